import { UsageError } from './usage-error.js';

/** What a command was given, already known to be among its options. */
export class Arguments {
  constructor(
    readonly operand: string,
    private readonly values: ReadonlyMap<string, string | true>,
  ) {}

  /** Whether an option was given that is on or off. */
  has(name: string): boolean {
    return this.values.has(name);
  }

  /** The value of an option; `undefined` where it wasn't given. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    return value === true ? undefined : value;
  }

  /**
   * The value of an option that is a whole number.
   *
   * @throws {UsageError} for any other value, and for one out of bounds
   */
  number(name: string, least: number, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    const hint = `Give a whole number from ${least} to ${most}.`;
    throw new UsageError(`--${name} can't be "${text}".`, hint);
  }
}
