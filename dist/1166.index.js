export const id = 1166;
export const ids = [1166];
export const modules = {

/***/ 11166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFormulaVersions: () => (/* binding */ findFormulaVersions)
/* harmony export */ });
/* harmony import */ var _lockstep_channels_manifests__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61153);
/* harmony import */ var _lockstep_channels_manifests__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51123);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _finder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88331);
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93508);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32588);





// A formula states the checksums of a release’s files, so it can follow only once those exist. In the project’s own
// repository it names the last release until then, rightly; the tap’s is written by the release itself.
const exemption = {
    kind: 'independent',
    why: 'a formula names the last release until the next one’s files exist',
};
function formulaName(file) {
    return file.slice(file.lastIndexOf('/') + 1).replace(/\.rb$/, '');
}
function isVersion(text) {
    return /^\d+(?:\.\d+)+[0-9A-Za-z.+-]*$/.test(text);
}
function partsOf(url) {
    return url
        .replace(/^[a-z]+:\/\/[^/]*\//i, '')
        .replace(/[?#].*$/s, '')
        .split('/');
}
// Which tags a project has is not known here; most have a `v` before the version, the others nothing.
function versionOfAddress(url) {
    const parts = partsOf(url);
    const tagged = (0,_lockstep_channels_manifests__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(parts, { tag: 'v0', version: '0' });
    return tagged ?? (0,_lockstep_channels_manifests__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(parts, { tag: '0', version: '0' });
}
/** Where addresses name the version of their formula: `#{version}` needs no change and is no place. */
function rangesInAddresses({ versions, downloads }) {
    const stated = versions[0]?.text;
    return downloads.flatMap(({ url, mirrors }) => [url, ...mirrors].flatMap((address) => {
        const version = stated ?? versionOfAddress(address.text);
        if (version === undefined || !isVersion(version))
            return [];
        return [...address.text.matchAll((0,_lockstep_channels_manifests__WEBPACK_IMPORTED_MODULE_0__/* .versionPattern */ .D8)(version))].map(({ index }) => ({
            start: address.start + index,
            end: address.start + index + version.length,
        }));
    }));
}
function placesOf(formula) {
    const { file, text, versions } = formula;
    const placeAt = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text);
    const stated = versions
        .filter((each) => isVersion(each.text))
        .map(({ start, end }) => ({ start, end, key: 'version' }));
    const addressed = rangesInAddresses(formula).map((each) => ({ ...each, key: 'url' }));
    return [...stated, ...addressed]
        .sort((one, other) => one.start - other.start)
        .map(({ start, end, key }) => {
        const found = text.slice(start, end);
        return {
            ecosystem: 'homebrew',
            package: formulaName(file),
            role: 'own',
            where: { file, ...placeAt(start), key },
            found,
            range: { start, end },
            exemption,
            expected: (version) => version,
            fits: (version) => found === version,
        };
    });
}
function unresolved(file, error) {
    const [first] = error.problems;
    return {
        ecosystem: 'homebrew',
        package: formulaName(file),
        where: { ...first?.where, file },
        why: first?.message ?? error.message,
    };
}
async function findIn(tree, file) {
    const text = (await tree.readText(file)) ?? '';
    try {
        return { ..._finder_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersions */ .D, places: placesOf((0,_lockstep_channels_manifests__WEBPACK_IMPORTED_MODULE_3__/* .readFormula */ .$)(text, file)) };
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .LockstepError */ .Cj))
            throw error;
        // Ruby beside lockstep.yaml may be anything; in a folder of formulas it is one that cannot be read.
        return _files_js__WEBPACK_IMPORTED_MODULE_5__/* .formulaFolder */ .h.test(file) ? { ..._finder_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersions */ .D, unresolved: [unresolved(file, error)] } : _finder_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersions */ .D;
    }
}
/** The places of versions in formulas. */
async function findFormulaVersions(tree, files) {
    return (0,_finder_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .o)(await Promise.all(files.map((file) => findIn(tree, file))));
}


/***/ })

};
