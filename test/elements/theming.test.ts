import { assert } from 'chai';
import '../../src/define.js';
import { find, findAll } from './support/find.js';
import { feedOf } from './support/feeds.js';
import { mount } from './support/mount.js';
import { nextFrame } from './support/wait.js';

const FEED = {
  ...feedOf('Theming'),
  categories: [{ id: 'coup', label: 'Coup' }],
  events: [{ id: 'only', date: '2012-03-22', title: 'The only event', category: 'coup' }],
};

/** What a page changes, where it is seen, and what is seen there. */
const changes = [
  ['paper', '#ffe4c4', ':host', 'background-color', 'rgb(255, 228, 196)'],
  ['ink', '#123456', '.headline', 'color', 'rgb(18, 52, 86)'],
  ['muted', '#654321', '.footer', 'color', 'rgb(101, 67, 33)'],
  ['rule', '#00ff00', '.timeline', 'border-block-start-color', 'rgb(0, 255, 0)'],
  ['color-1', '#0000ff', 'svg [part="point"] .symbol', 'fill', 'rgb(0, 0, 255)'],
  ['headline-font', 'monospace', '.headline', 'font-family', 'monospace'],
  ['headline-weight', '400', '.headline', 'font-weight', '400'],
  ['rule-width', '6px', '.timeline', 'border-block-start-width', '6px'],
  ['radius', '0', '.control:not(.skip)', 'border-start-start-radius', '0px'],
  ['radius', '2px', '.chip', 'border-start-start-radius', '10px'],
] as const;

describe('A custom property on an ancestor', () => {
  let sheet: CSSStyleSheet;
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    document.documentElement.classList.remove('house');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const [name, value, selector, property, seen] of changes) {
    it(`changes what is shown by a rule of the page alone: --timeline-${name}, ${selector}`, async () => {
      sheet.replaceSync(`.house { --timeline-${name}: ${value} }`);
      const element = await mount({ feed: FEED, attributes: { theme: 'light' } });
      const shown = selector === ':host' ? element : find<Element>(element, selector);
      const look = (): string => getComputedStyle(shown).getPropertyValue(property);
      const before = look();
      assert.notEqual(before, seen);
      document.documentElement.classList.add('house');
      assert.equal(look(), seen);
      document.documentElement.classList.remove('house');
      assert.equal(look(), before);
    });
  }

  it('gives way to one that stands nearer', async () => {
    sheet.replaceSync(
      ':root { --timeline-ink: #123456 } conflict-timeline { --timeline-ink: #654321 }',
    );
    const element = await mount({ feed: FEED });
    assert.equal(getComputedStyle(find(element, '.headline')).color, 'rgb(101, 67, 33)');
  });

  it('follows the colour scheme where it names a colour for each', async () => {
    sheet.replaceSync(':root { --timeline-ink: light-dark(#123456, #fedcba) }');
    const element = await mount({ feed: FEED, attributes: { theme: 'light' } });
    const look = (): string => getComputedStyle(find(element, '.headline')).color;
    assert.equal(look(), 'rgb(18, 52, 86)');
    element.setAttribute('theme', 'dark');
    assert.equal(look(), 'rgb(254, 220, 186)');
  });
});

describe('The style sheet of a page', () => {
  const reset = new CSSStyleSheet();
  reset.replaceSync(`* { box-sizing: content-box } :is(h2, p, ul) { margin: 40px } svg { max-width: 40px }
    button { background: red; border-radius: 20px } h2 { font-size: 80px } ul { padding: 40px }`);
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== reset);
  });

  it('reaches nothing inside the element', async () => {
    const element = await mount({ feed: FEED });
    const looks = (): string[] => findAll<Element>(element, '*').map(lookOf);
    const before = looks();
    document.adoptedStyleSheets.push(reset);
    await nextFrame();
    assert.deepEqual(
      looks().filter((look, i) => look !== before[i]),
      [],
    );
  });
});

/** What a careless page sets, as one element inside has it. */
function lookOf(inner: Element): string {
  const { boxSizing, margin, maxWidth, backgroundColor, borderRadius, fontSize, padding } =
    getComputedStyle(inner);
  const values = [boxSizing, margin, maxWidth, backgroundColor, borderRadius, fontSize, padding];
  return `${inner.localName}: ${values.join(', ')}`;
}
