export const id = 1433;
export const ids = [1433];
export const modules = {

/***/ 31433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var files_git = __webpack_require__(57865);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
;// CONCATENATED MODULE: ./packages/cli/src/metadata/remembered-history.js
function once(ask) {
    let asked;
    return () => {
        asked ??= ask();
        return asked;
    };
}
/** A history that is asked the same thing once: each question costs a process, and several checks have it in common. */
function rememberedHistory(history) {
    const commits = new Map();
    const commitOf = (ref) => {
        const asked = commits.get(ref) ?? history.commitOf(ref);
        commits.set(ref, asked);
        return asked;
    };
    return {
        ...history,
        head: once(() => history.head()),
        branch: once(() => history.branch()),
        isShallow: once(() => history.isShallow()),
        tags: once(() => history.tags()),
        remoteTags: once(() => history.remoteTags()),
        commitOf,
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/check.js



// Git is asked before anything large is loaded: its processes answer meanwhile.
function askEarly(folder, env) {
    const git = (0,files_git/* createGit */.l)(folder, env);
    const state = git.state();
    const history = rememberedHistory({
        ...(0,git_history/* createGitHistory */.J)(folder, env),
        head: async () => (await state)?.commit,
    });
    for (const answer of [history.tags(), history.remoteTags(), history.isShallow()])
        answer.catch(() => undefined);
    return { state, files: git.files(), history };
}
/** Checks configuration, versions, tag, CHANGELOG, pins, patterns and built files; all problems at once. */
const runCheck = async (options, world) => {
    const early = askEarly((0,external_node_path_.resolve)(world.cwd, options.dir), world.env);
    const { checkEverything } = await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(319), __webpack_require__.e(7480), __webpack_require__.e(6037), __webpack_require__.e(9319), __webpack_require__.e(3952), __webpack_require__.e(3283), __webpack_require__.e(2700), __webpack_require__.e(3741), __webpack_require__.e(5285), __webpack_require__.e(3190)]).then(__webpack_require__.bind(__webpack_require__, 53190));
    return checkEverything(options, world, early);
};


/***/ })

};
