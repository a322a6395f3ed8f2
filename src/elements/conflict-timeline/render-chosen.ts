import { nothing } from 'lit';
import type { EventIndex } from '../../scene/event-index.js';
import { renderCard } from '../card/card.js';
import { renderCardShare } from '../card/card-share.js';
import { renderListed } from '../card/listed.js';
import { shownControls } from './controls.js';
import type { TimelineProps } from './timeline-props.js';

/** The card of the chosen event, or the list of those that no zoom can part. */
export function renderChosen(index: EventIndex, props: TimelineProps): unknown {
  const { model, environment, options, sheet, map, act, step } = props;
  const { selected = null, listed = null, unveiled = [] } = model.view ?? {};
  const event = model.eventOf(selected);
  const close = (): void => act({ type: 'select', id: null });
  const shared = { index, environment, sheet, close, act };
  if (!event) {
    return listed ? renderListed({ ...shared, ids: listed, rows: props.listedRows }) : nothing;
  }
  const { headingLevel, baseURI: page } = options;
  const shares = props.share && shownControls(options.controls)('share');
  const share = shares ? renderCardShare({ ...props.share, locale: environment.locale }) : nothing;
  const canStep = (by: 1 | -1): boolean => model.beside(by) !== undefined;
  return renderCard({ ...shared, event, headingLevel, page, unveiled, map, canStep, step, share });
}
