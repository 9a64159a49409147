export const id = 140;
export const ids = [140];
export const modules = {

/***/ 81179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTriage: () => (/* binding */ runTriage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/triage/evidence.js + 5 modules
var triage_evidence = __webpack_require__(85763);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/triage/report.js
var triage_report = __webpack_require__(14692);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/known-secrets.js
var known_secrets = __webpack_require__(37227);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/triage/collect.js
var collect = __webpack_require__(64079);
// EXTERNAL MODULE: ./packages/cli/src/triage/own-patterns.js
var own_patterns = __webpack_require__(48829);
// EXTERNAL MODULE: ./packages/cli/src/triage/project-host.js
var project_host = __webpack_require__(3983);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/cli/src/triage/run-name.js

const id = /^[1-9]\d{0,18}$/;
// `/actions/runs/7`, and below it what both hosts show of a run: an attempt, a job.
const below = /^(.*)\/([^/]+)\/([^/]+)\/actions\/runs\/([1-9]\d{0,18})(?:\/(?:attempts|jobs?)\/\d{1,19})*\/?$/;
function isHere(url, path, here) {
    const [folder, owner, name] = path;
    const server = new URL(here.server);
    // Names of repositories are told apart by no case, on either host.
    const isSame = (one, other) => one?.toLowerCase() === other.toLowerCase();
    return (url.host === server.host &&
        `${folder}/` === server.pathname &&
        isSame(owner, encodeURIComponent(here.owner)) &&
        isSame(name, encodeURIComponent(here.name)));
}
/**
 * The number of a run that is named by it or by its address; no other server is ever asked.
 * @throws LockstepError `USAGE`, or `RUN_FOREIGN` for an address of another server or repository.
 */
function runNamed(text, here) {
    if (id.test(text))
        return text;
    const url = URL.parse(text);
    const found = url === null ? null : below.exec(url.pathname);
    if (url === null || found === null)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', `triage takes the number or the address of a run, not “${(0,foreign_text/* foreignText */.q)(text)}”`);
    if (!isHere(url, found.slice(1, 4), here))
        throw (0,lockstep_error/* fail */.fJ)('RUN_FOREIGN', `${(0,foreign_text/* foreignText */.q)(`${url.origin}${url.pathname}`)} is not a run of ${here.server}${here.owner}/${here.name}`);
    return found[4] ?? '';
}

// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/triage.js











function problemsOf(evidence) {
    const { failed, run, rerun } = evidence;
    if (failed.length === 0 && !(0,triage_evidence/* endedBadly */.PL)(run))
        return [];
    const names = failed.map(({ name }) => name).join(', ');
    const why = failed.length === 0
        ? 'it ended without success before any job failed: the server may not be able to read its workflow file'
        : `these jobs failed: ${names}`;
    return [(0,problem/* problem */.C)('JOBS_FAILED', `${why} (${run.url})`, { rerun })];
}
/** Says why the jobs of a run failed, from their logs, while it is still going as well (P18). */
async function runTriage(options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const folder = (0,external_node_path_.resolve)(world.cwd, options.dir);
    const { host, address, token } = await (0,project_host/* openProjectHost */.m)(folder, world);
    const id = runNamed(options.word ?? '', address);
    const own = await (0,own_patterns/* ownPatterns */.Y)(project.config.triage, project.locate);
    const found = await (0,collect/* collectTriage */.T)(host, id, own);
    const redact = (0,redaction/* createRedaction */.Eg)([...(0,known_secrets/* knownSecrets */.x)(world.env), ...(token === undefined ? [] : [token])]);
    const evidence = JSON.parse(redact(JSON.stringify(found.evidence)));
    const file = `triage-${id}.json`;
    await (0,evidence_files/* writeOutput */.zh)(folder, file, `${JSON.stringify(evidence, undefined, 2)}\n`);
    world.log.info((0,triage_report/* describeRun */.v)(evidence));
    const next = evidence.run.isOver ? undefined : `lockstep triage ${id}`;
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('triage', [...problemsOf(evidence), ...found.warnings], undefined, next);
    const notes = [...(0,triage_report/* triageLines */.G)(evidence), `evidence: .lockstep/${file}`];
    return { report: { ...report, notes, triage: evidence }, exit };
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

/***/ 53578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ replyProblem)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

const codes = {
    unauthorized: 'AUTH_FAILED',
    redirected: 'REDIRECTED',
};
/**
 * The problem behind a request that brought nothing.
 * @param what what was asked for, as the subject of a sentence.
 * @param otherwise the code of every refusal that has none of its own.
 */
function replyProblem(reply, what, otherwise) {
    switch (reply.outcome) {
        case 'refused':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(codes[reply.reason] ?? otherwise, `${what}: ${reply.message}`);
        case 'throttled':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('THROTTLED', `${what}: ${reply.message}`);
        case 'failed':
            return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(reply.sent ? otherwise : 'UNREACHABLE', `${what}: ${reply.why}`);
    }
}


/***/ })

};
