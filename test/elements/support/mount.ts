import { emulateMedia, resetMouse, setViewport } from '@web/test-runner-commands';
import { settled } from './wait.js';

/** How a timeline is put into the page. */
export interface Mounting {
  /** Width of its container in px; default 1160. */
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Set as `.feed`. */
  readonly feed?: unknown;
  readonly children?: readonly Node[];
}

/** What a test may wait for after mounting. */
type Outcome = 'timeline-load' | 'timeline-error';

// Glides are motion, and every test starts from the same page.
beforeEach(async () => {
  await setViewport({ width: 1280, height: 1000 });
  await emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
});

afterEach(async () => {
  document.body.replaceChildren();
  await resetMouse();
});

/** Puts a timeline into the page and does not wait for it. */
export function place({ width = 1160, attributes = {}, feed, children = [] }: Mounting = {}) {
  const container = document.createElement('div');
  container.style.width = `${width}px`;
  const element = document.createElement('conflict-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  if (feed !== undefined) element.feed = feed;
  container.append(element);
  document.body.append(container);
  return element;
}

/** Puts a timeline into the page and waits until it has loaded, stands still and hears all that a reader does. */
export async function mount(mounting: Mounting, until: Outcome = 'timeline-load') {
  const element = place(mounting);
  await new Promise((resolve) => element.addEventListener(until, resolve, { once: true }));
  // What comes in idle time: the picture is drawn with it.
  await element.toSVG();
  await settled(element);
  return element;
}

/** A script that holds a feed in the page. */
export function inlineFeed(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.slot = 'feed';
  script.textContent = text;
  return script;
}

/** What a page without scripts would show. */
export function fallback(): HTMLElement {
  const list = document.createElement('p');
  list.textContent = 'All events as a list';
  return list;
}
