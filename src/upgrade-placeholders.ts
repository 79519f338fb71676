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

/** Upgrades all placeholders in the page. */
export const upgradePlaceholders = (tags: ReadonlySet<string>): void => {
  for (const placeholder of document.querySelectorAll(placeholders)) upgrade(placeholder, tags);
};
