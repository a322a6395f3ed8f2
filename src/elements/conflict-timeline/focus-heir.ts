/** Where a focus was before an update: in which group of controls (`data-heirs`), and the how manieth of them. */
export interface FocusPlace {
  readonly group: HTMLElement;
  readonly at: number;
}

/** The place of what has the focus; `null` where it is in no group. */
export function focusPlace(active: Element | null): FocusPlace | null {
  const group = active?.closest<HTMLElement>('[data-heirs]');
  return active && group ? { group, at: controlsOf(group).indexOf(active as HTMLElement) } : null;
}

/**
 * What takes over the focus of a control that is gone: the one that took its place in its group, else the last there, else,
 * where the group is gone too, the first that the selectors in its `data-heirs` find, tried in
 * their order.
 */
export function heirOf({ group, at }: FocusPlace, root: ParentNode): HTMLElement | null {
  const left = group.isConnected ? controlsOf(group) : [];
  const others = (group.dataset['heirs'] ?? '').split(', ').filter(Boolean);
  const found = others.flatMap((selector) => root.querySelector<HTMLElement>(selector) ?? []);
  return left[at] ?? left.at(-1) ?? found[0] ?? null;
}

/** The buttons of a group that are seen and do something. */
const controlsOf = (group: HTMLElement): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>("button:not([aria-disabled='true'])")].filter((button) =>
    button.checkVisibility({ visibilityProperty: true }),
  );
