/** Where a button stands that gives a link: one to the whole view, one to the event of the card. */
export type SharePlace = 'view' | 'event';

/** What became of a link that was asked for. */
export interface Shared {
  readonly place: SharePlace;
  readonly address: string;
  /** `shown`: it could not be copied, and stands there to be copied by hand. */
  readonly outcome: 'copied' | 'shown';
}
