/** Registers a helper of these pages, also when its module is loaded again while somebody works on it. */
export const defineOnce = (tag: string, constructor: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
};
