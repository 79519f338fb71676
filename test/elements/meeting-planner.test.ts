import { aTimeout, fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { MeetingPlanner } from '../../src/elements/meeting-planner.js';
import {
  engine,
  eventually,
  expect,
  find,
  findAll,
  hasFocus,
  settled,
  shown,
  textOf,
  textsOf,
} from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';
import { savedBy } from '../support/saved-file.js';

const directory = (): Directory =>
  directoryWith({
    competences: [competenceCalled('optics', { en: 'optics', fr: 'optique' })],
    clusters: [
      clusterNamed('Minalogic', { country: 'FR', competences: ['optics'] }),
      clusterNamed('Silicon Saxony', { country: 'DE' }),
      clusterNamed('Corallia', { country: 'GR' }),
      clusterNamed('Mesap', { country: 'IT' }),
      clusterNamed('Gone', { status: 'dissolved' }),
    ],
    members: [
      memberNamed('Acme', {
        memberships: [{ cluster: 'corallia' }],
        needs: [{ id: 'n', text: 'Lenses', competences: ['optics'] }],
      }),
      memberNamed('Beta', { memberships: [{ cluster: 'corallia' }] }),
    ],
  });

const planner = async (
  attributes: Readonly<Record<string, string>> = {},
  data = directory(),
): Promise<MeetingPlanner> => {
  const element = await fixture<MeetingPlanner>(
    html`<meeting-planner .directory=${data} date="2026-12-03"></meeting-planner>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await shown(element, '[part=run]');
  await settled(element);
  return element;
};

const plan = async (element: MeetingPlanner): Promise<void> => {
  const before = textOf(find(element, '.planner'));
  find(element, '[part=run]').click();
  await eventually(() => {
    expect(element.matches(':state(planning)')).to.equal(false);
    expect(textOf(find(element, '.planner'))).not.to.equal(before);
    expect(element.matches(':state(empty)')).to.equal(false);
  });
};

const choose = async (element: MeetingPlanner, row: number, choice: 'wishes' | 'vetoes', id: string): Promise<void> => {
  const edit = find(element, `#edit-${row}`);
  if (edit.getAttribute('aria-expanded') === 'false') edit.click();
  await settled(element);
  const select = find<HTMLSelectElement>(element, `#add-${choice}`);
  select.value = id;
  select.form?.requestSubmit();
  await settled(element);
};

const pairsIn = (element: MeetingPlanner): readonly string[] =>
  findAll(element, '.meeting th').map((cell) =>
    [...cell.querySelectorAll('bdi')]
      .map((name) => name.textContent)
      .sort()
      .join(' – '),
  );

const paste = async (element: MeetingPlanner, text: string): Promise<void> => {
  const area = find<HTMLTextAreaElement>(element, '#table-text');
  area.value = text;
  area.form?.requestSubmit();
  await eventually(() => {
    expect(textOf(find(element, '.from-table [role=status]'))).not.to.equal('');
  });
};

describe('<meeting-planner>', () => {
  it('lists the active clusters and says that there is no plan yet', async () => {
    const element = await planner();
    expect(textsOf(element, '.people tbody bdi')).to.deep.equal(['Minalogic', 'Silicon Saxony', 'Corallia', 'Mesap']);
    expect(textOf(find(element, '[part=empty]'))).to.contain('There is no plan yet.');
    expect(element.matches(':state(empty)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('plans the day, with a reason for every meeting', async () => {
    const element = await planner();
    await plan(element);
    expect(textOf(find(element, '.result'))).to.contain('6 meetings');
    expect(findAll(element, '.meeting')).to.have.length(6);
    for (const why of findAll(element, '.meeting .why')) expect(textOf(why)).not.to.equal('');
    expect(textsOf(element, '.meeting .why')).to.include('Minalogic has what Corallia needs: optics');
    expect(textOf(find(element, '.slot'))).to.equal('09:00–09:20');
    await expect(element).to.be.accessible();
  });

  it('respects wishes, vetoes and absences, and says why a wish is not met', async () => {
    const element = await planner({ 'per-participant': '1' });
    await choose(element, 0, 'wishes', 'mesap');
    await choose(element, 0, 'wishes', 'corallia');
    await choose(element, 1, 'vetoes', 'corallia');
    expect(textsOf(element, '.chip')).to.deep.equal(['Corallia']);
    await plan(element);
    expect(pairsIn(element)).not.to.include('Corallia – Silicon Saxony');
    expect(textOf(find(element, '[part=unmet] summary'))).to.equal('1 wish not met');
    expect(textOf(find(element, '[part=unmet]'))).to.match(/Minalogic does not meet \w+: better meetings took all of/);
  });

  it('takes a wish away again, and leaves the focus with the list', async () => {
    const element = await planner();
    await choose(element, 0, 'wishes', 'mesap');
    find(element, '.chip').click();
    await settled(element);
    expect(findAll(element, '.chip')).to.have.length(0);
    expect(hasFocus(element, find(element, '#add-wishes'))).to.equal(true);
    expect(find(element, '#add-wishes').textContent).to.contain('Mesap');
  });

  it('keeps what is confirmed when it plans again, and says what has changed', async () => {
    const element = await planner({ 'per-participant': '1' });
    await plan(element);
    const [kept = ''] = pairsIn(element);
    find<HTMLInputElement>(element, '.meeting input').click();
    await settled(element);
    const [other = ''] = pairsIn(element).filter((pair) => pair !== kept);
    const absent = other.split(' – ')[0] ?? '';
    const row = textsOf(element, '.people tbody bdi').indexOf(absent);
    find(element, `#edit-${row}`).click();
    await settled(element);
    for (const box of findAll<HTMLInputElement>(element, '.absences input')) box.click();
    await settled(element);
    expect(textOf(find(element, '.result'))).to.contain('Something has changed since this plan was made.');
    find(element, '[part=run]').click();
    await shown(element, '[part=changes]');
    expect(pairsIn(element)).to.deep.equal([kept]);
    expect(textOf(find(element, '.meeting .why'))).to.contain('confirmed');
    expect(textOf(find(element, '[part=changes]'))).to.contain('Dropped:');
    expect(textOf(find(element, '.result'))).to.contain('2 participants have no meeting');
  });

  it('shows the plan by participant, each with its own', async () => {
    const element = await planner();
    await plan(element);
    findAll(element, '[part=view] button')[1]?.click();
    await settled(element);
    expect(findAll(element, '[part=sheet]')).to.have.length(4);
    for (const sheet of findAll(element, '[part=sheet]')) expect(sheet.querySelectorAll('.own > li')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('reads wishes from a table, and takes in those who are new', async () => {
    const element = await planner();
    await paste(element, 'participant;wishes;absent\nNewcomer;Minalogic|Nobody;1\nCorallia;newcomer;\n');
    expect(textsOf(element, '.people tbody bdi')).to.include('Newcomer');
    const status = textOf(find(element, '.from-table [role=status]'));
    expect(status).to.contain('2 participants read. Wishes: 2, vetoes: 0.');
    expect(status).to.contain('Row 2: “Nobody” is neither a participant nor a round.');
    await plan(element);
    expect(pairsIn(element)).to.include('Minalogic – Newcomer');
  });

  it('reads no table twice into the same wishes', async () => {
    const element = await planner();
    await paste(element, 'participant,wishes\nCorallia,Minalogic\n');
    await paste(element, 'participant,wishes\nCorallia,Minalogic\nMesap,\n');
    await eventually(() => {
      expect(textOf(find(element, '.from-table [role=status]'))).to.contain('2 participants read');
    });
    expect(textsOf(element, '.people tbody tr:nth-of-type(3) td').slice(0, 1)).to.deep.equal(['1']);
  });

  it('plans for the members of a cluster, or for whom the ids name', async () => {
    const members = await planner({ participants: 'members', cluster: 'corallia' });
    expect(textsOf(members, '.people tbody bdi')).to.deep.equal(['Acme', 'Beta']);
    const chosen = await planner({ participants: 'mesap, acme ghost' });
    expect(textsOf(chosen, '.people tbody bdi')).to.deep.equal(['Mesap', 'Acme']);
  });

  it('says so when there are too few, when the day makes no sense, and when nothing is possible', async () => {
    const lonely = await planner({ participants: 'mesap' });
    expect(textOf(find(lonely, '[part=empty]'))).to.contain('at least two participants');
    expect(lonely.matches(':state(impossible)')).to.equal(true);
    const senseless = await planner({ slots: '0' });
    expect(textOf(find(senseless, '.settings [part=error]'))).to.contain('cannot be planned like this');
    expect(find(senseless, '[part=run]').getAttribute('aria-disabled')).to.equal('true');
    const enemies = await planner({ participants: 'mesap corallia' });
    await choose(enemies, 0, 'vetoes', 'corallia');
    await choose(enemies, 0, 'wishes', 'corallia');
    await plan(enemies);
    expect(textOf(find(enemies, '[part=empty]'))).to.contain('No meeting is possible.');
    expect(textOf(find(enemies, '[part=unmet]'))).to.contain('one of them does not want it');
  });

  it('shows what the form changes: rounds, tables and a pause', async () => {
    const element = await planner();
    const set = async (id: string, value: string): Promise<void> => {
      const input = find<HTMLInputElement>(element, `#${id}`);
      input.value = value;
      input.dispatchEvent(new Event('change'));
      await settled(element);
    };
    await set('slots', '2');
    await set('tables', '1');
    await set('pauseFrom', '09:20');
    expect(textOf(find(element, '.settings'))).to.contain('cannot be planned');
    await set('pauseTo', '10:00');
    expect(textOf(find(element, '.settings'))).to.contain('From 09:00 to 10:20.');
    await plan(element);
    expect(findAll(element, '.meeting')).to.have.length(2);
    expect(element.tables).to.equal(1);
  });

  it('saves a calendar in the participant’s language', async () => {
    const element = await planner();
    await plan(element);
    findAll(element, '[part=view] button')[1]?.click();
    await settled(element);
    const { text } = await savedBy(() => {
      find(element, '[part=calendar]').click();
    });
    expect(text).to.contain('NAME:Rendez-vous de Minalogic');
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(3);
    expect(text).to.match(/DTSTART:20261203T090000\r\n/);
  });

  it('prints sheets and signs without the page around them', async function () {
    if (engine !== 'chromium') this.skip(); // their print dialogs wait for somebody to close them
    const element = await planner();
    await plan(element);
    // without a printer, the frame is gone as soon as it is there
    const printed: HTMLIFrameElement[] = [];
    HTMLIFrameElement.prototype.remove = function (this: HTMLIFrameElement) {
      printed.push(this);
    };
    try {
      const paper = (): HTMLElement | undefined => printed.at(-1)?.contentDocument?.body;
      findAll(element, '[aria-labelledby=print] button')[1]?.click();
      await eventually(() => expect(textOf(paper())).to.contain('Rendez-vous de Minalogic'));
      expect(paper()?.querySelectorAll('section')).to.have.length(4);
      expect(paper()?.ownerDocument.adoptedStyleSheets).to.have.length(1);
      findAll(element, '[aria-labelledby=print] button')[2]?.click();
      await eventually(() => expect(textOf(paper())).to.contain('Table 1'));
    } finally {
      Reflect.deleteProperty(HTMLIFrameElement.prototype, 'remove');
      for (const frame of printed) frame.remove();
    }
  });

  it('makes no page scroll sideways, be the text twice as large on a telephone', async () => {
    const element = await planner();
    const column = element.parentElement as HTMLElement;
    column.style.cssText = 'position: relative; width: 150px; overflow: auto';
    await plan(element);
    expect(column.scrollWidth).to.be.at.most(150);
  });

  it('stops a plan that takes too long, and keeps the one before', async () => {
    const people = [...Array(400).keys()].map((at) => clusterNamed(`C ${at}`));
    const element = await planner({ 'per-participant': '10', slots: '14' }, directoryWith({ clusters: people }));
    find(element, '[part=run]').click();
    await element.updateComplete;
    expect(findAll(element, 'progress')).to.have.length(1);
    expect(element.matches(':state(planning)')).to.equal(true);
    find(element, '.go .plain').click();
    await settled(element);
    await aTimeout(100);
    expect(element.matches(':state(planning)')).to.equal(false);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(findAll(element, 'progress')).to.have.length(0);
  });

  it('speaks the language of its place', async () => {
    const element = await planner({ lang: 'de' });
    await eventually(() => {
      expect(textOf(find(element, '[part=title]'))).to.equal('Treffen für einen Tag planen');
    });
    await plan(element);
    expect(textsOf(element, '.meeting .why')).to.include('Minalogic hat, was Corallia braucht: optics');
  });
});
