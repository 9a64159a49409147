export const id = 4969;
export const ids = [4969];
export const modules = {

/***/ 28371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ outputFolder),
  yQ: () => (/* binding */ writeEvidenceFiles),
  zh: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report = __webpack_require__(7278);
;// CONCATENATED MODULE: ./packages/core/src/report/evidence.js




function isCourtesy({ kind }) {
    return kind === 'opened' || kind === 'closed';
}
// A run that changes nothing leaves no trace here, so that opening the evidence again gives the same bytes.
function telling(chain, seal) {
    const acting = new Set(chain.filter(({ body }) => body.kind === 'intent').map(({ run }) => run));
    const first = chain.find(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal);
    return chain
        .filter(({ body }) => body.kind !== 'sealed' && (!('seal' in body) || body.seal === seal))
        .filter(({ body, run, hash }) => !isCourtesy(body) || acting.has(run) || hash === first?.hash);
}
/** Gathers the evidence of a release. */
function evidenceOf(channels, seal, chain, sightings) {
    const digest = (0,seal_seal/* sealDigest */.yO)(seal);
    const seen = (0,report/* reportChannels */.zO)(channels, seal, sightings);
    const entries = telling(chain, digest);
    const last = entries.at(-1);
    return {
        schema: 1,
        seal: { sha256: digest, build: seal.build, tools: seal.tools },
        releases: seal.releases,
        channels: seen,
        public: (0,report/* publicOf */.TX)(seen),
        ...(last && { anchor: (0,ledger_anchor/* anchorOf */.dI)(last) }),
        events: entries.map(({ at, run, body }) => ({ at, run, event: body })),
    };
}
/** The contents of evidence.json. */
function writeEvidence(evidence) {
    return (0,canonical_json/* canonicalJson */.d)(evidence);
}

// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
// EXTERNAL MODULE: ./packages/hosts/src/file.js
var src_file = __webpack_require__(58483);
// EXTERNAL MODULE: ./packages/hosts/src/files/write-place.js
var write_place = __webpack_require__(60652);
;// CONCATENATED MODULE: ./packages/cli/src/evidence-files.js



/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
const outputFolder = '.lockstep';
/** Writes a file to the output folder. */
async function writeOutput(folder, file, text) {
    const write = async (name, content) => (0,src_file/* replaceFile */.f)(await (0,write_place/* placeToWrite */._)(folder, (0,external_node_path_.join)(outputFolder, name)), content);
    await Promise.all([write('.gitignore', '*\n'), write(file, text)]);
}
/** Opens the evidence: writes evidence.json and evidence.md, the same bytes for the same release (P6). */
async function writeEvidenceFiles(folder, release, sightings) {
    const chain = await release.ledger.read();
    const evidence = evidenceOf(release.channels, release.seal, chain, sightings);
    await Promise.all([
        writeOutput(folder, 'evidence.json', writeEvidence(evidence)),
        writeOutput(folder, 'evidence.md', (0,markdown/* renderEvidence */.oP)(evidence)),
    ]);
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

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
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('THROTTLED', `${step.channel} throttles, ${step.title} was not stored${pause}`, {
                where,
            });
        }
        case 'unsent':
            return receipt.heldBack === true
                ? undefined
                : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('UNREACHABLE', `${step.title}: ${receipt.why}`, { where });
        case 'unknown':
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('STATE_UNKNOWN', `${step.title}: ${receipt.why}`, { where });
        case 'stored':
        case 'pending':
            return undefined;
    }
}


/***/ }),

/***/ 64433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ intentsOf),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   hs: () => (/* binding */ receiptsOf),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40105);

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
/** An answer as short as the ledger wants it. */
function shortened({ status, message, derived }) {
    return {
        ...(status !== undefined && { status }),
        ...(message !== undefined && { message: message.slice(0, _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .longestMessage */ .qk) }),
        ...(derived !== undefined && { derived }),
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


/***/ }),

/***/ 34234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isAccepted),
  S: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(58826);
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

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/engine/src/credentials/minted-credentials.js + 1 modules
var minted_credentials = __webpack_require__(51786);
;// CONCATENATED MODULE: ./packages/engine/src/credentials/with-credential.js

// Nothing was sent either way; what a rerun can mend is worth another attempt.
function receiptWithout(first) {
    const answer = { message: first.message };
    return first.rerun
        ? { outcome: 'unsent', why: first.message, answer }
        : { outcome: 'refused', problem: first, answer };
}
/** A channel whose steps are each carried out with a credential that is obtained for them, where it publishes so. */
function withCredential({ credentials }, channel) {
    if (credentials === undefined || !(0,minted_credentials/* isTrusted */.W2)(channel))
        return channel;
    return {
        ...channel,
        apply: async (step, target, context) => {
            const obtained = await credentials.obtain(channel, target);
            if ('problems' in obtained)
                return receiptWithout(obtained.problems[0]);
            return channel.apply(step, target, { ...context, secret: obtained.secret });
        },
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/attempt.js
/** How often a step goes out that never reached the registry. */
const attempts = 5;
const firstPauseMs = 500;
const longestBackOffMs = 60_000;
// Only these two prove that nothing was stored. A registry that throttles says when it takes the next, and is obeyed.
function pauseAfter(receipt, { count, waitedMs }, { waitMs }) {
    const backOff = Math.min(firstPauseMs * 2 ** (count - 1), longestBackOffMs);
    if (receipt.outcome === 'unsent')
        return count < attempts ? backOff : undefined;
    if (receipt.outcome !== 'throttled')
        return undefined;
    const pause = receipt.retryAfterMs ?? backOff;
    return waitedMs + pause <= waitMs ? pause : undefined;
}
async function untilDone(send, title, { clock, log }, patience) {
    const { isOver, signal } = patience;
    let endTurn;
    let waitedMs = 0;
    try {
        for (let count = 1;; count += 1) {
            const receipt = await send();
            const asked = clock.timestamp();
            if (receipt.outcome === 'throttled')
                endTurn ??= await patience.turn?.();
            const queuedMs = clock.since(asked);
            const pause = pauseAfter(receipt, { count, waitedMs }, patience);
            if (pause === undefined || isOver())
                return receipt;
            log.warn(`${title}: ${receipt.outcome}, again in ${Math.ceil(pause / 1000)} s`);
            await clock.sleep(Math.max(0, pause - queuedMs), signal);
            if (isOver())
                return receipt;
            waitedMs += Math.max(pause, queuedMs);
        }
    }
    finally {
        endTurn?.();
    }
}
/**
 * Carries out a step, and sends it again only after an answer that proves that nothing was stored.
 *
 * Any other outcome without a clear answer stays unknown and is settled by looking.
 */
function attempt(channel, step, target, context, patience) {
    return untilDone(() => channel.apply(step, target, context), step.title, context, patience);
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
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
    const receipt = await attempt(withCredential(session, channel), step, target, context, patience).catch(receiptOf);
    return settleByLooking(channel, step, target, receipt, context);
}

;// CONCATENATED MODULE: ./packages/engine/src/publish/turns.js
/** Lets callers through one by one; each ends its turn by calling what it was given. */
function createTurns() {
    let last = Promise.resolve();
    return async () => {
        const before = last;
        const { promise, resolve } = Promise.withResolvers();
        last = before.then(() => promise);
        await before;
        return resolve;
    };
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
    #waitMs;
    #lanes;
    #unfinished;
    #settled = [];
    #done = Promise.withResolvers();
    #stopped = false;
    constructor(session, stage, targets, waitMs) {
        this.#waitMs = waitMs;
        this.#session = session;
        this.#targets = targets;
        this.#unfinished = new Set(stage.steps.map(({ target }) => target));
        this.#lanes = session.channels.map((channel) => ({
            channel,
            waiting: new Set(stage.steps.filter((step) => step.channel === channel.id)),
            running: 0,
            atOnce: channel.limits.concurrency,
            turn: createTurns(),
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
            if (lane.running >= lane.atOnce)
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
        const patience = {
            isOver: () => this.#isOver(),
            waitMs: this.#waitMs,
            turn: () => {
                lane.atOnce = 1;
                return lane.turn();
            },
            signal: this.#session.signal,
        };
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
function isAccepted({ outcome }) {
    return outcome === 'stored' || outcome === 'pending';
}
/**
 * Runs the steps of one stage side by side, in dependency order, within each channel's concurrency.
 *
 * After the first step that does not succeed nothing new is started; what is under way is awaited.
 * @param waitMs how long a step waits in all for a registry that throttles, in milliseconds.
 */
function runStage(session, stage, targets, waitMs) {
    return new StageRun(session, stage, targets, waitMs).run();
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
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
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
// A clock may be a little ahead. Nobody waits for what is dated further ahead, and may be made up, where the server
// itself refuses to take a version twice.
function mayBeOnItsWay({ visibilityWindowMs: window, refusesDuplicates }, elapsedMs) {
    return elapsedMs < window && (elapsedMs > -window || !refusesDuplicates);
}
// Absence after an intent proves nothing until the registry had time to show the version.
function judgeAbsent({ target, observed }, { limits, history, since }) {
    // A reserve that is there has happened, whatever became of its answer; only what comes after it is in doubt.
    const isThere = observed.state === 'reserved';
    const accepted = isThere && history.reserved.has(target.key) ? undefined : history.acknowledged.get(target.key);
    if (accepted !== undefined && mayBeOnItsWay(limits, since(accepted)))
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
    if (accepted !== undefined && mayBeOnItsWay(limits, since(accepted)))
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
                problem: observed.problem ??
                    (0,problem/* problem */.C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
            };
        case 'burned':
            return judgeBurned(sighting, circumstances);
    }
}

// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(58826);
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
