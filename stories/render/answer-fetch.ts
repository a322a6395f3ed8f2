/** What a server answers, by the number of times it was asked before. */
export type Answer = (asked: number) => Response | Promise<Response>;

const answers = new Map<string, Answer>();
const asked = new Map<string, number>();
const original = globalThis.fetch.bind(globalThis);

// One for all stories: a page of documentation shows many of them at once.
globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const answer = answers.get(url);
  if (!answer) return original(input, init);
  const before = asked.get(url) ?? 0;
  asked.set(url, before + 1);
  return answer(before);
};

/** Answers an address while a story is shown, so that none needs a server. Each story has an address of its own. */
export function answering(url: string, answer: Answer): { beforeEach: () => () => void } {
  return {
    beforeEach: () => {
      answers.set(url, answer);
      asked.delete(url);
      return () => answers.delete(url);
    },
  };
}

/** A body that begins and never ends. */
export function endless(bytes: number, headers: Record<string, string> = {}): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new Uint8Array(bytes).fill(32)),
  });
  return new Response(body, { headers });
}
