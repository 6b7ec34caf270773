import { nearest } from '../../text/nearest.js';
import { isOurs, plainOf, type WorkflowFile } from '../workflow-file.js';
import { type Checked, notOk } from './checked.js';
import { hasExpression } from './expressions.js';
import { FILLED_INPUTS, INPUT_CHOICES, INPUT_FORMS, KNOWN_INPUTS } from './known-inputs.js';
import { isPromotion, type Place, WHAT, whereIs } from './repository.js';

/** Inputs of our steps that do not exist, cannot have their value, or do not go together. */
export function wrongInputs(flow: WorkflowFile): readonly Checked[] {
  return flow.jobs.flatMap((job) =>
    job.steps.filter(isOurs).flatMap((step) => {
      const place = { flow, job, step, caller: null };
      return [
        ...Object.entries(step.with).flatMap(([name, value]) => wrongInput(place, name, value) ?? []),
        ...wrongTogether(place),
      ];
    }),
  );
}

function wrongInput(place: Place, name: string, value: unknown): Checked | null {
  const wrong = (text: string, fix: string) => notOk(WHAT, `${whereIs(place, 'with', name)}: ${text}`, fix);
  // Of inputs GitHub does not tell upper from lower case.
  const input = KNOWN_INPUTS.find((one) => one === name.toLowerCase());
  if (input === undefined) {
    const near = nearest(name.slice(0, 80), KNOWN_INPUTS);
    const fix = near ? `Did you mean "${near}"?` : `Inputs: ${KNOWN_INPUTS.join(', ')}.`;
    return wrong(`curvelint has no input ${name.slice(0, 80)}: GitHub warns and goes on without it`, fix);
  }
  if (typeof value === 'object' && value !== null)
    return wrong(`the input ${input} is a list or a mapping: GitHub takes text alone`, `Write "${input}: |", and one a line.`);
  const text = plainOf(value).trim();
  if (text === '' || hasExpression(text)) return null;
  if (FILLED_INPUTS.includes(input))
    return wrong(`the input ${input} is set by hand: jobs are then mistaken for each other`, 'Leave it out.');
  return wrongValue(input, text, wrong);
}

function wrongValue(input: string, text: string, wrong: (text: string, fix: string) => Checked): Checked | null {
  const [choices, form] = [INPUT_CHOICES[input], INPUT_FORMS[input]];
  const said = `the input ${input} cannot be "${text.slice(0, 80)}"`;
  if (choices && !choices.includes(text)) {
    const near = nearest(text.slice(0, 80), choices);
    return wrong(said, `${near ? `Did you mean "${near}"? ` : ''}Use one of: ${choices.join(', ')}.`);
  }
  return form && !form.fits(text) ? wrong(said, form.words) : null;
}

function wrongTogether(place: Place): readonly Checked[] {
  const { flow, job, step } = place;
  const found: Checked[] = [];
  if (isPromotion(step)) {
    const idle = ['metrics', 'artifacts', 'run-id', 'expect', 'baseline'].filter((name) => plainOf(step.with[name]) !== '');
    if (idle.length > 0)
      found.push(
        notOk(
          WHAT,
          `${whereIs(place, 'with', idle[0]!)}: with "promote: true" nothing is judged, so nothing reads ${idle.join(', ')}`,
          'Leave it out, or promote in a step of its own.',
        ),
      );
    if (!flow.events.has('push') && !flow.events.has('workflow_call'))
      found.push(
        notOk(
          WHAT,
          `${whereIs(place, 'with', 'promote')}: "promote: true" is for pushes to the base branch, and this workflow runs on none`,
          'Add "push", with your base branch, to "on".',
        ),
      );
  }
  const isUploaded = job.steps.slice(job.steps.indexOf(step) + 1).some(({ uses, run }) => /upload/i.test(uses + run));
  if (plainOf(step.with['html-url']) === 'artifacts' && !isUploaded)
    found.push(
      notOk(
        WHAT,
        `${whereIs(place, 'with', 'html-url')}: "html-url: artifacts" links the page of a later step, and none uploads it`,
        `Give the step "id: curvelint", and add below it:\n- uses: actions/upload-artifact@v7\n  if: \${{ !cancelled() }}\n  with:\n    path: \${{ steps.curvelint.outputs.html }}\n    archive: false`,
      ),
    );
  return found;
}
