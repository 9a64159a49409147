export const id = 358;
export const ids = [358];
export const modules = {

/***/ 66100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52502);


/**
 * Runs the build list in its order, in an environment without secrets and with an empty home.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
async function runBuild({ build }, folder, sandbox, { log }) {
    for (const { run } of build) {
        log.info(`build: ${run}`);
        const { code, stderr } = await sandbox.run({
            ...(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(run),
            cwd: folder,
            env: sandbox.env,
            onLine: (line) => log.debug(line),
        });
        if (code !== 0)
            throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
    }
}


/***/ }),

/***/ 22070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recordSeal),
/* harmony export */   m: () => (/* binding */ canRecord)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3952);


/** Appends a seal to the ledger of its release, unless the ledger holds it. */
async function recordSeal(seal, ledger) {
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(seal);
    const isKnown = (await ledger.read()).some(({ body }) => body.kind === 'sealed' && body.seal === digest);
    if (!isKnown)
        await ledger.append([{ kind: 'sealed', seal: digest, document: seal }]);
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

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(31421);
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

// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js + 1 modules
var make_seal = __webpack_require__(50550);
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
    const { artifacts, problems } = await (0,check/* checkProject */.s)(project, { version: target.version, isPart: true });
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
    const found = await (0,check/* checkProject */.s)(project, { version: target.version });
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
    return (0,make_seal/* assembleSeal */.M9)(project, found.artifacts, { commit, target, build, tools });
}

// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/cli/src/build.js
var build = __webpack_require__(66100);
// EXTERNAL MODULE: ./packages/cli/src/builds/recorded-seal.js
var recorded_seal = __webpack_require__(22070);
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
;// CONCATENATED MODULE: ./packages/cli/src/commands/seal.js










async function seal_build(project, { target }, world) {
    // What the manifests and the tree already tell need not wait for a build.
    await (0,make_seal/* assertSealable */.Ec)(project, { target });
    await (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => (0,build/* runBuild */.c)(project.config, project.workspace.folder, await (0,sandbox/* createSandbox */._)(folder, world.env), world));
}
async function sealPart(project, name, { target }, world) {
    const part = await makePart(project, name, { target, build: (0,src_identity/* identifyBuild */.H)(world.env) });
    const { folder } = project.workspace;
    await (0,evidence_files/* writeOutput */.zh)(folder, `${partsFolder.split('/')[1]}/${name}.seal.json`, writePart(part));
    const { report, exit } = (0,reports/* reportWithoutChannels */.J)('seal', []);
    const note = `part ${name}: ${part.artifacts.length} files in ${partFile(name)}; lockstep seal merges all parts`;
    return { report: { ...report, notes: [note] }, exit };
}
// Where a matrix built, only what its jobs sealed can be merged; a build right here makes all of it in one place.
async function sealAll(project, options, world) {
    const isMerge = project.config.release.parts !== undefined && !options.build;
    const named = { target: options.target, build: (0,src_identity/* identifyBuild */.H)(world.env) };
    return isMerge ? mergeParts(project, named) : (0,make_seal/* makeSeal */.A4)(project, named);
}
/**
 * Seals the built files, after building them if asked, and appends the seal to the ledger. Of a matrix build it seals a
 * part, or merges all parts.
 */
const runSeal = async (options, world) => {
    const project = await (0,src_project/* openProject */.U)(options.dir, world);
    if (options.build)
        await seal_build(project, options, world);
    if (options.part !== undefined)
        return sealPart(project, options.part, options, world);
    const { workspace } = project;
    const seal = await sealAll(project, options, world);
    await workspace.write(seal_seal/* sealFile */.mz, (0,seal_seal/* writeSeal */.Hf)(seal));
    await (0,evidence_files/* writeOutput */.zh)(workspace.folder, seal_seal/* manifestFile */.YE, (0,seal_seal/* sha512Manifest */.EI)(seal));
    if (!(await (0,recorded_seal/* canRecord */.m)(project, world)))
        return (0,reports/* reportWithoutChannels */.J)('seal', [], { seal, project }, 'lockstep store');
    const identity = (0,src_identity/* identify */.l)(options, world.env);
    await (0,recorded_seal/* recordSeal */.D)(seal, await (0,ledger/* openLedger */.au)({ project, release: (0,seal_seal/* releaseOf */.l7)(seal).id, identity, options }, world));
    return (0,reports/* reportWithoutChannels */.J)('seal', [], { seal, project }, 'lockstep rehearse');
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

/***/ 52502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** A command line as the system's shell takes it. */
function shellCommand(line) {
    return process.platform === 'win32'
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
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
