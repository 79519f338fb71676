import type { Finding } from '../finding.js';
import type { Check } from '../context.js';

type List = 'clusters' | 'competences' | 'stages';
const codes: Readonly<Record<List, string>> = {
  clusters: 'unknown-cluster',
  competences: 'unknown-competence',
  stages: 'unknown-stage',
};

/**
 * Ids that lead to no row of the file. A list without any row is not judged: a cluster's own file leans on the alliance's
 * taxonomy.
 */
export const references: Check = ({ dataset, pointer }) => {
  const ids: Readonly<Record<List, ReadonlySet<string>>> = {
    clusters: new Set(dataset.clusters.map(({ id }) => id)),
    competences: new Set(dataset.competences.map(({ id }) => id)),
    stages: new Set(dataset.stages.map(({ id }) => id)),
  };
  const found: Finding[] = [];
  const check = (list: List, value: string | undefined, at: string): void => {
    if (value === undefined || ids[list].size === 0 || ids[list].has(value)) return;
    found.push({ code: codes[list], severity: 'error', pointer: at, values: { value, list } });
  };
  const each = (list: List, values: readonly string[], at: string): void => {
    for (const value of values) check(list, value, at);
  };
  for (const [position, member] of dataset.members.entries()) {
    const at = pointer('members', position);
    each(
      'clusters',
      member.memberships.map(({ cluster }) => cluster),
      `${at}/memberships`,
    );
    each(
      'competences',
      member.competences.map(({ id }) => id),
      `${at}/competences`,
    );
    for (const field of ['offers', 'needs'] as const)
      for (const { competences } of member[field]) each('competences', competences, `${at}/${field}`);
  }
  for (const [position, cluster] of dataset.clusters.entries()) {
    const at = pointer('clusters', position);
    each('competences', cluster.competences, `${at}/competences`);
    each('clusters', cluster.successors, `${at}/successors`);
  }
  for (const [position, { broader, stage }] of dataset.competences.entries()) {
    const at = pointer('competences', position);
    each('competences', broader, `${at}/broader`);
    check('stages', stage, `${at}/stage`);
  }
  for (const [position, { clusters }] of dataset.relations.entries())
    each('clusters', clusters, `${pointer('relations', position)}/clusters`);
  for (const [position, { clusters }] of dataset.events.entries())
    each('clusters', clusters, `${pointer('events', position)}/clusters`);
  return found;
};
