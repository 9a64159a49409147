export const id = 6041;
export const ids = [6041];
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

// EXTERNAL MODULE: ./packages/cli/src/builds/storage.js + 15 modules
var storage = __webpack_require__(50052);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 68 modules
var src_project = __webpack_require__(66037);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/resolve-build.js








function notesOn({ run, location, isRecorded }) {
    const known = isRecorded ? 'the ledger holds its seal' : 'the ledger holds no seal of this release';
    return [`built by run ${run.id} of ${run.workflow}: ${run.url}`, `from ${location}; ${known}`];
}
/** Finds the build of a tag, verifies it, and puts its seal and files in their places. */
async function runResolveBuild(options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    const ledgerOf = (release) => (0,ledger/* openLedger */.au)({ project, release, identity, options }, world);
    return (0,storage/* withBuildStorage */.C)({ project, purpose: 'read' }, world, async (open) => {
        const build = await resolveBuild(options, { ...open, project, ledgerOf });
        await build.place();
        const { seal, run, location } = build;
        await (0,evidence_files/* writeOutput */.zh)(project.workspace.folder, seal_seal/* manifestFile */.YE, (0,seal_seal/* sha512Manifest */.EI)(seal));
        const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('resolve-build', [], { seal, project }, 'lockstep rehearse');
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

/***/ 79949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KJ: () => (/* binding */ assertChannel),
  q6: () => (/* binding */ createContext),
  bo: () => (/* binding */ findSeal),
  Lr: () => (/* binding */ openChannels),
  j5: () => (/* binding */ openSealed),
  JQ: () => (/* binding */ projectFor)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(57865);
// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http_http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/hosts/src/files/artifact-store.js + 2 modules
var artifact_store = __webpack_require__(69605);
// EXTERNAL MODULE: ./packages/hosts/src/host/open-host.js + 46 modules
var open_host = __webpack_require__(53283);
// EXTERNAL MODULE: ./packages/hosts/src/git/remote.js + 19 modules
var remote = __webpack_require__(52885);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var src_ledger = __webpack_require__(3952);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 68 modules
var src_project = __webpack_require__(66037);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
;// CONCATENATED MODULE: ./packages/cli/src/seal-in-ledger.js

// The digest is computed again: a ledger is a place that others can write to.
function sealsIn(chain) {
    return chain.flatMap(({ body }) => {
        const parsed = body.kind === 'sealed' ? seal_seal/* sealSchema */.P8.safeParse(body.document) : undefined;
        if (body.kind !== 'sealed' || parsed?.success !== true)
            return [];
        return (0,seal_seal/* sealDigest */.yO)(parsed.data) === body.seal ? [parsed.data] : [];
    });
}
/** The seal that a ledger holds: the one that was committed to, else the last. */
async function sealInLedger(ledger) {
    const chain = await ledger.read();
    const { committedSeal } = (0,ledger_history/* historyOf */.om)(chain);
    const seals = sealsIn(chain);
    return seals.find((seal) => (0,seal_seal/* sealDigest */.yO)(seal) === committedSeal) ?? seals.at(-1);
}

;// CONCATENATED MODULE: ./packages/cli/src/sealed-release.js






function routesOf({ artifacts }) {
    return new Set(artifacts.flatMap(({ channels }) => channels));
}
/** Whether a release may be of some packages alone, and so have nothing for a channel that others are published to. */
function isOfSome({ config: { release } }) {
    return release.versioning === 'independent' || release.packages !== undefined;
}
function assertRouted(seal, project) {
    const known = new Set(project.config.channels.map(({ id }) => id));
    const sealed = routesOf(seal);
    const lost = [...sealed].filter((id) => !known.has(id));
    const added = isOfSome(project) ? [] : [...known].filter((id) => !sealed.has(id));
    if (lost.length + added.length === 0)
        return;
    const message = `the seal and lockstep.yaml name different channels: ${[...lost, ...added].join(', ')}`;
    throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', message, { where: { file: seal_seal/* sealFile */.mz } });
}
/** The project as far as a seal needs it: of a release of some packages, the channels that these are for. */
function projectFor(project, seal) {
    if (!isOfSome(project))
        return project;
    const routes = routesOf(seal);
    const channels = project.config.channels
        .filter(({ id }) => routes.has(id))
        .map(({ before, ...channel }) => {
        const later = before?.filter((id) => routes.has(id)) ?? [];
        return later.length === 0 ? channel : { ...channel, before: later };
    });
    return { ...project, config: { ...project.config, channels } };
}
/** The tag that is named, or those at HEAD that are releases. */
async function fittingTags({ config, workspace }, named, { env }) {
    if (named !== undefined)
        return [named];
    const tags = await (0,git/* createGit */.l)(workspace.folder, env).tagsAtHead();
    return tags.filter((tag) => (0,config_tag/* versionOfTag */.mx)(config.release.tag, tag) !== undefined);
}
// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(seal, project, named, world) {
    const { id } = (0,seal_seal/* releaseOf */.l7)(seal);
    const fitting = await fittingTags(project, named, world);
    if (fitting.length === 0 || fitting.includes(id))
        return;
    const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
    throw (0,lockstep_error/* fail */.fJ)('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: seal_seal/* sealFile */.mz } });
}
/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, or `TARGET_MISMATCH` when another target was sealed.
 */
async function findSeal(project, target, world) {
    const text = await project.workspace.readText(seal_seal/* sealFile */.mz);
    if (text === undefined)
        return undefined;
    const seal = (0,seal_seal/* readSeal */.KI)(text);
    assertRouted(seal, project);
    await assertTarget(seal, project, target, world);
    return seal;
}
function missing({ workspace: { folder } }) {
    return (0,lockstep_error/* fail */.fJ)('SEAL_MISSING', `there is no ${seal_seal/* sealFile */.mz} in ${folder}`, { where: { file: seal_seal/* sealFile */.mz } });
}
// What the tag stands for here is known without the ledger.
async function assertCommit(seal, { workspace }) {
    const { id, commit } = (0,seal_seal/* releaseOf */.l7)(seal);
    const here = await workspace.commitOf(id);
    if (here === undefined || here === commit)
        return;
    const message = `the seal that the ledger holds is of ${commit}, and ${id} is ${here} here`;
    throw (0,lockstep_error/* fail */.fJ)('TARGET_MISMATCH', message);
}
async function openFromLedger(project, options, world) {
    const [release] = await fittingTags(project, options.target, world);
    if (release === undefined)
        throw missing(project);
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    const ledger = await (0,src_ledger/* openLedger */.au)({ project, release, identity, options }, world);
    const seal = await sealInLedger(ledger);
    if (seal === undefined || (0,seal_seal/* releaseOf */.l7)(seal).id !== release)
        throw missing(project);
    assertRouted(seal, project);
    await assertCommit(seal, project);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: true };
}
/**
 * Opens a sealed release: by the seal of the folder, or by the one that the ledger holds.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
async function openSealed(options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const seal = await findSeal(project, options.target, world);
    if (seal === undefined)
        return openFromLedger(project, options, world);
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    const ledger = await (0,src_ledger/* openLedger */.au)({ project, release: (0,seal_seal/* releaseOf */.l7)(seal).id, identity, options }, world);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: false };
}
/**
 * Checks the channel that an option names, if any.
 * @throws LockstepError `USAGE` when there is no such channel.
 */
function assertChannel({ config }, channel) {
    if (channel === undefined || config.channels.some(({ id }) => id === channel))
        return;
    throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
}
/** The channels of a project, pointing at the real registries. */
function openChannels({ config, kinds }) {
    return config.channels.flatMap(({ id, kind, settings }) => kinds.find((each) => each.kind === kind)?.open(id, settings) ?? []);
}
/**
 * What engine and channels touch the world through.
 * @param secrets the credentials of all channels: what one registry says must show none of them.
 */
function createContext(folder, world, secrets = []) {
    const http = (0,http_http/* createHttp */.V)(world.env, [...secrets]);
    return {
        http,
        clock: clock/* systemClock */.m,
        log: world.log,
        artifacts: (0,artifact_store/* createArtifactStore */.G)(folder),
        host: (0,open_host/* createOpenHost */.Z)(http, world.log, clock/* systemClock */.m),
        git: (0,remote/* createOpenGitRemote */.b)(http),
    };
}


/***/ }),

/***/ 70958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ug: () => (/* binding */ partsOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Longer names are no releases: they would only cost time. In characters. */
const longestTag = 1000;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** Whether each package has tags of its own: `{name}@{version}`. */
function namesPackage(pattern) {
    return pattern.includes('{name}');
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`; `{name}` stands for the package. */
function tagOf(pattern, version, name) {
    const named = name === undefined ? pattern : pattern.replace('{name}', () => name);
    const [before = '', ...after] = named.split('{version}');
    return `${before}${version}${after.join('{version}')}`;
}
function isVersion(text) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null && !/^[v=\s]|\s$/.test(text);
}
/** What is between two texts, or undefined when they do not stand at both ends. */
function between(text, before, after) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
        return undefined;
    return text.slice(before.length, text.length - after.length);
}
// The first place where what is left is a version: `my-lib-1.2.3-rc.1` is my-lib at 1.2.3-rc.1.
function namedParts(inner, separator, isNameFirst) {
    for (let at = inner.indexOf(separator, 1); at !== -1; at = inner.indexOf(separator, at + 1)) {
        const [first, last] = [inner.slice(0, at), inner.slice(at + separator.length)];
        const [name, version] = isNameFirst ? [first, last] : [last, first];
        if (name !== '' && isVersion(version))
            return { version, name };
        // An empty separator is found once more at the very end, for ever.
        if (at >= inner.length)
            return undefined;
    }
    return undefined;
}
/**
 * The version in a tag, and the package; undefined when the tag does not fit the pattern or holds no SemVer version.
 * Scoped names fit as they are: `@scope/name@1.2.3`.
 */
function partsOfTag(pattern, tag) {
    if (tag.length > longestTag)
        return undefined;
    const [before = '', middle = '', after = ''] = pattern.split(/\{name\}|\{version\}/);
    if (!namesPackage(pattern)) {
        const version = between(tag, before, middle);
        return version !== undefined && isVersion(version) ? { version } : undefined;
    }
    const inner = between(tag, before, after);
    const isNameFirst = pattern.indexOf('{name}') < pattern.indexOf('{version}');
    return inner === undefined ? undefined : namedParts(inner, middle, isNameFirst);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    return partsOfTag(pattern, tag)?.version;
}


/***/ }),

/***/ 88033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ preflightsOf),
/* harmony export */   c1: () => (/* binding */ mayBeStored),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   m5: () => (/* binding */ mayBePublic),
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
/** Whether anything of a release may be public: a step after its reserve was acknowledged, or may have happened. */
function mayBePublic({ acknowledged, reserved, unresolved }) {
    return ([...acknowledged.keys()].some((target) => !reserved.has(target)) ||
        [...unresolved.values()].some(({ phase }) => phase !== 'reserve'));
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
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63330);
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


/***/ }),

/***/ 69605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/hosts/src/files/hash-worker.js
/**
 * The source of a worker that computes one sha256 over shared chunks, in the order in which they arrive.
 *
 * It is kept as text because a bundle has no second entry that a worker could load.
 */
const hashWorkerSource = `
const { parentPort } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', (message) => {
  if (message === null) return parentPort.postMessage(hash.digest('hex'));
  hash.update(new Uint8Array(message.buffer, 0, message.length));
  parentPort.postMessage(message.slot);
});
`;

;// CONCATENATED MODULE: ./packages/hosts/src/files/digest-file.js






/** Below this size starting a thread costs more than it saves; in bytes. */
const worthAThread = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** Chunks that are under way at once; their sum bounds the memory. */
const slots = 8;
async function digestOnOneThread(file, size) {
    const digest = (0,src_digest/* createDigest */.P5)();
    const buffer = new Uint8Array(Math.min(Math.max(size, 1), chunkBytes));
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return digest.end();
        digest.update(buffer.subarray(0, bytesRead));
    }
}
/** Slots of shared memory that the worker hands back when it has hashed them. */
class SlotPool {
    #free = Array.from({ length: slots }, (_, slot) => slot);
    #buffers = this.#free.map(() => new SharedArrayBuffer(chunkBytes));
    #wanted;
    buffer(slot) {
        return this.#buffers[slot] ?? new SharedArrayBuffer(chunkBytes);
    }
    take() {
        const slot = this.#free.pop();
        if (slot !== undefined)
            return slot;
        return new Promise((resolve) => {
            this.#wanted = resolve;
        });
    }
    give(slot) {
        const wanted = this.#wanted;
        this.#wanted = undefined;
        if (wanted === undefined)
            this.#free.push(slot);
        else
            wanted(slot);
    }
}
// One read feeds both: sha512, the slower, on this thread, and sha256 on the other. The next chunk is read meanwhile.
async function digestOnTwoThreads(file) {
    const worker = new external_node_worker_threads_.Worker(hashWorkerSource, { eval: true, env: {} });
    const failed = (0,external_node_events_.once)(worker, 'error').then(([error]) => Promise.reject(error));
    failed.catch(() => undefined);
    const pool = new SlotPool();
    const { promise: sha256, resolve } = Promise.withResolvers();
    worker.on('message', (message) => typeof message === 'string' ? resolve(message) : pool.give(message));
    const read = async () => {
        const slot = await Promise.race([pool.take(), failed]);
        const buffer = pool.buffer(slot);
        const { bytesRead: length } = await file.read(new Uint8Array(buffer), 0, chunkBytes, null);
        return { slot, buffer, length };
    };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha512');
        let size = 0;
        for (let chunk = await read(); chunk.length > 0;) {
            worker.postMessage(chunk);
            const next = read();
            hash.update(new Uint8Array(chunk.buffer, 0, chunk.length));
            size += chunk.length;
            chunk = await next;
        }
        worker.postMessage(null);
        return { sha256: await Promise.race([sha256, failed]), sha512: hash.digest('hex'), size };
    }
    finally {
        await worker.terminate();
    }
}
/** Both digests of a file, in one read. */
async function digestFile(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        return size >= worthAThread ? await digestOnTwoThreads(file) : await digestOnOneThread(file, size);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/artifact-store.js





function isSealed({ digest }, found) {
    return digest.sha256 === found.sha256 && digest.sha512 === found.sha512 && digest.size === found.size;
}
function broken({ file }, what, cause) {
    return (0,lockstep_error/* fail */.fJ)('SEAL_BROKEN', `${file} ${what}`, { where: { file }, cause });
}
async function orBroken(artifact, reading) {
    try {
        return await reading;
    }
    catch (cause) {
        throw broken(artifact, 'cannot be read', cause);
    }
}
function assertSealed(artifact, found) {
    if (isSealed(artifact, found))
        return;
    throw broken(artifact, `holds other bytes than were sealed: found ${found.sha256}, sealed ${artifact.digest.sha256}`);
}
async function* orBrokenWhile(artifact, chunks) {
    try {
        yield* chunks;
    }
    catch (cause) {
        throw broken(artifact, 'cannot be read', cause);
    }
}
async function* streamSealed(path, artifact) {
    const digest = (0,src_digest/* createDigest */.P5)();
    let heldBack;
    for await (const chunk of orBrokenWhile(artifact, (0,external_node_fs_.createReadStream)(path))) {
        digest.update(chunk);
        if (heldBack !== undefined)
            yield heldBack;
        heldBack = chunk;
    }
    assertSealed(artifact, digest.end());
    if (heldBack !== undefined)
        yield heldBack;
}
/** The sealed files below a folder. */
function createArtifactStore(folder) {
    return {
        async read(artifact) {
            const bytes = await orBroken(artifact, (0,promises_.readFile)((0,external_node_path_.join)(folder, artifact.file)));
            assertSealed(artifact, (0,src_digest/* digestOf */.ol)(bytes));
            return bytes;
        },
        stream: (artifact) => streamSealed((0,external_node_path_.join)(folder, artifact.file), artifact),
        async confirm(artifact) {
            assertSealed(artifact, await orBroken(artifact, digestFile((0,external_node_path_.join)(folder, artifact.file))));
        },
    };
}


/***/ }),

/***/ 66521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   y0: () => (/* binding */ gitProcess)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt: log.showSignature would start gpg.
const safety = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['log.showSignature', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** The git on the PATH, in a folder. */
function gitProcess(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const run = (args, { env: more = {}, ...asking } = {}) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({
        file: 'git',
        args: [...safety, ...args],
        cwd: folder,
        env: { ...childEnv, ...more },
        keep: longestListing,
        ...asking,
    });
    return {
        env: childEnv,
        cwd: folder,
        safety,
        run,
        async ask(...args) {
            const { code, stdout } = await run(args);
            return code === 0 ? stdout : undefined;
        },
    };
}
/** The records of a listing that `-z` ends with NUL. */
function recordsOf(listing) {
    return listing
        .replace(/\n$/, '')
        .split('\0')
        .filter((record) => record !== '');
}
/** The lines of a listing. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66521);

/** Asks the git on the PATH. */
function createGit(folder, env) {
    const { ask } = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitProcess */ .y0)(folder, env);
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(tags), changed: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const sorts = ['--cached', '--others', '--deleted', '--exclude-standard'];
            const listed = await ask('ls-files', '-z', '-t', ...sorts);
            if (listed === undefined)
                return undefined;
            const records = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(listed);
            // The index names what was removed from the folder, too, until that is committed; it is listed again as “R”.
            const removed = new Set(records.filter((each) => each.startsWith('R ')).map((each) => each.slice(2)));
            return records.map((each) => each.slice(2)).filter((file) => !removed.has(file));
        },
        async origin() {
            const origin = (await ask('config', '--get', 'remote.origin.url'))?.trim();
            return origin === '' ? undefined : origin;
        },
        async identity() {
            const [origin, place] = await Promise.all([
                ask('config', '--get', 'remote.origin.url'),
                ask('rev-parse', '--show-toplevel', '--show-prefix'),
            ]);
            if (place === undefined)
                return undefined;
            const [top = '', prefix = ''] = place.split('\n');
            return `${origin?.trim() || top}//${prefix}`;
        },
    };
}


/***/ }),

/***/ 11737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
;// CONCATENATED MODULE: ./packages/hosts/src/output-tail.js
const defaultKeep = 64 * 1024;
/** A line that is longer loses its beginning: what a package prints must not fill the memory. In characters. */
const longestLine = 64 * 1024;
// A stream hands its text over in pieces that know nothing of lines.
function lineSplitter(onLine) {
    let open = '';
    return {
        take(text) {
            const lines = `${open}${text}`.split('\n');
            open = (lines.pop() ?? '').slice(-longestLine);
            for (const line of lines)
                onLine(line.replace(/\r$/, ''));
        },
        end() {
            if (open !== '')
                onLine(open);
        },
    };
}
/** Collects the end of a child's output; its lines end with a line feed, the last one too. */
function keepTail(stream, { keep = defaultKeep, onLine }) {
    const splitter = lineSplitter(onLine ?? (() => undefined));
    let tail = '';
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
        tail = `${tail}${text}`.slice(-keep);
        splitter.take(text);
    });
    stream.on('end', () => splitter.end());
    return () => {
        const text = tail.replaceAll('\r\n', '\n');
        return (text === '' || text.endsWith('\n') ? text : `${text}\n`).slice(-keep);
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/processes.js


/** How long output may still come after the end of a command, in milliseconds. */
const lastOutputMs = 1_000;
function start({ file, args, cwd, env }) {
    return (0,external_node_child_process_.spawn)(file, [...args], {
        cwd,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
}
// The whole process group, so that nothing that a package started outlives its rehearsal.
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}
// What left the group may hold the output open for ever, and a rehearsal must not wait for it.
function letGo({ stdout, stderr }) {
    return setTimeout(() => {
        stdout.destroy();
        stderr.destroy();
    }, lastOutputMs);
}
function watch(child, command) {
    const { promise, resolve } = Promise.withResolvers();
    const stdout = keepTail(child.stdout, command);
    const stderr = keepTail(child.stderr, command);
    const { timeoutMs, signal } = command;
    const kill = () => killGroup(child.pid);
    const limit = timeoutMs === undefined ? undefined : setTimeout(kill, timeoutMs);
    signal?.addEventListener('abort', kill, { once: true });
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
        signal?.removeEventListener('abort', kill);
        resolve({ code, stdout: stdout(), stderr: `${stderr()}${extra}` });
    };
    child.on('error', (error) => end(undefined, error.message));
    child.on('exit', () => {
        killGroup(child.pid);
        leave = letGo(child);
    });
    child.on('close', (code) => end(code ?? undefined));
    return promise;
}
/** Runs a child without a shell, without standard input, in a process group of its own. */
const runCommand = async (command) => {
    if (command.signal?.aborted)
        return { code: undefined, stdout: '', stderr: 'cancelled\n' };
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ })

};
