import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  pathRound,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type CanvasPath_D3Shape,
  type SymbolType,
} from 'd3';
import { symbolPath, type SymbolName } from '../../src/draw/symbols.js';

/** The outlines of d3, by the areas that the symbols have. */
const outlines: readonly [name: SymbolName, type: SymbolType, area: number][] = [
  ['square', symbolSquare, 110],
  ['triangle', symbolTriangle, 100],
  ['diamond', symbolDiamond, 105],
  ['cross', symbolCross, 115],
  ['star', symbolStar, 100],
  ['wye', symbolWye, 120],
];

for (const [name, type, area] of outlines) {
  test(`a ${name} has the corners that d3 gives it`, () => {
    for (const factor of [1, 2.5]) {
      const path = pathRound(6);
      type.draw(path as CanvasPath_D3Shape, area * factor);
      const ours = cornersOf(symbolPath(name, factor));
      const theirs = cornersOf(path.toString());
      for (const corner of theirs) assert.ok(nearest(corner, ours) < 0.01, corner.join());
      for (const corner of ours) assert.ok(nearest(corner, theirs) < 0.01, corner.join());
    }
  });
}

test('a circle has the area that d3 gives it', () => {
  const path = pathRound(3);
  symbolCircle.draw(path as CanvasPath_D3Shape, 120);
  const radius = (text: string): number => Number(/[aA]([\d.]+)/.exec(text)?.[1]);
  assert.ok(Math.abs(radius(symbolPath('circle')) - radius(path.toString())) < 0.01);
});

/** Corners of a path of straight lines, which may go on by so much in a direction. */
function cornersOf(path: string): [number, number][] {
  const corners: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, text = ''] of path.matchAll(/([MLhvZ])([^MLhvZ]*)/g)) {
    if (command === 'Z') continue;
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'h') x += numbers[0] ?? NaN;
    else if (command === 'v') y += numbers[0] ?? NaN;
    else [x = NaN, y = NaN] = numbers;
    corners.push([x, y]);
  }
  return corners;
}

const nearest = ([x, y]: readonly [number, number], all: readonly [number, number][]): number =>
  Math.min(...all.map(([x2, y2]) => Math.hypot(x2 - x, y2 - y)));
