import { killedRange, type KilledRange } from './killed-range.js';
import type { TimelineEvent } from './types.js';

/**
 * What an event says of those it killed: figures; that some were killed, or may have been, but not how many; nothing; or
 * no longer anything, as it was retracted.
 */
export type KilledFigure =
  | ({ readonly kind: 'range' } & KilledRange)
  | { readonly kind: 'unknown' | 'unstated' | 'retracted' };

/** The figure of an event, so that what is unknown, not stated and zero are told apart. */
export function killedFigure(event: TimelineEvent): KilledFigure {
  if (event.status === 'retracted') return { kind: 'retracted' };
  const range = killedRange(event);
  if (range) return { kind: 'range', ...range };
  const counted = (event.casualties ?? []).some(({ outcome }) => outcome === 'killed');
  return { kind: counted ? 'unknown' : 'unstated' };
}
