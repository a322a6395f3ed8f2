/**
 * The value of a key in a URL fragment that is a list of `key=value` joined by `&`; `null` where it isn't named. Of a key
 * named twice the first counts.
 *
 * @param fragment with or without its `#`
 */
export function readPair(fragment: string, key: string): string | null {
  return (
    itemsOf(fragment)
      .find(isOf(key))
      ?.slice(key.length + 1) ?? null
  );
}

/**
 * The fragment, without `#`, in which a key has a value and all else is as it was: other keys, and what is no pair, as
 * the anchor of a section. An empty value takes the pair away.
 */
export function writePair(fragment: string, key: string, value: string): string {
  const items = itemsOf(fragment);
  const own = isOf(key);
  const at = items.findIndex(own);
  const others = items.filter((item) => !own(item));
  const pair = value === '' ? [] : [`${key}=${value}`];
  return others.toSpliced(at < 0 ? others.length : at, 0, ...pair).join('&');
}

const itemsOf = (fragment: string): readonly string[] =>
  fragment.replace(/^#/, '').split('&').filter(Boolean);

const isOf =
  (key: string) =>
  (item: string): boolean =>
    item.startsWith(`${key}=`);
