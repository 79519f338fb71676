import { fixture, html } from '@open-wc/testing';
import type { MemberSearch } from '../../src/elements/member-search.js';
import {
  eventually,
  expect,
  faultOrigin,
  faultUrl,
  find,
  findAll,
  resultNames,
  settled,
  shown,
  textOf,
  type,
} from '../support/elements.js';
import { SwitchedFile } from '../support/fault-switch.js';
import { datasetWith, directoryWith, memberNamed } from '../support/make-dataset.js';

const requestsOf = async (url: string): Promise<number> => {
  const counts = (await (await fetch(`${faultOrigin()}/requests`)).json()) as Record<string, number>;
  return counts[url.slice(faultOrigin().length)] ?? 0;
};

const searchFor = (src: string): MemberSearch => {
  const element = document.createElement('member-search');
  element.src = src;
  element.lang = 'en';
  return element;
};

const mountIn = async (parent: Element | ShadowRoot, src: string): Promise<MemberSearch> => {
  const element = searchFor(src);
  parent.append(element);
  await shown(element, '.entry');
  return element;
};

describe('Elements that name the same src', () => {
  it('share one request and stay in step, in the page and in a foreign shadow root', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div><div class="host"></div></div>`);
    const shadow = box.querySelector('.host')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    const outside = await mountIn(box, url);
    const inside = await mountIn(shadow, url);
    await type(outside, 'optique');
    await eventually(() => {
      expect(resultNames(inside)).to.deep.equal(['Optique Lefèvre']);
    });
    expect(find<HTMLInputElement>(inside, 'input').value).to.equal('optique');
    expect(await requestsOf(url)).to.equal(1);
  });

  it('catch up when they come late', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    await type(await mountIn(box, url), 'optique');
    const late = await mountIn(box, url);
    expect(resultNames(late)).to.deep.equal(['Optique Lefèvre']);
  });

  it('catch up when they are defined after they were parsed', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    await type(await mountIn(box, url), 'optique');
    box.insertAdjacentHTML('beforeend', `<late-search src="${url}" lang="en"></late-search>`);
    const late = box.querySelector('late-search') as MemberSearch;
    const { MemberSearch: Base } = await import('../../src/elements/member-search.js');
    customElements.define('late-search', class extends Base {});
    await shown(late, '.entry');
    expect(resultNames(late)).to.deep.equal(['Optique Lefèvre']);
  });

  it('keep the query when the element is moved', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const element = await mountIn(box, url);
    await type(element, 'optique');
    box.querySelector('p')?.append(element);
    await settled(element);
    expect(resultNames(element)).to.deep.equal(['Optique Lefèvre']);
    await type(element, 'müller');
    expect(resultNames(element)).to.deep.equal(['Décolletage Müller']);
  });

  it('keep the query while no element is in the page', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = await mountIn(box, url);
    await type(element, 'optique');
    element.remove();
    expect(resultNames(await mountIn(box, url))).to.deep.equal(['Optique Lefèvre']);
  });

  it('go apart by session, and together again', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const one = await mountIn(box, url);
    const other = searchFor(url);
    other.session = 'b';
    box.append(other);
    await shown(other, '.entry');
    await type(one, 'optique');
    await settled(other);
    expect(resultNames(other)).to.have.length(2);
    other.session = '';
    await settled(other);
    await eventually(() => {
      expect(resultNames(other)).to.deep.equal(['Optique Lefèvre']);
    });
    expect(await requestsOf(url)).to.equal(1);
  });

  it('share relative and absolute spellings of one address', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const relative = await mountIn(box, '/demo/directory.json');
    const absolute = await mountIn(box, new URL('/demo/directory.json#here', location.href).href);
    await type(relative, 'grenoble');
    await eventually(() => {
      expect(textOf(find(absolute, '.count'))).to.contain('grenoble');
    });
    expect(textOf(find(absolute, '.count'))).to.equal(textOf(find(relative, '.count')));
  });

  it('are all mended by another try of one, without another request', async () => {
    const file = new SwitchedFile();
    await file.publish(datasetWith({ members: [memberNamed('Optique Alpine')] }));
    await file.breakLike('/status?code=404');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const [one, other, elsewhere] = [searchFor(file.url), searchFor(file.url), searchFor(faultUrl('/status?code=404'))];
    box.append(one, other, elsewhere);
    for (const element of [one, other, elsewhere]) await shown(element, '[part=retry]');
    const failures: Event[] = [];
    elsewhere.addEventListener('alliance-error', (event) => failures.push(event));
    await file.mend();
    const before = await requestsOf(file.url);
    find(one, '[part=retry]').click();
    for (const element of [one, other]) {
      await shown(element, '.entry');
      expect(findAll(element, '[role=alert]')).to.have.length(0);
    }
    expect(await requestsOf(file.url)).to.equal(before + 1);
    expect(failures).to.have.length(0);
    await type(one, 'nobody');
    await eventually(() => {
      expect(resultNames(other)).to.deep.equal([]);
    });
  });

  it('leave those alone that name no address any more', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = await mountIn(box, url);
    const failures: Event[] = [];
    element.addEventListener('alliance-error', (event) => failures.push(event));
    element.src = undefined;
    await shown(element, '[role=alert]');
    await mountIn(box, url);
    await settled(element);
    expect(failures).to.have.length(1);
  });

  it('are mended by one that comes later and has more luck', async () => {
    const file = new SwitchedFile();
    await file.publish(datasetWith({ members: [memberNamed('Optique Alpine')] }));
    await file.breakLike('/status?code=404');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = searchFor(file.url);
    box.append(element);
    await shown(element, '[part=retry]');
    await file.mend();
    await mountIn(box, file.url);
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal(['Optique Alpine']);
  });
});

describe('A directory set by property', () => {
  it('beats src', async () => {
    const data = directoryWith({ members: [memberNamed('From script')] });
    const element = await fixture<MemberSearch>(
      html`<member-search src=${faultUrl('/ok')} .directory=${data} lang="en"></member-search>`,
    );
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal(['From script']);
  });

  it('stays when another element refreshes what src led to before', async () => {
    const url = faultUrl('/ok');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const [other, element] = [await mountIn(box, url), await mountIn(box, url)];
    element.directory = directoryWith({ members: [memberNamed('From script')] });
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['From script']);
    });
    await other.refresh();
    await settled(element);
    expect(resultNames(element)).to.deep.equal(['From script']);
  });

  it('survives being set before the element is defined', async () => {
    const element = Object.assign(document.createElement('early-search'), {
      directory: directoryWith({ members: [memberNamed('Early bird')] }),
      lang: 'en',
    });
    const { MemberSearch: Base } = await import('../../src/elements/member-search.js');
    customElements.define('early-search', class extends Base {});
    document.body.append(element);
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal(['Early bird']);
    element.remove();
  });
});
