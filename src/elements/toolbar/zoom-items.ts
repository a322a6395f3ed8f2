import type { Locale } from '../../locales/locale.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Action } from '../../view/action.js';
import { lengthOf } from '../../view/time-window.js';
import type { View } from '../../view/view.js';
import { lineIcon, type ToolbarGroup } from './toolbar-item.js';

interface Control {
  readonly name: MessageKey;
  readonly icon?: unknown;
  readonly action: Action;
  readonly works: (view: View) => boolean;
}

const isPart = ({ window, limits }: View): boolean => lengthOf(window) < lengthOf(limits.extent);

const controls: readonly Control[] = [
  {
    name: 'earlier',
    icon: lineIcon('M10 3 5 8l5 5', 'onward'),
    action: { type: 'pan', fraction: -0.5 },
    works: ({ window, limits }) => window.start > limits.extent.start,
  },
  {
    name: 'later',
    icon: lineIcon('m6 3 5 5-5 5', 'onward'),
    action: { type: 'pan', fraction: 0.5 },
    works: ({ window, limits }) => window.end < limits.extent.end,
  },
  {
    name: 'zoomOut',
    icon: lineIcon('M3 8h10'),
    action: { type: 'zoom', factor: 0.5 },
    works: isPart,
  },
  {
    name: 'zoomIn',
    icon: lineIcon('M3 8h10M8 3v10'),
    action: { type: 'zoom', factor: 2 },
    works: ({ window, limits }) => lengthOf(window) > limits.shortest,
  },
  { name: 'showAll', action: { type: 'fit' }, works: isPart },
];

/** Everything that a drag or a pinch does, as buttons. */
export const zoomItems = (
  view: View,
  locale: Locale,
  act: (action: Action) => void,
): ToolbarGroup =>
  controls.map(({ name, icon, action, works }) => ({
    name,
    label: locale.say(name),
    icon,
    action: () => act(action),
    works: works(view),
  }));
