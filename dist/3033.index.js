export const id = 3033;
export const ids = [3033];
export const modules = {

/***/ 22070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordSeal),
/* harmony export */   m: () => (/* binding */ canRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14980);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);


/** Appends a seal to the ledger of its release, unless the ledger holds it. */
async function recordSeal(seal, ledger) {
    const entries = (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_0__/* .sealEntries */ .a)(seal, await ledger.read());
    if (entries.length > 0)
        await ledger.append(entries);
}
/**
 * Whether this process can write to the ledger. What builds and seals runs other people’s code and holds no credential,
 * so a ledger on a server is left to the step that stores the build.
 */
async function canRecord(project, world) {
    if (project.config.ledger.git === undefined)
        return true;
    return (await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerToken */ .h_)(project, world)) !== undefined;
}


/***/ }),

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInstall: () => (/* binding */ runInstall)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/result.js
var result = __webpack_require__(61317);
// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config_config = __webpack_require__(50720);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/engine/src/install/install.js
var install = __webpack_require__(44241);
;// CONCATENATED MODULE: ./packages/engine/src/install/install-check.js


/**
 * Installs what a channel shows to everyone, as a user would.
 *
 * The client talks to a stand-in that passes everything on: the release's names to the channel, all others to the
 * machine's own registry. So nobody can slip in a package of the same name on the one or the other.
 */
async function checkInstall(channel, { standInKinds, publishedOn, upstreamOf, log, ...terms }) {
    const { id, kind, settings } = channel;
    const standInKind = standInKinds.find((each) => each.kind === kind);
    if (standInKind === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `nothing is known of the channel kind ${kind}`);
    const upstream = upstreamOf(kind);
    const standIn = await standInKind.start({
        settings,
        packages: (0,install/* installableOn */.ZG)(id, terms.seal).map((each) => each.package),
        published: publishedOn(channel),
        log,
        ...(upstream !== undefined && { upstream }),
    });
    try {
        const installations = await (0,install/* installFrom */.w$)(standIn, id, terms);
        const installed = installations.map((each) => each.installed);
        return { channel: id, installed, ...(0,install/* installCheckOf */.zJ)(installations) };
    }
    finally {
        await standIn.close();
    }
}
// A client that is sent for what is not there waits long, and says little.
function notThere(id, judged) {
    return judged
        .filter(({ target, verdict }) => target.channel === id && verdict.kind !== 'done')
        .map(({ target: { channel, title }, verdict }) => {
        if ('problem' in verdict)
            return verdict.problem;
        const where = { target: `${channel} ${title}` };
        return (0,problem/* problem */.C)('MISSING', `${title} is not on ${channel}`, { where });
    });
}
async function checkOne(channel, options) {
    const problems = notThere(channel.id, options.judged);
    if (problems.length === 0)
        return checkInstall(channel, options);
    const summary = `not installed: ${[...new Set(problems.map(({ code }) => code))].join(', ')}`;
    return { channel: channel.id, installed: [], ok: false, summary, problems };
}
/** Installs from some channels, one after the other; nothing is installed from one that does not show everything. */
async function checkInstalls(options) {
    const checks = [];
    for (const channel of options.channels)
        checks.push(await checkOne(channel, options));
    const problems = checks.flatMap((each) => each.problems);
    const report = {
        ...(0,report_report/* reportOn */.Sb)('install', { seal: options.seal, channels: options.channels }, options.judged, problems),
        installed: checks.flatMap((each) => each.installed),
    };
    return { report, exit: (0,outcome/* exitCodeOf */.F)(problems.map(({ severity }) => severity)), checks };
}

// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/standins/src/kinds.js + 292 modules
var kinds = __webpack_require__(25200);
// EXTERNAL MODULE: ./packages/cli/src/builds/recorded-seal.js
var recorded_seal = __webpack_require__(22070);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/upstream/read-from.js
var read_from = __webpack_require__(92811);
;// CONCATENATED MODULE: ./packages/cli/src/published-on.js


/** Where the packages of a channel are for everyone to install; read without any credential. */
function publishedOn({ kind: name, settings }, kinds, world) {
    const kind = kinds.find((each) => each.kind === name);
    if (kind === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `nothing is known of the channel kind ${name}`);
    return (0,read_from/* readFrom */.z)(kind.installRoot?.(settings) ?? kind.endpoint(settings), world);
}

// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(62017);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
// EXTERNAL MODULE: ./packages/cli/src/upstream.js + 6 modules
var upstream = __webpack_require__(99227);
;// CONCATENATED MODULE: ./packages/cli/src/commands/install.js












/** Where everything stands for someone without a credential. */
async function lookAsAnyone(release, world) {
    const session = (0,src_session/* sessionOf */.M)(release, new Map(), world);
    // A private repository shows its ledger to nobody without a credential; then what is seen counts alone.
    const chain = await session.ledger.read().catch(() => []);
    return (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), (0,ledger_history/* historyOf */.om)(chain));
}
async function install_install(release, channels, world, folder) {
    const { project, seal } = release;
    const upstreams = await (0,upstream/* upstreamsFor */.w)(project, world);
    return checkInstalls({
        seal,
        channels,
        judged: await lookAsAnyone(release, world),
        standInKinds: kinds/* standInKinds */.P,
        publishedOn: (channel) => publishedOn(channel, project.kinds, world),
        upstreamOf: (kind) => upstreams.get(kind),
        sandbox: await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'install'), world.env),
        log: world.log,
        signal: world.signal,
    });
}
// What knows no packages has nothing that a client installs.
function chosen({ config, kinds }, channel) {
    const installable = new Set(kinds.filter((each) => each.readPackage !== undefined).map(({ kind }) => kind));
    return config.channels.filter(({ id, kind }) => channel === undefined ? installable.has(kind) : id === channel);
}
async function record({ project, seal, ledger }, checks, isRecorded) {
    const { folder } = project.workspace;
    const entries = checks.map((check) => (0,install/* installEntry */.kJ)((0,seal_seal/* sealDigest */.yO)(seal), check.channel, check));
    for (const entry of entries)
        await (0,evidence_files/* writeOutput */.zh)(folder, (0,result_files/* resultFile */.Cp)('install', entry.channel), (0,result/* writeResult */.Zk)(entry));
    if (!isRecorded)
        return;
    await ledger.append(entries);
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
}
// Only a trial is something that the rest of a release waits for.
function nextOf({ config }, { ok, channels }, isRecorded) {
    const isTrial = channels.some(({ id }) => (0,config_config/* trialsOf */.xY)(config.channels).has(id));
    return ok && isTrial ? { next: isRecorded ? 'lockstep publish' : 'lockstep record' } : {};
}
/** Installs what the channels show with the ecosystems' own clients; reads no credential. */
const runInstall = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    (0,sealed_release/* assertChannel */.KJ)(release.project, options.channel);
    const channels = chosen(release.project, options.channel);
    const { report, exit, checks } = await (0,temporary_folder/* withTemporaryFolder */.E)((folder) => install_install(release, channels, world, folder));
    const canAppend = !world.inWorkflow && (await (0,recorded_seal/* canRecord */.m)(release.project, world));
    await record(release, checks, !options.noRecord && canAppend);
    const outcome = {
        ...report,
        checks: checks.map(({ channel, ok, summary }) => ({ channel, ok, summary })),
        ...nextOf(release.project, report, canAppend),
    };
    return { report: outcome, exit };
};


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

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51786);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24047);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47822);




/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const hidden = [...secrets.values()];
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world, hidden);
    const conceal = (secret) => {
        hidden.push(secret);
        world.conceal?.(secret);
    };
    const runner = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createRunnerIdentity */ .N)({ env: world.env, http: context.http, conceal });
    return {
        seal,
        ledger,
        identity,
        context,
        secrets,
        credentials: new _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .MintedCredentials */ .gs({ identity: runner, context, secrets, conceal }),
        channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project),
        trials: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .xY)(project.config.channels),
        signal: world.signal,
    };
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

/***/ 44241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ installableOn),
/* harmony export */   kJ: () => (/* binding */ installEntry),
/* harmony export */   w$: () => (/* binding */ installFrom),
/* harmony export */   zJ: () => (/* binding */ installCheckOf)
/* harmony export */ });
/** The artifacts of a seal that a channel gets and a client can install. */
function installableOn(id, seal) {
    return seal.artifacts.flatMap((artifact) => {
        const { channels, package: released } = artifact;
        return released !== undefined && channels.includes(id) ? [{ ...artifact, package: released }] : [];
    });
}
/** Installs everything that a channel gets, one after the other, with the ecosystem's own client. */
async function installFrom(standIn, id, { seal, sandbox, signal }) {
    const all = [];
    for (const artifact of installableOn(id, seal))
        if (signal?.aborted !== true)
            all.push(...(await standIn.install(artifact, sandbox)));
    return all.map(withFailure);
}
// A command that ran shows by its own exit what came of it.
function withFailure({ installed, problems }) {
    const isFailed = problems.length > 0 && installed.ran === undefined;
    return { installed: isFailed ? { ...installed, failed: true } : installed, problems };
}
/** What some installations amount to. */
function installCheckOf(installations) {
    const problems = installations.flatMap((each) => each.problems);
    const skipped = installations.filter(({ installed }) => installed.skipped !== undefined).length;
    const done = `${installations.length - skipped} installations`;
    const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
    const outcome = problems.length === 0 ? 'all commands ran' : codes;
    const summary = skipped === 0 ? `${done}, ${outcome}` : `${done}, ${outcome}, ${skipped} not for this machine`;
    return { ok: problems.length === 0, summary, problems };
}
/** An install check as the ledger remembers it. */
function installEntry(seal, channel, { ok, summary }) {
    return { kind: 'installed', seal, channel, ok, summary };
}


/***/ }),

/***/ 14980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sealEntries)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);

/**
 * What a ledger lacks of a seal: its entry, or nothing. From the ledger alone anyone can tell where a release stands, if
 * it holds the seal.
 */
function sealEntries(document, chain) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(document);
    const isKnown = chain.some(({ body }) => body.kind === 'sealed' && body.seal === seal);
    return isKnown ? [] : [{ kind: 'sealed', seal, document }];
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ judgeAll),
  GW: () => (/* binding */ problemsOf),
  Fr: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/core/src/plan/verdict.js


function differenceOf(sealed, found) {
    const differs = (each) => found[each] !== undefined && found[each] !== sealed[each];
    const figure = ['sha256', 'sha512', 'size'].find(differs) ?? 'size';
    const unit = figure === 'size' ? ' bytes' : '';
    return `found ${found[figure]}${unit}, sealed ${sealed[figure]}${unit}`;
}
function judgePresent({ target }, observed, history) {
    const where = { target: `${target.channel} ${target.title}` };
    switch ((0,digest/* compareDigests */.vR)(target.artifact.digest, observed.digest)) {
        case 'equal':
            return { kind: 'done', adopted: !history.intended.has(target.key) };
        case 'different': {
            const message = `${target.title} is already on ${target.channel} with other bytes: ${differenceOf(target.artifact.digest, observed.digest)}`;
            return { kind: 'stop', problem: (0,problem/* problem */.C)('DIGEST_CONFLICT', message, { where }) };
        }
        case 'incomparable':
            return unknown(target.title, target.channel, 'it is there, but its bytes could not be compared');
    }
}
function unknown(title, channel, why) {
    const message = `${channel} does not say where ${title} stands: ${why}`;
    return {
        kind: 'wait',
        problem: (0,problem/* problem */.C)('STATE_UNKNOWN', message, { where: { target: `${channel} ${title}` } }),
    };
}
function invisible(title, channel, why) {
    const message = `${channel} accepted ${title} but does not show it yet: ${why}`;
    return {
        kind: 'wait',
        problem: (0,problem/* problem */.C)('NOT_VISIBLE_YET', message, { where: { target: `${channel} ${title}` } }),
    };
}
// A clock may be a little ahead. Nobody waits for what is dated further ahead, and may be made up, where the server
// itself refuses to take a version twice.
function mayBeOnItsWay({ visibilityWindowMs: window, refusesDuplicates }, elapsedMs) {
    return elapsedMs < window && (elapsedMs > -window || !refusesDuplicates);
}
// Absence after an intent proves nothing until the registry had time to show the version.
function judgeAbsent({ target, observed }, { limits, history, since }) {
    // A reserve that is there has happened, whatever became of its answer; only what comes after it is in doubt.
    const isThere = observed.state === 'reserved';
    const accepted = isThere && history.reserved.has(target.key) ? undefined : history.acknowledged.get(target.key);
    if (accepted !== undefined && mayBeOnItsWay(limits, since(accepted)))
        return invisible(target.title, target.channel, `accepted at ${accepted}`);
    const open = history.unresolved.get(target.key);
    const intent = isThere && open?.phase === 'reserve' ? undefined : open;
    if (limits.refusesDuplicates || intent === undefined)
        return { kind: 'act' };
    if (since(intent.at) >= limits.visibilityWindowMs)
        return { kind: 'act' };
    return unknown(target.title, target.channel, `it may have been sent at ${intent.at}`);
}
// A registry that holds a version back for a scan may list it like one that was removed.
function judgeBurned({ target }, { limits, history, since }) {
    const accepted = history.acknowledged.get(target.key);
    if (accepted !== undefined && mayBeOnItsWay(limits, since(accepted)))
        return invisible(target.title, target.channel, `accepted at ${accepted}, held back`);
    const where = { target: `${target.channel} ${target.title}` };
    const message = `${target.title} existed on ${target.channel} and was removed`;
    return { kind: 'stop', problem: (0,problem/* problem */.C)('VERSION_BURNED', message, { where }) };
}
/** Says what an observation means: done, to be done, to be waited for, or the end of the release. */
function judge(sighting, circumstances) {
    const { target, observed } = sighting;
    const where = { target: `${target.channel} ${target.title}` };
    switch (observed.state) {
        case 'present':
            return judgePresent(sighting, observed, circumstances.history);
        case 'absent':
        case 'reserved':
            return judgeAbsent(sighting, circumstances);
        case 'pending':
            return invisible(target.title, target.channel, observed.why);
        case 'unknown':
            return unknown(target.title, target.channel, observed.why);
        case 'rejected':
            return {
                kind: 'stop',
                problem: observed.problem ??
                    (0,problem/* problem */.C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
            };
        case 'burned':
            return judgeBurned(sighting, circumstances);
    }
}

// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(58826);
;// CONCATENATED MODULE: ./packages/engine/src/survey.js


async function observeChannel(session, channel, targets) {
    const observed = await channel.observe(targets, (0,release_session/* contextOf */.V)(session, channel));
    const missing = { state: 'unknown', why: 'the channel gave no answer for this target' };
    return targets.map((target, index) => ({ target, observed: observed[index] ?? missing }));
}
/** Asks every channel where its targets stand, all at once. */
async function survey(session, only) {
    const perChannel = session.channels.map((channel) => {
        const all = only ?? channel.targets(session.seal);
        const targets = all.filter((target) => target.channel === channel.id);
        return targets.length === 0 ? [] : observeChannel(session, channel, targets);
    });
    return (await Promise.all(perChannel)).flat();
}
/** Says what each sighting means in the light of the ledger. */
function judgeAll(session, sightings, history) {
    const limitsOf = new Map(session.channels.map(({ id, limits }) => [id, limits]));
    const since = (timestamp) => session.context.clock.since(timestamp);
    return sightings.flatMap((sighting) => {
        const limits = limitsOf.get(sighting.target.channel);
        if (limits === undefined)
            return [];
        const circumstances = { limits, history, since };
        return [{ ...sighting, verdict: judge(sighting, circumstances) }];
    });
}
/** The problems among verdicts. */
function problemsOf(judged) {
    return judged.flatMap(({ verdict }) => ('problem' in verdict ? [verdict.problem] : []));
}


/***/ }),

/***/ 24047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createRunnerIdentity),
  c: () => (/* binding */ identityObstacle)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/ports/identity-claims.js
var identity_claims = __webpack_require__(86344);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/hosts/src/oidc/event-payload.js


/** GitHub sends no larger event; a larger file is no event. */
const longestEvent = 25 * 1024 * 1024;
function readPayload(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > longestEvent ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function nameAt(value) {
    return (0,record/* isRecord */.u)(value) ? value.full_name : undefined;
}
/** Reads the event that the runner left in a file; without one nothing is a fork. */
function forkStanding({ GITHUB_EVENT_PATH: path = '' }) {
    const payload = path === '' ? undefined : readPayload(path);
    const repository = (0,record/* isRecord */.u)(payload) ? payload.repository : undefined;
    const request = (0,record/* isRecord */.u)(payload) && (0,record/* isRecord */.u)(payload.pull_request) ? payload.pull_request : undefined;
    const head = (0,record/* isRecord */.u)(request?.head) ? request.head.repo : undefined;
    return {
        isForksRequest: request !== undefined && nameAt(head) !== nameAt(repository),
        isFork: (0,record/* isRecord */.u)(repository) && repository.fork === true,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/oidc/runner-identity.js


const addressName = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const requestTokenName = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** GitHub's identity tokens have about two kilobytes. */
const longestAnswer = 64 * 1024;
const timeoutMs = 20_000;
function isGitea({ GITEA_ACTIONS, FORGEJO_ACTIONS }) {
    return GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
}
function missing(env, { isForksRequest }) {
    if (isGitea(env))
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this server’s runner offers no identity token');
    if (env.GITHUB_ACTIONS !== 'true')
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this is no job of GitHub Actions, so it has no identity token');
    if (isForksRequest)
        return (0,problem/* problem */.C)('OIDC_FORK', 'this run is for a fork’s pull request, which gets no identity token');
    return (0,problem/* problem */.C)('OIDC_NOT_PERMITTED', `the runner offers no identity token (${addressName} is not set): the job lacks the permission “id-token: write”`);
}
function isSafe({ protocol, hostname }) {
    return protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
function endpointIn(env) {
    const { [addressName]: address = '', [requestTokenName]: token = '' } = env;
    if (address === '' || token === '')
        return undefined;
    const url = URL.parse(address);
    if (url === null || !isSafe(url) || !/^https?:$/.test(url.protocol))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${addressName} is no address that a credential may be sent to`, {
            rerun: false,
        });
    if (!/^[\x21-\x7e]{1,65536}$/.test(token))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${requestTokenName} holds what no token holds`, { rerun: false });
    return { url, secret: (0,src_secret/* secretOf */.OM)(requestTokenName, token) };
}
function tokenIn(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const value = (0,record/* isRecord */.u)(json) ? json.value : undefined;
    const isToken = typeof value === 'string' && value.length <= longestAnswer;
    return isToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}
function unavailable(message) {
    return { kind: 'unavailable', problem: (0,problem/* problem */.C)('OIDC_FAILED', message) };
}
async function request({ url, secret }, audience, { http, conceal }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    conceal(secret);
    const outcome = await http({
        method: 'GET',
        url: address.href,
        headers: { accept: 'application/json' },
        credential: { secret, scheme: 'Bearer', origins: [url.origin] },
        maxBytes: longestAnswer,
        timeoutMs,
    });
    if (outcome.kind === 'failure')
        return unavailable(`the runner’s endpoint gave no identity token: ${(0,foreign_text/* foreignText */.q)(outcome.why, secret)}`);
    const token = outcome.status === 200 ? tokenIn(outcome) : undefined;
    if (token === undefined)
        return unavailable(`the runner’s endpoint gave no identity token (HTTP ${outcome.status})`);
    const identityToken = (0,src_secret/* secretOf */.OM)('identity token', token);
    conceal(identityToken);
    return { kind: 'token', secret: identityToken, claims: (0,identity_claims/* readClaims */.Ip)(token) };
}
/**
 * The identity of the job that this process runs in.
 *
 * Source: GitHub's documentation, “OpenID Connect reference”, methods for requesting the OIDC token.
 */
function createRunnerIdentity(sources) {
    const standing = forkStanding(sources.env);
    const endpoint = endpointIn(sources.env) ?? missing(sources.env, standing);
    const { isFork } = standing;
    if ('code' in endpoint)
        return {
            obstacle: endpoint,
            isFork,
            token: async () => ({ kind: 'unavailable', problem: endpoint }),
        };
    return { isFork, token: (audience) => request(endpoint, audience, sources) };
}
/** Why this process has no identity, as far as that shows without asking anyone. */
function identityObstacle(env) {
    const endpoint = endpointIn(env) ?? missing(env, forkStanding(env));
    return 'code' in endpoint ? endpoint : undefined;
}


/***/ })

};
