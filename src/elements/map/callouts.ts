import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { toScreen, toWorld, type Viewport } from '../../core/map/viewport.js';
import type { Marker } from '../../core/map/markers.js';
import { callout, type CalloutActions, type Subject } from './callout.js';
import type { MapContext } from './map-context.js';
import { place } from './place.js';

/** A callout, the marker it belongs to, and the place (in the world square) it stays beside. */
export interface OpenCallout {
  readonly subject: Subject;
  readonly markerId: string;
  readonly place: readonly [x: number, y: number];
}

/** Members listed before "show more", and added by it. */
const listPage = 20;
const edge = 12;
/** How a callout stands off its place. */
const [afterPlace, beforePlace] = ['+ 18px', '- 100% - 18px'];

/** The one box beside a marker: open or not, of what, and how much of its list is shown. */
export class Callouts implements ReactiveController {
  open: OpenCallout | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #shown = listPage;
  #wantsFocus = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#wantsFocus) return;
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>('.callout');
    box?.focus({ preventScroll: true });
    this.#wantsFocus = !box;
  }

  show(subject: Subject, { id, x, y }: Pick<Marker, 'id' | 'x' | 'y'>, view: Viewport): void {
    this.#set({ subject, markerId: id, place: toWorld(view, x, y) });
  }

  /** Shows something else at the same place. */
  replace(subject: Subject): void {
    if (this.open) this.#set({ ...this.open, subject });
  }

  close(): void {
    this.open = undefined;
    this.#wantsFocus = false;
    this.#host.requestUpdate();
  }

  render(view: Viewport, context: MapContext, actions: Omit<CalloutActions, 'more'>): unknown {
    if (!this.open) return nothing;
    const [px, py] = toScreen(view, ...this.open.place);
    const [x, y] = [within(px, view.width), within(py, view.height)];
    const more = (): void => {
      this.#shown += listPage;
      this.#host.requestUpdate();
    };
    return html`<div
      class="callout"
      part="callout"
      role="dialog"
      tabindex="-1"
      aria-labelledby="callout-name"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        actions.close();
        event.stopPropagation();
      }}
      ${place(x, y, x > view.width / 2 ? beforePlace : afterPlace, y > view.height / 2 ? '- 100%' : '')}
    >
      ${callout(this.open.subject, { shown: this.#shown, page: listPage }, context, { ...actions, more })}
    </div>`;
  }

  #set(open: OpenCallout): void {
    this.open = open;
    this.#shown = listPage;
    this.#wantsFocus = true;
    this.#host.requestUpdate();
  }
}

/** The place of a callout that the map has carried off stays at the edge. */
const within = (at: number, size: number): number => Math.min(size - edge, Math.max(edge, at));
