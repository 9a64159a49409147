export const id = 372;
export const ids = [372];
export const modules = {

/***/ 94310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ definitionOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17414);


/** The sha256 (hex) of a gate's definition: a result says with it what was asked, whatever the gate is called. */
function definitionOf(gate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .A)(gate)).digest('hex');
}


/***/ }),

/***/ 53578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ replyProblem)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

const codes = {
    unauthorized: 'AUTH_FAILED',
    redirected: 'REDIRECTED',
};
/**
 * The problem behind a request that brought nothing.
 * @param what what was asked for, as the subject of a sentence.
 * @param otherwise the code of every refusal that has none of its own.
 */
function replyProblem(reply, what, otherwise) {
    switch (reply.outcome) {
        case 'refused':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(codes[reply.reason] ?? otherwise, `${what}: ${reply.message}`);
        case 'throttled':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('THROTTLED', `${what}: ${reply.message}`);
        case 'failed':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(reply.sent ? otherwise : 'UNREACHABLE', `${what}: ${reply.why}`);
    }
}


/***/ }),

/***/ 49179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/** The lines of a gate's output that its result keeps. */
const keptLines = 40;
/** The longest line that is kept or searched, in characters. */
const longestLine = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of terminals are what is removed
const escapes = /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** A line of output as people read it: without colours, without what a progress bar wrote before, not endless. */
function plainLine(line) {
    const shown = line.slice(0, 4 * longestLine).replace(escapes, '');
    return shown
        .slice(shown.lastIndexOf('\r', shown.length - 2) + 1)
        .replace(controls, '')
        .slice(0, longestLine)
        .trimEnd();
}
/** The end of an output. */
function tailOf(lines) {
    return lines.slice(-keptLines).map(plainLine);
}
/** A text on one line, at most so long. */
function oneLine(text, longest) {
    const line = text.replace(/\s+/g, ' ').replace(controls, '').trim();
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}


/***/ }),

/***/ 10071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53578);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81316);


// No host tells what is hidden from what is not there.
const closed = ['forbidden', 'missing', 'unauthorized'];
/**
 * Why a host did not answer a gate; it names the permission that would make it answer.
 * @param what what was asked for, as the subject of a sentence.
 */
function unanswered(reply, what, need, { address }) {
    if (reply.outcome !== 'refused' || !closed.includes(reply.reason))
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .replyProblem */ .E)(reply, what, 'GATE_UNANSWERED');
    const wanted = _needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needs */ .e[need][address.kind];
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('GATE_NO_ACCESS', `${what}: ${reply.message}; the credential needs ${wanted}`, {
        remedy: `Give the gate a token (key token) that has ${wanted}.`,
    });
}
/**
 * The value of a reply.
 * @throws LockstepError `GATE_NO_ACCESS` and whatever else keeps a host from answering.
 */
function answered(reply, what, need, host) {
    if (reply.outcome === 'ok')
        return reply.value;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .LockstepError */ .Cj([unanswered(reply, what, need, host)]);
}


/***/ }),

/***/ 22052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   TH: () => (/* binding */ readableApprovers),
/* harmony export */   U9: () => (/* binding */ approversOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50720);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10071);


function teamIn(entry) {
    const [organisation = '', team] = entry.replace(/^@/, '').split('/');
    return team === undefined ? undefined : { organisation, team };
}
/** A login for comparing: hosts do not tell logins apart by their case. */
function loginOf(text) {
    return text.replace(/^@/, '').toLowerCase();
}
async function membersOf(entry, { organisation, team }, host) {
    const reply = await host.teams.members(organisation, team);
    if (reply.outcome === 'ok')
        return { logins: reply.value.map(loginOf), problems: [] };
    const what = `the members of @${organisation}/${team}, who may approve`;
    const told = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .b)(reply, what, 'teams', host);
    // What cannot be read must not be passed over: somebody in it may have refused.
    const remedy = `${told.remedy} Or name the people themselves in place of ${entry}.`;
    return { logins: [], problems: [{ ...told, remedy }] };
}
async function look({ settings: { by } }, host) {
    const found = await Promise.all(by.map(async (entry) => {
        const team = teamIn(entry);
        return team === undefined ? { logins: [loginOf(entry)], problems: [] } : membersOf(entry, team, host);
    }));
    return {
        logins: found.flatMap(({ logins }) => logins),
        problems: found.flatMap(({ problems }) => problems),
    };
}
/**
 * Whoever may approve, by login in lower case.
 * @throws LockstepError when a team cannot be read.
 */
async function approversOf(gate, host) {
    const { logins, problems } = await look(gate, host);
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .Cj([first, ...others]);
    return new Set(logins);
}
/**
 * What keeps a credential from reading who may approve, and which permission is missing; empty when all can be read.
 * @param where the gate’s place in lockstep.yaml.
 */
async function readableApprovers(gate, host, where = { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze }) {
    const { problems } = await look(gate, host);
    return problems.map((each) => ({ ...each, where }));
}


/***/ }),

/***/ 81316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ needs)
/* harmony export */ });
/** What a gate asks of a host, and what a credential needs for it there, in the host’s own words. */
const needs = {
    repository: { github: '“Metadata: read”', gitea: 'the scope read:repository' },
    statuses: {
        github: '“Commit statuses: read” (statuses: read for a job’s token)',
        gitea: 'the scope read:repository',
    },
    checks: { github: '“Checks: read” (checks: read for a job’s token)', gitea: 'the scope read:repository' },
    runs: { github: '“Actions: read” (actions: read for a job’s token)', gitea: 'the scope read:repository' },
    branches: {
        github: '“Contents: read” (contents: read for a job’s token)',
        gitea: 'the scope read:repository',
    },
    issues: { github: '“Issues: read” (issues: read for a job’s token)', gitea: 'the scope read:issue' },
    'new issues': {
        github: '“Issues: write” (issues: write for a job’s token) and an account that may write to the repository',
        gitea: 'the scope write:issue and an account that may write to the repository',
    },
    teams: {
        github: '“Members: read” of the organisation (or read:org for a classic token); a job’s own token can never see a team',
        gitea: 'the scope read:organization, and an account that is in the team or owns the organisation',
    },
};


/***/ }),

/***/ 10372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGates: () => (/* reexport */ checkGates),
  gateProblems: () => (/* reexport */ gateProblems),
  readableApprovers: () => (/* reexport */ approver/* readableApprovers */.TH)
});

// UNUSED EXPORTS: findingsIn, gateVariables, limitOf

// EXTERNAL MODULE: ./packages/gates/src/host/approval/approver.js
var approver = __webpack_require__(22052);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/gate/definition.js
var definition = __webpack_require__(94310);
// EXTERNAL MODULE: ./packages/gates/src/command/output.js
var output = __webpack_require__(49179);
// EXTERNAL MODULE: ./packages/gates/src/patterns.js
var src_patterns = __webpack_require__(70935);
;// CONCATENATED MODULE: ./packages/gates/src/runner/condition.js


// What changed is asked once for all gates of a run.
const changes = new WeakMap();
function changedSince(history, commit) {
    const known = changes.get(history) ?? new Map();
    changes.set(history, known);
    const asked = known.get(commit) ?? history.changedSince(commit);
    known.set(commit, asked);
    return asked;
}
async function filesChanged({ history }, tag) {
    const commit = (await history.tags()).find(({ name }) => name === tag)?.commit;
    if (commit === undefined)
        return undefined;
    try {
        return await changedSince(history, commit);
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return undefined;
        throw error;
    }
}
async function withoutBase({ history }) {
    const isShallow = await history.isShallow();
    const why = isShallow
        ? 'older commits were left out of this clone, so nothing tells what changed'
        : 'there is no earlier release to compare with';
    return { runs: true, why };
}
/** Whether a gate runs. What cannot be told is no reason to leave a gate out. */
async function conditionOf({ when }, context) {
    if (when === undefined)
        return { runs: true };
    const { baseTag } = context;
    if (baseTag === undefined)
        return withoutBase(context);
    const changed = await filesChanged(context, baseTag);
    if (changed === undefined)
        return { runs: true, why: `${baseTag} is not in this clone, so nothing tells what changed` };
    const [first, ...others] = (0,src_patterns/* fitting */._)(when.changed, changed);
    const patterns = when.changed.join(', ');
    if (first === undefined)
        return { runs: false, why: `no file that fits ${patterns} changed since ${baseTag}` };
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return { runs: true, why: `${first}${more} changed since ${baseTag}` };
}

// EXTERNAL MODULE: ./packages/gates/src/runner/gate-clock.js
var gate_clock = __webpack_require__(69969);
;// CONCATENATED MODULE: ./packages/gates/src/runner/in-order.js
/** Does work on several things at once, at most so many at a time; the results are in the order of the things. */
async function inOrder(items, atOnce, work) {
    const results = new Map();
    const waiting = items.entries();
    const next = async () => {
        for (const [index, item] of waiting)
            results.set(index, await work(item));
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, next));
    return items.flatMap((_, index) => {
        const result = results.get(index);
        return result === undefined ? [] : [result];
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/runner/kinds.js
// Each is loaded when a gate of its kind runs, with the libraries that it needs.
const loaders = {
    run: async () => (await __webpack_require__.e(/* import() */ 2935).then(__webpack_require__.bind(__webpack_require__, 72935))).runCheck,
    coverage: async () => (await __webpack_require__.e(/* import() */ 5929).then(__webpack_require__.bind(__webpack_require__, 95929))).coverageCheck,
    advisories: async () => (await __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 92758))).advisoriesCheck,
    licences: async () => (await __webpack_require__.e(/* import() */ 9197).then(__webpack_require__.bind(__webpack_require__, 89197))).licencesCheck,
    artifact: async () => (await __webpack_require__.e(/* import() */ 1157).then(__webpack_require__.bind(__webpack_require__, 31157))).artifactCheck,
    ci: async () => (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 39593))).ciCheck,
    issues: async () => (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 39593))).issuesCheck,
    milestone: async () => (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 39593))).milestoneCheck,
    branch: async () => (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 39593))).branchCheck,
    approval: async () => (await __webpack_require__.e(/* import() */ 9593).then(__webpack_require__.bind(__webpack_require__, 39593))).approvalCheck,
};
/** Checks one gate by its kind. */
async function checkByKind(gate, context) {
    switch (gate.kind) {
        case 'run':
            return (await loaders.run())(gate, context);
        case 'coverage':
            return (await loaders.coverage())(gate, context);
        case 'advisories':
            return (await loaders.advisories())(gate, context);
        case 'licences':
            return (await loaders.licences())(gate, context);
        case 'artifact':
            return (await loaders.artifact())(gate, context);
        case 'ci':
            return (await loaders.ci())(gate, context);
        case 'issues':
            return (await loaders.issues())(gate, context);
        case 'milestone':
            return (await loaders.milestone())(gate, context);
        case 'branch':
            return (await loaders.branch())(gate, context);
        case 'approval':
            return (await loaders.approval())(gate, context);
    }
}

// EXTERNAL MODULE: ./packages/core/src/gate/exceptions.js
var gate_exceptions = __webpack_require__(56701);
;// CONCATENATED MODULE: ./packages/gates/src/runner/verdict.js

/**
 * What a gate's outcome means beside the exception for it: until the end of its last day it accepts a failure, and after
 * that a failure is an incident, because a policy was overstepped.
 */
function judge(found, exception, now) {
    const { verdict, reason, isIncident = false } = found;
    if (verdict !== 'failed' || exception === undefined)
        return { verdict, reason, isIncident };
    const { until, by } = exception;
    if (!(0,gate_exceptions/* holds */.v)(exception, now))
        return { verdict, reason: `${reason}; the exception by ${by} ended on ${until}`, isIncident: true };
    return {
        verdict: 'excepted',
        reason: `${reason}; accepted until ${until} by ${by}`,
        isIncident: false,
        exception: { reason: exception.reason, until, by },
    };
}

;// CONCATENATED MODULE: ./packages/gates/src/runner/check-gates.js







/** Gates that run side by side, where nothing says how many fit. */
const defaultAtOnce = 4;
/** The longest reason, in characters; the ledger takes no more. */
const longestReason = 500;
// One gate that stumbles must not hide what the others found; an error of our own is said as one.
function failureOf(error) {
    if (error instanceof lockstep_error/* LockstepError */.Cj)
        return {
            verdict: 'failed',
            reason: error.problems.map(({ message }) => message).join('; '),
            isIncident: error.problems.some(({ severity }) => severity === 'incident'),
        };
    const message = error instanceof Error ? error.message : String(error);
    return { verdict: 'failed', reason: `Lockstep itself failed: ${message}` };
}
async function lookAt(gate, context) {
    if (context.signal.aborted)
        return gate_clock/* cancelled */.KW;
    try {
        const { runs, why } = await conditionOf(gate, context);
        if (!runs)
            return { verdict: 'not run', reason: why ?? 'its condition does not hold' };
        context.log.info(`gate ${gate.id} runs${why === undefined ? '' : `: ${why}`}`);
        const found = await (0,gate_clock/* withinLimit */.zl)(gate, context, () => checkByKind(gate, context));
        if (context.signal.aborted && found.verdict === 'failed')
            return { ...found, ...gate_clock/* cancelled */.KW };
        return why === undefined ? found : { ...found, reason: `${found.reason} (it ran because ${why})` };
    }
    catch (error) {
        return failureOf(error);
    }
}
async function resultOf(gate, exception, context) {
    const started = context.clock.timestamp();
    const found = await lookAt(gate, context);
    const judged = judge(found, exception, started);
    const { log = [], findings = [] } = found;
    return {
        id: gate.id,
        kind: gate.kind,
        title: gate.title ?? gate.id,
        definition: (0,definition/* definitionOf */.F)(gate),
        required: gate.required,
        ...judged,
        reason: (0,output/* oneLine */.TN)(judged.reason, longestReason),
        durationMs: (0,gate_clock/* durationSince */.tc)(started, context),
        log: (0,output/* tailOf */.Cj)(log),
        findings,
    };
}
/**
 * Checks gates side by side and reports each, whatever the others say.
 * @returns one result for each gate, in their order. It never throws for what a gate does.
 */
function checkGates(gates, exceptions, context, { atOnce = defaultAtOnce } = {}) {
    return inOrder(gates, Math.min(atOnce, defaultAtOnce), (gate) => resultOf(gate, latestFor(gate, exceptions), context));
}
// Of several exceptions for one gate the one that lasts longest counts.
function latestFor({ id }, exceptions) {
    return exceptions
        .filter(({ gate }) => gate === id)
        .reduce((latest, each) => (latest === undefined || each.until > latest.until ? each : latest), undefined);
}

// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config = __webpack_require__(50720);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/gates/src/runner/gate-problems.js

/** Where a gate stands in lockstep.yaml, counted from 0. */
function placeOf(index, locate) {
    return { file: config/* configFile */.Ze, ...locate(['gates', index]), key: `gates[${index}]` };
}
function about({ id, reason, exception }) {
    const why = exception === undefined ? '' : ` (${exception.reason})`;
    return `gate ${id}: ${reason}${why}`;
}
function codeOf({ verdict, required, isIncident }, endedOn) {
    if (verdict === 'passed' && endedOn !== undefined)
        return 'GATE_EXCEPTION_NEEDLESS';
    if (verdict === 'excepted')
        return 'GATE_EXCEPTED';
    if (verdict !== 'failed')
        return undefined;
    if (!required)
        return 'GATE_WARNED';
    if (endedOn !== undefined)
        return 'GATE_EXCEPTION_EXPIRED';
    return isIncident ? 'GATE_INCIDENT' : 'GATE_FAILED';
}
function findingsOf({ id, verdict, findings }) {
    if (verdict !== 'failed' && verdict !== 'excepted')
        return [];
    return findings.map(({ message, ...where }) => (0,problem/* problem */.C)('GATE_FINDING', `gate ${id}: ${message}`, { where }));
}
/** The last day of the exception for a gate, once that is over. */
function endOf({ id }, exceptions, now) {
    const own = exceptions.filter(({ gate }) => gate === id);
    return own.every((each) => !(0,gate_exceptions/* holds */.v)(each, now)) ? own.at(-1)?.until : undefined;
}
/** The problems and warnings that the results of gates come to. */
function gateProblems({ results, exceptions, now, indexOf, locate }) {
    return results.flatMap((result) => {
        const where = placeOf(indexOf(result.id), locate);
        const endedOn = endOf(result, exceptions, now);
        const code = codeOf(result, endedOn);
        const needless = code === 'GATE_EXCEPTION_NEEDLESS' ? ` passes; the exception for it ended on ${endedOn}` : undefined;
        const message = needless === undefined ? about(result) : `gate ${result.id}${needless}`;
        return [...(code === undefined ? [] : [(0,problem/* problem */.C)(code, message, { where })]), ...findingsOf(result)];
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/index.js









/***/ }),

/***/ 70935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64134);

/** The files that fit patterns as in .gitignore, the last pattern that fits deciding; case counts, as on the build machine. */
function fitting(patterns, files) {
    const rules = ignore__WEBPACK_IMPORTED_MODULE_0__({ ignorecase: false }).add(patterns);
    return files.filter((file) => ignore__WEBPACK_IMPORTED_MODULE_0__.isPathValid(file) && rules.ignores(file));
}


/***/ }),

/***/ 69969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   tc: () => (/* binding */ durationSince),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
const defaultMs = 30 * 60_000;
/** What a process that was killed may take to say so; in milliseconds. */
const graceMs = 5_000;
/** How long a gate may take, in milliseconds. */
function limitOf({ timeout }) {
    return timeout ?? defaultMs;
}
function minutes(ms) {
    return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1000} s`;
}
/** What is said of a gate that took too long. */
function tooLong(gate) {
    return `it did not end within ${minutes(limitOf(gate))}`;
}
/** What is said of a gate that was stopped with the run. */
const cancelled = { verdict: 'failed', reason: 'the run was cancelled before it ended' };
/**
 * Waits for a gate no longer than it may take. Processes are killed by whoever started them; what is given up here is the
 * waiting for a server.
 */
async function withinLimit(gate, { clock, signal }, check) {
    const done = new AbortController();
    const limit = clock
        .sleep(limitOf(gate) + graceMs, AbortSignal.any([done.signal, signal]))
        .then(() => (signal.aborted ? cancelled : { verdict: 'failed', reason: tooLong(gate) }));
    try {
        return await Promise.race([check(), limit]);
    }
    finally {
        done.abort();
    }
}
/** How long a gate took, in milliseconds. */
function durationSince(started, { clock }) {
    return Math.max(0, clock.since(started));
}


/***/ })

};
