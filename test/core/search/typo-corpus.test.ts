import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../../src/core/directory.js';
import type { Member } from '../../../src/core/model.js';
import { parseDataset } from '../../../src/core/parse-dataset.js';
import { asker } from './small-alliance.js';

/*
 * What visitors type, in the six languages of the interface, on the demonstration's directory. Members written by hand
 * are expected by their id; elsewhere what counts is that all first hits have the competence or the place.
 */

const json: unknown = JSON.parse(readFileSync(new URL('../../../demo/directory.json', import.meta.url), 'utf8'));
const directory = new Directory(parseDataset(json).dataset);
const ask = asker(directory);

const first = async (text: string, count = 3): Promise<readonly Member[]> =>
  (await ask(text, { limit: count })).hits.map(({ member }) => member);

type Typed = readonly [language: string, typed: string, id: string];

describe('one member comes first when a visitor', () => {
  it.each<readonly [situation: string, ...Typed]>([
    ['types the name', 'fr', 'Dalmoreil Mécatronique', 'dalmoreil-mecatronique'],
    ['types the name in another language', 'de', 'Dalmoreil Mechatronik', 'dalmoreil-mecatronique'],
    ['is still typing', 'fr', 'dalmor', 'dalmoreil-mecatronique'],
    ['makes one mistake', 'fr', 'dalmoriel mecatronique', 'dalmoreil-mecatronique'],
    ['makes two mistakes', 'en', 'tanwiesser zukunftsverbund', 'zukunftsverbund-hochpraezision-tannwieser'],
    ['swaps two letters', 'it', 'dalmoreil mecatrnoique', 'dalmoreil-mecatronique'],
    ['leaves the accents out', 'fr', 'institut valbriande metrologie', 'institut-franco-germano-suisse-valbriande'],
    ['writes an umlaut with e', 'de', 'Bjoerkhagna', 'bjorkhagna-medicinteknik'],
    ['writes an umlaut without e', 'nl', 'bjorkhagna', 'bjorkhagna-medicinteknik'],
    ['writes å as aa', 'en', 'ekaasla', 'ekasla-biotech'],
    ['has no ł on the keyboard', 'en', 'zlotowind', 'zlotowind-sensory'],
    ['turns the words around', 'es', 'moldes tecnicos moldalvor', 'moldalvor'],
    ['adds the legal form', 'es', 'Moldalvor Moldes Técnicos SA', 'moldalvor'],
    ['writes the legal form with dots', 'en', 'bramborin obrabeni s.r.o.', 'bramborin-obrabeni'],
    ['writes another legal form', 'de', 'Tannwieser GmbH', 'zukunftsverbund-hochpraezision-tannwieser'],
    ['types the acronym', 'fr', 'IFGSV', 'institut-franco-germano-suisse-valbriande'],
    ['types the acronym and the town', 'fr', 'IFGSV Besançon', 'institut-franco-germano-suisse-valbriande'],
    ['types an alias', 'de', 'Tannwieser', 'zukunftsverbund-hochpraezision-tannwieser'],
    ['types a former name', 'nl', 'Sundra Antennteknik', 'havsundra-radio'],
    ['mistypes a former name', 'en', 'sundra antenteknik', 'havsundra-radio'],
    ['types Latin letters for a Greek name', 'en', 'syrmathea', 'syrmathea'],
    ['types Greek without accents', 'en', 'θαλωρυς', 'thalorys'],
    ['types a Cyrillic name in small letters', 'en', 'росанца', 'rosantsa'],
    ['joins the words', 'fr', 'groupementostrevaux', 'ostrevaux-groupement'],
    ['writes the words with a hyphen', 'fr', 'groupement-ostrevaux', 'ostrevaux-groupement'],
    ['adds the town', 'en', 'dalmoreil grenoble', 'dalmoreil-mecatronique'],
    ['adds the country in German', 'de', 'Koivularo Finnland', 'koivularo'],
    ['adds the country in Italian', 'it', 'moldalvor portogallo', 'moldalvor'],
    ['adds the country in Spanish', 'es', 'zlotowind polonia', 'zlotowind-sensory'],
    ['types an acronym that is an article too', 'nl', 'HET Annecy', 'taltavelle'],
    ['adds a department', 'en', 'Sales department, Heptanoia Photonics', 'heptanoia'],
  ])('%s (%s): %s', async (_, __, typed, id) => {
    expect((await first(typed, 1)).map((member) => member.id)).toEqual([id]);
  });
});

/** Whether the member has the competence or a narrower one. */
const has = ({ competences }: Member, concept: string): boolean => {
  const concepts = directory.conceptAndNarrower(concept);
  return competences.some(({ id }) => concepts.has(id));
};

describe('the first members have the competence when a visitor', () => {
  it.each<readonly [situation: string, language: string, typed: string, concept: string]>([
    ['names it', 'en', 'mechatronics', 'mechatronics'],
    ['names it', 'fr', 'mécatronique', 'mechatronics'],
    ['names it', 'de', 'Mechatronik', 'mechatronics'],
    ['names it', 'nl', 'mechatronica', 'mechatronics'],
    ['names it', 'it', 'meccatronica', 'mechatronics'],
    ['names it', 'es', 'mecatrónica', 'mechatronics'],
    ['names it by another label', 'de', 'Frästeile', 'machining'],
    ['names it by another label', 'it', 'fresatura', 'machining'],
    ['makes a mistake', 'fr', 'mecatroniqe', 'mechatronics'],
    ['makes a mistake', 'de', 'Mechatornik', 'mechatronics'],
    ['makes a mistake', 'nl', 'verspanning', 'machining'],
    ['makes a mistake', 'es', 'mecanisado', 'machining'],
    ['is still typing', 'fr', 'mecatr', 'mechatronics'],
    ['is still typing', 'it', 'meccatr', 'mechatronics'],
    ['writes its umlaut with e', 'de', 'Praezisionstechnik', 'precision-mechanics'],
    ['forgets the accents', 'fr', 'mecanique de precision', 'precision-mechanics'],
    ['joins what is written apart', 'en', 'precisionengineering', 'precision-mechanics'],
    ['writes apart what is joined', 'de', 'Mikro Technik', 'microtechnics'],
    ['types a part of a compound', 'de', 'Zerspanung', 'machining'],
    ['types the plural of a singular', 'en', 'rail industries', 'rail'],
    ['types the plural of a singular', 'es', 'nanotecnologías', 'nanotechnology'],
    ['types the plural of one word', 'es', 'electrónicas de potencia', 'power-electronics'],
    ['types the plural of one word', 'fr', 'micros-assemblage', 'micro-assembly'],
    ['types the singular of a plural', 'it', 'batteria', 'batteries'],
    ['begins the second word', 'en', 'digital he', 'digital-health'],
    ['ends with a short number', 'it', 'industria 4.0', 'smart-manufacturing'],
  ])('%s (%s): %s', async (_, __, typed, concept) => {
    const members = await first(typed);
    expect(members).toHaveLength(3);
    for (const member of members) expect({ name: member.name, has: has(member, concept) }).toMatchObject({ has: true });
  });

  it.each([
    ['fr', 'mécatronique grenoble', 'Grenoble'],
    ['de', 'Mechatronik Grenoble', 'Grenoble'],
    ['it', 'meccatronica torino', 'Torino'],
    ['en', 'mecatronics grenobel', 'Grenoble'],
  ])('adds a place (%s): %s', async (_, typed, city) => {
    const [best] = await first(typed, 1);
    expect(best && has(best, 'mechatronics')).toBe(true);
    expect(best?.sites.map((site) => site.city)).toContain(city);
  });
});

describe('another number of a word', () => {
  it.each([
    ['de', 'Robotiken'],
    ['nl', 'chipverpakkingen'],
  ])('is no mistake (%s): %s', async (_, typed) => {
    expect(await ask(typed)).toMatchObject({ quality: 'exact', correctedText: undefined });
  });
});

describe('several in one string', () => {
  it('are all found', async () => {
    const ids = (await first('Dalmoreil Mécatronique / Heptanoia Photonics', 2)).map(({ id }) => id);
    expect([...ids].sort()).toEqual(['dalmoreil-mecatronique', 'heptanoia']);
  });
});

describe('no match', () => {
  it.each([
    'Suzhou Xqzw Trading',
    'zzzz',
    'kwyjibo vrzhk',
    'pizzeria', // is not attrezzeria
  ])('is said for %s', async (typed) => {
    expect(await ask(typed)).toMatchObject({ total: 0, quality: 'none' });
  });
});
