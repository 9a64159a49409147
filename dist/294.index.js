export const id = 294;
export const ids = [294];
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

/***/ 7294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6649);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8248);


/** Verifies every artifact on every channel. */
const runVerify = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookingBy */ .T)(_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M);


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

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);


function absence({ target, observed }) {
    const where = { target: `${target.channel} ${target.title}` };
    switch (observed.state) {
        case 'present':
            return [];
        case 'absent':
        case 'reserved':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('MISSING', `${target.title} is not on ${target.channel}`, { where })];
        case 'pending':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_VISIBLE_YET', `${target.title} is not visible on ${target.channel}: ${observed.why}`, {
                    where,
                }),
            ];
        case 'burned':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('VERSION_BURNED', `${target.title} was removed from ${target.channel}`, { where })];
        case 'rejected':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where })];
        case 'unknown':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('STATE_UNKNOWN', `${target.channel} does not say where ${target.title} stands: ${observed.why}`, { where }),
            ];
    }
}
async function verifyChannel(session, channel) {
    const targets = channel.targets(session.seal);
    const found = await channel.verify(targets, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)(session, channel));
    const byKey = new Map(found.map((each) => [each.target.key, each]));
    const silence = { state: 'unknown', why: 'the channel gave no answer for this target' };
    return targets.map((target) => byKey.get(target.key) ?? { target, observed: silence, problems: [] });
}
/** Looks at every target as a user would: visible, right bytes, right tags. Writes nothing anywhere. */
async function verify(session) {
    const perChannel = await Promise.all(session.channels.map((channel) => verifyChannel(session, channel)));
    const verifications = perChannel.flat();
    // Of a release that was given up nothing has to be there, and what is may be withdrawn.
    const { abandoned } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(await session.ledger.read());
    const problems = verifications
        .flatMap((each) => [...each.problems, ...absence(each)])
        .filter(({ code }) => abandoned === undefined || (code !== 'MISSING' && code !== 'YANKED'));
    const report = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .reportOn */ .Sb)('verify', session, verifications, problems);
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity)), sightings: verifications };
}


/***/ })

};
