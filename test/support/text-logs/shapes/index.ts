import { readingsOf } from '../either.js';
import type { Shape } from '../shape.js';
import { FAIRSEQ } from './fairseq.js';
import { FINETUNING } from './finetuning.js';
import { GRAPHS } from './graphs.js';
import { HEADING_SHAPES } from './headings.js';
import { HUGGING_FACE } from './hugging-face.js';
import { JOEYNMT } from './joeynmt.js';
import { LANGUAGE } from './language.js';
import { LAUNCHERS } from './launchers.js';
import { LLM } from './llm.js';
import { OPEN } from './open.js';
import { OTHER_TONGUES } from './other-tongues.js';
import { PLAIN } from './plain.js';
import { SCIENCE } from './science.js';
import { SPEECH } from './speech.js';
import { TRANSLATION } from './translation.js';

/** All shapes: lines as the tools themselves write them. */
export const SHAPES: readonly Shape[] = [
  ...PLAIN,
  ...[
    ...HUGGING_FACE,
    ...LANGUAGE,
    ...FAIRSEQ,
    ...TRANSLATION,
    ...JOEYNMT,
    ...SPEECH,
    ...LLM,
    ...FINETUNING,
    ...GRAPHS,
    ...SCIENCE,
    ...LAUNCHERS,
    ...HEADING_SHAPES,
    ...OPEN,
    ...OTHER_TONGUES,
  ].map(readingsOf),
];
