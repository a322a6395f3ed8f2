import { assert } from 'chai';
import '../../src/define.js';
import type { ConflictTimeline } from '../../src/define.js';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import type { Language } from '../../src/index.js';
import { en } from '../../src/locales/languages/en.js';
import { buttonNamed, countOf, find, findAll, rootOf, textOf } from './support/find.js';
import { mount } from './support/mount.js';
import { nextEvent, settled, until } from './support/wait.js';

const FEED = {
  version: '1.0',
  language: 'en',
  title: { en: 'Three coups', fr: 'Trois coups d’État', ar: 'ثلاثة انقلابات' },
  lanes: [{ id: 'mali', label: { en: 'Mali', fr: 'Mali', ar: 'مالي' } }],
  events: ['2012-03-22', '2020-08-18', '2021-05-24'].map((date) => ({
    id: date,
    date,
    title: { en: `Coup of ${date}`, fr: `Coup d’État du ${date}`, ar: `انقلاب ${date}` },
    lanes: ['mali'],
  })),
};

/** A language that only this page has. */
const OWN: Language = {
  ...en,
  tag: 'tmh',
  messages: { ...en.messages, zoomIn: 'Own words for zooming in' },
};

const headline = (element: ConflictTimeline): string => textOf(find(element, '#headline'));
const spoken = (element: ConflictTimeline): Element | null =>
  rootOf(element).querySelector('[dir]');
const zoomName = (element: ConflictTimeline): string =>
  find(element, '[data-name="zoomIn"]').ariaLabel ?? '';

describe('The language', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));
  beforeEach(() => (document.documentElement.lang = 'en'));

  it('is that of the nearest lang, for words and for the texts of the feed', async () => {
    document.documentElement.lang = 'fr';
    const element = await mount({ feed: FEED });
    assert.strictEqual(headline(element), 'Trois coups d’État');
    assert.strictEqual(zoomName(element), 'Zoom avant');
    assert.strictEqual(spoken(element)?.getAttribute('lang'), 'fr');
    assert.include(find(element, '.target').ariaLabel, '22 mars 2012');
  });

  it('is its own where the element names one, whatever is around it', async () => {
    document.documentElement.lang = 'ar';
    const element = await mount({ feed: FEED, attributes: { lang: 'fr-CA' } });
    assert.strictEqual(headline(element), 'Trois coups d’État');
    assert.strictEqual(spoken(element)?.getAttribute('dir'), 'ltr');
  });

  it('changes with the page, and keeps place, card and focus', async () => {
    const element = await mount({ feed: FEED });
    element.select('2020-08-18');
    await settled(element);
    find(element, '[data-name="zoomIn"]').focus();
    document.documentElement.lang = 'fr';
    await until(() => zoomName(element) === 'Zoom avant');
    assert.strictEqual(element.selected, '2020-08-18');
    assert.strictEqual(textOf(find(element, '#card-title')), 'Coup d’État du 2020-08-18');
    assert.isTrue(rootOf(element).activeElement === find(element, '[data-name="zoomIn"]'));
  });

  it('never shows words of one language with texts of another while a language is on its way', async () => {
    const element = await mount({ feed: FEED });
    const pairs = new Set<string>();
    const watch = new MutationObserver(() =>
      pairs.add(`${headline(element)}/${zoomName(element)}`),
    );
    watch.observe(rootOf(element), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    document.documentElement.lang = 'fr';
    await until(() => headline(element) === 'Trois coups d’État');
    await settled(element);
    watch.disconnect();
    pairs.delete('Three coups/Zoom in');
    assert.deepEqual([...pairs], ['Trois coups d’État/Zoom avant']);
  });

  it('is that of each timeline where a page has several', async () => {
    const first = await mount({ feed: FEED, attributes: { lang: 'fr' } });
    const second = await mount({ feed: FEED, attributes: { lang: 'ar' } });
    assert.deepEqual([headline(first), headline(second)], ['Trois coups d’État', 'ثلاثة انقلابات']);
  });

  it('crosses the edge of a shadow tree, and follows changes beyond it', async () => {
    const element = await mount({ feed: FEED });
    const host = document.createElement('div');
    host.lang = 'fr';
    host.attachShadow({ mode: 'open' }).append(element);
    document.body.append(host);
    await until(() => headline(element) === 'Trois coups d’État');
    host.lang = 'en';
    await until(() => headline(element) === 'Three coups');
  });

  it('turns everything right to left in Arabic, though the page runs from left to right', async () => {
    document.documentElement.dir = 'ltr';
    const element = await mount({ feed: FEED, attributes: { lang: 'ar' } });
    assert.strictEqual(spoken(element)?.getAttribute('dir'), 'rtl');
    const places = findAll(element, '.target').map((target) => target.getBoundingClientRect().left);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => b - a),
      'the later, the further left',
    );
    const name = find(element, '.lane-name').getBoundingClientRect();
    assert.isTrue(
      places.every((left) => left < name.left),
      'names of lanes stand on the right',
    );
  });

  it('takes its direction from a dir that is nearer than any lang', async () => {
    document.documentElement.dir = 'rtl';
    const inEnglish = await mount({ feed: FEED, attributes: { lang: 'en' } });
    assert.strictEqual(spoken(inEnglish)?.getAttribute('dir'), 'ltr');
    inEnglish.dir = 'rtl';
    await settled(inEnglish);
    await until(() => spoken(inEnglish)?.getAttribute('dir') === 'rtl');
    assert.strictEqual(headline(inEnglish), 'Three coups');
  });

  it('moves the window of the overview the way its keys point, from right to left', async () => {
    const element = await mount({ feed: FEED, attributes: { lang: 'ar' } });
    const [start, end] = ['.handle.start', '.handle.end'].map((handle) =>
      find(element, handle).getBoundingClientRect(),
    );
    assert.isTrue((start?.left ?? 0) > (end?.left ?? 0), 'the start lies on the right');
    const before = Number(element.view?.start);
    const handle = find(element, '.handle.start');
    handle.focus();
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await settled(element);
    assert.isAbove(Number(element.view?.start), before, 'left is later');
  });

  it('is the feed’s where the page names none', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await mount({ feed: { ...FEED, language: 'fr' } });
    assert.strictEqual(zoomName(element), 'Zoom avant');
  });

  it('is English where the package has no words, with the feed’s texts in the language asked for', async () => {
    const feed = { ...FEED, title: { en: 'Three coups', bm: 'Bamanankan na' } };
    const element = await mount({ feed, attributes: { lang: 'bm' } });
    assert.deepEqual([headline(element), zoomName(element)], ['Bamanankan na', 'Zoom in']);
    assert.strictEqual(spoken(element)?.getAttribute('lang'), 'en');
  });

  it('is named on texts that are in another, which keep their own direction', async () => {
    const event = { ...FEED.events[0], title: 'A coup', summary: 'First.\n\nSecond.' };
    const feed = { ...FEED, events: [event] };
    const element = await mount({ feed, attributes: { lang: 'ar', selected: event.id ?? '' } });
    assert.strictEqual(countOf(element, '#headline [lang]'), 0, 'the headline is in Arabic');
    const title = find(element, '#card-title bdi');
    assert.deepEqual([title.lang, getComputedStyle(title).direction], ['en', 'ltr']);
    const paragraphs = findAll(element, '.card-text p');
    assert.deepEqual(
      paragraphs.map((paragraph) => [paragraph.lang, getComputedStyle(paragraph).direction]),
      [
        ['en', 'ltr'],
        ['en', 'ltr'],
      ],
    );
  });

  it('can be one that the page brings along', async () => {
    const element = await mount({ feed: FEED, attributes: { lang: 'tmh' } });
    element.languages = [OWN];
    await until(() => zoomName(element) === 'Own words for zooming in');
  });

  it('can have single words of the page’s own, in any language, and gives them back', async () => {
    const element = await mount({ feed: FEED, attributes: { lang: 'fr' } });
    element.messages = { zoomIn: 'Plus près' };
    await settled(element);
    assert.isOk(buttonNamed(element, 'Plus près'));
    assert.strictEqual(find(element, '[data-name="zoomOut"]').ariaLabel, 'Zoom arrière');
    element.messages = null;
    await settled(element);
    assert.strictEqual(zoomName(element), 'Zoom avant');
  });

  it('is English where its words can not be loaded, which the console is told', async () => {
    const element = await mount({ feed: FEED, attributes: { lang: 'fr' } });
    const refused = Promise.reject<Language>(new Error('no such file'));
    const controller = new LocaleController(
      element,
      () => element,
      () => refused,
    );
    const { warn } = console;
    const told: string[] = [];
    console.warn = (message: string) => told.push(message);
    try {
      await controller.arrive(undefined);
    } finally {
      console.warn = warn;
    }
    assert.strictEqual(controller.update().say('close'), 'Close');
    assert.lengthOf(told, 1);
    assert.match(told[0] ?? '', /lang="fr".*no such file/);
  });

  it('is followed again after the element has been taken out and put back', async () => {
    const element = await mount({ feed: FEED });
    const container = element.parentElement;
    element.remove();
    document.documentElement.lang = 'fr';
    const loaded = nextEvent(element, 'timeline-load').catch(() => null);
    container?.append(element);
    await until(() => headline(element) === 'Trois coups d’État');
    void loaded;
  });
});
