/** Puts the focus on the row of an event, which scrolls to it. */
export function focusRow(root: ParentNode, id: string | undefined): void {
  const row = [...root.querySelectorAll<HTMLElement>('.events tr[data-id]')].find(
    ({ dataset }) => dataset['id'] === id,
  );
  row?.querySelector<HTMLElement>('.row-title')?.focus();
}
