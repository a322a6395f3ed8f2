interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the root, which comes first. */
const opening = /width="[\d.]+"\s+height="[\d.]+"\s+viewBox="0 0 ([\d.]+) ([\d.]+)"/;

/**
 * Scales an SVG of ours to fit into a size and puts it into the middle; its ground goes on to the edges.
 *
 * @param svg an `<svg>` element with a title and a description
 */
export function fitPicture(svg: string, { width, height }: Size, ground: string): string {
  const [, w = '', h = ''] = opening.exec(svg) ?? [];
  const picture = { width: Number(w), height: Number(h) };
  const scale = Math.min(width / picture.width, height / picture.height);
  const box = { width: width / scale, height: height / scale };
  const [x, y] = [(picture.width - box.width) / 2, (picture.height - box.height) / 2];
  const size = `width="${box.width}" height="${box.height}"`;
  const viewBox = `${x} ${y} ${box.width} ${box.height}`;
  return svg
    .replace(opening, `width="${width}" height="${height}" viewBox="${viewBox}"`)
    .replace('</desc>', `</desc>\n<rect x="${x}" y="${y}" ${size} fill="${ground}"></rect>`);
}
