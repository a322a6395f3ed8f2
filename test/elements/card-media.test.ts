import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { embedFrame } from '../../src/elements/card/embed-frame.js';
import { assertAccessible } from './support/accessible.js';
import { buttonNamed, countOf, find, findAll, focusIn, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { press } from './support/press.js';
import { settled, until } from './support/wait.js';

const PICTURE = '/docs/timeline.png';
const FILM = 'https://example.org/film.mp4';
const ALT = 'A street after the attack, seen from above';
const PAGE = 'https://paper.example/story/';

/** A timeline with the card of an event open that has some media. */
const cardOf = (...media: object[]): Promise<ConflictTimeline> =>
  mount({
    feed: { version: '1.0', events: [{ id: 'a', date: '2012', title: 'A', media }] },
    attributes: { selected: 'a' },
  });

// The browser stops counting at some 250 requests, of which the modules take most.
beforeEach(() => performance.clearResourceTimings());

/** Requests for an address since the test began. */
const requests = (url: string): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(url)).length;

describe('A picture in a card', () => {
  it('has its description, caption and credit, and tells its host nothing of the page', async () => {
    const element = await cardOf({
      type: 'image',
      url: PICTURE,
      alt: ALT,
      caption: 'The market',
      credit: 'A. Photographer',
    });
    const image = find<HTMLImageElement>(element, '.medium img');
    assert.strictEqual(image.alt, ALT);
    assert.strictEqual(image.loading, 'lazy');
    assert.strictEqual(image.decoding, 'async');
    assert.strictEqual(image.referrerPolicy, 'no-referrer');
    assert.strictEqual(textOf(find(element, 'figcaption')), 'The market · A. Photographer');
    await assertAccessible(element);
  });

  it('has its room before it has come, and keeps it', async () => {
    const element = await cardOf({ type: 'image', url: `${PICTURE}?room`, alt: ALT });
    const image = find<HTMLImageElement>(element, '.medium img');
    const before = image.getBoundingClientRect().height;
    assert.isAbove(before, 100);
    image.scrollIntoView();
    await until(() => image.complete && image.naturalWidth > 0);
    assert.strictEqual(image.getBoundingClientRect().height, before);
  });
});

describe('A sensitive picture', () => {
  const url = `${PICTURE}?sensitive`;

  it('is described and not requested before the reader asks; then it has the focus', async () => {
    const element = await cardOf({ type: 'image', url, alt: ALT, sensitive: true });
    assert.strictEqual(countOf(element, '.medium img'), 0);
    assert.include(textOf(find(element, '.gate')), ALT);
    assert.include(textOf(find(element, '.gate')), 'sensitive');
    await assertAccessible(element);
    assert.strictEqual(requests(url), 0);
    buttonNamed(element, 'Show').focus();
    await press(element, 'Enter');
    assert.strictEqual(find(element, '.medium img').getAttribute('src'), url);
    assert.isTrue(focusIn(element) === find(element, '.medium'));
    find(element, '.medium').scrollIntoView();
    await until(() => requests(url) === 1);
  });

  it('is veiled again when another event has been open', async () => {
    const media = [{ type: 'image', url, alt: ALT, sensitive: true }];
    const events = [
      { id: 'a', date: '2012', title: 'A', media },
      { id: 'b', date: '2013', title: 'B' },
    ];
    const element = await mount({
      feed: { version: '1.0', events },
      attributes: { selected: 'a' },
    });
    buttonNamed(element, 'Show').click();
    await settled(element);
    element.select('b');
    element.select('a');
    await settled(element);
    assert.strictEqual(countOf(element, '.gate'), 1);
  });
});

describe('A film or a recording', () => {
  it('plays only when asked to, and is described for those who cannot see or hear it', async () => {
    const element = await cardOf(
      { type: 'video', url: FILM, alt: ALT, poster: PICTURE },
      { type: 'audio', url: 'https://example.org/sound.mp3', alt: 'A speech' },
    );
    for (const medium of findAll<HTMLMediaElement>(element, 'video, audio')) {
      assert.isTrue(medium.controls && medium.paused && !medium.autoplay);
      assert.strictEqual(medium.preload, 'none');
    }
    assert.strictEqual(find(element, 'video').getAttribute('poster'), PICTURE);
    assert.deepEqual(findAll(element, 'figcaption').map(textOf), [ALT, 'A speech']);
    await assertAccessible(element);
  });

  it('that is sensitive does not show its poster either', async () => {
    const poster = `${PICTURE}?poster`;
    const element = await cardOf({ type: 'video', url: FILM, alt: ALT, poster, sensitive: true });
    assert.strictEqual(countOf(element, 'video'), 0);
    assert.strictEqual(requests(poster), 0);
  });
});

describe('An embedded page', () => {
  it('names its host and loads nothing before the reader asks', async () => {
    const url = 'https://www.youtube.com/embed/abc';
    const element = await cardOf({ type: 'embed', url, alt: ALT });
    assert.strictEqual(countOf(element, 'iframe'), 0);
    assert.include(textOf(find(element, '.gate')), 'www.youtube.com, which learns of your visit');
    assert.isTrue(buttonNamed(element, 'Load from www.youtube.com').checkVisibility());
    const link = find<HTMLAnchorElement>(element, '.gate a');
    assert.deepEqual([link.href, link.target, link.rel], [url, '_blank', 'noopener noreferrer']);
    await assertAccessible(element);
  });

  it('is loaded in a sandbox, named, and has the focus', async () => {
    const element = await cardOf({ type: 'embed', url: '/docs/timeline.png?frame', alt: ALT });
    buttonNamed(element, 'Load from localhost').focus();
    await press(element, 'Enter');
    const frame = find<HTMLIFrameElement>(element, 'iframe');
    assert.strictEqual(frame.title, ALT);
    assert.strictEqual(frame.referrerPolicy, 'no-referrer');
    assert.deepEqual([...frame.sandbox], ['allow-scripts', 'allow-popups', 'allow-presentation']);
    assert.isTrue(focusIn(element) === find(element, '.medium'));
  });

  for (const { url, host, own } of [
    { url: 'https://www.youtube.com/embed/a', host: 'www.youtube.com', own: true },
    { url: '../film.html', host: 'paper.example', own: false },
    { url: 'https://paper.example/', host: 'paper.example', own: false },
    { url: 'http://paper.example/', host: 'paper.example', own: true },
  ]) {
    it(`${own ? 'keeps' : 'does not keep'} its own origin at ${url}`, () => {
      const frame = embedFrame(url, PAGE);
      assert.strictEqual(frame?.host, host);
      assert.strictEqual(frame?.sandbox.includes('allow-same-origin'), own);
    });
  }

  it('is none where its address is no page', () => {
    assert.isNull(embedFrame('mailto:a@example.org', PAGE));
    assert.isNull(embedFrame('https://', PAGE));
  });
});

describe('A card says before its text', () => {
  const cardWith = (event: object): Promise<ConflictTimeline> =>
    mount({
      feed: { version: '1.0', events: [{ id: 'a', date: '2012', title: 'A', ...event }] },
      attributes: { selected: 'a' },
    });

  it('that its event is retracted, in words and struck out', async () => {
    const element = await cardWith({ status: 'retracted' });
    assert.strictEqual(textOf(find(element, '.card-title s')), 'A');
    assert.strictEqual(textOf(find(element, '.card-title')), 'A (retracted)');
    assert.match(textOf(find(element, '.card-when')), /retracted$/);
    assert.include(textOf(find(element, '.note')), 'has been retracted');
    await assertAccessible(element);
  });

  it('what was corrected, and when', async () => {
    const element = await cardWith({ revised: { date: '2013-05', note: 'The toll.' } });
    assert.strictEqual(textOf(find(element, '.note')), 'Correction, May 2013: The toll.');
  });
});
