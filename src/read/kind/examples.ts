import { fileName } from '../file-name.js';
import { headText, type LogFile } from '../reader.js';

/** One row an example by its name: outputs of a model, and what they are held against. */
const EXAMPLES_NAME =
  /^(?:.*[_.-])?(?:predictions?|preds?|labels?|annotations?|targets?|ground_?truth|y_(?:true|pred)|logits|softmax|prob(?:s|abilities)|submission)(?:[_.-](?:train|training|val|valid|validation|test|dev|\d+))?$/i;
/** The same by its columns: one that names the example and one that says what it is. */
const EXAMPLE_IDS = new Set(
  'id idx uid uuid image image_id img file filename file_name path text sentence sample sample_id example example_id'.split(' '),
);
const EXAMPLE_ANSWERS = new Set('label labels target pred prediction predicted y_true y_pred class class_id answer'.split(' '));
/** Answers that a log may have as well, beside a name of its run. */
const WEAK_ANSWERS = new Set('score scores confidence bbox category_id segmentation logits probability prob caption'.split(' '));

/** Are the rows single examples, by the name of the file or the names of its columns? Even an axis may stand beside them. */
export function isCalledExamples(file: LogFile): boolean {
  return isNamedSo(file) || answers(firstLineNames(file), EXAMPLE_ANSWERS);
}

/** The same for a file without an axis, whose columns are known. */
export function isOfExamples(file: LogFile, columns: readonly string[]): boolean {
  const names = columns.map((name) => name.trim().toLowerCase());
  return isNamedSo(file) || answers(names, EXAMPLE_ANSWERS) || answers(names, WEAK_ANSWERS);
}

function isNamedSo({ path }: LogFile): boolean {
  return EXAMPLES_NAME.test(fileName(path).replace(/\.[a-z]+$/i, ''));
}

function answers(names: readonly string[], known: ReadonlySet<string>): boolean {
  return names.some((name) => EXAMPLE_IDS.has(name)) && names.some((name) => known.has(name));
}

function firstLineNames(file: LogFile): readonly string[] {
  const [line = ''] = headText(file)
    .trimStart()
    .split(/[\r\n]/, 1);
  return line
    .slice(0, 2_000)
    .toLowerCase()
    .split(/[,;\t|"{}:\s]+/);
}
