export const id = 913;
export const ids = [913];
export const modules = {

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lM: () => (/* binding */ preflightOf),
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
        completed: chain.some(({ body }) => body.kind === 'completed'),
    };
}
/** The last rehearsal of a seal, if it succeeded. */
function rehearsalOf(chain, seal) {
    const last = bodiesOf(chain, 'rehearsed').findLast(({ body }) => body.seal === seal)?.body;
    return last?.ok === true ? last : undefined;
}
/** The last preflight of a seal, if it succeeded. */
function preflightOf(chain, seal) {
    const last = bodiesOf(chain, 'preflighted').findLast(({ body }) => body.seal === seal)?.body;
    return last?.ok === true ? last : undefined;
}


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ preflightEntry),
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);
/* harmony import */ var _publish_opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1902);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8826);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1863);




async function preflightChannel(session, channel) {
    const { problems, notes, credential } = await channel.preflight(channel.targets(session.seal), (0,_release_session_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOf */ .V)(session, channel));
    const proofs = [{ channel: channel.id, ...credential }];
    return { proofs, notes: notes.map((note) => `${channel.id}: ${note}`), problems };
}
function distinct(problems) {
    const keyOf = ({ code, where, message }) => `${code} ${where?.target ?? message}`;
    return [...new Map(problems.map((each) => [keyOf(each), each])).values()];
}
/** Tries every credential and asks every channel what it would refuse; publishes nothing. */
async function preflight(session) {
    await (0,_publish_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .assertSealed */ .VB)(session);
    const history = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(await session.ledger.read());
    (0,_publish_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOpen */ .jI)(history, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealDigest */ .yO)(session.seal));
    const [perChannel, sightings] = await Promise.all([
        Promise.all(session.channels.map((channel) => preflightChannel(session, channel))),
        (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .survey */ .Fr)(session),
    ]);
    const seen = (0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)((0,_survey_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeAll */ .Ty)(session, sightings, history));
    const problems = distinct([
        ...perChannel.flatMap((each) => each.problems),
        ...seen.filter(({ code }) => code !== 'NOT_VISIBLE_YET'),
    ]);
    return {
        ok: problems.length === 0,
        proofs: perChannel.flatMap(({ proofs }) => proofs),
        notes: perChannel.flatMap(({ notes }) => notes),
        problems,
        sightings,
    };
}
/** A preflight as the ledger remembers it. */
function preflightEntry(seal, { ok, proofs }) {
    return { kind: 'preflighted', seal, ok, proofs: proofs.map((proof) => ({ ...proof })) };
}


/***/ }),

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ assertSealed),
/* harmony export */   jI: () => (/* binding */ assertOpen),
/* harmony export */   nM: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5993);

function shortOf(digest) {
    return digest.slice(0, 12);
}
function sealConflict(history, seal) {
    if (history.committedSeal === undefined || history.committedSeal === seal)
        return [];
    const message = `seal ${shortOf(history.committedSeal)} is being published, this one is ${shortOf(seal)}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('SEAL_SUPERSEDED', message)];
}
function missingProofs(chain, seal) {
    const missing = [];
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalOf */ .pK)(chain, seal) === undefined)
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_REHEARSED', `no successful rehearsal of seal ${shortOf(seal)} is recorded`));
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .preflightOf */ .lM)(chain, seal) === undefined)
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_PREFLIGHTED', `no successful preflight of seal ${shortOf(seal)} is recorded`));
    return missing;
}
/** Refuses a release that was given up, or whose seal is another one than the ledger's. */
function assertOpen(history, seal) {
    const { abandoned } = history;
    if (abandoned !== undefined)
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([
            (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('RELEASE_ABANDONED', `${abandoned.operator} gave the release up: ${abandoned.reason}`),
        ]);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(sealConflict(history, seal));
}
async function brokenArtifacts({ seal, context }) {
    const broken = [];
    for (const artifact of seal.artifacts) {
        try {
            await context.artifacts.confirm(artifact);
        }
        catch (error) {
            if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .Cj))
                throw error;
            broken.push(...error.problems);
        }
    }
    return broken;
}
/**
 * Hashes every sealed file again.
 * @throws LockstepError `SEAL_BROKEN`, naming every file that is not what was sealed.
 */
async function assertSealed(session) {
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(await brokenArtifacts(session));
}
/**
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `NOT_REHEARSED`, `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
async function openLive(session, { skipRehearsal }) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealDigest */ .yO)(session.seal);
    const chain = await session.ledger.read();
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain), seal);
    const missing = skipRehearsal ? [] : missingProofs(chain, seal);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([...missing, ...(await brokenArtifacts(session))]);
    const { id } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .releaseOf */ .l7)(session.seal);
    const { operator } = session.identity;
    const opened = await session.ledger.append([
        { kind: 'opened', mode: 'live', target: id, operator, seal, rehearsalSkipped: skipRehearsal },
    ]);
    // Another run may have acted between the look and the entry; from here on this one holds the release.
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(opened), seal);
}


/***/ }),

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(8033);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/engine/src/publish/confirm.js

const firstPauseMs = 200;
const longestPauseMs = 15_000;
/** A target is public, with the sealed bytes. */
const isPublic = ({ verdict }) => verdict.kind === 'done';
/** A target needs nothing more of one phase: what was reserved stays unfinished until its commit. */
function hasPassed({ channels }, phase) {
    return (judged) => {
        if (isPublic(judged))
            return true;
        const channel = channels.find(({ id }) => id === judged.target.channel);
        if (judged.verdict.kind !== 'act' || channel === undefined)
            return false;
        const steps = channel.steps(judged.target, judged.observed);
        return steps.length > 0 && steps.every((step) => step.phase !== phase);
    };
}
/**
 * Looks until every target is confirmed, one is found to be wrong, or the time is over.
 *
 * @param waitMs how long to wait in all, in milliseconds; 0 looks once.
 */
async function confirm_confirm(session, targets, history, waitMs, isConfirmed = isPublic) {
    const { clock, log } = session.context;
    const start = clock.timestamp();
    // Another look may change these: a target that was accepted becomes visible by itself.
    const isSettling = (judged) => !isConfirmed(judged) && judged.verdict.kind !== 'stop';
    const settled = [];
    let open = targets;
    for (let pause = firstPauseMs;; pause = Math.min(pause * 1.7, longestPauseMs)) {
        const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session, open), history);
        settled.push(...judged.filter((each) => !isSettling(each)));
        const settling = judged.filter(isSettling);
        const isOver = settling.length === 0 || session.signal?.aborted || clock.since(start) + pause > waitMs;
        if (isOver || settled.some(({ verdict }) => verdict.kind === 'stop'))
            return [...settled, ...settling];
        log.debug(`waiting for ${settling.map(({ target }) => target.title).join(', ')}`);
        open = settling.map(({ target }) => target);
        await clock.sleep(pause, session.signal);
    }
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/failure.js

/** What a step that did not succeed means for the operator; nothing for one that was only held back. */
function failureOf({ step, receipt }) {
    const where = { target: `${step.channel} ${step.title}` };
    switch (receipt.outcome) {
        case 'refused':
            return receipt.problem;
        case 'throttled': {
            const pause = receipt.retryAfterMs === undefined
                ? ''
                : `; it asks to wait ${Math.ceil(receipt.retryAfterMs / 1000)} s`;
            return (0,problem/* problem */.C)('THROTTLED', `${step.channel} throttles, ${step.title} was not stored${pause}`, {
                where,
            });
        }
        case 'unsent':
            return receipt.heldBack === true
                ? undefined
                : (0,problem/* problem */.C)('UNREACHABLE', `${step.title}: ${receipt.why}`, { where });
        case 'unknown':
            return (0,problem/* problem */.C)('STATE_UNKNOWN', `${step.title}: ${receipt.why}`, { where });
        case 'stored':
        case 'pending':
            return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js + 1 modules
var entry = __webpack_require__(7855);
;// CONCATENATED MODULE: ./packages/engine/src/publish/journal.js

/** What an earlier run left open and the channels now answer, and what is public without our doing. */
function findings(judged, history) {
    return judged.flatMap(({ target, observed, verdict }) => {
        const adopted = verdict.kind === 'done' && verdict.adopted;
        const isNews = history.unresolved.has(target.key) || (adopted && !history.adopted.has(target.key));
        return isNews ? [{ kind: 'observed', target: target.key, state: observed.state, adopted }] : [];
    });
}
/** The intents of a stage, to be written down before its first step. */
function intentsOf(stage, targets, seal) {
    return stage.steps.map(({ key, target, channel, phase }) => ({
        kind: 'intent',
        step: key,
        target,
        channel,
        phase,
        seal,
        sha256: targets.get(target)?.artifact.digest.sha256 ?? '',
    }));
}
function shortened({ status, message }) {
    return {
        ...(status !== undefined && { status }),
        ...(message !== undefined && { message: message.slice(0, entry/* longestMessage */.qk) }),
    };
}
/** The receipts of a stage. */
function receiptsOf(settled) {
    return settled.map(({ step, receipt }) => ({
        kind: 'receipt',
        step: step.key,
        target: step.target,
        outcome: receipt.outcome,
        answer: shortened(receipt.answer),
    }));
}

// EXTERNAL MODULE: ./packages/core/src/channel.js
var channel = __webpack_require__(9988);
;// CONCATENATED MODULE: ./packages/core/src/plan/plan.js

/** Computes what is still to be done from what the channels say. */
function planOf(channels, sightings) {
    const channelOf = new Map(channels.map((channel) => [channel.id, channel]));
    const steps = sightings.flatMap(({ target, observed }) => channelOf.get(target.channel)?.steps(target, observed) ?? []);
    const stages = channel/* phases */.t.flatMap((phase) => channel/* ranks */.C.map((rank) => ({
        phase,
        rank,
        steps: steps.filter((step) => step.phase === phase && step.undo === rank),
    })));
    return { stages: stages.filter((stage) => stage.steps.length > 0) };
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/part.js

/** Whether a step belongs to a part. */
function isPart(step, part) {
    return (part.channel ?? step.channel) === step.channel && (part.phase ?? step.phase) === step.phase;
}
/**
 * The first step outside the part that has to be confirmed before the part may run.
 *
 * Inside a rank channels are independent; across ranks and phases the earlier comes first.
 */
function tooEarly(plan, part) {
    const last = plan.stages.findLastIndex(({ steps }) => steps.some((step) => isPart(step, part)));
    const earlier = plan.stages.slice(0, Math.max(last, 0)).flatMap(({ steps }) => steps);
    const open = earlier.find((step) => !isPart(step, part));
    if (open === undefined)
        return undefined;
    return (0,problem/* problem */.C)('PHASE_TOO_EARLY', `${open.title} (${open.phase} on ${open.channel}) is not confirmed yet`);
}
/** The stages of a plan with the steps of the part alone. */
function restrict(plan, part) {
    const stages = plan.stages.map((stage) => ({
        ...stage,
        steps: stage.steps.filter((step) => isPart(step, part)),
    }));
    return stages.filter(({ steps }) => steps.length > 0);
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/progress.js


/** What is known after another look at some targets. */
function updated(before, after) {
    const newer = new Map(after.map((each) => [each.target.key, each]));
    return before.map((each) => newer.get(each.target.key) ?? each);
}
/** The plan for what is still to be done. */
function planFor({ channels }, judged) {
    return planOf(channels, judged.filter(({ verdict }) => verdict.kind === 'act'));
}
function orderOf({ phase, rank }) {
    return channel/* phases */.t.indexOf(phase) * channel/* ranks */.C.length + channel/* ranks */.C.indexOf(rank);
}
/** Targets that an earlier run sent in a stage before this one, and that are not confirmed yet. */
function waitingBefore({ channels }, judged, stage) {
    const waiting = judged.filter(({ verdict }) => verdict.kind === 'wait').map(({ target }) => target);
    const sent = planOf(channels, waiting.map((target) => ({ target, observed: { state: 'absent' } })));
    const earlier = sent.stages.filter((each) => orderOf(each) < orderOf(stage));
    const keys = new Set(earlier.flatMap(({ steps }) => steps.map(({ target }) => target)));
    return waiting.filter(({ key }) => keys.has(key));
}
/** Why nothing that comes later may start: accepted targets that are wrong, or not visible. */
function unconfirmed(judged) {
    return judged.flatMap(({ target: { channel, title }, verdict }) => {
        if (verdict.kind === 'done')
            return [];
        if (verdict.kind !== 'act')
            return [verdict.problem];
        const where = { target: `${channel} ${title}` };
        return [(0,problem/* problem */.C)('NOT_VISIBLE_YET', `${channel} accepted ${title} but does not show it`, { where })];
    });
}
/** What this part of the release still lacks. */
function remaining({ channels }, judged, part) {
    const isOurs = ({ target, observed }) => {
        const steps = channels.find(({ id }) => id === target.channel)?.steps(target, observed) ?? [];
        return steps.length === 0 || steps.some((step) => isPart(step, part));
    };
    const open = judged.filter((each) => each.verdict.kind === 'act' && isOurs(each));
    if (open.length === 0)
        return [];
    const titles = open.map(({ target }) => `${target.title} on ${target.channel}`).join(', ');
    return [(0,problem/* problem */.C)('INCOMPLETE', `still to be published: ${titles}`)];
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/record.js

/** Appends to the ledger; its refusal becomes problems, so that a report of what was sent is not lost with it. */
async function record(ledger, bodies) {
    if (bodies.length === 0)
        return [];
    try {
        await ledger.append(bodies);
        return [];
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return error.problems;
    }
}

// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(8826);
;// CONCATENATED MODULE: ./packages/engine/src/publish/first-step.js
function reachOf(step, byTarget) {
    const reached = new Set([step.target]);
    const open = [...step.needs];
    for (let need = open.pop(); need !== undefined; need = open.pop()) {
        const next = byTarget.get(need);
        if (next === undefined || reached.has(need))
            continue;
        reached.add(need);
        open.push(...next.needs);
    }
    return reached;
}
/**
 * The step to begin with where all of them wait for each other.
 *
 * Packages may depend on each other in a circle; then any of the circle has to be first, but none that only needs it.
 * The step that reaches the fewest others stands in such a circle.
 */
function firstOf(waiting) {
    const byTarget = new Map([...waiting].map((step) => [step.target, step]));
    const reaches = [...waiting].map((step) => ({ step, reach: reachOf(step, byTarget).size }));
    return reaches.sort((one, other) => one.reach - other.reach)[0]?.step;
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/attempt.js
const attempts = 5;
const attempt_firstPauseMs = 500;
/** A registry that asks for a longer pause is obeyed by ending the run, not by holding a runner. */
const attempt_longestPauseMs = 120_000;
function pauseAfter(receipt, attempt) {
    switch (receipt.outcome) {
        case 'throttled':
            return receipt.retryAfterMs ?? attempt_firstPauseMs * 2 ** attempt;
        case 'unsent':
            return attempt_firstPauseMs * 2 ** attempt;
        default:
            return undefined;
    }
}
/**
 * Carries out a step, and sends it again only after an answer that proves that nothing was stored.
 *
 * Any other outcome without a clear answer stays unknown and is settled by looking.
 */
async function attempt(channel, step, target, context, { isOver, signal }) {
    for (let count = 1;; count += 1) {
        const receipt = await channel.apply(step, target, context);
        const pause = pauseAfter(receipt, count - 1);
        if (pause === undefined || pause > attempt_longestPauseMs || count === attempts || isOver())
            return receipt;
        context.log.warn(`${step.title}: ${receipt.outcome}, again in ${Math.ceil(pause / 1000)} s`);
        await context.clock.sleep(pause, signal);
        if (isOver())
            return receipt;
    }
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(9963);
;// CONCATENATED MODULE: ./packages/engine/src/publish/settle-by-looking.js

function needsLook(receipt) {
    if (receipt.outcome === 'unknown')
        return true;
    return receipt.outcome === 'refused' && receipt.problem.code === 'VERSION_EXISTS';
}
// Whatever goes wrong while looking, what was sent stays as unclear as it was.
async function look(channel, target, context) {
    try {
        const [observed] = await channel.observe([target], context);
        return observed;
    }
    catch (error) {
        context.log.warn(`${target.title}: looking failed: ${error instanceof Error ? error.message : error}`);
        return undefined;
    }
}
function found({ answer }) {
    return { outcome: 'stored', answer: { ...answer, message: 'found with the sealed bytes by looking' } };
}
/**
 * Turns an unclear outcome into what the registry shows: a lost answer, or a refusal because the version is there.
 *
 * Absence proves nothing here, so it leaves the receipt as it was.
 */
async function settleByLooking(channel, step, target, receipt, context) {
    if (!needsLook(receipt))
        return receipt;
    context.log.warn(`${target.title}: no clear answer, looking`);
    const observed = await look(channel, target, context);
    if (observed?.state === 'pending')
        return { outcome: 'pending', answer: receipt.answer };
    if (observed?.state === 'reserved' && step.phase === 'reserve')
        return found(receipt);
    if (observed?.state !== 'present')
        return receipt;
    switch ((0,digest/* compareDigests */.vR)(target.artifact.digest, observed.digest)) {
        case 'equal':
            return found(receipt);
        case 'different': {
            const message = `${target.title} appeared on ${channel.id} with other bytes`;
            const where = { target: `${channel.id} ${target.title}` };
            return {
                outcome: 'refused',
                problem: (0,problem/* problem */.C)('DIGEST_CONFLICT', message, { where }),
                answer: receipt.answer,
            };
        }
        case 'incomparable':
            return receipt;
    }
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/perform.js




// An error must not lose the receipts of the others. One with a code comes before the request leaves (a file that is
// not what was sealed); any other is our own, and says nothing about what the server has.
function receiptOf(error) {
    if (error instanceof lockstep_error/* LockstepError */.Cj) {
        const [problem] = error.problems;
        return { outcome: 'refused', problem, answer: { message: problem.message } };
    }
    const why = `internal error: ${error instanceof Error ? error.message : String(error)}`;
    return { outcome: 'unknown', why, answer: { message: why } };
}
/** Carries out one step; whatever goes wrong, its receipt says what is known of the outcome. */
async function perform(session, channel, step, target, patience) {
    const context = (0,release_session/* contextOf */.V)(session, channel);
    const receipt = await attempt(channel, step, target, context, patience).catch(receiptOf);
    return settleByLooking(channel, step, target, receipt, context);
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/stage-run.js



const heldBack = {
    outcome: 'unsent',
    heldBack: true,
    why: 'held back after another step did not succeed',
    answer: { message: 'held back' },
};
function isReady(step, unfinished) {
    return step.needs.every((need) => !unfinished.has(need));
}
/** The steps of one stage under way: what waits, what runs, what came of the rest. */
class StageRun {
    #session;
    #targets;
    #lanes;
    #unfinished;
    #settled = [];
    #done = Promise.withResolvers();
    #stopped = false;
    constructor(session, stage, targets) {
        this.#session = session;
        this.#targets = targets;
        this.#unfinished = new Set(stage.steps.map(({ target }) => target));
        this.#lanes = session.channels.map((channel) => ({
            channel,
            waiting: new Set(stage.steps.filter((step) => step.channel === channel.id)),
            running: 0,
        }));
    }
    run() {
        this.#advance();
        void this.#prepareWaiting();
        return this.#done.promise;
    }
    // What waits for others is made ready while the network is busy with those.
    async #prepareWaiting() {
        for (const { channel, waiting } of this.#lanes)
            for (const step of waiting) {
                const target = this.#targets.get(step.target);
                if (this.#isOver() || target === undefined)
                    return;
                await channel.prepare?.(target, (0,release_session/* contextOf */.V)(this.#session, channel)).catch(() => undefined);
            }
    }
    #isOver() {
        return this.#stopped || this.#session.signal?.aborted === true;
    }
    #advance() {
        if (!this.#isOver())
            for (const lane of this.#lanes)
                this.#fill(lane);
        if (this.#isIdle() && !this.#isOver())
            this.#breakCycle();
        if (!this.#isIdle())
            return;
        for (const lane of this.#lanes)
            for (const step of lane.waiting)
                this.#settle(step, heldBack);
        this.#done.resolve(this.#settled);
    }
    #isIdle() {
        return this.#lanes.every((lane) => lane.running === 0);
    }
    #fill(lane) {
        for (const step of lane.waiting) {
            if (lane.running >= lane.channel.limits.concurrency)
                return;
            if (isReady(step, this.#unfinished))
                this.#start(lane, step);
        }
    }
    #breakCycle() {
        const lane = this.#lanes.find(({ waiting }) => waiting.size > 0);
        const step = firstOf(lane?.waiting ?? new Set());
        if (lane !== undefined && step !== undefined)
            this.#start(lane, step);
    }
    #start(lane, step) {
        const target = this.#targets.get(step.target);
        if (target === undefined)
            throw new Error(`step ${step.key} has no target`);
        lane.waiting.delete(step);
        lane.running += 1;
        this.#session.context.log.info(step.title);
        const patience = { isOver: () => this.#isOver(), signal: this.#session.signal };
        perform(this.#session, lane.channel, step, target, patience).then((receipt) => {
            lane.running -= 1;
            this.#settle(step, receipt);
            this.#advance();
        }, this.#done.reject);
    }
    #settle(step, receipt) {
        const target = this.#targets.get(step.target);
        if (target !== undefined)
            this.#settled.push({ step, target, receipt });
        if (isAccepted(receipt))
            this.#unfinished.delete(step.target);
        else
            this.#stopped = true;
    }
}
/** Whether the registry took what a step sent. */
function isAccepted(receipt) {
    return receipt.outcome === 'stored' || receipt.outcome === 'pending';
}
/**
 * Runs the steps of one stage side by side, in dependency order, within each channel's concurrency.
 *
 * After the first step that does not succeed nothing new is started; what is under way is awaited.
 */
function runStage(session, stage, targets) {
    return new StageRun(session, stage, targets).run();
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/carry-out.js







/** After a failure only what is visible at once is looked for; the next run waits for the rest. */
const lookAfterFailureMs = 0;
// What was accepted a moment ago is pending while it is invisible, never absent.
function acknowledging(history, targets, phase, now) {
    const keys = targets.map(({ key }) => key);
    const reserved = phase === 'reserve' ? keys : [];
    const acknowledged = new Map([...history.acknowledged, ...keys.map((key) => [key, now])]);
    const intended = new Set([...history.intended, ...keys]);
    return { ...history, acknowledged, intended, reserved: new Set(reserved) };
}
function problemsOfError(error) {
    if (error instanceof lockstep_error/* LockstepError */.Cj)
        return error.problems;
    return [(0,problem/* problem */.C)('STATE_UNKNOWN', `looking failed: ${error instanceof Error ? error.message : error}`)];
}
// An error while looking must not lose the receipts of what was sent before.
async function carry_out_look({ session, history, waitMs }, targets, isConfirmed) {
    try {
        const seen = await confirm_confirm(session, targets, history, waitMs, isConfirmed);
        return { seen, problems: unconfirmed(seen.filter((each) => !isConfirmed(each))) };
    }
    catch (error) {
        return { seen: [], problems: problemsOfError(error) };
    }
}
/** Waits for targets that were accepted before; what is still not confirmed becomes problems. */
async function awaitTargets(terms, progress, targets) {
    if (targets.length === 0)
        return progress;
    const { seen, problems } = await carry_out_look(terms, targets, isPublic);
    return {
        ...progress,
        judged: updated(progress.judged, seen),
        problems: [...progress.problems, ...problems],
    };
}
async function lookAt(terms, { phase }, settled) {
    const { session } = terms;
    const accepted = settled.filter(({ receipt }) => isAccepted(receipt)).map(({ target }) => target);
    const history = acknowledging(terms.history, accepted, phase, session.context.clock.timestamp());
    const isWhole = accepted.length === settled.length;
    return carry_out_look({ ...terms, history, waitMs: isWhole ? terms.waitMs : lookAfterFailureMs }, accepted, hasPassed(session, phase));
}
/** Carries out one stage: its intents are written down, then it runs, then it is looked for. */
async function carryOut(terms, stage, before) {
    const { session } = terms;
    const targets = new Map(before.judged.map(({ target }) => [target.key, target]));
    const intents = intentsOf(stage, targets, (0,seal/* sealDigest */.yO)(session.seal));
    const refusals = await record(session.ledger, [...before.journal, ...intents]);
    if (refusals.length > 0)
        return { ...before, journal: [], problems: refusals };
    const settled = await runStage(session, stage, targets);
    const { seen, problems } = await lookAt(terms, stage, settled);
    return {
        judged: updated(before.judged, seen),
        journal: receiptsOf(settled),
        problems: [...settled.flatMap((each) => failureOf(each) ?? []), ...problems],
        wrote: before.wrote || settled.some(({ receipt }) => receipt.outcome !== 'unsent'),
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/transaction.js







// What is there, but cannot be compared, may hold other bytes: that is as unknown as no answer.
function isBlocking({ verdict, observed }) {
    const isUnknown = observed.state === 'unknown' || observed.state === 'present';
    return verdict.kind === 'stop' || (verdict.kind === 'wait' && isUnknown);
}
function waitingIn({ judged }, { channel }) {
    return judged
        .filter(({ verdict, target }) => verdict.kind === 'wait' && (channel ?? target.channel) === target.channel)
        .map(({ target }) => target);
}
async function runStages(terms, start, part) {
    const { session } = terms;
    const plan = planFor(session, start.judged);
    const early = tooEarly(plan, part);
    if (early !== undefined)
        return { ...start, problems: [early] };
    let progress = start;
    for (const stage of restrict(plan, part)) {
        progress = await awaitTargets(terms, progress, waitingBefore(session, progress.judged, stage));
        if (progress.problems.length > 0 || session.signal?.aborted)
            return progress;
        progress = await carryOut(terms, stage, progress);
        if (progress.problems.length > 0)
            return progress;
    }
    return awaitTargets(terms, progress, waitingIn(progress, part));
}
async function finish({ session, history }, progress, part) {
    const { judged, journal, wrote } = progress;
    const complete = judged.every(({ verdict }) => verdict.kind === 'done');
    const last = complete && !history.completed ? [{ kind: 'completed', seal: (0,seal/* sealDigest */.yO)(session.seal) }] : [];
    const refusals = await record(session.ledger, [...journal, ...last]);
    const problems = [...progress.problems, ...refusals];
    const isTold = problems.length > 0 && !wrote;
    const open = isTold ? [] : remaining(session, judged, part);
    return { sightings: judged, problems: [...problems, ...open], wrote, complete };
}
/**
 * Brings every target of a sealed release to its channel, forward only: looks, plans, writes down each intent,
 * acts, looks again and writes down what came of it; phase by phase, rank by rank.
 *
 * What channels do, and a ledger that refuses to go on, become problems.
 * @throws LockstepError when the ledger cannot be read.
 */
async function transact(session, { part = {}, waitMs }) {
    const history = (0,ledger_history/* historyOf */.om)(await session.ledger.read());
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const terms = { session, history, waitMs };
    const start = { judged, journal: findings(judged, history), problems: [], wrote: false };
    const isBlocked = judged.some(isBlocking);
    const end = isBlocked
        ? { ...start, problems: (0,survey/* problemsOf */.GW)(judged.filter(isBlocking)) }
        : await runStages(terms, start, part);
    return finish(terms, end, part);
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** The context of one channel, with its own secret and no other. */
function contextOf(session, channel) {
    const secret = session.secrets.get(channel.id);
    return secret === undefined ? session.context : { ...session.context, secret };
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ty: () => (/* binding */ judgeAll),
  GW: () => (/* binding */ problemsOf),
  Fr: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(9963);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/core/src/plan/verdict.js


function differenceOf(sealed, found) {
    const differs = (each) => found[each] !== undefined && found[each] !== sealed[each];
    const figure = ['sha256', 'sha512', 'size'].find(differs) ?? 'size';
    const unit = figure === 'size' ? ' bytes' : '';
    return `found ${found[figure]}${unit}, sealed ${sealed[figure]}${unit}`;
}
function judgePresent({ target }, observed, history) {
    const where = { target: `${target.channel} ${target.title}` };
    switch ((0,digest/* compareDigests */.vR)(target.artifact.digest, observed.digest)) {
        case 'equal':
            return { kind: 'done', adopted: !history.intended.has(target.key) };
        case 'different': {
            const message = `${target.title} is already on ${target.channel} with other bytes: ${differenceOf(target.artifact.digest, observed.digest)}`;
            return { kind: 'stop', problem: (0,problem/* problem */.C)('DIGEST_CONFLICT', message, { where }) };
        }
        case 'incomparable':
            return unknown(target.title, target.channel, 'it is there, but its bytes could not be compared');
    }
}
function unknown(title, channel, why) {
    const message = `${channel} does not say where ${title} stands: ${why}`;
    return {
        kind: 'wait',
        problem: (0,problem/* problem */.C)('STATE_UNKNOWN', message, { where: { target: `${channel} ${title}` } }),
    };
}
function invisible(title, channel, why) {
    const message = `${channel} accepted ${title} but does not show it yet: ${why}`;
    return {
        kind: 'wait',
        problem: (0,problem/* problem */.C)('NOT_VISIBLE_YET', message, { where: { target: `${channel} ${title}` } }),
    };
}
// Absence after an intent proves nothing until the registry had time to show the version.
function judgeAbsent({ target, observed }, { limits, history, since }) {
    // A reserve that is there has happened, whatever became of its answer; only what comes after it is in doubt.
    const isThere = observed.state === 'reserved';
    const accepted = isThere && history.reserved.has(target.key) ? undefined : history.acknowledged.get(target.key);
    if (accepted !== undefined && since(accepted) < limits.visibilityWindowMs)
        return invisible(target.title, target.channel, `accepted at ${accepted}`);
    const open = history.unresolved.get(target.key);
    const intent = isThere && open?.phase === 'reserve' ? undefined : open;
    if (limits.refusesDuplicates || intent === undefined)
        return { kind: 'act' };
    if (since(intent.at) >= limits.visibilityWindowMs)
        return { kind: 'act' };
    return unknown(target.title, target.channel, `it may have been sent at ${intent.at}`);
}
// A registry that holds a version back for a scan may list it like one that was removed.
function judgeBurned({ target }, { limits, history, since }) {
    const accepted = history.acknowledged.get(target.key);
    if (accepted !== undefined && since(accepted) < limits.visibilityWindowMs)
        return invisible(target.title, target.channel, `accepted at ${accepted}, held back`);
    const where = { target: `${target.channel} ${target.title}` };
    const message = `${target.title} existed on ${target.channel} and was removed`;
    return { kind: 'stop', problem: (0,problem/* problem */.C)('VERSION_BURNED', message, { where }) };
}
/** Says what an observation means: done, to be done, to be waited for, or the end of the release. */
function judge(sighting, circumstances) {
    const { target, observed } = sighting;
    const where = { target: `${target.channel} ${target.title}` };
    switch (observed.state) {
        case 'present':
            return judgePresent(sighting, observed, circumstances.history);
        case 'absent':
        case 'reserved':
            return judgeAbsent(sighting, circumstances);
        case 'pending':
            return invisible(target.title, target.channel, observed.why);
        case 'unknown':
            return unknown(target.title, target.channel, observed.why);
        case 'rejected':
            return {
                kind: 'stop',
                problem: (0,problem/* problem */.C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
            };
        case 'burned':
            return judgeBurned(sighting, circumstances);
    }
}

// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(8826);
;// CONCATENATED MODULE: ./packages/engine/src/survey.js


async function observeChannel(session, channel, targets) {
    const observed = await channel.observe(targets, (0,release_session/* contextOf */.V)(session, channel));
    const missing = { state: 'unknown', why: 'the channel gave no answer for this target' };
    return targets.map((target, index) => ({ target, observed: observed[index] ?? missing }));
}
/** Asks every channel where its targets stand, all at once. */
async function survey(session, only) {
    const perChannel = session.channels.map((channel) => {
        const all = only ?? channel.targets(session.seal);
        const targets = all.filter((target) => target.channel === channel.id);
        return targets.length === 0 ? [] : observeChannel(session, channel, targets);
    });
    return (await Promise.all(perChannel)).flat();
}
/** Says what each sighting means in the light of the ledger. */
function judgeAll(session, sightings, history) {
    const limitsOf = new Map(session.channels.map(({ id, limits }) => [id, limits]));
    const since = (timestamp) => session.context.clock.since(timestamp);
    return sightings.flatMap((sighting) => {
        const limits = limitsOf.get(sighting.target.channel);
        if (limits === undefined)
            return [];
        const circumstances = { limits, history, since };
        return [{ ...sighting, verdict: judge(sighting, circumstances) }];
    });
}
/** The problems among verdicts. */
function problemsOf(judged) {
    return judged.flatMap(({ verdict }) => ('problem' in verdict ? [verdict.problem] : []));
}


/***/ })

};
