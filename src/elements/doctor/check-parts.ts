import { baseOf } from '../../i18n/messages.js';
import { nearestLanguage } from '../../controllers/language-controller.js';
import { loadMessages } from '../../i18n/messages.js';
import type { Finding } from './finding.js';
import type { Subject } from './subjects.js';
import { isTranslated } from './words.js';

/** Whether every part of the script that these elements need is there, by loading it. */
export const checkParts = async (subjects: readonly Subject[]): Promise<readonly Finding[]> => {
  const lists = subjects.some(({ localName }) => localName !== 'alliance-map');
  const parts: readonly Promise<unknown>[] = [
    import('../../core/search/static-source.js'),
    ...(lists ? [import('../member-sheet.js')] : []),
  ];
  const [loaded, map, words] = await Promise.all([
    Promise.allSettled(parts),
    checkMaps(subjects.filter(({ localName }) => localName === 'alliance-map')),
    Promise.all([...new Set(subjects.map(nearestLanguage))].map(checkLanguage)),
  ]);
  const missing = loaded.filter((part) => part.status === 'rejected').map(({ reason }) => String(reason));
  return once([...missing.map(missingPart), ...map, ...words.flat()]);
};

const missingPart = (reason: string): Finding => ({ key: 'chunk', lines: [reason] });

const checkMaps = async (maps: readonly Subject[]): Promise<readonly Finding[]> => {
  if (maps.length === 0) return [];
  try {
    await import('../map/alliance-map-view.js');
  } catch (reason) {
    return [missingPart(String(reason))];
  }
  const own = maps.map((map) => new URL(map.getAttribute('basemap-url') ?? '', map.baseURI).href);
  const failed = failedRequests().filter((url) => own.includes(url) || outlines.test(url));
  return failed.map((url): Finding => ({ key: 'basemap', lines: [url] }));
};

const outlines = /\/assets\/(europe|world)-[^/]+\.json$/;

const failedRequests = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap((entry) =>
      entry instanceof PerformanceResourceTiming && entry.responseStatus >= 400 ? [entry.name] : [],
    );

/** A table that we ship but that did not come: the elements speak English instead. */
const checkLanguage = async (lang: string): Promise<readonly Finding[]> => {
  const table = await loadMessages(lang);
  return isTranslated(lang) && table.lang !== baseOf(lang) ? [missingPart(`chunks/${baseOf(lang)}-….js`)] : [];
};

/** Missing parts are one fault, however many they are. */
const once = (findings: readonly Finding[]): readonly Finding[] => {
  const [chunk] = findings.filter(({ key }) => key === 'chunk');
  if (!chunk) return findings;
  const lines = findings.flatMap(({ key, lines: said = [] }) => (key === 'chunk' ? said : []));
  return [{ ...chunk, lines: [...new Set(lines)] }, ...findings.filter(({ key }) => key !== 'chunk')];
};
