import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WorldBox } from '../../core/geo.js';
import { between, fitted, limited, nearestZoom, panned, zoomed, type Viewport } from '../../core/map/viewport.js';

const flightMs = 180;
/** Pixels that one press of an arrow moves the map. */
const panStep = 120;
/** Levels of zoom that nobody sees. */
const leastStep = 0.01;
/** The width that a wide map is drawn for on paper, so that its names can still be read there. */
const paperWidth = 720;

/** Holds what the stage shows: its size, which follows the page, and the view, which follows the visitor. */
export class Camera implements ReactiveController {
  view: Viewport = { x: 0.5, y: 0.5, zoom: 0, width: 0, height: 0 };
  /** Whether the visitor has moved the view since it was last fitted. */
  moved = false;
  /** What is drawn; nobody gets lost beyond it. */
  map: WorldBox = [0, 0, 1, 1];
  /** What there is to see, which may take a view from further away. */
  data: WorldBox = [0, 0, 1, 1];
  /** How near the view may come: as far as there is something to see. */
  nearest: number = nearestZoom;
  readonly #host: ReactiveControllerHost;
  readonly #observer: ResizeObserver;
  #stage: Element | undefined;
  #subject: WorldBox | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      if (this.view.width > 0) {
        requestAnimationFrame(() => {
          this.#resize(entry.contentRect);
        });
        return;
      }
      // The first picture at once. Nobody looks while it is drawn: browsers report a size that it changes as an error.
      this.#observer.disconnect();
      this.#resize(entry.contentRect);
      this.#observe();
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    this.watch(undefined);
    cancelAnimationFrame(this.#frame);
  }

  /** Follows the size of this stage, or of what holds its place. */
  watch(stage: Element | undefined): void {
    if (stage === this.#stage) return;
    this.#observer.disconnect();
    this.#stage = stage;
    this.#observe();
  }

  /** From the next frame on, whose layout comes after this. */
  #observe(): void {
    requestAnimationFrame(() => {
      if (this.#stage) this.#observer.observe(this.#stage);
    });
  }

  pan(right: number, down: number): void {
    this.#moveTo(panned(this.view, right, down));
  }

  zoomBy(levels: number, at: readonly [number, number]): void {
    this.#moveTo(zoomed(this.view, this.view.zoom + levels, at));
  }

  /** Flies one step nearer or away, about the pixel or the middle. */
  stepZoom(levels: number, at?: readonly [number, number]): void {
    this.#visit(this.#stepped(levels, at));
  }

  /** Whether a step nearer or away leads any further. */
  canStepZoom(levels: number): boolean {
    return Math.abs(this.#limited(this.#stepped(levels)).zoom - this.view.zoom) > leastStep;
  }

  #stepped(levels: number, at?: readonly [number, number]): Viewport {
    const { zoom, width, height } = this.view;
    return zoomed(this.view, Math.round(zoom + levels), at ?? [width / 2, height / 2]);
  }

  #limited(view: Viewport): Viewport {
    return limited(view, this.map, this.data, this.nearest);
  }

  /** Flies so many steps east and south. */
  stepPan(right: number, down: number): void {
    this.#visit(panned(this.view, right * panStep, down * panStep));
  }

  /** Shows the box as the whole subject, now and after the stage has changed its size. */
  fit(box: WorldBox, nearest?: number, move: 'fly' | 'jump' = 'fly'): void {
    this.#subject = box;
    this.moved = false;
    const target = fitted(this.view, box, nearest);
    if (this.view.width > 0 && move === 'fly') this.#fly(target);
    else this.#show(target);
  }

  /** Shows the box because the visitor went for it. */
  visit(box: WorldBox, nearest: number): void {
    this.#visit(fitted(this.view, box, nearest));
  }

  #visit(view: Viewport): void {
    this.moved = true;
    this.#fly(view);
  }

  #moveTo(view: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.moved = true;
    this.#show(view);
  }

  #show(view: Viewport): void {
    this.view = view.width > 0 ? this.#limited(view) : view;
    this.#host.requestUpdate();
  }

  /** A hidden tab or panel measures 0 × 0, which is no size to draw for. */
  #resize({ width, height }: DOMRectReadOnly): void {
    if (width === 0 || height === 0 || (width === this.view.width && height === this.view.height)) return;
    const view = { ...this.view, width, height };
    this.#show(this.#subject && !this.moved ? fitted(view, this.#subject) : view);
  }

  /** The same part of the world, smaller. What is left to the width of the paper is scaled by the style sheet. */
  readonly #toPaper = (): void => {
    const { width, height, zoom } = this.view;
    if (width <= paperWidth) return;
    const share = paperWidth / width;
    this.view = { ...this.view, width: width * share, height: height * share, zoom: zoom + Math.log2(share) };
    this.#host.requestUpdate();
  };

  readonly #toScreen = (): void => {
    if (this.#stage) this.#resize(this.#stage.getBoundingClientRect());
  };

  #fly(target: Viewport): void {
    cancelAnimationFrame(this.#frame);
    const [from, to, start] = [this.view, this.#limited(target), performance.now()];
    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#show(to);
      return;
    }
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - start) / flightMs);
      this.#show(between(from, to, 1 - (1 - share) ** 3));
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
