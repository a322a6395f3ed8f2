import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { timeScale, type Scale } from '../scene/scale.js';
import type { TimeWindow, WindowLimits } from '../view/time-window.js';

/** The plot as the gestures know it. */
export interface GesturePlot {
  /** Scale of the window drawn now, in px of the element listened on. */
  readonly scale: Scale;
  readonly limits: WindowLimits;
  readonly height: number;
}

/** Lets a reader move the timeline by mouse drag, ctrl or ⌘ and wheel, and two fingers. */
export interface Gestures {
  /** Tells the plot as it is now; to be called after each drawing. */
  readonly follow: (plot: GesturePlot) => void;
  /** Stops listening. */
  readonly end: () => void;
}

/**
 * Listens for gestures on an element. d3's zoom serves as an input device only: the view is the truth, and its
 * transform is set from the view whenever no gesture is going on. A plain wheel and a single finger are left to the page.
 */
export function listenForGestures(
  element: HTMLElement,
  show: (window: TimeWindow) => void,
): Gestures {
  let plot: GesturePlot | null = null;
  let active = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(isOurs)
    .wheelDelta(({ deltaY, deltaMode }: WheelEvent) => -deltaY * (deltaMode === 1 ? 0.05 : 0.004))
    .on('start', () => (active = true))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (plot && event.sourceEvent) show(windowAt(event.transform, plot));
    })
    .on('end', () => {
      active = false;
      // Other hands may have moved the view meanwhile.
      if (plot) follow(plot);
    });
  const selection = select(element).call(behaviour).on('dblclick.zoom', null);
  return { follow, end: () => void selection.on('.zoom', null) };

  function follow(next: GesturePlot): void {
    plot = next;
    if (active) return;
    const [left, right] = next.scale.range;
    const most = (next.limits.extent.end - next.limits.extent.start) / next.limits.shortest;
    behaviour
      .extent([
        [left, 0],
        [right, next.height],
      ])
      .translateExtent([
        [left, -Infinity],
        [right, Infinity],
      ])
      .scaleExtent([1, Math.max(1, most)]);
    selection.property('__zoom', transformAt(next));
  }
}

function isOurs(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0;
  return 'touches' in event && (event.touches as TouchList).length > 1;
}

const base = ({ scale, limits }: GesturePlot): Scale =>
  timeScale(limits.extent, scale.range[0], scale.range[1]);

function windowAt({ k, x }: ZoomTransform, plot: GesturePlot): TimeWindow {
  const [left, right] = plot.scale.range;
  const { time } = base(plot);
  return { start: time((left - x) / k), end: time((right - x) / k) };
}

function transformAt(plot: GesturePlot): ZoomTransform {
  const { scale } = plot;
  const whole = base(plot);
  const k = scale.pixelsPerMs / whole.pixelsPerMs;
  return zoomIdentity.translate(scale.range[0] - whole.x(scale.window.start) * k, 0).scale(k);
}
