export const id = 4438;
export const ids = [4438];
export const modules = {

/***/ 48133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBlocker: () => (/* binding */ runBlocker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40666);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25722);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9085);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10199);
/* harmony import */ var _blocker_filing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55860);
/* harmony import */ var _blocker_own_triage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10770);
/* harmony import */ var _blocker_release_filing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99348);
/* harmony import */ var _blocker_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72501);
/* harmony import */ var _builds_host_repository_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83077);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15365);
/* harmony import */ var _triage_project_host_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3983);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36632);










// Asked for by name, what cannot be filed is no mere warning.
function outcomeOf({ notes, problems }, otherwise, next) {
    const grave = problems.map((each) => ({ ...each, severity: 'blocked' }));
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .reportWithoutChannels */ .J6)('blocker', grave, undefined, next);
    return { report: { ...report, notes: notes.length + grave.length > 0 ? notes : [otherwise] }, exit };
}
async function open({ project, host, options, world }) {
    const found = await (0,_blocker_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)(options, world);
    const release = found.standing?.release;
    if (release === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('USAGE', 'it is not known which release is meant: name it by --target TAG');
    const { reason, run } = options;
    const declared = reason === undefined ? [] : [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .declaredIncident */ .N)(release, reason)];
    const evidence = run === undefined ? found.evidence : await (0,_blocker_own_triage_js__WEBPACK_IMPORTED_MODULE_5__/* .withTriage */ .J)(found.evidence, host, run, project, world);
    const filed = await (0,_blocker_release_filing_js__WEBPACK_IMPORTED_MODULE_6__/* .fileRelease */ .o)(host.issues, project.config.blocker, { ...found, evidence }, declared);
    const nothing = `nothing to change: ${release} has no incident, or its blocker says what is known`;
    return outcomeOf(filed, nothing, found.outcome.report.next);
}
async function releaseMeant({ options, world }) {
    const release = options.target ?? (await (0,_blocker_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)(options, world)).standing?.release;
    if (release !== undefined)
        return release;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('USAGE', 'it is not known which release is meant: name it by --target TAG');
}
async function close(desk) {
    const { project, host, options } = desk;
    const [label = ''] = project.config.blocker.labels;
    const release = await releaseMeant(desk);
    const listed = await (0,_blocker_filing_js__WEBPACK_IMPORTED_MODULE_7__/* .existingIssues */ .G)(host.issues, label);
    if ('problem' in listed)
        return outcomeOf({ notes: [], problems: [listed.problem] }, '');
    const { reason } = options;
    const comment = reason === undefined ? 'Closed by hand.' : `Closed by hand: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .inert */ .tJ)(reason)}`;
    const filings = (0,_blocker_release_filing_js__WEBPACK_IMPORTED_MODULE_6__/* .closings */ .j)(listed.existing, label, release, comment);
    return outcomeOf(await (0,_blocker_filing_js__WEBPACK_IMPORTED_MODULE_7__/* .fileAll */ .q)(host.issues, listed.existing, filings, []), `${release} has no open blocker`);
}
function describe({ issue, standing }) {
    return `${standing.subject}: ${issue.url} since ${issue.createdAt}`;
}
async function list({ project, host, options }) {
    const [label = ''] = project.config.blocker.labels;
    const listed = await (0,_blocker_filing_js__WEBPACK_IMPORTED_MODULE_7__/* .existingIssues */ .G)(host.issues, label);
    if ('problem' in listed)
        return outcomeOf({ notes: [], problems: [listed.problem] }, '');
    const notes = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_9__/* .blockersAmong */ ._n)(listed.existing, label, options.target)
        .filter(({ issue }) => issue.isOpen)
        .map(describe);
    return outcomeOf({ notes, problems: [] }, 'there is no open blocker');
}
/** Opens, lists or closes the issues of what a rerun cannot mend (P13). */
async function runBlocker(options, world) {
    const works = new Map([
        ['open', open],
        ['close', close],
        ['list', list],
    ]);
    const work = works.get(options.word ?? '');
    if (work === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('USAGE', `blocker takes open, close or list, not “${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_10__/* .foreignText */ .q)(options.word ?? '')}”`);
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_11__/* .openProject */ .U8)(options.dir, world);
    const reached = await (0,_triage_project_host_js__WEBPACK_IMPORTED_MODULE_12__/* .openProjectHost */ .m)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, options.dir), world);
    if (work !== list)
        (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .demandHostToken */ .np)(reached.address.kind, 'a blocker cannot be filed', world);
    return work({ ...reached, project, options, world });
}


/***/ }),

/***/ 53578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ replyProblem)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

const codes = {
    unauthorized: 'AUTH_FAILED',
    redirected: 'REDIRECTED',
};
/**
 * The problem behind a request that brought nothing.
 * @param what what was asked for, as the subject of a sentence.
 * @param otherwise the code of every refusal that has none of its own.
 */
function replyProblem(reply, what, otherwise) {
    switch (reply.outcome) {
        case 'refused':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(codes[reply.reason] ?? otherwise, `${what}: ${reply.message}`);
        case 'throttled':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('THROTTLED', `${what}: ${reply.message}`);
        case 'failed':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(reply.sent ? otherwise : 'UNREACHABLE', `${what}: ${reply.why}`);
    }
}


/***/ })

};
