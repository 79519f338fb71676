import type { Cluster, LanguageTag, Member, MemberType } from '../model.js';
import type { TextRange } from '../search/source.js';
import type { ConceptMention } from './concepts-in-text.js';
import type { SourceField } from './member-texts.js';

/** A problem looking for its resource. */
export interface Need {
  /** The problem in a sentence or two, in any language. */
  readonly text: string;
  /** The same in other languages, where it was published in several: whoever answers one of them answers it. */
  readonly wordings?: readonly string[];
  /** Concepts that the need is tagged with, besides those its text speaks of. */
  readonly competences?: readonly string[];
  /** Concepts that the text seems to speak of and does not. */
  readonly without?: readonly string[];
}

export interface MatchOptions {
  /** The day on which offers must stand, `YYYY-MM-DD`. */
  readonly today: string;
  /** The cluster that asks. Its own members are known to it already. */
  readonly from?: string;
  /** From 0 (other clusters count no more) to 1 (own members are left out). Default 0.3. */
  readonly preferOthers?: number;
  /** Only members of these types, as calls to start-ups and SMEs ask. */
  readonly types?: readonly MemberType[];
  /** Members to leave out, such as the one who asks. */
  readonly exclude?: readonly string[];
  /** Where the need is, for distances. */
  readonly near?: { readonly lat: number; readonly lng: number };
  /** Languages to name the concepts in that the need is tagged with, best first. */
  readonly languages?: readonly LanguageTag[];
  /** Default 10. */
  readonly limit?: number;
}

/** A concept that the need is about. */
export interface UnderstoodConcept extends ConceptMention {
  /** The need is tagged with it, whether or not its text speaks of it. */
  readonly tagged: boolean;
}

/** Why a member answers: a concept it has, or words it uses. */
export interface NeedReason {
  readonly kind: 'concept' | 'words';
  readonly field: SourceField;
  /** The member's own text, or the label that matched. */
  readonly text: string;
  readonly lang?: string;
  /** Where in `text` the words stand; for `concept`, where in the need its label does. */
  readonly ranges: readonly TextRange[];
  /** For `concept`: the concept needed, and the narrower one that the member has, where it is another. */
  readonly concept?: string;
  readonly narrower?: string;
}

export interface MatchedMember {
  readonly member: Member;
  /** 0 to 1, comparable within one answer. */
  readonly score: number;
  /** Best first; offers before mere descriptions. */
  readonly reasons: readonly NeedReason[];
  /** Of the nearest site. */
  readonly distanceKm?: number;
  readonly isOwn: boolean;
}

export interface MatchedCluster {
  readonly cluster: Cluster;
  readonly score: number;
  /** Its members among those who answer. */
  readonly members: readonly Member[];
}

export interface NeedAnswer {
  /** The concepts that the need was understood to speak of. */
  readonly understood: readonly UnderstoodConcept[];
  readonly members: readonly MatchedMember[];
  readonly clusters: readonly MatchedCluster[];
  /** Concepts and words of the need that nobody in the answer has. */
  readonly missing: readonly string[];
}

/**
 * The answer as people are to read it: nobody, where no member has a reason to be named. Those named then only happen
 * to share pieces of words with the need.
 */
export const withReason = (answer: NeedAnswer): NeedAnswer =>
  answer.members.some(({ reasons }) => reasons.length > 0) ? answer : { ...answer, members: [], clusters: [] };
