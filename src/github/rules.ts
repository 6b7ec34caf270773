import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { failureOf } from './failure.js';

/** Checks without which nothing is merged into a branch. */
export interface RequiredChecks {
  readonly names: readonly string[];
  /** There are no others; where GitHub did not answer, there may be. */
  readonly complete: boolean;
}

/** What a job without `permissions:` may do; null where the token may not ask, which needs administration rights. */
export async function readDefaultPermissions(octokit: Octokit, place: Repository): Promise<'read' | 'write' | null> {
  const answer = await orNull(() => octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...place }));
  const level = answer?.data?.default_workflow_permissions;
  return level === 'read' || level === 'write' ? level : null;
}

/** Of rulesets, and of classic branch protection as far as the branch itself tells. */
export async function readRequiredChecks(octokit: Octokit, place: Repository, branch: string): Promise<RequiredChecks> {
  const rules = await orNull(() => octokit.rest.repos.getBranchRules({ ...place, branch, per_page: 100 }));
  const answer = await orNull(() => octokit.rest.repos.getBranch({ ...place, branch }));
  const ofRules = Array.isArray(rules?.data) ? rules.data.flatMap(contextsOf) : null;
  const protection: unknown = answer?.data?.protection?.required_status_checks?.contexts;
  const classic = Array.isArray(protection) ? protection.map(String) : answer?.data?.protected === false ? [] : null;
  const names = [...new Set([...(ofRules ?? []), ...(classic ?? [])])].sort();
  return { names, complete: ofRules !== null && classic !== null };
}

function contextsOf(rule: { readonly type?: string; readonly parameters?: unknown }): readonly string[] {
  const { required_status_checks: checks } = (rule.parameters ?? {}) as {
    readonly required_status_checks?: readonly { readonly context?: unknown }[];
  };
  return rule.type === 'required_status_checks' && Array.isArray(checks) ? checks.map(({ context }) => String(context)) : [];
}

/** What is asked for, or null where this token may not know. */
async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind === 'permission' || kind === 'missing') return null;
    throw error;
  }
}
