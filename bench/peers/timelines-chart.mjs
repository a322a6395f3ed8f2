import { endOf, startOf } from '../feed/dates.mjs';
import { painted } from '../page/painted.mjs';
import { steppedWindow } from './window.mjs';

/** @type {any} */
let chart = null;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'timelines-chart',
  package: 'timelines-chart',
  scripts: ['bench/node_modules/timelines-chart/dist/timelines-chart.min.js'],
  styles: [],
  leavesOut:
    'Bars alone, a group a lane and a line a category in it, each over the one before; no titles but in its tooltip, no keys. A drag in it marks out a part to zoom to, and its wheel does nothing. It has no way to be taken away: only its box is emptied.',
  wheel: null,
  drags: false,
  draw,
  step,
  destroy,
  window: () => {
    const [start, end] = chart?.zoomX() ?? [];
    return start ? [Number(start), Number(end)] : null;
  },
  plot: () => document.querySelector('#box svg'),
};

/** @type {import('./index.mjs').Peer['draw']} */
async function draw(box, { events, lanes, categories }) {
  const TimelinesChart = /** @type {any} */ (globalThis).TimelinesChart;
  /** @type {Map<string, object[]>} */
  const bars = new Map();
  for (const {
    date,
    lanes: [lane],
    category,
    title,
  } of events) {
    const line = `${lane} ${category}`;
    if (!bars.has(line)) bars.set(line, []);
    const timeRange = [new Date(startOf(date)), new Date(endOf(date))];
    bars.get(line)?.push({ timeRange, val: category, title });
  }
  const data = lanes.map((lane) => ({
    group: lane.label,
    data: categories.flatMap(({ id, label }) => {
      const line = bars.get(`${lane.id} ${id}`);
      return line ? [{ label, data: line }] : [];
    }),
  }));
  chart = new TimelinesChart(box)
    .width(box.clientWidth)
    .maxHeight(480)
    .useUtc(true)
    .zQualitative(true)
    .enableAnimations(false)
    .data(data);
  while (!document.querySelector('#box .series-segment')) await painted();
}

/** @type {import('./index.mjs').Peer['step']} */
async function step(direction, kind) {
  chart.zoomX(
    steppedWindow(chart.zoomX().map(Number), direction, kind).map((time) => new Date(time)),
  );
  // It draws after a timer, and goes on by d3's own.
  await painted();
}

function destroy() {
  chart = null;
}
