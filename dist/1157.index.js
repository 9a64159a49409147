export const id = 1157;
export const ids = [1157];
export const modules = {

/***/ 1069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ isArchive),
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 8 modules
var tarball = __webpack_require__(35202);
// EXTERNAL MODULE: ./packages/core/src/archive/zip.js + 9 modules
var zip = __webpack_require__(51774);
;// CONCATENATED MODULE: ./packages/core/src/archive/archive.js


const zipSuffix = /\.(?:whl|zip)$/i;
/**
 * Reads a hostile archive as what its name says that it is: `.whl` and `.zip` as a zip archive, all others as a
 * gzipped tar archive.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
function readArchive(chunks, options) {
    return zipSuffix.test(options.name) ? (0,zip/* readZip */.u)(chunks, options) : (0,tarball/* readTarball */.t)(chunks, options);
}

// EXTERNAL MODULE: ./packages/gates/src/archives/released-files.js
var released_files = __webpack_require__(42883);
;// CONCATENATED MODULE: ./packages/gates/src/archives/archive-files.js


const archiveName = /\.(?:tgz|tar\.gz|crate|whl|zip)$/i;
/** Whether a file is an archive that can be read; others, such as a binary, hold no files. */
function isArchive(file) {
    return archiveName.test(file);
}
// npm’s `package/`, an sdist’s `name-1.0/` and a crate’s are all one folder around everything; a wheel has none.
function folderAround(file, entries) {
    if (/\.whl$/i.test(file))
        return '';
    const [first] = entries;
    const folder = first?.path.split('/')[0];
    const isFolder = entries.some(({ path }) => path.startsWith(`${folder}/`));
    const isAround = entries.every(({ path, kind }) => path.startsWith(`${folder}/`) || (path === folder && kind === 'directory'));
    return folder !== undefined && isFolder && isAround ? `${folder}/` : '';
}
/**
 * Reads an archive of the release.
 * @param wanted whether the content of a file is asked for, by its path without the folder around it.
 * @throws LockstepError `ARCHIVE_HOSTILE`, or `SEAL_BROKEN` when it is not what was sealed.
 */
async function openArchive(released, context, wanted = () => false) {
    const { entries, files } = await readArchive((0,released_files/* bytesOf */.$)(released, context), {
        name: released.file,
        wanted: (path) => wanted(path) || wanted(path.slice(path.indexOf('/') + 1)),
    });
    const around = folderAround(released.file, entries);
    const inside = (path) => path.slice(around.length);
    const real = entries.filter(({ kind }) => kind === 'file');
    return {
        files: real.map(({ path }) => inside(path)),
        contents: new Map([...files].map(([path, content]) => [inside(path), content])),
        sizes: new Map(real.map(({ path, size }) => [inside(path), size])),
    };
}


/***/ }),

/***/ 42883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   z: () => (/* binding */ releasedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97488);


/** The files that are sealed; without a seal, those that the channels' patterns name. */
async function releasedFiles({ sealed, artifacts = [], workspace, }) {
    if (sealed !== undefined)
        return sealed.seal.artifacts.map((each) => ({ file: each.file, sealed: each }));
    const found = await Promise.all(artifacts.map((pattern) => workspace.glob(pattern)));
    return [...new Set(found.flat())].sort().map((file) => ({ file }));
}
/**
 * A file's bytes. What was sealed is hashed on the way, so that no other bytes pass in its place.
 * @throws LockstepError `SEAL_BROKEN` at the end of bytes that are others than sealed.
 */
async function* bytesOf({ file, sealed }, { workspace }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of workspace.open(file)) {
        hash.update(piece);
        yield piece;
    }
    if (sealed === undefined || hash.digest('hex') === sealed.digest.sha256)
        return;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('SEAL_BROKEN', `${file} holds other bytes than sealed`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .sealFile */ .mz } });
}


/***/ }),

/***/ 31157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactCheck: () => (/* binding */ artifactCheck)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/gates/src/archives/archive-files.js + 1 modules
var archive_files = __webpack_require__(1069);
// EXTERNAL MODULE: ./packages/gates/src/command/gate-shell.js
var gate_shell = __webpack_require__(39762);
// EXTERNAL MODULE: ./packages/gates/src/patterns.js
var patterns = __webpack_require__(70935);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/gates/src/command/output.js
var output = __webpack_require__(49179);
;// CONCATENATED MODULE: ./packages/gates/src/artifact/install.js



function byNpm(archive, folder) {
    return {
        commands: [
            ['npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', archive],
        ],
        paths: [external_node_path_.posix.join(folder, 'node_modules', '.bin')],
        cwd: folder,
    };
}
function byPip(archive, folder, isWindows) {
    const venv = external_node_path_.posix.join(folder, 'venv');
    const scripts = external_node_path_.posix.join(venv, isWindows ? 'Scripts' : 'bin');
    return {
        commands: [
            [isWindows ? 'python' : 'python3', '-m', 'venv', venv],
            [
                external_node_path_.posix.join(scripts, 'python'),
                '-m',
                'pip',
                'install',
                '--no-input',
                '--disable-pip-version-check',
                archive,
            ],
        ],
        paths: [scripts],
        cwd: folder,
    };
}
// tar, as every Linux, macOS and Windows has it; a zip archive needs what Python brings.
function unpacking(archive, folder, isWindows) {
    return /\.zip$/i.test(archive)
        ? [isWindows ? 'python' : 'python3', '-m', 'zipfile', '-e', archive, folder]
        : ['tar', '-xzf', archive, '-C', folder];
}
function byCargo(archive, folder, files, isWindows) {
    const source = external_node_path_.posix.join(folder, external_node_path_.posix.basename(archive).replace(/\.crate$/i, ''));
    const unpack = unpacking(archive, folder, isWindows);
    // A library has nothing to install; the command then builds against its source.
    if (!files.some((file) => /^src\/(?:main\.rs$|bin\/)/.test(file)))
        return { commands: [unpack], paths: [], cwd: source };
    const root = external_node_path_.posix.join(folder, 'installed');
    return {
        commands: [unpack, ['cargo', 'install', '--path', source, '--root', root, '--locked', '--quiet']],
        paths: [external_node_path_.posix.join(root, 'bin')],
        cwd: folder,
    };
}
function installerOf({ file, files }, archive, folder, isWindows) {
    if (/\.crate$/i.test(file))
        return byCargo(archive, folder, files, isWindows);
    if (/\.whl$/i.test(file))
        return byPip(archive, folder, isWindows);
    if (/\.(?:tgz|tar\.gz)$/i.test(file) && files.includes('package.json') && /\.tgz$/i.test(file))
        return byNpm(archive, folder);
    if (/\.tar\.gz$/i.test(file) && files.includes('PKG-INFO'))
        return byPip(archive, folder, isWindows);
    return { commands: [unpacking(archive, folder, isWindows)], paths: [], cwd: folder };
}
function faultOf(line, file, { code, isMissing, isOutOfTime, stderr }) {
    const command = `“${(0,gate_shell/* shown */.SP)(line)}” for ${file}`;
    if (isMissing)
        return `${command}: a program in it is not installed here`;
    if (isOutOfTime)
        return `${command} did not end in time`;
    return `${command} ended with ${code ?? 'a signal'}; it must end with 0 (${(0,output/* oneLine */.TN)(stderr.slice(-400), 200)})`;
}
/** Installs an archive in a clean folder with the ecosystem's own client, and runs a command there. */
async function tryInstalled(run, tried, shell) {
    const { sandbox } = shell;
    const isWindows = sandbox.env.ComSpec !== undefined;
    const folder = await sandbox.folder(external_node_path_.posix.join('installs', tried.file.replace(/[^\w.-]/g, '_')));
    const archive = external_node_path_.posix.join(tried.folder, tried.file);
    const { commands, paths, cwd } = installerOf(tried, archive, folder, isWindows);
    const env = { PATH: [...paths, sandbox.env.PATH ?? ''].join(isWindows ? ';' : ':') };
    const log = [];
    for (const line of [...commands, run]) {
        // The folder that the command runs in comes out of the archive.
        const ended = await shell.run(line, { cwd: line === run ? cwd : folder, env });
        log.push(`$ ${(0,gate_shell/* shown */.SP)(line)}`, ...ended.lines);
        if (ended.code !== 0)
            return { fault: faultOf(line, tried.file, ended), log };
    }
    return { log };
}

;// CONCATENATED MODULE: ./packages/gates/src/artifact/artifact-check.js





// The pattern means files of the repository; what was sealed is compared with the seal.
async function archivesOf(pattern, context) {
    const files = await context.workspace.glob(pattern);
    const sealed = new Map(context.sealed?.seal.artifacts.map((each) => [each.file, each]));
    return files.map((file) => {
        const known = sealed.get(file);
        return known === undefined ? { file } : { file, sealed: known };
    });
}
/** What an archive lacks, and what it holds that it may not. */
function contentFaults(file, files, contains, excludes) {
    const missing = contains.filter((pattern) => (0,patterns/* fitting */._)([pattern], files).length === 0);
    const unwanted = (0,patterns/* fitting */._)(excludes, files);
    return [
        ...missing.map((pattern) => `${file} holds no file that fits ${pattern}`),
        ...unwanted.slice(0, 5).map((path) => `${file} holds ${path}, which it may not`),
        ...(unwanted.length > 5 ? [`${file} holds ${unwanted.length - 5} more that it may not`] : []),
    ];
}
async function inspect(released, [contains, excludes], context, install) {
    const { file } = released;
    if (!(0,archive_files/* isArchive */.t)(file))
        return { faults: [`${file} is no archive that can be read (tgz, tar.gz, crate, whl, zip)`], log: [] };
    try {
        const { files } = await (0,archive_files/* openArchive */.p)(released, context);
        const faults = contentFaults(file, files, contains, excludes);
        if (faults.length > 0)
            return { faults, log: [] };
        const installed = await install(files);
        return { faults: installed?.fault === undefined ? [] : [installed.fault], log: installed?.log ?? [] };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { faults: error.problems.map(({ message }) => message), log: [] };
    }
}
/** Looks into archives, and tries what they install where a command is named. */
const artifactCheck = async (gate, context) => {
    const { in: pattern, contains = [], excludes = [], run } = gate.settings;
    const archives = await archivesOf(pattern, context);
    if (archives.length === 0)
        return { verdict: 'failed', reason: `no file fits ${pattern}; the build has to run before` };
    const shell = run === undefined ? undefined : await (0,gate_shell/* openGateShell */.od)(gate, context);
    const folder = context.workspace.folder;
    const looks = [];
    for (const released of archives) {
        const install = async (files) => run === undefined || shell === undefined
            ? undefined
            : tryInstalled(run, { file: released.file, files, folder }, shell);
        looks.push(await inspect(released, [contains, excludes], context, install));
    }
    const faults = looks.flatMap(({ faults: own }) => own);
    const log = looks.flatMap(({ log: own }) => own);
    if (faults.length > 0)
        return { verdict: 'failed', reason: faults.join('; '), log };
    const ran = run === undefined ? '' : ', and the command ran where it was installed';
    const names = archives.map(({ file }) => file).join(', ');
    return { verdict: 'passed', reason: `${names}: everything is there that must be${ran}`, log };
};


/***/ }),

/***/ 39762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   od: () => (/* binding */ openGateShell)
/* harmony export */ });
/* unused harmony export gateVariables */
/* harmony import */ var _runner_gate_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69969);

/** The lines that are searched for places: what comes before them is the beginning of a very long log. */
const searchedLines = 5_000;
// Every Windows names its command interpreter; no other system does.
function isWindows({ env }) {
    return env.ComSpec !== undefined || env.COMSPEC !== undefined;
}
function programOf(line, sandbox) {
    if (typeof line !== 'string')
        return { file: line[0] ?? '', args: line.slice(1) };
    return isWindows(sandbox)
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}
/** What a gate's commands are told of the release: as variables, so that no name of a tag becomes part of a command line. */
function gateVariables({ baseTag, release, commit, packages, }) {
    return {
        ...(baseTag !== undefined && { LOCKSTEP_BASE_TAG: baseTag }),
        ...(release !== undefined && { LOCKSTEP_TAG: release.tag, LOCKSTEP_VERSION: release.version }),
        ...(commit !== '' && { LOCKSTEP_COMMIT: commit }),
        ...(packages !== undefined && { LOCKSTEP_PACKAGES: packages }),
    };
}
// A shell says 127 of what it does not find (POSIX, 2.8.2); without a shell the system's own word is ENOENT.
function isNotFound({ code, stderr }) {
    return code === 127 || (code === undefined && stderr.includes('ENOENT'));
}
/** Opens the sandbox of a gate; all its commands share the time that the gate may take. */
async function openGateShell(gate, context) {
    const sandbox = await context.sandbox(gate);
    const { clock, log, workspace } = context;
    const started = clock.timestamp();
    const limit = (0,_runner_gate_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)(gate);
    const left = () => Math.max(1, limit - clock.since(started));
    return {
        sandbox,
        async run(line, { cwd = workspace.folder, env = {}, keep } = {}) {
            const lines = [];
            const result = await sandbox.run({
                ...programOf(line, sandbox),
                cwd,
                env: { ...sandbox.env, ...gateVariables(context), ...env },
                timeoutMs: left(),
                ...(keep !== undefined && { keep }),
                onLine(text) {
                    if (lines.length >= 2 * searchedLines)
                        lines.splice(0, searchedLines);
                    lines.push(text);
                    log.debug(`${gate.id}: ${text}`);
                },
            });
            const isOutOfTime = result.code === undefined && clock.since(started) >= limit;
            return { ...result, lines, isMissing: isNotFound(result), isOutOfTime };
        },
    };
}
/** A command line as people write it. */
function shown(line) {
    return typeof line === 'string' ? line : line.join(' ');
}


/***/ })

};
