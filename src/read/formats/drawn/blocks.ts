import { isMetricName } from '../../../vocabulary/metric-name.js';
import { isNumber } from './cells.js';
import { takePlace } from './place.js';
import { type Rows, takeRow } from './rows.js';

/** Blocks of names and values, one pair a line, between rules (Stable-Baselines3, Spinning Up, rsl_rl). */
export interface Blocks {
  /** Of the block that is open, in order. */
  readonly entries: Map<string, string>;
  /** Name of the group that the lines below belong to: `rollout/`. */
  group: string;
  /** Blocks that held a metric. */
  count: number;
  /** Was a rule drawn, and nothing but a block since? Pairs with a colon are taken only then. */
  ruled: boolean;
}

/** Entries of a block; more are a dump. */
const MAX_ENTRIES = 300;
/** `Mean reward: 1.23`, `Iteration time: 0.61s`: the whole line is one name and one number. */
const PAIR =
  /^\s{0,80}([A-Za-z][\w ./()-]{0,80}):\s{1,20}([+-]?[\d.]{1,30}(?:e[+-]?\d{1,3})?|nan|inf)(?:\s?[a-z%/]{1,10})?\s{0,20}$/i;

export function newBlocks(): Blocks {
  return { entries: new Map(), group: '', count: 0, ruled: false };
}

/** Is the whole line one name and one number? */
export function isPair(text: string): boolean {
  return PAIR.test(text);
}

/** Takes a line of a block; false where it is none. */
export function takeEntry(blocks: Blocks, rows: Rows, text: string, cells: readonly string[] | null): boolean {
  if (cells !== null) return takeBarEntry(blocks, rows, cells);
  if (!blocks.ruled) return false;
  const pair = PAIR.exec(text);
  if (pair !== null) {
    add(blocks, rows, pair[1]!.trim(), pair[2]!);
    return true;
  }
  // `Learning iteration 7/1500` heads the block below it.
  const before = { ...rows.place };
  if (!takePlace(rows.place, text)) return /:\s/.test(text);
  if (blocks.entries.size === 0) return true;
  const next = { ...rows.place };
  Object.assign(rows.place, before);
  endBlock(blocks, rows);
  blocks.ruled = true;
  Object.assign(rows.place, next);
  return true;
}

function takeBarEntry(blocks: Blocks, rows: Rows, cells: readonly string[]): boolean {
  const [name, value] = cells;
  if (cells.length !== 2 || name === '' || !/[A-Za-z]/.test(name!) || isNumber(name!)) return false;
  if (value === '' && name!.endsWith('/')) {
    if (blocks.entries.has(`${name}`)) endBlock(blocks, rows);
    blocks.group = name!;
    return true;
  }
  if (!isNumber(value!)) return false;
  add(blocks, rows, blocks.group + name, value!);
  return true;
}

function add(blocks: Blocks, rows: Rows, name: string, value: string): void {
  if (blocks.entries.has(name)) {
    const { group, ruled } = blocks;
    endBlock(blocks, rows);
    Object.assign(blocks, { group, ruled });
  }
  if (blocks.entries.size < MAX_ENTRIES) blocks.entries.set(name, value);
}

/** A rule ends a block of bars. Pairs with a colon go on behind it until one of their names comes again. */
export function takeRuleOfBlock(blocks: Blocks, rows: Rows): void {
  if (!blocks.ruled || [...blocks.entries.keys()].some((name) => name.includes('/'))) endBlock(blocks, rows);
  blocks.ruled = true;
}

/** The block as one row. */
export function endBlock(blocks: Blocks, rows: Rows): void {
  const pairs = [...blocks.entries];
  blocks.entries.clear();
  blocks.group = '';
  if (pairs.length >= 2 && takeRow(rows, pairs) && pairs.some(([name]) => isMetricName(name))) blocks.count++;
}
