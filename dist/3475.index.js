export const id = 3475;
export const ids = [3475];
export const modules = {

/***/ 10735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gateHosts)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38248);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6276);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76026);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27019);
/* harmony import */ var _builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83077);



// A credential that is named and not there is a mistake; without one, what is public can still be read.
async function credentialOf(gate, project, world) {
    const address = await (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostRepositoryOf */ .mz)(project.workspace.folder, world.env);
    if (gate.token === undefined)
        return (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findHostToken */ .d)(address.kind, world);
    const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(gate.token, world.env);
    if ('secret' in resolved)
        return resolved.secret;
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([resolved.problem]);
    return undefined;
}
/**
 * Reaches the host of the repository for gates.
 * @param known called with each credential before it is used: nothing may show it.
 */
function gateHosts(project, world, known) {
    const credential = async (gate) => {
        const secret = await credentialOf(gate, project, world);
        if (secret !== undefined)
            known(secret);
        return secret;
    };
    return {
        async host(gate) {
            const secret = await credential(gate);
            const address = await (0,_builds_host_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .hostRepositoryOf */ .mz)(project.workspace.folder, world.env);
            const http = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__/* .createHttp */ .V)(world.env, secret === undefined ? [] : [secret]);
            return (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_4__/* .createOpenHost */ .Z)(http, world.log, _lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m)(address, secret);
        },
        hasCredential: async (gate) => (await credential(gate)) !== undefined,
    };
}


/***/ }),

/***/ 93475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEverything: () => (/* binding */ checkEverything)
});

// EXTERNAL MODULE: ./packages/core/src/gate/exceptions.js
var exceptions = __webpack_require__(56701);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/engine/src/seal/target.js
var seal_target = __webpack_require__(15477);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
// EXTERNAL MODULE: ./packages/cli/src/gates/host-of-gate.js
var host_of_gate = __webpack_require__(10735);
;// CONCATENATED MODULE: ./packages/cli/src/gates/approvers.js


const namesTeam = ({ settings }) => settings.by.some((each) => each.includes('/'));
function isApproval(gate) {
    return gate.kind === 'approval';
}
async function checkGate(gate, project, world) {
    const hosts = (0,host_of_gate/* gateHosts */.X)(project, world, () => undefined);
    if (!(await hosts.hasCredential(gate)))
        return { problems: [], notes: [`gate ${gate.id}: without a token nobody can say who is in its teams`] };
    const index = project.config.gates.indexOf(gate);
    const { readableApprovers } = await __webpack_require__.e(/* import() */ 372).then(__webpack_require__.bind(__webpack_require__, 10372));
    const where = (0,config_locate/* whereOf */.d)(['gates', index, 'approval', 'by'], project.locate);
    return { problems: await readableApprovers(gate, await hosts.host(gate), where), notes: [] };
}
// Outside of a repository on a host there is nobody to ask; whoever runs the gate is told.
async function checkOrNote(gate, project, world) {
    try {
        return await checkGate(gate, project, world);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { problems: [], notes: [`gate ${gate.id}: its teams were not asked for: ${error.message}`] };
    }
}
/** Asks the host for the teams that may approve: what the credential cannot read would never be approved. */
async function checkApprovers(project, world) {
    const gates = project.config.gates.filter(isApproval).filter(namesTeam);
    const checked = await Promise.all(gates.map((gate) => checkOrNote(gate, project, world)));
    return {
        problems: checked.flatMap(({ problems }) => problems),
        notes: checked.flatMap(({ notes }) => notes),
    };
}

// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/metadata/src/history/check-branch.js

async function membership(history, commit, tips) {
    const there = [...new Set(tips.flatMap((tip) => tip ?? []))];
    const answers = await Promise.all(there.map((tip) => history.isAncestor(commit, tip)));
    if (answers.includes(true))
        return 'on it';
    return answers.includes(undefined) ? 'not known' : 'not on it';
}
function unknownBranch({ release: { branch }, locate = () => undefined }) {
    const message = `there is no branch “${branch}”, neither here nor on the remote`;
    return (0,problem/* problem */.C)('BRANCH_UNKNOWN', message, { where: (0,config_locate/* whereOf */.d)(['release', 'branch'], locate) });
}
// Before the tag is made the commit may still be merged.
function offBranch(facts, tag, commit, isCertain) {
    const { branch } = facts.release;
    const what = tag.here === undefined ? `HEAD (${commit})` : `${tag.here.name} (${commit})`;
    const message = isCertain
        ? `${what} is not on ${branch}`
        : `${what} is not on ${branch} as it is here, and what the remote’s has more was not fetched`;
    const isWarning = tag.here === undefined || !isCertain;
    return (0,problem/* problem */.C)('TAG_OFF_BRANCH', message, isWarning ? { severity: 'warning' } : {});
}
function beforeCommit({ release: { branch } }, tag) {
    return (0,problem/* problem */.C)('TAG_BEFORE_COMMIT', `${tag} is on the remote, and its commit is not on the remote’s ${branch}`);
}
function tipOf({ remoteTip }) {
    return remoteTip.state === 'found' ? remoteTip.commit : undefined;
}
async function checkPushed(facts, history, { there }) {
    if (there === undefined)
        return [];
    const found = await membership(history, there.commit, [tipOf(facts), facts.fetchedTip]);
    const isMissing = facts.remoteTip.state === 'absent' || found === 'not on it';
    return isMissing ? [beforeCommit(facts, there.name)] : [];
}
/**
 * Whether the released commit is on the release branch, and was pushed there before its tag.
 *
 * Without a target nothing is asked: a pull request is on no release branch, and need not be.
 */
async function checkBranch(facts, history, tag) {
    const { target, head, localTip, fetchedTip, isShallow, unreachable } = facts;
    if (target === undefined)
        return [];
    const tips = [localTip, fetchedTip, tipOf(facts)];
    if (tips.every((tip) => tip === undefined))
        return unreachable === undefined ? [unknownBranch(facts)] : [];
    const commit = tag.here?.commit ?? head;
    const found = await membership(history, commit, tips);
    if (found === 'on it')
        return checkPushed(facts, history, tag);
    if (found === 'not on it')
        return [offBranch(facts, tag, commit, true)];
    if (!isShallow)
        return [offBranch(facts, tag, commit, false)];
    const message = `whether ${commit} is on ${facts.release.branch} cannot be told: the clone is shallow`;
    return [(0,problem/* problem */.C)('HISTORY_SHALLOW', message, { severity: 'warning' })];
}

// EXTERNAL MODULE: ./packages/metadata/src/history/release-tags.js
var release_tags = __webpack_require__(44221);
;// CONCATENATED MODULE: ./packages/metadata/src/history/check-depth.js



function shallow(message, isWarning = false) {
    return [(0,problem/* problem */.C)('HISTORY_SHALLOW', message, isWarning ? { severity: 'warning' } : {})];
}
/** Whether the checkout holds what a release is compared with: the base tag, and the commits since. */
function checkDepth({ here, there, target, isShallow, unreachable, }) {
    if (target === undefined)
        return isShallow
            ? shallow('the clone is shallow: what a release would be compared with is not here', true)
            : [];
    const own = (0,release_tags/* baseTagOf */.Zu)(here, target.version);
    const remote = (0,release_tags/* baseTagOf */.Zu)(there, target.version);
    if (remote !== undefined && (own === undefined || (0,semver.gt)(remote.version, own.version)))
        return shallow(`the base tag ${remote.name} is on the remote, and not in this clone`);
    if (!isShallow)
        return [];
    if (own === undefined && unreachable !== undefined)
        return shallow('the clone is shallow and has no release tag below the target: its base tag cannot be known');
    return own === undefined
        ? []
        : shallow(`the clone is shallow: not every commit since ${own.name} is here`, true);
}

;// CONCATENATED MODULE: ./packages/metadata/src/history/check-tag.js

/** Finds the tag of the target. */
function targetTag({ here, there, target }) {
    const named = (tags) => tags.find(({ name }) => name === target?.tag);
    return { here: named(here), there: named(there) };
}
function elsewhere({ head }, { here, there }) {
    if (there === undefined || there.commit === (here?.commit ?? head))
        return [];
    const own = here === undefined ? `HEAD is ${head}` : `here at ${here.commit}`;
    return [(0,problem/* problem */.C)('TAG_ELSEWHERE', `tag ${there.name} is on the remote at ${there.commit}, ${own}`)];
}
// A checkout of a pushed tag by actions/checkout makes a lightweight tag of an annotated one (its issue 290), so what the
// remote says counts more than what is here.
function lightweight({ unreachable }, { here, there }) {
    const tag = there ?? here;
    if (tag === undefined || tag.isAnnotated)
        return [];
    const place = there === undefined ? '' : ' on the remote';
    const message = `tag ${tag.name} is lightweight${place}, expected an annotated one`;
    if (unreachable === undefined)
        return [(0,problem/* problem */.C)('TAG_LIGHTWEIGHT', message)];
    const remedy = 'See that it is annotated on the remote: actions/checkout replaces an annotated tag by a lightweight one.';
    return [
        (0,problem/* problem */.C)('TAG_LIGHTWEIGHT', `${message}; the remote’s was not seen`, { severity: 'warning', remedy }),
    ];
}
/** What is wrong with the target's tag itself; nothing while there is none. */
function checkTargetTag(facts, tag) {
    return [...elsewhere(facts, tag), ...lightweight(facts, tag)];
}

// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
;// CONCATENATED MODULE: ./packages/metadata/src/history/facts.js


/** Asks for everything at once; undefined outside a checkout with a commit. */
async function gatherFacts(input, history) {
    const { tag: pattern, branch } = input.release;
    const [head, isShallow, tags, remoteTags, remoteTip, localTip, fetchedTip] = await Promise.all([
        history.head(),
        history.isShallow(),
        history.tags(),
        history.remoteTags(),
        history.remoteBranch(branch),
        history.commitOf(`refs/heads/${branch}`),
        history.commitOf(`refs/remotes/origin/${branch}`),
    ]);
    if (head === undefined)
        return undefined;
    const name = input.target === undefined ? undefined : (0,tag/* partsOfTag */.ug)(pattern, input.target.tag)?.name;
    return {
        ...input,
        head,
        isShallow,
        here: (0,release_tags/* releaseTags */.dt)(pattern, tags, name),
        there: remoteTags.state === 'found' ? (0,release_tags/* releaseTags */.dt)(pattern, remoteTags.tags, name) : [],
        unreachable: remoteTags.state === 'unreachable' ? remoteTags.why : undefined,
        localTip,
        fetchedTip,
        remoteTip,
    };
}

// EXTERNAL MODULE: ./packages/metadata/src/history/successors.js
var successors = __webpack_require__(45119);
;// CONCATENATED MODULE: ./packages/metadata/src/history/order.js




/** The releases of the same line as a version: those with its major, else those with its minor as well. */
function lineOf(version, released) {
    const sameMajor = released.filter((each) => (0,semver.major)(each.version) === (0,semver.major)(version));
    const sameMinor = sameMajor.filter((each) => (0,semver.minor)(each.version) === (0,semver.minor)(version));
    const isHighest = (line) => line.length > 0 && line.every((each) => (0,semver.lt)(each.version, version));
    if (isHighest(sameMajor))
        return `${(0,semver.major)(version)}.x`;
    return isHighest(sameMinor) ? `${(0,semver.major)(version)}.${(0,semver.minor)(version)}.x` : undefined;
}
function lower(version, released) {
    const higher = released.filter((each) => (0,semver.gt)(each.version, version));
    const [highest] = higher;
    // While the next version has pre-releases, the present one may still be mended.
    const isBeside = !(0,release_tags/* isPrerelease */.V1)(version) && higher.every((each) => (0,release_tags/* isPrerelease */.V1)(each.version));
    if (highest === undefined || isBeside)
        return [];
    const line = lineOf(version, released);
    if (line === undefined)
        return [
            (0,problem/* problem */.C)('VERSION_NOT_NEW', `${version} is lower than ${highest.version}, which is released (${highest.name})`),
        ];
    const message = `${version} is the highest of ${line}, and lower than ${highest.version} (${highest.name})`;
    const remedy = `Nothing, if ${line} is maintained: see to it that its packages do not become the default of their channels.`;
    return [(0,problem/* problem */.C)('VERSION_NOT_NEW', message, { severity: 'warning', remedy })];
}
function skippedCandidate(version, released) {
    const candidate = (0,successors/* candidateOf */.RH)(version);
    if (candidate === undefined || candidate.number < 2)
        return [];
    const before = candidate.numbered(candidate.number - 1);
    if (released.some((each) => each.version === before))
        return [];
    return [(0,problem/* problem */.C)('VERSION_SKIPPED', `${version} has no ${before} before it`)];
}
function skipped(version, released) {
    const below = released.filter((each) => (0,semver.lt)(each.version, version));
    const [base] = below;
    if (base === undefined)
        return skippedCandidate(version, released);
    const stable = below.find((each) => !(0,release_tags/* isPrerelease */.V1)(each.version))?.version;
    const next = (0,successors/* successorsOf */.L6)(base.version, stable);
    if (next.includes((0,successors/* coreOf */.z2)(version)))
        return skippedCandidate(version, released);
    const message = `${version} does not follow ${base.version} (${base.name}): next would be ${next.join(', ')}`;
    return [(0,problem/* problem */.C)('VERSION_SKIPPED', message)];
}
/**
 * What is wrong with a version beside what is released already: lower than a released one, or with a gap before it.
 * A first release may have any version.
 * @param released all other releases, the highest first.
 */
function checkOrder(version, released) {
    return [...lower(version, released), ...skipped(version, released)];
}

;// CONCATENATED MODULE: ./packages/metadata/src/history/check-history.js







/** How many higher releases are asked whether they came later; each costs a process. */
const mostAsked = 32;
function others({ here, there, target }) {
    const byName = new Map([...there, ...here].map((tag) => [tag.name, tag]));
    return [...byName.values()]
        .filter(({ name }) => name !== target?.tag)
        .toSorted((a, b) => (0,semver.rcompare)(a.version, b.version));
}
// An old release that is looked at again is no lower for what was made from it since.
async function withoutLater(tags, version, commit, history) {
    const higher = tags.filter((tag) => (0,semver.gt)(tag.version, version) && tag.commit !== commit).slice(0, mostAsked);
    const later = await Promise.all(higher.map((tag) => history.isAncestor(commit, tag.commit)));
    const dropped = new Set(higher.filter((_, at) => later[at] === true));
    return tags.filter((tag) => !dropped.has(tag));
}
async function checkVersion(facts, history, tag) {
    const { target } = facts;
    if (target === undefined)
        return [];
    const released = others(facts);
    const commit = tag.here?.commit ?? tag.there?.commit;
    const before = commit === undefined ? released : await withoutLater(released, target.version, commit, history);
    return checkOrder(target.version, before);
}
function remote({ unreachable }) {
    return unreachable === undefined
        ? []
        : [(0,problem/* problem */.C)('REMOTE_UNREACHABLE', `the remote “origin” was not asked: ${unreachable}`)];
}
/**
 * What is wrong with tag, branch and version of a release, as far as checkout and remote tell it. Whether the tag is at
 * HEAD is not asked here. Before the tag is made everything is checked that can be.
 */
async function checkHistory(input, history) {
    const facts = await gatherFacts(input, history);
    if (facts === undefined)
        return [];
    const tag = targetTag(facts);
    const [version, branch] = await Promise.all([
        checkVersion(facts, history, tag),
        checkBranch(facts, history, tag),
    ]);
    return [...checkTargetTag(facts, tag), ...version, ...branch, ...checkDepth(facts), ...remote(facts)];
}

// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config = __webpack_require__(50720);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/printable.js
/** A problem without what does not belong on a terminal: files may hold control characters, and lines without end. */
function printable(each) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    const message = each.message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
    return { ...each, message: message.length > 600 ? `${message.slice(0, 600)}…` : message };
}

// EXTERNAL MODULE: ./packages/metadata/src/workflows/repository.js + 2 modules
var workflows_repository = __webpack_require__(86689);
;// CONCATENATED MODULE: ./packages/metadata/src/pins/tool-place.js
const names = {
    nodejs: 'node',
    golang: 'go',
    python3: 'python',
    cpython: 'python',
    rustc: 'rust',
    cargo: 'rust',
    'rust-toolchain': 'rust',
    rustup: 'rust',
};
/** The one name of a tool that has several. */
function toolName(name) {
    const lower = name.toLowerCase().replace(/_/g, '-');
    return Object.hasOwn(names, lower) ? (names[lower] ?? lower) : lower;
}

;// CONCATENATED MODULE: ./packages/metadata/src/pins/judgement.js


const exact = /^\d[0-9A-Za-z]*([.+-][0-9A-Za-z]+)*$|^nightly-\d{4}-\d{2}-\d{2}$/;
/** A version without what a place writes around it: `v`, `=`, the name of the tool, the hash of corepack. */
function bareVersion(found) {
    const text = found.trim().replace(/^(==?|v|go|python-|node-|rust-)\s*v?(?=\d)/i, '');
    return text.replace(/\+sha(1|224|256|384|512)\..*$/, '');
}
/** Compares what stands in a place with an exact version. */
function compareTool(found, pinned) {
    const text = bareVersion(found);
    const wanted = bareVersion(pinned);
    if (text === wanted)
        return 'equal';
    if (found.includes('${{') || found.includes('$'))
        return 'undecided';
    if (!exact.test(text) || /(^|\.)[x*]($|\.)/i.test(text))
        return 'floating';
    // “24” and “24.1” take whatever is newest of that line.
    return text.split('.').length < wanted.split('.').length && wanted.startsWith(`${text}.`)
        ? 'floating'
        : 'other';
}
function remedyOf({ key, value }) {
    return `Write ${value} there, or change tools.${key} in ${config/* configFile */.Ze}.`;
}
function partsOf(version) {
    return bareVersion(version).split('.').length;
}
/** What is wrong with one place of a tool. */
function judgeTool(place, pin) {
    const { found, spot } = place;
    const where = { ...spot };
    const expected = `${pin.key} ${pin.value} is pinned in ${config/* configFile */.Ze}`;
    const verdict = compareTool(found, pin.value);
    if (verdict === 'equal')
        return undefined;
    if (verdict === 'other') {
        const message = `found ${pin.key} ${bareVersion(found)}, expected ${pin.value}: ${expected}`;
        // Tests run on other versions, too; such lines name a series, and what is to be the same is named exactly.
        const isSeries = place.isRelease === false && partsOf(found) < partsOf(pin.value);
        const severity = isSeries ? 'warning' : 'usage';
        return (0,problem/* problem */.C)('TOOL_DRIFT', message, { where, remedy: remedyOf(pin), severity });
    }
    if (place.isLoose === true)
        return undefined;
    if (verdict === 'undecided') {
        if (place.isRelease === false)
            return undefined;
        const message = `${expected}; whether “${found}” is that only a run decides`;
        return (0,problem/* problem */.C)('WORKFLOW_UNDECIDED', message, { where });
    }
    const what = found === '' ? `${pin.key} in whatever version` : `${pin.key} “${found}”`;
    const details = {
        where,
        remedy: remedyOf(pin),
        severity: place.isRelease === false ? 'warning' : 'usage',
    };
    return (0,problem/* problem */.C)('TOOL_FLOATING', `found ${what}, expected ${pin.value}: ${expected}`, details);
}
/** An image without tag and digest: `docker.io/library/node:24` is `node`. */
function imageName(image) {
    const name = image.replace(/^docker:\/\//, '').replace(/@.*$/, '');
    const tagless = name.replace(/:[\w][\w.-]*$/, '');
    return tagless.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
}
/** What is wrong with one place of an image. */
function judgeImage({ image, spot }, pin) {
    const digest = /@(sha256:[0-9a-f]+)$/.exec(image)?.[1];
    if (digest === pin.value)
        return undefined;
    const expected = `expected ${pin.value}: ${pin.key} is pinned in ${config/* configFile */.Ze}`;
    const details = { where: { ...spot }, remedy: remedyOf(pin), severity: 'usage' };
    if (digest === undefined)
        return (0,problem/* problem */.C)('TOOL_FLOATING', `found “${image}” without a digest, ${expected}`, details);
    return (0,problem/* problem */.C)('TOOL_DRIFT', `found ${digest}, ${expected}`, details);
}
/** The tool and the version in the tag of an image: `node:24.1.0-bookworm` brings node 24.1.0. */
function toolOfImage({ image, spot }) {
    const tag = /:(\w[\w.-]*)(@.*)?$/.exec(image)?.[1];
    const name = imageName(image);
    if (tag === undefined || image.includes('$'))
        return undefined;
    const version = /^v?(\d+(?:\.\d+)*)(-|$)/.exec(tag)?.[1] ?? tag;
    // A digest pins it; which version that is, a short tag does not tell.
    const isLoose = image.includes('@');
    return { tool: toolName(name.slice(name.lastIndexOf('/') + 1)), found: version, spot, isLoose };
}

// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/shell.js
var shell = __webpack_require__(4786);
;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/commands.js
/** A tool and its version as one word has them: `pnpm@9.12.0`, `ruff==0.5.0`. */
function inWord(word) {
    const python = /^([\w.-]+)(==|>=|~=|<=|>|<)(.*)$/.exec(word);
    if (python !== null)
        return {
            tool: python[1] ?? '',
            found: python[2] === '==' ? (python[3] ?? '') : `${python[2]}${python[3]}`,
        };
    const at = word.lastIndexOf('@');
    const name = at > 0 ? word.slice(0, at) : word;
    const tool = name.includes('/') && !name.startsWith('@') ? name.slice(name.lastIndexOf('/') + 1) : name;
    return { tool, found: at > 0 ? word.slice(at + 1) : '' };
}
const isOption = (word) => word.startsWith('-') || word.startsWith('+');
function versionOption(words) {
    const at = words.findIndex((word) => /^--(version|vers)(=|$)/.test(word));
    const word = words[at];
    if (word === undefined)
        return undefined;
    return word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
}
// Words after these are values of options, not tools.
const withValue = new Set([
    '--version',
    '--vers',
    '--features',
    '--git',
    '--tag',
    '--branch',
    '--rev',
    '--root',
    '--profile',
    '--target',
    '--registry',
    '-c',
    '--component',
    '--index-url',
    '-r',
]);
function operands(words) {
    return words.filter((word, at) => !isOption(word) && !withValue.has(words[at - 1] ?? ''));
}
const rustVersion = /^(\d+(\.\d+)*|stable|beta|nightly.*)$/;
/** Commands that install tools, as patterns of their first words. */
const installers = [
    /^cargo (\+\S+ )?(install|binstall) /,
    /^npm (i|install|add) (.* )?(-g|--global)( |$)/,
    /^(pnpm|yarn|bun) (global )?add (.* )?(-g|--global)( |$)/,
    /^yarn global add /,
    /^corepack (prepare|use|install) /,
    /^(pip3?|pipx|uv tool|uv pip|python3? -m pip) install /,
    /^(npx|pnpx|bunx|uvx) /,
    /^go install /,
];
const verbs = new Set('install binstall i add global prepare use pip tool'.split(' '));
function installed(words) {
    const rest = operands(words.slice(1));
    const first = rest.findIndex((word) => !verbs.has(word));
    const tools = first === -1 ? [] : rest.slice(first);
    const version = versionOption(words);
    const isRunner = /^(npx|pnpx|bunx|uvx)$/.test(words[0] ?? '');
    const named = (isRunner ? tools.slice(0, 1) : tools).map(inWord);
    // What a runner starts without a version may be installed already.
    if (isRunner)
        return named.filter(({ found }) => found !== '');
    return named.map(({ tool, found }) => ({ tool, found: found === '' ? (version ?? '') : found }));
}
function ofRustup(words) {
    const line = words.join(' ');
    if (!/^rustup (toolchain (install|add)|default|install|override set|update) /.test(line))
        return [];
    return operands(words)
        .filter((word) => rustVersion.test(word))
        .map((found) => ({ tool: 'rust', found }));
}
function ofToolchainWord(words) {
    const word = /^(cargo|rustc)$/.test(words[0] ?? '') ? words[1] : undefined;
    return word?.startsWith('+') ? [{ tool: 'rust', found: word.slice(1) }] : [];
}
function ofNodeManager(words) {
    const [program = '', verb = '', version] = words;
    const isOne = /^(nvm|fnm|volta|n)$/.test(program) && /^(install|use)$/.test(verb);
    if (!isOne || version === undefined || isOption(version))
        return [];
    return program === 'volta' ? [inWord(version)] : [{ tool: 'node', found: version }];
}
/** The tools that commands of a script install or choose. */
function commandPlaces(commands, isRelease) {
    return commands.flatMap(({ words, spot }) => {
        const line = `${words.join(' ')} `;
        const byInstaller = installers.some((pattern) => pattern.test(line)) ? installed(words) : [];
        const others = [...ofRustup(words), ...ofToolchainWord(words), ...ofNodeManager(words)];
        return [...byInstaller, ...others].map((each) => ({ ...each, spot, isRelease }));
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/variable.js
/** The tool that a variable holds the version of: `PNPM_VERSION`, `RUST_TOOLCHAIN`. */
function toolOfVariable(name) {
    const tool = /^([A-Za-z][A-Za-z0-9_]*?)_(VERSION|TOOLCHAIN)$/i.exec(name)?.[1];
    return tool?.toLowerCase().replace(/_/g, '-');
}

;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/dockerfile.js



const dockerfile = /(^|\/)((Dockerfile|Containerfile)(\.[\w.-]+)?|[\w.-]+\.(Dockerfile|dockerfile|Containerfile))$/;
/** The instructions of a Dockerfile, lines that go on as one. */
function instructionsIn(text) {
    const found = [];
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const line = at + 1;
        const parts = [];
        let raw = (lines[at] ?? '').trimEnd();
        while (raw.endsWith('\\') && at + 1 < lines.length) {
            parts.push(raw);
            at += 1;
            raw = (lines[at] ?? '').trimEnd();
        }
        parts.push(raw);
        const whole = parts.join('\n').trim();
        const end = whole.search(/\s/);
        if (end > 0 && !whole.startsWith('#'))
            found.push({ line, name: whole.slice(0, end).toUpperCase(), rest: whole.slice(end + 1).trim() });
    }
    return found;
}
function imageOf({ rest }) {
    return rest.split(/\s+/).find((word) => !word.startsWith('--')) ?? '';
}
function inDockerfile(file, text) {
    const images = [];
    const tools = [];
    for (const instruction of instructionsIn(text)) {
        const { name, rest, line } = instruction;
        const spot = { file, line, column: 1 };
        if (name === 'FROM')
            images.push({ image: imageOf(instruction), spot });
        if (name === 'ARG' || name === 'ENV')
            for (const word of rest.split(/\s+/)) {
                const [variable = '', found] = word.split('=', 2);
                const tool = toolOfVariable(variable);
                if (tool !== undefined && found !== undefined)
                    tools.push({ tool, found: found.replace(/^["']|["']$/g, ''), spot });
            }
        if (name === 'RUN') {
            const commands = (0,shell/* commandsOf */.K)(rest, (within) => ({ ...spot, line: line + within }));
            tools.push(...commandPlaces(commands, true));
        }
    }
    return { images, tools };
}
/** The images that Dockerfiles begin with, and the tools that they install. */
async function dockerfilePlaces(tree) {
    const files = tree.files.filter((file) => dockerfile.test(file));
    const read = await Promise.all(files.map(async (file) => {
        const text = await tree.readText(file);
        return text === undefined ? { images: [], tools: [] } : inDockerfile(file, text);
    }));
    return { images: read.flatMap(({ images }) => images), tools: read.flatMap(({ tools }) => tools) };
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/package-json.js

function manager(value) {
    if (typeof value !== 'string')
        return undefined;
    const at = value.lastIndexOf('@');
    return at > 0 ? { tool: value.slice(0, at), found: value.slice(at + 1) } : undefined;
}
/** What package.json says of the tools that install and build. */
async function packageJsonPlaces(tree) {
    const found = tree.named('package.json').map(async (file) => {
        const text = await tree.readText(file);
        const document = text === undefined ? undefined : tree.parse(text);
        if (text === undefined || !(0,record/* isRecord */.u)(document))
            return [];
        const spotOf = (path) => ({
            file,
            ...(tree.locate(text, path) ?? { line: 1, column: 1 }),
        });
        const named = manager(document.packageManager);
        const table = (key, isLoose) => {
            const tools = document[key];
            return Object.entries((0,record/* isRecord */.u)(tools) ? tools : {}).flatMap(([tool, version]) => typeof version === 'string' ? { tool, found: version, spot: spotOf([key, tool]), isLoose } : []);
        };
        const own = named === undefined ? [] : [{ ...named, spot: spotOf(['packageManager']) }];
        return [...own, ...table('engines', true), ...table('volta', false)];
    });
    return (await Promise.all(found)).flat();
}

// EXTERNAL MODULE: ./packages/metadata/src/versions/line-index.js
var line_index = __webpack_require__(93508);
;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/version-files.js
const versionFiles = {
    '.nvmrc': 'node',
    '.node-version': 'node',
    '.python-version': 'python',
    '.go-version': 'go',
    '.bun-version': 'bun',
    '.terraform-version': 'terraform',
};
/** The lines of a text that say something, without comments. */
function linesOf(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .flatMap((raw, index) => {
        const bare = (raw.split('#', 1)[0] ?? '').trim();
        return bare === '' ? [] : { text: bare, line: index + 1, column: raw.indexOf(bare) + 1 };
    });
}
function ofVersionFile(file, tool, text) {
    // pyenv takes several versions; the first is the one that `python` is.
    return linesOf(text)
        .slice(0, 1)
        .map(({ text: found, line, column }) => ({ tool, found, spot: { file, line, column } }));
}
function ofToolVersions(file, text) {
    return linesOf(text).flatMap(({ text: entry, line, column }) => {
        const [tool = '', found = ''] = entry.split(/\s+/);
        return { tool, found, spot: { file, line, column } };
    });
}
function ofGoMod(file, text) {
    return text.split('\n').flatMap((raw, index) => {
        const found = /^toolchain\s+(\S+)/.exec(raw)?.[1];
        return found === undefined
            ? []
            : { tool: 'go', found, spot: { file, line: index + 1, column: raw.indexOf(found) + 1 } };
    });
}
async function inFiles(tree, name, read) {
    const texts = await Promise.all(tree.named(name).map(async (file) => ({ file, text: await tree.readText(file) })));
    return texts.flatMap(({ file, text }) => (text === undefined ? [] : read(file, text)));
}
/** Files that are made to say a tool’s version, and nothing else. */
async function versionFilePlaces(tree) {
    const single = Object.entries(versionFiles).map(([name, tool]) => inFiles(tree, name, (file, text) => ofVersionFile(file, tool, text)));
    const others = [inFiles(tree, '.tool-versions', ofToolVersions), inFiles(tree, 'go.mod', ofGoMod)];
    return (await Promise.all([...single, ...others])).flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/toml-files.js



// `cargo:cargo-binstall` and `npm:pnpm` name the tool after where it comes from.
function bareTool(name) {
    return name.slice(name.lastIndexOf(':') + 1);
}
function valueOfTool(tool, path, value) {
    if (typeof value === 'string')
        return [{ tool, path, found: value }];
    if (Array.isArray(value))
        return valueOfTool(tool, [...path, 0], value[0]);
    return (0,record/* isRecord */.u)(value) ? valueOfTool(tool, [...path, 'version'], value.version) : [];
}
function inMise(document) {
    const tools = (0,record/* isRecord */.u)(document.tools) ? Object.entries(document.tools) : [];
    return tools.flatMap(([name, value]) => valueOfTool(bareTool(name), ['tools', name], value));
}
function inToolchain(document) {
    const { toolchain } = document;
    return (0,record/* isRecord */.u)(toolchain) ? valueOfTool('rust', ['toolchain', 'channel'], toolchain.channel) : [];
}
async function inToml(file, text, values) {
    const { parseToml } = await __webpack_require__.e(/* import() */ 2174).then(__webpack_require__.bind(__webpack_require__, 92174));
    try {
        const { value, rangeOf } = parseToml(text, file);
        const placeOf = (0,line_index/* lineIndex */.D)(text);
        return values(value).map(({ tool, path, found }) => ({
            tool,
            found,
            spot: { file, ...placeOf(rangeOf(path)?.start ?? 0) },
        }));
    }
    catch (error) {
        // That such a file cannot be read is for its own tool to say.
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return [];
        throw error;
    }
}
async function placesIn(tree, file) {
    const text = await tree.readText(file);
    if (text === undefined)
        return [];
    if (!/rust-toolchain/.test(file))
        return inToml(file, text, inMise);
    if (file.endsWith('.toml') || text.includes('[toolchain]'))
        return inToml(file, text, inToolchain);
    return linesOf(text)
        .slice(0, 1)
        .map(({ text: found, line, column }) => ({ tool: 'rust', found, spot: { file, line, column } }));
}
const toml_files_names = ['rust-toolchain', 'rust-toolchain.toml', 'mise.toml', '.mise.toml'];
/** What rustup and mise are told. */
async function tomlPlaces(tree) {
    const config = tree.has('.config/mise/config.toml') ? ['.config/mise/config.toml'] : [];
    const files = [...toml_files_names.flatMap((name) => tree.named(name)), ...config];
    return (await Promise.all(files.map((file) => placesIn(tree, file)))).flat();
}

// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/node.js
var document_node = __webpack_require__(13510);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/expression.js
var expression = __webpack_require__(13336);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/scene.js
var workflows_scene = __webpack_require__(87676);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/pinned.js



const fullCommit = /@[0-9a-f]{40}([0-9a-f]{24})?$/;
const digest = /@sha256:[0-9a-f]{64}$/;
function actionFault(uses, scene) {
    const { text, spot } = uses;
    if (/^[.$]\//.test(text))
        return undefined;
    if (text.startsWith('docker://'))
        return imageFault({ ...uses, text: text.slice('docker://'.length) }, scene);
    if (fullCommit.test(text))
        return undefined;
    const message = `“${text}” is not pinned by a full commit id, so its owner can change what runs here`;
    return (0,workflows_scene/* findingIn */.jl)(scene, 'WORKFLOW_ACTION_UNPINNED', message, spot);
}
function imageFault({ text, spot }, scene) {
    if (digest.test(text) || text === '')
        return undefined;
    if ((0,expression/* hasExpression */.xS)(text))
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_UNDECIDED', `which image “${text}” is only a run decides`, spot);
    const message = `the image “${text}” is not pinned by its digest, so what runs here can change`;
    return (0,workflows_scene/* findingIn */.jl)(scene, 'WORKFLOW_IMAGE_UNPINNED', message, spot);
}
/** The images that a matrix gives; the expression itself where the matrix does not list them. */
function imagesOf(image, { job }) {
    const name = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(image.text.trim())?.[1];
    if (name === undefined)
        return [image];
    const matrix = (0,document_node/* childOf */.GG)((0,document_node/* childOf */.GG)(job.node, 'strategy'), 'matrix');
    const include = (0,document_node/* childOf */.GG)(matrix, 'include');
    const included = include?.kind === 'list' ? include.items.flatMap((item) => (0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(item, name))) : [];
    const listed = [...(0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(matrix, name)), ...included];
    return listed.length > 0 ? listed : [image];
}
/** The images that a job runs in or beside. */
function imagesIn(job) {
    const container = (0,document_node/* childOf */.GG)(job.job.node, 'container');
    const services = (0,document_node/* entriesOf */.Mc)((0,document_node/* childOf */.GG)(job.job.node, 'services')).map(({ value }) => value);
    return [container, ...services]
        .flatMap((each) => (0,document_node/* textNode */.qn)(each) ?? (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(each, 'image')) ?? [])
        .flatMap((image) => imagesOf(image, job));
}
/** What others wrote is taken at a commit or a digest, which nobody can move. */
const pinned = (scene) => scene.jobs.flatMap((job) => {
    const uses = [job.job.uses, ...job.steps.map(({ step }) => step.uses)];
    return [
        ...uses.flatMap((each) => (each === undefined ? [] : (actionFault(each, scene) ?? []))),
        ...imagesIn(job).flatMap((image) => imageFault(image, scene) ?? []),
    ];
});

// EXTERNAL MODULE: ./packages/metadata/src/workflows/run.js + 1 modules
var run = __webpack_require__(66571);
;// CONCATENATED MODULE: ./packages/metadata/src/pins/places/workflow-constants.js






/** Actions whose version input does not name the tool. */
const plainVersions = [
    [/^pnpm\/action-setup@/, 'pnpm'],
    [/^astral-sh\/setup-uv@/, 'uv'],
    [/^goreleaser\/goreleaser-action@/, 'goreleaser'],
    [/^jdx\/mise-action@/, 'mise'],
];
/** Actions whose own tag is the version of the tool. */
const tagged = [
    [/^dtolnay\/rust-toolchain@(\d+\.[\d.]+|stable|beta|nightly[\w-]*)$/, 'rust'],
    [/^cargo-bins\/cargo-binstall@(v?\d+\.[\d.]+|main)$/, 'cargo-binstall'],
];
function ofUses(uses, given) {
    const places = [];
    for (const [pattern, tool] of tagged) {
        const found = pattern.exec(uses.text)?.[1];
        if (found !== undefined)
            places.push({ tool, found, spot: uses.spot });
    }
    for (const { key, value } of (0,document_node/* entriesOf */.Mc)(given)) {
        const text = (0,document_node/* textNode */.qn)(value);
        if (text === undefined)
            continue;
        const { text: found, spot } = text;
        const tool = /^([a-z][a-z0-9-]*)-version$/.exec(key)?.[1];
        const plain = plainVersions.find(([pattern]) => pattern.test(uses.text))?.[1];
        if (tool !== undefined)
            places.push({ tool, found, spot });
        else if (key === 'toolchain')
            places.push({ tool: 'rust', found, spot });
        else if (key === 'version' && plain !== undefined)
            places.push({ tool: plain, found, spot });
        else if (key === 'tool' && uses.text.startsWith('taiki-e/install-action@'))
            for (const word of found.split(/[\s,]+/).filter((each) => each !== '')) {
                const [name = '', version = ''] = word.split('@', 2);
                places.push({ tool: name, found: version, spot });
            }
    }
    return places;
}
function ofEnv(node) {
    return (0,document_node/* entriesOf */.Mc)((0,document_node/* childOf */.GG)(node, 'env')).flatMap(({ key, value }) => {
        const tool = toolOfVariable(key);
        const text = (0,document_node/* textNode */.qn)(value);
        return tool === undefined || text === undefined ? [] : { tool, found: text.text, spot: text.spot };
    });
}
function variable(found, context) {
    return new RegExp(`^\\$\\{\\{\\s*${context}\\.([\\w-]+)\\s*\\}\\}$`).exec(found.trim())?.[1];
}
/** What a matrix gives for a name. */
function matrixValues(job, name) {
    const matrix = (0,document_node/* childOf */.GG)((0,document_node/* childOf */.GG)(job.job.node, 'strategy'), 'matrix');
    const include = (0,document_node/* childOf */.GG)(matrix, 'include');
    const included = include?.kind === 'list' ? include.items.flatMap((item) => (0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(item, name))) : [];
    return [...(0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(matrix, name)), ...included];
}
// A constant that only refers to another is judged where that one stands.
function resolved(place, job, step, workflow) {
    const env = variable(place.found, 'env');
    if (env !== undefined) {
        const around = [step.node, job.job.node, workflow.root];
        const entry = around.map((node) => (0,document_node/* entryOf */.Ms)((0,document_node/* childOf */.GG)(node, 'env'), env)).find((each) => each !== undefined);
        const value = (0,document_node/* textNode */.qn)(entry?.value);
        if (value === undefined)
            return [place];
        return toolOfVariable(env) === place.tool ? [] : [{ ...place, found: value.text, spot: value.spot }];
    }
    const matrix = variable(place.found, 'matrix');
    if (matrix === undefined)
        return [place];
    const values = matrixValues(job, matrix);
    // Tests run on several versions by intent; what a release is made with is one.
    if (values.length > 1 || !(0,workflows_scene/* isReleaseJob */.v1)(job))
        return [];
    return values.length === 0 ? [place] : values.map(({ text, spot }) => ({ ...place, found: text, spot }));
}
function ofJob(job, workflow, isRelease) {
    const tools = job.steps.flatMap(({ step, commands }) => {
        const uses = step.uses === undefined ? [] : ofUses(step.uses, step.with);
        const constants = [...uses, ...ofEnv(step.node)].flatMap((each) => resolved(each, job, step, workflow));
        return [...constants.map((each) => ({ ...each, isRelease })), ...commandPlaces(commands, isRelease)];
    });
    const env = ofEnv(job.job.node).map((each) => ({ ...each, isRelease }));
    const docker = job.steps.flatMap(({ step }) => (step.uses?.text.startsWith('docker://') ? step.uses : []));
    const images = [...imagesIn(job), ...docker].map(({ text, spot }) => ({ image: text, spot }));
    return { tools: [...tools, ...env], images };
}
/** The versions of tools that workflow files name. */
function workflowPlaces(repository) {
    const all = (0,run/* runsOf */.ky)(repository).map((run) => {
        const isRelease = run.jobs.some(workflows_scene/* isReleaseJob */.v1);
        const own = run.jobs.filter(({ callers }) => callers.length === 0);
        const ofJobs = own.map((job) => ofJob(job, run.entry, isRelease));
        const env = ofEnv(run.entry.root).map((each) => ({ ...each, isRelease }));
        return {
            tools: [...env, ...ofJobs.flatMap(({ tools }) => tools)],
            images: ofJobs.flatMap(({ images }) => images),
        };
    });
    return { tools: all.flatMap(({ tools }) => tools), images: all.flatMap(({ images }) => images) };
}

;// CONCATENATED MODULE: ./packages/metadata/src/pins/check.js










// What tests, examples and vendored code are built with is none of the release’s.
const aside = /(^|\/)[._]*(tests?|fixtures?|e2e|examples?|samples?|vendor|third[_-]party|testdata|templates?)_*\//i;
async function check_placesIn(tree) {
    const [files, toml, manifests, docker, repository] = await Promise.all([
        versionFilePlaces(tree),
        tomlPlaces(tree),
        packageJsonPlaces(tree),
        dockerfilePlaces(tree),
        (0,workflows_repository/* readWorkflows */.L)(tree),
    ]);
    const workflows = workflowPlaces(repository);
    const all = {
        tools: [...files, ...toml, ...manifests, ...docker.tools, ...workflows.tools],
        images: [...docker.images, ...workflows.images],
    };
    return {
        tools: all.tools.filter(({ spot }) => !aside.test(spot.file)),
        images: all.images.filter(({ spot }) => !aside.test(spot.file)),
    };
}
function ofTools(pins, { tools, images }) {
    // An image that is pinned itself is not a tool as well.
    const byTag = images.flatMap((image) => toolOfImage(image) ?? []);
    return pins.flatMap(([key, value]) => [...tools, ...byTag]
        .filter(({ tool }) => toolName(tool) === toolName(key))
        .flatMap((place) => judgeTool(place, { key, value }) ?? []));
}
function ofImages(pins, { images }) {
    return pins.flatMap(([key, value]) => images
        .filter(({ image }) => imageName(image) === imageName(key))
        .flatMap((place) => judgeImage(place, { key, value }) ?? []));
}
function byPlace({ where: one }, { where: other }) {
    if (one?.file !== other?.file)
        return (one?.file ?? '') < (other?.file ?? '') ? -1 : 1;
    return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
// A composite action that two jobs use says the same twice.
function distinct(problems) {
    const key = ({ code, message, where }) => JSON.stringify([code, message, where]);
    return [...new Map(problems.map((each) => [key(each), each])).values()];
}
/**
 * Compares every place of a repository that names the version of a tool, or an image, with `tools` of lockstep.yaml.
 * @returns `TOOL_DRIFT` for another version, `TOOL_FLOATING` for none, each with its place.
 */
async function checkPins(given) {
    const pins = Object.entries(given.config.tools ?? {});
    if (pins.length === 0)
        return [];
    const places = await check_placesIn(given.tree);
    const tools = pins.filter(([, value]) => !(0,config/* isImagePin */.DH)(value));
    const images = pins.filter(([, value]) => (0,config/* isImagePin */.DH)(value));
    return distinct([...ofTools(tools, places), ...ofImages(images, places)])
        .toSorted(byPlace)
        .map(printable);
}

;// CONCATENATED MODULE: ./packages/metadata/src/pins/frozen.js


/** The documentation of each program, “install”, “sync” or “build”. */
const loose = [
    { program: 'npm', verbs: ['install', 'i'], flags: [], instead: 'npm ci', isBare: true },
    {
        program: 'pnpm',
        verbs: ['install', 'i'],
        flags: ['--frozen-lockfile'],
        instead: 'pnpm install --frozen-lockfile',
        isBare: true,
    },
    {
        program: 'yarn',
        verbs: ['install'],
        flags: ['--immutable', '--frozen-lockfile'],
        instead: 'yarn install --immutable',
        isBare: true,
    },
    {
        program: 'bun',
        verbs: ['install', 'i'],
        flags: ['--frozen-lockfile'],
        instead: 'bun install --frozen-lockfile',
        isBare: true,
    },
    {
        program: 'cargo',
        verbs: ['build', 'package', 'test', 'install'],
        flags: ['--locked', '--frozen'],
        instead: 'the same with --locked',
        isBare: false,
    },
    {
        program: 'uv',
        verbs: ['sync', 'run'],
        flags: ['--locked', '--frozen'],
        instead: 'the same with --locked',
        isBare: false,
    },
];
function looseIn(words) {
    const [program = '', ...rest] = words;
    const plain = rest.filter((word) => !word.startsWith('-'));
    const [verb = '', ...names] = plain;
    return loose.find((each) => each.program === program &&
        each.verbs.includes(verb) &&
        !(each.isBare && names.length > 0) &&
        !each.flags.some((flag) => rest.includes(flag)));
}
/** Commands of the build list that may take other versions than the lockfile says (B3). */
function checkFrozen({ build }, locate) {
    return build.flatMap(({ run }, index) => {
        const where = (0,config_locate/* whereOf */.d)(['build', index, 'run'], locate);
        const commands = (0,shell/* commandsOf */.K)(run, () => ({ file: where.file ?? '', line: 1, column: 1 }));
        return commands.flatMap(({ words }) => {
            const found = looseIn(words);
            if (found === undefined)
                return [];
            const message = `“${words.join(' ').slice(0, 200)}” may take other versions than the lockfile says`;
            return [(0,problem/* problem */.C)('BUILD_NOT_FROZEN', message, { where, remedy: `Write ${found.instead}.` })];
        });
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/checkout.js


function checkoutsIn({ steps }) {
    return steps.flatMap(({ step }) => step.uses !== undefined && /(^|\/)actions\/checkout@/i.test(step.uses.text)
        ? { uses: step.uses, given: step.with }
        : []);
}
/** A job that runs other people’s code does not leave the checkout’s credential to it. */
const credentialNotKept = ({ jobs, isRelease }) => {
    if (!isRelease)
        return [];
    const running = jobs.filter(({ steps }) => steps.some(({ code }) => code.length > 0));
    return running.flatMap((job) => checkoutsIn(job)
        .filter(({ given }) => (0,document_node/* switchOf */.mG)((0,document_node/* childOf */.GG)(given, 'persist-credentials')) !== false)
        .map(({ uses, given }) => {
        const message = `the checkout leaves the job’s token to the code that the job “${job.job.id}” runs`;
        const spot = (0,document_node/* entryOf */.Ms)(given, 'persist-credentials')?.spot ?? uses.spot;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_CREDENTIAL_KEPT', message, spot);
    }));
};
/** What compares with earlier releases sees their tags. */
const fullHistory = ({ jobs }) => jobs
    .filter((job) => (0,workflows_scene/* callsOf */.p9)(job, 'check', 'gate').length > 0)
    .flatMap((job) => checkoutsIn(job)
    .filter(({ given }) => (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(given, 'fetch-depth'))?.text !== '0')
    .map(({ uses, given }) => {
    const depth = (0,document_node/* entryOf */.Ms)(given, 'fetch-depth');
    const message = `the job “${job.job.id}” compares with earlier releases, and the checkout brings one commit alone`;
    return (0,workflows_scene/* finding */.gk)('WORKFLOW_SHALLOW', message, depth?.spot ?? uses.spot);
}));

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/document/condition.js
/**
 * Decides a condition on the event alone, such as `${{ github.event_name == 'pull_request' }}`.
 * @param triggers the events that can start the workflow.
 * @returns undefined where only a run could tell.
 */
function conditionValue(text, triggers) {
    const body = text
        .trim()
        .replace(/^\$\{\{(.*)\}\}$/s, '$1')
        .trim();
    const match = /^github\.event_name\s*(==|!=)\s*'([^']*)'$/.exec(body);
    if (match === null || triggers.includes('workflow_call'))
        return undefined;
    const [, operator, event = ''] = match;
    const isAmong = triggers.includes(event);
    if (operator === '==')
        return isAmong ? undefined : false;
    return triggers.length === 1 && isAmong ? false : undefined;
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/concurrency.js



function cancelling({ concurrency, what }, workflow) {
    const value = (0,document_node/* childOf */.GG)(concurrency, 'cancel-in-progress');
    const cancels = (0,document_node/* switchOf */.mG)(value);
    if (value === undefined || cancels === false || cancels === undefined)
        return [];
    const triggers = workflow.triggers.map(({ name }) => name);
    if (cancels === 'unknown' && conditionValue((0,document_node/* textNode */.qn)(value)?.text ?? '', triggers) === false)
        return [];
    const may = cancels === true ? 'is' : 'may be';
    return [(0,workflows_scene/* finding */.gk)('WORKFLOW_CANCELS', `${what} publishes, and ${may} cancelled by a newer run`, value.spot)];
}
function concurrency_placesIn(workflow, jobs) {
    const whole = (0,document_node/* childOf */.GG)(workflow.root, 'concurrency');
    const ofJobs = jobs.flatMap(({ job }) => {
        const concurrency = (0,document_node/* childOf */.GG)(job.node, 'concurrency');
        return concurrency === undefined ? [] : { concurrency, what: `the job “${job.id}”` };
    });
    return [...(whole === undefined ? [] : [{ concurrency: whole, what: 'the workflow' }]), ...ofJobs];
}
/** A release under way is never stopped in the middle, and two do not run at once. */
const concurrency = ({ workflow, run, publishes }) => {
    if (!publishes)
        return [];
    const publishing = run.jobs.filter(workflows_scene/* isPublishJob */.jS);
    const around = new Set(publishing.flatMap((job) => [job, ...job.callers]));
    const places = concurrency_placesIn(workflow, [...around].filter((job) => job.workflow === workflow));
    const problems = places.flatMap((place) => cancelling(place, workflow));
    // Older Gitea servers ignore the key, so nothing is gained by asking for it there.
    if (workflow.server !== 'github' || places.length > 0 || run.isOnlyCalled)
        return problems;
    // The workflow that is called has a group of its own.
    if (publishing.every(({ isElsewhere }) => isElsewhere === true))
        return problems;
    const spot = [...around].find((job) => job.workflow === workflow)?.job.spot ?? workflow.on;
    const message = 'it publishes, and has no concurrency group, so that two runs may publish at once';
    return [...problems, (0,workflows_scene/* finding */.gk)('WORKFLOW_NO_CONCURRENCY', message, spot)];
};

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/foreign.js

/** Publishing past Lockstep is named: nothing rehearses it, seals it or writes it down. */
const foreignPublishing = ({ jobs }) => jobs.flatMap(({ job, steps }) => steps.flatMap(({ foreign }) => foreign.map(({ what, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_FOREIGN_PUBLISH', `the job “${job.id}” publishes with ${what}, past Lockstep`, spot))));

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/identity.js


/**
 * Jobs with an OIDC identity stand in the caller’s own file.
 *
 * PyPI matches `job_workflow_ref`, the file that holds the job, with a file of the project’s own repository, so a
 * reusable workflow of another one never fits (Warehouse documentation, Trusted Publishers, “Troubleshooting”).
 */
const ownIdentity = ({ jobs, config, repository, isRelease }) => {
    const hasPypi = config.channels.some(({ kind }) => kind === 'pypi');
    if (!hasPypi)
        return [];
    return jobs.flatMap((runJob) => {
        const { job } = runJob;
        const isForeign = job.uses !== undefined && (0,run/* calledWorkflow */.vZ)(job, repository.workflows) === undefined;
        if (!isForeign || job.uses === undefined || /^[.$]\//.test(job.uses.text))
            return [];
        // A scan of the repository asks for an identity, too.
        if (!isRelease && !/publish|release|pypi|deploy/i.test(job.uses.text))
            return [];
        if ((0,workflows_scene/* permissionOf */.Fp)(runJob, 'id-token') !== 'write')
            return [];
        const message = `the job “${job.id}” lends its identity to “${job.uses.text}”; PyPI takes that of this repository’s own files alone`;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_IDENTITY_ELSEWHERE', message, job.uses.spot);
    });
};

// EXTERNAL MODULE: ./packages/metadata/src/workflows/deeds/step-deeds.js + 2 modules
var step_deeds = __webpack_require__(83661);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/order.js





/** Whether something of these commands happens before a call: in a job that it waits for, or earlier in its own. */
function hasBefore(job, index, ...commands) {
    const earlier = (0,workflows_scene/* callsOf */.p9)(job, ...commands).some((each) => each.index < index);
    return earlier || (0,run/* ancestorsOf */.Gw)(job).some((each) => (0,workflows_scene/* callsOf */.p9)(each, ...commands).length > 0);
}
function firstCalls(job, command) {
    return (0,workflows_scene/* callsOf */.p9)(job, command).slice(0, 1);
}
/** What is published or rehearsed is a build that was found or sealed before. */
const resolvedBuild = ({ run }) => {
    if (run.isOnlyCalled)
        return [];
    return run.jobs.flatMap((job) => ['publish', 'rehearse'].flatMap((command) => firstCalls(job, command)
        .filter(({ index }) => !hasBefore(job, index, 'resolve-build', 'seal'))
        .map(({ call }) => {
        const message = `the job “${job.job.id}” runs ${command}, and waits for no job that resolves or seals the build`;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_BUILD_NOT_NEEDED', message, command === 'publish' ? job.job.spot : call.spot);
    })));
};
const ignoresFailure = /\balways\s*\(\)|\bfailure\s*\(\)|!\s*cancelled\s*\(\)/;
/** Whether a job starts although a job that it needs failed or was skipped. */
function startsAnyway({ job }) {
    const condition = (0,workflows_scene/* conditionOf */.rI)(job.condition);
    return ignoresFailure.test(condition) && !/result\s*==\s*'success'/.test(condition);
}
function skipping({ call }) {
    const skip = (0,step_deeds/* optionSwitch */.Sg)(call, 'skip-rehearsal');
    const given = call.option('skip-rehearsal');
    const spot = typeof given === 'object' ? given.spot : call.spot;
    if (skip === true)
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_NO_REHEARSAL', 'skip-rehearsal is set where it publishes', spot);
    if (skip === false)
        return undefined;
    const message = 'whether the rehearsal is skipped only a run decides';
    return (0,workflows_scene/* finding */.gk)('WORKFLOW_UNDECIDED', message, spot);
}
function rehearsalFault(job, { index }) {
    const { id, spot, condition } = job.job;
    if (!hasBefore(job, index, 'rehearse'))
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_NO_REHEARSAL', `the job “${id}” publishes, and waits for no job that rehearses`, spot);
    if (startsAnyway(job)) {
        const message = `the job “${id}” publishes even when the jobs that it needs failed or were skipped`;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_NO_REHEARSAL', message, condition?.spot ?? spot);
    }
    const lenient = (0,run/* ancestorsOf */.Gw)(job).find((each) => (0,workflows_scene/* callsOf */.p9)(each, 'rehearse').length > 0 && (0,document_node/* switchOf */.mG)((0,document_node/* childOf */.GG)(each.job.node, 'continue-on-error')));
    if (lenient === undefined)
        return undefined;
    const place = (0,document_node/* entryOf */.Ms)(lenient.job.node, 'continue-on-error')?.spot ?? lenient.job.spot;
    return (0,workflows_scene/* finding */.gk)('WORKFLOW_NO_REHEARSAL', 'a failed rehearsal does not stop the publishing', place);
}
/** A rehearsal comes before every publishing, and its failure stops it. */
const rehearsalFirst = ({ run }) => {
    if (run.isOnlyCalled)
        return [];
    return run.jobs.flatMap((job) => {
        const calls = (0,workflows_scene/* callsOf */.p9)(job, 'publish');
        const skipped = calls.flatMap((call) => skipping(call) ?? []);
        const [first] = calls;
        if (first === undefined || skipped.length > 0)
            return skipped;
        return rehearsalFault(job, first) ?? [];
    });
};
/** Credentials are tried before anything is published. */
const preflightFirst = ({ run }) => {
    if (run.isOnlyCalled)
        return [];
    return run.jobs.flatMap((job) => firstCalls(job, 'publish')
        .filter(({ index }) => !hasBefore(job, index, 'preflight'))
        .map(({ call }) => {
        const message = `the job “${job.job.id}” publishes, and nothing before it runs preflight`;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_NO_PREFLIGHT', message, call.spot);
    }));
};
/** Building, rehearsing and publishing never share a job: two of them run packages’ code, one holds credentials. */
const separateJobs = ({ run }) => {
    if (run.isOnlyCalled)
        return [];
    return run.jobs.flatMap((job) => {
        const [publish] = (0,workflows_scene/* callsOf */.p9)(job, 'publish');
        const [rehearse] = (0,workflows_scene/* callsOf */.p9)(job, 'rehearse');
        const [seal] = (0,workflows_scene/* callsOf */.p9)(job, 'seal');
        const both = publish === undefined ? [rehearse, seal] : [rehearse ?? seal, publish];
        const [one, other] = both;
        if (one === undefined || other === undefined)
            return [];
        const message = `the job “${job.job.id}” runs ${one.call.command} and ${other.call.command}; each needs a job of its own`;
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_JOBS_NOT_SEPARATE', message, one.call.spot)];
    });
};
/** What only a run decides is said. */
const undecided = ({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ calls }) => calls
    .filter(({ command }) => command === undefined)
    .map(({ spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_UNDECIDED', 'which command of Lockstep runs here only a run decides', spot))));
function storesItself({ call, step }, server) {
    const isAction = step.step.run === undefined && step.step.uses?.text.includes('/seal') === true;
    const store = (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(step.step.with, 'store'))?.text.trim() ?? 'auto';
    if (!isAction || store === 'false')
        return false;
    return server === 'github' || store === 'true' || call.option('token') !== undefined;
}
/** The workflow that `release.workflow` names seals, and stores what it sealed. */
const sealingWorkflow = ({ workflow, config, run }) => {
    if (!workflow.file.endsWith(`/workflows/${config.release.workflow}`))
        return [];
    const publishes = run.jobs.some((job) => (0,workflows_scene/* callsOf */.p9)(job, 'publish').length > 0);
    const seals = run.jobs.flatMap((job) => (0,workflows_scene/* callsOf */.p9)(job, 'seal'));
    const [seal] = seals;
    if (seal === undefined) {
        if (!publishes && !run.jobs.some((job) => job.steps.some(({ calls }) => calls.length > 0)))
            return [];
        if (run.jobs.some((job) => job.job.uses !== undefined && !/^[.$]\//.test(job.job.uses.text)))
            return [];
        const message = `release.workflow names this file, and no job of it runs seal`;
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_NOT_SEALING', message, workflow.on)];
    }
    const stores = run.jobs.some((job) => (0,workflows_scene/* callsOf */.p9)(job, 'store').length > 0);
    if (publishes || stores || seals.some((each) => storesItself(each, workflow.server)))
        return [];
    const store = (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(seal.step.step.with, 'store'));
    const message = 'what is sealed here is never stored, so release-publish would not find it';
    return [(0,workflows_scene/* finding */.gk)('WORKFLOW_NOT_SEALING', message, store?.spot ?? seal.call.spot)];
};
/** The problem of a publishing workflow whose builds come from a file that is not there. */
function missingWorkflow(file, spot) {
    const message = `builds come from ${file}, which release.workflow names, and there is no such file`;
    return (0,problem/* problem */.C)('WORKFLOW_MISSING', message, {
        where: { ...spot },
        remedy: `Add ${file}, or name the workflow that seals as release.workflow in ${config/* configFile */.Ze}.`,
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/permissions.js


// Actions that read, and whatever they need beside.
const readers = /^(https:\/\/[^/]+\/)?(actions\/(checkout|cache(\/\w+)?|setup-[\w-]+|upload-artifact|download-artifact)|dtolnay\/rust-toolchain|pnpm\/action-setup|astral-sh\/setup-uv|swatinem\/rust-cache|oven-sh\/setup-bun|denoland\/setup-deno|actions-rust-lang\/setup-rust-toolchain)@/i;
const writing = /\b(git\s+push|gh\s|curl\s|cosign\b|ACTIONS_ID_TOKEN|hub\s|tea\s|publish|release|deploy|sign)/;
const releaseScopes = ['contents', 'packages', 'issues', 'pull-requests', 'id-token', 'attestations'];
/** The scopes that a job may write with reason; undefined where it cannot be told. */
function neededScopes(runJob) {
    const { job, steps, workflow } = runJob;
    if (job.uses !== undefined)
        return undefined;
    const scopes = new Set();
    if ((0,workflows_scene/* callsOf */.p9)(runJob, 'publish', 'preflight', 'record', 'store').length > 0)
        for (const scope of releaseScopes)
            scopes.add(scope);
    if ((0,workflows_scene/* callsOf */.p9)(runJob, 'gate').length > 0)
        scopes.add('issues');
    for (const { call } of (0,workflows_scene/* callsOf */.p9)(runJob, 'seal', 'verify', 'report'))
        if (call.option('token') !== undefined || call.option('ledger-token') !== undefined)
            scopes.add('contents');
    // With a token it files an issue for what no rerun mends.
    if ((0,workflows_scene/* callsOf */.p9)(runJob, 'report').some(({ call }) => call.option('token') !== undefined))
        scopes.add('issues');
    // Drafts, which hold builds on Gitea, show to whoever may write alone.
    if (workflow.server !== 'github' && (0,workflows_scene/* callsOf */.p9)(runJob, 'resolve-build').length > 0)
        scopes.add('contents');
    for (const { step, calls, foreign } of steps) {
        if (calls.length > 0)
            continue;
        if (foreign.length > 0 || (0,workflows_scene/* mentionsJobToken */.qX)(step.node))
            return undefined;
        if (step.uses !== undefined && !readers.test(step.uses.text))
            return undefined;
        if (step.run !== undefined && writing.test(step.run.text))
            return undefined;
    }
    return scopes;
}
function writesIn(permissions) {
    const all = (0,document_node/* textNode */.qn)(permissions);
    if (all !== undefined)
        return all.text === 'write-all' ? [{ scope: 'all', spot: all.spot }] : [];
    return (0,document_node/* entriesOf */.Mc)(permissions).flatMap(({ key, spot, value }) => (0,document_node/* textNode */.qn)(value)?.text === 'write' ? { scope: key, spot } : []);
}
function wideJob(runJob) {
    const { job } = runJob;
    const permissions = (0,document_node/* entryOf */.Ms)(job.node, 'permissions');
    const grants = permissions === undefined ? [] : writesIn(permissions.value);
    const needed = neededScopes(runJob);
    return grants
        .filter(({ scope }) => scope === 'all' || (needed !== undefined && !needed.has(scope)))
        .map(({ scope, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_PERMISSIONS_WIDE', `the job “${job.id}” may write ${scope === 'all' ? 'everything' : scope}, and nothing in it needs that`, spot));
}
function wideTop({ workflow }) {
    const permissions = (0,document_node/* entryOf */.Ms)(workflow.root, 'permissions');
    const grants = permissions === undefined ? [] : writesIn(permissions.value);
    return grants.map(({ scope, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_PERMISSIONS_WIDE', `every job may write ${scope === 'all' ? 'everything' : scope}; only those that need it should`, spot));
}
/** A job may write what its work needs, and nothing else. */
const leastPermissions = (scene) => {
    if (scene.isRelease)
        return [...wideTop(scene), ...scene.jobs.flatMap(wideJob)];
    const everything = [...wideTop(scene), ...scene.jobs.flatMap(wideJob)];
    return everything
        .filter(({ message }) => message.includes('everything'))
        .map((problem) => ({ ...problem, severity: 'warning' }));
};
/** What a job may do is said, and not left to the settings of the repository. */
const permissionsSaid = ({ workflow, jobs, run, publishes }) => {
    // Older Gitea servers ignore the key; a called workflow has its caller’s.
    if (workflow.server !== 'github' || run.isOnlyCalled)
        return [];
    if ((0,document_node/* entryOf */.Ms)(workflow.root, 'permissions') !== undefined)
        return [];
    const silent = jobs.find(({ job }) => (0,document_node/* entryOf */.Ms)(job.node, 'permissions') === undefined);
    const message = 'the workflow has no “permissions”';
    if (silent !== undefined) {
        const rest = `so the job “${silent.job.id}” has those that the repository’s settings give`;
        const details = publishes ? {} : { severity: 'warning' };
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_PERMISSIONS_MISSING', `${message}, ${rest}`, silent.job.spot, details)];
    }
    if (!publishes)
        return [];
    const rest = 'so a job that is added has those that the repository’s settings give';
    const details = { severity: 'warning' };
    return [(0,workflows_scene/* finding */.gk)('WORKFLOW_PERMISSIONS_MISSING', `${message}, ${rest}`, workflow.on, details)];
};

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/model.js
function triggerOf(workflow, name) {
    return workflow.triggers.find((trigger) => trigger.name === name);
}

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/rehearsal-input.js





const rehearsalName = /rehears|dry[-_]?run/i;
const liveName = /^(live|publish|for[-_]?real|confirm)$/i;
function isLookedAt(name, jobs) {
    const pattern = `inputs.${name}`.toLowerCase();
    return jobs.some(({ job }) => (0,document_node/* allTexts */.g$)(job.node).some(({ text }) => text.toLowerCase().includes(pattern)));
}
// Whoever starts it without a thought gets a rehearsal.
function faultsOf({ key, spot, value }, { run }) {
    const wanted = liveName.test(key) ? 'false' : 'true';
    const given = (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(value, 'default'));
    if ((0,expression/* hasExpression */.xS)(given?.text))
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_UNDECIDED', `the default of “${key}” only a run decides`, given?.spot ?? spot)];
    const isRight = given?.text === wanted || (given === undefined && wanted === 'false');
    if (!isRight) {
        const message = `the input “${key}” defaults to ${given === undefined ? 'nothing' : `“${given.text}”`}, expected ${wanted}`;
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_REHEARSAL_INPUT', message, given?.spot ?? spot)];
    }
    const type = (0,document_node/* textAt */.$6)(value, 'type') ?? 'string';
    if (!['boolean', 'choice', 'string'].includes(type))
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_REHEARSAL_INPUT', `the input “${key}” is a ${type}, expected a boolean`, spot)];
    if (isLookedAt(key, run.jobs))
        return [];
    return [
        (0,workflows_scene/* finding */.gk)('WORKFLOW_REHEARSAL_INPUT', `no job looks at the input “${key}”, so it does nothing`, spot),
    ];
}
function isRehearsedAnyway(jobs) {
    return jobs.every((job) => (0,run/* ancestorsOf */.Gw)(job).some((each) => (0,workflows_scene/* callsOf */.p9)(each, 'rehearse').length > 0));
}
/** A start by hand rehearses, and publishes only when it is told to. */
const rehearsalInput = (scene) => {
    const { workflow, run } = scene;
    const dispatch = triggerOf(workflow, 'workflow_dispatch');
    const jobs = run.jobs.filter((job) => (0,workflows_scene/* callsOf */.p9)(job, 'publish').length > 0);
    if (dispatch === undefined || jobs.length === 0)
        return [];
    const input = workflow.inputs.find(({ key }) => rehearsalName.test(key)) ??
        workflow.inputs.find(({ key }) => liveName.test(key));
    if (input !== undefined)
        return faultsOf(input, scene);
    const message = 'a start by hand has no input that asks for a rehearsal alone';
    // Where publishing waits for a rehearsal in any case, the input only guards against a hasty start.
    const details = isRehearsedAnyway(jobs) ? { severity: 'warning' } : {};
    return [(0,workflows_scene/* finding */.gk)('WORKFLOW_REHEARSAL_INPUT', message, dispatch.spot, details)];
};

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/secrets.js



function nameOf(use) {
    return use.kind === 'named' ? use.name : 'a secret';
}
/** No file hands all secrets on, whoever needs which. */
const namedSecrets = (scene) => {
    const { workflow, jobs } = scene;
    const inherited = jobs.flatMap(({ job }) => {
        const secrets = (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(job.node, 'secrets'));
        if (secrets?.text !== 'inherit')
            return [];
        return (0,workflows_scene/* findingIn */.jl)(scene, 'WORKFLOW_SECRETS_WIDE', `the job “${job.id}” hands all secrets on`, secrets.spot);
    });
    const env = (0,expression/* storedSecretsIn */.YF)((0,document_node/* childOf */.GG)(workflow.root, 'env')).map((use) => (0,workflows_scene/* findingIn */.jl)(scene, 'WORKFLOW_SECRETS_WIDE', `every job of the workflow gets ${nameOf(use)}`, use.spot));
    const computed = (0,expression/* secretsIn */.VY)(workflow.root).flatMap((use) => {
        if (use.kind === 'named')
            return [];
        const message = use.kind === 'all' ? 'all secrets are read at once' : 'which secret is read only a run decides';
        return (0,workflows_scene/* findingIn */.jl)(scene, 'WORKFLOW_SECRETS_WIDE', message, use.spot);
    });
    return [...inherited, ...env, ...computed];
};
// `separateJobs` names these already where they stand beside a publishing.
function codeIn(job) {
    const isPublishing = (0,workflows_scene/* callsOf */.p9)(job, 'publish').length > 0;
    return job.steps.flatMap(({ code }) => code.filter(({ what }) => !isPublishing || !/^lockstep (rehearse|seal)/.test(what)));
}
function firstOfEach(uses) {
    return [...new Map(uses.toReversed().map((use) => [nameOf(use), use])).values()].reverse();
}
function besideCode(job, code, secrets) {
    const { id } = job.job;
    if ((0,workflows_scene/* hasDuty */.NP)(job)) {
        const holds = secrets[0] === undefined ? 'may publish' : `holds ${nameOf(secrets[0])}`;
        return code.map(({ what, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_CODE_BESIDE_SECRET', `the job “${id}” ${holds}, and runs other people’s code: ${what}`, spot));
    }
    const [first] = code;
    return firstOfEach(secrets).map((use) => (0,workflows_scene/* finding */.gk)('WORKFLOW_CODE_BESIDE_SECRET', `${nameOf(use)} is in the job “${id}”, which runs other people’s code: ${first?.what}`, use.spot));
}
const takesNone = new Set(['check', 'gate', 'seal', 'rehearse', 'install', 'verify', 'report']);
// A step of another kind may have a use for a secret that is no channel’s.
function isNeedless(use, job, { credentials }) {
    if (use.kind === 'named' && credentials.has(use.name))
        return true;
    return job.steps.some(({ step, calls }) => calls.some(({ command }) => takesNone.has(command ?? '')) &&
        (0,expression/* storedSecretsIn */.YF)(step.node).some(({ spot }) => spot.file === use.spot.file && spot.line === use.spot.line));
}
function needless(job, secrets, scene) {
    return firstOfEach(secrets.filter((use) => isNeedless(use, job, scene))).map((use) => (0,workflows_scene/* finding */.gk)('WORKFLOW_SECRET_UNNEEDED', `${nameOf(use)} reaches the job “${job.job.id}”, where Lockstep neither tries it nor publishes with it`, use.spot));
}
/** A secret reaches the job that needs it, and there stands nobody else’s code beside it. */
const secretsApart = (scene) => scene.jobs.flatMap((job) => {
    const secrets = (0,workflows_scene/* secretsOf */.Fj)(job).filter(({ kind }) => kind === 'named');
    const code = scene.isRelease ? codeIn(job) : [];
    const mayPublish = (0,workflows_scene/* callsOf */.p9)(job, 'publish', 'preflight', 'store').length > 0;
    if (code.length > 0 && (secrets.length > 0 || mayPublish))
        return besideCode(job, code, secrets);
    if (job.job.uses !== undefined || (0,workflows_scene/* hasDuty */.NP)(job))
        return [];
    return needless(job, secrets, scene);
});
const restoring = /^(https:\/\/[^/]+\/)?(actions\/cache(\/restore)?|swatinem\/rust-cache|gradle\/[\w/-]*actions?|mozilla-actions\/sccache-action|buildjet\/cache)@/i;
const mayCache = /^(https:\/\/[^/]+\/)?(actions\/setup-[\w-]+|astral-sh\/setup-uv|ruby\/setup-ruby|pnpm\/action-setup)@/i;
/** What a job with a credential runs never comes from a cache, which other workflows may fill. */
const noCaches = ({ jobs, isRelease }) => {
    if (!isRelease)
        return [];
    const held = jobs.filter((job) => (0,workflows_scene/* secretsOf */.Fj)(job).length > 0 || (0,workflows_scene/* callsOf */.p9)(job, 'publish', 'preflight', 'store').length > 0);
    return held.flatMap(({ job, steps }) => steps.flatMap(({ step }) => {
        const uses = step.uses?.text ?? '';
        const option = ['cache', 'enable-cache', 'bundler-cache'].map((name) => (0,document_node/* entryOf */.Ms)(step.with, name));
        const on = option.find((each) => each !== undefined && (0,document_node/* textNode */.qn)(each.value)?.text !== 'false');
        const isOn = restoring.test(uses) || (mayCache.test(uses) && on !== undefined);
        if (!isOn || step.uses === undefined)
            return [];
        const message = `the job “${job.id}” holds a credential, and restores a cache`;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_CACHE_RESTORED', message, restoring.test(uses) ? step.uses.spot : (on?.spot ?? step.uses.spot));
    }));
};
/** Whether a condition keeps pull requests out. */
function keepsPullRequestsOut(condition) {
    return /event_name|head\.repo|\.fork\b|github\.ref\b|ref_name|ref_type|repository_owner|actor/.test(condition);
}
/** Pull requests run code that nobody has read yet. */
const noSecretsForPullRequests = (scene) => {
    const { workflow, jobs, credentials } = scene;
    const isPullRequest = workflow.triggers.some(({ name }) => name === 'pull_request');
    if (!isPullRequest)
        return [];
    return jobs
        .filter(({ job }) => !keepsPullRequestsOut((0,workflows_scene/* conditionOf */.rI)(job.condition)))
        .flatMap(({ job }) => {
        const ofSteps = job.steps.filter(({ condition }) => !keepsPullRequestsOut((0,workflows_scene/* conditionOf */.rI)(condition)));
        const uses = ofSteps.flatMap(({ node }) => (0,expression/* storedSecretsIn */.YF)(node));
        const reachable = [...(0,expression/* storedSecretsIn */.YF)((0,document_node/* childOf */.GG)(job.node, 'env')), ...uses];
        return firstOfEach(reachable).flatMap((use) => {
            const isCredential = use.kind === 'named' && credentials.has(use.name);
            if (isCredential && !scene.isRelease)
                return [];
            const message = `a pull request starts the job “${job.id}”, which reads ${nameOf(use)}`;
            const details = isCredential || scene.isRelease ? {} : { severity: 'warning' };
            return (0,workflows_scene/* finding */.gk)('WORKFLOW_FORK_CODE', message, use.spot, details);
        });
    });
};

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/strangers.js




/** Events by strangers that start a run with the repository’s secrets. */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'pull_request_comment']);
function checkouts({ steps }) {
    return steps.flatMap(({ step, commands }) => {
        const given = ['ref', 'repository'].map((name) => (0,document_node/* entryOf */.Ms)(step.with, name));
        const isCheckout = /(^|\/)actions\/checkout@/i.test(step.uses?.text ?? '');
        const foreign = isCheckout
            ? given.find((entry) => (0,step_deeds/* isForkReference */.c0)((0,document_node/* textNode */.qn)(entry?.value)?.text ?? ''))?.spot
            : undefined;
        const byCommand = commands
            .filter(({ words }) => /^(gh pr checkout|git fetch .*\bpull\/)/.test(words.join(' ')))
            .map(({ spot }) => spot);
        return [...(foreign === undefined ? [] : [foreign]), ...byCommand];
    });
}
const scopes = ['contents', 'packages', 'id-token', 'actions', 'pull-requests', 'issues', 'deployments'];
function holdsCredential(job) {
    if ((0,workflows_scene/* secretsOf */.Fj)(job).length > 0)
        return true;
    const levels = scopes.map((scope) => (0,workflows_scene/* permissionOf */.Fp)(job, scope));
    return levels.some((level) => level === undefined || level === 'write');
}
/** Nothing that a stranger can start runs the stranger’s code beside a credential. */
const noStrangersCode = ({ workflow, jobs }) => {
    const trigger = workflow.triggers.find(({ name }) => privileged.has(name));
    if (trigger === undefined)
        return [];
    return jobs.filter(holdsCredential).flatMap((job) => checkouts(job).map((spot) => {
        const message = `“${trigger.name}” starts the job “${job.job.id}” with credentials, and it checks out code of a fork`;
        return (0,workflows_scene/* finding */.gk)('WORKFLOW_FORK_CODE', message, spot);
    }));
};
// What whoever starts a release writes: it would be read as shell, not as a text.
const given = /\b(github|gitea|forgejo)\.(event\.|head_ref|base_ref|ref\b|ref_name|actor\b)|(^|[^\w.])inputs\b/i;
// What any stranger writes.
const strange = /\b(github|gitea)\.(head_ref\b|event\.([\w*[\]-]+\.)+(title|body|label|message|email|page_name|ref|name)\b)/i;
function injected(expressions, pattern) {
    return expressions.filter(({ body }) => pattern.test(body.replace(/'[^']*'/g, "''")));
}
/** What is given from outside reaches a shell as a variable, never as a part of the script. */
const noInjection = ({ jobs, isRelease }) => jobs.flatMap(({ steps }) => steps.flatMap(({ step }) => {
    const isScript = /(^|\/)actions\/github-script@/i.test(step.uses?.text ?? '');
    const script = step.run ?? (isScript ? (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(step.with, 'script')) : undefined);
    if (script === undefined)
        return [];
    const details = isRelease ? {} : { severity: 'warning' };
    return injected((0,expression/* expressionsIn */.l$)(script), isRelease ? given : strange).map(({ body, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_INJECTION', `“${body}” becomes a part of the script, whatever stands in it`, spot, details));
}));

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/rules/triggers.js




const byHand = new Set(['workflow_dispatch', 'workflow_call']);
/** Whether a `push` is one of tags alone. */
function isTagPush({ name, value }) {
    if (name !== 'push')
        return false;
    const filters = (0,document_node/* entriesOf */.Mc)(value).map(({ key }) => key);
    return (0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(value, 'tags')).length > 0 && !filters.some((key) => key.startsWith('branches'));
}
// All parts of a condition without “or” must hold.
function demands(condition, pattern) {
    return !condition.includes('||') && pattern.test(condition);
}
const onlyByHand = /github\.event_name\s*==\s*'workflow_dispatch'/;
const onlyForTags = /github\.ref_type\s*==\s*'tag'|startsWith\(\s*github\.ref\s*,\s*'refs\/tags\//;
function isGuarded(job, pattern) {
    const around = [job, ...job.callers, ...(0,run/* ancestorsOf */.Gw)(job)];
    return around.some(({ job: each }) => demands((0,workflows_scene/* conditionOf */.rI)(each.condition), pattern));
}
function publishing({ run }) {
    return run.jobs.filter((job) => (0,workflows_scene/* callsOf */.p9)(job, 'publish').length > 0);
}
function wrongTriggers(workflow, isRight, message) {
    return workflow.triggers
        .filter((trigger) => !isRight(trigger))
        .map(({ name, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_TRIGGER', `“${name}” starts it; ${message}`, spot));
}
/** What publishes is started by a person, or by a tag where the configuration says so. */
const publishingTriggers = (scene) => {
    const { workflow, config, run } = scene;
    const jobs = publishing(scene);
    if (jobs.length === 0 || run.isOnlyCalled)
        return [];
    if (config.release.trigger === 'dispatch') {
        if (jobs.every((job) => isGuarded(job, onlyByHand)))
            return [];
        const message = 'with release.trigger: dispatch, only workflow_dispatch starts what publishes';
        return wrongTriggers(workflow, ({ name }) => byHand.has(name), message);
    }
    const isGuardedByTag = jobs.every((job) => isGuarded(job, onlyForTags));
    const isRight = (each) => byHand.has(each.name) || isTagPush(each) || (isGuardedByTag && each.name === 'push');
    const wrong = wrongTriggers(workflow, isRight, 'with release.trigger: tag, the push of a tag starts what publishes');
    const isCalled = triggerOf(workflow, 'workflow_call') !== undefined;
    if (wrong.length > 0 || isCalled || triggerOf(workflow, 'push') !== undefined)
        return wrong;
    const message = 'no push of a tag starts it, although release.trigger is tag';
    return [(0,workflows_scene/* finding */.gk)('WORKFLOW_TRIGGER', message, workflow.on)];
};
/** The workflow that seals is started by a tag, or on one. */
const sealingTriggers = ({ workflow, config, run }) => {
    const sealing = run.jobs.filter((job) => (0,workflows_scene/* callsOf */.p9)(job, 'seal').length > 0);
    const isOurs = workflow.file.endsWith(`/workflows/${config.release.workflow}`);
    const publishes = run.jobs.some((job) => (0,workflows_scene/* callsOf */.p9)(job, 'publish').length > 0);
    if (!isOurs || publishes || sealing.length === 0 || run.isOnlyCalled)
        return [];
    if (sealing.every((job) => isGuarded(job, onlyForTags)))
        return [];
    const message = 'what is sealed is a tag: a push of tags or workflow_dispatch starts it';
    return wrongTriggers(workflow, (each) => byHand.has(each.name) || isTagPush(each), message);
};
const targetNames = /(^|[-_])(tag|target|version|release|ref|run|run-?id|build)([-_]|$)/i;
function isUsed(jobs, name) {
    return jobs.some(({ job }) => (0,document_node/* allTexts */.g$)(job.node).some(({ text }) => text.includes(`inputs.${name}`) || text.includes(`inputs['${name}']`)));
}
/** A start by hand says which release or which build is meant. */
const targetInput = (scene) => {
    const { workflow, run } = scene;
    const dispatch = triggerOf(workflow, 'workflow_dispatch');
    const jobs = publishing(scene);
    const isTag = scene.config.release.trigger === 'tag';
    if (dispatch === undefined || jobs.length === 0 || isTag)
        return [];
    const inputs = workflow.inputs.filter(({ key }) => targetNames.test(key));
    if (inputs.length === 0) {
        const message = 'a start by hand takes no input for the tag to release or the build run to publish';
        return [(0,workflows_scene/* finding */.gk)('WORKFLOW_TARGET_INPUT', message, dispatch.spot)];
    }
    if (inputs.some(({ key }) => isUsed(run.jobs, key)))
        return [];
    return inputs.map(({ key, spot }) => (0,workflows_scene/* finding */.gk)('WORKFLOW_TARGET_INPUT', `no job looks at the input “${key}”`, spot));
};

;// CONCATENATED MODULE: ./packages/metadata/src/workflows/check.js















/** Every rule: a new one is a function and a line here. */
const rules = [
    publishingTriggers,
    sealingTriggers,
    targetInput,
    rehearsalInput,
    sealingWorkflow,
    resolvedBuild,
    rehearsalFirst,
    preflightFirst,
    separateJobs,
    undecided,
    concurrency,
    permissionsSaid,
    leastPermissions,
    namedSecrets,
    secretsApart,
    noCaches,
    noSecretsForPullRequests,
    noStrangersCode,
    noInjection,
    pinned,
    ownIdentity,
    credentialNotKept,
    fullHistory,
    foreignPublishing,
];
function scenesOf(repository, config) {
    const runs = (0,run/* runsOf */.ky)(repository, true);
    const isRelease = (run) => run.jobs.some(workflows_scene/* isReleaseJob */.v1) || run.entry.file.endsWith(`/workflows/${config.release.workflow}`);
    const ofReleases = new Set(runs.filter(isRelease).flatMap(({ workflows }) => workflows));
    const credentials = (0,workflows_scene/* credentialsOf */.YN)(config, runs.flatMap(({ jobs }) => jobs));
    return runs.map((run) => ({
        config,
        repository,
        run,
        workflow: run.entry,
        jobs: run.jobs.filter(({ callers }) => callers.length === 0),
        isRelease: ofReleases.has(run.entry),
        publishes: run.jobs.some(workflows_scene/* isPublishJob */.jS),
        credentials,
    }));
}
/** Workflow files that publish what another file is to have sealed, which is not there. */
function missingWorkflows(scenes, { config, tree }) {
    const { workflow: name } = config.release;
    return scenes.flatMap(({ run, workflow }) => {
        const [resolve] = run.jobs.flatMap((job) => (0,workflows_scene/* callsOf */.p9)(job, 'resolve-build'));
        const file = `.${workflow.server}/workflows/${name}`;
        if (resolve === undefined || tree.has(file))
            return [];
        return missingWorkflow(file, resolve.call.spot);
    });
}
function placeOf({ where }) {
    return [where?.file ?? '', where?.line ?? 0, where?.column ?? 0];
}
function check_byPlace(one, other) {
    const [file, line, column] = placeOf(one);
    const [otherFile, otherLine, otherColumn] = placeOf(other);
    if (file !== otherFile)
        return file < otherFile ? -1 : 1;
    return line - otherLine || column - otherColumn;
}
// A workflow that two others call is looked at with each of them.
function check_distinct(problems) {
    const key = ({ code, message, where }) => JSON.stringify([code, message, where]);
    return [...new Map(problems.map((each) => [key(each), each])).values()];
}
/** Checks the workflow files of a repository; nothing in them makes it throw. */
async function checkWorkflows(given) {
    const repository = await (0,workflows_repository/* readWorkflows */.L)(given.tree);
    const scenes = scenesOf(repository, given.config);
    const found = scenes.flatMap((scene) => rules.flatMap((rule) => rule(scene)));
    const all = [...repository.problems, ...found, ...missingWorkflows(scenes, given)];
    return check_distinct(all).toSorted(check_byPlace).map(printable);
}

// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
;// CONCATENATED MODULE: ./packages/cli/src/metadata/advisory.js

/**
 * Asks a database of advisories whether one is public.
 *
 * Source: the OSV API, “GET /v1/vulns/{id}”: 404 for what it does not know.
 */
function askingAdvisories({ release }, http) {
    const root = release.advisories ?? endpoints/* companions */.a.advisories;
    return async (id) => {
        const answer = await http({ method: 'GET', url: new URL(encodeURIComponent(id), root).href });
        if (answer.kind !== 'answer')
            return undefined;
        if (answer.status === 200)
            return true;
        return answer.status === 404 ? false : undefined;
    };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/changelog-files.js
var changelog_files = __webpack_require__(13934);
// EXTERNAL MODULE: ./packages/metadata/src/changelog/check.js + 6 modules
var changelog_check = __webpack_require__(95285);
// EXTERNAL MODULE: ./packages/core/src/changelog/document.js + 2 modules
var changelog_document = __webpack_require__(67862);
// EXTERNAL MODULE: ./packages/core/src/changelog/section-text.js
var section_text = __webpack_require__(77533);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/security.js

// The ids that the OSV schema lists for the databases of these ecosystems, and those of scanners that maintainers use.
const ids = /\b(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:OSV|PYSEC|RUSTSEC|GO|MAL|GSD|BIT)-\d{4}-\d{1,12}|SNYK-[A-Z]{2,20}-[0-9A-Z]{1,60}-\d{1,12})\b/gi;
/**
 * Ids of vulnerabilities that the section of a version names, in its comments and link references, too: the file is
 * public with all of it.
 */
function securityFindings(text, version) {
    const changelog = (0,changelog_document/* readChangelog */.T)(text);
    const section = (0,section_text/* sectionOf */.ZE)(changelog, version);
    if (section === undefined)
        return [];
    const { heading, end } = section;
    return changelog.lines.slice(heading.line - 1, end - 1).flatMap((line, index) => [...line.text.matchAll(ids)].map((found) => ({
        id: /^ghsa/i.test(found[0]) ? `GHSA${found[0].slice(4).toLowerCase()}` : found[0].toUpperCase(),
        line: heading.line + index,
        column: found.index + 1,
    })));
}
function refusal({ id, line, column }, isPublic, file) {
    const why = isPublic === undefined ? 'whether it is public could not be asked' : 'which is not public yet';
    const where = { file, line, column };
    return (0,problem/* problem */.C)('CHANGELOG_NAMES_ADVISORY', `the section names ${id}, ${why}`, {
        where,
        rerun: isPublic === undefined,
    });
}
/** Refuses ids of vulnerabilities that are not public, or of which it cannot be said; each id is asked for once. */
async function checkSecurity({ text, file, version }, isPublic) {
    const findings = securityFindings(text, version);
    const names = [...new Set(findings.map(({ id }) => id))];
    const answers = new Map(await Promise.all(names.map(async (id) => [id, await isPublic(id)])));
    return findings.flatMap((finding) => {
        const answer = answers.get(finding.id);
        return answer === true ? [] : [refusal(finding, answer, file)];
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/metadata/changelog-check.js


async function find({ config, workspace }, manifests) {
    for (const file of (0,changelog_files/* changelogFiles */.k)(config, manifests)) {
        const text = await workspace.readText(file);
        if (text !== undefined)
            return { file, text };
    }
    return undefined;
}
/** Checks the CHANGELOG of a project: its form, the section of the version, and what was said before. */
async function inspectChangelog(project, inquiry) {
    const { target, last, history, today, isSecurity, askPublic, manifests } = inquiry;
    const isApart = project.config.release.versioning === 'independent';
    if (isApart && target === undefined)
        return [];
    const found = await find(project, manifests);
    if (found === undefined)
        return [(0,changelog_check/* changelogMissing */.Jv)(project.config.release.changelog)];
    const baseText = last === undefined ? undefined : await history.readAt(last.commit, found.file);
    const version = target?.version;
    const problems = (0,changelog_check/* checkChangelog */.$o)({ ...found, version, today, baseText, baseVersion: last?.version });
    if (!isSecurity || version === undefined || !(0,changelog_check/* isMarkdownName */.Nn)(found.file))
        return problems;
    return [...problems, ...(await checkSecurity({ ...found, version }, askPublic))];
}

// EXTERNAL MODULE: ./packages/cli/src/metadata/last-release.js
var last_release = __webpack_require__(77038);
// EXTERNAL MODULE: ./packages/cli/src/metadata/project-tree.js
var project_tree = __webpack_require__(12062);
// EXTERNAL MODULE: ./packages/cli/src/metadata/version-check.js
var version_check = __webpack_require__(93453);
;// CONCATENATED MODULE: ./packages/cli/src/metadata/inspection.js









// A tag that is there has to lead to what is checked; one that is still to be made is checked ahead of time.
async function checkCommit({ target, history }) {
    if (target === undefined)
        return [];
    const [tags, head] = await Promise.all([history.tags(), history.head()]);
    const tagged = tags.find(({ name }) => name === target.tag)?.commit;
    if (tagged === undefined || tagged === head)
        return [];
    return [(0,problem/* problem */.C)('TARGET_MISMATCH', `tag ${target.tag} points at ${tagged}, HEAD is ${head}`)];
}
async function manifestsOf({ project, target }) {
    if (target?.name === undefined)
        return [];
    const { packages } = await (0,check/* readSources */.t)(project);
    return (0,scope/* packagesOfTarget */.S0)(packages, target).map(({ where }) => where.file);
}
async function checkText(scene, world) {
    const { project, target, last, history, security } = scene;
    const { config, workspace } = project;
    return inspectChangelog(project, {
        target,
        manifests: await manifestsOf(scene),
        last,
        history,
        today: new Date().toISOString().slice(0, 10),
        isSecurity: security || config.release.security,
        askPublic: askingAdvisories(config, (0,sealed_release/* createContext */.q6)(workspace.folder, world).http),
    });
}
/** Looks at versions, tag, CHANGELOG, pins and workflows of a project, side by side; nothing of it is run. */
async function inspectMetadata(project, options, { files, history }, world) {
    const { config, locate } = project;
    const { target } = options;
    const [tree, last] = await Promise.all([
        (0,project_tree/* treeOf */.g)(project, await files),
        (0,last_release/* lastRelease */.I)(project, target, history),
    ]);
    const scene = { ...options, project, history, tree, last };
    const [versions, ...found] = await Promise.all([
        (0,version_check/* inspectVersions */.aF)(project, scene),
        checkCommit(scene),
        checkHistory({ release: config.release, target, locate }, history),
        checkText(scene, world),
        checkPins({ tree, config }),
        checkFrozen(config, locate),
        options.workflows ? checkWorkflows({ tree, config }) : [],
    ]);
    return { versions, problems: found.flat() };
}

;// CONCATENATED MODULE: ./packages/cli/src/metadata/check-everything.js







/** Checks everything that can be checked of a project before anything is published, side by side. */
async function checkEverything(options, world, early) {
    const { dir, target: named, sourceOnly, workflows, security } = options;
    const { project: whole, problems: faults } = await (0,src_project/* inspectProject */.Wc)(dir, world);
    const project = (0,src_project/* narrowed */.fQ)(whole, options.packages);
    const { config, locate } = project;
    const git = await early.state;
    const target = targetOf(() => (0,seal_target/* resolveTarget */.u1)(config, git, named), named);
    const [checked, { versions, problems }, approvers] = await Promise.all([
        (0,check/* checkProject */.s)(project, { version: target?.version, of: target, sourceOnly }),
        inspectMetadata(project, { target, workflows, security }, early, world),
        checkApprovers(project, world),
    ]);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('check', [
        ...faults,
        ...(0,exceptions/* exceptionProblems */.a)(config.gates, config.except, locate),
        ...(0,version_check/* distinctFaults */.sR)(checked.problems, versions),
        ...problems,
        ...approvers.problems,
    ]);
    return { report: { ...report, versions: (0,version_check/* versionRowsOf */.Bf)(versions), notes: approvers.notes }, exit };
}
// Before the tag is made there is no version to compare with; a target that was named has to make sense.
function targetOf(resolve, named) {
    try {
        return resolve();
    }
    catch (error) {
        if (named !== undefined || !(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 77038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lastRelease)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44221);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46788);


/**
 * The release before the one that is checked: the base tag of the target; without a target the highest release that
 * the checkout was made from.
 */
async function lastRelease({ config }, target, history) {
    const { tag: pattern } = config.release;
    const name = target === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(pattern, target.tag)?.name;
    const [commit, all] = await Promise.all([history.head(), history.tags()]);
    if (commit === undefined)
        return undefined;
    const tags = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__/* .releaseTags */ .dt)(pattern, all, name);
    if (target !== undefined)
        return (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__/* .findBaseTag */ .f)(history, tags, { version: target.version, commit });
    return (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__/* .highestBehind */ .z)(history, tags, commit);
}


/***/ }),

/***/ 56701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exceptionProblems),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50720);
/* harmony import */ var _config_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37458);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);



/** Whether an exception still holds: to the end of its last day, UTC. */
function holds({ until }, now) {
    return now.slice(0, 10) <= until;
}
// One exception may stand without a list around it.
function placeOf(index, locate) {
    const inList = ['except', index, 'gate'];
    const alone = ['except', 'gate'];
    const place = locate(inList);
    return place === undefined
        ? { file: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...locate(alone), key: (0,_config_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(alone) }
        : { file: _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...place, key: (0,_config_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(inList) };
}
/** Exceptions for gates that are not there: a slip of the pen that would let nothing pass, and say nothing. */
function exceptionProblems(gates, exceptions, locate) {
    const known = new Set(gates.map(({ id }) => id));
    const list = known.size === 0 ? 'there are none' : `known: ${[...known].join(', ')}`;
    return exceptions.flatMap(({ gate }, index) => known.has(gate)
        ? []
        : [
            (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('GATE_UNKNOWN', `except: there is no gate “${gate}”; ${list}`, {
                where: placeOf(index, locate),
            }),
        ]);
}


/***/ }),

/***/ 15477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   HH: () => (/* binding */ foreseenTarget),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);

function targetOf(config, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, tag);
    if (parts === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`);
    const { version } = parts;
    // Registries take 1.2.3+a and 1.2.3+b for one version, and npm drops what stands behind the plus.
    if (version.includes('+'))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” carries build metadata, which is no part of a released version`, {
            remedy: `Tag the commit without “${version.slice(version.indexOf('+'))}”.`,
        });
    return { tag, ...parts };
}
/**
 * The target: as named, or the one tag at HEAD that fits.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
function resolveTarget(config, git, named) {
    if (named !== undefined)
        return targetOf(config, named);
    const fitting = (git?.tags ?? []).filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, tag) !== undefined);
    const [tag] = fitting;
    if (tag !== undefined && fitting.length === 1)
        return targetOf(config, tag);
    const found = fitting.length === 0 ? 'none' : fitting.join(', ');
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`, {
        ...(fitting.length > 1 && { remedy: 'Name the one that is meant: --target TAG.' }),
    });
}
function fits({ ecosystem, version }, target, kinds) {
    const kind = kinds.find((each) => each.kind === ecosystem);
    return version === undefined || version === (kind?.spelling?.(target) ?? target);
}
/**
 * The target of a rehearsal before the tag is made: the version that the source carries, whatever its spellings.
 * @param packages those that are released.
 */
function foreseenTarget(config, packages, kinds) {
    const versions = new Set(packages.flatMap(({ version }) => version ?? []));
    const fitting = [...versions].filter((version) => packages.every((each) => fits(each, version, kinds)));
    const [version] = fitting;
    if (version === undefined)
        return undefined;
    const [name, another] = new Set(packages.map((each) => each.name));
    if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .namesPackage */ .L$)(config.release.tag))
        return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version));
    // Where each has a version of its own, two packages are two releases.
    if (name === undefined || another !== undefined)
        return undefined;
    return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version, name));
}
/** Whether the tag exists, at the commit that is checked out. */
async function checkTag(workspace, git, { tag }) {
    const commit = await workspace.commitOf(tag);
    if (commit === git.commit)
        return [];
    const found = commit === undefined ? 'does not exist' : `points at ${commit}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TARGET_MISMATCH', `tag ${tag} ${found}, HEAD is ${git.commit}`)];
}


/***/ }),

/***/ 46788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findBaseTag),
/* harmony export */   z: () => (/* binding */ highestBehind)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

/** How many tags are asked about at once. */
const atOnce = 4;
/** How many tags are asked about at all: each costs a process. */
const most = 64;
/**
 * The highest of some tags that a commit was made from. What a shallow clone cannot tell counts.
 *
 * Where releases are tagged beside the branch and never merged, none of them is an ancestor; then it is the highest.
 * @param tags the highest first.
 */
async function highestBehind(history, tags, commit) {
    const asked = tags.slice(0, most);
    for (let at = 0; at < asked.length; at += atOnce) {
        const some = asked.slice(at, at + atOnce);
        const behind = await Promise.all(some.map((tag) => history.isAncestor(tag.commit, commit)));
        const found = some.find((_, index) => behind[index] !== false);
        if (found !== undefined)
            return found;
    }
    return tags[0];
}
/**
 * The base tag of a release, as every “changed since” question uses it: the highest release tag strictly below the
 * version, pre-releases included, among those that its commit was made from.
 * @param tags as `releaseTags` gives them.
 */
async function findBaseTag(history, tags, target) {
    const lower = tags.filter(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target.version));
    return highestBehind(history, lower, target.commit);
}


/***/ }),

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zu: () => (/* binding */ baseTagOf),
/* harmony export */   dt: () => (/* binding */ releaseTags)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70958);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);


/** Whether a version is a pre-release. */
function isPrerelease(version) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null;
}
function releaseTag(pattern, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .partsOfTag */ .ug)(pattern, tag.name);
    // Registries take 1.2.3+a and 1.2.3+b for one version, so neither is a release.
    if (parts === undefined || parts.version.includes('+'))
        return [];
    const { version, name } = parts;
    return [{ ...tag, version, ...(name !== undefined && { package: name }) }];
}
/**
 * The release tags among all tags of a repository, the highest first as SemVer orders them. `nightly`, `v1` and
 * `release-2020` are none.
 * @param pattern `release.tag` of the configuration.
 * @param name the package whose tags are meant, where the pattern has `{name}`; without it those of all packages.
 */
function releaseTags(pattern, tags, name) {
    return tags
        .flatMap((tag) => releaseTag(pattern, tag))
        .filter((tag) => name === undefined || tag.package === undefined || tag.package === name)
        .toSorted((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.rcompare)(a.version, b.version));
}
/**
 * The base tag of a release: the highest release tag strictly below it, pre-releases included.
 * @param tags as `releaseTags` gives them.
 * @param target the version that is released.
 */
function baseTagOf(tags, target) {
    return tags.find(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target));
}


/***/ }),

/***/ 45119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ successorsOf),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

/** The version without its pre-release: `1.5.0-rc.1` belongs to 1.5.0. */
function coreOf(version) {
    return `${(0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version)}.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(version)}.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.patch)(version)}`;
}
/** The releases that can follow a stable one without leaving any out. */
function after(stable) {
    return [(0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(stable, 'patch'), (0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(stable, 'minor'), (0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(stable, 'major')].flatMap((next) => next ?? []);
}
/**
 * The versions, without pre-releases, that can follow what is released.
 * @param base the highest release below.
 * @param stable the highest stable one below, if any.
 */
function successorsOf(base, stable) {
    const own = (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(base) === null ? after(base) : [coreOf(base)];
    const others = (stable === undefined ? [] : after(stable)).filter((next) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.gt)(next, base));
    return [...new Set([...own, ...others])];
}
/** Reads a version's pre-release as a numbered one; undefined for any other. */
function candidateOf(version) {
    const text = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version)?.prerelease.join('.') ?? '';
    const [, id = '', dot = '', digits = ''] = /^([0-9A-Za-z-]*[A-Za-z-])(\.?)(\d{1,9})$/.exec(text) ?? [];
    if (digits === '')
        return undefined;
    const numbered = (number) => `${coreOf(version)}-${id}${dot}${number}`;
    return { id, number: Number(digits), numbered };
}


/***/ })

};
