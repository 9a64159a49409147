export const id = 198;
export const ids = [198];
export const modules = {

/***/ 8248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookingBy)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(267);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8371);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7094);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3520);




/** A command that only looks. A credential is used where there is one, and not asked for. */
function lookingBy(look) {
    return async (options, world) => {
        const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
        const { secrets } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .readCredentials */ .L)((0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(release.project), world.env);
        const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .M)(release, secrets, world);
        const { report, exit, sightings } = await look(session);
        await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEvidenceFiles */ .yQ)(release.project.workspace.folder, session, sightings);
        return { report, exit };
    };
}


/***/ }),

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStatus: () => (/* binding */ runStatus)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(8033);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
;// CONCATENATED MODULE: ./packages/engine/src/status.js


function stageOf(chain, history, seal, judged, channels) {
    if (history.abandoned !== undefined)
        return 'abandoned';
    if (judged.every(({ verdict }) => verdict.kind === 'done'))
        return 'complete';
    if ((0,ledger_history/* mayBeStored */.c1)(history) || judged.some(({ observed }) => observed.state === 'present'))
        return 'partly public';
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
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const stage = stageOf(chain, history, seal, judged, session.channels.map(({ id }) => id));
    const problems = (0,survey/* problemsOf */.GW)(judged);
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
var look = __webpack_require__(8248);
;// CONCATENATED MODULE: ./packages/cli/src/commands/status.js


/** Says where a release stands. */
const runStatus = (0,look/* lookingBy */.T)(status_status);


/***/ }),

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ demandCredentials),
  L: () => (/* binding */ readCredentials)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(135);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/hosts/src/secrets.js


/** No registry's token is longer; a larger file is the wrong file. */
const longestSecret = 64 * 1024;
// Pipes and devices do not tell how much they hold, so the reading itself is bounded.
async function readSecretFile(path) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
            size += chunk.length;
            if (size > longestSecret)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString();
    }
    catch {
        return undefined;
    }
}
function readVariable(name, env) {
    return Object.hasOwn(env, name) ? env[name] : undefined;
}
// Passwords may hold blanks, and so does a token with its scheme before it; a line break is two secrets or a mistake.
function isUsable(text) {
    return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text);
}
/** Reads a secret from where the configuration points; the environment is handed in. */
async function resolveSecret(reference, env) {
    const name = (0,secret/* secretName */.Gf)(reference);
    const raw = 'env' in reference ? readVariable(reference.env, env) : await readSecretFile(reference.file);
    const text = raw?.trim() ?? '';
    if (text === '')
        return {
            problem: (0,problem/* problem */.C)('TOKEN_MISSING', `${name} is empty or cannot be read`, { where: { key: name } }),
        };
    if (!isUsable(text))
        return {
            problem: (0,problem/* problem */.C)('TOKEN_MISSING', `${name} holds line breaks, rows of blanks or characters that no token has`, {
                where: { key: name },
            }),
        };
    return { secret: (0,secret/* secretOf */.OM)(name, text) };
}

;// CONCATENATED MODULE: ./packages/cli/src/credentials.js


/** Reads the credential of every channel that names one. */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const problems = [];
    for (const { id, token } of channels) {
        if (token === undefined)
            continue;
        const resolved = await resolveSecret(token, env);
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
    (0,lockstep_error/* throwAll */.Kx)(problems);
    return secrets;
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4254);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7094);


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

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ preflightsOf),
/* harmony export */   c1: () => (/* binding */ mayBeStored),
/* harmony export */   j$: () => (/* binding */ isInstalled),
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
        completed: chain.some(({ body }) => body.kind === 'completed'),
    };
}
/** Whether anything of a release may have been stored: what a registry refused was not. */
function mayBeStored({ acknowledged, unresolved }) {
    return acknowledged.size > 0 || unresolved.size > 0;
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
