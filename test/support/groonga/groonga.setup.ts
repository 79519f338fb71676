import type { TestProject } from 'vitest/node';
import { needGroonga } from './groonga-server.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no Groonga to test against; empty when there is. */
    noGroonga: string;
  }
}

/** Finds Groonga or installs it, and says loudly when neither can be done. */
export default function setup(project: TestProject): void {
  const reason = needGroonga() ?? '';
  if (reason) console.warn(`\nSKIPPED: the contract with a real search server. ${reason}.\n`);
  project.provide('noGroonga', reason);
}
