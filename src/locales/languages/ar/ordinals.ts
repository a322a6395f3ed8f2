const units = [
  '',
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
];

const tens = [
  '',
  '',
  'العشرون',
  'الثلاثون',
  'الأربعون',
  'الخمسون',
  'الستون',
  'السبعون',
  'الثمانون',
  'التسعون',
  'المئة',
];

const feminine = [
  '',
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
];

/** "The 21st", masculine and nominative, to 100. */
export function ordinal(value: number): string {
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  if (value <= 10) return units[value] ?? '';
  const first = unit === 1 ? 'الحادي' : (units[unit] ?? '');
  if (ten === 1) return `${first} عشر`;
  const round = tens[ten] ?? '';
  return unit === 0 ? round : `${first} و${round}`;
}

/** "The 2nd", feminine, to 10. */
export const feminineOrdinal = (value: number): string => feminine[value] ?? '';

/** After a preposition or another noun, the round tens end otherwise: العشرون is العشرين. */
export const oblique = (text: string): string => text.replace(/ون(?!\p{L})/gu, 'ين');
