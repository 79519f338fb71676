import { describe, expect, it } from 'vitest';
import { groupPoints } from '../../../src/core/clustering.js';
import { markersOf, type Marker } from '../../../src/core/map/markers.js';
import { memberPoints } from '../../../src/core/map/member-points.js';
import { arcsOf, officesOf } from '../../../src/core/map/relations.js';
import { boxAround, fitted, sightOf, worldPixels, type Viewport } from '../../../src/core/map/viewport.js';
import { clusterNamed, directoryWith, memberNamed } from '../../support/make-dataset.js';

const grenoble = { lat: 45.19, lng: 5.72 };
const dresden = { lat: 51.05, lng: 13.74 };
const stage: Viewport = { x: 0.5, y: 0.35, zoom: 4, width: 800, height: 460 };

/** All that stands on a stage which is fitted to the directory. */
const markersIn = (parts: Readonly<Record<string, unknown>>, view = stage): readonly Marker[] => {
  const directory = directoryWith(parts);
  const points = memberPoints(directory);
  const offices = officesOf(directory.dataset.clusters);
  const places = [
    ...offices.map(({ x, y }) => [x, y] as const),
    ...[...points.x].map((x, i) => [x, points.y[i] ?? 0] as const),
  ];
  const fit = fitted(view, boxAround(places) ?? [0, 0, 1, 1]);
  const everyone = new Uint8Array(points.owner.length).fill(1);
  const grouping = groupPoints(points, everyone, sightOf(fit), 60 / worldPixels(Math.round(fit.zoom)));
  return markersOf(fit, { offices, arcs: arcsOf(directory, offices), gravity: undefined, grouping, points });
};

describe('The markers of a map', () => {
  it('leave no group out that a head office would push over the edge of the stage', () => {
    const members = [...Array(30).keys()].map((i) => memberNamed(`Member ${String(i)}`, { sites: [grenoble] }));
    const far = memberNamed('Far', { sites: [dresden] });
    const kinds = markersIn({ clusters: [clusterNamed('One', grenoble)], members: [...members, far] }).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['office', 'group', 'member']);
  });

  it('join head offices whose squares would touch', () => {
    const beside = { lat: 45.3, lng: 5.9 };
    const markers = markersIn({
      clusters: [clusterNamed('One', grenoble), clusterNamed('Two', beside), clusterNamed('Far', dresden)],
    });
    expect(markers.map((marker) => (marker.kind === 'office' ? marker.clusters.length : 0))).toEqual([2, 1]);
  });

  it('are never more than 200, and ties give way first', () => {
    const clusters = [...Array(60).keys()].map((i) =>
      clusterNamed(`Cluster ${String(i)}`, { lat: 40 + (i % 6) * 4, lng: -8 + Math.floor(i / 6) * 4 }),
    );
    const relations = clusters.flatMap(({ id }, i) =>
      clusters.slice(i + 1, i + 12).map((other) => ({ type: 'agreement', clusters: [id, other['id']] })),
    );
    const markers = markersIn({ clusters, relations }, { ...stage, width: 1600, height: 1200 });
    const count = (kind: Marker['kind']): number => markers.filter((marker) => marker.kind === kind).length;
    expect(relations.length).toBeGreaterThan(500);
    expect(count('office')).toBe(60);
    expect(count('relation')).toBe(140);
  });
});
