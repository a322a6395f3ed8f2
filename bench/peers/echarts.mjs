import { startOf } from '../feed/dates.mjs';
import { onceTold } from './once-told.mjs';
import { steppedWindow } from './window.mjs';

/** @type {any} */
let chart = null;
let isWhole = false;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'ECharts',
  package: 'echarts',
  scripts: ['bench/node_modules/echarts/dist/echarts.min.js'],
  styles: [],
  leavesOut:
    'A scatter of beginnings in its mode for large data, a row a lane in one colour: no spans, no titles, no clusters; nothing in it is an element that can be focused, named or read out.',
  wheel: { deltaY: 10, ctrl: false },
  drags: true,
  draw,
  step,
  destroy,
  window: () => {
    const { startValue, endValue } = chart?.getOption().dataZoom[0] ?? {};
    return startValue === undefined ? null : [startValue, endValue];
  },
  plot: () => document.querySelector('#box canvas'),
  whole: () => isWhole,
};

/** @type {import('./index.mjs').Peer['draw']} */
async function draw(box, { events, lanes }) {
  const { echarts } = /** @type {any} */ (globalThis);
  const rows = new Map(lanes.map(({ id }, i) => [id, i]));
  const data = events.map((event) => [startOf(event.date), rows.get(event.lanes[0] ?? '')]);
  chart = echarts.init(box);
  chart.on('rendered', () => (isWhole = false));
  chart.on('finished', () => (isWhole = true));
  const finished = onceTold(chart, 'finished');
  chart.setOption({
    animation: false,
    useUTC: true,
    xAxis: { type: 'time' },
    yAxis: { type: 'category', inverse: true, data: lanes.map(({ label }) => label) },
    dataZoom: [{ type: 'inside', filterMode: 'filter' }, { type: 'slider' }],
    series: [{ type: 'scatter', symbolSize: 6, large: true, data }],
  });
  await finished;
}

/** @type {import('./index.mjs').Peer['step']} */
async function step(direction, kind) {
  const [startValue, endValue] = steppedWindow(peer.window() ?? [0, 1], direction, kind);
  const finished = onceTold(chart, 'finished');
  chart.dispatchAction({ type: 'dataZoom', startValue, endValue });
  await finished;
}

function destroy() {
  chart?.dispose();
  chart = null;
}
