/** The text of a feed, parsed as JSON once, whoever asks. A byte order mark is skipped. */
export class FeedText {
  readonly kind = 'text';
  readonly text: string;
  private parsed: { readonly value: unknown } | null = null;

  constructor(text: string) {
    this.text = text.startsWith('\ufeff') ? text.slice(1) : text;
  }

  /** What the text says; `undefined` where it is no JSON. */
  get value(): unknown {
    this.parsed ??= { value: parseJson(this.text) };
    return this.parsed.value;
  }
}

/** What a text says as JSON; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
