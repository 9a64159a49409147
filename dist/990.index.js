export const id = 990;
export const ids = [990];
export const modules = {

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRecord: () => (/* binding */ runRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1317);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7414);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8371);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7094);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6632);




const files = {
    rehearsed: `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/rehearsal.json`,
    preflighted: `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/preflight.json`,
};
async function read({ project, seal }, kind) {
    const file = files[kind];
    const text = await project.workspace.readText(file);
    if (text === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('RESULT_INVALID', `${file} is missing`, { where: { file } });
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .Uv)(text, kind, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealDigest */ .yO)(seal), file);
}
// A later result overrides an earlier one, so a success that comes back after a failure is news.
function isKnown(chain, entry) {
    const last = chain.findLast(({ body }) => body.kind === entry.kind);
    return last !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .compactJson */ .A)(last.body) === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .compactJson */ .A)(entry);
}
/** Writes the results of a rehearsal and a preflight, which came from other jobs, to the ledger; once. */
const runRecord = async (options, world) => {
    const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_5__/* .openSealed */ .j5)(options, world);
    const { project, seal, ledger } = release;
    const results = [await read(release, 'rehearsed'), await read(release, 'preflighted')];
    const chain = await ledger.read();
    const news = results.filter((entry) => !isKnown(chain, entry));
    if (news.length > 0)
        await ledger.append(news);
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEvidenceFiles */ .yQ)(project.workspace.folder, { seal, ledger, channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_5__/* .openChannels */ .Lr)(project) }, []);
    return (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .reportWithoutChannels */ .J)('record', [], { seal, project }, 'lockstep publish');
};


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7855);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);




/** The outcome of a rehearsal or preflight on its way from its job to the ledger. */
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
