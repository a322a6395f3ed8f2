/** Thrown for text that is no EDTF, or a date that does not exist. */
export class EdtfError extends RangeError {
  override readonly name = 'EdtfError';

  /** @param message what is wrong, e.g. "month 13 does not exist"
   *  @param hint how to write it, e.g. 'write the month as 01 to 12: "2023-12"' */
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}
