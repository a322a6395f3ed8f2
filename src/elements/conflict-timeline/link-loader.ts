import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Actor } from '../../controllers/view-controller.js';
import type { View } from '../../view/view.js';
import type { LinkController, LinkHost } from '../links/link-controller.js';
import type { ShareOffer } from '../share/share-controller.js';
import { adoptStyles } from './adopt-styles.js';

/** Loads what follows links; a bundler makes a file of its own of it. */
const loadLinks = (): Promise<{ readonly LinkController: typeof LinkController }> =>
  import('../links/link-controller.js');

/**
 * Links to a view, for pages that ask for them by `deep-link`. What keeps them is loaded then, while the feed is on its way;
 * where it can't be had the timeline does without.
 */
export class LinkLoader implements ReactiveController {
  private links: LinkController | null = null;
  private arrival: Promise<void> | null = null;
  private failed = false;

  constructor(
    private readonly element: ReactiveControllerHost & Element,
    private readonly host: LinkHost,
    private readonly load: typeof loadLinks = loadLinks,
  ) {
    element.addController(this);
  }

  hostUpdate(): void {
    void this.arrive();
  }

  /** Resolves when links can be followed, or never will be; `null` where there is nothing to wait for. */
  arrive(): Promise<void> | null {
    if (this.links || this.failed || this.host.key() === null) return null;
    return (this.arrival ??= this.fetch());
  }

  /** Takes over what the address says of a feed that has come; one that has come again leaves the view as it is. */
  begin(again: boolean): void {
    if (again) return;
    this.host.model.begun();
    this.links?.begin();
  }

  /** Writes a view down. */
  viewed(view: View, before: View, by: Actor): void {
    this.links?.viewed(view, before, by);
  }

  /** Renders what gives a link; `null` where there is none to give. */
  get share(): ShareOffer | null {
    return this.links?.share ?? null;
  }

  private async fetch(): Promise<void> {
    try {
      const { LinkController } = await this.load();
      this.links = new LinkController(this.element, this.host);
      adoptStyles(this.links.styles, this.host.root());
      this.element.requestUpdate();
    } catch (cause) {
      this.failed = true;
      // eslint-disable-next-line no-console -- a mistake of who put the files in their place, which no reader can mend
      console.warn(
        `conflict-timeline: deep-link does nothing, as what it needs could not be loaded. Is conflict-timeline-links.min.js beside the script? ${String(cause)}`,
      );
    }
  }
}
