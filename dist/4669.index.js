export const id = 4669;
export const ids = [4669];
export const modules = {

/***/ 54669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPreflight: () => (/* binding */ runPreflight)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/result.js
var report_result = __webpack_require__(61317);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/engine/src/preflight.js + 1 modules
var preflight = __webpack_require__(39958);
// EXTERNAL MODULE: ./packages/core/src/channel.js
var src_channel = __webpack_require__(39988);
;// CONCATENATED MODULE: ./packages/engine/src/rollback.js

function stepsOf(channel, seal) {
    const targets = channel.targets(seal);
    return targets.flatMap((target) => [
        ...channel.steps(target, { state: 'absent' }),
        ...channel.steps(target, { state: 'reserved' }),
    ]);
}
function howTo({ undo, undoByHand }, phase) {
    if (phase === 'reserve')
        return 'nothing of it is public';
    if (undo === undefined)
        return undoByHand && `by hand: ${undoByHand}`;
    return ['lockstep rollback --apply', ...(undoByHand === undefined ? [] : [`by hand: ${undoByHand}`])].join('; ');
}
/**
 * The plan for taking a release back, made before anything is written (L7): channel by channel, with the hardest to
 * undo of each phase.
 */
function rollbackPlan(channels, seal) {
    return channels.flatMap((channel) => {
        const steps = stepsOf(channel, seal);
        return src_channel/* phases */.t.flatMap((phase) => {
            const own = new Set(steps.filter((step) => step.phase === phase).map(({ undo }) => undo));
            const undo = src_channel/* ranks */.C.findLast((rank) => own.has(rank));
            return undo === undefined ? [] : [{ channel: channel.id, phase, undo, how: howTo(channel, phase) }];
        });
    });
}

// EXTERNAL MODULE: ./packages/cli/src/credentials.js
var src_credentials = __webpack_require__(83814);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(62017);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
;// CONCATENATED MODULE: ./packages/cli/src/commands/preflight.js







// Drafts and taps point at what registries hold; nobody installs from them what was only rehearsed.
function onlyPoints(channel, seal) {
    const steps = channel.targets(seal).flatMap((target) => channel.steps(target, { state: 'absent' }));
    return steps.every(({ phase }) => phase !== 'commit');
}
/** The channels whose missing credential can wait until the live run. */
function waived(channels, seal, { lacking }, { mode }) {
    const optional = mode === 'live' ? [] : channels.filter((channel) => onlyPoints(channel, seal));
    return new Set(optional.map(({ id }) => id).filter((id) => lacking.has(id)));
}
/** Tries every credential; the result is bound to the seal. */
const runPreflight = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    const { project, seal, ledger } = release;
    const { channel } = options;
    (0,sealed_release/* assertChannel */.KJ)(project, channel);
    const asked = (0,sealed_release/* openChannels */.Lr)(project).filter(({ id }) => channel === undefined || id === channel);
    const credentials = await (0,src_credentials/* readCredentials */.L)(asked, world.env);
    const later = waived(asked, seal, credentials, options);
    (0,lockstep_error/* throwAll */.Kx)([...credentials.lacking].filter(([id]) => !later.has(id)).map(([, missing]) => missing));
    const whole = (0,src_session/* sessionOf */.M)(release, credentials.secrets, world);
    const session = { ...whole, channels: whole.channels.filter(({ id }) => !later.has(id)) };
    const result = await (0,preflight/* preflight */.M)(session, channel);
    const entry = (0,preflight/* preflightEntry */.I)((0,seal_seal/* sealDigest */.yO)(seal), result);
    const { folder } = project.workspace;
    await (0,evidence_files/* writeOutput */.zh)(folder, (0,result_files/* resultFile */.Cp)('preflight', channel), (0,report_result/* writeResult */.Zk)(entry));
    if (!world.inWorkflow) {
        // A rehearsal holds no credential, so that one with a ledger on a server leaves its result to this command.
        const rehearsed = await (0,result_files/* leftRehearsal */.PS)(project.workspace, (0,seal_seal/* sealDigest */.yO)(seal), ledger);
        await ledger.append([...rehearsed, entry]);
    }
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(folder, session, result.sightings);
    const report = {
        ...(0,report_report/* reportOn */.Sb)('preflight', session, result.sightings, result.problems),
        proofs: result.proofs,
        notes: [
            ...result.notes,
            ...[...later].map((id) => `${id}: ${credentials.lacking.get(id)?.message}; a live run needs it, this rehearsal does not`),
        ],
        ...(result.warnings.length > 0 && { warnings: result.warnings }),
        rollback: rollbackPlan(asked, seal),
        ...(result.ok && { next: world.inWorkflow ? 'lockstep record' : 'lockstep publish' }),
    };
    return { report, exit: (0,outcome/* exitCodeOf */.F)(result.problems.map(({ severity }) => severity)) };
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

/***/ 62017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   PS: () => (/* binding */ leftRehearsal),
/* harmony export */   VI: () => (/* binding */ newResults)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61317);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23240);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28371);


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
/** What a rehearsal left that could not write to the ledger itself, as far as the ledger does not hold it yet. */
async function leftRehearsal(source, seal, ledger) {
    const left = await readOne(source, 'rehearsal', resultFile('rehearsal'), seal).catch(() => undefined);
    return left === undefined || isKnown(await ledger.read(), left) ? [] : [left];
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

/***/ 61317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40105);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17414);




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
