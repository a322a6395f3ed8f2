/** Languages whose usual script runs from right to left. */
const languages: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he ks ku nqo prs ps sd syr ug ur yi'.split(' '),
);

/** Scripts that run from right to left: Fula is written in Adlam too, Hausa in Arabic letters. */
const scripts: ReadonlySet<string> = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '));

/** The direction of a language by its BCP 47 tag; a script that the tag names decides. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const runsLeft = script === undefined ? languages.has(language) : scripts.has(script);
  return runsLeft ? 'rtl' : 'ltr';
}
