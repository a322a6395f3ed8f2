import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPair, writePair } from '../view/fragment-pairs.js';

/** How long the view must have stood still before its address is written anew, in ms. */
const pause = 300;

const soundKey = /^[\w-]+$/;

/**
 * Keeps one text under a key of the page's URL fragment, and tells when the reader goes to another.
 *
 * What else stands in the fragment, the path, the query and the page's own history state are left as they are. Where the
 * page may not write its history, as in a sandboxed frame, nothing is written.
 */
export class FragmentController implements ReactiveController {
  private connected = false;
  private listening = false;
  private ownKey: string | null = null;
  /** The text that is shown, whether or not it has been written yet. */
  private shown = '';
  private writing: ReturnType<typeof setTimeout> | undefined;
  /** What was shown at fragments that were left behind and don't say it themselves. */
  private readonly left = new Map<string, string>();

  constructor(
    host: ReactiveControllerHost,
    /** The reader has followed a link or gone back or forward to another text; empty is the untouched view. */
    private readonly followed: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    this.listen();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.cancel();
    this.listen();
  }

  /** The key in force; `null` is off. */
  get key(): string | null {
    return this.ownKey;
  }

  /** A key that can't stand in a fragment as it is turns it off. */
  set key(key: string | null) {
    if (key !== null && !soundKey.test(key)) {
      // eslint-disable-next-line no-console -- the page's own mistake, which no reader can mend
      console.warn(
        `conflict-timeline: deep-link="${key}" is left aside: a key has letters A to Z, digits, "_" and "-" only.`,
      );
      key = null;
    }
    this.cancel();
    this.ownKey = key;
    this.listen();
  }

  /** The text that stands in the address; `null` where the key doesn't. */
  read(): string | null {
    return this.ownKey === null ? null : readPair(location.hash, this.ownKey);
  }

  /** Takes a text for the one shown, without writing it. */
  take(text: string): void {
    this.cancel();
    this.shown = text;
  }

  /** Writes a text that the reader can come back from. */
  push(text: string): void {
    if (text === this.shown) return;
    this.flush();
    const { hash } = location;
    if (this.read() === null) this.left.set(hash, this.shown);
    this.shown = text;
    this.write('pushState');
  }

  /** Writes a text in place of the one before, once the view stands still. */
  replace(text: string): void {
    if (text === this.shown) return;
    clearTimeout(this.writing);
    this.shown = text;
    this.writing = setTimeout(() => this.flush(), pause);
  }

  /** The page's address with a text in it; `null` where it has none that another browser could open. */
  addressOf(text: string): string | null {
    const { ownKey } = this;
    if (ownKey === null || !/^(https?|file):/.test(location.href)) return null;
    const address = new URL(location.href);
    address.hash = writePair(address.hash, ownKey, text);
    return address.href;
  }

  /** Writes what waits to be written. */
  private flush(): void {
    if (this.writing === undefined) return;
    this.cancel();
    this.left.delete(location.hash);
    this.write('replaceState');
  }

  private cancel(): void {
    clearTimeout(this.writing);
    this.writing = undefined;
  }

  private write(how: 'pushState' | 'replaceState'): void {
    const address = this.addressOf(this.shown);
    if (address === null || address === location.href) return;
    try {
      history[how](history.state, '', address);
    } catch {
      // A frame without an origin may not, and browsers bound how often anyone may: the timeline works without.
    }
  }

  private listen(): void {
    const wanted = this.connected && this.ownKey !== null;
    if (wanted === this.listening) return;
    this.listening = wanted;
    // Unlike hashchange it is heard, too, when a link to where the reader already is is followed once more.
    if (wanted) addEventListener('popstate', this.onNavigate);
    else removeEventListener('popstate', this.onNavigate);
  }

  private readonly onNavigate = (): void => {
    this.cancel();
    const { hash } = location;
    // A fragment that speaks of something else, as the anchor of a section does, leaves the timeline as it is.
    const text = this.read() ?? this.left.get(hash) ?? (hash === '' ? '' : null);
    if (text !== null) this.followed(text);
  };
}
