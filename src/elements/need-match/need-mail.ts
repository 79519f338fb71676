import type { MatchedCluster } from '../../core/matching/need-matcher.js';
import type { Directory } from '../../core/directory.js';
import { localise } from '../../core/localised-text.js';
import { addresseeAt, mailDraft, memberLine } from '../../core/mail-draft.js';
import type { Cluster, LanguageTag } from '../../core/model.js';
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
  for (const office of offices) {
    const { contact, address } = addresseeAt(office) ?? {};
    if (!contact || !address) continue;
    const lang = contact.languages[0] ?? directory.dataset.defaultLanguage;
    return { cluster: office, role: contact.role, address, lang };
  }
  return undefined;
};

/** The address of a mail to the manager, in the manager's language, that asks to be introduced. */
export const needMail = (
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
  const text = format(table, 'needMatch.mailBody', values);
  return mailDraft(manager.address, format(table, 'needMatch.mailSubject'), text);
};
