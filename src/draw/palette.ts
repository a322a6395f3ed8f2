/** A colour on a light ground and on a dark one. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

const shade = (light: string, dark: string): Shade => ({ light, dark });

/** The colours of everything but categories, by the name that follows `--timeline-` in the property that sets them. */
export const shades = {
  paper: shade('#fffdf9', '#16171a'),
  ink: shade('#1c1a17', '#ece8e0'),
  muted: shade('#625c53', '#a8a297'),
  rule: shade('#1c1a17', '#ece8e0'),
  line: shade('#d9d3c8', '#3a3a3d'),
  faint: shade('#ece7de', '#27282b'),
  panel: shade('#f5f1e9', '#1f2023'),
  focus: shade('#0b57c2', '#8ab8ff'),
  bar: shade('#8f8778', '#858073'),
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of a colour. */
export type ShadeName = keyof typeof shades;

/**
 * The colours of categories that have none of their own, in order: `--timeline-color-1` and so on. Categories beyond the
 * last begin anew, and what has no category takes the last. Searched so that with any colour vision any two are as far
 * apart as can be while red stays red: by lightness as much as by hue, which a test holds to CIEDE2000.
 */
export const tones: readonly Shade[] = [
  shade('#ae2100', '#e15136'),
  shade('#a17316', '#c4933b'),
  shade('#6e2a58', '#a9729b'),
  shade('#635440', '#efb69f'),
  shade('#1c1a17', '#ece8e0'),
  shade('#3a67a7', '#6e98dd'),
  shade('#629060', '#4b8c67'),
  shade('#8a8787', '#9b9796'),
];
