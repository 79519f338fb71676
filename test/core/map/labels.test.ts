import { describe, expect, it } from 'vitest';
import { worldX, worldY } from '../../../src/core/geo.js';
import { aroundMarker, placeLabels, type Box, type LabelWish } from '../../../src/core/map/labels.js';
import { mapLabels, type LabelSubjects } from '../../../src/core/map/map-labels.js';
import type { Marker } from '../../../src/core/map/markers.js';
import { lineOf } from '../../../src/core/map/paths.js';
import type { Viewport } from '../../../src/core/map/viewport.js';
import { clusterNamed, directoryWith, memberNamed } from '../../support/make-dataset.js';

const stage = { width: 300, height: 200 };
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id: 'a',
  text: 'A',
  x,
  y,
  radius: 6,
  sides: aroundMarker,
  tone: 'site',
  ...more,
});
const place = (wishes: readonly LabelWish[], taken: readonly Box[] = []): readonly Box[] =>
  placeLabels(wishes, taken, stage, () => ({ width: 40, height: 20 })).map(({ box }) => box);

describe('A label', () => {
  it('stands to the right of its marker, at the height of its middle', () => {
    expect(place([wish(100, 100)])).toEqual([{ left: 110, top: 90, width: 40, height: 20 }]);
  });

  it('goes to the left, above or below where the sides before it are taken', () => {
    const right = { left: 110, top: 95, width: 10, height: 10 };
    const left = { left: 80, top: 95, width: 10, height: 10 };
    const above = { left: 95, top: 75, width: 10, height: 10 };
    const below = { left: 95, top: 115, width: 10, height: 10 };
    expect(place([wish(100, 100)], [right])).toEqual([{ left: 50, top: 90, width: 40, height: 20 }]);
    expect(place([wish(100, 100)], [right, left])).toEqual([{ left: 80, top: 70, width: 40, height: 20 }]);
    expect(place([wish(100, 100)], [right, left, above])).toEqual([{ left: 80, top: 110, width: 40, height: 20 }]);
    expect(place([wish(100, 100)], [right, left, above, below])).toEqual([]);
  });

  it('lies right on its place where it has no other side', () => {
    expect(place([wish(100, 100, { sides: ['over'] })])).toEqual([{ left: 80, top: 90, width: 40, height: 20 }]);
  });

  it('keeps off the edges of the stage, by a little air', () => {
    const over = (x: number, y: number): number => place([wish(x, y, { sides: ['over'] })]).length;
    expect([over(22, 12), over(278, 188)]).toEqual([1, 1]);
    expect([over(21, 100), over(279, 100), over(100, 11), over(100, 189)]).toEqual([0, 0, 0, 0]);
  });

  it('keeps the same air from what stands already', () => {
    const beside = (box: Partial<Box>): number =>
      place([wish(100, 100, { sides: ['over'] })], [{ left: 80, top: 90, width: 40, height: 20, ...box }]).length;
    expect([beside({ left: 122 }), beside({ left: 38 }), beside({ top: 112 }), beside({ top: 68 })]).toEqual([
      1, 1, 1, 1,
    ]);
    expect([beside({ left: 121 }), beside({ left: 39 }), beside({ top: 111 }), beside({ top: 69 })]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('covers none that was placed before it, and leaves out who has no place', () => {
    const over = { sides: ['over'] } as const;
    expect(place([wish(100, 100, over), wish(110, 100, over), wish(200, 100, over)])).toHaveLength(2);
  });
});

describe('The names on a map', () => {
  const view: Viewport = { x: worldX(8), y: worldY(48), zoom: 7, width: 600, height: 400 };
  const directory = directoryWith({
    clusters: [clusterNamed('One', { name: { en: 'One', fr: 'Un' } }), clusterNamed('Two')],
    members: [memberNamed('Acme')],
  });
  const member = directory.member('acme');
  const clusters = directory.dataset.clusters;
  const spot = { id: 'x', x: 300, y: 200, radius: 12 };
  const office = (...of: typeof clusters): Marker => ({ ...spot, kind: 'office', clusters: of });
  const group = { id: 'g', x: 0, y: 0, count: 1, first: 0, box: [0, 0, 0, 0] } as const;
  const font = { size: 10, widthOf: (text: string) => text.length * 6 };
  const subjects: LabelSubjects = {
    directory,
    preferred: ['en'],
    lang: 'en',
    markers: [],
    basemap: undefined,
    cities: [],
    counts: undefined,
    taken: [],
    isBack: () => false,
  };
  const labelsOf = (more: Partial<LabelSubjects>, from: Viewport = view) =>
    mapLabels(from, { ...subjects, ...more }, font);
  const textsOf = (more: Partial<LabelSubjects>, from: Viewport = view): readonly string[] =>
    labelsOf(more, from).map(({ text }) => text);

  it('are those of head offices, in the visitor’s language', () => {
    expect(textsOf({ markers: [office(...clusters.slice(0, 1))] })).toEqual(['One']);
    expect(textsOf({ markers: [office(...clusters.slice(0, 1))], preferred: ['fr'] })).toEqual(['Un']);
  });

  it('say how many more share a head office', () => {
    expect(textsOf({ markers: [office(...clusters)] })).toEqual(['One +1']);
    expect(textsOf({ markers: [office()] })).toEqual([]);
  });

  it('step back with the offices that are not chosen', () => {
    const markers = [office(...clusters)];
    expect(labelsOf({ markers }).map(({ tone }) => tone)).toEqual(['office']);
    expect(labelsOf({ markers, isBack: () => true }).map(({ tone }) => tone)).toEqual(['back']);
  });

  it('have room for their text and a whole line', () => {
    const [label] = labelsOf({ markers: [office(...clusters.slice(0, 1))] });
    expect(label?.box).toEqual({ left: 316, top: 192.5, width: 24, height: 15 });
  });

  it('keep off the markers and what is taken', () => {
    const markers = [office(...clusters.slice(0, 1)), { ...office(...clusters.slice(1)), id: 'y', x: 330 }];
    expect(labelsOf({ markers }).map(({ box: { left } }) => left < 330)).toEqual([true, false]);
    const taken = [{ left: 0, top: 0, width: 600, height: 400 }];
    expect(textsOf({ markers, taken })).toEqual([]);
  });

  it('are those of single members only from near', () => {
    if (!member) throw new Error('no member');
    const markers: readonly Marker[] = [{ ...spot, kind: 'member', member, group }];
    expect(textsOf({ markers })).toEqual(['Acme']);
    expect(textsOf({ markers }, { ...view, zoom: 6.5 })).toEqual(['Acme']);
    expect(textsOf({ markers }, { ...view, zoom: 6.4 })).toEqual([]);
    expect(textsOf({ markers: [{ ...spot, kind: 'group', group }] })).toEqual([]);
  });

  describe('of countries', () => {
    const country = (id: string | undefined, room: number, lng = 8) => ({
      countries: [
        {
          ...(id && { id }),
          rings: [lineOf([0, 0, 1, 0, 1, 1])],
          label: { x: worldX(lng), y: worldY(48), room },
        },
      ],
      coast: [],
      borders: [],
    });

    it('are written where the country has room for them, and is on the stage', () => {
      expect(textsOf({ basemap: country('CH', 0.1) })).toEqual(['Switzerland']);
      expect(textsOf({ basemap: country('CH', 0.1), lang: 'fr' })).toEqual(['Suisse']);
      expect(textsOf({ basemap: country('CH', 0.0001) })).toEqual([]);
      expect(textsOf({ basemap: country('CH', 0.1, 40) })).toEqual([]);
      expect(textsOf({ basemap: country(undefined, 0.1) })).toEqual([]);
    });

    it('come with their members where these are counted, with or without room, and only theirs', () => {
      const counts = new Map([['CH', 12]]);
      expect(textsOf({ basemap: country('CH', 0.0001), counts })).toEqual(['Switzerland 12']);
      expect(textsOf({ basemap: country('FR', 0.1), counts })).toEqual([]);
    });

    it('need room for all their letters at the size they are written in', () => {
      // eleven letters of 10 pixels, about a quarter of that for half a letter: 26.4 pixels of the world's 32,768
      expect(textsOf({ basemap: country('CH', 26.5 / 32768) })).toEqual(['Switzerland']);
      expect(textsOf({ basemap: country('CH', 26.3 / 32768) })).toEqual([]);
    });
  });

  describe('of towns', () => {
    const cities = [...Array(30).keys()].map(
      (number) => [8, 48 + (number - 15) * 0.1, `Town ${String(number)}`, { fr: `Ville ${String(number)}` }] as const,
    );

    it('come with the zoom, the largest first', () => {
      const seen = (zoom: number): number =>
        labelsOf({ cities: [...cities.slice(0, 12)].reverse() }, { ...view, zoom, height: 4000 }).length;
      expect(seen(3.4)).toBe(0);
      expect(textsOf({ cities }, { ...view, zoom: 9, height: 9000 })).toHaveLength(30);
      expect(textsOf({ cities: cities.slice(0, 1) }, { ...view, zoom: 3.5 })).toHaveLength(1);
    });

    it('are ten at zoom four and twice as many a level further', () => {
      const apart = cities.map(([, , name], number) => [8, -60 + number * 4, name] as const);
      const seen = (zoom: number): number =>
        labelsOf({ cities: apart }, { ...view, y: 0.5, zoom, height: 30_000 }).length;
      expect([seen(4), seen(5)]).toEqual([10, 20]);
    });

    it('are said in the visitor’s language where they have another name in it', () => {
      const first = cities[15];
      if (!first) throw new Error('no town');
      expect(textsOf({ cities: [first], lang: 'fr' })).toEqual(['Ville 15']);
      expect(textsOf({ cities: [first], lang: 'de' })).toEqual(['Town 15']);
      expect(textsOf({ cities: [[8, 48, 'Bare']] })).toEqual(['Bare']);
    });

    it('are left out where they are not on the stage', () => {
      expect(textsOf({ cities: [[60, 48, 'Far']] })).toEqual([]);
    });
  });
});
