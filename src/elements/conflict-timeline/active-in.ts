/** What has the focus in a shadow root; `null` where nothing has. */
export const activeIn = (root: Node | undefined): Element | null =>
  root instanceof ShadowRoot ? root.activeElement : null;
