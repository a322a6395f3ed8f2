/** An event as a feed's editor writes it. */
export interface WrittenEvent {
  readonly id: string;
  readonly date: string;
  readonly title: unknown;
  readonly [field: string]: unknown;
}

/** A feed as its editor writes it. */
export interface WrittenFeed {
  readonly version: string;
  readonly title: unknown;
  readonly events: readonly unknown[];
  readonly [field: string]: unknown;
}

/** A feed of this version. */
export function feedOf(
  title: unknown,
  events: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): WrittenFeed {
  return { version: '1.0', title, updated: '2024-01-01T00:00:00Z', ...more, events };
}

/** An event by what differs in most of them. */
export function happened(
  date: string,
  title: unknown,
  more: Readonly<Record<string, unknown>> = {},
): WrittenEvent {
  return { id: `${date}-${slug(title)}`, date, title, ...more };
}

function slug(title: unknown): string {
  return (JSON.stringify(title) ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
}
