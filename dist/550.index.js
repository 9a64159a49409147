export const id = 550;
export const ids = [550];
export const modules = {

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

/***/ 50550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M9: () => (/* binding */ assembleSeal),
  Ec: () => (/* binding */ assertSealable),
  jG: () => (/* binding */ checkCheckout),
  A4: () => (/* binding */ makeSeal),
  L4: () => (/* binding */ stateOf),
  Fu: () => (/* binding */ toolsOf)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/core/src/changelog.js
// What may follow a version excludes brackets, so that a line of many of them is not read again from each.
const heading = /^##\s+\[?([^\]\s]+)\]?(?:\([^()]*\))?(?:\s|$)/;
const fence = /^\s{0,3}(```|~~~)/;
const linkReference = /^\[[^\]]+\]:\s+\S+$/;
/**
 * The section of a version in a CHANGELOG, without its heading; undefined when there is none.
 *
 * Follows Keep a Changelog: second-level headings name the version, with or without brackets and a `v`; what looks
 * like a heading inside a fenced block is none; link references at the end belong to the document, not to a section.
 */
function changelogSection(text, version) {
    const section = [];
    let isInside = false;
    let isFound = false;
    let isFenced = false;
    for (const line of text.split(/\r?\n/)) {
        if (fence.test(line))
            isFenced = !isFenced;
        const named = isFenced ? undefined : heading.exec(line)?.[1];
        if (named !== undefined) {
            isInside = !isFound && (named === version || named === `v${version}`);
            isFound ||= isInside;
        }
        else if (isInside && (isFenced || !linkReference.test(line)))
            section.push(line);
    }
    return isFound ? section.join('\n').trim() : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/engine/src/seal/project.js
var seal_project = __webpack_require__(13411);
// EXTERNAL MODULE: ./packages/engine/src/seal/target.js
var seal_target = __webpack_require__(15477);
// EXTERNAL MODULE: ./packages/engine/src/seal/tool-pins.js
var tool_pins = __webpack_require__(58991);
;// CONCATENATED MODULE: ./packages/engine/src/seal/make-seal.js





function checkTree(git) {
    if (git.changed.length === 0)
        return [];
    const shown = git.changed.slice(0, 10).join(', ');
    return [(0,problem/* problem */.C)('TREE_DIRTY', `changed since the commit: ${shown}${git.changed.length > 10 ? ', …' : ''}`)];
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
    const { config } = project;
    const isNamed = options.target !== undefined || !options.provisional;
    if (isNamed)
        return (0,seal_target/* resolveTarget */.u1)(config, git, options.target);
    try {
        return (0,seal_target/* resolveTarget */.u1)(config, git, undefined);
    }
    catch (cause) {
        const { packages } = await (0,check/* readSources */.t)(project);
        const released = packages.filter((each) => !each.private);
        const foreseen = (0,seal_target/* foreseenTarget */.HH)(config, released, (0,seal_project/* kindsInUse */.I)(project));
        if (foreseen === undefined)
            throw cause;
        return foreseen;
    }
}
// What is said of a release is sealed with it: the checkout may be another one by the time it is published.
async function notesFor(version, { config, workspace }) {
    const text = await workspace.readText(config.release.changelog);
    return text === undefined ? undefined : changelogSection(text, version);
}
/**
 * What git says of a project.
 * @throws LockstepError `GIT_UNUSABLE` outside a checkout with a commit.
 */
async function stateOf({ workspace }) {
    const git = await workspace.git();
    if (git !== undefined)
        return git;
    throw (0,lockstep_error/* fail */.fJ)('GIT_UNUSABLE', `${workspace.folder} is not a git checkout with a commit`);
}
/** What is wrong with the checkout: another commit than the tag's, or changed files. */
async function checkCheckout({ workspace }, git, target) {
    return [...(await (0,seal_target/* checkTag */.Bs)(workspace, git, target)), ...checkTree(git)];
}
/** The versions of the tools that make a project's artifacts. */
async function toolsOf(project) {
    const names = (0,seal_project/* kindsInUse */.I)(project).flatMap(({ tools }) => tools);
    return [...(await project.workspace.tools((0,tool_pins/* recordedTools */.o)(names, project.config)))];
}
/** Puts a seal together. */
async function assembleSeal(project, artifacts, { commit, target, build, tools }) {
    const sealed = withSiblings(artifacts);
    const notes = await notesFor(target.version, project);
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
 * Checks before a build what needs no built file: target, tag, tree and manifests.
 * @throws LockstepError with every problem at once.
 */
async function assertSealable(project, options) {
    const git = await stateOf(project);
    const target = (0,seal_target/* resolveTarget */.u1)(project.config, git, options.target);
    const { problems } = await (0,check/* checkProject */.s)(project, { version: target.version, sourceOnly: true });
    (0,lockstep_error/* throwAll */.Kx)([...(await checkCheckout(project, git, target)), ...problems]);
}
/**
 * Seals what the channels' patterns name.
 * @throws LockstepError with every problem at once; then no seal is made.
 */
async function makeSeal(project, options) {
    const git = await stateOf(project);
    const target = await chooseTarget(project, git, options);
    const { artifacts, problems } = await (0,check/* checkProject */.s)(project, { version: target.version });
    const tools = await toolsOf(project);
    const standing = options.provisional
        ? []
        : [...(await checkCheckout(project, git, target)), ...(0,tool_pins/* toolDrift */.E)(project.config, tools)];
    (0,lockstep_error/* throwAll */.Kx)([...standing, ...problems]);
    return assembleSeal(project, artifacts, { commit: git.commit, target, build: options.build, tools });
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


/***/ }),

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolDrift),
/* harmony export */   o: () => (/* binding */ recordedTools)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94254);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);

// Tools print their name, a build date or a platform around it: “cargo 1.95.0 (f2d3ce0bd 2026-03-21)”.
function numberIn(text) {
    return /\d+(?:\.\d+)+[^\s,;()]*/.exec(text)?.[0];
}
/** The names of the tools whose versions a project records: those of its channels, and those that it pins. */
function recordedTools(ofChannels, { tools = {} }) {
    return [...new Set([...ofChannels, ...Object.keys(tools)])];
}
/**
 * Compares the tools of a seal with the versions that the configuration pins.
 * @param mayLack whether a pinned tool may be missing, because another part used it.
 */
function toolDrift({ tools: pins = {} }, tools, mayLack = false) {
    return Object.entries(pins).flatMap(([name, version]) => {
        const found = tools.filter((tool) => tool.name === name);
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


/***/ })

};
