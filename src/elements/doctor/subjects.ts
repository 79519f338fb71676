/** An element of ours on the page, of whatever version and tag. */
export interface Subject extends HTMLElement {
  readonly src: string | undefined;
  readonly session: string;
  readonly directory: unknown;
  readonly maxBytes: number | undefined;
}

/** By its shape, since another version of the script brings other classes. */
const isSubject = (element: Element): element is Subject =>
  element.localName.includes('-') && 'session' in element && 'maxBytes' in element && 'src' in element;

const everything = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everything(element.shadowRoot)] : [element],
  );

/** All elements of ours, also those in open shadow roots. */
export const findSubjects = (): readonly Subject[] => everything(document).filter(isSubject);

/** The script tags that load this script, by the name of its file. */
export const scriptAddresses = (): readonly string[] =>
  [...document.scripts].flatMap(({ src }) => (/\/alliance-directory[^/]*\.js(\?|$)/.test(src) ? [src] : []));

/** The element's `src` as an address, if it is one. */
export const addressOf = ({ src, baseURI }: Subject): string | undefined => {
  if (!src?.trim()) return undefined;
  try {
    return new URL(src, baseURI).href;
  } catch {
    return undefined;
  }
};

/** The version of the copy that is in charge of the elements; of several copies, the first. */
export const versionInCharge = (): string | undefined => {
  const constructor = customElements.get('member-search');
  return constructor && 'version' in constructor ? String(constructor.version) : undefined;
};
