import type { FailOn } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import type { Profile } from '../model/profile.js';
import { type Config, PROFILES } from './config.js';
import { DEFAULT_CONFIG } from './defaults.js';
import { parseExpected } from './expected.js';
import type { KnownRules } from './parse.js';

export const DEFAULT_CONFIG_FILE = '.curvelint.yml';

/** Reads the text of a settings file, from the disk or from a branch, and its name for messages; null: there is none. */
export type ReadText = (file: string) => Promise<{ readonly text: string; readonly name: string } | null>;

/** What is said beside the file, and counts more. */
export interface ConfigChoice {
  /** Path of the settings; null: `.curvelint.yml` if there is one. */
  readonly file: string | null;
  readonly failOn: FailOn | null;
  readonly profile: string | null;
  /** How many runs or shards there must be, or their names. */
  readonly expect?: string | null;
}

export interface LoadedConfig {
  readonly config: Config;
  /** Text of the settings file; '' where there is none. */
  readonly settings: string;
}

/** The settings that count: of the file, of what was chosen beside it, else the defaults. Throws a UserError where they are wrong. */
export async function loadConfig(
  { file, failOn, profile, expect = null }: ConfigChoice,
  read: ReadText,
  knownRules: KnownRules,
): Promise<LoadedConfig> {
  const found = await readConfig(file ?? DEFAULT_CONFIG_FILE, read, knownRules);
  if (found === null && file !== null)
    throw new UserError(`there is no config file ${file}`, 'Check the path, or leave it out for the defaults.');
  const { config, settings } = found ?? { config: DEFAULT_CONFIG, settings: '' };
  const chosen = {
    failOn: failOn ?? config.failOn,
    profile: profile === null ? config.profile : parseProfile(profile),
    expect: expect === null ? config.expect : parseExpected(expect),
  };
  return { config: { ...config, ...chosen }, settings };
}

/** The settings of one file alone; null where there is no such file. */
export async function readConfig(file: string, read: ReadText, knownRules: KnownRules): Promise<LoadedConfig | null> {
  const found = await read(file);
  if (found === null) return null;
  const { parseConfig } = await import('./parse.js');
  return { config: parseConfig(found.text, found.name, knownRules), settings: found.text };
}

function parseProfile(name: string): Profile {
  const profile = PROFILES.find((known) => known === name);
  if (!profile) throw new UserError(`there is no profile "${name}"`, `Profiles: ${PROFILES.join(', ')}.`);
  return profile;
}
