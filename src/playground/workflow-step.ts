/** The step of a workflow that judges what was dropped, as the README has it. `roots`: what was dropped; `folders`: which of it are folders. */
export function workflowStep(roots: readonly string[], folders: ReadonlySet<string>): string {
  const patterns = roots.map((root) => (folders.has(root) ? `${root}/**` : root));
  const metrics =
    patterns.length === 1
      ? ` ${scalar(patterns[0]!)}\n`
      : ` |\n${patterns.map((pattern) => `            ${pattern.replace(/[\r\n]/g, ' ')}\n`).join('')}`;
  return `      - uses: curvelint/curvelint@v1
        if: \${{ !cancelled() }} # a diverged training is worth a diagnosis, too
        with:
          metrics:${metrics}`;
}

/** A path as YAML writes it: in quotes where it could mean something else. */
function scalar(path: string): string {
  return /^[A-Za-z][\w./*-]*$/.test(path) && !/^(?:true|false|null|yes|no|on|off)$/i.test(path) ? path : JSON.stringify(path);
}
