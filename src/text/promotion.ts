import type { PromotionRefusal } from '../model/promotion.js';
import { name, type Sentence, say } from './sentence.js';

/** Why a pushed commit takes over nothing, as a clause. */
export function refusalText(refusal: PromotionRefusal): Sentence {
  switch (refusal.id) {
    case 'trained':
      return say`this commit has a training of its own`;
    case 'not-merged':
      return say`no pull request was merged into ${name(refusal.values.branch)} as this commit`;
    case 'fork':
      return say`pull request #${refusal.values.pullRequest} is from a fork, whose numbers are no baseline`;
    case 'no-report':
      return say`no check of pull request #${refusal.values.pullRequest} keeps a report of its head ${refusal.values.head.slice(0, 10)}`;
    case 'other-files':
      return say`pull request #${refusal.values.pullRequest} was trained with other files (${refusal.values.head.slice(0, 10)}) than were merged`;
    case 'changed':
      return say`${name(refusal.values.file)} was changed since pull request #${refusal.values.pullRequest} was trained (${refusal.values.head.slice(0, 10)})`;
  }
}
