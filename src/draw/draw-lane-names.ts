import type { Locale } from '../locales/locale.js';
import { svg, type Markup } from '../markup/markup.js';
import type { Scene, SceneLane } from '../scene/scene.js';

/** Breaks a lane's name into lines that fit beside its marks. */
export type BreakName = (name: string, width: number) => readonly string[];

/**
 * Names of the lanes and how many events each has, for pictures that stand alone; in the element they are HTML. Each
 * begins at 0, as its language is read.
 */
export function drawLaneNames(scene: Scene, locale: Locale, breakName: BreakName): Markup {
  const draw = scene.labels === 'beside' ? drawBeside : drawAbove;
  return svg`${scene.lanes.map((lane) => {
    const count = locale.say('events', { n: lane.count });
    return svg`<g transform="translate(0 ${lane.y})">${draw(lane, count, scene.width - scene.plot.width, breakName)}</g>`;
  })}`;
}

const drawBeside = (
  { label }: SceneLane,
  count: string,
  gutter: number,
  breakName: BreakName,
): Markup => {
  const lines = breakName(label, gutter - 14);
  return svg`${lines.map((line, i) => svg`<text class="lane-name" y=${21 + i * 17}>${line}</text>`)}
    <text class="lane-count" y=${20 + lines.length * 17}>${count}</text>`;
};

const drawAbove = ({ label }: SceneLane, count: string): Markup =>
  svg`<text y="18"><tspan class="lane-name">${label}</tspan><tspan class="lane-count">\u2003${count}</tspan></text>`;
