import { expectedFormats } from './expected-formats.js';
import { languageRule } from './formats.js';
import { longestText } from './longest.js';
import { copyFields } from './plain-copy.js';
import { isBlank, refuser, stringReader, type FieldFacts } from './read-scalar.js';
import type { Reader } from './reading.js';

/** A reader for a text or its translations by language tag; of a required one at least one must not be blank. */
export function textReader(
  { longest = longestText }: { readonly longest?: number },
  facts: FieldFacts,
): Reader {
  const readString = stringReader({ longest }, facts);
  const expected = 'text that is not empty, or translations: {"en": "…", "fr": "…"}';
  const refuse = refuser('bad-text', expected, facts);
  return (value, reading) => {
    if (typeof value === 'string') {
      return facts.required && isBlank(value) ? refuse(value, reading) : readString(value, reading);
    }
    const texts = copyFields(value);
    if (!texts) return refuse(value, reading);
    const tags = Object.keys(texts);
    let kept = 0;
    for (const tag of tags) {
      const read = languageRule.accepts(tag) ? readString : refuseTag;
      const text = reading.readAt(read, texts[tag], tag, 'warning');
      if (text === undefined) delete texts[tag];
      else {
        texts[tag] = text;
        kept++;
      }
    }
    const lost = kept === 0 && (facts.required || tags.length > 0);
    return lost ? refuse(value, reading) : Object.freeze(texts);
  };
}

const refuseTag = refuser('bad-language', `named by ${expectedFormats.language}`, {
  doc: 'the language of this translation',
  required: true,
});
