import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import type { ToolbarItem } from '../toolbar/toolbar-item.js';

/** Opens the panel of filters, and closes it. */
export function filtersItem(
  { panel }: View,
  locale: Locale,
  act: (action: Action) => void,
): ToolbarItem {
  const open = panel === 'filters';
  return {
    name: 'filters',
    label: locale.say('filters'),
    action: () => act({ type: 'panel', panel: open ? null : 'filters' }),
    expanded: open,
    controls: 'filters',
  };
}
