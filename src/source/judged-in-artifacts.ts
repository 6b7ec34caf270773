import { type ArtifactPlace, type ArtifactStore, artifactLogs, artifactReports } from './artifacts.js';
import { refuseBoth } from './both.js';
import type { ChooseJudged } from './source.js';
import { storeOnce } from './store-once.js';

/** What the artifacts of a run hold: logs; where runs or shards are expected and reports of ours lie there, those. */
export function judgedInArtifacts(github: ArtifactStore, place: ArtifactPlace): ChooseJudged {
  return async (config) => {
    // Reports of a run that others decide about are not taken: what the logs say is judged.
    if (config.expect === null || !place.trusted) return { logs: artifactLogs(github, place) };
    const store = storeOnce(github);
    const found = await artifactReports(store, place)(config);
    const logs = artifactLogs(store, place);
    if (found.reports.length === 0 && found.provenance.foreign === null) return { logs };
    if (found.reports.length > 0) refuseBoth((await logs(config)).logs.length, found.reports.length);
    return { reports: async () => found };
  };
}
