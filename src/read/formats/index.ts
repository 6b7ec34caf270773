import type { Reader } from '../reader.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';
import { table } from './table.js';
import { tensorboard } from './tensorboard.js';
import { trainerState } from './trainer-state.js';

/** All readers. The first that claims a file reads it; the least particular one comes last. */
export const readers: readonly Reader[] = [tensorboard, trainerState, jsonLines, json, table];
