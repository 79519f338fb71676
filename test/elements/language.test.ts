import { fixture, html } from '@open-wc/testing';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { eventually, expect, find, shown, textOf, textsOf, type } from '../support/elements.js';
import { competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const data = directoryWith({
  defaultLanguage: 'fr',
  competences: [competenceCalled('turning', { en: 'precision turning', fr: 'décolletage' })],
  members: [
    memberNamed('Arve Décolletage', {
      sites: [{ city: 'Cluses', country: 'FR' }],
      competences: [{ id: 'turning' }],
      type: 'research',
      description: { fr: 'Tout en français.' },
    }),
  ],
});

const searchIn = async (lang: string): Promise<MemberSearch> => {
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang}><member-search .directory=${data}></member-search></div>`,
  );
  const element = box.querySelector('member-search') as MemberSearch;
  await shown(element, '.count');
  return element;
};

describe('The language of an element', () => {
  for (const [lang, count, place] of [
    ['en', '1 member', 'Cluses, France · Research'],
    ['fr-CH', '1 membre', 'Cluses, France · Recherche'],
    ['de', '1 Mitglied', 'Cluses, Frankreich · Forschung'],
    ['nl', '1 lid', 'Cluses, Frankrijk · Onderzoek'],
    ['it', '1 membro', 'Cluses, Francia · Ricerca'],
    ['es', '1 miembro', 'Cluses, Francia · Investigación'],
    ['pl', '1 member', 'Cluses, France · Research'],
  ] as const)
    it(`is that of the place where it stands: ${lang}`, async () => {
      const element = await searchIn(lang);
      expect(textOf(find(element, '.count'))).to.equal(count);
      expect(textOf(find(element, '.place'))).to.equal(place);
    });

  it('is the nearest one, through shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="de"><p></p></div>`);
    const shadow = (box.querySelector('p') as HTMLElement).attachShadow({ mode: 'open' });
    const element = document.createElement('member-search');
    element.directory = data;
    shadow.append(element);
    await shown(element, '.count');
    expect(textOf(find(element, '.count'))).to.equal('1 Mitglied');
  });

  it('follows when the page changes it', async () => {
    const element = await searchIn('de');
    (element.parentElement as HTMLElement).lang = 'it';
    await eventually(() => {
      expect(textOf(find(element, '.count'))).to.equal('1 membro');
    });
    expect(find(element, '.base').lang).to.equal('it');
  });

  it('follows when the element moves to another language', async () => {
    const element = await searchIn('de');
    (await fixture<HTMLElement>(html`<div lang="nl"></div>`)).append(element);
    await eventually(() => {
      expect(textOf(find(element, '.count'))).to.equal('1 lid');
    });
  });

  it('can differ between two elements that share a search', async () => {
    const french = await searchIn('fr');
    const german = await searchIn('de');
    await type(french, 'cluses');
    expect(textOf(find(french, '.count'))).to.equal('1 membre pour «\u00a0cluses\u00a0»'.replace(/\u00a0/g, ' '));
    await eventually(() => {
      expect(textOf(find(german, '.count'))).to.equal('1 Mitglied zu „cluses“');
    });
    await type(french, '');
  });

  it('marks a text of the data that is in another language', async () => {
    const element = await searchIn('de');
    expect(textsOf(element, '.tags li')).to.deep.equal(['décolletage']);
    expect(find(element, '.tags bdi').lang).to.equal('fr');
    find(element, '.entry button').click();
    await shown(element, 'dialog[open]');
    expect(find(element, '.description bdi').lang).to.equal('fr');
  });

  it('shows labels in its own language and does not mark them', async () => {
    const element = await searchIn('en');
    expect(textsOf(element, '.tags li')).to.deep.equal(['precision turning']);
    expect(find(element, '.tags bdi').hasAttribute('lang')).to.equal(false);
  });
});
