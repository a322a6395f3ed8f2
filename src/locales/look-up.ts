/**
 * The tag among those there are that serves a reader best, by look-up (RFC 4647, section 3.4): for fr-CA that tag itself,
 * then fr. Case does not count.
 *
 * @param tags BCP 47 tags there are
 * @param range BCP 47 tag asked for
 * @returns `undefined` where none serves
 */
export function lookUp<Tag extends string>(tags: readonly Tag[], range: string): Tag | undefined {
  const wanted = range.toLowerCase().split('-');
  while (wanted.length > 0) {
    const tag = wanted.join('-');
    const found = tags.find((candidate) => candidate.toLowerCase() === tag);
    if (found !== undefined) return found;
    wanted.pop();
    // A single letter opens an extension and says nothing without what follows it.
    if (wanted.at(-1)?.length === 1) wanted.pop();
  }
  return undefined;
}
