import { html, nothing, type TemplateResult } from 'lit';
import type { FeedState, ReadFeed } from '../../controllers/feed-controller.js';
import type { Progress } from '../../controllers/fetch-feed.js';
import type { Problem } from '../../feed/problem.js';
import type { Locale } from '../../locales/locale.js';
import { setProperties } from '../../theme/set-properties.js';

/** Most problems listed for a reader; the rest is counted. */
const mostListed = 20;

/**
 * The frame of what is to come, drawn as the chart will be, or what has come so far, with how much that is. The events are
 * not read out, as they change all the time.
 */
export function renderLoading(
  progress: Progress,
  frame: unknown,
  sketched: boolean,
  locale: Locale,
): TemplateResult {
  const { events } = progress;
  return html`<div class="state loading" part="status">
    <div class=${sketched ? 'sketch' : 'skeleton'} aria-hidden="true" inert>${frame}</div>
    <p>
      <span role="status">${loadingWords(progress, locale)}</span>${
        events > 0 ? html`<span> · ${locale.say('events', { n: events })}</span>` : nothing
      }
    </p>
  </div>`;
}

/** What the page has put into the element, in the room that it had there, until the timeline is drawn in its place. */
export function renderHeld(height: number, progress: Progress, locale: Locale): TemplateResult {
  return html`<div class="held" ${setProperties({ height: `${height}px` })}><slot></slot></div>
    <p class="hidden" role="status">${loadingWords(progress, locale)}</p>`;
}

function loadingWords({ received, total }: Progress, locale: Locale): string {
  if (received === 0) return locale.say('loading');
  if (total === null) return locale.say('loadingBytes', { size: Math.ceil(received / 1024) });
  return locale.say('loadingShare', { n: Math.min(100, Math.round((received / total) * 100)) });
}

/** A feed that has no events. */
export function renderEmpty(locale: Locale): TemplateResult {
  return html`<div class="state empty" part="status">
    <slot name="empty">
      <p class="state-title">${locale.say('empty')}</p>
      <p>${locale.say('emptyHint')}</p>
    </slot>
  </div>`;
}

const failures = {
  network: 'failedNetwork',
  parse: 'failedParse',
  version: 'failedVersion',
} as const;

/** A feed that could not be had: what happened, why, and a way to try again; what the page put in the slot stays readable. */
export function renderFailed(
  { error }: Extract<FeedState, { status: 'failed' }>,
  locale: Locale,
  retry: () => void,
): TemplateResult {
  return html`<div class="state failed" part="status" role="alert">
      <slot name="error">
        <p class="state-title">${locale.say(failures[error.kind])}</p>
        <p class="reason">${error.message}</p>
        <button type="button" class="control" @click=${retry}>${locale.say('retry')}</button>
      </slot>
    </div>
    <div class="fallback"><slot></slot></div>`;
}

/** That an older feed is shown, and why; nothing where it is the latest. */
export function renderStale({ stale }: ReadFeed, locale: Locale): TemplateResult | typeof nothing {
  if (!stale) return nothing;
  return html`<p class="stale" part="status" role="status">
    ${locale.say('stale', { reason: stale.message })}
  </p>`;
}

/** That something asked for could not be loaded, and a way to try again; the chart stays. */
export const renderMissing = (locale: Locale, retry: () => void): TemplateResult =>
  html`<p class="stale" part="status">
    ${locale.say('detailsMissing')}
    <button type="button" class="plain" @click=${retry}>${locale.say('retry')}</button>
  </p>`;

/** What was left out of the feed, in a disclosure; nothing where all could be read. */
export function renderProblems(
  { feed, problems, eventCount }: ReadFeed,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const shown = feed.events.length;
  const rest = problems.length - mostListed;
  const summary =
    shown < eventCount
      ? locale.say('partly', { shown, all: eventCount })
      : locale.say('problems', { n: problems.length });
  return html`<details class="problems" part="status">
    <summary>${summary}</summary>
    <ul>
      ${problems.slice(0, mostListed).map(renderProblem)}
      ${rest > 0 ? html`<li>${locale.say('problemsMore', { n: rest })}</li>` : nothing}
    </ul>
  </details>`;
}

const renderProblem = ({ path, line, message, hint }: Problem): TemplateResult =>
  html`<li lang="en" dir="ltr">
    <code>${path}${line === undefined ? '' : `:${line}`}</code> ${message} ${hint}
  </li>`;
