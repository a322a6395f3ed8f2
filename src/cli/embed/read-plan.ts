import { isAddress } from '../input/read-input.js';
import type { Feed } from '../../feed/types.js';
import { wordsIn } from '../../locales/localized-text.js';
import type { Arguments } from '../arguments.js';
import { themeOf } from '../look-options.js';
import { UsageError } from '../usage-error.js';
import type { Integrity } from './read-integrity.js';

/** All that the forms are written from. */
export interface EmbedPlan {
  /** Addresses, all of them absolute. */
  readonly src: string;
  readonly page: string;
  readonly script: string;
  readonly helper: string;
  readonly integrity: Integrity;
  readonly feed: Feed | null;
  readonly title: string;
  readonly publisher: string;
  readonly lang: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly deepLink: string | null;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads what is to be embedded and where it lies.
 *
 * @throws {UsageError} for what is no address, and for a key that can't stand in a fragment
 */
export function readPlan(args: Arguments, feed: Feed | null, integrity: Integrity): EmbedPlan {
  const src = address('FEED-URL', args.operand);
  const page = address('--page-url', args.text('page-url') ?? new URL('embed.html', src).href);
  const beside = new URL('conflict-timeline.min.js', page).href;
  const lang = args.text('lang') ?? null;
  const words = wordsIn(lang ?? feed?.language ?? 'en', feed?.language);
  return {
    src,
    page,
    script: address('--script-url', args.text('script-url') ?? beside),
    helper: new URL('embed.js', page).href,
    integrity,
    feed,
    title: args.text('title') ?? (words(feed?.title) || 'Timeline'),
    publisher: words(feed?.publisher?.name),
    lang,
    theme: themeOf(args),
    deepLink: deepLinkOf(args),
    width: args.number('width', 200, 10_000) ?? 640,
    height: args.number('height', 100, 10_000) ?? 1400,
  };
}

function address(name: string, text: string): string {
  if (isAddress(text) && URL.canParse(text)) return new URL(text).href;
  const hint = 'Give it with https:// in front, as readers will ask for it.';
  throw new UsageError(`${name} can't be "${text}".`, hint);
}

function deepLinkOf(args: Arguments): string | null {
  const key = args.text('deep-link') ?? null;
  if (key === null || /^[\w-]+$/.test(key)) return key;
  throw new UsageError(`--deep-link can't be "${key}".`, 'Use letters A to Z, digits, _ and -.');
}
