import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import hostileStyles from '../../demo/hostile.css?raw';
import '../themes/alpine.css';
import '../themes/atelier.css';
import '../themes/night.css';
import './host-page.css';

/** The themes of the toolbar: a plain light page, a plain dark one, and the three finished themes. */
const themeNames = {
  light: 'Plain, light',
  dark: 'Plain, dark',
  alpine: 'Alpine',
  atelier: 'Atelier',
  night: 'Night',
} as const;

const languageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
  nl: 'Nederlands',
  ar: 'العربية (a language of the page’s own)',
} as const;

const directionNames = { auto: 'As the language runs', ltr: 'Left to right', rtl: 'Right to left' } as const;

const hostNames = { plain: 'Plain page', hostile: 'Hostile page' } as const;

const menu = (title: string, icon: string, names: Readonly<Record<string, string>>): object => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(names).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

export const globalTypes: Preview['globalTypes'] = {
  theme: menu('Theme', 'paintbrush', themeNames),
  language: menu('Language', 'globe', languageNames),
  direction: menu('Direction', 'transfer', directionNames),
  host: menu('Styles of the page', 'document', hostNames),
};

export const initialGlobals: Preview['initialGlobals'] = {
  theme: 'light',
  language: 'en',
  direction: 'auto',
  host: 'plain',
};

/** The class that a theme's file styles; plain pages have classes of the Storybook's own. */
export const themeClass = (theme: string): string =>
  theme === 'light' || theme === 'dark' ? `plain-${theme}` : `alliance-${theme}`;

const directionOf = (direction: unknown, language: string): 'ltr' | 'rtl' => {
  if (direction === 'ltr' || direction === 'rtl') return direction;
  return language === 'ar' ? 'rtl' : 'ltr';
};

const hostileSheet = document.createElement('style');
hostileSheet.textContent = hostileStyles;

/** A page that fights its guests does so to the whole document, so only a story that stands alone gets one. */
const setHost = (host: unknown, alone: boolean): void => {
  if (host === 'hostile' && alone) document.head.append(hostileSheet);
  else hostileSheet.remove();
};

/** The page around a story: its theme, language, direction and styles, and the width of the column the story is in. */
export const hostPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { theme, language, direction, host } = globals as Record<string, string | undefined>;
  const lang = language ?? 'en';
  setHost(host, viewMode === 'story');
  return html`<div class="page ${themeClass(theme ?? 'light')}" lang=${lang} dir=${directionOf(direction, lang)}>
    <div class="column ${String(parameters['column'] ?? 'wide')}">${story()}</div>
  </div>`;
};
