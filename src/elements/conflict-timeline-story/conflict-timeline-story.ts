import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { StoryTeller } from './story-teller.js';

/** Loads what moves the timeline; a bundler makes a file of its own of it. */
const loadTeller = (): Promise<{ readonly StoryTeller: typeof StoryTeller }> =>
  import('./story-teller.js');

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

  private teller: StoryTeller | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.tell();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.teller?.end();
    this.teller = null;
  }

  /** The sections stay the page's own. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.teller?.turn();
  }

  private async tell(): Promise<void> {
    try {
      const { StoryTeller } = await loadTeller();
      if (this.isConnected) this.teller ??= new StoryTeller(this);
    } catch (cause) {
      // eslint-disable-next-line no-console -- a mistake of who put the files in their place, which no reader can mend
      console.warn(
        `conflict-timeline-story: the timeline stays as it is, as what moves it could not be loaded. Is conflict-timeline-story.min.js beside the script? ${String(cause)}`,
      );
    }
  }
}
