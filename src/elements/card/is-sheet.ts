/** Width of the element's own in px below which a card would be lost under the plot. */
const sheetBelow = 480;

/** What decides where a card opens. */
export interface CardSetting {
  /** Width of the element in px. */
  readonly width: number;
  /** Whether the reader asked for the card: what the page opens by itself must not cover what is being read. */
  readonly asked: boolean;
}

/** Whether a card is a modal sheet at the foot of the screen; else it stands below the stage. */
export const isSheet = ({ width, asked }: CardSetting): boolean => asked && width < sheetBelow;
