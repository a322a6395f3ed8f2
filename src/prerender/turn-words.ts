/** Unicode's marks around words that are set from right to left, whatever is around them (UAX 9: RLE, PDF). */
const [turn, back] = ['\u202b', '\u202c'];

const opposite: Readonly<Record<string, string>> = { start: 'end', middle: 'middle', end: 'start' };

/**
 * Has the words of a written SVG run from right to left. Not by `direction`, which many programs that show or edit SVG don't
 * know: a text starts at its right end by its anchor, and marks in it order its letters and figures.
 *
 * @param svg as `writeMarkup` writes it
 */
export const turnWords = (svg: string): string =>
  svg.replace(
    /<text\b([^<>]*)>(.*?)<\/text>/gs,
    (_, attributes: string, content: string) =>
      `<text${turnAnchor(attributes)}>${turnChunks(content)}</text>`,
  );

function turnAnchor(attributes: string): string {
  const anchor = / text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const rest = attributes.replace(/ text-anchor="\w+"/, '');
  return `${rest} text-anchor="${opposite[anchor] ?? 'end'}"`;
}

/** Words with a place of their own are ordered apart from the rest. */
const turnChunks = (content: string): string =>
  content
    .split(/(?=<tspan [^<>]*\bx=)/)
    .map((chunk) =>
      chunk.startsWith('<tspan')
        ? chunk.replace(/^(<[^<>]*>)(.*)(<\/tspan>\s*)$/s, `$1${turn}$2${back}$3`)
        : chunk.trim() === ''
          ? chunk
          : `${turn}${chunk}${back}`,
    )
    .join('');
