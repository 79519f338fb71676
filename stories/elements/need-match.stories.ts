import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fireEvent, userEvent } from 'storybook/test';
import type { Directory } from '../../src/index.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../../test/support/make-dataset.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { given } from '../support/given.js';
import { directoryOfMany } from '../support/many-members.js';
import { longNames, missingFields, nobody } from '../support/specimens.js';
import { byRole, demo, eventually, part, shown, textOf } from '../support/visit.js';

interface Args {
  need?: string;
  from?: string;
  preferOthers?: number;
  limit?: number;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

const tag = 'need-match';
const golden = 'un label de performance pour les entreprises, un système de diagnostic';

const match = ({ need, from, preferOthers, limit }: Args, session: string): TemplateResult =>
  html`<need-match
    src=${demo}
    session=${session}
    need=${given(need)}
    from=${given(from)}
    prefer-others=${ifDefined(preferOthers)}
    limit=${ifDefined(limit)}
  ></need-match>`;

const matchIn = (directory: Directory, from?: string): TemplateResult =>
  html`<need-match .directory=${directory} from=${ifDefined(from)}></need-match>`;

/** Writes as a visitor does and waits for the answer. */
const write = async (canvas: HTMLElement, text: string): Promise<HTMLElement> => {
  const base = await shown(canvas, tag, 'textarea');
  const box = byRole(base, 'textbox');
  await userEvent.click(box);
  await fireEvent.input(box, { target: { value: text } });
  return answer(canvas);
};

const answer = (canvas: HTMLElement): Promise<HTMLElement> => shown(canvas, tag, '.answer[aria-busy=false]');

const meta: Meta<Args> = {
  title: 'Elements/need-match',
  component: tag,
  args: { limit: 5 },
  argTypes: {
    need: { control: 'text' },
    from: { control: 'text' },
    preferOthers: { control: { type: 'range', min: 0, max: 1, step: 0.1 } },
    limit: { control: 'number' },
    code: { table: { disable: true } },
  },
  parameters: { column: 'wide' },
  render: (args, { id }) => match(args, id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, tag, '.ask, [part=error]');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Before anything is written. */
export const Default: Story = {};

/** The case of July 2015: the words of the need are not those of the answer. */
export const AProblemFindsItsResource: Story = {
  args: { from: 'minalogic' },
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, golden);
    await expect(textOf(part(base, '.entry .name'))).toBe('Mont-Blanc Industries');
  },
};

/** A call of a large company is for small ones only, and says so. */
export const OpenInnovationCall: Story = {
  args: { need: 'allancel-need', from: 'minalogic' },
  play: async ({ canvasElement }) => {
    const base = await answer(canvasElement);
    await expect(textOf(part(base, '.open .notice'))).toContain('start-ups and small companies');
  },
};

/** The needs that the dataset publishes. */
export const PublishedNeeds: Story = {
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, tag, '.published-button');
    await userEvent.click(part(base, '.published-button'));
    await expect(part(base, '.published')).toBeVisible();
  },
};

/** The page names a need that has run out since. */
export const NoLongerPublished: Story = { tags: ['!autodocs'], args: { need: 'alvaudry-need' } };

/** One concept was taken out, and can be put back; what nobody answers is named. */
export const CorrectedAndIncomplete: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, 'Drehteile für die Endoskopie, mit Quantenverschränkung');
    await userEvent.click(part(base, '.chip'));
    await eventually(async () => {
      await expect(part(base, '.removed .chip')).toBeVisible();
    });
  },
};

/** Only pieces of words are shared with anybody, which is no answer. */
export const NobodyAnswers: Story = {
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, 'xylophone');
    await expect(part(base, '[part=empty]')).toBeVisible();
  },
};

const withManagers = directoryWith({
  clusters: [
    clusterNamed('Silberberg', {
      contacts: [{ role: 'Geschäftsstelle', email: 'buero@silberberg.example', languages: ['de'] }],
    }),
    clusterNamed('Lac Bleu', {
      contacts: [{ role: 'Partenariats', email: 'lien@lac-bleu.example', languages: ['fr'] }],
    }),
  ],
  competences: [competenceCalled('optics', { en: 'optics', de: 'Optik', fr: 'optique' })],
  members: [
    memberNamed('Optik Elbtal', { competences: [{ id: 'optics' }], memberships: [{ cluster: 'silberberg' }] }),
    memberNamed('Verres du Lac', { competences: [{ id: 'optics' }], memberships: [{ cluster: 'lac-bleu' }] }),
  ],
});

/** A mail draft for each cluster that can be written to, in the language of whoever manages it. */
export const Introductions: Story = {
  render: () => matchIn(withManagers),
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, 'optics');
    await eventually(async () => {
      await expect(base.querySelectorAll('[part=write]')).toHaveLength(2);
    });
  },
};

export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<need-match src=${endless}></need-match>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, tag, '.quiet');
  },
};

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  render: () =>
    faultList(
      ({ src, maxBytes }) => html`<need-match src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}></need-match>`,
    ),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, tag),
};

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'unreachable' },
  argTypes: { code: faultControl },
  render: ({ code = 'unreachable' }) => {
    const { src, maxBytes } = fault(code);
    return html`<need-match src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}>
      <p>Write to us: we know who can help.</p>
    </need-match>`;
  },
};

const founded = nobody();
/** A directory that has just been founded: nobody can answer yet. */
export const NoMembers: Story = {
  tags: ['!autodocs'],
  render: () => matchIn(founded),
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, 'optics');
    await expect(part(base, '[part=empty]')).toBeVisible();
  },
};

const thousands = directoryOfMany(2000);
/** Two thousand members: the directory is read in slices, and typing is never held up. */
export const TwoThousandMembers: Story = {
  tags: ['!autodocs'],
  render: () => matchIn(thousands, 'lac-bleu'),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, tag, '.ask');
  },
};

const long = longNames();
export const LongNames: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de' },
  render: () => matchIn(long, 'longer'),
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, 'Ultrahochpräzisionsfünfachssimultanbearbeitung sprödharter Werkstoffe');
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

const bare = missingFields();
/** Names are all there is to go by. */
export const MissingFields: Story = {
  tags: ['!autodocs'],
  render: () => matchIn(bare),
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, 'country');
    await expect(textOf(part(base, '.entry .name'))).toBe('Country Only');
  },
};

export const Dark: Story = { ...AProblemFindsItsResource, globals: { theme: 'dark' } };

/** Arabic words given by the page (`provideMessages`); the data stays in its own languages. */
export const RightToLeft: Story = {
  ...AProblemFindsItsResource,
  tags: ['!autodocs'],
  globals: { language: 'ar' },
};

/** The narrowest column: 280 px. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  args: { from: 'minalogic' },
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, golden);
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

export const LongNamesNarrowest: Story = { ...LongNames, parameters: { column: 'narrowest' } };

/** As it comes out of a printer: the need and its answer, and nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    const base = await write(canvasElement, golden);
    asPrinted(canvasElement);
    await expect(part(base, '.choices')).not.toBeVisible();
    await expect(part(base, '.entry .name')).toBeVisible();
  },
};

/**
 * A page cannot ask for the visitor's own colours. Emulate them: developer tools, Rendering, “Emulate CSS media feature
 * forced-colors”.
 */
export const ForcedColours: Story = { ...AProblemFindsItsResource, tags: ['!autodocs'] };

/** Two languages on one page: each element speaks that of the place where it stands. */
export const TwoLanguages: Story = {
  tags: ['!autodocs'],
  args: { need: 'belmondel-need' },
  render: (args, { id }) =>
    html`<div class="side-by-side">
      <section lang="fr" aria-label="Français">${match(args, id)}</section>
      <section lang="de" aria-label="Deutsch">${match(args, id)}</section>
    </div>`,
};

/** A page whose styles reach for everything. */
export const HostilePage: Story = { ...AProblemFindsItsResource, tags: ['!autodocs'], globals: { host: 'hostile' } };
