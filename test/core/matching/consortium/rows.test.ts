import { describe, expect, it } from 'vitest';
import { conceptName, teamRows } from '../../../../src/core/matching/consortium/rows.js';
import { findConsortium, reviewTeam } from '../../../../src/core/matching/consortium.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../../../support/make-dataset.js';

const today = '2026-11-22';

const directory = directoryWith({
  clusters: [clusterNamed('North', { name: { en: 'North', fr: 'Nord' } }), clusterNamed('South')],
  competences: [
    competenceCalled('sensors', { en: 'sensors', fr: 'capteurs' }),
    competenceCalled('lidar', { en: 'lidar' }, { broader: ['sensors'] }),
    competenceCalled('batteries', { en: 'batteries', fr: 'batteries' }),
  ],
  members: [
    memberNamed('Seller', {
      type: 'sme',
      sites: [{ city: 'Jena', country: 'DE' }],
      memberships: [{ cluster: 'north' }, { cluster: 'south' }],
      competences: [{ id: 'batteries' }],
      offers: [{ id: 'o1', text: { en: 'A lidar for boats', fr: 'Un lidar pour bateaux' }, competences: ['lidar'] }],
    }),
    memberNamed('Placeless', { type: 'other' }),
    memberNamed('Other Cell', { competences: [{ id: 'batteries' }] }),
    memberNamed('Third Cell', { competences: [{ id: 'batteries' }] }),
  ],
});

const words = { directory, lang: 'fr', preferred: ['fr', 'en'] };

describe('A team as rows of a table', () => {
  it('has a row for each seat and brick, in the language of the reader', () => {
    const [team] = findConsortium(directory, { bricks: ['sensors', 'batteries'] }, { today }).teams;
    if (!team) throw new Error('The test expects a team.');
    const who = [1, 'seller', 'Seller', 'sme', 'Jena', 'Allemagne', 'Nord, South'];
    expect(teamRows(team, words)).toEqual([
      [...who, 'capteurs', 'lidar', 'Un lidar pour bateaux', ''],
      [...who, 'batteries', 'batteries', '', ''],
    ]);
  });

  it('has one row for a seat that covers nothing, with what is known', () => {
    const team = reviewTeam(directory, { bricks: [] }, ['seller', 'placeless'], { today });
    const placeless = teamRows(team, words).find(([, id]) => id === 'placeless');
    expect(placeless).toEqual([1, 'placeless', 'Placeless', 'other', '', '', '', '', '', '', 'Other Cell, Third Cell']);
  });

  it('calls a concept that has no name by its id', () => {
    expect(conceptName('gravity', words)).toBe('gravity');
  });
});
