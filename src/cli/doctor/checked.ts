/** One thing that doctor looked at. */
export interface Checked {
  readonly what: string;
  /** `note`: it may be wrong, and nobody here can know. */
  readonly state: 'ok' | 'not ok' | 'note' | 'skipped';
  /** What was found, or why nothing was. */
  readonly text: string;
  /** What to do, with lines to paste; '' where there is nothing to do. */
  readonly fix: string;
}

export const ok = (what: string, text: string): Checked => ({ what, state: 'ok', text, fix: '' });
export const notOk = (what: string, text: string, fix: string): Checked => ({ what, state: 'not ok', text, fix });
export const note = (what: string, text: string, fix: string): Checked => ({ what, state: 'note', text, fix });
export const skipped = (what: string, text: string, fix = ''): Checked => ({ what, state: 'skipped', text, fix });

/** One line each, with what to do below it; then how many of each there were. */
export function renderChecks(checks: readonly Checked[]): readonly string[] {
  const count = (state: Checked['state']) => checks.filter((one) => one.state === state).length;
  const width = Math.max(...checks.map(({ what }) => what.length));
  const notes = count('note');
  return [
    ...checks.flatMap(({ what, state, text, fix }) => [
      `${state.padEnd(7)}  ${what.padEnd(width)}  ${text}`,
      ...(fix === '' ? [] : fix.split('\n').map((line, i) => `${' '.repeat(width + 11)}${i === 0 ? '→' : ' '} ${line}`)),
    ]),
    '',
    `${count('ok')} ok, ${count('not ok')} not ok, ${notes === 0 ? '' : `${notes} to note, `}${count('skipped')} skipped`,
  ];
}
