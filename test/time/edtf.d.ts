/** What the tests ask of the package, which brings no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
