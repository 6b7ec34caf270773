import type { Config } from '../config/config.js';
import { readConfig } from '../config/load.js';
import type { GitHub } from '../github/github.js';
import { TRUSTED_EVENTS } from '../github/trusted-runs.js';
import { KNOWN_RULES } from '../pipeline/known-rules.js';
import type { Drawers } from '../publish/pictures.js';
import { branchSettings } from '../source/branch-settings.js';
import { messageOf } from '../text/message-of.js';
import { settingsFileOf } from './inputs.js';
import type { Job } from './job.js';

const NO_DRAWERS: Drawers = { host: null, allowThirdParty: false };

/** Who else may draw, by settings that no pull request can change. */
export async function findDrawers({ inputs, github, context, configRef }: Job, config: Config): Promise<Drawers> {
  if (inputs.charts !== 'quickchart') return NO_DRAWERS;
  const isTrusted = configRef !== null || TRUSTED_EVENTS.includes(context.event);
  const { base } = context;
  const found = isTrusted ? config : base === null ? null : await configOf(github, settingsFileOf(inputs), base);
  const host = found?.quickchartHost ?? null;
  const draw = async (request: unknown) => (await import('../publish/quickchart-host.js')).drawByHost(host!, request);
  return { host: host === null ? null : { name: host, draw }, allowThirdParty: found?.allowThirdParty ?? false };
}

/** Settings as a branch has them; null where it has none. Their mistakes are not those of the change. */
async function configOf(github: GitHub, file: string, ref: string): Promise<Config | null> {
  try {
    return (await readConfig(file, branchSettings(github, ref), KNOWN_RULES))?.config ?? null;
  } catch (error) {
    throw new Error(messageOf(error));
  }
}
