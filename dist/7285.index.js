export const id = 7285;
export const ids = [7285];
export const modules = {

/***/ 55860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ existingIssues),
/* harmony export */   q: () => (/* binding */ fileAll)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75613);

const closed = ['forbidden', 'missing', 'unauthorized'];
function notFiled(reply, what) {
    const why = reply.outcome === 'failed' ? reply.why : reply.message;
    const isClosed = reply.outcome === 'refused' && closed.includes(reply.reason);
    const message = `${what}: ${why}${isClosed ? '; the credential needs issues: write (on Gitea write access to issues)' : ''}`;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('BLOCKER_NOT_FILED', message);
}
/** The issues with the label, whatever their state. They are listed: a search lags behind. */
function labelledIssues(issues, label) {
    return issues.matching({ labels: [label], state: 'all' });
}
async function create(issues, deed, labels) {
    const { title, body } = deed;
    const reply = await issues.create({ title, body, labels: [...new Set([...deed.labels, ...labels])] });
    if (reply.outcome !== 'ok')
        return { problem: notFiled(reply, `the issue “${title}” could not be opened`) };
    const [label = ''] = deed.labels;
    const made = reply.value;
    // GitHub leaves out labels that the credential may not set; without it, the next run would not find the issue.
    if (made.labels.some((each) => each.toLowerCase() === label.toLowerCase()))
        return { note: `opened ${made.url}: ${title}`, made };
    return {
        problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('BLOCKER_NOT_FILED', `${made.url} was opened without its label ${label}`, {
            remedy: 'Set the label by hand, and give the credential the right to set labels.',
        }),
    };
}
async function perform(issues, deed, labels) {
    switch (deed.do) {
        case 'create':
            return create(issues, deed, labels);
        case 'change': {
            const reply = await issues.change(deed.number, deed.change);
            if (reply.outcome !== 'ok')
                return { problem: notFiled(reply, `issue #${deed.number} could not be changed`) };
            const done = deed.change.isOpen === undefined ? 'updated' : deed.change.isOpen ? 'opened again' : 'closed';
            return { note: `${done} ${reply.value.url}` };
        }
        case 'comment': {
            const reply = await issues.comment(deed.number, deed.body);
            if (reply.outcome !== 'ok')
                return { problem: notFiled(reply, `issue #${deed.number} could not be commented on`) };
            return { note: `commented on #${deed.number}` };
        }
    }
}
// What follows a deed that failed would say what is not so.
async function performAll(issues, deeds, labels) {
    const notes = [];
    let made;
    for (const deed of deeds) {
        const done = await perform(issues, deed, labels);
        if ('problem' in done)
            return { notes, problems: [done.problem], made };
        notes.push(done.note);
        made = done.made ?? made;
    }
    return { notes, problems: [], made };
}
// Two runs at once may both have opened one. Both look again, and the younger issue is closed by whoever opened it.
async function withdrawn(issues, made, { issue, wanted }, labels) {
    const listed = await labelledIssues(issues, issue.label);
    if (listed.outcome !== 'ok')
        return { notes: [], problems: [] };
    const own = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .standingIssue */ .o)(listed.value, issue, wanted).filter((deed) => deed.do !== 'create' && deed.number === made.number && isClosing(deed));
    return performAll(issues, own, labels);
}
function isClosing(deed) {
    return deed.do === 'comment' || (deed.do === 'change' && deed.change.isOpen === false);
}
async function fileOne(issues, existing, filing, labels) {
    const { issue, wanted, closes } = filing;
    const done = await performAll(issues, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .standingIssue */ .o)(existing, issue, wanted), labels);
    if (done.made === undefined)
        return done;
    const after = closes === undefined
        ? await withdrawn(issues, done.made, filing, labels)
        : await performAll(issues, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .standingIssue */ .o)([done.made], issue, { state: 'closed', comment: closes }), labels);
    return { notes: [...done.notes, ...after.notes], problems: [...done.problems, ...after.problems] };
}
/** Brings issues to where they are to stand; one that is there already is left alone. */
async function fileAll(issues, existing, filings, labels) {
    const notes = [];
    const problems = [];
    for (const filing of filings) {
        const filed = await fileOne(issues, existing, filing, labels);
        notes.push(...filed.notes);
        problems.push(...filed.problems);
    }
    return { notes, problems };
}
/** The blockers that a host shows, or why it shows none. */
async function existingIssues(issues, label) {
    const listed = await labelledIssues(issues, label);
    return listed.outcome === 'ok'
        ? { existing: listed.value }
        : { problem: notFiled(listed, 'the issues could not be listed') };
}


/***/ }),

/***/ 10770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withTriage)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80376);
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37227);
/* harmony import */ var _triage_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64079);
/* harmony import */ var _triage_own_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48829);





/** Adds why jobs of a run failed; whatever keeps it from being read, an incident is filed without. */
async function withTriage(evidence, host, run, { config, locate }, world) {
    try {
        const own = await (0,_triage_own_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPatterns */ .Y)(config.triage, locate);
        const { evidence: found } = await (0,_triage_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectTriage */ .T)(host, run, own);
        const redact = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createRedaction */ .Eg)((0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .knownSecrets */ .x)(world.env));
        const triage = JSON.parse(redact(JSON.stringify(found)));
        return { ...evidence, triage };
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .LockstepError */ .Cj))
            throw error;
        world.log.info(`the jobs of run ${run} are not attached: ${error.message}`);
        return evidence;
    }
}


/***/ }),

/***/ 99348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ closings),
/* harmony export */   o: () => (/* binding */ fileRelease)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9085);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40666);
/* harmony import */ var _filing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55860);


const words = { complete: 'The release is complete.', 'given up': 'The release was given up.' };
/** Closes every blocker of a release. */
function closings(existing, label, release, comment) {
    const open = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .blockersAmong */ ._n)(existing, label, release).filter(({ issue }) => issue.isOpen);
    const subjects = new Map(open.map(({ standing }) => [standing.subject, standing]));
    return [...subjects.values()].map((issue) => ({ issue, wanted: { state: 'closed', comment } }));
}
function openings(incidents, label, evidence, closes) {
    return incidents.map((incident) => ({
        issue: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$)(incident, label),
        wanted: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .wantedBlocker */ .IP)(incident, evidence),
        ...(closes !== undefined && { closes }),
    }));
}
// An exception is on record as an issue, also where the release was complete before anyone looked.
function unsaid(incidents, existing, label) {
    const said = new Set((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .blockersAmong */ ._n)(existing, label).map(({ standing }) => standing.subject));
    return incidents.filter((each) => each.code === 'POLICY_EXCEPTION' && !said.has((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$)(each, label).subject));
}
/** The issues that a release wants, as it stands: opened, brought up to date, or closed. */
async function fileRelease(issues, { labels: [label = '', ...labels] }, { standing, over, evidence }, declared = []) {
    const incidents = standing === undefined ? [] : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .incidentsOf */ .D)(standing);
    const open = over === undefined ? incidents : incidents.filter(({ code }) => code !== 'POLICY_EXCEPTION');
    const isDone = over !== undefined && open.length === 0 && declared.length === 0;
    if (!isDone && open.length + declared.length === 0)
        return { notes: [], problems: [] };
    const listed = await (0,_filing_js__WEBPACK_IMPORTED_MODULE_2__/* .existingIssues */ .G)(issues, label);
    if ('problem' in listed)
        return { notes: [], problems: [listed.problem] };
    const { existing } = listed;
    if (!isDone || standing === undefined)
        return (0,_filing_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAll */ .q)(issues, existing, openings([...open, ...declared], label, evidence), labels);
    const comment = words[over];
    const records = openings(unsaid(incidents, existing, label), label, evidence, comment);
    return (0,_filing_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAll */ .q)(issues, existing, [...records, ...closings(existing, label, standing.release, comment)], labels);
}


/***/ }),

/***/ 72501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58060);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80376);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30860);
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37227);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38121);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47822);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69667);







async function ifSealed(options, world) {
    try {
        return await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
    }
    catch (error) {
        // Status has said what is wrong.
        if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .Cj)
            return undefined;
        throw error;
    }
}
async function exceptedOf({ ledger, seal }) {
    const recorded = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .gatesOf */ .o)(await ledger.read(), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .releaseOf */ .l7)(seal).commit, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealDigest */ .yO)(seal));
    return [...recorded.values()].map(({ record }) => record).filter(({ verdict }) => verdict === 'excepted');
}
// What is on a trial channel alone is no asymmetry, and a run that is under way may be about to complete the rest.
function isPartlyPublic({ checkpoint, public: shown }, trials, run) {
    if (checkpoint?.stage !== 'partly public')
        return false;
    if (checkpoint.heldBy !== undefined && checkpoint.heldBy.run !== run)
        return false;
    return shown.length === 0 || shown.some(({ channel }) => !trials.has(channel));
}
function overOf({ checkpoint }) {
    if (checkpoint?.stage === 'complete')
        return 'complete';
    return checkpoint?.stage === 'abandoned' || checkpoint?.stage === 'rolled back' ? 'given up' : undefined;
}
// An issue is read by everyone: what servers said is in it.
function scrubbed(value, { env, ledgerToken }) {
    const secrets = [...(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .knownSecrets */ .x)(env), ...(ledgerToken === undefined ? [] : [ledgerToken])];
    return JSON.parse((0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_5__/* .createRedaction */ .Eg)(secrets)(JSON.stringify(value)));
}
/** Looks where a release stands, and what of it makes incidents. It never throws for what a release is. */
async function standingOf(options, world) {
    const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommandByName */ .J)('status', options, world);
    const { report } = outcome;
    const [known] = report.releases;
    const release = known?.id ?? options.target;
    const { run } = (0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .identify */ .ls)(options, world.env);
    const evidence = {
        commit: known?.commit,
        public: report.public,
        next: report.next,
        run: (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_8__/* .isWorkflowRun */ .X)(run) ? run : undefined,
    };
    if (release === undefined)
        return { outcome, standing: undefined, ...scrubbed({ evidence }, world) };
    const sealed = known === undefined ? undefined : await ifSealed(options, world);
    const standing = {
        release,
        channels: report.channels.map(({ id }) => id),
        problems: report.problems,
        isPartlyPublic: isPartlyPublic(report, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_9__/* .trialsOf */ .xY)(sealed?.project.config.channels ?? []), run),
        excepted: sealed === undefined ? [] : await exceptedOf(sealed),
    };
    return { outcome, over: overOf(report), ...scrubbed({ standing, evidence }, world) };
}


/***/ }),

/***/ 69667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isWorkflowRun),
/* harmony export */   w: () => (/* binding */ askWorkflowRun)
/* harmony export */ });
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99113);

const runAddress = /^(https?:\/\/.+\/)([^/]+)\/([^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/;
/** Whether a run is named by the address of a workflow run, rather than by a terminal. */
function isWorkflowRun(run) {
    return runAddress.test(run);
}
/**
 * Asks the server about a run of this very server and repository.
 * @param run its address; a ledger may name any, so no other server is asked.
 * @returns undefined for a run of another place.
 */
async function askWorkflowRun(run, host, token, { env }) {
    const [, server, owner, name, id] = runAddress.exec(run) ?? [];
    const ours = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowSurroundings */ .J)(env);
    if (owner === undefined || name === undefined || id === undefined)
        return undefined;
    if (ours?.api === undefined || ours.server !== server || ours.repository !== `${owner}/${name}`)
        return undefined;
    return host({ kind: ours.host, api: ours.api, owner, name }, token).runs.get(id);
}


/***/ }),

/***/ 40666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ incidentsOf),
/* harmony export */   N: () => (/* binding */ declaredIncident)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

function channelOf({ where }, channels) {
    const [first = ''] = where?.target?.split(' ') ?? [];
    return channels.includes(first) ? first : '';
}
function fromProblems({ release, channels, problems }) {
    const grave = problems.filter(({ severity }) => severity === 'incident');
    const groups = Map.groupBy(grave, (each) => `${each.code} ${channelOf(each, channels)}`);
    return [...groups].map(([key, group]) => {
        const part = key.slice(key.indexOf(' ') + 1);
        return { release, code: group[0]?.code ?? 'INTERNAL', part, problems: group };
    });
}
function fromExceptions({ release, excepted }) {
    return excepted.map(({ id, reason, exception }) => {
        const until = exception === undefined ? '' : `, until ${exception.until} by ${exception.by}`;
        const why = exception === undefined ? '' : ` (${exception.reason})`;
        const message = `gate ${id} failed: ${reason}; excepted${until}${why}`;
        return { release, code: 'POLICY_EXCEPTION', part: id, problems: [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('POLICY_EXCEPTION', message)] };
    });
}
function fromAsymmetry({ release, problems, isPartlyPublic }) {
    if (!isPartlyPublic)
        return [];
    const open = problems.filter(({ severity }) => severity !== 'incident' && severity !== 'warning');
    return [{ release, code: 'PARTLY_PUBLIC', part: '', problems: open }];
}
/**
 * The incidents of a release: what a rerun cannot mend, a release that is partly public, and exceptions from gates.
 * Failures that are mended by a fix and a rerun are none.
 */
function incidentsOf(standing) {
    return [...fromProblems(standing), ...fromAsymmetry(standing), ...fromExceptions(standing)];
}
/** An incident that a person declares. */
function declaredIncident(release, reason) {
    return {
        release,
        code: 'RELEASE_BLOCKED',
        part: '',
        problems: [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('RELEASE_BLOCKED', reason)],
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

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ wantedBlocker),
/* harmony export */   U$: () => (/* binding */ blockerOf),
/* harmony export */   _n: () => (/* binding */ blockersAmong)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47514);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);
/* harmony import */ var _triage_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14692);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25722);





/** What kind of standing issue a blocker is. */
const kind = 'blocker';
// An incident is one by release, code and part; none of the three has a space in it.
function subjectOf({ release, code, part }) {
    return [release, code, part].filter((each) => each !== '').join(' ');
}
/** The issue of an incident; the label tells blockers from issues that anyone can open. */
function blockerOf(incident, label) {
    return { label, kind, subject: subjectOf(incident) };
}
/** The subject of a blocker, by the mark that `standingBody` writes; undefined for any other issue. */
function subjectIn(body) {
    const [line = ''] = body.slice(0, 2_000).trimStart().split(/\r?\n/, 1);
    const encoded = /^<!-- lockstep-blocker: ([^\s]{1,1500}) [0-9A-Za-z]* -->$/.exec(line)?.[1];
    try {
        return encoded === undefined ? undefined : decodeURIComponent(encoded);
    }
    catch {
        return undefined;
    }
}
/** The blockers among issues with the label, of one release or of all. */
function blockersAmong(issues, label, release) {
    return issues.flatMap((issue) => {
        const subject = subjectIn(issue.body);
        if (subject === undefined)
            return [];
        const [of = ''] = subject.split(' ');
        return release === undefined || of === release
            ? [{ issue, release: of, standing: { label, kind, subject } }]
            : [];
    });
}
function problemLine({ code, message, where, remedy }) {
    const place = where === undefined ? '' : (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWhere */ .H)(where);
    return `- \`${code}\` ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(message)}${place === '' ? '' : ` at ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(place)}`}\n  ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(remedy)}`;
}
const mostShown = 50;
function section(title, lines) {
    const shown = lines.slice(0, mostShown);
    const more = lines.length > mostShown ? [`- and ${lines.length - mostShown} more`] : [];
    return lines.length === 0 ? [] : [`### ${title}`, [...shown, ...more].join('\n')];
}
/** How much of a triage is shown, in characters, so that the issue stays below what hosts take. */
const longestTriage = 12_000;
const longestJson = 20_000;
function shortened(lines) {
    let length = 0;
    const shown = lines.filter((line) => {
        length += line.length + 1;
        return length <= longestTriage;
    });
    return shown.length === lines.length ? shown : [...shown, '…'];
}
// Whole or not at all: half a document helps no machine.
function jsonOf(triage) {
    const whole = JSON.stringify(triage, undefined, 1);
    if (whole.length <= longestJson)
        return whole;
    const failed = triage.failed.map((job) => ({ ...job, passages: [] }));
    const brief = JSON.stringify({ ...triage, failed }, undefined, 1);
    return brief.length <= longestJson ? brief : undefined;
}
function triageSections(triage) {
    if (triage === undefined || triage.failed.length === 0)
        return [];
    const json = jsonOf(triage);
    const details = json === undefined
        ? []
        : [
            '<details><summary>Evidence for machines</summary>',
            (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertBlock */ .WC)(json.split('\n'), 'json'),
            '</details>',
        ];
    return ['### Failed jobs', (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertBlock */ .WC)(shortened((0,_triage_report_js__WEBPACK_IMPORTED_MODULE_3__/* .triageLines */ .G)(triage))), ...details];
}
function bodyOf(incident, evidence) {
    const { title, meaning, remedy } = (0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(incident.code);
    const { release, part, problems } = incident;
    return [
        `**${title}** (\`${incident.code}\`)`,
        meaning,
        [
            `- release ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(release)}${evidence.commit === undefined ? '' : `, commit ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(evidence.commit)}`}`,
            ...(part === ''
                ? []
                : [`- ${incident.code === 'POLICY_EXCEPTION' ? 'gate' : 'channel'} ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(part)}`]),
            `- what to do: ${remedy}`,
            ...(evidence.next === undefined ? [] : [`- next: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(evidence.next)}`]),
            ...(evidence.run === undefined ? [] : [`- found by ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLink */ .r)(evidence.run)}`]),
        ].join('\n'),
        ...section('Problems', problems.map(problemLine)),
        ...section('Public by now', evidence.public.map(({ channel, name, version, file }) => `- ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(channel)}: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)([name, version].filter(Boolean).join(' '))} (${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(file)})`)),
        ...triageSections(evidence.triage),
        'Lockstep keeps this issue up to date, and closes it when the release is complete.',
    ].join('\n\n');
}
function fingerprintOf({ code, part, problems }, evidence) {
    const found = problems.map((each) => [each.code, each.where?.target ?? '', each.message]);
    const shown = evidence.public.map(({ channel, file }) => [channel, file]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([code, part, found, shown]))
        .digest('hex')
        .slice(0, 16);
}
/** The issue that shows an incident. */
function wantedBlocker(incident, evidence) {
    const { release, code, part } = incident;
    const of = part === '' ? '' : ` (${part})`;
    return {
        state: 'open',
        title: `Release ${release}: ${(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0)(code).title}${of}`,
        body: bodyOf(incident, evidence),
        fingerprint: fingerprintOf(incident, evidence),
    };
}


/***/ }),

/***/ 58060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
// A result cannot be younger than the entry that holds it, whatever it says of itself.
function checkedAt({ at, body }) {
    return body.kind === 'gated' && body.at < at ? body.at : at;
}
// They look into the very files that are released; before the seal other files may have lain there.
const aboutFiles = new Set(['artifact', 'licences']);
/**
 * The last result of each gate for a commit, by the gate's id: the one that was checked last, in whatever order results
 * were recorded. An old file that turns up late does not take the place of what was found since.
 *
 * A result that was found for another seal of the same commit counts for nothing: an approval names what it approves.
 * What a gate found in files counts for the seal of these files alone.
 */
function gatesOf(chain, commit, seal) {
    const results = new Map();
    for (const entry of chain) {
        const { body } = entry;
        if (body.kind !== 'gated' || body.commit !== commit)
            continue;
        if (body.seal !== undefined && body.seal !== seal)
            continue;
        const checked = checkedAt(entry);
        for (const record of body.gates) {
            if (body.seal === undefined && aboutFiles.has(record.kind))
                continue;
            const known = results.get(record.id);
            if (known === undefined || known.checked <= checked)
                results.set(record.id, { record, at: body.at, run: body.run, checked });
        }
    }
    return results;
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


/***/ })

};
