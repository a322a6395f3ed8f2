import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileWriter, type FileDraft } from '../../src/controllers/file-writer.js';
import type { TextFile } from '../../src/controllers/save-file.js';
import { inSteps } from '../../src/feed/steps.js';
import { hurryClock, stopClock } from './clock.js';
import { hostOf } from './host.js';

const document = {} as Document;

test('a small file is given at once', (context) => {
  stopClock(context);
  const { files, given } = writer();
  files.save(draftOf(30), document);
  assert.deepEqual(given, [{ name: 'a.csv', type: 'text/csv', parts: ['10', '20', '30'] }]);
  assert.equal(files.writing, null);
});

test('a large file is written in slices, and tells how far it is', async (context) => {
  hurryClock(context);
  const { files, given, host } = writer();
  const seen: (number | undefined)[] = [];
  host.requestUpdate = () => seen.push(files.writing?.done);
  files.save(draftOf(30), document);
  assert.deepEqual(files.writing, { done: 0, count: 30 });
  assert.equal(given.length, 0);
  await until(() => files.writing === null);
  assert.deepEqual(seen, [0, 20, 30, undefined]);
  assert.deepEqual(given[0]?.parts, ['10', '20', '30']);
});

test('while a file is on its way no other is begun', async (context) => {
  hurryClock(context);
  const { files, given } = writer();
  files.save(draftOf(30), document);
  files.save(draftOf(10), document);
  await until(() => files.writing === null);
  assert.equal(given.length, 1);
  files.save(draftOf(10), document);
  await until(() => files.writing === null);
  assert.equal(given.length, 2);
});

test('a file is given up when the element leaves the page', async (context) => {
  hurryClock(context);
  const { files, given } = writer();
  files.save(draftOf(30), document);
  files.hostDisconnected();
  await until(() => files.writing === null);
  assert.deepEqual(given, []);
});

function writer(): { files: FileWriter; given: TextFile[]; host: ReturnType<typeof hostOf> } {
  const given: TextFile[] = [];
  const host = hostOf();
  return { files: new FileWriter(host, (file) => void given.push(file)), given, host };
}

/** A file of so many events, ten in a step. */
const draftOf = (count: number): FileDraft => ({
  name: 'a.csv',
  type: 'text/csv',
  count,
  *write() {
    const parts: string[] = [];
    yield* inSteps(count, 10, (_, to) => parts.push(String(to)));
    return parts;
  },
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
