/** Waits for some work, where there is any to wait for. */
export function allOf(works: readonly (Promise<unknown> | null)[]): Promise<unknown> | null {
  const waiting = works.filter((work) => work !== null);
  return waiting.length > 0 ? Promise.all(waiting) : null;
}
