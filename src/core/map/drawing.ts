import type { Relation } from '../model.js';
import { fillPath, strokePath, type Line } from './paths.js';
import type { RelationArcs } from './relations.js';
import type { Basemap } from './topology.js';
import type { Viewport } from './viewport.js';

/** A map as SVG paths in pixels of its stage, the lowest first. The same in a page and in a picture. */
export interface Drawing {
  readonly land: string;
  /** Countries shaded by their number of members, `step` 1 to 4. */
  readonly shades: readonly { readonly country: string; readonly step: number; readonly path: string }[];
  readonly coast: string;
  readonly borders: string;
  readonly hull: string;
  readonly arcs: readonly { readonly relation: Relation; readonly path: string }[];
}

export interface DrawingSubjects {
  readonly basemap: Basemap | undefined;
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly hull: Line | undefined;
  readonly arcs: readonly RelationArcs[];
}

/** The land alone: what a map begins with, before its lines are there. */
export const sketchOf = (view: Viewport, basemap: Basemap | undefined): Drawing => ({
  land: landPath(view, basemap),
  shades: [],
  coast: '',
  borders: '',
  hull: '',
  arcs: [],
});

export const drawingOf = (view: Viewport, { basemap, counts, hull, arcs }: DrawingSubjects): Drawing => ({
  land: landPath(view, basemap),
  shades: counts && basemap ? shadesOf(view, basemap, counts) : [],
  coast: strokePath(basemap?.coast ?? [], view),
  borders: strokePath(basemap?.borders ?? [], view),
  hull: hull ? fillPath([hull], view) : '',
  arcs: arcs.flatMap(({ relation, lines }) => {
    const path = strokePath(lines, view);
    return path ? [{ relation, path }] : [];
  }),
});

const landPath = (view: Viewport, basemap: Basemap | undefined): string =>
  fillPath(basemap?.countries.flatMap(({ rings }) => rings) ?? [], view);

const shadesOf = (view: Viewport, { countries }: Basemap, counts: ReadonlyMap<string, number>): Drawing['shades'] => {
  const most = Math.max(1, ...counts.values());
  return countries.flatMap(({ id, rings }) => {
    const count = id ? (counts.get(id) ?? 0) : 0;
    const path = count > 0 ? fillPath(rings, view) : '';
    return id && path ? [{ country: id, step: shadeStep(count, most), path }] : [];
  });
};

/** In which quarter of the largest number a number is, 1 to 4. */
export const shadeStep = (count: number, most: number): number => Math.ceil((4 * count) / most);
