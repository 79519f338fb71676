/** The elements that the nets of faults, of hostile data, of life and of orders are cast over: a line each. */
import '../../src/define.js';

export interface Subject {
  readonly tag: string;
  /** The attributes that it needs, on a page about the cluster. */
  readonly attributesFor: (cluster: string) => Readonly<Record<string, string>>;
  /** What is there once it shows its directory. */
  readonly ready: string;
  /** Words of its own in French; where there are none, it shows the name of the cluster North. */
  readonly french?: string;
}

export const subjects: readonly Subject[] = [
  { tag: 'member-search', attributesFor: () => ({}), ready: '.count' },
  { tag: 'cluster-card', attributesFor: (cluster) => ({ cluster }), ready: '[part=card]' },
  { tag: 'alliance-map', attributesFor: () => ({}), ready: '[part=stage]', french: 'Afficher' },
  { tag: 'need-match', attributesFor: (cluster) => ({ from: cluster }), ready: 'textarea' },
  { tag: 'value-chain', attributesFor: () => ({}), ready: '[part=title]', french: 'compétence' },
  { tag: 'consortium-builder', attributesFor: () => ({}), ready: '[part=title]', french: 'consortium' },
  { tag: 'meeting-planner', attributesFor: () => ({ participants: 'clusters' }), ready: '[part~=settings]' },
];

/** The subject's element for a page about the cluster, not yet in the document. */
export const elementFor = ({ tag, attributesFor }: Subject, cluster: string, lang = 'en'): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang, ...attributesFor(cluster) })) element.setAttribute(name, value);
  return element;
};
