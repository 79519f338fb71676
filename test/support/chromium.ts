import { chromium, type Browser } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/browser.mjs';

/** Starts the Chromium that scripts/browser.mjs finds. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
}
