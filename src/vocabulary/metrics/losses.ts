import { loss, type MetricRow } from './row.js';

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
  loss('losses', 'd_loss', 'err d | errd | errD | d a | d b | d real | d fake'),
  loss('losses', 'g_loss', 'err g | errg | errG | g a | g b | g gan | g l1'),
  loss('losses', 'cycle_loss', 'cycle a | cycle b'),
  loss('losses', 'identity_loss', 'idt a | idt b'),
  loss('losses', 'pixel_loss', 'l pix | l g pix'),
  loss('losses', 'cost', 'cost'),
  loss('losses', 'deviance', 'deviance'),
  loss('losses', 'inertia', 'inertia'),
  loss('losses', 'pixel_loss', 'l pix | l pixel'),
];
