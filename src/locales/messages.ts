/** A sentence with `{name}` places, or its plural forms by CLDR category, chosen by the value of `n`. */
export type Message = string | ({ readonly other: string } & Partial<Record<PluralForm, string>>);

type PluralForm = Intl.LDMLPluralRule;

/** All words of the interface but dates, by key. A language file provides every key. */
export interface Messages {
  // The whole
  readonly timeline: Message;
  readonly summary: Message;
  readonly lanes: Message;
  readonly skip: Message;
  readonly plotLabel: Message;
  readonly plotKeys: Message;
  readonly shown: Message;
  readonly filtered: Message;
  // Toolbar
  readonly toolbar: Message;
  readonly earlier: Message;
  readonly later: Message;
  readonly zoomIn: Message;
  readonly zoomOut: Message;
  readonly showAll: Message;
  // Gestures
  readonly wheelHint: Message;
  readonly wheelHintApple: Message;
  // Marks and lanes
  readonly events: Message;
  readonly sourceCount: Message;
  readonly eventName: Message;
  readonly clusterName: Message;
  readonly densityName: Message;
  readonly clusterHint: Message;
  readonly more: Message;
  readonly legend: Message;
  readonly hollowKey: Message;
  readonly otherLane: Message;
  readonly onlyLane: Message;
  readonly before: Message;
  readonly after: Message;
  // Reading list
  readonly listLabel: Message;
  readonly showMore: Message;
  // Overview
  readonly overviewEvents: Message;
  readonly overviewKilled: Message;
  readonly perDay: Message;
  readonly perMonth: Message;
  readonly perQuarter: Message;
  readonly perYear: Message;
  readonly perDecade: Message;
  readonly perCentury: Message;
  readonly perMillennium: Message;
  readonly perPeriod: Message;
  // Card
  readonly close: Message;
  readonly previous: Message;
  readonly next: Message;
  readonly versions: Message;
  readonly claimDenies: Message;
  readonly casualties: Message;
  readonly range: Message;
  readonly atLeast: Message;
  readonly according: Message;
  readonly unknown: Message;
  readonly notStated: Message;
  readonly sources: Message;
  readonly archived: Message;
  readonly actors: Message;
  readonly corrected: Message;
  readonly here: Message;
  readonly status_reported: Message;
  readonly status_claimed: Message;
  readonly status_verified: Message;
  readonly status_disputed: Message;
  readonly status_retracted: Message;
  readonly outcome_killed: Message;
  readonly outcome_wounded: Message;
  readonly outcome_missing: Message;
  readonly outcome_captured: Message;
  readonly outcome_displaced: Message;
  readonly role_perpetrator: Message;
  readonly ['role_claimed-by']: Message;
  readonly ['role_attributed-to']: Message;
  readonly role_target: Message;
  readonly role_party: Message;
  readonly role_host: Message;
  readonly role_author: Message;
  readonly role_mediator: Message;
  readonly precision_near: Message;
  readonly precision_area: Message;
  readonly precision_region: Message;
  readonly precision_country: Message;
  // Card: notes, media, map
  readonly retractedNote: Message;
  readonly show: Message;
  readonly sensitive: Message;
  readonly loadFrom: Message;
  readonly embedNotice: Message;
  readonly openInTab: Message;
  readonly mapOf: Message;
  // Table
  readonly tableToggle: Message;
  readonly tableCaption: Message;
  readonly ascending: Message;
  readonly descending: Message;
  readonly column_date: Message;
  readonly column_title: Message;
  readonly column_lanes: Message;
  readonly column_category: Message;
  readonly column_place: Message;
  readonly column_killed: Message;
  readonly column_status: Message;
  readonly column_sources: Message;
  readonly dashKey: Message;
  readonly downloadCsv: Message;
  readonly downloadJson: Message;
  // Footer
  readonly asOf: Message;
  readonly sourceReferences: Message;
  // Filters
  readonly legendFilter: Message;
  readonly filters: Message;
  readonly filterCountries: Message;
  readonly filterStatuses: Message;
  readonly filterActors: Message;
  readonly filterAll: Message;
  readonly filterFewer: Message;
  readonly choice: Message;
  readonly search: Message;
  readonly quoted: Message;
  readonly passing: Message;
  readonly removeFilter: Message;
  readonly clearFilters: Message;
  readonly nothingFound: Message;
  readonly askedFor: Message;
  readonly clearAllFilters: Message;
  // Story
  readonly story: Message;
  readonly storyStart: Message;
  readonly storyStartName: Message;
  readonly storyClose: Message;
  readonly chapterOf: Message;
  readonly chapterTold: Message;
  readonly chapterPrevious: Message;
  readonly chapterNext: Message;
  // States
  readonly loading: Message;
  readonly loadingBytes: Message;
  readonly loadingShare: Message;
  readonly empty: Message;
  readonly emptyHint: Message;
  readonly partly: Message;
  readonly problems: Message;
  readonly problemsMore: Message;
  readonly failedNetwork: Message;
  readonly failedParse: Message;
  readonly failedVersion: Message;
  readonly retry: Message;
  readonly stale: Message;
  /** Something that is loaded on use could not be had. */
  readonly detailsMissing: Message;
  readonly labelled: Message;
  readonly listSeparator: Message;
  // Window and edges of the overview
  readonly windowStart: Message;
  readonly windowEnd: Message;
  readonly windowBody: Message;
  readonly tollUnknown: Message;
  readonly alsoIn: Message;
  // Help
  readonly help: Message;
  readonly helpTitle: Message;
  readonly helpIntro: Message;
  readonly helpKey: Message;
  readonly helpDoes: Message;
  readonly helpLane: Message;
  readonly helpLanes: Message;
  readonly helpSeries: Message;
  readonly helpLaneEnds: Message;
  readonly helpFeedEnds: Message;
  readonly helpPage: Message;
  readonly helpOpen: Message;
  readonly helpBack: Message;
  readonly helpZoom: Message;
  readonly helpFit: Message;
  readonly helpHelp: Message;
  readonly helpGestures: Message;
  readonly keyLeft: Message;
  readonly keyRight: Message;
  readonly keyUp: Message;
  readonly keyDown: Message;
  readonly keyShift: Message;
  readonly keyControl: Message;
  readonly keyHome: Message;
  readonly keyEnd: Message;
  readonly keyPageUp: Message;
  readonly keyPageDown: Message;
  readonly keyEnter: Message;
  readonly keySpace: Message;
  readonly keyEscape: Message;
  // Links
  readonly copyLink: Message;
  readonly shareLink: Message;
  readonly linkToView: Message;
  readonly linkToEvent: Message;
  readonly linkCopied: Message;
  readonly copyByHand: Message;
}

/** The key of one message. */
export type MessageKey = keyof Messages;
