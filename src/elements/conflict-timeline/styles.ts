import { base } from '../../theme/base.styles.js';
import { picture } from '../../theme/picture.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { card } from '../card/card.styles.js';
import { media } from '../card/media.styles.js';
import { filters } from '../filters/filters.styles.js';
import { help } from '../help/help.styles.js';
import { toolbar } from '../toolbar/toolbar.styles.js';
import { share } from '../share/share.styles.js';
import { list } from '../list/list.styles.js';
import { overview } from '../overview/overview.styles.js';
import { gestures } from '../stage/gestures.styles.js';
import { print } from '../print/print.styles.js';
import { table } from '../table/table.styles.js';
import { stage } from '../stage/stage.styles.js';
import { status } from '../status/status.styles.js';
import { story } from '../story/story.styles.js';
import { frame } from './conflict-timeline.styles.js';

/** Styles of all rooms, the later over the earlier. */
export const styles = [
  tokens,
  base,
  picture,
  frame,
  filters,
  story,
  toolbar,
  help,
  stage,
  gestures,
  list,
  overview,
  card,
  media,
  share,
  table,
  status,
  print,
];
