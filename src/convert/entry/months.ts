import { foldText } from '../../locales/fold-text.js';

/** Names of the months in English and French, in plain letters. */
const names: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

/** The number of a month (1 to 12) by its name or at least three letters of it; 0 for what names none or two of them. */
export function monthNumber(word: string): number {
  const letters = foldText(word).replace(/\.$/, '');
  if (letters.length < 3) return 0;
  const found = names.flatMap((month, i) =>
    month.some((name) => name.startsWith(letters)) ? [i + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? 0) : 0;
}
