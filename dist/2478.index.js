export const id = 2478;
export const ids = [2478];
export const modules = {

/***/ 32478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAbandon: () => (/* binding */ runAbandon)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77911);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55079);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83814);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28371);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47822);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33520);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36632);







async function giveUp({ ledger, identity }, { reason, undo }) {
    // Taking back may have been interrupted; the release is given up by then.
    if (undo && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)(await ledger.read()).abandoned !== undefined)
        return;
    if (reason === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', 'abandon needs --reason TEXT: whoever comes later will ask why');
    await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .abandon */ .e)(ledger, identity.operator, reason, undo);
}
async function undoAll(release, world) {
    const mutable = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openChannels */ .Lr)(release.project).filter((channel) => channel.undo !== undefined);
    return (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_4__/* .takeBack */ .zH)((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionOf */ .M)(release, await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .demandCredentials */ .M)(mutable, world.env), world));
}
/** Gives a release up for good, and takes back what can be taken back, if asked to. */
const runAbandon = async (options, world) => {
    const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openSealed */ .j5)(options, world);
    const { project, seal, ledger } = release;
    await giveUp(release, options);
    const outcome = options.undo
        ? await undoAll(release, world)
        : (0,_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .reportWithoutChannels */ .J6)('abandon', [], { seal, project });
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeEvidenceFiles */ .yQ)(project.workspace.folder, { seal, ledger, channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openChannels */ .Lr)(project) }, []);
    return { report: (0,_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .anchored */ .X9)(outcome.report, ledger), exit: outcome.exit };
};


/***/ }),

/***/ 83814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   M: () => (/* binding */ demandCredentials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24047);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38248);


// A channel that publishes by the job's identity has no need of a token, unless there is no identity.
function withoutIdentity({ id }, env, token) {
    const obstacle = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .identityObstacle */ .c)(env);
    if (obstacle === undefined)
        return undefined;
    const also = token === undefined ? '' : `; ${token.message}`;
    return { ...obstacle, message: `${id}: ${obstacle.message}${also}`, where: { target: id } };
}
/**
 * Reads the credential of every channel that names one. A channel that publishes by the job's identity lacks one where
 * there is neither an identity nor a token.
 */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const lacking = new Map();
    for (const channel of channels) {
        const { id, token, trusted } = channel;
        const resolved = token === undefined ? undefined : await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(token, env);
        if (resolved !== undefined && 'secret' in resolved) {
            secrets.set(id, resolved.secret);
            continue;
        }
        const missing = resolved?.problem;
        const found = trusted === undefined ? missing : withoutIdentity(channel, env, missing);
        if (found !== undefined)
            lacking.set(id, found);
    }
    return { secrets, lacking };
}
function limited({ id, trusted }) {
    if (trusted === undefined)
        return [];
    const message = `${id} has no token, and credentials of trusted publishing may not ${trusted.rules.cannot}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TRUSTED_LIMITED', message, { where: { target: id } })];
}
/**
 * Reads every credential that a command cannot do without, and that the identity of a job cannot replace: it takes back
 * what is public.
 * @throws LockstepError `TOKEN_MISSING` or `TRUSTED_LIMITED`, naming all of them.
 */
async function demandCredentials(channels, env) {
    const secrets = new Map();
    const problems = [];
    for (const channel of channels) {
        if (channel.token === undefined) {
            problems.push(...limited(channel));
            continue;
        }
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(channel.token, env);
        if ('secret' in resolved)
            secrets.set(channel.id, resolved.secret);
        else
            problems.push(resolved.problem);
    }
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(problems);
    return secrets;
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

/***/ 77911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ abandon)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10199);

/**
 * Gives a release up for good: the ledger's last word, after which publish refuses.
 * @param takesBack whether what is public is taken back, which makes sense for a complete release as well.
 * @throws LockstepError `RELEASE_ABANDONED` when that was said before, `USAGE` for a release that is complete.
 */
async function abandon(ledger, operator, reason, takesBack = false) {
    const { abandoned, completed } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)(await ledger.read());
    if (abandoned !== undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('RELEASE_ABANDONED', `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(abandoned.operator)} gave it up already: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(abandoned.reason)}`);
    if (completed && !takesBack)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', 'the release is complete; there is nothing to give up', {
            remedy: 'Say --undo as well, to take back what can be taken back.',
        });
    const entry = { kind: 'abandoned', operator, reason };
    await ledger.append([entry]);
}


/***/ }),

/***/ 45311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ex: () => (/* binding */ byHandOf),
  jh: () => (/* binding */ deedsOf),
  h$: () => (/* binding */ notesOf),
  YP: () => (/* binding */ standingOf)
});

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(58826);
;// CONCATENATED MODULE: ./packages/engine/src/rollback/dependents-first.js
/** Orders targets so that nothing that can be had points at what cannot: whoever depends on another goes first. */
function dependentsFirst(all) {
    const byKey = new Map(all.map((each) => [each.target.key, each]));
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
    for (const each of all)
        visit(each, new Set());
    return [...ordered].reverse();
}

;// CONCATENATED MODULE: ./packages/engine/src/rollback/standing.js



/** Whether a sighting shows sealed bytes that everyone can get, withdrawn ones included. */
function isThere({ observed, target }) {
    // A milestone shows users nothing, and is opened again by whoever plans the next version.
    if (observed.state !== 'present' || target.kind === 'milestone')
        return false;
    return (0,digest/* compareDigests */.vR)(target.artifact.digest, observed.digest) === 'equal';
}
function isWithdrawn({ observed }) {
    return observed.state === 'present' && observed.yanked;
}
// A channel that says nothing more has one deed for each target.
function plainRetreat({ target }) {
    const { key, channel, title } = target;
    const step = {
        key: `take back ${key}`,
        target: key,
        channel,
        title: `take back ${title} from ${channel}`,
        undoes: 'what a registry lets anyone undo',
        leaves: 'what was downloaded',
    };
    return { steps: [step], byHand: [], notes: [] };
}
function withoutWay({ undoByHand }, { target: { title, channel } }) {
    const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
    return { steps: [], byHand: [], notes: [`${title} stays on ${channel}; ${way}`] };
}
const nothing = { steps: [], byHand: [], notes: [] };
async function retreatFrom(session, channel, sighting, wish) {
    const { target, observed } = sighting;
    if (channel.retreat === undefined) {
        if (isWithdrawn(sighting))
            return { retreat: nothing };
        return { retreat: channel.undo === undefined ? withoutWay(channel, sighting) : plainRetreat(sighting) };
    }
    try {
        return { retreat: await channel.retreat(target, observed, wish, (0,release_session/* contextOf */.V)(session, channel)) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const where = { target: `${target.channel} ${target.title}` };
        const message = `${channel.id} does not say what can be taken back of ${target.title}: ${why}`;
        return { retreat: nothing, doubt: (0,problem/* problem */.C)('STATE_UNKNOWN', message, { where }) };
    }
}
/**
 * What stands of a release, each with what there is to take back now.
 * @param done targets that were taken back before: what is reserved of them is left alone.
 */
async function standingOf(session, sightings, done, wish) {
    const found = sightings.filter((each) => isThere(each) || (each.observed.state === 'reserved' && !done.has(each.target.key)));
    const all = await Promise.all(found.map(async (sighting) => {
        const channel = session.channels.find(({ id }) => id === sighting.target.channel);
        if (channel === undefined)
            return [];
        return [{ ...sighting, channel, ...(await retreatFrom(session, channel, sighting, wish)) }];
    }));
    return all.flat();
}
function placeOf(steps) {
    if (steps.some(({ last }) => last === true))
        return 0;
    return steps.some(({ phase }) => phase === 'reveal') ? 1 : 2;
}
// What points at others goes first: the tap, then the release, then the versions.
function revealsFirst(standing) {
    const place = ({ channel, target }) => placeOf(channel.steps(target, { state: 'absent' }));
    return standing
        .map((each, index) => ({ each, place: place(each), index }))
        .toSorted((one, other) => one.place - other.place || one.index - other.index)
        .map(({ each }) => each);
}
/** The deeds that are left, each once, whoever depends on another before it. */
function deedsOf(standing) {
    const targets = new Map(standing.map(({ target }) => [target.key, target]));
    const deeds = new Map();
    for (const { retreat, channel, target } of revealsFirst(dependentsFirst(standing)))
        for (const step of retreat.steps)
            if (!deeds.has(step.key))
                deeds.set(step.key, { step, channel, target: targets.get(step.target) ?? target });
    return [...deeds.values()];
}
/** What people have to do themselves, each once. */
function byHandOf(standing) {
    return [...new Set(standing.flatMap(({ retreat }) => retreat.byHand))];
}
/** What stays where it is, each once. */
function notesOf(standing) {
    return [...new Set(standing.flatMap(({ retreat }) => retreat.notes))];
}


/***/ }),

/***/ 93429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ carryOutAll),
/* harmony export */   l: () => (/* binding */ takenBack)
/* harmony export */ });
/* harmony import */ var _publish_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9780);
/* harmony import */ var _publish_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64433);
/* harmony import */ var _publish_stage_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34234);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58826);




/** What was taken back by this run or an earlier one: nobody waits for it to appear again. */
function takenBack(chain) {
    const undone = chain.flatMap(({ body }) => (body.kind === 'undone' ? [body] : []));
    return new Set(undone.filter(_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .o).map(({ target }) => target));
}
async function send(session, { channel, target, step }) {
    try {
        const sent = await channel.undo?.(target, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)(session, channel), step);
        return sent ?? { outcome: 'unsent', why: 'the channel offers no way back', answer: {} };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { outcome: 'unknown', why, answer: {} };
    }
}
async function carryOut(session, deed) {
    const { step, channel } = deed;
    session.context.log.info(step.title);
    await session.ledger.append([
        { kind: 'undoing', target: step.target, channel: channel.id, step: step.key },
    ]);
    const receipt = await send(session, deed);
    const { outcome, answer } = receipt;
    const entry = {
        kind: 'undone',
        target: step.target,
        step: step.key,
        outcome,
        answer: (0,_publish_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(answer),
    };
    await session.ledger.append([entry]);
    return (0,_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .o)(receipt)
        ? undefined
        : (0,_publish_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)({ step: { channel: channel.id, title: step.title }, receipt });
}
/**
 * Carries out deeds one after the other, each with its intent before it and its receipt after it. One that fails keeps
 * the later ones of its own target back, and no others.
 * @returns what went wrong, by the target.
 */
async function carryOutAll(session, deeds) {
    const failures = new Map();
    for (const deed of deeds) {
        if (failures.has(deed.step.target))
            continue;
        if (session.signal?.aborted === true)
            break;
        const failure = await carryOut(session, deed);
        if (failure !== undefined)
            failures.set(deed.step.target, failure);
    }
    return failures;
}


/***/ }),

/***/ 55079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7278);
/* harmony import */ var _rollback_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45311);
/* harmony import */ var _rollback_undoing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93429);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);





const byAbandon = {
    command: 'abandon',
    next: 'lockstep abandon --undo',
    wish: { removes: false },
    waitsForPeople: false,
};
// An answer is not believed: what is left to do now was not done.
function stillThere(after, failed, isStopped) {
    const left = new Map((0,_rollback_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .deedsOf */ .jh)(after)
        .filter(({ step: { target } }) => !failed.has(target))
        .map((deed) => [deed.step.target, deed]));
    return [...left.values()].map(({ target: { channel, title } }) => {
        const message = isStopped
            ? `${title} is still on ${channel}: the command was stopped before`
            : `${channel} took back ${title} but still shows it`;
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('NOT_VISIBLE_YET', message, { where: { target: `${channel} ${title}` } });
    });
}
// What is not known to be absent may be public, or become so.
function doubts(judged, done) {
    return judged.flatMap(({ target: { key }, observed, verdict }) => verdict.kind === 'wait' && (observed.state === 'unknown' || !done.has(key)) ? [verdict.problem] : []);
}
/** What stays where it is, and nothing of ours can change that. */
function leftAlone(after, done) {
    return after.flatMap(({ target: { key, title, channel }, observed, verdict }) => verdict.kind === 'stop' && !(observed.state === 'burned' && done.has(key))
        ? [`${title} on ${channel} was left alone: ${verdict.problem.message}`]
        : []);
}
function peoplesPart(instructions) {
    return instructions.map((each) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('ROLLBACK_BY_HAND', each));
}
/** Looks what stands of a release, and what of it can be taken back now; writes nothing. */
async function viewOf(session, wish, failed = new Set()) {
    const chain = await session.ledger.read();
    const done = (0,_rollback_undoing_js__WEBPACK_IMPORTED_MODULE_2__/* .takenBack */ .l)(chain);
    const judged = (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeAll */ .Ty)(session, await (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .Fr)(session), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .historyOf */ .om)(chain));
    const standing = await (0,_rollback_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(session, judged, done, wish);
    const unsure = standing.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]));
    return {
        judged,
        standing,
        doubts: [...doubts(judged, new Set([...done, ...failed])), ...unsure],
        notes: [...(0,_rollback_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .notesOf */ .h$)(standing), ...leftAlone(judged, done)],
        byHand: (0,_rollback_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .byHandOf */ .Ex)(standing),
    };
}
// The terminal entry; a second look that finds everything as it was adds none.
async function close({ ledger, identity }) {
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .historyOf */ .om)(await ledger.read()).rolledBack !== undefined)
        return;
    await ledger.append([{ kind: 'rolled-back', operator: identity.operator }]);
}
/**
 * Takes back what a release that was given up made public or reserved, where a channel can; the rest is named, and so is
 * what nobody can tell. Once nothing is left to do, the ledger says so.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
async function takeBack(session, { command, next, wish, waitsForPeople } = byAbandon) {
    const deeds = (0,_rollback_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .deedsOf */ .jh)((await viewOf(session, wish)).standing);
    const failures = await (0,_rollback_undoing_js__WEBPACK_IMPORTED_MODULE_2__/* .carryOutAll */ .V)(session, deeds);
    const failed = new Set(failures.keys());
    const after = await viewOf(session, wish, failed);
    const open = stillThere(after.standing, failed, session.signal?.aborted === true);
    const people = peoplesPart(waitsForPeople ? after.byHand : []);
    const problems = [...failures.values(), ...open, ...after.doubts, ...people];
    if (problems.length === 0 && after.byHand.length === 0)
        await close(session);
    const report = {
        ...(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .reportOn */ .Sb)(command, session, after.judged, problems),
        notes: [...after.notes, ...(waitsForPeople ? [] : after.byHand)],
        ...(problems.some(({ rerun }) => rerun) && { next }),
    };
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .publishingExit */ .y8)(problems, deeds.length + after.standing.length > 0) };
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


/***/ })

};
