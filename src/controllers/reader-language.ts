import { directionOf } from '../locales/direction-of.js';

/** What a page says of the language of an element. */
export interface ReaderLanguage {
  /** BCP 47 tag; `null` where the page names none. */
  readonly tag: string | null;
  /** `null` where the page leaves it to the language. */
  readonly direction: 'ltr' | 'rtl' | null;
}

/**
 * The language of an element: that of the nearest element with `lang`, itself included. Its direction is that of the nearest
 * `dir`, unless a `lang` stands nearer: Arabic in a page of English runs from right to left though the page does not.
 */
export function languageOf(element: Element): ReaderLanguage {
  const named = nearest(element, (node) => node.hasAttribute('lang'));
  const turned = nearest(
    element,
    (node) => directionIn(node) !== null || (node.getAttribute('lang') ?? '') !== '',
  );
  const tag = named?.getAttribute('lang')?.trim() ?? '';
  const own = turned && directionIn(turned);
  const ofLanguage = turned && directionOf(turned.getAttribute('lang') ?? '');
  return { tag: tag === '' ? null : tag, direction: own ?? ofLanguage };
}

/** The roots of the trees that an element stands in: its own, that of the host around it, and so on. */
export function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

function directionIn(element: Element): 'ltr' | 'rtl' | null {
  const value = element.getAttribute('dir')?.toLowerCase();
  return value === 'ltr' || value === 'rtl' ? value : null;
}

const hostOf = (root: Node): Element | null => (root instanceof ShadowRoot ? root.host : null);

function nearest(element: Element, has: (element: Element) => boolean): Element | null {
  if (has(element)) return element;
  const parent = element.parentElement ?? hostOf(element.getRootNode());
  return parent && nearest(parent, has);
}
