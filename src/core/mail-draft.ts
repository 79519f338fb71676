import { placeName } from './display-names.js';
import type { Cluster, Contact, LanguageTag, Member } from './model.js';
import { safeContactUrl } from './safe-url.js';

/** Somebody whom a mail can be sent to. */
export interface Addressee {
  readonly contact: Contact;
  /** `mailto:` address of the one mailbox, without a subject or a text. */
  readonly address: string;
}

/** The first contact of the cluster that a mail can be sent to. */
export const addresseeAt = ({ contacts }: Cluster): Addressee | undefined => {
  for (const contact of contacts) {
    const address = contact.email && safeContactUrl('email', contact.email);
    if (address) return { contact, address };
  }
  return undefined;
};

/**
 * The address that opens a draft. Subject and text may hold anything: encoded, they add neither a recipient nor a
 * header.
 *
 * @param address a `mailto:` address, or `mailto:` alone for a draft to nobody yet
 */
export const mailDraft = (address: string, subject: string, text: string): string =>
  `${address}?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;

/** Half a sign, as a text that was cut may end with, cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

/** A member in a list of a draft: its name and where it is. */
export const memberLine = ({ name, sites }: Member, lang: LanguageTag): string => {
  const place = placeName(sites[0], lang);
  return place ? `– ${name} (${place})` : `– ${name}`;
};
