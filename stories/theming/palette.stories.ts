import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderPalette } from './palette-page.js';

const meta: Meta = {
  title: 'Theming/Palette',
  parameters: { page: 'sheet', controls: { disable: true } },
  render: renderPalette,
};
export default meta;

/** The colours of categories with their contrast, and as those see them who see colours otherwise. */
export const Palette: StoryObj = {};
