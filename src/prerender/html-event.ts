import { resolveEvent, type ResolvedEvent } from '../feed/resolve-event.js';
import type { InlineSource, TimelineEvent } from '../feed/types.js';
import type { Locale } from '../locales/locale.js';
import { html, nothing, type Markup } from '../markup/markup.js';
import { figureWords, outcomeWords } from '../scene/casualty-words.js';
import { placeWords } from '../scene/place-words.js';
import { describeDate, describeDateInSentence, shortDate } from '../time/describe-date.js';
import { htmlDate } from '../time/html-date.js';
import { readEdtf } from '../time/read-edtf.js';
import type { HtmlContent } from './html-content.js';
import { lowerFirst } from '../locales/first-letter.js';
import { paragraphsOf } from '../locales/paragraphs-of.js';

/** An event as an item of the list. */
export function htmlEvent(event: TimelineEvent, content: HtmlContent): Markup {
  const resolved = resolveEvent(content.feed, event);
  return html`<li>
    ${htmlLead(resolved, content)}
    ${paragraphsOf(content.words(event.summary)).map((text) => html`<p>${text}</p> `)}
    ${htmlCasualties(resolved, content)} ${htmlClaims(resolved, content)}
    ${htmlCorrection(event, content)} ${htmlSources(resolved, content)}
  </li> `;
}

/** Date, headline, place and how sure it is. What was retracted is struck out. */
function htmlLead({ event, place }: ResolvedEvent, { locale, words, now }: HtmlContent): Markup {
  const title = words(event.title);
  const aside = [
    place ? placeWords(place, locale, words) : '',
    event.status === undefined ? '' : locale.say(`status_${event.status}`),
  ].filter((part) => part !== '');
  const date = describeDate(readEdtf(event.date), locale.dates, now);
  const datetime = htmlDate(event.date);
  return html`<p>
    ${datetime === undefined ? date : html`<time datetime=${datetime}>${date}</time>`}${locale.say('labelled')}<strong>${event.status === 'retracted' ? html`<s>${title}</s>` : title}</strong>${
      aside.length === 0 ? nothing : html` (${aside.join(locale.say('listSeparator'))})`
    }
  </p>`;
}

function htmlCorrection({ revised }: TimelineEvent, { locale, words }: HtmlContent): unknown {
  if (!revised) return nothing;
  const date = describeDateInSentence(readEdtf(revised.date), locale.dates);
  return html`<p><strong>${locale.say('corrected', { date })}</strong> ${words(revised.note)}</p>`;
}

/** Ranges with who gave them, never added up; unknown is written as unknown. */
function htmlCasualties({ casualties }: ResolvedEvent, { locale, words }: HtmlContent): unknown {
  if (casualties.length === 0) return nothing;
  const rows = casualties.map(({ casualties, actor, source }) => {
    const figure = figureWords(casualties, locale) ?? locale.say('unknown');
    const by = words(actor?.name ?? source?.publisher);
    const according = by === '' ? locale.say('notStated') : by;
    return html`<li>
      ${labelled(outcomeWords(casualties, locale, words), figure, locale)}
      (${labelled(lowerFirst(locale.say('according'), locale.tag), according, locale)})
    </li>`;
  });
  return html`<ul>
    ${rows}
  </ul>`;
}

function htmlClaims({ claims }: ResolvedEvent, { locale, words }: HtmlContent): unknown {
  if (claims.length === 0) return nothing;
  const items = claims.map(({ by, claim: { text, stance } }) => {
    const denies = stance === 'denies' ? ` (${locale.say('claimDenies')})` : '';
    return html`<li>${labelled(`${words(by.name)}${denies}`, words(text), locale)}</li>`;
  });
  return html`<p>${labelled(locale.say('versions'), '', locale).trimEnd()}</p>
    <ul>
      ${items}
    </ul>`;
}

function htmlSources({ sources }: ResolvedEvent, { locale }: HtmlContent): unknown {
  if (sources.length === 0) return nothing;
  const parts = sources.map((source, i) => [i > 0 ? ' · ' : '', htmlSource(source, { locale })]);
  return html`<p><small>${labelled(locale.say('sources'), '', locale)}${parts}</small></p>`;
}

const labelled = (label: string, text: string, { say }: Locale): string =>
  say('labelled', { label, text });

function htmlSource(
  { publisher, title, url, date }: InlineSource,
  { locale }: Pick<HtmlContent, 'locale'>,
): Markup {
  const between = locale.say('listSeparator');
  const when = date === undefined ? '' : shortDate(readEdtf(date), locale.dates);
  const link =
    url === undefined ? title : html`<a href=${url} rel="noopener noreferrer">${title}</a>`;
  return html`<bdi>${link}</bdi
    >${between}<bdi>${publisher}</bdi>${when === '' ? '' : between + when}`;
}
