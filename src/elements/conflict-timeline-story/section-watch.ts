/** What makes an element a section of the story. */
const told = '[data-event], [data-start], [data-end]';

/** The part of the viewport that a section must come into: a band of a tenth of its height around the middle. */
const middle = '-45% 0px -45% 0px';

/** Watches the sections in an element, also those that are added later, and tells which one is in the middle of the viewport. */
export class SectionWatch {
  private readonly inMiddle = new Set<HTMLElement>();
  private watched: ReadonlySet<HTMLElement> = new Set();
  private current: HTMLElement | null = null;
  private readonly crossings: IntersectionObserver;
  private readonly changes: MutationObserver;

  /** @param entered told of a section that has come into the middle, or has changed while it is there */
  constructor(
    private readonly element: HTMLElement,
    private readonly entered: (section: HTMLElement) => void,
  ) {
    this.crossings = new IntersectionObserver((entries) => this.cross(entries), {
      rootMargin: middle,
    });
    this.changes = new MutationObserver((records) => this.change(records));
    this.changes.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-event', 'data-start', 'data-end'],
    });
    this.collect();
  }

  /** Ends watching. */
  end(): void {
    this.crossings.disconnect();
    this.changes.disconnect();
  }

  private collect(): void {
    const sections = new Set(this.element.querySelectorAll<HTMLElement>(told));
    for (const section of this.watched) {
      if (sections.has(section)) continue;
      this.crossings.unobserve(section);
      this.inMiddle.delete(section);
    }
    for (const section of sections) if (!this.watched.has(section)) this.crossings.observe(section);
    this.watched = sections;
  }

  private change(records: readonly MutationRecord[]): void {
    this.collect();
    const { current } = this;
    if (
      current &&
      records.some(({ type, target }) => type === 'attributes' && target === current)
    ) {
      this.entered(current);
    }
  }

  /** The last to come in is told; where none has, and the one told is out, one that is still in. Between two the first stays. */
  private cross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      this.inMiddle.delete(target as HTMLElement);
      if (isIntersecting) this.inMiddle.add(target as HTMLElement);
    }
    const came = entries.filter(({ isIntersecting }) => isIntersecting);
    const most = came.sort((a, b) => b.intersectionRect.height - a.intersectionRect.height)[0]
      ?.target;
    const stays = this.current !== null && this.inMiddle.has(this.current);
    const next = most ?? (stays ? undefined : [...this.inMiddle].at(-1));
    if (!next || next === this.current) return;
    this.current = next as HTMLElement;
    this.entered(this.current);
  }
}
