import { ArrivingFeed } from '../feed/arriving-feed.js';
import type { FeedLines } from '../feed/feed-lines.js';
import { FeedText } from '../feed/feed-text.js';
import type { Problem } from '../feed/problem.js';
import { inSlices } from './in-slices.js';

/** How much of a feed has come. */
export interface Progress {
  /** Bytes so far, after decompression. */
  readonly received: number;
  /** Bytes in all; `null` where the server does not say, or says the compressed size. */
  readonly total: number | null;
  /** Events read so far. */
  readonly events: number;
}

/** Nothing has come yet. */
export const noProgress: Progress = Object.freeze({ received: 0, total: null, events: 0 });

/** Why there is no feed to show. */
export type FeedErrorKind = 'network' | 'parse' | 'version';

/** A feed that could not be got or read. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly kind: FeedErrorKind,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }

  /** Anything thrown while fetching, as a network error. */
  static readonly from = (cause: unknown): FeedError => {
    if (cause instanceof FeedError) return cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new FeedError('network', reason, { cause });
  };

  /** What says what is wrong with a feed could not be loaded. */
  static ofReader(cause: unknown): FeedError {
    const message =
      'The feed has faults, and what names them could not be loaded. Is conflict-timeline-reader.min.js beside conflict-timeline.min.js?';
    return new FeedError('network', message, { cause });
  }

  /** The problem that left a text without a feed. */
  static ofProblems(problems: readonly Problem[]): FeedError {
    const [problem] = problems;
    const kind = problem?.code === 'other-version' ? 'version' : 'parse';
    const message = problem ? `${problem.message} ${problem.hint}` : 'The feed is empty.';
    return new FeedError(kind, message, { cause: problem });
  }
}

/** Told how much has come, and what could be read of it where it is JSON Lines. */
export type TellProgress = (progress: Progress, lines: FeedLines | null) => void;

/**
 * Fetches a feed: JSON Lines are read as they come, what else it may be comes as text. No credentials go to other origins.
 *
 * @throws FeedError of kind `network` where the server cannot be reached or answers with an error
 */
export async function fetchFeed(
  url: string,
  signal: AbortSignal,
  tell: TellProgress,
): Promise<FeedLines | FeedText> {
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  if (!response.ok) {
    const answer = `${response.status} ${response.statusText}`.trim();
    throw new FeedError('network', `${url} answered ${answer}.`);
  }
  if (!response.body) return new FeedText(await response.text());
  const arriving = new ArrivingFeed();
  const total = totalOf(response.headers);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.byteLength;
    await inSlices(arriving.push(decoder.decode(part.value, { stream: true })), { signal });
    const { lines } = arriving;
    tell({ received, total, events: lines?.count ?? 0 }, lines);
  }
  await inSlices(arriving.push(decoder.decode()), { signal });
  return arriving.end();
}

/** The length a server states is that of the compressed body, which is no measure for the bytes that arrive here. */
function totalOf(headers: Headers): number | null {
  const length = Number(headers.get('content-length'));
  return headers.has('content-encoding') || !length ? null : length;
}
