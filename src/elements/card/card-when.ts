import { html, nothing, type TemplateResult } from 'lit';
import { placeWords } from '../../scene/place-words.js';
import { describeDateInSentence } from '../../time/describe-date.js';
import { htmlDate } from '../../time/html-date.js';
import { readEdtf } from '../../time/read-edtf.js';
import type { CardContent } from './card-content.js';
import { upperFirst } from '../../locales/first-letter.js';

/** Date with its precision, place with its precision, and how sure the event is. */
export function renderWhen(content: CardContent, now: number): TemplateResult {
  const { event, resolved, locale, words } = content;
  const date = describeDateInSentence(readEdtf(event.date), locale.dates, now);
  const where = resolved.place ? placeWords(resolved.place, locale, words) : '';
  return html`<p class="card-when">
    <time datetime=${htmlDate(event.date) ?? nothing}>${upperFirst(date, locale.tag)}</time>${
      where === '' ? nothing : html` · ${where}`
    }${
      event.status === undefined
        ? nothing
        : html` · <span class="status">${locale.say(`status_${event.status}`)}</span>`
    }
  </p>`;
}
