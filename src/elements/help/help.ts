import { html, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import { keyRows, type KeyRow } from '../../controllers/keyboard.js';
import type { Locale } from '../../locales/locale.js';
import { closeOnEscape, renderClose } from '../card/card-frame.js';
import { headingTag } from '../heading-tag.js';
import { keyNames } from './key-names.js';

/** What the help is shown with. */
export interface HelpProps {
  readonly locale: Locale;
  /** Level of the timeline's headline; the help's is one below. */
  readonly headingLevel: number;
  /** Whether + - 0 ? are heard. */
  readonly letters: boolean;
  readonly close: () => void;
}

/** The keys, from the table by which they are heard, and what hands can do. */
export function renderHelp({ locale, headingLevel, letters, close }: HelpProps): TemplateResult {
  const rows = keyRows.filter((row) => letters || !row.letters);
  return html`<div
    class="help"
    id="help"
    role="dialog"
    aria-labelledby="help-title"
    tabindex="-1"
    @keydown=${closeOnEscape(close)}
  >
    ${renderTitle(locale.say('helpTitle'), headingLevel + 1)} ${renderClose(locale, close)}
    <p class="help-intro" id="help-intro">${locale.say('helpIntro')}</p>
    <table class="keys" aria-labelledby="help-title" aria-describedby="help-intro">
      <thead>
        <tr>
          <th scope="col">${locale.say('helpKey')}</th>
          <th scope="col">${locale.say('helpDoes')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, locale))}
      </tbody>
    </table>
    <p class="help-gestures">${locale.say('helpGestures')}</p>
  </div>`;
}

function renderTitle(title: string, level: number): TemplateResult {
  const tag = headingTag(level, 6);
  return staticHtml`<${tag} class="help-title" id="help-title">${title}</${tag}>`;
}

const renderRow = ({ help, keys }: KeyRow, locale: Locale): TemplateResult =>
  html`<tr>
    <th scope="row">${Object.keys(keys).map((combination) => renderKeys(combination, locale))}</th>
    <td>${locale.say(help)}</td>
  </tr>`;

const renderKeys = (combination: string, { say }: Locale): TemplateResult =>
  html`<span class="combination">
    ${keyNames(combination, say).map((name) => html`<kbd>${name}</kbd> `)}
  </span> `;
