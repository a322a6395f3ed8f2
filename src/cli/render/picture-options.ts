import { groupings } from '../../scene/grouping.js';
import type { Option } from '../command.js';

/** What a picture shows and how large it is. */
export const pictureOptions: Readonly<Record<string, Option>> = {
  width: { value: 'PX', about: 'its width, by default 1160' },
  height: { value: 'PX', about: 'scales it to fit; by default as high as its events need' },
  scale: { value: 'N', about: 'for .png: pixels for each px, by default 2' },
  start: { value: 'EDTF', about: 'where the time shown begins, by default with the first event' },
  end: { value: 'EDTF', about: 'where it ends, by default with the last' },
  'group-by': { value: 'WHAT', choices: groupings, about: 'what a lane is' },
  measure: { value: 'WHAT', choices: ['events', 'killed'], about: 'what clusters count' },
};
