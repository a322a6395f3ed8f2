const numerals = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A whole number from 1 on in Roman numerals, as centuries are numbered in Romance languages. */
export function roman(value: number): string {
  const [size, letters] = numerals.find(([least]) => value >= least) ?? [value, ''];
  return value > 0 ? letters + roman(value - size) : '';
}
