import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../locales/localized-text.js';
import type { Locale } from '../../locales/locale.js';
import { htmlEvent } from '../../prerender/html-event.js';
import type { EventIndex } from '../../scene/event-index.js';
import { eventsIn } from '../../scene/events-in.js';
import type { TimeWindow } from '../../view/time-window.js';

/** Most events on paper; the rest is counted. A thousand fill about two hundred sheets. */
const most = 1_000;

/** Every event of the window with its sources, for paper, where no card opens. */
export function renderPrinted(
  index: EventIndex,
  window: TimeWindow,
  locale: Locale,
): TemplateResult {
  const { feed, now } = index;
  const events = eventsIn(index, window);
  const content = { feed, locale, words: wordsIn(locale.asked, feed.language), now };
  const rest = events.length - most;
  return html`<ol class="printed">
      ${events.slice(0, most).map((event) => htmlEvent(event, content))}
    </ol>
    ${rest > 0 ? html`<p class="printed-rest">${locale.say('problemsMore', { n: rest })}</p>` : nothing}`;
}
