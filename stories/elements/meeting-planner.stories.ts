import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { Directory } from '../../src/index.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { directoryOfMany } from '../support/many-members.js';
import { longNames, missingFields } from '../support/specimens.js';
import { demo, part, shown, textOf } from '../support/visit.js';

interface Args {
  participants?: string;
  cluster?: string;
  perParticipant: number;
  slots: number;
  tables: number;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

const date = '2026-12-03';

const planner = ({ participants, cluster, perParticipant, slots, tables }: Args, session: string): TemplateResult =>
  html`<meeting-planner
    src=${demo}
    session=${session}
    date=${date}
    participants=${ifDefined(participants)}
    cluster=${ifDefined(cluster)}
    per-participant=${perParticipant}
    slots=${slots}
    tables=${tables}
  ></meeting-planner>`;

const plannerOf = (directory: Directory, participants: string): TemplateResult =>
  html`<meeting-planner .directory=${directory} date=${date} participants=${participants}></meeting-planner>`;

const meta: Meta<Args> = {
  title: 'Elements/meeting-planner',
  component: 'meeting-planner',
  args: { perParticipant: 3, slots: 6, tables: 0 },
  argTypes: {
    participants: { control: 'text' },
    cluster: { control: 'text' },
    code: { table: { disable: true } },
  },
  parameters: { column: 'wide' },
  render: (args, { id }) => planner(args, id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meeting-planner', '.planner, [part=error]');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Plans the day as a visitor does. */
const planned = async (canvas: HTMLElement): Promise<HTMLElement> => {
  const base = await shown(canvas, 'meeting-planner', '.planner');
  part(base, '[part=run]').click();
  await waitFor(() => expect(base.querySelector('[part=plan]')).not.toBeNull(), { timeout: 20_000 });
  return base;
};

/** Before there is a plan: the day, who comes, and what to do next. */
export const Empty: Story = {};

/** A day of the demonstration's clusters, by time. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const base = await planned(canvasElement);
    await expect(textOf(part(base, '.result'))).toContain('55 meetings');
  },
};

/** The same day, as each participant has it. */
export const ByParticipant: Story = {
  play: async ({ canvasElement }) => {
    const base = await planned(canvasElement);
    base.querySelectorAll<HTMLElement>('[part=view] button')[1]?.click();
    await waitFor(() => expect(base.querySelector('.sheet')).not.toBeNull());
  },
};

/** What somebody wishes, must not meet, and when it is not there. */
export const Editing: Story = {
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'meeting-planner', '.planner');
    part(base, '#edit-1').click();
    await waitFor(() => expect(base.querySelector('.editor')).not.toBeNull());
  },
};

/** The second plan keeps what is confirmed, and says what is new. */
export const PlannedAgain: Story = {
  play: async ({ canvasElement }) => {
    const base = await planned(canvasElement);
    part(base, '.meeting input').click();
    part(base, '#edit-0').click();
    await waitFor(() => expect(base.querySelector('.absences input')).not.toBeNull());
    part(base, '.absences label:nth-of-type(3) input').click();
    part(base, '[part=run]').click();
    await waitFor(() => expect(base.querySelector('[part=changes]')).not.toBeNull(), { timeout: 20_000 });
  },
};

/** The members of one cluster. */
export const Members: Story = { args: { participants: 'members', cluster: 'minalogic' } };

/** One table, one round: nearly everybody goes without. */
export const FewSeats: Story = {
  tags: ['!autodocs'],
  args: { slots: 1, tables: 1 },
  play: async ({ canvasElement }) => {
    const base = await planned(canvasElement);
    await expect(textOf(part(base, '.result'))).toContain('have no meeting');
  },
};

/** Too few to meet anybody. */
export const Impossible: Story = { tags: ['!autodocs'], args: { participants: 'minalogic' } };

/** A day that makes no sense. */
export const NoSuchDay: Story = { tags: ['!autodocs'], args: { slots: 0 } };

export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<meeting-planner src=${endless}></meeting-planner>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'meeting-planner', '.quiet');
  },
};

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  render: () =>
    faultList(
      ({ src, maxBytes }) =>
        html`<meeting-planner src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}></meeting-planner>`,
    ),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, 'meeting-planner'),
};

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'unreachable' },
  argTypes: { code: faultControl },
  render: ({ code = 'unreachable' }) => {
    const { src, maxBytes } = fault(code);
    return html`<meeting-planner src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}>
      <p>The meetings are on 3 December.</p>
    </meeting-planner>`;
  },
};

const thousands = directoryOfMany(400);
/** Hundreds of participants: the list is short until all is asked for. */
export const Hundreds: Story = {
  tags: ['!autodocs'],
  render: () => plannerOf(thousands, thousands.dataset.members.map(({ id }) => id).join(' ')),
};

const long = longNames();
export const LongNames: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de' },
  render: () => plannerOf(long, [...long.dataset.clusters, ...long.dataset.members].map(({ id }) => id).join(' ')),
};

const bare = missingFields();
/** A name is all there is, and nothing stands for the rest. */
export const MissingFields: Story = {
  tags: ['!autodocs'],
  render: () => plannerOf(bare, [...bare.dataset.clusters, ...bare.dataset.members].map(({ id }) => id).join(' ')),
};

export const Dark: Story = { globals: { theme: 'dark' }, play: Default.play };

/** Arabic words given by the page (`provideMessages`); the data stays in its own languages. */
export const RightToLeft: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };

/** The narrowest column: 280 px. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await planned(canvasElement);
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

/** As it comes out of a printer with the page around it: the plan, and nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    const base = await planned(canvasElement);
    asPrinted(canvasElement);
    await expect(part(base, '[part=run]')).not.toBeVisible();
    await expect(part(base, '[part=plan]')).toBeVisible();
  },
};
