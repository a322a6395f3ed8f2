import { foldText } from '../locales/fold-text.js';
import { once } from '../locales/once.js';

/** Names that datasets and tables use and that are not those of `Intl`, in plain letters; also of states that are no more. */
const otherNames: Readonly<Record<string, string>> = {
  'bosnia herzegovina': 'BA',
  burma: 'MM',
  'cambodia kampuchea': 'KH',
  'cape verde': 'CV',
  'central african rep': 'CF',
  congo: 'CG',
  'congo brazzaville': 'CG',
  'congo kinshasa': 'CD',
  'congo democratic republic of': 'CD',
  'cote d ivoire': 'CI',
  'czech republic': 'CZ',
  'democratic republic of congo': 'CD',
  'dr congo': 'CD',
  drc: 'CD',
  'east timor': 'TL',
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'hong kong': 'HK',
  'ivory coast': 'CI',
  'kingdom of eswatini': 'SZ',
  macau: 'MO',
  macao: 'MO',
  macedonia: 'MK',
  'macedonia fyr': 'MK',
  gaza: 'PS',
  palestine: 'PS',
  'republic of congo': 'CG',
  rumania: 'RO',
  'russian federation': 'RU',
  'saint barthelemy': 'BL',
  'south vietnam': 'VN',
  surinam: 'SR',
  swaziland: 'SZ',
  turkey: 'TR',
  turquie: 'TR',
  uk: 'GB',
  'united states of america': 'US',
  us: 'US',
  usa: 'US',
  'viet nam': 'VN',
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Languages in which countries are known by name. */
const languages = ['en', 'fr'];

const codesByName = once(() => {
  const codes = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = names.of(code);
      // Codes of states that are no more (BU, ZR) have the names of those that followed.
      if (name === undefined || current(code) !== code || noCountry.has(code)) continue;
      const plain = plainName(name);
      if (!codes.has(plain)) codes.set(plain, code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) codes.set(name, code);
  return codes;
});

/** Codes of unions, of tests, and of what is not known. */
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/**
 * The ISO 3166-1 alpha-2 code of a country.
 *
 * @param text its name in English or French as UCDP, ACLED, Unicode or a reader of newspapers writes it, its code, or its
 * ISO 3166-1 number
 * @returns `undefined` for what is none of them
 */
export function countryCode(text: string): string | undefined {
  const name = text.trim();
  if (/^\d{1,3}$/.test(name)) return byNumber(name);
  if (/^[A-Z]{2}$/.test(name) && codesInUse().has(name)) return name;
  const codes = codesByName();
  return codes.get(plainName(name)) ?? codes.get(plainName(name.replace(/\([^)]*\)/g, ' ')));
}

const codesInUse = once(() => new Set(codesByName().values()));

/** Unicode knows the numbers of ISO as other names of the codes. */
function byNumber(text: string): string | undefined {
  const code = current(text.padStart(3, '0'));
  return /^[A-Z]{2}$/.test(code) && !noCountry.has(code) ? code : undefined;
}

function current(code: string): string {
  try {
    return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? '';
  } catch {
    return '';
  }
}

const plainName = (name: string): string =>
  foldText(name)
    .replaceAll('&', ' and ')
    .replace(/\bst\b/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|sar china)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
