import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { estimateText, labelSize, type MeasureText } from '../scene/text.js';

/** Pieces of text remembered; beyond that it starts afresh. */
const mostKept = 4_000;

/**
 * Measures texts in the type the host is set in, on a canvas, so that measuring never lays out the page. When fonts
 * arrive the measurer is replaced, which tells everything built with it that widths have changed.
 */
export class TextMeasureController implements ReactiveController {
  private current: MeasureText | null = null;
  private family = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The measurer for the host's type; the same function until fonts change. */
  get measure(): MeasureText {
    const family = getComputedStyle(this.host).fontFamily;
    if (!this.current || family !== this.family) {
      this.family = family;
      this.current = canvasMeasurer(family);
    }
    return this.current;
  }

  hostConnected(): void {
    // A font's first use takes some ms, for which there is time while the feed is on its way.
    this.measure(' ');
    document.fonts.addEventListener('loadingdone', this.forget);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.forget);
  }

  private readonly forget = (): void => {
    this.current = null;
    this.host.requestUpdate();
  };
}

function canvasMeasurer(family: string): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  // Browsers that hide canvas readings still draw text; estimates do for them.
  if (!context) return estimateText;
  context.font = `${labelSize}px ${family}`;
  const widths = new Map<string, number>();
  const widthOf = (piece: string): number => {
    const known = widths.get(piece);
    if (known !== undefined) return known;
    if (widths.size >= mostKept) widths.clear();
    const { width } = context.measureText(piece);
    widths.set(piece, width);
    return width;
  };
  return (text) => piecesOf(text).reduce((sum, piece) => sum + widthOf(piece), 0);
}

const latin = /^[\u0020-\u024F\u1E00-\u1EFF\u2010-\u2026]*$/;

/**
 * The parts of a text that are measured once and added up, as letters and words recur in titles. Latin letters stand side
 * by side, give or take some kerning; other scripts join theirs, so there a word is the least that can be measured.
 */
const piecesOf = (text: string): string[] =>
  latin.test(text) ? text.split('') : text.split(/(?<= )/);
