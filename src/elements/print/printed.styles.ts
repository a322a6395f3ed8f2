import { css } from 'lit';

/** The list of events on paper, where no card opens. */
export const printed = css`
  .printed,
  .printed-rest {
    display: none;
  }
  @media print {
    .printed,
    .printed-rest {
      display: block;
      margin: 14pt 0 0;
      padding: 0;
      list-style: none;
    }
    .printed > li {
      break-inside: avoid;
      margin-block-end: 8pt;
      padding-block-start: 5pt;
      border-block-start: 1px solid var(--_line);
    }
    .printed p {
      margin-block-end: 2pt;
    }
    .printed ul {
      margin-block-end: 2pt;
      padding-inline-start: 12pt;
      list-style: disc;
    }
    .printed small {
      font-size: 8pt;
      color: var(--_muted);
    }
    .card {
      display: none;
    }
  }
`;
