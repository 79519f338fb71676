import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Directory } from '../../src/index.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { directoryOfMany } from '../support/many-members.js';
import { formerCluster, longNames, missingFields, onlyOne } from '../support/specimens.js';
import { demo, part, shown, textOf } from '../support/visit.js';

interface Args {
  cluster?: string;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

const card = ({ cluster }: Args, session: string): TemplateResult =>
  html`<cluster-card src=${demo} session=${session} cluster=${ifDefined(cluster)}></cluster-card>`;

const cardIn = (directory: Directory, cluster: string): TemplateResult =>
  html`<cluster-card .directory=${directory} cluster=${cluster}></cluster-card>`;

const meta: Meta<Args> = {
  title: 'Elements/cluster-card',
  component: 'cluster-card',
  args: { cluster: 'minalogic' },
  argTypes: { cluster: { control: 'text' }, code: { table: { disable: true } } },
  parameters: { column: 'card' },
  render: (args, { id }) => card(args, id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'cluster-card', '.card, [part=error]');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** A cluster of the demonstration directory, with its published figures and their sources. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'cluster-card', '.card');
    await expect(textOf(part(base, 'h3'))).toBe('Minalogic');
  },
};

/** Cards of one size of type side by side, as on a page about the alliance. */
export const Several: Story = {
  parameters: { column: 'wide' },
  render: (_, { id }) =>
    html`<div class="side-by-side">
      ${['micronarc', 'minalogic', 'silicon-saxony'].map((cluster) => card({ cluster }, id))}
    </div>`,
};

export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<cluster-card src=${endless} cluster="minalogic"></cluster-card>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'cluster-card', '.quiet');
  },
};

/** A cluster that the directory does not have: the webmaster's slip, said in plain words. */
export const NoSuchCluster: Story = { tags: ['!autodocs'], args: { cluster: 'minalogik' } };

/** A card that does not say which cluster it shows. */
export const Unnamed: Story = { tags: ['!autodocs'], args: { cluster: undefined } };

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'wide' },
  render: () =>
    faultList(
      ({ src, maxBytes }) =>
        html`<cluster-card src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)} cluster="minalogic"></cluster-card>`,
    ),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, 'cluster-card'),
};

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'unreachable' },
  argTypes: { code: faultControl },
  render: ({ code = 'unreachable' }) => {
    const { src, maxBytes } = fault(code);
    return html`<cluster-card src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)} cluster="minalogic">
      <p><strong>Minalogic</strong>, Grenoble</p>
    </cluster-card>`;
  },
};

const one = onlyOne();
export const OneMember: Story = { tags: ['!autodocs'], render: () => cardIn(one, 'silberberg') };

const thousands = directoryOfMany(2000);
/** A cluster with some three hundred of two thousand members. */
export const TwoThousandMembers: Story = { tags: ['!autodocs'], render: () => cardIn(thousands, 'lac-bleu') };

const long = longNames();
export const LongNames: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de' },
  render: () => cardIn(long, 'long'),
};

const bare = missingFields();
/** A name is all there is, and nothing stands for the rest. */
export const MissingFields: Story = { tags: ['!autodocs'], render: () => cardIn(bare, 'bare') };

const former = formerCluster();
/** What became of a cluster that is no more, and who carries on. */
export const FormerCluster: Story = { render: () => cardIn(former, 'alte-werkstatt') };

export const Dark: Story = { globals: { theme: 'dark' } };

/** Arabic words given by the page (`provideMessages`); the data stays in its own languages. */
export const RightToLeft: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };

/** The narrowest column: 280 px. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'cluster-card', '.card');
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

export const LongNamesNarrowest: Story = { ...LongNames, parameters: { column: 'narrowest' }, play: Narrowest.play };

/** As it comes out of a printer: nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'cluster-card', '.card');
    asPrinted(canvasElement);
    await expect(part(base, '[part=see]')).not.toBeVisible();
  },
};

/**
 * A page cannot ask for the visitor's own colours. Emulate them: developer tools, Rendering, “Emulate CSS media feature
 * forced-colors”. The mark keeps its colour, everything else takes the visitor's.
 */
export const ForcedColours: Story = { tags: ['!autodocs'] };

/** Two languages on one page: each card speaks that of the place where it stands. */
export const TwoLanguages: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'wide' },
  args: { cluster: 'micronarc' },
  render: (args, { id }) =>
    html`<div class="side-by-side">
      <section lang="fr" aria-label="Français">${card(args, id)}</section>
      <section lang="de" aria-label="Deutsch">${card(args, id)}</section>
    </div>`,
};

/** A page whose styles reach for everything. */
export const HostilePage: Story = { tags: ['!autodocs'], globals: { host: 'hostile' } };
