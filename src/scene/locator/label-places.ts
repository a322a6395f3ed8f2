import { cutText } from '../../feed/cut-text.js';
import { lineHeight, shorten, twoLines, type MeasureText } from '../text.js';
import {
  locatorSize,
  type LocatorLabel,
  type LocatorPlace,
  type LocatorScene,
  type LocatorSpot,
} from './locator-scene.js';

/** Room kept free at the edges, between a spot and its name, and between one name and another, in px. */
const margin = 8;
const gap = 6;
/** From the foot of a line to the middle of its letters. */
const halfLetter = 4;
/** Names are set in bold, which the measurer does not know of. */
const boldness = 1.1;
/** Most characters of one long word, however wide they are. */
const longestWord = 18;

/**
 * The names of the place and its country. The country's stands in the midst of what is seen of it, never where it would
 * seem to name another; it gives way to the place's.
 */
export function labelPlaces(
  { name, countryName, precision }: LocatorPlace,
  spot: LocatorSpot | null,
  inCountry: readonly [number, number] | null,
  measureText: MeasureText,
): Pick<LocatorScene, 'name' | 'countryName'> {
  const bold: MeasureText = (text) => measureText(text) * boldness;
  const place = spot && precision !== 'country' ? labelSpot(name, spot, bold) : null;
  const country = inCountry && labelMiddle(countryName || name, inCountry, bold);
  const taken = place ? [boxOf(place, bold), aroundSpot(spot)] : [];
  const free = country && taken.every((box) => box && !overlap(boxOf(country, bold), box));
  return { name: place, countryName: free && isInside(country, bold) ? country : null };
}

/** Beside the spot where the name fits, else below it in one or two lines. */
function labelSpot(name: string, spot: LocatorSpot, measure: MeasureText): LocatorLabel {
  const { width } = locatorSize;
  const beside = spot.x + spot.r + gap;
  if (beside + measure(name) <= width - margin) {
    return { x: beside, y: spot.y + halfLetter, anchor: 'start', lines: [name] };
  }
  const lines = setName(name, width - 2 * margin, measure);
  return { x: width / 2, y: spot.y + spot.r + lineHeight, anchor: 'middle', lines };
}

function setName(name: string, width: number, measure: MeasureText): readonly string[] {
  if (measure(name) <= width) return [name];
  const pair = twoLines(name, measure);
  if (pair && pair.width <= width) return pair.lines;
  return [shorten(name, width, measure) || cutText(name, longestWord)];
}

/** The country's name around a point, moved so far in that no edge cuts it. */
function labelMiddle(
  name: string,
  [x, y]: readonly [number, number],
  measure: MeasureText,
): LocatorLabel {
  const { width, height } = locatorSize;
  const half = measure(name) / 2 + margin;
  return {
    x: Math.min(Math.max(x, half), width - half),
    y: Math.min(Math.max(y, margin + halfLetter), height - margin - halfLetter) + halfLetter,
    anchor: 'middle',
    lines: [name],
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, anchor, lines }: LocatorLabel, measure: MeasureText): Box {
  const width = Math.max(...lines.map(measure));
  const left = anchor === 'start' ? x : x - width / 2;
  const top = y - lineHeight + halfLetter;
  return { left, right: left + width, top, bottom: top + lines.length * lineHeight };
}

const aroundSpot = (spot: LocatorSpot | null): Box | null =>
  spot && {
    left: spot.x - spot.r,
    right: spot.x + spot.r,
    top: spot.y - spot.r,
    bottom: spot.y + spot.r,
  };

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

function isInside(label: LocatorLabel, measure: MeasureText): boolean {
  const { left, right } = boxOf(label, measure);
  return left >= 0 && right <= locatorSize.width;
}
