import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue takes a tag that it does not know for a component that was forgotten.
const isCustomElement = (tag: string): boolean => tag.startsWith('conflict-timeline');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
