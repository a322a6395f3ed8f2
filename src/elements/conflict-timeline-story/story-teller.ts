import { whenReady, type StoryTimeline } from './find-timeline.js';
import { SectionWatch } from './section-watch.js';
import { showSection } from './show-section.js';

/** Has a timeline show what the sections in an element are about, as they are read. */
export class StoryTeller {
  private readonly watch: SectionWatch;
  private current: HTMLElement | null = null;
  private shown: StoryTimeline | null = null;
  private stopWaiting: (() => void) | null = null;

  /** @param element what the sections are in, and which timeline they are told by */
  constructor(private readonly element: HTMLElement & { readonly for: string | null }) {
    this.watch = new SectionWatch(element, (section) => this.enter(section));
  }

  /** Shows the section at hand again, as another timeline is to show it. */
  turn(): void {
    if (this.current) this.enter(this.current);
  }

  /** Ends it: no section is the current one any more, and nothing is pointed out. */
  end(): void {
    this.watch.end();
    this.stopWaiting?.();
    this.mark(null);
    this.leave(null);
  }

  private enter(section: HTMLElement): void {
    this.mark(section);
    this.stopWaiting?.();
    this.stopWaiting = whenReady(this.element.for, this.element, (timeline) => {
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
