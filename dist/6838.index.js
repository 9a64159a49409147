export const id = 6838;
export const ids = [6838];
export const modules = {

/***/ 14037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withBuildStorage),
/* harmony export */   _: () => (/* binding */ canStore)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39254);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64954);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47822);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83077);



async function placeOf({ workspace }, { env }) {
    return (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostRepositoryOf */ .mz)(workspace.folder, env);
}
/** Whether the surroundings offer a place for builds: a runner with artifacts, or a token for drafts. */
async function canStore(project, world) {
    const { server, kind } = await placeOf(project, world);
    if (!(0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .hasWorkflowArtifacts */ .v)(server))
        return (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findHostToken */ .d)(kind, world) !== undefined;
    const { ACTIONS_RESULTS_URL: service = '', ACTIONS_RUNTIME_TOKEN: token = '' } = world.env;
    return service !== '' && token !== '';
}
/**
 * Lends the storage for the builds of a repository, which follows from its server.
 * @throws LockstepError `USAGE` where no repository is named, `TOKEN_MISSING`.
 */
async function withBuildStorage({ project, purpose, retentionDays }, world, use) {
    const { server, ...address } = await placeOf(project, world);
    const isFree = purpose === 'store' && (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .hasWorkflowArtifacts */ .v)(server);
    const what = purpose === 'store' ? 'a build cannot be stored' : 'what a run left cannot be read or proven';
    const token = isFree ? undefined : (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .demandHostToken */ .np)(address.kind, what, world);
    const { folder } = project.workspace;
    const host = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_2__/* .createContext */ .q6)(folder, world, token === undefined ? [] : [token]).host(address, token);
    return (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__/* .withScratchFolder */ .p)(folder, (scratch) => use({
        host,
        storage: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createBuildStorage */ .A)(server, { host, folder, scratch, log: world.log, retentionDays }),
    }));
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

/***/ 30138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runIn)
/* harmony export */ });
const address = /^https?:\/\/[^?#]*?\/([^/]+\/[^/]+)\/actions\/runs\/([0-9]+)$/;
/** What the address of a run, as a seal names it, says; undefined for a build that no workflow made. */
function runIn(run) {
    const [, repository, id] = address.exec(run) ?? [];
    return repository === undefined || id === undefined ? undefined : { repository, id };
}


/***/ }),

/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bD: () => (/* binding */ messageOf),
  mz: () => (/* binding */ uploadArtifact),
  Zn: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/hosts/src/builds/build-name.js
var build_name = __webpack_require__(72071);
// EXTERNAL MODULE: ./packages/hosts/src/builds/captured-output.js
var captured_output = __webpack_require__(16783);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./packages/hosts/src/builds/stage.js





/**
 * Copies files to a folder of their own, so that what is uploaded is what was checked while it was read.
 * @returns their paths.
 * @throws what a file’s body throws.
 */
async function stageFiles(files, folder) {
    const paths = [];
    for (const { file, body } of files) {
        const path = (0,external_node_path_.join)(folder, ...file.split('/'));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body.chunks()), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
        paths.push(path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./packages/hosts/src/builds/artifact-upload.js





/**
 * Level 0 would store the contents with their sizes behind them, and then nothing tells where one ends; built files are
 * compressed already, so a higher one only costs time.
 */
const compressionLevel = 1;
/** What the runner’s library says, without the addresses that are credentials. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (0,foreign_text/* foreignText */.q)(text.replace(/([?&]sig=)[^&\s"']+/g, '$1***'));
}
/**
 * Uploads files as one artifact of the workflow run that this process belongs to, by the client library of the runner,
 * which reads the run's token from the environment.
 * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
 */
async function uploadFiles(name, files, { log, retentionDays }) {
    await (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => {
        const paths = await stageFiles(files, folder);
        const options = { compressionLevel, ...(retentionDays !== undefined && { retentionDays }) };
        try {
            await (0,captured_output/* withoutOutput */.G)(log, async () => {
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(927), __webpack_require__.e(1884), __webpack_require__.e(3782), __webpack_require__.e(6503), __webpack_require__.e(2620)]).then(__webpack_require__.bind(__webpack_require__, 72620));
                await new DefaultArtifactClient().uploadArtifact(name, [...paths], folder, options);
            });
        }
        catch (cause) {
            throw (0,lockstep_error/* fail */.fJ)('STORAGE_FAILED', `the workflow artifact could not be stored: ${messageOf(cause)}`, {
                cause,
            });
        }
    });
}
/**
 * Uploads a build as one artifact of its run.
 * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
 */
async function uploadArtifact(build, files, terms) {
    await uploadFiles((0,build_name/* artifactName */.Cs)(build), files, terms);
}


/***/ }),

/***/ 72071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   SA: () => (/* binding */ draftPrefix),
/* harmony export */   ge: () => (/* binding */ attemptOfDraft),
/* harmony export */   j3: () => (/* binding */ attemptOfArtifact),
/* harmony export */   ls: () => (/* binding */ isDraftOf),
/* harmony export */   qY: () => (/* binding */ draftTag)
/* harmony export */ });
/** Tags of drafts that hold builds; nothing else may have one. */
const draftPrefix = 'lockstep-build/';
function artifactPrefix({ release }) {
    // Artifact names exclude what git allows in tags: quotes, angle brackets, bars and slashes.
    return `lockstep-build-${encodeURIComponent(release)}-`;
}
/** The name of the workflow artifact that holds a build. */
function artifactName(build) {
    return `${artifactPrefix(build)}${build.attempt}`;
}
/** The tag of the draft that holds a build; the draft is never published, so the tag never comes to be. */
function draftTag({ release, run, attempt }) {
    return `${draftPrefix}${release}/${run}/${attempt}`;
}
function attemptIn(name, prefix) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^[1-9][0-9]{0,5}$/.test(rest) ? Number(rest) : undefined;
}
/** Whether a draft holds a build of this very release; the name of one release may begin with that of another. */
function isDraftOf(tag, release) {
    const prefix = `${draftPrefix}${release}/`;
    return tag.startsWith(prefix) && /^[^/]+\/[0-9]+$/.test(tag.slice(prefix.length));
}
/** The attempt at a build of this run that a workflow artifact holds. */
function attemptOfArtifact(name, run) {
    return attemptIn(name, artifactPrefix(run));
}
/** The attempt at a build of this run that a draft holds. */
function attemptOfDraft(tag, { release, run }) {
    return attemptIn(tag, `${draftPrefix}${release}/${run}/`);
}


/***/ }),

/***/ 16783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutOutput)
/* harmony export */ });
// Signed addresses are credentials; the library prints them in orders to the runner, which may not be listening.
function isOrder(line) {
    return line.startsWith('::');
}
/**
 * Does some work during which nothing reaches the standard output; what was written there goes to the log afterwards,
 * without orders to the runner.
 *
 * The artifact library writes to it whatever it does: beside a JSON document of ours, and, while the runner takes no
 * orders, signed addresses that it was to hide.
 */
async function withoutOutput(log, work) {
    const { stdout } = process;
    const original = stdout.write;
    let text = '';
    const capture = (chunk, ...more) => {
        text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        const callback = more.find((each) => typeof each === 'function');
        callback?.();
        return true;
    };
    stdout.write = capture;
    try {
        return await work();
    }
    finally {
        stdout.write = original;
        for (const line of text.split('\n'))
            if (line.trim() !== '' && !isOrder(line))
                log.debug(line);
    }
}


/***/ }),

/***/ 24348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _incoming_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11682);
/* harmony import */ var _placing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46055);




function fault(artifact, found, source) {
    const { file, digest } = artifact;
    const where = { file };
    if (found === undefined)
        return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('BUILD_EXPIRED', `${source} holds no ${file}`, { where })];
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(found) === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(digest))
        return [];
    const message = `${file} of ${source} holds other bytes than were sealed: found ${found.sha256}, sealed ${digest.sha256}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('SEAL_BROKEN', message, { where })];
}
/**
 * Takes the files of a seal into a folder. They get names of their own there: what a server calls them is no path.
 * @param source where they come from, for people.
 */
function checkFiles(seal, folder, source) {
    const { artifacts } = seal;
    const found = new Map();
    const paths = new Map();
    return {
        paths,
        open(file) {
            const index = artifacts.findIndex((each) => each.file === file);
            const artifact = artifacts[index];
            if (artifact === undefined || paths.has(file))
                return undefined;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, String(index));
            paths.set(file, path);
            const tooLong = () => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('SEAL_BROKEN', `${file} of ${source} is longer than what was sealed`, { where: { file } });
            const incoming = (0,_incoming_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openIncoming */ .V)(path, artifact.digest.size, tooLong);
            return {
                take: incoming.take,
                end() {
                    const digest = incoming.end();
                    found.set(file, digest);
                    return digest;
                },
            };
        },
        problems: () => [
            ...(0,_placing_js__WEBPACK_IMPORTED_MODULE_5__/* .hostileNames */ .P)(seal),
            ...artifacts.flatMap((artifact) => fault(artifact, found.get(artifact.file), source)),
        ],
    };
}


/***/ }),

/***/ 11682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openIncoming)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);


/**
 * Opens a new file that takes at most so many bytes.
 * @throws Error when the file exists.
 */
function openIncoming(path, mostBytes, tooLong = () => new Error(`there are more than ${mostBytes} bytes`)) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o600);
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .createDigest */ .P5)();
    let size = 0;
    return {
        take(piece) {
            size += piece.byteLength;
            if (size > mostBytes)
                throw tooLong();
            digest.update(piece);
            for (let written = 0; written < piece.byteLength;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(handle, piece, written, piece.byteLength - written);
        },
        end() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
            return digest.end();
        },
    };
}


/***/ }),

/***/ 46055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostileNames),
/* harmony export */   h: () => (/* binding */ placeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67197);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58483);




// None of these is ever sealed: git runs what lies in its folder, and the others decide what is done with the files.
const untouchable = /(^|\/)(\.git|node_modules)(\/|$)|^\.lockstep\//i;
function isTakenPlace(file) {
    const lower = file.toLowerCase();
    return untouchable.test(file) || lower === _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze || lower === _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealFile */ .mz;
}
/** Names of sealed files that would replace what a build has no say in. */
function hostileNames({ artifacts }) {
    return artifacts
        .filter(({ file }) => isTakenPlace(file))
        .map(({ file }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('ARCHIVE_HOSTILE', `the build wants to replace ${file}`, { where: { file } }));
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
// A folder of the checkout may be a link that leads out of it: each is looked at before anything is made in it.
async function folderInside(root, file) {
    let folder = root;
    for (const name of file.split('/').slice(0, -1)) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!(await isFolder(next)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(next);
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(next);
        if (folder === root || folder.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            continue;
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('ARCHIVE_HOSTILE', `${file} would lie outside of the folder, behind a link`, {
            where: { file },
        });
    }
    return folder;
}
/**
 * Moves files that were checked to their places, each as a whole, and the seal after all of them.
 * @param paths where each sealed file lies now, on the file system of the folder.
 */
async function placeFiles(folder, seal, paths) {
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .throwAll */ .Kx)(hostileNames(seal));
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (const [file, path] of paths) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await folderInside(root, file), file.slice(file.lastIndexOf('/') + 1));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, target);
    }
    await (0,_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealFile */ .mz), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .writeSeal */ .Hf)(seal));
}


/***/ }),

/***/ 64954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withScratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Lends a new folder on the file system of a project, so that its files can be moved to their places. */
async function withScratchFolder(project, use) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.lockstep');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'incoming-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 39254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createBuildStorage),
  v: () => (/* binding */ hasWorkflowArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/hosts/src/builds/build-name.js
var build_name = __webpack_require__(72071);
// EXTERNAL MODULE: ./packages/hosts/src/builds/checked-files.js
var checked_files = __webpack_require__(24348);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal = __webpack_require__(97488);
;// CONCATENATED MODULE: ./packages/hosts/src/builds/draft-asset.js

const documents = new Set([seal/* sealFile */.mz, seal/* manifestFile */.YE]);
const ending = /(?:\.tar)?\.[a-z0-9]{1,8}$/;
/**
 * The name of the asset that holds a file: what it holds, with the ending that servers go by. Assets have flat names,
 * and servers change some characters in them, so a path would not do.
 */
function assetName({ file, sha256 }) {
    if (documents.has(file))
        return file;
    return `${sha256}${ending.exec(file.toLowerCase())?.[0] ?? ''}`;
}
/** The whole asset of a name and size; the upload of another one was cut off. */
function wholeAsset({ assets }, name, size) {
    return assets.find((asset) => asset.name === name && asset.isWhole && (size === undefined || asset.size === size));
}
/** The seal of a draft, which is uploaded last: without it the build is not whole. */
function sealAsset(release) {
    return wholeAsset(release, seal/* sealFile */.mz);
}

// EXTERNAL MODULE: ./packages/core/src/ports/reply-problem.js
var reply_problem = __webpack_require__(53578);
;// CONCATENATED MODULE: ./packages/hosts/src/builds/draft-upload.js



/**
 * The value of a reply.
 * @throws LockstepError `STORAGE_FAILED` or a code of its own; `TOKEN_READ_ONLY` for a write that is forbidden.
 */
function demand(reply, what) {
    if (reply.outcome === 'ok')
        return reply.value;
    const isForbidden = reply.outcome === 'refused' && reply.reason === 'forbidden';
    const found = (0,reply_problem/* replyProblem */.E)(reply, what, isForbidden ? 'TOKEN_READ_ONLY' : 'STORAGE_FAILED');
    (0,lockstep_error/* throwAll */.Kx)([found]);
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', what);
}
function bodyOf({ release, run, attempt }, files) {
    const rows = files.map((file) => `- \`${file.file}\`: ${assetName(file)}`);
    return [
        `The output of attempt ${attempt} at run ${run}, kept for the publication of ${release}. It is no release:`,
        'leave it a draft. It is removed when the release is complete.',
        '',
        ...rows,
        '',
    ].join('\n');
}
async function draftOf(host, build, body) {
    const tag = (0,build_name/* draftTag */.qY)(build);
    const [known, another] = demand(await host.releases.ofTag(tag), `the draft ${tag} cannot be looked for`);
    if (another !== undefined)
        throw (0,lockstep_error/* fail */.fJ)('RELEASE_DUPLICATE', `there are several releases of ${tag}`);
    if (known?.isDraft === false)
        throw (0,lockstep_error/* fail */.fJ)('STORAGE_FAILED', `${tag} is published, so it holds no build`);
    if (known !== undefined)
        return known;
    const title = `Build of ${build.release} (run ${build.run}, attempt ${build.attempt})`;
    const draft = { tag, commit: build.commit, title, body, isPrerelease: true, isDraft: true };
    return demand(await host.releases.create(draft), `the draft ${tag} cannot be made`);
}
async function beyondLimits(host, files) {
    const limits = demand(await host.releases.limits(), 'the limits of release assets cannot be read');
    if (!limits.isEnabled)
        return [(0,problem/* problem */.C)('ASSET_REFUSED', 'the server takes no release assets')];
    const { maxBytes = Number.POSITIVE_INFINITY } = limits;
    return files
        .filter(({ body }) => body.size > maxBytes)
        .map(({ file, body }) => {
        const message = `${file} has ${body.size} bytes, the server takes ${maxBytes}`;
        return (0,problem/* problem */.C)('ASSET_REFUSED', message, { where: { file } });
    });
}
async function upload(host, draft, file) {
    const name = assetName(file);
    const { size } = file.body;
    if (wholeAsset(draft, name, size) !== undefined)
        return;
    const what = `${file.file} cannot be stored in the draft ${draft.tag}`;
    const stored = demand(await host.releases.upload(draft.id, name, file.body), what);
    if (stored.isWhole && stored.size === size && (stored.sha256 ?? file.sha256) === file.sha256)
        return;
    throw (0,lockstep_error/* fail */.fJ)('STORAGE_FAILED', `${what}: the server has ${stored.size} bytes of ${size}`);
}
// An earlier try may have left another seal, and its presence says that the build is whole.
async function removeSeals(host, draft, sha256) {
    for (const { id, name, sha256: found } of draft.assets)
        if (name === seal/* sealFile */.mz && found !== sha256)
            demand(await host.releases.removeAsset(draft.id, id), `an old ${seal/* sealFile */.mz} cannot be removed`);
}
/**
 * Uploads a build to a draft of its own; what an earlier try left there is used again.
 * @throws LockstepError `STORAGE_FAILED`, `ASSET_REFUSED`, `TOKEN_READ_ONLY`, or what a file’s body throws.
 */
async function uploadDraft(host, build, files) {
    (0,lockstep_error/* throwAll */.Kx)(await beyondLimits(host, files));
    const draft = await draftOf(host, build, bodyOf(build, files));
    const seals = files.filter(({ file }) => file === seal/* sealFile */.mz);
    for (const seal of seals)
        await removeSeals(host, draft, seal.sha256);
    for (const file of files)
        if (file.file !== seal/* sealFile */.mz)
            await upload(host, draft, file);
    const { assets } = draft;
    const kept = assets.filter(({ name, sha256 }) => name !== seal/* sealFile */.mz || seals.some((seal) => seal.sha256 === sha256));
    for (const seal of seals)
        await upload(host, { ...draft, assets: kept }, seal);
}

// EXTERNAL MODULE: ./packages/hosts/src/builds/placing.js
var placing = __webpack_require__(46055);
;// CONCATENATED MODULE: ./packages/hosts/src/builds/draft-releases.js








/** A seal of ten thousand artifacts has about six of them. */
const longestSeal = 16 * 1024 * 1024;
async function drafts(host, prefix) {
    const found = demand(await host.releases.startingWith(prefix), 'the drafts of builds cannot be listed');
    // What is public was published by somebody; it is no build, and not ours to touch.
    return found.filter(({ isDraft, tag }) => isDraft && tag.startsWith(prefix));
}
async function latest(host, run) {
    const kept = (await drafts(host, `${build_name/* draftPrefix */.SA}${run.release}/${run.run}/`)).flatMap((draft) => {
        const [attempt, seal] = [(0,build_name/* attemptOfDraft */.ge)(draft.tag, run), sealAsset(draft)];
        return attempt === undefined || seal === undefined ? [] : [{ attempt, draft, seal }];
    });
    return kept.sort((one, other) => other.attempt - one.attempt)[0];
}
async function readAsset(host, { draft, seal }) {
    const pieces = [];
    let size = 0;
    const take = (piece) => {
        size += piece.byteLength;
        if (size > longestSeal)
            throw new Error(`the seal is longer than ${longestSeal} bytes`);
        pieces.push(piece);
    };
    demand(await host.releases.download(draft.id, seal, take), `the seal of ${draft.tag} cannot be read`);
    return Buffer.concat(pieces).toString('utf8');
}
async function fetchOne(host, draft, { file, digest }, checked) {
    const asset = wholeAsset(draft, assetName({ file, sha256: digest.sha256 }), digest.size);
    const incoming = asset === undefined ? undefined : checked.open(file);
    if (asset === undefined || incoming === undefined)
        return [];
    try {
        const reply = await host.releases.download(draft.id, asset, incoming.take);
        demand(reply, `${file} of ${draft.tag} cannot be read`);
        return [];
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return error.problems;
        throw error;
    }
    finally {
        incoming.end();
    }
}
async function fetchAll(host, { draft }, seal, folder) {
    const checked = (0,checked_files/* checkFiles */.g)(seal, folder, `draft ${draft.tag}`);
    const failed = [];
    for (const artifact of seal.artifacts)
        failed.push(...(await fetchOne(host, draft, artifact, checked)));
    // A download that broke off explains the bytes that are missing.
    (0,lockstep_error/* throwAll */.Kx)(failed.length > 0 ? failed : checked.problems());
    return checked;
}
function storedDraft(kept, run, { host, folder, scratch }) {
    return {
        build: { ...run, attempt: kept.attempt },
        location: `draft ${kept.draft.tag}`,
        readSeal: () => readAsset(host, kept),
        async fetch(seal) {
            const checked = await fetchAll(host, kept, seal, await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'draft-')));
            return () => (0,placing/* placeFiles */.h)(folder, seal, checked.paths);
        },
    };
}
async function removeDrafts(host, release) {
    const every = await drafts(host, `${build_name/* draftPrefix */.SA}${release}/`);
    const found = every.filter(({ tag }) => (0,build_name/* isDraftOf */.ls)(tag, release));
    const problems = [];
    for (const { id, tag } of found) {
        const reply = await host.releases.remove(id);
        const isGone = reply.outcome === 'refused' && reply.reason === 'missing';
        if (reply.outcome !== 'ok' && !isGone)
            problems.push((0,problem/* problem */.C)('STORAGE_FAILED', `the draft ${tag} cannot be removed`));
    }
    (0,lockstep_error/* throwAll */.Kx)(problems);
    return found.length;
}
/**
 * Builds as drafts of releases, one for each attempt at a run, for servers whose artifacts the runner’s library does
 * not reach. They are never published, so their tags never come to be, and they are removed when the release is
 * complete.
 */
function createDraftReleases(terms) {
    const { host } = terms;
    return {
        name: 'draft releases',
        store: (build, files) => uploadDraft(host, build, files),
        async find(run) {
            const kept = await latest(host, run);
            return kept === undefined ? undefined : storedDraft(kept, run, terms);
        },
        remove: (release) => removeDrafts(host, release),
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/builds/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(93237);
// EXTERNAL MODULE: ./packages/hosts/src/builds/stored-archive.js
var stored_archive = __webpack_require__(57879);
;// CONCATENATED MODULE: ./packages/hosts/src/builds/subfolder.js


/** Makes a folder below another one when it is first asked for. */
function withSubfolder(parent) {
    let made;
    return () => {
        made ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'build-'));
        return made;
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/builds/workflow-artifacts.js







async function workflow_artifacts_latest(host, run) {
    const reply = await host.artifacts.ofRun(run.run);
    if (reply.outcome !== 'ok') {
        if (reply.outcome === 'refused' && reply.reason === 'missing')
            return undefined;
        (0,lockstep_error/* throwAll */.Kx)([(0,reply_problem/* replyProblem */.E)(reply, `the artifacts of run ${run.run} cannot be listed`, 'STORAGE_FAILED')]);
        return undefined;
    }
    const kept = reply.value.flatMap((artifact) => {
        const attempt = (0,build_name/* attemptOfArtifact */.j3)(artifact.name, run);
        return attempt === undefined ? [] : [{ attempt, artifact }];
    });
    return kept.sort((one, other) => other.attempt - one.attempt)[0];
}
function storedArchive({ attempt, artifact }, run, terms) {
    const { host, folder, scratch } = terms;
    const own = withSubfolder(scratch);
    let archive;
    const download = async () => {
        const path = (0,external_node_path_.join)(await own(), 'archive.zip');
        await (0,stored_archive/* downloadArchive */.Z)(host, artifact, path);
        return path;
    };
    const path = () => {
        archive ??= download();
        return archive;
    };
    return {
        build: { ...run, attempt },
        location: `artifact ${artifact.name} of run ${run.run}`,
        readSeal: async () => (0,stored_archive/* sealInArchive */.h5)(await path(), artifact.name),
        async fetch(seal) {
            const checked = await (0,stored_archive/* unpackArchive */.b)(await path(), artifact.name, seal, await own());
            (0,lockstep_error/* throwAll */.Kx)(checked.problems());
            return () => (0,placing/* placeFiles */.h)(folder, seal, checked.paths);
        },
    };
}
/**
 * Builds as artifacts of their workflow runs. They are uploaded by the runner's own library, and read through the API
 * of the host, whatever run asks. The server removes them after some days.
 */
function createWorkflowArtifacts(terms) {
    return {
        name: 'workflow artifacts',
        store: (build, files) => (0,artifact_upload/* uploadArtifact */.mz)(build, files, terms),
        async find(run) {
            const kept = await workflow_artifacts_latest(terms.host, run);
            return kept === undefined || kept.artifact.isExpired ? undefined : storedArchive(kept, run, terms);
        },
        remove: async () => 0,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/builds/storage.js


/**
 * Whether the artifacts of a server’s workflows are reached by the runner’s library, which refuses every other server
 * by its name (`@actions/artifact`, `isGhes`).
 */
function hasWorkflowArtifacts(server) {
    if (!URL.canParse(server))
        return false;
    const { hostname } = new URL(server);
    return hostname === 'github.com' || /\.(?:ghe\.com|localhost)$/.test(hostname);
}
/** The storage for builds of a server. */
function createBuildStorage(server, terms) {
    return hasWorkflowArtifacts(server) ? createWorkflowArtifacts(terms) : createDraftReleases(terms);
}


/***/ }),

/***/ 57879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ longestArchive),
/* harmony export */   Z: () => (/* binding */ downloadArchive),
/* harmony export */   b: () => (/* binding */ unpackArchive),
/* harmony export */   el: () => (/* binding */ textsInArchive),
/* harmony export */   h5: () => (/* binding */ sealInArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53578);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51774);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97488);
/* harmony import */ var _checked_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24348);
/* harmony import */ var _incoming_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11682);






/** Two gigabytes of files that hardly compress, and what a zip archive adds to them. */
const longestArchive = 2200 * 1024 * 1024;
function mostBytesOf({ name, size }) {
    if (size <= longestArchive)
        return size;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('STORAGE_FAILED', `artifact ${name} has ${size} bytes, more than a build may have`);
}
/**
 * Downloads the archive of a workflow artifact.
 * @throws LockstepError `STORAGE_FAILED` when it cannot be had whole, or is not what the server says.
 */
async function downloadArchive(host, artifact, path) {
    const incoming = (0,_incoming_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openIncoming */ .V)(path, mostBytesOf(artifact));
    const what = `artifact ${artifact.name} cannot be read`;
    const reply = await host.artifacts.download(artifact, incoming.take);
    const { sha256 } = incoming.end();
    if (reply.outcome !== 'ok')
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)([(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .replyProblem */ .E)(reply, what, 'STORAGE_FAILED')]);
    if (artifact.digest === undefined || artifact.digest === `sha256:${sha256}`)
        return;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('STORAGE_FAILED', `${what}: the server says ${artifact.digest}, its bytes are sha256:${sha256}`);
}
/**
 * The texts of some small files of an archive, without anything else of it.
 * @throws LockstepError `ARCHIVE_HOSTILE`.
 */
async function textsInArchive(path, name, wanted) {
    const { files } = await (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .readZip */ .u)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), { name, wanted: (file) => wanted.includes(file) });
    return new Map([...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]));
}
/**
 * The seal in an archive, without anything else of it.
 * @throws LockstepError `ARCHIVE_HOSTILE`, or `BUILD_EXPIRED` when there is none.
 */
async function sealInArchive(path, name) {
    const text = (await textsInArchive(path, name, [_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .sealFile */ .mz])).get(_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .sealFile */ .mz);
    if (text !== undefined)
        return text;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('BUILD_EXPIRED', `artifact ${name} holds no ${_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .sealFile */ .mz}`);
}
/**
 * Unpacks the sealed files of an archive, one after another, in memory that does not grow with their sizes.
 * @throws LockstepError `ARCHIVE_HOSTILE`.
 */
async function unpackArchive(path, name, seal, folder) {
    const checked = (0,_checked_files_js__WEBPACK_IMPORTED_MODULE_8__/* .checkFiles */ .g)(seal, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files-')), `artifact ${name}`);
    let open;
    const visit = (file, piece) => {
        if (open?.file !== file) {
            open?.incoming?.end();
            open = { file, incoming: checked.open(file) };
        }
        open.incoming?.take(piece);
    };
    try {
        const { entries } = await (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .readZip */ .u)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), { name, wanted: () => false, visit });
        // Nothing of an empty file was there to be visited.
        for (const { path: file, kind, size } of entries)
            if (kind === 'file' && size === 0)
                checked.open(file)?.end();
    }
    finally {
        open?.incoming?.end();
    }
    return checked;
}


/***/ }),

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Lends a new folder that only this user can read, and removes it with all that is in it. */
async function withTemporaryFolder(use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'lockstep-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ })

};
