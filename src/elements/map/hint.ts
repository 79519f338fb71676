import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { MapContext } from './map-context.js';

export type HintKind = 'wheel' | 'fingers' | 'position';

const shownMs = 1800;

/** A few words over the map, for a moment: how a gesture works, or that something did not. */
export class Hint implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #kind: HintKind | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  show(kind: HintKind): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#set(undefined);
    }, shownMs);
    if (this.#kind !== kind) this.#set(kind);
  }

  /** Only the fault is for screen readers, who make no gestures. */
  render(context: MapContext): unknown {
    const kind = this.#kind;
    if (kind === 'position') return html`<p class="hint" role="alert">${hintText(kind, context)}</p>`;
    return kind ? html`<p class="hint" aria-hidden="true">${hintText(kind, context)}</p>` : nothing;
  }

  #set(kind: HintKind | undefined): void {
    this.#kind = kind;
    this.#host.requestUpdate();
  }
}

const hintText = (kind: HintKind, { m }: MapContext): string => {
  if (kind === 'fingers') return m('map.fingers');
  if (kind === 'position') return m('map.noPosition');
  return m('map.wheel', { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' });
};
