import { css } from 'lit';

/** The row of buttons, in groups. */
export const toolbar = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
  .toolbar-group {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .toolbar :is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: var(--_ink);
    background: var(--_panel);
  }
  /* The buttons of a phone's toolbar in one row, in most languages. */
  @container (max-width: 400px) {
    .toolbar {
      column-gap: 4px;
    }
    .toolbar-group {
      gap: 4px 2px;
    }
    .toolbar .control {
      padding-inline: 6px;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .toolbar :is([aria-pressed='true'], [aria-expanded='true']) {
      border-width: 3px;
    }
    .control[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
