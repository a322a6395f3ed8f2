/** What was opened and not yet closed. */
export interface Book {
  /** `window keydown`, `document click`, `fonts loadingdone`, `ResizeObserver`. */
  readonly open: () => readonly string[];
  /** Puts the page's own functions back. */
  readonly close: () => void;
}

type Opening = Record<string, (this: object, ...args: never[]) => unknown>;

/** Notes listeners on what outlives an element, and observers of sizes, until they are taken away. */
export function keepBook(): Book {
  const entries = new Map<string, number>();
  const note = (entry: string | null, by: 1 | -1): void => {
    if (entry) entries.set(entry, Math.max(0, (entries.get(entry) ?? 0) + by));
  };
  const listener = (target: object, type: unknown): string | null =>
    nameOf(target) && `${nameOf(target)} ${String(type)}`;
  const undo = [
    onCall(EventTarget.prototype, 'addEventListener', (...call) => note(listener(...call), 1)),
    onCall(EventTarget.prototype, 'removeEventListener', (...call) => note(listener(...call), -1)),
    onCall(ResizeObserver.prototype, 'observe', () => note('ResizeObserver', 1)),
    onCall(ResizeObserver.prototype, 'disconnect', () => note('ResizeObserver', -1)),
  ];
  return {
    open: () => [...entries].filter(([, count]) => count > 0).map(([entry]) => entry),
    close: () => undo.forEach((back) => back()),
  };
}

function nameOf(target: object): string | null {
  if (target === window) return 'window';
  if (target === document) return 'document';
  return target === document.fonts ? 'fonts' : null;
}

/** Tells each call of a method before it is made. Returns a function that stops telling. */
function onCall(
  prototype: object,
  method: string,
  tell: (target: object, first: unknown) => void,
): () => void {
  const methods = prototype as Opening;
  const original = methods[method];
  if (!original) throw new Error(`There is no ${method}.`);
  methods[method] = function (...args) {
    tell(this, args[0]);
    return original.apply(this, args);
  };
  return () => void (methods[method] = original);
}
