export const id = 8069;
export const ids = [8069];
export const modules = {

/***/ 60029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChangelog: () => (/* binding */ runChangelog)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77533);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67862);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13934);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65301);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57206);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95285);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15365);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36632);





// The name of a tag, a version, or what is not released yet. A tag that names a package asks for that one’s CHANGELOG.
async function askedFor(project, word) {
    const { config } = project;
    const { version, name } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, word) ?? {};
    if (version === undefined)
        return { version: word.replace(/^v(?=\d)/, ''), files: (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .changelogFiles */ .k)(config, []) };
    if (name === undefined)
        return { version, files: (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .changelogFiles */ .k)(config, []) };
    const { packages } = await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .readSources */ .t)(project);
    const meant = (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_3__/* .packagesOfTarget */ .S0)(packages, { tag: word, name });
    return {
        version,
        files: (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .changelogFiles */ .k)(config, meant.map(({ where }) => where.file)),
    };
}
function remedyFor({ release }) {
    if (release.versioning !== 'independent')
        return {};
    return { remedy: `Name the tag of a package, as ${release.tag}, or write the file.` };
}
async function firstOf({ config, workspace }, files) {
    for (const file of files) {
        const text = await workspace.readText(file);
        if (text !== undefined)
            return { file, text };
    }
    const { message, where } = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_4__/* .changelogMissing */ .Jv)(config.release.changelog);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('CHANGELOG_MISSING', message, {
        ...(where && { where }),
        severity: 'usage',
        ...remedyFor(config),
    });
}
function knownVersions({ sections }) {
    const names = sections.map(({ version }) => version?.text ?? 'unreleased');
    const shown = names.slice(0, 10).join(', ');
    return names.length === 0 ? 'none' : `${shown}${names.length > 10 ? ', …' : ''}`;
}
function textOf(changelog, version, file) {
    const section = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sectionOf */ .ZE)(changelog, version);
    if (section !== undefined)
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sectionText */ .rO)(changelog, section);
    const message = `there is no section of ${version}; found ${knownVersions(changelog)}`;
    const remedy = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_4__/* .isMarkdownName */ .Nn)(file)
        ? 'Name one of these, or write the section.'
        : 'Sections are told by headings of Markdown; name such a file as release.changelog.';
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('CHANGELOG_SECTION_MISSING', message, { where: { file }, remedy });
}
/** Prints the section of a version: byte for byte what a seal carries as the text of the release. */
async function runChangelog({ dir, word = 'unreleased' }, world) {
    const { project } = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectProject */ .Wc)(dir, world);
    const { version, files } = await askedFor(project, word);
    const { file, text } = await firstOf(project, files);
    const section = textOf((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .readChangelog */ .T)(text), version, file);
    const { report, exit } = (0,_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .reportWithoutChannels */ .J6)('changelog', []);
    return { report: { ...report, text: section === '' ? '' : `${section}\n` }, exit };
}


/***/ }),

/***/ 66460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ assertPinnedConfig),
/* harmony export */   gT: () => (/* binding */ configDigestIn),
/* harmony export */   gV: () => (/* binding */ assertPinnedSeal),
/* harmony export */   xv: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78892);



/**
 * The variables in which a job says which files it works with. The artifacts of a run are anybody’s: a job that runs
 * packages’ code can replace them, and lockstep.yaml says where credentials go. The outputs of other jobs are not.
 */
const configVariable = 'LOCKSTEP_CONFIG_DIGEST';
const sealVariable = 'LOCKSTEP_SEAL_DIGEST';
/** The SHA-256 of a configuration’s text. */
function configDigest(text) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(text)).sha256;
}
/** The digest of the configuration in a folder, for jobs that have no checkout; empty where there is none. */
async function configDigestIn(dir, { cwd, env }) {
    const text = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createWorkspace */ .s)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, dir), env).readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze);
    return text === undefined ? '' : configDigest(text);
}
// A variable without a value is one whose job said nothing: then nothing fits.
function assertPinned(file, actual, variable, env) {
    const expected = env[variable];
    if (expected === undefined || expected === actual)
        return;
    const named = /^[0-9a-f]{64}$/.test(expected) ? expected : 'no digest';
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('HANDOVER_CHANGED', `${file} has the digest ${actual}, and ${variable} names ${named}`, {
        where: { file },
    });
}
/**
 * Refuses another lockstep.yaml than the one that the job’s environment names, if it names one.
 * @throws LockstepError `HANDOVER_CHANGED`.
 */
function assertPinnedConfig(text, env) {
    assertPinned(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze, configDigest(text), configVariable, env);
}
/**
 * Refuses another seal than the one that the job’s environment names, if it names one.
 * @throws LockstepError `HANDOVER_CHANGED`.
 */
function assertPinnedSeal(seal, env) {
    assertPinned(_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .sealFile */ .mz, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .sealDigest */ .yO)(seal), sealVariable, env);
}


/***/ }),

/***/ 15365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   Wc: () => (/* binding */ inspectProject),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33267);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47797);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78892);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47674);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8789);
/* harmony import */ var _handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66460);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99113);







/** A source as its manifests are read: those that fit a pattern, as in .gitignore, are not there. */
function withoutManifests(source, patterns) {
    if (patterns.length === 0)
        return source;
    return {
        parse: source.parse,
        locate: source.locate,
        glob: async (pattern) => (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__/* .withoutIgnored */ .f)(await source.glob(pattern), patterns),
        readText: async (file) => (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_1__/* .withoutIgnored */ .f)([file], patterns).length === 0 ? undefined : source.readText(file),
    };
}
/**
 * Reads the configuration of a folder, and goes on with what is right in it.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 * @throws LockstepError `CONFIG_MISSING`, `CONFIG_SYNTAX`, or `HANDOVER_CHANGED` where the environment names another.
 */
async function inspectProject(dir, world, checkout) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, dir);
    const workspace = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createWorkspace */ .s)(folder, world.env, checkout);
    const [text, surroundings] = await Promise.all([
        workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze),
        (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .Z)(checkout ?? folder, world.env),
    ]);
    if (text === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('CONFIG_MISSING', `there is no ${_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze} in ${folder}`, {
            where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze },
        });
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_6__/* .assertPinnedConfig */ .RV)(text, world.env);
    const { value, locate } = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .h)(text);
    const { config, problems } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .readConfig */ .X)(value, _lockstep_channels__WEBPACK_IMPORTED_MODULE_9__/* .channelKinds */ .b6, locate, surroundings);
    const manifests = withoutManifests(workspace, config.versions.ignore);
    return { project: { config, locate, kinds: _lockstep_channels__WEBPACK_IMPORTED_MODULE_9__/* .channelKinds */ .b6, workspace, manifests }, problems };
}
/**
 * Narrows a project to some packages (B4).
 * @param patterns of folders, between commas; those that `release.packages` leaves out stay out.
 * @throws LockstepError `USAGE` where the configuration chooses none: the sealed release would lack packages unseen.
 */
function narrowed(project, patterns) {
    if (patterns === undefined)
        return project;
    if (project.config.release.packages === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('USAGE', '--packages narrows release.packages, and lockstep.yaml has none', {
            remedy: 'List the folders of the packages under release.packages, such as packages/*.',
        });
    const chosen = patterns.split(',').map((each) => each.trim());
    return { ...project, chosen: chosen.filter((each) => each !== '') };
}
/**
 * Reads and checks the configuration of a folder.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
async function openProject(dir, world, checkout) {
    const { project, problems } = await inspectProject(dir, world, checkout);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .throwAll */ .Kx)(problems);
    return project;
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
