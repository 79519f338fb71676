import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { engine, expect, find, findAll, shown, textsOf, type } from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const long = `${'Ein sehr langer Satz über die Herstellung feiner Teile. '.repeat(12)}Hier steht Zirkonquell. ${'Und noch mehr. '.repeat(12)}`;

const directory = (): Directory =>
  directoryWith({
    clusters: [clusterNamed('Mont-Blanc Industries', { id: 'mbi', aliases: ['Zaparelle'] }), clusterNamed('Minalogic')],
    competences: [
      competenceCalled('machining', { en: 'machining', fr: 'usinage' }),
      competenceCalled(
        'turning',
        {
          en: 'precision turning',
          fr: 'décolletage',
          de: 'Drehteile',
          it: 'tornitura di precisione',
          es: 'decoletaje',
          nl: 'precisiedraaien',
        },
        { broader: ['machining'] },
      ),
    ],
    members: [
      memberNamed('Alpes', {
        competences: [{ id: 'turning' }],
        memberships: [{ cluster: 'mbi' }],
        sites: [
          { city: 'Cluses', country: 'FR' },
          { city: 'Quillorne', country: 'DE' },
        ],
        names: [{ value: 'Vexelmora', type: 'former' }],
        description: { de: long, fr: `x${'z'.repeat(400)} wyvernoise ${'q'.repeat(400)}` },
      }),
    ],
  });

const why = async (lang: string, text: string): Promise<readonly string[]> => {
  const element = await fixture<MemberSearch>(
    html`<member-search .directory=${directory()} lang=${lang}></member-search>`,
  );
  await shown(element, '.count');
  await type(element, text);
  await shown(element, '.entry');
  return textsOf(element, '.why');
};

describe('Why a member is found', () => {
  const inLanguages = [
    ['en', 'Found by: Drehteile (German) = precision turning'],
    ['fr', 'Trouvé par : Drehteile (allemand) = décolletage'],
    ['de', ''],
    ['nl', 'Gevonden op: Drehteile (Duits) = precisiedraaien'],
    ['it', 'Trovato per: Drehteile (tedesco) = tornitura di precisione'],
    ['es', 'Encontrado por: Drehteile (alemán) = decoletaje'],
  ] as const;

  for (const [lang, sentence] of inLanguages)
    it(`is said in the visitor’s language: ${lang}`, async () => {
      const said = (await why(lang, 'Drehteile')).join().replaceAll('\u00a0', ' ');
      // WebKit's Intl begins the names of languages with a capital, whatever the language
      expect(engine === 'webkit' ? said.toLowerCase() : said).to.equal(
        engine === 'webkit' ? sentence.toLowerCase() : sentence,
      );
    });

  it('is a former name, a site beyond the first, a country as the French call it', async () => {
    expect(await why('en', 'Vexelmora')).to.deep.equal(['Found by: Vexelmora']);
    expect(await why('en', 'Quillorne')).to.deep.equal(['Found by: Quillorne']);
    expect((await why('en', 'Allemagne')).join()).to.contain('Allemagne');
  });

  it('is another name of a cluster, with the one it is known by', async () => {
    expect(await why('en', 'Zaparelle')).to.deep.equal(['Found by: Zaparelle = Mont-Blanc Industries']);
  });

  it('is a broader competence that the entry does not show', async () => {
    expect(await why('en', 'machining')).to.deep.equal(['Found by: machining']);
  });

  it('is not repeated where the entry shows it', async () => {
    for (const text of ['Alpes', 'Cluses', 'France', 'Mont-Blanc', 'precision turning'])
      expect(await why('en', text), text).to.deep.equal([]);
  });

  it('is the neighbourhood of the match in a long text, in its own language', async () => {
    const element = await fixture<MemberSearch>(
      html`<member-search .directory=${directory()} lang="en"></member-search>`,
    );
    await shown(element, '.count');
    await type(element, 'Zirkonquell');
    await shown(element, '.why');
    const [line = ''] = textsOf(element, '.why');
    expect(line).to.match(/^Found by: … .*Zirkonquell.*…$/);
    expect(line.length).to.be.below(200);
    expect(find(element, '.why q').lang).to.equal('de');
    expect(textsOf(element, '.why mark')).to.deep.equal(['Zirkonquell']);
  });

  it('is shown of a text without spaces, too', async () => {
    const [line = ''] = await why('en', 'wyvernoise');
    expect(line).to.contain('wyvernoise');
    expect(line.length).to.be.below(260);
  });

  it('names two reasons and no more', async () => {
    const element = await fixture<MemberSearch>(
      html`<member-search .directory=${directory()} lang="en"></member-search>`,
    );
    await shown(element, '.count');
    await type(element, 'Vexelmora Drehteile Quillorne Zaparelle');
    await shown(element, '.why');
    expect(findAll(element, '.why q')).to.have.length(2);
  });
});
