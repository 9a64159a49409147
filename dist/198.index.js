export const id = 198;
export const ids = [198];
export const modules = {

/***/ 58248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookingBy)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83814);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28371);
/* harmony import */ var _kept_anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74105);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92500);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33520);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36632);






/** A command that only looks. A credential is used where there is one, and not asked for. */
function lookingBy(look) {
    return async (options, world) => {
        const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
        const { secrets } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .readCredentials */ .L)((0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(release.project), world.env);
        const session = { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .M)(release, secrets, world), anchors: (0,_kept_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .anchorsOf */ .E)(options) };
        const { report, exit, sightings } = await look(session);
        await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeEvidenceFiles */ .yQ)(release.project.workspace.folder, session, sightings);
        return { report: (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .anchored */ .X)(report, session.ledger), exit };
    };
}


/***/ }),

/***/ 37198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(61902);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/engine/src/take-back.js
var take_back = __webpack_require__(55079);
;// CONCATENATED MODULE: ./packages/engine/src/status.js




function stageOf(chain, history, seal, judged, channels) {
    if (history.abandoned !== undefined)
        return 'abandoned';
    if (judged.every(({ verdict }) => verdict.kind === 'done'))
        return 'complete';
    if ((0,ledger_history/* mayBePublic */.m5)(history) || judged.some(({ observed }) => observed.state === 'present'))
        return 'partly public';
    // Drafts and branches at most, which no user sees.
    if ((0,ledger_history/* mayBeStored */.c1)(history))
        return 'reserved';
    if ((0,ledger_history/* rehearsalOf */.pK)(chain, seal) === undefined)
        return 'sealed';
    return (0,ledger_history/* notPreflighted */.mU)(chain, seal, channels).length > 0 ? 'rehearsed' : 'ready';
}
function nextOf(stage, isHopeless) {
    if (isHopeless)
        return 'lockstep verify';
    switch (stage) {
        case 'sealed':
            return 'lockstep rehearse';
        case 'rehearsed':
            return 'lockstep preflight';
        case 'ready':
        case 'reserved':
        case 'partly public':
            return 'lockstep publish';
        case 'complete':
            return 'lockstep verify';
        case 'abandoned':
            return undefined;
    }
}
function lastRunOf(chain) {
    const last = chain.findLast(({ body }) => body.kind === 'opened' && body.mode === 'live');
    if (last?.body.kind !== 'opened')
        return undefined;
    return { run: last.run, operator: last.body.operator, at: last.at };
}
/** Says where a release stands and what to run next. It only looks, and holds no credential it does not need. */
async function status_status(session) {
    const chain = await session.ledger.read();
    (0,opening/* assertAnchors */.NZ)(session, chain);
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const stage = stageOf(chain, history, seal, judged, session.channels.map(({ id }) => id));
    const undone = (0,take_back/* takenBack */.l)(chain);
    const problems = (0,survey/* problemsOf */.GW)(judged.filter(({ target, observed }) => observed.state !== 'reserved' || !undone.has(target.key)));
    const release = (0,seal_seal/* releaseOf */.l7)(session.seal);
    const lastRun = lastRunOf(chain);
    const next = nextOf(stage, problems.some(({ severity }) => severity === 'incident'));
    const report = {
        ...(0,report_report/* reportOn */.Sb)('status', session, judged, problems),
        checkpoint: {
            stage,
            target: release.id,
            commit: release.commit,
            build: session.seal.build.run,
            seal,
            ledger: session.ledger.location,
            ...(lastRun !== undefined && { lastRun }),
        },
        ...(next !== undefined && { next }),
    };
    return { report, exit: exitOf(report), sightings: judged };
}
// A look that finds a healthy release on its way has succeeded; only what needs a person is an error.
function exitOf({ problems }) {
    return problems.some(({ severity }) => severity === 'incident') ? 3 : problems.length > 0 ? 4 : 0;
}

// EXTERNAL MODULE: ./packages/cli/src/commands/look.js
var look = __webpack_require__(58248);
;// CONCATENATED MODULE: ./packages/cli/src/commands/status.js


/** Says where a release stands. */
const runStatus = (0,look/* lookingBy */.T)(status_status);


/***/ }),

/***/ 83814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   M: () => (/* binding */ demandCredentials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38248);


/** Reads the credential of every channel that names one. */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const problems = [];
    for (const { id, token } of channels) {
        if (token === undefined)
            continue;
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .resolveSecret */ .J)(token, env);
        if ('secret' in resolved)
            secrets.set(id, resolved.secret);
        else
            problems.push(resolved.problem);
    }
    return { secrets, problems };
}
/**
 * Reads every credential that a command cannot do without.
 * @throws LockstepError `TOKEN_MISSING`, naming all of them.
 */
async function demandCredentials(channels, env) {
    const { secrets, problems } = await readCredentials(channels, env);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(problems);
    return secrets;
}


/***/ }),

/***/ 74105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/** The entry of the ledger that the command line or an input names. */
function anchorsOf({ anchor }) {
    return anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
}


/***/ }),

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94254);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92500);


/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world, secrets.values());
    return {
        seal,
        ledger,
        identity,
        context,
        secrets,
        channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project),
        trials: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .trialsOf */ .xY)(project.config.channels),
        signal: world.signal,
    };
}


/***/ }),

/***/ 61902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ assertAnchors),
/* harmony export */   VB: () => (/* binding */ assertSealed),
/* harmony export */   jI: () => (/* binding */ assertOpen),
/* harmony export */   nM: () => (/* binding */ openLive),
/* harmony export */   we: () => (/* binding */ wasSkipped)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10199);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50004);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29291);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97488);

function shortOf(digest) {
    return digest.slice(0, 12);
}
function sealConflict(history, seal) {
    if (history.committedSeal === undefined || history.committedSeal === seal)
        return [];
    const message = `seal ${shortOf(history.committedSeal)} is being published, this one is ${shortOf(seal)}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('SEAL_SUPERSEDED', message)];
}
function missingProofs(chain, seal, channels) {
    const missing = [];
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalOf */ .pK)(chain, seal) === undefined)
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_REHEARSED', `no successful rehearsal of seal ${shortOf(seal)} is recorded`));
    const unasked = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .notPreflighted */ .mU)(chain, seal, channels);
    if (unasked.length > 0) {
        const message = `no successful preflight of seal ${shortOf(seal)} is recorded for ${unasked.join(', ')}`;
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_PREFLIGHTED', message));
    }
    return missing;
}
/** Refuses a release that was given up, or whose seal is another one than the ledger's. */
function assertOpen(history, seal) {
    const { abandoned } = history;
    if (abandoned !== undefined) {
        const { operator, reason } = abandoned;
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('RELEASE_ABANDONED', `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(operator)} gave the release up: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(reason)}`);
    }
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
/** Whether an earlier live run of a seal went without a rehearsal, as the ledger says. */
function wasSkipped(chain, seal) {
    return chain.some(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal && body.rehearsalSkipped);
}
/**
 * Refuses a ledger that lacks an entry which was there once.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
function assertAnchors({ anchors = [] }, chain) {
    for (const { anchor, source } of anchors)
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .assertAnchored */ .Zj)(chain, anchor, source);
}
// A holder that is over, or told to give way, is named: if another takes its place meanwhile, that one is not meant.
async function replacedBy({ presence, identity }, chain) {
    const holder = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(chain);
    if (holder === undefined || presence === undefined || (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .isSameRun */ .Mf)(holder.run, identity.run))
        return undefined;
    const givesWay = presence.takesOver || (await presence.isOver(holder));
    return givesWay ? holder.opening : undefined;
}
async function openingOf(session, chain, { skipRehearsal }) {
    const { presence, identity } = session;
    const replaces = await replacedBy(session, chain);
    return {
        kind: 'opened',
        mode: 'live',
        target: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(session.seal).id,
        operator: identity.operator,
        seal: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(session.seal),
        rehearsalSkipped: skipRehearsal,
        ...(presence && { lease: leaseOf(presence) }),
        ...(replaces !== undefined && { replaces }),
    };
}
// From the ledger alone anyone can tell where a release stands, if it holds the seal.
function unknownSeal(document, chain) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(document);
    const isKnown = chain.some(({ body }) => body.kind === 'sealed' && body.seal === seal);
    return isKnown ? [] : [{ kind: 'sealed', seal, document }];
}
function leaseOf(presence) {
    return {
        until: presence.until(),
        ...(presence.machine !== undefined && { machine: presence.machine }),
        ...(presence.process !== undefined && { process: presence.process }),
    };
}
/**
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @param chain the ledger as it is known; the entry only goes on top of what is there then.
 * @returns the chain with the opening.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `LEDGER_HELD`, `LEDGER_TAMPERED`, `NOT_REHEARSED`,
 * `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
async function openLive(session, { skipRehearsal }, chain) {
    const { ledger, identity, context } = session;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(session.seal);
    assertAnchors(session, chain);
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain), seal);
    const opening = await openingOf(session, chain, { skipRehearsal });
    // Whoever must wait for another run need not hash every file first.
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .assertLease */ .HY)(chain, identity.run, [opening], context.clock.since);
    const ids = session.channels.map(({ id }) => id);
    const missing = skipRehearsal ? [] : missingProofs(chain, seal, ids);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([...missing, ...(await brokenArtifacts(session))]);
    const opened = await ledger.append([...unknownSeal(session.seal, chain), opening]);
    // Another run may have acted between the look and the entry; from here on this one holds the release.
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(opened), seal);
    return opened;
}


/***/ }),

/***/ 55079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takenBack),
/* harmony export */   z: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29963);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7278);
/* harmony import */ var _publish_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9780);
/* harmony import */ var _publish_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64433);
/* harmony import */ var _publish_stage_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87691);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58826);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1863);






function isPublic({ observed, target }) {
    // A milestone shows users nothing, and is opened again by whoever plans the next version.
    if (observed.state !== 'present' || observed.yanked || target.kind === 'milestone')
        return false;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .compareDigests */ .vR)(target.artifact.digest, observed.digest) === 'equal';
}
function withChannels({ channels }, sightings) {
    return sightings.flatMap((sighting) => {
        const channel = channels.find(({ id }) => id === sighting.target.channel);
        return channel === undefined ? [] : [{ ...sighting, channel }];
    });
}
/** What was taken back by this run or an earlier one: nobody waits for it to appear again. */
function takenBack(chain) {
    const undone = chain.flatMap(({ body }) => (body.kind === 'undone' ? [body] : []));
    return new Set(undone.filter(_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .o).map(({ target }) => target));
}
// Whoever depends on another goes first, so that nothing that can be had points at what cannot.
function dependentsFirst(standing) {
    const byKey = new Map(standing.map((each) => [each.target.key, each]));
    const ordered = new Set();
    const visit = (each, path) => {
        if (ordered.has(each) || path.has(each))
            return;
        const around = new Set([...path, each]);
        for (const need of each.target.needs) {
            const needed = byKey.get(need);
            if (needed !== undefined)
                visit(needed, around);
        }
        ordered.add(each);
    };
    for (const each of standing)
        visit(each, new Set());
    return [...ordered].reverse();
}
async function undo(session, { channel, target }) {
    try {
        const sent = await channel.undo?.(target, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_2__/* .contextOf */ .V)(session, channel));
        return sent ?? { outcome: 'unsent', why: 'the channel offers no way back', answer: {} };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { outcome: 'unknown', why, answer: {} };
    }
}
async function takeBackOne(session, standing) {
    const { target } = standing;
    const { key, channel, title } = target;
    session.context.log.info(`take back ${title} from ${channel}`);
    await session.ledger.append([{ kind: 'undoing', target: key, channel }]);
    const receipt = await undo(session, standing);
    const { outcome, answer } = receipt;
    const entry = { kind: 'undone', target: key, outcome, answer: (0,_publish_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(answer) };
    await session.ledger.append([entry]);
    return (0,_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .o)(receipt)
        ? undefined
        : (0,_publish_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)({ step: { channel, title: `taking back ${title}` }, receipt });
}
function stillThere(standing, after, failed) {
    const keys = new Set(after.filter(isPublic).map(({ target }) => target.key));
    return standing
        .filter(({ target: { key } }) => keys.has(key) && !failed.has(key))
        .map(({ target: { channel, title } }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .C)('NOT_VISIBLE_YET', `${channel} took back ${title} but still shows it`, {
        where: { target: `${channel} ${title}` },
    }));
}
// What is not known to be absent may be public, or become so.
function doubts(judged, done) {
    return judged.flatMap(({ target: { key }, observed, verdict }) => verdict.kind === 'wait' && (observed.state === 'unknown' || !done.has(key)) ? [verdict.problem] : []);
}
/** What stays where it is, and nothing of ours can change that. */
function notesOn(standing, after) {
    const kept = standing
        .filter(({ channel }) => channel.undo === undefined)
        .map(({ target: { title, channel }, channel: { undoByHand } }) => {
        const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
        return `${title} stays on ${channel}; ${way}`;
    });
    const odd = after.flatMap(({ target: { title, channel }, verdict }) => verdict.kind === 'stop' ? [`${title} on ${channel} was left alone: ${verdict.problem.message}`] : []);
    return [...kept, ...odd];
}
async function takeBackAll(session, standing) {
    const failures = new Map();
    for (const each of standing) {
        const failure = await takeBackOne(session, each);
        if (failure !== undefined)
            failures.set(each.target.key, failure);
    }
    return failures;
}
/**
 * Takes back what a release that was given up made public or reserved, where a channel can; the rest is named, and so is
 * what nobody can tell.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
async function takeBack(session) {
    const start = await session.ledger.read();
    const before = takenBack(start);
    const isStanding = (sighting) => isPublic(sighting) || (sighting.observed.state === 'reserved' && !before.has(sighting.target.key));
    const sightings = (await (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(session)).filter(isStanding);
    const standing = dependentsFirst(withChannels(session, sightings));
    const mutable = standing.filter(({ channel }) => channel.undo !== undefined);
    const failures = await takeBackAll(session, mutable);
    const after = (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeAll */ .Ty)(session, await (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(session), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .historyOf */ .om)(start));
    const done = takenBack(await session.ledger.read());
    const open = stillThere(mutable, after, new Set(failures.keys()));
    const unsure = doubts(after, new Set([...done, ...failures.keys()]));
    const problems = [...failures.values(), ...open, ...unsure];
    const next = problems.some(({ rerun }) => rerun) ? { next: 'lockstep abandon --undo' } : {};
    const report = {
        ...(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .reportOn */ .Sb)('abandon', session, after, problems),
        notes: notesOn(standing, after),
        ...next,
    };
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .publishingExit */ .y8)(problems, mutable.length > 0) };
}


/***/ })

};
