import {
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';

/** How the three common deficiencies see a colour at their full (Machado, Oliveira and Fernandes 2009). */
export const visions: Readonly<Record<string, (color: Color) => Color>> = {
  'full colour vision': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/**
 * A colour as CSS writes it.
 *
 * @throws {Error} for what is none
 */
export function colorOf(text: string): Color {
  const color = parse(text);
  if (!color) throw new Error(`${text} is no colour.`);
  return color;
}
