/** The controls a page can ask for by the attribute `controls`. */
export const controls = [
  'zoom',
  'overview',
  'filters',
  'search',
  'story',
  'table',
  'share',
] as const;

/** One of them. */
export type Control = (typeof controls)[number];

/** Which controls a page wants: those named, parted by spaces; all where it names none, and none for `none`. */
export function shownControls(wanted: string | null): (control: Control) => boolean {
  const names = wanted?.split(/\s+/).filter(Boolean);
  return (control) => !names?.length || names.includes(control);
}
