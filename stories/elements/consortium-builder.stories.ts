import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Directory } from '../../src/index.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { directoryOfMany } from '../support/many-members.js';
import { longNames, missingFields, nobody } from '../support/specimens.js';
import { demo, eventually, part, shown, startAfresh, textOf } from '../support/visit.js';

interface Args {
  bricks?: string;
  countries?: number;
  clusters?: number;
  smeShare?: number;
  research?: number;
  maxSize?: number;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

const builder = ({ bricks, countries, clusters, smeShare, research, maxSize }: Args, session: string): TemplateResult =>
  html`<consortium-builder
    src=${demo}
    session=${session}
    bricks=${ifDefined(bricks)}
    countries=${ifDefined(countries)}
    clusters=${ifDefined(clusters)}
    sme-share=${ifDefined(smeShare)}
    research=${ifDefined(research)}
    max-size=${ifDefined(maxSize)}
  ></consortium-builder>`;

const builderIn = (directory: Directory, bricks: string): TemplateResult =>
  html`<consortium-builder .directory=${directory} bricks=${bricks}></consortium-builder>`;

const number = { control: 'number' } as const;

const meta: Meta<Args> = {
  title: 'Elements/consortium-builder',
  component: 'consortium-builder',
  args: { bricks: 'sensors,rail,artificial-intelligence,batteries', countries: 3, research: 1 },
  argTypes: {
    bricks: { control: 'text' },
    countries: number,
    clusters: number,
    smeShare: number,
    research: number,
    maxSize: number,
    code: { table: { disable: true } },
  },
  parameters: { column: 'wide' },
  render: (args, { id }) => builder(args, id),
  beforeEach: ({ id }) => startAfresh(id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'consortium-builder', '.verdict, .empty, [part=error]');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** A call for intelligent land transport: four competences, three countries, one research organisation. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '.verdict');
    await expect(textOf(part(base, '.verdict'))).toBe('A team of 4');
    await expect(textOf(part(base, '.certainty'))).toContain('proven');
  },
};

/** Before anything is asked. */
export const Empty: Story = { args: { bricks: undefined, countries: undefined, research: undefined } };

/** Two conditions that nobody can keep at once; each button loosens one of them as little as possible. */
export const NoTeam: Story = {
  args: { maxSize: 3, countries: 6 },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '.obstacles');
    part(base, '[part=loosen]').click();
    await shown(canvasElement, 'consortium-builder', '.answer:not([aria-busy]) .seat');
  },
};

/** The answer as it stands where no team exists, before anything is loosened. */
export const Obstacles: Story = { tags: ['!autodocs'], args: { maxSize: 3, countries: 6 } };

/** A competence that nobody has, as when a link is older than the directory. */
export const NobodyCovers: Story = { tags: ['!autodocs'], args: { bricks: 'sensors,perpetual-motion' } };

/** A seat given to another member: coverage is told anew, and one step leads back. */
export const Swapped: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '.alternatives');
    part(base, '.alternatives summary').click();
    part(base, '[part=swap]').click();
    await eventually(async () => {
      await expect(textOf(part(base, '.certainty'))).toContain('Everything is still covered.');
    });
  },
};

/** What one more country would take, beside the team that was found. */
export const OneCountryMore: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '[part=one-more] button');
    part(base, '[part=one-more] button').click();
    await eventually(async () => {
      await expect(textOf(part(base, '[part=one-more] [role=status]'))).toMatch(/^With 4 countries/);
    });
  },
};

/** Everything that can be opened is open: conditions, alternatives, mail drafts. */
export const EverythingOpen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '.mails');
    for (const details of base.querySelectorAll('details')) details.open = true;
    await eventually(async () => {
      await expect(part(base, '[part=write]').getAttribute('href')).toMatch(/^mailto:\?subject=/);
    });
  },
};

/** The list of competences while something is typed, in any language. */
export const Choosing: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '#bricks-input');
    const input = part(base, '#bricks-input');
    if (!(input instanceof HTMLInputElement)) return;
    input.focus();
    input.value = 'dreh';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await shown(canvasElement, 'consortium-builder', '[role=option]');
    await expect(textOf(part(base, '[role=option]'))).toContain('Drehteile');
  },
};

export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<consortium-builder src=${endless}></consortium-builder>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'consortium-builder', '.quiet');
  },
};

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  render: () =>
    faultList(
      ({ src, maxBytes }) =>
        html`<consortium-builder src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}></consortium-builder>`,
    ),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, 'consortium-builder'),
};

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'unreachable' },
  argTypes: { code: faultControl },
  render: ({ code = 'unreachable' }) => {
    const { src, maxBytes } = fault(code);
    return html`<consortium-builder src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}>
      <p>Ask us for partners: <strong>office@alliance.example</strong></p>
    </consortium-builder>`;
  },
};

const founded = nobody();
/** A directory that has just been founded: nothing to choose from. */
export const EmptyDirectory: Story = { tags: ['!autodocs'], render: () => builderIn(founded, '') };

const thousands = directoryOfMany(2000);
export const TwoThousandMembers: Story = {
  tags: ['!autodocs'],
  render: () =>
    builderIn(
      thousands,
      thousands.dataset.competences
        .slice(0, 6)
        .map(({ id }) => id)
        .join(' '),
    ),
};

const long = longNames();
export const LongNames: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de' },
  render: () => builderIn(long, 'grinding'),
};

const bare = missingFields();
/** Members without town, country or cluster, and a competence without labels. */
export const MissingFields: Story = { tags: ['!autodocs'], render: () => builderIn(bare, 'unknown') };

export const Dark: Story = { globals: { theme: 'dark' } };

/** Arabic words given by the page (`provideMessages`); the data stays in its own languages. */
export const RightToLeft: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };

/** The narrowest column: 280 px. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '.verdict');
    for (const details of base.querySelectorAll('details')) details.open = true;
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

export const LongNamesNarrowest: Story = { ...LongNames, parameters: { column: 'narrowest' }, play: Narrowest.play };

/** As it comes out of a printer: the team, and nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'consortium-builder', '.verdict');
    asPrinted(canvasElement);
    await expect(part(base, '[part=save]')).not.toBeVisible();
    await expect(part(base, '.call')).not.toBeVisible();
    await expect(part(base, '.seat .name')).toBeVisible();
  },
};

/**
 * A page cannot ask for the visitor's own colours. Emulate them: developer tools, Rendering, “Emulate CSS media feature
 * forced-colors”. The seats keep their clusters' colours, everything else takes the visitor's.
 */
export const ForcedColours: Story = { tags: ['!autodocs'] };

/** A page whose styles reach for everything. */
export const HostilePage: Story = { tags: ['!autodocs'], globals: { host: 'hostile' } };
