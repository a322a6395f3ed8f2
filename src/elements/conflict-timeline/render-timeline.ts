import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { CategoryStyle } from '../../draw/category-style.js';
import type { ReadFeed } from '../../controllers/feed-controller.js';
import { wordsIn } from '../../locales/localized-text.js';
import type { Locale } from '../../locales/locale.js';
import { describePeriod } from '../../scene/describe-period.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { ListScene } from '../../scene/list/list-scene.js';
import type { Scene } from '../../scene/scene.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import { renderCard } from '../card/card.js';
import { renderListed } from '../card/listed.js';
import { headingTag } from '../heading-tag.js';
import { renderList } from '../list/list.js';
import { renderOverview } from '../overview/overview.js';
import { renderPreview } from '../stage/preview.js';
import { renderStage } from '../stage/stage.js';
import {
  renderEmpty,
  renderFailed,
  renderLoading,
  renderProblems,
  renderStale,
} from '../status/status.js';
import { renderToolbar } from '../toolbar/toolbar.js';
import { shownControls } from './controls.js';
import { renderFooter } from './footer.js';
import { renderLegend } from './legend.js';
import type { TimelineModel } from './timeline-model.js';

/** What the whole is rendered from. */
export interface TimelineProps {
  readonly model: TimelineModel;
  readonly environment: Environment;
  readonly options: {
    readonly controls: string | null;
    readonly headingLevel: number;
    readonly landmark: 'on' | 'off';
  };
  /** Text of the live region. */
  readonly announcement: string;
  readonly act: (action: Action) => void;
  /** Opens the next or the previous event. */
  readonly step: (by: 1 | -1) => void;
  /** Called when an inline feed has come into its slot. */
  readonly loadInline: () => void;
  /** Shows the whole of a list. */
  readonly expand: () => void;
}

/** The widget in the state it is in. */
export function renderTimeline(props: TimelineProps): TemplateResult {
  const { model, environment, loadInline } = props;
  return html`${renderState(props, environment.locale)}
    <slot name="feed" hidden @slotchange=${loadInline}></slot>
    <div class="hidden" role="status">${model.view ? props.announcement : ''}</div>`;
}

function renderState(props: TimelineProps, locale: Locale): TemplateResult {
  const { model } = props;
  const { state } = model.source;
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return html`<div class="timeline" tabindex="-1">
        ${renderLoading(state.progress, renderFrame(props), locale)}
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
  const { environment, options } = props;
  const { locale } = environment;
  const { feed } = index;
  const landmark = options.landmark !== 'off';
  return html`<section
    class="timeline"
    tabindex="-1"
    role=${landmark ? 'region' : nothing}
    aria-labelledby=${landmark ? 'headline' : nothing}
  >
    ${renderHead(index, options.headingLevel, locale)}
    ${feed.events.length === 0 ? renderEmpty(locale) : renderChart(index, props)}
    ${renderStale(read, locale)} ${renderProblems(read, locale)} ${renderFooter(feed, locale)}
  </section>`;
}

function renderHead(index: EventIndex, level: number, locale: Locale): TemplateResult {
  const { feed } = index;
  const words = wordsIn(locale.tag, feed.language);
  const description = words(feed.description);
  return html`<header>
    ${renderHeading(words(feed.title) || locale.say('timeline'), level)}
    ${description === '' ? nothing : html`<p class="standfirst">${description}</p>`}
    <slot name="header"></slot>
    ${feed.events.length === 0 ? nothing : html`<p class="hidden">${describeFeed(index, locale)}</p>`}
    <button type="button" class="control skip" @click=${skip}>${locale.say('skip')}</button>
  </header>`;
}

function renderHeading(title: string, level: number): TemplateResult {
  const tag = headingTag(level, 2);
  return staticHtml`<${tag} class="headline" id="headline">${title}</${tag}>`;
}

function describeFeed({ feed, lanes, period }: EventIndex, locale: Locale): string {
  return locale.say('summary', {
    events: locale.say('events', { n: feed.events.length }),
    lanes: locale.say('lanes', { n: lanes.length }),
    period: describePeriod(period, locale.dates),
  });
}

/** A link cannot point into a shadow root, so a button carries the focus past the plot. */
function skip(event: Event): void {
  const section = (event.currentTarget as Element).closest('.timeline');
  section?.querySelector<HTMLElement>('.footer')?.focus();
}

function renderChart(index: EventIndex, props: TimelineProps): TemplateResult {
  const { scene, view, looks } = props.model;
  if (!scene || !view) return html`${nothing}`;
  return html`${renderParts({ ...props, index, scene, view, looks, reachable: true })}
  ${renderChosen(index, props)}`;
}

/** What the parts of the chart are rendered from. */
interface ChartParts extends Pick<TimelineProps, 'environment' | 'options' | 'act' | 'expand'> {
  readonly index: EventIndex;
  readonly scene: Scene | ListScene;
  readonly view: View;
  readonly looks: readonly CategoryStyle[];
  /** Whether the marks can be pointed at. */
  readonly reachable: boolean;
}

/** Key and controls, and the events as a chart above the overview or as a list below it. */
function renderParts(parts: ChartParts): TemplateResult {
  const { index, scene, view, looks, environment, options, act } = parts;
  const { locale } = environment;
  const shows = shownControls(options.controls);
  const overview = shows('overview') ? renderOverview(scene) : nothing;
  return html`<div class="tools">
      ${renderLegend(index.feed, looks, locale)}
      ${shows('zoom') ? renderToolbar(view, locale, act) : nothing}
    </div>
    <p class="hidden" id="keys">${locale.say('plotKeys')}</p>
    ${
      scene.layout === 'vertical'
        ? html`${overview} ${renderRows(scene, parts)}`
        : html`${renderLanes(scene, parts)} ${overview}`
    }`;
}

function renderLanes(scene: Scene, parts: ChartParts): TemplateResult {
  const { index, view, looks: styles, environment, reachable } = parts;
  const { locale } = environment;
  const previewed = scene.lanes
    .flatMap(({ marks }) => marks)
    .find(({ key }) => key === view.previewed);
  const preview = previewed ? renderPreview(previewed, scene, { index, environment }) : nothing;
  return renderStage({ scene, styles, reachable, locale, preview });
}

function renderRows(scene: ListScene, parts: ChartParts): TemplateResult {
  const { looks: styles, environment, reachable, expand } = parts;
  return renderList({ scene, styles, reachable, locale: environment.locale, expand });
}

function renderChosen(index: EventIndex, props: TimelineProps): unknown {
  const { model, environment, options, act, step } = props;
  const { selected, listed } = model.view ?? { selected: null, listed: null };
  const event = model.eventOf(selected);
  const close = (): void => act({ type: 'select', id: null });
  const headingLevel = options.headingLevel;
  if (event) return renderCard({ event, index, environment, close, step, headingLevel });
  if (!listed) return nothing;
  return renderListed({ ids: listed, index, environment, close, act });
}

/** The chart as it will be, with nothing to be seen in it yet. */
function renderFrame({ model, environment, options, act, expand }: TimelineProps): unknown {
  const { scene, looks, frame } = model;
  if (!scene || !frame) return nothing;
  return renderParts({
    ...frame,
    scene,
    looks,
    environment,
    options,
    act,
    expand,
    reachable: false,
  });
}
