import type { Chapter } from '../../feed/types.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import { chapterWindow } from './chapter-window.js';

/** Who tells a chapter, and in which view. */
interface Teller {
  readonly view: View;
  readonly act: (action: Action) => void;
}

/** Tells a chapter in its time; nothing where there is none. */
export function tellChapter(chapter: Chapter | undefined, { view, act }: Teller): void {
  if (!chapter) return;
  const window = chapterWindow(chapter, view.limits.extent);
  act({ type: 'chapter', id: chapter.id, window });
}
