import { cutText } from '../feed/cut-text.js';
import { foldText } from '../locales/fold-text.js';

/** Longest slug, in characters. */
const longest = 80;

/** A text as an id that can stand in an address: "Burkina Faso" is `burkina-faso`. Empty where it has no letter or digit. */
export const slug = (text: string): string =>
  cutText(
    foldText(text)
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    longest,
  )
    .replace('…', '')
    .trim()
    .replaceAll(' ', '-');
