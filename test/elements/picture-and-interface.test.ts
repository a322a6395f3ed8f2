import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { sahelText, THREE_LANES } from './support/feeds.js';
import {
  clusterIn,
  countOf,
  find,
  findAll,
  overlap,
  targetOf,
  targets,
  textOf,
} from './support/find.js';
import { inlineFeed, mount } from './support/mount.js';
import { settled } from './support/wait.js';

/** Windows from the whole down to a few days, where marks crowd and where hardly any are left. */
const WINDOWS: readonly (readonly [string, string])[] = [
  ['2012', '2023'],
  ['2012', '2012'],
  ['2012-03-15', '2012-04-15'],
  ['2019', '2020'],
  ['2023-06', '2023-09'],
  ['2023-07-24', '2023-08-02'],
];
const WIDTHS = [1160, 720, 360];
/** Narrower than 560 px the chart is drawn only where a page asks for it. */
const CHART = { layout: 'horizontal' };

describe('The picture and the interface', () => {
  let sahel: string;
  before(async () => {
    sahel = await sahelText();
  });

  it('are two layers: the picture is hidden from assistive technology, the buttons are not', async () => {
    const element = await mount({ feed: THREE_LANES });
    const picture = find<SVGElement>(element, '.picture');
    assert.strictEqual(picture.getAttribute('aria-hidden'), 'true');
    assert.strictEqual(picture.querySelectorAll('[tabindex], a, button').length, 0);
    for (const button of targets(element)) assert.isFalse(button.matches('[aria-hidden=true] *'));
  });

  it('show the same: every drawn mark has its button, in the same place', async () => {
    const element = await mount({ feed: THREE_LANES });
    const marks = findAll<SVGElement>(element, '.picture .point, .picture .count');
    assert.strictEqual(marks.length, targets(element).length);
    for (const mark of marks) {
      const box = mark.getBoundingClientRect();
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const under = targets(element).filter((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y) < 4;
      });
      assert.strictEqual(under.length, 1);
    }
  });

  it('carry the id of an event and the count of a cluster', async () => {
    const element = await mount({ feed: THREE_LANES });
    assert.sameMembers(
      targets(element).flatMap(({ dataset }) => dataset['id'] ?? []),
      ['n1', 'n2', 'n3', 's1', 's4', 'e1'],
    );
    assert.strictEqual(clusterIn(element, 'south').dataset['count'], '2');
    assert.strictEqual(clusterIn(element, 'east').dataset['count'], '2');
  });

  it('name an event by its title, date and sources, and a cluster by its count and span', async () => {
    const element = await mount({ feed: THREE_LANES });
    assert.strictEqual(targetOf(element, 'n1').ariaLabel, 'Event n1, 1 March 2001, 1 source');
    assert.match(
      clusterIn(element, 'south').ariaLabel ?? '',
      /^2 events, 1 (January 2005 )?to 20 January 2005, among them: Event s[23]$/,
    );
  });

  it('are a grid with a row, its header and its cells for each lane', async () => {
    const element = await mount({ feed: THREE_LANES });
    const grid = find(element, '[role=grid]');
    assert.isNotEmpty(grid.ariaLabel);
    const rows = [...grid.querySelectorAll(':scope > [role=row]')];
    assert.strictEqual(grid.getAttribute('aria-rowcount'), String(rows.length));
    assert.deepEqual(
      rows.map((row) => textOf(row.querySelector('[role=rowheader]') ?? row)),
      ['North 3 events', 'South 4 events', 'East 3 events'],
    );
    for (const button of targets(element)) {
      assert.strictEqual(button.parentElement?.role, 'gridcell');
      assert.strictEqual(button.parentElement?.parentElement?.role, 'row');
    }
  });

  it('list the cells of a row in the order of time', async () => {
    const element = await mount({ feed: THREE_LANES });
    const rows = findAll(element, '[role=row]').map((row) =>
      [...row.querySelectorAll<HTMLElement>('.target')].map(
        ({ dataset }) => dataset['id'] ?? `${dataset['count']} events`,
      ),
    );
    assert.deepEqual(rows, [
      ['n1', 'n2', 'n3'],
      ['s1', '2 events', 's4'],
      ['e1', '2 events'],
    ]);
  });

  it('have one tab stop', async () => {
    const element = await mount({ children: [inlineFeed(sahel)] });
    const stops = (): number => targets(element).filter(({ tabIndex }) => tabIndex === 0).length;
    for (const [start, end] of WINDOWS) {
      await show(element, start, end);
      assert.strictEqual(stops(), 1, `${start} to ${end}`);
    }
  });

  it('have the heading at the level the page asks for', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { 'heading-level': '4' } });
    assert.strictEqual(find(element, '.headline').localName, 'h4');
    element.select('n1');
    await settled(element);
    assert.strictEqual(find(element, '.card-title').localName, 'h5');
  });

  it('are a named region, or none where the page wants no landmark', async () => {
    const element = await mount({ feed: THREE_LANES });
    const region = find(element, '[role=region]');
    const heading = find(element, `#${region.getAttribute('aria-labelledby')}`);
    assert.strictEqual(textOf(heading), 'Three lanes');
    element.landmark = 'off';
    await settled(element);
    assert.strictEqual(countOf(element, '[role=region]'), 0);
  });

  for (const width of WIDTHS) {
    describe(`at ${width} px`, () => {
      let element: ConflictTimeline;
      beforeEach(async () => {
        element = await mount({ width, attributes: CHART, children: [inlineFeed(sahel)] });
      });

      for (const [start, end] of WINDOWS) {
        it(`has targets of 24 px that lie apart, from ${start} to ${end}`, async () => {
          await show(element, start, end);
          assert.isAbove(countOf(element, '.target'), 0);
          assert.isAtMost(targets(element).length, 200);
          for (const button of targets(element)) {
            const { width, height } = button.getBoundingClientRect();
            assert.isAtLeast(width, 24, button.ariaLabel ?? '');
            assert.isAtLeast(height, 24, button.ariaLabel ?? '');
            assert.isNotEmpty(button.ariaLabel);
          }
          for (const row of findAll(element, '.row')) {
            assertApart([...row.querySelectorAll('.target')], 0.6);
          }
        });

        it(`has labels that touch neither each other nor the edge, from ${start} to ${end}`, async () => {
          await show(element, start, end);
          const labels = findAll<SVGElement>(element, '.label, .span text');
          // Glyph boxes reach a little beyond the line height that lines are set with.
          assertApart(labels, 2.5);
          assertApart(findAll(element, '.tick-label'), 0);
          assertApart(findAll(element, '.group-label'), 0);
          const { left, right } = find(element, '.picture > svg').getBoundingClientRect();
          for (const label of labels) {
            const box = label.getBoundingClientRect();
            assert.isAtLeast(box.left, left - 0.5, textOf(label));
            assert.isAtMost(box.right, right + 0.5, textOf(label));
          }
        });
      }

      it('needs no scrolling sideways', () => {
        assert.isAtMost(element.scrollWidth, element.clientWidth);
      });
    });
  }

  it('label something at every width, so that the tests above compare something', async () => {
    for (const width of WIDTHS) {
      const element = await mount({ width, attributes: CHART, children: [inlineFeed(sahel)] });
      assert.isAbove(findAll(element, '.label').length, 5, `${width} px`);
    }
  });
});

async function show(element: ConflictTimeline, start: string, end: string): Promise<void> {
  element.zoomTo(start, end);
  await settled(element);
}

/** Fails where two boxes share more than so many px. */
function assertApart(elements: readonly Element[], tolerance: number): void {
  const boxes = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
  const name = ({ element }: { element: Element }): string => element.ariaLabel ?? textOf(element);
  const touching = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box) > tolerance)
      .map((b) => `${name(a)} | ${name(b)}: ${overlap(a.box, b.box).toFixed(1)} px`),
  );
  assert.deepEqual(touching, []);
}
