export const id = 9063;
export const ids = [9063];
export const modules = {

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   q: () => (/* binding */ gitWriter)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);

/** How long a hook, or a server, may take; in milliseconds. */
const longestMs = 10 * 60_000;
// What a person's own git goes by: who they are, which key signs, which agent holds it. Tokens of the environment are not
// among it, since hooks of the repository run here.
const own = new Set([
    ...[
        'HOME',
        'USER',
        'LOGNAME',
        'USERNAME',
        'USERPROFILE',
        'APPDATA',
        'LOCALAPPDATA',
        'EMAIL',
        'TMPDIR',
        'TEMP',
        'TMP',
    ],
    ...[
        'XDG_CONFIG_HOME',
        'XDG_CACHE_HOME',
        'XDG_RUNTIME_DIR',
        'DBUS_SESSION_BUS_ADDRESS',
        'DISPLAY',
        'WAYLAND_DISPLAY',
    ],
    ...[
        'SSH_AUTH_SOCK',
        'SSH_AGENT_PID',
        'SSH_ASKPASS',
        'GIT_ASKPASS',
        'GIT_SSH',
        'GIT_SSH_COMMAND',
        'GNUPGHOME',
        'GPG_TTY',
    ],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH', 'GIT_SSL_CAINFO'],
    ...['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_AUTHOR_DATE', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'],
    ...['GIT_COMMITTER_DATE'],
]);
/** A git that writes: hooks run, commits and tags are signed, helpers hand out credentials, as its configuration says. */
function gitWriter(folder, env) {
    const kept = Object.entries(env).flatMap(([name, value]) => own.has(name) && value !== undefined ? [[name, value]] : []);
    const childEnv = {
        ...(0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    return (...args) => (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({ file: 'git', args, cwd: folder, env: childEnv, timeoutMs: longestMs });
}
/** What git or a hook said, for people; a password in an address is not shown. */
function saidBy({ stdout, stderr, code }) {
    const said = [...stderr.split('\n'), ...stdout.split('\n')]
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const text = said
        .slice(0, 8)
        .join('; ')
        .replace(/:\/\/[^\s/@]*@/g, '://')
        .slice(0, 600);
    return text === '' ? `git ended with ${code ?? 'no code'}` : text;
}


/***/ }),

/***/ 96972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   eF: () => (/* binding */ tagCommit),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _git_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11029);


/**
 * Files that differ from the last commit, staged or not; paths are relative to the folder. New files that git does not
 * know yet are none.
 */
async function changedFiles(git) {
    const asked = await git('diff', '--name-only', '-z', '--relative', '--no-ext-diff', '--no-renames', 'HEAD', '--', '.');
    if (asked.code !== 0)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('GIT_UNUSABLE', `git cannot say what was changed: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .T)(asked)}`);
    return asked.stdout
        .replace(/\n$/, '')
        .split('\0')
        .filter((file) => file !== '');
}
/**
 * Commits files, and nothing else, as the user’s own git would: with their name, key and hooks.
 * @returns the commit, or undefined when the files are as HEAD has them.
 * @throws LockstepError `BUMP_COMMIT_FAILED`; the index is as it was for these files.
 */
async function commitFiles(git, files, message) {
    if (files.length === 0)
        return undefined;
    const paths = ['--', ...files.map((file) => `:(literal)${file}`)];
    const added = await git('add', ...paths);
    if (added.code === 0 &&
        (await git('diff', '--cached', '--quiet', '--no-ext-diff', 'HEAD', ...paths)).code === 0)
        return undefined;
    const made = added.code === 0 ? await git('commit', '--quiet', '--only', '--message', message, ...paths) : added;
    if (made.code === 0)
        return (await git('rev-parse', 'HEAD')).stdout.trim();
    await git('reset', '--quiet', 'HEAD', ...paths);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('BUMP_COMMIT_FAILED', `git made no commit: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .T)(made)}`);
}
/**
 * Makes the annotated tag; one that is there already, annotated and at the commit, is taken as it is.
 * @throws LockstepError `BUMP_TAG_FAILED`.
 */
async function tagCommit(git, tag, commit) {
    const [kind, at] = await Promise.all([
        git('cat-file', '-t', `refs/tags/${tag}`),
        git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`),
    ]);
    if (kind.stdout.trim() === 'tag' && at.stdout.trim() === commit)
        return 'there';
    const made = await git('tag', '--annotate', '--message', tag, tag, commit);
    if (made.code === 0)
        return 'made';
    const remedy = `Mend what git names, then: git tag --annotate ${tag} ${commit}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('BUMP_TAG_FAILED', `${commit.slice(0, 12)} is committed; git made no tag: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .T)(made)}`, {
        remedy,
    });
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60652);




async function bytesAt(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
}
// What is no UTF-8 was not read as it stands there, and would be written otherwise.
async function before(folder, file) {
    const bytes = await bytesAt(await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .placeToWrite */ ._)(folder, file));
    const text = bytes?.toString('utf8');
    if (bytes === undefined || Buffer.from(text ?? '').equals(bytes))
        return { file, text };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('BUMP_IMPOSSIBLE', `${file} is not written in UTF-8, and would be damaged`, {
        where: { file },
        remedy: 'Save it as UTF-8, or write the version there by hand and list the file under versions.ignore.',
    });
}
/** Gives files back what they had; the names of those that could not be. */
async function restore(workspace, changed) {
    const left = [];
    for (const { file, text } of changed) {
        const done = text === undefined ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.folder, file), { force: true }) : workspace.write(file, text);
        await done.catch(() => left.push(file));
    }
    return left;
}
function writeFailed(file, left, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const rest = left.length === 0 ? 'nothing was changed' : `these carry the new version already: ${left.join(', ')}`;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('BUMP_WRITE_FAILED', `${file} could not be written: ${why}; ${rest}`, {
        where: { file },
        cause,
    });
}
/**
 * Writes all files or none: when one cannot be written, those before it are as they were.
 * @throws LockstepError `BUMP_IMPOSSIBLE`, `FILE_OUTSIDE` before anything is written; `BUMP_WRITE_FAILED`.
 */
async function writeAll(workspace, texts) {
    const all = await Promise.all(texts.map(({ file }) => before(workspace.folder, file)));
    for (const [index, { file, text }] of texts.entries()) {
        try {
            await workspace.write(file, text);
        }
        catch (error) {
            throw writeFailed(file, await restore(workspace, all.slice(0, index)), error);
        }
    }
    return {
        files: texts.map(({ file }) => file),
        undo: async () => void (await restore(workspace, all)),
    };
}


/***/ }),

/***/ 88557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pushCommit),
/* harmony export */   l: () => (/* binding */ pushTag)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _git_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11029);


/** Whether the remote’s branch has a commit; fetched anew, with the user’s own credentials. */
async function isOnRemote(git, branch, commit) {
    const fetched = await git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `refs/heads/${branch}`);
    return fetched.code === 0 && (await git('merge-base', '--is-ancestor', commit, 'FETCH_HEAD')).code === 0;
}
async function push(git, from, to) {
    return git('push', '--porcelain', '--no-follow-tags', '--no-recurse-submodules', 'origin', `${from}:${to}`);
}
/**
 * Pushes the commit to its branch, and sees that it is there. Nothing is forced, and nothing else goes along.
 * @throws LockstepError `BUMP_PUSH_REFUSED`: nothing of the release is public.
 */
async function pushCommit(git, branch, commit) {
    if (await isOnRemote(git, branch, commit))
        return;
    const pushed = await push(git, commit, `refs/heads/${branch}`);
    if (pushed.code === 0 && (await isOnRemote(git, branch, commit)))
        return;
    const why = pushed.code === 0 ? 'it is not on the branch after all' : (0,_git_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .T)(pushed);
    const message = `${branch} was not pushed: ${why}. Commit ${commit.slice(0, 12)} is only here; the remote has neither it nor a tag`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUMP_PUSH_REFUSED', message);
}
/**
 * Pushes the tag, once its commit is public.
 * @throws LockstepError `BUMP_PUSH_REFUSED`: the commit is public, the tag is not.
 */
async function pushTag(git, tag, branch) {
    const ref = `refs/tags/${tag}`;
    const pushed = await push(git, ref, ref);
    if (pushed.code === 0)
        return;
    const message = `tag ${tag} was not pushed: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .T)(pushed)}. Its commit is public on ${branch}, the tag is only here`;
    const remedy = `See who may push tags, then: git push origin ${ref}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUMP_PUSH_REFUSED', message, { remedy });
}


/***/ }),

/***/ 39063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSync: () => (/* binding */ runSync)
});

// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http_http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/hosts/src/git/remote.js + 19 modules
var remote = __webpack_require__(52885);
// EXTERNAL MODULE: ./packages/hosts/src/host/open-host.js + 49 modules
var open_host = __webpack_require__(76026);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
;// CONCATENATED MODULE: ./packages/cli/src/sync/in-turn.js
/** Works on things side by side, at most so many at once; results come in the order of the things. */
async function inTurn(items, atOnce, work) {
    const waiting = items.entries();
    const results = [];
    const next = async () => {
        for (const [index, item] of waiting)
            results.push([index, await work(item)]);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, next));
    return results.toSorted(([one], [other]) => one - other).map(([, result]) => result);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/literal-secret.js
var literal_secret = __webpack_require__(77878);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
// EXTERNAL MODULE: ./packages/core/src/config/misspelling.js
var misspelling = __webpack_require__(48627);
// EXTERNAL MODULE: ./packages/core/src/config/parse-by.js + 1 modules
var parse_by = __webpack_require__(63303);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ./packages/core/src/config/secret-reference.js
var secret_reference = __webpack_require__(5696);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
;// CONCATENATED MODULE: ./packages/core/src/sync/list-text.js


/** No path, message or text of a list is longer, in characters. */
const longestText = 4096;
// Besides what leads out of a repository: names that Windows takes for another, and git for its own folder.
function isPlainName(name) {
    return name !== '' && !/^\.{1,2}$|[. ]$|^ |~\d|^\.git$/i.test(name);
}
/** Whether a text is a path below a folder, in the one way that it can be written. */
function isInnerPath(path) {
    return !/[\p{C}\\:*?"<>|]/u.test(path) && path.split('/').every(isPlainName);
}
/** An address that ends with a slash, without credentials, query and fragment. */
function isServerAddress(text) {
    const url = URL.parse(text);
    return isBareAddress(url) && text.endsWith('/');
}
function isBareAddress(url) {
    return (url !== null &&
        /^https?:$/.test(url.protocol) &&
        url.username + url.password + url.search + url.hash === '');
}
/** The address of a repository for git. */
function isRepositoryAddress(text) {
    const url = URL.parse(text);
    return isBareAddress(url) && url.pathname.replaceAll('/', '') !== '';
}
/** A path of a YAML file in a repository. */
const yamlPath = schemas/* string */.YjP()
    .max(longestText)
    .refine((path) => isInnerPath(path) && /\.ya?ml$/.test(path), 'expected the path of a YAML file below the root of a repository, such as .github/workflows/release.yml');
/** A path of a template below its folder. */
const templatePath = schemas/* string */.YjP()
    .max(longestText)
    .refine(isInnerPath, 'expected a path below the source, such as release.yml');
/** The name of a branch. */
const branchName = schemas/* string */.YjP()
    .max(200)
    .refine((name) => (0,tag/* isTagName */.Ij)(name) && name !== 'HEAD', 'expected a name that git accepts for a branch');
/** A text of one line. */
const line = schemas/* string */.YjP()
    .min(1)
    .max(longestText)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u, 'expected one line of visible characters');
/** `owner/name`, in the characters that both hosts allow. */
const repositoryName = schemas/* string */.YjP()
    .regex(/^(?!\.{1,2}\/)[A-Za-z0-9_.-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9_.-]{1,100}$/, 'expected owner/name, such as acme/app');
/** The root of a server. */
const serverAddress = schemas/* string */.YjP()
    .refine(isServerAddress, 'expected an http address without credentials that ends with a slash');

;// CONCATENATED MODULE: ./packages/core/src/sync/placeholder.js
/** No value is longer, in characters. */
const longestValue = 200;
// Neither an indicator of YAML nor what begins a comment or ends a value can stand in it; a colon only inside.
const safeValue = /^[A-Za-z0-9_/.][A-Za-z0-9._/@+*:-]*$/;
/**
 * Whether a value may take the place of a placeholder: whatever stands around it in YAML, it stays one scalar. It is put in
 * as it is, so nothing that a shell would expand belongs in it either.
 */
function isSafeValue(value) {
    return (value.length <= longestValue &&
        safeValue.test(value) &&
        !value.endsWith(':') &&
        !/^(?:---|\.\.\.)$/.test(value));
}
// With a dollar before it, it is an expression of a workflow, and none of ours.
const placeholder = /(?<!\$)\{\{([a-z][a-z0-9-]{0,39})\}\}/g;
/** The names of the placeholders of a text, each with the line that it stands in first. */
function placeholdersOf(text) {
    const found = new Map();
    for (const [index, line] of text.split('\n').entries())
        for (const [, name = ''] of line.matchAll(placeholder))
            if (!found.has(name))
                found.set(name, index + 1);
    return found;
}
/** Puts values into a text; values are put in once and never looked at again. */
function fill(text, values) {
    return text.replace(placeholder, (whole, name) => values.get(name) ?? whole);
}

;// CONCATENATED MODULE: ./packages/core/src/sync/list-schema.js




const variableName = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a name of lower-case letters, digits and -');
const variableValue = schemas/* string */.YjP()
    .refine(isSafeValue, 'expected letters, digits and . _ / @ + * : - alone, nothing that could mean something to YAML');
const variables = schemas/* record */.g1P(variableName, variableValue);
const file = schemas/* strictObject */.rej({
    template: templatePath.describe('A file of the source.'),
    to: yamlPath.describe('Where it goes in each repository; no other file of it is touched.'),
});
const server = schemas/* strictObject */.rej({
    url: serverAddress.describe('The root of the server.'),
    token: secret_reference/* secretReference */.Q
        .optional()
        .describe('Where its credential is read from; it goes to this server and to its API alone.'),
    api: serverAddress.optional().describe('The root of its API; by default where that kind of server has it.'),
});
const exception = schemas/* strictObject */.rej({
    file: yamlPath.describe('The file that is meant, as under to.'),
    reason: line.describe('Why.'),
    do: schemas/* enum */.k5n(['leave', 'overwrite'])
        .default('leave')
        .describe('leave: the file is not touched; overwrite: it is replaced although somebody edited it by hand.'),
});
const places = ['path', 'url', 'github', 'gitea'];
const repository = schemas/* strictObject */.rej({
    path: line.optional().describe('A clone on this machine, from the folder of this file.'),
    url: schemas/* string */.YjP()
        .refine(isRepositoryAddress, 'expected the http address of a repository, without credentials')
        .optional()
        .describe('The address for git; no pull requests.'),
    github: repositoryName.optional().describe('A repository on GitHub, as owner/name.'),
    gitea: repositoryName.optional().describe('A repository on Gitea or Forgejo, as owner/name.'),
    server: serverAddress
        .optional()
        .describe('The root of its server; by default the public one, with github.'),
    branch: branchName.optional().describe('The branch that is kept; by default the default branch.'),
    variables: variables.optional().describe('Values that differ here.'),
    except: schemas/* array */.YOg(exception).default([]).describe('Files that are treated in another way here.'),
    enabled: schemas/* boolean */.zMY().default(true).describe('false: the repository is passed over.'),
})
    .refine((each) => places.filter((place) => each[place] !== undefined).length === 1, {
    message: 'expected one of path, url, github and gitea',
})
    .refine(({ gitea, server }) => gitea === undefined || server !== undefined, {
    path: ['server'],
    message: 'it is missing; expected the root of the Gitea server',
})
    .refine(({ path, url, server }) => server === undefined || (path ?? url) === undefined, {
    path: ['server'],
    message: 'expected together with github or gitea',
});
const commit = schemas/* strictObject */.rej({
    message: line.default('ci: bring the workflows up to date').describe('What the commit says.'),
    author: schemas/* strictObject */.rej({
        name: line.regex(/^[^<>]+$/, 'expected a name').describe('The name in commits.'),
        email: line.regex(/^[^<>\s]+$/, 'expected an address').describe('The address in commits.'),
    })
        .optional()
        .describe('Who the commits are by; in a clone by default whoever its git names.'),
});
const pullRequest = schemas/* strictObject */.rej({
    branch: branchName.default('lockstep/sync').describe('The branch that is proposed.'),
    title: line.default('Bring the workflows up to date').describe('Its title.'),
    body: schemas/* string */.YjP().max(20_000).default('').describe('What stands above the list of files.'),
});
/** The list of repositories that `lockstep sync` keeps. */
const listSchema = schemas/* strictObject */.rej({
    source: line.describe('Where the templates are: github or gitea for those that come with Lockstep, else a folder, from the folder of this file.'),
    files: schemas/* array */.YOg(file).min(1).describe('What is kept in each repository.'),
    variables: variables
        .default({})
        .describe('Every {{name}} that templates may hold, with its value; {{branch}} is always there.'),
    servers: schemas/* array */.YOg(server).default([]).describe('Credentials and addresses of servers.'),
    repositories: schemas/* array */.YOg(repository).min(1).describe('The repositories.'),
    commit: commit.prefault({}).describe('How changes are committed.'),
    'pull-request': pullRequest.prefault({}).describe('How changes are proposed, with --pull-request.'),
    concurrency: schemas/* int */.Whr().min(1).max(16).default(4).describe('How many repositories are worked on at once.'),
});
/** The JSON Schema of such a list, for editors. */
function syncJsonSchema() {
    const { $schema: _, ...schema } = z.toJSONSchema(listSchema, { io: 'input', unrepresentable: 'any' });
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'The list of repositories of lockstep sync',
        ...schema,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/sync/sync-list.js
/** Whoever the commits on servers are by where the list names nobody. */
const usualAuthor = { name: 'Lockstep', email: 'lockstep@localhost' };
/** The address of a server that a place is below, with the longest path; undefined where the list has none. */
function serverOf(url, servers) {
    return servers
        .filter((server) => new URL(url).href.startsWith(new URL(server.url).href))
        .toSorted((one, other) => other.url.length - one.url.length)[0];
}
/** What is equal for two addresses of one repository: hosts do not tell upper from lower case, nor with or without `.git`. */
function repositoryKey(url) {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`
        .toLowerCase()
        .replace(/\/{1,100}$/, '')
        .replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./packages/core/src/sync/read-list.js








function hostPlace(kind, server, fullName) {
    const [owner = '', name = ''] = fullName.split('/');
    return { kind, server, owner, name, url: `${server}${owner}/${name}.git` };
}
function placeOf({ path, url, github, gitea, server }, publicGithub) {
    if (path !== undefined)
        return { kind: 'clone', path };
    if (github !== undefined)
        return hostPlace('github', server ?? publicGithub, github);
    if (gitea !== undefined)
        return hostPlace('gitea', server ?? '', gitea);
    return { kind: 'git', url: url ?? '' };
}
function titleOf(entry) {
    return entry.path ?? entry.url ?? entry.github ?? `${entry.server ?? ''}${entry.gitea ?? ''}`;
}
function repositoryOf(entry, list, publicGithub) {
    return {
        title: titleOf(entry),
        place: placeOf(entry, publicGithub),
        branch: entry.branch,
        variables: new Map(Object.entries({ ...list.variables, ...entry.variables })),
        exceptions: entry.except,
        isEnabled: entry.enabled,
    };
}
/** What is equal for two entries that mean one repository. */
function keyOfPlace(place) {
    return place.kind === 'clone' ? `clone ${place.path}` : repositoryKey(place.url);
}
function twins(keys, complain) {
    return keys.flatMap((key, index) => {
        const first = keys.indexOf(key);
        return first === index ? [] : [complain(index, first)];
    });
}
function unknownNames(list, complain) {
    const files = new Set(list.files.map(({ to }) => to));
    const declared = new Set(Object.keys(list.variables));
    return list.repositories.flatMap(({ except, variables = {} }, index) => [
        ...except.flatMap(({ file }, at) => files.has(file)
            ? []
            : [complain(['repositories', index, 'except', at, 'file'], `no file goes to ${file}`)]),
        ...Object.keys(variables).flatMap((name) => declared.has(name)
            ? []
            : [complain(['repositories', index, 'variables', name], `there is no variable “${name}” above`)]),
    ]);
}
function contradictions(list, repositories, complain) {
    const own = Object.hasOwn(list.variables, 'branch')
        ? [complain(['variables', 'branch'], 'branch is always the branch that is kept')]
        : [];
    return [
        ...own,
        ...unknownNames(list, complain),
        ...twins(list.files.map(({ to }) => to.toLowerCase()), (index) => complain(['files', index, 'to'], 'another file goes there as well')),
        ...twins(repositories.map(({ place }) => keyOfPlace(place)), (index, first) => complain(['repositories', index], `it is repositories[${first}] once more`)),
        ...twins(list.servers.map(({ url }) => new URL(url).href), (index, first) => complain(['servers', index, 'url'], `it is servers[${first}] once more`)),
    ];
}
// Messages name keys and values of the document, and any of them may hold a secret by mistake.
function inFile({ where, message, ...rest }, file) {
    const key = where?.key === undefined ? {} : { key: (0,literal_secret/* withoutSecrets */.c)(where.key) };
    return { ...rest, message: (0,literal_secret/* withoutSecrets */.c)(message), where: { ...where, ...key, file } };
}
function problemsOf(document, { value: list, problems }, repositories, locate) {
    const secrets = (0,literal_secret/* findLiteralSecrets */.q)(document, locate);
    const isTold = ({ where }) => secrets.some((secret) => secret.where?.key === where?.key);
    const complain = (path, message) => (0,problem/* problem */.C)('CONFIG_WRONG_TYPE', `${(0,config_locate/* keyOf */.T)(path)}: ${message}`, { where: (0,config_locate/* whereOf */.d)(path, locate) });
    return [
        ...secrets,
        ...(0,misspelling/* withoutEchoes */.K)(problems, document).filter((each) => !isTold(each)),
        ...(list === undefined ? [] : contradictions(list, repositories, complain)),
    ];
}
/**
 * Checks a parsed list of repositories.
 * @param file its name, for messages.
 * @param publicGithub the root of the server that `github` means.
 * @throws LockstepError with every problem at once: `CONFIG_UNKNOWN_KEY`, `CONFIG_WRONG_TYPE`, `CONFIG_LITERAL_SECRET`.
 */
function readList(document, locate, file, publicGithub) {
    const parsed = (0,parse_by/* parseBy */.h)(listSchema, document ?? {}, [], locate);
    const { value: list } = parsed;
    const repositories = list?.repositories.map((each) => repositoryOf(each, list, publicGithub)) ?? [];
    (0,lockstep_error/* throwAll */.Kx)(problemsOf(document, parsed, repositories, locate).map((each) => inFile(each, file)));
    if (list === undefined)
        throw (0,lockstep_error/* fail */.fJ)('CONFIG_WRONG_TYPE', `${file} is no list of repositories`, { where: { file } });
    const { source, files, servers, commit, 'pull-request': pullRequest, concurrency } = list;
    return { source, files, servers, repositories, commit, pullRequest, concurrency };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var files_workspace = __webpack_require__(78892);
// EXTERNAL MODULE: ./packages/hosts/src/yaml.js
var yaml = __webpack_require__(47674);
// EXTERNAL MODULE: ./packages/hosts/src/secrets.js
var secrets = __webpack_require__(38248);
;// CONCATENATED MODULE: ./packages/cli/src/sync/list-file.js




/**
 * Reads the list that the command line names.
 * @throws LockstepError `SYNC_SOURCE_UNREADABLE`, `CONFIG_…` with every problem at once.
 */
async function openList({ dir, word = '' }, world) {
    const path = (0,external_node_path_.resolve)(world.cwd, dir, word);
    const text = await (0,files_workspace/* createWorkspace */.s)((0,external_node_path_.dirname)(path), world.env).readText((0,external_node_path_.basename)(path));
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SYNC_SOURCE_UNREADABLE', `there is no list ${word}`, { where: { file: word } });
    const { value, locate } = (0,yaml/* parseYaml */.h)(text, word);
    return {
        list: readList(value, locate, word, endpoints/* companions */.a.githubServer),
        folder: (0,external_node_path_.dirname)(path),
        file: word,
    };
}
/**
 * Reads the credential of every server that a repository of the list is on; each is good for its server alone.
 * @returns credentials by the address of the server.
 * @throws LockstepError `TOKEN_MISSING`, naming all of them.
 */
async function readTokens(list, world) {
    const used = new Set(list.repositories.flatMap(({ place, isEnabled }) => place.kind === 'clone' || !isEnabled ? [] : (serverOf(place.url, list.servers) ?? [])));
    const resolved = await Promise.all([...used].flatMap(({ url, token }) => token === undefined ? [] : [(0,secrets/* resolveSecret */.J)(token, world.env).then((found) => ({ url, found }))]));
    (0,lockstep_error/* throwAll */.Kx)(resolved.flatMap(({ found }) => ('problem' in found ? [found.problem] : [])));
    return new Map(resolved.flatMap(({ url, found }) => ('secret' in found ? [[url, found.secret]] : [])));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/src/sync/kept-file.js

// The digest in the first line tells what was written here from what somebody made of it.
const head = '# Kept by lockstep sync; changes belong in its source. sha256:';
const firstLine = /^# Kept by lockstep sync;[^\n]{0,200} sha256:([0-9a-f]{64})\n/;
function digestOf(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
}
/** A text with the ends of lines that git keeps. */
function withPlainLines(text) {
    return text.replaceAll('\r\n', '\n');
}
/** A file as it is written: the body below a line with its digest. */
function keptText(body) {
    return `${head}${digestOf(body)}\n${body}`;
}
/** Whether a file is as some version of this command wrote it; only such a file may be replaced unasked. */
function isAsWritten(text) {
    const plain = withPlainLines(text);
    const [line, digest] = firstLine.exec(plain) ?? [];
    return line !== undefined && digestOf(plain.slice(line.length)) === digest;
}

;// CONCATENATED MODULE: ./packages/core/src/sync/line-edits.js
/** More differences than these are told as one block: a shorter way to say them would take too long to find. */
const mostDifferences = 1000;
function commonLength(one, other, fromEnd, most) {
    let length = 0;
    const at = (lines) => lines[fromEnd ? lines.length - 1 - length : length];
    while (length < most && at(one) === at(other))
        length += 1;
    return length;
}
// How far each diagonal reaches with each number of differences (Myers, “An O(ND) Difference Algorithm”, 1986).
function reachOf(before, after) {
    const rounds = [];
    let last = new Map([[1, 0]]);
    for (let differences = 0; differences <= mostDifferences; differences += 1) {
        const reach = new Map();
        for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
            let x = startOf(last, diagonal, differences);
            while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
                x += 1;
            reach.set(diagonal, x);
            if (x >= before.length && x - diagonal >= after.length)
                return [...rounds, reach];
        }
        rounds.push(reach);
        last = reach;
    }
    return undefined;
}
function comesFromAbove(last, diagonal, differences) {
    if (diagonal === -differences)
        return true;
    return diagonal !== differences && (last.get(diagonal - 1) ?? 0) < (last.get(diagonal + 1) ?? 0);
}
function startOf(last, diagonal, differences) {
    return comesFromAbove(last, diagonal, differences)
        ? (last.get(diagonal + 1) ?? 0)
        : (last.get(diagonal - 1) ?? 0) + 1;
}
function movesBack(rounds, before, after) {
    const moves = [];
    let [x, y] = [before.length, after.length];
    for (let differences = rounds.length - 1; differences >= 0; differences -= 1) {
        const last = differences === 0 ? new Map([[1, 0]]) : (rounds[differences - 1] ?? new Map());
        const isInsert = comesFromAbove(last, x - y, differences);
        const from = last.get(x - y + (isInsert ? 1 : -1)) ?? 0;
        const start = isInsert ? from : from + 1;
        for (; x > start; x -= 1, y -= 1)
            moves.push({ kind: 'keep', line: before[x - 1] ?? '' });
        if (differences === 0)
            break;
        moves.push(isInsert ? { kind: 'insert', line: after[y - 1] ?? '' } : { kind: 'delete', line: before[x - 1] ?? '' });
        if (isInsert)
            y -= 1;
        else
            x -= 1;
    }
    return moves.reverse();
}
function replaced(before, after) {
    return [
        ...before.map((line) => ({ kind: 'delete', line })),
        ...after.map((line) => ({ kind: 'insert', line })),
    ];
}
function middleMoves(before, after) {
    if (before.length === 0 || after.length === 0)
        return replaced(before, after);
    const rounds = reachOf(before, after);
    return rounds === undefined ? replaced(before, after) : movesBack(rounds, before, after);
}
function grouped(moves) {
    const edits = [];
    for (const { kind, line } of moves) {
        const last = edits.at(-1);
        if (last?.kind === kind)
            last.lines.push(line);
        else
            edits.push({ kind, lines: [line] });
    }
    return edits;
}
/** The shortest way from some lines to others, within reason. */
function editsBetween(before, after) {
    const least = Math.min(before.length, after.length);
    const head = commonLength(before, after, false, least);
    const tail = commonLength(before, after, true, least - head);
    const keep = (lines) => lines.map((line) => ({ kind: 'keep', line }));
    return grouped([
        ...keep(before.slice(0, head)),
        ...middleMoves(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...keep(before.slice(before.length - tail)),
    ]);
}

;// CONCATENATED MODULE: ./packages/core/src/sync/unified-diff.js

/** Lines that are shown around a change, as git does. */
const around = 3;
const marks = { keep: ' ', delete: '-', insert: '+' };
// A line keeps its end, so that a missing last one is a difference, too.
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function numbered(edits) {
    let [before, after] = [0, 0];
    return edits.flatMap(({ kind, lines }) => lines.map((line) => {
        const shown = { mark: marks[kind], line, before, after };
        if (kind !== 'insert')
            before += 1;
        if (kind !== 'delete')
            after += 1;
        return shown;
    }));
}
function hunksOf(lines) {
    const hunks = [];
    let end = -1;
    lines.forEach(({ mark }, index) => {
        if (mark === ' ')
            return;
        const start = Math.max(index - around, end + 1);
        const next = Math.min(index + around, lines.length - 1);
        if (hunks.length === 0 || start > end + 1)
            hunks.push([]);
        hunks.at(-1)?.push(...lines.slice(start, next + 1));
        end = next;
    });
    return hunks;
}
function range(start, count) {
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
function hunkText(hunk) {
    const [first] = hunk;
    const count = (mark) => hunk.filter((each) => each.mark !== mark).length;
    const before = range(first?.before ?? 0, count('+'));
    const after = range(first?.after ?? 0, count('-'));
    const lines = hunk.map(({ mark, line }) => line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`);
    return `@@ -${before} +${after} @@\n${lines.join('')}`;
}
/**
 * A unified diff of one file, as patch(1) and `git apply` read it; empty when nothing differs.
 * @param before undefined for a file that is not there.
 */
function unifiedDiff(file, before, after) {
    const hunks = hunksOf(numbered(editsBetween(linesOf(before ?? ''), linesOf(after))));
    if (hunks.length === 0)
        return '';
    const from = before === undefined ? '/dev/null' : `a/${file}`;
    return `--- ${from}\n+++ b/${file}\n${hunks.map(hunkText).join('')}`;
}

;// CONCATENATED MODULE: ./packages/core/src/sync/file-verdict.js


function stateOf(current, { body, exception }, force) {
    if (exception?.do === 'leave')
        return 'left';
    if (current === undefined)
        return 'new';
    if (withPlainLines(current) === keptText(body))
        return 'same';
    // Put there by hand, word for word: all that is missing is the line above it.
    const isOurs = isAsWritten(current) || withPlainLines(current) === body;
    return isOurs || force || exception?.do === 'overwrite' ? 'changed' : 'edited';
}
/**
 * Compares a file with what it is to be.
 * @param current its text; undefined when it is not there.
 * @param force whether what was edited by hand is replaced.
 */
function judgeFile(current, wanted, force) {
    const { file, body, exception } = wanted;
    const text = keptText(body);
    const state = stateOf(current, wanted, force);
    const isDone = state === 'same' || state === 'left';
    return {
        file,
        state,
        text,
        diff: isDone ? '' : unifiedDiff(file, current, text),
        ...(state === 'left' && exception !== undefined && { reason: exception.reason }),
    };
}
/** The files that are to be written. */
function filesToWrite(verdicts) {
    return verdicts.filter(({ state }) => state === 'new' || state === 'changed');
}

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/core/src/sync/sync-report.js
/** Files as the report shows them. */
function reportedFiles(verdicts) {
    return verdicts.map(({ file, state, reason, diff }) => ({
        file,
        state,
        ...(reason !== undefined && { reason }),
        ...(diff !== '' && { diff }),
    }));
}

// EXTERNAL MODULE: ./packages/cli/src/error-problems.js
var error_problems = __webpack_require__(66923);
// EXTERNAL MODULE: ./packages/cli/src/bump/git-writer.js
var git_writer = __webpack_require__(11029);
// EXTERNAL MODULE: ./packages/cli/src/bump/release-commit.js
var release_commit = __webpack_require__(96972);
// EXTERNAL MODULE: ./packages/cli/src/bump/release-files.js
var release_files = __webpack_require__(97878);
// EXTERNAL MODULE: ./packages/cli/src/bump/release-push.js
var release_push = __webpack_require__(88557);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/cli/src/sync/clone-place.js




/** Why a clone is not worked in. */
function unusable(why, file) {
    return (0,lockstep_error/* fail */.fJ)('SYNC_CLONE_UNUSABLE', why, file === undefined ? {} : { where: { file } });
}
async function entryAt(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if ((0,record/* isRecord */.u)(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw unusable(`${path} cannot be looked at`);
    }
}
/**
 * Reads a file of a clone. A link is not followed, wherever it leads: it would be replaced, or something elsewhere written.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE`.
 */
async function readInClone(folder, file) {
    const parts = file.split('/');
    for (const index of parts.keys()) {
        const path = (0,external_node_path_.join)(folder, ...parts.slice(0, index + 1));
        const entry = await entryAt(path);
        if (entry === undefined)
            return undefined;
        const isLast = index === parts.length - 1;
        if (isLast ? !entry.isFile() : !entry.isDirectory())
            throw unusable(`${parts.slice(0, index + 1).join('/')} is no plain ${isLast ? 'file' : 'folder'}`, file);
    }
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, file));
}
/**
 * The folder of a clone.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE` where it is none, or only a folder in one.
 */
async function cloneAt(base, path) {
    const folder = await (0,promises_.realpath)((0,external_node_path_.resolve)(base, path)).catch(() => undefined);
    if (folder === undefined)
        throw unusable(`there is no folder ${path}`);
    if ((await entryAt((0,external_node_path_.join)(folder, '.git'))) === undefined)
        throw unusable(`${path} is no root of a clone`);
    return folder;
}
/**
 * The branch that is checked out.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE` where it is another than the wanted one, or none.
 */
async function branchIn(git, wanted) {
    const { code, stdout } = await git('symbolic-ref', '--quiet', '--short', 'HEAD');
    const branch = stdout.trim();
    if (code !== 0 || branch === '')
        throw unusable('no branch is checked out');
    if (wanted === undefined || branch === wanted)
        return branch;
    throw unusable(`${branch} is checked out, and not ${wanted}`);
}
/**
 * Refuses to work where these files hold what was not committed.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE`.
 */
async function assertClean(git, files) {
    const asked = await git(...['-c', 'core.fsmonitor=false', 'status', '--porcelain', '-z', '--untracked-files=all', '--ignored'], ...['--no-renames', '--', ...files.map((file) => `:(literal)${file}`)]);
    if (asked.code !== 0)
        throw unusable(`git cannot say what was changed: ${(0,git_writer/* saidBy */.T)(asked)}`);
    const changed = asked.stdout.split('\0').flatMap((record) => (record.length > 3 ? [record.slice(3)] : []));
    const [first] = changed;
    if (first !== undefined)
        throw unusable(`${changed.join(', ')}: not committed`, first);
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/keeping.js

/** The credential for an address: that of its server, and no other’s. */
function tokenFor(url, { list, tokens }) {
    const server = serverOf(url, list.servers);
    return server === undefined ? undefined : tokens.get(server.url);
}
function bodyOf(template, branch, { variables }) {
    if (placeholdersOf(template).has('branch') && !isSafeValue(branch))
        throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', `the branch “${branch}” has a name that cannot stand in a workflow`);
    return fill(template, new Map([...variables, ['branch', branch]]));
}
function wantedIn(repository, branch, keeping) {
    return keeping.list.files.map(({ template, to }) => ({
        file: to,
        body: bodyOf(keeping.templates.get(template) ?? '', branch, repository),
        exception: repository.exceptions.find(({ file }) => file === to),
    }));
}
/** No workflow is larger, in bytes; nor is a difference to one worth showing. */
const largestFile = 1024 * 1024;
/**
 * Compares the files of a repository with what they are to be.
 * @param read the bytes of a file; undefined when it is not there.
 * @throws LockstepError `SYNC_REFUSED`, and what `read` throws.
 */
async function judge(repository, branch, keeping, read) {
    const verdicts = [];
    for (const wanted of wantedIn(repository, branch, keeping)) {
        const bytes = await read(wanted.file);
        if (bytes !== undefined && bytes.byteLength > largestFile)
            throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', `${wanted.file} is larger than any workflow`, {
                where: { file: wanted.file },
            });
        const text = bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        verdicts.push(judgeFile(text, wanted, keeping.force));
    }
    return verdicts;
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/clone.js








// What git is told by its environment goes before what the clone says.
function gitIn(folder, { list, world }) {
    const { author } = list.commit;
    if (author === undefined)
        return (0,git_writer/* gitWriter */.q)(folder, world.env);
    const { name, email } = author;
    return (0,git_writer/* gitWriter */.q)(folder, {
        ...world.env,
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
    });
}
/**
 * Refuses a clone whose commit is not the one that the remote’s branch is at: whatever else is there would be pushed along.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE`, `SYNC_UNREACHABLE`.
 */
async function assertCommonTip(git, branch) {
    const fetched = await git(...['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `refs/heads/${branch}`]);
    if (fetched.code !== 0)
        throw (0,lockstep_error/* fail */.fJ)('SYNC_UNREACHABLE', `origin gives no ${branch}: ${(0,git_writer/* saidBy */.T)(fetched)}`);
    const [head, there] = await Promise.all([git('rev-parse', 'HEAD'), git('rev-parse', 'FETCH_HEAD')]);
    if (head.stdout === there.stdout)
        return;
    const isBehind = (await git('merge-base', '--is-ancestor', 'HEAD', 'FETCH_HEAD')).code === 0;
    throw unusable(isBehind
        ? `${branch} is behind its remote: git pull --ff-only`
        : `${branch} has commits that are not on its remote`);
}
// What a push refused is taken back, so that the clone is as it was and the next run begins anew.
async function pushOrUndo(git, branch, commit, before) {
    try {
        await (0,release_push/* pushCommit */.S)(git, branch, commit);
    }
    catch (error) {
        await git('reset', '--quiet', '--keep', before);
        throw error;
    }
}
async function commitAndPush(git, written, branch, { list }) {
    try {
        const before = (await git('rev-parse', 'HEAD')).stdout.trim();
        const commit = await (0,release_commit/* commitFiles */.zu)(git, written.files, list.commit.message);
        if (commit === undefined)
            throw unusable('git sees no difference in what was written');
        await pushOrUndo(git, branch, commit, before);
        return commit;
    }
    catch (error) {
        await written.undo();
        throw error;
    }
}
// The words of a release are not those of this work.
function asRefusal(error) {
    if (!(error instanceof lockstep_error/* LockstepError */.Cj) || !error.code.startsWith('BUMP_'))
        return error;
    return (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', error.problems[0].message, { cause: error });
}
async function write(folder, branch, verdicts, keeping) {
    const git = gitIn(folder, keeping);
    await assertCommonTip(git, branch);
    try {
        const written = await (0,release_files/* writeAll */.f)((0,files_workspace/* createWorkspace */.s)(folder, keeping.world.env), filesToWrite(verdicts));
        return await commitAndPush(git, written, branch, keeping);
    }
    catch (error) {
        throw asRefusal(error);
    }
}
/** Works on a clone on this machine, by the git of its user. */
async function keepClone(repository, path, keeping) {
    const folder = await cloneAt(keeping.folder, path);
    const git = gitIn(folder, keeping);
    const branch = await branchIn(git, repository.branch);
    const verdicts = await judge(repository, branch, keeping, (file) => readInClone(folder, file));
    const files = filesToWrite(verdicts);
    if (files.length === 0)
        return { branch, verdicts };
    await assertClean(git, files.map(({ file }) => file));
    if (keeping.deed === 'look')
        return { branch, verdicts };
    if (keeping.deed === 'propose')
        throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', 'a clone has no pull requests', {
            remedy: 'Name the repository by github or gitea, or use --apply.',
        });
    const commit = await write(folder, branch, verdicts, keeping);
    return { branch, verdicts, state: 'written', detail: `commit ${commit.slice(0, 12)}` };
}

// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
// EXTERNAL MODULE: ./packages/core/src/ports/reply-problem.js
var reply_problem = __webpack_require__(53578);
;// CONCATENATED MODULE: ./packages/cli/src/sync/trouble.js

// GitHub’s words for a push to .github/workflows by a token that may write everything else.
const lacksWorkflows = /refusing to allow [\s\S]{0,80} workflow/i;
function withRemedy(told) {
    if (!lacksWorkflows.test(told.message))
        return told;
    const remedy = 'Let the token write workflows: the permission “Workflows”, or the scope “workflow” of a classic token. The token of a job never may.';
    return { ...told, remedy };
}
/** What a request that brought nothing means for a repository. */
function troubleOf(reply, what) {
    const isMoved = reply.outcome === 'refused' && reply.reason === 'conflict';
    const code = reply.outcome === 'failed' ? 'SYNC_UNREACHABLE' : isMoved ? 'SYNC_MOVED' : 'SYNC_REFUSED';
    const told = withRemedy((0,reply_problem/* replyProblem */.E)(reply, what, code));
    // Elsewhere nothing has happened by then; here others are done, and a rerun does the rest.
    return new lockstep_error/* LockstepError */.Cj([told.code === 'UNREACHABLE' ? { ...told, severity: 'incomplete' } : told]);
}
/**
 * The value of a reply.
 * @throws LockstepError where it brought none.
 */
function valueIn(reply, what) {
    if (reply.outcome === 'ok')
        return reply.value;
    throw troubleOf(reply, what);
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/remote-tree.js


/** Asks for the branches. */
async function readBranches(remote) {
    const { ids, head } = valueIn(await remote.refs('refs/heads/'), 'the branches cannot be read');
    return { ids, usual: head?.replace(/^refs\/heads\//, '') };
}
// What a tree has at a path and no file is a link, a folder or a submodule; a link would lead a checkout elsewhere.
async function assertFree(remote, commit, path) {
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
        const [above, at] = [parts.slice(0, index).join('/'), parts.slice(0, index + 1).join('/')];
        const names = valueIn(await remote.list(commit, above), `${above} cannot be read`);
        if (names?.includes(name) !== true)
            return;
        const isFolder = valueIn(await remote.list(commit, at), `${at} cannot be read`) !== undefined;
        if (isFolder && at !== path)
            continue;
        throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', `${at} is there already, and is no plain ${at === path ? 'file' : 'folder'}`, {
            where: { file: path },
        });
    }
}
/** Reads files of a commit. */
function readerAt(remote, commit) {
    return async (path) => {
        const bytes = valueIn(await remote.read(commit, path), `${path} cannot be read`);
        if (bytes === undefined)
            await assertFree(remote, commit, path);
        return bytes;
    };
}
/** Makes a commit of what is to be written; it is nowhere but here so far. */
async function commitOn(parent, verdicts, remote, { list, clock }) {
    const { message, author = usualAuthor } = list.commit;
    const files = new Map(filesToWrite(verdicts).map(({ file, text }) => [file, Buffer.from(text)]));
    const commit = await remote.commit({ parent, files, message, author, at: clock.timestamp() });
    return valueIn(commit, 'the commit cannot be made');
}
/**
 * Moves a branch by one request, which is never repeated; where its fate is not known, the branch is looked at.
 * @throws LockstepError `SYNC_MOVED` when somebody was faster, `SYNC_REFUSED`, `SYNC_UNREACHABLE`.
 */
async function pushTo(remote, update) {
    const pushed = await remote.push(update);
    if (pushed.outcome === 'ok')
        return;
    const what = `${update.ref.replace('refs/heads/', '')} was not pushed`;
    if (pushed.outcome === 'failed' && pushed.sent) {
        const { ids } = await readBranches(remote);
        if (ids.get(update.ref) === update.to)
            return;
    }
    throw troubleOf(pushed, what);
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/proposal.js





function hostOf({ place }, keeping) {
    if (place.kind === 'git')
        throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', 'an address for git alone has no pull requests', {
            remedy: 'Name the repository by github or gitea, or use --apply.',
        });
    const { kind, server, owner, name, url } = place;
    const api = serverOf(url, keeping.list.servers)?.api;
    const address = { host: kind, server, repository: `${owner}/${name}`, ...(api !== undefined && { api }) };
    return keeping.host((0,host_repository/* hostRepository */.bu)(address), tokenFor(url, keeping));
}
/** The open pull request of the branch, else the newest. */
async function pullOf(host, { list }) {
    const pulls = valueIn(await host.pulls.from(list.pullRequest.branch), 'the pull requests cannot be read');
    return pulls.find(({ isOpen }) => isOpen) ?? pulls[0];
}
// A name or a path of the list is no mark-up; the body that was written for the purpose may be.
function proposal_bodyOf(verdicts, { list }) {
    const files = verdicts.map(({ file, state }) => `- \`${file.replaceAll('`', '')}\` (${state})`);
    const { body } = list.pullRequest;
    return [...(body === '' ? [] : [body.trimEnd(), '']), ...files, ''].join('\n');
}
async function proposal_open(host, scene, verdicts, keeping) {
    const { branch: head, title } = keeping.list.pullRequest;
    const wanted = { title, body: proposal_bodyOf(verdicts, keeping), head, base: scene.branch };
    const created = await host.pulls.create(wanted);
    if (created.outcome === 'ok')
        return created.value;
    // Another run was faster, or the answer was lost: looking settles it.
    const found = await pullOf(host, keeping);
    if (found?.isOpen)
        return found;
    throw troubleOf(created, 'the pull request was not opened');
}
/** Brings the proposed branch up to date; its commits stay, and what was edited in it does as well. */
async function update(scene, from, keeping) {
    const { repository, branch, remote } = scene;
    const verdicts = await judge(repository, branch, keeping, readerAt(remote, from));
    if (filesToWrite(verdicts).length === 0)
        return 'same';
    const to = await commitOn(from, verdicts, remote, keeping);
    await pushTo(remote, { ref: refOf(keeping), from, to });
    return 'updated';
}
function refOf({ list }) {
    return `refs/heads/${list.pullRequest.branch}`;
}
// A branch without an open pull request is somebody's work, unless it holds this very proposal: then an earlier run was
// interrupted before it opened the request. One that is merged whole may move on.
async function begin(host, scene, verdicts, keeping) {
    const { remote, tip, branches, repository, branch } = scene;
    const ref = refOf(keeping);
    const from = branches.get(ref);
    if (from !== undefined) {
        const there = await judge(repository, branch, keeping, readerAt(remote, from));
        const parent = valueIn(await remote.parentOf(from), 'the branch of the proposal cannot be read');
        const isOurs = filesToWrite(there).length === 0 && parent === tip;
        if (isOurs)
            return;
        if (!valueIn(await host.branches.contains(tip, from), 'the branches cannot be compared'))
            throw (0,lockstep_error/* fail */.fJ)('SYNC_BRANCH_TAKEN', `the branch ${keeping.list.pullRequest.branch} is there already`);
    }
    await pushTo(remote, { ref, from, to: await commitOn(tip, verdicts, remote, keeping) });
}
function declined({ number, url }, found) {
    const message = `pull request ${number} was closed without being merged: ${url}`;
    return { ...found, state: 'skipped', detail: message, problem: (0,problem/* problem */.C)('SYNC_DECLINED', message) };
}
/**
 * Proposes the changes by one pull request: one that is open is brought up to date, one that was declined is respected.
 * @throws LockstepError `SYNC_BRANCH_TAKEN`, `SYNC_REFUSED`, `SYNC_MOVED`, `SYNC_UNREACHABLE`.
 */
async function propose(scene, verdicts, keeping) {
    if (keeping.list.pullRequest.branch === scene.branch)
        throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', `${scene.branch} is the branch that is kept; it cannot be proposed to itself`);
    const host = hostOf(scene, keeping);
    const found = { branch: scene.branch, verdicts };
    const pull = await pullOf(host, keeping);
    const proposed = scene.branches.get(refOf(keeping));
    if (pull?.isOpen && proposed !== undefined) {
        const what = await update(scene, proposed, keeping);
        return { ...found, state: 'proposed', detail: `${pull.url}${what === 'updated' ? ' (updated)' : ''}` };
    }
    if (pull !== undefined && !pull.isMerged && !pull.isOpen)
        return declined(pull, found);
    await begin(host, scene, verdicts, keeping);
    const opened = await proposal_open(host, scene, filesToWrite(verdicts), keeping);
    return { ...found, state: 'proposed', detail: opened.url };
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/remote-repository.js




async function openScene(repository, place, keeping) {
    const remote = keeping.git(place.url, tokenFor(place.url, keeping));
    const { ids, usual } = await readBranches(remote);
    const branch = repository.branch ?? usual;
    const tip = branch === undefined ? undefined : ids.get(`refs/heads/${branch}`);
    if (branch === undefined || tip === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SYNC_REFUSED', `there is no branch ${branch ?? 'at all'}`, {
            remedy: 'Name the branch that is to be kept under branch.',
        });
    return { repository, place, remote, branches: ids, branch, tip };
}
async function remote_repository_write({ remote, branch, tip }, verdicts, keeping) {
    const commit = await commitOn(tip, verdicts, remote, keeping);
    await pushTo(remote, { ref: `refs/heads/${branch}`, from: tip, to: commit });
    return { state: 'written', detail: `commit ${commit.slice(0, 12)}` };
}
/** Works on a repository on a server, without a checkout. */
async function keepRemote(repository, place, keeping) {
    const scene = await openScene(repository, place, keeping);
    const { branch, remote, tip } = scene;
    const verdicts = await judge(repository, branch, keeping, readerAt(remote, tip));
    const found = { branch, verdicts };
    if (filesToWrite(verdicts).length === 0 || keeping.deed === 'look')
        return found;
    if (keeping.deed === 'propose')
        return propose(scene, verdicts, keeping);
    return { ...found, ...(await remote_repository_write(scene, verdicts, keeping)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/hosts/src/web-address.js
var web_address = __webpack_require__(24378);
// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(57865);
;// CONCATENATED MODULE: ./packages/cli/src/sync/source.js





/** The nearest folder above a path that holds something; undefined when none does. */
function nearestWith(name, path) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name)))
        return path;
    const above = (0,external_node_path_.dirname)(path);
    return above === path ? undefined : nearestWith(name, above);
}
function keyOf(address) {
    const url = address === undefined ? undefined : (0,web_address/* webAddressOf */.c)(address.replace(/^git\+/, ''));
    return url === undefined ? [] : [repositoryKey(url)];
}
/** What tells the repository of a checkout from others. */
async function originKeys(folder, env) {
    return keyOf(await (0,git/* createGit */.l)(folder, env).origin());
}
async function packageKeys(root) {
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'package.json'), 'utf8'));
    const repository = (0,record/* isRecord */.u)(manifest) && (0,record/* isRecord */.u)(manifest.repository) ? manifest.repository.url : undefined;
    return typeof repository === 'string' ? keyOf(repository) : [];
}
// The templates lie beside whatever was started: the bundle of the command or of an action, or its sources.
async function suiteSource(kind, { self, cwd }) {
    const started = await (0,promises_.realpath)(self?.at(-1) ?? process.argv[1] ?? cwd).catch(() => cwd);
    const root = nearestWith((0,external_node_path_.join)('workflows-templates', kind), (0,external_node_path_.dirname)(started));
    if (root === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SYNC_SOURCE_UNREADABLE', `the templates for ${kind} are not beside this command`, {
            remedy: 'Install Lockstep from its package, or name a folder under source.',
        });
    return {
        folder: (0,external_node_path_.join)(root, 'workflows-templates', kind),
        root: nearestWith('.git', root),
        keys: new Set(await packageKeys(root)),
    };
}
/**
 * Finds the source that a list names.
 * @param base the folder of the list.
 * @throws LockstepError `SYNC_SOURCE_UNREADABLE`.
 */
async function openSource(source, base, world) {
    if (source === 'github' || source === 'gitea')
        return suiteSource(source, world);
    const folder = await (0,promises_.realpath)((0,external_node_path_.resolve)(base, source)).catch(() => undefined);
    if (folder === undefined || !(await (0,promises_.stat)(folder)).isDirectory())
        throw (0,lockstep_error/* fail */.fJ)('SYNC_SOURCE_UNREADABLE', `source: there is no folder ${source}`);
    return { folder, root: nearestWith('.git', folder), keys: new Set(await originKeys(folder, world.env)) };
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/one-repository.js






async function isSource({ place }, { source, folder, world }) {
    if (place.kind !== 'clone')
        return source.keys.has(repositoryKey(place.url));
    const path = (0,external_node_path_.join)(folder, place.path);
    if (source.root !== undefined && nearestWith('.git', path) === source.root)
        return true;
    return (await originKeys(path, world.env)).some((key) => source.keys.has(key));
}
async function reasonToSkip(repository, keeping) {
    if (!repository.isEnabled)
        return 'not enabled';
    return (await isSource(repository, keeping)) ? 'the source itself' : undefined;
}
function one_repository_stateOf(verdicts) {
    if (filesToWrite(verdicts).length > 0)
        return 'changed';
    return verdicts.some(({ state }) => state === 'edited') ? 'edited' : 'in sync';
}
function one_repository_problemsOf({ title }, { verdicts, state, problem: own }) {
    const edited = verdicts
        .filter((each) => each.state === 'edited')
        .map(({ file }) => (0,problem/* problem */.C)('SYNC_EDITED', `${title}: ${file} was edited by hand`, { where: { file, target: title } }));
    const changed = filesToWrite(verdicts).map(({ file }) => file);
    const late = state === undefined && changed.length > 0
        ? [(0,problem/* problem */.C)('SYNC_OUT_OF_DATE', `${title}: ${changed.join(', ')}`, { where: { target: title } })]
        : [];
    return [...late, ...edited, ...(own === undefined ? [] : [at(title, own)])];
}
function at(title, { where, message, ...rest }) {
    return { ...rest, message: `${title}: ${(0,foreign_text/* foreignText */.q)(message)}`, where: { ...where, target: title } };
}
function worked(repository, work) {
    const { branch, verdicts, state, detail } = work;
    return {
        repository: {
            title: repository.title,
            state: state ?? one_repository_stateOf(verdicts),
            branch,
            files: reportedFiles(verdicts),
            ...(detail !== undefined && { detail: (0,foreign_text/* foreignText */.q)(detail) }),
        },
        problems: one_repository_problemsOf(repository, work),
    };
}
/** Works on one repository; whatever goes wrong in it is its own outcome, and nobody else’s. */
async function keepRepository(repository, keeping) {
    const { title, place } = repository;
    try {
        const detail = await reasonToSkip(repository, keeping);
        if (detail !== undefined)
            return { repository: { title, state: 'skipped', files: [], detail }, problems: [] };
        if (keeping.world.signal.aborted)
            throw (0,lockstep_error/* fail */.fJ)('SYNC_INTERRUPTED', 'not begun');
        const work = place.kind === 'clone'
            ? await keepClone(repository, place.path, keeping)
            : await keepRemote(repository, place, keeping);
        return worked(repository, work);
    }
    catch (error) {
        const problems = (0,error_problems/* problemsOfError */.S)(error).map((each) => at(title, each));
        const detail = problems.map(({ code }) => code).join(', ');
        return { repository: { title, state: 'failed', files: [], detail }, problems };
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/sync/templates.js



/** Line breaks and tabs apart, none of them belongs into a workflow. */
const controls = /[^\P{Cc}\n\t]/u;
// A mark at the beginning and the ends of lines are an editor's; what git keeps is the plain form.
function plain(text) {
    const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    return lines.endsWith('\n') ? lines : `${lines}\n`;
}
function unknownPlaceholders(text, file, list) {
    const known = new Set(list.repositories.flatMap(({ variables }) => [...variables.keys()]));
    return [...placeholdersOf(text)].flatMap(([name, line]) => name === 'branch' || known.has(name)
        ? []
        : [
            (0,problem/* problem */.C)('SYNC_TEMPLATE_INVALID', `${file}: {{${name}}} is no variable of the list`, {
                where: { file, line },
            }),
        ]);
}
// Every value is a scalar that cannot change the form of what is around it, so that one filling tells for all.
function syntaxProblems(text, file) {
    const values = new Map([...placeholdersOf(text).keys()].map((name) => [name, 'value']));
    try {
        (0,yaml/* parseYaml */.h)(fill(text, values), file);
        return [];
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return error.problems.map(({ message, where = { file } }) => (0,problem/* problem */.C)('SYNC_TEMPLATE_INVALID', `${file}: ${message}`, { where }));
    }
}
function templates_problemsOf(text, file, list) {
    const strange = text.split('\n').findIndex((line) => controls.test(line) || line.includes('\uFFFD'));
    if (strange >= 0) {
        const message = `${file} holds what is no plain text`;
        return [(0,problem/* problem */.C)('SYNC_SOURCE_UNREADABLE', message, { where: { file, line: strange + 1 } })];
    }
    const unknown = unknownPlaceholders(text, file, list);
    return unknown.length > 0 ? unknown : syntaxProblems(text, file);
}
/**
 * Reads every template that a list names.
 * @param folder where they are.
 * @throws LockstepError `SYNC_SOURCE_UNREADABLE`, `SYNC_TEMPLATE_INVALID`, with all that is wrong at once.
 */
async function readTemplates(list, folder) {
    const workspace = (0,files_workspace/* createWorkspace */.s)(folder, {});
    const names = [...new Set(list.files.map(({ template }) => template))];
    const texts = await Promise.all(names.map(async (name) => [name, await workspace.readText(name)]));
    const found = texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, plain(text)]]));
    const missing = texts.flatMap(([name, text]) => text === undefined
        ? [
            (0,problem/* problem */.C)('SYNC_SOURCE_UNREADABLE', `there is no template ${(0,external_node_path_.join)(list.source, name)}`, {
                where: { file: name },
            }),
        ]
        : []);
    (0,lockstep_error/* throwAll */.Kx)([...missing, ...found.flatMap(([name, text]) => templates_problemsOf(text, name, list))]);
    return new Map(found);
}

// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/sync.js







function deedOf({ apply, pullRequest }) {
    if (pullRequest)
        return 'propose';
    return apply ? 'apply' : 'look';
}
// Everything that can be wrong without asking a server is told before any of them is asked.
async function prepare(options, world) {
    const { list, folder } = await openList(options, world);
    const source = await openSource(list.source, folder, world);
    const templates = await readTemplates(list, source.folder);
    const tokens = await readTokens(list, world);
    const http = (0,http_http/* createHttp */.V)(world.env, [...tokens.values()]);
    return {
        list,
        folder,
        source,
        templates,
        tokens,
        deed: deedOf(options),
        force: options.force,
        git: (0,remote/* createOpenGitRemote */.b)(http),
        host: (0,open_host/* createOpenHost */.Z)(http, world.log, clock/* systemClock */.m),
        clock: clock/* systemClock */.m,
        world,
    };
}
/** Brings files to the repositories of a list; shows what would change where nothing else is asked for. */
async function runSync(options, world) {
    const keeping = await prepare(options, world);
    const { repositories, concurrency } = keeping.list;
    const outcomes = await inTurn(repositories, concurrency, (each) => keepRepository(each, keeping));
    const problems = outcomes.flatMap((each) => each.problems);
    const hasChanges = outcomes.some(({ repository }) => repository.state === 'changed');
    const next = hasChanges ? `lockstep sync ${options.word ?? ''} --apply` : undefined;
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('sync', problems, undefined, next);
    return { report: { ...report, repositories: outcomes.map(({ repository }) => repository) }, exit };
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   q: () => (/* binding */ findLiteralSecrets)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37458);


// Shapes of the tokens that registries and hosts hand out, and of credentials in an address. The user `git` alone is what
// everyone calls himself over ssh.
const secretShapes = /\b(?:npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|cio[A-Za-z0-9]{30,})|(?<=\b[a-z][a-z0-9+.-]*:\/\/)(?!git@)[^/?#\s]*(?=@)/gi;
/** A text without anything in it that looks like a secret. */
function withoutSecrets(text) {
    return text.replace(secretShapes, '***');
}
function isSecret({ text, path }) {
    return path.at(-1) === 'token' || withoutSecrets(text) !== text;
}
function entriesOf(value) {
    return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
// Keys are texts of the document, too.
function* texts(value, path) {
    if (typeof value === 'string')
        yield { text: value, path };
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, each] of entriesOf(value)) {
        if (withoutSecrets(String(key)) !== key)
            yield { text: String(key), path: [...path, key] };
        yield* texts(each, [...path, key]);
    }
}
/** Finds secrets that stand in the configuration itself; the messages never repeat them. */
function findLiteralSecrets(document, locate) {
    return [...texts(document, [])].filter(isSecret).map(({ path }) => (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('CONFIG_LITERAL_SECRET', `${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(path)} holds a secret itself, not a reference to it`, {
        where: (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(path, locate),
    }));
}


/***/ }),

/***/ 48627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEchoes),
/* harmony export */   y: () => (/* binding */ isMisspelt)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37458);


/** Longer words are no keys, and comparing them takes time. */
const longestWord = 40;
/** How many letters are missing, superfluous, wrong or swapped with their neighbour. */
function distance(one, other) {
    let [before, last] = [
        [],
        Array.from({ length: other.length + 1 }, (_, at) => at),
    ];
    for (let row = 1; row <= one.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            const ways = [(last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1];
            ways.push((last[column - 1] ?? 0) + (isSame ? 0 : 1));
            if (isSwapped && row > 1 && column > 1)
                ways.push((before[column - 2] ?? 0) + 1);
            next.push(Math.min(...ways));
        }
        [before, last] = [last, next];
    }
    return last[other.length] ?? 0;
}
/** Whether a word is another one with a slip in it: one of four letters at most. */
function isMisspelt(written, meant) {
    if (written === meant || Math.max(written.length, meant.length) > longestWord)
        return false;
    if (written.toLowerCase() === meant.toLowerCase())
        return true;
    return distance(written, meant) <= Math.max(1, Math.floor(meant.length / 4));
}
function keysIn(value, path, keys) {
    if (path.length > 0)
        keys.add((0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(path));
    if (Array.isArray(value))
        value.forEach((each, index) => void keysIn(each, [...path, index], keys));
    else if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        for (const [key, each] of Object.entries(value))
            keysIn(each, [...path, key], keys);
    return keys;
}
function parts(key) {
    const at = key.lastIndexOf('.') + 1;
    return [key.slice(0, at), key.slice(at)];
}
// What is missing is named by its own place, or in quotes by what needs it.
function missingNames({ message, where }, present) {
    const [parent, name] = parts(where?.key ?? '');
    const quoted = [...message.matchAll(/“([^“”]{1,40})”/g)].map(([, word = '']) => word);
    return [name, ...quoted].filter((each) => each !== '' && !present.has(parent + each));
}
/** The problems of a document, without those of keys that are missing because they are misspelt. */
function withoutEchoes(problems, document) {
    const unknown = problems.filter(({ code }) => code === 'CONFIG_UNKNOWN_KEY');
    if (unknown.length === 0)
        return problems;
    const present = keysIn(document, [], new Set());
    const written = unknown.map(({ where }) => parts(where?.key ?? ''));
    const isEcho = (each) => {
        const [parent] = parts(each.where?.key ?? '');
        const siblings = written.filter(([other]) => other === parent).map(([, name]) => name);
        return missingNames(each, present).some((name) => siblings.some((sibling) => isMisspelt(sibling, name)));
    };
    return problems.filter((each) => each.code !== 'CONFIG_WRONG_TYPE' || !isEcho(each));
}


/***/ }),

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseBy)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/core/src/config/issue-text.js
const names = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
};
function nameOf(value) {
    if (value === null)
        return 'nothing';
    return names[Array.isArray(value) ? 'array' : typeof value] ?? 'something else';
}
/** What is said of a value that has none of several forms, where the schema says nothing of its own. */
const unexplained = 'expected another form';
/** A longer value would drown what is said about it. */
const longestShown = 40;
function foundText(value) {
    const isShown = typeof value === 'string' && value.length <= longestShown;
    return `found ${isShown ? `“${value}”` : nameOf(value)}`;
}
function typeText(expected, input) {
    const wanted = `expected ${names[expected] ?? expected}`;
    return input === undefined ? `it is missing; ${wanted}` : `${wanted}, found ${nameOf(input)}`;
}
function boundText(origin, bound, isLeast) {
    if (isLeast && bound === '1' && (origin === 'string' || origin === 'array'))
        return 'it may not be empty';
    const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
    return `expected at ${isLeast ? 'least' : 'most'} ${bound}${unit}`;
}
/**
 * Says what is wrong with a value in the words of who writes a configuration; undefined leaves it to zod. What a schema
 * says itself goes before it.
 */
function issueText(issue) {
    if (issue.code === 'invalid_type')
        return typeText(String(issue.expected), issue.input);
    if (issue.code === 'too_small')
        return boundText(issue.origin, String(issue.minimum), true);
    if (issue.code === 'too_big')
        return boundText(issue.origin, String(issue.maximum), false);
    if (issue.code === 'invalid_value')
        return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}; ${foundText(issue.input)}`;
    return issue.code === 'invalid_union' ? unexplained : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/core/src/config/parse-by.js




const isKey = (part) => typeof part !== 'symbol';
// Of the forms that a value may have, the one that it was meant to have is the one that it resembles.
function meantForm(issue) {
    if (issue.code !== 'invalid_union' || issue.message !== unexplained)
        return [];
    const resembling = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
    return resembling.length === 1 ? (resembling[0] ?? []) : [];
}
function problemsOf(issue, base, locate) {
    const path = [...base, ...issue.path.filter(isKey)];
    const meant = meantForm(issue);
    if (meant.length > 0)
        return meant.flatMap((each) => problemsOf(each, path, locate));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => (0,problem/* problem */.C)('CONFIG_UNKNOWN_KEY', `${(0,config_locate/* keyOf */.T)([...path, key])} is not a key of the configuration`, {
            where: (0,config_locate/* whereOf */.d)([...path, key], locate),
        }));
    // Each channel tells what is wrong with its own id.
    if (issue.code === 'invalid_key' && (0,config_locate/* keyOf */.T)(base) === '' && path[0] === 'channels')
        return [];
    const message = `${(0,config_locate/* keyOf */.T)(path) || 'the document'}: ${issue.message}`;
    return [(0,problem/* problem */.C)('CONFIG_WRONG_TYPE', message, { where: (0,config_locate/* whereOf */.d)(path, locate) })];
}
function faultyPaths(issue) {
    const path = issue.path.filter(isKey);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}
function without(value, path) {
    const [part, ...rest] = path;
    if (part === undefined || !(0,record/* isRecord */.u)(value) || !Object.hasOwn(value, part))
        return value;
    if (rest.length > 0 && (0,record/* isRecord */.u)(value[part]))
        return { ...value, [part]: without(value[part], rest) };
    const { [part]: _, ...others } = value;
    return others;
}
/**
 * Parses a value, and what remains of it without the faulty keys, so that one run reports everything.
 *
 * @param base the value's own place in the document.
 */
function parseBy(schema, value, base, locate) {
    const result = schema.safeParse(value, { error: issueText });
    if (result.success)
        return { value: result.data, problems: [] };
    const { issues } = result.error;
    const rest = schema.safeParse(issues.flatMap(faultyPaths).reduce(without, value));
    const problems = issues.flatMap((issue) => problemsOf(issue, base, locate));
    return rest.success ? { value: rest.data, problems } : { problems };
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
