export const id = 7198;
export const ids = [7198];
export const modules = {

/***/ 58248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookingBy)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83814);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28371);
/* harmony import */ var _kept_anchors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74105);
/* harmony import */ var _recorded_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57759);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79949);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33520);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36632);







/** A command that only looks. A credential is used where there is one, and not asked for. */
function lookingBy(look) {
    return async (options, world) => {
        const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
        const { secrets } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .readCredentials */ .L)((0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(release.project), world.env);
        const opened = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .M)(release, secrets, world);
        const gates = (0,_recorded_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .gateDemandsOf */ .t)(release.project, async () => undefined);
        const session = { ...opened, gates, anchors: (0,_kept_anchors_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorsOf */ .E)(options) };
        const { report, exit, sightings } = await look(session);
        await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeEvidenceFiles */ .yQ)(release.project.workspace.folder, session, sightings);
        return { report: (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .anchored */ .X9)(report, session.ledger), exit };
    };
}


/***/ }),

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/publish/gate-demands.js + 1 modules
var gate_demands = __webpack_require__(15523);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(61902);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/engine/src/take-back.js
var take_back = __webpack_require__(55079);
;// CONCATENATED MODULE: ./packages/engine/src/status.js





function stageOf(chain, history, seal, judged, channels) {
    if (history.abandoned !== undefined)
        return 'abandoned';
    if (judged.every(({ verdict }) => verdict.kind === 'done'))
        return 'complete';
    if ((0,ledger_history/* mayBePublic */.m5)(history) || judged.some(({ observed }) => observed.state === 'present'))
        return 'partly public';
    // Drafts and branches at most, which no user sees.
    if ((0,ledger_history/* mayBeStored */.c1)(history))
        return 'reserved';
    if ((0,ledger_history/* rehearsalOf */.pK)(chain, seal) === undefined)
        return 'sealed';
    return (0,ledger_history/* notPreflighted */.mU)(chain, seal, channels).length > 0 ? 'rehearsed' : 'ready';
}
function nextOf(stage, isHopeless, isGated) {
    if (isHopeless)
        return 'lockstep verify';
    if (isGated && (stage === 'ready' || stage === 'reserved'))
        return 'lockstep gate';
    switch (stage) {
        case 'sealed':
            return 'lockstep rehearse';
        case 'rehearsed':
            return 'lockstep preflight';
        case 'ready':
        case 'reserved':
        case 'partly public':
            return 'lockstep publish';
        case 'complete':
            return 'lockstep verify';
        case 'abandoned':
            return undefined;
    }
}
function lastRunOf(chain) {
    const last = chain.findLast(({ body }) => body.kind === 'opened' && body.mode === 'live');
    if (last?.body.kind !== 'opened')
        return undefined;
    return { run: last.run, operator: last.body.operator, at: last.at };
}
function heldBy(chain) {
    const holder = (0,lease/* holderOf */.Kd)(chain);
    if (holder === undefined)
        return {};
    const { run, operator, until } = holder;
    return { heldBy: { run, operator, ...(until !== undefined && { until }) } };
}
/** Says where a release stands and what to run next. It only looks, and holds no credential it does not need. */
async function status_status(session) {
    const chain = await session.ledger.read();
    (0,opening/* assertAnchors */.NZ)(session, chain);
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const stage = stageOf(chain, history, seal, judged, session.channels.map(({ id }) => id));
    const undone = (0,take_back/* takenBack */.l)(chain);
    const problems = (0,survey/* problemsOf */.GW)(judged.filter(({ target, observed }) => observed.state !== 'reserved' || !undone.has(target.key)));
    const release = (0,seal_seal/* releaseOf */.l7)(session.seal);
    const lastRun = lastRunOf(chain);
    const next = nextOf(stage, problems.some(({ severity }) => severity === 'incident'), history.committedSeal === undefined && (await (0,gate_demands/* gateProblems */.y)(session, chain)).length > 0);
    const report = {
        ...(0,report_report/* reportOn */.Sb)('status', session, judged, problems),
        checkpoint: {
            stage,
            target: release.id,
            commit: release.commit,
            build: session.seal.build.run,
            seal,
            ledger: session.ledger.location,
            ...heldBy(chain),
            ...(lastRun !== undefined && { lastRun }),
        },
        ...(next !== undefined && { next }),
    };
    return { report, exit: exitOf(report), sightings: judged };
}
// A look that finds a healthy release on its way has succeeded; only what needs a person is an error.
function exitOf({ problems }) {
    return problems.some(({ severity }) => severity === 'incident') ? 3 : problems.length > 0 ? 4 : 0;
}

// EXTERNAL MODULE: ./packages/cli/src/commands/look.js
var look = __webpack_require__(58248);
;// CONCATENATED MODULE: ./packages/cli/src/commands/status.js


/** Says where a release stands. */
const runStatus = (0,look/* lookingBy */.T)(status_status);


/***/ }),

/***/ 83814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   M: () => (/* binding */ demandCredentials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38248);


/** Reads the credential of every channel that names one. */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const lacking = new Map();
    for (const { id, token } of channels) {
        if (token === undefined)
            continue;
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .resolveSecret */ .J)(token, env);
        if ('secret' in resolved)
            secrets.set(id, resolved.secret);
        else
            lacking.set(id, resolved.problem);
    }
    return { secrets, lacking };
}
/**
 * Reads every credential that a command cannot do without.
 * @throws LockstepError `TOKEN_MISSING`, naming all of them.
 */
async function demandCredentials(channels, env) {
    const { secrets, lacking } = await readCredentials(channels, env);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)([...lacking.values()]);
    return secrets;
}


/***/ }),

/***/ 68548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ dropResults),
/* harmony export */   YF: () => (/* binding */ takeResults),
/* harmony export */   cS: () => (/* binding */ leaveResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96062);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5346);





/** Names the file in which a process leaves what the host said to the one that takes its place. */
const variable = 'LOCKSTEP_GATES_ASKED';
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const resultSchema = _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .gateRecordSchema */ .m.extend({
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    log: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding),
    isIncident: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/**
 * Leaves results for the process that takes this one's place.
 * @returns the variable that names them.
 */
async function leaveResults(results) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-gates-')), 'asked.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(results), { mode: 0o600 });
    return { [variable]: file };
}
/** Takes results back once they are needed no more, or were never read. */
async function dropResults(left) {
    const file = left[variable];
    if (file !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, force: true });
}
/** What the process whose place this one took heard from the host; undefined when there was none. */
async function takeResults(env) {
    const file = env[variable];
    if (file === undefined || env.LOCKSTEP_CLEAN !== '1')
        return undefined;
    const results = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(resultSchema).parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    await dropResults({ [variable]: file });
    return results;
}


/***/ }),

/***/ 69954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ asksHost),
/* harmony export */   y: () => (/* binding */ askHostFirst)
/* harmony export */ });
/* harmony import */ var _asked_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);

/** Gates that are a question to the host, asked with a credential; of the others some run the project's own code. */
const hostKinds = new Set(['ci', 'issues', 'milestone', 'branch', 'approval']);
/** Whether a gate is a question to the host. */
function asksHost({ kind }) {
    return hostKinds.has(kind);
}
/**
 * Asks the host about those gates that are questions to it, and then has a process without any secret take the place of
 * this one for the others: what a process was started with and what it holds can be read by what it runs.
 * @returns what the host said, where the process goes on because nothing secret is around it, or on a system that
 * cannot replace a process; empty where no gate runs anything.
 */
async function askHostFirst(gates, check, { restart }) {
    const asking = gates.filter(asksHost);
    if (restart === undefined || asking.length === gates.length)
        return [];
    const results = asking.length === 0 ? [] : await check(asking);
    const left = await (0,_asked_results_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveResults */ .cS)(results);
    restart(left);
    await (0,_asked_results_js__WEBPACK_IMPORTED_MODULE_0__/* .dropResults */ .OD)(left);
    return results;
}


/***/ }),

/***/ 95673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ gatesFile),
/* harmony export */   eT: () => (/* binding */ keepResults),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96062);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22296);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28371);


/** A result in which nothing shows that may not be seen. */
function redacted(result, redact) {
    return {
        ...result,
        reason: redact(result.reason),
        log: result.log.map(redact),
        findings: result.findings.map((each) => ({ ...each, message: redact(each.message) })),
    };
}
function recordOf(result) {
    const { id, kind, definition, required, verdict, reason, exception } = result;
    return _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .gateRecordSchema */ .m.parse({ id, kind, definition, required, verdict, reason, exception });
}
/** The file in the output folder: of all gates, or of a part of them that was run alone. */
function gatesFile(part) {
    return part === undefined ? 'gates.json' : `gates-${part}.json`;
}
/** Keeps the results of a run for whoever records them, bound to the commit and to the seal where there is one. */
async function keepResults(results, { workspace, commit, sealed, run, operator }, { at, part }) {
    const document = {
        schema: 1,
        commit,
        ...(sealed !== undefined && { seal: sealed.digest }),
        run,
        operator,
        at,
        gates: results.map(recordOf),
    };
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(workspace.folder, gatesFile(part), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .writeGateResults */ .Dk)(document));
}


/***/ }),

/***/ 74105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/** The entry of the ledger that the command line or an input names. */
function anchorsOf({ anchor }) {
    return anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
}


/***/ }),

/***/ 57759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leftGates),
/* harmony export */   t: () => (/* binding */ gateDemandsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22296);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94310);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27019);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28371);
/* harmony import */ var _gates_host_first_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69954);
/* harmony import */ var _gates_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95673);





/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;
async function readFileOf(source, file) {
    const text = await source.readText(file);
    if (text === undefined)
        return [];
    const results = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readGateResults */ .oN)(text, file);
    if (_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.since(results.at) >= -clockSkewMs)
        return [{ file, results }];
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('RESULT_INVALID', `${file} says that its gates were checked at ${results.at}, which is yet to come`, {
        where: { file },
    });
}
const isHostFile = ({ file }) => file === `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi}/${(0,_gates_results_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesFile */ .T3)('host')}`;
// In a workflow the gates that ask the host have a job of their own, and the other job runs the project's code: what
// that one says of an approval is what a dependency wants to be said.
function believed(all, gates) {
    if (!all.some(isHostFile))
        return all.map(({ results }) => results);
    const asking = new Set(gates.filter(_gates_host_first_js__WEBPACK_IMPORTED_MODULE_5__/* .asksHost */ .p).map(({ id }) => id));
    return all.map((each) => isHostFile(each)
        ? each.results
        : { ...each.results, gates: each.results.gates.filter(({ id }) => !asking.has(id)) });
}
// A commit cannot hold a file that names the commit, so what lies there was left by a run.
async function readLeft({ workspace, config }, seal, { inWorkflow }) {
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(seal);
    const files = await workspace.glob(`${_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi}/gates*.json`);
    const all = (await Promise.all(files.map((file) => readFileOf(workspace, file)))).flat();
    const own = all
        .filter(({ results }) => results.commit === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(seal).commit)
        .filter(({ results }) => results.seal === undefined || results.seal === digest);
    const results = inWorkflow ? believed(own, config.gates) : own.map((each) => each.results);
    return results
        .filter(({ gates }) => gates.length > 0)
        .map(({ schema: _, operator: __, seal: sealed, ...rest }) => ({
        kind: 'gated',
        ...rest,
        ...(sealed !== undefined && { seal: sealed }),
    }));
}
/**
 * Results of gates that earlier commands or other jobs left for a seal's commit, as far as the ledger lacks them.
 * @throws LockstepError `RESULT_INVALID` for a file that holds something else, or comes from the future.
 */
async function leftGates({ project, seal, ledger }, world) {
    const left = await readLeft(project, seal, world);
    if (left.length === 0)
        return [];
    const known = new Set((await ledger.read()).map(({ body }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .compactJson */ .A)(body)));
    return left.filter((entry) => !known.has((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .compactJson */ .A)(entry)));
}
/** What a live run demands of the gates of a configuration. */
function gateDemandsOf({ config }, distrust) {
    return {
        gates: config.gates.map((gate) => ({
            id: gate.id,
            required: gate.required,
            definition: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .definitionOf */ .F)(gate),
        })),
        maxAgeMs: config.release['gate-age'],
        distrust,
    };
}


/***/ }),

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63330);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79949);


/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world, secrets.values());
    return {
        seal,
        ledger,
        identity,
        context,
        secrets,
        channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project),
        trials: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .trialsOf */ .xY)(project.config.channels),
        signal: world.signal,
    };
}


/***/ }),

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

/***/ 22296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ writeGateResults),
/* harmony export */   oN: () => (/* binding */ readGateResults)
/* harmony export */ });
/* unused harmony export gateResultsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17414);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96062);




/** The results of gates on their way from the job that ran them to whoever reads them. */
const gateResultsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id'),
    /** The digest of the seal, where there was one. */
    seal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, 'expected a digest')
        .optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    /** When the gates were checked, in ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRecordSchema */ .m),
});
/** The contents of a file of results: equal results are equal bytes. */
function writeGateResults(results) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(results);
}
/**
 * Reads a file of results; another job wrote it, so nothing about it is believed but its form.
 * @throws LockstepError `RESULT_INVALID`.
 */
function readGateResults(text, file) {
    try {
        return gateResultsSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const message = `${file} holds no results of gates of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('RESULT_INVALID', message, { where: { file }, cause });
    }
}


/***/ }),

/***/ 15523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ gateProblems)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/config/duration.js
var duration = __webpack_require__(12808);
;// CONCATENATED MODULE: ./packages/core/src/ledger/gated.js
// A result cannot be younger than the entry that holds it, whatever it says of itself.
function checkedAt({ at, body }) {
    return body.kind === 'gated' && body.at < at ? body.at : at;
}
// They look into the very files that are released; before the seal other files may have lain there.
const aboutFiles = new Set(['artifact', 'licences']);
/**
 * The last result of each gate for a commit, by the gate's id: the one that was checked last, in whatever order results
 * were recorded. An old file that turns up late does not take the place of what was found since.
 *
 * A result that was found for another seal of the same commit counts for nothing: an approval names what it approves.
 * What a gate found in files counts for the seal of these files alone.
 */
function gatesOf(chain, commit, seal) {
    const results = new Map();
    for (const entry of chain) {
        const { body } = entry;
        if (body.kind !== 'gated' || body.commit !== commit)
            continue;
        if (body.seal !== undefined && body.seal !== seal)
            continue;
        const checked = checkedAt(entry);
        for (const record of body.gates) {
            if (body.seal === undefined && aboutFiles.has(record.kind))
                continue;
            const known = results.get(record.id);
            if (known === undefined || known.checked <= checked)
                results.set(record.id, { record, at: body.at, run: body.run, checked });
        }
    }
    return results;
}

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
;// CONCATENATED MODULE: ./packages/engine/src/publish/gate-demands.js

/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;
function aboutGate(id) {
    return `gate ${id}`;
}
function isOver(until, { context }) {
    return context.clock.since(`${until}T23:59:59.999Z`) > 0;
}
function failureOf({ record, required }, session) {
    const { id, verdict, reason, exception } = record;
    // Nobody answers for an exception that has no name and no end.
    const isFailure = verdict === 'failed' || (verdict === 'excepted' && exception === undefined);
    if (isFailure)
        return required ? [(0,problem/* problem */.C)('GATE_FAILED', `${aboutGate(id)} failed: ${(0,foreign_text/* foreignText */.q)(reason)}`)] : [];
    if (verdict !== 'excepted' || exception === undefined || !isOver(exception.until, session))
        return [];
    return [
        (0,problem/* problem */.C)('GATE_EXCEPTION_EXPIRED', `the exception for ${aboutGate(id)} ended on ${exception.until}`),
    ];
}
function ageOf({ at, record }, session, maxAgeMs) {
    const age = session.context.clock.since(at);
    if (age >= -clockSkewMs && age <= maxAgeMs)
        return [];
    const when = age < 0 ? 'which is yet to come' : `more than ${(0,duration/* formatDuration */.a)(maxAgeMs)} ago`;
    const message = `${aboutGate(record.id)} was checked at ${at}, ${when}`;
    return [(0,problem/* problem */.C)('GATE_RESULT_STALE', message)];
}
async function untrusted(results, { distrust }) {
    const byRun = Map.groupBy(results, ({ run }) => run);
    const found = await Promise.all([...byRun].map(async ([run, own]) => {
        const why = await distrust(run);
        if (why === undefined)
            return [];
        const ids = own.map(({ record }) => record.id).join(', ');
        return [(0,problem/* problem */.C)('GATE_RESULT_UNTRUSTED', `${ids}: checked by ${(0,foreign_text/* foreignText */.q)(run)}, ${why}`)];
    }));
    return found.flat();
}
/**
 * What stands against a live run: gates without a result for this commit and definition, failures, results that are too
 * old or from elsewhere.
 */
async function gateProblems(session, chain) {
    const { gates: demands, seal } = session;
    if (demands === undefined || demands.gates.length === 0)
        return [];
    const recorded = gatesOf(chain, (0,seal_seal/* releaseOf */.l7)(seal).commit, (0,seal_seal/* sealDigest */.yO)(seal));
    const results = demands.gates.flatMap(({ id, definition, required }) => {
        const result = recorded.get(id);
        return result?.record.definition === definition ? [{ ...result, required }] : [];
    });
    const known = new Set(results.map(({ record }) => record.id));
    const missing = demands.gates.filter(({ id, required }) => required && !known.has(id));
    return [
        ...missing.map(({ id }) => (0,problem/* problem */.C)('GATES_NOT_RUN', `no result of ${aboutGate(id)} is recorded for ${(0,seal_seal/* releaseOf */.l7)(seal).commit}`)),
        ...results.flatMap((result) => failureOf(result, session)),
        ...results.flatMap((result) => ageOf(result, session, demands.maxAgeMs)),
        ...(await untrusted(results, demands)),
    ];
}


/***/ }),

/***/ 61902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ assertAnchors),
/* harmony export */   VB: () => (/* binding */ assertSealed),
/* harmony export */   jI: () => (/* binding */ assertOpen),
/* harmony export */   nM: () => (/* binding */ openLive),
/* harmony export */   we: () => (/* binding */ wasSkipped)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10199);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50004);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29291);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97488);
/* harmony import */ var _seal_seal_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14980);
/* harmony import */ var _gate_demands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15523);



function shortOf(digest) {
    return digest.slice(0, 12);
}
function sealConflict(history, seal) {
    if (history.committedSeal === undefined || history.committedSeal === seal)
        return [];
    const message = `seal ${shortOf(history.committedSeal)} is being published, this one is ${shortOf(seal)}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('SEAL_SUPERSEDED', message)];
}
function missingProofs(chain, seal, channels) {
    const missing = [];
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalOf */ .pK)(chain, seal) === undefined)
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_REHEARSED', `no successful rehearsal of seal ${shortOf(seal)} is recorded`));
    const unasked = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .notPreflighted */ .mU)(chain, seal, channels);
    if (unasked.length > 0) {
        const message = `no successful preflight of seal ${shortOf(seal)} is recorded for ${unasked.join(', ')}`;
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_PREFLIGHTED', message));
    }
    return missing;
}
/** Refuses a release that was given up, or whose seal is another one than the ledger's. */
function assertOpen(history, seal) {
    const { abandoned } = history;
    if (abandoned !== undefined) {
        const { operator, reason } = abandoned;
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('RELEASE_ABANDONED', `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(operator)} gave the release up: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(reason)}`);
    }
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(sealConflict(history, seal));
}
async function brokenArtifacts({ seal, context }) {
    const broken = [];
    for (const artifact of seal.artifacts) {
        try {
            await context.artifacts.confirm(artifact);
        }
        catch (error) {
            if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .Cj))
                throw error;
            broken.push(...error.problems);
        }
    }
    return broken;
}
/**
 * Hashes every sealed file again.
 * @throws LockstepError `SEAL_BROKEN`, naming every file that is not what was sealed.
 */
async function assertSealed(session) {
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(await brokenArtifacts(session));
}
/** Whether an earlier live run of a seal went without a rehearsal, as the ledger says. */
function wasSkipped(chain, seal) {
    return chain.some(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal && body.rehearsalSkipped);
}
/**
 * Refuses a ledger that lacks an entry which was there once.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
function assertAnchors({ anchors = [] }, chain) {
    for (const { anchor, source } of anchors)
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .assertAnchored */ .Zj)(chain, anchor, source);
}
// A holder that is over, or told to give way, is named: if another takes its place meanwhile, that one is not meant.
async function replacedBy({ presence, identity }, chain) {
    const holder = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(chain);
    if (holder === undefined || presence === undefined || (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .isSameRun */ .Mf)(holder.run, identity.run))
        return undefined;
    const givesWay = presence.takesOver || (await presence.isOver(holder));
    return givesWay ? holder.opening : undefined;
}
async function openingOf(session, chain, { skipRehearsal }) {
    const { presence, identity } = session;
    const replaces = await replacedBy(session, chain);
    return {
        kind: 'opened',
        mode: 'live',
        target: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(session.seal).id,
        operator: identity.operator,
        seal: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(session.seal),
        rehearsalSkipped: skipRehearsal,
        ...(presence && { lease: leaseOf(presence) }),
        ...(replaces !== undefined && { replaces }),
    };
}
function leaseOf(presence) {
    return {
        until: presence.until(),
        ...(presence.machine !== undefined && { machine: presence.machine }),
        ...(presence.process !== undefined && { process: presence.process }),
    };
}
/**
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @param chain the ledger as it is known; the entry only goes on top of what is there then.
 * @returns the chain with the opening.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `LEDGER_HELD`, `LEDGER_TAMPERED`, `NOT_REHEARSED`,
 * `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
async function openLive(session, { skipRehearsal }, chain) {
    const { ledger, identity, context } = session;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(session.seal);
    assertAnchors(session, chain);
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain), seal);
    const opening = await openingOf(session, chain, { skipRehearsal });
    // Whoever must wait for another run need not hash every file first.
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .assertLease */ .HY)(chain, identity.run, [opening], context.clock.since);
    const ids = session.channels.map(({ id }) => id);
    const history = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain);
    // What gates held against a release was settled before its first commit; from then on it only moves forward.
    const barred = history.committedSeal === seal ? [] : await (0,_gate_demands_js__WEBPACK_IMPORTED_MODULE_7__/* .gateProblems */ .y)(session, chain);
    const missing = [...barred, ...(skipRehearsal ? [] : missingProofs(chain, seal, ids))];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([...missing, ...(await brokenArtifacts(session))]);
    const opened = await ledger.append([...(0,_seal_seal_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .sealEntries */ .a)(session.seal, chain), opening]);
    // Another run may have acted between the look and the entry; from here on this one holds the release.
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(opened), seal);
    return opened;
}


/***/ }),

/***/ 14980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sealEntries)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);

/**
 * What a ledger lacks of a seal: its entry, or nothing. From the ledger alone anyone can tell where a release stands, if
 * it holds the seal.
 */
function sealEntries(document, chain) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(document);
    const isKnown = chain.some(({ body }) => body.kind === 'sealed' && body.seal === seal);
    return isKnown ? [] : [{ kind: 'sealed', seal, document }];
}


/***/ }),

/***/ 55079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takenBack),
/* harmony export */   z: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7278);
/* harmony import */ var _publish_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9780);
/* harmony import */ var _publish_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64433);
/* harmony import */ var _publish_stage_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87691);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58826);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1863);






function isPublic({ observed, target }) {
    // A milestone shows users nothing, and is opened again by whoever plans the next version.
    if (observed.state !== 'present' || observed.yanked || target.kind === 'milestone')
        return false;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .compareDigests */ .vR)(target.artifact.digest, observed.digest) === 'equal';
}
function withChannels({ channels }, sightings) {
    return sightings.flatMap((sighting) => {
        const channel = channels.find(({ id }) => id === sighting.target.channel);
        return channel === undefined ? [] : [{ ...sighting, channel }];
    });
}
/** What was taken back by this run or an earlier one: nobody waits for it to appear again. */
function takenBack(chain) {
    const undone = chain.flatMap(({ body }) => (body.kind === 'undone' ? [body] : []));
    return new Set(undone.filter(_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .o).map(({ target }) => target));
}
// Whoever depends on another goes first, so that nothing that can be had points at what cannot.
function dependentsFirst(standing) {
    const byKey = new Map(standing.map((each) => [each.target.key, each]));
    const ordered = new Set();
    const visit = (each, path) => {
        if (ordered.has(each) || path.has(each))
            return;
        const around = new Set([...path, each]);
        for (const need of each.target.needs) {
            const needed = byKey.get(need);
            if (needed !== undefined)
                visit(needed, around);
        }
        ordered.add(each);
    };
    for (const each of standing)
        visit(each, new Set());
    return [...ordered].reverse();
}
async function undo(session, { channel, target }) {
    try {
        const sent = await channel.undo?.(target, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .V)(session, channel));
        return sent ?? { outcome: 'unsent', why: 'the channel offers no way back', answer: {} };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { outcome: 'unknown', why, answer: {} };
    }
}
async function takeBackOne(session, standing) {
    const { target } = standing;
    const { key, channel, title } = target;
    session.context.log.info(`take back ${title} from ${channel}`);
    await session.ledger.append([{ kind: 'undoing', target: key, channel }]);
    const receipt = await undo(session, standing);
    const { outcome, answer } = receipt;
    const entry = { kind: 'undone', target: key, outcome, answer: (0,_publish_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(answer) };
    await session.ledger.append([entry]);
    return (0,_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .o)(receipt)
        ? undefined
        : (0,_publish_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)({ step: { channel, title: `taking back ${title}` }, receipt });
}
function stillThere(standing, after, failed) {
    const keys = new Set(after.filter(isPublic).map(({ target }) => target.key));
    return standing
        .filter(({ target: { key } }) => keys.has(key) && !failed.has(key))
        .map(({ target: { channel, title } }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .C)('NOT_VISIBLE_YET', `${channel} took back ${title} but still shows it`, {
        where: { target: `${channel} ${title}` },
    }));
}
// What is not known to be absent may be public, or become so.
function doubts(judged, done) {
    return judged.flatMap(({ target: { key }, observed, verdict }) => verdict.kind === 'wait' && (observed.state === 'unknown' || !done.has(key)) ? [verdict.problem] : []);
}
/** What stays where it is, and nothing of ours can change that. */
function notesOn(standing, after) {
    const kept = standing
        .filter(({ channel }) => channel.undo === undefined)
        .map(({ target: { title, channel }, channel: { undoByHand } }) => {
        const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
        return `${title} stays on ${channel}; ${way}`;
    });
    const odd = after.flatMap(({ target: { title, channel }, verdict }) => verdict.kind === 'stop' ? [`${title} on ${channel} was left alone: ${verdict.problem.message}`] : []);
    return [...kept, ...odd];
}
async function takeBackAll(session, standing) {
    const failures = new Map();
    for (const each of standing) {
        const failure = await takeBackOne(session, each);
        if (failure !== undefined)
            failures.set(each.target.key, failure);
    }
    return failures;
}
/**
 * Takes back what a release that was given up made public or reserved, where a channel can; the rest is named, and so is
 * what nobody can tell.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
async function takeBack(session) {
    const start = await session.ledger.read();
    const before = takenBack(start);
    const isStanding = (sighting) => isPublic(sighting) || (sighting.observed.state === 'reserved' && !before.has(sighting.target.key));
    const sightings = (await (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(session)).filter(isStanding);
    const standing = dependentsFirst(withChannels(session, sightings));
    const mutable = standing.filter(({ channel }) => channel.undo !== undefined);
    const failures = await takeBackAll(session, mutable);
    const after = (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeAll */ .Ty)(session, await (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(session), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .historyOf */ .om)(start));
    const done = takenBack(await session.ledger.read());
    const open = stillThere(mutable, after, new Set(failures.keys()));
    const unsure = doubts(after, new Set([...done, ...failures.keys()]));
    const problems = [...failures.values(), ...open, ...unsure];
    const next = problems.some(({ rerun }) => rerun) ? { next: 'lockstep abandon --undo' } : {};
    const report = {
        ...(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .reportOn */ .Sb)('abandon', session, after, problems),
        notes: notesOn(standing, after),
        ...next,
    };
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .publishingExit */ .y8)(problems, mutable.length > 0) };
}


/***/ })

};
