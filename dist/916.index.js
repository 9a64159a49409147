export const id = 916;
export const ids = [916];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPreflight: () => (/* binding */ runPreflight)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5993);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1317);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5967);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9293);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(267);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8371);
/* harmony import */ var _result_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2017);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7094);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3520);







/** Tries every credential; the result is bound to the seal. */
const runPreflight = async (options, world) => {
    const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
    const { project, seal, ledger } = release;
    const { channel } = options;
    (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .assertChannel */ .KJ)(project, channel);
    const asked = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project).filter(({ id }) => channel === undefined || id === channel);
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionOf */ .M)(release, await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .demandCredentials */ .M)(asked, world.env), world);
    const result = await (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)(session, channel);
    const entry = (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_3__/* .preflightEntry */ .I)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .sealDigest */ .yO)(seal), result);
    const { folder } = project.workspace;
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .zh)(folder, (0,_result_files_js__WEBPACK_IMPORTED_MODULE_6__/* .resultFile */ .C)('preflight', channel), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .writeResult */ .Zk)(entry));
    if (!world.inWorkflow)
        await ledger.append([entry]);
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeEvidenceFiles */ .yQ)(folder, session, result.sightings);
    const report = {
        ...(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .reportOn */ .Sb)('preflight', session, result.sightings, result.problems),
        proofs: result.proofs,
        notes: result.notes,
        ...(result.ok && { next: world.inWorkflow ? 'lockstep record' : 'lockstep publish' }),
    };
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .F)(result.problems.map(({ severity }) => severity)) };
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

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resultFile),
/* harmony export */   V: () => (/* binding */ newResults)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1317);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3240);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8371);


/** What a result is about, and the entry that it becomes. */
const kinds = { rehearsal: 'rehearsed', preflight: 'preflighted', install: 'installed' };
/** The file in the output folder that carries a result from its job to the one that records it. */
function resultFile(kind, channel) {
    return channel === undefined ? `${kind}.json` : `${kind}-${channel}.json`;
}
async function readOne(source, kind, file, seal) {
    const path = `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/${file}`;
    const text = await source.readText(path);
    return text === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(text, kinds[kind], seal, path);
}
/** A later result overrides an earlier one, so a success that comes back after a failure is news. */
function isKnown(chain, entry) {
    const isSameKind = ({ body }) => body.kind === entry.kind && channelsIn(body).join() === channelsIn(entry).join();
    const last = chain.findLast(isSameKind);
    return last !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(last.body) === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .compactJson */ .A)(entry);
}
function channelsIn(body) {
    if (body.kind === 'preflighted')
        return body.channels;
    return body.kind === 'installed' ? [body.channel] : [];
}
// Preflights of single channels come one by one; a live run demands them all.
function assertProven(results, chain, seal) {
    const known = [...results, ...chain.map(({ body }) => body)];
    const missing = ['rehearsal', 'preflight'].filter((kind) => !known.some((body) => body.kind === kinds[kind] && body.seal === seal));
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(missing.map((kind) => {
        const file = `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputFolder */ .qi}/${resultFile(kind)}`;
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('RESULT_INVALID', `${file} is missing`, { where: { file } });
    }));
}
/**
 * Reads what other jobs left for a seal and the ledger does not hold yet: the results of the rehearsal, and of
 * preflights and installations of all channels or of one.
 * @throws LockstepError `RESULT_INVALID` when one is missing, damaged or of another seal.
 */
async function newResults(source, channels, seal, ledger) {
    const files = Object.keys(kinds).flatMap((kind) => [
        { kind, file: resultFile(kind) },
        ...channels.map((channel) => ({ kind, file: resultFile(kind, channel) })),
    ]);
    const found = await Promise.all(files.map(({ kind, file }) => readOne(source, kind, file, seal)));
    const results = found.filter((entry) => entry !== undefined);
    const chain = await ledger.read();
    assertProven(results, chain, seal);
    return results.filter((entry) => !isKnown(chain, entry));
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

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7855);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);




/** The outcome of a rehearsal, preflight or install check on its way from its job to the ledger. */
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), entry: _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryBodySchema */ .ei });
/** The contents of a result file. */
function writeResult(entry) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ schema: 1, entry });
}
/**
 * Reads a result file; another job wrote it, so nothing about it is believed but its form and its seal.
 * @throws LockstepError `RESULT_INVALID` when it is no result of this kind for this seal.
 */
function readResult(text, kind, seal, file) {
    const where = { file };
    const entry = readEntry(text, where);
    if (entry.kind !== kind)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} holds no entry “${kind}”`, { where });
    const result = entry;
    if (result.seal !== seal)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} belongs to another seal`, { where });
    return result;
}
function readEntry(text, where) {
    try {
        return resultSchema.parse(JSON.parse(text)).entry;
    }
    catch (cause) {
        const message = `${where.file} is not a result of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', message, { where, cause });
    }
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
/**
 * Tries every credential and asks every channel what it would refuse; publishes nothing.
 * @param only the id of the one channel whose credential is at hand.
 */
async function preflight(whole, only) {
    const channels = whole.channels.filter(({ id }) => only === undefined || id === only);
    const session = { ...whole, channels };
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
        channels: channels.map(({ id }) => id),
        proofs: perChannel.flatMap(({ proofs }) => proofs),
        notes: perChannel.flatMap(({ notes }) => notes),
        problems,
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

/***/ 1902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ assertSealed),
/* harmony export */   jI: () => (/* binding */ assertOpen),
/* harmony export */   nM: () => (/* binding */ openLive),
/* harmony export */   we: () => (/* binding */ wasSkipped)
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
/** Whether an earlier live run of a seal went without a rehearsal, as the ledger says. */
function wasSkipped(chain, seal) {
    return chain.some(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal && body.rehearsalSkipped);
}
/**
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `NOT_REHEARSED`, `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
async function openLive(session, { skipRehearsal }) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .sealDigest */ .yO)(session.seal);
    const chain = await session.ledger.read();
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain), seal);
    const ids = session.channels.map(({ id }) => id);
    const missing = skipRehearsal ? [] : missingProofs(chain, seal, ids);
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
