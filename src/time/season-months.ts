/**
 * First month (1 to 12) and number of months of each EDTF season code.
 *
 * The standard leaves 21 to 24 open as to hemisphere; here they are the meteorological seasons of the north, as are 25
 * to 28. A season that begins in December ends in the year after: winter 2001 is December 2001 to February 2002.
 */
export const seasonMonths: ReadonlyMap<number, readonly [first: number, count: number]> = new Map([
  [21, [3, 3]], // spring
  [22, [6, 3]], // summer
  [23, [9, 3]], // autumn
  [24, [12, 3]], // winter
  [25, [3, 3]], // the same, northern hemisphere
  [26, [6, 3]],
  [27, [9, 3]],
  [28, [12, 3]],
  [29, [9, 3]], // spring, summer, autumn, winter, southern hemisphere
  [30, [12, 3]],
  [31, [3, 3]],
  [32, [6, 3]],
  [33, [1, 3]], // quarters
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [37, [1, 4]], // thirds of a year
  [38, [5, 4]],
  [39, [9, 4]],
  [40, [1, 6]], // halves
  [41, [7, 6]],
]);
