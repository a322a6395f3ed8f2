import type { CategoryStyle } from '../draw/category-style.js';
import { drawLaneNames } from '../draw/draw-lane-names.js';
import { drawPicture } from '../draw/draw-picture.js';
import type { Locale } from '../locales/locale.js';
import { svg } from '../markup/markup.js';
import type { Scene } from '../scene/scene.js';
import { beginOf, type Block, type Column } from './block.js';
import { breakLines, measureAt } from './set-text.js';

/** The picture with the names of its lanes. */
export function figureStage(
  scene: Scene,
  styles: readonly CategoryStyle[],
  locale: Locale,
  column: Column,
): Block {
  const measure = measureAt(column.measureText, { size: 13, bold: true });
  const names = drawLaneNames(scene, locale, (name, width) => breakLines(name, width, measure));
  return {
    height: scene.height,
    markup: svg`<g transform="translate(${scene.plot.x} 0)">${drawPicture(scene, styles)}</g>
      <g transform="translate(${beginOf(column).x} 0)">${names}</g>`,
  };
}
