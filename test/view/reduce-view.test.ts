import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Action } from '../../src/view/action.js';
import { canGoBack, reduceView } from '../../src/view/reduce-view.js';
import { initialView, type View } from '../../src/view/view.js';

const limits = { extent: { start: 0, end: 1_000 }, shortest: 10 };
const initial = initialView(limits);
const event = { lane: 'north', id: 'a' };
const near = { start: 400, end: 500 };
const zoomed = after({ type: 'show', window: near });

test('a view that nobody has touched shows the whole extent and nothing chosen', () => {
  assert.deepEqual(initial, {
    window: limits.extent,
    limits,
    filters: { categories: [], actors: [], countries: [], statuses: [], search: '' },
    mode: 'chart',
    sort: { by: 'date', descending: false },
    panel: null,
    selected: null,
    marked: null,
    chapter: null,
    unveiled: [],
    expanded: false,
    listed: null,
    focused: null,
    previewed: null,
    trail: [],
  });
});

test('a view may begin with a window of its own', () => {
  assert.equal(initialView(limits, near).window, near);
});

const attacks = after({ type: 'filter', filters: { categories: ['attack'] } });
const selected = after({ type: 'select', id: 'a' });

const changes: readonly [name: string, from: View, action: Action, changed: Partial<View>][] = [
  [
    'filter changes one choice and keeps the others',
    attacks,
    { type: 'filter', filters: { search: 'lere' } },
    { filters: { ...attacks.filters, search: 'lere' } },
  ],
  [
    'filter for nothing is no filter',
    attacks,
    { type: 'filter', filters: { categories: [] } },
    { filters: initial.filters },
  ],
  ['unfilter takes all filters off', attacks, { type: 'unfilter' }, { filters: initial.filters }],
  ['mode lists the events', initial, { type: 'mode', mode: 'table' }, { mode: 'table' }],
  [
    'sort by words begins with the first of the alphabet',
    initial,
    { type: 'sort', by: 'title' },
    { sort: { by: 'title', descending: false } },
  ],
  [
    'sort by figures begins with the most',
    initial,
    { type: 'sort', by: 'killed' },
    { sort: { by: 'killed', descending: true } },
  ],
  [
    'sort by the same column again turns the order',
    initial,
    { type: 'sort', by: 'date' },
    { sort: { by: 'date', descending: true } },
  ],
  [
    'sort a third time turns it back',
    after({ type: 'sort', by: 'date' }),
    { type: 'sort', by: 'date' },
    { sort: { by: 'date', descending: false } },
  ],
  ['panel opens', initial, { type: 'panel', panel: 'help' }, { panel: 'help' }],
  ['mark points out an event', initial, { type: 'mark', id: 'a' }, { marked: 'a' }],
  [
    'mark shows a window',
    initial,
    { type: 'mark', id: null, window: near },
    { marked: null, window: near },
  ],
  [
    'restore takes over all that a link carries, and closes what it does not speak of',
    after({ type: 'list', ids: ['a', 'b'] }, { type: 'preview', mark: 'm' }),
    {
      type: 'restore',
      view: {
        selected: 'a',
        window: near,
        filters: { ...initial.filters, countries: ['ML'] },
        mode: 'table',
        chapter: 'c',
      },
    },
    {
      selected: 'a',
      window: near,
      filters: { ...initial.filters, countries: ['ML'] },
      mode: 'table',
      chapter: 'c',
      listed: null,
      previewed: null,
    },
  ],
  [
    'chapter shows its time',
    initial,
    { type: 'chapter', id: 'c', window: near },
    { chapter: 'c', window: near },
  ],
  [
    'closing the story stays where it is',
    after({ type: 'chapter', id: 'c', window: near }),
    { type: 'chapter', id: null },
    { chapter: null },
  ],
  ['unveil adds an address', selected, { type: 'unveil', url: 'u' }, { unveiled: ['u'] }],
  [
    'opening another event veils what was shown of the first',
    after({ type: 'select', id: 'a' }, { type: 'unveil', url: 'u' }),
    { type: 'select', id: 'b' },
    { selected: 'b', unveiled: [] },
  ],
  ['expand shows the whole list', initial, { type: 'expand' }, { expanded: true }],
  [
    'back closes a panel when no card is open',
    after({ type: 'panel', panel: 'filters' }),
    { type: 'back' },
    { panel: null },
  ],
  ['pan moves later', zoomed, { type: 'pan', fraction: 0.5 }, { window: { start: 450, end: 550 } }],
  [
    'pan stops at the extent',
    zoomed,
    { type: 'pan', fraction: -9 },
    { window: { start: 0, end: 100 } },
  ],
  [
    'zoom is around the middle',
    zoomed,
    { type: 'zoom', factor: 2 },
    { window: { start: 425, end: 475 } },
  ],
  [
    'zoom is around a moment',
    zoomed,
    { type: 'zoom', factor: 2, at: 400 },
    { window: { start: 400, end: 450 } },
  ],
  [
    'zoom stops at the shortest window',
    zoomed,
    { type: 'zoom', factor: 1_000 },
    { window: { start: 445, end: 455 } },
  ],
  [
    'zoom at the shortest window keeps the moment it is around in its place',
    zoomed,
    { type: 'zoom', factor: 1_000, at: 420 },
    { window: { start: 418, end: 428 } },
  ],
  ['show shows a window', initial, { type: 'show', window: near }, { window: near }],
  [
    'show keeps to the limits',
    zoomed,
    { type: 'show', window: { start: 700, end: 9_000 } },
    { window: limits.extent },
  ],
  ['fit shows everything', zoomed, { type: 'fit' }, { window: limits.extent }],
  [
    'reveal moves without zooming',
    zoomed,
    { type: 'reveal', window: { start: 600, end: 610 } },
    { window: { start: 520, end: 620 } },
  ],
  ['select opens a card', initial, { type: 'select', id: 'a' }, { selected: 'a' }],
  ['focus gives the tab stop', initial, { type: 'focus', event }, { focused: event }],
  [
    'focus on the same event in another lane is another focus',
    after({ type: 'focus', event }),
    { type: 'focus', event: { lane: 'south', id: 'a' } },
    { focused: { lane: 'south', id: 'a' } },
  ],
  [
    'enter zooms in, focuses and remembers the way back',
    initial,
    { type: 'enter', window: near, event },
    { window: near, focused: event, trail: [limits.extent] },
  ],
  ['list lists events', initial, { type: 'list', ids: ['a', 'b'] }, { listed: ['a', 'b'] }],
  [
    'preview shows a preview',
    initial,
    { type: 'preview', mark: 'north/a' },
    { previewed: 'north/a' },
  ],
];
for (const [name, from, action, changed] of changes) {
  test(`${name}, and changes nothing else`, () => {
    assert.deepEqual(reduceView(from, action), { ...from, ...changed });
  });
}

test('to select closes the list and the preview', () => {
  const before = after({ type: 'list', ids: ['a', 'b'] }, { type: 'preview', mark: 'north/a' });
  const { selected, listed, previewed } = reduceView(before, { type: 'select', id: 'b' });
  assert.deepEqual(
    { selected, listed, previewed },
    { selected: 'b', listed: null, previewed: null },
  );
});

test('to list closes the card and the preview', () => {
  const before = after({ type: 'select', id: 'a' }, { type: 'preview', mark: 'north/a' });
  const { selected, listed, previewed } = reduceView(before, { type: 'list', ids: ['b'] });
  assert.deepEqual(
    { selected, listed, previewed },
    { selected: null, listed: ['b'], previewed: null },
  );
});

test('to enter a cluster closes the preview and leaves the card open', () => {
  const before = after({ type: 'select', id: 'a' }, { type: 'preview', mark: 'north/a' });
  const { selected, previewed } = reduceView(before, { type: 'enter', window: near, event });
  assert.deepEqual({ selected, previewed }, { selected: 'a', previewed: null });
});

const idle: readonly [name: string, view: View, action: Action][] = [
  ['pan by nothing', zoomed, { type: 'pan', fraction: 0 }],
  ['pan at the edge', initial, { type: 'pan', fraction: 1 }],
  ['zoom out of everything', initial, { type: 'zoom', factor: 0.5 }],
  [
    'zoom in at the shortest',
    after({ type: 'show', window: { start: 400, end: 410 } }),
    { type: 'zoom', factor: 2 },
  ],
  ['show what is shown', zoomed, { type: 'show', window: { ...near } }],
  ['fit with all in view', initial, { type: 'fit' }],
  [
    'fit after the way back was walked to its end',
    after({ type: 'enter', window: near, event }, { type: 'back' }),
    { type: 'fit' },
  ],
  ['reveal what is in view', zoomed, { type: 'reveal', window: { start: 440, end: 450 } }],
  ['select what is selected', after({ type: 'select', id: 'a' }), { type: 'select', id: 'a' }],
  ['close no card', initial, { type: 'select', id: null }],
  [
    'focus what is focused',
    after({ type: 'focus', event }),
    { type: 'focus', event: { ...event } },
  ],
  ['preview nothing', initial, { type: 'preview', mark: null }],
  ['back from nowhere', initial, { type: 'back' }],
];
for (const [name, view, action] of idle) {
  test(`nothing to ${name}: the view is the same`, () => {
    assert.equal(reduceView(view, action), view);
  });
}

test('back closes the preview, then the card, then undoes the clusters, the latest first', () => {
  const closer = { start: 440, end: 460 };
  let view = after(
    { type: 'enter', window: near, event },
    { type: 'enter', window: closer, event },
    { type: 'select', id: 'a' },
    { type: 'preview', mark: 'north/a' },
  );
  const seen: unknown[] = [];
  while (canGoBack(view)) {
    view = reduceView(view, { type: 'back' });
    const { previewed, selected, window } = view;
    seen.push([previewed, selected, window.start, window.end]);
  }
  assert.deepEqual(seen, [
    [null, 'a', 440, 460],
    [null, null, 440, 460],
    [null, null, 400, 500],
    [null, null, 0, 1_000],
  ]);
  assert.equal(reduceView(view, { type: 'back' }), view);
});

test('back closes a list too', () => {
  const view = after({ type: 'list', ids: ['a', 'b'] });
  assert.ok(canGoBack(view));
  assert.equal(reduceView(view, { type: 'back' }).listed, null);
});

test('to show everything forgets the way back', () => {
  const view = after({ type: 'enter', window: near, event }, { type: 'fit' });
  assert.ok(!canGoBack(view));
});

test('whatever happens, the view is frozen, its window within the limits, and the one before unchanged', () => {
  fc.assert(
    fc.property(fc.array(anyAction(), { maxLength: 12 }), (actions) => {
      actions.reduce(
        (view, action) => {
          const before = JSON.stringify(view);
          const next = reduceView(view, action);
          assert.equal(JSON.stringify(view), before);
          assert.ok(Object.isFrozen(next) && Object.isFrozen(next.window), action.type);
          assert.ok(Object.isFrozen(next.trail), action.type);
          const { start, end } = next.window;
          assert.ok(start >= 0 && end <= 1_000 && end - start >= 10 - 1e-9, `${start} to ${end}`);
          return next;
        },
        initialView(Object.freeze(limits), Object.freeze(limits.extent)),
      );
    }),
  );
});

test('an action that gives an equal view gives the same view', () => {
  fc.assert(
    fc.property(fc.array(anyAction(), { maxLength: 12 }), (actions) => {
      actions.reduce((view, action) => {
        const next = reduceView(view, action);
        // A list names its events anew each time, as it is asked for by a click.
        const isEqual = action.type !== 'list' && JSON.stringify(next) === JSON.stringify(view);
        if (isEqual) assert.equal(next, view, action.type);
        return next;
      }, initial);
    }),
  );
});

function after(...actions: readonly Action[]): View {
  return actions.reduce(reduceView, initial);
}

function anyAction(): fc.Arbitrary<Action> {
  const number = fc.double({ min: -2_000, max: 2_000, noNaN: true });
  const window = fc
    .tuple(number, fc.double({ min: 0.001, max: 3_000, noNaN: true }))
    .map(([start, length]) => ({ start, end: start + length }));
  const id = fc.constantFrom('a', 'b', null);
  const address = fc.record({
    lane: fc.constantFrom('north', 'south'),
    id: fc.constantFrom('a', 'b'),
  });
  return fc.oneof(
    fc.record({ type: fc.constant('pan'), fraction: fc.constantFrom(-2, -0.5, 0, 0.5, 2) }),
    fc.record({
      type: fc.constant('zoom'),
      factor: fc.constantFrom(0.1, 0.5, 1, 2, 50),
      at: number,
    }),
    fc.record({ type: fc.constant('zoom'), factor: fc.constantFrom(0.5, 1, 2) }),
    fc.record({ type: fc.constant('show'), window }),
    fc.record({ type: fc.constant('fit') }),
    fc.record({ type: fc.constant('reveal'), window }),
    fc.record({ type: fc.constant('select'), id }),
    fc.record({ type: fc.constant('focus'), event: address }),
    fc.record({ type: fc.constant('enter'), window, event: address }),
    fc.record({ type: fc.constant('list'), ids: fc.constant(['a', 'b']) }),
    fc.record({ type: fc.constant('preview'), mark: id }),
    fc.record({
      type: fc.constant('filter'),
      filters: fc.record({
        categories: fc.subarray(['a', 'b']),
        search: fc.constantFrom('', 'lere'),
      }),
    }),
    fc.record({ type: fc.constant('unfilter') }),
    fc.record({ type: fc.constant('mode'), mode: fc.constantFrom('chart', 'table') }),
    fc.record({ type: fc.constant('sort'), by: fc.constantFrom('date', 'killed') }),
    fc.record({ type: fc.constant('panel'), panel: fc.constantFrom('filters', 'help', null) }),
    fc.record({ type: fc.constant('mark'), id }),
    fc.record({ type: fc.constant('chapter'), id: fc.constantFrom('a', 'b'), window }),
    fc.record({ type: fc.constant('chapter'), id: fc.constant(null) }),
    fc.record({ type: fc.constant('unveil'), url: fc.constantFrom('a', 'b') }),
    fc.record({ type: fc.constant('expand') }),
    fc.record({ type: fc.constant('back') }),
  );
}
