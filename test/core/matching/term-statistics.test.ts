import { describe, expect, it } from 'vitest';
import { TermCollection, weigh, type TermStatistics } from '../../../src/core/matching/term-statistics.js';
import { atOnce } from '../../../src/core/search/slices.js';

const wordsOf = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** The statistics of documents, each of the words of a text. */
const collected = (...texts: readonly string[]): TermStatistics => {
  const collection = new TermCollection();
  for (const text of texts) collection.add(weigh(wordsOf(text)));
  return atOnce(collection.statistics());
};

const scoresIn = (statistics: TermStatistics, question: string): readonly number[] => [
  ...atOnce(statistics.scores(weigh(wordsOf(question)))),
];

const widenedIn = (statistics: TermStatistics, question: string): readonly number[] => [
  ...atOnce(statistics.widenedScores(weigh(wordsOf(question)))),
];

/** The numbers of the documents that score, the best first. */
const ranking = (scores: readonly number[]): readonly number[] =>
  [...scores.keys()].filter((at) => scores[at] !== 0).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));

describe('Documents', () => {
  it('score by the words of the question that they have, and not at all without any', () => {
    const all = collected('saw mill', 'saw dust', 'oven', 'bread oven saw mill');
    expect(ranking(scoresIn(all, 'saw mill'))).toEqual([0, 3, 1]);
    expect(scoresIn(all, 'helicopter')).toEqual([0, 0, 0, 0]);
  });

  it('score more by a word that few have than by one that many have', () => {
    const all = collected('oven', 'oven', 'oven', 'saw');
    const [oven = 0, , , saw = 0] = scoresIn(all, 'oven saw');
    expect(saw).toBeGreaterThan(oven);
    expect(oven).toBeGreaterThan(0);
  });

  it('score more the more often they say a word, but ever less so', () => {
    const [once = 0, twice = 0, thrice = 0] = scoresIn(
      collected('saw a b', 'saw saw c', 'saw saw saw', 'd e f'),
      'saw',
    );
    expect(twice).toBeGreaterThan(once);
    expect(thrice).toBeGreaterThan(twice);
    expect(thrice - twice).toBeLessThan(twice - once);
  });

  it('score less when they are long than when they are short', () => {
    const [long = 0, short = 0] = scoresIn(collected('saw and many other good things', 'saw', 'oven'), 'saw');
    expect(short).toBeGreaterThan(long);
  });

  it('of the average length that have every word of the question once score what the ideal one would', () => {
    const all = collected('saw mill', 'oven bread', 'dust wind');
    const question = 'saw mill';
    expect(scoresIn(all, question)[0]).toBeCloseTo(all.ideal(weigh(wordsOf(question))));
    // what nobody says is told apart best
    expect(all.ideal(weigh(['helicopter']))).toBeGreaterThan(all.ideal(weigh(['saw'])));
  });

  it('count as much as the question weighs their word', () => {
    const all = collected('saw', 'mill', 'oven');
    const [saw = 0, mill = 0] = atOnce(
      all.scores(
        new Map([
          ['saw', 2],
          ['mill', 1],
        ]),
      ),
    );
    expect(saw).toBeCloseTo(2 * mill);
  });

  it('name their words once each', () => {
    expect([...collected('saw mill', 'mill saw oven').terms()]).toEqual(['saw', 'mill', 'oven']);
  });

  it('that say nothing, or are none, answer nothing', () => {
    expect(scoresIn(collected('', ''), 'saw')).toEqual([0, 0]);
    expect(scoresIn(collected(), 'saw')).toEqual([]);
    expect(widenedIn(collected(''), 'saw')).toEqual([0]);
  });
});

describe('A question widened by what goes with it', () => {
  it('finds the documents that have words in common with its best answers, behind these', () => {
    const all = collected('saw timber', 'timber beam', 'bread oven');
    expect(ranking(scoresIn(all, 'saw'))).toEqual([0]);
    expect(ranking(widenedIn(all, 'saw'))).toEqual([0, 1]);
  });

  it('finds nothing more where it has no answer', () => {
    expect(widenedIn(collected('saw timber', 'timber beam'), 'bread')).toEqual([0, 0]);
  });

  it('hears the eight best answers only, of those equally good the first', () => {
    const answers = [...Array(12).keys()].map((at) => `saw w${String(at)}`);
    const echoes = [...Array(12).keys()].map((at) => `w${String(at)}`);
    const scores = widenedIn(collected(...answers, ...echoes), 'saw').slice(12);
    expect(scores.map((score) => score > 0)).toEqual(scores.map((_, at) => at < 8));
    const better = widenedIn(collected(...answers, ...echoes, 'saw saw w11 w11', 'x y z'), 'saw').slice(12, 24);
    expect([better[7], (better[11] ?? 0) > 0]).toEqual([0, true]);
  });

  it('takes most from the answer that is best', () => {
    const scores = widenedIn(collected('saw saw timber', 'saw bread iron', 'timber', 'iron', 'oven'), 'saw');
    expect(scores[2]).toBeGreaterThan(scores[3] ?? 0);
  });

  it('takes less from each word of a long answer than from those of a short one', () => {
    const long = 'saw timber and then a great many more words about it';
    const scores = widenedIn(collected(long, 'saw iron', 'timber', 'iron'), 'saw');
    expect(scores[3]).toBeGreaterThan(scores[2] ?? 0);
  });

  it('weighs what is taken in by at most a fifth of what was asked', () => {
    const all = collected('saw', 'saw timber', 'timber', 'oven');
    const [, , timber = 0] = widenedIn(all, 'saw');
    const [, , asked = 0] = scoresIn(all, 'timber');
    expect(timber / asked).toBeGreaterThan(0);
    expect(timber / asked).toBeLessThanOrEqual(0.2 + 1e-9);
  });

  it('takes in the twenty-five most telling words only', () => {
    const many = [...Array(40).keys()].map((at) => `w${String(at)}`);
    const scores = widenedIn(collected(`saw ${many.join(' ')}`, ...many), 'saw').slice(1);
    expect(scores.filter((score) => score > 0)).toHaveLength(24);
  });
});
