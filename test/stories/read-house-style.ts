import type { Shade } from '../../src/draw/palette.js';

/** What a style sheet of a house says, as far as the tests ask. */
export interface HouseStyle {
  readonly selectors: readonly string[];
  /** Names of the custom properties of the timeline that it sets. */
  readonly properties: readonly string[];
  /** Those that are colours, by their names. */
  readonly colors: ReadonlyMap<string, Shade>;
}

/** Reads a style sheet of plain rules: no at-rules, none inside another. */
export function readHouseStyle(css: string): HouseStyle {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '');
  const set = [...rules.matchAll(/(--timeline-[a-z0-9-]+):\s*([^;]+);/g)];
  return {
    selectors: [...rules.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) =>
      list.split(',').map((selector) => selector.trim()),
    ),
    properties: set.map(([, name = '']) => name),
    colors: new Map(
      set.flatMap(([, name = '', value = '']) => {
        const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
        return light && dark ? [[name, { light, dark }] as const] : [];
      }),
    ),
  };
}
