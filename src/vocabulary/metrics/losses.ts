import type { Role } from '../../model/role.js';
import { loss, type MetricRow } from './row.js';

/** Terms that are called by their letters alone (CycleGAN, pix2pix): a loss each. */
function terms(role: Role, spellings: string): readonly MetricRow[] {
  return spellings.split(' | ').map((spelling) => loss('losses', `${spelling.replaceAll(' ', '_')}_loss`, spelling, { role }));
}

/** Losses by their own names, and what stands for one. `loss` itself and names that end in it need no row. */
export const LOSSES: readonly MetricRow[] = [
  loss('losses', 'nll', 'nll | negative log likelihood | neg log likelihood | neg log lik | nloglik', { unit: 'nats' }),
  loss('losses', 'ce', 'ce | celoss | xent | x ent | crossent', { unit: 'nats' }),
  loss('losses', 'cross_entropy', 'cross entropy | crossentropy | softmax cross entropy', { unit: 'nats' }),
  loss('losses', 'categorical_crossentropy', 'categorical crossentropy | categorical cross entropy', { unit: 'nats' }),
  loss('losses', 'sparse_categorical_crossentropy', 'sparse categorical crossentropy', { unit: 'nats' }),
  loss('losses', 'binary_crossentropy', 'binary crossentropy | binary cross entropy', { unit: 'nats' }),
  loss('losses', 'logloss', 'logloss | log loss | binary logloss', { unit: 'nats' }),
  loss('losses', 'mlogloss', 'mlogloss | multi logloss | multiclass logloss', { unit: 'nats' }),
  loss('losses', 'hinge', 'hinge | squared hinge | categorical hinge'),
  loss('losses', 'd_loss', 'err d | errd', { role: 'adversarial' }),
  loss('losses', 'g_loss', 'err g | errg', { role: 'adversarial' }),
  ...terms('adversarial', 'd a | d b | d real | d fake | g a | g b | g gan | g l1 | l g pix'),
  ...terms('component', 'cycle a | cycle b | idt a | idt b'),
  loss('losses', 'cost', 'cost'),
  loss('losses', 'deviance', 'deviance'),
  loss('losses', 'inertia', 'inertia'),
  loss('losses', 'pixel_loss', 'l pix | l pixel'),
];
