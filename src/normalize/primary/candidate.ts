import type { Role } from '../../model/role.js';
import type { Series } from '../../model/run.js';
import type { Classified } from '../../vocabulary/names.js';

/** A cleaned series with what its name says. */
export interface Candidate {
  readonly series: Series;
  readonly named: Classified;
}

/**
 * Roles of losses that say nothing about how good a model is: those of a game have no direction, penalties and estimates of a
 * return rise in healthy trainings.
 */
const OF_GAMES: ReadonlySet<Role | null> = new Set<Role>(['value', 'surrogate', 'adversarial']);

/** Does the role of a name make its number a term beside the loss, never the loss itself? */
export function isSecondary({ role }: Pick<Classified, 'role'>): boolean {
  return OF_GAMES.has(role) || role === 'regularization';
}

/** Is it a loss of one of those that play, or of the estimate of a return? */
export function isOfGame({ role }: Pick<Classified, 'role'>): boolean {
  return OF_GAMES.has(role);
}

/** Losses that are terms beside the loss are told apart from losses before anything is judged. */
export function withoutSecondaryLosses(named: Classified): Classified {
  return named.kind === 'loss' && isSecondary(named) ? { ...named, kind: 'loss-part' } : named;
}
