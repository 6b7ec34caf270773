import type { Game } from '../../model/run.js';
import type { Split } from '../../model/split.js';
import type { Classified } from '../../vocabulary/names.js';
import { wordsOf } from '../../vocabulary/words.js';

/** Words of the two sides of an adversarial training; a letter alone counts beside other words only (`D_A`, `loss_g`). */
const SIDES = {
  generator: new Set('g gen generator gens netg errg gloss lossg generators'.split(' ')),
  discriminator: new Set('d disc discriminator discr netd errd dloss lossd discloss discriminators'.split(' ')),
};
/** Metrics of what a policy earns. */
const REWARDS = new Set(['episode_reward', 'reward', 'return']);

type Name = Pick<Classified, 'kind' | 'role' | 'base' | 'metric' | 'split'> & { readonly name: string };

/**
 * What is played in a training, by the names of its series: two networks against each other, or a policy for a reward; null for
 * any other. Rewards that a model of preferences gives (`rewards/chosen`) are logged beside an accuracy or a validation loss.
 */
export function gameOf(names: readonly Name[]): Game | null {
  const terms = names.filter(({ kind, role }) => kind !== 'score' && role !== 'count' && role !== 'clock' && role !== 'scale');
  const plays = (side: ReadonlySet<string>) => terms.some(({ name }) => has(name, side));
  if (plays(SIDES.generator) && plays(SIDES.discriminator)) return 'networks';
  const earns = names.some(({ kind, metric, base }) => kind === 'score' && base !== null && REWARDS.has(base) && isPlain(metric));
  if (!earns) return null;
  const learns = names.some(({ role }) => role === 'value' || role === 'surrogate');
  const isTaught = names.some(
    ({ kind, base, split }) => (kind === 'loss' && split === 'validation') || (kind === 'score' && base === 'accuracy'),
  );
  return learns || !isTaught ? 'rewards' : null;
}

/** Splits on which a loss of a game is logged: a total beside it is the sum of the game. */
export function splitsOfGame(names: readonly Name[]): ReadonlySet<Split | null> {
  const terms = names.filter(({ role, kind }) => role === 'adversarial' && kind !== 'score');
  return new Set(terms.map(({ split }) => split ?? 'train'));
}

function has(name: string, side: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return words.some((word) => side.has(word) && (word.length > 1 || words.length > 1));
}

/** The reward itself, not one of the terms that it is the sum of. */
function isPlain(metric: string | null): boolean {
  return metric !== null && REWARDS.has(metric.replace(/_mean$/, ''));
}
