import { css } from 'lit';

/** The host, its type and what every part shares. */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    background: var(--_paper);
    font: inherit;
    font-size: 1rem;
    line-height: 1.45;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .timeline {
    border-block-start: var(--_rule-width) solid var(--_rule);
    padding-block-start: 14px;
    position: relative;
  }
  [aria-busy] {
    position: relative;
    cursor: progress;
  }
  /* Along the upper edge, while events are counted or sorted anew; not for what is done before it is seen. */
  [aria-busy]::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(-1 * var(--_rule-width));
    height: var(--_rule-width);
    background: linear-gradient(90deg, transparent, var(--_focus), transparent) -100% 0 / 50% 100%
      no-repeat;
    animation: busy 1.2s 150ms linear infinite;
  }
  @keyframes busy {
    to {
      background-position: 200% 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [aria-busy]::before {
      background: var(--_focus);
      animation: none;
    }
  }
  p,
  ul,
  h2,
  h3,
  h4 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 0;
    z-index: 4;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    height: 1px;
    width: 1px;
    overflow: hidden;
    padding: 0;
    border: 0;
  }
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 32px;
    min-height: 32px;
    padding: 0 9px;
    font-size: 0.8125rem;
    line-height: 1.2;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .control:hover {
    border-color: var(--_ink);
  }
  .control[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_faint);
    cursor: default;
  }
  .control[aria-disabled='true'] svg {
    opacity: 0.5;
  }
  .control svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  /* What points along time turns with the direction in which it runs. */
  [dir='rtl'] .onward {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .control[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .skip,
    .preview {
      display: none;
    }
  }
`;
