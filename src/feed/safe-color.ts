const number = '(?:[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:deg|%)?|none)';
const values = `${number}(?:(?:\\s*,\\s*|\\s+)${number}){2}(?:\\s*[,/]\\s*${number})?`;
const spaces = 'srgb(?:-linear)?|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz(?:-d50|-d65)?';

/**
 * The form of a colour: a name, a hex colour, or a colour function of plain numbers. It is a pattern, so that the JSON
 * Schema says the same.
 */
export const safeColorPattern =
  '^(?:[A-Za-z]{3,30}|#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})' +
  `|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(\\s*${values}\\s*\\)` +
  `|color\\(\\s*(?:${spaces})\\s+${values}\\s*\\))$`;

const safe = new RegExp(safeColorPattern, 'u');

/**
 * Whether a text from a feed has the form of a CSS colour and nothing else, so that it may be set as a value. Whether there
 * is a colour of that name is left to the browser.
 */
export const isSafeColor = (text: string): boolean => safe.test(text);
