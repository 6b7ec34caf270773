/** What a row of LABELS.tsv says, as values. */
export interface Truth {
  /** `null`: borderline or uncallable, not scored. */
  readonly overfits: boolean | null;
  /** Labelled clear rather than mild; null where not scored. */
  readonly clear: boolean | null;
  /** Where the lasting rise starts; NaN where nobody said. */
  readonly onset: number;
  readonly length: number;
  /** Null: weak, or no accuracy to tell from. */
  readonly lossUpAccuracyUp: boolean | null;
  /** Null: partial, no training loss, or a window of one or two evaluations, which is not worth a finding either way. */
  readonly trainAbove: 'none' | 'early' | 'whole run' | null;
  /** Did validation get better at the drop? By eye. */
  readonly drops: readonly { readonly at: number; readonly improved: boolean }[];
  /** First rows with another learning rate, with its factor. */
  readonly rates: readonly { readonly row: number; readonly factor: number }[];
  /** One rate throughout: whatever is inferred there is invented. */
  readonly constantRate: boolean;
}

/** Reads one row of LABELS.tsv. */
export function truthOf(label: Readonly<Record<string, string>>): Truth {
  const overfit = label['overfit_class']!;
  const scored = ['yes', 'mild', 'none'].includes(overfit);
  const divergence = label['loss_up_acc_up_class']!;
  const above = label['train_above_val_class']!;
  const isShort = /^early \d+( only|, \d+|-1)$/.test(label['train_above_val_window']!);
  const schedule = label['lr_schedule']!;
  return {
    overfits: scored ? overfit !== 'none' : null,
    clear: scored ? overfit !== 'mild' : null,
    onset: Number(label['overfit_first_epoch'] || Number.NaN),
    length: Number(label['n_points']),
    lossUpAccuracyUp: divergence === 'yes' ? true : divergence === 'none' ? false : null,
    trainAbove: isShort ? null : above === 'none' || above === 'early' || above === 'whole run' ? above : null,
    drops: dropEffects(label['lr_drop_effect']!),
    rates: [...schedule.matchAll(/(\d+):([\d.e-]+)->([\d.e-]+)/g)].map(([, row, from, to]) => ({
      row: Number(row),
      factor: Number(to) / Number(from),
    })),
    constantRate: schedule.startsWith('constant'),
  };
}

/**
 * `100: yes; 150: loss no, acc .671->.693`, `50 (yes, …), 150 (no)`, `between 21 and 23: strong`. A verdict on the loss goes before
 * one on the accuracy; "small" is an improvement; what is neither is left out.
 */
function dropEffects(text: string): readonly { readonly at: number; readonly improved: boolean }[] {
  const found: { at: number; improved: boolean }[] = [];
  for (const part of text.split(/; ?(?=\d|between)|\), (?=\d)/)) {
    const match = /(?:between (\d+) and )?(\d+)(?: \([^)]*->[^)]*\))?(?:->\d+)?(?:: | \()(.*)/.exec(
      part.replace(/^.*curve: /, ''),
    );
    if (!match || /\.\./.test(part)) continue;
    const at = match[1] ? (Number(match[1]) + Number(match[2])) / 2 : Number(/^(\d+)->(\d+):/.exec(part)?.[2] ?? match[2]);
    const words = match[3]!;
    if (/^(loss )?(no\b|none)/i.test(words)) found.push({ at, improved: false });
    else if (/^(yes|strong|small|loss [-−\d.])/i.test(words)) found.push({ at, improved: true });
  }
  return found;
}
