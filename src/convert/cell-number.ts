/** The number in a cell; what is no number stays as it is, so that reading the feed can name it. Empty is unknown. */
export function cellNumber(cell: string | undefined): number | string | undefined {
  if (!cell) return undefined;
  const number = Number(cell);
  return Number.isFinite(number) ? number : cell;
}
