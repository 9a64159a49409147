export const id = 221;
export const ids = [221];
export const modules = {

/***/ 68221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runResolveBuild: () => (/* binding */ runResolveBuild)
});

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/ports/reply-problem.js
var reply_problem = __webpack_require__(53578);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/engine/src/builds/build-run.js

/** More runs of one commit than anybody names by hand. */
const mostShown = 10;
/** The runs that could be meant: the one that is named, or those of the workflow for the commit; the newest first. */
async function runsOf(host, { workflow, commit }, named) {
    const reply = named === undefined ? await host.runs.ofCommit(workflow, commit) : await host.runs.get(named);
    if (reply.outcome === 'ok')
        return [reply.value].flat();
    if (reply.outcome === 'refused' && reply.reason === 'missing')
        return [];
    const what = named === undefined ? `the runs of ${workflow} cannot be listed` : `run ${named} cannot be read`;
    (0,lockstep_error/* throwAll */.Kx)([(0,reply_problem/* replyProblem */.E)(reply, what, 'BUILD_NOT_FOUND')]);
    return [];
}
function isOwn({ address: { owner, name } }, repository) {
    return repository.toLowerCase() === `${owner}/${name}`.toLowerCase();
}
/** What is wrong with a run, as its host describes it. */
function runFaults(run, expected, host) {
    const { id, conclusion, workflow, commit, repository, event } = run;
    const faults = [];
    if (!run.isOver)
        faults.push((0,problem/* problem */.C)('BUILD_FAILED_RUN', `run ${id} has not ended`));
    else if (conclusion !== 'success')
        faults.push((0,problem/* problem */.C)('BUILD_FAILED_RUN', `run ${id} ended with ${conclusion ?? 'no conclusion'}`));
    if (workflow !== expected.workflow) {
        const message = `run ${id} is of ${workflow}, builds are made by ${expected.workflow}`;
        faults.push((0,problem/* problem */.C)('BUILD_WRONG_WORKFLOW', message));
    }
    if (commit !== expected.commit)
        faults.push((0,problem/* problem */.C)('BUILD_WRONG_COMMIT', `run ${id} built ${commit}, the tag is at ${expected.commit}`));
    if (!isOwn(host, repository))
        faults.push((0,problem/* problem */.C)('BUILD_FOREIGN', `run ${id} ran the code of ${repository}`));
    // A pull request brings its own workflow file and decides what it runs on.
    else if (event.startsWith('pull_request'))
        faults.push((0,problem/* problem */.C)('BUILD_FOREIGN', `run ${id} was started by a pull request`));
    return faults;
}
/**
 * The runs whose output may be published, the newest first.
 * @param already what is wrong beside; reported together.
 * @throws LockstepError `BUILD_NOT_FOUND`, or with everything that is wrong with the runs that were found.
 */
async function buildRuns(host, expected, named, already) {
    const runs = await runsOf(host, expected, named);
    const good = runs.filter((run) => runFaults(run, expected, host).length === 0);
    const faults = runs.slice(0, mostShown).flatMap((run) => runFaults(run, expected, host));
    (0,lockstep_error/* throwAll */.Kx)([...already, ...(good.length > 0 ? [] : faults)]);
    if (good.length > 0)
        return good.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
    const which = named === undefined ? `no run of ${expected.workflow} for ${expected.commit}` : `no run ${named}`;
    throw (0,lockstep_error/* fail */.fJ)('BUILD_NOT_FOUND', `${host.address.owner}/${host.address.name} has ${which}`);
}

// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
;// CONCATENATED MODULE: ./packages/engine/src/builds/candidate.js

async function candidateOf(run, release, storage) {
    const stored = await storage.find({ release, run: run.id });
    if (stored === undefined)
        return undefined;
    const seal = (0,seal_seal/* readSeal */.KI)(await stored.readSeal());
    return { run, stored, seal, digest: (0,seal_seal/* sealDigest */.yO)(seal) };
}
/**
 * What runs left, as far as it is still there.
 * @throws LockstepError `BUILD_EXPIRED` when nothing is, `SEAL_INVALID`, or why the storage does not answer.
 */
async function candidatesOf(runs, release, storage) {
    const found = [];
    for (const run of runs) {
        const candidate = await candidateOf(run, release, storage);
        if (candidate !== undefined)
            found.push(candidate);
    }
    const ids = runs.map(({ id }) => id).join(', ');
    if (found.length === 0)
        (0,lockstep_error/* throwAll */.Kx)([(0,problem/* problem */.C)('BUILD_EXPIRED', `${storage.name} hold nothing of ${release} by run ${ids}`)]);
    return found;
}
// Every run has a seal of its own, for it names the run; what counts is whether they hold the same.
function contentOf({ seal: { build: _, ...content } }) {
    return (0,canonical_json/* compactJson */.A)(content);
}
/**
 * The one build that is meant: the one that the ledger is bound to, else the only one, or the newest of equal ones; of
 * these rather one that the ledger knows.
 * @throws LockstepError `BUILD_AMBIGUOUS`.
 */
function chooseBuild(candidates, { committedSeal }, recorded) {
    const bound = candidates.find(({ digest }) => digest === committedSeal);
    if (bound !== undefined)
        return bound;
    const contents = new Set(candidates.map(contentOf));
    const chosen = candidates.find(({ digest }) => recorded.has(digest)) ?? candidates[0];
    if (contents.size === 1 && chosen !== undefined)
        return chosen;
    const shown = candidates.map(({ run, digest }) => `run ${run.id} (seal ${digest.slice(0, 12)})`).join(', ');
    throw (0,lockstep_error/* fail */.fJ)('BUILD_AMBIGUOUS', `several builds differ: ${shown}`);
}

// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js + 1 modules
var make_seal = __webpack_require__(50550);
// EXTERNAL MODULE: ./packages/engine/src/seal/target.js
var seal_target = __webpack_require__(15477);
;// CONCATENATED MODULE: ./packages/engine/src/builds/released-commit.js



async function commitOnHost(host, tag) {
    const reply = await host.refs.get(`tags/${tag}`);
    if (reply.outcome === 'ok' && reply.value !== undefined)
        return reply.value;
    const isMissing = reply.outcome === 'ok' || (reply.outcome === 'refused' && reply.reason === 'missing');
    const { owner, name } = host.address;
    if (isMissing)
        (0,lockstep_error/* throwAll */.Kx)([(0,problem/* problem */.C)('TAG_MISSING', `${owner}/${name} has no tag ${tag}`)]);
    else
        (0,lockstep_error/* throwAll */.Kx)([(0,reply_problem/* replyProblem */.E)(reply, `tag ${tag} cannot be read`, 'BUILD_NOT_FOUND')]);
    return '';
}
/**
 * The commit of a target, by its tag on the host, compared with the tag and HEAD of the checkout.
 * @throws LockstepError `TARGET_UNKNOWN`, `GIT_UNUSABLE`, `TAG_MISSING`, or why the host does not say.
 */
async function releasedCommit(project, host, named) {
    const git = await (0,make_seal/* stateOf */.L4)(project);
    const target = (0,seal_target/* resolveTarget */.u1)(project.config, git, named);
    const commit = await commitOnHost(host, target.tag);
    const here = await project.workspace.commitOf(target.tag);
    const moved = `tag ${target.tag} points at ${commit} on the host, and at ${here} in the checkout`;
    const isMoved = here !== undefined && here !== commit;
    return {
        target,
        commit,
        problems: [
            ...(isMoved ? [(0,problem/* problem */.C)('TAG_MOVED', moved)] : []),
            ...(await (0,seal_target/* checkTag */.Bs)(project.workspace, git, target)),
        ],
    };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/tool-pins.js
var tool_pins = __webpack_require__(58991);
// EXTERNAL MODULE: ./packages/engine/src/builds/run-address.js
var run_address = __webpack_require__(30138);
;// CONCATENATED MODULE: ./packages/engine/src/builds/sealed-build.js



function originFaults({ run, stored, seal }, workflow) {
    const { build } = seal;
    const named = (0,run_address/* runIn */.V)(build.run);
    const faults = [];
    const isOwn = named?.id === run.id && named.repository.toLowerCase() === run.repository.toLowerCase();
    if (!isOwn || build.attempt !== stored.build.attempt) {
        const message = `${stored.location} holds a seal of ${build.run}, attempt ${build.attempt}`;
        faults.push((0,problem/* problem */.C)('BUILD_UNSEALED', message));
    }
    if (build.workflow !== undefined && build.workflow !== workflow)
        faults.push((0,problem/* problem */.C)('BUILD_WRONG_WORKFLOW', `the seal was made by ${build.workflow}, not ${workflow}`));
    return faults;
}
function releaseFaults({ seal }, { target, commit }) {
    const release = (0,seal_seal/* releaseOf */.l7)(seal);
    const faults = [];
    if (release.id !== target.tag)
        faults.push((0,problem/* problem */.C)('TARGET_MISMATCH', `the seal is for ${release.id}, the target is ${target.tag}`));
    if (release.commit !== commit)
        faults.push((0,problem/* problem */.C)('BUILD_WRONG_COMMIT', `the seal is of ${release.commit}, the tag is at ${commit}`));
    return faults;
}
function ledgerFaults({ digest }, { recorded, committedSeal }) {
    const short = digest.slice(0, 12);
    if (committedSeal !== undefined && committedSeal !== digest) {
        const message = `seal ${committedSeal.slice(0, 12)} is being published, this one is ${short}`;
        return [(0,problem/* problem */.C)('SEAL_SUPERSEDED', message)];
    }
    if (recorded.size === 0 || recorded.has(digest))
        return [];
    const known = [...recorded].map((each) => each.slice(0, 12)).join(', ');
    return [(0,problem/* problem */.C)('BUILD_UNSEALED', `the ledger holds ${known}, and not seal ${short}`)];
}
async function fetchFiles({ stored, seal }) {
    try {
        return { place: await stored.fetch(seal), problems: [] };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return { place: async () => undefined, problems: error.problems };
        throw error;
    }
}
/**
 * Compares a build with everything that is known of it, its files included.
 * @returns what puts seal and files in their places.
 * @throws LockstepError with everything that is wrong at once.
 */
async function checkBuild(candidate, project, released, known) {
    const faults = [
        ...releaseFaults(candidate, released),
        ...originFaults(candidate, project.config.release.workflow),
        ...ledgerFaults(candidate, known),
        ...(0,tool_pins/* toolDrift */.E)(project.config, candidate.seal.tools),
    ];
    const fetched = await fetchFiles(candidate);
    (0,lockstep_error/* throwAll */.Kx)([...faults, ...fetched.problems]);
    return fetched.place;
}

;// CONCATENATED MODULE: ./packages/engine/src/builds/resolve-build.js





function sealsIn(chain) {
    const digests = chain.flatMap(({ body }) => (body.kind === 'sealed' ? [body.seal] : []));
    return { recorded: new Set(digests), committedSeal: (0,ledger_history/* historyOf */.om)(chain).committedSeal };
}
/**
 * Finds the build of a release and verifies it before anything else: the tag on the host and in the checkout, the run’s
 * conclusion, workflow, commit and repository; then the seal against the ledger, the pins and the run, and every file
 * against the seal. Nothing is put in its place until `place` is called.
 * @throws LockstepError with everything that is wrong with what was asked first: the host, then what is stored.
 */
async function resolveBuild(query, sources) {
    const { project, host, storage, ledgerOf } = sources;
    const released = await releasedCommit(project, host, query.target);
    const { commit, problems, target } = released;
    const expected = { workflow: project.config.release.workflow, commit };
    const runs = await buildRuns(host, expected, query.run, problems);
    const candidates = await candidatesOf(runs, target.tag, storage);
    const known = sealsIn(await (await ledgerOf(target.tag)).read());
    const chosen = chooseBuild(candidates, known, known.recorded);
    const place = await checkBuild(chosen, project, released, known);
    const { run, seal, digest, stored } = chosen;
    return { run, seal, digest, location: stored.location, isRecorded: known.recorded.has(digest), place };
}

// EXTERNAL MODULE: ./packages/cli/src/builds/storage.js + 15 modules
var storage = __webpack_require__(50052);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 276 modules
var src_project = __webpack_require__(13777);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/resolve-build.js








function notesOn({ run, location, isRecorded }) {
    const known = isRecorded ? 'the ledger holds its seal' : 'the ledger holds no seal of this release';
    return [`built by run ${run.id} of ${run.workflow}: ${run.url}`, `from ${location}; ${known}`];
}
/** Finds the build of a tag, verifies it, and puts its seal and files in their places. */
async function runResolveBuild(options, world) {
    const project = await (0,src_project/* openProject */.U)(options.dir, world);
    const identity = (0,src_identity/* identify */.l)(options, world.env);
    const ledgerOf = (release) => (0,ledger/* openLedger */.au)({ project, release, identity, options }, world);
    return (0,storage/* withBuildStorage */.C)({ project, purpose: 'read' }, world, async (open) => {
        const build = await resolveBuild(options, { ...open, project, ledgerOf });
        await build.place();
        const { seal, run, location } = build;
        await (0,evidence_files/* writeOutput */.zh)(project.workspace.folder, seal_seal/* manifestFile */.YE, (0,seal_seal/* sha512Manifest */.EI)(seal));
        const { report, exit } = (0,reports/* reportWithoutChannels */.J)('resolve-build', [], { seal, project }, 'lockstep rehearse');
        const found = { run: run.id, url: run.url, location };
        return { report: { ...report, notes: notesOn(build), build: found }, exit };
    });
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


/***/ })

};
