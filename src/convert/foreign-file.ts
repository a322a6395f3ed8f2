import { dsvFormat, max } from 'd3';
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

/**
 * A table (RFC 4180) with a row of names. Its separator is the one that parts that row most and, of two, more rows likewise.
 * Empty rows are none.
 */
function parseTable(text: string): Pick<ForeignFile, 'columns' | 'rows'> {
  const [{ separator, width } = { separator: ',', width: 0 }] = separators
    .map((separator) => {
      const [names = [], ...rows] = dsvFormat(separator).parseRows(firstLines(text));
      const even = rows.filter(({ length }) => length === names.length).length;
      return { separator, width: names.length, even };
    })
    .sort((a, b) => b.width - a.width || b.even - a.even);
  if (width < 2) return { columns: [], rows: [] };
  const [names = [], ...lines] = dsvFormat(separator).parseRows(text);
  const columns = nameColumns(names, max(lines, lastFilled) ?? 0);
  const rows = lines.flatMap((cells, i): Row[] =>
    lastFilled(cells) === 0
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

/** How many cells a row has up to the last with something in it. */
const lastFilled = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/**
 * A name of its own for each column that has a name or cells with something in them, so that no cell goes astray: "column 4"
 * for one without name, "note (2)" for the second "note".
 */
function nameColumns(names: readonly string[], width: number): readonly string[] {
  const used = new Map<string, number>();
  return Array.from({ length: Math.max(names.length, width) }, (_, i) => {
    const name = names[i]?.trim() || `column ${i + 1}`;
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Enough of a text to know its first row by, which may hold line breaks in quotes. */
const firstLines = (text: string): string => text.slice(0, 20_000);
