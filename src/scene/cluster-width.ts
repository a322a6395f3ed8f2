import { narrowestBin } from './grid.js';

/** Radius of a cluster's circle in px. */
export const clusterRadius = narrowestBin / 2 - 1;

/** Beside a number that is too long for a circle, in px on either side; it is set in heavier type than it is measured in. */
const besideNumber = 3;

/**
 * Half the width of a cluster in px: of its circle, or of a number that is too long for that, where there is room for it.
 *
 * @param most widest that it may be, in px
 */
export function halfWidthOf(
  text: string,
  most: number,
  measureText: (text: string) => number,
): number {
  const width = measureText(text) + 2 * besideNumber;
  return width > 2 * (clusterRadius + besideNumber) && width <= most ? width / 2 : clusterRadius;
}
