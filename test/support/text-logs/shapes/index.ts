import type { Shape } from '../shape.js';
import { BARRED } from './bars.js';
import { CLASSIC } from './classic.js';
import { DETECTION } from './detection.js';
import { GENERATIVE } from './generative.js';
import { OPENMMLAB } from './openmmlab.js';
import { PLAIN } from './plain.js';
import { REINFORCEMENT } from './reinforcement.js';
import { SEGMENTATION } from './segmentation.js';
import { TABLES } from './tables.js';
import { TABULAR } from './tabular.js';
import { TQDM } from './tqdm.js';
import { TRANSFORMERS } from './transformers.js';
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
];
