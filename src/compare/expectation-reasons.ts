import type { FailOn } from '../model/comparison.js';
import type { Expectation, Named } from '../model/expectation.js';
import type { Reason } from '../model/reason.js';
import { failing, type Reaction, type WeighedReason } from './reason.js';

interface Options {
  readonly failOn: FailOn;
  readonly onMissingMetrics: Reaction;
}

/** Names that a reason holds; it counts all of them. */
const MAX_NAMES = 20;

/** What speaks against a change because runs or shards are missing, or others are there. */
export function expectationReasons(
  expectation: Expectation | null,
  { onMissingMetrics, failOn }: Options,
): readonly WeighedReason[] {
  if (expectation === null) return [];
  const { expected } = expectation;
  const reasons = typeof expected === 'number' ? countReasons(expectation, expected) : nameReasons(expectation, expected);
  return reasons.map((reason) => failing(onMissingMetrics, failOn, reason));
}

function countReasons({ of, there }: Expectation, expected: number): readonly Reason[] {
  const have = there.length;
  const names = there.slice(0, MAX_NAMES).map(({ name }) => name);
  if (have < expected) return [{ id: 'missing-expected', values: { what: of, have, expected, there: names, missing: [] } }];
  return have === expected ? [] : [{ id: 'more-than-expected', values: { what: of, have, expected, names } }];
}

function nameReasons({ of, there }: Expectation, given: readonly string[]): readonly Reason[] {
  const wanted = [...new Set(given)];
  const missing = wanted.filter((one) => !there.some((known) => isCalled(known, one)));
  const others = there.filter((known) => !wanted.some((one) => isCalled(known, one)));
  const found = there.filter((known) => !others.includes(known));
  const names = (list: readonly Named[]) => list.slice(0, MAX_NAMES).map(({ name }) => name);
  const have = wanted.length - missing.length;
  const less = { what: of, have, expected: wanted.length, there: names(found), missing: missing.slice(0, MAX_NAMES) };
  const more = { what: of, have: others.length, expected: null, names: names(others) };
  return [
    ...(missing.length > 0 ? [{ id: 'missing-expected', values: less } as const] : []),
    ...(others.length > 0 ? [{ id: 'more-than-expected', values: more } as const] : []),
  ];
}

/** By its name, or by folders of its path: `seed-1`, `large/seed-1`. */
function isCalled({ name, path }: Named, wanted: string): boolean {
  return name === wanted || `/${path}/`.includes(`/${wanted}/`);
}
