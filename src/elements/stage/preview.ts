import { html, type TemplateResult } from 'lit';
import { setProperties } from '../../theme/set-properties.js';
import type { Locale } from '../../locales/locale.js';
import { describePeriod } from '../../scene/describe-period.js';
import { titleOf, type Describing } from '../../scene/describe-mark.js';
import { placesOf } from '../../scene/mark-events.js';
import type { Mark, Scene, SceneLane } from '../../scene/scene.js';
import { describeDate } from '../../time/describe-date.js';
import { readEdtf } from '../../time/read-edtf.js';

/** Most titles told of a cluster. */
const mostTitles = 4;
const width = 264;

/**
 * What a mark is, at once, while it is pointed at or focused. Hidden from assistive technology, which has the same words
 * as the button's name.
 */
export function renderPreview(mark: Mark, scene: Scene, describing: Describing): TemplateResult {
  const lane = scene.lanes.find(({ id }) => id === mark.lane);
  const middle = scene.plot.x + mark.box.x + mark.box.width / 2;
  const left = Math.min(Math.max(middle - width / 2, 0), Math.max(0, scene.width - width));
  const top = (lane?.y ?? 0) + mark.box.y;
  // Above the row of lifted marks, so that it covers none of the neighbours.
  const head = mark.kind === 'span' ? top : Math.min(top, (lane?.y ?? 0) + liftedTop(lane));
  const above = head > 150;
  const y = above ? head - 6 : top + mark.box.height + 6;
  return html`<div
    class="preview ${above ? 'above' : 'below'}"
    aria-hidden="true"
    ${setProperties({
      width: `${Math.min(width, scene.width)}px`,
      transform: `translate(${Math.round(left)}px, ${Math.round(y)}px)`,
    })}
  >
    <div class="preview-box">${renderWords(mark, describing)}</div>
  </div>`;
}

/** Top of the highest point or cluster of a lane. */
const liftedTop = (lane: SceneLane | undefined): number =>
  Math.min(
    ...(lane?.marks ?? [])
      .filter(({ kind }) => kind === 'point' || kind === 'cluster')
      .map(({ box }) => box.y),
  );

function renderWords(mark: Mark, describing: Describing): TemplateResult {
  const { index, environment } = describing;
  const { locale } = environment;
  if (mark.kind === 'cluster' || mark.kind === 'density') {
    return renderMany(
      placesOf(mark, index),
      describePeriod(mark.window, locale.dates),
      describing,
      locale,
    );
  }
  const date = index.feed.events[mark.place]?.date ?? '';
  return html`<strong><bdi>${titleOf(mark.place, describing)}</bdi></strong>
    <span>${describeDate(readEdtf(date), locale.dates, index.now)}</span>`;
}

function renderMany(
  places: readonly number[],
  period: string,
  describing: Describing,
  locale: Locale,
): TemplateResult {
  const rest = places.length - mostTitles;
  return html`<span>${locale.say('events', { n: places.length })}, ${period}</span>
    <ul>
      ${places.slice(0, mostTitles).map((place) => html`<li><bdi>${titleOf(place, describing)}</bdi></li>`)}
      ${rest > 0 ? html`<li class="rest">${locale.say('problemsMore', { n: rest })}</li>` : ''}
    </ul>`;
}
