import type { SceneSize } from '../../scene/environment.js';

/** Width of the element's own in px below which a card would be lost under the plot. */
const sheetBelow = 480;

/** What decides where a card opens. */
export interface CardSetting extends SceneSize {
  /** Whether the reader asked for the card: what the page opens by itself must not cover what is being read. */
  readonly asked: boolean;
}

/**
 * Whether a card is a modal sheet at the foot of the screen; else it stands below the stage. Below a long list it would be
 * out of sight.
 */
export const isSheet = ({ width, layout, asked }: CardSetting): boolean =>
  asked && (width < sheetBelow || layout === 'vertical');
