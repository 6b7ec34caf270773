import { isObject } from '../json/rows.js';
import { htmlTables } from './html-tables.js';

/** What a cell of a notebook put out, by how it was shown. */
export interface Outputs {
  /** 1-based place of the cell in the notebook. */
  readonly cell: number;
  /** What was printed, errors and progress bars included, in order. */
  readonly printed: string;
  /** Tables that a training fills in the page (Hugging Face, fastai). */
  readonly progress: readonly string[];
  /** Values that were shown as text, such as a data frame. */
  readonly shown: readonly string[];
}

/** What a page shows in place of HTML that says the same nowhere else. */
const ONLY_HTML = /^\s*<IPython\.core\.display\.HTML object>\s*$/;

/** The outputs of all cells that have some; of a notebook of version 3 as well. */
export function outputsOf(notebook: Readonly<Record<string, unknown>>): readonly Outputs[] {
  const cells =
    listOf(notebook.cells) ?? (listOf(notebook.worksheets) ?? []).flatMap((sheet) => listOf(fieldOf(sheet, 'cells')) ?? []);
  return cells.flatMap((cell, i) => {
    const outputs = (listOf(fieldOf(cell, 'outputs')) ?? []).filter(isObject);
    return outputs.length === 0 ? [] : [outputsOfCell(outputs, i + 1)];
  });
}

function outputsOfCell(outputs: readonly Readonly<Record<string, unknown>>[], cell: number): Outputs {
  const printed: string[] = [];
  const progress: string[] = [];
  const shown: string[] = [];
  for (const output of outputs) {
    if (output.output_type === 'stream') {
      printed.push(textOf(output.text));
      continue;
    }
    const data = isObject(output.data) ? output.data : { 'text/plain': output.text, 'text/html': output.html };
    const plain = textOf(data['text/plain']);
    if (ONLY_HTML.test(plain)) progress.push(...htmlTables(textOf(data['text/html'])));
    else if (plain !== '') shown.push(plain);
  }
  return { cell, printed: printed.join(''), progress, shown };
}

/** A text, or its lines in a list. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('') : '';
}

function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}
