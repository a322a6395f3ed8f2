import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ReadFeed } from '../../controllers/feed-controller.js';
import type { Locale } from '../../locales/locale.js';
import type { EventIndex } from '../../scene/event-index.js';
import { askedFor } from '../filters/filtered.js';
import { renderNothingFound } from '../status/nothing-found.js';
import {
  renderEmpty,
  renderFailed,
  renderHeld,
  renderLoading,
  renderMissing,
  renderProblems,
  renderStale,
} from '../status/status.js';
import { shownControls } from './controls.js';
import { renderFooter } from './footer.js';
import { renderControls, type ControlParts } from './render-controls.js';
import { renderHead } from './render-head.js';
import { renderPlot } from './render-plot.js';
import type { TimelineProps } from './timeline-props.js';

/** The widget in the state it is in. */
export function renderTimeline(props: TimelineProps): TemplateResult {
  const { model, environment, loadInline } = props;
  const { tag, direction } = environment.locale;
  return html`<div lang=${tag} dir=${direction}>
      ${renderState(props, environment.locale)}
      <div class="hidden" role="status">${model.view ? props.announcement : ''}</div>
    </div>
    <slot name="feed" hidden @slotchange=${loadInline}></slot>`;
}

function renderState(props: TimelineProps, locale: Locale): TemplateResult {
  const { model, held } = props;
  const { state } = model.source;
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      if (held > 0) return renderHeld(held, state.progress, locale);
      return html`<div class="timeline" tabindex="-1">
        ${renderLoading(state.progress, renderFrame(props), model.frame?.sketched ?? false, locale)}
      </div>`;
    case 'failed':
      return html`<div class="timeline" tabindex="-1">
        ${renderFailed(state, locale, () => void model.source.reload())}
      </div>`;
    case 'ready':
      return model.index ? renderReady(model.index, state, props) : html`<slot></slot>`;
  }
}

function renderReady(index: EventIndex, read: ReadFeed, props: TimelineProps): TemplateResult {
  const { environment, options, missing, retry } = props;
  const { locale } = environment;
  const { feed } = index;
  const landmark = options.landmark !== 'off';
  return html`<section
    class="timeline"
    tabindex="-1"
    aria-busy=${props.model.indexing ? 'true' : nothing}
    role=${landmark ? 'region' : nothing}
    aria-labelledby=${landmark ? 'headline' : nothing}
  >
    ${guard([index, options.headingLevel, locale], () => renderHead(index, options.headingLevel, locale))}
    ${feed.events.length === 0 ? renderEmpty(locale) : renderChart(index, props)}
    ${missing ? renderMissing(locale, retry) : nothing} ${renderStale(read, locale)}
    ${renderProblems(read, locale)} ${guard([feed, locale], () => renderFooter(index, locale))}
  </section>`;
}

/** The controls stay where they are, whatever is drawn below, so that what is typed into the search goes on. */
function renderChart(index: EventIndex, props: TimelineProps): TemplateResult {
  const { scene, view, looks } = props.model;
  if (!view) return html`${nothing}`;
  const parts = { ...props, index, view, looks, scene };
  // One template whatever is shown, so that the buttons stay the same and keep the focus.
  return html`${renderControls(parts)} ${renderShown(parts)} ${renderChosen(index, props)}`;
}

/** What is shown below the controls: the events as a table, as a chart or a list, or why there are none. */
function renderShown(parts: TimelineProps & ControlParts): unknown {
  const { index, scene, view, options, printing, details } = parts;
  if (index.all.length === 0) return renderNone(index, parts);
  const landmark = options.landmark !== 'off';
  if (details && view.mode === 'table' && !printing) {
    return details.renderTable({ ...parts, landmark });
  }
  const plot = scene ? renderPlot({ ...parts, scene, reachable: true }) : nothing;
  const { locale } = parts.environment;
  return html`${plot}${printing ? details?.renderPrinted(index, view.window, locale) : nothing}`;
}

/** The card of the chosen event, or the list of those that no zoom can part. */
function renderChosen(index: EventIndex, props: TimelineProps): unknown {
  const { details, options, environment, share: offer } = props;
  const shares = offer && shownControls(options.controls)('share');
  const share = shares ? offer('event', environment.locale) : nothing;
  return details?.renderChosen(index, { ...props, share });
}

function renderNone(index: EventIndex, { environment, act }: TimelineProps): TemplateResult {
  const asked = askedFor(index, environment.locale).map(({ name }) => name);
  return renderNothingFound(asked, environment.locale, () => act({ type: 'unfilter' }));
}

/** The chart as it will be, with nothing to be seen in it yet, or with what has come so far. */
function renderFrame(props: TimelineProps): unknown {
  const { scene, looks, frame } = props.model;
  if (!scene || !frame) return nothing;
  const { environment, options } = props;
  const parts = { ...props, ...frame, scene, looks, reachable: false };
  const head = frame.sketched
    ? renderHead(frame.index, options.headingLevel, environment.locale)
    : nothing;
  return html`${head} ${renderControls(parts)} ${renderPlot(parts)}`;
}
