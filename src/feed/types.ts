/* eslint-disable @typescript-eslint/no-empty-object-type -- an interface keeps its name in messages and hovers, an alias
   of a mapped type does not */
import type { actor } from './schema/actor.js';
import type { casualties } from './schema/casualties.js';
import type { category } from './schema/category.js';
import type { chapter } from './schema/chapter.js';
import type { claim } from './schema/claim.js';
import type { eventActor } from './schema/event-actor.js';
import type { event } from './schema/event.js';
import type { feed } from './schema/feed.js';
import type { lane } from './schema/lane.js';
import type { media } from './schema/media.js';
import type { inlinePlace, place } from './schema/place.js';
import type { publisher } from './schema/publisher.js';
import type { revised } from './schema/revised.js';
import type { inlineSource, source } from './schema/source.js';
import type { ObjectOf } from './schema/value-of.js';

export type { Text } from '../locales/localized-text.js';

/** A feed as `readFeed` gives it: only known-valid values, frozen, dates as EDTF text. */
export interface Feed extends ObjectOf<typeof feed> {}

/** What happened, when, where, to whom, and who says so. */
export interface TimelineEvent extends ObjectOf<typeof event> {}

/** Who stands behind the feed. */
export interface Publisher extends ObjectOf<typeof publisher> {}

/** A row of the chart. */
export interface Lane extends ObjectOf<typeof lane> {}

/** A kind of event. */
export interface Category extends ObjectOf<typeof category> {}

/** A side, group or body that acts or is acted upon. */
export interface Actor extends ObjectOf<typeof actor> {}

/** A place that events name by id. */
export interface Place extends ObjectOf<typeof place> {}

/** A place that an event carries itself: all but the name may be missing. Every `Place` is one too. */
export interface InlinePlace extends ObjectOf<typeof inlinePlace> {}

/** A source that events name by id. */
export interface Source extends ObjectOf<typeof source> {}

/** A source that an event or a claim carries itself: it may have no id. Every `Source` is one too. */
export interface InlineSource extends ObjectOf<typeof inlineSource> {}

/** A step of the guided story. */
export interface Chapter extends ObjectOf<typeof chapter> {}

/** An actor's part in an event. */
export interface EventActor extends ObjectOf<typeof eventActor> {}

/** One count of those killed, wounded or otherwise harmed; counts of one event may overlap. */
export interface Casualties extends ObjectOf<typeof casualties> {}

/** What one side says about an event. */
export interface Claim extends ObjectOf<typeof claim> {}

/** A picture, film, recording or embedded page. */
export interface Media extends ObjectOf<typeof media> {}

/** A correction of what an event said before. */
export interface Revised extends ObjectOf<typeof revised> {}

/** An actor's part in an event, by name. */
export type ActorRole = EventActor['role'];

/** How sure an event is. */
export type EventStatus = NonNullable<TimelineEvent['status']>;

/** The shape of a category's events. */
export type CategorySymbol = NonNullable<Category['symbol']>;
