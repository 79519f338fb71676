import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = 'bench/node_modules';

/** What each page loads for its map. Ours stands beside the search, whose script it shares. */
const files = {
  ours: (cdn) =>
    readdirSync(path.join(cdn, 'chunks'))
      .filter((file) => /^(alliance-map-view|map-look|map-extras|map-en|gestures).*\.js$/.test(file))
      .map((file) => path.join(cdn, 'chunks', file)),
  leaflet: () => [
    `${modules}/leaflet/dist/leaflet.js`,
    `${modules}/leaflet/dist/leaflet.css`,
    `${modules}/leaflet.markercluster/dist/leaflet.markercluster.js`,
    `${modules}/leaflet.markercluster/dist/MarkerCluster.css`,
    `${modules}/leaflet.markercluster/dist/MarkerCluster.Default.css`,
  ],
  openlayers: () => [`${modules}/ol/dist/ol.js`, `${modules}/ol/ol.css`],
  maplibre: () => [
    `${modules}/maplibre-gl/dist/maplibre-gl.mjs`,
    `${modules}/maplibre-gl/dist/maplibre-gl-shared.mjs`,
    `${modules}/maplibre-gl/dist/maplibre-gl-worker.mjs`,
    `${modules}/maplibre-gl/dist/maplibre-gl.css`,
  ],
};

export const variants = Object.keys(files);

export const addedBytes = (name, cdn) =>
  files[name](cdn).reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.resolve(root, file)), { level: 9 }).length,
    0,
  );

/** In every page: `bench.firstMap`, `bench.step(levels)` in milliseconds, and what stands in the map. */
const shared = `
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const members = async (url) => (await (await fetch(url)).json()).members.map(({ sites: [site] }) => [site.lng, site.lat]);
const all = (root) => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
const stops = () => all(document.getElementById('map')).filter((node) => node.tabIndex >= 0 && node.getClientRects().length > 0 && node.matches('a[href],button,input,summary,canvas,[tabindex]')).length;
const timed = async (act) => { const start = performance.now(); await act(); document.body.getBoundingClientRect(); return performance.now() - start; };
const ready = async (start, api) => { await painted(); performance.mark('first-map'); window.bench = { tabStops: stops, markers: () => 0, ...api, firstMap: performance.now() - start }; };
`;

const pages = {
  ours: (data) => `<script type="module">${shared}
const start = performance.now();
await import('/cdn/alliance-directory.js');
const map = document.createElement('alliance-map');
map.setAttribute('src', '${data}');
map.setAttribute('max-bytes', '200000000');
document.getElementById('map').append(map);
const root = map.shadowRoot;
const groups = () => root.querySelectorAll('.marker.group, .marker.member');
await new Promise((resolve) => {
  new MutationObserver(() => { if (groups().length > 0) resolve(); }).observe(root, { childList: true, subtree: true });
});
const step = (levels) => timed(async () => {
  root.querySelector('[aria-label="' + (levels > 0 ? 'Zoom in' : 'Zoom out') + '"]').click();
  await map.updateComplete;
});
await ready(start, { step, markers: () => root.querySelectorAll('.marker').length });
</script>`,
  leaflet: (data) => `<link rel="stylesheet" href="/${modules}/leaflet/dist/leaflet.css">
<link rel="stylesheet" href="/${modules}/leaflet.markercluster/dist/MarkerCluster.Default.css">
<script type="module">${shared}
const start = performance.now();
const load = (src) => new Promise((resolve) => { const script = document.createElement('script'); script.src = src; script.onload = resolve; document.head.append(script); });
await load('/${modules}/leaflet/dist/leaflet.js');
await load('/${modules}/leaflet.markercluster/dist/leaflet.markercluster.js');
const map = L.map('map', { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false, maxZoom: 18 }).setView([48, 8], 4);
const group = L.markerClusterGroup({ animate: false });
group.addLayers((await members('${data}')).map(([lng, lat]) => L.marker([lat, lng])));
map.addLayer(group);
const step = (levels) => timed(() => map.setZoom(map.getZoom() + levels, { animate: false }));
await ready(start, { step, markers: () => document.querySelectorAll('.leaflet-marker-icon').length });
</script>`,
  openlayers: (data) => `<link rel="stylesheet" href="/${modules}/ol/ol.css">
<script type="module">${shared}
const start = performance.now();
await new Promise((resolve) => { const script = document.createElement('script'); script.src = '/${modules}/ol/dist/ol.js'; script.onload = resolve; document.head.append(script); });
const features = (await members('${data}')).map((place) => new ol.Feature(new ol.geom.Point(ol.proj.fromLonLat(place))));
const source = new ol.source.Cluster({ distance: 60, source: new ol.source.Vector({ features }) });
const style = (feature) => new ol.style.Style({
  image: new ol.style.Circle({ radius: 15, fill: new ol.style.Fill({ color: '#dbe4f0' }), stroke: new ol.style.Stroke({ color: '#2456a0' }) }),
  text: new ol.style.Text({ text: String(feature.get('features').length) }),
});
const view = new ol.View({ center: ol.proj.fromLonLat([8, 48]), zoom: 4 });
const map = new ol.Map({ target: 'map', layers: [new ol.layer.Vector({ source, style })], view });
await new Promise((resolve) => map.once('rendercomplete', resolve));
const step = (levels) => timed(() => { view.setZoom(view.getZoom() + levels); map.renderSync(); });
await ready(start, { step });
</script>`,
  maplibre: (data) => `<link rel="stylesheet" href="/${modules}/maplibre-gl/dist/maplibre-gl.css">
<script type="module">${shared}
const start = performance.now();
const maplibre = await import('/${modules}/maplibre-gl/dist/maplibre-gl.mjs');
const { Map } = maplibre.default ?? maplibre;
const features = (await members('${data}')).map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
const style = { version: 8, sources: { members: { type: 'geojson', cluster: true, data: { type: 'FeatureCollection', features } } },
  layers: [{ id: 'members', type: 'circle', source: 'members', paint: { 'circle-radius': 14, 'circle-color': '#2456a0' } }] };
const map = new Map({ container: 'map', style, center: [8, 48], zoom: 4, fadeDuration: 0 });
await new Promise((resolve) => map.once('idle', resolve));
const step = (levels) => timed(() => new Promise((resolve) => { map.once('render', resolve); map.jumpTo({ zoom: map.getZoom() + levels }); }));
await ready(start, { step });
</script>`,
};

const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><style>body{margin:0}#map{width:1000px;height:600px}alliance-map{--alliance-map-height:600px}</style><div id="map"></div>${body}</html>`;

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves the pages as `/VARIANT/SIZE`, the datasets as `/data/SIZE.json`, our build as `/cdn`, and the files they name. */
export const serveVariants = async (datasets, cdn) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, first, second] = pathname.split('/');
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pages[first]) return send('text/html', page(pages[first](`/data/${second}.json`)));
    if (first === 'data') return send('application/json', datasets.get(Number.parseInt(second, 10)));
    const file = first === 'cdn' ? path.join(cdn, pathname.slice('/cdn'.length)) : path.join(root, pathname);
    try {
      return send(types[path.extname(pathname)] ?? 'application/octet-stream', readFileSync(file));
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};
