export const id = 294;
export const ids = [294];
export const modules = {

/***/ 58248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookingBy)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83814);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28371);
/* harmony import */ var _kept_anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74105);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92500);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33520);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36632);






/** A command that only looks. A credential is used where there is one, and not asked for. */
function lookingBy(look) {
    return async (options, world) => {
        const release = await (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openSealed */ .j5)(options, world);
        const { secrets } = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .readCredentials */ .L)((0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(release.project), world.env);
        const session = { ...(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionOf */ .M)(release, secrets, world), anchors: (0,_kept_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .anchorsOf */ .E)(options) };
        const { report, exit, sightings } = await look(session);
        await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeEvidenceFiles */ .yQ)(release.project.workspace.folder, session, sightings);
        return { report: (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .anchored */ .X)(report, session.ledger), exit };
    };
}


/***/ }),

/***/ 47294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76649);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58248);


/** Verifies every artifact on every channel. */
const runVerify = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookingBy */ .T)(_lockstep_engine__WEBPACK_IMPORTED_MODULE_1__/* .verify */ .M);


/***/ }),

/***/ 83814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   M: () => (/* binding */ demandCredentials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38248);


/** Reads the credential of every channel that names one. */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const problems = [];
    for (const { id, token } of channels) {
        if (token === undefined)
            continue;
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .resolveSecret */ .J)(token, env);
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
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(problems);
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
;// CONCATENATED MODULE: ./packages/cli/src/evidence-files.js



/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
const outputFolder = '.lockstep';
/** Writes a file to the output folder. */
async function writeOutput(folder, file, text) {
    const write = (name, content) => (0,src_file/* replaceFile */.f)((0,external_node_path_.join)(folder, outputFolder, name), content);
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

/***/ 74105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/** The entry of the ledger that the command line or an input names. */
function anchorsOf({ anchor }) {
    return anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
}


/***/ }),

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94254);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92500);


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

/***/ 58826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** The context of one channel, with its own secret and no other. */
function contextOf({ context, secrets, ledger }, { id }) {
    const secret = secrets.get(id);
    const anchor = ledger.anchor?.();
    return { ...context, ...(secret && { secret }), ...(anchor !== undefined && { anchor }) };
}


/***/ }),

/***/ 76649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5967);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58826);


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
            return [
                observed.problem ??
                    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
            ];
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
