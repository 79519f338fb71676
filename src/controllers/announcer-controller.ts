import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** How long the visitor must pause before a screen reader is told, so that it does not talk over the typing. */
const pauseMs = 1400;

/**
 * Tells screen readers, politely and briefly, what has changed. Two live regions take turns, since the same text put
 * into the same region twice is not read again. The first text is what the page loads with, and stays unsaid.
 */
export class AnnouncerController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #latest: string | undefined;
  #said: readonly [string, string] = ['', ''];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says the text after a pause, if it is still the latest one by then. */
  announce(text: string): void {
    if (text === this.#latest) return;
    const first = this.#latest === undefined;
    this.#latest = text;
    if (first) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = this.#said[0] ? ['', text] : [text, ''];
      this.#host.requestUpdate();
    }, pauseMs);
  }

  /** The live regions; they must stand in the page before anything is said. */
  render(): TemplateResult {
    return html`${this.#said.map((text) => html`<p class="visually-hidden" role="status">${text}</p>`)}`;
  }
}
