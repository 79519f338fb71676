import {
  adoptStyles,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AnnouncerController } from '../../controllers/announcer-controller.js';
import { boundsOf, type WorldBox } from '../../core/geo.js';
import type { Member } from '../../core/model.js';
import type { LoadedDirectory } from '../../data/load-directory.js';
import type { SearchSession, SessionChange } from '../../state/search-session.js';
import { presenterOf } from '../detail-presenter.js';
import { AllianceSelectEvent } from '../events.js';
import { sourceNote } from '../source-note.js';
import type { TemplateContext } from '../template-context.js';
import { loadBasemap, type Basemap } from './basemap.js';
import { callout, listPage, type CalloutActions, type Subject } from './callout.js';
import { Camera } from './camera.js';
import { controls, panStep, type ControlActions } from './controls.js';
import { Gestures } from './gestures.js';
import { mapLabels } from './map-labels.js';
import { mapStyles } from './map-styles.js';
import { MarkerFocus } from './marker-focus.js';
import { markerName, uniqueNames } from './marker-names.js';
import type { Marker } from './markers.js';
import { legend, mapNotes } from './notes.js';
import { place } from './place.js';
import { Scene } from './scene.js';
import { chart, labelLayer, markerButton, type MarkerHandlers, type MarkerState } from './stage.js';
import { covered, nearestZoom, sightOf, toScreen, toWorld, worldPixels, type Viewport } from './viewport.js';

/** The element that shows the map. */
export interface MapHost extends ReactiveControllerHost, HTMLElement {
  /** Another basemap than ours. */
  readonly basemapUrl: string | undefined;
}

/** A callout, the marker it belongs to, and the place (in the world square) it stays beside. */
interface Open {
  readonly subject: Subject;
  readonly markerId: string;
  readonly place: readonly [x: number, y: number];
  /** How many members of a list are shown. */
  readonly shown: number;
}

/** A fitted search goes no nearer than this, so that a town has its surroundings in view. */
const townZoom = 7;
/** A group whose members are nearer than this to each other at the nearest zoom is listed instead of zoomed into. */
const inseparablePixels = 48;
const calloutMargin = 12;
/** How a callout stands off its place. */
const [afterPlace, beforePlace] = ['+ 18px', '- 100% - 18px'];
const hintMs = 1800;

/** The map itself, loaded when it comes near the viewport. Everything it shows stands in its element's shadow root. */
export class AllianceMapView implements ReactiveController {
  readonly #host: MapHost;
  readonly #camera: Camera;
  readonly #focus: MarkerFocus;
  readonly #gestures: Gestures;
  readonly #announcer: AnnouncerController;
  #scene: Scene | undefined;
  #markers: readonly Marker[] = [];
  #basemap: Basemap | undefined;
  #basemapUrl: string | null | undefined = null;
  #plain = false;
  #open: Open | undefined;
  #focusCallout = false;
  #fitWhenFound = false;
  #hint: 'wheel' | 'fingers' | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #announcedView: Viewport | undefined;
  #inView = '';

  constructor(host: MapHost) {
    this.#host = host;
    this.#camera = new Camera(host);
    this.#announcer = new AnnouncerController(host);
    this.#focus = new MarkerFocus(host, {
      pan: (right, down) => {
        this.#camera.stepPan(right * panStep, down * panStep);
      },
      zoom: (levels, at) => {
        this.#camera.stepZoom(levels, at);
      },
      escape: () => this.#close(),
    });
    this.#gestures = new Gestures(host, {
      pan: (right, down) => {
        this.#camera.pan(right, down);
      },
      zoomBy: (levels, at) => {
        this.#camera.zoomBy(levels, at);
      },
      hint: (kind) => {
        this.#showHint(kind);
      },
    });
    const root = host.shadowRoot;
    if (root) adoptStyles(root, [...root.adoptedStyleSheets, mapStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#hintTimer);
    this.#scene?.close();
    this.#scene = undefined;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const stage = root?.querySelector<HTMLElement>('.stage') ?? undefined;
    this.#camera.watch(stage);
    this.#gestures.listen(stage);
    this.#loadBasemap();
    if (this.#focusCallout) root?.querySelector<HTMLElement>('.callout')?.focus({ preventScroll: true });
    this.#focusCallout = false;
    if (this.#announcedView === this.#camera.view) return;
    this.#announcedView = this.#camera.view;
    this.#announcer.announce(this.#inView);
  }

  /** Called before the update that shows the change. */
  sessionChanged(change: SessionChange): void {
    this.#scene?.changed(change);
    if (!change.has('submit')) return;
    this.#fitWhenFound = true;
    this.#fitFound();
  }

  render(session: SearchSession, loaded: LoadedDirectory | undefined, context: TemplateContext): TemplateResult {
    const scene = this.#sceneOf(session, context.lang);
    this.#markers = this.#camera.view.width > 0 ? scene.markers(this.#camera.view) : [];
    const count = this.#markers.reduce((sum, marker) => sum + ('group' in marker ? marker.group.count : 0), 0);
    this.#inView = context.t('map.inView', { count });
    const presenter = presenterOf(session);
    return html`<div class="map" part="map">
      <div class="stage" part="stage">
        ${chart(this.#camera.view, this.#basemap, scene.arcs, (arcs) => isForward(session, arcs.relation.clusters))}
        ${controls(session.state.bounds !== undefined, context, this.#controlActions(scene, presenter !== undefined))}
        ${this.#markerLayer(scene, context)} ${this.#callout(scene, context)}
        ${this.#hint ? html`<p class="hint" aria-hidden="true">${hintText(this.#hint, context)}</p>` : nothing}
      </div>
      ${legend({ offices: scene.offices.length > 0, members: scene.points.sites.length > 0 }, scene.arcs, context)}
      ${mapNotes(scene.unlocated, this.#plain, context)} ${presenter ? nothing : sourceNote(loaded, context)}
      ${this.#announcer.render()}
    </div>`;
  }

  #sceneOf(session: SearchSession, locale: string): Scene {
    const before = this.#scene;
    if (before?.session === session) return before;
    before?.close();
    const scene = new Scene(session, locale, () => {
      this.#fitFound();
      this.#host.requestUpdate();
    });
    this.#scene = scene;
    this.#camera.map = union(covered, scene.everything);
    this.#camera.data = scene.everything;
    if (!this.#camera.moved) this.#camera.fit(scene.everything, townZoom, 'jump');
    return scene;
  }

  #controlActions(scene: Scene, hasList: boolean): ControlActions {
    const { session } = scene;
    const area = (): void => {
      session.update({ bounds: session.state.bounds ? undefined : boundsOf(sightOf(this.#camera.view)) });
      this.#camera.moved = false;
    };
    return {
      zoom: (levels) => {
        this.#camera.stepZoom(levels);
      },
      pan: (right, down) => {
        this.#camera.stepPan(right, down);
      },
      fit: () => {
        this.#camera.fit(scene.everything, townZoom);
      },
      area: session.state.bounds !== undefined || (hasList && this.#camera.moved) ? area : undefined,
    };
  }

  #markerLayer(scene: Scene, context: TemplateContext): TemplateResult {
    const { session } = scene;
    const names = uniqueNames(this.#markers.map((marker) => markerName(marker, context, scene.siteOf(marker))));
    const active = this.#focus.follow(this.#markers, this.#camera.view);
    const lit = session.highlighted === undefined ? undefined : scene.groupsWith(session.highlighted);
    const isBack = (marker: Marker): boolean =>
      marker.kind === 'office' &&
      !isForward(
        session,
        marker.clusters.map(({ id }) => id),
      );
    const stateOf = (marker: Marker): MarkerState => ({
      active: marker.id === active,
      open: marker.id === this.#open?.markerId,
      lit: lit?.has(marker.id) ?? false,
      back: isBack(marker),
    });
    const labels = mapLabels(this.#camera.view, this.#markers, this.#basemap, context, fontOf(this.#host), isBack);
    return html`${labelLayer(labels)}
      <p class="visually-hidden" id="map-keys">${context.t('map.keys')}</p>
      <div
        class="markers"
        role="group"
        aria-label=${context.t('map.label')}
        aria-describedby="map-keys"
        @keydown=${this.#focus.keydown}
      >
        ${repeat(
          this.#markers,
          ({ id }) => id,
          (marker, index) =>
            markerButton(marker, names[index] ?? '', stateOf(marker), context, this.#markerHandlers(scene, context)),
        )}
      </div>`;
  }

  #markerHandlers(scene: Scene, context: TemplateContext): MarkerHandlers {
    const { session } = scene;
    return {
      click: (marker) => {
        this.#focus.activate(marker);
        this.#choose(marker, scene, context);
      },
      focus: (marker) => {
        this.#focus.activate(marker);
      },
      point: (marker) => {
        session.update({ highlighted: marker?.kind === 'member' ? marker.member.id : undefined });
      },
    };
  }

  #choose(marker: Marker, scene: Scene, context: TemplateContext): void {
    switch (marker.kind) {
      case 'office':
        return this.#show({ kind: 'clusters', clusters: marker.clusters }, marker);
      case 'centre':
        return this.#show({ kind: 'relation', arcs: marker.arcs }, marker);
      case 'member':
        return this.#select(marker.member, scene.session, marker);
      case 'group':
        if (isSeparable(marker.group.box)) return this.#camera.visit(marker.group.box, nearestZoom);
        return this.#show(
          listOf(scene.membersOf(marker), markerName(marker, context, scene.siteOf(marker)), context.lang),
          marker,
        );
    }
  }

  /** Tells the page, then the session. Where no list on the page shows the member, a callout does. */
  #select(member: Member, session: SearchSession, marker: Marker | undefined): void {
    if (!this.#host.dispatchEvent(new AllianceSelectEvent(member))) return;
    const presenter = presenterOf(session);
    if (!presenter && marker) this.#show({ kind: 'member', member }, marker);
    else if (!presenter && this.#open) this.#reopen({ ...this.#open, subject: { kind: 'member', member } });
    session.update({ selected: member.id });
  }

  #show(subject: Subject, { id, x, y }: Marker): void {
    this.#reopen({ subject, markerId: id, place: toWorld(this.#camera.view, x, y), shown: listPage });
  }

  #reopen(open: Open): void {
    this.#open = open;
    this.#focusCallout = true;
    this.#host.requestUpdate();
  }

  /** Closes the callout and gives the focus back to its marker. @returns whether one was open */
  #close(): boolean {
    const open = this.#open;
    if (!open) return false;
    this.#open = undefined;
    const marker = this.#markers.find(({ id }) => id === open.markerId);
    if (marker) this.#focus.activate(marker);
    this.#focus.focus();
    const session = this.#scene?.session;
    if (open.subject.kind === 'member' && session?.selected === open.subject.member.id)
      session.update({ selected: undefined });
    this.#host.requestUpdate();
    return true;
  }

  #callout(scene: Scene, context: TemplateContext): unknown {
    const open = this.#open;
    if (!open) return nothing;
    const { view } = this.#camera;
    const [px, py] = toScreen(view, ...open.place);
    const [x, y] = [within(px, view.width), within(py, view.height)];
    return html`<div
      class="callout"
      part="callout"
      role="dialog"
      tabindex="-1"
      aria-labelledby="callout-name"
      @keydown=${this.#calloutKey}
      ${place(x, y, x > view.width / 2 ? beforePlace : afterPlace, y > view.height / 2 ? '- 100%' : '')}
    >
      ${callout(open.subject, open.shown, context, this.#calloutActions(scene, open))}
    </div>`;
  }

  readonly #calloutKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#close()) event.stopPropagation();
  };

  #calloutActions({ session }: Scene, open: Open): CalloutActions {
    return {
      close: () => this.#close(),
      choose: (member) => {
        this.#select(member, session, undefined);
      },
      more: () => {
        this.#open = { ...open, shown: open.shown + listPage };
        this.#host.requestUpdate();
      },
      filterBy: ({ id }) => {
        this.#close();
        session.update({ filters: { ...session.filters, cluster: [id] } });
        presenterOf(session)?.showResults();
        this.#fitWhenFound = true;
      },
    };
  }

  /** Shows what the search has found, once it is known and if the visitor has asked for it. */
  #fitFound(): void {
    if (!this.#fitWhenFound || !this.#scene?.isSettled) return;
    this.#fitWhenFound = false;
    const { found } = this.#scene;
    if (found) this.#camera.fit(found, townZoom);
  }

  #loadBasemap(): void {
    const { basemapUrl, baseURI } = this.#host;
    if (basemapUrl === this.#basemapUrl) return;
    this.#basemapUrl = basemapUrl;
    void this.#useBasemap(basemapUrl === undefined ? undefined : new URL(basemapUrl, baseURI).href, basemapUrl);
  }

  /** Without outlines the map still shows who is where, on a plain ground. */
  async #useBasemap(address: string | undefined, wanted: string | undefined): Promise<void> {
    const basemap = await loadBasemap(address).catch((error: unknown) => {
      console.warn(`alliance-directory: the basemap could not be loaded. ${String(error)}`);
      return undefined;
    });
    if (wanted !== this.#basemapUrl) return;
    this.#basemap = basemap;
    this.#plain = basemap === undefined;
    this.#host.requestUpdate();
  }

  #showHint(kind: 'wheel' | 'fingers'): void {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.#hint = undefined;
      this.#host.requestUpdate();
    }, hintMs);
    if (this.#hint === kind) return;
    this.#hint = kind;
    this.#host.requestUpdate();
  }
}

/** Whether any of the clusters is chosen, or none is at all. */
const isForward = ({ filters }: SearchSession, clusters: readonly string[]): boolean =>
  !filters.cluster?.length || filters.cluster.some((id) => clusters.includes(id));

const isSeparable = ([west, north, east, south]: WorldBox): boolean =>
  Math.max(east - west, south - north) * worldPixels(nearestZoom) > inseparablePixels;

const listOf = (members: readonly Member[], title: string, lang: string): Subject => {
  const { compare } = new Intl.Collator(lang);
  return { kind: 'members', title, members: [...members].sort((one, other) => compare(one.name, other.name)) };
};

/** The place of a callout that the map has carried off stays at the edge. */
const within = (at: number, size: number): number => Math.min(size - calloutMargin, Math.max(calloutMargin, at));

const union = (one: WorldBox, other: WorldBox): WorldBox => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
];

const fontOf = (host: Element): { family: string; size: number } => {
  const { fontFamily, fontSize } = getComputedStyle(host.shadowRoot?.querySelector('.base') ?? host);
  return { family: fontFamily, size: parseFloat(fontSize) };
};

const hintText = (hint: 'wheel' | 'fingers', { t }: TemplateContext): string =>
  hint === 'fingers' ? t('map.fingers') : t('map.wheel', { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' });
