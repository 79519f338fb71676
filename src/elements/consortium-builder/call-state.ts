import { idList } from '../../core/id-list.js';
import type { ConsortiumCall } from '../../core/matching/consortium.js';

/** A call as the element's attributes say it. */
export interface CallAttributes {
  readonly bricks: string | undefined;
  readonly countries: number | undefined;
  readonly clusters: number | undefined;
  readonly smeShare: number | undefined;
  readonly research: number | undefined;
  readonly maxSize: number | undefined;
  readonly include: string | undefined;
  readonly exclude: string | undefined;
}

export const attributeNames: readonly (keyof CallAttributes)[] = [
  'bricks',
  'countries',
  'clusters',
  'smeShare',
  'research',
  'maxSize',
  'include',
  'exclude',
];

const listed = (list: string | null | undefined): readonly string[] => [...new Set(idList(list ?? undefined))];

export const callFrom = (attributes: CallAttributes): ConsortiumCall => ({
  bricks: listed(attributes.bricks),
  minimumCountries: attributes.countries,
  minimumClusters: attributes.clusters,
  minimumSmeShare: attributes.smeShare,
  minimumResearch: attributes.research,
  maximumSize: attributes.maxSize,
  mustInclude: listed(attributes.include),
  mustNotInclude: listed(attributes.exclude),
});

/** What the address calls the parts of a call; the bricks carry the bare name. */
const parameters = {
  bricks: '',
  minimumCountries: '-countries',
  minimumClusters: '-clusters',
  minimumSmeShare: '-sme-share',
  minimumResearch: '-research',
  maximumSize: '-max-size',
  mustInclude: '-include',
  mustNotInclude: '-exclude',
} as const satisfies Record<keyof ConsortiumCall, string>;

type Field = keyof typeof parameters;
const fields = Object.keys(parameters) as readonly Field[];

const nameOf = (field: Field, prefix: string): string =>
  `alliance-${prefix ? `${prefix}-` : ''}consortium${parameters[field]}`;

/** The call that an address carries, undefined where it carries none. */
export const callInUrl = (url: URL, prefix: string): ConsortiumCall | undefined => {
  const read = (field: Field): string | null => url.searchParams.get(nameOf(field, prefix));
  const number = (field: Field): number | undefined => {
    const value = Number(read(field) ?? undefined);
    return value > 0 ? value : undefined;
  };
  if (read('bricks') === null) return undefined;
  return {
    bricks: listed(read('bricks')),
    minimumCountries: number('minimumCountries'),
    minimumClusters: number('minimumClusters'),
    minimumSmeShare: number('minimumSmeShare'),
    minimumResearch: number('minimumResearch'),
    maximumSize: number('maximumSize'),
    mustInclude: listed(read('mustInclude')),
    mustNotInclude: listed(read('mustNotInclude')),
  };
};

/** The address with the call in it; parameters of others stay as they are. */
export const urlWithCall = (url: URL, prefix: string, call: ConsortiumCall): URL => {
  const next = new URL(url);
  for (const field of fields) {
    const value = call[field];
    const text = typeof value === 'object' ? value.join(',') : String(value ?? '');
    if (text === '' || text === '0') next.searchParams.delete(nameOf(field, prefix));
    else next.searchParams.set(nameOf(field, prefix), text);
  }
  return next;
};

/** The list with the id in it, or without it when it is there already. */
export const toggled = (ids: readonly string[] | undefined, id: string): readonly string[] =>
  ids?.includes(id) ? ids.filter((other) => other !== id) : [...(ids ?? []), id];

/** The call with a member wanted, or no longer; nobody is wanted and unwanted at once. */
export const withKept = (call: ConsortiumCall, id: string): ConsortiumCall => ({
  ...call,
  mustInclude: toggled(call.mustInclude, id),
  mustNotInclude: call.mustNotInclude?.filter((other) => other !== id),
});

/** The call with a member ruled out, or no longer. */
export const withRejected = (call: ConsortiumCall, id: string): ConsortiumCall => ({
  ...call,
  mustNotInclude: toggled(call.mustNotInclude, id),
  mustInclude: call.mustInclude?.filter((other) => other !== id),
});
