export const id = 9593;
export const ids = [9593];
export const modules = {

/***/ 39593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalCheck: () => (/* reexport */ approvalCheck),
  branchCheck: () => (/* reexport */ branchCheck),
  ciCheck: () => (/* reexport */ ciCheck),
  issuesCheck: () => (/* reexport */ issuesCheck),
  milestoneCheck: () => (/* reexport */ milestoneCheck),
  readableApprovers: () => (/* reexport */ approver/* readableApprovers */.TH)
});

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/gates/src/host/answer.js
var answer = __webpack_require__(10071);
;// CONCATENATED MODULE: ./packages/gates/src/host/words.js
/** The longest list of names in one reason. */
const mostNames = 5;
/** Names in a row: `a, b and 3 more`. */
function listed(names) {
    const shown = names.slice(0, mostNames).join(', ');
    return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}
/** A commit as people name it. */
function words_short(commit) {
    return commit.slice(0, 12);
}
/** A number of things: `1 issue`, `2 issues`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./packages/gates/src/host/approval/approver.js
var approver = __webpack_require__(22052);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/gates/src/host/needs.js
var needs = __webpack_require__(81316);
// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
;// CONCATENATED MODULE: ./packages/gates/src/host/approval/request.js

/** The label of every issue that asks for an approval. */
const approvalLabel = 'lockstep-approval';
/** As many digits of the digest have to be named at least. */
const leastDigits = 12;
function startOfMark({ gate, tag }) {
    return `<!-- lockstep-approval: ${gate} ${encodeURIComponent(tag)} `;
}
function titleOf({ gate, tag, digest }) {
    return `Release ${tag}: ${gate} of the seal ${digest.slice(0, leastDigits)}`;
}
/** The text of the issue, a pure function of the request: whatever else stands there was written by somebody else. */
function bodyOf(request) {
    const { tag, commit, digest, by, word } = request;
    const people = by.map((each) => (each.startsWith('@') ? each : `@${each}`)).join(', ');
    return [
        `${startOfMark(request)}${digest} -->`,
        `Lockstep asks for an approval before it publishes **${(0,markdown/* escapeMarkdown */.FV)(tag)}**.`,
        `- commit: ${commit}\n- seal: ${digest}`,
        `These may approve, but not whoever started the release: ${people}`,
        'To approve, reply with this line:',
        `    ${word} ${digest.slice(0, leastDigits)}`,
        'To refuse, reply with a line that begins with `reject`, and say why.',
        'A reply that was edited approves nothing, and neither does anything said here once this text was changed. ' +
            'Another seal is asked for by another issue.',
    ].join('\n\n');
}
// Browsers send lines that end with CRLF, and hosts drop what is blank at the end.
function plain(text) {
    return text.replaceAll('\r\n', '\n').trim();
}
function likenessOf({ title, body }, request) {
    const text = plain(body);
    if (text === plain(bodyOf(request)))
        return 'intact';
    const start = startOfMark(request);
    const at = text.indexOf(start);
    if (at < 0)
        return title === titleOf(request) ? 'edited' : 'other';
    return text.startsWith(request.digest, at + start.length) ? 'edited' : 'another seal';
}

;// CONCATENATED MODULE: ./packages/gates/src/host/approval/asking.js




/** Looks for issues by their label: a search might lag behind, and only who may write can set a label. */
async function findAsked(request, host) {
    const all = (0,answer/* answered */.o)(await host.issues.labelled(approvalLabel), 'the issues', 'issues', host);
    const alike = (likeness) => all
        .filter((issue) => likenessOf(issue, request) === likeness)
        .toSorted((one, other) => one.number - other.number);
    return {
        intact: alike('intact'),
        edited: alike('edited').filter(({ isOpen }) => isOpen),
        outdated: alike('another seal').filter(({ isOpen }) => isOpen),
    };
}
function cannotOpen(why, { address }) {
    const wanted = needs/* needs */.e['new issues'][address.kind];
    return new lockstep_error/* LockstepError */.Cj([
        (0,problem/* problem */.C)('APPROVAL_ISSUE_REFUSED', `no issue can be opened to ask for an approval: ${why}; it takes ${wanted}`, {
            remedy: `Give the gate a token (key token) that has ${wanted}.`,
        }),
    ]);
}
// Of a reader’s issue both hosts drop the label without a word, and it would be opened again by every run.
async function demandRight(gate, context, host) {
    if (!(await context.hasCredential(gate)))
        throw cannotOpen('there is no token', host);
    const { canPush } = (0,answer/* answered */.o)(await host.repository(), 'the repository', 'repository', host);
    if (canPush === false)
        throw cannotOpen('the account may only read', host);
}
/**
 * Opens the issue that asks for an approval.
 * @throws LockstepError `APPROVAL_ISSUE_REFUSED` where the credential may not.
 */
async function ask(request, gate, context, host) {
    await demandRight(gate, context, host);
    const wanted = { title: titleOf(request), body: bodyOf(request), labels: [approvalLabel] };
    const reply = await host.issues.create(wanted);
    if (reply.outcome === 'refused')
        throw cannotOpen(reply.message, host);
    if (reply.outcome !== 'ok')
        throw new lockstep_error/* LockstepError */.Cj([(0,answer/* unanswered */.b)(reply, 'the issue that asks for an approval', 'new issues', host)]);
    if (!reply.value.labels.includes(approvalLabel))
        throw cannotOpen(`${reply.value.url} was opened, but without its label ${approvalLabel}; close it`, host);
    return reply.value;
}
/** Closes issues about another seal, and says where it goes on. One that stays open does no harm. */
async function closeOutdated(outdated, successor, host, { log }) {
    for (const { number, url } of outdated) {
        const said = await host.issues.comment(number, `There is another seal by now; see ${successor.url}.`);
        const closed = await host.issues.change(number, { isOpen: false });
        if (said.outcome !== 'ok' || closed.outcome !== 'ok')
            log.warn(`${url} asks for an approval of another seal, and could not be closed`);
    }
}

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/gates/src/host/approval/statement.js


const rejections = ['reject', 'deny'];
/** The longest reason of a rejection that is shown, in characters. */
const longestReason = 120;
// Answers by mail carry along what they answer, digest and all.
function ownWords(body) {
    const lines = body.split(/\r\n|\r|\n/).filter((line) => !line.trimStart().startsWith('>'));
    return lines.join('\n').trim();
}
/** What follows a word that a text begins with; undefined when it begins otherwise. */
function after(text, word) {
    const [start, rest] = [text.slice(0, word.length), text.slice(word.length)];
    const isWhole = start.toLowerCase() === word.toLowerCase() && !/^[\p{L}\p{N}_-]/u.test(rest);
    return isWhole ? rest : undefined;
}
function namesSeal(text, digest) {
    const named = text.toLowerCase().match(/[0-9a-z]+/g) ?? [];
    return named.some((each) => each.length >= leastDigits && digest.startsWith(each));
}
/** Reads a reply to an approval request. */
function readStatement(body, { word, digest }) {
    const text = ownWords(body);
    const approved = after(text, word);
    if (approved !== undefined)
        return namesSeal(approved, digest)
            ? { kind: 'approval' }
            : { kind: 'unclear', why: `it does not name the seal ${digest.slice(0, leastDigits)}` };
    for (const each of rejections) {
        const reason = after(text, each);
        if (reason !== undefined)
            return {
                kind: 'rejection',
                reason: (0,foreign_text/* foreignText */.q)(reason.replace(/^[\s:,.;-]+/, '')).slice(0, longestReason),
            };
    }
    return { kind: 'talk' };
}

;// CONCATENATED MODULE: ./packages/gates/src/host/approval/decision.js


function voidness({ createdAt, updatedAt }, login, { barred }) {
    if (createdAt !== updatedAt)
        return 'it was edited';
    return barred.get(login);
}
function votesOf({ issue, comments }, request, electorate) {
    return comments.flatMap((comment) => {
        const { author, body, createdAt } = comment;
        if (author === undefined || !electorate.approvers.has((0,approver/* loginOf */.DQ)(author)))
            return [];
        if (createdAt < issue.createdAt)
            return [];
        const statement = readStatement(body, request);
        if (statement.kind === 'talk')
            return [];
        return [{ author, comment, statement, void: voidness(comment, (0,approver/* loginOf */.DQ)(author), electorate) }];
    });
}
// An edited or foreign “no” still is one: what counts against publishing needs no proof.
function isHeard({ statement, void: why }) {
    return statement.kind === 'rejection' || (statement.kind === 'approval' && why === undefined);
}
function noteOf({ author, statement, comment, void: why }) {
    const reason = statement.kind === 'unclear' ? statement.why : why;
    return `the reply of @${author} does not count: ${reason} (${comment.url})`;
}
// Both hosts count their comments up.
function byTime(one, other) {
    return one.comment.id - other.comment.id;
}
/** What a release’s approvers decided; of each person the last word counts, and one “no” outweighs every “yes”. */
function decide(threads, request, electorate) {
    const votes = threads.flatMap((thread) => votesOf(thread, request, electorate)).toSorted(byTime);
    const last = [...new Map(votes.filter(isHeard).map((vote) => [(0,approver/* loginOf */.DQ)(vote.author), vote])).values()];
    for (const { author: by, comment, statement } of last)
        if (statement.kind === 'rejection')
            return { kind: 'rejected', by, url: comment.url, reason: statement.reason };
    const [approval] = last;
    if (approval !== undefined)
        return { kind: 'approved', by: approval.author, url: approval.comment.url };
    return { kind: 'open', notes: votes.filter((vote) => !isHeard(vote)).map(noteOf) };
}

;// CONCATENATED MODULE: ./packages/gates/src/host/approval/approval-check.js







/** More issues for one seal are not read: they were not opened by runs that met by chance. */
const mostThreads = 5;
const failed = (reason, log = []) => ({
    verdict: 'failed',
    reason,
    log,
});
function requestOf({ id, settings: { by, word } }, { seal, digest }) {
    const { id: tag, commit } = (0,seal_seal/* releaseOf */.l7)(seal);
    return { gate: id, tag, commit, digest, by, word };
}
/** The account whose credential is used; undefined for a job’s own, which is nobody’s. */
async function identityOf(gate, context, host) {
    if (!(await context.hasCredential(gate)))
        return undefined;
    const reply = await host.identity();
    if (reply.outcome === 'ok')
        return reply.value;
    if (reply.outcome === 'refused' && reply.reason !== 'unauthorized')
        return undefined;
    throw new lockstep_error/* LockstepError */.Cj([(0,answer/* unanswered */.b)(reply, 'the account of the credential', 'repository', host)]);
}
async function electorateOf(gate, context, host, issues) {
    const [approvers, identity] = await Promise.all([(0,approver/* approversOf */.U9)(gate, host), identityOf(gate, context, host)]);
    const barred = new Map();
    for (const { author } of issues)
        if (author !== undefined)
            barred.set((0,approver/* loginOf */.DQ)(author), 'the issue was opened by the same account');
    if (identity !== undefined)
        barred.set((0,approver/* loginOf */.DQ)(identity), 'the release uses that account’s own credential');
    // Whoever pushed the tag stays barred when somebody else starts the run again, or another operator is named.
    for (const login of [...(context.starters ?? []), context.operator])
        barred.set((0,approver/* loginOf */.DQ)(login), 'who releases cannot approve it as well');
    return { approvers, barred };
}
async function threadsOf(issues, host) {
    const read = async (issue) => {
        const what = `the replies in ${issue.url}`;
        return { issue, comments: (0,answer/* answered */.o)(await host.issues.comments(issue.number), what, 'issues', host) };
    };
    return Promise.all(issues.slice(0, mostThreads).map(read));
}
function waiting({ by, word, digest }, url, notes) {
    const reply = `${word} ${digest.slice(0, leastDigits)}`;
    const told = notes.length === 0 ? '' : `; ${notes.at(-1)}`;
    return failed(`waits for a reply “${reply}” by ${listed(by)} in ${url}${told}; run this again when it is there`, notes);
}
function foundOf(decision, request, url) {
    switch (decision.kind) {
        case 'approved':
            return {
                verdict: 'passed',
                reason: `@${decision.by} approved the seal ${request.digest.slice(0, leastDigits)} (${decision.url})`,
            };
        case 'rejected': {
            const why = decision.reason === '' ? '' : `: “${decision.reason}”`;
            return failed(`@${decision.by} rejected the release${why} (${decision.url})`);
        }
        case 'open':
            return waiting(request, url, decision.notes);
    }
}
async function firstAsk(gate, request, context, host, outdated) {
    if (!gate.settings.issue)
        return failed(`no issue asks for an approval of the seal ${request.digest.slice(0, leastDigits)} yet`);
    // Who may approve has to be known before anybody is asked.
    await (0,approver/* approversOf */.U9)(gate, host);
    const issue = await ask(request, gate, context, host);
    context.log.info(`asked for an approval in ${issue.url}`);
    await closeOutdated(outdated, issue, host, context);
    return waiting(request, issue.url, []);
}
/** Checks that an allowed person, who is not the operator, approved this very seal on an issue of the repository. */
const approvalCheck = async (gate, context) => {
    const { sealed } = context;
    if (sealed === undefined)
        return failed('nothing of this commit is sealed yet: an approval names the seal’s digest, so seal first');
    const request = requestOf(gate, sealed);
    const host = await context.host(gate);
    const { intact, edited, outdated } = await findAsked(request, host);
    const [first] = intact;
    if (first === undefined) {
        const [changed] = edited;
        if (changed === undefined)
            return firstAsk(gate, request, context, host, outdated);
        return failed(`the text of ${changed.url} is not what Lockstep writes for this seal and this gate, so nothing said there ` +
            'counts: close it, and run this again for a new one');
    }
    const electorate = await electorateOf(gate, context, host, intact);
    const decision = decide(await threadsOf(intact, host), request, electorate);
    return foundOf(decision, request, first.url);
};

;// CONCATENATED MODULE: ./packages/gates/src/host/branch-check.js



async function onHost(host, branch) {
    const what = `the branch ${branch}`;
    const found = (0,answer/* answered */.o)(await host.branches.get(branch), what, 'branches', host);
    if (found === undefined)
        return undefined;
    const tip = found.commit;
    return {
        tip,
        isProtected: found.isProtected,
        contains: async (commit) => commit === tip || (0,answer/* answered */.o)(await host.branches.contains(tip, commit), what, 'branches', host),
        name: branch,
    };
}
/** The same as git alone knows it, where nothing says on which host the repository is. */
async function onOrigin({ history, branch }) {
    const found = await history.remoteBranch(branch);
    if (found.state === 'unreachable')
        return `origin could not be asked for ${branch}: ${found.why}`;
    if (found.state === 'absent')
        return undefined;
    const tip = found.commit;
    return {
        tip,
        isProtected: undefined,
        contains: async (commit) => commit === tip || history.isAncestor(commit, tip),
        name: `origin/${branch}`,
    };
}
async function remoteOf(gate, context) {
    try {
        return await onHost(await context.host(gate), context.branch);
    }
    catch (error) {
        const isHostless = error instanceof lockstep_error/* LockstepError */.Cj && error.code === 'USAGE';
        if (!isHostless || gate.settings.protected)
            throw error;
        return onOrigin(context);
    }
}
async function mergeFault({ contains, name, tip }, commit) {
    const isMerged = await contains(commit);
    if (isMerged === undefined)
        return `this clone cannot tell whether ${words_short(commit)} is on ${name}: fetch ${words_short(tip)} and all that it builds on`;
    return isMerged
        ? undefined
        : `${words_short(commit)} is not on ${name}, whose tip is ${words_short(tip)}: merge it first`;
}
async function faultsOf(remote, settings, commit) {
    const { tip, isProtected, name } = remote;
    const merge = settings.merged ? await mergeFault(remote, commit) : undefined;
    return [
        ...(merge === undefined ? [] : [merge]),
        ...(settings['up-to-date'] && tip !== commit
            ? [`${name} is at ${words_short(tip)} by now, and the checked commit is ${words_short(commit)}`]
            : []),
        ...(settings.protected && isProtected !== true
            ? [`${name} is not protected: protect it in the settings of the repository`]
            : []),
    ];
}
function describe({ name, tip }, settings, commit) {
    const held = [
        ...(settings.merged ? [`${words_short(commit)} is on ${name}`] : []),
        ...(settings['up-to-date'] ? [`${words_short(tip)} is its tip`] : []),
        ...(settings.protected ? [`${name} is protected`] : []),
    ];
    return held.length === 0 ? `${name} is there` : held.join(', ');
}
/** Checks where the released commit stands: merged, the tip, on a branch that is protected. */
const branchCheck = async (gate, context) => {
    const { branch, commit } = context;
    const remote = await remoteOf(gate, context);
    if (remote === undefined)
        return { verdict: 'failed', reason: `there is no branch ${branch}` };
    if (typeof remote === 'string')
        return { verdict: 'failed', reason: remote };
    const faults = await faultsOf(remote, gate.settings, commit);
    if (faults.length > 0)
        return { verdict: 'failed', reason: faults.join('; ') };
    return { verdict: 'passed', reason: describe(remote, gate.settings, commit) };
};

;// CONCATENATED MODULE: ./packages/gates/src/host/ci/run-of.js
/** The number in the address of a run of a repository, wherever on its server that is; undefined for other addresses. */
function runNumber(url, { owner, name }) {
    const mark = `/${owner}/${name}/actions/runs/`.toLowerCase();
    const start = url.toLowerCase().lastIndexOf(mark);
    return start < 0 ? undefined : /^\d+/.exec(url.slice(start + mark.length))?.[0];
}
/** The run that an address leads to, or to a job of which. Servers put an id there, or the run’s place in a row. */
function runAt(url, runs, address) {
    const number = runNumber(url, address);
    return number === undefined ? undefined : runs.find((run) => runNumber(run.url, address) === number);
}
/**
 * Whether a run says something of the commit as the repository has it. A pull request’s run is about a merge that was
 * never released, and a fork’s is about code that anybody may have changed.
 */
function isOwnWork({ event, repository }, { owner, name }) {
    return !event.startsWith('pull_request') && repository.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/gates/src/host/ci/reports.js



/** What servers say of a job whose condition did not hold, such as that a job before it succeeded. */
const skipped = 'skipped';
/** Whether a report is of something that was left out: no failure, and no proof of anything either. */
function isSkipped({ said }) {
    return said === skipped;
}
// Older servers tell of no runs; then only the words of a status tell a pull request’s.
async function runsOf(host, commit) {
    const reply = await host.runs.allOfCommit(commit);
    const isUnknown = reply.outcome === 'refused' && reply.reason === 'missing';
    if (host.address.kind === 'gitea' && isUnknown)
        return undefined;
    return (0,answer/* answered */.o)(reply, `the runs for ${words_short(commit)}`, 'runs', host);
}
async function unplaced(host, commit) {
    const [statuses, checks] = await Promise.all([host.statuses.of(commit), host.checks.of(commit)]);
    const what = (things) => `the ${things} of ${words_short(commit)}, if it was pushed`;
    return [
        ...(0,answer/* answered */.o)(statuses, what('statuses'), 'statuses', host).map(({ context, state, isSkipped, url = '' }) => ({
            id: 0,
            name: context,
            source: '',
            state,
            said: isSkipped === true ? skipped : state,
            url,
        })),
        ...(0,answer/* answered */.o)(checks, what('check runs'), 'checks', host).map(({ application, ...check }) => ({
            ...check,
            source: application,
        })),
    ];
}
/** The number by which addresses name the run that checks; undefined when it is not of this repository. */
function ownNumber({ run }, host, runs) {
    const id = runNumber(run, host.address);
    if (id === undefined || runs === undefined)
        return id;
    const own = runs.find((each) => each.id === id);
    return own && runNumber(own.url, host.address);
}
function counts({ name, run }, { branch }, { address }) {
    if (run === undefined)
        return !(address.kind === 'gitea' && name.endsWith(' (pull_request)'));
    return isOwnWork(run, address) && (branch === undefined || run.ref === branch);
}
const keyOf = ({ source, name, run }) => JSON.stringify([source, run?.workflow ?? '', name]);
const ageOf = ({ id, run }) => (run === undefined ? id : Number(run.id));
// The newest run of a workflow replaces the older ones, job by job; jobs of one run that share a name all count.
function newest(reports) {
    const latest = new Map();
    for (const report of reports)
        latest.set(keyOf(report), Math.max(latest.get(keyOf(report)) ?? 0, ageOf(report)));
    return reports.filter((report) => ageOf(report) === latest.get(keyOf(report)));
}
/** Everything that statuses and check runs say of exactly the released commit, the newest of each. */
async function reportsOf(gate, context, host) {
    const { commit } = context;
    const [found, runs] = await Promise.all([unplaced(host, commit), runsOf(host, commit)]);
    const own = ownNumber(context, host, runs);
    const placed = found.map(({ url, ...report }) => ({
        ...report,
        run: runAt(url, runs ?? [], host.address),
        isOwn: own !== undefined && runNumber(url, host.address) === own,
    }));
    return newest(placed.filter((report) => counts(report, gate.settings, host)));
}

;// CONCATENATED MODULE: ./packages/gates/src/host/ci/workflow-faults.js




/** Why the newest run of a workflow for the commit is no success; undefined when it is one. */
async function workflowFault(workflow, gate, context, host) {
    const { commit } = context;
    const { branch } = gate.settings;
    const reply = await host.runs.ofCommit(workflow, commit);
    if (reply.outcome === 'refused' && reply.reason === 'missing')
        return `the repository has no workflow ${workflow}, or does not show its runs`;
    const runs = (0,answer/* answered */.o)(reply, `the runs of ${workflow}`, 'runs', host);
    const own = runNumber(context.run, host.address);
    const [latest] = runs.filter((run) => run.id !== own && isOwnWork(run, host.address) && (branch === undefined || run.ref === branch));
    const where = branch === undefined ? '' : ` on ${branch}`;
    if (latest === undefined)
        return `${workflow} has not run for ${words_short(commit)}${where}`;
    if (!latest.isOver)
        return `${workflow} is pending (${latest.url}): run this again when it is over`;
    if (latest.conclusion === 'success')
        return undefined;
    return `${workflow} ended with ${(0,foreign_text/* foreignText */.q)(latest.conclusion ?? 'nothing')} (${latest.url})`;
}

;// CONCATENATED MODULE: ./packages/gates/src/host/ci/ci-check.js




const quoted = (text) => `“${(0,foreign_text/* foreignText */.q)(text)}”`;
function ci_check_describe({ name, said }) {
    return `${quoted(name)} (${(0,foreign_text/* foreignText */.q)(said)})`;
}
function faultsAmong(reports) {
    const red = reports.filter(({ state }) => state === 'failure');
    const pending = reports.filter(({ state }) => state === 'pending');
    return [
        ...(red.length === 0 ? [] : [`failed: ${listed(red.map(ci_check_describe))}`]),
        ...(pending.length === 0
            ? []
            : [`pending: ${listed(pending.map(({ name }) => quoted(name)))}; run this again when that is over`]),
    ];
}
function faultsOfAll(reports, commit, branch) {
    const where = branch === undefined ? '' : ` on ${branch}`;
    const others = reports.filter(({ isOwn }) => !isOwn);
    if (others.length === 0)
        return [`no status or check for ${words_short(commit)}${where}`];
    return others.every(isSkipped)
        ? [`every check of ${words_short(commit)}${where} was skipped`]
        : faultsAmong(others);
}
function faultsOfNamed(name, reports) {
    const named = reports.filter((report) => report.name === name);
    if (named.length === 0)
        return [`there is no status or check ${quoted(name)}`];
    if (named.some(({ isOwn, state }) => isOwn && state === 'pending'))
        return [`${quoted(name)} is a job of this very run and not over: let this job need it`];
    // A job is skipped, too, when one that it needs has failed.
    return named.every(isSkipped)
        ? [`${quoted(name)} was skipped, so it says nothing of the commit`]
        : faultsAmong(named);
}
function verdictOf(faults, passed) {
    if (faults.length === 0)
        return { verdict: 'passed', reason: passed };
    return { verdict: 'failed', reason: faults.join('; ') };
}
/** Checks statuses, check runs and runs of workflows of exactly the released commit. */
const ciCheck = async (gate, context) => {
    const { commit } = context;
    const { workflows = [], checks, branch } = gate.settings;
    const host = await context.host(gate);
    const ended = await Promise.all(workflows.map((file) => workflowFault(file, gate, context, host)));
    const faults = ended.filter((fault) => fault !== undefined);
    if (checks === undefined && workflows.length > 0)
        return verdictOf(faults, `${listed(workflows)} succeeded for ${words_short(commit)}`);
    const reports = await reportsOf(gate, context, host);
    if (checks !== undefined) {
        const named = checks.flatMap((name) => faultsOfNamed(name, reports));
        return verdictOf([...faults, ...named], `${listed([...workflows, ...checks])}: green for ${words_short(commit)}`);
    }
    const count = reports.filter(({ isOwn }) => !isOwn).length;
    const passed = `${counted(count, 'status or check')} of ${words_short(commit)} green`;
    return verdictOf(faultsOfAll(reports, commit, branch), passed.replace('status or checks', 'statuses and checks'));
};

;// CONCATENATED MODULE: ./packages/gates/src/host/issues-check.js


const issues_check_quoted = (name) => `“${name}”`;
// A label with a typing error marks no issue, and such a gate would let everything pass.
async function unknownLabels({ labels }, host) {
    const known = (0,answer/* answered */.o)(await host.issues.labels(), 'the labels', 'issues', host);
    const lower = new Set(known.map((name) => name.toLowerCase()));
    return labels.filter((name) => !lower.has(name.toLowerCase()));
}
function issues_check_describe(issues, { labels, state, maximum }) {
    const kind = state === 'all' ? '' : `${state} `;
    const which = issues.length === 0 ? '' : ` (${listed(issues.map(({ number }) => `#${number}`))})`;
    const found = `${counted(issues.length, `${kind}issue`)} with ${listed(labels.map(issues_check_quoted))}${which}`;
    return `${found}; at most ${maximum} may be there`;
}
/** Counts the issues that have all of some labels; pull requests are none. */
const issuesCheck = async (gate, context) => {
    const { settings } = gate;
    const host = await context.host(gate);
    const unknown = await unknownLabels(settings, host);
    if (unknown.length > 0)
        return {
            verdict: 'failed',
            reason: `the repository has no label ${listed(unknown.map(issues_check_quoted))}; correct it in lockstep.yaml, or make it`,
        };
    const found = (0,answer/* answered */.o)(await host.issues.matching(settings), 'the issues', 'issues', host);
    const verdict = found.length > settings.maximum ? 'failed' : 'passed';
    return { verdict, reason: issues_check_describe(found, settings) };
};

;// CONCATENATED MODULE: ./packages/gates/src/host/milestone-check.js


const milestone_check_failed = (reason) => ({ verdict: 'failed', reason });
/** The title with the release’s own words in it; undefined when nothing says which release this is. */
function titleFor(template, { release }) {
    if (!/\{(tag|version)\}/.test(template))
        return template;
    return release && template.replaceAll('{tag}', release.tag).replaceAll('{version}', release.version);
}
/** Looks how many issues of a milestone are open; the server counts pull requests among them. */
const milestoneCheck = async (gate, context) => {
    const { title: template, maximum } = gate.settings;
    const title = titleFor(template, context);
    if (title === undefined)
        return milestone_check_failed(`the milestone is “${template}”, and no tag says which release this is: name it by --target`);
    const host = await context.host(gate);
    const found = (0,answer/* answered */.o)(await host.milestones.titled(title), 'the milestones', 'issues', host);
    if (found.length === 0)
        return milestone_check_failed(`there is no milestone “${title}”`);
    // Gitea lets several have one title.
    const open = found.reduce((sum, { openIssues }) => sum + openIssues, 0);
    const reason = `the milestone “${title}” has ${counted(open, 'open issue')}; at most ${maximum} may be there`;
    return { verdict: open > maximum ? 'failed' : 'passed', reason };
};

;// CONCATENATED MODULE: ./packages/gates/src/host/index.js








/***/ })

};
