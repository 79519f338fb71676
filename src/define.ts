import { AllianceMap } from './elements/alliance-map.js';
import { callDoctor } from './elements/call-doctor.js';
import { ClusterCard } from './elements/cluster-card.js';
import { MemberSearch } from './elements/member-search.js';
import { upgradePlaceholders } from './upgrade-placeholders.js';
import type { ConsortiumBuilder } from './elements/consortium-builder.js';
import type { MeetingPlanner } from './elements/meeting-planner.js';
import type { NeedMatch } from './elements/need-match.js';
import type { ValueChain } from './elements/value-chain.js';
import { version } from './core/version.js';
import { watchPage } from './watch-page.js';

const elements: ReadonlyMap<string, CustomElementConstructor> = new Map<string, CustomElementConstructor>([
  ['member-search', MemberSearch],
  ['cluster-card', ClusterCard],
  ['alliance-map', AllianceMap],
]);

/** Elements that few pages have. Each comes in a chunk of its own, once the page has one of its name. */
const rareElements = new Map<string, () => Promise<CustomElementConstructor>>([
  ['need-match', async () => (await import('./elements/need-match.js')).NeedMatch],
  ['value-chain', async () => (await import('./elements/value-chain.js')).ValueChain],
  ['consortium-builder', async () => (await import('./elements/consortium-builder.js')).ConsortiumBuilder],
  ['meeting-planner', async () => (await import('./elements/meeting-planner.js')).MeetingPlanner],
]);

const tags: ReadonlySet<string> = new Set([...elements.keys(), ...rareElements.keys()]);

const defineRareElements = (): void => {
  for (const [tag, load] of rareElements) {
    if (!document.querySelector(tag)) continue;
    rareElements.delete(tag);
    void load().then((constructor) => {
      customElements.define(tag, constructor);
    });
  }
};

/** The version that a constructor of another copy of this script carries, if it is one. */
const versionOf = (constructor: CustomElementConstructor): string =>
  'version' in constructor && typeof constructor.version === 'string' ? constructor.version : 'unknown';

/**
 * Registers all elements, or none when any name is taken: elements of two versions on one page would not share
 * their directories. The same version loaded twice is harmless, and silent.
 */
const define = (): void => {
  const taken = [...tags].flatMap((tag) => customElements.get(tag) ?? []);
  if (taken.length === 0) {
    for (const [tag, constructor] of elements) customElements.define(tag, constructor);
    watchPage(() => {
      upgradePlaceholders(tags);
      defineRareElements();
    });
  } else if (taken.some((constructor) => versionOf(constructor) !== version))
    console.warn(
      `alliance-directory: version ${taken.map(versionOf).join(', ')} is on this page already; ` +
        `version ${version} leaves everything to it. Load one of them only.`,
    );
};

define();
// for pages where nothing shows, not even an element that could ask for the doctor
if (location.search.includes('alliance-doctor')) callDoctor();

declare global {
  interface HTMLElementTagNameMap {
    'member-search': MemberSearch;
    'cluster-card': ClusterCard;
    'alliance-map': AllianceMap;
    'need-match': NeedMatch;
    'value-chain': ValueChain;
    'consortium-builder': ConsortiumBuilder;
    'meeting-planner': MeetingPlanner;
  }
}
