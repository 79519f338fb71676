/** Contrast as WCAG 2 counts it, of what is really painted: colours are put on top of each other as the page does. */

/** Red, green and blue, 0 to 255, as the screen shows them. */
type Pixel = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true });

/** What is seen of colours, given from behind to front. Any CSS colour will do, also a translucent one. */
export const painted = (colours: readonly string[]): Pixel => {
  if (!brush) throw new Error('This browser cannot paint on a canvas.');
  brush.clearRect(0, 0, 1, 1);
  for (const colour of ['#fff', ...colours]) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

const above = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** The backgrounds of the element and of everything it stands on, from behind to front. */
export const backgrounds = (element: Element): string[] => {
  const colours: string[] = [];
  for (let at: Element | null = element; at; at = above(at)) colours.unshift(getComputedStyle(at).backgroundColor);
  return colours;
};

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (pixel: Pixel): number => {
  const [red = 0, green = 0, blue = 0] = pixel
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 to 21. */
export const contrast = (one: Pixel, other: Pixel): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** `#rrggbb`, the form that a colour input takes. */
export const hexOf = (pixel: Pixel): string => `#${pixel.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
