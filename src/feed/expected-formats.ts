import type { Format } from './schema/field.js';

/** What is expected of a string of a format, for messages. */
export const expectedFormats: Readonly<Record<Format, string>> = {
  id: 'an id: text that is not empty',
  version: '"1.0"',
  language: 'a language tag like "en" or "fr-CA"',
  instant: 'a date, or a date and time with zone like "2023-09-17T14:30Z"',
  url: 'an address: http, https, mailto or relative, without a password',
  color: 'a CSS colour: a name, "#c81e1e" or "rgb(200 30 30)"',
  country: 'a country code of two capital letters (ISO 3166-1)',
};
