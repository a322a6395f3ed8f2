import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { assertAccessible } from './support/accessible.js';
import { sahelText, THREE_LANES } from './support/feeds.js';
import { buttonNamed, countOf, find, findAll, focusIn, middleOf, textOf } from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { focusedMark, focusOn, press } from './support/press.js';
import { windowOf } from './support/view.js';
import { nextEvent, settled, until } from './support/wait.js';

/** The Sahel feed as it is written. */
interface Written {
  readonly chapters: readonly { readonly title: string; readonly events: readonly string[] }[];
}

let text: string;
let written: Written;
before(async () => {
  text = await sahelText();
  written = JSON.parse(text) as Written;
});

const sahel = (attributes: Readonly<Record<string, string>> = {}, width = 1160) =>
  mount({ attributes, width, children: [inlineFeed(text)] });

async function start(element: ConflictTimeline): Promise<void> {
  await focusOn(element, buttonNamed(element, 'Start the story'));
  await press(element, 'Enter');
}

const title = (element: ConflictTimeline): string => textOf(find(element, '.told .chapter-title'));
const focusName = (element: ConflictTimeline): string | undefined =>
  focusIn(element)?.ariaLabel ?? focusIn(element)?.textContent.trim();

describe('The story', () => {
  it('is offered in one line, where the feed has chapters and the page wants it', async () => {
    const element = await sahel();
    assert.strictEqual(textOf(find(element, '.story span')), 'The story in 7 chapters');
    assert.strictEqual(countOf(await sahel({ controls: 'zoom' }), '.story'), 0);
    assert.strictEqual(countOf(await mount({ feed: THREE_LANES }), '.story'), 0);
  });

  it('is read by one key from the first chapter to the last, and closed again', async () => {
    const element = await sahel();
    await start(element);
    assert.strictEqual(focusName(element), 'Next chapter');
    const titles: string[] = [];
    for (let i = 0; i < written.chapters.length; i++) {
      titles.push(title(element));
      await press(element, 'Enter');
    }
    assert.deepEqual(
      titles,
      written.chapters.map((chapter) => chapter.title),
    );
    assert.strictEqual(textOf(find(element, '.chapter-of')), 'Chapter 7 of 7');
    assert.strictEqual(focusName(element), 'Next chapter', 'the focus stays where nothing is next');
    assert.strictEqual(buttonNamed(element, 'Next chapter').ariaDisabled, 'true');

    await focusOn(element, buttonNamed(element, 'Previous chapter'));
    await press(element, 'Space');
    assert.strictEqual(title(element), written.chapters[5]?.title);

    await focusOn(element, buttonNamed(element, 'Close the story'));
    await press(element, 'Enter');
    assert.strictEqual(countOf(element, '.chapter'), 0);
    assert.strictEqual(focusName(element), 'Start the story');
  });

  it('shows the time of each chapter with a little around it, and tells the page', async () => {
    const element = await sahel();
    await start(element);
    const told = nextEvent(element, 'timeline-view-change');
    await press(element, 'Enter');
    // The second chapter is of 2013-01/2015-06.
    const [from, to] = [Date.UTC(2013, 0, 1), Date.UTC(2015, 6, 1)];
    const window = windowOf(element);
    assert.isBelow(window.start, from);
    assert.isAbove(window.end, to);
    assert.isBelow(window.length, (to - from) * 1.2);
    assert.strictEqual(Number((await told).start), window.start);
  });

  it('glides to the next chapter', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await sahel();
    const places = (): string =>
      findAll(element, '.target')
        .map((target) => target.style.transform)
        .join();
    const before = places();
    buttonNamed(element, 'Start the story').click();
    await element.updateComplete;
    assert.strictEqual(countOf(element, '.told'), 1);
    assert.strictEqual(places(), before, 'it sets out from where it was');
    await until(() => places() !== before);
  });

  for (const width of [1160, 320]) {
    it(`never moves what lies below from chapter to chapter at ${width} px`, async () => {
      const element = await sahel({}, width);
      await start(element);
      const tops = new Set<number>();
      for (let i = 0; i < written.chapters.length; i++) {
        const { bottom } = find(element, '.notes').getBoundingClientRect();
        tops.add(bottom + scrollY);
        await press(element, 'Enter');
      }
      assert.strictEqual(tops.size, 1, [...tops].join());
    });
  }

  it('names the chapter to those who hear it', async () => {
    const element = await sahel();
    await start(element);
    const status = (): string => textOf(find(element, '.hidden[role=status]'));
    await until(() => status() !== '');
    assert.strictEqual(status(), `Chapter 1 of 7: ${written.chapters[0]?.title}`);
  });

  it('has its headings one level below the headline, and only the told one is read', async () => {
    const element = await sahel({ 'heading-level': '3' });
    await start(element);
    const headings = findAll(element, '.chapter-title');
    assert.deepEqual(new Set(headings.map(({ localName }) => localName)), new Set(['h4']));
    const read = headings.filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    );
    assert.deepEqual(read.map(textOf), [written.chapters[0]?.title]);
  });

  it('lists the events of the chapter, which open their cards', async () => {
    const element = await sahel();
    await start(element);
    const events = findAll<HTMLButtonElement>(element, '.told .chapter-event');
    assert.deepEqual(
      events.map((button) => button.dataset['id']),
      [...(written.chapters[0]?.events ?? [])],
    );
    const second = events[1] as HTMLButtonElement;
    const told = nextEvent(element, 'timeline-select');
    await sendMouse({ type: 'click', position: middleOf(second) });
    await settled(element);
    assert.strictEqual((await told).event?.id, '2012-03-21-mali-coup');
    assert.strictEqual(
      textOf(find(element, '.card-title')),
      textOf(second.querySelector('.event-title') ?? second),
    );
    await press(element, 'Escape');
    assert.strictEqual(countOf(element, '.card'), 0);
    assert.isNotNull(focusedMark(element), 'the focus is on a mark');
  });

  it('keeps the events of a chapter behind a button where it is narrow', async () => {
    const element = await sahel({}, 360);
    await start(element);
    const event = find(element, '.told .chapter-event');
    assert.isFalse(event.checkVisibility());
    await focusOn(element, find(element, '.told summary'));
    await press(element, 'Enter');
    assert.isTrue(event.checkVisibility());
  });

  it('copes with a chapter without events, without an end, or after all events', async () => {
    const chapters = [
      { id: 'a', title: 'A', text: 'One.\n\nTwo.', date: '2004/..' },
      { id: 'b', title: 'B', text: 'Three.', date: '2030/..', events: [] },
    ];
    const element = await mount({ feed: { ...THREE_LANES, chapters } });
    const whole = windowOf(element);
    await start(element);
    assert.deepEqual(findAll(element, '.told p').map(textOf), ['One.', 'Two.']);
    assert.strictEqual(windowOf(element).end, whole.end);
    assert.isAbove(windowOf(element).start, whole.start);
    await press(element, 'Enter');
    assert.strictEqual(countOf(element, '.chapter-event'), 0);
    assert.deepEqual(windowOf(element), whole);
  });
});

describe('axe finds nothing in the story', () => {
  for (const theme of ['light', 'dark']) {
    for (const width of [1160, 360, 320]) {
      it(`in the ${theme} theme at ${width} px`, async () => {
        const element = await sahel({ theme }, width);
        await start(element);
        find<HTMLDetailsElement>(element, '.told details').open = true;
        await assertAccessible(element);
        assert.isAtMost(find(element, '.timeline').scrollWidth, width);
      });
    }
  }
});
