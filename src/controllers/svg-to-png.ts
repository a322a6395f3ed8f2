/** A picture's size in px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * An SVG as PNG, drawn by the browser. Fonts that the page loads are not in it: a picture has those of the reader's system.
 *
 * @param svg a whole `<svg>` element with its width and height; empty where there is nothing to draw yet
 * @param scale px of the file for each px of the picture, above 0
 * @returns rejects with what to do where the page forbids pictures from memory (`img-src` without `blob:`), and where the
 * browser makes none of that size, and where there is nothing to draw
 */
export async function svgToPng(svg: string, scale: number): Promise<Blob> {
  if (svg === '') throw new Error('toPNG: there is no feed yet; wait for timeline-load.');
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(url);
    return await draw(image, { width: image.width * scale, height: image.height * scale });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode().catch((cause: unknown) => {
    throw new Error(
      'toPNG: the browser does not draw the picture. If the page has a content security policy, allow img-src blob:, or use toSVG().',
      { cause },
    );
  });
  return image;
}

async function draw(image: HTMLImageElement, size: Size): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) return blob;
  throw new Error(`toPNG: no picture of ${size.width} × ${size.height} px; try a smaller scale.`);
}
