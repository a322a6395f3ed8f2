import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { estimateText, labelSize, type MeasureText } from '../scene/text.js';

/** Texts remembered per measurer; beyond that it starts afresh. */
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
  const context = document.createElement('canvas').getContext('2d');
  // Browsers that hide canvas readings still draw text; estimates do for them.
  if (!context) return estimateText;
  const widths = new Map<string, number>();
  return (text, weight = 'normal') => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size >= mostKept) widths.clear();
    context.font = `${weight === 'bold' ? 700 : 400} ${labelSize}px ${family}`;
    const width = context.measureText(text).width;
    widths.set(key, width);
    return width;
  };
}
