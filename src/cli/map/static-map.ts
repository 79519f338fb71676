import { groupPoints } from '../../core/clustering.js';
import { clusterHue, clusterName, initials } from '../../core/cluster-identity.js';
import type { Directory } from '../../core/directory.js';
import { localise } from '../../core/localised-text.js';
import type { LanguageTag } from '../../core/model.js';
import { drawingOf, type Drawing } from '../../core/map/drawing.js';
import { countriesOf, gravityOf } from '../../core/map/gravity.js';
import type { LabelWish, PlacedLabel } from '../../core/map/labels.js';
import { mapLabels, type City } from '../../core/map/map-labels.js';
import { cellPixels, markersOf, type Marker } from '../../core/map/markers.js';
import { memberPoints } from '../../core/map/member-points.js';
import { arcsOf, officesOf } from '../../core/map/relations.js';
import { covered, type Basemap } from '../../core/map/topology.js';
import { boxAround, fitted, sightOf, worldPixels, type Viewport } from '../../core/map/viewport.js';
import type { WorldBox } from '../../core/geo.js';
import { escaped } from '../frame/markup-text.js';

/** What a picture of the map shows, and how large it is in pixels. */
export interface StaticMapOptions {
  readonly basemap: Basemap;
  readonly cities: readonly City[];
  readonly lang: LanguageTag;
  readonly preferred: readonly LanguageTag[];
  readonly width: number;
  readonly height: number;
  /** Shade countries by their number of members. */
  readonly countries: boolean;
}

/** Around everything that has a place; the basemap of Europe when nothing has. */
export const placesOf = (directory: Directory): WorldBox => {
  const { x, y } = memberPoints(directory);
  const members = [...x].map((east, i): readonly [number, number] => [east, y[i] ?? 0]);
  const offices = officesOf(directory.dataset.clusters).map(({ x: east, y: south }) => [east, south] as const);
  return boxAround([...members, ...offices]) ?? covered;
};

/** A place on the drawing is no nearer than this, as in the page. */
const townZoom = 7;

/** The map of a directory as one SVG file: what the page draws at first sight, without its buttons. */
export const staticMap = (directory: Directory, options: StaticMapOptions): string => {
  const { width, height } = options;
  const view = fitted({ x: 0.5, y: 0.5, zoom: 0, width, height }, placesOf(directory), townZoom);
  const points = memberPoints(directory);
  const mask = new Uint8Array(points.owner.length).fill(1);
  const offices = officesOf(directory.dataset.clusters);
  const arcs = arcsOf(directory, offices);
  const cell = cellPixels(view) / worldPixels(Math.round(view.zoom));
  const grouping = groupPoints(points, mask, sightOf(view), cell);
  const markers = markersOf(view, { offices, arcs, gravity: gravityOf(points, mask), grouping, points });
  const counts = options.countries ? countriesOf(points, mask) : undefined;
  const drawing = drawingOf(view, { basemap: options.basemap, counts, hull: undefined, arcs });
  const subjects = { ...options, directory, markers, counts, taken: [], isBack: () => false };
  const labels = mapLabels(view, subjects, { size: labelSize, widthOf: estimatedWidth });
  const name = localise(directory.dataset.name, options.preferred)?.value ?? '';
  return document(view, name, [ground(drawing), labels.map(label).join(''), markersIn(markers, directory, options)]);
};

const labelSize = 13;

/** No font to measure with: wide enough for the common faces. */
const estimatedWidth = (text: string, tone: LabelWish['tone']): number =>
  text.length * labelSize * (tone === 'office' ? 0.55 : 0.5);

/** The colours of the page's light theme; a style sheet around an inlined picture may change them. */
const style = `.sea{fill:#e6edf2}.land{fill:#fcfcfd}.coast,.borders{fill:none;stroke:#c5cacd;stroke-width:.8}
.shade{fill:#1f5aa8}.step-1{fill-opacity:.15}.step-2{fill-opacity:.22}.step-3{fill-opacity:.29}.step-4{fill-opacity:.36}
.arc{fill:none;stroke:#2b5a96;stroke-width:1.25;opacity:.7}.agreement{stroke-dasharray:5 4}
.partnership{stroke-dasharray:.1 4;stroke-linecap:round}.successor{stroke-dasharray:9 3 1 3;opacity:.45}
text{font:13px system-ui,sans-serif;fill:#1b2024}.office{font-weight:600}.country,.city{fill:#5b6166}
.box{fill:#fcfcfd}.town{fill:#7d8388}.group{fill:#dbe4f0;stroke:#2456a0;stroke-width:1.5}
.count,.initials{font-size:12px;font-weight:600;text-anchor:middle;dominant-baseline:central}.initials{font-size:11px;fill:#fff}
.member{fill:#2456a0;stroke:#fff;stroke-width:1.5}.relation{fill:#fff;stroke:#2b5a96;stroke-width:1.5}
.gravity{fill:#fff;stroke:#1b2024;stroke-width:1.6}.hue-0{fill:#0b65c2}.hue-1{fill:#a84300}.hue-2{fill:#00735c}
.hue-3{fill:#7a3fd1}.hue-4{fill:#b8175a}.hue-5{fill:#596600}.hue-6{fill:#006c86}.hue-7{fill:#9c2a2a}.hue-8{fill:#4a58ad}
.hue-9{fill:#775000}.several{fill:#566170}.source{font-size:10px;fill:#5b6166;text-anchor:end}`;

const source = 'Natural Earth · GeoNames (CC BY 4.0)';

const document = ({ width, height }: Viewport, title: string, layers: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title><style>${style}</style>
<rect class="sea" width="${width}" height="${height}"/>
${layers.join('\n')}
<text class="source" x="${width - 6}" y="${height - 6}">${source}</text>
</svg>
`;

const ground = ({ land, shades, coast, borders, arcs }: Drawing): string =>
  [
    path('land', land),
    ...shades.map(({ step, path: outline }) => path(`shade step-${step}`, outline)),
    path('coast', coast),
    path('borders', borders),
    ...arcs.map(({ relation, path: bow }) => path(`arc ${relation.type}`, bow)),
  ].join('\n');

const path = (name: string, d: string): string => (d ? `<path class="${name}" d="${d}"/>` : '');

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** A name on a box in the colour of the land, under which borders and ties run. */
const label = ({ text, tone, box, x, y }: PlacedLabel): string => {
  const { left, top, width, height } = box;
  const dot = tone === 'city' ? `<circle class="town" cx="${px(x)}" cy="${px(y)}" r="1.5"/>` : '';
  return `${dot}<rect class="box" x="${px(left)}" y="${px(top)}" width="${px(width)}" height="${px(height)}" rx="3"/><text class="${tone}" x="${px(left + 3)}" y="${px(top + height * 0.75)}">${escaped(text)}</text>`;
};

const markersIn = (markers: readonly Marker[], directory: Directory, options: StaticMapOptions): string =>
  [...markers]
    .reverse()
    .map((marker) => drawn(marker, directory, options))
    .join('\n');

const drawn = (marker: Marker, directory: Directory, { lang, preferred }: StaticMapOptions): string => {
  const { x, y, radius } = marker;
  const circle = `<circle class="${marker.kind}" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"/>`;
  const text = (name: string, value: string): string =>
    `<text class="${name}" x="${px(x)}" y="${px(y)}">${escaped(value)}</text>`;
  switch (marker.kind) {
    case 'group':
      return circle + text('count', new Intl.NumberFormat(lang).format(marker.group.count));
    case 'member':
      return circle;
    case 'relation':
      return `<circle class="relation" cx="${px(x)}" cy="${px(y)}" r="3.5"/>`;
    case 'gravity':
      return `<path class="gravity" d="M${px(x)} ${px(y - 9)}v18M${px(x - 9)} ${px(y)}h18"/><circle class="gravity" cx="${px(x)}" cy="${px(y)}" r="5"/>`;
    case 'office': {
      const [first, ...others] = marker.clusters;
      if (!first) return '';
      const hue = others.length > 0 ? 'several' : clusterHue(directory, first.id);
      const mark =
        others.length > 0 ? String(marker.clusters.length) : initials(clusterName(directory, first.id, preferred));
      return `<rect class="${hue}" x="${px(x - radius)}" y="${px(y - radius)}" width="${2 * radius}" height="${2 * radius}" rx="5"/>${text('initials', mark)}`;
    }
  }
};
