import { round } from './round.js';

/** Outer and inner radius of a ring. */
export type Radii = readonly [inner: number, outer: number];

/** Path of a circle. */
export const circlePath = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}${turn(radius, false)}`;

/** Path of a whole ring, from its middle: two circles, with no line between them. */
export const ringPath = ([inner, outer]: Radii): string =>
  `m${-round(outer)} 0${turn(outer, false)}m${round(outer - inner)} 0${turn(inner, true)}`;

/**
 * Path of a part of a ring, from the ring's middle: along its outer edge and back along its inner one. Lighter than `arc` and
 * `pie` of d3, which need its paths.
 *
 * @param from where it begins, in turns clockwise from the top
 * @param to where it ends, after less than a turn
 */
export function slicePath([inner, outer]: Radii, from: number, to: number): string {
  // By its middle, as an arc whose ends all but meet would be none.
  const middle = (from + to) / 2;
  const [there, back] = [arc(outer, false), arc(inner, true)];
  let [x, y] = [0, 0];
  const move = (radius: number, turns: number): string => {
    const angle = 2 * Math.PI * turns;
    const [fromX, fromY] = [x, y];
    [x, y] = [round(radius * Math.sin(angle)), round(-radius * Math.cos(angle))];
    return `${round(x - fromX)} ${round(y - fromY)}`;
  };
  return [
    `m${move(outer, from)}${there} ${move(outer, middle)}${there} ${move(outer, to)}`,
    `l${move(inner, to)}${back} ${move(inner, middle)}${back} ${move(inner, from)}z`,
  ].join('');
}

/** Once around, from the leftmost point and back to it; `counter` for anticlockwise, as for a hole in another. */
function turn(radius: number, counter: boolean): string {
  const across = round(2 * radius);
  const half = arc(radius, counter);
  return `${half} ${across} 0${half} ${-across} 0z`;
}

/** What an arc of at most half a turn is written with, but for where it ends. */
function arc(radius: number, counter: boolean): string {
  const length = round(radius);
  return `a${length} ${length} 0 0 ${counter ? 0 : 1}`;
}
