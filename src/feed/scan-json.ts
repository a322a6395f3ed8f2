import type { Segment } from './path.js';

/** Where a text stops being JSON. */
export interface JsonFault {
  /** In UTF-16 units; the length of the text where it ends too early. */
  readonly offset: number;
  /** What would have to stand there. */
  readonly expected: string;
}

/** A value that is looked for, and those looked for within it. The scanner writes the offsets. */
export interface Mark {
  offset?: number;
  readonly inside: Map<Segment, Mark>;
}

/**
 * Walks through a JSON text (RFC 8259) once, without recursion, so that no depth is too much.
 *
 * @param root what to look for; of repeated names the last one counts, as in JSON.parse
 * @returns the first place that is not JSON, or null
 */
export function scanJson(text: string, root?: Mark): JsonFault | null {
  const scanner = new Scanner(text);
  try {
    scanner.scan(root);
    return null;
  } catch (error) {
    if (error instanceof Stop) return { offset: scanner.at, expected: error.expected };
    throw error;
  }
}

/** Where a text that JSON.parse refuses stops being JSON. */
export const faultIn = (text: string): JsonFault =>
  scanJson(text) ?? { offset: 0, expected: 'JSON' };

/** Ends a scan; never leaves this file. */
class Stop extends Error {
  constructor(readonly expected: string) {
    super(expected);
  }
}

/** A list or an object that the scanner is in. */
interface Nest {
  readonly close: string;
  readonly mark: Mark | undefined;
  members: number;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const words: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };
const quote = 0x22;
const backslash = 0x5c;

class Scanner {
  at = 0;

  constructor(private readonly text: string) {}

  scan(root: Mark | undefined): void {
    const nests: Nest[] = [];
    let mark = root;
    this.space();
    for (;;) {
      if (mark) mark.offset = this.at;
      const close = closing[this.char];
      if (close) {
        nests.push({ close, mark, members: 0 });
        this.step();
      } else {
        this.scalar();
      }
      const nest = this.leave(nests);
      if (!nest) break;
      mark = this.member(nest);
    }
    if (this.at < this.text.length) this.stop('the end of the text');
  }

  private get char(): string {
    return this.text[this.at] ?? '';
  }

  private stop(expected: string): never {
    throw new Stop(expected);
  }

  /** Leaves all nests that end here; the innermost that does not. */
  private leave(nests: Nest[]): Nest | undefined {
    let nest = nests.at(-1);
    while (nest && this.char === nest.close) {
      this.step();
      nests.pop();
      nest = nests.at(-1);
    }
    return nest;
  }

  /** Goes to the value of the next member; the mark for it, if it is looked for. */
  private member(nest: Nest): Mark | undefined {
    if (nest.members > 0) {
      if (this.char !== ',') this.stop(`"," or "${nest.close}"`);
      this.step();
    }
    const place = nest.members++;
    if (nest.close === ']') return nest.mark?.inside.get(place);
    const start = this.at;
    this.string('a name in double quotes');
    const name = nest.mark && (JSON.parse(this.text.slice(start, this.at)) as string);
    this.space();
    if (this.char !== ':') this.stop('":"');
    this.step();
    return name === undefined ? undefined : nest.mark?.inside.get(name);
  }

  private scalar(): void {
    const word = words[this.char];
    if (word) this.word(word);
    else if (this.char === '"') this.string('a value');
    else this.number();
    this.space();
  }

  private word(word: string): void {
    for (const letter of word) {
      if (this.char !== letter) this.stop(`"${word}"`);
      this.at++;
    }
  }

  private string(expected: string): void {
    if (this.char !== '"') this.stop(expected);
    for (this.at++; ; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote) break;
      if (code === backslash) this.escape();
      // The code is NaN past the end; a line break or another control character has to be escaped.
      else if (!(code >= 0x20)) this.stop("a string's closing quotation mark");
    }
    this.at++;
  }

  /** Goes to the last character of an escape. */
  private escape(): void {
    this.at++;
    if (!/["\\/bfnrtu]/.test(this.char)) this.stop('one of "\\/bfnrtu after a backslash');
    if (this.char !== 'u') return;
    for (let n = 0; n < 4; n++) {
      this.at++;
      if (!/[\da-f]/i.test(this.char)) this.stop('four hexadecimal digits');
    }
  }

  private number(): void {
    const first = this.at;
    this.skips('-');
    if (!this.skips('0')) this.digits(first === this.at ? 'a value' : 'a digit');
    if (this.skips('.')) this.digits('a digit');
    if (this.skips('eE')) {
      this.skips('+-');
      this.digits('a digit');
    }
  }

  private digits(expected: string): void {
    const first = this.at;
    while (this.char >= '0' && this.char <= '9') this.at++;
    if (this.at === first) this.stop(expected);
  }

  /** Skips one character if it is one of these. */
  private skips(choice: string): boolean {
    const found = this.char !== '' && choice.includes(this.char);
    if (found) this.at++;
    return found;
  }

  private step(): void {
    this.at++;
    this.space();
  }

  private space(): void {
    while (this.skips(' \n\r\t'));
  }
}
