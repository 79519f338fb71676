import type { AllianceEvent, Cluster, Contact, Dataset, Member } from '../model.js';
import { safeUrl } from '../safe-url.js';

type Absolute = <Address extends string | undefined>(address: Address) => string | Address;

const contactWith = (contact: Contact, absolute: Absolute): Contact => ({ ...contact, url: absolute(contact.url) });

const rowWith = <Row extends Cluster | Member>(row: Row, absolute: Absolute): Row => ({
  ...row,
  website: absolute(row.website),
  logo: absolute(row.logo),
  contacts: row.contacts.map((contact) => contactWith(contact, absolute)),
});

const eventWith = (event: AllianceEvent, absolute: Absolute): AllianceEvent => ({ ...event, url: absolute(event.url) });

/** A feed whose logos and links lie beside it, for a directory that lies elsewhere. What is no address stays as it is. */
export const withAbsoluteLinks = (dataset: Dataset, feedUrl: string): Dataset => {
  const absolute: Absolute = (address) => safeUrl(address, feedUrl) ?? address;
  return {
    ...dataset,
    clusters: dataset.clusters.map((cluster) => rowWith(cluster, absolute)),
    members: dataset.members.map((member) => rowWith(member, absolute)),
    events: dataset.events.map((event) => eventWith(event, absolute)),
  };
};
