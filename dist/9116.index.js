export const id = 9116;
export const ids = [9116];
export const modules = {

/***/ 49116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAbandon: () => (/* binding */ runAbandon)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/engine/src/abandon.js

/**
 * Gives a release up for good: the ledger's last word, after which publish refuses.
 * @param takesBack whether what is public is taken back, which makes sense for a complete release as well.
 * @throws LockstepError `RELEASE_ABANDONED` when that was said before, `USAGE` for a release that is complete.
 */
async function abandon(ledger, operator, reason, takesBack = false) {
    const { abandoned, completed } = (0,ledger_history/* historyOf */.om)(await ledger.read());
    if (abandoned !== undefined)
        throw (0,lockstep_error/* fail */.fJ)('RELEASE_ABANDONED', `${(0,foreign_text/* foreignText */.q)(abandoned.operator)} gave it up already: ${(0,foreign_text/* foreignText */.q)(abandoned.reason)}`);
    if (completed && !takesBack)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', 'the release is complete; there is nothing to give up', {
            remedy: 'Say --undo as well, to take back what can be taken back.',
        });
    const entry = { kind: 'abandoned', operator, reason };
    await ledger.append([entry]);
}

// EXTERNAL MODULE: ./packages/engine/src/take-back.js
var take_back = __webpack_require__(55079);
// EXTERNAL MODULE: ./packages/cli/src/credentials.js
var credentials = __webpack_require__(83814);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 1 modules
var sealed_release = __webpack_require__(79949);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var session = __webpack_require__(33520);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/abandon.js







async function giveUp({ ledger, identity }, { reason, undo }) {
    // Taking back may have been interrupted; the release is given up by then.
    if (undo && (0,ledger_history/* historyOf */.om)(await ledger.read()).abandoned !== undefined)
        return;
    if (reason === undefined)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', 'abandon needs --reason TEXT: whoever comes later will ask why');
    await abandon(ledger, identity.operator, reason, undo);
}
async function undoAll(release, world) {
    const mutable = (0,sealed_release/* openChannels */.Lr)(release.project).filter((channel) => channel.undo !== undefined);
    return (0,take_back/* takeBack */.z)((0,session/* sessionOf */.M)(release, await (0,credentials/* demandCredentials */.M)(mutable, world.env), world));
}
/** Gives a release up for good, and takes back what can be taken back, if asked to. */
const runAbandon = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    const { project, seal, ledger } = release;
    await giveUp(release, options);
    const outcome = options.undo
        ? await undoAll(release, world)
        : (0,reports/* reportWithoutChannels */.J6)('abandon', [], { seal, project });
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
    return { report: (0,reports/* anchored */.X9)(outcome.report, ledger), exit: outcome.exit };
};


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
    const lacking = new Map();
    for (const { id, token } of channels) {
        if (token === undefined)
            continue;
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .resolveSecret */ .J)(token, env);
        if ('secret' in resolved)
            secrets.set(id, resolved.secret);
        else
            lacking.set(id, resolved.problem);
    }
    return { secrets, lacking };
}
/**
 * Reads every credential that a command cannot do without.
 * @throws LockstepError `TOKEN_MISSING`, naming all of them.
 */
async function demandCredentials(channels, env) {
    const { secrets, lacking } = await readCredentials(channels, env);
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)([...lacking.values()]);
    return secrets;
}


/***/ }),

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63330);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79949);


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
