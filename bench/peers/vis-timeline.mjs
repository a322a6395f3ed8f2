import { endOf, lasts, startOf } from '../feed/dates.mjs';
import { onceTold } from './once-told.mjs';
import { steppedWindow } from './window.mjs';

/** @type {any} */
let timeline = null;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'vis-timeline',
  package: 'vis-timeline',
  scripts: ['bench/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
  styles: ['bench/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css'],
  leavesOut:
    'Its own defaults: every event a box with its title, stacked in its lane, most of them below the edge of the box; no clusters, as it has them only on request; no keys.',
  wheel: { deltaY: 10, ctrl: false },
  drags: true,
  draw,
  step,
  destroy,
  window: () => {
    const view = timeline?.getWindow();
    return view ? [Number(view.start), Number(view.end)] : null;
  },
  plot: () => document.querySelector('.vis-panel.vis-center'),
};

/** @type {import('./index.mjs').Peer['draw']} */
async function draw(box, { events, lanes }) {
  const { Timeline } = /** @type {any} */ (globalThis).vis;
  const items = events.map(({ id, date, title, lanes: [group] }) => ({
    id,
    content: title,
    group,
    start: startOf(date),
    ...(lasts(date) ? { end: endOf(date) } : {}),
  }));
  const groups = lanes.map(({ id, label }) => ({ id, content: label }));
  timeline = new Timeline(box, items, groups, { height: 480 });
  await onceTold(timeline, 'changed');
}

/** @type {import('./index.mjs').Peer['step']} */
async function step(direction, kind) {
  const { start, end } = timeline.getWindow();
  const [from, to] = steppedWindow([Number(start), Number(end)], direction, kind);
  const drawn = onceTold(timeline, 'changed');
  timeline.setWindow(from, to, { animation: false });
  await drawn;
}

function destroy() {
  timeline?.destroy();
  timeline = null;
}
