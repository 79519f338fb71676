/** What can happen in a visit: to the server, by the visitor, and by the page around the element. */
import fc, { type Arbitrary } from 'fast-check';
import { fileNames, texts, versions, type FileName } from './model-directory.js';

export type Action =
  | { readonly do: 'publish'; readonly file: FileName; readonly version: number; readonly delayMs: number }
  | { readonly do: 'break'; readonly file: FileName; readonly like: string }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'filter' | 'open'; readonly at: number }
  | { readonly do: 'sort'; readonly order: string }
  | { readonly do: 'src'; readonly file: FileName }
  | { readonly do: 'lang'; readonly lang: string }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'clear' | 'close' | 'refresh' | 'retry' | 'move' | 'leave' | 'return' };

/** Faults as the server knows them; those that wait for the loader's patience are the slowest, so there is one. */
const faults = [
  '/status?code=404',
  '/status?code=429&retry-after=1',
  '/status?code=503',
  '/html',
  '/empty',
  '/truncated',
  '/latin1',
  '/cut',
  '/drop',
  '/silent',
  '/newer-major',
  '/wrong-shape',
  '/status?code=200&cors=off',
] as const;

const file = fc.constantFrom(...fileNames);
const at = fc.nat({ max: 5 });
const simple = fc.constantFrom('clear', 'close', 'refresh', 'retry', 'move', 'leave', 'return');

const action: Arbitrary<Action> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('publish'),
      file,
      version: fc.nat({ max: versions - 1 }),
      delayMs: fc.constantFrom(0, 0, 60),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('break'), file, like: fc.constantFrom(...faults) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('type'), text: fc.constantFrom(...texts) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('filter', 'open'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sort'), order: fc.constantFrom('name', 'relevance') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('src'), file }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lang'), lang: fc.constantFrom('en', 'fr', 'de') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(0, 20, 80) }) },
  { weight: 7, arbitrary: fc.record({ do: simple }) },
);

/** Some visits begin before there is anything to see, most when there is. */
const start: Arbitrary<Action> = fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(150, 150, 0) });

export const actions: Arbitrary<readonly Action[]> = fc
  .tuple(start, fc.array(action, { minLength: 3, maxLength: 14 }))
  .map(([first, others]) => [first, ...others]);
