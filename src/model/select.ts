import type { Hyperparameters } from './log.js';

/** Which configuration of a sweep counts: values of logged settings, or its name (of a path its end), in which `*` stands for any characters. */
export type Select = string | Hyperparameters;
