import { describe, expect, it } from 'vitest';
import { asker, namesOf, smallAlliance } from './small-alliance.js';

const ask = asker(smallAlliance());

type Case = readonly [situation: string, typed: string, found: string];

describe('the right member comes first when a visitor', () => {
  it.each<Case>([
    ['types the whole name', 'Alpes Robotique', 'Alpes Robotique'],
    ['is still typing the last word', 'alpes rob', 'Alpes Robotique'],
    ['has typed one letter of the last word', 'technical u', 'Technical University of Munich'],
    ['leaves a letter out', 'alpes robtique', 'Alpes Robotique'],
    ['makes two mistakes in a long word', 'laboratore d’optique apliquée', 'Laboratoire d’Optique Appliquée'],
    ['swaps two letters', 'alpes robotiqeu', 'Alpes Robotique'],
    ['swaps two letters in a short word', 'vallée uisnage', 'Vallée Usinage'],
    ['mistypes a word and begins the next', 'labortoire opt', 'Laboratoire d’Optique Appliquée'],
    ['types no accents', 'universite de franche comte', 'Université de Franche-Comté'],
    ['writes umlauts with e', 'Praezisionstechnik Suedwest', 'Präzisionstechnik Südwest GmbH'],
    ['writes umlauts without e', 'prazisionstechnik sudwest', 'Präzisionstechnik Südwest GmbH'],
    ['writes ligatures and ß apart', 'oeuvres mecaniques strasse', 'Œuvres Mécaniques Straße'],
    ['types in decomposed letters', 'Université de Franche-Comté'.normalize('NFD'), 'Université de Franche-Comté'],
    ['turns the words around', 'Südwest Präzisionstechnik', 'Präzisionstechnik Südwest GmbH'],
    ['adds another legal form', 'Präzisionstechnik Südwest S.à r.l.', 'Präzisionstechnik Südwest GmbH'],
    ['leaves the legal form out', 'constructor', 'Constructor SA'],
    ['types the acronym', 'TUM', 'Technical University of Munich'],
    ['types the acronym with dots', 'T.U.M.', 'Technical University of Munich'],
    ['types an alias', 'catholic university of leuven', 'KU Leuven'],
    ['types a former name', 'Rijksuniversiteit', 'KU Leuven'],
    ['types the name in another language', 'Technische Universität München', 'Technical University of Munich'],
    ['joins what the name writes apart', 'microtechnique jura', 'Micro Technique Jura'],
    ['writes apart what the name joins', 'institut für mikro elektronik', 'Institut für Mikroelektronik'],
    ['hyphenates what the name writes apart', 'micro-technique jura', 'Micro Technique Jura'],
    ['types part of a compound', 'elektronik', 'Institut für Mikroelektronik'],
    ['forgets the elided article', 'laboratoire optique', 'Laboratoire d’Optique Appliquée'],
    ['adds the city', 'robotique grenoble', 'Alpes Robotique'],
    ['mistypes a competence and adds the place', 'mecatronqiue grenoble', 'Alpes Robotique'],
    ['adds the country in another language', 'mechatronics lyon francia', 'Vallée Usinage'],
    ['writes in Greek', 'αθηνα', 'Αθηνά'],
    ['types a word of the description', 'moulds', 'Constructor SA'],
    [
      'pastes an address',
      'Chair of Metrology, Technical University of Munich, München, Germany',
      'Technical University of Munich',
    ],
    ['pastes an address with an acronym', 'Lehrstuhl A, TUM, Deutschland', 'Technical University of Munich'],
  ])('%s: %s', async (_, typed, found) => {
    expect(namesOf(await ask(typed))[0]).toBe(found);
  });
});

describe('a competence', () => {
  it.each<Case>([
    ['French', 'décolletage', 'Vallée Usinage'],
    ['German', 'Drehteile', 'Vallée Usinage'],
    ['English', 'bar turning', 'Vallée Usinage'],
    ['German, though the member is French', 'Kernenergie', 'Atomis'],
  ])('is found by its label in %s: %s', async (_, typed, found) => {
    expect(namesOf(await ask(typed))).toEqual([found]);
  });

  it('is found through a broader one', async () => {
    expect([...namesOf(await ask('Ingenieurwesen'))].sort()).toEqual(['Alpes Robotique', 'Vallée Usinage']);
  });

  it('counts less for half of its label', async () => {
    expect(namesOf(await ask('énergie nucléaire'))).toEqual(['Atomis']);
    expect(namesOf(await ask('énergie'))).toHaveLength(2);
  });
});

describe('a shared word', () => {
  it('finds all members of a country in any language of the interface', async () => {
    for (const country of ['Germany', 'Allemagne', 'Deutschland', 'Duitsland', 'Germania', 'Alemania'])
      expect(await ask(country)).toMatchObject({ total: 4, quality: 'exact' });
  });

  it('finds the members of a cluster', async () => {
    expect(namesOf(await ask('minalogic'))).toEqual(['Alpes Robotique']);
  });

  it('finds the members of the successor by the name of a former cluster', async () => {
    expect(namesOf(await ask('Thésame'))).toEqual(['Vallée Usinage']);
  });

  it('finds both organisations of one string', async () => {
    const found = namesOf(await ask('KU Leuven and Technische Universität München'));
    expect([...found.slice(0, 2)].sort()).toEqual(['KU Leuven', 'Technical University of Munich']);
  });
});

describe('honesty', () => {
  it('says exact when a hit has every word', async () => {
    expect(await ask('robotique grenoble')).toMatchObject({ quality: 'exact', total: 1, correctedText: undefined });
  });

  it('says similar and proposes the nearest spelling', async () => {
    expect(await ask('mecatronqiue grenoble')).toMatchObject({
      quality: 'similar',
      correctedText: 'mécatronique grenoble',
    });
  });

  it.each(['qwxzkj', 'submarine cheese festival', '株式会社', '🚀', '\ud800', '!!!'])(
    'finds nothing for %j',
    async (text) => {
      expect(await ask(text, { facets: ['country'] })).toMatchObject({
        quality: 'none',
        total: 0,
        hits: [],
        facets: { country: [] },
      });
    },
  );

  it('leads on with what does find something, though nothing matches enough', async () => {
    expect(await ask('qwxzkj grenobel zzyyxx')).toMatchObject({
      quality: 'none',
      total: 0,
      correctedText: 'grenoble',
    });
  });

  it('does not follow a good hit with a tail of poor ones', async () => {
    expect(namesOf(await ask('technical university of munich'))).toEqual(['Technical University of Munich']);
  });
});

describe('hostile queries', () => {
  it.each(['__proto__', 'toString', 'hasOwnProperty', '\u202e', 'a'.repeat(10_000), 'ab '.repeat(3_000)])(
    'does no harm: %.20j',
    async (text) => {
      expect((await ask(text)).total).toBeLessThan(14);
    },
  );

  it('finds the member that is called like a property', async () => {
    expect(namesOf(await ask('constructor'))[0]).toBe('Constructor SA');
  });

  it.each(['', '   ', '\n'])('lists everyone for %j', async (text) => {
    expect((await ask(text)).total).toBe(14);
  });
});
