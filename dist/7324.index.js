export const id = 7324;
export const ids = [7324,7822];
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

/***/ 64079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ collectTriage)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53578);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85763);

/** Failed jobs whose logs are read; a matrix that failed as a whole failed for one reason. */
const mostLogs = 30;
// Gitea’s pages once counted runs of a repository, and its API all runs of the server: a number may mean two.
function assertSame(run, id) {
    const shown = /\/actions\/runs\/(\d+)/.exec(run.url)?.[1];
    if (shown !== undefined && shown !== id)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('RUN_UNREADABLE', `the server shows run ${shown} when it is asked for ${id}`, {
            remedy: 'Name the run by the number that the API of this server gives it.',
        });
}
function valueIn(reply, what) {
    if (reply.outcome === 'ok')
        return reply.value;
    throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj([(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .replyProblem */ .E)(reply, what, 'RUN_UNREADABLE')]);
}
function unreadOf(reply, { state }) {
    if (reply.outcome === 'failed')
        return reply.why;
    const isNotWritten = reply.outcome === 'refused' && reply.reason === 'missing' && state !== 'over';
    return isNotWritten ? 'the server writes it when the job is over' : reply.message;
}
async function logOf(host, job) {
    const reply = await host.runs.log(job.id);
    if (reply.outcome !== 'ok')
        return { unread: unreadOf(reply, job) };
    return reply.value ?? { unread: 'the server does not offer it' };
}
function unreadWarning({ name, url, unread }) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('LOG_UNREADABLE', `the log of ${name} was not read: ${unread}`, {
        remedy: `Read it on its page: ${url}`,
    });
}
/**
 * Reads why the jobs of a run failed, from their logs, one by one, while the run is still going as well.
 * @throws LockstepError `RUN_UNREADABLE`, `RUN_NOT_OFFERED`, and what else keeps a host from answering.
 */
async function collectTriage(host, id, own = []) {
    const run = valueIn(await host.runs.get(id), `run ${id}`);
    assertSame(run, id);
    const jobs = valueIn(await host.runs.jobs(id), `the jobs of run ${id}`);
    if (jobs === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('RUN_NOT_OFFERED', 'the server does not offer the jobs of a run');
    const failed = [];
    for (const job of jobs.filter(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)) {
        const isOneTooMany = failed.length >= mostLogs;
        const log = isOneTooMany ? { unread: `only ${mostLogs} logs are read` } : await logOf(host, job);
        failed.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .triageJob */ .wB)(job, log, own));
    }
    const warnings = failed.filter(({ unread }) => unread !== undefined).map(unreadWarning);
    return { evidence: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .triageEvidence */ .QP)(run, jobs, failed), warnings };
}


/***/ }),

/***/ 48829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ownPatterns)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37458);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);

/**
 * The patterns of the configuration, matched without backtracking: a log is written by whoever opens a pull request.
 * @throws LockstepError `PATTERN_UNUSABLE` with every one that cannot be matched so.
 */
async function ownPatterns({ patterns }, locate = () => undefined) {
    if (patterns.length === 0)
        return [];
    const { createMatcher, PatternError } = await Promise.all(/* import() */[__webpack_require__.e(6168), __webpack_require__.e(6957)]).then(__webpack_require__.bind(__webpack_require__, 66957));
    const compiled = patterns.map(({ pattern, hint }, index) => {
        try {
            // The matcher tells where a group is, so that the whole is made one.
            const matcher = createMatcher(`(${pattern})`);
            return { pattern, hint, isTelling: (text) => matcher(text) !== undefined };
        }
        catch (error) {
            if (!(error instanceof PatternError))
                throw error;
            const path = ['triage', 'patterns', index];
            const message = `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(path)} cannot be matched in logs: ${error.message}`;
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('PATTERN_UNUSABLE', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze, ...(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .whereOf */ .d)(path, locate) } });
        }
    });
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(compiled.filter((each) => 'code' in each));
    return compiled.filter((each) => 'isTelling' in each);
}


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProjectHost)
/* harmony export */ });
/* harmony import */ var _builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83077);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47822);


/**
 * Opens the repository that a folder belongs to, on its host.
 * @throws LockstepError `USAGE` where nothing names the repository.
 */
async function openProjectHost(folder, world) {
    const address = await (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostRepositoryOf */ .mz)(folder, world.env);
    const token = (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findHostToken */ .d)(address.kind, world);
    const { server: _, ...repository } = address;
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_1__/* .createContext */ .q6)(folder, world, token === undefined ? [] : [token]);
    return { host: context.host(repository, token), address, token };
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

/***/ 85763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* binding */ endedBadly),
  WN: () => (/* binding */ hasFailed),
  QP: () => (/* binding */ triageEvidence),
  wB: () => (/* binding */ triageJob)
});

// EXTERNAL MODULE: ./packages/core/src/errors/catalogue.js + 20 modules
var catalogue = __webpack_require__(47514);
;// CONCATENATED MODULE: ./packages/core/src/triage/causes.js
/** Causes outside of Lockstep, by how they show; as in telling lines, expressions look for fixed texts. */
const knownCauses = [
    {
        title: 'The job may not ask for an OIDC token',
        remedy: 'Give the job id-token: write; a pull request from a fork never has it.',
        rerun: false,
        pattern: /\bACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)\b|\bid-token: write\b|Unable to get OIDC token/i,
    },
    {
        title: 'The registry knows no such trusted publisher',
        remedy: 'Compare owner, repository, workflow file and environment with what is entered at the registry; lockstep doctor prints them.',
        rerun: false,
        pattern: /\binvalid-publisher\b|\binvalid-pending-publisher\b|Trusted publishing exchange failure|no trusted publisher/i,
    },
    {
        title: 'The version exists already',
        remedy: 'Run lockstep verify: equal bytes are done; with other bytes, release the next version. No registry takes a version twice.',
        rerun: false,
        pattern: /cannot publish over the previously published|\bEPUBLISHCONFLICT\b|\bFile already exists\b|crate version .{0,80}already (?:uploaded|exists)|already exists on crates\.io index/i,
    },
    {
        title: 'The tag exists already',
        remedy: 'A tag that was pushed is not moved: release the next version, or publish the tag that is there.',
        rerun: false,
        pattern: /\btag '[^']{1,200}' already exists|\[rejected\].{0,200}\(already exists\)|already_exists.{0,40}tag_name/,
    },
    {
        title: 'The name is not allowed',
        remedy: 'Choose another name, or a scope of your own: the registry reserves it, or finds it too similar.',
        rerun: false,
        pattern: /name .{0,120}(?:too similar to|isn't allowed|is not allowed|conflicts with)|The name .{0,120}reserved/i,
    },
    {
        title: 'The server asks for a one-time password',
        remedy: 'Use an automation or granular token, or trusted publishing.',
        rerun: false,
        pattern: /\bEOTP\b|one-time password/i,
    },
    {
        title: 'The server limits requests',
        remedy: 'Wait for the time that the server names, then run the failed jobs again.',
        rerun: true,
        pattern: /\b429\b.{0,20}Too Many Requests|\brate limit exceeded\b|secondary rate limit|\bToo Many Requests\b/i,
    },
    {
        title: 'The credential is not accepted',
        remedy: 'Renew the token at the registry and store it under the same name; nothing needs to be built again.',
        rerun: false,
        pattern: /\b401\b.{0,20}Unauthorized|\bE401\b|\bENEEDAUTH\b|Bad credentials|Authentication failed for/i,
    },
    {
        title: 'The credential may not do this',
        remedy: 'Give the token, or the job (permissions), the right that the server names; then run the failed jobs again.',
        rerun: false,
        pattern: /\b403\b.{0,20}Forbidden|\bE403\b|Resource not accessible by integration|HTTPError: 403\b/i,
    },
    {
        title: 'The lockfile does not fit the manifest',
        remedy: 'Run the package manager once, and commit the lockfile that it writes.',
        rerun: false,
        pattern: /\bnpm ci\b.{0,80}can only install|ERR_PNPM_OUTDATED_LOCKFILE|lock file .{0,120}needs to be updated but --locked/i,
    },
    {
        title: 'The runner ran out of memory',
        remedy: 'Have the job do less at once, or give it a larger runner.',
        rerun: false,
        pattern: /heap out of memory|\bOOMKilled\b|Cannot allocate memory|signal: 9, SIGKILL|exit (?:code|status) 137/i,
    },
    {
        title: 'The disk of the runner is full',
        remedy: 'Remove what the job does not need, or give it a larger disk.',
        rerun: false,
        pattern: /No space left on device|\bENOSPC\b|Disk quota exceeded/i,
    },
    {
        title: 'The job took too long',
        remedy: 'Find out what it waited for; raise timeout-minutes only where the work itself is long.',
        rerun: true,
        pattern: /exceeded the maximum execution time/i,
    },
    {
        title: 'A server could not be reached',
        remedy: 'Run the failed jobs again; if it stays so, look at the address, the proxy and the server.',
        rerun: true,
        pattern: /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)\b|Could not resolve host|name resolution|Connection (?:refused|reset|timed out)|\b50[234] (?:Bad Gateway|Service|Gateway)/i,
    },
];

;// CONCATENATED MODULE: ./packages/core/src/triage/hints.js


/** Hints that are given for one job. */
const most = 8;
const coded = /^(?:##\[error\])?\s*✗ ([A-Z][A-Z0-9_]{2,60})\b/;
/** The codes of Lockstep that telling lines name. */
function codesIn(lines) {
    const codes = lines.map((line) => coded.exec(line)?.[1] ?? '').filter(catalogue/* isErrorCode */.We);
    return [...new Set(codes)];
}
function hintOfCode(code) {
    const { title, remedy, rerun } = (0,catalogue/* describe */.q0)(code);
    return { code, title, remedy, rerun };
}
/** The lines of passages that tell. */
function tellingLines(passages) {
    return passages.flatMap(({ first, lines, telling }) => telling.flatMap((number) => lines[number - first] ?? []));
}
/** What the lines of a failed job hint at: our own codes first, then own hints, then what is well known. */
function hintsFor(passages, own) {
    const telling = tellingLines(passages);
    const configured = own
        .filter((each) => telling.some((line) => each.isTelling(line)))
        .map(({ hint }) => ({ title: 'As lockstep.yaml says', remedy: hint, rerun: false }));
    const all = passages.flatMap(({ lines }) => lines);
    const known = knownCauses
        .filter(({ pattern }) => all.some((line) => pattern.test(line)))
        .map(({ title, remedy, rerun }) => ({ title, remedy, rerun }));
    return [...codesIn(telling).map(hintOfCode), ...configured, ...known].slice(0, most);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/core/src/config/literal-secret.js
var literal_secret = __webpack_require__(77878);
;// CONCATENATED MODULE: ./packages/core/src/triage/log-line.js


/** Longer lines were not written for people; their beginning tells what they are. */
const longestLine = 400;
/** Before this, what cannot be seen is taken out: colours may stand before every word. */
const longestRead = 4 * longestLine;
// Runners of both hosts write the time before each line.
const timestamp = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
// Bidirectional controls and invisible characters forge what is read.
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;
// The three parts of a JSON Web Token, and what stands in a header for credentials: literal secrets have other shapes.
const tokens = /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?|(?<=\b(?:bearer|basic|token) )[\w.~+/=-]{16,}/gi;
function cut(text, longest) {
    return text.length > longest ? text.slice(0, longest).toWellFormed() : text;
}
/** A line of a log without the time before it, colours, what cannot be seen, and what looks like a credential. */
function cleanLine(line) {
    const read = cut(line.replace(timestamp, ''), longestRead);
    const visible = (0,external_node_util_.stripVTControlCharacters)(read).replace(/\t/g, '  ').replace(unseen, '');
    // Masked before it is cut: half a credential has no shape.
    const masked = (0,literal_secret/* withoutSecrets */.c)(visible).replace(tokens, '***').trimEnd();
    return masked.length > longestLine ? `${cut(masked, longestLine)}…` : masked;
}
/** The lines of a log. */
function linesOf({ text, firstLine }) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line, index) => ({ number: firstLine + index, text: cleanLine(line) }));
}

;// CONCATENATED MODULE: ./packages/core/src/triage/telling.js
const by = (name, ...patterns) => ({
    name,
    isTelling: (text) => patterns.some((pattern) => pattern.test(text)),
});
// Every expression is anchored, or looks for a fixed text; repetitions are bounded or of one class: lines are hostile.
const clear = [
    by('lockstep', /^\s*✗ [A-Z][A-Z0-9_]{2,60}\b/),
    by('npm', /^npm (?:ERR!|error)(?: |$)/, /\bERR_PNPM_[A-Z_]{2,}/),
    by('pip', /^\s*ERROR: /),
    by('twine', /^\s*(?:HTTPError|InvalidDistribution|UploadToDeprecatedPyPIDetected): /),
    by('cargo', /^\s*error(?:\[E\d{4}\])?: /),
    by('Python', /^\s*(?:[A-Za-z_][\w.]{0,100})?(?:Error|Exception)(?:: |$)/, /^E {3,8}\S/),
    by('pytest', /^(?:FAILED|ERROR) \S+::/, /^=+ .{0,80}\b\d+ failed\b/),
    by('Jest', /^\s*● \S/, /^\s*FAIL\s+\S+\.[cm]?[jt]sx?\b/),
    by('Go', /^\s*--- FAIL: /, /^FAIL {2}\S/, /^panic: /, /^\S+\.go:\d+:\d+: /),
    by('Rust', /^test \S.{0,300} \.\.\. FAILED$/, /^thread '.{0,200}' (?:\(\d+\) )?panicked at /),
    by('TAP', /^\s*not ok \d+/),
    by('a compiler', /^.{1,300}?:\d+(?::\d+)?: (?:fatal )?error\b/, /: error (?:TS|CS|C|LNK)\d+: /),
    by('a linker', /\bundefined reference to /, /^(?:\S*\/)?ld(?:\.lld)?: /, /^collect2: error/),
    by('make', /^g?make(?:\[\d+\])?: \*\*\* /),
    by('git', /^fatal: /, /^ ! \[(?:remote )?rejected\]/),
    by('memory', /\bheap out of memory\b|\bOut of memory\b|\bOOMKilled\b|\bCannot allocate memory\b/i, /\bsignal: 9, SIGKILL\b|\bexit (?:code|status) 137\b/),
    by('time', /\bexceeded the maximum execution time\b|\btimed out after \d/i, /The operation was cancell?ed/),
    by('disk', /\bNo space left on device\b|\bENOSPC\b|\bDisk quota exceeded\b/i),
    by('network', /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)\b/, /\bCould not resolve host\b|\bname resolution\b|\bConnection (?:refused|reset|timed out)\b/i),
    by('the server', /\b(?:HTTP|status|code)[ :/]{0,3}(?:\d\.\d )?(?:401|403|409|429)\b/i),
];
const faint = [
    by('the runner', /^##\[error\]|^::error\b/),
    by('an exit code', /\b(?:exit|exited with) code:? [1-9]\d*\b/i, /\bexitcode '[1-9]\d*': failure/),
    by('somebody', /^\s*(?:\S{1,40}: )?(?:fatal|error|failed|failure)\b[:!]/i),
].map((each) => ({ ...each, isFaint: true }));
/** Lines that tell why a job failed, as common tools print them; clear ones first. */
const builtInPatterns = [...clear, ...faint];
// The runner marks what a tool said; it is still the tool that speaks.
const mark = /^(?:##\[error\]|::error(?: [^:]{0,300})?::)/;
/** The first pattern that a line fits. */
function patternOf(text, patterns) {
    const bare = text.replace(mark, '');
    const said = bare === text ? undefined : patterns.find((each) => !each.isFaint && each.isTelling(bare));
    return said ?? patterns.find((each) => each.isTelling(text));
}

;// CONCATENATED MODULE: ./packages/core/src/triage/passages.js

/** Telling lines that are shown of one log. */
const passages_most = 24;
const [before, after] = [2, 3];
/** A passage that grows longer is two. */
const longestPassage = 40;
// The same complaint about another line, file size or hash is the same complaint.
function likeness(text) {
    return text
        .replace(/[0-9a-f]{7,}|\d+/gi, '#')
        .replace(/\s+/g, ' ')
        .trim();
}
function tellingIn(lines, patterns) {
    return lines.flatMap(({ text }, index) => {
        const pattern = text === '' ? undefined : patternOf(text, patterns);
        return pattern === undefined ? [] : [{ index, by: pattern.name, isFaint: pattern.isFaint === true }];
    });
}
function withoutRepeats(found, lines) {
    const seen = new Set();
    return found.filter(({ index }) => {
        const key = likeness(lines[index]?.text ?? '');
        return !seen.has(key) && seen.add(key);
    });
}
// The first complaints are mostly the cause, the last ones what ended the job.
function fewest(found) {
    if (found.length <= passages_most)
        return found;
    return [...found.slice(0, passages_most / 2), ...found.slice(-passages_most / 2)];
}
// Of lines that only say that something failed, the last: it ended the job.
function chosen(found) {
    const clear = fewest(found.filter(({ isFaint }) => !isFaint));
    const faint = found.filter(({ isFaint }) => isFaint);
    const shown = clear.length > 0 ? faint.slice(-1) : fewest(faint);
    return [...clear, ...shown].toSorted((one, other) => one.index - other.index);
}
function together(found) {
    const groups = [];
    for (const each of found) {
        const group = groups.at(-1);
        const [start, last] = [group?.[0], group?.at(-1)];
        const isNear = last !== undefined && each.index - last.index <= before + after;
        if (group && isNear && each.index - (start?.index ?? 0) < longestPassage)
            group.push(each);
        else
            groups.push([each]);
    }
    return groups;
}
function passageOf(group, lines, from) {
    const [start, end] = [group[0]?.index ?? 0, group.at(-1)?.index ?? 0];
    const shown = lines.slice(Math.max(from, start - before), end + after + 1);
    return {
        first: shown[0]?.number ?? 1,
        lines: shown.map(({ text }) => text),
        telling: group.flatMap(({ index }) => lines[index]?.number ?? []),
        by: [...new Set(group.map((each) => each.by))],
    };
}
/** The end of a log in which nothing tells: better than nothing. */
function ending(lines) {
    const shown = lines.filter(({ text }) => text !== '').slice(-10);
    const [first] = shown;
    if (first === undefined)
        return [];
    return [{ first: first.number, lines: shown.map(({ text }) => text), telling: [], by: [] }];
}
/** Finds the lines that tell why a job failed, each with a few around it; the same complaint once. */
function extract(lines, patterns) {
    const all = tellingIn(lines, patterns);
    if (all.length === 0)
        return { passages: ending(lines), left: 0 };
    const shown = chosen(withoutRepeats(all, lines));
    let from = 0;
    const passages = together(shown).map((group) => {
        const passage = passageOf(group, lines, from);
        // Lines that one passage shows are not shown again by the next.
        from = (group.at(-1)?.index ?? 0) + after + 1;
        return passage;
    });
    return { passages, left: all.length - shown.length };
}

;// CONCATENATED MODULE: ./packages/core/src/triage/evidence.js




const failures = new Set(['failure', 'timed_out', 'startup_failure']);
/** Whether a job failed; one that was cancelled because another failed did not. */
function hasFailed({ conclusion = '' }) {
    return failures.has(conclusion);
}
/** Whether a run ended without success although none of its jobs failed: its file cannot be read, or it was cancelled. */
function endedBadly({ isOver, conclusion = '' }) {
    return isOver && failures.has(conclusion);
}
/** Lines of own patterns that are looked at: the work is in proportion to them. */
const mostOwnLines = 20_000;
function patternsFor(own) {
    const mine = own.map(({ isTelling }) => ({ name: 'lockstep.yaml', isTelling }));
    return [...mine, ...builtInPatterns];
}
function hasHint(own) {
    return own.hint !== undefined;
}
/** What the log of a failed job tells. */
function triageJob(job, log, own = []) {
    const isRead = !('unread' in log);
    const lines = isRead ? linesOf(log) : [];
    const recent = new Set(lines.slice(-mostOwnLines).map(({ text }) => text));
    const bounded = own.map((each) => ({
        ...each,
        isTelling: (text) => recent.has(text) && each.isTelling(text),
    }));
    const { passages, left } = extract(lines, patternsFor(bounded));
    const { id, url, attempt, conclusion = '', startedAt, completedAt } = job;
    return {
        id,
        name: cleanLine(job.name),
        url,
        attempt,
        conclusion,
        ...(startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
        steps: job.steps.filter((step) => failures.has(step.conclusion ?? '')).map(({ name }) => cleanLine(name)),
        ...(!isRead && { unread: log.unread }),
        passages,
        left,
        codes: codesIn(tellingLines(passages)),
        hints: hintsFor(passages, bounded.filter(hasHint)),
    };
}
/** The evidence of a run. */
function triageEvidence(run, jobs, failed) {
    const { id, url, workflow, event, commit, ref, attempt, isOver, conclusion } = run;
    const hints = failed.flatMap((job) => job.hints);
    return {
        schema: 1,
        run: {
            id,
            url,
            workflow: cleanLine(workflow),
            event: cleanLine(event),
            commit,
            ref: cleanLine(ref),
            attempt,
            isOver,
            ...(conclusion !== undefined && { conclusion }),
        },
        jobs: { all: jobs.length, over: jobs.filter(({ state }) => state === 'over').length },
        failed,
        codes: [...new Set(failed.flatMap((job) => job.codes))],
        rerun: hints.length > 0 && hints.every(({ rerun }) => rerun),
    };
}


/***/ }),

/***/ 14692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ triageLines),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
function passageLines({ first, lines, telling }) {
    const width = String(first + lines.length - 1).length;
    return lines.map((line, index) => {
        const number = first + index;
        const mark = telling.includes(number) ? '>' : ' ';
        return `    ${mark} ${String(number).padStart(width)} | ${line}`;
    });
}
function hintLines({ code, title, remedy, rerun }) {
    const again = rerun ? 'running it again can help' : 'running it again does not help';
    return [`  hint: ${code === undefined ? '' : `${code}: `}${title} (${again})`, `        ${remedy}`];
}
function jobLines({ name, conclusion, url, steps, unread, passages, left, hints, }) {
    const at = steps.length === 0 ? '' : ` at ${steps.map((step) => `“${step}”`).join(', ')}`;
    return [
        `${name}: ${conclusion}${at}: ${url}`,
        ...(unread === undefined ? [] : [`  its log was not read: ${unread}`]),
        ...passages.flatMap((passage, index) => [...(index > 0 ? ['    …'] : []), ...passageLines(passage)]),
        ...(left > 0 ? [`  ${left} more such lines are not shown`] : []),
        ...hints.flatMap(hintLines),
    ];
}
/** Where a run stands, in a line. */
function describeRun({ run, jobs, failed }) {
    const { id, attempt, workflow, ref, commit, isOver, conclusion } = run;
    const ended = isOver ? `has ended${conclusion === undefined ? '' : `: ${conclusion}`}` : 'is still going';
    const what = `run ${id} (attempt ${attempt}) of ${workflow} for ${ref}, ${commit.slice(0, 12)}`;
    return `${what} ${ended}; ${jobs.over} of ${jobs.all} jobs are over, ${failed.length} failed`;
}
/** The evidence of a run for people, line by line. */
function triageLines(evidence) {
    return [describeRun(evidence), evidence.run.url, ...evidence.failed.flatMap(jobLines)];
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


/***/ })

};
