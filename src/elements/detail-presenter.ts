import type { SearchSession } from '../state/search-session.js';

/** An element that lists a session's results and opens the detail of the selected one. */
export interface DetailPresenter extends HTMLElement {
  /** Brings the results before the visitor's eyes and focus. */
  showResults(): void;
}

const presenters = new WeakMap<SearchSession, Set<DetailPresenter>>();

/** Says that the element can show the members that the session selects. */
export const offerDetail = (session: SearchSession, presenter: DetailPresenter): void => {
  const offers = presenters.get(session) ?? new Set();
  presenters.set(session, offers.add(presenter));
};

export const withdrawDetail = (session: SearchSession, presenter: DetailPresenter): void => {
  presenters.get(session)?.delete(presenter);
};

/**
 * The one element that shows the selected member, so that two searches in step do not open two dialogs: the first
 * that is rendered at all, since nothing opens inside a hidden tab. Undefined where no element offers.
 */
export const presenterOf = (session: SearchSession): DetailPresenter | undefined =>
  [...(presenters.get(session) ?? [])].find((presenter) => presenter.isConnected && isRendered(presenter));

const isRendered = (element: HTMLElement): boolean => element.getClientRects().length > 0;
