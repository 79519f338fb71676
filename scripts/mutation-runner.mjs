// @ts-check
// Runs the tests of the core for `npm run mutation`. Thousands of small changes are each tried against the tests that
// reach them, so a run must cost milliseconds: the files are translated once, and every change gets fresh modules of
// them in this one process, where Vitest, started anew for each, takes seven seconds.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { compileFunction } from 'node:vm';
import fastCheck from 'fast-check';
import { expect } from 'storybook/test';
import ts from 'typescript';

/** @typedef {{ id: string, name: string, file: string, body: () => unknown, after: (() => unknown)[] }} Test */
/** @typedef {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: unknown }} Switches */
/** @typedef {(module: { exports: unknown }, exports: unknown, require: (name: string) => unknown, url: string) => unknown} Factory */

const testFiles = () =>
  ['test/core', 'test/state'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .sort()
      .map((file) => path.posix.join(room, file)),
  );

/** A property is tried on a few examples only, always the same ones. */
const examples = 12;
/** How long a test waits for what never comes. */
const patience = 20_000;
/** A loop that a change makes endless is ended after this share of the rounds that Stryker would let it run. */
const rounds = 0.1;

const shortProperties = {
  ...fastCheck,
  /** @param {import('fast-check').IProperty<unknown>} property @param {import('fast-check').Parameters<unknown>} given */
  assert(property, given = {}) {
    const numRuns = Math.min(given.numRuns ?? examples, examples);
    return fastCheck.assert(property, { seed: 1, ...given, numRuns, endOnFailure: true });
  },
};

/** How the code under change knows which change is on, and says who reached it. @type {Switches} */
const switches = {};
Object.assign(globalThis, { __stryker__: switches });

/** What the test files take from vitest. */
class Collection {
  /** @type {Test[]} */
  tests = [];
  /** @type {string[]} */
  #path = [];
  /** @type {(() => unknown)[]} */
  #after = [];

  /** @param {string} file */
  constructor(file) {
    this.file = file;
  }

  /** @param {string} name @param {unknown[]} rest */
  describe = (name, ...rest) => {
    this.#path.push(name);
    /** @type {() => void} */ (rest.find((item) => typeof item === 'function'))();
    this.#path.pop();
  };

  /** @param {string} title @param {unknown[]} rest */
  #add = (title, ...rest) => {
    const body = /** @type {() => unknown} */ (rest.find((item) => typeof item === 'function'));
    const name = [...this.#path, title].join(' ');
    const same = this.tests.filter((test) => test.name === name || test.name.startsWith(`${name} #`)).length;
    const unique = same ? `${name} #${same + 1}` : name;
    this.tests.push({ id: `${this.file}#${unique}`, name: unique, file: this.file, body, after: this.#after });
  };

  it = Object.assign(this.#add, {
    /** @param {readonly unknown[]} rows */
    each: (rows) => (/** @type {string} */ title, /** @type {(...row: unknown[]) => unknown} */ body) => {
      const lists = rows.every(Array.isArray);
      for (const row of rows) {
        const values = /** @type {readonly unknown[]} */ (lists ? row : [row]);
        this.#add(titled(title, values), () => body(...values));
      }
    },
  });

  /** @param {() => unknown} action */
  afterEach = (action) => this.#after.push(action);

  expect = expect;
}

/** @param {string} title @param {readonly unknown[]} values */
const titled = (title, values) => {
  const [first] = values;
  const named = title.replace(/\$(\w+)/g, (_, key) => String(/** @type {Record<string, unknown>} */ (first)[key]));
  return format(named, ...values.slice(0, named.split(/%[sdifjoO]/).length - 1));
};

/** @type {Map<string, Factory>} */
const factories = new Map();

const asCommonJs = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** @param {string} file @returns {Factory} */
const translate = (file) => {
  const source = readFileSync(file, 'utf8').replaceAll('import.meta.url', '__url');
  const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions: asCommonJs });
  // a test file may await what it needs before its first test
  const body = file.endsWith('.test.ts') ? `return (async () => {${outputText}\n})()` : outputText;
  const factory = compileFunction(body, ['module', 'exports', 'require', '__url'], { filename: file });
  return /** @type {Factory} */ (/** @type {unknown} */ (factory));
};

/** @param {string} file */
const factoryOf = (file) => {
  const factory = factories.get(file) ?? translate(file);
  factories.set(file, factory);
  return factory;
};

/** Loads a test file with modules of its own. @param {string} file @returns {Promise<Test[]>} */
const load = async (file) => {
  const collection = new Collection(file);
  const loaded = new Map();
  /** @type {unknown} */
  let begun;
  const given = new Map(Object.entries({ vitest: collection, 'fast-check': shortProperties }));
  /** @param {string} at */
  const requireFrom = (at) => (/** @type {string} */ name) => {
    if (!name.startsWith('.')) return given.get(name) ?? createRequire(at)(name);
    const target = path.resolve(path.dirname(at), name);
    if (target.endsWith('.json')) return JSON.parse(readFileSync(target, 'utf8'));
    return moduleAt(target.replace(/\.js$/, '.ts'));
  };
  /** @param {string} at @returns {unknown} */
  const moduleAt = (at) => {
    const known = loaded.get(at);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(at, module);
    const test = switches.currentTestId;
    switches.currentTestId = undefined; // what a module does while it is loaded is no test's doing
    begun = factoryOf(at)(module, module.exports, requireFrom(at), pathToFileURL(at).href);
    switches.currentTestId = test;
    return module.exports;
  };
  moduleAt(path.resolve(file));
  await begun;
  return collection.tests;
};

/** @type {unknown[]} */
const unheard = [];
process.on('unhandledRejection', (reason) => unheard.push(reason));

/** Runs one test; gives what it failed with. @param {Test} test @returns {Promise<string | undefined>} */
const failure = async ({ body, after }) => {
  const clock = new AbortController();
  try {
    await Promise.race([body(), tooLate(clock.signal)]);
    for (const action of after) await action();
    if (unheard.length > 0) throw unheard.pop();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clock.abort();
    unheard.length = 0;
  }
};

/** @param {AbortSignal} signal */
const tooLate = async (signal) => {
  await setTimeout(patience, undefined, { signal }).catch(() => undefined);
  throw new Error(`No end after ${patience} ms`);
};

/** The tests of a file named like the changed one come first: they see most. @param {string} changed */
const nearestFirst = (changed) => {
  const name = path.basename(changed, '.ts');
  const distance = (/** @type {string} */ file) =>
    path.basename(file).startsWith(`${name}.`) ? 0 : file.includes(path.basename(path.dirname(changed))) ? 1 : 2;
  return (/** @type {string} */ one, /** @type {string} */ other) => distance(one) - distance(other);
};

/**
 * The first test of a file that fails with a change: one that is on from the beginning, or only while tests run.
 *
 * @param {string} file @param {Set<string> | undefined} wanted @param {string} mutant @param {string} activation
 */
const firstFailure = async (file, wanted, mutant, activation) => {
  switches.activeMutant = activation === 'static' ? mutant : undefined;
  try {
    const tests = (await load(file)).filter(({ id }) => !wanted || wanted.has(id));
    switches.activeMutant = mutant;
    for (const test of tests) {
      const failureMessage = await failure(test);
      if (failureMessage !== undefined) return { killedBy: test.id, failureMessage };
    }
    return {};
  } catch (error) {
    return { killedBy: `${file}#`, failureMessage: String(error) };
  } finally {
    switches.activeMutant = undefined;
  }
};

/** As Stryker wants it: https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/ */
class MutationRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(switches, { mutantCoverage, activeMutant: undefined });
    const tests = [];
    for (const file of testFiles()) {
      for (const test of await load(file)) {
        switches.currentTestId = test.id;
        const start = performance.now();
        const failureMessage = await failure(test);
        switches.currentTestId = undefined;
        const { id, name } = test;
        const timeSpentMs = Math.round(performance.now() - start);
        tests.push({
          id,
          name,
          fileName: path.resolve(file),
          timeSpentMs,
          status: failureMessage ? 1 : 0,
          failureMessage,
        });
      }
    }
    return { status: 'complete', tests, mutantCoverage };
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number, sandboxFileName: string, mutantActivation: string }} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, mutantActivation }) {
    const wanted = testFilter && new Set(testFilter);
    const files = wanted ? [...new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))))] : testFiles();
    const limit = hitLimit === undefined ? Infinity : Math.max(1000, hitLimit * rounds);
    Object.assign(switches, { hitCount: 0, hitLimit: limit, mutantCoverage: undefined });
    let nrOfTests = 0;
    for (const file of files.sort(nearestFirst(sandboxFileName))) {
      const { killedBy, failureMessage } = await firstFailure(file, wanted, activeMutant.id, mutantActivation);
      nrOfTests++;
      if (Number(switches.hitCount) > limit) return { status: 'timeout' };
      if (killedBy) return { status: 'killed', killedBy: [killedBy], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: MutationRunner }];
