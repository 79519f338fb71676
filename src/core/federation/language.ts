import type { Cluster, Dataset, LanguageTag, Member, Offer, Text } from '../model.js';
import { inLanguage } from './texts.js';

type Named = <T extends Text | undefined>(text: T) => Text | T;

const offersNamed = (offers: readonly Offer[], named: Named): readonly Offer[] =>
  offers.map((offer) => ({ ...offer, text: named(offer.text) }));

const memberNamed = (member: Member, named: Named): Member => ({
  ...member,
  description: named(member.description),
  offers: offersNamed(member.offers, named),
  needs: offersNamed(member.needs, named),
});

const clusterNamed = (cluster: Cluster, named: Named): Cluster => ({
  ...cluster,
  description: named(cluster.description),
});

/**
 * A feed's texts as the directory has them: a plain string is in the feed's default language there, and would be taken
 * for the directory's here. Names stay plain, for they are names in any language.
 */
export const inDirectoryLanguage = (dataset: Dataset, own: LanguageTag): Dataset => {
  const { defaultLanguage: lang } = dataset;
  if (lang === own) return dataset;
  const named: Named = (text) => (text === undefined ? text : inLanguage(text, lang, own));
  return {
    ...dataset,
    stages: dataset.stages.map((stage) => ({ ...stage, name: named(stage.name) })),
    relations: dataset.relations.map((row) => ({ ...row, name: named(row.name), about: named(row.about) })),
    events: dataset.events.map((event) => ({ ...event, name: named(event.name) })),
    clusters: dataset.clusters.map((cluster) => clusterNamed(cluster, named)),
    members: dataset.members.map((member) => memberNamed(member, named)),
  };
};
