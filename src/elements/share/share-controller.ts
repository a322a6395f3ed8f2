import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { renderShareButton } from './share-button.js';
import { sharesByDevice } from './shares-by-device.js';
import type { Shared, SharePlace } from './shared.js';

/** How long a button says that the link was copied, in ms. */
const told = 2_000;

/** Renders a button that gives a link. */
export type ShareOffer = (place: SharePlace, locale: Locale) => TemplateResult;

/** Where links come from, and who is told. */
export interface ShareSource {
  /** The address to give; `null` where there is none. */
  readonly address: (place: SharePlace) => string | null;
  readonly copied: () => void;
  /** What the buttons are in. */
  readonly root: () => ParentNode;
}

/** Gives a link away: to the device's own sharing where that is what readers use, else to the clipboard, else to be copied by hand. */
export class ShareController implements ReactiveController {
  private shared: Shared | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: ShareSource,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.tell(null);
  }

  /** The buttons; `null` where there is no link to give. */
  get offer(): ShareOffer | null {
    if (this.source.address('view') === null) return null;
    return (place, locale) =>
      renderShareButton(place, {
        locale,
        shared: this.shared,
        share: () => void this.share(place),
      });
  }

  /** Never rejects. */
  private async share(place: SharePlace): Promise<void> {
    const address = this.source.address(place);
    if (address === null || (sharesByDevice() && (await isShared(address)))) return;
    const outcome = (await isCopied(address)) ? 'copied' : 'shown';
    this.tell({ place, address, outcome });
    if (outcome === 'shown') return this.focusAddress();
    this.source.copied();
    this.timer = setTimeout(() => this.tell(null), told);
  }

  /** The reader has asked for the link, and can copy it with a key once it has the focus. */
  private async focusAddress(): Promise<void> {
    await this.host.updateComplete;
    this.source.root().querySelector<HTMLElement>('.share-address')?.focus();
  }

  private tell(shared: Shared | null): void {
    clearTimeout(this.timer);
    this.shared = shared;
    this.host.requestUpdate();
  }
}

async function isShared(url: string): Promise<boolean> {
  try {
    await navigator.share({ url, title: document.title });
    return true;
  } catch (cause) {
    // A reader who thought better of it wants no other way.
    return cause instanceof DOMException && cause.name === 'AbortError';
  }
}

/** The clipboard is missing on insecure pages, and refused in frames that were not given it. */
async function isCopied(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
