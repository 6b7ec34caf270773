import type { Profile } from '../model/profile.js';
import type { Run } from '../model/run.js';

const GAME =
  /(^|[_/ .-])(g|d|gen|generator|disc|discriminator|actor|critic|policy|value)_?loss|reward|ep_rew|ep_len|entropy_loss/i;
const LANGUAGE = /perplexity|(^|[_/ .-])ppl($|[_/ .-])|bpb|tokens/i;

/** What kind of training a run is, by the names in its logs and its length. */
export function profileOf(run: Run): Profile {
  const names = run.series.map(({ name }) => name);
  const hasValidation = run.primary.validationLoss !== null || run.primary.validationScore !== null;
  if (names.filter((name) => GAME.test(name)).length >= 2 && run.primary.validationLoss === null) return 'gan-rl';
  if (names.some((name) => LANGUAGE.test(name)) && run.primary.validationScore === null) return 'llm-pretrain';
  if (hasValidation && run.length < 10 && run.fineTunes) return 'finetune';
  const { validationScore, trainScore } = run.primary;
  const score = validationScore ?? trainScore;
  if (score && /accuracy|error|f1|auc/.test(score.metric ?? '')) return 'classification';
  return 'default';
}
