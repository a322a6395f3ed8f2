/** Letters that `encodeURIComponent` leaves, and that programs which look for links in a text take for its end. */
const looseEnds = /[!'()*]/g;

/** Escapes that stand in a row, as one letter may take several. */
const escapes = /(?:%[\da-f]{2})+/gi;

/**
 * Writes free text for a fragment: nothing is left in it that the fragment's own grammar uses. A half of a surrogate pair,
 * which no address can hold, becomes U+FFFD.
 */
export function encodeText(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(
    looseEnds,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Reads text that was encoded here, by a browser, by hand, or not at all: what is no escape stands for itself. */
export function decodeText(text: string): string {
  return text.replace(escapes, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
