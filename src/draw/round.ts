/** A length as it is written: to a hundredth of a px. */
export const round = (length: number): number => Math.round(length * 100) / 100;
