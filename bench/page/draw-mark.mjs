/** Name of the mark that stands in a trace where a draw begins. */
export const DRAW_MARK = 'bench-draw';
