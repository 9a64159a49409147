export const id = 1923;
export const ids = [1923];
export const modules = {

/***/ 11923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/engine/src/abandon.js
var abandon = __webpack_require__(77911);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(61902);
// EXTERNAL MODULE: ./packages/engine/src/take-back.js
var take_back = __webpack_require__(55079);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/engine/src/rollback/demands.js

/**
 * Refuses to take a release back under the hands of a run that holds it: what that one sends now would appear afterwards.
 * @throws LockstepError `LEDGER_HELD`.
 */
async function assertNotHeld({ presence, identity, context }, chain) {
    const holder = (0,lease/* holderOf */.Kd)(chain);
    if (holder?.until === undefined || (0,lease/* isSameRun */.Mf)(holder.run, identity.run))
        return;
    if (context.clock.since(holder.until) >= 0 || presence?.takesOver === true)
        return;
    if ((await presence?.isOver(holder)) === true)
        return;
    const who = `run ${(0,foreign_text/* foreignText */.q)(holder.run)} of ${(0,foreign_text/* foreignText */.q)(holder.operator)}`;
    throw (0,lockstep_error/* fail */.fJ)('LEDGER_HELD', `${who} holds the release until ${holder.until} at the latest`, {
        severity: 'blocked',
        remedy: 'Stop that run, or wait until it has ended; --take-over goes on all the same.',
    });
}
/** The channels that need a credential for what is left to do, and have none: each once. */
function missingTokens({ secrets }, deeds) {
    const channels = new Map(deeds.map(({ channel }) => [channel.id, channel]));
    return [...channels.values()]
        .filter(({ id }) => !secrets.has(id))
        .map(({ id, token }) => {
        const why = token === undefined
            ? 'lockstep.yaml names no token for it'
            : `${'env' in token ? token.env : token.file} holds none`;
        return (0,problem/* problem */.C)('ROLLBACK_TOKEN_MISSING', `nothing can be taken back from ${id}: ${why}`, {
            where: { file: 'lockstep.yaml', key: `channels.${id}.token` },
        });
    });
}
/** Whether anything was ever given up or published of a release, as its ledger says. */
function hasHappened(chain) {
    const { abandoned, acknowledged, unresolved, completed } = (0,ledger_history/* historyOf */.om)(chain);
    return abandoned !== undefined || acknowledged.size > 0 || unresolved.size > 0 || completed;
}

// EXTERNAL MODULE: ./packages/engine/src/rollback/standing.js + 1 modules
var standing = __webpack_require__(45311);
;// CONCATENATED MODULE: ./packages/engine/src/rollback/rollback-release.js






function credentialOf({ token }) {
    if (token === undefined)
        return 'none is named';
    return 'env' in token ? token.env : token.file;
}
function actionOf({ channel, step: { title, undoes, leaves } }) {
    return { channel: channel.id, title, undoes, leaves, credential: credentialOf(channel) };
}
async function assertSomething(session, view) {
    if (view.standing.length > 0 || view.doubts.length > 0)
        return;
    if (hasHappened(await session.ledger.read()))
        return;
    throw (0,lockstep_error/* fail */.fJ)('ROLLBACK_NOTHING', `nothing of ${(0,seal_seal/* releaseOf */.l7)(session.seal).id} is on any channel`);
}
/**
 * Looks what of a release can be taken back now, by whom, and what stays. It writes nothing.
 * @throws LockstepError `ROLLBACK_NOTHING`.
 */
async function planRollback(session, { wish, next }) {
    const chain = await session.ledger.read();
    (0,opening/* assertAnchors */.NZ)(session, chain);
    const view = await (0,take_back/* viewOf */.du)(session, wish);
    await assertSomething(session, view);
    const deeds = (0,standing/* deedsOf */.jh)(view.standing);
    const warnings = missingTokens(session, deeds).map((each) => ({
        ...each,
        severity: 'warning',
    }));
    const isLeft = deeds.length + view.byHand.length > 0;
    const report = {
        ...(0,report_report/* reportOn */.Sb)('rollback', session, view.judged, view.doubts),
        actions: deeds.map(actionOf),
        notes: [...view.byHand.map((each) => `by hand: ${each}`), ...view.notes],
        ...(warnings.length > 0 && { warnings }),
        ...((isLeft || (0,ledger_history/* historyOf */.om)(chain).rolledBack === undefined) && { next }),
    };
    return { report, exit: (0,report_report/* publishingExit */.y8)(view.doubts, view.standing.length > 0) };
}
/**
 * Takes a release back: gives it up, so that nothing publishes it any more, does what each channel offers, and says so in
 * the ledger before and after each deed. Run again after any interruption it goes on, and repeats nothing.
 * @throws LockstepError `ROLLBACK_NOTHING`, `ROLLBACK_TOKEN_MISSING`, `LEDGER_HELD`, before anything is written.
 */
async function applyRollback(session, { wish, next, reason }) {
    const { ledger, identity } = session;
    const chain = await ledger.read();
    (0,opening/* assertAnchors */.NZ)(session, chain);
    const view = await (0,take_back/* viewOf */.du)(session, wish);
    await assertSomething(session, view);
    const deeds = (0,standing/* deedsOf */.jh)(view.standing);
    (0,lockstep_error/* throwAll */.Kx)(missingTokens(session, deeds));
    await assertNotHeld(session, chain);
    if ((0,ledger_history/* historyOf */.om)(chain).abandoned === undefined)
        await (0,abandon/* abandon */.e)(ledger, identity.operator, reason, true);
    const { report, exit } = await (0,take_back/* takeBack */.zH)(session, { command: 'rollback', next, wish, waitsForPeople: true });
    return { report: { ...report, actions: deeds.map(actionOf) }, exit };
}

// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/output/present.js + 1 modules
var present = __webpack_require__(44363);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./packages/cli/src/init/question.js
var question = __webpack_require__(29651);
// EXTERNAL MODULE: ./packages/cli/src/output/console-log.js
var console_log = __webpack_require__(94074);
;// CONCATENATED MODULE: ./packages/cli/src/rollback/confirmation.js




async function typed(shown, question, signal) {
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        process.stderr.write(`${(0,console_log/* printable */.g$)(shown)}\n`);
        return await terminal.question((0,console_log/* printable */.g$)(question), { signal });
    }
    finally {
        terminal.close();
    }
}
/**
 * Asks once more whether a release is to be taken back: its tag is typed, or was given.
 * @throws LockstepError `ROLLBACK_UNCONFIRMED`.
 */
async function confirmRollback(tag, shown, { yes, confirm }, { signal, inWorkflow }) {
    if (confirm === tag || (yes && confirm === undefined))
        return;
    if (confirm !== undefined)
        throw (0,lockstep_error/* fail */.fJ)('ROLLBACK_UNCONFIRMED', `--confirm says ${confirm}, and the release is ${tag}`);
    if (inWorkflow || !(0,question/* canAsk */.G)())
        throw (0,lockstep_error/* fail */.fJ)('ROLLBACK_UNCONFIRMED', `nobody here can be asked about ${tag}`);
    const answer = await typed(shown, `Type ${tag} to take it back: `, signal);
    if (answer.trim() !== tag)
        throw (0,lockstep_error/* fail */.fJ)('ROLLBACK_UNCONFIRMED', `${tag} was not typed`);
}

// EXTERNAL MODULE: ./packages/hosts/src/secrets.js
var secrets = __webpack_require__(38248);
// EXTERNAL MODULE: ./packages/cli/src/kept-anchors.js
var kept_anchors = __webpack_require__(74105);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/presence.js + 1 modules
var presence = __webpack_require__(32850);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
;// CONCATENATED MODULE: ./packages/cli/src/rollback/session.js







// The tokens of accounts alone: one of a trusted publisher may publish, and take nothing back.
async function accountTokens(channels, { env }) {
    const found = await Promise.all(channels.map(async ({ id, token }) => {
        const resolved = token === undefined ? undefined : await (0,secrets/* resolveSecret */.J)(token, env);
        return resolved !== undefined && 'secret' in resolved ? [[id, resolved.secret]] : [];
    }));
    return new Map(found.flat());
}
/** What the engine works with while a release is taken back. */
async function rollbackSession(release, options, world) {
    const secrets = await accountTokens((0,sealed_release/* openChannels */.Lr)(release.project), world);
    const session = (0,src_session/* sessionOf */.M)(release, secrets, world);
    const token = await (0,ledger/* ledgerTokenHere */.xr)(release.project, world);
    return {
        ...session,
        presence: (0,presence/* presenceOf */.F)(options, session.context.host, token, world),
        anchors: (0,kept_anchors/* anchorsOf */.E)(options),
    };
}
/** What the options say of a rollback. */
function rollbackOptions({ seal }, { unpublish, reason }) {
    const words = unpublish ? ' --unpublish' : '';
    return {
        wish: { removes: unpublish },
        next: `lockstep rollback --apply${words} --target ${(0,foreign_text/* foreignText */.q)((0,seal_seal/* releaseOf */.l7)(seal).id)}`,
        reason: reason ?? 'rolled back',
    };
}

// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/rollback.js








const plain = { colour: false, write: () => undefined };
/** Shows how a release can be taken back, and does it when told to. */
const runRollback = async (options, world) => {
    if (options.apply && options.onlyPlans)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', '--plan and --apply exclude each other');
    const release = await (0,sealed_release/* openByTag */.gd)(options, world);
    const { project, seal, ledger } = release;
    const session = await rollbackSession(release, options, world);
    const wishes = rollbackOptions(release, options);
    const plan = await planRollback(session, wishes);
    if (!options.apply)
        return { report: (0,reports/* anchored */.X9)(plan.report, ledger), exit: plan.exit };
    await confirmRollback((0,seal_seal/* releaseOf */.l7)(seal).id, (0,present/* present */.E)(plain, plan.report), options, world);
    const { report, exit } = await applyRollback(session, wishes);
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
    return { report: (0,reports/* anchored */.X9)(report, ledger), exit };
};


/***/ }),

/***/ 29651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ canAsk),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _output_console_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94074);



/** Whether a person can be asked: what is read and what is written is a terminal. */
function canAsk() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
/**
 * Shows a text and asks a question that is answered with yes or no; anything but yes is no.
 * @throws LockstepError `INIT_DECLINED` for a no.
 */
async function confirm(shown, question, signal) {
    const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        process.stderr.write(`${(0,_output_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(shown)}\n`);
        const answer = await terminal.question(`${question} [y/N] `, { signal });
        if (/^y(?:es)?$/i.test(answer.trim()))
            return;
    }
    finally {
        terminal.close();
    }
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('INIT_DECLINED', 'the answer was not yes');
}


/***/ }),

/***/ 74105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/** The entries of the ledger that the command line or an input names. */
function anchorsOf({ anchor, tips = [] }) {
    const given = anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
    return [...given, ...tips.map((tip) => ({ anchor: tip, source: 'an earlier job', isFresh: true }))];
}


/***/ }),

/***/ 32850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ presenceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/hosts/src/machine.js


/** Names this machine for others on it, without telling its name. */
function machineId() {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 16);
}
/** Whether a process of this machine is alive. */
function isAlive(id) {
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        // It is there, and belongs to somebody else.
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ./packages/cli/src/workflow-run.js
var workflow_run = __webpack_require__(69667);
;// CONCATENATED MODULE: ./packages/cli/src/presence.js


/** How much longer than it waits for registries a run may take, in milliseconds. */
const workMs = 15 * 60_000;
async function isWorkflowOver({ run }, host, token, world) {
    const reply = await (0,workflow_run/* askWorkflowRun */.w)(run, host, token, world);
    return reply?.outcome === 'ok' && reply.value.isOver;
}
/** How a run of this process holds a release. */
function presenceOf({ wait, takeOver }, host, token, world) {
    const machine = machineId();
    return {
        until: () => new Date(Date.now() + wait * 60_000 + workMs).toISOString(),
        machine,
        process: process.pid,
        takesOver: takeOver,
        async isOver(holder) {
            // A process with our own number is one that ended before us.
            if (holder.machine === machine && holder.process !== undefined && !world.inWorkflow)
                return holder.process === process.pid || !isAlive(holder.process);
            return isWorkflowOver(holder, host, token, world);
        },
    };
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
