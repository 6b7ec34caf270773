import type { Shape } from '../shape.js';
import { PLAIN } from './plain.js';

/** All shapes: lines as the tools themselves write them. */
export const SHAPES: readonly Shape[] = [...PLAIN];
