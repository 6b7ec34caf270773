import type { fineTune } from '../../src/playground/fine-tune.js';
import type { renderPlayground } from '../../src/playground/page.js';

/** src/playground/worker.ts and all that it imports, as one script for a browser, and the packages in it. */
export function bundleEngine(): Promise<{ readonly code: string; readonly packages: readonly string[] }>;

/** Of the compiled sources what the page is made with. */
export interface Sources {
  readonly renderPlayground: typeof renderPlayground;
  readonly fineTune: typeof fineTune;
  readonly VERSION: string;
}

/** The whole page, and the packages in it. `reportPage`: script and style of the HTML report. */
export function buildPlayground(
  sources: Sources,
  reportPage: { readonly script: string; readonly style: string },
): Promise<{ readonly html: string; readonly packages: readonly string[] }>;
