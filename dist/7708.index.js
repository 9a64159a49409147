export const id = 7708;
export const ids = [7708];
export const modules = {

/***/ 47708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWatch: () => (/* binding */ runWatch)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/core/src/ports/reply-problem.js
var reply_problem = __webpack_require__(53578);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/standing-issue.js
var standing_issue = __webpack_require__(75613);
;// CONCATENATED MODULE: ./packages/engine/src/standing-issue.js

function refused(reply, what) {
    if (reply.outcome !== 'refused')
        return new lockstep_error/* LockstepError */.Cj([(0,reply_problem/* replyProblem */.E)(reply, what, 'ISSUE_REFUSED')]);
    return new lockstep_error/* LockstepError */.Cj([(0,problem/* problem */.C)('ISSUE_REFUSED', `${what}: ${reply.message}`)]);
}
async function create(deed, { issues }) {
    const reply = await issues.create(deed);
    if (reply.outcome !== 'ok')
        throw refused(reply, 'no issue can be opened');
    const { url, labels } = reply.value;
    // Of an account that may only read, both hosts drop the label without a word: every run would open another one.
    const lost = deed.labels.filter((label) => !labels.some((each) => each.toLowerCase() === label.toLowerCase()));
    if (lost.length === 0)
        return url;
    throw new lockstep_error/* LockstepError */.Cj([
        (0,problem/* problem */.C)('ISSUE_REFUSED', `${url} was opened without its label ${lost.join(', ')}; close it by hand`),
    ]);
}
async function carryOut(deed, host) {
    const { issues } = host;
    switch (deed.do) {
        case 'create':
            return create(deed, host);
        case 'change': {
            const reply = await issues.change(deed.number, deed.change);
            if (reply.outcome !== 'ok')
                throw refused(reply, `issue #${deed.number} cannot be changed`);
            return reply.value.url;
        }
        case 'comment': {
            const reply = await issues.comment(deed.number, deed.body);
            if (reply.outcome !== 'ok')
                throw refused(reply, `nothing can be said on issue #${deed.number}`);
            return undefined;
        }
    }
}
function outcomeOf(deeds, { state }) {
    if (deeds.length === 0)
        return 'unchanged';
    if (state === 'closed')
        return 'closed';
    return deeds.some((deed) => deed.do === 'create') ? 'opened' : 'updated';
}
/**
 * Sees to it that one issue of a repository shows how things stand, or that none is open.
 * @throws LockstepError `ISSUE_REFUSED` where the credential may not, and whatever keeps the host from answering.
 */
async function settleIssue(host, issue, wanted) {
    const existing = await host.issues.labelled(issue.label);
    if (existing.outcome !== 'ok')
        throw refused(existing, 'the issues cannot be listed');
    const deeds = (0,standing_issue/* standingIssue */.o)(existing.value, issue, wanted);
    const urls = [];
    for (const deed of deeds)
        urls.push(await carryOut(deed, host));
    const url = urls.find((each) => each !== undefined);
    return { outcome: outcomeOf(deeds, wanted), ...(url !== undefined && { url }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/blocker/inert.js
var inert = __webpack_require__(25722);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/engine/src/install/verification-issue.js


/** The label of every issue about a release that is not as it was released. */
const verificationLabel = 'lockstep-verification';
/** More problems are only counted. */
const mostShown = 50;
/** The issue that stands for a release while something is wrong with it. */
function verificationIssue(releases) {
    return { label: verificationLabel, kind: 'verification', subject: releases.join(' ') };
}
function harmless(text) {
    return (0,inert/* inert */.tJ)((0,foreign_text/* foreignText */.q)(text));
}
function lineOf({ code, message, where, remedy }) {
    const place = where === undefined ? '' : ` (${harmless((0,problem/* formatWhere */.H)(where))})`;
    return `- **${code}** ${harmless(message)}${place}\n  ${harmless(remedy)}`;
}
// Texts of clients hold paths and times of a run; what is wrong, and where, does not.
function fingerprintOf(problems) {
    const findings = problems.map(({ code, where }) => `${code} ${where === undefined ? '' : (0,problem/* formatWhere */.H)(where)}`);
    return (0,external_node_crypto_.createHash)('sha256')
        .update([...new Set(findings)].sort().join('\n'))
        .digest('hex')
        .slice(0, 32);
}
/** How the issue is to stand, from what was found. Pure. */
function wantedIssue({ releases, problems, run }) {
    const names = releases.map(harmless).join(', ');
    const source = URL.canParse(run) ? `<${new URL(run).href}>` : harmless(run);
    if (problems.length === 0)
        return { state: 'closed', comment: `${names}: everything is as it was released, as seen by ${source}.` };
    const hidden = problems.length - mostShown;
    return {
        state: 'open',
        title: `${(0,foreign_text/* foreignText */.q)(releases.join(', '))}: the released packages are not as they should be`,
        fingerprint: fingerprintOf(problems),
        body: [
            `Lockstep looked at **${names}** and found what is wrong (${source}):`,
            problems.slice(0, mostShown).map(lineOf).join('\n'),
            ...(hidden > 0 ? [`… and ${hidden} more; the run shows all.`] : []),
            'This text is brought up to date by each look, and the issue is closed once nothing is wrong any more.',
        ].join('\n\n'),
    };
}
/** Whether a text names a version, and not a longer one that begins or ends like it. */
function names(text, version) {
    for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
        const [before = '', after = ''] = [text.slice(0, at).slice(-2), text.slice(at + version.length)];
        if (!/(?:\d|\d\.)$/.test(before) && !/^(?:\d|\.\d|[-+][0-9A-Za-z])/.test(after))
            return true;
    }
    return false;
}
/** Issues that name a version, without those that Lockstep opened itself. */
function issuesNaming(issues, versions) {
    return issues.filter(({ title, body, labels }) => !labels.some((label) => label.startsWith('lockstep-')) &&
        versions.some((version) => names(title, version) || names(body.slice(0, 100_000), version)));
}
/** An issue in one line, for a summary. */
function describeIssue({ number, title, url, isOpen }) {
    return `#${number} ${(0,foreign_text/* foreignText */.q)(title)} (${isOpen ? 'open' : 'closed'}, ${(0,foreign_text/* foreignText */.q)(url)})`;
}

// EXTERNAL MODULE: ./packages/engine/src/install/watch-window.js
var watch_window = __webpack_require__(79842);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/sanity/released.js
var released = __webpack_require__(4584);
// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http_http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/hosts/src/host/open-host.js + 49 modules
var open_host = __webpack_require__(76026);
// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
;// CONCATENATED MODULE: ./packages/cli/src/watch/host.js


/**
 * The host of the repository, where issues are.
 * @param writes whether an issue is opened or changed, which takes a credential.
 * @throws LockstepError `USAGE` where nothing says on which host it is, `TOKEN_MISSING`.
 */
async function issueHost(project, writes, world) {
    const address = await (0,host_repository/* hostRepositoryOf */.mz)(project.workspace.folder, world.env);
    const token = writes
        ? (0,host_repository/* demandHostToken */.np)(address.kind, 'no issue can be opened', world)
        : (0,host_repository/* findHostToken */.d)(address.kind, world);
    const http = (0,http_http/* createHttp */.V)(world.env, token === undefined ? [] : [token]);
    return (0,open_host/* createOpenHost */.Z)(http, world.log, clock/* systemClock */.m)(address, token);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/cli/src/watch/jobs.js


/** The variable in which a workflow hands over what its other jobs came to: `${{ toJSON(needs) }}`. */
const jobsVariable = 'LOCKSTEP_JOBS';
const jobsSchema = schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* looseObject */._H3({ result: schemas/* string */.YjP().max(100) }));
const jobs_harmless = new Set(['success', 'skipped']);
/** The problems behind jobs that did not succeed; a matrix is one job here. */
function failedJobs(text, run) {
    if (text === undefined || text.trim() === '')
        return [];
    let jobs;
    try {
        jobs = jobsSchema.parse(JSON.parse(text));
    }
    catch {
        return [(0,problem/* problem */.C)('USAGE', `${jobsVariable} is not what toJSON(needs) gives`)];
    }
    return Object.entries(jobs)
        .filter(([, { result }]) => !jobs_harmless.has(result))
        .map(([name, { result }]) => (0,problem/* problem */.C)('VERIFICATION_FAILED', `the job ${(0,foreign_text/* foreignText */.q)(name)} ended with ${(0,foreign_text/* foreignText */.q)(result)}; see ${run}`, {
        where: { target: (0,foreign_text/* foreignText */.q)(name) },
    }));
}

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/engine/src/verify.js
var verify = __webpack_require__(76649);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var src_ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
;// CONCATENATED MODULE: ./packages/cli/src/watch/looking.js






/** Compares every channel with the seal, as anyone sees it: no credential of a channel is read. */
async function lookAtChannels({ release, seal, unread }, project, options, world) {
    if (seal === undefined) {
        const why = unread === undefined ? 'its ledger holds none' : unread;
        const note = `${release.name}: no seal can be read (${why}), so its channels were not compared with it`;
        return { problems: [], notes: [note] };
    }
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    const own = (0,sealed_release/* projectFor */.JQ)(project, seal);
    const ledger = await (0,src_ledger/* openLedger */.au)({ project, release: (0,seal_seal/* releaseOf */.l7)(seal).id, identity, options }, world);
    const session = (0,src_session/* sessionOf */.M)({ project: own, seal, ledger, identity, isFromLedger: true }, new Map(), world);
    const { report } = await (0,verify/* verify */.M)(session);
    return { report, problems: report.problems, notes: [] };
}
/** Issues that were opened since a release and name its version; where none can be asked for, the note says why. */
async function newIssues(host, since, { name, version }) {
    if (since === undefined)
        return [`${name}: nothing says when it was released, so new issues were not looked for`];
    if (host === undefined)
        return [`${name}: nothing says on which host its issues are`];
    // Hosts tell times to the second.
    const reply = await host.issues.since(since.replace(/\.\d+/, ''));
    if (reply.outcome !== 'ok') {
        const why = reply.outcome === 'failed' ? reply.why : reply.message;
        return [`${name}: new issues could not be read: ${why}`];
    }
    const naming = issuesNaming(reply.value, [version, name]);
    if (naming.length === 0)
        return [`${name}: none of ${reply.value.length} new issues names it`];
    return naming.map((issue) => `${name} is named by ${describeIssue(issue)}`);
}

// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var commands_reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/watch.js










// At a terminal issues can be done without; an issue that is to be opened can not.
async function hostFor(project, options, world) {
    try {
        return await issueHost(project, options.report, world);
    }
    catch (error) {
        if (options.report || !(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return undefined;
    }
}
async function lookAt(released, since, host, project, options, world) {
    const [channels, issues] = await Promise.all([
        lookAtChannels(released, project, options, world),
        newIssues(host, since, released.release),
    ]);
    return { ...channels, notes: [...channels.notes, ...issues] };
}
// The reports of several releases as one: each has channels of its own.
function joined(looks, problems) {
    const { report } = (0,commands_reports/* reportWithoutChannels */.J6)('watch', problems);
    const reports = looks.flatMap((look) => look.report ?? []);
    return {
        report: {
            ...report,
            releases: reports.flatMap(({ releases }) => releases),
            channels: reports.flatMap(({ channels }) => channels),
            public: reports.flatMap((each) => each.public),
        },
        exit: (0,outcome/* exitCodeOf */.F)((0,commands_reports/* withoutWarnings */.oC)(problems).problems.map(({ severity }) => severity)),
    };
}
async function settled(host, findings, { report }) {
    if (!report || host === undefined)
        return { notes: [] };
    const { problems } = (0,commands_reports/* withoutWarnings */.oC)(findings.problems);
    const { outcome, url } = await settleIssue(host, verificationIssue(findings.releases), wantedIssue({ ...findings, problems }));
    const what = { opened: 'was opened', updated: 'was brought up to date', closed: 'was closed' };
    if (outcome === 'unchanged')
        return { notes: ['no issue had to be opened, changed or closed'] };
    return { notes: [`the issue ${url ?? ''} ${what[outcome]}`], ...(url !== undefined && { issue: url }) };
}
function overNow(all, hours) {
    const { report, exit } = (0,commands_reports/* reportWithoutChannels */.J6)('watch', []);
    const names = all.map(({ release }) => release.name).join(', ');
    const note = `the first ${hours} hours after ${names} are over: nothing was looked at`;
    const watch = { ...report, due: false, notes: [note] };
    return { report: watch, exit };
}
// A terminal has no address, and the same findings give the same text.
function runOf(options, { env }) {
    const { run } = (0,src_identity/* identify */.ls)(options, env);
    return URL.canParse(run) ? run.replace(/\/attempts\/\d+$/, '') : 'a terminal';
}
async function watchThem(watched, project, options, world) {
    const host = await hostFor(project, options, world);
    const looks = await Promise.all(watched.map(({ released, since }) => lookAt(released, since, host, project, options, world)));
    const run = runOf(options, world);
    const problems = [...looks.flatMap((look) => look.problems), ...failedJobs(world.env[jobsVariable], run)];
    const releases = watched.map(({ released }) => released.release.name);
    const { notes, ...issue } = await settled(host, { releases, problems, run }, options);
    const { report, exit } = joined(looks, problems);
    const told = [...looks.flatMap((look) => look.notes), ...notes];
    const watch = { ...report, due: true, notes: told, ...issue };
    return { report: watch, exit };
}
/**
 * Looks once at a release after it was made: whether channels still show the same bytes, and which new issues name it.
 * With `--report` one issue shows what is wrong, together with what other jobs of the workflow found. It never waits; a
 * schedule runs it again. Channels are read as anyone reads them.
 */
const runWatch = async (options, world) => {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const history = (0,git_history/* createGitHistory */.J)(project.workspace.folder, world.env);
    const all = await (0,released/* releasesToLookAt */.A)(project, history, options, world);
    const watched = all.flatMap((released) => {
        const { isOpen, since } = (0,watch_window/* watchWindow */.m)(released.chain, options.hours, clock/* systemClock */.m);
        return isOpen ? [{ released, since }] : [];
    });
    if (watched.length === 0)
        return overNow(all, options.hours);
    return watchThem(watched, project, options, world);
};


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ releasesToLookAt)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44221);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30860);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20625);





/** Releases below the newest one that are asked whether they are complete. */
const mostAsked = 10;
async function sealInFolder({ workspace }, tag) {
    const text = await workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealFile */ .mz);
    if (text === undefined)
        return undefined;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readSeal */ .KI)(text);
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(seal).id === tag ? seal : undefined;
}
/** Reads what the ledger says of a release; a private one shows itself to nobody without a credential. */
async function readReleased(project, release, options, world) {
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(options, world.env);
    const local = await sealInFolder(project, release.name);
    try {
        const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)({ project, release: release.name, identity, options }, world);
        const chain = await ledger.read();
        const recorded = await (0,_seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .sealInLedger */ .w)(ledger);
        const seal = recorded !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(recorded).id === release.name ? recorded : local;
        return { release, chain, seal };
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .LockstepError */ .Cj))
            throw error;
        return { release, chain: [], seal: local, unread: error.message };
    }
}
/** The newest of some releases, the stable ones before all others, that a ledger calls complete; else the newest. */
async function newestOf(tags, read) {
    const stable = tags.filter(({ version }) => !(0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__/* .isPrerelease */ .V1)(version));
    const inOrder = [...stable, ...tags.filter(({ version }) => (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__/* .isPrerelease */ .V1)(version))];
    let first;
    for (const tag of inOrder.slice(0, mostAsked)) {
        const found = await read(tag);
        const { completed, abandoned } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .historyOf */ .om)(found.chain);
        if (completed && abandoned === undefined)
            return found;
        // A ledger that was begun and not ended is of a release that is under way, or was given up.
        if (found.chain.length === 0)
            first ??= found;
    }
    return first;
}
/**
 * The releases that are looked at: the one that is named, or the newest; where each package has a version of its own,
 * the newest of each.
 * @throws LockstepError `SANITY_UNKNOWN`.
 */
async function releasesToLookAt(project, history, options, world) {
    const { tag: pattern } = project.config.release;
    const all = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__/* .releaseTags */ .dt)(pattern, await history.tags());
    const read = (tag) => readReleased(project, tag, options, world);
    const { target } = options;
    const named = all.filter(({ name }) => name === target);
    const lines = target === undefined ? [...Map.groupBy(all, (tag) => tag.package).values()] : [named];
    const found = await Promise.all(lines.map((tags) => newestOf(tags, read)));
    const releases = found.filter((each) => each !== undefined);
    if (target !== undefined && releases.length === 0 && named[0] !== undefined)
        return [await read(named[0])];
    if (releases.length > 0)
        return releases;
    const [newest] = all;
    const none = newest === undefined ? `no tag fits “${pattern}”` : `no release up to ${newest.name} is complete`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('SANITY_UNKNOWN', target === undefined ? none : `there is no release tag ${target} here`);
}


/***/ }),

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51786);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24047);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47822);




/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const hidden = [...secrets.values()];
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world, hidden);
    const conceal = (secret) => {
        hidden.push(secret);
        world.conceal?.(secret);
    };
    const runner = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createRunnerIdentity */ .N)({ env: world.env, http: context.http, conceal });
    return {
        seal,
        ledger,
        identity,
        context,
        secrets,
        credentials: new _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .MintedCredentials */ .gs({ identity: runner, context, secrets, conceal }),
        channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project),
        trials: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .xY)(project.config.channels),
        signal: world.signal,
    };
}


/***/ }),

/***/ 25722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ inertBlock),
/* harmony export */   r: () => (/* binding */ inertLink),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/** Longer texts are cut: an issue is for people. */
const longest = 2_000;
function fenceFor(text, least) {
    const runs = text.match(/`+/g) ?? [];
    return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}
// Nothing in code mentions a person or a team, links, or closes an issue, on either host.
const unseen = /[\p{C}\p{Zl}\p{Zp}]+/gu;
/** A foreign text in a line of Markdown: as it is, in one line, and without power over who is notified. */
function inert(text) {
    const line = text.replace(unseen, ' ').trim().slice(0, longest).toWellFormed();
    if (line === '')
        return '';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Foreign lines as a block of Markdown, likewise. */
function inertBlock(lines, language = 'text') {
    const text = lines.map((line) => line.replace(unseen, ' ').trimEnd()).join('\n');
    const fence = fenceFor(text, 3);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** An address in Markdown; one that is no plain address is shown as text. */
function inertLink(url) {
    const isPlain = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~%/+-]*)?$/.test(url);
    return isPlain ? `<${url}>` : inert(url);
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

/***/ 75613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ standingIssue)
/* harmony export */ });
/* unused harmony export standingBody */
/** GitHub takes bodies up to 65 536 characters (REST API, “Issues”); Gitea takes more. */
const longestBody = 60_000;
function startOfMark({ kind, subject }) {
    return `<!-- lockstep-${kind}: ${encodeURIComponent(subject.toWellFormed())} `;
}
function markOf(issue, fingerprint) {
    return `${startOfMark(issue)}${fingerprint.replace(/[^0-9A-Za-z]/g, '')} -->`;
}
// Between two lines: what is cut within a line of code is code no longer, and would call people and link.
function shortened(body) {
    if (body.length <= longestBody)
        return body;
    return `${body.slice(0, Math.max(0, body.lastIndexOf('\n', longestBody))).toWellFormed()}\n\n…`;
}
/** The whole text of an open issue: an invisible mark to know it by, then what it says. */
function standingBody(issue, body, fingerprint) {
    return `${markOf(issue, fingerprint)}\n${shortened(body).trim()}`;
}
// Browsers send lines that end with CRLF, and hosts drop what is blank at the end.
function plain(text) {
    return text.replaceAll('\r\n', '\n').trim();
}
function ownOf(existing, issue) {
    const start = startOfMark(issue);
    const label = issue.label.toLowerCase();
    return existing
        .filter(({ body, labels }) => plain(body).startsWith(start) && labels.some((each) => each.toLowerCase() === label))
        .toSorted((one, other) => one.number - other.number);
}
function markedWith({ body }, issue, fingerprint) {
    return plain(body).split('\n', 1)[0] === markOf(issue, fingerprint);
}
/** Closes issues, each with a word on why; the deed comes first, so that a rerun says nothing twice. */
function closing(issues, comment) {
    return issues
        .filter(({ isOpen }) => isOpen)
        .flatMap(({ number }) => [
        { do: 'change', number, change: { isOpen: false } },
        { do: 'comment', number, body: comment },
    ]);
}
function keeping(kept, issue, wanted) {
    const { number, isOpen } = kept;
    const body = standingBody(issue, wanted.body, wanted.fingerprint);
    const isSame = plain(kept.body) === plain(body);
    const isNews = !isOpen || !markedWith(kept, issue, wanted.fingerprint);
    const change = { ...(!isOpen && { isOpen: true }), ...(!isSame && { body }) };
    return [
        ...(Object.keys(change).length === 0 ? [] : [{ do: 'change', number, change }]),
        ...(isNews ? [{ do: 'comment', number, body: shortened(wanted.body) }] : []),
    ];
}
/**
 * What is to be done so that exactly one issue shows how things stand, and none once all is well.
 *
 * The first issue ever opened is kept, and opened again when the trouble comes back; others that two runs opened at the
 * same time are closed. Where the same findings are found again, the body is brought up to date without a comment, and
 * with the same body nothing is done.
 * @param existing all issues with the label, open and closed.
 */
function standingIssue(existing, issue, wanted) {
    const own = ownOf(existing, issue);
    if (wanted.state === 'closed')
        return closing(own, wanted.comment);
    const kept = own.find(({ isOpen }) => isOpen) ?? own[0];
    if (kept === undefined) {
        const body = standingBody(issue, wanted.body, wanted.fingerprint);
        return [{ do: 'create', title: wanted.title, body, labels: [issue.label] }];
    }
    const others = own.filter(({ number }) => number !== kept.number);
    return [...keeping(kept, issue, wanted), ...closing(others, `See #${kept.number}.`)];
}


/***/ }),

/***/ 79842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ watchWindow)
/* harmony export */ });
const hourMs = 3_600_000;
/** When a release was complete for the first time, as its ledger says. */
function releasedAt(chain) {
    return chain.find(({ body }) => body.kind === 'completed')?.at;
}
/**
 * Whether a release is within its first hours.
 * @param hours 0 for a look at any time.
 */
function watchWindow(chain, hours, clock) {
    const since = releasedAt(chain);
    return { since, isOpen: hours === 0 || since === undefined || clock.since(since) < hours * hourMs };
}


/***/ }),

/***/ 76649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58826);


function absence({ target, observed }) {
    const where = { target: `${target.channel} ${target.title}` };
    switch (observed.state) {
        case 'present':
            return [];
        case 'absent':
        case 'reserved':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('MISSING', `${target.title} is not on ${target.channel}`, { where })];
        case 'pending':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_VISIBLE_YET', `${target.title} is not visible on ${target.channel}: ${observed.why}`, {
                    where,
                }),
            ];
        case 'burned':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('VERSION_BURNED', `${target.title} was removed from ${target.channel}`, { where })];
        case 'rejected':
            return [
                observed.problem ??
                    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
            ];
        case 'unknown':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('STATE_UNKNOWN', `${target.channel} does not say where ${target.title} stands: ${observed.why}`, { where }),
            ];
    }
}
async function verifyChannel(session, channel) {
    const targets = channel.targets(session.seal);
    const found = await channel.verify(targets, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)(session, channel));
    const byKey = new Map(found.map((each) => [each.target.key, each]));
    const silence = { state: 'unknown', why: 'the channel gave no answer for this target' };
    return targets.map((target) => byKey.get(target.key) ?? { target, observed: silence, problems: [] });
}
/** Looks at every target as a user would: visible, right bytes, right tags. Writes nothing anywhere. */
async function verify(session) {
    const perChannel = await Promise.all(session.channels.map((channel) => verifyChannel(session, channel)));
    const verifications = perChannel.flat();
    // Of a release that was given up nothing has to be there, and what is may be withdrawn.
    const { abandoned } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(await session.ledger.read());
    const problems = verifications
        .flatMap((each) => [...each.problems, ...absence(each)])
        .filter(({ code }) => abandoned === undefined || (code !== 'MISSING' && code !== 'YANKED'));
    const report = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .reportOn */ .Sb)('verify', session, verifications, problems);
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity)), sightings: verifications };
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

/***/ 24047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createRunnerIdentity),
  c: () => (/* binding */ identityObstacle)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/ports/identity-claims.js
var identity_claims = __webpack_require__(86344);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/hosts/src/oidc/event-payload.js


/** GitHub sends no larger event; a larger file is no event. */
const longestEvent = 25 * 1024 * 1024;
function readPayload(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > longestEvent ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function nameAt(value) {
    return (0,record/* isRecord */.u)(value) ? value.full_name : undefined;
}
/** Reads the event that the runner left in a file; without one nothing is a fork. */
function forkStanding({ GITHUB_EVENT_PATH: path = '' }) {
    const payload = path === '' ? undefined : readPayload(path);
    const repository = (0,record/* isRecord */.u)(payload) ? payload.repository : undefined;
    const request = (0,record/* isRecord */.u)(payload) && (0,record/* isRecord */.u)(payload.pull_request) ? payload.pull_request : undefined;
    const head = (0,record/* isRecord */.u)(request?.head) ? request.head.repo : undefined;
    return {
        isForksRequest: request !== undefined && nameAt(head) !== nameAt(repository),
        isFork: (0,record/* isRecord */.u)(repository) && repository.fork === true,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/oidc/runner-identity.js


const addressName = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const requestTokenName = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** GitHub's identity tokens have about two kilobytes. */
const longestAnswer = 64 * 1024;
const timeoutMs = 20_000;
function isGitea({ GITEA_ACTIONS, FORGEJO_ACTIONS }) {
    return GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
}
function missing(env, { isForksRequest }) {
    if (isGitea(env))
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this server’s runner offers no identity token');
    if (env.GITHUB_ACTIONS !== 'true')
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this is no job of GitHub Actions, so it has no identity token');
    if (isForksRequest)
        return (0,problem/* problem */.C)('OIDC_FORK', 'this run is for a fork’s pull request, which gets no identity token');
    return (0,problem/* problem */.C)('OIDC_NOT_PERMITTED', `the runner offers no identity token (${addressName} is not set): the job lacks the permission “id-token: write”`);
}
function isSafe({ protocol, hostname }) {
    return protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
function endpointIn(env) {
    const { [addressName]: address = '', [requestTokenName]: token = '' } = env;
    if (address === '' || token === '')
        return undefined;
    const url = URL.parse(address);
    if (url === null || !isSafe(url) || !/^https?:$/.test(url.protocol))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${addressName} is no address that a credential may be sent to`, {
            rerun: false,
        });
    if (!/^[\x21-\x7e]{1,65536}$/.test(token))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${requestTokenName} holds what no token holds`, { rerun: false });
    return { url, secret: (0,src_secret/* secretOf */.OM)(requestTokenName, token) };
}
function tokenIn(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const value = (0,record/* isRecord */.u)(json) ? json.value : undefined;
    const isToken = typeof value === 'string' && value.length <= longestAnswer;
    return isToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}
function unavailable(message) {
    return { kind: 'unavailable', problem: (0,problem/* problem */.C)('OIDC_FAILED', message) };
}
async function request({ url, secret }, audience, { http, conceal }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    conceal(secret);
    const outcome = await http({
        method: 'GET',
        url: address.href,
        headers: { accept: 'application/json' },
        credential: { secret, scheme: 'Bearer', origins: [url.origin] },
        maxBytes: longestAnswer,
        timeoutMs,
    });
    if (outcome.kind === 'failure')
        return unavailable(`the runner’s endpoint gave no identity token: ${(0,foreign_text/* foreignText */.q)(outcome.why, secret)}`);
    const token = outcome.status === 200 ? tokenIn(outcome) : undefined;
    if (token === undefined)
        return unavailable(`the runner’s endpoint gave no identity token (HTTP ${outcome.status})`);
    const identityToken = (0,src_secret/* secretOf */.OM)('identity token', token);
    conceal(identityToken);
    return { kind: 'token', secret: identityToken, claims: (0,identity_claims/* readClaims */.Ip)(token) };
}
/**
 * The identity of the job that this process runs in.
 *
 * Source: GitHub's documentation, “OpenID Connect reference”, methods for requesting the OIDC token.
 */
function createRunnerIdentity(sources) {
    const standing = forkStanding(sources.env);
    const endpoint = endpointIn(sources.env) ?? missing(sources.env, standing);
    const { isFork } = standing;
    if ('code' in endpoint)
        return {
            obstacle: endpoint,
            isFork,
            token: async () => ({ kind: 'unavailable', problem: endpoint }),
        };
    return { isFork, token: (audience) => request(endpoint, audience, sources) };
}
/** Why this process has no identity, as far as that shows without asking anyone. */
function identityObstacle(env) {
    const endpoint = endpointIn(env) ?? missing(env, forkStanding(env));
    return 'code' in endpoint ? endpoint : undefined;
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


/***/ })

};
