import { isSearchedSetting } from '../../vocabulary/setting-names.js';
import { parseCell, parseTime } from '../bytes/numbers.js';
import type { ColumnSample } from './columns-of.js';

const words = (text: string) => new Set(text.split(' '));

/** Columns that name what each row was measured on: then it is one row a case, in no order of a training. */
const CASES = words(
  'case case_id case_name cases id idx uid uuid guid image img images image_id img_id image_name image_path img_path file filename file_name filepath file_path path ' +
    'text sentence sample sample_id sample_name example example_id subject subject_id patient patient_id scan scan_id volume volume_id slice reference reference_file ' +
    'prediction_file prediction_path label_file mask question question_id prompt query query_id utt utt_id utterance utterance_id audio audio_path ' +
    'wav test test_case doc doc_id document document_id slide slide_id scene scene_id sequence sequence_name video video_id video_name frame clip clip_id ' +
    'class class_name classname class_id label label_name category category_id category_name attack corruption feature feature_name variable target entity ' +
    'user user_id item item_id node node_id molecule smiles protein sequence_id speaker speaker_id station site instance instance_id task_name subtask',
);
/** Columns that name what each row is the result of. */
const FITS = words(
  'model model_name models model_id method methods algorithm algo estimator classifier regressor learner name experiment exp exp_name experiment_name config config_name ' +
    'params setting settings run run_id run_name trial trial_id trial_name architecture arch backbone network dataset dataset_name data task benchmark subset domain ' +
    'language lang system approach baseline variant ablation split fold cv_fold stage_name job job_id checkpoint_name hyperparameters combination candidate',
);
/** Numbers that say which case it is, without saying when. */
const CASE_NUMBERS = words(
  'case case_id image_id img_id sample_id example_id subject subject_id patient patient_id scan_id volume_id question_id query_id doc_id document_id video_id class_id category_id user_id item_id node_id instance_id utt_id',
);
const FIT_NUMBERS = words('trial trial_id trial_number fold cv_fold config_id run_id model_id candidate');
/** What a model is tried on lies in such files. */
const DATA_FILE =
  /\.(?:png|jpe?g|gif|bmp|webp|tiff?|nii|nii\.gz|mha|mhd|nrrd|dcm|npy|npz|wav|flac|mp3|ogg|mp4|avi|mov|txt|pdb|pdf|xml|svs|edf|ply|las|obj|pcd|bin|mat|tfrecord)$/i;
/** Names of the rows of a summary: pandas `describe()`. */
const MOMENTS = words('count mean std min max median average avg var variance 25% 50% 75%');

/** Rows that are too few to be told by a column that nobody knows. */
const MIN_ROWS = 3;
/** Share of the cells that must differ before they name the rows. */
const MIN_DISTINCT = 0.9;
/** Share of the cells that may be numbers: classes are called `0`, `1` and `macro avg`. */
const MAX_NUMBERS = 0.7;

/** `Epoch 3`, `3/100`, `2024-05-01`: a place in an order is no name. */
const POSITION = /^\D{0,20}\d{1,9}(?:[/-]\d{1,9}){0,2}\D{0,3}$/;

export type RowsOf = 'cases' | 'fits' | 'matrix' | 'statistics';

/** What each row is of, told by a column that names the rows; null where none does. */
export function rowsOf(columns: readonly ColumnSample[]): RowsOf | null {
  for (const [i, column] of columns.entries()) {
    const found = ofColumn(column, i === 0, columns);
    if (found !== null) return found;
  }
  return null;
}

function ofColumn(column: ColumnSample, isFirst: boolean, columns: readonly ColumnSample[]): RowsOf | null {
  const name = column.name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const cells: string[] = [];
  let numbers = 0;
  for (const given of column.cells) {
    const cell = given.trim().replace(/^"/, '');
    const held = parseCell(cell);
    if (held === 'missing') continue;
    cells.push(cell);
    if (held !== 'text') numbers += 1;
  }
  if (cells.length < 2) return null;
  if (numbers === cells.length) return ofNumbers(name, cells);
  if (numbers > MAX_NUMBERS * cells.length || cells.some((cell) => !Number.isNaN(parseTime(cell)))) return null;
  if (new Set(cells).size < MIN_DISTINCT * cells.length) return null;
  const isNamed = isFirst && (name === '' || name === 'unnamed:_0' || name === 'index');
  if (isNamed && cells.filter((cell) => MOMENTS.has(cell.toLowerCase())).length >= MIN_ROWS) return 'statistics';
  if (isFirst && isMatrix(cells, columns)) return 'matrix';
  if (CASES.has(name)) return 'cases';
  if (FITS.has(name) || isSearchedSetting(name)) return 'fits';
  if (cells.length < MIN_ROWS) return null;
  if (cells.every((cell) => DATA_FILE.test(cell))) return 'cases';
  return isNamed && !cells.every((cell) => POSITION.test(cell)) ? 'fits' : null;
}

/** Numbers name the rows where the column says so, and they differ. */
function ofNumbers(name: string, cells: readonly string[]): RowsOf | null {
  const areDistinct = () => cells.some((cell) => cell !== cells[0]);
  if (CASE_NUMBERS.has(name)) return areDistinct() ? 'cases' : null;
  const isOfFits = FIT_NUMBERS.has(name) || isSearchedSetting(name);
  return isOfFits && areDistinct() ? 'fits' : null;
}

/** The names of the rows are those of the columns. */
function isMatrix(cells: readonly string[], columns: readonly ColumnSample[]): boolean {
  const names = new Set(columns.slice(1).map(({ name }) => name));
  return cells.length === names.size && cells.every((cell) => names.has(cell));
}
