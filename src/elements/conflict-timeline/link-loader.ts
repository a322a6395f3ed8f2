import type { Actor } from '../../controllers/view-controller.js';
import type { View } from '../../view/view.js';
import type { LinkController, LinkHost } from '../links/link-controller.js';
import type { ShareOffer } from '../share/share-controller.js';
import { OnUse, type UsingHost } from './on-use.js';

/** Links to a view, for pages that ask for them by `deep-link`. What keeps them is loaded then. */
export class LinkLoader {
  private readonly links: OnUse<LinkController>;

  constructor(
    element: UsingHost & Element,
    private readonly host: LinkHost,
  ) {
    this.links = new OnUse(element, {
      wanted: () => host.key() !== null,
      load: async () => {
        // A bundler makes a file of its own of it.
        const { LinkController } = await import('../links/link-controller.js');
        return new LinkController(element, host);
      },
      without:
        'deep-link does nothing, as what it needs could not be loaded. Is conflict-timeline-links.min.js',
    });
  }

  /** Resolves when links can be followed, or never will be; `null` where there is nothing to wait for. */
  arrive(): Promise<void> | null {
    return this.links.arrive();
  }

  /** Takes over what the address says of a feed that has come; one that has come again leaves the view as it is. */
  begin(again: boolean): void {
    if (again) return;
    this.host.model.begun();
    this.links.part?.begin();
  }

  /** Writes a view down. */
  viewed(view: View, before: View, by: Actor): void {
    this.links.part?.viewed(view, before, by);
  }

  /** Renders what gives a link; `null` where there is none to give. */
  get share(): ShareOffer | null {
    return this.links.part?.share ?? null;
  }
}
