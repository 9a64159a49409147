export const id = 3955;
export const ids = [3955];
export const modules = {

/***/ 23955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBump: () => (/* binding */ runBump)
/* harmony export */ });
/* harmony import */ var _bump_carry_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91654);
/* harmony import */ var _bump_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78598);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36632);



function reported(notes, { version, warnings = [], next }) {
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .reportWithoutChannels */ .J6)('bump', warnings, undefined, next);
    return { report: { ...report, notes, ...(version !== undefined && { version }) }, exit };
}
/** Says the next version and why, writes it everywhere, and makes commit and tag where it is told to. */
async function runBump(options, world) {
    const { release, notes } = await (0,_bump_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(options, world);
    if (release === undefined)
        return reported(notes, {});
    const { notes: done, ...rest } = await (0,_bump_carry_out_js__WEBPACK_IMPORTED_MODULE_2__/* .carryOut */ .u)(release);
    return reported([...notes, ...done], { ...rest, version: release.version });
}


/***/ })

};
