export const id = 2589;
export const ids = [2589];
export const modules = {

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ releasedNames),
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/cli/src/shell.js
/** A command line as the system's shell takes it. */
function shellCommand(line) {
    return process.platform === 'win32'
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}

;// CONCATENATED MODULE: ./packages/cli/src/build.js



/** The names of the packages that are released, as builds and gates get them: between blanks, sorted. */
async function releasedNames(project, target) {
    const { packages } = await (0,check/* readSources */.t)(project);
    const own = target === undefined ? packages : (0,scope/* packagesOfTarget */.S0)(packages, target);
    const names = own.filter((each) => !each.private).map(({ name }) => name);
    return [...new Set(names)].sort().join(' ');
}
/**
 * Runs the build list in its order, in an environment without secrets and with an empty home. It is told what it builds
 * by variables, which no shell reads as code.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
async function runBuild(project, sandbox, target, { log }) {
    const { config, workspace } = project;
    const env = {
        ...sandbox.env,
        LOCKSTEP_TAG: target.tag,
        LOCKSTEP_VERSION: target.version,
        LOCKSTEP_PACKAGES: await releasedNames(project, target),
    };
    for (const { run } of config.build) {
        log.info(`build: ${run}`);
        const { code, stderr } = await sandbox.run({
            ...shellCommand(run),
            cwd: workspace.folder,
            env,
            onLine: (line) => log.debug(line),
        });
        if (code !== 0)
            throw (0,lockstep_error/* fail */.fJ)('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
    }
}


/***/ }),

/***/ 22070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordSeal),
/* harmony export */   m: () => (/* binding */ canRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14980);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);


/** Appends a seal to the ledger of its release, unless the ledger holds it. */
async function recordSeal(seal, ledger) {
    const entries = (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_0__/* .sealEntries */ .a)(seal, await ledger.read());
    if (entries.length > 0)
        await ledger.append(entries);
}
/**
 * Whether this process can write to the ledger. What builds and seals runs other people’s code and holds no credential,
 * so a ledger on a server is left to the step that stores the build.
 */
async function canRecord(project, world) {
    if (project.config.ledger.git === undefined)
        return true;
    return (await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerToken */ .h_)(project, world)) !== undefined;
}


/***/ }),

/***/ 22589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearse: () => (/* binding */ runRehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/result.js
var result = __webpack_require__(61317);
// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js
var make_seal = __webpack_require__(92226);
// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config = __webpack_require__(50720);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/install/install.js
var install = __webpack_require__(44241);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js
var entry = __webpack_require__(40105);
;// CONCATENATED MODULE: ./packages/engine/src/memory-ledger.js

/** A ledger that lasts as long as the process: the scratch ledger of a rehearsal. */
function createMemoryLedger(run, clock) {
    const chain = [];
    return {
        location: 'memory',
        read: async () => [...chain],
        append: async (bodies) => {
            const at = clock.timestamp();
            (0,lease/* assertLease */.HY)(chain, run, bodies, clock.since);
            for (const body of bodies)
                chain.push((0,entry/* chainEntry */.yZ)(body, at, run, chain.at(-1)));
            return [...chain];
        },
    };
}

// EXTERNAL MODULE: ./packages/engine/src/preflight.js + 1 modules
var preflight = __webpack_require__(39958);
// EXTERNAL MODULE: ./packages/engine/src/publish/transaction.js + 5 modules
var transaction = __webpack_require__(26638);
// EXTERNAL MODULE: ./packages/engine/src/verify.js
var verify = __webpack_require__(76649);
;// CONCATENATED MODULE: ./packages/engine/src/rehearse/stage-set.js

function kindNamed(kinds, name) {
    const kind = kinds.find((each) => each.kind === name);
    if (kind === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `nothing is known of the channel kind ${name}`);
    return kind;
}
async function startOne(seal, { id, kind, settings }, options) {
    const packages = seal.artifacts
        .filter(({ channels }) => channels.includes(id))
        .flatMap((artifact) => artifact.package ?? []);
    const own = kindNamed(options.kinds, kind);
    const upstream = own.upstream?.(settings, options.context) ?? options.upstreamOf(kind);
    const publicEndpoint = options.endpoints[kind];
    const standIn = await kindNamed(options.standInKinds, kind).start({
        settings,
        packages,
        seal,
        log: options.log,
        ...(upstream !== undefined && { upstream }),
        ...(publicEndpoint !== undefined && { publicEndpoint }),
    });
    try {
        return {
            id,
            standIn,
            channel: own.open(id, pointed(standIn.settings), settings),
        };
    }
    catch (error) {
        await standIn.close();
        throw error;
    }
}
// The configured credential belongs to the real registry and is never read here.
function pointed({ token: _, ...settings }) {
    return settings;
}
/** Starts a stand-in for every channel; if one fails to start, the others are closed again. */
async function setStage(seal, options) {
    const started = await Promise.allSettled(options.channels.map((channel) => startOne(seal, channel, options)));
    const parts = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const close = async () => {
        await Promise.all(parts.map(({ standIn }) => standIn.close()));
    };
    const failed = started.find((each) => each.status === 'rejected');
    if (failed !== undefined) {
        await close();
        throw failed.reason;
    }
    return {
        channels: parts.map(({ channel }) => channel),
        secrets: new Map(parts.map(({ id, standIn }) => [id, standIn.secret])),
        standIns: new Map(parts.map(({ id, standIn }) => [id, standIn])),
        close,
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/rehearse/rehearse.js







/** How long a stand-in may hold a version back, in milliseconds. */
const waitMs = 60_000;
// The same steps as a live run, in the same order; each only if the one before found nothing wrong.
async function playAll(session) {
    const { operator } = session.identity;
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const target = (0,seal_seal/* releaseOf */.l7)(session.seal).id;
    const chain = await session.ledger.append([
        { kind: 'opened', mode: 'rehearsal', target, operator, seal, rehearsalSkipped: false },
    ]);
    (0,lockstep_error/* throwAll */.Kx)((await (0,preflight/* preflight */.M)(session)).problems);
    const done = await (0,transaction/* transact */.h)(session, { waitMs }, chain);
    if (done.problems.length > 0)
        return done;
    const verified = await (0,verify/* verify */.M)(session);
    return { sightings: verified.sightings, problems: verified.report.problems };
}
// What stops a rehearsal is its result, to be recorded like any other.
async function perform(session) {
    try {
        return await playAll(session);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { sightings: [], problems: error.problems };
    }
}
/** The installations of a rehearsal, each channel once. */
class Installations {
    all = [];
    #stage;
    #options;
    #done = new Set();
    constructor(stage, options) {
        this.#stage = stage;
        this.#options = options;
    }
    async #getFrom(standIn, id) {
        const { seal, sandbox } = this.#options;
        const installed = await (0,install/* installFrom */.w$)(standIn, id, this.#options);
        return [...installed, ...((await standIn.fetch?.(seal, sandbox)) ?? [])];
    }
    async from(id) {
        const standIn = this.#stage.standIns.get(id);
        const found = standIn === undefined || this.#done.has(id) ? [] : await this.#getFrom(standIn, id);
        this.#done.add(id);
        this.all.push(...found);
        return (0,install/* installCheckOf */.zJ)(found);
    }
}
/**
 * Runs the whole transaction against stand-ins on loopback, then installs every package with its real client and
 * runs its commands. No credential is read, and no real channel is asked.
 */
async function rehearse(options) {
    const { seal, context, identity, signal } = options;
    const stage = await setStage(seal, options);
    try {
        const ledger = createMemoryLedger(identity.run, context.clock);
        const installations = new Installations(stage, options);
        const session = {
            seal,
            channels: stage.channels,
            trials: (0,config/* trialsOf */.xY)(options.channels),
            checkInstall: ({ id }) => installations.from(id),
            ledger,
            identity,
            context,
            secrets: stage.secrets,
            ...(signal && { signal }),
        };
        const performed = await perform(session);
        const rest = performed.problems.length > 0 ? [] : [...stage.standIns.keys()];
        const checks = [];
        for (const id of rest)
            checks.push(await installations.from(id));
        const stopped = signal?.aborted
            ? [(0,problem/* problem */.C)('INCOMPLETE', 'the rehearsal was stopped before its end')]
            : [];
        const problems = [...performed.problems, ...checks.flatMap((each) => each.problems), ...stopped];
        const installed = installations.all.map((each) => each.installed);
        const { sightings } = performed;
        // What is on a stand-in is not public.
        const report = { ...(0,report_report/* reportOn */.Sb)('rehearse', session, sightings, problems), public: [], installed };
        return { report, exit: (0,report_report/* publishingExit */.y8)(problems, false), sightings };
    }
    finally {
        await stage.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/hosts/src/files/scratch-copy.js



const clone = {
    mode: promises_.constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    recursive: true,
    preserveTimestamps: true,
};
function isLeftOut(path) {
    return /(^|[/\\])(\.git|\.lockstep)$/.test(path);
}
async function copyListed(from, to, files) {
    for (const file of files) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, file)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, file)), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to, file), clone);
    }
}
/**
 * Copies a folder so that a build cannot touch the original: what git knows or would add, and installed
 * dependencies; outside a checkout, everything.
 */
async function scratchCopy(from, to, git) {
    const files = await git.files();
    if (files === undefined)
        return (0,promises_.cp)(from, to, { ...clone, filter: (path) => !isLeftOut(path) });
    await (0,promises_.mkdir)(to, { recursive: true });
    await copyListed(from, to, [...files, 'node_modules']);
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(57865);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/standins/src/kinds.js + 292 modules
var kinds = __webpack_require__(25200);
// EXTERNAL MODULE: ./packages/cli/src/build.js + 1 modules
var build = __webpack_require__(79455);
// EXTERNAL MODULE: ./packages/cli/src/builds/recorded-seal.js
var recorded_seal = __webpack_require__(22070);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var src_ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(62017);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/upstream.js + 6 modules
var upstream = __webpack_require__(99227);
;// CONCATENATED MODULE: ./packages/cli/src/commands/rehearse.js















async function buildScratch(project, options, world, folder) {
    const original = project.workspace.folder;
    const scratch = (0,external_node_path_.join)(folder, 'scratch');
    world.log.info('no seal here: building and sealing a scratch copy');
    await scratchCopy(original, scratch, (0,git/* createGit */.l)(original, world.env));
    const copy = (0,src_project/* narrowed */.fQ)(await (0,src_project/* openProject */.U8)(scratch, world, original), options.packages);
    const named = { target: options.target, provisional: true };
    const target = await (0,make_seal/* chooseTarget */.bx)(copy, await (0,make_seal/* stateOf */.L4)(copy), named);
    await (0,build/* runBuild */.c)(copy, await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'build'), world.env), target, world);
    const seal = await (0,make_seal/* makeSeal */.A4)(copy, { ...named, build: (0,src_identity/* identifyBuild */.Hq)(world.env) });
    return { seal, folder: scratch };
}
async function rehearse_perform(project, { seal, folder }, options, world, temporary) {
    const upstreams = await (0,upstream/* upstreamsFor */.w)(project, world);
    return rehearse({
        seal,
        context: (0,sealed_release/* createContext */.q6)(folder, world),
        identity: (0,src_identity/* identify */.ls)(options, world.env),
        channels: project.config.channels,
        kinds: project.kinds,
        standInKinds: kinds/* standInKinds */.P,
        endpoints: endpoints/* endpoints */.v,
        upstreamOf: (kind) => upstreams.get(kind),
        sandbox: await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(temporary, 'install'), world.env),
        log: world.log,
        signal: world.signal,
    });
}
function summaryOf({ ok, installed = [], problems }) {
    return ok
        ? `${installed.length} installations, all commands ran`
        : problems.map(({ code }) => code).join(', ');
}
// A rehearsal holds no credential, and a private repository shows its ledger to nobody without one.
async function evidenceIfReadable(folder, release, isRecorded, { log }) {
    try {
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(folder, release, []);
    }
    catch (error) {
        if (isRecorded || !(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        log.warn(`no evidence is written: ${error.message}`);
    }
}
async function keepResult(project, seal, report, options, world) {
    const { folder } = project.workspace;
    const entry = {
        kind: 'rehearsed',
        seal: (0,seal_seal/* sealDigest */.yO)(seal),
        ok: report.ok,
        summary: summaryOf(report),
    };
    await (0,evidence_files/* writeOutput */.zh)(folder, (0,result_files/* resultFile */.Cp)('rehearsal'), (0,result/* writeResult */.Zk)(entry));
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    const ledger = await (0,src_ledger/* openLedger */.au)({ project, release: (0,seal_seal/* releaseOf */.l7)(seal).id, identity, options }, world);
    const records = !world.inWorkflow && (await (0,recorded_seal/* canRecord */.m)(project, world));
    if (records)
        await ledger.append([entry]);
    await evidenceIfReadable(folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, records, world);
}
/** Rehearses a sealed release, or a scratch build of what is checked out; reads no credential. */
const runRehearse = async (options, world) => {
    const project = (0,src_project/* narrowed */.fQ)(await (0,src_project/* openProject */.U8)(options.dir, world), options.packages);
    const sealed = await (0,sealed_release/* findSeal */.bo)(project, options.target, world);
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (temporary) => {
        const material = sealed === undefined
            ? await buildScratch(project, options, world, temporary)
            : { seal: sealed, folder: project.workspace.folder };
        const own = (0,sealed_release/* projectFor */.JQ)(project, material.seal);
        const { report, exit } = await rehearse_perform(own, material, options, world, temporary);
        if (sealed !== undefined)
            await keepResult(own, sealed, report, options, world);
        return { report: { ...report, ...nextOf(report, sealed !== undefined, world) }, exit };
    });
};
function nextOf({ ok }, isSealed, { inWorkflow }) {
    if (!ok)
        return {};
    if (!isSealed)
        return { next: 'lockstep seal --build' };
    return { next: inWorkflow ? 'lockstep record' : 'lockstep preflight' };
}


/***/ }),

/***/ 62017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   PS: () => (/* binding */ leftRehearsal),
/* harmony export */   VI: () => (/* binding */ newResults)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61317);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23240);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28371);


/** What a result is about, and the entry that it becomes. */
const kinds = { rehearsal: 'rehearsed', preflight: 'preflighted', install: 'installed' };
/** The file in the output folder that carries a result from its job to the one that records it. */
function resultFile(kind, channel) {
    return channel === undefined ? `${kind}.json` : `${kind}-${channel}.json`;
}
async function readOne(source, kind, file, seal) {
    const path = `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/${file}`;
    const text = await source.readText(path);
    return text === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(text, kinds[kind], seal, path);
}
/** A later result overrides an earlier one, so a success that comes back after a failure is news. */
function isKnown(chain, entry) {
    const isSameKind = ({ body }) => body.kind === entry.kind && channelsIn(body).join() === channelsIn(entry).join();
    const last = chain.findLast(isSameKind);
    return last !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(last.body) === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(entry);
}
function channelsIn(body) {
    if (body.kind === 'preflighted')
        return body.channels;
    return body.kind === 'installed' ? [body.channel] : [];
}
// Preflights of single channels come one by one; a live run demands them all.
function assertProven(results, chain, seal) {
    const known = [...results, ...chain.map(({ body }) => body)];
    const missing = ['rehearsal', 'preflight'].filter((kind) => !known.some((body) => body.kind === kinds[kind] && body.seal === seal));
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(missing.map((kind) => {
        const file = `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/${resultFile(kind)}`;
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('RESULT_INVALID', `${file} is missing`, { where: { file } });
    }));
}
/** What a rehearsal left that could not write to the ledger itself, as far as the ledger does not hold it yet. */
async function leftRehearsal(source, seal, ledger) {
    const left = await readOne(source, 'rehearsal', resultFile('rehearsal'), seal).catch(() => undefined);
    return left === undefined || isKnown(await ledger.read(), left) ? [] : [left];
}
/**
 * Reads what other jobs left for a seal and the ledger does not hold yet: the results of the rehearsal, and of
 * preflights and installations of all channels or of one.
 * @throws LockstepError `RESULT_INVALID` when one is missing, damaged or of another seal.
 */
async function newResults(source, channels, seal, ledger) {
    const files = Object.keys(kinds).flatMap((kind) => [
        { kind, file: resultFile(kind) },
        ...channels.map((channel) => ({ kind, file: resultFile(kind, channel) })),
    ]);
    const found = await Promise.all(files.map(({ kind, file }) => readOne(source, kind, file, seal)));
    const results = found.filter((entry) => entry !== undefined);
    const chain = await ledger.read();
    assertProven(results, chain, seal);
    return results.filter((entry) => !isKnown(chain, entry));
}


/***/ }),

/***/ 61317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40105);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);




/** The outcome of a rehearsal, preflight or install check on its way from its job to the ledger. */
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), entry: _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryBodySchema */ .ei });
/** The contents of a result file. */
function writeResult(entry) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ schema: 1, entry });
}
/**
 * Reads a result file; another job wrote it, so nothing about it is believed but its form and its seal.
 * @throws LockstepError `RESULT_INVALID` when it is no result of this kind for this seal.
 */
function readResult(text, kind, seal, file) {
    const where = { file };
    const entry = readEntry(text, where);
    if (entry.kind !== kind)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} holds no entry “${kind}”`, { where });
    const result = entry;
    if (result.seal !== seal)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} belongs to another seal`, { where });
    return result;
}
function readEntry(text, where) {
    try {
        return resultSchema.parse(JSON.parse(text)).entry;
    }
    catch (cause) {
        const message = `${where.file} is not a result of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', message, { where, cause });
    }
}


/***/ }),

/***/ 92226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ makeSeal),
/* harmony export */   Ec: () => (/* binding */ assertSealable),
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   M9: () => (/* binding */ assembleSeal),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   jG: () => (/* binding */ checkCheckout)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77533);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67197);
/* harmony import */ var _changelog_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13934);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65301);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15477);
/* harmony import */ var _tool_pins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58991);






function checkTree(git) {
    if (git.changed.length === 0)
        return [];
    const shown = git.changed.slice(0, 10).join(', ');
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('TREE_DIRTY', `changed since the commit: ${shown}${git.changed.length > 10 ? ', …' : ''}`)];
}
// Only names of this release have an order among themselves; everything else is somebody else's.
function withSiblings(artifacts) {
    const nameOf = (ecosystem, name) => `${ecosystem} ${name}`;
    const names = new Set(artifacts.flatMap(({ package: sealed }) => (sealed ? [nameOf(sealed.ecosystem, sealed.name)] : [])));
    return artifacts.map((artifact) => {
        if (artifact.package === undefined)
            return artifact;
        const { ecosystem } = artifact.package;
        const needs = artifact.package.needs.filter((need) => names.has(nameOf(ecosystem, need))).sort();
        return { ...artifact, package: { ...artifact.package, needs } };
    });
}
function packagesOf(artifacts, tag) {
    const packages = artifacts.flatMap(({ package: sealed }) => sealed ?? []);
    const distinct = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
    return [...distinct]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { ecosystem, name, version }]) => ({ ecosystem, name, version, tag }));
}
/**
 * The target of a seal: as named, or the tag at HEAD; of a rehearsal before the tag, what the source carries.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
async function chooseTarget(project, git, options) {
    const { config } = project;
    const isNamed = options.target !== undefined || !options.provisional;
    if (isNamed)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, options.target);
    try {
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, undefined);
    }
    catch (cause) {
        const { packages } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .readSources */ .t)(project);
        const released = packages.filter((each) => !each.private);
        const foreseen = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .foreseenTarget */ .HH)(config, released, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsInUse */ .I)(project));
        if (foreseen === undefined)
            throw cause;
        return foreseen;
    }
}
// What is said of a release is sealed with it: the checkout may be another one by the time it is published.
async function notesFor({ version, name }, packages, { config, workspace }) {
    const manifests = name === undefined ? [] : packages.map(({ where }) => where.file);
    for (const file of (0,_changelog_files_js__WEBPACK_IMPORTED_MODULE_4__/* .changelogFiles */ .k)(config, manifests)) {
        const text = await workspace.readText(file);
        if (text !== undefined)
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .changelogSection */ .UV)(text, version);
    }
    return undefined;
}
/**
 * What git says of a project.
 * @throws LockstepError `GIT_UNUSABLE` outside a checkout with a commit.
 */
async function stateOf({ workspace }) {
    const git = await workspace.git();
    if (git !== undefined)
        return git;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)('GIT_UNUSABLE', `${workspace.folder} is not a git checkout with a commit`);
}
/** What is wrong with the checkout: another commit than the tag's, or changed files. */
async function checkCheckout({ workspace }, git, target) {
    return [...(await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTag */ .Bs)(workspace, git, target)), ...checkTree(git)];
}
/** The versions of the tools that make a project's artifacts. */
async function toolsOf(project) {
    const names = (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsInUse */ .I)(project).flatMap(({ tools }) => tools);
    return [...(await project.workspace.tools((0,_tool_pins_js__WEBPACK_IMPORTED_MODULE_7__/* .recordedTools */ .o)(names, project.config)))];
}
/** Puts a seal together. */
async function assembleSeal(project, artifacts, { commit, target, build, tools, packages = [] }) {
    const sealed = withSiblings(artifacts);
    const notes = await notesFor(target, packages, project);
    const release = { id: target.tag, commit, packages: packagesOf(sealed, target.tag) };
    return {
        schema: 1,
        releases: [{ ...release, ...(notes !== undefined && { notes }) }],
        build,
        tools,
        artifacts: sealed,
    };
}
/**
 * Checks before a build what needs no built file, and gives the target: target, tag, tree and manifests.
 * @throws LockstepError with every problem at once.
 */
async function assertSealable(project, options) {
    const git = await stateOf(project);
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(project.config, git, options.target);
    const { problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .s)(project, {
        version: target.version,
        of: target,
        sourceOnly: true,
    });
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .throwAll */ .Kx)([...(await checkCheckout(project, git, target)), ...problems]);
    return target;
}
/**
 * Seals what the channels' patterns name.
 * @throws LockstepError with every problem at once; then no seal is made.
 */
async function makeSeal(project, options) {
    const git = await stateOf(project);
    const target = await chooseTarget(project, git, options);
    const { artifacts, packages, problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .s)(project, {
        version: target.version,
        of: target,
    });
    const tools = await toolsOf(project);
    const standing = options.provisional
        ? []
        : [...(await checkCheckout(project, git, target)), ...(0,_tool_pins_js__WEBPACK_IMPORTED_MODULE_7__/* .toolDrift */ .E)(project.config, tools)];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .throwAll */ .Kx)([...standing, ...problems]);
    const { commit } = git;
    return assembleSeal(project, artifacts, { commit, target, build: options.build, tools, packages });
}


/***/ }),

/***/ 15477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   HH: () => (/* binding */ foreseenTarget),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);

function targetOf(config, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, tag);
    if (parts === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`);
    const { version } = parts;
    // Registries take 1.2.3+a and 1.2.3+b for one version, and npm drops what stands behind the plus.
    if (version.includes('+'))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” carries build metadata, which is no part of a released version`, {
            remedy: `Tag the commit without “${version.slice(version.indexOf('+'))}”.`,
        });
    return { tag, ...parts };
}
/**
 * The target: as named, or the one tag at HEAD that fits.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
function resolveTarget(config, git, named) {
    if (named !== undefined)
        return targetOf(config, named);
    const fitting = (git?.tags ?? []).filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, tag) !== undefined);
    const [tag] = fitting;
    if (tag !== undefined && fitting.length === 1)
        return targetOf(config, tag);
    const found = fitting.length === 0 ? 'none' : fitting.join(', ');
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`, {
        ...(fitting.length > 1 && { remedy: 'Name the one that is meant: --target TAG.' }),
    });
}
function fits({ ecosystem, version }, target, kinds) {
    const kind = kinds.find((each) => each.kind === ecosystem);
    return version === undefined || version === (kind?.spelling?.(target) ?? target);
}
/**
 * The target of a rehearsal before the tag is made: the version that the source carries, whatever its spellings.
 * @param packages those that are released.
 */
function foreseenTarget(config, packages, kinds) {
    const versions = new Set(packages.flatMap(({ version }) => version ?? []));
    const fitting = [...versions].filter((version) => packages.every((each) => fits(each, version, kinds)));
    const [version] = fitting;
    if (version === undefined)
        return undefined;
    const [name, another] = new Set(packages.map((each) => each.name));
    if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .namesPackage */ .L$)(config.release.tag))
        return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version));
    // Where each has a version of its own, two packages are two releases.
    if (name === undefined || another !== undefined)
        return undefined;
    return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version, name));
}
/** Whether the tag exists, at the commit that is checked out. */
async function checkTag(workspace, git, { tag }) {
    const commit = await workspace.commitOf(tag);
    if (commit === git.commit)
        return [];
    const found = commit === undefined ? 'does not exist' : `points at ${commit}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TARGET_MISMATCH', `tag ${tag} ${found}, HEAD is ${git.commit}`)];
}


/***/ }),

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolDrift),
/* harmony export */   o: () => (/* binding */ recordedTools)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);

// Tools print their name, a build date or a platform around it: “cargo 1.95.0 (f2d3ce0bd 2026-03-21)”.
function numberIn(text) {
    return /\d+(?:\.\d+)+[^\s,;()]*/.exec(text)?.[0];
}
// Images are compared in the files that name them: nothing that runs prints a digest.
function pinsOf({ tools = {} }) {
    return Object.entries(tools).filter(([, version]) => !(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isImagePin */ .DH)(version));
}
// Rust is the name of a toolchain; its compiler tells the version.
function executableOf(name) {
    return name === 'rust' ? 'rustc' : name;
}
/** The names of the tools whose versions a project records: those of its channels, and those that it pins. */
function recordedTools(ofChannels, config) {
    return [...new Set([...ofChannels, ...pinsOf(config).map(([name]) => executableOf(name))])];
}
/**
 * Compares the tools of a seal with the versions that the configuration pins.
 * @param mayLack whether a pinned tool may be missing, because another part used it.
 */
function toolDrift(config, tools, mayLack = false) {
    return pinsOf(config).flatMap(([name, version]) => {
        const found = tools.filter((tool) => tool.name === executableOf(name));
        const where = { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, key: `tools.${name}` };
        if (found.length === 0 && !mayLack)
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('TOOL_DRIFT', `${name} ${version} is pinned, and no ${name} is recorded`, { where })];
        return found
            .filter((tool) => tool.version !== version && numberIn(tool.version) !== version)
            .map((tool) => {
            const place = tool.parts === undefined ? '' : ` in ${tool.parts.join(', ')}`;
            const message = `${name} ${version} is pinned, “${tool.version}” was used${place}`;
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('TOOL_DRIFT', message, { where });
        });
    });
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
