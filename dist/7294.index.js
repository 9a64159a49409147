export const id = 7294;
export const ids = [7294];
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

/***/ 47294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76649);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58248);


/** Verifies every artifact on every channel. */
const runVerify = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookingBy */ .T)(_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M);


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

/***/ 76649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58826);


function absence({ target, observed }) {
    const where = { target: `${target.channel} ${target.title}` };
    switch (observed.state) {
        case 'present':
            return [];
        case 'absent':
        case 'reserved':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('MISSING', `${target.title} is not on ${target.channel}`, { where })];
        case 'pending':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_VISIBLE_YET', `${target.title} is not visible on ${target.channel}: ${observed.why}`, {
                    where,
                }),
            ];
        case 'burned':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('VERSION_BURNED', `${target.title} was removed from ${target.channel}`, { where })];
        case 'rejected':
            return [
                observed.problem ??
                    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
            ];
        case 'unknown':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('STATE_UNKNOWN', `${target.channel} does not say where ${target.title} stands: ${observed.why}`, { where }),
            ];
    }
}
async function verifyChannel(session, channel) {
    const targets = channel.targets(session.seal);
    const found = await channel.verify(targets, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)(session, channel));
    const byKey = new Map(found.map((each) => [each.target.key, each]));
    const silence = { state: 'unknown', why: 'the channel gave no answer for this target' };
    return targets.map((target) => byKey.get(target.key) ?? { target, observed: silence, problems: [] });
}
/** Looks at every target as a user would: visible, right bytes, right tags. Writes nothing anywhere. */
async function verify(session) {
    const perChannel = await Promise.all(session.channels.map((channel) => verifyChannel(session, channel)));
    const verifications = perChannel.flat();
    // Of a release that was given up nothing has to be there, and what is may be withdrawn.
    const { abandoned } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(await session.ledger.read());
    const problems = verifications
        .flatMap((each) => [...each.problems, ...absence(each)])
        .filter(({ code }) => abandoned === undefined || (code !== 'MISSING' && code !== 'YANKED'));
    const report = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .reportOn */ .Sb)('verify', session, verifications, problems);
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity)), sightings: verifications };
}


/***/ })

};
