/** Marks in front of a text that say how it is encoded; spreadsheets save "Unicode text" as UTF-16. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Bytes as text: UTF-8, or what a mark in front says; without the mark. */
export function decode(bytes: Uint8Array): string {
  const mark = marks.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  return new TextDecoder(mark?.encoding).decode(bytes);
}
