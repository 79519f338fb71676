import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { AllianceMap } from '../../src/elements/alliance-map.js';
import type { ClusterCard } from '../../src/elements/cluster-card.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { loadInWorker } from '../../src/state/worker/load-in-worker.js';
import {
  eventually,
  expect,
  faultUrl,
  find,
  findAll,
  resultNames,
  shown,
  textOf,
  textsOf,
  type,
} from '../support/elements.js';

const demo = new URL('/demo/directory.json', location.href).href;

const searchOver = async (directory: Directory, session = ''): Promise<MemberSearch> => {
  const element = await fixture<MemberSearch>(
    html`<member-search .directory=${directory} session=${session} lang="en"></member-search>`,
  );
  await shown(element, '.entry');
  return element;
};

/** What a page under the policy has in its hands after `loadInWorker`. */
const membersUnder = async (policy: string): Promise<number> => {
  const page = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { loadInWorker } from '/src/state/worker/load-in-worker.ts';
      const { directory } = await loadInWorker('${demo}');
      parent.postMessage({ members: directory.dataset.members.length });
    </script>`;
  const told = new Promise<number>((resolve) => {
    const hear = ({ data }: MessageEvent<{ members?: number }>): void => {
      if (data.members === undefined) return;
      removeEventListener('message', hear);
      resolve(data.members);
    };
    addEventListener('message', hear);
  });
  await fixture(html`<iframe title="A page of its own" .srcdoc=${page}></iframe>`);
  return told;
};

describe('With members in a worker', () => {
  let directory: Directory;

  before(async () => {
    ({ directory } = await loadInWorker(demo));
  });

  it('the page holds none of them, and the directory says where it is from', () => {
    expect(directory.dataset.members).to.have.length(0);
    expect(directory.dataset.clusters).not.to.have.length(0);
    expect(directory.url).to.equal(demo);
  });

  it('the search finds through mistakes, says why, and opens what it found', async () => {
    const element = await searchOver(directory);
    await type(element, 'mecatronqiue grenoble');
    expect(textOf(find(element, '.entry'))).to.match(/m[ée]catronique|mechatronic/i);
    expect(findAll(element, '.entry mark')).not.to.have.length(0);
    const [name] = resultNames(element);
    find(element, '.entry .name button').click();
    await eventually(() => {
      expect(textOf(find(element, 'dialog h2'))).to.equal(name);
    });
  });

  it('the search filters, and tells again how many there are', async () => {
    const element = await searchOver(directory, 'filters');
    const all = textOf(find(element, '.count'));
    findAll<HTMLInputElement>(element, 'fieldset input')[0]?.click();
    await shown(element, '.chips .chip');
    await eventually(() => {
      expect(textOf(find(element, '.count'))).not.to.equal(all);
    });
    find(element, '.chips button').click();
    await eventually(() => {
      expect(textOf(find(element, '.count'))).to.equal(all);
    });
  });

  it('the map shows them, and lists them', async () => {
    const map = await fixture<AllianceMap>(
      html`<alliance-map .directory=${directory} session="map" lang="en"></alliance-map>`,
    );
    await shown(map, '.markers button');
    (await shown(map, '[part=list-button]')).click();
    await eventually(() => {
      expect(textsOf(map, '.list h4').join()).to.match(/[1-9]\d* members/);
    });
  });

  it('the card does not say that the cluster has none', async () => {
    const card = await fixture<ClusterCard>(
      html`<cluster-card .directory=${directory} cluster="minalogic" lang="en"></cluster-card>`,
    );
    expect(textOf(await shown(card, '[part=card]'))).not.to.include('No members');
  });
});

describe('Where no worker can be had', () => {
  it('for a policy forbids it, the page loads the members itself, without a word', async () => {
    expect(await membersUnder("worker-src 'none'")).to.be.greaterThan(400);
  });

  it('it can where the policy allows it', async () => {
    // to Firefox, 'self' is nobody in a page that has no address
    expect(await membersUnder(`worker-src ${location.origin}`)).to.equal(0);
  });

  it('and the directory neither, the fault is the one that the page would have', async () => {
    const failed = await loadInWorker(faultUrl('/status?code=404'), { retryDelaysMs: [] }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failed).to.have.property('code', 'not-found');
  });

  it('since the feeds of a manifest come one after the other, the page loads them', async () => {
    const { directory } = await loadInWorker(new URL('/demo/federated.json', location.href).href);
    expect(directory.dataset.clusters).not.to.have.length(0);
  });
});
