import type { Problem } from '../../feed/problem.js';
import { oneLine } from '../one-line.js';

/** What a line says already by its path and its value, and needn't say again. */
const saidBefore = /^"[^"]*" is no date that can be read: /;

/**
 * A problem in the form that terminals and editors make clickable:
 * `sahel.json:412:18 error events[12].date "2023-13-01": month 13 does not exist. The month …`.
 */
export function problemLine(file: string, problem: Problem): string {
  const { line = 1, column = 1, severity } = problem;
  return `${file}:${line}:${column} ${severity} ${problemWords(problem)} ${oneLine(problem.hint)}`;
}

/** Path, value and what is wrong; of a problem of the text as a whole without both. */
export function problemWords({ path, value, message }: Problem): string {
  const shown = value === undefined ? '' : ` ${JSON.stringify(value)}`;
  const where = path === '' ? '' : `${path}${shown}: `;
  return oneLine(`${where}${message.replace(saidBefore, '')}`);
}
