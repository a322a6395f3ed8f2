/** Most letters by which a text may differ from what was meant. */
const farthest = 2;

/**
 * The text that a misspelt one probably means: the nearest by edit distance, of equals the first. `undefined` where all
 * differ in more than two letters or in more than a third of them.
 */
export function nearestText(text: string, choice: readonly string[]): string | undefined {
  const most = Math.min(farthest, Math.floor(text.length / 3));
  const wanted = text.toLowerCase();
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of choice) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Letters put in, left out, changed or swapped with the next (optimal string alignment); `enough` where not fewer. */
function editDistance(from: string, to: string, enough: number): number {
  let before: readonly number[];
  let above: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    [before, above, row] = [above, row, [i]];
    for (let j = 1; j <= to.length; j++) {
      const change = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) >= enough) return enough;
  }
  return row.at(-1) ?? 0;
}
