export const id = 1290;
export const ids = [1290];
export const modules = {

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ releasedNames),
  c: () => (/* binding */ runBuild)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/cli/src/shell.js
/** A command line as the system's shell takes it. */
function shellCommand(line) {
    return process.platform === 'win32'
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}

;// CONCATENATED MODULE: ./packages/cli/src/build.js



/** The names of the packages that are released, as builds and gates get them: between blanks, sorted. */
async function releasedNames(project, target) {
    const { packages } = await (0,check/* readSources */.t)(project);
    const own = target === undefined ? packages : (0,scope/* packagesOfTarget */.S0)(packages, target);
    const names = own.filter((each) => !each.private).map(({ name }) => name);
    return [...new Set(names)].sort().join(' ');
}
/**
 * Runs the build list in its order, in an environment without secrets and with an empty home. It is told what it builds
 * by variables, which no shell reads as code.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
async function runBuild(project, sandbox, target, { log }) {
    const { config, workspace } = project;
    const env = {
        ...sandbox.env,
        LOCKSTEP_TAG: target.tag,
        LOCKSTEP_VERSION: target.version,
        LOCKSTEP_PACKAGES: await releasedNames(project, target),
    };
    for (const { run } of config.build) {
        log.info(`build: ${run}`);
        const { code, stderr } = await sandbox.run({
            ...shellCommand(run),
            cwd: workspace.folder,
            env,
            onLine: (line) => log.debug(line),
        });
        if (code !== 0)
            throw (0,lockstep_error/* fail */.fJ)('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
    }
}


/***/ }),

/***/ 22070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordSeal),
/* harmony export */   m: () => (/* binding */ canRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14980);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);


/** Appends a seal to the ledger of its release, unless the ledger holds it. */
async function recordSeal(seal, ledger) {
    const entries = (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_0__/* .sealEntries */ .a)(seal, await ledger.read());
    if (entries.length > 0)
        await ledger.append(entries);
}
/**
 * Whether this process can write to the ledger. What builds and seals runs other people’s code and holds no credential,
 * so a ledger on a server is left to the step that stores the build.
 */
async function canRecord(project, world) {
    if (project.config.ledger.git === undefined)
        return true;
    return (await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerToken */ .h_)(project, world)) !== undefined;
}


/***/ }),

/***/ 64358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSeal: () => (/* binding */ runSeal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(53802);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(77232);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/artifact.js
var artifact = __webpack_require__(54203);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
;// CONCATENATED MODULE: ./packages/core/src/seal/part.js





const ending = '.seal.json';
/** Where the parts of a matrix build lie before they are merged. */
const partsFolder = '.lockstep/parts';
const partSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** Its name in `release.parts`. */
    part: schemas/* string */.YjP().min(1),
    release: schemas/* strictObject */.rej({ id: schemas/* string */.YjP().min(1), commit: schemas/* string */.YjP().min(1) }),
    build: seal_seal/* sealSchema */.P8.shape.build,
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    artifacts: schemas/* array */.YOg(artifact/* artifactSchema */.yo)
        .min(1)
        .refine((all) => new Set(all.map(({ file }) => file)).size === all.length, {
        message: 'expected each file once',
    }),
});
/** The file of a part, from the folder of lockstep.yaml. */
function partFile(name) {
    return `${partsFolder}/${name}${ending}`;
}
/** The name of the part that a file of the parts' folder holds. */
function partOfFile(file) {
    return file.slice(file.lastIndexOf('/') + 1, -ending.length);
}
/** A part's file contents: canonical, so that equal parts are equal bytes. */
function writePart(part) {
    return (0,canonical_json/* canonicalJson */.d)(part);
}
/**
 * Reads a part's file contents.
 * @throws LockstepError `SEAL_INVALID` when it is not a part of this schema.
 */
function readPart(text, file) {
    try {
        return partSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : 'it is not JSON';
        throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', `${file} is not a part of a seal: ${reason}`, { cause, where: { file } });
    }
}

// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js
var make_seal = __webpack_require__(92226);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/engine/src/seal/target.js
var seal_target = __webpack_require__(15477);
// EXTERNAL MODULE: ./packages/engine/src/seal/tool-pins.js
var tool_pins = __webpack_require__(58991);
;// CONCATENATED MODULE: ./packages/engine/src/seal/make-part.js





/**
 * The names of the parts of a matrix build.
 * @throws LockstepError `USAGE` when the configuration knows no parts.
 */
function partsOf({ config }) {
    if (config.release.parts !== undefined)
        return config.release.parts;
    throw (0,lockstep_error/* fail */.fJ)('USAGE', 'lockstep.yaml names no parts', {
        remedy: 'List the jobs of the matrix build under release.parts in lockstep.yaml.',
    });
}
function assertPart(project, name) {
    const known = partsOf(project);
    if (!known.includes(name))
        throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no part “${name}” in lockstep.yaml; known: ${known.join(', ')}`);
}
/**
 * Seals what one job of a matrix build made. Patterns may match nothing here, and rules between artifacts wait for the
 * merge; every file is held to all rules that concern it alone.
 * @throws LockstepError with every problem at once; `USAGE` for a part that the configuration does not name.
 */
async function makePart(project, name, options) {
    assertPart(project, name);
    const git = await (0,make_seal/* stateOf */.L4)(project);
    const target = (0,seal_target/* resolveTarget */.u1)(project.config, git, options.target);
    const { artifacts, problems } = await (0,check/* checkProject */.s)(project, {
        version: target.version,
        of: target,
        isPart: true,
    });
    const tools = await (0,make_seal/* toolsOf */.Fu)(project);
    (0,lockstep_error/* throwAll */.Kx)([
        ...(await (0,make_seal/* checkCheckout */.jG)(project, git, target)),
        ...(0,tool_pins/* toolDrift */.E)(project.config, tools, true),
        ...problems,
    ]);
    const release = { id: target.tag, commit: git.commit };
    return { schema: 1, part: name, release, build: options.build, tools, artifacts: [...artifacts] };
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/engine/src/seal/merge.js

function missing(name) {
    const file = partFile(name);
    return (0,problem/* problem */.C)('PART_MISSING', `part ${name} is missing: there is no ${file}`, { where: { file } });
}
async function readOne(workspace, name) {
    const file = partFile(name);
    const text = await workspace.readText(file);
    if (text === undefined)
        return missing(name);
    try {
        const part = readPart(text, file);
        if (part.part === name)
            return part;
        return (0,problem/* problem */.C)('PART_CLASH', `${file} is part ${part.part}, not ${name}`, { where: { file } });
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return error.problems[0];
        throw error;
    }
}
async function strangers(workspace, names) {
    const files = await workspace.glob(`${partsFolder}/*.seal.json`);
    return files
        .filter((file) => !names.includes(partOfFile(file)))
        .map((file) => (0,problem/* problem */.C)('PART_CLASH', `${file} is none of the parts that lockstep.yaml names`, { where: { file } }));
}
/** Reads the parts that the configuration names; one that is missing is a problem, and one too many as well. */
async function readParts(workspace, names) {
    const read = await Promise.all([...names].sort().map((name) => readOne(workspace, name)));
    return {
        parts: read.filter((each) => 'part' in each),
        problems: [...read.filter((each) => 'code' in each), ...(await strangers(workspace, names))],
    };
}
function clash({ part }, what, found, expected) {
    const where = { file: partFile(part) };
    return (0,problem/* problem */.C)('PART_CLASH', `part ${part} is of ${what} ${found}, expected ${expected}`, { where });
}
/** Refuses parts of another release, commit, run, attempt or workflow than the one that merges them. */
function foreignParts(parts, { id, commit }, build) {
    return parts.flatMap((part) => {
        const facts = [
            ['release', part.release.id, id],
            ['commit', part.release.commit, commit],
            ['run', part.build.run, build.run],
            ['attempt', String(part.build.attempt), String(build.attempt)],
            ['workflow', part.build.workflow ?? 'none', build.workflow ?? 'none'],
        ];
        return facts
            .filter(([, found, expected]) => found !== expected)
            .map(([what, found, expected]) => clash(part, what, found, expected));
    });
}
function isSame(one, other) {
    return (0,canonical_json/* compactJson */.A)(one) === (0,canonical_json/* compactJson */.A)(other);
}
function clashesAmong(owned) {
    const first = new Map();
    return owned.flatMap(({ part, artifact }) => {
        const { file, digest } = artifact;
        const twin = first.get(file);
        if (twin === undefined)
            first.set(file, { part, artifact });
        if (twin === undefined || isSame(twin.artifact.digest, digest))
            return [];
        const message = `${file} has other bytes in part ${part} than in part ${twin.part}`;
        return [(0,problem/* problem */.C)('PART_CLASH', message, { where: { file } })];
    });
}
function notHere(owned, here) {
    return owned.flatMap(({ part, artifact: { file, digest } }) => {
        const found = here.get(file);
        const where = { file };
        if (found === undefined)
            return [
                (0,problem/* problem */.C)('PART_MISSING', `${file} of part ${part} is not here, or no channel claims it`, { where }),
            ];
        if (isSame(found, digest))
            return [];
        const message = `${file} holds other bytes than part ${part} sealed: found ${found.sha256}, sealed ${digest.sha256}`;
        return [(0,problem/* problem */.C)('SEAL_BROKEN', message, { where })];
    });
}
/**
 * Compares the files that are here with what the parts sealed: neither may have one that the other lacks.
 * @param artifacts the files that are here.
 */
function unlikeParts(parts, artifacts) {
    const owned = parts.flatMap(({ part, artifacts: own }) => own.map((artifact) => ({ part, artifact })));
    const sealed = new Set(owned.map(({ artifact }) => artifact.file));
    const clashes = clashesAmong(owned);
    const torn = new Set(clashes.map(({ where }) => where?.file));
    const here = new Map(artifacts.map(({ file, digest }) => [file, digest]));
    return [
        ...clashes,
        ...notHere(owned.filter(({ artifact }) => !torn.has(artifact.file)), here),
        ...artifacts
            .filter(({ file }) => !sealed.has(file))
            .map(({ file }) => (0,problem/* problem */.C)('PART_CLASH', `${file} is here, and no part sealed it`, { where: { file } })),
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/seal/merged-tools.js
/**
 * The tools of all parts: one entry for each version of each tool, by name and version; it names its parts where not
 * every part used that version.
 */
function mergedTools(parts) {
    const users = new Map();
    for (const { part, tools } of parts)
        for (const { name, version } of tools) {
            const key = JSON.stringify([name, version]);
            const known = users.get(key)?.parts ?? [];
            users.set(key, { name, version, parts: [...known, part].sort() });
        }
    return [...users]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { name, version, parts: own }]) => own.length === parts.length ? { name, version } : { name, version, parts: own });
}

;// CONCATENATED MODULE: ./packages/engine/src/seal/merge-parts.js








function filesOf(problems) {
    return new Set(problems.flatMap(({ where }) => where?.file ?? []));
}
/**
 * Merges the parts of a matrix build into its one seal. Everything that holds for a seal is checked over all files, and
 * these have to be the very ones that the parts sealed.
 * @throws LockstepError with every problem at once, `PART_MISSING` and `PART_CLASH` among them; then no seal is made.
 */
async function mergeParts(project, { target: named, build }) {
    const git = await (0,make_seal/* stateOf */.L4)(project);
    const { commit } = git;
    const target = (0,seal_target/* resolveTarget */.u1)(project.config, git, named);
    const { parts, problems } = await readParts(project.workspace, partsOf(project));
    const found = await (0,check/* checkProject */.s)(project, { version: target.version, of: target });
    const tools = mergedTools(parts);
    const unread = filesOf(found.problems);
    (0,lockstep_error/* throwAll */.Kx)([
        ...(await (0,make_seal/* checkCheckout */.jG)(project, git, target)),
        ...problems,
        ...foreignParts(parts, { id: target.tag, commit }, build),
        // What a missing part holds is not known, so only the others can be held against the files.
        ...(problems.length > 0 ? [] : unlikeParts(parts, found.artifacts)).filter(({ where }) => !unread.has(where?.file ?? '')),
        ...(0,tool_pins/* toolDrift */.E)(project.config, tools),
        ...found.problems,
    ]);
    const { artifacts, packages } = found;
    return (0,make_seal/* assembleSeal */.M9)(project, artifacts, { commit, target, build, tools, packages });
}

// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var src_sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/cli/src/build.js + 1 modules
var build = __webpack_require__(79455);
// EXTERNAL MODULE: ./packages/cli/src/builds/recorded-seal.js
var recorded_seal = __webpack_require__(22070);
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
;// CONCATENATED MODULE: ./packages/cli/src/commands/seal.js











async function seal_build(project, { target }, world) {
    // What the manifests and the tree already tell need not wait for a build.
    const built = await (0,make_seal/* assertSealable */.Ec)(project, { target });
    await (0,temporary_folder/* withTemporaryFolder */.E)(async (temporary) => {
        const sandbox = await (0,src_sandbox/* createSandbox */._)(temporary, world.env);
        return (0,build/* runBuild */.c)(project, sandbox, built, world);
    });
}
async function sealPart(project, name, { target }, world) {
    const part = await makePart(project, name, { target, build: (0,src_identity/* identifyBuild */.Hq)(world.env) });
    const { folder } = project.workspace;
    await (0,evidence_files/* writeOutput */.zh)(folder, external_node_path_.posix.relative(evidence_files/* outputFolder */.qi, partFile(name)), writePart(part));
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('seal', []);
    const note = `part ${name}: ${part.artifacts.length} files in ${partFile(name)}; lockstep seal merges all parts`;
    return { report: { ...report, notes: [note] }, exit };
}
// Where a matrix built, only what its jobs sealed can be merged; a build right here makes all of it in one place.
async function sealAll(project, options, world) {
    const isMerge = project.config.release.parts !== undefined && !options.build;
    const named = { target: options.target, build: (0,src_identity/* identifyBuild */.Hq)(world.env) };
    return isMerge ? mergeParts(project, named) : (0,make_seal/* makeSeal */.A4)(project, named);
}
/**
 * Seals the built files, after building them if asked, and appends the seal to the ledger. Of a matrix build it seals a
 * part, or merges all parts.
 */
const runSeal = async (options, world) => {
    const project = (0,src_project/* narrowed */.fQ)(await (0,src_project/* openProject */.U8)(options.dir, world), options.packages);
    if (options.build)
        await seal_build(project, options, world);
    if (options.part !== undefined)
        return sealPart(project, options.part, options, world);
    const { workspace } = project;
    const seal = await sealAll(project, options, world);
    await workspace.write(seal_seal/* sealFile */.mz, (0,seal_seal/* writeSeal */.Hf)(seal));
    await (0,evidence_files/* writeOutput */.zh)(workspace.folder, seal_seal/* manifestFile */.YE, (0,seal_seal/* sha512Manifest */.EI)(seal));
    if (!(await (0,recorded_seal/* canRecord */.m)(project, world)))
        return (0,reports/* reportWithoutChannels */.J6)('seal', [], { seal, project }, 'lockstep store');
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    await (0,recorded_seal/* recordSeal */.D)(seal, await (0,ledger/* openLedger */.au)({ project, release: (0,seal_seal/* releaseOf */.l7)(seal).id, identity, options }, world));
    return (0,reports/* reportWithoutChannels */.J6)('seal', [], { seal, project }, 'lockstep rehearse');
};


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


/***/ }),

/***/ 86375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ replacedCratesIo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17897);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5346);




const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional();
const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        'replace-with': text,
        registry: text,
        'local-registry': text,
        directory: text,
        git: text,
    }))
        .default({}),
    registries: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ index: text })).default({}),
});
/** A chain of replacements that is longer than this is a circle. */
const longestChain = 16;
async function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
}
// A file that cargo cannot read stops cargo, with a better message than any from here.
function parse(toml) {
    try {
        return settings.safeParse((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .getStaticTOMLValue */ .AY)((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__/* .parseTOML */ .MD)(toml))).data;
    }
    catch {
        return undefined;
    }
}
// Cargo prefers the name without an ending where both are there (the Cargo book, “Configuration”).
async function readSettings({ CARGO_HOME, HOME, USERPROFILE }) {
    const user = HOME ?? USERPROFILE;
    const folder = CARGO_HOME ?? (user === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(user, '.cargo'));
    if (folder === undefined)
        return settings.parse({});
    const toml = (await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'))) ?? (await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.toml'))) ?? '';
    return parse(toml) ?? settings.parse({});
}
function indexOf(name, { registries }, env) {
    const variable = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`;
    return env[variable] ?? registries[name]?.index;
}
function sourceNamed(name, all, env) {
    const source = all.source[name];
    const registry = source?.registry ?? indexOf(name, all, env);
    if (registry !== undefined)
        return { kind: 'registry', text: registry };
    const other = source?.directory ?? source?.['local-registry'] ?? source?.git;
    return other === undefined ? undefined : { kind: 'other', text: other };
}
/**
 * Where this machine's cargo gets crates.io's crates from, if from elsewhere: the source replacement in its home.
 *
 * Source: the Cargo book, “Source Replacement”.
 */
async function replacedCratesIo(env) {
    const all = await readSettings(env);
    let name = 'crates-io';
    for (let hop = 0; hop < longestChain; hop += 1) {
        const next = all.source[name]?.['replace-with'];
        if (next === undefined)
            return hop === 0 ? undefined : sourceNamed(name, all, env);
        name = next;
    }
    return undefined;
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

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Lends a new folder that only this user can read, and removes it with all that is in it. */
async function withTemporaryFolder(use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'lockstep-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 11737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cargo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86375);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11737);





// The layers above ask the same question, to read what a rehearsal's cargo reads.

// `cargo` and `python3` may be links to a version manager, which finds no toolchain in an empty home.
const toolchainFolders = [
    ['RUSTUP_HOME', '.rustup'],
    ['PYENV_ROOT', '.pyenv'],
];
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function toolchains(env) {
    const home = env.HOME ?? env.USERPROFILE;
    if (home === undefined)
        return {};
    const folders = toolchainFolders.map(([name, folder]) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, folder)]);
    const present = await Promise.all(folders.map(([, path]) => isFolder(path)));
    return Object.fromEntries(folders.filter((_, index) => present[index] === true));
}
// Cargo takes a replaced source from a file alone. Nothing else of the real one is repeated: it may hold tokens.
async function repeatCargoMirror(home, env) {
    const source = await (0,_cargo_source_js__WEBPACK_IMPORTED_MODULE_2__/* .replacedCratesIo */ .v)(env);
    const registry = source?.kind === 'registry' ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCredential */ .K)(source.text) : undefined;
    if (registry === undefined)
        return;
    const lines = [
        '[source.crates-io]',
        'replace-with = "mirror"',
        '',
        '[source.mirror]',
        `registry = ${JSON.stringify(registry)}`,
    ];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cargo'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cargo', 'config.toml'), `${lines.join('\n')}\n`);
}
/**
 * Where packages' own code may run: with an empty home and nothing of the environment but what is allow-listed.
 *
 * The home holds one thing at most: which mirror cargo reads, where this machine has one. A sandbox keeps
 * credentials out of reach by not having them; it does not confine a process to its folder.
 */
async function createSandbox(folder, env) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'home');
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tmp');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporary, { recursive: true, mode: 0o700 });
    await repeatCargoMirror(home, env);
    return {
        env: {
            ...(await toolchains(env)),
            ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .allowListed */ .n)(env),
            HOME: home,
            USERPROFILE: home,
            TMPDIR: temporary,
            TEMP: temporary,
            TMP: temporary,
        },
        run: _processes_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d,
        async folder(name) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
            return path;
        },
    };
}


/***/ })

};
