/** A place that is asked for, and the places within it. */
interface Wanted {
  readonly pointers: string[];
  readonly inner: Map<string, Wanted>;
}

const wantedTree = (pointers: Iterable<string>): Wanted => {
  const root: Wanted = { pointers: [], inner: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const step of pointer.split('/').slice(1)) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const next = at.inner.get(key) ?? { pointers: [], inner: new Map<string, Wanted>() };
      at.inner.set(key, next);
      at = next;
    }
    at.pointers.push(pointer);
  }
  return root;
};

/** An object or a list that the reader is in. */
interface Frame {
  readonly wanted: Wanted | undefined;
  readonly isList: boolean;
  /** The next value's key or position; undefined in an object where a key comes next. */
  key: string | undefined;
  position: number;
}

const tokens = /"(?:[^"\\]+|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** Counts lines up to ever later offsets. */
const lineCounter = (text: string): ((offset: number) => number) => {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (let at = text.indexOf('\n', from); at !== -1 && at < offset; at = text.indexOf('\n', from)) {
      line++;
      from = at + 1;
    }
    return line;
  };
};

/** Walks through valid JSON and notes the line of each wanted value, or of its key where it has one. */
class LineFinder {
  readonly lines = new Map<string, number>();
  readonly #frames: Frame[] = [];
  readonly #root: Wanted;
  #keyOffset = 0;

  constructor(root: Wanted) {
    this.#root = root;
  }

  take(token: string, offset: number, lineAt: (offset: number) => number): void {
    const frame = this.#frames.at(-1);
    if (token === ',' || token === ':') return;
    if (token === '}' || token === ']') this.#frames.pop();
    else if (frame && !frame.isList && frame.key === undefined) {
      frame.key = frame.wanted ? (JSON.parse(token) as string) : '';
      this.#keyOffset = offset;
    } else this.#value(token, frame, offset, lineAt);
  }

  #value(token: string, frame: Frame | undefined, offset: number, lineAt: (offset: number) => number): void {
    const wanted = frame
      ? frame.wanted?.inner.get(frame.isList ? String(frame.position) : (frame.key ?? ''))
      : this.#root;
    if (wanted)
      for (const pointer of wanted.pointers)
        this.lines.set(pointer, lineAt(frame && !frame.isList ? this.#keyOffset : offset));
    if (frame) {
      frame.key = undefined;
      frame.position++;
    }
    if (token === '{' || token === '[')
      this.#frames.push({ wanted, isList: token === '[', key: undefined, position: 0 });
  }
}

/** The lines, counted from 1, at which valid JSON has the values that the pointers lead to. */
export const findLines = (text: string, pointers: Iterable<string>): ReadonlyMap<string, number> => {
  const finder = new LineFinder(wantedTree(pointers));
  const lineAt = lineCounter(text);
  for (const { 0: token, index } of text.matchAll(tokens)) finder.take(token, index, lineAt);
  return finder.lines;
};
