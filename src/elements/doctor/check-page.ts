import { nearestLanguage } from '../../controllers/language-controller.js';
import type { Finding } from './finding.js';
import { scriptAddresses, versionInCharge, type Subject } from './subjects.js';
import { isTranslated } from './words.js';

const snippet = '<div data-alliance="member-search" data-src="/directory.json"></div>';
const tags = [
  'member-search',
  'cluster-card',
  'alliance-map',
  'need-match',
  'value-chain',
  'consortium-builder',
  'meeting-planner',
];
const pastedAsText = new RegExp(`<(div data-alliance|(${tags.join('|')})[\\s>])`);
const ours = 'alliance-directory@';

/** What is to be seen on the page itself: how it was opened, its elements and placeholders, its scripts. */
export const checkPage = (subjects: readonly Subject[]): readonly Finding[] => [
  ...(location.protocol === 'file:' ? [{ key: 'file-page' } as const] : []),
  ...placeholders(),
  ...(subjects.length === 0 ? missing() : []),
  ...scripts(),
  ...subjects.flatMap(appearance),
];

const placeholders = (): readonly Finding[] => {
  const names = [...document.querySelectorAll('[data-alliance]')].map((box) => box.getAttribute('data-alliance') ?? '');
  const unknown = names.filter((name) => !isDefined(name.trim().toLowerCase()));
  return [
    ...unknown.map((name): Finding => ({ key: 'unknown-name', values: { name } })),
    ...(document.querySelector('div[data-src$=".json"]:not([data-alliance])')
      ? [{ key: 'stripped', paste: snippet } as const]
      : []),
  ];
};

/** `customElements.get` accepts any text, so an empty or misspelt name needs no care. */
const isDefined = (name: string): boolean => customElements.get(name) !== undefined;

const missing = (): readonly Finding[] => {
  // innerText, which is what is seen: a snippet within a script or a style is none of our business
  if (pastedAsText.test(document.body.innerText)) return [{ key: 'shown-as-text' }];
  return document.querySelector('[data-alliance], [data-src$=".json"]') ? [] : [{ key: 'no-element', paste: snippet }];
};

const scripts = (): readonly Finding[] => {
  const lines = scriptAddresses();
  const versions = versionsOnPage();
  if (versions.length > 1) return [{ key: 'versions', values: { versions: versions.join(', ') }, lines }];
  const stranger = tags.find((name) => isStranger(name));
  if (stranger) return [{ key: 'taken', values: { name: stranger } }];
  return lines.length > 1 ? [{ key: 'twice', lines }] : [];
};

/** Each copy of the built script leaves its mark in the page; its elements carry the version too. */
const versionsOnPage = (): readonly string[] => {
  const marks = Object.getOwnPropertySymbols(globalThis).flatMap(({ description }) =>
    description?.startsWith(ours) ? [description.slice(ours.length)] : [],
  );
  return [...new Set([versionInCharge() ?? [], marks].flat())];
};

const isStranger = (name: string): boolean => {
  const constructor = customElements.get(name);
  return constructor !== undefined && !('version' in constructor);
};

const appearance = (subject: Subject): readonly Finding[] => {
  const lang = nearestLanguage(subject);
  return [
    ...(subject.getClientRects().length === 0 ? [{ key: 'hidden', values: { name: subject.localName } } as const] : []),
    ...(isTranslated(lang) ? [] : [{ key: 'language', values: { lang } } as const]),
  ];
};
