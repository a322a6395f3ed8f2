import { formatHex, wcagContrast } from 'culori';
import { shades, tones } from '../../src/draw/palette.js';
import { symbolOf, type SymbolName } from '../../src/draw/symbols.js';
import { colorOf, visions } from '../../test/draw/visions.js';

export const schemes = ['light', 'dark'] as const;
export const grounds = ['paper', 'panel'] as const;

/** A colour of the palette on a ground, and both as someone sees them. */
export interface Sight {
  readonly vision: string;
  readonly ground: string;
  readonly color: string;
}

/** A category's colour with what a designer asks of it. */
export interface PaletteRow {
  readonly property: string;
  readonly color: string;
  readonly symbol: SymbolName;
  /** By ground, as figures with one decimal. */
  readonly contrasts: readonly string[];
  readonly sights: readonly Sight[];
}

/** The rows of the palette in a scheme. */
export function paletteRows(scheme: (typeof schemes)[number]): readonly PaletteRow[] {
  return tones.map(({ [scheme]: color }, place) => ({
    property: `--timeline-color-${place + 1}`,
    color,
    symbol: symbolOf(undefined, place),
    contrasts: grounds.map((ground) => wcagContrast(color, shades[ground][scheme]).toFixed(1)),
    sights: Object.entries(visions).flatMap(([vision, seen]) =>
      grounds.map((ground) => ({
        vision,
        ground: formatHex(seen(colorOf(shades[ground][scheme]))),
        color: formatHex(seen(colorOf(color))),
      })),
    ),
  }));
}
