const begin = '<!-- generated from src/feed/schema by `npm run docs` -->';
const end = '<!-- end of the generated part -->';

/**
 * A page with what stands between its markers replaced.
 *
 * @throws Error where the markers are missing
 */
export function replaceGenerated(page: string, part: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no "${begin}" before "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}
