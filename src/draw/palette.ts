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
 * last begin anew, and what has no category takes the last.
 */
export const tones: readonly Shade[] = [
  shade('#c4351c', '#f0705a'),
  shade('#b36200', '#e2a044'),
  shade('#8c1d5b', '#e07ab2'),
  shade('#7a5230', '#c49a74'),
  shade('#1c1a17', '#ece8e0'),
  shade('#22609f', '#6fa8e0'),
  shade('#1f7a60', '#55b795'),
  shade('#6d6a64', '#9d988e'),
];
