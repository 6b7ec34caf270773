export const id = 724;
export const ids = [724];
export const modules = {

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/diagnose/rules/index.js + 49 modules
var rules = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/src/github/safe-line.js
var safe_line = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/src/math/nearest.js
var nearest = __webpack_require__(8258);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/src/publish/comment.js
var comment = __webpack_require__(8676);
;// CONCATENATED MODULE: ./build/src/report/explain.js
/** Everything about one rule, as plain text. */
function explainRule(rule) {
    const list = (items) => items.map((item) => `  - ${item}`).join('\n');
    const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${value}`);
    return `${rule.id} (${rule.severity})
${rule.title}.

${rule.why}

Needs: ${rule.needs}.

How it decides:
  ${rule.formula}
  Options in .curvelint.yml: rules: { ${rule.id}: [${rule.severity}, { ${options.join(', ')} }] }

Possible causes:
${list(rule.causes.map(({ cause }) => cause))}

What to do:
${list(rule.advice)}

It may be a false alarm if:
${list(rule.falseAlarmIf)}

Read more:
${list(rule.references)}
`;
}
/** One line a rule. */
function listRules(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`);
    return `${lines.join('\n')}\n\nMore about one: curvelint explain <rule>\n`;
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/cli.js









const FORMATS = ['text', 'json', 'markdown', 'html', 'junit'];
const COMMANDS = ['check', 'merge', 'publish', 'init', 'explain', 'rules'];
/** The command line: 0 met, 1 the gate is not met, 2 wrong use, nothing readable, or a crash. */
async function main(args) {
    try {
        await program(args);
    }
    catch (error) {
        process.exitCode = 2;
        if (error instanceof errors/* UserError */.y)
            say(`curvelint: ${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`);
        else if (isCommander(error))
            process.exitCode = error.exitCode === 0 ? 0 : 2;
        else
            say(`curvelint: this is a fault of curvelint, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    }
}
async function program(args) {
    const command = new esm/* Command */.uB('curvelint')
        .description('Lints learning curves: what the metric logs of a training say, compared with a baseline.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .showHelpAfterError('(try: curvelint --help)')
        .configureHelp({ showGlobalOptions: true });
    const common = (one) => one
        .option('--config <file>', 'settings (default: .curvelint.yml if there is one)')
        .option('--baseline <path>', 'a report.json, or logs, to compare with')
        .option('--format <format>', 'text, json, markdown, html or junit; to a file with format=FILE; repeatable', addFormat)
        .option('--output <folder>', 'write report.json, comment.md, report.html and the charts there')
        .option('--fail-on <what>', 'never, regression, error or warning', parseFailOn)
        .option('--quiet', 'only the verdict, warnings and errors')
        .option('--no-color', 'plain text');
    const checking = common(command.command('check', { isDefault: true }))
        .description('diagnose the logs at these paths (the default command)')
        .argument('<paths...>', 'files, folders or globs')
        .option('--profile <name>', 'kind of training, if the guess is wrong')
        .action(check);
    common(command.command('merge'))
        .description('one report of the reports that the jobs of a matrix wrote')
        .argument('<reports...>', 'report.json files, folders or globs')
        .requiredOption('--expect <shards>', 'how many there must be, or their names with commas between')
        .action(check);
    // The default command needs no name, so its options belong into the help without one.
    command.addHelpText('after', () => `\n${checking.helpInformation().replace(/^Usage: /, 'Without a command: ')}`);
    command
        .command('publish')
        .description('post a report on a pull request, from any CI; GITHUB_TOKEN holds the token')
        .requiredOption('--report <file>', 'report.json, as --output writes it')
        .requiredOption('--repo <owner/name>', 'repository of the pull request')
        .requiredOption('--pull-request <number>', 'its number', parseNumber)
        .option('--key <name>', 'name of the comment, where several models are judged', 'default')
        .addOption(new esm/* Option */.c$('--comment <when>', 'when to write a new comment').choices(comment/* COMMENT_MODES */.p8).default('always'))
        .action(async (options) => {
        const { publishReport } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(219), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 4726));
        for (const line of await publishReport(options, process.env))
            print(`${(0,safe_line/* safeLine */.o)(line)}\n`);
    });
    command
        .command('init')
        .description('write workflows and .curvelint.yml for this repository')
        .option('--forks', 'the pair of workflows that is safe for pull requests from forks')
        .option('--force', 'overwrite what is there')
        .action(async (options) => {
        const { initRepository } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 8116));
        print(initRepository(process.cwd(), options));
    });
    command
        .command('explain')
        .description('explain a rule: what it sees, how it decides, causes, advice, false alarms')
        .argument('<rule>', 'id of a rule')
        .action((id) => print(explainRule(findRule(id))));
    command
        .command('rules')
        .description('list the rules')
        .action(() => print(listRules(rules.allRules)));
    const first = args[0];
    const typo = first !== undefined && /^[a-z]+$/.test(first) && !COMMANDS.includes(first) && args.length === 1
        ? (0,nearest/* nearest */.p)(first, COMMANDS)
        : null;
    if (typo !== null && !(await exists(first)))
        throw new errors/* UserError */.y(`there is no command or file "${first}"`, `Did you mean "curvelint ${typo}"?`);
    if (args.length === 0) {
        command.outputHelp({ error: true });
        process.exitCode = 2;
        return;
    }
    await command.parseAsync([...args], { from: 'user' });
}
async function check(paths, options) {
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(761), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 7500));
    const { progressOf } = await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 1838));
    const { report, exitCode } = await runPipeline({
        patterns: paths,
        root: process.cwd(),
        config: options.config ?? null,
        baseline: options.baseline ?? null,
        failOn: options.failOn ?? null,
        profile: options.profile ?? null,
        context: await ciContext(),
        expect: options.expect ?? null,
        ...(options.quiet ? {} : { onProgress: sayProgress(progressOf) }),
    });
    if (options.output !== undefined) {
        const { writeAll } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 8919));
        await writing(options.output, () => writeAll(report, options.output));
    }
    for (const { format, file } of options.format ?? [{ format: 'text', file: null }]) {
        if (file === null) {
            print(await render(report, format, options, true));
            continue;
        }
        const text = format === 'json' ? (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).reportPieces(report) : await render(report, format, options, false);
        await writing(file, async () => (await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 8919))).writeFile(file, text));
    }
    process.exitCode = exitCode;
}
/** In a job of GitHub Actions a report says of which commit it is: shards are merged by that. */
async function ciContext() {
    if (process.env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const { readContext } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(485), __webpack_require__.e(722), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 3438));
    return readContext(process.env)?.report ?? null;
}
/** A place that can't be written to is the user's to change, not a fault of ours. */
async function writing(path, write) {
    try {
        await write();
    }
    catch (error) {
        if (!(error instanceof Error && 'syscall' in error && 'code' in error))
            throw error;
        throw new errors/* UserError */.y(`cannot write to ${path} (${String(error.code)})`, 'Name a file or folder that may be written.');
    }
}
async function render(report, format, options, toTerminal) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).reportToJson(report);
    if (format === 'junit')
        return (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 3356))).renderJunit(report);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 8919))).markdownOf(report, '');
    if (format === 'html') {
        const { drawAll, htmlOf } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 8919));
        const { loadPageAssets } = await __webpack_require__.e(/* import() */ 340).then(__webpack_require__.bind(__webpack_require__, 8340));
        return htmlOf(report, await drawAll(report), loadPageAssets());
    }
    const { renderTerminal } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 4834));
    const color = toTerminal && options.color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
    return renderTerminal(report, { color, width: process.stdout.columns ?? 100, quiet: options.quiet ?? false });
}
/** To a terminal as a line that is overwritten, to anything else as lines. */
function sayProgress(progressOf) {
    const terminal = process.stderr.isTTY === true;
    return progressOf({ terminal, write: (text) => say(terminal ? text : `${text}\n`), now: Date.now });
}
function findRule(id) {
    const rule = rules.allRules.find((one) => one.id === id);
    if (rule)
        return rule;
    const ids = rules.allRules.map((one) => one.id);
    const near = (0,nearest/* nearest */.p)(id, ids);
    throw new errors/* UserError */.y(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(', ')}.`);
}
function addFormat(text, before = []) {
    const at = text.indexOf('=');
    const name = at < 0 ? text : text.slice(0, at);
    const format = FORMATS.find((known) => known === name);
    if (!format)
        throw new esm/* InvalidArgumentError */.Di(`Formats: ${FORMATS.join(', ')}.`);
    const file = at < 0 ? null : text.slice(at + 1);
    if (file === '')
        throw new esm/* InvalidArgumentError */.Di(`Name the file: ${format}=FILE.`);
    return [...before, { format, file }];
}
function parseNumber(text) {
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('Give the number of a pull request.');
}
function parseFailOn(text) {
    const found = config/* FAIL_ON */.d$.find((known) => known === text);
    if (!found)
        throw new esm/* InvalidArgumentError */.Di(`Use one of: ${config/* FAIL_ON */.d$.join(', ')}.`);
    return found;
}
async function exists(path) {
    return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19))).existsSync(path);
}
function isCommander(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
function print(text) {
    process.stdout.write(text);
}
function say(text) {
    process.stderr.write(text);
}


/***/ })

};
