import { describe, expect, it } from 'vitest';
import { DirectoryAffinity, groupedReasons } from '../../../../src/core/matching/meetings/directory-affinity.js';
import { slotsOf } from '../../../../src/core/matching/meetings/meeting-day.js';
import { participantNames } from '../../../../src/core/matching/meetings/participant-names.js';
import { participantLanguage } from '../../../../src/core/matching/meetings/participant-language.js';
import { readWishTable } from '../../../../src/core/matching/meetings/wish-table.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../../../support/make-dataset.js';

const spoken = ['en', 'fr', 'de', 'nl', 'it', 'es'];

const directory = directoryWith({
  defaultLanguage: 'it',
  clusters: [
    clusterNamed('Arve', { country: 'FR', competences: ['turning'] }),
    clusterNamed('Elbe', { country: 'DE', contacts: [{ role: 'office', languages: ['en-GB', 'de'] }] }),
    clusterNamed('Aare', { country: 'CH' }),
    clusterNamed('Nowhere'),
    clusterNamed('Baltic', { country: 'EE' }),
  ],
  competences: [
    competenceCalled('turning', { en: 'precision turning' }),
    competenceCalled('micro-turning', { en: 'micro turning' }, { broader: ['turning'] }),
    competenceCalled('optics', { en: 'optics' }),
  ],
  members: [
    memberNamed('Seeker', {
      memberships: [{ cluster: 'elbe' }],
      needs: [
        { id: 'n1', text: 'We look for turned parts', competences: ['turning'] },
        { id: 'n2', text: 'Old', competences: ['optics'], expires: '2020-01-01' },
      ],
    }),
    memberNamed('Turner', {
      memberships: [{ cluster: 'aare' }],
      competences: [{ id: 'micro-turning' }],
      languages: ['nl'],
    }),
    memberNamed('Turner Two', { competences: [{ id: 'micro-turning' }], sites: [{ country: 'ES' }] }),
  ],
});

describe('what participants have for each other', () => {
  const ids = ['arve', 'elbe', 'aare', 'nowhere'];
  const affinity = new DirectoryAffinity(directory, ids, '2026-11-22');

  it('is a need of one that the other answers, also by something narrower', () => {
    expect(affinity.reasons('elbe', 'aare')).toMatchObject([
      { kind: 'answers', concept: 'turning', narrower: 'micro-turning', from: 'aare', to: 'elbe' },
    ]);
    expect(affinity.reasons('arve', 'elbe')).toMatchObject([{ kind: 'answers', from: 'arve', to: 'elbe' }]);
  });

  it('is the same both ways, between 0 and 1, and most where all needs are answered', () => {
    for (const one of ids)
      for (const other of ids) {
        expect(affinity.score(one, other)).toBeCloseTo(affinity.score(other, one));
        expect(affinity.score(one, other)).toBeLessThanOrEqual(1);
      }
    expect(affinity.score('arve', 'elbe')).toBeCloseTo(0.7);
    expect(affinity.score('arve', 'nowhere')).toBe(0);
  });

  it('is said in one breath for those who give and those who take', () => {
    const answers = { kind: 'answers', from: 'a', to: 'b' } as const;
    expect(
      groupedReasons([
        { ...answers, concept: 'turning', narrower: 'micro-turning' },
        { kind: 'answers', from: 'b', to: 'a', concept: 'optics' },
        { ...answers, concept: 'optics' },
        { kind: 'common', concept: 'turning' },
      ]),
    ).toEqual([
      { ...answers, concepts: ['micro-turning', 'optics'] },
      { kind: 'answers', from: 'b', to: 'a', concepts: ['optics'] },
      { kind: 'common', from: undefined, to: undefined, concepts: ['turning'] },
    ]);
  });

  it('takes no need that has expired, and nobody unknown', () => {
    const members = new DirectoryAffinity(directory, ['seeker', 'turner', 'turner-two'], '2019-01-01');
    expect(members.reasons('seeker', 'turner').map(({ concept }) => concept)).toEqual(['turning']);
    expect(members.reasons('turner', 'turner-two')).toMatchObject([{ kind: 'common', concept: 'micro-turning' }]);
    expect(members.score('turner', 'ghost')).toBe(0);
    expect(members.reasons('ghost', 'turner')).toEqual([]);
  });
});

describe('the language of a participant', () => {
  it.each([
    ['elbe', 'en'],
    ['arve', 'fr'],
    ['aare', 'de'],
    ['nowhere', 'it'],
    ['baltic', 'it'],
    ['turner', 'nl'],
    ['turner-two', 'es'],
    ['somebody from a spreadsheet', 'it'],
  ])('of %s is %s', (id, lang) => {
    expect(participantLanguage(directory, id, spoken)).toBe(lang);
  });
});

describe('the names of a directory', () => {
  it('are those of clusters in every language, and all names of members', () => {
    const alps = directoryWith({
      clusters: [clusterNamed('Alps', { name: { en: 'Alps', de: 'Alpen' }, aliases: ['Montes'] })],
      members: [memberNamed('Acme', { names: [{ value: 'ACM', type: 'acronym' }] })],
    });
    expect(participantNames(alps).map(({ id, name }) => `${id} ${name}`)).toEqual([
      'alps Alps',
      'alps Alpen',
      'alps Montes',
      'acme Acme',
      'acme ACM',
    ]);
  });
});

describe('a table of wishes', () => {
  const slots = slotsOf({ start: '2026-12-03T09:00', count: 4, minutes: 20, breakMinutes: 10 });
  const known = [
    { id: 'arve', name: 'Arve Industries' },
    { id: 'elbe', name: 'Elbe Valley' },
    { id: 'aare', name: 'Aare, Bern' },
  ];

  it('names participants by id or name, in any spelling', () => {
    const rows = [
      ['Participant', 'Wishes', 'Veto', 'Absent', 'Weight'],
      ['ARVE industries', 'elbe; Aare, Bern', '', '1, 3-4', '2'],
      ['elbe', '', 'Arve', '09:30', ''],
    ];
    const table = readWishTable(rows, known, slots);
    expect(table.participants).toEqual([
      { ...known[0], row: 2 },
      { ...known[1], row: 3 },
    ]);
    expect(table.wishes).toEqual([
      { from: 'arve', to: 'elbe', weight: 2 },
      { from: 'arve', to: 'aare', weight: 2 },
    ]);
    expect(table.vetoes).toEqual([['elbe', 'arve']]);
    expect(table.absences).toEqual(
      new Map([
        ['arve', [0, 2, 3]],
        ['elbe', [1]],
      ]),
    );
    expect(table.unknown).toEqual([{ row: 2, value: 'Bern' }]);
  });

  it('lets a name with a comma stand alone', () => {
    expect(
      readWishTable(
        [
          ['nom', 'souhaits'],
          ['elbe', 'Aare, Bern'],
        ],
        known,
        slots,
      ).wishes,
    ).toEqual([{ from: 'elbe', to: 'aare', weight: 1 }]);
  });

  it('takes those who have a row for participants, known or not', () => {
    const rows = [
      ['Teilnehmer', 'Wünsche'],
      ['Neue GmbH', 'elbe'],
      ['elbe', 'neue gmbh'],
      ['', 'elbe'],
    ];
    const table = readWishTable(rows, known, slots);
    expect(table.participants).toEqual([
      { id: 'Neue GmbH', name: 'Neue GmbH', row: 2 },
      { ...known[1], row: 3 },
    ]);
    expect(table.wishes.map(({ from, to }) => [from, to])).toEqual([
      ['Neue GmbH', 'elbe'],
      ['elbe', 'Neue GmbH'],
    ]);
  });

  it('says which names and slots it does not know', () => {
    const rows = [
      ['name', 'wishes', 'absent'],
      ['elbe', 'Nobody|elbe', '9, 10:15'],
    ];
    expect(readWishTable(rows, known, slots).unknown).toEqual([
      { row: 2, value: 'Nobody' },
      { row: 2, value: '9' },
      { row: 2, value: '10:15' },
    ]);
  });

  it('is empty where there are no rows', () => {
    expect(readWishTable([], known, slots)).toMatchObject({ participants: [], wishes: [], unknown: [] });
  });
});
