/** Most characters of a string where the schema says nothing. */
export const longestString = 500;

/** Most characters of a text where the schema says nothing. */
export const longestText = 20_000;
