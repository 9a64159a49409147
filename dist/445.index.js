export const id = 445;
export const ids = [445];
export const modules = {

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(8033);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/preflight.js
var preflight = __webpack_require__(9293);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(1902);
// EXTERNAL MODULE: ./packages/engine/src/publish/transaction.js + 5 modules
var transaction = __webpack_require__(6638);
// EXTERNAL MODULE: ./packages/engine/src/publish/trial.js
var trial = __webpack_require__(5438);
;// CONCATENATED MODULE: ./packages/engine/src/publish/publish.js





async function recordedProofs(session) {
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const last = (0,ledger_history/* preflightsOf */.MJ)(await session.ledger.read(), seal);
    return [...last].flatMap(([id, { proofs }]) => proofs
        .filter(({ channel }) => channel === id)
        .map(({ identity, ...proof }) => (identity === undefined ? proof : { ...proof, identity })));
}
/** Tries the credentials as part of the run; gives where it ended when something is in the way. */
async function preflightNow(session) {
    const result = await (0,preflight/* preflight */.M)(session);
    await session.ledger.append([(0,preflight/* preflightEntry */.I)((0,seal_seal/* sealDigest */.yO)(session.seal), result)]);
    const { ok, sightings, problems } = result;
    return ok ? undefined : { sightings, problems, wrote: false, complete: false };
}
// A run that may not run packages' code leaves the trial of what is public to another job.
async function untriedIn(session, { sightings }) {
    if (session.checkInstall !== undefined)
        return undefined;
    const isPublic = ({ id }) => sightings.every(({ target, observed }) => target.channel !== id || observed.state === 'present');
    return (await (0,trial/* pendingTrials */.j)(session)).find(isPublic)?.id;
}
function nextOf({ problems, complete }, untried) {
    if (complete)
        return undefined;
    if (untried !== undefined)
        return `lockstep install --channel=${untried}`;
    return problems.some(({ rerun }) => !rerun) ? undefined : 'lockstep publish';
}
/**
 * Publishes what a seal holds, or goes on where an earlier run stopped.
 * @throws LockstepError when the run may not start at all.
 */
async function publish(session, options) {
    // Whoever went on without a rehearsal once must be able to finish; that it was so stays on record.
    const skipRehearsal = options.skipRehearsal || (0,opening/* wasSkipped */.we)(await session.ledger.read(), (0,seal_seal/* sealDigest */.yO)(session.seal));
    await (0,opening/* openLive */.nM)(session, { skipRehearsal });
    const blocked = skipRehearsal ? await preflightNow(session) : undefined;
    const proofs = await recordedProofs(session);
    for (const { channel, secret, strength, reason } of proofs)
        session.context.log.info(`${channel}: ${secret} ${strength} (${reason})`);
    const done = blocked ?? (await (0,transaction/* transact */.h)(session, options));
    const history = (0,ledger_history/* historyOf */.om)(await session.ledger.read());
    const next = nextOf(done, await untriedIn(session, done));
    const report = {
        ...(0,report_report/* reportOn */.Sb)('publish', session, done.sightings, done.problems),
        proofs,
        complete: done.complete,
        ...(next !== undefined && { next }),
    };
    // What was refused to the last byte leaves no trace; beside what is public it leaves a release in the middle.
    const isPartlyPublic = history.intended.size > 0 && report.public.length > 0;
    const touched = done.wrote || (0,ledger_history/* mayBeStored */.c1)(history) || isPartlyPublic;
    return { report, exit: (0,report_report/* publishingExit */.y8)(done.problems, touched), sightings: done.sightings };
}

// EXTERNAL MODULE: ./packages/cli/src/credentials.js + 1 modules
var credentials = __webpack_require__(267);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(8371);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
// EXTERNAL MODULE: ./packages/core/src/errors/catalogue.js + 5 modules
var catalogue = __webpack_require__(9349);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var src_sandbox = __webpack_require__(1838);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/cli/src/install-child.js




/** Downloads and builds of a whole channel, in milliseconds. */
const longestMs = 60 * 60_000;
const longestReport = 4 * 1024 * 1024;
const reportSchema = schemas/* object */.Ikc({
    ok: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ summary: schemas/* string */.YjP().max(2000) })).default([]),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP().max(10_000) })),
});
function checkIn(text, exit) {
    try {
        const { ok, checks, problems } = reportSchema.parse(JSON.parse(text));
        const [first] = problems;
        return {
            ok: ok && exit === 0,
            summary: checks[0]?.summary ?? first?.message ?? `ended with ${exit ?? 'a signal'}`,
            problems: problems.map(({ code, message }) => (0,problem/* problem */.C)((0,catalogue/* isErrorCode */.We)(code) ? code : 'INTERNAL', message)),
        };
    }
    catch {
        return undefined;
    }
}
async function installInChild({ project, seal }, channel, [file, ...args], world) {
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => {
        const sandbox = await (0,src_sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'lockstep'), world.env);
        const target = seal.releases[0]?.id ?? '';
        const { code, stdout, stderr } = await sandbox.run({
            file,
            args: [
                ...args,
                'install',
                `--channel=${channel}`,
                `--target=${target}`,
                '--no-record',
                '--json',
                project.workspace.folder,
            ],
            cwd: project.workspace.folder,
            env: sandbox.env,
            timeoutMs: longestMs,
            keep: longestReport,
            onLine: (line) => world.log.debug(line),
        });
        const last = stderr.trim().slice(-500);
        return (checkIn(stdout, code) ?? {
            ok: false,
            summary: `it ended with ${code ?? 'a signal'}: ${last}`,
            problems: [],
        });
    });
}
/**
 * How a trial channel is installed from at a terminal: by a child with an allow-listed environment and an empty home.
 *
 * A workflow has jobs for that; there nothing but Lockstep runs beside a credential, and a trial stops the run.
 */
function installingApart(release, world) {
    const { self, inWorkflow } = world;
    if (self === undefined || inWorkflow)
        return undefined;
    return ({ id }) => installInChild(release, id, self, world);
}

// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 6 modules
var sealed_release = __webpack_require__(7094);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(3520);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/cli/src/error-problems.js
var error_problems = __webpack_require__(6923);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(6632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/interrupted.js





async function isTouched(ledger) {
    try {
        const { intended, abandoned } = (0,ledger_history/* historyOf */.om)(await ledger.read());
        return intended.size > 0 && abandoned === undefined;
    }
    catch {
        return false;
    }
}
// Once an intent is written down even our own failure leaves a release that a rerun continues.
function exitFor(problems, touched, otherwise) {
    if (!problems.some(({ code }) => code === 'INTERNAL'))
        return (0,report_report/* publishingExit */.y8)(problems, touched);
    return touched ? outcome/* exitCodes */.h.incomplete : otherwise;
}
/** The outcome of a live run that ended with an error: what is known of the release stays as evidence. */
async function interrupted(error, release) {
    const { project, seal, ledger } = release;
    const problems = (0,error_problems/* problemsOfError */.S)(error);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J)('publish', problems, { seal, project });
    const touched = await isTouched(ledger);
    if (touched)
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
    return { report, exit: exitFor(problems, touched, exit) };
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/publish.js








function publishOptions({ skipRehearsal, channel, phase, wait }) {
    const part = { ...(channel !== undefined && { channel }), ...(phase !== undefined && { phase }) };
    const isPart = channel !== undefined || phase !== undefined;
    return { skipRehearsal, waitMs: wait * 60_000, ...(isPart && { part }) };
}
// A job of one channel holds one credential; the others are used for looking where they are there.
async function credentialsFor(channels, { channel }, { env }) {
    const isOwn = ({ id }) => channel === undefined || id === channel;
    const own = await (0,credentials/* demandCredentials */.M)(channels.filter(isOwn), env);
    const others = await (0,credentials/* readCredentials */.L)(channels.filter((each) => !isOwn(each)), env);
    return new Map([...others.secrets, ...own]);
}
/** Publishes a sealed release, or continues it. */
const runPublish = async (options, world) => {
    const release = await (0,sealed_release/* openSealed */.j5)(options, world);
    const { project, seal } = release;
    (0,sealed_release/* assertChannel */.KJ)(project, options.channel);
    const channels = (0,sealed_release/* openChannels */.Lr)(project);
    try {
        const installing = installingApart(release, world);
        const session = {
            ...(0,src_session/* sessionOf */.M)(release, await credentialsFor(channels, options, world), world),
            ...(installing && { checkInstall: installing }),
        };
        world.log.info(`live ${(0,seal_seal/* releaseOf */.l7)(seal).id} by ${release.identity.operator}, seal ${(0,seal_seal/* sealDigest */.yO)(seal).slice(0, 12)}`);
        const { report, exit, sightings } = await publish(session, publishOptions(options));
        await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, session, sightings);
        return { report, exit };
    }
    catch (error) {
        return interrupted(error, release);
    }
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


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ installableOn),
/* harmony export */   kJ: () => (/* binding */ installEntry),
/* harmony export */   w$: () => (/* binding */ installFrom),
/* harmony export */   zJ: () => (/* binding */ installCheckOf)
/* harmony export */ });
/** The artifacts of a seal that a channel gets and a client can install. */
function installableOn(id, seal) {
    return seal.artifacts.flatMap((artifact) => {
        const { channels, package: released } = artifact;
        return released !== undefined && channels.includes(id) ? [{ ...artifact, package: released }] : [];
    });
}
/** Installs everything that a channel gets, one after the other, with the ecosystem's own client. */
async function installFrom(standIn, id, { seal, sandbox, signal }) {
    const all = [];
    for (const artifact of installableOn(id, seal))
        if (signal?.aborted !== true)
            all.push(...(await standIn.install(artifact, sandbox)));
    return all.map(withFailure);
}
// A command that ran shows by its own exit what came of it.
function withFailure({ installed, problems }) {
    const isFailed = problems.length > 0 && installed.ran === undefined;
    return { installed: isFailed ? { ...installed, failed: true } : installed, problems };
}
/** What some installations amount to. */
function installCheckOf(installations) {
    const problems = installations.flatMap((each) => each.problems);
    const skipped = installations.filter(({ installed }) => installed.skipped !== undefined).length;
    const done = `${installations.length - skipped} installations`;
    const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
    const outcome = problems.length === 0 ? 'all commands ran' : codes;
    const summary = skipped === 0 ? `${done}, ${outcome}` : `${done}, ${outcome}, ${skipped} not for this machine`;
    return { ok: problems.length === 0, summary, problems };
}
/** An install check as the ledger remembers it. */
function installEntry(seal, channel, { ok, summary }) {
    return { kind: 'installed', seal, channel, ok, summary };
}


/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ replacedCratesIo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7897);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);



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

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _cargo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);





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
