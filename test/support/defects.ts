/** Defects that are seeded to prove that the nets catch: each does something to an element, and axe has a rule for it. */
export type Defect = readonly [what: string, seed: (root: ShadowRoot) => void, rule: string];

export const defects: readonly Defect[] = [
  [
    'a button without a name',
    (root) => {
      // those that are shown are among them
      for (const button of root.querySelectorAll('button')) button.replaceChildren();
    },
    'button-name',
  ],
  [
    'faint text',
    (root) => {
      root.querySelector<HTMLElement>('.count')?.style.setProperty('color', '#ccc');
    },
    'color-contrast',
  ],
  [
    'a field without a label',
    (root) => {
      root.querySelector('.base')?.append(document.createElement('input'));
    },
    'label',
  ],
];

/** Defects that only the visitors with that need have. */
export const defectsOfNeeds: readonly (readonly [need: string, ...Defect])[] = [
  [
    'in the dark',
    'faint text',
    (root) => {
      root.querySelector<HTMLElement>('.count')?.style.setProperty('color', 'light-dark(#000, #333)');
    },
    'color-contrast',
  ],
  [
    'at 320 pixels',
    'a box wider than the page',
    (root) => {
      root.querySelector<HTMLElement>('.base')?.style.setProperty('min-inline-size', '400px');
    },
    'member-search is wider',
  ],
  [
    'from right to left',
    'faint text',
    (root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.count:dir(rtl) { color: #ccc }');
      root.adoptedStyleSheets.push(sheet);
    },
    'color-contrast',
  ],
];

/** An expression that seeds the defect in the page's search. */
export const seeded = (seed: Defect[1]): string =>
  `void (${String(seed)})(document.querySelector('member-search').shadowRoot)`;
