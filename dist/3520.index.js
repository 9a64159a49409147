export const id = 3520;
export const ids = [3520];
export const modules = {

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ releasedNames),
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/cli/src/shell.js
/** A command line as the system's shell takes it. */
function shellCommand(line) {
    return process.platform === 'win32'
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}

;// CONCATENATED MODULE: ./packages/cli/src/build.js



/** The names of the packages that are released, as builds and gates get them: between blanks, sorted. */
async function releasedNames(project, target) {
    const { packages } = await (0,check/* readSources */.t)(project);
    const own = target === undefined ? packages : (0,scope/* packagesOfTarget */.S0)(packages, target);
    const names = own.filter((each) => !each.private).map(({ name }) => name);
    return [...new Set(names)].sort().join(' ');
}
/**
 * Runs the build list in its order, in an environment without secrets and with an empty home. It is told what it builds
 * by variables, which no shell reads as code.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
async function runBuild(project, sandbox, target, { log }) {
    const { config, workspace } = project;
    const env = {
        ...sandbox.env,
        LOCKSTEP_TAG: target.tag,
        LOCKSTEP_VERSION: target.version,
        LOCKSTEP_PACKAGES: await releasedNames(project, target),
    };
    for (const { run } of config.build) {
        log.info(`build: ${run}`);
        const { code, stderr } = await sandbox.run({
            ...shellCommand(run),
            cwd: workspace.folder,
            env,
            onLine: (line) => log.debug(line),
        });
        if (code !== 0)
            throw (0,lockstep_error/* fail */.fJ)('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
    }
}


/***/ }),

/***/ 93520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareGates: () => (/* binding */ prepareGates),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/gate/exceptions.js
var exceptions = __webpack_require__(56701);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/cli/src/gates/asked-results.js
var asked_results = __webpack_require__(68548);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/cli/src/build.js + 1 modules
var build = __webpack_require__(79455);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/metadata/remembered-history.js
var remembered_history = __webpack_require__(23089);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/metadata/src/history/release-tags.js
var release_tags = __webpack_require__(44221);
// EXTERNAL MODULE: ./packages/cli/src/metadata/last-release.js
var last_release = __webpack_require__(77038);
;// CONCATENATED MODULE: ./packages/cli/src/gates/base.js



/** The tag that is meant: the one that is named, else the one that was sealed, else the highest at the commit. */
function tagMeant(named, seal, tags, commit) {
    return named ?? seal?.releases[0]?.id ?? tags.find((tag) => tag.commit === commit)?.name;
}
/** Tells the release that gates are checked for, and its base tag. Before its tag is made, all releases are earlier ones. */
async function standingOf(project, history, { commit, target, seal, }) {
    const pattern = project.config.release.tag;
    const tag = tagMeant(target, seal, (0,release_tags/* releaseTags */.dt)(pattern, await history.tags()), commit);
    const parts = tag === undefined ? undefined : (0,config_tag/* partsOfTag */.ug)(pattern, tag);
    const release = tag === undefined || parts === undefined ? undefined : { tag, version: parts.version };
    return { release, baseTag: (await (0,last_release/* lastRelease */.I)(project, release, history))?.name };
}

;// CONCATENATED MODULE: ./packages/cli/src/gates/cancellable.js
/** A sandbox whose commands end, with all that they started, when the signal is aborted. */
function cancellable(sandbox, signal) {
    return { ...sandbox, run: (command) => sandbox.run({ ...command, signal }) };
}

// EXTERNAL MODULE: ./packages/cli/src/gates/host-of-gate.js
var host_of_gate = __webpack_require__(10735);
;// CONCATENATED MODULE: ./packages/cli/src/gates/gate-context.js









// A seal that an earlier release left behind says nothing of this commit.
async function sealOf({ workspace }, commit, { target }, { log }) {
    const text = await workspace.readText(seal_seal/* sealFile */.mz);
    if (text === undefined)
        return undefined;
    const seal = (0,seal_seal/* readSeal */.KI)(text);
    const fits = seal.releases.some((each) => each.commit === commit && (target ?? each.id) === each.id);
    if (!fits)
        log.info(`${seal_seal/* sealFile */.mz} is of another release or commit, so it counts for nothing here`);
    return fits ? seal : undefined;
}
async function headOf(history) {
    const head = await history.head();
    if (head !== undefined)
        return head;
    throw (0,lockstep_error/* fail */.fJ)('GATE_NO_COMMIT', 'no commit is checked out here, so a result could be bound to nothing');
}
/**
 * What gates know and use here.
 * @param folder a temporary one, where each gate gets an empty home.
 * @param known called with each credential before it is used.
 * @throws LockstepError `GATE_NO_COMMIT` outside a checkout, `SEAL_INVALID` for a damaged seal.
 */
async function gateContext(project, options, world, folder, known) {
    const { workspace, config } = project;
    const history = (0,remembered_history/* rememberedHistory */.P)((0,git_history/* createGitHistory */.J)(workspace.folder, world.env));
    const commit = await headOf(history);
    const seal = await sealOf(project, commit, options, world);
    const standing = await standingOf(project, history, { commit, target: options.target, seal });
    const packages = await (0,build/* releasedNames */.o)(project);
    let opened = 0;
    return {
        workspace,
        history,
        commit,
        ...standing,
        packages,
        branch: config.release.branch,
        sealed: seal && { seal, digest: (0,seal_seal/* sealDigest */.yO)(seal) },
        artifacts: config.channels.flatMap(({ settings }) => settings.artifacts),
        ...(0,identity/* identify */.ls)(options, world.env),
        starters: (0,identity/* startersOf */.wl)(world.env),
        clock: clock/* systemClock */.m,
        log: world.log,
        signal: world.signal,
        async sandbox(gate) {
            opened += 1;
            const own = await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, `${gate.id}-${opened}`), world.env);
            return cancellable(own, world.signal);
        },
        ...(0,host_of_gate/* gateHosts */.X)(project, world, known),
    };
}

// EXTERNAL MODULE: ./packages/cli/src/gates/host-first.js
var host_first = __webpack_require__(69954);
// EXTERNAL MODULE: ./packages/cli/src/gates/results.js
var gates_results = __webpack_require__(95673);
// EXTERNAL MODULE: ./packages/cli/src/known-secrets.js
var known_secrets = __webpack_require__(37227);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/gate.js










function gatesMeant({ config }, { gate, asksHost: only }) {
    if (gate === undefined)
        return config.gates.filter((each) => only === undefined || (0,host_first/* asksHost */.p)(each) === only);
    const found = config.gates.filter(({ id }) => id === gate);
    if (found.length > 0)
        return found;
    const known = config.gates.map(({ id }) => id).join(', ') || 'none';
    throw (0,lockstep_error/* fail */.fJ)('GATE_UNKNOWN', `there is no gate “${gate}” in lockstep.yaml; known: ${known}`);
}
async function isUntouched({ workspace }) {
    return (await workspace.git())?.changed.length === 0;
}
async function benchOf(project, options, world, folder) {
    const secrets = [...(0,known_secrets/* knownSecrets */.x)(world.env)];
    const context = await gateContext(project, options, world, folder, (secret) => void secrets.push(secret));
    return { context, secrets };
}
async function checkSome(gates, { config }, { context, secrets }) {
    const { checkGates } = await __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 10372));
    const results = await checkGates(gates, config.except, context, { atOnce: (0,external_node_os_.availableParallelism)() });
    const redact = (0,redaction/* createRedaction */.Eg)(secrets);
    return results.map((each) => (0,gates_results/* redacted */.pc)(each, redact));
}
// The options that choose some of the gates.
function partOf({ gate, asksHost: only }) {
    if (gate !== undefined)
        return ` --gate ${gate}`;
    if (only === undefined)
        return '';
    return only ? ' --host' : ' --no-host';
}
function nextOf({ ok, isKept, isIncident, }, options, context, world) {
    if (isIncident)
        return undefined;
    const part = partOf(options);
    if (!ok)
        return `lockstep gate${part}`;
    if (!isKept)
        return `commit or undo what differs, then lockstep gate${part}`;
    if (context.sealed === undefined)
        return part === '' ? 'lockstep seal' : 'lockstep gate';
    return world.inWorkflow ? 'lockstep record' : 'lockstep rehearse';
}
function notesOn(context, isKept, isIncident) {
    const { release, baseTag, commit } = context;
    const what = release === undefined ? commit.slice(0, 12) : `${release.tag} (${commit.slice(0, 12)})`;
    return [
        `checked ${what}; ${baseTag === undefined ? 'no earlier release' : `compared with ${baseTag}`}`,
        ...(isKept
            ? []
            : ['tracked files differ from the commit, so the results count for nothing and are not kept']),
        ...(isIncident ? ['this is an incident: a rerun cannot help, a person has to decide'] : []),
    ];
}
async function checkAll(project, gates, asked, options, world, folder) {
    const bench = await benchOf(project, options, world, folder);
    const { context } = bench;
    const isKept = await isUntouched(project);
    const at = context.clock.timestamp();
    const answered = new Map(asked.map((each) => [each.id, each]));
    const rest = await checkSome(gates.filter(({ id }) => !answered.has(id)), project, bench);
    const found = new Map([...answered, ...rest.map((each) => [each.id, each])]);
    const results = gates.flatMap(({ id }) => found.get(id) ?? []);
    if (isKept)
        await (0,gates_results/* keepResults */.eT)(results, context, { at, part: options.asksHost ? 'host' : options.gate });
    return outcomeOf(results, { isKept, at }, { project, context, options, world });
}
async function outcomeOf(results, { isKept, at }, { project, context, options, world }) {
    const { gateProblems } = await __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 10372));
    const { except, gates: all } = project.config;
    const indexOf = (id) => all.findIndex((each) => each.id === id);
    const found = gateProblems({ results, exceptions: except, now: at, indexOf, locate: project.locate });
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('gate', found);
    const isIncident = report.problems.some(({ severity }) => severity === 'incident');
    const next = nextOf({ ok: report.ok, isKept, isIncident }, options, context, world);
    const notes = [
        ...notesOn(context, isKept, isIncident),
        ...(results.length === 0 ? [nothingMeant(project)] : []),
    ];
    return { report: { ...report, gates: results, notes, ...(next !== undefined && { next }) }, exit };
}
function nothingMeant({ config }) {
    return config.gates.length === 0
        ? 'no gates are configured in lockstep.yaml'
        : 'none of the gates in lockstep.yaml is of this kind';
}
function nothingToRun(project) {
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('gate', []);
    return { report: { ...report, gates: [], notes: [nothingMeant(project)] }, exit };
}
async function openGates(options, world) {
    const project = (0,src_project/* narrowed */.fQ)(await (0,src_project/* openProject */.U8)(options.dir, world), options.packages);
    const { gates, except } = project.config;
    (0,lockstep_error/* throwAll */.Kx)((0,exceptions/* exceptionProblems */.a)(gates, except, project.locate));
    return { project, meant: gatesMeant(project, options) };
}
// The folder is gone again before a process that could not remove it is replaced.
function askFirst({ project, meant }, options, world) {
    const check = (some) => (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => checkSome(some, project, await benchOf(project, options, world, folder)));
    return (0,host_first/* askHostFirst */.y)(meant, check, world);
}
/**
 * Does what comes before any gate runs something: asks the host, and has a process without secrets take the place of
 * this one. It returns where there is no need for that, and where something is wrong, which `gate` then says.
 */
async function prepareGates(options, world) {
    try {
        await askFirst(await openGates(options, world), options, world);
    }
    catch {
        // The command meets it again, and reports it.
    }
}
/** Runs the gates of lockstep.yaml, or one of them, and reports each, whatever the others say. */
const runGate = async (options, world) => {
    const opened = await openGates(options, world);
    const { project, meant } = opened;
    // In a workflow the file goes from job to job, whether or not there was something to run.
    if (meant.length === 0 && !world.inWorkflow)
        return nothingToRun(project);
    const asked = (await (0,asked_results/* takeResults */.YF)(world.env)) ?? (await askFirst(opened, options, world));
    return (0,temporary_folder/* withTemporaryFolder */.E)((folder) => checkAll(project, meant, asked, options, world, folder));
};


/***/ }),

/***/ 68548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ dropResults),
/* harmony export */   YF: () => (/* binding */ takeResults),
/* harmony export */   cS: () => (/* binding */ leaveResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96062);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5346);





/** Names the file in which a process leaves what the host said to the one that takes its place. */
const variable = 'LOCKSTEP_GATES_ASKED';
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const resultSchema = _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .gateRecordSchema */ .m.extend({
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    log: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding),
    isIncident: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/**
 * Leaves results for the process that takes this one's place.
 * @returns the variable that names them.
 */
async function leaveResults(results) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-gates-')), 'asked.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(results), { mode: 0o600 });
    return { [variable]: file };
}
/** Takes results back once they are needed no more, or were never read. */
async function dropResults(left) {
    const file = left[variable];
    if (file !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, force: true });
}
/** What the process whose place this one took heard from the host; undefined when there was none. */
async function takeResults(env) {
    const file = env[variable];
    if (file === undefined || env.LOCKSTEP_CLEAN !== '1')
        return undefined;
    const results = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(resultSchema).parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    await dropResults({ [variable]: file });
    return results;
}


/***/ }),

/***/ 69954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ asksHost),
/* harmony export */   y: () => (/* binding */ askHostFirst)
/* harmony export */ });
/* harmony import */ var _asked_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);

/** Gates that are a question to the host, asked with a credential; of the others some run the project's own code. */
const hostKinds = new Set(['ci', 'issues', 'milestone', 'branch', 'approval']);
/** Whether a gate is a question to the host. */
function asksHost({ kind }) {
    return hostKinds.has(kind);
}
/**
 * Asks the host about those gates that are questions to it, and then has a process without any secret take the place of
 * this one for the others: what a process was started with and what it holds can be read by what it runs.
 * @returns what the host said, where the process goes on because nothing secret is around it, or on a system that
 * cannot replace a process; empty where no gate runs anything.
 */
async function askHostFirst(gates, check, { restart }) {
    const asking = gates.filter(asksHost);
    if (restart === undefined || asking.length === gates.length)
        return [];
    const results = asking.length === 0 ? [] : await check(asking);
    const left = await (0,_asked_results_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveResults */ .cS)(results);
    restart(left);
    await (0,_asked_results_js__WEBPACK_IMPORTED_MODULE_0__/* .dropResults */ .OD)(left);
    return results;
}


/***/ }),

/***/ 10735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gateHosts)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38248);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6276);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76026);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27019);
/* harmony import */ var _builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83077);



// A credential that is named and not there is a mistake; without one, what is public can still be read.
async function credentialOf(gate, project, world) {
    const address = await (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostRepositoryOf */ .mz)(project.workspace.folder, world.env);
    if (gate.token === undefined)
        return (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findHostToken */ .d)(address.kind, world);
    const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(gate.token, world.env);
    if ('secret' in resolved)
        return resolved.secret;
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([resolved.problem]);
    return undefined;
}
/**
 * Reaches the host of the repository for gates.
 * @param known called with each credential before it is used: nothing may show it.
 */
function gateHosts(project, world, known) {
    const credential = async (gate) => {
        const secret = await credentialOf(gate, project, world);
        if (secret !== undefined)
            known(secret);
        return secret;
    };
    return {
        async host(gate) {
            const secret = await credential(gate);
            const address = await (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostRepositoryOf */ .mz)(project.workspace.folder, world.env);
            const http = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__/* .createHttp */ .V)(world.env, secret === undefined ? [] : [secret]);
            return (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_4__/* .createOpenHost */ .Z)(http, world.log, _lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m)(address, secret);
        },
        hasCredential: async (gate) => (await credential(gate)) !== undefined,
    };
}


/***/ }),

/***/ 77038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lastRelease)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44221);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46788);


/**
 * The release before the one that is checked: the base tag of the target; without a target the highest release that
 * the checkout was made from.
 */
async function lastRelease({ config }, target, history) {
    const { tag: pattern } = config.release;
    const name = target === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(pattern, target.tag)?.name;
    const [commit, all] = await Promise.all([history.head(), history.tags()]);
    if (commit === undefined)
        return undefined;
    const tags = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__/* .releaseTags */ .dt)(pattern, all, name);
    if (target !== undefined)
        return (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__/* .findBaseTag */ .f)(history, tags, { version: target.version, commit });
    return (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__/* .highestBehind */ .z)(history, tags, commit);
}


/***/ }),

/***/ 23089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rememberedHistory)
/* harmony export */ });
function once(ask) {
    let asked;
    return () => {
        asked ??= ask();
        return asked;
    };
}
/** A history that is asked the same thing once: each question costs a process, and several checks have it in common. */
function rememberedHistory(history) {
    const commits = new Map();
    const commitOf = (ref) => {
        const asked = commits.get(ref) ?? history.commitOf(ref);
        commits.set(ref, asked);
        return asked;
    };
    return {
        ...history,
        head: once(() => history.head()),
        branch: once(() => history.branch()),
        isShallow: once(() => history.isShallow()),
        tags: once(() => history.tags()),
        remoteTags: once(() => history.remoteTags()),
        commitOf,
    };
}


/***/ }),

/***/ 56701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exceptionProblems),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50720);
/* harmony import */ var _config_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37458);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);



/** Whether an exception still holds: to the end of its last day, UTC. */
function holds({ until }, now) {
    return now.slice(0, 10) <= until;
}
// One exception may stand without a list around it.
function placeOf(index, locate) {
    const inList = ['except', index, 'gate'];
    const alone = ['except', 'gate'];
    const place = locate(inList);
    return place === undefined
        ? { file: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...locate(alone), key: (0,_config_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(alone) }
        : { file: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...place, key: (0,_config_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(inList) };
}
/** Exceptions for gates that are not there: a slip of the pen that would let nothing pass, and say nothing. */
function exceptionProblems(gates, exceptions, locate) {
    const known = new Set(gates.map(({ id }) => id));
    const list = known.size === 0 ? 'there are none' : `known: ${[...known].join(', ')}`;
    return exceptions.flatMap(({ gate }, index) => known.has(gate)
        ? []
        : [
            (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('GATE_UNKNOWN', `except: there is no gate “${gate}”; ${list}`, {
                where: placeOf(index, locate),
            }),
        ]);
}


/***/ }),

/***/ 86375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ replacedCratesIo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17897);
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

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createGitHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-blobs.js

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
/** Contents of objects as `git cat-file --batch` gives them; of those that are too large nothing is kept. */
function batchReader(largest) {
    const found = [];
    let pending = none;
    let content;
    // `<oid> <type> <size>`, or `<name> missing`.
    const takeHeader = () => {
        const end = pending.indexOf(lineFeed);
        if (end < 0)
            return false;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(pending.toString('latin1', 0, end)) ?? [];
        pending = pending.subarray(end + 1);
        if (size === undefined)
            found.push(undefined);
        else
            content = {
                left: Number(size) + 1,
                parts: type === 'blob' && Number(size) <= largest ? [] : undefined,
            };
        return true;
    };
    const takeContent = (open) => {
        const part = pending.subarray(0, open.left);
        pending = pending.subarray(part.length);
        open.left -= part.length;
        open.parts?.push(part);
        if (open.left > 0)
            return false;
        found.push(open.parts === undefined ? undefined : Buffer.concat(open.parts).subarray(0, -1));
        content = undefined;
        return true;
    };
    return {
        found,
        take(chunk) {
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            while (pending.length > 0 && (content === undefined ? takeHeader() : takeContent(content)))
                ;
        },
    };
}
function readBatch(git, names, largest) {
    const { promise, resolve } = Promise.withResolvers();
    const reader = batchReader(largest);
    const child = (0,external_node_child_process_.spawn)('git', [...git.safety, 'cat-file', '--batch'], {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    child.stdout.on('data', (chunk) => reader.take(chunk));
    // What git no longer reads is missing from its answer.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve([]));
    child.on('close', () => resolve(reader.found));
    child.stdin.end(names.map((name) => `${name}\n`).join(''));
    return promise;
}
/**
 * Reads objects by name; all that are asked for at once are read by one process.
 * @param largest the size in bytes up to which an object is given.
 */
function blobReader(git, largest) {
    let waiting;
    const begin = () => {
        const names = [];
        const read = new Promise(setImmediate).then(() => {
            waiting = undefined;
            return readBatch(git, names, largest);
        });
        return { names, read };
    };
    return async (name) => {
        // In the protocol a line feed ends a name, and no file that anybody reads here has one in its name.
        if (/[\n\0]/.test(name))
            return undefined;
        waiting ??= begin();
        const { names, read } = waiting;
        const at = names.push(name) - 1;
        return (await read)[at];
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git-process.js
var git_process = __webpack_require__(66521);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-origin.js

/** A server that says nothing for so long counts as unreachable; in milliseconds. */
const patienceMs = 20_000;
/** A repository without a remote has none of its branches and tags elsewhere. */
const noOrigin = { state: 'found', branches: new Map(), tags: [] };
// Nobody is asked for a password, no helper hands one out, and no program of the repository's choice is started: not by
// `ext::`, not as core.sshCommand, not as remote.origin.uploadpack (git-config(1), git(1) on GIT_ALLOW_PROTOCOL).
const asking = {
    timeoutMs: patienceMs,
    env: {
        GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=10',
    },
};
const question = [
    ...['-c', 'credential.helper=', '-c', 'core.askPass='],
    ...['ls-remote', '--quiet', '--heads', '--tags', '--upload-pack=git-upload-pack', 'origin'],
];
// The last line says what happened; the others give advice. A password may stand in the address.
function reasonOf(code, stderr) {
    const lines = (0,git_process/* linesOf */.Dx)(stderr).filter((line) => /^(fatal|error|ssh|remote): /i.test(line));
    const said = (lines[0] ?? '').replace(/^\w+: /, '').replace(/:\/\/[^\s/@]*@/g, '://');
    if (said !== '')
        return said.slice(0, 300);
    return code === undefined ? 'it did not answer in time' : `git ended with ${code}`;
}
/** What one line of `git ls-remote` says; `refs/tags/v1^{}` is what the annotated tag v1 leads to. */
function refsIn(listing) {
    const branches = new Map();
    const tags = new Map();
    for (const line of (0,git_process/* linesOf */.Dx)(listing)) {
        const [, commit = '', kind, name = '', behind] = /^([0-9a-f]{40,64})\trefs\/(heads|tags)\/([^^]+)(\^\{\})?$/.exec(line) ?? [];
        if (kind === 'heads')
            branches.set(name, commit);
        if (kind === 'tags')
            tags.set(name, { name, commit, isAnnotated: behind !== undefined });
    }
    return { state: 'found', branches, tags: [...tags.values()] };
}
async function hasOrigin(git) {
    return ((await git.ask('config', '--get', 'remote.origin.url'))?.trim() ?? '') !== '';
}
/** Asks the remote `origin` for its branches and tags. */
async function readOrigin(git) {
    const [isThere, { code, stdout, stderr }] = await Promise.all([hasOrigin(git), git.run(question, asking)]);
    if (!isThere)
        return noOrigin;
    return code === 0 ? refsIn(stdout) : { state: 'unreachable', why: reasonOf(code, stderr) };
}
/** One branch of the remote. */
function branchOf(refs, name) {
    if (refs.state === 'unreachable')
        return refs;
    const commit = refs.branches.get(name);
    return commit === undefined ? { state: 'absent' } : { state: 'found', commit };
}
/** The tags of the remote. */
function tagsOf(refs) {
    return refs.state === 'unreachable' ? refs : { state: 'found', tags: refs.tags };
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-tags.js

const format = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname']
    .map((field) => `%(${field})`)
    .join('%00');
// Before 2.45 git looks behind one tag only, and a tag may be of a tag.
async function behindAll(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`))?.trim();
}
async function tagOf(git, line) {
    const [name = '', type, id, innerType, innerId] = line.split('\0');
    if (type === 'commit' && id !== undefined)
        return [{ name, commit: id, isAnnotated: false }];
    if (type !== 'tag')
        return [];
    const commit = innerType === 'commit' ? innerId : await behindAll(git, name);
    return commit === undefined ? [] : [{ name, commit, isAnnotated: true }];
}
/** The tags of a repository that lead to a commit. */
async function readTags(git) {
    const listed = (0,git_process/* linesOf */.Dx)(await git.ask('for-each-ref', `--format=${format}`, 'refs/tags'));
    return (await Promise.all(listed.map((line) => tagOf(git, line)))).flat();
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-history.js






const longestText = 10 * 1024 * 1024;
/** More commits than any release has; the newest are given. */
const mostCommits = 20_000;
const isId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** What git needs to look at: never a name that it could take for an option or a range. */
function known(commit) {
    if (isId(commit))
        return commit;
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `“${commit}” is no id of a commit`);
}
function unreadable(commit) {
    return (0,lockstep_error/* fail */.fJ)('HISTORY_UNREADABLE', `git cannot read commit ${commit} here`);
}
async function resolve(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
}
// As git itself prefers them (gitrevisions(7)), but without its shorthands: a name is not an expression.
async function commitOf(git, ref) {
    if (ref === 'HEAD' || isId(ref))
        return resolve(git, ref);
    if (!(0,tag/* isTagName */.Ij)(ref))
        return undefined;
    const places = ref.startsWith('refs/')
        ? [ref]
        : ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
    const found = await Promise.all(places.map((place) => resolve(git, place)));
    return found.find((commit) => commit !== undefined);
}
async function isShallow(git) {
    return (await git.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function isAncestor(git, commit, of) {
    if (commit === of)
        return true;
    const { code } = await git.run(['merge-base', '--is-ancestor', known(commit), known(of)]);
    if (code === 0)
        return true;
    // 1 says no; anything else, that one of them is not there.
    return code === 1 && !(await isShallow(git)) ? false : undefined;
}
async function changedSince(git, commit) {
    const words = [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--relative',
        known(commit),
        'HEAD',
        '--',
        '.',
    ];
    const listed = await git.ask(...words);
    if (listed === undefined)
        throw unreadable(commit);
    return (0,git_process/* recordsOf */.M$)(listed).toSorted();
}
function commitIn(record) {
    const [id = '', subject = '', ...body] = record.split('\n');
    return { id, subject, body: body.join('\n').trim() };
}
async function commitsSince(git, commit) {
    const inFolder = ((await git.ask('rev-parse', '--show-prefix'))?.trim() ?? '') !== '';
    const range = commit === undefined ? ['HEAD'] : [`${known(commit)}..HEAD`];
    const listed = await git.ask(...['log', '-z', '--topo-order', `--max-count=${mostCommits}`, '--format=%H%n%s%n%b', '--encoding=UTF-8'], ...['--no-color', '--no-notes', '--no-decorate', ...range], 
    // Without a path git leaves no commit out: one that changes no file may say what the release is.
    ...(inFolder ? ['--full-history', '--', '.'] : ['--']));
    if (listed !== undefined)
        return (0,git_process/* recordsOf */.M$)(listed).map(commitIn);
    if (commit !== undefined)
        throw unreadable(commit);
    return [];
}
// `<mode> blob <id>\t<file>`: links have mode 120000, submodules are no blobs.
async function filesAt(git, commit) {
    const listed = await git.ask('ls-tree', '-r', '-z', known(commit));
    if (listed === undefined)
        throw unreadable(commit);
    const files = (0,git_process/* recordsOf */.M$)(listed).flatMap((record) => /^100\d+ blob [0-9a-f]+\t([\s\S]+)$/.exec(record)?.[1] ?? []);
    return files.toSorted();
}
function isInside(file) {
    const path = external_node_path_.posix.normalize(file);
    return !external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../');
}
/**
 * What the checkout knows of its own past, by the git on the PATH.
 *
 * It runs nothing that the repository could choose: no hook, no helper, no transport but http(s), ssh and file. The
 * remote is asked once; without a remote `origin` there is nothing on it.
 * @throws LockstepError `HISTORY_UNREADABLE`, by what needs a commit that is not there.
 */
function createGitHistory(folder, env) {
    const git = (0,git_process/* gitProcess */.y0)(folder, env);
    const read = blobReader(git, longestText);
    let asked;
    const origin = () => {
        asked ??= readOrigin(git);
        return asked;
    };
    return {
        head: () => resolve(git, 'HEAD'),
        branch: async () => (await git.ask('symbolic-ref', '--quiet', 'HEAD'))?.trim().replace(/^refs\/heads\//, ''),
        isShallow: () => isShallow(git),
        tags: () => readTags(git),
        commitOf: (ref) => commitOf(git, ref),
        isAncestor: (commit, of) => isAncestor(git, commit, of),
        changedSince: (commit) => changedSince(git, commit),
        commitsSince: (commit) => commitsSince(git, commit),
        async readAt(commit, file) {
            return isInside(file) ? (await read(`${known(commit)}:./${file}`))?.toString() : undefined;
        },
        filesAt: (commit) => filesAt(git, commit),
        remoteBranch: async (name) => branchOf(await origin(), name),
        remoteTags: async () => tagsOf(await origin()),
    };
}


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cargo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86375);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11737);





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


/***/ }),

/***/ 46788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findBaseTag),
/* harmony export */   z: () => (/* binding */ highestBehind)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

/** How many tags are asked about at once. */
const atOnce = 4;
/** How many tags are asked about at all: each costs a process. */
const most = 64;
/**
 * The highest of some tags that a commit was made from. What a shallow clone cannot tell counts.
 *
 * Where releases are tagged beside the branch and never merged, none of them is an ancestor; then it is the highest.
 * @param tags the highest first.
 */
async function highestBehind(history, tags, commit) {
    const asked = tags.slice(0, most);
    for (let at = 0; at < asked.length; at += atOnce) {
        const some = asked.slice(at, at + atOnce);
        const behind = await Promise.all(some.map((tag) => history.isAncestor(tag.commit, commit)));
        const found = some.find((_, index) => behind[index] !== false);
        if (found !== undefined)
            return found;
    }
    return tags[0];
}
/**
 * The base tag of a release, as every “changed since” question uses it: the highest release tag strictly below the
 * version, pre-releases included, among those that its commit was made from.
 * @param tags as `releaseTags` gives them.
 */
async function findBaseTag(history, tags, target) {
    const lower = tags.filter(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target.version));
    return highestBehind(history, lower, target.commit);
}


/***/ }),

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zu: () => (/* binding */ baseTagOf),
/* harmony export */   dt: () => (/* binding */ releaseTags)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70958);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);


/** Whether a version is a pre-release. */
function isPrerelease(version) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null;
}
function releaseTag(pattern, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .partsOfTag */ .ug)(pattern, tag.name);
    // Registries take 1.2.3+a and 1.2.3+b for one version, so neither is a release.
    if (parts === undefined || parts.version.includes('+'))
        return [];
    const { version, name } = parts;
    return [{ ...tag, version, ...(name !== undefined && { package: name }) }];
}
/**
 * The release tags among all tags of a repository, the highest first as SemVer orders them. `nightly`, `v1` and
 * `release-2020` are none.
 * @param pattern `release.tag` of the configuration.
 * @param name the package whose tags are meant, where the pattern has `{name}`; without it those of all packages.
 */
function releaseTags(pattern, tags, name) {
    return tags
        .flatMap((tag) => releaseTag(pattern, tag))
        .filter((tag) => name === undefined || tag.package === undefined || tag.package === name)
        .toSorted((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.rcompare)(a.version, b.version));
}
/**
 * The base tag of a release: the highest release tag strictly below it, pre-releases included.
 * @param tags as `releaseTags` gives them.
 * @param target the version that is released.
 */
function baseTagOf(tags, target) {
    return tags.find(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target));
}


/***/ })

};
