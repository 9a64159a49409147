export const id = 589;
export const ids = [589];
export const modules = {

/***/ 66100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52502);


/**
 * Runs the build list in its order, in an environment without secrets and with an empty home.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
async function runBuild({ build }, folder, sandbox, { log }) {
    for (const { run } of build) {
        log.info(`build: ${run}`);
        const { code, stderr } = await sandbox.run({
            ...(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(run),
            cwd: folder,
            env: sandbox.env,
            onLine: (line) => log.debug(line),
        });
        if (code !== 0)
            throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
    }
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
// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js + 1 modules
var make_seal = __webpack_require__(50550);
// EXTERNAL MODULE: ./packages/core/src/config/config.js
var config = __webpack_require__(94254);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/install/install.js
var install = __webpack_require__(44241);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js + 1 modules
var entry = __webpack_require__(57855);
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

// EXTERNAL MODULE: ./packages/engine/src/preflight.js
var preflight = __webpack_require__(59293);
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
// EXTERNAL MODULE: ./packages/standins/src/kinds.js + 258 modules
var kinds = __webpack_require__(82182);
// EXTERNAL MODULE: ./packages/cli/src/build.js
var build = __webpack_require__(66100);
// EXTERNAL MODULE: ./packages/cli/src/builds/recorded-seal.js
var recorded_seal = __webpack_require__(22070);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var src_ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 276 modules
var src_project = __webpack_require__(13777);
// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(62017);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 41 modules
var sealed_release = __webpack_require__(92500);
// EXTERNAL MODULE: ./packages/cli/src/upstream.js + 6 modules
var upstream = __webpack_require__(99227);
;// CONCATENATED MODULE: ./packages/cli/src/commands/rehearse.js















async function buildScratch(project, options, world, folder) {
    const original = project.workspace.folder;
    const scratch = (0,external_node_path_.join)(folder, 'scratch');
    world.log.info('no seal here: building and sealing a scratch copy');
    await scratchCopy(original, scratch, (0,git/* createGit */.l)(original, world.env));
    const copy = await (0,src_project/* openProject */.U)(scratch, world, original);
    await (0,build/* runBuild */.c)(copy.config, scratch, await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'build'), world.env), world);
    const seal = await (0,make_seal/* makeSeal */.A4)(copy, {
        target: options.target,
        build: (0,src_identity/* identifyBuild */.H)(world.env),
        provisional: true,
    });
    return { seal, folder: scratch };
}
async function rehearse_perform(project, { seal, folder }, options, world, temporary) {
    const upstreams = await (0,upstream/* upstreamsFor */.w)(project, world);
    return rehearse({
        seal,
        context: (0,sealed_release/* createContext */.q6)(folder, world),
        identity: (0,src_identity/* identify */.l)(options, world.env),
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
    const identity = (0,src_identity/* identify */.l)(options, world.env);
    const ledger = await (0,src_ledger/* openLedger */.au)({ project, release: (0,seal_seal/* releaseOf */.l7)(seal).id, identity, options }, world);
    const records = !world.inWorkflow && (await (0,recorded_seal/* canRecord */.m)(project, world));
    if (records)
        await ledger.append([entry]);
    await evidenceIfReadable(folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, records, world);
}
/** Rehearses a sealed release, or a scratch build of what is checked out; reads no credential. */
const runRehearse = async (options, world) => {
    const project = await (0,src_project/* openProject */.U)(options.dir, world);
    const sealed = await (0,sealed_release/* findSeal */.bo)(project, options.target, world);
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (temporary) => {
        const material = sealed === undefined
            ? await buildScratch(project, options, world, temporary)
            : { seal: sealed, folder: project.workspace.folder };
        const { report, exit } = await rehearse_perform(project, material, options, world, temporary);
        if (sealed !== undefined)
            await keepResult(project, sealed, report, options, world);
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

/***/ 52502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** A command line as the system's shell takes it. */
function shellCommand(line) {
    return process.platform === 'win32'
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
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
