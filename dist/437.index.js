export const id = 437;
export const ids = [437];
export const modules = {

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

/***/ 44241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ installableOn),
/* harmony export */   kJ: () => (/* binding */ installEntry),
/* harmony export */   w$: () => (/* binding */ installFrom),
/* harmony export */   zJ: () => (/* binding */ installCheckOf)
/* harmony export */ });
/** The artifacts of a seal that a channel gets and a client can install. */
function installableOn(id, seal) {
    return seal.artifacts.flatMap((artifact) => {
        const { channels, package: released } = artifact;
        return released !== undefined && channels.includes(id) ? [{ ...artifact, package: released }] : [];
    });
}
/** Installs everything that a channel gets, one after the other, with the ecosystem's own client. */
async function installFrom(standIn, id, { seal, sandbox, signal }) {
    const all = [];
    for (const artifact of installableOn(id, seal))
        if (signal?.aborted !== true)
            all.push(...(await standIn.install(artifact, sandbox)));
    return all.map(withFailure);
}
// A command that ran shows by its own exit what came of it.
function withFailure({ installed, problems }) {
    const isFailed = problems.length > 0 && installed.ran === undefined;
    return { installed: isFailed ? { ...installed, failed: true } : installed, problems };
}
/** What some installations amount to. */
function installCheckOf(installations) {
    const problems = installations.flatMap((each) => each.problems);
    const skipped = installations.filter(({ installed }) => installed.skipped !== undefined).length;
    const done = `${installations.length - skipped} installations`;
    const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
    const outcome = problems.length === 0 ? 'all commands ran' : codes;
    const summary = skipped === 0 ? `${done}, ${outcome}` : `${done}, ${outcome}, ${skipped} not for this machine`;
    return { ok: problems.length === 0, summary, problems };
}
/** An install check as the ledger remembers it. */
function installEntry(seal, channel, { ok, summary }) {
    return { kind: 'installed', seal, channel, ok, summary };
}


/***/ }),

/***/ 39958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight),
  I: () => (/* binding */ preflightEntry)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/engine/src/credentials/minted-credentials.js + 1 modules
var minted_credentials = __webpack_require__(51786);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/engine/src/credentials/trusted-preflight.js


const credentialName = 'trusted publishing';
function refused(problems) {
    const [first, ...others] = problems;
    return first === undefined ? undefined : { problems: [first, ...others] };
}
async function newNames(credentials, channel, targets) {
    const names = [...new Set(targets.map(minted_credentials/* packageName */.oZ))];
    const found = [];
    for (const name of names)
        if ((await credentials.isNew(channel, name)) === true)
            found.push(name);
    return found;
}
function tooManyNew(channel, names) {
    if (names.length <= channel.trusted.rules.creates)
        return [];
    if (channel.trusted.rules.creates === 0)
        return names.map((name) => (0,minted_credentials/* packageIsNew */.dx)(channel, name));
    const message = `${channel.id} does not know ${names.join(', ')} yet, and has one pending publisher at a time for one workflow and environment`;
    return [(0,problem/* problem */.C)('TRUSTED_PENDING', message, { where: { target: channel.id } })];
}
// Asking for a credential would already create the project, and a preflight changes nothing.
async function withoutAsking({ identity }, { trusted }, names) {
    const reason = `a credential would already create ${names.join(', ')} from its pending publisher, so none was asked for; the job’s claims fit the configuration`;
    return (refused(await trusted.examine(identity)) ?? {
        proof: { secret: credentialName, strength: 'not provable here', reason },
    });
}
function proofBy(minted, { trusted: { rules } }) {
    const identities = minted.flatMap((each) => (each.kind === 'minted' ? each.identity : []));
    const [identity] = identities;
    return {
        proof: {
            secret: credentialName,
            strength: rules.strength,
            reason: rules.reason,
            ...(identity !== undefined && { identity }),
        },
    };
}
async function prove(credentials, channel, targets) {
    const names = await newNames(credentials, channel, targets);
    const problems = tooManyNew(channel, names);
    const known = targets.filter((target) => !names.includes((0,minted_credentials/* packageName */.oZ)(target)));
    if (problems.length === 0 && names.length > 0)
        return withoutAsking(credentials, channel, names);
    const scopes = new Set(known.map((target) => channel.trusted.scopeOf(target)));
    const minted = [];
    for (const scope of scopes)
        minted.push(await credentials.mint(channel, scope));
    const refusals = minted.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
    return refused([...problems, ...refusals]) ?? proofBy(minted, channel);
}
function byToken(secret, because) {
    return {
        context: { secret },
        problems: [],
        notes: [`${secret.name} is used, because trusted publishing failed: ${because.code}: ${because.message}`],
        because,
    };
}
/**
 * Has credentials made for a channel's targets, which is the proof that they can be had; where that fails, its token is
 * what is proven.
 */
async function standingOf(credentials, channel, targets) {
    const proven = await prove(credentials, channel, targets);
    if ('proof' in proven) {
        const notes = [`credentials of trusted publishing may not ${channel.trusted.rules.cannot}`];
        return { context: { proof: proven.proof }, problems: [], notes };
    }
    const [first] = proven.problems;
    const secret = credentials.insteadOf(channel, proven.problems);
    if (secret !== undefined)
        return byToken(secret, first);
    const proof = {
        secret: credentialName,
        strength: 'not provable here',
        reason: first.message,
    };
    return { context: { proof }, problems: proven.problems, notes: [] };
}

// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(61902);
// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(58826);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
;// CONCATENATED MODULE: ./packages/engine/src/preflight.js






async function credentialOf({ credentials }, channel, targets) {
    if (credentials === undefined || !(0,minted_credentials/* isTrusted */.W2)(channel) || targets.length === 0)
        return undefined;
    return standingOf(credentials, channel, targets);
}
function reasonFor({ reason }, standing) {
    const because = standing?.because;
    return because === undefined
        ? {}
        : { reason: `token, because ${because.code}: ${because.message}; ${reason}` };
}
async function preflightChannel(session, channel) {
    const targets = channel.targets(session.seal);
    const standing = await credentialOf(session, channel, targets);
    const { problems, notes, credential } = await channel.preflight(targets, {
        ...(0,release_session/* contextOf */.V)(session, channel),
        ...standing?.context,
    });
    const proofs = [{ channel: channel.id, ...credential, ...reasonFor(credential, standing) }];
    const told = [...(standing?.notes ?? []), ...notes];
    return {
        proofs,
        notes: told.map((note) => `${channel.id}: ${note}`),
        problems: [...(standing?.problems ?? []), ...problems],
    };
}
function distinct(problems) {
    const keyOf = ({ code, where, message }) => `${code} ${where?.target ?? message}`;
    return [...new Map(problems.map((each) => [keyOf(each), each])).values()];
}
// Gitea answers 401 even to a look with a token that it does not know; the cause is told, not each thing it hides.
function isToldAlready(problem, { target }, perChannel) {
    if (problem.code === 'NOT_VISIBLE_YET')
        return true;
    const own = perChannel.find(({ proofs }) => proofs.some(({ channel }) => channel === target.channel));
    const isRefused = own?.problems.some(({ code }) => code === 'AUTH_FAILED') ?? false;
    return isRefused && problem.code === 'STATE_UNKNOWN';
}
/**
 * Tries every credential and asks every channel what it would refuse; publishes nothing.
 * @param only the id of the one channel whose credential is at hand.
 */
async function preflight(whole, only) {
    try {
        return await preflighted(whole, only);
    }
    finally {
        await whole.credentials?.end();
    }
}
async function preflighted(whole, only) {
    const channels = whole.channels.filter(({ id }) => only === undefined || id === only);
    const session = { ...whole, channels };
    await (0,opening/* assertSealed */.VB)(session);
    const history = (0,ledger_history/* historyOf */.om)(await session.ledger.read());
    (0,opening/* assertOpen */.jI)(history, (0,seal/* sealDigest */.yO)(session.seal));
    const [perChannel, sightings] = await Promise.all([
        Promise.all(session.channels.map((channel) => preflightChannel(session, channel))),
        (0,survey/* survey */.Fr)(session),
    ]);
    const judged = (0,survey/* judgeAll */.Ty)(session, sightings, history);
    const problems = distinct([
        ...perChannel.flatMap((each) => each.problems),
        ...judged.flatMap((each) => (0,survey/* problemsOf */.GW)([each]).filter((problem) => !isToldAlready(problem, each, perChannel))),
    ]);
    return {
        ok: problems.length === 0,
        channels: channels.map(({ id }) => id),
        proofs: perChannel.flatMap(({ proofs }) => proofs),
        notes: perChannel.flatMap(({ notes }) => notes),
        problems,
        warnings: session.credentials?.fallbacks ?? [],
        sightings,
    };
}
/** A preflight as the ledger remembers it. */
function preflightEntry(seal, { ok, channels, proofs }) {
    return {
        kind: 'preflighted',
        seal,
        channels: [...channels],
        ok,
        proofs: proofs.map((proof) => ({ ...proof })),
    };
}


/***/ }),

/***/ 27638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ gateProblems)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10199);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12808);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58060);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97488);

/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;
function aboutGate(id) {
    return `gate ${id}`;
}
function isOver(until, { context }) {
    return context.clock.since(`${until}T23:59:59.999Z`) > 0;
}
function failureOf({ record, required }, session) {
    const { id, verdict, reason, exception } = record;
    // Nobody answers for an exception that has no name and no end.
    const isFailure = verdict === 'failed' || (verdict === 'excepted' && exception === undefined);
    if (isFailure)
        return required ? [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_FAILED', `${aboutGate(id)} failed: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(reason)}`)] : [];
    if (verdict !== 'excepted' || exception === undefined || !isOver(exception.until, session))
        return [];
    return [
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_EXCEPTION_EXPIRED', `the exception for ${aboutGate(id)} ended on ${exception.until}`),
    ];
}
function ageOf({ at, record }, session, maxAgeMs) {
    const age = session.context.clock.since(at);
    if (age >= -clockSkewMs && age <= maxAgeMs)
        return [];
    const when = age < 0 ? 'which is yet to come' : `more than ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxAgeMs)} ago`;
    const message = `${aboutGate(record.id)} was checked at ${at}, ${when}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_RESULT_STALE', message)];
}
async function untrusted(results, { distrust }) {
    const byRun = Map.groupBy(results, ({ run }) => run);
    const found = await Promise.all([...byRun].map(async ([run, own]) => {
        const why = await distrust(run);
        if (why === undefined)
            return [];
        const ids = own.map(({ record }) => record.id).join(', ');
        return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_RESULT_UNTRUSTED', `${ids}: checked by ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(run)}, ${why}`)];
    }));
    return found.flat();
}
/**
 * What stands against a live run: gates without a result for this commit and definition, failures, results that are too
 * old or from elsewhere.
 */
async function gateProblems(session, chain) {
    const { gates: demands, seal } = session;
    if (demands === undefined || demands.gates.length === 0)
        return [];
    const recorded = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .gatesOf */ .o)(chain, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .releaseOf */ .l7)(seal).commit, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .sealDigest */ .yO)(seal));
    const results = demands.gates.flatMap(({ id, definition, required }) => {
        const result = recorded.get(id);
        return result?.record.definition === definition ? [{ ...result, required }] : [];
    });
    const known = new Set(results.map(({ record }) => record.id));
    const missing = demands.gates.filter(({ id, required }) => required && !known.has(id));
    return [
        ...missing.map(({ id }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATES_NOT_RUN', `no result of ${aboutGate(id)} is recorded for ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .releaseOf */ .l7)(seal).commit}`)),
        ...results.flatMap((result) => failureOf(result, session)),
        ...results.flatMap((result) => ageOf(result, session, demands.maxAgeMs)),
        ...(await untrusted(results, demands)),
    ];
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
/* harmony import */ var _seal_seal_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14980);
/* harmony import */ var _gate_demands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27638);



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
 * @throws LockstepError `LEDGER_TAMPERED`, or `LEDGER_BEHIND` where it only is not there yet.
 */
function assertAnchors({ anchors = [] }, chain) {
    const found = anchors.flatMap(({ anchor, source, isFresh }) => isFresh === true ? (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .tipProblems */ .er)(chain, anchor, source) : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .anchorProblems */ .gF)(chain, anchor, source));
    // A ledger that was rewritten explains whatever else is missing.
    const tampered = found.filter(({ code }) => code === 'LEDGER_TAMPERED');
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(tampered.length > 0 ? tampered : found);
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
    const history = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain);
    // What gates held against a release was settled before its first commit; from then on it only moves forward.
    const barred = history.committedSeal === seal ? [] : await (0,_gate_demands_js__WEBPACK_IMPORTED_MODULE_7__/* .gateProblems */ .y)(session, chain);
    const missing = [...barred, ...(skipRehearsal ? [] : missingProofs(chain, seal, ids))];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([...missing, ...(await brokenArtifacts(session))]);
    const opened = await ledger.append([...(0,_seal_seal_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .sealEntries */ .a)(session.seal, chain), opening]);
    // Another run may have acted between the look and the entry; from here on this one holds the release.
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(opened), seal);
    return opened;
}


/***/ }),

/***/ 76833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);

/** Appends to the ledger; its refusal becomes problems, so that a report of what was sent is not lost with it. */
async function record(ledger, bodies) {
    if (bodies.length === 0)
        return [];
    try {
        await ledger.append(bodies);
        return [];
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj))
            throw error;
        return error.problems;
    }
}


/***/ }),

/***/ 26638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
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

// EXTERNAL MODULE: ./packages/engine/src/publish/failure.js
var failure = __webpack_require__(9780);
// EXTERNAL MODULE: ./packages/engine/src/publish/journal.js
var journal = __webpack_require__(64433);
// EXTERNAL MODULE: ./packages/core/src/channel.js
var channel = __webpack_require__(39988);
;// CONCATENATED MODULE: ./packages/core/src/plan/plan.js

function placesIn(phase) {
    const isCommit = phase === 'commit';
    const turns = phase === 'reveal' ? [false, true] : [false];
    return turns.flatMap((last) => (isCommit ? [true, false] : [false]).flatMap((trial) => channel/* ranks */.C.map((rank) => ({ phase, rank, trial, last }))));
}
const places = channel/* phases */.t.flatMap(placesIn);
function isSamePlace(one, other) {
    return (one.phase === other.phase &&
        one.rank === other.rank &&
        one.trial === other.trial &&
        one.last === other.last);
}
/** Where a stage stands among all: the smaller comes first. */
function orderOf(stage) {
    return places.findIndex((each) => isSamePlace(each, stage));
}
/** The steps that sightings ask for, each once. */
function stepsFor(channels, sightings) {
    const channelOf = new Map(channels.map((channel) => [channel.id, channel]));
    const all = sightings.flatMap(({ target, observed }) => channelOf.get(target.channel)?.steps(target, observed) ?? []);
    return [...new Map(all.map((step) => [step.key, step])).values()];
}
/**
 * Computes what is still to be done from what the channels say.
 * @param trials ids of the channels whose commits come before all others.
 */
function planOf(channels, sightings, trials = new Set()) {
    const steps = stepsFor(channels, sightings);
    const placeOf = ({ phase, undo, channel, last = false }) => ({
        phase,
        rank: undo,
        trial: phase === 'commit' && trials.has(channel),
        last: phase === 'reveal' && last,
    });
    const stages = places.map((place) => ({
        ...place,
        steps: steps.filter((step) => isSamePlace(placeOf(step), place)),
    }));
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
function planFor({ channels, trials }, judged) {
    return planOf(channels, judged.filter(({ verdict }) => verdict.kind === 'act'), trials);
}
/** Targets that an earlier run sent in a stage before this one, and that are not confirmed yet. */
function waitingBefore({ channels, trials }, judged, stage) {
    const waiting = judged.filter(({ verdict }) => verdict.kind === 'wait').map(({ target }) => target);
    const sent = planOf(channels, waiting.map((target) => ({ target, observed: { state: 'absent' } })), trials);
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

// EXTERNAL MODULE: ./packages/engine/src/publish/record.js
var record = __webpack_require__(76833);
// EXTERNAL MODULE: ./packages/engine/src/publish/stage-run.js + 6 modules
var stage_run = __webpack_require__(34234);
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
async function look({ session, history, waitMs }, targets, isConfirmed) {
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
    const { seen, problems } = await look(terms, targets, isPublic);
    return {
        ...progress,
        judged: updated(progress.judged, seen),
        problems: [...progress.problems, ...problems],
    };
}
// One step may serve several targets: publishing a draft makes all of its assets public.
function servedBy({ channels }, judged, settled) {
    const accepted = settled.filter(({ receipt }) => (0,stage_run/* isAccepted */.o)(receipt));
    const done = new Set(accepted.map(({ step }) => step.key));
    const others = judged.filter(({ target, observed, verdict }) => {
        const channel = channels.find(({ id }) => id === target.channel);
        return verdict.kind === 'act' && channel?.steps(target, observed).some(({ key }) => done.has(key));
    });
    return [...new Set([...accepted.map(({ target }) => target), ...others.map(({ target }) => target)])];
}
async function lookAt(terms, { phase }, settled, judged) {
    const { session } = terms;
    const accepted = servedBy(session, judged, settled);
    const history = acknowledging(terms.history, accepted, phase, session.context.clock.timestamp());
    const isWhole = settled.every(({ receipt }) => (0,stage_run/* isAccepted */.o)(receipt));
    return look({ ...terms, history, waitMs: isWhole ? terms.waitMs : lookAfterFailureMs }, accepted, hasPassed(session, phase));
}
// What was refused for good is as if it had never been sent; whoever is throttled is on the way.
function isUnderWay({ outcome }) {
    return outcome !== 'unsent' && outcome !== 'refused';
}
/** Carries out one stage: its intents are written down, then it runs, then it is looked for. */
async function carryOut(terms, stage, before) {
    const { session } = terms;
    const targets = new Map(before.judged.map(({ target }) => [target.key, target]));
    const intents = (0,journal/* intentsOf */.H$)(stage, targets, (0,seal/* sealDigest */.yO)(session.seal));
    const refusals = await (0,record/* record */.g)(session.ledger, [...before.journal, ...intents]);
    if (refusals.length > 0)
        return { ...before, journal: [], problems: refusals };
    const settled = await (0,stage_run/* runStage */.S)(session, stage, targets, terms.waitMs);
    const { seen, problems } = await lookAt(terms, stage, settled, before.judged);
    return {
        judged: updated(before.judged, seen),
        journal: (0,journal/* receiptsOf */.hs)(settled),
        problems: [...settled.flatMap((each) => (0,failure/* failureOf */.g)(each) ?? []), ...problems],
        wrote: before.wrote || settled.some(({ receipt }) => isUnderWay(receipt)),
    };
}

// EXTERNAL MODULE: ./packages/engine/src/publish/trial.js
var trial = __webpack_require__(55438);
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
        progress = await (0,trial/* passTrials */.T)(session, stage, progress);
        if (progress.problems.length > 0)
            return progress;
        progress = await carryOut(terms, stage, progress);
        if (progress.problems.length > 0)
            return progress;
    }
    return awaitTargets(terms, progress, waitingIn(progress, part));
}
// What channels keep of the ledger shows whether it is the one that was there when they were written to.
function rewritten({ ledger }, chain, judged) {
    if (ledger.anchor === undefined)
        return [];
    const anchors = judged.flatMap(({ target: { title, channel }, observed }) => 'anchor' in observed && observed.anchor !== undefined
        ? [{ anchor: observed.anchor, source: `${title} on ${channel}` }]
        : []);
    return anchors.flatMap(({ anchor, source }) => (0,ledger_anchor/* anchorProblems */.gF)(chain, anchor, source));
}
// A job that ends well leaves the release to the next job of its run; whatever else ends gives it back.
function lastWords({ session, history }, { problems }, complete, part) {
    const isJob = part.channel !== undefined || part.phase !== undefined;
    const words = [];
    if (complete && !history.completed)
        words.push({ kind: 'completed', seal: (0,seal/* sealDigest */.yO)(session.seal) });
    else if (session.presence !== undefined && (problems.length > 0 || !isJob))
        words.push({ kind: 'closed' });
    return words;
}
async function finish(terms, progress, part) {
    const { session } = terms;
    const { judged, journal, wrote } = progress;
    const complete = judged.every(({ verdict }) => verdict.kind === 'done');
    const last = lastWords(terms, progress, complete, part);
    const refusals = await (0,record/* record */.g)(session.ledger, [...journal, ...last]);
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
 * @param chain the ledger as it is known.
 */
async function transact(session, { part = {}, waitMs }, chain) {
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const terms = { session, history, waitMs };
    const start = { judged, journal: (0,journal/* findings */.Pg)(judged, history), problems: [], wrote: false };
    const problems = [...(0,survey/* problemsOf */.GW)(judged.filter(isBlocking)), ...rewritten(session, chain, judged)];
    const end = problems.length > 0 ? { ...start, problems } : await runStages(terms, start, part);
    return finish(terms, end, part);
}


/***/ }),

/***/ 55438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ passTrials),
/* harmony export */   j: () => (/* binding */ pendingTrials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _install_install_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44241);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76833);



function isHeldBack({ phase, trial }) {
    return phase === 'reveal' || (phase === 'commit' && !trial);
}
/** The trial channels that nobody has installed from yet. */
async function pendingTrials({ channels, trials, seal, ledger, }) {
    const own = channels.filter((each) => trials?.has(each.id) && each.targets(seal).length > 0);
    if (own.length === 0)
        return [];
    const chain = await ledger.read();
    return own.filter(({ id }) => !(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isInstalled */ .j$)(chain, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealDigest */ .yO)(seal), id));
}
function needed({ id }) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('INSTALL_CHECK_NEEDED', `${id} is public, and nobody has installed from it yet`, {
        where: { target: id },
        remedy: `Run lockstep install --channel=${id} in a job without credentials, then lockstep record, then lockstep publish.`,
    });
}
function failed({ id }, { summary, problems }) {
    const message = `what ${id} shows cannot be installed: ${summary}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('INSTALL_CHECK_FAILED', message, { where: { target: id } }), ...problems];
}
async function tryOne(session, channel) {
    if (session.checkInstall === undefined)
        return [needed(channel)];
    session.context.log.info(`install from ${channel.id}`);
    const check = await session.checkInstall(channel);
    const refusals = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g)(session.ledger, [(0,_install_install_js__WEBPACK_IMPORTED_MODULE_4__/* .installEntry */ .kJ)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealDigest */ .yO)(session.seal), channel.id, check)]);
    return [...refusals, ...(check.ok ? [] : failed(channel, check))];
}
/**
 * Sees to it that every trial channel was installed from before a stage that trials hold back.
 *
 * What a registry took it may still serve wrongly, or without a dependency; a trial channel shows that while nothing
 * else is public.
 */
async function passTrials(session, stage, progress) {
    if (!isHeldBack(stage))
        return progress;
    const open = await pendingTrials(session);
    if (open.length === 0)
        return progress;
    // What was sent to the trial channels is written down before anybody's code runs.
    const refusals = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g)(session.ledger, progress.journal);
    const problems = [...refusals];
    for (const channel of open)
        if (problems.length === 0)
            problems.push(...(await tryOne(session, channel)));
    return { ...progress, journal: [], problems: [...progress.problems, ...problems] };
}


/***/ }),

/***/ 14980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sealEntries)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);

/**
 * What a ledger lacks of a seal: its entry, or nothing. From the ledger alone anyone can tell where a release stands, if
 * it holds the seal.
 */
function sealEntries(document, chain) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(document);
    const isKnown = chain.some(({ body }) => body.kind === 'sealed' && body.seal === seal);
    return isKnown ? [] : [{ kind: 'sealed', seal, document }];
}


/***/ })

};
