export const id = 5974;
export const ids = [5974,9988];
export const modules = {

/***/ 52535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/cli/src/interruption.js
var interruption = __webpack_require__(64829);
// EXTERNAL MODULE: ./packages/cli/src/start-clean.js + 1 modules
var start_clean = __webpack_require__(95824);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: ./packages/cli/src/arguments.js
var src_arguments = __webpack_require__(50520);
// EXTERNAL MODULE: ./packages/cli/src/commands.js
var commands = __webpack_require__(16420);
;// CONCATENATED MODULE: ./packages/cli/src/help.js

function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
function overview() {
    const rows = Object.entries(commands/* commands */.Pi).map(([name, { summary }]) => [name, summary]);
    return [
        'Usage: lockstep COMMAND [DIR] [OPTIONS]',
        '',
        'Releases one version of a repository to every channel it ships on, as if it were one transaction.',
        '',
        'Commands:',
        columns([...rows, ['explain CODE', 'say what an error means and what to do']]),
        '',
        'Every command takes --json (one document on stdout, everything else on stderr) and --help.',
        'Exit codes: 0 done, 1 blocked and nothing published, 2 usage or configuration, 3 incident: a rerun',
        'cannot help, 4 incomplete: a rerun continues, 70 internal error.',
    ].join('\n');
}
function detail(command) {
    const entry = commands/* commands */.Pi[command];
    const own = entry.options.map((name) => [`--${name} ${commands/* optionTexts */.Qr[name][0]}`.trimEnd(), entry.texts?.[name] ?? commands/* optionTexts */.Qr[name][1]]);
    return [
        `Usage: lockstep ${[command, entry.word, entry.operands ?? '[DIR]'].filter(Boolean).join(' ')} [OPTIONS]`,
        '',
        `${entry.summary.charAt(0).toUpperCase()}${entry.summary.slice(1)}.`,
        '',
        'Options:',
        columns([...own, ['--json', 'print one JSON document on stdout'], ['--help', 'print this']]),
    ].join('\n');
}
const explanation = [
    'Usage: lockstep explain CODE [--json]',
    '',
    'Say what an error means and what to do. Each message of a problem begins with its code.',
].join('\n');
/** The help of all commands, or of one. */
function helpText(command) {
    if (command === 'explain')
        return `${explanation}\n`;
    return `${command === undefined ? overview() : detail(command)}\n`;
}

// EXTERNAL MODULE: ./packages/cli/src/known-secrets.js
var known_secrets = __webpack_require__(37227);
// EXTERNAL MODULE: ./packages/cli/src/output/console-log.js
var console_log = __webpack_require__(94074);
// EXTERNAL MODULE: ./packages/cli/src/output/explain.js
var explain = __webpack_require__(30691);
// EXTERNAL MODULE: ./packages/cli/src/output/present.js + 1 modules
var present = __webpack_require__(44363);
// EXTERNAL MODULE: ./packages/cli/src/run.js
var run = __webpack_require__(38121);
;// CONCATENATED MODULE: ./packages/cli/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/cli/src/version.js

/** The version of Lockstep itself. */
const version = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./packages/cli/src/terminal.js









function json(document) {
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
async function answer(request, terminal, { redact, add }) {
    const { stdout, stderr, env, cwd, signal, self, restart } = terminal;
    switch (request.kind) {
        case 'help':
            stdout.write(helpText(request.command));
            return 0;
        case 'version':
            stdout.write(`${version}\n`);
            return 0;
        case 'explain': {
            const explanation = (0,explain/* explain */.W)(request.code);
            stdout.write(request.json ? json(explanation) : (0,explain/* presentExplanation */.p)(explanation));
            return 0;
        }
        case 'run': {
            const log = (0,console_log/* createLog */.hM)(stderr, redact, env.LOCKSTEP_DEBUG === '1' || env.RUNNER_DEBUG === '1');
            const inWorkflow = env.GITHUB_ACTIONS === 'true';
            const { report, exit } = await (0,run/* runCommandByName */.J)(request.command, request.options, {
                env,
                cwd,
                log,
                signal,
                inWorkflow,
                conceal: (secret) => add([secret]),
                ...(restart && { restart }),
                ...(self && { self }),
            });
            const { text } = report;
            if (request.options.json)
                stdout.write(redact(json({ ...report, exit })));
            else if (text !== undefined)
                stdout.write(redact(text));
            stderr.write(redact((0,present/* present */.E)(stderr, report)));
            return exit;
        }
    }
}
/** Answers one command line; resolves to the exit code. */
async function runTerminal(terminal) {
    const { args, env, stdout, stderr } = terminal;
    const concealment = (0,redaction/* createConcealment */.UC)((0,known_secrets/* knownSecrets */.x)(env));
    const { redact } = concealment;
    try {
        return await answer((0,src_arguments/* parseRequest */.T)(args), terminal, concealment);
    }
    catch (error) {
        const { report, exit } = (0,run/* failureOf */.g)(args[0] ?? 'lockstep', error);
        if (args.includes('--json'))
            stdout.write(redact(json({ ...report, exit })));
        stderr.write(redact((0,present/* present */.E)(stderr, report)));
        return exit;
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/main.js



function sinkOf(stream) {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    // A reader that has gone away must not end a release between an intent and its receipt.
    stream.on('error', () => undefined);
    const colour = (NO_COLOR === undefined || NO_COLOR === '') && (stream.isTTY === true || (FORCE_COLOR ?? '0') !== '0');
    return { colour, write: (text) => void stream.write(text) };
}
/** The `lockstep` command. */
async function main() {
    const { argv, env, execArgv, execPath } = process;
    (0,start_clean/* startClean */.Ke)((0,start_clean/* startingProcess */.I)(argv[2] ?? '', env));
    process.exitCode = await runTerminal({
        args: argv.slice(2),
        env,
        cwd: process.cwd(),
        stdout: sinkOf(process.stdout),
        stderr: sinkOf(process.stderr),
        signal: (0,interruption/* interruption */.Y)(),
        restart: (more) => (0,start_clean/* startAnew */.cx)((0,start_clean/* startingProcess */.I)('gate', { ...env, ...more }, Object.keys(more))),
        self: [execPath, ...execArgv, ...argv.slice(1, 2)],
    });
}


/***/ }),

/***/ 39988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ranks),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
const phases = ['reserve', 'commit', 'reveal'];
const ranks = ['free', 'limited', 'never'];


/***/ })

};
