export const id = 990;
export const ids = [990];
export const modules = {

/***/ 43990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRecord: () => (/* binding */ runRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97488);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28371);
/* harmony import */ var _result_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62017);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92500);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36632);





/** Writes the results of rehearsal, preflights and installations, which came from other jobs, to the ledger; once. */
const runRecord = async (options, world) => {
    const { project, seal, ledger } = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
    const ids = project.config.channels.map(({ id }) => id);
    const news = await (0,_result_files_js__WEBPACK_IMPORTED_MODULE_1__/* .newResults */ .VI)(project.workspace, ids, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .sealDigest */ .yO)(seal), ledger);
    if (news.length > 0)
        await ledger.append(news);
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEvidenceFiles */ .yQ)(project.workspace.folder, { seal, ledger, channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project) }, []);
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWithoutChannels */ .J)('record', [], { seal, project }, 'lockstep publish');
    return { report: (0,_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .anchored */ .X)(report, ledger), exit };
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

/***/ 61317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57855);
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


/***/ })

};
