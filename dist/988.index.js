export const id = 988;
export const ids = [988];
export const modules = {

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(8033);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/preflight.js
var preflight = __webpack_require__(9293);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(1902);
// EXTERNAL MODULE: ./packages/engine/src/publish/transaction.js + 13 modules
var transaction = __webpack_require__(3786);
;// CONCATENATED MODULE: ./packages/engine/src/publish/publish.js




async function recordedProofs(session) {
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const last = (await session.ledger.read()).findLast(({ body }) => body.kind === 'preflighted' && body.seal === seal);
    if (last?.body.kind !== 'preflighted')
        return [];
    return last.body.proofs.map(({ identity, ...proof }) => identity === undefined ? proof : { ...proof, identity });
}
/** Tries the credentials as part of the run; gives where it ended when something is in the way. */
async function preflightNow(session) {
    const result = await (0,preflight/* preflight */.M)(session);
    await session.ledger.append([(0,preflight/* preflightEntry */.I)((0,seal_seal/* sealDigest */.yO)(session.seal), result)]);
    const { ok, sightings, problems } = result;
    return ok ? undefined : { sightings, problems, wrote: false, complete: false };
}
function nextOf({ problems, complete }) {
    if (complete)
        return undefined;
    return problems.some(({ rerun }) => !rerun) ? undefined : 'lockstep publish';
}
/**
 * Publishes what a seal holds, or goes on where an earlier run stopped.
 * @throws LockstepError when the run may not start at all.
 */
async function publish(session, options) {
    await (0,opening/* openLive */.nM)(session, options);
    const blocked = options.skipRehearsal ? await preflightNow(session) : undefined;
    const proofs = await recordedProofs(session);
    for (const { channel, secret, strength, reason } of proofs)
        session.context.log.info(`${channel}: ${secret} ${strength} (${reason})`);
    const done = blocked ?? (await (0,transaction/* transact */.h)(session, options));
    const touched = done.wrote || (0,ledger_history/* historyOf */.om)(await session.ledger.read()).intended.size > 0;
    const next = nextOf(done);
    const report = {
        ...(0,report_report/* reportOn */.Sb)('publish', session, done.sightings, done.problems),
        proofs,
        complete: done.complete,
        ...(next !== undefined && { next }),
    };
    return { report, exit: (0,report_report/* publishingExit */.y8)(done.problems, touched), sightings: done.sightings };
}

// EXTERNAL MODULE: ./packages/cli/src/credentials.js + 1 modules
var credentials = __webpack_require__(267);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(8371);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 6 modules
var sealed_release = __webpack_require__(7094);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(3520);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/cli/src/error-problems.js
var error_problems = __webpack_require__(6923);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(6632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/interrupted.js





async function isTouched(ledger) {
    try {
        const { intended, abandoned } = (0,ledger_history/* historyOf */.om)(await ledger.read());
        return intended.size > 0 && abandoned === undefined;
    }
    catch {
        return false;
    }
}
// Once an intent is written down even our own failure leaves a release that a rerun continues.
function exitFor(problems, touched, otherwise) {
    if (!problems.some(({ code }) => code === 'INTERNAL'))
        return (0,report_report/* publishingExit */.y8)(problems, touched);
    return touched ? outcome/* exitCodes */.h.incomplete : otherwise;
}
/** The outcome of a live run that ended with an error: what is known of the release stays as evidence. */
async function interrupted(error, release) {
    const { project, seal, ledger } = release;
    const problems = (0,error_problems/* problemsOfError */.S)(error);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J)('publish', problems, { seal, project });
    const touched = await isTouched(ledger);
    if (touched)
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
    return { report, exit: exitFor(problems, touched, exit) };
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/publish.js







function publishOptions({ skipRehearsal, channel, phase, wait }) {
    const part = { ...(channel !== undefined && { channel }), ...(phase !== undefined && { phase }) };
    const isPart = channel !== undefined || phase !== undefined;
    return { skipRehearsal, waitMs: wait * 60_000, ...(isPart && { part }) };
}
// A job of one channel holds one credential; the others are used for looking where they are there.
async function credentialsFor(channels, { channel }, { env }) {
    const isOwn = ({ id }) => channel === undefined || id === channel;
    if (!channels.some(isOwn))
        throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
    const own = await (0,credentials/* demandCredentials */.M)(channels.filter(isOwn), env);
    const others = await (0,credentials/* readCredentials */.L)(channels.filter((each) => !isOwn(each)), env);
    return new Map([...others.secrets, ...own]);
}
/** Publishes a sealed release, or continues it. */
const runPublish = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    const { project, seal } = release;
    const channels = (0,sealed_release/* openChannels */.Lr)(project);
    try {
        const session = (0,src_session/* sessionOf */.M)(release, await credentialsFor(channels, options, world), world);
        world.log.info(`live ${(0,seal_seal/* releaseOf */.l7)(seal).id} by ${release.identity.operator}, seal ${(0,seal_seal/* sealDigest */.yO)(seal).slice(0, 12)}`);
        const { report, exit, sightings } = await publish(session, publishOptions(options));
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, session, sightings);
        return { report, exit };
    }
    catch (error) {
        return interrupted(error, release);
    }
};


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
function isUsable(text) {
    return /^[\x21-\x7e]+$/.test(text);
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
            problem: (0,problem/* problem */.C)('TOKEN_MISSING', `${name} holds blanks or characters that no token has`, {
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
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7094);

/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world);
    return { seal, ledger, identity, context, secrets, channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project), signal: world.signal };
}


/***/ })

};
