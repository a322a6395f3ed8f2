import { nothing } from 'lit';
import type { VirtualRows } from '../../controllers/virtual-rows.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';
import type { LocatorMap } from '../card/card-locator.js';
import { renderCard } from '../card/card.js';
import { renderListed } from '../card/listed.js';
import type { TimelineModel } from '../conflict-timeline/timeline-model.js';
import type { Repeat } from '../repeat.js';

/** What the card, or the list, is rendered from. */
export interface ChosenProps {
  readonly model: TimelineModel;
  readonly environment: Environment;
  readonly options: {
    readonly headingLevel: number;
    /** Address that relative ones start from. */
    readonly baseURI: string;
  };
  /** Whether it is a modal sheet. */
  readonly sheet: boolean;
  /** The button that gives a link to the event, where links are kept. */
  readonly share: unknown;
  /** The map of the place of the open card. */
  readonly map: LocatorMap;
  /** Which rows of a long list are rendered. */
  readonly rows: VirtualRows;
  readonly repeat: Repeat;
  readonly act: (action: Action) => void;
  /** Opens the next or the previous event. */
  readonly step: (by: 1 | -1) => void;
}

/** The card of the chosen event, or the list of those that no zoom can part. */
export function renderChosen(index: EventIndex, props: ChosenProps): unknown {
  const { model, environment, options, sheet, map, share, rows, repeat, act, step } = props;
  const { selected = null, listed = null, unveiled = [] } = model.view ?? {};
  const event = model.eventOf(selected);
  const close = (): void => act({ type: 'select', id: null });
  const shared = { index, environment, sheet, close, act };
  if (!event) return listed ? renderListed({ ...shared, ids: listed, rows, repeat }) : nothing;
  const { headingLevel, baseURI: page } = options;
  const canStep = (by: 1 | -1): boolean => model.beside(by) !== undefined;
  return renderCard({ ...shared, event, headingLevel, page, unveiled, map, canStep, step, share });
}
