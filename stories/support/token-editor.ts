import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { seenColour } from './token-contrasts.js';
import { fonts, tokenGroups, type ColourToken, type FontToken, type NumberToken, type Token } from './tokens.js';
import { demo } from './visit.js';

/** The map's code comes later than the rest; its colours are read once it is there. */
const readAgainMs = 300;

const withUnit = ({ unit }: NumberToken, value: string): string => value + unit;

/** All tokens with the elements beside them: what is changed shows at once, with its contrasts and as CSS to copy. */
export class TokenEditor extends LitElement {
  /** The theme of the page, which the values begin with. */
  @property() theme = '';
  /** What is changed, by the name of the token. */
  @state() private changed: ReadonlyMap<string, string> = new Map();
  /** The colours as they are, by the name of the token. */
  @state() private seen: ReadonlyMap<string, string> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    if (!changes.has('changed') && !changes.has('theme')) return;
    const preview = this.querySelector<HTMLElement>('.preview');
    for (const { name } of allTokens) preview?.style.setProperty(name, this.changed.get(name) ?? '');
    this.querySelector('contrast-figures')?.measure();
    this.#read();
  }

  protected override render(): TemplateResult {
    return html`<div class="token-editor specimen">
      <form class="tokens" @submit=${(event: Event) => event.preventDefault()}>
        ${tokenGroups.map(
          ({ title, tokens }) =>
            html`<fieldset>
              <legend>${title}</legend>
              ${tokens.map((token) => this.#control(token))}
            </fieldset>`,
        )}
      </form>
      <div class="outcome">
        <contrast-figures></contrast-figures>
        <section class="code" aria-label="CSS">
          <pre tabindex="0"><code>${cssOf(this.changed)}</code></pre>
          <button type="button" ?disabled=${this.changed.size === 0} @click=${() => (this.changed = new Map())}>
            Reset the tokens
          </button>
        </section>
      </div>
      <div class="preview">
        <member-search src=${demo} session="tokens" limit="2" facets="country type"></member-search>
        <div class="pair">
          <cluster-card src=${demo} session="tokens-card" cluster="cosmetic-valley"></cluster-card>
          <alliance-map src=${demo} session="tokens"></alliance-map>
        </div>
      </div>
    </div>`;
  }

  #control(token: Token): TemplateResult {
    return html`<label class=${this.changed.has(token.name) ? 'token changed' : 'token'}>
      <span>${token.says}<code>${token.name}</code></span>
      ${this.#input(token)}
    </label>`;
  }

  #input(token: Token): TemplateResult {
    if (token.kind === 'colour') return this.#colourInput(token);
    return token.kind === 'number' ? this.#slider(token) : this.#fontSelect(token);
  }

  #colourInput({ name }: ColourToken): TemplateResult {
    const value = this.changed.get(name) ?? this.seen.get(name) ?? '#808080';
    return html`<input type="color" .value=${live(value)} @input=${this.#onChange(name)} />`;
  }

  #slider(token: NumberToken): TemplateResult {
    const [least, most, step] = token.range;
    const value = parseFloat(this.changed.get(token.name) ?? String(token.fallback));
    return html`<input
        type="range"
        min=${least}
        max=${most}
        step=${step}
        .value=${live(String(value))}
        @input=${this.#onChange(token.name, (text) => withUnit(token, text))}
      /><output>${withUnit(token, String(value))}</output>`;
  }

  #fontSelect({ name }: FontToken): TemplateResult {
    return html`<select @change=${this.#onChange(name)}>
      ${fonts.map(
        ([title, value]) =>
          html`<option value=${value} ?selected=${value === (this.changed.get(name) ?? 'inherit')}>${title}</option>`,
      )}
    </select>`;
  }

  #onChange(name: string, write: (text: string) => string = (text) => text): (event: Event) => void {
    return ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        this.changed = new Map(this.changed).set(name, write(target.value));
    };
  }

  #read(): void {
    requestAnimationFrame(() => {
      const preview = this.querySelector('.preview');
      if (!preview) return;
      const colours = allTokens.flatMap((token) => (token.kind === 'colour' ? [token] : []));
      const seen = colours.map(({ name, probe }) => [name, seenColour(preview, probe)] as const);
      this.seen = new Map(seen.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
      if (this.seen.size < colours.length) setTimeout(() => this.isConnected && this.#read(), readAgainMs);
    });
  }
}

const allTokens = tokenGroups.flatMap(({ tokens }) => tokens);

const cssOf = (changed: ReadonlyMap<string, string>): string => {
  if (changed.size === 0) return '/* Change a token: what to paste into your page’s CSS stands here. */';
  const lines = [...changed].map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}`;
};

declare global {
  interface HTMLElementTagNameMap {
    'token-editor': TokenEditor;
  }
}
