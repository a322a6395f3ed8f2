import { EdtfError } from './edtf-error.js';
import { nearMissShapes } from './near-miss-shapes.js';

/** Longest text a remedy is looked for, so that the search stays cheap however odd the text. */
const longest = 100;

const separators = /(\.\.|[/,[\]{}])/;

/** What is wrong with a text, and how it was meant; each `meant` is sound EDTF. */
interface Remedy {
  readonly wrong: string;
  readonly meant: readonly string[];
}

/**
 * An error that says how a text was probably meant: dates in other orders, unpadded, in words, in the letters of the 2012
 * draft of EDTF, as a whole or in the parts of an interval or a set. Undefined where nothing sound comes to mind.
 *
 * @param reads whether a text is sound EDTF; nothing is proposed that is not
 */
export function explainNearMiss(
  text: string,
  reads: (text: string) => boolean,
): EdtfError | undefined {
  if (typeof text !== 'string' || text.length > longest) return undefined;
  const remedy = remedyFor(text, reads) ?? remedyByParts(text, reads);
  if (!remedy) return undefined;
  return new EdtfError(remedy.wrong, `write ${remedy.meant.map((m) => `"${m}"`).join(' or ')}`);
}

function remedyFor(text: string, reads: (text: string) => boolean): Remedy | undefined {
  for (const [shape, wrong, repair] of nearMissShapes) {
    const match = shape.exec(text);
    const meant = match ? [...new Set(repair(match))].filter(reads) : [];
    if (meant.length > 0) return { wrong, meant };
  }
  return undefined;
}

function remedyByParts(text: string, reads: (text: string) => boolean): Remedy | undefined {
  const parts = text.split(separators).map((part) => {
    const remedy =
      part === '' || separators.test(part) || reads(part) ? undefined : remedyFor(part, reads);
    return { text: remedy?.meant[0] ?? part, wrong: remedy?.wrong };
  });
  const meant = parts.map((part) => part.text).join('');
  const wrong = parts.find((part) => part.wrong)?.wrong;
  return wrong !== undefined && reads(meant) ? { wrong, meant: [meant] } : undefined;
}
