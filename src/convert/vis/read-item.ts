import { draftId, type DraftIds } from '../draft-ids.js';
import { isEdtf } from '../is-edtf.js';
import type { ForeignFields, Reason } from '../foreign-fields.js';
import type { EventDraft } from '../importer.js';
import { linkSources } from '../link-sources.js';
import { joined, PlainWords, wording } from '../plain-words.js';
import { drawn, type VisGroups } from './vis-groups.js';
import { visTime } from './vis-time.js';

/** Kinds of items that a date says all of: a moment or a time that lasts. */
const byDate = ['', 'box', 'point', 'range'];

/** Makes an event of an item; one without a start is left out and noted. */
export function readItem(
  item: ForeignFields,
  ids: DraftIds,
  groups: VisGroups,
): readonly EventDraft[] {
  const at = item.place('');
  const date = itemDate(item);
  if (date === null) {
    item.log.leaveOut({ at, ...noStart });
    return [];
  }
  const words = new PlainWords();
  const [headline = '', ...more] = words.text(item, 'content').split('\n\n');
  const { title, summary, made } = wording(
    headline.replaceAll('\n', ' '),
    joined(...more, words.text(item, 'title')),
    [date],
  );
  if (made) item.change('content', ...noContent);
  const type = item.text('type');
  if (!byDate.includes(type)) item.change('type', ...(type === 'background' ? ground : otherType));
  const classes = item.text('className').split(/\s+/).filter(Boolean);
  if (classes.length > 0) item.change('className', ...asTags);
  const group = item.text('group');
  const lane = group === '' ? undefined : groups.laneOf(group, item);
  const sources = linkSources(words.links, item);
  const media = words.images.map(({ url, text }) => ({ type: 'image', url, alt: text || title }));
  const id = draftId(ids, item, 'id', [date, title]);
  item.dropRest({ style: drawn, align: drawn, editable: drawn, limitSize: drawn, subgroup });
  const event = {
    id,
    date,
    title,
    ...(summary !== '' && { summary }),
    ...(lane !== undefined && { lanes: [lane] }),
    ...(sources.length > 0 && { sources }),
    ...(media.length > 0 && { media }),
    ...(classes.length > 0 && { tags: [...new Set(classes)] }),
  };
  return [{ at, event }];
}

/** The date of an item, an interval where it has an end. */
function itemDate(item: ForeignFields): string | null {
  const start = visTime(item.value('start'));
  if (!start) return null;
  if (start.wasMidnight) item.change('start', ...midnight);
  const written = item.value('end');
  if (written === undefined || written === null || written === '') return start.date;
  const end = visTime(written);
  const date = `${start.date}/${end?.date ?? ''}`;
  if (!end || !isEdtf(date)) {
    item.drop('end', ...badEnd);
    return start.date;
  }
  if (end.wasMidnight) item.change('end', ...midnight);
  if (end.date === start.date) return start.date;
  if (!end.date.includes('T')) item.change('end', ...lastDay);
  return date;
}

const noStart = {
  message: 'The item has no start that can be read as a date.',
  hint: 'Write it as 2014-06-28 or 2014-06-28T13:00+02:00, or as milliseconds.',
};
const badEnd: Reason = [
  'The end is no date, or lies before the start.',
  'Mend it in the file, or the event lasts no longer than its start.',
];
const midnight: Reason = [
  'A time of exactly midnight, as programs write days, was taken for the day.',
  'Where midnight was meant, write the time: "2014-06-28T00:00Z".',
];
const lastDay: Reason = [
  'The end is a day and is counted in; vis-timeline draws up to its begin.',
  'Where the event was over before that day, write the day before.',
];
const noContent: Reason = [
  'The item has no content, or too long a one: the begin of a text, or the date, stands for its headline.',
  'Write a headline of a few words.',
];
const ground: Reason = [
  'The item was drawn behind others and is an event like them.',
  'Give it a lane of its own, or low importance.',
];
const otherType: Reason = [
  'The type is none of vis-timeline’s.',
  'Leave it: a date or interval says how an event is drawn.',
];
const asTags: Reason = [
  'Class names stand among the tags.',
  'Where they name kinds of events, make categories of them, which have colour and symbol.',
];
const subgroup: Reason = [
  'A lane has no rows of its own: events find room by themselves.',
  'Where subgroups mean something, make lanes or tags of them.',
];
