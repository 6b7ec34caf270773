import type { SkipReason } from '../model/skip-reason.js';
import { name, type Sentence, say } from './sentence.js';

/** Why a rule was skipped; `needs` is what the rule says of itself. */
export function skipText(why: SkipReason, needs: string): Sentence {
  switch (why.id) {
    case 'off':
      return say`switched off in the config`;
    case 'profile':
      return why.values.profile === 'llm-pretrain'
        ? say`not meaningful where every token is seen once`
        : say`not meaningful for the profile ${why.values.profile}`;
    case 'needs':
      return say`needs ${needs}`;
    case 'no-validation':
      return say`no validation loss or score was logged`;
    case 'not-computed':
      return say`${name(why.values.metric)} is constant (${why.values.value}): it was not computed`;
    case 'constant':
      return say`${name(why.values.metric)} never changes`;
    case 'few-points': {
      const { points, needed, axis } = why.values;
      const what = axis === 'row' ? 'row' : 'point';
      return say`not enough evidence: ${points} ${what}${points === 1 ? '' : 's'}, this rule needs ${needed}`;
    }
    case 'too-few': {
      const { points, needed, axis } = why.values;
      return say`not enough evidence: ${points} ${axis === 'row' ? 'rows' : 'evaluations'}, ${needed} are needed`;
    }
  }
}
