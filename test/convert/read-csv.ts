/**
 * A reader of CSV as RFC 4180 describes it, with the separator a spreadsheet happens to use; knows nothing of the writer.
 * A quote that does not begin a cell is a letter like any other, as spreadsheets have it.
 */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted, begun]: [string[], string, boolean, boolean] = [[], '', false, false];
  const endCell = (): void => {
    row.push(cell);
    [cell, begun] = ['', false];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && !begun) [quoted, begun] = [true, true];
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (sign !== '\r') [cell, begun] = [cell + sign, true];
  }
  return rows;
}

/** What a spreadsheet would calculate, and what it would not although it begins with a minus: a number. */
export const isFormula = (cell: string): boolean =>
  /^[\s\p{Cc}\p{Cf}"]*[-=+@＝＋－＠]/u.test(cell) && !/^-[\d.e+-]+$/i.test(cell);
