import { html, type TemplateResult } from 'lit';
import type { CategoryStyle } from '../../draw/category-style.js';
import { setProperties } from '../../theme/set-properties.js';
import type { Rail } from '../../scene/list/list-scene.js';

/** How long something lasts, as a line beside the rows; the row where it begins has the words. */
export function renderRail(rail: Rail, style: CategoryStyle | undefined): TemplateResult {
  const { column, from, to, certainty, chosen, open } = rail;
  const names = ['rail', certainty, chosen ? 'chosen' : '', open ? 'open' : ''];
  return html`<div
    class=${names.join(' ').trim()}
    aria-hidden="true"
    ${setProperties({
      '--_tone': style?.tone ?? null,
      '--_column': String(column),
      'grid-row': `${from + 1} / ${to + 2}`,
    })}
  ></div>`;
}
