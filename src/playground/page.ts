import { escapeHtml } from '../text/html.js';
import { EXAMPLES, type ExampleText } from './examples.js';
import { STYLE } from './style.js';

/** Ids of the elements that hold what the page's script unpacks. */
export const HELD = { engine: 'engine', examples: 'examples', report: 'report-page' } as const;

/** What the build makes the page of. */
export interface PlaygroundParts {
  readonly version: string;
  /** Of the libraries in the page, as text. */
  readonly licenses: string;
  /** The page's own script, as it runs. */
  readonly script: string;
  /** Hashes of all scripts that may run, `sha256-…`: the page's own, the engine, and the report's. */
  readonly hashes: readonly string[];
  /** Base64 of deflated texts: the engine; the examples as JSON; script and style of the report's page as JSON. */
  readonly packed: Readonly<Record<keyof typeof HELD, string>>;
}

/** The playground as one file that asks nobody for anything: it opens from a disk as well as from a server. */
export function renderPlayground({ version, licenses, script, hashes, packed }: PlaygroundParts): string {
  const scripts = hashes.map((hash) => `'${hash}'`).join(' ');
  // The report is shown in a frame, which lives by the same policy.
  const policy = `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data:; worker-src blob:; frame-src blob:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="Drop the logs of a training on this page and read what its curves mean. Nothing is installed, nothing is uploaded.">
<title>curvelint playground</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>curvelint playground</h1>
<p>Drop the logs of a training: what the curves mean is told below. Everything happens in this page. Nothing is uploaded, nothing is kept.</p>
</header>
<main id="main">
<div class="zones">
${zone('logs', 'Training logs', 'Drop files, folders, .zip, .tar or .gz here: CSV, TensorBoard, W&B, JSON Lines, trainer_state.json, MLflow folders, Parquet, notebooks, console output, …')}
${zone('baseline', 'Compare with (optional)', 'Drop the logs of the base branch here, or a report.json that curvelint wrote.')}
</div>
<div class="row" role="group" aria-label="Examples"><span>Or see an example:</span> ${EXAMPLES.map(exampleButton).join(' ')}</div>
<details><summary>Settings</summary>
<label for="settings">Text of <code>.curvelint.yml</code>; empty for the defaults</label>
<textarea id="settings" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
<div class="row"><button type="button" id="again">Judge with these settings</button></div>
</details>
<p class="status" id="status" role="status"></p>
<progress id="progress" hidden aria-label="Reading"></progress>
<div class="wrong" id="wrong" role="alert" hidden></div>
<section id="result" hidden aria-labelledby="headline">
<div class="row">
<h2 id="headline" tabindex="-1">Report</h2>
<button type="button" id="save-json">Download report.json</button>
<button type="button" id="save-html">Download report.html</button>
<button type="button" id="copy-yaml">Copy the YAML for this</button>
<button type="button" id="copy-markdown">Copy Markdown</button>
</div>
<details id="problems" hidden><summary></summary><ul class="problems"></ul></details>
<div id="report"></div>
</section>
</main>
<footer>curvelint ${escapeHtml(version)}. The same reading and the same rules as on the command line and in pull requests; only SQLite databases (of MLflow) can't be read here.
<details><summary>Licenses of the libraries in this page</summary><pre>${licenses.split('\n').map(escapeHtml).join('\n')}</pre></details></footer>
<script type="text/plain" id="${HELD.engine}">${packed.engine}</script>
<script type="text/plain" id="${HELD.examples}">${packed.examples}</script>
<script type="text/plain" id="${HELD.report}">${packed.report}</script>
<script>${script}</script>
</body>
</html>
`;
}

function zone(id: string, title: string, hint: string): string {
  return `<section class="zone" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p>${escapeHtml(hint)}</p>
<p class="held" id="${id}-held" aria-live="polite"></p>
<div class="row">
<button type="button" id="${id}-files" aria-describedby="${id}-title">Choose files</button>
<button type="button" id="${id}-folder" aria-describedby="${id}-title">Choose a folder</button>
<button type="button" id="${id}-clear" aria-describedby="${id}-title" hidden>Clear</button>
</div>
<input type="file" id="${id}-files-input" multiple hidden aria-label="Files"><input type="file" id="${id}-folder-input" webkitdirectory hidden aria-label="Folder">
</section>`;
}

function exampleButton({ id, title }: ExampleText): string {
  return `<button type="button" data-example="${id}">${escapeHtml(title)}</button>`;
}
