const end = '<!-- end of the generated part -->';

/**
 * A page with what stands between the markers of a source replaced.
 *
 * @param source what the part is generated from, as the marker names it
 * @throws Error where the markers are missing
 */
export function replaceGenerated(page: string, source: string, part: string): string {
  const begin = `<!-- generated from ${source} by \`npm run docs\` -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The page has no "${begin}" before "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}
