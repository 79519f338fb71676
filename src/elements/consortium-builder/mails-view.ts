import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../core/display-names.js';
import type { Team } from '../../core/matching/consortium.js';
import type { ConsortiumBuilderTable } from '../../i18n/consortium-builder/messages.js';
import { clusterHue, clusterName, initials } from '../cluster-identity.js';
import type { BuilderContext } from './builder-context.js';
import { recipientsOf, teamMail, type Recipient } from './team-mails.js';

/** The sentences in a language, undefined as long as they are on their way. */
export type WordsIn = (lang: string) => ConsortiumBuilderTable | undefined;

/** One draft per cluster, behind a disclosure. */
export const mailsView = (
  team: Team,
  bricks: readonly string[],
  wordsIn: WordsIn,
  context: BuilderContext,
): unknown => {
  const recipients = recipientsOf(team, context.directory);
  if (recipients.length === 0) return nothing;
  const { say } = context;
  const isNobodyKnown = recipients.every(({ address }) => !address);
  return html`<details class="mails" part="mails">
    <summary>${say('consortiumBuilder.mails')}</summary>
    <p class="muted">
      ${say('consortiumBuilder.mailsHint')} ${isNobodyKnown ? say('consortiumBuilder.noAddress') : nothing}
    </p>
    <ul>
      ${recipients.map((recipient) => {
        const table = wordsIn(recipient.lang);
        const href = table && teamMail(recipient, team, bricks, context.directory, table);
        return html`<li>${mailLine(recipient, href, !isNobodyKnown && !recipient.address, context)}</li>`;
      })}
    </ul>
  </details>`;
};

const mailLine = (
  { cluster: { id }, lang }: Recipient,
  href: string | undefined,
  isAddressMissing: boolean,
  context: BuilderContext,
): TemplateResult => {
  const { say, directory, preferred } = context;
  const name = clusterName(directory, id, preferred);
  return html`<span class="mark ${clusterHue(directory, id)}" part="mark" aria-hidden="true">${initials(name)}</span>
    <span
      ><a part="write" href=${href ?? nothing}>${say('consortiumBuilder.write', { cluster: name })}</a>
      <span class="muted">${languageName(lang, context.lang)}</span>${
        isAddressMissing ? html`<br /><span class="muted">${say('consortiumBuilder.noAddress')}</span>` : nothing
      }</span
    >`;
};
