import type { Feed } from '../../feed/types.js';
import { readWindow } from '../../elements/conflict-timeline/read-window.js';
import { shades } from '../../draw/palette.js';
import { findLocale } from '../../locales/find-locale.js';
import { sceneToSvg, type SvgOptions } from '../../prerender/scene-to-svg.js';
import { buildScene } from '../../scene/build-scene.js';
import type { Measure } from '../../scene/environment.js';
import { buildIndex, type EventIndex } from '../../scene/event-index.js';
import { groupings } from '../../scene/grouping.js';
import { estimateText } from '../../scene/text.js';
import { EdtfError } from '../../time/edtf-error.js';
import { clampWindow, type TimeWindow } from '../../view/time-window.js';
import { initialView } from '../../view/view.js';
import type { Arguments } from '../arguments.js';
import { themeOf } from '../look-options.js';
import { UsageError } from '../usage-error.js';
import { fitPicture } from './fit-picture.js';

/** Space that a picture keeps on both sides of its scene, in px. */
const margins = 40;

/**
 * Draws a feed as the options say.
 *
 * @returns an `<svg>` element
 * @throws {UsageError} for a time that can't be shown
 */
export function drawPicture(feed: Feed, args: Arguments, options: SvgOptions = {}): string {
  const locale = findLocale(args.text('lang') ?? feed.language ?? 'en');
  const groupBy = groupings.find((known) => known === args.text('group-by')) ?? 'lane';
  const measure: Measure = args.text('measure') === 'killed' ? 'killed' : 'events';
  const environment = { locale, measure, measureText: estimateText };
  const width = args.number('width', 320, 10_000) ?? 1160;
  const height = args.number('height', 100, 10_000);
  const index = buildIndex(feed, { groupBy, language: locale.asked });
  const view = initialView(index.limits, windowOf(args, index));
  const scene = buildScene(index, view, { width: width - margins }, environment);
  const scheme = themeOf(args) === 'dark' ? 'dark' : 'light';
  const svg = sceneToSvg(scene, index, environment, { scheme, ...options });
  return height === undefined ? svg : fitPicture(svg, { width, height }, shades.paper[scheme]);
}

function windowOf(args: Arguments, { limits }: EventIndex): TimeWindow {
  try {
    return clampWindow(readWindow(args.text('start'), args.text('end'), limits.extent), limits);
  } catch (error) {
    if (error instanceof EdtfError) {
      const message = `--start and --end are dates: ${error.message}.`;
      throw new UsageError(message, `Here is how: ${error.hint}.`);
    }
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError('The time to show ends before it begins.', 'Swap --start and --end.');
  }
}
