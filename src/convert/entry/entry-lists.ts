import { casualties } from '../../feed/schema/casualties.js';
import { claim } from '../../feed/schema/claim.js';
import { eventActor } from '../../feed/schema/event-actor.js';
import type { Entry, EntryTable } from './entry.js';

const oneOf = (values: readonly string[]): string => `(${values.join('|')})`;

const actorShape = new RegExp(`^(.+) \\(${oneOf(eventActor.fields.role.values)}\\)$`, 's');
const claimShape = new RegExp(`^(.+?)(?: ${oneOf(claim.fields.stance.values)})?: (.+)$`, 's');
const sourceShape = /^(.+?): (.+?)(?: (https?:\/\/\S+))?$/s;
const casualtyShape = new RegExp(
  `^${oneOf(casualties.fields.outcome.values)} (?:unknown|([\\d?]+)–([\\d?]+)–([\\d?]+))(?: of (.+?))?(?: \\(([^()]+)\\))?$`,
  's',
);

/** The members of a cell that holds several, parted by ` | ` as in the tables of this package, or by semicolons. */
export const parted = (text: string): string[] =>
  text
    .split(text.includes('|') ? '|' : ';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Who took part: "The army (perpetrator)". Who has no role behind the name is a party. */
export const entryActors = (entry: Entry, { actors }: EntryTable): object[] =>
  parted(entry.text('actors')).map((part) => {
    const [, name = part, role = 'party'] = actorShape.exec(part) ?? [];
    return { actor: actors.idOf(name, () => ({ name, type: 'other' })), role };
  });

/** Sources: "A wire: Camp attacked https://example.org/1". */
export const entrySources = (entry: Entry, table: EntryTable): string[] =>
  parted(entry.text('sources')).flatMap((part) => {
    const [, publisher, title, url] = sourceShape.exec(part) ?? [];
    if (publisher && title)
      return [
        table.sources.idOf(
          part,
          () => ({ publisher, title, ...(url && { url }) }),
          publisherId(publisher),
        ),
      ];
    if (/^https?:\/\/\S+$/.test(part)) return [sourceAt(part, table)];
    return [table.sources.idOf(part, () => ({ publisher: part, title: part }))];
  });

const publisherId = (publisher: string): string =>
  publisher
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The id of a source of which only the address is known. */
export function sourceAt(url: string, { sources }: EntryTable): string {
  const host = hostOf(url);
  return sources.idOf(url, () => ({ publisher: host, title: host, url }), publisherId(host));
}

/** The name of the machine in an address: who published it, as far as one can tell. */
export const hostOf = (url: string): string =>
  /^[a-z]+:\/\/(?:www\.)?([^/?#:@]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;

/** What sides say: "The army denies: It was repelled." */
export const entryClaims = (entry: Entry, { actors, log }: EntryTable): object[] =>
  parted(entry.text('claims')).flatMap((part) => {
    const [, name, stance, text] = claimShape.exec(part) ?? [];
    if (name && text)
      return [
        { by: actors.idOf(name, () => ({ name, type: 'other' })), text, ...(stance && { stance }) },
      ];
    log.drop({
      at: `${entry.at}, claims`,
      ...notRead,
      hint: 'Write it as "The army denies: text".',
    });
    return [];
  });

/** Counts of those harmed: "killed 5–6–9 of soldiers (The army)", with ? for what is unknown. */
export const entryCasualties = (entry: Entry, { actors, sources, log }: EntryTable): object[] =>
  parted(entry.text('casualties')).flatMap((part) => {
    const [, outcome, low, best, high, of, who] = casualtyShape.exec(part) ?? [];
    if (!outcome) {
      log.drop({
        at: `${entry.at}, casualties`,
        ...notRead,
        hint: 'Write it as "killed 5–6–9 of soldiers".',
      });
      return [];
    }
    const according = who && (actors.known(who) ?? sourceBy(who, sources.members));
    if (who && !according)
      log.drop({
        at: `${entry.at}, casualties`,
        message: 'Who gives a count is neither an actor nor a source of its row.',
        hint: 'Name it among the actors or the sources.',
      });
    const figures = Object.entries({ low, best, high }).flatMap(([name, figure]) =>
      figure && figure !== '?' ? [[name, Number(figure)] as const] : [],
    );
    return [
      {
        outcome,
        ...Object.fromEntries(figures),
        ...(of && { of }),
        ...(according && { according }),
      },
    ];
  });

function sourceBy(publisher: string, members: readonly object[]): string | undefined {
  const source = (members as { id: string; publisher?: string }[]).find(
    (member) => member.publisher === publisher,
  );
  return source?.id;
}

const notRead = { message: 'A part of the cell is not written as the tables of this package are.' };
