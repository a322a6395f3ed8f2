/** Words in a list, the last behind one of its own: "1667, 1668 or 1670". */
export const listWords = (words: readonly string[], last: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
