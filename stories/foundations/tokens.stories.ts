import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, within } from 'storybook/test';
import '../support/foundations.css';
import { ContrastFigures } from '../support/contrast-figures.js';
import { defineOnce } from '../support/define-once.js';
import { TokenEditor } from '../support/token-editor.js';
import { byRole, eventually, shown, textOf } from '../support/visit.js';

defineOnce('contrast-figures', ContrastFigures);
defineOnce('token-editor', TokenEditor);

/**
 * Everything that a page can set with a line of CSS. Change a token, and the elements, the contrasts and the CSS follow.
 * The toolbar's theme is what the values begin with.
 */
const meta: Meta = {
  title: 'Foundations/Tokens',
  tags: ['!autodocs'],
  render: (_, { globals }) => html`<token-editor theme=${String(globals['theme'])}></token-editor>`,
};

export default meta;

export const Tokens: StoryObj = {
  play: async ({ canvasElement, step }) => {
    await shown(canvasElement, 'member-search', '.entry');
    await shown(canvasElement, 'alliance-map', '.land');
    const links = (): string => textOf(byRole(canvasElement, 'row', /^Links and names/));
    await eventually(() => expect(links()).toContain('enough'));
    await step('a pale accent is too little on a light page, and says so', async () => {
      const accent = within(canvasElement).getByLabelText(/--alliance-accent/);
      await fireEvent.input(accent, { target: { value: '#9ad0ff' } });
      await eventually(() => expect(links()).toContain('too little'));
      await expect(textOf(byRole(canvasElement, 'region', 'CSS'))).toContain('--alliance-accent: #9ad0ff;');
    });
    await step('and back', async () => {
      await fireEvent.click(byRole(canvasElement, 'button', 'Reset the tokens'));
      await eventually(() => expect(links()).toContain('enough'));
    });
  },
};
