import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedCasualties } from '../../feed/resolve-event.js';
import type { Casualties } from '../../feed/types.js';
import type { Locale } from '../../locales/locale.js';
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
    <th scope="row">${rowWords(casualties, locale, words)}</th>
    <td class=${figure === null ? 'figure unknown' : 'figure'}>
      ${figure ?? locale.say('unknown')}
    </td>
    <td>${according === '' ? locale.say('notStated') : according}</td>
  </tr>`;
}

function rowWords(
  { outcome, of }: Casualties,
  locale: Locale,
  words: CardContent['words'],
): string {
  const who = words(of);
  const what = locale.say(`outcome_${outcome}`);
  return who === '' ? what : `${what}: ${who}`;
}

/** A range, one figure where its ends meet, "at least" where there is no upper one; `null` where there is none at all. */
function figureWords({ low, best, high }: Casualties, locale: Locale): string | null {
  const from = low ?? best ?? high;
  const to = high ?? best;
  if (from === undefined) return null;
  if (to === undefined) return locale.say('atLeast', { n: from });
  return from === to ? locale.number(from) : `${locale.number(from)}–${locale.number(to)}`;
}
