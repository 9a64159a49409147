export const id = 3990;
export const ids = [3990,7822];
export const modules = {

/***/ 43990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRecord: () => (/* binding */ runRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97488);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28371);
/* harmony import */ var _recorded_gates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57759);
/* harmony import */ var _result_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62017);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47822);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36632);






/** Writes the results of gates, rehearsal, preflights and installations, which came from other jobs, to the ledger; once. */
const runRecord = async (options, world) => {
    const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
    const { project, seal, ledger } = release;
    const ids = project.config.channels.map(({ id }) => id);
    const news = [
        ...(await (0,_result_files_js__WEBPACK_IMPORTED_MODULE_1__/* .newResults */ .VI)(project.workspace, ids, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .sealDigest */ .yO)(seal), ledger)),
        ...(await (0,_recorded_gates_js__WEBPACK_IMPORTED_MODULE_3__/* .leftGates */ ._)(release, world)),
    ];
    if (news.length > 0)
        await ledger.append(news);
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeEvidenceFiles */ .yQ)(project.workspace.folder, { seal, ledger, channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project) }, []);
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .reportWithoutChannels */ .J6)('record', [], { seal, project }, 'lockstep publish');
    return { report: (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .anchored */ .X9)(report, ledger), exit };
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

/***/ 57759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leftGates),
/* harmony export */   t: () => (/* binding */ gateDemandsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22296);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94310);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27019);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28371);
/* harmony import */ var _gates_host_first_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69954);
/* harmony import */ var _gates_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95673);





/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;
async function readFileOf(source, file) {
    const text = await source.readText(file);
    if (text === undefined)
        return [];
    const results = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readGateResults */ .oN)(text, file);
    if (_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.since(results.at) >= -clockSkewMs)
        return [{ file, results }];
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('RESULT_INVALID', `${file} says that its gates were checked at ${results.at}, which is yet to come`, {
        where: { file },
    });
}
const isHostFile = ({ file }) => file === `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi}/${(0,_gates_results_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesFile */ .T3)('host')}`;
// In a workflow the gates that ask the host have a job of their own, and the other job runs the project's code: what
// that one says of an approval is what a dependency wants to be said.
function believed(all, gates) {
    if (!all.some(isHostFile))
        return all.map(({ results }) => results);
    const asking = new Set(gates.filter(_gates_host_first_js__WEBPACK_IMPORTED_MODULE_5__/* .asksHost */ .p).map(({ id }) => id));
    return all.map((each) => isHostFile(each)
        ? each.results
        : { ...each.results, gates: each.results.gates.filter(({ id }) => !asking.has(id)) });
}
// A commit cannot hold a file that names the commit, so what lies there was left by a run.
async function readLeft({ workspace, config }, seal, { inWorkflow }) {
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(seal);
    const files = await workspace.glob(`${_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi}/gates*.json`);
    const all = (await Promise.all(files.map((file) => readFileOf(workspace, file)))).flat();
    const own = all
        .filter(({ results }) => results.commit === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(seal).commit)
        .filter(({ results }) => results.seal === undefined || results.seal === digest);
    const results = inWorkflow ? believed(own, config.gates) : own.map((each) => each.results);
    return results
        .filter(({ gates }) => gates.length > 0)
        .map(({ schema: _, operator: __, seal: sealed, ...rest }) => ({
        kind: 'gated',
        ...rest,
        ...(sealed !== undefined && { seal: sealed }),
    }));
}
/**
 * Results of gates that earlier commands or other jobs left for a seal's commit, as far as the ledger lacks them.
 * @throws LockstepError `RESULT_INVALID` for a file that holds something else, or comes from the future.
 */
async function leftGates({ project, seal, ledger }, world) {
    const left = await readLeft(project, seal, world);
    if (left.length === 0)
        return [];
    const known = new Set((await ledger.read()).map(({ body }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .compactJson */ .A)(body)));
    return left.filter((entry) => !known.has((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .compactJson */ .A)(entry)));
}
/** What a live run demands of the gates of a configuration. */
function gateDemandsOf({ config }, distrust) {
    return {
        gates: config.gates.map((gate) => ({
            id: gate.id,
            required: gate.required,
            definition: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .definitionOf */ .F)(gate),
        })),
        maxAgeMs: config.release['gate-age'],
        distrust,
    };
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

/***/ 94310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ definitionOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17414);


/** The sha256 (hex) of a gate's definition: a result says with it what was asked, whatever the gate is called. */
function definitionOf(gate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .A)(gate)).digest('hex');
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
