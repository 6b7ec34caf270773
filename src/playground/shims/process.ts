/** As much of Node's `process` as packages ask for where they read: nothing is warned of but through the report. */
export const process = { emitWarning: (_warning: unknown): void => {} };
