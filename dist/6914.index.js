export const id = 6914;
export const ids = [6914];
export const modules = {

/***/ 76493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lendHostToken),
/* harmony export */   e: () => (/* binding */ withHostToken)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50135);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83077);


/** The same world with a token for the host of the repository, which is no variable of the process. */
function lendHostToken(token, world) {
    return { ...world, env: { ...world.env, [_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostTokenVariable */ .Id]: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(token) } };
}
/** Does some work with the host’s token of an input. */
function withHostToken(token, work) {
    if (token === undefined)
        return work;
    return (world) => work(lendHostToken(token, world));
}


/***/ }),

/***/ 56914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/preflight.js + 1 modules
var preflight = __webpack_require__(39958);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(61902);
// EXTERNAL MODULE: ./packages/engine/src/publish/transaction.js + 5 modules
var transaction = __webpack_require__(26638);
// EXTERNAL MODULE: ./packages/engine/src/publish/trial.js
var trial = __webpack_require__(55438);
;// CONCATENATED MODULE: ./packages/engine/src/publish/publish.js






function recordedProofs({ seal }, chain) {
    const last = (0,ledger_history/* preflightsOf */.MJ)(chain, (0,seal_seal/* sealDigest */.yO)(seal));
    return [...last].flatMap(([id, { proofs }]) => proofs
        .filter(({ channel }) => channel === id)
        .map(({ identity, ...proof }) => (identity === undefined ? proof : { ...proof, identity })));
}
/** Tries the credentials as part of the run. */
async function preflightNow(session) {
    const result = await (0,preflight/* preflight */.M)(session);
    const { ok, sightings, problems } = result;
    const isLast = !ok && session.presence !== undefined;
    const entry = (0,preflight/* preflightEntry */.I)((0,seal_seal/* sealDigest */.yO)(session.seal), result);
    const chain = await session.ledger.append([entry, ...(isLast ? [{ kind: 'closed' }] : [])]);
    return { chain, ...(!ok && { blocked: { sightings, problems, wrote: false, complete: false } }) };
}
// A run that may not run packages' code leaves the trial of what is public to another job.
async function untriedIn(session, { sightings }) {
    if (session.checkInstall !== undefined)
        return undefined;
    const isPublic = ({ id }) => sightings.every(({ target, observed }) => target.channel !== id || observed.state === 'present');
    return (await (0,trial/* pendingTrials */.j)(session)).find(isPublic)?.id;
}
function nextOf({ problems, complete }, untried) {
    if (complete)
        return undefined;
    if (untried !== undefined)
        return `lockstep install --channel=${untried}`;
    return problems.some(({ rerun }) => !rerun) ? undefined : 'lockstep publish';
}
// What the ledger calls complete is believed once every channel shows it; then nothing is needed but the seal.
async function confirmed(session, chain) {
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const isEnded = chain.some(({ body }) => body.kind === 'completed' && body.seal === seal);
    if (!isEnded || history.abandoned !== undefined)
        return undefined;
    (0,opening/* assertAnchors */.NZ)(session, chain);
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const isDone = judged.length > 0 && judged.every(({ verdict }) => verdict.kind === 'done');
    return isDone ? { sightings: judged, problems: [], wrote: false, complete: true } : undefined;
}
function notAtHand({ seal, ledger }) {
    const message = `${(0,seal_seal/* releaseOf */.l7)(seal).id} is not complete, and its seal is in ${ledger.location} alone`;
    const remedy = 'Bring the seal and its files here, by lockstep resolve-build or from where they were built; then publish.';
    return (0,lockstep_error/* fail */.fJ)('SEAL_MISSING', message, { remedy, where: { file: seal_seal/* sealFile */.mz } });
}
async function carryThrough(session, options, chain) {
    (0,lockstep_error/* throwAll */.Kx)(session.lacking ?? []);
    if (options.confirmsOnly === true)
        throw notAtHand(session);
    // Whoever went on without a rehearsal once must be able to finish; that it was so stays on record.
    const skipRehearsal = options.skipRehearsal || (0,opening/* wasSkipped */.we)(chain, (0,seal_seal/* sealDigest */.yO)(session.seal));
    const opened = await (0,opening/* openLive */.nM)(session, { skipRehearsal }, chain);
    const tried = skipRehearsal ? await preflightNow(session) : { chain: opened };
    for (const { channel, secret, strength, reason } of recordedProofs(session, tried.chain))
        session.context.log.info(`${channel}: ${secret} ${strength} (${reason})`);
    return tried.blocked ?? (0,transaction/* transact */.h)(session, options, tried.chain);
}
/**
 * Publishes what a seal holds, or goes on where an earlier run stopped.
 * @throws LockstepError when the run may not start at all; `SEAL_MISSING` where it would have to, and only confirms.
 */
async function publish(session, options) {
    try {
        return await published(session, options);
    }
    finally {
        await session.credentials?.end();
    }
}
async function published(session, options) {
    const start = await session.ledger.read();
    const done = (await confirmed(session, start)) ?? (await carryThrough(session, options, start));
    const chain = await session.ledger.read();
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const next = nextOf(done, await untriedIn(session, done));
    const warnings = session.credentials?.fallbacks ?? [];
    const report = {
        ...(0,report_report/* reportOn */.Sb)('publish', session, done.sightings, done.problems),
        ...(warnings.length > 0 && { warnings }),
        proofs: recordedProofs(session, chain),
        complete: done.complete,
        ...(next !== undefined && { next }),
    };
    // What was refused to the last byte leaves no trace; beside what is public it leaves a release in the middle.
    const isPartlyPublic = history.intended.size > 0 && report.public.length > 0;
    const touched = done.wrote || (0,ledger_history/* mayBeStored */.c1)(history) || isPartlyPublic;
    return { report, exit: (0,report_report/* publishingExit */.y8)(done.problems, touched), sightings: done.sightings };
}

// EXTERNAL MODULE: ./packages/engine/src/builds/store-build.js
var store_build = __webpack_require__(9490);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
// EXTERNAL MODULE: ./packages/cli/src/builds/host-token-input.js
var host_token_input = __webpack_require__(76493);
// EXTERNAL MODULE: ./packages/cli/src/builds/storage.js
var storage = __webpack_require__(14037);
;// CONCATENATED MODULE: ./packages/cli/src/builds/removal.js






async function removeStored(project, seal, world) {
    const { id } = (0,seal_seal/* releaseOf */.l7)(seal);
    return (0,storage/* withBuildStorage */.C)({ project, purpose: 'read' }, world, ({ storage }) => storage.remove(id));
}
// The credential of a ledger on this server is the job's own, and the drafts are in the same repository.
async function withJobToken(project, world) {
    if (world.env[host_repository/* hostTokenVariable */.Id] !== undefined)
        return world;
    const token = await (0,ledger/* ledgerTokenHere */.xr)(project, world);
    return token === undefined ? world : (0,host_token_input/* lendHostToken */.T)(token, world);
}
/**
 * Removes what a workflow stored for a release that is complete. It is a courtesy: the release is complete whatever
 * comes of it.
 */
async function removeStoredBuilds(project, seal, world) {
    if (!world.inWorkflow || !(0,store_build/* isWorkflowBuild */.cz)(seal))
        return;
    try {
        const removed = await removeStored(project, seal, await withJobToken(project, world));
        if (removed > 0)
            world.log.info(`removed what the build had stored: ${removed}`);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        world.log.warn(`what the build stored is still there: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./packages/cli/src/credentials.js
var credentials = __webpack_require__(83814);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/cli/src/workflow-run.js
var workflow_run = __webpack_require__(69667);
;// CONCATENATED MODULE: ./packages/cli/src/gate-trust.js


// What starts a run of code that somebody here has merged or chosen. Others, such as a comment on an issue or the end of
// another run, may have checked out anything.
const trustedEvents = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'release']);
// A fork's run, or one for a fork's pull request, runs code that nobody here has merged.
function faultOf({ repository, event, commit }, own, released) {
    if (repository !== own)
        return `which ran the code of ${repository}`;
    if (!trustedEvents.has(event))
        return `which was started by ${event}`;
    return commit === released ? undefined : `which ran for ${commit}`;
}
/**
 * Why the results of a run count for nothing; undefined when they count.
 *
 * In a workflow only runs of this very repository count, for the released commit, started by a push, a person or a
 * schedule; at a terminal also what was checked there.
 */
async function distrustOf(run, { own, commit, host, token }, world) {
    if ((0,lease/* isSameRun */.Mf)(run, own))
        return undefined;
    if (!(0,workflow_run/* isWorkflowRun */.X)(run))
        return world.inWorkflow ? 'which was no run of a workflow' : undefined;
    const reply = await (0,workflow_run/* askWorkflowRun */.w)(run, host, token, world);
    if (reply === undefined)
        return 'which is none of this repository’s runs as far as this one can tell';
    if (reply.outcome !== 'ok')
        return 'of which the server tells nothing';
    return faultOf(reply.value, world.env.GITHUB_REPOSITORY, commit);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/errors/catalogue.js + 20 modules
var catalogue = __webpack_require__(47514);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var src_sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/cli/src/install-child.js




/** Downloads and builds of a whole channel, in milliseconds. */
const longestMs = 60 * 60_000;
const longestReport = 4 * 1024 * 1024;
const reportSchema = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ summary: schemas/* string */.YjP().max(2000) })).default([]),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP().max(10_000) })),
});
function checkIn(text, exit) {
    try {
        const { ok, checks, problems } = reportSchema.parse(JSON.parse(text));
        const [first] = problems;
        return {
            ok: ok && exit === 0,
            summary: checks[0]?.summary ?? first?.message ?? `ended with ${exit ?? 'a signal'}`,
            problems: problems.map(({ code, message }) => (0,problem/* problem */.C)((0,catalogue/* isErrorCode */.We)(code) ? code : 'INTERNAL', message)),
        };
    }
    catch {
        return undefined;
    }
}
async function installInChild({ project, seal }, channel, [file, ...args], world) {
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => {
        const sandbox = await (0,src_sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'lockstep'), world.env);
        const target = seal.releases[0]?.id ?? '';
        const { code, stdout, stderr } = await sandbox.run({
            file,
            args: [
                ...args,
                'install',
                `--channel=${channel}`,
                `--target=${target}`,
                '--no-record',
                '--json',
                project.workspace.folder,
            ],
            cwd: project.workspace.folder,
            env: sandbox.env,
            timeoutMs: longestMs,
            keep: longestReport,
            onLine: (line) => world.log.debug(line),
        });
        const last = stderr.trim().slice(-500);
        return (checkIn(stdout, code) ?? {
            ok: false,
            summary: `it ended with ${code ?? 'a signal'}: ${last}`,
            problems: [],
        });
    });
}
/**
 * How a trial channel is installed from at a terminal: by a child with an allow-listed environment and an empty home.
 *
 * A workflow has jobs for that; there nothing but Lockstep runs beside a credential, and a trial stops the run.
 */
function installingApart(release, world) {
    const { self, inWorkflow } = world;
    if (self === undefined || inWorkflow)
        return undefined;
    return ({ id }) => installInChild(release, id, self, world);
}

// EXTERNAL MODULE: ./packages/cli/src/kept-anchors.js
var kept_anchors = __webpack_require__(74105);
// EXTERNAL MODULE: ./packages/cli/src/presence.js + 1 modules
var presence = __webpack_require__(32850);
// EXTERNAL MODULE: ./packages/cli/src/recorded-gates.js
var recorded_gates = __webpack_require__(57759);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/cli/src/error-problems.js
var error_problems = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/interrupted.js





async function isTouched(ledger) {
    try {
        const { intended, abandoned } = (0,ledger_history/* historyOf */.om)(await ledger.read());
        return intended.size > 0 && abandoned === undefined;
    }
    catch {
        return false;
    }
}
// What is public is the other run's to finish; this one has done nothing at all.
function isHeldElsewhere({ code, severity }) {
    return code === 'LEDGER_HELD' && severity === 'blocked';
}
// Once an intent is written down even our own failure leaves a release that a rerun continues.
function exitFor(problems, touched, otherwise) {
    if (problems.every(isHeldElsewhere))
        return outcome/* exitCodes */.h.blocked;
    if (!problems.some(({ code }) => code === 'INTERNAL'))
        return (0,report_report/* publishingExit */.y8)(problems, touched);
    return touched ? outcome/* exitCodes */.h.incomplete : otherwise;
}
/** The outcome of a live run that ended with an error: what is known of the release stays as evidence. */
async function interrupted(error, release) {
    const { project, seal, ledger } = release;
    const problems = (0,error_problems/* problemsOfError */.S)(error);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('publish', problems, { seal, project });
    const touched = await isTouched(ledger);
    if (touched)
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
    return { report, exit: exitFor(problems, touched, exit) };
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/publish.js















function publishOptions({ skipRehearsal, channel, phase, wait }, { isFromLedger }) {
    const part = { ...(channel !== undefined && { channel }), ...(phase !== undefined && { phase }) };
    const isPart = channel !== undefined || phase !== undefined;
    return {
        skipRehearsal,
        waitMs: wait * 60_000,
        confirmsOnly: isFromLedger,
        ...(isPart && { part }),
    };
}
// A job of one channel holds one credential; the others are used for looking where they are there. Without any of them
// a release that is complete can still be confirmed.
async function credentialsFor(channels, { channel }, { env }) {
    const isOwn = ({ id }) => channel === undefined || id === channel;
    const own = await (0,credentials/* readCredentials */.L)(channels.filter(isOwn), env);
    const others = await (0,credentials/* readCredentials */.L)(channels.filter((each) => !isOwn(each)), env);
    return { secrets: new Map([...others.secrets, ...own.secrets]), lacking: [...own.lacking.values()] };
}
// At a terminal commands record for themselves; in a workflow another job has done it.
async function recordGates(release, world) {
    if (world.inWorkflow || release.project.config.gates.length === 0)
        return;
    const left = await (0,recorded_gates/* leftGates */._)(release, world);
    if (left.length > 0)
        await release.ledger.append(left);
}
/** Publishes a sealed release, or continues it. */
const runPublish = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    const { project, seal } = release;
    (0,sealed_release/* assertChannel */.KJ)(project, options.channel);
    const channels = (0,sealed_release/* openChannels */.Lr)(project);
    try {
        const installing = installingApart(release, world);
        const { secrets, lacking } = await credentialsFor(channels, options, world);
        const opened = (0,src_session/* sessionOf */.M)(release, secrets, world);
        const token = await (0,ledger/* ledgerTokenHere */.xr)(project, world);
        const { commit } = (0,seal_seal/* releaseOf */.l7)(seal);
        const trial = { own: release.identity.run, commit, host: opened.context.host, token };
        const session = {
            ...opened,
            lacking,
            gates: (0,recorded_gates/* gateDemandsOf */.t)(project, (run) => distrustOf(run, trial, world)),
            presence: (0,presence/* presenceOf */.F)(options, opened.context.host, token, world),
            anchors: (0,kept_anchors/* anchorsOf */.E)(options),
            ...(installing && { checkInstall: installing }),
        };
        world.log.info(`live ${(0,seal_seal/* releaseOf */.l7)(seal).id} by ${release.identity.operator}, seal ${(0,seal_seal/* sealDigest */.yO)(seal).slice(0, 12)}`);
        await recordGates(release, world);
        const { report, exit, sightings } = await publish(session, publishOptions(options, release));
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, session, sightings);
        if (report.complete)
            await removeStoredBuilds(project, seal, world);
        return { report: (0,reports/* anchored */.X9)(report, session.ledger), exit };
    }
    catch (error) {
        return interrupted(error, release);
    }
};


/***/ }),

/***/ 83814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   M: () => (/* binding */ demandCredentials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24047);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38248);


// A channel that publishes by the job's identity has no need of a token, unless there is no identity.
function withoutIdentity({ id }, env, token) {
    const obstacle = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .identityObstacle */ .c)(env);
    if (obstacle === undefined)
        return undefined;
    const also = token === undefined ? '' : `; ${token.message}`;
    return { ...obstacle, message: `${id}: ${obstacle.message}${also}`, where: { target: id } };
}
/**
 * Reads the credential of every channel that names one. A channel that publishes by the job's identity lacks one where
 * there is neither an identity nor a token.
 */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const lacking = new Map();
    for (const channel of channels) {
        const { id, token, trusted } = channel;
        const resolved = token === undefined ? undefined : await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(token, env);
        if (resolved !== undefined && 'secret' in resolved) {
            secrets.set(id, resolved.secret);
            continue;
        }
        const missing = resolved?.problem;
        const found = trusted === undefined ? missing : withoutIdentity(channel, env, missing);
        if (found !== undefined)
            lacking.set(id, found);
    }
    return { secrets, lacking };
}
function limited({ id, trusted }) {
    if (trusted === undefined)
        return [];
    const message = `${id} has no token, and credentials of trusted publishing may not ${trusted.rules.cannot}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TRUSTED_LIMITED', message, { where: { target: id } })];
}
/**
 * Reads every credential that a command cannot do without, and that the identity of a job cannot replace: it takes back
 * what is public.
 * @throws LockstepError `TOKEN_MISSING` or `TRUSTED_LIMITED`, naming all of them.
 */
async function demandCredentials(channels, env) {
    const secrets = new Map();
    const problems = [];
    for (const channel of channels) {
        if (channel.token === undefined) {
            problems.push(...limited(channel));
            continue;
        }
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(channel.token, env);
        if ('secret' in resolved)
            secrets.set(channel.id, resolved.secret);
        else
            problems.push(resolved.problem);
    }
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(problems);
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
/** The entries of the ledger that the command line or an input names. */
function anchorsOf({ anchor, tips = [] }) {
    const given = anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
    return [...given, ...tips.map((tip) => ({ anchor: tip, source: 'an earlier job', isFresh: true }))];
}


/***/ }),

/***/ 32850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ presenceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/hosts/src/machine.js


/** Names this machine for others on it, without telling its name. */
function machineId() {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 16);
}
/** Whether a process of this machine is alive. */
function isAlive(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        // It is there, and belongs to somebody else.
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./packages/cli/src/workflow-run.js
var workflow_run = __webpack_require__(69667);
;// CONCATENATED MODULE: ./packages/cli/src/presence.js


/** How much longer than it waits for registries a run may take, in milliseconds. */
const workMs = 15 * 60_000;
async function isWorkflowOver({ run }, host, token, world) {
    const reply = await (0,workflow_run/* askWorkflowRun */.w)(run, host, token, world);
    return reply?.outcome === 'ok' && reply.value.isOver;
}
/** How a run of this process holds a release. */
function presenceOf({ wait, takeOver }, host, token, world) {
    const machine = machineId();
    return {
        until: () => new Date(Date.now() + wait * 60_000 + workMs).toISOString(),
        machine,
        process: process.pid,
        takesOver: takeOver,
        async isOver(holder) {
            // A process with our own number is one that ended before us.
            if (holder.machine === machine && holder.process !== undefined && !world.inWorkflow)
                return holder.process === process.pid || !isAlive(holder.process);
            return isWorkflowOver(holder, host, token, world);
        },
    };
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
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51786);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24047);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47822);




/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const hidden = [...secrets.values()];
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world, hidden);
    const conceal = (secret) => {
        hidden.push(secret);
        world.conceal?.(secret);
    };
    const runner = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createRunnerIdentity */ .N)({ env: world.env, http: context.http, conceal });
    return {
        seal,
        ledger,
        identity,
        context,
        secrets,
        credentials: new _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .MintedCredentials */ .gs({ identity: runner, context, secrets, conceal }),
        channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project),
        trials: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .xY)(project.config.channels),
        signal: world.signal,
    };
}


/***/ }),

/***/ 69667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isWorkflowRun),
/* harmony export */   w: () => (/* binding */ askWorkflowRun)
/* harmony export */ });
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99113);

const runAddress = /^(https?:\/\/.+\/)([^/]+)\/([^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/;
/** Whether a run is named by the address of a workflow run, rather than by a terminal. */
function isWorkflowRun(run) {
    return runAddress.test(run);
}
/**
 * Asks the server about a run of this very server and repository.
 * @param run its address; a ledger may name any, so no other server is asked.
 * @returns undefined for a run of another place.
 */
async function askWorkflowRun(run, host, token, { env }) {
    const [, server, owner, name, id] = runAddress.exec(run) ?? [];
    const ours = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowSurroundings */ .J)(env);
    if (owner === undefined || name === undefined || id === undefined)
        return undefined;
    if (ours?.api === undefined || ours.server !== server || ours.repository !== `${owner}/${name}`)
        return undefined;
    return host({ kind: ours.host, api: ours.api, owner, name }, token).runs.get(id);
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

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ storedFiles),
/* harmony export */   VS: () => (/* binding */ storedText),
/* harmony export */   cz: () => (/* binding */ isWorkflowBuild),
/* harmony export */   uD: () => (/* binding */ storeBuild)
/* harmony export */ });
/* unused harmony export buildOf */
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30138);


/** A text as a file that is stored. */
function storedText(file, text) {
    const bytes = Buffer.from(text);
    const { sha256, size } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes);
    return {
        file,
        sha256,
        body: {
            size,
            async *chunks() {
                yield bytes;
            },
        },
    };
}
/** The files of a sealed build, its SHA-512 manifest and its seal; each is hashed again while it is read. */
function storedFiles(seal, store) {
    const files = seal.artifacts.map((artifact) => {
        const { file, digest } = artifact;
        const { sha256, size } = digest;
        return { file, sha256, body: { size, chunks: () => store.stream(artifact) } };
    });
    const manifest = files.some(({ file }) => file === _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE)
        ? []
        : [storedText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sha512Manifest */ .EI)(seal))];
    return [...files, ...manifest, storedText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .writeSeal */ .Hf)(seal))];
}
/** Whether a workflow made a seal: only what it built is stored. */
function isWorkflowBuild({ build }) {
    return (0,_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .runIn */ .V)(build.run) !== undefined;
}
/**
 * What names the build of a seal.
 * @throws LockstepError `STORAGE_FAILED` for a seal that no workflow made.
 */
function buildOf(seal) {
    const { id, commit } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const { run, attempt } = seal.build;
    const found = (0,_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .runIn */ .V)(run);
    if (found !== undefined)
        return { release: id, commit, run: found.id, attempt };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('STORAGE_FAILED', `only what a workflow built is stored; this seal is of “${run}”`, {
        severity: 'usage',
        remedy: 'Build and seal in a workflow; what is sealed here can be published from here.',
    });
}
/**
 * Stores a sealed build, its SHA-512 manifest and its seal; every file is hashed again while it is sent.
 * @throws LockstepError `SEAL_BROKEN`, `STORAGE_FAILED`.
 */
async function storeBuild(seal, store, storage) {
    await storage.store(buildOf(seal), storedFiles(seal, store));
}


/***/ }),

/***/ 86375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ replacedCratesIo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17897);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5346);




const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional();
const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        'replace-with': text,
        registry: text,
        'local-registry': text,
        directory: text,
        git: text,
    }))
        .default({}),
    registries: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ index: text })).default({}),
});
/** A chain of replacements that is longer than this is a circle. */
const longestChain = 16;
async function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
}
// A file that cargo cannot read stops cargo, with a better message than any from here.
function parse(toml) {
    try {
        return settings.safeParse((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .getStaticTOMLValue */ .AY)((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .parseTOML */ .MD)(toml))).data;
    }
    catch {
        return undefined;
    }
}
// Cargo prefers the name without an ending where both are there (the Cargo book, “Configuration”).
async function readSettings({ CARGO_HOME, HOME, USERPROFILE }) {
    const user = HOME ?? USERPROFILE;
    const folder = CARGO_HOME ?? (user === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(user, '.cargo'));
    if (folder === undefined)
        return settings.parse({});
    const toml = (await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'))) ?? (await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.toml'))) ?? '';
    return parse(toml) ?? settings.parse({});
}
function indexOf(name, { registries }, env) {
    const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`;
    return env[variable] ?? registries[name]?.index;
}
function sourceNamed(name, all, env) {
    const source = all.source[name];
    const registry = source?.registry ?? indexOf(name, all, env);
    if (registry !== undefined)
        return { kind: 'registry', text: registry };
    const other = source?.directory ?? source?.['local-registry'] ?? source?.git;
    return other === undefined ? undefined : { kind: 'other', text: other };
}
/**
 * Where this machine's cargo gets crates.io's crates from, if from elsewhere: the source replacement in its home.
 *
 * Source: the Cargo book, “Source Replacement”.
 */
async function replacedCratesIo(env) {
    const all = await readSettings(env);
    let name = 'crates-io';
    for (let hop = 0; hop < longestChain; hop += 1) {
        const next = all.source[name]?.['replace-with'];
        if (next === undefined)
            return hop === 0 ? undefined : sourceNamed(name, all, env);
        name = next;
    }
    return undefined;
}


/***/ }),

/***/ 24047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createRunnerIdentity),
  c: () => (/* binding */ identityObstacle)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/ports/identity-claims.js
var identity_claims = __webpack_require__(86344);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/hosts/src/oidc/event-payload.js


/** GitHub sends no larger event; a larger file is no event. */
const longestEvent = 25 * 1024 * 1024;
function readPayload(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > longestEvent ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function nameAt(value) {
    return (0,record/* isRecord */.u)(value) ? value.full_name : undefined;
}
/** Reads the event that the runner left in a file; without one nothing is a fork. */
function forkStanding({ GITHUB_EVENT_PATH: path = '' }) {
    const payload = path === '' ? undefined : readPayload(path);
    const repository = (0,record/* isRecord */.u)(payload) ? payload.repository : undefined;
    const request = (0,record/* isRecord */.u)(payload) && (0,record/* isRecord */.u)(payload.pull_request) ? payload.pull_request : undefined;
    const head = (0,record/* isRecord */.u)(request?.head) ? request.head.repo : undefined;
    return {
        isForksRequest: request !== undefined && nameAt(head) !== nameAt(repository),
        isFork: (0,record/* isRecord */.u)(repository) && repository.fork === true,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/oidc/runner-identity.js


const addressName = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const requestTokenName = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** GitHub's identity tokens have about two kilobytes. */
const longestAnswer = 64 * 1024;
const timeoutMs = 20_000;
function isGitea({ GITEA_ACTIONS, FORGEJO_ACTIONS }) {
    return GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
}
function missing(env, { isForksRequest }) {
    if (isGitea(env))
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this server’s runner offers no identity token');
    if (env.GITHUB_ACTIONS !== 'true')
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this is no job of GitHub Actions, so it has no identity token');
    if (isForksRequest)
        return (0,problem/* problem */.C)('OIDC_FORK', 'this run is for a fork’s pull request, which gets no identity token');
    return (0,problem/* problem */.C)('OIDC_NOT_PERMITTED', `the runner offers no identity token (${addressName} is not set): the job lacks the permission “id-token: write”`);
}
function isSafe({ protocol, hostname }) {
    return protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
function endpointIn(env) {
    const { [addressName]: address = '', [requestTokenName]: token = '' } = env;
    if (address === '' || token === '')
        return undefined;
    const url = URL.parse(address);
    if (url === null || !isSafe(url) || !/^https?:$/.test(url.protocol))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${addressName} is no address that a credential may be sent to`, {
            rerun: false,
        });
    if (!/^[\x21-\x7e]{1,65536}$/.test(token))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${requestTokenName} holds what no token holds`, { rerun: false });
    return { url, secret: (0,src_secret/* secretOf */.OM)(requestTokenName, token) };
}
function tokenIn(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const value = (0,record/* isRecord */.u)(json) ? json.value : undefined;
    const isToken = typeof value === 'string' && value.length <= longestAnswer;
    return isToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}
function unavailable(message) {
    return { kind: 'unavailable', problem: (0,problem/* problem */.C)('OIDC_FAILED', message) };
}
async function request({ url, secret }, audience, { http, conceal }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    conceal(secret);
    const outcome = await http({
        method: 'GET',
        url: address.href,
        headers: { accept: 'application/json' },
        credential: { secret, scheme: 'Bearer', origins: [url.origin] },
        maxBytes: longestAnswer,
        timeoutMs,
    });
    if (outcome.kind === 'failure')
        return unavailable(`the runner’s endpoint gave no identity token: ${(0,foreign_text/* foreignText */.q)(outcome.why, secret)}`);
    const token = outcome.status === 200 ? tokenIn(outcome) : undefined;
    if (token === undefined)
        return unavailable(`the runner’s endpoint gave no identity token (HTTP ${outcome.status})`);
    const identityToken = (0,src_secret/* secretOf */.OM)('identity token', token);
    conceal(identityToken);
    return { kind: 'token', secret: identityToken, claims: (0,identity_claims/* readClaims */.Ip)(token) };
}
/**
 * The identity of the job that this process runs in.
 *
 * Source: GitHub's documentation, “OpenID Connect reference”, methods for requesting the OIDC token.
 */
function createRunnerIdentity(sources) {
    const standing = forkStanding(sources.env);
    const endpoint = endpointIn(sources.env) ?? missing(sources.env, standing);
    const { isFork } = standing;
    if ('code' in endpoint)
        return {
            obstacle: endpoint,
            isFork,
            token: async () => ({ kind: 'unavailable', problem: endpoint }),
        };
    return { isFork, token: (audience) => request(endpoint, audience, sources) };
}
/** Why this process has no identity, as far as that shows without asking anyone. */
function identityObstacle(env) {
    const endpoint = endpointIn(env) ?? missing(env, forkStanding(env));
    return 'code' in endpoint ? endpoint : undefined;
}


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cargo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86375);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11737);





// The layers above ask the same question, to read what a rehearsal's cargo reads.

// `cargo` and `python3` may be links to a version manager, which finds no toolchain in an empty home.
const toolchainFolders = [
    ['RUSTUP_HOME', '.rustup'],
    ['PYENV_ROOT', '.pyenv'],
];
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function toolchains(env) {
    const home = env.HOME ?? env.USERPROFILE;
    if (home === undefined)
        return {};
    const folders = toolchainFolders.map(([name, folder]) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, folder)]);
    const present = await Promise.all(folders.map(([, path]) => isFolder(path)));
    return Object.fromEntries(folders.filter((_, index) => present[index] === true));
}
// Cargo takes a replaced source from a file alone. Nothing else of the real one is repeated: it may hold tokens.
async function repeatCargoMirror(home, env) {
    const source = await (0,_cargo_source_js__WEBPACK_IMPORTED_MODULE_2__/* .replacedCratesIo */ .v)(env);
    const registry = source?.kind === 'registry' ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredential */ .K)(source.text) : undefined;
    if (registry === undefined)
        return;
    const lines = [
        '[source.crates-io]',
        'replace-with = "mirror"',
        '',
        '[source.mirror]',
        `registry = ${JSON.stringify(registry)}`,
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cargo'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cargo', 'config.toml'), `${lines.join('\n')}\n`);
}
/**
 * Where packages' own code may run: with an empty home and nothing of the environment but what is allow-listed.
 *
 * The home holds one thing at most: which mirror cargo reads, where this machine has one. A sandbox keeps
 * credentials out of reach by not having them; it does not confine a process to its folder.
 */
async function createSandbox(folder, env) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'home');
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tmp');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporary, { recursive: true, mode: 0o700 });
    await repeatCargoMirror(home, env);
    return {
        env: {
            ...(await toolchains(env)),
            ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .allowListed */ .n)(env),
            HOME: home,
            USERPROFILE: home,
            TMPDIR: temporary,
            TEMP: temporary,
            TMP: temporary,
        },
        run: _processes_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d,
        async folder(name) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
            return path;
        },
    };
}


/***/ })

};
