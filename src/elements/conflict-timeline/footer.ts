import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.js';
import { wordsIn } from '../../locales/localized-text.js';
import type { Locale } from '../../locales/locale.js';
import { describeDate } from '../../time/describe-date.js';
import { parseEdtf } from '../../time/parse-edtf.js';

/** As of when, on how many sources, by whom and under which licence. */
export function renderFooter(feed: Feed, locale: Locale): TemplateResult {
  const words = wordsIn(locale.tag, feed.language);
  const references = feed.events.reduce((sum, { sources }) => sum + (sources?.length ?? 0), 0);
  return html`<footer class="footer" part="footer" tabindex="-1">
    ${feed.updated === undefined ? nothing : html`<span>${asOf(feed.updated, locale)}</span>`}
    ${references === 0 ? nothing : html`<span>${locale.say('sourceReferences', { n: references })}</span>`}
    ${feed.publisher ? renderPublisher(feed.publisher, words(feed.publisher.name)) : nothing}
    ${feed.license === undefined ? nothing : html`<span>${feed.license}</span>`}
    ${feed.credits === undefined ? nothing : html`<span class="credits">${words(feed.credits)}</span>`}
  </footer>`;
}

/** The day of an instant: the reader has no use for its seconds. */
const asOf = (updated: string, locale: Locale): string =>
  locale.say('asOf', { date: describeDate(parseEdtf(updated.slice(0, 10)), locale.dates) });

function renderPublisher({ url }: NonNullable<Feed['publisher']>, name: string): TemplateResult {
  if (url === undefined) return html`<span>${name}</span>`;
  return html`<a href=${url} rel="noopener noreferrer">${name}</a>`;
}
