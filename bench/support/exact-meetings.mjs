import loadHighs from 'highs';

const highs = await loadHighs();

/**
 * The best score that a day allows, by the MIP solver HiGHS. `locked` are the promises that must be kept.
 *
 * Without slots, a bound: a pair meets or not, nobody has more meetings than it may or is there for, and all tables
 * of the day together are enough. No plan can be worth more, since every plan keeps this too. With slots, the whole
 * model: a binary variable for each pair and slot, no two meetings of one participant at a time, the tables of each
 * slot. What having a first, second, third meeting is worth falls, so that its steps need no binary variables.
 */
export const bestScore = (day, { worthOf, fairnessOf, locked, withSlots, seconds }) => {
  const seats = seatsOf(day, withSlots);
  const { Status: status, ObjectiveValue: value } = highs.solve(
    linearProgram(day, seats, { worthOf, fairnessOf, locked, withSlots }),
    { time_limit: seconds, mip_rel_gap: 1e-5, output_flag: false },
  );
  return { isOptimal: status === 'Optimal', value };
};

const isThere = ({ absences }, slot) => !absences.includes(slot);

/** Everything that can be chosen: a pair, and with slots also when. */
const seatsOf = ({ participants, slots, vetoes }, withSlots) => {
  const banned = new Set(vetoes.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const seats = [];
  participants.forEach((one, a) => {
    for (const [distance, other] of participants.slice(a + 1).entries()) {
      if (banned.has(`${one.id} ${other.id}`)) continue;
      const b = a + 1 + distance;
      const together = [...slots.keys()].filter((slot) => isThere(one, slot) && isThere(other, slot));
      const places = withSlots ? together : together.slice(0, 1);
      for (const slot of places) seats.push({ a, b, slot, ids: [one.id, other.id], name: `x_${a}_${b}_${slot}` });
    }
  });
  return seats;
};

const sum = (terms) => (terms.length > 0 ? terms.join(' + ') : '0 zero');
const names = (seats) => sum(seats.map(({ name }) => name));

const linearProgram = (day, seats, { worthOf, fairnessOf, locked, withSlots }) => {
  const { participants, slots, mostEach } = day;
  const steps = participants.flatMap((_, p) =>
    [...Array(mostEach).keys()].map((nth) => ({ p, name: `f_${p}_${nth}`, worth: fairnessOf(nth) })),
  );
  const of = (p) => seats.filter(({ a, b }) => a === p || b === p);
  const goal = sum([
    ...seats.map(({ ids, name }) => `${worthOf(...ids)} ${name}`),
    ...steps.map(({ name, worth }) => `${worth} ${name}`),
  ]);
  const rows = [
    ...participants.flatMap((participant, p) => [
      `${names(of(p))} <= ${Math.min(mostEach, slots.filter((_, slot) => isThere(participant, slot)).length)}`,
      `${names(of(p))} - ${steps
        .filter((step) => step.p === p)
        .map(({ name }) => name)
        .join(' - ')} = 0`,
    ]),
    ...(withSlots ? slotRows(day, seats) : [`${names(seats)} <= ${allTables(day)}`]),
    ...lockRows(seats, locked, withSlots),
  ];
  const bounds = [...steps.map(({ name }) => `0 <= ${name} <= 1`), '0 <= zero <= 0'];
  const lines = [`obj: ${goal}`, 'Subject To', ...rows.map((row, at) => `c${at}: ${row}`), 'Bounds', ...bounds];
  return ['Maximize', ...lines, 'Binary', ...seats.map(({ name }) => name), 'End'].map(wrapped).join('\n');
};

/** Lines of the format may not be too long. */
const wrapped = (line) => line.replace(/(.{200,}?) (?=[+-] )/g, '$1\n ');

const tablesIn = ({ participants }, { tables = Infinity }, slot) =>
  Math.min(tables, Math.floor(participants.filter((participant) => isThere(participant, slot)).length / 2));

const allTables = (day) => day.slots.reduce((total, slot, at) => total + tablesIn(day, slot, at), 0);

const slotRows = (day, seats) => [
  ...day.slots.map((slot, at) => `${names(seats.filter((seat) => seat.slot === at))} <= ${tablesIn(day, slot, at)}`),
  ...day.participants.flatMap((_, p) =>
    day.slots.map(
      (_slot, at) => `${names(seats.filter(({ a, b, slot }) => slot === at && (a === p || b === p)))} <= 1`,
    ),
  ),
  ...[...pairsOf(seats).values()].map((own) => `${names(own)} <= 1`),
];

const pairsOf = (seats) => {
  const pairs = new Map();
  for (const seat of seats) pairs.set(`${seat.a} ${seat.b}`, [...(pairs.get(`${seat.a} ${seat.b}`) ?? []), seat]);
  return pairs;
};

const lockRows = (seats, locked, withSlots) =>
  locked.map(({ pair, at }) => {
    const own = seats.filter(({ ids }) => pair.every((id) => ids.includes(id)));
    return `${names(withSlots && at ? own.filter(({ slot }) => slot === at.slot) : own)} >= 1`;
  });
