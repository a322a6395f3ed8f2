import { html, type TemplateResult } from 'lit';
import { sliderSteps } from '../../controllers/slider-keys.js';
import { setProperties } from '../../theme/set-properties.js';
import type { Locale } from '../../locales/locale.js';
import type { MessageKey } from '../../locales/messages.js';
import type { SceneOverview } from '../../scene/scene.js';
import { slideWindow, type WindowPart } from '../../view/slide-window.js';
import type { OverviewProps } from './overview-props.js';

/** Width of a grip in px. */
const gripWidth = 9;

/** The window's handles and its body, in the order in which they stand. */
const parts: readonly { part: WindowPart; looks: string; label: MessageKey }[] = [
  { part: 'start', looks: 'handle start', label: 'windowStart' },
  { part: 'both', looks: 'brush', label: 'windowBody' },
  { part: 'end', looks: 'handle end', label: 'windowEnd' },
];

/** The window on the strip: drawn, and over it three sliders that are dragged and moved by keys. */
export function renderWindow(props: OverviewProps): TemplateResult {
  const { x, x2 } = props.scene.overview;
  return html`<div
      class="window"
      ${setProperties({ left: `${x}px`, width: `${Math.max(2, x2 - x)}px` })}
    ></div>
    ${parts.map(({ part, looks, label }) => renderSlider(part, looks, label, props))}`;
}

function renderSlider(
  part: WindowPart,
  looks: string,
  label: MessageKey,
  props: OverviewProps,
): TemplateResult {
  const { sliders, targets } = props.scene.overview;
  const { now, least, most, text } = sliders[part];
  const { x, width } = targets[part];
  const { grip, reach } = looksOf(props.scene.overview, part, props.locale.direction);
  return html`<div
    class=${looks}
    role="slider"
    tabindex="0"
    aria-label=${props.locale.say(label)}
    aria-orientation="horizontal"
    aria-valuemin=${least}
    aria-valuemax=${most}
    aria-valuenow=${now}
    aria-valuetext=${text}
    ${setProperties({ left: `${x}px`, width: `${width}px`, '--_grip': `${grip}px`, '--_reach': `${reach}px` })}
    @keydown=${(event: KeyboardEvent) => slide(event, part, props)}
  ></div>`;
}

/**
 * Where in its target the grip of a handle is drawn, at its end of the window or as near as it comes, and how far that
 * is; of the body, where the window begins and how long it is. Both in px from where the target begins in reading.
 */
function looksOf(
  { x, x2, targets }: SceneOverview,
  part: WindowPart,
  direction: Locale['direction'],
): { readonly grip: number; readonly reach: number } {
  const { x: left, width } = targets[part];
  const into = direction === 'rtl' ? left + width - x2 : x - left;
  if (part === 'both') return { grip: Math.min(0, into), reach: Math.max(width, x2 - x) };
  const line = part === 'end' ? into + x2 - x : into;
  const grip = Math.min(Math.max(line, gripWidth / 2), width - gripWidth / 2);
  return { grip, reach: Math.abs(line - grip) };
}

function slide(event: KeyboardEvent, part: WindowPart, props: OverviewProps): void {
  const { scene, view, locale, act } = props;
  const steps = sliderSteps(event, locale.direction);
  if (steps === null) return;
  event.preventDefault();
  const { window, limits } = view;
  act({ type: 'show', window: slideWindow(window, limits, part, steps, scene.overview.step) });
}
