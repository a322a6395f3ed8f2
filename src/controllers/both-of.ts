/** Waits for two, where there is anything to wait for. */
export const bothOf = (
  a: Promise<unknown> | null,
  b: Promise<unknown> | null,
): Promise<unknown> | null => (a && b ? Promise.all([a, b]) : (a ?? b));
