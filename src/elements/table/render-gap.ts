import { html, nothing, type TemplateResult } from 'lit';
import { setProperties } from '../../theme/set-properties.js';

/** Stands for rows of the table that are not rendered. */
export const renderRowGap = (height: number, columns: number): TemplateResult | typeof nothing =>
  height <= 0
    ? nothing
    : html`<tr class="gap" aria-hidden="true" ${setProperties({ height: `${height}px` })}>
        <td colspan=${columns}></td>
      </tr>`;

/** Stands for items of a list that are not rendered. */
export const renderItemGap = (height: number): TemplateResult | typeof nothing =>
  height <= 0
    ? nothing
    : html`<li class="gap" aria-hidden="true" ${setProperties({ height: `${height}px` })}></li>`;
