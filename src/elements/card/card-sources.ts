import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { InlineSource } from '../../feed/types.js';
import type { Locale } from '../../locales/locale.js';
import { shortDate } from '../../time/describe-date.js';
import { readEdtf } from '../../time/read-edtf.js';
import type { CardContent } from './card-content.js';

/** Sources as links, each part in its own direction,, with publisher and date. */
export function renderSources({ resolved, locale }: CardContent): TemplateResult | typeof nothing {
  const { sources } = resolved;
  if (sources.length === 0) return nothing;
  return html`<h4>${locale.say('sources')}</h4>
    <ul class="sources">
      ${sources.map((source) => renderSource(source, locale))}
    </ul>`;
}

function renderSource(source: InlineSource, locale: Locale): TemplateResult {
  const { publisher, title, url, date, archived } = source;
  const parts = [publisher, date === undefined ? '' : shortDate(readEdtf(date), locale.dates)]
    .filter((part) => part !== '')
    .map((part) => html`<bdi>${part}</bdi>`);
  return html`<li>
    ${url === undefined ? html`<bdi>${title}</bdi>` : renderLink(url, title)}
    <span class="meta">${join(parts, locale.say('listSeparator'))}</span>
    ${archived === undefined ? nothing : renderLink(archived, locale.say('archived'))}
  </li>`;
}

const renderLink = (url: string, text: string): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer"><bdi>${text}</bdi></a>`;
