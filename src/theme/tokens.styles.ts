import { css } from 'lit';

/**
 * The custom properties a page may set, on the element or any ancestor, each with its default. Private names (`--_…`)
 * carry the value that is in force; `light-dark()` follows the color scheme that the page or `theme` sets.
 */
export const tokens = css`
  :host {
    --_paper: var(--timeline-paper, light-dark(#fffdf9, #16171a));
    --_ink: var(--timeline-ink, light-dark(#1c1a17, #ece8e0));
    --_muted: var(--timeline-muted, light-dark(#625c53, #a8a297));
    --_rule: var(--timeline-rule, light-dark(#1c1a17, #ece8e0));
    --_line: var(--timeline-line, light-dark(#d9d3c8, #3a3a3d));
    --_faint: var(--timeline-faint, light-dark(#ece7de, #27282b));
    --_panel: var(--timeline-panel, light-dark(#f5f1e9, #1f2023));
    --_focus: var(--timeline-focus, light-dark(#0b57c2, #8ab8ff));
    --_bar: var(--timeline-bar, light-dark(#8f8778, #858073));
    --_headline: var(--timeline-headline-font, inherit);

    --_tone-0: var(--timeline-color-1, light-dark(#c4351c, #f0705a));
    --_tone-1: var(--timeline-color-2, light-dark(#b36200, #e2a044));
    --_tone-2: var(--timeline-color-3, light-dark(#8c1d5b, #e07ab2));
    --_tone-3: var(--timeline-color-4, light-dark(#7a5230, #c49a74));
    --_tone-4: var(--timeline-color-5, light-dark(#1c1a17, #ece8e0));
    --_tone-5: var(--timeline-color-6, light-dark(#22609f, #6fa8e0));
    --_tone-6: var(--timeline-color-7, light-dark(#1f7a60, #55b795));
    --_tone-7: var(--timeline-color-8, light-dark(#6d6a64, #9d988e));
  }
`;

/** Number of palette colours; categories beyond it begin anew. */
export const toneCount = 8;
