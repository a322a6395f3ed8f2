/** A text to be kept by the reader. */
export interface TextFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** The text in parts that follow on each other: all of a large file is more than one string can hold. */
  readonly parts: string[];
}

/** How long the address of a file is kept, in ms: Safari reads it only after the reader has agreed to the download. */
const keptFor = 40_000;

/** Gives the reader a file, as a link with `download` would; asks no server for anything. */
export function saveFile({ name, type, parts }: TextFile, document: Document): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
