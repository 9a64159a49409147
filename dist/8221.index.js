export const id = 8221;
export const ids = [8221];
export const modules = {

/***/ 68221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBuild: () => (/* binding */ findBuild),
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

// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js
var make_seal = __webpack_require__(92226);
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

// EXTERNAL MODULE: ./packages/cli/src/builds/storage.js
var storage = __webpack_require__(14037);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/resolve-build.js








function notesOn({ run, location, isRecorded }) {
    const known = isRecorded ? 'the ledger holds its seal' : 'the ledger holds no seal of this release';
    return [`built by run ${run.id} of ${run.workflow}: ${run.url}`, `from ${location}; ${known}`];
}
/**
 * Finds the build of a tag, verifies it, and puts its seal and files in their places.
 * @param accept looks at the build before anything is put in its place.
 */
async function findBuild(options, world, accept = () => undefined) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    const ledgerOf = (release) => (0,ledger/* openLedger */.au)({ project, release, identity, options }, world);
    return (0,storage/* withBuildStorage */.C)({ project, purpose: 'read' }, world, async (open) => {
        const build = await resolveBuild(options, { ...open, project, ledgerOf });
        accept(build);
        await build.place();
        const { seal, run, location } = build;
        await (0,evidence_files/* writeOutput */.zh)(project.workspace.folder, seal_seal/* manifestFile */.YE, (0,seal_seal/* sha512Manifest */.EI)(seal));
        const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('resolve-build', [], { seal, project }, 'lockstep rehearse');
        const found = { run: run.id, url: run.url, location };
        return { outcome: { report: { ...report, notes: notesOn(build), build: found }, exit }, project, build };
    });
}
/** Finds the build of a tag, verifies it, and puts its seal and files in their places. */
async function runResolveBuild(options, world) {
    return (await findBuild(options, world)).outcome;
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

/***/ 92226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ makeSeal),
/* harmony export */   Ec: () => (/* binding */ assertSealable),
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   M9: () => (/* binding */ assembleSeal),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   jG: () => (/* binding */ checkCheckout)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77533);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67197);
/* harmony import */ var _changelog_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13934);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65301);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15477);
/* harmony import */ var _tool_pins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58991);






function checkTree(git) {
    if (git.changed.length === 0)
        return [];
    const shown = git.changed.slice(0, 10).join(', ');
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('TREE_DIRTY', `changed since the commit: ${shown}${git.changed.length > 10 ? ', …' : ''}`)];
}
// Only names of this release have an order among themselves; everything else is somebody else's.
function withSiblings(artifacts) {
    const nameOf = (ecosystem, name) => `${ecosystem} ${name}`;
    const names = new Set(artifacts.flatMap(({ package: sealed }) => (sealed ? [nameOf(sealed.ecosystem, sealed.name)] : [])));
    return artifacts.map((artifact) => {
        if (artifact.package === undefined)
            return artifact;
        const { ecosystem } = artifact.package;
        const needs = artifact.package.needs.filter((need) => names.has(nameOf(ecosystem, need))).sort();
        return { ...artifact, package: { ...artifact.package, needs } };
    });
}
function packagesOf(artifacts, tag) {
    const packages = artifacts.flatMap(({ package: sealed }) => sealed ?? []);
    const distinct = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
    return [...distinct]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { ecosystem, name, version }]) => ({ ecosystem, name, version, tag }));
}
/**
 * The target of a seal: as named, or the tag at HEAD; of a rehearsal before the tag, what the source carries.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
async function chooseTarget(project, git, options) {
    const { config } = project;
    const isNamed = options.target !== undefined || !options.provisional;
    if (isNamed)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, options.target);
    try {
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, undefined);
    }
    catch (cause) {
        const { packages } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .readSources */ .t)(project);
        const released = packages.filter((each) => !each.private);
        const foreseen = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .foreseenTarget */ .HH)(config, released, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsInUse */ .I)(project));
        if (foreseen === undefined)
            throw cause;
        return foreseen;
    }
}
// What is said of a release is sealed with it: the checkout may be another one by the time it is published.
async function notesFor({ version, name }, packages, { config, workspace }) {
    const manifests = name === undefined ? [] : packages.map(({ where }) => where.file);
    for (const file of (0,_changelog_files_js__WEBPACK_IMPORTED_MODULE_4__/* .changelogFiles */ .k)(config, manifests)) {
        const text = await workspace.readText(file);
        if (text !== undefined)
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .changelogSection */ .UV)(text, version);
    }
    return undefined;
}
/**
 * What git says of a project.
 * @throws LockstepError `GIT_UNUSABLE` outside a checkout with a commit.
 */
async function stateOf({ workspace }) {
    const git = await workspace.git();
    if (git !== undefined)
        return git;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)('GIT_UNUSABLE', `${workspace.folder} is not a git checkout with a commit`);
}
/** What is wrong with the checkout: another commit than the tag's, or changed files. */
async function checkCheckout({ workspace }, git, target) {
    return [...(await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTag */ .Bs)(workspace, git, target)), ...checkTree(git)];
}
/** The versions of the tools that make a project's artifacts. */
async function toolsOf(project) {
    const names = (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsInUse */ .I)(project).flatMap(({ tools }) => tools);
    return [...(await project.workspace.tools((0,_tool_pins_js__WEBPACK_IMPORTED_MODULE_7__/* .recordedTools */ .o)(names, project.config)))];
}
/** Puts a seal together. */
async function assembleSeal(project, artifacts, { commit, target, build, tools, packages = [] }) {
    const sealed = withSiblings(artifacts);
    const notes = await notesFor(target, packages, project);
    const release = { id: target.tag, commit, packages: packagesOf(sealed, target.tag) };
    return {
        schema: 1,
        releases: [{ ...release, ...(notes !== undefined && { notes }) }],
        build,
        tools,
        artifacts: sealed,
    };
}
/**
 * Checks before a build what needs no built file, and gives the target: target, tag, tree and manifests.
 * @throws LockstepError with every problem at once.
 */
async function assertSealable(project, options) {
    const git = await stateOf(project);
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(project.config, git, options.target);
    const { problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .s)(project, {
        version: target.version,
        of: target,
        sourceOnly: true,
    });
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .throwAll */ .Kx)([...(await checkCheckout(project, git, target)), ...problems]);
    return target;
}
/**
 * Seals what the channels' patterns name.
 * @throws LockstepError with every problem at once; then no seal is made.
 */
async function makeSeal(project, options) {
    const git = await stateOf(project);
    const target = await chooseTarget(project, git, options);
    const { artifacts, packages, problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .s)(project, {
        version: target.version,
        of: target,
    });
    const tools = await toolsOf(project);
    const standing = options.provisional
        ? []
        : [...(await checkCheckout(project, git, target)), ...(0,_tool_pins_js__WEBPACK_IMPORTED_MODULE_7__/* .toolDrift */ .E)(project.config, tools)];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .throwAll */ .Kx)([...standing, ...problems]);
    const { commit } = git;
    return assembleSeal(project, artifacts, { commit, target, build: options.build, tools, packages });
}


/***/ }),

/***/ 15477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   HH: () => (/* binding */ foreseenTarget),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);

function targetOf(config, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, tag);
    if (parts === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`);
    const { version } = parts;
    // Registries take 1.2.3+a and 1.2.3+b for one version, and npm drops what stands behind the plus.
    if (version.includes('+'))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” carries build metadata, which is no part of a released version`, {
            remedy: `Tag the commit without “${version.slice(version.indexOf('+'))}”.`,
        });
    return { tag, ...parts };
}
/**
 * The target: as named, or the one tag at HEAD that fits.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
function resolveTarget(config, git, named) {
    if (named !== undefined)
        return targetOf(config, named);
    const fitting = (git?.tags ?? []).filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(config.release.tag, tag) !== undefined);
    const [tag] = fitting;
    if (tag !== undefined && fitting.length === 1)
        return targetOf(config, tag);
    const found = fitting.length === 0 ? 'none' : fitting.join(', ');
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`, {
        ...(fitting.length > 1 && { remedy: 'Name the one that is meant: --target TAG.' }),
    });
}
function fits({ ecosystem, version }, target, kinds) {
    const kind = kinds.find((each) => each.kind === ecosystem);
    return version === undefined || version === (kind?.spelling?.(target) ?? target);
}
/**
 * The target of a rehearsal before the tag is made: the version that the source carries, whatever its spellings.
 * @param packages those that are released.
 */
function foreseenTarget(config, packages, kinds) {
    const versions = new Set(packages.flatMap(({ version }) => version ?? []));
    const fitting = [...versions].filter((version) => packages.every((each) => fits(each, version, kinds)));
    const [version] = fitting;
    if (version === undefined)
        return undefined;
    const [name, another] = new Set(packages.map((each) => each.name));
    if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .namesPackage */ .L$)(config.release.tag))
        return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version));
    // Where each has a version of its own, two packages are two releases.
    if (name === undefined || another !== undefined)
        return undefined;
    return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version, name));
}
/** Whether the tag exists, at the commit that is checked out. */
async function checkTag(workspace, git, { tag }) {
    const commit = await workspace.commitOf(tag);
    if (commit === git.commit)
        return [];
    const found = commit === undefined ? 'does not exist' : `points at ${commit}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TARGET_MISMATCH', `tag ${tag} ${found}, HEAD is ${git.commit}`)];
}


/***/ }),

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolDrift),
/* harmony export */   o: () => (/* binding */ recordedTools)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);

// Tools print their name, a build date or a platform around it: “cargo 1.95.0 (f2d3ce0bd 2026-03-21)”.
function numberIn(text) {
    return /\d+(?:\.\d+)+[^\s,;()]*/.exec(text)?.[0];
}
// Images are compared in the files that name them: nothing that runs prints a digest.
function pinsOf({ tools = {} }) {
    return Object.entries(tools).filter(([, version]) => !(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isImagePin */ .DH)(version));
}
// Rust is the name of a toolchain; its compiler tells the version.
function executableOf(name) {
    return name === 'rust' ? 'rustc' : name;
}
/** The names of the tools whose versions a project records: those of its channels, and those that it pins. */
function recordedTools(ofChannels, config) {
    return [...new Set([...ofChannels, ...pinsOf(config).map(([name]) => executableOf(name))])];
}
/**
 * Compares the tools of a seal with the versions that the configuration pins.
 * @param mayLack whether a pinned tool may be missing, because another part used it.
 */
function toolDrift(config, tools, mayLack = false) {
    return pinsOf(config).flatMap(([name, version]) => {
        const found = tools.filter((tool) => tool.name === executableOf(name));
        const where = { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, key: `tools.${name}` };
        if (found.length === 0 && !mayLack)
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('TOOL_DRIFT', `${name} ${version} is pinned, and no ${name} is recorded`, { where })];
        return found
            .filter((tool) => tool.version !== version && numberIn(tool.version) !== version)
            .map((tool) => {
            const place = tool.parts === undefined ? '' : ` in ${tool.parts.join(', ')}`;
            const message = `${name} ${version} is pinned, “${tool.version}” was used${place}`;
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('TOOL_DRIFT', message, { where });
        });
    });
}


/***/ })

};
