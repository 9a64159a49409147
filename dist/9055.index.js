export const id = 9055;
export const ids = [9055];
export const modules = {

/***/ 83077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ hostTokenVariable),
/* harmony export */   bu: () => (/* binding */ hostRepository),
/* harmony export */   d: () => (/* binding */ findHostToken),
/* harmony export */   mz: () => (/* binding */ hostRepositoryOf),
/* harmony export */   np: () => (/* binding */ demandHostToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84897);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50135);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99113);





function isPublicHost(server) {
    return URL.canParse(server) && new URL(server).hostname === new URL(_lockstep_channels__WEBPACK_IMPORTED_MODULE_2__/* .companions */ .a.githubServer).hostname;
}
function apiOf(kind, server) {
    if (kind === 'gitea')
        return `${server}api/v1/`;
    return isPublicHost(server) ? _lockstep_channels__WEBPACK_IMPORTED_MODULE_2__/* .endpoints */ .v['github-release'] : `${server}api/v3/`;
}
function kindOf({ host, server = '' }) {
    if (host !== undefined)
        return host;
    return isPublicHost(server) ? 'github' : undefined;
}
/**
 * The repository that surroundings name, on its host.
 * @throws LockstepError `USAGE` where they name none.
 */
function hostRepository(surroundings) {
    const { server, repository, api } = surroundings;
    const kind = kindOf(surroundings);
    const [owner, name] = repository?.split('/') ?? [];
    if (kind !== undefined && server !== undefined && owner !== undefined && name !== undefined)
        return { kind, server, api: api ?? apiOf(kind, server), owner, name };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('USAGE', 'nothing here says on which host the repository is', {
        remedy: 'Run it in a workflow, or in a checkout from github.com, or from a Gitea with .gitea/workflows; or set GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_REPOSITORY, and GITEA_ACTIONS=true for Gitea.',
    });
}
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
// An address does not tell what runs there; workflows that nobody but Gitea and Forgejo reads do.
async function kindShown(folder, { host, server = '' }) {
    if (host !== undefined || isPublicHost(server))
        return {};
    const found = await Promise.all(['.gitea', '.forgejo'].map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, 'workflows'))));
    return found.includes(true) ? { host: 'gitea' } : {};
}
/**
 * The repository that a folder belongs to, on its host: as the workflow says, else as the checkout shows it.
 * @throws LockstepError `USAGE` where neither tells.
 */
async function hostRepositoryOf(folder, env) {
    const surroundings = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .Z)(folder, env);
    return hostRepository({ ...surroundings, ...(await kindShown(folder, surroundings)) });
}
/** The variable by which an action hands its input over. */
const hostTokenVariable = 'LOCKSTEP_TOKEN';
const variables = {
    github: [hostTokenVariable, 'GH_TOKEN', 'GITHUB_TOKEN'],
    gitea: [hostTokenVariable, 'GITEA_TOKEN', 'GITHUB_TOKEN'],
};
// Gitea’s runner offers its token by GitHub’s name, too; at a terminal, what has that name is for GitHub alone.
function variablesFor(kind, env) {
    if (kind === 'github' || (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowSurroundings */ .J)(env) !== undefined)
        return variables[kind];
    return variables[kind].filter((name) => name !== 'GITHUB_TOKEN');
}
/** The credential for the host of the repository, if the environment has one. */
function findHostToken(kind, { env }) {
    for (const name of variablesFor(kind, env)) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .secretOf */ .OM)(name, text);
    }
    return undefined;
}
/**
 * The credential for the host of the repository.
 * @param what what cannot be done without it.
 * @throws LockstepError `TOKEN_MISSING`.
 */
function demandHostToken(kind, what, world) {
    const token = findHostToken(kind, world);
    if (token !== undefined)
        return token;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('TOKEN_MISSING', `${what} without a token: set ${variablesFor(kind, world.env).slice(1).join(' or ')}`, {
        remedy: 'Give the action the job’s token as its input “token”, or set one of these variables.',
    });
}


/***/ }),

/***/ 28371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ outputFolder),
  yQ: () => (/* binding */ writeEvidenceFiles),
  zh: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report = __webpack_require__(7278);
;// CONCATENATED MODULE: ./packages/core/src/report/evidence.js




function isCourtesy({ kind }) {
    return kind === 'opened' || kind === 'closed';
}
// A run that changes nothing leaves no trace here, so that opening the evidence again gives the same bytes.
function telling(chain, seal) {
    const acting = new Set(chain.filter(({ body }) => body.kind === 'intent').map(({ run }) => run));
    const first = chain.find(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal);
    return chain
        .filter(({ body }) => body.kind !== 'sealed' && (!('seal' in body) || body.seal === seal))
        .filter(({ body, run, hash }) => !isCourtesy(body) || acting.has(run) || hash === first?.hash);
}
/** Gathers the evidence of a release. */
function evidenceOf(channels, seal, chain, sightings) {
    const digest = (0,seal_seal/* sealDigest */.yO)(seal);
    const seen = (0,report/* reportChannels */.zO)(channels, seal, sightings);
    const entries = telling(chain, digest);
    const last = entries.at(-1);
    return {
        schema: 1,
        seal: { sha256: digest, build: seal.build, tools: seal.tools },
        releases: seal.releases,
        channels: seen,
        public: (0,report/* publicOf */.TX)(seen),
        ...(last && { anchor: (0,ledger_anchor/* anchorOf */.dI)(last) }),
        events: entries.map(({ at, run, body }) => ({ at, run, event: body })),
    };
}
/** The contents of evidence.json. */
function writeEvidence(evidence) {
    return (0,canonical_json/* canonicalJson */.d)(evidence);
}

// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
// EXTERNAL MODULE: ./packages/hosts/src/file.js
var src_file = __webpack_require__(58483);
// EXTERNAL MODULE: ./packages/hosts/src/files/write-place.js
var write_place = __webpack_require__(60652);
;// CONCATENATED MODULE: ./packages/cli/src/evidence-files.js



/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
const outputFolder = '.lockstep';
/** Writes a file to the output folder. */
async function writeOutput(folder, file, text) {
    const write = async (name, content) => (0,src_file/* replaceFile */.f)(await (0,write_place/* placeToWrite */._)(folder, (0,external_node_path_.join)(outputFolder, name)), content);
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

/***/ 95673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ gatesFile),
/* harmony export */   eT: () => (/* binding */ keepResults),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96062);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22296);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28371);


/** A result in which nothing shows that may not be seen. */
function redacted(result, redact) {
    return {
        ...result,
        reason: redact(result.reason),
        log: result.log.map(redact),
        findings: result.findings.map((each) => ({ ...each, message: redact(each.message) })),
    };
}
function recordOf(result) {
    const { id, kind, definition, required, verdict, reason, exception } = result;
    return _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .gateRecordSchema */ .m.parse({ id, kind, definition, required, verdict, reason, exception });
}
/** The file in the output folder: of all gates, or of a part of them that was run alone. */
function gatesFile(part) {
    return part === undefined ? 'gates.json' : `gates-${part}.json`;
}
/** Keeps the results of a run for whoever records them, bound to the commit and to the seal where there is one. */
async function keepResults(results, { workspace, commit, sealed, run, operator }, { at, part }) {
    const document = {
        schema: 1,
        commit,
        ...(sealed !== undefined && { seal: sealed.digest }),
        run,
        operator,
        at,
        gates: results.map(recordOf),
    };
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(workspace.folder, gatesFile(part), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .writeGateResults */ .Dk)(document));
}


/***/ }),

/***/ 66460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ assertPinnedConfig),
/* harmony export */   gT: () => (/* binding */ configDigestIn),
/* harmony export */   gV: () => (/* binding */ assertPinnedSeal),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78892);



/**
 * The variables in which a job says which files it works with. The artifacts of a run are anybody’s: a job that runs
 * packages’ code can replace them, and lockstep.yaml says where credentials go. The outputs of other jobs are not.
 */
const configVariable = 'LOCKSTEP_CONFIG_DIGEST';
const sealVariable = 'LOCKSTEP_SEAL_DIGEST';
/** The SHA-256 of a configuration’s text. */
function configDigest(text) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(text)).sha256;
}
/** The digest of the configuration in a folder, for jobs that have no checkout; empty where there is none. */
async function configDigestIn(dir, { cwd, env }) {
    const text = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createWorkspace */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dir), env).readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze);
    return text === undefined ? '' : configDigest(text);
}
// A variable without a value is one whose job said nothing: then nothing fits.
function assertPinned(file, actual, variable, env) {
    const expected = env[variable];
    if (expected === undefined || expected === actual)
        return;
    const named = /^[0-9a-f]{64}$/.test(expected) ? expected : 'no digest';
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('HANDOVER_CHANGED', `${file} has the digest ${actual}, and ${variable} names ${named}`, {
        where: { file },
    });
}
/**
 * Refuses another lockstep.yaml than the one that the job’s environment names, if it names one.
 * @throws LockstepError `HANDOVER_CHANGED`.
 */
function assertPinnedConfig(text, env) {
    assertPinned(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze, configDigest(text), configVariable, env);
}
/**
 * Refuses another seal than the one that the job’s environment names, if it names one.
 * @throws LockstepError `HANDOVER_CHANGED`.
 */
function assertPinnedSeal(seal, env) {
    assertPinned(_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .sealFile */ .mz, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .sealDigest */ .yO)(seal), sealVariable, env);
}


/***/ }),

/***/ 30860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ identifyBuild),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   tx: () => (/* binding */ attemptOf),
/* harmony export */   wl: () => (/* binding */ startersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43361);


function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (server === undefined || repository === undefined || id === undefined)
        return undefined;
    return `${server}/${repository}/actions/runs/${id}`;
}
/** Which attempt at the workflow run this is; 1 outside of one. */
function attemptOf(env) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** The accounts that started a workflow's run: whoever did so first, and whoever started it again. */
function startersOf({ GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }) {
    return [first, again].flatMap((login) => login?.trim() || []);
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
// `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`; servers without it name the file as the workflow.
function workflowFile({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' }) {
    const file = /\/([^/@]+\.ya?ml)@/.exec(ref)?.[1];
    return file ?? (/^[^/@\s]+\.ya?ml$/.test(name) ? name : undefined);
}
/** Which build run a seal names. */
function identifyBuild(env) {
    const run = workflowRun(env);
    const workflow = run === undefined ? undefined : workflowFile(env);
    return { run: run ?? 'local', attempt: attemptOf(env), ...(workflow !== undefined && { workflow }) };
}


/***/ }),

/***/ 15365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   Wc: () => (/* binding */ inspectProject),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33267);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47797);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78892);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47674);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8789);
/* harmony import */ var _handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66460);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99113);







/** A source as its manifests are read: those that fit a pattern, as in .gitignore, are not there. */
function withoutManifests(source, patterns) {
    if (patterns.length === 0)
        return source;
    return {
        parse: source.parse,
        locate: source.locate,
        glob: async (pattern) => (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__/* .withoutIgnored */ .f)(await source.glob(pattern), patterns),
        readText: async (file) => (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__/* .withoutIgnored */ .f)([file], patterns).length === 0 ? undefined : source.readText(file),
    };
}
/**
 * Reads the configuration of a folder, and goes on with what is right in it.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 * @throws LockstepError `CONFIG_MISSING`, `CONFIG_SYNTAX`, or `HANDOVER_CHANGED` where the environment names another.
 */
async function inspectProject(dir, world, checkout) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, dir);
    const workspace = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createWorkspace */ .s)(folder, world.env, checkout);
    const [text, surroundings] = await Promise.all([
        workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze),
        (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .Z)(checkout ?? folder, world.env),
    ]);
    if (text === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('CONFIG_MISSING', `there is no ${_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze} in ${folder}`, {
            where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze },
        });
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_6__/* .assertPinnedConfig */ .RV)(text, world.env);
    const { value, locate } = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .h)(text);
    const { config, problems } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .readConfig */ .X)(value, _lockstep_channels__WEBPACK_IMPORTED_MODULE_9__/* .channelKinds */ .b6, locate, surroundings);
    const manifests = withoutManifests(workspace, config.versions.ignore);
    return { project: { config, locate, kinds: _lockstep_channels__WEBPACK_IMPORTED_MODULE_9__/* .channelKinds */ .b6, workspace, manifests }, problems };
}
/**
 * Narrows a project to some packages (B4).
 * @param patterns of folders, between commas; those that `release.packages` leaves out stay out.
 * @throws LockstepError `USAGE` where the configuration chooses none: the sealed release would lack packages unseen.
 */
function narrowed(project, patterns) {
    if (patterns === undefined)
        return project;
    if (project.config.release.packages === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('USAGE', '--packages narrows release.packages, and lockstep.yaml has none', {
            remedy: 'List the folders of the packages under release.packages, such as packages/*.',
        });
    const chosen = patterns.split(',').map((each) => each.trim());
    return { ...project, chosen: chosen.filter((each) => each !== '') };
}
/**
 * Reads and checks the configuration of a folder.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
async function openProject(dir, world, checkout) {
    const { project, problems } = await inspectProject(dir, world, checkout);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .throwAll */ .Kx)(problems);
    return project;
}


/***/ }),

/***/ 70958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ug: () => (/* binding */ partsOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Longer names are no releases: they would only cost time. In characters. */
const longestTag = 1000;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** Whether each package has tags of its own: `{name}@{version}`. */
function namesPackage(pattern) {
    return pattern.includes('{name}');
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`; `{name}` stands for the package. */
function tagOf(pattern, version, name) {
    const named = name === undefined ? pattern : pattern.replace('{name}', () => name);
    const [before = '', ...after] = named.split('{version}');
    return `${before}${version}${after.join('{version}')}`;
}
function isVersion(text) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null && !/^[v=\s]|\s$/.test(text);
}
/** What is between two texts, or undefined when they do not stand at both ends. */
function between(text, before, after) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
        return undefined;
    return text.slice(before.length, text.length - after.length);
}
// The first place where what is left is a version: `my-lib-1.2.3-rc.1` is my-lib at 1.2.3-rc.1.
function namedParts(inner, separator, isNameFirst) {
    for (let at = inner.indexOf(separator, 1); at !== -1; at = inner.indexOf(separator, at + 1)) {
        const [first, last] = [inner.slice(0, at), inner.slice(at + separator.length)];
        const [name, version] = isNameFirst ? [first, last] : [last, first];
        if (name !== '' && isVersion(version))
            return { version, name };
        // An empty separator is found once more at the very end, for ever.
        if (at >= inner.length)
            return undefined;
    }
    return undefined;
}
/**
 * The version in a tag, and the package; undefined when the tag does not fit the pattern or holds no SemVer version.
 * Scoped names fit as they are: `@scope/name@1.2.3`.
 */
function partsOfTag(pattern, tag) {
    if (tag.length > longestTag)
        return undefined;
    const [before = '', middle = '', after = ''] = pattern.split(/\{name\}|\{version\}/);
    if (!namesPackage(pattern)) {
        const version = between(tag, before, middle);
        return version !== undefined && isVersion(version) ? { version } : undefined;
    }
    const inner = between(tag, before, after);
    const isNameFirst = pattern.indexOf('{name}') < pattern.indexOf('{version}');
    return inner === undefined ? undefined : namedParts(inner, middle, isNameFirst);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    return partsOfTag(pattern, tag)?.version;
}


/***/ }),

/***/ 96062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gateRecordSchema)
/* harmony export */ });
/* unused harmony export gateVerdict */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);

/**
 * What came of a gate.
 *
 * `excepted` is a failure that the configuration accepts by name; `not run` has its reason, such as that no file changed.
 */
const gateVerdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'not run', 'excepted']);
/** The result of one gate, as reports, ledger and evidence hold it. */
const gateRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(40),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(20),
    /** The sha256 (hex) of the gate's definition: a result of another definition counts for nothing. */
    definition: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    verdict: gateVerdict,
    /** Why it has this verdict, in a line. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** The exception that accepts a failure. */
    exception: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100) })
        .optional(),
});


/***/ }),

/***/ 22296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ writeGateResults),
/* harmony export */   oN: () => (/* binding */ readGateResults)
/* harmony export */ });
/* unused harmony export gateResultsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17414);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96062);




/** The results of gates on their way from the job that ran them to whoever reads them. */
const gateResultsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id'),
    /** The digest of the seal, where there was one. */
    seal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, 'expected a digest')
        .optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    /** When the gates were checked, in ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRecordSchema */ .m),
});
/** The contents of a file of results: equal results are equal bytes. */
function writeGateResults(results) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(results);
}
/**
 * Reads a file of results; another job wrote it, so nothing about it is believed but its form.
 * @throws LockstepError `RESULT_INVALID`.
 */
function readGateResults(text, file) {
    try {
        return gateResultsSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const message = `${file} holds no results of gates of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('RESULT_INVALID', message, { where: { file }, cause });
    }
}


/***/ }),

/***/ 93321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OY: () => (/* binding */ describeEntry),
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
function describeGate({ id, verdict, exception }) {
    if (exception === undefined)
        return `${id} ${verdict}`;
    const { reason, until, by } = exception;
    return `${id} ${verdict} until ${until} by ${by} (${reason})`;
}
/** An entry of the ledger, for people. */
function describeEntry(event) {
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
        case 'gated':
            return `gates: ${event.gates.map(describeGate).join(', ')}`;
        case 'intent':
            return `intent: ${event.step}`;
        case 'receipt':
            return `receipt: ${event.step} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'observed':
            return `observed: ${event.target} ${event.state}${event.adopted ? ', adopted without an intent' : ''}`;
        case 'undoing':
            return `to be taken back: ${event.step ?? event.target}`;
        case 'undone':
            return `taken back: ${event.step ?? event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'rolled-back':
            return `rolled back by ${event.operator}`;
        case 'closed':
            return 'the run ended';
        case 'completed':
            return 'complete: every target is public';
        case 'announcing':
            return `to be announced: ${event.deed}`;
        case 'announced':
            return `announced: ${event.deed} ${event.outcome}`;
        case 'abandoned':
            return `abandoned by ${event.operator}: ${event.reason}`;
    }
}
/** The contents of evidence.md. */
function renderEvidence(evidence) {
    const releases = evidence.releases.map(({ id, commit }) => [id, commit]);
    const artifacts = evidence.channels.flatMap(({ id, artifacts }) => artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]));
    const events = evidence.events.map((event) => [event.at, event.run, describeEntry(event.event)]);
    return `${[
        '# Release evidence',
        markdownTable(['release', 'commit'], releases),
        `Seal \`${evidence.seal.sha256}\`, built by ${escapeMarkdown(evidence.seal.build.run)} with ${evidence.seal.tools
            .map(({ name, version }) => escapeMarkdown(`${name} ${version}`))
            .join(', ')}.`,
        '## Channels',
        markdownTable(['channel', 'package', 'version', 'state', 'sha256', 'file'], artifacts),
        ...(evidence.anchor === undefined ? [] : [`Ledger at entry \`${evidence.anchor}\`.`]),
        '## Events',
        markdownTable(['at (UTC)', 'run', 'event'], events),
    ].join('\n\n')}\n`;
}


/***/ }),

/***/ 65301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
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
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js






async function readManifests(project) {
    const source = project.manifests ?? project.workspace;
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource?.(source) ?? { packages: [], problems: [] }));
    const declared = sources.flatMap(({ packages }) => packages);
    const isApart = ({ name }) => project.config.versions.independent.includes(name);
    const packages = declared.filter((each) => !isApart(each));
    // What is wrong with a manifest that nobody releases keeps no release back.
    const released = new Set((0,scope/* chosenPackages */.og)(packages, project).map(({ where }) => where.file));
    const aside = new Set(declared.map(({ where }) => where.file)).difference(released);
    return {
        packages,
        problems: sources
            .flatMap(({ problems }) => problems)
            .filter(({ where }) => where?.file === undefined || !aside.has(where.file)),
    };
}
/** What the manifests of the packages that are released declare, in every ecosystem in use. */
async function readSources(project) {
    const { packages, problems } = await readManifests(project);
    return { packages: (0,scope/* chosenPackages */.og)(packages, project), problems };
}
// A pattern that takes nothing is a slip of the pen, and would leave a package out in silence.
function idlePatterns(packages, { config, chosen = [], locate }) {
    const asked = chosen
        .filter((pattern) => !(0,scope/* takesAny */.NH)(pattern, packages))
        .map((pattern) => (0,problem/* problem */.C)('USAGE', `“${pattern}” is the folder of no package`, { where: { key: 'packages' } }));
    const listed = (config.release.packages ?? []).flatMap((pattern, index) => {
        if ((0,scope/* takesAny */.NH)(pattern, packages))
            return [];
        const where = (0,config_locate/* whereOf */.d)(['release', 'packages', index], locate);
        return [
            (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `release.packages: “${pattern}” is the folder of no package`, { where }),
        ];
    });
    return [...asked, ...listed];
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, of, sourceOnly = false, isPart = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readManifests(project);
    const named = of?.name;
    const chosen = (0,scope/* chosenPackages */.og)(sources.packages, project);
    const packages = of === undefined ? chosen : (0,scope/* packagesOfTarget */.S0)(chosen, of);
    const isPartial = isPart || named !== undefined || config.release.packages !== undefined;
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate, isPartial ? 'some' : 'every');
    const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
    const built = (0,scope/* artifactsOfChosen */.pb)(inventory.artifacts, sources.packages, chosen);
    const scoped = (0,scope/* artifactsOfTarget */.iU)(built, sourceOnly ? undefined : named);
    return {
        artifacts: scoped.artifacts,
        packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...idlePatterns(sources.packages, project),
            ...inventory.problems,
            ...scoped.problems,
            ...(isPart ? fileDisagreements : disagreements)(scoped.artifacts, packages, version, kinds, locate, config.channels).filter(
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

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ takesAny),
/* harmony export */   S0: () => (/* binding */ packagesOfTarget),
/* harmony export */   iU: () => (/* binding */ artifactsOfTarget),
/* harmony export */   og: () => (/* binding */ chosenPackages),
/* harmony export */   pb: () => (/* binding */ artifactsOfChosen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);


// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function isNamed(name, named) {
    return name === named || name.slice(name.lastIndexOf('/') + 1) === named;
}
/**
 * The packages of the repository that a target releases: all of them, or those that its tag names.
 * @throws LockstepError `TARGET_UNKNOWN` for a tag that names no public package of the repository.
 */
function packagesOfTarget(packages, { tag, name }) {
    if (name === undefined)
        return packages;
    const own = packages.filter((each) => isNamed(each.name, name));
    if (own.some((each) => !each.private))
        return own;
    const known = packages.filter((each) => !each.private).map((each) => each.name);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” names no public package of the repository: ${known.join(', ')}`);
}
// The package at the root of a repository lies in the folder `.`.
function fits({ where }, pattern) {
    const bare = pattern.replace(/^\.\/|\/$/g, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(where.file), bare === '' ? '.' : bare);
}
/** Whether a pattern of `release.packages` is about any of some packages. */
function takesAny(pattern, packages) {
    return packages.some((each) => fits(each, pattern.replace(/^!/, '')));
}
// All of them, or those that a pattern takes and none leaves out.
function fitting(packages, patterns) {
    if (patterns === undefined)
        return packages;
    const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
    return packages.filter((each) => (taken.length === 0 || taken.some((pattern) => fits(each, pattern))) &&
        !left.some((pattern) => fits(each, pattern)));
}
/** Those packages whose folders configuration and operator choose (B4). */
function chosenPackages(packages, { config, chosen }) {
    return fitting(fitting(packages, config.release.packages), chosen);
}
/** The built files without those of packages that the repository has and nobody chose. */
function artifactsOfChosen(artifacts, all, chosen) {
    const keyOf = ({ ecosystem, name }) => `${ecosystem} ${name}`;
    const left = new Set(all.map(keyOf)).difference(new Set(chosen.map(keyOf)));
    return artifacts.filter((artifact) => artifact.package === undefined || !left.has(keyOf(artifact.package)));
}
/** The built files of a release; files of other packages wait for theirs, and what is no package belongs to none. */
function artifactsOfTarget(artifacts, named) {
    if (named === undefined)
        return { artifacts, problems: [] };
    const own = artifacts.filter((artifact) => artifact.package && isNamed(artifact.package.name, named));
    const loose = artifacts.filter((artifact) => artifact.package === undefined);
    const missing = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('PACKAGE_LEFT_OUT', `no built file holds ${named}`);
    return {
        artifacts: own,
        problems: [
            ...(own.length === 0 ? [missing] : []),
            ...loose.map(({ file }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('ARTIFACT_UNCLAIMED', `${file} is in no package, and each release is one package’s`, {
                where: { target: file },
                remedy: 'Narrow the channel’s patterns to packages, or keep one version for all (versioning: fixed).',
            })),
        ],
    };
}


/***/ }),

/***/ 27019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    timestamp: () => new Date().toISOString(),
    since: (timestamp) => Date.now() - Date.parse(timestamp),
    async sleep(milliseconds, signal) {
        const options = signal === undefined ? {} : { signal };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, options).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};


/***/ }),

/***/ 66521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   y0: () => (/* binding */ gitProcess)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt: log.showSignature would start gpg.
const safety = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['log.showSignature', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** The git on the PATH, in a folder. */
function gitProcess(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const run = (args, { env: more = {}, ...asking } = {}) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({
        file: 'git',
        args: [...safety, ...args],
        cwd: folder,
        env: { ...childEnv, ...more },
        keep: longestListing,
        ...asking,
    });
    return {
        env: childEnv,
        cwd: folder,
        safety,
        run,
        async ask(...args) {
            const { code, stdout } = await run(args);
            return code === 0 ? stdout : undefined;
        },
    };
}
/** The records of a listing that `-z` ends with NUL. */
function recordsOf(listing) {
    return listing
        .replace(/\n$/, '')
        .split('\0')
        .filter((record) => record !== '');
}
/** The lines of a listing. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66521);

/** Asks the git on the PATH. */
function createGit(folder, env) {
    const { ask } = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitProcess */ .y0)(folder, env);
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(tags), changed: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const sorts = ['--cached', '--others', '--deleted', '--exclude-standard'];
            const listed = await ask('ls-files', '-z', '-t', ...sorts);
            if (listed === undefined)
                return undefined;
            const records = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(listed);
            // The index names what was removed from the folder, too, until that is committed; it is listed again as “R”.
            const removed = new Set(records.filter((each) => each.startsWith('R ')).map((each) => each.slice(2)));
            return records.map((each) => each.slice(2)).filter((file) => !removed.has(file));
        },
        async origin() {
            const origin = (await ask('config', '--get', 'remote.origin.url'))?.trim();
            return origin === '' ? undefined : origin;
        },
        async identity() {
            const [origin, place] = await Promise.all([
                ask('config', '--get', 'remote.origin.url'),
                ask('rev-parse', '--show-toplevel', '--show-prefix'),
            ]);
            if (place === undefined)
                return undefined;
            const [top = '', prefix = ''] = place.split('\n');
            return `${origin?.trim() || top}//${prefix}`;
        },
    };
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


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throttlingOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);

const limitWords = /\brate limit|abuse detection/i;
// GitHub's documentation “Rate limits for the REST API”: 403 or 429; the primary limit by `x-ratelimit-remaining: 0`,
// the secondary one by its words, often with `retry-after`. Gitea has no limits; a proxy before it says 429.
function isLimit({ status, headers }, words) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || limitWords.test(words));
}
// Read against the server's own clock, so that no other takes part.
function untilReset({ headers }) {
    const [reset, now] = [Number(headers['x-ratelimit-reset']), Date.parse(headers.date ?? '')];
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isSafeInteger(reset) || Number.isNaN(now))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
/** How a server asks to wait, in milliseconds where it says; undefined when the answer is about something else. */
function throttlingOf(answer, words) {
    if (!isLimit(answer, words))
        return undefined;
    const wait = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(answer.headers) ?? untilReset(answer);
    return wait === undefined ? {} : { retryAfterMs: wait };
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
    const redact = (0,redaction/* createRedaction */.Eg)(secrets);
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

// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
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
function sizeOf(body) {
    return 'chunks' in body ? body.size : body.byteLength;
}
/**
 * What node's client needs to send a request once.
 * @throws LockstepError `INTERNAL` when a credential would reach an origin that its channel does not declare.
 */
function requestOptions(request) {
    const length = request.body === undefined ? {} : { 'content-length': String(sizeOf(request.body)) };
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
// Pieces that turn out not to be what was sealed end the request before its end: then the server has nothing whole.
function send(sending, { body }, onBroken) {
    if (body === undefined || !('chunks' in body)) {
        sending.end(body);
        return;
    }
    (0,promises_.pipeline)(external_node_stream_.Readable.from(body.chunks()), sending).catch((error) => {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            onBroken(error);
    });
}
function exchange(request, agents, hidden) {
    const { promise, resolve, reject } = Promise.withResolvers();
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
    send(sending, request, (error) => {
        reject(error);
        sending.destroy();
    });
    return promise;
}
/**
 * The real HTTP adapter. It sends each request once and follows no redirect; only a read whose kept connection
 * the server had already closed goes out again, on a fresh one.
 * @param env where the proxies are named.
 * @param hidden secrets that no answer may show, beside that of its own request; more may be added to the list later.
 * @throws LockstepError `INTERNAL` when a credential would leave its channel's origins, and what a streamed body throws.
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

/***/ 11737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/output-tail.js
const defaultKeep = 64 * 1024;
/** A line that is longer loses its beginning: what a package prints must not fill the memory. In characters. */
const longestLine = 64 * 1024;
// A stream hands its text over in pieces that know nothing of lines.
function lineSplitter(onLine) {
    let open = '';
    return {
        take(text) {
            const lines = `${open}${text}`.split('\n');
            open = (lines.pop() ?? '').slice(-longestLine);
            for (const line of lines)
                onLine(line.replace(/\r$/, ''));
        },
        end() {
            if (open !== '')
                onLine(open);
        },
    };
}
/** Collects the end of a child's output; its lines end with a line feed, the last one too. */
function keepTail(stream, { keep = defaultKeep, onLine }) {
    const splitter = lineSplitter(onLine ?? (() => undefined));
    let tail = '';
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
        tail = `${tail}${text}`.slice(-keep);
        splitter.take(text);
    });
    stream.on('end', () => splitter.end());
    return () => {
        const text = tail.replaceAll('\r\n', '\n');
        return (text === '' || text.endsWith('\n') ? text : `${text}\n`).slice(-keep);
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/processes.js


/** How long output may still come after the end of a command, in milliseconds. */
const lastOutputMs = 1_000;
function start({ file, args, cwd, env }) {
    return (0,external_node_child_process_.spawn)(file, [...args], {
        cwd,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
// The whole process group, so that nothing that a package started outlives its rehearsal.
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}
// What left the group may hold the output open for ever, and a rehearsal must not wait for it.
function letGo({ stdout, stderr }) {
    return setTimeout(() => {
        stdout.destroy();
        stderr.destroy();
    }, lastOutputMs);
}
function watch(child, command) {
    const { promise, resolve } = Promise.withResolvers();
    const stdout = keepTail(child.stdout, command);
    const stderr = keepTail(child.stderr, command);
    const { timeoutMs, signal } = command;
    const kill = () => killGroup(child.pid);
    const limit = timeoutMs === undefined ? undefined : setTimeout(kill, timeoutMs);
    signal?.addEventListener('abort', kill, { once: true });
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
        signal?.removeEventListener('abort', kill);
        resolve({ code, stdout: stdout(), stderr: `${stderr()}${extra}` });
    };
    child.on('error', (error) => end(undefined, error.message));
    child.on('exit', () => {
        killGroup(child.pid);
        leave = letGo(child);
    });
    child.on('close', (code) => end(code ?? undefined));
    return promise;
}
/** Runs a child without a shell, without standard input, in a process group of its own. */
const runCommand = async (command) => {
    if (command.signal?.aborted)
        return { code: undefined, stdout: '', stderr: 'cancelled\n' };
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 38248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resolveSecret)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50135);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23240);


/** No registry's token is longer; a larger file is the wrong file. */
const longestSecret = 64 * 1024;
// Pipes and devices do not tell how much they hold, so the reading itself is bounded. Undefined when it cannot be read.
async function readSecretFile(path) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            size += chunk.length;
            if (size > longestSecret)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString();
    }
    catch (error) {
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && error.code === 'ENOENT' ? '' : undefined;
    }
}
function readVariable(name, env) {
    return (Object.hasOwn(env, name) ? env[name] : undefined) ?? '';
}
// Passwords may hold blanks, and so does a token with its scheme before it; a line break is two secrets or a mistake.
function isUsable(text) {
    return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text);
}
/** Reads a secret from where the configuration points; the environment is handed in. */
async function resolveSecret(reference, env) {
    const name = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(reference);
    const raw = 'env' in reference ? readVariable(reference.env, env) : await readSecretFile(reference.file);
    const text = raw?.trim() ?? '';
    if (text === '')
        return {
            problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('TOKEN_MISSING', `${name} is empty or cannot be read`, { where: { key: name } }),
            isAbsent: raw !== undefined,
        };
    if (!isUsable(text))
        return {
            problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('TOKEN_MISSING', `${name} holds line breaks, rows of blanks or characters that no token has`, {
                where: { key: name },
            }),
            isAbsent: false,
        };
    return { secret: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(name, text) };
}


/***/ }),

/***/ 43361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ledgerPath),
/* harmony export */   v: () => (/* binding */ accountName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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
