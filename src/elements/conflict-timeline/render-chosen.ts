import { nothing } from 'lit';
import type { EventIndex } from '../../scene/event-index.js';
import { renderCard } from '../card/card.js';
import { renderListed } from '../card/listed.js';
import type { TimelineProps } from './timeline-props.js';

/** The card of the chosen event, or the list of those that no zoom can part. */
export function renderChosen(index: EventIndex, props: TimelineProps): unknown {
  const { model, environment, options, act, step } = props;
  const { selected, listed } = model.view ?? { selected: null, listed: null };
  const event = model.eventOf(selected);
  const close = (): void => act({ type: 'select', id: null });
  const headingLevel = options.headingLevel;
  if (event) return renderCard({ event, index, environment, close, step, headingLevel });
  if (!listed) return nothing;
  return renderListed({ ids: listed, index, environment, close, act });
}
