// The floor: what it costs to read the dates and to paint how many events each px of each lane has.
import { startOf } from '../feed/dates.mjs';
import { extentOf, movedWindow, steppedWindow } from './window.mjs';

const WIDTH = 960;
const HEIGHT = 480;
const INKS = ['#ae2100', '#a17316', '#6e2a58', '#635440', '#3a67a7', '#629060'];

/** @type {Picture | null} */
let picture = null;

/**
 * @typedef {object} Picture
 * @property {HTMLCanvasElement} canvas
 * @property {Float64Array} times
 * @property {Uint8Array} lanes
 * @property {import('./window.mjs').TimeSpan} all
 * @property {import('./window.mjs').TimeSpan} window
 */

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'bare canvas',
  scripts: [],
  styles: [],
  leavesOut:
    'Everything but a bar for each px and lane: no axis, no words, no hover, no keys, no access.',
  wheel: { deltaY: 10, ctrl: false },
  drags: true,
  draw,
  step,
  destroy,
  window: () => picture && picture.window,
  plot: () => picture && picture.canvas,
};

/** @type {import('./index.mjs').Peer['draw']} */
function draw(box, { events }) {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const times = Float64Array.from(events, ({ date }) => startOf(date));
  const lanes = Uint8Array.from(events, (event) => Number(event.lanes[0]?.slice(5)));
  const all = extentOf(times);
  picture = { canvas, times, lanes, all, window: all };
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (picture) show(movedWindow(picture.window, Math.exp(event.deltaY / 300), 0));
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons !== 1 || !picture) return;
    show(movedWindow(picture.window, 1, -event.movementX / WIDTH));
  });
  box.append(canvas);
  paint();
}

/** @type {import('./index.mjs').Peer['step']} */
function step(direction, kind) {
  if (picture) show(steppedWindow(picture.window, direction, kind));
}

/** @param {import('./window.mjs').TimeSpan} window */
function show(window) {
  if (!picture) return;
  picture.window = window;
  requestAnimationFrame(paint);
}

function paint() {
  const context = picture?.canvas.getContext('2d');
  if (!picture || !context) return;
  const { times, lanes, window } = picture;
  const counts = countPerPixel(times, lanes, window);
  const row = HEIGHT / INKS.length;
  context.clearRect(0, 0, WIDTH, HEIGHT);
  INKS.forEach((ink, lane) => {
    context.fillStyle = ink;
    for (let x = 0; x < WIDTH; x++) {
      const count = counts[lane * WIDTH + x] ?? 0;
      const height = Math.min(row - 4, 6 * Math.log2(1 + count));
      if (count > 0) context.fillRect(x, (lane + 1) * row - height, 1, height);
    }
  });
}

/**
 * @param {Float64Array} times
 * @param {Uint8Array} lanes
 * @param {import('./window.mjs').TimeSpan} window
 */
function countPerPixel(times, lanes, [start, end]) {
  const counts = new Uint32Array(INKS.length * WIDTH);
  const scale = WIDTH / (end - start);
  for (let i = 0; i < times.length; i++) {
    const x = Math.floor(((times[i] ?? 0) - start) * scale);
    if (x < 0 || x >= WIDTH) continue;
    const bin = (lanes[i] ?? 0) * WIDTH + x;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function destroy() {
  picture?.canvas.remove();
  picture = null;
}
