// Writes src/assets/europe.json and world.json: countries as TopoJSON in the world square (Web Mercator, 0..1).
//
//   node scripts/build-basemap.mjs
//
// Source: Natural Earth 1:10m and 1:50m (public domain) in npm `world-atlas`. Its borders are the de facto ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';

/**
 * What is drawn: `frame` (degrees: west, south, east, north), `core` of it in detail and the rest with a coarser pen,
 * in which `steps` per axis it is stored, and from which size on it is worth drawing (square units of the world below).
 */
const regions = {
  europe: {
    source: 'countries-10m.json',
    frame: [-32, 27, 62, 72.5],
    core: [-25, 34, 45, 72],
    /** 0.9 km at 50° north. */
    steps: 5200,
    smallestBend: 21,
    smallestIsland: 60,
    smallCountry: 400,
    smallestRing: 8,
    smallestLabelled: 900,
  },
  world: {
    source: 'countries-50m.json',
    frame: [-180, -57, 180, 81],
    core: [-180, -57, 180, 81],
    steps: 2200,
    smallestBend: 760,
    smallestIsland: 2300,
    smallCountry: 150,
    smallestRing: 60,
    smallestLabelled: 4000,
  },
};

/** The world is this many units wide while the outlines are simplified; a unit is 2.4 km at the equator. */
const world = 16384;
const coarserOutside = 60;

/** ISO 3166-1 numeric to alpha-2. */
const codes = new Map(
  `004AF 008AL 010AQ 012DZ 016AS 020AD 024AO 028AG 031AZ 032AR 036AU 040AT 044BS 048BH 050BD 051AM 052BB 056BE
  060BM 064BT 068BO 070BA 072BW 074BV 076BR 084BZ 086IO 090SB 092VG 096BN 100BG 104MM 108BI 112BY 116KH 120CM
  124CA 132CV 136KY 140CF 144LK 148TD 152CL 156CN 158TW 162CX 166CC 170CO 174KM 175YT 178CG 180CD 184CK 188CR
  191HR 192CU 196CY 203CZ 204BJ 208DK 212DM 214DO 218EC 222SV 226GQ 231ET 232ER 233EE 234FO 238FK 239GS 242FJ
  246FI 248AX 250FR 254GF 258PF 260TF 262DJ 266GA 268GE 270GM 275PS 276DE 288GH 292GI 296KI 300GR 304GL 308GD
  312GP 316GU 320GT 324GN 328GY 332HT 334HM 336VA 340HN 344HK 348HU 352IS 356IN 360ID 364IR 368IQ 372IE 376IL
  380IT 384CI 388JM 392JP 398KZ 400JO 404KE 408KP 410KR 414KW 417KG 418LA 422LB 426LS 428LV 430LR 434LY 438LI
  440LT 442LU 446MO 450MG 454MW 458MY 462MV 466ML 470MT 474MQ 478MR 480MU 484MX 492MC 496MN 498MD 499ME 500MS
  504MA 508MZ 512OM 516NA 520NR 524NP 528NL 531CW 533AW 534SX 535BQ 540NC 548VU 554NZ 558NI 562NE 566NG 570NU
  574NF 578NO 580MP 581UM 583FM 584MH 585PW 586PK 591PA 598PG 600PY 604PE 608PH 612PN 616PL 620PT 624GW 626TL
  630PR 634QA 638RE 642RO 643RU 646RW 652BL 654SH 659KN 660AI 662LC 663MF 666PM 670VC 674SM 678ST 682SA 686SN
  688RS 690SC 694SL 702SG 703SK 704VN 705SI 706SO 710ZA 716ZW 724ES 728SS 729SD 732EH 740SR 744SJ 748SZ 752SE
  756CH 760SY 762TJ 764TH 768TG 772TK 776TO 780TT 784AE 788TN 792TR 795TM 796TC 798TV 800UG 804UA 807MK 818EG
  826GB 831GG 832JE 833IM 834TZ 840US 850VI 854BF 858UY 860UZ 862VE 876WF 882WS 887YE 894ZM`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);

/** Areas too small to draw at this scale; they are shown as part of the country around them. */
const absorbed = new Map([
  ['Akrotiri', 'CY'],
  ['Dhekelia', 'CY'],
  ['Cyprus U.N. Buffer Zone', 'CY'],
]);

const codeOf = ({ id, properties: { name } }) =>
  codes.get(id) ?? absorbed.get(name) ?? (name === 'Kosovo' ? 'XK' : undefined);

const project = ([lng, lat]) => {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return [(lng / 360 + 0.5) * world, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world];
};

const projectBox = ([west, south, east, north]) => [...project([west, north]), ...project([east, south])];

const inBox = ([x, y], [left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom;

/** Decodes the arcs, which are deltas on a grid, and projects them. */
const projectTopology = ({ transform, arcs, ...rest }) => {
  const { scale, translate } = transform;
  const projectArc = (arc) => {
    const at = [0, 0];
    return arc.map(([dx, dy]) => {
      at[0] += dx;
      at[1] += dy;
      return project([at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]]);
    });
  };
  return { ...rest, arcs: arcs.map(projectArc) };
};

/** How much smaller than drawn an area really is, since Mercator blows up the north; at the middle of the map 1. */
const trueShare = (y) => (1.45 / Math.cosh((1 - (2 * y) / world) * Math.PI)) ** 2;

const weightOf = (core) => (triangle) => {
  const [x, y] = triangle[1];
  return (planarTriangleArea(triangle) * trueShare(y)) / (inBox([x, y], core) ? 1 : coarserOutside);
};

/** Keeps the shape of the smallest countries, whose every bend is small: Liechtenstein would be a line. */
const spareSmallest = (weighted, { smallCountry }) => {
  for (const geometry of weighted.objects.countries.geometries) {
    const [ring] = merge(weighted, [geometry]).coordinates[0];
    if (geometry.type !== 'Polygon' || area(ring) > smallCountry) continue;
    for (const point of geometry.arcs.flat().flatMap((arc) => weighted.arcs[arc < 0 ? ~arc : arc])) point[2] *= 40;
  }
  return weighted;
};

const simplifyTopology = (detailed, region) => {
  const weighted = spareSmallest(presimplify(detailed, weightOf(projectBox(region.core))), region);
  return filter(simplify(weighted, region.smallestBend), filterAttachedWeight(weighted, region.smallestIsland));
};

/** Keeps the part of the ring on the inner side of one edge of a box (Sutherland and Hodgman). */
const clipEdge = (ring, axis, limit, sign) => {
  const inside = (point) => (point[axis] - limit) * sign >= 0;
  const crossing = (one, other) => {
    const share = (limit - one[axis]) / (other[axis] - one[axis]);
    const point = [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
    point[axis] = limit;
    return point;
  };
  const kept = [];
  for (let i = 0; i < ring.length; i++) {
    const [point, previous] = [ring[i], ring.at(i - 1)];
    if (inside(point) !== inside(previous)) kept.push(crossing(previous, point));
    if (inside(point)) kept.push(point);
  }
  return kept;
};

/** A ring across the antimeridian jumps to the other side of the world; here it stays on the side of its middle. */
const unwrap = (ring) => {
  let shift = 0;
  const whole = ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    if (Math.abs(step) > world / 2) shift -= Math.sign(step) * world;
    return [x + shift, y];
  });
  const [west, east] = [Math.min(...whole.map(([x]) => x)), Math.max(...whole.map(([x]) => x))];
  const back = Math.floor((west + east) / 2 / world) * world;
  return whole.map(([x, y]) => [x - back, y]);
};

const clipRing = (ring, [left, top, right, bottom]) => {
  const halfCut = clipEdge(clipEdge(unwrap(ring).slice(0, -1), 0, left, 1), 1, top, 1);
  const open = clipEdge(clipEdge(halfCut, 0, right, -1), 1, bottom, -1);
  return open.length > 2 ? [...open, open[0]] : [];
};

/** A ring of less than a few steps of the file would collapse to a line. */
const clip = ({ coordinates }, box, smallestRing) =>
  coordinates
    .map((polygon) =>
      polygon.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0 && area(ring) > smallestRing),
    )
    .filter((polygon) => polygon.length > 0);

/** One MultiPolygon per country, small areas absorbed; an area without a code stays by itself. */
const countries = (detailed) => {
  const parts = new Map();
  for (const geometry of detailed.objects.countries.geometries) {
    const key = codeOf(geometry) ?? geometry.properties.name;
    parts.set(key, [...(parts.get(key) ?? []), geometry]);
  }
  return [...parts].map(([key, geometries]) => ({ key, geometry: merge(detailed, geometries) }));
};

const signedArea = (ring) =>
  ring.reduce((sum, [x, y], i) => sum + (ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1]) / 2, 0);
const area = (ring) => Math.abs(signedArea(ring));

const isInside = ([x, y], rings) => {
  let inside = false;
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i], ring.at(i - 1)];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
};

const distanceToEdge = ([x, y], rings) => {
  let nearest = Infinity;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length && Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      nearest = Math.min(nearest, Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)));
    }
  return nearest;
};

/**
 * Where a name fits best: the point of a lattice that is furthest from the edge, and how far that is. A name is wide,
 * so heights count double.
 */
const labelPoint = (rings) => {
  const flat = rings.map((ring) => ring.map(([x, y]) => [x, y * 2]));
  const [xs, ys] = [0, 1].map((axis) => flat[0].map((point) => point[axis]));
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let best = { distance: -1, point: undefined };
  for (let i = 1; i < 40; i++)
    for (let j = 1; j < 40; j++) {
      const point = [left + ((right - left) * i) / 40, top + ((bottom - top) * j) / 40];
      const distance = isInside(point, flat) ? distanceToEdge(point, flat) : -1;
      if (distance > best.distance) best = { distance, point };
    }
  const { point, distance } = best;
  return point && [point[0] / world, point[1] / 2 / world, distance / world].map((value) => Number(value.toFixed(4)));
};

const labelOf = (geometry, { core, smallestRing, smallestLabelled }) => {
  const polygons = clip(geometry, projectBox(core), smallestRing).sort((one, other) => area(other[0]) - area(one[0]));
  return polygons.length > 0 && area(polygons[0][0]) > smallestLabelled ? labelPoint(polygons[0]) : undefined;
};

const toFeature = ({ key, geometry }, region) => {
  const coordinates = clip(geometry, projectBox(region.frame), region.smallestRing);
  if (coordinates.length === 0) return undefined;
  const isCountry = key.length === 2;
  const label = isCountry ? labelOf(geometry, region) : undefined;
  return {
    type: 'Feature',
    ...(isCountry && { id: key }),
    properties: label && { label },
    geometry: { type: 'MultiPolygon', coordinates: coordinates.map(scaleDown) },
  };
};

const scaleDown = (polygon) => polygon.map((ring) => ring.map(([x, y]) => [x / world, y / world]));

/** The map as it is stored: topologised again after clipping, since the cut shares fewer points than the source. */
export const buildBasemap = (name) => {
  const region = regions[name];
  const source = fileURLToPath(import.meta.resolve(`world-atlas/${region.source}`));
  const detailed = projectTopology(JSON.parse(readFileSync(source, 'utf8')));
  const features = countries(simplifyTopology(detailed, region)).flatMap((part) => toFeature(part, region) ?? []);
  return quantize(topology({ countries: { type: 'FeatureCollection', features } }), region.steps);
};

/** Full precision in numbers that are multiples of a step would be noise. */
const tidy = (key, value) => (key === 'bbox' && Array.isArray(value) ? value.map((n) => Number(n.toFixed(6))) : value);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of Object.keys(regions)) {
    const json = JSON.stringify(buildBasemap(name), tidy);
    writeFileSync(new URL(`../src/assets/${name}.json`, import.meta.url), `${json}\n`);
    const count = feature(JSON.parse(json), 'countries').features.length;
    console.log(`${name}: ${count} countries, ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzipped`);
  }
