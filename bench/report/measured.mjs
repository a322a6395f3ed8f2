/**
 * A table of absolute figures.
 *
 * @typedef {object} Measured
 * @property {import('../options.mjs').Measure} measure
 * @property {string} title
 * @property {boolean} [compared] whether there is a table of ratios too
 * @property {string} [name] of the thing in a sentence
 * @property {(cell: import('../measure/measure-cell.mjs').Cell) => import('./figures.mjs').Figure} of
 */

/** @typedef {import('../measure/measure-cell.mjs').Cell} Cell */

/** @type {Readonly<Record<'firstDraw' | 'clock' | 'style' | 'layout' | 'longest' | 'longestClock' | 'zoom' | 'pan' | 'wheel' | 'drag' | 'broken' | 'heap' | 'bytesEach' | 'leftNodes' | 'leftListeners' | 'leftBytes' | 'nodes' | 'elements', Measured>>} */
export const MEASURED = {
  firstDraw: {
    measure: 'draw',
    title: 'First draw: main-thread work until painted, ms',
    name: 'work of a first draw',
    compared: true,
    of: ({ draw }) => of(draw, (it) => it.all),
  },
  clock: {
    measure: 'draw',
    title: 'First draw: by the clock until painted, ms',
    of: ({ draw }) => of(draw, (it) => it.clock),
  },
  style: {
    measure: 'draw',
    title: 'First draw: style, ms',
    of: ({ draw }) => of(draw, (it) => it.style),
  },
  layout: {
    measure: 'draw',
    title: 'First draw: layout, ms',
    of: ({ draw }) => of(draw, (it) => it.layout),
  },
  longest: {
    measure: 'task',
    title: 'First draw: longest task, ms that the thread worked',
    name: 'longest task',
    compared: true,
    of: ({ draw, task }) => of(failed(draw) ?? task, (it) => it.thread),
  },
  longestClock: {
    measure: 'task',
    title: 'First draw: longest task, ms by the clock',
    of: ({ draw, task }) => of(failed(draw) ?? task, (it) => it.clock),
  },
  zoom: {
    measure: 'step',
    title: 'Zoom step: main-thread work, ms',
    name: 'work of a zoom step',
    compared: true,
    of: ({ draw, zoom }) => of(failed(draw) ?? zoom, (it) => it.ms),
  },
  pan: {
    measure: 'step',
    title: 'Pan step: main-thread work, ms',
    name: 'work of a pan step',
    compared: true,
    of: ({ draw, pan }) => of(failed(draw) ?? pan, (it) => it.ms),
  },
  wheel: {
    measure: 'frames',
    title: 'Wheel: 95th percentile from frame to frame, ms',
    of: ({ draw, wheel }) => of(failed(draw) ?? wheel, (it) => it.p95),
  },
  drag: {
    measure: 'frames',
    title: 'Drag: 95th percentile from frame to frame, ms',
    of: ({ draw, drag }) => of(failed(draw) ?? drag, (it) => it.p95),
  },
  broken: {
    measure: 'frames',
    title: 'Wheel and drag: frames that were no whole picture, where that can be told',
    of: ({ draw, wheel, drag }) =>
      of(failed(draw) ?? wheel ?? drag, () => sum([brokenOf(wheel), brokenOf(drag)])),
  },
  heap: {
    measure: 'heap',
    title: "Heap beyond the feed's own objects, kB",
    name: 'heap',
    compared: true,
    of: ({ draw }) => of(draw, (it) => it.heap / 1000),
  },
  bytesEach: {
    measure: 'heap',
    title: "Heap beyond the feed's own objects, bytes an event",
    of: ({ draw, size }) => of(draw, (it) => it.heap / size),
  },
  leftNodes: {
    measure: 'removal',
    title: 'Left by a round of draw and destroy: DOM nodes',
    of: ({ draw, removal }) => of(failed(draw) ?? removal, (it) => it.nodes),
  },
  leftListeners: {
    measure: 'removal',
    title: 'Left by a round of draw and destroy: listeners',
    of: ({ draw, removal }) => of(failed(draw) ?? removal, (it) => it.listeners),
  },
  leftBytes: {
    measure: 'removal',
    title: 'Left by a round of draw and destroy: kB',
    of: ({ draw, removal }) => of(failed(draw) ?? removal, (it) => it.bytes / 1000),
  },
  nodes: {
    measure: 'nodes',
    title: 'DOM nodes, shadow roots included: elements, texts and comments',
    name: 'number of nodes',
    compared: true,
    of: ({ draw, nodes }) => of(failed(draw) ?? nodes, (it) => it.nodes),
  },
  elements: {
    measure: 'nodes',
    title: 'DOM nodes: elements alone',
    of: ({ draw, nodes }) => of(failed(draw) ?? nodes, (it) => it.elements),
  },
};

/**
 * @template T
 * @param {T | Error | undefined} part
 * @param {(part: T) => number | undefined} read
 * @returns {import('./figures.mjs').Figure}
 */
function of(part, read) {
  if (part === undefined) return undefined;
  if (part instanceof Error) return part;
  // What did not move was measured doing nothing.
  return isStill(part) ? new Error('did not move') : read(part);
}

/** @param {unknown} part */
const isStill = (part) =>
  typeof part === 'object' && part !== null && 'moved' in part && !part.moved;

/** @param {unknown} draw */
const failed = (draw) => (draw instanceof Error ? draw : undefined);

/** @param {Cell['wheel']} seen */
const brokenOf = (seen) => (seen && !(seen instanceof Error) ? seen.broken : null);

/** @param {(number | null)[]} numbers */
const sum = (numbers) =>
  numbers.every((number) => number === null)
    ? undefined
    : numbers.reduce((/** @type {number} */ all, number) => all + (number ?? 0), 0);
