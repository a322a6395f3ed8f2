import { shades, tones } from '../draw/palette.js';

/** Custom properties inside the element, by the names that `sceneToSvg` knows colours by. */
const properties: readonly (readonly [name: string, property: string])[] = [
  ...Object.keys(shades).map((name) => [name, `--_${name}`] as const),
  ...tones.map((_, place) => [`color-${place + 1}`, `--_tone-${place}`] as const),
];

/**
 * The colours that a timeline has on the page at this moment, whatever set them: as `#rrggbb`, which every program for
 * pictures knows, with two more digits where one can be seen through.
 *
 * @param root shadow root of the element
 */
export function computedColors(root: DocumentFragment): Readonly<Record<string, string>> {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const colors = properties.map(([name, property]) => {
    // Mixed with itself any colour, however it is written, comes out as `color(srgb …)`.
    probe.style.setProperty('color', `color-mix(in srgb, var(${property}), var(${property}))`);
    return [name, toHex(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return Object.fromEntries(colors);
}

/** `color(srgb 1 0.5 0)` as `#ff8000`. */
function toHex(color: string): string {
  const parts = color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  const bytes = parts.map((part) => Math.round(Math.min(1, Math.max(0, Number(part))) * 255));
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}
