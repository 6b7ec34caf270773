/** The shape of a learning rate over a run. */
export type Schedule = 'constant' | 'step' | 'cosine' | 'linear' | 'one-cycle' | 'restarts' | 'other' | 'unknown';
