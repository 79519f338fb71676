import { adoptStyles, html, nothing, type LitElement, type ReactiveController } from 'lit';
import type { Member } from '../core/model.js';
import type { SearchSession } from '../state/search-session.js';
import { offerDetail, presenterOf, withdrawDetail, type DetailPresenter } from './detail-presenter.js';
import type { TemplateContext } from './template-context.js';

type SheetModule = typeof import('./member-sheet.js');

/**
 * Shows the session's selected member in a modal dialog of its element. A host that lists results offers to show
 * members that others select; any other host shows only those chosen in itself, where nobody offers.
 */
export class MemberDialog implements ReactiveController {
  readonly #host: LitElement;
  readonly #presenter: DetailPresenter | undefined;
  #session: SearchSession | undefined;
  /** The member selected, once it is known: a source may have to be asked. Null when nobody knows it. */
  #member: Member | null | undefined;
  /** The id that `#member` is about. */
  #followed: string | undefined;
  #sheet: SheetModule | undefined;
  /** The dialog that is open, or that its visitor has just closed. */
  #shown: HTMLDialogElement | undefined;
  #copied = false;
  #chosenHere = false;

  constructor(host: LitElement, presenter?: DetailPresenter) {
    this.#host = host;
    this.#presenter = presenter;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    if (this.#session && this.#presenter) offerDetail(this.#session, this.#presenter);
  }

  hostDisconnected(): void {
    if (this.#session && this.#presenter) withdrawDetail(this.#session, this.#presenter);
  }

  /** Closes before the dialog is rendered away, since only a dialog that is closed gives the focus back. */
  hostUpdate(): void {
    // Closed by the visitor, of which the event tells only with the next frame.
    if (this.#shown?.open === false) this.#leave();
    if (this.#isWanted()) return;
    this.#chosenHere = false;
    this.#shown?.close();
    this.#shown = undefined;
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog?.isConnected || dialog.matches(':modal') || !this.#isRendered()) return;
    // One that was moved with its element is still open, but no longer modal.
    dialog.open = false;
    dialog.showModal();
    this.#shown = dialog;
    // The name first: a reader hears whom the dialog is about before it hears the button that closes it.
    dialog.querySelector('h2')?.focus();
  }

  /** Opens the member in this element, unless an element that lists results is there to do it. */
  open(session: SearchSession, id: string): void {
    this.#chosenHere = true;
    session.update({ selected: id });
    this.#host.requestUpdate(); // it may be selected already, by an element that has left the page
  }

  render(session: SearchSession, context: TemplateContext, url?: string): unknown {
    this.#follow(session);
    if (!this.#isWanted()) return nothing;
    if (!this.#sheet) void this.#load();
    const sheet = { member: this.#member, url, copied: this.#copied, onCopy: this.#onCopy };
    return this.#sheet
      ? html`<dialog part="detail" aria-labelledby="detail-name" @close=${this.#onClose} @pointerup=${closeOnBackdrop}>
          ${this.#sheet.memberSheet(sheet, context)}
        </dialog>`
      : nothing;
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  #isWanted(): boolean {
    if (this.#session?.selected === undefined) return false;
    const presenter = presenterOf(this.#session);
    return presenter ? presenter === this.#presenter : this.#chosenHere;
  }

  /** Whether the dialog is about the member to be shown: while a newer copy is made ready, nothing is rendered. */
  #isRendered(): boolean {
    return this.#isWanted() && this.#followed === this.#session?.selected;
  }

  #follow(session: SearchSession): void {
    if (session !== this.#session) {
      this.hostDisconnected();
      this.#session = session;
      this.#followed = undefined; // another directory may know whom the last one did not
      this.hostConnected();
    }
    if (session.selected === this.#followed) return;
    this.#followed = session.selected;
    this.#copied = false;
    if (session.selected === undefined) return;
    this.#member = session.directory.member(session.selected);
    if (!this.#member) void this.#ask(session, session.selected);
  }

  /** Asks the source for a member that the dataset in the page does not hold. */
  async #ask(session: SearchSession, id: string): Promise<void> {
    const found = await session.source.get([id], { signal: new AbortController().signal }).catch(() => []);
    if (this.#followed !== id) return;
    this.#member = found[0] ?? null;
    this.#host.requestUpdate();
  }

  /** Brings the sheet and its styles; where they cannot be had, nothing opens and the visitor can choose again. */
  async #load(): Promise<void> {
    try {
      const sheet = await import('./member-sheet.js');
      if (this.#sheet) return;
      this.#sheet = sheet;
      const root = this.#host.shadowRoot;
      if (root) adoptStyles(root, [...root.adoptedStyleSheets, sheet.dialogStyles]);
      this.#host.requestUpdate();
    } catch (error) {
      console.error('alliance-directory: the details could not be loaded.', error);
      this.#leave();
    }
  }

  readonly #onCopy = (url: string): void => {
    void navigator.clipboard.writeText(url).then(() => {
      this.#copied = true;
      this.#host.requestUpdate();
    });
  };

  /** Heard some time after the dialog has closed. One that its element has closed is shown no more by then. */
  readonly #onClose = ({ target }: Event): void => {
    if (target === this.#shown) this.#leave();
  };

  #leave(): void {
    this.#shown = undefined;
    this.#session?.update({ selected: undefined });
  }
}

/** The dialog's own box has no padding, so a pointer that hits the dialog itself hit the backdrop. */
const closeOnBackdrop = ({ target, currentTarget }: Event): void => {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
};
