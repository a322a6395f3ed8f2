import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedCasualties } from '../../feed/resolve-event.js';
import type { Locale } from '../../locales/locale.js';
import { figureWords, outcomeWords } from '../../scene/casualty-words.js';
import type { CardContent } from './card-content.js';

/** Counts as low–high with who gave them; never added up, since they overlap, and unknown written as unknown. */
export function renderCasualties({
  resolved,
  locale,
  words,
}: CardContent): TemplateResult | typeof nothing {
  if (resolved.casualties.length === 0) return nothing;
  return html`<table class="casualties">
    <caption>
      ${locale.say('casualties')}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${locale.say('range')}</th>
        <th scope="col">${locale.say('according')}</th>
      </tr>
    </thead>
    <tbody>
      ${resolved.casualties.map((row) => renderRow(row, locale, words))}
    </tbody>
  </table>`;
}

function renderRow(
  { casualties, actor, source }: ResolvedCasualties,
  locale: Locale,
  words: CardContent['words'],
): TemplateResult {
  const figure = figureWords(casualties, locale);
  const according = words(actor?.name ?? source?.publisher);
  return html`<tr>
    <th scope="row">${outcomeWords(casualties, locale, words)}</th>
    <td class=${figure === null ? 'figure unknown' : 'figure'}>
      ${figure ?? locale.say('unknown')}
    </td>
    <td>${according === '' ? locale.say('notStated') : according}</td>
  </tr>`;
}
