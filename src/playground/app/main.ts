import { rootsOf } from '../dropped-paths.js';
import type { ExampleFiles } from '../examples.js';
import { inFrame } from '../in-frame.js';
import type { DroppedFile, PlaygroundAnswer, PlaygroundRequest, PlaygroundResult } from '../protocol.js';
import { workflowStep } from '../workflow-step.js';
import { type Engine, engineOf } from './ask.js';
import { copyText } from './copy-text.js';
import { element } from './elements.js';
import { filesOfDrop, filesOfList } from './files-of-drop.js';
import { unpack } from './unpack.js';

type Side = 'logs' | 'baseline';

const SETTINGS_FILE = '.curvelint.yml';
/** Problems that are listed; the report has all. */
const MAX_PROBLEMS = 100;

const held: Record<Side, readonly DroppedFile[]> = { logs: [], baseline: [] };
const settings = element<HTMLTextAreaElement>('settings');
let result: PlaygroundResult | null = null;
let frameUrl = '';
let engine: Promise<Engine> | null = null;
let reportPage: Promise<PlaygroundRequest['page']> | null = null;

function loadEngine(): Promise<Engine> {
  engine ??= unpack('engine').then(engineOf);
  return engine;
}

function loadReportPage(): Promise<PlaygroundRequest['page']> {
  reportPage ??= unpack('report-page').then((text) => JSON.parse(text) as PlaygroundRequest['page']);
  return reportPage;
}

/** Takes files for a side, and judges. Settings that lie among them count. */
function take(side: Side, files: readonly DroppedFile[]): void {
  const own = files.find(({ path }) => path === SETTINGS_FILE);
  hold(side, own === undefined ? files : files.filter((file) => file !== own));
  if (own === undefined) void judge();
  else void textOf(own.content).then((text) => fill(text));

  function fill(text: string): void {
    settings.value = text;
    void judge();
  }
}

async function textOf(content: Blob | Uint8Array): Promise<string> {
  return content instanceof Blob ? content.text() : new TextDecoder().decode(content);
}

function hold(side: Side, files: readonly DroppedFile[]): void {
  held[side] = files;
  const roots = rootsOf(files.map(({ path }) => path));
  const more = roots.length > 3 ? ` and ${roots.length - 3} more` : '';
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  element(`${side}-held`).textContent = files.length === 0 ? '' : `${roots.slice(0, 3).join(', ')}${more} (${count})`;
  element(`${side}-clear`).hidden = files.length === 0;
}

async function judge(): Promise<void> {
  element('wrong').hidden = true;
  if (held.logs.length === 0) {
    element('result').hidden = true;
    element('status').textContent = held.baseline.length > 0 ? 'Now drop the logs that are to be judged.' : '';
    return;
  }
  element('status').textContent = 'Reading…';
  const progress = element<HTMLProgressElement>('progress');
  progress.removeAttribute('value');
  progress.hidden = false;
  const today = new Date().toISOString().slice(0, 10);
  try {
    const [engine, page] = [await loadEngine(), await loadReportPage()];
    engine.ask({ files: held.logs, baseline: held.baseline, settings: settings.value, today, page }, hear);
  } catch {
    tooOld();
  }
}

function tooOld(): void {
  element('progress').hidden = true;
  complain(
    'This browser is too old for the playground (it has no DecompressionStream that inflates)',
    'Use a newer one, or the command line: npx curvelint check.',
  );
}

function hear(answer: PlaygroundAnswer): void {
  const progress = element<HTMLProgressElement>('progress');
  if (answer.kind === 'progress') {
    const { files, totalFiles, bytes } = answer;
    progress.max = Math.max(1, totalFiles);
    progress.value = files;
    element('status').textContent = `Reading: ${files} of ${totalFiles} files, ${(bytes / 1e6).toFixed(0)} MB`;
    return;
  }
  progress.hidden = true;
  if (answer.kind === 'error') complain(answer.message, answer.hint);
  else show(answer.result);
}

function complain(message: string, hint: string): void {
  element('status').textContent = '';
  element('result').hidden = true;
  const wrong = element('wrong');
  wrong.replaceChildren(paragraph(`${message}.`), ...(hint === '' ? [] : [paragraph(hint)]));
  wrong.hidden = false;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function show(found: PlaygroundResult): void {
  result = found;
  const runs = found.runs === 1 ? '1 run' : `${found.runs} runs`;
  element('status').textContent = `Done: ${runs}, ${found.words}.`;
  list(found.problems);
  const frame = document.createElement('iframe');
  frame.title = 'Report';
  // The report's script runs by its hash and reaches nothing of this page.
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads');
  URL.revokeObjectURL(frameUrl);
  frameUrl = URL.createObjectURL(new Blob([inFrame(found.html)], { type: 'text/html' }));
  frame.src = frameUrl;
  element('report').replaceChildren(frame);
  element('main').classList.add('wide');
  element('result').hidden = false;
  element('headline').focus({ preventScroll: true });
  element('result').scrollIntoView({ block: 'start' });
}

function list(problems: PlaygroundResult['problems']): void {
  const details = element<HTMLDetailsElement>('problems');
  details.hidden = problems.length === 0;
  details.querySelector('summary')!.textContent =
    problems.length === 1 ? '1 problem while reading' : `${problems.length} problems while reading`;
  const items = problems.slice(0, MAX_PROBLEMS).map(({ where, message, hint }) => {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = where;
    item.append(code, ` ${message}. ${hint}`);
    return item;
  });
  details.querySelector('ul')!.replaceChildren(...items);
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type }));
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function copy(what: string, text: string): Promise<void> {
  const isCopied = await copyText(text);
  element('status').textContent = isCopied ? `${what} is copied.` : `This browser lets nothing be copied: ${what} is not copied.`;
}

function stepOfHeld(): string {
  const paths = held.logs.map(({ path }) => path);
  const roots = rootsOf(paths);
  return workflowStep(roots, new Set(roots.filter((root) => !paths.includes(root))));
}

async function openExample(id: string): Promise<void> {
  const examples = JSON.parse(await unpack('examples')) as Readonly<Record<string, ExampleFiles>>;
  const example = examples[id];
  if (example === undefined) return;
  const encoder = new TextEncoder();
  const filesOf = (texts: ExampleFiles['files']) =>
    Object.entries(texts).map(([path, text]) => ({ path, content: encoder.encode(text) }));
  hold('baseline', filesOf(example.baseline));
  settings.value = '';
  take('logs', filesOf(example.files));
}

function listenTo(side: Side): void {
  const zone = element(side);
  for (const kind of ['dragenter', 'dragover'] as const)
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (event.dataTransfer !== null)
      filesOfDrop(event.dataTransfer).then(
        (files) => take(side, files),
        (error) => complain(`What was dropped can't be read (${String(error)})`, 'Choose it with the buttons.'),
      );
  });
  for (const kind of ['files', 'folder'] as const) {
    const input = element<HTMLInputElement>(`${side}-${kind}-input`);
    element(`${side}-${kind}`).addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      if (input.files !== null && input.files.length > 0) take(side, filesOfList(input.files));
      input.value = '';
    });
  }
  element(`${side}-clear`).addEventListener('click', () => {
    hold(side, []);
    void judge();
    element(`${side}-files`).focus();
  });
}

listenTo('logs');
listenTo('baseline');
// A file that is dropped beside a zone would otherwise replace the page.
for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, (event) => event.preventDefault());
for (const button of document.querySelectorAll<HTMLElement>('[data-example]'))
  button.addEventListener('click', () => void openExample(button.dataset['example'] ?? '').catch(tooOld));
element('again').addEventListener('click', () => void judge());
element('save-json').addEventListener('click', () => save('report.json', 'application/json', result?.json ?? ''));
element('save-html').addEventListener('click', () => save('report.html', 'text/html', result?.html ?? ''));
element('copy-yaml').addEventListener('click', () => void copy('The workflow step', stepOfHeld()));
element('copy-markdown').addEventListener('click', () => void copy('The Markdown', result?.markdown ?? ''));
document.documentElement.dataset['ready'] = 'true';
// Unpacked before it is needed: the first report then comes at once.
void loadEngine().catch(tooOld);
