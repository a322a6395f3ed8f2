import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A row to be rendered; it must carry `data-index`. */
export interface RenderedRow {
  readonly index: number;
  /** Height in px of the rows left out between the row before and this one. */
  readonly gap: number;
}

/** The rows of a list that are rendered now. */
export interface RowSlice {
  readonly rows: readonly RenderedRow[];
  /** Height in px of the rows left out after the last. */
  readonly rest: number;
}

/** A list of which only what is near the reader is rendered. */
export interface RowList {
  readonly count: number;
  /** Names the row at an index, so that its height is known again wherever it is sorted to. */
  readonly keyOf: (index: number) => string | number;
  /** A row that is rendered in any case; -1 for none. */
  readonly kept?: number;
}

/** Lists up to this length are rendered whole, so that the page's own search and the printer find every row. */
const mostWhole = 150;

/** Rows rendered beyond the edges of the box. */
const overscan = 10;

/** What a row is taken to be high in px before it is measured. */
const likelyHeight = 48;

/** What the box is taken to be before it is laid out. */
const likelyBox = { width: 640, height: 576 };

/**
 * Renders of a long list in a scrolling box the rows near the reader. The row that has the focus stays, with its
 * neighbours, so that scrolling takes no focus away and the Tab key goes on from where it is.
 */
export class VirtualRows implements ReactiveController {
  /** One for each box, as it remembers how far the box was scrolled. */
  private virtualizer: Virtualizer<HTMLElement, HTMLElement> | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly box: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // What was let go of when the host was taken out is taken up again.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.end();
  }

  hostUpdated(): void {
    const box = this.box();
    if (!box || !this.virtualizer) return this.end();
    this.virtualizer._willUpdate();
    for (const row of box.querySelectorAll<HTMLElement>('[data-index]')) {
      this.virtualizer.measureElement(row);
    }
    this.virtualizer.measureElement(null);
  }

  /** The rows of a list to render now. */
  slice(list: RowList): RowSlice {
    if (list.count <= mostWhole) {
      this.end();
      const rows = Array.from({ length: list.count }, (_, index) => ({ index, gap: 0 }));
      return { rows, rest: 0 };
    }
    const virtualizer = this.virtualizerFor(list);
    let reached = 0;
    const rows = virtualizer.getVirtualItems().map(({ index, start, end }) => {
      const gap = start - reached;
      reached = end;
      return { index, gap };
    });
    return { rows, rest: virtualizer.getTotalSize() - reached };
  }

  private virtualizerFor({
    count,
    keyOf,
    kept = -1,
  }: RowList): Virtualizer<HTMLElement, HTMLElement> {
    const options = {
      count,
      getItemKey: keyOf,
      rangeExtractor: withRows(count, [kept, this.focusedRow()]),
      overscan,
      estimateSize: () => likelyHeight,
      initialRect: likelyBox,
      getScrollElement: this.box,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      // Rows change the box's content, which in the observer's own turn is an error on the page's window.
      useAnimationFrameWithResizeObserver: true,
      onChange: () => this.host.requestUpdate(),
    };
    if (this.virtualizer) this.virtualizer.setOptions(options);
    else this.virtualizer = new Virtualizer(options);
    return this.virtualizer;
  }

  /** Index of the row that holds the focus; -1 where none does. */
  private focusedRow(): number {
    const box = this.box();
    const root = box?.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    if (!box || !active || !box.contains(active)) return -1;
    return Number(active.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
  }

  /** Lets go of the box: its listeners and observers. */
  private end(): void {
    this.virtualizer?._didMount()();
    this.virtualizer = null;
  }
}

/** The rows in sight and around some others. */
const withRows =
  (count: number, kept: readonly number[]) =>
  (range: Range): number[] => {
    const around = kept
      .filter((index) => index >= 0)
      .flatMap((index) => [index - 1, index, index + 1]);
    const rows = [...defaultRangeExtractor(range), ...around];
    return [...new Set(rows)].filter((index) => index >= 0 && index < count).sort((a, b) => a - b);
  };
