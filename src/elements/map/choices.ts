import type { ReactiveControllerHost } from 'lit';
import type { WorldBox } from '../../core/geo.js';
import type { Marker } from '../../core/map/markers.js';
import { worldPixels } from '../../core/map/viewport.js';
import type { Cluster, Member } from '../../core/model.js';
import type { SearchSession } from '../../state/search-session.js';
import { presenterOf } from '../detail-presenter.js';
import { AllianceSelectEvent } from '../events.js';
import { addStyles } from './add-styles.js';
import type { Subject } from './callout.js';
import { calloutStyles } from './callout-styles.js';
import { Callouts } from './callouts.js';
import type { Camera } from './camera.js';
import type { MapContext } from './map-context.js';
import type { MarkerFocus } from './marker-focus.js';
import { markerName } from './marker-names.js';
import type { Scene } from './scene.js';

/** A group whose members are nearer than this to each other at the nearest zoom is listed instead of zoomed into. */
const inseparablePixels = 48;

/** What becomes of a marker or a member that a visitor chooses. */
export class Choices {
  readonly #host: ReactiveControllerHost & Element;
  readonly #camera: Camera;
  readonly #focus: MarkerFocus;
  readonly #callouts: Callouts;
  #session: SearchSession | undefined;

  constructor(host: ReactiveControllerHost & Element, camera: Camera, focus: MarkerFocus) {
    this.#host = host;
    this.#camera = camera;
    this.#focus = focus;
    this.#callouts = new Callouts(host);
    addStyles(host, calloutStyles);
  }

  /** The marker that the callout belongs to. */
  get openId(): string | undefined {
    return this.#callouts.open?.markerId;
  }

  choose(marker: Marker, scene: Scene, context: MapContext): void {
    const { view, nearest } = this.#camera;
    switch (marker.kind) {
      case 'office':
        return this.#callouts.show({ kind: 'clusters', clusters: marker.clusters }, marker, view);
      case 'relation':
        return this.#callouts.show({ kind: 'relation', relation: marker.arcs.relation }, marker, view);
      case 'gravity':
        return this.#callouts.show({ kind: 'gravity', gravity: marker.gravity }, marker, view);
      case 'member':
        return this.select(marker.member, scene.session, marker);
      case 'group': {
        if (isSeparable(marker.group.box, nearest)) return this.#camera.visit(marker.group.box, nearest);
        const title = markerName(marker, context, scene.siteOf(marker));
        const list = (members: readonly Member[]): void => {
          this.#callouts.show(listOf(members, title, context.lang), marker, view);
        };
        const members = scene.membersOf(marker);
        return members instanceof Promise ? void members.then(list) : list(members);
      }
    }
  }

  /** Shows the member where the page shows members; in a callout when nothing else does. */
  select(member: Member, session: SearchSession, marker?: Marker): void {
    const event = new AllianceSelectEvent(member);
    if (!this.#host.dispatchEvent(event)) return;
    session.update({ selected: member.id });
    if (presenterOf(session)) return;
    const { view } = this.#camera;
    const subject: Subject = { kind: 'member', member };
    if (!marker && this.#callouts.open) this.#callouts.replace(subject);
    else this.#callouts.show(subject, marker ?? { id: '', x: view.width / 2, y: view.height / 2 }, view);
  }

  /** Closes the callout and gives the focus back to its marker. @returns whether one was open */
  close(): boolean {
    const { open } = this.#callouts;
    if (!open) return false;
    this.#callouts.close();
    this.#focus.comeBack(open.markerId);
    const session = this.#session;
    if (open.subject.kind === 'member' && session?.selected === open.subject.member.id)
      session.update({ selected: undefined });
    return true;
  }

  render({ session }: Scene, context: MapContext): unknown {
    this.#session = session;
    return this.#callouts.render(this.#camera.view, context, {
      close: () => this.close(),
      choose: (member) => {
        this.select(member, session);
      },
      filterBy: ({ id }: Cluster) => {
        this.close();
        session.update({ filters: { ...session.filters, cluster: [id] } });
        presenterOf(session)?.showResults();
        session.submit();
      },
    });
  }
}

const isSeparable = ([west, north, east, south]: WorldBox, nearest: number): boolean =>
  Math.max(east - west, south - north) * worldPixels(nearest) > inseparablePixels;

const listOf = (members: readonly Member[], title: string, lang: string): Subject => {
  const { compare } = new Intl.Collator(lang);
  return { kind: 'members', title, members: [...members].sort((one, other) => compare(one.name, other.name)) };
};
