import { base } from '../../theme/base.styles.js';
import { picture } from '../../theme/picture.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { filters } from '../filters/filters.styles.js';
import { toolbar } from '../toolbar/toolbar.styles.js';
import { overview } from '../overview/overview.styles.js';
import { gestures } from '../stage/gestures.styles.js';
import { print } from '../print/print.styles.js';
import { stage } from '../stage/stage.styles.js';
import { status } from '../status/status.styles.js';
import { story } from '../story/story.styles.js';
import { frame } from './conflict-timeline.styles.js';

/** Styles of what is shown first, the later over the earlier; those of what is loaded on use come over them. */
export const styles = [
  tokens,
  base,
  picture,
  frame,
  filters,
  story,
  toolbar,
  stage,
  gestures,
  overview,
  status,
  print,
];
