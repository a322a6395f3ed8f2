import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a button stands that gives a link: one to the whole view, one to the event of the card. */
export type SharePlace = 'view' | 'event';

/** What became of a link that was asked for. */
export interface Shared {
  readonly place: SharePlace;
  readonly address: string;
  /** `shown`: it could not be copied, and stands there to be copied by hand. */
  readonly outcome: 'copied' | 'shown';
}

/** How long a button says that the link was copied, in ms. */
const told = 2_000;

/** What the buttons are rendered from, but for their words. */
export interface ShareOffer {
  readonly shared: Shared | null;
  readonly share: (place: SharePlace) => void;
}

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
    return { shared: this.shared, share: (place) => void this.share(place) };
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

/** Whether readers of this device expect its own sharing: where the finger points. */
export const sharesByDevice = (): boolean =>
  'share' in navigator && matchMedia('(pointer: coarse)').matches;

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
