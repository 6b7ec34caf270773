// Written by `npm run docs` from the files beside it, each of which says its `order`.
import type { Reader } from '../reader.js';
import { catboost } from './catboost.js';
import { drawnTables } from './drawn/drawn-tables.js';
import { json } from './json/json.js';
import { jsonLines } from './json/json-lines.js';
import { mlflow } from './mlflow/mlflow.js';
import { mlflowDb } from './mlflow/mlflow-db.js';
import { notebook } from './notebook/notebook.js';
import { parquet } from './parquet.js';
import { table } from './table/table.js';
import { tensorboardExport } from './tensorboard/export.js';
import { tensorboard } from './tensorboard/tensorboard.js';
import { text } from './text/text.js';
import { tidy } from './tidy/tidy.js';
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
  notebook,
  jsonLines,
  json,
  tensorboardExport,
  mlflow,
  tidy,
  drawnTables,
  table,
  transposed,
  text,
];
