/** Set by `npm run soak`: many more draws than a change should wait for. */
export const isSoak = process.env['CURVELINT_SOAK'] !== undefined;
