import { html, nothing, type TemplateResult } from 'lit';
import type { FileWriter } from '../../controllers/file-writer.js';
import type { TableOrder } from '../../controllers/table-order.js';
import type { RenderedRow, VirtualRows } from '../../controllers/virtual-rows.js';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { Locale } from '../../locales/locale.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { tableRow, type TableRow } from '../../scene/table-row.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import type { Repeat } from '../repeat.js';
import { columns, headOf, type Column } from './columns.js';
import { describeTable } from './describe-table.js';
import { renderDownloads } from './downloads.js';
import { renderRowGap } from './render-gap.js';

/** What the table shows, and what its buttons do. */
export interface TableProps {
  readonly index: EventIndex;
  readonly view: View;
  readonly environment: Environment;
  /** Looks of the categories. */
  readonly looks: readonly CategoryStyle[];
  readonly rows: VirtualRows;
  readonly order: TableOrder;
  readonly files: FileWriter;
  /** Lit's `repeat` of who renders. */
  readonly repeat: Repeat;
  /** Whether the box that the table scrolls in may be a landmark of the page. */
  readonly landmark: boolean;
  readonly act: (action: Action) => void;
  /** Opens the event at a place in the feed. */
  readonly open: (place: number) => void;
}

/** Tables longer than this scroll in a box of their own, so that the page goes on below within reach. */
const mostInPage = 100;

/** All events that pass the filters, whatever the window, as a table that can be sorted and taken away. */
export function renderTable(props: TableProps): TemplateResult {
  const { index, view, environment, landmark, order, files } = props;
  const { places, pending } = order.of(index, view.sort, environment);
  const boxed = index.all.length > mostInPage;
  return html`<div class="table" part="table" aria-busy=${pending ? 'true' : nothing}>
    <div
      class=${boxed ? 'table-box boxed' : 'table-box'}
      role=${boxed ? (landmark ? 'region' : 'group') : nothing}
      aria-labelledby=${boxed ? 'table-caption' : nothing}
      tabindex=${boxed ? 0 : nothing}
    >
      ${renderGrid(places, props)}
    </div>
    ${renderDownloads(index, environment.locale, files)}
  </div>`;
}

function renderGrid(places: Uint32Array, props: TableProps): TemplateResult {
  const { index, view, environment, rows, repeat } = props;
  const { locale } = environment;
  const focused = view.focused ? index.placeOf(view.focused.id) : undefined;
  const { rows: rendered, rest } = rows.slice({
    count: places.length,
    keyOf: (row) => places[row] ?? row,
    kept: focused === undefined ? -1 : places.indexOf(focused),
  });
  return html`<table class="events" aria-rowcount=${places.length + 1}>
    <caption id="table-caption">
      ${describeTable(places.length, view.sort, locale)}
    </caption>
    <thead>
      <tr aria-rowindex="1">
        ${columns.map((column) => renderHead(column, props))}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        rendered,
        ({ index: row }) => places[row],
        (row) => html`${renderRowGap(row.gap, columns.length)}${renderRow(row, places, props)}`,
      )}
      ${renderRowGap(rest, columns.length)}
    </tbody>
  </table>`;
}

function renderHead(column: Column, { view, environment, act }: TableProps): TemplateResult {
  const { by, descending } = view.sort;
  const sorted = by === column.by;
  const way = descending ? 'descending' : 'ascending';
  return html`<th scope="col" class=${column.by} aria-sort=${sorted ? way : nothing}>
    <button type="button" class="sort" @click=${() => act({ type: 'sort', by: column.by })}>
      ${headOf(column, environment.locale)}<svg
        viewBox="0 0 8 8"
        width="8"
        height="8"
        aria-hidden="true"
      >
        <path d=${descending && sorted ? 'M0 2h8L4 7z' : 'M0 6h8L4 1z'}></path>
      </svg>
    </button>
  </th>`;
}

function renderRow(
  { index: at }: RenderedRow,
  places: Uint32Array,
  props: TableProps,
): TemplateResult | typeof nothing {
  const { index, environment, looks } = props;
  const place = places[at] ?? -1;
  const row = tableRow(place, index, environment);
  if (!row) return nothing;
  const look = looks[index.facts.category[place] ?? -1];
  const content = { row, look, locale: environment.locale };
  return html`<tr
    class=${row.retracted ? 'retracted' : nothing}
    aria-rowindex=${at + 2}
    data-index=${at}
    data-id=${row.id}
  >
    ${columns.map(({ by, cell }) =>
      by === 'title' ? renderTitle(row, place, props) : html`<td class=${by}>${cell(content)}</td>`,
    )}
  </tr>`;
}

/** The event heads its row; where the table is narrow, what other columns say stands below. */
function renderTitle(
  row: TableRow,
  place: number,
  { view, environment, open }: TableProps,
): unknown {
  return html`<th scope="row" class="title">
    <button
      type="button"
      class="row-title"
      aria-current=${view.selected === row.id ? 'true' : nothing}
      @click=${() => open(place)}
    >
      <bdi>${row.title}</bdi>
    </button>
    ${renderBelow(row, environment.locale)}
  </th>`;
}

function renderBelow(row: TableRow, locale: Locale): unknown {
  const where = [row.place, row.category].filter((part) => part !== '').join(' · ');
  return html`${row.retracted ? html`<span class="withdrawn">${locale.say('status_retracted')}</span>` : nothing}
  ${where === '' ? nothing : html`<span class="below">${where}</span>`}`;
}
