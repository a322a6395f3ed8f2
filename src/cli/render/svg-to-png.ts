import type * as Resvg from '@resvg/resvg-js';
import { UsageError } from '../usage-error.js';

/**
 * An SVG as PNG, by resvg, which the package doesn't bring along: it is made for each system apart.
 *
 * @throws {UsageError} where it isn't installed
 */
export async function svgToPng(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

async function loadResvg(): Promise<typeof Resvg> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new UsageError(
      'PNG files are made by @resvg/resvg-js, which is not installed.',
      'Run npm install @resvg/resvg-js, or write an .svg.',
    );
  }
}
