import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { byRole, demo, eventually, focused, part, resultCount, shown, startAfresh, textOf } from './support/visit.js';

/** What visitors come for, from the first key to the last. Each runs as a test; in the panel, step by step. */
const meta: Meta = {
  title: 'Journeys',
  tags: ['!autodocs'],
  render: (_, { id }) => html`<member-search src=${demo} session=${id} limit="6"></member-search>`,
};

export default meta;

/** Two letters changed places, and the town is in another language's spelling. */
export const FindThroughATypo: StoryObj = {
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'member-search', '.entry');
    await step('type “mecatronqiue grenoble”', async () => {
      await userEvent.type(byRole(base, 'searchbox'), 'mecatronqiue grenoble');
    });
    await step('the list says what it took the words for', async () => {
      await eventually(() => expect(textOf(part(base, '.similar'))).toContain('mecatronqiue'));
    });
    await step('and the first result is a match in Grenoble', async () => {
      await eventually(() => expect(textOf(part(base, '.entry .place'))).toContain('Grenoble'));
      await expect(part(base, '.entry mark')).toBeVisible();
    });
  },
};

/** A word leads to a competence in any language; choosing it filters by what is meant, not by the word. */
export const ChooseACompetence: StoryObj = {
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'member-search', '.entry');
    await step('type the beginning of a German word', async () => {
      await userEvent.type(byRole(base, 'searchbox'), 'Drehteil');
    });
    await step('the competence is offered under the box', async () => {
      await eventually(() => expect(textOf(part(base, '.suggestions'))).toContain('precision turning'));
    });
    await step('choose it', () => userEvent.click(part(base, '.suggestions button')));
    await step('it stands among the filters', async () => {
      await eventually(() => expect(textOf(part(base, '.chip'))).toContain('precision turning'));
    });
  },
};

export const FilterAndReset: StoryObj = {
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'member-search', '.entry');
    await eventually(() => expect(resultCount(base)).toBe(423));
    const box = byRole(base, 'checkbox', /Switzerland/);
    await step('tick a country', () => userEvent.click(box));
    await step('the list is shorter, the filter stands above it, and the focus stays on the box', async () => {
      await eventually(() => expect(resultCount(base)).toBeLessThan(423));
      await expect(byRole(base, 'button', 'Remove filter: Switzerland')).toBeVisible();
      await expect(focused(base)).toBe(box);
    });
    await step('reset the filters', () => userEvent.click(byRole(base, 'button', 'Reset filters')));
    await step('everything is back', async () => {
      await eventually(() => expect(resultCount(base)).toBe(423));
      await expect(box).not.toBeChecked();
    });
  },
};

export const OpenAMemberAndComeBack: StoryObj = {
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'member-search', '.entry');
    const entry = part(base, '.entry .name button');
    const name = textOf(entry);
    await step('choose the first member', () => userEvent.click(entry));
    await step('its details come forward under its name', async () => {
      await eventually(() => expect(textOf(part(base, 'dialog[open] h2'))).toBe(name));
    });
    await step('close them', () => userEvent.click(byRole(base, 'button', 'Close')));
    await step('the focus is where it was', async () => {
      await eventually(() => expect(base.querySelector('dialog[open]')).toBeNull());
      await expect(focused(base)).toBe(entry);
    });
  },
};

export const SwitchViews: StoryObj = {
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'member-search', '.results.list');
    const names = (): string[] => [...base.querySelectorAll('.entry .name')].map(textOf);
    const before = names();
    await step('choose cards', () => userEvent.click(byRole(base, 'button', 'Cards')));
    await step('the same members, side by side', async () => {
      await eventually(() => expect(part(base, '.results.cards')).toBeVisible());
      await expect(names()).toEqual(before);
    });
    await step('and back', () => userEvent.click(byRole(base, 'button', 'List')));
    await eventually(() => expect(part(base, '.results.list')).toBeVisible());
  },
};

/** The card and the search are linked by nothing but the same `src` and `session`. */
export const SeeAClustersMembers: StoryObj = {
  render: (_, { id }) =>
    html`<div class="stacked">
      <cluster-card src=${demo} session=${id} cluster="micronarc"></cluster-card>
      <member-search src=${demo} session=${id} limit="4"></member-search>
    </div>`,
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const search = await shown(canvasElement, 'member-search', '.entry');
    const card = await shown(canvasElement, 'cluster-card', '[part=see]');
    const see = part(card, '[part=see]');
    await step('ask the card for its members', () => userEvent.click(see));
    await step('the search shows them, and has the focus', async () => {
      await eventually(() => expect(resultCount(search)).toBe(Number(/\d+/.exec(textOf(see))?.[0])));
      await expect(focused(search)).toBe(part(search, '.count'));
      await expect(byRole(search, 'button', 'Remove filter: Micronarc')).toBeVisible();
    });
  },
};

/** A card without a search on its page lists the members itself. */
export const SeeThemInTheCard: StoryObj = {
  parameters: { column: 'card' },
  render: (_, { id }) => html`<cluster-card src=${demo} session=${id} cluster="micronarc"></cluster-card>`,
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const card = await shown(canvasElement, 'cluster-card', '[part=see]');
    await step('ask for the members', () => userEvent.click(part(card, '[part=see]')));
    const first = await eventuallyFound(card, '.list .plain');
    await step('choose one', () => userEvent.click(first));
    await step('its details come forward', async () => {
      await eventually(() => expect(textOf(part(card, 'dialog[open] h2'))).toBe(textOf(first)));
    });
    await step('close them', () => userEvent.click(byRole(card, 'button', 'Close')));
  },
};

const eventuallyFound = async (base: HTMLElement, selector: string): Promise<HTMLElement> => {
  await eventually(() => expect(part(base, selector)).toBeVisible());
  return part(base, selector);
};

/** One stop for the tab key, arrows from marker to marker, Enter opens, Escape comes back. */
export const WalkTheMap: StoryObj = {
  render: (_, { id }) => html`<alliance-map src=${demo} session=${id}></alliance-map>`,
  play: async ({ canvasElement, id, step }) => {
    await startAfresh(id);
    const base = await shown(canvasElement, 'alliance-map', '.marker.group');
    const stops = base.querySelectorAll<HTMLElement>('.marker[tabindex="0"]');
    await step('one marker is a stop of the tab key', () => expect(stops).toHaveLength(1));
    stops[0]?.focus();
    const first = focused(base);
    await step('an arrow leads to the next marker', async () => {
      await userEvent.keyboard('{ArrowRight}');
      await eventually(() => expect(focused(base)).not.toBe(first));
      await expect(focused(base)).toHaveClass('marker');
    });
    await step('Enter on a head office tells about its cluster', async () => {
      part(base, '.marker.office').focus();
      await userEvent.keyboard('{Enter}');
      await eventually(() => expect(part(base, '.callout')).toBeVisible());
    });
    await step('Escape comes back to it', async () => {
      await userEvent.keyboard('{Escape}');
      await eventually(() => expect(base.querySelector('.callout')).toBeNull());
      await expect(focused(base)).toHaveClass('office');
    });
  },
};
