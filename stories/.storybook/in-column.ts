import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Globals } from './globals.js';

const rightToLeft = ['ar', 'he'];

/**
 * Puts a story into the column of an article: its language, direction, ground and width are those of the toolbar. The
 * element itself is told its theme alone; all else it takes from here, as on a page. A story may name a class for the page.
 */
export const inColumn: Decorator = (story, { globals, parameters }) => {
  const { theme, language, direction, width } = globals as Globals;
  const natural = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  const ground = styleMap({ 'color-scheme': theme === 'auto' ? 'light dark' : theme });
  const column = styleMap({ width: width === 'full' ? '100%' : `${width}px` });
  return html`<div
    class="page ${(parameters['page'] as string | undefined) ?? ''}"
    lang=${language}
    dir=${direction === 'auto' ? natural : direction}
    style=${ground}
  >
    <div class="column" style=${column}>
      <div class="copy" aria-hidden="true"></div>
      ${story()}
      <div class="copy" aria-hidden="true"></div>
    </div>
  </div>`;
};
