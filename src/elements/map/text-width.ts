let pen: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
/** Texts remembered before the memory is emptied: a map with names of members meets many. */
const mostKnown = 2000;

/** How wide the text is in the font (a CSS `font` value), in pixels. */
export const widthOf = (text: string, font: string): number => {
  const key = `${font} ${text}`;
  const width = known.get(key) ?? measure(text, font);
  if (known.size > mostKnown) known.clear();
  known.set(key, width);
  return width;
};

const measure = (text: string, font: string): number => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  pen.font = font;
  return pen.measureText(text).width;
};
