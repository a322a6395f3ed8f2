import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { whenReady, type StoryTimeline } from './find-timeline.js';
import { SectionWatch } from './section-watch.js';
import { showSection } from './show-section.js';

/**
 * Wraps the sections of an article beside which a timeline moves along as they are read.
 *
 * ```html
 * <conflict-timeline id="war" src="sahel.json"></conflict-timeline>
 * <conflict-timeline-story for="war">
 *   <section data-start="2012" data-end="2013">…</section>
 *   <section data-event="2023-09-17-lere-attack">…</section>
 * </conflict-timeline-story>
 * ```
 *
 * As a section comes to the middle of the viewport, the timeline glides to its time (`data-start`, `data-end`, in EDTF; one
 * alone goes on to the end of the feed) and points out its event (`data-event`); an event without a time is shown with
 * what came before and after it. No card opens, the focus stays, the page never scrolls by itself, and no event is fired.
 * The section that the timeline shows has the attribute `data-current`. The timeline may come later, as may its feed and
 * further sections; without script the sections are read as they stand.
 *
 * @tagname conflict-timeline-story
 * @slot - the article's own sections
 */
export class ConflictTimelineStory extends ReactiveElement {
  static override properties: PropertyDeclarations = { for: {} };

  /** Id of the timeline, in the same document or shadow root. */
  for: string | null = null;

  private watch: SectionWatch | null = null;
  private current: HTMLElement | null = null;
  private shown: StoryTimeline | null = null;
  private stopWaiting: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch = new SectionWatch(this, (section) => this.enter(section));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.end();
    this.stopWaiting?.();
    this.mark(null);
    this.leave(null);
  }

  /** The sections stay the page's own. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.current) this.enter(this.current);
  }

  private enter(section: HTMLElement): void {
    this.mark(section);
    this.stopWaiting?.();
    this.stopWaiting = whenReady(this.for, this, (timeline) => {
      this.leave(timeline);
      showSection(section, timeline);
    });
  }

  private mark(section: HTMLElement | null): void {
    if (section === this.current) return;
    this.current?.removeAttribute('data-current');
    section?.setAttribute('data-current', '');
    this.current = section;
  }

  /** A timeline that the story no longer speaks to points nothing out. */
  private leave(next: StoryTimeline | null): void {
    if (this.shown !== next) this.shown?.pointTo(null);
    this.shown = next;
  }
}
