/** How a page from elsewhere is shown in a frame. */
export interface EmbedFrame {
  readonly url: string;
  /** Where it comes from, as readers know it: `www.example.org`. */
  readonly host: string;
  /** What it may do. */
  readonly sandbox: string;
}

const allowed = 'allow-scripts allow-popups allow-presentation';

/**
 * The frame for an embedded page; `null` for an address that is no page's.
 *
 * @param url address from the feed
 * @param page address that relative ones start from
 */
export function embedFrame(url: string, page: string): EmbedFrame | null {
  const address = URL.canParse(url, page) ? new URL(url, page) : null;
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  // A frame from the page's own origin that may run scripts as that origin could take its sandbox off.
  const elsewhere = address.origin !== new URL(page).origin;
  const sandbox = elsewhere ? `${allowed} allow-same-origin` : allowed;
  return { url: address.href, host: address.hostname, sandbox };
}
