import { svg } from 'lit';

/** A button of the toolbar. */
export interface ToolbarItem {
  /** Tells it from the others, whatever language it is in. */
  readonly name: string;
  /** Its accessible name; written on it where it has no icon. */
  readonly label: string;
  readonly icon?: unknown;
  readonly action: () => void;
  /** Whether there is anything left to do; a button without stays focusable. Default true. */
  readonly works?: boolean;
  /** Whether what it switches is on; absent for a button that switches nothing. */
  readonly pressed?: boolean;
  /** Whether what it opens is open; absent for a button that opens nothing. */
  readonly expanded?: boolean;
  /** Id of what it opens. */
  readonly controls?: string;
}

/** Buttons that belong together. */
export type ToolbarGroup = readonly ToolbarItem[];

/** An icon of one line, drawn on a ground of 16 by 16; one that points `onward`, along time, turns with the language. */
export const lineIcon = (path: string, looks: 'onward' | '' = ''): unknown =>
  svg`<svg class=${looks} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path}></path></svg>`;
