/** Columns whose content is in the feed, some of them by way of another: the year is in the date. */
export const takenColumns: ReadonlySet<string> = new Set([
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'civilian_targeting',
  'iso',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'notes',
  'fatalities',
  'tags',
]);

/** What only a file of events of ACLED has together. */
export const tellingColumns = ['event_id_cnty', 'event_date', 'event_type', 'fatalities'];
