export const id = 2605;
export const ids = [2605,7822];
export const modules = {

/***/ 92605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnnounce: () => (/* binding */ runAnnounce)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
;// CONCATENATED MODULE: ./packages/engine/src/announce/past.js

/** Reads what the ledger knows of a deed: an outcome that proves nothing was said makes it new again. */
function pastOf(chain, deed) {
    let past = { state: 'new' };
    for (const { body, run, at } of chain) {
        if (body.kind === 'announcing' && body.deed === deed && past.state === 'new')
            past = { state: 'begun', run, at };
        if (body.kind !== 'announced' || body.deed !== deed)
            continue;
        if (body.outcome === 'stored' || body.outcome === 'present')
            return { state: 'done' };
        if (body.outcome !== 'unknown')
            past = { state: 'new' };
    }
    return past;
}
/** Whether a deed was begun by another run than this one, or an attempt at it. */
function isForeign(past, run) {
    return past.state === 'begun' && !(0,lease/* isSameRun */.Mf)(past.run, run);
}

;// CONCATENATED MODULE: ./packages/engine/src/announce/carry-out.js


/** So long another run may take for one request, in milliseconds; after that it is over, whatever became of it. */
const patienceMs = 5 * 60_000;
const failed = (found) => ({ kind: 'failed', problem: found });
function uncertain({ title }, at) {
    return failed((0,problem/* problem */.C)('ANNOUNCE_UNCERTAIN', `${title} was begun at ${(0,foreign_text/* foreignText */.q)(at)}, and nothing says more`));
}
function elsewhere({ title }, run) {
    return failed((0,problem/* problem */.C)('ANNOUNCE_ELSEWHERE', `${title}: run ${(0,foreign_text/* foreignText */.q)(run)} began it a moment ago`));
}
async function looked(deed) {
    const found = await deed.look?.();
    switch (found?.state) {
        case 'done':
            return { kind: 'said', note: `${deed.title}: was there already` };
        case 'needless':
            return { kind: 'nothing', note: `${deed.title}: ${found.why}` };
        case 'unknown':
            return failed(found.problem);
        default:
            return undefined;
    }
}
async function acted(deed) {
    try {
        return await deed.act();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { outcome: 'unknown', problem: (0,problem/* problem */.C)('ANNOUNCE_REFUSED', `${deed.title}: ${(0,foreign_text/* foreignText */.q)(why)}`) };
    }
}
// Intent before deed. Of two runs that begin at once, the ledger's order says whose it is.
async function act(deed, { ledger, identity }, isNew) {
    const chain = await ledger.append([{ kind: 'announcing', deed: deed.key }]);
    const past = pastOf(chain, deed.key);
    if (isNew && isForeign(past, identity.run) && past.state === 'begun')
        return elsewhere(deed, past.run);
    const said = await acted(deed);
    const entry = { kind: 'announced', deed: deed.key, outcome: said.outcome };
    await ledger.append([entry]);
    return said.outcome === 'stored' ? { kind: 'said', note: deed.title } : failed(said.problem);
}
async function carryOutOne(deed, session) {
    const { ledger, identity, clock, again } = session;
    const past = pastOf(await ledger.read(), deed.key);
    if (past.state === 'done' && !again)
        return { kind: 'nothing', note: `${deed.title}: was said before` };
    const canLook = deed.look !== undefined;
    if (past.state === 'begun' && !canLook && !again)
        return uncertain(deed, past.at);
    if (past.state === 'begun' && canLook && isForeign(past, identity.run) && clock.since(past.at) < patienceMs)
        return elsewhere(deed, past.run);
    const found = await looked(deed);
    if (found?.kind === 'said' && past.state !== 'done')
        await ledger.append([{ kind: 'announced', deed: deed.key, outcome: 'present' }]);
    return found ?? act(deed, session, past.state === 'new');
}
/**
 * Carries out deeds, one after the other and each once: what the ledger or the place itself shows as done is left alone.
 * It goes on after a failure, but for a server that asks to be left in peace.
 */
async function carryOut(deeds, session) {
    const notes = [];
    const problems = [];
    for (const [index, deed] of deeds.entries()) {
        if (session.signal?.aborted === true || problems.some(({ code }) => code === 'THROTTLED')) {
            notes.push(`left for the next time: ${deeds.length - index} of ${deeds.length}`);
            break;
        }
        const result = await carryOutOne(deed, session);
        if (result.kind === 'failed')
            problems.push(result.problem);
        else {
            notes.push(result.note);
            session.log.info(`announce: ${result.note}`);
        }
    }
    return { notes, problems };
}

// EXTERNAL MODULE: ./packages/hosts/src/secrets.js
var src_secrets = __webpack_require__(38248);
// EXTERNAL MODULE: ./packages/hosts/src/host/open-host.js + 49 modules
var open_host = __webpack_require__(76026);
// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http_http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/core/src/ports/reply-problem.js
var reply_problem = __webpack_require__(53578);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/cli/src/metadata/last-release.js
var last_release = __webpack_require__(77038);
;// CONCATENATED MODULE: ./packages/cli/src/announce/announcement.js


/** Where people find a release: its page, or the repository where it has none. */
async function pageOf(tag, web, host) {
    const reply = await host.releases.ofTag(tag);
    if (reply.outcome !== 'ok') {
        (0,lockstep_error/* throwAll */.Kx)([(0,reply_problem/* replyProblem */.E)(reply, `the release of ${tag}`, 'ANNOUNCE_REFUSED')]);
        return web;
    }
    const shown = reply.value.find(({ isDraft }) => !isDraft);
    return shown?.url ?? web;
}
/**
 * What is announced of a sealed release.
 * @param web the repository’s page, without a slash at the end.
 */
async function announcementOf({ config }, seal, web, host) {
    const { id: tag, commit, packages, notes = '' } = (0,seal_seal/* releaseOf */.l7)(seal);
    const version = (0,config_tag/* versionOfTag */.mx)(config.release.tag, tag) ?? tag;
    const { owner, name } = host.address;
    return {
        ...{ tag, version, commit, notes, repository: `${owner}/${name}` },
        url: await pageOf(tag, web, host),
        isPrerelease: version.includes('-'),
        packages: packages.map((each) => ({ name: each.name, version: each.version })),
    };
}
/** The commits since the release before, where the checkout is the released one. */
async function releasedCommits(project, { tag, version, commit }, history) {
    const none = (why) => ({ commits: [], why });
    if ((await history.head()) !== commit)
        return none(`commit ${commit} of ${tag} is not checked out`);
    if (await history.isShallow())
        return none('the checkout is shallow');
    const base = await (0,last_release/* lastRelease */.I)(project, { tag, version }, history);
    return { commits: await history.commitsSince(base?.commit) };
}

;// CONCATENATED MODULE: ./packages/core/src/announce/references.js
/** GitHub and Gitea count issues and pull requests of a repository together, from 1. */
const number = '([1-9][0-9]{0,8})';
// `owner/name#12` is another repository's; `&#39;` and `a#1` are no references at all.
const own = `(?<![\\w/&#])#${number}(?![\\w-])`;
// The hosts' own words: “Linking a pull request to an issue” (GitHub), `issue.closing_keywords` (Gitea).
const closing = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\\b:?[ \\t]+${own}`, 'gi');
// What the hosts write themselves as the subject of a merge, and at the end of one that was squashed.
const merges = [new RegExp(`^Merge pull request ${own}`, 'g'), new RegExp(`\\(${own}\\)[ \\t]*$`, 'g')];
const anywhere = new RegExp(own, 'g');
function numbersIn(text, pattern) {
    return [...text.matchAll(pattern)].map(([, digits]) => Number(digits));
}
/** What one repository's issue or pull request looks like as a link of Markdown. */
function linked(text, web) {
    if (web === undefined)
        return [];
    const found = [];
    for (const kind of ['issues/', 'pull/', 'pulls/'])
        for (const part of text.split(`${web}/${kind}`).slice(1)) {
            const [digits = ''] = /^[1-9][0-9]{0,8}(?![0-9])/.exec(part) ?? [];
            if (digits !== '')
                found.push(Number(digits));
        }
    return found;
}
/**
 * The numbers of issues and pull requests that a release contains, in ascending order: those that its commits merge or
 * close, and those that its section of the CHANGELOG names. A number that a commit merely mentions is none of them.
 */
function referencesOf({ commits, notes, web }) {
    const merged = commits.flatMap(({ subject }) => merges.flatMap((each) => numbersIn(subject, each)));
    const closed = commits.flatMap(({ subject, body }) => numbersIn(`${subject}\n${body}`, closing));
    const named = [...numbersIn(notes, anywhere), ...linked(notes, web)];
    return [...new Set([...merged, ...closed, ...named])].toSorted((one, other) => one - other);
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/core/src/announce/words.js
/** Chats cut longer messages off or refuse them: Discord takes 2000 characters. */
const longestNotes = 1500;
/** Known to whoever looks whether it was said already; nothing that is shown. */
function markOfComment(tag) {
    return `<!-- lockstep-announced: ${encodeURIComponent(tag)} -->`;
}
/** What is said on an issue or a pull request. */
function commentText({ comment }, given) {
    const known = { tag: given.tag, version: given.version, url: given.url };
    const text = comment.replace(/\{(\w+)\}/g, (whole, name) => known[name] ?? whole);
    return `${markOfComment(given.tag)}\n${text}`;
}
// A name after @ would call people, and chats have calls for everyone.
function withoutCalls(text) {
    return text.replace(/@(?=\w)/g, '@\u200b').replace(/<(?=[!@#&])/g, '<\u200b');
}
function shortened(text) {
    return text.length > longestNotes ? `${text.slice(0, longestNotes).toWellFormed().trimEnd()}…` : text;
}
function plainText({ repository, tag, url, notes }) {
    const head = `${repository} ${tag} is released: ${url}`;
    return notes === '' ? head : `${head}\n\n${withoutCalls(shortened(notes))}`;
}
/** The document that a webhook is sent. */
function webhookBody({ format }, given) {
    switch (format) {
        case 'slack':
            // Slack's own characters of control (“Formatting text for app surfaces”).
            return { text: plainText(given).replace(/[&<>]/g, (each) => slackEntities[each] ?? each) };
        case 'discord':
            return { content: plainText(given), allowed_mentions: { parse: [] } };
        case 'json':
            return { event: 'released', ...given };
    }
}
const slackEntities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

;// CONCATENATED MODULE: ./packages/engine/src/announce/webhook.js

/** Long enough for any chat, in milliseconds. */
const timeoutMs = 30_000;
const ofThisMachine = new Set(['127.0.0.1', '[::1]', 'localhost']);
/** The address that a secret holds; the whole of it is secret, but for its origin. */
function webhookAddress({ id }, secret) {
    const url = URL.parse((0,src_secret/* reveal */._c)(secret));
    const isUsable = url !== null &&
        url.username + url.password === '' &&
        (url.protocol === 'https:' || (url.protocol === 'http:' && ofThisMachine.has(url.hostname)));
    if (isUsable)
        return url;
    return (0,problem/* problem */.C)('WEBHOOK_INVALID', `${secret.name} holds no https address for the webhook ${id}`, {
        where: { key: `announce.webhooks.${id}.url` },
    });
}
function saidBy(title, answer) {
    if (answer.kind === 'failure') {
        const found = (0,problem/* problem */.C)('ANNOUNCE_REFUSED', `${title}: ${answer.why}`);
        return { outcome: answer.sent ? 'unknown' : 'unsent', problem: found };
    }
    if (answer.status >= 200 && answer.status < 300)
        return { outcome: 'stored' };
    const found = (0,problem/* problem */.C)(answer.status === 429 ? 'THROTTLED' : 'ANNOUNCE_REFUSED', `${title}: status ${answer.status}`);
    // A server that failed may have passed the message on before.
    return { outcome: answer.status >= 500 ? 'unknown' : 'refused', problem: found };
}
/** Posts the announcement to an address, by one request that is never repeated by itself. */
function webhookDeed(webhook, address, given, http) {
    const title = `webhook ${webhook.id}`;
    return {
        key: `webhook ${webhook.id}`,
        title,
        async act() {
            const answer = await http({
                method: 'POST',
                url: address.href,
                headers: { 'content-type': 'application/json' },
                body: new TextEncoder().encode(JSON.stringify(webhookBody(webhook, given))),
                maxBytes: 64 * 1024,
                timeoutMs,
            });
            return saidBy(title, answer);
        },
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/announce/issues.js

/** What came of a write to a host that brought nothing. */
function unsaid(reply, title) {
    const found = (0,reply_problem/* replyProblem */.E)(reply, title, 'ANNOUNCE_REFUSED');
    if (reply.outcome === 'failed' && reply.sent)
        return { outcome: 'unknown', problem: found };
    return { outcome: reply.outcome === 'refused' ? 'refused' : 'unsent', problem: found };
}
/** Says on one issue or pull request that it is released; a comment of ours is known by its mark. */
function commentDeed(number, settings, given, { issues }) {
    const title = `comment on #${number}`;
    return {
        key: `comment ${number}`,
        title,
        async look() {
            const reply = await issues.comments(number);
            if (reply.outcome === 'ok') {
                const mark = markOfComment(given.tag);
                return { state: reply.value.some(({ body }) => body.startsWith(mark)) ? 'done' : 'open' };
            }
            // What a commit calls #12 need not be there: it may come from another host.
            if (reply.outcome === 'refused' && reply.reason === 'missing')
                return { state: 'needless', why: 'there is no such issue or pull request' };
            return { state: 'unknown', problem: (0,reply_problem/* replyProblem */.E)(reply, title, 'ANNOUNCE_REFUSED') };
        },
        async act() {
            const reply = await issues.comment(number, commentText(settings, given));
            return reply.outcome === 'ok' ? { outcome: 'stored' } : unsaid(reply, title);
        },
    };
}
/** Closes the milestone that is called like the tag or its version. */
function milestoneDeed({ tag, version }, { milestones }) {
    const title = `milestone ${version}`;
    const find = async () => {
        const replies = await Promise.all([...new Set([tag, version])].map((name) => milestones.titled(name)));
        const failure = replies.find((reply) => reply.outcome !== 'ok');
        if (failure !== undefined)
            return { failure };
        return { found: replies.flatMap((reply) => (reply.outcome === 'ok' ? reply.value : [])) };
    };
    return {
        key: 'milestone',
        title: `close ${title}`,
        async look() {
            const { failure, found = [] } = await find();
            if (failure !== undefined)
                return { state: 'unknown', problem: (0,reply_problem/* replyProblem */.E)(failure, title, 'ANNOUNCE_REFUSED') };
            if (found.length === 0)
                return { state: 'needless', why: 'there is none' };
            return { state: found.some(({ isOpen }) => isOpen) ? 'open' : 'done' };
        },
        async act() {
            const { failure, found = [] } = await find();
            if (failure !== undefined)
                return unsaid(failure, title);
            const open = found.filter(({ isOpen }) => isOpen);
            for (const { id } of open) {
                const reply = await milestones.close(id);
                if (reply.outcome !== 'ok')
                    return unsaid(reply, title);
            }
            return { outcome: 'stored' };
        },
    };
}
/** Nothing to comment on may be forgotten without a word when there are too many. */
const mostComments = 200;
/** Deeds for all references of a release, and what is said about those that are too many. */
function commentDeeds(numbers, settings, given, host) {
    const shown = numbers.slice(0, mostComments);
    const left = numbers.length - shown.length;
    return {
        deeds: shown.map((number) => commentDeed(number, settings, given, host)),
        problems: left === 0
            ? []
            : [
                (0,problem/* problem */.C)('ANNOUNCE_REFUSED', `${left} more issues and pull requests than are commented on at once`, {
                    remedy: 'Say it there by hand, or set announce.comments to false.',
                    rerun: false,
                    severity: 'warning',
                }),
            ],
    };
}

// EXTERNAL MODULE: ./packages/core/src/announce/advisory.js
var advisory = __webpack_require__(73512);
;// CONCATENATED MODULE: ./packages/engine/src/announce/advisory.js


function byHand({ tag, web }, stage, why) {
    return (0,problem/* problem */.C)('ADVISORY_BY_HAND', `the advisory of ${tag}: ${why}`, {
        remedy: `By hand: ${(0,advisory/* advisorySteps */.tw)(tag, web, stage)}.`,
    });
}
// A credential that may not see drafts is told of none, or that there is no such place.
function withheld(reply, release, stage) {
    const isRefused = reply.outcome === 'refused' && ['forbidden', 'missing', 'unsupported'].includes(reply.reason);
    if (!isRefused)
        return (0,reply_problem/* replyProblem */.E)(reply, `the advisory of ${release.tag}`, 'ANNOUNCE_REFUSED');
    return byHand(release, stage, `the credential may not use advisories (${reply.message})`);
}
/** Makes a private draft of an advisory for a release that is still to come, unless there is one. */
async function prepareAdvisory(release, severity, packages, { advisories }) {
    if (advisories === undefined)
        return { problem: byHand(release, 'draft', 'this server has none') };
    const known = await advisories.all();
    if (known.outcome !== 'ok')
        return { problem: withheld(known, release, 'draft') };
    const found = (0,advisory/* advisoryFor */.Z6)(release.tag, known.value);
    if (found !== undefined)
        return { url: found.url, isNew: false };
    const made = await advisories.createDraft((0,advisory/* draftAdvisory */.ll)(release.tag, severity, packages));
    if (made.outcome !== 'ok')
        return { problem: withheld(made, release, 'draft') };
    return { url: made.value.url, isNew: true };
}
/** Publishes the advisory that was drafted for a release, once everybody can have what mends it. */
function advisoryDeed(release, { advisories }) {
    const title = `advisory of ${release.tag}`;
    const find = async () => {
        if (advisories === undefined)
            return { problem: byHand(release, 'publish', 'this server has none') };
        const known = await advisories.all();
        if (known.outcome !== 'ok')
            return { problem: withheld(known, release, 'publish') };
        const found = (0,advisory/* advisoryFor */.Z6)(release.tag, known.value);
        if (found === undefined)
            return { problem: byHand(release, 'publish', 'there is no draft of it that this credential can see') };
        if (found.state !== 'published' && (0,advisory/* isUnwritten */.v1)(found))
            return { problem: byHand(release, 'publish', `nobody has written yet what it is about: ${found.url}`) };
        return { advisories, found };
    };
    return {
        key: 'advisory',
        title: `publish the ${title}`,
        async look() {
            const { problem: trouble, found } = await find();
            if (trouble !== undefined)
                return { state: 'unknown', problem: trouble };
            return { state: found.state === 'published' ? 'done' : 'open' };
        },
        async act() {
            const { problem: trouble, found, advisories: open } = await find();
            if (trouble !== undefined)
                return { outcome: 'unsent', problem: trouble };
            const reply = await open.publish(found.id);
            return reply.outcome === 'ok' ? { outcome: 'stored' } : unsaid(reply, title);
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/announce/deeds.js



async function webhookDeeds({ webhooks }, given, env) {
    const secrets = [];
    const problems = [];
    const http = (request) => (0,http_http/* createHttp */.V)(env, secrets)(request);
    const deeds = [];
    for (const webhook of webhooks) {
        const resolved = await (0,src_secrets/* resolveSecret */.J)(webhook.url, env);
        if ('problem' in resolved) {
            problems.push(resolved.problem);
            continue;
        }
        secrets.push(resolved.secret);
        const address = webhookAddress(webhook, resolved.secret);
        if (address instanceof URL)
            deeds.push(webhookDeed(webhook, address, given, http));
        else
            problems.push(address);
    }
    (0,lockstep_error/* throwAll */.Kx)(problems);
    return deeds;
}
/**
 * Everything that the configuration wants said of a release: first what is seen in the repository, then the webhooks.
 * @throws LockstepError `TOKEN_MISSING` or `WEBHOOK_INVALID`, naming all webhooks without a usable address.
 */
async function announceDeeds(settings, given, released, { host, web, env, isSecurity }) {
    const told = await webhookDeeds(settings, given, env);
    const numbers = referencesOf({ commits: released.commits, notes: given.notes, web });
    const comments = settings.comments
        ? commentDeeds(numbers, settings, given, host)
        : { deeds: [], problems: [] };
    const unknown = settings.comments && 'why' in released;
    return {
        deeds: [
            ...(isSecurity ? [advisoryDeed({ tag: given.tag, web }, host)] : []),
            ...(settings.milestone ? [milestoneDeed(given, host)] : []),
            ...comments.deeds,
            ...told,
        ],
        problems: comments.problems,
        notes: unknown ? [`issues and pull requests are those of the CHANGELOG alone: ${released.why}`] : [],
    };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/announce/prepare.js



async function mendedPackages(project, tag) {
    const { version, name } = (0,config_tag/* partsOfTag */.ug)(project.config.release.tag, tag) ?? {};
    if (version === undefined)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', `--target ${tag} is no tag of a release: they are called ${project.config.release.tag}`);
    const { packages } = await (0,check/* readSources */.t)(project);
    const own = name === undefined ? packages : (0,scope/* packagesOfTarget */.S0)(packages, { tag, name });
    return own
        .filter((each) => !each.private)
        .map((each) => ({ ecosystem: each.ecosystem, name: each.name, version }));
}
/**
 * Drafts the advisory of a security release that is still to come.
 * @throws LockstepError `USAGE` without a target.
 */
async function prepare(project, { target, advisory: severity }, host, web) {
    if (target === undefined || severity === undefined)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', 'say with --target which release mends the vulnerability');
    const packages = await mendedPackages(project, target);
    const drafted = await prepareAdvisory({ tag: target, web }, severity, packages, host);
    if ('problem' in drafted)
        return (0,reports/* reportWithoutChannels */.J6)('announce', [drafted.problem]);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('announce', []);
    const said = drafted.isNew ? 'a private draft was made' : 'there is a private draft already';
    return { report: { ...report, notes: [`${said}: ${drafted.url}; write there what it is about`] }, exit };
}

// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
// EXTERNAL MODULE: ./packages/cli/src/metadata/remembered-history.js
var remembered_history = __webpack_require__(23089);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
;// CONCATENATED MODULE: ./packages/cli/src/commands/announce.js











async function assertComplete(ledger, release) {
    const { abandoned, completed } = (0,ledger_history/* historyOf */.om)(await ledger.read());
    if (completed && abandoned === undefined)
        return;
    throw (0,lockstep_error/* fail */.fJ)('ANNOUNCE_TOO_EARLY', `${release} is ${abandoned ? 'given up' : 'not complete'}`);
}
async function tokenFor({ config }, kind, world) {
    const { token } = config.announce;
    if (token === undefined)
        return (0,host_repository/* demandHostToken */.np)(kind, 'nothing can be announced', world);
    const resolved = await (0,src_secrets/* resolveSecret */.J)(token, world.env);
    if ('secret' in resolved)
        return resolved.secret;
    (0,lockstep_error/* throwAll */.Kx)([resolved.problem]);
    throw (0,lockstep_error/* fail */.fJ)('TOKEN_MISSING', 'there is no token for the host');
}
/** The host of the repository, with the credential for it, and the page of the repository. */
async function openHost(project, world) {
    const { server, ...address } = await (0,host_repository/* hostRepositoryOf */.mz)(project.workspace.folder, world.env);
    const token = await tokenFor(project, address.kind, world);
    const host = (0,open_host/* createOpenHost */.Z)((0,http_http/* createHttp */.V)(world.env, [token]), world.log, clock/* systemClock */.m)(address, token);
    return { host, web: `${server}${address.owner}/${address.name}` };
}
async function draft(options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const { host, web } = await openHost(project, world);
    return prepare(project, options, host, web);
}
/** Says everywhere that a release is complete, each once, and closes what waited for it. */
const runAnnounce = async (options, world) => {
    if (options.advisory !== undefined)
        return draft(options, world);
    const { project, seal, ledger, identity } = await (0,sealed_release/* openSealed */.j5)(options, world);
    await assertComplete(ledger, (0,seal_seal/* releaseOf */.l7)(seal).id);
    const { host, web } = await openHost(project, world);
    const given = await announcementOf(project, seal, web, host);
    const history = (0,remembered_history/* rememberedHistory */.P)((0,git_history/* createGitHistory */.J)(project.workspace.folder, world.env));
    const released = await releasedCommits(project, given, history);
    const plan = await announceDeeds(project.config.announce, given, released, {
        ...{ host, web, env: world.env },
        isSecurity: options.security || project.config.release.security,
    });
    const { log, signal } = world;
    const session = { ledger, identity, clock: clock/* systemClock */.m, log, signal, again: options.again };
    const { notes, problems } = await carryOut(plan.deeds, session);
    const found = [...plan.problems, ...problems];
    const next = problems.some(({ rerun }) => rerun) ? 'lockstep announce' : undefined;
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('announce', found, { seal, project }, next);
    const said = { ...(0,reports/* anchored */.X9)(report, ledger), notes: [...plan.notes, ...notes] };
    return { report: said, exit };
};


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

/***/ 20625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sealInLedger)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88033);

// The digest is computed again: a ledger is a place that others can write to.
function sealsIn(chain) {
    return chain.flatMap(({ body }) => {
        const parsed = body.kind === 'sealed' ? _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealSchema */ .P8.safeParse(body.document) : undefined;
        if (body.kind !== 'sealed' || parsed?.success !== true)
            return [];
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(parsed.data) === body.seal ? [parsed.data] : [];
    });
}
/** The seal that a ledger holds: the one that was committed to, else the last. */
async function sealInLedger(ledger) {
    const chain = await ledger.read();
    const { committedSeal } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain);
    const seals = sealsIn(chain);
    return seals.find((seal) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(seal) === committedSeal) ?? seals.at(-1);
}


/***/ }),

/***/ 47822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ projectFor),
/* harmony export */   KJ: () => (/* binding */ assertChannel),
/* harmony export */   Lr: () => (/* binding */ openChannels),
/* harmony export */   bo: () => (/* binding */ findSeal),
/* harmony export */   gd: () => (/* binding */ openByTag),
/* harmony export */   j5: () => (/* binding */ openSealed),
/* harmony export */   q6: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57865);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6276);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27019);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69605);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76026);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52885);
/* harmony import */ var _handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66460);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30860);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15365);
/* harmony import */ var _seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20625);







function routesOf({ artifacts }) {
    return new Set(artifacts.flatMap(({ channels }) => channels));
}
/** Whether a release may be of some packages alone, and so have nothing for a channel that others are published to. */
function isOfSome({ config: { release } }) {
    return release.versioning === 'independent' || release.packages !== undefined;
}
function assertRouted(seal, project) {
    const known = new Set(project.config.channels.map(({ id }) => id));
    const sealed = routesOf(seal);
    const lost = [...sealed].filter((id) => !known.has(id));
    const added = isOfSome(project) ? [] : [...known].filter((id) => !sealed.has(id));
    if (lost.length + added.length === 0)
        return;
    const message = `the seal and lockstep.yaml name different channels: ${[...lost, ...added].join(', ')}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_INVALID', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
/** The project as far as a seal needs it: of a release of some packages, the channels that these are for. */
function projectFor(project, seal) {
    if (!isOfSome(project))
        return project;
    const routes = routesOf(seal);
    const channels = project.config.channels
        .filter(({ id }) => routes.has(id))
        .map(({ before, ...channel }) => {
        const later = before?.filter((id) => routes.has(id)) ?? [];
        return later.length === 0 ? channel : { ...channel, before: later };
    });
    return { ...project, config: { ...project.config, channels } };
}
/** The tag that is named, or those at HEAD that are releases. */
async function fittingTags({ config, workspace }, named, { env }) {
    if (named !== undefined)
        return [named];
    const tags = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)(workspace.folder, env).tagsAtHead();
    return tags.filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .versionOfTag */ .mx)(config.release.tag, tag) !== undefined);
}
// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(seal, project, named, world) {
    const { id } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const fitting = await fittingTags(project, named, world);
    if (fitting.length === 0 || fitting.includes(id))
        return;
    const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, `HANDOVER_CHANGED`, or `TARGET_MISMATCH` when another target was sealed.
 */
async function findSeal(project, target, world) {
    const text = await project.workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz);
    if (text === undefined)
        return undefined;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readSeal */ .KI)(text);
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinnedSeal */ .gV)(seal, world.env);
    assertRouted(seal, project);
    await assertTarget(seal, project, target, world);
    return seal;
}
function missing({ workspace: { folder } }) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_MISSING', `there is no ${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz} in ${folder}`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
// What the tag stands for here is known without the ledger.
async function assertCommit(seal, { workspace }) {
    const { id, commit } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const here = await workspace.commitOf(id);
    if (here === undefined || here === commit)
        return;
    const message = `the seal that the ledger holds is of ${commit}, and ${id} is ${here} here`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', message);
}
/** @param lacking what is wrong where the ledger holds no such seal either. */
async function openFromLedger(project, options, world, lacking = () => missing(project)) {
    const [release] = await fittingTags(project, options.target, world);
    if (release === undefined)
        throw lacking();
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)(options, world.env);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)({ project, release, identity, options }, world);
    const seal = await (0,_seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .sealInLedger */ .w)(ledger);
    if (seal === undefined || (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal).id !== release)
        throw lacking();
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinnedSeal */ .gV)(seal, world.env);
    assertRouted(seal, project);
    await assertCommit(seal, project);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: true };
}
/**
 * Opens a sealed release: by the seal of the folder, or by the one that the ledger holds.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
async function openSealed(options, world) {
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)(options.dir, world);
    const seal = await findSeal(project, options.target, world);
    if (seal === undefined)
        return openFromLedger(project, options, world);
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)(options, world.env);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)({ project, release: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal).id, identity, options }, world);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: false };
}
/**
 * Opens a release to look at it, or to take it back: where the folder holds the seal of another one than the tag that is
 * named, by the seal that the ledger holds. Nothing is published that way: a folder with another seal has other files.
 * @throws LockstepError as `openSealed`.
 */
async function openByTag(options, world) {
    const { target } = options;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)(options.dir, world);
    const text = await project.workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz);
    const sealed = text === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readSeal */ .KI)(text)).id;
    if (target === undefined || sealed === undefined || sealed === target)
        return openSealed(options, world);
    const message = `the seal is for ${sealed}, the target is ${target}, and the ledger holds no seal of that`;
    const lacking = () => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
    return openFromLedger(project, options, world, lacking);
}
/**
 * Checks the channel that an option names, if any.
 * @throws LockstepError `USAGE` when there is no such channel.
 */
function assertChannel({ config }, channel) {
    if (channel === undefined || config.channels.some(({ id }) => id === channel))
        return;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
}
/** The channels of a project, pointing at the real registries. */
function openChannels({ config, kinds }) {
    return config.channels.flatMap(({ id, kind, settings }) => kinds.find((each) => each.kind === kind)?.open(id, settings) ?? []);
}
/**
 * What engine and channels touch the world through.
 * @param secrets the credentials of all channels: what one registry says must show none of them. Those that are added
 * to the list later count as well.
 */
function createContext(folder, world, secrets = []) {
    const http = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_9__/* .createHttp */ .V)(world.env, secrets);
    return {
        http,
        clock: _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m,
        log: world.log,
        artifacts: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_11__/* .createArtifactStore */ .G)(folder),
        host: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_12__/* .createOpenHost */ .Z)(http, world.log, _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m),
        git: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_13__/* .createOpenGitRemote */ .b)(http),
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

/***/ 88033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ preflightsOf),
/* harmony export */   c1: () => (/* binding */ mayBeStored),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   m5: () => (/* binding */ mayBePublic),
/* harmony export */   mU: () => (/* binding */ notPreflighted),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   pK: () => (/* binding */ rehearsalOf)
/* harmony export */ });
const conclusive = new Set(['stored', 'pending', 'refused', 'throttled', 'unsent']);
const acknowledging = new Set(['stored', 'pending']);
function bodiesOf(chain, kind) {
    return chain.flatMap(({ body, at }) => (body.kind === kind ? [{ body: body, at }] : []));
}
// The last step of a large stage may leave long after the intents of all of them were written down.
function overtake(open, overtaken, at) {
    for (const [target, step] of open)
        if (!overtaken.has(target))
            open.set(target, { ...step, at });
    for (const target of open.keys())
        overtaken.add(target);
}
function unresolvedOf(chain) {
    const open = new Map();
    const overtaken = new Set();
    for (const { body, at } of chain) {
        if (body.kind === 'opened')
            overtake(open, overtaken, at);
        if (body.kind === 'intent')
            overtaken.delete(body.target);
        if (body.kind === 'intent')
            open.set(body.target, { step: body.step, phase: body.phase, at });
        if (body.kind === 'receipt' && conclusive.has(body.outcome))
            open.delete(body.target);
        if (body.kind === 'observed' && body.state === 'present')
            open.delete(body.target);
    }
    return open;
}
/** Folds a chain into what it tells the next run. */
function historyOf(chain) {
    const intents = bodiesOf(chain, 'intent');
    const reserves = new Set(intents.flatMap(({ body }) => (body.phase === 'reserve' ? [body.step] : [])));
    const receipts = bodiesOf(chain, 'receipt').filter(({ body }) => acknowledging.has(body.outcome));
    const last = new Map(receipts.map(({ body }) => [body.target, body.step]));
    return {
        unresolved: unresolvedOf(chain),
        acknowledged: new Map(receipts.map(({ body, at }) => [body.target, at])),
        reserved: new Set([...last].filter(([, step]) => reserves.has(step)).map(([target]) => target)),
        intended: new Set(intents.map(({ body }) => body.target)),
        adopted: new Set(bodiesOf(chain, 'observed').flatMap(({ body }) => (body.adopted ? [body.target] : []))),
        committedSeal: intents.find(({ body }) => body.phase === 'commit')?.body.seal,
        abandoned: bodiesOf(chain, 'abandoned').at(-1)?.body,
        rolledBack: bodiesOf(chain, 'rolled-back').at(-1)?.body,
        completed: chain.some(({ body }) => body.kind === 'completed'),
    };
}
/** Whether anything of a release may have been stored: what a registry refused was not. */
function mayBeStored({ acknowledged, unresolved }) {
    return acknowledged.size > 0 || unresolved.size > 0;
}
/** Whether anything of a release may be public: a step after its reserve was acknowledged, or may have happened. */
function mayBePublic({ acknowledged, reserved, unresolved }) {
    return ([...acknowledged.keys()].some((target) => !reserved.has(target)) ||
        [...unresolved.values()].some(({ phase }) => phase !== 'reserve'));
}
/** The last rehearsal of a seal, if it succeeded. */
function rehearsalOf(chain, seal) {
    const last = bodiesOf(chain, 'rehearsed').findLast(({ body }) => body.seal === seal)?.body;
    return last?.ok === true ? last : undefined;
}
/** The last preflight of each channel of a seal, by channel. */
function preflightsOf(chain, seal) {
    const own = bodiesOf(chain, 'preflighted').filter(({ body }) => body.seal === seal);
    return new Map(own.flatMap(({ body }) => body.channels.map((channel) => [channel, body])));
}
/** Those of a seal's channels that had no successful preflight. */
function notPreflighted(chain, seal, channels) {
    const last = preflightsOf(chain, seal);
    return channels.filter((channel) => last.get(channel)?.ok !== true);
}
/** Whether the packages of a channel were last installed from it with success. */
function isInstalled(chain, seal, channel) {
    const own = bodiesOf(chain, 'installed').filter(({ body }) => body.channel === channel);
    return own.findLast(({ body }) => body.seal === seal)?.body.ok === true;
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

/***/ 65301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/engine/src/seal/agreement.js

function kindOf({ ecosystem }, kinds) {
    return kinds.find(({ kind }) => kind === ecosystem);
}
function placeOf({ file, package: sealed }, kinds) {
    if (sealed === undefined)
        return file;
    return kindOf(sealed, kinds)?.place?.(file, sealed) ?? `${sealed.name}@${sealed.version}`;
}
function duplicates(artifacts, kinds, locate) {
    const first = new Map();
    return artifacts.flatMap((artifact) => artifact.channels.flatMap((channel) => {
        const { file, package: sealed } = artifact;
        const place = placeOf(artifact, kinds);
        const key = `${channel} ${place}`;
        const twin = first.get(key);
        if (twin === undefined)
            first.set(key, file);
        if (twin === undefined || sealed === undefined)
            return [];
        const message = `${twin} and ${file} are both ${place} on channel ${channel}`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return [(0,problem/* problem */.C)('ARTIFACT_DUPLICATE', message, { where })];
    }));
}
function wrongVersions(artifacts, packages, version, kinds) {
    const expected = (each) => kindOf(each, kinds)?.spelling?.(version) ?? version;
    const inArtifacts = artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || sealed.version === expected(sealed))
            return [];
        const message = `${file} holds ${sealed.name} ${sealed.version}, expected ${expected(sealed)}`;
        return [(0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: { file } })];
    });
    const inSource = packages
        .filter((each) => !each.private && each.version !== undefined && each.version !== expected(each))
        .map((each) => {
        const message = `${each.where.file} says ${each.name} ${each.version}, expected ${expected(each)}`;
        return (0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: each.where });
    });
    return [...inArtifacts, ...inSource];
}
function unknownToSource(artifacts, packages) {
    const names = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
    return artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || names.has(`${sealed.ecosystem} ${sealed.name}`))
            return [];
        const message = `${file} holds ${sealed.name}, which no manifest of the repository declares`;
        return [(0,problem/* problem */.C)('ARTIFACT_UNREADABLE', message, { where: { file } })];
    });
}
function leftOut(artifacts, packages) {
    const sealed = new Set(artifacts.map((artifact) => `${artifact.package?.ecosystem} ${artifact.package?.name}`));
    return packages
        .filter((each) => !each.private && !sealed.has(`${each.ecosystem} ${each.name}`))
        .map((each) => (0,problem/* problem */.C)('PACKAGE_LEFT_OUT', `${each.name} is public, but no artifact holds it`, { where: each.where }));
}
// Packages agree within their ecosystem; files of a kind that knows none share no more than a channel.
function groupsFor({ kind, readPackage }, artifacts, channels) {
    if (readPackage !== undefined)
        return [artifacts.filter(({ package: sealed }) => sealed?.ecosystem === kind)];
    const own = channels.filter((channel) => channel.kind === kind);
    return own.map(({ id }) => artifacts.filter((artifact) => artifact.channels.includes(id)));
}
/** Compares each artifact by itself with manifests and the target; the others may be in another part. */
function fileDisagreements(artifacts, packages, version, kinds) {
    return [
        ...(version === undefined ? [] : wrongVersions(artifacts, packages, version, kinds)),
        ...unknownToSource(artifacts, packages),
    ];
}
/** Compares artifacts, manifests and the target with each other. */
function disagreements(artifacts, packages, version, kinds, locate, channels) {
    return [
        ...duplicates(artifacts, kinds, locate),
        ...kinds.flatMap((kind) => groupsFor(kind, artifacts, channels).flatMap((group) => kind.disagreements?.(group) ?? [])),
        ...fileDisagreements(artifacts, packages, version, kinds),
        ...(artifacts.length === 0 ? [] : leftOut(artifacts, packages)),
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/seal/claims.js

const artifactName = /\.(tgz|tar\.gz|whl|crate|zip)$/;
async function match(source, { id, settings }) {
    const all = settings.artifacts.map(async (pattern, index) => ({
        channel: id,
        index,
        pattern,
        files: await source.glob(pattern),
    }));
    return Promise.all(all);
}
function emptyPattern({ channel, index, pattern }, locate) {
    return (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `channels.${channel}: “${pattern}” matches no file`, {
        where: (0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts', index], locate),
    });
}
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
/** Built files beside the claimed ones that no channel takes. */
async function unclaimed(source, claimed, locate) {
    const folders = [...new Set([...claimed].map(folderOf))];
    const files = (await Promise.all(folders.map((folder) => source.glob(`${folder}*`)))).flat();
    return files
        .filter((file) => artifactName.test(file) && !claimed.has(file))
        .map((file) => (0,problem/* problem */.C)('ARTIFACT_UNCLAIMED', `no channel claims ${file}`, {
        where: { ...(0,config_locate/* whereOf */.d)(['channels'], locate), target: file },
    }));
}
// A job of a matrix build makes some of the files; one that made none has nothing to seal.
function emptyPatterns(matches, mustMatch, locate) {
    const empty = matches.filter(({ files }) => files.length === 0);
    return mustMatch === 'some' && empty.length < matches.length
        ? []
        : empty.map((each) => emptyPattern(each, locate));
}
/**
 * Finds the files that the channels' patterns name.
 * @param mustMatch whether every pattern must match a file, or some pattern.
 */
async function findClaims(channels, source, locate, mustMatch = 'every') {
    const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
    const claims = new Map();
    for (const { channel, files } of matches)
        for (const file of files)
            claims.set(file, (claims.get(file) ?? new Set()).add(channel));
    const empty = emptyPatterns(matches, mustMatch, locate);
    const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
        problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
    };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/engine/src/seal/inventory.js

// One read serves both: what the package says of itself is about the very bytes that were hashed.
async function readOnce(workspace, file, kind) {
    const digest = (0,src_digest/* createDigest */.P5)();
    async function* hashed() {
        for await (const chunk of workspace.open(file)) {
            digest.update(chunk);
            yield chunk;
        }
    }
    if (kind.readPackage !== undefined) {
        const sealed = await kind.readPackage(file, hashed());
        return { package: sealed, digest: digest.end() };
    }
    for await (const _ of hashed())
        ;
    return { digest: digest.end() };
}
// Kinds that know packages come first: what takes any file says nothing of what is in it, and one of them is enough.
function readersOf(claim, config, kinds) {
    const claiming = config.channels.filter(({ id }) => claim.channels.includes(id));
    const readers = kinds.flatMap((kind) => {
        const channels = claiming.filter((each) => each.kind === kind.kind).map(({ id }) => id);
        return channels.length === 0 ? [] : [{ kind, channels }];
    });
    const knowing = readers.filter(({ kind }) => kind.readPackage !== undefined);
    return knowing.length > 0 ? knowing : readers.slice(0, 1);
}
// A file is a package of one ecosystem; on a channel of another it would wait for ever.
function misrouted(file, reader, readers, locate) {
    return readers
        .filter((each) => each !== reader)
        .flatMap(({ channels }) => channels.map((channel) => {
        const message = `channel ${channel} claims ${file}, which is a package for ${reader.kind.kind} channels`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return (0,problem/* problem */.C)('ARTIFACT_MISROUTED', message, { where });
    }));
}
/** Reads a file by the first kind that can; what the first one has against it counts when none can. */
async function readBy(workspace, file, readers) {
    const refusals = [];
    for (const reader of readers) {
        try {
            return { reader, read: await readOnce(workspace, file, reader.kind) };
        }
        catch (error) {
            if (!(error instanceof lockstep_error/* LockstepError */.Cj))
                throw error;
            refusals.push(error.problems);
        }
    }
    return refusals[0] ?? [];
}
/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
async function takeInventory(claims, config, kinds, workspace, locate) {
    const artifacts = [];
    const problems = [];
    for (const { file, channels } of claims) {
        const readers = readersOf({ file, channels }, config, kinds);
        const found = await readBy(workspace, file, readers);
        if ('read' in found) {
            artifacts.push({ file, channels: [...channels], ...found.read });
            problems.push(...misrouted(file, found.reader, readers, locate));
        }
        else
            problems.push(...found);
    }
    return { artifacts, problems };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/project.js
var seal_project = __webpack_require__(13411);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js






async function readManifests(project) {
    const source = project.manifests ?? project.workspace;
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource?.(source) ?? { packages: [], problems: [] }));
    const declared = sources.flatMap(({ packages }) => packages);
    const isApart = ({ name }) => project.config.versions.independent.includes(name);
    const packages = declared.filter((each) => !isApart(each));
    // What is wrong with a manifest that nobody releases keeps no release back.
    const released = new Set((0,scope/* chosenPackages */.og)(packages, project).map(({ where }) => where.file));
    const aside = new Set(declared.map(({ where }) => where.file)).difference(released);
    return {
        packages,
        problems: sources
            .flatMap(({ problems }) => problems)
            .filter(({ where }) => where?.file === undefined || !aside.has(where.file)),
    };
}
/** What the manifests of the packages that are released declare, in every ecosystem in use. */
async function readSources(project) {
    const { packages, problems } = await readManifests(project);
    return { packages: (0,scope/* chosenPackages */.og)(packages, project), problems };
}
// A pattern that takes nothing is a slip of the pen, and would leave a package out in silence.
function idlePatterns(packages, { config, chosen = [], locate }) {
    const asked = chosen
        .filter((pattern) => !(0,scope/* takesAny */.NH)(pattern, packages))
        .map((pattern) => (0,problem/* problem */.C)('USAGE', `“${pattern}” is the folder of no package`, { where: { key: 'packages' } }));
    const listed = (config.release.packages ?? []).flatMap((pattern, index) => {
        if ((0,scope/* takesAny */.NH)(pattern, packages))
            return [];
        const where = (0,config_locate/* whereOf */.d)(['release', 'packages', index], locate);
        return [
            (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `release.packages: “${pattern}” is the folder of no package`, { where }),
        ];
    });
    return [...asked, ...listed];
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, of, sourceOnly = false, isPart = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readManifests(project);
    const named = of?.name;
    const chosen = (0,scope/* chosenPackages */.og)(sources.packages, project);
    const packages = of === undefined ? chosen : (0,scope/* packagesOfTarget */.S0)(chosen, of);
    const isPartial = isPart || named !== undefined || config.release.packages !== undefined;
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate, isPartial ? 'some' : 'every');
    const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
    const built = (0,scope/* artifactsOfChosen */.pb)(inventory.artifacts, sources.packages, chosen);
    const scoped = (0,scope/* artifactsOfTarget */.iU)(built, sourceOnly ? undefined : named);
    return {
        artifacts: scoped.artifacts,
        packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...idlePatterns(sources.packages, project),
            ...inventory.problems,
            ...scoped.problems,
            ...(isPart ? fileDisagreements : disagreements)(scoped.artifacts, packages, version, kinds, locate, config.channels).filter(
            // A file that could not be read may hold the very package that seems to be left out.
            ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0),
        ],
    };
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindsInUse)
/* harmony export */ });
/** The kinds of channels that a project uses. */
function kindsInUse({ config, kinds }) {
    const names = new Set(config.channels.map(({ kind }) => kind));
    return kinds.filter(({ kind }) => names.has(kind));
}


/***/ }),

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ takesAny),
/* harmony export */   S0: () => (/* binding */ packagesOfTarget),
/* harmony export */   iU: () => (/* binding */ artifactsOfTarget),
/* harmony export */   og: () => (/* binding */ chosenPackages),
/* harmony export */   pb: () => (/* binding */ artifactsOfChosen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);


// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function isNamed(name, named) {
    return name === named || name.slice(name.lastIndexOf('/') + 1) === named;
}
/**
 * The packages of the repository that a target releases: all of them, or those that its tag names.
 * @throws LockstepError `TARGET_UNKNOWN` for a tag that names no public package of the repository.
 */
function packagesOfTarget(packages, { tag, name }) {
    if (name === undefined)
        return packages;
    const own = packages.filter((each) => isNamed(each.name, name));
    if (own.some((each) => !each.private))
        return own;
    const known = packages.filter((each) => !each.private).map((each) => each.name);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” names no public package of the repository: ${known.join(', ')}`);
}
// The package at the root of a repository lies in the folder `.`.
function fits({ where }, pattern) {
    const bare = pattern.replace(/^\.\/|\/$/g, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(where.file), bare === '' ? '.' : bare);
}
/** Whether a pattern of `release.packages` is about any of some packages. */
function takesAny(pattern, packages) {
    return packages.some((each) => fits(each, pattern.replace(/^!/, '')));
}
// All of them, or those that a pattern takes and none leaves out.
function fitting(packages, patterns) {
    if (patterns === undefined)
        return packages;
    const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
    return packages.filter((each) => (taken.length === 0 || taken.some((pattern) => fits(each, pattern))) &&
        !left.some((pattern) => fits(each, pattern)));
}
/** Those packages whose folders configuration and operator choose (B4). */
function chosenPackages(packages, { config, chosen }) {
    return fitting(fitting(packages, config.release.packages), chosen);
}
/** The built files without those of packages that the repository has and nobody chose. */
function artifactsOfChosen(artifacts, all, chosen) {
    const keyOf = ({ ecosystem, name }) => `${ecosystem} ${name}`;
    const left = new Set(all.map(keyOf)).difference(new Set(chosen.map(keyOf)));
    return artifacts.filter((artifact) => artifact.package === undefined || !left.has(keyOf(artifact.package)));
}
/** The built files of a release; files of other packages wait for theirs, and what is no package belongs to none. */
function artifactsOfTarget(artifacts, named) {
    if (named === undefined)
        return { artifacts, problems: [] };
    const own = artifacts.filter((artifact) => artifact.package && isNamed(artifact.package.name, named));
    const loose = artifacts.filter((artifact) => artifact.package === undefined);
    const missing = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('PACKAGE_LEFT_OUT', `no built file holds ${named}`);
    return {
        artifacts: own,
        problems: [
            ...(own.length === 0 ? [missing] : []),
            ...loose.map(({ file }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('ARTIFACT_UNCLAIMED', `${file} is in no package, and each release is one package’s`, {
                where: { target: file },
                remedy: 'Narrow the channel’s patterns to packages, or keep one version for all (versioning: fixed).',
            })),
        ],
    };
}


/***/ }),

/***/ 69605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/hosts/src/files/hash-worker.js
/**
 * The source of a worker that computes one sha256 over shared chunks, in the order in which they arrive.
 *
 * It is kept as text because a bundle has no second entry that a worker could load.
 */
const hashWorkerSource = `
const { parentPort } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', (message) => {
  if (message === null) return parentPort.postMessage(hash.digest('hex'));
  hash.update(new Uint8Array(message.buffer, 0, message.length));
  parentPort.postMessage(message.slot);
});
`;

;// CONCATENATED MODULE: ./packages/hosts/src/files/digest-file.js






/** Below this size starting a thread costs more than it saves; in bytes. */
const worthAThread = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** Chunks that are under way at once; their sum bounds the memory. */
const slots = 8;
async function digestOnOneThread(file, size) {
    const digest = (0,src_digest/* createDigest */.P5)();
    const buffer = new Uint8Array(Math.min(Math.max(size, 1), chunkBytes));
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return digest.end();
        digest.update(buffer.subarray(0, bytesRead));
    }
}
/** Slots of shared memory that the worker hands back when it has hashed them. */
class SlotPool {
    #free = Array.from({ length: slots }, (_, slot) => slot);
    #buffers = this.#free.map(() => new SharedArrayBuffer(chunkBytes));
    #wanted;
    buffer(slot) {
        return this.#buffers[slot] ?? new SharedArrayBuffer(chunkBytes);
    }
    take() {
        const slot = this.#free.pop();
        if (slot !== undefined)
            return slot;
        return new Promise((resolve) => {
            this.#wanted = resolve;
        });
    }
    give(slot) {
        const wanted = this.#wanted;
        this.#wanted = undefined;
        if (wanted === undefined)
            this.#free.push(slot);
        else
            wanted(slot);
    }
}
// One read feeds both: sha512, the slower, on this thread, and sha256 on the other. The next chunk is read meanwhile.
async function digestOnTwoThreads(file) {
    const worker = new external_node_worker_threads_.Worker(hashWorkerSource, { eval: true, env: {} });
    const failed = (0,external_node_events_.once)(worker, 'error').then(([error]) => Promise.reject(error));
    failed.catch(() => undefined);
    const pool = new SlotPool();
    const { promise: sha256, resolve } = Promise.withResolvers();
    worker.on('message', (message) => typeof message === 'string' ? resolve(message) : pool.give(message));
    const read = async () => {
        const slot = await Promise.race([pool.take(), failed]);
        const buffer = pool.buffer(slot);
        const { bytesRead: length } = await file.read(new Uint8Array(buffer), 0, chunkBytes, null);
        return { slot, buffer, length };
    };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha512');
        let size = 0;
        for (let chunk = await read(); chunk.length > 0;) {
            worker.postMessage(chunk);
            const next = read();
            hash.update(new Uint8Array(chunk.buffer, 0, chunk.length));
            size += chunk.length;
            chunk = await next;
        }
        worker.postMessage(null);
        return { sha256: await Promise.race([sha256, failed]), sha512: hash.digest('hex'), size };
    }
    finally {
        await worker.terminate();
    }
}
/** Both digests of a file, in one read. */
async function digestFile(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        return size >= worthAThread ? await digestOnTwoThreads(file) : await digestOnOneThread(file, size);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/artifact-store.js





function isSealed({ digest }, found) {
    return digest.sha256 === found.sha256 && digest.sha512 === found.sha512 && digest.size === found.size;
}
function broken({ file }, what, cause) {
    return (0,lockstep_error/* fail */.fJ)('SEAL_BROKEN', `${file} ${what}`, { where: { file }, cause });
}
async function orBroken(artifact, reading) {
    try {
        return await reading;
    }
    catch (cause) {
        throw broken(artifact, 'cannot be read', cause);
    }
}
function assertSealed(artifact, found) {
    if (isSealed(artifact, found))
        return;
    throw broken(artifact, `holds other bytes than were sealed: found ${found.sha256}, sealed ${artifact.digest.sha256}`);
}
async function* orBrokenWhile(artifact, chunks) {
    try {
        yield* chunks;
    }
    catch (cause) {
        throw broken(artifact, 'cannot be read', cause);
    }
}
async function* streamSealed(path, artifact) {
    const digest = (0,src_digest/* createDigest */.P5)();
    let heldBack;
    for await (const chunk of orBrokenWhile(artifact, (0,external_node_fs_.createReadStream)(path))) {
        digest.update(chunk);
        if (heldBack !== undefined)
            yield heldBack;
        heldBack = chunk;
    }
    assertSealed(artifact, digest.end());
    if (heldBack !== undefined)
        yield heldBack;
}
/** The sealed files below a folder. */
function createArtifactStore(folder) {
    return {
        async read(artifact) {
            const bytes = await orBroken(artifact, (0,promises_.readFile)((0,external_node_path_.join)(folder, artifact.file)));
            assertSealed(artifact, (0,src_digest/* digestOf */.ol)(bytes));
            return bytes;
        },
        stream: (artifact) => streamSealed((0,external_node_path_.join)(folder, artifact.file), artifact),
        async confirm(artifact) {
            assertSealed(artifact, await orBroken(artifact, digestFile((0,external_node_path_.join)(folder, artifact.file))));
        },
    };
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


/***/ })

};
