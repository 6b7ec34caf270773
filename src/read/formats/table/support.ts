import type { Support } from '../../reader.js';

/** Whose tables the table reader reads: rows of the table of supported formats. */
export const TABLE_SUPPORT: readonly Support[] = [
  {
    tool: 'Keras CSVLogger',
    files: '`training.log`, `*.csv`',
    reads: 'any separator; several trainings appended to one file are several runs',
    tested: 'real files',
  },
  {
    tool: 'Lightning CSVLogger',
    files: '`lightning_logs/version_*/metrics.csv`',
    reads: 'sparse rows, `hparams.yaml`, a final `validate()` is no point',
    tested: 'real files',
  },
  {
    tool: 'Ultralytics, YOLOv5',
    files: '`results.csv`',
    reads: 'padded cells, sums of partial losses, `args.yaml` and `opt.yaml`',
    tested: 'real files',
  },
  {
    tool: 'YOLOv5 up to version 5, YOLOv7, ScaledYOLOv4',
    files: '`results.txt`',
    reads: 'no header: columns by their order, named as YOLOv5 names them later',
    tested: 'by shape',
  },
  {
    tool: 'Ultralytics with `val=False`',
    files: '`results.csv`',
    reads: 'zeros before the first evaluation are no measurements',
    tested: 'by shape',
  },
  {
    tool: 'DVCLive',
    files: '`dvclive/plots/metrics/**/*.tsv`',
    reads: 'one run of many files, named by their paths',
    tested: 'real files',
  },
  {
    tool: 'CatBoost',
    files: '`learn_error.tsv`, `test_error.tsv`',
    reads: 'both files as one run',
    tested: 'real files',
  },
  {
    tool: 'OpenAI baselines',
    files: '`progress.csv`',
    reads: 'columns in any order',
    tested: 'real files',
  },
  {
    tool: 'Gym, Stable-Baselines3 (Monitor)',
    files: '`monitor.csv`, `*.monitor.csv`',
    reads: 'the reward of each episode (`r`); the settings in front are passed over',
    tested: 'by shape',
  },
  {
    tool: 'Stable-Baselines3, Ray',
    files: '`progress.csv`',
    reads: 'the same',
    tested: 'by shape',
  },
  {
    tool: 'Weights & Biases (chart export)',
    files: '`*.csv`',
    reads: 'one run a column, `__MIN` and `__MAX` left out',
    tested: 'real files',
  },
  {
    tool: 'Flair, pandas, hand-written',
    files: '`loss.tsv`, `*.csv`, `*.tsv`, Markdown tables',
    reads: 'decimal commas, units in names, epochs as `001`, row numbers',
    tested: 'real files',
  },
  {
    tool: 'timm',
    files: '`summary.csv`',
    reads: 'rows without evaluation, a second header after a restart',
    tested: 'by shape',
  },
  {
    tool: 'fastai, DeepSpeed, bearpaw, DeePMD',
    files: '`history.csv`, `*.csv`, `log.txt`, `lcurve.out`',
    reads: 'repeated headers, one file a metric, tabs at the end, commented headers',
    tested: 'by shape',
  },
];
