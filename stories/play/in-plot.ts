import { expect } from 'storybook/test';
import { shown, until, type Play } from './shown.js';

/** Zooms in by the toolbar, back to the whole, and in again. */
export const zoomByToolbar: Play = async (context) => {
  const { press, span } = await shown(context);
  const whole = span();
  await press('[data-name="zoomIn"]');
  await until(() => span() < whole);
  await press('[data-name="showAll"]');
  await until(() => span() === whole);
  await press('[data-name="zoomIn"]');
  await until(() => span() < whole);
};

/** Opens a cluster, which zooms to its events. */
export const openCluster: Play = async (context) => {
  const { press, span } = await shown(context);
  const before = span();
  await press('[data-count]');
  await until(() => span() < before);
};

/** Opens a cluster that no zoom can part, which lists its events. */
export const openListed: Play = async (context) => {
  const { press, find } = await shown(context);
  await press('[data-count]');
  await find('.listed');
};

/** Opens an event's card by key and closes it by Escape; the focus is back on the event. */
export function openAndClose(id: string): Play {
  return async (context) => {
    const { find, root } = await shown(context);
    (await find(`button[data-id="${id}"]`)).focus();
    await context.userEvent.keyboard('{Enter}');
    const card = await find('[part~="card"]');
    await until(() => card.contains(root.activeElement), 'The card has no focus yet.');
    await context.userEvent.keyboard('{Escape}');
    await until(() => root.querySelector('[part~="card"]') === null, 'The card is still open.');
    await until(() => root.activeElement?.getAttribute('data-id') === id, 'The focus is not back.');
  };
}

/** Walks the plot by keys: to the first event of a lane, on to the next, and down to the lane below. */
export const walkByKeys: Play = async (context) => {
  const { root, find } = await shown(context);
  const rows = [...root.querySelectorAll('[role="row"]')];
  const place = (): number[] => {
    const row = rows.findIndex((row) => row.contains(root.activeElement));
    const buttons = [...(rows[row]?.querySelectorAll('button') ?? [])];
    return [row, buttons.indexOf(root.activeElement as HTMLButtonElement)];
  };
  const stands = (row: number, column: number) => () => String(place()) === `${row},${column}`;
  (await find('[role="grid"] button[tabindex="0"]')).focus();
  await context.userEvent.keyboard('{Control>}{Home}{/Control}{Home}');
  const [row = 0] = place();
  await until(stands(row, 0));
  await context.userEvent.keyboard('{ArrowRight}');
  await until(stands(row, 1));
  await context.userEvent.keyboard(row === 0 ? '{ArrowDown}' : '{ArrowUp}');
  await until(() => place()[0] !== row);
  await expect(root.activeElement).toHaveAttribute('tabindex', '0');
};
