import { after, type TestContext } from 'node:test';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { serve } from '../../examples/serve.mjs';
import { launchOptions } from '../browser/get-browser.mjs';

/** A page that a test opened. */
export interface OpenedPage {
  readonly page: Page;
  /**
   * What a sound page has none of, in order: uncaught errors, anything on the console, requests that failed, and
   * requests to another host (those are stopped).
   */
  readonly problems: readonly string[];
}

/** How a page is opened: Playwright's options for a new context, and what to do before it loads. */
export interface PageOptions extends BrowserContextOptions {
  /** Called with the page while it is still empty: to route requests, to watch from the first moment on. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Addresses of other servers that the page may ask. */
  readonly hosts?: readonly string[];
}

/** Opens one page; it and its browser context are closed when the test of `t` ends. */
export type OpenPage = (t: TestContext, path: string, options?: PageOptions) => Promise<OpenedPage>;

/**
 * Serves the repository, built, and starts one Chromium for the tests of a file; both end with the file's last test.
 *
 * Call it once, at the top: `const openPage = await servePages();`, then in a test
 * `const { page, problems } = await openPage(t, 'examples/article/', { viewport: { width: 360, height: 800 } });`.
 * Paths are from the root of the repository. Options are Playwright's for a new context: viewport, colorScheme,
 * reducedMotion, forcedColors, locale, timezoneId, hasTouch, javaScriptEnabled and so on. The default viewport is
 * 1160 by 800.
 *
 * @throws {Error} when dist/ was not built
 */
export async function servePages(): Promise<OpenPage> {
  const [server, browser] = await Promise.all([serve(), chromium.launch(launchOptions())]);
  after(() => Promise.all([browser.close(), server.close()]));
  return async (t, path, { prepare, hosts = [], ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1160, height: 800 },
      baseURL: server.url,
      ...options,
    });
    t.after(() => context.close());
    const page = await context.newPage();
    const problems = await collectProblems(page, [server.url, ...hosts]);
    await prepare?.(page);
    await page.goto(path);
    return { page, problems };
  };
}

async function collectProblems(page: Page, homes: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  const isElsewhere = (url: URL) =>
    url.protocol.startsWith('http') && !homes.some((home) => url.href.startsWith(home));
  await page.route(isElsewhere, (route) => route.abort());
  return problems;
}
