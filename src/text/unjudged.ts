import type { ReasonValues, Unjudged } from '../model/reason.js';
import type { Report, ReportRun } from '../model/report.js';
import { namesText } from './names.js';
import { name, type Sentence, say } from './sentence.js';

/** What is missing for a judgment, first line of a report that can't say "pass". */
export function unjudgedText(
  { what, run, runs, of, points, needed }: ReasonValues['unjudged'],
  { runs: all }: Pick<Report, 'runs'>,
): Sentence {
  const own = all.find(({ id }) => id === run);
  const profile = own?.profile ?? 'gan-rl';
  const where = runs < of ? say`In ${runs} of ${of} runs, here ${name(run)}: ` : [];
  const texts: Readonly<Record<Unjudged, string>> = {
    'train-loss': 'Only a training loss was logged: overfitting can’t be judged.',
    'no-validation': 'No validation loss or score was logged: overfitting can’t be judged.',
    unrecognized: 'No loss and no score was recognized: nothing was judged.',
    games: `Rules about generalization don’t apply to the profile ${profile}: nothing was judged but whether the numbers stay finite and bounded.`,
    few: `Only ${points} ${points === 1 ? 'evaluation' : 'evaluations'} of the validation set, ${needed} are needed: overfitting can’t be judged.`,
    constant: 'The validation metric never changes: overfitting can’t be judged.',
    off: 'The rules about generalization are switched off: overfitting was not judged.',
    crashed: 'A rule about generalization crashed: overfitting was not judged.',
  };
  const found = what === 'unrecognized' && own !== undefined ? foundText(own) : [];
  return say`${where}${texts[what]}${found}`;
}

/** What was logged that may be one of them after all, and how to say so. */
function foundText({ series }: ReportRun): Sentence {
  if (series.length === 0) return [];
  const held = series.length === 1 ? 'Its one series is' : `Its ${series.length} series are`;
  const names = namesText(series.map((one) => one.name));
  return say` ${held} ${names}: if one is the loss or the score, name it in the settings (metrics: loss, score).`;
}
