import type { ReactiveControllerHost } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import type { Actor } from '../../controllers/view-controller.js';
import type { Filters } from '../../feed/filters.js';
import type { Locale } from '../../locales/locale.js';
import { wordsIn } from '../../locales/localized-text.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { View } from '../../view/view.js';
import { describeTable } from '../table/describe-table.js';
import {
  TimelineFilterChangeEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
} from './events.js';
import type { TimelineModel } from './timeline-model.js';

/** Tells the page and the screen reader what the reader has changed; the page's own calls are not told. */
export class ViewTeller {
  private readonly announcer: Announcer;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly model: () => TimelineModel,
    private readonly locale: () => Locale,
  ) {
    this.announcer = new Announcer(host);
  }

  /** Text of the live region. */
  get text(): string {
    return this.announcer.text;
  }

  /** Reads a text out once the reader pauses. */
  announce(text: () => string): void {
    this.announcer.announce(text);
  }

  /** Tells what differs between two views. */
  tell(view: View, before: View, by: Actor): void {
    if (by === 'page') return;
    if (view.window !== before.window) this.tellWindow(view);
    if (view.filters !== before.filters) this.tellFilters(view);
    if (view.chapter !== before.chapter) this.tellChapter(view);
    if (view.sort !== before.sort) this.announce(() => this.tableWords());
    if (view.selected !== before.selected) {
      this.host.dispatchEvent(new TimelineSelectEvent(this.model().eventOf(view.selected)));
    }
  }

  private tellWindow({ window: { start, end } }: View): void {
    this.announce(() => this.windowWords());
    this.host.dispatchEvent(new TimelineViewChangeEvent(new Date(start), new Date(end)));
  }

  /** Of a large feed it is told when all events have been asked. */
  private tellFilters({ filters }: View): void {
    const { index, indexing } = this.model();
    if (!indexing) this.tellFiltered(filters, index);
    else void indexing.then(() => this.tellFiltered(filters, this.model().index));
  }

  private tellFiltered(filters: Filters, index: EventIndex | null): void {
    if (index?.filters !== filters) return;
    this.announce(() => this.filterWords());
    this.host.dispatchEvent(new TimelineFilterChangeEvent(filters, index.all.length));
  }

  /** Told in place of the window that comes with it: the last word is the one that is read out. */
  private tellChapter({ chapter }: View): void {
    if (chapter !== null) this.announce(() => this.chapterWords(chapter));
  }

  private chapterWords(id: string): string {
    const { index } = this.model();
    if (!index) return '';
    const { chapters, language } = index.feed;
    const at = chapters.findIndex((chapter) => chapter.id === id);
    const { asked, say } = this.locale();
    const title = wordsIn(asked, language)(chapters[at]?.title);
    return say('chapterTold', { n: at + 1, all: chapters.length, title });
  }

  private windowWords(): string {
    const { scene } = this.model();
    if (!scene) return '';
    const events = this.locale().say('events', { n: scene.counts.shown });
    return this.locale().say('shown', { period: scene.period, events });
  }

  private tableWords(): string {
    const { index, view } = this.model();
    return index && view ? describeTable(index.all.length, view.sort, this.locale()) : '';
  }

  private filterWords(): string {
    const { index } = this.model();
    if (!index) return '';
    return this.locale().say('filtered', { n: index.all.length, all: index.feed.events.length });
  }
}
