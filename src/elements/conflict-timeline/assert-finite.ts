/** @throws RangeError for what is no finite number, named as `what` */
export function assertFinite(what: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${what} is ${value}; give a finite number.`);
}
