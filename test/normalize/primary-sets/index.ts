import { dense } from './dense.js';
import { generative } from './generative.js';
import { language } from './language.js';
import { others } from './others.js';
import { reinforcement } from './reinforcement.js';
import type { PrimarySet } from './set.js';
import { speech } from './speech.js';
import { tables } from './tables.js';
import { vision } from './vision.js';

/** What tools log, and what a person who knows them looks at first. */
export const primarySets: Readonly<Record<string, readonly PrimarySet[]>> = {
  reinforcement,
  generative,
  vision,
  dense,
  speech,
  language,
  tables,
  others,
};
