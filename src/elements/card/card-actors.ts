import { html, nothing, type TemplateResult } from 'lit';
import type { CardContent } from './card-content.js';

/** Who took part, and how. */
export function renderActors({
  resolved,
  locale,
  texts,
}: CardContent): TemplateResult | typeof nothing {
  const { actors } = resolved;
  if (actors.length === 0) return nothing;
  return html`<h4>${locale.say('actors')}</h4>
    <ul>
      ${actors.map(
        ({ actor, role }) =>
          html`<li>
            ${texts.inline(actor.name)} <span class="meta">(${locale.say(`role_${role}`)})</span>
          </li>`,
      )}
    </ul>`;
}
