export const id = 559;
export const ids = [559];
export const modules = {

/***/ 82559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15477);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65301);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13777);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36632);




/** Checks configuration, manifests, patterns and built files; all problems at once. */
const runCheck = async ({ dir, target, sourceOnly }, world) => {
    const { project, problems: faults } = await (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectProject */ .W)(dir, world);
    const git = await project.workspace.git();
    const version = versionOf(() => (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(project.config, git, target).version, target);
    const { problems } = await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .s)(project, { version, sourceOnly });
    return (0,_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .reportWithoutChannels */ .J)('check', [...faults, ...problems]);
};
// Before the tag is made there is no version to compare with; a target that was named has to make sense.
function versionOf(resolve, named) {
    try {
        return resolve();
    }
    catch (error) {
        if (named !== undefined || !(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .LockstepError */ .Cj))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 65301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
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
// Packages agree within their ecosystem; files of a kind that knows none share no more than a channel.
function groupsFor({ kind, readPackage }, artifacts, channels) {
    if (readPackage !== undefined)
        return [artifacts.filter(({ package: sealed }) => sealed?.ecosystem === kind)];
    const own = channels.filter((channel) => channel.kind === kind);
    return own.map(({ id }) => artifacts.filter((artifact) => artifact.channels.includes(id)));
}
/** Compares each artifact by itself with manifests and the target; the others may be in another part. */
function fileDisagreements(artifacts, packages, version, kinds) {
    return [
        ...(version === undefined ? [] : wrongVersions(artifacts, packages, version, kinds)),
        ...unknownToSource(artifacts, packages),
    ];
}
/** Compares artifacts, manifests and the target with each other. */
function disagreements(artifacts, packages, version, kinds, locate, channels) {
    return [
        ...duplicates(artifacts, kinds, locate),
        ...kinds.flatMap((kind) => groupsFor(kind, artifacts, channels).flatMap((group) => kind.disagreements?.(group) ?? [])),
        ...fileDisagreements(artifacts, packages, version, kinds),
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
// A job of a matrix build makes some of the files; one that made none has nothing to seal.
function emptyPatterns(matches, mustMatch, locate) {
    const empty = matches.filter(({ files }) => files.length === 0);
    return mustMatch === 'some' && empty.length < matches.length
        ? []
        : empty.map((each) => emptyPattern(each, locate));
}
/**
 * Finds the files that the channels' patterns name.
 * @param mustMatch whether every pattern must match a file, or some pattern.
 */
async function findClaims(channels, source, locate, mustMatch = 'every') {
    const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
    const claims = new Map();
    for (const { channel, files } of matches)
        for (const file of files)
            claims.set(file, (claims.get(file) ?? new Set()).add(channel));
    const empty = emptyPatterns(matches, mustMatch, locate);
    const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
        problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
    };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
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
    if (kind.readPackage !== undefined) {
        const sealed = await kind.readPackage(file, hashed());
        return { package: sealed, digest: digest.end() };
    }
    for await (const _ of hashed())
        ;
    return { digest: digest.end() };
}
// Kinds that know packages come first: what takes any file says nothing of what is in it, and one of them is enough.
function readersOf(claim, config, kinds) {
    const claiming = config.channels.filter(({ id }) => claim.channels.includes(id));
    const readers = kinds.flatMap((kind) => {
        const channels = claiming.filter((each) => each.kind === kind.kind).map(({ id }) => id);
        return channels.length === 0 ? [] : [{ kind, channels }];
    });
    const knowing = readers.filter(({ kind }) => kind.readPackage !== undefined);
    return knowing.length > 0 ? knowing : readers.slice(0, 1);
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
var seal_project = __webpack_require__(13411);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js




/** What the manifests of every ecosystem in use declare. */
async function readSources(project) {
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource?.(project.workspace) ?? { packages: [], problems: [] }));
    return {
        packages: sources.flatMap(({ packages }) => packages),
        problems: sources.flatMap(({ problems }) => problems),
    };
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, sourceOnly = false, isPart = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readSources(project);
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate, isPart ? 'some' : 'every');
    const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
    return {
        artifacts: inventory.artifacts,
        packages: sources.packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...inventory.problems,
            ...(isPart ? fileDisagreements : disagreements)(inventory.artifacts, sources.packages, version, kinds, locate, config.channels).filter(
            // A file that could not be read may hold the very package that seems to be left out.
            ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0),
        ],
    };
}


/***/ }),

/***/ 13411:
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


/***/ })

};
