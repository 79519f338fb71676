import type { Terminal } from '../frame/terminal.js';
import { validateWords } from '../messages/validate.js';
import { aspects, type Completeness } from './completeness.js';
import type { ReportedFinding, Severity } from './finding.js';

/** How many findings of one kind a person reads. */
const enough = 10;

const paint = ({ colours }: Terminal, severity: Severity): ((text: string) => string) =>
  ({ error: colours.red, warning: colours.yellow, hint: colours.cyan })[severity];

const printOne = (terminal: Terminal, finding: ReportedFinding): void => {
  const { colours } = terminal;
  const label = paint(terminal, finding.severity)(terminal.say(validateWords[finding.severity]));
  const place = colours.bold(`${finding.file}:${String(finding.line)}`);
  const row = finding.row ? ` ${colours.dim(`(${finding.row})`)}` : '';
  terminal.print(`${place} ${label} ${finding.message}${row} ${colours.dim(`[${finding.code}]`)}`);
  if (finding.mend) terminal.print(`    → ${finding.mend}`);
};

/** Findings of one kind stand together; of many, the first ones do. */
export const printFindings = (terminal: Terminal, findings: readonly ReportedFinding[], all: boolean): void => {
  const kinds = groupByCode(findings);
  for (const kind of kinds.values()) {
    for (const finding of all ? kind : kind.slice(0, enough)) printOne(terminal, finding);
    const count = kind.length - enough;
    if (count > 0 && !all) terminal.print(`  ${terminal.say(validateWords.more, { count })}`);
  }
};

const groupByCode = (findings: readonly ReportedFinding[]): ReadonlyMap<string, readonly ReportedFinding[]> => {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${String(Math.round((100 * part) / whole))} %`;

/** Rows of cells in columns: the first is a name, the others are figures. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

const clusterName = (terminal: Terminal, cluster: string | undefined): string => {
  if (cluster === undefined) return terminal.say(validateWords.all);
  return (cluster || terminal.say(validateWords.none)).slice(0, 40);
};

export const printCompleteness = (terminal: Terminal, measured: readonly Completeness[]): void => {
  const heading = [validateWords.cluster, validateWords.members, ...aspects.map((aspect) => validateWords[aspect])];
  const rows = measured.map(({ cluster, members, having }) => [
    clusterName(terminal, cluster),
    String(members),
    ...aspects.map((aspect) => percent(having[aspect], members)),
  ]);
  terminal.print(`\n${terminal.say(validateWords.completeness)}`);
  for (const line of table([heading.map((word) => terminal.say(word)), ...rows])) terminal.print(`  ${line}`);
};

/** What the workflow commands of GitHub would take for their own syntax. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const githubLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Annotations that GitHub shows at the lines of a pull request. */
export const printGithub = (terminal: Terminal, findings: readonly ReportedFinding[]): void => {
  for (const { file, line, severity, code, message, mend, row } of findings) {
    const place = `file=${escapedProperty(file)},line=${String(line)},title=${escapedProperty(code)}`;
    const text = [row ? `${row}: ${message}` : message, mend].filter(Boolean).join(' → ');
    terminal.print(`::${githubLevels[severity]} ${place}::${escaped(text)}`);
  }
};
