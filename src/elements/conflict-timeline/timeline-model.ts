import type { ReactiveControllerHost } from 'lit';
import { allOf } from '../../controllers/all-of.js';
import { FeedController, type Prepare, type Wait } from '../../controllers/feed-controller.js';
import type { FeedError } from '../../controllers/fetch-feed.js';
import { IndexController, type IndexChoice } from '../../controllers/index-controller.js';
import { ViewController, type Actor } from '../../controllers/view-controller.js';
import { categoryStyles, type CategoryStyle } from '../../draw/category-style.js';
import type { Problem } from '../../feed/problem.js';
import { noFilters } from '../../feed/filters.js';
import type { Feed, TimelineEvent } from '../../feed/types.js';
import { buildScene } from '../../scene/build-scene.js';
import type { Environment, SceneSize } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { eventBeside } from '../../scene/event-beside.js';
import { eventsIn } from '../../scene/events-in.js';
import { limitsOf } from '../../scene/feed-index.js';
import { frameIndex } from '../../scene/frame-index.js';
import { groupings, type GroupBy } from '../../scene/grouping.js';
import type { ListScene } from '../../scene/list/list-scene.js';
import { heirOf } from '../../scene/heir.js';
import type { Scene } from '../../scene/scene.js';
import type { Action } from '../../view/action.js';
import type { TimeWindow } from '../../view/time-window.js';
import { initialView, type View } from '../../view/view.js';
import type { ReadingList } from '../list/reading-list.js';
import { reveal } from './plot-commands.js';
import { windowAround } from './window-around.js';

/** What the model asks of where it is shown. */
export interface Surroundings {
  readonly wantsMotion: () => boolean;
  /** Whether the events are shown as a list, as there is no room for a chart. */
  readonly wantsList: () => boolean;
  /** Waits for what is needed to draw a feed in this language; `null` where nothing is missing. */
  readonly prepare: (language: string | undefined) => Promise<unknown> | null;
  /** Waits until a feed may be fetched. */
  readonly wait: Wait;
}

/** Told what happens in the model. */
export interface ModelListener {
  /** The window to begin with, within the extent. */
  readonly firstWindow: (extent: TimeWindow) => TimeWindow;
  /** `again` where the view is kept, as after a reload. */
  readonly loaded: (feed: Feed, problems: readonly Problem[], again: boolean) => void;
  readonly failed: (error: FeedError) => void;
  readonly viewed: (view: View, before: View, by: Actor) => void;
}

/** What is drawn while a feed is on its way. */
export interface Frame {
  readonly index: EventIndex;
  readonly view: View;
  /** Whether it is a part of the feed, or nobody's events. */
  readonly sketched: boolean;
}

/** The one-way flow of the element: feed to index to scene, and actions to the view. Knows no node but asks its host to draw. */
export class TimelineModel {
  /** The scene last built. */
  scene: Scene | ListScene | null = null;
  /** What is drawn while a feed is on its way: what has come of it, or a frame with nothing in it; else `null`. */
  frame: Frame | null = null;
  /** Looks of the feed's categories. */
  looks: readonly CategoryStyle[] = [];
  readonly source: FeedController;
  private blank: Frame | null = null;
  private readonly views: ViewController;
  private readonly indexes: IndexController;
  private groupBy: GroupBy = 'lane';
  private language = 'en';

  constructor(
    host: ReactiveControllerHost,
    private readonly around: Surroundings,
    private readonly listener: ModelListener,
  ) {
    const told = {
      ready: this.take.bind(this),
      cleared: () => this.drop(),
      failed: listener.failed,
    };
    this.indexes = new IndexController(host);
    const prepareFeed: Prepare = (feed, again) => {
      const filters = again ? this.choice.filters : noFilters;
      const indexed = feed && this.indexes.prepare(feed, { ...this.choice, filters });
      return allOf([indexed, around.prepare(feed?.language)]);
    };
    this.source = new FeedController(host, told, prepareFeed, around.wait);
    this.views = new ViewController(host, around.wantsMotion, (...change) =>
      listener.viewed(...change),
    );
  }

  /** Index of the feed shown, grouped and filtered as it is now; `null` before there is one. */
  get index(): EventIndex | null {
    const { feed } = this.source;
    return feed && this.indexes.of(feed, this.choice);
  }

  /** The index on its way, to be waited for, while the former is shown; `null` where it is as it is asked for. */
  get indexing(): Promise<void> | null {
    return this.indexes.pending;
  }

  /** Whether a list can be drawn without the page waiting: its index has what lists ask for. */
  get listable(): boolean {
    const { index } = this;
    return index === null || this.indexes.hasWhole(index);
  }

  private get choice(): IndexChoice {
    const { groupBy, language } = this;
    const filters = this.view?.filters ?? noFilters;
    return { groupBy, filters, language, whole: this.around.wantsList() };
  }

  /** The view as it is meant. */
  get view(): View | null {
    return this.views.view;
  }

  /** The view as it is drawn, on the way to the one meant. */
  get drawn(): View | null {
    return this.views.drawn;
  }

  /** The view as it began, before anybody touched it. */
  get untouched(): View | null {
    return this.views.untouched;
  }

  /** Takes the view as it is for the one that nobody has touched. */
  begun(): void {
    this.views.begun();
  }

  /** Whether the drawn window is on its way to the one meant. */
  get moving(): boolean {
    return this.views.moving;
  }

  /** Events that lie in the window or reach into it. */
  get visibleEvents(): readonly TimelineEvent[] {
    return this.index && this.view ? eventsIn(this.index, this.view.window) : [];
  }

  /** The event with an id; `null` where the feed has none. */
  eventOf(id: string | null): TimelineEvent | null {
    const place = id === null ? undefined : this.index?.placeOf(id);
    return (place === undefined ? undefined : this.index?.feed.events[place]) ?? null;
  }

  /** Changes the view. */
  act(action: Action, by: Actor): void {
    this.views.dispatch(action, by);
  }

  /** Opens an event's card, or closes it; an id the feed has not is ignored. */
  select(id: string | null, by: Actor): void {
    if (id === null || this.index?.placeOf(id) !== undefined) this.act({ type: 'select', id }, by);
  }

  /** Points out an event and shows its time, or a window, or both; an id the feed has not is ignored. */
  pointTo(id: string | null, window: TimeWindow | undefined, by: Actor): void {
    const place = id === null ? undefined : this.index?.placeOf(id);
    if (!this.index || (id !== null && place === undefined && !window)) return;
    const shown = window ?? (place === undefined ? undefined : windowAround(place, this.index));
    const marked = place === undefined ? null : id;
    this.act({ type: 'mark', id: marked, ...(shown && { window: shown }) }, by);
  }

  /** Place in the feed of the event that a step leads to; from none open, the first or the last. */
  beside(by: 1 | -1): number | undefined {
    const { index, view } = this;
    if (!index || !view) return undefined;
    return eventBeside(
      index,
      view.selected === null ? null : (index.placeOf(view.selected) ?? null),
      by,
    );
  }

  /** Opens the event before or after in time and brings it into view; at either end does nothing. */
  step(by: 1 | -1, who: Actor): void {
    const place = this.beside(by);
    if (place !== undefined) this.open(place, who);
  }

  /** Opens the event at a place in the feed and brings it into view. */
  open(place: number, who: Actor): void {
    const { index } = this;
    if (!index) return;
    this.select(index.feed.events[place]?.id ?? null, who);
    for (const action of reveal(place, index, null)) this.act(action, who);
  }

  /** Groups the feed's events anew; a value that is none, as of an attribute taken away, is the default. */
  group(value: GroupBy | null): void {
    this.groupBy = groupings.find((known) => known === value) ?? 'lane';
  }

  /**
   * Builds the scene for a size; none without a feed or before the host was laid out.
   *
   * @param printing whether a chart is drawn whatever the reader looks at
   * @param list builds the reading list, once it is there
   */
  build(
    size: SceneSize,
    environment: Environment,
    printing: boolean,
    list: ReadingList | null,
  ): void {
    this.language = environment.locale.asked;
    const { state } = this.source;
    this.frame = state.status === 'loading' ? this.frameFor(state.sketch) : null;
    if (this.frame) {
      this.looks = categoryStyles(this.frame.index.feed);
      this.scene = sceneOf(this.frame.index, this.frame.view, size, environment, list);
      return;
    }
    const { index } = this;
    const view = this.drawn;
    // What the table hides is not built: it scrolls, and each step of it is an update.
    const shows = printing || view?.mode === 'chart';
    const draws = view !== null && shows && index !== null && index.all.length > 0;
    this.scene = draws ? sceneOf(index, view, size, environment, list) : null;
  }

  private frameFor(sketch: Feed | null): Frame {
    if (!sketch) return (this.blank ??= frameOf(frameIndex(), false));
    const index = this.indexes.of(sketch, this.choice);
    return this.frame?.index === index ? this.frame : frameOf(index, true);
  }

  private take(feed: Feed, problems: readonly Problem[], again: boolean): void {
    const before = this.indexes.built;
    const limits = limitsOf(feed);
    this.looks = categoryStyles(feed);
    if (again) this.views.limit(limits);
    else this.views.begin(limits, this.listener.firstWindow(limits.extent));
    if (again && before) this.keepPlace(before);
    this.listener.loaded(feed, problems, again);
  }

  /** After a reload: closes the card of an event that is gone, and gives its tab stop to the nearest. */
  private keepPlace(before: EventIndex): void {
    const { index, view } = this;
    if (!index || !view) return;
    const isGone = (id: string): boolean => index.placeOf(id) === undefined;
    if (view.selected !== null && isGone(view.selected)) this.select(null, 'page');
    if (!view.focused || !isGone(view.focused.id)) return;
    const event = heirOf(view.focused, before, index);
    if (event) this.act({ type: 'focus', event }, 'page');
  }

  private drop(): void {
    this.indexes.clear();
    this.scene = null;
    this.views.end();
  }
}

const frameOf = (index: EventIndex, sketched: boolean): Frame => ({
  index,
  view: initialView(index.limits),
  sketched,
});

function sceneOf(
  index: EventIndex,
  view: View,
  size: SceneSize,
  environment: Environment,
  list: ReadingList | null,
): Scene | ListScene | null {
  if (size.width === 0) return null;
  const build = size.layout === 'vertical' && list ? list.build : buildScene;
  return build(index, view, size, environment);
}
