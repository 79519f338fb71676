/** A browser that is started again where it is lost: WebKitGTK's ends now and then when the machine is busy. */
import type { EngineBrowser } from './engines.js';

export interface EngineSession {
  /**
   * Does something that begins with the opening of a page. Where the browser is lost, it is said loudly, and the task is
   * done once more in a new one.
   */
  during<Result>(task: (browser: EngineBrowser) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What the drivers say when there is no browser any more. What a page throws has another name. */
const losses =
  /invalid session id|unknown error|session (has been )?deleted|no such window|ECONNREFUSED|ECONNRESET|Target closed/;

/**
 * @param name what is said to be lost
 * @param launch starts a browser
 */
export const openSession = async (name: string, launch: () => Promise<EngineBrowser>): Promise<EngineSession> => {
  let browser = await launch();
  const startAgain = async (error: unknown): Promise<void> => {
    console.warn(`LOST, started again: ${name} (${String(error)})`);
    await browser.close().catch(() => undefined); // nobody is there to close
    browser = await launch();
  };
  return {
    during: async (task) => {
      try {
        return await task(browser);
      } catch (error) {
        if (!losses.test(String(error))) throw error;
        await startAgain(error);
        return task(browser);
      }
    },
    close: () => browser.close(),
  };
};
