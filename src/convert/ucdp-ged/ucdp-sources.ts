import { withoutMidnight } from '../day-span.js';
import type { ConversionLog } from '../conversion-log.js';
import type { Row } from '../importer.js';

/** A source as an event carries it itself. */
interface ReadSource {
  readonly publisher: string;
  readonly title: string;
  readonly date?: string;
}

/** The dataset itself, whose figures are told. */
export const ucdpSource = {
  id: 'ucdp-ged',
  publisher: 'Uppsala Conflict Data Program (UCDP)',
  title: 'UCDP Georeferenced Event Dataset (GED)',
  url: 'https://ucdp.uu.se/downloads/',
};

/** `Reuters,2012-03-05,Headline`, as newer rows have it, in quotation marks or not. */
const article = /^([^,]+?)\s*,\s*(\d{4}-\d\d-\d\d)[^,]*,\s*(\S.*)$/;

/** The sources of an event that the row tells apart; what it does not is kept in a field that nothing shows. */
export function ucdpSources(row: Row, log: ConversionLog): object {
  const { at, cells } = row;
  const sources = inColumns(row) ?? inOneCell(cells['source_article'] ?? '');
  const told = [ucdpSource.id, ...(sources ?? [])];
  const rest = cells['source_article'] || cells['source_headline'] || cells['source_office'];
  if (sources || !rest) return { sources: told };
  log.drop({
    at: `${at}, source_article`,
    message: 'The sources of the row could not be told apart.',
    hint: 'Their text is kept in the field source_article, which is not shown; write them as sources.',
  });
  return { sources: told, source_article: rest };
}

/** Publishers, dates and headlines stand in three columns, parted by semicolons. */
function inColumns({ cells }: Row): ReadSource[] | undefined {
  const [offices, dates, headlines] = ['source_office', 'source_date', 'source_headline'].map(
    (column) => parted(cells[column] ?? ''),
  );
  if (!offices?.length || !headlines || offices.length !== headlines.length) return undefined;
  const dated = dates?.length === offices.length ? dates : [];
  return offices.map((publisher, i) =>
    source(publisher, headlines[i] ?? '', withoutMidnight(dated[i] ?? '')),
  );
}

function inOneCell(text: string): ReadSource[] | undefined {
  const sources = parted(text).map((part) => article.exec(part));
  if (sources.length === 0 || sources.includes(null)) return undefined;
  return sources.map((found) => source(found?.[1] ?? '', found?.[3] ?? '', found?.[2] ?? ''));
}

const source = (publisher: string, title: string, date: string): ReadSource => ({
  publisher,
  title,
  ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }),
});

/** Parts at semicolons; where quotation marks hold the parts, only at those between them. */
function parted(text: string): string[] {
  const parts = text.startsWith('"') ? text.split(/"\s*;\s*"/) : text.split(';');
  return parts.map((part) => part.replace(/^\s*"|"\s*$/g, '').trim()).filter((part) => part !== '');
}
