/** What stands in for an element where a page's editor strips unknown tags: `<div data-alliance="member-search">`. */
const placeholders = 'div[data-alliance]';

const prefix = 'data-';
const nameAttribute = 'data-alliance';

/**
 * Puts the element that a placeholder names into it, with the placeholder's `data-*` as attributes and its content
 * as the element's own, to be shown until there is something better. Placeholders of unknown names stay alone.
 */
const upgrade = (placeholder: Element, tags: ReadonlySet<string>): void => {
  const tag = placeholder.getAttribute(nameAttribute)?.trim().toLowerCase() ?? '';
  if (!tags.has(tag) || placeholder.firstElementChild?.localName === tag) return;
  const element = placeholder.ownerDocument.createElement(tag);
  for (const { name, value } of placeholder.attributes)
    if (name.startsWith(prefix) && name !== nameAttribute) element.setAttribute(name.slice(prefix.length), value);
  element.append(...placeholder.childNodes);
  placeholder.append(element);
};

const upgradeAll = (root: ParentNode, tags: ReadonlySet<string>): void => {
  for (const placeholder of root.querySelectorAll(placeholders)) upgrade(placeholder, tags);
};

/** Upgrades the placeholders of the page, also those that come later: pages are swapped in by scripts of their own. */
export const upgradePlaceholders = (tags: ReadonlySet<string>): void => {
  upgradeAll(document, tags);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) upgradeAll(document, tags);
  }).observe(document, { childList: true, subtree: true });
};
