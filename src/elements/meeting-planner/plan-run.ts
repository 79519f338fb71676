import type { ReactiveControllerHost } from 'lit';
import type { MeetingDay } from '../../core/matching/meetings/meeting-day.js';
import { planMeetings, type MeetingPlan } from '../../core/matching/meetings/plan-meetings.js';
import { inSlices, type Sliced } from '../../core/search/slices.js';

/** How often the visitor is shown how far it is, in milliseconds. */
const beat = 100;

/** Plans in short tasks, so that the page stays responsive; a newer run takes the place of an older one. */
export class PlanRun {
  /** How much is done, from 0 to 1; undefined when nothing is under way. */
  progress: number | undefined;
  readonly #host: ReactiveControllerHost;
  #latest = 0;
  #shown = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The plan, or undefined when it was stopped or overtaken. */
  async plan(day: MeetingDay): Promise<MeetingPlan | undefined> {
    const run = ++this.#latest;
    this.progress = 0;
    this.#host.requestUpdate();
    try {
      return await inSlices(this.#watched(day, run));
    } finally {
      if (run === this.#latest) this.stop();
    }
  }

  stop(): void {
    this.#latest++;
    this.progress = undefined;
    this.#host.requestUpdate();
  }

  *#watched(day: MeetingDay, run: number): Sliced<MeetingPlan | undefined> {
    const steps = planMeetings(day);
    for (let step = steps.next(); run === this.#latest; step = steps.next()) {
      if (step.done) return step.value;
      this.#tell(step.value);
      yield;
    }
    return undefined;
  }

  #tell(progress: number): void {
    this.progress = progress;
    if (performance.now() - this.#shown < beat) return;
    this.#shown = performance.now();
    this.#host.requestUpdate();
  }
}
