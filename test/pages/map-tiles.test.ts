import type { IncomingMessage, ServerResponse } from 'node:http';
import { deflateSync } from 'node:zlib';
import type { Browser, Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { startServer, type RunningServer } from '../support/running-server.js';
import { leave, visit, type Visit } from '../support/visits.js';

const crcOf = (bytes: Uint8Array): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
};

/** A grey image of one pixel. */
const png = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 200]))),
  chunk('IEND', Buffer.alloc(0)),
]);

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];

/** How many tiles a file holds: all down to zoom 8, which are one and the same image. */
const deepest = 8;
const tileCount = (4 ** (deepest + 1) - 1) / 3;

/** A small .pmtiles file (version 3): header, a directory of one run, one image. */
const archive = (): Buffer => {
  const directory = Buffer.from([
    ...varint(1),
    ...varint(0),
    ...varint(tileCount),
    ...varint(png.length),
    ...varint(1),
  ]);
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataAt = 127 + directory.length;
  const places = [127, directory.length, metadataAt, 2, 0, 0, metadataAt + 2, png.length, tileCount, 1, 1];
  for (const [at, value] of places.entries()) header.writeBigUInt64LE(BigInt(value), 8 + at * 8);
  // clustered; neither directory nor tiles compressed; images; from zoom 0
  for (const [at, value] of [1, 1, 1, 2, 0, deepest].entries()) header.writeUInt8(value, 96 + at);
  // larger than what a reader asks for at once, as real ones are
  return Buffer.concat([header, directory, Buffer.from('{}'), png, Buffer.alloc(40_000)]);
};

const file = archive();

const sendArchive = (request: IncomingMessage, response: ServerResponse, inRanges: boolean): void => {
  const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
  const part = inRanges ? file.subarray(Number(from), Math.min(Number(to) + 1, file.length)) : file;
  response.writeHead(inRanges ? 206 : 200, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'range',
    'content-length': part.length,
  });
  response.end(request.method === 'OPTIONS' ? undefined : part);
};

let browser: Browser;
let server: RunningServer;
const asked: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  server = await startServer((request, response) => {
    const path = request.url ?? '';
    if (request.method === 'GET') asked.push(path);
    if (path.endsWith('.pmtiles')) sendArchive(request, response, !path.includes('whole'));
    else if (path.startsWith('/tiles/')) response.writeHead(200, { 'content-type': 'image/png' }).end(png);
    else response.writeHead(404).end();
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A visit to a map with these attributes, two levels nearer than where its images begin. */
const near = async (attributes: Readonly<Record<string, string>>): Promise<Visit & { map: Locator }> => {
  asked.length = 0;
  const visited = await visit(browser, '/demo/index.html');
  const map = visited.page.locator('alliance-map').first();
  await map.evaluate((element, wanted) => {
    for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
  }, attributes);
  await map.scrollIntoViewIfNeeded();
  await map.locator('.marker').first().waitFor();
  for (let i = 0; i < 5; i++) await map.getByRole('button', { name: 'Zoom in' }).click();
  return { ...visited, map };
};

const loadedImages = (map: Locator): Promise<number> =>
  map
    .locator('.tiles img')
    .evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 0).length);

describe('Tiles of a server', () => {
  it('come only near, with their credit, instead of the outlines', async () => {
    const { map, ...visited } = await near({ tiles: `${server.url}/tiles/{z}/{x}/{y}.png`, attribution: 'Somebody' });
    await expect.poll(() => loadedImages(map)).toBeGreaterThan(3);
    expect(asked.every((path) => /^\/tiles\/([7-9]|1\d)\/\d+\/\d+\.png$/.test(path))).toBe(true);
    expect(await map.locator('.credit').innerText()).toBe('Somebody');
    expect(await map.locator('.land').count()).toBe(0);
    await leave(visited);
  });

  it('wait for the visitor’s consent', async () => {
    const { map, ...visited } = await near({
      tiles: `${server.url}/tiles/{z}/{x}/{y}.png`,
      attribution: 'Somebody',
      consent: '',
    });
    await visited.page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await map.getByRole('button', { name: 'Load the detailed map' }).click();
    await expect.poll(() => loadedImages(map)).toBeGreaterThan(3);
    await leave(visited);
  });

  it('give way to the outlines when they fail', async () => {
    const { map, ...visited } = await near({ tiles: `${server.url}/gone/{z}/{x}/{y}.png`, attribution: 'Somebody' });
    await map.getByText('The detailed map could not be loaded.').waitFor();
    expect(await map.locator('.land').count()).toBe(1);
    expect(visited.complaints.join()).toContain('the tiles could not be loaded');
    await leave(visited);
  });
});

describe('A .pmtiles file', () => {
  it('is read in ranges', async () => {
    const { map, ...visited } = await near({ tiles: `${server.url}/map.pmtiles`, attribution: 'Somebody' });
    await expect.poll(() => loadedImages(map)).toBeGreaterThan(3);
    expect(visited.complaints).toEqual([]);
    await leave(visited);
  });

  it('gives way to the outlines when its server sends it whole', async () => {
    const { map, ...visited } = await near({ tiles: `${server.url}/whole.pmtiles`, attribution: 'Somebody' });
    await map.getByText('The detailed map could not be loaded.').waitFor();
    expect(visited.complaints.join()).toContain('Byte Serving');
    await leave(visited);
  });
});

describe('Fingers', () => {
  const apart = async (map: Locator): Promise<number> => {
    const boxes = await Promise.all(
      (await map.locator('.marker.office').all()).slice(0, 2).map((office) => office.boundingBox()),
    );
    const [one, other] = boxes;
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  };

  it('two move and zoom the map; one leaves it to the page', async () => {
    const visited = await visit(browser, '/demo/index.html', { hasTouch: true });
    const map = visited.page.locator('alliance-map').first();
    await map.scrollIntoViewIfNeeded();
    await map.locator('.marker').first().waitFor();
    await visited.page.waitForLoadState('networkidle');
    const box = await map.locator('.stage').boundingBox();
    if (!box) throw new Error('The map has no box.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const cdp = await visited.page.context().newCDPSession(visited.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]): Promise<unknown> =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((off, id) => ({ x: x + off, y: y + 40, id })) });
    const before = await map.locator('.land').getAttribute('d');
    await touch('touchStart', 0);
    for (const off of [20, 40, 60]) await touch('touchMove', off);
    await touch('touchEnd');
    expect(await map.locator('.land').getAttribute('d')).toBe(before);
    const distance = await apart(map);
    await touch('touchStart', -40, 40);
    for (const off of [50, 55, 60]) await touch('touchMove', -off, off);
    await touch('touchEnd');
    await expect.poll(() => map.locator('.land').getAttribute('d')).not.toBe(before);
    expect(await apart(map)).not.toBe(distance);
    await leave(visited);
  });
});

describe('Near me', () => {
  it('asks for the place on the click only, goes there, and keeps and sends nothing', async () => {
    const visited = await visit(browser, '/demo/index.html', {
      geolocation: { latitude: 47.0, longitude: 6.93 },
      permissions: ['geolocation'],
    });
    const map = visited.page.locator('alliance-map').first();
    await map.scrollIntoViewIfNeeded();
    await map.locator('.marker').first().waitFor();
    expect(await map.locator('.here').count()).toBe(0);
    const { length } = visited.requests;
    await map.getByRole('button', { name: 'Near me' }).click();
    await map.locator('.here').waitFor({ state: 'attached' });
    expect(visited.requests.slice(length).every((url) => url.startsWith('/cdn/'))).toBe(true);
    expect(await visited.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(visited.page.url()).not.toContain('6.93');
    await leave(visited);
  });

  it('says so when the place is not to be had', async () => {
    const visited = await visit(browser, '/demo/index.html');
    const map = visited.page.locator('alliance-map').first();
    await map.scrollIntoViewIfNeeded();
    await map.getByRole('button', { name: 'Near me' }).click();
    await map.getByText('Your position is not known to this page.').waitFor();
    await leave(visited);
  });
});
