import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { statusOf } from './status.js';

/** Text of a file of the repository at a branch or commit; null where there is none. Larger than 1 MB, it is an error. */
export async function readRepositoryFile(octokit: Octokit, place: Repository, path: string, ref: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...place, path, ref });
    if (Array.isArray(data) || data.type !== 'file') throw new Error(`${path} is not a file`);
    if (data.encoding !== 'base64') throw new Error(`${path} is larger than 1 MB`);
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
