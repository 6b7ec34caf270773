import type { BaselineCandidate } from '../github/baseline.js';
import type { GitHub } from '../github/github.js';
import type { AskedBaseline } from '../model/kept-job.js';
import { type BaselinePlace, githubBaseline } from './baseline.js';
import type { BaselineSource } from './source.js';

/** The baseline that somebody asked for: what that very commit has left, by the same trust as any other; nothing instead of it. */
export function askedBaseline(
  github: Pick<GitHub, 'baselineCandidates'>,
  place: BaselinePlace,
  { commit, branch }: AskedBaseline,
  now: number,
): BaselineSource {
  const onlyIt: Pick<GitHub, 'baselineCandidates'> = {
    baselineCandidates: (request) => ofCommit(github.baselineCandidates(request), commit),
  };
  const find = githubBaseline(onlyIt, { ...place, commit, base: commit, branches: [branch] }, now);
  return async (config) => {
    const found = await find(config);
    const { behind: _, ...origin } = found.provenance;
    return { ...found, provenance: origin.source === null ? origin : { ...origin, asked: branch } };
  };
}

/** Candidates come in the order of their commits, and the first commit is the one that is wanted. */
async function* ofCommit(candidates: AsyncIterable<BaselineCandidate>, commit: string): AsyncGenerator<BaselineCandidate> {
  for await (const candidate of candidates) {
    if (candidate.commit !== commit) return;
    yield candidate;
  }
}
