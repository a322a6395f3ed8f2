import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import { lineIcon, type ToolbarItem } from './toolbar-item.js';

const icon = lineIcon('M5.2 5.7a2.8 2.8 0 1 1 4 2.5C8.4 8.6 8 9.2 8 10.2M8 12.3v1.6');

/** Opens and closes the help. */
export function helpItem(
  { panel }: View,
  locale: Locale,
  act: (action: Action) => void,
): ToolbarItem {
  const open = panel === 'help';
  return {
    name: 'help',
    label: locale.say('help'),
    icon,
    action: () => act({ type: 'panel', panel: open ? null : 'help' }),
    expanded: open,
    controls: 'help',
  };
}
