import { readingsOf } from '../either.js';
import type { Shape } from '../shape.js';
import { BARRED } from './bars.js';
import { CLASSIC } from './classic.js';
import { DETECTION } from './detection.js';
import { FAIRSEQ } from './fairseq.js';
import { FINETUNING } from './finetuning.js';
import { GENERATIVE } from './generative.js';
import { GRAPHS } from './graphs.js';
import { HEADING_SHAPES } from './headings.js';
import { HUGGING_FACE } from './hugging-face.js';
import { JOEYNMT } from './joeynmt.js';
import { LANGUAGE } from './language.js';
import { LAUNCHERS } from './launchers.js';
import { LLM } from './llm.js';
import { OPEN } from './open.js';
import { OPENMMLAB } from './openmmlab.js';
import { OTHER_TONGUES } from './other-tongues.js';
import { PLAIN } from './plain.js';
import { REINFORCEMENT } from './reinforcement.js';
import { SCIENCE } from './science.js';
import { SEGMENTATION } from './segmentation.js';
import { SPEECH } from './speech.js';
import { TABLES } from './tables.js';
import { TABULAR } from './tabular.js';
import { TQDM } from './tqdm.js';
import { TRANSFORMERS } from './transformers.js';
import { TRANSLATION } from './translation.js';
import { VISION } from './vision.js';
import { YOLO } from './yolo.js';

/** All shapes: lines as the tools themselves write them. */
export const SHAPES: readonly Shape[] = [
  ...PLAIN,
  ...VISION,
  ...OPENMMLAB,
  ...DETECTION,
  ...SEGMENTATION,
  ...GENERATIVE,
  ...REINFORCEMENT,
  ...TABULAR,
  ...BARRED,
  ...TRANSFORMERS,
  ...YOLO,
  ...CLASSIC,
  ...TQDM,
  ...TABLES,
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
