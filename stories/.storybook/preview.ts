import type { Preview } from '@storybook/web-components-vite';
import '../../src/define.js';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
};

export default preview;
