/** Version of this package; the release test compares it with package.json. */
export const VERSION = '0.1.0';
