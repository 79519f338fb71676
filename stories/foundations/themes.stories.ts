import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { ContrastFigures } from '../support/contrast-figures.js';
import { defineOnce } from '../support/define-once.js';
import '../support/foundations.css';
import { passes, tokenContrasts } from '../support/token-contrasts.js';
import { demo, eventually } from '../support/visit.js';

defineOnce('contrast-figures', ContrastFigures);

interface Theme {
  readonly name: string;
  readonly says: string;
}

const themes: readonly Theme[] = [
  { name: 'Alpine', says: 'Calm and clear: blue-grey, quiet marks, white cards.' },
  { name: 'Atelier', says: 'Warm paper, brick and ink, square corners, names in a book face.' },
  { name: 'Night', says: 'Deep blue with one clear light, round corners.' },
];

const specimen = ({ name, says }: Theme): TemplateResult => {
  const session = `theme-${name}`;
  return html`<section class="specimen alliance-${name.toLowerCase()}" aria-label=${name}>
    <header>
      <h2>${name}</h2>
      <p>${says}</p>
    </header>
    <div class="parts">
      <member-search src=${demo} session=${session} limit="5" facets="none" no-shortcut></member-search>
      <div class="middle">
        <alliance-map src=${demo} session=${session}></alliance-map>
        <contrast-figures></contrast-figures>
      </div>
      <cluster-card src=${demo} session="${session}-card" cluster="pole-des-microtechniques"></cluster-card>
    </div>
  </section>`;
};

/**
 * Three finished themes, each one plain CSS file in `stories/themes` to copy and change. Each sets its class on any part
 * of a page. Their contrasts are measured here, from what is painted.
 */
const meta: Meta = {
  title: 'Foundations/Themes',
  tags: ['!autodocs'],
  render: () => html`<div class="gallery">${themes.map(specimen)}</div>`,
};

export default meta;

export const Gallery: StoryObj = {
  play: async ({ canvasElement }) => {
    for (const theme of canvasElement.querySelectorAll('.specimen')) {
      await eventually(() => expect(tokenContrasts(theme).length).toBeGreaterThan(0));
      await expect(tokenContrasts(theme).filter((pair) => !passes(pair))).toEqual([]);
      theme.scrollIntoView(); // a map starts when it comes near the window
      const map = theme.querySelector('alliance-map');
      await eventually(() => expect(map?.shadowRoot?.querySelector('.land')).toBeTruthy());
    }
  },
};
