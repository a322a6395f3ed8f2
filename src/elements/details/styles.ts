import { card } from '../card/card.styles.js';
import { media } from '../card/media.styles.js';
import { filtersPanel } from '../filters/filters-panel.styles.js';
import { help } from '../help/help.styles.js';
import { printed } from '../print/printed.styles.js';
import { hint } from '../stage/hint.styles.js';
import { preview } from '../stage/preview.styles.js';
import { told } from '../story/told.styles.js';
import { table } from '../table/table.styles.js';

/** Styles of what is loaded on use, the later over the earlier. */
export const styles = [filtersPanel, told, help, hint, preview, card, media, table, printed];
