import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../../test/browser/get-browser.mjs';

/** Ms in which a browser that has just started loads pages of its own. */
const TO_SETTLE = 3000;

/** Ms that a busy machine may take to open a page. */
const TO_OPEN = 120_000;

/**
 * A browser that can be ended even while its page hangs; another one is started when the next page is opened.
 *
 * @typedef {object} Browser
 * @property {() => Promise<string>} version
 * @property {() => Promise<Page>} open a page where nothing is kept from the one before
 * @property {() => Promise<void>} kill
 */

/**
 * @typedef {object} Page
 * @property {import('playwright').CDPSession} devtools
 * @property {<K extends keyof Bench>(name: K, ...args: Parameters<Bench[K]>) => Promise<Awaited<ReturnType<Bench[K]>>>} call
 *   what `page/page.mjs` offers
 * @property {() => Promise<import('playwright').CDPSession>} browserDevtools
 * @property {() => Promise<void>} close
 * @typedef {import('../page/page.mjs').Bench} Bench
 */

/**
 * @param {string} home
 * @returns {Browser}
 */
export function browserAt(home) {
  /** @type {import('playwright').BrowserServer | undefined} */
  let server;
  /** @type {import('playwright').Browser | undefined} */
  let browser;
  const connect = async () => {
    if (browser) return browser;
    server = await chromium.launchServer(launchOptions());
    browser = await chromium.connect(server.wsEndpoint());
    await wait(TO_SETTLE);
    return browser;
  };
  return {
    version: async () => (await connect()).version(),
    open: async () => openPage(await connect(), home),
    async kill() {
      await server?.kill();
      server = browser = undefined;
    },
  };
}

/**
 * Motion is off, so that a step is one frame.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} home
 * @returns {Promise<Page>}
 */
async function openPage(browser, home) {
  const viewport = { width: 1160, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${home}bench/page/page.html`, { timeout: TO_OPEN });
  const devtools = await context.newCDPSession(page);
  // Time of the thread, not of the clock: on a shared machine that is what can be compared.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    devtools,
    // Each has its own arguments, which a text of code does not show.
    call: (name, ...args) => page.evaluate(`bench.${name}(...${JSON.stringify(args)})`),
    browserDevtools: () => browser.newBrowserCDPSession(),
    close: () => context.close(),
  };
}
