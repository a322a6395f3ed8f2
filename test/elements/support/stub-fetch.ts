/** Answers a request. */
export type Answer = (url: string, init: RequestInit) => Promise<Response> | Response;

const original = window.fetch.bind(window);

afterEach(() => {
  window.fetch = original;
});

/** Answers all requests until the test ends. */
export function stubFetch(answer: Answer): void {
  window.fetch = async (input, init = {}) =>
    answer(input instanceof Request ? input.url : String(input), init);
}

/** An answer with a feed. */
export function jsonAnswer(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
