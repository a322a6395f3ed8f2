/** A command that can't be carried out as it was given: what is wrong with it, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** A sentence. */
    readonly hint: string,
  ) {
    super(message);
  }
}
