import { test } from 'node:test';
import { assertEveryEvent } from './assert-every-event.js';
import { servePages } from './serve-page.js';

const openPage = await servePages();

test('at 360 px each of the 104 events opens by mouse, with title, date and sources', (t) =>
  assertEveryEvent(t, openPage, { width: 360, height: 780 }));
