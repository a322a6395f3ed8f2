/** Name of a country by its ISO 3166-1 alpha-2 code, in the language of a BCP 47 tag, or in English; the code itself where there is none. */
export function countryName(code: string, tag: string): string {
  return new Intl.DisplayNames([tag, 'en'], { type: 'region' }).of(code) ?? code;
}
