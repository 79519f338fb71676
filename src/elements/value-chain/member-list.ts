import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../core/model.js';
import type { ChainContext } from './chain-context.js';

/** Members shown before the visitor asks for more. */
export const listedMembers = 20;

export interface MemberListActions {
  readonly onMember: (member: Member) => void;
  readonly onMore: () => void;
  readonly onClose: () => void;
}

/** The members of a cell, in place: for pages that have no search to show them. */
export const memberList = (
  title: string,
  members: readonly Member[],
  listed: number,
  { onMember, onMore, onClose }: MemberListActions,
  context: ChainContext,
): TemplateResult => {
  const more = Math.min(listedMembers, members.length - listed);
  return html`<section class="members" part="members" aria-labelledby="chosen">
    <div class="bar-line">
      <h4 id="chosen" tabindex="-1" aria-level=${context.headingLevel + 1}>
        ${title} <span class="muted number">${context.t('results.count', { count: members.length })}</span>
      </h4>
      <button type="button" class="plain" @click=${onClose}>${context.t('detail.close')}</button>
    </div>
    <ul class="list">
      ${members.slice(0, listed).map((member) => html`<li>${memberButton(member, onMember)}</li>`)}
    </ul>
    ${
      more > 0
        ? html`<button type="button" class="plain" @click=${onMore}>
            ${context.t('results.more', { count: more })}
          </button>`
        : nothing
    }
  </section>`;
};

export const memberButton = (member: Member, onMember: (member: Member) => void): TemplateResult => {
  const onClick = (): void => {
    onMember(member);
  };
  return html`<button type="button" class="plain" aria-haspopup="dialog" @click=${onClick}>
    <bdi>${member.name}</bdi>
  </button>`;
};
