import type { Trouble } from '../../model/problem.js';

/** Why a file of predictions can't be used: caught where the file is read, and told as a problem. */
export class Refusal extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.id);
    this.trouble = trouble;
  }
}
