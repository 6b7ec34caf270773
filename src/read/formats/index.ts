import type { Reader } from '../reader.js';
import { catboost } from './catboost.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';
import { mlflow } from './mlflow.js';
import { mlflowDb } from './mlflow-db.js';
import { parquet } from './parquet.js';
import { table } from './table.js';
import { tensorboard } from './tensorboard.js';
import { text } from './text.js';
import { trainerState } from './trainer-state.js';
import { transposed } from './transposed.js';
import { wandb } from './wandb.js';

/** All readers. The first that claims a file reads it; the least particular ones come last. */
export const readers: readonly Reader[] = [
  tensorboard,
  wandb,
  mlflowDb,
  parquet,
  trainerState,
  catboost,
  jsonLines,
  json,
  mlflow,
  table,
  transposed,
  text,
];
