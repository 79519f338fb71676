import type { Directory } from '../directory.js';

/**
 * What a coverage matrix has a row for: each stage of the value chain, each competence at the top of the graph, or each
 * competence at any depth.
 */
export type CoverageRows = 'stages' | 'competences' | 'all-competences';

/** A stage of the value chain or a competence of the graph. */
export interface CoverageItem {
  readonly kind: 'stage' | 'competence';
  readonly id: string;
}

const stage = ({ id }: { readonly id: string }): CoverageItem => ({ kind: 'stage', id });
const competence = ({ id }: { readonly id: string }): CoverageItem => ({ kind: 'competence', id });

/** The items in the order of the dataset, which for stages is the order of the chain. */
export const itemsOf = (directory: Directory, rows: CoverageRows): readonly CoverageItem[] => {
  const { stages, competences } = directory.dataset;
  if (rows === 'stages') return stages.map(stage);
  const isTop = ({ broader }: { readonly broader: readonly string[] }): boolean =>
    !broader.some((id) => directory.competence(id));
  return (rows === 'competences' ? competences.filter(isTop) : competences).map(competence);
};

/**
 * What an item is made of, one level down: a stage of its competences, a competence of the next narrower ones. A stage
 * leaves out those that another of its competences leads to.
 */
export const partsOf = (directory: Directory, { kind, id }: CoverageItem): readonly CoverageItem[] => {
  const { competences } = directory.dataset;
  if (kind === 'competence') return competences.filter(({ broader }) => broader.includes(id)).map(competence);
  const own = competences.filter((concept) => concept.stage === id);
  const ids = new Set(own.map((concept) => concept.id));
  return own.filter(({ broader }) => !broader.some((parent) => ids.has(parent))).map(competence);
};

/** Whether an item has parts; quicker than to list them. */
export const hasParts = (directory: Directory, { kind, id }: CoverageItem): boolean =>
  kind === 'stage'
    ? directory.dataset.competences.some((concept) => concept.stage === id)
    : directory.conceptAndNarrower(id).size > 1;

/** Every competence that counts for an item: who has a narrower competence has the broader one, and its stage, too. */
export const conceptsOf = (directory: Directory, { kind, id }: CoverageItem): ReadonlySet<string> => {
  if (kind === 'competence') return directory.conceptAndNarrower(id);
  const own = directory.dataset.competences.filter((concept) => concept.stage === id);
  return new Set(own.flatMap((concept) => [...directory.conceptAndNarrower(concept.id)]));
};
