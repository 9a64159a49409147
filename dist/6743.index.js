export const id = 6743;
export const ids = [6743];
export const modules = {

/***/ 99227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ upstreamsFor)
});

// UNUSED EXPORTS: readFrom

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
// EXTERNAL MODULE: ./packages/hosts/src/cargo-source.js
var cargo_source = __webpack_require__(86375);
;// CONCATENATED MODULE: ./packages/cli/src/upstream/cargo-index.js

/** The source that cargo has in the place of crates.io, if it has one. */
async function cargoIndex(_folder, { env }) {
    return (await (0,cargo_source/* replacedCratesIo */.v)(env))?.text;
}

// EXTERNAL MODULE: ./packages/hosts/src/processes.js + 1 modules
var processes = __webpack_require__(11737);
// EXTERNAL MODULE: ./packages/hosts/src/environment.js
var environment = __webpack_require__(58476);
;// CONCATENATED MODULE: ./packages/cli/src/upstream/machine.js

/** What a client must see of a machine to find its own settings. */
const places = [
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'XDG_CONFIG_HOME',
    'PIP_CONFIG_FILE',
    'npm_config_userconfig',
    'NPM_CONFIG_USERCONFIG',
];
/** The environment in which a client is asked how it is set up; unlike in a sandbox, with the real home. */
function settingsEnvironment(env) {
    const known = places.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...(0,environment/* allowListed */.n)(env), ...Object.fromEntries(known) };
}

;// CONCATENATED MODULE: ./packages/cli/src/upstream/npm-registry.js


// npm takes its variables in any case, and the last one counts.
function ofVariable(env) {
    const named = Object.entries(env).filter(([name]) => /^npm_config_registry$/i.test(name));
    return named.at(-1)?.[1] || undefined;
}
/**
 * The registry that npm is set up with in a folder, unless it is the public one.
 *
 * It is read from npm's list: `npm config get` refuses an address with a credential, the list hides the password.
 */
async function npmRegistry(folder, { env }) {
    const told = ofVariable(env);
    if (told !== undefined)
        return told;
    const command = { file: 'npm', args: ['config', 'list'], cwd: folder, env: settingsEnvironment(env) };
    const { code, stdout } = await (0,processes/* runCommand */.d)(command);
    // A setting that another one overrules is listed behind a semicolon.
    const [, registry] = code === 0 ? (/^registry = "?(.+?)"?$/m.exec(stdout) ?? []) : [];
    return registry;
}

;// CONCATENATED MODULE: ./packages/cli/src/upstream/pip-index.js


// From strong to weak, after the variable (pip documentation, “Configuration”, Precedence / Override order).
const keys = ['install.index-url', 'global.index-url'];
/** The index that pip is set up with in a folder, if it was told one. */
async function pipIndex(folder, { env }) {
    if (env.PIP_INDEX_URL)
        return env.PIP_INDEX_URL;
    const command = {
        file: 'python3',
        args: ['-m', 'pip', 'config', 'list'],
        cwd: folder,
        env: settingsEnvironment(env),
    };
    const { code, stdout } = await (0,processes/* runCommand */.d)(command);
    if (code !== 0)
        return undefined;
    const settings = new Map(stdout.split('\n').flatMap((line) => {
        const [, key, value] = /^([^=]+)=['"](.*)['"]$/.exec(line.trim()) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value]];
    }));
    return keys.map((key) => settings.get(key)).find((value) => value !== undefined);
}

;// CONCATENATED MODULE: ./packages/cli/src/upstream/clients.js




/** The clients whose settings a rehearsal follows, by kind of channel. */
const clients = new Map([
    ['npm', { name: 'npm', fallback: endpoints/* endpoints */.v.npm, prefix: '', configured: npmRegistry }],
    ['pypi', { name: 'pip', fallback: endpoints/* companions */.a.pypiIndex, prefix: '', configured: pipIndex }],
    // The other protocol of cargo is a git repository at an http address.
    ['crates', { name: 'cargo', fallback: endpoints/* endpoints */.v.crates, prefix: 'sparse+', configured: cargoIndex }],
]);

// EXTERNAL MODULE: ./packages/cli/src/upstream/read-from.js
var read_from = __webpack_require__(92811);
;// CONCATENATED MODULE: ./packages/cli/src/upstream/root.js

function addressIn(text, prefix) {
    const url = text.startsWith(prefix) ? URL.parse(text.slice(prefix.length)) : null;
    return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}
function bare({ origin, pathname }) {
    return `${origin}${pathname.replace(/\/+$/, '')}`;
}
function holdsMore({ username, password, search, hash }) {
    return [username, password, search, hash].some((part) => part !== '');
}
/**
 * The address that a registry's paths are put behind: without a slash at its end, and without any credential.
 * @param configured what the machine's client says, if anything.
 */
function rootOf({ name, fallback, prefix }, configured, log) {
    const url = addressIn(configured ?? fallback, prefix);
    if (url === undefined) {
        const shown = (0,environment/* withoutCredential */.K)(configured ?? '') ?? 'an address with a credential';
        log.warn(`${name} reads from “${shown}”, which a rehearsal cannot; it reads from the public registry`);
        return rootOf({ name, fallback, prefix }, undefined, log);
    }
    if (holdsMore(url))
        log.warn(`${name} has a credential in its address; a rehearsal reads without it`);
    return bare(url);
}

;// CONCATENATED MODULE: ./packages/cli/src/upstream.js




/**
 * The registries that this machine's own clients read from, for the names that a release does not own.
 *
 * A machine may be set up to install from a mirror; what its clients say is right. All is read without a credential.
 */
async function upstreamsFor({ config, workspace }, machine) {
    const kinds = new Set(config.channels.map(({ kind }) => kind));
    const used = [...clients].filter(([kind]) => kinds.has(kind));
    const upstreams = used.map(async ([kind, client]) => {
        const configured = await client.configured(workspace.folder, machine);
        return [kind, (0,read_from/* readFrom */.z)(rootOf(client, configured, machine.log), machine)];
    });
    return new Map(await Promise.all(upstreams));
}


/***/ }),

/***/ 92811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readFrom)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35125);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6276);


const longestAnswer = 512 * 1024 * 1024;
function shown(url) {
    return url === null ? 'not an address' : `${url.protocol}//${url.host}${url.pathname}`;
}
// File servers of a registry stand elsewhere; what it says of them is followed, but never into the clear.
function addressOf(path, root) {
    if (path.startsWith('/'))
        return `${root}${path}`;
    const url = URL.parse(path);
    const allowed = root.startsWith('https:') ? ['https:'] : ['https:', 'http:'];
    if (url === null || !allowed.includes(url.protocol))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('UNREACHABLE', `${root} names an address that is not read from there: ${shown(url)}`);
    url.username = '';
    url.password = '';
    return url.href;
}
/**
 * Reads below the root of a registry, and what its answers name, without any credential.
 * @param base the root; it may end in a slash, and start as cargo writes a sparse index.
 */
function readFrom(base, { env, log }) {
    const http = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .followReads */ .Z)((0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V)(env));
    const root = base.replace(/^sparse\+/, '').replace(/\/+$/, '');
    let isWarned = false;
    return async ({ path, accept }) => {
        const url = addressOf(path, root);
        const { origin } = new URL(url);
        const outcome = await http({ method: 'GET', url, headers: { accept }, maxBytes: longestAnswer });
        if (outcome.kind === 'failure')
            throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('UNREACHABLE', `${origin} gives no answer: ${outcome.why}`);
        if (outcome.status === 401 && !isWarned) {
            isWarned = true;
            log.warn(`${origin} asks for a credential, and here none is sent`);
        }
        const { status, headers, body } = outcome;
        return { status, headers, body };
    };
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


/***/ }),

/***/ 25200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ standInKinds)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/standins/src/installed-commands.js

const commandMs = 60_000;
/** The first line that a command printed, cut to a readable length. */
function firstLine({ stdout, stderr }) {
    const line = `${stdout}\n${stderr}`.split('\n').find((each) => each.trim() !== '');
    return line?.trim().slice(0, 500) ?? '';
}
function faultOf(command, { package: name, version }, result, { versionIn }) {
    if (result.code !== 0) {
        const ended = `ended with ${result.code ?? 'a signal'}: ${firstLine(result)}`;
        return (0,problem/* problem */.C)('REHEARSAL_COMMAND', `${command} of ${name}@${version} ${ended}`);
    }
    const printed = versionIn(result.stdout);
    if (printed === undefined || printed === version)
        return undefined;
    return (0,problem/* problem */.C)('REHEARSAL_COMMAND', `${command} of ${name}@${version} prints the version ${printed}`);
}
async function runOne(summary, name, terms) {
    const command = `${name} --version`;
    const { cwd, env } = terms;
    const result = await terms.run({
        file: terms.fileOf(name),
        args: ['--version'],
        cwd,
        env,
        timeoutMs: commandMs,
    });
    const fault = faultOf(command, summary, result, terms);
    const ran = { command, exit: result.code, output: firstLine(result) };
    return { installed: { ...summary, ran }, problems: fault === undefined ? [] : [fault] };
}
/**
 * Runs each command of an installed package with `--version`; a package without commands was installed, no more.
 *
 * A command that prints another version than the released one is a problem; one that prints none is not.
 */
async function runCommands(summary, commands, terms) {
    if (commands.length === 0)
        return [{ installed: summary, problems: [] }];
    const runs = [];
    for (const command of commands)
        runs.push(await runOne(summary, command, terms));
    return runs;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ../../node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(17897);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/standins/src/crates/client/installed-crate.js





const lockSchema = classic_schemas/* looseObject */._H3({
    package: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({ name: classic_schemas/* string */.YjP(), version: classic_schemas/* string */.YjP(), checksum: classic_schemas/* string */.YjP().optional() }))
        .default([]),
});
/** Every version of a crate that a `Cargo.lock` names. */
async function lockedCrates(file, name) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const lock = lockSchema.parse((0,lib/* getStaticTOMLValue */.AY)((0,lib/* parseTOML */.MD)(text)));
    return lock.package
        .filter((each) => each.name === name)
        .map(({ version, checksum }) => ({ version, checksum }));
}
/** The sha256 of a `.crate` file that cargo downloaded, in hex, or undefined when it has none. */
async function downloadedDigest(cargoHome, name, version) {
    const cache = (0,external_node_path_.join)(cargoHome, 'registry', 'cache');
    const registries = await (0,promises_.readdir)(cache).catch(() => []);
    for (const registry of registries) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(cache, registry, `${name}-${version}.crate`)).catch(() => undefined);
        if (bytes !== undefined)
            return (0,digest/* digestOf */.ol)(bytes).sha256;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/client/sandbox-cargo.js



const privateRegistry = 'lockstep-private';
const cargoMs = 20 * 60_000;
/**
 * Source replacement, because cargo looks for the dependencies of a crate from another registry on crates.io itself:
 * only so do both come from the stand-in. Lock files keep naming crates.io, as a user's would.
 */
function configFor({ standIn, index }) {
    const released = JSON.stringify(index);
    return [
        '[source.crates-io]',
        'replace-with = "lockstep"',
        '[source.lockstep]',
        `registry = ${JSON.stringify(`sparse+${standIn}`)}`,
        ...(index === undefined
            ? []
            : [
                `[registries.${privateRegistry}]`,
                `index = ${released}`,
                `[source.${privateRegistry}]`,
                `registry = ${released}`,
                'replace-with = "lockstep"',
            ]),
        '[term]',
        'color = "never"',
        'progress.when = "never"',
        '',
    ].join('\n');
}
/** Prepares cargo in a sandbox. */
async function prepareCargo(sources, sandbox) {
    const home = await sandbox.folder('cargo-home');
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, 'config.toml'), configFor(sources));
    const env = {
        ...withoutSettings(sandbox.env),
        CARGO_HOME: home,
        // One folder for all crates of a release: what they share is compiled once.
        CARGO_TARGET_DIR: await sandbox.folder('cargo-target'),
        CARGO_INCREMENTAL: '0',
        ...pastProxies(sandbox.env),
    };
    return {
        env,
        home,
        registry: sources.index === undefined ? [] : ['--registry', privateRegistry],
        run: (args, cwd) => sandbox.run({ file: 'cargo', args, cwd, env, timeoutMs: cargoMs }),
    };
}
/** Variables of cargo's go before its configuration file; a machine's own settings are not what users have. */
function withoutSettings(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^CARGO_/i.test(name)));
}
/** The stand-in is on this machine, where no proxy finds it. */
function pastProxies({ NO_PROXY = '', no_proxy = NO_PROXY }) {
    const hosts = ['127.0.0.1', ...no_proxy.split(',').filter((host) => host !== '')].join(',');
    return { NO_PROXY: hosts, no_proxy: hosts };
}
/** What is wrong with cargo itself, if anything: nothing can be installed then. */
async function cargoProblem(cargo, cwd) {
    const { code, stderr } = await cargo.run(['--version'], cwd);
    if (code === 0)
        return undefined;
    const why = stderr.trim().slice(0, 500);
    return /rustup/.test(why)
        ? (0,problem/* problem */.C)('REHEARSAL_INSTALL', `cargo does not run in the sandbox: ${why}`, {
            remedy: 'Set RUSTUP_HOME to the folder of the toolchains; the sandbox’s own home folder is empty.',
        })
        : (0,problem/* problem */.C)('REHEARSAL_INSTALL', 'cargo cannot be started here', {
            remedy: 'Install Rust, or run the rehearsal where cargo is on the PATH.',
        });
}
/** The problem of a cargo that failed, with the end of what it said. */
function cargoFailure(args, result) {
    const ended = `ended with ${result.code ?? 'a signal'}`;
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', `cargo ${args.join(' ')} ${ended}: ${result.stderr.trim().slice(-1500)}`);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/client/crate-user.js





const manifest = '[package]\nname = "lockstep-rehearsal"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n';
/**
 * Adds a crate to an empty project and builds that: `cargo build` and not `cargo check`, because code is generated,
 * and what a build script links is found, in a build alone.
 */
async function buildWithCrate({ package: { name, version }, digest }, cargo, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'src'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'Cargo.toml'), manifest);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'src', 'lib.rs'), '');
    for (const args of [['add', `${name}@=${version}`, ...cargo.registry], ['build']]) {
        const result = await cargo.run(args, folder);
        if (result.code !== 0)
            return cargoFailure(args, result);
    }
    const locked = await lockedCrates((0,external_node_path_.join)(folder, 'Cargo.lock'), name);
    if (locked.some((each) => each.version === version && each.checksum === digest.sha256))
        return undefined;
    const found = locked.map((each) => `${each.version} with sha256 ${each.checksum ?? 'unknown'}`);
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', `Cargo.lock has ${name} ${found.join(', ') || 'nowhere'}, sealed is ${version} with sha256 ${digest.sha256}`);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/client/cargo-client.js






const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;
/**
 * Installs one crate as a user would: with commands by `cargo install`, and runs each with `--version`; without any
 * as a dependency of a project that is built.
 *
 * Both compile without optimisation: it takes a fraction of the time and finds the same errors.
 */
async function installByCargo(artifact, client) {
    const { name, version, commands } = artifact.package;
    const { sandbox } = client;
    const folder = await sandbox.folder((0,external_node_path_.join)('cargo-installs', name));
    const cargo = await prepareCargo(client, sandbox);
    const summary = { client: 'cargo', package: name, version };
    const found = (await cargoProblem(cargo, folder)) ??
        (commands.length > 0
            ? await installCommands(artifact, cargo, folder)
            : await buildWithCrate(artifact, cargo, folder));
    if (found !== undefined)
        return [{ installed: summary, problems: [found] }];
    return runCommands(summary, commands, {
        cwd: folder,
        env: cargo.env,
        run: sandbox.run,
        fileOf: (command) => (0,external_node_path_.join)(folder, 'bin', command),
        versionIn: (output) => versionPattern.exec(output)?.[0],
    });
}
// Without --locked, as most users install: a lock file in the crate does not hold for them.
async function installCommands({ package: { name, version }, digest }, cargo, folder) {
    const args = ['install', name, '--version', `=${version}`, '--root', folder, '--debug', ...cargo.registry];
    const result = await cargo.run(args, folder);
    if (result.code !== 0)
        return cargoFailure(args, result);
    const sha256 = await downloadedDigest(cargo.home, name, version);
    return sha256 === digest.sha256
        ? undefined
        : (0,problem/* problem */.C)('REHEARSAL_INSTALL', `cargo installed ${name} ${version} from a file with sha256 ${sha256 ?? 'unknown'}, sealed is ${digest.sha256}`);
}

;// CONCATENATED MODULE: ./packages/standins/src/json-object.js
/** Whether a value is a JSON object: neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object in some bytes, or undefined when they are not one. */
function parseJsonObject(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The entries of a JSON object with some keys only. */
function pick(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/crate-name.js
const longestName = 64;
/** What crates.io compares names by (its function `canon_crate_name`): case and `-` against `_` do not count. */
function canonicalName(name) {
    return name.toLowerCase().replaceAll('-', '_');
}
/**
 * Why a text cannot name a crate or a dependency, or undefined when it can; texts of crates.io's
 * `crates_io_validation`.
 */
function nameProblem(name, what = 'crate') {
    const [first = '', ...rest] = name;
    const odd = rest.find((character) => !/[A-Za-z0-9_-]/.test(character));
    if ([...name].length > longestName)
        return `the ${what} name \`${name}\` is too long (max ${longestName} characters)`;
    if (name === '')
        return `${what} name cannot be empty`;
    if (/[0-9]/.test(first))
        return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`;
    if (!/[A-Za-z]/.test(first))
        return `invalid character \`${first}\` in ${what} name: \`${name}\`, the first character must be an ASCII character`;
    if (odd !== undefined)
        return `invalid character \`${odd}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``;
    return undefined;
}
/** The migrations `create_reserved_crate_names`, `reserve_windows_crate_names` and `reserve_com0_lpt0` of crates.io. */
const reservedNames = new Set(('alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver ' +
    'flate fmt_macros grammar graphviz macro macros proc_macro rbml rust-installer rustbook rustc rustc_back ' +
    'rustc_borrowck rustc_driver rustc_llvm rustc_resolve rustc_trans rustc_typeck rustdoc rustllvm rustuv ' +
    'serialize std syntax test unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 ' +
    'lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9')
    .split(' ')
    .map(canonicalName));
/** Whether crates.io keeps a name to itself. */
function isReservedName(name) {
    return reservedNames.has(canonicalName(name));
}
/** Where the index keeps a crate (the Cargo book, "Index Format", Index files), with a leading `/`. */
function indexPath(name) {
    const lower = name.toLowerCase();
    if (lower.length <= 2)
        return `/${lower.length}/${lower}`;
    if (lower.length === 3)
        return `/3/${lower[0]}/${lower}`;
    return `/${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/exchange.js
/** An answer with a JSON body; `headers` may replace the content type. */
function jsonAnswer(status, value, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: Buffer.from(JSON.stringify(value)),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/refusal.js

const refusal = (status, detail, headers = {}) => ({
    kind: 'refusal',
    status,
    detail,
    headers,
});
/** Whether a value is a refusal. */
function isRefusal(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
/** The answer that carries a refusal, in the form of the Cargo book, "Web API". */
function refuse({ status, detail, headers }) {
    return jsonAnswer(status, { errors: [{ detail }] }, headers);
}
/**
 * Everything that the registry declines, except what is wrong with a manifest. Texts and statuses are those of
 * crates.io (rust-lang/crates.io, the file is named); what stands last are the stand-in's own words.
 */
const refusals = {
    /** src/auth.rs. */
    unauthenticated: () => refusal(403, 'this action requires authentication'),
    unknownToken: () => refusal(403, 'authentication failed'),
    websiteOnly: () => refusal(403, 'this action can only be performed on the crates.io website'),
    outOfScope: () => refusal(403, 'this token does not have the required permissions to perform this action'),
    scheme: (scheme) => refusal(401, `Invalid \`Authorization\` header: Found unexpected authentication scheme \`${scheme}\``),
    /** src/util/errors/json.rs; the advisory's address is left out. */
    tokenFormat: () => refusal(401, 'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were ' +
        'generated with an insecure random number generator, and have been revoked.'),
    /** The Cargo book, "Registry Authentication". */
    loginRequired: () => refusal(401, 'this registry shows nothing without a token', { 'www-authenticate': 'Cargo' }),
    /** src/util/errors.rs. */
    notFound: () => refusal(404, 'Not Found'),
    crateNotFound: (name) => refusal(404, `crate \`${name}\` does not exist`),
    versionNotFound: (name, version) => refusal(404, `crate \`${name}\` does not have a version \`${version}\``),
    methodNotAllowed: () => refusal(405, 'Method Not Allowed'),
    /** src/util/errors/json.rs: the time is an HTTP date, never a number of seconds. */
    tooMany: (what, until) => refusal(429, `${what}. Please try again after ${until} and see crates.io/docs/rate-limits for more details.`, { 'retry-after': until }),
    /** src/controllers/krate/publish.rs. */
    bad: (detail) => refusal(400, detail),
    tooLarge: (detail) => refusal(413, detail),
    unverified: () => refusal(400, 'A verified email address is required to publish crates to crates.io. Visit ' +
        'crates.io/settings/profile to set and verify your email address.'),
    notOwner: () => refusal(403, "this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need " +
        'to accept an invitation to be an owner before publishing.'),
    /** src/controllers/version/update.rs, src/controllers/krate/owners.rs. */
    notOwnerToYank: () => refusal(403, 'must already be an owner to yank or unyank'),
    notOwnerToModify: () => refusal(403, 'only owners have permission to modify owners'),
    notJson: () => refusal(415, 'Expected request with `Content-Type: application/json`'),
    /** src/auth.rs, src/controllers/trustpub/tokens/revoke. */
    noAuthorization: () => refusal(401, 'Missing `Authorization` header'),
    unparsedToken: () => refusal(401, 'Invalid `Authorization` header: Failed to parse token'),
    /** src/controllers/krate/publish.rs. */
    noNewCrates: () => refusal(403, 'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first'),
    invalidToken: () => refusal(403, 'Invalid authentication token'),
    otherCrate: (name) => refusal(403, `The provided access token is not valid for crate \`${name}\``),
    trustedOnly: () => refusal(403, 'New versions of this crate can only be published using Trusted Publishing (see crates.io/docs/trusted-publishing).'),
    /** src/controllers/trustpub/tokens/exchange. */
    noKeys: () => refusal(500, 'Failed to load OIDC key set'),
    missingField: (field) => refusal(422, `Failed to deserialize the JSON body into the target type: missing field \`${field}\``),
    upstream: () => refusal(502, 'The registry behind this one gave no usable answer'),
    badPath: () => refusal(400, 'The path cannot be decoded'),
    publishedAlready: () => refusal(403, 'this stand-in shows what is published already, and takes nothing'),
};

;// CONCATENATED MODULE: ./packages/standins/src/crates/read-through.js



/** Where a name is looked up behind the stand-in, if anywhere: reserved names and stored ones never upstream. */
function sourceOf(registry, name) {
    const key = canonicalName(name);
    if (registry.reserved.has(key))
        return registry.published;
    return registry.crates.has(key) ? undefined : registry.upstream;
}
/** A foreign crate's index file, line for line; its checksums hold here as there. */
async function foreignIndex(source, name) {
    const answer = await ask(source, indexPath(name), 'text/plain');
    return 'kind' in answer ? answer : answer.body;
}
/** A foreign crate's file, byte for byte. */
async function foreignFile(source, name, version) {
    const config = await ask(source, '/config.json', 'application/json');
    if ('kind' in config)
        return config.status === 404 ? refusals.upstream() : config;
    const template = parseJsonObject(config.body)?.dl;
    if (typeof template !== 'string')
        return refusals.upstream();
    const checksum = template.includes(checksumMarker) ? await checksumOf(source, name, version) : '';
    if (typeof checksum !== 'string')
        return checksum;
    const answer = await ask(source, downloadAddress(template, { name, version, checksum }), '*/*');
    return 'kind' in answer ? answer : answer.body;
}
/** Whether a registry has a crate under exactly this name. */
async function isForeign(source, name) {
    const spelling = await foreignSpelling(source, name);
    return typeof spelling === 'string' ? spelling === name : spelling;
}
/** How a registry spells the name of a crate, `false` when it has none there. */
async function foreignSpelling(source, name) {
    const index = await foreignIndex(source, name);
    if ('kind' in index)
        return index.status === 404 ? false : index;
    const found = linesOf(index)[0]?.name;
    return typeof found === 'string' ? found : refusals.upstream();
}
/** An address that some registry's `dl` makes (the Cargo book, "Index Format", Index configuration). */
function downloadAddress(template, { name, version, checksum }) {
    const folder = (text) => indexPath(text).split('/').slice(1, -1).join('/');
    const prefix = folder(name);
    const markers = new Map([
        ['{crate}', name],
        ['{version}', version],
        ['{prefix}', name.length <= 3 ? prefix : `${name.slice(0, 2)}/${name.slice(2, 4)}`],
        ['{lowerprefix}', prefix],
        [checksumMarker, checksum],
    ]);
    const isTemplate = [...markers.keys()].some((marker) => template.includes(marker));
    const whole = isTemplate ? template : `${template}/{crate}/{version}/download`;
    return [...markers].reduce((address, [marker, text]) => address.replaceAll(marker, () => text), whole);
}
const checksumMarker = '{sha256-checksum}';
async function checksumOf(source, name, version) {
    const index = await foreignIndex(source, name);
    if ('kind' in index)
        return index;
    const line = linesOf(index).find((each) => each.vers === version);
    return typeof line?.cksum === 'string' ? line.cksum : refusals.notFound();
}
function linesOf(index) {
    const lines = Buffer.from(index).toString('utf8').split('\n');
    return lines.map((line) => parseJsonObject(Buffer.from(line))).filter((line) => line !== undefined);
}
// A file server in front of a bucket says 403 for what is not there (rust-lang/crates.io#1177).
const absent = [403, 404, 410, 451];
async function ask(source, path, accept) {
    const answer = await source({ method: 'GET', path, accept }).catch(() => undefined);
    if (answer?.status === 200)
        return answer;
    return answer !== undefined && absent.includes(answer.status) ? refusals.notFound() : refusals.upstream();
}

;// CONCATENATED MODULE: ./packages/standins/src/oidc/claims.js

/** Five minutes, as GitHub's are valid. */
const lifeSeconds = 300;
/**
 * The number that stands for an account or a repository: GitHub counts them, here it follows from the name.
 *
 * It has at most 31 bits, because crates.io reads it into a signed number of 32.
 */
function accountNumber(name) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name.toLowerCase()).digest();
    return String(digest.readUInt32BE() % 0x7fff_ffff);
}
/**
 * The claims of GitHub's identity token (GitHub docs, “OpenID Connect reference”); all of them are texts, but for the
 * times. `now` is in milliseconds since 1970.
 */
function claimsOf(job, issuer, audience, jti, now) {
    const issued = Math.floor(now / 1000);
    const times = { iat: issued, nbf: issued, exp: issued + lifeSeconds };
    const claims = { iss: issuer, aud: audience, sub: subjectOf(job), jti, ...times, ...runClaims(job) };
    const all = { ...claims, ...workflowClaims(job), ...job.claims };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
/** GitHub docs, “OpenID Connect reference”, the examples of subject claims. */
function subjectOf({ repository, environment, event, ref = mainBranch }) {
    if (environment !== undefined)
        return `repo:${repository}:environment:${environment.replaceAll(':', '%3A')}`;
    return event === 'pull_request' ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${ref}`;
}
const mainBranch = 'refs/heads/main';
const someCommit = 'a'.repeat(40);
function runClaims({ repository, actor = 'octocat', ...job }) {
    const [owner = ''] = repository.split('/');
    const { runId = '1', attempt = '1', event = 'workflow_dispatch', ref = mainBranch } = job;
    return {
        repository,
        repository_id: accountNumber(repository),
        repository_owner: owner,
        repository_owner_id: accountNumber(owner),
        repository_visibility: job.visibility ?? 'public',
        actor,
        actor_id: accountNumber(actor),
        event_name: event,
        ref,
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        sha: job.sha ?? someCommit,
        base_ref: '',
        head_ref: '',
        run_id: runId,
        run_number: '1',
        run_attempt: attempt,
        runner_environment: job.selfHosted === true ? 'self-hosted' : 'github-hosted',
        environment: job.environment,
    };
}
/** `workflow_ref` names the workflow that was triggered, `job_workflow_ref` the one that the job is written in. */
function workflowClaims({ repository, workflow, ref = mainBranch, sha, calledWorkflow }) {
    const workflowRef = `${repository}/.github/workflows/${workflow}@${ref}`;
    const commit = sha ?? someCommit;
    return {
        workflow,
        workflow_ref: workflowRef,
        workflow_sha: commit,
        job_workflow_ref: calledWorkflow ?? workflowRef,
        job_workflow_sha: commit,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/oidc/trusted-publisher.js

/** The number of an owner's account, as the registry noted it. */
function ownerNumber({ ownerId, repository }) {
    return ownerId ?? accountNumber(repository.split('/')[0] ?? '');
}
/** Throws when a publisher could not be entered on any registry's website: for a test that meant another thing. */
function checkPublishers(publishers) {
    for (const { repository, workflow } of publishers) {
        if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
            throw new Error(`“${repository}” is not owner/name`);
        if (!/^[^/]+\.ya?ml$/.test(workflow))
            throw new Error(`“${workflow}” is not the name of a workflow's file, without a folder`);
    }
    return publishers;
}
/** Replaces what a registry knows; throws where it has no trusted publishing. */
function setPublishers(trust, publishers) {
    if (trust === undefined)
        throw new Error('This registry was started without trusted publishing');
    trust.publishers = checkPublishers(publishers);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/standins/src/faults/fault.js
/** Whether a request is one that the matcher is about. */
function matches(matcher, method, path) {
    if (matcher.method !== undefined && matcher.method !== method)
        return false;
    if (matcher.path === undefined || typeof matcher.path === 'string')
        return (matcher.path ?? path) === path;
    return path.search(matcher.path) !== -1;
}

;// CONCATENATED MODULE: ./packages/standins/src/faults/delays.js

/** No delays yet; `sleep` resolves after so many milliseconds. */
function createDelays(sleep) {
    const gates = new Map();
    let waiting = [];
    const gateOf = (name) => {
        const gate = gates.get(name) ?? Promise.withResolvers();
        gates.set(name, gate);
        return gate;
    };
    return {
        over(delay) {
            switch (delay.until) {
                case 'elapsed':
                    return sleep(delay.milliseconds);
                case 'released':
                    return gateOf(delay.gate).promise;
                case 'request':
                    return new Promise((go) => {
                        waiting = [...waiting, { on: delay.on, go }];
                    });
            }
        },
        arrived(method, path) {
            const due = waiting.filter(({ on }) => matches(on, method, path));
            waiting = waiting.filter((each) => !due.includes(each));
            for (const { go } of due)
                go();
        },
        release: (name) => gateOf(name).resolve(),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/faults/running-programme.js

/** Starts a programme; `now` gives milliseconds. */
function runProgramme(programme, now) {
    const rules = programme.map((rule) => runRule(rule, now));
    return {
        next: (method, path) => rules.map((rule) => rule(method, path)).find((befallen) => befallen !== undefined),
    };
}
function runRule({ on, fault }, now) {
    const resolve = resolveFault(fault, now);
    let seen = 0;
    return (method, path) => {
        if (!matches(on, method, path))
            return undefined;
        seen += 1;
        const due = seen === (on.nth ?? seen) && seen <= (on.first ?? seen);
        return due ? resolve() : undefined;
    };
}
function resolveFault(fault, now) {
    if (fault.kind !== 'throttle')
        return () => fault;
    let taken = [];
    return () => {
        taken = taken.filter((time) => time > now() - fault.windowMs);
        const [oldest] = taken;
        if (oldest !== undefined && taken.length >= fault.allow)
            return throttled(oldest + fault.windowMs - now());
        taken = [...taken, now()];
        return undefined;
    };
}
function throttled(remainingMs) {
    return {
        kind: 'reject',
        status: 429,
        headers: { 'retry-after': String(Math.ceil(remainingMs / 1000)) },
        body: JSON.stringify({ error: 'rate limited exceeded' }),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/request-log.js
/** An empty log. */
function createRequestLog() {
    const requests = [];
    return {
        requests,
        arrived(request) {
            const index = requests.push({ ...request, status: 'open' }) - 1;
            return (status) => {
                requests[index] = { ...request, status };
            };
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/request-body.js
/**
 * Reads a request's body, or gives undefined when it is longer than `limit` bytes.
 *
 * The rest of an oversized body is read and thrown away, because a client that is still sending would otherwise
 * see a broken connection instead of the refusal.
 */
async function readBody(incoming, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.byteLength;
        if (size > limit)
            chunks.length = 0;
        else
            chunks.push(chunk);
    }
    return size > limit ? undefined : Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/standins/src/serve-exchange.js


/** Serves one request, with what befalls it; never rejects. */
async function serveExchange(parts, incoming, outgoing) {
    const method = incoming.method ?? 'GET';
    const [rawPath = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
    const path = readable(rawPath);
    const ended = parts.log.arrived({ method, path, credential: incoming.headers.authorization !== undefined });
    const fault = parts.faults.next(method, path);
    parts.delays.arrived(method, path);
    const released = fault?.kind === 'late' ? parts.delays.over(fault.delay) : undefined;
    const sent = { method, path: rawPath, query: new URLSearchParams(query), headers: singleHeaders(incoming) };
    const exchange = { incoming, request: { ...sent, hints: hintsOf(fault) }, fault, released };
    // A client that hangs up while it sends has cut the connection itself.
    const answer = await answerOf(parts, exchange).catch(() => undefined);
    ended(answer?.status ?? 'dropped');
    if (answer === undefined)
        incoming.socket.destroy();
    else
        send(outgoing, answer);
}
/** The answer to send, or undefined when the connection is cut instead. */
async function answerOf(parts, exchange) {
    const { incoming, request, fault, released } = exchange;
    if (fault?.kind === 'drop' && fault.moment === 'before-reading')
        return undefined;
    const body = await readBody(incoming, parts.maxBodyBytes);
    if (parts.latencyMs > 0)
        await parts.sleep(parts.latencyMs);
    if (fault?.kind === 'drop')
        return undefined;
    if (fault?.kind === 'reject')
        return rejection(fault);
    if (body === undefined)
        return jsonAnswer(413, { error: 'Payload Too Large' });
    const answer = await handled(parts.handle, { ...request, body });
    if (fault?.kind === 'lose-answer')
        return undefined;
    await released;
    return fault?.kind === 'garbage' ? { ...answer, body: Buffer.from(fault.body) } : answer;
}
function send(outgoing, { status, headers, body }) {
    outgoing.writeHead(status, { ...headers, 'content-length': body.byteLength }).end(body);
}
/** A defect of the stand-in answers like a registry in trouble, but says what it was. */
function handled(handle, request) {
    return handle(request).catch((error) => jsonAnswer(500, { error: String(error) }));
}
function rejection(fault) {
    const body = fault.body ?? JSON.stringify({ error: `rejected with ${fault.status}` });
    return {
        status: fault.status,
        headers: { 'content-type': 'application/json', ...fault.headers },
        body: Buffer.from(body),
    };
}
function hintsOf(fault) {
    return { stale: fault?.kind === 'stale', hiddenReads: fault?.kind === 'hold' ? fault.reads : 0 };
}
function readable(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function singleHeaders(incoming) {
    return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}

;// CONCATENATED MODULE: ./packages/standins/src/server.js






/** Longer than any client keeps a connection, so that none is closed under a request just being sent. */
const keepAliveMs = 600_000;
/** Starts a server on 127.0.0.1 and nowhere else; `maxBodyBytes` bounds every request's body. */
async function startServer(handle, options) {
    const log = createRequestLog();
    const sleep = options.sleep ?? ((milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { ref: false }));
    const delays = createDelays(sleep);
    const faults = runProgramme(options.faults ?? [], options.now ?? Date.now);
    const parts = { handle, log, delays, faults, sleep, maxBodyBytes: options.maxBodyBytes };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        void serveExchange({ ...parts, latencyMs: options.latencyMs ?? 0 }, incoming, outgoing);
    });
    server.keepAliveTimeout = keepAliveMs;
    const port = await listen(server, options.port ?? 0);
    return {
        url: `http://127.0.0.1:${port}/`,
        requests: log.requests,
        release: delays.release,
        close: () => server_close(server),
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/standins/src/crates/registry.js

/** Replaces what is stored of a crate; this is the only place that does. */
function store(registry, next) {
    const key = canonicalName(next.name);
    const previous = registry.crates.get(key);
    if (previous !== undefined)
        registry.before.set(key, previous);
    registry.crates.set(key, { ...next, updated: registry.now() });
}
/** Whether somebody has published a crate of this name, in whatever spelling. */
function isKnown(registry, name) {
    const key = canonicalName(name);
    return registry.crates.has(key) || registry.established.has(key);
}
/** Hides a version from the index for so many reads of it. */
function hide(registry, name, version, reads) {
    if (reads <= 0)
        return;
    const key = canonicalName(name);
    registry.pending.set(key, new Map([...(registry.pending.get(key) ?? []), [version, reads]]));
}
/** What the web API shows of a crate, if anything: in whatever spelling it is asked for, and never late. */
function readCrate(registry, name, stale) {
    const key = canonicalName(name);
    return stale ? registry.before.get(key) : registry.crates.get(key);
}
/**
 * What the index shows of a crate, if anything; every call counts as a read of what is pending.
 *
 * crates.io writes its index by a job after the publication, so the index alone is late.
 */
function readIndexed(registry, name, stale) {
    const hidden = stale ? [] : countRead(registry, canonicalName(name));
    const stored = readCrate(registry, name, stale);
    if (stored === undefined)
        return undefined;
    const versions = [...stored.versions].filter(([version]) => !hidden.includes(version));
    return versions.length === 0 ? undefined : { ...stored, versions: new Map(versions) };
}
function countRead(registry, key) {
    const left = [...(registry.pending.get(key) ?? [])].filter(([, reads]) => reads > 0);
    registry.pending.set(key, new Map(left.map(([version, reads]) => [version, reads - 1])));
    return left.map(([version]) => version);
}
/** Whether the index shows a version; asking does not count as a read. */
function isVisible(registry, name, version) {
    return (registry.pending.get(canonicalName(name))?.get(version) ?? 0) <= 0;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/version-text.js
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const pattern = new RegExp(`^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-${identifier}(?:\\.${identifier})*)?` +
    '(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$');
/** Numbers are those of 64 bits to crates.io and to cargo. */
const largest = 2n ** 64n - 1n;
/** Whether a text is a version by Semantic Versioning 2.0.0 and nothing more: no `v`, no space. */
function isVersion(text) {
    const [core = ''] = text.split(/[-+]/, 1);
    return pattern.test(text) && core.split('.').every((part) => BigInt(part) <= largest);
}
/** The version without its build metadata, which is all that tells two versions of a crate apart. */
function withoutBuild(version) {
    const [core = ''] = version.split('+', 1);
    return core;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/crate-page.js





/** A crate with all its versions, as the web API shows it. */
function getCrate(registry, name, { hints }) {
    const stored = readCrate(registry, name, hints.stale);
    if (stored === undefined)
        return refuse(refusals.crateNotFound(name));
    const versions = [...stored.versions.values()].reverse();
    return jsonAnswer(200, {
        crate: describeCrate(stored),
        versions: versions.map((version) => describeVersion(stored, version)),
        keywords: [],
        categories: [],
    });
}
/** One version, as the web API shows it. */
function getVersion(registry, name, version, { hints }) {
    const stored = readCrate(registry, name, hints.stale);
    const found = stored?.versions.get(version);
    if (!isVersion(version))
        return refuse(notAVersion(version));
    if (stored === undefined)
        return refuse(refusals.crateNotFound(name));
    if (found === undefined)
        return refuse(refusals.versionNotFound(name, version));
    return jsonAnswer(200, { version: describeVersion(stored, found) });
}
/** The refusal of a path whose version is none. */
function notAVersion(version) {
    return refusals.bad(`Invalid URL: Cannot parse \`version\` with value \`${version}\``);
}
/** The fields of a crate that clients read (crates.io, `EncodableCrate`); nobody counts downloads here. */
function describeCrate(stored, exactMatch = false) {
    const all = [...stored.versions.values()];
    const usable = all.filter(({ yanked }) => !yanked).map(({ version }) => version);
    const highest = highestOf(usable) ?? '0.0.0';
    const stable = highestOf(usable.filter((version) => semver.prerelease(version) === null));
    const { keywords, categories, ...texts } = all.at(-1)?.description ?? {};
    return {
        id: stored.name,
        name: stored.name,
        ...withNulls(texts),
        keywords: keywords ?? [],
        categories: categories ?? [],
        created_at: iso(stored.created),
        updated_at: iso(stored.updated),
        default_version: stable ?? highest,
        max_version: highest,
        max_stable_version: stable ?? null,
        newest_version: usable.at(-1) ?? '0.0.0',
        num_versions: all.length,
        yanked: usable.length === 0,
        downloads: 0,
        recent_downloads: 0,
        exact_match: exactMatch,
    };
}
function describeVersion({ name }, stored) {
    const { version, cksum, features, links, rustVersion, yanked, publishedBy, description } = stored;
    return {
        crate: name,
        num: version,
        dl_path: `/api/v1/crates/${name}/${version}/download`,
        checksum: cksum,
        crate_size: stored.file.byteLength,
        features,
        links: links ?? null,
        rust_version: rustVersion ?? null,
        ...withNulls(description),
        yanked,
        yank_message: null,
        downloads: 0,
        published_by: publishedBy === undefined ? null : { login: publishedBy, name: publishedBy },
        created_at: iso(stored.published),
        updated_at: iso(stored.published),
    };
}
/** Versions with numbers beyond what can be compared here are passed over. */
function highestOf(versions) {
    return versions.filter((version) => semver.valid(version) !== null).sort(semver.rcompare)[0];
}
const withNulls = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? null]));
const iso = (milliseconds) => new Date(milliseconds).toISOString();

;// CONCATENATED MODULE: ./packages/standins/src/crates/credential.js

/** The known token that a request carries, or the refusal of one that carries none (crates.io, src/auth.rs). */
function identify(registry, request) {
    const sent = sentToken(request);
    if (sent === undefined)
        return refusals.unauthenticated();
    if (isRefusal(sent))
        return sent;
    if (!sent.startsWith('cio'))
        return refusals.tokenFormat();
    const known = registry.tokens.find(({ token }) => token === sent);
    const expired = known?.expires !== undefined && known.expires <= registry.now();
    return known === undefined || expired ? refusals.unknownToken() : known;
}
/** What a request carries as its token, known or not; undefined when it carries none. */
function sentToken({ headers: { authorization } }) {
    if (authorization === undefined)
        return undefined;
    const space = authorization.indexOf(' ');
    const scheme = authorization.slice(0, Math.max(0, space));
    if (!['', 'bearer'].includes(scheme.toLowerCase()))
        return refusals.scheme(scheme);
    return authorization.slice(space + 1).trim();
}
/** The token that a request carries, if it may do this to a crate of this name. */
function authorize(registry, request, scope, name) {
    const token = identify(registry, request);
    if ('kind' in token)
        return token;
    const mayDo = token.scopes?.includes(scope) ?? true;
    const mayTouch = token.crates?.some((pattern) => covers(pattern, name)) ?? true;
    return mayDo && mayTouch ? token : refusals.outOfScope();
}
function covers(pattern, name) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/downloads.js






/**
 * Names the file server's address of a version, by a redirect or as JSON.
 *
 * crates.io does not look whether there is such a version (src/controllers/version/downloads.rs).
 */
function redirectToFile(registry, name, version, { headers }) {
    const url = `${registry.url()}crates/${name}/${name}-${version}.crate`;
    if (headers.accept?.includes('json'))
        return jsonAnswer(200, { url }, { vary: 'accept' });
    return { status: 302, headers: { location: url, vary: 'accept' }, body: new Uint8Array() };
}
/** A `.crate` file, from the moment of its publication, whether or not the index shows it. */
async function getFile(registry, name, version, { hints }) {
    const source = sourceOf(registry, name);
    // Whoever runs packages' code in a rehearsal can ask for anything; only a crate's file is asked for behind it.
    if (source !== undefined && (nameProblem(name) !== undefined || !isVersion(version)))
        return denied;
    if (source !== undefined) {
        const file = await foreignFile(source, name, version);
        return isRefusal(file) ? refuse(file) : fileAnswer(file);
    }
    const stored = readCrate(registry, name, hints.stale);
    const file = stored?.name === name ? stored.versions.get(version)?.file : undefined;
    return file === undefined ? denied : fileAnswer(file);
}
function fileAnswer(body) {
    return { status: 200, headers: { 'content-type': 'application/gzip' }, body };
}
/** What crates.io's file server says of a file that is not there: 403, not 404 (rust-lang/crates.io#1177, #1200). */
const denied = {
    status: 403,
    headers: { 'content-type': 'application/xml' },
    body: Buffer.from('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'),
};

;// CONCATENATED MODULE: ./packages/standins/src/crates/index-features.js
/**
 * Parts features into those that every cargo reads and those with newer syntax (`dep:`, `?/`), which the index keeps
 * in `features2` (RFC 3143); a feature that names one of the latter goes with it.
 */
function splitFeatures(all) {
    const newer = new Set(Object.keys(all).filter((name) => all[name]?.some(hasNewerSyntax)));
    for (let size = -1; size !== newer.size;) {
        size = newer.size;
        for (const [name, values] of Object.entries(all))
            if (values.some((value) => newer.has(value)))
                newer.add(name);
    }
    const part = (keep) => Object.fromEntries(Object.entries(all)
        .filter(([name]) => newer.has(name) === keep)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)));
    return { features: part(false), features2: part(true) };
}
const hasNewerSyntax = (value) => value.startsWith('dep:') || value.includes('?/');

;// CONCATENATED MODULE: ./packages/standins/src/crates/index-line.js

/** The crate that a dependency means, whatever the manifest calls it. */
function crateOf({ name, package: renamed }) {
    return renamed ?? name;
}
/** One line of a crate's index file, with the keys in crates.io's order. */
function indexLine({ name }, version) {
    const { features, features2 } = splitFeatures(version.features);
    const isExtended = Object.keys(features2).length > 0;
    return JSON.stringify({
        name,
        vers: version.version,
        deps: version.dependencies.toSorted(byNameAndKind),
        cksum: version.cksum,
        features,
        ...(isExtended && { features2 }),
        yanked: version.yanked,
        ...(version.links !== undefined && { links: version.links }),
        ...(version.rustVersion !== undefined && { rust_version: version.rustVersion }),
        pubtime: new Date(version.published).toISOString().replace(/\.\d+Z$/, 'Z'),
        ...(isExtended && { v: 2 }),
    });
}
const kinds = ['normal', 'build', 'dev'];
// Old versions of cargo need the normal dependency of a name before its others.
function byNameAndKind(one, other) {
    if (one.name !== other.name)
        return one.name < other.name ? -1 : 1;
    return kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/index-reading.js






/** The index's own description; `dl` without markers, so that cargo adds `/{crate}/{version}/download`. */
function getConfig(registry) {
    const url = registry.url();
    return jsonAnswer(200, {
        dl: `${url}crates`,
        api: url.slice(0, -1),
        ...(registry.requireAuthForReads && { 'auth-required': true }),
    });
}
/** A crate's index file: one line for each version, in the order in which they were published. */
async function getIndex(registry, name, request) {
    const source = sourceOf(registry, name);
    if (source !== undefined) {
        const index = await foreignIndex(source, name);
        return 'kind' in index ? refuse(index) : conditional(index, request);
    }
    const stored = readIndexed(registry, name, request.hints.stale);
    // The index has no other spellings: cargo tries those that it thinks of one after the other.
    if (stored?.name.toLowerCase() !== name)
        return refuse(refusals.notFound());
    const lines = [...stored.versions.values()].map((version) => `${indexLine(stored, version)}\n`);
    return conditional(Buffer.from(lines.join('')), request);
}
/** RFC 9110, section 13.1.2; cargo asks with the tag that it saw before. */
function conditional(body, { headers }) {
    const etag = `"${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex').slice(0, 32)}"`;
    const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    const isKnown = known.includes(etag) || known.includes('*');
    return {
        status: isKnown ? 304 : 200,
        headers: { etag, 'content-type': 'text/plain', 'cache-control': 'public,max-age=0' },
        body: isKnown ? new Uint8Array() : body,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/stored-crate.js
/** A crate of which nothing is stored yet. */
function emptyCrate(name, owner, now) {
    return { name, owners: [owner], versions: new Map(), created: now, updated: now };
}
/** The crate with one version more, or with another state of one. */
function withVersion(stored, version) {
    return { ...stored, versions: new Map([...stored.versions, [version.version, version]]) };
}
/** Whether a user owns a crate; names of accounts have no case. */
function isOwner({ owners }, user) {
    return owners.some((owner) => owner.toLowerCase() === user.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/owners.js








const changeSchema = classic_schemas/* union */.KCZ([
    classic_schemas/* looseObject */._H3({ users: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) }).transform(({ users }) => users),
    classic_schemas/* looseObject */._H3({ owners: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) }).transform(({ owners }) => owners),
]);
/** Who owns a crate. */
function listOwners(registry, name, { hints }) {
    const stored = readCrate(registry, name, hints.stale);
    if (stored === undefined)
        return refuse(refusals.crateNotFound(name));
    const users = stored.owners.map((login) => ({
        id: registry.accounts.indexOf(login) + 1,
        login,
        name: login,
        kind: 'user',
    }));
    return jsonAnswer(200, { users });
}
/** Invites owners, or removes them (crates.io, src/controllers/krate/owners.rs). */
function changeOwners(registry, name, request) {
    if (!request.headers['content-type']?.startsWith('application/json'))
        return refuse(refusals.notJson());
    const parsed = changeSchema.safeParse(parseJsonObject(request.body));
    if (!parsed.success)
        return refuse(refusals.bad('Failed to parse the request body as JSON'));
    if (parsed.data.length > 10)
        return refuse(refusals.bad('too many invites for this request - maximum 10'));
    const token = authorize(registry, request, 'change-owners', name);
    if (isRefusal(token))
        return refuse(token);
    const stored = readCrate(registry, name, false);
    if (stored === undefined)
        return refuse(refusals.crateNotFound(name));
    if (!isOwner(stored, token.user))
        return refuse(refusals.notOwnerToModify());
    const change = request.method === 'PUT' ? invite : remove;
    const msg = change(registry, stored, parsed.data);
    return isRefusal(msg) ? refuse(msg) : jsonAnswer(200, { msg, ok: true });
}
/** Makes an owner of somebody who was invited, as they would by following the link in a mail. */
function acceptInvitation(registry, name, user) {
    const key = canonicalName(name);
    const stored = registry.crates.get(key);
    const invited = registry.invited.get(key) ?? new Set();
    if (stored === undefined || !invited.has(user))
        return false;
    registry.invited.set(key, new Set([...invited].filter((each) => each !== user)));
    store(registry, { ...stored, owners: [...stored.owners, user] });
    return true;
}
function invite(registry, stored, logins) {
    const key = canonicalName(stored.name);
    const before = registry.invited.get(key) ?? new Set();
    const messages = [];
    const invited = new Set(before);
    for (const login of logins) {
        const known = registry.accounts.find((each) => each.toLowerCase() === login.toLowerCase());
        if (isOwner(stored, login))
            return refusals.bad(`\`${login}\` is already an owner`);
        if (known === undefined)
            return refusals.bad(`could not find user with login \`${login}\``);
        messages.push(invited.has(known)
            ? `user ${known} already has a pending invitation to be an owner of crate ${stored.name}`
            : `user ${known} has been invited to be an owner of crate ${stored.name}`);
        invited.add(known);
    }
    registry.invited.set(key, invited);
    return messages.join(',');
}
function remove(registry, stored, logins) {
    const gone = logins.map((login) => login.toLowerCase());
    const stranger = logins.find((login) => !isOwner(stored, login));
    if (stranger !== undefined)
        return refusals.bad(`Could not find owner with login \`${stranger}\``);
    const owners = stored.owners.filter((owner) => !gone.includes(owner.toLowerCase()));
    if (owners.length === 0)
        return refusals.bad("cannot remove all individual owners of a crate. Team member don't have permission to modify owners, so at " +
            'least one individual owner is required.');
    store(registry, { ...stored, owners });
    return 'owners successfully removed';
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/trusted/access-token.js

const prefix = 'cio_tp_';
const rawLength = 31;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** A random token as crates.io makes them: its last letter is a checksum (`crates_io_trustpub/src/access_token.rs`). */
function randomAccessToken() {
    const raw = Array.from({ length: rawLength }, () => letters.charAt((0,external_node_crypto_.randomInt)(letters.length))).join('');
    return `${prefix}${raw}${checksum(raw)}`;
}
/** Whether a token claims to be one of a trusted publisher. */
function isOfPublisher(token) {
    return token.startsWith(prefix);
}
/** Whether a token has the form of one. */
function isAccessToken(token) {
    const suffix = token.slice(prefix.length);
    const isWellFormed = suffix.length === rawLength + 1 && /^[A-Za-z0-9]*$/.test(suffix);
    return (isOfPublisher(token) && isWellFormed && suffix.at(rawLength) === checksum(suffix.slice(0, rawLength)));
}
function checksum(raw) {
    return letters.charAt(Buffer.from(raw).reduce((sum, byte) => sum ^ byte, 0) % letters.length);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/trusted/bearer.js





/** Takes a token back; one that is over or was never given is no error (`src/controllers/trustpub/tokens/revoke`). */
function revokeToken(trust, request) {
    const token = sentToken(request);
    if (token === undefined)
        return refuse(refusals.noAuthorization());
    if (isRefusal(token))
        return refuse(token);
    if (!isAccessToken(token))
        return refuse(refusals.unparsedToken());
    trust.minted.delete(token);
    return { status: 204, headers: {}, body: new Uint8Array() };
}
/**
 * The publisher's token that a publication carries; undefined when it carries none, or one of an account. It is for
 * crates that are there, and for its own (`src/controllers/krate/publish.rs`).
 */
function publisherToken(registry, request, name) {
    const token = sentToken(request);
    if (token === undefined || isRefusal(token))
        return token;
    if (!isOfPublisher(token))
        return undefined;
    if (!isAccessToken(token))
        return refusals.unparsedToken();
    if (!isKnown(registry, name))
        return refusals.noNewCrates();
    const known = registry.trust?.minted.get(token);
    if (known === undefined || known.expires <= registry.now())
        return refusals.invalidToken();
    return known.crates.includes(canonicalName(name)) ? known : refusals.otherCrate(name);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/admission-rules.js






/** The first reason to refuse a version that lies in what the registry holds already. */
function admissionProblem(application) {
    for (const rule of rules) {
        const problem = rule(application);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
const rules = [
    nameIsNotReserved,
    crateIsOwned,
    spellingIsKept,
    versionIsNew,
    dependenciesExist,
];
function nameIsNotReserved({ registry, name }) {
    return registry.index === undefined && isReservedName(name)
        ? refusals.bad('cannot upload a crate with a reserved name')
        : undefined;
}
function crateIsOwned({ stored, user }) {
    return stored === undefined || user === undefined || isOwner(stored, user)
        ? undefined
        : refusals.notOwner();
}
/** Two names that differ in case or in `-` and `_` alone are one name, and the first spelling stays. */
function spellingIsKept({ registry, name, stored }) {
    const known = stored?.name ?? registry.established.get(canonicalName(name)) ?? name;
    return known === name ? undefined : refusals.bad(`crate was previously named \`${known}\``);
}
/** Versions that differ in build metadata alone are one version. */
function versionIsNew({ version, stored }) {
    const core = withoutBuild(version);
    const taken = [...(stored?.versions.keys() ?? [])].some((each) => withoutBuild(each) === core);
    return taken ? refusals.bad(`crate version \`${core}\` is already uploaded`) : undefined;
}
/** Only the exact spelling counts; a crate may depend on itself, and on what the index does not show yet. */
function dependenciesExist({ registry, name, dependencies, foreign }) {
    const missing = dependencies
        .filter(({ registry: elsewhere }) => elsewhere === undefined)
        .map(crateOf)
        .find((each) => {
        const stored = registry.crates.get(canonicalName(each));
        return each !== name && stored?.name !== each && !foreign.has(each);
    });
    return missing === undefined ? undefined : refusals.bad(`no known crate named \`${missing}\``);
}
/** Which dependencies another registry has; a refusal when it does not say. */
async function foreignDependencies(registry, dependencies) {
    const here = dependencies.filter(({ registry: elsewhere }) => elsewhere === undefined);
    const names = [...new Set(here.map(crateOf))];
    const found = await Promise.all(names.map((name) => isElsewhere(registry, name)));
    return found.find(isRefusal) ?? new Set(names.filter((_, index) => found[index] === true));
}
async function isElsewhere(registry, name) {
    const source = sourceOf(registry, name);
    return source === undefined ? false : isForeign(source, name);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(77232);
;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/cargo-manifest.js




/** The forms of one dependency in a manifest that cargo has normalised. */
const dependencySchema = classic_schemas/* union */.KCZ([
    classic_schemas/* string */.YjP().transform((version) => ({ version })),
    classic_schemas/* looseObject */._H3({
        version: classic_schemas/* string */.YjP().optional(),
        optional: classic_schemas/* boolean */.zMY().optional(),
        'default-features': classic_schemas/* boolean */.zMY().optional(),
        default_features: classic_schemas/* boolean */.zMY().optional(),
        features: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
        package: classic_schemas/* string */.YjP().optional(),
        registry: classic_schemas/* string */.YjP().optional(),
        'registry-index': classic_schemas/* string */.YjP().optional(),
    }),
]);
const dependenciesSchema = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), dependencySchema).default({});
const kindsSchema = classic_schemas/* looseObject */._H3({
    dependencies: dependenciesSchema,
    'dev-dependencies': dependenciesSchema,
    'build-dependencies': dependenciesSchema,
});
const packageSchema = classic_schemas/* looseObject */._H3({
    name: classic_schemas/* string */.YjP(),
    version: classic_schemas/* string */.YjP(),
    description: classic_schemas/* string */.YjP().optional(),
    license: classic_schemas/* string */.YjP().optional(),
    'license-file': classic_schemas/* string */.YjP().optional(),
    homepage: classic_schemas/* string */.YjP().optional(),
    documentation: classic_schemas/* string */.YjP().optional(),
    repository: classic_schemas/* string */.YjP().optional(),
    'rust-version': classic_schemas/* string */.YjP().optional(),
    keywords: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).default([]),
    categories: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).default([]),
    links: classic_schemas/* string */.YjP().optional(),
});
const manifestSchema = kindsSchema.extend({
    package: packageSchema,
    features: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* array */.YOg(classic_schemas/* string */.YjP())).default({}),
    target: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), kindsSchema).default({}),
    patch: classic_schemas/* looseObject */._H3({}).optional(),
});
const unusable = (why) => refusals.bad(`failed to parse \`Cargo.toml\` manifest file\n\n${why}`);
/** Reads the manifest of a packed crate (crates.io, `crates_io_tarball`, manifest.rs). */
function parseManifest(text) {
    const document = parseDocument(text);
    if (isRefusal(document))
        return document;
    if (hasInherited(document))
        return unusable("value from workspace hasn't been set");
    const parsed = manifestSchema.safeParse(document);
    if (!parsed.success)
        return unusable(errors/* prettifyError */.S1(parsed.error));
    return Object.keys(parsed.data.patch ?? {}).length > 0
        ? unusable('crates cannot be published with `[patch]` tables')
        : parsed.data;
}
function parseDocument(text) {
    try {
        const value = (0,lib/* getStaticTOMLValue */.AY)((0,lib/* parseTOML */.MD)(text.replace(/^\uFEFF/, '')));
        // A key "__proto__" would lend its table's fields to the document; the copy has own fields alone.
        return JSON.parse(JSON.stringify(value));
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
            return unusable(error.message);
        throw error;
    }
}
const isInherited = (value) => isJsonObject(value) && value.workspace === true;
/** cargo resolves what a member takes from its workspace before it packs; whatever still says so was packed otherwise. */
function hasInherited(document) {
    if (!isJsonObject(document))
        return false;
    const tables = ['package', 'dependencies', 'dev-dependencies', 'build-dependencies'];
    return tables.some((key) => {
        const table = document[key];
        return isJsonObject(table) && Object.values(table).some(isInherited);
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/feature-name.js

/** Why a text cannot name a feature, or undefined when it can; texts of crates.io's `crates_io_validation`. */
function featureNameProblem(name) {
    const [first, ...rest] = name;
    if (first === undefined)
        return 'feature cannot be empty';
    if (!/^[\p{XIDS}_0-9]$/u.test(first))
        return (`invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start ` +
            'character or digit (most letters or `_` or `0` to `9`)');
    const odd = rest.find((character) => !/^[\p{XIDC}+.-]$/u.test(character));
    if (odd === undefined)
        return undefined;
    return (`invalid character \`${odd}\` in feature \`${name}\`, characters must be Unicode XID characters, \`+\`, \`-\`, ` +
        'or `.` (numbers, `+`, `-`, `_`, `.`, or most letters)');
}
/** Why a text cannot be what a feature turns on: a feature, `dep:crate`, `crate/feature` or `crate?/feature`. */
function featureProblem(value) {
    const { dependency, feature } = partsOf(value);
    const misnamed = dependency === undefined ? undefined : nameProblem(dependency.replace(/^_+/, 'x'), 'dependency');
    return misnamed ?? (feature === undefined ? undefined : featureNameProblem(feature));
}
/** What a feature turns on, taken apart. */
function partsOf(value) {
    const slash = value.indexOf('/');
    if (slash !== -1)
        return { dependency: value.slice(0, slash).replace(/\?$/, ''), feature: value.slice(slash + 1) };
    return value.startsWith('dep:')
        ? { dependency: value.slice('dep:'.length), feature: undefined }
        : { dependency: undefined, feature: value };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/version-requirement.js
const number = '(?:0|[1-9]\\d*)';
const part = `(?:${number}|[*xX])`;
const comparator = new RegExp(`^(=|>=|<=|>|<|~|\\^)?\\s*(${number}(?:\\.${part}(?:\\.${part})?)?)(-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$`);
/** Reads a requirement, or gives undefined when it is none. */
function parseRequirement(text) {
    const trimmed = text.trim();
    if (['*', 'x', 'X'].includes(trimmed))
        return { text: '*', isWildcard: true };
    const parts = trimmed.split(',').map((each) => normalise(each.trim()));
    return parts.every((each) => each !== undefined)
        ? { text: parts.join(', '), isWildcard: false }
        : undefined;
}
function normalise(text) {
    const [, operator, version, prerelease = ''] = comparator.exec(text) ?? [];
    if (version === undefined)
        return undefined;
    const parts = version.split('.');
    const wildcard = parts.findIndex((each) => !/^\d/.test(each));
    const isPartial = parts.length < 3 || wildcard !== -1;
    const isTorn = wildcard !== -1 && parts.slice(wildcard).some((each) => /^\d/.test(each));
    if (isTorn || (prerelease !== '' && isPartial))
        return undefined;
    if (wildcard === -1)
        return `${operator ?? '^'}${version}${prerelease}`;
    const exact = parts.slice(0, wildcard).join('.');
    return operator === undefined ? `${exact}.*` : `${operator}${exact}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/dependencies.js





const mostDependencies = 500;
const dependencies_kinds = [
    ['dependencies', 'normal'],
    ['dev-dependencies', 'dev'],
    ['build-dependencies', 'build'],
];
/** What cargo calls crates.io where it has to name it, and what the index of another registry holds then. */
const cratesIoIndex = 'https://github.com/rust-lang/crates.io-index';
/** The dependencies of a manifest as the index names them. */
function dependenciesOf(manifest, names) {
    const within = (tables, target) => dependencies_kinds.flatMap(([table, kind]) => Object.entries(tables[table]).map(([name, each]) => toIndexed(name, each, kind, target, names)));
    const targets = Object.entries(manifest.target);
    return [...within(manifest, null), ...targets.flatMap(([target, tables]) => within(tables, target))];
}
function toIndexed(name, declared, kind, target, names) {
    const { version = '*', ...details } = declared;
    const detail = details;
    const registry = foreignRegistry(detail['registry-index'] ?? detail.registry, names);
    return {
        name,
        req: parseRequirement(version)?.text ?? version,
        features: detail.features ?? [],
        optional: detail.optional ?? false,
        default_features: detail['default-features'] ?? detail.default_features ?? true,
        target,
        kind,
        ...(detail.package !== undefined && { package: detail.package }),
        ...(registry !== undefined && { registry }),
    };
}
/** A manifest without a registry means crates.io, an index without one means its own registry. */
function foreignRegistry(declared, { url, index }) {
    if (declared === undefined)
        return index === undefined ? undefined : cratesIoIndex;
    return declared === url || declared === index ? undefined : declared;
}
/** The first reason to refuse dependencies that lies in themselves (crates.io, `validate_dependency`). */
function dependencyProblem(dependencies, isCratesIo) {
    if (dependencies.length > mostDependencies)
        return refusals.bad(`crates.io only allows a maximum number of ${mostDependencies} dependencies.\n\n` +
            'If you have a use case that requires an increase of this limit, please send us an email to ' +
            'help@crates.io to discuss the details.');
    const complaint = dependencies
        .map((each) => complaintAbout(each, isCratesIo))
        .find((each) => each !== undefined);
    return complaint === undefined ? undefined : refusals.bad(complaint);
}
function complaintAbout(dependency, isCratesIo) {
    const name = crateOf(dependency);
    const requirement = parseRequirement(dependency.req);
    const misnamed = nameProblem(name, 'dependency') ?? dependency.features.map(featureProblem).find((each) => each);
    if (misnamed !== undefined)
        return misnamed;
    if (isCratesIo && dependency.registry !== undefined)
        return `Dependency \`${name}\` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.`;
    if (requirement === undefined)
        return `"${dependency.req}" is an invalid version requirement`;
    if (isCratesIo && requirement.isWildcard)
        return ('wildcard (`*`) dependency constraints are not allowed on crates.io. ' +
            `Crate with this problem: \`${name}\` See https://doc.rust-lang.org/cargo/faq.html` +
            '#can-libraries-use--as-a-version-for-their-dependencies for more information');
    return dependency.package === undefined ? undefined : renameProblem(dependency.name);
}
/** A renamed dependency may start with an underscore, a crate may not. */
function renameProblem(name) {
    return nameProblem(name.replace(/^_+(?=[A-Za-z0-9_-])/, 'x'), 'dependency')?.replace('x', name);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/disagreement.js



/** The parts of the metadata that repeat the manifest (the Cargo book, "Web API", Publish). */
const repeatedSchema = classic_schemas/* looseObject */._H3({
    deps: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        name: classic_schemas/* string */.YjP(),
        optional: classic_schemas/* boolean */.zMY(),
        default_features: classic_schemas/* boolean */.zMY(),
        features: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
        target: classic_schemas/* string */.YjP().nullish(),
        kind: classic_schemas/* enum */.k5n(['normal', 'build', 'dev']),
        explicit_name_in_toml: classic_schemas/* string */.YjP().nullish(),
    }))
        .optional(),
    features: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* array */.YOg(classic_schemas/* string */.YjP())).optional(),
    links: classic_schemas/* string */.YjP().nullish(),
});
/**
 * Where the metadata contradicts the manifest in the file.
 *
 * crates.io believes the manifest and does not look; other registries believe the metadata, so that what contradicts
 * itself means one thing here and another there.
 */
function disagreement(metadata, manifest, dependencies) {
    const parsed = repeatedSchema.safeParse(metadata);
    if (!parsed.success)
        return refusals.bad(`invalid upload request: ${errors/* prettifyError */.S1(parsed.error)}`);
    const { deps, features, links } = parsed.data;
    const differing = [
        ...(deps !== undefined && !sameList(deps.map(ofMetadata), dependencies.map(ofManifest))
            ? ['dependencies']
            : []),
        ...(features !== undefined && !sameList(Object.entries(features), Object.entries(manifest.features))
            ? ['features']
            : []),
        ...((links ?? undefined) !== manifest.package.links && 'links' in metadata ? ['links'] : []),
    ];
    return differing.length === 0
        ? undefined
        : refusals.bad(`metadata and manifest do not match in: ${differing.join(', ')}`);
}
// Requirements and targets are spelt in more than one way, so they are left out.
const ofManifest = (each) => [
    each.kind,
    each.name,
    crateOf(each),
    each.target !== null,
    each.optional,
    each.default_features,
    each.features.toSorted(),
];
const ofMetadata = (each) => [
    each.kind,
    each.explicit_name_in_toml ?? each.name,
    each.name,
    (each.target ?? null) !== null,
    each.optional,
    each.default_features,
    each.features.toSorted(),
];
function sameList(one, other) {
    const normal = (list) => list.map((each) => JSON.stringify(each)).toSorted();
    return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/features.js


/** rust-lang/crates.io, src/config/publish_limits.rs. */
const mostFeatures = 300;
/** The first reason to refuse the features of a manifest. */
function featuresProblem(features, dependencies) {
    const count = Object.keys(features).length;
    if (count > mostFeatures)
        return refusals.bad(`crates.io only allows a maximum number of ${mostFeatures} features, but your crate is declaring ${count} features.`);
    const names = new Set(dependencies.map(({ name }) => name));
    const complaint = Object.keys(features)
        .map((name) => features_complaintAbout(name, features, names))
        .find((each) => each !== undefined);
    return complaint === undefined ? undefined : refusals.bad(complaint);
}
function features_complaintAbout(name, features, dependencies) {
    const values = features[name] ?? [];
    if (values.length > mostFeatures)
        return (`crates.io only allows a maximum number of ${mostFeatures} features or dependencies that another feature can ` +
            `enable, but the "${name}" feature of your crate is enabling ${values.length} features or dependencies.`);
    const misnamed = [featureNameProblem(name), ...values.map(featureProblem)].find((each) => each);
    const astray = values.find((value) => !features_isKnown(value, features, dependencies));
    if (misnamed !== undefined)
        return misnamed;
    return astray === undefined
        ? undefined
        : `feature \`${name}\` includes \`${astray}\` which is neither a dependency nor another feature`;
}
/** crates.io does not ask this; cargo does when it reads the manifest, so nobody could use such a crate. */
function features_isKnown(value, features, dependencies) {
    const { dependency, feature } = partsOf(value);
    if (dependency !== undefined)
        return dependencies.has(dependency);
    return feature !== undefined && (Object.hasOwn(features, feature) || dependencies.has(feature));
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/category-slugs.js
/** The categories of crates.io (rust-lang/crates.io, src/boot/categories.toml, August 2026). */
const categorySlugs = new Set(`
accessibility aerospace aerospace::drones aerospace::protocols aerospace::simulation aerospace::space-protocols
aerospace::unmanned-aerial-vehicles algorithms api-bindings artificial-intelligence asynchronous authentication
automotive caching command-line-interface command-line-utilities compilers compression computer-vision concurrency
config cryptography cryptography::cryptocurrencies data-structures database database-implementations date-and-time
development-tools development-tools::build-utils development-tools::cargo-plugins development-tools::debugging
development-tools::ffi development-tools::procedural-macro-helpers development-tools::profiling
development-tools::testing email embedded emulators encoding external-ffi-bindings filesystem finance
game-development game-engines games graphics gui hardware-support internationalization localization mathematics
memory-management multimedia multimedia::audio multimedia::encoding multimedia::images multimedia::video
network-programming no-std no-std::no-alloc os os::android-apis os::freebsd-apis os::linux-apis os::macos-apis
os::unix-apis os::windows-apis parser-implementations parsing rendering rendering::data-formats rendering::engine
rendering::graphics-api rust-patterns science science::bioinformatics science::bioinformatics::genomics
science::bioinformatics::proteomics science::bioinformatics::sequence-analysis science::computational-biology
science::computational-biology::structural-modeling science::computational-biology::systems-biology
science::computational-chemistry science::computational-chemistry::cheminformatics
science::computational-chemistry::electronic-structure science::computational-chemistry::molecular-simulation
science::geo science::materials science::neuroscience science::quantum-computing science::robotics security
simulation template-engine text-editors text-processing value-formatting virtualization visualization wasm
web-programming web-programming::http-client web-programming::http-server web-programming::websocket
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/licence.js
const token = /\s*(\(|\)|\/|[A-Za-z0-9.:+-]+)/y;
const operators = ['AND', 'OR', 'WITH'];
/**
 * Whether a text has the form of an SPDX licence expression (SPDX specification, Annex D), with `/` for `OR` as
 * crates.io allows it.
 *
 * Identifiers are not looked up: their list grows, and only the registry's own counts.
 */
function isLicenceExpression(text) {
    const tokens = tokensOf(text.trim());
    if (tokens === undefined)
        return false;
    const rest = expression(tokens);
    return rest !== undefined && rest.length === 0;
}
function tokensOf(text) {
    const tokens = [];
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
        const [, found] = token.exec(text) ?? [];
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
/** Takes an expression from the front and gives what is left, or undefined when there is none. */
function expression(tokens) {
    let rest = term(tokens);
    while (rest !== undefined && ['AND', 'OR', '/'].includes(rest[0] ?? ''))
        rest = term(rest.slice(1));
    return rest;
}
function term([first, ...rest]) {
    if (first === '(') {
        const after = expression(rest);
        return after?.[0] === ')' ? after.slice(1) : undefined;
    }
    if (!isIdentifier(first))
        return undefined;
    if (rest[0] !== 'WITH')
        return rest;
    return isIdentifier(rest[1]) ? rest.slice(2) : undefined;
}
function isIdentifier(text) {
    return text !== undefined && /^[A-Za-z0-9]/.test(text) && !operators.includes(text);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/package-rules.js



/** The first reason to refuse a package that lies in its description; rules that crates.io alone has. */
function packageProblem(described) {
    for (const rule of package_rules_rules) {
        const complaint = rule(described);
        if (complaint !== undefined)
            return refusals.bad(complaint);
    }
    return undefined;
}
const package_rules_rules = [
    requiredFields,
    descriptionLength,
    licence,
    addresses,
    rustVersion,
    keywords,
    categories,
];
const longestDescription = 1000;
const isEmpty = (text) => text === undefined || text === '';
function requiredFields({ description, license, 'license-file': file }) {
    const missing = [
        ...(isEmpty(description) ? ['description'] : []),
        ...(isEmpty(license) && isEmpty(file) ? ['license'] : []),
    ];
    if (missing.length === 0)
        return undefined;
    return (`missing or empty metadata fields: ${missing.join(', ')}. Please see ` +
        'https://doc.rust-lang.org/cargo/reference/manifest.html for more information on configuring these fields');
}
/** The number is compared with bytes, whatever the text says. */
function descriptionLength({ description = '' }) {
    return Buffer.byteLength(description) > longestDescription
        ? `The \`description\` is too long. A maximum of ${longestDescription} characters are currently allowed.`
        : undefined;
}
function licence({ license }) {
    if (license === undefined || isLicenceExpression(license))
        return undefined;
    return ('unknown or invalid license expression; see http://opensource.org/licenses for options, and ' +
        'http://spdx.org/licenses/ for their identifiers');
}
function addresses(described) {
    const fields = ['homepage', 'documentation', 'repository'];
    return fields
        .map((field) => addressProblem(field, described[field]))
        .find((complaint) => complaint !== undefined);
}
function addressProblem(field, url) {
    if (url === undefined)
        return undefined;
    if (!/^https?:\/\//.test(url))
        return `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`;
    return URL.canParse(url) ? undefined : `\`${field}\` is not a valid url: \`${url}\``;
}
function rustVersion({ 'rust-version': version }) {
    return version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
        ? undefined
        : 'failed to parse `Cargo.toml` manifest file\n\ninvalid `rust-version` value';
}
function keywords({ keywords: all }) {
    if (all.length > 5)
        return 'expected at most 5 keywords per crate';
    const long = all.find((keyword) => Buffer.byteLength(keyword) > 20);
    const odd = all.find((keyword) => !/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword));
    if (long !== undefined)
        return `"${long}" is an invalid keyword (keywords must have less than 20 characters)`;
    return odd === undefined ? undefined : `"${odd}" is an invalid keyword`;
}
function categories({ categories: all }) {
    if (all.length > 5)
        return 'expected at most 5 categories per crate';
    const unknown = all.filter((slug) => !categorySlugs.has(slug.toLowerCase()));
    return unknown.length === 0
        ? undefined
        : `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}`;
}

// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 8 modules
var archive_tarball = __webpack_require__(35202);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/standins/src/one-chunk.js
/** Bytes in memory, as readers of archives want them. */
async function* oneChunk(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/packed-crate.js



const MiB = 1024 * 1024;
/** rust-lang/crates.io, src/config/publish_limits.rs. */
const unpackedBytes = 512 * MiB;
/** The `Cargo.toml` in a `.crate` file, whose entries all stand in the folder `root`. */
async function readPackedManifest(file, root) {
    const isManifest = (path) => path.toLowerCase() === `${root}/cargo.toml`.toLowerCase();
    const contents = await unpack(file, root, isManifest);
    if ('kind' in contents)
        return contents;
    // Files of two crates in one archive could overwrite each other's where they are unpacked side by side.
    const stray = contents.entries.find(({ path }) => path !== root && !path.startsWith(`${root}/`));
    if (stray !== undefined)
        return refusals.bad(`invalid path found: ${stray.path}`);
    return onlyManifest(contents, root);
}
function onlyManifest({ files }, root) {
    // There is one at most: names that differ in case alone are refused where the archive is read.
    const [entry] = files;
    if (entry === undefined)
        return refusals.bad('uploaded tarball is missing a `Cargo.toml` manifest file');
    const [path, bytes] = entry;
    const name = path.slice(root.length + 1);
    // The second one is what old versions of cargo wrote.
    if (!['Cargo.toml', 'cargo.toml'].includes(name))
        return refusals.bad(`uploaded tarball is missing a \`Cargo.toml\` manifest file; \`${name}\` was found, but must be ` +
            'named `Cargo.toml` with that exact casing');
    return Buffer.from(bytes).toString('utf8');
}
/** crates.io says of links and of nothing else what they are; the reason that is given here is the reader's own. */
async function unpack(file, root, wanted) {
    try {
        return await (0,archive_tarball/* readTarball */.t)(oneChunk(file), {
            name: `${root}.crate`,
            wanted,
            limits: { unpackedBytes, wantedBytes: MiB },
        });
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return refusals.bad(`uploaded tarball is malformed or too large when decompressed: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/upload.js



/**
 * What crates.io reads of the metadata; everything else it takes from the manifest in the file, so that no client
 * can say otherwise (`crates_io_api_types`, `PublishMetadata`).
 */
const metadataSchema = classic_schemas/* looseObject */._H3({
    name: classic_schemas/* string */.YjP(),
    vers: classic_schemas/* string */.YjP(),
    readme: classic_schemas/* string */.YjP().nullish(),
    readme_file: classic_schemas/* string */.YjP().nullish(),
});
const longestMetadata = 1024 * 1024;
/** Reads the metadata of a publish request: a little-endian length of four bytes and so much JSON. */
function readHead(body) {
    const length = lengthAt(body, 0);
    if (length === undefined)
        return refusals.bad('invalid metadata length');
    if (length > longestMetadata)
        return refusals.tooLarge('JSON metadata blob too large');
    const end = 4 + length;
    if (body.byteLength < end)
        return refusals.bad(`invalid metadata length for remaining payload: ${length}`);
    const parsed = metadataSchema.safeParse(parseJsonObject(body.subarray(4, end)));
    return parsed.success
        ? { metadata: parsed.data, end }
        : refusals.bad(`invalid upload request: ${errors/* prettifyError */.S1(parsed.error)}`);
}
/**
 * Reads the `.crate` file of a publish request, which starts at `start` in the same way.
 *
 * crates.io leaves unread what stands after it; here it is refused, because no client sends any.
 */
function readFile(body, start, longest) {
    const length = lengthAt(body, start);
    if (length === undefined)
        return refusals.bad('invalid tarball length');
    if (length > longest)
        return refusals.tooLarge(`max upload size is: ${longest}`);
    const end = start + 4 + length;
    if (body.byteLength < end)
        return refusals.bad(`invalid tarball length for remaining payload: ${length}`);
    if (body.byteLength > end)
        return refusals.bad(`${body.byteLength - end} bytes stand after the tarball`);
    return body.subarray(start + 4, end);
}
function lengthAt(body, offset) {
    if (body.byteLength < offset + 4)
        return undefined;
    return new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(offset, true);
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/publish/publish.js


















/** Publishes one version, or refuses it and stores nothing; the checks are in crates.io's order. */
async function publish(registry, request) {
    const publication = await readPublication(registry, request);
    if (isRefusal(publication))
        return refuse(publication);
    const { name, user, dependencies, manifest } = publication;
    const foreign = await foreignDependencies(registry, dependencies);
    if (isRefusal(foreign))
        return refuse(foreign);
    // Nothing waits from here on, so no other request comes between the check and the storing.
    const { version } = manifest.package;
    const stored = registry.crates.get(canonicalName(name));
    const problem = admissionProblem({ registry, name, version, user, stored, dependencies, foreign });
    if (problem !== undefined)
        return refuse(problem);
    const before = stored ?? emptyCrate(name, user ?? 'somebody', registry.now());
    const next = withVersion(before, toStored(publication, registry.now()));
    hide(registry, name, version, Math.max(request.hints.hiddenReads, registry.hiddenReads(name, version)));
    store(registry, next);
    const warnings = { invalid_categories: [], invalid_badges: [], other: [] };
    return jsonAnswer(200, { crate: describeCrate(next), warnings });
}
async function readPublication(registry, request) {
    const head = readHead(request.body);
    if (isRefusal(head))
        return head;
    const admission = admitted(registry, request, head.metadata);
    if (isRefusal(admission))
        return admission;
    const opened = await openFile(registry, request, head);
    if (isRefusal(opened))
        return opened;
    const { manifest, file } = opened;
    const dependencies = dependenciesOf(manifest, { url: `sparse+${registry.url()}`, index: registry.index });
    const isCratesIo = registry.index === undefined;
    const problem = (isCratesIo ? packageProblem(manifest.package) : undefined) ??
        featuresProblem(manifest.features, dependencies) ??
        dependencyProblem(dependencies, isCratesIo) ??
        disagreement(head.metadata, manifest, dependencies);
    return problem ?? { name: head.metadata.name, manifest, dependencies, file, ...admission };
}
const longestVersion = 150;
/** Who may publish under this name now, by the token sent; the file is not looked at before. */
function admitted(registry, request, { name, vers }) {
    const misnamed = nameProblem(name);
    if (misnamed !== undefined)
        return refusals.bad(misnamed);
    if (!isVersion(vers))
        return refusals.bad(`"${vers}" is an invalid semver version`);
    if (vers.length > longestVersion)
        return refusals.bad(`the version number is too long (max ${longestVersion} characters)`);
    const publisher = publisherToken(registry, request, name);
    if (isRefusal(publisher))
        return publisher;
    return publisher === undefined ? admittedAccount(registry, request, name) : { user: undefined };
}
function admittedAccount(registry, request, name) {
    const isUpdate = isKnown(registry, name);
    const token = authorize(registry, request, isUpdate ? 'publish-update' : 'publish-new', name);
    if (isRefusal(token))
        return token;
    if (isUpdate && registry.trust?.only.some((each) => canonicalName(each) === canonicalName(name)))
        return refusals.trustedOnly();
    if (registry.index === undefined && token.verifiedEmail === false)
        return refusals.unverified();
    return (registry.rateLimiter.take(token.user, isUpdate ? 'publishUpdate' : 'publishNew') ?? { user: token.user });
}
async function openFile({ maxCrateBytes }, { body }, { metadata: { name, vers }, end }) {
    const file = readFile(body, end, maxCrateBytes);
    if (isRefusal(file))
        return file;
    const text = await readPackedManifest(file, `${name}-${vers}`);
    if (isRefusal(text))
        return text;
    const manifest = parseManifest(text);
    if (isRefusal(manifest))
        return manifest;
    const found = manifest.package;
    if (found.name !== name)
        return refusals.bad(`metadata name \`${name}\` does not match manifest name \`${found.name}\``);
    if (found.version !== vers)
        return refusals.bad(`metadata version \`${vers}\` does not match manifest version \`${found.version}\``);
    return { file, manifest };
}
function toStored({ manifest, dependencies, file, user }, now) {
    const { package: described, features } = manifest;
    const { version, links, 'rust-version': rustVersion, license, 'license-file': licenceFile } = described;
    return {
        version,
        file,
        cksum: (0,digest/* digestOf */.ol)(file).sha256,
        dependencies,
        features,
        links,
        rustVersion,
        yanked: false,
        description: {
            description: described.description,
            license: license ?? (licenceFile === undefined ? undefined : 'non-standard'),
            homepage: described.homepage,
            documentation: described.documentation,
            repository: described.repository,
            keywords: described.keywords,
            categories: described.categories,
        },
        publishedBy: user,
        published: now,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/route.js

/** Reads a path, or gives undefined when it cannot be decoded or is made to leave its folder. */
function parseRoute(path) {
    const segments = decodeSegments(path);
    if (segments === undefined)
        return undefined;
    const [first, ...rest] = segments;
    if (path === '/config.json')
        return { kind: 'config' };
    if (first === 'api')
        return apiRoute(rest);
    if (first === 'crates')
        return fileRoute(rest);
    const name = segments.at(-1);
    return name !== undefined && indexPath(name) === path ? { kind: 'index', name } : { kind: 'unknown' };
}
function decodeSegments(path) {
    try {
        const segments = path.slice(1).split('/').map(decodeURIComponent);
        return segments.some((segment) => /^\.{1,2}$|[/\\]|\p{Cc}/u.test(segment)) ? undefined : segments;
    }
    catch {
        return undefined;
    }
}
/** Both addresses that crates.io's file server has for a file: its own, and the one that cargo puts together. */
function fileRoute([name, second, third, ...more]) {
    if (name === undefined || second === undefined || more.length > 0)
        return { kind: 'unknown' };
    if (third === 'download')
        return { kind: 'file', name, version: second };
    const isFile = third === undefined && second.startsWith(`${name}-`) && second.endsWith('.crate');
    return isFile
        ? { kind: 'file', name, version: second.slice(name.length + 1, -'.crate'.length) }
        : { kind: 'unknown' };
}
function apiRoute([edition, service, name, version, action, ...more]) {
    if (edition !== 'v1' || more.length > 0)
        return { kind: 'unknown' };
    if (service === 'me' && name === undefined)
        return { kind: 'me' };
    if (service === 'trusted_publishing' && name === 'tokens' && version === undefined)
        return { kind: 'trusted-tokens' };
    if (service !== 'crates')
        return { kind: 'unknown' };
    if (name === undefined)
        return { kind: 'search' };
    if (version === undefined)
        return name === 'new' ? { kind: 'new' } : { kind: 'crate', name };
    if (action === undefined)
        return version === 'owners' ? { kind: 'owners', name } : { kind: 'version', name, version };
    return action === 'download' || action === 'yank' || action === 'unyank'
        ? { kind: action, name, version }
        : { kind: 'unknown' };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/search.js




const defaultPage = 10;
const longestPage = 100;
/** The crates published here whose name or description holds a text; foreign ones are not searched. */
function searchCrates(registry, { query }) {
    const text = query.get('q') ?? '';
    const size = Number(query.get('per_page') ?? defaultPage);
    if (!Number.isInteger(size) || size < 1)
        return refuse(refusals.bad('Failed to deserialize query string: per_page'));
    if (size > longestPage)
        return refuse(refusals.bad(`cannot request more than ${longestPage} items`));
    const found = [...registry.crates.values()].filter((stored) => mentions(stored, text));
    const isExact = ({ name }) => canonicalName(name) === canonicalName(text);
    const sorted = found.toSorted((one, other) => Number(isExact(other)) - Number(isExact(one)) || (one.name < other.name ? -1 : 1));
    const crates = sorted.slice(0, size).map((stored) => describeCrate(stored, isExact(stored)));
    return jsonAnswer(200, { crates, meta: { total: found.length, next_page: null, prev_page: null } });
}
function mentions({ name, versions }, text) {
    const description = [...versions.values()].at(-1)?.description.description ?? '';
    return (canonicalName(name).includes(canonicalName(text)) ||
        description.toLowerCase().includes(text.toLowerCase()));
}

;// CONCATENATED MODULE: ./packages/standins/src/oidc/jwt.js


const algorithm = 'sha256';
/** A token in the compact form (RFC 7515, RFC 7519), signed with RS256. */
function signJwt(claims, { key, kid }) {
    const header = { typ: 'JWT', alg: 'RS256', kid };
    const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const signed = text.join('.');
    return `${signed}.${sign(algorithm, Buffer.from(signed), key).toString('base64url')}`;
}
/** Takes a token apart, or gives undefined when it is none. */
function decodeJwt(token) {
    const parts = token.split('.');
    const [header = '', claims = '', signature = ''] = parts;
    if (parts.length !== 3 || !parts.every(isBase64Url))
        return undefined;
    const [decodedHeader, decodedClaims] = [header, claims].map((part) => parseJsonObject(Buffer.from(part, 'base64url')));
    if (decodedHeader === undefined || decodedClaims === undefined)
        return undefined;
    return {
        header: decodedHeader,
        claims: decodedClaims,
        signed: `${header}.${claims}`,
        signature: Buffer.from(signature, 'base64url'),
    };
}
// A token without a signature decodes, and is refused when that is looked at.
const isBase64Url = (part) => /^[A-Za-z0-9_-]*$/.test(part);
/** Whether a key made a token's signature, by RS256 and by nothing else. */
function isSignedBy(key, { header, signed, signature }) {
    return header.alg === 'RS256' && (0,external_node_crypto_.verify)(algorithm, Buffer.from(signed), key, signature);
}

;// CONCATENATED MODULE: ./packages/standins/src/oidc/verification.js

/**
 * The claims of a token that the issuer signed for this registry and for now, or undefined.
 *
 * The audience has to be one text: the registries refuse a list, even one that holds theirs (Warehouse,
 * `oidc/services.py`, `strict_aud`; crates.io, `crates_io_trustpub/src/github/claims.rs`).
 */
function verifiedClaims(jwt, key, { issuer, audience, leewaySeconds, now }) {
    const { claims } = jwt;
    const { exp, iat, nbf = iat } = claims;
    if (!isSignedBy(key, jwt) || claims.iss !== issuer || claims.aud !== audience)
        return undefined;
    if (!isTime(exp) || !isTime(iat) || !isTime(nbf))
        return undefined;
    const seconds = now / 1000;
    const isOver = exp <= seconds - leewaySeconds;
    const isEarly = Math.max(iat, nbf) > seconds + leewaySeconds;
    return isOver || isEarly ? undefined : claims;
}
const isTime = (value) => Number.isInteger(value);
/** A claim that is a text; anything else counts as none. */
function textClaim(claims, name) {
    const value = claims[name];
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/oidc/workflow-file.js
const suffixes = ['.yml', '.yaml'];
/**
 * The file that a claim such as `owner/name/.github/workflows/release.yml@refs/heads/main` names, or undefined.
 *
 * Branches may look like files too, so the first part of the path that fits counts (Warehouse, `oidc/models/github.py`;
 * crates.io, `crates_io_trustpub/src/github/workflows.rs`; both by a regular expression that means the same).
 */
function workflowFile(claim) {
    for (const part of claim.split('/')) {
        const end = Math.max(...suffixes.map((suffix) => endOf(part, suffix)));
        if (end > 0)
            return part.slice(0, end);
    }
    return undefined;
}
/** Where a file's name ends inside a part of the path, or 0; a suffix alone is no name. */
function endOf(part, suffix) {
    const at = part.lastIndexOf(`${suffix}@`);
    return at > 0 ? at + suffix.length : 0;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/trusted/matching.js




/** The claims of a token, or undefined when one is missing. */
function matching_workflowClaims(claims) {
    const [id, repository, ownerId, workflowRef, event, runId, sha] = [
        'jti',
        'repository',
        'repository_owner_id',
        'workflow_ref',
        'event_name',
        'run_id',
        'sha',
    ].map((name) => textClaim(claims, name));
    if (id === undefined || repository === undefined || ownerId === undefined)
        return undefined;
    if (workflowRef === undefined || event === undefined || runId === undefined || sha === undefined)
        return undefined;
    return { id, repository, ownerId, workflowRef, event, environment: textClaim(claims, 'environment') };
}
const refusedEvents = ['pull_request_target', 'workflow_run'];
/**
 * The publishers that a job is, by the workflow that was triggered, whatever workflow the job is written in; or what
 * is wrong, in the order and the words of crates.io (`src/controllers/trustpub/tokens/exchange/mod.rs`).
 */
function matchingPublishers(publishers, claims) {
    const { repository, ownerId, workflowRef, event } = claims;
    if (refusedEvents.includes(event))
        return refusals.bad(`Trusted Publishing does not support the \`${event}\` event trigger due to security concerns. ` +
            'Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.');
    const file = workflowFile(workflowRef);
    if (!repository.includes('/'))
        return refusals.bad('Unexpected `repository` value');
    if (file === undefined)
        return refusals.bad('Unexpected `workflow_ref` value');
    if (!isNumber(ownerId))
        return refusals.bad('Unexpected `repository_owner_id` value');
    const here = publishers.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
    return narrow(here, file, claims);
}
/** A signed number of 32 bits. */
const isNumber = (text) => /^[+-]?\d{1,11}$/.test(text) && Math.abs(Number(text)) < 2 ** 31;
function narrow(here, file, { repository, ownerId, environment }) {
    const config = `The Trusted Publishing config for repository \`${repository}\``;
    if (here.length === 0)
        return refusals.bad(`No Trusted Publishing config found for repository \`${repository}\`.`);
    const owned = here.filter((each) => Number(ownerNumber(each)) === Number(ownerId));
    if (owned.length === 0)
        return refusals.bad(`${config} does not match the repository owner ID (${Number(ownerId)}) in the JWT. Expected owner IDs: ` +
            `${here.map(ownerNumber).join(', ')}. Please recreate the Trusted Publishing config to update the repository owner ID.`);
    const ofFile = owned.filter(({ workflow }) => workflow === file);
    if (ofFile.length === 0)
        return refusals.bad(`${config} does not match the workflow filename \`${file}\` in the JWT. Expected workflow filenames: ` +
            listed(owned.map(({ workflow }) => workflow)));
    const found = ofFile.filter((each) => each.environment === undefined || each.environment.toLowerCase() === environment?.toLowerCase());
    return found.length > 0 ? found : wrongEnvironment(config, ofFile, environment);
}
function wrongEnvironment(config, publishers, environment) {
    const expected = `Expected environments: ${listed(publishers.map((each) => each.environment ?? ''))}`;
    return refusals.bad(environment === undefined
        ? `${config} requires an environment, but the JWT does not specify one. ${expected}`
        : `${config} does not match the environment \`${environment}\` in the JWT. ${expected}`);
}
const listed = (names) => names.map((name) => `\`${name}\``).join(', ');

;// CONCATENATED MODULE: ./packages/standins/src/crates/trusted/exchange.js










const payloadSchema = classic_schemas/* looseObject */._H3({ jwt: classic_schemas/* string */.YjP() });
/** rust-lang/crates.io, `crates_io_trustpub/src/lib.rs`, JWT_LEEWAY. */
const leewaySeconds = 60;
/** rust-lang/crates.io, `src/controllers/trustpub/tokens/exchange/mod.rs`. */
const lifeMs = 30 * 60_000;
/** Gives a token for an identity token, or says why not; in the order and the words of crates.io. */
async function exchangeToken(registry, trust, request) {
    const token = await tryExchange(registry, trust, request);
    return typeof token === 'string' ? jsonAnswer(200, { token }) : refuse(token);
}
async function tryExchange(registry, trust, { headers, body }) {
    if (!headers['content-type']?.startsWith('application/json'))
        return refusals.notJson();
    const document = parseJsonObject(body);
    if (document === undefined)
        return refusals.bad('Failed to parse the request body as JSON');
    const payload = payloadSchema.safeParse(document);
    if (!payload.success)
        return refusals.missingField('jwt');
    const claims = await verified(registry, trust, payload.data.jwt);
    if (isRefusal(claims))
        return claims;
    // Nothing waits from here on, so no other request uses the same token between the check and the note. A token that
    // is refused below stays unused: crates.io takes the note back with everything else.
    if (trust.usedIds.has(claims.id))
        return refusals.bad('JWT has already been used');
    // Publishers belong to crates that are there: nobody can enter one for another.
    const entered = trust.publishers.filter((each) => isKnown(registry, each.package));
    const publishers = matchingPublishers(entered, claims);
    if (isRefusal(publishers))
        return publishers;
    trust.usedIds.add(claims.id);
    const crates = publishers.map((each) => canonicalName(each.package));
    const token = randomAccessToken();
    trust.minted.set(token, { token, crates, expires: registry.now() + lifeMs });
    return token;
}
async function verified({ now }, { issuer, audience, keys }, token) {
    const jwt = decodeJwt(token);
    if (typeof jwt?.claims.iss !== 'string')
        return refusals.bad('Failed to decode JWT');
    if (jwt.claims.iss !== issuer)
        return refusals.bad(`Unsupported JWT issuer: ${jwt.claims.iss}`);
    const { kid } = jwt.header;
    if (typeof kid !== 'string')
        return refusals.bad('Missing JWT key ID');
    const key = await keys.key(kid).catch(() => 'silent');
    if (key === 'silent')
        return refusals.noKeys();
    if (key === undefined)
        return refusals.bad('Invalid JWT key ID');
    const claims = verifiedClaims(jwt, key, { issuer, audience, leewaySeconds, now: now() });
    return (claims && matching_workflowClaims(claims)) ?? refusals.bad('Failed to decode JWT');
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/yanking.js







/** Yanks a version or takes that back; doing it twice is no error (crates.io, src/controllers/version/yank.rs). */
function yank(registry, { name, version, yanked }, request) {
    const stored = readCrate(registry, name, false);
    const found = stored?.versions.get(version);
    if (!isVersion(version))
        return refuse(notAVersion(version));
    if (stored === undefined)
        return refuse(refusals.crateNotFound(name));
    if (found === undefined)
        return refuse(refusals.versionNotFound(name, version));
    const token = authorize(registry, request, 'yank', stored.name);
    if (isRefusal(token))
        return refuse(token);
    const limited = registry.rateLimiter.take(token.user, 'yank');
    if (limited !== undefined)
        return refuse(limited);
    if (!isOwner(stored, token.user))
        return refuse(refusals.notOwnerToYank());
    if (found.yanked !== yanked)
        store(registry, withVersion(stored, { ...found, yanked }));
    return jsonAnswer(200, { ok: true });
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/handler.js












/** Answers requests as crates.io, its index and its file server do, all three under one address. */
function createCratesHandler(registry) {
    return async (request) => {
        const route = parseRoute(request.path);
        if (route === undefined)
            return refuse(refusals.badPath());
        if (isAnonymous(request) && request.path.startsWith('/api/') && route.kind !== 'download')
            return unnamedClient;
        return request.method === 'GET'
            ? answerRead(registry, route, request)
            : answerWrite(registry, route, request);
    };
}
const isAnonymous = ({ headers }) => (headers['user-agent'] ?? '') === '';
/** crates.io, src/middleware/require_user_agent.rs; a plain text, unlike every other refusal. */
const unnamedClient = {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from('We require that all requests include a `User-Agent` header.'),
};
async function answerRead(registry, route, request) {
    if (registry.requireAuthForReads && isRefusal(identify(registry, request)))
        return refuse(refusals.loginRequired());
    switch (route.kind) {
        case 'config':
            return getConfig(registry);
        case 'index':
            return getIndex(registry, route.name, request);
        case 'file':
            return getFile(registry, route.name, route.version, request);
        case 'download':
            return redirectToFile(registry, route.name, route.version, request);
        default:
            return answerApiRead(registry, route, request);
    }
}
function answerApiRead(registry, route, request) {
    switch (route.kind) {
        case 'search':
            return searchCrates(registry, request);
        case 'me':
            return me(registry, request);
        case 'new':
            return getCrate(registry, 'new', request);
        case 'crate':
            return getCrate(registry, route.name, request);
        case 'version':
            return getVersion(registry, route.name, route.version, request);
        case 'owners':
            return listOwners(registry, route.name, request);
        default:
            return refuse(route.kind === 'unknown' ? refusals.notFound() : refusals.methodNotAllowed());
    }
}
/** Only a browser's cookie opens this page; a known token is told so, an unknown one is not recognised. */
function me(registry, request) {
    const token = identify(registry, request);
    return refuse(isRefusal(token) ? token : refusals.websiteOnly());
}
async function answerWrite(registry, route, request) {
    if (registry.published !== undefined)
        return refuse(refusals.publishedAlready());
    if (route.kind === 'trusted-tokens')
        return answerTokens(registry, request);
    switch (`${request.method} ${route.kind}`) {
        case 'PUT new':
            return publish(registry, request);
        case 'PUT owners':
        case 'DELETE owners':
            return changeOwners(registry, 'name' in route ? route.name : '', request);
        case 'DELETE yank':
        case 'PUT unyank':
            return yank(registry, yankOf(route), request);
        default:
            return refuse(route.kind === 'unknown' ? refusals.notFound() : refusals.methodNotAllowed());
    }
}
function answerTokens(registry, request) {
    const { trust } = registry;
    if (trust === undefined)
        return refuse(refusals.notFound());
    if (request.method === 'POST')
        return exchangeToken(registry, trust, request);
    return request.method === 'DELETE' ? revokeToken(trust, request) : refuse(refusals.methodNotAllowed());
}
function yankOf(route) {
    const { name, version } = 'version' in route ? route : { name: '', version: '' };
    return { name, version, yanked: route.kind === 'yank' };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/inventory.js


/** A copy of what the registry holds now; taking it does not count as a read of what is pending. */
function takeInventory(registry) {
    return Object.fromEntries([...registry.crates.values()].map((stored) => [stored.name, describe(registry, stored)]));
}
function describe(registry, { name, owners, versions }) {
    const described = [...versions.values()].map(({ version, cksum, file, yanked }) => {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(file).digest('hex');
        const visible = isVisible(registry, name, version);
        return [version, { cksum, sha256, size: file.byteLength, yanked, visible }];
    });
    return { owners, versions: Object.fromEntries(described) };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/rate-limits.js

/** The defaults of crates.io (rust-lang/crates.io, src/rate_limiter.rs). */
const cratesIoRateLimits = {
    publishNew: { burst: 5, refillMs: 600_000 },
    publishUpdate: { burst: 30, refillMs: 60_000 },
    yank: { burst: 100, refillMs: 60_000 },
};
const complaints = {
    publishNew: 'You have published too many new crates in a short period of time',
    publishUpdate: 'You have published too many updates to existing crates in a short period of time',
    yank: 'You have yanked or unyanked too many versions in a short period of time',
};
/** A limiter that has seen nothing yet; `now` gives milliseconds since 1970. */
function createRateLimiter(limits, now) {
    const buckets = new Map();
    return {
        take(user, action) {
            const limit = limits[action];
            if (limit === undefined)
                return undefined;
            const key = `${action} ${user}`;
            const bucket = nextBucket(buckets.get(key), limit, now());
            buckets.set(key, bucket);
            if (bucket.tokens >= 1)
                return undefined;
            return refusals.tooMany(complaints[action], new Date(bucket.lastRefill + limit.refillMs).toUTCString());
        },
    };
}
// The arithmetic of crates.io: a token is taken when the next one is asked for, so a burst of 5 is 5 actions.
function nextBucket(bucket, { burst, refillMs }, now) {
    if (bucket === undefined)
        return { tokens: burst, lastRefill: now };
    const refills = Math.floor((now - bucket.lastRefill) / refillMs);
    return {
        tokens: Math.min(burst, Math.max(0, bucket.tokens - 1) + refills),
        lastRefill: bucket.lastRefill + refills * refillMs,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/seed.js




/** Plants a version. */
function plant(registry, seed) {
    const { name, version, file, owner = 'somebody' } = seed;
    const stored = registry.crates.get(canonicalName(name)) ?? emptyCrate(name, owner, registry.now());
    const planted = {
        version,
        file,
        cksum: seed.cksum ?? (0,digest/* digestOf */.ol)(file).sha256,
        dependencies: seed.dependencies ?? [],
        features: seed.features ?? {},
        yanked: seed.yanked ?? false,
        description: { keywords: [], categories: [] },
        publishedBy: owner,
        published: seed.published ?? registry.now(),
    };
    store(registry, withVersion(stored, planted));
}

;// CONCATENATED MODULE: ./packages/standins/src/oidc/key-set.js


const answerMs = 5000;
/** Keys that are read from an issuer when they are asked for, and again when one is unknown: issuers change them. */
function keySetOf(issuer) {
    let known = new Map();
    return {
        async key(kid) {
            if (!known.has(kid))
                known = await readKeys(issuer);
            return known.get(kid);
        },
    };
}
/** OpenID Connect Discovery 1.0, section 4; RFC 7517, section 5. */
async function readKeys(issuer) {
    const configuration = await readObject(`${issuer}/.well-known/openid-configuration`);
    const set = await readObject(String(configuration.jwks_uri));
    const keys = Array.isArray(set.keys) ? set.keys.filter(isJsonObject) : [];
    return new Map(keys.map((jwk) => [String(jwk.kid), (0,external_node_crypto_.createPublicKey)({ key: { ...jwk }, format: 'jwk' })]));
}
async function readObject(url) {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(answerMs) });
    const value = parseJsonObject(new Uint8Array(await response.arrayBuffer()));
    if (!response.ok || value === undefined)
        throw new Error(`${url} gave no usable answer`);
    return value;
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/trusted/trust.js


/** Trusted publishing that nobody has used yet. */
function trustOf(options) {
    const { issuer, audience = 'crates.io', only = [] } = options;
    const publishers = checkPublishers(options.publishers);
    return {
        issuer,
        audience,
        only,
        publishers,
        keys: keySetOf(issuer),
        usedIds: new Set(),
        minted: new Map(),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/stand-in.js









const stand_in_MiB = 1024 * 1024;
/** rust-lang/crates.io, src/config/publish_limits.rs. */
const defaultMaxCrateBytes = 10 * stand_in_MiB;
/** The metadata of a publication, and some room, so that the handler can say what was too long. */
const besidesTheFile = 2 * stand_in_MiB;
/** Starts a registry that refuses what crates.io refuses; it keeps everything in memory. */
async function startCratesStandIn(options) {
    let url = '';
    const registry = createRegistry(options, () => url);
    const maxBodyBytes = registry.maxCrateBytes + besidesTheFile;
    const server = await startServer(createCratesHandler(registry), { ...options, maxBodyBytes });
    url = server.url;
    return {
        ...server,
        crates: () => takeInventory(registry),
        seed: (seed) => plant(registry, seed),
        setPublishers: (publishers) => setPublishers(registry.trust, publishers),
        acceptInvitation: (name, user) => acceptInvitation(registry, name, user),
    };
}
function createRegistry(options, url) {
    const now = options.now ?? Date.now;
    const { tokens, accounts = [], reserved = [], established = [] } = options;
    return {
        crates: new Map(),
        before: new Map(),
        pending: new Map(),
        invited: new Map(),
        tokens,
        trust: options.trustedPublishing && trustOf(options.trustedPublishing),
        accounts: [...new Set([...tokens.map(({ user }) => user), ...accounts])],
        requireAuthForReads: options.requireAuthForReads ?? false,
        reserved: new Set(reserved.map(canonicalName)),
        established: new Map(established.map((name) => [canonicalName(name), name])),
        upstream: options.upstream,
        published: options.published,
        index: options.index,
        rateLimiter: createRateLimiter(options.rateLimits ?? {}, now),
        hiddenReads: options.pending ?? (() => 0),
        maxCrateBytes: options.maxCrateBytes ?? defaultMaxCrateBytes,
        now,
        url,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/crates/kind.js





/** The channel's settings as its own kind checked them, pointing elsewhere; the index and the web API are one here. */
function pointedAt(settings, url) {
    return { ...settings, ...{ index: `sparse+${url}`, api: url } };
}
function indexOf(settings) {
    return 'index' in settings ? String(settings.index) : '';
}
/** How the registry spells a name, if it has it in any of the spellings that crates.io takes for one. */
async function knownSpelling(name, upstream) {
    const spellings = new Set([name, name.replaceAll('_', '-'), name.replaceAll('-', '_')]);
    const found = await Promise.all([...spellings].map((each) => foreignSpelling(upstream, each)));
    return found.find((each) => typeof each === 'string');
}
async function establishedNames({ packages, upstream }) {
    if (upstream === undefined)
        return [];
    const known = await Promise.all(packages.map(({ name }) => knownSpelling(name, upstream)));
    return known.filter((name) => name !== undefined);
}
async function start(options) {
    const { settings, packages, upstream, published, publicEndpoint, log } = options;
    const token = `cio${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const index = indexOf(settings);
    const isPublic = index === publicEndpoint;
    const standIn = await startCratesStandIn({
        tokens: [{ token, user: 'rehearsal' }],
        reserved: packages.map(({ name }) => name),
        // What crates.io alone demands, of names above all, concerns no other registry.
        ...(!isPublic && { index }),
        established: isPublic && published === undefined ? await establishedNames(options) : [],
        ...(upstream !== undefined && { upstream }),
        ...(published !== undefined && { published }),
    });
    log.debug(`stand-in for crates.io at ${standIn.url}`);
    return {
        settings: pointedAt(settings, standIn.url),
        secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
        install: (released, sandbox) => installByCargo(released, {
            standIn: standIn.url,
            sandbox,
            ...(!isPublic && { index }),
        }),
        close: () => standIn.close(),
    };
}
/** The stand-in of the `crates` channel. */
const cratesStandInKind = { kind: 'crates', start };

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
;// CONCATENATED MODULE: ./packages/standins/src/gitea/download-check.js




const client = 'download';
/** How long one request may take, in milliseconds. */
const requestMs = 60_000;
/** What the API tells anyone of a release. */
const publicRelease = classic_schemas/* object */.Ikc({
    draft: classic_schemas/* boolean */.zMY(),
    assets: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP(), browser_download_url: classic_schemas/* string */.YjP() })),
});
function failed(name, version, why) {
    return {
        installed: { client, package: name, version, failed: true },
        problems: [(0,problem/* problem */.C)('REHEARSAL_INSTALL', `${name} of ${version} cannot be downloaded: ${why}`)],
    };
}
// Nobody's credential is sent: this is what users get.
async function read(url) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(requestMs) });
    if (!answer.ok)
        throw new Error(`the answer is ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
}
async function download(url, name, version, sealed) {
    try {
        const sha256 = (0,external_node_crypto_.createHash)('sha256')
            .update(await read(url))
            .digest('hex');
        if (sha256 === sealed)
            return { installed: { client, package: name, version, file: name }, problems: [] };
        return failed(name, version, `its SHA-256 is ${sha256}, and ${sealed} was sealed`);
    }
    catch (error) {
        return failed(name, version, String(error));
    }
}
/**
 * Downloads the sealed files of a published release as a user would and compares them with the seal. What else the
 * release holds (the seal itself, checksums) is left to the channel's own check.
 * @param api the root of the API, with a slash at the end.
 */
async function downloadAll(api, repository, seal) {
    const { id } = (0,seal_seal/* releaseOf */.l7)(seal);
    const address = `${api}repos/${repository}/releases/tags/${encodeURIComponent(id)}`;
    const text = await read(address).catch(() => undefined);
    if (text === undefined)
        return [failed(repository, id, 'there is no published release')];
    const { assets } = publicRelease.parse(JSON.parse(Buffer.from(text).toString()));
    const sealed = new Map(seal.artifacts.map(({ file, digest }) => [(0,posix_.basename)(file), digest.sha256]));
    return Promise.all(assets.flatMap(({ name, browser_download_url: url }) => {
        const sha256 = sealed.get(name);
        return sha256 === undefined ? [] : [download(url, name, id, sha256)];
    }));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/standins/src/git/child.js

/** Where the git of most systems is. */
const usualSearchPath = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin'].join(':');
// Nobody's configuration, and nobody to be asked.
const cleanEnv = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    TZ: 'UTC',
};
/** Runs git with an environment of its own; rejects only when there is no git. */
function runGit({ args, cwd, searchPath, env, input = '' }) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const child = (0,external_node_child_process_.spawn)('git', [...args], { cwd, env: { ...cleanEnv, PATH: searchPath, HOME: cwd, ...env } });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({
        code: code ?? undefined,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString(),
    }));
    // A git that has seen enough of its input closes it early.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return promise;
}
/**
 * Runs git and gives what it printed, without the last line's end.
 * @throws Error with git's own words when it fails.
 */
async function gitOutput(call) {
    const { code, stdout, stderr } = await runGit(call);
    if (code !== 0)
        throw new Error(`git ${call.args.join(' ')} ended with ${code}: ${stderr.trim()}`);
    return stdout.toString().replace(/\n$/, '');
}

;// CONCATENATED MODULE: ./packages/standins/src/git/cgi.js

const headEnd = Buffer.from('\r\n\r\n');
function variables(root, { method, query, headers, body }, { repository, resource }) {
    return {
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${repository}/${resource}`,
        QUERY_STRING: query.toString(),
        REQUEST_METHOD: method,
        CONTENT_TYPE: headers['content-type'] ?? '',
        CONTENT_LENGTH: String(body.byteLength),
        HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
        HTTP_ACCEPT: headers.accept ?? '',
        HTTP_GIT_PROTOCOL: headers['git-protocol'] ?? '',
        // Whoever comes so far may write: the backend takes pushes of named users only.
        REMOTE_USER: 'git',
        REMOTE_ADDR: '127.0.0.1',
    };
}
function cgi_answerOf(output) {
    const end = output.indexOf(headEnd);
    if (end < 0)
        throw new Error('git http-backend gave no answer');
    const lines = output.subarray(0, end).toString('latin1').split('\r\n');
    const pairs = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
    const { status = '200', ...headers } = Object.fromEntries(pairs);
    return { status: Number.parseInt(status, 10), headers, body: output.subarray(end + headEnd.byteLength) };
}
/** Has the real `git http-backend` answer a request (RFC 3875). */
async function runBackend(root, searchPath, request, route) {
    const env = variables(root, request, route);
    const call = { args: ['http-backend'], cwd: root, searchPath, env, input: request.body };
    return cgi_answerOf((await runGit(call)).stdout);
}

;// CONCATENATED MODULE: ./packages/standins/src/git/route.js
// One spelling for each repository: no escapes, no hidden or empty names, nothing that leads out of the root.
const pathForm = /^\/((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.git)\/(info\/refs|git-upload-pack|git-receive-pack)$/;
function serviceOf(name) {
    return name === 'git-upload-pack' || name === 'git-receive-pack' ? name : undefined;
}
/**
 * Understands a request of git's smart protocol (gitprotocol-http); undefined for anything else, the older protocol
 * that reads plain files included.
 * @param prefix the path below which the repositories are, without a slash at the end.
 */
function routeOf({ method, path, query }, prefix) {
    if (!path.startsWith(`${prefix}/`))
        return undefined;
    const [, repository, resource] = pathForm.exec(path.slice(prefix.length)) ?? [];
    if (repository === undefined || resource === undefined)
        return undefined;
    const service = serviceOf(resource === 'info/refs' ? query.get('service') : resource);
    if (service === undefined || method !== (resource === 'info/refs' ? 'GET' : 'POST'))
        return undefined;
    return { repository, service, resource: resource === 'info/refs' ? resource : service };
}

;// CONCATENATED MODULE: ./packages/standins/src/git/git-backend.js



function git_backend_refusal(status, text, headers = {}) {
    return { status, headers: { 'content-type': 'text/plain', ...headers }, body: Buffer.from(`${text}\n`) };
}
function needed(service) {
    return service === 'git-receive-pack' ? ['write'] : ['read', 'write'];
}
// A nameless request, or one whose name is not known, is asked for a better one; a known name that may not is not.
function refusalFor(access, { headers }) {
    if (access !== 'none' && headers.authorization !== undefined)
        return git_backend_refusal(403, 'Write access to repository not granted.');
    return git_backend_refusal(401, 'Authentication required', { 'www-authenticate': 'Basic realm="git"' });
}
/**
 * Serves bare repositories over git's smart HTTP protocol by the real `git http-backend`, with an environment of its
 * own. What is not a request of that protocol, paths that lead out of the root included, is answered 404.
 */
function createGitBackend(options) {
    const { root, authorize, prefix = '', searchPath = usualSearchPath } = options;
    return async (request) => {
        const route = routeOf(request, prefix);
        if (route === undefined)
            return git_backend_refusal(404, 'Not Found');
        const access = await authorize(request, route.repository);
        if (!needed(route.service).includes(access))
            return refusalFor(access, request);
        return runBackend(root, searchPath, request, route);
    };
}
/** Whether a path is one that a git backend answers; for servers that answer others as well. */
function isGitPath(path) {
    return /\.git\/(?:info\/refs|git-upload-pack|git-receive-pack)$/.test(path);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/answers.js

/** A JSON answer with the content type of Gitea's own. */
function giteaJson(status, value, headers = {}) {
    return jsonAnswer(status, value, { 'content-type': 'application/json;charset=utf-8', ...headers });
}
/** An answer without a body. */
function emptyAnswer(status, headers = {}) {
    return { status, headers, body: new Uint8Array() };
}
/** An answer in plain text; the line end is added. */
function textAnswer(status, text, contentType = 'text/plain; charset=utf-8') {
    return { status, headers: { 'content-type': contentType }, body: Buffer.from(`${text}\n`) };
}
/** Bytes to download. */
function bytesAnswer(body) {
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/refusal.js
/** A request that the server declines. */
class GiteaRefusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
const refusal_refusal = (status, message) => new GiteaRefusal(status, message);
/**
 * Everything that the API declines. Texts and statuses are those of the recorded exchanges; where Gitea's source or its
 * API description is named instead, no exchange shows them.
 */
const refusal_refusals = {
    badToken: () => refusal_refusal(401, 'invalid username, password or token'),
    tokenRequired: () => refusal_refusal(401, 'token is required'),
    basicRequired: () => refusal_refusal(401, 'auth required'),
    notFound: (what = 'not found') => refusal_refusal(404, what),
    /** go-gitea/gitea, routers/api/v1/api.go, tokenRequiresScopes. */
    scope: (scope) => refusal_refusal(403, `token does not have at least one of required scope(s): [${scope}]`),
    /** go-gitea/gitea, routers/api/v1/api.go, reqRepoWriter and reqAdmin. */
    notWriter: () => refusal_refusal(403, 'user should have a permission to write to a repo'),
    notAdmin: () => refusal_refusal(403, 'user should be an owner or a collaborator with admin write of a repository'),
    /** go-gitea/gitea, routers/api/v1/api.go, reqOrgMembership and reqTeamMembership. */
    notInOrganisation: () => refusal_refusal(403, 'Must be an organization member'),
    notInTeam: () => refusal_refusal(403, 'Must be a team member'),
    /** API description, issueEditComment: forbidden to others than its author and writers. */
    commentForeign: () => refusal_refusal(403, 'forbidden'),
    /** go-gitea/gitea, routers/api/v1/api.go, reqPackageAccess. */
    packageAccess: () => refusal_refusal(403, 'user should have specific permission or be a site admin'),
    /** API description, response repoArchivedError. */
    archived: () => refusal_refusal(423, 'repo is archived'),
    /** go-gitea/gitea, modules/web/middleware/binding.go. */
    required: (field) => refusal_refusal(422, `[${field}]: Required`),
    malformed: (what) => refusal_refusal(422, what),
    releaseExists: () => refusal_refusal(409, 'Release is has no Tag'),
    /** go-gitea/gitea, routers/api/v1/repo/release.go, CreateRelease. */
    repositoryEmpty: () => refusal_refusal(422, 'repo is empty'),
    targetUnknown: (target) => refusal_refusal(404, `target "${target}" not found: object does not exist [id: ${target}, rel_path: ]`),
    /** go-gitea/gitea, services/context/upload/upload.go, ErrFileTypeForbidden. */
    typeForbidden: () => refusal_refusal(400, 'This file cannot be uploaded or modified due to a forbidden file extension or type.'),
    /** go-gitea/gitea, services/attachment/attachment.go. */
    tooLarge: (bytes) => refusal_refusal(413, `attachment exceeds limit ${bytes}`),
    badUpload: (what) => refusal_refusal(400, what),
    attachmentsOff: () => refusal_refusal(404, 'Attachment is not enabled'),
    fileExists: (path) => refusal_refusal(422, `repository file already exists [path: ${path}]`),
    fileMissing: (path) => refusal_refusal(404, `object does not exist [id: , rel_path: ${path}]`),
    fileChanged: (given, expected) => refusal_refusal(422, `sha does not match [given: ${given}, expected: ${expected}]`),
    branchProtected: (user) => refusal_refusal(403, `user cannot commit to repo [user: ${user}]`),
    branchExists: () => refusal_refusal(409, 'The branch already exists.'),
    /** API description, `repoUpdateBranch`: conflict when the branch moved or would lose commits. */
    branchMoved: (branch) => refusal_refusal(409, `branch ${branch} does not point at the expected commit`),
    /** go-gitea/gitea, routers/api/v1/repo/branch.go, DeleteBranch. */
    branchKept: () => refusal_refusal(403, 'can not delete default or pull request target branch'),
    /** go-gitea/gitea, routers/api/v1/repo/tag.go, DeleteTag. */
    tagHasRelease: () => refusal_refusal(409, 'a tag attached to a release cannot be deleted directly'),
    tagExists: (tag) => refusal_refusal(409, `tag already exists [name: ${tag}]`),
    pullExists: (pull) => refusal_refusal(409, `pull request already exists for these targets [id: ${pull.id}, issue_id: ${pull.number}, ` +
        `head_repo_id: ${pull.repository}, base_repo_id: ${pull.repository}, head_branch: ${pull.head}, base_branch: ${pull.base}]`),
    mergeLater: () => refusal_refusal(405, 'Please try again later'),
    mergeImpossible: (why) => refusal_refusal(409, why),
    workflowUnknown: (file) => refusal_refusal(404, `workflow "${file}" not found`),
    jobNotStarted: () => refusal_refusal(404, 'job not started'),
};

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/call.js

/** The account behind a request that needs one. */
function userOf({ caller }) {
    if (caller === undefined)
        throw refusal_refusals.tokenRequired();
    return caller.user;
}
/** A text of the body; empty when it is not there. */
function textIn({ body }, key) {
    const value = body[key];
    if (value !== undefined && value !== null && typeof value !== 'string')
        throw refusal_refusals.malformed(`${key} is not a text`);
    return value ?? '';
}
/** A text of the body that must be there. */
function requiredText(call, key, label) {
    const text = textIn(call, key);
    if (text === '')
        throw refusal_refusals.required(label);
    return text;
}
/** A yes or no of the body, if it says so. */
function flagIn({ body }, key) {
    const value = body[key];
    return typeof value === 'boolean' ? value : undefined;
}
/** The number in a path's segment; nothing else is there. */
function numberParam({ params }, name) {
    const number = Number(params[name]);
    if (!Number.isInteger(number))
        throw refusal_refusals.notFound();
    return number;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/paging.js

// Gitea's configuration cheat sheet, [api]: DEFAULT_PAGING_NUM and MAX_RESPONSE_ITEMS.
const usualPage = 30;
const paging_longestPage = 50;
function positive(text, otherwise) {
    const number = Number(text);
    return Number.isInteger(number) && number > 0 ? number : otherwise;
}
/** The part of a list that a request asks for. */
function pageOf(items, { request }) {
    const limit = Math.min(positive(request.query.get('limit'), usualPage), paging_longestPage);
    const page = positive(request.query.get('page'), 1);
    return items.slice((page - 1) * limit, page * limit);
}
function addressOf({ gitea, request }, page) {
    const query = new URLSearchParams(request.query);
    query.set('page', String(page));
    return `${gitea.url()}${request.path.slice(gitea.prefix.length + 1)}?${query}`;
}
function linksFor(call, total) {
    const limit = Math.min(positive(call.request.query.get('limit'), usualPage), paging_longestPage);
    const page = positive(call.request.query.get('page'), 1);
    const last = Math.max(1, Math.ceil(total / limit));
    const link = (to, name) => `<${addressOf(call, to)}>; rel="${name}"`;
    return [
        ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
        ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
    ].join(',');
}
/** A page of a list, with the headers that tell of the others. */
function listAnswer(call, items, describe) {
    const links = linksFor(call, items.length);
    const headers = { 'x-total-count': String(items.length), ...(links !== '' && { link: links }) };
    return giteaJson(200, pageOf(items, call).map(describe), headers);
}
/** A page of a list inside an object that says how many there are, as the API of workflows has it. */
async function countedAnswer(call, name, items, describe) {
    const page = await Promise.all(pageOf(items, call).map(describe));
    return giteaJson(200, { [name]: page, total_count: items.length });
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/world/user.js
/** The account that jobs of workflows act as (go-gitea/gitea, models/user/user_system.go). */
const jobUser = {
    id: -2,
    login: 'gitea-actions',
    email: 'teabot@example.org',
    isAdmin: false,
};
/** An account by its name, whose case does not matter. */
function userNamed({ users }, login) {
    return users.find((user) => user.login.toLowerCase() === login.toLowerCase());
}
/** An account as the API shows it; the recorded exchanges leave out most of it, so it follows the API description. */
function userShape(gitea, { id, login, email, isAdmin }) {
    return {
        id,
        login,
        login_name: '',
        source_id: 0,
        full_name: '',
        email,
        avatar_url: `${gitea.url()}avatars/${login}`,
        html_url: `${gitea.url()}${login}`,
        language: '',
        is_admin: isAdmin,
        last_login: '0001-01-01T00:00:00Z',
        created: '2020-01-01T00:00:00Z',
        restricted: false,
        active: true,
        prohibit_login: false,
        location: '',
        website: '',
        description: '',
        visibility: 'public',
        followers_count: 0,
        following_count: 0,
        starred_repos_count: 0,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/credential.js


function pairOf(encoded) {
    const pair = Buffer.from(encoded, 'base64').toString();
    return [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)];
}
// A token may come as the password of any user, or as the user of a fixed password.
function textsIn(header) {
    const [scheme = '', text = ''] = header.split(' ', 2);
    if (/^(token|bearer)$/i.test(scheme))
        return [text];
    return /^basic$/i.test(scheme) ? pairOf(text) : [];
}
/**
 * The known sender of a request; undefined when it names none.
 * @throws GiteaRefusal 401 when it names one that is not known.
 */
function credential_identify(gitea, { headers }) {
    const header = headers.authorization;
    if (header === undefined)
        return undefined;
    const texts = textsIn(header);
    const token = gitea.tokens.find((each) => texts.includes(each.token));
    if (token === undefined)
        throw refusal_refusals.badToken();
    const user = token.job === undefined ? userNamed(gitea, token.user) : jobUser;
    if (user === undefined)
        throw refusal_refusals.badToken();
    return { user, token };
}
/** Whether a token's scopes cover a use; one without scopes may all that its user may. */
function hasScope({ scopes }, level, category) {
    if (scopes === undefined || scopes.includes(`write:${category}`))
        return true;
    return level === 'read' && scopes.includes(`read:${category}`);
}
/** Reading needs less than anything that changes something. */
function levelOf(method) {
    return ['GET', 'HEAD'].includes(method) ? 'read' : 'write';
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/repository-call.js


const order = ['none', 'read', 'write', 'admin'];
/** What an account may do in a repository; a job's token writes in its own and knows no other. */
function accessOf(repository, caller) {
    const anyone = repository.isPrivate ? 'none' : 'read';
    if (caller === undefined)
        return anyone;
    const { user, token } = caller;
    if (token.job !== undefined) {
        const own = `${repository.owner.login}/${repository.name}`.toLowerCase();
        return token.job.toLowerCase() === own ? 'write' : 'none';
    }
    if (user.isAdmin || user.id === repository.owner.id)
        return 'admin';
    return repository.collaborators.get(user.login.toLowerCase()) ?? anyone;
}
/** Whether one access includes another. */
function reaches(access, needed) {
    return order.indexOf(access) >= order.indexOf(needed);
}
/** A repository by its full name, if there is one. */
function repositoryNamed({ repositories }, name) {
    return repositories.get(name.toLowerCase());
}
// go-gitea/gitea, routers/api/v1/api.go: what cannot be seen is not there, then scopes, then access.
function refuseUse(call, need, scope) {
    const { caller, access, repository, request } = call;
    if (access === 'none')
        throw refusal_refusals.notFound();
    const level = levelOf(request.method);
    if (caller !== undefined && !hasScope(caller.token, level, scope))
        throw refusal_refusals.scope(`${level}:${scope}`);
    if (caller === undefined && level === 'write')
        throw refusal_refusals.tokenRequired();
    if (need === 'write' && !reaches(access, 'write'))
        throw refusal_refusals.notWriter();
    if (need === 'admin' && !reaches(access, 'admin'))
        throw refusal_refusals.notAdmin();
    if (level === 'write' && repository.isArchived)
        throw refusal_refusals.archived();
}
/** An endpoint below `/repos/{owner}/{repo}`; who may use it is decided before anything else is looked at. */
function onRepository(method, path, need, handle, scope = 'repository') {
    const inRepository = (call) => {
        const repository = repositoryNamed(call.gitea, `${call.params.owner}/${call.params.repo}`);
        if (repository === undefined)
            throw refusal_refusals.notFound();
        const full = { ...call, repository, access: accessOf(repository, call.caller) };
        refuseUse(full, need, scope);
        return handle(full);
    };
    return { method, path: `repos/:owner/:repo${path === '' ? '' : `/${path}`}`, need, handle: inRepository };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/lookup.js


/** The run that a path names by its number. */
function runOf(call) {
    const run = call.repository.runs.get(numberParam(call, 'run'));
    if (run === undefined)
        throw refusal_refusals.notFound();
    return run;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/world/repository.js
/** `owner/name` */
function fullName({ owner, name }) {
    return `${owner.login}/${name}`;
}
/** A repository in which nothing is stored yet. */
function emptyRepository(parts) {
    return {
        ...parts,
        releases: new Map(),
        releasesBefore: new Map(),
        labels: new Map(),
        milestones: new Map(),
        issues: new Map(),
        pulls: new Map(),
        comments: new Map(),
        statuses: [],
        runs: new Map(),
        artifacts: new Map(),
        protections: new Map(),
    };
}
/** Keeps a release, new or changed; this is the only place that does. */
function storeRelease(repository, release) {
    repository.releasesBefore = new Map(repository.releases);
    repository.releases.set(release.id, release);
    return release;
}
/** The number of the next issue or pull request. */
function nextNumber({ issues, pulls }) {
    return issues.size + pulls.size + 1;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/world/addresses.js

/** Where the API has a repository, without a slash at the end. */
function apiOf({ url }, repository) {
    return `${url()}api/v1/repos/${fullName(repository)}`;
}
/** Where browsers find a repository, without a slash at the end. */
function addresses_pageOf({ url }, repository) {
    return `${url()}${fullName(repository)}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/world/numbers.js
/** Numbers from 1, as a database gives them. */
function createNumbers() {
    const last = new Map();
    return {
        next(kind) {
            const number = (last.get(kind) ?? 0) + 1;
            last.set(kind, number);
            return number;
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/world/gitea.js

/** Gitea's configuration cheat sheet, [attachment] and [repository.release]; the types are the recorded server's. */
const usualAttachments = {
    enabled: true,
    allowedTypes: '.avif,.cpuprofile,.csv,.dmp,.docx,.fodg,.fodp,.fods,.fodt,.gif,.gz,.jpeg,.jpg,.json,.jsonc,.log,.md,.mov,.mp4,' +
        '.odf,.odg,.odp,.ods,.odt,.patch,.pdf,.png,.pptx,.svg,.tgz,.txt,.webm,.webp,.xls,.xlsx,.zip',
    maxSize: 100,
    maxFiles: 5,
    releaseTypes: '',
    releaseMaxSize: 2048,
};
function usersOf({ users = [] }, numbers) {
    return users.map(({ login, email, isAdmin }) => ({
        id: numbers.next('user'),
        login,
        email: email ?? `${login}@noreply.example.org`,
        isAdmin: isAdmin ?? false,
    }));
}
/** A server that holds nothing but its accounts. */
function createGitea(options, places) {
    const numbers = createNumbers();
    const present = options.now ?? Date.now;
    return {
        ...places,
        users: usersOf(options, numbers),
        tokens: options.tokens ?? [],
        teams: (options.teams ?? []).map((team) => ({ ...team, id: numbers.next('team') })),
        repositories: new Map(),
        packages: new Map(),
        packagesBefore: new Map(),
        numbers,
        attachments: { ...usualAttachments, ...options.attachments },
        redirectUploads: options.redirectUploads,
        duplicateVersionStatus: options.duplicateVersionStatus ?? 409,
        searchLag: options.searchLag ?? 1,
        mergeLag: options.mergeLag ?? 1,
        now: () => new Date(Math.floor(present() / 1000) * 1000),
    };
}
/** An instant as the API writes it. */
function instant(date) {
    return date.toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/repositories/shape.js





/** A repository as the API shows it; what recorded exchanges leave out follows the API description. */
function repositoryShape(gitea, repository, access) {
    const { id, owner, name, isPrivate, isArchived, defaultBranch, created } = repository;
    const page = addresses_pageOf(gitea, repository);
    return {
        id,
        owner: userShape(gitea, owner),
        name,
        full_name: fullName(repository),
        description: '',
        empty: false,
        private: isPrivate,
        fork: false,
        template: false,
        mirror: false,
        size: 0,
        language: '',
        languages_url: `${apiOf(gitea, repository)}/languages`,
        html_url: page,
        url: apiOf(gitea, repository),
        link: '',
        ssh_url: `git@127.0.0.1:${fullName(repository)}.git`,
        clone_url: `${page}.git`,
        original_url: '',
        website: '',
        stars_count: 0,
        forks_count: 0,
        watchers_count: 0,
        open_issues_count: [...repository.issues.values()].filter(({ isOpen }) => isOpen).length,
        open_pr_counter: [...repository.pulls.values()].filter(({ isOpen }) => isOpen).length,
        release_counter: [...repository.releases.values()].filter(({ isDraft, isTag }) => !isDraft && !isTag)
            .length,
        default_branch: defaultBranch,
        archived: isArchived,
        created_at: instant(created),
        updated_at: instant(created),
        archived_at: '1970-01-01T00:00:00Z',
        permissions: {
            admin: reaches(access, 'admin'),
            push: reaches(access, 'write'),
            pull: reaches(access, 'read'),
        },
        has_code: true,
        has_issues: true,
        has_pull_requests: true,
        has_releases: true,
        has_packages: true,
        has_actions: true,
        has_wiki: false,
        has_projects: false,
        avatar_url: '',
        internal: false,
        object_format_name: 'sha1',
        topics: [],
        licenses: [],
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/shapes.js





/** How an instant that has not come is written. */
const notYet = '1970-01-01T00:00:00Z';
const dateOf = (date) => (date === undefined ? notYet : instant(date));
// A run for a tag names no branch.
function branchOf({ ref }) {
    return ref.startsWith('refs/heads/') ? { head_branch: ref.slice('refs/heads/'.length) } : {};
}
function progressOf({ status, conclusion }) {
    return { status, ...(conclusion !== undefined && { conclusion }) };
}
// API description, ActionWorkflowRun: the repository whose code ran, where the server says it.
function headOf(gitea, { headRepository }) {
    const head = headRepository === undefined ? undefined : gitea.repositories.get(headRepository.toLowerCase());
    if (head !== undefined)
        return { head_repository: repositoryShape(gitea, head, 'none') };
    return headRepository === undefined ? {} : { head_repository: { full_name: headRepository, fork: true } };
}
/** A run as the API shows it; the permissions of its repository are nobody's. */
function runShape(gitea, repository, run) {
    const { id, title, workflow, ref, event, attempt, number, commit, actor } = run;
    return {
        id,
        url: `${apiOf(gitea, repository)}/actions/runs/${id}`,
        previous_attempt_url: null,
        html_url: `${addresses_pageOf(gitea, repository)}/actions/runs/${id}`,
        display_title: title,
        path: `${workflow}@${ref}`,
        event,
        run_attempt: attempt,
        run_number: number,
        head_sha: commit,
        ...branchOf(run),
        ...progressOf(run),
        actor: userShape(gitea, actor),
        trigger_actor: userShape(gitea, actor),
        repository: repositoryShape(gitea, repository, 'none'),
        ...headOf(gitea, run),
        pull_requests: [],
        started_at: dateOf(run.started),
        completed_at: dateOf(run.completed),
    };
}
/** A job of a run as the API shows it. */
function jobShape(gitea, repository, run, job) {
    const api = apiOf(gitea, repository);
    const { id, name, labels } = job;
    return {
        id,
        url: `${api}/actions/jobs/${id}`,
        html_url: `${addresses_pageOf(gitea, repository)}/actions/runs/${run.id}/jobs/${id}`,
        run_id: run.id,
        run_url: `${api}/actions/runs/${run.id}`,
        name,
        labels,
        run_attempt: run.attempt,
        head_sha: run.commit,
        ...branchOf(run),
        ...progressOf(job),
        // API description, ActionWorkflowStep; recorded: none of a waiting job.
        steps: job.steps.map((step, index) => ({
            name: step.name,
            number: index + 1,
            ...progressOf(step),
            started_at: dateOf(run.started),
            completed_at: step.status === 'completed' ? dateOf(run.completed ?? run.started) : notYet,
        })),
        created_at: instant(run.created),
        started_at: dateOf(run.started),
        completed_at: job.status === 'completed' ? dateOf(run.completed ?? run.started) : notYet,
    };
}
/** What a run left behind, as the API shows it. No exchange shows one: it follows the API description. */
function artifactShape(gitea, repository, artifact) {
    const { id, run, name, archive, isExpired, created } = artifact;
    const url = `${apiOf(gitea, repository)}/actions/artifacts/${id}`;
    const stored = repository.runs.get(run);
    return {
        id,
        name,
        size_in_bytes: archive.byteLength,
        url,
        archive_download_url: `${url}/zip`,
        expired: isExpired,
        created_at: instant(created),
        updated_at: instant(created),
        expires_at: instant(new Date(created.getTime() + 90 * 86_400_000)),
        ...(stored !== undefined && {
            workflow_run: { id: run, head_sha: stored.commit, repository_id: repository.id },
        }),
    };
}
/** The address from which anyone who was sent there may load an archive for a while. */
function archiveAddress(gitea, repository, { id }) {
    return `${gitea.url()}api/actions_artifacts/${fullName(repository)}/${id}/zip?sig=${id}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/artifacts.js







function listArtifacts(call, run) {
    const { gitea, repository, request } = call;
    const name = request.query.get('name');
    const fitting = [...repository.artifacts.values()].filter((each) => (run === undefined || each.run === run.id) && (name === null || each.name === name));
    return countedAnswer(call, 'artifacts', fitting, (each) => artifactShape(gitea, repository, each));
}
function artifactOf(call) {
    const artifact = call.repository.artifacts.get(numberParam(call, 'artifact'));
    if (artifact === undefined)
        throw refusal_refusals.notFound();
    return artifact;
}
function downloadArtifact(call) {
    const artifact = artifactOf(call);
    if (artifact.isExpired)
        throw refusal_refusals.notFound('artifact has expired');
    return emptyAnswer(302, { location: archiveAddress(call.gitea, call.repository, artifact) });
}
/** Hands out an archive to whoever was sent to its signed address, or undefined for any other path. */
function answerArchive(gitea, { query }, path) {
    const [, name, id] = /^api\/actions_artifacts\/([^/]+\/[^/]+)\/(\d+)\/zip$/.exec(path) ?? [];
    if (name === undefined)
        return undefined;
    const artifact = repositoryNamed(gitea, name)?.artifacts.get(Number(id));
    return artifact === undefined || query.get('sig') !== id
        ? textAnswer(403, 'Unauthorized')
        : bytesAnswer(artifact.archive);
}
/** What runs leave behind. */
const artifactEndpoints = [
    onRepository('GET', 'actions/runs/:run/artifacts', 'read', (call) => listArtifacts(call, runOf(call))),
    onRepository('GET', 'actions/artifacts', 'read', (call) => listArtifacts(call)),
    onRepository('GET', 'actions/artifacts/:artifact', 'read', (call) => giteaJson(200, artifactShape(call.gitea, call.repository, artifactOf(call)))),
    onRepository('GET', 'actions/artifacts/:artifact/zip', 'read', downloadArtifact),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/starting.js
function jobsOf(gitea, wanted, status) {
    return (wanted.jobs ?? [{ name: 'build', labels: ['ubuntu-latest'] }]).map(({ name, labels = [], log, steps = [], ...own }) => ({
        id: gitea.numbers.next('job'),
        name,
        labels,
        status: own.status ?? status,
        conclusion: own.conclusion ?? wanted.conclusion,
        steps,
        log,
    }));
}
const states = { success: 'success', failure: 'failure', cancelled: 'failure', skipped: 'skipped' };
// The server reports on the commits of pushes, of its own accord (recorded: not on those of a dispatch), and of pull
// requests (go-gitea/gitea, services/actions/commit_status.go).
function reportOn(gitea, repository, run, name) {
    if (!['push', 'pull_request'].includes(run.event))
        return;
    for (const job of run.jobs) {
        repository.statuses.push({
            id: gitea.numbers.next('status'),
            commit: run.commit,
            context: `${name} / ${job.name} (${run.event})`,
            state: run.conclusion === undefined ? 'pending' : states[run.conclusion],
            description: run.status === 'queued' ? 'Waiting to run' : (run.conclusion ?? 'Has started running'),
            target: `/${repository.owner.login}/${repository.name}/actions/runs/${run.id}/jobs/${job.id}`,
            creator: undefined,
            created: run.created,
        });
    }
}
/** Adds a run as if something had started it. */
function startRun(gitea, repository, wanted) {
    const now = gitea.now();
    const status = wanted.status ?? (wanted.conclusion === undefined ? 'queued' : 'completed');
    const run = {
        id: gitea.numbers.next('run'),
        number: repository.runs.size + 1,
        attempt: wanted.attempt ?? 1,
        workflow: wanted.workflow,
        event: wanted.event,
        ref: wanted.ref,
        commit: wanted.commit,
        title: wanted.title ?? wanted.workflow,
        status,
        conclusion: wanted.conclusion,
        actor: wanted.actor,
        created: now,
        started: status === 'queued' ? undefined : now,
        completed: status === 'completed' ? now : undefined,
        jobs: jobsOf(gitea, wanted, status),
        headRepository: wanted.headRepository,
    };
    repository.runs.set(run.id, run);
    reportOn(gitea, repository, run, wanted.name ?? wanted.workflow);
    return run;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/workflow-file.js
const folders = ['.gitea/workflows', '.github/workflows'];
function jobsIn(text) {
    const [, block = ''] = /^jobs:[^\n]*\n((?:[ \t]+[^\n]*(?:\n|$)|\n)*)/m.exec(text) ?? [];
    const parts = block.split(/^ {2}(?=[A-Za-z_][\w-]*:)/m).slice(1);
    return parts.map((part) => {
        const [, runner = ''] = /^\s+runs-on:\s*\[?([^\]\n]*)/m.exec(part) ?? [];
        const labels = runner
            .split(',')
            .map((label) => label.trim())
            .filter((label) => label !== '');
        return { name: part.slice(0, part.indexOf(':')), labels };
    });
}
/** The workflows of a commit; like the server, it looks in the second folder only when the first is not there. */
async function workflowFiles({ git }, commit) {
    for (const folder of folders) {
        const entries = await git.entries(commit, `${folder}/`);
        if (entries.length > 0) {
            return Promise.all(entries.map(async ({ path, id }) => {
                const text = (await git.blob(id)).toString();
                const file = path.slice(path.lastIndexOf('/') + 1);
                const [, name = file] = /^name:\s*["']?([^"'\n]+?)["']?\s*$/m.exec(text) ?? [];
                return { file, path, name, jobs: jobsIn(text) };
            }));
        }
    }
    return [];
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/workflow-shape.js


/** A workflow as the API shows it; its dates are those of the last commit to its file. */
async function workflowShape({ gitea, repository }, { file, path, name }) {
    const { git, defaultBranch } = repository;
    const commit = await git.commit(await git.lastChange(defaultBranch, path));
    const changed = instant(commit?.committer.at ?? gitea.now());
    const page = addresses_pageOf(gitea, repository);
    return {
        id: file,
        name,
        path,
        state: 'active',
        created_at: changed,
        updated_at: changed,
        url: `${apiOf(gitea, repository)}/actions/workflows/${file}`,
        html_url: `${page}/src/branch/${defaultBranch}/${path}`,
        badge_url: `${page}/actions/workflows/${file}/badge.svg?branch=${defaultBranch}`,
        deleted_at: '0001-01-01T00:00:00Z',
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/actions/endpoints.js











async function workflows({ repository }, ref = repository.defaultBranch) {
    const commit = await repository.git.resolve(ref);
    return commit === undefined ? [] : workflowFiles(repository, commit);
}
async function workflowOf(call, ref) {
    const name = call.params.workflow ?? '';
    const workflow = (await workflows(call, ref)).find(({ file }) => file === name);
    if (workflow === undefined)
        throw refusal_refusals.workflowUnknown(name);
    return workflow;
}
async function listWorkflows(call) {
    return countedAnswer(call, 'workflows', await workflows(call), (each) => workflowShape(call, each));
}
function fits({ request: { query } }, run) {
    const status = query.get('status');
    const branch = run.ref.replace(/^refs\/(heads|tags)\//, '');
    const asked = [
        [query.get('event'), run.event],
        [query.get('branch'), branch],
        [query.get('actor'), run.actor.login],
        [query.get('head_sha'), run.commit],
    ];
    const isInState = status === null || [run.status, run.conclusion].some((each) => each === status);
    return isInState && asked.every(([wanted, found]) => wanted === null || wanted === '' || wanted === found);
}
function listRuns(call, workflow) {
    const { gitea, repository } = call;
    const runs = [...repository.runs.values()].filter((run) => fits(call, run) && (workflow === undefined || run.workflow === workflow));
    return countedAnswer(call, 'workflow_runs', runs.reverse(), (run) => runShape(gitea, repository, run));
}
async function listRunsOf(call) {
    return listRuns(call, (await workflowOf(call)).file);
}
async function dispatch(call) {
    const { gitea, repository } = call;
    const name = requiredText(call, 'ref', 'Ref').replace(/^refs\/(heads|tags)\//, '');
    const commit = await repository.git.resolve(name);
    if (commit === undefined)
        throw refusal_refusals.notFound(`ref "${name}" not found`);
    const workflow = await workflowOf(call, name);
    const isBranch = (await repository.git.refs(`refs/heads/${name}`)).some(({ ref }) => ref === `refs/heads/${name}`);
    const message = (await repository.git.commit(commit))?.message ?? '';
    startRun(gitea, repository, {
        workflow: workflow.file,
        name: workflow.name,
        jobs: workflow.jobs,
        event: 'workflow_dispatch',
        ref: isBranch ? `refs/heads/${name}` : `refs/tags/${name}`,
        commit,
        title: message.split('\n')[0] ?? '',
        actor: userOf(call),
    });
    return emptyAnswer(204);
}
function jobOf(call) {
    const id = numberParam(call, 'job');
    const pairs = [...call.repository.runs.values()].flatMap((run) => run.jobs.map((job) => ({ run, job })));
    const found = pairs.find(({ job }) => job.id === id);
    if (found === undefined)
        throw refusal_refusals.notFound();
    return found;
}
function listJobs(call) {
    const run = runOf(call);
    return countedAnswer(call, 'jobs', run.jobs, (job) => jobShape(call.gitea, call.repository, run, job));
}
function showJob(call) {
    const { run, job } = jobOf(call);
    return giteaJson(200, jobShape(call.gitea, call.repository, run, job));
}
function logOf(call) {
    const { job } = jobOf(call);
    if (job.log === undefined)
        throw refusal_refusals.jobNotStarted();
    return { ...bytesAnswer(Buffer.from(job.log)), headers: { 'content-type': 'text/plain; charset=utf-8' } };
}
/** Workflows, their runs and jobs. Nothing cancels a run. */
const actionEndpoints = [
    onRepository('GET', 'actions/workflows', 'read', listWorkflows),
    onRepository('GET', 'actions/workflows/:workflow/runs', 'read', listRunsOf),
    onRepository('POST', 'actions/workflows/:workflow/dispatches', 'write', dispatch),
    onRepository('GET', 'actions/runs', 'read', (call) => listRuns(call)),
    onRepository('GET', 'actions/runs/:run', 'read', (call) => giteaJson(200, runShape(call.gitea, call.repository, runOf(call)))),
    onRepository('GET', 'actions/runs/:run/jobs', 'read', listJobs),
    onRepository('GET', 'actions/jobs/:job', 'read', showJob),
    onRepository('GET', 'actions/jobs/:job/logs', 'read', logOf),
    ...artifactEndpoints,
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/refs/commit-shape.js


const noDate = '0001-01-01T00:00:00Z';
/** What the server says of a signature when there is none. */
const unverified = {
    verified: false,
    reason: 'gpg.error.not_signed_commit',
    signature: '',
    signer: null,
    payload: '',
};
function personOf({ users }, { name, email }) {
    const account = users.find((user) => user.email === email);
    return { name, email, username: account?.login ?? '' };
}
const signatureOf = ({ name, email, at }) => ({ name, email, date: instant(at) });
/** A commit where a branch names it. */
function branchCommit(gitea, repository, commit) {
    return {
        id: commit.id,
        message: commit.message,
        url: `${addresses_pageOf(gitea, repository)}/commit/${commit.id}`,
        author: personOf(gitea, commit.author),
        committer: personOf(gitea, commit.committer),
        verification: unverified,
        timestamp: instant(commit.committer.at),
        added: null,
        removed: null,
        modified: null,
    };
}
/** A commit where a change of a file made it. */
function fileCommit(gitea, repository, commit) {
    const api = apiOf(gitea, repository);
    const place = (kind, sha) => ({
        url: `${api}/git/${kind}/${sha}`,
        sha,
        created: noDate,
    });
    return {
        ...place('commits', commit.id),
        html_url: `${addresses_pageOf(gitea, repository)}/commit/${commit.id}`,
        author: signatureOf(commit.author),
        committer: signatureOf(commit.committer),
        parents: commit.parents.map((parent) => place('commits', parent)),
        message: commit.message,
        tree: place('trees', commit.tree),
    };
}
/** A commit where a comparison lists it; the other fields of the API description are not modelled. */
function listedCommit(gitea, repository, commit) {
    return {
        sha: commit.id,
        url: `${apiOf(gitea, repository)}/git/commits/${commit.id}`,
        html_url: `${addresses_pageOf(gitea, repository)}/commit/${commit.id}`,
        created: instant(commit.committer.at),
        commit: {
            message: commit.message,
            author: signatureOf(commit.author),
            committer: signatureOf(commit.committer),
        },
        parents: commit.parents.map((sha) => ({
            sha,
            url: `${apiOf(gitea, repository)}/git/commits/${sha}`,
            created: noDate,
        })),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/contents/shape.js


const shape_kinds = { blob: 'file', tree: 'dir', commit: 'submodule' };
function escaped(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
async function contentOf({ git }, { type, id }, isWhole) {
    if (type !== 'blob' || !isWhole)
        return { encoding: null, content: null };
    return { encoding: 'base64', content: (await git.blob(id)).toString('base64') };
}
/**
 * A file or folder as the API shows it.
 * @param isWhole whether a file's content is part of it; lists leave it out.
 */
async function contentsShape(gitea, repository, { ref, kind, commit }, entry, isWhole) {
    const { path, id, size } = entry;
    const last = await repository.git.commit(await repository.git.lastChange(commit, path));
    const self = `${apiOf(gitea, repository)}/contents/${escaped(path)}?ref=${encodeURIComponent(ref)}`;
    const html = `${addresses_pageOf(gitea, repository)}/src/${kind}/${ref}/${escaped(path)}`;
    const git = `${apiOf(gitea, repository)}/git/blobs/${id}`;
    return {
        name: path.slice(path.lastIndexOf('/') + 1),
        path,
        sha: id,
        last_commit_sha: last?.id ?? commit,
        last_committer_date: instant(last?.committer.at ?? gitea.now()),
        last_author_date: instant(last?.author.at ?? gitea.now()),
        type: shape_kinds[entry.type],
        size,
        ...(await contentOf(repository, entry, isWhole)),
        target: null,
        url: self,
        html_url: html,
        git_url: git,
        download_url: `${addresses_pageOf(gitea, repository)}/raw/${kind}/${ref}/${escaped(path)}`,
        submodule_git_url: null,
        _links: { self, git, html },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/contents/endpoints.js







async function placeOf({ repository: { git, defaultBranch } }, asked) {
    const ref = asked === '' ? defaultBranch : asked.replace(/^refs\/(heads|tags)\//, '');
    const commit = await git.resolve(ref);
    if (commit === undefined)
        throw refusal_refusals.notFound(`object does not exist [id: ${ref}, rel_path: ]`);
    const named = (await git.refs('refs/')).map((each) => each.ref);
    const kind = named.includes(`refs/heads/${ref}`)
        ? 'branch'
        : named.includes(`refs/tags/${ref}`)
            ? 'tag'
            : 'commit';
    return { ref, kind, commit };
}
async function entryAt({ repository: { git } }, commit, path) {
    return (await git.entries(commit, path)).find((each) => each.path === path);
}
async function endpoints_read(call) {
    const { gitea, repository, request } = call;
    const path = (call.params.path ?? '').replace(/\/+$/, '');
    const place = await placeOf(call, request.query.get('ref') ?? '');
    const entry = path === '' ? undefined : await entryAt(call, place.commit, path);
    if (path !== '' && entry === undefined)
        throw refusal_refusals.fileMissing(path);
    if (entry !== undefined && entry.type !== 'tree')
        return giteaJson(200, await contentsShape(gitea, repository, place, entry, true));
    const entries = await repository.git.entries(place.commit, path === '' ? '' : `${path}/`);
    const list = entries.map((each) => contentsShape(gitea, repository, place, each, false));
    return giteaJson(200, await Promise.all(list));
}
function contentIn({ body }) {
    const { content } = body;
    if (typeof content !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(content))
        throw refusal_refusals.malformed('content is not base64');
    return Buffer.from(content, 'base64');
}
async function refuseChange(call, path, branch, entry) {
    const { repository, request } = call;
    if (repository.protections.get(branch)?.mayPush === false)
        throw refusal_refusals.branchProtected(userOf(call).login);
    const sha = textIn(call, 'sha');
    const creates = request.method === 'POST' || (request.method === 'PUT' && sha === '');
    if (creates && entry !== undefined)
        throw refusal_refusals.fileExists(path);
    if (!creates && entry === undefined)
        throw refusal_refusals.fileMissing(path);
    if (!creates && entry !== undefined && sha !== entry.id)
        throw refusal_refusals.fileChanged(sha, entry.id);
}
function authorOf(call) {
    const { author } = call.body;
    const user = userOf(call);
    if (!isJsonObject(author))
        return user;
    return { login: String(author.name ?? user.login), email: String(author.email ?? user.email) };
}
async function write(call) {
    const { gitea, repository, request } = call;
    const path = call.params.path ?? '';
    const branch = textIn(call, 'branch') || repository.defaultBranch;
    const place = await placeOf(call, branch);
    if (place.kind !== 'branch')
        throw refusal_refusals.notFound(`branch does not exist [name: ${branch}]`);
    const entry = await entryAt(call, place.commit, path);
    await refuseChange(call, path, branch, entry);
    const isRemoval = request.method === 'DELETE';
    const usual = isRemoval ? `Delete ${path}` : entry === undefined ? `Add ${path}` : `Update ${path}`;
    const target = await branchFor(call, branch, place.commit);
    const commit = await repository.git.change(target, {
        path,
        content: isRemoval ? undefined : contentIn(call),
        message: textIn(call, 'message') || usual,
        author: authorOf(call),
        at: gitea.now(),
    });
    return written(call, { ref: target, kind: 'branch', commit }, path, entry);
}
/** A change may start a branch of its own. */
async function branchFor(call, branch, commit) {
    const wanted = textIn(call, 'new_branch') || branch;
    if (wanted === branch)
        return branch;
    const { git } = call.repository;
    if ((await git.refs(`refs/heads/${wanted}`)).some(({ ref }) => ref === `refs/heads/${wanted}`))
        throw refusal_refusals.branchExists();
    await git.setRef(`refs/heads/${wanted}`, commit);
    return wanted;
}
async function written(call, place, path, before) {
    const { gitea, repository } = call;
    const commit = await repository.git.commit(place.commit);
    const entry = await entryAt(call, place.commit, path);
    const content = entry === undefined ? null : await contentsShape(gitea, repository, place, entry, true);
    const status = before === undefined ? 201 : 200;
    const made = commit === undefined ? null : fileCommit(gitea, repository, commit);
    return giteaJson(status, { content, commit: made, verification: unverified });
}
/** Files of a repository. */
const contentsEndpoints = [
    onRepository('GET', 'contents', 'read', endpoints_read),
    onRepository('GET', 'contents/*path', 'read', endpoints_read),
    onRepository('POST', 'contents/*path', 'write', write),
    onRepository('PUT', 'contents/*path', 'write', write),
    onRepository('DELETE', 'contents/*path', 'write', write),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/http/router.js
function segmentsOf(path) {
    try {
        return path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
    }
    catch {
        return undefined;
    }
}
function paramsOf(pattern, segments) {
    const parts = pattern.split('/');
    const params = {};
    for (const [index, part] of parts.entries()) {
        const segment = segments[index];
        if (segment === undefined)
            return undefined;
        if (part.startsWith('*'))
            return { ...params, [part.slice(1)]: segments.slice(index).join('/') };
        if (part.startsWith(':'))
            params[part.slice(1)] = segment;
        else if (part !== segment)
            return undefined;
    }
    return parts.length === segments.length ? params : undefined;
}
/**
 * The first endpoint for a method and a path below `/api/v1/`.
 * @returns `wrong method` when the path is one, for other methods.
 */
function findEndpoint(endpoints, method, path) {
    const segments = segmentsOf(path);
    if (segments === undefined)
        return undefined;
    const matches = endpoints.flatMap((endpoint) => {
        const params = paramsOf(endpoint.path, segments);
        return params === undefined ? [] : [{ endpoint, params }];
    });
    return (matches.find(({ endpoint }) => endpoint.method === method) ??
        (matches.length > 0 ? 'wrong method' : undefined));
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/issues/shapes.js




const shapes_dateOf = (date) => (date === undefined ? null : instant(date));
function labelShape(gitea, repository, label) {
    const { id, name, color, description } = label;
    const url = `${apiOf(gitea, repository)}/labels/${id}`;
    return { id, name, exclusive: false, is_archived: false, color, description, url };
}
function milestoneShape({ issues }, milestone) {
    const { id, title, description, isOpen, created, updated, closed, due } = milestone;
    const own = [...issues.values()].filter((issue) => issue.milestone === id);
    return {
        id,
        title,
        description,
        state: isOpen ? 'open' : 'closed',
        open_issues: own.filter((issue) => issue.isOpen).length,
        closed_issues: own.filter((issue) => !issue.isOpen).length,
        created_at: instant(created),
        updated_at: instant(updated),
        closed_at: shapes_dateOf(closed),
        due_on: due,
    };
}
function milestoneOf(repository, { milestone }) {
    const stored = milestone === undefined ? undefined : repository.milestones.get(milestone);
    return stored === undefined ? null : milestoneShape(repository, stored);
}
function issueShape(gitea, repository, issue) {
    const { id, number, author, title, body, isOpen, created, updated, closed } = issue;
    const labels = issue.labels.flatMap((each) => repository.labels.get(each) ?? []);
    return {
        id,
        url: `${apiOf(gitea, repository)}/issues/${number}`,
        html_url: `${addresses_pageOf(gitea, repository)}/issues/${number}`,
        number,
        user: userShape(gitea, author),
        original_author: '',
        original_author_id: 0,
        title,
        body,
        ref: '',
        assets: [],
        labels: labels.map((label) => labelShape(gitea, repository, label)),
        milestone: milestoneOf(repository, issue),
        projects: null,
        assignee: null,
        assignees: null,
        state: isOpen ? 'open' : 'closed',
        is_locked: false,
        comments: [...repository.comments.values()].filter((comment) => comment.number === number).length,
        created_at: instant(created),
        updated_at: instant(updated),
        closed_at: shapes_dateOf(closed),
        due_date: null,
        time_estimate: 0,
        pull_request: null,
        repository: {
            id: repository.id,
            name: repository.name,
            owner: repository.owner.login,
            full_name: fullName(repository),
        },
        pin_order: 0,
        content_version: 0,
    };
}
function commentShape(gitea, repository, comment) {
    const { id, number, author, body, created, updated, originalAuthor = '' } = comment;
    const isPull = repository.pulls.has(number);
    const page = `${addresses_pageOf(gitea, repository)}/${isPull ? 'pulls' : 'issues'}/${number}`;
    return {
        id,
        html_url: `${page}#issuecomment-${id}`,
        pull_request_url: isPull ? page : '',
        issue_url: isPull ? '' : page,
        user: userShape(gitea, author),
        original_author: originalAuthor,
        original_author_id: 0,
        body,
        assets: [],
        created_at: instant(created),
        updated_at: instant(updated),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/issues/comments.js





/** Adds a comment to an issue or pull request that is there. */
function addComment(gitea, repository, comment) {
    const now = gitea.now();
    const stored = { ...comment, id: gitea.numbers.next('comment'), created: now, updated: now };
    repository.comments.set(stored.id, stored);
    return stored;
}
function targetOf(call) {
    const { repository } = call;
    const number = numberParam(call, 'number');
    if (!repository.issues.has(number) && !repository.pulls.has(number))
        throw refusal_refusals.notFound();
    return number;
}
function create(call) {
    const { gitea, repository } = call;
    const stored = addComment(gitea, repository, {
        number: targetOf(call),
        author: userOf(call),
        body: requiredText(call, 'body', 'Body'),
    });
    return giteaJson(201, commentShape(gitea, repository, stored));
}
// All of them at once, whatever page is asked for (API description, issueGetComments).
function list(call) {
    const { gitea, repository } = call;
    const number = targetOf(call);
    const own = [...repository.comments.values()].filter((each) => each.number === number);
    return giteaJson(200, own.map((each) => commentShape(gitea, repository, each)));
}
function commentOf(call) {
    const comment = call.repository.comments.get(numberParam(call, 'id'));
    if (comment === undefined)
        throw refusal_refusals.notFound();
    return comment;
}
function show(call) {
    return giteaJson(200, commentShape(call.gitea, call.repository, commentOf(call)));
}
function change(call) {
    const { gitea, repository, access } = call;
    const before = commentOf(call);
    if (userOf(call).id !== before.author.id && !reaches(access, 'write'))
        throw refusal_refusals.commentForeign();
    const changed = { ...before, body: requiredText(call, 'body', 'Body'), updated: gitea.now() };
    repository.comments.set(changed.id, changed);
    return giteaJson(200, commentShape(gitea, repository, changed));
}
/** What is said on issues; whoever may read may also say something. */
const commentEndpoints = [
    onRepository('GET', 'issues/:number/comments', 'read', list, 'issue'),
    onRepository('POST', 'issues/:number/comments', 'read', create, 'issue'),
    onRepository('GET', 'issues/comments/:id', 'read', show, 'issue'),
    onRepository('PATCH', 'issues/comments/:id', 'read', change, 'issue'),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/issues/search.js
function labelFilter({ request, repository }) {
    const names = (request.query.get('labels') ?? '').split(',').filter((name) => name !== '');
    const known = [...repository.labels.values()].filter(({ name }) => names.includes(name));
    // API description, issueListIssues: “Non existent labels are discarded”, and with the last one the filter goes.
    return known.length === 0 ? () => true : ({ labels }) => known.some(({ id }) => labels.includes(id));
}
function stateFilter({ request }) {
    const state = request.query.get('state') ?? 'open';
    return ({ isOpen }) => state === 'all' || isOpen === (state !== 'closed');
}
function since({ request }) {
    const text = request.query.get('since');
    return ({ updated }) => text === null || updated >= new Date(text);
}
/** Issues by words come from an index that lags behind; every search that misses one brings it nearer. */
function foundByWords({ request, repository: { issues } }) {
    const words = request.query.get('q') ?? '';
    if (words === '')
        return () => true;
    const ready = new Set([...issues.values()].filter(({ unsearchable }) => unsearchable <= 0));
    for (const issue of issues.values())
        if (!ready.has(issue))
            issues.set(issue.number, { ...issue, unsearchable: issue.unsearchable - 1 });
    return (issue) => ready.has(issue) && `${issue.title}\n${issue.body}`.toLowerCase().includes(words.toLowerCase());
}
/** The issues that a request asks for, the newest first. */
function searchIssues(call) {
    if (call.request.query.get('type') === 'pulls')
        return [];
    const all = [...call.repository.issues.values()];
    const filters = [labelFilter(call), stateFilter(call), since(call), foundByWords(call)];
    const fitting = all.filter((issue) => filters.every((fits) => fits(issue)));
    return fitting.sort((a, b) => b.created.getTime() - a.created.getTime() || b.id - a.id);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/issues/endpoints.js








function endpoints_list(call) {
    const { gitea, repository } = call;
    return listAnswer(call, searchIssues(call), (issue) => issueShape(gitea, repository, issue));
}
function shown({ gitea, repository }, issue, status) {
    return giteaJson(status, issueShape(gitea, repository, issue));
}
// go-gitea/gitea, routers/api/v1/repo/issue.go, CreateIssue: the labels of who may not write are dropped silently.
function labelsIn({ body, repository, access }) {
    if (!reaches(access, 'write'))
        return [];
    const ids = Array.isArray(body.labels) ? body.labels.map(Number) : [];
    // go-gitea/gitea, models/issues, GetLabelsByIDs: ids that do not exist are left out.
    return ids.filter((id) => repository.labels.has(id));
}
function endpoints_create(call) {
    const { gitea, repository, body } = call;
    const created = gitea.now();
    const issue = {
        id: gitea.numbers.next('issue'),
        number: nextNumber(repository),
        author: userOf(call),
        title: requiredText(call, 'title', 'Title'),
        body: textIn(call, 'body'),
        isOpen: body.closed !== true,
        labels: labelsIn(call),
        milestone: typeof body.milestone === 'number' && body.milestone > 0 ? body.milestone : undefined,
        created,
        updated: created,
        closed: body.closed === true ? created : undefined,
        unsearchable: gitea.searchLag,
    };
    repository.issues.set(issue.number, issue);
    return shown(call, issue, 201);
}
function issueOf(call) {
    const issue = call.repository.issues.get(numberParam(call, 'number'));
    if (issue === undefined)
        throw refusal_refusals.notFound(`issue does not exist [id: 0, repo_id: 0, index: ${call.params.number}]`);
    return issue;
}
function isOpenAfter(call, before) {
    const state = textIn(call, 'state');
    return state === '' ? before : state !== 'closed';
}
function endpoints_change(call) {
    const { gitea, repository, body } = call;
    const before = issueOf(call);
    const [now, isOpen] = [gitea.now(), isOpenAfter(call, before.isOpen)];
    const issue = {
        ...before,
        title: textIn(call, 'title') || before.title,
        body: typeof body.body === 'string' ? body.body : before.body,
        isOpen,
        milestone: typeof body.milestone === 'number' ? body.milestone || undefined : before.milestone,
        updated: now,
        closed: isOpen ? undefined : (before.closed ?? now),
        unsearchable: gitea.searchLag,
    };
    repository.issues.set(issue.number, issue);
    return shown(call, issue, 201);
}
/** Issues; whoever may read may also open one. */
const issueEndpoints = [
    onRepository('GET', 'issues', 'read', endpoints_list, 'issue'),
    onRepository('POST', 'issues', 'read', endpoints_create, 'issue'),
    onRepository('GET', 'issues/:number', 'read', (call) => shown(call, issueOf(call), 200), 'issue'),
    onRepository('PATCH', 'issues/:number', 'write', endpoints_change, 'issue'),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/issues/labels.js






function labels_create(call) {
    const { gitea, repository } = call;
    const color = requiredText(call, 'color', 'Color').replace(/^#/, '').toLowerCase();
    if (!/^[0-9a-f]{6}$/.test(color))
        throw refusal_refusals.malformed(`bad color code: ${color}`);
    const label = {
        id: gitea.numbers.next('label'),
        name: requiredText(call, 'name', 'Name'),
        color,
        description: textIn(call, 'description'),
    };
    // A name that is taken is taken again, as on the server.
    repository.labels.set(label.id, label);
    return giteaJson(201, labelShape(gitea, repository, label));
}
function labels_list(call) {
    const { gitea, repository } = call;
    return listAnswer(call, [...repository.labels.values()], (label) => labelShape(gitea, repository, label));
}
// API description, IssueLabelsOption: ids or names.
function attach(call) {
    const { gitea, repository, body } = call;
    const issue = repository.issues.get(numberParam(call, 'number'));
    if (issue === undefined)
        throw refusal_refusals.notFound();
    const wanted = Array.isArray(body.labels) ? body.labels : [];
    const added = [...repository.labels.values()].filter(({ id, name }) => wanted.includes(id) || wanted.includes(name));
    const labels = [...new Set([...issue.labels, ...added.map(({ id }) => id)])];
    repository.issues.set(issue.number, { ...issue, labels });
    const shape = issueShape(gitea, repository, { ...issue, labels });
    return giteaJson(200, Object(shape).labels);
}
/** Labels of a repository and of its issues. */
const labelEndpoints = [
    onRepository('GET', 'labels', 'read', labels_list, 'issue'),
    onRepository('POST', 'labels', 'write', labels_create, 'issue'),
    onRepository('POST', 'issues/:number/labels', 'write', attach, 'issue'),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/issues/milestones.js






function milestones_list(call) {
    const { repository, request } = call;
    const state = request.query.get('state') ?? 'open';
    const name = request.query.get('name') ?? '';
    const fitting = [...repository.milestones.values()].filter(
    // go-gitea/gitea, models/issues/milestone_list.go: a part of the title is enough.
    ({ title, isOpen }) => title.includes(name) && (state === 'all' || isOpen === (state !== 'closed')));
    return listAnswer(call, fitting, (milestone) => milestoneShape(repository, milestone));
}
function milestones_create(call) {
    const { gitea, repository } = call;
    const created = gitea.now();
    const milestone = {
        id: gitea.numbers.next('milestone'),
        title: requiredText(call, 'title', 'Title'),
        description: textIn(call, 'description'),
        isOpen: textIn(call, 'state') !== 'closed',
        due: textIn(call, 'due_on') || null,
        created,
        updated: created,
        closed: undefined,
    };
    repository.milestones.set(milestone.id, milestone);
    return giteaJson(201, milestoneShape(repository, milestone));
}
function milestones_milestoneOf(call) {
    const milestone = call.repository.milestones.get(numberParam(call, 'id'));
    if (milestone === undefined)
        throw refusal_refusals.notFound();
    return milestone;
}
// A change that names no date takes the old one away, as recorded.
function milestones_change(call) {
    const { gitea, repository } = call;
    const before = milestones_milestoneOf(call);
    const state = textIn(call, 'state');
    const [now, isOpen] = [gitea.now(), state === '' ? before.isOpen : state !== 'closed'];
    const milestone = {
        ...before,
        title: textIn(call, 'title') || before.title,
        description: textIn(call, 'description') || before.description,
        isOpen,
        due: textIn(call, 'due_on') || null,
        updated: now,
        closed: isOpen ? undefined : (before.closed ?? now),
    };
    repository.milestones.set(milestone.id, milestone);
    return giteaJson(200, milestoneShape(repository, milestone));
}
/** Milestones. */
const milestoneEndpoints = [
    onRepository('GET', 'milestones', 'read', milestones_list, 'issue'),
    onRepository('POST', 'milestones', 'write', milestones_create, 'issue'),
    onRepository('GET', 'milestones/:id', 'read', (call) => giteaJson(200, milestoneShape(call.repository, milestones_milestoneOf(call))), 'issue'),
    onRepository('PATCH', 'milestones/:id', 'write', milestones_change, 'issue'),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/access.js

/**
 * Whether a request may use the packages of an owner: everyone reads those of public owners, the owner alone writes.
 *
 * Source: go-gitea/gitea, services/context/package.go, determineAccessMode, and routers/api/packages/api.go,
 * reqPackageAccess, where a token without the scope is told the same as a request without a token. A job's token
 * writes as the owner of its repository.
 */
function mayUsePackages(owner, caller, { method }) {
    const level = levelOf(method);
    if (caller !== undefined && !hasScope(caller.token, level, 'package'))
        return false;
    if (level === 'read')
        return true;
    if (caller === undefined)
        return false;
    const { user, token } = caller;
    const jobOwner = token.job?.split('/')[0]?.toLowerCase();
    return user.isAdmin || user.id === owner.id || jobOwner === owner.login.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/checksums.js


/** The checksums of some bytes. */
function checksumsOf(bytes) {
    return {
        integrity: (0,digest/* toSri */.kB)((0,digest/* digestOf */.ol)(bytes).sha512),
        shasum: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'),
    };
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./packages/standins/src/npm/package-name.js

/** The part after the scope, which is also what a tarball's file name starts with. */
function baseName(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
const isUrlSafe = (text) => text !== '' && encodeURIComponent(text) === text;
const isWellFormed = (name) => name.startsWith('@')
    ? name.slice(1).split('/').length === 2 && name.slice(1).split('/').every(isUrlSafe)
    : isUrlSafe(name);
/** npm docs, "package.json", name; the core modules and reserved names are from "validate-npm-package-name". */
const package_name_rules = [
    { broken: (name) => name.length > 214, why: 'name can no longer contain more than 214 characters' },
    { broken: (name) => !isWellFormed(name), why: 'name can only contain URL-friendly characters' },
    { broken: (name) => /[A-Z]/.test(name), why: 'name can no longer contain capital letters' },
    {
        broken: (name) => /^[._-]/.test(name),
        why: 'name cannot start with a period, an underscore or a hyphen',
    },
    { broken: (name) => baseName(name).startsWith('.'), why: 'name cannot start with a period' },
    { broken: (name) => /[~'!()*]/.test(baseName(name)), why: 'name can no longer contain special characters' },
    { broken: (name) => ['node_modules', 'favicon.ico'].includes(name), why: 'name is reserved' },
    { broken: (name) => external_node_module_.builtinModules.includes(name), why: 'name is a core module name' },
];
/** Why a name cannot be given to a new package, or undefined when it can. */
function package_name_nameProblem(name) {
    return package_name_rules.find(({ broken }) => broken(name))?.why;
}
/**
 * The existing name that a new one is too similar to, if any.
 *
 * Only the documented half of the registry's rule: unscoped names that differ in punctuation alone. The other half
 * weighs popularity and edit distance, and is not public.
 */
function similarName(name, existing) {
    if (name.startsWith('@'))
        return undefined;
    return [...existing].find((other) => !other.startsWith('@') && other !== name && bare(other) === bare(name));
}
const bare = (name) => name.replace(/[-_.]/g, '');

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/packument.js




/** The name of a version's file. */
function fileName(name, version) {
    return `${baseName(name)}-${version}.tgz`.toLowerCase();
}
function packument_authorOf({ author }) {
    const name = isJsonObject(author) ? author.name : author;
    return { name: typeof name === 'string' ? name : '' };
}
function repositoryOf({ repository }) {
    const { type = '', url = '' } = isJsonObject(repository) ? repository : {};
    return { type, url };
}
function versionShape(gitea, { owner, name }, stored) {
    const { version, manifest, tarball } = stored;
    const root = `${gitea.url()}api/packages/${owner.login}/npm`;
    return {
        _id: `${name}@${version}`,
        name,
        version,
        description: '',
        ...manifest,
        author: packument_authorOf(manifest),
        repository: repositoryOf(manifest),
        dist: {
            ...checksumsOf(tarball),
            tarball: `${root}/${encodeURIComponent(name)}/-/${encodeURIComponent(version)}/${fileName(name, version)}`,
        },
    };
}
/** The document of a package. It tells no times, and nothing of versions that are gone. */
function packumentShape(gitea, stored) {
    const { name, versions, tags } = stored;
    const sorted = [...versions.values()].sort((a, b) => semver.compare(a.version, b.version));
    const latest = versions.get(tags.get('latest') ?? '') ?? sorted.at(-1);
    const { description = '', readme, homepage, keywords, license, ...rest } = latest?.manifest ?? {};
    return {
        _id: name,
        name,
        description,
        'dist-tags': Object.fromEntries(tags),
        versions: Object.fromEntries(sorted.map((each) => [each.version, versionShape(gitea, stored, each)])),
        ...Object.fromEntries(Object.entries({ readme, homepage, keywords, license }).filter(([, value]) => value !== undefined)),
        repository: repositoryOf(rest),
        author: packument_authorOf(rest),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/store.js
function keyOf(owner, name) {
    return `${owner.login}/${name}`.toLowerCase();
}
/** A package of an owner, or as it was before its last change. */
function storedPackage({ packages, packagesBefore }, owner, name, stale = false) {
    const stored = (stale ? packagesBefore : packages).get(keyOf(owner, name));
    return stored?.versions.size === 0 ? undefined : stored;
}
/** Replaces what is stored of a package. */
function storePackage({ packages, packagesBefore }, next) {
    const key = keyOf(next.owner, next.name);
    packagesBefore.set(key, packages.get(key) ?? { ...next, versions: new Map(), tags: new Map() });
    packages.set(key, next);
}
/** Removes a version and the tags that point at it; its number is free again. */
function removeVersion(gitea, stored, version) {
    const versions = new Map([...stored.versions].filter(([each]) => each !== version));
    const tags = new Map([...stored.tags].filter(([, pointed]) => pointed !== version));
    storePackage(gitea, { ...stored, versions, tags });
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/endpoints.js










function ownerOf(call) {
    const { gitea, params, caller, request } = call;
    const owner = userNamed(gitea, params.owner ?? '');
    if (owner === undefined)
        throw refusal_refusals.notFound();
    const level = levelOf(request.method);
    if (caller !== undefined && !hasScope(caller.token, level, 'package'))
        throw refusal_refusals.scope(`${level}:package`);
    if (caller === undefined && level === 'write')
        throw refusal_refusals.tokenRequired();
    if (!mayUsePackages(owner, caller, request))
        throw refusal_refusals.packageAccess();
    return owner;
}
function versionOf(call) {
    const { gitea, params } = call;
    const stored = params.type === 'npm' ? storedPackage(gitea, ownerOf(call), params.name ?? '') : undefined;
    const version = stored?.versions.get(params.version ?? '');
    if (stored === undefined || version === undefined)
        throw refusal_refusals.notFound();
    return { stored, version };
}
function shapeOf({ gitea }, { stored: { owner, name }, version }) {
    return {
        id: version.id,
        owner: userShape(gitea, owner),
        repository: null,
        creator: userShape(gitea, version.creator),
        type: 'npm',
        name,
        version: version.version,
        html_url: `${gitea.url()}${owner.login}/-/packages/npm/${name.replace('/', '%2F')}/${version.version}`,
        created_at: instant(version.created),
    };
}
function packages_endpoints_list(call) {
    const { gitea, request } = call;
    const owner = ownerOf(call);
    const [type, words] = [request.query.get('type') ?? 'npm', request.query.get('q') ?? ''];
    const own = [...gitea.packages.values()].filter((each) => each.owner.id === owner.id && each.name.includes(words));
    const found = own.flatMap((stored) => [...stored.versions.values()].map((version) => ({ stored, version })));
    return listAnswer(call, type === 'npm' ? found : [], (each) => shapeOf(call, each));
}
function files(call) {
    const { stored, version } = versionOf(call);
    const digest = (algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(version.tarball).digest('hex');
    const file = {
        id: version.id,
        size: version.tarball.byteLength,
        name: fileName(stored.name, version.version),
        md5: digest('md5'),
        sha1: digest('sha1'),
        sha256: digest('sha256'),
        sha512: digest('sha512'),
    };
    return giteaJson(200, [file]);
}
function endpoints_remove(call) {
    const { stored, version } = versionOf(call);
    removeVersion(call.gitea, stored, version.version);
    return emptyAnswer(204);
}
const version = 'packages/:owner/:type/:name/:version';
/** The packages of an owner, whatever their kind; here there are npm's alone. */
const packageEndpoints = [
    { method: 'GET', path: 'packages/:owner', need: 'nothing', handle: packages_endpoints_list },
    {
        method: 'GET',
        path: version,
        need: 'nothing',
        handle: (call) => giteaJson(200, shapeOf(call, versionOf(call))),
    },
    { method: 'GET', path: `${version}/files`, need: 'nothing', handle: files },
    { method: 'DELETE', path: version, need: 'token', scope: 'package', handle: endpoints_remove },
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/pulls/merging.js



async function mergeCommit(call, base, head, title) {
    const { git } = call.repository;
    const { login, email } = userOf(call);
    const tree = await git.run('merge-tree', '--write-tree', base, head).catch(() => {
        throw refusal_refusals.mergeImpossible('Merge conflict');
    });
    const signed = ['-c', `user.name=${login}`, '-c', `user.email=${email}`];
    return git.run(...signed, 'commit-tree', tree, '-p', base, '-p', head, '-m', title);
}
async function merged(call, { base, head, title }) {
    const { git } = call.repository;
    const [from = '', to = ''] = await Promise.all([git.resolve(base), git.resolve(head)]);
    switch (textIn(call, 'Do') || textIn(call, 'do')) {
        case 'fast-forward-only':
            if (await git.contains(to, from))
                return to;
            throw refusal_refusals.mergeImpossible('Diverging fast forward only');
        case 'merge':
            return mergeCommit(call, from, to, textIn(call, 'MergeTitleField') || `Merge pull request '${title}'`);
        default:
            throw refusal_refusals.malformed('[Do]: In(merge,fast-forward-only)');
    }
}
/** Merges a pull request, unless it is too fresh: the server answers 405 until it has looked for conflicts. */
async function mergePull(call, pull) {
    const { gitea, repository } = call;
    if (!pull.isOpen)
        throw refusal_refusals.notFound();
    if (repository.protections.get(pull.base)?.mayPush === false && call.access !== 'admin')
        throw refusal_refusals.notWriter();
    if (pull.unready > 0) {
        repository.pulls.set(pull.number, { ...pull, unready: pull.unready - 1 });
        throw refusal_refusals.mergeLater();
    }
    const commit = await merged(call, pull);
    await repository.git.setRef(`refs/heads/${pull.base}`, commit);
    const at = gitea.now();
    const done = { ...pull, isOpen: false, updated: at, merged: { commit, by: userOf(call), at } };
    repository.pulls.set(pull.number, done);
    return emptyAnswer(200);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/pulls/shape.js




async function changesBetween({ repository: { git } }, base, head) {
    const lines = (await git.run('diff', '--numstat', base, head)).split('\n').filter((line) => line !== '');
    const sum = (column) => lines.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0);
    return { additions: sum(0), deletions: sum(1), changed_files: lines.length };
}
async function mergeBase({ repository: { git } }, base, head) {
    return git.run('merge-base', base, head).catch(() => '');
}
/**
 * A pull request as the API shows it.
 * @param mergeable whether the server has found that it can be merged; it forgets that while it looks again.
 */
async function pullShape(call, pull, mergeable) {
    const { gitea, repository, access } = call;
    const { id, number, author, title, body, isOpen, created, updated, merged } = pull;
    const [base = '', head = ''] = await Promise.all([
        repository.git.resolve(pull.base),
        repository.git.resolve(pull.head),
    ]);
    const origin = await mergeBase(call, base, head);
    const end = (branch, sha) => ({
        label: branch,
        ref: branch,
        sha,
        repo_id: repository.id,
        repo: repositoryShape(gitea, repository, access),
    });
    const page = `${addresses_pageOf(gitea, repository)}/pulls/${number}`;
    return {
        id,
        url: page,
        number,
        user: userShape(gitea, author),
        title,
        body,
        labels: [],
        milestone: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_reviewers_teams: [],
        state: isOpen ? 'open' : 'closed',
        draft: false,
        is_locked: false,
        comments: [...repository.comments.values()].filter((comment) => comment.number === number).length,
        ...(await changesBetween(call, origin, head).catch(() => ({
            additions: 0,
            deletions: 0,
            changed_files: 0,
        }))),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        mergeable,
        merged: merged !== undefined,
        merged_at: merged === undefined ? null : instant(merged.at),
        merge_commit_sha: merged?.commit ?? null,
        merged_by: merged === undefined ? null : userShape(gitea, merged.by),
        allow_maintainer_edit: true,
        base: end(pull.base, base),
        head: end(pull.head, head),
        merge_base: origin,
        due_date: null,
        created_at: instant(created),
        updated_at: instant(updated),
        closed_at: isOpen ? null : instant(updated),
        pin_order: 0,
        content_version: 0,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/pulls/endpoints.js








async function branchIn({ repository: { git } }, name) {
    const ref = (await git.refs(`refs/heads/${name}`)).find((each) => each.ref === `refs/heads/${name}`);
    if (ref === undefined)
        throw refusal_refusals.notFound(`branch does not exist [name: ${name}]`);
    return ref.id;
}
async function pulls_endpoints_create(call) {
    const { gitea, repository } = call;
    // A branch of the repository itself may be named with its owner.
    const head = requiredText(call, 'head', 'Head').replace(`${repository.owner.login}:`, '');
    const base = requiredText(call, 'base', 'Base');
    const [tip] = await Promise.all([branchIn(call, head), branchIn(call, base)]);
    if (head === base)
        throw refusal_refusals.malformed('There are no changes between the head and the base');
    const open = [...repository.pulls.values()].find((each) => each.isOpen && each.head === head && each.base === base);
    if (open !== undefined)
        throw refusal_refusals.pullExists({ id: open.id, number: open.number, repository: repository.id, head, base });
    const created = gitea.now();
    gitea.numbers.next('issue');
    const pull = {
        id: gitea.numbers.next('pull'),
        number: nextNumber(repository),
        author: userOf(call),
        title: requiredText(call, 'title', 'Title'),
        body: textIn(call, 'body'),
        head,
        base,
        isOpen: true,
        created,
        updated: created,
        unready: gitea.mergeLag,
    };
    repository.pulls.set(pull.number, pull);
    await repository.git.setRef(`refs/pull/${pull.number}/head`, tip);
    return giteaJson(201, await pullShape(call, pull, true));
}
function pullOf(call) {
    const pull = call.repository.pulls.get(numberParam(call, 'number'));
    if (pull === undefined)
        throw refusal_refusals.notFound();
    return pull;
}
async function endpoints_shown(call, pull, status = 200) {
    return giteaJson(status, await pullShape(call, pull, pull.isOpen && pull.unready <= 0));
}
async function pulls_endpoints_list(call) {
    const { repository, request } = call;
    const [state, base] = [request.query.get('state') ?? 'open', request.query.get('base_branch') ?? ''];
    const fitting = [...repository.pulls.values()]
        .filter(({ isOpen }) => state === 'all' || isOpen === (state !== 'closed'))
        .filter((pull) => base === '' || pull.base === base)
        .reverse();
    const shapes = pageOf(fitting, call).map((pull) => pullShape(call, pull, pull.unready <= 0));
    return giteaJson(200, await Promise.all(shapes), { 'x-total-count': String(fitting.length) });
}
function pulls_endpoints_change(call) {
    const before = pullOf(call);
    const state = textIn(call, 'state');
    const pull = {
        ...before,
        title: textIn(call, 'title') || before.title,
        body: textIn(call, 'body') || before.body,
        isOpen: state === '' ? before.isOpen : state !== 'closed',
        updated: call.gitea.now(),
    };
    call.repository.pulls.set(pull.number, pull);
    return endpoints_shown(call, pull, 201);
}
/** Pull requests within a repository. */
const pullEndpoints = [
    onRepository('GET', 'pulls', 'read', pulls_endpoints_list),
    onRepository('POST', 'pulls', 'read', pulls_endpoints_create),
    onRepository('GET', 'pulls/:number', 'read', (call) => endpoints_shown(call, pullOf(call))),
    onRepository('PATCH', 'pulls/:number', 'write', pulls_endpoints_change),
    onRepository('POST', 'pulls/:number/merge', 'write', (call) => mergePull(call, pullOf(call))),
];

;// CONCATENATED MODULE: ./packages/standins/src/git/seed-commit.js
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
function seed_commit_change(path, file) {
    if (file === undefined)
        return `D ${path}\n`;
    const { mode, text } = typeof file === 'string' ? { mode: '100644', text: file } : file;
    return mode === '160000' ? `M ${mode} ${text} ${path}\n` : `M ${mode} inline ${path}\n${data(text)}`;
}
/** A commit as `git fast-import` reads it. */
function importCommands(commit, tip) {
    const { ref, files, message = 'seed', at = 1_577_836_800, parent = tip } = commit;
    const signature = `Ada <ada@example.org> ${at} +0000`;
    const from = parent === undefined ? '' : `from ${parent}\n`;
    const changes = Object.entries(files).map(([path, file]) => seed_commit_change(path, file));
    return `commit ${ref}\nauthor ${signature}\ncommitter ${signature}\n${data(message)}${from}${changes.join('')}\n`;
}

;// CONCATENATED MODULE: ./packages/standins/src/git/git-repository.js




// The words of GitHub's own hook, which clients show; each line of the file is a ref.
const updateHook = `#!/bin/sh
if grep -qxF "$1" "$GIT_DIR/protected-refs"; then
  echo "error: GH006: Protected branch update failed for $1." >&2
  exit 1
fi
`;
// Objects are checked as the public hosts do, and nothing is tidied up behind a test's back.
const settings = [
    ['transfer.fsckObjects', 'true'],
    ['receive.autogc', 'false'],
    ['gc.auto', '0'],
    ['core.logAllRefUpdates', 'false'],
];
async function writeSettings(folder) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'protected-refs'), '');
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'hooks'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'hooks', 'update'), updateHook);
    await (0,promises_.chmod)((0,external_node_path_.join)(folder, 'hooks', 'update'), 0o755);
}
function operations(folder, searchPath) {
    const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
    const env = { ...author, GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };
    const run = (args, more = {}) => gitOutput({ args, cwd: folder, searchPath, env, ...more });
    return {
        folder,
        async commit(commit) {
            const { ref } = commit;
            const tip = await run(['rev-parse', '--verify', '--quiet', ref]).catch(() => undefined);
            await run(['fast-import', '--quiet', '--force', '--date-format=raw'], {
                input: importCommands(commit, tip),
            });
            return run(['rev-parse', ref]);
        },
        async setRef(ref, commit) {
            await run(commit === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, commit]);
        },
        async tag(name, commit, message) {
            const annotation = message === undefined ? [] : ['--annotate', '--message', message];
            await run(['tag', ...annotation, name, commit]);
        },
        protect: (ref) => (0,promises_.appendFile)((0,external_node_path_.join)(folder, 'protected-refs'), `${ref}\n`),
        async refs() {
            const lines = (await run(['for-each-ref', '--format=%(refname) %(objectname)'])).split('\n');
            return Object.fromEntries(lines.filter((line) => line !== '').map((line) => line.split(' ')));
        },
        read: (commit, path) => run(['cat-file', 'blob', `${commit}:${path}`]),
        git: (...args) => run(args),
    };
}
/**
 * Makes an empty bare repository in a folder that is not there yet.
 * @param defaultBranch what HEAD stands for.
 */
async function createGitRepository(folder, { defaultBranch = 'main', searchPath = usualSearchPath } = {}) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const repository = operations(folder, searchPath);
    await repository.git('init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, '--template=');
    for (const [key = '', value = ''] of settings)
        await repository.git('config', key, value);
    await writeSettings(folder);
    return repository;
}
/** A bare repository that is there already. */
function openGitRepository(folder, searchPath = usualSearchPath) {
    return operations(folder, searchPath);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/refs/protection-shape.js

/** A rule for a branch as the API shows it; all that Lockstep does not ask for is off. */
function protectionShape({ rule, mayPush, created }, priority) {
    return {
        branch_name: rule,
        rule_name: rule,
        priority,
        enable_push: mayPush,
        enable_push_whitelist: false,
        push_whitelist_usernames: [],
        push_whitelist_teams: [],
        push_whitelist_deploy_keys: false,
        enable_force_push: false,
        enable_force_push_allowlist: false,
        force_push_allowlist_usernames: [],
        force_push_allowlist_teams: [],
        force_push_allowlist_deploy_keys: false,
        enable_merge_whitelist: false,
        merge_whitelist_usernames: [],
        merge_whitelist_teams: [],
        enable_bypass_allowlist: false,
        bypass_allowlist_usernames: [],
        bypass_allowlist_teams: [],
        enable_status_check: false,
        status_check_contexts: null,
        required_approvals: 0,
        enable_approvals_whitelist: false,
        approvals_whitelist_username: [],
        approvals_whitelist_teams: [],
        block_on_rejected_reviews: false,
        block_on_official_review_requests: false,
        block_on_outdated_branch: false,
        dismiss_stale_approvals: false,
        ignore_stale_approvals: false,
        require_signed_commits: false,
        protected_file_patterns: '',
        unprotected_file_patterns: '',
        block_admin_merge_override: false,
        created_at: instant(created),
        updated_at: instant(created),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/refs/branches.js








async function tipOf({ repository: { git } }, branch) {
    return (await git.refs(`refs/heads/${branch}`)).find(({ ref }) => ref === `refs/heads/${branch}`)?.id;
}
async function branchShape(call, branch, tip) {
    const { gitea, repository, access } = call;
    const commit = await repository.git.commit(tip);
    const protection = repository.protections.get(branch);
    const mayPush = reaches(access, 'write') && protection?.mayPush !== false;
    return {
        name: branch,
        commit: commit === undefined ? null : branchCommit(gitea, repository, commit),
        protected: protection !== undefined,
        required_approvals: 0,
        enable_status_check: false,
        status_check_contexts: [],
        user_can_push: mayPush,
        user_can_merge: reaches(access, 'write'),
        effective_branch_protection_name: protection?.rule ?? '',
    };
}
async function branches_show(call) {
    const branch = call.params.branch ?? '';
    const tip = await tipOf(call, branch);
    if (tip === undefined)
        throw refusal_refusals.notFound(`branch does not exist [name: ${branch}]`);
    return giteaJson(200, await branchShape(call, branch, tip));
}
async function branches_list(call) {
    const refs = await call.repository.git.refs('refs/heads/');
    const shapes = pageOf(refs, call).map(({ ref, id }) => branchShape(call, ref.slice('refs/heads/'.length), id));
    return giteaJson(200, await Promise.all(shapes), { 'x-total-count': String(refs.length) });
}
async function branches_create(call) {
    const { repository } = call;
    const branch = requiredText(call, 'new_branch_name', 'BranchName');
    const from = textIn(call, 'old_ref_name') || textIn(call, 'old_branch_name') || repository.defaultBranch;
    const commit = await repository.git.resolve(from);
    if (commit === undefined)
        throw refusal_refusals.notFound('The old branch does not exist');
    if ((await tipOf(call, branch)) !== undefined)
        throw refusal_refusals.branchExists();
    await repository.git.setRef(`refs/heads/${branch}`, commit);
    return giteaJson(201, await branchShape(call, branch, commit));
}
// Moves a branch only from where it is expected, and only forwards unless forced (API description, repoUpdateBranch).
async function move(call) {
    const { git, protections } = call.repository;
    const branch = call.params.branch ?? '';
    const tip = await tipOf(call, branch);
    if (tip === undefined)
        throw refusal_refusals.notFound(`branch does not exist [name: ${branch}]`);
    const [to, from] = [requiredText(call, 'new_commit_id', 'NewCommitID'), textIn(call, 'old_commit_id')];
    if ((await git.commit(to)) === undefined)
        throw refusal_refusals.notFound('object does not exist');
    if (protections.get(branch)?.mayPush === false)
        throw refusal_refusals.branchProtected(userOf(call).login);
    if (from !== '' && from !== tip)
        throw refusal_refusals.branchMoved(branch);
    if (flagIn(call, 'force') !== true && !(await git.contains(to, tip)))
        throw refusal_refusals.branchMoved(branch);
    await git.setRef(`refs/heads/${branch}`, to);
    return emptyAnswer(204);
}
async function branches_remove(call) {
    const { git, defaultBranch, protections } = call.repository;
    const branch = call.params.branch ?? '';
    if ((await tipOf(call, branch)) === undefined)
        throw refusal_refusals.notFound(`branch does not exist [name: ${branch}]`);
    if (branch === defaultBranch || protections.has(branch))
        throw refusal_refusals.branchKept();
    await git.setRef(`refs/heads/${branch}`, undefined);
    return emptyAnswer(204);
}
/** Protects a branch; the rule holds for pushes by git as well. */
async function addProtection(gitea, repository, rule, mayPush) {
    const protection = { rule, mayPush, created: gitea.now() };
    repository.protections.set(rule, protection);
    if (!mayPush)
        await openGitRepository(repository.git.folder).protect(`refs/heads/${rule}`);
    return protection;
}
async function protect(call) {
    const { repository, gitea } = call;
    const rule = textIn(call, 'rule_name') || requiredText(call, 'branch_name', 'BranchName');
    const protection = await addProtection(gitea, repository, rule, flagIn(call, 'enable_push') ?? false);
    return giteaJson(201, protectionShape(protection, repository.protections.size));
}
function listProtections({ repository: { protections } }) {
    return giteaJson(200, [...protections.values()].map((each, index) => protectionShape(each, index + 1)));
}
/** Branches, and the rules that protect them. */
const branchEndpoints = [
    onRepository('GET', 'branches', 'read', branches_list),
    onRepository('POST', 'branches', 'write', branches_create),
    onRepository('GET', 'branches/*branch', 'read', branches_show),
    onRepository('PUT', 'branches/*branch', 'write', move),
    onRepository('DELETE', 'branches/*branch', 'write', branches_remove),
    onRepository('GET', 'branch_protections', 'admin', listProtections),
    onRepository('POST', 'branch_protections', 'admin', protect),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/refs/endpoints.js








function refShape({ gitea, repository }, { ref, type, id }) {
    const api = apiOf(gitea, repository);
    return { ref, url: `${api}/git/${ref}`, object: { type, sha: id, url: `${api}/git/${type}s/${id}` } };
}
// A list even when a single ref is named, and of every ref that starts so.
async function listRefs(call) {
    const refs = await call.repository.git.refs(`refs/${call.params.ref ?? ''}`);
    if (refs.length === 0)
        throw refusal_refusals.notFound();
    return giteaJson(200, refs.map((each) => refShape(call, each)));
}
async function showTagObject(call) {
    const { gitea, repository, params } = call;
    const tag = await repository.git.tag(params.sha ?? '');
    if (tag === undefined)
        throw refusal_refusals.notFound();
    const api = apiOf(gitea, repository);
    return giteaJson(200, {
        tag: tag.name,
        sha: tag.id,
        url: `${api}/git/tags/${tag.id}`,
        message: tag.message,
        tagger: { name: tag.tagger.name, email: tag.tagger.email, date: instant(tag.tagger.at) },
        object: { type: tag.type, url: `${api}/git/commits/${tag.object}`, sha: tag.object },
        verification: unverified,
    });
}
// The address of the commit carries the id of the tag's own object, where it has one.
async function tagShape({ gitea, repository }, { ref, id }, tag) {
    const name = ref.slice('refs/tags/'.length);
    const sha = tag?.object ?? id;
    const commit = await repository.git.commit(sha);
    const page = addresses_pageOf(gitea, repository);
    return {
        name,
        message: tag?.message ?? commit?.message ?? '',
        id,
        commit: {
            url: `${apiOf(gitea, repository)}/git/commits/${id}`,
            sha,
            created: instant(commit?.committer.at ?? gitea.now()),
        },
        zipball_url: `${page}/archive/${name}.zip`,
        tarball_url: `${page}/archive/${name}.tar.gz`,
    };
}
async function describeTag(call, ref) {
    return tagShape(call, ref, ref.type === 'tag' ? await call.repository.git.tag(ref.id) : undefined);
}
async function listTags(call) {
    const refs = await call.repository.git.refs('refs/tags/');
    const tags = await Promise.all(pageOf(refs, call).map((ref) => describeTag(call, ref)));
    return giteaJson(200, tags, { 'x-total-count': String(refs.length) });
}
async function tagNamed({ repository: { git } }, name) {
    return (await git.refs(`refs/tags/${name}`)).find(({ ref }) => ref === `refs/tags/${name}`);
}
async function showTag(call) {
    const ref = await tagNamed(call, call.params.tag ?? '');
    if (ref === undefined)
        throw refusal_refusals.notFound();
    return giteaJson(200, await describeTag(call, ref));
}
async function createTag(call) {
    const { git, defaultBranch } = call.repository;
    const [name, message] = [requiredText(call, 'tag_name', 'TagName'), textIn(call, 'message')];
    const target = textIn(call, 'target') || defaultBranch;
    const commit = await git.resolve(target);
    if (commit === undefined)
        throw refusal_refusals.targetUnknown(target);
    if ((await tagNamed(call, name)) !== undefined)
        throw refusal_refusals.tagExists(name);
    const { login, email } = userOf(call);
    const signed = ['-c', `user.name=${login}`, '-c', `user.email=${email}`];
    await git.run(...signed, 'tag', ...(message === '' ? [] : ['--annotate', '--message', message]), name, commit);
    return showTag({ ...call, params: { ...call.params, tag: name } }).then((answer) => ({
        ...answer,
        status: 201,
    }));
}
async function removeTag(call) {
    const { git, releases } = call.repository;
    const name = call.params.tag ?? '';
    if ((await tagNamed(call, name)) === undefined)
        throw refusal_refusals.notFound();
    // API description, repoDeleteTag: conflict; a tag with a release goes by its release.
    if ([...releases.values()].some(({ tag, isTag }) => tag === name && !isTag))
        throw refusal_refusals.tagHasRelease();
    await git.setRef(`refs/tags/${name}`, undefined);
    return emptyAnswer(204);
}
async function compare(call) {
    const { gitea, repository, params } = call;
    const [base = '', head = ''] = (params.range ?? '').split('...');
    const [from, to] = await Promise.all([repository.git.resolve(base), repository.git.resolve(head)]);
    if (from === undefined || to === undefined)
        throw refusal_refusals.notFound();
    const ids = (await repository.git.run('rev-list', `${from}..${to}`)).split('\n').filter((id) => id !== '');
    const commits = await Promise.all(ids.map((id) => repository.git.commit(id)));
    const listed = commits
        .filter((each) => each !== undefined)
        .map((each) => listedCommit(gitea, repository, each));
    return giteaJson(200, { total_commits: ids.length, commits: listed });
}
/** Refs, tags and what lies between two of them. */
const refEndpoints = [
    onRepository('GET', 'git/refs', 'read', listRefs),
    onRepository('GET', 'git/refs/*ref', 'read', listRefs),
    onRepository('GET', 'git/tags/:sha', 'read', showTagObject),
    onRepository('GET', 'tags', 'read', listTags),
    onRepository('POST', 'tags', 'write', createTag),
    onRepository('GET', 'tags/*tag', 'read', showTag),
    onRepository('DELETE', 'tags/*tag', 'write', removeTag),
    onRepository('GET', 'compare/*range', 'read', compare),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/releases/lookup.js



/** The releases that a caller may see, the newest first; drafts are for those who write (go-gitea/gitea#36659). */
function visibleReleases({ repository, access, request }) {
    const { releases, releasesBefore } = repository;
    const all = [...(request.hints.stale ? releasesBefore : releases).values()];
    return all
        .filter(({ isTag, isDraft }) => !isTag && (!isDraft || reaches(access, 'write')))
        .sort((a, b) => b.created.getTime() - a.created.getTime() || b.id - a.id);
}
/** The release that a path names by its number. */
function releaseOf(call) {
    const id = numberParam(call, 'id');
    const release = visibleReleases(call).find((each) => each.id === id);
    if (release === undefined)
        throw refusal_refusals.notFound();
    return release;
}
/** The release of a tag, be it a draft. */
function releaseOfTag(call, tag) {
    const release = visibleReleases(call).find((each) => each.tag.toLowerCase() === tag.toLowerCase());
    if (release === undefined)
        throw refusal_refusals.notFound();
    return release;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/releases/shape.js



/** An asset as the API shows it: without any digest. */
function assetShape(gitea, { id, uuid, name, bytes, downloads, created }) {
    return {
        id,
        name,
        size: bytes.byteLength,
        download_count: downloads,
        created_at: instant(created),
        uuid,
        browser_download_url: `${gitea.url()}attachments/${uuid}`,
    };
}
/** The files of a release in the order of the API: by name, then as they came. */
function assetsOf({ assets }) {
    return [...assets].sort((a, b) => (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1));
}
/** A release as the API shows it; a draft has a date of publication as well. */
function releaseShape(gitea, repository, release) {
    const { id, tag, target, name, body, isDraft, isPrerelease, author, created } = release;
    const [api, page] = [apiOf(gitea, repository), addresses_pageOf(gitea, repository)];
    const place = tag.split('/').map(encodeURIComponent).join('/');
    return {
        id,
        tag_name: tag,
        target_commitish: target,
        name,
        body,
        url: `${api}/releases/${id}`,
        html_url: `${page}/releases/tag/${place}`,
        tarball_url: `${page}/archive/${place}.tar.gz`,
        zipball_url: `${page}/archive/${place}.zip`,
        upload_url: `${api}/releases/${id}/assets`,
        draft: isDraft,
        prerelease: isPrerelease,
        created_at: instant(created),
        published_at: instant(created),
        author: userShape(gitea, author),
        assets: assetsOf(release).map((asset) => assetShape(gitea, asset)),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/releases/upload.js

const upload_headEnd = Buffer.from('\r\n\r\n');
// RFC 7578: each part between boundaries, with a line end before the next one.
function upload_partsOf(body, boundary) {
    const bytes = Buffer.concat([Buffer.from('\r\n'), body]);
    const mark = Buffer.from(`\r\n--${boundary}`);
    const starts = [];
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length))
        starts.push(at);
    return starts
        .slice(0, -1)
        .map((start, index) => bytes.subarray(start + mark.length + 2, starts[index + 1]));
}
function fileIn(part) {
    const end = part.indexOf(upload_headEnd);
    const head = part.subarray(0, Math.max(end, 0)).toString();
    if (!/name="attachment"/.test(head))
        return undefined;
    const [, name = ''] = /filename="([^"]*)"/.exec(head) ?? [];
    return { name, bytes: part.subarray(end + upload_headEnd.length) };
}
/**
 * The file in an upload: the part “attachment” of a form, or the whole body as `application/octet-stream`.
 * @throws GiteaRefusal 400 when there is none.
 */
function uploadedFile({ headers, body, query }) {
    const type = headers['content-type'] ?? '';
    const wanted = query.get('name') ?? '';
    if (!/^multipart\/form-data/i.test(type)) {
        // go-gitea/gitea, routers/api/v1/repo/release_attachment.go: a bare body has no name of its own.
        if (wanted === '')
            throw refusal_refusals.badUpload('name is required');
        return { name: wanted, bytes: body };
    }
    const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(type) ?? [];
    const file = upload_partsOf(body, quoted ?? plain ?? '')
        .map(fileIn)
        .find((each) => each !== undefined);
    if (file === undefined)
        throw refusal_refusals.badUpload('http: no such file');
    return { name: wanted || file.name, bytes: file.bytes };
}
const mebibyte = 1024 * 1024;
/** Endings and media types, as `ALLOWED_TYPES` has them; an empty list allows everything. */
function isAllowed(name, types) {
    const patterns = types
        .split(',')
        .map((type) => type.trim().toLowerCase())
        .filter((type) => type !== '');
    const lower = name.toLowerCase();
    return (patterns.length === 0 ||
        patterns.some((type) => type === '*/*' || (type.startsWith('.') && lower.endsWith(type))));
}
/** Refuses a file that is of no allowed type, or too large. */
function checkUpload({ name, bytes }, { releaseTypes, releaseMaxSize }) {
    if (!isAllowed(name, releaseTypes))
        throw refusal_refusals.typeForbidden();
    if (bytes.byteLength > releaseMaxSize * mebibyte)
        throw refusal_refusals.tooLarge(releaseMaxSize * mebibyte);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/releases/assets.js









function withAssets(release, assets) {
    return { ...release, assets };
}
// A name that is taken is taken again.
function upload(call) {
    const { gitea, repository, request } = call;
    const release = releaseOf(call);
    if (gitea.redirectUploads !== undefined)
        return emptyAnswer(307, { location: gitea.redirectUploads });
    if (!gitea.attachments.enabled)
        throw refusal_refusals.attachmentsOff();
    const file = uploadedFile(request);
    checkUpload(file, gitea.attachments);
    const asset = {
        ...file,
        id: gitea.numbers.next('asset'),
        uuid: (0,external_node_crypto_.randomUUID)(),
        downloads: 0,
        created: gitea.now(),
    };
    storeRelease(repository, withAssets(release, [...release.assets, asset]));
    return giteaJson(201, assetShape(gitea, asset));
}
function assetOf(call) {
    const release = releaseOf(call);
    const id = numberParam(call, 'asset');
    const asset = release.assets.find((each) => each.id === id);
    if (asset === undefined)
        throw refusal_refusals.notFound();
    return { release, asset };
}
function assets_list(call) {
    return giteaJson(200, assetsOf(releaseOf(call)).map((asset) => assetShape(call.gitea, asset)));
}
function rename(call) {
    const { release, asset } = assetOf(call);
    const renamed = { ...asset, name: textIn(call, 'name') || asset.name };
    checkUpload(renamed, call.gitea.attachments);
    const assets = release.assets.map((each) => (each.id === asset.id ? renamed : each));
    storeRelease(call.repository, withAssets(release, assets));
    return giteaJson(201, assetShape(call.gitea, renamed));
}
function assets_remove(call) {
    const { release, asset } = assetOf(call);
    storeRelease(call.repository, withAssets(release, release.assets.filter((each) => each !== asset)));
    return emptyAnswer(204);
}
/** The files of releases. */
const assetEndpoints = [
    onRepository('GET', 'releases/:id/assets', 'read', assets_list),
    onRepository('POST', 'releases/:id/assets', 'write', upload),
    onRepository('GET', 'releases/:id/assets/:asset', 'read', (call) => giteaJson(200, assetShape(call.gitea, assetOf(call).asset))),
    onRepository('PATCH', 'releases/:id/assets/:asset', 'write', rename),
    onRepository('DELETE', 'releases/:id/assets/:asset', 'write', assets_remove),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/releases/endpoints.js








function releases_endpoints_list(call) {
    const { gitea, repository, request } = call;
    const fits = (name, value) => [null, String(value)].includes(request.query.get(name));
    const releases = visibleReleases(call).filter(({ isDraft, isPrerelease }) => fits('draft', isDraft) && fits('pre-release', isPrerelease));
    return listAnswer(call, releases, (release) => releaseShape(gitea, repository, release));
}
function releases_endpoints_shown({ gitea, repository }, release, status = 200) {
    return giteaJson(status, releaseShape(gitea, repository, release));
}
/** A tag that is not there is made when its release becomes public, and stays when the release goes. */
async function ensureTag({ repository: { git } }, { tag, target, isDraft }) {
    if (isDraft)
        return;
    const [existing] = (await git.refs(`refs/tags/${tag}`)).filter(({ ref }) => ref === `refs/tags/${tag}`);
    if (existing !== undefined)
        return;
    const commit = await git.resolve(target);
    if (commit === undefined)
        throw refusal_refusals.targetUnknown(target);
    await git.setRef(`refs/tags/${tag}`, commit);
}
async function releases_endpoints_create(call) {
    const { gitea, repository } = call;
    const tag = requiredText(call, 'tag_name', 'TagName');
    if ((await repository.git.refs('refs/heads/')).length === 0)
        throw refusal_refusals.repositoryEmpty();
    const taken = [...repository.releases.values()].find((each) => each.tag.toLowerCase() === tag.toLowerCase());
    if (taken !== undefined && !taken.isTag)
        throw refusal_refusals.releaseExists();
    const release = {
        id: taken?.id ?? gitea.numbers.next('release'),
        tag,
        target: textIn(call, 'target_commitish') || repository.defaultBranch,
        name: textIn(call, 'name'),
        body: textIn(call, 'body'),
        isDraft: flagIn(call, 'draft') ?? false,
        isPrerelease: flagIn(call, 'prerelease') ?? false,
        isTag: false,
        author: userOf(call),
        created: gitea.now(),
        assets: [],
    };
    await ensureTag(call, release);
    return releases_endpoints_shown(call, storeRelease(repository, release), 201);
}
// An empty text changes nothing (go-gitea/gitea, routers/api/v1/repo/release.go, EditRelease).
async function releases_endpoints_change(call) {
    const before = releaseOf(call);
    const after = {
        ...before,
        tag: textIn(call, 'tag_name') || before.tag,
        target: textIn(call, 'target_commitish') || before.target,
        name: textIn(call, 'name') || before.name,
        body: textIn(call, 'body') || before.body,
        isDraft: flagIn(call, 'draft') ?? before.isDraft,
        isPrerelease: flagIn(call, 'prerelease') ?? before.isPrerelease,
    };
    await ensureTag(call, after);
    return releases_endpoints_shown(call, storeRelease(call.repository, after));
}
// What is left of a release is its tag, as if it had been pushed without one.
function releases_endpoints_remove({ repository }, release) {
    storeRelease(repository, { ...release, isTag: true, assets: [] });
    return emptyAnswer(204);
}
function latest(call) {
    const release = visibleReleases(call).find(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
    if (release === undefined)
        throw refusal_refusals.notFound();
    return releases_endpoints_shown(call, release);
}
const tagOf = ({ params }) => params.tag ?? '';
/** Releases; their files are in `assets.ts`. */
const releaseEndpoints = [
    onRepository('GET', 'releases', 'read', releases_endpoints_list),
    onRepository('POST', 'releases', 'write', releases_endpoints_create),
    onRepository('GET', 'releases/latest', 'read', latest),
    onRepository('GET', 'releases/tags/*tag', 'read', (call) => releases_endpoints_shown(call, releaseOfTag(call, tagOf(call)))),
    onRepository('DELETE', 'releases/tags/*tag', 'write', (call) => releases_endpoints_remove(call, releaseOfTag(call, tagOf(call)))),
    onRepository('GET', 'releases/:id', 'read', (call) => releases_endpoints_shown(call, releaseOf(call))),
    onRepository('PATCH', 'releases/:id', 'write', releases_endpoints_change),
    onRepository('DELETE', 'releases/:id', 'write', (call) => releases_endpoints_remove(call, releaseOf(call))),
];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/standins/src/gitea/git/file-change.js
function file_change_data(bytes) {
    return Buffer.concat([Buffer.from(`data ${bytes.byteLength}\n`), bytes, Buffer.from('\n')]);
}
/** A commit as `git fast-import` reads it (git's documentation, “git fast-import”). */
function importText(ref, tip, change) {
    const { path, content, message, author, at } = change;
    const signature = `${author.login} <${author.email}> ${at.getTime() / 1000} +0000`;
    const head = `commit ${ref}\nauthor ${signature}\ncommitter ${signature}\n`;
    const parent = tip === undefined ? '' : `from ${tip}\n`;
    const place = JSON.stringify(path);
    return Buffer.concat([
        Buffer.from(head),
        file_change_data(Buffer.from(message.endsWith('\n') ? message : `${message}\n`)),
        Buffer.from(parent),
        ...(content === undefined
            ? [Buffer.from(`D ${place}\n`)]
            : [Buffer.from(`M 100644 inline ${place}\n`), file_change_data(content)]),
        Buffer.from('\n'),
    ]);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/git/objects.js
/** How `git log` prints what `parseCommit` reads. */
const commitFormat = ['%H', '%P', '%T', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00');
const objects_dateOf = (seconds) => new Date(Number(seconds) * 1000);
/** Reads a commit as `git log` printed it. */
function parseCommit(text) {
    const [id = '', parents = '', tree = '', name = '', email = '', at = '0', ...rest] = text.split('\0');
    const [committer = '', committerEmail = '', committedAt = '0', ...message] = rest;
    return {
        id,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        tree,
        author: { name, email, at: objects_dateOf(at) },
        committer: { name: committer, email: committerEmail, at: objects_dateOf(committedAt) },
        message: message.join('\0'),
    };
}
/** Reads an annotated tag as git stores it (git's documentation, “git mktag”). */
function parseTag(id, text) {
    const end = text.indexOf('\n\n');
    const fields = new Map(text
        .slice(0, end)
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
    const [, name = '', email = '', at = '0'] = /^(.*) <(.*)> (\d+)/.exec(fields.get('tagger') ?? '') ?? [];
    return {
        id,
        name: fields.get('tag') ?? '',
        object: fields.get('object') ?? '',
        type: fields.get('type') ?? '',
        tagger: { name, email, at: objects_dateOf(at) },
        message: `${text.slice(end + 2).trimEnd()}\n`,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/git/store.js




function parseRefs(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => {
        const [ref = '', type = '', id = ''] = line.split(' ');
        return { ref, type, id };
    });
}
function parseEntry(line) {
    const [, type = '', id = '', size = '', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    return { type: type === 'tree' || type === 'commit' ? type : 'blob', id, size: Number(size) || 0, path };
}
/** Opens a bare repository that is there. */
function openGitStore(folder) {
    const call = { cwd: folder, searchPath: usualSearchPath };
    const run = (...args) => gitOutput({ ...call, args });
    const tried = (...args) => run(...args).catch(() => undefined);
    // A rehearsal knows the id of the released commit, and has no copy of it.
    const planted = new Map();
    const plantedIn = (prefix) => [...planted].filter(([ref]) => ref.startsWith(prefix)).map(([ref, id]) => ({ ref, type: 'commit', id }));
    const store = {
        folder,
        run,
        async refs(prefix) {
            const all = parseRefs(await run('for-each-ref', '--format=%(refname) %(objecttype) %(objectname)'));
            const real = all.filter(({ ref }) => ref.startsWith(prefix) && !planted.has(ref));
            return [...real, ...plantedIn(prefix)].sort((a, b) => (a.ref < b.ref ? -1 : 1));
        },
        async resolve(name) {
            const known = planted.get(`refs/heads/${name}`) ?? planted.get(`refs/tags/${name}`);
            if (known !== undefined)
                return known;
            const names = [
                `refs/heads/${name}`,
                `refs/tags/${name}`,
                ...(/^[0-9a-f]{7,64}$/.test(name) ? [name] : []),
            ];
            for (const each of names) {
                const id = await tried('rev-parse', '--verify', '--quiet', '--end-of-options', `${each}^{commit}`);
                if (id !== undefined)
                    return id;
            }
            return [...planted.values()].find((id) => id === name);
        },
        async commit(id) {
            const text = await tried('log', '-1', '--no-show-signature', `--format=${commitFormat}`, '--end-of-options', id);
            return text === undefined ? undefined : parseCommit(text);
        },
        async tag(id) {
            const text = await tried('cat-file', 'tag', id);
            return text === undefined ? undefined : parseTag(id, text);
        },
        async entries(commit, path) {
            const text = await tried('ls-tree', '-z', '--long', commit, ...(path === '' ? [] : ['--', path]));
            return (text ?? '')
                .split('\0')
                .filter((line) => line !== '')
                .map(parseEntry);
        },
        async blob(id) {
            return (await runGit({ ...call, args: ['cat-file', 'blob', id] })).stdout;
        },
        lastChange: (commit, path) => run('log', '-1', '--format=%H', commit, '--', path),
        async change(branch, change) {
            const tip = await tried('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
            const input = importText(`refs/heads/${branch}`, tip, change);
            await gitOutput({ ...call, args: ['fast-import', '--quiet', '--date-format=raw'], input });
            return run('rev-parse', `refs/heads/${branch}`);
        },
        async setRef(ref, commit) {
            planted.delete(ref);
            const isHere = commit !== undefined && (await tried('cat-file', '-e', commit)) !== undefined;
            if (commit !== undefined && !isHere)
                planted.set(ref, commit);
            else
                await run('update-ref', ...(commit === undefined ? ['-d', ref] : [ref, commit]));
        },
        async contains(commit, ancestor) {
            return (await tried('merge-base', '--is-ancestor', ancestor, commit)) !== undefined;
        },
    };
    return store;
}
/** The folder of a repository below the root that holds them all. */
function folderOf(root, owner, name) {
    return (0,external_node_path_.join)(root, owner, `${name}.git`);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/repositories/creation.js




async function addReadme(gitea, { git, defaultBranch, name, owner }) {
    await git.change(defaultBranch, {
        path: 'README.md',
        content: Buffer.from(`# ${name}\n`),
        message: 'Initial commit',
        author: owner,
        at: gitea.now(),
    });
}
/** Makes a repository; a bare one that is already in its folder is taken as it is. */
async function createRepository(gitea, wanted) {
    const { owner, name, defaultBranch = 'main', isPrivate = false, isArchived = false, collaborators = {}, } = wanted;
    const folder = folderOf(gitea.gitRoot, owner.login, name);
    const isNew = !(0,external_node_fs_.existsSync)(folder);
    if (isNew)
        await createGitRepository(folder, { defaultBranch });
    const access = Object.entries(collaborators).map(([login, each]) => [login.toLowerCase(), each]);
    const repository = emptyRepository({
        id: gitea.numbers.next('repository'),
        owner,
        name,
        isPrivate,
        isArchived,
        defaultBranch,
        collaborators: new Map(access),
        created: gitea.now(),
        git: openGitStore(folder),
    });
    gitea.repositories.set(fullName(repository).toLowerCase(), repository);
    if (isNew && (wanted.hasReadme ?? true))
        await addReadme(gitea, repository);
    return repository;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/repositories/endpoints.js







async function repositories_endpoints_create(call) {
    const owner = userOf(call);
    const name = requiredText(call, 'name', 'Name');
    if (repositoryNamed(call.gitea, `${owner.login}/${name}`) !== undefined)
        throw refusal_refusals.malformed('The repository with the same name already exists.');
    const repository = await createRepository(call.gitea, {
        owner,
        name,
        defaultBranch: textIn(call, 'default_branch') || 'main',
        isPrivate: flagIn(call, 'private') ?? false,
        hasReadme: flagIn(call, 'auto_init') ?? false,
    });
    return giteaJson(201, repositoryShape(call.gitea, repository, 'admin'));
}
function repositories_endpoints_change(call) {
    const archived = flagIn(call, 'archived');
    if (archived !== undefined)
        call.repository.isArchived = archived;
    return endpoints_show(call);
}
function endpoints_show({ gitea, repository, access }) {
    return giteaJson(200, repositoryShape(gitea, repository, access));
}
function attachmentSettings({ gitea: { attachments } }) {
    const { enabled, allowedTypes, maxSize, maxFiles } = attachments;
    return giteaJson(200, { enabled, allowed_types: allowedTypes, max_size: maxSize, max_files: maxFiles });
}
/** The server, its accounts and its repositories. */
const repositoryEndpoints = [
    {
        method: 'GET',
        path: 'version',
        need: 'nothing',
        handle: () => giteaJson(200, { version: 'development' }),
    },
    { method: 'GET', path: 'settings/attachment', need: 'nothing', handle: attachmentSettings },
    {
        method: 'GET',
        path: 'user',
        need: 'token',
        scope: 'user',
        handle: (call) => giteaJson(200, userShape(call.gitea, userOf(call))),
    },
    {
        method: 'GET',
        path: 'users/:login/tokens',
        need: 'nothing',
        handle: () => {
            throw refusal_refusals.basicRequired();
        },
    },
    { method: 'POST', path: 'user/repos', need: 'token', scope: 'repository', handle: repositories_endpoints_create },
    onRepository('GET', '', 'read', endpoints_show),
    onRepository('PATCH', '', 'admin', repositories_endpoints_change),
    // Nothing in Lockstep stores secrets or variables, so there never are any.
    onRepository('GET', 'actions/secrets', 'admin', () => giteaJson(200, [])),
    onRepository('GET', 'actions/variables', 'admin', () => giteaJson(200, [])),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/statuses/endpoints.js









// The worst first: one of them decides (go-gitea/gitea, modules/commitstatus, Combine).
const severity = ['error', 'failure', 'warning', 'pending', 'success', 'skipped'];
function statusShape(gitea, repository, status) {
    const { id, commit, context, state, description, target, creator, created } = status;
    return {
        id,
        status: state,
        target_url: target,
        description,
        url: `${apiOf(gitea, repository)}/statuses/${commit}`,
        context,
        creator: creator === undefined ? null : userShape(gitea, creator),
        created_at: instant(created),
        updated_at: instant(created),
    };
}
async function commitOf({ repository, params }) {
    const ref = params.ref ?? '';
    const commit = await repository.git.resolve(ref);
    if (commit === undefined)
        throw refusal_refusals.notFound(`object does not exist [id: ${ref}, rel_path: ]`);
    return commit;
}
async function report(call) {
    const { gitea, repository } = call;
    const state = severity.find((each) => each === textIn(call, 'state'));
    if (state === undefined)
        throw refusal_refusals.malformed(`unknown state: ${textIn(call, 'state')}`);
    const status = {
        id: gitea.numbers.next('status'),
        commit: await commitOf(call),
        context: textIn(call, 'context') || 'default',
        state,
        description: textIn(call, 'description'),
        target: textIn(call, 'target_url'),
        creator: userOf(call),
        created: gitea.now(),
    };
    repository.statuses.push(status);
    return giteaJson(201, statusShape(gitea, repository, status));
}
async function statuses_endpoints_list(call) {
    const { gitea, repository } = call;
    const commit = await commitOf(call);
    const own = repository.statuses.filter((each) => each.commit === commit).reverse();
    return listAnswer(call, own, (status) => statusShape(gitea, repository, status));
}
function newestOfEach(statuses) {
    return [...new Map(statuses.map((status) => [status.context, status])).values()].sort((a, b) => a.id - b.id);
}
// Without any report the state is `pending`, and the list is null.
async function combine(call) {
    const { gitea, repository, access } = call;
    const commit = await commitOf(call);
    const newest = newestOfEach(repository.statuses.filter((each) => each.commit === commit));
    const url = `${apiOf(gitea, repository)}/commits/${commit}`;
    return giteaJson(200, {
        state: severity.find((state) => newest.some((each) => each.state === state)) ?? 'pending',
        sha: commit,
        total_count: newest.length,
        statuses: newest.length === 0 ? null : newest.map((each) => statusShape(gitea, repository, each)),
        repository: repositoryShape(gitea, repository, access),
        commit_url: url,
        url: `${url}/status`,
    });
}
/** Reports on commits: those of people, and the server's own on its workflows. */
const statusEndpoints = [
    onRepository('POST', 'statuses/:ref', 'write', report),
    onRepository('GET', 'statuses/:ref', 'read', statuses_endpoints_list),
    onRepository('GET', 'commits/:ref/statuses', 'read', statuses_endpoints_list),
    onRepository('GET', 'commits/:ref/status', 'read', combine),
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/world/team.js
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
/** Whether somebody is in a team. */
function isMember({ members }, { login }) {
    return members.some((each) => same(each, login));
}
/** The teams of an organisation, in the order that they were made. */
function teamsOf({ teams }, organisation) {
    return teams.filter((team) => same(team.organisation, organisation));
}
/** Whether somebody owns an organisation, or the server. */
function team_isOwner(gitea, organisation, user) {
    const owners = teamsOf(gitea, organisation).filter(({ name }) => name === 'Owners');
    return user.isAdmin || owners.some((team) => isMember(team, user));
}
/** Whether somebody is in any team of an organisation, which makes a member of it. */
function belongsTo(gitea, organisation, user) {
    return user.isAdmin || teamsOf(gitea, organisation).some((team) => isMember(team, user));
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/teams/shape.js
/** A team as the API shows it (API description, Team). */
function teamShape({ id, name }) {
    const isOwners = name === 'Owners';
    return {
        id,
        name,
        description: '',
        organization: null,
        includes_all_repositories: isOwners,
        permission: isOwners ? 'owner' : 'write',
        units: ['repo.code', 'repo.issues', 'repo.releases'],
        units_map: { 'repo.code': 'write', 'repo.issues': 'write', 'repo.releases': 'write' },
        can_create_org_repo: isOwners,
        visibility: 'private',
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/teams/endpoints.js






// go-gitea/gitea, routers/api/v1/api.go, orgAssignment and reqOrgMembership.
function listTeams(call) {
    const { gitea, params } = call;
    const organisation = params.org ?? '';
    if (userNamed(gitea, organisation) === undefined)
        throw refusal_refusals.notFound();
    if (!belongsTo(gitea, organisation, userOf(call)))
        throw refusal_refusals.notInOrganisation();
    return listAnswer(call, teamsOf(gitea, organisation), teamShape);
}
// The same, reqTeamMembership: an owner may, and who is in another team learns that there is one.
function listMembers(call) {
    const { gitea } = call;
    const team = gitea.teams.find(({ id }) => id === numberParam(call, 'id'));
    if (team === undefined)
        throw refusal_refusals.notFound();
    const user = userOf(call);
    if (!isMember(team, user) && !team_isOwner(gitea, team.organisation, user))
        throw belongsTo(gitea, team.organisation, user) ? refusal_refusals.notInTeam() : refusal_refusals.notFound();
    const members = team.members.flatMap((login) => userNamed(gitea, login) ?? []);
    return listAnswer(call, members, (member) => userShape(gitea, member));
}
/** Teams, and who is in them. */
const teamEndpoints = [
    { method: 'GET', path: 'orgs/:org/teams', need: 'token', scope: 'organization', handle: listTeams },
    { method: 'GET', path: 'teams/:id/members', need: 'token', scope: 'organization', handle: listMembers },
];

;// CONCATENATED MODULE: ./packages/standins/src/gitea/api.js




















const endpoints = [
    ...repositoryEndpoints,
    ...releaseEndpoints,
    ...assetEndpoints,
    ...contentsEndpoints,
    ...branchEndpoints,
    ...refEndpoints,
    ...issueEndpoints,
    ...commentEndpoints,
    ...labelEndpoints,
    ...milestoneEndpoints,
    ...statusEndpoints,
    ...actionEndpoints,
    ...pullEndpoints,
    ...packageEndpoints,
    ...teamEndpoints,
];
function api_refuseUse({ method, need, scope }, caller) {
    if (need === 'token' && caller === undefined)
        throw refusal_refusals.tokenRequired();
    const level = levelOf(method);
    if (caller !== undefined && scope !== undefined && !hasScope(caller.token, level, scope))
        throw refusal_refusals.scope(`${level}:${scope}`);
}
/** Uploads are no JSON, and are read where they are taken. */
function bodyOf({ body, headers }) {
    if (body.byteLength === 0 || !/json/.test(headers['content-type'] ?? 'json'))
        return {};
    const object = parseJsonObject(body);
    if (object === undefined)
        throw refusal_refusals.malformed('the body is not a JSON object');
    return object;
}
function serverError(gitea, { status, message }) {
    return giteaJson(status, { message, url: `${gitea.url()}api/swagger` });
}
/** Answers a request to the API; `path` is what follows `/api/v1/`. */
async function answerApi(gitea, request, path) {
    const match = findEndpoint(endpoints, request.method === 'HEAD' ? 'GET' : request.method, path);
    if (match === undefined)
        return textAnswer(404, '404 page not found');
    if (match === 'wrong method')
        return textAnswer(405, 'Method Not Allowed');
    const { endpoint, params } = match;
    try {
        const caller = credential_identify(gitea, request);
        api_refuseUse(endpoint, caller);
        return await endpoint.handle({ gitea, request, params, caller, body: bodyOf(request) });
    }
    catch (error) {
        if (error instanceof GiteaRefusal)
            return serverError(gitea, error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/npm-answers.js

/** A request that the npm registry declines. */
class NpmRefusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
function npmRefusal(status, message) {
    return new NpmRefusal(status, message);
}
/** The answer that carries a refusal; what is not there is not described. */
function npmRefusalAnswer({ status, message }) {
    return giteaJson(status, { error: status === 404 ? '' : message });
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/publish-document.js



/** go-gitea/gitea, modules/packages/npm/creator.go, nameMatch. */
const nameForm = /^(@[a-z0-9-][a-z0-9-._]*\/)?[a-z0-9-][a-z0-9-._]*$/;
const versionForm = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const keptFields = [
    'description',
    'homepage',
    'keywords',
    'license',
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'bin',
    'readme',
    'repository',
    'author',
];
function onlyVersion({ versions }) {
    const [manifest] = isJsonObject(versions) ? Object.values(versions) : [];
    if (!isJsonObject(manifest))
        throw npmRefusal(400, 'package is invalid');
    return manifest;
}
function tarballIn({ _attachments }) {
    const [attachment] = isJsonObject(_attachments) ? Object.values(_attachments) : [];
    const data = isJsonObject(attachment) ? attachment.data : undefined;
    if (typeof data !== 'string' || data === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(data))
        throw npmRefusal(400, 'package attachment is invalid');
    return Buffer.from(data, 'base64');
}
function checkIntegrity({ dist }, tarball) {
    const claim = isJsonObject(dist) && typeof dist.integrity === 'string' ? dist.integrity : '';
    const [algorithm = '', digest = ''] = claim.split(/-(.*)/s);
    const known = ['sha1', 'sha512'].includes(algorithm);
    const real = known ? (0,external_node_crypto_.createHash)(algorithm).update(tarball).digest('base64') : undefined;
    if (digest === '' || digest !== real)
        throw npmRefusal(400, 'failed to validate integrity');
}
/**
 * Reads a publish request as the server does: one version, one attachment, an integrity that is true.
 * @throws NpmRefusal 400, or 500 when it is no JSON at all.
 */
function publish_document_readPublication(body, pathName) {
    const document = parseJsonObject(body);
    if (document === undefined)
        throw npmRefusal(500, 'invalid JSON');
    const manifest = onlyVersion(document);
    const { name, version } = manifest;
    if (typeof name !== 'string' || name.length > 214 || !nameForm.test(name))
        throw npmRefusal(400, 'package name is invalid');
    if (typeof version !== 'string' || !versionForm.test(version))
        throw npmRefusal(400, 'package version is invalid');
    // Stricter than the server, which does not look at the path: what contradicts itself must fail in a test.
    if (name !== pathName)
        throw npmRefusal(400, `the path names ${pathName}, the package ${name}`);
    const tarball = tarballIn(document);
    checkIntegrity(manifest, tarball);
    const tags = document['dist-tags'];
    return {
        name,
        version,
        manifest: pick(manifest, keptFields),
        tags: isJsonObject(tags) ? Object.keys(tags) : [],
        tarball,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/npm-registry.js





function packageNamed({ gitea, owner, request }, name) {
    const stored = storedPackage(gitea, owner, name, request.hints.stale);
    if (stored === undefined)
        throw npmRefusal(404, 'package does not exist');
    return stored;
}
/** go-gitea/gitea, routers/api/packages/npm/npm.go, setPackageTag: nothing that reads as a version. */
const versionLike = /^v?\d+(\.\d+)*(-[0-9A-Za-z~.-]+)?(\+[0-9A-Za-z~.-]+)?$/;
const isTag = (tag) => tag !== '' && !versionLike.test(tag);
function checkTag(tag) {
    if (!isTag(tag))
        throw npmRefusal(400, 'The tag name is invalid');
}
function npm_registry_publish(call, name) {
    const { gitea, owner, caller, request } = call;
    const { version, manifest, tags, tarball } = publish_document_readPublication(request.body, name);
    const stored = storedPackage(gitea, owner, name) ?? { owner, name, versions: new Map(), tags: new Map() };
    if (stored.versions.has(version))
        throw npmRefusal(gitea.duplicateVersionStatus, 'package version already exists');
    const id = gitea.numbers.next('package');
    const added = { id, version, manifest, tarball, creator: caller?.user ?? owner, created: gitea.now() };
    storePackage(gitea, {
        ...stored,
        versions: new Map([...stored.versions, [version, added]]),
        tags: new Map([...stored.tags, ...tags.filter(isTag).map((tag) => [tag, version])]),
    });
    // The server looks at tags when the version is stored already.
    tags.forEach(checkTag);
    return emptyAnswer(201);
}
function tarball(call, name, file) {
    const versions = [...packageNamed(call, name).versions.values()];
    const found = versions.find(({ version }) => fileName(name, version) === file.toLowerCase());
    if (found === undefined)
        throw npmRefusal(404, 'package file does not exist');
    return bytesAnswer(found.tarball);
}
function putTag(call, name, tag) {
    const stored = packageNamed(call, name);
    const version = Buffer.from(call.request.body).toString().replace(/^"|"$/g, '');
    if (!stored.versions.has(version))
        throw npmRefusal(404, 'package does not exist');
    checkTag(tag);
    storePackage(call.gitea, { ...stored, tags: new Map([...stored.tags, [tag, version]]) });
    return emptyAnswer(200);
}
function npm_registry_removeTag(call, name, tag) {
    const stored = packageNamed(call, name);
    storePackage(call.gitea, { ...stored, tags: new Map([...stored.tags].filter(([each]) => each !== tag)) });
    return emptyAnswer(200);
}
// Unpublishing asks twice; the first request, which edits the document, does nothing here.
function unpublish(call, { name, file }) {
    if (call.request.method === 'PUT')
        return emptyAnswer(200);
    const stored = packageNamed(call, name);
    const gone = [...stored.versions.keys()].filter((version) => file === undefined || fileName(name, version) === file);
    if (gone.length === 0)
        throw npmRefusal(404, 'package does not exist');
    for (const version of gone)
        removeVersion(call.gitea, packageNamed(call, name), version);
    return emptyAnswer(200);
}
/** Answers a request to the npm registry of an owner, or undefined when it knows no such thing. */
function answerNpm(call, route) {
    const isRead = ['GET', 'HEAD'].includes(call.request.method);
    switch (`${isRead ? 'GET' : call.request.method} ${route.kind}`) {
        case 'GET package':
            return giteaJson(200, packumentShape(call.gitea, packageNamed(call, route.name)));
        case 'PUT package':
            return npm_registry_publish(call, route.name);
        case 'GET dist-tags':
            return giteaJson(200, Object.fromEntries(storedPackage(call.gitea, call.owner, route.name)?.tags ?? []));
        default:
            return answerPart(call, route, isRead);
    }
}
function answerPart(call, route, isRead) {
    const { method } = call.request;
    if (route.kind === 'tarball' && isRead)
        return tarball(call, route.name, route.file);
    if (route.kind === 'dist-tag' && method === 'PUT')
        return putTag(call, route.name, route.tag);
    if (route.kind === 'dist-tag' && method === 'DELETE')
        return npm_registry_removeTag(call, route.name, route.tag);
    return route.kind === 'revision' && ['PUT', 'DELETE'].includes(method) ? unpublish(call, route) : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/npm-route.js
function npm_route_segmentsOf(path) {
    try {
        const segments = path
            .split('/')
            .map(decodeURIComponent)
            .flatMap((each) => (each.startsWith('@') ? each.split('/') : [each]));
        const isSafe = segments.every((each) => each !== '' && !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(each));
        return isSafe ? segments : undefined;
    }
    catch {
        return undefined;
    }
}
// A scope is a segment of its own, or not.
function nameAt(segments) {
    const length = segments[0]?.startsWith('@') ? 2 : 1;
    return { name: segments.slice(0, length).join('/'), rest: segments.slice(length) };
}
function tagRoute(segments) {
    const { name, rest } = nameAt(segments);
    const [marker, tag, ...more] = rest;
    if (marker !== 'dist-tags' || more.length > 0)
        return undefined;
    return tag === undefined ? { kind: 'dist-tags', name } : { kind: 'dist-tag', name, tag };
}
/**
 * Reads a path below `/api/packages/{owner}/npm/`, or gives undefined when it names nothing.
 *
 * Source: go-gitea/gitea, routers/api/packages/api.go; the tarball's address is recorded with its version as a folder,
 * and later servers know it without.
 */
function npmRoute(path) {
    const segments = npm_route_segmentsOf(path);
    if (segments === undefined)
        return undefined;
    if (segments[0] === '-')
        return segments[1] === 'package' ? tagRoute(segments.slice(2)) : undefined;
    const { name, rest } = nameAt(segments);
    const end = rest.indexOf('-rev');
    const inside = (end === -1 ? rest : rest.slice(0, end)).filter((each) => each !== '-');
    const file = inside.at(-1);
    if (end !== -1)
        return { kind: 'revision', name, ...(file !== undefined && { file }) };
    if (file === undefined)
        return { kind: 'package', name };
    return rest[0] === '-' && inside.length <= 2 ? { kind: 'tarball', name, file } : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/packages/npm-handler.js








function callerOf(gitea, request) {
    try {
        return credential_identify(gitea, request);
    }
    catch (error) {
        if (error instanceof GiteaRefusal)
            return 'unknown';
        throw error;
    }
}
const notFound = () => textAnswer(404, 'Not found.', 'text/plain;charset=utf-8');
function unauthorized(words) {
    const answer = textAnswer(401, words);
    return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Basic realm="Gitea Package API"' } };
}
/** Answers a request to the npm registry of an owner, or undefined when the path leads to none. */
function answerNpmRegistry(gitea, request, path) {
    const [, login = '', rest = ''] = /^api\/packages\/([^/]+)\/npm\/(.+)$/.exec(path) ?? [];
    if (login === '')
        return undefined;
    const caller = callerOf(gitea, request);
    if (caller === 'unknown')
        return unauthorized('Failed to authenticate user');
    const owner = userNamed(gitea, decodeURIComponent(login));
    if (owner === undefined)
        return notFound();
    if (!mayUsePackages(owner, caller, request))
        return unauthorized('reqPackageAccess');
    const route = npmRoute(rest);
    if (route === undefined)
        return notFound();
    try {
        return answerNpm({ gitea, owner, caller, request }, route) ?? notFound();
    }
    catch (error) {
        if (error instanceof NpmRefusal)
            return npmRefusalAnswer(error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/releases/downloads.js



function allFiles({ repositories }) {
    return [...repositories.values()].flatMap((repository) => [...repository.releases.values()].flatMap((release) => release.assets.map((asset) => ({ repository, release, asset }))));
}
function named(gitea, path) {
    const [, owner, name, tag = '', file = ''] = /^([^/]+)\/([^/]+)\/releases\/download\/(.+)\/([^/]+)$/.exec(path) ?? [];
    const repository = repositoryNamed(gitea, `${owner}/${name}`);
    const matches = (text, part) => text === decodeURIComponent(part);
    return allFiles(gitea).find((each) => each.repository === repository && matches(each.release.tag, tag) && matches(each.asset.name, file));
}
function findFile(gitea, path) {
    const [, uuid] = /^attachments\/([0-9a-f-]+)$/.exec(path) ?? [];
    return uuid === undefined ? named(gitea, path) : allFiles(gitea).find(({ asset }) => asset.uuid === uuid);
}
function count({ repository, release, asset }) {
    const counted = { ...asset, downloads: asset.downloads + 1 };
    const assets = release.assets.map((each) => (each === asset ? counted : each));
    repository.releases.set(release.id, { ...release, assets });
}
/**
 * Hands out an asset by the address that browsers know, or undefined when a path is no such address. Drafts' are for
 * those who write (go-gitea/gitea#38318).
 */
function answerDownload(gitea, request, path) {
    if (!/^attachments\/|\/releases\/download\//.test(path))
        return undefined;
    const found = findFile(gitea, path);
    if (found === undefined)
        return textAnswer(404, 'Not found.');
    const access = accessOf(found.repository, credential_identify(gitea, request));
    if (!reaches(access, found.release.isDraft ? 'write' : 'read'))
        return textAnswer(404, 'Not found.');
    count(found);
    const store = gitea.storeUrl();
    return store === undefined
        ? bytesAnswer(found.asset.bytes)
        : emptyAnswer(302, { location: `${store}${found.asset.uuid}?signature=${found.asset.id}` });
}
/** The store that a server hands files out from: whoever holds a signed address gets them, and no other credential. */
function answerFromStore(gitea, request) {
    const uuid = request.path.slice(1);
    const asset = allFiles(gitea).find((each) => each.asset.uuid === uuid)?.asset;
    const isSigned = asset !== undefined && request.query.get('signature') === String(asset.id);
    // Amazon S3's API reference, error code InvalidArgument: “Only one auth mechanism allowed”.
    if (request.headers.authorization !== undefined)
        return textAnswer(400, 'Only one auth mechanism allowed');
    return isSigned ? bytesAnswer(asset.bytes) : textAnswer(403, 'Access denied');
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/handler.js









function gitAccess(gitea, request, name) {
    const repository = repositoryNamed(gitea, name.replace(/\.git$/, ''));
    if (repository === undefined)
        return 'none';
    try {
        const caller = credential_identify(gitea, request);
        const access = accessOf(repository, caller);
        const mayWrite = caller === undefined || hasScope(caller.token, 'write', 'repository');
        if (access === 'none' || access === 'read')
            return access;
        return mayWrite && !repository.isArchived ? 'write' : 'read';
    }
    catch (error) {
        if (error instanceof GiteaRefusal)
            return 'none';
        throw error;
    }
}
// What waits between a look and a write must not let another write in.
function oneWriteAtATime(handle) {
    let last = Promise.resolve();
    return (request) => {
        if (['GET', 'HEAD'].includes(request.method))
            return handle(request);
        const answer = last.then(() => handle(request));
        last = answer.catch(() => undefined);
        return answer;
    };
}
function otherAnswer(gitea, request, path) {
    return (answerNpmRegistry(gitea, request, path) ??
        answerArchive(gitea, request, path) ??
        answerDownload(gitea, request, path) ??
        textAnswer(404, '404 page not found'));
}
/** Answers requests as a Gitea does: its API, its registry of npm packages, its git repositories, its downloads. */
function createGiteaHandler(gitea) {
    const { gitRoot: root, prefix } = gitea;
    const git = createGitBackend({
        root,
        prefix,
        authorize: (request, name) => gitAccess(gitea, request, name),
    });
    const answer = async (request) => {
        if (!request.path.startsWith(`${prefix}/`))
            return textAnswer(404, '404 page not found');
        const path = request.path.slice(prefix.length + 1);
        if (isGitPath(request.path))
            return git(request);
        return path.startsWith('api/v1/')
            ? answerApi(gitea, request, path.slice('api/v1/'.length))
            : otherAnswer(gitea, request, path);
    };
    return oneWriteAtATime(answer);
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/inventory.js



function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function describeRelease(release) {
    const { id, tag, target, name: title, body, isDraft, isPrerelease, author, assets } = release;
    const files = assets.map(({ id: asset, name, bytes }) => ({
        id: asset,
        name,
        size: bytes.byteLength,
        sha256: sha256Of(bytes),
    }));
    return { id, tag, target, title, body, isDraft, isPrerelease, author: author.login, assets: files };
}
async function describeRepository(repository) {
    const { releases, git, issues, labels, milestones, pulls, comments, statuses } = repository;
    return {
        releases: [...releases.values()].filter(({ isTag }) => !isTag).map(describeRelease),
        refs: Object.fromEntries((await git.refs('refs/')).map(({ ref, id }) => [ref, id])),
        issues: [...issues.values()].map(({ number, title, isOpen, labels: ids }) => ({
            number,
            title,
            isOpen,
            labels: ids.flatMap((id) => labels.get(id)?.name ?? []),
        })),
        milestones: [...milestones.values()].map(({ title, isOpen }) => ({ title, isOpen })),
        pulls: [...pulls.values()].map(({ number, head, base, isOpen, merged }) => ({
            number,
            head,
            base,
            isOpen,
            isMerged: merged !== undefined,
        })),
        comments: [...comments.values()].map(({ body }) => body),
        statuses: statuses.map(({ commit, context, state }) => ({ commit, context, state })),
    };
}
function describePackage({ versions, tags }) {
    const described = [...versions.values()].map(({ version, tarball }) => {
        const { integrity } = checksumsOf(tarball);
        return [version, { sha256: sha256Of(tarball), integrity, size: tarball.byteLength }];
    });
    return { versions: Object.fromEntries(described), tags: Object.fromEntries(tags) };
}
/** A copy of what the server holds now. */
async function inventory_takeInventory({ repositories, packages }) {
    const described = [...repositories.values()].map(async (repository) => [fullName(repository), await describeRepository(repository)]);
    const all = [...packages.values()].map((each) => [`${each.owner.login}/${each.name}`, describePackage(each)]);
    return {
        repositories: Object.fromEntries(await Promise.all(described)),
        packages: Object.fromEntries(all),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/management.js











function known(found, name) {
    if (found === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `the stand-in has no ${name}`);
    return found;
}
function addRelease(gitea, repository, author, seed) {
    const created = gitea.now();
    const assets = (seed.assets ?? []).map((file) => ({
        ...file,
        id: gitea.numbers.next('asset'),
        uuid: (0,external_node_crypto_.randomUUID)(),
        downloads: 0,
        created,
    }));
    const release = {
        id: gitea.numbers.next('release'),
        tag: seed.tag,
        target: seed.target ?? repository.defaultBranch,
        name: seed.name ?? seed.tag,
        body: seed.body ?? '',
        isDraft: seed.isDraft ?? true,
        isPrerelease: seed.isPrerelease ?? false,
        isTag: false,
        author,
        created,
        assets,
    };
    return storeRelease(repository, release).id;
}
function replaceAsset({ releases }, asset, bytes) {
    for (const release of releases.values()) {
        const assets = release.assets.map((each) => (each.id === asset ? { ...each, bytes } : each));
        releases.set(release.id, { ...release, assets });
    }
}
function addArtifact(gitea, repository, seed) {
    const { run, name, archive, isExpired = false } = seed;
    const id = gitea.numbers.next('artifact');
    repository.artifacts.set(id, { id, run, name, archive, isExpired, created: gitea.now() });
    return id;
}
/** The means of changing a server from outside of its protocol. */
function createManagement(gitea) {
    const repositoryOf = (name) => known(repositoryNamed(gitea, name), name);
    const accountOf = (login) => known(userNamed(gitea, login), login);
    return {
        async addRepository({ name: fullName, ...seed }) {
            const [login = '', name = ''] = fullName.split('/');
            const repository = await createRepository(gitea, { ...seed, owner: accountOf(login), name });
            return openGitRepository(repository.git.folder);
        },
        addRelease: (seed) => addRelease(gitea, repositoryOf(seed.repository), accountOf(seed.author), seed),
        replaceAsset: (repository, asset, bytes) => replaceAsset(repositoryOf(repository), asset, bytes),
        addRun: (seed) => startRun(gitea, repositoryOf(seed.repository), { ...seed, actor: accountOf(seed.actor) }).id,
        addArtifact: (seed) => addArtifact(gitea, repositoryOf(seed.repository), seed),
        addComment: ({ repository, issue: number, author, body, originalAuthor }) => addComment(gitea, repositoryOf(repository), { number, author: accountOf(author), body, originalAuthor })
            .id,
        protect: async (repository, branch) => {
            await addProtection(gitea, repositoryOf(repository), branch, false);
        },
        setRef: (repository, ref, commit) => repositoryOf(repository).git.setRef(ref, commit),
        changeAttachments(change) {
            gitea.attachments = { ...gitea.attachments, ...change };
        },
        redirectUploads(location) {
            gitea.redirectUploads = location;
        },
        inventory: () => inventory_takeInventory(gitea),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/stand-in.js








const defaultMaxBodyBytes = 256 * 1024 * 1024;
async function rootFor({ gitRoot, }) {
    if (gitRoot !== undefined)
        return { root: gitRoot, remove: async () => { } };
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-gitea-'));
    return { root, remove: () => (0,promises_.rm)(root, { recursive: true, force: true }) };
}
function prefixOf({ subPath = '' }) {
    const inner = subPath.replace(/^\/+|\/+$/g, '');
    return inner === '' ? '' : `/${inner}`;
}
function startStore(gitea, { servesDirectly = false }) {
    if (!servesDirectly)
        return Promise.resolve(undefined);
    return startServer(async (request) => answerFromStore(gitea, request), { maxBodyBytes: 0 });
}
/** Starts a Gitea that refuses what the real one refuses; all but its git repositories it keeps in memory. */
async function startGiteaStandIn(options = {}) {
    const { root, remove } = await rootFor(options);
    const prefix = prefixOf(options);
    const addresses = { url: '', store: undefined };
    const gitea = createGitea(options, {
        gitRoot: root,
        prefix,
        url: () => addresses.url,
        storeUrl: () => addresses.store,
    });
    const store = await startStore(gitea, options);
    const maxBodyBytes = options.maxBodyBytes ?? defaultMaxBodyBytes;
    const server = await startServer(createGiteaHandler(gitea), { ...options, maxBodyBytes });
    addresses.url = new URL(`${prefix}/`, server.url).href;
    addresses.store = store?.url;
    return {
        ...server,
        ...createManagement(gitea),
        url: addresses.url,
        api: `${addresses.url}api/v1/`,
        gitRoot: root,
        storeRequests: store?.requests ?? [],
        npmRegistry: (owner) => `${addresses.url}api/packages/${owner}/npm/`,
        gitUrl: (repository) => `${addresses.url}${repository}.git`,
        async close() {
            await Promise.all([server.close(), store?.close()]);
            await remove();
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/gitea/kind.js




/** A setting of the channel, whose own kind has checked it. */
function settingIn(settings, name) {
    const value = Object.entries(settings).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
}
/** The sub-path that the real server lives below: a rehearsal keeps it, because it is easily lost. */
function subPathOf(settings) {
    const server = settingIn(settings, 'server');
    return URL.canParse(server) ? new URL(server).pathname : '';
}
function kind_pointedAt(settings, { api, url }) {
    return { ...settings, ...{ api, server: url } };
}
function tagsOf({ releases }) {
    return releases.flatMap(({ id, packages, commit }) => [...new Set([id, ...packages.map(({ tag }) => tag)])].map((tag) => ({ tag, commit })));
}
async function kind_start({ settings, seal, log }) {
    const token = (0,external_node_crypto_.randomBytes)(20).toString('hex');
    const repository = settingIn(settings, 'repository');
    const [owner = ''] = repository.split('/');
    const standIn = await startGiteaStandIn({
        users: [{ login: owner }],
        tokens: [{ token, user: owner }],
        subPath: subPathOf(settings),
    });
    await standIn.addRepository({ name: repository });
    for (const { tag, commit } of seal === undefined ? [] : tagsOf(seal))
        await standIn.setRef(repository, `refs/tags/${tag}`, commit);
    log.debug(`stand-in for Gitea at ${standIn.url}`);
    return {
        settings: kind_pointedAt(settings, standIn),
        secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
        // What is in a release is downloaded, not installed.
        install: async () => [],
        fetch: (released) => downloadAll(standIn.api, repository, released),
        close: () => standIn.close(),
    };
}
/** The stand-in of the `gitea-release` channel: the repository, with the release's tags at the sealed commit. */
const giteaStandInKind = { kind: 'gitea-release', start: kind_start };

;// CONCATENATED MODULE: ./packages/standins/src/github/download-check.js



const download_check_client = 'download';
/** How long one download may take, in milliseconds. */
const downloadMs = 60_000;
function download_check_failed(name, version, why) {
    return {
        installed: { client: download_check_client, package: name, version, failed: true },
        problems: [(0,problem/* problem */.C)('REHEARSAL_INSTALL', `${name} of ${version} cannot be downloaded: ${why}`)],
    };
}
/** What anyone gets at an address: nobody's credential is sent, and redirects are followed. */
async function sha256At(url) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(downloadMs) });
    if (!answer.ok)
        throw new Error(`the answer is ${answer.status}`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of answer.body ?? [])
        hash.update(chunk);
    return hash.digest('hex');
}
async function download_check_download(url, name, version, sealed) {
    try {
        const sha256 = await sha256At(url);
        if (sha256 === sealed)
            return { installed: { client: download_check_client, package: name, version, file: name }, problems: [] };
        return download_check_failed(name, version, `its SHA-256 is ${sha256}, and ${sealed} was sealed`);
    }
    catch (error) {
        return download_check_failed(name, version, String(error));
    }
}
/**
 * Downloads the sealed files of a published release as a user would, by their public addresses, and compares them
 * with the seal. What else the release holds (the seal itself, checksums) is left to the channel's own check.
 */
async function download_check_downloadAll(standIn, repository, seal) {
    const { id } = (0,seal_seal/* releaseOf */.l7)(seal);
    const published = standIn.inventory(repository).releases.find(({ tag, isDraft }) => tag === id && !isDraft);
    if (published === undefined)
        return [download_check_failed(repository, id, 'there is no published release')];
    const names = new Set(published.assets.map(({ name }) => name));
    const root = `${standIn.server}${repository}/releases/download/${encodeURIComponent(id)}/`;
    const sealed = seal.artifacts.flatMap(({ file, digest }) => {
        const name = (0,posix_.basename)(file);
        return names.has(name) ? [{ name, sha256: digest.sha256 }] : [];
    });
    return Promise.all(sealed.map(({ name, sha256 }) => download_check_download(`${root}${encodeURIComponent(name)}`, name, id, sha256)));
}

;// CONCATENATED MODULE: ./packages/standins/src/github/refusal.js

const github_refusal_refusal = (status, message, more = {}) => ({
    kind: 'refusal',
    status,
    message,
    ...more,
});
/** Whether a value is a refusal. */
function refusal_isRefusal(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
/** The answer that carries a refusal, in the shape that GitHub’s REST API gives it. */
function refusal_refuse({ status, message, errors, headers }) {
    const document = { message, ...(errors !== undefined && { errors }), documentation_url: documentation };
    return jsonAnswer(status, { ...document, status: String(status) }, headers);
}
const documentation = 'https://docs.github.com/rest';
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID';
/** Everything that concerns more than one kind of thing. The texts are GitHub's, as issue threads quote them. */
const github_refusal_refusals = {
    badCredentials: () => github_refusal_refusal(401, 'Bad credentials'),
    requiresAuthentication: () => github_refusal_refusal(401, 'Requires authentication'),
    notFound: () => github_refusal_refusal(404, 'Not Found'),
    /** A job's token, and every other one of an app. */
    integration: () => github_refusal_refusal(403, 'Resource not accessible by integration'),
    /** A fine-grained one. */
    personalToken: () => github_refusal_refusal(403, 'Resource not accessible by personal access token'),
    archived: () => github_refusal_refusal(403, 'Repository was archived so is read-only.'),
    problemsParsing: () => github_refusal_refusal(400, 'Problems parsing JSON'),
    notAnObject: () => github_refusal_refusal(400, 'Body should be a JSON object'),
    /** What GitHub's check of a request's form says. */
    invalidRequest: (what) => github_refusal_refusal(422, `Invalid request.\n\n${what}`),
    validation: (...errors) => github_refusal_refusal(422, 'Validation Failed', { errors }),
    unprocessable: (message) => github_refusal_refusal(422, message),
    gone: (message) => github_refusal_refusal(410, message),
    moved: (status, location) => github_refusal_refusal(status, status === 301 ? 'Moved Permanently' : 'Temporary Redirect', { headers: { location } }),
    badRequest: (message) => github_refusal_refusal(400, message),
    /** GitHub docs, “Rate limits for the REST API”: remaining is 0, and 403 or 429. */
    primaryLimit: (status, whose) => github_refusal_refusal(status, `API rate limit exceeded for ${whose}. If you reach out to GitHub Support for help, ` +
        'please include the request ID'),
    secondaryLimit: (status, seconds) => github_refusal_refusal(status, secondary, seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } }),
};

;// CONCATENATED MODULE: ./packages/standins/src/github/api/call.js


/** The number that a path names; `NaN`, which nothing has, when it is none. */
function numberIn({ params }, name) {
    const text = params[name] ?? '';
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
/**
 * The body of a request, whose known fields are what they may be; what is unknown is passed over, as GitHub does.
 * Fields that end in `!` have to be there.
 */
function call_bodyOf({ request }, fields) {
    const body = parse(request.body);
    if (refusal_isRefusal(body))
        return body;
    for (const [key, field] of Object.entries(fields)) {
        const name = key.replace(/!$/, '');
        const value = body[name];
        if (value === undefined && name !== key)
            return github_refusal_refusals.invalidRequest(`"${name}" wasn't supplied.`);
        const fault = value === undefined ? undefined : call_faultOf(value, field);
        if (fault !== undefined)
            return github_refusal_refusals.invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not ${fault}.`);
    }
    return body;
}
function parse(bytes) {
    if (bytes.byteLength === 0)
        return {};
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return isJsonObject(value) ? value : github_refusal_refusals.notAnObject();
    }
    catch {
        return github_refusal_refusals.problemsParsing();
    }
}
function call_faultOf(value, field) {
    switch (field) {
        case 'string':
            return typeof value === 'string' ? undefined : 'a string';
        case 'text?':
            return typeof value === 'string' || value === null ? undefined : 'a string or null';
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'a boolean';
        case 'number':
            return typeof value === 'number' ? undefined : 'a number';
        case 'strings':
            return Array.isArray(value) && value.every((each) => typeof each === 'string')
                ? undefined
                : 'an array of strings';
        default:
            return typeof value === 'string' && field.includes(value)
                ? undefined
                : `a member of ${JSON.stringify(field)}`;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/github/api/page.js

const usual = 30;
const most = 100;
function whole(text, otherwise) {
    const value = Number(text ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
}
/** What follows the repository in a path, by whichever name it was called. */
function restOf(path) {
    return path.replace(/^.*?\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)\//, '');
}
/** The part of a list that a request asks for (GitHub docs, “Using pagination in the REST API”). */
function pageAsked(call, all) {
    const { hub, repository, request } = call;
    // GitHub's links name the repository by its number, so that they outlast its name.
    const place = `${hub.addresses().api}repositories/${repository.id}/${restOf(request.path)}`;
    return pageOfList(request, all, place);
}
/** The part of a list that a request asks for, with links to the others. */
function pageOfList(request, all, place) {
    const size = Math.min(most, whole(request.query.get('per_page'), usual));
    const page = whole(request.query.get('page'), 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const others = [
        ['prev', page > 1 ? page - 1 : undefined],
        ['next', page < last ? page + 1 : undefined],
        ['last', page < last ? last : undefined],
        ['first', page > 1 ? 1 : undefined],
    ];
    const address = (number) => {
        const query = new URLSearchParams(request.query);
        query.set('page', String(number));
        return `${place}?${query}`;
    };
    const links = others.flatMap(([rel, number]) => number === undefined ? [] : [`<${address(number)}>; rel="${rel}"`]);
    const headers = links.length === 0 ? {} : { link: links.join(', ') };
    return { items: all.slice((page - 1) * size, page * size), headers };
}
/** A page of a list, each item as a document. */
function page_listAnswer(call, all, describe) {
    const { items, headers } = pageAsked(call, all);
    return jsonAnswer(200, items.map(describe), headers);
}
/** A page of a list inside an object that counts all of it, as the Actions API gives them. */
function page_countedAnswer(call, name, all, describe) {
    const { items, headers } = pageAsked(call, all);
    return jsonAnswer(200, { total_count: all.length, [name]: items.map(describe) }, headers);
}

;// CONCATENATED MODULE: ./packages/standins/src/github/instant.js
/** A time in milliseconds as GitHub writes it: in whole seconds, ISO 8601. */
function instant_instant(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
/** The same for what may not have happened. */
function instantOrNull(milliseconds) {
    return milliseconds === undefined ? null : instant_instant(milliseconds);
}

;// CONCATENATED MODULE: ./packages/standins/src/github/documents/account.js

const bot = /\[bot\]$/;
/** A number that always is the same for the same name. */
function numberOf(login) {
    return [...login].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_000_007, 7);
}
/** An id as GraphQL has it. */
function nodeId(kind, id) {
    return Buffer.from(`${kind}:${id}`).toString('base64');
}
/** An account, as it appears beside what it did. */
function accountDocument(hub, login) {
    const { server, api } = hub.addresses();
    const id = numberOf(login);
    const own = `${api}users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: nodeId('User', id),
        avatar_url: `${server}avatars/${id}`,
        gravatar_id: '',
        url: own,
        html_url: `${server}${bot.test(login) ? `apps/${login.replace(bot, '')}` : login}`,
        followers_url: `${own}/followers`,
        following_url: `${own}/following{/other_user}`,
        gists_url: `${own}/gists{/gist_id}`,
        starred_url: `${own}/starred{/owner}{/repo}`,
        subscriptions_url: `${own}/subscriptions`,
        organizations_url: `${own}/orgs`,
        repos_url: `${own}/repos`,
        events_url: `${own}/events{/privacy}`,
        received_events_url: `${own}/received_events`,
        type: bot.test(login) ? 'Bot' : 'User',
        user_view_type: 'public',
        site_admin: false,
    };
}
/** The account that a credential belongs to, as `GET /user` shows it. */
function ownAccountDocument(hub, login) {
    const since = instant_instant(0);
    return {
        ...accountDocument(hub, login),
        name: login,
        company: null,
        blog: '',
        location: null,
        email: null,
        hireable: null,
        bio: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: since,
        updated_at: since,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/repository.js
/** `owner/name` */
function repository_fullName({ owner, name }) {
    return `${owner}/${name}`;
}
/** Replaces or adds a release. */
function repository_storeRelease(repository, release) {
    repository.releasesBefore = repository.releases;
    repository.releases = new Map([...repository.releases, [release.id, release]]);
    return release;
}
/** Takes a release away. */
function dropRelease(repository, id) {
    repository.releasesBefore = repository.releases;
    repository.releases = new Map([...repository.releases].filter(([each]) => each !== id));
}
/** Changes a repository while nobody else does: git answers late, and two requests must not both find a tag missing. */
function alone(repository, change) {
    const done = repository.busy.then(change, change);
    repository.busy = done.catch(() => undefined);
    return done;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/hub.js

/** The repository of a name, however it is spelt. */
function findRepository(hub, name) {
    return hub.repositories.get(name.toLowerCase());
}
/** The root of a repository in the API, without a slash at the end. */
function hub_apiOf(hub, repository) {
    return `${hub.addresses().api}repos/${repository_fullName(repository)}`;
}
/** The page of a repository, without a slash at the end. */
function hub_pageOf(hub, repository) {
    return `${hub.addresses().server}${repository_fullName(repository)}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/storage/storage-handler.js
/**
 * Answers as the object storage behind GitHub does: whoever holds a signed link gets the file, and whoever sends a
 * credential beside it is refused (octokit/octokit.js#967), so a client that takes its token along is found out.
 */
function createStorageHandler(hub) {
    return async ({ method, path, query, headers }) => {
        if (headers.authorization !== undefined)
            return twoCredentials;
        if (method !== 'GET' && method !== 'HEAD')
            return complaint(405, 'MethodNotAllowed', 'Not allowed.');
        const verdict = hub.links.verdict(path, query);
        if (verdict !== 'good')
            return complaint(403, 'AuthenticationFailed', `The signature is ${verdict}.`);
        return fileAt(hub, path) ?? complaint(404, 'BlobNotFound', 'The specified blob does not exist.');
    };
}
/** The path in the storage under which an asset lies. */
const assetPath = (id) => `/assets/${id}`;
/** The path in the storage under which the archive of an artifact lies. */
const artifactPath = (id) => `/artifacts/${id}`;
/** The path in the storage under which the log of a job lies, once the job is over. */
const logPath = (job) => `/logs/${job}`;
function logAt(runs, path) {
    const jobs = runs.flatMap((run) => run.jobs);
    const job = jobs.find(({ id, status }) => status === 'completed' && logPath(id) === path);
    if (job?.log === undefined)
        return undefined;
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(job.log) };
}
function fileAt(hub, path) {
    for (const { releases, artifacts, runs } of hub.repositories.values()) {
        const log = logAt(runs, path);
        if (log !== undefined)
            return log;
        const assets = [...releases.values()].flatMap((release) => release.assets);
        const asset = assets.find(({ id }) => assetPath(id) === path);
        if (asset !== undefined)
            return storage_handler_fileAnswer(asset.bytes, asset.contentType, `attachment; filename=${asset.name}`);
        const artifact = artifacts.find(({ id }) => artifactPath(id) === path);
        if (artifact !== undefined)
            return storage_handler_fileAnswer(artifact.archive, 'application/zip', `attachment; filename=${artifact.name}.zip`);
    }
    return undefined;
}
function storage_handler_fileAnswer(body, type, disposition) {
    return { status: 200, headers: { 'content-type': type, 'content-disposition': disposition }, body };
}
function complaint(status, code, message) {
    const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}
const twoCredentials = complaint(400, 'InvalidArgument', 'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter ' +
    'or the Authorization header should be specified');

;// CONCATENATED MODULE: ./packages/standins/src/github/credential.js


/** The text of the credential that a request carries: as a bearer, a token, or the password of a user. */
function credentialIn({ headers }) {
    const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ', 2);
    if (headers.authorization === undefined)
        return undefined;
    if (scheme.toLowerCase() !== 'basic')
        return value;
    const pair = Buffer.from(value, 'base64').toString('utf8');
    return pair.slice(pair.indexOf(':') + 1);
}
/** Who sent a request. A credential that is unknown or has expired is refused, even where none is needed. */
function credential_callerOf({ tokens, now }, request) {
    const credential = credentialIn(request);
    if (credential === undefined)
        return undefined;
    const known = tokens.find(({ token }) => token === credential);
    const isGood = known !== undefined && (known.expires === undefined || known.expires > now());
    return isGood ? known : github_refusal_refusals.badCredentials();
}
const levels = ['none', 'read', 'write'];
/** Whether one level includes another. */
function includes(level, wanted) {
    return levels.indexOf(level) >= levels.indexOf(wanted);
}
/** What a caller's account may do in a repository: anybody may read a public one. */
function roleOf(caller, repository) {
    const reached = caller?.repositories?.some((each) => each.toLowerCase() === repository_fullName(repository).toLowerCase());
    const role = caller === undefined || reached === false ? 'none' : (caller.role ?? 'write');
    return role === 'none' && !repository.isPrivate ? 'read' : role;
}
/**
 * What a caller may do in one area of a repository: no more than its account, and no more than the token was given.
 *
 * What is public can be read with every token (GitHub docs, “Managing your personal access tokens”).
 */
function credential_levelOf(caller, repository, area) {
    const role = roleOf(caller, repository);
    const isReserved = area === 'administration' || area === 'repository_advisories';
    const byRole = isReserved ? levelOfAdministration(role) : levelOfRole(role);
    const given = caller?.kind === 'classic' ? undefined : caller?.permissions;
    // No permission that a workflow can ask for reaches a repository's settings, or its advisories.
    const implied = caller?.kind === 'job' && isReserved ? 'none' : byRole;
    const level = area === 'metadata' ? implied : (given?.[area] ?? (given === undefined ? implied : 'none'));
    const lesser = includes(byRole, level) ? level : byRole;
    return !isReserved && lesser === 'none' && !repository.isPrivate ? 'read' : lesser;
}
function levelOfRole(role) {
    return role === 'admin' ? 'write' : role;
}
function levelOfAdministration(role) {
    return role === 'admin' ? 'write' : 'none';
}

;// CONCATENATED MODULE: ./packages/standins/src/github/documents/repository-document.js





/** What follows a repository's address, by the name of the field. */
const templates = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
/** A repository as other documents name it. */
function shortRepositoryDocument(hub, repository) {
    const url = hub_apiOf(hub, repository);
    return {
        id: repository.id,
        node_id: nodeId('Repository', repository.id),
        name: repository.name,
        full_name: repository_fullName(repository),
        private: repository.isPrivate,
        owner: accountDocument(hub, repository.owner),
        html_url: hub_pageOf(hub, repository),
        description: null,
        fork: false,
        url,
        ...Object.fromEntries(Object.entries(templates).map(([field, rest]) => [field, `${url}${rest}`])),
    };
}
/** A repository with what is known of it. */
function repositoryDocument(hub, repository) {
    const page = hub_pageOf(hub, repository);
    const { host } = new URL(page);
    const path = repository_fullName(repository);
    const created = instant_instant(repository.createdAt);
    const open = [...repository.issues.values()].filter(({ isOpen }) => isOpen).length;
    return {
        ...shortRepositoryDocument(hub, repository),
        created_at: created,
        updated_at: created,
        pushed_at: created,
        git_url: `git://${host}/${path}.git`,
        ssh_url: `git@${host}:${path}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
        homepage: null,
        size: 0,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        has_issues: true,
        has_projects: false,
        has_downloads: true,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        forks_count: 0,
        mirror_url: null,
        archived: repository.isArchived,
        disabled: false,
        open_issues_count: open,
        license: null,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        visibility: repository.isPrivate ? 'private' : 'public',
        forks: 0,
        open_issues: open,
        watchers: 0,
        default_branch: repository.defaultBranch,
    };
}
/** A repository as its own address shows it. */
function fullRepositoryDocument(hub, caller, repository) {
    const counts = { network_count: 0, subscribers_count: 0 };
    return { ...repositoryDocument(hub, repository), ...counts, ...permissionsDocument(caller, repository) };
}
/**
 * What a caller may do, as a repository shows it: what its account may, whatever of that the token was given; and to
 * a job's token always nothing, although it may do a lot (semantic-release/github#182).
 */
function permissionsDocument(caller, repository) {
    if (caller === undefined)
        return {};
    const role = caller.kind === 'job' ? 'none' : roleOf(caller, repository);
    const push = role === 'write' || role === 'admin';
    const admin = role === 'admin';
    return { permissions: { admin, maintain: admin, push, triage: push, pull: role !== 'none' } };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/actions/run-document.js




/** The number of a workflow, which its path decides. */
function workflowId(path) {
    return [...path].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_000_007, 11);
}
function homeOf(hub, repository, { fork }) {
    if (fork === undefined)
        return shortRepositoryDocument(hub, repository);
    const [owner = '', name = ''] = fork.split('/');
    return {
        ...shortRepositoryDocument(hub, { ...repository, id: repository.id + 1, owner, name }),
        fork: true,
    };
}
/** A run as the API shows it. */
function runDocument(hub, repository, run) {
    const url = `${hub_apiOf(hub, repository)}/actions/runs/${run.id}`;
    const at = instant_instant(run.createdAt);
    const who = { name: run.actor, email: `${run.id}@example.org` };
    return {
        id: run.id,
        name: run.name,
        node_id: nodeId('WorkflowRun', run.id),
        check_suite_id: run.id,
        check_suite_node_id: nodeId('CheckSuite', run.id),
        head_branch: run.branch,
        head_sha: run.commit,
        path: run.path,
        run_number: run.number,
        run_attempt: run.attempt,
        referenced_workflows: [],
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: workflowId(run.path),
        url,
        html_url: `${hub_pageOf(hub, repository)}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: at,
        updated_at: at,
        actor: accountDocument(hub, run.actor),
        triggering_actor: accountDocument(hub, run.actor),
        run_started_at: at,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${hub_apiOf(hub, repository)}/check-suites/${run.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
        workflow_url: `${hub_apiOf(hub, repository)}/actions/workflows/${workflowId(run.path)}`,
        display_title: run.name,
        head_commit: {
            id: run.commit,
            tree_id: run.commit,
            message: run.name,
            timestamp: at,
            author: who,
            committer: who,
        },
        repository: shortRepositoryDocument(hub, repository),
        head_repository: homeOf(hub, repository, run),
    };
}
/** A job of a run. */
function jobDocument(hub, repository, run, job) {
    const at = instant_instant(run.createdAt);
    const api = hub_apiOf(hub, repository);
    return {
        id: job.id,
        run_id: run.id,
        run_url: `${api}/actions/runs/${run.id}`,
        run_attempt: run.attempt,
        node_id: nodeId('CheckRun', job.id),
        head_sha: run.commit,
        url: `${api}/actions/jobs/${job.id}`,
        html_url: `${hub_pageOf(hub, repository)}/actions/runs/${run.id}/job/${job.id}`,
        status: job.status,
        conclusion: job.conclusion,
        created_at: at,
        started_at: at,
        completed_at: job.status === 'completed' ? at : null,
        name: job.name,
        steps: (job.steps ?? []).map((step, index) => ({ ...step, number: index + 1 })),
        check_run_url: `${api}/check-runs/${job.id}`,
        labels: ['ubuntu-latest'],
        runner_id: null,
        runner_name: null,
        runner_group_id: null,
        runner_group_name: null,
        workflow_name: run.name,
        head_branch: run.branch,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/actions/operations.js









/** The runs that a request asks for, the newest first; only the last attempt of each is listed. */
function runsWanted({ repository, request: { query } }) {
    const isWanted = (run) => [
        ['head_sha', run.commit],
        ['branch', run.branch],
        ['event', run.event],
        ['actor', run.actor],
    ].every(([name = '', value]) => (query.get(name) ?? value) === value) &&
        [null, run.status, run.conclusion].includes(query.get('status'));
    return lastAttempts(repository.runs).filter(isWanted).toReversed();
}
function lastAttempts(runs) {
    return runs.filter(({ id, attempt }) => !runs.some((other) => other.id === id && other.attempt > attempt));
}
function runsAnswer(call, runs) {
    return page_countedAnswer(call, 'workflow_runs', runs, (run) => runDocument(call.hub, call.repository, run));
}
const operations_listRuns = (call) => runsAnswer(call, runsWanted(call));
/** A workflow is named by its number or its file's name; one that never ran is not known here. */
function listWorkflowRuns(call) {
    const name = call.params.workflow_id ?? '';
    const isNamed = ({ path }) => path.endsWith(`/${name}`) || String(workflowId(path)) === name;
    if (!call.repository.runs.some(isNamed))
        return refusal_refuse(github_refusal_refusals.notFound());
    return runsAnswer(call, runsWanted(call).filter(isNamed));
}
function runNamed(call) {
    const id = numberIn(call, 'run_id');
    const attempts = call.repository.runs.filter((run) => run.id === id);
    return call.params.attempt_number === undefined
        ? lastAttempts(attempts)[0]
        : attempts.find(({ attempt }) => attempt === numberIn(call, 'attempt_number'));
}
function getRun(call) {
    const run = runNamed(call);
    if (run === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, runDocument(call.hub, call.repository, run));
}
/** The jobs of the last attempt, or those of all with `filter=all` (GitHub docs, “List jobs for a workflow run”). */
function operations_listJobs(call) {
    const last = runNamed(call);
    if (last === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const { hub, repository, request } = call;
    const isAll = request.query.get('filter') === 'all';
    const runs = isAll ? repository.runs.filter(({ id }) => id === last.id) : [last];
    const jobs = runs.flatMap((run) => run.jobs.map((job) => ({ run, job })));
    return page_countedAnswer(call, 'jobs', jobs, ({ run, job }) => jobDocument(hub, repository, run, job));
}
/**
 * Where a job’s log is. The link is given for a job that has not ended as well, and leads to nothing then: the log is
 * written at its end.
 */
function sendToLog(call) {
    const id = numberIn(call, 'job_id');
    const job = call.repository.runs.flatMap(({ jobs }) => jobs).find((each) => each.id === id);
    if (job === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    if (job.isLogExpired === true)
        return refusal_refuse(github_refusal_refusals.gone('Server Error'));
    const location = `${call.hub.addresses().storage}${call.hub.links.sign(logPath(id)).slice(1)}`;
    return { status: 302, headers: { location }, body: new Uint8Array() };
}
function isExpired({ hub }, { expiresAt }) {
    return expiresAt <= hub.now();
}
function artifactDocument(call, artifact) {
    const { hub, repository } = call;
    const url = `${hub_apiOf(hub, repository)}/actions/artifacts/${artifact.id}`;
    const run = repository.runs.findLast(({ id }) => id === artifact.run);
    const at = instant_instant(artifact.createdAt);
    return {
        id: artifact.id,
        node_id: nodeId('Artifact', artifact.id),
        name: artifact.name,
        size_in_bytes: artifact.archive.byteLength,
        url,
        archive_download_url: `${url}/zip`,
        expired: isExpired(call, artifact),
        digest: `sha256:${artifact.sha256}`,
        created_at: at,
        updated_at: at,
        expires_at: instant_instant(artifact.expiresAt),
        workflow_run: {
            id: artifact.run,
            repository_id: repository.id,
            head_repository_id: repository.id,
            head_branch: run?.branch ?? '',
            head_sha: run?.commit ?? '',
        },
    };
}
function operations_listArtifacts(call) {
    const run = runNamed(call);
    if (run === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const name = call.request.query.get('name');
    const mine = call.repository.artifacts.filter((each) => each.run === run.id && (name ?? each.name) === each.name);
    return page_countedAnswer(call, 'artifacts', mine.toReversed(), (each) => artifactDocument(call, each));
}
function artifactNamed(call) {
    const id = numberIn(call, 'artifact_id');
    return call.repository.artifacts.find((each) => each.id === id);
}
function getArtifact(call) {
    const artifact = artifactNamed(call);
    if (artifact === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, artifactDocument(call, artifact));
}
/** Where an artifact's archive is; what has expired is gone (GitHub docs, “Download an artifact”). */
function operations_downloadArtifact(call) {
    const artifact = artifactNamed(call);
    if (artifact === undefined || call.params.archive_format !== 'zip')
        return refusal_refuse(github_refusal_refusals.notFound());
    if (isExpired(call, artifact))
        return refusal_refuse(github_refusal_refusals.gone('Artifact has expired'));
    const location = `${call.hub.addresses().storage}${call.hub.links.sign(artifactPath(artifact.id)).slice(1)}`;
    return { status: 302, headers: { location }, body: new Uint8Array() };
}
const reading = { area: 'actions', level: 'read' };
/** Runs of workflows, and what they left. */
const actionOperations = [
    { method: 'GET', path: '/actions/runs', needs: reading, answer: operations_listRuns },
    { method: 'GET', path: '/actions/workflows/{workflow_id}/runs', needs: reading, answer: listWorkflowRuns },
    { method: 'GET', path: '/actions/runs/{run_id}', needs: reading, answer: getRun },
    { method: 'GET', path: '/actions/runs/{run_id}/attempts/{attempt_number}', needs: reading, answer: getRun },
    { method: 'GET', path: '/actions/runs/{run_id}/jobs', needs: reading, answer: operations_listJobs },
    {
        method: 'GET',
        path: '/actions/jobs/{job_id}/logs',
        needs: { ...reading, known: true },
        answer: sendToLog,
    },
    { method: 'GET', path: '/actions/runs/{run_id}/artifacts', needs: reading, answer: operations_listArtifacts },
    { method: 'GET', path: '/actions/artifacts/{artifact_id}', needs: reading, answer: getArtifact },
    {
        method: 'GET',
        path: '/actions/artifacts/{artifact_id}/{archive_format}',
        needs: { ...reading, known: true },
        answer: operations_downloadArtifact,
    },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/advisories/advisory-body.js


const ecosystems = [
    'rubygems',
    'npm',
    'pip',
    'maven',
    'nuget',
    'composer',
    'go',
    'rust',
    'erlang',
    'actions',
    'pub',
    'other',
    'swift',
];
const vulnerability = classic_schemas/* strictObject */.rej({
    package: classic_schemas/* strictObject */.rej({ ecosystem: classic_schemas/* enum */.k5n(ecosystems), name: classic_schemas/* string */.YjP().nullish() }),
    vulnerable_version_range: classic_schemas/* string */.YjP().nullish(),
    patched_versions: classic_schemas/* string */.YjP().nullish(),
    vulnerable_functions: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).nullish(),
});
// GitHub's description of the API allows no other fields; of those that it allows, what no release needs is left out.
const fields = {
    summary: classic_schemas/* string */.YjP().min(1).max(1024),
    description: classic_schemas/* string */.YjP().max(65_535),
    vulnerabilities: classic_schemas/* array */.YOg(vulnerability),
    severity: classic_schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']).nullish(),
    cvss_vector_string: classic_schemas/* string */.YjP().nullish(),
    cve_id: classic_schemas/* string */.YjP().nullish(),
};
const creation = classic_schemas/* strictObject */.rej(fields);
const advisory_body_change = classic_schemas/* strictObject */.rej({ ...fields, state: classic_schemas/* enum */.k5n(['draft', 'published', 'closed']) }).partial();
/** Reads the fields of a request; severity and vector exclude each other. */
function advisoryFields(body, isNew) {
    const parsed = (isNew ? creation : advisory_body_change).safeParse(body);
    if (!parsed.success)
        return github_refusal_refusals.unprocessable(errors/* prettifyError */.S1(parsed.error));
    const { cvss_vector_string: vector, cve_id: cve, vulnerabilities, ...said } = parsed.data;
    if ((said.severity ?? null) !== null && (vector ?? null) !== null)
        return github_refusal_refusals.unprocessable('severity and cvss_vector_string exclude each other');
    return {
        ...definedOnly(said),
        ...(vector !== undefined && { vector }),
        ...(cve !== undefined && { cve }),
        ...(vulnerabilities !== undefined && { vulnerabilities: vulnerabilities.map(advisory_body_whole) }),
    };
}
function definedOnly(said) {
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
function advisory_body_whole({ package: product, ...said }) {
    return {
        package: { ecosystem: product.ecosystem, name: product.name ?? null },
        vulnerable_version_range: said.vulnerable_version_range ?? null,
        patched_versions: said.patched_versions ?? null,
        vulnerable_functions: said.vulnerable_functions ?? [],
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/advisories/stored-advisory.js




/** The letters of a GHSA id (GitHub Advisory Database, “About GHSA IDs”). */
const stored_advisory_letters = '23456789cfghjmpqrvwx';
/** An id in GitHub's form, which follows from a number. */
function ghsaId(number) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(String(number)).digest();
    const text = [...digest.subarray(0, 12)].map((byte) => stored_advisory_letters.charAt(byte % stored_advisory_letters.length)).join('');
    return `GHSA-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}
/** An advisory as the API shows it. */
function advisoryDocument(hub, repository, advisory) {
    const { ghsa, cve, publisher, vector } = advisory;
    return {
        ghsa_id: ghsa,
        cve_id: cve,
        url: `${hub_apiOf(hub, repository)}/security-advisories/${ghsa}`,
        html_url: `${hub_pageOf(hub, repository)}/security/advisories/${ghsa}`,
        summary: advisory.summary,
        description: advisory.description,
        severity: advisory.severity,
        author: accountDocument(hub, advisory.author),
        publisher: publisher === undefined ? null : accountDocument(hub, publisher),
        identifiers: [{ type: 'GHSA', value: ghsa }, ...(cve === null ? [] : [{ type: 'CVE', value: cve }])],
        state: advisory.state,
        created_at: instant_instant(advisory.createdAt),
        updated_at: instant_instant(advisory.updatedAt),
        published_at: instantOrNull(advisory.publishedAt),
        closed_at: instantOrNull(advisory.closedAt),
        withdrawn_at: null,
        submission: advisory.isReport ? { accepted: advisory.state !== 'triage' } : null,
        vulnerabilities: advisory.vulnerabilities,
        cvss: vector === null ? null : { vector_string: vector, score: null },
        cwes: [],
        cwe_ids: [],
        credits: [],
        credits_detailed: [],
        collaborating_users: null,
        collaborating_teams: null,
        private_fork: null,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/advisories/operations.js







/** Published ones are for everybody; the others for who may write them (GitHub docs, “Repository security advisories”). */
function visible({ repository, caller }) {
    const maySee = includes(credential_levelOf(caller, repository, 'repository_advisories'), 'read');
    return [...repository.advisories.values()].filter(({ state }) => maySee || state === 'published');
}
/** By cursors, unlike most lists of the API: a page is named by the advisory before it. */
function listAdvisories(call) {
    const { hub, repository, request } = call;
    const { query } = request;
    const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30));
    const state = query.get('state');
    const all = visible(call)
        .filter((each) => state === null || each.state === state)
        .toReversed();
    const after = query.get('after');
    const start = after === null ? 0 : all.findIndex(({ ghsa }) => cursorOf(ghsa) === after) + 1;
    const page = all.slice(start, start + size);
    const last = page.at(-1);
    const documents = page.map((each) => advisoryDocument(hub, repository, each));
    if (last === undefined || start + size >= all.length)
        return jsonAnswer(200, documents);
    const next = new URLSearchParams(query);
    next.set('after', cursorOf(last.ghsa));
    const link = `<${hub_apiOf(hub, repository)}/security-advisories?${next}>; rel="next"`;
    return jsonAnswer(200, documents, { link });
}
const cursorOf = (ghsa) => Buffer.from(`cursor:${ghsa}`).toString('base64');
function getAdvisory(call) {
    const found = visible(call).find(({ ghsa }) => ghsa === call.params.ghsa_id);
    if (found === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, advisoryDocument(call.hub, call.repository, found));
}
function createAdvisory(call) {
    return addAdvisory(call, false);
}
// Whoever can read a public repository may report; the stand-in’s repositories all have that switched on.
function reportVulnerability(call) {
    return call.caller === undefined ? refusal_refuse(github_refusal_refusals.requiresAuthentication()) : addAdvisory(call, true);
}
function addAdvisory(call, isReport) {
    const { hub, repository, caller } = call;
    const body = call_bodyOf(call, {});
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const fields = advisoryFields(body, true);
    if (refusal_isRefusal(fields))
        return refusal_refuse(fields);
    const at = hub.now();
    const advisory = {
        ...nothingSaid,
        ...fields,
        ghsa: ghsaId(hub.nextId()),
        state: isReport ? 'triage' : 'draft',
        isReport,
        author: caller?.user ?? '',
        createdAt: at,
        updatedAt: at,
    };
    repository.advisories.set(advisory.ghsa, advisory);
    return jsonAnswer(201, advisoryDocument(hub, repository, advisory));
}
const nothingSaid = {
    summary: '',
    description: '',
    severity: null,
    vector: null,
    cve: null,
    vulnerabilities: [],
    publisher: undefined,
    publishedAt: undefined,
    closedAt: undefined,
};
function updateAdvisory(call) {
    const { hub, repository, caller } = call;
    const body = call_bodyOf(call, {});
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const before = repository.advisories.get(call.params.ghsa_id ?? '');
    if (before === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const fields = advisoryFields(body, false);
    if (refusal_isRefusal(fields))
        return refusal_refuse(fields);
    const { state = before.state } = fields;
    // What the world has seen stays: GitHub itself withdraws an advisory, its owner does not.
    if (before.state === 'published' && state !== 'published')
        return refusal_refuse(github_refusal_refusals.unprocessable('A published advisory cannot be unpublished'));
    const at = hub.now();
    const isPublishedNow = state === 'published' && before.state !== 'published';
    const changed = {
        ...before,
        ...fields,
        state,
        updatedAt: at,
        publishedAt: isPublishedNow ? at : before.publishedAt,
        publisher: isPublishedNow ? caller?.user : before.publisher,
        closedAt: state === 'closed' ? (before.closedAt ?? at) : undefined,
    };
    repository.advisories.set(changed.ghsa, changed);
    return jsonAnswer(200, advisoryDocument(hub, repository, changed));
}
const operations_reading = { area: 'metadata', level: 'read' };
/** GitHub docs: administrators and security managers; a workflow’s own token cannot be given it. */
const writing = { area: 'repository_advisories', level: 'write' };
/** Security advisories of a repository. */
const advisoryOperations = [
    { method: 'GET', path: '/security-advisories', needs: operations_reading, answer: listAdvisories },
    { method: 'POST', path: '/security-advisories', needs: writing, answer: createAdvisory },
    { method: 'POST', path: '/security-advisories/reports', needs: operations_reading, answer: reportVulnerability },
    { method: 'GET', path: '/security-advisories/{ghsa_id}', needs: operations_reading, answer: getAdvisory },
    { method: 'PATCH', path: '/security-advisories/{ghsa_id}', needs: writing, answer: updateAdvisory },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/git/git-store.js
/** Whether a text is a full object id. */
function isObjectId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Whether git takes a text as the name of a branch or tag (git-check-ref-format). */
function isRefName(text) {
    const forbidden = /\.\.|@\{|[\p{Cc} ~^:?*[\\]|^[-/.]|\/[/.]|[/.]$|\.lock(\/|$)|^@$/u;
    return text !== '' && !forbidden.test(text);
}
/**
 * The commit that a branch, a tag, a full ref or an id stands for; branches come first, as on GitHub.
 */
async function resolveRevision(git, revision) {
    if (isObjectId(revision))
        return git.commitOf(revision);
    if (!isRefName(revision))
        return undefined;
    for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`, revision]) {
        const found = name.startsWith('refs/') ? await git.ref(name) : undefined;
        if (found !== undefined)
            return git.commitOf(found.sha);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/checks/check-run-document.js



function appDocument(hub, slug) {
    const { server } = hub.addresses();
    const since = instant_instant(0);
    return {
        id: [...slug].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_003, 1),
        slug,
        node_id: nodeId('App', slug),
        owner: accountDocument(hub, slug),
        name: slug,
        description: '',
        external_url: server,
        html_url: `${server}apps/${slug}`,
        created_at: since,
        updated_at: since,
        permissions: { checks: 'write', metadata: 'read' },
        events: [],
    };
}
/** A check run as the API shows it. */
function checkRunDocument(hub, repository, check) {
    const api = hub_apiOf(hub, repository);
    const at = instant_instant(check.createdAt);
    return {
        id: check.id,
        node_id: nodeId('CheckRun', check.id),
        name: check.name,
        head_sha: check.commit,
        external_id: String(check.id),
        url: `${api}/check-runs/${check.id}`,
        html_url: `${hub_pageOf(hub, repository)}/runs/${check.id}`,
        details_url: check.details,
        status: check.status,
        conclusion: check.conclusion,
        started_at: at,
        completed_at: check.status === 'completed' ? at : null,
        output: {
            title: null,
            summary: null,
            text: null,
            annotations_count: 0,
            annotations_url: `${api}/check-runs/${check.id}/annotations`,
        },
        check_suite: { id: check.suite },
        app: appDocument(hub, check.app),
        pull_requests: [],
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/checks/operations.js





// Every job of a workflow is a check run, in the suite of its run.
function jobChecks(hub, repository, run) {
    const page = `${hub_pageOf(hub, repository)}/actions/runs/${run.id}`;
    return run.jobs.map(({ id, name, status, conclusion }) => ({
        id,
        commit: run.commit,
        name,
        status,
        conclusion,
        app: 'github-actions',
        suite: run.id,
        details: `${page}/job/${id}`,
        createdAt: run.createdAt,
    }));
}
function checksOf(hub, repository, commit) {
    const jobs = repository.runs.flatMap((run) => jobChecks(hub, repository, run));
    return [...repository.checkRuns, ...jobs]
        .filter((check) => check.commit === commit)
        .toSorted((one, other) => other.id - one.id);
}
/** GitHub docs, “List check runs for a Git reference”: `latest` shows the newest of each name in a suite. */
function isLatest(check, index, all) {
    return (all.findIndex((other) => other.name === check.name && other.app === check.app && other.suite === check.suite) === index);
}
async function listCheckRuns(call) {
    const { hub, repository, params, request } = call;
    const commit = await resolveRevision(repository.git, params.ref ?? '');
    if (commit === undefined)
        return refusal_refuse(github_refusal_refusals.unprocessable(`No commit found for SHA: ${params.ref}`));
    const { query } = request;
    const fits = (check) => (query.get('check_name') ?? check.name) === check.name &&
        (query.get('status') ?? check.status) === check.status;
    const all = checksOf(hub, repository, commit);
    const shown = query.get('filter') === 'all' ? all : all.filter(isLatest);
    return page_countedAnswer(call, 'check_runs', shown.filter(fits), (check) => checkRunDocument(hub, repository, check));
}
/** What applications found out about commits. */
const checkOperations = [
    {
        method: 'GET',
        path: '/commits/{ref+}/check-runs',
        needs: { area: 'checks', level: 'read' },
        answer: listCheckRuns,
    },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/git/commit-document.js


/** What is said of a signature where there is none. */
const unsigned = {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
};
/** A commit as the API shows it. */
function commitDocument(call, sha, commit) {
    const api = hub_apiOf(call.hub, call.repository);
    const page = hub_pageOf(call.hub, call.repository);
    const url = `${api}/commits/${sha}`;
    return {
        sha,
        node_id: nodeId('Commit', sha),
        commit: {
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
            url: `${api}/git/commits/${sha}`,
            comment_count: 0,
            verification: unsigned,
        },
        url,
        html_url: `${page}/commit/${sha}`,
        comments_url: `${url}/comments`,
        author: accountDocument(call.hub, call.repository.owner),
        committer: accountDocument(call.hub, call.repository.owner),
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${api}/commits/${parent}`,
            html_url: `${page}/commit/${parent}`,
        })),
        stats: { total: 0, additions: 0, deletions: 0 },
        files: [],
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/git/branches.js





/** A branch; whether it is protected is for everybody to know, by which rules is not. */
async function getBranch(call) {
    const { hub, repository, params } = call;
    const name = params.branch ?? '';
    const tip = isRefName(name) ? await repository.git.ref(`refs/heads/${name}`) : undefined;
    const commit = tip === undefined ? undefined : await repository.git.commit(tip.sha);
    if (tip === undefined || commit === undefined)
        return refusal_refuse({ ...github_refusal_refusals.notFound(), message: 'Branch not found' });
    const isProtected = repository.protectedBranches.has(name);
    const self = `${hub_apiOf(hub, repository)}/branches/${name}`;
    const checks = {
        enforcement_level: isProtected ? 'non_admins' : 'off',
        contexts: [],
        checks: [],
    };
    return jsonAnswer(200, {
        name,
        commit: commitDocument(call, tip.sha, commit),
        _links: { self, html: `${hub_pageOf(hub, repository)}/tree/${name}` },
        protected: isProtected,
        protection: { enabled: isProtected, required_status_checks: checks },
        protection_url: `${self}/protection`,
    });
}
function statusOf(ahead, behind) {
    if (ahead > 0 && behind > 0)
        return 'diverged';
    if (ahead > 0)
        return 'ahead';
    return behind > 0 ? 'behind' : 'identical';
}
async function endsOf({ repository: { git }, params }) {
    const [from = '', to = ''] = (params.basehead ?? '').split('...');
    const [base, head] = await Promise.all([resolveRevision(git, from), resolveRevision(git, to)]);
    return base === undefined || head === undefined ? undefined : { base, head };
}
/** What lies between two commits (GitHub docs, “Compare two commits”). */
async function compareCommits(call) {
    const { hub, repository } = call;
    const { git } = repository;
    const ends = await endsOf(call);
    if (ends === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const { base, head } = ends;
    const [before, after] = await Promise.all([git.history(base), git.history(head)]);
    const merge = after.find((sha) => before.includes(sha));
    if (merge === undefined)
        return refusal_refuse({ ...github_refusal_refusals.notFound(), message: `No common ancestor between ${base} and ${head}.` });
    const added = after.filter((sha) => !before.includes(sha));
    const missing = before.filter((sha) => !after.includes(sha));
    const described = async (sha) => {
        const commit = await git.commit(sha);
        return commit === undefined ? [] : [commitDocument(call, sha, commit)];
    };
    const [[from], [shared], commits] = await Promise.all([
        described(base),
        described(merge),
        Promise.all(added.toReversed().map(described)),
    ]);
    const url = `${hub_apiOf(hub, repository)}/compare/${base}...${head}`;
    const page = `${hub_pageOf(hub, repository)}/compare/${base}...${head}`;
    return jsonAnswer(200, {
        url,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: from,
        merge_base_commit: shared,
        status: statusOf(added.length, missing.length),
        ahead_by: added.length,
        behind_by: missing.length,
        total_commits: added.length,
        commits: commits.flat(),
        files: [],
    });
}
const branches_reading = { area: 'contents', level: 'read' };
/** Branches, and how commits stand to each other. */
const branchOperations = [
    { method: 'GET', path: '/branches/{branch+}', needs: branches_reading, answer: getBranch },
    { method: 'GET', path: '/compare/{basehead+}', needs: branches_reading, answer: compareCommits },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/git/contents.js




/** GitHub docs, “Get repository content”: larger files come without their content, unless they are asked for raw. */
const mostInJson = 1024 * 1024;
/** A file or folder of a commit, branch or tag. */
async function getContents(call) {
    const { git, defaultBranch } = call.repository;
    const ref = call.request.query.get('ref') ?? defaultBranch;
    const path = (call.params.path ?? '').replace(/\/$/, '');
    const commit = await resolveRevision(git, ref);
    if (commit === undefined)
        return refusal_refuse(noCommit(ref));
    const entry = await git.entry(commit, path);
    if (entry === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    if (entry.kind === 'folder')
        return jsonAnswer(200, folderDocument(call, ref, path, entry.entries));
    return wantsRaw(call) ? rawAnswer(entry) : jsonAnswer(200, fileDocument(call, ref, path, entry));
}
const noCommit = (ref) => ({
    ...github_refusal_refusals.notFound(),
    message: `No commit found for the ref ${ref}`,
});
/** The media types of raw contents, with a version and without. */
function wantsRaw({ request }) {
    return /application\/vnd\.github\.(v3\.)?raw\b/.test(request.headers.accept ?? '');
}
function rawAnswer({ bytes }) {
    return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
        body: bytes,
    };
}
function placeDocument({ hub, repository }, ref, { kind, path, sha, size }) {
    const [api, page] = [hub_apiOf(hub, repository), hub_pageOf(hub, repository)];
    const self = `${api}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
    const git = `${api}/git/${kind === 'file' ? 'blobs' : 'trees'}/${sha}`;
    const html = `${page}/${kind === 'file' ? 'blob' : 'tree'}/${ref}/${encodeURI(path)}`;
    return {
        name: path.slice(path.lastIndexOf('/') + 1),
        path,
        sha,
        size,
        url: self,
        html_url: html,
        git_url: git,
        download_url: kind === 'file' ? `${page}/raw/${ref}/${encodeURI(path)}` : null,
        type: kind === 'file' ? 'file' : 'dir',
        _links: { self, git, html },
    };
}
function fileDocument(call, ref, path, { sha, bytes }) {
    const isSmall = bytes.byteLength <= mostInJson;
    // In lines of sixty characters, as MIME has it.
    const base64 = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    return {
        ...placeDocument(call, ref, { kind: 'file', path, sha, size: bytes.byteLength }),
        content: isSmall ? `${base64}\n` : '',
        encoding: isSmall ? 'base64' : 'none',
    };
}
function folderDocument(call, ref, path, entries) {
    const prefix = path === '' ? '' : `${path}/`;
    return entries.map(({ name, ...entry }) => placeDocument(call, ref, { ...entry, path: `${prefix}${name}` }));
}

;// CONCATENATED MODULE: ./packages/standins/src/github/git/operations.js







const git_operations_reading = { area: 'contents', level: 'read' };
function objectDocument(call, { sha, type }) {
    return { sha, type, url: `${hub_apiOf(call.hub, call.repository)}/git/${type}s/${sha}` };
}
/** One ref by its name without `refs/`; annotated tags are shown as they are. */
async function getRef(call) {
    const name = call.params.ref ?? '';
    const found = isRefName(name) ? await call.repository.git.ref(`refs/${name}`) : undefined;
    if (found === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, {
        ref: `refs/${name}`,
        node_id: nodeId('Ref', name),
        url: `${hub_apiOf(call.hub, call.repository)}/git/refs/${name}`,
        object: objectDocument(call, found),
    });
}
function tagDocument(call, sha, tag) {
    return {
        node_id: nodeId('Tag', sha),
        sha,
        url: `${hub_apiOf(call.hub, call.repository)}/git/tags/${sha}`,
        tagger: tag.tagger,
        object: objectDocument(call, tag.target),
        tag: tag.name,
        message: tag.message,
        verification: unsigned,
    };
}
/** An annotated tag by its id. */
async function getTag(call) {
    const sha = call.params.tag_sha ?? '';
    const tag = await call.repository.git.tag(sha);
    return tag === undefined ? refusal_refuse(github_refusal_refusals.notFound()) : jsonAnswer(200, tagDocument(call, sha, tag));
}
/** A commit by its id, or by a branch or tag. */
async function getCommit(call) {
    const { git } = call.repository;
    const revision = call.params.ref ?? '';
    const sha = await resolveRevision(git, revision);
    const commit = sha === undefined ? undefined : await git.commit(sha);
    if (sha === undefined || commit === undefined)
        return refusal_refuse(github_refusal_refusals.unprocessable(`No commit found for SHA: ${revision}`));
    return jsonAnswer(200, commitDocument(call, sha, commit));
}
/** Refs, tags, commits and files. */
const gitOperations = [
    { method: 'GET', path: '/git/ref/{ref+}', needs: git_operations_reading, answer: getRef },
    { method: 'GET', path: '/git/tags/{tag_sha}', needs: git_operations_reading, answer: getTag },
    { method: 'GET', path: '/commits/{ref+}', needs: git_operations_reading, answer: getCommit },
    { method: 'GET', path: '/contents', needs: git_operations_reading, answer: getContents },
    { method: 'GET', path: '/contents/', needs: git_operations_reading, answer: getContents },
    { method: 'GET', path: '/contents/{path+}', needs: git_operations_reading, answer: getContents },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/issues/milestones.js







/** A milestone as the API shows it. */
function milestoneDocument(hub, repository, milestone) {
    const url = `${hub_apiOf(hub, repository)}/milestones/${milestone.number}`;
    const issues = [...repository.issues.values()].filter((issue) => issue.milestone === milestone.number);
    const open = issues.filter(({ isOpen }) => isOpen).length;
    return {
        url,
        html_url: `${hub_pageOf(hub, repository)}/milestone/${milestone.number}`,
        labels_url: `${url}/labels`,
        id: milestone.id,
        node_id: nodeId('Milestone', milestone.id),
        number: milestone.number,
        title: milestone.title,
        description: milestone.description,
        creator: accountDocument(hub, milestone.creator),
        open_issues: open,
        closed_issues: issues.length - open,
        state: milestone.isOpen ? 'open' : 'closed',
        created_at: instant_instant(milestone.createdAt),
        updated_at: instant_instant(milestone.updatedAt),
        due_on: null,
        closed_at: instantOrNull(milestone.closedAt),
    };
}
/** Adds a milestone; its number is the next one. */
function addMilestone(hub, repository, milestone) {
    const at = hub.now();
    const number = repository.milestones.size + 1;
    const closedAt = milestone.isOpen ? undefined : at;
    const added = { ...milestone, id: hub.nextId(), number, createdAt: at, updatedAt: at, closedAt };
    repository.milestones.set(number, added);
    return added;
}
function listMilestones(call) {
    const state = call.request.query.get('state') ?? 'open';
    const all = [...call.repository.milestones.values()];
    const wanted = all.filter(({ isOpen }) => state === 'all' || isOpen === (state === 'open'));
    return page_listAnswer(call, wanted, (each) => milestoneDocument(call.hub, call.repository, each));
}
function getMilestone(call) {
    const found = call.repository.milestones.get(numberIn(call, 'milestone_number'));
    if (found === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, milestoneDocument(call.hub, call.repository, found));
}
const milestones_fields = { state: ['open', 'closed'], description: 'text?', due_on: 'string' };
const taken = github_refusal_refusals.validation({ resource: 'Milestone', code: 'already_exists', field: 'title' });
function isTaken({ milestones }, title, number) {
    return [...milestones.values()].some((each) => each.title === title && each.number !== number);
}
function createMilestone(call) {
    const body = call_bodyOf(call, { 'title!': 'string', ...milestones_fields });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    if (isTaken(call.repository, body.title))
        return refusal_refuse(taken);
    const added = addMilestone(call.hub, call.repository, {
        title: String(body.title),
        description: typeof body.description === 'string' ? body.description : null,
        isOpen: body.state !== 'closed',
        creator: call.caller?.user ?? '',
    });
    return jsonAnswer(201, milestoneDocument(call.hub, call.repository, added));
}
function updateMilestone(call) {
    const { hub, repository } = call;
    const body = call_bodyOf(call, { title: 'string', ...milestones_fields });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const before = repository.milestones.get(numberIn(call, 'milestone_number'));
    if (before === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    if (isTaken(repository, body.title, before.number))
        return refusal_refuse(taken);
    const isOpen = body.state === undefined ? before.isOpen : body.state === 'open';
    const changed = {
        ...before,
        title: typeof body.title === 'string' ? body.title : before.title,
        description: typeof body.description === 'string' ? body.description : before.description,
        isOpen,
        updatedAt: hub.now(),
        closedAt: isOpen ? undefined : (before.closedAt ?? hub.now()),
    };
    repository.milestones.set(changed.number, changed);
    return jsonAnswer(200, milestoneDocument(hub, repository, changed));
}
const milestones_reading = { area: 'issues', level: 'read' };
const milestones_writing = { area: 'issues', level: 'write' };
/** Milestones. */
const milestoneOperations = [
    { method: 'GET', path: '/milestones', needs: milestones_reading, answer: listMilestones },
    { method: 'POST', path: '/milestones', needs: milestones_writing, answer: createMilestone },
    { method: 'GET', path: '/milestones/{milestone_number}', needs: milestones_reading, answer: getMilestone },
    { method: 'PATCH', path: '/milestones/{milestone_number}', needs: milestones_writing, answer: updateMilestone },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/issues/issue-document.js




/** A label; GitHub makes up a colour for one that an issue brings along. */
function labelDocument(hub, repository, name) {
    return {
        id: [...name].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 1) % 1_000_000_007,
        node_id: nodeId('Label', name),
        url: `${hub_apiOf(hub, repository)}/labels/${encodeURIComponent(name)}`,
        name,
        description: null,
        color: repository.labels.get(name) ?? 'ededed',
        default: false,
    };
}
/** The milestone of an issue, if it has one. */
function issue_document_milestoneOf(hub, repository, { milestone }) {
    const found = milestone === undefined ? undefined : repository.milestones.get(milestone);
    return found === undefined ? null : milestoneDocument(hub, repository, found);
}
function pullPart(hub, repository, { number, pull, closedAt }) {
    if (pull === undefined)
        return {};
    const page = `${hub_pageOf(hub, repository)}/pull/${number}`;
    return {
        pull_request: {
            url: `${hub_apiOf(hub, repository)}/pulls/${number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: instantOrNull(pull.isMerged ? closedAt : undefined),
        },
    };
}
/** An issue as the API shows it. */
function issueDocument(hub, repository, issue) {
    const api = hub_apiOf(hub, repository);
    const url = `${api}/issues/${issue.number}`;
    const kind = issue.pull === undefined ? 'issues' : 'pull';
    return {
        url,
        repository_url: api,
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: `${hub_pageOf(hub, repository)}/${kind}/${issue.number}`,
        id: issue.id,
        node_id: nodeId('Issue', issue.id),
        number: issue.number,
        title: issue.title,
        user: accountDocument(hub, issue.author),
        labels: issue.labels.map((name) => labelDocument(hub, repository, name)),
        state: issue.isOpen ? 'open' : 'closed',
        locked: false,
        assignee: null,
        assignees: [],
        milestone: issue_document_milestoneOf(hub, repository, issue),
        comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
        created_at: instant_instant(issue.createdAt),
        updated_at: instant_instant(issue.updatedAt),
        closed_at: instantOrNull(issue.closedAt),
        author_association: 'CONTRIBUTOR',
        body: issue.body,
        state_reason: issue.isOpen ? null : 'completed',
        ...pullPart(hub, repository, issue),
    };
}
/** A comment as the API shows it. */
function commentDocument(hub, repository, comment) {
    const api = hub_apiOf(hub, repository);
    return {
        url: `${api}/issues/comments/${comment.id}`,
        html_url: `${hub_pageOf(hub, repository)}/issues/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${api}/issues/${comment.issue}`,
        id: comment.id,
        node_id: nodeId('IssueComment', comment.id),
        user: accountDocument(hub, comment.author),
        created_at: instant_instant(comment.createdAt),
        updated_at: instant_instant(comment.updatedAt),
        author_association: 'CONTRIBUTOR',
        body: comment.body,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/issues/comments.js






/** Adds a comment to an issue that is there, whose last change it is. */
function comments_addComment(hub, repository, { issue, body, author }) {
    const at = hub.now();
    const comment = { id: hub.nextId(), issue, body, author, createdAt: at, updatedAt: at };
    repository.comments.push(comment);
    const found = repository.issues.get(issue);
    if (found !== undefined)
        repository.issues.set(issue, { ...found, updatedAt: at });
    return comment;
}
function createComment(call) {
    const { hub, repository, caller } = call;
    const body = call_bodyOf(call, { 'body!': 'string' });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const issue = numberIn(call, 'issue_number');
    if (!repository.issues.has(issue))
        return refusal_refuse(github_refusal_refusals.notFound());
    const comment = comments_addComment(hub, repository, {
        issue,
        body: String(body.body),
        author: caller?.user ?? '',
    });
    const document = commentDocument(hub, repository, comment);
    return jsonAnswer(201, document, { location: document.url });
}
function listComments(call) {
    const issue = call.repository.issues.get(numberIn(call, 'issue_number'));
    if (issue === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const mine = call.repository.comments.filter((comment) => comment.issue === issue.number);
    return page_listAnswer(call, mine, (comment) => commentDocument(call.hub, call.repository, comment));
}
function commentNamed(call) {
    const id = numberIn(call, 'comment_id');
    return call.repository.comments.find((each) => each.id === id);
}
function getComment(call) {
    const comment = commentNamed(call);
    if (comment === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, commentDocument(call.hub, call.repository, comment));
}
/** Writers change what anybody said; everybody else what they said themselves. */
function updateComment(call) {
    const { hub, repository, caller } = call;
    const body = call_bodyOf(call, { 'body!': 'string' });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const comment = commentNamed(call);
    if (comment === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const isOwn = caller !== undefined && caller.user === comment.author;
    if (!isOwn && !includes(credential_levelOf(caller, repository, 'issues'), 'write'))
        return refusal_refuse(github_refusal_refusals.notFound());
    const changed = { ...comment, body: String(body.body), updatedAt: hub.now() };
    repository.comments.splice(repository.comments.indexOf(comment), 1, changed);
    return jsonAnswer(200, commentDocument(hub, repository, changed));
}
const comments_reading = { area: 'issues', level: 'read' };
/** Whoever may read may have a say. */
const joining = { area: 'issues', level: 'write', open: true };
/** What is said on issues. */
const commentOperations = [
    { method: 'GET', path: '/issues/{issue_number}/comments', needs: comments_reading, answer: listComments },
    { method: 'POST', path: '/issues/{issue_number}/comments', needs: joining, answer: createComment },
    { method: 'GET', path: '/issues/comments/{comment_id}', needs: comments_reading, answer: getComment },
    { method: 'PATCH', path: '/issues/comments/{comment_id}', needs: joining, answer: updateComment },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/issues/issue-list.js
const issue_list_same = (one, other) => one.toLowerCase() === other.toLowerCase();
function byState({ request }) {
    const state = request.query.get('state') ?? 'open';
    return ({ isOpen }) => state === 'all' || isOpen === (state === 'open');
}
function byLabels({ request }) {
    const wanted = (request.query.get('labels') ?? '').split(',').filter((label) => label !== '');
    return ({ labels }) => wanted.every((label) => labels.some((each) => issue_list_same(each, label)));
}
/** GitHub docs, “List repository issues”: by when they were changed last, not by when they were opened. */
function bySince({ request }) {
    const since = Date.parse(request.query.get('since') ?? '1970-01-01T00:00:00Z');
    return ({ updatedAt }) => updatedAt >= since;
}
function byMilestone({ request }) {
    const wanted = request.query.get('milestone');
    return ({ milestone }) => {
        if (wanted === null)
            return true;
        if (wanted === '*' || wanted === 'none')
            return (milestone !== undefined) === (wanted === '*');
        return milestone === Number(wanted);
    };
}
function byCreator({ request }) {
    const creator = request.query.get('creator');
    return ({ author }) => creator === null || issue_list_same(author, creator);
}
/** The issues that a request asks for, pull requests among them, in its order. */
function issuesWanted(call) {
    const { query } = call.request;
    const keeps = [byState, byLabels, bySince, byMilestone, byCreator].map((make) => make(call));
    const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
    const direction = query.get('direction') === 'asc' ? 1 : -1;
    return [...call.repository.issues.values()]
        .filter((issue) => keeps.every((keep) => keep(issue)))
        .sort((one, other) => direction * (one[key] - other[key] || one.number - other.number));
}

;// CONCATENATED MODULE: ./packages/standins/src/github/issues/operations.js









/** Adds an issue or pull request, with the labels that it brings along. */
function addIssue(hub, repository, issue) {
    const at = hub.now();
    const number = repository.issues.size + 1;
    const added = {
        ...issue,
        id: hub.nextId(),
        number,
        isOpen: true,
        createdAt: at,
        updatedAt: at,
        closedAt: undefined,
    };
    makeLabels(repository, issue.labels);
    repository.issues.set(number, added);
    return added;
}
function makeLabels({ labels }, names) {
    for (const name of names)
        if (!labels.has(name))
            labels.set(name, 'ededed');
}
const operations_fields = { body: 'text?', labels: 'strings', milestone: 'number' };
/** GitHub docs, “Create an issue”: what only those who may push can set is silently dropped for others. */
function maySort({ caller, repository }) {
    return includes(credential_levelOf(caller, repository, 'issues'), 'write');
}
function operations_labelsIn(body) {
    return Array.isArray(body.labels) ? body.labels.map(String) : undefined;
}
function createIssue(call) {
    const body = call_bodyOf(call, { 'title!': 'string', ...operations_fields });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    if (body.title === '')
        return refusal_refuse(github_refusal_refusals.validation({ resource: 'Issue', code: 'missing_field', field: 'title' }));
    const isTrusted = maySort(call);
    const issue = addIssue(call.hub, call.repository, {
        title: String(body.title),
        body: typeof body.body === 'string' ? body.body : null,
        labels: isTrusted ? (operations_labelsIn(body) ?? []) : [],
        milestone: isTrusted && typeof body.milestone === 'number' ? body.milestone : undefined,
        author: call.caller?.user ?? '',
        pull: undefined,
    });
    const document = issueDocument(call.hub, call.repository, issue);
    return jsonAnswer(201, document, { location: document.url });
}
function updateIssue(call) {
    const { hub, repository } = call;
    const body = call_bodyOf(call, { title: 'string', state: ['open', 'closed'], state_reason: 'text?', ...operations_fields });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const before = repository.issues.get(numberIn(call, 'issue_number'));
    if (before === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const isOpen = body.state === undefined ? before.isOpen : body.state === 'open';
    const labels = operations_labelsIn(body) ?? before.labels;
    makeLabels(repository, labels);
    const changed = {
        ...before,
        title: typeof body.title === 'string' ? body.title : before.title,
        body: typeof body.body === 'string' ? body.body : before.body,
        labels,
        isOpen,
        updatedAt: hub.now(),
        closedAt: isOpen ? undefined : (before.closedAt ?? hub.now()),
    };
    repository.issues.set(changed.number, changed);
    return jsonAnswer(200, issueDocument(hub, repository, changed));
}
function getIssue(call) {
    const issue = call.repository.issues.get(numberIn(call, 'issue_number'));
    if (issue === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, issueDocument(call.hub, call.repository, issue));
}
const listIssues = (call) => page_listAnswer(call, issuesWanted(call), (issue) => issueDocument(call.hub, call.repository, issue));
const listLabels = (call) => page_listAnswer(call, [...call.repository.labels.keys()], (name) => labelDocument(call.hub, call.repository, name));
const issues_operations_reading = { area: 'issues', level: 'read' };
const operations_writing = { area: 'issues', level: 'write' };
/** Whoever may read may open an issue. */
const operations_joining = { ...operations_writing, open: true };
/** Issues, what is said on them, and what sorts them. Labels that nobody made yet come with an issue. */
const issueOperations = [
    { method: 'GET', path: '/issues', needs: issues_operations_reading, answer: listIssues },
    { method: 'POST', path: '/issues', needs: operations_joining, answer: createIssue },
    { method: 'GET', path: '/issues/{issue_number}', needs: issues_operations_reading, answer: getIssue },
    { method: 'PATCH', path: '/issues/{issue_number}', needs: operations_writing, answer: updateIssue },
    { method: 'GET', path: '/labels', needs: issues_operations_reading, answer: listLabels },
    ...commentOperations,
    ...milestoneOperations,
];

;// CONCATENATED MODULE: ./packages/standins/src/github/pulls/pull-document.js





/** The pull requests of a repository, the oldest first. */
function pullsOf({ issues }) {
    return [...issues.values()].flatMap((issue) => issue.pull === undefined ? [] : [{ ...issue, pull: issue.pull }]);
}
function endDocument({ hub, repository }, ref, sha) {
    const user = accountDocument(hub, repository.owner);
    return { label: `${repository.owner}:${ref}`, ref, sha, user, repo: repositoryDocument(hub, repository) };
}
function linksOf(call, { number, pull }) {
    const api = hub_apiOf(call.hub, call.repository);
    const url = `${api}/pulls/${number}`;
    return {
        self: url,
        html: `${hub_pageOf(call.hub, call.repository)}/pull/${number}`,
        issue: `${api}/issues/${number}`,
        comments: `${api}/issues/${number}/comments`,
        review_comments: `${url}/comments`,
        review_comment: `${api}/pulls/comments{/number}`,
        commits: `${url}/commits`,
        statuses: `${api}/statuses/${pull.headSha}`,
    };
}
/** A pull request as lists show it. */
function pullDocument(call, issue) {
    const { hub, repository } = call;
    const { pull } = issue;
    const links = linksOf(call, issue);
    return {
        url: links.self,
        id: issue.id,
        node_id: nodeId('PullRequest', issue.id),
        html_url: links.html,
        diff_url: `${links.html}.diff`,
        patch_url: `${links.html}.patch`,
        issue_url: links.issue,
        commits_url: links.commits,
        review_comments_url: links.review_comments,
        review_comment_url: links.review_comment,
        comments_url: links.comments,
        statuses_url: links.statuses,
        number: issue.number,
        state: issue.isOpen ? 'open' : 'closed',
        locked: false,
        title: issue.title,
        user: accountDocument(hub, issue.author),
        body: issue.body,
        labels: issue.labels.map((name) => ({ ...labelDocument(hub, repository, name), description: '' })),
        milestone: issue_document_milestoneOf(hub, repository, issue),
        created_at: instant_instant(issue.createdAt),
        updated_at: instant_instant(issue.updatedAt),
        closed_at: instantOrNull(issue.closedAt),
        merged_at: instantOrNull(pull.isMerged ? issue.closedAt : undefined),
        merge_commit_sha: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        head: endDocument(call, pull.head, pull.headSha),
        base: endDocument(call, pull.base, pull.baseSha),
        _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
        author_association: 'CONTRIBUTOR',
        auto_merge: null,
        draft: false,
    };
}
/** A pull request as its own address shows it. */
function fullPullDocument(call, issue) {
    return {
        ...pullDocument(call, issue),
        merged: issue.pull.isMerged,
        mergeable: null,
        rebaseable: null,
        mergeable_state: 'unknown',
        merged_by: null,
        comments: 0,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: 1,
        additions: 0,
        deletions: 0,
        changed_files: 0,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/pulls/operations.js







function listPulls(call) {
    const { query } = call.request;
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    const { owner } = call.repository;
    const wanted = pullsOf(call.repository).filter(({ isOpen, pull }) => (state === 'all' || isOpen === (state === 'open')) &&
        // GitHub passes over a head without its owner, and lists all.
        (head?.includes(':') !== true || head.toLowerCase() === `${owner}:${pull.head}`.toLowerCase()) &&
        (base ?? pull.base) === pull.base);
    return page_listAnswer(call, wanted.toReversed(), (issue) => pullDocument(call, issue));
}
function getPull(call) {
    const number = numberIn(call, 'pull_number');
    const issue = pullsOf(call.repository).find((each) => each.number === number);
    return issue === undefined ? refusal_refuse(github_refusal_refusals.notFound()) : jsonAnswer(200, fullPullDocument(call, issue));
}
const error = (code, more) => ({
    resource: 'PullRequest',
    code,
    ...more,
});
async function operations_tipOf({ git }, branch) {
    return isRefName(branch) ? (await git.ref(`refs/heads/${branch}`))?.sha : undefined;
}
async function createPull(call) {
    const { hub, repository, caller } = call;
    const body = call_bodyOf(call, { 'title!': 'string', 'head!': 'string', 'base!': 'string', body: 'text?' });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const head = String(body.head).replace(`${repository.owner}:`, '');
    const base = String(body.base);
    const [headSha, baseSha] = await Promise.all([operations_tipOf(repository, head), operations_tipOf(repository, base)]);
    if (headSha === undefined)
        return refusal_refuse(github_refusal_refusals.validation(error('invalid', { field: 'head' })));
    if (baseSha === undefined)
        return refusal_refuse(github_refusal_refusals.validation(error('invalid', { field: 'base' })));
    const fault = operations_faultOf(repository, { head, base, headSha, baseSha, isMerged: false });
    if (fault !== undefined)
        return refusal_refuse(github_refusal_refusals.validation(error('custom', { message: fault })));
    const issue = addIssue(hub, repository, {
        title: String(body.title),
        body: typeof body.body === 'string' ? body.body : null,
        labels: [],
        milestone: undefined,
        author: caller?.user ?? '',
        pull: { head, base, headSha, baseSha, isMerged: false },
    });
    const [pull] = pullsOf(repository).filter(({ number }) => number === issue.number);
    if (pull === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const document = fullPullDocument(call, pull);
    return jsonAnswer(201, document, { location: document.url });
}
function operations_faultOf(repository, { head, base, headSha, baseSha }) {
    if (headSha === baseSha)
        return `No commits between ${base} and ${head}`;
    const isThere = pullsOf(repository).some(({ isOpen, pull }) => isOpen && pull.head === head && pull.base === base);
    return isThere ? `A pull request already exists for ${repository.owner}:${head}.` : undefined;
}
const pulls_operations_reading = { area: 'pull_requests', level: 'read' };
/** Pull requests between branches of a repository. */
const pullOperations = [
    { method: 'GET', path: '/pulls', needs: pulls_operations_reading, answer: listPulls },
    { method: 'POST', path: '/pulls', needs: { area: 'pull_requests', level: 'write' }, answer: createPull },
    { method: 'GET', path: '/pulls/{pull_number}', needs: pulls_operations_reading, answer: getPull },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/asset-name.js
/**
 * The name that GitHub gives a file: what is not a letter, a digit, or one of `_ - + .` becomes a period, runs of them
 * become one, and a name that begins with one is put behind `default`.
 *
 * Observed by others: travis-ci/dpl#821 (a file named with every character), github/rest-api-description#2968 (a plus
 * sign stays), softprops/action-gh-release#741 (`.config` becomes `default.config`). Letters with marks lose them.
 */
function storedName(name) {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
    const dotted = plain
        .replace(/[^A-Za-z0-9_+.-]+/g, '.')
        .replace(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return dotted.startsWith('.') ? `default${dotted}` : dotted;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/release-document.js




/** What stands for a release in the addresses of pages: a draft has no tag yet. */
function pageName({ isDraft, draftName, tag }) {
    return encodeURIComponent(isDraft ? draftName : tag).replaceAll('%2F', '/');
}
/** A file of a release, as the API shows it. */
function assetDocument(hub, repository, release, asset) {
    const created = instant_instant(asset.createdAt);
    return {
        url: `${hub_apiOf(hub, repository)}/releases/assets/${asset.id}`,
        id: asset.id,
        node_id: nodeId('ReleaseAsset', asset.id),
        name: asset.name,
        label: asset.label ?? '',
        uploader: accountDocument(hub, asset.uploader),
        content_type: asset.contentType,
        state: asset.state,
        size: asset.bytes.byteLength,
        digest: asset.sha256 === undefined ? null : `sha256:${asset.sha256}`,
        download_count: 0,
        created_at: created,
        updated_at: created,
        browser_download_url: `${hub_pageOf(hub, repository)}/releases/download/${pageName(release)}/${encodeURIComponent(asset.name)}`,
    };
}
/**
 * A release as the API shows it. An upload that broke off is not among its files: only the list of the files
 * themselves shows it (itchio/gothub#1), so that who does not ask there finds the name free and is refused.
 */
function releaseDocument(hub, repository, release) {
    const url = `${hub_apiOf(hub, repository)}/releases/${release.id}`;
    const archive = (format) => release.isDraft ? null : `${hub_apiOf(hub, repository)}/${format}/${encodeURIComponent(release.tag)}`;
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${hub.addresses().uploads}repos/${repository_fullName(repository)}/releases/${release.id}/assets{?name,label}`,
        html_url: `${hub_pageOf(hub, repository)}/releases/tag/${pageName(release)}`,
        id: release.id,
        author: accountDocument(hub, release.author),
        node_id: nodeId('Release', release.id),
        tag_name: release.tag,
        target_commitish: release.target,
        name: release.title,
        draft: release.isDraft,
        immutable: release.isImmutable,
        prerelease: release.isPrerelease,
        created_at: instant_instant(release.createdAt),
        updated_at: instant_instant(release.updatedAt),
        published_at: instantOrNull(release.publishedAt),
        assets: release.assets
            .filter(({ state }) => state === 'uploaded')
            .map((asset) => assetDocument(hub, repository, release, asset)),
        tarball_url: archive('tarball'),
        zipball_url: archive('zipball'),
        body: release.body,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/reading.js






/** Whether a caller may see drafts: only those who may push (GitHub docs, “List releases”). */
function seesDrafts({ caller, repository }) {
    return includes(credential_levelOf(caller, repository, 'contents'), 'write');
}
function releasesSeen(call) {
    const { repository, request } = call;
    const all = [...(request.hints.stale ? repository.releasesBefore : repository.releases).values()];
    const mine = seesDrafts(call) ? all : all.filter(({ isDraft }) => !isDraft);
    return mine.toSorted((one, other) => other.createdAt - one.createdAt || other.id - one.id);
}
/** Counts down what is still missing from lists. */
function reveal(repository) {
    repository.releases = new Map([...repository.releases].map(([id, release]) => [
        id,
        { ...release, hiddenReads: Math.max(0, release.hiddenReads - 1) },
    ]));
}
/** The releases that a caller may see, the newest first. */
function listReleases(call) {
    const shown = releasesSeen(call).filter(({ hiddenReads }) => hiddenReads === 0);
    reveal(call.repository);
    return page_listAnswer(call, shown, (release) => releaseDocument(call.hub, call.repository, release));
}
/** The release that a path names by its id, if the caller may see it. */
function releaseNamed(call) {
    const id = numberIn(call, 'release_id');
    return releasesSeen(call).find((release) => release.id === id);
}
function reading_shown({ hub, repository }, release) {
    if (release === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, releaseDocument(hub, repository, release));
}
/** One release by its id. */
function getRelease(call) {
    return reading_shown(call, releaseNamed(call));
}
/** The published release of a tag; a draft is never found so (github/developer.github.com#784). */
function getReleaseByTag(call) {
    return reading_shown(call, releasesSeen(call).find(({ tag, isDraft }) => tag === call.params.tag && !isDraft));
}
/** The release that is shown first: the one that was marked, or else the newest; never a prerelease. */
function latestOf(repository) {
    const full = [...repository.releases.values()].filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
    const marked = full.find(({ id }) => id === repository.latest);
    return marked ?? full.toSorted((one, other) => other.createdAt - one.createdAt || other.id - one.id)[0];
}
/** The latest release. */
function getLatestRelease(call) {
    return reading_shown(call, latestOf(call.repository));
}
/** Whether releases are locked here; 404 where they are not, and to everyone who may not administer. */
function getLock({ repository }) {
    if (!repository.locksReleases)
        return refusal_refuse(github_refusal_refusals.notFound());
    return jsonAnswer(200, { enabled: true, enforced_by_owner: false });
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/assets.js









function assetNamed(call) {
    const id = numberIn(call, 'asset_id');
    for (const release of call.repository.releases.values()) {
        const asset = release.assets.find((each) => each.id === id);
        if (asset !== undefined && (!release.isDraft || seesDrafts(call)))
            return { release, asset };
    }
    return undefined;
}
/** Every file of a release, uploads that broke off included. */
function listAssets(call) {
    const release = releaseNamed(call);
    if (release === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return page_listAnswer(call, release.assets, (asset) => assetDocument(call.hub, call.repository, release, asset));
}
/** A file's description, or where its bytes are (GitHub docs, “Get a release asset”). */
function getAsset(call) {
    const found = assetNamed(call);
    if (found === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const { release, asset } = found;
    if (!wantsBytes(call))
        return jsonAnswer(200, assetDocument(call.hub, call.repository, release, asset));
    return asset.state === 'uploaded' ? toStorage(call, asset) : refusal_refuse(github_refusal_refusals.notFound());
}
function wantsBytes({ request }) {
    return (request.headers.accept ?? '').includes('application/octet-stream');
}
function toStorage({ hub }, { id }) {
    const location = `${hub.addresses().storage}${hub.links.sign(assetPath(id)).slice(1)}`;
    return {
        status: 302,
        headers: { location, 'content-type': 'text/html;charset=utf-8' },
        body: new Uint8Array(),
    };
}
/** Sends a browser to where a file is stored. */
const redirectToAsset = toStorage;
/** Takes a file away; nobody can from a locked release (uutils/coreutils#13839). */
function deleteAsset(call) {
    return alone(call.repository, async () => {
        const found = assetNamed(call);
        if (found === undefined)
            return refusal_refuse(github_refusal_refusals.notFound());
        const { release, asset } = found;
        if (release.isImmutable)
            return refusal_refuse(github_refusal_refusals.validation({
                resource: 'ReleaseAsset',
                code: 'custom',
                message: 'Cannot delete asset from an immutable release',
            }));
        const assets = release.assets.filter(({ id }) => id !== asset.id);
        repository_storeRelease(call.repository, { ...release, assets });
        return { status: 204, headers: {}, body: new Uint8Array() };
    });
}
/** Gives a file another name or label. */
function updateAsset(call) {
    const body = call_bodyOf(call, { name: 'string', label: 'string', state: 'string' });
    if (refusal_isRefusal(body))
        return Promise.resolve(refusal_refuse(body));
    return alone(call.repository, async () => {
        const found = assetNamed(call);
        if (found === undefined)
            return refusal_refuse(github_refusal_refusals.notFound());
        const { release, asset } = found;
        if (release.isImmutable)
            return refusal_refuse(github_refusal_refusals.unprocessable('Cannot update assets of an immutable release.'));
        const name = typeof body.name === 'string' ? storedName(body.name) : asset.name;
        if (release.assets.some((each) => each.id !== asset.id && each.name === name))
            return refusal_refuse(github_refusal_refusals.validation({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }));
        const changed = { ...asset, name, label: typeof body.label === 'string' ? body.label : asset.label };
        const assets = release.assets.map((each) => (each.id === asset.id ? changed : each));
        const stored = repository_storeRelease(call.repository, { ...release, assets });
        return jsonAnswer(200, assetDocument(call.hub, call.repository, stored, changed));
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/upload.js







/** GitHub docs, “About releases”, storage and bandwidth quotas. */
const mostAssets = 1000;
const upload_error = (code, field, message) => ({
    resource: 'ReleaseAsset',
    code,
    field,
    ...(message !== undefined && { message }),
});
/** Takes a file for a release. */
function uploadAsset(call) {
    return alone(call.repository, async () => {
        const release = releaseNamed(call);
        if (release === undefined)
            return refusal_refuse(github_refusal_refusals.notFound());
        const name = storedName(call.request.query.get('name') ?? '');
        const refusal = refusalOf(call.hub, release, name, call.request);
        if (refusal !== undefined)
            return refusal_refuse(refusal);
        return call.hub.cutUploads > 0 ? breakOff(call, release, name) : take(call, release, name);
    });
}
function refusalOf({ maxAssetBytes }, { isImmutable, assets }, name, { headers, body }) {
    if (isImmutable)
        return github_refusal_refusals.unprocessable('Cannot upload assets to an immutable release.');
    // denoland/deno#24197: a body of a length that is not told beforehand.
    if (headers['content-length'] === undefined)
        return github_refusal_refusals.badRequest('Bad Content-Length: ');
    if (headers['content-type'] === undefined)
        return github_refusal_refusals.badRequest('Bad Content-Type: ');
    if (name === '')
        return github_refusal_refusals.validation(upload_error('missing_field', 'name'));
    // An upload that broke off keeps its name until it is deleted (getsentry/craft#313).
    if (assets.some((asset) => asset.name === name))
        return github_refusal_refusals.validation(upload_error('already_exists', 'name'));
    if (body.byteLength === 0)
        return github_refusal_refusals.validation(upload_error('custom', 'size', 'size must be greater than or equal to 1'));
    if (body.byteLength >= maxAssetBytes)
        return github_refusal_refusals.validation(upload_error('custom', 'size', `size must be less than ${maxAssetBytes}`));
    if (assets.length >= mostAssets)
        return github_refusal_refusals.validation(upload_error('custom', 'file_count', `file_count limited to ${mostAssets} assets per release`));
    return undefined;
}
function newAsset({ hub, caller, request }, name) {
    return {
        id: hub.nextId(),
        name,
        label: request.query.get('label') ?? undefined,
        state: 'uploaded',
        contentType: request.headers['content-type'] ?? '',
        bytes: request.body,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(request.body).digest('hex'),
        uploader: caller?.user ?? '',
        createdAt: hub.now(),
    };
}
function take(call, release, name) {
    const asset = newAsset(call, name);
    const stored = repository_storeRelease(call.repository, { ...release, assets: [...release.assets, asset] });
    const document = assetDocument(call.hub, call.repository, stored, asset);
    return jsonAnswer(201, document, { location: document.url });
}
/** An asset as an upload that broke off leaves it. */
function brokenOff(asset) {
    return { ...asset, state: 'starter', bytes: new Uint8Array(), sha256: undefined };
}
/** GitHub docs, “Upload a release asset”: an upstream failure is a 502, and may leave an empty asset behind. */
function breakOff(call, release, name) {
    call.hub.cutUploads -= 1;
    const asset = brokenOff(newAsset(call, name));
    repository_storeRelease(call.repository, { ...release, assets: [...release.assets, asset] });
    return jsonAnswer(502, { message: 'Server Error' });
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/tag-rules.js

const tag_rules_error = (code, field, message) => ({
    resource: 'Release',
    code,
    ...(field !== undefined && { field }),
    ...(message !== undefined && { message }),
});
/** Errors of releases, in GitHub's words; the issue threads quote them. */
const releaseErrors = {
    tagTaken: () => tag_rules_error('already_exists', 'tag_name'),
    /** ncipollo/release-action#335. */
    tagInvalid: () => tag_rules_error('custom', 'tag_name', 'tag_name is not a valid tag'),
    tagNeeded: () => tag_rules_error('custom', undefined, 'Published releases must have a valid tag'),
    targetInvalid: () => tag_rules_error('invalid', 'target_commitish'),
    /** github-community-projects/ospo-reusable-workflows#83. */
    tagBurned: () => tag_rules_error('custom', 'tag_name', 'tag_name was used by an immutable release'),
    /** microsoft/hve-core#550. */
    locked: (field) => tag_rules_error('custom', field, `${field} cannot be changed when release is immutable`),
    /** getsentry/craft#583. */
    notLatest: () => tag_rules_error('custom', undefined, 'Latest release cannot be draft or prerelease.'),
    tooLong: (field, most) => tag_rules_error('custom', field, `${field} is too long (maximum is ${most} characters)`),
};
/** The commit that a target stands for: a branch or a full id, never a tag (cli/cli#5855). */
async function commitOfTarget({ git }, target) {
    if (isObjectId(target))
        return git.commitOf(target);
    const branch = isRefName(target) ? await git.ref(`refs/heads/${target}`) : undefined;
    return branch?.sha;
}
/** What is wrong with where a tag of a published release is, or would be put. */
async function tagErrors(repository, { tag, target }) {
    if (repository.burnedTags.has(tag))
        return [releaseErrors.tagBurned(), releaseErrors.tagNeeded()];
    const isGood = isRefName(tag);
    const exists = isGood && (await repository.git.ref(`refs/tags/${tag}`)) !== undefined;
    if (exists)
        return [];
    const commit = await commitOfTarget(repository, target);
    if (isGood && commit !== undefined)
        return [];
    const targetError = commit === undefined ? [releaseErrors.targetInvalid()] : [];
    return [releaseErrors.tagInvalid(), releaseErrors.tagNeeded(), ...targetError];
}
/** Tags the target of a release that is published, unless its tag is there; and keeps it in place if it is locked. */
async function settleTag(repository, { tag, target }) {
    const { git, locksReleases } = repository;
    const name = `refs/tags/${tag}`;
    if ((await git.ref(name)) === undefined)
        await git.setRef(name, await commitOfTarget(repository, target));
    if (locksReleases)
        await git.protect(name);
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/publication-rules.js


/** github/docs, “Release notes”: what a release's description may hold, in characters. */
const longestBody = 125_000;
/** Why a release cannot become what a request asks for, if so; `body` holds only what the request says. */
async function publication_rules_refusalOf(repository, before, release, body) {
    // concourse/github-release-resource#144.
    if (body.target_commitish === '')
        return github_refusal_refusals.unprocessable('Invalid target_commitish parameter');
    const locked = before?.isImmutable === true ? lockErrors(before, release) : [];
    if (locked.length > 0)
        return github_refusal_refusals.validation(...locked);
    const errors = [
        ...(body.make_latest === 'true' && (release.isDraft || release.isPrerelease)
            ? [releaseErrors.notLatest()]
            : []),
        ...((release.body?.length ?? 0) > longestBody ? [releaseErrors.tooLong('body', longestBody)] : []),
        ...(release.isDraft
            ? await targetErrors(repository, body)
            : await publishingErrors(repository, release, body)),
    ];
    return errors.length === 0 ? undefined : github_refusal_refusals.validation(...errors);
}
/** github/docs#45718: title, notes, `prerelease` and `make_latest` of a locked release can still be changed. */
function lockErrors(before, release) {
    return [
        ...(release.isDraft ? [releaseErrors.locked('state')] : []),
        ...(release.tag === before.tag ? [] : [releaseErrors.locked('tag_name')]),
        ...(release.target === before.target ? [] : [releaseErrors.locked('target_commitish')]),
    ];
}
/** A target that is named has to be there, even where the tag is, and for drafts too (softprops/action-gh-release#214). */
async function targetErrors(repository, body) {
    if (typeof body.target_commitish !== 'string')
        return [];
    const commit = await commitOfTarget(repository, body.target_commitish);
    return commit === undefined ? [releaseErrors.targetInvalid()] : [];
}
async function publishingErrors(repository, release, body) {
    // Any number of drafts may have one tag, but published releases may not (ncipollo/release-action#8).
    const isTaken = [...repository.releases.values()].some(({ id, tag, isDraft }) => id !== release.id && tag === release.tag && !isDraft);
    if (isTaken)
        return [releaseErrors.tagTaken()];
    const errors = release.publishedAt !== undefined && release.isImmutable ? [] : await tagErrors(repository, release);
    return errors.length > 0 ? errors : targetErrors(repository, body);
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/writing.js








const writing_fields = {
    target_commitish: 'string',
    name: 'text?',
    body: 'text?',
    draft: 'boolean',
    prerelease: 'boolean',
    make_latest: ['true', 'false', 'legacy'],
};
const noContent = { status: 204, headers: {}, body: new Uint8Array() };
/** Makes a release, published at once unless it is to be a draft. */
function createRelease(call) {
    const body = call_bodyOf(call, { 'tag_name!': 'string', ...writing_fields });
    if (refusal_isRefusal(body))
        return Promise.resolve(refusal_refuse(body));
    return alone(call.repository, async () => {
        const release = changed(call, blankRelease(call), body);
        const refusal = await publication_rules_refusalOf(call.repository, undefined, release, body);
        if (refusal !== undefined)
            return refusal_refuse(refusal);
        const stored = await settle(call.repository, undefined, release, body);
        const document = releaseDocument(call.hub, call.repository, stored);
        return jsonAnswer(201, document, { location: document.url });
    });
}
/** Changes a release; publishes a draft, or takes a release back into one. */
function updateRelease(call) {
    const body = call_bodyOf(call, { tag_name: 'string', ...writing_fields });
    if (refusal_isRefusal(body))
        return Promise.resolve(refusal_refuse(body));
    return alone(call.repository, async () => {
        const before = call.repository.releases.get(numberIn(call, 'release_id'));
        if (before === undefined)
            return refusal_refuse(github_refusal_refusals.notFound());
        const release = changed(call, before, body);
        const refusal = await publication_rules_refusalOf(call.repository, before, release, body);
        if (refusal !== undefined)
            return refusal_refuse(refusal);
        const stored = await settle(call.repository, before, release, body);
        return jsonAnswer(200, releaseDocument(call.hub, call.repository, stored));
    });
}
/** Deletes a release, not its tag; the tag of a locked one can never be used again. */
function deleteRelease(call) {
    return alone(call.repository, async () => {
        const release = call.repository.releases.get(numberIn(call, 'release_id'));
        if (release === undefined)
            return refusal_refuse(github_refusal_refusals.notFound());
        if (release.isImmutable)
            call.repository.burnedTags.add(release.tag);
        dropRelease(call.repository, release.id);
        return noContent;
    });
}
function blankRelease({ hub, repository, caller, request }) {
    return {
        id: hub.nextId(),
        tag: '',
        target: repository.defaultBranch,
        title: null,
        body: null,
        isDraft: false,
        isPrerelease: false,
        isImmutable: false,
        author: caller?.user ?? '',
        createdAt: hub.now(),
        updatedAt: hub.now(),
        publishedAt: undefined,
        draftName: `untagged-${(0,external_node_crypto_.randomBytes)(10).toString('hex')}`,
        hiddenReads: request.hints.hiddenReads,
        assets: [],
    };
}
/** A value of a request, or what is there already where the request does not say it. */
function given(body, name, otherwise, is) {
    const value = body[name];
    return is(value) ? value : otherwise;
}
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || isText(value);
const isFlag = (value) => typeof value === 'boolean';
function changed({ hub }, before, body) {
    return {
        ...before,
        tag: given(body, 'tag_name', before.tag, isText),
        target: given(body, 'target_commitish', before.target, isText),
        title: given(body, 'name', before.title, isTextOrNull),
        body: given(body, 'body', before.body, isTextOrNull),
        isDraft: given(body, 'draft', before.isDraft, isFlag),
        isPrerelease: given(body, 'prerelease', before.isPrerelease, isFlag),
        updatedAt: hub.now(),
    };
}
/** Stores a release that nothing is wrong with; who publishes it, tags it, and locks it where the repository does. */
async function settle(repository, before, release, body) {
    if (release.isDraft)
        return repository_storeRelease(repository, { ...release, publishedAt: undefined });
    const isNew = before === undefined || before.isDraft;
    if (isNew || before.tag !== release.tag)
        await settleTag(repository, release);
    markLatest(repository, release, body.make_latest ?? (isNew ? 'true' : undefined));
    return repository_storeRelease(repository, {
        ...release,
        publishedAt: release.publishedAt ?? release.updatedAt,
        isImmutable: release.isImmutable || (isNew && repository.locksReleases),
    });
}
function markLatest(repository, { id, isPrerelease }, wish) {
    if (wish === 'true' && !isPrerelease)
        repository.latest = id;
    if (wish === 'legacy' || (wish === 'false' && repository.latest === id))
        repository.latest = undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/releases/operations.js




const releases_operations_reading = { area: 'contents', level: 'read' };
const releases_operations_writing = { area: 'contents', level: 'write' };
/** Releases and their files. */
const releaseOperations = [
    { method: 'GET', path: '/releases', needs: releases_operations_reading, answer: listReleases },
    { method: 'POST', path: '/releases', needs: releases_operations_writing, answer: createRelease },
    { method: 'GET', path: '/releases/latest', needs: releases_operations_reading, answer: getLatestRelease },
    { method: 'GET', path: '/releases/tags/{tag+}', needs: releases_operations_reading, answer: getReleaseByTag },
    { method: 'GET', path: '/releases/assets/{asset_id}', needs: releases_operations_reading, answer: getAsset },
    { method: 'PATCH', path: '/releases/assets/{asset_id}', needs: releases_operations_writing, answer: updateAsset },
    { method: 'DELETE', path: '/releases/assets/{asset_id}', needs: releases_operations_writing, answer: deleteAsset },
    { method: 'GET', path: '/releases/{release_id}', needs: releases_operations_reading, answer: getRelease },
    { method: 'PATCH', path: '/releases/{release_id}', needs: releases_operations_writing, answer: updateRelease },
    { method: 'DELETE', path: '/releases/{release_id}', needs: releases_operations_writing, answer: deleteRelease },
    { method: 'GET', path: '/releases/{release_id}/assets', needs: releases_operations_reading, answer: listAssets },
    {
        method: 'GET',
        path: '/immutable-releases',
        needs: { area: 'administration', level: 'read' },
        answer: getLock,
    },
];
/** What the host for uploads takes. */
const uploadOperations = [
    { method: 'POST', path: '/releases/{release_id}/assets', needs: releases_operations_writing, answer: uploadAsset },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/statuses.js









const statuses_states = ['error', 'failure', 'pending', 'success'];
/** In characters. */
const statuses_longestDescription = 140;
function textOrNull(value) {
    return typeof value === 'string' ? value : null;
}
async function createStatus(call) {
    const body = call_bodyOf(call, {
        'state!': statuses_states,
        target_url: 'text?',
        description: 'text?',
        context: 'string',
    });
    if (refusal_isRefusal(body))
        return refusal_refuse(body);
    const { hub, repository, caller, params } = call;
    const sha = params.sha ?? '';
    const commit = isObjectId(sha) ? await repository.git.commitOf(sha) : undefined;
    if (commit === undefined)
        return refusal_refuse(github_refusal_refusals.unprocessable(`No commit found for SHA: ${sha}`));
    const state = statuses_states.find((each) => each === body.state) ?? 'error';
    const status = {
        id: hub.nextId(),
        commit,
        state,
        context: textOrNull(body.context) ?? 'default',
        description: textOrNull(body.description),
        url: textOrNull(body.target_url),
        creator: caller?.user ?? '',
        createdAt: hub.now(),
    };
    if ((status.description?.length ?? 0) > statuses_longestDescription)
        return refusal_refuse(tooLong);
    repository.statuses.push(status);
    return jsonAnswer(201, statusDocument(call, status));
}
const tooLong = github_refusal_refusals.validation({
    resource: 'Status',
    code: 'custom',
    field: 'description',
    message: `description is too long (maximum is ${statuses_longestDescription} characters)`,
});
function simpleStatusDocument({ hub, repository }, status) {
    const at = instant_instant(status.createdAt);
    return {
        url: `${hub_apiOf(hub, repository)}/statuses/${status.commit}`,
        avatar_url: accountDocument(hub, status.creator).avatar_url,
        id: status.id,
        node_id: nodeId('StatusContext', status.id),
        state: status.state,
        description: status.description,
        target_url: status.url,
        context: status.context,
        created_at: at,
        updated_at: at,
    };
}
function statusDocument(call, status) {
    return { ...simpleStatusDocument(call, status), creator: accountDocument(call.hub, status.creator) };
}
function statusesOf({ statuses }, commit) {
    return statuses.filter((status) => status.commit === commit).toReversed();
}
async function listStatuses(call) {
    const commit = await resolveRevision(call.repository.git, call.params.ref ?? '');
    if (commit === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    return page_listAnswer(call, statusesOf(call.repository, commit), (status) => statusDocument(call, status));
}
/** The newest status of each context, and what they come to; contexts differ by more than case. */
async function combineStatuses(call) {
    const { hub, repository, params } = call;
    const commit = await resolveRevision(repository.git, params.ref ?? '');
    if (commit === undefined)
        return refusal_refuse(github_refusal_refusals.notFound());
    const isFirst = ({ context }, index, all) => all.findIndex((other) => other.context.toLowerCase() === context.toLowerCase()) === index;
    const newest = statusesOf(repository, commit).filter(isFirst);
    const { items, headers } = pageAsked(call, newest);
    const url = `${hub_apiOf(hub, repository)}/commits/${commit}`;
    const document = {
        state: combined(newest),
        statuses: items.map((status) => simpleStatusDocument(call, status)),
        sha: commit,
        total_count: newest.length,
        repository: shortRepositoryDocument(hub, repository),
        commit_url: url,
        url: `${url}/status`,
    };
    return jsonAnswer(200, document, headers);
}
/** GitHub docs, “Get the combined status for a specific reference”: without any status it is pending. */
function combined(statuses) {
    if (statuses.some(({ state }) => state === 'error' || state === 'failure'))
        return 'failure';
    if (statuses.length === 0 || statuses.some(({ state }) => state === 'pending'))
        return 'pending';
    return 'success';
}
const statuses_reading = { area: 'statuses', level: 'read' };
/** What is said about commits. */
const statusOperations = [
    {
        method: 'POST',
        path: '/statuses/{sha}',
        needs: { area: 'statuses', level: 'write' },
        answer: createStatus,
    },
    { method: 'GET', path: '/commits/{ref+}/status', needs: statuses_reading, answer: combineStatuses },
    { method: 'GET', path: '/commits/{ref+}/statuses', needs: statuses_reading, answer: listStatuses },
];

;// CONCATENATED MODULE: ./packages/standins/src/github/teams.js




const teams_same = (one, other) => one.toLowerCase() === other.toLowerCase();
/**
 * Why a caller may not see the teams of an organisation, if so.
 *
 * A job's token is told that there is no such thing (actions/github-script, issue 518), a fine-grained one that it may
 * not (PyGithub/PyGithub, issue 2951).
 */
function teams_refusalOf(caller, organisation) {
    if (caller === undefined)
        return github_refusal_refusals.requiresAuthentication();
    const isMember = caller.organisations?.some((each) => teams_same(each, organisation)) === true;
    if (caller.kind === 'job')
        return github_refusal_refusals.notFound();
    if (isMember)
        return undefined;
    return caller.kind === 'fine-grained' ? github_refusal_refusals.personalToken() : github_refusal_refusals.notFound();
}
function membersAnswer(hub, request, team) {
    const place = `${hub.addresses().api}orgs/${team.organisation}/teams/${team.slug}/members`;
    const { items, headers } = pageOfList(request, team.members, place);
    const described = items.map((login) => ({
        ...accountDocument(hub, login),
        role: 'member',
        inherited: false,
    }));
    return jsonAnswer(200, described, headers);
}
/** Answers a request for the members of a team; undefined for every other path. */
function answerTeam(hub, caller, request, path) {
    const [, organisation, slug] = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/members$/.exec(path) ?? [];
    if (organisation === undefined || slug === undefined)
        return undefined;
    const refusal = teams_refusalOf(caller, organisation);
    if (refusal !== undefined)
        return refusal_refuse(refusal);
    const team = hub.teams.find((each) => teams_same(each.organisation, organisation) && teams_same(each.slug, slug));
    if (team === undefined || request.method !== 'GET')
        return refusal_refuse(github_refusal_refusals.notFound());
    return membersAnswer(hub, request, team);
}

;// CONCATENATED MODULE: ./packages/standins/src/github/api/admission.js


/**
 * Why a caller may not do something in a repository, if so.
 *
 * What a caller cannot see is not there for it: 404. What it sees and may not do is refused in the words for its kind
 * of token; a classic one is told that there is no such thing (GitHub docs, “Troubleshooting the REST API”).
 */
function admission_refusalOf(caller, repository, need) {
    const { area, level, open = false, known = false } = need;
    if (!includes(credential_levelOf(caller, repository, 'metadata'), 'read'))
        return github_refusal_refusals.notFound();
    const isAnonymous = caller === undefined;
    if (isAnonymous && (known || level === 'write' || area === 'administration'))
        return github_refusal_refusals.requiresAuthentication();
    if (level === 'write' && repository.isArchived)
        return github_refusal_refusals.archived();
    const mayJoin = open && (caller?.kind ?? 'classic') === 'classic';
    if (mayJoin || includes(credential_levelOf(caller, repository, area), level))
        return undefined;
    if (caller?.kind === 'job')
        return github_refusal_refusals.integration();
    return caller?.kind === 'fine-grained' ? github_refusal_refusals.personalToken() : github_refusal_refusals.notFound();
}

;// CONCATENATED MODULE: ./packages/standins/src/github/api/route.js

/** Reads `/repos/{owner}/{repo}…`, or `/repositories/{id}…` as in GitHub's own links; undefined for other paths. */
function repositoryPath(hub, path) {
    const [, id, afterId = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
    if (id !== undefined) {
        const repository = [...hub.repositories.values()].find((each) => String(each.id) === id);
        return { repository, moved: undefined, rest: afterId };
    }
    const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    const full = `${unescaped(owner)}/${unescaped(name)}`;
    return { repository: findRepository(hub, full), moved: hub.formerNames.get(full.toLowerCase()), rest };
}
/**
 * Finds the operation of a request; `'method'` when there is one of that path for other methods only.
 *
 * The longest literal text wins, so that `releases/latest` is not a release of that number.
 */
function findOperation(operations, method, rest) {
    const matches = operations.flatMap((operation) => {
        const params = route_paramsOf(operation.path, rest);
        return params === undefined ? [] : [{ operation, params }];
    });
    const [best] = matches
        .filter(({ operation }) => operation.method === method)
        .sort((one, other) => literals(other.operation.path) - literals(one.operation.path));
    return best ?? (matches.length > 0 ? 'method' : undefined);
}
function literals(path) {
    return path.replace(/\{[^}]+\}/g, '').length;
}
function route_paramsOf(template, rest) {
    const names = [...template.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = '']) => name);
    const form = template.replace(/\{[^}+]+\+\}/g, '(.+)').replace(/\{[^}]+\}/g, '([^/]+)');
    const values = new RegExp(`^${form}$`).exec(rest);
    if (values === null)
        return undefined;
    return Object.fromEntries(names.map((name, index) => [name, unescaped(values[index + 1] ?? '')]));
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/github/api/handler.js


















const getRepository = {
    method: 'GET',
    path: '',
    needs: { area: 'metadata', level: 'read' },
    answer: ({ hub, repository, caller }) => jsonAnswer(200, fullRepositoryDocument(hub, caller, repository)),
};
const handler_operations = [
    getRepository,
    ...releaseOperations,
    ...gitOperations,
    ...branchOperations,
    ...statusOperations,
    ...checkOperations,
    ...issueOperations,
    ...pullOperations,
    ...advisoryOperations,
    ...actionOperations,
];
/** What every answer of the API says besides (GitHub docs, “API versions”, “Media types”). */
const usualHeaders = {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': '0000:0000:0000:0000:00000000',
};
const versions = ['2022-11-28', '2026-03-10'];
/** Answers as GitHub's REST API does, below `prefix`. */
function createApiHandler(hub, prefix) {
    return (request) => answer(hub, request, prefix, handler_operations);
}
/** Answers as the host for uploads does; it takes files and nothing else. */
function createUploadHandler(hub) {
    return async (request) => {
        const { uploadsMovedTo } = hub;
        if (uploadsMovedTo === undefined)
            return answer(hub, request, '', uploadOperations);
        const query = request.query.size === 0 ? '' : `?${request.query}`;
        return refusal_refuse(github_refusal_refusals.moved(307, `${uploadsMovedTo}${request.path.slice(1)}${query}`));
    };
}
async function answer(hub, request, prefix, known) {
    const caller = credential_callerOf(hub, request);
    const who = refusal_isRefusal(caller) ? undefined : caller;
    const version = request.headers['x-github-api-version'] ?? versions[0] ?? '';
    const given = refusal_isRefusal(caller)
        ? refusal_refuse(caller)
        : await handler_admitted(hub, request, caller, prefix, known, version);
    const limits = hub.limiter.headers(who);
    const always = { ...usualHeaders, 'x-github-api-version-selected': version, ...limits };
    return { ...given, headers: { ...always, ...given.headers, ...typeOf(given) } };
}
/** The short form of an answer's type is GitHub's long one; an answer without a body has none. */
function typeOf({ headers, body }) {
    const type = headers['content-type'];
    if (type === 'application/json')
        return { 'content-type': `${type}; charset=utf-8` };
    return type === undefined && body.byteLength > 0 ? { 'content-type': 'application/octet-stream' } : {};
}
async function handler_admitted(hub, request, caller, prefix, known, version) {
    if ((request.headers['user-agent'] ?? '') === '')
        return handler_unnamedClient;
    if (!versions.includes(version))
        return refusal_refuse(github_refusal_refusals.badRequest(`"${version}" is not a supported API version.`));
    const path = request.path.slice(prefix.length);
    if (path === '/rate_limit')
        return jsonAnswer(200, limitDocument(hub, caller));
    const tooMany = hub.limiter.count(caller, request.method, request.path);
    if (tooMany !== undefined)
        return refusal_refuse(tooMany);
    if (path === '/user')
        return getUser(hub, caller);
    const team = answerTeam(hub, caller, request, path);
    if (team !== undefined)
        return team;
    const found = repositoryPath(hub, path);
    return found === undefined ? refusal_refuse(github_refusal_refusals.notFound()) : answerFor(hub, request, caller, found, known);
}
/** GitHub docs, “User agent required”; a plain text, unlike every other refusal. */
const handler_unnamedClient = {
    status: 403,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from('Request forbidden by administrative rules. Please make sure your request has a User-Agent header.\n'),
};
function getUser(hub, caller) {
    if (caller === undefined)
        return refusal_refuse(github_refusal_refusals.requiresAuthentication());
    // A job's token belongs to nobody.
    if (caller.kind === 'job')
        return refusal_refuse(github_refusal_refusals.integration());
    return jsonAnswer(200, ownAccountDocument(hub, caller.user));
}
function limitDocument(hub, caller) {
    const core = hub.limiter.standing(caller);
    const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
    return { resources: { core, search }, rate: core };
}
async function answerFor(hub, request, caller, { repository, moved, rest }, known) {
    if (moved !== undefined) {
        const query = request.query.size === 0 ? '' : `?${request.query}`;
        return refusal_refuse(github_refusal_refusals.moved(request.method === 'GET' ? 301 : 307, `${hub_apiOf(hub, moved)}${rest}${query}`));
    }
    // Whoever asks for headers alone gets those of the whole answer.
    const match = findOperation(known, request.method === 'HEAD' ? 'GET' : request.method, rest);
    if (repository === undefined || match === undefined || match === 'method')
        return refusal_refuse(github_refusal_refusals.notFound());
    const refusal = admission_refusalOf(caller, repository, match.operation.needs);
    if (refusal !== undefined)
        return refusal_refuse(refusal);
    return match.operation.answer({ hub, repository, caller, request, params: match.params });
}

;// CONCATENATED MODULE: ./packages/standins/src/github/inventory.js


/** A copy of what a repository holds now. */
function github_inventory_takeInventory(repository) {
    const latest = latestOf(repository)?.id;
    return {
        releases: [...repository.releases.values()].map((release) => inventory_describeRelease(release, latest)),
        issues: [...repository.issues.values()].map(({ number, title, body, isOpen, labels, pull }) => {
            const comments = repository.comments
                .filter(({ issue }) => issue === number)
                .map((comment) => comment.body);
            return { number, title, body, isOpen, isPull: pull !== undefined, labels, comments };
        }),
        milestones: [...repository.milestones.values()].map(({ number, title, isOpen }) => ({
            number,
            title,
            isOpen,
        })),
        statuses: repository.statuses.map(({ commit, context, state }) => ({ commit, context, state })),
    };
}
function inventory_describeRelease(release, latest) {
    const { id, tag, target, title, body, isDraft, isPrerelease, isImmutable, author } = release;
    const assets = release.assets.map(describeAsset);
    return {
        id,
        tag,
        target,
        title,
        body,
        isDraft,
        isPrerelease,
        isImmutable,
        isLatest: id === latest,
        author,
        assets,
    };
}
function describeAsset({ id, name, state, bytes, contentType }) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return { id, name, state, size: bytes.byteLength, sha256, contentType };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/git/bare-store.js


/** A bare repository on disk, read by git itself. */
function createBareStore(folder) {
    const repository = openGitRepository(folder);
    const read = (...args) => output(folder, args);
    const objectAt = async (revision) => {
        const sha = await bare_store_text(read('rev-parse', '--verify', '--quiet', '--end-of-options', revision));
        return sha === undefined ? undefined : { sha, type: bare_store_typeOf(await bare_store_text(read('cat-file', '-t', sha))) };
    };
    return {
        ref: objectAt,
        refs: () => repository.refs(),
        commitOf: async (sha) => (await objectAt(`${sha}^{commit}`))?.sha,
        commit: async (sha) => bare_store_parseCommit(await bare_store_text(read('log', '-1', `--format=${bare_store_commitFormat}`, sha))),
        history: async (sha) => {
            const listed = await bare_store_text(read('rev-list', '--end-of-options', sha));
            return (listed ?? '').split('\n').filter((each) => each !== '');
        },
        tag: async (sha) => bare_store_parseTag(await bare_store_text(read('cat-file', 'tag', sha))),
        entry: (commit, path) => bare_store_entryAt(read, commit, path),
        setRef: (name, sha) => repository.setRef(name, sha),
        protect: (name) => repository.protect(name),
    };
}
/** What git prints, or undefined when it fails: there is no such thing then. */
async function output(folder, args) {
    const { code, stdout } = await runGit({ args, cwd: folder, searchPath: usualSearchPath });
    return code === 0 ? stdout : undefined;
}
async function bare_store_text(printed) {
    return (await printed)?.toString('utf8').replace(/\n$/, '');
}
function bare_store_typeOf(name) {
    return name === 'tag' || name === 'tree' || name === 'blob' ? name : 'commit';
}
const bare_store_commitFormat = ['%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
function bare_store_parseCommit(printed) {
    if (printed === undefined)
        return undefined;
    const [tree = '', parents = '', ...rest] = printed.split('\0');
    const [name = '', email = '', date = '', committer = '', committerEmail = '', committed = '', message = '',] = rest;
    return {
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: { name, email, date },
        committer: { name: committer, email: committerEmail, date: committed },
        message: message.trimEnd(),
    };
}
function bare_store_parseTag(printed) {
    const [, sha, type, name, tagger = ''] = /^object (\w+)\ntype (\w+)\ntag (.+)\n(?:tagger (.*)\n)?/.exec(printed ?? '') ?? [];
    if (printed === undefined || sha === undefined || name === undefined)
        return undefined;
    const message = printed.slice(printed.indexOf('\n\n') + 2);
    return { name, target: { sha, type: bare_store_typeOf(type) }, tagger: parseSignature(tagger), message };
}
function parseSignature(line) {
    const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
    return { name, email, date: new Date(Number(seconds) * 1000).toISOString() };
}
async function bare_store_entryAt(read, commit, path) {
    const [entry] = path === '' ? [] : rowsOf(await read('ls-tree', '-z', '-l', commit, '--', path));
    if (path !== '' && entry === undefined)
        return undefined;
    if (entry?.kind === 'file') {
        const bytes = await read('cat-file', 'blob', entry.sha);
        return bytes === undefined ? undefined : { kind: 'file', sha: entry.sha, bytes };
    }
    const sha = entry?.sha ?? (await bare_store_text(read('rev-parse', `${commit}^{tree}`))) ?? '';
    return { kind: 'folder', sha, entries: rowsOf(await read('ls-tree', '-z', '-l', sha)) };
}
/** Links are files like any other here, and submodules are not shown. */
function rowsOf(listing) {
    const rows = (listing?.toString('utf8') ?? '').split('\0').filter((row) => row !== '');
    return rows.flatMap((row) => {
        const [, type, sha = '', size = '0', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row) ?? [];
        if (type !== 'blob' && type !== 'tree')
            return [];
        const name = path.slice(path.lastIndexOf('/') + 1);
        const kind = type === 'blob' ? 'file' : 'folder';
        return [{ kind, name, sha, size: Number(size) || 0 }];
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/github/git/memory-store.js


const nobody = { name: 'Ada', email: 'ada@example.org', date: '2020-01-01T00:00:00Z' };
/** What a test says a repository holds; every commit that it names is one. */
function createMemoryStore({ refs = {}, files = {}, parents = {} }) {
    const current = new Map(Object.entries(refs));
    const commits = new Set([
        ...Object.values(refs),
        ...Object.keys(files),
        ...Object.entries(parents).flatMap(([sha, own]) => [sha, ...own]),
    ]);
    const commitOf = async (sha) => (commits.has(sha) ? sha : undefined);
    return {
        commitOf,
        ref: async (name) => {
            const sha = current.get(name);
            return sha === undefined ? undefined : { sha, type: 'commit' };
        },
        refs: async () => Object.fromEntries(current),
        commit: async (sha) => commits.has(sha)
            ? {
                tree: shaOf('tree', sha),
                parents: parents[sha] ?? [],
                author: nobody,
                committer: nobody,
                message: 'seed',
            }
            : undefined,
        history: async (sha) => (commits.has(sha) ? historyOf(sha, parents) : []),
        tag: async () => undefined,
        entry: async (commit, path) => entryOf(files[commit] ?? {}, path),
        setRef: async (name, sha) => {
            if (sha === undefined)
                current.delete(name);
            else
                current.set(name, sha);
            if (sha !== undefined && isObjectId(sha))
                commits.add(sha);
        },
        protect: async () => undefined,
    };
}
function historyOf(sha, parents) {
    const found = new Set([sha]);
    // What is added while it is walked is walked as well.
    for (const each of found)
        for (const parent of parents[each] ?? [])
            found.add(parent);
    return [...found];
}
function entryOf(files, path) {
    const file = files[path];
    if (file !== undefined) {
        const bytes = Buffer.from(file);
        return { kind: 'file', sha: shaOf('blob', bytes), bytes };
    }
    const inside = Object.entries(files).filter(([name]) => path === '' || name.startsWith(`${path}/`));
    if (inside.length === 0)
        return undefined;
    const start = path === '' ? 0 : path.length + 1;
    const names = [...new Set(inside.map(([name]) => name.slice(start).split('/', 1).join('')))];
    const entries = names
        .sort()
        .map((name) => described(files, `${path.slice(0, start)}${start > 0 ? '/' : ''}${name}`, name));
    return { kind: 'folder', sha: shaOf('tree', JSON.stringify(names)), entries };
}
function described(files, path, name) {
    const file = files[path];
    if (file === undefined)
        return { kind: 'folder', name, sha: shaOf('tree', path), size: 0 };
    const bytes = Buffer.from(file);
    return { kind: 'file', name, sha: shaOf('blob', bytes), size: bytes.byteLength };
}
/** An id as git makes it. */
function shaOf(type, content) {
    const bytes = Buffer.from(content);
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/standins/src/github/rate-limit.js


const hourMs = 3_600_000;
/** GitHub docs, “Rate limits for the REST API”: anonymous callers have few. */
const anonymousRequests = 60;
/** Starts to count; `now` gives milliseconds. */
function rate_limit_createRateLimiter(limit, now) {
    const { requests = 5000, windowMs = hourMs, status = 403 } = limit ?? {};
    const windows = new Map();
    const throttles = [];
    const limitOf = (caller) => caller === undefined ? Math.min(anonymousRequests, requests) : requests;
    const windowOf = (caller) => {
        const known = windows.get(caller?.token ?? '');
        return known !== undefined && known.endsAt > now() ? known : { used: 0, endsAt: now() + windowMs };
    };
    const exhaust = (caller) => windows.set(caller?.token ?? '', { ...windowOf(caller), used: limitOf(caller) });
    const befall = (caller, throttle) => {
        const { kind = 'secondary', status: answered = 403, retryAfterSeconds } = throttle;
        if (kind === 'secondary')
            return github_refusal_refusals.secondaryLimit(answered, retryAfterSeconds);
        exhaust(caller);
        return github_refusal_refusals.primaryLimit(answered, whoseOf(caller));
    };
    const limiter = {
        count(caller, method, path) {
            const due = throttles.find(({ throttle, left }) => left > 0 && matches(throttle.on ?? {}, method, path));
            if (due !== undefined) {
                due.left -= 1;
                return befall(caller, due.throttle);
            }
            const window = windowOf(caller);
            if (window.used >= limitOf(caller))
                return github_refusal_refusals.primaryLimit(status, whoseOf(caller));
            windows.set(caller?.token ?? '', { ...window, used: window.used + 1 });
            return undefined;
        },
        standing(caller) {
            const { used, endsAt } = windowOf(caller);
            const all = limitOf(caller);
            return { limit: all, used, remaining: all - used, reset: Math.ceil(endsAt / 1000) };
        },
        headers(caller) {
            const entries = Object.entries({ ...limiter.standing(caller), resource: 'core' });
            return Object.fromEntries(entries.map(([name, value]) => [`x-ratelimit-${name}`, String(value)]));
        },
        throttle: (throttle) => {
            throttles.push({ throttle, left: throttle.requests ?? 1 });
        },
    };
    return limiter;
}
function whoseOf(caller) {
    if (caller === undefined)
        return '127.0.0.1';
    return caller.kind === 'job' ? 'installation ID 1' : 'user ID 1';
}

;// CONCATENATED MODULE: ./packages/standins/src/github/storage/signed-links.js

/** Signs with a key that dies with the process. */
function createSignedLinks(lifetimeMs, now) {
    const key = (0,external_node_crypto_.randomBytes)(32);
    const signatureOf = (path, expires) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${path}\n${expires}`).digest('hex');
    return {
        sign(path) {
            const expires = String(now() + lifetimeMs);
            return `${path}?se=${expires}&sig=${signatureOf(path, expires)}`;
        },
        verdict(path, query) {
            const expires = query.get('se') ?? '';
            const expected = Buffer.from(signatureOf(path, expires));
            const sent = Buffer.from(query.get('sig') ?? '');
            if (sent.byteLength !== expected.byteLength || !(0,external_node_crypto_.timingSafeEqual)(sent, expected))
                return 'forged';
            return Number(expires) > now() ? 'good' : 'expired';
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/new-hub.js






/** GitHub docs, “About releases”: each file must be under 2 GiB. */
const usualMaxAssetBytes = 2 ** 31;
const usualLinkMs = 300_000;
/** A hub as its options describe it, before anything has happened. */
function newHub(options, addresses) {
    const now = options.now ?? Date.now;
    let lastId = 1000;
    const nextId = () => {
        lastId += 1;
        return lastId;
    };
    const made = options.repositories.map((seed) => ({
        seed,
        repository: newRepository(seed, nextId(), now(), options),
    }));
    return {
        repositories: new Map(made.map(({ seed, repository }) => [seed.name.toLowerCase(), repository])),
        formerNames: new Map(made.flatMap(({ seed, repository }) => seed.formerName === undefined ? [] : [[seed.formerName.toLowerCase(), repository]])),
        tokens: options.tokens,
        teams: options.teams ?? [],
        addresses,
        links: createSignedLinks(options.linkMs ?? usualLinkMs, now),
        limiter: rate_limit_createRateLimiter(options.rateLimit, now),
        maxAssetBytes: options.maxAssetBytes ?? usualMaxAssetBytes,
        now,
        nextId,
        cutUploads: 0,
        uploadsMovedTo: undefined,
    };
}
function newRepository(seed, id, createdAt, { git }) {
    const [owner = '', name = ''] = seed.name.split('/');
    const folder = git === undefined ? undefined : (0,external_node_path_.join)(git, owner, `${name}.git`);
    const isOnDisk = folder !== undefined && (0,external_node_fs_.existsSync)(folder);
    return {
        id,
        owner,
        name,
        isPrivate: seed.isPrivate ?? false,
        isArchived: seed.isArchived ?? false,
        defaultBranch: seed.defaultBranch ?? 'main',
        createdAt,
        git: isOnDisk ? createBareStore(folder) : createMemoryStore(seed),
        locksReleases: seed.locksReleases ?? false,
        releases: new Map(),
        releasesBefore: new Map(),
        latest: undefined,
        burnedTags: new Set(),
        issues: new Map(),
        comments: [],
        labels: new Map(),
        milestones: new Map(),
        advisories: new Map(),
        statuses: [],
        checkRuns: [],
        protectedBranches: new Set(seed.protectedBranches),
        runs: [],
        artifacts: [],
        busy: Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/planting-runs.js

const ninetyDaysMs = 90 * 24 * 3_600_000;
/** Plants a run; gives its id. */
function plantRun(hub, repository, seed) {
    const { id = hub.nextId(), attempt = 1, path = '.github/workflows/release.yml', jobs = [] } = seed;
    repository.runs.push({
        id,
        attempt,
        number: repository.runs.length + 1,
        path,
        name: path.slice(path.lastIndexOf('/') + 1),
        event: seed.event ?? 'push',
        commit: seed.commit,
        branch: seed.branch,
        status: seed.status ?? 'completed',
        conclusion: seed.conclusion === undefined ? 'success' : seed.conclusion,
        actor: seed.actor ?? 'somebody',
        fork: seed.fork,
        createdAt: seed.createdAt ?? hub.now(),
        jobs: jobs.map((job) => ({ ...job, id: hub.nextId() })),
    });
    return id;
}
/** Plants a check run; gives its id. */
function plantCheckRun(hub, repository, seed) {
    const { commit, name, status = 'completed', app = 'some-app', details } = seed;
    const id = hub.nextId();
    repository.checkRuns.push({
        id,
        commit,
        name,
        status,
        conclusion: status === 'completed' ? (seed.conclusion ?? 'success') : null,
        app,
        suite: seed.suite ?? id,
        details: details ?? `${hub.addresses().server}apps/${app}/${id}`,
        createdAt: hub.now(),
    });
    return id;
}
/** Plants what a run left; gives its id. */
function plantArtifact(hub, repository, { run, name, archive, expiresAt }) {
    const id = hub.nextId();
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex');
    const createdAt = hub.now();
    repository.artifacts.push({
        id,
        run,
        name,
        archive,
        sha256,
        createdAt,
        expiresAt: expiresAt ?? createdAt + ninetyDaysMs,
    });
    return id;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/planting.js







/** The repository of a name. @throws Error when there is none, which is a mistake of the test. */
function planting_repositoryNamed(hub, name) {
    const repository = findRepository(hub, name);
    if (repository === undefined)
        throw new Error(`the stand-in has no repository ${name}`);
    return repository;
}
/** Planting in a hub. */
function createPlanting(hub) {
    const at = (name) => planting_repositoryNamed(hub, name);
    return {
        release: (name, seed) => plantRelease(hub, at(name), seed),
        asset: (name, id, seed) => plantAsset(hub, at(name), id, seed),
        run: (name, seed) => plantRun(hub, at(name), seed),
        artifact: (name, seed) => plantArtifact(hub, at(name), seed),
        issue: (name, { title, body, labels = [], milestone, author = 'somebody', pull }) => addIssue(hub, at(name), { title, body: body ?? null, labels, milestone, author, pull }).number,
        comment: (name, { author = 'somebody', ...seed }) => comments_addComment(hub, at(name), { ...seed, author }).id,
        checkRun: (name, seed) => plantCheckRun(hub, at(name), seed),
        protection: async (name, branch) => {
            at(name).protectedBranches.add(branch);
            await at(name).git.protect(`refs/heads/${branch}`);
        },
        milestone: (name, title, isOpen = true) => addMilestone(hub, at(name), { title, description: null, isOpen, creator: 'somebody' }).number,
    };
}
function planting_assetOf(hub, seed, author) {
    const isWhole = seed.state !== 'starter';
    const bytes = isWhole ? Buffer.from(seed.bytes) : new Uint8Array();
    const sha256 = seed.sha256 === undefined ? (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') : seed.sha256;
    return {
        id: hub.nextId(),
        name: seed.name,
        label: undefined,
        state: seed.state ?? 'uploaded',
        contentType: seed.contentType ?? 'application/octet-stream',
        bytes,
        sha256: isWhole ? (sha256 ?? undefined) : undefined,
        uploader: seed.uploader ?? author,
        createdAt: hub.now(),
    };
}
function plantRelease(hub, repository, seed) {
    const { isDraft = false, author = 'somebody', createdAt = hub.now() } = seed;
    const planted = repository_storeRelease(repository, {
        id: hub.nextId(),
        tag: seed.tag,
        target: seed.target ?? repository.defaultBranch,
        title: seed.title ?? seed.tag,
        body: seed.body ?? '',
        isDraft,
        isPrerelease: seed.isPrerelease ?? false,
        isImmutable: seed.isImmutable ?? false,
        author,
        createdAt,
        updatedAt: createdAt,
        publishedAt: isDraft ? undefined : createdAt,
        draftName: `untagged-${(0,external_node_crypto_.randomBytes)(10).toString('hex')}`,
        hiddenReads: 0,
        assets: (seed.assets ?? []).map((asset) => planting_assetOf(hub, asset, author)),
    });
    return planted.id;
}
function plantAsset(hub, repository, id, seed) {
    const release = repository.releases.get(id);
    if (release === undefined)
        throw new Error(`the stand-in has no release ${id}`);
    const asset = planting_assetOf(hub, seed, release.author);
    repository_storeRelease(repository, { ...release, assets: [...release.assets, asset] });
    return asset.id;
}

;// CONCATENATED MODULE: ./packages/standins/src/github/downloads.js




/** What a browser is shown where there is nothing that everyone may see. */
const missingPage = {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('Not Found'),
};
/**
 * Answers the addresses that people download files from: those of published releases of public repositories. Drafts
 * and private repositories have none that a token opens; the API is the way to them (GitHub docs, “Get a release asset”).
 */
function downloads_answerDownload(hub, { method, path }) {
    const [, owner = '', name = '', rest = ''] = /^\/([^/]+)\/([^/]+)\/releases\/(.+)$/.exec(downloads_readable(path)) ?? [];
    const repository = findRepository(hub, `${owner}/${name}`);
    if (repository === undefined || repository.isPrivate || !['GET', 'HEAD'].includes(method))
        return missingPage;
    const [, file] = /^latest\/download\/([^/]+)$/.exec(rest) ?? [];
    if (file !== undefined)
        return toLatest(hub, repository, file);
    const [, tag, asset] = /^download\/(.+)\/([^/]+)$/.exec(rest) ?? [];
    const published = [...repository.releases.values()].filter(({ isDraft }) => !isDraft);
    return toFile(hub, published.find((release) => release.tag === tag), asset);
}
function downloads_readable(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function toLatest(hub, repository, file) {
    const latest = latestOf(repository);
    if (latest === undefined)
        return missingPage;
    const location = `${hub_pageOf(hub, repository)}/releases/download/${pageName(latest)}/${encodeURIComponent(file)}`;
    return { status: 302, headers: { location }, body: new Uint8Array() };
}
function toFile(hub, release, name) {
    const asset = release?.assets.find((each) => each.name === name && each.state === 'uploaded');
    return asset === undefined ? missingPage : redirectToAsset({ hub }, asset);
}

;// CONCATENATED MODULE: ./packages/standins/src/github/server-handler.js






/** The path of the API on the server, as on GitHub Enterprise Server. */
const apiPrefix = '/api/v3';
/** Answers as GitHub's own server does: the API, git, and the addresses of downloads. */
function createServerHandler(hub, gitRoot) {
    const api = createApiHandler(hub, apiPrefix);
    const git = gitRoot === undefined ? async () => missingPage : gitBackend(hub, gitRoot);
    return async (request) => {
        if (request.path.startsWith(`${apiPrefix}/`))
            return api(request);
        return isGitPath(request.path) ? git(request) : downloads_answerDownload(hub, request);
    };
}
function gitBackend(hub, root) {
    return createGitBackend({
        root,
        authorize: (request, name) => {
            const repository = findRepository(hub, name.replace(/\.git$/, ''));
            const caller = credential_callerOf(hub, request);
            if (repository === undefined || refusal_isRefusal(caller))
                return 'none';
            const level = credential_levelOf(caller, repository, 'contents');
            return level === 'write' && repository.isArchived ? 'read' : level;
        },
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/github/transcript.js
/** Notes what passes through a handler of the server at an address; the order is that of the answers. */
function transcribed(handle, address, exchanges) {
    return async (request) => {
        const answer = await handle(request);
        exchanges.push(exchangeOf(request, answer, address()));
        return answer;
    };
}
function exchangeOf(request, answer, root) {
    const { authorization, ...headers } = request.headers;
    const query = request.query.size === 0 ? '' : `?${request.query}`;
    return {
        url: `${root}${request.path.slice(1)}${query}`,
        method: request.method,
        credential: authorization !== undefined,
        headers,
        body: request.body,
        answer,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/stand-in.js








/** Git pushes and everything else but uploads are smaller. */
const maxBodyBytes = 64 * 1024 * 1024;
/** Starts a GitHub that refuses what GitHub refuses; it keeps everything but git in memory. */
async function startGithubStandIn(options) {
    const addresses = { server: '', api: '', uploads: '', storage: '' };
    const exchanges = [];
    const hub = newHub(options, () => addresses);
    const serverHandler = createServerHandler(hub, options.git);
    const server = await startServer(transcribed(serverHandler, () => addresses.server, exchanges), {
        ...options,
        maxBodyBytes,
    });
    const elsewhere = { ...options, port: 0, maxBodyBytes: Number.POSITIVE_INFINITY };
    const uploadHandler = createUploadHandler(hub);
    const uploads = await startServer(transcribed(uploadHandler, () => addresses.uploads, exchanges), elsewhere);
    const storageHandler = createStorageHandler(hub);
    const storage = await startServer(transcribed(storageHandler, () => addresses.storage, exchanges), elsewhere);
    Object.assign(addresses, {
        server: server.url,
        api: `${server.url}${apiPrefix.slice(1)}/`,
        uploads: uploads.url,
        storage: storage.url,
    });
    return {
        ...addresses,
        ...controls(hub),
        exchanges,
        requests: server.requests,
        uploadRequests: uploads.requests,
        storageRequests: storage.requests,
        ...together([server, uploads, storage]),
    };
}
function together(servers) {
    return {
        release: (gate) => {
            for (const server of servers)
                server.release(gate);
        },
        close: async () => {
            await Promise.all(servers.map((server) => server.close()));
        },
    };
}
function controls(hub) {
    const at = (name) => planting_repositoryNamed(hub, name);
    return {
        plant: createPlanting(hub),
        inventory: (name) => github_inventory_takeInventory(at(name)),
        refs: (name) => at(name).git.refs(),
        moveRef: (name, ref, commit) => at(name).git.setRef(ref, commit),
        lockReleases: (name, locks) => {
            at(name).locksReleases = locks;
        },
        throttle: (throttle) => hub.limiter.throttle(throttle),
        cutUploads: (count) => {
            hub.cutUploads = count;
        },
        moveUploads: (to) => {
            hub.uploadsMovedTo = to;
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/github/kind.js




/** The channel's settings as its own kind checked them, pointing elsewhere. */
function github_kind_pointedAt(settings, { server, api, uploads }) {
    return { ...settings, ...{ server, api, uploads } };
}
function repositoryIn(settings) {
    if ('repository' in settings && typeof settings.repository === 'string')
        return settings.repository;
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', 'a rehearsal of releases was started without their repository');
}
function sealIn({ seal }) {
    if (seal === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', 'a rehearsal of releases was started without its seal');
    return seal;
}
/** The repository as a release finds it: the sealed commit is the tip of the default branch, and tagged. */
function startWith(name, seal, token) {
    const { id, commit } = (0,seal_seal/* releaseOf */.l7)(seal);
    const refs = { 'refs/heads/main': commit, [`refs/tags/${id}`]: commit };
    return startGithubStandIn({
        tokens: [{ token, user: 'rehearsal', kind: 'fine-grained', repositories: [name] }],
        repositories: [{ name, refs }],
    });
}
async function github_kind_start(options) {
    const { settings, log } = options;
    const token = `github_pat_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const repository = repositoryIn(settings);
    const standIn = await startWith(repository, sealIn(options), token);
    log.debug(`stand-in for GitHub at ${standIn.server}`);
    return {
        settings: github_kind_pointedAt(settings, standIn),
        secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
        // Nothing that is released here is a package of its own.
        install: async () => [],
        fetch: (seal) => download_check_downloadAll(standIn, repository, seal),
        close: () => standIn.close(),
    };
}
/** The stand-in of the `github-release` channel. */
const githubStandInKind = { kind: 'github-release', start: github_kind_start };

;// CONCATENATED MODULE: ./packages/standins/src/git/server.js






/** Larger than any push of a test. */
const server_maxBodyBytes = 64 * 1024 * 1024;
function passwordOf({ headers }) {
    const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '') ?? [];
    return encoded === undefined
        ? undefined
        : Buffer.from(encoded, 'base64')
            .toString()
            .replace(/^[^:]*:/, '');
}
function server_accessOf(request, { tokens = [], anonymous = 'read' }) {
    if (request.headers.authorization === undefined)
        return anonymous;
    const password = passwordOf(request);
    return tokens.find(({ text }) => text === password)?.access ?? 'none';
}
/** Starts a git server over a temporary folder, which goes when it closes. */
async function startGitServer(options = {}) {
    const { prefix = '', searchPath } = options;
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-git-'));
    const search = searchPath === undefined ? {} : { searchPath };
    const handle = createGitBackend({
        root,
        authorize: (request) => server_accessOf(request, options),
        prefix,
        ...search,
    });
    const server = await startServer(handle, { ...options, maxBodyBytes: server_maxBodyBytes });
    return {
        ...server,
        urlOf: (name) => new URL(`${prefix}/${name}.git`, server.url).href,
        create: (name, defaultBranch = 'main') => createGitRepository((0,external_node_path_.join)(root, `${name}.git`), { defaultBranch, ...search }),
        async close() {
            await server.close();
            await (0,promises_.rm)(root, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/homebrew/formula-lines.js
const formula_lines_download = /\burl[ (]+["']([^"']+)["'](?:(?!\burl\b|\bend\b)[\s\S]){0,400}?\bsha256[ (]+["']([0-9a-f]{64})["']/g;
/** Reads a formula's lines. */
function readFormulaLines(text) {
    const version = /^\s*version[ (]+["']([^"']+)["']/m.exec(text)?.[1];
    const files = [...text.matchAll(formula_lines_download)].map(([, url = '', sha256 = '']) => {
        const name = url
            .replaceAll('#{version}', version ?? '')
            .split('/')
            .at(-1) ?? '';
        return { file: decodeURIComponent(name), sha256 };
    });
    return { className: /^\s*class (\w+) < Formula\b/m.exec(text)?.[1], version, files };
}

;// CONCATENATED MODULE: ./packages/standins/src/homebrew/tap-client.js




const cloneMs = 60_000;
const checkMs = 30_000;
// Neither the machine's nor the user's configuration of git belongs to a rehearsal.
const gitEnv = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
};
function lastLine({ stderr, stdout }) {
    return `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.slice(0, 500) ?? '';
}
function classNameFor(formula) {
    const parts = formula
        .replaceAll('+', 'x')
        .replace(/@(?=\d)/, 'AT')
        .split(/[-_.]/);
    return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}
function faultsIn(text, { formula, path }, seal) {
    const { className, version, files } = readFormulaLines(text);
    const sealed = new Map(seal.artifacts.map(({ file, digest }) => [external_node_path_.posix.basename(file), digest.sha256]));
    const known = files.filter(({ file }) => sealed.has(file));
    const wrong = known.filter(({ file, sha256 }) => sealed.get(file) !== sha256);
    const tag = seal.releases[0]?.id ?? '';
    return [
        ...(className === classNameFor(formula)
            ? []
            : [`brew looks for the class ${classNameFor(formula)} in ${path}`]),
        ...(known.length > 0 ? [] : ['the formula names no sealed file']),
        ...wrong.map(({ file }) => `the formula has another sha256 for ${file} than the seal`),
        ...(version === undefined || tag.includes(version) ? [] : [`the formula has the version ${version}`]),
    ];
}
async function clone({ url }, folder, { env, run }) {
    return run({
        file: 'git',
        args: ['clone', '--quiet', '--depth=1', url, folder],
        cwd: folder,
        env: { ...env, ...gitEnv },
        timeoutMs: cloneMs,
    });
}
async function checkSyntax(summary, file, { env, run }) {
    const result = await run({
        file: 'ruby',
        args: ['-c', file],
        cwd: external_node_path_.posix.dirname(file),
        env,
        timeoutMs: checkMs,
    });
    const installed = { ...summary, client: 'ruby' };
    if (result.code === undefined)
        return {
            installed: { ...installed, skipped: 'there is no ruby that could check the syntax' },
            problems: [],
        };
    const ran = { command: 'ruby -c', exit: result.code, output: lastLine(result) };
    const message = `ruby refuses the formula: ${lastLine(result)}`;
    const problems = result.code === 0 ? [] : [(0,problem/* problem */.C)('REHEARSAL_INSTALL', message)];
    return { installed: { ...installed, ran }, problems };
}
/**
 * Gets a tap as a user's brew does, by a clone of the real git, and reads what its formula promises. No brew is run.
 *
 * Where a ruby is installed, it checks the formula's syntax; else the report says that nobody did.
 */
async function fetchTap(tap, seal, sandbox) {
    const { formula, path } = tap;
    const folder = await sandbox.folder((0,external_node_path_.join)('taps', encodeURIComponent(formula)));
    const summary = { client: 'git', package: formula, version: seal.releases[0]?.id ?? '' };
    const found = (problems) => ({ installed: summary, problems });
    const failed = (message) => [found([(0,problem/* problem */.C)('REHEARSAL_INSTALL', message)])];
    const cloned = await clone(tap, folder, sandbox);
    if (cloned.code !== 0)
        return failed(`git clone of the tap ended with ${cloned.code ?? 'a signal'}: ${lastLine(cloned)}`);
    const file = (0,external_node_path_.join)(folder, path);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
    if (text === undefined)
        return failed(`a clone of the tap has no ${path}`);
    const faults = faultsIn(text, tap, seal).map((fault) => (0,problem/* problem */.C)('REHEARSAL_INSTALL', `${formula}: ${fault}`));
    return [found(faults), await checkSyntax(summary, file, sandbox)];
}

;// CONCATENATED MODULE: ./packages/standins/src/homebrew/tap-seed.js
// brew looks into the first folder that is there; a rehearsal does not know folders, and asks for files.
function candidates({ formula, path }) {
    if (path !== undefined)
        return [path];
    const shards = [formula.charAt(0), ...(formula.startsWith('lib') ? ['lib'] : [])];
    const inFolder = (folder) => [
        `${folder}/${formula}.rb`,
        ...shards.map((shard) => `${folder}/${shard}/${formula}.rb`),
    ];
    return [...inFolder('Formula'), ...inFolder('HomebrewFormula'), `${formula}.rb`];
}
async function tap_seed_ask(upstream, path) {
    return upstream({ method: 'GET', path: `/${path}`, accept: 'text/plain' }).catch(() => undefined);
}
/** Reads the formula from the real tap: each path of its branch is a path of the upstream. */
async function readTapSeed(settings, upstream) {
    if (upstream === undefined)
        return { kind: 'unread' };
    for (const path of candidates(settings)) {
        const answer = await tap_seed_ask(upstream, path);
        if (answer === undefined || answer.status >= 500)
            return { kind: 'unread' };
        if (answer.status === 200)
            return { kind: 'copied', path, text: Buffer.from(answer.body).toString() };
    }
    return { kind: 'none' };
}

;// CONCATENATED MODULE: ./packages/standins/src/homebrew/tap-settings.js
function entriesOf(settings) {
    return { ...settings };
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Reads them; the channel's own kind has checked them before. */
function tapSettingsOf(settings) {
    const { formula, path, branch, create } = entriesOf(settings);
    return {
        formula: textOf(formula) ?? '',
        path: textOf(path),
        branch: textOf(branch) ?? 'main',
        creates: create === true,
    };
}
const placeholders = {
    description: 'Rehearsed without its tap',
    homepage: 'https://example.org/',
    license: 'MIT',
    install: ['prefix.install Dir["*"]'],
    url: 'https://example.org/{tag}/{file}',
};
/**
 * The settings of a channel that points at a stand-in's tap.
 *
 * Pull requests need people; a rehearsal moves the branch instead.
 * @param isBlind whether the real formula could not be read: then a first one is written in its place.
 */
function tap_settings_pointedAt(settings, tap, isBlind) {
    const before = entriesOf(settings);
    const own = Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined));
    const blind = isBlind ? { ...placeholders, ...own, create: true } : {};
    return { ...settings, ...blind, ...{ tap, 'pull-request': false } };
}

;// CONCATENATED MODULE: ./packages/standins/src/homebrew/kind.js






const kind_name = 'rehearsal/homebrew-tap';
async function kind_plant(tap, seed, { branch }) {
    const formula = seed.kind === 'copied' ? { [seed.path]: seed.text } : {};
    const files = { 'README.md': 'A tap for a rehearsal.\n', ...formula };
    await tap.commit({ ref: `refs/heads/${branch}`, files, message: 'seed' });
}
async function pathIn(tap, { branch, formula }) {
    const listing = await tap.git('ls-tree', '-r', '--name-only', '-z', `refs/heads/${branch}`);
    const paths = listing.split('\0');
    return (paths.find((path) => path === `${formula}.rb` || path.endsWith(`/${formula}.rb`)) ??
        `Formula/${formula}.rb`);
}
/**
 * Starts a git server with one tap that holds the real formula, read through the upstream.
 *
 * Where it cannot be read, the tap has none, and the channel writes a first one with its own files: that rehearses the
 * way, not the edit, and the log says so.
 */
async function homebrew_kind_start({ settings, upstream, log }) {
    const own = tapSettingsOf(settings);
    const seed = await readTapSeed(own, upstream);
    const isBlind = seed.kind === 'unread' && !own.creates;
    if (isBlind)
        log.warn(`the tap of ${own.formula} could not be read: a formula of its own is rehearsed instead`);
    const token = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const server = await startGitServer({ tokens: [{ text: token, access: 'write' }], anonymous: 'read' });
    try {
        const tap = await server.create(kind_name, own.branch);
        await kind_plant(tap, seed, own);
        const url = server.urlOf(kind_name);
        log.debug(`stand-in for a tap at ${url}`);
        return {
            settings: tap_settings_pointedAt(settings, url, isBlind),
            secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
            // What a formula names is a file; no package of an ecosystem is installed from a tap.
            install: async () => [],
            fetch: async (seal, sandbox) => {
                const path = await pathIn(tap, own);
                return fetchTap({ url, formula: own.formula, path }, seal, sandbox);
            },
            close: () => server.close(),
        };
    }
    catch (error) {
        await server.close();
        throw error;
    }
}
/** The stand-in of the `homebrew` channel. */
const homebrewStandInKind = { kind: 'homebrew', start: homebrew_kind_start };

;// CONCATENATED MODULE: ./packages/standins/src/known-names.js
/** Those of some names that a registry has already; without an answer it counts as having none of them. */
async function knownNames(names, upstream, requestOf) {
    const answers = await Promise.all(names.map((name) => upstream(requestOf(name)).catch(() => undefined)));
    return names.filter((_, index) => answers[index]?.status === 200);
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/npm-client.js




const installMs = 10 * 60_000;
const npm_client_versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;
async function clientEnv({ registry, sandbox }) {
    const settings = await sandbox.folder('npm-settings');
    return {
        ...sandbox.env,
        npm_config_registry: registry,
        npm_config_cache: await sandbox.folder('npm-cache'),
        npm_config_userconfig: (0,external_node_path_.join)(settings, 'user'),
        npm_config_globalconfig: (0,external_node_path_.join)(settings, 'global'),
        npm_config_prefix: await sandbox.folder('npm-prefix'),
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
    };
}
function installProblem({ name, version }, result) {
    const output = result.stderr.trim().slice(-1500);
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', `npm install ${name}@${version} ended with ${result.code ?? 'a signal'}: ${output}`);
}
async function installedVersion(folder, { name }) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'node_modules', name, 'package.json'), 'utf8'));
        return typeof manifest === 'object' && manifest !== null && 'version' in manifest
            ? String(manifest.version)
            : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Installs one package as a user would, into an empty folder, and runs each of its commands with `--version`.
 *
 * A command that prints another version than the released one is a problem; one that prints none is not.
 */
async function installByNpm(released, client) {
    const { name, version, commands } = released;
    const folder = await client.sandbox.folder((0,external_node_path_.join)('npm-installs', encodeURIComponent(name)));
    const result = await client.sandbox.run({
        file: 'npm',
        args: ['install', '--prefix', folder, `${name}@${version}`],
        cwd: folder,
        env: await clientEnv(client),
        timeoutMs: installMs,
    });
    const summary = { client: 'npm', package: name, version };
    const failed = (found) => [{ installed: summary, problems: [found] }];
    if (result.code !== 0)
        return failed(installProblem(released, result));
    const found = await installedVersion(folder, released);
    if (found !== version)
        return failed((0,problem/* problem */.C)('REHEARSAL_INSTALL', `npm installed ${name} ${found ?? 'nowhere'}, expected ${version}`));
    return runCommands(summary, commands, {
        cwd: folder,
        env: await clientEnv(client),
        run: client.sandbox.run,
        fileOf: (command) => (0,external_node_path_.join)(folder, 'node_modules', '.bin', command),
        versionIn: (output) => npm_client_versionPattern.exec(output)?.[0],
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/advisories.js

/** The shape that `npm audit` reads from the older endpoints (npm docs, "npm audit"). */
const emptyReport = {
    actions: [],
    advisories: {},
    muted: [],
    metadata: {
        vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0 },
        dependencies: 0,
        devDependencies: 0,
        optionalDependencies: 0,
        totalDependencies: 0,
    },
};
/** An audit that finds nothing; without one, `npm install` warns about the registry instead of the packages. */
function noAdvisories(style) {
    return jsonAnswer(200, style === 'bulk' ? {} : emptyReport);
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/refusal.js

const npm_refusal_refusal = (status, error) => ({ kind: 'refusal', status, error });
/** Whether a value is a refusal. */
function npm_refusal_isRefusal(value) {
    return value !== undefined && 'kind' in value && value.kind === 'refusal';
}
/** The answer that carries a refusal; a 401 names the scheme, as RFC 9110 section 11.6.1 demands. */
function npm_refusal_refuse({ status, error }) {
    return jsonAnswer(status, { error }, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}
/**
 * Everything that the registry declines. Texts and statuses are the public registry's where a source is named;
 * the others are the stand-in's own words for a rule that clients enforce before they send.
 */
const npm_refusal_refusals = {
    unauthenticated: () => npm_refusal_refusal(401, 'You must be logged in to do this.'),
    notFound: () => npm_refusal_refusal(404, 'Not found'),
    versionNotFound: (version) => npm_refusal_refusal(404, `version not found: ${version}`),
    methodNotAllowed: () => npm_refusal_refusal(405, 'Method Not Allowed'),
    badPath: () => npm_refusal_refusal(400, 'The path cannot be decoded'),
    upstream: () => npm_refusal_refusal(502, 'The registry behind this one gave no usable answer'),
    /** semantic-release/semantic-release#3186: a read-only or too narrow token. */
    insufficientRights: () => npm_refusal_refusal(403, 'You may not perform that action with these credentials.'),
    /** npm/npm#18546. */
    notOwner: (name) => npm_refusal_refusal(403, `You do not have permission to publish "${name}". Are you logged in as the correct user?`),
    /** npm docs, "npm access": a scoped package is restricted unless it is published with public access. */
    paymentRequired: () => npm_refusal_refusal(402, 'You must sign up for private packages'),
    unscopedRestricted: () => npm_refusal_refusal(400, "Can't restrict access to unscoped packages."),
    /** getsentry/craft#621. */
    versionExists: (version) => npm_refusal_refusal(403, `You cannot publish over the previously published versions: ${version}.`),
    /** npm/cli#9889: accepted, but not visible yet. */
    versionPending: (version) => npm_refusal_refusal(409, `Cannot publish over previously staged version "${version}".`),
    /** npm/cli#3076: an unpublished version. */
    versionBurned: (version) => npm_refusal_refusal(400, `Cannot publish over previously published version "${version}".`),
    /** npm/cli#958: a package whose versions were all unpublished. */
    recentlyRemoved: (name) => npm_refusal_refusal(403, `${name} cannot be republished until 24 hours have passed.`),
    /** jupyter-book/mystmd#2662. */
    wrongRepository: (found, expected) => npm_refusal_refusal(422, 'Error verifying sigstore provenance bundle: Failed to validate repository information: ' +
        `package.json: "repository.url" is "${found}", expected to match "${expected}" from provenance`),
    malformed: (what) => npm_refusal_refusal(400, what),
    /** npm/npm#16093. */
    invalidName: (name, why) => npm_refusal_refusal(400, `"${name}" is invalid for new packages: ${why}`),
    /** fleet-sdk/fleet#79. */
    similarName: (name, existing, user) => npm_refusal_refusal(403, `Package name too similar to existing package ${existing}; try renaming your package to ` +
        `'@${user}/${name}' and publishing with 'npm publish --access=public' instead`),
    /** npm/npm#20844. */
    checksum: (expected, got) => npm_refusal_refusal(400, `integrity checksum error: expected ${expected}, got ${got}`),
    /** npm docs, "npm dist-tag", Caveats. */
    tagIsRange: (tag) => npm_refusal_refusal(400, `Tag name must not be a valid SemVer range: ${tag}`),
    tagUnsafe: (tag) => npm_refusal_refusal(400, `Tag name "${tag}" has characters that a URL would escape`),
    /** npm/cli#8490. */
    latestStays: () => npm_refusal_refusal(400, 'The "latest" tag cannot be removed'),
    /** CouchDB documentation, "Conflict management". */
    conflict: () => npm_refusal_refusal(409, 'Document update conflict.'),
    /** npm/cli#1686; the criteria are those of npm's Unpublish Policy. */
    cannotUnpublish: (subject, criterion) => npm_refusal_refusal(405, `You can no longer unpublish this package.\nFailed criteria:\n${criterion}\n\nPlease deprecate it instead:\n` +
        `npm deprecate -f '${subject}' "this package has been deprecated"`),
};

;// CONCATENATED MODULE: ./packages/standins/src/npm/stored-package.js


/** The name of a version's tarball; a scope is not part of it. */
function tarballName(name, version) {
    return `${baseName(name)}-${version}.tgz`;
}
/** A package of which nothing is stored yet. */
function emptyPackage(name, owner, now) {
    const nothing = { versions: new Map(), tags: new Map(), burned: new Map(), readme: '' };
    return { name, access: 'public', owner, ...nothing, created: now, modified: now, revision: 0 };
}
/** The package with one more version under these tags. The first one is `latest` whatever it asked for (npm/cli#8490). */
function stored_package_withVersion(stored, version, tags) {
    const { removed: _, ...rest } = stored;
    const asked = stored.versions.size === 0 ? ['latest', ...tags] : tags;
    return {
        ...rest,
        versions: new Map([...stored.versions, [version.version, version]]),
        tags: new Map([...stored.tags, ...asked.map((tag) => [tag, version.version])]),
    };
}
/** The package without some versions, which are burned; tags that pointed at them go, and `latest` falls back. */
function withoutVersions(stored, gone, now) {
    const versions = new Map([...stored.versions].filter(([version]) => !gone.includes(version)));
    const tags = new Map([...stored.tags].filter(([, version]) => versions.has(version)));
    const [highest] = [...versions.keys()].sort(semver.rcompare);
    if (highest !== undefined && !tags.has('latest'))
        tags.set('latest', highest);
    const burnt = gone.map((version) => [version, stored.versions.get(version)?.published ?? now]);
    const rest = { ...stored, versions, tags, burned: new Map([...stored.burned, ...burnt]) };
    return versions.size === 0 ? { ...rest, removed: now } : rest;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/registry.js

/** Replaces what is stored of a package; this is the only place that does. */
function registry_store(registry, next) {
    const previous = registry.packages.get(next.name);
    if (previous !== undefined)
        registry.before.set(next.name, previous);
    registry.packages.set(next.name, { ...next, modified: registry.now(), revision: next.revision + 1 });
}
/** Stores a version, visible at once or after so many reads. */
function storeVersion(registry, stored, pending) {
    const visible = pending.readsLeft <= 0;
    registry_store(registry, visible ? stored_package_withVersion(stored, pending.version, pending.tags) : stored);
    if (!visible)
        registry.pending.set(stored.name, [...pendingOf(registry, stored.name), pending]);
}
/** The versions of a package that are not visible yet. */
function pendingOf(registry, name) {
    return registry.pending.get(name) ?? [];
}
/** What a reader sees of a package, if anything; every call counts as a read of what is pending. */
function readPackage(registry, name, stale) {
    if (!stale)
        registry_countRead(registry, name);
    const stored = stale ? registry.before.get(name) : registry.packages.get(name);
    return stored?.versions.size === 0 ? undefined : stored;
}
function registry_countRead(registry, name) {
    const pending = pendingOf(registry, name);
    registry.pending.set(name, pending
        .filter(({ readsLeft }) => readsLeft > 0)
        .map((each) => ({ ...each, readsLeft: each.readsLeft - 1 })));
    for (const { version, tags } of pending.filter(({ readsLeft }) => readsLeft === 0)) {
        const stored = registry.packages.get(name);
        if (stored !== undefined)
            registry_store(registry, stored_package_withVersion(stored, version, tags));
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/account.js




/** The account behind a token, as `npm whoami` asks for it. */
function whoami({ user }) {
    return jsonAnswer(200, { username: user });
}
/** The tokens of the same account, as `npm token list` asks for them; a token itself is never shown again. */
function listTokens(registry, { user }) {
    const objects = registry.tokens.filter((each) => each.user === user).map(describeToken);
    return jsonAnswer(200, { objects, total: objects.length, urls: {} });
}
function describeToken({ token, rights }) {
    const key = (0,external_node_crypto_.createHash)('sha512').update(token).digest('hex');
    return { token: 'redacted', key, cidr_whitelist: null, readonly: rights === 'read' };
}
/** Who may change a package, as `npm access list collaborators` asks for it. */
function collaborators(registry, name) {
    const stored = readPackage(registry, name, false);
    return stored === undefined ? npm_refusal_refuse(npm_refusal_refusals.notFound()) : jsonAnswer(200, { [stored.owner]: 'write' });
}
/** Whether a package is public, as clients ask before they attach provenance. */
function visibility(registry, name) {
    const stored = readPackage(registry, name, false);
    return stored === undefined
        ? npm_refusal_refuse(npm_refusal_refusals.notFound())
        : jsonAnswer(200, { public: stored.access === 'public' });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/credential.js

/** The known token that a request carries, or the refusal of one that carries none. */
function npm_credential_identify(registry, request) {
    const sent = bearerOf(request);
    const minted = registry.trust?.minted.get(sent ?? '');
    const isValid = minted !== undefined && registry.now() < minted.expires;
    const token = isValid ? minted : registry.tokens.find((each) => each.token === sent);
    return token ?? npm_refusal_refusals.unauthenticated();
}
/** What a request carries as its token, known or not. */
function bearerOf({ headers }) {
    const [scheme = '', sent] = (headers.authorization ?? '').split(' ', 2);
    return scheme.toLowerCase() === 'bearer' ? sent : undefined;
}
/** Whether a token is one of a trusted publisher. */
function isMinted(identity) {
    return 'publisher' in identity;
}
/** Why a token may not change a package, or undefined when it may; a name that is free may be taken by anyone. */
function writeProblem(registry, token, name) {
    const covered = token.packages?.some((pattern) => credential_covers(pattern, name)) ?? true;
    if (token.rights !== 'publish' || !covered)
        return npm_refusal_refusals.insufficientRights();
    const stored = registry.packages.get(name);
    if (stored === undefined || stored.removed !== undefined)
        return undefined;
    return stored.owner === token.user ? undefined : npm_refusal_refusals.notOwner(name);
}
function credential_covers(pattern, name) {
    return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/dist-tag-name.js


/**
 * Why a text cannot be a dist-tag, or undefined when it can.
 *
 * Tags and versions share one place in `name@…`, so a tag that reads as a range is refused (npm docs, "npm
 * dist-tag").
 */
function distTagProblem(tag) {
    if (semver.validRange(tag) !== null)
        return npm_refusal_refusals.tagIsRange(tag);
    if (encodeURIComponent(tag) !== tag)
        return npm_refusal_refusals.tagUnsafe(tag);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/dist-tags.js




/** Every dist-tag of a package and the version it names. */
function listDistTags(registry, name, { hints }) {
    const stored = readPackage(registry, name, hints.stale);
    return stored === undefined
        ? npm_refusal_refuse(npm_refusal_refusals.notFound())
        : jsonAnswer(200, Object.fromEntries(stored.tags));
}
/** Points a dist-tag at a version; the body is the version as a JSON text. */
function putDistTag(registry, name, tag, { body }) {
    const stored = readPackage(registry, name, false);
    const version = parseVersion(body);
    const problem = distTagProblem(tag);
    if (stored === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    if (problem !== undefined)
        return npm_refusal_refuse(problem);
    if (version === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.malformed('The body must be a version'));
    if (!stored.versions.has(version))
        return npm_refusal_refuse(npm_refusal_refusals.versionNotFound(version));
    registry_store(registry, { ...stored, tags: new Map([...stored.tags, [tag, version]]) });
    return jsonAnswer(200, { ok: true });
}
/** Removes a dist-tag, except `latest`. */
function deleteDistTag(registry, name, tag) {
    const stored = readPackage(registry, name, false);
    if (stored === undefined || !stored.tags.has(tag))
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    if (tag === 'latest')
        return npm_refusal_refuse(npm_refusal_refusals.latestStays());
    registry_store(registry, { ...stored, tags: new Map([...stored.tags].filter(([each]) => each !== tag)) });
    return jsonAnswer(200, { ok: true });
}
function parseVersion(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/packument.js


/** What a client asks for, and gets as content type, when it only wants to install. */
const abbreviatedType = 'application/vnd.npm.install-v1+json';
/** npm/registry, "package-metadata.md", abbreviated version object. */
const abbreviatedFields = [
    'name',
    'version',
    'deprecated',
    'dependencies',
    'optionalDependencies',
    'devDependencies',
    'bundleDependencies',
    'bundledDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'acceptDependencies',
    'bin',
    'directories',
    'dist',
    'engines',
    'os',
    'cpu',
    'libc',
    'funding',
    '_hasShrinkwrap',
];
/** Fields that the package takes over from the version that `latest` names. */
const inheritedFields = [
    'description',
    'homepage',
    'keywords',
    'repository',
    'author',
    'bugs',
    'license',
];
/** The document's revision, which an edit has to name (CouchDB documentation, "Conflict management"). */
function revisionOf({ revision }) {
    return `${revision}-standin`;
}
/** One version as the registry describes it; its tarball is offered under `url`. */
function versionManifest(stored, version, url) {
    const file = tarballName(stored.name, version.version);
    return {
        ...version.manifest,
        ...(version.deprecated === undefined ? {} : { deprecated: version.deprecated }),
        _id: `${stored.name}@${version.version}`,
        dist: { ...version.dist, tarball: `${url}${stored.name}/-/${file}` },
        maintainers: maintainers(stored),
    };
}
/** The whole document of a package (npm/registry, "package-metadata.md", full). */
function fullPackument(stored, url) {
    const latest = stored.versions.get(stored.tags.get('latest') ?? '');
    return {
        ...pick(latest?.manifest ?? {}, inheritedFields),
        _id: stored.name,
        _rev: revisionOf(stored),
        name: stored.name,
        'dist-tags': Object.fromEntries(stored.tags),
        versions: mapVersions(stored, (version) => versionManifest(stored, version, url)),
        time: {
            created: packument_iso(stored.created),
            modified: packument_iso(stored.modified),
            // Removed versions keep their place here, which is how a reader tells them from ones that never were.
            ...Object.fromEntries([...stored.burned].map(([version, published]) => [version, packument_iso(published)])),
            ...mapVersions(stored, ({ published }) => packument_iso(published)),
        },
        maintainers: maintainers(stored),
        readme: stored.readme,
    };
}
/** The part of the document that an installation needs (npm/registry, "package-metadata.md", abbreviated). */
function abbreviatedPackument(stored, url) {
    return {
        name: stored.name,
        modified: packument_iso(stored.modified),
        'dist-tags': Object.fromEntries(stored.tags),
        versions: mapVersions(stored, (version) => ({
            ...pick(versionManifest(stored, version, url), abbreviatedFields),
            ...(hasInstallScript(version) ? { hasInstallScript: true } : {}),
        })),
    };
}
function hasInstallScript({ manifest }) {
    const scripts = Object.keys(manifest.scripts ?? {});
    return ['preinstall', 'install', 'postinstall'].some((script) => scripts.includes(script));
}
function mapVersions(stored, describe) {
    return Object.fromEntries([...stored.versions].map(([version, each]) => [version, describe(each)]));
}
const maintainers = ({ owner }) => [{ name: owner, email: `${owner}@example.invalid` }];
const packument_iso = (milliseconds) => new Date(milliseconds).toISOString();

;// CONCATENATED MODULE: ./packages/standins/src/npm/read-through.js



/** Where a name is looked up behind the stand-in, if anywhere: never one that was published here. */
function behind({ packages, reserved, published, upstream }, name) {
    if (packages.has(name))
        return undefined;
    return reserved.has(name) ? published : upstream;
}
/** Whether a name is looked up behind the stand-in. */
function isReadThrough(registry, name) {
    return behind(registry, name) !== undefined;
}
/** A foreign package's document, with its tarballs offered by the stand-in. */
function readThroughPackument(registry, name, request) {
    return readThroughJson(behind(registry, name), request, (document) => {
        const versions = isJsonObject(document.versions) ? document.versions : {};
        const rewritten = Object.entries(versions).map(([version, manifest]) => [
            version,
            isJsonObject(manifest) ? withOwnTarball(registry, name, manifest) : manifest,
        ]);
        return { ...document, versions: Object.fromEntries(rewritten) };
    });
}
/** One version of a foreign package, with its tarball offered by the stand-in. */
function readThroughManifest(registry, name, request) {
    return readThroughJson(behind(registry, name), request, (manifest) => withOwnTarball(registry, name, manifest));
}
/** A foreign package's tarball, byte for byte. */
async function readThroughTarball(registry, name, request) {
    const answer = await read_through_ask(behind(registry, name), request);
    if (npm_refusal_isRefusal(answer))
        return npm_refusal_refuse(answer);
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: answer.body };
}
async function readThroughJson(source, request, rewrite) {
    const answer = await read_through_ask(source, request);
    if (npm_refusal_isRefusal(answer))
        return npm_refusal_refuse(answer);
    const document = parseJsonObject(answer.body);
    if (document === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.upstream());
    return jsonAnswer(200, rewrite(document), {
        'content-type': answer.headers['content-type'] ?? 'application/json',
    });
}
async function read_through_ask(source, { path, headers }) {
    const accept = headers.accept ?? '*/*';
    const answer = await source?.({ method: 'GET', path, accept }).catch(() => undefined);
    if (answer?.status === 404)
        return npm_refusal_refusals.notFound();
    return answer?.status === 200 ? answer : npm_refusal_refusals.upstream();
}
/** The last segment names the file on every registry, whatever origin and folder it is served from. */
function withOwnTarball(registry, name, manifest) {
    const dist = manifest.dist;
    if (!isJsonObject(dist) || typeof dist.tarball !== 'string')
        return manifest;
    const file = dist.tarball.slice(dist.tarball.lastIndexOf('/') + 1);
    return { ...manifest, dist: { ...dist, tarball: `${registry.url()}${name}/-/${file}` } };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/reading.js






/** A package's document: abbreviated when the client accepts that, else whole. */
async function getPackument(registry, name, request) {
    const abbreviated = request.headers.accept?.includes(abbreviatedType) ?? false;
    if (isReadThrough(registry, name))
        return readThroughPackument(registry, name, request);
    const stored = readPackage(registry, name, request.hints.stale);
    if (stored === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    return abbreviated
        ? jsonAnswer(200, abbreviatedPackument(stored, registry.url()), {
            ...freshness,
            'content-type': abbreviatedType,
        })
        : jsonAnswer(200, fullPackument(stored, registry.url()), freshness);
}
/** One version's manifest, by version or by dist-tag. */
async function getManifest(registry, name, selector, request) {
    if (isReadThrough(registry, name))
        return readThroughManifest(registry, name, request);
    const stored = readPackage(registry, name, request.hints.stale);
    const version = stored?.versions.get(stored.tags.get(selector) ?? selector);
    if (stored === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    if (version === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.versionNotFound(selector));
    return jsonAnswer(200, versionManifest(stored, version, registry.url()), freshness);
}
/** A tarball. The file name is compared with those that the versions have; it never becomes a path. */
async function getTarball(registry, name, file, request) {
    if (isReadThrough(registry, name))
        return readThroughTarball(registry, name, request);
    const versions = readPackage(registry, name, request.hints.stale)?.versions.values() ?? [];
    const version = [...versions].find((each) => tarballName(name, each.version) === file);
    if (version === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: version.tarball };
}
/** A read-back must see the present; one document serves two types. */
const freshness = { 'cache-control': 'no-cache', vary: 'accept' };

;// CONCATENATED MODULE: ./packages/standins/src/npm/read-handler.js






/** Answers what only looks. Packages are open to everyone unless the registry says otherwise, accounts are not. */
async function read_handler_answerRead(registry, route, request) {
    const token = npm_credential_identify(registry, request);
    if (isAccountRoute(route)) {
        // A trusted publisher is no account.
        if (npm_refusal_isRefusal(token) || isMinted(token))
            return npm_refusal_refuse(npm_refusal_refusals.unauthenticated());
        return readAccount(registry, route, token);
    }
    if (npm_refusal_isRefusal(token) && registry.requireAuthForReads && 'name' in route)
        return npm_refusal_refuse(token);
    return readPublic(registry, route, request);
}
function isAccountRoute(route) {
    return ['whoami', 'tokens', 'collaborators'].includes(route.kind);
}
function readAccount(registry, route, token) {
    switch (route.kind) {
        case 'whoami':
            return whoami(token);
        case 'tokens':
            return listTokens(registry, token);
        case 'collaborators':
            return collaborators(registry, route.name);
    }
}
async function readPublic(registry, route, request) {
    switch (route.kind) {
        case 'ping':
            return jsonAnswer(200, {});
        case 'package':
            return getPackument(registry, route.name, request);
        case 'manifest':
            return getManifest(registry, route.name, route.selector, request);
        case 'tarball':
            return getTarball(registry, route.name, route.file, request);
        case 'dist-tags':
            return listDistTags(registry, route.name, request);
        case 'visibility':
            return visibility(registry, route.name);
        default:
            return npm_refusal_refuse(npm_refusal_refusals.notFound());
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/route.js
/**
 * Reads a path, or gives undefined when it cannot be decoded or is made to leave its folder.
 *
 * Clients send a scoped name as one segment (`@scope%2fname`) or as two; both are understood.
 */
function route_parseRoute(path) {
    const segments = route_decodeSegments(path);
    if (segments === undefined)
        return undefined;
    return segments[0] === '-' ? serviceRoute(segments.slice(1)) : packageRoute(segments);
}
function route_decodeSegments(path) {
    try {
        const decoded = path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
        const segments = decoded.flatMap((segment) => (segment.startsWith('@') ? segment.split('/') : [segment]));
        return segments.every(isSafe) ? joinScope(segments) : undefined;
    }
    catch {
        return undefined;
    }
}
const isSafe = (segment) => segment !== '' && !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(segment);
function joinScope(segments) {
    const at = segments.findIndex((segment) => segment.startsWith('@'));
    const base = segments[at + 1];
    return at === -1 || base === undefined ? segments : segments.toSpliced(at, 2, `${segments[at]}/${base}`);
}
const exchangePath = ['npm', 'v1', 'oidc', 'token', 'exchange', 'package'];
function serviceRoute(segments) {
    const [service, name = '', part, tag] = segments;
    if (service === 'package' && part === 'dist-tags') {
        return tag === undefined ? { kind: 'dist-tags', name } : { kind: 'dist-tag', name, tag };
    }
    if (service === 'package' && (part === 'collaborators' || part === 'visibility'))
        return { kind: part, name };
    if (segments.slice(0, exchangePath.length).join('/') === exchangePath.join('/')) {
        const [exchanged, ...more] = segments.slice(exchangePath.length);
        return exchanged === undefined || more.length > 0
            ? { kind: 'unknown' }
            : { kind: 'token-exchange', name: exchanged };
    }
    switch (segments.join('/')) {
        case 'ping':
            return { kind: 'ping' };
        case 'whoami':
            return { kind: 'whoami' };
        case 'npm/v1/tokens':
            return { kind: 'tokens' };
        case 'npm/v1/security/advisories/bulk':
            return { kind: 'advisories', style: 'bulk' };
        case 'npm/v1/security/audits':
        case 'npm/v1/security/audits/quick':
            return { kind: 'advisories', style: 'quick' };
        default:
            return { kind: 'unknown' };
    }
}
function packageRoute([name, first, second, marker, last, ...more]) {
    if (name === undefined || more.length > 0)
        return { kind: 'unknown' };
    if (first === undefined)
        return { kind: 'package', name };
    if (second === undefined)
        return { kind: 'manifest', name, selector: first };
    if (first === '-rev' && marker === undefined)
        return { kind: 'package-revision', name, revision: second };
    if (first !== '-')
        return { kind: 'unknown' };
    if (marker === undefined)
        return { kind: 'tarball', name, file: second };
    if (marker !== '-rev' || last === undefined)
        return { kind: 'unknown' };
    return { kind: 'tarball-revision', name, file: second, revision: last };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/trusted/exchange.js







/** npm's API documentation, “Authentication & Authorization”: typically one hour. */
const exchange_lifeMs = 3_600_000;
/** No document says how far clocks may differ; so much is usual. */
const exchange_leewaySeconds = 30;
/**
 * Gives a token for an identity token (npm's API documentation, “Exchange OIDC id_token for npm registry token”): 201
 * with the token and its times, or 401 and 404 with a message, from which nobody learns which claim was wrong
 * (npm/cli#8678, npm/cli#9923).
 */
async function answerExchange(registry, name, request) {
    const { trust } = registry;
    if (request.method !== 'POST')
        return npm_refusal_refuse(npm_refusal_refusals.methodNotAllowed());
    if (trust === undefined || registry.published !== undefined)
        return failure(404, 'package not found');
    const claims = await exchange_verified(registry, trust, bearerOf(request) ?? '');
    if (claims === undefined)
        return failure(401, 'unauthorized');
    const stored = registry.packages.get(name);
    const isTrusted = trust.publishers.some((each) => each.package === name && exchange_fits(each, claims));
    // Nobody can enter a publisher for a package that is not there (npm docs, “npm trust”, “Prerequisites”).
    if (stored === undefined || stored.removed !== undefined || !isTrusted)
        return failure(404, 'package not found');
    return give(registry, trust, { name, user: stored.owner, repository: String(claims.repository) });
}
function failure(status, message) {
    return jsonAnswer(status, { message: `OIDC token exchange error - ${message}` });
}
async function exchange_verified({ now, url }, { issuer, keys, audience }, token) {
    const jwt = decodeJwt(token);
    const key = jwt && (await keys.key(String(jwt.header.kid)).catch(() => undefined));
    const expected = audience ?? `npm:${new URL(url()).hostname}`;
    return jwt && key && verifiedClaims(jwt, key, { issuer, audience: expected, leewaySeconds: exchange_leewaySeconds, now: now() });
}
/**
 * Every field is compared in its very spelling, the file being that of the workflow that was triggered, and self-hosted
 * runners are not supported (npm docs, “Trusted publishing for npm packages”; npm/documentation#1721).
 */
function exchange_fits({ repository, workflow, environment }, claims) {
    return (claims.repository === repository &&
        workflowFile(textClaim(claims, 'workflow_ref') ?? '') === workflow &&
        (environment === undefined || claims.environment === environment) &&
        claims.runner_environment === 'github-hosted');
}
function give({ now }, trust, { name, user, repository }) {
    const token = `npm_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const created = now();
    const expires = created + exchange_lifeMs;
    const publisher = `${trust.server}/${repository}`;
    trust.minted.set(token, { token, user, rights: 'publish', packages: [name], publisher, expires });
    const times = { created: new Date(created).toISOString(), expires: new Date(expires).toISOString() };
    return jsonAnswer(201, { token_type: 'oidc', token, ...times });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/deprecation.js





/**
 * Takes over the `deprecated` texts of an edited document; an empty text withdraws a deprecation.
 *
 * `npm deprecate` reads the whole document, edits it and sends it back. Published versions are immutable, so nothing
 * else of it is looked at.
 */
function editDeprecations(registry, name, document) {
    const stored = readPackage(registry, name, false);
    if (stored === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    if (document._rev !== revisionOf(stored))
        return npm_refusal_refuse(npm_refusal_refusals.conflict());
    const edited = isJsonObject(document.versions) ? document.versions : {};
    const versions = [...stored.versions].map(([version, each]) => [version, edit(each, edited[version])]);
    registry_store(registry, { ...stored, versions: new Map(versions) });
    return jsonAnswer(200, { ok: true });
}
function edit(version, edited) {
    const text = isJsonObject(edited) ? edited.deprecated : undefined;
    if (typeof text !== 'string')
        return version;
    const { deprecated: _, ...rest } = version;
    return text === '' ? rest : { ...rest, deprecated: text };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/trusted/repository-url.js


/**
 * Why a manifest may not be published from a repository: its `repository.url` names another, or none.
 *
 * npm compares the two when a provenance bundle comes along, which it does from public repositories; here they are
 * always compared, because nobody means to publish a package of another repository.
 */
function repositoryProblem(manifest, { publisher }) {
    const { repository } = manifest;
    const url = isJsonObject(repository) ? repository.url : repository;
    const found = typeof url === 'string' ? url : '';
    return plain(found) === publisher ? undefined : npm_refusal_refusals.wrongRepository(found, publisher);
}
/** The address without what npm's own normalisation adds to it (`hosted-git-info`); upper and lower case differ. */
function plain(url) {
    return url
        .replace(/^git\+/, '')
        .replace(/^git:/, 'https:')
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/admission-rules.js



/** The first reason to refuse a publication that lies in what the registry holds already. */
function admission_rules_admissionProblem(application) {
    for (const rule of admission_rules_rules) {
        const problem = rule(application);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
const admission_rules_rules = [admission_rules_versionIsNew, removalIsLongAgo, nameIsFree, accessIsPaidFor];
function admission_rules_versionIsNew({ registry, publication: { name, version }, stored, }) {
    if (stored?.versions.has(version))
        return npm_refusal_refusals.versionExists(version);
    if (pendingOf(registry, name).some((each) => each.version.version === version))
        return npm_refusal_refusals.versionPending(version);
    return stored?.burned.has(version) ? npm_refusal_refusals.versionBurned(version) : undefined;
}
const republishAfterMs = 24 * 3_600_000;
function removalIsLongAgo({ registry, publication, stored }) {
    if (stored?.removed === undefined || registry.now() - stored.removed >= republishAfterMs)
        return undefined;
    return npm_refusal_refusals.recentlyRemoved(publication.name);
}
function isEstablished({ registry, publication: { name }, stored }) {
    return stored !== undefined || registry.established.has(name);
}
/** Rules for names came later than many names, so they hold for new packages only. */
function nameIsFree(application) {
    if (isEstablished(application))
        return undefined;
    const { registry, publication, user } = application;
    const { name } = publication;
    const why = package_name_nameProblem(name);
    if (why !== undefined)
        return npm_refusal_refusals.invalidName(name, why);
    const similar = similarName(name, registry.packages.keys());
    return similar === undefined ? undefined : npm_refusal_refusals.similarName(name, similar, user);
}
/** No account of the stand-in has paid, so whatever is restricted is refused, unless it stood there before. */
function accessIsPaidFor(application) {
    const { registry, publication, stored } = application;
    const { name, document } = publication;
    if (registry.established.has(name))
        return undefined;
    const scoped = name.startsWith('@');
    if (document.access === 'restricted') {
        return scoped ? npm_refusal_refusals.paymentRequired() : npm_refusal_refusals.unscopedRestricted();
    }
    return scoped && stored === undefined && document.access !== 'public'
        ? npm_refusal_refusals.paymentRequired()
        : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/document-rules.js





/** The first reason to refuse a publication that lies in the request itself; `name` is the one in the path. */
function documentProblem(publication, name) {
    for (const rule of document_rules_rules) {
        const problem = rule(publication, name);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
const document_rules_rules = [
    namesAgree,
    versionIsExact,
    tagsAreUsable,
    isNotPrivate,
    attachmentIsNamedAfterVersion,
    lengthIsTrue,
    checksumsAreTrue,
];
/** Name and version stand in five places besides the path. */
function namesAgree({ document, version, manifest }, name) {
    const id = `${name}@${version}`;
    const places = [
        { place: '_id of the document', found: document._id, expected: name },
        { place: 'name of the document', found: document.name, expected: name },
        { place: 'name of the manifest', found: manifest.name, expected: name },
        { place: 'version of the manifest', found: manifest.version, expected: version },
        { place: '_id of the manifest', found: manifest._id ?? id, expected: id },
    ];
    const wrong = places.find(({ found, expected }) => found !== expected);
    return (wrong && npm_refusal_refusals.malformed(`The ${wrong.place} is ${String(wrong.found)}, expected ${wrong.expected}`));
}
/** A version in any other than its canonical form would be a second name for the same version. */
function versionIsExact({ version }) {
    return semver.valid(version) === version ? undefined : npm_refusal_refusals.malformed(`Invalid version: "${version}"`);
}
function tagsAreUsable({ document, version }) {
    const tags = Object.entries(document['dist-tags']);
    if (tags.length === 0)
        return npm_refusal_refusals.malformed('A dist-tag is expected');
    const astray = tags.find(([, target]) => target !== version);
    if (astray !== undefined)
        return npm_refusal_refusals.malformed(`The dist-tag ${astray[0]} names another version`);
    return tags.map(([tag]) => distTagProblem(tag)).find((problem) => problem !== undefined);
}
/** npm docs, "package.json", private. */
function isNotPrivate({ manifest }) {
    return manifest.private === true
        ? npm_refusal_refusals.malformed('This package has been marked as private')
        : undefined;
}
/** Clients name the attachment with the scope, and the registry serves it without. */
function attachmentIsNamedAfterVersion({ file, name, version }) {
    const names = [`${name}-${version}.tgz`, tarballName(name, version)];
    return names.includes(file)
        ? undefined
        : npm_refusal_refusals.malformed(`The attachment is named ${file}, expected ${names[0]}`);
}
function lengthIsTrue({ claimed, tarball }) {
    if (claimed.length === tarball.byteLength)
        return undefined;
    return npm_refusal_refusals.malformed(`The attachment has ${tarball.byteLength} bytes, expected ${claimed.length}`);
}
function checksumsAreTrue({ claimed, tarball }) {
    const { integrity, shasum } = checksumsOf(tarball);
    const differs = (claim, real) => claim !== undefined && claim !== real;
    if (differs(claimed.integrity, integrity))
        return npm_refusal_refusals.checksum(String(claimed.integrity), integrity);
    if (differs(claimed.shasum, shasum))
        return npm_refusal_refusals.checksum(String(claimed.shasum), shasum);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/packed-manifest.js




/** Opens the tarball of a publication and compares its own manifest with what was asked for. */
async function openTarball({ tarball, file, name, version, }) {
    const contents = await packed_manifest_unpack(tarball, file);
    if ('kind' in contents)
        return contents;
    const [manifest] = [...contents.files.values()].map(parseJsonObject);
    if (manifest === undefined)
        return npm_refusal_refusals.malformed('The tarball has no usable package.json');
    if (manifest.name !== name || manifest.version !== version) {
        return npm_refusal_refusals.malformed(`The tarball holds ${String(manifest.name)}@${String(manifest.version)}, expected ${name}@${version}`);
    }
    const files = contents.entries.filter(({ kind }) => kind === 'file');
    return { fileCount: files.length, unpackedSize: files.reduce((sum, { size }) => sum + size, 0) };
}
/** npm strips the first folder of a tarball, whatever its name. */
const isManifest = (path) => /^[^/]+\/package\.json$/.test(path);
async function packed_manifest_unpack(tarball, name) {
    try {
        return await (0,archive_tarball/* readTarball */.t)(oneChunk(tarball), { wanted: isManifest, name });
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return npm_refusal_refusals.malformed(error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/publication.js



/** The parts of a publish request that the registry looks at (npm/registry, "REGISTRY-API.md"). */
const documentSchema = classic_schemas/* looseObject */._H3({
    _id: classic_schemas/* string */.YjP(),
    name: classic_schemas/* string */.YjP(),
    access: classic_schemas/* enum */.k5n(['public', 'restricted']).nullish(),
    'dist-tags': classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()),
    versions: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({ name: classic_schemas/* string */.YjP(), version: classic_schemas/* string */.YjP() })),
    readme: classic_schemas/* string */.YjP().optional(),
    _attachments: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* looseObject */._H3({ data: classic_schemas/* string */.YjP(), length: classic_schemas/* number */.aig().int().nonnegative() })),
});
/**
 * Reads the publication out of a publish request.
 *
 * A provenance bundle may come as a second attachment; it is accepted and not verified.
 */
function parsePublication(body) {
    const parsed = documentSchema.safeParse(body);
    if (!parsed.success)
        return npm_refusal_refusals.malformed(`Malformed document: ${errors/* prettifyError */.S1(parsed.error)}`);
    const document = parsed.data;
    const [entry, ...otherVersions] = Object.entries(document.versions);
    const tarballs = Object.entries(document._attachments).filter(([file]) => !file.endsWith('.sigstore'));
    const [attachment, ...otherTarballs] = tarballs;
    if (entry === undefined || otherVersions.length > 0)
        return npm_refusal_refusals.malformed('Exactly one version is expected');
    if (attachment === undefined || otherTarballs.length > 0)
        return npm_refusal_refusals.malformed('Exactly one tarball is expected');
    const [version, { dist, ...manifest }] = entry;
    const [file, { data, length }] = attachment;
    if (!isBase64(data))
        return npm_refusal_refusals.malformed('The attachment is not base64');
    const tarball = Buffer.from(data, 'base64');
    const claimed = { ...pick(asObject(dist), ['integrity', 'shasum']), length };
    return { document, name: document.name, version, manifest, claimed, file, tarball };
}
/** Node decodes around whatever is not base64, so a damaged attachment would pass for a shorter one. */
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
function asObject(value) {
    return classic_schemas/* looseObject */._H3({}).safeParse(value).data ?? {};
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/publish.js











/** Publishes one version, or refuses it and stores nothing. The caller has checked that the token may. */
async function publish_publish(registry, name, body, identity, hints) {
    const publication = parsePublication(body);
    if (npm_refusal_isRefusal(publication))
        return npm_refusal_refuse(publication);
    const malformed = documentProblem(publication, name);
    if (malformed !== undefined)
        return npm_refusal_refuse(malformed);
    const elsewhere = isMinted(identity) ? repositoryProblem(publication.manifest, identity) : undefined;
    if (elsewhere !== undefined)
        return npm_refusal_refuse(elsewhere);
    const contents = await openTarball(publication);
    if (npm_refusal_isRefusal(contents))
        return npm_refusal_refuse(contents);
    // Nothing waits from here on, so no other request comes between the check and the storing.
    const { user } = identity;
    const stored = registry.packages.get(name);
    const problem = admission_rules_admissionProblem({ registry, publication, user, stored });
    if (problem !== undefined)
        return npm_refusal_refuse(problem);
    const before = stored ?? emptyPackage(name, user, registry.now());
    const owned = before.removed === undefined ? before : { ...before, owner: user };
    storeVersion(registry, { ...owned, readme: publication.document.readme ?? owned.readme }, {
        version: publish_toStored(publication, contents, registry.now()),
        tags: Object.keys(publication.document['dist-tags']),
        readsLeft: Math.max(hints.hiddenReads, registry.hiddenReads(name, publication.version)),
    });
    return jsonAnswer(200, { success: true });
}
function publish_toStored({ version, manifest, tarball }, contents, now) {
    return { version, manifest, tarball, dist: { ...checksumsOf(tarball), ...contents }, published: now };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/unpublishing.js






/** Removes the versions that an edited document no longer lists; the first of two requests of `npm unpublish`. */
function removeUnlisted(registry, name, revision, document) {
    const { versions } = document;
    if (!isJsonObject(versions))
        return npm_refusal_refuse(npm_refusal_refusals.malformed('The document lists no versions'));
    return unpublishing_remove(registry, name, revision, (version) => !Object.hasOwn(versions, version));
}
/** Removes a package with all its versions. */
function removePackage(registry, name, revision) {
    return unpublishing_remove(registry, name, revision, () => true);
}
/** Confirms that a tarball went with its version; the second request of `npm unpublish`. */
function removeTarball(registry, name, file, revision) {
    const stored = registry.packages.get(name);
    const burned = [...(stored?.burned.keys() ?? [])].some((version) => tarballName(name, version) === file);
    if (stored === undefined || !burned)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    return revision === revisionOf(stored) ? jsonAnswer(200, { ok: true }) : npm_refusal_refuse(npm_refusal_refusals.conflict());
}
function unpublishing_remove(registry, name, revision, isGone) {
    const stored = readPackage(registry, name, false);
    if (stored === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.notFound());
    if (revision !== revisionOf(stored))
        return npm_refusal_refuse(npm_refusal_refusals.conflict());
    const gone = [...stored.versions.keys()].filter(isGone);
    const problem = unpublishProblem(registry, stored, gone);
    if (problem !== undefined)
        return npm_refusal_refuse(problem);
    registry_store(registry, withoutVersions(stored, gone, registry.now()));
    return jsonAnswer(200, { ok: true });
}
const unpublishWindowMs = 72 * 3_600_000;
/**
 * The registry's rule (npm's Unpublish Policy): within 72 hours, and only while nothing depends on the package.
 *
 * The policy lets some older packages go as well, by their downloads; nothing is downloaded from a stand-in as
 * from a registry, so here they stay.
 */
function unpublishProblem(registry, stored, gone) {
    if (hasDependents(registry, stored.name)) {
        return npm_refusal_refusals.cannotUnpublish(stored.name, 'has dependent packages in the registry');
    }
    const old = gone.find((version) => registry.now() - (stored.versions.get(version)?.published ?? 0) > unpublishWindowMs);
    if (old === undefined)
        return undefined;
    return npm_refusal_refusals.cannotUnpublish(`${stored.name}@${old}`, 'was published more than 72 hours ago');
}
function hasDependents(registry, name) {
    const others = [...registry.packages.values()].filter((other) => other.name !== name);
    return others.some(({ versions }) => [...versions.values()].some(({ manifest }) => dependsOn(manifest, name)));
}
function dependsOn(manifest, name) {
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
        const dependencies = manifest[field];
        return isJsonObject(dependencies) && Object.hasOwn(dependencies, name);
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/write-handler.js







/** Answers what changes a package; who may is decided before the body is looked at. */
async function write_handler_answerWrite(registry, route, request) {
    if (!('name' in route))
        return npm_refusal_refuse(npm_refusal_refusals.methodNotAllowed());
    if (registry.published !== undefined)
        return npm_refusal_refuse(npm_refusal_refusals.methodNotAllowed());
    const token = npm_credential_identify(registry, request);
    if (npm_refusal_isRefusal(token))
        return npm_refusal_refuse(token);
    const problem = writeProblem(registry, token, route.name);
    if (problem !== undefined)
        return npm_refusal_refuse(problem);
    switch (request.method) {
        case 'DELETE':
            return isMinted(token) ? npm_refusal_refuse(npm_refusal_refusals.insufficientRights()) : write_handler_remove(registry, route);
        case 'PUT':
            return put(registry, route, request, token);
        default:
            return npm_refusal_refuse(npm_refusal_refusals.methodNotAllowed());
    }
}
async function put(registry, route, request, token) {
    if (isMinted(token) && route.kind !== 'package')
        return npm_refusal_refuse(npm_refusal_refusals.insufficientRights());
    if (route.kind === 'dist-tag')
        return putDistTag(registry, route.name, route.tag, request);
    const document = parseJsonObject(request.body);
    if (document === undefined)
        return npm_refusal_refuse(npm_refusal_refusals.malformed('The body is not a JSON object'));
    if (route.kind === 'package-revision')
        return removeUnlisted(registry, route.name, route.revision, document);
    if (route.kind !== 'package')
        return npm_refusal_refuse(npm_refusal_refusals.methodNotAllowed());
    if (isEdit(document))
        return isMinted(token)
            ? npm_refusal_refuse(npm_refusal_refusals.insufficientRights())
            : editDeprecations(registry, route.name, document);
    return publish_publish(registry, route.name, document, token, request.hints);
}
/** A publication brings its tarball; an edit sends back what it read, with the revision it read. */
function isEdit(document) {
    return '_rev' in document && !('_attachments' in document);
}
function write_handler_remove(registry, route) {
    switch (route.kind) {
        case 'dist-tag':
            return deleteDistTag(registry, route.name, route.tag);
        case 'package-revision':
            return removePackage(registry, route.name, route.revision);
        case 'tarball-revision':
            return removeTarball(registry, route.name, route.file, route.revision);
        default:
            return npm_refusal_refuse(npm_refusal_refusals.methodNotAllowed());
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/handler.js






/** Answers requests as the public npm registry does. */
function createNpmHandler(registry) {
    return async (request) => {
        const route = route_parseRoute(request.path);
        if (route === undefined)
            return npm_refusal_refuse(npm_refusal_refusals.badPath());
        if (['GET', 'HEAD'].includes(request.method))
            return read_handler_answerRead(registry, route, request);
        if (route.kind === 'advisories' && request.method === 'POST')
            return noAdvisories(route.style);
        if (route.kind === 'token-exchange')
            return answerExchange(registry, route.name, request);
        return write_handler_answerWrite(registry, route, request);
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/inventory.js


/** A copy of what the registry holds now; taking it does not count as a read of what is pending. */
function npm_inventory_takeInventory(registry) {
    return Object.fromEntries([...registry.packages].map(([name, stored]) => [name, inventory_describe(registry, stored)]));
}
function inventory_describe(registry, stored) {
    const visible = [...stored.versions].map(([version, each]) => [version, inventory_describeVersion(each, true)]);
    const pending = pendingOf(registry, stored.name).map(({ version }) => [version.version, inventory_describeVersion(version, false)]);
    return {
        owner: stored.owner,
        versions: Object.fromEntries([...visible, ...pending]),
        tags: Object.fromEntries(stored.tags),
        burned: [...stored.burned.keys()],
    };
}
function inventory_describeVersion({ tarball, dist, deprecated }, visible) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(tarball).digest('hex');
    const rest = { integrity: dist.integrity, sha256, size: tarball.byteLength, visible };
    return deprecated === undefined ? rest : { ...rest, deprecated };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/seed.js



/** Plants a version. */
function seed_plant(registry, seed) {
    const { name, version, tarball, tags = ['latest'], owner = 'somebody' } = seed;
    const stored = registry.packages.get(name) ?? emptyPackage(name, owner, registry.now());
    const planted = {
        version,
        manifest: { name, version, ...seed.manifest },
        tarball,
        dist: { ...checksumsOf(tarball), ...seed.dist },
        published: seed.published ?? registry.now(),
    };
    registry_store(registry, stored_package_withVersion(stored, planted, tags));
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/trusted/trust.js


/** Trusted publishing that nobody has used yet. */
function trust_trustOf(options) {
    const { issuer, audience, server = 'https://github.com' } = options;
    const publishers = checkPublishers(options.publishers);
    return { issuer, audience, server, publishers, keys: keySetOf(issuer), minted: new Map() };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/stand-in.js






/** The public registry has no documented limit; a tarball of about 200 MB is refused (npm/documentation#1691). */
const stand_in_defaultMaxBodyBytes = 256 * 1024 * 1024;
/** Starts an npm registry that refuses what the public one refuses; it keeps everything in memory. */
async function startNpmStandIn(options) {
    let url = '';
    const registry = stand_in_createRegistry(options, () => url);
    const maxBodyBytes = options.maxBodyBytes ?? stand_in_defaultMaxBodyBytes;
    const server = await startServer(createNpmHandler(registry), { ...options, maxBodyBytes });
    url = server.url;
    return {
        ...server,
        packages: () => npm_inventory_takeInventory(registry),
        seed: (seed) => seed_plant(registry, seed),
        setPublishers: (publishers) => setPublishers(registry.trust, publishers),
    };
}
function stand_in_createRegistry(options, url) {
    return {
        packages: new Map(),
        before: new Map(),
        pending: new Map(),
        tokens: options.tokens,
        trust: options.trustedPublishing && trust_trustOf(options.trustedPublishing),
        requireAuthForReads: options.requireAuthForReads ?? false,
        reserved: new Set(options.reserved),
        established: new Set(options.established),
        upstream: options.upstream,
        published: options.published,
        hiddenReads: options.pending ?? (() => 0),
        now: options.now ?? Date.now,
        url,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/kind.js





/** The channel's settings as its own kind checked them, pointing elsewhere. */
function npm_kind_pointedAt(settings, registry) {
    return { ...settings, ...{ registry: `${registry.replace(/\/$/, '')}/` } };
}
function kind_addressOf(settings) {
    return 'registry' in settings ? String(settings.registry) : '';
}
function packumentOf(name) {
    return { method: 'GET', path: `/${name.replace('/', '%2f')}`, accept: 'application/json' };
}
// The public registry's rules for new packages concern neither packages that it has nor other registries.
async function kind_establishedNames({ settings, packages, upstream, publicEndpoint }) {
    const names = packages.map(({ name }) => name);
    if (kind_addressOf(settings) !== publicEndpoint)
        return names;
    return upstream === undefined ? [] : knownNames(names, upstream, packumentOf);
}
async function npm_kind_start(options) {
    const { settings, packages, upstream, published, log } = options;
    const token = `npm_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const standIn = await startNpmStandIn({
        tokens: [{ token, user: 'rehearsal', rights: 'publish' }],
        reserved: packages.map(({ name }) => name),
        established: await kind_establishedNames(options),
        ...(upstream !== undefined && { upstream }),
        ...(published !== undefined && { published }),
    });
    log.debug(`stand-in for npm at ${standIn.url}`);
    return {
        settings: npm_kind_pointedAt(settings, standIn.url),
        secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
        install: ({ package: released }, sandbox) => installByNpm(released, { registry: standIn.url, sandbox }),
        close: () => standIn.close(),
    };
}
/** The stand-in of the `npm` channel. */
const npmStandInKind = { kind: 'npm', start: npm_kind_start };

// EXTERNAL MODULE: ../../node_modules/@noble/hashes/blake2.js + 3 modules
var blake2 = __webpack_require__(77466);
;// CONCATENATED MODULE: ./packages/standins/src/pypi/digests.js


/** The digests of some bytes. */
function fileDigestsOf(bytes) {
    return {
        md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
        sha256: digests_sha256Of(bytes),
        blake2_256: Buffer.from((0,blake2/* blake2b */.Sx)(bytes, { dkLen: 32 })).toString('hex'),
    };
}
/** The sha256 of some bytes, in lower-case hex. */
function digests_sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./packages/core/src/archive/zip.js + 9 modules
var zip = __webpack_require__(51774);
;// CONCATENATED MODULE: ./packages/standins/src/pypi/negotiation.js
/** The offered type that a client likes best, the first of equals (RFC 9110, section 12.5.1); undefined if none. */
function preferredType(accept, offers) {
    const ranges = (accept ?? '*/*').split(',').map(parseRange);
    const rated = offers.map((offer) => ({ offer, quality: qualityOf(offer, ranges) }));
    const [best] = rated.toSorted((left, right) => right.quality - left.quality);
    return best !== undefined && best.quality > 0 ? best.offer : undefined;
}
function parseRange(text) {
    const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
    return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
/** The most specific range decides. */
function qualityOf(type, ranges) {
    const [group = ''] = type.split('/');
    const found = [type, `${group}/*`, '*/*'].map((name) => ranges.find((range) => range.type === name));
    return found.find((range) => range !== undefined)?.quality ?? 0;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/refusal.js

/** A refusal; `headers` go along with it. */
function pypi_refusal_refusal(status, message, headers = {}) {
    return { kind: 'refusal', status, message, headers };
}
/** Whether a value is a refusal. */
function pypi_refusal_isRefusal(value) {
    return value !== undefined && 'kind' in value && value.kind === 'refusal';
}
/** What WebOb says of a status before the detail. */
const explanations = {
    308: 'The resource should be accessed at a new URI.',
    400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    403: 'Access was denied to this resource.',
    404: 'The resource could not be found.',
    405: 'The method is not allowed for this resource.',
    409: 'There was a conflict when trying to complete your request.',
    410: 'This resource is no longer available.  No forwarding address is given.',
    429: 'The action could not be performed because there were too many requests by the client.',
    502: 'The registry behind this one gave no usable answer.',
};
/**
 * The answer that carries a refusal, in the type that the client takes.
 *
 * The text stands in the title, in the heading and once more below the explanation (Warehouse, `forklift/utils.py`:
 * clients of old read it from the status line, which HTTP/2 no longer has).
 */
function pypi_refusal_refuse({ status, message, headers }, accept) {
    return statusAnswer({ status, words: message, detail: message, headers }, accept);
}
/** The answer to what was taken (Warehouse, `forklift/legacy.py`, `HTTPOk`). */
function consent(accept) {
    return statusAnswer({ status: 200, words: 'OK', detail: '', headers: {} }, accept);
}
/** How Pyramid (`httpexceptions.py`) writes an answer that is nothing but a status. */
function statusAnswer({ status, words, detail, headers }, accept = '*/*') {
    const explanation = explanations[status] ?? '';
    const title = `${status} ${words}`;
    if (preferredType(accept, ['text/html', 'application/json']) === 'application/json') {
        const body = { message: `${explanation}\n\n${detail}\n\n`, code: title, title: words };
        return refusal_textAnswer(status, 'application/json', JSON.stringify(body), headers);
    }
    const page = `<html>\n <head>\n  <title>${escapeHtml(title)}</title>\n </head>\n <body>\n  <h1>${escapeHtml(title)}</h1>\n  ${explanation}<br/><br/>\n${escapeHtml(detail)}\n\n\n </body>\n</html>`;
    return refusal_textAnswer(status, 'text/html; charset=UTF-8', page, headers);
}
/** An answer with a text. */
function refusal_textAnswer(status, type, text, headers = {}) {
    return { status, headers: { 'content-type': type, ...headers }, body: Buffer.from(text) };
}
/** A text inside HTML, in an attribute as well. */
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&#34;')
        .replaceAll("'", '&#39;');
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/archive.js



/**
 * Opens an archive and keeps the files that are wanted, or refuses it.
 *
 * What nobody should unpack is refused for the reason found, which covers the registry's own rules (Warehouse,
 * `utils/zipfiles.py`: one name twice, a directory that disagrees with the entries, data before, between or behind)
 * and is stricter in places.
 */
async function openArchive({ fileName, bytes }, wanted) {
    const isZip = /\.(?:zip|whl)$/.test(fileName);
    const isNamedRight = isZip ? startsWith(bytes, 0x50, 0x4b) : startsWith(bytes, 0x1f, 0x8b);
    if (!isNamedRight)
        return pypi_refusal_refusal(400, `Invalid distribution file. File is not a ${isZip ? 'zipfile' : 'tarfile'}`);
    try {
        const options = { name: fileName, wanted };
        return isZip
            ? await (0,zip/* readZip */.u)(oneChunk(bytes), { ...options, dataDescriptors: 'refused' })
            : await (0,archive_tarball/* readTarball */.t)(oneChunk(bytes), options);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        const kind = isZip ? 'ZIP' : 'tar';
        return pypi_refusal_refusal(400, `Invalid distribution file. ${kind} archive not accepted: ${error.message}`);
    }
}
/** The one folder that everything in an archive lies in, or undefined when there is no such folder. */
function topFolder({ entries }) {
    const tops = new Set(entries.map(({ path }) => path.split('/')[0]));
    const files = entries.filter(({ kind }) => kind === 'file');
    return tops.size === 1 && files.every(({ path }) => path.includes('/')) ? [...tops][0] : undefined;
}
function startsWith(bytes, first, second) {
    return bytes[0] === first && bytes[1] === second;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/description-script.js
/**
 * What the registry's own libraries are pinned to (Warehouse, `requirements/main.txt`): they change what it refuses.
 */
const checkedWith = [
    'readme-renderer[md]==45.0',
    'packaging==26.2',
    'trove-classifiers==2026.6.1.19',
    'docutils==0.23',
];
/**
 * Reads a METADATA file as Warehouse does (`forklift/metadata.py`, `utils/readme.py`) and prints its faults as JSON.
 *
 * The renderer of reStructuredText writes what it minds to a stream, with lines; that of Markdown minds nothing.
 */
const checkScript = `
import email.message, io, json, re, sys
import readme_renderer.markdown, readme_renderer.rst, readme_renderer.txt
from packaging.metadata import Metadata
from trove_classifiers import all_classifiers, deprecated_classifiers

faults = []
content = open(sys.argv[1], "rb").read()
try:
    metadata = Metadata.from_email(content)
except Exception as error:
    # Several faults come as one group.
    each = getattr(error, "exceptions", [error])
    faults += [{"kind": "metadata", "message": str(one)} for one in each]
    metadata = Metadata.from_email(content, validate=False)

for classifier in metadata.classifiers or []:
    if classifier not in all_classifiers and classifier not in deprecated_classifiers:
        faults.append({"kind": "metadata", "message": f"{classifier!r} is not a valid classifier"})
    elif classifier in deprecated_classifiers:
        faults.append({"kind": "metadata", "message": f"the classifier {classifier!r} has been deprecated"})

if metadata.description:
    stream = io.StringIO()
    given = email.message.EmailMessage()
    try:
        given["content-type"] = metadata.description_content_type or "text/x-rst"
        kind = given.get_content_type()
    except Exception:
        kind = "text/plain"
    renderers = {"text/x-rst": readme_renderer.rst, "text/markdown": readme_renderer.markdown}
    renderer = renderers.get(kind, readme_renderer.txt)
    options = {"stream": stream} if renderer is readme_renderer.rst else {}
    if renderer.render(metadata.description, **options) is None:
        said = re.findall(r"^<string>:(\\d*): \\((?:\\w+)/\\d\\) (.*)$", stream.getvalue(), re.MULTILINE)
        if not said:
            said = [("", stream.getvalue().strip().splitlines()[0] if stream.getvalue().strip() else "")]
        for line, message in said:
            place = f"line {line} of it" if line else "it"
            faults.append({"kind": "description", "message": f"as {kind}, {place}: {message}"})
print(json.dumps(faults))
`;

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/python.js




const minutes = 60_000;
const isWindows = process.platform === 'win32';
/** Where a file of an environment's commands is. */
function scriptIn(interpreter, command) {
    return (0,external_node_path_.join)(interpreter, '..', isWindows ? `${command}.exe` : command);
}
/** Makes the environment that holds pip, or says what this machine lacks. */
async function openPython(sandbox) {
    const folder = await sandbox.folder((0,external_node_path_.join)('python', 'pip'));
    const env = await isolatedEnv(sandbox);
    const call = (file, args) => sandbox.run({ file, args, cwd: folder, env, timeoutMs: 10 * minutes });
    const made = await call(isWindows ? 'python' : 'python3', ['-m', 'venv', folder]);
    if (made.code !== 0)
        return missingPython(made);
    const own = interpreterIn(folder);
    const tags = await python_tagsOf(await call(own, ['-I', '-c', tagScript]));
    if (tags === undefined)
        return missingPython({ code: 1, stdout: '', stderr: 'its pip is older than 22.3' });
    let environments = 0;
    return {
        tags,
        async environment(name) {
            environments += 1;
            const place = await sandbox.folder((0,external_node_path_.join)('python', String(environments), name));
            const bare = await call(own, ['-m', 'venv', '--without-pip', place]);
            return bare.code === 0 ? interpreterIn(place) : missingPython(bare);
        },
        pip: (interpreter, args) => call(own, ['-I', '-m', 'pip', '--isolated', '--no-input', '--python', interpreter, ...args]),
        run: (interpreter, args) => call(interpreter, ['-I', ...args]),
    };
}
/**
 * The sandbox's variables, and no settings of pip but these.
 *
 * The name of the null device as the settings' file keeps pip from every other such file (pip documentation,
 * "Configuration").
 */
async function isolatedEnv(sandbox) {
    const plain = Object.entries(sandbox.env).filter(([name]) => !/^(?:PIP|PYTHON|VIRTUAL_ENV)/.test(name));
    return {
        ...Object.fromEntries(plain),
        PIP_CONFIG_FILE: external_node_os_.devNull,
        XDG_CACHE_HOME: await sandbox.folder((0,external_node_path_.join)('python', 'cache')),
        PYTHONDONTWRITEBYTECODE: '1',
    };
}
function interpreterIn(folder) {
    return isWindows ? (0,external_node_path_.join)(folder, 'Scripts', 'python.exe') : (0,external_node_path_.join)(folder, 'bin', 'python');
}
/** pip brings the library that knows an interpreter's tags; `--python` came with pip 22.3. */
const tagScript = `
import json, pip
from pip._vendor.packaging.tags import sys_tags
major, minor = (int(part) for part in pip.__version__.split(".")[:2])
print(json.dumps([str(tag) for tag in sys_tags()] if (major, minor) >= (22, 3) else None))
`;
async function python_tagsOf({ code, stdout }) {
    if (code !== 0)
        return undefined;
    const tags = classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).safeParse(parseJson(stdout)).data;
    return tags && new Set(tags);
}
/** The JSON in some output, or undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function missingPython(result) {
    const said = `${result.stdout}\n${result.stderr}`.trim().slice(-1000);
    const why = result.code === undefined && said === '' ? 'it cannot be started' : said;
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', `Python cannot make a virtual environment with pip: ${why}`, {
        remedy: 'Install Python 3 with its “venv” and “ensurepip” modules (on Debian and Ubuntu the package “python3-venv”) and pip 22.3 or newer.',
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/description-check.js









const faultsSchema = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ kind: classic_schemas/* enum */.k5n(['description', 'metadata']), message: classic_schemas/* string */.YjP() }));
/**
 * Checks metadata and long description with the libraries that the public registry uses; each text once.
 *
 * Without a registry to install those from, that it was not checked is said, and no problem. What was published
 * already has passed the registry's own check and is not looked at.
 */
function createDescriptionCheck(standIn) {
    const seen = new Set();
    let opening;
    return async (summary, released, terms) => {
        const metadata = await metadataOf(standIn, (0,external_node_path_.basename)(released.file));
        if (metadata === undefined || seen.has(digests_sha256Of(metadata)))
            return [];
        seen.add(digests_sha256Of(metadata));
        opening ??= openChecker(terms);
        const checker = await opening;
        if ('missing' in checker) {
            const skipped = `its long description was not rendered: ${checker.missing}`;
            return [{ installed: { ...summary, client: 'readme_renderer', skipped }, problems: [] }];
        }
        const problems = await check(checker.interpreter, metadata, released.file, terms);
        return problems.length === 0 ? [] : [{ installed: { ...summary, client: 'readme_renderer' }, problems }];
    };
}
async function metadataOf(standIn, fileName) {
    const bytes = standIn.bytesOf(fileName);
    if (bytes === undefined)
        return undefined;
    const wanted = (path) => /^[^/]+(?:\.dist-info\/METADATA|\/PKG-INFO)$/.test(path);
    const contents = await openArchive({ fileName, bytes }, wanted);
    return 'kind' in contents ? undefined : [...contents.files.values()][0];
}
async function openChecker({ python, index }) {
    const interpreter = await python.environment('checks');
    if (typeof interpreter !== 'string')
        return { missing: interpreter.message };
    const options = ['--index-url', index, '--only-binary', ':all:', '--disable-pip-version-check', '--quiet'];
    const result = await python.pip(interpreter, ['install', ...options, ...checkedWith]);
    if (result.code === 0)
        return { interpreter };
    return { missing: `${checkedWith[0]} cannot be installed (${description_check_lastLine(result)})` };
}
function description_check_lastLine({ stdout, stderr }) {
    return `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}
async function check(interpreter, metadata, file, { python, sandbox }) {
    const place = (0,external_node_path_.join)(await sandbox.folder((0,external_node_path_.join)('python', 'metadata')), digests_sha256Of(metadata));
    await (0,promises_.writeFile)(place, metadata);
    const result = await python.run(interpreter, ['-c', checkScript, place]);
    const faults = faultsSchema.safeParse(parseJson(result.stdout)).data;
    const where = { where: { file } };
    if (faults === undefined) {
        const message = `the long description cannot be rendered: ${firstLine(result)}`;
        return [(0,problem/* problem */.C)('DESCRIPTION_UNRENDERABLE', message, where)];
    }
    return faults.map(({ kind, message }) => kind === 'description'
        ? (0,problem/* problem */.C)('DESCRIPTION_UNRENDERABLE', `the long description cannot be rendered ${message}`, where)
        : (0,problem/* problem */.C)('METADATA_INVALID', message, where));
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/version.js
/** PEP 440, Appendix B. */
const version_pattern = /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<letter>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>[0-9]+)?)?(?<post>-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
const version_letters = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
function isLetter(text) {
    return Object.hasOwn(version_letters, text);
}
/** Reads a version, or gives undefined when PEP 440 does not know it. */
function version_parseVersion(text) {
    const groups = version_pattern.exec(text.trim())?.groups;
    if (groups === undefined)
        return undefined;
    const letter = groups.letter?.toLowerCase() ?? '';
    return {
        epoch: BigInt(groups.epoch ?? 0),
        release: (groups.release ?? '0').split('.').map(BigInt),
        ...(isLetter(letter) && { pre: { letter: version_letters[letter], number: BigInt(groups.pre ?? 0) } }),
        ...(groups.post !== undefined && { post: BigInt(groups.implicit ?? groups.postNumber ?? 0) }),
        ...(groups.dev !== undefined && { dev: BigInt(groups.devNumber ?? 0) }),
        ...(groups.local !== undefined && { local: groups.local.toLowerCase().replace(/[-_]/g, '.') }),
    };
}
/** The normal form (PEP 440, "Normalization"); zeros at the end stay. */
function versionText({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0n ? '' : `${epoch}!`,
        release.join('.'),
        pre === undefined ? '' : `${pre.letter}${pre.number}`,
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local === undefined ? '' : `+${local}`,
    ].join('');
}
/** The text that equal versions share: the normal form without zeros at the end of the release. */
function canonicalVersion(version) {
    const last = version.release.findLastIndex((part) => part !== 0n);
    return versionText({ ...version, release: version.release.slice(0, Math.max(last, 0) + 1) });
}
/** Whether installers pass over it unless asked. */
function isPrerelease({ pre, dev }) {
    return pre !== undefined || dev !== undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/python-commands.js


const python_commands_token = /(?<![\w.])v?\d+(?:!\d+)?(?:\.\d+)+[\w.+-]*/;
/** Runs the commands of an installed package; versions are compared as PEP 440 does, not as texts. */
async function commandsOf(summary, { version, commands }, { fileOf, sandbox }) {
    return runCommands(summary, commands, {
        cwd: await sandbox.folder('python'),
        env: sandbox.env,
        run: sandbox.run,
        fileOf,
        versionIn: (output) => spelledLike(version, python_commands_token.exec(output)?.[0]),
    });
}
/** A printed version in the spelling of another one that it equals; else as it was printed. */
function spelledLike(version, printed) {
    const [left, right] = [version_parseVersion(version), version_parseVersion(printed?.replace(/[.,;:)]+$/, '') ?? '')];
    if (left === undefined || right === undefined)
        return undefined;
    return canonicalVersion(left) === canonicalVersion(right) ? version : printed;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/imports.js





/**
 * Imports every top-level module that a distribution brought, and prints what came of each as JSON.
 *
 * Modules with a leading underscore are their package's own affair, and tests need what users do not have.
 */
const script = `
import importlib, importlib.metadata, json, pathlib, sys
name = sys.argv[1]
skipped = {"test", "tests", "testing", "docs", "doc", "examples", "benchmarks"}
distribution = importlib.metadata.distribution(name)
modules = set()
for path in distribution.files or []:
    top = pathlib.PurePosixPath(path).parts[0]
    if len(path.parts) == 1 and path.suffix in {".py", ".so", ".pyd"}:
        top = top.split(".")[0]
    elif len(path.parts) == 1 or path.suffix not in {".py", ".so", ".pyd"}:
        continue
    if top.isidentifier() and not top.startswith("_") and top not in skipped:
        modules.add(top)
found = []
for module in sorted(modules):
    try:
        version = getattr(importlib.import_module(module), "__version__", None)
        found.append({"module": module, "version": version if isinstance(version, str) else None})
    except BaseException as error:
        found.append({"module": module, "error": f"{type(error).__name__}: {error}"})
sys.__stdout__.write("\\n" + json.dumps({"version": distribution.version, "modules": found}) + "\\n")
`;
const resultSchema = classic_schemas/* object */.Ikc({
    version: classic_schemas/* string */.YjP(),
    modules: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ module: classic_schemas/* string */.YjP(), version: classic_schemas/* string */.YjP().nullish(), error: classic_schemas/* string */.YjP().optional() })),
});
/** Imports what an installed package brings; one installation for each module, none where there is nothing to import. */
async function tryImports(summary, interpreter, { python }) {
    const result = await python.run(interpreter, ['-c', script, summary.package]);
    const found = resultSchema.safeParse(parseJson(result.stdout.trim().split('\n').at(-1) ?? '')).data;
    const subject = `${summary.package} ${summary.version}`;
    if (result.code !== 0 || found === undefined) {
        const message = `importing ${subject} ended with ${result.code ?? 'a signal'}: ${firstLine(result)}`;
        return [{ installed: summary, problems: [(0,problem/* problem */.C)('REHEARSAL_COMMAND', message)] }];
    }
    if (spelledLike(summary.version, found.version) !== summary.version) {
        const message = `pip installed ${summary.package} ${found.version}, expected ${summary.version}`;
        return [{ installed: summary, problems: [(0,problem/* problem */.C)('REHEARSAL_INSTALL', message)] }];
    }
    return found.modules.map((imported) => installationOf(summary, imported));
}
function installationOf(summary, imported) {
    const { module, version, error } = imported;
    const command = `python -c "import ${module}"`;
    const output = error ?? version ?? '';
    const fault = imports_faultOf(summary, imported);
    return {
        installed: { ...summary, ran: { command, exit: error === undefined ? 0 : 1, output } },
        problems: fault === undefined ? [] : [fault],
    };
}
function imports_faultOf({ package: name, version: released }, { module, version, error }) {
    const subject = `the module ${module} of ${name} ${released}`;
    if (error !== undefined)
        return (0,problem/* problem */.C)('REHEARSAL_COMMAND', `${subject} cannot be imported: ${error}`);
    const told = spelledLike(released, version ?? undefined);
    if (told === undefined || told === released)
        return undefined;
    return (0,problem/* problem */.C)('REHEARSAL_COMMAND', `${subject} says that its version is ${told}`);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/project-name.js
/** The name as the index knows it (PEP 503, "Normalized Names"). */
function normalizedName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** The name as file names spell it (PEP 625; binary distribution format, "Escaping and Unicode"). */
function escapedName(name) {
    return normalizedName(name).replaceAll('-', '_');
}
/** Whether a text can be a project's name (core metadata specification, "Name"). */
function isProjectName(text) {
    return /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(text);
}
/**
 * What is left of a name when everything that people mistake for something else is dropped.
 *
 * Two projects may not share it (Warehouse, the database function `ultranormalize_name`).
 */
function ultranormalizedName(name) {
    return name.replace(/[._-]/g, '').replace(/[li]/gi, '1').replace(/o/gi, '0').toLowerCase();
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/pip-client.js






/** The part of pip's report that says what was installed (pip documentation, "Installation Report"). */
const reportSchema = classic_schemas/* looseObject */._H3({
    install: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        metadata: classic_schemas/* looseObject */._H3({ name: classic_schemas/* string */.YjP(), version: classic_schemas/* string */.YjP() }),
        download_info: classic_schemas/* looseObject */._H3({
            url: classic_schemas/* string */.YjP(),
            archive_info: classic_schemas/* looseObject */._H3({ hashes: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()) }).optional(),
        }),
    })),
});
/** Installs one artifact from the index with all it needs; says what went wrong, if anything did. */
async function installByPip(interpreter, released, terms) {
    const { name, version } = released.package;
    const wanted = `${name}==${version}`;
    const found = await install(interpreter, released, terms, [wanted]);
    if ('code' in found)
        return found;
    if (found.sha256 === released.digest.sha256)
        return undefined;
    const place = { where: { file: released.file } };
    if (found.file === (0,external_node_path_.basename)(released.file)) {
        const message = `pip install ${wanted} installed ${found.file} with other bytes than were sealed: sha256 ${found.sha256}`;
        return (0,problem/* problem */.C)('CORRUPT_ARTIFACT', message, place);
    }
    const exact = await installExactly(interpreter, released, terms);
    if ('code' in exact)
        return exact;
    if (exact.sha256 === released.digest.sha256)
        return undefined;
    const message = `pip install ${wanted} cannot be brought to install ${released.file}; it takes ${exact.file}`;
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', message, place);
}
/** Where a version has several files for this machine, pip has its own favourite; a hash names the one that is meant. */
async function installExactly(interpreter, released, terms) {
    const { name, version } = released.package;
    const folder = await terms.sandbox.folder((0,external_node_path_.join)('python', 'requirements'));
    const file = (0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(released.file)}.txt`);
    await (0,promises_.writeFile)(file, `${name}==${version} --hash=sha256:${released.digest.sha256}\n`);
    return install(interpreter, released, terms, ['--force-reinstall', '--no-deps', '--requirement', file]);
}
async function install(interpreter, released, { python, sandbox, index }, what) {
    const { name, version } = released.package;
    const report = (0,external_node_path_.join)(await sandbox.folder((0,external_node_path_.join)('python', 'reports')), `${(0,external_node_path_.basename)(released.file)}.json`);
    const kind = released.file.endsWith('.whl') ? '--only-binary' : '--no-binary';
    const options = ['--index-url', index, kind, name, '--report', report, '--disable-pip-version-check'];
    const result = await python.pip(interpreter, ['install', ...options, ...what]);
    if (result.code !== 0)
        return pip_client_installProblem(`${name}==${version}`, released.file, result);
    const found = await installedFile(report, name);
    return found ?? (0,problem/* problem */.C)('REHEARSAL_INSTALL', `pip install ${name}==${version} reports no ${name}`);
}
function pip_client_installProblem(wanted, file, result) {
    const output = `${result.stdout}\n${result.stderr}`.trim().slice(-1500);
    const message = `pip install ${wanted} ended with ${result.code ?? 'a signal'}: ${output}`;
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', message, { where: { file } });
}
async function installedFile(report, name) {
    const parsed = reportSchema.safeParse(parseJson(await (0,promises_.readFile)(report, 'utf8').catch(() => '')));
    const own = parsed.data?.install.find(({ metadata }) => normalizedName(metadata.name) === normalizedName(name));
    if (own === undefined)
        return undefined;
    const { url, archive_info } = own.download_info;
    const file = decodeURIComponent((0,external_node_path_.basename)(new URL(url).pathname));
    return { file, sha256: archive_info?.hashes.sha256 ?? '' };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/distribution-name.js


/** The folder of a wheel that describes it. */
function distInfoOf({ prefix: [name, version] }) {
    return `${name}-${version}.dist-info`;
}
/** The only name that an sdist may have (PEP 625). */
function sdistName(name, version) {
    return `${escapedName(name)}-${versionText(version)}.tar.gz`;
}
/** Takes a wheel's file name apart, or says in the words of PyPA's "packaging" library why that fails. */
function parseWheelName(file) {
    const stem = file.slice(0, -'.whl'.length);
    const shown = `'${stem}'`;
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return `Invalid wheel filename (wrong number of parts): ${shown}`;
    const [name = '', version = '', build = ''] = parts;
    if (name.includes('__') || !/^[\w.]+$/u.test(name))
        return `Invalid project name: ${shown}`;
    const parsed = version_parseVersion(version);
    if (parsed === undefined)
        return `Invalid wheel filename (invalid version): ${shown}`;
    if (parts.length === 6 && !/^\d/.test(build))
        return `Invalid build number: ${build} in ${shown}`;
    const [pythons = [], abis = [], platforms = []] = parts.slice(-3).map((tags) => tags.split('.'));
    if ([...pythons, ...abis, ...platforms].includes(''))
        return `Invalid wheel filename (invalid tag component): ${shown}`;
    return { prefix: [name, version], name: normalizedName(name), version: parsed, pythons, abis, platforms };
}
/** Name and version in an sdist's file name, which are told apart at the last hyphen. */
function parseSdistName(file) {
    const stem = file.replace(/\.(?:tar\.gz|zip)$/, '');
    const at = stem.lastIndexOf('-');
    const version = version_parseVersion(stem.slice(at + 1));
    return at <= 0 || version === undefined ? undefined : { name: stem.slice(0, at), version };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/wheel-tags.js

/** Why a wheel is not for this interpreter, or undefined when it is; an sdist is for all. */
function unsuitable(file, supported) {
    if (!file.endsWith('.whl'))
        return undefined;
    const wheel = parseWheelName(file);
    if (typeof wheel === 'string')
        return undefined;
    const tags = wheel.pythons.flatMap((python) => wheel.abis.flatMap((abi) => wheel.platforms.map((platform) => `${python}-${abi}-${platform}`)));
    if (tags.some((tag) => supported.has(tag)))
        return undefined;
    return `a wheel for ${tags.join(', ')}, which the Python of this machine does not take`;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/install/installer.js







/** One for each sandbox, whatever number of indexes a release has. */
const opened = new WeakMap();
/** Installs artifacts as a user would, each into an environment of its own, and runs what they bring. */
function createInstaller(standIn) {
    const checkDescription = createDescriptionCheck(standIn);
    return async (released, sandbox) => {
        const { name, version } = released.package;
        const summary = { client: 'pip', package: name, version, file: (0,external_node_path_.basename)(released.file) };
        const opening = opened.get(sandbox) ?? openPython(sandbox);
        opened.set(sandbox, opening);
        const python = await opening;
        if ('code' in python)
            return [{ installed: summary, problems: [python] }];
        const terms = { python, sandbox, index: `${standIn.url}simple/` };
        return [
            ...(await checkDescription(summary, released, terms)),
            ...(await installOne(summary, released, terms)),
        ];
    };
}
async function installOne(summary, released, terms) {
    const skipped = unsuitable(summary.file, terms.python.tags);
    if (skipped !== undefined)
        return [{ installed: { ...summary, skipped }, problems: [] }];
    const interpreter = await terms.python.environment(summary.file);
    if (typeof interpreter !== 'string')
        return [{ installed: summary, problems: [interpreter] }];
    const failed = await installByPip(interpreter, released, terms);
    if (failed !== undefined)
        return [{ installed: summary, problems: [failed] }];
    const imported = await tryImports(summary, interpreter, terms);
    if (imported.length > 0 && released.package.commands.length === 0)
        return imported;
    const fileOf = (command) => scriptIn(interpreter, command);
    return [...imported, ...(await commandsOf(summary, released.package, { fileOf, ...terms }))];
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/stored-project.js

/** A project of which nothing is stored yet. */
function emptyProject(name, owner) {
    const nothing = { releases: new Map(), serial: 0 };
    return { name, normalized: normalizedName(name), owners: [owner], status: 'active', ...nothing };
}
/** Every file of a project. */
function filesOf(project) {
    return [...project.releases.values()].flatMap(({ files }) => [...files.values()]);
}
/** Where a file is served, under the registry's folder for files (Warehouse, `forklift/legacy.py`). */
function pathOf({ digests: { blake2_256 }, fileName }) {
    return [blake2_256.slice(0, 2), blake2_256.slice(2, 4), blake2_256.slice(4), fileName].join('/');
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/stored-releases.js

/** The project with one more file in a release, which may be new. */
function withFile(project, release, file) {
    const files = new Map([...release.files, [file.fileName, file]]);
    return withRelease(project, { ...release, files });
}
/** The project with a release in the place of the one of the same version, if there is one. */
function withRelease(project, release) {
    return { ...project, releases: new Map([...project.releases, [stored_releases_keyOf(release.version), release]]) };
}
/** Under what a release is stored; spellings of one version share it. */
function stored_releases_keyOf(version) {
    const parsed = version_parseVersion(version);
    return parsed === undefined ? version : canonicalVersion(parsed);
}
/** The release of a version, however it is spelt. */
function stored_releases_releaseOf({ releases }, version) {
    return releases.get(stored_releases_keyOf(version));
}
/** The project without some files; a release that has none left goes too. */
function withoutFiles(project, gone) {
    const releases = [...project.releases].map(([version, release]) => {
        const files = [...release.files].filter(([fileName]) => !gone.has(fileName));
        return [version, { ...release, files: new Map(files) }];
    });
    return { ...project, releases: new Map(releases.filter(([, { files }]) => files.size > 0)) };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/registry.js



/** Replaces what is stored of a project; this is the only place that does. */
function pypi_registry_store(registry, next) {
    const previous = registry.projects.get(next.normalized);
    if (previous !== undefined)
        registry.before.set(next.normalized, previous);
    registry.serial.last += 1;
    for (const { fileName } of filesOf(next))
        registry.fileNames.add(fileName);
    registry.projects.set(next.normalized, { ...next, serial: registry.serial.last });
}
/** What is stored under a name, however it is spelt, whether readers see it or not. */
function storedProject(registry, name) {
    return registry.projects.get(normalizedName(name));
}
/** What a reader sees of a project, if anything; every call counts as a read of what is hidden. */
function readProject(registry, name, stale) {
    const seen = visibleProject(registry, name, stale);
    const files = stale ? [] : filesOf(storedProject(registry, name) ?? nothing);
    for (const { fileName } of files)
        pypi_registry_countRead(registry, fileName);
    return seen;
}
/** The same without counting. */
function visibleProject(registry, name, stale) {
    const stored = (stale ? registry.before : registry.projects).get(normalizedName(name));
    if (stored === undefined)
        return undefined;
    const hidden = filesOf(stored).filter(({ fileName }) => registry.hidden.has(fileName));
    const seen = withoutFiles(stored, new Set(hidden.map(({ fileName }) => fileName)));
    return hidden.length > 0 && seen.releases.size === 0 ? undefined : seen;
}
const nothing = { releases: new Map() };
/** Whether a file is on its project's page. */
function registry_isVisible(registry, fileName) {
    return !registry.hidden.has(fileName);
}
function pypi_registry_countRead(registry, fileName) {
    const left = (registry.hidden.get(fileName) ?? 0) - 1;
    registry.hidden.delete(fileName);
    if (left > 0)
        registry.hidden.set(fileName, left);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/fields.js
const fields_text = (header, added = '1.0') => ({ header, added, shape: 'text' });
const fields_list = (header, added = '1.0') => ({ header, added, shape: 'list' });
/** The fields by their names in an upload form (core metadata specification; Warehouse, `forklift/metadata.py`). */
const fields_fields = {
    metadata_version: fields_text('metadata-version'),
    name: fields_text('name'),
    version: fields_text('version'),
    dynamic: fields_list('dynamic', '2.2'),
    platform: fields_list('platform'),
    supported_platform: fields_list('supported-platform', '1.1'),
    summary: fields_text('summary'),
    description: fields_text('description'),
    description_content_type: fields_text('description-content-type', '2.1'),
    keywords: fields_text('keywords'),
    home_page: fields_text('home-page'),
    download_url: fields_text('download-url', '1.1'),
    author: fields_text('author'),
    author_email: fields_text('author-email'),
    maintainer: fields_text('maintainer', '1.2'),
    maintainer_email: fields_text('maintainer-email', '1.2'),
    license: fields_text('license'),
    license_expression: fields_text('license-expression', '2.4'),
    license_file: fields_list('license-file', '2.4'),
    classifiers: fields_list('classifier', '1.1'),
    requires_dist: fields_list('requires-dist', '1.2'),
    requires_python: fields_text('requires-python', '1.2'),
    requires_external: fields_list('requires-external', '1.2'),
    project_urls: { header: 'project-url', added: '1.2', shape: 'urls' },
    provides_extra: fields_list('provides-extra', '2.1'),
    provides_dist: fields_list('provides-dist', '1.2'),
    obsoletes_dist: fields_list('obsoletes-dist', '1.2'),
    import_name: fields_list('import-name', '2.5'),
    import_namespace: fields_list('import-namespace', '2.5'),
    requires: fields_list('requires', '1.1'),
    provides: fields_list('provides', '1.1'),
    obsoletes: fields_list('obsoletes', '1.1'),
};
/** Every field with its name in a form. */
const fieldList = Object.entries(fields_fields).filter((entry) => isFieldName(entry[0]));
function isFieldName(name) {
    return Object.hasOwn(fields_fields, name);
}
/** The first value of a field. */
function firstValue(metadata, name) {
    return metadata.get(name)?.[0];
}
/** All values of a field. */
function allValues(metadata, name) {
    return metadata.get(name) ?? [];
}
/** The fields in a form. Empty values and `UNKNOWN`, which distutils wrote, count as absent. */
function fieldsOfForm(form) {
    return new Map(fieldList
        .map(([name]) => [name, form.get(name) ?? []])
        .filter(([, values]) => values.some((value) => value !== '')));
}
/** Label and address of each project URL; the comma between them is the first one. */
function projectUrls(metadata) {
    return allValues(metadata, 'project_urls').map((pair) => {
        const at = pair.indexOf(',');
        return at === -1 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/version-order.js

const below = -1n;
/** Above every number that a version can have. */
const above = 10n ** 4300n;
/** The order of two version texts (PEP 440, "Summary of permitted suffixes and relative ordering"). */
function compareVersions(left, right) {
    const [first, second] = [version_parseVersion(left), version_parseVersion(right)];
    if (first === undefined || second === undefined)
        return left < right ? -1 : left > right ? 1 : 0;
    const length = Math.max(first.release.length, second.release.length);
    return compareKeys(version_order_keyOf(first, length), version_order_keyOf(second, length));
}
function version_order_keyOf({ epoch, release, pre, post, dev, local }, length) {
    const padded = Array.from({ length }, (_, index) => release[index] ?? 0n);
    const before = pre === undefined ? beforePre({ post, dev }) : pre.letter;
    return [epoch, ...padded, before, pre?.number ?? 0n, post ?? below, dev ?? above, ...localKey(local)];
}
/** A development release of the release itself comes before its pre-releases, all else after them. */
function beforePre({ post, dev }) {
    return post === undefined && dev !== undefined ? '' : 'z';
}
/** Numbers come after words. */
function localKey(local) {
    if (local === undefined)
        return [below];
    return [0n, ...local.split('.').flatMap((part) => (/^\d+$/.test(part) ? [1n, BigInt(part)] : [0n, part]))];
}
function compareKeys(left, right) {
    for (const [index, first] of left.entries()) {
        const second = right[index];
        if (second === undefined)
            return 1;
        if (first !== second)
            return first < second ? -1 : 1;
    }
    return left.length - right.length;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/index/project-page.js





/** The version of the Simple API (Warehouse, `packaging/utils.py`). */
const apiVersion = '1.4';
/** What the page of a project says; a quarantined one lists nothing. Files are offered under `url`. */
function projectPage(project, url) {
    const releases = project.status === 'quarantined' ? [] : [...project.releases.values()];
    const ordered = releases.toSorted((left, right) => compareVersions(left.version, right.version));
    return {
        meta: { 'api-version': apiVersion, '_last-serial': project.serial },
        name: project.normalized,
        'project-status': { status: project.status },
        versions: ordered.map(({ version }) => version),
        files: ordered.flatMap((release) => listFiles(release, url)),
    };
}
function listFiles(release, url) {
    const files = [...release.files.values()];
    const ordered = files.toSorted((left, right) => (left.fileName < right.fileName ? -1 : 1));
    return ordered.map((file) => listFile(release, file, url));
}
function listFile(release, file, url) {
    const metadata = file.coreMetadata === undefined ? false : { sha256: digests_sha256Of(file.coreMetadata) };
    return {
        filename: file.fileName,
        url: `${url}files/${pathOf(file)}`,
        hashes: { sha256: file.digests.sha256 },
        'requires-python': firstValue(release.fields, 'requires_python') ?? null,
        size: file.bytes.byteLength,
        'upload-time': isoMicroseconds(file.uploaded),
        yanked: project_page_yankOf(release, file),
        'core-metadata': metadata,
        'data-dist-info-metadata': metadata,
        provenance: null,
    };
}
/** True, or the reason if one was given (PEP 592). */
function project_page_yankOf(release, file) {
    const reason = file.yanked ?? release.yanked;
    return reason === undefined ? false : reason === '' ? true : reason;
}
/** A time as Python writes it, which has microseconds. */
function isoMicroseconds(milliseconds) {
    return new Date(milliseconds).toISOString().replace('Z', '000Z');
}
/** The page as HTML (PEP 503, PEP 592, PEP 629, PEP 658). */
function pageHtml({ meta, name, files, ...page }) {
    const status = page['project-status']?.status ?? 'active';
    const head = `<meta name="pypi:project-status" content="${escapeHtml(status)}">`;
    return htmlDocument(`Links for ${name}`, head, files.map(project_page_anchor), `<!--SERIAL ${meta['_last-serial'] ?? 0}-->\n`);
}
function project_page_anchor(file) {
    const metadata = announcement(file['core-metadata']);
    const attributes = {
        'data-requires-python': file['requires-python'] ?? undefined,
        'data-yanked': announcedYank(file.yanked),
        'data-dist-info-metadata': metadata,
        'data-core-metadata': metadata,
    };
    const written = Object.entries(attributes).flatMap(([name, value]) => value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]);
    const address = escapeHtml(`${file.url}${fragmentOf(file)}`);
    return `<a href="${address}"${written.join('')}>${escapeHtml(file.filename)}</a><br />`;
}
function fragmentOf({ hashes }) {
    const [known] = Object.entries(hashes).toSorted(([kind]) => (kind === 'sha256' ? -1 : 1));
    return known === undefined ? '' : `#${known.join('=')}`;
}
function announcement(metadata) {
    if (typeof metadata !== 'object')
        return metadata === true ? 'true' : undefined;
    return Object.entries(metadata)[0]?.join('=') ?? 'true';
}
function announcedYank(yanked) {
    if (typeof yanked === 'string')
        return yanked;
    return yanked === true ? '' : undefined;
}
/** A page of links. */
function htmlDocument(title, head, links, foot = '') {
    const version = `<meta name="pypi:repository-version" content="${apiVersion}">`;
    return `<!DOCTYPE html>\n<html lang="en">\n  <head>\n    ${version}\n    ${head}\n    <title>${escapeHtml(title)}</title>\n  </head>\n  <body>\n    <h1>${escapeHtml(title)}</h1>\n    ${links.join('\n    ')}\n  </body>\n</html>\n${foot}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/index/simple-api.js






/** The types of an answer (PEP 691), in the order of preference of Warehouse's `api/simple.py`. */
const types = [
    'text/html',
    'application/vnd.pypi.simple.v1+html',
    'application/vnd.pypi.simple.v1+json',
];
/** A project's page; another spelling of its name is sent to the right one (PEP 503). */
function getProject(registry, name, request) {
    const project = readProject(registry, name, request.hints.stale);
    if (project === undefined)
        return simple_api_notFound();
    if (project.normalized !== name)
        return movedTo(`/simple/${project.normalized}/`);
    return pageAnswer(projectPage(project, registry.url()), request);
}
/** A page in the type that the client asks for. */
function pageAnswer(page, request) {
    return negotiated(request, page, () => pageHtml(page), page.meta['_last-serial'] ?? 0);
}
/** The names of all projects, but for quarantined ones. */
function listProjects(registry, request) {
    const names = [...registry.projects.keys()].toSorted();
    const projects = names
        .flatMap((name) => visibleProject(registry, name, request.hints.stale) ?? [])
        .filter(({ status }) => status !== 'quarantined')
        .map(({ name, serial }) => ({ name, '_last-serial': serial }));
    const { last } = registry.serial;
    const list = { meta: { 'api-version': apiVersion, '_last-serial': last }, projects };
    const links = projects.map(({ name }) => `<a href="/simple/${normalizedName(name)}/">${escapeHtml(name)}</a>`);
    return negotiated(request, list, () => htmlDocument('Simple index', '', links), last);
}
/** What Warehouse answers below `/simple/` (`views.py`). */
function simple_api_notFound() {
    return refusal_textAnswer(404, 'text/plain; charset=UTF-8', '404 Not Found');
}
/** Sends a reader to another path for good. */
function movedTo(location) {
    return refusal_textAnswer(301, 'text/html; charset=UTF-8', '', { location });
}
function negotiated({ headers }, value, html, serial) {
    const type = preferredType(headers.accept, types) ?? 'text/html';
    const text = type.endsWith('json') ? `${JSON.stringify(value)}\n` : html();
    const etag = `"${(0,external_node_crypto_.createHash)('md5').update(text).digest('base64url')}"`;
    // The public registry lets caches keep a page for ten minutes; a read-back must see the present.
    const common = { vary: 'Accept', etag, 'cache-control': 'no-cache', 'x-pypi-last-serial': String(serial) };
    if (headers['if-none-match'] === etag)
        return { status: 304, headers: common, body: new Uint8Array() };
    return refusal_textAnswer(200, type === 'text/html' ? `${type}; charset=UTF-8` : type, text, common);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/index/files.js


const suffix = '.metadata';
/** A file, or its metadata (PEP 658). The path is compared with those that files have; it never becomes one. */
function files_getFile(registry, path) {
    const files = [...registry.projects.values()].flatMap(filesOf);
    const file = files.find((each) => pathOf(each) === path);
    if (file !== undefined)
        return files_bytesAnswer(file.bytes);
    const described = files.find((each) => `${pathOf(each)}${suffix}` === path);
    return described?.coreMetadata === undefined ? simple_api_notFound() : files_bytesAnswer(described.coreMetadata);
}
/** An answer with the bytes of a file. */
function files_bytesAnswer(body) {
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/index/json-api.js










/** What people read of a project in the older JSON API (Warehouse, `legacy/api/json.py`). */
function getProjectJson(registry, name, request) {
    const project = readProject(registry, name, request.hints.stale);
    const release = project === undefined ? undefined : json_api_latestOf(project);
    if (project === undefined || release === undefined || project.status === 'quarantined')
        return json_api_notFound();
    if (project.normalized !== name)
        return movedTo(`/pypi/${project.normalized}/json`);
    const releases = [...project.releases.values()].map((each) => [
        each.version,
        describeFiles(each, registry.url()),
    ]);
    return json_api_answer(project, {
        ...json_api_describe(project, release, registry.url()),
        releases: Object.fromEntries(releases),
    });
}
/** The same of one release. */
function getReleaseJson(registry, name, version, request) {
    const project = readProject(registry, name, request.hints.stale);
    const release = project && stored_releases_releaseOf(project, version);
    if (project === undefined || release === undefined || project.status === 'quarantined')
        return json_api_notFound();
    if (project.normalized !== name)
        return movedTo(`/pypi/${project.normalized}/${version}/json`);
    return json_api_answer(project, json_api_describe(project, release, registry.url()));
}
const json_api_notFound = () => jsonAnswer(404, { message: 'Not Found' });
const json_api_answer = (project, value) => jsonAnswer(200, value, { 'x-pypi-last-serial': String(project.serial), 'cache-control': 'no-cache' });
/** What is not yanked comes first, then what is final, then the highest. */
function json_api_latestOf({ releases }) {
    const rank = (release) => {
        const version = version_parseVersion(release.version);
        const yanked = [...release.files.values()].every((file) => project_page_yankOf(release, file) !== false);
        return (yanked ? 2 : 0) + (version === undefined || isPrerelease(version) ? 1 : 0);
    };
    const ordered = [...releases.values()].toSorted((left, right) => rank(left) - rank(right) || compareVersions(right.version, left.version));
    return ordered[0];
}
const told = [
    'summary',
    'description_content_type',
    'keywords',
    'license',
    'license_expression',
    'author',
    'author_email',
    'maintainer',
    'maintainer_email',
    'requires_python',
    'home_page',
    'download_url',
];
const json_api_listed = ['classifiers', 'requires_dist', 'provides_extra', 'dynamic'];
function json_api_describe(project, release, url) {
    const { fields: metadata, version } = release;
    const urls = projectUrls(metadata);
    return {
        info: {
            name: project.name,
            version,
            description: firstValue(metadata, 'description') ?? '',
            ...Object.fromEntries(told.map((name) => [name, firstValue(metadata, name) ?? null])),
            ...Object.fromEntries(json_api_listed.map((name) => [name, listOrNull(release, name)])),
            license_files: listOrNull(release, 'license_file'),
            project_urls: urls.length === 0 ? null : Object.fromEntries(urls),
            project_url: `${url}project/${project.normalized}/`,
            release_url: `${url}project/${project.normalized}/${version}/`,
            yanked: release.yanked !== undefined,
            yanked_reason: release.yanked || null,
        },
        urls: describeFiles(release, url),
        vulnerabilities: [],
        last_serial: project.serial,
        ownership: { roles: project.owners.map((user) => ({ role: 'Owner', user })), organization: null },
    };
}
function listOrNull({ fields: metadata }, name) {
    const values = allValues(metadata, name);
    return values.length > 0 || name === 'classifiers' ? values : null;
}
function describeFiles(release, url) {
    return [...release.files.values()].map((file) => describeFile(release, file, url));
}
function describeFile(release, file, url) {
    const yanked = project_page_yankOf(release, file);
    const { md5, sha256, blake2_256 } = file.digests;
    const time = isoMicroseconds(file.uploaded);
    return {
        filename: file.fileName,
        packagetype: file.packageType,
        python_version: file.pythonVersion,
        has_sig: false,
        comment_text: file.comment,
        md5_digest: md5,
        digests: { md5, sha256, blake2b_256: blake2_256 },
        'core-metadata': file.coreMetadata === undefined ? false : { sha256: digests_sha256Of(file.coreMetadata) },
        size: file.bytes.byteLength,
        downloads: -1,
        upload_time: time.slice(0, 'yyyy-mm-ddThh:mm:ss'.length),
        upload_time_iso_8601: time,
        url: `${url}files/${pathOf(file)}`,
        requires_python: firstValue(release.fields, 'requires_python') ?? null,
        yanked: yanked !== false,
        yanked_reason: typeof yanked === 'string' ? yanked : null,
    };
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/api.js
var api = __webpack_require__(41299);
;// CONCATENATED MODULE: ../../node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function coerce_number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/index/foreign-page.js


const announced = classic_schemas/* union */.KCZ([classic_schemas/* boolean */.zMY(), classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP())]);
/** The parts of a page that installers read (PEP 691). Pages say less in older versions of the API. */
const pageSchema = classic_schemas/* looseObject */._H3({
    // What begins with an underscore is the server's own (PEP 691): some mirrors give the number as a text.
    meta: classic_schemas/* looseObject */._H3({
        'api-version': classic_schemas/* string */.YjP(),
        '_last-serial': coerce_number().optional().catch(undefined),
    }),
    name: classic_schemas/* string */.YjP(),
    versions: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
    files: classic_schemas/* array */.YOg(classic_schemas/* looseObject */._H3({
        filename: classic_schemas/* string */.YjP(),
        url: classic_schemas/* string */.YjP(),
        hashes: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()),
        'requires-python': classic_schemas/* string */.YjP().nullish(),
        size: classic_schemas/* number */.aig().optional(),
        'upload-time': classic_schemas/* string */.YjP().optional(),
        yanked: classic_schemas/* union */.KCZ([classic_schemas/* boolean */.zMY(), classic_schemas/* string */.YjP()]).optional(),
        'core-metadata': announced.optional(),
        'data-dist-info-metadata': announced.optional(),
    })),
});
/** Reads a project's page of another registry, in JSON or HTML, or gives undefined when it is neither. */
function parseForeignPage(contentType, name, body) {
    const text = Buffer.from(body).toString('utf8');
    if (contentType.includes('json'))
        return foreign_page_parseJson(text);
    return contentType.includes('html') ? parseHtml(name, text) : undefined;
}
function foreign_page_parseJson(text) {
    try {
        return pageSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Every link is a file, named by the link's text (PEP 503). */
function parseHtml(name, text) {
    const links = [...text.matchAll(/<a\s([^<>]*)>([^<]*)<\/a>/gi)];
    const files = links.flatMap(([, attributes = '', label = '']) => parseLink(attributes, unescapeHtml(label.trim())));
    return { meta: { 'api-version': apiVersion }, name, files };
}
function parseLink(text, filename) {
    const attributes = new Map([...text.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)].map(([, name = '', first, second]) => [
        name.toLowerCase(),
        unescapeHtml(first ?? second ?? ''),
    ]));
    const [url = '', fragment = ''] = (attributes.get('href') ?? '').split('#', 2);
    const metadata = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata');
    const yanked = attributes.get('data-yanked');
    if (url === '')
        return [];
    return [
        {
            filename,
            url,
            hashes: parseDigest(fragment),
            'requires-python': attributes.get('data-requires-python'),
            yanked: yanked === '' ? true : (yanked ?? false),
            'core-metadata': metadata === undefined ? false : metadata === 'true' || parseDigest(metadata),
        },
    ];
}
function parseDigest(text) {
    const [, kind, digest] = /^(\w+)=([0-9a-f]+)/i.exec(text) ?? [];
    return kind === undefined || digest === undefined ? {} : { [kind]: digest };
}
const entities = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
const highestCode = 0x10ffff;
function unescapeHtml(text) {
    return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return entities.get(String(name).toLowerCase()) ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > highestCode ? whole : String.fromCodePoint(code);
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/index/read-through.js






/** As installers ask (PEP 691, "Version + Format Selection"). */
const pageTypes = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
/**
 * Where a project is read from that is not here: the release's own from where it was published, others from upstream.
 *
 * Neither place is asked for the names of the other, so neither can pose as the other.
 */
function read_through_sourceOf(registry, name) {
    const normalized = normalizedName(name);
    if (registry.reserved.has(normalized))
        return registry.published;
    return registry.projects.has(normalized) ? undefined : registry.upstream;
}
/** A foreign project's page, with its files offered by the stand-in. */
async function readThroughProject(registry, source, name, request) {
    const normalized = normalizedName(name);
    if (normalized !== name)
        return movedTo(`/simple/${normalized}/`);
    const path = `/${normalized}/`;
    const answer = await index_read_through_ask(source, path, pageTypes);
    if (answer?.status === 404)
        return simple_api_notFound();
    const page = answer?.status === 200
        ? parseForeignPage(answer.headers['content-type'] ?? '', normalized, answer.body)
        : undefined;
    if (page === undefined)
        return read_through_unusable(request);
    const files = page.files.map((file) => offer(registry, file, { source, path: read_through_addressOf(file.url, path) }));
    return pageAnswer({ ...page, files }, request);
}
/** A foreign file or its metadata, byte for byte; undefined when no page named it. */
async function readThroughFile({ foreign }, path, request) {
    const file = foreign.get(path);
    if (file === undefined)
        return undefined;
    const answer = await index_read_through_ask(file.source, file.path, '*/*');
    if (answer?.status === 404)
        return simple_api_notFound();
    return answer?.status === 200 ? files_bytesAnswer(answer.body) : read_through_unusable(request);
}
function index_read_through_ask(source, path, accept) {
    return source({ method: 'GET', path, accept }).catch(() => undefined);
}
const read_through_unusable = ({ headers }) => pypi_refusal_refuse(pypi_refusal_refusal(502, 'Bad Gateway'), headers.accept);
function offer({ foreign, url }, file, behind) {
    const path = `foreign/${digests_sha256Of(Buffer.from(behind.path)).slice(0, 32)}/${encodeURIComponent(file.filename)}`;
    foreign.set(path, behind);
    foreign.set(`${path}.metadata`, { ...behind, path: `${behind.path}.metadata` });
    // The provenance of a foreign file is not offered.
    return { ...file, url: `${url()}files/${path}`, provenance: null };
}
/** Enough steps up to reach the root of any server; those beyond it do nothing (RFC 3986, section 5.2.4). */
const toRoot = '/..'.repeat(32);
/** What to ask the registry for: an address as it is, and whatever is relative to its page from its own root. */
function read_through_addressOf(url, page) {
    const [plain = ''] = url.split('#', 1);
    if (/^[a-z][a-z0-9+.-]*:/i.test(plain))
        return plain;
    if (plain.startsWith('//'))
        return `https:${plain}`;
    return plain.startsWith('/') ? `${toRoot}${plain}` : `${page}${plain}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/route.js
const patterns = [
    [/^\/simple\/$/, () => ({ kind: 'index' })],
    [/^\/simple\/([^/]+)\/$/, (name = '') => ({ kind: 'project', name })],
    [/^\/files\/(.+)$/, (path = '') => ({ kind: 'file', path })],
    [/^\/pypi\/([^/]+)\/json\/?$/, (name = '') => ({ kind: 'project-json', name })],
    [
        /^\/pypi\/([^/]+)\/([^/]+)\/json\/?$/,
        (name = '', version = '') => ({ kind: 'release-json', name, version }),
    ],
    [/^\/legacy\/$/, () => ({ kind: 'upload' })],
    [/^\/_\/oidc\/audience$/, () => ({ kind: 'oidc-audience' })],
    // The second is the address from before there were other issuers (Warehouse, `routes.py`).
    [/^\/_\/oidc\/(?:github\/)?mint-token$/, () => ({ kind: 'mint-token' })],
    [/^\/(?:legacy|simple|simple\/[^/]+)$/, () => ({ kind: 'slash-missing' })],
];
/** Takes a path apart; the path is escaped, the parts of the route are not, except the path of a file. */
function pypi_route_parseRoute(path) {
    for (const [pattern, build] of patterns) {
        const found = pattern.exec(path);
        const isFile = path.startsWith('/files/');
        const parts = found?.slice(1).map((part) => (isFile ? part : unescapePart(part)));
        if (parts?.every((part) => part !== undefined))
            return build(...parts);
    }
    return { kind: 'unknown' };
}
function unescapePart(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/token.js

/** Types of fields (libmacaroons, "format v2"). */
const token_types = { location: 1, identifier: 2, signature: 6 };
const token_version = 2;
const end = 0;
/**
 * A random token in the form that the registry gives its tokens: `pypi-` and a macaroon without conditions.
 *
 * Clients read in a token what they can, so one of another form would be refused before it is sent.
 */
function randomToken(location) {
    const macaroon = [
        [token_version],
        field(token_types.location, Buffer.from(location)),
        field(token_types.identifier, Buffer.from((0,external_node_crypto_.randomBytes)(16).toString('hex'))),
        [end, end],
        field(token_types.signature, (0,external_node_crypto_.randomBytes)(32)),
    ];
    return `pypi-${Buffer.from(macaroon.flat()).toString('base64url')}`;
}
/** No field here is so long that its length takes a second byte. */
function field(type, data) {
    return [type, data.byteLength, ...data];
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/python-text.js
/** A text as Python shows it, which is how the registry quotes what it was sent. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
    return `${quote}${escaped.replace(/[\n\r\t]|\p{Cc}/gu, escapeControl)}${quote}`;
}
const python_text_known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeControl(character) {
    const code = character.codePointAt(0) ?? 0;
    return python_text_known[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/standard-library.js
/**
 * Top-level modules that some release of Python's standard library has or had, as normalized names.
 *
 * The registry also refuses dotted names of submodules; those are covered by their first part.
 */
const modules = `
abc abcoll aepack aetools aetypes aifc aix-support al android-support annotationlib antigravity
anydbm apple-support applesingle argparse array ast ast-unparse asynchat asyncio asyncore atexit
audiodev audioop autogil base64 basehttpserver bastion bdb binascii binhex bisect blake2 bootlocale
bootsubprocess bsddb buildtools builtin builtins bz2 calendar canvas carbon cd cfmfile cgi
cgihttpserver cgitb chunk cmath cmd code codecs codecs-cn codecs-hk codecs-iso2022 codecs-jp
codecs-kr codecs-tw codeop collections collections-abc colorize colorpicker colorsys commands
compat-pickle compileall compiler compression concurrent configparser contextlib contextvars cookie
cookielib copy copy-reg copyreg cpickle cprofile crypt cstringio csv ctypes ctypes-test curses
curses-panel dataclasses datetime dbhash dbm decimal device dialog difflib dircache dis distutils dl
doctest docxmlrpcserver dumbdbm dummy-thread dummy-threading easydialogs elementtree email encodings
ensurepip enum errno exceptions faulthandler fcntl filecmp filedialog fileinput findertools fixtk fl
flp fm fnmatch formatter fpectl fpformat fractions framework frozen-importlib
frozen-importlib-external ftplib functools future future-builtins gc gdbm genericpath gensuitemodule
getopt getpass gettext gl glob graphlib grp gzip hashlib heapq hmac hotshot html htmlentitydefs
htmllib htmlparser http httplib ic icopen idlelib ihooks imageop imaplib imgfile imghdr imp
importlib imputil inspect interpchannels interpqueues interpreters io ios-support ipaddress
itertools jpeg json keyword lib lib2to3 linecache linuxaudiodev locale logging lsprof lwpcookiejar
lzma macerrors macos macostools macpath macresource macurl2path mailbox mailcap main markupbase
marshal math md5 mhlib mimetools mimetypes mimewriter mimify miniaeframe mmap modulefinder
mozillacookiejar msi msilib msvcrt multibytecodec multifile multiprocessing mutex nav netrc new nis
nntplib nt ntpath nturl2path numbers opcode opcode-metadata operator optparse os os2emxpath
ossaudiodev osx-support overlapped parser pathlib pdb peg-parser phello pickle pickletools pipes
pixmapwrapper pkgutil platform plistlib popen2 poplib posix posixfile posixpath posixshmem
posixsubprocess pprint profile pstats pty pwd py-abc py-compile py-warnings pyclbr pydatetime
pydecimal pydoc pydoc-data pyexpat pyio pylong pyrepl queue quopri random re readline
remote-debugging repr reprlib resource rexec rfc822 rlcompleter robotparser runpy sched scproxy
scrolledtext secrets select selectors sets sgmllib sha sha1 sha2 sha256 sha3 sha512 shelve shlex
shutil signal simpledialog simplehttpserver simplexmlrpcserver site sitebuiltins smtpd smtplib
sndhdr socket socketserver spwd sqlite3 sre sre-compile sre-constants sre-parse ssl stat statistics
statvfs string stringio stringold stringprep strop strptime struct subprocess suggestions sunau
sunaudio sunaudiodev symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile
termios test textwrap this thread threading threading-local time timeit tix tkcolorchooser
tkcommondialog tkconstants tkdnd tkfiledialog tkfont tkinter tkmessagebox tksimpledialog toaiff
token tokenize tomllib trace traceback tracemalloc ttk tty turtle turtledemo types typing
unicodedata unittest urllib urllib2 urlparse user userdict userlist userstring uu uuid venv
videoreader w warnings wave weakref weakrefset webbrowser whichdb winapi winreg winsound wmi wsgiref
xdrlib xml xmllib xmlrpc xmlrpclib zipapp zipfile zipimport zlib zoneinfo zstd
`;
const names = new Set(modules.split(/\s+/).filter((name) => name !== ''));
/** Whether a normalized name is that of a module of the standard library (Warehouse, `packaging/services.py`). */
function isStandardLibrary(normalized) {
    return names.has(normalized);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/project-admission.js





const project_admission_hourMs = 3_600_000;
/** A project of which nothing is stored yet, or why there can be none of this name. */
function newProject(registry, name, identity) {
    const isEstablished = registry.established.has(normalizedName(name));
    if ('user' in identity) {
        const project = emptyProject(name, identity.user);
        return isEstablished ? project : (creationProblem(registry, name, identity.user) ?? project);
    }
    return isEstablished ? emptyProject(name, 'somebody') : nobodyCreates(registry);
}
/** Warehouse, `forklift/legacy.py`: what a publisher may create was created when it asked for its token. */
function nobodyCreates(registry) {
    return pypi_refusal_refusal(400, 'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
        "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
        'metadata). Please ensure that both match. ' +
        `See: ${registry.url()}trusted-publishers/troubleshooting/`);
}
/** Notes that an account created a project, for the limit. */
function countCreation(registry, identity) {
    if (!('user' in identity))
        return;
    const { user } = identity;
    registry.creations.set(user, [...(registry.creations.get(user) ?? []), registry.now()]);
}
/** Warehouse, `packaging/services.py`; 20 in an hour is the default of its configuration. */
function creationProblem(registry, name, user) {
    const recent = (registry.creations.get(user) ?? []).filter((time) => time > registry.now() - project_admission_hourMs);
    if (recent.length >= registry.rules.maxNewProjects)
        return pypi_refusal_refusal(429, 'Too many new projects created');
    return nameRefusal(registry, name);
}
/** Why no new project may have a name, or undefined when one may. */
function nameRefusal(registry, name) {
    const why = project_admission_nameProblem(registry, name);
    return why === undefined ? undefined : pypi_refusal_refusal(400, `The name ${quoted(name)} ${why}`);
}
function project_admission_nameProblem(registry, name) {
    const see = `See ${registry.url()}help/#project-name for more information.`;
    if (!isProjectName(name))
        return 'is invalid.';
    if (isStandardLibrary(normalizedName(name)))
        return `isn't allowed (conflict with Python Standard Library module name). ${see}`;
    if (registry.rules.prohibited.map(normalizedName).includes(normalizedName(name)))
        return `isn't allowed. ${see}`;
    const similar = [...registry.projects.keys()].some((other) => ultranormalizedName(other) === ultranormalizedName(name));
    return similar ? `is too similar to an existing project. ${see}` : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/trusted/token-refusal.js
/** A refusal. */
function tokenRefusal(code, description) {
    return { kind: 'token-refusal', code, description };
}
/** Whether a value is one. */
function isTokenRefusal(value) {
    return 'kind' in value && value.kind === 'token-refusal';
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/trusted/pending.js





/**
 * Makes the project of a pending publisher, whose first use this is, and an ordinary publisher of that; or refuses it
 * (Warehouse, `oidc/views.py`). The limit for new projects does not count here.
 */
function reify(registry, trust, publisher) {
    const name = publisher.package;
    const others = trust.publishers.filter((each) => each !== publisher);
    const isThere = storedProject(registry, name) !== undefined || registry.established.has(normalizedName(name));
    if (isThere) {
        trust.publishers = others;
        return tokenRefusal('invalid-pending-publisher', 'valid token, but project already exists');
    }
    const refused = nameRefusal(registry, name);
    if (refused !== undefined)
        return tokenRefusal('invalid-payload', refused.message);
    const { pendingFor = '', ...reified } = publisher;
    pypi_registry_store(registry, emptyProject(name, pendingFor));
    trust.publishers = [...others, reified];
    return undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/trusted/publisher.js




const mismatch = (why) => ({ kind: 'mismatch', why });
/** Whether a value is one. */
function isMismatch(value) {
    return 'kind' in value && value.kind === 'mismatch';
}
const required = [
    'repository',
    'repository_owner',
    'repository_owner_id',
    'job_workflow_ref',
    'jti',
    'event_name',
    'ref',
    'sha',
];
/** One workflow and environment are one publisher, whatever number of projects it may publish. */
function publisherKey({ repository, workflow, environment = '' }) {
    return [repository, workflow, environment.toLowerCase()].join(' ');
}
/**
 * The entry that a token's claims belong to (Warehouse, `oidc/models/github.py`, `lookup_by_claims`): owner, name and
 * file in their very spelling, the file being that of the workflow that the job is written in, and an entry with an
 * environment before one without. A reusable workflow of another repository is found under no entry of the caller's,
 * or, when its file happens to have the same name, is refused by `claimProblem`.
 */
function lookUp(publishers, claims) {
    const missing = required.find((name) => (claims[name] ?? null) === null);
    if (missing !== undefined)
        return mismatch(`Missing claim ${quoted(missing)}`);
    const file = workflowFile(textClaim(claims, 'job_workflow_ref') ?? '');
    // The words are Warehouse's, in their very order.
    if (file === undefined)
        return mismatch('Could not job extract workflow filename from OIDC claims');
    const found = publishers.filter((each) => each.repository === claims.repository &&
        ownerNumber(each) === claims.repository_owner_id &&
        each.workflow === file);
    const environment = textClaim(claims, 'environment')?.toLowerCase();
    const fitting = found.find((each) => environment !== undefined && each.environment?.toLowerCase() === environment) ??
        found.find((each) => each.environment === undefined);
    return fitting ?? mismatch('Publisher with matching claims was not found');
}
/** Why the claims do not let an entry publish, although it was found by them; in Warehouse's order. */
function claimProblem(publisher, claims) {
    const [owner] = publisher.repository.split('/');
    if (claims.repository_owner !== owner)
        return mismatch("Check failed for required claim 'repository_owner'");
    const refs = [claims.ref, claims.sha].filter((ref) => typeof ref === 'string' && ref !== '');
    if (refs.length === 0)
        return mismatch('The ref and sha claims are empty');
    const file = `${publisher.repository}/.github/workflows/${publisher.workflow}`;
    const expected = refs.map((ref) => `${file}@${ref}`);
    const got = String(claims.job_workflow_ref);
    if (!expected.includes(got)) {
        const list = expected.toSorted().map(quoted).join(', ');
        return mismatch(`The job_workflow_ref claim does not match, expecting one of [${list}], got ${quoted(got)}`);
    }
    return undefined;
}
/** Why the event is one that may not publish. */
function eventProblem(claims) {
    return claims.event_name === 'pull_request_target'
        ? mismatch("Publishing from a workflow invoked via 'pull_request_target' is not supported.")
        : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/trusted/mint-token.js










const mint_token_payloadSchema = classic_schemas/* looseObject */._H3({ token: classic_schemas/* string */.YjP() });
/** Warehouse, `oidc/services.py`, `_JWT_LEEWAY`. */
const mint_token_leewaySeconds = 30;
/** Warehouse, `oidc/views.py`. */
const mint_token_lifeSeconds = 900;
/** Gives a token for an identity token, or says why not; in the order and the words of Warehouse's `oidc/views.py`. */
async function mintToken(registry, trust, request) {
    const minted = await tryMint(registry, trust, request);
    return isTokenRefusal(minted) ? refuseToken(minted) : jsonAnswer(200, { success: true, ...minted });
}
/** The audience that an identity token has to have. */
function audience({ audience, enabled }) {
    return enabled
        ? jsonAnswer(200, { audience })
        : jsonAnswer(403, { message: 'Trusted publishing functionality not enabled' });
}
function refuseToken({ code, description }) {
    return jsonAnswer(422, { message: 'Token request failed', errors: [{ code, description }] });
}
async function tryMint(registry, trust, { body }) {
    const jwt = readToken(trust, body);
    if (isTokenRefusal(jwt))
        return jwt;
    const claims = await mint_token_verified(registry, trust, jwt);
    if (claims === undefined)
        return tokenRefusal('invalid-token', 'malformed or invalid token');
    // Nothing waits from here on, so no other request uses the same token between the check and the note.
    const waiting = find(trust, pending(trust, true), claims);
    if (isTokenRefusal(waiting) && waiting.code === 'invalid-reuse-token')
        return waiting;
    const refused = isTokenRefusal(waiting) ? undefined : reify(registry, trust, waiting);
    if (refused !== undefined)
        return refused;
    const publisher = find(trust, pending(trust, false), claims);
    if (isTokenRefusal(publisher))
        return publisher;
    trust.usedIds.add(String(claims.jti));
    return mint(registry, trust, publisher);
}
function pending({ publishers }, isPending) {
    return publishers.filter(({ pendingFor }) => (pendingFor !== undefined) === isPending);
}
/** The token of a form that can be read, from an issuer that is known. */
function readToken({ issuer, enabled }, body) {
    const payload = mint_token_payloadSchema.safeParse(parseJsonObject(body));
    if (!payload.success)
        return tokenRefusal('invalid-payload', errors/* prettifyError */.S1(payload.error));
    const jwt = decodeJwt(payload.data.token);
    if (jwt?.claims.iss === undefined)
        return tokenRefusal('invalid-payload', 'malformed JWT');
    if (jwt.claims.iss !== issuer)
        return tokenRefusal('invalid-payload', 'unknown trusted publishing issuer');
    return enabled ? jwt : tokenRefusal('not-enabled', 'github trusted publishing functionality not enabled');
}
/** An issuer that does not answer has no keys, as far as Warehouse is concerned. */
async function mint_token_verified({ now }, { issuer, audience, keys }, jwt) {
    const key = await keys.key(String(jwt.header.kid)).catch(() => undefined);
    return key && verifiedClaims(jwt, key, { issuer, audience, leewaySeconds: mint_token_leewaySeconds, now: now() });
}
function find({ usedIds }, publishers, claims) {
    const found = lookUp(publishers, claims);
    if (isMismatch(found))
        return noPublisher(found);
    const problem = claimProblem(found, claims);
    if (problem !== undefined)
        return noPublisher(problem);
    if (usedIds.has(String(claims.jti)))
        return tokenRefusal('invalid-reuse-token', 'invalid token: already used');
    const event = eventProblem(claims);
    return event === undefined ? found : noPublisher(event);
}
function noPublisher({ why }) {
    return tokenRefusal('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
}
function mint({ now, url }, trust, found) {
    const publisher = publisherKey(found);
    const projects = pending(trust, false)
        .filter((each) => publisherKey(each) === publisher)
        .map((each) => normalizedName(each.package));
    const expires = Math.floor(now() / 1000) + mint_token_lifeSeconds;
    const token = randomToken(new URL(url()).hostname);
    trust.minted.set(token, { kind: 'minted', token, publisher, projects, expires: expires * 1000 });
    return { token, expires };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/multipart.js
const maxParts = 10_000;
const maxHeaderBytes = 8192;
const newline = '\r\n';
/**
 * Takes a `multipart/form-data` body apart (RFC 7578, RFC 2046 section 5.1), or gives undefined when it is not one.
 *
 * Stricter than the registry on purpose: nothing may stand before the first delimiter or after the last, lines of
 * headers end in CRLF, and every part has a name.
 */
function parseMultipart(contentType, body) {
    const boundary = boundaryOf(contentType);
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (boundary === undefined || !bytes.subarray(0, boundary.length).equals(boundary))
        return undefined;
    const delimiter = Buffer.concat([Buffer.from(newline), boundary]);
    const parts = [];
    let at = boundary.length;
    while (isNewline(bytes, at)) {
        const end = bytes.indexOf(delimiter, at);
        const part = end === -1 ? undefined : parsePart(bytes.subarray(at + newline.length, end));
        if (part === undefined || parts.push(part) > maxParts)
            return undefined;
        at = end + delimiter.length;
    }
    const rest = bytes.toString('latin1', at);
    return rest === '--' || rest === `--${newline}` ? parts : undefined;
}
function boundaryOf(contentType) {
    const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
    if (type.toLowerCase() !== 'multipart/form-data')
        return undefined;
    const found = parameters.map((each) => /^boundary=(?:"([^"]+)"|([^\s"]+))$/i.exec(each)).find(Boolean);
    const boundary = found?.[1] ?? found?.[2] ?? '';
    return boundary === '' || boundary.length > 70 ? undefined : Buffer.from(`--${boundary}`);
}
function isNewline(bytes, at) {
    return bytes.toString('latin1', at, at + newline.length) === newline;
}
function parsePart(bytes) {
    const end = bytes.indexOf(newline + newline);
    if (end === -1 || end > maxHeaderBytes)
        return undefined;
    const headers = new Map(bytes.toString('utf8', 0, end).split(newline).map(splitHeader));
    const disposition = headers.get('content-disposition') ?? '';
    const name = parameterOf(disposition, 'name');
    if (!/^form-data\s*;/i.test(disposition) || name === undefined)
        return undefined;
    const fileName = parameterOf(disposition, 'filename');
    return {
        name,
        ...(fileName !== undefined && { fileName }),
        type: headers.get('content-type') ?? 'text/plain',
        content: bytes.subarray(end + 2 * newline.length),
    };
}
function splitHeader(line) {
    const at = line.indexOf(':');
    return [line.slice(0, Math.max(at, 0)).trim().toLowerCase(), line.slice(at + 1).trim()];
}
/** Browsers escape quotes and line ends in names with a percent sign, older clients with a backslash. */
function parameterOf(disposition, parameter) {
    const pattern = new RegExp(`;\\s*${parameter}="((?:[^"\\\\]|\\\\.)*)"`, 'i');
    const value = pattern.exec(disposition)?.[1];
    return value
        ?.replaceAll(/\\(.)/g, '$1')
        .replaceAll(/%(?:22|0D|0A)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/form.js




/** Fields that may be a file. */
const fileFields = ['content', 'gpg_signature'];
/** Reads a form, or refuses it; values that are `UNKNOWN` count as absent (Warehouse, `forklift/decorators.py`). */
function parseForm({ headers, body }) {
    const parts = parseMultipart(headers['content-type'] ?? '', body);
    if (parts === undefined)
        return pypi_refusal_refusal(400, 'The upload is not a multipart form.');
    const astray = parts.find(({ name, fileName }) => fileName !== undefined && !fileFields.includes(name));
    if (astray !== undefined)
        return pypi_refusal_refusal(400, `${astray.name}: Should not be a tuple.`);
    const content = parts.find(({ name, fileName }) => name === 'content' && fileName !== undefined);
    const values = new Map();
    for (const { name, content: bytes } of parts.filter(({ fileName }) => fileName === undefined)) {
        const value = Buffer.from(bytes).toString('utf8').replaceAll('\0', '\\x00');
        if (value.trim() !== 'UNKNOWN')
            values.set(name, [...(values.get(name) ?? []), value]);
    }
    return content === undefined ? { values } : { values, content };
}
/** The first value of a field; the empty text when there is none. */
function fieldOf({ values }, name) {
    return values.get(name)?.[0] ?? '';
}
/** Checks the fields that concern the file, in the registry's order (Warehouse, `forklift/forms.py`). */
function fileClaims(form) {
    const packageType = fieldOf(form, 'filetype');
    const problem = form_nameProblem(fieldOf(form, 'name')) ?? digestProblem(form) ?? typeProblem(packageType);
    if (problem !== undefined)
        return pypi_refusal_refusal(400, problem);
    const pythonVersion = fieldOf(form, 'pyversion');
    const isSource = packageType === 'sdist';
    if (!isSource && pythonVersion === '')
        return invalidField('pyversion', 'Python version is required for binary distribution uploads.');
    if (isSource && !['', 'source'].includes(pythonVersion))
        return invalidField('pyversion', "Use 'source' as Python version for an sdist.");
    const [md5 = '', sha256 = '', blake2_256 = ''] = digestFields.map((name) => fieldOf(form, name).toLowerCase());
    if (`${md5}${sha256}${blake2_256}` === '')
        return pypi_refusal_refusal(400, 'Error: Include at least one message digest.');
    return {
        packageType: isSource ? 'sdist' : 'bdist_wheel',
        pythonVersion: isSource ? 'source' : pythonVersion,
        comment: fieldOf(form, 'comment'),
        md5,
        sha256,
        blake2_256,
    };
}
const digestFields = ['md5_digest', 'sha256_digest', 'blake2_256_digest'];
const invalidField = (name, why) => pypi_refusal_refusal(400, `Invalid value for ${name}. Error: ${why}`);
function form_nameProblem(name) {
    if (isProjectName(name))
        return undefined;
    const why = name.trim() === ''
        ? 'This field is required.'
        : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
    const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
    return (`${quoted(shown)} is an invalid value for Name. Error: ${why} ` +
        'See https://packaging.python.org/specifications/core-metadata for more information.');
}
function digestProblem(form) {
    const kinds = [
        ['blake2_256_digest', 'BLAKE2'],
        ['sha256_digest', 'SHA256'],
    ];
    for (const [name, kind] of kinds) {
        const digest = fieldOf(form, name);
        if (digest !== '' && !/^[A-F0-9]{64}$/i.test(digest))
            return `Invalid value for ${name}. Error: Use a valid, hex-encoded, ${kind} message digest.`;
    }
    return undefined;
}
function typeProblem(packageType) {
    if (['sdist', 'bdist_wheel'].includes(packageType))
        return undefined;
    const why = packageType === '' ? 'This field is required.' : 'Use a known file type.';
    return `Invalid value for filetype. Error: ${why}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/credential.js




/**
 * The known token that an upload carries, or the refusal of one that carries none (Warehouse,
 * `forklift/decorators.py`, `accounts/security_policy.py`).
 *
 * Warehouse also takes tokens by the schemes “Bearer” and “Token”, which no document names; here they are refused.
 */
function pypi_credential_identify(registry, { headers }) {
    const [scheme = '', sent = ''] = (headers.authorization ?? '').split(' ', 2);
    if (scheme.toLowerCase() !== 'basic')
        return unauthenticated(registry);
    const [user, ...password] = Buffer.from(sent, 'base64').toString('utf8').split(':');
    if (password.length === 0)
        return unauthenticated(registry);
    if (user !== '__token__')
        return passwordsAreOver(registry);
    const secret = password.join(':').trim();
    const known = registry.tokens.find(({ token }) => token === secret) ?? registry.trust?.minted.get(secret);
    return known ?? unauthenticated(registry);
}
/**
 * Why a token may not upload to a project, or undefined when it may (Warehouse, `macaroons/caveats`,
 * `packaging/models.py`). The owners of an archived project may not either; those of a quarantined one may.
 */
function uploadProblem(registry, token, project) {
    if ('kind' in token)
        return publisherProblem(registry, token, project);
    const why = scopeProblem(registry, token, project);
    if (why !== undefined)
        return pypi_refusal_refusal(403, `Invalid API Token: ${why}`);
    if (project.owners.includes(token.user) && project.status !== 'archived')
        return undefined;
    const who = `The user '${token.user}' isn't allowed to upload to project '${project.name}'.`;
    return pypi_refusal_refusal(403, `${who} See ${registry.url()}help/#project-name for more information.`);
}
/**
 * The same for a token of a trusted publisher; the first condition in it that does not hold is told (Warehouse,
 * `macaroons/caveats`, `oidc/views.py`). The publisher of a project may upload to it, whoever its owners are.
 */
function publisherProblem(registry, { publisher, projects, expires }, { name, normalized, status }) {
    const invalid = (why) => pypi_refusal_refusal(403, `Invalid API Token: ${why}`);
    const isItsOwn = registry.trust?.publishers.some((each) => publisherKey(each) === publisher && normalizedName(each.package) === normalized);
    if (isItsOwn !== true)
        return invalid(`OIDC scoped token is not valid for project '${name}'`);
    if (!projects.includes(normalized))
        return invalid(`project-scoped token is not valid for project: ${quoted(name)}`);
    if (registry.now() >= expires)
        return invalid('token is expired');
    if (status !== 'archived')
        return undefined;
    const who = `The given token isn't allowed to upload to project '${name}'.`;
    return pypi_refusal_refusal(403, `${who} See ${registry.url()}help/#project-name for more information.`);
}
function scopeProblem(registry, { expires, projects }, { name, normalized }) {
    if (expires !== undefined && registry.now() >= expires)
        return 'token is expired';
    if (projects === undefined || projects.map(normalizedName).includes(normalized))
        return undefined;
    return `project-scoped token is not valid for project: ${quoted(name)}`;
}
function unauthenticated(registry) {
    const message = 'Invalid or non-existent authentication information.';
    return pypi_refusal_refusal(403, `${message} See ${registry.url()}help/#invalid-auth for more information.`);
}
function passwordsAreOver(registry) {
    const help = `${registry.url()}help/`;
    return pypi_refusal_refusal(403, 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
        `See ${help}#apitoken and ${help}#trusted-publishers`);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/specifier.js
const release = '(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const pre = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const post = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const dev = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
/** One clause of PEP 440, "Version specifiers", as the source of a pattern. */
const specifierSource = [
    '===\\s*[^\\s;),]+',
    `(?:==|!=)\\s*v?${release}(?:\\.\\*|${pre}${post}${dev}${local})`,
    `~=\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${pre}${post}${dev}`,
    `(?:<=|>=|<|>)\\s*v?${release}${pre}${post}${dev}`,
].join('|');
const clause = new RegExp(`^(?:${specifierSource})$`, 'i');
/** Whether a text is a list of version specifiers; an empty one allows every version. */
function isSpecifierSet(text) {
    return text
        .split(',')
        .map((each) => each.trim())
        .every((each) => each === '' || clause.test(each));
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/requirement.js

const requirement_variables = 'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups';
function readerOf(text) {
    let rest = text.trim();
    return {
        take(source) {
            const found = new RegExp(`^\\s*(${source})`, 'i').exec(rest);
            rest = rest.slice(found?.[0].length ?? 0);
            return found?.[1];
        },
        ended: () => rest.trim() === '',
    };
}
/** Reads a dependency, or gives undefined when PEP 508 does not know it. */
function requirement_parseRequirement(text) {
    const reader = readerOf(text);
    const name = reader.take('[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?');
    if (name === undefined || !takeExtras(reader))
        return undefined;
    const url = reader.take('@') === undefined ? undefined : reader.take('[^ \\t]+');
    if (url === undefined && !takeSpecifiers(reader))
        return undefined;
    if (reader.take(';') !== undefined && !takeMarker(reader))
        return undefined;
    if (!reader.ended())
        return undefined;
    return url === undefined ? { name } : { name, url };
}
function takeList(reader, item) {
    if (reader.take(item) === undefined)
        return true;
    while (reader.take(',') !== undefined)
        if (reader.take(item) === undefined)
            return false;
    return true;
}
function takeExtras(reader) {
    if (reader.take('\\[') === undefined)
        return true;
    return takeList(reader, '[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?') && reader.take('\\]') !== undefined;
}
function takeSpecifiers(reader) {
    const open = reader.take('\\(') !== undefined;
    if (reader.take(`(?:${specifierSource})`) !== undefined) {
        // A comma may end the list; installers read it so.
        while (reader.take(',') !== undefined && reader.take(`(?:${specifierSource})`) !== undefined)
            ;
    }
    return !open || reader.take('\\)') !== undefined;
}
function takeMarker(reader) {
    do {
        if (!takeMarkerAtom(reader))
            return false;
    } while (reader.take('(?:and|or)\\b') !== undefined);
    return true;
}
function takeMarkerAtom(reader) {
    if (reader.take('\\(') !== undefined)
        return takeMarker(reader) && reader.take('\\)') !== undefined;
    return takeOperand(reader) && takeOperator(reader) && takeOperand(reader);
}
function takeOperand(reader) {
    return reader.take(`'[^']*'|"[^"]*"|(?:${requirement_variables})\\b`) !== undefined;
}
function takeOperator(reader) {
    return reader.take('===|==|~=|!=|<=|>=|<|>|in\\b|not\\s+in\\b') !== undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/fault.js

/** What rules for single fields find; a field that is absent cannot break its rule. */
function faultsBy(rules, metadata) {
    return [...metadata.keys()].flatMap((name) => {
        const field = fields_fields[name].header;
        const messages = rules[name]?.(allValues(metadata, name), field) ?? [];
        return messages.map((message) => ({ field, message }));
    });
}
/** A rule that holds for each value by itself. */
function each(check) {
    return (values, field) => values.map((value) => check(value, field)).filter((message) => message !== undefined);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/index-rules.js





/** What the registry forbids beyond the specification (Warehouse, `forklift/metadata.py`). */
function indexFaults(metadata) {
    return [...faultsBy(index_rules_rules, metadata), ...urlFaults(metadata), ...licenseFaults(metadata)];
}
/**
 * The first parts of classifiers; the registry knows the whole list (PyPA's "trove-classifiers"), which is looked
 * at with the registry's own libraries. `Private :: Do Not Upload` is refused because it is not in the list.
 */
const classifierRoots = [
    'Development Status',
    'Environment',
    'Framework',
    'Intended Audience',
    'License',
    'Natural Language',
    'Operating System',
    'Programming Language',
    'Topic',
    'Typing',
];
const emailRule = each((value) => {
    const address = (/<([^<>]*)>/.exec(value)?.[1] ?? value.split(',')[0] ?? '').trim();
    if (address === '' || /^[^\s@"(),:;<>[\]\\]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u.test(address))
        return undefined;
    const why = address.includes('@')
        ? 'The part after the @-sign is not valid. It should have a period.'
        : 'An email address must have an @-sign.';
    return `${quoted(address)} is not a valid email address: ${why}`;
});
const urlRule = each((value) => isHttpAddress(value) ? undefined : `${quoted(value)} is not a valid url.`);
const index_rules_rules = {
    version: each((value) => {
        const version = version_parseVersion(value);
        if (version?.local === undefined)
            return undefined;
        return `The use of local versions in '${versionText(version)}' is not allowed.`;
    }),
    summary: each((value, field) => [...value].length > 512 ? `'${field}' field must be 512 characters or less.` : undefined),
    author_email: emailRule,
    maintainer_email: emailRule,
    classifiers: each((value) => {
        const [root = '', ...rest] = value.split(' :: ');
        if (classifierRoots.includes(root) && rest.length > 0)
            return undefined;
        return `${quoted(value)} is not a valid classifier.`;
    }),
    home_page: urlRule,
    download_url: urlRule,
    requires_dist: directDependencies,
    provides_dist: distributions,
    obsoletes_dist: distributions,
};
function directDependencies(values) {
    const direct = values.filter((value) => requirement_parseRequirement(value)?.url !== undefined);
    return direct.map((value) => `Can't have direct dependency: ${value}`);
}
function distributions(values) {
    const invalid = values.filter((value) => requirement_parseRequirement(value) === undefined);
    return [...invalid.map((value) => `${quoted(value)} is invalid`), ...directDependencies(values)];
}
function urlFaults(metadata) {
    return projectUrls(metadata).flatMap(([label, url]) => {
        const message = projectUrlProblem(label, url);
        return message === undefined ? [] : [{ field: 'project-url', message }];
    });
}
function projectUrlProblem(label, url) {
    if (label === '')
        return 'Must have a label';
    if (label.length > 32)
        return `${quoted(label)} must be 32 characters or less.`;
    if (url === '')
        return 'Must have a URL';
    return isHttpAddress(url) ? undefined : `${quoted(url)} is not a valid url`;
}
function licenseFaults(metadata) {
    if (!metadata.has('license') || !metadata.has('license_expression'))
        return [];
    const message = 'License is deprecated when License-Expression is present. Only License-Expression should be present.';
    return [{ field: 'license', message }];
}
function isHttpAddress(text) {
    return /^https?:/i.test(text) && !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/content-type.js

const content_type_types = ['text/plain', 'text/x-rst', 'text/markdown'];
const shownTypes = `[${content_type_types.map(quoted).join(', ')}]`;
/** What is wrong with a description's content type (PyPA's "packaging" library, `metadata.py`). */
function contentTypeProblem(value, field) {
    const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
    if (!content_type_types.includes(type.toLowerCase()))
        return `'${field}' must be one of ${shownTypes}, not ${quoted(value)}`;
    const found = parameters.map((parameter) => /^([\w-]+)=(?:"([^"]*)"|([^\s"]+))$/.exec(parameter));
    if (found.includes(null))
        return `${quoted(value)} is not a valid content type for '${field}'`;
    const named = new Map(found.map((match) => [match?.[1]?.toLowerCase(), match?.[2] ?? match?.[3] ?? '']));
    const charset = named.get('charset') ?? 'UTF-8';
    if (charset.toLowerCase() !== 'utf-8')
        return `'${field}' can only specify the UTF-8 charset, not ${quoted(charset)}`;
    const variant = named.get('variant') ?? 'GFM';
    if (type.toLowerCase() !== 'text/markdown' || ['GFM', 'CommonMark'].includes(variant))
        return undefined;
    return `valid Markdown variants for '${field}' are ['GFM', 'CommonMark'], not ${quoted(variant)}`;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/license-expression.js
/**
 * Whether a text has the grammar of an SPDX licence expression (PEP 639; SPDX specification, Annex D).
 *
 * Whether SPDX knows each licence is left to the check with the registry's own libraries, which bring the list.
 */
function isLicenseExpression(text) {
    const tokens = text
        .replaceAll(/[()]/g, ' $& ')
        .split(/\s+/)
        .filter((token) => token !== '');
    return takeExpression(tokens) === tokens.length;
}
const isOperator = (token) => /^(?:and|or|with)$/i.test(token ?? '');
/** The index behind an expression that starts at an index, or -1. */
function takeExpression(tokens, start = 0) {
    let at = takeTerm(tokens, start);
    while (at !== -1 && /^(?:and|or)$/i.test(tokens[at] ?? ''))
        at = takeTerm(tokens, at + 1);
    return at;
}
function takeTerm(tokens, at) {
    if (tokens[at] === '(') {
        const end = takeExpression(tokens, at + 1);
        return end !== -1 && tokens[end] === ')' ? end + 1 : -1;
    }
    if (!license_expression_isIdentifier(tokens[at]))
        return -1;
    if (tokens[at + 1]?.toLowerCase() !== 'with')
        return at + 1;
    return license_expression_isIdentifier(tokens[at + 2]) ? at + 3 : -1;
}
function license_expression_isIdentifier(token) {
    return token !== undefined && !isOperator(token) && /^[A-Za-z0-9.-]+\+?$/.test(token);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/specification-rules.js









const specification_rules_versions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
/** What the core metadata specification forbids, in the words of PyPA's "packaging" library, `metadata.py`. */
function specificationFaults(metadata) {
    const unclear = repeatedFaults(metadata);
    if (unclear.length > 0)
        return unclear;
    return [...requiredFaults(metadata), ...ageFaults(metadata), ...faultsBy(specification_rules_rules, metadata)];
}
function repeatedFaults(metadata) {
    const labels = projectUrls(metadata).map(([label]) => label);
    const isUnclear = (name) => fields_fields[name].shape === 'text'
        ? allValues(metadata, name).length > 1
        : name === 'project_urls' && new Set(labels).size < labels.length;
    const unclear = [...metadata.keys()].filter(isUnclear);
    return unclear.map((name) => ({ field: name, message: `'${name}' has invalid data` }));
}
function requiredFaults(metadata) {
    const missing = ['metadata_version', 'name', 'version'].filter((name) => !metadata.has(name));
    return missing.map((name) => {
        const field = fields_fields[name].header;
        const message = name === 'metadata_version' ? 'None is not a valid metadata version' : `'${field}' is a required field`;
        return { field, message };
    });
}
function ageFaults(metadata) {
    const claimed = firstValue(metadata, 'metadata_version') ?? '';
    const age = specification_rules_versions.indexOf(claimed);
    if (age === -1)
        return [];
    return fieldList
        .filter(([name, { added }]) => metadata.has(name) && specification_rules_versions.indexOf(added) > age)
        .map(([, { header, added }]) => ({
        field: header,
        message: `${header} introduced in metadata version ${added}, not ${claimed}`,
    }));
}
const invalid = (value, field) => `${quoted(value)} is invalid for '${field}'`;
const valid = (isValid) => each((value, field) => (isValid(value) ? undefined : invalid(value, field)));
const specification_rules_rules = {
    metadata_version: each((value) => specification_rules_versions.includes(value) ? undefined : `${quoted(value)} is not a valid metadata version`),
    name: valid(isProjectName),
    version: valid((value) => version_parseVersion(value) !== undefined),
    summary: each((value, field) => (/[\r\n]/.test(value) ? `'${field}' must be a single line` : undefined)),
    description_content_type: each(contentTypeProblem),
    dynamic: each(dynamicProblem),
    provides_extra: valid(isProjectName),
    requires_python: valid(isSpecifierSet),
    requires_dist: valid((value) => requirement_parseRequirement(value) !== undefined),
    license_expression: valid(isLicenseExpression),
    license_file: each(licenseFileProblem),
};
function dynamicProblem(value) {
    const name = value.toLowerCase();
    if (['name', 'version', 'metadata-version'].includes(name))
        return `${quoted(name)} is not allowed as a dynamic field`;
    return fieldList.some(([, { header }]) => header === name)
        ? undefined
        : `${quoted(name)} is not a valid dynamic field`;
}
function licenseFileProblem(path, field) {
    const why = invalid(path, field);
    if (path.includes('..'))
        return `${why}, parent directory indicators are not allowed`;
    if (path.includes('*'))
        return `${why}, paths must be resolved`;
    if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path))
        return `${why}, paths must be relative`;
    return path.includes('\\') ? `${why}, paths must use '/' delimiter` : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/problem.js



/** Faults of these fields cause others, so they are told first (Warehouse, `forklift/legacy.py`). */
const foremost = ['metadata-version', 'name', 'version'];
/** The first reason to refuse a distribution that lies in what it says of itself. */
function metadataProblem(metadata) {
    const broken = specificationFaults(metadata);
    const fault = firstOf(broken.length > 0 ? broken : indexFaults(metadata));
    if (fault === undefined)
        return undefined;
    const sentence = fault.message.endsWith('.') ? fault.message : `${fault.message}.`;
    const place = fault.message.startsWith('The use of local versions')
        ? 'en/latest/specifications/version-specifiers/#local-version-identifiers'
        : 'specifications/core-metadata';
    return pypi_refusal_refusal(400, `${sentence} See https://packaging.python.org/${place} for more information.`);
}
function firstOf(faults) {
    const rank = ({ field }) => {
        const at = foremost.indexOf(field);
        return at === -1 ? `1${field}` : `0${at}`;
    };
    return faults.toSorted((left, right) => rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0)[0];
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/file-rules.js



const file_rules_MiB = 1024 * 1024;
const GiB = 1024 * file_rules_MiB;
const dayMs = 86_400_000;
const maximumAgeDays = 14;
const extensions = { sdist: ['.zip', '.tar.gz'], bdist_wheel: ['.whl'] };
/** Reasons that lie in the file's name, type, size and digests, in the registry's order (Warehouse, `forklift/legacy.py`). */
function shapeProblem(registry, candidate, destination) {
    return (file_rules_nameProblem(candidate) ??
        file_rules_typeProblem(candidate) ??
        sizeProblem(registry, candidate, destination) ??
        file_rules_digestProblem(candidate));
}
function file_rules_nameProblem({ fileName, claims: { packageType } }) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule is about.
    if (/[\u0000-\u001f\u007f]/.test(fileName)) {
        const what = 'non-printable characters (ordinals 0-31) or the DEL character (ordinal 127)';
        return pypi_refusal_refusal(400, `Cannot upload a file with ${what} in the name.`);
    }
    if (/[/\\]/.test(fileName))
        return pypi_refusal_refusal(400, "Cannot upload a file with '/' or '\\' in the name.");
    const [, extension] = /^.+?(\.(?:tar\.gz|zip|whl))$/i.exec(fileName) ?? [];
    const see = 'See https://www.python.org/dev/peps/pep-0527';
    if (extension === undefined) {
        const more = `${see} and https://peps.python.org/pep-0715/ for more information`;
        return pypi_refusal_refusal(400, `Invalid file extension: Use .tar.gz, .whl or .zip extension. ${more}`);
    }
    if (extensions[packageType].some((each) => each === extension))
        return undefined;
    const what = `Extension ${extension} is invalid for filetype ${packageType}`;
    return pypi_refusal_refusal(400, `Invalid file extension: ${what}. ${see} for more information.`);
}
function file_rules_typeProblem({ type }) {
    return type === '' || type.startsWith('image/') ? pypi_refusal_refusal(400, 'Invalid distribution file.') : undefined;
}
function sizeProblem({ rules, url }, { bytes }, { project }) {
    const docs = `${url()}project-management/storage-limits#requesting-a`;
    if (bytes.byteLength > rules.maxFileBytes) {
        const limit = `Limit for project ${quoted(project.name)} is ${Math.floor(rules.maxFileBytes / file_rules_MiB)} MB.`;
        return pypi_refusal_refusal(400, `File too large. ${limit} See ${docs}-file-size-limit-increase for more information.`);
    }
    const held = filesOf(project).reduce((sum, file) => sum + file.bytes.byteLength, 0);
    if (bytes.byteLength + held <= rules.maxProjectBytes)
        return undefined;
    const limit = `Limit for project ${quoted(project.name)} total size is ${Math.floor(rules.maxProjectBytes / GiB)} GB.`;
    return pypi_refusal_refusal(400, `Project size too large. ${limit} See ${docs}-project-size-limit-increase`);
}
function file_rules_digestProblem({ claims, digests }) {
    const differs = ['md5', 'sha256', 'blake2_256'].some((kind) => claims[kind] !== '' && claims[kind] !== digests[kind]);
    if (!differs)
        return undefined;
    return pypi_refusal_refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.');
}
/** Whether this very file is there already; then it is not stored again and the answer is a plain yes. */
function isDuplicate(registry, { fileName, digests }) {
    return file_rules_allFiles(registry).some((file) => file.fileName === fileName && file.digests.sha256 === digests.sha256);
}
/** Reasons that lie in what the registry has or had, in its order. */
function historyProblem(registry, candidate, { release }) {
    const { fileName, digests, claims } = candidate;
    const see = `See ${registry.url()}help/#file-name-reuse for more information.`;
    if (file_rules_allFiles(registry).some((file) => file.fileName === fileName || hasBytes(file, digests))) {
        const which = `(${quoted(fileName)}, with blake2_256 hash ${quoted(digests.blake2_256)})`;
        return pypi_refusal_refusal(400, `File already exists ${which}. ${see}`);
    }
    if (registry.fileNames.has(fileName)) {
        const what = 'This filename was previously used by a file that has since been deleted.';
        return pypi_refusal_refusal(400, `${what} Use a different version. ${see}`);
    }
    if (release !== undefined && release.created < registry.now() - maximumAgeDays * dayMs)
        return pypi_refusal_refusal(400, `Uploading new files to releases older than ${maximumAgeDays} days is not allowed.`);
    const held = [...(release?.files.values() ?? [])];
    return claims.packageType === 'sdist' && held.some(({ packageType }) => packageType === 'sdist')
        ? pypi_refusal_refusal(400, 'Only one sdist may be uploaded per release.')
        : undefined;
}
/** Bytes have one name only: the same ones under another name are refused as well. */
const hasBytes = (file, digests) => file.digests.blake2_256 === digests.blake2_256;
function file_rules_allFiles({ projects }) {
    return [...projects.values()].flatMap(filesOf);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/sdist-rules.js







/** Opens an sdist, or finds the first reason to refuse it (Warehouse, `forklift/legacy.py`). */
async function openSdist(candidate, project) {
    const { fileName } = candidate;
    const contents = await openArchive(candidate, (path) => /^[^/]+\/PKG-INFO$/.test(path));
    if ('kind' in contents)
        return contents;
    const top = topFolder(contents);
    if (top === undefined)
        return pypi_refusal_refusal(400, 'Invalid distribution file. Incorrect number of top-level directories in sdist');
    if (!contents.files.has(`${top}/PKG-INFO`))
        return pypi_refusal_refusal(400, `Invalid distribution file. PKG-INFO not found at ${top}/PKG-INFO`);
    const badName = sdist_rules_nameProblem(candidate, project);
    if (badName !== undefined)
        return badName;
    const paths = new Set(contents.entries.map(({ path }) => path));
    const missing = allValues(candidate.metadata, 'license_file').find((path) => !paths.has(`${top}/${path}`));
    if (missing === undefined)
        return {};
    const place = `distribution file ${fileName} at ${top}/${missing}`;
    return pypi_refusal_refusal(400, `License-File ${missing} does not exist in ${place}`);
}
function sdist_rules_nameProblem({ fileName, version }, project) {
    const parsed = parseSdistName(fileName);
    if (parsed === undefined)
        return pypi_refusal_refusal(400, `Invalid source distribution filename: ${fileName}`);
    const expected = sdistName(project.name, version);
    if (fileName === expected)
        return undefined;
    const named = version.post === undefined ? parsed.name : nameBeforePost(fileName, parsed.name, project);
    if (normalizedName(named) !== project.normalized) {
        const start = quoted(escapedName(project.name));
        return pypi_refusal_refusal(400, `Start filename for ${quoted(project.name)} with ${start}.`);
    }
    return pypi_refusal_refusal(400, `Filename ${quoted(fileName)} is invalid, should be ${quoted(expected)}.`);
}
/** A post-release may be written with a hyphen, which then stands behind the one that ends the name. */
function nameBeforePost(fileName, name, { normalized }) {
    if (normalizedName(name) === normalized)
        return name;
    const shorter = name.slice(0, Math.max(name.lastIndexOf('-'), 0));
    const rest = fileName.slice(shorter.length + 1, -'.tar.gz'.length);
    return shorter === '' || version_parseVersion(rest) === undefined ? name : shorter;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/storing.js



/** Stores an accepted file, visible at once or after so many reads. */
function storeFile(registry, { candidate, project, release, opened, hints }) {
    const { fileName, bytes, digests, claims, metadata, version } = candidate;
    const now = registry.now();
    const file = { fileName, bytes, digests, uploaded: now, ...opened };
    const { packageType, pythonVersion, comment } = claims;
    const created = release ?? {
        version: versionText(version),
        fields: metadata,
        created: now,
        files: new Map(),
    };
    const reads = Math.max(hints.hiddenReads, registry.hiddenReads(project.normalized, fileName));
    if (reads > 0)
        registry.hidden.set(fileName, reads);
    pypi_registry_store(registry, withFile(project, created, { ...file, packageType, pythonVersion, comment }));
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/names/platform-tag.js
/** Platforms that need no pattern (Warehouse, `forklift/legacy.py`). */
const platform_tag_plain = [
    'any',
    'win32',
    'win_arm64',
    'win_amd64',
    'win_ia64',
    'manylinux1_x86_64',
    'manylinux1_i686',
    'manylinux2010_x86_64',
    'manylinux2010_i686',
    'manylinux2014_x86_64',
    'manylinux2014_i686',
    'manylinux2014_aarch64',
    'manylinux2014_armv7l',
    'manylinux2014_ppc64',
    'manylinux2014_ppc64le',
    'manylinux2014_s390x',
    'linux_armv6l',
    'linux_armv7l',
];
const macs = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const linuxes = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const platform_tag_patterns = [
    // Up to macOS 10 the minor version counted; since then it is always 0 (pypa/packaging.python.org#1933).
    new RegExp(`^macosx_10_\\d+_(?:${macs})$`),
    new RegExp(`^macosx_(?:11|12|13|14|15|26)_0_(?:${macs})$`),
    // PEP 600 and PEP 656.
    new RegExp(`^manylinux_\\d+_\\d+_(?:${linuxes}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(?:${linuxes})$`),
    /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
    /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
/** Whether the registry takes wheels for a platform; `linux_x86_64` says nothing of what it needs, for instance. */
function isAllowedPlatform(tag) {
    return platform_tag_plain.includes(tag) || platform_tag_patterns.some((pattern) => pattern.test(tag));
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/entry-points.js

const scripts = ['console_scripts', 'gui_scripts'];
/** What is wrong with a wheel's entry points, if it has any (entry points specification; Warehouse, `utils/wheel.py`). */
function entryPointsProblem(fileName, bytes) {
    if (bytes === undefined || entry_points_isWellFormed(Buffer.from(bytes).toString('utf8')))
        return undefined;
    const what = 'has invalid entry points defined in the entry_points.txt file';
    return pypi_refusal_refusal(400, `Wheel '${fileName}' ${what}`);
}
/** An INI file with `=` between names and values, no section or name twice, and command names without a path. */
function entry_points_isWellFormed(text) {
    const seen = new Set();
    let section;
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || /^\s*[#;]/.test(line) || (section !== undefined && /^\s/.test(line)))
            continue;
        const opened = /^\[([^\]]+)\]/.exec(line)?.[1];
        const name = opened === undefined ? /^([^=]+)=/.exec(line)?.[1]?.trim() : undefined;
        if (opened === undefined && (section === undefined || name === undefined))
            return false;
        if (name !== undefined && scripts.includes(section ?? '') && !/^[\w.-]+$/u.test(name))
            return false;
        section = opened ?? section;
        const key = `${section}\n${name ?? ''}`;
        if (seen.has(key))
            return false;
        seen.add(key);
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/metadata/metadata-file.js

/**
 * Reads METADATA or PKG-INFO: headers, an empty line, and perhaps the description (core metadata specification).
 *
 * Only values that span lines are put together again; nothing is checked.
 */
function parseMetadataFile(bytes) {
    const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
    const end = text.indexOf('\n\n');
    const headers = headersOf(end === -1 ? text : text.slice(0, end));
    const body = end === -1 ? '' : text.slice(end + 2);
    const found = fieldList.map(([name, { header }]) => {
        const values = headers.filter(([each]) => each === header).map(([, value]) => value);
        return [name, name === 'description' && values.length === 0 && body !== '' ? [body] : values];
    });
    return new Map(found.filter(([, values]) => values.length > 0));
}
function headersOf(text) {
    return text
        .replaceAll(/\n(?=[ \t])/g, '\u0000')
        .split('\n')
        .map((line) => {
        const at = line.indexOf(':');
        const value = line.slice(at + 1).trim();
        return [line.slice(0, Math.max(at, 0)).toLowerCase(), value.replaceAll('\u0000', '\n')];
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/metadata-agreement.js



/** What users and installers go by; the prose fields may be written in several ways. */
const compared = [
    'name',
    'version',
    'summary',
    'requires_python',
    'requires_dist',
    'provides_extra',
    'license_expression',
    'classifiers',
];
/**
 * The first field in which a form and the METADATA of its wheel differ.
 *
 * Stricter than the registry on purpose: it shows what the form says, while installers read the wheel.
 */
function metadata_agreement_disagreement(form, metadataFile) {
    const packed = parseMetadataFile(metadataFile);
    const differing = compared.find((name) => comparable(form, name) !== comparable(packed, name));
    return differing && fields_fields[differing].header;
}
function comparable(metadata, name) {
    const values = allValues(metadata, name).map((value) => value.replaceAll(/\s+/g, ' ').trim());
    return (name === 'name' ? values.map(normalizedName) : values.toSorted()).join('\n');
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/wheel-rules.js










/** Opens a wheel, or finds the first reason to refuse it (Warehouse, `forklift/legacy.py`, `utils/wheel.py`). */
async function openWheel(candidate, project) {
    const contents = await openArchive(candidate, (path) => /^[^/]+\.dist-info\/[^/]+$/.test(path));
    if ('kind' in contents)
        return contents;
    const [name = '', version = '', ...more] = candidate.fileName.split('-');
    if (more.length === 0)
        return pypi_refusal_refusal(400, 'Invalid distribution file. Unable to parse name and version from wheel filename');
    const described = `${name}-${version}.dist-info/WHEEL`;
    if (!contents.files.has(described))
        return pypi_refusal_refusal(400, `Invalid distribution file. WHEEL not found at ${described}`);
    const wheel = parseWheelName(candidate.fileName);
    if (typeof wheel === 'string')
        return pypi_refusal_refusal(400, wheel);
    return wheel_rules_nameProblem(candidate, wheel, project) ?? openContents(candidate, wheel, contents);
}
function wheel_rules_nameProblem(candidate, wheel, project) {
    const { fileName, version } = candidate;
    const platform = wheel.platforms.find((tag) => !isAllowedPlatform(tag));
    if (platform !== undefined)
        return pypi_refusal_refusal(400, `Binary wheel '${fileName}' has an unsupported platform tag '${platform}'.`);
    const expected = escapedName(project.name);
    if (wheel.name !== project.normalized)
        return pypi_refusal_refusal(400, `Start filename for ${quoted(project.name)} with ${quoted(expected)}.`);
    const [spelt] = wheel.prefix;
    if (spelt !== expected) {
        const what = `should contain the normalized project name ${quoted(expected)}, not ${quoted(spelt)}`;
        return pypi_refusal_refusal(400, `Filename ${quoted(fileName)} ${what}.`);
    }
    if (canonicalVersion(wheel.version) === canonicalVersion(version))
        return undefined;
    const [right, wrong] = [version, wheel.version].map((each) => quoted(versionText(each)));
    return pypi_refusal_refusal(400, `Version in filename should be ${right} not ${wrong}.`);
}
function openContents(candidate, wheel, contents) {
    const { fileName, metadata } = candidate;
    const folder = distInfoOf(wheel);
    const paths = new Set(contents.entries.map(({ path }) => path));
    const licence = allValues(metadata, 'license_file').find((each) => !paths.has(`${folder}/licenses/${each}`));
    if (licence !== undefined) {
        const place = `distribution file ${fileName} at ${folder}/licenses/${licence}`;
        return pypi_refusal_refusal(400, `License-File ${licence} does not exist in ${place}`);
    }
    const lacks = (what) => pypi_refusal_refusal(400, `Wheel '${fileName}' does not contain the required ${what} file: ${folder}/${what}`);
    if (!contents.files.has(`${folder}/RECORD`))
        return lacks('RECORD');
    const badPoints = entryPointsProblem(fileName, contents.files.get(`${folder}/entry_points.txt`));
    if (badPoints !== undefined)
        return badPoints;
    const coreMetadata = contents.files.get(`${folder}/METADATA`);
    if (coreMetadata === undefined)
        return lacks('METADATA');
    const differs = metadata_agreement_disagreement(metadata, coreMetadata);
    return differs === undefined
        ? { coreMetadata }
        : pypi_refusal_refusal(400, `The ${differs} in the form is not that in ${folder}/METADATA.`);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/upload/upload.js













/** Takes one file, or refuses it and stores nothing; in the order of Warehouse's `forklift/legacy.py`. */
async function upload_upload(registry, request, form) {
    const refused = await tryUpload(registry, request, form);
    const { accept } = request.headers;
    return refused === undefined ? consent(accept) : pypi_refusal_refuse(refused, accept);
}
/** The refusal, or undefined when the file is there now. */
async function tryUpload(registry, request, form) {
    if (registry.rules.readOnly || registry.published !== undefined)
        return pypi_refusal_refusal(403, 'Read-only mode: Uploads are temporarily disabled.');
    const token = pypi_credential_identify(registry, request);
    if (pypi_refusal_isRefusal(token))
        return token;
    const candidate = readCandidate(form);
    if (pypi_refusal_isRefusal(candidate))
        return candidate;
    const first = admit(registry, token, candidate);
    if (first.kind !== 'admitted')
        return unlessStored(first);
    const opened = await upload_open(candidate, first.destination);
    if (pypi_refusal_isRefusal(opened))
        return opened;
    // Nothing waits from here on, so no other request comes between the check and the storing.
    const last = admit(registry, token, candidate);
    if (last.kind !== 'admitted')
        return unlessStored(last);
    if (!registry.projects.has(last.destination.project.normalized))
        countCreation(registry, token);
    storeFile(registry, { candidate, ...last.destination, opened, hints: request.hints });
    return undefined;
}
function upload_open(candidate, { project }) {
    return candidate.claims.packageType === 'sdist'
        ? openSdist(candidate, project)
        : openWheel(candidate, project);
}
/** The upload with its form checked: shape first, then what the distribution says of itself. */
function readCandidate(form) {
    if (!['', '1'].includes(fieldOf(form, 'protocol_version')))
        return pypi_refusal_refusal(400, 'Unknown protocol version.');
    const claims = fileClaims(form);
    if (pypi_refusal_isRefusal(claims))
        return claims;
    const metadata = fieldsOfForm(form.values);
    const problem = metadataProblem(metadata);
    const version = version_parseVersion(firstValue(metadata, 'version') ?? '');
    if (problem !== undefined || version === undefined)
        return problem ?? pypi_refusal_refusal(400, "'version' is a required field.");
    if (form.content === undefined)
        return pypi_refusal_refusal(400, 'Upload payload does not have a file.');
    const { fileName = '', type, content: bytes } = form.content;
    return { fileName, type, bytes, digests: fileDigestsOf(bytes), claims, metadata, version };
}
const unlessStored = (admission) => admission.kind === 'stored' ? undefined : admission;
/** Whether the registry takes an upload, by who sends it, the form, and what is there. */
function admit(registry, token, candidate) {
    const name = firstValue(candidate.metadata, 'name') ?? '';
    const project = storedProject(registry, name) ?? newProject(registry, name, token);
    if (pypi_refusal_isRefusal(project))
        return project;
    const release = project.releases.get(canonicalVersion(candidate.version));
    // The project takes over the spelling of its last upload.
    const destination = { project: { ...project, name }, release };
    const problem = uploadProblem(registry, token, project) ?? shapeProblem(registry, candidate, destination);
    if (problem !== undefined)
        return problem;
    if (isDuplicate(registry, candidate))
        return { kind: 'stored' };
    return historyProblem(registry, candidate, destination) ?? { kind: 'admitted', destination };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/handler.js









/** Answers requests as PyPI's hosts for uploads, for the index and for files do, all in one place. */
function createPypiHandler(registry) {
    return async (request) => {
        const route = pypi_route_parseRoute(request.path);
        if (['GET', 'HEAD'].includes(request.method))
            return handler_answerRead(registry, route, request);
        const answer = request.method === 'POST' ? await answerPost(registry, route, request) : undefined;
        if (answer !== undefined)
            return answer;
        if (route.kind === 'unknown')
            return pypi_refusal_refuse(pypi_refusal_refusal(404, 'Not Found'), request.headers.accept);
        return notAllowed('GET, HEAD, OPTIONS', request);
    };
}
function notAllowed(allow, { headers }) {
    return pypi_refusal_refuse(pypi_refusal_refusal(405, 'Method Not Allowed', { allow }), headers.accept);
}
async function handler_answerRead(registry, route, request) {
    switch (route.kind) {
        case 'index':
            return listProjects(registry, request);
        case 'project':
            return readProjectPage(registry, route.name, request);
        case 'file':
            return (await readThroughFile(registry, route.path, request)) ?? files_getFile(registry, route.path);
        case 'project-json':
            return getProjectJson(registry, route.name, request);
        case 'release-json':
            return getReleaseJson(registry, route.name, route.version, request);
        case 'upload':
            return refusal_textAnswer(200, 'text/html; charset=UTF-8', '<h2>API endpoint</h2>');
        case 'oidc-audience':
            return registry.trust === undefined ? simple_api_notFound() : audience(registry.trust);
        case 'mint-token':
            return notAllowed('POST', request);
        case 'slash-missing':
            return movedTo(`${request.path}/`);
        case 'unknown':
            return simple_api_notFound();
    }
}
function readProjectPage(registry, name, request) {
    const source = read_through_sourceOf(registry, name);
    return source === undefined
        ? getProject(registry, name, request)
        : readThroughProject(registry, source, name, request);
}
const registrationIsGone = 'Project pre-registration is no longer required or supported, upload your files instead.';
/** Actions that old clients still send (Warehouse, `forklift/legacy.py`). */
const goneActions = new Map([
    ['submit', registrationIsGone],
    ['submit_pkg_info', registrationIsGone],
    [
        'doc_upload',
        'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
    ],
]);
/** Answers what a form asks for; undefined when it asks for nothing that is known. */
async function answerPost(registry, route, request) {
    const { accept } = request.headers;
    if (route.kind === 'slash-missing' && request.path === '/legacy') {
        const why = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
        return pypi_refusal_refuse(pypi_refusal_refusal(308, why, { location: '/legacy/' }), accept);
    }
    if (route.kind === 'mint-token')
        return registry.trust === undefined ? simple_api_notFound() : mintToken(registry, registry.trust, request);
    if (route.kind !== 'upload')
        return undefined;
    const form = parseForm(request);
    if (pypi_refusal_isRefusal(form))
        return pypi_refusal_refuse(form, accept);
    const action = request.query.get(':action') ?? fieldOf(form, ':action');
    if (action === 'file_upload')
        return upload_upload(registry, request, form);
    const gone = goneActions.get(action);
    return gone === undefined ? undefined : pypi_refusal_refuse(pypi_refusal_refusal(410, gone), accept);
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/inventory.js



/** A copy of what the registry holds now; taking it does not count as a read. */
function pypi_inventory_takeInventory(registry) {
    const projects = [...registry.projects].map(([name, project]) => [name, pypi_inventory_describe(registry, project)]);
    return Object.fromEntries(projects);
}
function pypi_inventory_describe(registry, { name, owners, status, releases }) {
    const described = [...releases.values()].map((release) => [
        release.version,
        pypi_inventory_describeRelease(registry, release),
    ]);
    return { name, owners, status, releases: Object.fromEntries(described) };
}
function pypi_inventory_describeRelease(registry, release) {
    const files = [...release.files].map(([fileName, file]) => [
        fileName,
        inventory_describeFile(registry, release, file),
    ]);
    return Object.fromEntries(files);
}
function inventory_describeFile(registry, release, file) {
    return {
        packageType: file.packageType,
        sha256: digests_sha256Of(file.bytes),
        size: file.bytes.byteLength,
        visible: registry_isVisible(registry, file.fileName),
        yanked: project_page_yankOf(release, file),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/management.js




/** Takes a release or a file out of what installers choose from (PEP 592); an empty reason is none. */
function management_yank(registry, selection, reason) {
    changeYank(registry, selection, reason);
}
/** Withdraws a yank. */
function unyank(registry, selection) {
    changeYank(registry, selection, undefined);
}
/** Deletes a project, a release or a file. Their file names are never free again. */
function management_remove(registry, { name, version, fileName }) {
    const project = projectNamed(registry, name);
    const files = version === undefined ? filesOf(project) : [...management_releaseNamed(project, version).files.values()];
    const gone = files.map((file) => file.fileName).filter((each) => each === (fileName ?? each));
    if (gone.length === 0)
        throw new Error(`there is no ${fileName ?? name} to delete`);
    pypi_registry_store(registry, withoutFiles(project, new Set(gone)));
    // What is left of a deleted project is its name, which anybody may take again.
    if (version === undefined && fileName === undefined)
        registry.projects.delete(normalizedName(name));
}
/** Archives or quarantines a project, or makes it active again. */
function setStatus(registry, name, status) {
    pypi_registry_store(registry, { ...projectNamed(registry, name), status });
}
function changeYank(registry, { name, version, fileName }, reason) {
    const project = projectNamed(registry, name);
    const release = management_releaseNamed(project, version);
    const file = fileName === undefined ? undefined : release.files.get(fileName);
    if (file === undefined && fileName !== undefined)
        throw new Error(`there is no file ${fileName}`);
    const next = file === undefined
        ? withRelease(project, withYank(release, reason))
        : withFile(project, release, withYank(file, reason));
    pypi_registry_store(registry, next);
}
function withYank(value, reason) {
    const { yanked: _, ...rest } = value;
    return reason === undefined ? rest : { ...rest, yanked: reason };
}
function projectNamed(registry, name) {
    const project = storedProject(registry, name);
    if (project === undefined)
        throw new Error(`there is no project ${name}`);
    return project;
}
function management_releaseNamed(project, version) {
    const release = stored_releases_releaseOf(project, version);
    if (release === undefined)
        throw new Error(`there is no release ${project.name} ${version}`);
    return release;
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/seed.js






/** Plants a file. */
function pypi_seed_plant(registry, seed) {
    const { name, owner = 'somebody', uploaded = registry.now() } = seed;
    const project = storedProject(registry, name) ?? emptyProject(name, owner);
    const parsed = version_parseVersion(seed.version);
    const version = parsed === undefined ? seed.version : versionText(parsed);
    const release = stored_releases_releaseOf(project, version) ?? {
        version,
        fields: fieldsOf(seed),
        created: uploaded,
        files: new Map(),
    };
    pypi_registry_store(registry, withFile(project, release, fileOf(seed, uploaded)));
}
function fieldsOf({ name, version, metadata }) {
    return parseMetadataFile(Buffer.from(metadata ?? `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`));
}
function fileOf({ fileName, bytes, metadata, digests }, uploaded) {
    const isWheel = fileName.endsWith('.whl');
    return {
        fileName,
        packageType: isWheel ? 'bdist_wheel' : 'sdist',
        pythonVersion: isWheel ? (fileName.split('-').at(-3) ?? 'py3') : 'source',
        comment: '',
        bytes,
        digests: { ...fileDigestsOf(bytes), ...digests },
        uploaded,
        ...(isWheel && metadata !== undefined && { coreMetadata: Buffer.from(metadata) }),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/trusted/trust.js


/** Trusted publishing that nobody has used yet. */
function trusted_trust_trustOf(options) {
    const { issuer, audience = 'pypi', enabled = true } = options;
    const publishers = checkPublishers(options.publishers);
    return {
        issuer,
        audience,
        enabled,
        publishers,
        keys: keySetOf(issuer),
        usedIds: new Set(),
        minted: new Map(),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/stand-in.js









const pypi_stand_in_MiB = 1024 * 1024;
/** A form with a file of the size limit and its fields. */
const formBytes = 16 * pypi_stand_in_MiB;
/** Warehouse, `constants.py`, `config.py`. */
const defaultRules = {
    maxFileBytes: 100 * pypi_stand_in_MiB,
    maxProjectBytes: 10 * 1024 * pypi_stand_in_MiB,
    maxNewProjects: 20,
    prohibited: [],
    readOnly: false,
};
/** Starts a PyPI that refuses what the public one refuses; it keeps everything in memory. */
async function startPypiStandIn(options) {
    let url = '';
    const registry = pypi_stand_in_createRegistry(options, () => url);
    const maxBodyBytes = registry.rules.maxFileBytes + formBytes;
    const server = await startServer(createPypiHandler(registry), { ...options, maxBodyBytes });
    url = server.url;
    return {
        ...server,
        projects: () => pypi_inventory_takeInventory(registry),
        seed: (seed) => pypi_seed_plant(registry, seed),
        yank: (selection, reason = '') => management_yank(registry, selection, reason),
        unyank: (selection) => unyank(registry, selection),
        delete: (deletion) => management_remove(registry, deletion),
        setStatus: (name, status) => setStatus(registry, name, status),
        setPublishers: (publishers) => setPublishers(registry.trust, publishers),
        publishers: () => registry.trust?.publishers ?? [],
        bytesOf: (fileName) => [...registry.projects.values()].flatMap(filesOf).find((file) => file.fileName === fileName)?.bytes,
    };
}
function pypi_stand_in_createRegistry(options, url) {
    const names = (list = []) => new Set(list.map(normalizedName));
    return {
        projects: new Map(),
        before: new Map(),
        hidden: new Map(),
        fileNames: new Set(),
        creations: new Map(),
        foreign: new Map(),
        serial: { last: 0 },
        tokens: options.tokens,
        trust: options.trustedPublishing && trusted_trust_trustOf(options.trustedPublishing),
        rules: rulesOf(options),
        reserved: names(options.reserved),
        established: names(options.established),
        upstream: options.upstream,
        published: options.published,
        hiddenReads: options.pending ?? (() => 0),
        now: options.now ?? Date.now,
        url,
    };
}
function rulesOf(options) {
    return {
        maxFileBytes: options.maxFileBytes ?? defaultRules.maxFileBytes,
        maxProjectBytes: options.maxProjectBytes ?? defaultRules.maxProjectBytes,
        maxNewProjects: options.maxNewProjects ?? defaultRules.maxNewProjects,
        prohibited: options.prohibited ?? defaultRules.prohibited,
        readOnly: options.readOnly ?? defaultRules.readOnly,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/pypi/kind.js






/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pypi_kind_pointedAt(settings, url) {
    return { ...settings, ...{ upload: `${url}legacy/`, index: `${url}simple/` } };
}
function pypi_kind_addressOf(settings) {
    return 'upload' in settings ? String(settings.upload) : '';
}
function kind_pageOf(name) {
    return { method: 'GET', path: `/${normalizedName(name)}/`, accept: 'text/html' };
}
// The public registry's rules for new projects concern neither projects that it has nor other registries.
async function pypi_kind_establishedNames(options) {
    const { settings, packages, upstream, published, publicEndpoint } = options;
    const names = [...new Set(packages.map(({ name }) => name))];
    if (pypi_kind_addressOf(settings) !== publicEndpoint)
        return names;
    return upstream === undefined || published !== undefined ? [] : knownNames(names, upstream, kind_pageOf);
}
async function pypi_kind_start(options) {
    const { settings, packages, upstream, published, log } = options;
    const token = randomToken('127.0.0.1');
    const standIn = await startPypiStandIn({
        tokens: [{ token, user: 'rehearsal' }],
        reserved: packages.map(({ name }) => name),
        established: await pypi_kind_establishedNames(options),
        // A release of many new projects takes them in one go; the limit is a matter of time, not of the packages.
        maxNewProjects: Number.POSITIVE_INFINITY,
        ...(upstream !== undefined && { upstream }),
        ...(published !== undefined && { published }),
    });
    log.debug(`stand-in for PyPI at ${standIn.url}`);
    const install = createInstaller(standIn);
    return {
        settings: pypi_kind_pointedAt(settings, standIn.url),
        secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
        install,
        close: () => standIn.close(),
    };
}
/** The stand-in of the `pypi` channel. */
const pypiStandInKind = { kind: 'pypi', start: pypi_kind_start };

;// CONCATENATED MODULE: ./packages/standins/src/kinds.js






/** The stand-in of every kind of channel. */
const standInKinds = [
    npmStandInKind,
    cratesStandInKind,
    pypiStandInKind,
    githubStandInKind,
    giteaStandInKind,
    homebrewStandInKind,
];


/***/ })

};
