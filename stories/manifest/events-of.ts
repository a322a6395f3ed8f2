import { declarationOf, manifest } from './manifest.js';

/** A public event of an element. */
export interface ElementEvent {
  readonly name: string;
  /** The argument by which Storybook has its action: `onTimelineLoad`. */
  readonly arg: string;
  /** What it carries. */
  readonly fields: readonly string[];
}

/** The public events of an element with what they carry. */
export function eventsOf(tag: string): readonly ElementEvent[] {
  const { events = [] } = declarationOf(tag);
  return events.map(({ name, type }) => ({ name, arg: argOf(name), fields: fieldsOf(type.text) }));
}

function argOf(name: string): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `on${words.join('')}`;
}

function fieldsOf(className: string): string[] {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const { members = [] } = classes.find(({ name }) => name === className) ?? {};
  return members.filter((member) => !member.static).map(({ name }) => name);
}
