export const id = 101;
export const ids = [101];
export const modules = {

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

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configDigestIn: () => (/* reexport */ pinned_files/* configDigestIn */.gT),
  defaultOptions: () => (/* reexport */ options/* defaultOptions */.K),
  hoursOf: () => (/* reexport */ option_values/* hoursOf */.ZA),
  placeResults: () => (/* reexport */ placeResults),
  recordNeeded: () => (/* reexport */ recordNeeded),
  reportRelease: () => (/* reexport */ reportRelease),
  resolveForJobs: () => (/* reexport */ resolveForJobs),
  resultOfRequest: () => (/* reexport */ resultOfRequest),
  resultOutput: () => (/* reexport */ resultOutput),
  retentionOf: () => (/* reexport */ option_values/* retentionOf */.e8),
  runCommandByName: () => (/* reexport */ run/* runCommandByName */.J),
  runCommandWithToken: () => (/* reexport */ runCommandWithToken),
  runIdOf: () => (/* reexport */ option_values/* runIdOf */.SR),
  runStep: () => (/* reexport */ runStep),
  sanityOutputs: () => (/* reexport */ sanityOutputs),
  startGates: () => (/* reexport */ startGates),
  taskOf: () => (/* reexport */ taskOf),
  tipsIn: () => (/* reexport */ option_values/* tipsIn */.KM),
  tipsOfNeeds: () => (/* reexport */ tipsOfNeeds),
  waitOf: () => (/* reexport */ option_values/* waitOf */.pE),
  withHostToken: () => (/* reexport */ host_token_input/* withHostToken */.e)
});

// UNUSED EXPORTS: buildRunOf, commands, defaultWaitMinutes, failureOf, isCommand, lendHostToken, optionTexts, parseRequest, present, removeStoredBuilds, resultsIn

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/blocker/incident.js
var incident = __webpack_require__(40666);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/cli/src/builds/host-token-input.js
var host_token_input = __webpack_require__(76493);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/triage/project-host.js
var project_host = __webpack_require__(3983);
// EXTERNAL MODULE: ./packages/cli/src/blocker/own-triage.js
var own_triage = __webpack_require__(10770);
// EXTERNAL MODULE: ./packages/cli/src/blocker/release-filing.js
var release_filing = __webpack_require__(99348);
// EXTERNAL MODULE: ./packages/cli/src/blocker/standing.js
var blocker_standing = __webpack_require__(72501);
;// CONCATENATED MODULE: ./packages/cli/src/blocker/report-step.js








function reportedWith({ report, exit }, filed) {
    const warning = 'warning';
    const warnings = filed.problems.map((each) => ({ ...each, severity: warning }));
    return {
        report: {
            ...report,
            notes: [...(report.notes ?? []), ...filed.notes],
            warnings: [...(report.warnings ?? []), ...warnings],
        },
        exit,
    };
}
async function file(release, options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const { host } = await (0,project_host/* openProjectHost */.m)((0,external_node_path_.resolve)(world.cwd, options.dir), world);
    const { standing, evidence } = release;
    const { GITHUB_RUN_ID: run = '' } = world.env;
    const isNews = standing !== undefined && (0,incident/* incidentsOf */.D)(standing).length > 0;
    const attached = isNews && run !== '' ? await (0,own_triage/* withTriage */.J)(evidence, host, run, project, world) : evidence;
    return (0,release_filing/* fileRelease */.o)(host.issues, project.config.blocker, { ...release, evidence: attached });
}
async function fileQuietly(release, options, world) {
    try {
        return await file(release, options, world);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { notes: [], problems: [(0,problem/* problem */.C)('BLOCKER_NOT_FILED', error.message)] };
    }
}
/**
 * Says where a release stands, and files the incidents that it finds: opens or updates one issue for each, and closes
 * them when the release is complete. The outcome stays that of the release, whatever becomes of the issues.
 * @param token with the right to write issues; without it none are filed.
 */
async function reportRelease(options, token, world) {
    const release = await (0,blocker_standing/* standingOf */.Y)(options, world);
    if (token !== undefined)
        return reportedWith(release.outcome, await fileQuietly(release, options, (0,host_token_input/* lendHostToken */.T)(token, world)));
    const { standing } = release;
    const count = standing === undefined ? 0 : (0,incident/* incidentsOf */.D)(standing).length;
    if (count === 0)
        return release.outcome;
    const note = 'no blocker was filed for what is found here: the step has no token (issues: write)';
    return reportedWith(release.outcome, { notes: [note], problems: [] });
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
;// CONCATENATED MODULE: ./packages/cli/src/handover/needed-results.js



/**
 * Which files a job may have left, by how its id begins. The id is the workflow's word, and what the job says of itself
 * counts for nothing: gates and rehearsals run the project's code, which could say that a preflight went well.
 */
const filesByJob = [
    [/^gates-host$/, /^gates-host\.json$/],
    [/^gates?(?!-host$)/, /^gates(?!-host\.json$)(-[a-z0-9-]{1,40})?\.json$/],
    [/^rehearse/, /^rehearsal\.json$/],
    [/^preflight/, /^preflight(-[a-z][a-z0-9-]{0,39})?\.json$/],
    [/^install/, /^install-[a-z][a-z0-9-]{0,39}\.json$/],
];
function invalid(message, cause) {
    return (0,lockstep_error/* fail */.fJ)('RESULT_INVALID', message, { cause });
}
function objectIn(text, what) {
    try {
        const value = JSON.parse(text);
        if ((0,record/* isRecord */.u)(value))
            return value;
    }
    catch (cause) {
        throw invalid(`${what} is no JSON`, cause);
    }
    throw invalid(`${what} is no JSON object`);
}
function filesOf(job, result) {
    const allowed = filesByJob.find(([pattern]) => pattern.test(job))?.[1];
    if (allowed === undefined)
        return [];
    return Object.entries(objectIn(result, `the result of the job ${job}`)).map(([file, content]) => {
        if (allowed.test(file))
            return { file, text: (0,canonical_json/* compactJson */.A)(content) };
        throw invalid(`the job ${job} brings ${JSON.stringify(file.slice(0, 80))}, which is not its to bring`);
    });
}
// What a job that failed or was skipped has as an output differs between servers; none of it is asked for.
function outputOf(need, name) {
    if (!(0,record/* isRecord */.u)(need) || need.result !== 'success' || !(0,record/* isRecord */.u)(need.outputs))
        return '';
    const value = need.outputs[name];
    return typeof value === 'string' ? value : '';
}
function jobsIn(needs) {
    return Object.entries(objectIn(needs, 'the input “results”'));
}
/**
 * The results in what a runner says of the jobs that a job needs: the context `needs`, as JSON.
 * @throws LockstepError `RESULT_INVALID` for something else, for a result that its job cannot have, and for two of one
 * name.
 */
function resultsIn(needs) {
    const found = jobsIn(needs).flatMap(([job, need]) => {
        const result = outputOf(need, 'result');
        return result === '' ? [] : filesOf(job, result);
    });
    const names = found.map(({ file }) => file);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw invalid(`two jobs bring ${twice}`);
    return found;
}
/**
 * Where the jobs that a job needs left the ledger: their outputs `ledger-anchor`.
 * @throws LockstepError `RESULT_INVALID` for something else.
 */
function tipsOfNeeds(needs) {
    const jobs = needs === undefined ? [] : jobsIn(needs);
    return jobs.flatMap(([job, need]) => {
        const anchor = outputOf(need, 'ledger-anchor');
        if (anchor === '' || (0,ledger_anchor/* isAnchor */.m4)(anchor))
            return anchor === '' ? [] : [anchor];
        throw invalid(`the job ${job} names no entry of a ledger, but ${JSON.stringify(anchor.slice(0, 80))}`);
    });
}
/**
 * Puts the results of earlier jobs where `record` looks for them; they are checked there as files are.
 * @returns how many there are.
 * @throws LockstepError `RESULT_INVALID`.
 */
async function placeResults(needs, dir, { cwd }) {
    const results = needs === undefined ? [] : resultsIn(needs);
    const folder = (0,external_node_path_.resolve)(cwd, dir);
    for (const { file, text } of results)
        await (0,evidence_files/* writeOutput */.zh)(folder, file, text);
    return results.length;
}

// EXTERNAL MODULE: ./packages/cli/src/handover/pinned-files.js
var pinned_files = __webpack_require__(66460);
// EXTERNAL MODULE: ./packages/cli/src/run.js
var run = __webpack_require__(38121);
;// CONCATENATED MODULE: ./packages/cli/src/handover/record-needed.js


/**
 * Records what earlier jobs found, before a step goes on from there.
 * @param needs the context `needs`, as JSON.
 * @returns why it could not be recorded; undefined where it was, and where there is nothing to record.
 * @throws LockstepError `RESULT_INVALID`.
 */
async function recordNeeded(needs, options, world) {
    const placed = await placeResults(needs, options.dir, world);
    if (placed === 0)
        return undefined;
    const outcome = await (0,run/* runCommandByName */.J)('record', options, world);
    return outcome.exit === 0 ? undefined : outcome;
}

// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config_config = __webpack_require__(50720);
// EXTERNAL MODULE: ./packages/hosts/src/builds/storage.js + 5 modules
var storage = __webpack_require__(39254);
;// CONCATENATED MODULE: ./packages/cli/src/builds/build-run-output.js

/** The id of the run that a report says made the build; empty where it names none. */
function buildRunOf({ report }) {
    const build = 'build' in report ? report.build : undefined;
    return (0,record/* isRecord */.u)(build) && typeof build.run === 'string' ? build.run : '';
}

// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
// EXTERNAL MODULE: ./packages/cli/src/commands/resolve-build.js + 5 modules
var resolve_build = __webpack_require__(68221);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/surroundings.js
var surroundings = __webpack_require__(99113);
// EXTERNAL MODULE: ./packages/core/src/ports/reply-problem.js
var reply_problem = __webpack_require__(53578);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/handover/build-tag.js





/**
 * The tag that a run was for, as its host says. Whether that is a tag, and whose build the run left, is compared when the
 * build is found.
 * @throws LockstepError `USAGE` where no run is named, `BUILD_NOT_FOUND`, `TOKEN_MISSING`.
 */
async function tagOfRun(run, world) {
    if (run === undefined)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', 'neither a tag nor the run of a build was named');
    const { server: _, ...address } = (0,host_repository/* hostRepository */.bu)(await (0,surroundings/* surroundingsOf */.Z)(world.cwd, world.env));
    const token = (0,host_repository/* demandHostToken */.np)(address.kind, 'what a run was for cannot be read', world);
    const host = (0,sealed_release/* createContext */.q6)(world.cwd, world, [token]).host(address, token);
    const reply = await host.runs.get(run);
    if (reply.outcome !== 'ok') {
        (0,lockstep_error/* throwAll */.Kx)([(0,reply_problem/* replyProblem */.E)(reply, `run ${run} cannot be read`, 'BUILD_NOT_FOUND')]);
        throw (0,lockstep_error/* fail */.fJ)('BUILD_NOT_FOUND', `run ${run} cannot be read`);
    }
    const { ref: tag } = reply.value;
    if (tag === '')
        throw (0,lockstep_error/* fail */.fJ)('BUILD_NOT_FOUND', `the server does not say what run ${run} was for`);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('resolve-build', []);
    return { outcome: { report: { ...report, ...{ notes: [`run ${run} was for ${tag}`] } }, exit }, tag };
}

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/cli/src/handover/fixed-channels.js

/** The jobs that the reusable workflow has for channels, each with one secret of its own. */
const fixedJobs = ['testpypi', 'npm', 'pypi', 'crates', 'homebrew', 'release'];
/** The job for a channel; undefined where there is none. */
function jobFor({ kind, before }, host) {
    if (before !== undefined)
        return kind === 'pypi' ? 'testpypi' : undefined;
    // The release takes the job's own token, which only this server knows.
    if (kind === `${host}-release`)
        return 'release';
    return fixedJobs.find((job) => job === kind && job !== 'testpypi' && job !== 'release');
}
/** The ids of the channels of each job; of a job that has several, the first. */
function channelsByJob(channels, host) {
    const named = channels.flatMap((channel) => {
        const job = jobFor(channel, host);
        return job === undefined ? [] : [[job, channel.id]];
    });
    return new Map(named.toReversed());
}
function why(channel, { channels }, host) {
    const { id, kind, before } = channel;
    const job = jobFor(channel, host);
    if (job === undefined)
        return before === undefined
            ? `there is no job for a channel of kind ${kind} on this server`
            : `there is no job for a trial of kind ${kind}`;
    const first = channels.find((each) => jobFor(each, host) === job);
    return first === undefined || first.id === id ? undefined : `the job for ${job} publishes to ${first.id}`;
}
/** What of a configuration fixed jobs cannot publish. */
function fixedJobProblems({ config, locate }, host) {
    const withoutJob = config.channels.flatMap((channel) => {
        const reason = why(channel, config, host);
        const where = (0,config_locate/* whereOf */.d)(['channels', channel.id], locate);
        return reason === undefined
            ? []
            : [
                (0,problem/* problem */.C)('CHANNEL_WITHOUT_JOB', `the channel ${channel.id} has no job of its own: ${reason}`, {
                    where,
                }),
            ];
    });
    if (config.ledger.git !== undefined)
        return withoutJob;
    const message = 'the ledger is in a file, and every job of the reusable workflow has another disk';
    const where = (0,config_locate/* whereOf */.d)(['ledger'], locate);
    return [...withoutJob, (0,problem/* problem */.C)('LEDGER_NOT_SHARED', message, { where })];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/engine/src/builds/store-build.js
var store_build = __webpack_require__(9490);
// EXTERNAL MODULE: ./packages/hosts/src/files/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(69605);
// EXTERNAL MODULE: ./packages/hosts/src/builds/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(93237);
// EXTERNAL MODULE: ./packages/hosts/src/builds/captured-output.js
var captured_output = __webpack_require__(16783);
// EXTERNAL MODULE: ./packages/hosts/src/builds/placing.js
var placing = __webpack_require__(46055);
// EXTERNAL MODULE: ./packages/hosts/src/builds/stored-archive.js
var stored_archive = __webpack_require__(57879);
;// CONCATENATED MODULE: ./packages/hosts/src/builds/run-artifact.js







function nameOf({ seal, attempt }) {
    return `lockstep-handed-over-${seal}-${attempt}`;
}
// A later attempt may run single jobs again, and works with what an earlier one left.
function attemptIn(name, { seal, attempt }) {
    const [, digest, found] = /^lockstep-handed-over-([0-9a-f]{64})-([1-9][0-9]{0,5})$/.exec(name) ?? [];
    return digest === seal && Number(found) <= attempt ? Number(found) : undefined;
}
/**
 * Leaves files for the later jobs of this run. It takes no permission, only what the runner tells every action.
 * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
 */
async function handFilesOver(handOver, files, log) {
    await (0,artifact_upload/* uploadFiles */.Zn)(nameOf(handOver), files, { log, retentionDays: 1 });
}
async function find(wanted) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1884), __webpack_require__.e(3782), __webpack_require__.e(6503), __webpack_require__.e(2620)]).then(__webpack_require__.bind(__webpack_require__, 72620));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
    const fitting = artifacts.flatMap(({ id, name, size }) => {
        const attempt = attemptIn(name, wanted);
        return attempt === undefined ? [] : [{ id, name, size, attempt }];
    });
    return fitting.sort((one, other) => other.attempt - one.attempt)[0];
}
// The library would unpack it without looking where to: the archive is left as it is, and read strictly here.
async function download({ id, name, size }, scratch) {
    if (size > stored_archive/* longestArchive */.Bg)
        throw new Error(`it has ${size} bytes, more than a build may have`);
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'handed-over-'));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1884), __webpack_require__.e(3782), __webpack_require__.e(6503), __webpack_require__.e(2620)]).then(__webpack_require__.bind(__webpack_require__, 72620));
    await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
    const [file, ...more] = await (0,promises_.readdir)(path);
    if (file === undefined || more.length > 0)
        throw new Error(`${name} came as ${more.length} files`);
    const archive = (0,external_node_path_.join)(path, file);
    if ((await (0,promises_.stat)(archive)).size !== size)
        throw new Error(`${name} was cut off`);
    return archive;
}
/**
 * What an earlier job of this run left for a seal, by the newest attempt; undefined where there is nothing.
 * @param scratch a folder on the file system of the project; whoever lends it removes it.
 * @throws LockstepError `STORAGE_FAILED`.
 */
async function findHandedOver(wanted, scratch, log) {
    try {
        return await (0,captured_output/* withoutOutput */.G)(log, async () => {
            const found = await find(wanted);
            if (found === undefined)
                return undefined;
            return handedOver(found.name, await download(found, scratch), scratch);
        });
    }
    catch (cause) {
        throw (0,lockstep_error/* fail */.fJ)('STORAGE_FAILED', `what was handed over cannot be read: ${(0,artifact_upload/* messageOf */.bD)(cause)}`, { cause });
    }
}
function handedOver(name, archive, scratch) {
    return {
        location: `artifact ${name} of this run`,
        readTexts: (files) => (0,stored_archive/* textsInArchive */.el)(archive, name, files),
        async fetch(seal, folder) {
            const checked = await (0,stored_archive/* unpackArchive */.b)(archive, name, seal, scratch);
            (0,lockstep_error/* throwAll */.Kx)(checked.problems());
            return () => (0,placing/* placeFiles */.h)(folder, seal, checked.paths);
        },
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var files_workspace = __webpack_require__(78892);
// EXTERNAL MODULE: ./packages/hosts/src/file.js
var src_file = __webpack_require__(58483);
// EXTERNAL MODULE: ./packages/hosts/src/builds/scratch-folder.js
var scratch_folder = __webpack_require__(64954);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var identity = __webpack_require__(30860);
;// CONCATENATED MODULE: ./packages/cli/src/handover/handed-over.js










/** Leaves lockstep.yaml, the seal and all sealed files of a project for the later jobs of this run. */
async function handOver(project, seal, world) {
    const { workspace } = project;
    const config = (await workspace.readText(config_config/* configFile */.Ze)) ?? '';
    const files = [(0,store_build/* storedText */.VS)(config_config/* configFile */.Ze, config), ...(0,store_build/* storedFiles */.B0)(seal, (0,artifact_store/* createArtifactStore */.G)(workspace.folder))];
    await handFilesOver({ seal: (0,seal_seal/* sealDigest */.yO)(seal), attempt: (0,identity/* attemptOf */.tx)(world.env) }, files, world.log);
}
function sealIn(texts, { seal: expected }, location) {
    const text = texts.get(seal_seal/* sealFile */.mz);
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('HANDOVER_CHANGED', `${location} holds no ${seal_seal/* sealFile */.mz}`);
    const seal = (0,seal_seal/* readSeal */.KI)(text);
    const digest = (0,seal_seal/* sealDigest */.yO)(seal);
    if (digest === expected)
        return seal;
    throw (0,lockstep_error/* fail */.fJ)('HANDOVER_CHANGED', `${location} holds seal ${digest}, and the earlier job named ${expected}`);
}
/**
 * The configuration to put into place; undefined where a checkout brought one.
 * @throws LockstepError `HANDOVER_CHANGED` for another one than the earlier job read, `USAGE` where nothing tells.
 */
function configToPlace(here, texts, { config: expected }) {
    const text = here ?? texts.get(config_config/* configFile */.Ze);
    const where = { file: config_config/* configFile */.Ze };
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('HANDOVER_CHANGED', `what was handed over holds no ${config_config/* configFile */.Ze}`, { where });
    if (here === undefined && expected === undefined)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no ${config_config/* configFile */.Ze} here, and nothing says which one was handed over`, {
            where,
            remedy: 'Give the step the input config-digest, or check out the tag before it.',
        });
    if (expected !== undefined && (0,pinned_files/* configDigest */.xv)(text) !== expected)
        throw (0,lockstep_error/* fail */.fJ)('HANDOVER_CHANGED', `${config_config/* configFile */.Ze} is not the one that the earlier job read`, { where });
    return here === undefined ? text : undefined;
}
async function place(found, folder, expected, world) {
    const texts = await found.readTexts([seal_seal/* sealFile */.mz, config_config/* configFile */.Ze]);
    const seal = sealIn(texts, expected, found.location);
    const here = await (0,files_workspace/* createWorkspace */.s)(folder, world.env).readText(config_config/* configFile */.Ze);
    const config = configToPlace(here, texts, expected);
    const putInPlace = await found.fetch(seal, folder);
    if (config !== undefined)
        await (0,src_file/* replaceFile */.f)((0,external_node_path_.join)(folder, config_config/* configFile */.Ze), config);
    await putInPlace();
    return seal;
}
/**
 * Takes what an earlier job of this run handed over, without a token: verifies the seal and the configuration against
 * their digests, every file against the seal, and puts all of it into place.
 * @throws LockstepError `HANDOVER_MISSING`, `HANDOVER_CHANGED`, `SEAL_BROKEN`, `ARCHIVE_HOSTILE`, `STORAGE_FAILED`.
 */
async function takeHandedOver(expected, world) {
    const folder = (0,external_node_path_.resolve)(world.cwd, expected.dir);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const [seal, location] = await (0,scratch_folder/* withScratchFolder */.p)(folder, async (scratch) => {
        const wanted = { seal: expected.seal, attempt: (0,identity/* attemptOf */.tx)(world.env) };
        const found = await findHandedOver(wanted, scratch, world.log);
        if (found === undefined)
            throw (0,lockstep_error/* fail */.fJ)('HANDOVER_MISSING', `no earlier job of this run handed over seal ${expected.seal}`);
        return [await place(found, folder, expected, world), found.location];
    });
    const project = await (0,src_project/* openProject */.U8)(expected.dir, world);
    await (0,evidence_files/* writeOutput */.zh)(folder, seal_seal/* manifestFile */.YE, (0,seal_seal/* sha512Manifest */.EI)(seal));
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('resolve-build', [], { seal, project });
    return { report: { ...report, ...{ notes: [`from ${location}`] } }, exit };
}

;// CONCATENATED MODULE: ./packages/cli/src/handover/resolve-step.js












const digestForm = /^[0-9a-f]{64}$/;
function assertDigests({ seal, config }) {
    for (const [key, value] of Object.entries({ 'seal-digest': seal, 'config-digest': config }))
        if (value !== undefined && !digestForm.test(value))
            throw (0,lockstep_error/* fail */.fJ)('USAGE', `the input “${key}” is no SHA-256 digest`, { where: { key } });
}
function assertSame({ digest, location }, expected) {
    if (digest === expected)
        return;
    throw (0,lockstep_error/* fail */.fJ)('HANDOVER_CHANGED', `${location} holds seal ${digest}, and the earlier job named ${expected}`);
}
async function hostHere(world) {
    return (0,host_repository/* hostRepository */.bu)(await (0,surroundings/* surroundingsOf */.Z)(world.cwd, world.env));
}
async function outputsOf({ outcome, project, build }, world) {
    const own = (0,sealed_release/* projectFor */.JQ)(project, build.seal);
    const channels = channelsByJob(own.config.channels, (await hostHere(world)).kind);
    const config = (await project.workspace.readText(config_config/* configFile */.Ze)) ?? '';
    return {
        'build-run': buildRunOf(outcome),
        'config-digest': (0,pinned_files/* configDigest */.xv)(config),
        ...Object.fromEntries(fixedJobs.map((job) => [`channel-${job}`, channels.get(job) ?? ''])),
    };
}
async function resolve_step_find(terms, options, world) {
    const { server, kind } = await hostHere(world);
    if (terms.fixedJobs)
        (0,lockstep_error/* throwAll */.Kx)(fixedJobProblems(await (0,src_project/* openProject */.U8)(options.dir, world), kind));
    const found = await (0,resolve_build.findBuild)(options, world);
    const outputs = await outputsOf(found, world);
    if (!terms.handOver)
        return { outcome: found.outcome, outputs };
    const inRun = (0,storage/* hasWorkflowArtifacts */.v)(server);
    if (inRun)
        await handOver(found.project, found.build.seal, world);
    return { outcome: found.outcome, outputs: { ...outputs, 'handed-over': inRun ? 'artifact' : 'build' } };
}
// A server without artifacts for us keeps the build where it was found: it is found and verified there again.
async function take(seal, { config }, options, world) {
    const { server } = await hostHere(world);
    if ((0,storage/* hasWorkflowArtifacts */.v)(server))
        return { outcome: await takeHandedOver({ dir: options.dir, seal, config }, world), outputs: {} };
    const found = await (0,resolve_build.findBuild)(options, world, (build) => assertSame(build, seal));
    const outputs = await outputsOf(found, world);
    if (config !== undefined && outputs['config-digest'] !== config)
        throw (0,lockstep_error/* fail */.fJ)('HANDOVER_CHANGED', `${config_config/* configFile */.Ze} is not the one that the earlier job read`, {
            where: { file: config_config/* configFile */.Ze },
        });
    return { outcome: found.outcome, outputs };
}
/**
 * Finds a build, or takes it from the job that did, and says what later jobs need of it.
 * @throws LockstepError `USAGE`, `CHANNEL_WITHOUT_JOB`, `LEDGER_NOT_SHARED`, or why the build is refused.
 */
async function resolveForJobs(terms, options, world) {
    assertDigests(terms);
    if (terms.tagOnly) {
        const { outcome, tag } = await tagOfRun(options.run, world);
        return { outcome, outputs: { release: tag } };
    }
    return terms.seal === undefined ? resolve_step_find(terms, options, world) : take(terms.seal, terms, options, world);
}

// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: ./packages/cli/src/arguments.js
var src_arguments = __webpack_require__(50520);
// EXTERNAL MODULE: ./packages/cli/src/gates/results.js
var results = __webpack_require__(95673);
// EXTERNAL MODULE: ./packages/cli/src/known-secrets.js
var known_secrets = __webpack_require__(37227);
// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(62017);
;// CONCATENATED MODULE: ./packages/cli/src/handover/result-output.js








/**
 * Characters of one result. All results together reach a later job as one variable, which Linux limits to 128 KiB
 * (`MAX_ARG_STRLEN`); the servers' own limit for an output is far above.
 */
const longestResult = 24_000;
/** The files of the output folder that a command leaves for whoever records them. */
async function result_output_filesOf(command, { dir, channel, gate, asksHost }, { cwd, env }) {
    switch (command) {
        case 'gate':
            return [(0,results/* gatesFile */.T3)(asksHost ? 'host' : gate)];
        case 'rehearse':
            return [(0,result_files/* resultFile */.Cp)('rehearsal')];
        case 'preflight':
            return [(0,result_files/* resultFile */.Cp)('preflight', channel)];
        case 'install': {
            if (channel !== undefined)
                return [(0,result_files/* resultFile */.Cp)('install', channel)];
            const found = await (0,files_workspace/* createWorkspace */.s)((0,external_node_path_.resolve)(cwd, dir), env).glob(`${evidence_files/* outputFolder */.qi}/install-*.json`);
            return found.map((file) => file.slice(evidence_files/* outputFolder */.qi.length + 1));
        }
        default:
            return [];
    }
}
/**
 * What a command found, as the output of its step: a JSON object of the files that it left. None of them holds a secret,
 * and what looks like one is hidden, because GitHub drops an output that holds one, and all results with it.
 * @throws LockstepError `RESULT_TOO_LARGE`.
 */
async function resultOutput(command, asked, step) {
    const workspace = (0,files_workspace/* createWorkspace */.s)((0,external_node_path_.resolve)(step.cwd, asked.dir), step.env);
    const files = await result_output_filesOf(command, asked, step);
    const read = files.map(async (file) => {
        const text = await workspace.readText(`${evidence_files/* outputFolder */.qi}/${file}`);
        return text === undefined ? [] : [[file, JSON.parse(text)]];
    });
    const found = (await Promise.all(read)).flat();
    if (found.length === 0)
        return '';
    const text = (0,redaction/* createRedaction */.Eg)((0,known_secrets/* knownSecrets */.x)(step.env))((0,canonical_json/* compactJson */.A)(Object.fromEntries(found)));
    if (text.length <= longestResult)
        return text;
    const message = `the result of ${command} has ${text.length} characters, and ${longestResult} are the most`;
    throw (0,lockstep_error/* fail */.fJ)('RESULT_TOO_LARGE', message);
}
/**
 * What the command of a command line found.
 * @throws LockstepError `RESULT_TOO_LARGE`.
 */
async function resultOfRequest(args, step) {
    const request = (0,src_arguments/* parseRequest */.T)(args);
    return request.kind === 'run' ? resultOutput(request.command, request.options, step) : '';
}

// EXTERNAL MODULE: ./packages/cli/src/option-values.js
var option_values = __webpack_require__(40902);
// EXTERNAL MODULE: ./packages/cli/src/options.js
var options = __webpack_require__(70754);
// EXTERNAL MODULE: ./packages/core/src/sanity/plan.js
var sanity_plan = __webpack_require__(52195);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/outputs.js

function sealedIn(report) {
    const sealed = (0,record/* isRecord */.u)(report) && Array.isArray(report.sealed) ? report.sealed : [];
    return sealed.filter((each) => typeof each === 'string');
}
/** What a step says of a plan, for the jobs that install it; empty where there is none. */
function sanityOutputs(outcome) {
    const report = outcome?.report;
    const plan = sanity_plan/* sanityPlanSchema */.VD.safeParse(report !== undefined && 'plan' in report ? report.plan : undefined).data;
    const due = report !== undefined && 'due' in report && report.due === true;
    return {
        plan: plan === undefined ? '' : JSON.stringify(plan),
        releases: JSON.stringify(plan?.releases ?? []),
        channels: JSON.stringify([...new Set(plan?.stops.map(({ channel }) => channel))]),
        sealed: JSON.stringify(sealedIn(report)),
        due: String(due),
    };
}

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
    const request = (0,src_arguments/* parseRequest */.T)(args);
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
    const { prepareGates } = await __webpack_require__.e(/* import() */ 3520).then(__webpack_require__.bind(__webpack_require__, 93520));
    await prepareGates(options, token === undefined ? world : (0,host_token_input/* lendHostToken */.T)(token, world));
}

// EXTERNAL MODULE: ./packages/cli/src/interruption.js
var interruption = __webpack_require__(64829);
// EXTERNAL MODULE: ./packages/cli/src/output/console-log.js
var console_log = __webpack_require__(94074);
// EXTERNAL MODULE: ./packages/cli/src/output/present.js + 1 modules
var present = __webpack_require__(44363);
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

// EXTERNAL MODULE: ./packages/cli/src/output/rollback-lines.js
var rollback_lines = __webpack_require__(44040);
// EXTERNAL MODULE: ./packages/cli/src/output/sync-lines.js
var sync_lines = __webpack_require__(77019);
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
        ...table('Repositories', ['repository', 'branch', 'state', 'detail'], (0,sync_lines/* syncRows */.h)(report.repositories ?? [])),
        ...table('Rollback', ['channel', 'deed', 'undoes', 'what stays', 'credential'], (0,rollback_lines/* actionRows */.M)(report.actions ?? [])),
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
;// CONCATENATED MODULE: ./packages/cli/src/step/files.js





async function digestOfSeal(folder, { env }) {
    const text = await (0,files_workspace/* createWorkspace */.s)(folder, env).readText(seal_seal/* sealFile */.mz);
    try {
        return text === undefined ? undefined : (0,seal_seal/* sealDigest */.yO)((0,seal_seal/* readSeal */.KI)(text));
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
function outputs_outputsOf({ report, exit }, { report: file, evidence, sealDigest }) {
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
        ? await (0,files_workspace/* createWorkspace */.s)((0,external_node_path_.resolve)(world.cwd, task.directory), world.env).readText(`${evidence_files/* outputFolder */.qi}/evidence.md`)
        : undefined;
    return [summarise(report), evidence ?? ''].join('\n\n');
}
async function publishOutcome(task, outcome, world, redact, step) {
    const files = await keepFiles(task.directory, outcome, redact, world);
    const outputs = Object.entries(outputs_outputsOf(outcome, files)).map(([name, value]) => [name, redact(value)]);
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
    const concealment = (0,redaction/* createConcealment */.UC)(secrets);
    const redact = (text) => concealment.redact((0,console_log/* printable */.g$)(text));
    const conceal = (secret) => {
        step.mask([secret]);
        concealment.add([secret]);
    };
    const sink = { colour: false, write: step.write };
    const world = { ...worldOf(step, sink, redact, task), conceal };
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
    const { config } = await (0,src_project/* openProject */.U8)(dir, world);
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

/***/ 62017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   PS: () => (/* binding */ leftRehearsal),
/* harmony export */   VI: () => (/* binding */ newResults)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61317);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23240);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28371);


/** What a result is about, and the entry that it becomes. */
const kinds = { rehearsal: 'rehearsed', preflight: 'preflighted', install: 'installed' };
/** The file in the output folder that carries a result from its job to the one that records it. */
function resultFile(kind, channel) {
    return channel === undefined ? `${kind}.json` : `${kind}-${channel}.json`;
}
async function readOne(source, kind, file, seal) {
    const path = `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/${file}`;
    const text = await source.readText(path);
    return text === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(text, kinds[kind], seal, path);
}
/** A later result overrides an earlier one, so a success that comes back after a failure is news. */
function isKnown(chain, entry) {
    const isSameKind = ({ body }) => body.kind === entry.kind && channelsIn(body).join() === channelsIn(entry).join();
    const last = chain.findLast(isSameKind);
    return last !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(last.body) === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(entry);
}
function channelsIn(body) {
    if (body.kind === 'preflighted')
        return body.channels;
    return body.kind === 'installed' ? [body.channel] : [];
}
// Preflights of single channels come one by one; a live run demands them all.
function assertProven(results, chain, seal) {
    const known = [...results, ...chain.map(({ body }) => body)];
    const missing = ['rehearsal', 'preflight'].filter((kind) => !known.some((body) => body.kind === kinds[kind] && body.seal === seal));
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(missing.map((kind) => {
        const file = `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/${resultFile(kind)}`;
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('RESULT_INVALID', `${file} is missing`, { where: { file } });
    }));
}
/** What a rehearsal left that could not write to the ledger itself, as far as the ledger does not hold it yet. */
async function leftRehearsal(source, seal, ledger) {
    const left = await readOne(source, 'rehearsal', resultFile('rehearsal'), seal).catch(() => undefined);
    return left === undefined || isKnown(await ledger.read(), left) ? [] : [left];
}
/**
 * Reads what other jobs left for a seal and the ledger does not hold yet: the results of the rehearsal, and of
 * preflights and installations of all channels or of one.
 * @throws LockstepError `RESULT_INVALID` when one is missing, damaged or of another seal.
 */
async function newResults(source, channels, seal, ledger) {
    const files = Object.keys(kinds).flatMap((kind) => [
        { kind, file: resultFile(kind) },
        ...channels.map((channel) => ({ kind, file: resultFile(kind, channel) })),
    ]);
    const found = await Promise.all(files.map(({ kind, file }) => readOne(source, kind, file, seal)));
    const results = found.filter((entry) => entry !== undefined);
    const chain = await ledger.read();
    assertProven(results, chain, seal);
    return results.filter((entry) => !isKnown(chain, entry));
}


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

/***/ 61317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40105);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);




/** The outcome of a rehearsal, preflight or install check on its way from its job to the ledger. */
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), entry: _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryBodySchema */ .ei });
/** The contents of a result file. */
function writeResult(entry) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ schema: 1, entry });
}
/**
 * Reads a result file; another job wrote it, so nothing about it is believed but its form and its seal.
 * @throws LockstepError `RESULT_INVALID` when it is no result of this kind for this seal.
 */
function readResult(text, kind, seal, file) {
    const where = { file };
    const entry = readEntry(text, where);
    if (entry.kind !== kind)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} holds no entry “${kind}”`, { where });
    const result = entry;
    if (result.seal !== seal)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} belongs to another seal`, { where });
    return result;
}
function readEntry(text, where) {
    try {
        return resultSchema.parse(JSON.parse(text)).entry;
    }
    catch (cause) {
        const message = `${where.file} is not a result of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', message, { where, cause });
    }
}


/***/ }),

/***/ 52195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ readSanityPlan),
/* harmony export */   N6: () => (/* binding */ isSanityKind),
/* harmony export */   VD: () => (/* binding */ sanityPlanSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _config_sanity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83478);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);



const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256),
    /** The licence that the manifest at the tag declares. */
    licence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional(),
});
const stopSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The channel's id; `go` for modules, which no channel publishes. */
    channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_sanity_js__WEBPACK_IMPORTED_MODULE_1__/* .sanityKinds */ .w),
    /** Where clients install from; absent where the ecosystem itself knows (Go). */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000).optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema).min(1).max(1000),
});
/** What is installed of a release, and what must be in it: enough to do so without a checkout. */
const sanityPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** Tags, one for each release. */
    releases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1000)).min(1).max(1000),
    stops: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stopSchema).max(200),
    licences: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)).max(100),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_sanity_js__WEBPACK_IMPORTED_MODULE_1__/* .sanityKinds */ .w), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)).max(100)),
});
/** Whether a kind of channel is one that clients install from. */
function isSanityKind(kind) {
    return _config_sanity_js__WEBPACK_IMPORTED_MODULE_1__/* .sanityKinds */ .w.some((each) => each === kind);
}
/**
 * Reads a plan that another job made.
 * @throws LockstepError `SANITY_PLAN`.
 */
function readSanityPlan(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('SANITY_PLAN', 'the plan is no JSON', { cause });
    }
    const read = sanityPlanSchema.safeParse(document);
    if (read.success)
        return read.data;
    const [first] = read.error.issues;
    throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('SANITY_PLAN', `the plan is none: ${first?.path.join('.')}: ${first?.message}`);
}


/***/ }),

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ storedFiles),
/* harmony export */   VS: () => (/* binding */ storedText),
/* harmony export */   cz: () => (/* binding */ isWorkflowBuild),
/* harmony export */   uD: () => (/* binding */ storeBuild)
/* harmony export */ });
/* unused harmony export buildOf */
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30138);


/** A text as a file that is stored. */
function storedText(file, text) {
    const bytes = Buffer.from(text);
    const { sha256, size } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes);
    return {
        file,
        sha256,
        body: {
            size,
            async *chunks() {
                yield bytes;
            },
        },
    };
}
/** The files of a sealed build, its SHA-512 manifest and its seal; each is hashed again while it is read. */
function storedFiles(seal, store) {
    const files = seal.artifacts.map((artifact) => {
        const { file, digest } = artifact;
        const { sha256, size } = digest;
        return { file, sha256, body: { size, chunks: () => store.stream(artifact) } };
    });
    const manifest = files.some(({ file }) => file === _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE)
        ? []
        : [storedText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sha512Manifest */ .EI)(seal))];
    return [...files, ...manifest, storedText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .writeSeal */ .Hf)(seal))];
}
/** Whether a workflow made a seal: only what it built is stored. */
function isWorkflowBuild({ build }) {
    return (0,_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .runIn */ .V)(build.run) !== undefined;
}
/**
 * What names the build of a seal.
 * @throws LockstepError `STORAGE_FAILED` for a seal that no workflow made.
 */
function buildOf(seal) {
    const { id, commit } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const { run, attempt } = seal.build;
    const found = (0,_run_address_js__WEBPACK_IMPORTED_MODULE_2__/* .runIn */ .V)(run);
    if (found !== undefined)
        return { release: id, commit, run: found.id, attempt };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('STORAGE_FAILED', `only what a workflow built is stored; this seal is of “${run}”`, {
        severity: 'usage',
        remedy: 'Build and seal in a workflow; what is sealed here can be published from here.',
    });
}
/**
 * Stores a sealed build, its SHA-512 manifest and its seal; every file is hashed again while it is sent.
 * @throws LockstepError `SEAL_BROKEN`, `STORAGE_FAILED`.
 */
async function storeBuild(seal, store, storage) {
    await storage.store(buildOf(seal), storedFiles(seal, store));
}


/***/ })

};
