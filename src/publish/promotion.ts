import type { GitHub } from '../github/github.js';
import type { Promoted, PromotionRefusal } from '../model/promotion.js';
import type { Conclusion } from '../model/told-verdict.js';
import { neutral } from '../text/markdown.js';
import { refusalText } from '../text/promotion.js';
import { plain } from '../text/sentence.js';
import { type CheckOptions, writeVerdict } from './check-run.js';

/** What a pushed commit takes over, as base64; or why nothing. */
export type PromotionOutcome = { readonly promoted: Promoted; readonly data: string } | { readonly refused: PromotionRefusal };

/** Says on a pushed commit what it takes over, as a check that keeps it: later pull requests are compared with that. */
export function publishPromotion(
  outcome: PromotionOutcome,
  github: Pick<GitHub, 'publishCheckRun' | 'publishStatus'>,
  { runUrl, ownHead: _, number: __, job: ___, ...place }: Omit<CheckOptions, 'shown' | 'conclusion' | 'annotations'>,
): Promise<string> {
  const written = { ...place, detailsUrl: runUrl };
  if ('refused' in outcome) {
    const reason = plain(refusalText(outcome.refused));
    const summary = `### curvelint: nothing taken over\n\n${neutral(`${reason}.`)}\n\n${ADVICE}`;
    const conclusion: Conclusion = outcome.refused.id === 'trained' ? 'success' : 'neutral';
    return writeVerdict(github, { ...written, conclusion, title: `Nothing taken over: ${reason}`, summary, data: '' });
  }
  const { promoted, data } = outcome;
  const head = promoted.head.slice(0, 10);
  const title = `Training of pull request #${promoted.pullRequest} taken over`;
  const summary = `### curvelint: training taken over\n\nNothing was trained here: pull request #${promoted.pullRequest} trained the same files at ${head}. Later pull requests are compared with that training.`;
  return writeVerdict(github, { ...written, conclusion: 'success', title, summary, data, promoted });
}

const ADVICE = 'Later pull requests are compared with an older commit, or with the next one that is trained.';
