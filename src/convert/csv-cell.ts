/** What a column may hold. */
export type CsvValue = string | number | null | undefined;

/**
 * What a spreadsheet takes for a formula, at the begin of a cell or behind white space and signs that are not seen. A
 * spreadsheet of a country where cells are parted by semicolons opens this file too, and takes each semicolon, tab and
 * line break within a text for the begin of a cell.
 */
const formula = /(?<=^|[;\t\r\n])(?=[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠])/gu;

/** Signs at the begin that some spreadsheets skip before they look for a formula. */
const skipped = /^[\t\r\n]/;

const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * A cell of a CSV file (RFC 4180), quoted where it must be. An apostrophe goes before what a spreadsheet would calculate
 * (OWASP, "CSV injection"), as a feed's text is nobody's program; a plain number such as -4.9 stays one.
 */
export function csvCell(value: CsvValue): string {
  const text = disarm(value == null ? '' : String(value));
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function disarm(text: string): string {
  if (number.test(text)) return text;
  const safe = text.replace(formula, "'");
  return skipped.test(safe) ? `'${safe}` : safe;
}
