/** The parts of a time of day; a part that is not written is not there. */
export interface ClockParts {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

const shape =
  /^(\d{1,2})(?:(?:[:.](\d{1,2})|(\d{2}))(?:[:.](\d{1,2})(?:[.,](\d{1,3}))?)?)?\s*(?:([ap])\.?m\.?)?$/i;

/** Reads `14:30`, `2:30 pm`, `1430`, `14:30:05.5`; `null` for what is no time of day. */
export function clockParts(text: string): ClockParts | null {
  const match = shape.exec(text.trim());
  if (!match) return null;
  const [, hours, parted, joined, second, fraction, half] = match;
  const minute = parted ?? joined;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  return {
    hour,
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(fraction !== undefined && { millisecond: Number(fraction.padEnd(3, '0')) }),
  };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
