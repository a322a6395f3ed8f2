import type { Preview } from '@storybook/web-components-vite';

/** Ways of the toolbar, as they stand in a story's `globals`. */
export interface Globals {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** Width of the column in px, or `full`. */
  readonly width: string;
}

export const initialGlobals: Globals = {
  theme: 'auto',
  language: 'en',
  direction: 'auto',
  width: 'full',
};

const widths = [280, 360, 480, 560, 720, 960, 1160, 1280];

export const globalTypes: Preview['globalTypes'] = {
  theme: switchOf('Theme', 'contrast', [
    { value: 'auto', title: 'As the system' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  language: switchOf('Language', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'fr', title: 'Français' },
    { value: 'ar', title: 'العربية' },
    { value: 'de', title: 'Deutsch' },
    { value: 'es', title: 'Español' },
    { value: 'pt', title: 'Português' },
    { value: 'ha', title: 'Hausa' },
  ]),
  direction: switchOf('Direction', 'transfer', [
    { value: 'auto', title: 'As the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: switchOf('Width of the column', 'grow', [
    ...widths.map((width) => ({ value: String(width), title: `${width} px` })),
    { value: 'full', title: 'Full width' },
  ]),
};

function switchOf(
  description: string,
  icon: 'contrast' | 'globe' | 'transfer' | 'grow',
  items: readonly { value: string; title: string }[],
) {
  return {
    description,
    toolbar: { title: description, icon, items: [...items], dynamicTitle: true },
  };
}
