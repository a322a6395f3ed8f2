import type { Page } from 'playwright';

/** Collects what a sound story has none of: uncaught errors, words on the console, requests that fail or leave the host. */
export function collectProblems(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const isElsewhere = /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(home);
    if (isElsewhere) problems.push(`request to another host: ${request.url()}`);
  });
  return problems;
}
