import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { sessionFor, type Directory } from '../../src/index.js';
import { clusterNamed, directoryWith, memberNamed } from '../../test/support/make-dataset.js';
import { asPrinted } from '../support/as-printed.js';
import { eachSaysItsOwn, fault, faultControl, faultList, type FaultCode } from '../support/fault-list.js';
import { endless } from '../support/faults.js';
import { given } from '../support/given.js';
import { directoryOfMany } from '../support/many-members.js';
import { longNames, missingFields, nobody, onlyOne } from '../support/specimens.js';
import { byRole, demo, demoSession, eventually, focused, part, shown, startAfresh, textOf } from '../support/visit.js';

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

/** Members on three continents. */
const directoryOfTheWorld = (): Directory =>
  directoryWith({
    clusters: [clusterNamed('Silberberg', { city: 'Dresden', country: 'DE', lat: 51.05, lng: 13.74 })],
    members: [
      memberNamed('Óptica Paulista', { sites: [{ city: 'São Paulo', country: 'BR', lat: -23.55, lng: -46.63 }] }),
      memberNamed('Chip Werk', { sites: [{ city: 'Chemnitz', country: 'DE', lat: 50.83, lng: 12.92 }] }),
      memberNamed('Hikari', { sites: [{ city: 'Hamamatsu', country: 'JP', lat: 34.71, lng: 137.73 }] }),
    ],
  });

/** One quiet square, whichever is asked for. */
const tile = URL.createObjectURL(
  new Blob(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#eef1ea" stroke="#c9cfc0" d="M0 0h256v256H0z"/></svg>',
    ],
    { type: 'image/svg+xml' },
  ),
);

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

/** Everything the map says, as tables and lists, one action away; each count and name in it is on the map. */
export const AsList: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    byRole(base, 'button', 'Show as list').click();
    await eventually(() => expect(base.querySelectorAll('.list table').length).toBeGreaterThan(2));
    await expect(part(base, '.list-button')).toHaveAttribute('aria-expanded', 'true');
    await expect(textOf(part(base, '.list'))).toContain('Ties between clusters');
  },
};

/** The button below the map leads to the members that no map can show. */
export const MembersWithoutPlace: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.notes button');
    byRole(base, 'button', /not on the map/).click();
    await eventually(() => expect(focused(base)).toBe(part(base, '.unlocated')));
    await expect(base.querySelectorAll('.unlocated tbody tr')).toHaveLength(17);
  },
};

/** The members of a chosen cluster, and the area they live in; the other head offices step back. */
export const ChosenCluster: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, id }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    await startAfresh(id);
    (await demoSession(id)).update({ filters: { cluster: ['minalogic'] } });
    await eventually(() => expect(part(base, '.hull').getAttribute('d')).toMatch(/^M.*Z$/));
    await expect(base.querySelectorAll('.marker.office.back').length).toBeGreaterThan(5);
    await expect(textOf(part(base, '.legend'))).toContain('Area of the chosen cluster');
  },
};

/** Countries shaded by their number of members, which stands beside their names. */
export const MembersByCountry: Story = {
  tags: ['!autodocs'],
  args: { layers: 'countries' },
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.shade');
    await eventually(() => expect(textOf(part(base, '.labels'))).toMatch(/France \d+/));
    await expect(base.querySelectorAll('.marker.office')).toHaveLength(0);
  },
};

const worldwide = directoryOfTheWorld();
/** A place outside Europe brings the outlines of the world, which are fetched only then. */
export const TheWorld: Story = {
  tags: ['!autodocs'],
  render: () => mapOf(worldwide),
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.member');
    const names = (): (string | null)[] =>
      [...base.querySelectorAll('.marker.member')].map((marker) => marker.getAttribute('aria-label'));
    await eventually(() => expect(names()).toContain('Óptica Paulista, São Paulo, Brazil'));
    await eventually(() => expect(textOf(part(base, '.labels'))).toMatch(/Algeria|China|India/));
  },
};

/** The browser's answer to a page that asks where its visitor is. */
const standIn = (coords: Partial<GeolocationCoordinates>): void => {
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
    configurable: true,
    value: (found: (position: { coords: Partial<GeolocationCoordinates> }) => void) => {
      found({ coords });
    },
  });
};

/** The visitor's surroundings, on the visitor's click. Here the page itself plays the browser that gives leave. */
export const NearMe: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    await expect(base.querySelector('.here')).toBeNull();
    standIn({ latitude: 45.19, longitude: 5.72 });
    byRole(base, 'button', 'Near me').click();
    await eventually(() => expect(base.querySelector('.here')).not.toBeNull());
    Reflect.deleteProperty(navigator.geolocation, 'getCurrentPosition');
  },
};

const tiled = directoryOfMany(40);
/** Nothing is fetched from a tile server before the visitor presses the button that names it. */
export const TilesWithConsent: Story = {
  tags: ['!autodocs'],
  render: () =>
    html`<alliance-map
      .directory=${tiled}
      tiles="${tile}#{z}/{x}/{y}"
      attribution="A tile drawn for this story"
      consent
    ></alliance-map>`,
  play: async ({ canvasElement }) => {
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    for (let level = 0; level < 5; level++) {
      byRole(base, 'button', 'Zoom in').click();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await shown(canvasElement, 'alliance-map', '.consent');
    await expect(base.querySelectorAll('.tiles img')).toHaveLength(0);
    part(base, '.consent').click();
    await eventually(() => expect(base.querySelectorAll('.tiles img').length).toBeGreaterThan(2));
    await expect(textOf(part(base, '.credit'))).toBe('A tile drawn for this story');
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

/** On paper nothing is measured anew; on the screen the stage would be, and grow by what WebKit rounds up. */
const keepDrawnSize = (stage: HTMLElement): void => {
  const kept = ['--_drawn-width', '--_drawn-height'].map(
    (name) => `${name}: ${stage.style.getPropertyValue(name)} !important`,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.stage { ${kept.join('; ')} }`);
  const root = stage.getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(sheet);
};

/** As it comes out of a printer: the map, its legend and credits, and nothing to press. */
export const Printed: Story = {
  tags: ['!autodocs'],
  parameters: { column: 'paper' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'alliance-map', '.marker.group');
    const base = await shown(canvasElement, 'alliance-map', '.land'); // what comes last
    keepDrawnSize(part(base, '.stage'));
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
