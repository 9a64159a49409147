export const id = 6761;
export const ids = [6761];
export const modules = {

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

/***/ 30860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ identifyBuild),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   tx: () => (/* binding */ attemptOf),
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
/** Which attempt at the workflow run this is; 1 outside of one. */
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
    const found = origin === undefined
        ? 'there is no remote “origin”'
        : `the remote “origin” is no repository on a server: ${origin}`;
    throw (0,lockstep_error/* fail */.fJ)('LEDGER_UNWRITABLE', found, {
        remedy: 'Add the remote (git remote add origin ADDRESS), name the repository’s http address in ledger.git, or keep the ledger in a file.',
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
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('undoing'),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        channel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** The deed, where a target needs several. */
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('undone'),
        target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        outcome,
        answer,
    }),
    /** Everything that can be taken back was: the last word on a release. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rolled-back'), operator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('completed'), seal: hash }),
    /** Something is about to be said of a release that is complete, once. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('announcing'), deed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('announced'),
        deed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200),
        /** `present`: it was there already. */
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['stored', 'present', 'refused', 'unsent', 'unknown']),
    }),
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
            return `to be taken back: ${event.step ?? event.target}`;
        case 'undone':
            return `taken back: ${event.step ?? event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'rolled-back':
            return `rolled back by ${event.operator}`;
        case 'closed':
            return 'the run ended';
        case 'completed':
            return 'complete: every target is public';
        case 'announcing':
            return `to be announced: ${event.deed}`;
        case 'announced':
            return `announced: ${event.deed} ${event.outcome}`;
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
