export const id = 2559;
export const ids = [2559];
export const modules = {

/***/ 82559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57865);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1078);
/* harmony import */ var _metadata_remembered_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23089);



// Git is asked before anything large is loaded: its processes answer meanwhile.
function askEarly(folder, env) {
    const git = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(folder, env);
    const state = git.state();
    const history = (0,_metadata_remembered_history_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedHistory */ .P)({
        ...(0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_3__/* .createGitHistory */ .J)(folder, env),
        head: async () => (await state)?.commit,
    });
    for (const answer of [history.tags(), history.remoteTags(), history.isShallow()])
        answer.catch(() => undefined);
    return { state, files: git.files(), history };
}
/** Checks configuration, versions, tag, CHANGELOG, pins, patterns and built files; all problems at once. */
const runCheck = async (options, world) => {
    const early = askEarly((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, options.dir), world.env);
    const { checkEverything } = await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(2700), __webpack_require__.e(6168), __webpack_require__.e(8744), __webpack_require__.e(5285), __webpack_require__.e(6211), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 93475));
    return checkEverything(options, world, early);
};


/***/ }),

/***/ 23089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rememberedHistory)
/* harmony export */ });
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


/***/ }),

/***/ 70958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ug: () => (/* binding */ partsOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Longer names are no releases: they would only cost time. In characters. */
const longestTag = 1000;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** Whether each package has tags of its own: `{name}@{version}`. */
function namesPackage(pattern) {
    return pattern.includes('{name}');
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`; `{name}` stands for the package. */
function tagOf(pattern, version, name) {
    const named = name === undefined ? pattern : pattern.replace('{name}', () => name);
    const [before = '', ...after] = named.split('{version}');
    return `${before}${version}${after.join('{version}')}`;
}
function isVersion(text) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null && !/^[v=\s]|\s$/.test(text);
}
/** What is between two texts, or undefined when they do not stand at both ends. */
function between(text, before, after) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
        return undefined;
    return text.slice(before.length, text.length - after.length);
}
// The first place where what is left is a version: `my-lib-1.2.3-rc.1` is my-lib at 1.2.3-rc.1.
function namedParts(inner, separator, isNameFirst) {
    for (let at = inner.indexOf(separator, 1); at !== -1; at = inner.indexOf(separator, at + 1)) {
        const [first, last] = [inner.slice(0, at), inner.slice(at + separator.length)];
        const [name, version] = isNameFirst ? [first, last] : [last, first];
        if (name !== '' && isVersion(version))
            return { version, name };
        // An empty separator is found once more at the very end, for ever.
        if (at >= inner.length)
            return undefined;
    }
    return undefined;
}
/**
 * The version in a tag, and the package; undefined when the tag does not fit the pattern or holds no SemVer version.
 * Scoped names fit as they are: `@scope/name@1.2.3`.
 */
function partsOfTag(pattern, tag) {
    if (tag.length > longestTag)
        return undefined;
    const [before = '', middle = '', after = ''] = pattern.split(/\{name\}|\{version\}/);
    if (!namesPackage(pattern)) {
        const version = between(tag, before, middle);
        return version !== undefined && isVersion(version) ? { version } : undefined;
    }
    const inner = between(tag, before, after);
    const isNameFirst = pattern.indexOf('{name}') < pattern.indexOf('{version}');
    return inner === undefined ? undefined : namedParts(inner, middle, isNameFirst);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    return partsOfTag(pattern, tag)?.version;
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createGitHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-blobs.js

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
/** Contents of objects as `git cat-file --batch` gives them; of those that are too large nothing is kept. */
function batchReader(largest) {
    const found = [];
    let pending = none;
    let content;
    // `<oid> <type> <size>`, or `<name> missing`.
    const takeHeader = () => {
        const end = pending.indexOf(lineFeed);
        if (end < 0)
            return false;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(pending.toString('latin1', 0, end)) ?? [];
        pending = pending.subarray(end + 1);
        if (size === undefined)
            found.push(undefined);
        else
            content = {
                left: Number(size) + 1,
                parts: type === 'blob' && Number(size) <= largest ? [] : undefined,
            };
        return true;
    };
    const takeContent = (open) => {
        const part = pending.subarray(0, open.left);
        pending = pending.subarray(part.length);
        open.left -= part.length;
        open.parts?.push(part);
        if (open.left > 0)
            return false;
        found.push(open.parts === undefined ? undefined : Buffer.concat(open.parts).subarray(0, -1));
        content = undefined;
        return true;
    };
    return {
        found,
        take(chunk) {
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            while (pending.length > 0 && (content === undefined ? takeHeader() : takeContent(content)))
                ;
        },
    };
}
function readBatch(git, names, largest) {
    const { promise, resolve } = Promise.withResolvers();
    const reader = batchReader(largest);
    const child = (0,external_node_child_process_.spawn)('git', [...git.safety, 'cat-file', '--batch'], {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    child.stdout.on('data', (chunk) => reader.take(chunk));
    // What git no longer reads is missing from its answer.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve([]));
    child.on('close', () => resolve(reader.found));
    child.stdin.end(names.map((name) => `${name}\n`).join(''));
    return promise;
}
/**
 * Reads objects by name; all that are asked for at once are read by one process.
 * @param largest the size in bytes up to which an object is given.
 */
function blobReader(git, largest) {
    let waiting;
    const begin = () => {
        const names = [];
        const read = new Promise(setImmediate).then(() => {
            waiting = undefined;
            return readBatch(git, names, largest);
        });
        return { names, read };
    };
    return async (name) => {
        // In the protocol a line feed ends a name, and no file that anybody reads here has one in its name.
        if (/[\n\0]/.test(name))
            return undefined;
        waiting ??= begin();
        const { names, read } = waiting;
        const at = names.push(name) - 1;
        return (await read)[at];
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git-process.js
var git_process = __webpack_require__(66521);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-origin.js

/** A server that says nothing for so long counts as unreachable; in milliseconds. */
const patienceMs = 20_000;
/** A repository without a remote has none of its branches and tags elsewhere. */
const noOrigin = { state: 'found', branches: new Map(), tags: [] };
// Nobody is asked for a password, no helper hands one out, and no program of the repository's choice is started: not by
// `ext::`, not as core.sshCommand, not as remote.origin.uploadpack (git-config(1), git(1) on GIT_ALLOW_PROTOCOL).
const asking = {
    timeoutMs: patienceMs,
    env: {
        GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=10',
    },
};
const question = [
    ...['-c', 'credential.helper=', '-c', 'core.askPass='],
    ...['ls-remote', '--quiet', '--heads', '--tags', '--upload-pack=git-upload-pack', 'origin'],
];
// The last line says what happened; the others give advice. A password may stand in the address.
function reasonOf(code, stderr) {
    const lines = (0,git_process/* linesOf */.Dx)(stderr).filter((line) => /^(fatal|error|ssh|remote): /i.test(line));
    const said = (lines[0] ?? '').replace(/^\w+: /, '').replace(/:\/\/[^\s/@]*@/g, '://');
    if (said !== '')
        return said.slice(0, 300);
    return code === undefined ? 'it did not answer in time' : `git ended with ${code}`;
}
/** What one line of `git ls-remote` says; `refs/tags/v1^{}` is what the annotated tag v1 leads to. */
function refsIn(listing) {
    const branches = new Map();
    const tags = new Map();
    for (const line of (0,git_process/* linesOf */.Dx)(listing)) {
        const [, commit = '', kind, name = '', behind] = /^([0-9a-f]{40,64})\trefs\/(heads|tags)\/([^^]+)(\^\{\})?$/.exec(line) ?? [];
        if (kind === 'heads')
            branches.set(name, commit);
        if (kind === 'tags')
            tags.set(name, { name, commit, isAnnotated: behind !== undefined });
    }
    return { state: 'found', branches, tags: [...tags.values()] };
}
async function hasOrigin(git) {
    return ((await git.ask('config', '--get', 'remote.origin.url'))?.trim() ?? '') !== '';
}
/** Asks the remote `origin` for its branches and tags. */
async function readOrigin(git) {
    const [isThere, { code, stdout, stderr }] = await Promise.all([hasOrigin(git), git.run(question, asking)]);
    if (!isThere)
        return noOrigin;
    return code === 0 ? refsIn(stdout) : { state: 'unreachable', why: reasonOf(code, stderr) };
}
/** One branch of the remote. */
function branchOf(refs, name) {
    if (refs.state === 'unreachable')
        return refs;
    const commit = refs.branches.get(name);
    return commit === undefined ? { state: 'absent' } : { state: 'found', commit };
}
/** The tags of the remote. */
function tagsOf(refs) {
    return refs.state === 'unreachable' ? refs : { state: 'found', tags: refs.tags };
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-tags.js

const format = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname']
    .map((field) => `%(${field})`)
    .join('%00');
// Before 2.45 git looks behind one tag only, and a tag may be of a tag.
async function behindAll(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`))?.trim();
}
async function tagOf(git, line) {
    const [name = '', type, id, innerType, innerId] = line.split('\0');
    if (type === 'commit' && id !== undefined)
        return [{ name, commit: id, isAnnotated: false }];
    if (type !== 'tag')
        return [];
    const commit = innerType === 'commit' ? innerId : await behindAll(git, name);
    return commit === undefined ? [] : [{ name, commit, isAnnotated: true }];
}
/** The tags of a repository that lead to a commit. */
async function readTags(git) {
    const listed = (0,git_process/* linesOf */.Dx)(await git.ask('for-each-ref', `--format=${format}`, 'refs/tags'));
    return (await Promise.all(listed.map((line) => tagOf(git, line)))).flat();
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-history.js






const longestText = 10 * 1024 * 1024;
/** More commits than any release has; the newest are given. */
const mostCommits = 20_000;
const isId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** What git needs to look at: never a name that it could take for an option or a range. */
function known(commit) {
    if (isId(commit))
        return commit;
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `“${commit}” is no id of a commit`);
}
function unreadable(commit) {
    return (0,lockstep_error/* fail */.fJ)('HISTORY_UNREADABLE', `git cannot read commit ${commit} here`);
}
async function resolve(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
}
// As git itself prefers them (gitrevisions(7)), but without its shorthands: a name is not an expression.
async function commitOf(git, ref) {
    if (ref === 'HEAD' || isId(ref))
        return resolve(git, ref);
    if (!(0,tag/* isTagName */.Ij)(ref))
        return undefined;
    const places = ref.startsWith('refs/')
        ? [ref]
        : ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
    const found = await Promise.all(places.map((place) => resolve(git, place)));
    return found.find((commit) => commit !== undefined);
}
async function isShallow(git) {
    return (await git.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function isAncestor(git, commit, of) {
    if (commit === of)
        return true;
    const { code } = await git.run(['merge-base', '--is-ancestor', known(commit), known(of)]);
    if (code === 0)
        return true;
    // 1 says no; anything else, that one of them is not there.
    return code === 1 && !(await isShallow(git)) ? false : undefined;
}
async function changedSince(git, commit) {
    const words = [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--relative',
        known(commit),
        'HEAD',
        '--',
        '.',
    ];
    const listed = await git.ask(...words);
    if (listed === undefined)
        throw unreadable(commit);
    return (0,git_process/* recordsOf */.M$)(listed).toSorted();
}
function commitIn(record) {
    const [id = '', subject = '', ...body] = record.split('\n');
    return { id, subject, body: body.join('\n').trim() };
}
async function commitsSince(git, commit) {
    const inFolder = ((await git.ask('rev-parse', '--show-prefix'))?.trim() ?? '') !== '';
    const range = commit === undefined ? ['HEAD'] : [`${known(commit)}..HEAD`];
    const listed = await git.ask(...['log', '-z', '--topo-order', `--max-count=${mostCommits}`, '--format=%H%n%s%n%b', '--encoding=UTF-8'], ...['--no-color', '--no-notes', '--no-decorate', ...range], 
    // Without a path git leaves no commit out: one that changes no file may say what the release is.
    ...(inFolder ? ['--full-history', '--', '.'] : ['--']));
    if (listed !== undefined)
        return (0,git_process/* recordsOf */.M$)(listed).map(commitIn);
    if (commit !== undefined)
        throw unreadable(commit);
    return [];
}
// `<mode> blob <id>\t<file>`: links have mode 120000, submodules are no blobs.
async function filesAt(git, commit) {
    const listed = await git.ask('ls-tree', '-r', '-z', known(commit));
    if (listed === undefined)
        throw unreadable(commit);
    const files = (0,git_process/* recordsOf */.M$)(listed).flatMap((record) => /^100\d+ blob [0-9a-f]+\t([\s\S]+)$/.exec(record)?.[1] ?? []);
    return files.toSorted();
}
function isInside(file) {
    const path = external_node_path_.posix.normalize(file);
    return !external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../');
}
/**
 * What the checkout knows of its own past, by the git on the PATH.
 *
 * It runs nothing that the repository could choose: no hook, no helper, no transport but http(s), ssh and file. The
 * remote is asked once; without a remote `origin` there is nothing on it.
 * @throws LockstepError `HISTORY_UNREADABLE`, by what needs a commit that is not there.
 */
function createGitHistory(folder, env) {
    const git = (0,git_process/* gitProcess */.y0)(folder, env);
    const read = blobReader(git, longestText);
    let asked;
    const origin = () => {
        asked ??= readOrigin(git);
        return asked;
    };
    return {
        head: () => resolve(git, 'HEAD'),
        branch: async () => (await git.ask('symbolic-ref', '--quiet', 'HEAD'))?.trim().replace(/^refs\/heads\//, ''),
        isShallow: () => isShallow(git),
        tags: () => readTags(git),
        commitOf: (ref) => commitOf(git, ref),
        isAncestor: (commit, of) => isAncestor(git, commit, of),
        changedSince: (commit) => changedSince(git, commit),
        commitsSince: (commit) => commitsSince(git, commit),
        async readAt(commit, file) {
            return isInside(file) ? (await read(`${known(commit)}:./${file}`))?.toString() : undefined;
        },
        filesAt: (commit) => filesAt(git, commit),
        remoteBranch: async (name) => branchOf(await origin(), name),
        remoteTags: async () => tagsOf(await origin()),
    };
}


/***/ }),

/***/ 66521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   y0: () => (/* binding */ gitProcess)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt: log.showSignature would start gpg.
const safety = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['log.showSignature', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** The git on the PATH, in a folder. */
function gitProcess(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const run = (args, { env: more = {}, ...asking } = {}) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({
        file: 'git',
        args: [...safety, ...args],
        cwd: folder,
        env: { ...childEnv, ...more },
        keep: longestListing,
        ...asking,
    });
    return {
        env: childEnv,
        cwd: folder,
        safety,
        run,
        async ask(...args) {
            const { code, stdout } = await run(args);
            return code === 0 ? stdout : undefined;
        },
    };
}
/** The records of a listing that `-z` ends with NUL. */
function recordsOf(listing) {
    return listing
        .replace(/\n$/, '')
        .split('\0')
        .filter((record) => record !== '');
}
/** The lines of a listing. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66521);

/** Asks the git on the PATH. */
function createGit(folder, env) {
    const { ask } = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitProcess */ .y0)(folder, env);
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(tags), changed: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const sorts = ['--cached', '--others', '--deleted', '--exclude-standard'];
            const listed = await ask('ls-files', '-z', '-t', ...sorts);
            if (listed === undefined)
                return undefined;
            const records = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(listed);
            // The index names what was removed from the folder, too, until that is committed; it is listed again as “R”.
            const removed = new Set(records.filter((each) => each.startsWith('R ')).map((each) => each.slice(2)));
            return records.map((each) => each.slice(2)).filter((file) => !removed.has(file));
        },
        async origin() {
            const origin = (await ask('config', '--get', 'remote.origin.url'))?.trim();
            return origin === '' ? undefined : origin;
        },
        async identity() {
            const [origin, place] = await Promise.all([
                ask('config', '--get', 'remote.origin.url'),
                ask('rev-parse', '--show-toplevel', '--show-prefix'),
            ]);
            if (place === undefined)
                return undefined;
            const [top = '', prefix = ''] = place.split('\n');
            return `${origin?.trim() || top}//${prefix}`;
        },
    };
}


/***/ }),

/***/ 11737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/output-tail.js
const defaultKeep = 64 * 1024;
/** A line that is longer loses its beginning: what a package prints must not fill the memory. In characters. */
const longestLine = 64 * 1024;
// A stream hands its text over in pieces that know nothing of lines.
function lineSplitter(onLine) {
    let open = '';
    return {
        take(text) {
            const lines = `${open}${text}`.split('\n');
            open = (lines.pop() ?? '').slice(-longestLine);
            for (const line of lines)
                onLine(line.replace(/\r$/, ''));
        },
        end() {
            if (open !== '')
                onLine(open);
        },
    };
}
/** Collects the end of a child's output; its lines end with a line feed, the last one too. */
function keepTail(stream, { keep = defaultKeep, onLine }) {
    const splitter = lineSplitter(onLine ?? (() => undefined));
    let tail = '';
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
        tail = `${tail}${text}`.slice(-keep);
        splitter.take(text);
    });
    stream.on('end', () => splitter.end());
    return () => {
        const text = tail.replaceAll('\r\n', '\n');
        return (text === '' || text.endsWith('\n') ? text : `${text}\n`).slice(-keep);
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/processes.js


/** How long output may still come after the end of a command, in milliseconds. */
const lastOutputMs = 1_000;
function start({ file, args, cwd, env }) {
    return (0,external_node_child_process_.spawn)(file, [...args], {
        cwd,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
// The whole process group, so that nothing that a package started outlives its rehearsal.
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}
// What left the group may hold the output open for ever, and a rehearsal must not wait for it.
function letGo({ stdout, stderr }) {
    return setTimeout(() => {
        stdout.destroy();
        stderr.destroy();
    }, lastOutputMs);
}
function watch(child, command) {
    const { promise, resolve } = Promise.withResolvers();
    const stdout = keepTail(child.stdout, command);
    const stderr = keepTail(child.stderr, command);
    const { timeoutMs, signal } = command;
    const kill = () => killGroup(child.pid);
    const limit = timeoutMs === undefined ? undefined : setTimeout(kill, timeoutMs);
    signal?.addEventListener('abort', kill, { once: true });
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
        signal?.removeEventListener('abort', kill);
        resolve({ code, stdout: stdout(), stderr: `${stderr()}${extra}` });
    };
    child.on('error', (error) => end(undefined, error.message));
    child.on('exit', () => {
        killGroup(child.pid);
        leave = letGo(child);
    });
    child.on('close', (code) => end(code ?? undefined));
    return promise;
}
/** Runs a child without a shell, without standard input, in a process group of its own. */
const runCommand = async (command) => {
    if (command.signal?.aborted)
        return { code: undefined, stdout: '', stderr: 'cancelled\n' };
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ })

};
