import { assert } from 'chai';
import { stubFetch } from './support/stub-fetch.js';
import { settled } from './support/wait.js';

// The class is defined once a page, so that the element below must be there before it is.
describe('What a page has put into the element before it is defined', () => {
  it('keeps the height to which the page cuts it until then', async () => {
    stubFetch(() => new Promise(() => {}));
    const style = document.createElement('style');
    style.textContent = `
      conflict-timeline { display: block }
      conflict-timeline:not(:defined) { height: 300px; overflow: clip }
      conflict-timeline ol { margin: 0; height: 2000px }`;
    const element = document.createElement('conflict-timeline');
    element.setAttribute('src', 'feed.json');
    element.append(document.createElement('ol'));
    document.body.append(style, element);
    assert.isUndefined(customElements.get('conflict-timeline'));
    assert.strictEqual(element.getBoundingClientRect().height, 300);

    await import('../../src/define.js');
    await settled(element);
    assert.strictEqual(element.getBoundingClientRect().height, 300);
    element.remove();
    style.remove();
  });
});
