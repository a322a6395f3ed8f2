import { EdtfError } from '../../time/edtf-error.js';
import type { StoryTimeline } from './find-timeline.js';

/** Moves a timeline to what a section is about: its event, its time, or its event within its time. */
export function showSection(section: HTMLElement, timeline: StoryTimeline): void {
  const { event = '', start = '', end = '' } = section.dataset;
  const known = timeline.feed?.events.some(({ id }) => id === event) ?? false;
  if (event !== '' && !known) {
    warn(section, `the feed has no event "${event}". Write the id of one of its events`);
  }
  const id = known ? event : null;
  try {
    timeline.pointTo(id, start || null, end || null);
  } catch (cause) {
    warn(section, cause instanceof EdtfError ? `${cause.message}. ${cause.hint}` : String(cause));
    timeline.pointTo(id);
  }
}

function warn(section: HTMLElement, why: string): void {
  const attributes = [...section.attributes]
    .filter(({ name }) => ['id', 'data-event', 'data-start', 'data-end'].includes(name))
    .map(({ name, value }) => ` ${name}="${value}"`);
  // eslint-disable-next-line no-console -- the page's own mistake, which no reader can mend
  console.warn(
    `conflict-timeline-story: <${section.localName}${attributes.join('')}>: ${why}.`,
    section,
  );
}
