/** Letters that no decomposition of Unicode takes apart, and what a reader types for them. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ŋ: 'n',
  ɲ: 'n',
  ɛ: 'e',
  ɔ: 'o',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
  ـ: '',
};

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * A text as it is searched: without case, accents, vowel signs, signs that are not seen and the letters that keyboards of
 * the Sahel lack, so that "lere" finds "Léré". The same for every language, as a feed's names are of many.
 *
 * @param text any text
 * @returns letters in lower case, decomposed (NFKD) and without marks
 */
export const foldText = (text: string): string =>
  isAscii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .replace(special, (letter) => letters[letter] ?? letter);

/** Most texts are, of which nothing else is to be taken away. */
const isAscii = /^[\t\n\r -~]*$/;
