import { html, type TemplateResult } from 'lit';
import type { VirtualRows } from '../../controllers/virtual-rows.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { titleOf } from '../../scene/describe-mark.js';
import { describeDate } from '../../time/describe-date.js';
import { readEdtf } from '../../time/read-edtf.js';
import type { Action } from '../../view/action.js';
import { renderFrame } from './card-frame.js';
import type { Repeat } from '../repeat.js';
import { renderListedRows } from './listed-rows.js';

/** What the list shows, and what its buttons do. */
export interface ListedProps {
  readonly ids: readonly string[];
  readonly index: EventIndex;
  readonly environment: Environment;
  /** Whether it is a modal sheet. */
  readonly sheet: boolean;
  readonly rows: VirtualRows;
  /** Lit's `repeat` of who renders. */
  readonly repeat: Repeat;
  readonly close: () => void;
  readonly act: (action: Action) => void;
}

/** Events that no zoom can part, as a list to choose from. */
export function renderListed(props: ListedProps): TemplateResult {
  const { ids, index, environment, rows, repeat, sheet, close, act } = props;
  const { locale } = environment;
  const count = locale.say('events', { n: ids.length });
  const head = html`<h3 class="card-title" id="card-title">
    ${locale.say('labelled', { label: locale.say('here'), text: count })}
  </h3>`;
  const renderOne = (id: string): TemplateResult => renderItem(id, index, environment, act);
  return renderFrame(
    { kind: 'listed', sheet, locale, close, head },
    renderListedRows({ ids, rows, repeat, renderItem: renderOne }),
  );
}

function renderItem(
  id: string,
  index: EventIndex,
  environment: Environment,
  act: (action: Action) => void,
): TemplateResult {
  const place = index.placeOf(id) ?? -1;
  const date = index.feed.events[place]?.date;
  return html`<button type="button" data-id=${id} @click=${() => act({ type: 'select', id })}>
    <span class="listed-title"><bdi>${titleOf(place, { index, environment })}</bdi></span>
    <span class="meta">
      ${date === undefined ? '' : describeDate(readEdtf(date), environment.locale.dates, index.now)}
    </span>
  </button>`;
}
