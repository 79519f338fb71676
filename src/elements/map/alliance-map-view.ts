import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../controllers/announcer-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { boundsOf, worldBox } from '../../core/geo.js';
import type { Marker } from '../../core/map/markers.js';
import { covered } from '../../core/map/topology.js';
import { contains, nearestZoom, sightOf, union, type Viewport } from '../../core/map/viewport.js';
import type { Member } from '../../core/model.js';
import type { SearchScope } from '../../core/search/source.js';
import type { LoadedDirectory } from '../../data/load-directory.js';
import type { MapKey, MapLanguages } from '../../i18n/map/messages.js';
import { baseOf } from '../../i18n/messages.js';
import { tableLoader } from '../../i18n/tables.js';
import type { SearchSession, SessionChange } from '../../state/search-session.js';
import { presenterOf } from '../detail-presenter.js';
import { sourceNote } from '../source-note.js';
import { wholeWorld } from './basemap.js';
import { Camera } from './camera.js';
import { controls, type ControlActions } from './controls.js';
import type { Gestures } from './gestures.js';
import type { Hint, HintKind } from './hint.js';
import { Later } from './later.js';
import { layerNames, layersOf, legend, type Layer, type Layers } from './layers.js';
import type { Choices } from './choices.js';
import { mapContext, type MapContext } from './map-context.js';
import type { TemplateContext } from '../template-context.js';
import { afterPaint } from './after-paint.js';
import type { Extras } from './map-extras.js';
import { MapGround } from './map-ground.js';
import { MapList } from './map-list.js';
import { mapNotes } from './notes.js';
import type { MapTiles, TileAttributes } from './map-tiles.js';
import { MarkerFocus } from './marker-focus.js';
import { availableLayers, markerLayer, overlayOf, type Picture } from './picture.js';
import { Scene } from './scene.js';
import { chart, labelLayer, type MarkerHandlers } from './stage.js';

/** The element that shows the map. */
export interface MapHost extends ReactiveControllerHost, HTMLElement, TileAttributes {
  /** Another basemap than ours. */
  readonly basemapUrl: string | undefined;
  /** The layers that are on at first. */
  readonly layers: string | undefined;
}

/** A fitted search goes no nearer than this, so that a town has its surroundings in view. */
const townZoom = 7;
/** A visitor's surroundings. */
const regionZoom = 8;

/** What is shown where nobody is on the map: so near that the land ends nowhere in view. */
const middle = worldBox([-2, 43, 20, 55]);

const loadExtras = (): Promise<Extras> => import('./map-extras.js');

/** The map itself, loaded when it comes near the viewport. Everything it shows stands in its element's shadow root. */
export class AllianceMapView implements ReactiveController {
  readonly #host: MapHost;
  readonly #camera: Camera;
  readonly #words: WordsController<MapKey>;
  readonly #focus: MarkerFocus;
  readonly #gestures: Later<Gestures>;
  readonly #announcer: AnnouncerController;
  readonly #ground: MapGround;
  readonly #mapTiles: Later<MapTiles>;
  readonly #extras: Later<Extras>;
  readonly #choices: Later<Choices>;
  readonly #list: MapList;
  /** Layers that the visitor has switched, against what the element asks for. */
  readonly #switched = new Set<Layer>();
  #hint: Hint | undefined;
  #scene: Scene | undefined;
  #sceneKey = '';
  #markers: readonly Marker[] = [];
  #here: readonly [x: number, y: number] | undefined;
  #fitWhenFound = false;
  #announcedView: Viewport | undefined;
  #inView = (): string => '';

  /** @param lang of the page around */
  constructor(host: MapHost, lang: string, languages: MapLanguages) {
    this.#host = host;
    this.#camera = new Camera(host);
    this.#words = new WordsController(host, tableLoader(languages.en, languages));
    this.#announcer = new AnnouncerController(host);
    this.#ground = new MapGround(host);
    this.#mapTiles = new Later(host, async () => new (await import('./map-tiles.js')).MapTiles(host));
    this.#extras = new Later(host, async () => (await Promise.all([loadExtras(), afterPaint()]))[0]);
    this.#choices = new Later(host, async () => {
      const { Choices } = await import('./choices.js');
      return new Choices(host, this.#camera, this.#focus);
    });
    this.#list = new MapList(host);
    this.#focus = new MarkerFocus(host, this.#camera, () => this.#choices.loaded?.close() ?? false);
    this.#gestures = new Later(host, async () => {
      const { Gestures } = await import('./gestures.js');
      return new Gestures(host, this.#camera, (gesture) => void this.#showHint(gesture));
    });
    host.addController(this);
    this.#fetchAhead(lang);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#scene?.close();
    this.#scene = undefined;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const stage = root?.querySelector<HTMLElement>('.stage') ?? undefined;
    // the block that holds the stage's place is as large: a map that is measured early is drawn once
    const measured = stage ?? root?.querySelector('.quiet') ?? undefined;
    this.#camera.watch(this.#host.isConnected ? measured : undefined); // what is watched is kept in memory
    this.#gestures.now?.listen(stage);
    const { width, height } = this.#camera.view;
    stage?.style.setProperty('--_drawn-width', `${width}px`);
    stage?.style.setProperty('--_drawn-height', `${height}px`);
    if (this.#announcedView === this.#camera.view) return;
    this.#announcedView = this.#camera.view;
    this.#announcer.announce(this.#inView());
  }

  /** Called before the update that shows the change. */
  sessionChanged(change: SessionChange): void {
    this.#scene?.changed(change);
    if (!change.has('submit')) return;
    this.#fitWhenFound = true;
    this.#fitFound();
  }

  /** Undefined until the map's words are there. */
  render(
    session: SearchSession,
    scope: SearchScope,
    loaded: LoadedDirectory | undefined,
    elementContext: TemplateContext,
  ): TemplateResult | undefined {
    const words = this.#words.in(elementContext.lang);
    if (!words) return undefined;
    const context = mapContext(elementContext, words);
    const scene = this.#sceneOf(session, scope, context.lang);
    const picture = this.#pictureOf(scene, context);
    const overlay = overlayOf(picture);
    const presenter = presenterOf(session);
    return html`<div class="map" part="map">
      <div class="stage" part="stage">
        ${chart(overlay)} ${this.#tiles?.render(this.#camera.view, context)}
        ${controls(this.#camera, session.state.bounds !== undefined, context, this.#controlActions(scene, presenter !== undefined))}
        ${labelLayer(overlay.labels)} ${markerLayer(picture, this.#focus, this.#markerHandlers(scene, context))}
        ${this.#choices.loaded?.render(scene, context)} ${this.#hint?.render(context)}
      </div>
      <div class="below">
        ${legend(availableLayers(scene), picture.layers, context, (layer) => {
          this.#toggle(layer);
        })}
        ${this.#list.button(context)}
      </div>
      ${mapNotes(
        {
          unlocated: scene.unlocated,
          isPlain: this.#ground.isPlain,
          hasTowns: picture.layers.has('cities'),
          tilesFailed: this.#tiles?.hasFailed ?? false,
        },
        context,
        this.#list.showUnlocated,
      )}
      ${this.#list.render(scene, context, {
        choose: (member) => void this.#select(member, scene),
      })}
      ${presenter ? '' : sourceNote(loaded, context)} ${this.#announcer.render()}
    </div>`;
  }

  /** While the directory is on its way: what the first picture needs, and what follows it. Failures show when they are asked for. */
  #fetchAhead(lang: string): void {
    this.#words.in(baseOf(lang));
    this.#ground.follow(covered);
    loadExtras().catch(() => undefined);
  }

  /** Their code comes only where a webmaster wants them. */
  get #tiles(): MapTiles | undefined {
    return this.#host.tiles === undefined ? undefined : this.#mapTiles.now;
  }

  #pictureOf(scene: Scene, context: MapContext): Picture {
    const { view } = this.#camera;
    const layers = toggled(layersOf(this.#host.layers), this.#switched);
    const isTiled = this.#tiles?.isOn(view) ?? false;
    const extras = view.width > 0 ? this.#extras.now : undefined;
    this.#camera.nearest = this.#tiles?.nearest ?? nearestZoom;
    this.#markers = view.width > 0 ? scene.markers(view, layers) : [];
    this.#inView = () => context.m('map.inView', { count: scene.countMembers(this.#markers) });
    return {
      scene,
      view,
      layers,
      context,
      markers: this.#markers,
      basemap: this.#ground.basemap,
      cities: layers.has('cities') && !isTiled ? this.#ground.cities : [],
      isTiled,
      extras,
      here: this.#here,
      openId: this.#choices.loaded?.openId,
      host: this.#host,
    };
  }

  #toggle(layer: Layer): void {
    if (!this.#switched.delete(layer)) this.#switched.add(layer);
    this.#host.requestUpdate();
  }

  #sceneOf(session: SearchSession, scope: SearchScope, locale: string): Scene {
    const key = JSON.stringify([scope, locale]);
    if (this.#scene?.session === session && this.#sceneKey === key) return this.#scene;
    this.#scene?.close();
    this.#sceneKey = key;
    const scene = new Scene(session, { locale, scope }, this.#extras, () => {
      this.#settle(scene);
      this.#fitFound();
      this.#host.requestUpdate();
    });
    this.#scene = scene;
    this.#settle(scene);
    return scene;
  }

  /** Takes the measure of what there is to see, once it is known. */
  #settle({ everything, isSettled }: Scene): void {
    const data = everything ?? (isSettled ? middle : undefined);
    if (!data || data.join() === this.#camera.data.join()) return;
    this.#ground.follow(data);
    this.#camera.map = union(contains(covered, data) ? covered : wholeWorld, data);
    this.#camera.data = data;
    if (!this.#camera.moved) this.#camera.fit(data, townZoom, 'jump');
  }

  #controlActions({ session }: Scene, hasList: boolean): ControlActions {
    const { bounds } = session.state;
    const area = (): void => {
      session.update({ bounds: bounds ? undefined : boundsOf(sightOf(this.#camera.view)) });
      this.#camera.moved = false;
    };
    return {
      fit: () => {
        this.#camera.fit(this.#camera.data, townZoom);
      },
      nearMe: 'geolocation' in navigator && isSecureContext ? () => void this.#goHere() : undefined,
      area: bounds !== undefined || (hasList && this.#camera.moved) ? area : undefined,
    };
  }

  /** The visitor's place stays in this map's memory, and is not asked for before the click. */
  async #goHere(): Promise<void> {
    try {
      const { boxAbout, whereAmI } = await import('./near-me.js');
      this.#here = await whereAmI();
      this.#camera.visit(boxAbout(this.#here), regionZoom);
    } catch {
      await this.#showHint('position');
    }
  }

  async #showHint(kind: HintKind): Promise<void> {
    const { Hint } = await import('./hint.js');
    this.#hint ??= new Hint(this.#host);
    this.#hint.show(kind);
  }

  async #choose(marker: Marker, scene: Scene, context: MapContext): Promise<void> {
    (await this.#choices.ready()).choose(marker, scene, context);
  }

  async #select(member: Member, { session }: Scene): Promise<void> {
    (await this.#choices.ready()).select(member, session);
  }

  #markerHandlers(scene: Scene, context: MapContext): MarkerHandlers {
    return {
      click: (marker) => {
        this.#focus.activate(marker);
        void this.#choose(marker, scene, context);
      },
      focus: (marker) => {
        this.#focus.activate(marker);
      },
      point: (marker) => {
        scene.session.update({ highlighted: marker?.kind === 'member' ? marker.member.id : undefined });
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
}

/** The layers with those switched on or off by the visitor. */
const toggled = (layers: Layers, switched: Layers): Layers =>
  new Set(layerNames.filter((layer) => layers.has(layer) !== switched.has(layer)));
