/** One collection leaves what finalizers and weak references give free only then. */
const COLLECTIONS = 3;

/**
 * Bytes that live: script's objects, DOM, and what typed arrays hold. Pixels of canvases and tiles are not in it.
 *
 * @param {import('./browser.mjs').Page} page
 */
export async function heapBytes({ devtools }) {
  await collect(devtools);
  const usage = await devtools.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** @param {import('playwright').CDPSession} devtools */
export async function collect(devtools) {
  for (let i = 0; i < COLLECTIONS; i++) await devtools.send('HeapProfiler.collectGarbage');
}
