import { css } from 'lit';

/** Headline, standfirst, key, controls and footer. */
export const frame = css`
  .headline {
    font-family: var(--_headline);
    font-size: clamp(1.375rem, 1rem + 1.6cqi, 2rem);
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-weight: var(--_headline-weight);
    text-wrap: balance;
  }
  .standfirst {
    margin-block-start: 6px;
    max-width: 46em;
    font-size: clamp(0.9375rem, 0.88rem + 0.25cqi, 1.0625rem);
    color: var(--_muted);
    text-wrap: pretty;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 24px;
    margin-block: 14px 6px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    flex: 1 1 28rem;
    font-size: 0.8125rem;
    line-height: 1.4;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .legend .key {
    flex: none;
    overflow: visible;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    padding-block: 10px 4px;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .footer .credits {
    font-size: 0.75rem;
    flex-basis: 100%;
  }
`;
