import type { Locale } from '../../locales/locale.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import type { ToolbarItem } from '../toolbar/toolbar-item.js';

/** Shows the events as a table in place of the chart, and back. */
export function tableItem(
  { mode }: View,
  locale: Locale,
  act: (action: Action) => void,
): ToolbarItem {
  const isTable = mode === 'table';
  return {
    name: 'table',
    label: locale.say('tableToggle'),
    action: () => act({ type: 'mode', mode: isTable ? 'chart' : 'table' }),
    pressed: isTable,
  };
}
