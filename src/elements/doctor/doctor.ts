import { nearestLanguage } from '../../controllers/language-controller.js';
import { checkData } from './check-data.js';
import { checkPage } from './check-page.js';
import { checkParts } from './check-parts.js';
import { levelOf, type Finding, type Level } from './finding.js';
import { openPanel, panelOnPage, type Panel } from './panel.js';
import { findSubjects } from './subjects.js';
import { loadWords } from './words.js';

const order: readonly Level[] = ['fault', 'advice', 'fine'];

/** Looks at the page and says, in its language, what is wrong with its elements and how to mend it. Once per page. */
export const examine = async (): Promise<void> => {
  await documentRead();
  if (panelOnPage()) return;
  const panel = openPanel(() => void look(panel));
  await look(panel);
};

const look = async (panel: Panel): Promise<void> => {
  panel.show(await loadWords(nearestLanguage(document.body)), undefined);
  const findings = await diagnose();
  panel.show(await loadWords(nearestLanguage(document.body)), findings);
};

/** All that there is to say, the worst first. */
const diagnose = async (): Promise<readonly Finding[]> => {
  const subjects = findSubjects();
  const [data, parts] = await Promise.all([checkData(subjects), checkParts(subjects)]);
  const findings = distinct([...checkPage(subjects), ...parts, ...data]);
  return order.flatMap((level) => findings.filter((finding) => levelOf(finding) === level));
};

/** Three elements with the same fault are one line. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/** The script may run in the head of the page, before what it is to look at is there. */
const documentRead = async (): Promise<void> => {
  if (document.readyState === 'loading')
    await new Promise((resume) => {
      document.addEventListener('DOMContentLoaded', resume, { once: true });
    });
};
