import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import type { Frame, Page } from 'playwright';
import { serve } from '../../examples/serve.mjs';
import type { OpenPage, OpenedPage, PageOptions } from './serve-page.js';

/** A page that frames a timeline of another origin. */
export interface FramedPage extends OpenedPage {
  /** The framed page. */
  readonly frame: Frame;
}

/** The host's page, and how it is opened. */
export interface FrameOptions extends PageOptions {
  /** Of the host's address. */
  readonly hash?: string;
  /** Further attributes of the frame. */
  readonly attributes?: string;
  /** Further parameters of embed.html. */
  readonly query?: string;
  /** What stands before the frame. */
  readonly body?: string;
  /** Scripts of the host; default embed.js. */
  readonly scripts?: readonly string[];
  /** The host's own content security policy. */
  readonly policy?: string;
}

/** Opens a host that frames embed.html, which comes from another origin. */
export type OpenFramed = (t: TestContext, options?: FrameOptions) => Promise<FramedPage>;

const SCRIPT = join(import.meta.dirname, '..', '..', 'dist', 'embed.js');

/** Serves timelines from one origin and hosts from another; both end with the file's last test. */
export async function serveFrames(openPage: OpenPage): Promise<{
  readonly open: OpenFramed;
  /** That of the timelines. */
  readonly origin: string;
}> {
  const other = await serve();
  after(() => other.close());
  const open: OpenFramed = async (t, options = {}) => {
    const host = await serveHost(t, hostPage(other.url, options), options.policy);
    const hosts = [host, other.url];
    const opened = await openPage(t, `${host}${options.hash ?? ''}`, {
      reducedMotion: 'reduce',
      ...options,
      hosts,
    });
    return { ...opened, frame: frameOf(opened.page, other.url) };
  };
  return { open, origin: new URL(other.url).origin };
}

async function serveHost(t: TestContext, page: string, policy?: string): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    if (url.startsWith('/embed.js')) {
      response.setHeader('content-type', 'text/javascript').end(readFileSync(SCRIPT));
    } else {
      if (policy !== undefined) response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    }
  }).listen(0, 'localhost');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

function hostPage(
  home: string,
  { attributes = '', query = '', body = '', scripts = ['embed.js'] }: FrameOptions,
): string {
  const src = `${home}dist/embed.html?src=feeds/sahel.json${query}`.replaceAll('&', '&amp;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
    ${scripts.map((script) => `<script defer src="${script}"></script>`).join('')}</head>
    <body>${body}
    <iframe data-conflict-timeline title="Timeline" width="100%" height="700" frameborder="0"
      src="${src}" ${attributes}></iframe></body></html>`;
}

function frameOf(page: Page, home: string): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(`${home}dist/embed.html?src=f`));
  if (!frame) throw new Error('There is no frame.');
  return frame;
}
