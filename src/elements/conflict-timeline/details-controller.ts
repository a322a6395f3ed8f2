import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { whenIdle } from '../../controllers/when-idle.js';
import type { View } from '../../view/view.js';
import type { Details, DetailsHost } from '../details/details.js';
import { adoptStyles } from './adopt-styles.js';
import type { TimelineModel } from './timeline-model.js';

/** Loads the details; a bundler makes a file of its own of them. */
const loadDetails = (): Promise<{ readonly Details: typeof Details }> =>
  import('../details/details.js');

/** What a reader does first: comes with a pointer, a finger or the keyboard. */
const signs = ['pointerover', 'touchstart', 'focusin'] as const;

/** What the details are loaded for, and who is told. */
export interface DetailsAsks {
  readonly model: TimelineModel;
  /** Whether what is drawn is for paper. */
  readonly printing: () => boolean;
  /** They are asked for and could not be loaded. */
  readonly missed: () => void;
}

/**
 * Brings what is not seen before a reader uses the timeline: on the first sign of use, when what is shown needs it, else
 * in idle time after the first picture, so that a click finds it there. Where it can't be had, as offline, the chart goes
 * on, and the next act tries again.
 */
export class DetailsController implements ReactiveController {
  /** `null` until they are there. */
  details: Details | null = null;
  private arrival: Promise<Details> | null = null;
  private idle = false;
  /** The view that was shown when they could not be loaded. */
  private missedIn: View | null = null;

  constructor(
    private readonly host: DetailsHost & ReactiveControllerHost,
    private readonly asks: DetailsAsks,
    private readonly load: typeof loadDetails = loadDetails,
  ) {
    host.addController(this);
    for (const sign of signs) {
      host.addEventListener(sign, () => this.bring(), { once: true, passive: true });
    }
  }

  hostUpdate(): void {
    const view = this.needy;
    if (!view) this.missedIn = null;
    else if (view !== this.missedIn) this.bring();
  }

  hostUpdated(): void {
    if (this.idle || !this.asks.model.view) return;
    this.idle = true;
    whenIdle(() => this.bring());
  }

  /** Whether what is shown lacks them as they could not be loaded. */
  get missing(): boolean {
    return this.missedIn !== null;
  }

  /** Resolves when what is shown has what it needs, or can't have it; `null` where it does. */
  get awaited(): Promise<unknown> | null {
    const waits = this.needy ?? this.asks.model.view?.previewed;
    return waits && this.arrival ? this.arrival.catch(() => null) : null;
  }

  /** The details, once they are loaded; rejects where they can't be. */
  async get(): Promise<Details> {
    return this.details ?? (this.arrival ??= this.fetch());
  }

  /** Sees to it that they come. */
  bring(): void {
    void this.get().catch(() => null);
  }

  /** The view, where it can't be shown without them. */
  private get needy(): View | null {
    const { view } = this.asks.model;
    return !this.details && view && (this.asks.printing() || needsDetails(view)) ? view : null;
  }

  private async fetch(): Promise<Details> {
    try {
      const { Details } = await this.load();
      this.details = new Details(this.host, this.asks.model, repeat);
      adoptStyles(this.details.styles, this.host.renderRoot);
      return this.details;
    } catch (cause) {
      this.miss();
      throw cause;
    } finally {
      this.arrival = null;
      this.host.requestUpdate();
    }
  }

  private miss(): void {
    const view = this.needy;
    if (view && !this.missing) this.asks.missed();
    this.missedIn = view;
  }
}

const needsDetails = ({ selected, listed, mode, panel, chapter }: View): boolean =>
  selected !== null || listed !== null || mode === 'table' || panel !== null || chapter !== null;
