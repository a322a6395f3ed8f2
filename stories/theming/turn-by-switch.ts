import { expect } from 'storybook/test';
import { shown, type Play } from '../play/shown.js';

/** Turns the switch of a page on, off and on again, and looks at the headline inside the timeline. */
export const turnBySwitch: Play = async (context) => {
  const { find } = await shown(context);
  const headline = await find('[part~="headline"]');
  const color = (): string => getComputedStyle(headline).color;
  const before = color();
  const turn = async (): Promise<void> =>
    context.userEvent.click(context.canvas.getByRole('checkbox'));
  await turn();
  await expect(color()).not.toBe(before);
  await turn();
  await expect(color()).toBe(before);
  await turn();
};
