// For a page that frames timelines: gives each `<iframe data-conflict-timeline>` the height of what is in it, and with
// `data-deep-link="key"` keeps its view in the page's own fragment. One listener serves all frames, those that come later too.
import { answerFrame } from './answer-frame.js';
import { framesOf, originOf } from './frames.js';
import { post } from './post.js';
import { readMessage } from './messages.js';
import { showLinked } from './deep-link.js';

/** A page may name the script more than once, as CMS do that place it with every frame. */
const mark = Symbol.for('conflict-timeline:embed');

if (!Reflect.has(window, mark)) {
  Reflect.set(window, mark, true);
  start();
}

function start(): void {
  addEventListener('message', ({ source, origin, data }) => {
    const frame = framesOf(document).find(({ contentWindow }) => contentWindow === source);
    const message = frame && origin === originOf(frame) ? readMessage(data) : null;
    if (frame && message) answerFrame(frame, message);
  });
  addEventListener('popstate', () => framesOf(document).forEach(showLinked));
  // Frames that were there first have spoken already. What is asked tells nothing, whoever hears it.
  for (const { contentWindow } of framesOf(document)) post(contentWindow, { type: 'hello' }, '*');
}
