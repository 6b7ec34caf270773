import type { Support } from '../../reader.js';

/** Tools that draw tables and blocks for people. */
export const DRAWN_SUPPORT: readonly Support[] = [
  {
    tool: 'Stable-Baselines3, Spinning Up, OpenAI baselines, rsl_rl',
    files: 'console output, `log.txt`',
    reads: 'every block between rules is one row, with the names of its groups',
    tested: 'by shape',
  },
  {
    tool: 'spaCy',
    files: 'console output',
    reads: 'losses of the training, scores of the evaluation, by step',
    tested: 'by shape',
  },
  {
    tool: 'Ultralytics, YOLOv5',
    files: 'console output',
    reads: 'losses of every epoch (the last state of its bar), precision, recall and mAP of all classes behind it',
    tested: 'by shape',
  },
  {
    tool: 'AllenNLP, NequIP',
    files: 'console output',
    reads: 'tables with a column or a row of each split',
    tested: 'by shape',
  },
  {
    tool: 'MATLAB, scikit-learn (`verbose`), fastai, DeepXDE, rich, tabulate, pandas',
    files: 'console output',
    reads: 'tables with names above rows of numbers, drawn with bars, rules or blanks, other lines between',
    tested: 'by shape',
  },
];
