import { countryName } from '../../core/display-names.js';
import { localise } from '../../core/localised-text.js';
import type { MatchedCluster } from '../../core/matching/need-matcher.js';
import type { Directory } from '../../core/directory.js';
import type { Cluster, Contact, LanguageTag, Member } from '../../core/model.js';
import { safeContactUrl } from '../../core/safe-url.js';
import { format } from '../../i18n/messages.js';
import type { NeedMatchTable } from '../../i18n/need-match/messages.js';

/** Whom to ask for an introduction, and in which language. */
export interface Manager {
  /** The cluster, or the one that carries on its work. */
  readonly cluster: Cluster;
  readonly role?: string;
  /** `mailto:` address. */
  readonly address: string;
  readonly lang: LanguageTag;
}

/** Mail programs cut longer drafts off. */
const longestNeed = 500;
const mostMembers = 8;

/** The first contact of the cluster, or of those that succeed it, that a mail can be sent to. */
export const managerOf = (directory: Directory, cluster: Cluster): Manager | undefined => {
  const offices = cluster.status === 'active' ? [cluster] : directory.successorsOf(cluster.id);
  for (const office of offices)
    for (const contact of office.contacts) {
      const address = contact.email && safeContactUrl('email', contact.email);
      if (address) return { cluster: office, role: contact.role, address, lang: languageOf(contact, directory) };
    }
  return undefined;
};

const languageOf = ({ languages }: Contact, { dataset }: Directory): LanguageTag =>
  languages[0] ?? dataset.defaultLanguage;

/** The address of a mail to the manager, in the manager's language, that asks to be introduced. */
export const mailDraft = (
  manager: Manager,
  { members }: MatchedCluster,
  need: string,
  table: NeedMatchTable,
): string => {
  const values = {
    need: need.length > longestNeed ? `${need.slice(0, longestNeed)}…` : need,
    cluster: localise(manager.cluster.name, [table.lang])?.value ?? manager.cluster.id,
    members: members
      .slice(0, mostMembers)
      .map((member) => memberLine(member, table.lang))
      .join('\n'),
  };
  const subject = encodeURIComponent(format(table, 'needMatch.mailSubject'));
  const body = encodeURIComponent(format(table, 'needMatch.mailBody', values).replaceAll('\n', '\r\n'));
  return `${manager.address}?subject=${subject}&body=${body}`;
};

const memberLine = ({ name, sites }: Member, lang: LanguageTag): string => {
  const { city, country } = sites[0] ?? {};
  const place = [city, country && countryName(country, lang)].filter(Boolean).join(', ');
  return place ? `– ${name} (${place})` : `– ${name}`;
};
