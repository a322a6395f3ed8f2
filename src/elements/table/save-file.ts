/** A text to be kept by the reader. */
export interface TextFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

/** How long the address of a file is kept, in ms: Safari reads it only after the reader has agreed to the download. */
const keptFor = 40_000;

/** Gives the reader a file, as a link with `download` would; asks no server for anything. */
export function saveFile({ name, type, text }: TextFile, document: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}
