import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AnnouncerController } from '../../controllers/announcer-controller.js';
import type { LocalisedText } from '../../core/localised-text.js';
import { formatNumber } from '../../i18n/messages.js';
import { dataText } from '../template-context.js';
import type { BuilderContext } from './builder-context.js';

export interface PickerOption {
  readonly id: string;
  readonly label: LocalisedText;
  /** What else helps to choose: the label that matched, a place. */
  readonly detail?: LocalisedText;
  /** How many members it stands for. */
  readonly count?: number;
}

export interface PickerView {
  readonly label: string;
  readonly hint?: string;
  /** The options for what is typed, the most fitting first. */
  readonly find: (text: string) => readonly PickerOption[];
  readonly onChoose: (option: PickerOption) => void;
}

/** Lists a long one by what is typed: a combobox with a list, of which one option at a time is added to something. */
export class Picker {
  readonly #host: LitElement;
  readonly #id: string;
  readonly #announcer: AnnouncerController;
  #text = '';
  #isOpen = false;
  /** The option that the arrow keys have come to; -1 for none. */
  #active = -1;
  #found: readonly PickerOption[] = [];

  /** @param id begins the ids of its parts */
  constructor(host: LitElement, id: string) {
    this.#host = host;
    this.#id = id;
    this.#announcer = new AnnouncerController(host);
  }

  render(view: PickerView, context: BuilderContext): TemplateResult {
    this.#found = this.#isOpen ? view.find(this.#text) : [];
    this.#active = Math.min(this.#active, this.#found.length - 1);
    const isListed = this.#found.length > 0;
    const onClick = (event: Event): void => {
      this.#onClick(event, view);
    };
    const onKeydown = (event: KeyboardEvent): void => {
      this.#onKeydown(event, view);
    };
    return html`<div
      class="picker"
      @focusout=${this.#onFocusout}
      @pointerdown=${keepFocus}
      @click=${onClick}
      @keydown=${onKeydown}
    >
      <label for="${this.#id}-input">${view.label}</label>
      <input
        id="${this.#id}-input"
        part="input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-label=${view.label}
        aria-autocomplete="list"
        aria-expanded=${isListed ? 'true' : 'false'}
        aria-controls="${this.#id}-list"
        aria-activedescendant=${this.#active >= 0 ? this.#optionId(this.#active) : nothing}
        placeholder=${view.hint ?? nothing}
        .value=${live(this.#text)}
        @input=${this.#onInput}
      />
      <ul
        id="${this.#id}-list"
        role="listbox"
        part="options"
        tabindex="-1"
        aria-label=${view.label}
        ?hidden=${!isListed}
      >
        ${this.#found.map((option, index) => this.#option(option, index, context))}
      </ul>
      ${this.#nothingFound(this.#isOpen && !isListed && this.#text !== '', context)}
    </div>`;
  }

  /** Shown at once, and told when the visitor has typed to the end. */
  #nothingFound(isSo: boolean, { say }: BuilderContext): TemplateResult {
    const text = isSo ? say('consortiumBuilder.noOption', { text: this.#text }) : '';
    this.#announcer.announce(text);
    return html`${text ? html`<p class="nothing-found muted">${text}</p>` : nothing}${this.#announcer.render()}`;
  }

  #option(option: PickerOption, index: number, context: BuilderContext): TemplateResult {
    const { label, detail, count } = option;
    return html`<li
      id=${this.#optionId(index)}
      role="option"
      part="option"
      aria-selected=${index === this.#active ? 'true' : 'false'}
    >
      <span class="label"
        >${dataText(label, context)}${detail ? html` <span class="muted">${dataText(detail, context)}</span>` : nothing}</span
      >
      ${
        count === undefined
          ? nothing
          : html`<span class="number muted" aria-hidden="true">${formatNumber(context.lang, count)}</span>
              <span class="visually-hidden">${context.t('results.count', { count })}</span>`
      }
    </li>`;
  }

  #onClick({ target }: Event, view: PickerView): void {
    if (target instanceof HTMLInputElement) this.#open();
    const pressed = optionAt(target)?.id;
    const option = this.#found.find((_, index) => this.#optionId(index) === pressed);
    if (option) this.#choose(option, view);
  }

  #optionId(index: number): string {
    return `${this.#id}-option-${String(index)}`;
  }

  #choose(option: PickerOption, view: PickerView): void {
    this.#text = '';
    this.#close();
    view.onChoose(option);
  }

  #open(): void {
    this.#isOpen = true;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#isOpen = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.#text = target.value;
    this.#active = -1;
    this.#open();
  };

  readonly #onFocusout = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const isInside =
      relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside && this.#isOpen) this.#close();
  };

  #onKeydown(event: KeyboardEvent, view: PickerView): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') this.#take(view);
    else if (key === 'Escape' && (this.#isOpen || this.#text)) this.#escape();
    else return;
    event.preventDefault();
    // a dialog around the element must not close with the list
    event.stopPropagation();
  }

  #move(step: 1 | -1): void {
    const count = this.#found.length;
    if (!this.#isOpen) this.#active = -1;
    else if (count > 0) this.#active = (this.#active + step + (this.#active < 0 && step < 0 ? 1 : 0) + count) % count;
    this.#open();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector(`#${this.#optionId(this.#active)}`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Enter takes the option that the arrow keys have come to, else the most fitting one for what is typed. */
  #take(view: PickerView): void {
    const option = this.#found[Math.max(this.#active, this.#text ? 0 : this.#active)];
    if (option) this.#choose(option, view);
  }

  /** Once closes the list, twice empties the field. */
  #escape(): void {
    if (!this.#isOpen) this.#text = '';
    this.#close();
  }
}

/** The field keeps the focus while an option is pressed. */
const keepFocus = (event: Event): void => {
  if (optionAt(event.target)) event.preventDefault();
};

const optionAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[role=option]') : null;
