export const id = 2935;
export const ids = [2935];
export const modules = {

/***/ 39762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   od: () => (/* binding */ openGateShell)
/* harmony export */ });
/* unused harmony export gateVariables */
/* harmony import */ var _runner_gate_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69969);

/** The lines that are searched for places: what comes before them is the beginning of a very long log. */
const searchedLines = 5_000;
// Every Windows names its command interpreter; no other system does.
function isWindows({ env }) {
    return env.ComSpec !== undefined || env.COMSPEC !== undefined;
}
function programOf(line, sandbox) {
    if (typeof line !== 'string')
        return { file: line[0] ?? '', args: line.slice(1) };
    return isWindows(sandbox)
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}
/** What a gate's commands are told of the release: as variables, so that no name of a tag becomes part of a command line. */
function gateVariables({ baseTag, release, commit, packages, }) {
    return {
        ...(baseTag !== undefined && { LOCKSTEP_BASE_TAG: baseTag }),
        ...(release !== undefined && { LOCKSTEP_TAG: release.tag, LOCKSTEP_VERSION: release.version }),
        ...(commit !== '' && { LOCKSTEP_COMMIT: commit }),
        ...(packages !== undefined && { LOCKSTEP_PACKAGES: packages }),
    };
}
// A shell says 127 of what it does not find (POSIX, 2.8.2); without a shell the system's own word is ENOENT.
function isNotFound({ code, stderr }) {
    return code === 127 || (code === undefined && stderr.includes('ENOENT'));
}
/** Opens the sandbox of a gate; all its commands share the time that the gate may take. */
async function openGateShell(gate, context) {
    const sandbox = await context.sandbox(gate);
    const { clock, log, workspace } = context;
    const started = clock.timestamp();
    const limit = (0,_runner_gate_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)(gate);
    const left = () => Math.max(1, limit - clock.since(started));
    return {
        sandbox,
        async run(line, { cwd = workspace.folder, env = {}, keep } = {}) {
            const lines = [];
            const result = await sandbox.run({
                ...programOf(line, sandbox),
                cwd,
                env: { ...sandbox.env, ...gateVariables(context), ...env },
                timeoutMs: left(),
                ...(keep !== undefined && { keep }),
                onLine(text) {
                    if (lines.length >= 2 * searchedLines)
                        lines.splice(0, searchedLines);
                    lines.push(text);
                    log.debug(`${gate.id}: ${text}`);
                },
            });
            const isOutOfTime = result.code === undefined && clock.since(started) >= limit;
            return { ...result, lines, isMissing: isNotFound(result), isOutOfTime };
        },
    };
}
/** A command line as people write it. */
function shown(line) {
    return typeof line === 'string' ? line : line.join(' ');
}


/***/ }),

/***/ 72935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./packages/gates/src/command/gate-shell.js
var gate_shell = __webpack_require__(39762);
// EXTERNAL MODULE: ./packages/gates/src/command/output.js
var output = __webpack_require__(49179);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/gates/src/findings/place.js


function localPath(text) {
    if (!text.startsWith('file:'))
        return text;
    try {
        return (0,external_node_url_.fileURLToPath)(text);
    }
    catch {
        return undefined;
    }
}
const isAbsolute = (path) => path.startsWith('/') || /^[A-Za-z]:\//.test(path);
// `go test` names a file without its package's folder; where only one file is called so, it is that one.
function completed(path, files) {
    if (files.has(path) || path.includes('/'))
        return path;
    const fitting = [...files].filter((file) => file.endsWith(`/${path}`));
    return fitting.length === 1 ? (fitting[0] ?? path) : path;
}
/**
 * The path of a file that a log names, from the folder of lockstep.yaml; undefined for what is not of this repository: a
 * library's file, a runtime's, or no file at all.
 */
function placeInTree(named, { folder, files }) {
    const local = localPath(named)?.replaceAll('\\', '/');
    const root = folder.replaceAll('\\', '/').replace(/\/$/, '');
    if (local === undefined || local === '')
        return undefined;
    const path = external_node_path_.posix.normalize(local.startsWith(`${root}/`) ? local.slice(root.length + 1) : local);
    if (isAbsolute(path) || path.startsWith('..') || /(^|\/)(node_modules|site-packages|\.git)\//.test(path))
        return undefined;
    const complete = completed(path, files);
    return files.size === 0 || files.has(complete) ? complete : undefined;
}

;// CONCATENATED MODULE: ./packages/gates/src/findings/sighting.js
/** A number of a line or a column, if it can be one. */
function countOf(text) {
    const count = Number(text);
    return text !== undefined && Number.isSafeInteger(count) && count > 0 ? count : undefined;
}
function sighting(file, line, column, message) {
    const at = countOf(line);
    const from = countOf(column);
    if (file === undefined || at === undefined)
        return undefined;
    return {
        file,
        line: at,
        ...(from !== undefined && { column: from }),
        ...(message !== undefined && message !== '' && { message: message.trim() }),
    };
}
// In all patterns a path has no colon but that of a Windows drive, so that no part of a line fits twice.
const path = String.raw `((?:[A-Za-z]:[\\/])?[^\s:()'"<>|*?][^:()'"<>|*?]*)`;
// gcc, clang, eslint's unix format, mypy, flake8, ruff, pylint, go vet, go test, shellcheck's gcc format, pytest.
const colons = new RegExp(`^\\s*${path}:(\\d{1,9})(?::(\\d{1,9}))?:\\s+(\\S.*)$`);
const readColons = (line) => {
    const [, file, at, column, message] = colons.exec(line) ?? [];
    return sighting(file, at, column, message);
};
// tsc with colours: `a.ts:1:2 - error TS2322: …`.
const dashed = new RegExp(`^${path}:(\\d{1,9}):(\\d{1,9}) - (\\S.*)$`);
const readDashed = (line) => {
    const [, file, at, column, message] = dashed.exec(line) ?? [];
    return sighting(file, at, column, message);
};
// tsc without, and msbuild: `a.ts(1,2): error TS2322: …`.
const bracketed = new RegExp(`^\\s*${path}\\((\\d{1,9})(?:,(\\d{1,9}))?(?:,\\d{1,9}){0,2}\\)\\s?:\\s+(\\S.*)$`);
const readBracketed = (line) => {
    const [, file, at, column, message] = bracketed.exec(line) ?? [];
    return sighting(file, at, column, message);
};
// rustc, clippy, and ruff's full format: the message stands in a line before.
const arrow = new RegExp(`^\\s*--> ${path}:(\\d{1,9}):(\\d{1,9})$`);
// vitest: ` ❯ a.test.ts:1:2`.
const pointer = new RegExp(`^\\s*❯ (?:[^:()]{1,100} )?${path}:(\\d{1,9}):(\\d{1,9})$`);
// The stacks of JavaScript: `at f (a.js:1:2)`, `at a.js:1:2`, `at async file:///a.js:1:2`.
const sighting_frame = /^\s*at (?:async )?(?:[^()]{1,300} \()?((?:file:\/\/\/|[A-Za-z]:[\\/])?[^\s:()][^:()]*):(\d{1,9}):(\d{1,9})\)?$/;
// A panic in Rust: `thread 'a' panicked at src/a.rs:1:2:`, with the message below.
const panic = new RegExp(`panicked at ${path}:(\\d{1,9}):(\\d{1,9}):?$`);
// rustfmt --check: `Diff in src/a.rs:1:`; before Rust 1.77 `at line 1:`.
const difference = new RegExp(`^Diff in ${path}(?::| at line )(\\d{1,9}):$`);
// Python's traceback: `  File "a.py", line 1, in f`.
const traceback = /^\s*File "([^"]{1,400})", line (\d{1,9})(?:, in .*)?$/;
// biome: `a.ts:1:2 lint/style/useConst ━━━`.
const titled = new RegExp(`^${path}:(\\d{1,9}):(\\d{1,9}) ((?:lint|parse|assist|suppressions)[\\w/]*)\\b.*$`);
function silent(pattern) {
    return (line) => {
        const [, file, at, column] = pattern.exec(line) ?? [];
        return sighting(file, at, column);
    };
}
const readDifference = (line) => {
    const found = silent(difference)(line);
    return found && { ...found, message: 'it is not formatted' };
};
const readTitled = (line) => {
    const [, file, at, column, rule] = titled.exec(line) ?? [];
    return sighting(file, at, column, rule);
};
// A file as a whole: black, pytest's summary.
const whole = /^(?:would reformat (.{1,400})|FAILED ([^\s:]{1,400})::(.{1,400}))$/;
const readWhole = (line) => {
    const [, unformatted, failed, test] = whole.exec(line) ?? [];
    if (unformatted !== undefined)
        return { file: unformatted, message: 'it is not formatted' };
    return failed === undefined ? undefined : { file: failed, message: `failed: ${test ?? ''}` };
};
const readers = [
    readDifference,
    readBracketed,
    readDashed,
    readTitled,
    silent(arrow),
    silent(pointer),
    silent(sighting_frame),
    silent(panic),
    silent(traceback),
    readWhole,
    readColons,
];
/** The place that one line of a log names, if it names one. */
function sightingIn(line) {
    for (const read of readers) {
        const found = read(line);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
// eslint's stylish format: the path on a line of its own, `  1:2  error  message  rule` below.
const stylish = /^\s+(\d{1,9}):(\d{1,9})\s+(?:error|warning)\s+(\S.*)$/;
/** A place in the file that a line above named. */
function sightingBelow(file, line) {
    const [, at, column, message] = stylish.exec(line) ?? [];
    return sighting(file, at, column, message?.replace(/\s{2,}/g, ' '));
}

;// CONCATENATED MODULE: ./packages/gates/src/findings/findings.js



/** The places that a result names; the log has the others. */
const mostFindings = 50;
/** A log's lines that may say what is wrong at a place, before it and behind it. */
const nearLines = 30;
const longestMessage = 300;
// Lines that say what is wrong, in the words of compilers, test runners and interpreters.
const saying = /^\s*(?:error(?:\[\w+\])?:|warning(?:\[\w+\])?:|(?:[A-Za-z_][\w.]{0,80})?(?:Error|Exception|Failure)\b(?: \[\w+\])?:|E\s{2,}\S|●\s|✗\s|✖\s|×\s|[A-Z]{1,4}\d{3,4}\s|FAIL\s|expect\()/;
/** Where one thing that is wrong ends: nothing below an empty heading is said of what is above it. */
const isPath = /^(?:[A-Za-z]:)?[^\s:]{1,400}$/;
function messageBefore(lines, index) {
    const near = lines.slice(Math.max(0, index - nearLines), index);
    return near.findLast((line) => saying.test(line));
}
function messageBehind(lines, index) {
    return lines.slice(index + 1, index + nearLines).find((line) => saying.test(line));
}
// The message of a panic is below, that of a traceback too; all others stand above.
function messageOf({ message }, lines, index) {
    if (message !== undefined)
        return message;
    const line = lines[index] ?? '';
    if (/panicked at/.test(line))
        return lines[index + 1] ?? 'it panicked';
    const said = /^\s*File "/.test(line) ? messageBehind(lines, index) : messageBefore(lines, index);
    return said ?? line;
}
function finding(found, message, tree) {
    const file = placeInTree(found.file, tree);
    if (file === undefined)
        return undefined;
    const { line, column } = found;
    return {
        file,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        message: (0,output/* oneLine */.TN)(message.replace(/^\s*(?:[●✗✖×]|E\s{2,})\s*/, ''), longestMessage),
    };
}
// Of the frames of one stack the first that is in the repository is where to look.
function isFrame(line) {
    return /^\s*(?:at |❯ )/.test(line);
}
/** Every place that a log names, in its order, each once. */
function* places(lines, tree) {
    let above;
    let inStack = false;
    for (const [index, line] of lines.entries()) {
        if (isPath.test(line))
            above = line;
        const below = above === undefined ? undefined : sightingBelow(above, line);
        const found = below ?? sightingIn(line);
        const isLower = inStack && isFrame(line);
        if (!isFrame(line))
            inStack = false;
        if (found === undefined || isLower)
            continue;
        const known = finding(found, messageOf(found, lines, index), tree);
        if (known === undefined)
            continue;
        inStack = isFrame(line);
        yield known;
    }
}
function keyOf({ file, line, message }) {
    return `${file}:${line ?? ''}:${message}`;
}
/**
 * The places of files that the log of a common tool names.
 * @returns at most 50, with paths from the folder of lockstep.yaml.
 */
function findingsIn(log, tree) {
    const found = new Map();
    for (const each of places(log.map(output/* plainLine */.h0), tree)) {
        if (found.size === mostFindings)
            break;
        if (!found.has(keyOf(each)))
            found.set(keyOf(each), each);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./packages/gates/src/findings/tree.js
/** The files of the checked commit. */
async function treeOf({ workspace, history, commit }) {
    const files = await history.filesAt(commit).catch(() => []);
    return { folder: workspace.folder, files: new Set(files) };
}

// EXTERNAL MODULE: ./packages/gates/src/runner/gate-clock.js
var gate_clock = __webpack_require__(69969);
;// CONCATENATED MODULE: ./packages/gates/src/run/run-check.js




function endOf(line, { code, isMissing, stderr, lines }) {
    const command = `“${(0,gate_shell/* shown */.SP)(line)}”`;
    if (code === 0)
        return `${command} ended with 0`;
    if (isMissing)
        return `${command} ended with ${code ?? 'an error'}: a program in it is not installed here`;
    if (code !== undefined)
        return `${command} ended with ${code}; it must end with 0`;
    return lines.length === 0 && stderr !== ''
        ? `${command} could not be started: ${stderr}`
        : `${command} was ended by a signal; it must end with 0`;
}
/** Runs a command, which says by its exit code whether the gate holds; its output says where it does not. */
const runCheck = async (gate, context) => {
    const shell = await (0,gate_shell/* openGateShell */.od)(gate, context);
    const ended = await shell.run(gate.settings);
    const { lines, code, isOutOfTime } = ended;
    if (code === 0)
        return { verdict: 'passed', reason: endOf(gate.settings, ended), log: lines };
    const reason = isOutOfTime ? `“${(0,gate_shell/* shown */.SP)(gate.settings)}”: ${(0,gate_clock/* tooLong */.Po)(gate)}` : endOf(gate.settings, ended);
    const findings = findingsIn(lines, await treeOf(context));
    return { verdict: 'failed', reason, log: lines, findings };
};


/***/ })

};
