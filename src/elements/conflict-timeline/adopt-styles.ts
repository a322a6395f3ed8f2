import type { CSSResult } from 'lit';

/** Adds style sheets over those of an element: Lit adopts them when it makes its root, and no more after that. */
export function adoptStyles(
  styles: readonly CSSResult[],
  root: HTMLElement | DocumentFragment,
): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
