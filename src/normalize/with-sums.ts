import { type Candidate, isOfGame } from './primary/candidate.js';

/** A split without a total loss gets the sum of its components; terms of a game add up to nothing. */
export function withSums(measured: readonly Candidate[]): readonly Candidate[] {
  const sums = (['train', 'validation'] as const).flatMap((split): readonly Candidate[] => {
    const own = measured.filter(({ series }) => series.split === split);
    const parts = own.filter(({ series }) => series.kind === 'loss-part');
    const first = parts[0];
    if (!first || parts.length < 2 || own.some(({ series }) => series.kind === 'loss')) return [];
    if (parts.some(({ named }) => isOfGame(named))) return [];
    if (!parts.every(({ series }) => series.at.length === first.series.at.length)) return [];
    const values = first.series.values.map((_, i) => parts.reduce((sum, { series }) => sum + series.values[i]!, 0));
    const logged = { points: values.length, first: values[0]!, last: values[values.length - 1]! };
    const name = `${split === 'train' ? 'train' : 'val'} loss (sum of ${parts.length} parts)`;
    return [
      {
        series: { ...first.series, name, metric: 'loss', kind: 'loss', values, logged },
        named: { ...first.named, metric: 'loss', base: 'loss', kind: 'loss', role: null, qualified: false },
      },
    ];
  });
  return [...measured, ...sums];
}
