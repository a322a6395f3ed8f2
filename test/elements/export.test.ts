import { assert } from 'chai';
import '../../src/define.js';
import { find, textOf } from './support/find.js';
import { THREE_LANES } from './support/feeds.js';
import { mount, place } from './support/mount.js';
import { settled } from './support/wait.js';
import { zoomTo } from './support/view.js';

const read = (svg: string): SVGSVGElement => {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  assert.strictEqual(parsed.localName, 'svg', svg.slice(0, 200));
  return parsed as unknown as SVGSVGElement;
};

const wordsOf = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll('text')].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );

describe('A picture of the timeline', () => {
  it('shows the window and the lanes that are shown, with headline and period', async () => {
    const element = await mount({ feed: { ...THREE_LANES, license: 'CC BY 4.0' } });
    await zoomTo(element, '2004', '2006');
    const words = wordsOf(read(await element.toSVG()));
    assert.includeMembers(words, [
      'Three lanes',
      'January 2004 to December 2006',
      'North',
      'South',
      'East',
    ]);
    assert.isTrue(words.some((text) => text.includes('CC BY 4.0')));
    assert.isFalse(
      words.some((text) => text.includes('Event n1')),
      'outside the window',
    );
  });

  it('leaves out what filters leave out', async () => {
    const feed = {
      ...THREE_LANES,
      events: THREE_LANES.events.map((event) => ({ ...event, status: 'verified' })),
    };
    const element = await mount({ feed });
    const before = wordsOf(read(await element.toSVG())).filter((text) =>
      text.startsWith('Event'),
    ).length;
    const search = find<HTMLInputElement>(element, 'input[type="search"]');
    search.value = 'Event n2';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    const after = wordsOf(read(await element.toSVG())).filter((text) => text.startsWith('Event'));
    assert.deepEqual(after, ['Event n2']);
    assert.isAbove(before, 1);
  });

  it('has the colours that it has on the page, whoever set them and however they are written', async () => {
    const element = await mount({ feed: THREE_LANES });
    element.parentElement?.style.setProperty('--timeline-paper', 'hsl(120 100% 25%)');
    element.parentElement?.style.setProperty('--timeline-color-8', 'oklch(0 0 0)');
    const svg = read(await element.toSVG());
    assert.strictEqual(svg.querySelector('rect')?.getAttribute('fill'), '#008000');
    assert.isNotNull(svg.querySelector('path[fill="#000000"]'));
  });

  it('is dark where the timeline is', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { theme: 'dark' } });
    assert.strictEqual(
      read(await element.toSVG())
        .querySelector('rect')
        ?.getAttribute('fill'),
      '#16171a',
    );
  });

  it('leaves nothing behind in the element', async () => {
    const element = await mount({ feed: THREE_LANES });
    const before = element.shadowRoot?.innerHTML;
    await element.toSVG();
    assert.strictEqual(element.shadowRoot?.innerHTML, before);
  });

  it('is a chart where the page shows a list or a table', async () => {
    const element = await mount({ feed: THREE_LANES, width: 360 });
    const svg = read(await element.toSVG());
    assert.includeMembers(
      wordsOf(svg),
      ['North', 'South', 'East'].map((lane) => `${lane} ${countIn(lane)}`),
    );
    assert.strictEqual(svg.getAttribute('width'), '760');
  });

  it('runs from right to left in Arabic, in marks that every program knows', async () => {
    const element = await mount({ feed: THREE_LANES, attributes: { lang: 'ar' } });
    const svg = read(await element.toSVG());
    const title = [...svg.querySelectorAll('text')].find(({ textContent }) =>
      textContent.includes('Three lanes'),
    );
    assert.deepEqual(
      [title?.getAttribute('text-anchor'), title?.getAttribute('x')],
      ['end', '1160'],
    );
    assert.strictEqual(title?.textContent, '\u202bThree lanes\u202c');
    assert.isNull(svg.getAttribute('direction'));
  });

  it('becomes a PNG of the size asked for', async () => {
    const element = await mount({ feed: THREE_LANES });
    const blob = await element.toPNG(1.5);
    assert.strictEqual(blob.type, 'image/png');
    const bitmap = await createImageBitmap(blob);
    const svg = read(await element.toSVG());
    assert.deepEqual(
      [bitmap.width, bitmap.height],
      [svg.getAttribute('width'), svg.getAttribute('height')].map((side) =>
        Math.floor(Number(side) * 1.5),
      ),
    );
    assert.deepEqual(cornerOf(bitmap), [255, 253, 249, 255], 'the paper of the page');
  });

  it('is empty before there is a feed, and no PNG', async () => {
    const element = place();
    await settled(element);
    assert.strictEqual(await element.toSVG(), '');
    const message = await element.toPNG().catch((error: unknown) => String(error));
    assert.include(message, 'timeline-load');
  });

  it('refuses a scale that is no number', async () => {
    const element = await mount({ feed: THREE_LANES });
    const message = await element.toPNG(NaN).catch((error: unknown) => String(error));
    assert.include(message, 'RangeError');
    assert.isNotEmpty(textOf(find(element, '#headline')));
  });
});

const countIn = (lane: string): string => (lane === 'South' ? '4 events' : '3 events');

function cornerOf(bitmap: ImageBitmap): number[] {
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  return [...(pen?.getImageData(1, 1, 1, 1).data ?? [])];
}
