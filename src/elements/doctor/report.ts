import { levelOf, type Finding } from './finding.js';
import { versionInCharge } from './subjects.js';
import { fill, type DoctorWords } from './words.js';

/** The findings as plain text, to be sent to whoever helps. The page's address goes without its parameters. */
export const reportText = (words: DoctorWords, outcome: string, findings: readonly Finding[]): string =>
  [
    `${words.title}: ${outcome}`,
    `${location.origin}${location.pathname} · alliance-directory ${versionInCharge() ?? '?'} · ${new Date().toISOString()}`,
    navigator.userAgent,
    ...findings.map((finding) => findingText(words, finding)),
  ].join('\n');

const findingText = (words: DoctorWords, finding: Finding): string => {
  const [what, mend] = words.findings[finding.key].map((sentence) => fill(sentence, finding.values));
  const places = finding.problems?.map(({ pointer, expected }) => `${pointer || '/'}: ${words.expected[expected]}`);
  const details = [finding.paste ?? [], finding.lines ?? [], places ?? []].flat().map((line) => `    ${line}`);
  return [`\n${words[levelOf(finding)]}: ${what ?? ''}`, `  ${mend ?? ''}`, ...details].join('\n');
};
