import { startOf } from '../feed/dates.mjs';
import { extentOf } from './window.mjs';

const ONE_AND_A_HALF = 500 * Math.log2(1.5);

/** @type {any} */
let chart = null;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'EventDrops',
  package: 'event-drops',
  scripts: [
    'bench/node_modules/d3/build/d3.min.js',
    'bench/node_modules/event-drops/dist/index.js',
  ],
  styles: ['bench/node_modules/event-drops/dist/style.css'],
  leavesOut:
    'Drops alone, a row a lane: no spans, no titles; of drops on the same px it draws one and does not count the others. No keys. It has no method for a step, so wheel and mouse events are sent to it.',
  wheel: { deltaY: 10, ctrl: false },
  drags: true,
  draw,
  step,
  destroy,
  window: () => {
    const [start, end] = chart?.scale().domain() ?? [];
    return start ? [Number(start), Number(end)] : null;
  },
  plot: () => document.querySelector('.event-drop-chart'),
};

/** @type {import('./index.mjs').Peer['draw']} */
function draw(box, { events, lanes }) {
  // It was written for a bundler that gives the page a name of Node.
  const { d3, eventDrops } = Object.assign(/** @type {any} */ (globalThis), { global: globalThis });
  const rows = lanes.map(({ id, label }) => ({
    name: label,
    data: events
      .filter((event) => event.lanes[0] === id)
      .map(({ date, title }) => ({ date: new Date(startOf(date)), title })),
  }));
  const [start, end] = extentOf(events.map(({ date }) => startOf(date)));
  chart = eventDrops({
    d3,
    drop: { date: (/** @type {{ date: Date }} */ { date }) => date },
    range: { start: new Date(start), end: new Date(end) },
  });
  d3.select(box).data([rows]).call(chart);
}

/** @type {import('./index.mjs').Peer['step']} */
function step(direction, kind) {
  const svg = /** @type {Element} */ (peer.plot());
  const { left, top, width, height } = svg.getBoundingClientRect();
  // The label column is no part of the plot.
  const at = { clientX: left + (width + 200) / 2, clientY: top + height / 2, view: window };
  const init = { ...at, bubbles: true, cancelable: true };
  if (kind === 'zoom') {
    svg.dispatchEvent(new WheelEvent('wheel', { ...init, deltaY: -direction * ONE_AND_A_HALF }));
    return;
  }
  const to = { ...init, clientX: at.clientX - direction * 0.2 * (width - 200) };
  svg.dispatchEvent(new MouseEvent('mousedown', init));
  window.dispatchEvent(new MouseEvent('mousemove', to));
  window.dispatchEvent(new MouseEvent('mouseup', to));
}

function destroy() {
  chart?.destroy();
  chart = null;
}
