import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { provideArabic } from '../stories/support/arabic.js';
import { globalTypes, hostPage, initialGlobals } from '../stories/support/host-page.js';

setCustomElementsManifest(manifest);
provideArabic();

/** Only what a story's template reads can be changed there; the rest of the manifest is to be read. */
const onlyKnownControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, { control: false, ...type }]));

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [onlyKnownControls],
  decorators: [hostPage],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true }, // the page's theme is what stands behind an element
    controls: { expanded: true, sort: 'requiredFirst' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Elements', 'Journeys', 'Foundations'] } },
    viewport: {
      options: {
        narrowest: { name: 'Narrowest, 280 px', styles: { width: '280px', height: '640px' } },
        phone: { name: 'Phone, 360 px', styles: { width: '360px', height: '780px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
