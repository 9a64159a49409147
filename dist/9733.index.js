export const id = 9733;
export const ids = [9733];
export const modules = {

/***/ 83077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ hostTokenVariable),
/* harmony export */   bu: () => (/* binding */ hostRepository),
/* harmony export */   d: () => (/* binding */ findHostToken),
/* harmony export */   np: () => (/* binding */ demandHostToken)
/* harmony export */ });
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84897);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50135);


function isPublicHost(server) {
    return URL.canParse(server) && new URL(server).hostname === new URL(_lockstep_channels__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a.githubServer).hostname;
}
function apiOf(kind, server) {
    if (kind === 'gitea')
        return `${server}api/v1/`;
    return isPublicHost(server) ? _lockstep_channels__WEBPACK_IMPORTED_MODULE_0__/* .endpoints */ .v['github-release'] : `${server}api/v3/`;
}
function kindOf({ host, server = '' }) {
    if (host !== undefined)
        return host;
    return isPublicHost(server) ? 'github' : undefined;
}
/**
 * The repository that surroundings name, on its host.
 * @throws LockstepError `USAGE` where they name none.
 */
function hostRepository(surroundings) {
    const { server, repository, api } = surroundings;
    const kind = kindOf(surroundings);
    const [owner, name] = repository?.split('/') ?? [];
    if (kind !== undefined && server !== undefined && owner !== undefined && name !== undefined)
        return { kind, server, api: api ?? apiOf(kind, server), owner, name };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', 'nothing here says on which host the repository is', {
        remedy: 'Run it in a workflow, or set GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_REPOSITORY, and GITEA_ACTIONS=true for Gitea.',
    });
}
/** The variable by which an action hands its input over. */
const hostTokenVariable = 'LOCKSTEP_TOKEN';
const variables = {
    github: [hostTokenVariable, 'GH_TOKEN', 'GITHUB_TOKEN'],
    gitea: [hostTokenVariable, 'GITEA_TOKEN', 'GITHUB_TOKEN'],
};
/** The credential for the host of the repository, if the environment has one. */
function findHostToken(kind, { env }) {
    for (const name of variables[kind]) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(name, text);
    }
    return undefined;
}
/**
 * The credential for the host of the repository.
 * @param what what cannot be done without it.
 * @throws LockstepError `TOKEN_MISSING`.
 */
function demandHostToken(kind, what, world) {
    const token = findHostToken(kind, world);
    if (token !== undefined)
        return token;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TOKEN_MISSING', `${what} without a token: set ${variables[kind].slice(1).join(' or ')}`, {
        remedy: 'Give the action the job’s token as its input “token”, or set one of these variables.',
    });
}


/***/ }),

/***/ 30860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ identifyBuild),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   wl: () => (/* binding */ startersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43361);


function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (server === undefined || repository === undefined || id === undefined)
        return undefined;
    return `${server}/${repository}/actions/runs/${id}`;
}
function attemptOf(env) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** The accounts that started a workflow's run: whoever did so first, and whoever started it again. */
function startersOf({ GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }) {
    return [first, again].flatMap((login) => login?.trim() || []);
}
/** Which run this is, and who answers for it. Jobs of one workflow run are one run. */
function identify({ operator }, env) {
    const workflow = workflowRun(env);
    const run = workflow === undefined
        ? `local-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`
        : `${workflow}/attempts/${attemptOf(env)}`;
    const actor = operator ?? env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? env.USERNAME;
    return { run, operator: actor?.trim() || (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .accountName */ .v)() };
}
// `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`; servers without it name the file as the workflow.
function workflowFile({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' }) {
    const file = /\/([^/@]+\.ya?ml)@/.exec(ref)?.[1];
    return file ?? (/^[^/@\s]+\.ya?ml$/.test(name) ? name : undefined);
}
/** Which build run a seal names. */
function identifyBuild(env) {
    const run = workflowRun(env);
    const workflow = run === undefined ? undefined : workflowFile(env);
    return { run: run ?? 'local', attempt: attemptOf(env), ...(workflow !== undefined && { workflow }) };
}


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ ledgerToken),
  xr: () => (/* binding */ ledgerTokenHere),
  au: () => (/* binding */ openLedger)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(57865);
// EXTERNAL MODULE: ./packages/hosts/src/web-address.js
var web_address = __webpack_require__(24378);
// EXTERNAL MODULE: ./packages/hosts/src/secrets.js
var secrets = __webpack_require__(38248);
// EXTERNAL MODULE: ./packages/hosts/src/git/remote.js + 19 modules
var remote = __webpack_require__(52885);
// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js
var ledger_entry = __webpack_require__(40105);
;// CONCATENATED MODULE: ./packages/core/src/ledger/journal.js



/** An entry as its line in a journal file. */
function writeLine(entry) {
    return `${(0,canonical_json/* compactJson */.A)(entry)}\n`;
}
function parseLine(line) {
    try {
        return ledger_entry/* entrySchema */.Oo.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
}
function tampered(message, line) {
    throw (0,lockstep_error/* fail */.fJ)('LEDGER_TAMPERED', message, { where: { line } });
}
/**
 * Reads a journal: one entry a line, in the order in which they were written.
 *
 * The first entry that follows the tip wins; a later one that names the same predecessor lost a race and counts
 * for nothing, which makes a plain append the compare-and-swap. A line that is cut off was never acted on,
 * because deeds wait until their intent is on the disk whole.
 * @throws LockstepError `LEDGER_TAMPERED` when an entry was altered or follows none that is there.
 */
function readJournal(text) {
    const chain = [];
    const known = new Set([ledger_entry/* genesis */.T9]);
    for (const [index, line] of text.split('\n').entries()) {
        const entry = line === '' ? undefined : parseLine(line);
        if (entry === undefined)
            continue;
        if (!(0,ledger_entry/* isIntact */.kM)(entry))
            tampered(`entry ${entry.sequence} does not hash to what it claims`, index + 1);
        if (!known.has(entry.previous))
            tampered(`entry ${entry.sequence} follows one that is not there`, index + 1);
        known.add(entry.hash);
        if (entry.previous !== (chain.at(-1)?.hash ?? ledger_entry/* genesis */.T9))
            continue;
        if (entry.sequence !== chain.length + 1)
            tampered(`entry ${chain.length + 1} calls itself entry ${entry.sequence}`, index + 1);
        chain.push(entry);
    }
    return chain;
}

// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
;// CONCATENATED MODULE: ./packages/hosts/src/git/ledger-ref.js
/** What the refs of all ledgers start with. */
const ledgerPrefix = 'refs/lockstep/ledger/';
function escaped(text) {
    return [...Buffer.from(text)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}
/**
 * The ref that holds the ledger of a release. What git refuses in a name (git-check-ref-format) is escaped as in an
 * address, and so is the slash: `a` and `a/b` could not be there both.
 */
function ledgerRef(release) {
    const plain = release.replace(/[^A-Za-z0-9_@+.-]/gu, escaped);
    return `${ledgerPrefix}${plain.replace(/^\.|\.(?=\.|$|lock$)/g, escaped)}`;
}
/** The release whose ledger is at a ref; undefined for another ref. */
function releaseOf(ref) {
    try {
        const release = decodeURIComponent(ref.slice(ledgerPrefix.length));
        return release !== '' && ledgerRef(release) === ref ? release : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/hosts/src/ledger-chain.js

/** Links new entries to a chain, all as of one instant (ISO 8601). */
function linkEntries(bodies, run, at, tip) {
    const entries = [];
    for (const body of bodies)
        entries.push((0,ledger_entry/* chainEntry */.yZ)(body, at, run, entries.at(-1) ?? tip));
    return entries;
}
/** Whether a chain holds an entry, and so everything before it as well. */
function holds(chain, entry) {
    return entry === undefined || chain[entry.sequence - 1]?.hash === entry.hash;
}
/**
 * Refuses a chain that does not go on from one that this process saw before.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
function assertContinues(chain, seen, location) {
    const last = seen.at(-1);
    if (holds(chain, last))
        return;
    const change = seen.slice(0, chain.length).every((entry) => holds(chain, entry)) ? 'rewound' : 'rewritten';
    throw (0,lockstep_error/* fail */.fJ)('LEDGER_TAMPERED', `${location} was ${change} while this run was at work: it had ${seen.length} entries, and entry ${seen.length} is not there any more`);
}
/** Does one piece of work after the other: a slow look must not bring back what an append has replaced meanwhile. */
function createTurns() {
    let last = Promise.resolve();
    return (work) => {
        const turn = last.then(work, work);
        last = turn;
        return turn;
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/ledger-trouble.js

const remedies = {
    unauthorized: 'Hand in a token that the server knows: the one in use is missing, wrong or out of date. Writing the ledger needs write access to the contents of the repository.',
    forbidden: 'Give the token write access to the contents of the repository (“contents: write” on GitHub), and let it push below refs/lockstep/.',
    missing: 'Correct the address of the repository, or give the token access to it.',
    redirected: 'Configure the address that the server names, if it is one that you trust.',
};
function reasonOf(reply) {
    switch (reply.outcome) {
        case 'failed':
            return reply.why;
        case 'throttled':
            return `too many requests: ${reply.message}`;
        case 'refused':
            // A hook that declines a push has no status of its own: the credential could write elsewhere.
            return reply.reason === 'forbidden' && reply.status !== undefined
                ? `the credential may only read: ${reply.message}`
                : reply.message;
    }
}
/** Why a ledger cannot be read or written, and what to do about it. */
function unwritable(location, deed, reply) {
    const remedy = (reply.outcome === 'refused' ? remedies[reply.reason] : undefined) ??
        'Run the same command again when the git server answers.';
    return (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', `${location} cannot be ${deed}: ${reasonOf(reply)}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/patience.js
/** How long to wait after each failure in a row, in milliseconds. */
const pausesMs = [500, 2_000, 5_000, 10_000];
/** Longer than this nobody waits for a ledger. */
const longestPauseMs = 60_000;
/** Each lost race means that another job appended; enough for a wide matrix of them. */
const mostRaces = 60;
/** After so many of them, jobs give each other room. */
const racesBeforePause = 3;
const racePauseMs = 200;
/** Whether others came first, so that nothing was stored. */
function isConflict(reply) {
    return reply.outcome === 'refused' && reply.reason === 'conflict';
}
function pauseAfterRace(races) {
    if (races > mostRaces)
        return undefined;
    return races > racesBeforePause ? racePauseMs * Math.random() : 0;
}
function pauseAfterFailure(reply, failures) {
    const usual = pausesMs[failures - 1];
    if (usual === undefined || reply.outcome === 'refused')
        return undefined;
    const asked = reply.outcome === 'throttled' ? (reply.retryAfterMs ?? 0) : 0;
    return asked > longestPauseMs ? undefined : Math.max(usual, asked);
}
/** For one piece of work: its failures count together. */
function createPatience(clock) {
    let failures = 0;
    let races = 0;
    const pauseAfter = (reply) => {
        if (!isConflict(reply))
            return pauseAfterFailure(reply, ++failures);
        return pauseAfterRace(++races);
    };
    return {
        async wait(reply) {
            const pause = pauseAfter(reply);
            if (pause !== undefined && pause > 0)
                await clock.sleep(pause);
            return pause !== undefined;
        },
    };
}
/** Asks again while there is no answer; for questions that change nothing. */
async function asking(clock, ask) {
    const patience = createPatience(clock);
    for (;;) {
        const reply = await ask();
        if (reply.outcome === 'ok' || !(await patience.wait(reply)))
            return reply;
    }
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/ledger-tip.js




/** The file that holds the whole journal in each commit, so that the last one is all that has to be read. */
const journalFile = 'ledger.jsonl';
/** How often a server that shows less than before is asked again: one of its copies may lag behind. */
const looksAtLess = 3;
const pauseMs = 1_000;
const nothing = { commit: undefined, text: '', chain: [] };
function known(place, reply) {
    if (reply.outcome === 'ok')
        return reply.value;
    throw unwritable(place.location, 'read', reply);
}
// Unlike a file, a commit is never cut off, and only the winner of a race gets in: every line counts.
function tipOf({ location }, commit, content) {
    if (content === undefined)
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_TAMPERED', `${location} is at ${commit}, which holds no ${journalFile}`);
    const text = Buffer.from(content).toString();
    const chain = readJournal(text);
    if (chain.length === 0 || chain.map(writeLine).join('') !== text)
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_TAMPERED', `${location} holds lines that no run wrote`);
    return { commit, text, chain };
}
async function readTip(place, seen) {
    const { remote, ref, clock } = place;
    const { ids } = known(place, await asking(clock, () => remote.refs(ref)));
    const commit = ids.get(ref);
    if (commit === undefined)
        return nothing;
    if (commit === seen.commit)
        return seen;
    return tipOf(place, commit, known(place, await asking(clock, () => remote.read(commit, journalFile))));
}
/**
 * Reads the end of a ledger.
 * @param seen what it was when it was looked at last.
 * @throws LockstepError `LEDGER_UNWRITABLE` when the server does not let it be read, `LEDGER_TAMPERED`.
 */
async function lookAtTip(place, seen = nothing) {
    let tip = await readTip(place, seen);
    for (let look = 1; look < looksAtLess && !holds(tip.chain, seen.chain.at(-1)); look += 1) {
        await place.clock.sleep(pauseMs);
        tip = await readTip(place, seen);
    }
    return tip;
}

;// CONCATENATED MODULE: ./packages/hosts/src/ledger-git.js






const author = { name: 'Lockstep', email: 'lockstep@localhost' };
function messageOf(entries, run) {
    const lines = entries.map(({ sequence, body }) => (0,foreign_text/* foreignText */.q)(`${sequence} ${(0,markdown/* describeEntry */.OY)(body)}`));
    return [...lines, '', `Run: ${(0,foreign_text/* foreignText */.q)(run)}`].join('\n');
}
/** Puts entries on top of a tip; gives the new tip, or why it is not there, as far as is known. */
async function pushEntries({ remote, ref }, tip, entries, { run, at }) {
    const text = tip.text + entries.map(writeLine).join('');
    const files = new Map([[journalFile, Buffer.from(text)]]);
    const message = messageOf(entries, run);
    const made = await remote.commit({ parent: tip.commit, files, message, author, at });
    if (made.outcome !== 'ok')
        return made;
    const pushed = await remote.push({ ref, from: tip.commit, to: made.value });
    return pushed.outcome === 'ok' ? { commit: made.value, text, chain: [...tip.chain, ...entries] } : pushed;
}
function refusal(location, reply) {
    return isConflict(reply)
        ? (0,lockstep_error/* fail */.fJ)('LEDGER_HELD', `${location} changes faster than this run can append`)
        : unwritable(location, 'written', reply);
}
// A lack of rights is told at once; it takes no look to know that nothing was stored.
function isHopeless(reply) {
    return reply.outcome === 'refused' && !isConflict(reply);
}
/**
 * A ledger in a ref of a git repository. Every append is one commit on top of the one before, and its push is the
 * compare-and-swap: whoever loses a race reads what is new and goes on top of it. A push whose answer is lost is
 * settled by looking; no entry is ever there twice, because a push says where the ref must be.
 *
 * @param release the id of the release.
 * @param run names the run that appends.
 */
function createGitLedger(remote, release, run, clock, { ignoresLease = false } = {}) {
    const ref = ledgerRef(release);
    const location = `${remote.url} ${ref}`;
    const place = { remote, ref, location, clock };
    const inTurn = createTurns();
    let seen;
    const look = async () => {
        const tip = await lookAtTip(place, seen);
        assertContinues(tip.chain, seen?.chain ?? [], location);
        seen = tip;
        return tip;
    };
    const attempt = async (tip, bodies, sent) => {
        const at = clock.timestamp();
        if (!ignoresLease)
            (0,lease/* assertLease */.HY)(tip.chain, run, bodies, clock.since);
        const entries = linkEntries(bodies, run, at, tip.chain.at(-1));
        sent.push(...entries.slice(-1));
        return pushEntries(place, tip, entries, { run, at });
    };
    const append = async (bodies) => {
        const patience = createPatience(clock);
        const sent = [];
        let tip = seen ?? (await look());
        if (bodies.length === 0)
            return tip.chain;
        for (;;) {
            const pushed = await attempt(tip, bodies, sent);
            if (!('outcome' in pushed)) {
                seen = pushed;
                return pushed.chain;
            }
            if (isHopeless(pushed))
                throw refusal(location, pushed);
            const again = await patience.wait(pushed);
            tip = await look();
            const { chain } = tip;
            if (sent.some((entry) => holds(chain, entry)))
                return chain;
            if (!again)
                throw refusal(location, pushed);
        }
    };
    return {
        location,
        read: () => inTurn(async () => (await look()).chain),
        append: (bodies) => inTurn(() => append(bodies)),
        anchor() {
            const last = seen?.chain.at(-1);
            return last === undefined ? undefined : (0,ledger_anchor/* anchorOf */.dI)(last);
        },
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/hosts/src/state-folder.js
var state_folder = __webpack_require__(43361);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/hosts/src/ledger-file.js




/** A lost race means that another run appended first; the next attempt follows its entry. */
const attempts = 20;
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return '';
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', `${path} cannot be read`, { cause, where: { file: path } });
    }
}
async function flushFolder(path) {
    const folder = await (0,promises_.open)((0,external_node_path_.dirname)(path), 'r');
    await folder.sync().finally(() => folder.close());
}
// One write in append mode is one place in the file, so whoever comes first is first for every reader.
async function appendLines(path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        const file = await (0,promises_.open)(path, 'a', 0o600);
        try {
            await file.write(text);
            await file.datasync();
        }
        finally {
            await file.close();
        }
        if (process.platform !== 'win32')
            await flushFolder(path);
    }
    catch (cause) {
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', `${path} cannot be written`, { cause, where: { file: path } });
    }
}
/**
 * A ledger in one file, flushed to the disk before each deed. The file is only ever appended to; a plain append
 * is the compare-and-swap, because readers take the first entry that follows the tip.
 *
 * @param run names the run that appends.
 */
function createFileLedger(path, run, clock, { ignoresLease = false } = {}) {
    const inTurn = createTurns();
    let last = { text: '', chain: readJournal('') };
    // Every look reads the file; what it says is worked out again only when it changed.
    const chainOf = (text) => {
        if (text === last.text)
            return last.chain;
        const chain = readJournal(text);
        assertContinues(chain, last.chain, path);
        last = { text, chain };
        return chain;
    };
    const read = async () => chainOf(await readText(path));
    const append = async (bodies) => {
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
            const text = await readText(path);
            const chain = chainOf(text);
            const at = clock.timestamp();
            if (!ignoresLease)
                (0,lease/* assertLease */.HY)(chain, run, bodies, clock.since);
            const entries = linkEntries(bodies, run, at, chain.at(-1));
            // A line that a crash cut off must not swallow the next one.
            const separator = text === '' || text.endsWith('\n') ? '' : '\n';
            await appendLines(path, separator + entries.map(writeLine).join(''));
            const now = await read();
            if (entries.every(({ hash }) => now.some((entry) => entry.hash === hash)))
                return now;
        }
        throw (0,lockstep_error/* fail */.fJ)('LEDGER_HELD', `${path} changes faster than this run can append`, { where: { file: path } });
    };
    return { location: path, read: () => inTurn(read), append: (bodies) => inTurn(() => append(bodies)) };
}

// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
// EXTERNAL MODULE: ./packages/cli/src/surroundings.js
var surroundings = __webpack_require__(99113);
;// CONCATENATED MODULE: ./packages/cli/src/ledger.js




async function originAddress({ workspace: { folder } }, { env }) {
    const workflow = (0,surroundings/* workflowSurroundings */.J)(env);
    if (workflow !== undefined)
        return `${workflow.server}${workflow.repository}.git`;
    const origin = await (0,git/* createGit */.l)(folder, env).origin();
    const address = origin === undefined ? undefined : (0,web_address/* webAddressOf */.c)(origin);
    if (address !== undefined)
        return address;
    throw (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', `the remote “origin” is no repository on a server: ${origin ?? 'none'}`, {
        remedy: 'Name the repository’s http address in ledger.git, or keep the ledger in a file.',
    });
}
/** Whether the ledger is on the server that the repository itself is on. */
async function isHere({ config, workspace: { folder } }, { env }) {
    const { git } = config.ledger;
    if (git === undefined || git === 'origin')
        return git === 'origin';
    const { server } = await (0,surroundings/* surroundingsOf */.Z)(folder, env);
    return server !== undefined && new URL(server).origin === new URL(git).origin;
}
// The host's own token is lent to a ledger beside it, and goes to no other server.
async function inputToken(project, world) {
    if (world.ledgerToken !== undefined)
        return world.ledgerToken;
    const text = world.env[host_repository/* hostTokenVariable */.Id]?.trim() ?? '';
    return text !== '' && (await isHere(project, world)) ? (0,secret/* secretOf */.OM)(host_repository/* hostTokenVariable */.Id, text) : undefined;
}
/**
 * The credential for the git ledger: what the configuration names, else the action's input; never what a checkout left
 * behind. Undefined where there is none: a public repository can be read without.
 * @throws LockstepError `TOKEN_MISSING` when what the configuration names holds something that is no token.
 */
async function ledgerToken(project, world) {
    const { token } = project.config.ledger;
    if (token === undefined)
        return inputToken(project, world);
    const resolved = await (0,secrets/* resolveSecret */.J)(token, world.env);
    if ('secret' in resolved)
        return resolved.secret;
    // The job that builds and seals is given none, neither in a variable nor in a mounted file.
    if (!resolved.isAbsent)
        (0,lockstep_error/* throwAll */.Kx)([resolved.problem]);
    return inputToken(project, world);
}
/**
 * The same credential as one of the server that the repository is on; none where the ledger is on another server, whose
 * credential is nobody else's.
 */
async function ledgerTokenHere(project, world) {
    return (await isHere(project, world)) ? ledgerToken(project, world) : undefined;
}
async function openGitLedger(place, git, world) {
    const { project, release, identity, options } = place;
    const token = await ledgerToken(project, world);
    const url = git === 'origin' ? await originAddress(project, world) : git;
    const open = (0,remote/* createOpenGitRemote */.b)((0,http/* createHttp */.V)(world.env, token === undefined ? [] : [token]));
    return createGitLedger(open(url, token), release, identity.run, clock/* systemClock */.m, {
        ignoresLease: options.takeOver,
    });
}
async function openFileLedger(place, file, { env }) {
    const { project, release, identity, options } = place;
    const { folder } = project.workspace;
    const origin = (await (0,git/* createGit */.l)(folder, env).identity()) ?? folder;
    const path = (0,state_folder/* ledgerPath */.t)(file, folder, origin, release, env);
    return createFileLedger(path, identity.run, clock/* systemClock */.m, { ignoresLease: options.takeOver });
}
/** Opens the ledger of a release, where the configuration says it is. */
async function openLedger(place, world) {
    const { git, file = 'auto' } = place.project.config.ledger;
    return git === undefined ? openFileLedger(place, file, world) : openGitLedger(place, git, world);
}


/***/ }),

/***/ 96062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gateRecordSchema)
/* harmony export */ });
/* unused harmony export gateVerdict */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);

/**
 * What came of a gate.
 *
 * `excepted` is a failure that the configuration accepts by name; `not run` has its reason, such as that no file changed.
 */
const gateVerdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'not run', 'excepted']);
/** The result of one gate, as reports, ledger and evidence hold it. */
const gateRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(40),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(20),
    /** The sha256 (hex) of the gate's definition: a result of another definition counts for nothing. */
    definition: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    verdict: gateVerdict,
    /** Why it has this verdict, in a line. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** The exception that accepts a failure. */
    exception: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100) })
        .optional(),
});


/***/ }),

/***/ 40105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ entrySchema),
/* harmony export */   T9: () => (/* binding */ genesis),
/* harmony export */   ei: () => (/* binding */ entryBodySchema),
/* harmony export */   kM: () => (/* binding */ isIntact),
/* harmony export */   qk: () => (/* binding */ longestMessage),
/* harmony export */   yZ: () => (/* binding */ chainEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73477);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77232);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67197);
/* harmony import */ var _gate_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96062);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17414);





const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const phase = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['reserve', 'commit', 'reveal']);
const outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['stored', 'pending', 'refused', 'throttled', 'unsent', 'unknown']);
/** How much of a server's answer an entry may hold, in characters. */
const longestMessage = 2000;
const answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(longestMessage).optional(),
    /** What a document was derived from, and what came of it, where it does not follow from the seal alone. */
    derived: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), sha256: hash }).optional(),
});
/** For how long a run asks others to stay away, and how they can tell that it is over before that. */
const leaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    until: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** Names the machine without telling its name. */
    machine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(64).optional(),
    process: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
});
/** What an entry says; one kind for each thing worth remembering about a release. */
const entryBodySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('opened'),
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rehearsal', 'live']),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        operator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        seal: hash,
        rehearsalSkipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        lease: leaseSchema.optional(),
        /** The opening of another run that this one takes the place of: that run is over, or was told to give way. */
        replaces: hash.optional(),
    }),
    /** The run that opened the release has ended, and holds it no longer. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('sealed'), seal: hash, document: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rehearsed'), seal: hash, ok: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('preflighted'),
        seal: hash,
        /** The channels that were asked: all, or the one of a job. */
        channels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
        ok: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        proofs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            secret: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            strength: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['proven', 'identity only', 'not provable here']),
            identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
            reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('installed'),
        seal: hash,
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        ok: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('gated'),
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
        /** The seal that was there when the gates were checked. */
        seal: hash.optional(),
        /** Which run checked them, and when. */
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
        gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_gate_result_js__WEBPACK_IMPORTED_MODULE_3__/* .gateRecordSchema */ .m).min(1).max(200),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('intent'),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        phase,
        seal: hash,
        sha256: hash,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('receipt'),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        outcome,
        answer,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('observed'),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['absent', 'reserved', 'pending', 'present', 'rejected', 'burned', 'unknown']),
        /** Sealed bytes that were there although no intent of this ledger sent them. */
        adopted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    /** A public target is about to be taken back, after the release was given up. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('undoing'), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('undone'), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), outcome, answer }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('completed'), seal: hash }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('abandoned'), operator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** Names one run: appends of parallel jobs of the same run may interleave. */
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    body: entryBodySchema,
    /** The hash of the entry before; sixty-four zeros for the first. */
    previous: hash,
    hash,
});
/** What stands before the first entry. */
const genesis = '0'.repeat(64);
function hashOf(entry) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .compactJson */ .A)(entry)).digest('hex');
}
/**
 * Links a new entry to the chain.
 * @throws LockstepError `INTERNAL` for an entry that no reader would accept: once written, it would break the chain.
 */
function chainEntry(body, at, run, tip) {
    const unsigned = { sequence: (tip?.sequence ?? 0) + 1, at, run, body, previous: tip?.hash ?? genesis };
    const entry = { ...unsigned, hash: hashOf(unsigned) };
    const { error } = entrySchema.safeParse(entry);
    if (error !== undefined)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)('INTERNAL', `an entry “${body.kind}” is malformed: ${zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(error)}`);
    return entry;
}
/** Whether an entry hashes itself rightly. */
function isIntact(entry) {
    const { hash: claimed, ...rest } = entry;
    return hashOf(rest) === claimed;
}


/***/ }),

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ assertLease),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Mf: () => (/* binding */ isSameRun)
/* harmony export */ });
/* harmony import */ var _answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10199);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);


/**
 * Longer than this, in milliseconds, no run is waited for, whatever it asks: twice what the longest one takes. Who asks
 * for more has made it up, or has a clock that is wrong, and would keep everyone away for good.
 */
const longestLeaseMs = 12 * 60 * 60_000;
function isOpening(body) {
    return body.kind === 'opened' || body.kind === 'abandoned';
}
/** A run without its attempt: the next attempt at a workflow run goes on where the one before it ended. */
function workflowOf(run) {
    return run.replace(/\/attempts\/\d+$/, '');
}
/** Whether two names are of one run, or of two attempts at it. */
function isSameRun(one, other) {
    return workflowOf(one) === workflowOf(other);
}
/** The run that holds a release; none when it is over, complete or given up. */
function holderOf(chain) {
    const at = chain.findLastIndex(({ body }) => body.kind === 'opened' && body.mode === 'live');
    const entry = chain[at];
    if (entry?.body.kind !== 'opened')
        return undefined;
    const isEnd = ({ body, run }) => body.kind === 'completed' || body.kind === 'abandoned' || (body.kind === 'closed' && run === entry.run);
    if (chain.slice(at + 1).some(isEnd))
        return undefined;
    const { operator, lease } = entry.body;
    return { run: entry.run, operator, since: entry.at, opening: entry.hash, ...lease };
}
// What a ledger says of a run was written by whoever may write there.
function nameOf(run, operator) {
    return `run ${(0,_answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(run)} of ${(0,_answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(operator)}`;
}
function isBinding({ until }, since) {
    const overdueMs = until === undefined ? 0 : since(until);
    return overdueMs < 0 && overdueMs >= -longestLeaseMs;
}
function refuseOpening(chain, run, { replaces }, since) {
    const holder = holderOf(chain);
    if (holder === undefined || isSameRun(holder.run, run) || replaces === holder.opening)
        return;
    if (!isBinding(holder, since))
        return;
    const who = `${nameOf(holder.run, holder.operator)} holds the release since ${holder.since}`;
    throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('LEDGER_HELD', `${who}, until ${holder.until} at the latest`, { severity: 'blocked' });
}
/**
 * Refuses to append for a run while another one holds the release.
 *
 * A live opening is refused while another run holds the release, unless it names that run's opening as replaced; and
 * a run that another one took the place of is told so when it goes on. The lease only saves work: two runs at once
 * do no harm.
 * @param since milliseconds since an instant, at the time of the append.
 * @throws LockstepError `LEDGER_HELD`, naming the holder; `RELEASE_ABANDONED` when it was given up meanwhile.
 */
function assertLease(chain, run, bodies, since) {
    for (const body of bodies)
        if (body.kind === 'opened' && body.mode === 'live')
            refuseOpening(chain, run, body, since);
    if (bodies.some(isOpening))
        return;
    const mine = chain.some((entry) => entry.run === run && isOpening(entry.body));
    const last = chain.findLast((entry) => isOpening(entry.body));
    if (!mine || last === undefined || isSameRun(last.run, run))
        return;
    if (last.body.kind === 'abandoned') {
        const { operator: by, reason } = last.body;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('RELEASE_ABANDONED', `${(0,_answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(by)} gave it up at ${last.at}: ${(0,_answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .q)(reason)}`);
    }
    const operator = 'operator' in last.body ? last.body.operator : 'unknown';
    throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('LEDGER_HELD', `${nameOf(last.run, operator)} took the release over at ${last.at}`);
}


/***/ }),

/***/ 93321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   oP: () => (/* binding */ renderEvidence)
/* harmony export */ });
/** A value inside a Markdown table or text, without the power to format it. */
function escapeMarkdown(text) {
    return text.replace(/[\\`*_{}[\]<>|#~&$]/g, '\\$&').replace(/[\r\n\u2028\u2029]+/g, ' ');
}
/** A Markdown table; cells are escaped. */
function markdownTable(head, rows) {
    const line = (cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
    return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
function describeGate({ id, verdict, exception }) {
    if (exception === undefined)
        return `${id} ${verdict}`;
    const { reason, until, by } = exception;
    return `${id} ${verdict} until ${until} by ${by} (${reason})`;
}
/** An entry of the ledger, for people. */
function describeEntry(event) {
    switch (event.kind) {
        case 'opened':
            return `${event.mode} run opened by ${event.operator} for ${event.target}${event.rehearsalSkipped ? ', rehearsal skipped' : ''}`;
        case 'sealed':
            return `sealed ${event.seal}`;
        case 'rehearsed':
            return `rehearsal ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
        case 'preflighted':
            return `preflight ${event.ok ? 'passed' : 'failed'}: ${event.proofs.map(({ channel, secret, strength }) => `${channel} ${secret} ${strength}`).join(', ')}`;
        case 'installed':
            return `install from ${event.channel} ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
        case 'gated':
            return `gates: ${event.gates.map(describeGate).join(', ')}`;
        case 'intent':
            return `intent: ${event.step}`;
        case 'receipt':
            return `receipt: ${event.step} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'observed':
            return `observed: ${event.target} ${event.state}${event.adopted ? ', adopted without an intent' : ''}`;
        case 'undoing':
            return `to be taken back: ${event.target}`;
        case 'undone':
            return `taken back: ${event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'closed':
            return 'the run ended';
        case 'completed':
            return 'complete: every target is public';
        case 'abandoned':
            return `abandoned by ${event.operator}: ${event.reason}`;
    }
}
/** The contents of evidence.md. */
function renderEvidence(evidence) {
    const releases = evidence.releases.map(({ id, commit }) => [id, commit]);
    const artifacts = evidence.channels.flatMap(({ id, artifacts }) => artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]));
    const events = evidence.events.map((event) => [event.at, event.run, describeEntry(event.event)]);
    return `${[
        '# Release evidence',
        markdownTable(['release', 'commit'], releases),
        `Seal \`${evidence.seal.sha256}\`, built by ${escapeMarkdown(evidence.seal.build.run)} with ${evidence.seal.tools
            .map(({ name, version }) => escapeMarkdown(`${name} ${version}`))
            .join(', ')}.`,
        '## Channels',
        markdownTable(['channel', 'package', 'version', 'state', 'sha256', 'file'], artifacts),
        ...(evidence.anchor === undefined ? [] : [`Ledger at entry \`${evidence.anchor}\`.`]),
        '## Events',
        markdownTable(['at (UTC)', 'run', 'event'], events),
    ].join('\n\n')}\n`;
}


/***/ }),

/***/ 27019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    timestamp: () => new Date().toISOString(),
    since: (timestamp) => Date.now() - Date.parse(timestamp),
    async sleep(milliseconds, signal) {
        const options = signal === undefined ? {} : { signal };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, options).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};


/***/ }),

/***/ 52885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createOpenGitRemote)
});

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/hosts/src/host/answers/throttling.js
var answers_throttling = __webpack_require__(43593);
;// CONCATENATED MODULE: ./packages/hosts/src/git/answer.js


const reasons = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'missing',
    410: 'missing',
    413: 'too large',
};
/** A request that did what it should. */
function ok(value) {
    return { outcome: 'ok', value };
}
/** A refusal in the server's or in our words. */
function refused(reason, message, status) {
    return {
        outcome: 'refused',
        reason,
        message: (0,foreign_text/* foreignText */.q)(message),
        ...(status !== undefined && { status }),
    };
}
/** No usable answer; `sent: false` proves that nothing was stored. */
function failed(why, sent = true) {
    return { outcome: 'failed', sent, why: (0,foreign_text/* foreignText */.q)(why) };
}
function wordsOf({ status, headers, body }) {
    if (/html/i.test(headers['content-type'] ?? ''))
        return `the server answered ${status} with an HTML page`;
    const words = (0,foreign_text/* foreignText */.q)(new TextDecoder().decode(body.subarray(0, 4096)));
    return words === '' ? `the server answered ${status}` : words;
}
function refusalOf(answer) {
    const { status, headers } = answer;
    if (status >= 300 && status < 400)
        return refused('redirected', `the server points to ${headers.location ?? 'nowhere'}`, status);
    return refused(reasons[status] ?? (status >= 500 ? 'other' : 'invalid'), wordsOf(answer), status);
}
/** What an exchange with a git server came to, as far as HTTP tells; the body of a 200 is still to be read. */
function replyOf(outcome) {
    if (outcome.kind === 'failure')
        return failed(outcome.why, outcome.sent);
    if (outcome.status === 200)
        return ok(outcome);
    const words = wordsOf(outcome);
    const throttling = (0,answers_throttling/* throttlingOf */.T)(outcome, words);
    if (throttling !== undefined)
        return { outcome: 'throttled', message: words, ...throttling };
    // A gateway that gives up says nothing about what became of the request behind it.
    if (outcome.status >= 500)
        return failed(`the server answered ${outcome.status}`);
    return refusalOf(outcome);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/garbled.js
/** Bytes of a server that are not what git's documents say; caught where an answer is read, and told as a reply. */
class GarbledError extends Error {
    name = 'GarbledError';
}
/** Ends the reading of an answer that makes no sense. */
function garbled(what, cause) {
    throw new GarbledError(what, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/commit.js

/**
 * Reads the content of a commit.
 * @throws GarbledError
 */
function readCommit(content) {
    const [head = ''] = Buffer.from(content).toString('latin1').split('\n\n', 1);
    const [first = '', ...lines] = head.split('\n');
    const [, tree] = /^tree ([0-9a-f]{40})$/.exec(first) ?? [];
    if (tree === undefined)
        garbled('a commit has no tree');
    const parents = lines.flatMap((line) => /^parent ([0-9a-f]{40})$/.exec(line)?.[1] ?? []);
    return { tree, parents };
}
// What ends a name or a line there.
function plain(text) {
    return text.replace(/[\0\n<>]+/g, ' ').trim();
}
/** The content of a commit; equal inputs give equal bytes. */
function writeCommit(tree, { parent, message, author, at }) {
    const seconds = Math.floor(Date.parse(at) / 1000);
    const signature = `${plain(author.name)} <${plain(author.email)}> ${seconds} +0000`;
    const lines = [
        `tree ${tree}`,
        ...(parent === undefined ? [] : [`parent ${parent}`]),
        `author ${signature}`,
        `committer ${signature}`,
        '',
        message.replaceAll('\0', '').trimEnd(),
        '',
    ];
    return Buffer.from(lines.join('\n'));
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/endpoint.js

/** The longest answer that is read, in bytes: a whole tap, or a ledger, packed. */
const maxBytes = 256 * 1024 * 1024;
// GitHub and Gitea take a token as the password of any user; GitHub's own clients say this one.
function credentialFor({ url, secret }) {
    if (secret === undefined)
        return {};
    const { origin } = new URL(url);
    return { credential: { secret, scheme: 'Basic', user: 'x-access-token', origins: [origin] } };
}
/** The address of a repository as requests are built on it: without credential, query and slash at the end. */
function addressOf(url) {
    const address = new URL(url);
    address.username = '';
    address.password = '';
    address.search = '';
    address.hash = '';
    return address.href.replace(/\/+$/, '');
}
/** Asks what a service offers; the first request of a conversation (gitprotocol-http, “Discovering References”). */
async function discover(endpoint, service) {
    const headers = service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {};
    const outcome = await endpoint.http({
        method: 'GET',
        url: `${endpoint.url}/info/refs?service=${service}`,
        headers: { ...headers, accept: '*/*', 'cache-control': 'no-cache' },
        maxBytes,
        ...credentialFor(endpoint),
    });
    return replyOf(outcome);
}
/** Sends a message to a service and gives the body of its answer. */
async function call(endpoint, service, message) {
    const version = service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {};
    const outcome = await endpoint.http({
        method: 'POST',
        url: `${endpoint.url}/${service}`,
        headers: {
            ...version,
            'content-type': `application/x-${service}-request`,
            accept: `application/x-${service}-result`,
        },
        body: Buffer.concat(message),
        maxBytes,
        ...credentialFor(endpoint),
    });
    const reply = replyOf(outcome);
    if (reply.outcome !== 'ok')
        return reply;
    if (reply.value.headers['content-type'] !== `application/x-${service}-result`)
        return failed('the answer is not one of a git server');
    return ok(reply.value.body);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/packet.js

/** Ends a message. */
const flush = Buffer.from('0000');
/** Stands between the parts of a message. */
const delimiter = Buffer.from('0001');
const marks = ['flush', 'delimiter', 'end'];
/** A text as a packet. */
function packetOf(text) {
    const data = Buffer.from(text);
    const length = (data.byteLength + 4).toString(16).padStart(4, '0');
    return Buffer.concat([Buffer.from(length), data]);
}
function lengthAt(bytes, at) {
    const digits = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : garbled('a packet has no length');
}
/**
 * Takes packets apart.
 * @throws GarbledError when they are cut off, or are none.
 */
function* packetsIn(bytes) {
    for (let at = 0; at < bytes.byteLength;) {
        const length = lengthAt(bytes, at);
        const mark = marks[length];
        if (mark === undefined && length < 4)
            garbled('a packet has an impossible length');
        const end = at + Math.max(4, length);
        if (end > bytes.byteLength)
            garbled('a packet is cut off');
        yield mark === undefined ? { kind: 'data', data: bytes.subarray(at + 4, end) } : { kind: mark };
        at = end;
    }
}
/** The text of a packet, without the line's end; undefined for a mark. */
function textOf(packet) {
    if (packet?.kind !== 'data')
        return undefined;
    return Buffer.from(packet.data).toString().replace(/\n$/, '');
}
/** An error that a server tells instead of an answer (gitprotocol-pack, “ERR”). */
function errorIn(body) {
    const { value } = packetsIn(body).next();
    const text = textOf(value ?? undefined);
    return text?.startsWith('ERR ') ? text.slice('ERR '.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/side-band.js

/**
 * Sorts packets by their band, up to the mark that ends them.
 * @throws GarbledError when the end is missing: then the connection broke, and nothing of it counts.
 */
function bandsOf(packets) {
    const bands = [[], [], [], []];
    let ended = false;
    for (const packet of packets) {
        ended = packet.kind !== 'data';
        if (packet.kind !== 'data')
            break;
        const [band = 0] = packet.data;
        if (band < 1 || band > 3)
            garbled('an answer uses a band that there is not');
        bands[band]?.push(packet.data.subarray(1));
    }
    const [, data = [], words = [], errors = []] = bands;
    if (!ended && errors.length === 0)
        garbled('an answer ends in the middle');
    const error = errors.length === 0 ? undefined : Buffer.concat(errors).toString();
    return { data: Buffer.concat(data), words: Buffer.concat(words).toString(), error };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/hosts/src/git/write-pack.js


const numbers = { commit: 1, tree: 2, blob: 3, tag: 4 };
function headOf({ type, content }) {
    const bytes = [];
    let rest = Math.floor(content.byteLength / 16);
    let byte = (numbers[type] << 4) | (content.byteLength % 16);
    for (; rest > 0; rest = Math.floor(rest / 128)) {
        bytes.push(byte | 0x80);
        byte = rest % 128;
    }
    return Uint8Array.from([...bytes, byte]);
}
/** Packs objects, each whole (gitformat-pack, version 2); none at all make an empty pack. */
function writePack(objects) {
    const head = Buffer.alloc(12);
    head.write('PACK', 'latin1');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(objects.length, 8);
    const entries = objects.flatMap((object) => [headOf(object), (0,external_node_zlib_.deflateSync)(object.content)]);
    const body = Buffer.concat([head, ...entries]);
    return Buffer.concat([body, (0,external_node_crypto_.createHash)('sha1').update(body).digest()]);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/pushing.js





const nothing = '0'.repeat(40);
/** Asks to move one ref from where it must be (gitprotocol-pack, “Reference Update Request”). */
function pushRequest({ ref, from = nothing, to }, objects) {
    const capabilities = 'report-status side-band-64k object-format=sha1';
    const command = packetOf(`${from} ${to ?? nothing} ${ref}\0 ${capabilities}`);
    return [command, flush, ...(to === undefined ? [] : [writePack(objects)])];
}
// The words of git's receive-pack.c and refs.c for a ref that is not where it should be, or that is just being moved.
const raced = /(?:cannot|failed to|unable to) lock|failed to update ref|already exists|does not exist|incorrect old value|but expected|non-fast-forward|stale info|fetch first/i;
// The words of hooks, of receive-pack.c, and of GitHub and Gitea for what nobody may do here, or not with this token.
const barred = /declined|prohibited|protected|den(?:y|ied)|hidden ref|not allowed|permission|violation/i;
function pushing_refusalOf(reason, words) {
    const message = [words.trim(), reason].filter((text) => text !== '').join('\n');
    if (barred.test(reason))
        return refused('forbidden', message);
    if (raced.test(reason))
        return refused('conflict', message);
    return refused(/missing necessary objects|bad ref|funny refname/.test(reason) ? 'invalid' : 'other', message);
}
/**
 * Reads what became of a push (gitprotocol-pack, “Report Status”).
 * @throws GarbledError when the answer is cut off or something else: then nobody knows.
 */
function readReport(body, ref) {
    const { data, words, error } = bandsOf(packetsIn(body));
    if (error !== undefined)
        return failed(error);
    const lines = [...packetsIn(data)].flatMap((packet) => textOf(packet) ?? []);
    const [unpacked = ''] = lines;
    if (!unpacked.startsWith('unpack '))
        garbled('an answer does not say what became of a push');
    if (lines.includes(`ok ${ref}`))
        return ok(undefined);
    const rejection = lines.find((line) => line.startsWith(`ng ${ref} `))?.slice(`ng ${ref} `.length);
    if (rejection === undefined)
        garbled('an answer does not say what became of a push');
    if (unpacked === 'unpack ok')
        return pushing_refusalOf(rejection, words);
    const message = `${words}\n${unpacked}`;
    return refused(/exceeds|too large/i.test(message) ? 'too large' : 'other', message);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/object.js

/** The id by which git knows an object. */
function idOf({ type, content }) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex');
}
/** Whether a text is the id of an object, in full. */
function isId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** An empty store in memory. */
function createObjectStore() {
    const objects = new Map();
    return {
        get: (id) => objects.get(id),
        add(object) {
            const id = idOf(object);
            objects.set(id, object);
            return id;
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/ref-listing.js




/** Asks for refs whose full name starts with a text, and for HEAD (gitprotocol-v2, “ls-refs”). */
function refsRequest(prefix) {
    const options = ['peel', 'symrefs', 'unborn', 'ref-prefix HEAD', `ref-prefix ${prefix}`];
    const head = [packetOf('command=ls-refs\n'), packetOf('object-format=sha1\n'), delimiter];
    return [...head, ...options.map((option) => packetOf(`${option}\n`)), flush];
}
function attributeOf({ attributes }, name) {
    return attributes.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1);
}
function lineOf(text) {
    const [id = '', name = '', ...attributes] = text.split(' ');
    if (name === '' || (!isId(id) && id !== 'unborn'))
        garbled('a list of refs holds something else');
    return { id, name, attributes };
}
/**
 * Reads the answer; a server may give more than it was asked for.
 * @throws GarbledError when it is cut off or something else.
 */
function readRefs(body, prefix) {
    const error = errorIn(body);
    if (error !== undefined)
        return refused('other', error);
    const packets = [...packetsIn(body)];
    if (packets.at(-1)?.kind !== 'flush')
        garbled('a list of refs is cut off');
    const lines = packets.flatMap((packet) => textOf(packet) ?? []).map(lineOf);
    const wanted = lines.filter(({ id, name }) => id !== 'unborn' && name.startsWith('refs/') && name.startsWith(prefix));
    const head = lines.find(({ name }) => name === 'HEAD');
    return ok({
        ids: new Map(wanted.map((line) => [line.name, attributeOf(line, 'peeled') ?? line.id])),
        head: head === undefined ? undefined : attributeOf(head, 'symref-target'),
    });
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/delta.js

function next(cursor) {
    const byte = cursor.bytes[cursor.at];
    cursor.at += 1;
    return byte ?? garbled('a delta is cut off');
}
function sizeAt(cursor) {
    let size = 0;
    for (let scale = 1;; scale *= 128) {
        const byte = next(cursor);
        size += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return size;
        if (scale > 2 ** 40)
            garbled('a delta has an impossible size');
    }
}
// Which bytes of a number are there at all is told by bits; the others are zero.
function numberAt(cursor, present) {
    let value = 0;
    for (let bit = 0; bit < 4; bit += 1)
        if ((present >> bit) & 1)
            value += next(cursor) * 256 ** bit;
    return value;
}
function pieceAt(cursor, base) {
    const instruction = next(cursor);
    if (instruction < 0x80) {
        if (instruction === 0)
            garbled('a delta holds an unknown instruction');
        cursor.at += instruction;
        if (cursor.at > cursor.bytes.byteLength)
            garbled('a delta is cut off');
        return cursor.bytes.subarray(cursor.at - instruction, cursor.at);
    }
    const offset = numberAt(cursor, instruction & 0x0f);
    const size = numberAt(cursor, (instruction >> 4) & 0x07) || 0x10000;
    if (offset + size > base.byteLength)
        garbled('a delta copies what is not there');
    return base.subarray(offset, offset + size);
}
/**
 * Makes an object from another one and its delta (gitformat-pack, “Deltified representation”).
 * @param most how large the result may be, in bytes.
 * @throws GarbledError
 */
function applyDelta(base, delta, most) {
    const cursor = { bytes: delta, at: 0 };
    if (sizeAt(cursor) !== base.byteLength)
        garbled('a delta belongs to another object');
    const size = sizeAt(cursor);
    if (size > most)
        garbled('an object is larger than what is read');
    const result = new Uint8Array(size);
    let filled = 0;
    while (cursor.at < delta.byteLength) {
        const piece = pieceAt(cursor, base);
        if (filled + piece.byteLength > size)
            garbled('a delta makes more than it says');
        result.set(piece, filled);
        filled += piece.byteLength;
    }
    return filled === size ? result : garbled('a delta makes less than it says');
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/pack-entry.js


const types = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const offsetDelta = 6;
const idDelta = 7;
function byteAt(pack, at) {
    return pack[at] ?? garbled('a pack is cut off');
}
// Three bits of type and four of size in the first byte, then seven of size in each, the lowest first.
function headAt(pack, start) {
    let byte = byteAt(pack, start);
    const type = (byte >> 4) & 0x07;
    let size = byte & 0x0f;
    let at = start + 1;
    for (let scale = 16; byte >= 0x80; scale *= 128, at += 1) {
        byte = byteAt(pack, at);
        size += (byte & 0x7f) * scale;
        if (scale > 2 ** 40)
            garbled('an object has an impossible size');
    }
    return { type, size, end: at };
}
// Seven bits in each byte, the highest first; every further byte adds one, so that no number has two spellings.
function distanceAt(pack, start) {
    let at = start;
    let byte = byteAt(pack, at);
    let distance = byte & 0x7f;
    while (byte >= 0x80) {
        at += 1;
        byte = byteAt(pack, at);
        distance = (distance + 1) * 128 + (byte & 0x7f);
        if (distance > pack.byteLength * 128)
            garbled('a delta has no base');
    }
    return { distance, end: at + 1 };
}
function inflateAt(pack, at, size) {
    try {
        // The option makes node tell how much of the input it took; its types do not know that.
        const inflated = (0,external_node_zlib_.inflateSync)(pack.subarray(at), { info: true, maxOutputLength: size + 1 });
        const { buffer, engine } = inflated;
        if (buffer.byteLength !== size)
            garbled('an object has another size than it says');
        return { content: buffer, end: at + engine.bytesWritten };
    }
    catch (error) {
        return garbled('an object cannot be unpacked', error);
    }
}
function baseAt(pack, start, { type, end }) {
    if (type === offsetDelta) {
        const { distance, end: after } = distanceAt(pack, end);
        return { base: start - distance, end: after };
    }
    if (type !== idDelta)
        return { base: undefined, end };
    return { base: Buffer.from(pack.subarray(end, end + 20)).toString('hex'), end: end + 20 };
}
/**
 * Reads the entry of a pack that starts at an offset (gitformat-pack).
 * @param most how large it may be unpacked, in bytes.
 * @throws GarbledError
 */
function entryAt(pack, start, most) {
    const head = headAt(pack, start);
    const type = types[head.type];
    if (type === undefined && head.type !== offsetDelta && head.type !== idDelta)
        garbled('a pack holds an object of an unknown type');
    if (head.size > most)
        garbled('an object is larger than what is read');
    const { base, end } = baseAt(pack, start, head);
    return { type, base, ...inflateAt(pack, end, head.size) };
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/read-pack.js





/** All objects of a pack together, unpacked: far more than what a release reads, far less than a machine has. */
const mostBytes = 512 * 1024 * 1024;
/** What an object takes beside its content, so that a great many empty ones have an end too. */
const bytesEach = 256;
const headBytes = 12;
const checksumBytes = 20;
function assertWhole(pack) {
    if (pack.byteLength < headBytes + checksumBytes)
        garbled('a pack is cut off');
    if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2)
        garbled('what was sent is not a pack');
    const end = pack.byteLength - checksumBytes;
    const sum = (0,external_node_crypto_.createHash)('sha1').update(pack.subarray(0, end)).digest();
    if (!sum.equals(pack.subarray(end)))
        garbled('a pack does not hash to what it says');
    return pack.readUInt32BE(8);
}
function entriesOf(pack, count, budget) {
    const entries = new Map();
    let at = headBytes;
    for (let index = 0; index < count; index += 1) {
        budget.left -= bytesEach;
        const entry = entryAt(pack.subarray(0, pack.byteLength - checksumBytes), at, budget.left);
        budget.left -= entry.content.byteLength;
        entries.set(at, entry);
        at = entry.end;
    }
    if (at !== pack.byteLength - checksumBytes)
        garbled('a pack holds more than it says');
    return entries;
}
/** Deltas by what they start from: the offset of another entry, or its id. */
function byBase(entries) {
    return Map.groupBy(entries, ([, { base }]) => base);
}
// Each delta is made once its base is there, whichever of them comes first: a chain in the wrong order costs no more.
function resolveAll(entries, budget) {
    const waiting = byBase(entries);
    const made = new Map();
    const ready = [...entries].flatMap(([offset, { type, content }]) => type === undefined ? [] : [{ offset, object: { type, content } }]);
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
        const { offset, object } = next;
        made.set(offset, object);
        for (const key of [offset, idOf(object)]) {
            for (const [at, { content }] of waiting.get(key) ?? []) {
                const result = applyDelta(object.content, content, budget.left);
                budget.left -= result.byteLength;
                ready.push({ offset: at, object: { type: object.type, content: result } });
            }
            waiting.delete(key);
        }
    }
    if (made.size < entries.size)
        garbled('a pack lacks the base of a delta');
    return [...entries.keys()].flatMap((offset) => made.get(offset) ?? []);
}
/**
 * Reads every object of a pack that needs nothing from outside it (gitformat-pack, version 2).
 * @throws GarbledError when anything does not fit; a pack is read whole or not at all.
 */
function readPack(bytes, most = mostBytes) {
    const pack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = assertWhole(pack);
    const budget = { left: most };
    return resolveAll(entriesOf(pack, count, budget), budget);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/fetching.js




/** Asks for one commit with its files, and for nothing that came before it (gitprotocol-v2, “fetch”). */
function fetchRequest(commit) {
    const options = ['no-progress', 'ofs-delta', 'deepen 1', `want ${commit}`, 'done'];
    const head = [packetOf('command=fetch\n'), packetOf('object-format=sha1\n'), delimiter];
    return [...head, ...options.map((option) => packetOf(`${option}\n`)), flush];
}
// Sections end with a mark; those before the pack say which commits have parents that were not sent.
function* afterHeading(packets) {
    let found = false;
    for (const packet of packets) {
        if (found)
            yield packet;
        else
            found = textOf(packet) === 'packfile';
    }
}
/**
 * Reads the objects of the answer.
 * @throws GarbledError when it is cut off or does not fit together.
 */
function readFetched(body) {
    const error = errorIn(body);
    if (error !== undefined)
        return refused(/not our ref/.test(error) ? 'missing' : 'other', error);
    const bands = bandsOf(afterHeading(packetsIn(body)));
    if (bands.error !== undefined)
        return failed(bands.error);
    return ok(readPack(bands.data));
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/offer.js



const needs = {
    'git-upload-pack': [
        { capability: /^version 2$/m, otherwise: 'does not speak version 2 of git’s protocol' },
        { capability: /^fetch=.*\bshallow\b/m, otherwise: 'gives no single commits' },
    ],
    'git-receive-pack': [
        { capability: /\breport-status\b/, otherwise: 'does not say what became of a push' },
        { capability: /\bside-band-64k\b/, otherwise: 'does not say what became of a push' },
    ],
};
function capabilitiesIn(body, service) {
    const packets = [...packetsIn(body)];
    const texts = packets.flatMap((packet) => textOf(packet) ?? []);
    if (texts.length === 0 || packets.at(-1)?.kind !== 'flush')
        garbled('an offer is cut off');
    const said = texts.filter((text) => text !== `# service=${service}`);
    // Before version 2, capabilities hide behind the first ref.
    return service === 'git-upload-pack' ? said.join('\n') : (said[0]?.split('\0')[1] ?? '');
}
/**
 * Whether a server offers what is needed; a refusal says what it lacks.
 * @throws GarbledError when the answer is cut off.
 */
function offerOf(answer, service) {
    if (answer.headers['content-type'] !== `application/x-${service}-advertisement`)
        return refused('invalid', 'what answers at this address is not a git server', answer.status);
    const offered = capabilitiesIn(answer.body, service);
    const [, format = 'sha1'] = /\bobject-format=(\w+)/.exec(offered) ?? [];
    if (format !== 'sha1')
        return refused('invalid', `the repository names its objects by ${format}`);
    const missing = needs[service].find(({ capability }) => !capability.test(offered));
    return missing === undefined ? ok(undefined) : refused('invalid', `the server ${missing.otherwise}`);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/session.js







/** Reads what a server sent, which may be anything: a reader that gives up has learnt nothing, and that is a reply, too. */
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof GarbledError)
            return failed(error.message);
        throw error;
    }
}
/** A conversation that has not begun. */
function createSession(endpoint) {
    const store = createObjectStore();
    return { endpoint, store, offers: new Map(), fetches: new Map(), unsent: new Map() };
}
/** Remembers a reply for as long as it is good; a failure is asked for anew the next time. */
function once(known, key, ask) {
    const asked = known.get(key);
    if (asked !== undefined)
        return asked;
    const asking = ask().then((reply) => {
        if (reply.outcome !== 'ok')
            known.delete(key);
        return reply;
    });
    known.set(key, asking);
    return asking;
}
/** Makes sure that a server offers a service as it is needed; it is asked once. */
function offer({ endpoint, offers }, service) {
    return once(offers, service, async () => {
        const answer = await discover(endpoint, service);
        return answer.outcome === 'ok' ? reading(() => offerOf(answer.value, service)) : answer;
    });
}
function keep({ store }, objects, commit) {
    for (const object of objects)
        store.add(object);
    return store.get(commit)?.type === 'commit' ? ok(undefined) : failed(`the commit ${commit} was not sent`);
}
async function fetchCommit(session, commit) {
    if (!isId(commit))
        return refused('invalid', `“${commit}” is no id of a commit`);
    const offered = await offer(session, 'git-upload-pack');
    if (offered.outcome !== 'ok')
        return offered;
    const answer = await call(session.endpoint, 'git-upload-pack', fetchRequest(commit));
    if (answer.outcome !== 'ok')
        return answer;
    const fetched = reading(() => readFetched(answer.value));
    return fetched.outcome === 'ok' ? keep(session, fetched.value, commit) : fetched;
}
/** Does something with a commit, once it is here. */
async function withCommit(session, id, use) {
    const { store, fetches } = session;
    // One that was made here is whole: what it did not change came with the commit that it follows.
    if (store.get(id) === undefined) {
        const fetched = await once(fetches, id, () => fetchCommit(session, id));
        if (fetched.outcome !== 'ok')
            return fetched;
    }
    const object = store.get(id);
    return reading(() => object?.type === 'commit' ? use(readCommit(object.content), store) : garbled(`${id} is no commit`));
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/tree.js

const fileMode = '100644';
const folderMode = '40000';
/** Whether an entry is a folder; some old clients wrote a zero before its mode. */
function isFolder({ mode }) {
    return mode === folderMode || mode === `0${folderMode}`;
}
/** Whether an entry is a file's content: plain, executable or group-writable, as old trees have it. */
function isFile({ mode }) {
    return mode.startsWith('100');
}
/** A name, as trees are searched for it. */
function treeName(name) {
    return Buffer.from(name).toString('latin1');
}
/** A name, as people read it. */
function shownName(name) {
    return Buffer.from(name, 'latin1').toString();
}
/**
 * Reads the content of a tree.
 * @throws GarbledError
 */
function readTree(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const entries = [];
    for (let at = 0; at < bytes.byteLength;) {
        const nameEnd = bytes.indexOf(0, at);
        const end = nameEnd + 21;
        if (nameEnd < 0 || end > bytes.byteLength)
            garbled('a tree is cut off');
        const [, mode, name] = /^([0-7]{5,6}) (.+)$/s.exec(bytes.toString('latin1', at, nameEnd)) ?? [];
        if (mode === undefined || name === undefined)
            garbled('a tree holds no entry where one should be');
        entries.push({ mode, name, id: bytes.toString('hex', nameEnd + 1, end) });
        at = end;
    }
    return entries;
}
// Git sorts by bytes, and folders as if their names ended with a slash.
function sortKey(entry) {
    return isFolder(entry) ? `${entry.name}/` : entry.name;
}
/** The content of a tree. */
function writeTree(entries) {
    const sorted = entries.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
    const parts = sorted.flatMap(({ mode, name, id }) => [
        Buffer.from(`${mode} ${name}\0`, 'latin1'),
        Buffer.from(id, 'hex'),
    ]);
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/tree-path.js


/** Says what is wrong with a path, if anything. */
function pathProblem(path) {
    const names = path.split('/');
    if (names.some((name) => name === '' || name === '.' || name === '..'))
        return 'is no path of a file';
    if (names.some((name) => name.toLowerCase() === '.git'))
        return 'leads into what git keeps for itself';
    return path.includes('\0') ? 'is no path of a file' : undefined;
}
/**
 * The entries of a tree.
 * @throws GarbledError when the server did not send it.
 */
function tree_path_entriesOf(store, tree) {
    const object = store.get(tree);
    return object?.type === 'tree' ? readTree(object.content) : garbled(`the tree ${tree} was not sent`);
}
/**
 * The entry at a path; undefined when there is none.
 * @throws GarbledError when the server did not send a folder on the way.
 */
function entryAtPath(store, tree, path) {
    let entry = { mode: folderMode, name: '', id: tree };
    for (const name of path
        .split('/')
        .filter((each) => each !== '')
        .map(treeName)) {
        if (entry === undefined || !isFolder(entry))
            return undefined;
        entry = tree_path_entriesOf(store, entry.id).find((each) => each.name === name);
    }
    return entry;
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/tree-edit.js


function emptyChange() {
    return { folders: new Map(), files: new Map() };
}
function changeOf(files) {
    const root = emptyChange();
    for (const [path, content] of files) {
        const folders = path.split('/').map(treeName);
        const name = folders.pop() ?? '';
        let folder = root;
        for (const each of folders) {
            const inner = folder.folders.get(each) ?? emptyChange();
            folder.folders.set(each, inner);
            folder = inner;
        }
        folder.files.set(name, content);
    }
    return root;
}
function add({ store, made }, type, content) {
    const id = store.add({ type, content });
    made.add(id);
    return id;
}
function withFile(edit, name, content, old) {
    if (old !== undefined && !isFile(old) && old.mode !== '120000')
        return { obstacle: name };
    // An executable stays one; where a symbolic link was, a file is from now on.
    const mode = old !== undefined && isFile(old) ? old.mode : fileMode;
    return { mode, name, id: add(edit, 'blob', content) };
}
function withFolder(edit, name, change, old) {
    if (old !== undefined && !isFolder(old))
        return { obstacle: name };
    const id = apply(edit, old?.id, change);
    if (typeof id !== 'string')
        return { obstacle: `${name}/${id.obstacle}` };
    return { mode: folderMode, name, id };
}
function apply(edit, tree, change) {
    const entries = new Map(tree === undefined ? [] : tree_path_entriesOf(edit.store, tree).map((entry) => [entry.name, entry]));
    const changed = [
        ...[...change.folders].map(([name, inner]) => withFolder(edit, name, inner, entries.get(name))),
        ...[...change.files].map(([name, content]) => withFile(edit, name, content, entries.get(name))),
    ];
    for (const entry of changed) {
        if ('obstacle' in entry)
            return entry;
        entries.set(entry.name, entry);
    }
    return add(edit, 'tree', writeTree([...entries.values()]));
}
/**
 * Puts files into a tree; everything else in it stays as it is, byte for byte.
 * @param tree undefined for an empty one.
 * @throws GarbledError when the server did not send a folder that is needed.
 */
function editTree(store, tree, files) {
    const made = new Set();
    const id = apply({ store, made }, tree, changeOf(files));
    return typeof id === 'string' ? { id, made } : id;
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/remote.js









async function refs(session, prefix) {
    const offered = await offer(session, 'git-upload-pack');
    if (offered.outcome !== 'ok')
        return offered;
    const answer = await call(session.endpoint, 'git-upload-pack', refsRequest(prefix));
    return answer.outcome === 'ok' ? reading(() => readRefs(answer.value, prefix)) : answer;
}
function contentAt(store, { tree }, path) {
    const entry = entryAtPath(store, tree, path);
    if (entry === undefined || !isFile(entry))
        return ok(undefined);
    const object = store.get(entry.id);
    return object?.type === 'blob' ? ok(object.content) : failed(`the file “${path}” was not sent`);
}
function namesIn(store, { tree }, folder) {
    const entry = entryAtPath(store, tree, folder);
    if (entry === undefined || !isFolder(entry))
        return ok(undefined);
    return ok(tree_path_entriesOf(store, entry.id).map(({ name }) => shownName(name)));
}
function makeCommit({ store, unsent }, tree, commit) {
    const edited = editTree(store, tree, commit.files);
    if ('obstacle' in edited)
        return refused('invalid', `“${shownName(edited.obstacle)}” is something else than a file already`);
    const id = store.add({ type: 'commit', content: writeCommit(edited.id, commit) });
    unsent.set(id, { parent: commit.parent, objects: [id, ...edited.made] });
    return ok(id);
}
function problemOf({ files, at }) {
    const problems = [...files.keys()].flatMap((path) => {
        const problem = pathProblem(path);
        return problem === undefined ? [] : [`“${path}” ${problem}`];
    });
    return problems[0] ?? (Number.isFinite(Date.parse(at)) ? undefined : `“${at}” is no time`);
}
async function commit(session, wanted) {
    const problem = problemOf(wanted);
    if (problem !== undefined)
        return refused('invalid', problem);
    if (wanted.parent === undefined)
        return makeCommit(session, undefined, wanted);
    return withCommit(session, wanted.parent, ({ tree }) => makeCommit(session, tree, wanted));
}
// Commits that were made here build on each other until one that the server has.
function unsentOf({ unsent }, tip) {
    const commits = new Set();
    for (let id = tip; id !== undefined && unsent.has(id); id = unsent.get(id)?.parent)
        commits.add(id);
    return commits;
}
function objectsOf({ store, unsent }, commits) {
    const ids = new Set([...commits].flatMap((id) => unsent.get(id)?.objects ?? []));
    return [...ids].flatMap((id) => store.get(id) ?? []);
}
// Git's own rules (git-check-ref-format), as far as a name could end the line that it stands in.
function isRef(name) {
    return name.startsWith('refs/') && !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[/.]$/.test(name);
}
async function push(session, update) {
    if (!isRef(update.ref))
        return refused('invalid', `“${update.ref}” is no name of a ref`);
    const offered = await offer(session, 'git-receive-pack');
    // Nothing of the push itself has been sent so far.
    if (offered.outcome === 'failed')
        return { ...offered, sent: false };
    if (offered.outcome !== 'ok')
        return offered;
    const commits = unsentOf(session, update.to);
    const message = pushRequest(update, objectsOf(session, commits));
    const answer = await call(session.endpoint, 'git-receive-pack', message);
    if (answer.outcome !== 'ok')
        return answer;
    const report = reading(() => readReport(answer.value, update.ref));
    if (report.outcome === 'ok')
        for (const id of commits)
            session.unsent.delete(id);
    return report;
}
/**
 * Reaches git repositories over the smart HTTP protocol, through our own HTTP alone: no checkout, no child process, no
 * file. Redirects are not followed, and the credential goes out in one header to the repository's own server.
 */
function createOpenGitRemote(http) {
    return (url, secret) => {
        const endpoint = { http, url: addressOf(url), secret };
        const session = createSession(endpoint);
        return {
            url: endpoint.url,
            refs: (prefix = '') => refs(session, prefix),
            read: (id, path) => withCommit(session, id, (each, store) => contentAt(store, each, path)),
            list: (id, folder) => withCommit(session, id, (each, store) => namesIn(store, each, folder)),
            parentOf: (id) => withCommit(session, id, ({ parents }) => ok(parents[0])),
            commit: (wanted) => commit(session, wanted),
            push: (update) => push(session, update),
        };
    };
}


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throttlingOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);

const limitWords = /\brate limit|abuse detection/i;
// GitHub's documentation “Rate limits for the REST API”: 403 or 429; the primary limit by `x-ratelimit-remaining: 0`,
// the secondary one by its words, often with `retry-after`. Gitea has no limits; a proxy before it says 429.
function isLimit({ status, headers }, words) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || limitWords.test(words));
}
// Read against the server's own clock, so that no other takes part.
function untilReset({ headers }) {
    const [reset, now] = [Number(headers['x-ratelimit-reset']), Date.parse(headers.date ?? '')];
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isSafeInteger(reset) || Number.isNaN(now))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
/** How a server asks to wait, in milliseconds where it says; undefined when the answer is about something else. */
function throttlingOf(answer, words) {
    if (!isLimit(answer, words))
        return undefined;
    const wait = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(answer.headers) ?? untilReset(answer);
    return wait === undefined ? {} : { retryAfterMs: wait };
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/hosts/src/http/answer-body.js


const defaultMaxBytes = 64 * 1024 * 1024;
// Unlike a plain pipe, a pipeline tells the decoder when the connection breaks; else its reader would wait for ever.
function through(message, decoder) {
    return (0,external_node_stream_.pipeline)(message, decoder, () => undefined);
}
function decoded(message) {
    switch (message.headers['content-encoding']) {
        case undefined:
        case 'identity':
            return message;
        case 'gzip':
            return through(message, (0,external_node_zlib_.createGunzip)());
        case 'deflate':
            return through(message, (0,external_node_zlib_.createInflate)());
        case 'br':
            return through(message, (0,external_node_zlib_.createBrotliDecompress)());
        default:
            throw new Error(`unknown content encoding ${message.headers['content-encoding']}`);
    }
}
/** Reads an answer's body, decoded, up to the request's limit. */
async function readBody(message, { maxBytes = defaultMaxBytes, onChunk }) {
    const isSuccess = message.statusCode !== undefined && message.statusCode >= 200 && message.statusCode < 300;
    const take = isSuccess ? onChunk : undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(message)) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        if (take === undefined)
            chunks.push(chunk);
        else
            take(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/answer.js


function headersOf(message) {
    const pairs = Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]);
    return Object.fromEntries(pairs);
}
// A server may echo what it, or another that it knows, was sent; nothing beyond this line ever sees a credential again.
function withoutSecrets(answer, secrets) {
    if (secrets.size === 0)
        return answer;
    const redact = (0,redaction/* createRedaction */.E)(secrets);
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, redact(value)]);
    const text = Buffer.from(answer.body).toString('latin1');
    const redacted = redact(text);
    const body = redacted === text ? answer.body : Buffer.from(redacted, 'latin1');
    return { ...answer, headers: Object.fromEntries(headers), body };
}
/**
 * Reads an answer to its end, decoded and without the credential of the request.
 * @param hidden other secrets that no answer may show.
 */
async function readAnswer(message, request, hidden = []) {
    const body = await readBody(message, request);
    const answer = {
        kind: 'answer',
        status: message.statusCode ?? 0,
        headers: headersOf(message),
        body,
    };
    const own = request.credential === undefined ? [] : [request.credential.secret];
    return withoutSecrets(answer, new Set([...hidden, ...own]));
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/core/src/ports/authorization.js

/** The value of the `authorization` header that carries a credential. */
function authorizationOf({ scheme, user, secret }) {
    const value = (0,src_secret/* reveal */._c)(secret);
    if (scheme === '')
        return value;
    if (scheme !== 'Basic' || user === undefined)
        return `${scheme} ${value}`;
    return `Basic ${Buffer.from(`${user}:${value}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/request-options.js

/** How long nothing may happen before a request counts as failed, in milliseconds. */
const defaultTimeoutMs = 60_000;
function authorization({ url, credential }) {
    if (credential === undefined)
        return {};
    const { origin } = new URL(url);
    if (!credential.origins.includes(origin))
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${credential.secret.name} was about to be sent to ${origin}, which its channel does not declare`);
    return { authorization: authorizationOf(credential) };
}
function sizeOf(body) {
    return 'chunks' in body ? body.size : body.byteLength;
}
/**
 * What node's client needs to send a request once.
 * @throws LockstepError `INTERNAL` when a credential would reach an origin that its channel does not declare.
 */
function requestOptions(request) {
    const length = request.body === undefined ? {} : { 'content-length': String(sizeOf(request.body)) };
    return {
        method: request.method,
        timeout: request.timeoutMs ?? defaultTimeoutMs,
        headers: { 'user-agent': 'lockstep', ...request.headers, ...length, ...authorization(request) },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/http.js







/** However slowly an answer drips, it ends by then; in milliseconds. */
const deadlineMs = 30 * 60_000;
// A write never reuses a connection: one that the server is just closing would leave its fate unknown.
function createAgents(env) {
    const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy } = env;
    const proxyEnv = { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy };
    const pair = (keepAlive) => ({
        http: new external_node_http_.Agent({ keepAlive, proxyEnv }),
        https: new external_node_https_.Agent({ keepAlive, proxyEnv }),
    });
    return { reads: pair(true), writes: pair(false) };
}
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}
function http_open(request, agents) {
    const url = new URL(request.url);
    const { reads, writes } = agents;
    const chosen = isRead(request) ? reads : writes;
    if (url.protocol === 'https:')
        return external_node_https_.request(url, { ...requestOptions(request), agent: chosen.https });
    if (url.protocol === 'http:')
        return external_node_http_.request(url, { ...requestOptions(request), agent: chosen.http });
    throw new TypeError(`cannot talk to ${url.protocol} addresses`);
}
// Pieces that turn out not to be what was sealed end the request before its end: then the server has nothing whole.
function send(sending, { body }, onBroken) {
    if (body === undefined || !('chunks' in body)) {
        sending.end(body);
        return;
    }
    (0,promises_.pipeline)(external_node_stream_.Readable.from(body.chunks()), sending).catch((error) => {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            onBroken(error);
    });
}
function exchange(request, agents, hidden) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const sending = http_open(request, agents);
    let connected = false;
    let answering = false;
    const lose = (error) => {
        const outcome = {
            kind: 'failure',
            sent: connected,
            why: error.message || error.code || 'connection lost',
        };
        resolve({ outcome, stale: sending.reusedSocket && !answering && error.code === 'ECONNRESET' });
    };
    const limit = setTimeout(() => sending.destroy(new Error('no complete answer in 30 minutes')), deadlineMs).unref();
    sending.on('socket', (socket) => {
        if (!socket.connecting)
            connected = true;
        else
            socket.once(request.url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
                connected = true;
            });
    });
    sending.on('timeout', () => sending.destroy(new Error('no answer in time')));
    sending.on('error', lose);
    sending.on('close', () => clearTimeout(limit));
    sending.on('response', (message) => {
        answering = true;
        readAnswer(message, request, hidden).then((outcome) => resolve({ outcome, stale: false }), (error) => {
            sending.destroy();
            lose(error);
        });
    });
    send(sending, request, (error) => {
        reject(error);
        sending.destroy();
    });
    return promise;
}
/**
 * The real HTTP adapter. It sends each request once and follows no redirect; only a read whose kept connection
 * the server had already closed goes out again, on a fresh one.
 * @param env where the proxies are named.
 * @param hidden secrets that no answer may show, beside that of its own request.
 * @throws LockstepError `INTERNAL` when a credential would leave its channel's origins, and what a streamed body throws.
 */
function createHttp(env = {}, hidden = []) {
    const agents = createAgents(env);
    return async (request) => {
        const first = await exchange(request, agents, hidden);
        if (!first.stale || !isRead(request))
            return first.outcome;
        return (await exchange(request, { reads: agents.writes, writes: agents.writes }, hidden)).outcome;
    };
}


/***/ }),

/***/ 38248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resolveSecret)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50135);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23240);


/** No registry's token is longer; a larger file is the wrong file. */
const longestSecret = 64 * 1024;
// Pipes and devices do not tell how much they hold, so the reading itself is bounded. Undefined when it cannot be read.
async function readSecretFile(path) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            size += chunk.length;
            if (size > longestSecret)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString();
    }
    catch (error) {
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && error.code === 'ENOENT' ? '' : undefined;
    }
}
function readVariable(name, env) {
    return (Object.hasOwn(env, name) ? env[name] : undefined) ?? '';
}
// Passwords may hold blanks, and so does a token with its scheme before it; a line break is two secrets or a mistake.
function isUsable(text) {
    return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text);
}
/** Reads a secret from where the configuration points; the environment is handed in. */
async function resolveSecret(reference, env) {
    const name = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(reference);
    const raw = 'env' in reference ? readVariable(reference.env, env) : await readSecretFile(reference.file);
    const text = raw?.trim() ?? '';
    if (text === '')
        return {
            problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('TOKEN_MISSING', `${name} is empty or cannot be read`, { where: { key: name } }),
            isAbsent: raw !== undefined,
        };
    if (!isUsable(text))
        return {
            problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('TOKEN_MISSING', `${name} holds line breaks, rows of blanks or characters that no token has`, {
                where: { key: name },
            }),
            isAbsent: false,
        };
    return { secret: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(name, text) };
}


/***/ }),

/***/ 43361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ledgerPath),
/* harmony export */   v: () => (/* binding */ accountName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function absolute(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
}
// A relative path would lead into the folder that is released.
function stateHome(env) {
    const named = absolute(env.XDG_STATE_HOME);
    if (named !== undefined)
        return named;
    if (process.platform === 'win32')
        return absolute(env.LOCALAPPDATA) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'AppData', 'Local');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(absolute(env.HOME) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir, '.local', 'state');
}
/**
 * Where the ledger of a release is: outside the checkout unless the configuration says otherwise, because a pull
 * request can plant files inside it.
 *
 * @param identity what tells the repository from others.
 */
function ledgerPath(setting, folder, identity, release, env) {
    if (setting !== 'auto')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(setting) ? setting : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, setting);
    const repository = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateHome(env), 'lockstep', repository, `${encodeURIComponent(release)}.jsonl`);
}
/** The account that this process runs as, or `unknown` when the system has no name for it. */
function accountName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
