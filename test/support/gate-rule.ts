import type { GateRule } from '../../src/config/config.js';

/** A rule of the gate that asks for nothing but what is given. */
export function gateRule(given: Partial<GateRule> = {}): GateRule {
  return {
    ...{ of: 'best', tolerance: null, atLeast: null, atMost: null },
    ...{ maxSlowdown: null, maxSpread: null, maxEarlierOverfitting: null, paired: false },
    ...given,
  };
}
