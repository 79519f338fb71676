import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { AllianceMap } from '../../src/elements/alliance-map.js';
import type { ClusterCard } from '../../src/elements/cluster-card.js';
import type { AllianceLoadEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { sessionFor } from '../../src/state/search-session.js';
import {
  eventually,
  expect,
  faultOrigin,
  faultUrl,
  find,
  findAll,
  hasFocus,
  resultNames,
  settled,
  shown,
  textOf,
  textsOf,
  type,
} from '../support/elements.js';

let keys = 0;
const newKey = (): string => `key-${String(++keys)}-${String(Date.now())}`;

/** A manifest of these feeds; each is the query of a feed of the fault server. */
const manifestOf = (...feeds: readonly string[]): string => {
  const query = new URLSearchParams(feeds.map((feed) => ['feed', `${feed}&test=${newKey()}`]));
  return faultUrl(`/manifest?${query.toString()}`);
};

/** Lets a feed go that is kept back; waits until the page has asked for it. */
const release = async (key: string): Promise<void> => {
  await waitUntil(async () => (await fetch(`${faultOrigin()}/release?key=${key}`)).ok, `${key} is asked for`);
};

const searchAt = (src: string, lang = 'en'): Promise<MemberSearch> =>
  fixture<MemberSearch>(html`<member-search src=${src} lang=${lang}></member-search>`);

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input));

const notices = (element: Element): readonly string[] => textsOf(element, '.fault p');

describe('A search in a manifest', () => {
  it('shows each cluster as it arrives', async () => {
    const [first, second] = [newKey(), newKey()];
    const element = await searchAt(
      manifestOf('cluster=alps', `cluster=elbe&hold=${first}`, `cluster=jura&hold=${second}`),
    );
    await shown(element, '.entry');
    expect(textOf(find(element, '.count'))).to.equal('2 members');
    await eventually(() => {
      expect(textsOf(element, '[role=status]')).to.include('2 clusters are still on their way.');
    });
    await release(first);
    await eventually(() => {
      expect(textOf(find(element, '.count'))).to.equal('4 members');
      expect(textsOf(element, '[role=status]')).to.include('1 cluster is still on its way.');
    });
    await release(second);
    await eventually(() => {
      expect(textOf(find(element, '.count'))).to.equal('6 members');
      expect(textsOf(element, '[role=status]').join(' ')).not.to.contain('on its way');
    });
  });

  it('keeps the words typed, the filters, the box itself and the focus in it while clusters arrive', async () => {
    const key = newKey();
    const element = await searchAt(manifestOf('cluster=alps', `cluster=elbe&hold=${key}`));
    await shown(element, '.entry');
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.focus();
    await type(element, 'Optik');
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['alps Optik']);
    });
    await release(key);
    await eventually(() => {
      expect([...resultNames(element)].sort()).to.deep.equal(['alps Optik', 'elbe Optik']);
    });
    expect(find(element, 'input[type=search]') === input).to.equal(true);
    expect(input.value).to.equal('Optik');
    expect(hasFocus(element, input)).to.equal(true);
  });

  it('never blanks the list on the way from one copy to the next', async () => {
    const key = newKey();
    const element = await searchAt(manifestOf('cluster=alps', `cluster=elbe&hold=${key}`));
    await shown(element, '.entry');
    let fewest = Infinity;
    const observer = new MutationObserver(() => {
      fewest = Math.min(fewest, findAll(element, '.entry').length);
    });
    observer.observe(find(element, '.base'), { childList: true, subtree: true });
    await release(key);
    await eventually(() => {
      expect(findAll(element, '.entry')).to.have.length(4);
    });
    observer.disconnect();
    expect(fewest).to.be.at.least(2);
  });

  it('loses no click on what stands there while the next copy is made ready', async () => {
    const key = newKey();
    const element = await searchAt(manifestOf('cluster=alps', `cluster=elbe&hold=${key}`));
    await shown(element, '.entry');
    const onLoad = async (): Promise<void> => {
      await Promise.resolve();
      find(element, '.entry .name :is(a, button)').click();
    };
    element.addEventListener('alliance-load', () => void onLoad(), { once: true });
    await release(key);
    await shown(element, 'dialog[open]');
  });

  it('leaves the details open that a visitor reads', async () => {
    const key = newKey();
    const element = await searchAt(manifestOf('cluster=alps', `cluster=elbe&hold=${key}`));
    await shown(element, '.entry');
    find(element, '.entry .name :is(a, button)').click();
    const dialog = await shown(element, 'dialog[open]');
    const heading = textOf(dialog.querySelector('h2'));
    await release(key);
    await eventually(() => {
      expect(findAll(element, '.entry')).to.have.length(4);
    });
    expect(find<HTMLDialogElement>(element, 'dialog') === dialog).to.equal(true);
    expect(find<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    expect(textOf(find(element, 'dialog h2'))).to.equal(heading);
  });

  it('shows the member that a link leads to once its cluster has come', async () => {
    const key = newKey();
    const src = manifestOf('cluster=alps', `cluster=elbe&hold=${key}`);
    const select = ({ directory }: AllianceLoadEvent): void => {
      sessionFor(directory).update({ selected: 'elbe-1' });
    };
    const element = await fixture<MemberSearch>(
      html`<member-search src=${src} lang="en" @alliance-load=${{ handleEvent: select, once: true }}></member-search>`,
    );
    await shown(element, 'dialog[open]');
    await release(key);
    await eventually(() => {
      expect(textOf(find(element, 'dialog h2'))).to.contain('elbe');
    });
  });

  it('names a broken feed with its reason, quietly, and shows the others', async () => {
    const element = await searchAt(manifestOf('cluster=alps', 'cluster=gone&broken=99'), 'fr');
    await eventually(() => {
      expect(notices(element)).to.deep.equal(['gone La liste des membres est introuvable.']);
    });
    expect(findAll(element, '.entry')).to.have.length(2);
    expect(find(element, '.fault').closest('[role]')?.getAttribute('role')).to.equal('status');
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('takes the notice back when another try finds the feed healed', async () => {
    const element = await searchAt(manifestOf('cluster=alps', 'cluster=heals&broken=1'));
    const retry = await shown(element, '.fault [part=retry]');
    await type(element, 'Optik');
    retry.click();
    await eventually(() => {
      expect(findAll(element, '.fault')).to.have.length(0);
      expect([...resultNames(element)].sort()).to.deep.equal(['alps Optik', 'heals Optik']);
    });
  });

  it('keeps the last copy of a feed that breaks between two loads, and says so', async () => {
    const src = manifestOf('cluster=alps', `cluster=breaks`);
    const element = await searchAt(src);
    await eventually(() => {
      expect(findAll(element, '.entry')).to.have.length(4);
    });
    const fetch = window.fetch.bind(window);
    window.fetch = (input, init) =>
      addressOf(input).includes('cluster=breaks')
        ? Promise.resolve(new Response('', { status: 404 }))
        : fetch(input, init);
    try {
      await element.refresh();
      await eventually(() => {
        expect(notices(element)).to.deep.equal([
          'Cluster breaks The list of members was not found. The last copy is shown instead.',
        ]);
      });
    } finally {
      window.fetch = fetch;
    }
    expect(findAll(element, '.entry')).to.have.length(4);
  });

  it('says why when no feed can be had', async () => {
    const element = await searchAt(manifestOf('cluster=gone&broken=99'));
    expect(textOf(await shown(element, '[role=alert] p'))).to.equal('The directory was not found.');
  });

  it('takes up what came while it was not in the page', async () => {
    const key = newKey();
    const element = await searchAt(manifestOf('cluster=alps', `cluster=elbe&hold=${key}`));
    await shown(element, '.entry');
    const parent = element.parentElement;
    element.remove();
    await release(key);
    await aTimeout(400);
    parent?.append(element);
    await eventually(() => {
      expect(findAll(element, '.entry')).to.have.length(4);
    });
    await type(element, 'elbe');
    await eventually(() => {
      expect(resultNames(element)).to.have.length(2);
    });
  });
});

describe('A card in a manifest', () => {
  const cardAt = (src: string, cluster: string): Promise<ClusterCard> =>
    fixture<ClusterCard>(html`<cluster-card src=${src} cluster=${cluster} lang="en"></cluster-card>`);

  it('waits for the feed of its cluster instead of saying that there is none', async () => {
    const key = newKey();
    const element = await cardAt(manifestOf('cluster=alps', `cluster=elbe&hold=${key}`), 'elbe');
    await eventually(() => {
      expect(textsOf(element, '[role=status]')).to.include('1 cluster is still on its way.');
    });
    expect(findAll(element, '[part=error]')).to.have.length(0);
    await release(key);
    expect(textOf(await shown(element, '[part=name]'))).to.equal('Cluster elbe');
  });

  it('says why its cluster is missing, and nothing of others', async () => {
    const src = manifestOf('cluster=alps', 'cluster=gone&broken=99');
    const missing = await cardAt(src, 'gone');
    await eventually(() => {
      expect(notices(missing)).to.deep.equal(['gone The list of members was not found.']);
    });
    const other = await cardAt(src, 'alps');
    await shown(other, '[part=name]');
    await settled(other);
    expect(notices(other)).to.deep.equal([]);
  });
});

describe('Elements that name one manifest', () => {
  it('share its feeds and the search, and a retry in one serves all', async () => {
    const src = manifestOf('cluster=alps', 'cluster=heals&broken=1');
    const search = await searchAt(src);
    const map = await fixture<AllianceMap>(html`<alliance-map src=${src} lang="en"></alliance-map>`);
    await shown(map, '[part=stage]');
    const retry = await shown(map, '.fault [part=retry]');
    await type(search, 'heals');
    retry.click();
    await eventually(() => {
      expect(resultNames(search)).to.have.length(2);
      expect(findAll(search, '.fault')).to.have.length(0);
      expect(findAll(map, '.fault')).to.have.length(0);
    });
  });
});
