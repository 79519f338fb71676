import { countryName } from '../display-names.js';
import type { Directory } from '../directory.js';
import { worldX, worldY } from '../geo.js';
import { localise } from '../localised-text.js';
import type { LanguageTag } from '../model.js';
import { aroundMarker, placeLabels, type Box, type LabelWish, type PlacedLabel } from './labels.js';
import type { Marker } from './markers.js';
import type { Basemap } from './topology.js';
import { isOnStage, toScreen, worldPixels, type Viewport } from './viewport.js';

/** A town: degrees, its name at home, and its names in the languages of the interface where they differ. */
export type City = readonly [lng: number, lat: number, name: string, names?: Readonly<Record<string, string>>];

/** What is to be named, and for whom. */
export interface LabelSubjects {
  readonly directory: Directory;
  readonly preferred: readonly LanguageTag[];
  /** The language of the names of countries and towns. */
  readonly lang: LanguageTag;
  readonly markers: readonly Marker[];
  readonly basemap: Basemap | undefined;
  /** The largest first; none when they are not wanted. */
  readonly cities: readonly City[];
  /** Members per country, to be said with its name. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  /** Boxes that stay free: the controls. */
  readonly taken: readonly Box[];
  readonly isBack: (marker: Marker) => boolean;
}

/** How the labels are set. */
export interface LabelFont {
  /** Pixels. */
  readonly size: number;
  readonly widthOf: (text: string, tone: LabelWish['tone']) => number;
}

/** From here on there is room for the names of single members. */
const zoomOfMemberNames = 6.5;
/** Towns appear with the zoom, the largest first: so many at zoom 4, twice as many a level further. */
const citiesAtFour = 10;

/** Tall enough for the whole line in common fonts, so that the colour behind a name is behind all of it. */
const lineHeight = 1.5;
/** Room on either side of a text, in its box. */
const padding = 3;

/** The labels that fit, head offices first, then members, then the names of countries and towns. */
export const mapLabels = (view: Viewport, subjects: LabelSubjects, font: LabelFont): readonly PlacedLabel[] => {
  const markers = subjects.markers.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const wishes = [
    ...subjects.markers.flatMap((marker) => markerWish(marker, view, subjects)),
    ...countryWishes(view, subjects, font.size),
    ...cityWishes(view, subjects),
  ];
  return placeLabels(wishes, [...markers, ...subjects.taken], view, ({ text, tone }) => ({
    width: Math.ceil(font.widthOf(text, tone)) + 2 * padding,
    height: Math.ceil(font.size * lineHeight),
  }));
};

const markerWish = (
  marker: Marker,
  { zoom }: Viewport,
  { directory, preferred, isBack }: LabelSubjects,
): readonly LabelWish[] => {
  const place = { id: marker.id, x: marker.x, y: marker.y, radius: marker.radius, sides: aroundMarker };
  if (marker.kind === 'office') {
    const [first, ...others] = marker.clusters;
    if (!first) return [];
    const name = localise(directory.cluster(first.id)?.name, preferred)?.value ?? first.id;
    const more = others.length > 0 ? ` +${others.length}` : '';
    return [{ ...place, text: name + more, tone: isBack(marker) ? 'back' : 'office' }];
  }
  return marker.kind === 'member' && zoom >= zoomOfMemberNames
    ? [{ ...place, text: marker.member.name, tone: 'site' }]
    : [];
};

const countryWishes = (view: Viewport, { basemap, lang, counts }: LabelSubjects, size: number): readonly LabelWish[] =>
  (basemap?.countries ?? []).flatMap(({ id, label }) => {
    const count = id && counts?.get(id);
    if (!id || !label || (counts && !count)) return [];
    const name = countryName(id, lang);
    const [x, y] = toScreen(view, label.x, label.y);
    const fits = label.room * worldPixels(view.zoom) > name.length * size * 0.24;
    const text = count ? `${name} ${count}` : name;
    const wish: LabelWish = { id: `country/${id}`, text, x, y, radius: 0, sides: ['over'], tone: 'country' };
    return (fits || count) && isOnStage(wish, view) ? [wish] : [];
  });

const cityWishes = (view: Viewport, { cities, lang }: LabelSubjects): readonly LabelWish[] => {
  const most = view.zoom < 3.5 ? 0 : citiesAtFour * 2 ** (view.zoom - 4);
  return cities.slice(0, Math.round(most)).flatMap(([lng, lat, home, names]) => {
    const [x, y] = toScreen(view, worldX(lng), worldY(lat));
    const wish: LabelWish = {
      id: `city/${home}`,
      text: names?.[lang] ?? home,
      x,
      y,
      radius: 2,
      sides: aroundMarker,
      tone: 'city',
    };
    return isOnStage(wish, view) ? [wish] : [];
  });
};
