export const id = 620;
export const ids = [620];
export const modules = {

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ outputFolder),
  yQ: () => (/* binding */ writeEvidenceFiles),
  zh: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(7414);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report = __webpack_require__(7278);
;// CONCATENATED MODULE: ./packages/core/src/report/evidence.js



// A run that changes nothing leaves no trace here, so that opening the evidence again gives the same bytes.
function eventsOf(chain, seal) {
    const acting = new Set(chain.filter(({ body }) => body.kind === 'intent').map(({ run }) => run));
    const first = chain.find(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal);
    return chain
        .filter(({ body }) => body.kind !== 'sealed' && (!('seal' in body) || body.seal === seal))
        .filter(({ body, run, hash }) => body.kind !== 'opened' || acting.has(run) || hash === first?.hash)
        .map(({ at, run, body }) => ({ at, run, event: body }));
}
/** Gathers the evidence of a release. */
function evidenceOf(channels, seal, chain, sightings) {
    const digest = (0,seal_seal/* sealDigest */.yO)(seal);
    const seen = (0,report/* reportChannels */.zO)(channels, seal, sightings);
    return {
        schema: 1,
        seal: { sha256: digest, build: seal.build, tools: seal.tools },
        releases: seal.releases,
        channels: seen,
        public: (0,report/* publicOf */.TX)(seen),
        events: eventsOf(chain, digest),
    };
}
/** The contents of evidence.json. */
function writeEvidence(evidence) {
    return (0,canonical_json/* canonicalJson */.d)(evidence);
}

// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(3321);
// EXTERNAL MODULE: ./packages/hosts/src/file.js
var src_file = __webpack_require__(8483);
;// CONCATENATED MODULE: ./packages/cli/src/evidence-files.js



/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
const outputFolder = '.lockstep';
/** Writes a file to the output folder. */
async function writeOutput(folder, file, text) {
    const write = (name, content) => (0,src_file/* replaceFile */.f)((0,external_node_path_.join)(folder, outputFolder, name), content);
    await Promise.all([write('.gitignore', '*\n'), write(file, text)]);
}
/** Opens the evidence: writes evidence.json and evidence.md, the same bytes for the same release (P6). */
async function writeEvidenceFiles(folder, release, sightings) {
    const chain = await release.ledger.read();
    const evidence = evidenceOf(release.channels, release.seal, chain, sightings);
    await Promise.all([
        writeOutput(folder, 'evidence.json', writeEvidence(evidence)),
        writeOutput(folder, 'evidence.md', (0,markdown/* renderEvidence */.oP)(evidence)),
    ]);
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ identifyBuild),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);


function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (server === undefined || repository === undefined || id === undefined)
        return undefined;
    return `${server}/${repository}/actions/runs/${id}`;
}
function attemptOf(env) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** Which run this is, and who answers for it. Jobs of one workflow run are one run. */
function identify({ operator }, env) {
    const workflow = workflowRun(env);
    const run = workflow === undefined
        ? `local-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`
        : `${workflow}/attempts/${attemptOf(env)}`;
    const actor = operator ?? env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? env.USERNAME;
    return { run, operator: actor?.trim() || (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .accountName */ .v)() };
}
/** Which build run a seal names. */
function identifyBuild(env) {
    return { run: workflowRun(env) ?? 'local', attempt: attemptOf(env) };
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KJ: () => (/* binding */ assertChannel),
  q6: () => (/* binding */ createContext),
  bo: () => (/* binding */ findSeal),
  Lr: () => (/* binding */ openChannels),
  au: () => (/* binding */ openLedger),
  j5: () => (/* binding */ openSealed)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(958);
// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(7865);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js + 1 modules
var ledger_entry = __webpack_require__(7855);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(7414);
;// CONCATENATED MODULE: ./packages/core/src/ledger/journal.js



/** An entry as its line in a journal file. */
function writeLine(entry) {
    return `${(0,canonical_json/* compactJson */.A)(entry)}\n`;
}
function parseLine(line) {
    try {
        return ledger_entry/* entrySchema */.Oo.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function tampered(message, line) {
    throw (0,lockstep_error/* fail */.fJ)('LEDGER_TAMPERED', message, { where: { line } });
}
/**
 * Reads a journal: one entry a line, in the order in which they were written.
 *
 * The first entry that follows the tip wins; a later one that names the same predecessor lost a race and counts
 * for nothing, which makes a plain append the compare-and-swap. A line that is cut off was never acted on,
 * because deeds wait until their intent is on the disk whole.
 * @throws LockstepError `LEDGER_TAMPERED` when an entry was altered or follows none that is there.
 */
function readJournal(text) {
    const chain = [];
    const known = new Set([ledger_entry/* genesis */.T9]);
    for (const [index, line] of text.split('\n').entries()) {
        const entry = line === '' ? undefined : parseLine(line);
        if (entry === undefined)
            continue;
        if (!(0,ledger_entry/* isIntact */.kM)(entry))
            tampered(`entry ${entry.sequence} does not hash to what it claims`, index + 1);
        if (!known.has(entry.previous))
            tampered(`entry ${entry.sequence} follows one that is not there`, index + 1);
        known.add(entry.hash);
        if (entry.previous === (chain.at(-1)?.hash ?? ledger_entry/* genesis */.T9))
            chain.push(entry);
    }
    return chain;
}

// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(9291);
;// CONCATENATED MODULE: ./packages/hosts/src/ledger-file.js



/** A lost race means that another run appended first; the next attempt follows its entry. */
const attempts = 20;
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return '';
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', `${path} cannot be read`, { cause, where: { file: path } });
    }
}
async function flushFolder(path) {
    const folder = await (0,promises_.open)((0,external_node_path_.dirname)(path), 'r');
    await folder.sync().finally(() => folder.close());
}
// One write in append mode is one place in the file, so whoever comes first is first for every reader.
async function appendLines(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        const file = await (0,promises_.open)(path, 'a', 0o600);
        try {
            await file.write(text);
            await file.datasync();
        }
        finally {
            await file.close();
        }
        if (process.platform !== 'win32')
            await flushFolder(path);
    }
    catch (cause) {
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', `${path} cannot be written`, { cause, where: { file: path } });
    }
}
function ledger_file_link(bodies, run, at, tip) {
    const entries = [];
    for (const body of bodies)
        entries.push((0,ledger_entry/* chainEntry */.yZ)(body, at, run, entries.at(-1) ?? tip));
    return entries;
}
/**
 * A ledger in one file, flushed to the disk before each deed. The file is only ever appended to; a plain append
 * is the compare-and-swap, because readers take the first entry that follows the tip.
 *
 * @param run names the run that appends.
 */
function createFileLedger(path, run, clock) {
    let last = { text: '', chain: readJournal('') };
    // Every look reads the file; what it says is worked out again only when it changed.
    const chainOf = (text) => {
        if (text !== last.text)
            last = { text, chain: readJournal(text) };
        return last.chain;
    };
    const read = async () => chainOf(await readText(path));
    const append = async (bodies) => {
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
            const text = await readText(path);
            const chain = chainOf(text);
            (0,lease/* assertLease */.H)(chain, run, bodies);
            const entries = ledger_file_link(bodies, run, clock.timestamp(), chain.at(-1));
            // A line that a crash cut off must not swallow the next one.
            const separator = text === '' || text.endsWith('\n') ? '' : '\n';
            await appendLines(path, separator + entries.map(writeLine).join(''));
            const now = await read();
            if (entries.every(({ hash }) => now.some((entry) => entry.hash === hash)))
                return now;
        }
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_HELD', `${path} changes faster than this run can append`, { where: { file: path } });
    };
    return { location: path, read, append };
}

// EXTERNAL MODULE: ./packages/hosts/src/state-folder.js
var state_folder = __webpack_require__(3361);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/hosts/src/clock.js

/** The machine's clock. */
const systemClock = {
    timestamp: () => new Date().toISOString(),
    since: (timestamp) => Date.now() - Date.parse(timestamp),
    async sleep(milliseconds, signal) {
        const options = signal === undefined ? {} : { signal };
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, options).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};

// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(9963);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
/** The sealed files below a folder. */
function createArtifactStore(folder) {
    return {
        async read(artifact) {
            const bytes = await orBroken(artifact, (0,promises_.readFile)((0,external_node_path_.join)(folder, artifact.file)));
            assertSealed(artifact, (0,src_digest/* digestOf */.ol)(bytes));
            return bytes;
        },
        async confirm(artifact) {
            assertSealed(artifact, await orBroken(artifact, digestFile((0,external_node_path_.join)(folder, artifact.file))));
        },
    };
}

// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(860);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 203 modules
var src_project = __webpack_require__(3074);
;// CONCATENATED MODULE: ./packages/cli/src/sealed-release.js




async function originOf({ workspace: { folder } }, { env }) {
    return (await (0,git/* createGit */.l)(folder, env).identity()) ?? folder;
}
function ledgerOf({ config, workspace: { folder } }, release, { run }, origin, { env }) {
    return createFileLedger((0,state_folder/* ledgerPath */.t)(config.ledger.file, folder, origin, release, env), run, systemClock);
}
/** Opens the ledger of a release, where the configuration says it is. */
async function openLedger(project, release, identity, world) {
    return ledgerOf(project, release, identity, await originOf(project, world), world);
}
function assertRouted(seal, project) {
    const known = new Set(project.config.channels.map(({ id }) => id));
    const sealed = new Set(seal.artifacts.flatMap(({ channels }) => channels));
    const lost = [...sealed].filter((id) => !known.has(id));
    const added = [...known].filter((id) => !sealed.has(id));
    if (lost.length + added.length === 0)
        return;
    const message = `the seal and lockstep.yaml name different channels: ${[...lost, ...added].join(', ')}`;
    throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', message, { where: { file: seal_seal/* sealFile */.mz } });
}
// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(seal, { config, workspace }, named, { env }) {
    const { id } = (0,seal_seal/* releaseOf */.l7)(seal);
    const tags = named === undefined ? await (0,git/* createGit */.l)(workspace.folder, env).tagsAtHead() : [named];
    const fitting = tags.filter((tag) => named !== undefined || (0,config_tag/* versionOfTag */.mx)(config.release.tag, tag) !== undefined);
    if (fitting.length === 0 || fitting.includes(id))
        return;
    const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
    throw (0,lockstep_error/* fail */.fJ)('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: seal_seal/* sealFile */.mz } });
}
/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, or `TARGET_MISMATCH` when another target was sealed.
 */
async function findSeal(project, target, world) {
    const text = await project.workspace.readText(seal_seal/* sealFile */.mz);
    if (text === undefined)
        return undefined;
    const seal = (0,seal_seal/* readSeal */.KI)(text);
    assertRouted(seal, project);
    await assertTarget(seal, project, target, world);
    return seal;
}
/**
 * Opens a sealed release.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
async function openSealed(options, world) {
    const project = await (0,src_project/* openProject */.U)(options.dir, world);
    const [seal, origin] = await Promise.all([
        findSeal(project, options.target, world),
        originOf(project, world),
    ]);
    if (seal === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SEAL_MISSING', `there is no ${seal_seal/* sealFile */.mz} in ${project.workspace.folder}`, {
            where: { file: seal_seal/* sealFile */.mz },
        });
    const identity = (0,src_identity/* identify */.l)(options, world.env);
    const ledger = ledgerOf(project, (0,seal_seal/* releaseOf */.l7)(seal).id, identity, origin, world);
    return { project, seal, identity, ledger };
}
/**
 * Checks the channel that an option names, if any.
 * @throws LockstepError `USAGE` when there is no such channel.
 */
function assertChannel({ config }, channel) {
    if (channel === undefined || config.channels.some(({ id }) => id === channel))
        return;
    throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
}
/** The channels of a project, pointing at the real registries. */
function openChannels({ config, kinds }) {
    return config.channels.flatMap(({ id, kind, settings }) => kinds.find((each) => each.kind === kind)?.open(id, settings) ?? []);
}
/**
 * What engine and channels touch the world through.
 * @param secrets the credentials of all channels: what one registry says must show none of them.
 */
function createContext(folder, world, secrets = []) {
    return {
        http: (0,http/* createHttp */.V)(world.env, [...secrets]),
        clock: systemClock,
        log: world.log,
        artifacts: createArtifactStore(folder),
    };
}


/***/ }),

/***/ 7855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ chainEntry),
  ei: () => (/* binding */ entryBodySchema),
  Oo: () => (/* binding */ entrySchema),
  T9: () => (/* binding */ genesis),
  kM: () => (/* binding */ isIntact),
  qk: () => (/* binding */ longestMessage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(1299);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7232);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(7414);
;// CONCATENATED MODULE: ./packages/core/src/ledger/entry.js




const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const phase = schemas/* enum */.k5n(['reserve', 'commit', 'reveal']);
const outcome = schemas/* enum */.k5n(['stored', 'pending', 'refused', 'throttled', 'unsent', 'unknown']);
/** How much of a server's answer an entry may hold, in characters. */
const longestMessage = 2000;
const answer = schemas/* strictObject */.rej({
    status: schemas/* number */.aig().int().optional(),
    message: schemas/* string */.YjP().max(longestMessage).optional(),
});
/** What an entry says; one kind for each thing worth remembering about a release. */
const entryBodySchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('opened'),
        mode: schemas/* enum */.k5n(['rehearsal', 'live']),
        target: schemas/* string */.YjP(),
        operator: schemas/* string */.YjP(),
        seal: hash,
        rehearsalSkipped: schemas/* boolean */.zMY(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('sealed'), seal: hash, document: schemas/* unknown */.L5J() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('rehearsed'), seal: hash, ok: schemas/* boolean */.zMY(), summary: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('preflighted'),
        seal: hash,
        /** The channels that were asked: all, or the one of a job. */
        channels: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
        ok: schemas/* boolean */.zMY(),
        proofs: schemas/* array */.YOg(schemas/* strictObject */.rej({
            channel: schemas/* string */.YjP(),
            secret: schemas/* string */.YjP(),
            strength: schemas/* enum */.k5n(['proven', 'identity only', 'not provable here']),
            identity: schemas/* string */.YjP().optional(),
            reason: schemas/* string */.YjP(),
        })),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('installed'),
        seal: hash,
        channel: schemas/* string */.YjP(),
        ok: schemas/* boolean */.zMY(),
        summary: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('intent'),
        step: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        channel: schemas/* string */.YjP(),
        phase,
        seal: hash,
        sha256: hash,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('receipt'),
        step: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        outcome,
        answer,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('observed'),
        target: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['absent', 'reserved', 'pending', 'present', 'rejected', 'burned', 'unknown']),
        /** Sealed bytes that were there although no intent of this ledger sent them. */
        adopted: schemas/* boolean */.zMY(),
    }),
    /** A public target is about to be taken back, after the release was given up. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('undoing'), target: schemas/* string */.YjP(), channel: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('undone'), target: schemas/* string */.YjP(), outcome, answer }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('completed'), seal: hash }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('abandoned'), operator: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
]);
const entrySchema = schemas/* strictObject */.rej({
    sequence: schemas/* number */.aig().int().positive(),
    at: datetime(),
    /** Names one run: appends of parallel jobs of the same run may interleave. */
    run: schemas/* string */.YjP().min(1),
    body: entryBodySchema,
    /** The hash of the entry before; sixty-four zeros for the first. */
    previous: hash,
    hash,
});
/** What stands before the first entry. */
const genesis = '0'.repeat(64);
function hashOf(entry) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical_json/* compactJson */.A)(entry)).digest('hex');
}
/**
 * Links a new entry to the chain.
 * @throws LockstepError `INTERNAL` for an entry that no reader would accept: once written, it would break the chain.
 */
function chainEntry(body, at, run, tip) {
    const unsigned = { sequence: (tip?.sequence ?? 0) + 1, at, run, body, previous: tip?.hash ?? genesis };
    const entry = { ...unsigned, hash: hashOf(unsigned) };
    const { error } = entrySchema.safeParse(entry);
    if (error !== undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `an entry “${body.kind}” is malformed: ${errors/* prettifyError */.S1(error)}`);
    return entry;
}
/** Whether an entry hashes itself rightly. */
function isIntact(entry) {
    const { hash: claimed, ...rest } = entry;
    return hashOf(rest) === claimed;
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ assertLease)
/* harmony export */ });
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7197);

function isOpening(body) {
    return body.kind === 'opened' || body.kind === 'abandoned';
}
/**
 * Refuses to append for a run that another one has taken over.
 *
 * The run that opened a release last holds it. The lease only saves work: two runs at once do no harm.
 * @throws LockstepError `LEDGER_HELD`, naming the holder.
 */
function assertLease(chain, run, bodies) {
    if (bodies.some(isOpening))
        return;
    const mine = chain.some((entry) => entry.run === run && isOpening(entry.body));
    const holder = chain.findLast((entry) => isOpening(entry.body));
    if (!mine || holder === undefined || holder.run === run)
        return;
    const operator = 'operator' in holder.body ? holder.body.operator : 'unknown';
    throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('LEDGER_HELD', `run ${holder.run} of ${operator} took the release over at ${holder.at}`);
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   oP: () => (/* binding */ renderEvidence)
/* harmony export */ });
/** A value inside a Markdown table or text, without the power to format it. */
function escapeMarkdown(text) {
    return text.replace(/[\\`*_{}[\]<>|#~&$]/g, '\\$&').replace(/[\r\n\u2028\u2029]+/g, ' ');
}
/** A Markdown table; cells are escaped. */
function markdownTable(head, rows) {
    const line = (cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
    return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
function describeEvent({ event }) {
    switch (event.kind) {
        case 'opened':
            return `${event.mode} run opened by ${event.operator} for ${event.target}${event.rehearsalSkipped ? ', rehearsal skipped' : ''}`;
        case 'sealed':
            return `sealed ${event.seal}`;
        case 'rehearsed':
            return `rehearsal ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
        case 'preflighted':
            return `preflight ${event.ok ? 'passed' : 'failed'}: ${event.proofs.map(({ channel, secret, strength }) => `${channel} ${secret} ${strength}`).join(', ')}`;
        case 'installed':
            return `install from ${event.channel} ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
        case 'intent':
            return `intent: ${event.step}`;
        case 'receipt':
            return `receipt: ${event.step} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'observed':
            return `observed: ${event.target} ${event.state}${event.adopted ? ', adopted without an intent' : ''}`;
        case 'undoing':
            return `to be taken back: ${event.target}`;
        case 'undone':
            return `taken back: ${event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'completed':
            return 'complete: every target is public';
        case 'abandoned':
            return `abandoned by ${event.operator}: ${event.reason}`;
    }
}
/** The contents of evidence.md. */
function renderEvidence(evidence) {
    const releases = evidence.releases.map(({ id, commit }) => [id, commit]);
    const artifacts = evidence.channels.flatMap(({ id, artifacts }) => artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]));
    const events = evidence.events.map((event) => [event.at, event.run, describeEvent(event)]);
    return `${[
        '# Release evidence',
        markdownTable(['release', 'commit'], releases),
        `Seal \`${evidence.seal.sha256}\`, built by ${escapeMarkdown(evidence.seal.build.run)} with ${evidence.seal.tools
            .map(({ name, version }) => escapeMarkdown(`${name} ${version}`))
            .join(', ')}.`,
        '## Channels',
        markdownTable(['channel', 'package', 'version', 'state', 'sha256', 'file'], artifacts),
        '## Events',
        markdownTable(['at (UTC)', 'run', 'event'], events),
    ].join('\n\n')}\n`;
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compactJson),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
/** JSON with sorted keys, two spaces of indentation and a final line feed: equal values are equal bytes. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
/** The same on one line without a line feed, for hashing and for journals. */
function compactJson(value) {
    return JSON.stringify(sorted(value));
}


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KI: () => (/* binding */ readSeal),
  l7: () => (/* binding */ releaseOf),
  yO: () => (/* binding */ sealDigest),
  mz: () => (/* binding */ sealFile),
  EI: () => (/* binding */ sha512Manifest),
  Hf: () => (/* binding */ writeSeal)
});

// UNUSED EXPORTS: releaseSchema, sealSchema

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(1421);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7232);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
;// CONCATENATED MODULE: ./packages/core/src/seal/artifact.js

const hex = (bytes) => schemas/* string */.YjP().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), 'expected lower-case hex');
const digestSchema = schemas/* strictObject */.rej({
    sha256: hex(32),
    sha512: hex(64),
    size: schemas/* number */.aig().int().nonnegative(),
});
/** The package inside an artifact, as the artifact itself says. */
const sealedPackageSchema = schemas/* strictObject */.rej({
    /** The kind of channel that read it. */
    ecosystem: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP().min(1).max(214),
    version: schemas/* string */.YjP().min(1).max(256),
    /** Names of packages that must be public before this one. */
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Commands that the package installs. */
    commands: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const isPart = (part) => part !== '' && part !== '.' && part !== '..';
/** A relative path inside the sealed folder, with `/` on every system; one file has one such path. */
const fileSchema = schemas/* string */.YjP()
    .max(1024)
    .refine((file) => !/^[A-Za-z]:|[\\\p{Cc}]/u.test(file) && file.split('/').every(isPart), {
    message: 'expected a relative path that stays inside the folder',
});
const artifactSchema = schemas/* strictObject */.rej({
    /** Its identity as well: no other artifact of a seal has it. */
    file: fileSchema,
    digest: digestSchema,
    package: sealedPackageSchema.optional(),
    /** Ids of the channels it is routed to. */
    channels: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .refine((ids) => new Set(ids).size === ids.length, { message: 'expected each channel once' }),
});

// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(7414);
;// CONCATENATED MODULE: ./packages/core/src/seal/seal.js





/** The file that holds the seal, beside lockstep.yaml. */
const sealFile = 'lockstep.seal.json';
const commitSchema = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id');
const releaseSchema = schemas/* strictObject */.rej({
    /** Equal to the tag when versions are fixed. */
    id: schemas/* string */.YjP().min(1),
    commit: commitSchema,
    packages: schemas/* array */.YOg(schemas/* strictObject */.rej({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), tag: schemas/* string */.YjP() }))
        .min(1),
});
const sealSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    releases: schemas/* array */.YOg(releaseSchema).length(1),
    build: schemas/* strictObject */.rej({
        /** `local`, or the run's URL on its server. */
        run: schemas/* string */.YjP().min(1),
        attempt: schemas/* number */.aig().int().positive(),
    }),
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    artifacts: schemas/* array */.YOg(artifactSchema)
        .min(1)
        .refine((all) => new Set(all.map(({ file }) => file)).size === all.length, {
        message: 'expected each file once',
    }),
});
/** The seal's file contents: canonical, so that equal seals are equal bytes. */
function writeSeal(seal) {
    return (0,canonical_json/* canonicalJson */.d)(seal);
}
/** The sha256 (hex) by which ledger entries and results name a seal. */
function sealDigest(seal) {
    return (0,external_node_crypto_.createHash)('sha256').update(writeSeal(seal)).digest('hex');
}
/**
 * Reads a seal's file contents.
 * @throws LockstepError `SEAL_INVALID` when it is not a seal of this schema.
 */
function readSeal(text) {
    try {
        return sealSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : 'it is not JSON';
        throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', `${sealFile} is not a seal: ${reason}`, { cause, where: { file: sealFile } });
    }
}
/** The one release of a seal; `versioning: fixed` has no other. */
function releaseOf(seal) {
    const [release] = seal.releases;
    if (release === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', 'the seal names no release');
    return release;
}
/** The seal's artifacts as `sha512sum --check` reads them, relative to the sealed folder (B6). */
function sha512Manifest(seal) {
    return seal.artifacts.map(({ file, digest }) => `${digest.sha512}  ${file}\n`).join('');
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(376);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/hosts/src/http/answer-body.js


const defaultMaxBytes = 64 * 1024 * 1024;
// Unlike a plain pipe, a pipeline tells the decoder when the connection breaks; else its reader would wait for ever.
function through(message, decoder) {
    return (0,external_node_stream_.pipeline)(message, decoder, () => undefined);
}
function decoded(message) {
    switch (message.headers['content-encoding']) {
        case undefined:
        case 'identity':
            return message;
        case 'gzip':
            return through(message, (0,external_node_zlib_.createGunzip)());
        case 'deflate':
            return through(message, (0,external_node_zlib_.createInflate)());
        case 'br':
            return through(message, (0,external_node_zlib_.createBrotliDecompress)());
        default:
            throw new Error(`unknown content encoding ${message.headers['content-encoding']}`);
    }
}
/** Reads an answer's body, decoded, up to the request's limit. */
async function readBody(message, { maxBytes = defaultMaxBytes, onChunk }) {
    const isSuccess = message.statusCode !== undefined && message.statusCode >= 200 && message.statusCode < 300;
    const take = isSuccess ? onChunk : undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(message)) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        if (take === undefined)
            chunks.push(chunk);
        else
            take(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/answer.js


function headersOf(message) {
    const pairs = Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]);
    return Object.fromEntries(pairs);
}
// A server may echo what it, or another that it knows, was sent; nothing beyond this line ever sees a credential again.
function withoutSecrets(answer, secrets) {
    if (secrets.size === 0)
        return answer;
    const redact = (0,redaction/* createRedaction */.E)(secrets);
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, redact(value)]);
    const text = Buffer.from(answer.body).toString('latin1');
    const redacted = redact(text);
    const body = redacted === text ? answer.body : Buffer.from(redacted, 'latin1');
    return { ...answer, headers: Object.fromEntries(headers), body };
}
/**
 * Reads an answer to its end, decoded and without the credential of the request.
 * @param hidden other secrets that no answer may show.
 */
async function readAnswer(message, request, hidden = []) {
    const body = await readBody(message, request);
    const answer = {
        kind: 'answer',
        status: message.statusCode ?? 0,
        headers: headersOf(message),
        body,
    };
    const own = request.credential === undefined ? [] : [request.credential.secret];
    return withoutSecrets(answer, new Set([...hidden, ...own]));
}

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(135);
;// CONCATENATED MODULE: ./packages/core/src/ports/authorization.js

/** The value of the `authorization` header that carries a credential. */
function authorizationOf({ scheme, user, secret }) {
    const value = (0,src_secret/* reveal */._c)(secret);
    if (scheme === '')
        return value;
    if (scheme !== 'Basic' || user === undefined)
        return `${scheme} ${value}`;
    return `Basic ${Buffer.from(`${user}:${value}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/request-options.js

/** How long nothing may happen before a request counts as failed, in milliseconds. */
const defaultTimeoutMs = 60_000;
function authorization({ url, credential }) {
    if (credential === undefined)
        return {};
    const { origin } = new URL(url);
    if (!credential.origins.includes(origin))
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${credential.secret.name} was about to be sent to ${origin}, which its channel does not declare`);
    return { authorization: authorizationOf(credential) };
}
/**
 * What node's client needs to send a request once.
 * @throws LockstepError `INTERNAL` when a credential would reach an origin that its channel does not declare.
 */
function requestOptions(request) {
    const length = request.body === undefined ? {} : { 'content-length': String(request.body.byteLength) };
    return {
        method: request.method,
        timeout: request.timeoutMs ?? defaultTimeoutMs,
        headers: { 'user-agent': 'lockstep', ...request.headers, ...length, ...authorization(request) },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/http.js




/** However slowly an answer drips, it ends by then; in milliseconds. */
const deadlineMs = 30 * 60_000;
// A write never reuses a connection: one that the server is just closing would leave its fate unknown.
function createAgents(env) {
    const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy } = env;
    const proxyEnv = { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy };
    const pair = (keepAlive) => ({
        http: new external_node_http_.Agent({ keepAlive, proxyEnv }),
        https: new external_node_https_.Agent({ keepAlive, proxyEnv }),
    });
    return { reads: pair(true), writes: pair(false) };
}
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}
function http_open(request, agents) {
    const url = new URL(request.url);
    const { reads, writes } = agents;
    const chosen = isRead(request) ? reads : writes;
    if (url.protocol === 'https:')
        return external_node_https_.request(url, { ...requestOptions(request), agent: chosen.https });
    if (url.protocol === 'http:')
        return external_node_http_.request(url, { ...requestOptions(request), agent: chosen.http });
    throw new TypeError(`cannot talk to ${url.protocol} addresses`);
}
function exchange(request, agents, hidden) {
    const { promise, resolve } = Promise.withResolvers();
    const sending = http_open(request, agents);
    let connected = false;
    let answering = false;
    const lose = (error) => {
        const outcome = {
            kind: 'failure',
            sent: connected,
            why: error.message || error.code || 'connection lost',
        };
        resolve({ outcome, stale: sending.reusedSocket && !answering && error.code === 'ECONNRESET' });
    };
    const limit = setTimeout(() => sending.destroy(new Error('no complete answer in 30 minutes')), deadlineMs).unref();
    sending.on('socket', (socket) => {
        if (!socket.connecting)
            connected = true;
        else
            socket.once(request.url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
                connected = true;
            });
    });
    sending.on('timeout', () => sending.destroy(new Error('no answer in time')));
    sending.on('error', lose);
    sending.on('close', () => clearTimeout(limit));
    sending.on('response', (message) => {
        answering = true;
        readAnswer(message, request, hidden).then((outcome) => resolve({ outcome, stale: false }), (error) => {
            sending.destroy();
            lose(error);
        });
    });
    sending.end(request.body);
    return promise;
}
/**
 * The real HTTP adapter. It sends each request once and follows no redirect; only a read whose kept connection
 * the server had already closed goes out again, on a fresh one.
 * @param env where the proxies are named.
 * @param hidden secrets that no answer may show, beside that of its own request.
 * @throws LockstepError `INTERNAL` when a credential would leave its channel's origins.
 */
function createHttp(env = {}, hidden = []) {
    const agents = createAgents(env);
    return async (request) => {
        const first = await exchange(request, agents, hidden);
        if (!first.stale || !isRead(request))
            return first.outcome;
        return (await exchange(request, { reads: agents.writes, writes: agents.writes }, hidden)).outcome;
    };
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ledgerPath),
/* harmony export */   v: () => (/* binding */ accountName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);



function absolute(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
}
// A relative path would lead into the folder that is released.
function stateHome(env) {
    const named = absolute(env.XDG_STATE_HOME);
    if (named !== undefined)
        return named;
    if (process.platform === 'win32')
        return absolute(env.LOCALAPPDATA) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'AppData', 'Local');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(absolute(env.HOME) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir, '.local', 'state');
}
/**
 * Where the ledger of a release is: outside the checkout unless the configuration says otherwise, because a pull
 * request can plant files inside it.
 *
 * @param identity what tells the repository from others.
 */
function ledgerPath(setting, folder, identity, release, env) {
    if (setting !== 'auto')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(setting) ? setting : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, setting);
    const repository = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateHome(env), 'lockstep', repository, `${encodeURIComponent(release)}.jsonl`);
}
/** The account that this process runs as, or `unknown` when the system has no name for it. */
function accountName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
