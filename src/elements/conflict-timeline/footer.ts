import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { describeOrigin, type Origin } from '../../scene/describe-origin.js';
import type { FeedIndex } from '../../scene/feed-index.js';

/** As of when, on how many sources, by whom and under which licence. */
export function renderFooter({ feed, facts }: FeedIndex, locale: Locale): TemplateResult {
  const origin = describeOrigin(feed, locale, facts.references);
  const { asOf, references, publisher, license, credits } = origin;
  return html`<footer class="footer" part="footer" tabindex="-1">
    ${renderLine(asOf)} ${renderLine(references)}
    ${publisher ? renderPublisher(publisher) : nothing} ${renderLine(license)}
    ${credits === '' ? nothing : html`<span class="credits"><bdi>${credits}</bdi></span>`}
  </footer>`;
}

const renderLine = (words: string): unknown =>
  words === '' ? nothing : html`<span>${words}</span>`;

function renderPublisher({ url, name }: NonNullable<Origin['publisher']>): TemplateResult {
  if (url === undefined) return html`<span><bdi>${name}</bdi></span>`;
  return html`<a href=${url} rel="noopener noreferrer"><bdi>${name}</bdi></a>`;
}
