export const id = 879;
export const ids = [879,380];
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
;// CONCATENATED MODULE: ./packages/cli/src/evidence-files.js



/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
const outputFolder = '.lockstep';
/** Writes a file to the output folder. */
async function writeOutput(folder, file, text) {
    const write = (name, content) => (0,src_file/* replaceFile */.f)((0,external_node_path_.join)(folder, outputFolder, name), content);
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

/***/ 81380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anchorIn: () => (/* reexport */ src_arguments/* anchorIn */.x$),
  buildRunOf: () => (/* reexport */ buildRunOf),
  checkGates: () => (/* reexport */ checkGates),
  defaultOptions: () => (/* reexport */ options/* defaultOptions */.K),
  readGates: () => (/* reexport */ readGates),
  retentionOf: () => (/* reexport */ src_arguments/* retentionOf */.e8),
  runCommandByName: () => (/* reexport */ run/* runCommandByName */.J),
  runCommandWithToken: () => (/* reexport */ runCommandWithToken),
  runIdOf: () => (/* reexport */ src_arguments/* runIdOf */.SR),
  runStep: () => (/* reexport */ runStep),
  taskOf: () => (/* reexport */ taskOf),
  waitOf: () => (/* reexport */ src_arguments/* waitOf */.pE),
  withHostToken: () => (/* reexport */ withHostToken)
});

// UNUSED EXPORTS: commands, defaultWaitMinutes, failureOf, isCommand, optionTexts, parseRequest, present, removeStoredBuilds

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

// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
;// CONCATENATED MODULE: ./packages/cli/src/builds/host-token-input.js


/** Does some work with the host’s token of an input, which is no variable of the process. */
function withHostToken(token, work) {
    if (token === undefined)
        return work;
    return (world) => work({ ...world, env: { ...world.env, [host_repository/* hostTokenVariable */.Id]: (0,secret/* reveal */._c)(token) } });
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/cli/src/gates/gate.js

/** Names appear in logs, tables and messages; a plain word or a few need no escaping anywhere. */
const shape = /^(?<name>[A-Za-z0-9][\w .-]{0,59}):\s+(?<command>\S.*)$/;
function gateOf(line) {
    const { name, command } = shape.exec(line)?.groups ?? {};
    return name === undefined || command === undefined ? undefined : { name: name.trim(), command };
}
function wrong(line, what) {
    return (0,problem/* problem */.C)('USAGE', `gate ${line} ${what}`, {
        where: { key: 'gates' },
        remedy: 'Write one gate a line, each with a name of its own: “unit tests: npm test”.',
    });
}
function problemsOf(gates) {
    if (gates.length === 0)
        return [wrong(1, 'is missing')];
    const first = new Map();
    return gates.flatMap((gate, index) => {
        if (gate === undefined)
            return [wrong(index + 1, 'is not of the form “name: command”')];
        const earlier = first.get(gate.name);
        if (earlier !== undefined)
            return [wrong(index + 1, `has the name of gate ${earlier + 1}, “${gate.name}”`)];
        first.set(gate.name, index);
        return [];
    });
}
/**
 * Reads gates, one `name: command` a line.
 * @throws LockstepError `USAGE` with every line that is malformed or repeats a name.
 */
function readGates(lines) {
    const gates = lines.map(gateOf);
    (0,lockstep_error/* throwAll */.Kx)(problemsOf(gates));
    return gates.filter((gate) => gate !== undefined);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var src_sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
// EXTERNAL MODULE: ./packages/cli/src/shell.js
var shell = __webpack_require__(52502);
;// CONCATENATED MODULE: ./packages/cli/src/gates/gate-check.js





/** Enough for the end of a test run; the log of the job holds more in debug mode. */
const shownLines = 40;
function lastLines({ stdout, stderr }) {
    return `${stdout}${stderr}`.trimEnd().split('\n').slice(-shownLines);
}
// A home of its own for each, so that no gate depends on what another left there.
async function runGate(gate, folder, scratch, world) {
    world.log.info(`gate “${gate.name}”: ${gate.command}`);
    const sandbox = await (0,src_sandbox/* createSandbox */._)(scratch, world.env);
    const result = await sandbox.run({
        ...(0,shell/* shellCommand */.q)(gate.command),
        cwd: folder,
        env: sandbox.env,
        onLine: (line) => world.log.debug(line),
    });
    const ok = result.code === 0;
    return { ...gate, ok, exit: result.code, output: ok ? [] : lastLines(result) };
}
async function runGates(gates, folder, world) {
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (temporary) => {
        const results = [];
        for (const [index, gate] of gates.entries()) {
            const leftOut = { ...gate, ok: false, exit: undefined, output: ['left out: the run was stopped'] };
            results.push(world.signal.aborted ? leftOut : await runGate(gate, folder, (0,external_node_path_.join)(temporary, String(index)), world));
        }
        return results;
    });
}
function problemOf({ name, exit }) {
    const how = exit === undefined ? 'did not end by itself' : `ended with ${exit}`;
    return (0,problem/* problem */.C)('GATE_FAILED', `gate “${name}” ${how}`);
}
/** Runs every gate, whatever the others say, without secrets and with an empty home. */
async function checkGates(gates, directory, world) {
    const results = await runGates(gates, (0,external_node_path_.resolve)(world.cwd, directory), world);
    const problems = results.filter(({ ok }) => !ok).map(problemOf);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J)('gate-check', problems);
    return { report: { ...report, gates: results }, exit };
}

// EXTERNAL MODULE: ./packages/cli/src/options.js
var options = __webpack_require__(70754);
// EXTERNAL MODULE: ./packages/cli/src/run.js
var run = __webpack_require__(38121);
// EXTERNAL MODULE: ./packages/cli/src/output/explain.js
var explain = __webpack_require__(30691);
;// CONCATENATED MODULE: ./packages/cli/src/step/command-task.js





function explanationOf(code) {
    const notes = (0,explain/* presentExplanation */.p)((0,explain/* explain */.W)(code)).trim().split('\n');
    const { report, exit } = (0,reports/* reportWithoutChannels */.J)('explain', []);
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
// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
// EXTERNAL MODULE: ./packages/cli/src/output/comparison.js
var comparison = __webpack_require__(17835);
;// CONCATENATED MODULE: ./packages/cli/src/output/summary.js


function table(title, head, rows) {
    return rows.length === 0 ? [] : [`### ${title}`, (0,markdown/* markdownTable */.Qj)(head, rows)];
}
// The fence is longer than any in the text, so that the text cannot end it.
function codeBlock(lines) {
    const text = lines.join('\n');
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
function gateSections({ gates = [] }) {
    const rows = gates.map(({ name, ok, exit }) => [name, ok ? 'holds' : 'fails', String(exit ?? 'none')]);
    const failed = gates.filter(({ ok }) => !ok);
    return [
        ...table('Gates', ['gate', 'result', 'exit'], rows),
        ...failed.flatMap(({ name, output }) => [`#### ${(0,markdown/* escapeMarkdown */.FV)(name)}`, codeBlock(output)]),
    ];
}
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
/** A report as Markdown, for the summary of a job. */
function summarise(report) {
    const { command, ok, releases, problems, notes = [], next } = report;
    return [
        `## Lockstep ${(0,markdown/* escapeMarkdown */.FV)(command)}: ${ok ? 'ok' : 'not ok'}`,
        ...table('Release', ['release', 'commit'], releases.map(({ id, commit }) => [id, commit])),
        ...table('Channels', ['channel', 'package', 'version', 'state', 'sha256', 'file'], channelRows(report)),
        ...table('Installed', ['client', 'package', 'command', 'output'], installedRows(report)),
        ...gateSections(report),
        ...comparisonSections(report),
        ...table('Credentials', ['channel', 'secret', 'proof', 'as', 'reason'], proofRows(report)),
        ...table('Way back', ['channel', 'phase', 'can be undone', 'how'], rollbackRows(report)),
        ...table('Problems', ['code', 'problem', 'where', 'what to do'], problems.map(({ code, message, where = {}, remedy }) => [code, message, (0,problem/* formatWhere */.H)(where), remedy])),
        ...notes.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`),
        ...(next === undefined ? [] : [`Next: ${(0,markdown/* escapeMarkdown */.FV)(next)}`]),
    ].join('\n\n');
}

// EXTERNAL MODULE: ./packages/cli/src/start-clean.js + 1 modules
var start_clean = __webpack_require__(95824);
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
    step.annotate(outcome.report.problems.map((each) => annotationOf(each, task.directory, redact)));
}
/**
 * Runs one command as a step of a workflow: everything it has to say is in the log, and again in the report file,
 * the outputs, the summary and the annotations, where the server has them.
 * @returns the exit code of the command.
 */
async function runStep(task, step) {
    (0,start_clean/* startClean */.K)((0,start_clean/* startingProcess */.I)(task.command, step.env, step.inputVariables));
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

// EXTERNAL MODULE: ./packages/cli/src/project.js + 276 modules
var project = __webpack_require__(13777);
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
    const { config } = await (0,project/* openProject */.U)(dir, world);
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

/***/ 52502:
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

/***/ 39988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ranks),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
const phases = ['reserve', 'commit', 'reveal'];
const ranks = ['free', 'limited', 'never'];


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


/***/ })

};
