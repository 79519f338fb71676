import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Camera } from './camera.js';
import { arrowSteps, nearestTo, nearestTowards } from './marker-walk.js';
import type { Marker } from '../../core/map/markers.js';
import { toScreen, toWorld, type Viewport } from '../../core/map/viewport.js';

/**
 * Gives the markers one tab stop among them, and lets keys walk from one to the next. The place walked to stays the
 * same when the markers change, so that the focus goes to the nearest one when its own is gone.
 */
export class MarkerFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #camera: Camera;
  readonly #escape: () => boolean;
  #markers: readonly Marker[] = [];
  #view: Viewport | undefined;
  #activeId: string | undefined;
  /** Where the active marker stands, in the world square. */
  #place: readonly [x: number, y: number] | undefined;
  #hadFocus = false;

  /** @param escape leaves what is open; @returns whether there was anything */
  constructor(host: ReactiveControllerHost & Element, camera: Camera, escape: () => boolean) {
    this.#host = host;
    this.#camera = camera;
    this.#escape = escape;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement?.matches('.marker'));
  }

  /** A marker that was in focus and is gone hands it to the one that is nearest now. */
  hostUpdated(): void {
    if (this.#hadFocus && !this.#host.shadowRoot?.activeElement) this.focus();
  }

  /** Takes the markers now shown. @returns the id of the one that is the tab stop */
  follow(markers: readonly Marker[], view: Viewport): string | undefined {
    this.#markers = markers;
    this.#view = view;
    const own = markers.find(({ id }) => id === this.#activeId);
    const nearest = own ?? (this.#place ? nearestTo(markers, ...toScreen(view, ...this.#place)) : markers[0]);
    if (own) this.#place = toWorld(view, own.x, own.y);
    return (this.#activeId = nearest?.id);
  }

  /** Makes the marker the tab stop, and gives it the focus when told so. */
  activate(marker: Marker): void {
    if (marker.id === this.#activeId && this.#place) return;
    this.#activeId = marker.id;
    this.#place = this.#view && toWorld(this.#view, marker.x, marker.y);
    this.#host.requestUpdate();
  }

  /** Puts the focus back on the marker, or on the tab stop when it is gone. */
  comeBack(id: string): void {
    const marker = this.#markers.find((other) => other.id === id);
    if (marker) this.activate(marker);
    this.focus();
  }

  /** Puts the focus on the tab stop. */
  focus(): void {
    this.#button(this.#activeId)?.focus({ preventScroll: true });
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns whether the key means something here */
  #press({ key, shiftKey }: KeyboardEvent): boolean {
    const step = arrowSteps.get(key);
    const active = this.#markers.find(({ id }) => id === this.#activeId);
    if (step && shiftKey) this.#camera.stepPan(...step);
    else if (step && active) this.#walk(nearestTowards(this.#markers, active, step));
    else if (key === 'Home') this.#walk(this.#markers[0]);
    else if (key === 'End') this.#walk(this.#markers.at(-1));
    else if (key === 'Escape') return this.#escape();
    else if (active && (key === '+' || key === '=')) this.#camera.stepZoom(1, [active.x, active.y]);
    else if (active && key === '-') this.#camera.stepZoom(-1, [active.x, active.y]);
    else return false;
    return true;
  }

  #walk(marker: Marker | undefined): void {
    if (!marker) return;
    this.activate(marker);
    this.focus();
  }

  #button(id: string | undefined): HTMLElement | undefined {
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.marker') ?? [];
    return [...buttons].find((button) => button.dataset['id'] === id);
  }
}
