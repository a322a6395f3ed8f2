import type { EventAddress } from '../../view/view.js';
import type { Certainty } from '../certainty.js';
import type { Band, Cluster, SceneFrame, Stand } from '../scene.js';

/** The events of the window as a reading list: for narrow columns, and wherever a page asks for it. */
export interface ListScene extends SceneFrame {
  readonly layout: 'vertical';
  /** The rows that are shown, in order of time. */
  readonly rows: readonly ListRow[];
  /** The years that the rows begin in. */
  readonly sections: readonly ListSection[];
  /** Lines beside the rows, each from the row where something lasting begins to the last row that it reaches. */
  readonly rails: readonly Rail[];
  /** How many columns the rails take up. */
  readonly railColumns: number;
  /** Number of events that the rows left out stand for: all are shown once the list is expanded. */
  readonly rest: number;
  /** The event of the first of them; `null` where none is left out. */
  readonly next: EventAddress | null;
}

/** A row of the list. */
export type ListRow = EventRow | ClusterRow | BandRow;

interface RowBase extends Stand {
  /** First moment of its date as it is written, in ms: "about 2015" stands under 2015, though it may be earlier. */
  readonly begins: number;
  /** When, under the year that it stands under. */
  readonly when: string;
  /** The same to be heard, where no year stands beside it. */
  readonly spokenWhen: string;
  readonly title: string;
}

/** One event. */
export interface EventRow extends RowBase {
  readonly kind: 'row';
  readonly category: number;
  readonly certainty: Certainty;
  /** Where it belongs by the present grouping, in words; empty where that says nothing. */
  readonly groups: string;
  /** Number of its sources. */
  readonly sources: number;
  /** Whether it is among the most important. */
  readonly major: boolean;
  /** Whether it lasts, so that a rail begins at it where there is room for one. */
  readonly lasting: boolean;
}

/** Several events of one bin of the grid. */
export interface ClusterRow extends RowBase, Cluster {}

/** Lasting events beyond those that get a row of their own. */
export interface BandRow extends RowBase, Band {}

/** The rows that begin in one year. */
export interface ListSection {
  readonly key: string;
  readonly label: string;
  /** Number of its events. */
  readonly count: number;
  /** Its rows: from the first to the last, that one excluded. */
  readonly from: number;
  readonly to: number;
}

/** How long something lasts, beside the rows. */
export interface Rail {
  readonly key: string;
  readonly column: number;
  /** Rows from the first to the last, both included. */
  readonly from: number;
  readonly to: number;
  readonly category: number;
  readonly certainty: Certainty;
  /** Whether it goes on beyond the last row. */
  readonly open: boolean;
  readonly chosen: boolean;
}
