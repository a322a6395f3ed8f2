import { isList, isRecord } from '../../feed/plain-copy.js';
import { DraftIds } from '../draft-ids.js';
import { ForeignFields, jsonPlace } from '../foreign-fields.js';
import type { Importer } from '../importer.js';
import { readItem } from './read-item.js';
import { visGroups } from './vis-groups.js';

/** Items and groups of vis-timeline, or a list of items alone. */
export const vis: Importer = {
  recognises: ({ json }) => {
    if (isRecord(json) && ('version' in json || 'timeline' in json)) return false;
    return itemsOf(json)?.slice(0, 20).some(isItem) ?? false;
  },
  read: ({ json }, log) => {
    const items = itemsOf(json);
    if (!items) {
      log.refuse(noItems);
      return null;
    }
    const file = new ForeignFields(json, jsonPlace(''), log);
    const groups = visGroups(file.list('groups'), log);
    file.value('items');
    file.dropRest();
    const ids = new DraftIds();
    const prefix = isList(json) ? '' : 'items';
    const events = items.flatMap((item, i) =>
      readItem(new ForeignFields(item, jsonPlace(`${prefix}[${i}]`), log), ids, groups),
    );
    return { head: { lanes: groups.lanes() }, events };
  },
};

const noItems = {
  message: 'This is no data of vis-timeline.',
  hint: 'It is a list of items with a "start", or an object with "items" and perhaps "groups".',
};

function itemsOf(json: unknown): readonly unknown[] | null {
  if (isList(json)) return json;
  return isRecord(json) && isList(json['items']) ? json['items'] : null;
}

const isItem = (item: unknown): boolean =>
  isRecord(item) && 'start' in item && ('content' in item || 'className' in item);
