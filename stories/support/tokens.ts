/** The tokens that pages may set, as the page of tokens shows them. */

/** A colour as the elements have it in the end: a CSS value inside the element, or the background of a class of its. */
export interface Probe {
  readonly element: 'member-search' | 'alliance-map';
  readonly colour?: string;
  readonly className?: string;
}

export interface ColourToken {
  readonly kind: 'colour';
  readonly name: string;
  readonly says: string;
  readonly probe: Probe;
}

/** A number on a slider. */
export interface NumberToken {
  readonly kind: 'number';
  readonly name: string;
  readonly says: string;
  readonly fallback: number;
  readonly unit: 'em' | 'px' | '';
  readonly range: readonly [least: number, most: number, step: number];
}

export interface FontToken {
  readonly kind: 'font';
  readonly name: string;
  readonly says: string;
}

export type Token = ColourToken | NumberToken | FontToken;

export interface TokenGroup {
  readonly title: string;
  readonly tokens: readonly Token[];
}

/** What the elements know each colour by. */
export const colours = {
  accent: { element: 'member-search', colour: 'var(--_accent)' },
  muted: { element: 'member-search', colour: 'var(--_muted)' },
  border: { element: 'member-search', colour: 'var(--_border)' },
  edge: { element: 'member-search', colour: 'var(--_strong-border)' },
  highlight: { element: 'member-search', colour: 'var(--_highlight)' },
  highlightLine: { element: 'member-search', colour: 'var(--_highlight-line)' },
  surface: { element: 'member-search', colour: 'var(--alliance-surface, Canvas)' },
  surfaceText: { element: 'member-search', colour: 'var(--alliance-surface-text, CanvasText)' },
  sea: { element: 'alliance-map', colour: 'var(--_sea)' },
  land: { element: 'alliance-map', colour: 'var(--_land)' },
  coast: { element: 'alliance-map', colour: 'var(--_line)' },
  arc: { element: 'alliance-map', colour: 'var(--_arc)' },
} as const satisfies Record<string, Probe>;

/** The ten marks of clusters. */
export const hues: readonly Probe[] = [...Array(10).keys()].map((number) => ({
  element: 'member-search',
  className: `mark hue-${String(number)}`,
}));

/** Typefaces to try. */
export const fonts: readonly (readonly [name: string, value: string])[] = [
  ['The page’s own', 'inherit'],
  ['System', 'system-ui, sans-serif'],
  ['Humanist', "'Gill Sans', Optima, Candara, sans-serif"],
  ['Book face', "Charter, 'Palatino Linotype', Palatino, Georgia, serif"],
];

const colour = (name: string, says: string, probe: Probe): ColourToken => ({ kind: 'colour', name, says, probe });

const number = (
  name: string,
  says: string,
  fallback: number,
  unit: NumberToken['unit'],
  range: NumberToken['range'],
): NumberToken => ({ kind: 'number', name, says, fallback, unit, range });

export const tokenGroups: readonly TokenGroup[] = [
  {
    title: 'Colours',
    tokens: [
      colour('--alliance-accent', 'Links, names, focus, choices', colours.accent),
      colour('--alliance-muted', 'Secondary text', colours.muted),
      colour('--alliance-border', 'Hairlines', colours.border),
      colour('--alliance-border-strong', 'Edges of controls', colours.edge),
      colour('--alliance-highlight', 'Behind matched words', colours.highlight),
      colour('--alliance-highlight-line', 'Below matched words', colours.highlightLine),
      colour('--alliance-surface', 'The dialog', colours.surface),
      colour('--alliance-surface-text', 'Text in the dialog', colours.surfaceText),
    ],
  },
  {
    title: 'Shape, space, type',
    tokens: [
      number('--alliance-radius', 'Roundness', 0.5, 'em', [0, 1.5, 0.125]),
      number('--alliance-density', 'Factor on all spacing', 1, '', [0.5, 1.5, 0.05]),
      number('--alliance-font-size', 'Base size', 16, 'px', [13, 20, 1]),
      { kind: 'font', name: '--alliance-font', says: 'Typeface' },
    ],
  },
  {
    title: 'Map',
    tokens: [
      colour('--alliance-map-sea', 'Sea', colours.sea),
      colour('--alliance-map-land', 'Land', colours.land),
      colour('--alliance-map-border', 'Coasts and borders', colours.coast),
      colour('--alliance-map-arc', 'Ties between clusters', colours.arc),
      number('--alliance-map-height', 'Height', 22, 'em', [14, 38, 1]),
    ],
  },
  {
    title: 'Marks of the clusters',
    tokens: hues.map((probe, index) => colour(`--alliance-hue-${String(index)}`, `Mark ${String(index + 1)}`, probe)),
  },
];
