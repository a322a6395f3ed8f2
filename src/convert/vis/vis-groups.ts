import type { ConversionLog } from '../conversion-log.js';
import { DraftLanes, type DraftLane } from '../draft-lanes.js';
import { ForeignFields, jsonPlace, type Reason } from '../foreign-fields.js';
import { PlainWords } from '../plain-words.js';

/** The groups of vis-timeline as lanes. */
export interface VisGroups {
  /** The id of the lane of a group; one that the file does not declare gets a lane of its id. */
  readonly laneOf: (group: string, item: ForeignFields) => string;
  readonly lanes: () => readonly DraftLane[];
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly order: number;
  readonly nested: readonly string[];
}

/** Lanes in the order of the groups; a nested group follows its parent and has the parent's name before its own. */
export function visGroups(written: readonly unknown[], log: ConversionLog): VisGroups {
  const groups = written
    .map((group, i) => readGroup(new ForeignFields(group, jsonPlace(`groups[${i}]`), log)))
    .sort((a, b) => a.order - b.order);
  const byId = new Map(groups.map((group) => [group.id, group]));
  const inner = new Set(groups.flatMap(({ nested }) => nested));
  // Groups that are nested in each other in a ring have no outermost one: they come last.
  const outer = [...groups.filter(({ id }) => !inner.has(id)), ...groups];
  const labels = new Map<string, string>();
  const waiting = outer.map((group) => ({ group, above: '' })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, label, nested } = next.group;
    if (labels.has(id)) continue;
    const full = next.above === '' ? label : `${next.above} – ${label}`;
    labels.set(id, full);
    const above = full.length > longestName ? '' : full;
    const children = nested.flatMap((child) => byId.get(child) ?? []);
    for (const group of children.reverse()) waiting.push({ group, above });
  }
  return laneBook(labels, groups);
}

/** From this length on, in UTF-16 units, the name of a group does not stand before those of the groups in it. */
const longestName = 120;

function laneBook(labels: ReadonlyMap<string, string>, groups: readonly Group[]): VisGroups {
  const book = new DraftLanes();
  for (const [id, label] of labels) book.idOf(id, label);
  const parents = new Set(groups.filter(({ nested }) => nested.length > 0).map(({ id }) => id));
  const used = new Set<string>();
  return {
    laneOf: (group, item) => {
      used.add(group);
      if (!labels.has(group)) item.change('group', ...undeclared);
      return book.idOf(group);
    },
    // A group that only holds others would be an empty row: its name stands before theirs.
    lanes: () => {
      const empty = [...parents].filter((id) => !used.has(id)).map((id) => book.idOf(id));
      return book.list().filter(({ id }) => !empty.includes(id));
    },
  };
}

function readGroup(group: ForeignFields): Group {
  const id = group.text('id');
  const words = new PlainWords();
  const label = words.line(group, 'content');
  if (words.links.length + words.images.length > 0) group.drop('content', ...onlyWords);
  const nested = group.list('nestedGroups').flatMap((inner) => {
    if (typeof inner === 'string' || typeof inner === 'number') return [String(inner)];
    return [];
  });
  const order = Number(group.value('order') ?? 0);
  if (nested.length > 0) group.change('nestedGroups', ...sideBySide);
  if (group.value('visible') === false) group.change('visible', ...shown);
  for (const field of ['showNested', 'treeLevel', 'nestedInGroup']) group.value(field);
  group.dropRest({ className: drawn, style: drawn, subgroupOrder: drawn, subgroupStack: drawn });
  return { id, label: label || id || 'Group', order: Number.isFinite(order) ? order : 0, nested };
}

const undeclared: Reason = [
  'The group is not among the groups of the file: its lane has the id for a name.',
  'Give the lane a name in the feed.',
];
const sideBySide: Reason = [
  'Groups are nested: each is a lane, with the name of the group around it before its own.',
  'Shorten the names of the lanes in the feed, if they are long.',
];
const onlyWords: Reason = [
  'The name of a lane has no link and no picture.',
  'Link to it from an event, or from the page.',
];
const shown: Reason = [
  'The group was hidden and is a lane like others.',
  'Take its events out of the feed, if they are not to be seen.',
];
/** Why fields that say how something is drawn are left out. */
export const drawn: Reason = [
  'How groups and items are drawn, ordered and edited, a feed does not say.',
  'Colours belong to categories and lanes: give them there.',
];
