import { fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import { engine, expect, faultOrigin, find, findAll, shown } from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';
import { pause } from '../support/fault-switch.js';
import { oddPayloads, spoiltDataset, textFields, textPayloads, type Payload } from '../support/hostile-corpus.js';
import { elementFor, subjects, type Subject } from '../support/model-subjects.js';

declare global {
  interface Window {
    /** What a payload that ran would have set. */
    hacked?: unknown;
  }
}

/** The fault server under its other name, which is another origin; it logs who asks. */
const elsewhere = faultOrigin().replace('127.0.0.1', 'localhost');
const foreign = `${elsewhere}/foreign`;
const payloads = textPayloads(foreign);

const foreignRequests = async (): Promise<readonly string[]> => {
  const counts = (await (await fetch(`${faultOrigin()}/requests`)).json()) as Record<string, number>;
  return Object.keys(counts).filter((address) => address.startsWith('/foreign'));
};

const violations: string[] = [];
const onViolation = ({ violatedDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
  violations.push(`${violatedDirective} ${blockedURI}`);
};

const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
// no rule for scripts and images: what runs or asks must be seen by what it does
policy.content = "style-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

const directoryOf = (dataset: unknown): Directory =>
  new Directory(parseDataset(dataset).dataset, `${faultOrigin()}/data/directory.json`);

/** Opens what the element keeps behind buttons: a member's details, a list. */
const open = async (element: Element): Promise<void> => {
  for (const selector of ['.entry .name button, [part=see], .list-button', '.list button']) {
    const [button] = findAll(element, selector);
    if (!button) return;
    button.click();
    await pause(30);
  }
};

const mount = async (subject: Subject, directory: Directory): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '320px';
  const element = elementFor(subject, directory.dataset.clusters[0]?.id ?? '');
  Object.assign(element, { directory });
  box.append(element);
  await shown(element, `${subject.ready}, [part=error]`);
  return element;
};

const isHidden = (part: Element): boolean => part.closest('.visually-hidden, [role=status], svg') !== null;

/** Parts that stick out of the element, or whose own box does not hold their content. */
const overflowing = (element: HTMLElement): readonly string[] => {
  const { left, right } = element.getBoundingClientRect();
  const sticksOut = (part: HTMLElement): boolean => {
    const box = part.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  };
  const base = find(element, '.base');
  const wide = base.scrollWidth > base.clientWidth ? [`.base is ${String(base.scrollWidth)} wide`] : [];
  const dialog = findAll(element, 'dialog')[0];
  const out = findAll(element, '.base *').filter(
    (part) => !isHidden(part) && !part.closest('dialog, .stage') && sticksOut(part),
  );
  return [
    ...wide,
    ...(dialog && dialog.scrollWidth > dialog.clientWidth ? ['dialog'] : []),
    ...out.map((part) => `${part.localName}.${part.className}`),
  ];
};

/** What must hold whatever the data says. */
const isUnharmed = (element: HTMLElement, about: string): void => {
  expect(window.hacked, about).to.equal(undefined);
  expect(violations, about).to.deep.equal([]);
  expect(Object.keys(Object.prototype), about).to.deep.equal([]);
  expect('polluted' in {}, about).to.equal(false);
  expect(
    findAll(element, 'script, iframe, object, base, meta, link, [onload], [onerror], [style*=url]'),
  ).to.have.length(0);
  const bad = findAll<HTMLAnchorElement>(element, 'a[href]').filter(
    ({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol),
  );
  expect(
    bad.map(({ href }) => href),
    about,
  ).to.deep.equal([]);
  expect(overflowing(element), about).to.deep.equal([]);
};

const texts = (element: HTMLElement): string => find(element, '.base').textContent;

describe('Hostile data', () => {
  before(async () => {
    if (engine !== 'webkit') await setViewport({ width: 320, height: 700 });
    document.addEventListener('securitypolicyviolation', onViolation);
    document.head.append(policy);
  });

  after(async () => {
    document.removeEventListener('securitypolicyviolation', onViolation);
    if (engine !== 'webkit') await setViewport({ width: 800, height: 600 });
  });

  afterEach(async () => {
    expect(await foreignRequests()).to.deep.equal([]);
  });

  for (const subject of subjects) {
    it(`is text to ${subject.tag}: each payload in all fields at once comes back as it was`, async () => {
      for (const { value, shown: text } of payloads) {
        const directory = directoryOf(spoiltDataset(() => value));
        const element = await mount(subject, directory);
        await open(element);
        isUnharmed(element, String(value));
        if (directory.dataset.members.length > 0 && subject.tag === 'member-search')
          expect(texts(element), String(value)).to.contain(text);
        element.remove();
      }
    }).timeout(120_000);

    it(`is text to ${subject.tag}: each payload in each field, beside the others`, async () => {
      for (const shift of payloads.keys()) {
        const payloadAt = (at: number): Payload | undefined => payloads[(at + shift) % payloads.length];
        const directory = directoryOf(spoiltDataset((_path, at) => payloadAt(at)?.value));
        const element = await mount(subject, directory);
        await open(element);
        isUnharmed(element, `shifted by ${String(shift)}`);
        element.remove();
      }
    }).timeout(120_000);

    it(`of the wrong kind in any field does not stop ${subject.tag}`, async () => {
      for (const payload of oddPayloads) {
        const { dataset } = parseDataset(
          spoiltDataset((path) => (/name|id$|cluster$/.test(path) ? undefined : payload)),
        );
        const element = await mount(subject, new Directory(dataset, `${faultOrigin()}/data/directory.json`));
        await open(element);
        isUnharmed(element, JSON.stringify(payload).slice(0, 80));
        element.remove();
      }
    }).timeout(60_000);
  }

  it('is a number of payloads and fields worth the name', () => {
    expect(payloads.length).to.be.greaterThan(80);
    expect(textFields.length).to.be.greaterThan(70);
  });
});

describe('A name as long as a page', () => {
  const endless = 'Endless '.repeat(60).trim();
  const data = directoryWith({
    competences: [competenceCalled('optics', { en: 'optics' })],
    clusters: [
      clusterNamed('North', { name: `${endless} North` }),
      clusterNamed('South', { name: `${endless} South` }),
    ],
    members: [memberNamed('Acme', { memberships: [{ cluster: 'south' }], competences: [{ id: 'optics' }] })],
  });

  for (const subject of subjects.filter(({ tag }) => /need-match|value-chain|meeting-planner/.test(tag)))
    it(`is cut off where ${subject.tag} lets it be chosen`, async () => {
      const element = await mount(subject, data);
      findAll(element, '[part=edit]')[0]?.click();
      await shown(element, 'select');
      for (const select of findAll<HTMLSelectElement>(element, 'select')) {
        select.selectedIndex = [...select.options].findLastIndex(({ text }) => text.startsWith(endless));
        select.dispatchEvent(new Event('change'));
        await pause(30);
        expect(overflowing(element)).to.deep.equal([]);
      }
    });
});

describe('The net for hostile data', () => {
  it('sees a script that runs, a style that is refused, and a request elsewhere', async () => {
    document.addEventListener('securitypolicyviolation', onViolation);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<p style="color:red">x</p><img src="${foreign}/seeded.gif" onerror="window.hacked=1">`;
    for (let tries = 0; tries < 100 && window.hacked === undefined; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(window.hacked).to.equal(1);
    expect(violations.join()).to.contain('style-src');
    expect(await foreignRequests()).to.deep.equal(['/foreign/seeded.gif']);
    document.removeEventListener('securitypolicyviolation', onViolation);
    delete window.hacked;
  });

  it('sees what sticks out', async () => {
    const element = await mount(subjects[0] as Subject, directoryOf(spoiltDataset(() => undefined)));
    const wide = document.createElement('p');
    wide.style.width = '500px';
    find(element, '.base').append(wide);
    expect(overflowing(element)).not.to.deep.equal([]);
  });
});
