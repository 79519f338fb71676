import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { passes, tokenContrasts, type Measured } from './token-contrasts.js';

const row = (measured: Measured): TemplateResult =>
  html`<tr class=${passes(measured) ? 'good' : 'bad'}>
    <th scope="row">${measured.what}</th>
    <td>${measured.ratio.toFixed(2)}</td>
    <td>${passes(measured) ? 'enough' : html`<strong>too little</strong>`} (${measured.needed})</td>
  </tr>`;

/** The contrasts of the elements beside it, in the nearest `.specimen`; measured again whenever `measure` is called. */
export class ContrastFigures extends LitElement {
  @property() caption = 'Contrast';
  @state() private figures: readonly Measured[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure();
  }

  /** Waits for the next picture, since styles and the elements' first words may still be on their way. */
  measure(): void {
    requestAnimationFrame(() => {
      const specimen = this.closest('.specimen');
      if (!specimen || !this.isConnected) return;
      this.figures = tokenContrasts(specimen);
      if (this.figures.length === 0) this.measure();
    });
  }

  /** In the page itself, which styles the table. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): unknown {
    if (this.figures.length === 0) return nothing;
    return html`<table class="figures">
      <caption>
        ${this.caption}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">Pair of colours</th>
          <th scope="col">Ratio</th>
          <th scope="col">Needed</th>
        </tr>
      </thead>
      <tbody>
        ${this.figures.map(row)}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contrast-figures': ContrastFigures;
  }
}
