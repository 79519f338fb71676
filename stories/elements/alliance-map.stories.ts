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
  layers?: string;
  cluster?: string;
  country?: string;
  /** Only in the story of one fault. */
  code?: FaultCode;
}

const map = ({ layers, cluster, country }: Args, session: string): TemplateResult =>
  html`<alliance-map
    src=${demo}
    session=${session}
    layers=${given(layers)}
    cluster=${given(cluster)}
    country=${given(country)}
  ></alliance-map>`;

const mapOf = (directory: Directory): TemplateResult => html`<alliance-map .directory=${directory}></alliance-map>`;

const meta: Meta<Args> = {
  title: 'Elements/alliance-map',
  component: 'alliance-map',
  argTypes: {
    layers: { control: 'text' },
    cluster: { control: 'text' },
    country: { control: 'text' },
    code: { table: { disable: true } },
  },
  render: (args, { id }) => map(args, id),
  // what a story shows is there before axe looks at it
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'alliance-map', '.land');
    await shown(canvasElement, 'alliance-map', '.marker');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** The clusters of the demonstration directory, their members in groups, and who is allied with whom. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'alliance-map', '.land');
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    await expect(base.querySelectorAll('.marker.office').length).toBeGreaterThan(10);
  },
};

export const Loading: Story = {
  tags: ['!autodocs'],
  render: () => html`<alliance-map src=${endless}></alliance-map>`,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'alliance-map', '.quiet');
  },
};

const empty = nobody();
/** Nobody to show: the outlines stand alone. */
export const Empty: Story = {
  tags: ['!autodocs'],
  render: () => mapOf(empty),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'alliance-map', '.land');
  },
};

const unlucky = directoryOfMany(40);
/** A search that finds nobody leaves the head offices. */
export const NoResults: Story = {
  tags: ['!autodocs'],
  render: () => {
    sessionFor(unlucky).update({ query: 'zzyzx' });
    return mapOf(unlucky);
  },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.office');
    await eventually(() => expect(base.querySelectorAll('.marker.group, .marker.member')).toHaveLength(0));
  },
};

/** Each fault has its code, its sentence and a button to try again. */
export const EveryFault: Story = {
  tags: ['!autodocs'],
  render: () =>
    faultList(
      ({ src, maxBytes }) => html`<alliance-map src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}></alliance-map>`,
    ),
  play: ({ canvasElement }) => eachSaysItsOwn(canvasElement, 'alliance-map'),
};

/** One fault by its code, with a text of the page's own below it. */
export const Fault: Story = {
  tags: ['!autodocs'],
  args: { code: 'server-error' },
  argTypes: { code: faultControl },
  render: ({ code = 'server-error' }) => {
    const { src, maxBytes } = fault(code);
    return html`<alliance-map src=${ifDefined(src)} max-bytes=${ifDefined(maxBytes)}>
      <p>Our clusters are in Grenoble, Besançon, Neuchâtel and Dresden.</p>
    </alliance-map>`;
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'alliance-map', '[part=error]');
  },
};

const outlines = directoryOfMany(40);
/** Where the outlines cannot be had, the map still shows who is where, and says what is missing. */
export const WithoutOutlines: Story = {
  tags: ['!autodocs'],
  render: () => html`<alliance-map .directory=${outlines} basemap-url=${fault('not-found').src ?? ''}></alliance-map>`,
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    await eventually(() => expect(textOf(part(base, '.notes'))).toContain('could not be loaded'));
  },
};

const one = onlyOne();
/** One town, with its surroundings in view. */
export const OneMember: Story = { tags: ['!autodocs'], render: () => mapOf(one) };

const thousands = directoryOfMany(2000);
/** Two thousand members, grouped; the number of markers stays small. */
export const TwoThousandMembers: Story = {
  tags: ['!autodocs'],
  render: () => mapOf(thousands),
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    await expect(base.querySelectorAll('.marker').length).toBeLessThan(150);
  },
};

const long = longNames();
export const LongNames: Story = { tags: ['!autodocs'], globals: { language: 'de' }, render: () => mapOf(long) };

const bare = missingFields();
/** Members without a place are counted below the map. */
export const MissingPlaces: Story = {
  tags: ['!autodocs'],
  render: () => mapOf(bare),
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.notes');
    await expect(textOf(part(base, '.notes'))).toContain('members are not on the map');
  },
};

/** Sea and land follow the page's text colour. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Arabic words given by the page (`provideMessages`). East stays on the right. */
export const RightToLeft: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };

/** The narrowest column: 280 px. */
export const Narrowest: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'narrowest' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker');
    await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  },
};

/** As it comes out of a printer: the map, its legend and credits, and nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    asPrinted(canvasElement);
    await expect(part(base, '.controls')).not.toBeVisible();
  },
};

/**
 * A page cannot ask for the visitor's own colours. Emulate them: developer tools, Rendering, “Emulate CSS media feature
 * forced-colors”. The stage gets an edge, and a member that is pointed at an outline.
 */
export const ForcedColours: Story = { tags: ['!autodocs'] };

/** Two languages on one page: the names of countries and of the markers follow. */
export const TwoLanguages: Story = {
  tags: ['!autodocs'],
  render: (args, { id }) =>
    html`<div class="side-by-side">
      <section lang="fr" aria-label="Français">${map(args, id)}</section>
      <section lang="de" aria-label="Deutsch">${map(args, id)}</section>
    </div>`,
  play: async ({ canvasElement }) => {
    const legends = (): string[] =>
      [...canvasElement.querySelectorAll('alliance-map')].map(({ shadowRoot }) => {
        const legend = shadowRoot?.querySelector('.legend');
        return legend ? textOf(legend) : '';
      });
    await eventually(() => {
      const [french = '', german = ''] = legends();
      return expect(french && german && french !== german).toBeTruthy();
    });
  },
};

/** A page whose styles reach for everything. */
export const HostilePage: Story = { tags: ['!autodocs'], globals: { host: 'hostile' } };
