/** Id of the lane that eras stand in; no group has it. */
export const eraLane = 'eras';
