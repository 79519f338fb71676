import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../core/model.js';
import { closeIcon, linkIcon } from './icons.js';
import { memberDetail } from './member-detail.js';
import type { TemplateContext } from './template-context.js';

export { dialogStyles } from '../styles/dialog.js';

/** The content of the dialog; loaded when the first member is opened. */
export interface MemberSheet {
  /** Null when nobody knows the member; undefined while a source is asked. */
  readonly member: Member | null | undefined;
  /** The address of the member on this page, where it has one. */
  readonly url: string | undefined;
  readonly copied: boolean;
  readonly onCopy: (url: string) => void;
}

export const memberSheet = (sheet: MemberSheet, context: TemplateContext): TemplateResult => {
  const { member } = sheet;
  return html`<div class="sheet">
    <div class="head">
      <h2 id="detail-name" tabindex="-1">
        ${member === null ? context.t('detail.missing') : html`<bdi>${member?.name}</bdi>`}
      </h2>
      <button type="button" class="icon" aria-label=${context.t('detail.close')} @click=${closeDialog}>
        ${closeIcon}
      </button>
    </div>
    ${member ? [memberDetail(member, context), linkButton(sheet, context)] : nothing}
  </div>`;
};

const linkButton = ({ url, copied, onCopy }: MemberSheet, { t }: TemplateContext): unknown => {
  // Browsers give pages without https no clipboard.
  if (!url || !('clipboard' in navigator)) return nothing;
  const onClick = (): void => {
    onCopy(url);
  };
  return html`<p>
    <button type="button" class="plain" @click=${onClick}>${linkIcon}${t('detail.link')}</button>
    <span role="status">${copied ? t('detail.copied') : ''}</span>
  </p>`;
};

const closeDialog = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
};
