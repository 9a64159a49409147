export const id = 4041;
export const ids = [4041];
export const modules = {

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHotfix: () => (/* binding */ runHotfix)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/cli/src/bump/carry-out.js + 8 modules
var carry_out = __webpack_require__(91654);
// EXTERNAL MODULE: ./packages/cli/src/bump/decision.js + 7 modules
var decision = __webpack_require__(78598);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/cli/src/bump/git-writer.js
var git_writer = __webpack_require__(11029);
// EXTERNAL MODULE: ./packages/cli/src/bump/release-commit.js
var release_commit = __webpack_require__(96972);
// EXTERNAL MODULE: ./packages/cli/src/bump/released-line.js
var released_line = __webpack_require__(58293);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var project = __webpack_require__(15365);
;// CONCATENATED MODULE: ./packages/cli/src/hotfix/start.js






/** Refuses, before anything is changed. */
function impossible(message, remedy) {
    return (0,lockstep_error/* fail */.fJ)('HOTFIX_IMPOSSIBLE', message, remedy === undefined ? {} : { remedy });
}
async function assertClean(git) {
    const [first, ...more] = await (0,release_commit/* changedFiles */.Y_)(git);
    if (first === undefined)
        return;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    throw impossible(`changed and not committed: ${first}${others}`, 'Commit or stash what was changed.');
}
/**
 * Finds the release that a hotfix is for: the one that is named, else the last stable one that HEAD was made from.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`, `USAGE`.
 */
async function hotfixStart(options, world) {
    const { config, workspace } = await (0,project/* openProject */.U8)(options.dir, world);
    const { tag: pattern } = config.release;
    const history = (0,git_history/* createGitHistory */.J)(workspace.folder, world.env);
    const git = (0,git_writer/* gitWriter */.q)(workspace.folder, world.env);
    const name = (0,released_line/* packageMeant */.k)(pattern, options.package);
    await assertClean(git);
    const line = await (0,released_line/* releasedLine */.Q)(history, { pattern, package: name, isPushing: false });
    const tag = options.target ?? line.stable?.name;
    if (tag === undefined)
        throw impossible('HEAD was made from no stable release', 'Name one with --target.');
    if ((0,config_tag/* versionOfTag */.mx)(pattern, tag) === undefined)
        throw impossible(`${tag} is no release tag: they are ${pattern}`);
    const known = (await history.tags()).find((each) => each.name === tag);
    if (known === undefined)
        throw impossible(`there is no tag ${tag} here`, `git fetch origin tag ${tag}`);
    return { git, tag, commit: known.commit, before: { branch: await history.branch(), head: line.head } };
}
/**
 * Refuses a branch that is there already, here or on the remote.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`.
 */
async function assertFree(git, branch, options, world) {
    const here = await git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
    if (here.code === 0)
        throw impossible(`the branch ${branch} is there already`, `git switch ${branch}`);
    const { workspace } = await (0,project/* openProject */.U8)(options.dir, world);
    const there = await (0,git_history/* createGitHistory */.J)(workspace.folder, world.env).remoteBranch(branch);
    if (there.state === 'found')
        throw impossible(`the branch ${branch} is on the remote already`, `git fetch origin ${branch}`);
    if (there.state === 'unreachable' && options.push)
        throw impossible(`the remote does not say whether it has ${branch}: ${there.why}`);
}
/**
 * Checks something out.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`, in git’s words.
 */
async function switchTo(git, ...args) {
    const done = await git('switch', '--quiet', ...args);
    if (done.code !== 0)
        throw impossible(`git does not check it out: ${(0,git_writer/* saidBy */.T)(done)}`);
}

;// CONCATENATED MODULE: ./packages/cli/src/hotfix/hotfix.js




// The checkout as it was; what it held was committed, so nothing of anybody’s is lost.
async function restore({ git, before }, made) {
    const place = before.branch === undefined ? ['--detach', before.head] : [before.branch];
    await switchTo(git, '--discard-changes', ...place);
    if (made !== undefined)
        await git('branch', '--quiet', '--delete', '--force', made);
}
async function decideAt(tag, options, world) {
    const asked = { ...options, word: 'fix', commit: false, tag: false, push: false };
    const { release, notes } = await (0,decision/* decide */.L)(asked, world);
    if (release === undefined)
        throw impossible(`${tag} has no next version: ${notes.join('; ')}`);
    return release;
}
// A commit that was made and not pushed is a whole hotfix, only not a public one.
function isWhole(error) {
    return error instanceof lockstep_error/* LockstepError */.Cj && error.code === 'BUMP_PUSH_REFUSED';
}
/**
 * Makes the branch for a hotfix from the tag of a release, and writes the patch version there as bump does. What fails
 * leaves the checkout as it was.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`, `BUMP_…`, `USAGE`.
 */
async function makeHotfix(options, world) {
    if (options.push && !options.commit)
        throw impossible('there is nothing to push without --commit');
    const start = await hotfixStart(options, world);
    const { git, tag, commit } = start;
    let made;
    try {
        await switchTo(git, '--detach', commit);
        const decided = await decideAt(tag, options, world);
        const branch = `hotfix/${decided.tag}`;
        await assertFree(git, branch, options, world);
        await switchTo(git, '--no-track', '--create', branch);
        made = branch;
        const { notes } = await (0,carry_out/* carryOut */.u)({
            ...decided,
            branch,
            options: { ...options, word: 'fix', tag: false },
        });
        return { branch, tag, version: decided.version, notes: [`${branch} starts at ${tag}`, ...notes] };
    }
    catch (error) {
        if (!isWhole(error))
            await restore(start, made);
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/hotfix.js


function nextOf({ branch }, { commit, push }) {
    if (!commit)
        return `mend it on ${branch}, write into the CHANGELOG what changed, and commit`;
    return push ? `mend it on ${branch}, then merge it` : `mend it, then git push origin ${branch}`;
}
/** Makes the branch for a hotfix of a release. */
async function runHotfix(options, world) {
    const made = await makeHotfix(options, world);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('hotfix', [], undefined, nextOf(made, options));
    return { report: { ...report, notes: made.notes, branch: made.branch, version: made.version }, exit };
}


/***/ })

};
