import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { distFile } from '../package-files.js';
import { headers } from './headers.js';
import { Listeners } from './listeners.js';
import type { PreviewFeed } from './preview-feed.js';

/** What an address answers. */
interface Answer {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A preview that is served. */
export interface ServedPreview {
  readonly server: Server;
  /** Tells open pages that the feed has changed. */
  readonly changed: () => void;
}

/** What lies in dist/ and is served as it is: the pages' own files by name, and scripts, which load others on use. */
const files: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/': ['cli/preview/preview.html', 'text/html; charset=utf-8'],
  '/preview.css': ['cli/preview/preview.css', 'text/css; charset=utf-8'],
  '/preview.js': ['cli/preview/page.js', 'text/javascript; charset=utf-8'],
};

/** No address is a path: it has no folder but one, and no name that begins with a dot. */
const script = /^\/((?:locales\/)?\w[\w.-]*\.js)$/;

/** Makes the server of a preview; it doesn't listen yet. */
export function servePreview(feed: PreviewFeed, visited: () => Promise<void>): ServedPreview {
  const listeners = new Listeners();
  const server = createServer((request, response) => {
    void answerTo(request, response).catch(() => refuse(response, 500));
  });

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (!isLocal(request)) return refuse(response, 403);
    if (request.method !== 'GET') return refuse(response, 405);
    if (path === '/events') return listeners.add(response, feed.state.version);
    if (path === '/') await visited();
    const answer = await find(path, feed);
    if (!answer) return refuse(response, 404);
    const content = Buffer.from(answer.content);
    const own = { 'content-type': answer.type, 'content-length': content.length };
    response.writeHead(200, { ...headers, ...own }).end(content);
  }

  return { server, changed: () => listeners.tell(feed.state.version) };
}

async function find(path: string, feed: PreviewFeed): Promise<Answer | null> {
  const json = 'application/json; charset=utf-8';
  if (path === '/feed') return { type: json, content: feed.json };
  if (path === '/state') return { type: json, content: JSON.stringify(feed.state) };
  const name = script.exec(path)?.[1];
  const file = Object.hasOwn(files, path)
    ? files[path]
    : name === undefined
      ? undefined
      : ([name, 'text/javascript; charset=utf-8'] as const);
  if (!file) return null;
  const content = await readFile(distFile(file[0])).catch(() => null);
  return content && { type: file[1], content };
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/, '');

/** A page elsewhere could lead a name of its own to this machine, and read the feed by it. */
const isLocal = ({ headers }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, headers);
  response.end();
}
