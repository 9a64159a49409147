export const id = 589;
export const ids = [589];
export const modules = {

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2502);


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

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearse: () => (/* binding */ runRehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(4897);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/report/result.js
var result = __webpack_require__(1317);
// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js
var make_seal = __webpack_require__(2226);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/config/config.js
var config = __webpack_require__(4254);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/install/install.js
var install = __webpack_require__(4241);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(9291);
// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js + 1 modules
var entry = __webpack_require__(7855);
;// CONCATENATED MODULE: ./packages/engine/src/memory-ledger.js

/** A ledger that lasts as long as the process: the scratch ledger of a rehearsal. */
function createMemoryLedger(run, clock) {
    const chain = [];
    return {
        location: 'memory',
        read: async () => [...chain],
        append: async (bodies) => {
            (0,lease/* assertLease */.H)(chain, run, bodies);
            for (const body of bodies)
                chain.push((0,entry/* chainEntry */.yZ)(body, clock.timestamp(), run, chain.at(-1)));
            return [...chain];
        },
    };
}

// EXTERNAL MODULE: ./packages/engine/src/preflight.js
var preflight = __webpack_require__(9293);
// EXTERNAL MODULE: ./packages/engine/src/publish/transaction.js + 5 modules
var transaction = __webpack_require__(6638);
// EXTERNAL MODULE: ./packages/engine/src/verify.js
var verify = __webpack_require__(6649);
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
    const upstream = options.upstreamOf(kind);
    const publicEndpoint = options.endpoints[kind];
    const standIn = await kindNamed(options.standInKinds, kind).start({
        settings,
        packages,
        log: options.log,
        ...(upstream !== undefined && { upstream }),
        ...(publicEndpoint !== undefined && { publicEndpoint }),
    });
    try {
        return {
            id,
            standIn,
            channel: kindNamed(options.kinds, kind).open(id, pointed(standIn.settings), settings),
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
    await session.ledger.append([
        { kind: 'opened', mode: 'rehearsal', target, operator, seal, rehearsalSkipped: false },
    ]);
    (0,lockstep_error/* throwAll */.Kx)((await (0,preflight/* preflight */.M)(session)).problems);
    const done = await (0,transaction/* transact */.h)(session, { waitMs });
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
    async from(id) {
        const standIn = this.#stage.standIns.get(id);
        const found = standIn === undefined || this.#done.has(id) ? [] : await (0,install/* installFrom */.w$)(standIn, id, this.#options);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
var git = __webpack_require__(7865);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(1838);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/standins/src/kinds.js + 137 modules
var kinds = __webpack_require__(1587);
// EXTERNAL MODULE: ./packages/cli/src/build.js
var build = __webpack_require__(6100);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(8371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var identity = __webpack_require__(860);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 203 modules
var src_project = __webpack_require__(3074);
// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(2017);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 6 modules
var sealed_release = __webpack_require__(7094);
// EXTERNAL MODULE: ./packages/cli/src/upstream.js + 6 modules
var upstream = __webpack_require__(9227);
;// CONCATENATED MODULE: ./packages/cli/src/commands/rehearse.js













async function buildScratch(project, options, world, folder) {
    const original = project.workspace.folder;
    const scratch = (0,external_node_path_.join)(folder, 'scratch');
    world.log.info('no seal here: building and sealing a scratch copy');
    await scratchCopy(original, scratch, (0,git/* createGit */.l)(original, world.env));
    const copy = await (0,src_project/* openProject */.U)(scratch, world, original);
    await (0,build/* runBuild */.c)(copy.config, scratch, await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'build'), world.env), world);
    const seal = await (0,make_seal/* makeSeal */.A)(copy, {
        target: options.target,
        build: (0,identity/* identifyBuild */.H)(world.env),
        provisional: true,
    });
    return { seal, folder: scratch };
}
async function rehearse_perform(project, { seal, folder }, options, world, temporary) {
    const upstreams = await (0,upstream/* upstreamsFor */.w)(project, world);
    return rehearse({
        seal,
        context: (0,sealed_release/* createContext */.q6)(folder, world),
        identity: (0,identity/* identify */.l)(options, world.env),
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
async function keepResult(project, seal, report, options, world) {
    const { folder } = project.workspace;
    const entry = {
        kind: 'rehearsed',
        seal: (0,seal_seal/* sealDigest */.yO)(seal),
        ok: report.ok,
        summary: summaryOf(report),
    };
    await (0,evidence_files/* writeOutput */.zh)(folder, (0,result_files/* resultFile */.C)('rehearsal'), (0,result/* writeResult */.Zk)(entry));
    const ledger = await (0,sealed_release/* openLedger */.au)(project, (0,seal_seal/* releaseOf */.l7)(seal).id, (0,identity/* identify */.l)(options, world.env), world);
    if (!world.inWorkflow)
        await ledger.append([entry]);
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
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

/***/ 2502:
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

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject)
});

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(7458);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/engine/src/seal/agreement.js

function kindOf({ ecosystem }, kinds) {
    return kinds.find(({ kind }) => kind === ecosystem);
}
function placeOf({ file, package: sealed }, kinds) {
    if (sealed === undefined)
        return file;
    return kindOf(sealed, kinds)?.place?.(file, sealed) ?? `${sealed.name}@${sealed.version}`;
}
function duplicates(artifacts, kinds, locate) {
    const first = new Map();
    return artifacts.flatMap((artifact) => artifact.channels.flatMap((channel) => {
        const { file, package: sealed } = artifact;
        const place = placeOf(artifact, kinds);
        const key = `${channel} ${place}`;
        const twin = first.get(key);
        if (twin === undefined)
            first.set(key, file);
        if (twin === undefined || sealed === undefined)
            return [];
        const message = `${twin} and ${file} are both ${place} on channel ${channel}`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return [(0,problem/* problem */.C)('ARTIFACT_DUPLICATE', message, { where })];
    }));
}
function wrongVersions(artifacts, packages, version, kinds) {
    const expected = (each) => kindOf(each, kinds)?.spelling?.(version) ?? version;
    const inArtifacts = artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || sealed.version === expected(sealed))
            return [];
        const message = `${file} holds ${sealed.name} ${sealed.version}, expected ${expected(sealed)}`;
        return [(0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: { file } })];
    });
    const inSource = packages
        .filter((each) => !each.private && each.version !== undefined && each.version !== expected(each))
        .map((each) => {
        const message = `${each.where.file} says ${each.name} ${each.version}, expected ${expected(each)}`;
        return (0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: each.where });
    });
    return [...inArtifacts, ...inSource];
}
function unknownToSource(artifacts, packages) {
    const names = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
    return artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || names.has(`${sealed.ecosystem} ${sealed.name}`))
            return [];
        const message = `${file} holds ${sealed.name}, which no manifest of the repository declares`;
        return [(0,problem/* problem */.C)('ARTIFACT_UNREADABLE', message, { where: { file } })];
    });
}
function leftOut(artifacts, packages) {
    const sealed = new Set(artifacts.map((artifact) => `${artifact.package?.ecosystem} ${artifact.package?.name}`));
    return packages
        .filter((each) => !each.private && !sealed.has(`${each.ecosystem} ${each.name}`))
        .map((each) => (0,problem/* problem */.C)('PACKAGE_LEFT_OUT', `${each.name} is public, but no artifact holds it`, { where: each.where }));
}
function ofEcosystem(artifacts, { kind }) {
    return artifacts.filter(({ package: sealed }) => sealed?.ecosystem === kind);
}
/** Compares artifacts, manifests and the target with each other. */
function disagreements(artifacts, packages, version, kinds, locate) {
    return [
        ...duplicates(artifacts, kinds, locate),
        ...kinds.flatMap((kind) => kind.disagreements?.(ofEcosystem(artifacts, kind)) ?? []),
        ...(version === undefined ? [] : wrongVersions(artifacts, packages, version, kinds)),
        ...unknownToSource(artifacts, packages),
        ...(artifacts.length === 0 ? [] : leftOut(artifacts, packages)),
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/seal/claims.js

const artifactName = /\.(tgz|tar\.gz|whl|crate|zip)$/;
async function match(source, { id, settings }) {
    const all = settings.artifacts.map(async (pattern, index) => ({
        channel: id,
        index,
        pattern,
        files: await source.glob(pattern),
    }));
    return Promise.all(all);
}
function emptyPattern({ channel, index, pattern }, locate) {
    return (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `channels.${channel}: “${pattern}” matches no file`, {
        where: (0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts', index], locate),
    });
}
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
/** Built files beside the claimed ones that no channel takes. */
async function unclaimed(source, claimed, locate) {
    const folders = [...new Set([...claimed].map(folderOf))];
    const files = (await Promise.all(folders.map((folder) => source.glob(`${folder}*`)))).flat();
    return files
        .filter((file) => artifactName.test(file) && !claimed.has(file))
        .map((file) => (0,problem/* problem */.C)('ARTIFACT_UNCLAIMED', `no channel claims ${file}`, {
        where: { ...(0,config_locate/* whereOf */.d)(['channels'], locate), target: file },
    }));
}
/** Finds the files that the channels' patterns name. */
async function findClaims(channels, source, locate) {
    const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
    const claims = new Map();
    for (const { channel, files } of matches)
        for (const file of files)
            claims.set(file, (claims.get(file) ?? new Set()).add(channel));
    const empty = matches.filter(({ files }) => files.length === 0).map((each) => emptyPattern(each, locate));
    const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
        problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
    };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(9963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
;// CONCATENATED MODULE: ./packages/engine/src/seal/inventory.js

// One read serves both: what the package says of itself is about the very bytes that were hashed.
async function readOnce(workspace, file, kind) {
    const digest = (0,src_digest/* createDigest */.P5)();
    async function* hashed() {
        for await (const chunk of workspace.open(file)) {
            digest.update(chunk);
            yield chunk;
        }
    }
    const sealed = await kind.readPackage(file, hashed());
    return { package: sealed, digest: digest.end() };
}
function readersOf(claim, config, kinds) {
    const claiming = config.channels.filter(({ id }) => claim.channels.includes(id));
    return kinds.flatMap((kind) => {
        const channels = claiming.filter((each) => each.kind === kind.kind).map(({ id }) => id);
        return channels.length === 0 ? [] : [{ kind, channels }];
    });
}
// A file is a package of one ecosystem; on a channel of another it would wait for ever.
function misrouted(file, reader, readers, locate) {
    return readers
        .filter((each) => each !== reader)
        .flatMap(({ channels }) => channels.map((channel) => {
        const message = `channel ${channel} claims ${file}, which is a package for ${reader.kind.kind} channels`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return (0,problem/* problem */.C)('ARTIFACT_MISROUTED', message, { where });
    }));
}
/** Reads a file by the first kind that can; what the first one has against it counts when none can. */
async function readBy(workspace, file, readers) {
    const refusals = [];
    for (const reader of readers) {
        try {
            return { reader, read: await readOnce(workspace, file, reader.kind) };
        }
        catch (error) {
            if (!(error instanceof lockstep_error/* LockstepError */.Cj))
                throw error;
            refusals.push(error.problems);
        }
    }
    return refusals[0] ?? [];
}
/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
async function takeInventory(claims, config, kinds, workspace, locate) {
    const artifacts = [];
    const problems = [];
    for (const { file, channels } of claims) {
        const readers = readersOf({ file, channels }, config, kinds);
        const found = await readBy(workspace, file, readers);
        if ('read' in found) {
            artifacts.push({ file, channels: [...channels], ...found.read });
            problems.push(...misrouted(file, found.reader, readers, locate));
        }
        else
            problems.push(...found);
    }
    return { artifacts, problems };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/project.js
var seal_project = __webpack_require__(3411);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js




async function readSources(project) {
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource(project.workspace)));
    return {
        packages: sources.flatMap(({ packages }) => packages),
        problems: sources.flatMap(({ problems }) => problems),
    };
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, sourceOnly = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readSources(project);
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate);
    const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
    return {
        artifacts: inventory.artifacts,
        packages: sources.packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...inventory.problems,
            ...disagreements(inventory.artifacts, sources.packages, version, kinds, locate).filter(
            // A file that could not be read may hold the very package that seems to be left out.
            ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0),
        ],
    };
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ makeSeal),
/* harmony export */   E: () => (/* binding */ assertSealable)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5301);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);




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
async function chooseTarget(project, git, options) {
    const { config, workspace } = project;
    const isNamed = options.target !== undefined || !options.provisional;
    if (isNamed)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, options.target);
    try {
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, undefined);
    }
    catch (cause) {
        const sources = await Promise.all((0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsInUse */ .I)(project).map((kind) => kind.readSource(workspace)));
        const released = sources.flatMap(({ packages }) => packages.filter((each) => !each.private));
        const foreseen = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .foreseenTarget */ .HH)(config, released, (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsInUse */ .I)(project));
        if (foreseen === undefined)
            throw cause;
        return foreseen;
    }
}
async function stateOf({ workspace }) {
    const git = await workspace.git();
    if (git !== undefined)
        return git;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('GIT_UNUSABLE', `${workspace.folder} is not a git checkout with a commit`);
}
/**
 * Checks before a build what needs no built file: target, tag, tree and manifests.
 * @throws LockstepError with every problem at once.
 */
async function assertSealable(project, options) {
    const git = await stateOf(project);
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(project.config, git, options.target);
    const { problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkProject */ .s)(project, { version: target.version, sourceOnly: true });
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)([...(await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTag */ .Bs)(project.workspace, git, target)), ...checkTree(git), ...problems]);
}
/**
 * Seals what the channels' patterns name.
 * @throws LockstepError with every problem at once; then no seal is made.
 */
async function makeSeal(project, options) {
    const { workspace } = project;
    const git = await stateOf(project);
    const target = await chooseTarget(project, git, options);
    const { artifacts, problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkProject */ .s)(project, { version: target.version });
    const standing = options.provisional
        ? []
        : [...(await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTag */ .Bs)(workspace, git, target)), ...checkTree(git)];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)([...standing, ...problems]);
    const sealed = withSiblings(artifacts);
    return {
        schema: 1,
        releases: [{ id: target.tag, commit: git.commit, packages: packagesOf(sealed, target.tag) }],
        build: options.build,
        tools: [...(await workspace.tools((0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsInUse */ .I)(project).flatMap(({ tools }) => tools)))],
        artifacts: sealed,
    };
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindsInUse)
/* harmony export */ });
/** The kinds of channels that a project uses. */
function kindsInUse({ config, kinds }) {
    const names = new Set(config.channels.map(({ kind }) => kind));
    return kinds.filter(({ kind }) => names.has(kind));
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   HH: () => (/* binding */ foreseenTarget),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3240);

function targetOf(config, tag) {
    const version = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(config.release.tag, tag);
    if (version === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`);
    // Registries take 1.2.3+a and 1.2.3+b for one version, and npm drops what stands behind the plus.
    if (version.includes('+'))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” carries build metadata, which is no part of a released version`, {
            remedy: `Tag the commit without “${version.slice(version.indexOf('+'))}”.`,
        });
    return { tag, version };
}
/**
 * The target: as named, or the one tag at HEAD that fits.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
function resolveTarget(config, git, named) {
    if (named !== undefined)
        return targetOf(config, named);
    const fitting = (git?.tags ?? []).filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(config.release.tag, tag) !== undefined);
    const [tag] = fitting;
    if (tag !== undefined && fitting.length === 1)
        return targetOf(config, tag);
    const found = fitting.length === 0 ? 'none' : fitting.join(', ');
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`);
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
    return version === undefined ? undefined : targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version));
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

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);


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
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where })];
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
