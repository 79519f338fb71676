/** Markup that was put together by `markup`, and therefore holds nothing that the data could have smuggled in. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Only for this module and `jsonLdScript`, which escape what they are given. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The same for text and for quoted attributes, so that nobody has to know where a value stands. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');

const rendered = (content: Content): string => {
  if (content instanceof Markup) return content.toString();
  if (content === undefined || content === false) return '';
  if (typeof content === 'object') return content.map(rendered).join('');
  return escaped(String(content));
};

/** A template whose values are escaped unless they are templates themselves. Attributes must be quoted. */
export const markup = (pieces: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  Markup.trusted(pieces.map((piece, at) => piece + rendered(values[at])).join(''));

/** JSON within a script element: `<` written so that no `</script>` or `<!--` can end or open anything. */
export const jsonLdScript = (json: unknown): Markup => {
  const text = JSON.stringify(json)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return Markup.trusted(`<script type="application/ld+json">${text}</script>`);
};
