import type { PictureRole } from '../chart/theme.js';
import { inTime } from '../github/attempt.js';
import type { GitHub } from '../github/github.js';
import { statusOf } from '../github/status.js';
import { messageOf } from '../text/message-of.js';
import type { Files, Store } from './pictures.js';

export interface StoreOptions {
  readonly branch: string;
  readonly pullRequest: number;
  readonly key: string;
  /** Branches that hold code: never pictures. */
  readonly own: readonly (string | null)[];
  /** Address of the repository's pages. */
  readonly base: string;
}

/** Puts the chart in both themes on the data branch; what stands against it, drawing included, is said, never thrown. */
export async function storePictures(
  github: GitHub,
  draw: () => Promise<Files | null>,
  { branch, pullRequest, key, own, base }: StoreOptions,
): ReturnType<Store> {
  if (own.includes(branch)) return { refused: `${branch} holds your code, not pictures`, forbidden: false };
  try {
    const files = await draw();
    if (files === null) return { refused: 'there is nothing to draw', forbidden: false };
    const { commit, paths } = await inTime(() => github.publishPictures({ branch, pullRequest, key, files }));
    const at = (role: PictureRole) => `${base}/blob/${commit}/${paths.get(role)}`;
    const both = (light: PictureRole, dark: PictureRole) => ({ light: `${at(light)}?raw=true`, dark: `${at(dark)}?raw=true` });
    const trend = paths.has('trend_light') ? both('trend_light', 'trend_dark') : null;
    return { ...both('light', 'dark'), link: at('light'), trend };
  } catch (error) {
    const status = statusOf(error);
    const forbidden = status === 403 || status === 404;
    return { refused: forbidden ? `the token may not write (${status}): add "contents: write"` : messageOf(error), forbidden };
  }
}
