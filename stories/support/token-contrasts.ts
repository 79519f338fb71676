import { backgrounds, contrast, hexOf, painted } from './contrast.js';
import { colours, hues, type Probe } from './tokens.js';

/** Two colours that must be told apart, and how well they are. */
export interface Measured {
  readonly what: string;
  /** Rounded down to a hundredth, so that no figure promises more than there is. */
  readonly ratio: number;
  readonly needed: number;
}

/** Where the element of the probe keeps its tokens, once it is there. */
const groundOf = (page: Element, { element }: Probe): HTMLElement | undefined => {
  const root = page.querySelector(element)?.shadowRoot;
  return root?.querySelector<HTMLElement>(element === 'alliance-map' ? '.map' : '.base') ?? undefined;
};

/** The computed colour. Undefined while its element is not there. */
const colourOf = (page: Element, probe: Probe): string | undefined => {
  const ground = groundOf(page, probe);
  if (!ground) return undefined;
  const patch = document.createElement('span');
  patch.className = probe.className ?? '';
  if (probe.colour) patch.style.setProperty('background-color', probe.colour);
  ground.append(patch);
  const { backgroundColor } = getComputedStyle(patch);
  patch.remove();
  return backgroundColor;
};

/** The colour as it is seen on the page, for a colour input. Undefined while its element is not there. */
export const seenColour = (page: Element, probe: Probe): string | undefined => {
  const colour = colourOf(page, probe);
  return colour === undefined ? undefined : hexOf(painted([...backgrounds(page), colour]));
};

const weakest = (marks: readonly Measured[]): Measured =>
  marks.reduce((least, mark) => (mark.ratio < least.ratio ? mark : least));

/**
 * Every pair of the elements' colours that visitors have to tell apart.
 *
 * @param page a part of the page with a `member-search` in it
 * @returns nothing while the element is not there
 */
export const tokenContrasts = (page: Element): readonly Measured[] => {
  const ground = groundOf(page, colours.accent);
  if (!ground) return [];
  const behind = backgrounds(ground);
  const seen = (probe: Probe): string => colourOf(page, probe) ?? 'transparent';
  const measure = (what: string, front: string, needed: number, on: readonly string[] = []): Measured => {
    const back = [...behind, ...on];
    const ratio = contrast(painted([...back, front]), painted(back));
    return { what, ratio: Math.floor(ratio * 100) / 100, needed };
  };
  const { color: text } = getComputedStyle(ground);
  const marked = [seen(colours.highlight)];
  const sheet = [seen(colours.surface)];
  const hatch = [seen(colours.border)];
  return [
    measure('Text', text, 4.5),
    measure('Secondary text', seen(colours.muted), 4.5),
    measure('Secondary text on a hatch', seen(colours.muted), 4.5, hatch),
    measure('Links and names', seen(colours.accent), 4.5),
    measure('Edges of controls', seen(colours.edge), 3),
    measure('Text on a matched word', text, 4.5, marked),
    measure('A name on a matched word', seen(colours.accent), 4.5, marked),
    measure('Text in the dialog', seen(colours.surfaceText), 4.5, sheet),
    measure('Links in the dialog', seen(colours.accent), 4.5, sheet),
    weakest(hues.map((hue, index) => measure(`Initials, on mark ${String(index + 1)}`, '#fff', 4.5, [seen(hue)]))),
  ];
};

/** Whether the pair can be told apart as well as it must. */
export const passes = ({ ratio, needed }: Measured): boolean => ratio >= needed;
