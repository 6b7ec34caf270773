import type { Profile } from '../model/profile.js';
import type { Run } from '../model/run.js';

/** Words in the names of a language model's log. */
const LANGUAGE = new Set(['perplexity', 'ppl', 'bpb', 'tokens']);
/** Words of metrics that count right and wrong answers. */
const CLASSES = new Set(['accuracy', 'error', 'f1', 'auc', 'auroc']);

/** What kind of training a run is, by what is played in it, by the names in its logs, and by its length. */
export function profileOf({ game, series, primary, length, fineTunes }: Run): Profile {
  const { validationLoss, validationScore, trainScore } = primary;
  if (game !== null && validationLoss === null) return 'gan-rl';
  if (validationScore === null && series.some(({ name }) => holds(name, LANGUAGE))) return 'llm-pretrain';
  if ((validationLoss !== null || validationScore !== null) && length < 10 && fineTunes) return 'finetune';
  return holds((validationScore ?? trainScore)?.metric ?? '', CLASSES) ? 'classification' : 'default';
}

function holds(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => words.has(word));
}
