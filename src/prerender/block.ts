import type { Locale } from '../locales/locale.js';
import { svg, type Markup } from '../markup/markup.js';
import type { MeasureText } from '../scene/text.js';
import { breakLines, measureAt, type Setting } from './set-text.js';

/** A part of a figure that stands above or below others; 0,0 is its left top. */
export interface Block {
  readonly height: number;
  readonly markup: Markup;
}

/** What a block of words is made for. */
export interface Column {
  /** In px. */
  readonly width: number;
  readonly measureText: MeasureText;
  readonly direction: Locale['direction'];
}

/** Where words begin in a column, and how things follow one another from there. */
export const beginOf = ({
  width,
  direction,
}: Column): { readonly x: number; readonly to: 1 | -1 } =>
  direction === 'rtl' ? { x: width, to: -1 } : { x: 0, to: 1 };

/** Puts blocks one below the other, `gap` px apart; those without height take no room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let y = 0;
  const parts = blocks
    .filter(({ height }) => height > 0)
    .map(({ height, markup }) => {
      const part = svg`<g transform="translate(0 ${y})">${markup}</g>`;
      y += height + gap;
      return part;
    });
  return { height: Math.max(0, y - gap), markup: svg`${parts}` };
}

/** A text in as many lines as it needs, none wider than `most` px; no text has no height. */
export function paragraph(
  text: string,
  look: string,
  column: Column,
  setting: Setting,
  most = Infinity,
): Block {
  const { x } = beginOf(column);
  const width = Math.min(column.width, most);
  const leading = Math.round(setting.size * 1.3);
  const lines = breakLines(text, width, measureAt(column.measureText, setting));
  return {
    height: lines.length * leading,
    markup: svg`${lines.map(
      (line, i) =>
        svg`<text class=${look} x=${x} y=${i * leading + Math.round(setting.size * 1.02)}>${line}</text>`,
    )}`,
  };
}
