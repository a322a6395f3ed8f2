import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Actor } from '../../controllers/view-controller.js';
import type { Problem } from '../../feed/problem.js';
import type { Feed, TimelineEvent } from '../../feed/types.js';
import type { Locale } from '../../locales/locale.js';
import type { Environment } from '../../scene/environment.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import { exportPicture } from './export-picture.js';
import { TimelineErrorEvent, TimelineLoadEvent } from './events.js';
import { assertFinite } from './assert-finite.js';
import { heldHeight } from './held-height.js';
import { styles } from './styles.js';
import { readWindow, tryReadWindow, type Moment } from './read-window.js';
import { renderTimeline } from './render-timeline.js';
import { TimelineControllers } from './timeline-controllers.js';
import type { TimelineModel } from './timeline-model.js';
import { TimelineOptions } from './timeline-options.js';

/**
 * An interactive timeline of events, drawn from a JSON feed.
 *
 * @tagname conflict-timeline
 * @event {TimelineLoadEvent} timeline-load - a feed has been read and is shown
 * @event {TimelineErrorEvent} timeline-error - a feed could not be fetched or read
 * @event {TimelineSelectEvent} timeline-select - the reader has opened or closed an event
 * @event {TimelineViewChangeEvent} timeline-view-change - the reader has moved or zoomed the window
 * @event {TimelineFilterChangeEvent} timeline-filter-change - the reader has changed the filters
 * @slot - content for where no script runs, and below the message where the feed fails
 * @slot feed - `<script type="application/json">` with the feed itself
 * @slot header - below headline and standfirst
 * @slot card-footer - at the foot of an event's card
 * @slot empty - instead of the words for a feed without events
 * @slot error - instead of the words for a feed that failed
 * @csspart headline - the headline of the feed
 * @csspart stage - the plot with its axis
 * @csspart axis - the time axis
 * @csspart lane - a lane
 * @csspart lane-label - the name of a lane
 * @csspart span - a lasting event
 * @csspart point - a single event
 * @csspart cluster - several events
 * @csspart density - how many lasting events run at once where a lane has no room for them
 * @csspart label - the words beside a mark
 * @csspart overview - the strip below the stage
 * @csspart toolbar - the controls
 * @csspart filters - the panel of filters
 * @csspart search - the search field with its sign
 * @csspart story - the chapters
 * @csspart card - the card of the chosen event
 * @csspart locator - the map of its place
 * @csspart table - the table of events with its downloads
 * @csspart status - loading, empty, failed, and problems of the feed
 * @csspart footer - as of, sources, licence
 * @cssproperty [--timeline-paper=light-dark(#fffdf9, #16171a)] - the ground
 * @cssproperty [--timeline-ink=light-dark(#1c1a17, #ece8e0)] - text
 * @cssproperty [--timeline-muted=light-dark(#625c53, #a8a297)] - words and lines of less weight
 * @cssproperty [--timeline-rule=light-dark(#1c1a17, #ece8e0)] - strong lines, as above a card
 * @cssproperty [--timeline-line=light-dark(#d9d3c8, #3a3a3d)] - fine lines
 * @cssproperty [--timeline-faint=light-dark(#ece7de, #27282b)] - the faintest lines, and the ground where a picture will be
 * @cssproperty [--timeline-panel=light-dark(#f5f1e9, #1f2023)] - the ground of card, story and filters
 * @cssproperty [--timeline-focus=light-dark(#0b57c2, #8ab8ff)] - the ring around what has the focus
 * @cssproperty [--timeline-bar=light-dark(#8f8778, #858073)] - the bars of the overview
 * @cssproperty [--timeline-headline-font=inherit] - the family of the headlines: the feed's, a card's, a chapter's
 * @cssproperty [--timeline-headline-weight=700] - the weight of the headlines
 * @cssproperty [--timeline-rule-width=3px] - the strong line on top; 0 takes it away
 * @cssproperty [--timeline-radius=3px] - the corners of buttons and fields; those of filters are five times as round
 * @cssproperty [--timeline-color-1=light-dark(#ae2100, #e15136)] - colour 1 of the palette for categories
 * @cssproperty [--timeline-color-2=light-dark(#a17316, #c4933b)] - colour 2 of the palette for categories
 * @cssproperty [--timeline-color-3=light-dark(#6e2a58, #a9729b)] - colour 3 of the palette for categories
 * @cssproperty [--timeline-color-4=light-dark(#635440, #efb69f)] - colour 4 of the palette for categories
 * @cssproperty [--timeline-color-5=light-dark(#1c1a17, #ece8e0)] - colour 5 of the palette for categories
 * @cssproperty [--timeline-color-6=light-dark(#3a67a7, #6e98dd)] - colour 6 of the palette for categories
 * @cssproperty [--timeline-color-7=light-dark(#629060, #4b8c67)] - colour 7 of the palette for categories
 * @cssproperty [--timeline-color-8=light-dark(#8a8787, #9b9796)] - colour 8 of the palette for categories
 */
export class ConflictTimeline extends TimelineOptions {
  static override styles = styles;
  static override properties: PropertyDeclarations = { feed: { attribute: false } };

  /**
   * Height of what stood in the element before it was defined. Where the page has it already it is taken here, while the
   * page's rules for `:not(:defined)` still hold: they may cut a long list to the room that is kept.
   */
  private held = this.isConnected ? heldHeight(this) : 0;

  /** What scenes are built in, made anew in each update before anything is drawn. @internal */
  environment!: Environment;
  private readonly parts = new TimelineControllers(this, {
    firstWindow: (extent) => tryReadWindow(this.start, this.end, extent),
    loaded: (...loaded) => this.onLoad(...loaded),
    failed: ({ kind, message, cause }) =>
      this.dispatchEvent(new TimelineErrorEvent(kind, message, cause)),
    viewed: (view, before, by) => this.onView(view, before, by),
  });

  /** The feed shown; setting one shows it. Any value is read as `readFeed` reads it, so unknown data are safe here. */
  get feed(): Feed | null {
    return this.model.source.feed;
  }
  set feed(value: unknown) {
    if (value == null) this.model.source.clear();
    else void this.model.source.load({ kind: 'value', value });
  }

  /** The language it speaks. @internal */
  get locale(): Locale {
    return this.parts.language.locale;
  }

  /** The window shown; `null` before there is a feed. */
  get view(): { readonly start: Date; readonly end: Date } | null {
    const window = this.model.view?.window;
    return window ? { start: new Date(window.start), end: new Date(window.end) } : null;
  }

  /** What was wrong with the feed: which event, which field, what to do. */
  get problems(): readonly Problem[] {
    return this.model.source.problems;
  }

  /** Events that lie in the window or reach into it, in order of time. */
  get visibleEvents(): readonly TimelineEvent[] {
    return this.model.visibleEvents;
  }

  /**
   * Shows the time from `start` to `end` (EDTF, `Date` or ms), as near as the feed's extent lets it.
   *
   * @throws RangeError for text that is no EDTF, or an end before the start
   */
  zoomTo(start: Moment, end: Moment): void {
    const limits = this.model.view?.limits;
    if (limits) this.act({ type: 'show', window: readWindow(start, end, limits.extent) });
  }

  /**
   * Zooms in by a factor (below 1: out) around a moment, by default the middle.
   *
   * @throws RangeError for a factor that is not above 0, or a moment that is none
   */
  zoomBy(factor: number, at?: Date | number): void {
    if (!(factor > 0 && factor < Infinity)) throw new RangeError(`zoomBy: ${factor} is no factor.`);
    if (at !== undefined) assertFinite('zoomBy: the moment', Number(at));
    this.act({ type: 'zoom', factor, ...(at === undefined ? {} : { at: Number(at) }) });
  }

  /**
   * Moves by a fraction of the window; positive is later.
   *
   * @throws RangeError for what is no finite number
   */
  panBy(fraction: number): void {
    assertFinite('panBy: the fraction', fraction);
    this.act({ type: 'pan', fraction });
  }

  /** Shows everything. */
  fit(): void {
    this.act({ type: 'fit' });
  }

  /** Opens an event's card, or closes it. An id the feed has not is ignored. */
  select(id: string | null): void {
    this.model.select(id, 'page');
  }

  /**
   * Points out an event without opening its card, and glides to its time or to the one from `start` to `end` (as in
   * `zoomTo`). With `null` nothing is pointed out any more. An id the feed has not is ignored.
   *
   * @throws RangeError as `zoomTo` does
   */
  pointTo(id: string | null, start?: Moment | null, end?: Moment | null): void {
    const limits = this.model.view?.limits;
    const timed = limits && (start != null || end != null);
    this.model.pointTo(id, timed ? readWindow(start, end, limits.extent) : undefined, 'page');
  }

  /** Opens the card of the next event in time; with none open, of the first. */
  next(): void {
    this.model.step(1, 'page');
  }

  /** Opens the card of the event before in time; with none open, of the last. */
  previous(): void {
    this.model.step(-1, 'page');
  }

  /** Fetches the feed again. Resolves when it has been read or has failed. */
  reload(): Promise<void> {
    return this.model.source.reload(true);
  }

  /**
   * What is shown as a picture of its own, with headline, period, key, sources and licence, in the colours and the language
   * it has on the page; where there is a reading list, as a chart.
   *
   * @returns an `<svg>` element; empty before there is a feed. Rejects where the file that draws it can't be loaded
   */
  async toSVG(): Promise<string> {
    if (!this.model.index || !this.shadowRoot) return '';
    const details = await this.parts.details.get();
    return exportPicture(this, this.parts.sceneSize.width, this.model, details);
  }

  /**
   * The picture of `toSVG` as a PNG file, by default of twice its size. Set in fonts of the reader's system, as fonts that
   * the page loads are not in it. Rejects before there is a feed, and where the page's content security policy has no
   * `img-src blob:`.
   */
  async toPNG(scale = 2): Promise<Blob> {
    assertFinite('toPNG: the scale', scale);
    const { svgToPng } = await this.parts.details.get();
    return svgToPng(await this.toSVG(), scale);
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.held ||= heldHeight(this);
    super.connectedCallback();
    this.loadInline();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.loadSrc();
    else if (this.loading !== 'lazy' && this.model.source.waiting) void this.reload();
    if (changed.has('selected')) this.model.select(this.selected, 'page');
    this.model.group(this.groupBy);
    const { measure, parts } = this;
    const locale = parts.language.update();
    this.environment = { locale, measure, measureText: parts.measureText };
    // Until the table is there, the chart stays in its place.
    const drawn = parts.printing || !parts.details.details;
    this.model.build(parts.sceneSize, this.environment, drawn, parts.list.part);
  }

  protected override render(): TemplateResult {
    return renderTimeline({
      ...this.parts.props,
      environment: this.environment,
      options: this,
      held: this.held,
      loadInline: () => this.loadInline(),
    });
  }

  /** Waits for what is loaded on use too, where what is shown needs it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { awaited } = this.parts;
    if (!awaited) return done;
    await awaited;
    return this.getUpdateComplete();
  }

  private get model(): TimelineModel {
    return this.parts.model;
  }

  private act(action: Action): void {
    this.model.act(action, 'page');
  }

  private loadSrc(): void {
    if (this.src) void this.model.source.load({ kind: 'url', url: this.src });
    else if (this.hasUpdated) this.model.source.clear();
  }

  /** A feed that stands in the page itself, where no `src` names one. */
  private loadInline(): void {
    if (this.src || this.model.source.state.status !== 'idle') return;
    const script = this.querySelector('script[type="application/json"][slot="feed"]');
    if (script) void this.model.source.load({ kind: 'value', value: script.textContent });
  }

  private onLoad(feed: Feed, problems: readonly Problem[], again: boolean): void {
    this.model.select(this.selected, 'page');
    this.parts.links.begin(again);
    // Not later for a card that is still on its way.
    void super
      .getUpdateComplete()
      .then(() => this.dispatchEvent(new TimelineLoadEvent(feed, problems)));
  }

  private onView(view: View, before: View, by: Actor): void {
    this.selected = view.selected;
    this.parts.viewed(view, before, by);
  }
}
