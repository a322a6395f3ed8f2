import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { sahelText, THREE_LANES } from './support/feeds.js';
import {
  buttonNamed,
  countOf,
  find,
  findAll,
  focusIn,
  middleOf,
  targetOf,
  textOf,
} from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { nextEvent, settled, until } from './support/wait.js';

/** The Sahel feed as it is written. */
interface Written {
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly category: string;
    readonly title: string;
    readonly summary: string;
  }[];
}

let text: string;
let written: Written;
before(async () => {
  text = await sahelText();
  written = JSON.parse(text) as Written;
});

const sahel = (attributes: Readonly<Record<string, string>> = {}, width = 1160) =>
  mount({ attributes, width, children: [inlineFeed(text)] });

const field = (element: ConflictTimeline): HTMLInputElement => find(element, 'input[type=search]');
const passing = (element: ConflictTimeline): string => textOf(find(element, '.filtered p'));
const asked = (element: ConflictTimeline): string[] =>
  findAll(element, '.asked').map((chip) => chip.ariaLabel ?? '');
const focusName = (element: ConflictTimeline): string | undefined =>
  focusIn(element)?.ariaLabel ?? focusIn(element)?.textContent.trim();

async function click(element: ConflictTimeline, button: Element): Promise<void> {
  button.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middleOf(button) });
  await settled(element);
}

async function type(element: ConflictTimeline, words: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: words });
  await settled(element);
}

async function openPanel(element: ConflictTimeline): Promise<void> {
  await click(element, buttonNamed(element, 'Filters'));
}

describe('The key', () => {
  it('has a button for each category, with how many events it would show', async () => {
    const element = await sahel();
    const expected = written.categories.map(({ id, label }) => {
      const n = written.events.filter(({ category }) => category === id).length;
      return `${label}, ${n} events`;
    });
    assert.deepEqual(
      findAll(element, '.legend button').map((button) => button.ariaLabel),
      expected,
    );
    assert.strictEqual(countOf(element, '.legend button[aria-pressed=false]'), expected.length);
    assert.strictEqual(passing(element), '104 events');
  });

  it('shows only the categories that are pressed', async () => {
    const element = await sahel();
    const [first, second] = findAll<HTMLButtonElement>(element, '.legend button');
    assert.isOk(first && second);
    const told = nextEvent(element, 'timeline-filter-change');
    await click(element, first);
    assert.strictEqual(first.ariaPressed, 'true');
    assert.strictEqual(passing(element), '30 of 104 events');
    const { filters, visible } = await told;
    assert.deepEqual([filters.categories, visible], [['attack'], 30]);
    await click(element, second);
    assert.strictEqual(passing(element), '41 of 104 events');
    await click(element, first);
    assert.strictEqual(passing(element), '11 of 104 events');
    await click(element, second);
    assert.strictEqual(passing(element), '104 events');
  });

  it('is only read where the page leaves the filters out', async () => {
    const element = await sahel({ controls: 'zoom overview' });
    assert.strictEqual(countOf(element, '.legend button'), 0);
    assert.strictEqual(countOf(element, '.legend li'), written.categories.length + 1);
    assert.strictEqual(countOf(element, '.filtered, .search, [data-name=filters]'), 0);
  });

  it('counts what the other filters leave, and offers nothing that would show nothing', async () => {
    const element = await sahel();
    await type(element, 'coup');
    const empty = findAll<HTMLButtonElement>(element, '.legend button').filter(
      (button) => button.ariaDisabled === 'true',
    );
    assert.isNotEmpty(empty);
    for (const button of empty) assert.match(button.ariaLabel ?? '', /, 0 events$/);
    const before = passing(element);
    await click(element, empty[0] ?? element);
    assert.strictEqual(passing(element), before);
  });

  it('lets a choice be given up that the other filters have left without events', async () => {
    const element = await sahel();
    await click(element, buttonNamed(element, 'Coup, 6 events'));
    await type(element, 'zzz');
    await click(element, buttonNamed(element, 'Coup, 0 events'));
    assert.deepEqual(asked(element), ['Remove filter: “zzz”']);
  });
});

describe('The search', () => {
  it('finds Léré without its accents, and Escape shows all again', async () => {
    const element = await sahel();
    const plain = (words: string): string => words.toLowerCase().replaceAll('é', 'e');
    const named = written.events.filter(({ title, summary }) =>
      plain(`${title} ${summary}`).includes('lere'),
    );
    assert.isAtLeast(named.length, 2);
    await type(element, 'lere');
    const shown = new Set(element.visibleEvents.map(({ id }) => id));
    for (const { id } of named) assert.isTrue(shown.has(id), id);
    assert.isBelow(shown.size, 20);
    assert.strictEqual(passing(element), `${shown.size} of 104 events`);

    await press(element, 'Escape');
    assert.strictEqual(field(element).value, '');
    assert.strictEqual(passing(element), '104 events');
    assert.isTrue(focusIn(element) === field(element));
  });

  it('leaves Escape to the page where there is nothing to clear', async () => {
    const element = await sahel();
    await type(element, 'lere');
    const taken: boolean[] = [];
    const hear = (event: KeyboardEvent): unknown => taken.push(event.defaultPrevented);
    document.addEventListener('keydown', hear);
    await press(element, 'Escape');
    await press(element, 'Escape');
    document.removeEventListener('keydown', hear);
    assert.deepEqual(taken, [false], 'the first stays inside, the second comes to the page');
  });

  it('keeps the caret where the reader has put it', async () => {
    const element = await sahel();
    await type(element, 'lre');
    await press(element, 'ArrowLeft', 'ArrowLeft');
    await type(element, 'e');
    assert.strictEqual(field(element).value, 'lere');
    assert.strictEqual(field(element).selectionStart, 2);
  });

  it('keeps focus and words while nothing is found, and after', async () => {
    const element = await sahel();
    await type(element, 'lerex');
    assert.strictEqual(countOf(element, '.plot'), 0);
    assert.isTrue(focusIn(element) === field(element));
    await press(element, 'Backspace');
    assert.strictEqual(field(element).value, 'lere');
    assert.strictEqual(countOf(element, '.plot'), 1);
    assert.isTrue(focusIn(element) === field(element));
  });

  it('sends no form of the page, and does not scroll', async () => {
    const element = await sahel();
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    await until(() => countOf(element, '.search') > 0);
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await type(element, 'lere');
    const top = document.scrollingElement?.scrollTop;
    await press(element, 'Enter');
    assert.strictEqual(sent, 0);
    assert.strictEqual(document.scrollingElement?.scrollTop, top);
  });

  it('has a name, and stands alone where the page wants no filters', async () => {
    const element = await sahel({ controls: 'search' });
    assert.strictEqual(textOf(field(element).labels?.[0] ?? element), 'Search events');
    assert.strictEqual(countOf(element, '[data-name=filters], .legend button'), 0);
    await type(element, 'lere');
    await click(element, buttonNamed(element, 'Clear all'));
    assert.isTrue(focusIn(element) === field(element));
  });
});

describe('The panel of filters', () => {
  it('opens and closes by its button, and by Escape with the focus back on it', async () => {
    const element = await sahel();
    const toggle = buttonNamed(element, 'Filters');
    assert.strictEqual(toggle.ariaExpanded, 'false');
    await focusOn(element, toggle);
    await press(element, 'Enter');
    assert.strictEqual(toggle.ariaExpanded, 'true');
    assert.strictEqual(toggle.getAttribute('aria-controls'), find(element, '.filters').id);
    await press(element, 'Enter');
    assert.strictEqual(countOf(element, '.filters'), 0);
    await press(element, 'Enter');
    find(element, '.facet button').focus();
    await press(element, 'Escape');
    assert.strictEqual(countOf(element, '.filters'), 0);
    assert.isTrue(focusIn(element) === toggle);
  });

  it('asks for country, certainty and actors, each a named group', async () => {
    const element = await sahel();
    await openPanel(element);
    const names = findAll(element, '.facet').map((facet) =>
      textOf(find(element, `#${facet.getAttribute('aria-labelledby')}`)),
    );
    assert.deepEqual(names, ['Country', 'How sure it is', 'Involved']);
    assert.isOk(buttonNamed(element, 'Verified, 64 events'));
    assert.isOk(buttonNamed(element, 'Mali, 59 events'));
  });

  it('chooses by keyboard and keeps the focus on the choice', async () => {
    const element = await sahel();
    await openPanel(element);
    await focusOn(element, buttonNamed(element, 'Disputed, 9 events'));
    await press(element, 'Space');
    assert.strictEqual(passing(element), '9 of 104 events');
    assert.strictEqual(focusName(element), 'Disputed, 9 events');
    await press(element, 'Space');
    assert.strictEqual(passing(element), '104 events');
  });

  it('shows twelve actors, all of them on demand, and always those that are chosen', async () => {
    const element = await sahel();
    await openPanel(element);
    const shown = (): HTMLElement[] =>
      findAll(element, '.facet:last-child .chip').filter((chip) => chip.checkVisibility());
    assert.strictEqual(shown().length, 12);
    const more = find(element, '.more summary');
    await focusOn(element, more);
    await press(element, 'Enter');
    const all = shown();
    assert.isAbove(all.length, 40);
    const last = all.at(-1) as HTMLElement;
    await focusOn(element, last);
    await press(element, 'Space');
    assert.isTrue(focusIn(element) === last);
    await focusOn(element, more);
    await press(element, 'Enter');
    assert.strictEqual(shown().length, 13);
    assert.isTrue(shown().at(-1) === last);
  });

  it('has targets of 24 px at least', async () => {
    const element = await sahel({}, 320);
    await openPanel(element);
    await click(element, buttonNamed(element, 'Disputed, 9 events'));
    for (const button of findAll(element, '.tools button, .filters button, .filtered button')) {
      if (!button.checkVisibility()) continue;
      const { width, height } = button.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24, button.ariaLabel ?? textOf(button));
    }
  });
});

describe('What is filtered', () => {
  async function filtered(): Promise<ConflictTimeline> {
    const element = await sahel();
    await click(element, buttonNamed(element, 'Attack, 30 events'));
    await click(element, buttonNamed(element, 'Fighting, 11 events'));
    await type(element, 'mali');
    return element;
  }

  it('is said, choice by choice', async () => {
    const element = await filtered();
    assert.deepEqual(asked(element), [
      'Remove filter: Attack',
      'Remove filter: Fighting',
      'Remove filter: “mali”',
    ]);
    assert.match(passing(element), /^\d+ of 104 events$/);
  });

  it('does not move the chart when the first choice is made', async () => {
    const element = await sahel();
    const top = (): number => find(element, '.stage').getBoundingClientRect().top;
    const before = top() + scrollY;
    await click(element, buttonNamed(element, 'Attack, 30 events'));
    assert.strictEqual(top() + scrollY, before);
  });

  it('is taken back by keyboard, choice by choice, with the focus on the next', async () => {
    const element = await filtered();
    await focusOn(element, buttonNamed(element, 'Remove filter: Attack'));
    const names: (string | undefined)[] = [];
    for (let i = 0; i < 2; i++) {
      await press(element, 'Enter');
      names.push(focusName(element));
    }
    assert.deepEqual(names, ['Remove filter: Fighting', 'Remove filter: “mali”']);
    await press(element, 'Enter');
    assert.strictEqual(passing(element), '104 events');
    assert.strictEqual(focusName(element), 'Filters');
  });

  it('gives the focus to "Clear all" after the last of several', async () => {
    const element = await filtered();
    await focusOn(element, buttonNamed(element, 'Remove filter: “mali”'));
    await press(element, 'Enter');
    assert.strictEqual(focusName(element), 'Clear all');
  });

  it('is cleared in one act, and the focus stays in the widget', async () => {
    const element = await filtered();
    await click(element, buttonNamed(element, 'Clear all'));
    assert.strictEqual(passing(element), '104 events');
    assert.strictEqual(field(element).value, '');
    assert.strictEqual(focusName(element), 'Filters');
    assert.isTrue(document.activeElement === element);
  });

  it('is read out', async () => {
    const element = await sahel();
    await type(element, 'lere');
    const status = (): string => textOf(find(element, '.hidden[role=status]'));
    const words = `${element.visibleEvents.length} of 104 events pass the filters.`;
    await until(() => status() === words);
  });
});

describe('Filtered to nothing', () => {
  it('says what is asked for, and shows the way back', async () => {
    const element = await sahel();
    await click(element, buttonNamed(element, 'Coup, 6 events'));
    await type(element, 'zzz');
    assert.strictEqual(countOf(element, '.plot'), 0);
    assert.include(textOf(find(element, '.nothing-found')), 'Asked for: Coup · “zzz”');
    const clear = buttonNamed(element, 'Clear all filters');
    await focusOn(element, clear);
    await press(element, 'Enter');
    assert.strictEqual(passing(element), '104 events');
    assert.strictEqual(countOf(element, '.plot'), 1);
    assert.strictEqual(focusName(element), 'Filters');
  });

  it('leaves an open card to be read', async () => {
    const element = await sahel();
    element.select('2012-01-17-menaka-attack');
    await type(element, 'zzz');
    assert.strictEqual(countOf(element, '.card'), 1);
  });
});

describe('The focus in the plot', () => {
  const FEED = {
    ...THREE_LANES,
    categories: [
      { id: 'odd', label: 'Odd' },
      { id: 'even', label: 'Even' },
    ],
    events: THREE_LANES.events.map((event) => {
      return { ...event, category: /[13]$/.test(event.id) ? 'odd' : 'even' };
    }),
  };

  it('stays with an event that passes, and goes to the nearest in time where it does not', async () => {
    const element = await mount({ feed: FEED });
    await focusOn(element, targetOf(element, 'n3'));
    await press(element, 'Shift+Tab');
    await click(element, buttonNamed(element, 'Odd, 6 events'));
    const stop = (): string | undefined => find(element, '.target[tabindex="0"]').dataset['id'];
    assert.strictEqual(stop(), 'n3');
    await click(element, buttonNamed(element, 'Odd, 6 events'));
    await click(element, buttonNamed(element, 'Even, 4 events'));
    // Of the lane's even events there is only n2, of 2004; n3 was in 2008.
    assert.strictEqual(stop(), 'n2');
    await focusOn(element, find(element, '.target[tabindex="0"]'));
    await press(element, 'ArrowDown');
    assert.isNotNull(focusedMark(element));
  });
});

describe('axe finds nothing', () => {
  for (const theme of ['light', 'dark']) {
    for (const width of [1160, 360, 320]) {
      describe(`in the ${theme} theme at ${width} px`, () => {
        it('with the panel open and all of it shown', async () => {
          const element = await sahel({ theme }, width);
          await openPanel(element);
          find<HTMLDetailsElement>(element, '.more').open = true;
          await assertAccessible(element);
          assert.isAtMost(find(element, '.timeline').scrollWidth, width);
        });

        it('filtered', async () => {
          const element = await sahel({ theme }, width);
          await openPanel(element);
          await click(element, buttonNamed(element, 'Attack, 30 events'));
          await click(element, find(element, '.facet .chip'));
          await assertAccessible(element);
          assert.isAtMost(find(element, '.timeline').scrollWidth, width);
        });

        it('filtered to nothing', async () => {
          const element = await sahel({ theme }, width);
          await type(element, 'zzz');
          await assertAccessible(element);
          assert.isAtMost(find(element, '.timeline').scrollWidth, width);
        });
      });
    }
  }
});
