import type { Profile } from './profile.js';
import type { RuleSetting } from './rule-setting.js';

/** The settings that findings depend on, as far as they are not the defaults: with others, other things would have been found. */
export interface LintSettings {
  /** Null: each run's own. */
  readonly profile: Profile | null;
  /** Series that the settings name as the main ones; null: found by their names. */
  readonly metrics: { readonly loss: string | null; readonly score: string | null };
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
