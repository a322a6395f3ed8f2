/**
 * A Markdown table; numbers with one decimal.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
  const cells = rows.map((row) => row.map((cell) => write(cell)));
  const rule = head.map((_, i) => (typeof rows[0]?.[i] === 'number' ? '---:' : '---'));
  return [head, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {string | number} cell */
function write(cell) {
  return typeof cell === 'number' ? cell.toFixed(1) : cell;
}
