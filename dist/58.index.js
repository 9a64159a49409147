export const id = 58;
export const ids = [58];
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

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSeal: () => (/* binding */ runSeal)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5993);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2226);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7611);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1838);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6100);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8371);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(860);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7094);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6632);









/** Seals the built files, after building them if asked, and appends the seal to the ledger. */
const runSeal = async (options, world) => {
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U)(options.dir, world);
    const { workspace, config } = project;
    // What the manifests and the tree already tell need not wait for a build.
    if (options.build)
        await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .assertSealable */ .E)(project, { target: options.target });
    if (options.build)
        await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .withTemporaryFolder */ .E)(async (folder) => (0,_build_js__WEBPACK_IMPORTED_MODULE_3__/* .runBuild */ .c)(config, workspace.folder, await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_4__/* .createSandbox */ ._)(folder, world.env), world));
    const seal = await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .makeSeal */ .A)(project, { target: options.target, build: (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identifyBuild */ .H)(world.env) });
    await workspace.write(_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealFile */ .mz, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .writeSeal */ .Hf)(seal));
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .zh)(workspace.folder, 'SHA512SUMS', (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sha512Manifest */ .EI)(seal));
    const ledger = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_8__/* .openLedger */ .au)(project, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(seal).id, (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .l)(options, world.env), world);
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(seal);
    const isKnown = (await ledger.read()).some(({ body }) => body.kind === 'sealed' && body.seal === digest);
    if (!isKnown)
        await ledger.append([{ kind: 'sealed', seal: digest, document: seal }]);
    return (0,_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .reportWithoutChannels */ .J)('seal', [], { seal, project }, 'lockstep rehearse');
};


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

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ replacedCratesIo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7897);
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

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);



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


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _cargo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);





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
