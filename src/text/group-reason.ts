import type { GroupReason, NameDifference } from '../model/group-reason.js';
import { name, type Sentence, say } from './sentence.js';

const DIFFERENCES: Readonly<Record<NameDifference, string>> = {
  date: 'dates',
  seed: 'seeds',
  counter: 'counters',
  id: 'ids',
  generated: 'generated names',
};

/** Why the runs of a group belong together, or why a run stands alone: one sentence. */
export function groupReasonText({ id, values }: GroupReason, runs: number): Sentence {
  switch (id) {
    case 'same-settings':
      return say`${runs} repeats: ${settingsText(values.settings)} the same, and their names ${differText(values.differ)}.`;
    case 'same-names':
      return say`${runs} repeats: their names ${differText(values.differ)}; no setting is logged that could tell them apart.`;
    case 'only-run':
      return say`One run: there is no other that could repeat it.`;
    case 'other-settings': {
      const named = values.names.flatMap((one, i): Sentence => (i === 0 ? [name(one)] : [', ', name(one)]));
      const more = values.more > 0 ? ` and ${values.more} more` : '';
      return say`One run: no other has the same settings; ${name(values.run)} differs in ${named}${more}.`;
    }
    case 'other-name': {
      const { settings, run, own, other } = values;
      const names = say`its name says ${saysText(own)}, that of ${name(run)} ${saysText(other)}`;
      return settings === 0
        ? say`One run: ${names}, and no setting is logged that could make them repeats.`
        : say`One run: ${settingsText(settings)} the same as in ${name(run)}, but ${names}.`;
    }
  }
}

function settingsText(count: number): string {
  return count === 1 ? 'the one logged setting of the training is' : `all ${count} logged settings of the training are`;
}

function differText(differ: readonly NameDifference[]): string {
  return differ.length === 0 ? 'say the same' : `differ only in ${listed(differ.map((one) => DIFFERENCES[one]))}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}

function saysText(text: string): Sentence {
  return text === '' ? say`nothing` : say`${name(text)}`;
}
