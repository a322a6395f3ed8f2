import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { EmbedFrame } from './embed-frame.js';

/** What stands before a medium until the reader asks for it. */
export interface MediaGate {
  /** Begin of the ids inside. */
  readonly id: string;
  readonly alt: string;
  readonly sensitive: boolean;
  /** The page that would be embedded; `null` for other media. */
  readonly frame: EmbedFrame | null;
  readonly locale: Locale;
  readonly unveil: () => void;
}

/** Says what there is to see, why it is not shown yet, and lets the reader ask for it. */
export function renderGate({
  id,
  alt,
  sensitive,
  frame,
  locale,
  unveil,
}: MediaGate): TemplateResult {
  const host = frame?.host ?? '';
  return html`<div class="gate">
    <p id="${id}-alt">${alt}</p>
    <p class="meta">
      ${sensitive ? locale.say('sensitive') : nothing}
      ${frame ? locale.say('embedNotice', { host }) : nothing}
    </p>
    <div class="gate-acts">
      <button type="button" class="control" aria-describedby="${id}-alt" @click=${unveil}>
        ${frame ? locale.say('loadFrom', { host }) : locale.say('show')}
      </button>
      ${
        frame
          ? html`<a href=${frame.url} target="_blank" rel="noopener noreferrer"
              >${locale.say('openInTab')}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}
