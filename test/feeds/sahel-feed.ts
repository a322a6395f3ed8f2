import { readFileSync } from 'node:fs';

/** The feed as it is written, not as `readFeed` gives it: what is dropped in reading must be seen here. */
export interface SahelFeed {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly lanes: readonly Listed[];
  readonly categories: readonly (Listed & { readonly symbol: string })[];
  readonly actors: readonly Listed[];
  readonly places: readonly Listed[];
  readonly sources: readonly (Listed & { readonly url?: string })[];
  readonly chapters: readonly SahelChapter[];
  readonly events: readonly SahelEvent[];
}

/** What others name by its id. */
export interface Listed {
  readonly id: string;
}

/** A step of the story. */
export interface SahelChapter extends Listed {
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly events: readonly string[];
}

/** An event, with the fields that every one of this feed has and those that the tests ask for. */
export interface SahelEvent extends Listed {
  readonly date: string;
  readonly title: string;
  readonly summary: string;
  readonly lanes: readonly string[];
  readonly category: string;
  readonly actors: readonly { readonly actor: string; readonly role: string }[];
  readonly place: string;
  readonly importance: number;
  readonly casualties?: readonly Count[];
  readonly claims?: readonly Claim[];
  readonly sources: readonly string[];
}

/** A row of casualties. */
export interface Count {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly of: string;
  readonly according?: string;
}

/** What one side says. */
export interface Claim {
  readonly by: string;
  readonly text: string;
  readonly source?: string;
}

/** An event of the collected facts that the feed was written from: the oracle of the tests. */
export interface Fact extends Listed {
  readonly date: string;
  readonly title: string;
  /** 1 core, 2 major, 3 context. */
  readonly priority: 1 | 2 | 3;
}

/** The file of the feed. */
export const sahelText = readText('../../src/feeds/sahel.json');

/** The feed, parsed and otherwise untouched. */
export const sahelFeed = JSON.parse(sahelText) as SahelFeed;

/** The facts, in order of their dates. */
export const facts = JSON.parse(readText('./facts.json')) as readonly Fact[];

function readText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
