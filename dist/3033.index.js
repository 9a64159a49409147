export const id = 3033;
export const ids = [3033];
export const modules = {

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInstall: () => (/* binding */ runInstall)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/result.js
var result = __webpack_require__(61317);
// EXTERNAL MODULE: ./packages/core/src/config/config.js + 4 modules
var config_config = __webpack_require__(63330);
// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/engine/src/install/install.js
var install = __webpack_require__(44241);
;// CONCATENATED MODULE: ./packages/engine/src/install/install-check.js


/**
 * Installs what a channel shows to everyone, as a user would.
 *
 * The client talks to a stand-in that passes everything on: the release's names to the channel, all others to the
 * machine's own registry. So nobody can slip in a package of the same name on the one or the other.
 */
async function checkInstall(channel, { standInKinds, publishedOn, upstreamOf, log, ...terms }) {
    const { id, kind, settings } = channel;
    const standInKind = standInKinds.find((each) => each.kind === kind);
    if (standInKind === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `nothing is known of the channel kind ${kind}`);
    const upstream = upstreamOf(kind);
    const standIn = await standInKind.start({
        settings,
        packages: (0,install/* installableOn */.ZG)(id, terms.seal).map((each) => each.package),
        published: publishedOn(channel),
        log,
        ...(upstream !== undefined && { upstream }),
    });
    try {
        const installations = await (0,install/* installFrom */.w$)(standIn, id, terms);
        const installed = installations.map((each) => each.installed);
        return { channel: id, installed, ...(0,install/* installCheckOf */.zJ)(installations) };
    }
    finally {
        await standIn.close();
    }
}
// A client that is sent for what is not there waits long, and says little.
function notThere(id, judged) {
    return judged
        .filter(({ target, verdict }) => target.channel === id && verdict.kind !== 'done')
        .map(({ target: { channel, title }, verdict }) => {
        if ('problem' in verdict)
            return verdict.problem;
        const where = { target: `${channel} ${title}` };
        return (0,problem/* problem */.C)('MISSING', `${title} is not on ${channel}`, { where });
    });
}
async function checkOne(channel, options) {
    const problems = notThere(channel.id, options.judged);
    if (problems.length === 0)
        return checkInstall(channel, options);
    const summary = `not installed: ${[...new Set(problems.map(({ code }) => code))].join(', ')}`;
    return { channel: channel.id, installed: [], ok: false, summary, problems };
}
/** Installs from some channels, one after the other; nothing is installed from one that does not show everything. */
async function checkInstalls(options) {
    const checks = [];
    for (const channel of options.channels)
        checks.push(await checkOne(channel, options));
    const problems = checks.flatMap((each) => each.problems);
    const report = {
        ...(0,report_report/* reportOn */.Sb)('install', { seal: options.seal, channels: options.channels }, options.judged, problems),
        installed: checks.flatMap((each) => each.installed),
    };
    return { report, exit: (0,outcome/* exitCodeOf */.F)(problems.map(({ severity }) => severity)), checks };
}

// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/standins/src/kinds.js + 270 modules
var kinds = __webpack_require__(98935);
// EXTERNAL MODULE: ./packages/cli/src/builds/recorded-seal.js
var recorded_seal = __webpack_require__(22070);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/upstream/read-from.js
var read_from = __webpack_require__(92811);
;// CONCATENATED MODULE: ./packages/cli/src/published-on.js


/** Where the packages of a channel are for everyone to install; read without any credential. */
function publishedOn({ kind: name, settings }, kinds, world) {
    const kind = kinds.find((each) => each.kind === name);
    if (kind === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `nothing is known of the channel kind ${name}`);
    return (0,read_from/* readFrom */.z)(kind.installRoot?.(settings) ?? kind.endpoint(settings), world);
}

// EXTERNAL MODULE: ./packages/cli/src/result-files.js
var result_files = __webpack_require__(62017);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 1 modules
var sealed_release = __webpack_require__(79949);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
// EXTERNAL MODULE: ./packages/cli/src/upstream.js + 6 modules
var upstream = __webpack_require__(99227);
;// CONCATENATED MODULE: ./packages/cli/src/commands/install.js












/** Where everything stands for someone without a credential. */
async function lookAsAnyone(release, world) {
    const session = (0,src_session/* sessionOf */.M)(release, new Map(), world);
    // A private repository shows its ledger to nobody without a credential; then what is seen counts alone.
    const chain = await session.ledger.read().catch(() => []);
    return (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), (0,ledger_history/* historyOf */.om)(chain));
}
async function install_install(release, channels, world, folder) {
    const { project, seal } = release;
    const upstreams = await (0,upstream/* upstreamsFor */.w)(project, world);
    return checkInstalls({
        seal,
        channels,
        judged: await lookAsAnyone(release, world),
        standInKinds: kinds/* standInKinds */.P,
        publishedOn: (channel) => publishedOn(channel, project.kinds, world),
        upstreamOf: (kind) => upstreams.get(kind),
        sandbox: await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'install'), world.env),
        log: world.log,
        signal: world.signal,
    });
}
// What knows no packages has nothing that a client installs.
function chosen({ config, kinds }, channel) {
    const installable = new Set(kinds.filter((each) => each.readPackage !== undefined).map(({ kind }) => kind));
    return config.channels.filter(({ id, kind }) => channel === undefined ? installable.has(kind) : id === channel);
}
async function record({ project, seal, ledger }, checks, isRecorded) {
    const { folder } = project.workspace;
    const entries = checks.map((check) => (0,install/* installEntry */.kJ)((0,seal_seal/* sealDigest */.yO)(seal), check.channel, check));
    for (const entry of entries)
        await (0,evidence_files/* writeOutput */.zh)(folder, (0,result_files/* resultFile */.Cp)('install', entry.channel), (0,result/* writeResult */.Zk)(entry));
    if (!isRecorded)
        return;
    await ledger.append(entries);
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
}
// Only a trial is something that the rest of a release waits for.
function nextOf({ config }, { ok, channels }, isRecorded) {
    const isTrial = channels.some(({ id }) => (0,config_config/* trialsOf */.xY)(config.channels).has(id));
    return ok && isTrial ? { next: isRecorded ? 'lockstep publish' : 'lockstep record' } : {};
}
/** Installs what the channels show with the ecosystems' own clients; reads no credential. */
const runInstall = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    (0,sealed_release/* assertChannel */.KJ)(release.project, options.channel);
    const channels = chosen(release.project, options.channel);
    const { report, exit, checks } = await (0,temporary_folder/* withTemporaryFolder */.E)((folder) => install_install(release, channels, world, folder));
    const canAppend = !world.inWorkflow && (await (0,recorded_seal/* canRecord */.m)(release.project, world));
    await record(release, checks, !options.noRecord && canAppend);
    const outcome = {
        ...report,
        checks: checks.map(({ channel, ok, summary }) => ({ channel, ok, summary })),
        ...nextOf(release.project, report, canAppend),
    };
    return { report: outcome, exit };
};


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


/***/ })

};
