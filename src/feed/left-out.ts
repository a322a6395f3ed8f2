/** Stands in a list for a member that is bad and has been named as such already. */
export const leftOut: unique symbol = Symbol('left out');
