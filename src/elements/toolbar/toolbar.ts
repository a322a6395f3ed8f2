import { html, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Action } from '../../view/action.js';
import { lengthOf } from '../../view/time-window.js';
import type { View } from '../../view/view.js';

interface Control {
  readonly label: MessageKey;
  readonly icon: unknown;
  readonly action: Action;
  /** Whether there is anything left to do; a control without stays focusable. */
  readonly works: (view: View) => boolean;
}

const icon = (path: string): unknown =>
  svg`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${path}></path></svg>`;

const controls: readonly Control[] = [
  {
    label: 'earlier',
    icon: icon('M10 3 5 8l5 5'),
    action: { type: 'pan', fraction: -0.5 },
    works: ({ window, limits }) => window.start > limits.extent.start,
  },
  {
    label: 'later',
    icon: icon('m6 3 5 5-5 5'),
    action: { type: 'pan', fraction: 0.5 },
    works: ({ window, limits }) => window.end < limits.extent.end,
  },
  {
    label: 'zoomOut',
    icon: icon('M3 8h10'),
    action: { type: 'zoom', factor: 0.5 },
    works: ({ window, limits }) => lengthOf(window) < lengthOf(limits.extent),
  },
  {
    label: 'zoomIn',
    icon: icon('M3 8h10M8 3v10'),
    action: { type: 'zoom', factor: 2 },
    works: ({ window, limits }) => lengthOf(window) > limits.shortest,
  },
];

const fit: Control = {
  label: 'showAll',
  icon: '',
  action: { type: 'fit' },
  works: ({ window, limits }) => lengthOf(window) < lengthOf(limits.extent),
};

/** The controls of the plot: one tab stop, arrows between them, a button for everything a drag or a pinch does. */
export function renderToolbar(
  view: View,
  locale: Locale,
  dispatch: (action: Action) => void,
): TemplateResult {
  const renderControl = (control: Control, i: number): TemplateResult => {
    const name = locale.say(control.label);
    const works = control.works(view);
    return html`<button
      type="button"
      class="control"
      tabindex=${i === 0 ? 0 : -1}
      aria-label=${name}
      title=${control.icon === '' ? '' : name}
      aria-disabled=${works ? 'false' : 'true'}
      @click=${() => works && dispatch(control.action)}
    >
      ${control.icon === '' ? name : control.icon}
    </button>`;
  };
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${locale.say('toolbar')}
    aria-controls="plot"
    @keydown=${moveFocus}
  >
    ${[...controls, fit].map(renderControl)}
  </div>`;
}

const moves: Readonly<Record<string, (i: number, last: number) => number>> = {
  ArrowRight: (i, last) => (i === last ? 0 : i + 1),
  ArrowLeft: (i, last) => (i === 0 ? last : i - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Roving focus: the button last focused keeps the toolbar's tab stop. */
function moveFocus(event: KeyboardEvent): void {
  const move = moves[event.key];
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (!move || at < 0) return;
  event.preventDefault();
  const next = buttons[move(at, buttons.length - 1)];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
}
