import { html, type TemplateResult } from 'lit';
import type { VirtualRows } from '../../controllers/virtual-rows.js';
import type { Repeat } from '../repeat.js';
import { renderItemGap } from '../table/render-gap.js';

/** What the list shows, and how. */
export interface ListedRowsProps {
  readonly ids: readonly string[];
  readonly rows: VirtualRows;
  /** Lit's `repeat` of who renders. */
  readonly repeat: Repeat;
  /** What stands in the item of an event. */
  readonly renderItem: (id: string) => TemplateResult;
}

/** Any number of events as a list, which scrolls in itself where it is long: every one is within reach. */
export function renderListedRows({
  ids,
  rows,
  repeat,
  renderItem,
}: ListedRowsProps): TemplateResult {
  const slice = rows.slice({ count: ids.length, keyOf: (index) => ids[index] ?? index });
  return html`<ul class="listed-box">
    ${repeat(
      slice.rows,
      ({ index }) => ids[index],
      ({ index, gap }) =>
        html`${renderItemGap(gap)}
          <li data-index=${index} aria-setsize=${ids.length} aria-posinset=${index + 1}>
            ${renderItem(ids[index] ?? '')}
          </li>`,
    )}
    ${renderItemGap(slice.rest)}
  </ul>`;
}
