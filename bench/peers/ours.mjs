/** @type {import('../../src/elements/conflict-timeline/conflict-timeline.js').ConflictTimeline | null} */
let timeline = null;

/** @type {import('./index.mjs').Peer} */
export const peer = {
  title: 'conflict-timeline',
  scripts: ['dist/conflict-timeline.min.js'],
  styles: [],
  leavesOut:
    'Nothing of the feed; marks that would lie on each other are one with their count. The box gives it the width: below its plot it has an overview, a key and a footer, which need more than 480 px.',
  wheel: { deltaY: 2, ctrl: true },
  drags: true,
  draw,
  step,
  destroy,
  window: () => {
    const view = timeline?.view;
    return view ? [Number(view.start), Number(view.end)] : null;
  },
  plot: () => timeline?.shadowRoot?.querySelector('[part~="stage"]') ?? null,
  whole: () => !timeline?.isUpdatePending,
};

/** @type {import('./index.mjs').Peer['draw']} */
async function draw(box, feed) {
  const element = document.createElement('conflict-timeline');
  timeline = element;
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('timeline-load', resolve);
    element.addEventListener('timeline-error', ({ message }) => reject(new Error(message)));
  });
  element.feed = feed;
  box.append(element);
  await loaded;
  await element.updateComplete;
}

/** @type {import('./index.mjs').Peer['step']} */
function step(direction, kind) {
  if (kind === 'zoom') timeline?.zoomBy(direction > 0 ? 1.5 : 1 / 1.5);
  else timeline?.panBy(direction * 0.2);
}

function destroy() {
  timeline?.remove();
  timeline = null;
}
