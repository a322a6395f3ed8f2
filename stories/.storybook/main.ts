import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  staticDirs: ['../static'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      // Browsers that have light-dark(), which is rewritten for older ones and then obeys no style attribute.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // The whole of Storybook's own code is one file, whatever is done here.
      chunkSizeWarningLimit: 2_000,
    },
  }),
};

export default config;
