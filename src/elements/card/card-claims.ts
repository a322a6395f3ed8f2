import { html, nothing, type TemplateResult } from 'lit';
import type { CardContent } from './card-content.js';

/** Conflicting versions side by side, each under the name of who says so. */
export function renderClaims({
  resolved,
  locale,
  texts,
}: CardContent): TemplateResult | typeof nothing {
  const { claims } = resolved;
  if (claims.length === 0) return nothing;
  return html`<h4>${locale.say('versions')}</h4>
    <ul class=${claims.length === 1 ? 'claims single' : 'claims'}>
      ${claims.map(
        ({ by, claim: { text, stance } }) =>
          html`<li>
            <span class="by"
              >${texts.inline(by.name)}${stance === 'denies' ? ` · ${locale.say('claimDenies')}` : nothing}</span
            >
            ${texts.inline(text)}
          </li>`,
      )}
    </ul>`;
}
