import { describe, expect, it } from 'vitest';
import { meetingReasons } from '../../../../src/core/matching/meetings/explain-plan.js';
import { slotsOf, type MeetingDay } from '../../../../src/core/matching/meetings/meeting-day.js';
import { meetingsEach } from '../../../../src/core/matching/meetings/meeting-score.js';
import { changesBetween } from '../../../../src/core/matching/meetings/plan-changes.js';
import { planDocument, readPlanDocument } from '../../../../src/core/matching/meetings/plan-document.js';
import { planMeetings, planMeetingsNow } from '../../../../src/core/matching/meetings/plan-meetings.js';
import { crowd, people, rounds, smallDay } from './small-day.js';

const pairsOf = (plan: { meetings: readonly { pair: readonly [string, string] }[] }): readonly string[] =>
  plan.meetings.map(({ pair }) => [...pair].sort().join('-')).sort();

describe('slotsOf', () => {
  it('puts slots one after the other, with time to change tables', () => {
    const starts = slotsOf({ start: '2026-12-03T23:30', count: 2, minutes: 20, breakMinutes: 10 });
    expect(starts.map(({ start }) => start)).toEqual(['2026-12-03T23:30', '2026-12-04T00:00']);
  });

  it('lets no slot run into a pause', () => {
    const pauses = [{ from: '09:40', to: '10:00' }];
    const slots = slotsOf({ start: '2026-12-03T09:00', count: 3, minutes: 25, breakMinutes: 5, pauses });
    expect(slots.map(({ start }) => start.slice(11))).toEqual(['09:00', '10:00', '10:30']);
  });

  it('takes no notice of a pause that ends before it begins', () => {
    const pauses = [{ from: '12:00', to: '09:00' }];
    expect(slotsOf({ start: '2026-12-03T11:50', count: 1, minutes: 20, breakMinutes: 0, pauses })[0]?.start).toBe(
      '2026-12-03T11:50',
    );
  });
});

describe('a plan', () => {
  it('lets those meet who wish it both ways before those of whom one does', () => {
    const wishes = [
      { from: 'ada', to: 'bea' },
      { from: 'ada', to: 'cai' },
      { from: 'cai', to: 'ada' },
    ];
    expect(pairsOf(planMeetingsNow(smallDay({ mostEach: 1, wishes })))).toEqual(['ada-cai', 'bea-dov']);
  });

  it('takes affinity where nobody wishes anything', () => {
    const affinity = (one: string, other: string) => Number([one, other].sort().join('-') === 'ada-dov');
    const plan = planMeetingsNow(smallDay({ mostEach: 1, affinity }));
    expect(pairsOf(plan)).toEqual(['ada-dov', 'bea-cai']);
    expect(plan.score).toMatchObject({ affinity: 1, fairness: 24, total: 25 });
  });

  it('leaves nobody without a meeting while another has two, even against wishes', () => {
    const wishes = [
      { from: 'ada', to: 'bea' },
      { from: 'bea', to: 'ada' },
      { from: 'bea', to: 'cai' },
      { from: 'cai', to: 'bea' },
      { from: 'ada', to: 'cai' },
      { from: 'cai', to: 'ada' },
    ];
    const plan = planMeetingsNow(smallDay({ mostEach: 2, wishes, slots: rounds(3, 1) }));
    expect([...meetingsEach(plan.meetings).keys()].sort()).toEqual(['ada', 'bea', 'cai', 'dov']);
  });

  it('gives everybody all meetings there is time for', () => {
    expect(planMeetingsNow(smallDay()).meetings).toHaveLength(6);
  });

  it('comes in steps that tell how far it is', () => {
    const steps = planMeetings(smallDay());
    const told: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) told.push(step.value);
    expect(told.length).toBeGreaterThan(8);
    expect([...told].sort((one, other) => one - other)).toEqual(told);
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(step.value).toEqual(planMeetingsNow(smallDay()));
  });

  it('tells of every part of the work, in which a larger day has fewer trials', () => {
    const toldOf = (size: number): readonly number[] => {
      const participants = crowd(size);
      const wishes = participants.flatMap(({ id }, at) =>
        [at * 7 + 3, at * 3 + 5].map((other) => ({ from: id, to: `p${String(other % size)}` })),
      );
      return [...planMeetings(smallDay({ participants, slots: rounds(4, 5), wishes }))];
    };
    const trials = (told: readonly number[]): number => new Set(told.filter((share) => share >= 0.5 && share < 1)).size;
    const [small, large] = [toldOf(12), toldOf(100)];
    for (const told of [small, large]) {
      expect([...told].sort((one, other) => one - other)).toEqual(told);
      expect(told.filter((share) => share < 0.05).length).toBeGreaterThan(2);
      expect(told.filter((share) => share > 0.1 && share < 0.5).length).toBeGreaterThan(2);
      expect(Math.max(...told.filter((share) => share < 1))).toBeGreaterThan(0.95);
      expect(told.at(-1)).toBe(1);
    }
    expect(trials(small)).toBeGreaterThan(50);
    expect(trials(large)).toBe(40);
  });

  it('lets two people meet', () => {
    expect(pairsOf(planMeetingsNow(smallDay({ participants: people('ada', 'bea') })))).toEqual(['ada-bea']);
  });

  it('is empty for a day without people, slots or meetings', () => {
    for (const parts of [{ participants: [] }, { participants: people('ada') }, { slots: [] }, { mostEach: 0 }])
      expect(planMeetingsNow(smallDay(parts)).meetings).toEqual([]);
  });

  it('keeps a pair at the table where one of them sits already', () => {
    const { meetings } = planMeetingsNow(smallDay({ mostEach: 2 }));
    const tables = new Map<string, Set<number>>();
    for (const { pair, table } of meetings)
      for (const id of pair) tables.set(id, (tables.get(id) ?? new Set()).add(table));
    expect([...tables.values()].filter(({ size }) => size === 1).length).toBeGreaterThanOrEqual(2);
  });
});

describe('why two meet', () => {
  it('is the promise, the wish, the earlier plan, the affinity, or a free seat', () => {
    const planned = smallDay({
      wishes: [
        { from: 'ada', to: 'bea' },
        { from: 'ada', to: 'cai' },
        { from: 'cai', to: 'ada' },
      ],
      locked: [{ pair: ['ada', 'bea'] }],
      previous: [{ pair: ['dov', 'ada'], slot: 0, table: 1 }],
      affinity: (one, other) => (one + other === 'beacai' || one + other === 'caibea' ? 0.5 : 0),
    });
    const why = meetingReasons(planned);
    const of = (...pair: [string, string]) => why({ pair, slot: 0, table: 1 });
    expect(of('ada', 'bea')).toEqual([{ cause: 'locked' }, { cause: 'wish', by: 'ada' }]);
    expect(of('bea', 'ada')[1]).toEqual({ cause: 'wish', by: 'ada' });
    expect(of('ada', 'cai')).toEqual([{ cause: 'mutual-wish' }]);
    expect(of('ada', 'dov')).toEqual([{ cause: 'kept' }]);
    expect(of('bea', 'cai')).toEqual([{ cause: 'affinity' }]);
    expect(of('bea', 'dov')).toEqual([{ cause: 'free-seat' }]);
  });
});

describe('why a wish is not met', () => {
  const wish = { from: 'ada', to: 'bea' };
  const cause = (parts: Partial<MeetingDay>) => planMeetingsNow(smallDay({ wishes: [wish], ...parts })).unmet;

  it('is a veto of either', () => {
    expect(cause({ vetoes: [['bea', 'ada']] })).toEqual([{ ...wish, cause: 'veto', full: undefined }]);
  });

  it('is that they are never there together', () => {
    const participants = [{ id: 'ada', absences: [0] }, { id: 'bea', absences: [1, 2] }, ...people('cai', 'dov')];
    expect(cause({ participants })).toMatchObject([{ cause: 'absent' }]);
  });

  it('is that one has all meetings it may have, promised or better ones', () => {
    const locked = [{ pair: ['ada', 'cai'] as const }];
    expect(cause({ mostEach: 1, locked })).toMatchObject([{ cause: 'limit', full: ['ada', 'bea'] }]);
  });

  it('is that no slot is left in which both are free', () => {
    const participants = [{ id: 'ada', absences: [1, 2] }, ...people('bea', 'cai')];
    const locked = [{ pair: ['ada', 'cai'] as const, at: { slot: 0 } }];
    expect(cause({ participants, locked })).toMatchObject([{ cause: 'no-slot' }]);
  });

  it('is that no table is left', () => {
    const slots = rounds(1, 1);
    const locked = [{ pair: ['cai', 'dov'] as const }];
    expect(cause({ slots, locked })).toMatchObject([{ cause: 'no-table' }]);
  });

  it('is that nobody knows whom they mean', () => {
    const unmet = planMeetingsNow(smallDay({ wishes: [{ from: 'ada', to: 'eve' }] })).unmet;
    expect(unmet).toMatchObject([{ to: 'eve', cause: 'unknown' }]);
  });
});

describe('a promised meeting', () => {
  const at = (slot: number, table?: number) => ({ slot, table });

  it('takes place where it is promised', () => {
    const plan = planMeetingsNow(smallDay({ locked: [{ pair: ['ada', 'dov'], at: at(2, 2) }] }));
    expect(plan.meetings).toContainEqual({ pair: ['ada', 'dov'], slot: 2, table: 2 });
    expect(plan.refused).toEqual([]);
  });

  it.each([
    ['veto', { vetoes: [['ada', 'bea'] as const], locked: [{ pair: ['ada', 'bea'] as const }] }],
    [
      'absent',
      {
        participants: [{ id: 'ada', absences: [0] }, ...people('bea')],
        locked: [{ pair: ['ada', 'bea'] as const, at: at(0) }],
      },
    ],
    [
      'absent',
      {
        participants: [{ id: 'ada', absences: [0, 1, 2] }, ...people('bea')],
        locked: [{ pair: ['ada', 'bea'] as const }],
      },
    ],
    ['limit', { mostEach: 1, locked: [{ pair: ['ada', 'bea'] as const }, { pair: ['ada', 'cai'] as const }] }],
    [
      'clash',
      {
        locked: [
          { pair: ['ada', 'bea'] as const, at: at(0) },
          { pair: ['ada', 'cai'] as const, at: at(0) },
        ],
      },
    ],
    [
      'no-table',
      {
        locked: [
          { pair: ['ada', 'bea'] as const, at: at(0, 1) },
          { pair: ['cai', 'dov'] as const, at: at(0, 1) },
        ],
      },
    ],
    ['no-slot', { locked: [{ pair: ['ada', 'bea'] as const, at: at(7) }] }],
    ['unknown', { locked: [{ pair: ['ada', 'eve'] as const }] }],
  ])('is refused with a reason: %s', (reason, parts) => {
    expect(planMeetingsNow(smallDay(parts)).refused.map((refused) => refused.reason)).toEqual([reason]);
  });

  it('is refused when a slot it could have is promised to others', () => {
    const locked = [{ pair: ['ada', 'cai'] as const, at: at(0) }, { pair: ['ada', 'bea'] as const }];
    const participants = [{ id: 'ada', absences: [1, 2] }, ...people('bea', 'cai', 'dov')];
    expect(planMeetingsNow(smallDay({ participants, locked })).refused).toEqual([
      { lock: { pair: ['ada', 'bea'] }, reason: 'no-slot' },
    ]);
  });
});

describe('a second plan', () => {
  const wishes = [
    { from: 'ada', to: 'bea' },
    { from: 'cai', to: 'dov' },
  ];

  it('changes nothing when nothing has changed', () => {
    const first = planMeetingsNow(smallDay({ mostEach: 2, wishes }));
    const second = planMeetingsNow(smallDay({ mostEach: 2, wishes, previous: first.meetings }), { seed: 9 });
    expect(changesBetween(first.meetings, second.meetings)).toEqual({ added: [], removed: [], moved: [] });
  });

  it('keeps what is confirmed when somebody falls ill, and says what is new', () => {
    const first = planMeetingsNow(smallDay({ mostEach: 1, wishes }));
    const [kept] = first.meetings.filter(({ pair }) => pair.includes('ada'));
    if (!kept) throw new Error('ada has no meeting');
    const { pair, slot, table } = kept;
    const participants = [...people('ada', 'bea', 'dov'), { id: 'cai', absences: [0, 1, 2] }];
    const second = planMeetingsNow(
      smallDay({
        participants,
        wishes,
        mostEach: 1,
        locked: [{ pair, at: { slot, table } }],
        previous: first.meetings,
      }),
    );
    expect(second.meetings).toEqual([kept]);
    expect(changesBetween(first.meetings, second.meetings)).toMatchObject({ added: [], moved: [], removed: [{}] });
  });

  it('would rather keep a meeting than take one that is hardly better', () => {
    const affinity = (one: string, other: string) =>
      [one, other].includes('ada') && [one, other].includes('bea') ? 0.3 : 0;
    const previous = [
      { pair: ['ada', 'cai'] as const, slot: 0, table: 1 },
      { pair: ['bea', 'dov'] as const, slot: 0, table: 2 },
    ];
    expect(planMeetingsNow(smallDay({ mostEach: 1, affinity, previous })).meetings).toEqual(previous);
    expect(pairsOf(planMeetingsNow(smallDay({ mostEach: 1, affinity })))).toContain('ada-bea');
  });
});

describe('a plan in a file', () => {
  it('is read as it was written, with what is confirmed', () => {
    const plan = planMeetingsNow(smallDay());
    const text = JSON.stringify(planDocument(smallDay(), plan, ([one]) => one === 'ada'));
    const read = readPlanDocument(JSON.parse(text));
    expect(read?.map(({ pair, slot, table }) => ({ pair, slot, table }))).toEqual(plan.meetings);
    expect(read?.filter(({ confirmed }) => confirmed).every(({ pair }) => pair[0] === 'ada')).toBe(true);
  });

  it.each([[null], [7], [{}], [{ meetings: 'none' }]])('is none in %j', (json) => {
    expect(readPlanDocument(json)).toBeUndefined();
  });

  it('leaves out what is no meeting', () => {
    const meetings = [
      { pair: ['a'], slot: 0, table: 1 },
      { pair: ['a', 'b'], slot: -1, table: 1 },
      null,
      { pair: ['a', 'b'], slot: 0, table: 1 },
    ];
    expect(readPlanDocument({ meetings })).toEqual([{ pair: ['a', 'b'], slot: 0, table: 1, confirmed: false }]);
  });
});
