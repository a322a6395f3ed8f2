/** What a reader's hand does on the timeline: all but scrolling, everything, or nothing. */
export const gestureModes = ['cooperative', 'direct', 'none'] as const;

/** One of them. */
export type GestureMode = (typeof gestureModes)[number];

/** The mode that a value names; a value that names none, as of an attribute taken away, is the default. */
export const readGestureMode = (value: unknown): GestureMode =>
  gestureModes.find((mode) => mode === value) ?? 'cooperative';
