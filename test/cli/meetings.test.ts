import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.js';
import { clusterNamed, competenceCalled, datasetWith, memberNamed } from '../support/make-dataset.js';

const dataset = datasetWith({
  name: 'Alps & Elbe',
  competences: [competenceCalled('turning', { en: 'precision turning', fr: 'décolletage', de: 'Drehteile' })],
  clusters: [
    clusterNamed('Arve', { country: 'FR', competences: ['turning'] }),
    clusterNamed('Elbe', { country: 'DE', name: { en: 'Elbe Valley', de: 'Elbtal' } }),
    clusterNamed('Po', { country: 'IT' }),
    clusterNamed('Thames', { country: 'GB' }),
    clusterNamed('Old', { status: 'dissolved' }),
  ],
  members: [
    memberNamed('Seeker', {
      memberships: [{ cluster: 'elbe' }],
      needs: [{ id: 'n', text: 'Turned parts', competences: ['turning'] }],
    }),
  ],
});

const wishes = 'Teilnehmer;Wünsche;Veto;Abwesend\r\nelbtal;arve;thames;1\r\nThames;Arve|Elbe;;\r\npo;nobody;;12:00\r\n';

const folder = (files: Readonly<Record<string, string | Buffer>> = {}): string =>
  folderWith({ 'directory.json': JSON.stringify(dataset), 'wishes.csv': wishes, ...files });

const start = ['--start', '2026-12-03T09:00'];

const read = (cwd: string, file: string): string => readFileSync(path.join(cwd, 'meetings', file), 'utf8');

interface PlanFile {
  readonly meetings: readonly { readonly pair: readonly string[]; readonly slot: number; readonly table: number }[];
}
const planIn = (cwd: string): PlanFile => JSON.parse(read(cwd, 'plan.json')) as PlanFile;

describe('alliance-directory meetings', () => {
  it('plans a day of the active clusters, with a sheet and a calendar for each in its language', async () => {
    const cwd = folder();
    const { code, stdout } = await cli(['meetings', 'directory.json', ...start, '--slots', '4'], { cwd });
    expect([code, stdout]).toEqual([0, '6 meetings of 4 participants.\n']);
    expect(readdirSync(path.join(cwd, 'meetings')).sort()).toEqual([
      'participants',
      'plan.csv',
      'plan.json',
      'table-signs.html',
    ]);
    expect(readdirSync(path.join(cwd, 'meetings/participants')).sort()).toEqual(
      ['arve', 'elbe', 'po', 'thames'].flatMap((id) => [`${id}.ics`, `${id}.md`]),
    );
    expect(read(cwd, 'participants/arve.md')).toContain('# Rendez-vous de Arve');
    expect(read(cwd, 'participants/arve.md')).toMatch(
      /Elbe Valley \| Arve a ce dont Elbe Valley a besoin : décolletage/,
    );
    expect(read(cwd, 'participants/elbe.md')).toMatch(/# Treffen von Elbtal[\s\S]*Elbtal braucht: Drehteile/);
    expect(read(cwd, 'participants/po.md')).toContain('# Incontri di Po');
    const calendar = read(cwd, 'participants/elbe.ics');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar).toMatch(/DTSTART:20261203T\d{6}\r\n/);
    expect(calendar).toMatch(/LOCATION:Tisch \d/);
    expect(read(cwd, 'table-signs.html')).toMatch(/<h1>Table 1<\/h1>[\s\S]*09:00–09:20/);
  });

  it('respects wishes, vetoes and absences, and says why a wish is not met', async () => {
    const cwd = folder();
    const args = [
      'meetings',
      'directory.json',
      ...start,
      '--slots',
      '2',
      '--per-participant',
      '1',
      '--wishes',
      'wishes.csv',
    ];
    const { code, stdout, stderr } = await cli(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('1 of 3 wishes are met.');
    expect(stdout).toContain('Thames does not meet Elbe Valley: one of them does not want it.');
    expect(stdout).toMatch(/does not meet Arve: better meetings took all of /);
    expect(stderr).toContain('wishes.csv, row 4: “nobody” is neither a participant nor a slot.');
    expect(stderr).toContain('“12:00”');
    for (const { pair, slot } of planIn(cwd).meetings) {
      expect([...pair].sort()).not.toEqual(['elbe', 'thames']);
      if (pair.includes('elbe')) expect(slot).toBe(1);
    }
  });

  it('reads a table of participants who are in no directory, in the encoding and with the separators it has', async () => {
    const people = Buffer.from('nom,souhaits\nSociété Été,Other\nOther,\n=cmd,\n', 'latin1');
    const cwd = folder({ 'people.csv': people });
    const { code, stdout } = await cli(['meetings', 'directory.json', ...start, '--participants', 'people.csv'], {
      cwd,
    });
    expect([code, stdout]).toEqual([0, '3 meetings of 3 participants.\n1 of 1 wishes are met.\n']);
    expect(read(cwd, 'plan.csv')).toMatch(/^\uFEFFTime;Table;Participant;With;Why\r\n/);
    expect(read(cwd, 'plan.csv')).toContain('Société Été;Other;wished by Société Été');
    expect(read(cwd, 'plan.csv')).toContain("'=cmd");
    expect(readdirSync(path.join(cwd, 'meetings/participants'))).toContain('societe-ete.ics');
  });

  it('plans again around what is confirmed, and says what has changed', async () => {
    const cwd = folder();
    const args = ['meetings', 'directory.json', ...start, '--per-participant', '2'];
    await cli(args, { cwd });
    const file = path.join(cwd, 'meetings/plan.json');
    const plan = planIn(cwd);
    const [first] = plan.meetings;
    const confirmed = { ...first, slot: 5, table: 2, confirmed: true };
    writeFileSync(file, JSON.stringify({ ...plan, meetings: [confirmed, ...plan.meetings.slice(1)] }));
    const again = await cli([...args, '--previous', 'meetings/plan.json', '--force'], { cwd });
    expect(again.stdout).toContain('Since the earlier plan: 0 new, 0 dropped, 0 moved.');
    expect(planIn(cwd).meetings).toContainEqual(confirmed);
  });

  it('lays its slots round a pause, and keeps to the tables there are', async () => {
    const cwd = folder();
    const args = ['--start', '2026-12-03 11:30', '--pause', '12:00-13:00', '--tables', '1', '--slots', '2'];
    const { code } = await cli(['meetings', 'directory.json', ...args], { cwd });
    const plan = JSON.parse(read(cwd, 'plan.json')) as { slots: readonly { start: string }[] } & PlanFile;
    expect([code, plan.slots.map((slot) => slot.start)]).toEqual([0, ['2026-12-03T11:30', '2026-12-03T13:00']]);
    expect(plan.meetings.map(({ slot, table }) => [slot, table])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('reports to a program', async () => {
    const { stdout } = await cli(['meetings', 'directory.json', ...start, '--participants', 'arve,po', '--json'], {
      cwd: folder(),
    });
    expect(JSON.parse(stdout)).toMatchObject({ meetings: 1, wishes: 0, unmet: [], idle: [], score: { fairness: 12 } });
  });

  it('replaces no plan unasked', async () => {
    const cwd = folder();
    await cli(['meetings', 'directory.json', ...start], { cwd });
    const before = read(cwd, 'plan.json');
    const { code } = await cli(['meetings', 'directory.json', ...start, '--slots', '1'], { cwd });
    expect([code, read(cwd, 'plan.json')]).toEqual([1, before]);
  });

  it.each([
    [['--start', 'tomorrow'], 2, '“tomorrow” is no time'],
    [['--slots', '0', ...start], 2, '“0” is no number from 1 to 200.'],
    [['--pause', '13:00-12:00', ...start], 2, '12:00-13:00'],
    [['--participants', 'members:ghost', ...start], 1, 'no cluster “ghost”'],
    [['--participants', 'members:elbe', ...start], 1, 'at least two participants; here there are 1'],
    [['--previous', 'wishes.json', ...start], 1, 'wishes.json is no plan of this command.'],
  ])('refuses %j', async (args, exit, message) => {
    const cwd = folder({ 'wishes.json': '[]' });
    const { code, stderr } = await cli(['meetings', 'directory.json', ...args], { cwd });
    expect(code).toBe(exit);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(cwd, 'meetings'))).toBe(false);
  });
});
