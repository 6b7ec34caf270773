// Makes secretlint's rules small enough for dist/: two thirds of them are lodash, for lists of allowed secrets that we never give.
const RULES = /[\\/]secretlint-rule-preset-recommend[\\/]module[\\/]index\.js$/;
const MATCHER = 'var regexpStringMatcherExports = requireRegexpStringMatcher();';

/** A plugin of rolldown: nothing is ever allowed, so that the code for it can be left out. */
export const withoutAllowLists = {
  name: 'secret-rules',
  transform(code, id) {
    if (!RULES.test(id)) return null;
    if (!code.includes(MATCHER))
      throw new Error(`${id} no longer loads its matcher as it did: see .github/scripts/secret-rules.mjs`);
    return code.replace(MATCHER, 'var regexpStringMatcherExports = { matchPatterns: () => [] };');
  },
};
