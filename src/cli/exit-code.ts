/** What a command tells the script that called it: `fine`, `problems` in what was read, or `misuse`. */
export const exitCodes = { fine: 0, problems: 1, misuse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
