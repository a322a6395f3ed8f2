import { startOf } from '../feed/dates.mjs';
import { extentOf, steppedWindow } from './window.mjs';

const SECOND = 1000;
const HEIGHT = 480;

/** @type {any} */
let chart = null;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'uPlot',
  package: 'uplot',
  scripts: ['bench/node_modules/uplot/dist/uPlot.iife.min.js'],
  styles: ['bench/node_modules/uplot/dist/uPlot.min.css'],
  leavesOut:
    'A scatter of beginnings, a row a lane in one colour: no spans, no titles, no clusters; nothing in it is an element that can be focused, named or read out. It needs its moments in order, as the feed has them. Its drag marks out a part to zoom to, and its wheel does nothing.',
  wheel: null,
  drags: false,
  draw,
  step,
  destroy,
  window: () => chart && [chart.scales.x.min * SECOND, chart.scales.x.max * SECOND],
  plot: () => chart && chart.over,
};

/** @type {import('./index.mjs').Peer['draw']} */
function draw(box, { events, lanes }) {
  const uPlot = /** @type {any} */ (globalThis).uPlot;
  const rows = new Map(lanes.map(({ id }, i) => [id, lanes.length - i]));
  const times = events.map(({ date }) => startOf(date) / SECOND);
  const places = events.map((event) => rows.get(event.lanes[0] ?? ''));
  const [start, end] = extentOf(times);
  const options = {
    width: box.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    scales: { x: { min: start, max: end }, y: { range: [0, lanes.length + 1] } },
    axes: [
      {},
      { size: 120, splits: [...rows.values()], values: () => lanes.map((lane) => lane.label) },
    ],
    series: [{}, { paths: () => null, points: { show: true, size: 6, fill: '#ae210080' } }],
  };
  chart = new uPlot(options, [times, places], box);
}

/** @type {import('./index.mjs').Peer['step']} */
function step(direction, kind) {
  const { min, max } = chart.scales.x;
  const [start, end] = steppedWindow([min, max], direction, kind);
  chart.setScale('x', { min: start, max: end });
}

function destroy() {
  chart?.destroy();
  chart = null;
}
