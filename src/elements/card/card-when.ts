import { html, nothing, type TemplateResult } from 'lit';
import type { InlinePlace } from '../../feed/types.js';
import { countryName } from '../../locales/country-name.js';
import { describeDateInSentence } from '../../time/describe-date.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import type { CardContent } from './card-content.js';

/** Date with its precision, place with its precision, and how sure the event is. */
export function renderWhen(content: CardContent, now: number): TemplateResult {
  const { event, resolved, locale } = content;
  const date = describeDateInSentence(parseEdtf(event.date), locale.dates, now);
  const where = resolved.place ? placeWords(resolved.place, content) : '';
  return html`<p class="card-when">
    <time datetime=${dateTime(event.date)}>${capitalised(date, locale.tag)}</time>${
      where === '' ? nothing : html` · ${where}`
    }${
      event.status === undefined
        ? nothing
        : html` · <span class="status">${locale.say(`status_${event.status}`)}</span>`
    }
  </p>`;
}

/** HTML knows days, months and years only; of what EDTF says beyond that it gets nothing. */
const dateTime = (date: string): string | typeof nothing =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) ? date : nothing;

function placeWords(place: InlinePlace, { locale, words }: CardContent): string {
  const name = words(place.name);
  const { precision = 'exact' } = place;
  const near = precision === 'exact' ? name : locale.say(`precision_${precision}`, { place: name });
  const admin = words(place.admin);
  const country = place.country === undefined ? '' : countryName(place.country, locale.tag);
  return [near, admin === name ? '' : admin, country]
    .filter((part) => part !== '')
    .join(locale.say('listSeparator'));
}

const capitalised = (text: string, tag: string): string =>
  text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
