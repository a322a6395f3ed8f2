import { locate, positions } from './locate.js';
import type { Segment } from './path.js';
import type { Locate, Position } from './position.js';
import { isRecord } from './plain-copy.js';
import { leftOut } from './left-out.js';
import type { ProblemLog } from './problem-log.js';
import { scanJson, type JsonFault } from './scan-json.js';

/** What a text holds. */
export interface OpenedText {
  /** The feed as parsed. */
  readonly value: unknown;
  readonly locate: Locate;
}

/**
 * Parses a text as JSON, or as JSON Lines where its first line is an object without `events` and others follow. A byte
 * order mark is skipped.
 *
 * @param log is told what is wrong; a bad line of JSON Lines leaves `leftOut` in its place
 * @returns null where nothing can be read
 */
export function openText(input: string, log: ProblemLog): OpenedText | null {
  const text = input.startsWith('\ufeff') ? input.slice(1) : input;
  try {
    return { value: JSON.parse(text) as unknown, locate: (paths) => locate(text, paths) };
  } catch {
    return openLines(text, log) ?? refuse(text, log);
  }
}

function refuse(text: string, log: ProblemLog): null {
  const start = text.trimStart();
  const fault = scanJson(text) ?? { offset: 0, expected: 'JSON' };
  const code =
    start === ''
      ? 'empty'
      : start.startsWith('<')
        ? 'web-page'
        : fault.offset >= text.trimEnd().length
          ? 'cut-off'
          : 'not-json';
  log.add(
    { code, value: start.slice(0, 200) || undefined, facts: factsOf(text, fault) },
    { severity: 'error', segments: [], position: positions(text)(fault.offset) },
  );
  return null;
}

function factsOf(text: string, { offset, expected }: JsonFault) {
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return {
    expected,
    found: offset >= text.length ? 'the end' : found < ' ' ? 'a line break' : JSON.stringify(found),
  };
}

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

function openLines(text: string, log: ProblemLog): OpenedText | null {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, i): Line => ({ text: line, number: i + 1 }))
    .filter((line) => line.text.trim() !== '');
  const [head, ...rest] = lines;
  const feed = head && rest.length > 0 ? tryParse(head.text) : undefined;
  if (!head || !isRecord(feed) || Object.hasOwn(feed, 'events')) return null;
  const events = rest.map((line, i) => parseLine(line, i, log));
  return { value: { ...feed, events }, locate: (paths) => paths.map(locateIn(head, rest)) };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function parseLine(line: Line, place: number, log: ProblemLog): unknown {
  const value = tryParse(line.text);
  if (value !== undefined) return value;
  const fault = scanJson(line.text) ?? { offset: 0, expected: 'JSON' };
  log.add(
    { code: 'bad-line', value: line.text, facts: factsOf(line.text, fault) },
    {
      severity: 'error',
      segments: ['events', place],
      position: { line: line.number, column: fault.offset + 1 },
    },
  );
  return leftOut;
}

/** A path into an event leads into its line, any other into the first. */
function locateIn(head: Line, rest: readonly Line[]) {
  return (path: readonly Segment[]): Position | undefined => {
    const [list, place] = path;
    const line = list === 'events' && typeof place === 'number' ? rest[place] : undefined;
    const [position] = line ? locate(line.text, [path.slice(2)]) : locate(head.text, [path]);
    return position && { ...position, line: (line ?? head).number };
  };
}
