import { clusterName } from '../../core/cluster-identity.js';
import { preferredLabel } from '../../core/concept-label.js';
import type { Directory } from '../../core/directory.js';
import { localise } from '../../core/localised-text.js';
import type { LockRefusal } from '../../core/matching/meetings/accept-locks.js';
import { groupedReasons, type DirectoryAffinity } from '../../core/matching/meetings/directory-affinity.js';
import type { MeetingReason, UnmetWish } from '../../core/matching/meetings/explain-plan.js';
import type { MeetingPair, MeetingSlot } from '../../core/matching/meetings/meeting-day.js';
import { minutesLater } from '../../core/matching/meetings/meeting-day.js';
import { sheetWords, unmetWords } from '../messages/meetings.js';
import { say, type Language, type Sentence, type SentenceValues } from '../messages/say.js';

/** Says in one language what a plan is made of. */
export class PlanWords {
  readonly lang: Language;
  readonly #directory: Directory;
  readonly #names: ReadonlyMap<string, string>;
  readonly #affinity: DirectoryAffinity;

  /** @param names of participants who are not in the directory, or are called otherwise */
  constructor(lang: Language, directory: Directory, names: ReadonlyMap<string, string>, affinity: DirectoryAffinity) {
    this.lang = lang;
    this.#directory = directory;
    this.#names = names;
    this.#affinity = affinity;
  }

  say(sentence: Sentence, values?: SentenceValues): string {
    return say(this.lang, sentence, values);
  }

  name(id: string): string {
    if (this.#directory.cluster(id)) return clusterName(this.#directory, id, this.#preferred);
    return this.#directory.member(id)?.name ?? this.#names.get(id) ?? id;
  }

  /** `09:00–09:20`. */
  time({ start, minutes }: MeetingSlot): string {
    return `${start.slice(11)}–${minutesLater(start, minutes).slice(11)}`;
  }

  /** The name of the event's directory. */
  title(): string {
    const { name, id } = this.#directory.dataset;
    return localise(name, this.#preferred)?.value ?? id;
  }

  why(pair: MeetingPair, reasons: readonly MeetingReason[]): string {
    return reasons.flatMap((reason) => this.#reason(pair, reason)).join('; ');
  }

  unmet({ cause, full = [] }: UnmetWish): string {
    return this.say(unmetWords[cause], { full: full.map((id) => this.name(id)).join(', ') });
  }

  refusal(reason: LockRefusal, pair: MeetingPair): string {
    return this.say(unmetWords[reason], { full: pair.map((id) => this.name(id)).join(', ') });
  }

  get #preferred(): readonly string[] {
    return [this.lang, this.#directory.dataset.defaultLanguage];
  }

  #reason([one, other]: MeetingPair, { cause, by = '' }: MeetingReason): readonly string[] {
    if (cause !== 'affinity') return [this.say(sheetWords[cause], { name: this.name(by) })];
    return groupedReasons(this.#affinity.reasons(one, other)).map(({ kind, concepts, from = '', to = '' }) =>
      this.say(sheetWords[kind], {
        concept: concepts.map((concept) => this.#concept(concept)).join(', '),
        from: this.name(from),
        to: this.name(to),
      }),
    );
  }

  #concept(id: string): string {
    return preferredLabel(this.#directory, id, this.#preferred).value;
  }
}
