import { expect, spyOn } from 'storybook/test';
import { holdMoments } from './hold-moments.js';
import { shown, until, type Play } from './shown.js';

/** Presses a button of the toolbar by its name in the code. */
export function pressing(name: 'filters' | 'table' | 'help'): Play {
  return async (context) => {
    const { press, find } = await shown(context);
    await press(`[data-name="${name}"]`);
    await find(name === 'help' ? '[role="dialog"]' : `[part~="${name}"]`);
  };
}

/** Chooses a kind of events in the key. */
export const filter: Play = async (context) => {
  const { press, find } = await shown(context);
  await press('.legend [data-value]');
  await find('.asked');
};

/** Chooses a kind of events in the key and takes it back. */
export const filterAndClear: Play = async (context) => {
  await filter(context);
  const { press, root } = await shown(context);
  await press('.asked');
  await until(() => root.querySelector('.asked') === null, 'The filter is still there.');
};

/** Types into the search. */
export function searching(words: string, finds: string): Play {
  return async (context) => {
    const { find } = await shown(context);
    await context.userEvent.type(await find('[part~="search"] input'), words);
    await find(finds);
  };
}

/** Opens the table and sorts it by the column of events, up and down. */
export const sortTable: Play = async (context) => {
  const { press, find } = await shown(context);
  await press('[data-name="table"]');
  for (const way of ['ascending', 'descending']) {
    await press('th.title .sort');
    await find(`th.title[aria-sort="${way}"]`);
  }
};

/** Starts the story and goes on to its second chapter. */
export const stepStory: Play = async (context) => {
  const { press, find, root } = await shown(context);
  await press('[part~="story"] button');
  const first = (await find('.told')).textContent;
  await press('.story-head button:nth-of-type(2)');
  await until(() => root.querySelector('.told')?.textContent !== first, 'The chapter is the same.');
};

/** Zooms in and copies the link to what is then shown, onto a clipboard that nobody has to allow. */
export const copyLink: Play = async (context) => {
  const clipboard = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { press, find, timeline } = await shown(context);
  await press('[data-name="zoomIn"]');
  const button = await find('.share-button');
  await holdMoments(() => context.userEvent.click(button));
  await until(() => clipboard.mock.calls.length > 0, 'Nothing has been copied.');
  await expect(clipboard.mock.calls[0]?.[0]).toContain(`#${timeline.deepLink}=`);
};
