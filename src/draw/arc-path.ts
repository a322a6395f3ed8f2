/** Path of a circle; `counter` for one that is gone round anticlockwise, as for a hole in another. */
export function circlePath(x: number, y: number, radius: number, counter = false): string {
  const across = round(2 * radius);
  const half = (width: number): string => `a${arc(radius, counter)} ${width} 0`;
  return `M${round(x - radius)} ${round(y)}${half(across)}${half(-across)}z`;
}

/**
 * Path of a part of a ring, along its outer edge and back along its inner one. Lighter than `arc` and `pie` of d3, which need
 * its paths.
 *
 * @param from where it begins, in turns clockwise from the top
 * @param to where it ends, after less than a turn
 */
export function slicePath(
  x: number,
  y: number,
  [inner, outer]: readonly [inner: number, outer: number],
  from: number,
  to: number,
): string {
  const at = (radius: number, turns: number): string => {
    const angle = 2 * Math.PI * turns;
    return `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
  };
  // By its middle, as an arc whose ends all but meet would be none.
  const middle = (from + to) / 2;
  const [there, back] = [arc(outer, false), arc(inner, true)];
  return `M${at(outer, from)}A${there} ${at(outer, middle)}A${there} ${at(outer, to)}L${at(inner, to)}A${back} ${at(inner, middle)}A${back} ${at(inner, from)}z`;
}

/** What an arc of at most half a turn is written with, but for where it ends. */
function arc(radius: number, counter: boolean): string {
  const length = round(radius);
  return `${length} ${length} 0 0 ${counter ? 0 : 1}`;
}

const round = (length: number): number => Math.round(length * 100) / 100;
