/**
 * A feed's texts by where they stand: `events.2012-01-17-menaka.title`, with an id for what has one, else a place in the list.
 *
 * @typedef {Readonly<Record<string, string>>} Texts
 */

/** Fields that hold a text, each with what it stands in. */
const TEXTS = {
  feed: ['title', 'description', 'credits'],
  publisher: ['name'],
  lanes: ['label'],
  categories: ['label'],
  actors: ['name', 'short'],
  places: ['name', 'admin'],
  chapters: ['title', 'text'],
  events: ['title', 'summary'],
  casualties: ['of'],
  claims: ['text'],
  media: ['alt', 'caption'],
  place: ['name', 'admin'],
  revised: ['note'],
};

/**
 * The texts of a feed in its own language.
 *
 * @param {object} feed as it is written, its texts plain strings
 * @returns {Texts}
 */
export function textsOf(feed) {
  /** @type {Record<string, string>} */
  const texts = {};
  eachText(feed, (path, holder, field) => {
    texts[path] = String(holder[field]);
  });
  return texts;
}

/**
 * A feed with its texts in further languages. A text that is the same in all of them, as a name may be, stays one string.
 *
 * @template {{ readonly language?: string }} Feed
 * @param {Feed} feed as it is written, its texts plain strings
 * @param {Readonly<Record<string, Texts>>} translations by BCP 47 tag
 * @returns {Feed}
 */
export function translateFeed(feed, translations) {
  const translated = structuredClone(feed);
  const own = feed.language ?? 'en';
  eachText(translated, (path, holder, field) => {
    const text = String(holder[field]);
    const all = Object.entries(translations).map(([tag, texts]) => [tag, texts[path] ?? text]);
    if (all.some(([, other]) => other !== text)) {
      holder[field] = Object.fromEntries([[own, text], ...all]);
    }
  });
  return translated;
}

/**
 * A feed in one of its languages alone.
 *
 * @template {object} Feed
 * @param {Feed} feed as it is written, its texts plain strings
 * @param {string} language BCP 47 tag
 * @param {Texts} texts
 * @returns {Feed}
 */
export function feedIn(feed, language, texts) {
  const translated = { ...structuredClone(feed), language };
  eachText(translated, (path, holder, field) => {
    holder[field] = texts[path] ?? holder[field];
  });
  return translated;
}

/**
 * @param {object} feed
 * @param {(path: string, holder: Record<string, unknown>, field: string) => void} visit
 */
function eachText(feed, visit) {
  /**
   * @param {Record<string, unknown>} holder
   * @param {keyof typeof TEXTS} kind
   * @param {string} path
   */
  const walk = (holder, kind, path) => {
    for (const field of TEXTS[kind]) {
      if (typeof holder[field] === 'string') visit(`${path}.${field}`, holder, field);
    }
    for (const [name, value] of Object.entries(holder)) {
      if (!isKind(name) || typeof value !== 'object' || value === null) continue;
      const at = path === 'feed' ? name : `${path}.${name}`;
      if (!Array.isArray(value)) walk(/** @type {Record<string, unknown>} */ (value), name, at);
      else value.forEach((one, place) => walk(one, name, `${at}.${one.id ?? place}`));
    }
  };
  walk(/** @type {Record<string, unknown>} */ (feed), 'feed', 'feed');
}

/**
 * @param {string} name
 * @returns {name is keyof typeof TEXTS}
 */
const isKind = (name) => Object.hasOwn(TEXTS, name);
