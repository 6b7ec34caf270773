import { parseDocument } from 'yaml';
import { nestsTooDeep } from '../../text/yaml-depth.js';
import { type Fields, fieldsOf } from '../fields.js';
import { listOf } from '../workflow-file.js';
import { type Checked, note, notOk, ok } from './checked.js';

const WHAT = 'gitlab';

/** A pipeline of GitLab, as far as its own file says: is curvelint run, and is kept what it writes? Null: there is none. */
export function checkGitlab(file: { readonly path: string; readonly text: string } | null): readonly Checked[] | null {
  if (file === null) return null;
  const root = rootOf(file.text);
  if (root === null) return [notOk(WHAT, `${file.path}: not valid YAML`, 'Correct it.')];
  const jobs = Object.entries(fieldsOf(root)).map(([id, job]) => ({ id, job: fieldsOf(job) }));
  const ours = jobs.filter(({ job }) => /\bcurvelint\b/.test(scriptOf(job)));
  if (ours.length === 0)
    return [
      notOk(
        WHAT,
        `${file.path}: no job runs curvelint, as far as this file alone says`,
        'Add a job: recipe "GitLab, Jenkins, any other CI".',
      ),
    ];
  const wrong = ours.flatMap(({ id, job }) => wrongIn(`${file.path}: the job ${id}`, job));
  return wrong.length > 0 ? wrong : [ok(WHAT, `${file.path} runs curvelint in ${ours.map(({ id }) => id).join(', ')}`)];
}

function wrongIn(job: string, given: Fields): readonly Checked[] {
  const found: Checked[] = [];
  const script = scriptOf(given);
  const artifacts = fieldsOf(given['artifacts']);
  const isInherited = 'extends' in given;
  if (!('artifacts' in given) && !isInherited && /--output|junit=/.test(script))
    found.push(notOk(WHAT, `${job} keeps nothing of what curvelint writes`, 'Add:\nartifacts:\n  when: always\n  paths: [out/]'));
  else if ('artifacts' in given && artifacts['when'] !== 'always')
    found.push(note(WHAT, `${job} keeps the report only where the verdict is good`, 'Add to its artifacts: when: always'));
  const rules = JSON.stringify([given['rules'], given['only']]);
  if (script.includes('publish') && script.includes('--gitlab') && !isInherited && !/merge_request/.test(rules))
    found.push(
      notOk(
        WHAT,
        `${job} publishes in pipelines that belong to no merge request`,
        "Add:\nrules:\n  - if: $CI_PIPELINE_SOURCE == 'merge_request_event'",
      ),
    );
  return found;
}

/** Null where it cannot be read. */
function rootOf(text: string): unknown {
  if (nestsTooDeep(text)) return null;
  try {
    const document = parseDocument(text, { logLevel: 'error' });
    // An alias inside of its own anchor has no end.
    return document.errors.length > 0 ? null : JSON.parse(JSON.stringify(document.toJS() ?? {}));
  } catch {
    return null;
  }
}

function scriptOf(job: Fields): string {
  return ['before_script', 'script', 'after_script'].flatMap((key) => listOf(job[key])).join('\n');
}
