/** Pages of films that refuse to be shown in a frame, and where the film alone is. */
const players: readonly [page: RegExp, player: string][] = [
  [
    /^https?:\/\/(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{6,20})(?:[&#].*)?$/i,
    'https://www.youtube-nocookie.com/embed/',
  ],
  [/^https?:\/\/youtu\.be\/([\w-]{6,20})(?:[?#].*)?$/i, 'https://www.youtube-nocookie.com/embed/'],
  [/^https?:\/\/(?:www\.)?vimeo\.com\/(\d{4,12})(?:[?#].*)?$/i, 'https://player.vimeo.com/video/'],
];

/** The address of a film that can be shown in a frame; any other address as it is. */
export function playerAddress(url: string): string {
  for (const [page, player] of players) {
    const [, film] = page.exec(url) ?? [];
    if (film !== undefined) return `${player}${film}`;
  }
  return url;
}
