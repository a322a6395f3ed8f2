import { categoryStyles } from '../draw/category-style.js';
import { shades, tones, type Shade } from '../draw/palette.js';
import { wordsIn } from '../locales/localized-text.js';
import type { Locale } from '../locales/locale.js';
import { nothing, svg, type Markup } from '../markup/markup.js';
import { writeMarkup } from '../markup/write-markup.js';
import { describeFeed } from '../scene/describe-feed.js';
import type { Environment } from '../scene/environment.js';
import type { EventIndex } from '../scene/event-index.js';
import type { Scene } from '../scene/scene.js';
import { stack, type Block } from './block.js';
import { figureKey } from './figure-key.js';
import { figureLooks } from './figure-looks.js';
import { figureStage } from './figure-stage.js';
import { figureFoot, figureHead } from './figure-words.js';
import { paint } from './paint.js';
import { turnWords } from './turn-words.js';

/** How a picture is made that stands alone. */
export interface SvgOptions {
  /** Colours for a light ground or a dark one; default `light`. */
  readonly scheme?: 'light' | 'dark';
  /**
   * Colours in place of those of the scheme, by the name that follows `--timeline-` in the property that sets them in the
   * element: `paper`, `ink`, `color-1` …
   */
  readonly colors?: Readonly<Record<string, string>>;
  /** CSS list of font families; default a list of common sans-serifs. */
  readonly fontFamily?: string;
  /** Whether headline, standfirst, credits and the rule on top are in it; `false` for a picture in a page that has these. Default `true`. */
  readonly framed?: boolean;
}

/** Space around the figure in px. */
const margin = 20;

const commonFonts = "'Helvetica Neue', Helvetica, Arial, 'Noto Sans', sans-serif";

/**
 * A scene as an SVG file of its own: headline, standfirst, period, key, the picture, and below it as of when it is, its
 * sources, its publisher and its licence. It needs no style sheet, no font and no script, and is drawn by the functions
 * that draw the element.
 *
 * @param scene what `buildScene` made of this index
 * @param index the index
 * @param environment the one that the scene was made with
 * @returns an `<svg>` element, for a file or within HTML; 40 px wider than the scene
 */
export function sceneToSvg(
  scene: Scene,
  index: EventIndex,
  environment: Pick<Environment, 'locale' | 'measureText'>,
  options: SvgOptions = {},
): string {
  const colorOf = colorsOf(options);
  const figure = buildFigure(scene, index, environment, colorOf, options.framed ?? true);
  const markup = frame(figure, scene.width, index, environment.locale, options);
  const svg = paint(writeMarkup(markup), { looks: figureLooks, colorOf });
  return environment.locale.direction === 'rtl' ? turnWords(svg) : svg;
}

/** Colours by name: those that are given, else those of the scheme. */
function colorsOf({ scheme = 'light', colors = {} }: SvgOptions): (name: string) => string {
  const palette = new Map<string, Shade>([
    ...Object.entries(shades),
    ...tones.map((tone, place): [string, Shade] => [`color-${place + 1}`, tone]),
  ]);
  return (name) => colors[name] ?? palette.get(name)?.[scheme] ?? '';
}

/** All that is drawn, from top to bottom. */
function buildFigure(
  scene: Scene,
  index: EventIndex,
  { locale, measureText }: Pick<Environment, 'locale' | 'measureText'>,
  colorOf: (name: string) => string,
  framed: boolean,
): Block {
  const styles = categoryStyles(index.feed, (place) => colorOf(`color-${place + 1}`));
  const column = { width: scene.width, measureText, direction: locale.direction };
  const picture = [
    figureKey(index, styles, locale, column, colorOf('muted')),
    figureStage(scene, styles, locale, column),
  ];
  const head = figureHead(scene, index.feed, locale, column);
  const foot = figureFoot(index.feed, locale, column);
  return stack(framed ? [head, ...picture, foot] : picture, 14);
}

/** The file around it: its size, its name and its description for who can't see it, its ground and its rule. */
function frame(
  { markup, height }: Block,
  column: number,
  index: EventIndex,
  locale: Locale,
  { fontFamily = commonFonts, framed = true }: SvgOptions,
): Markup {
  const size = { width: column + 2 * margin, height: height + 2 * margin };
  const title = wordsIn(locale.asked, index.feed.language)(index.feed.title);
  return svg`<svg
    xmlns="http://www.w3.org/2000/svg"
    width=${size.width}
    height=${size.height}
    viewBox="0 0 ${size.width} ${size.height}"
    font-family=${fontFamily}
    lang=${locale.tag}
    role="img"
    ><title>${title === '' ? locale.say('timeline') : title}</title>
    <desc>${describeFeed(index, locale)}</desc>
    <rect class="ground" width=${size.width} height=${size.height}></rect>
    ${framed ? svg`<rect class="top-rule" x=${margin} width=${column} height="3"></rect>` : nothing}
    <g transform="translate(${margin} ${margin})">${markup}</g>
  </svg>`;
}
