import { nearestText } from '../feed/nearest-text.js';

/** Asks whether another word was meant; `undefined` where none is near. */
export function nearest(text: string, choice: readonly string[]): string | undefined {
  const near = nearestText(text, choice);
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}
