import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafeColor } from '../../src/feed/safe-color.js';

const colors = [
  'crimson',
  'CurrentColor',
  '#abc',
  '#ABCD',
  '#a1b2c3',
  '#a1b2c3d4',
  'rgb(200, 30, 30)',
  'rgb(200 30 30 / .5)',
  'rgba(200,30,30,50%)',
  'rgb(none 0 0)',
  'hsl(120deg 50% 50%)',
  'hsla(-30, 50%, 50%, 0.3)',
  'hwb(90 10% 10%)',
  'lab(50% 40 -20)',
  'lch(50 30 120deg / 50%)',
  'oklab(0.5 0.1 -0.1)',
  'oklch(0.5 0.1 120)',
  'color(display-p3 1 0.5 0)',
  'color(xyz-d50 0.1 0.2 0.3 / 1)',
];

const others = [
  '',
  ' ',
  'light grey',
  '#ab',
  '#abcde',
  '#xyz',
  'red;background:url(x)',
  'red}',
  'red /**/',
  'url(x)',
  'url("javascript:x")',
  'var(--x)',
  'rgb(var(--x))',
  'rgb(calc(1 + 1) 0 0)',
  'rgb(1 2)',
  'rgb(1 2 3 4 5)',
  'rgb(1;2;3)',
  'rgb(1 2 3',
  'color(evil 1 2 3)',
  'image(red)',
  'color-mix(in srgb, red, blue)',
  'expression(alert(1))',
  'rgb(1 2 3)\n;x',
  '\\72 ed',
];

for (const text of colors) test(`"${text}" is a colour`, () => assert.ok(isSafeColor(text)));
for (const text of others)
  test(`${JSON.stringify(text)} is no colour`, () => assert.ok(!isSafeColor(text)));
