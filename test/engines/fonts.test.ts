/**
 * The Chromium that npm brings has fonts and libraries of its own, which its package puts into the environment of all that
 * is started afterwards. Firefox can read none of these fonts: it would draw a box for each letter.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.mjs';
import { hasEngine, launchEngine, type EngineBrowser } from '../support/engines.js';

/** How wide a slim word is, and a broad one of as many letters. */
const widths = `['illil', 'WMWMW'].map((word) => {
  document.body.innerHTML = '<span>' + word + '</span>';
  return document.querySelector('span').getBoundingClientRect().width;
})`;

describe.each(['firefox', 'webkit'] as const)('In %s', (name) => {
  const isHere = hasEngine(name);
  let browser: EngineBrowser;

  beforeAll(async () => {
    await findChromium(); // that changes the environment, unless who started the tests has it from there already
    if (isHere) browser = await launchEngine(name);
  });

  afterAll(() => (isHere ? browser.close() : undefined));

  it.skipIf(!isHere)('letters are as wide as letters are, whatever fonts Chromium brought', async () => {
    await browser.open('data:text/html,<body>');
    const [slim, broad] = (await browser.read(widths)) as readonly number[];
    expect(slim).toBeGreaterThan(0);
    expect(broad).toBeGreaterThan(2 * (slim ?? 0));
  });
});
