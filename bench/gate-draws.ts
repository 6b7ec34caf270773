import { isProbablyWorse } from '../src/compare/outcome.js';
import { DEFAULT_CONFIG } from '../src/config/defaults.js';
import { judgeRuns } from '../src/lint/lint.js';
import { seededRandom } from '../src/math/stats/seeded-random.js';
import { studentQuantile } from '../src/math/stats/student-t.js';
import type { HistoryCommit } from '../src/model/history.js';
import type { ReportRun } from '../src/model/report.js';
import { gateRule } from '../test/support/gate-rule.js';
import type { DesignResult, Share, Shares } from './design-result.js';
import type { Change, Pool } from './gate-pools.js';

/** How many runs are held against how many, and what is done to the candidate. */
export interface Design {
  readonly name: string;
  readonly candidate: number;
  readonly baseline: number;
  /** Commits of main before the baseline, one run each. */
  readonly history?: number;
  /** Of these the first ones are of another level: how many, and by how many standard deviations, either way. */
  readonly shifted?: { readonly commits: number; readonly by: number };
  readonly changes: ReadonlyMap<string, Change>;
}

interface Said {
  readonly said: 'fail' | 'warn' | 'better' | 'other';
  readonly apart: boolean;
  readonly pValue: number;
}

/** Random splits of pools, judged by the product with its default settings; pools take turns. */
export function measureDesign(pools: readonly Pool[], design: Design, draws: number): DesignResult {
  const { candidate, baseline, history = 0, shifted, changes, name } = design;
  const uniform = seededRandom(1000 * candidate + baseline + 10 * history);
  const usable = pools.filter(({ runs }) => runs.length >= candidate + baseline + history);
  const results = ['', ...changes.keys()].map(() => usable.map((): Said[] => []));
  for (let i = 0; i < draws; i += 1) {
    const which = i % usable.length;
    const pool = usable[which]!;
    const order = shuffled(pool.runs.length, uniform);
    const take = (from: number, count: number, runs = pool.runs) => order.slice(from, from + count).map((k) => runs[k]!);
    const sign = uniform() < 0.5 ? 1 : -1;
    const early = shifted ? take(candidate + baseline, shifted.commits, pool.changed({ worse: sign * shifted.by })) : [];
    const late = take(candidate + baseline + early.length, history - early.length);
    const before = { baseline: take(candidate, baseline), history: [...early, ...late].map(commitOf) };
    for (const [k, change] of [null, ...changes.values()].entries()) {
      const runs = change === null ? pool.runs : pool.changed(change);
      results[k]![which]!.push(outcome(take(0, candidate, runs), before, pool.metric));
    }
  }
  const shares = results.map(sharesOf);
  return {
    design: name,
    family: usable[0]?.family ?? pools[0]!.family,
    draws,
    groups: usable.length,
    same: shares[0]!,
    changed: new Map([...changes.keys()].map((called, k) => [called, shares[k + 1]!])),
    pValues: results[0]!.flat().map(({ pValue }) => pValue),
  };
}

function commitOf(run: ReportRun, i: number): HistoryCommit {
  return { commit: String(i).padStart(40, '0'), at: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(), runs: [run] };
}

/** What the gated comparison does to the verdict. */
function outcome(
  candidate: readonly ReportRun[],
  before: { readonly baseline: readonly ReportRun[]; readonly history: readonly HistoryCommit[] },
  metric: string,
): Said {
  const baseline = { source: 'base', commit: 'f'.repeat(40), runs: before.baseline };
  const input = { runs: candidate, problems: [], baseline, context: null, history: before.history };
  // The loss is asked for where a score lies beside it.
  const hasScore = metric === 'val_loss' && candidate[0]!.primary.validationScore !== null;
  const config = hasScore ? { ...DEFAULT_CONFIG, gate: new Map([[metric, gateRule({})]]) } : DEFAULT_CONFIG;
  const { report, exitCode } = judgeRuns(input, config);
  const gated = report.comparisons.find((one) => one.gated)!;
  if (gated.metric !== metric || (gated.outcome === 'regression') !== (exitCode === 1))
    throw new Error(`the bench misreads the report: ${gated.metric} ${gated.outcome}, exit code ${exitCode}`);
  const said = gated.outcome === 'regression' ? 'fail' : isProbablyWorse(gated) ? 'warn' : null;
  return {
    said: said ?? (gated.outcome === 'improvement' ? 'better' : 'other'),
    apart: gated.notes.some(({ id }) => id === 'apart'),
    pValue: gated.pValue,
  };
}

/** Mean of the groups' shares, each group counted once, with a t interval over groups: draws of one group are not independent. */
function sharesOf(groups: readonly (readonly Said[])[]): Shares {
  const share = (counts: (one: Said) => boolean): Share => {
    const own = groups.map((said) => said.filter(counts).length / said.length);
    const value = own.reduce((sum, one) => sum + one, 0) / own.length;
    const squares = own.reduce((sum, one) => sum + (one - value) ** 2, 0);
    const error = Math.sqrt(squares / (own.length - 1) / own.length);
    return { value, half: own.length < 2 ? Number.NaN : studentQuantile(0.975, own.length - 1) * error };
  };
  return {
    fail: share(({ said }) => said === 'fail'),
    failOrWarn: share(({ said }) => said === 'fail' || said === 'warn'),
    better: share(({ said }) => said === 'better'),
    apart: share(({ apart }) => apart),
  };
}

function shuffled(count: number, uniform: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
