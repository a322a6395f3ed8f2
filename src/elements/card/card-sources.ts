import { html, nothing, type TemplateResult } from 'lit';
import type { InlineSource } from '../../feed/types.js';
import type { Locale } from '../../locales/locale.js';
import { shortDate } from '../../time/describe-date.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import type { CardContent } from './card-content.js';

/** Sources as links, with publisher and date. */
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
  const when = date === undefined ? '' : `, ${shortDate(parseEdtf(date), locale.dates)}`;
  return html`<li>
    ${url === undefined ? title : renderLink(url, title)}
    <span class="meta">${publisher}${when}</span>
    ${archived === undefined ? nothing : renderLink(archived, locale.say('archived'))}
  </li>`;
}

const renderLink = (url: string, text: string): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer">${text}</a>`;
