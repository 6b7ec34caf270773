import type { InShares } from './pipeline.js';

/** Many files share by share, in several threads; what does it is loaded where there are many. */
export const inShares: InShares = async (...given) => (await import('./shares/in-shares.js')).diagnosedInShares(...given);
