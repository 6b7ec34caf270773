import { nearest } from '../../text/nearest.js';
import { isOurs, type WorkflowFile, type WorkflowStep } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';
import { INPUTS } from './known-inputs.js';

const WHAT = 'workflows';

/** Inputs that the action does not have: GitHub warns of them in a log that nobody reads, and the action never sees them. */
export function inputProblems({ path, jobs }: WorkflowFile): readonly Checked[] {
  const steps = jobs.flatMap((job) => job.steps.filter(isOurs));
  return steps.flatMap((step) => [...unknown(path, step), ...wrongValues(path, step)]);
}

function unknown(path: string, { with: given, line }: WorkflowStep): readonly Checked[] {
  const names = [...INPUTS.keys()];
  return Object.keys(given)
    .filter((name) => !INPUTS.has(name.toLowerCase()))
    .map((name) => {
      const near = nearest(name.slice(0, 80), names);
      return notOk(
        WHAT,
        `${path}:${line}: the action has no input "${name.slice(0, 80)}"`,
        near ? `Did you mean "${near}"?` : `Inputs: ${names.join(', ')}.`,
      );
    });
}

function wrongValues(path: string, { with: given, line }: WorkflowStep): readonly Checked[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const known = INPUTS.get(name.toLowerCase()) ?? null;
    const text = String(value ?? '');
    if (known === null || text === '' || text.includes('${{') || known.includes(text)) return [];
    const near = nearest(text.slice(0, 80), known);
    const hint = near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
    return [notOk(WHAT, `${path}:${line}: ${name} cannot be "${text.slice(0, 80)}"`, hint)];
  });
}
