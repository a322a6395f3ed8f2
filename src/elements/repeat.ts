import type { repeat } from 'lit/directives/repeat.js';

/** Lit's directive for lists whose items keep their nodes, as it is handed to what renders them. */
export type Repeat = typeof repeat;
