import { loadConfig } from '../config/load.js';
import { reportPieces } from '../contract/report-json.js';
import { packText } from '../output/pack-text.js';
import { KNOWN_RULES } from '../pipeline/known-rules.js';
import { runPipeline } from '../pipeline/pipeline.js';
import type { Progress } from '../read/find/find-logs.js';
import { renderHtml } from '../report/html/page.js';
import { COMMENT_LENGTH, renderMarkdown } from '../report/markdown/markdown.js';
import { verdictWords } from '../report/words.js';
import { diskLogs } from '../source/disk.js';
import { namedBaseline, withoutBaseline } from '../source/named-baseline.js';
import { problemText } from '../text/problems/problem-text.js';
import { plain } from '../text/sentence.js';
import { rootsOf } from './dropped-paths.js';
import type { PlaygroundRequest, PlaygroundResult } from './protocol.js';
import { mountFiles, type PlacedFile } from './shims/fs.js';

/** Folders that the files are put in: of the change, and of what it is compared with. */
const [ROOT, BASE_ROOT] = ['/work', '/base'] as const;
/** Name of the baseline where several things were dropped as one. */
const BASELINE = 'baseline';

/** What is judged, and how. Files by the path from what was dropped on. */
interface JudgeFilesInput extends Pick<PlaygroundRequest, 'settings' | 'today' | 'page'> {
  readonly files: ReadonlyMap<string, PlacedFile>;
  /** Empty: compared with nothing. */
  readonly baseline: ReadonlyMap<string, PlacedFile>;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * The report on files in memory, by the code of the command line: what `curvelint check` says of them in the folder that they were
 * dropped from. It needs the modules in shims/ in place of Node's.
 */
export async function judgeFiles(input: JudgeFilesInput): Promise<PlaygroundResult> {
  const { files, baseline, settings, today, page, onProgress } = input;
  const bases = rootsOf(baseline.keys());
  const base = bases.length === 1 ? bases[0]! : BASELINE;
  const baseFolder = bases.length === 1 ? BASE_ROOT : `${BASE_ROOT}/${BASELINE}`;
  mountFiles(
    new Map([
      ...[...files].map(([path, file]) => [`${ROOT}/${path}`, file] as const),
      ...[...baseline].map(([path, file]) => [`${baseFolder}/${path}`, file] as const),
    ]),
  );
  const read = async (name: string) => (settings.trim() === '' ? null : { text: settings, name });
  const { config, settings: text } = await loadConfig({ file: null, failOn: null, profile: null }, read, KNOWN_RULES);
  const { view, curves } = await runPipeline({
    config,
    settings: { text, name: '.curvelint.yml' },
    judged: { logs: diskLogs(rootsOf(files.keys()).map(named), { root: ROOT, onProgress }) },
    baseline: bases.length === 0 ? withoutBaseline({ id: 'not-given', values: {} }) : namedBaseline(named(base), BASE_ROOT),
    curves: true,
    context: null,
    mayTellExamples: true,
    today,
    findAcceptance: null,
  });
  const { report, rules } = view;
  return {
    words: verdictWords(report),
    runs: report.runs.length,
    json: [...reportPieces(report, rules)].join(''),
    html: renderHtml(view, [], { ...page, pack: packText }, curves),
    markdown: renderMarkdown(view, { maxLength: COMMENT_LENGTH, picture: '', summaryUrl: null }),
    problems: report.problems.map((problem) => {
      const { message, hint } = problemText(problem);
      const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
      return { where, message: plain(message), hint: plain(hint) };
    }),
  };
}

/** A name as a pattern of its own: with `!` in front it would leave something out. */
function named(root: string): string {
  return root.startsWith('!') ? `./${root}` : root;
}
