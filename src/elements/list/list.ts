import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryStyle } from '../../draw/category-style.js';
import { drawClusters } from '../../draw/draw-clusters.js';
import { drawSymbol } from '../../draw/draw-symbol.js';
import { setProperties } from '../../theme/set-properties.js';
import type { Locale } from '../../locales/locale.js';
import type { EventRow, ListRow, ListScene, ListSection } from '../../scene/list/list-scene.js';
import type { Repeat } from '../repeat.js';
import { renderRail } from './rail.js';

/** What the list shows. */
export interface ListProps {
  readonly scene: ListScene;
  /** Looks of the categories. */
  readonly styles: readonly CategoryStyle[];
  readonly locale: Locale;
  /** Whether the rows can be pointed at: those of the frame that is shown while loading are nobody's events. */
  readonly reachable: boolean;
  /** Shows the rows that were left out. */
  readonly expand: () => void;
  readonly repeat: Repeat;
}

/**
 * The events as a reading list: years stay in sight at the side while their events pass, and lines between them and the
 * words show how long something lasts. A row of the grid is a year, a cell the button of an event.
 */
export function renderList(props: ListProps): TemplateResult {
  const { scene, styles, locale, reachable, repeat } = props;
  return html`<div
      class="list"
      id="plot"
      role="grid"
      part="stage"
      aria-label=${locale.say('listLabel')}
      aria-describedby="keys"
      aria-rowcount=${scene.sections.length}
      ${setProperties({ '--_rails': String(scene.railColumns) })}
    >
      ${repeat(
        scene.sections,
        ({ key }) => key,
        (section, i) => renderSection(section, i, props),
      )}
      ${
        reachable
          ? repeat(
              scene.rails,
              ({ key }) => key,
              (rail) => renderRail(rail, styles[rail.category]),
            )
          : nothing
      }
    </div>
    ${scene.rest > 0 ? renderMore(props) : nothing}`;
}

function renderSection(section: ListSection, index: number, props: ListProps): TemplateResult {
  const { label, count, from, to } = section;
  const { scene, locale, repeat } = props;
  return html`<div class="list-section" role="row" part="lane" aria-rowindex=${index + 1}>
    <div
      class="year"
      role="rowheader"
      part="lane-label"
      ${setProperties({ 'grid-row': `${from + 1} / ${to + 1}` })}
    >
      <span class="year-label">${label}</span>
      <span class="hidden">${locale.say('events', { n: count })}</span>
    </div>
    ${repeat(
      scene.rows.slice(from, to),
      ({ key }) => key,
      (row, i) => renderRow(row, from + i, i === 0, props),
    )}
  </div>`;
}

function renderRow(row: ListRow, place: number, first: boolean, props: ListProps): TemplateResult {
  return html`<div
    role="gridcell"
    class="cell ${first ? 'first' : ''}"
    ${setProperties({ 'grid-row': String(place + 1) })}
  >
    ${props.reachable ? renderButton(row, props) : html`<div class="list-row">${renderWords(row, props)}</div>`}
  </div>`;
}

function renderButton(row: ListRow, props: ListProps): TemplateResult {
  const { scene, locale } = props;
  const many = row.kind !== 'row';
  return html`<button
    class="target list-row"
    type="button"
    part=${many ? 'cluster' : row.lasting ? 'span' : 'point'}
    data-key=${row.key}
    data-id=${many ? nothing : row.event.id}
    data-count=${many ? row.count : nothing}
    tabindex=${row.key === scene.tabStop ? 0 : -1}
    aria-description=${many ? locale.say('clusterHint') : nothing}
    aria-current=${row.chosen ? 'true' : nothing}
  >
    ${renderWords(row, props)}
  </button>`;
}

/** A button is named by its words: the title first, as that is what differs, though it is seen below the date. */
function renderWords(row: ListRow, props: ListProps): TemplateResult {
  const { locale } = props;
  return html`${renderSymbol(row, props)}
    <span class="row-words">
      <span class=${titleClass(row)} part="label"><bdi>${row.title}</bdi></span>
      <span class="hidden">${locale.say('listSeparator')}</span>
      <span class="row-when">
        <span class="row-date" aria-hidden="true">${row.when}</span>
        <span class="hidden">${row.spokenWhen}</span>
        ${asideOf(row, locale).map((words) => html`<span> · ${words}</span>`)}
      </span>
      ${row.kind === 'row' ? renderSources(row, locale) : renderRest(row, locale)}
    </span>`;
}

/** What stands behind the date: where an event belongs, or how many there are. */
function asideOf(row: ListRow, locale: Locale): readonly string[] {
  if (row.kind !== 'row') return [locale.say('events', { n: row.count })];
  return row.groups === '' ? [] : [row.groups];
}

const renderSources = ({ sources }: EventRow, locale: Locale): TemplateResult =>
  html`<span class="hidden"
    >${locale.say('listSeparator')}${locale.say('sourceCount', { n: sources })}</span
  >`;

const renderRest = ({ count }: { readonly count: number }, locale: Locale): TemplateResult =>
  html`<span class="row-when">${locale.say('problemsMore', { n: count - 1 })}</span>`;

function titleClass(row: ListRow): string {
  if (row.kind !== 'row') return 'row-title';
  return `row-title ${row.certainty} ${row.major ? 'major' : ''}`;
}

function renderSymbol(row: ListRow, { styles }: ListProps): TemplateResult {
  return html`<svg
    class="row-mark"
    viewBox="-13 -13 26 26"
    width="26"
    height="26"
    aria-hidden="true"
  >
    ${row.kind === 'cluster' ? drawClusters([{ ...row, x: 0, y: 0 }], styles) : nothing}
    ${row.kind === 'row' ? drawSymbol(styles[row.category], row.certainty) : nothing}
  </svg>`;
}

const renderMore = ({ scene, locale, expand }: ListProps): TemplateResult =>
  html`<button type="button" class="control list-more" @click=${expand}>
    ${locale.say('showMore', { n: scene.rest })}
  </button>`;
