import { html, type TemplateResult } from 'lit';
import { hasCommandKey } from '../../controllers/command-key.js';
import type { Locale } from '../../locales/locale.js';

/**
 * How to zoom, over the stage. It stands there at all times and is only now and then to be seen, so that it can fade and
 * moves nothing; keys and buttons do the same, so assistive technology is not told.
 */
export function renderGestureHint(shown: boolean, locale: Locale): TemplateResult {
  const key = hasCommandKey(navigator) ? 'wheelHintApple' : 'wheelHint';
  return html`<div class="hint ${shown ? 'shown' : ''}" aria-hidden="true">
    <span class="hint-box">${locale.say(key)}</span>
  </div>`;
}
