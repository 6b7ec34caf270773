import type { Artifact } from '../github/artifacts.js';
import type { ArtifactStore } from './artifacts.js';

/** Bytes of artifacts that are kept until they are read again; what is beyond is fetched again. */
const MAX_KEPT = 64 * 1024 ** 2;

/** Artifacts for two readers, one after the other: the second one's are not asked for again. */
export function storeOnce(github: ArtifactStore): ArtifactStore {
  const lists = new Map<number, readonly Artifact[]>();
  const kept = new Map<number, Uint8Array | null>();
  let room = MAX_KEPT;
  return {
    listMade: (runId) => github.listMade(runId),
    listArtifacts: async (runId, isWanted) => {
      const known = lists.get(runId) ?? (await github.listArtifacts(runId, isWanted));
      lists.set(runId, known);
      return known;
    },
    downloadArtifact: async (artifact, maxBytes) => {
      const known = kept.get(artifact.id);
      // Read for the second time, it is not needed any more.
      if (known !== undefined) kept.delete(artifact.id);
      if (known !== undefined) return known;
      const bytes = await github.downloadArtifact(artifact, maxBytes);
      const size = bytes?.length ?? 0;
      if (size <= room) {
        room -= size;
        kept.set(artifact.id, bytes);
      }
      return bytes;
    },
  };
}
