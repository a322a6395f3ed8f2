/** Whether the numbers of some fields do not fall from one to the next; those that are missing are passed over. */
export function isAscending(
  names: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): boolean {
  let last = -Infinity;
  for (const name of names) {
    const number = fields[name];
    if (typeof number !== 'number') continue;
    if (number < last) return false;
    last = number;
  }
  return true;
}
