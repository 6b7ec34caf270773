import { say } from '../sentence.js';
import type { ProblemTemplates } from './template.js';

/** Of archives and what is in them. */
export const ARCHIVES = {
  'cut-archive': {
    message: 'the archive is truncated: only what is complete was read',
    hint: 'Was it still being written, or was the download cut? Pack or fetch it again.',
  },
  'large-entry': {
    message: ({ most }) => say`more than ${most} bytes: left out of the archive`,
    hint: 'Unpack the archive and give the folder: files are then read piece by piece.',
  },
  'large-archive': {
    message: ({ most }) => say`the archive holds more than ${most} bytes: the rest was left out`,
    hint: 'Pack the logs only, or unpack it and give the folder.',
  },
  'damaged-entry': {
    message: 'damaged inside the archive (checksum)',
    hint: 'Everything else was read. Copy the archive again.',
  },
  'archive-without-log': {
    message: ({ files }) => say`an archive of ${files} files, none of them a metric log`,
    hint: 'Look what it holds.',
  },
} satisfies Partial<ProblemTemplates>;
