export const id = 63;
export const ids = [63];
export const modules = {

/***/ 9063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAbandon: () => (/* binding */ runAbandon)
});

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(8033);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/engine/src/abandon.js

/**
 * Gives a release up for good: the ledger's last word, after which publish refuses.
 * @param takesBack whether what is public is taken back, which makes sense for a complete release as well.
 * @throws LockstepError `RELEASE_ABANDONED` when that was said before, `USAGE` for a release that is complete.
 */
async function abandon(ledger, operator, reason, takesBack = false) {
    const { abandoned, completed } = (0,ledger_history/* historyOf */.om)(await ledger.read());
    if (abandoned !== undefined)
        (0,lockstep_error/* throwAll */.Kx)([(0,problem/* problem */.C)('RELEASE_ABANDONED', `${abandoned.operator} gave it up already: ${abandoned.reason}`)]);
    if (completed && !takesBack)
        (0,lockstep_error/* throwAll */.Kx)([
            (0,problem/* problem */.C)('USAGE', 'the release is complete; there is nothing to give up', {
                remedy: 'Say --undo as well, to take back what can be taken back.',
            }),
        ]);
    const entry = { kind: 'abandoned', operator, reason };
    await ledger.append([entry]);
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(9963);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/publish/failure.js
var failure = __webpack_require__(9780);
// EXTERNAL MODULE: ./packages/engine/src/publish/journal.js
var journal = __webpack_require__(4433);
// EXTERNAL MODULE: ./packages/engine/src/publish/stage-run.js + 5 modules
var stage_run = __webpack_require__(7691);
// EXTERNAL MODULE: ./packages/engine/src/release-session.js
var release_session = __webpack_require__(8826);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
;// CONCATENATED MODULE: ./packages/engine/src/take-back.js






function standingIn({ channels }, sightings) {
    return sightings.flatMap((sighting) => {
        const { observed, target } = sighting;
        const channel = channels.find(({ id }) => id === target.channel);
        const isOurs = observed.state === 'present' &&
            !observed.yanked &&
            (0,digest/* compareDigests */.vR)(target.artifact.digest, observed.digest) === 'equal';
        return isOurs && channel !== undefined ? [{ ...sighting, channel }] : [];
    });
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
        const sent = await channel.undo?.(target, (0,release_session/* contextOf */.V)(session, channel));
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
    const entry = { kind: 'undone', target: key, outcome, answer: (0,journal/* shortened */.vI)(answer) };
    await session.ledger.append([entry]);
    return (0,stage_run/* isAccepted */.o)(receipt)
        ? undefined
        : (0,failure/* failureOf */.g)({ step: { channel, title: `taking back ${title}` }, receipt });
}
function stillThere(standing, after, failed) {
    const keys = new Set(after.map(({ target }) => target.key));
    return standing
        .filter(({ target: { key } }) => keys.has(key) && !failed.has(key))
        .map(({ target: { channel, title } }) => (0,problem/* problem */.C)('NOT_VISIBLE_YET', `${channel} took back ${title} but still shows it`, {
        where: { target: `${channel} ${title}` },
    }));
}
/**
 * Takes back what a release that was given up made public, where a channel can; the rest is named.
 *
 * It looks first and last, so it can be run again after any interruption.
 */
async function takeBack(session) {
    const standing = dependentsFirst(standingIn(session, await (0,survey/* survey */.Fr)(session)));
    const mutable = standing.filter(({ channel }) => channel.undo !== undefined);
    const failures = new Map();
    for (const each of mutable) {
        const failure = await takeBackOne(session, each);
        if (failure !== undefined)
            failures.set(each.target.key, failure);
    }
    const sightings = await (0,survey/* survey */.Fr)(session);
    const open = stillThere(mutable, standingIn(session, sightings), new Set(failures.keys()));
    const problems = [...failures.values(), ...open];
    const notes = standing
        .filter(({ channel }) => channel.undo === undefined)
        .map(({ target: { title, channel }, channel: { undoByHand } }) => {
        const way = undoByHand === undefined ? 'there is no way back' : `by hand: ${undoByHand}`;
        return `${title} stays on ${channel}; ${way}`;
    });
    const next = problems.some(({ rerun }) => rerun) ? { next: 'lockstep abandon --undo' } : {};
    const report = { ...(0,report_report/* reportOn */.Sb)('abandon', session, sightings, problems), notes, ...next };
    return { report, exit: (0,report_report/* publishingExit */.y8)(problems, mutable.length > 0) };
}

// EXTERNAL MODULE: ./packages/cli/src/credentials.js + 1 modules
var credentials = __webpack_require__(267);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(8371);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 6 modules
var sealed_release = __webpack_require__(7094);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var session = __webpack_require__(3520);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(6632);
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
    return takeBack((0,session/* sessionOf */.M)(release, await (0,credentials/* demandCredentials */.M)(mutable, world.env), world));
}
/** Gives a release up for good, and takes back what can be taken back, if asked to. */
const runAbandon = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    const { project, seal, ledger } = release;
    await giveUp(release, options);
    const outcome = options.undo
        ? await undoAll(release, world)
        : (0,reports/* reportWithoutChannels */.J)('abandon', [], { seal, project });
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
    return outcome;
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


/***/ })

};
