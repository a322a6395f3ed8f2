import { css } from 'lit';

/** What the browser is left to do with a finger on the plot. */
export const gestures = css`
  .plot {
    touch-action: pan-y;
    cursor: grab;
  }
  .plot:active {
    cursor: grabbing;
  }
  :host([gestures='direct']) .plot {
    touch-action: none;
  }
  :host([gestures='none']) .plot {
    touch-action: auto;
    cursor: auto;
  }
`;
