import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { sessionFor, type Directory } from '../../src/index.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { given } from '../support/given.js';
import { directoryOfMany } from '../support/many-members.js';
import { longNames, missingFields, nobody, onlyOne } from '../support/specimens.js';
import { demo, eventually, part, shown, textOf } from '../support/visit.js';

interface Args {
  limit: number;
  view: 'list' | 'cards';
  facets?: string;
  cluster?: string;
  country?: string;
  competence?: string;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

/** Looks at the demonstration directory, in a search of the story's own. */
const search = ({ limit, view, facets, cluster, country, competence }: Args, session: string): TemplateResult =>
  html`<member-search
    src=${demo}
    session=${session}
    limit=${limit}
    view=${view}
    facets=${given(facets)}
    cluster=${given(cluster)}
    country=${given(country)}
    competence=${given(competence)}
  ></member-search>`;

const searchIn = (directory: Directory, { limit, view }: Args): TemplateResult =>
  html`<member-search .directory=${directory} limit=${limit} view=${view}></member-search>`;

const meta: Meta<Args> = {
  title: 'Elements/member-search',
  component: 'member-search',
  args: { limit: 6, view: 'list' },
  argTypes: {
    limit: { control: { type: 'number', min: 1 } },
    view: { control: 'inline-radio', options: ['list', 'cards'] },
    facets: { control: 'text' },
    cluster: { control: 'text' },
    country: { control: 'text' },
    competence: { control: 'text' },
    code: { table: { disable: true } },
  },
  render: (args, { id }) => search(args, id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'member-search', '.entry, .empty');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The demonstration directory: real clusters, invented members. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'member-search', '.entry');
    await expect(base.querySelectorAll('.entry')).toHaveLength(6);
  },
};

export const Cards: Story = { args: { view: 'cards' } };

/** Half the space, for side columns: `density="compact"`. */
export const Compact: Story = {
  render: ({ limit }, { id }) =>
    html`<member-search src=${demo} session=${id} limit=${limit} density="compact"></member-search>`,
};

/** A page about one field shows the members of that field only, and needs no filters. */
export const Scoped: Story = { args: { competence: 'photonics', facets: 'none' } };

/** Quiet blocks of about the right height, until the file is there. */
export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<member-search src=${endless}></member-search>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'member-search', '.quiet');
  },
};

/** What a page may say itself while the file is on its way, and for visitors without scripts. */
export const LoadingWithContent: Story = {
  tags: ['!autodocs'],
  render: () =>
    html`<member-search src=${endless}>
      <p>The members of the alliance are also in <a href="#members">a plain list</a>.</p>
    </member-search>`,
  play: Loading.play,
};

const empty = nobody();
/** A directory without members. */
export const Empty: Story = {
  tags: ['!autodocs'],
  render: (args) => searchIn(empty, args),
};

const unlucky = directoryOfMany(40);
/** Words that nobody has, and a filter besides: what happened, what to try, and a way on. */
export const NoResults: Story = {
  tags: ['!autodocs'],
  render: (args) => {
    sessionFor(unlucky).update({ query: 'zzyzx', filters: { country: ['FR'] } });
    return searchIn(unlucky, args);
  },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'member-search', '.empty');
    await expect(textOf(part(base, '.empty'))).toContain('zzyzx');
  },
};

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  render: () => faultList(({ src, maxBytes }) => faulty(src, maxBytes)),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, 'member-search'),
};

const faulty = (src: string | undefined, maxBytes: number | undefined): TemplateResult =>
  html`<member-search src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}></member-search>`;

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'not-found' },
  argTypes: { code: faultControl },
  render: ({ code = 'not-found' }) => {
    const { src, maxBytes } = fault(code);
    return html`<member-search src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}>
      <p>You can also <a href="#write">write to us</a>, and we name the right member.</p>
    </member-search>`;
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'member-search', '[part=error]');
  },
};

const one = onlyOne();
/** No filters where they could not narrow anything. */
export const OneMember: Story = {
  tags: ['!autodocs'],
  render: (args) => searchIn(one, args),
};

const thousands = directoryOfMany(2000);
/** As large as one file should be. */
export const TwoThousandMembers: Story = {
  tags: ['!autodocs'],
  args: { limit: 20 },
  render: (args) => searchIn(thousands, args),
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'member-search', '.entry');
    await expect(textOf(part(base, '.count'))).toBe('2,000 members');
  },
};

const long = longNames();
/** Compounds hyphenate, and a word that no language can break breaks anywhere. */
export const LongNames: Story = {
  tags: ['!autodocs'],
  globals: { language: 'de' },
  render: (args) => searchIn(long, args),
};

export const LongNamesNarrowest: Story = {
  ...LongNames,
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'member-search', '.entry');
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

const bare = missingFields();
/** Nothing stands for what nobody filled in: no dash, no empty box. */
export const MissingFields: Story = {
  tags: ['!autodocs'],
  render: (args) => searchIn(bare, args),
};

export const Dark: Story = { globals: { theme: 'dark' } };

/** Arabic words given by the page (`provideMessages`); the data stays in its own languages. */
export const RightToLeft: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };

/** The narrowest column: 280 px. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'narrowest' },
  args: { limit: 3 },
  play: LongNamesNarrowest.play,
};

/** As it comes out of a printer: results and nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  render: (args, { id }) => search({ ...args, limit: 12 }, id),
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'member-search', '.entry');
    asPrinted(canvasElement);
    await expect(part(base, 'form')).not.toBeVisible();
  },
};

/**
 * A page cannot ask for the visitor's own colours. Emulate them: developer tools, Rendering, “Emulate CSS media feature
 * forced-colors”. Choices, marks and focus must stay visible by shape.
 */
export const ForcedColours: Story = {
  tags: ['!autodocs'],
  args: { limit: 3 },
  render: (args, { id }) => search(args, id),
};

/** Two languages on one page: each element speaks that of the place where it stands. */
export const TwoLanguages: Story = {
  tags: ['!autodocs'],
  args: { limit: 3, facets: 'country' },
  render: (args, { id }) =>
    html`<div class="side-by-side">
      <section lang="fr" aria-label="Français">${search(args, id)}</section>
      <section lang="de" aria-label="Deutsch">${search(args, id)}</section>
    </div>`,
  play: async ({ canvasElement }) => {
    const counts = (): string[] =>
      [...canvasElement.querySelectorAll('member-search')].map(({ shadowRoot }) => {
        const count = shadowRoot?.querySelector('.count');
        return count ? textOf(count) : '';
      });
    await eventually(() => expect(counts()).toEqual(['423 membres', '423 Mitglieder']));
  },
};

/** A page whose styles reach for everything. */
export const HostilePage: Story = {
  tags: ['!autodocs'],
  args: { limit: 4 },
  globals: { host: 'hostile' },
};
