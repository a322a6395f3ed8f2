import { assert } from 'chai';
import '../../src/define.js';
import { feedOf, sahelText, THREE_LANES, type FeedEvent } from './support/feeds.js';
import { buttonNamed, countOf, find, findAll, focusIn, isInCard, textOf } from './support/find.js';
import { hurryClock } from './support/hurry-clock.js';
import { mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { click, longFeed, mountTable, rowButton, titles, toggle } from './support/table.js';
import { settled, until } from './support/wait.js';

describe('the table', () => {
  it('takes the place of stage and overview, and gives it back', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    assert.deepEqual(
      ['.events', '.stage', '.overview'].map((selector) => countOf(element, selector)),
      [1, 0, 0],
    );
    assert.equal(toggle(element).getAttribute('aria-pressed'), 'true');
    await click(element, toggle(element));
    assert.deepEqual(
      ['.events', '.stage', '.overview'].map((selector) => countOf(element, selector)),
      [0, 1, 1],
    );
    assert.equal(toggle(element).getAttribute('aria-pressed'), 'false');
  });

  it('keeps the focus on the button that switches', async () => {
    const element = await mount({ feed: THREE_LANES });
    await focusOn(element, toggle(element));
    await press(element, 'Enter');
    assert.isTrue(focusIn(element) === toggle(element));
    await press(element, 'Space');
    assert.isTrue(focusIn(element) === toggle(element));
    assert.equal(countOf(element, '.stage'), 1);
  });

  it('is offered only where the page wants it', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { controls: 'zoom' } });
    assert.equal(countOf(element, '[data-name=table]'), 0);
  });

  it('has all events, whatever the window', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { start: '2003', end: '2004' } });
    await click(element, toggle(element));
    assert.lengthOf(titles(element), 10);
    assert.equal(textOf(find(element, 'caption')), '10 events, sorted by date, ascending');
  });

  it('is a table to assistive technology: caption, heads of columns and of rows', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    assert.deepEqual(findAll(element, 'thead th[scope=col]').map(textOf), [
      'Date',
      'Event',
      'Lane',
      'Category',
      'Place',
      'Killed',
      'Status',
      'Sources',
    ]);
    assert.equal(countOf(element, 'tbody th[scope=row]'), 10);
  });

  it('tells unknown, not stated and figures of those killed apart, and strikes out what was retracted', async () => {
    const killed = (id: string, status: string, ...casualties: object[]): FeedEvent => ({
      id,
      date: '2012',
      title: id,
      status,
      casualties,
    });
    const feed = feedOf(
      'Tolls',
      killed('figures', 'verified', { outcome: 'killed', low: 1_200, high: 3_000 }),
      killed('unknown', 'reported', { outcome: 'killed' }),
      killed('unstated', 'reported'),
      killed('retracted', 'retracted', { outcome: 'killed', best: 9 }),
    );
    const element = await mountTable({ feed });
    const cell = (id: string): string => textOf(find(element, `tr[data-id="${id}"] .killed`));
    assert.deepEqual(['figures', 'unknown', 'unstated', 'retracted'].map(cell), [
      '1,200–3,000',
      'unknown',
      '–not stated',
      '–retracted',
    ]);
    const row = rowButton(element, 'retracted');
    assert.include(getComputedStyle(row).textDecorationLine, 'line-through');
    assert.include(textOf(row.closest('th') ?? row), 'retracted');
  });

  it('is sorted by its heads, by mouse and by keyboard, and says so', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    const sortOf = (column: string): string | null =>
      find(element, `thead .${column}`).getAttribute('aria-sort');
    assert.equal(sortOf('date'), 'ascending');
    await click(element, buttonNamed(element, 'Event'));
    assert.deepEqual(titles(element).slice(0, 2), ['Event e1', 'Event e2']);
    assert.deepEqual([sortOf('date'), sortOf('title')], [null, 'ascending']);
    await press(element, 'Enter');
    assert.deepEqual(titles(element).slice(0, 2), ['Event s4', 'Event s3']);
    assert.equal(sortOf('title'), 'descending');
    assert.isTrue(focusIn(element) === buttonNamed(element, 'Event'));
    await until(() => textOf(find(element, '.hidden[role=status]')) !== '');
    assert.equal(
      textOf(find(element, '.hidden[role=status]')),
      '10 events, sorted by event, descending',
    );
  });

  it('shows the events that pass the filters', async () => {
    const element = await mountTable({ feed: JSON.parse(await sahelText()) as unknown });
    assert.lengthOf(titles(element), 104);
    assert.match(textOf(find(element, 'caption')), /^104 events/);
  });
});

describe('a download', () => {
  it('of many events tells how far it is, and is written once however often it is asked for', async () => {
    const element = await mountTable({ feed: longFeed(450) });
    const names: string[] = [];
    const told = new Set<string>();
    const look = (): void => findAll(element, '.written').forEach((part) => told.add(textOf(part)));
    const watch = new MutationObserver(look);
    watch.observe(element.renderRoot, { subtree: true, childList: true, characterData: true });
    const restore = replace(
      HTMLAnchorElement.prototype,
      'click',
      function (this: HTMLAnchorElement) {
        names.push(this.download);
      },
    );
    hurryClock();
    const button = buttonNamed(element, 'Download CSV');
    button.click();
    button.click();
    await settled(element);
    await until(() => names.length > 0 && countOf(element, '.written') === 0);
    restore();
    watch.disconnect();
    assert.deepEqual(names, ['many.csv']);
    assert.include([...told], '400 of 450 events');
  });
});

/** Puts something in the place of a method; what comes back undoes it. */
function replace<T extends object, K extends keyof T>(owner: T, name: K, by: T[K]): () => void {
  const before = owner[name];
  owner[name] = by;
  return () => (owner[name] = before);
}

describe('a card opened from the table', () => {
  it('gives the focus back to its row when it closes', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    await click(element, rowButton(element, 's2'));
    assert.isTrue(isInCard(focusIn(element)));
    assert.equal(rowButton(element, 's2').getAttribute('aria-current'), 'true');
    await press(element, 'Escape');
    assert.isTrue(focusIn(element) === rowButton(element, 's2'));
  });

  it('gives the focus to the row of the event it was stepped to', async () => {
    const element = await mountTable({ feed: THREE_LANES });
    await focusOn(element, rowButton(element, 'n1'));
    await press(element, 'Enter');
    await click(element, buttonNamed(element, 'Next'));
    await press(element, 'Escape');
    assert.isTrue(focusIn(element) === rowButton(element, 's1'));
  });

  it('leaves the plot’s tab stop on its event', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { start: '2001', end: '2002' } });
    await click(element, toggle(element));
    await click(element, rowButton(element, 'e1'));
    await press(element, 'Escape');
    await click(element, toggle(element));
    await focusOn(element, find(element, '.target[tabindex="0"]'));
    assert.equal(focusedMark(element), 'e1');
  });
});
