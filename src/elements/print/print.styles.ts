import { css } from 'lit';

/** Paper: nothing that only a screen has use for. */
export const print = css`
  @media print {
    .timeline {
      font-size: 10pt;
    }
    .chip {
      min-height: 0;
      padding: 0;
      border: 0;
    }
    .tools .control,
    .edges {
      display: none;
    }
  }
`;
