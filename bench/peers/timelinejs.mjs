import { endOf, lasts, startOf } from '../feed/dates.mjs';

const HOME = 'bench/node_modules/@knight-lab/timelinejs/dist';

/** @type {any} */
let timeline = null;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'TimelineJS',
  package: '@knight-lab/timelinejs',
  scripts: [`${HOME}/js/timeline.js`],
  styles: [`${HOME}/css/timeline.css`],
  leavesOut:
    'A slide for every event and a strip with a mark and a headline for each, in its lane; its strip opens two widths wide, not on the whole feed. A pan step is its next or previous event. No font of its own is loaded here. It has no way to be taken away: only its box is emptied.',
  wheel: null,
  drags: true,
  draw,
  step,
  destroy,
  // What its strip shows is known by where the strip lies.
  window: () => {
    const strip = document.querySelector('.tl-timenav-slider')?.getBoundingClientRect();
    const axis = document.querySelector('.tl-timeaxis')?.getBoundingClientRect();
    return strip && axis ? [strip.left, axis.width] : null;
  },
  plot: () => document.querySelector('.tl-timenav'),
};

/** @type {import('./index.mjs').Peer['draw']} */
async function draw(box, { events, lanes }) {
  const TL = /** @type {any} */ (globalThis).TL;
  const groups = new Map(lanes.map(({ id, label }) => [id, label]));
  const slides = events.map(({ id, date, title, lanes: [lane = ''] }) => ({
    unique_id: id,
    group: groups.get(lane),
    start_date: dateOf(startOf(date)),
    ...(lasts(date) ? { end_date: dateOf(endOf(date)) } : {}),
    text: { headline: title },
  }));
  const options = {
    font: null,
    duration: 1,
    script_path: new URL(`/${HOME}/js/`, location.href).href,
  };
  timeline = new TL.Timeline(box, { events: slides }, options);
  await new Promise((resolve) => void timeline.on('ready', resolve));
}

/** @param {number} time */
function dateOf(time) {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @type {import('./index.mjs').Peer['step']} */
function step(direction, kind) {
  if (kind === 'zoom') return direction > 0 ? timeline.zoomIn() : timeline.zoomOut();
  return direction > 0 ? timeline.goToNext() : timeline.goToPrev();
}

function destroy() {
  timeline = null;
}
