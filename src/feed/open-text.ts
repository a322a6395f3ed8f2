import { faultFacts } from './fault-facts.js';
import { FeedLines } from './feed-lines.js';
import type { FeedText } from './feed-text.js';
import { locate, positions } from './locate.js';
import { openLines } from './open-lines.js';
import type { OpenedText } from './opened-text.js';
import type { ProblemLog } from './problem-log.js';
import type { ProblemCode } from './problem-messages.js';
import { faultIn, type JsonFault } from './scan-json.js';
import type { Steps } from './steps.js';

/**
 * The feed that a text holds, as JSON, at once, or as JSON Lines where it is none.
 *
 * @param log is told what is wrong
 * @returns null where nothing can be read
 */
export function* openText({ text, value }: FeedText, log: ProblemLog): Steps<OpenedText | null> {
  if (value !== undefined) return { value, locate: (paths) => locate(text, paths) };
  const lines = new FeedLines();
  yield* lines.push(text);
  lines.end();
  return openLines(lines, log) ?? refuse(text, log);
}

function refuse(text: string, log: ProblemLog): null {
  const fault = faultIn(text);
  const value = text.trim().slice(0, 200) || undefined;
  log.add(
    { code: kindOf(text, fault), value, facts: faultFacts(text, fault) },
    { severity: 'error', segments: [], position: positions(text)(fault.offset) },
  );
  return null;
}

function kindOf(text: string, { offset }: JsonFault): ProblemCode {
  if (text.trim() === '') return 'empty';
  if (text.trimStart().startsWith('<')) return 'web-page';
  return offset >= text.trimEnd().length ? 'cut-off' : 'not-json';
}
