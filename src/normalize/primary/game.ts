import type { Game, Side } from '../../model/run.js';
import type { Split } from '../../model/split.js';
import type { Classified } from '../../vocabulary/names.js';
import { wordsOf } from '../../vocabulary/words.js';

/** Words of the two sides of an adversarial training; a letter alone counts in a loss and among words of games (`loss_g`, `D_A`). */
const SIDES = {
  generator: new Set('g gen generator gens netg errg gloss lossg generators'.split(' ')),
  discriminator: new Set('d disc discriminator discr critic netd errd dloss lossd discloss discriminators'.split(' ')),
};
/** Words that stand beside the letter of a network where nothing is called a loss. */
const BESIDE = new Set('gan real fake adv l1 a b x y err cost'.split(' '));
/** Metrics of what a policy earns. */
const REWARDS = new Set(['episode_reward', 'reward', 'return']);
/** Words of a training on preferences: its rewards are those of answers that are given. */
const PREFERENCES = new Set(['chosen', 'rejected', 'margin', 'margins']);

type Name = Pick<Classified, 'kind' | 'role' | 'base' | 'split'> & { readonly name: string };

/**
 * What is played in a training, by the names of its series: two networks against each other, or a policy for a reward; null for
 * any other. A training on preferences logs rewards as well (`rewards/chosen`), and a loss that says how good it is; so does one with a
 * validation loss and no estimate of a return.
 */
export function gameOf(names: readonly Name[]): Game | null {
  const plays = (side: ReadonlySet<string>) => names.some((one) => isTermOf(one, side));
  if (plays(SIDES.generator) && plays(SIDES.discriminator)) return 'networks';
  const earns = names.some(({ kind, base }) => kind === 'score' && base !== null && REWARDS.has(base));
  if (!earns || names.some(({ name }) => has(name, PREFERENCES))) return null;
  const learnsValues = names.some(({ role }) => role === 'value' || role === 'surrogate');
  const hasValidationLoss = names.some(({ kind, split, role }) => kind === 'loss' && split === 'validation' && role === null);
  return hasValidationLoss && !learnsValues ? null : 'rewards';
}

/** Does a name hold a word of one of two networks? What is counted of a network alone says nothing about what it makes. */
export function isOfNetwork(name: string): boolean {
  return has(name, SIDES.generator) || has(name, SIDES.discriminator);
}

/** Which of two networks a name speaks of; null for neither, and for both. */
export function sideOf(name: string): Side | null {
  const [generator, discriminator] = [has(name, SIDES.generator), has(name, SIDES.discriminator)];
  return generator === discriminator ? null : generator ? 'generator' : 'discriminator';
}

/** Splits on which a loss of a game is logged: a total beside it is the sum of the game. */
export function splitsOfGame(names: readonly Name[]): ReadonlySet<Split | null> {
  const terms = names.filter(({ role, kind }) => role === 'adversarial' && kind !== 'score');
  return new Set(terms.map(({ split }) => split ?? 'train'));
}

/** Is it a number of one side? A distance `d` and a mass `g` are none. */
function isTermOf({ name, kind, role }: Name, side: ReadonlySet<string>): boolean {
  if (role === 'count' || role === 'clock' || role === 'scale' || (kind === 'score' && role !== 'adversarial')) return false;
  const words = wordsOf(name);
  const isLoss = kind === 'loss' || kind === 'loss-part';
  return words.some((word) => side.has(word) && (word.length > 1 || isLoss || words.some((other) => BESIDE.has(other))));
}

function has(name: string, wanted: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return words.some((word) => wanted.has(word) && (word.length > 1 || words.length > 1));
}
