/** A command that the runner would obey. */
export interface RunnerCommand {
  readonly name: string;
  readonly data: string;
  /** The whole line that held it. */
  readonly line: string;
}

/**
 * Commands in what a process printed, by the two rules of the runner (actions/runner, ActionCommand.cs): `::name …::data` after
 * white space, else `##[name …]data` anywhere in a line. Lines end as .NET reads them: at \n, \r\n and a lone \r. The runner obeys
 * only the names that it knows; here every name counts.
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const found = modern(line) ?? old(line);
    return found ? [{ ...found, line }] : [];
  });
}

function modern(line: string): Omit<RunnerCommand, 'line'> | null {
  const message = line.trimStart();
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  return end < 0 ? null : { name: message.slice(2, end).split(' ')[0]!, data: message.slice(end + 2) };
}

function old(line: string): Omit<RunnerCommand, 'line'> | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : { name: line.slice(start + 3, end).split(' ')[0]!, data: line.slice(end + 1) };
}

/** Outputs as the runner reads them from its file: `name=value`, or `name<<delimiter`, lines, delimiter. Throws as the runner does. */
export function readRunnerFile(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lines = text.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc < 0 || (equals >= 0 && equals < heredoc)) {
      if (equals < 1) throw new Error(`invalid format '${line}'`);
      found.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, i + 1);
    if (heredoc < 1 || delimiter === '' || end < 0) throw new Error(`matching delimiter not found '${delimiter}'`);
    found.set(line.slice(0, heredoc), lines.slice(i + 1, end).join('\n'));
    i = end;
  }
  return found;
}
