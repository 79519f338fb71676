import { countryName } from '../../core/country-names.js';
import { clusterName } from '../cluster-identity.js';
import type { TemplateContext } from '../template-context.js';
import type { Basemap } from './basemap.js';
import { aroundMarker, placeLabels, widthOf, type Box, type LabelWish, type PlacedLabel } from './labels.js';
import { isInSight, type Marker } from './markers.js';
import { toScreen, worldPixels, type Viewport } from './viewport.js';

/** From here on there is room for the names of single members. */
const zoomOfMemberNames = 6.5;

/** Sizes of label text relative to the element's, as in the style sheet. */
const labelSize = 0.8125;
const lineHeight = 1.35;

/** Where the buttons are, in the upper right corner, by the size of the text. */
const controlsBox = ({ width }: Viewport, em: number): Box => ({
  left: width - 3.25 * em,
  top: 0,
  width: 3.25 * em,
  height: 11 * em,
});

/** The labels that fit, head offices first, then members, then the names of the countries. */
export const mapLabels = (
  view: Viewport,
  markers: readonly Marker[],
  basemap: Basemap | undefined,
  context: TemplateContext,
  font: { readonly family: string; readonly size: number },
  isBack: (marker: Marker) => boolean,
): readonly PlacedLabel[] => {
  const size = font.size * labelSize;
  const css = `600 ${String(size)}px ${font.family}`;
  const taken = markers.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const wishes = [
    ...markers.flatMap((marker) => markerWish(marker, view, context, isBack(marker))),
    ...countryWishes(view, basemap, context, size),
  ];
  return placeLabels(wishes, [...taken, controlsBox(view, font.size)], view, (text) => ({
    width: widthOf(text, css),
    height: size * lineHeight,
  }));
};

const markerWish = (
  marker: Marker,
  { zoom }: Viewport,
  { directory, preferred }: TemplateContext,
  isBack: boolean,
): readonly LabelWish[] => {
  const place = { ...marker, sides: aroundMarker };
  if (marker.kind === 'office') {
    const [first, ...others] = marker.clusters;
    if (!first) return [];
    const more = others.length > 0 ? ` +${String(others.length)}` : '';
    return [{ ...place, text: clusterName(directory, first.id, preferred) + more, tone: isBack ? 'back' : 'office' }];
  }
  return marker.kind === 'member' && zoom >= zoomOfMemberNames
    ? [{ ...place, text: marker.member.name, tone: 'site' }]
    : [];
};

const countryWishes = (
  view: Viewport,
  basemap: Basemap | undefined,
  { lang }: TemplateContext,
  size: number,
): readonly LabelWish[] =>
  (basemap?.labels ?? []).flatMap(({ country, room, ...at }) => {
    const text = countryName(country, lang);
    const [x, y] = toScreen(view, at.x, at.y);
    const fits = room * worldPixels(view.zoom) > text.length * size * 0.24;
    const wish: LabelWish = { id: `country/${country}`, text, x, y, radius: 0, sides: ['over'], tone: 'country' };
    return fits && isInSight(wish, view) ? [wish] : [];
  });
