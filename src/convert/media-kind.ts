const kinds: readonly [kind: 'image' | 'video' | 'audio', endings: RegExp][] = [
  ['image', /\.(?:jpe?g|png|gif|svg|webp|avif)$/i],
  ['video', /\.(?:mp4|webm|m4v|ogv)$/i],
  ['audio', /\.(?:mp3|wav|m4a|ogg|oga|aac)$/i],
];

/** What lies at an address, by the ending of its path: all that is no file of its own is a page. */
export function mediaKind(url: string): 'image' | 'video' | 'audio' | 'embed' {
  const [path = ''] = url.split(/[?#]/, 1);
  // The page about a picture in a wiki ends like the picture itself.
  if (/\/wiki\/File(?::|%3A)/i.test(path)) return 'embed';
  return kinds.find(([, endings]) => endings.test(path))?.[0] ?? 'embed';
}
