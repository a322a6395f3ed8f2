import { dsvFormat } from 'd3';
import type { ForeignFile, Row } from './importer.js';

/** Cells are parted by a comma, in many countries by a semicolon, in what is copied from a spreadsheet by a tab. */
const separators = [',', ';', '\t'];

/** Looks at a text as JSON and as a table; what it is not stays empty. */
export function foreignFile(input: string): ForeignFile {
  const text = input.replace(/^\uFEFF/, '');
  const json = parseJson(text);
  return { text, json, ...(json === undefined ? parseTable(text) : { columns: [], rows: [] }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A table (RFC 4180) with a row of names; its separator is the one that parts that row most. Empty rows are none. */
function parseTable(text: string): Pick<ForeignFile, 'columns' | 'rows'> {
  const tables = separators.map((separator) => {
    const [first] = dsvFormat(separator).parseRows(firstLines(text));
    return { separator, width: first?.length ?? 0 };
  });
  const { separator, width } = tables.reduce((best, table) =>
    table.width > best.width ? table : best,
  );
  if (width < 2) return { columns: [], rows: [] };
  const [names = [], ...lines] = dsvFormat(separator).parseRows(text);
  const columns = names.map((name) => name.trim());
  const rows = lines.flatMap((cells, i): Row[] =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [
          {
            at: `row ${i + 2}`,
            cells: Object.fromEntries(columns.map((name, k) => [name, cells[k]?.trim() ?? ''])),
          },
        ],
  );
  return { columns, rows };
}

/** Enough of a text to know its first row by, which may hold line breaks in quotes. */
const firstLines = (text: string): string => text.slice(0, 20_000);
