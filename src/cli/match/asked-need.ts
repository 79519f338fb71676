import type { Directory } from '../../core/directory.js';
import type { MatchOptions, Need } from '../../core/matching/need-matcher.js';
import { publishedNeeds, questionOf } from '../../core/matching/need-published.js';
import type { LanguageTag, Member } from '../../core/model.js';

/** A need, who asks for it, and to whom it is put. */
export interface AskedNeed {
  readonly need: Need;
  readonly asker?: string;
  readonly options: Pick<MatchOptions, 'exclude' | 'types' | 'from'>;
}

/**
 * The needs of the dataset that still stand, those of the members of one cluster where one asks. Each is asked from its
 * own cluster.
 */
export const publishedQuestions = (
  directory: Directory,
  today: string,
  from: string | undefined,
  languages: readonly LanguageTag[],
): readonly AskedNeed[] =>
  publishedNeeds(directory, today)
    .filter(({ asker }) => from === undefined || asker.memberships.some(({ cluster }) => cluster === from))
    .map((published) => {
      const { need, options } = questionOf(published, languages);
      const { asker } = published;
      return { need, asker: asker.name, options: { ...options, from: from ?? ownCluster(asker, directory) } };
    });

const ownCluster = ({ memberships }: Member, directory: Directory): string | undefined =>
  memberships.find(({ cluster }) => directory.cluster(cluster)?.status === 'active')?.cluster;
