import { InvalidArgumentError } from 'commander';

const FORMATS = ['text', 'brief', 'json', 'markdown', 'html', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** One thing that is asked for: a report in this format. */
export interface FormatTarget {
  readonly format: Format;
  /** null: standard output. */
  readonly file: string | null;
}

/** `json`, or `json=FILE`, added to those before it. */
export function addFormat(text: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new InvalidArgumentError(`Formats: ${FORMATS.join(', ')}.`);
  const file = at < 0 ? null : text.slice(at + 1);
  if (file === '') throw new InvalidArgumentError(`Name the file: ${format}=FILE.`);
  return [...before, { format, file }];
}
