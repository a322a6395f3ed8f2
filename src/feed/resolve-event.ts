import { feedLookup, type FeedLookup } from './feed-lookup.js';
import type {
  Actor,
  ActorRole,
  Casualties,
  Category,
  Claim,
  Feed,
  InlinePlace,
  InlineSource,
  Lane,
  Source,
  TimelineEvent,
} from './types.js';

/** An event with the objects that it names by id, each in the order in which the event names them. */
export interface ResolvedEvent {
  readonly event: TimelineEvent;
  readonly lanes: readonly Lane[];
  readonly category: Category | undefined;
  readonly actors: readonly { readonly actor: Actor; readonly role: ActorRole }[];
  readonly place: InlinePlace | undefined;
  readonly sources: readonly InlineSource[];
  readonly claims: readonly ResolvedClaim[];
  readonly casualties: readonly ResolvedCasualties[];
}

/** A claim with who makes it and where it was made. */
export interface ResolvedClaim {
  readonly claim: Claim;
  readonly by: Actor;
  readonly source: InlineSource | undefined;
}

/** A count with who gives it; an id that an actor and a source share is the actor's. */
export interface ResolvedCasualties {
  readonly casualties: Casualties;
  readonly actor: Actor | undefined;
  readonly source: Source | undefined;
}

/**
 * Looks up what an event names by id. The feed is one that `readFeed` has read, so that all is found; of an event that is
 * not from this feed, what is not found is left out.
 */
export function resolveEvent(feed: Feed, event: TimelineEvent): ResolvedEvent {
  const lookup = feedLookup(feed);
  return {
    event,
    lanes: (event.lanes ?? []).flatMap((id) => lookup.lanes.get(id) ?? []),
    category: lookup.categories.get(event.category ?? ''),
    actors: (event.actors ?? []).flatMap(({ actor: id, role }) => {
      const actor = lookup.actors.get(id);
      return actor ? { actor, role } : [];
    }),
    place: typeof event.place === 'string' ? lookup.places.get(event.place) : event.place,
    sources: (event.sources ?? []).flatMap((source) => sourceOf(source, lookup) ?? []),
    claims: (event.claims ?? []).flatMap((claim) => {
      const by = lookup.actors.get(claim.by);
      return by ? { claim, by, source: sourceOf(claim.source, lookup) } : [];
    }),
    casualties: (event.casualties ?? []).map((casualties) => {
      const id = casualties.according ?? '';
      const actor = lookup.actors.get(id);
      return { casualties, actor, source: actor ? undefined : lookup.sources.get(id) };
    }),
  };
}

const sourceOf = (
  source: string | InlineSource | undefined,
  { sources }: FeedLookup,
): InlineSource | undefined => (typeof source === 'string' ? sources.get(source) : source);
