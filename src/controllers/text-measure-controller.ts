import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { estimateText, labelSize, type MeasureText } from '../scene/text.js';

/** Words remembered per weight; beyond that it starts afresh. */
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
  const normal = wordMeasurer(`400 ${labelSize}px ${family}`);
  const bold = wordMeasurer(`700 ${labelSize}px ${family}`);
  // Browsers that hide canvas readings still draw text; estimates do for them.
  if (!normal || !bold) return estimateText;
  return (text, weight = 'normal') => {
    const widthOf = weight === 'bold' ? bold : normal;
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * widthOf(' '));
  };
}

/** Measures single words, each once: the words of titles recur, and setting a canvas's font is what costs most. */
function wordMeasurer(font: string): ((word: string) => number) | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.font = font;
  const widths = new Map<string, number>();
  return (word) => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    if (widths.size >= mostKept) widths.clear();
    const { width } = context.measureText(word);
    widths.set(word, width);
    return width;
  };
}
