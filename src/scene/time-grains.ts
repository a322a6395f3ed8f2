import type { MessageKey } from '../locales/messages.js';
import type { UnitName } from '../time/units.js';
import type { DateParts } from './describe-period.js';

/** A unit that time is counted in on the overview. */
export interface TimeGrain {
  readonly unit: UnitName;
  /** Its usual length in ms. */
  readonly length: number;
  /** How exactly a date must be told for one of them to be heard. */
  readonly parts: DateParts;
  /** The words for a bar of this grain; none where no bar is that short. */
  readonly per?: MessageKey;
}

const day = 86_400_000;

/** The grains, finest first. */
export const timeGrains: readonly TimeGrain[] = [
  { unit: 'second', length: 1_000, parts: 4 },
  { unit: 'minute', length: 60_000, parts: 4 },
  { unit: 'hour', length: 3_600_000, parts: 4 },
  { unit: 'day', length: day, parts: 3, per: 'perDay' },
  { unit: 'month', length: 30.44 * day, parts: 2, per: 'perMonth' },
  { unit: 'quarter', length: 91.31 * day, parts: 2, per: 'perQuarter' },
  { unit: 'year', length: 365.24 * day, parts: 1, per: 'perYear' },
  { unit: 'decade', length: 3_652.4 * day, parts: 1, per: 'perDecade' },
  { unit: 'century', length: 36_524 * day, parts: 1, per: 'perCentury' },
  { unit: 'millennium', length: 365_242 * day, parts: 1, per: 'perMillennium' },
];
