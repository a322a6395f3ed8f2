// The script of the preview's page, in the browser.
import type { ConflictTimeline } from '../../elements/conflict-timeline/conflict-timeline.js';
import type { PreviewState, ProblemRow } from './preview-state.js';

const timeline = one<ConflictTimeline>('conflict-timeline');
let shown: PreviewState | null = null;
let showing = Promise.resolve();

const events = new EventSource('events');
// One after the other: the file may be saved again before the page has caught up.
events.addEventListener('message', () => {
  showing = showing.then(show);
});
events.addEventListener('error', () => {
  one('.kept').textContent = 'The preview was ended; it goes on when it is started again.';
});

async function show(): Promise<void> {
  const state = (await (await fetch('state')).json()) as PreviewState;
  document.title = `Preview: ${state.name}`;
  // A connection that was lost and has come back tells the same once more.
  const isNew = state.version !== shown?.version;
  if (isNew && shown) await timeline.reload();
  else if (isNew) begin(state);
  shown = state;
  tell(state);
}

/** Shows the feed for the first time; from then on it is reloaded, which keeps the reader's place. */
function begin({ lang, theme }: PreviewState): void {
  if (lang !== null) timeline.lang = lang;
  if (theme !== null) timeline.setAttribute('theme', theme);
  if (theme !== null) document.documentElement.dataset['theme'] = theme;
  timeline.src = 'feed';
}

function tell({ picture, summary, rows }: PreviewState): void {
  one('.kept').textContent =
    picture === 'kept' ? 'The timeline above is that of the last good text.' : '';
  one('.summary').textContent = summary;
  one('.rows').replaceChildren(...rows.map(rowOf));
}

function rowOf({ place, kind, what, remedy }: ProblemRow): HTMLLIElement {
  const row = document.createElement('li');
  const word = textIn('kind', kind);
  word.dataset['kind'] = kind;
  row.append(
    textIn('place', place),
    ' ',
    word,
    ' ',
    textIn('what', what),
    ' ',
    textIn('remedy', remedy),
  );
  return row;
}

function textIn(name: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
