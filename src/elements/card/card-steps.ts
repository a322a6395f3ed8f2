import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/** Steps from one card to the next. */
export interface CardSteps {
  /** Whether a step leads anywhere. */
  readonly canStep: (by: 1 | -1) => boolean;
  readonly step: (by: 1 | -1) => void;
  /** What stands behind the buttons, as the one that gives a link. */
  readonly share: unknown;
}

/** Buttons to the events before and after; at either end a button does nothing but keeps the focus it has. */
export function renderSteps(steps: CardSteps, locale: Locale): TemplateResult {
  return html`<div class="card-steps">
    ${renderStep(-1, locale.say('previous'), steps)} ${renderStep(1, locale.say('next'), steps)}
    ${steps.share}
    <slot name="card-footer"></slot>
  </div>`;
}

const renderStep = (by: 1 | -1, words: string, { canStep, step }: CardSteps): TemplateResult =>
  html`<button
    type="button"
    class="control"
    aria-disabled=${canStep(by) ? 'false' : 'true'}
    @click=${() => step(by)}
  >
    ${words}
  </button>`;
