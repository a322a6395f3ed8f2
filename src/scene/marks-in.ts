import type { ListRow, ListScene } from './list/list-scene.js';
import type { Mark, Scene } from './scene.js';

/** All that can be focused in a scene: the marks of its lanes, or the rows of its list. */
export const marksIn = (scene: Scene | ListScene): readonly (Mark | ListRow)[] =>
  scene.layout === 'vertical' ? scene.rows : scene.lanes.flatMap(({ marks }) => marks);
