export const id = 9197;
export const ids = [9197];
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


/***/ }),

/***/ 89197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  licencesCheck: () => (/* binding */ licencesCheck)
});

// EXTERNAL MODULE: ./packages/gates/src/command/gate-shell.js
var gate_shell = __webpack_require__(39762);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/gates/src/archives/archive-files.js + 1 modules
var archive_files = __webpack_require__(1069);
// EXTERNAL MODULE: ./packages/gates/src/archives/released-files.js
var released_files = __webpack_require__(42883);
;// CONCATENATED MODULE: ./packages/gates/src/licences/python-licences.js

// Classifiers that name one licence and no other (packaging.python.org, “Core metadata”; PyPI's list of classifiers).
const classified = {
    'MIT License': 'MIT',
    'MIT No Attribution License (MIT-0)': 'MIT-0',
    'Apache Software License': 'Apache-2.0',
    'ISC License (ISCL)': 'ISC',
    'Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
    'Python Software Foundation License': 'PSF-2.0',
    'The Unlicense (Unlicense)': 'Unlicense',
    'GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
    'GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
    'GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
    'GNU Affero General Public License v3': 'AGPL-3.0-only',
};
/** A field of core metadata, each time that it stands in the head of the file. */
function fieldsOf(head, name) {
    const start = `${name.toLowerCase()}:`;
    return head
        .filter((line) => line.toLowerCase().startsWith(start))
        .map((line) => line.slice(start.length).trim());
}
/** The licence that core metadata names: `License-Expression` (PEP 639), else `License`, else a classifier. */
function licencedBy(metadata, file) {
    const text = metadata.slice(0, 256 * 1024);
    const end = text.search(/\r?\n\r?\n/);
    const head = (end < 0 ? text : text.slice(0, end)).split(/\r?\n/);
    const [name = file] = fieldsOf(head, 'Name');
    const [version = ''] = fieldsOf(head, 'Version');
    const [expression] = fieldsOf(head, 'License-Expression');
    const [plain] = fieldsOf(head, 'License').filter((each) => each !== '' && each !== 'UNKNOWN');
    const [classifier] = fieldsOf(head, 'Classifier').flatMap((each) => {
        const known = each.startsWith('License ::')
            ? classified[each.slice(each.lastIndexOf('::') + 2).trim()]
            : undefined;
        return known === undefined ? [] : [known];
    });
    // A text in `License` is no name of a licence; the classifier then says which it is.
    const short = plain !== undefined && plain.length <= 60 ? plain : undefined;
    return { name: `${name} ${version}`.trim(), licence: expression ?? classifier ?? short, file };
}
const environments = ['.venv', 'venv'].flatMap((folder) => [
    `${folder}/lib/python*/site-packages/*.dist-info/METADATA`,
    `${folder}/Lib/site-packages/*.dist-info/METADATA`,
]);
/** The licences of Python packages that are installed in the project's own environment. */
async function pythonLicences(files, { workspace }) {
    const isPython = files.some((file) => ['pyproject.toml', 'setup.py'].includes(external_node_path_.posix.basename(file)));
    if (!isPython)
        return { packages: [], unknown: [] };
    const found = (await Promise.all(environments.map((pattern) => workspace.glob(pattern)))).flat();
    if (found.length === 0)
        return { packages: [], unknown: ['the Python dependencies (no .venv holds them)'] };
    const texts = await Promise.all(found.map(async (file) => [file, await workspace.readText(file)]));
    const installers = /^(?:pip|setuptools|wheel) /i;
    const packages = texts.map(([file, text = '']) => licencedBy(text, file));
    return { packages: packages.filter(({ name }) => !installers.test(name)), unknown: [] };
}

;// CONCATENATED MODULE: ./packages/gates/src/licences/artifact-notices.js





const isMetadata = (path) => /^(?:[^/]+\.dist-info\/METADATA|PKG-INFO)$/.test(path);
// Wheels carry them in `licenses` below their dist-info (PEP 639), older ones beside the metadata.
function carries({ files, sizes }, notice) {
    const name = external_node_path_.posix.basename(notice);
    const fits = (path) => {
        const place = path.replace(/^[^/]+\.dist-info\/(?:licenses\/|license_files\/)?/, '');
        return place === notice || place === name;
    };
    const found = files.filter(fits);
    if (found.length === 0)
        return 'no';
    return found.some((path) => (sizes.get(path) ?? 0) > 0) ? 'yes' : 'empty';
}
async function lookInto(released, notices, context) {
    const { file } = released;
    if (!(0,archive_files/* isArchive */.t)(file))
        return { faults: [], packages: [], unknown: [`${file} (no archive)`] };
    try {
        const archive = await (0,archive_files/* openArchive */.p)(released, context, isMetadata);
        const faults = notices.flatMap((notice) => {
            const found = carries(archive, notice);
            if (found === 'yes')
                return [];
            return [found === 'no' ? `${file} carries no ${notice}` : `${notice} in ${file} is empty`];
        });
        const metadata = [...archive.contents].filter(([path]) => isMetadata(path));
        const packages = metadata.map(([, content]) => licencedBy(new TextDecoder().decode(content), file));
        return { faults, packages, unknown: [] };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { faults: error.problems.map(({ message }) => message), packages: [], unknown: [] };
    }
}
/** Looks for the notices in every artifact: the sealed ones, else those that are built. */
async function noticesInArtifacts(notices, context) {
    const released = await (0,released_files/* releasedFiles */.z)(context);
    if (released.length === 0)
        return { faults: [], packages: [], unknown: ['artifacts (none is built yet)'] };
    const looks = [];
    // One after the other: an archive may be large, and its reader keeps what was asked for.
    for (const each of released)
        looks.push(await lookInto(each, notices, context));
    return {
        faults: looks.flatMap(({ faults }) => faults),
        packages: looks.flatMap(({ packages }) => packages),
        unknown: looks.flatMap(({ unknown }) => unknown),
    };
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/gates/src/licences/licensed.js
const nothingKnown = { packages: [], unknown: [] };

;// CONCATENATED MODULE: ./packages/gates/src/licences/cargo-licences.js



/** The part of `cargo metadata --format-version 1` that tells licences, and who needs whom. */
const metadata = schemas/* object */.Ikc({
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        license: schemas/* string */.YjP().nullish(),
        license_file: schemas/* string */.YjP().nullish(),
        publish: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    })),
    workspace_members: schemas/* array */.YOg(schemas/* string */.YjP()),
    resolve: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            deps: schemas/* array */.YOg(schemas/* object */.Ikc({
                pkg: schemas/* string */.YjP(),
                dep_kinds: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* string */.YjP().nullish() })).default([]),
            })),
        })),
    })
        .nullish(),
});
// What only tests need is not shipped.
function shippedIds({ workspace_members: members, resolve }) {
    const needs = new Map((resolve?.nodes ?? []).map(({ id, deps }) => [
        id,
        deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind !== 'dev')).map(({ pkg }) => pkg),
    ]));
    const reached = new Set(members);
    for (const id of reached)
        for (const each of needs.get(id) ?? [])
            reached.add(each);
    return reached;
}
function fromMetadata(found, file) {
    const shipped = shippedIds(found);
    const members = new Set(found.workspace_members);
    return found.packages
        .filter(({ id, publish }) => shipped.has(id) && !(members.has(id) && publish?.length === 0))
        .map(({ name, version, license, license_file: text }) => ({
        name: `${name} ${version}`,
        licence: license ?? (text === null || text === undefined ? undefined : `a licence of its own (${text})`),
        file,
    }));
}
async function ask(flags, cwd, shell) {
    const line = ['cargo', 'metadata', '--format-version', '1', ...flags];
    const { code, stdout } = await shell.run(line, { cwd, keep: 64 * 1024 * 1024 });
    if (code !== 0)
        return undefined;
    try {
        return metadata.safeParse(JSON.parse(stdout)).data;
    }
    catch {
        return undefined;
    }
}
async function inFolder(file, context, shell) {
    const cwd = external_node_path_.posix.join(context.workspace.folder, external_node_path_.posix.dirname(file));
    // Crates that lie here already need no registry.
    const all = (await ask(['--locked', '--offline'], cwd, shell)) ?? (await ask(['--locked'], cwd, shell));
    if (all !== undefined)
        return { packages: fromMetadata(all, file), unknown: [] };
    const own = await ask(['--no-deps', '--offline'], cwd, shell);
    return {
        packages: own === undefined ? [] : fromMetadata(own, file),
        unknown: [`the crates in ${file} (cargo metadata --locked cannot read them)`],
    };
}
function isBelow(file, folder) {
    return folder === '.' || external_node_path_.posix.dirname(file) === folder || file.startsWith(`${folder}/`);
}
// A library need not keep its lockfile; then its manifest at least tells of itself. A member's lockfile is its workspace's.
function leadsIn(files) {
    const locks = files.filter((file) => external_node_path_.posix.basename(file) === 'Cargo.lock');
    const folders = locks.map((file) => external_node_path_.posix.dirname(file));
    const alone = files.filter((file) => external_node_path_.posix.basename(file) === 'Cargo.toml' && !folders.some((folder) => isBelow(file, folder)));
    return [...locks, ...alone];
}
/** The licences of crates, by cargo's own word. */
async function cargoLicences(files, context, shell) {
    const leads = leadsIn(files);
    if (leads.length === 0)
        return nothingKnown;
    const opened = await shell();
    const found = [];
    for (const file of leads)
        found.push(await inFolder(file, context, opened));
    return {
        packages: found.flatMap(({ packages }) => packages),
        unknown: found.flatMap(({ unknown }) => unknown),
    };
}

// EXTERNAL MODULE: ./packages/gates/src/command/output.js
var output = __webpack_require__(49179);
;// CONCATENATED MODULE: ./packages/gates/src/licences/generated-notices.js


const longestNotices = 16 * 1024 * 1024;
// How lines end is git's choice in a checkout, not the generator's.
function linesOf(text) {
    return text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
}
function firstDifference(file, committed, printed) {
    const [there, wanted] = [linesOf(committed), linesOf(printed)];
    const length = Math.max(there.length, wanted.length);
    for (let index = 0; index < length; index += 1) {
        if (there[index] === wanted[index])
            continue;
        const told = (line) => (line === undefined ? 'nothing' : `“${(0,output/* oneLine */.TN)(line, 80)}”`);
        const message = `line ${index + 1} is ${told(there[index])}, and should be ${told(wanted[index])}`;
        return { fault: `${file} is out of date: ${message}`, finding: { file, line: index + 1, message } };
    }
    return undefined;
}
/** Compares a file of notices with what its command prints now. */
async function staleNotices({ file, run }, { workspace }, shell) {
    const committed = await workspace.readText(file);
    if (committed === undefined)
        return { fault: `there is no ${file}` };
    const { code, stdout, lines, isMissing } = await shell.run(run, { keep: longestNotices });
    if (code === 0)
        return firstDifference(file, committed, stdout);
    const why = isMissing ? 'a program in it is not installed here' : `it ended with ${code ?? 'a signal'}`;
    return { fault: `“${(0,gate_shell/* shown */.SP)(run)}” cannot tell what ${file} must hold: ${why}`, log: lines };
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/gates/src/licences/npm-licences.js



// Old packages name an object, or a list of them (npm documentation, “package.json”, license).
function licenceIn(manifest) {
    const { license } = manifest;
    if (typeof license === 'string')
        return license;
    return (0,record/* isRecord */.u)(license) && typeof license.type === 'string' ? license.type : undefined;
}
async function manifestIn(file, { workspace }) {
    const document = workspace.parse((await workspace.readText(file)) ?? '');
    return (0,record/* isRecord */.u)(document) ? document : {};
}
async function ownPackages(files, context) {
    const manifests = files.filter((file) => external_node_path_.posix.basename(file) === 'package.json');
    const read = await Promise.all(manifests.map(async (file) => [file, await manifestIn(file, context)]));
    return read.flatMap(([file, manifest]) => {
        // What is never published, or has no name, is no package of anybody's.
        if (manifest.private === true || typeof manifest.name !== 'string')
            return [];
        return [{ name: manifest.name, licence: licenceIn(manifest), file }];
    });
}
/** The part of a lockfile of npm 7 or later that tells licences. */
const lock = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        name: schemas/* string */.YjP().optional(),
        version: schemas/* string */.YjP().optional(),
        license: schemas/* unknown */.L5J().optional(),
        dev: schemas/* boolean */.zMY().default(false),
        link: schemas/* boolean */.zMY().default(false),
    })),
});
async function lockedPackages(file, context) {
    const read = lock.safeParse(await manifestIn(file, context));
    if (!read.success)
        return { packages: [], unknown: [`the dependencies in ${file} (it tells no licences)`] };
    const shipped = Object.entries(read.data.packages).filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link);
    const packages = shipped.map(([path, each]) => ({
        name: `${each.name ?? path.slice(path.lastIndexOf('node_modules/') + 13)}@${each.version ?? '?'}`,
        licence: licenceIn({ license: each.license }),
        file,
    }));
    return { packages, unknown: [] };
}
const isSilentLock = (file) => ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock'].includes(external_node_path_.posix.basename(file));
const isLock = (file) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(external_node_path_.posix.basename(file));
/** The licences of npm packages: the repository's own, and those that its lockfiles name; development ones aside. */
async function npmLicences(files, context) {
    const own = await ownPackages(files, context);
    const locked = await Promise.all(files.filter(isLock).map((file) => lockedPackages(file, context)));
    const silent = files
        .filter(isSilentLock)
        .map((file) => `the dependencies in ${file} (it tells no licences)`);
    return {
        packages: [...own, ...locked.flatMap(({ packages }) => packages)],
        unknown: [...locked.flatMap(({ unknown }) => unknown), ...silent],
    };
}

;// CONCATENATED MODULE: ./packages/gates/src/licences/spdx.js
function nameOf(info) {
    const { license, plus = false, exception } = info;
    return `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`.toLowerCase();
}
function holds(info, allowed) {
    if (!('conjunction' in info))
        return allowed.has(nameOf(info));
    const sides = [info.left, info.right].map((side) => holds(side, allowed));
    return info.conjunction === 'and' ? !sides.includes(false) : sides.includes(true);
}
// Before Cargo took SPDX expressions, `MIT/Apache-2.0` was how it said “or” (the Cargo book, “license”).
function modern(licence) {
    return licence.includes('(') ? licence : licence.split('/').join(' OR ');
}
/**
 * Makes the judge of an allow-list of SPDX ids, with `WITH` and its exception where one is meant. What is no SPDX expression
 * is allowed when it stands in the list word for word.
 */
async function judgeBy(allow) {
    const { default: parse } = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.t.bind(__webpack_require__, 25826, 19));
    const words = new Set(allow.map((each) => each.trim()));
    const allowed = new Set(allow.map((each) => each.trim().toLowerCase()));
    return (licence) => {
        if (words.has(licence.trim()))
            return 'allowed';
        try {
            return holds(parse(modern(licence.trim())), allowed) ? 'allowed' : 'refused';
        }
        catch {
            return 'unreadable';
        }
    };
}

;// CONCATENATED MODULE: ./packages/gates/src/licences/licences-check.js







async function noticesInTree(notices, { workspace }) {
    const texts = await Promise.all(notices.map(async (file) => [file, await workspace.readText(file)]));
    return texts.flatMap(([file, text]) => {
        if (text === undefined)
            return [`there is no ${file}`];
        return text.trim() === '' ? [`${file} is empty`] : [];
    });
}
function faultOf({ name, licence }, judge) {
    if (licence === undefined)
        return `${name} names no licence`;
    const standing = judge(licence);
    if (standing === 'allowed')
        return undefined;
    return standing === 'refused'
        ? `${name} is under ${licence}, which is not allowed`
        : `${name} says “${licence}”, which is no SPDX expression and not in the list`;
}
function refused(packages, judge) {
    return packages.flatMap((each) => {
        const message = faultOf(each, judge);
        return message === undefined ? [] : [{ file: each.file, message }];
    });
}
const isForeign = (file) => /(^|\/)(node_modules|vendor|third_party|fixtures|testdata)\//.test(file);
async function known(context, shell) {
    const { history, workspace, commit } = context;
    const listed = await history.filesAt(commit).catch(() => []);
    const all = listed.length > 0 ? listed : await workspace.glob('**/*.{json,yaml,toml,lock,py}');
    const files = all.filter((file) => !isForeign(file));
    return Promise.all([
        npmLicences(files, context),
        cargoLicences(files, context, shell),
        pythonLicences(files, context),
    ]);
}
/** A few of many, for a line. */
function some(texts) {
    const rest = texts.length - 3;
    return [...texts.slice(0, 3), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
async function look(gate, context) {
    const { allow, notices, generated } = gate.settings;
    let opened;
    const shell = () => {
        opened ??= (0,gate_shell/* openGateShell */.od)(gate, context);
        return opened;
    };
    const inTree = await noticesInTree(notices, context);
    const inArtifacts = await noticesInArtifacts(notices, context);
    const told = allow === undefined ? [] : await known(context, shell);
    const packages = [...told.flatMap((each) => each.packages), ...inArtifacts.packages];
    const findings = allow === undefined ? [] : refused(packages, await judgeBy(allow));
    const stale = generated === undefined ? undefined : await staleNotices(generated, context, await shell());
    return {
        faults: [
            ...inTree,
            ...inArtifacts.faults,
            ...findings.map(({ message }) => message),
            ...(stale ? [stale.fault] : []),
        ],
        findings: [...findings, ...(stale?.finding ? [stale.finding] : [])],
        unknown: [...inArtifacts.unknown, ...told.flatMap((each) => each.unknown)],
        log: stale?.log ?? [],
    };
}
/** Looks for notices in the tree and in every artifact, and for licences that are not allowed. */
const licencesCheck = async (gate, context) => {
    const { faults, findings, unknown, log } = await look(gate, context);
    const aside = unknown.length === 0 ? '' : `; not looked at: ${some(unknown)}`;
    if (faults.length === 0) {
        const licences = gate.settings.allow === undefined ? '' : ', and every licence that was found is allowed';
        return {
            verdict: 'passed',
            reason: `${gate.settings.notices.join(', ')} in their places${licences}${aside}`,
        };
    }
    return {
        verdict: 'failed',
        reason: `${some(faults)}${aside}`,
        log: [...faults, ...log],
        findings: findings.slice(0, 50),
    };
};


/***/ })

};
