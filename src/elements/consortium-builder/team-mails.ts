import type { Directory } from '../../core/directory.js';
import { baseLanguage, localise } from '../../core/localised-text.js';
import { addresseeAt, mailDraft, memberLine } from '../../core/mail-draft.js';
import { conceptName } from '../../core/matching/consortium/rows.js';
import type { Seat, Team } from '../../core/matching/consortium.js';
import type { Cluster, Contact, CountryCode, LanguageTag } from '../../core/model.js';
import { format } from '../../i18n/messages.js';
import type { ConsortiumBuilderTable } from '../../i18n/consortium-builder/messages.js';

/** Whom to write to about the seats of a cluster's members, and in which language. */
export interface Recipient {
  readonly cluster: Cluster;
  /** `mailto:` address, undefined where the directory knows none. */
  readonly address?: string;
  readonly lang: LanguageTag;
  readonly seats: readonly Seat[];
}

/** The languages that drafts are written in. */
const shipped: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'nl', 'it', 'es']);

/** Countries where one of them goes without saying. */
const spokenIn: ReadonlyMap<CountryCode, LanguageTag> = new Map([
  ['AT', 'de'],
  ['DE', 'de'],
  ['ES', 'es'],
  ['FR', 'fr'],
  ['GB', 'en'],
  ['IE', 'en'],
  ['IT', 'it'],
  ['NL', 'nl'],
]);

/** One per cluster in the team. A member of two clusters is asked for at both. */
export const recipientsOf = (team: Team, directory: Directory): readonly Recipient[] =>
  team.clusters.flatMap((id): readonly Recipient[] => {
    const cluster = directory.cluster(id);
    if (!cluster) return [];
    const { contact = cluster.contacts[0], address } = addresseeAt(cluster) ?? {};
    const seats = team.seats.filter(({ clusters }) => clusters.includes(id));
    return [{ cluster, address, lang: languageOf(contact, cluster, directory), seats }];
  });

/** The first language of the contact that drafts are written in, else that of the country, else the dataset's. */
const languageOf = (contact: Contact | undefined, { country = '' }: Cluster, { dataset }: Directory): LanguageTag => {
  const candidates = [...(contact?.languages ?? []), spokenIn.get(country) ?? '', dataset.defaultLanguage];
  return candidates.map(baseLanguage).find((lang) => shipped.has(lang)) ?? 'en';
};

/** The address of the draft, in the recipient's language: the bricks, the cluster's members, and the others. */
export const teamMail = (
  { cluster, address = 'mailto:', seats }: Recipient,
  team: Team,
  bricks: readonly string[],
  directory: Directory,
  table: ConsortiumBuilderTable,
): string => {
  const words = { directory, lang: table.lang, preferred: [table.lang, directory.dataset.defaultLanguage] };
  const line = (seat: Seat): string => {
    const covered = seat.bricks.map(({ brick }) => conceptName(brick, words)).join(', ');
    return `${memberLine(seat.member, table.lang)}${covered ? `: ${covered}` : ''}`;
  };
  const others = team.seats.filter((seat) => !seats.includes(seat));
  const values = {
    cluster: localise(cluster.name, words.preferred)?.value ?? cluster.id,
    bricks: bricks.map((brick) => conceptName(brick, words)).join(', '),
    members: seats.map(line).join('\n'),
    others: others.map(line).join('\n'),
  };
  const key = others.length > 0 ? 'consortiumBuilder.mailBody' : 'consortiumBuilder.mailBodyAlone';
  return mailDraft(address, format(table, 'consortiumBuilder.mailSubject'), format(table, key, values));
};
