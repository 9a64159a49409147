export const id = 7268;
export const ids = [7268];
export const modules = {

/***/ 47268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54020);
/* harmony import */ var _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72049);

const inputs = {
    command: _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    directory: _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    target: _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR,
    operator: _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR,
    arguments: _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
    'ledger-token': _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .optionalSecret */ .Ny,
    results: _lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR,
};
/** Runs one command of Lockstep; its own parser reads the options. */
async function main() {
    await (0,_lockstep_hosts_actions__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(inputs, async (given, step) => {
        const { command, directory, arguments: others, 'ledger-token': ledgerToken, results, ...named } = given;
        const { placeResults, resultOfRequest, runStep, taskOf } = await Promise.all(/* import() */[__webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(2700), __webpack_require__.e(6838), __webpack_require__.e(7324), __webpack_require__.e(6941), __webpack_require__.e(8221), __webpack_require__.e(7285), __webpack_require__.e(101), __webpack_require__.e(9988)]).then(__webpack_require__.bind(__webpack_require__, 101));
        const options = Object.entries(named).flatMap(([name, value]) => value === undefined ? [] : [`--${name}=${value}`]);
        const args = [command, ...options, ...others, '--', directory];
        const task = taskOf(args, directory);
        const work = async (world) => {
            await placeResults(results, directory, world);
            return task.work(world);
        };
        const exit = await runStep({ ...task, work, ledgerToken }, step);
        if (exit === 0)
            step.setOutputs({ result: await resultOfRequest(args, step) });
        return exit;
    });
}


/***/ }),

/***/ 72049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/hosts/src/actions/inputs.js
var actions_inputs = __webpack_require__(54020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(40927);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
;// CONCATENATED MODULE: ./packages/hosts/src/actions/step.js





function write(text) {
    process.stdout.write(text);
}
function mask(secrets) {
    const forms = new Set([...secrets].flatMap((secret) => (0,redaction/* formsOf */.XP)((0,src_secret/* reveal */._c)(secret))));
    for (const form of forms)
        (0,core/* setSecret */.Pq)(form);
}
/** While the runner obeys no command: the word that lets it again. */
let silence;
// A secret that comes up meanwhile has to be told to the runner all the same, before anything shows it.
function maskNow(secrets) {
    const word = silence;
    if (word !== undefined)
        write(`\n::${word}::\n`);
    mask(secrets);
    if (word !== undefined)
        write(`::stop-commands::${word}\n`);
}
// Builds and packages print what they like, and a line that begins with :: is an order to the runner.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
async function withoutCommands(work) {
    const token = (0,external_node_crypto_.randomUUID)();
    write(`::stop-commands::${token}\n`);
    silence = token;
    try {
        return await work();
    }
    finally {
        silence = undefined;
        write(`\n::${token}::\n`);
    }
}
function annotate(problems) {
    for (const { code, message, where = {}, remedy, severity } of problems) {
        const { file, line, column } = where;
        const show = severity === 'warning' ? core/* warning */.$e : core/* error */.z3;
        show(`${message}\n${remedy}`, {
            title: code,
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
            ...(column !== undefined && { startColumn: column }),
        });
    }
}
function setOutputs(values) {
    for (const [name, value] of Object.entries(values))
        (0,core/* setOutput */.uH)(name, value);
}
/** GitHub drops a summary of a step that is longer than 1 MiB; in characters, leaving room for the encoding. */
const longestSummary = 300_000;
async function summarise(markdown) {
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '')
        return;
    const cut = markdown.length > longestSummary ? '\n\n… the report holds the rest.\n' : '\n';
    await core/* summary */.z.addRaw(`${markdown.slice(0, longestSummary)}${cut}`).write();
}
/** The step that this process runs, for an action with these inputs. */
function currentStep(inputs) {
    return {
        env: process.env,
        cwd: process.cwd(),
        inputVariables: inputs.map(actions_inputs/* variableOf */.Qn),
        write,
        mask: maskNow,
        withoutCommands,
        annotate,
        setOutputs,
        summarise,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/actions/action.js



function problemsOf(cause) {
    if (cause instanceof lockstep_error/* LockstepError */.Cj)
        return cause.problems;
    return [(0,problem/* problem */.C)('INTERNAL', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))];
}
function reportFailure(cause, step) {
    const problems = problemsOf(cause);
    const exit = (0,outcome/* exitCodeOf */.F)(problems.map(({ severity }) => severity));
    for (const { code, message, remedy } of problems)
        step.write(`✗ ${code} ${message}\n  ${remedy}\n`);
    step.annotate(problems);
    step.setOutputs({ ok: 'false', exit: String(exit) });
    return exit;
}
/**
 * Runs an action: reads its inputs, does its work, and ends the process with the exit code of that work.
 * Nothing but the inputs is looked at before they are right.
 */
async function runAction(schemas, work) {
    const step = currentStep(Object.keys(schemas));
    try {
        process.exitCode = await work((0,actions_inputs/* readInputs */.Ko)(schemas), step);
    }
    catch (cause) {
        process.exitCode = reportFailure(cause, step);
    }
}


/***/ }),

/***/ 54020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Ny: () => (/* binding */ optionalSecret),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   zJ: () => (/* binding */ optionalWord)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40927);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50135);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67197);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5915);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41299);


// The small build: a step must be able to refuse its inputs before anything large is loaded.

/** An input that must not be empty; action.yml gives it a default, or demands it. */
const text = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1, 'is missing'));
/** An input that may be left empty. */
const optionalText = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (value === '' ? undefined : value)));
/** A secret that may be left empty. */
const optionalSecret = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (value === '' ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .secretOf */ .OM)('the input', value))));
/** An input that is `true` or `false`; empty is false. */
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['true', 'false', ''], 'is either true or false'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value === 'true'));
/** An input of several lines, without the empty ones. */
const lines = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')));
/** An input that is one of these words, or left empty. */
function optionalWord(words) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['', ...words], `is one of ${words.join(', ')}, or empty`), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (value === '' ? undefined : value)));
}
// Values stay out of the message: one of them may be a secret in the wrong place.
function problemOf(name, message) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('USAGE', `the input “${name}” ${message}`, {
        where: { key: name },
        remedy: 'Correct the inputs of this step; the README of the actions describes each.',
    });
}
/**
 * Reads the inputs of an action.
 * @throws LockstepError `USAGE` with every wrong input at once.
 */
function readInputs(schemas) {
    const read = Object.entries(schemas).map(([name, schema]) => [name, schema.safeParse((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name))]);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .throwAll */ .Kx)(read.flatMap(([name, { error }]) => error?.issues.map(({ message }) => problemOf(name, message)) ?? []));
    return Object.fromEntries(read.map(([name, { data }]) => [name, data]));
}
/** The environment variable in which a runner hands over an input. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}


/***/ })

};
