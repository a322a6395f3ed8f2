/** What the address of embed.html asks for. Anybody may have written it. */
export interface Asked {
  /** Address of the feed; `null` where there is none that may be fetched. */
  readonly src: string | null;
  /** BCP 47 tag; `null` where there is none. */
  readonly lang: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Further attributes of the element, as they were written: it reads what it can. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** By what Pym, where it has made the frame, knows it. */
  readonly pymId: string | null;
}

/** Attributes that the address may set. */
const passed = [
  'group-by',
  'measure',
  'layout',
  'start',
  'end',
  'selected',
  'controls',
  'gestures',
  'heading-level',
  'landmark',
  'keyshortcuts',
];

/** Reads the query of an address; what can't be read is left aside. */
export function readAddress(address: string): Asked {
  const query = new URL(address).searchParams;
  const theme = query.get('theme');
  return {
    src: feedAddress(query.get('src'), address),
    lang: languageTag(query.get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    attributes: passed.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
    pymId: /^[\w-]+$/.exec(query.get('childId') ?? '')?.[0] ?? null,
  };
}

/** Only what is fetched over HTTP, and with nobody's password in it. */
function feedAddress(src: string | null, base: string): string | null {
  const url = src !== null && URL.canParse(src, base) ? new URL(src, base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.username === '' && url.password === '' ? url.href : null;
}

function languageTag(tag: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(tag ?? [])[0] ?? null;
  } catch {
    return null;
  }
}
