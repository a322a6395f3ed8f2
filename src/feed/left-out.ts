/**
 * Stands in a list for a member that is bad and has been named as such already, or will be. Of all copies of the package: one
 * may read the lines of a feed, another what they say.
 */
export const leftOut: unique symbol = Symbol.for('conflict-timeline: left out');
