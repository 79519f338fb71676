import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Camera } from './camera.js';

/** A gesture that the page keeps for itself: the map explains how it would work. */
export type KeptGesture = 'wheel' | 'fingers';

type Place = readonly [x: number, y: number];
type Listeners = readonly (readonly [type: string, listener: EventListener, options?: AddEventListenerOptions])[];

/** A press that moves less than this many pixels is a click. */
const dragThreshold = 4;
const wheelLevels = 1 / 240;

/**
 * Drags by mouse or pen, two fingers, and the wheel with Ctrl or Meta. One finger and the plain wheel scroll the page,
 * which a map in the middle of it must not take away.
 */
export class Gestures implements ReactiveController {
  readonly #camera: Camera;
  readonly #hint: (gesture: KeptGesture) => void;
  readonly #down = new Map<number, Place>();
  #stage: HTMLElement | undefined;
  #dragging = false;
  #pressedAt: Place = [0, 0];

  constructor(host: ReactiveControllerHost, camera: Camera, hint: (gesture: KeptGesture) => void) {
    this.#camera = camera;
    this.#hint = hint;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.listen(undefined);
  }

  /** Listens on this stage, and on no other any more. */
  listen(stage: HTMLElement | undefined): void {
    if (stage === this.#stage) return;
    unlisten(this.#stage, this.#onStage);
    unlisten(window, this.#onPage);
    for (const listener of this.#onStage) stage?.addEventListener(...listener);
    this.#stage = stage;
    this.#down.clear();
  }

  readonly #press = (event: PointerEvent): void => {
    if (event.button !== 0 || isAside(event)) return;
    this.#down.set(event.pointerId, this.#placeOf(event));
    this.#pressedAt = this.#placeOf(event);
    this.#dragging = false;
    for (const listener of this.#onPage) window.addEventListener(...listener);
  };

  readonly #move = (event: PointerEvent): void => {
    const before = this.#down.get(event.pointerId);
    const now = this.#placeOf(event);
    if (!before) return;
    if (event.pointerType === 'touch' && this.#down.size < 2) return;
    if (!this.#dragging && this.#down.size < 2 && apart(now, this.#pressedAt) < dragThreshold) return;
    this.#dragging = true;
    this.#stage?.setPointerCapture(event.pointerId);
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    this.#down.set(event.pointerId, now);
    if (other) this.#pinch(other, before, now);
    else this.#camera.pan(before[0] - now[0], before[1] - now[1]);
  };

  readonly #release = (event: PointerEvent): void => {
    // The browser took a single finger for scrolling.
    if (event.type === 'pointercancel' && event.pointerType === 'touch' && this.#down.size === 1) this.#hint('fingers');
    this.#down.delete(event.pointerId);
    if (this.#down.size === 0) unlisten(window, this.#onPage);
  };

  /** The click at the end of a drag chooses nothing. */
  readonly #click = (event: Event): void => {
    if (this.#dragging) event.stopPropagation();
    this.#dragging = false;
  };

  readonly #touch = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };

  readonly #wheel = (event: WheelEvent): void => {
    if (isAside(event)) return;
    if (!event.ctrlKey && !event.metaKey) {
      this.#hint('wheel');
      return;
    }
    event.preventDefault();
    // Firefox gives pixels to those who do not ask for the unit first.
    this.#camera.zoomBy(-event.deltaY * wheelLevels, this.#placeOf(event));
  };

  readonly #onStage = [
    ['pointerdown', this.#press, {}],
    ['click', this.#click, { capture: true }],
    ['touchmove', this.#touch, { passive: false }],
    ['wheel', this.#wheel, { passive: false }],
  ] as unknown as Listeners;

  /** While pressed: a quick hand has left the stage before it is known to drag. */
  readonly #onPage = [
    ['pointermove', this.#move],
    ['pointerup', this.#release],
    ['pointercancel', this.#release],
  ] as unknown as Listeners;

  #pinch(still: Place, before: Place, now: Place): void {
    const middle: Place = [(still[0] + now[0]) / 2, (still[1] + now[1]) / 2];
    this.#camera.pan((before[0] - now[0]) / 2, (before[1] - now[1]) / 2);
    this.#camera.zoomBy(Math.log2(Math.max(1, apart(still, now)) / Math.max(1, apart(still, before))), middle);
  }

  #placeOf({ clientX, clientY }: MouseEvent): Place {
    const { left, top } = this.#stage?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [clientX - left, clientY - top];
  }
}

/** Whether the gesture is made in a box that lies over the map, which has its own buttons and scrolling. */
const isAside = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.callout, .controls') !== null;

const unlisten = (target: EventTarget | undefined, listeners: Listeners): void => {
  for (const listener of listeners) target?.removeEventListener(...listener);
};

const apart = (one: Place, other: Place): number => Math.hypot(one[0] - other[0], one[1] - other[1]);
