import { post } from './post.js';

/**
 * Tells the host how high the page is, from when there is something to see: before that the host's own reserve is the
 * better guess. A height is no secret, so any host may hear it.
 *
 * @returns tells it once more
 */
export function sendHeight(timeline: HTMLElement, pymId: string | null): () => void {
  let height: number | null = null;
  const send = (): void => {
    if (height === null || parent === window) return;
    post(parent, { type: 'height', height }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (pymId !== null) parent.postMessage(pymMessage(pymId, height), '*');
  };
  const observer = new ResizeObserver(() => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    send();
  });
  whenThere(timeline, () => observer.observe(document.body));
  return send;
}

/** The height as hosts that use Pym read it. */
const pymMessage = (id: string, height: number): string =>
  ['pym', id, 'height', height].join('xPYMx');

function whenThere(timeline: HTMLElement, done: () => void): void {
  if (timeline.localName !== 'conflict-timeline') return done();
  for (const type of ['timeline-load', 'timeline-error']) {
    timeline.addEventListener(type, done, { once: true });
  }
}
