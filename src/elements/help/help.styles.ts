import { css } from 'lit';

/** The table of keys. */
export const help = css`
  .help {
    position: relative;
    margin-block: 6px 12px;
    padding: 14px 20px 16px;
    background: var(--_panel);
    border-block-start: 1px solid var(--_rule);
    outline-offset: -2px;
    scroll-margin-block: 12px;
    font-size: 0.875rem;
  }
  .help-title {
    padding-inline-end: 44px;
    font-family: var(--_headline);
    font-size: 1.125rem;
    line-height: 1.25;
  }
  .help-intro,
  .help-gestures {
    max-width: 46em;
    color: var(--_muted);
  }
  .help-gestures {
    margin-block-start: 10px;
  }
  .keys {
    margin-block-start: 10px;
    border-collapse: collapse;
  }
  .keys :is(th, td) {
    padding-block: 5px;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .keys th {
    padding-inline-end: 20px;
  }
  .keys thead th {
    border-block-start: 0;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .keys kbd {
    white-space: nowrap;
  }
  .keys .combination {
    display: inline-block;
    margin-inline-end: 8px;
  }
  .keys kbd {
    display: inline-block;
    min-width: 1.7em;
    padding: 0 0.35em;
    font: inherit;
    font-size: 0.8125rem;
    text-align: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container (max-width: 30rem) {
    .keys {
      width: 100%;
    }
    .keys th {
      width: 45%;
    }
  }
  @container (min-width: 55rem) {
    .help {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 48px;
    }
    .help > :is(.help-title, .help-intro) {
      grid-column: 1 / -1;
    }
    .help-gestures {
      align-self: start;
      margin-block-start: 15px;
    }
  }
`;
