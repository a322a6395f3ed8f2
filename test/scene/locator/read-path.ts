/** All numbers of a path; what is no number among them is `NaN`. */
export const numbersIn = (path: string): number[] =>
  path
    .split(/[MLZ,]/)
    .filter((part) => part !== '')
    .map(Number);

/** Whether a point lies in a path of straight lines, by the even-odd rule. */
export function contains(path: string, { x, y }: { x: number; y: number }): boolean {
  const crossings = path.split('M').flatMap((ring) => {
    const corners = ring
      .replace('Z', '')
      .split('L')
      .map((corner) => corner.split(',').map(Number));
    return corners.filter(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = corners[(i + 1) % corners.length] ?? [];
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    });
  });
  return crossings.length % 2 === 1;
}
