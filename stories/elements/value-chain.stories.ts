import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Directory } from '../../src/index.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { directoryOfMany } from '../support/many-members.js';
import { longNames, missingFields, nobody, onlyOne } from '../support/specimens.js';
import { byRole, demo, eventually, focused, part, shown, startAfresh, textOf } from '../support/visit.js';

interface Args {
  clusters?: string;
  rows?: 'stages' | 'competences';
  compare?: string;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

/** The four clusters of the Microtechnics Alliance, of which a source says that they cover the whole value chain. */
const microtechnics = 'micronarc microtec-suedwest pole-des-microtechniques minalogic';

/** The twelve of the Silicon Europe Alliance, under the names of today. */
const siliconEurope =
  'silicon-saxony minalogic high-tech-nl bcs dsp-valley silicon-alps nmi midas mi-cluster aktantis gaia green-high-tech-monza-brianza';

const chain = ({ clusters, rows, compare }: Args, session: string): TemplateResult =>
  html`<value-chain
    src=${demo}
    session=${session}
    clusters=${ifDefined(clusters)}
    rows=${ifDefined(rows)}
    compare=${ifDefined(compare)}
  ></value-chain>`;

const chainIn = (directory: Directory, { rows, compare }: Args = {}): TemplateResult =>
  html`<value-chain .directory=${directory} rows=${ifDefined(rows)} compare=${ifDefined(compare)}></value-chain>`;

const meta: Meta<Args> = {
  title: 'Elements/value-chain',
  component: 'value-chain',
  args: { clusters: microtechnics, compare: 'micronarc minalogic' },
  argTypes: {
    clusters: { control: 'text' },
    rows: { control: 'inline-radio', options: ['stages', 'competences'] },
    compare: { control: 'text' },
    code: { table: { disable: true } },
  },
  parameters: { column: 'wide' },
  render: (args, { id }) => chain(args, id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'value-chain', 'table, [part=error]');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** "They cover the whole value chain": four clusters, in figures, with the gaps named, and two of them compared. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'value-chain', 'table');
    await expect(textOf(part(base, '.claim'))).toMatch(/^4 clusters cover 7 of 7 stages/);
    await expect(part(base, '[part=score] strong')).toBeVisible();
  },
};

/** A stage opened into its competences: where the alliance is blind, and who is alone in a strength. */
export const Opened: Story = {
  args: { compare: undefined },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'value-chain', 'table');
    const opener = byRole(base, 'button', 'Manufacturing');
    if (opener.ariaExpanded !== 'true') opener.click();
    await eventually(() => expect(byRole(base, 'rowheader', 'heat treatment')).toBeVisible());
  },
};

export const TwelveClusters: Story = { args: { clusters: siliconEurope, compare: undefined } };

/** By competence instead of by stage. */
export const Competences: Story = { args: { clusters: siliconEurope, rows: 'competences', compare: undefined } };

/** All active clusters of the directory: wider than any page, so it scrolls in its own place. */
export const EveryCluster: Story = { args: { clusters: undefined, compare: undefined } };

/** The members behind a figure, on a page that has no search to show them. */
export const Members: Story = {
  args: { compare: undefined },
  play: async ({ canvasElement, id }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'value-chain', 'table');
    const cell = byRole(base, 'button', /members: Design, Minalogic$/);
    if (cell.ariaPressed !== 'true') cell.click();
    await eventually(() => expect(focused(base)?.id).toBe('chosen'));
  },
};

export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<value-chain src=${endless}></value-chain>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'value-chain', '.quiet');
  },
};

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  render: () =>
    faultList(
      ({ src, maxBytes }) => html`<value-chain src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}></value-chain>`,
    ),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, 'value-chain'),
};

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'unreachable' },
  argTypes: { code: faultControl },
  render: ({ code = 'unreachable' }) => {
    const { src, maxBytes } = fault(code);
    return html`<value-chain src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}>
      <p>Our four clusters cover the whole value chain.</p>
    </value-chain>`;
  },
};

/** Clusters that the directory does not have: the webmaster's slip, said in plain words. */
export const NoSuchClusters: Story = { tags: ['!autodocs'], args: { clusters: 'minalogik', compare: undefined } };

const empty = nobody();
export const NoClusters: Story = { tags: ['!autodocs'], render: () => chainIn(empty) };

const bare = missingFields();
/** Names are all there is: nothing to compare clusters by. */
export const MissingFields: Story = { tags: ['!autodocs'], render: () => chainIn(bare) };

const one = onlyOne();
/** With nobody to compare it with, no cluster is called alone. */
export const OneCluster: Story = { tags: ['!autodocs'], render: () => chainIn(one) };

const thousands = directoryOfMany(2000);
/** Two thousand members, and no stages: competences take their place. */
export const TwoThousandMembers: Story = {
  tags: ['!autodocs'],
  render: () => chainIn(thousands, { compare: 'lac-bleu silberberg' }),
};

const long = longNames();
export const LongNames: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de' },
  render: () => chainIn(long, { compare: 'long longer' }),
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** A page that runs from right to left; the data stays in its own languages. */
export const RightToLeft: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };

/** The narrowest column, 280 px: a card per row, with the same figures. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'value-chain', 'table');
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
    await expect(byRole(base, 'rowheader', 'Design')).toBeVisible();
  },
};

export const NarrowestTwelve: Story = { ...Narrowest, args: { clusters: siliconEurope, compare: undefined } };

export const LongNamesNarrowest: Story = {
  ...LongNames,
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'value-chain', 'table');
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

/** As it comes out of a printer: nothing to press but names and figures, and no list cut short. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'value-chain', 'table');
    asPrinted(canvasElement);
    await expect(part(base, '[part=save]')).not.toBeVisible();
    await expect(part(base, '.gaps .rest')).toBeVisible();
  },
};

/**
 * A page cannot ask for the visitor's own colours. Emulate them: developer tools, Rendering, “Emulate CSS media feature
 * forced-colors”. Thicker edges take the place of darker shades.
 */
export const ForcedColours: Story = { tags: ['!autodocs'] };

/** A page whose styles reach for everything. */
export const HostilePage: Story = { tags: ['!autodocs'], globals: { host: 'hostile' } };
