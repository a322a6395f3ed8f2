import type { RovingController } from '../../controllers/roving-controller.js';
import type { Environment } from '../../scene/environment.js';
import type { Action } from '../../view/action.js';
import type { Details } from '../details/details.js';
import type { ReadingList } from '../list/reading-list.js';
import type { ShareOffer } from '../share/share-controller.js';
import type { TimelineModel } from './timeline-model.js';

/** What the whole is rendered from. */
export interface TimelineProps {
  readonly model: TimelineModel;
  readonly environment: Environment;
  readonly options: {
    readonly controls: string | null;
    readonly headingLevel: number;
    readonly landmark: 'on' | 'off';
    readonly keyshortcuts: 'on' | 'off';
    /** Address that relative ones start from. */
    readonly baseURI: string;
  };
  /** Height in px of what the page shows in the element until the timeline is drawn; 0 for nothing. */
  readonly held: number;
  /** Whether it is rendered for paper. */
  readonly printing: boolean;
  /** Whether the plot is on the move, and no mark shows the focus. */
  readonly moving: boolean;
  /** Which button of the toolbar has the tab stop. */
  readonly roving: RovingController;
  /** Text of the live region. */
  readonly announcement: string;
  /** What is loaded on use; `null` until it is there. */
  readonly details: Details | null;
  /** The reading list; `null` until it is there. */
  readonly list: ReadingList | null;
  /** Whether what is shown lacks the details as they could not be loaded. */
  readonly missing: boolean;
  readonly act: (action: Action) => void;
  /** Opens the event at a place in the feed. */
  readonly open: (place: number) => void;
  /** Opens the next or the previous event. */
  readonly step: (by: 1 | -1) => void;
  /** Whether a card is a modal sheet. */
  readonly sheet: boolean;
  /** Renders what gives a link to view or event; `null` where the view is in no link. */
  readonly share: ShareOffer | null;
  /** Tries again to load what is missing. */
  readonly retry: () => void;
  /** Called when an inline feed has come into its slot. */
  readonly loadInline: () => void;
  /** Shows the whole of a list. */
  readonly expand: () => void;
}
