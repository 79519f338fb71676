import { html, nothing, type ReactiveController } from 'lit';
import type { Member } from '../core/model.js';
import type { SearchSession } from '../state/search-session.js';
import type { AllianceElement } from './alliance-element.js';
import { offerDetail, presenterOf, withdrawDetail, type DetailPresenter } from './detail-presenter.js';
import { closeIcon, linkIcon } from './icons.js';
import { memberDetail } from './member-detail.js';
import type { TemplateContext } from './template-context.js';

/**
 * Shows the session's selected member in a modal dialog of its element. A host that lists results offers to show
 * members that others select; any other host shows only those chosen in itself, where nobody offers.
 */
export class MemberDialog implements ReactiveController {
  readonly #host: AllianceElement;
  readonly #presenter: DetailPresenter | undefined;
  #session: SearchSession | undefined;
  /** The member selected, once it is known: a source may have to be asked. Null when nobody knows it. */
  #member: Member | null | undefined;
  /** The id that `#member` is about. */
  #followed: string | undefined;
  #copied = false;
  #chosenHere = false;

  constructor(host: AllianceElement, presenter?: DetailPresenter) {
    this.#host = host;
    this.#presenter = presenter;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#session && this.#presenter) offerDetail(this.#session, this.#presenter);
  }

  hostDisconnected(): void {
    if (this.#session && this.#presenter) withdrawDetail(this.#session, this.#presenter);
    this.#chosenHere = false;
  }

  /** Opens the member in this element, unless an element that lists results is there to do it. */
  open(session: SearchSession, id: string): void {
    this.#chosenHere = true;
    session.update({ selected: id });
  }

  /** Closes before the dialog is rendered away, since only a dialog that is closed gives the focus back. */
  hostUpdate(): void {
    if (!this.#isWanted()) this.#dialog?.close();
  }

  hostUpdated(): void {
    if (this.#dialog?.open === false) this.#dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog');
  }

  #isWanted(): boolean {
    if (this.#session?.selected === undefined) return false;
    const presenter = presenterOf(this.#session);
    return presenter ? presenter === this.#presenter : this.#chosenHere;
  }

  render(session: SearchSession, context: TemplateContext, memberUrl: string | undefined): unknown {
    this.#follow(session);
    if (!this.#isWanted()) return nothing;
    const member = this.#member;
    return html`<dialog part="detail" aria-labelledby="detail-name" @close=${this.#onClose} @click=${closeOnBackdrop}>
      <div class="sheet">
        <header>
          <h2 id="detail-name" tabindex="-1" autofocus>
            ${member === null ? context.t('detail.missing') : html`<bdi>${member?.name}</bdi>`}
          </h2>
          <button type="button" class="icon" aria-label=${context.t('detail.close')} @click=${closeDialog}>
            ${closeIcon}
          </button>
        </header>
        ${member ? [memberDetail(member, context), this.#linkButton(memberUrl, context)] : nothing}
      </div>
    </dialog>`;
  }

  #follow(session: SearchSession): void {
    if (session !== this.#session) {
      this.hostDisconnected();
      this.#session = session;
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

  #linkButton(url: string | undefined, { t }: TemplateContext): unknown {
    // Browsers give pages without https no clipboard.
    if (!url || !('clipboard' in navigator)) return nothing;
    return html`<p>
      <button type="button" class="plain" @click=${() => void this.#copy(url)}>${linkIcon}${t('detail.link')}</button>
      <span role="status">${this.#copied ? t('detail.copied') : ''}</span>
    </p>`;
  }

  async #copy(url: string): Promise<void> {
    await navigator.clipboard.writeText(url);
    this.#copied = true;
    this.#host.requestUpdate();
  }

  readonly #onClose = (): void => {
    this.#chosenHere = false;
    this.#session?.update({ selected: undefined });
  };
}

const dialogOf = (target: EventTarget | null): HTMLDialogElement | null =>
  target instanceof Element ? target.closest('dialog') : null;

const closeDialog = ({ currentTarget }: Event): void => {
  dialogOf(currentTarget)?.close();
};

/** The dialog's own box has no padding, so a click that hits the dialog itself hit the backdrop. */
const closeOnBackdrop = ({ target, currentTarget }: Event): void => {
  if (target === currentTarget) dialogOf(currentTarget)?.close();
};
