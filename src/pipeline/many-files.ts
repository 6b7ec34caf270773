import type { InShares } from './pipeline.js';

/** Files from which on it pays to read them in shares, in several threads: below, starting a thread takes as long. */
const MIN_FILES = 300;

/** Many files share by share; what does it is loaded where there are many. */
export const inShares: InShares = async (search, config, curves) =>
  search.files(config).candidates.length < MIN_FILES
    ? null
    : (await import('./shares/in-shares.js')).diagnosedInShares(search, config, curves);
