export const id = 141;
export const ids = [141];
export const modules = {

/***/ 40141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLog: () => (/* binding */ runLog)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50004);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93321);
/* harmony import */ var _kept_anchors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74105);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92500);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36632);




/** Prints the ledger of a release for people. */
const runLog = async (options, world) => {
    const { project, seal, ledger } = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
    const chain = await ledger.read();
    for (const { anchor, source } of (0,_kept_anchors_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorsOf */ .E)(options))
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .assertAnchored */ .Zj)(chain, anchor, source);
    const entries = chain.map(({ at, run, body }) => ({ at, run, text: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .describeEntry */ .OY)(body) }));
    const last = chain.at(-1);
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .reportWithoutChannels */ .J)('log', [], { seal, project });
    const shown = {
        ...report,
        // What is to be published is not what was asked for.
        channels: [],
        ledger: ledger.location,
        entries,
        ...(last && { anchor: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .anchorOf */ .dI)(last) }),
        notes: [
            `ledger ${ledger.location}`,
            ...entries.map(({ at, run, text }) => `${at}  ${run}  ${text}`),
            ...(last === undefined ? [] : [`at entry ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .anchorOf */ .dI)(last)}`]),
        ],
    };
    return { report: shown, exit };
};


/***/ }),

/***/ 74105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/** The entry of the ledger that the command line or an input names. */
function anchorsOf({ anchor }) {
    return anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
}


/***/ })

};
