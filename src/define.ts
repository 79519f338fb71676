import { AllianceMap } from './elements/alliance-map.js';
import { callDoctor } from './elements/call-doctor.js';
import { ClusterCard } from './elements/cluster-card.js';
import { MemberSearch } from './elements/member-search.js';
import { upgradePlaceholders } from './upgrade-placeholders.js';
import { version } from './core/version.js';

const elements: ReadonlyMap<string, CustomElementConstructor> = new Map<string, CustomElementConstructor>([
  ['member-search', MemberSearch],
  ['cluster-card', ClusterCard],
  ['alliance-map', AllianceMap],
]);

/** The version that a constructor of another copy of this script carries, if it is one. */
const versionOf = (constructor: CustomElementConstructor): string =>
  'version' in constructor && typeof constructor.version === 'string' ? constructor.version : 'unknown';

/**
 * Registers all elements, or none when any name is taken: elements of two versions on one page would not share
 * their directories. The same version loaded twice is harmless, and silent.
 */
const define = (): void => {
  const taken = [...elements.keys()].flatMap((tag) => customElements.get(tag) ?? []);
  if (taken.length === 0) {
    for (const [tag, constructor] of elements) customElements.define(tag, constructor);
    upgradePlaceholders(new Set(elements.keys()));
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
  }
}
