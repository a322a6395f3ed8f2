import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../../src/define.js';
import { forStorybook } from '../manifest/for-storybook.js';
import { manifest } from '../manifest/manifest.js';
import { globalTypes, initialGlobals } from './globals.js';
import { inColumn } from './in-column.js';
import { loadFonts } from './load-fonts.js';
import './preview.css';

setCustomElementsManifest(forStorybook(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  loaders: [loadFonts],
  decorators: [inColumn],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // The ground follows the theme of the toolbar, the width its own switch.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: ['Timeline', 'Panels', 'States', 'Density', 'Data', 'Languages', 'Theming'],
      },
    },
  },
};

export default preview;
