import { css } from 'lit';

/** The hint on gestures. */
export const hint = css`
  .hint {
    position: absolute;
    inset: 0;
    z-index: 3;
    display: grid;
    place-items: center;
    padding: 12px;
    padding-inline-start: calc(var(--_gutter) + 12px);
    pointer-events: none;
    visibility: hidden;
    opacity: 0;
  }
  .hint.shown {
    visibility: visible;
    opacity: 1;
  }
  .hint-box {
    /* In view also where the middle of a high stage is not. */
    position: sticky;
    inset-block: 12px;
    padding: 7px 12px;
    font-size: 13px;
    line-height: 17px;
    text-align: center;
    text-wrap: balance;
    color: var(--_paper);
    background: var(--_ink);
    /* Seen where colours are forced. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  @media (prefers-reduced-motion: no-preference) {
    .hint {
      transition:
        opacity 180ms,
        visibility 180ms;
    }
  }
  @media print {
    .hint {
      display: none;
    }
  }
`;
