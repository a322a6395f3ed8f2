import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLocale } from '../../src/locales/find-locale.js';
import type { LanguageTag } from '../../src/locales/language-tags.js';
import {
  describeDate,
  describeDateInSentence,
  describeDateUnderYear,
  shortDate,
} from '../../src/time/describe-date.js';
import { parseEdtf } from '../../src/time/parse-edtf.js';

/** A date and how it is told by itself, in a sentence and in few words; what is left out is as the one before. */
export type DateRow = readonly [edtf: string, bare: string, sentence?: string, short?: string];

/** One test a row. A row's `~` is a space that does not break. */
export function checkDates(tag: string, rows: readonly DateRow[]): void {
  const { dates } = findLocale(tag);
  for (const [edtf, bare, sentence = bare, short = bare] of rows) {
    test(`${tag}: ${edtf} is told as "${bare}"`, () => {
      const date = parseEdtf(edtf);
      const told = [
        describeDate(date, dates),
        describeDateInSentence(date, dates),
        shortDate(date, dates),
      ];
      assert.deepEqual(
        told,
        [bare, sentence, short].map((text) => text.replaceAll('~', '\u00A0')),
      );
    });
  }
}

/** Open ends as of 31 December 2023. */
export function checkOpenEnds(tag: string, rows: readonly (readonly [string, string])[]): void {
  const { dates } = findLocale(tag);
  for (const [edtf, words] of rows) {
    test(`${tag}: at the end of 2023, ${edtf} is told as "${words}"`, () => {
      const now = Date.UTC(2023, 11, 31);
      assert.equal(describeDate(parseEdtf(edtf), dates, now), words);
    });
  }
}

/** Dates under the heading of their year. */
export function checkUnderYear(tag: string, rows: readonly (readonly [string, string])[]): void {
  const { dates } = findLocale(tag);
  for (const [edtf, words] of rows) {
    test(`${tag}: under its year ${edtf} is "${words}"`, () => {
      assert.equal(describeDateUnderYear(parseEdtf(edtf), dates), words);
    });
  }
}

/** Days and months against Intl; `adapt` is where a language is meant to differ from it. */
export function checkAgainstIntl(
  tag: LanguageTag | `${LanguageTag}-${string}`,
  adapt = (text: string): string => text,
): void {
  test(`${tag}: days and months are told as Intl tells them`, () => {
    const { dates } = findLocale(tag);
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const date = new Date(Date.UTC(2023, index, index + 2));
      const text = date.toISOString();
      const told = (length: number): string =>
        describeDate(parseEdtf(text.slice(0, length)), dates);
      assert.equal(told(10), adapt(day.format(date)));
      assert.equal(told(7), adapt(month.format(date)));
    }
  });
}
