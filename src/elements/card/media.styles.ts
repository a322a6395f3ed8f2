import { css } from 'lit';

/** Pictures, films, recordings and embedded pages of a card, and the map of its place. */
export const media = css`
  .media {
    display: grid;
    gap: 16px;
    max-width: 40em;
    margin-block: 14px;
  }
  .medium {
    margin: 0;
  }
  .medium figcaption {
    margin-block-start: 5px;
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_muted);
  }
  .medium :is(img, video, iframe) {
    display: block;
    width: 100%;
    border: 0;
    background: var(--_faint);
  }
  /* Their room is theirs before they have come, and whatever shape they turn out to have. */
  .medium img {
    aspect-ratio: 3 / 2;
    object-fit: contain;
    font-size: 0.875rem;
    color: var(--_muted);
  }
  .medium :is(video, iframe) {
    aspect-ratio: 16 / 9;
  }
  .medium audio {
    display: block;
    width: 100%;
  }
  .gate {
    display: grid;
    align-content: center;
    gap: 8px;
    min-height: 168px;
    padding: 16px;
    border: 1px solid var(--_line);
    background: var(--_paper);
    font-size: 0.9375rem;
  }
  .gate .meta {
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .gate-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    font-size: 0.8125rem;
  }
  .gate-acts a {
    padding-block: 4px;
  }
  .locator {
    /* A ground for words, so not the colour of lines: a house may have black ones. */
    --_own: color-mix(in srgb, var(--_ink) 16%, var(--_paper));
    flex: none;
    display: block;
    width: 220px;
    max-width: 100%;
    aspect-ratio: 4 / 3;
    border: 1px solid var(--_line);
    background: var(--_paper);
    overflow: hidden;
  }
  .locator .land {
    fill: var(--_faint);
    stroke: var(--_line);
    stroke-width: 0.75;
  }
  .locator .country {
    fill: var(--_own);
  }
  .locator .borders {
    fill: none;
    stroke: var(--_paper);
  }
  .locator .spot {
    fill: var(--_ink);
    fill-opacity: 0.14;
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .locator .spot.exact {
    fill-opacity: 1;
    stroke: var(--_paper);
  }
  .locator text {
    font-size: 12px;
    /* Anchors are of the picture; words of any script keep their own direction inside. */
    direction: ltr;
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .locator .place-name {
    font-weight: 700;
  }
  .locator .country-name {
    fill: var(--_muted);
    stroke: var(--_own);
  }
  @media (forced-colors: active) {
    .locator .land {
      fill: Canvas;
      stroke: GrayText;
    }
    .locator .country {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .locator .borders {
      stroke: GrayText;
    }
    .locator :is(.spot, text) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .locator .spot:not(.exact) {
      fill: none;
      stroke: CanvasText;
    }
  }
  @media print {
    .gate-acts {
      display: none;
    }
  }
`;
