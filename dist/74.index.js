export const id = 74;
export const ids = [74];
export const modules = {

/***/ 22070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordSeal),
/* harmony export */   m: () => (/* binding */ canRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);


/** Appends a seal to the ledger of its release, unless the ledger holds it. */
async function recordSeal(seal, ledger) {
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(seal);
    const isKnown = (await ledger.read()).some(({ body }) => body.kind === 'sealed' && body.seal === digest);
    if (!isKnown)
        await ledger.append([{ kind: 'sealed', seal: digest, document: seal }]);
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

/***/ 27074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStore: () => (/* binding */ runStore)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9490);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69605);
/* harmony import */ var _builds_recorded_seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22070);
/* harmony import */ var _builds_storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50052);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92500);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36632);






function outcomeOf(seal, project, note, next) {
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .reportWithoutChannels */ .J)('store', [], { seal, project }, next);
    return { report: { ...report, ...{ notes: [note] } }, exit };
}
async function whyNot(seal, project, { storing }, world) {
    if (!(0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowBuild */ .cz)(seal))
        return 'not stored: it was sealed here, and can be published from here';
    if (storing === 'always' || (await (0,_builds_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .canStore */ ._)(project, world)))
        return undefined;
    return 'not stored: the runner offers no artifacts here, and there is no token for a draft';
}
/**
 * Appends the seal of this folder to the ledger, and stores it with its files where `resolve-build` finds them. This
 * process holds the credentials and runs nobody’s code but ours.
 */
const runStore = async (options, world) => {
    const { project, seal, ledger } = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openSealed */ .j5)(options, world);
    await (0,_builds_recorded_seal_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSeal */ .D)(seal, ledger);
    const reason = await whyNot(seal, project, options, world);
    if (reason !== undefined)
        return outcomeOf(seal, project, reason, 'lockstep rehearse');
    const use = { project, purpose: 'store', retentionDays: options.retention };
    const artifacts = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__/* .createArtifactStore */ .G)(project.workspace.folder);
    const name = await (0,_builds_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .withBuildStorage */ .C)(use, world, async ({ storage }) => {
        await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .storeBuild */ .uD)(seal, artifacts, storage);
        return storage.name;
    });
    return outcomeOf(seal, project, `stored in ${name}`, 'lockstep resolve-build');
};


/***/ }),

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ isWorkflowBuild),
/* harmony export */   uD: () => (/* binding */ storeBuild)
/* harmony export */ });
/* unused harmony export buildOf */
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _run_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30138);


function document(file, text) {
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
function filesOf(seal, store) {
    const files = seal.artifacts.map((artifact) => {
        const { file, digest } = artifact;
        const { sha256, size } = digest;
        return { file, sha256, body: { size, chunks: () => store.stream(artifact) } };
    });
    const manifest = files.some(({ file }) => file === _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE)
        ? []
        : [document(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sha512Manifest */ .EI)(seal))];
    return [...files, ...manifest, document(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .writeSeal */ .Hf)(seal))];
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
    await storage.store(buildOf(seal), filesOf(seal, store));
}


/***/ })

};
