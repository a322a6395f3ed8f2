import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';

const families = [
  'Source Sans 3 Variable',
  'Source Serif 4 Variable',
  'Noto Sans Arabic Variable',
  'Noto Naskh Arabic Variable',
];
/** A letter of each file that is wanted: Latin, Hausa's hooks and the accents beyond Latin 1, Arabic. */
const letters = 'aɓع';

/** Has the fonts there before a story is drawn, so that nothing is measured in another. */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    ['400', '700'].flatMap((weight) =>
      families.map((family) => document.fonts.load(`${weight} 16px '${family}'`, letters)),
    ),
  );
}
