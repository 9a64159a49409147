export const id = 6211;
export const ids = [6211];
export const modules = {

/***/ 20625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sealInLedger)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88033);

// The digest is computed again: a ledger is a place that others can write to.
function sealsIn(chain) {
    return chain.flatMap(({ body }) => {
        const parsed = body.kind === 'sealed' ? _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealSchema */ .P8.safeParse(body.document) : undefined;
        if (body.kind !== 'sealed' || parsed?.success !== true)
            return [];
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(parsed.data) === body.seal ? [parsed.data] : [];
    });
}
/** The seal that a ledger holds: the one that was committed to, else the last. */
async function sealInLedger(ledger) {
    const chain = await ledger.read();
    const { committedSeal } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain);
    const seals = sealsIn(chain);
    return seals.find((seal) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(seal) === committedSeal) ?? seals.at(-1);
}


/***/ }),

/***/ 47822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ projectFor),
/* harmony export */   KJ: () => (/* binding */ assertChannel),
/* harmony export */   Lr: () => (/* binding */ openChannels),
/* harmony export */   bo: () => (/* binding */ findSeal),
/* harmony export */   gd: () => (/* binding */ openByTag),
/* harmony export */   j5: () => (/* binding */ openSealed),
/* harmony export */   q6: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57865);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6276);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27019);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69605);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76026);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52885);
/* harmony import */ var _handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66460);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30860);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15365);
/* harmony import */ var _seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20625);







function routesOf({ artifacts }) {
    return new Set(artifacts.flatMap(({ channels }) => channels));
}
/** Whether a release may be of some packages alone, and so have nothing for a channel that others are published to. */
function isOfSome({ config: { release } }) {
    return release.versioning === 'independent' || release.packages !== undefined;
}
function assertRouted(seal, project) {
    const known = new Set(project.config.channels.map(({ id }) => id));
    const sealed = routesOf(seal);
    const lost = [...sealed].filter((id) => !known.has(id));
    const added = isOfSome(project) ? [] : [...known].filter((id) => !sealed.has(id));
    if (lost.length + added.length === 0)
        return;
    const message = `the seal and lockstep.yaml name different channels: ${[...lost, ...added].join(', ')}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_INVALID', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
/** The project as far as a seal needs it: of a release of some packages, the channels that these are for. */
function projectFor(project, seal) {
    if (!isOfSome(project))
        return project;
    const routes = routesOf(seal);
    const channels = project.config.channels
        .filter(({ id }) => routes.has(id))
        .map(({ before, ...channel }) => {
        const later = before?.filter((id) => routes.has(id)) ?? [];
        return later.length === 0 ? channel : { ...channel, before: later };
    });
    return { ...project, config: { ...project.config, channels } };
}
/** The tag that is named, or those at HEAD that are releases. */
async function fittingTags({ config, workspace }, named, { env }) {
    if (named !== undefined)
        return [named];
    const tags = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)(workspace.folder, env).tagsAtHead();
    return tags.filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .versionOfTag */ .mx)(config.release.tag, tag) !== undefined);
}
// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(seal, project, named, world) {
    const { id } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const fitting = await fittingTags(project, named, world);
    if (fitting.length === 0 || fitting.includes(id))
        return;
    const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, `HANDOVER_CHANGED`, or `TARGET_MISMATCH` when another target was sealed.
 */
async function findSeal(project, target, world) {
    const text = await project.workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz);
    if (text === undefined)
        return undefined;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readSeal */ .KI)(text);
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinnedSeal */ .gV)(seal, world.env);
    assertRouted(seal, project);
    await assertTarget(seal, project, target, world);
    return seal;
}
function missing({ workspace: { folder } }) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_MISSING', `there is no ${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz} in ${folder}`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
// What the tag stands for here is known without the ledger.
async function assertCommit(seal, { workspace }) {
    const { id, commit } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const here = await workspace.commitOf(id);
    if (here === undefined || here === commit)
        return;
    const message = `the seal that the ledger holds is of ${commit}, and ${id} is ${here} here`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', message);
}
/** @param lacking what is wrong where the ledger holds no such seal either. */
async function openFromLedger(project, options, world, lacking = () => missing(project)) {
    const [release] = await fittingTags(project, options.target, world);
    if (release === undefined)
        throw lacking();
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)(options, world.env);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)({ project, release, identity, options }, world);
    const seal = await (0,_seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .sealInLedger */ .w)(ledger);
    if (seal === undefined || (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal).id !== release)
        throw lacking();
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinnedSeal */ .gV)(seal, world.env);
    assertRouted(seal, project);
    await assertCommit(seal, project);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: true };
}
/**
 * Opens a sealed release: by the seal of the folder, or by the one that the ledger holds.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
async function openSealed(options, world) {
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)(options.dir, world);
    const seal = await findSeal(project, options.target, world);
    if (seal === undefined)
        return openFromLedger(project, options, world);
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)(options, world.env);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)({ project, release: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal).id, identity, options }, world);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: false };
}
/**
 * Opens a release to look at it, or to take it back: where the folder holds the seal of another one than the tag that is
 * named, by the seal that the ledger holds. Nothing is published that way: a folder with another seal has other files.
 * @throws LockstepError as `openSealed`.
 */
async function openByTag(options, world) {
    const { target } = options;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)(options.dir, world);
    const text = await project.workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz);
    const sealed = text === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readSeal */ .KI)(text)).id;
    if (target === undefined || sealed === undefined || sealed === target)
        return openSealed(options, world);
    const message = `the seal is for ${sealed}, the target is ${target}, and the ledger holds no seal of that`;
    const lacking = () => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
    return openFromLedger(project, options, world, lacking);
}
/**
 * Checks the channel that an option names, if any.
 * @throws LockstepError `USAGE` when there is no such channel.
 */
function assertChannel({ config }, channel) {
    if (channel === undefined || config.channels.some(({ id }) => id === channel))
        return;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
}
/** The channels of a project, pointing at the real registries. */
function openChannels({ config, kinds }) {
    return config.channels.flatMap(({ id, kind, settings }) => kinds.find((each) => each.kind === kind)?.open(id, settings) ?? []);
}
/**
 * What engine and channels touch the world through.
 * @param secrets the credentials of all channels: what one registry says must show none of them. Those that are added
 * to the list later count as well.
 */
function createContext(folder, world, secrets = []) {
    const http = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_9__/* .createHttp */ .V)(world.env, secrets);
    return {
        http,
        clock: _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m,
        log: world.log,
        artifacts: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_11__/* .createArtifactStore */ .G)(folder),
        host: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_12__/* .createOpenHost */ .Z)(http, world.log, _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m),
        git: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_13__/* .createOpenGitRemote */ .b)(http),
    };
}


/***/ }),

/***/ 88033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ preflightsOf),
/* harmony export */   c1: () => (/* binding */ mayBeStored),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   m5: () => (/* binding */ mayBePublic),
/* harmony export */   mU: () => (/* binding */ notPreflighted),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   pK: () => (/* binding */ rehearsalOf)
/* harmony export */ });
const conclusive = new Set(['stored', 'pending', 'refused', 'throttled', 'unsent']);
const acknowledging = new Set(['stored', 'pending']);
function bodiesOf(chain, kind) {
    return chain.flatMap(({ body, at }) => (body.kind === kind ? [{ body: body, at }] : []));
}
// The last step of a large stage may leave long after the intents of all of them were written down.
function overtake(open, overtaken, at) {
    for (const [target, step] of open)
        if (!overtaken.has(target))
            open.set(target, { ...step, at });
    for (const target of open.keys())
        overtaken.add(target);
}
function unresolvedOf(chain) {
    const open = new Map();
    const overtaken = new Set();
    for (const { body, at } of chain) {
        if (body.kind === 'opened')
            overtake(open, overtaken, at);
        if (body.kind === 'intent')
            overtaken.delete(body.target);
        if (body.kind === 'intent')
            open.set(body.target, { step: body.step, phase: body.phase, at });
        if (body.kind === 'receipt' && conclusive.has(body.outcome))
            open.delete(body.target);
        if (body.kind === 'observed' && body.state === 'present')
            open.delete(body.target);
    }
    return open;
}
/** Folds a chain into what it tells the next run. */
function historyOf(chain) {
    const intents = bodiesOf(chain, 'intent');
    const reserves = new Set(intents.flatMap(({ body }) => (body.phase === 'reserve' ? [body.step] : [])));
    const receipts = bodiesOf(chain, 'receipt').filter(({ body }) => acknowledging.has(body.outcome));
    const last = new Map(receipts.map(({ body }) => [body.target, body.step]));
    return {
        unresolved: unresolvedOf(chain),
        acknowledged: new Map(receipts.map(({ body, at }) => [body.target, at])),
        reserved: new Set([...last].filter(([, step]) => reserves.has(step)).map(([target]) => target)),
        intended: new Set(intents.map(({ body }) => body.target)),
        adopted: new Set(bodiesOf(chain, 'observed').flatMap(({ body }) => (body.adopted ? [body.target] : []))),
        committedSeal: intents.find(({ body }) => body.phase === 'commit')?.body.seal,
        abandoned: bodiesOf(chain, 'abandoned').at(-1)?.body,
        rolledBack: bodiesOf(chain, 'rolled-back').at(-1)?.body,
        completed: chain.some(({ body }) => body.kind === 'completed'),
    };
}
/** Whether anything of a release may have been stored: what a registry refused was not. */
function mayBeStored({ acknowledged, unresolved }) {
    return acknowledged.size > 0 || unresolved.size > 0;
}
/** Whether anything of a release may be public: a step after its reserve was acknowledged, or may have happened. */
function mayBePublic({ acknowledged, reserved, unresolved }) {
    return ([...acknowledged.keys()].some((target) => !reserved.has(target)) ||
        [...unresolved.values()].some(({ phase }) => phase !== 'reserve'));
}
/** The last rehearsal of a seal, if it succeeded. */
function rehearsalOf(chain, seal) {
    const last = bodiesOf(chain, 'rehearsed').findLast(({ body }) => body.seal === seal)?.body;
    return last?.ok === true ? last : undefined;
}
/** The last preflight of each channel of a seal, by channel. */
function preflightsOf(chain, seal) {
    const own = bodiesOf(chain, 'preflighted').filter(({ body }) => body.seal === seal);
    return new Map(own.flatMap(({ body }) => body.channels.map((channel) => [channel, body])));
}
/** Those of a seal's channels that had no successful preflight. */
function notPreflighted(chain, seal, channels) {
    const last = preflightsOf(chain, seal);
    return channels.filter((channel) => last.get(channel)?.ok !== true);
}
/** Whether the packages of a channel were last installed from it with success. */
function isInstalled(chain, seal, channel) {
    const own = bodiesOf(chain, 'installed').filter(({ body }) => body.channel === channel);
    return own.findLast(({ body }) => body.seal === seal)?.body.ok === true;
}


/***/ }),

/***/ 69605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/hosts/src/files/hash-worker.js
/**
 * The source of a worker that computes one sha256 over shared chunks, in the order in which they arrive.
 *
 * It is kept as text because a bundle has no second entry that a worker could load.
 */
const hashWorkerSource = `
const { parentPort } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', (message) => {
  if (message === null) return parentPort.postMessage(hash.digest('hex'));
  hash.update(new Uint8Array(message.buffer, 0, message.length));
  parentPort.postMessage(message.slot);
});
`;

;// CONCATENATED MODULE: ./packages/hosts/src/files/digest-file.js






/** Below this size starting a thread costs more than it saves; in bytes. */
const worthAThread = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** Chunks that are under way at once; their sum bounds the memory. */
const slots = 8;
async function digestOnOneThread(file, size) {
    const digest = (0,src_digest/* createDigest */.P5)();
    const buffer = new Uint8Array(Math.min(Math.max(size, 1), chunkBytes));
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return digest.end();
        digest.update(buffer.subarray(0, bytesRead));
    }
}
/** Slots of shared memory that the worker hands back when it has hashed them. */
class SlotPool {
    #free = Array.from({ length: slots }, (_, slot) => slot);
    #buffers = this.#free.map(() => new SharedArrayBuffer(chunkBytes));
    #wanted;
    buffer(slot) {
        return this.#buffers[slot] ?? new SharedArrayBuffer(chunkBytes);
    }
    take() {
        const slot = this.#free.pop();
        if (slot !== undefined)
            return slot;
        return new Promise((resolve) => {
            this.#wanted = resolve;
        });
    }
    give(slot) {
        const wanted = this.#wanted;
        this.#wanted = undefined;
        if (wanted === undefined)
            this.#free.push(slot);
        else
            wanted(slot);
    }
}
// One read feeds both: sha512, the slower, on this thread, and sha256 on the other. The next chunk is read meanwhile.
async function digestOnTwoThreads(file) {
    const worker = new external_node_worker_threads_.Worker(hashWorkerSource, { eval: true, env: {} });
    const failed = (0,external_node_events_.once)(worker, 'error').then(([error]) => Promise.reject(error));
    failed.catch(() => undefined);
    const pool = new SlotPool();
    const { promise: sha256, resolve } = Promise.withResolvers();
    worker.on('message', (message) => typeof message === 'string' ? resolve(message) : pool.give(message));
    const read = async () => {
        const slot = await Promise.race([pool.take(), failed]);
        const buffer = pool.buffer(slot);
        const { bytesRead: length } = await file.read(new Uint8Array(buffer), 0, chunkBytes, null);
        return { slot, buffer, length };
    };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha512');
        let size = 0;
        for (let chunk = await read(); chunk.length > 0;) {
            worker.postMessage(chunk);
            const next = read();
            hash.update(new Uint8Array(chunk.buffer, 0, chunk.length));
            size += chunk.length;
            chunk = await next;
        }
        worker.postMessage(null);
        return { sha256: await Promise.race([sha256, failed]), sha512: hash.digest('hex'), size };
    }
    finally {
        await worker.terminate();
    }
}
/** Both digests of a file, in one read. */
async function digestFile(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        return size >= worthAThread ? await digestOnTwoThreads(file) : await digestOnOneThread(file, size);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/artifact-store.js





function isSealed({ digest }, found) {
    return digest.sha256 === found.sha256 && digest.sha512 === found.sha512 && digest.size === found.size;
}
function broken({ file }, what, cause) {
    return (0,lockstep_error/* fail */.fJ)('SEAL_BROKEN', `${file} ${what}`, { where: { file }, cause });
}
async function orBroken(artifact, reading) {
    try {
        return await reading;
    }
    catch (cause) {
        throw broken(artifact, 'cannot be read', cause);
    }
}
function assertSealed(artifact, found) {
    if (isSealed(artifact, found))
        return;
    throw broken(artifact, `holds other bytes than were sealed: found ${found.sha256}, sealed ${artifact.digest.sha256}`);
}
async function* orBrokenWhile(artifact, chunks) {
    try {
        yield* chunks;
    }
    catch (cause) {
        throw broken(artifact, 'cannot be read', cause);
    }
}
async function* streamSealed(path, artifact) {
    const digest = (0,src_digest/* createDigest */.P5)();
    let heldBack;
    for await (const chunk of orBrokenWhile(artifact, (0,external_node_fs_.createReadStream)(path))) {
        digest.update(chunk);
        if (heldBack !== undefined)
            yield heldBack;
        heldBack = chunk;
    }
    assertSealed(artifact, digest.end());
    if (heldBack !== undefined)
        yield heldBack;
}
/** The sealed files below a folder. */
function createArtifactStore(folder) {
    return {
        async read(artifact) {
            const bytes = await orBroken(artifact, (0,promises_.readFile)((0,external_node_path_.join)(folder, artifact.file)));
            assertSealed(artifact, (0,src_digest/* digestOf */.ol)(bytes));
            return bytes;
        },
        stream: (artifact) => streamSealed((0,external_node_path_.join)(folder, artifact.file), artifact),
        async confirm(artifact) {
            assertSealed(artifact, await orBroken(artifact, digestFile((0,external_node_path_.join)(folder, artifact.file))));
        },
    };
}


/***/ }),

/***/ 87712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ lockstepRepository),
/* harmony export */   YS: () => (/* binding */ callOfAction),
/* harmony export */   bT: () => (/* binding */ callOfCommand),
/* harmony export */   xq: () => (/* binding */ callOfLocalAction)
/* harmony export */ });
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13510);

/** Actions by the command that each runs. */
const commandsOfActions = {
    'verify-metadata': 'check',
    'gate-check': 'gate',
    seal: 'seal',
    store: 'store',
    'resolve-build': 'resolve-build',
    'publish-channel': 'publish',
    'verify-registry': 'verify',
    report: 'report',
};
const namedAction = /^([^/@]+\/[^/@]+)\/(?:.+\/)?actions\/([a-z-]+)@/;
// Other projects have actions that are called so, too.
const distinctNames = new Set([
    'verify-metadata',
    'gate-check',
    'resolve-build',
    'publish-channel',
    'verify-registry',
]);
/** The repository that a `uses` of one of Lockstep's actions names, where that name alone tells. */
function lockstepRepository(uses) {
    const [, repository, action = ''] = namedAction.exec(uses) ?? [];
    return distinctNames.has(action) ? repository : undefined;
}
function isLockstepRepository(repository, known) {
    return known.has(repository) || /\/lockstep$/i.test(repository);
}
function argumentsOf(given) {
    return ((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(given, 'arguments') ?? '').split(/\s+/).filter((each) => each !== '');
}
function optionIn(words, name) {
    const word = words.find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
    if (word === undefined)
        return undefined;
    return word.includes('=') ? word.slice(word.indexOf('=') + 1) : true;
}
function byAction(command, spot, given) {
    const words = argumentsOf(given);
    const option = (name) => (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(given, name)) ?? optionIn(words, name);
    return { command, spot, option };
}
function byRootAction(spot, given) {
    const command = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textNode */ .qn)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(given, 'command'));
    const isKnown = command !== undefined && !command.text.includes('${{');
    return byAction(isKnown ? command.text.trim() : undefined, command?.spot ?? spot, given);
}
/**
 * The call that an action makes; undefined for other actions.
 * @param known repositories that Lockstep's actions come from.
 */
function callOfAction(uses, given, known) {
    const [, repository = '', action = ''] = namedAction.exec(uses.text) ?? [];
    if (isLockstepRepository(repository, known)) {
        const command = commandsOfActions[action];
        return command === undefined ? undefined : byAction(command, uses.spot, given);
    }
    const root = /^([^/@]+\/[^/@]+)@/.exec(uses.text)?.[1] ?? '';
    const isRoot = isLockstepRepository(root, known) && (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(given, 'command') !== undefined;
    return isRoot ? byRootAction(uses.spot, given) : undefined;
}
/** The call of an action in the repository itself, which calls itself Lockstep. */
function callOfLocalAction(folder, name, uses, given) {
    if (!/^lockstep\b/i.test(name))
        return undefined;
    const command = commandsOfActions[folder.slice(folder.lastIndexOf('/') + 1)];
    if (command !== undefined)
        return byAction(command, uses.spot, given);
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(given, 'command') === undefined ? undefined : byRootAction(uses.spot, given);
}
const runners = new Set('npx npm pnpm pnpx yarn bun bunx node exec dlx run x -y --yes -- --no'.split(' '));
const program = /(^|\/)(@[\w.-]+\/)?lockstep(-cli)?(\.m?js)?(@[\w.-]+)?$/;
/** The call that a command of a script makes; undefined for other programs. */
function callOfCommand({ words, spot }) {
    const at = words.findIndex((word) => !runners.has(word));
    if (at === -1 || !program.test(words[at] ?? ''))
        return undefined;
    const rest = words.slice(at + 1);
    const command = rest.find((word) => !word.startsWith('-'));
    if (command === undefined)
        return undefined;
    return {
        command: command.includes('$') ? undefined : command,
        spot,
        option: (name) => optionIn(rest, name),
    };
}


/***/ }),

/***/ 83661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jh: () => (/* binding */ deedsOf),
  c0: () => (/* binding */ isForkReference),
  Sg: () => (/* binding */ optionSwitch)
});

// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/node.js
var node = __webpack_require__(13510);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/shell.js
var shell = __webpack_require__(4786);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/repository.js + 2 modules
var repository = __webpack_require__(86689);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/deeds/foreign-publishing.js

/** Subcommands that publish, by program. */
const publishing = {
    npm: /^publish( |$)|^stage publish/,
    pnpm: /^publish( |$)/,
    yarn: /^(npm |workspaces foreach .*|workspace \S+ )?(npm )?publish( |$)/,
    bun: /^publish( |$)/,
    lerna: /^publish( |$)/,
    changeset: /^publish( |$)/,
    twine: /^upload( |$)/,
    uv: /^publish( |$)/,
    poetry: /^publish( |$)/,
    hatch: /^publish( |$)/,
    pdm: /^publish( |$)/,
    flit: /^publish( |$)/,
    maturin: /^(publish|upload)( |$)/,
    cargo: /^(publish|release|workspaces publish)( |$)/,
    'release-plz': /^release( |$)/,
    'semantic-release': /^/,
    craft: /^publish( |$)/,
    goreleaser: /^release( |$)/,
    gh: /^release create( |$)/,
};
const runners = new Set('npx pnpx bunx uvx pipx run exec dlx -y --yes -m python python3 pnpm yarn bun npm poetry --'.split(' '));
const trial = /(^| )(--dry-run|--snapshot|--no-push|--help)( |$)/;
const withValue = /^(--filter|-F|-C|--dir|--cwd|--prefix|--workspace|-w|--directory|--project|--manifest-path)$/;
// Options may stand before the subcommand: `pnpm -r --filter ./packages publish`.
function subcommandOf(words) {
    const first = words.findIndex((word, at) => !/^[-+]/.test(word) && !withValue.test(words[at - 1] ?? ''));
    return first === -1 ? '' : words.slice(first).join(' ');
}
function publishes(words) {
    const [first = '', ...rest] = words;
    const name = first.slice(first.lastIndexOf('/') + 1).replace(/@[\w.-]+$/, '');
    const subcommand = subcommandOf(rest);
    if (!Object.hasOwn(publishing, name) || trial.test(` ${rest.join(' ')} `))
        return undefined;
    return publishing[name]?.test(subcommand) ? `${name} ${subcommand.split(' ', 1)[0]}`.trim() : undefined;
}
/** What a command publishes with beside Lockstep, such as `npm publish`; undefined for other commands. */
function foreignCommand({ words }) {
    const direct = publishes(words);
    if (direct !== undefined)
        return direct;
    const at = words.findIndex((word) => !runners.has(word));
    return at > 0 ? publishes(words.slice(at)) : undefined;
}
const actions = new Set(`pypa/gh-action-pypi-publish js-devtools/npm-publish softprops/action-gh-release ncipollo/release-action
   goreleaser/goreleaser-action katyo/publish-crates release-plz/action cycjimmy/semantic-release-action
   actions/create-release svenstaro/upload-release-action marvinpinto/action-automatic-releases
   changesets/action`
    .trim()
    .split(/\s+/));
/** Actions that publish only where an input says so, by that input and what it must hold. */
const byInput = {
    'goreleaser/goreleaser-action': ['args', /^(?!.*--(snapshot|skip[= ]publish)).*\brelease\b/],
    'changesets/action': ['publish', /./],
};
/** The action that publishes beside Lockstep; undefined for others. */
function foreignAction(uses, given) {
    const name = uses.split('@')[0]?.toLowerCase() ?? '';
    if (!actions.has(name))
        return undefined;
    const [input, pattern] = Object.hasOwn(byInput, name) ? (byInput[name] ?? []) : [];
    const isMeant = input === undefined || pattern?.test((0,node/* textAt */.$6)(given, input) ?? '') === true;
    return isMeant ? name : undefined;
}

// EXTERNAL MODULE: ./packages/metadata/src/workflows/deeds/lockstep-call.js
var lockstep_call = __webpack_require__(87712);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/deeds/project-code.js
// Programs that run what the repository, or whoever wrote a dependency, has written.
const always = new Set(`npx pnpx bunx tox nox pytest hatch flit maturin make cmake ninja meson bazel mvn mvnw gradle gradlew sbt just task
   bundle rake composer dotnet jest vitest mocha tsc vite webpack rollup tsup esbuild nx turbo lerna node deno python
   python3 ruby perl bash sh zsh pwsh eval source .`
    .trim()
    .split(/\s+/));
const some = {
    npm: /^(ci|i|install|clean-install|add|test|t|tst|run|run-script|exec|x|pack|rebuild|start|update|it|cit)$/,
    pnpm: /^(?!(publish|config|login|whoami|view)$)/,
    yarn: /^(?!(publish|config|login|npm)$)/,
    bun: /^(?!publish$)/,
    pip: /^(install|wheel|download)$/,
    pip3: /^(install|wheel|download)$/,
    pipx: /^(install|run)$/,
    uv: /^(sync|run|pip|build|tool|add)$/,
    poetry: /^(install|build|run|update|add)$/,
    pdm: /^(install|build|run|sync|update)$/,
    cargo: /^(b|build|t|test|r|run|c|check|clippy|package|install|bench|doc|nextest|binstall|make|xtask)$/,
    go: /^(build|test|run|generate|install|vet)$/,
    docker: /^(build|run|compose|buildx)$/,
    gem: /^(install|build)$/,
    corepack: /^(?!enable$|disable$)/,
};
// `python -m twine upload` and the like are judged by their own names.
const harmless = /^(-m twine|-m http\.server|--version|-V|-v)( |$)/;
/** Whether a command runs code of the project, or installs what does. */
function runsProjectCode({ words }) {
    const [first = '', ...rest] = words;
    if (/^\.{0,2}\//.test(first) && first.includes('/') && !first.startsWith('/usr/bin/'))
        return true;
    if (/^[\w.-]+\/[\w./-]+$/.test(first))
        return true;
    const name = first.slice(first.lastIndexOf('/') + 1);
    const subcommand = rest.find((word) => !word.startsWith('-') && !word.startsWith('+')) ?? '';
    if (always.has(name))
        return rest.length > 0 && !harmless.test(rest.join(' '));
    // Bare `yarn` and `pnpm` install.
    return Object.hasOwn(some, name) && some[name]?.test(subcommand) === true && !rest.includes('--version');
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/deeds/step-deeds.js






/** What an option says: a switch that only a run decides is `unknown`. */
function optionSwitch(call, name) {
    const given = call.option(name);
    if (given === undefined)
        return false;
    if (given === true)
        return true;
    if (typeof given === 'string')
        return given === 'true' || (given !== 'false' && 'unknown');
    return (0,node/* switchOf */.mG)(given) ?? false;
}
const codeOfCommands = new Set(['rehearse', 'install', 'gate']);
function codeOfCall(call) {
    const { command = '', spot } = call;
    if (command === 'seal' && optionSwitch(call, 'build') !== false)
        return [{ what: 'lockstep seal with build', spot }];
    return codeOfCommands.has(command) ? [{ what: `lockstep ${command}`, spot }] : [];
}
function deedsOfRun(step) {
    const commands = step.run === undefined ? [] : (0,shell/* commandsIn */.G)(step.run);
    const calls = [];
    const foreign = [];
    const code = [];
    for (const command of commands) {
        const call = (0,lockstep_call/* callOfCommand */.bT)(command);
        const other = foreignCommand(command);
        const { spot } = command;
        if (call !== undefined)
            calls.push(call);
        else if (other !== undefined)
            foreign.push({ what: other, spot });
        else if (runsProjectCode(command))
            code.push({ what: command.words.slice(0, 3).join(' '), spot });
    }
    return { calls, foreign, code: [...code, ...calls.flatMap(codeOfCall)], commands };
}
function isPullRequestCheckout(uses, given) {
    if (!/^(https?:\/\/[^@]+\/)?actions\/checkout@/i.test(uses))
        return false;
    return isForkReference((0,node/* textNode */.qn)((0,node/* childOf */.GG)(given, 'ref'))?.text ?? '');
}
/** Whether a ref or a repository is one that a stranger chooses. */
function isForkReference(text) {
    return /github\.head_ref|event\.pull_request\.head|event\.workflow_run\.head|refs\/pull\/|event\.(issue|number)|pull_request\.merge_commit|gitea\.head_ref/i.test(text);
}
function deedsOfUse(step, sources) {
    const { uses } = step;
    if (uses === undefined)
        return { calls: [], foreign: [], code: [], commands: [] };
    const folder = (0,repository/* localFolder */.M)(uses.text);
    const local = folder === undefined ? undefined : sources.actions.get(folder);
    const call = local === undefined || folder === undefined
        ? (0,lockstep_call/* callOfAction */.YS)(uses, step.with, sources.lockstep)
        : (0,lockstep_call/* callOfLocalAction */.xq)(folder, local.name, uses, step.with);
    const name = foreignAction(uses.text, step.with);
    const foreign = name === undefined ? [] : [{ what: name, spot: uses.spot }];
    const code = call === undefined ? [] : [...codeOfCall(call)];
    if (folder !== undefined && call === undefined && local?.steps === undefined)
        code.push({ what: uses.text, spot: uses.spot });
    if (isPullRequestCheckout(uses.text, step.with))
        code.push({ what: 'a checkout of a pull request', spot: uses.spot });
    return { calls: call === undefined ? [] : [call], foreign, code, commands: [] };
}
const mostNesting = 10;
/** What a step does; the steps of a composite action of the repository stand in its place. */
function deedsOf(step, sources, depth = 0) {
    const folder = (0,repository/* localFolder */.M)(step.uses?.text ?? '');
    const own = { step, ...(step.run === undefined ? deedsOfUse(step, sources) : deedsOfRun(step)) };
    const inner = folder === undefined ? undefined : sources.actions.get(folder)?.steps;
    if (inner === undefined || own.calls.length > 0 || depth >= mostNesting)
        return [own];
    return [own, ...inner.flatMap((each) => deedsOf(each, sources, depth + 1))];
}


/***/ }),

/***/ 13336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   YF: () => (/* binding */ storedSecretsIn),
/* harmony export */   l$: () => (/* binding */ expressionsIn),
/* harmony export */   xS: () => (/* binding */ hasExpression)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13510);

/** The expressions of a text, with their exact places. */
function expressionsIn({ raw, spotAt }) {
    const found = [];
    for (let at = raw.indexOf('${{'); at !== -1;) {
        const end = raw.indexOf('}}', at);
        if (end === -1)
            break;
        found.push({ body: raw.slice(at + 3, end).trim(), spot: spotAt(at) });
        at = raw.indexOf('${{', end);
    }
    return found;
}
function hasExpression(text) {
    return text?.includes('${{') ?? false;
}
const secretsContext = /(?<![\w.'-])secrets\b/gi;
const byName = /^\s*\.\s*([A-Za-z_][\w-]*)/;
const byQuotedName = /^\s*\[\s*'([^']*)'\s*\]/;
function secretUse(rest, spot) {
    const name = byName.exec(rest)?.[1] ?? byQuotedName.exec(rest)?.[1];
    if (name !== undefined)
        return { kind: 'named', name: name.toUpperCase(), spot };
    return { kind: /^\s*\[/.test(rest) ? 'computed' : 'all', spot };
}
// A word in quotes is no context: 'secrets' in a condition, for instance.
function isQuoted(body, at) {
    return (body.slice(0, at).split("'").length - 1) % 2 === 1;
}
/** Every secret that a value reads. */
function secretsIn(node) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .allTexts */ .g$)(node)
        .flatMap(expressionsIn)
        .flatMap(({ body, spot }) => [...body.matchAll(secretsContext)]
        .filter(({ index }) => !isQuoted(body, index))
        .map(({ index }) => secretUse(body.slice(index + 'secrets'.length), spot)));
}
/** Secrets that somebody stored; the job's own token is as strong as its permissions. */
function storedSecretsIn(node) {
    const own = ['GITHUB_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN'];
    return secretsIn(node).filter((use) => use.kind !== 'named' || !own.includes(use.name));
}


/***/ }),

/***/ 13510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   g$: () => (/* binding */ allTexts),
/* harmony export */   mG: () => (/* binding */ switchOf),
/* harmony export */   qn: () => (/* binding */ textNode)
/* harmony export */ });
function entriesOf(node) {
    return node?.kind === 'map' ? node.entries : [];
}
function entryOf(node, key) {
    return entriesOf(node).find((entry) => entry.key === key);
}
function childOf(node, key) {
    return entryOf(node, key)?.value;
}
function textNode(node) {
    return node?.kind === 'text' ? node : undefined;
}
function textAt(node, key) {
    return textNode(childOf(node, key))?.text;
}
/** The texts of a list, or the one text that stands in the place of a list. */
function textsOf(node) {
    if (node?.kind === 'text')
        return [node];
    return node?.kind === 'list' ? node.items.flatMap((item) => textNode(item) ?? []) : [];
}
/** Every text in a value, at whatever depth; what an alias repeats comes once. */
function allTexts(node) {
    const seen = new Set();
    const found = [];
    const open = node ? [node] : [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.kind === 'text')
            found.push(next);
        else if (next.kind === 'list')
            open.push(...next.items.toReversed());
        else if (next.kind === 'map')
            open.push(...next.entries.map(({ value }) => value).reverse());
    }
    return found;
}
/** Reads a switch; YAML 1.1 servers read `yes` and `on` as true. */
function switchOf(node) {
    if (node === undefined || node.kind === 'nothing')
        return undefined;
    const text = textNode(node)?.text.trim().toLowerCase();
    if (text === undefined)
        return 'unknown';
    const bare = /^\$\{\{\s*(true|false)\s*\}\}$/.exec(text)?.[1] ?? text;
    if (['true', 'yes', 'on'].includes(bare))
        return true;
    return ['false', 'no', 'off', ''].includes(bare) ? false : 'unknown';
}


/***/ }),

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandsIn),
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/** Words that stand before the command that they start. */
const leading = new Set('if then else elif do while until time exec command sudo env nohup ! { ('.split(' '));
const assignment = /^[A-Za-z_]\w*=/;
function withoutLeading(words) {
    const first = words.findIndex((word) => !leading.has(word) && !assignment.test(word));
    return first === -1 ? [] : words.slice(first);
}
// `<<EOF`, `<<-"EOF"`: what follows on the next lines is a text.
function hereDocument(text) {
    const [whole = '<<', delimiter] = /^<<-?\s*['"\\]?([A-Za-z_]\w*)['"]?/.exec(text) ?? [];
    return [whole, delimiter];
}
/** Where the line that ends a text ends; the end of the script for a text without one. */
function endOfDocument(script, from, delimiter) {
    for (let at = from; at < script.length;) {
        const found = script.indexOf('\n', at);
        const end = found === -1 ? script.length : found;
        if (script.slice(at, end).trim() === delimiter)
            return end;
        at = end + 1;
    }
    return script.length;
}
// As much of a shell's grammar as tells commands apart: quotes, escapes, comments, separators, substitutions.
function split(script) {
    const found = [];
    let words = [];
    let word;
    let quote = '';
    let line = 0;
    let startLine = 0;
    const documents = [];
    const endWord = () => {
        if (word !== undefined)
            words.push(word);
        word = undefined;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            found.push({ words, line: startLine });
        words = [];
    };
    const add = (text) => {
        if (word === undefined && words.length === 0)
            startLine = line;
        word = (word ?? '') + text;
    };
    for (let at = 0; at < script.length; at += 1) {
        const char = script.charAt(at);
        const next = script.charAt(at + 1);
        if (char === '\\' && quote !== "'") {
            if (next === '\n')
                line += 1;
            else if (next !== '')
                add(next);
            at += 1;
        }
        else if (quote !== '' && char === quote)
            quote = '';
        else if (quote !== "'" && ((char === '$' && next === '(') || char === '`')) {
            // What is substituted is a command as well, even within quotes.
            if (quote === '')
                endCommand();
            at += char === '$' ? 1 : 0;
            add(quote === '' ? '' : ' ');
            if (quote === '')
                word = undefined;
        }
        else if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
            add('');
        }
        else if (quote === '' && char === '#' && word === undefined) {
            const end = script.indexOf('\n', at);
            at = end === -1 ? script.length : end - 1;
        }
        else if (quote === '' && char === '<' && next === '<' && script.charAt(at + 2) !== '<') {
            const [whole, delimiter] = hereDocument(script.slice(at, at + 80));
            documents.push(...(delimiter === undefined ? [] : [delimiter]));
            at += whole.length - 1;
        }
        else if (quote === '' && char === '\n' && documents.length > 0) {
            endCommand();
            const end = endOfDocument(script, at + 1, documents.shift() ?? '');
            line += script.slice(at + 1, end).split('\n').length - 1;
            at = end - 1;
        }
        else if (quote === '' && /[\n;&|()]/.test(char))
            endCommand();
        else if (quote === '' && /\s/.test(char))
            endWord();
        else
            add(char);
        if (char === '\n')
            line += 1;
    }
    endCommand();
    return found;
}
/**
 * The commands of a script, without what only introduces them.
 * @param spotOf the place of a line of it, counted from 0.
 */
function commandsOf(script, spotOf) {
    return split(script).flatMap(({ words, line }) => {
        const command = withoutLeading(words);
        return command.length > 0 ? [{ words: command, spot: spotOf(line) }] : [];
    });
}
/** The commands of a script in a workflow file. */
function commandsIn(script) {
    return commandsOf(script.text, script.spotOfLine);
}


/***/ }),

/***/ 86689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ localFolder),
  L: () => (/* binding */ readWorkflows)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/node.js
var document_node = __webpack_require__(13510);
// EXTERNAL MODULE: ./packages/metadata/src/versions/line-index.js
var line_index = __webpack_require__(93508);
// EXTERNAL MODULE: ./packages/metadata/src/versions/merge-conflict.js
var merge_conflict = __webpack_require__(69478);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/document/read.js



// Servers refuse larger workflow files; nothing honest comes near these.
const mostCharacters = 1_048_576;
const mostDepth = 200;
class TooDeep extends Error {
}
/** Makes nodes of one document; what an anchor names is made once, whatever refers to it. */
class Reading {
    /** The first alias of an anchor that is not there. */
    unknown;
    #made = new Map();
    #placeOf;
    #yaml;
    #document;
    #file;
    #text;
    constructor(yaml, document, file, text) {
        this.#yaml = yaml;
        this.#document = document;
        this.#file = file;
        this.#text = text;
        this.#placeOf = (0,line_index/* lineIndex */.D)(text);
    }
    spot(offset) {
        return { file: this.#file, ...this.#placeOf(offset) };
    }
    node(node, around, depth = 0) {
        if (depth > mostDepth)
            throw new TooDeep();
        if (!this.#yaml.isNode(node))
            return { kind: 'nothing', spot: this.spot(around) };
        const made = this.#made.get(node);
        if (made !== undefined)
            return made;
        const start = node.range?.[0] ?? around;
        // An alias inside what it names finds this, and ends there.
        this.#made.set(node, { kind: 'nothing', spot: this.spot(start) });
        const result = this.#make(node, start, depth);
        this.#made.set(node, result);
        return result;
    }
    #make(node, start, depth) {
        const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
        const spot = this.spot(start);
        if (isAlias(node)) {
            const named = this.#named(node);
            if (named === undefined)
                this.unknown ??= { name: node.source, spot };
            return this.node(named, start, depth + 1);
        }
        if (isScalar(node))
            return this.#scalar(node, start);
        if (isSeq(node))
            return { kind: 'list', spot, items: node.items.map((item) => this.node(item, start, depth + 1)) };
        if (!isMap(node))
            return { kind: 'nothing', spot };
        return { kind: 'map', spot, entries: this.#entries(node.items, start, depth) };
    }
    #named(alias) {
        return alias.resolve(this.#document);
    }
    // Own keys win over merged ones, which Gitea reads and GitHub does not know.
    #entries(pairs, start, depth) {
        const own = new Map();
        const merged = [];
        for (const { key, value } of pairs) {
            const name = this.#yaml.isScalar(key) ? keyText(key) : undefined;
            if (name === undefined || !this.#yaml.isScalar(key))
                continue;
            const at = key.range?.[0] ?? start;
            const made = this.node(value, at, depth + 1);
            if (name === '<<')
                merged.push(...mergedEntries(made));
            else
                own.set(name, { key: name, spot: this.spot(at), value: made });
        }
        return [...own.values(), ...merged.filter(({ key }) => !own.has(key))];
    }
    #scalar(node, start) {
        const raw = this.#text.slice(start, node.range?.[1] ?? start);
        const spot = this.spot(start);
        if (node.value === null && raw.trim() === '')
            return { kind: 'nothing', spot };
        const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
        const isLiteral = node.type === 'BLOCK_LITERAL';
        const spotOfLine = (line) => isLiteral ? { ...spot, line: spot.line + 1 + line, column: 1 } : spot;
        return {
            kind: 'text',
            text,
            spot,
            raw,
            spotAt: (offset) => this.spot(start + offset),
            spotOfLine,
        };
    }
}
// `on` is a boolean in YAML 1.1; servers mean the word that stands there.
function keyText(key) {
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
function mergedEntries(node) {
    if (node.kind === 'map')
        return node.entries;
    return node.kind === 'list' ? node.items.flatMap(mergedEntries) : [];
}
function invalid(file, message, place = {}) {
    return {
        root: undefined,
        problems: [(0,problem/* problem */.C)('WORKFLOW_INVALID', message, { where: { file, ...place } })],
    };
}
function firstLine(message) {
    return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}
/** Reads a YAML file; nothing that stands in it makes this throw. */
async function readDocument(file, text) {
    if (text.length > mostCharacters)
        return invalid(file, 'the file is larger than 1 MiB', { line: 1, column: 1 });
    const conflict = (0,merge_conflict/* conflictIn */.W)(text);
    if (conflict !== undefined)
        return invalid(file, 'the file holds a merge conflict', conflict);
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 33483, 19));
    try {
        const documents = yaml.parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
        const [document] = Array.isArray(documents) ? documents : [];
        if (document === undefined)
            return invalid(file, 'the file is empty', { line: 1, column: 1 });
        const reading = new Reading(yaml, document, file, text);
        const fault = document.errors[0];
        if (fault !== undefined)
            return invalid(file, firstLine(fault.message), reading.spot(fault.pos[0]));
        const root = reading.node(document.contents, 0);
        const { unknown } = reading;
        if (unknown !== undefined)
            return invalid(file, `there is no anchor “${unknown.name}”`, unknown.spot);
        return { root, problems: [] };
    }
    catch (error) {
        if (error instanceof TooDeep || error instanceof RangeError)
            return invalid(file, 'the file is nested too deeply to be read', { line: 1, column: 1 });
        return invalid(file, error instanceof Error ? firstLine(error.message) : 'the file cannot be read');
    }
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/read-workflow.js



function stepsIn(node) {
    if (node?.kind !== 'list')
        return [];
    return node.items.flatMap((item) => item.kind !== 'map'
        ? []
        : {
            spot: item.spot,
            node: item,
            uses: (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(item, 'uses')),
            run: (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(item, 'run')),
            with: (0,document_node/* childOf */.GG)(item, 'with'),
            condition: (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(item, 'if')),
        });
}
function jobOf({ key, spot, value }) {
    return {
        id: key,
        spot,
        node: value,
        needs: (0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(value, 'needs')),
        condition: (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(value, 'if')),
        uses: (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(value, 'uses')),
        steps: stepsIn((0,document_node/* childOf */.GG)(value, 'steps')),
    };
}
function triggersIn(on) {
    if (on.kind === 'map')
        return on.entries.map(({ key, spot, value }) => ({ name: key, spot, value }));
    return (0,document_node/* textsOf */.CB)(on).map(({ text, spot }) => ({ name: text, spot, value: undefined }));
}
// A writer that knows YAML 1.1 alone turns the key `on` into `true`.
function onOf(root) {
    return (0,document_node/* entryOf */.Ms)(root, 'on') ?? (0,document_node/* entryOf */.Ms)(root, 'true');
}
function faultsIn(workflow) {
    const ids = new Set(workflow.jobs.map(({ id }) => id));
    return workflow.jobs.flatMap(({ id, needs }) => needs
        .filter(({ text }) => !ids.has(text))
        .map(({ text, spot }) => (0,problem/* problem */.C)('WORKFLOW_INVALID', `the job “${id}” needs “${text}”, and there is no such job`, {
        where: spot,
    })));
}
/** Reads a workflow file. */
async function readWorkflow(file, text, server) {
    const { root, problems } = await readDocument(file, text);
    if (root === undefined)
        return { workflow: undefined, problems };
    const on = onOf(root);
    const jobs = (0,document_node/* childOf */.GG)(root, 'jobs');
    if (on === undefined || jobs?.kind !== 'map') {
        const missing = on === undefined ? '“on”, which says what starts it' : '“jobs”, a map of what it does';
        const message = `the workflow lacks ${missing}`;
        return { workflow: undefined, problems: [(0,problem/* problem */.C)('WORKFLOW_INVALID', message, { where: root.spot })] };
    }
    const triggers = triggersIn(on.value);
    const dispatch = triggers.find(({ name }) => name === 'workflow_dispatch');
    const inputs = (0,document_node/* entriesOf */.Mc)((0,document_node/* childOf */.GG)(dispatch?.value, 'inputs'));
    const workflow = { file, server, root, on: on.spot, triggers, inputs, jobs: jobs.entries.map(jobOf) };
    return { workflow, problems: faultsIn(workflow) };
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/repository.js




const workflowFile = /^\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const actionFile = /(^|\/)action\.ya?ml$/;
function serverOf(file) {
    const server = workflowFile.exec(file)?.[1];
    return server === 'github' || server === 'gitea' || server === 'forgejo' ? server : undefined;
}
/** The folder that `uses: ./folder` names; undefined for what stands elsewhere. */
function localFolder(uses) {
    if (!/^[.$]\//.test(uses))
        return undefined;
    return uses.slice(2).replace(/\/+$/, '') || '.';
}
function folderOf(file) {
    return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}
function actionOf(file, root) {
    const runs = (0,document_node/* childOf */.GG)(root, 'runs');
    const isComposite = (0,document_node/* textAt */.$6)(runs, 'using') === 'composite';
    return {
        file,
        name: (0,document_node/* textAt */.$6)(root, 'name') ?? '',
        steps: isComposite ? stepsIn((0,document_node/* childOf */.GG)(runs, 'steps')) : undefined,
    };
}
function unreadable(file) {
    const fault = (0,problem/* problem */.C)('WORKFLOW_INVALID', 'the file is too large to be read', { where: { file } });
    return { workflow: undefined, problems: [fault] };
}
async function readActions(tree, used) {
    const actions = new Map();
    const problems = [];
    const open = new Set(used);
    // A composite action may use others: the set grows while it is walked.
    for (const folder of open) {
        const file = tree.files.find((each) => actionFile.test(each) && folderOf(each) === folder);
        const text = file === undefined ? undefined : await tree.readText(file);
        if (file === undefined || text === undefined)
            continue;
        const { root, problems: faults } = await readDocument(file, text);
        problems.push(...faults);
        if (root === undefined)
            continue;
        const action = actionOf(file, root);
        actions.set(folder, action);
        for (const step of action.steps ?? []) {
            const next = localFolder(step.uses?.text ?? '');
            if (next !== undefined)
                open.add(next);
        }
    }
    return { actions, problems };
}
/** Reads every workflow file of a tree. */
async function readWorkflows(tree) {
    const read = await Promise.all(tree.files.map(async (file) => {
        const server = serverOf(file);
        if (server === undefined)
            return undefined;
        const text = await tree.readText(file);
        return text === undefined ? unreadable(file) : readWorkflow(file, text, server);
    }));
    const workflows = read.flatMap((each) => each?.workflow ?? []);
    const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
    const used = new Set(steps.flatMap(({ uses }) => localFolder(uses?.text ?? '') ?? []));
    const { actions, problems } = await readActions(tree, used);
    return { workflows, actions, problems: [...read.flatMap((each) => each?.problems ?? []), ...problems] };
}


/***/ }),

/***/ 66571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ ancestorsOf),
  vZ: () => (/* binding */ calledWorkflow),
  ky: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./packages/metadata/src/workflows/deeds/lockstep-call.js
var lockstep_call = __webpack_require__(87712);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/deeds/reusable-workflow.js
/** What each of the suite’s workflows does for whoever calls it, as the commands of its jobs. */
const stagesOf = {
    check: [['check'], ['gate']],
    publish: [
        ['resolve-build', 'check'],
        ['gate'],
        ['rehearse'],
        ['preflight'],
        ['record'],
        ['publish'],
        ['verify'],
        ['report'],
    ],
    verify: [['verify'], ['install']],
};
const reusable = /^(?:https?:\/\/[^/]+\/)?[^/@\s]+\/[^/@\s]+\/\.(?:github|gitea|forgejo)\/workflows\/lockstep-([a-z]+)\.ya?ml@/;
/**
 * What a workflow of the suite does that a job calls in another repository, in the order of its jobs; undefined for any
 * other workflow. Its file is not at hand, and is the same for every caller.
 */
function stagesOfCall(uses) {
    const name = reusable.exec(uses)?.[1] ?? '';
    return Object.hasOwn(stagesOf, name) ? stagesOf[name] : undefined;
}

// EXTERNAL MODULE: ./packages/metadata/src/workflows/deeds/step-deeds.js + 2 modules
var step_deeds = __webpack_require__(83661);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/repository.js + 2 modules
var repository = __webpack_require__(86689);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/run.js




const mostJobs = 2000;
const mostNesting = 10;
/** The workflow of the repository that a job calls. */
function calledWorkflow(job, workflows) {
    const path = (0,repository/* localFolder */.M)(job.uses?.text ?? '');
    return path === undefined ? undefined : workflows.find(({ file }) => file === path);
}
/** Adds the jobs of a workflow, each after those it needs, and returns the ones of this level by their ids. */
class RunBuilder {
    jobs = [];
    workflows = new Set();
    #repository;
    #sources;
    #followsCalls;
    constructor(repository, sources, followsCalls) {
        this.#repository = repository;
        this.#sources = sources;
        this.#followsCalls = followsCalls;
    }
    /** @returns all jobs that have to end before the workflow is done. */
    add(workflow, callers, before) {
        this.workflows.add(workflow);
        const made = new Map();
        const make = (job) => {
            const known = made.get(job.id);
            if (known !== undefined)
                return known;
            // A circle of needs finds nothing here, and ends.
            made.set(job.id, []);
            const needed = workflow.jobs.filter(({ id }) => job.needs.some(({ text }) => text === id));
            const after = needed.length === 0 ? before : needed.flatMap(make);
            const result = this.#addJob(job, workflow, callers, [...new Set(after)]);
            made.set(job.id, result);
            return result;
        };
        return workflow.jobs.slice(0, mostJobs).flatMap(make);
    }
    #addJob(job, workflow, callers, after) {
        const steps = job.steps.flatMap((step) => (0,step_deeds/* deedsOf */.jh)(step, this.#sources));
        const own = { job, workflow, callers, after, steps };
        if (this.jobs.length >= mostJobs)
            return [];
        this.jobs.push(own);
        const stages = this.#followsCalls ? stagesOfCall(job.uses?.text ?? '') : undefined;
        if (stages !== undefined)
            return [own, ...this.#addStages(own, stages)];
        const called = calledWorkflow(job, this.#repository.workflows);
        const isCircle = called === workflow || callers.some((caller) => caller.workflow === called);
        if (called === undefined || isCircle || callers.length >= mostNesting)
            return [own];
        return [own, ...this.add(called, [...callers, own], [own])];
    }
    /** Jobs of a workflow in another repository, one after the other, each at the place of the call. */
    #addStages(caller, stages) {
        const made = [];
        for (const commands of stages) {
            const stage = stageOf(caller, commands, made.at(-1) ?? caller);
            made.push(stage);
            this.jobs.push(stage);
        }
        return made;
    }
}
// A job of another repository’s workflow has nothing here that could be written wrongly.
function stageOf(caller, commands, after) {
    const spot = caller.job.uses?.spot ?? caller.job.spot;
    const node = { kind: 'map', entries: [], spot };
    const bare = { uses: undefined, condition: undefined };
    const job = { ...bare, id: caller.job.id, spot, node, needs: [], steps: [] };
    const step = { ...bare, spot, node, run: undefined, with: undefined };
    const calls = commands.map((command) => ({ command, spot, option: () => undefined }));
    return {
        job,
        workflow: caller.workflow,
        callers: [...caller.callers, caller],
        after: [after],
        steps: [{ step, calls, foreign: [], code: [], commands: [] }],
        isElsewhere: true,
    };
}
function sourcesOf({ workflows, actions }) {
    const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
    return {
        actions,
        lockstep: new Set(steps.flatMap(({ uses }) => (0,lockstep_call/* lockstepRepository */.Sq)(uses?.text ?? '') ?? [])),
    };
}
/**
 * The runs that a repository can start, one for each of its workflow files.
 * @param followsCalls whether what the suite’s own workflows do for a caller counts as jobs of the run.
 */
function runsOf(repository, followsCalls = false) {
    const sources = sourcesOf(repository);
    const called = new Set(repository.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => calledWorkflow(job, repository.workflows) ?? [])));
    return repository.workflows.map((entry) => {
        const builder = new RunBuilder(repository, sources, followsCalls);
        builder.add(entry, [], []);
        const isOnlyCalled = called.has(entry) && entry.triggers.every(({ name }) => name === 'workflow_call');
        return { entry, workflows: [...builder.workflows], jobs: builder.jobs, isOnlyCalled };
    });
}
/** A job and everything that has to end before it starts. */
function ancestorsOf(job) {
    const found = new Set();
    const open = [...job.after];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        open.push(...next.after);
    }
    return [...found];
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   NP: () => (/* binding */ hasDuty),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   jS: () => (/* binding */ isPublishJob),
/* harmony export */   jl: () => (/* binding */ findingIn),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   qX: () => (/* binding */ mentionsJobToken),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   v1: () => (/* binding */ isReleaseJob)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _document_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13336);
/* harmony import */ var _document_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13510);



/** A problem at a place of a workflow file. */
function finding(code, message, where, details = {}) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(code, message, { where: { ...where }, ...details });
}
/** The same, but a warning where no release depends on the file. */
function findingIn(scene, code, message, where) {
    return finding(code, message, where, scene.isRelease ? {} : { severity: 'warning' });
}
function callsOf({ steps }, ...commands) {
    return steps.flatMap((step, index) => step.calls
        .filter(({ command }) => command !== undefined && commands.includes(command))
        .map((call) => ({ call, step, index })));
}
const duties = ['publish', 'preflight', 'record', 'store'];
/** Whether a job does what needs a credential. */
function hasDuty(job) {
    return callsOf(job, ...duties).length > 0 || job.steps.some(({ foreign }) => foreign.length > 0);
}
const releasing = [...duties, 'seal', 'resolve-build', 'rehearse', 'install', 'verify', 'report'];
function isReleaseJob(job) {
    return callsOf(job, ...releasing).length > 0 || job.steps.some(({ foreign }) => foreign.length > 0);
}
function isPublishJob(job) {
    return callsOf(job, 'publish').length > 0 || job.steps.some(({ foreign }) => foreign.length > 0);
}
/** The secrets that reach a job, through its file and through composite actions that it uses. */
function secretsOf({ job, steps }) {
    const own = new Set(job.steps);
    const inner = steps.filter(({ step }) => !own.has(step)).flatMap(({ step }) => (0,_document_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .storedSecretsIn */ .YF)(step.node));
    return [...(0,_document_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .storedSecretsIn */ .YF)(job.node), ...inner];
}
/** Names under which the configuration reads credentials from the environment. */
function environmentNames({ channels, ledger }) {
    return [...channels.map(({ settings }) => settings.token), ledger.token].flatMap((token) => token !== undefined && 'env' in token ? token.env : []);
}
const ownTokens = new Set(['GITHUB_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN']);
function mapsIn(node) {
    if (node.kind === 'map')
        return [node, ...node.entries.flatMap(({ value }) => mapsIn(value))];
    return node.kind === 'list' ? node.items.flatMap(mapsIn) : [];
}
/** Names of secrets that stand for a channel’s credential: `NPM_TOKEN: ${{ secrets.ACME_NPM }}` names another. */
function credentialsOf(config, jobs) {
    const names = environmentNames(config).filter((name) => !ownTokens.has(name));
    const maps = jobs.filter(hasDuty).flatMap(({ steps }) => steps.flatMap(({ step }) => mapsIn(step.node)));
    const mapped = maps.flatMap((map) => names.flatMap((name) => (0,_document_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .storedSecretsIn */ .YF)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(map, name))));
    const others = mapped.flatMap((use) => (use.kind === 'named' ? use.name : []));
    return new Set([...names, ...others].map((name) => name.toUpperCase()));
}
/** The condition of a job or a step, as one expression. */
function conditionOf(condition) {
    return (condition?.text ?? '')
        .trim()
        .replace(/^\$\{\{(.*)\}\}$/s, '$1')
        .trim();
}
/** The level of a scope that a job has, from its own permissions or its workflow’s. */
function permissionOf({ job, workflow }, scope) {
    const given = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(job.node, 'permissions') ?? (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(workflow.root, 'permissions');
    if (given === undefined)
        return undefined;
    const all = (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textNode */ .qn)(given.value)?.text;
    if (all !== undefined)
        return /-all$/.test(all) ? all.replace('-all', '') : 'none';
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textNode */ .qn)((0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(given.value, scope))?.text ?? 'none';
}
/** Whether a value mentions the token that the server makes for the job. */
function mentionsJobToken(node) {
    return (0,_document_node_js__WEBPACK_IMPORTED_MODULE_2__/* .allTexts */ .g$)(node).some(({ text }) => /\b(github|gitea|forgejo)\.token\b|secrets\.(GITHUB|GITEA|FORGEJO)_TOKEN\b/i.test(text));
}


/***/ })

};
