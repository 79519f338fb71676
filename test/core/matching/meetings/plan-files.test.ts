import { describe, expect, it } from 'vitest';
import { calendarData } from '../../../../src/core/matching/meetings/calendar.js';
import { pairKey, slotsOf, type ScheduledMeeting } from '../../../../src/core/matching/meetings/meeting-day.js';
import { participantLanguage } from '../../../../src/core/matching/meetings/participant-language.js';
import { changesBetween } from '../../../../src/core/matching/meetings/plan-changes.js';
import { planDocument, readPlanDocument } from '../../../../src/core/matching/meetings/plan-document.js';
import { planMeetingsNow } from '../../../../src/core/matching/meetings/plan-meetings.js';
import { directoryWith, memberNamed } from '../../../support/make-dataset.js';
import { smallDay } from './small-day.js';

const meeting = (one: string, other: string, slot: number, table: number): ScheduledMeeting => ({
  pair: [one, other],
  slot,
  table,
});

describe('What a new plan changes', () => {
  const before = [meeting('ada', 'bea', 0, 1), meeting('cai', 'dov', 0, 2), meeting('ada', 'cai', 1, 1)];

  it('is what is new, what is gone, and what has another slot or another table', () => {
    const after = [
      meeting('bea', 'ada', 0, 2),
      meeting('dov', 'cai', 1, 2),
      meeting('ada', 'dov', 1, 1),
      meeting('bea', 'cai', 2, 1),
    ];
    expect(changesBetween(before, after)).toEqual({
      added: [after[2], after[3]],
      removed: [before[2]],
      moved: [
        { from: before[0], to: after[0] },
        { from: before[1], to: after[1] },
      ],
    });
  });

  it('is nothing where only the names of a pair change places', () => {
    expect(changesBetween(before, [meeting('bea', 'ada', 0, 1), ...before.slice(1)])).toEqual({
      added: [],
      removed: [],
      moved: [],
    });
  });

  it('knows a pair by both of its names', () => {
    expect(pairKey(['ada', 'bea'])).toBe(pairKey(['bea', 'ada']));
    expect(pairKey(['ada', 'bea'])).not.toBe(pairKey(['ada', 'be']));
    expect(pairKey(['a', 'b,c'])).not.toBe(pairKey(['a,b', 'c']));
  });
});

describe('A plan in a file', () => {
  const day = smallDay({ wishes: [{ from: 'ada', to: 'eve' }] });
  const plan = planMeetingsNow(day);

  it('says where it is from, when its slots are, and which of its meetings are confirmed', () => {
    const written = planDocument(day, plan, (pair) => pair.includes('ada') && pair.includes('bea'));
    expect(written).toMatchObject({
      generator: 'alliance-directory meetings',
      slots: day.slots,
      unmet: plan.unmet,
      score: plan.score,
    });
    const confirmed = written.meetings.filter((entry) => entry.confirmed);
    expect(confirmed.map(({ pair }) => [...pair].sort())).toEqual([['ada', 'bea']]);
    expect(readPlanDocument(JSON.parse(JSON.stringify(written)))).toEqual(written.meetings);
  });

  it('holds no meeting in an entry that is none', () => {
    const whole = { pair: ['a', 'b'], slot: 0, table: 1 };
    const wrong = [
      { ...whole, pair: ['a', 'b', 'c'] },
      { ...whole, pair: ['a', 7] },
      { ...whole, pair: [7, 'b'] },
      { ...whole, pair: 'ab' },
      { ...whole, slot: 0.5 },
      { ...whole, slot: '0' },
      { ...whole, table: -1 },
      { ...whole, table: undefined },
      'meeting',
      7,
    ];
    expect(readPlanDocument({ meetings: [...wrong, whole] })).toEqual([{ ...whole, confirmed: false }]);
  });

  it('confirms a meeting by a plain yes only', () => {
    const read = (confirmed: unknown): boolean | undefined =>
      readPlanDocument({ meetings: [{ pair: ['a', 'b'], slot: 0, table: 1, confirmed }] })?.[0]?.confirmed;
    expect([true, false, 'true', 1].map(read)).toEqual([true, false, false, false]);
  });

  it('is none where the meetings only seem to be there', () => {
    expect(readPlanDocument(Object.create({ meetings: [] }))).toBeUndefined();
    expect(readPlanDocument('meetings')).toBeUndefined();
  });
});

describe('A calendar', () => {
  it('shows each meeting at the local time of the place', () => {
    const made = new Date('2026-11-22T10:00:00Z');
    const slot = { start: '2026-12-03T09:50', minutes: 20 };
    const texts = { summary: 'Ada and Bea', location: 'Table 1', description: 'You both wished it' };
    expect(calendarData('Ada', [{ id: 'ada-bea', slot, ...texts }], made)).toEqual({
      name: 'Ada',
      prodId: { company: 'alliance-directory', product: 'meetings' },
      events: [
        {
          id: 'ada-bea',
          ...texts,
          stamp: made,
          start: new Date('2026-12-03T09:50:00Z'),
          end: new Date('2026-12-03T10:10:00Z'),
          floating: true,
        },
      ],
    });
  });
});

describe('The slots of a day', () => {
  const startsWith = (pauses: readonly { from: string; to: string }[], count = 3): readonly string[] =>
    slotsOf({ start: '2026-12-03T09:00', count, minutes: 30, breakMinutes: 0, pauses }).map(({ start }) =>
      start.slice(11),
    );

  it('may end when a pause begins, and begin when it ends', () => {
    expect(startsWith([{ from: '09:30', to: '10:00' }])).toEqual(['09:00', '10:00', '10:30']);
  });

  it('go round one pause after the other, in whatever order they are given', () => {
    const pauses = [
      { from: '10:00', to: '10:20' },
      { from: '09:15', to: '10:00' },
    ];
    expect(startsWith(pauses, 2)).toEqual(['10:20', '10:50']);
  });

  it('take no notice of a pause that is none', () => {
    expect(startsWith([{ from: '09:10', to: '09:10' }])).toEqual(['09:00', '09:30', '10:00']);
  });

  it('all have the same length and as many tables', () => {
    const [slot] = slotsOf({ start: '2026-12-03T09:00', count: 1, minutes: 30, breakMinutes: 0, tables: 4 });
    expect(slot).toEqual({ start: '2026-12-03T09:00', minutes: 30, tables: 4 });
    expect(startsWith([], 0)).toEqual([]);
  });
});

describe('The language of a member', () => {
  it('is the first that is spoken here of those it speaks, however it is written', () => {
    const directory = directoryWith({
      defaultLanguage: 'it',
      members: [
        memberNamed('Polyglot', { languages: ['pl', 'de-AT', 'fr'] }),
        memberNamed('Placed', { sites: [{ country: 'AT' }] }),
        memberNamed('Lost'),
      ],
    });
    const languageOf = (id: string, spoken: readonly string[]): string => participantLanguage(directory, id, spoken);
    expect(languageOf('polyglot', ['en', 'fr', 'de'])).toBe('de');
    expect(languageOf('placed', ['en', 'de'])).toBe('de');
    expect(languageOf('lost', ['en', 'it'])).toBe('it');
    expect(languageOf('lost', ['es', 'en'])).toBe('es');
    expect(languageOf('lost', [])).toBe('it');
  });
});
