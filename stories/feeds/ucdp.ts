/** 1,541 rows of UCDP GED on the Sahel, read by the package's own converter. */
export async function ucdp(): Promise<unknown> {
  const [{ convert }, { default: rows }] = await Promise.all([
    import('../../src/convert/convert.js'),
    import('../../test/data/ucdp-ged-sahel.csv?raw'),
  ]);
  return convert(rows, { from: 'ucdp-ged' }).feed;
}
