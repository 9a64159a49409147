export const id = 4562;
export const ids = [4562,4820];
export const modules = {

/***/ 83077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ hostTokenVariable),
/* harmony export */   bu: () => (/* binding */ hostRepository),
/* harmony export */   d: () => (/* binding */ findHostToken),
/* harmony export */   np: () => (/* binding */ demandHostToken)
/* harmony export */ });
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84897);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50135);


function isPublicHost(server) {
    return URL.canParse(server) && new URL(server).hostname === new URL(_lockstep_channels__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a.githubServer).hostname;
}
function apiOf(kind, server) {
    if (kind === 'gitea')
        return `${server}api/v1/`;
    return isPublicHost(server) ? _lockstep_channels__WEBPACK_IMPORTED_MODULE_0__/* .endpoints */ .v['github-release'] : `${server}api/v3/`;
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
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', 'nothing here says on which host the repository is', {
        remedy: 'Run it in a workflow, or set GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_REPOSITORY, and GITEA_ACTIONS=true for Gitea.',
    });
}
/** The variable by which an action hands its input over. */
const hostTokenVariable = 'LOCKSTEP_TOKEN';
const variables = {
    github: [hostTokenVariable, 'GH_TOKEN', 'GITHUB_TOKEN'],
    gitea: [hostTokenVariable, 'GITEA_TOKEN', 'GITHUB_TOKEN'],
};
/** The credential for the host of the repository, if the environment has one. */
function findHostToken(kind, { env }) {
    for (const name of variables[kind]) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(name, text);
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
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TOKEN_MISSING', `${what} without a token: set ${variables[kind].slice(1).join(' or ')}`, {
        remedy: 'Give the action the job’s token as its input “token”, or set one of these variables.',
    });
}


/***/ }),

/***/ 76493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lendHostToken),
/* harmony export */   e: () => (/* binding */ withHostToken)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50135);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83077);


/** The same world with a token for the host of the repository, which is no variable of the process. */
function lendHostToken(token, world) {
    return { ...world, env: { ...world.env, [_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostTokenVariable */ .Id]: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(token) } };
}
/** Does some work with the host’s token of an input. */
function withHostToken(token, work) {
    if (token === undefined)
        return work;
    return (world) => work(lendHostToken(token, world));
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

/***/ 66737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anchorIn: () => (/* reexport */ src_arguments/* anchorIn */.x$),
  buildRunOf: () => (/* reexport */ buildRunOf),
  defaultOptions: () => (/* reexport */ options/* defaultOptions */.K),
  retentionOf: () => (/* reexport */ src_arguments/* retentionOf */.e8),
  runCommandByName: () => (/* reexport */ run/* runCommandByName */.J),
  runCommandWithToken: () => (/* reexport */ runCommandWithToken),
  runIdOf: () => (/* reexport */ src_arguments/* runIdOf */.SR),
  runStep: () => (/* reexport */ runStep),
  startGates: () => (/* reexport */ startGates),
  taskOf: () => (/* reexport */ taskOf),
  waitOf: () => (/* reexport */ src_arguments/* waitOf */.pE),
  withHostToken: () => (/* reexport */ host_token_input/* withHostToken */.e)
});

// UNUSED EXPORTS: commands, defaultWaitMinutes, failureOf, isCommand, lendHostToken, modeOf, optionTexts, parseRequest, present, removeStoredBuilds

// EXTERNAL MODULE: ./packages/cli/src/arguments.js
var src_arguments = __webpack_require__(50520);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/cli/src/builds/build-run-output.js

/** The id of the run that a report says made the build; empty where it names none. */
function buildRunOf({ report }) {
    const build = 'build' in report ? report.build : undefined;
    return (0,record/* isRecord */.u)(build) && typeof build.run === 'string' ? build.run : '';
}

// EXTERNAL MODULE: ./packages/cli/src/builds/host-token-input.js
var host_token_input = __webpack_require__(76493);
// EXTERNAL MODULE: ./packages/cli/src/options.js
var options = __webpack_require__(70754);
// EXTERNAL MODULE: ./packages/cli/src/run.js
var run = __webpack_require__(38121);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
// EXTERNAL MODULE: ./packages/cli/src/output/explain.js
var explain = __webpack_require__(30691);
;// CONCATENATED MODULE: ./packages/cli/src/step/command-task.js





function explanationOf(code) {
    const notes = (0,explain/* presentExplanation */.p)((0,explain/* explain */.W)(code)).trim().split('\n');
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('explain', []);
    return async () => ({ report: { ...report, notes }, exit });
}
/**
 * The task that a command line describes, read by the parser of the terminal.
 * @throws LockstepError `USAGE`.
 */
function taskOf(args, directory) {
    const request = (0,src_arguments/* parseRequest */.TR)(args);
    switch (request.kind) {
        case 'run': {
            const { command, options } = request;
            return { command, directory, work: (world) => (0,run/* runCommandByName */.J)(command, options, world) };
        }
        case 'explain':
            return { command: 'explain', directory, work: explanationOf(request.code) };
        case 'help':
        case 'version':
            throw (0,lockstep_error/* fail */.fJ)('USAGE', 'a step runs a command; help and version are for terminals');
    }
}

;// CONCATENATED MODULE: ./packages/core/src/ports/log.js
/** A log that nobody reads. */
const silentLog = { info() { }, warn() { }, debug() { } };

// EXTERNAL MODULE: ./packages/cli/src/start-clean.js + 1 modules
var start_clean = __webpack_require__(95824);
;// CONCATENATED MODULE: ./packages/cli/src/step/gates-step.js



/**
 * Has a process without secrets take the place of this step before any gate runs something, once the host was asked; it
 * returns where there is nothing secret, and where no gate runs anything.
 */
async function startGates(options, token, step) {
    const kept = step.inputVariables.filter((name) => name !== 'INPUT_TOKEN');
    if (!(0,start_clean/* startsAnew */.Jx)((0,start_clean/* startingProcess */.I)('gate', step.env, kept)))
        return;
    if (token !== undefined)
        step.mask([token]);
    const world = {
        env: step.env,
        cwd: step.cwd,
        log: silentLog,
        signal: new AbortController().signal,
        inWorkflow: true,
        restart: (more) => (0,start_clean/* startAnew */.cx)((0,start_clean/* startingProcess */.I)('gate', { ...step.env, ...more }, [...kept, ...Object.keys(more)])),
    };
    const { prepareGates } = await Promise.all(/* import() */[__webpack_require__.e(3283), __webpack_require__.e(3712)]).then(__webpack_require__.bind(__webpack_require__, 93520));
    await prepareGates(options, token === undefined ? world : (0,host_token_input/* lendHostToken */.T)(token, world));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var workspace = __webpack_require__(78892);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/interruption.js
var interruption = __webpack_require__(64829);
// EXTERNAL MODULE: ./packages/cli/src/known-secrets.js
var known_secrets = __webpack_require__(37227);
// EXTERNAL MODULE: ./packages/cli/src/output/console-log.js
var console_log = __webpack_require__(94074);
// EXTERNAL MODULE: ./packages/cli/src/output/present.js
var present = __webpack_require__(2379);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
// EXTERNAL MODULE: ./packages/cli/src/output/comparison.js
var comparison = __webpack_require__(17835);
// EXTERNAL MODULE: ./packages/cli/src/output/gate-lines.js
var gate_lines = __webpack_require__(41155);
;// CONCATENATED MODULE: ./packages/cli/src/output/table.js

/** A table with its title; nothing without rows. */
function table(title, head, rows) {
    return rows.length === 0 ? [] : [`### ${title}`, (0,markdown/* markdownTable */.Qj)(head, rows)];
}

;// CONCATENATED MODULE: ./packages/cli/src/output/gate-sections.js



// The fence is longer than any in the text, so that the text cannot end it.
function codeBlock(lines) {
    const text = lines.join('\n');
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/** The results of gates as Markdown. */
function gateSections(gates) {
    const rows = gates.map((gate) => [
        gate.id,
        gate.kind,
        gate.required ? gate.verdict : `${gate.verdict} (need not hold)`,
        gate.reason,
        (0,gate_lines/* tookOf */._)(gate),
    ]);
    const told = gates.filter(({ verdict, log }) => (verdict === 'failed' || verdict === 'excepted') && log.length > 0);
    return [
        ...table('Gates', ['gate', 'kind', 'verdict', 'reason', 'took'], rows),
        ...told.flatMap(({ id, log }) => [`#### ${(0,markdown/* escapeMarkdown */.FV)(id)}`, codeBlock(log)]),
    ];
}

// EXTERNAL MODULE: ./packages/cli/src/output/version-table.js
var version_table = __webpack_require__(12797);
;// CONCATENATED MODULE: ./packages/cli/src/output/summary.js





function channelRows({ channels }) {
    return channels.flatMap(({ id, artifacts }) => artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]));
}
function installedRows({ installed = [] }) {
    return installed.map(({ client, package: name, version, file, failed, skipped, ran }) => [
        client,
        file ?? `${name}@${version}`,
        ran?.command ?? '',
        failed === true ? 'not installed' : (skipped ?? ran?.output ?? ''),
    ]);
}
function proofRows({ proofs = [] }) {
    return proofs.map(({ channel, secret, strength, identity, reason }) => [
        channel,
        secret,
        strength,
        identity ?? '',
        reason,
    ]);
}
function rollbackRows({ rollback = [] }) {
    return rollback.map(({ channel, phase, undo, how }) => [
        channel,
        phase,
        undo,
        how ?? 'nothing takes it back',
    ]);
}
function comparisonSections({ sides = [], differences = [] }) {
    return [
        ...table('Compared', ['side', 'what it is'], sides.map((side) => [side.name, (0,comparison/* describeSide */.Nd)(side)])),
        ...table('Differences', ['side', 'file', 'first → this side'], (0,comparison/* differenceRows */.l$)(differences)),
    ];
}
const problemHead = ['code', 'problem', 'where', 'what to do'];
function problemRows(problems) {
    return problems.map(({ code, message, where = {}, remedy }) => [code, message, (0,problem/* formatWhere */.H)(where), remedy]);
}
/** A report as Markdown, for the summary of a job. */
function summarise(report) {
    const { command, ok, releases, problems, notes = [], next } = report;
    return [
        `## Lockstep ${(0,markdown/* escapeMarkdown */.FV)(command)}: ${ok ? 'ok' : 'not ok'}`,
        ...table('Release', ['release', 'commit'], releases.map(({ id, commit }) => [id, commit])),
        ...table('Channels', ['channel', 'package', 'version', 'state', 'sha256', 'file'], channelRows(report)),
        ...table('Installed', ['client', 'package', 'command', 'output'], installedRows(report)),
        ...table('Versions', ['place', 'package', 'found', 'expected', 'verdict', 'why'], (0,version_table/* versionRows */.Q)(report.versions ?? [])),
        ...gateSections(report.gates ?? []),
        ...comparisonSections(report),
        ...table('Credentials', ['channel', 'secret', 'proof', 'as', 'reason'], proofRows(report)),
        ...table('Way back', ['channel', 'phase', 'can be undone', 'how'], rollbackRows(report)),
        ...table('Problems', problemHead, problemRows(problems)),
        ...table('Warnings', problemHead, problemRows(report.warnings ?? [])),
        ...notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`),
        ...(next === undefined ? [] : [`Next: ${(0,markdown/* escapeMarkdown */.FV)(next)}`]),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./packages/cli/src/step/annotation.js

/** A problem as a runner shows it: at a file of the workspace, not of the project's folder. */
function annotationOf(problem, directory, redact) {
    const { message, remedy, where } = problem;
    const shown = { ...problem, message: redact(message), remedy: redact(remedy) };
    if (where?.file === undefined)
        return shown;
    return { ...shown, where: { ...where, file: external_node_path_.posix.join(directory.replaceAll('\\', '/'), where.file) } };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal = __webpack_require__(97488);
;// CONCATENATED MODULE: ./packages/cli/src/step/files.js





async function digestOfSeal(folder, { env }) {
    const text = await (0,workspace/* createWorkspace */.s)(folder, env).readText(seal/* sealFile */.mz);
    try {
        return text === undefined ? undefined : (0,seal/* sealDigest */.yO)((0,seal/* readSeal */.KI)(text));
    }
    catch {
        return undefined;
    }
}
// A folder that a step names and that is not there must not come into being by being reported on.
async function writeReport(folder, { report, exit }, redact) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    const file = `report-${report.command}.json`;
    await (0,evidence_files/* writeOutput */.zh)(folder, file, redact(`${JSON.stringify({ ...report, exit }, undefined, 2)}\n`));
    return file;
}
/** Writes the report of a step beside the evidence, and says which files a later step may want. */
async function keepFiles(directory, outcome, redact, world) {
    const folder = (0,external_node_path_.resolve)(world.cwd, directory);
    const report = await writeReport(folder, outcome, redact);
    const pathOf = (file) => (0,external_node_path_.join)(directory, evidence_files/* outputFolder */.qi, file);
    const evidence = pathOf('evidence.json');
    const kept = { report: report === undefined ? undefined : pathOf(report) };
    // Without a release, seal and evidence that lie there are not what the command worked with.
    if (outcome.report.releases.length === 0)
        return kept;
    return {
        ...kept,
        evidence: (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(world.cwd, evidence)) ? evidence : undefined,
        sealDigest: await digestOfSeal(folder, world),
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/step/outputs.js
// A command without a word of its own on this has seen everything or has not.
function isComplete({ ok, complete, channels }) {
    const artifacts = channels.flatMap((channel) => channel.artifacts);
    return complete ?? (ok && artifacts.length > 0 && artifacts.every(({ state }) => state === 'present'));
}
/** The outputs of a step; every action has the same, empty where they do not fit. */
function outputsOf({ report, exit }, { report: file, evidence, sealDigest }) {
    const [release] = report.releases;
    return {
        ok: String(report.ok),
        exit: String(exit),
        report: file ?? '',
        release: release?.id ?? '',
        commit: release?.commit ?? '',
        'seal-digest': sealDigest ?? '',
        public: JSON.stringify(report.public),
        complete: String(isComplete(report)),
        next: report.next ?? '',
        'ledger-anchor': report.anchor ?? '',
        evidence: evidence ?? '',
        'evidence-summary': evidence?.replace(/\.json$/, '.md') ?? '',
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/step/run-step.js













// Inputs are not the configuration's environment: a token among them is handed over by name or not at all.
function withoutInputs({ env }) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}
function worldOf(step, sink, redact, { ledgerToken }) {
    const env = withoutInputs(step);
    const isVerbose = env.RUNNER_DEBUG === '1' || env.LOCKSTEP_DEBUG === '1';
    const log = (0,console_log/* createLog */.hM)(sink, redact, isVerbose);
    return {
        env,
        cwd: step.cwd,
        log,
        signal: (0,interruption/* interruption */.Y)(),
        inWorkflow: true,
        ...(ledgerToken && { ledgerToken }),
    };
}
async function perform({ command, work }, world) {
    try {
        return await work(world);
    }
    catch (error) {
        return (0,run/* failureOf */.g)(command, error);
    }
}
// Without a release the command wrote no evidence, and what lies there is not its own.
async function summaryOf(task, { report }, world) {
    const hasEvidence = task.showsEvidence === true && report.releases.length > 0;
    const evidence = hasEvidence
        ? await (0,workspace/* createWorkspace */.s)((0,external_node_path_.resolve)(world.cwd, task.directory), world.env).readText(`${evidence_files/* outputFolder */.qi}/evidence.md`)
        : undefined;
    return [summarise(report), evidence ?? ''].join('\n\n');
}
async function publishOutcome(task, outcome, world, redact, step) {
    const files = await keepFiles(task.directory, outcome, redact, world);
    const outputs = Object.entries(outputsOf(outcome, files)).map(([name, value]) => [name, redact(value)]);
    step.setOutputs(Object.fromEntries(outputs));
    await step.summarise(redact(await summaryOf(task, outcome, world)));
    const { problems, warnings = [] } = outcome.report;
    step.annotate([...problems, ...warnings].map((each) => annotationOf(each, task.directory, redact)));
}
/**
 * Runs one command as a step of a workflow: everything it has to say is in the log, and again in the report file,
 * the outputs, the summary and the annotations, where the server has them.
 * @returns the exit code of the command.
 */
async function runStep(task, step) {
    (0,start_clean/* startClean */.Ke)((0,start_clean/* startingProcess */.I)(task.command, step.env, step.inputVariables));
    const given = [task.secret, task.ledgerToken].filter((secret) => secret !== undefined);
    const secrets = [...(0,known_secrets/* knownSecrets */.x)(step.env), ...given];
    step.mask(secrets);
    const hide = (0,redaction/* createRedaction */.E)(secrets);
    const redact = (text) => hide((0,console_log/* printable */.g$)(text));
    const sink = { colour: false, write: step.write };
    const world = worldOf(step, sink, redact, task);
    const outcome = await step.withoutCommands(async () => {
        const done = await perform(task, world);
        sink.write(redact((0,present/* present */.E)(sink, done.report)));
        return done;
    });
    try {
        await publishOutcome(task, outcome, world, redact, step);
    }
    catch (error) {
        // A full disk here must not make a release that went through look like one that did not.
        world.log.warn(`report, outputs or summary are incomplete: ${String(error)}`);
    }
    return outcome.exit;
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 68 modules
var project = __webpack_require__(66037);
;// CONCATENATED MODULE: ./packages/cli/src/step/token-input.js



function refuse(message) {
    return (0,lockstep_error/* fail */.fJ)('USAGE', message, {
        where: { key: 'token' },
        remedy: 'Name one channel whose token is { env: NAME } in lockstep.yaml, or leave the input empty.',
    });
}
function variableIn(references, channel = 'any channel') {
    const file = references.find((reference) => 'file' in reference);
    if (file !== undefined)
        throw refuse(`lockstep.yaml reads a token from ${(0,secret/* secretName */.Gf)(file)}`);
    const [name, another] = new Set(references.map(secret/* secretName */.Gf));
    if (name === undefined)
        throw refuse(`lockstep.yaml names no token for ${channel}`);
    if (another !== undefined)
        throw refuse(`one input cannot take the place of ${name} and ${another}`);
    return name;
}
async function withToken(token, { dir, channel }, world) {
    const { config } = await (0,project/* openProject */.U8)(dir, world);
    const references = config.channels
        .filter(({ id }) => channel === undefined || id === channel)
        .flatMap(({ settings }) => settings.token ?? []);
    return { ...world, env: { ...world.env, [variableIn(references, channel)]: (0,secret/* reveal */._c)(token) } };
}
/**
 * Runs a command with a token in the place of the environment variable that lockstep.yaml names for it. It never
 * enters the environment of a process under that name.
 * @throws LockstepError `USAGE` when no single variable is named.
 */
async function runCommandWithToken(command, options, token, world) {
    return (0,run/* runCommandByName */.J)(command, options, token === undefined ? world : await withToken(token, options, world));
}

;// CONCATENATED MODULE: ./packages/cli/src/index.js















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
            return `to be taken back: ${event.target}`;
        case 'undone':
            return `taken back: ${event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'closed':
            return 'the run ended';
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
var external_node_child_process_ = __webpack_require__(53802);
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
