import { SingleBar } from 'cli-progress';

/** How far some work has come. */
export interface Progress {
  /**
   * Tells the number of steps done so far, and of how many where that was not known before; cheap, but yields nothing:
   * call it now and then.
   */
  readonly update: (done: number, of?: number) => void;
  readonly stop: () => void;
}

const patienceInMs = 2000;

const silent: Progress = { update: () => undefined, stop: () => undefined };

/** The bar appears once the work has taken two seconds. Synchronous work must call `update` for that. */
export const startProgress = (label: string, total: number, visible: boolean): Progress => {
  if (!visible) return silent;
  const begun = Date.now();
  let bar: SingleBar | undefined;
  return {
    update: (done, of = total) => {
      if (!bar && Date.now() - begun > patienceInMs) bar = startBar(label, of);
      bar?.setTotal(of);
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
};

const startBar = (label: string, total: number): SingleBar => {
  const format = `${label} [{bar}] {percentage} % {value}/{total}`;
  // synchronousUpdate draws within long synchronous work, where the bar's own timer never fires
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, synchronousUpdate: true });
  bar.start(total, 0);
  return bar;
};
