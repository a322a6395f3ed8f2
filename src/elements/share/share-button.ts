import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Shared, SharePlace } from './shared.js';
import { sharesByDevice } from './shares-by-device.js';

/** What a button that gives a link is rendered from. */
export interface ShareProps {
  readonly locale: Locale;
  /** The link that was last given; `null` where that is long ago. */
  readonly shared: Shared | null;
  readonly share: () => void;
}

const names = { view: 'linkToView', event: 'linkToEvent' } as const;

/** A button that gives a link and says so, and the link itself where it could not be copied. */
export function renderShareButton(place: SharePlace, props: ShareProps): TemplateResult {
  const { locale, share } = props;
  const shared = props.shared?.place === place ? props.shared : null;
  const copied = shared?.outcome === 'copied';
  const text = copied ? 'linkCopied' : sharesByDevice() ? 'shareLink' : 'copyLink';
  const action = locale.say(text);
  return html`<span class="share">
    <button
      type="button"
      class="control share-button"
      aria-label=${copied ? action : locale.say(names[place], { action })}
      @click=${share}
    >
      ${action}
    </button>
    ${shared?.outcome === 'shown' ? renderAddress(shared.address, locale) : nothing}
  </span>`;
}

const renderAddress = (address: string, locale: Locale): TemplateResult =>
  html`<input
    class="share-address"
    type="text"
    dir="ltr"
    readonly
    aria-label=${locale.say('copyByHand')}
    .value=${address}
    @focus=${select}
  />`;

const select = (event: Event): void => (event.target as HTMLInputElement).select();
