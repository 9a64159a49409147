export const id = 843;
export const ids = [843];
export const modules = {

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRequest),
/* harmony export */   p: () => (/* binding */ waitOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9988);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(754);




function usage(message, cause) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', message, { cause });
}
function parse(command, rest) {
    const own = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[command].options.map((name) => [name, { type: _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .optionTexts */ .Qr[name][0] === '' ? 'boolean' : 'string' }]);
    const options = {
        ...Object.fromEntries(own),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
    };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...rest], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw usage(cause instanceof Error ? cause.message : 'the arguments cannot be read', cause);
    }
}
function phaseOf(text) {
    if (text === undefined)
        return undefined;
    const phase = _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .t.find((each) => each === text);
    if (phase === undefined)
        throw usage(`--phase takes ${_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .phases */ .t.join(', ')}, not “${String(text)}”`);
    return phase;
}
/**
 * Reads how long an accepted version is waited for, in minutes.
 * @throws LockstepError `USAGE`.
 */
function waitOf(text) {
    if (text === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultWaitMinutes */ .E;
    const minutes = Number(text);
    if (!Number.isFinite(minutes) || minutes < 0 || minutes > 360)
        throw usage('--wait takes minutes, from 0 to 360');
    return minutes;
}
function textOf(value) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string' || value.trim() === '')
        throw usage('an option was given an empty value');
    return value;
}
function runRequest(command, rest) {
    const { values, positionals } = parse(command, rest);
    if (values.help === true)
        return { kind: 'help', command };
    if (positionals.length > 1)
        throw usage(`${command} takes one folder, not ${positionals.length}`);
    const options = {
        ..._options_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultOptions */ .K,
        dir: positionals[0] ?? '.',
        json: values.json === true,
        target: textOf(values.target),
        operator: textOf(values.operator),
        build: values.build === true,
        sourceOnly: values['source-only'] === true,
        skipRehearsal: values['skip-rehearsal'] === true,
        noRecord: values['no-record'] === true,
        undo: values.undo === true,
        channel: textOf(values.channel),
        phase: phaseOf(values.phase),
        reason: textOf(values.reason),
        wait: waitOf(values.wait),
    };
    return { kind: 'run', command, options };
}
/**
 * Reads the command line.
 * @throws LockstepError `USAGE`.
 */
function parseRequest(args) {
    const [word, ...rest] = args;
    if (word === undefined || word === 'help' || word === '--help' || word === '-h')
        return { kind: 'help' };
    if (word === '--version' || word === '-V')
        return { kind: 'version' };
    if (word === 'explain') {
        if (rest.includes('--help') || rest.includes('-h'))
            return { kind: 'help' };
        return {
            kind: 'explain',
            code: rest.find((each) => !each.startsWith('-')),
            json: rest.includes('--json'),
        };
    }
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y9)(word))
        return runRequest(word, rest);
    throw usage(`there is no command “${word}”; known: ${Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi).join(', ')}, explain`);
}


/***/ }),

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   Qr: () => (/* binding */ optionTexts),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
const optionTexts = {
    target: ['TAG', 'the tag to release (default: the one at HEAD)'],
    operator: ['NAME', 'who answers for this run (default: the actor of the environment)'],
    build: ['', 'run the build list of lockstep.yaml first'],
    'source-only': ['', 'look at configuration and manifests, not at built files'],
    'skip-rehearsal': ['', 'publish without a recorded rehearsal (the ledger records that)'],
    channel: ['ID', 'work on one channel'],
    phase: ['NAME', 'carry out one phase: reserve, commit or reveal'],
    'no-record': ['', 'leave the result in its file, for lockstep record'],
    reason: ['TEXT', 'why the release is given up'],
    undo: ['', 'take back what is public, where a channel can (crates are yanked)'],
    wait: ['MINUTES', 'how long an accepted version is waited for (default: 30)'],
};
const commands = {
    check: {
        summary: 'check configuration, manifests, versions and built files against each other',
        options: ['target', 'source-only'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(559)]).then(__webpack_require__.bind(__webpack_require__, 2559))).runCheck,
    },
    seal: {
        summary: 'hash the built files and write lockstep.seal.json',
        options: ['target', 'build'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 5677))).runSeal,
    },
    rehearse: {
        summary: 'run the whole release against stand-ins on loopback and install from them',
        options: ['target', 'operator'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(724), __webpack_require__.e(840), __webpack_require__.e(874), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 2589))).runRehearse,
    },
    preflight: {
        summary: 'try every credential and ask every channel, publishing nothing',
        options: ['target', 'operator', 'channel'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 1916))).runPreflight,
    },
    record: {
        summary: 'write the results of rehearse and preflight to the ledger (in workflows)',
        options: ['operator'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 3990))).runRecord,
    },
    publish: {
        summary: 'publish what is sealed, or go on where an earlier run stopped',
        options: ['target', 'operator', 'skip-rehearsal', 'channel', 'phase', 'wait'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(724), __webpack_require__.e(874), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 2885))).runPublish,
    },
    install: {
        summary: 'install what the channels show, as a user would, and run it; reads no credential',
        options: ['target', 'operator', 'channel', 'no-record'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(840), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 3033))).runInstall,
    },
    verify: {
        summary: 'download and compare every released artifact on every channel',
        options: ['target'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 7294))).runVerify,
    },
    status: {
        summary: 'say where the release stands and what to run next',
        options: ['target'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 7198))).runStatus,
    },
    abandon: {
        summary: 'give the release up for good; its version is never published',
        options: ['target', 'operator', 'reason', 'undo'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(632), __webpack_require__.e(74), __webpack_require__.e(620), __webpack_require__.e(724), __webpack_require__.e(63)]).then(__webpack_require__.bind(__webpack_require__, 9063))).runAbandon,
    },
};
/** Whether a word is a command. */
function isCommand(word) {
    return Object.hasOwn(commands, word);
}


/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportWithoutChannels)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5967);

/** The report of a command that asks no channel. */
function reportWithoutChannels(command, problems, sealed, next) {
    const nothing = { command, ok: problems.length === 0, releases: [], channels: [], public: [], problems };
    const found = sealed === undefined
        ? nothing
        : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .reportOn */ .Sb)(command, { seal: sealed.seal, channels: sealed.project.config.channels }, [], problems);
    const report = { ...found, ...(next !== undefined && { next }) };
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity)) };
}


/***/ }),

/***/ 6923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ problemsOfError)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3240);

/** What an error that ended a command has to say; one without a code is our own. */
function problemsOfError(error) {
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj)
        return error.problems;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('INTERNAL', error instanceof Error ? (error.stack ?? error.message) : String(error))];
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** A signal that is aborted when the operator, or a runner that cancels its job, asks this process to stop. */
function interruption() {
    const controller = new AbortController();
    const stop = () => {
        if (controller.signal.aborted)
            process.exit(130);
        process.stderr.write('stopping: nothing new is started, what is under way is awaited\n');
        controller.abort();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return controller.signal;
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);

const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY|_PAT)$/i;
/** A shorter value is a flag or a word that every log holds. */
const shortestSecret = 8;
/** What in an environment has the name of a secret; hidden in all output before anything is read. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value = '']) => secretName.test(name) && value.trim().length >= shortestSecret ? [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secretOf */ .OM)(name, value.trim())] : []);
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ defaultWaitMinutes),
/* harmony export */   K: () => (/* binding */ defaultOptions)
/* harmony export */ });
/** The default for `wait`: a registry's malware scan takes minutes, at times half an hour. */
const defaultWaitMinutes = 30;
const defaultOptions = {
    dir: '.',
    json: false,
    build: false,
    sourceOnly: false,
    skipRehearsal: false,
    noRecord: false,
    undo: false,
    wait: defaultWaitMinutes,
};


/***/ }),

/***/ 4074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
/** Colours a text where the sink shows colours. */
function paint({ colour }, style, text) {
    return colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}
/** A text without control characters: names and answers come from outside, and a terminal must not obey them. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
/** Progress, one line each, with secrets hidden. */
function createLog(sink, redact, verbose) {
    // Each line is marked, so that none of them can pass for an order to the runner of a workflow.
    const line = (mark, message) => {
        for (const each of redact(printable(message)).split('\n'))
            sink.write(`${mark} ${each}\n`);
    };
    return {
        info: (message) => line(paint(sink, 'dim', '·'), message),
        warn: (message) => line(paint(sink, 'yellow', '!'), message),
        debug: (message) => {
            if (verbose)
                line(paint(sink, 'dim', ' '), message);
        },
    };
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   p: () => (/* binding */ presentExplanation)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5967);

/**
 * Explains an error code.
 * @throws LockstepError `USAGE` when there is no such code.
 */
function explain(code) {
    const wanted = code?.toUpperCase();
    if (wanted === undefined || !(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isErrorCode */ .We)(wanted))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', `explain takes one of: ${Object.keys(_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW).sort().join(', ')}`);
    const { title, meaning, remedy, rerun, severity } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(wanted);
    return { code: wanted, title, meaning, remedy, rerun, exit: _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h[severity] };
}
/** The same for people. */
function presentExplanation({ code, title, meaning, remedy, rerun, exit }) {
    const again = rerun
        ? 'Running the same command again can help.'
        : 'Running the same command again does not help.';
    return `${code}: ${title}\n\n${meaning}\n${remedy}\n${again}\nExit code ${exit}.\n`;
}


/***/ }),

/***/ 2379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4379);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3240);
/* harmony import */ var _console_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4074);



const stateStyle = (state) => {
    switch (state) {
        case 'present':
            return 'green';
        case 'conflict':
        case 'burned':
        case 'rejected':
            return 'red';
        case 'planned':
        case 'yanked':
            return 'dim';
        default:
            return 'yellow';
    }
};
function channelLines(sink, { id, kind, artifacts }) {
    const titles = Map.groupBy(artifacts, ({ name, version }) => `${name}@${version}`);
    const rows = artifacts.map(({ name, version, file, state, sha256 }) => {
        const shown = (0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, stateStyle(state), state.padEnd(9));
        const title = `${name}@${version}`;
        const which = titles.get(title)?.length === 1 ? title : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
        return `  ${shown} ${which}  ${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'dim', sha256.slice(0, 16))}`;
    });
    return [`${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'bold', id)} (${kind})`, ...rows];
}
function installedLine({ client, package: name, version, file, failed, skipped, ran }) {
    const title = file ?? `${name}@${version}`;
    if (failed === true)
        return `  not installed by ${client}: ${title}`;
    if (skipped !== undefined)
        return `  not installed by ${client}: ${title}: ${skipped}`;
    const command = ran === undefined ? '' : `: ${ran.command} → ${ran.output || `exit ${ran.exit ?? 'none'}`}`;
    return `  installed by ${client}: ${title}${command}`;
}
function problemLines(sink, { code, message, where, remedy }) {
    const place = where === undefined ? '' : ` (${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .formatWhere */ .H)(where)})`;
    return [`${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'red', `✗ ${code}`)} ${message}${place}`, `  ${remedy}`];
}
function checkpointLines({ stage, target, commit, build, seal, lastRun, ledger, }) {
    const run = lastRun === undefined ? 'none' : `${lastRun.run} by ${lastRun.operator} at ${lastRun.at}`;
    return [
        `${target}: ${stage}`,
        `  commit ${commit}`,
        `  build  ${build}, seal ${seal.slice(0, 16)}`,
        `  last publish run: ${run}`,
        `  ledger ${ledger}`,
    ];
}
function gateLines(sink, { name, ok, exit, output }) {
    const verdict = ok ? (0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'green', 'holds') : (0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'red', `fails (exit ${exit ?? 'none'})`);
    return [`  gate “${name}” ${verdict}`, ...output.map((line) => `    | ${line}`)];
}
// What registries and packages say ends up in reports; neither a terminal nor a workflow's runner must obey it.
function withoutControls(report) {
    const clean = (_key, value) => typeof value === 'string' ? (0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(value).replaceAll('\n', '\n  | ') : value;
    return JSON.parse(JSON.stringify(report), clean);
}
/** A report for people. */
function present(sink, received) {
    const report = withoutControls(received);
    const problems = report.problems.flatMap((each) => problemLines(sink, each));
    const proofs = (report.proofs ?? []).map(({ channel, secret, strength, identity, reason }) => `  ${channel}: ${secret} ${strength}${identity === undefined ? '' : ` as ${identity}`} (${reason})`);
    const verdict = report.ok
        ? (0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'green', `✓ ${report.command}: ok`)
        : (0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'red', `✗ ${report.command}: ${report.problems.length} problem${report.problems.length === 1 ? '' : 's'}`);
    return [
        ...(report.checkpoint === undefined ? [] : checkpointLines(report.checkpoint)),
        ...report.channels.flatMap((channel) => channelLines(sink, channel)),
        ...(report.installed ?? []).map(installedLine),
        ...(report.gates ?? []).flatMap((gate) => gateLines(sink, gate)),
        ...proofs,
        ...(report.notes ?? []).map((note) => `  ${note}`),
        ...problems,
        verdict,
        ...(report.next === undefined ? [] : [`next: ${report.next}`]),
        '',
    ].join('\n');
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runCommandByName),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _commands_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6632);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
/* harmony import */ var _error_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6923);



/** A report for an error that ended a command. */
function failureOf(command, error) {
    return (0,_commands_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .reportWithoutChannels */ .J)(command, (0,_error_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOfError */ .S)(error));
}
/** Runs one command to its report; it never throws. */
async function runCommandByName(command, options, world) {
    try {
        const run = await _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[command].load();
        return await run(options, world);
    }
    catch (error) {
        return failureOf(command, error);
    }
}


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ startClean),
  I: () => (/* binding */ startingProcess)
});

// EXTERNAL MODULE: ./packages/hosts/src/environment.js
var environment = __webpack_require__(8476);
;// CONCATENATED MODULE: ./packages/cli/src/scrub.js

// What commands that run other people's code still need to know of their surroundings; none of it is a secret. The
// folders and files of clients tell which registries this machine uses; the children get none of them.
const kept = new Set([
    'HOME',
    'USER',
    'LOGNAME',
    'USERNAME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'XDG_STATE_HOME',
    'XDG_CONFIG_HOME',
    'CARGO_HOME',
    'PIP_CONFIG_FILE',
    'npm_config_userconfig',
    'NPM_CONFIG_USERCONFIG',
    'TMPDIR',
    'TEMP',
    'TMP',
    'PWD',
    'LOCKSTEP_CLEAN',
    'LOCKSTEP_DEBUG',
    'RUNNER_DEBUG',
    'RUNNER_TEMP',
    'GITHUB_ACTIONS',
    'GITEA_ACTIONS',
    'GITHUB_ACTOR',
    'GITHUB_TRIGGERING_ACTOR',
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_WORKSPACE',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'GITHUB_JOB',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
]);
/** The environment of a process that may run builds and packages. */
function cleanEnvironment(env, alsoKept = []) {
    const own = Object.entries(env).filter((entry) => (kept.has(entry[0]) || alsoKept.includes(entry[0])) && entry[1] !== undefined);
    return { ...(0,environment/* allowListed */.n)(env), ...Object.fromEntries(own) };
}
/** Whether an environment holds nothing that such a process must not have. */
function isClean(env, alsoKept = []) {
    const clean = cleanEnvironment(env, alsoKept);
    return Object.keys(env).every((name) => Object.hasOwn(clean, name));
}

;// CONCATENATED MODULE: ./packages/cli/src/start-clean.js

/** What runs builds, gates or packages, whose code could read the environment of its ancestors. */
const running = new Set(['rehearse', 'seal', 'install', 'gate-check']);
/**
 * This process, about to run a command.
 * @param alsoKept variables that the entry point itself needs, none of them a secret.
 */
function startingProcess(command, env, alsoKept = []) {
    return {
        command,
        env,
        execPath: process.execPath,
        execArgv: process.execArgv,
        args: process.argv.slice(1),
        alsoKept,
        execve: process.platform === 'win32'
            ? undefined
            : (file, others, environment) => process.execve?.(file, others, environment),
    };
}
/**
 * Starts the process anew without secrets in its environment, if it is going to run other people's code.
 *
 * Emptying `process.env` would not do: /proc keeps showing what a process was started with.
 */
function startClean({ command, env, execPath, execArgv, args, alsoKept = [], execve, }) {
    if (!running.has(command) || env.LOCKSTEP_CLEAN === '1' || isClean(env, alsoKept))
        return;
    const quiet = execArgv.includes('--no-warnings') ? [] : ['--disable-warning=ExperimentalWarning'];
    execve?.(execPath, [execPath, ...quiet, ...execArgv, ...args], {
        ...cleanEnvironment(env, alsoKept),
        LOCKSTEP_CLEAN: '1',
    });
}


/***/ }),

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ createDigest),
/* harmony export */   h2: () => (/* binding */ sha512FromSri),
/* harmony export */   kB: () => (/* binding */ toSri),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vR: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Starts a digest of bytes that are not in memory at once. */
function createDigest() {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha512 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
    let size = 0;
    return {
        update(chunk) {
            sha256.update(chunk);
            sha512.update(chunk);
            size += chunk.length;
        },
        end: () => ({ sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size }),
    };
}
/** The digest of bytes in memory. */
function digestOf(bytes) {
    const digest = createDigest();
    digest.update(bytes);
    return digest.end();
}
/**
 * Compares what was sealed with what a channel says it holds.
 *
 * A size alone never proves equality, but another size proves a difference; without a hash in common the two are
 * incomparable, and the caller has to download and hash.
 */
function compareDigests(sealed, seen) {
    if (seen === undefined)
        return 'incomparable';
    if (seen.size !== undefined && seen.size !== sealed.size)
        return 'different';
    const hashes = ['sha256', 'sha512'].filter((hash) => seen[hash] !== undefined);
    if (hashes.some((hash) => seen[hash]?.toLowerCase() !== sealed[hash]))
        return 'different';
    return hashes.length > 0 ? 'equal' : 'incomparable';
}
// 64 bytes in base64 are 86 characters and two of padding; options after "?" are allowed and carry no meaning.
const sha512Hash = /^sha512-([A-Za-z0-9+/]{86}==)(?:\?[\x21-\x7e]*)?$/;
/** Writes a sha512 (lower-case hex) as W3C Subresource Integrity, the form of npm's `dist.integrity`. */
function toSri(sha512) {
    return `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`;
}
/**
 * Reads the sha512 (lower-case hex) out of Subresource Integrity metadata, which may list several hashes.
 *
 * The specification lets any one of several sha512 hashes match. Two different ones prove nothing about which bytes
 * are meant, so they, like a text without a well-formed sha512, give `undefined`.
 */
function sha512FromSri(text) {
    const hashes = text
        .trim()
        .split(/\s+/)
        .map((hash) => sha512Hash.exec(hash)?.[1])
        .filter((base64) => base64 !== undefined)
        .map((base64) => Buffer.from(base64, 'base64').toString('hex'));
    return new Set(hashes).size === 1 ? hashes[0] : undefined;
}


/***/ }),

/***/ 7278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ reportOn),
/* harmony export */   TX: () => (/* binding */ publicOf),
/* harmony export */   y8: () => (/* binding */ publishingExit),
/* harmony export */   zO: () => (/* binding */ reportChannels)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9963);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);


/**
 * The exit code of a command that may have published.
 *
 * `blocked` promises that nothing of the release is public through us, `incomplete` that something may be.
 */
function publishingExit(problems, touched) {
    const code = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity));
    if (code === _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.blocked && touched)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.incomplete;
    if (code === _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.incomplete && !touched)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.blocked;
    return code;
}
// Only what is shown to be the sealed bytes may be called present.
function stateOf({ target, observed }, conflicts) {
    if (conflicts.has(`${target.channel} ${target.title}`))
        return 'conflict';
    if (observed.state !== 'present')
        return observed.state;
    switch ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDigests */ .vR)(target.artifact.digest, observed.digest)) {
        case 'equal':
            return observed.yanked ? 'yanked' : 'present';
        case 'different':
            return 'conflict';
        case 'incomparable':
            return 'unknown';
    }
}
/** The channels of a seal with what was seen on them. */
function reportChannels(channels, seal, sightings, problems = []) {
    const conflicts = new Set(problems.filter(({ code }) => code === 'DIGEST_CONFLICT').map(({ where }) => where?.target));
    return channels.map(({ id, kind }) => ({
        id,
        kind,
        artifacts: seal.artifacts
            .filter((artifact) => artifact.channels.includes(id))
            .map((artifact) => {
            const sighting = sightings.find(({ target }) => target.channel === id && target.artifact.file === artifact.file);
            return {
                name: artifact.package?.name ?? artifact.file,
                version: artifact.package?.version ?? '',
                file: artifact.file,
                state: sighting === undefined ? 'planned' : stateOf(sighting, conflicts),
                sha256: artifact.digest.sha256,
            };
        }),
    }));
}
/** What is public of a report's channels. */
function publicOf(channels) {
    return channels.flatMap(({ id, artifacts }) => artifacts
        .filter(({ state }) => state === 'present' || state === 'yanked')
        .map(({ name, version, file }) => ({ channel: id, name, version, file })));
}
/** What a command reports of a seal, from what was seen on its channels. */
function reportOn(command, { seal, channels, }, sightings, problems) {
    const reported = reportChannels(channels, seal, sightings, problems);
    return {
        command,
        ok: problems.length === 0,
        releases: seal.releases,
        channels: reported,
        public: publicOf(reported),
        problems,
    };
}


/***/ }),

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutCredential),
/* harmony export */   n: () => (/* binding */ allowListed)
/* harmony export */ });
// What a build or a client needs to run at all; everything else may be a secret and stays behind.
const machine = [
    'PATH',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'TERM',
    'NO_COLOR',
    'FORCE_COLOR',
    'CI',
    'SOURCE_DATE_EPOCH',
    'SystemRoot',
    'SYSTEMROOT',
    'ComSpec',
    'COMSPEC',
    'PATHEXT',
    'windir',
];
// Where toolchains are and which is meant. CARGO_HOME is not among them: credentials lie beside its binaries.
const toolchains = [
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
    'RUSTUP_AUTO_INSTALL',
    'PYENV_ROOT',
    'PYENV_VERSION',
    'GOROOT',
    'JAVA_HOME',
];
// Certificates of authorities: paths, without which nothing behind an inspecting proxy can be reached.
// PIP_CLIENT_CERT and its like name private keys and stay behind.
const authorities = [
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'PIP_CERT',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'CARGO_HTTP_CAINFO',
    'GIT_SSL_CAINFO',
    'npm_config_cafile',
];
// How patient pip is with a slow mirror, and which mirror it believes without a certificate: names of hosts.
const terms = ['PIP_DEFAULT_TIMEOUT', 'PIP_TRUSTED_HOST'];
// The one place that a client reads in the place of the public one. A second place beside it
// (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS) stays behind: what it holds can pose as any package.
const mirrors = ['npm_config_registry', 'PIP_INDEX_URL', 'GOPROXY', 'GOSUMDB', 'RUSTUP_DIST_SERVER'];
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const asItIs = new Set([...machine, ...toolchains, ...authorities, ...terms]);
// Cargo names a registry by a variable of its own (the Cargo book, “Configuration”, registries.<name>.index).
const isAddress = (name) => mirrors.includes(name) || /^CARGO_REGISTRIES_[A-Z0-9_]+_INDEX$/.test(name);
/**
 * An address, or several, without user name and password.
 *
 * Undefined when there may be a secret left: a query, a fragment, or an `@` elsewhere.
 */
function withoutCredential(address) {
    const bare = address.replace(/:\/\/[^\s/?#,|]*@/g, '://');
    return /[@?#]/.test(bare) ? undefined : bare;
}
// npm takes its variables in any case, and the last one counts: in one spelling, nobody can set it twice.
function spelling(name) {
    return /^npm_config_(registry|cafile)$/i.test(name) ? name.toLowerCase() : name;
}
function permitted(name, value) {
    if (asItIs.has(name))
        return value;
    if (isAddress(name))
        return withoutCredential(value);
    // User name and password of a proxy stand before an @, with or without a scheme in front.
    return proxies.includes(name) && !value.includes('@') ? value : undefined;
}
/**
 * The part of an environment that children may see: no tokens, no `LD_*`, no proxy with a credential.
 *
 * A mirror with a credential is named without it: the public registry in its place could hold other packages.
 */
function allowListed(env) {
    const kept = Object.entries(env).flatMap(([name, value]) => {
        const own = spelling(name);
        const shown = value === undefined ? undefined : permitted(own, value);
        return shown === undefined ? [] : [[own, shown]];
    });
    return Object.fromEntries(kept);
}


/***/ })

};
