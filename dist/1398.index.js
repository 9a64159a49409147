export const id = 1398;
export const ids = [1398,7822];
export const modules = {

/***/ 61398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSanity: () => (/* binding */ runSanity)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/engine/src/install/watch-window.js
var watch_window = __webpack_require__(79842);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var src_sandbox = __webpack_require__(61838);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
// EXTERNAL MODULE: ./packages/core/src/sanity/plan.js
var plan = __webpack_require__(52195);
;// CONCATENATED MODULE: ./packages/engine/src/install/sanity-stops.js

function once(packages) {
    return [
        ...new Map(packages.map(({ name, version }) => [`${name} ${version}`, { name, version }])).values(),
    ];
}
// The seal knows what went where; manifests only know that a package may go to every channel of its kind.
function onChannel({ id, kind }, { seal, manifests }) {
    if (seal === undefined)
        return once(manifests.flatMap(({ ecosystem, name, version }) => ecosystem === kind && version !== undefined ? [{ name, version }] : []));
    return once(seal.artifacts.flatMap(({ channels, package: sealed }) => sealed && channels.includes(id) ? [sealed] : []));
}
function licenceOf(kind, name, { manifests }) {
    const declared = manifests.find((each) => each.ecosystem === kind && each.name === name)?.licence;
    return declared === undefined ? {} : { licence: declared };
}
function packagesOn(channel, things, version) {
    const { kind, formula } = channel;
    if (kind === 'homebrew') {
        const isSealed = things.seal === undefined || onChannelAtAll(channel, things.seal);
        return formula === undefined || !isSealed ? [] : [{ name: formula, version }];
    }
    return onChannel(channel, things).map((each) => ({ ...each, ...licenceOf(kind, each.name, things) }));
}
function onChannelAtAll({ id }, seal) {
    return seal.artifacts.some(({ channels }) => channels.includes(id));
}
// A module is released by a tag that begins with v (Go Modules Reference, “Mapping versions to commits”).
function moduleStop({ tag, modules }) {
    const packages = modules.map((name) => ({ name, version: tag }));
    return packages.length === 0 || !/^v\d+\.\d+\.\d+/.test(tag)
        ? []
        : [{ channel: 'go', kind: 'go', packages }];
}
/** What is installed of one release, channel by channel. Pure. */
function stopsOf(things, version, channels, { without }) {
    const fromChannels = channels.flatMap((channel) => {
        const { id, kind, from } = channel;
        if (!(0,plan/* isSanityKind */.N6)(kind))
            return [];
        const packages = packagesOn(channel, things, version);
        return packages.length === 0 ? [] : [{ channel: id, kind, from, packages: [...packages] }];
    });
    return [...fromChannels, ...moduleStop(things)].filter(({ kind }) => !without.includes(kind));
}

;// CONCATENATED MODULE: ./packages/engine/src/install/package-checks.js


// Python keeps them beside a distribution's metadata (PEP 639), REUSE in a folder of their own.
const metadataFolder = /^[^/]+\.dist-info\/(?:licenses\/|license_files\/)?/;
const licenceName = /^(?:(?:un)?licen[cs]es?|copying|copyright)(?:[.-][^/]*)?$/i;
function ownPlace(file) {
    return file.replace(metadataFolder, '');
}
/** Whether a file of a package is its licence: at its root, beside its metadata, or in `LICENSES`. */
function isLicenceFile(file) {
    const place = ownPlace(file);
    return /^LICENSES\/[^/]+$/.test(place) || (!place.includes('/') && licenceName.test(place));
}
/** Whether a file fits a pattern; one without a slash is about the file’s own name, wherever it lies. */
function fits(file, pattern) {
    return external_node_path_.posix.matchesGlob(pattern.includes('/') ? file : external_node_path_.posix.basename(file), pattern);
}
function plain(licence) {
    return licence.trim().replace(/\s+/g, ' ').toLowerCase();
}
function titleOf({ stop: { channel }, wanted: { name, version } }) {
    return { name: `${name}@${version}`, where: { target: `${channel} ${name}@${version}` } };
}
function licenceFaults(from, { files, licence }) {
    const { name, where } = titleOf(from);
    const { licence: expected } = from.wanted;
    const isCarried = files.some(isLicenceFile);
    const found = licence === undefined ? 'none' : `“${licence}”`;
    const isOther = expected !== undefined && plain(licence ?? '') !== plain(expected);
    return [
        ...(isCarried
            ? []
            : [
                (0,problem/* problem */.C)('SANITY_LICENCE', `${name} carries no licence file; expected LICENSE or COPYING`, {
                    where,
                }),
            ]),
        ...(isOther
            ? [
                (0,problem/* problem */.C)('SANITY_LICENCE', `${name} declares the licence ${found}, and its manifest “${expected}”`, {
                    where,
                }),
            ]
            : []),
    ];
}
function lackingNotices(from, { files }, notices) {
    const { name, where } = titleOf(from);
    const carried = new Set(files.flatMap((file) => [ownPlace(file), external_node_path_.posix.basename(file)]));
    return notices
        .filter((notice) => !carried.has(notice) && !carried.has(external_node_path_.posix.basename(notice)))
        .map((notice) => (0,problem/* problem */.C)('SANITY_NOTICE', `${name} carries no ${notice}`, { where }));
}
function lackingContents(from, { files }, patterns) {
    const { name, where } = titleOf(from);
    return patterns
        .filter((pattern) => !files.some((file) => fits(file, pattern)))
        .map((pattern) => (0,problem/* problem */.C)('SANITY_CONTENT', `no file of ${name} fits “${pattern}”; it has ${files.length} files`, {
        where,
    }));
}
/** What is wrong with what an installed package holds: licence, notices, files that have to be there. Pure. */
function checkPackage(from, installed, { licences, notices, contains }) {
    return [
        ...(licences ? licenceFaults(from, installed) : []),
        ...lackingNotices(from, installed, notices),
        ...lackingContents(from, installed, contains[from.stop.kind] ?? []),
    ];
}
/** The notices of a repository where the configuration names none: those at its root. */
function usualNotices(files) {
    return files.filter((file) => /^(?:NOTICES?|THIRD[-_]PARTY[-_A-Z]*)(?:\.(?:md|txt|rst))?$/i.test(file));
}

// EXTERNAL MODULE: ./packages/metadata/src/tree.js
var tree = __webpack_require__(8789);
// EXTERNAL MODULE: ./packages/metadata/src/versions/index.js + 4 modules
var versions = __webpack_require__(62746);
// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
// EXTERNAL MODULE: ./packages/channels/src/crates/source/source-manifest.js
var source_manifest = __webpack_require__(71518);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/declared-licence.js



function textOf(value) {
    if (typeof value === 'string' && value.trim() !== '')
        return value.trim();
    // The old form of package.json and of pyproject.toml; one that names a file declares no licence by name.
    const inner = (0,record/* isRecord */.u)(value) ? (value.type ?? value.text) : undefined;
    return typeof inner === 'string' && inner.length <= 200 ? inner.trim() : undefined;
}
async function tomlOf(file, source) {
    const text = await source.readText(file);
    if (text === undefined)
        return undefined;
    try {
        return (0,toml_document/* parseToml */.M)(text, file).value;
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return undefined;
    }
}
// A member takes it from the nearest manifest above it that is the root of a workspace.
async function inherited(file, source) {
    for (let folder = external_node_path_.posix.dirname(file);; folder = external_node_path_.posix.dirname(folder)) {
        const document = await tomlOf(external_node_path_.posix.join(folder, 'Cargo.toml'), source);
        const found = textOf((0,source_manifest/* valueAt */.fK)(document, ['workspace', 'package', 'license']));
        if (found !== undefined || folder === '.')
            return found;
    }
}
async function ofCrate(file, source) {
    const own = (0,source_manifest/* valueAt */.fK)(await tomlOf(file, source), ['package', 'license']);
    return (0,source_manifest/* isInherited */.tG)(own) ? inherited(file, source) : textOf(own);
}
async function ofPython(file, source) {
    if (external_node_path_.posix.basename(file) !== 'pyproject.toml')
        return undefined;
    const document = await tomlOf(file, source);
    return (textOf((0,source_manifest/* valueAt */.fK)(document, ['project', 'license'])) ??
        textOf((0,source_manifest/* valueAt */.fK)(document, ['tool', 'poetry', 'license'])));
}
async function ofNode(file, source) {
    const manifest = source.parse((await source.readText(file)) ?? '');
    return (0,record/* isRecord */.u)(manifest) ? textOf(manifest.license) : undefined;
}
/** The licence that a package’s manifest declares, where it does so by name. */
async function declaredLicence({ ecosystem, where: { file } }, source) {
    switch (ecosystem) {
        case 'npm':
            return ofNode(file, source);
        case 'pypi':
            return ofPython(file, source);
        case 'crates':
            return ofCrate(file, source);
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./packages/cli/src/sanity/released.js
var released = __webpack_require__(4584);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/plan.js





/** The files of the repository as they were released. */
async function treeAt(commit, { config, workspace }, history) {
    const files = (0,tree/* withoutIgnored */.f)(await history.filesAt(commit), config.versions.ignore);
    return (0,tree/* createTree */.b)(files, { ...workspace, readText: (file) => history.readAt(commit, file) });
}
async function manifestsIn(tree, { release: { name: tag, version, package: named } }, { config, kinds }) {
    const used = new Set(config.channels.map(({ kind }) => kind));
    const read = await Promise.all(kinds.filter(({ kind }) => used.has(kind)).map((kind) => kind.readSource?.(tree) ?? { packages: [] }));
    const open = read.flatMap(({ packages }) => packages).filter((each) => !each.private);
    const own = (0,config_tag/* namesPackage */.L$)(config.release.tag)
        ? (0,scope/* packagesOfTarget */.S0)(open, { tag, ...(named !== undefined && { name: named }) })
        : open;
    const spelt = (ecosystem) => kinds.find(({ kind }) => kind === ecosystem)?.spelling?.(version) ?? version;
    // What carries another version was not released by this tag; what carries none has it from the tag.
    const released = own
        .map((each) => ({ ...each, version: each.version ?? spelt(each.ecosystem) }))
        .filter((each) => each.version === version || each.version === spelt(each.ecosystem));
    return Promise.all(released.map(async (each) => ({ ...each, licence: await declaredLicence(each, tree) })));
}
// Only the module at the root has tags without a folder in them (Go Modules Reference, “Mapping versions to commits”).
async function modulesIn(tree, { config }) {
    const finder = (0,versions/* versionFinders */.SA)(config.versions).find(({ ecosystem }) => ecosystem === 'go');
    const { places } = (await finder?.find(tree)) ?? { places: [] };
    return places.flatMap(({ where, package: path, exemption, role }) => where.file === 'go.mod' && role === 'own' && exemption === undefined && path !== undefined ? [path] : []);
}
function planned(channel, { kinds }) {
    const { kind: name, settings } = channel;
    const kind = kinds.find((each) => each.kind === name);
    const from = kind?.installRoot?.(settings) ?? kind?.endpoint(settings) ?? '';
    const isTap = 'tap' in settings && 'formula' in settings;
    return isTap
        ? { ...channel, from: String(settings.tap), formula: String(settings.formula) }
        : { ...channel, from };
}
async function stopsOfRelease(released, tree, project) {
    const { release, seal } = released;
    const manifests = await manifestsIn(tree, released, project);
    const modules = await modulesIn(tree, project);
    const channels = project.config.channels.map((each) => planned(each, project));
    const things = { tag: release.name, seal, manifests, modules };
    return stopsOf(things, release.version, channels, project.config.sanity);
}
function noteOf({ release: { name }, seal, unread }) {
    const why = unread === undefined ? '' : ` (${unread})`;
    return seal === undefined
        ? `${name}: no seal can be read${why}, so the packages are those of the manifests at the tag`
        : `${name}: the packages are those of the seal`;
}
// The same channel of several releases is visited once.
function merged(stops) {
    const byChannel = Map.groupBy(stops, ({ channel, kind }) => `${kind} ${channel}`);
    return [...byChannel.values()].flatMap(([first, ...rest]) => first === undefined ? [] : [{ ...first, packages: [first, ...rest].flatMap(({ packages }) => packages) }]);
}
/**
 * Finds out what is to be installed, and what must be in it.
 * @throws LockstepError `SANITY_UNKNOWN`, `HISTORY_UNREADABLE`.
 */
async function makePlan(project, history, options, world) {
    const releases = await (0,released/* releasesToLookAt */.A)(project, history, options, world);
    const trees = await Promise.all(releases.map(({ release }) => treeAt(release.commit, project, history)));
    const stops = await Promise.all(releases.map((each, index) => stopsOfRelease(each, trees[index] ?? (0,tree/* createTree */.b)([], project.workspace), project)));
    const { licences, contains, notices } = project.config.sanity;
    const plan = {
        schema: 1,
        releases: releases.map(({ release }) => release.name),
        stops: merged(stops.flat()),
        licences,
        notices: [...(notices ?? usualNotices(trees[0]?.files ?? []))],
        contains: Object.fromEntries(Object.entries(contains).filter(([, patterns]) => patterns !== undefined)),
    };
    const sealed = releases.filter(({ seal }) => seal !== undefined).map(({ release }) => release.name);
    return { plan, chains: releases.map(({ chain }) => chain), sealed, notes: releases.map(noteOf) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/plan-text.js



/** No release has that many packages. */
const longestPlan = 4 * 1024 * 1024;
/**
 * Reads a plan that another job made, from a file, or as it is.
 * @throws LockstepError `SANITY_PLAN`.
 */
async function planFrom(given, cwd) {
    if (given.trimStart().startsWith('{'))
        return (0,plan/* readSanityPlan */.MP)(given);
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, given), 'utf8').catch((cause) => {
        throw (0,lockstep_error/* fail */.fJ)('SANITY_PLAN', `the plan ${given} cannot be read`, { cause });
    });
    if (text.length > longestPlan)
        throw (0,lockstep_error/* fail */.fJ)('SANITY_PLAN', `the plan ${given} is too long`);
    return (0,plan/* readSanityPlan */.MP)(text);
}

// EXTERNAL MODULE: ./packages/standins/src/kinds.js + 292 modules
var kinds = __webpack_require__(25200);
// EXTERNAL MODULE: ./packages/cli/src/upstream/read-from.js
var read_from = __webpack_require__(92811);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/client.js


const longestMs = 20 * 60_000;
const isWindows = process.platform === 'win32';
/** The name of a folder for a package. */
function folderName({ wanted: { name, version } }) {
    return encodeURIComponent(`${name}@${version}`).replaceAll('*', '%2a');
}
/** A path with a folder before all others. */
function pathWith(folder, env) {
    return [folder, env.PATH ?? ''].join(external_node_path_.delimiter);
}
/** Runs a client. On Windows npm and its like are scripts that only a shell finds, and every runner has bash. */
function call({ run }, file, args, cwd, env) {
    const limits = { cwd, env, timeoutMs: longestMs };
    return isWindows
        ? run({ file: 'bash', args: ['-c', 'exec "$0" "$@"', file, ...args], ...limits })
        : run({ file, args, ...limits });
}
/** The problem of a client that failed, with the end of what it said. */
function failure({ stop: { channel }, wanted: { name, version } }, command, { code, stdout, stderr }) {
    const said = `${stdout}\n${stderr}`.trim().slice(-1500);
    const ended = code === undefined ? 'cannot be run or was ended' : `ended with ${code}`;
    const where = { target: `${channel} ${name}@${version}` };
    return (0,problem/* problem */.C)('SANITY_INSTALL', `${command} ${ended}: ${said}`, { where });
}
/** A problem of an installation in other words than the client’s. */
function misfit({ stop: { channel }, wanted: { name, version } }, message) {
    return (0,problem/* problem */.C)('SANITY_INSTALL', message, { where: { target: `${channel} ${name}@${version}` } });
}
/** The environment of a sandbox without the settings of some tools. */
function without(env, pattern) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !pattern.test(name)));
}
/** Where an environment of Python has its programs. */
function programIn(folder, name) {
    return isWindows ? (0,external_node_path_.join)(folder, 'Scripts', `${name}.exe`) : (0,external_node_path_.join)(folder, 'bin', name);
}

;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/files.js


/** No honest package has more. */
const mostFiles = 100_000;
/** All files below a folder, relative to it and with `/`; what is installed below a package is not its own. */
async function filesBelow(folder, leaveOut = new Set()) {
    const found = [];
    const open = [folder];
    for (let next = open.pop(); next !== undefined && found.length < mostFiles; next = open.pop()) {
        for (const entry of await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => [])) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory()) {
                if (!leaveOut.has(entry.name))
                    open.push(path);
            }
            else if (entry.isFile())
                found.push((0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'));
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/brew.js




/** A tap of this run alone; the name of brew’s own would be taken for GitHub’s. */
const tapName = 'lockstep/sanity';
async function installFormula({ from, formula, tap, version, brew, }) {
    for (const args of [
        ['tap', tapName, tap],
        ['install', formula],
    ]) {
        const result = await brew(...args);
        if (result.code !== 0)
            return failure(from, `brew ${args.join(' ')}`, result);
    }
    const { stdout } = await brew('list', '--versions', from.wanted.name);
    const listed = stdout.trim().split(/\s+/).slice(1);
    // A revision of the formula stands behind an underscore.
    if (listed.some((each) => each.replace(/_\d+$/, '') === version))
        return undefined;
    return misfit(from, `brew installed ${formula} ${listed.join(', ') || 'nowhere'}, expected ${version}`);
}
/**
 * Homebrew, where it is installed: taps the repository under a name of its own, installs the formula, and takes both away
 * again, since Homebrew has one place for the whole machine. What is installed already stays and is not touched.
 */
const brewClient = {
    name: 'brew',
    async install(from, { sandbox, from: tap }) {
        const { name, version } = from.wanted;
        const folder = await sandbox.folder((0,external_node_path_.join)('brew', folderName(from)));
        const env = {
            ...sandbox.env,
            HOMEBREW_NO_AUTO_UPDATE: '1',
            HOMEBREW_NO_ANALYTICS: '1',
            HOMEBREW_NO_ENV_HINTS: '1',
            HOMEBREW_NO_INSTALL_CLEANUP: '1',
        };
        const brew = (...args) => call(sandbox, 'brew', args, folder, env);
        if ((await brew('--version')).code !== 0)
            return { skipped: 'brew is not installed here' };
        if ((await brew('list', '--versions', name)).stdout.trim() !== '')
            return { skipped: `${name} is installed on this machine already, and stays as it is` };
        const formula = `${tapName}/${name}`;
        const leave = async () => {
            await brew('uninstall', '--force', formula);
            await brew('untap', tapName);
        };
        const attempt = await installFormula({ from, formula, tap, version, brew });
        if (attempt !== undefined) {
            await leave();
            return { problem: attempt };
        }
        const prefix = (await brew('--prefix', formula)).stdout.trim();
        return {
            version,
            files: await filesBelow(prefix),
            cwd: folder,
            env: { ...env, PATH: pathWith((0,external_node_path_.join)(prefix, 'bin'), sandbox.env) },
            commands: (await (0,promises_.readdir)((0,external_node_path_.join)(prefix, 'bin')).catch(() => [])).sort(),
            leave,
        };
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/cargo.js






const dependant = '[package]\nname = "lockstep-sanity"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n';
const privateRegistry = 'lockstep-private';
// Cargo looks for the dependencies of a crate from another registry on crates.io: only so do both come from one place.
function settings({ registry, from }) {
    return [
        '[source.crates-io]',
        'replace-with = "lockstep"',
        '[source.lockstep]',
        `registry = ${JSON.stringify(registry)}`,
        `[registries.${privateRegistry}]`,
        `index = ${JSON.stringify(from)}`,
        `[source.${privateRegistry}]`,
        `registry = ${JSON.stringify(from)}`,
        'replace-with = "lockstep"',
        '[term]',
        'color = "never"',
        'progress.when = "never"',
        '',
    ].join('\n');
}
async function openCargo({ stop: { channel } }, terms) {
    const { sandbox } = terms;
    const home = await sandbox.folder((0,external_node_path_.join)('cargo-home', channel));
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, 'config.toml'), settings(terms));
    const { NO_PROXY = '', no_proxy = NO_PROXY } = sandbox.env;
    const past = ['127.0.0.1', ...no_proxy.split(',').filter((host) => host !== '')].join(',');
    const env = {
        ...without(sandbox.env, /^CARGO_/i),
        CARGO_HOME: home,
        CARGO_TARGET_DIR: await sandbox.folder('cargo-target'),
        CARGO_INCREMENTAL: '0',
        NO_PROXY: past,
        no_proxy: past,
    };
    return { home, env, run: (args, cwd) => call(sandbox, 'cargo', args, cwd, env) };
}
async function commandsIn(folder) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'bin')).catch(() => []);
    return names.map((name) => name.replace(/\.exe$/, '')).sort();
}
/** Adds a crate without commands to an empty project, and builds that. */
async function buildDependant(from, cargo, folder) {
    const { name, version } = from.wanted;
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'src'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'Cargo.toml'), dependant);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'src', 'lib.rs'), '');
    for (const args of [['add', `${name}@=${version}`, '--registry', privateRegistry], ['build']]) {
        const result = await cargo.run(args, folder);
        if (result.code !== 0)
            return failure(from, `cargo ${args.join(' ')}`, result);
    }
    return undefined;
}
// Without --locked, as most users install; and without optimisation, which takes a fraction of the time.
async function installOrBuild(from, cargo, folder) {
    const { name, version } = from.wanted;
    const args = ['install', name, '--version', `=${version}`, '--root', folder, '--debug'];
    const result = await cargo.run([...args, '--registry', privateRegistry], folder);
    if (result.code === 0)
        return undefined;
    if (/there is nothing to install|no packages found with binaries/.test(result.stderr))
        return buildDependant(from, cargo, folder);
    return failure(from, `cargo ${args.slice(0, 4).join(' ')}`, result);
}
/** Where cargo unpacked a crate. */
async function sourceOf({ home }, { wanted: { name, version } }) {
    const sources = (0,external_node_path_.join)(home, 'registry', 'src');
    for (const registry of await (0,promises_.readdir)(sources).catch(() => [])) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(sources, registry)).catch(() => []);
        if (entries.includes(`${name}-${version}`))
            return (0,external_node_path_.join)(sources, registry, `${name}-${version}`);
    }
    return undefined;
}
async function licenceIn(folder) {
    try {
        const { value } = (0,toml_document/* parseToml */.M)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'Cargo.toml'), 'utf8'), 'Cargo.toml');
        const licence = (0,source_manifest/* valueAt */.fK)(value, ['package', 'license']);
        return typeof licence === 'string' ? licence : undefined;
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return undefined;
        throw error;
    }
}
/** cargo: `cargo install` for crates with commands, the build of a dependant for all others. */
const cargoClient = {
    name: 'cargo',
    async install(from, terms) {
        const { name, version } = from.wanted;
        const { sandbox } = terms;
        const folder = await sandbox.folder((0,external_node_path_.join)('cargo', from.stop.channel, folderName(from)));
        const cargo = await openCargo(from, terms);
        const found = await installOrBuild(from, cargo, folder);
        if (found !== undefined)
            return { problem: found };
        const place = await sourceOf(cargo, from);
        if (place === undefined)
            return { problem: misfit(from, `cargo unpacked no ${name} ${version}`) };
        return {
            version,
            files: await filesBelow(place),
            licence: await licenceIn(place),
            cwd: folder,
            env: { ...sandbox.env, PATH: pathWith((0,external_node_path_.join)(folder, 'bin'), sandbox.env) },
            commands: await commandsIn(folder),
        };
    },
};

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/go.js





const moduleSchema = schemas/* object */.Ikc({ Path: schemas/* string */.YjP(), Version: schemas/* string */.YjP(), Dir: schemas/* string */.YjP().optional() });
function moduleIn(output) {
    try {
        return moduleSchema.parse(JSON.parse(output));
    }
    catch {
        return undefined;
    }
}
// Packages that are no commands are left out by a pattern; where there is no command at all, go says this.
const noCommands = /no packages? .*is a main package|matched no packages|is not a main package|no main packages/;
/** go: a module of its own gets the released one and builds all of it; then its commands are installed. */
const goClient = {
    name: 'go',
    async install(from, { sandbox }) {
        const { name, version } = from.wanted;
        const folder = await sandbox.folder((0,external_node_path_.join)('go', folderName(from)));
        const bin = await sandbox.folder((0,external_node_path_.join)('go-bin', folderName(from)));
        const env = {
            ...without(sandbox.env, /^(?:GOFLAGS|GOWORK|GO111MODULE|GOENV|GOBIN|GOPATH|GOTOOLCHAIN)$/),
            GOFLAGS: '-mod=mod -modcacherw',
            GOENV: 'off',
            GOWORK: 'off',
            GOBIN: bin,
            GOPATH: await sandbox.folder('go-path'),
            GOCACHE: await sandbox.folder('go-cache'),
        };
        const wanted = `${name}@${version}`;
        const go = (args) => call(sandbox, 'go', args, folder, env);
        for (const args of [
            ['mod', 'init', 'example.org/lockstep/sanity'],
            ['get', wanted],
            ['build', `${name}/...`],
        ]) {
            const result = await go(args);
            if (result.code !== 0)
                return { problem: failure(from, `go ${args.join(' ')}`, result) };
        }
        const listed = await go(['list', '-m', '-json', name]);
        const found = moduleIn(listed.stdout);
        if (found?.Version !== version || found.Dir === undefined)
            return { problem: misfit(from, `go took ${name} ${found?.Version ?? 'nowhere'}, expected ${version}`) };
        const installed = await go(['install', `${name}/...@${version}`]);
        if (installed.code !== 0 && !noCommands.test(installed.stderr))
            return { problem: failure(from, `go install ${name}/...@${version}`, installed) };
        const commands = (await (0,promises_.readdir)(bin)).map((each) => each.replace(/\.exe$/, '')).sort();
        return {
            version,
            files: await filesBelow(found.Dir),
            cwd: folder,
            env: { ...sandbox.env, PATH: pathWith(bin, sandbox.env) },
            commands,
        };
    },
};

;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/npm.js





async function manifestIn(folder) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
        return (0,record/* isRecord */.u)(manifest) ? manifest : undefined;
    }
    catch {
        return undefined;
    }
}
function npm_licenceOf({ license }) {
    const value = (0,record/* isRecord */.u)(license) ? license.type : license;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
// One command may be written as a text; its name is then that of the package, without the scope.
function commandsOf({ bin }, name) {
    if (typeof bin === 'string')
        return [external_node_path_.posix.basename(name)];
    return (0,record/* isRecord */.u)(bin) ? Object.keys(bin).map((each) => external_node_path_.posix.basename(each)) : [];
}
/** npm: into an empty folder, without settings and without anything that was downloaded before. */
const npmClient = {
    name: 'npm',
    async install(from, { sandbox, registry }) {
        const { name, version } = from.wanted;
        const folder = await sandbox.folder((0,external_node_path_.join)('npm', from.stop.channel, folderName(from)));
        const settings = await sandbox.folder('npm-settings');
        const env = {
            ...without(sandbox.env, /^npm_config_/i),
            npm_config_registry: registry,
            npm_config_cache: await sandbox.folder('npm-cache'),
            npm_config_userconfig: (0,external_node_path_.join)(settings, 'user'),
            npm_config_globalconfig: (0,external_node_path_.join)(settings, 'global'),
            npm_config_prefix: await sandbox.folder('npm-prefix'),
            npm_config_audit: 'false',
            npm_config_fund: 'false',
            npm_config_update_notifier: 'false',
        };
        const wanted = `${name}@${version}`;
        const result = await call(sandbox, 'npm', ['install', '--prefix', folder, wanted], folder, env);
        if (result.code !== 0)
            return { problem: failure(from, `npm install ${wanted}`, result) };
        const place = (0,external_node_path_.join)(folder, 'node_modules', name);
        const manifest = await manifestIn(place);
        if (manifest?.version !== version)
            return {
                problem: misfit(from, `npm installed ${name} ${String(manifest?.version ?? 'nowhere')}, expected ${version}`),
            };
        return {
            version,
            files: await filesBelow(place, new Set(['node_modules'])),
            licence: npm_licenceOf(manifest),
            cwd: folder,
            env: { ...sandbox.env, PATH: pathWith((0,external_node_path_.join)(folder, 'node_modules', '.bin'), sandbox.env) },
            commands: commandsOf(manifest, name),
        };
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/channels/src/pypi/version-order.js
var version_order = __webpack_require__(34180);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/clients/pip.js





/**
 * Says what a distribution brought, and imports its modules. Modules with a leading underscore are the package’s own
 * affair, and tests need what users do not have.
 */
const script = `
import importlib, importlib.metadata, json, pathlib, sys
skipped = {"test", "tests", "testing", "docs", "doc", "examples", "benchmarks"}
distribution = importlib.metadata.distribution(sys.argv[1])
files = [pathlib.PurePosixPath(path) for path in distribution.files or []]
modules = set()
for path in files:
    top = path.parts[0]
    if path.suffix not in {".py", ".so", ".pyd"} or ".." in path.parts:
        continue
    if len(path.parts) == 1:
        top = top.split(".")[0]
    if top.isidentifier() and not top.startswith("_") and top not in skipped:
        modules.add(top)
found = []
for module in sorted(modules):
    try:
        version = getattr(importlib.import_module(module), "__version__", None)
        found.append({"module": module, "version": version if isinstance(version, str) else None})
    except BaseException as error:
        found.append({"module": module, "error": f"{type(error).__name__}: {error}"[:500]})
scripts = [point.name for point in distribution.entry_points if point.group == "console_scripts"]
metadata = distribution.metadata
sys.__stdout__.write("\\n" + json.dumps({
    "version": distribution.version,
    "licence": metadata.get("License-Expression") or metadata.get("License"),
    "files": [str(path) for path in files],
    "commands": scripts,
    "modules": found,
}) + "\\n")
`;
const foundSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    licence: schemas/* string */.YjP().nullish(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    commands: schemas/* array */.YOg(schemas/* string */.YjP()),
    modules: schemas/* array */.YOg(schemas/* object */.Ikc({ module: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullish(), error: schemas/* string */.YjP().optional() })),
});
function foundIn(output) {
    try {
        return foundSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
    }
    catch {
        return undefined;
    }
}
// Old forms of the field hold the whole text of a licence; a name is short. “UNKNOWN” was written for none.
function pip_licenceOf({ licence }) {
    const name = licence?.trim() ?? '';
    return name === '' || name === 'UNKNOWN' || name.length > 200 || name.includes('\n') ? undefined : name;
}
function isSame(one, other) {
    return one === other || (0,version_order/* compareVersions */.Z)(one, other) === 0;
}
function faultOf(version, { version: told, error }) {
    if (error !== undefined)
        return error;
    return told == null || isSame(told, version) ? undefined : `its __version__ is ${told}, and not ${version}`;
}
function environmentOf(sandbox) {
    const plain = without(sandbox.env, /^(?:PIP_(?!CERT$|DEFAULT_TIMEOUT$|TRUSTED_HOST$)|PYTHON|VIRTUAL_ENV)/);
    return { ...plain, PIP_CONFIG_FILE: external_node_os_.devNull, PYTHONDONTWRITEBYTECODE: '1' };
}
/** pip: into a virtual environment of its own; every module that the package brings is imported. */
const pipClient = {
    name: 'pip',
    async install(from, { sandbox, registry }) {
        const { name, version } = from.wanted;
        const folder = await sandbox.folder((0,external_node_path_.join)('pip', from.stop.channel, folderName(from)));
        const env = { ...environmentOf(sandbox), PIP_CACHE_DIR: await sandbox.folder('pip-cache') };
        const system = process.platform === 'win32' ? 'python' : 'python3';
        const made = await call(sandbox, system, ['-m', 'venv', folder], folder, env);
        if (made.code !== 0)
            return { problem: failure(from, `${system} -m venv`, made) };
        const python = programIn(folder, 'python');
        const wanted = `${name}==${version}`;
        const args = [
            '-I',
            '-m',
            'pip',
            'install',
            '--no-input',
            '--disable-pip-version-check',
            '--index-url',
            registry,
        ];
        const result = await call(sandbox, python, [...args, wanted], folder, env);
        if (result.code !== 0)
            return { problem: failure(from, `pip install ${wanted}`, result) };
        const looked = await call(sandbox, python, ['-I', '-c', script, name], folder, env);
        const found = looked.code === 0 ? foundIn(looked.stdout) : undefined;
        if (found === undefined)
            return { problem: failure(from, `looking at ${wanted}`, looked) };
        if (!isSame(found.version, version))
            return { problem: misfit(from, `pip installed ${name} ${found.version}, expected ${version}`) };
        return {
            version,
            files: found.files,
            licence: pip_licenceOf(found),
            cwd: folder,
            env: { ...environmentOf(sandbox), PATH: pathWith((0,external_node_path_.dirname)(python), sandbox.env) },
            commands: found.commands,
            imports: found.modules.map((each) => ({
                command: `python -c "import ${each.module}"`,
                output: each.version ?? '',
                error: faultOf(version, each),
            })),
        };
    },
};

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/cli/src/sanity/running.js

const commandMs = 5 * 60_000;
const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;
function firstLine({ stdout, stderr }) {
    return (0,foreign_text/* foreignText */.q)(`${stdout}\n${stderr}`.split('\n').find((each) => each.trim() !== '') ?? '');
}
function fault({ stop: { channel }, wanted: { name, version } }, message) {
    return (0,problem/* problem */.C)('SANITY_COMMAND', `${name}@${version}: ${message}`, {
        where: { target: `${channel} ${name}@${version}` },
    });
}
function judged(from, command, result, message) {
    const ran = { command, exit: result.code, output: firstLine(result) };
    const said = `${result.stdout}\n${result.stderr}`.trim().slice(-1000);
    const failed = result.code === 0 ? message : `${command} ended with ${result.code ?? 'a signal'}: ${said}`;
    return { ran, problems: failed === undefined ? [] : [fault(from, failed)] };
}
// A version that PEP 440 spells otherwise, as 1.2.0rc1, is not compared here: its import was.
function wrongVersion(command, from, { stdout }) {
    const version = from.wanted.version.replace(/^v(?=\d)/, '');
    const printed = versionPattern.exec(stdout)?.[0];
    const isComparable = versionPattern.exec(version)?.[0] === version;
    if (printed === undefined || !isComparable || printed === version)
        return undefined;
    return `${command} prints the version ${printed}`;
}
async function versionsOf(from, ready, sandbox) {
    const runs = [];
    for (const name of ready.commands) {
        const command = `${name} --version`;
        const result = await inShell('"$0" --version', [name], ready, sandbox);
        // A command that was not built to say its version is no worse for it; one that cannot start is.
        runs.push(judged(from, command, result, wrongVersion(command, from, result)));
    }
    return runs;
}
// The shell looks names up on the path that it was given; spawning does so on this process’s own.
function inShell(line, args, { cwd, env }, sandbox) {
    const file = process.platform === 'win32' ? 'bash' : 'sh';
    return sandbox.run({ file, args: ['-ec', line, ...args], cwd, env, timeoutMs: commandMs });
}
function importsOf(from, { imports = [] }) {
    return imports.map(({ command, output, error }) => ({
        ran: { command, exit: error === undefined ? 0 : 1, output: (0,foreign_text/* foreignText */.q)(error ?? output) },
        problems: error === undefined ? [] : [fault(from, `${command}: ${(0,foreign_text/* foreignText */.q)(error)}`)],
    }));
}
/**
 * Runs an installed package: the lines that were asked for, each by a shell with the package’s commands on its path; else
 * every command with `--version`. Modules are imported in any case.
 */
async function runInstalled(from, ready, lines, sandbox) {
    const imported = importsOf(from, ready);
    if (lines.length === 0)
        return [...imported, ...(await versionsOf(from, ready, sandbox))];
    const runs = [];
    for (const line of lines)
        runs.push(judged(from, line, await inShell(line, [], ready, sandbox)));
    return [...imported, ...runs];
}

;// CONCATENATED MODULE: ./packages/cli/src/sanity/visit.js









const clients = {
    npm: npmClient,
    pypi: pipClient,
    crates: cargoClient,
    go: goClient,
    homebrew: brewClient,
};
/** The keys by which the kinds of channels say where they are read. */
const addressKeys = { npm: 'registry', pypi: 'index', crates: 'index' };
function settingsOf({ kind, from = '' }) {
    const key = addressKeys[kind] ?? 'registry';
    return { artifacts: [], ...{ upload: from, [key]: from } };
}
function registryIn(settings, kind) {
    const found = Object.entries(settings).find(([key]) => key === addressKeys[kind])?.[1];
    return typeof found === 'string' ? found : '';
}
/**
 * Lends the address of a registry that passes everything on: the released names to the channel, all others to the
 * machine’s own registry, so that nobody can slip in a package of the same name on the one or the other.
 */
async function withRegistry(stop, { upstreamOf, world }, use) {
    const kind = kinds/* standInKinds */.P.find((each) => each.kind === stop.kind);
    if (kind === undefined || addressKeys[stop.kind] === undefined)
        return use('');
    const upstream = upstreamOf(stop.kind);
    const standIn = await kind.start({
        settings: settingsOf(stop),
        packages: stop.packages.map(({ name, version }) => ({
            ecosystem: stop.kind,
            name,
            version,
            needs: [],
            commands: [],
        })),
        published: (0,read_from/* readFrom */.z)(stop.from ?? '', world),
        log: world.log,
        ...(upstream !== undefined && { upstream }),
    });
    try {
        return await use(registryIn(standIn.settings, stop.kind));
    }
    finally {
        await standIn.close();
    }
}
async function lookInto(from, ready, summary, { plan, commands, sandbox }) {
    try {
        const runs = await runInstalled(from, ready, commands, sandbox);
        const installed = runs.length === 0 ? [summary] : runs.map(({ ran }) => ({ ...summary, ran }));
        return {
            installed,
            problems: [...checkPackage(from, ready, plan), ...runs.flatMap((each) => each.problems)],
        };
    }
    finally {
        await ready.leave?.();
    }
}
async function visitPackage(stop, wanted, registry, terms) {
    const client = clients[stop.kind];
    const summary = { client: client.name, package: wanted.name, version: wanted.version };
    const from = { stop, wanted };
    const attempt = await client.install(from, {
        sandbox: terms.sandbox,
        registry,
        from: stop.from ?? '',
    });
    if ('problem' in attempt)
        return { installed: [{ ...summary, failed: true }], problems: [attempt.problem] };
    if ('skipped' in attempt)
        return { installed: [{ ...summary, skipped: attempt.skipped }], problems: [] };
    return lookInto(from, attempt, summary, terms);
}
/** Installs every package of one channel, one after the other, looks into it and runs it. */
async function visit(stop, terms) {
    return withRegistry(stop, terms, async (registry) => {
        const visits = [];
        for (const wanted of stop.packages)
            if (!terms.world.signal.aborted)
                visits.push(await visitPackage(stop, wanted, registry, terms));
        return {
            installed: visits.flatMap((each) => each.installed),
            problems: visits.flatMap((each) => each.problems),
        };
    });
}

// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/upstream.js + 6 modules
var upstream = __webpack_require__(99227);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/sanity.js











async function foundHere(options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    (0,sealed_release/* assertChannel */.KJ)(project, options.channel);
    const history = (0,git_history/* createGitHistory */.J)(project.workspace.folder, world.env);
    const { plan, chains, sealed, notes } = await makePlan(project, history, options, world);
    const windows = chains.map((chain) => (0,watch_window/* watchWindow */.m)(chain, options.hours, clock/* systemClock */.m));
    const due = windows.some(({ isOpen }) => isOpen);
    const over = `the first ${options.hours} hours after ${plan.releases.join(', ')} are over: nothing was looked at`;
    return { plan, due, sealed, notes: due ? notes : [...notes, over] };
}
async function found(options, world) {
    if (options.planFile === undefined)
        return foundHere(options, world);
    return { plan: await planFrom(options.planFile, world.cwd), due: true, sealed: [], notes: [] };
}
function chosen({ stops }, channel) {
    return channel === undefined ? stops : stops.filter((stop) => stop.channel === channel);
}
async function installAll(plan, stops, options, world) {
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => {
        const sandbox = await (0,src_sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'sanity'), world.env);
        const kinds = stops.map(({ channel: id, kind }) => ({ id, kind, settings: { artifacts: [] } }));
        const upstreams = await (0,upstream/* upstreamsFor */.w)({ config: { channels: kinds }, workspace: { folder } }, world);
        const upstreamOf = (kind) => upstreams.get(kind);
        const visits = [];
        for (const stop of stops)
            visits.push(await visit(stop, { plan, sandbox, commands: options.commands, upstreamOf, world }));
        return visits;
    });
}
function nothingThere({ releases }, channel) {
    const where = channel === undefined ? 'no channel' : `the channel “${channel}”`;
    const message = `nothing of ${releases.join(', ')} is installed from ${where}`;
    return channel === undefined
        ? (0,problem/* problem */.C)('SANITY_UNKNOWN', message, { severity: 'warning' })
        : (0,problem/* problem */.C)('SANITY_UNKNOWN', message);
}
/**
 * Installs what was released with the ecosystems’ own clients, in clean surroundings, runs it, and looks at licences,
 * notices and contents. It needs no sealed file and no credential, and with a plan not even a checkout.
 */
const runSanity = async (options, world) => {
    const { plan, due, sealed, notes } = await found(options, world);
    const stops = chosen(plan, options.channel);
    const isIdle = options.noInstall || !due;
    const visits = isIdle ? [] : await installAll(plan, stops, options, world);
    const problems = stops.length === 0 && due ? [nothingThere(plan, options.channel)] : [];
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('sanity', [
        ...problems,
        ...visits.flatMap((each) => each.problems),
    ]);
    const listed = stops.flatMap(({ channel, packages }) => packages.map(({ name, version }) => `${channel}: ${name}@${version}`));
    const sanity = {
        ...report,
        installed: visits.flatMap((each) => each.installed),
        plan,
        due,
        sealed,
        notes: isIdle && due ? [...notes, ...listed] : notes,
    };
    return { report: sanity, exit };
};


/***/ }),

/***/ 4584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ releasesToLookAt)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44221);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30860);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
/* harmony import */ var _seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20625);





/** Releases below the newest one that are asked whether they are complete. */
const mostAsked = 10;
async function sealInFolder({ workspace }, tag) {
    const text = await workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealFile */ .mz);
    if (text === undefined)
        return undefined;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readSeal */ .KI)(text);
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(seal).id === tag ? seal : undefined;
}
/** Reads what the ledger says of a release; a private one shows itself to nobody without a credential. */
async function readReleased(project, release, options, world) {
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(options, world.env);
    const local = await sealInFolder(project, release.name);
    try {
        const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .au)({ project, release: release.name, identity, options }, world);
        const chain = await ledger.read();
        const recorded = await (0,_seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .sealInLedger */ .w)(ledger);
        const seal = recorded !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(recorded).id === release.name ? recorded : local;
        return { release, chain, seal };
    }
    catch (error) {
        if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .LockstepError */ .Cj))
            throw error;
        return { release, chain: [], seal: local, unread: error.message };
    }
}
/** The newest of some releases, the stable ones before all others, that a ledger calls complete; else the newest. */
async function newestOf(tags, read) {
    const stable = tags.filter(({ version }) => !(0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__/* .isPrerelease */ .V1)(version));
    const inOrder = [...stable, ...tags.filter(({ version }) => (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__/* .isPrerelease */ .V1)(version))];
    let first;
    for (const tag of inOrder.slice(0, mostAsked)) {
        const found = await read(tag);
        const { completed, abandoned } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .historyOf */ .om)(found.chain);
        if (completed && abandoned === undefined)
            return found;
        // A ledger that was begun and not ended is of a release that is under way, or was given up.
        if (found.chain.length === 0)
            first ??= found;
    }
    return first;
}
/**
 * The releases that are looked at: the one that is named, or the newest; where each package has a version of its own,
 * the newest of each.
 * @throws LockstepError `SANITY_UNKNOWN`.
 */
async function releasesToLookAt(project, history, options, world) {
    const { tag: pattern } = project.config.release;
    const all = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_5__/* .releaseTags */ .dt)(pattern, await history.tags());
    const read = (tag) => readReleased(project, tag, options, world);
    const { target } = options;
    const named = all.filter(({ name }) => name === target);
    const lines = target === undefined ? [...Map.groupBy(all, (tag) => tag.package).values()] : [named];
    const found = await Promise.all(lines.map((tags) => newestOf(tags, read)));
    const releases = found.filter((each) => each !== undefined);
    if (target !== undefined && releases.length === 0 && named[0] !== undefined)
        return [await read(named[0])];
    if (releases.length > 0)
        return releases;
    const [newest] = all;
    const none = newest === undefined ? `no tag fits “${pattern}”` : `no release up to ${newest.name} is complete`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('SANITY_UNKNOWN', target === undefined ? none : `there is no release tag ${target} here`);
}


/***/ }),

/***/ 20625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sealInLedger)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88033);

// The digest is computed again: a ledger is a place that others can write to.
function sealsIn(chain) {
    return chain.flatMap(({ body }) => {
        const parsed = body.kind === 'sealed' ? _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealSchema */ .P8.safeParse(body.document) : undefined;
        if (body.kind !== 'sealed' || parsed?.success !== true)
            return [];
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(parsed.data) === body.seal ? [parsed.data] : [];
    });
}
/** The seal that a ledger holds: the one that was committed to, else the last. */
async function sealInLedger(ledger) {
    const chain = await ledger.read();
    const { committedSeal } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain);
    const seals = sealsIn(chain);
    return seals.find((seal) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(seal) === committedSeal) ?? seals.at(-1);
}


/***/ }),

/***/ 47822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ projectFor),
/* harmony export */   KJ: () => (/* binding */ assertChannel),
/* harmony export */   Lr: () => (/* binding */ openChannels),
/* harmony export */   bo: () => (/* binding */ findSeal),
/* harmony export */   gd: () => (/* binding */ openByTag),
/* harmony export */   j5: () => (/* binding */ openSealed),
/* harmony export */   q6: () => (/* binding */ createContext)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57865);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6276);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27019);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69605);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76026);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52885);
/* harmony import */ var _handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66460);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30860);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15365);
/* harmony import */ var _seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20625);







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
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_INVALID', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
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
    const tags = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)(workspace.folder, env).tagsAtHead();
    return tags.filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .versionOfTag */ .mx)(config.release.tag, tag) !== undefined);
}
// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(seal, project, named, world) {
    const { id } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const fitting = await fittingTags(project, named, world);
    if (fitting.length === 0 || fitting.includes(id))
        return;
    const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, `HANDOVER_CHANGED`, or `TARGET_MISMATCH` when another target was sealed.
 */
async function findSeal(project, target, world) {
    const text = await project.workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz);
    if (text === undefined)
        return undefined;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readSeal */ .KI)(text);
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinnedSeal */ .gV)(seal, world.env);
    assertRouted(seal, project);
    await assertTarget(seal, project, target, world);
    return seal;
}
function missing({ workspace: { folder } }) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_MISSING', `there is no ${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz} in ${folder}`, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
}
// What the tag stands for here is known without the ledger.
async function assertCommit(seal, { workspace }) {
    const { id, commit } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal);
    const here = await workspace.commitOf(id);
    if (here === undefined || here === commit)
        return;
    const message = `the seal that the ledger holds is of ${commit}, and ${id} is ${here} here`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', message);
}
/** @param lacking what is wrong where the ledger holds no such seal either. */
async function openFromLedger(project, options, world, lacking = () => missing(project)) {
    const [release] = await fittingTags(project, options.target, world);
    if (release === undefined)
        throw lacking();
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)(options, world.env);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)({ project, release, identity, options }, world);
    const seal = await (0,_seal_in_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .sealInLedger */ .w)(ledger);
    if (seal === undefined || (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal).id !== release)
        throw lacking();
    (0,_handover_pinned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPinnedSeal */ .gV)(seal, world.env);
    assertRouted(seal, project);
    await assertCommit(seal, project);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: true };
}
/**
 * Opens a sealed release: by the seal of the folder, or by the one that the ledger holds.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
async function openSealed(options, world) {
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)(options.dir, world);
    const seal = await findSeal(project, options.target, world);
    if (seal === undefined)
        return openFromLedger(project, options, world);
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identify */ .ls)(options, world.env);
    const ledger = await (0,_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .openLedger */ .au)({ project, release: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)(seal).id, identity, options }, world);
    return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: false };
}
/**
 * Opens a release to look at it, or to take it back: where the folder holds the seal of another one than the tag that is
 * named, by the seal that the ledger holds. Nothing is published that way: a folder with another seal has other files.
 * @throws LockstepError as `openSealed`.
 */
async function openByTag(options, world) {
    const { target } = options;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .openProject */ .U8)(options.dir, world);
    const text = await project.workspace.readText(_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz);
    const sealed = text === undefined ? undefined : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .releaseOf */ .l7)((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .readSeal */ .KI)(text)).id;
    if (target === undefined || sealed === undefined || sealed === target)
        return openSealed(options, world);
    const message = `the seal is for ${sealed}, the target is ${target}, and the ledger holds no seal of that`;
    const lacking = () => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('TARGET_MISMATCH', message, { where: { file: _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .sealFile */ .mz } });
    return openFromLedger(project, options, world, lacking);
}
/**
 * Checks the channel that an option names, if any.
 * @throws LockstepError `USAGE` when there is no such channel.
 */
function assertChannel({ config }, channel) {
    if (channel === undefined || config.channels.some(({ id }) => id === channel))
        return;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
}
/** The channels of a project, pointing at the real registries. */
function openChannels({ config, kinds }) {
    return config.channels.flatMap(({ id, kind, settings }) => kinds.find((each) => each.kind === kind)?.open(id, settings) ?? []);
}
/**
 * What engine and channels touch the world through.
 * @param secrets the credentials of all channels: what one registry says must show none of them. Those that are added
 * to the list later count as well.
 */
function createContext(folder, world, secrets = []) {
    const http = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_9__/* .createHttp */ .V)(world.env, secrets);
    return {
        http,
        clock: _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m,
        log: world.log,
        artifacts: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_11__/* .createArtifactStore */ .G)(folder),
        host: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_12__/* .createOpenHost */ .Z)(http, world.log, _lockstep_hosts__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m),
        git: (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_13__/* .createOpenGitRemote */ .b)(http),
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
        rolledBack: bodiesOf(chain, 'rolled-back').at(-1)?.body,
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

/***/ 52195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ readSanityPlan),
/* harmony export */   N6: () => (/* binding */ isSanityKind),
/* harmony export */   VD: () => (/* binding */ sanityPlanSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _config_sanity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83478);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);



const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256),
    /** The licence that the manifest at the tag declares. */
    licence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional(),
});
const stopSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The channel's id; `go` for modules, which no channel publishes. */
    channel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_sanity_js__WEBPACK_IMPORTED_MODULE_1__/* .sanityKinds */ .w),
    /** Where clients install from; absent where the ecosystem itself knows (Go). */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000).optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema).min(1).max(1000),
});
/** What is installed of a release, and what must be in it: enough to do so without a checkout. */
const sanityPlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** Tags, one for each release. */
    releases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1000)).min(1).max(1000),
    stops: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stopSchema).max(200),
    licences: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)).max(100),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_sanity_js__WEBPACK_IMPORTED_MODULE_1__/* .sanityKinds */ .w), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)).max(100)),
});
/** Whether a kind of channel is one that clients install from. */
function isSanityKind(kind) {
    return _config_sanity_js__WEBPACK_IMPORTED_MODULE_1__/* .sanityKinds */ .w.some((each) => each === kind);
}
/**
 * Reads a plan that another job made.
 * @throws LockstepError `SANITY_PLAN`.
 */
function readSanityPlan(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('SANITY_PLAN', 'the plan is no JSON', { cause });
    }
    const read = sanityPlanSchema.safeParse(document);
    if (read.success)
        return read.data;
    const [first] = read.error.issues;
    throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('SANITY_PLAN', `the plan is none: ${first?.path.join('.')}: ${first?.message}`);
}


/***/ }),

/***/ 79842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ watchWindow)
/* harmony export */ });
const hourMs = 3_600_000;
/** When a release was complete for the first time, as its ledger says. */
function releasedAt(chain) {
    return chain.find(({ body }) => body.kind === 'completed')?.at;
}
/**
 * Whether a release is within its first hours.
 * @param hours 0 for a look at any time.
 */
function watchWindow(chain, hours, clock) {
    const since = releasedAt(chain);
    return { since, isOpen: hours === 0 || since === undefined || clock.since(since) < hours * hourMs };
}


/***/ }),

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ takesAny),
/* harmony export */   S0: () => (/* binding */ packagesOfTarget),
/* harmony export */   iU: () => (/* binding */ artifactsOfTarget),
/* harmony export */   og: () => (/* binding */ chosenPackages),
/* harmony export */   pb: () => (/* binding */ artifactsOfChosen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);


// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function isNamed(name, named) {
    return name === named || name.slice(name.lastIndexOf('/') + 1) === named;
}
/**
 * The packages of the repository that a target releases: all of them, or those that its tag names.
 * @throws LockstepError `TARGET_UNKNOWN` for a tag that names no public package of the repository.
 */
function packagesOfTarget(packages, { tag, name }) {
    if (name === undefined)
        return packages;
    const own = packages.filter((each) => isNamed(each.name, name));
    if (own.some((each) => !each.private))
        return own;
    const known = packages.filter((each) => !each.private).map((each) => each.name);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” names no public package of the repository: ${known.join(', ')}`);
}
// The package at the root of a repository lies in the folder `.`.
function fits({ where }, pattern) {
    const bare = pattern.replace(/^\.\/|\/$/g, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(where.file), bare === '' ? '.' : bare);
}
/** Whether a pattern of `release.packages` is about any of some packages. */
function takesAny(pattern, packages) {
    return packages.some((each) => fits(each, pattern.replace(/^!/, '')));
}
// All of them, or those that a pattern takes and none leaves out.
function fitting(packages, patterns) {
    if (patterns === undefined)
        return packages;
    const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
    return packages.filter((each) => (taken.length === 0 || taken.some((pattern) => fits(each, pattern))) &&
        !left.some((pattern) => fits(each, pattern)));
}
/** Those packages whose folders configuration and operator choose (B4). */
function chosenPackages(packages, { config, chosen }) {
    return fitting(fitting(packages, config.release.packages), chosen);
}
/** The built files without those of packages that the repository has and nobody chose. */
function artifactsOfChosen(artifacts, all, chosen) {
    const keyOf = ({ ecosystem, name }) => `${ecosystem} ${name}`;
    const left = new Set(all.map(keyOf)).difference(new Set(chosen.map(keyOf)));
    return artifacts.filter((artifact) => artifact.package === undefined || !left.has(keyOf(artifact.package)));
}
/** The built files of a release; files of other packages wait for theirs, and what is no package belongs to none. */
function artifactsOfTarget(artifacts, named) {
    if (named === undefined)
        return { artifacts, problems: [] };
    const own = artifacts.filter((artifact) => artifact.package && isNamed(artifact.package.name, named));
    const loose = artifacts.filter((artifact) => artifact.package === undefined);
    const missing = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('PACKAGE_LEFT_OUT', `no built file holds ${named}`);
    return {
        artifacts: own,
        problems: [
            ...(own.length === 0 ? [missing] : []),
            ...loose.map(({ file }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('ARTIFACT_UNCLAIMED', `${file} is in no package, and each release is one package’s`, {
                where: { target: file },
                remedy: 'Narrow the channel’s patterns to packages, or keep one version for all (versioning: fixed).',
            })),
        ],
    };
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

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createGitHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-blobs.js

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
/** Contents of objects as `git cat-file --batch` gives them; of those that are too large nothing is kept. */
function batchReader(largest) {
    const found = [];
    let pending = none;
    let content;
    // `<oid> <type> <size>`, or `<name> missing`.
    const takeHeader = () => {
        const end = pending.indexOf(lineFeed);
        if (end < 0)
            return false;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(pending.toString('latin1', 0, end)) ?? [];
        pending = pending.subarray(end + 1);
        if (size === undefined)
            found.push(undefined);
        else
            content = {
                left: Number(size) + 1,
                parts: type === 'blob' && Number(size) <= largest ? [] : undefined,
            };
        return true;
    };
    const takeContent = (open) => {
        const part = pending.subarray(0, open.left);
        pending = pending.subarray(part.length);
        open.left -= part.length;
        open.parts?.push(part);
        if (open.left > 0)
            return false;
        found.push(open.parts === undefined ? undefined : Buffer.concat(open.parts).subarray(0, -1));
        content = undefined;
        return true;
    };
    return {
        found,
        take(chunk) {
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            while (pending.length > 0 && (content === undefined ? takeHeader() : takeContent(content)))
                ;
        },
    };
}
function readBatch(git, names, largest) {
    const { promise, resolve } = Promise.withResolvers();
    const reader = batchReader(largest);
    const child = (0,external_node_child_process_.spawn)('git', [...git.safety, 'cat-file', '--batch'], {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    child.stdout.on('data', (chunk) => reader.take(chunk));
    // What git no longer reads is missing from its answer.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve([]));
    child.on('close', () => resolve(reader.found));
    child.stdin.end(names.map((name) => `${name}\n`).join(''));
    return promise;
}
/**
 * Reads objects by name; all that are asked for at once are read by one process.
 * @param largest the size in bytes up to which an object is given.
 */
function blobReader(git, largest) {
    let waiting;
    const begin = () => {
        const names = [];
        const read = new Promise(setImmediate).then(() => {
            waiting = undefined;
            return readBatch(git, names, largest);
        });
        return { names, read };
    };
    return async (name) => {
        // In the protocol a line feed ends a name, and no file that anybody reads here has one in its name.
        if (/[\n\0]/.test(name))
            return undefined;
        waiting ??= begin();
        const { names, read } = waiting;
        const at = names.push(name) - 1;
        return (await read)[at];
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git-process.js
var git_process = __webpack_require__(66521);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-origin.js

/** A server that says nothing for so long counts as unreachable; in milliseconds. */
const patienceMs = 20_000;
/** A repository without a remote has none of its branches and tags elsewhere. */
const noOrigin = { state: 'found', branches: new Map(), tags: [] };
// Nobody is asked for a password, no helper hands one out, and no program of the repository's choice is started: not by
// `ext::`, not as core.sshCommand, not as remote.origin.uploadpack (git-config(1), git(1) on GIT_ALLOW_PROTOCOL).
const asking = {
    timeoutMs: patienceMs,
    env: {
        GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=10',
    },
};
const question = [
    ...['-c', 'credential.helper=', '-c', 'core.askPass='],
    ...['ls-remote', '--quiet', '--heads', '--tags', '--upload-pack=git-upload-pack', 'origin'],
];
// The last line says what happened; the others give advice. A password may stand in the address.
function reasonOf(code, stderr) {
    const lines = (0,git_process/* linesOf */.Dx)(stderr).filter((line) => /^(fatal|error|ssh|remote): /i.test(line));
    const said = (lines[0] ?? '').replace(/^\w+: /, '').replace(/:\/\/[^\s/@]*@/g, '://');
    if (said !== '')
        return said.slice(0, 300);
    return code === undefined ? 'it did not answer in time' : `git ended with ${code}`;
}
/** What one line of `git ls-remote` says; `refs/tags/v1^{}` is what the annotated tag v1 leads to. */
function refsIn(listing) {
    const branches = new Map();
    const tags = new Map();
    for (const line of (0,git_process/* linesOf */.Dx)(listing)) {
        const [, commit = '', kind, name = '', behind] = /^([0-9a-f]{40,64})\trefs\/(heads|tags)\/([^^]+)(\^\{\})?$/.exec(line) ?? [];
        if (kind === 'heads')
            branches.set(name, commit);
        if (kind === 'tags')
            tags.set(name, { name, commit, isAnnotated: behind !== undefined });
    }
    return { state: 'found', branches, tags: [...tags.values()] };
}
async function hasOrigin(git) {
    return ((await git.ask('config', '--get', 'remote.origin.url'))?.trim() ?? '') !== '';
}
/** Asks the remote `origin` for its branches and tags. */
async function readOrigin(git) {
    const [isThere, { code, stdout, stderr }] = await Promise.all([hasOrigin(git), git.run(question, asking)]);
    if (!isThere)
        return noOrigin;
    return code === 0 ? refsIn(stdout) : { state: 'unreachable', why: reasonOf(code, stderr) };
}
/** One branch of the remote. */
function branchOf(refs, name) {
    if (refs.state === 'unreachable')
        return refs;
    const commit = refs.branches.get(name);
    return commit === undefined ? { state: 'absent' } : { state: 'found', commit };
}
/** The tags of the remote. */
function tagsOf(refs) {
    return refs.state === 'unreachable' ? refs : { state: 'found', tags: refs.tags };
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-tags.js

const format = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname']
    .map((field) => `%(${field})`)
    .join('%00');
// Before 2.45 git looks behind one tag only, and a tag may be of a tag.
async function behindAll(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`))?.trim();
}
async function tagOf(git, line) {
    const [name = '', type, id, innerType, innerId] = line.split('\0');
    if (type === 'commit' && id !== undefined)
        return [{ name, commit: id, isAnnotated: false }];
    if (type !== 'tag')
        return [];
    const commit = innerType === 'commit' ? innerId : await behindAll(git, name);
    return commit === undefined ? [] : [{ name, commit, isAnnotated: true }];
}
/** The tags of a repository that lead to a commit. */
async function readTags(git) {
    const listed = (0,git_process/* linesOf */.Dx)(await git.ask('for-each-ref', `--format=${format}`, 'refs/tags'));
    return (await Promise.all(listed.map((line) => tagOf(git, line)))).flat();
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-history.js






const longestText = 10 * 1024 * 1024;
/** More commits than any release has; the newest are given. */
const mostCommits = 20_000;
const isId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** What git needs to look at: never a name that it could take for an option or a range. */
function known(commit) {
    if (isId(commit))
        return commit;
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `“${commit}” is no id of a commit`);
}
function unreadable(commit) {
    return (0,lockstep_error/* fail */.fJ)('HISTORY_UNREADABLE', `git cannot read commit ${commit} here`);
}
async function resolve(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
}
// As git itself prefers them (gitrevisions(7)), but without its shorthands: a name is not an expression.
async function commitOf(git, ref) {
    if (ref === 'HEAD' || isId(ref))
        return resolve(git, ref);
    if (!(0,tag/* isTagName */.Ij)(ref))
        return undefined;
    const places = ref.startsWith('refs/')
        ? [ref]
        : ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
    const found = await Promise.all(places.map((place) => resolve(git, place)));
    return found.find((commit) => commit !== undefined);
}
async function isShallow(git) {
    return (await git.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function isAncestor(git, commit, of) {
    if (commit === of)
        return true;
    const { code } = await git.run(['merge-base', '--is-ancestor', known(commit), known(of)]);
    if (code === 0)
        return true;
    // 1 says no; anything else, that one of them is not there.
    return code === 1 && !(await isShallow(git)) ? false : undefined;
}
async function changedSince(git, commit) {
    const words = [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--relative',
        known(commit),
        'HEAD',
        '--',
        '.',
    ];
    const listed = await git.ask(...words);
    if (listed === undefined)
        throw unreadable(commit);
    return (0,git_process/* recordsOf */.M$)(listed).toSorted();
}
function commitIn(record) {
    const [id = '', subject = '', ...body] = record.split('\n');
    return { id, subject, body: body.join('\n').trim() };
}
async function commitsSince(git, commit) {
    const inFolder = ((await git.ask('rev-parse', '--show-prefix'))?.trim() ?? '') !== '';
    const range = commit === undefined ? ['HEAD'] : [`${known(commit)}..HEAD`];
    const listed = await git.ask(...['log', '-z', '--topo-order', `--max-count=${mostCommits}`, '--format=%H%n%s%n%b', '--encoding=UTF-8'], ...['--no-color', '--no-notes', '--no-decorate', ...range], 
    // Without a path git leaves no commit out: one that changes no file may say what the release is.
    ...(inFolder ? ['--full-history', '--', '.'] : ['--']));
    if (listed !== undefined)
        return (0,git_process/* recordsOf */.M$)(listed).map(commitIn);
    if (commit !== undefined)
        throw unreadable(commit);
    return [];
}
// `<mode> blob <id>\t<file>`: links have mode 120000, submodules are no blobs.
async function filesAt(git, commit) {
    const listed = await git.ask('ls-tree', '-r', '-z', known(commit));
    if (listed === undefined)
        throw unreadable(commit);
    const files = (0,git_process/* recordsOf */.M$)(listed).flatMap((record) => /^100\d+ blob [0-9a-f]+\t([\s\S]+)$/.exec(record)?.[1] ?? []);
    return files.toSorted();
}
function isInside(file) {
    const path = external_node_path_.posix.normalize(file);
    return !external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../');
}
/**
 * What the checkout knows of its own past, by the git on the PATH.
 *
 * It runs nothing that the repository could choose: no hook, no helper, no transport but http(s), ssh and file. The
 * remote is asked once; without a remote `origin` there is nothing on it.
 * @throws LockstepError `HISTORY_UNREADABLE`, by what needs a commit that is not there.
 */
function createGitHistory(folder, env) {
    const git = (0,git_process/* gitProcess */.y0)(folder, env);
    const read = blobReader(git, longestText);
    let asked;
    const origin = () => {
        asked ??= readOrigin(git);
        return asked;
    };
    return {
        head: () => resolve(git, 'HEAD'),
        branch: async () => (await git.ask('symbolic-ref', '--quiet', 'HEAD'))?.trim().replace(/^refs\/heads\//, ''),
        isShallow: () => isShallow(git),
        tags: () => readTags(git),
        commitOf: (ref) => commitOf(git, ref),
        isAncestor: (commit, of) => isAncestor(git, commit, of),
        changedSince: (commit) => changedSince(git, commit),
        commitsSince: (commit) => commitsSince(git, commit),
        async readAt(commit, file) {
            return isInside(file) ? (await read(`${known(commit)}:./${file}`))?.toString() : undefined;
        },
        filesAt: (commit) => filesAt(git, commit),
        remoteBranch: async (name) => branchOf(await origin(), name),
        remoteTags: async () => tagsOf(await origin()),
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

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zu: () => (/* binding */ baseTagOf),
/* harmony export */   dt: () => (/* binding */ releaseTags)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70958);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);


/** Whether a version is a pre-release. */
function isPrerelease(version) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null;
}
function releaseTag(pattern, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .partsOfTag */ .ug)(pattern, tag.name);
    // Registries take 1.2.3+a and 1.2.3+b for one version, so neither is a release.
    if (parts === undefined || parts.version.includes('+'))
        return [];
    const { version, name } = parts;
    return [{ ...tag, version, ...(name !== undefined && { package: name }) }];
}
/**
 * The release tags among all tags of a repository, the highest first as SemVer orders them. `nightly`, `v1` and
 * `release-2020` are none.
 * @param pattern `release.tag` of the configuration.
 * @param name the package whose tags are meant, where the pattern has `{name}`; without it those of all packages.
 */
function releaseTags(pattern, tags, name) {
    return tags
        .flatMap((tag) => releaseTag(pattern, tag))
        .filter((tag) => name === undefined || tag.package === undefined || tag.package === name)
        .toSorted((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.rcompare)(a.version, b.version));
}
/**
 * The base tag of a release: the highest release tag strictly below it, pre-releases included.
 * @param tags as `releaseTags` gives them.
 * @param target the version that is released.
 */
function baseTagOf(tags, target) {
    return tags.find(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target));
}


/***/ }),

/***/ 32588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ formulaFiles),
/* harmony export */   h: () => (/* binding */ formulaFolder)
/* harmony export */ });
/** Folders that brew looks for formulas in. */
const formulaFolder = /(?:^|\/)(?:Formula|HomebrewFormula)\/(?:[^/]+\/)?[^/]+\.rb$/;
/** Files that may be formulas: those in the folders of formulas, and Ruby beside lockstep.yaml. */
function formulaFiles({ files }) {
    return files.filter((file) => formulaFolder.test(file) || /^[^/]+\.rb$/.test(file));
}


/***/ }),

/***/ 62746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JM: () => (/* reexport */ syntax/* PatternError */.J),
  P7: () => (/* reexport */ pattern/* createMatcher */.P),
  SA: () => (/* binding */ versionFinders)
});

// UNUSED EXPORTS: dependsOnPast, foreseenVersion, joined, judgeVersions, noVersions, packageKey, rewrite, semverSpelling, treeAt

// EXTERNAL MODULE: ./packages/metadata/src/versions/cargo/index.js
var cargo = __webpack_require__(432);
// EXTERNAL MODULE: ./packages/metadata/src/versions/finder.js
var finder = __webpack_require__(88331);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/go/index.js

/** The versions of a repository’s Go modules: the major in the path of a module, and constants in the code. */
const goVersions = {
    ecosystem: 'go',
    async find(tree) {
        if (tree.named('go.mod').length === 0)
            return finder/* noVersions */.D;
        const { findModuleVersions } = await __webpack_require__.e(/* import() */ 3817).then(__webpack_require__.bind(__webpack_require__, 3817));
        return findModuleVersions(tree);
    },
};

// EXTERNAL MODULE: ./packages/metadata/src/versions/homebrew/files.js
var homebrew_files = __webpack_require__(32588);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/homebrew/index.js


/** The versions in formulas that a repository keeps. */
const homebrewVersions = {
    ecosystem: 'homebrew',
    async find(tree) {
        const files = (0,homebrew_files/* formulaFiles */.O)(tree);
        if (files.length === 0)
            return finder/* noVersions */.D;
        const { findFormulaVersions } = await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 11166));
        return findFormulaVersions(tree, files);
    },
};

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/metadata/src/versions/line-index.js
var line_index = __webpack_require__(93508);
// EXTERNAL MODULE: ./packages/metadata/src/versions/merge-conflict.js
var merge_conflict = __webpack_require__(69478);
// EXTERNAL MODULE: ./packages/metadata/src/versions/npm/foreign.js
var foreign = __webpack_require__(40409);
// EXTERNAL MODULE: ./packages/metadata/src/versions/npm/json/read-json.js + 2 modules
var read_json = __webpack_require__(20401);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/locks/index.js






const lockfiles = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'Cargo.lock',
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
];
function unmerged(text) {
    const place = (0,merge_conflict/* conflictIn */.W)(text);
    return place && { place, why: 'holds a merge conflict' };
}
function brokenJson(file, text) {
    if (!file.endsWith('.json'))
        return undefined;
    const root = (0,read_json/* readJson */.V)(text, { keep: () => false, isSkimmed: true });
    return root.kind === 'fault' ? { place: (0,line_index/* lineIndex */.D)(text)(root.offset), why: root.why } : undefined;
}
async function faultsOf(tree, file) {
    const text = await tree.readText(file);
    const fault = text === undefined ? undefined : (unmerged(text) ?? brokenJson(file, text));
    if (fault === undefined)
        return [];
    return [(0,problem/* problem */.C)('LOCKFILE_BROKEN', `${file} ${fault.why}`, { where: { file, ...fault.place } })];
}
/** Finds lockfiles that no tool can read; what they say of versions is found by each ecosystem’s own finder. */
const brokenLocks = {
    ecosystem: 'text',
    async find(tree) {
        const own = lockfiles
            .flatMap((name) => tree.named(name))
            .filter((file) => (0,foreign/* foreignFolder */.LG)(file) === undefined);
        const found = await Promise.all(own.map((file) => faultsOf(tree, file)));
        return { ...finder/* noVersions */.D, problems: found.flat() };
    },
};

// EXTERNAL MODULE: ./packages/metadata/src/versions/npm/index.js + 24 modules
var npm = __webpack_require__(80760);
// EXTERNAL MODULE: ./packages/metadata/src/versions/python/index.js
var python = __webpack_require__(94490);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/index.js

/** The versions in files that the configuration names, by a pattern for each. */
function textVersions({ files }) {
    return {
        ecosystem: 'text',
        async find(tree) {
            if (files.length === 0)
                return finder/* noVersions */.D;
            const { findByPattern } = await __webpack_require__.e(/* import() */ 9007).then(__webpack_require__.bind(__webpack_require__, 79007));
            return (0,finder/* joined */.o)(await Promise.all(files.map((each, index) => findByPattern(tree, each, index))));
        },
    };
}

// EXTERNAL MODULE: ./packages/metadata/src/versions/text/pattern/index.js + 3 modules
var pattern = __webpack_require__(18756);
// EXTERNAL MODULE: ./packages/metadata/src/versions/text/pattern/syntax.js
var syntax = __webpack_require__(45063);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/index.js












/** Every finder: a new ecosystem is one folder and one line here. */
function versionFinders(settings) {
    const ofEcosystems = [npm/* npmVersions */.D, python/* pythonVersions */.w, cargo/* cargoVersions */.Y, goVersions, homebrewVersions];
    return [...ofEcosystems, brokenLocks, textVersions(settings)];
}


/***/ }),

/***/ 69478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ conflictIn)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93508);

/** Where git left what it could not merge (git-merge(1), “How conflicts are presented”). */
function conflictIn(text) {
    const found = /^<{7} /m.exec(text);
    return found === null ? undefined : (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(text)(found.index);
}


/***/ }),

/***/ 18756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createMatcher)
});

// UNUSED EXPORTS: PatternError

// EXTERNAL MODULE: ./packages/metadata/src/versions/text/pattern/syntax.js
var syntax = __webpack_require__(45063);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/pattern/characters.js

const classes = {
    d: /\d/,
    D: /\D/,
    w: /\w/,
    W: /\W/,
    s: /\s/,
    S: /\S/,
};
const controls = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };
function hexadecimal(cursor, length) {
    const digits = cursor.text.slice(cursor.at, cursor.at + length);
    if (digits.length < length || !/^[0-9a-f]+$/i.test(digits))
        return undefined;
    cursor.at += length;
    return String.fromCharCode(Number.parseInt(digits, 16));
}
/** A single character behind a backslash; the cursor stands on its letter. */
function escapedCharacter(cursor) {
    const letter = cursor.text[cursor.at] ?? '';
    cursor.at += 1;
    const control = controls[letter];
    if (control !== undefined)
        return control;
    if (letter === 'x')
        return hexadecimal(cursor, 2) ?? letter;
    if (letter === 'u')
        return hexadecimal(cursor, 4) ?? letter;
    if (/[ckpP]/.test(letter) || /[0-9]/.test(letter))
        throw new syntax/* PatternError */.J(`it uses \\${letter}`);
    return letter;
}
const is = (expected) => (unit) => unit === expected;
/** What stands behind a backslash outside of brackets. */
function escapeAt(cursor) {
    const named = classes[cursor.text[cursor.at] ?? ''];
    if (named === undefined)
        return is(escapedCharacter(cursor));
    cursor.at += 1;
    return (unit) => named.test(unit);
}
function memberAt(cursor) {
    const unit = cursor.text[cursor.at] ?? '';
    cursor.at += 1;
    if (unit !== '\\')
        return unit;
    if (cursor.text[cursor.at] === 'b') {
        cursor.at += 1;
        return '\b';
    }
    const test = escapeClassAt(cursor);
    return test ?? escapedCharacter(cursor);
}
function escapeClassAt(cursor) {
    return classes[cursor.text[cursor.at] ?? ''] && escapeAt(cursor);
}
function testOf(member) {
    return typeof member === 'string' ? is(member) : member;
}
function rangeAt(cursor) {
    const first = memberAt(cursor);
    const hasRange = cursor.text[cursor.at] === '-' && cursor.text[cursor.at + 1] !== ']';
    if (!hasRange)
        return [testOf(first)];
    cursor.at += 1;
    const last = memberAt(cursor);
    if (typeof first === 'string' && typeof last === 'string')
        return [(unit) => unit >= first && unit <= last];
    return [testOf(first), is('-'), testOf(last)];
}
/** A class in brackets; the cursor stands behind the opening one. */
function bracketsAt(cursor) {
    const isNegative = cursor.text[cursor.at] === '^';
    if (isNegative)
        cursor.at += 1;
    const members = [];
    while (cursor.text[cursor.at] !== ']') {
        if (cursor.at >= cursor.text.length)
            throw new syntax/* PatternError */.J('a bracket is not closed');
        members.push(...rangeAt(cursor));
    }
    cursor.at += 1;
    return (unit) => members.some((each) => each(unit)) !== isNegative;
}
/** What `.` stands for: any character of a line. */
const anyCharacter = (unit) => !/[\n\r\u2028\u2029]/.test(unit);
/** A character that stands for itself. */
const literal = is;

;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/pattern/parser.js


// Each bracket inside another is a call inside another.
const deepest = 50;
function charactersAt(cursor, unit, depth) {
    switch (unit) {
        case '.':
            return { kind: 'character', test: anyCharacter };
        case '^':
            return { kind: 'start' };
        case '$':
            return { kind: 'end' };
        case '[':
            return { kind: 'character', test: bracketsAt(cursor) };
        case '(':
            return groupAt(cursor, depth + 1);
        case '\\':
            return behindBackslash(cursor);
        default:
            return { kind: 'character', test: literal(unit) };
    }
}
function behindBackslash(cursor) {
    const letter = cursor.text[cursor.at];
    if (letter !== 'b' && letter !== 'B')
        return { kind: 'character', test: escapeAt(cursor) };
    cursor.at += 1;
    return { kind: letter === 'b' ? 'boundary' : 'no-boundary' };
}
function groupAt(cursor, depth) {
    if (depth > deepest)
        throw new syntax/* PatternError */.J(`its groups are nested more than ${deepest} deep`);
    const [opening = '', name] = /^\?(?::|<([A-Za-z_$][\w$]*)>)/.exec(cursor.text.slice(cursor.at)) ?? [];
    if (opening === '' && cursor.text[cursor.at] === '?')
        throw new syntax/* PatternError */.J('it looks ahead or behind, or switches flags');
    cursor.at += opening.length;
    const inner = choiceAt(cursor, depth);
    cursor.at += 1;
    return opening === '' || name !== undefined ? { kind: 'group', inner } : inner;
}
function timesAt(cursor) {
    const [text, sign, least = '', comma, most = ''] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})/.exec(cursor.text.slice(cursor.at)) ?? [];
    if (text === undefined || (comma === '' && most !== ''))
        return undefined;
    cursor.at += text.length;
    if (sign !== undefined)
        return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const limit = most === '' ? Infinity : Number(most);
    return { least: Number(least), most: comma === '' ? Number(least) : limit };
}
function repeatedAt(cursor, inner) {
    const times = timesAt(cursor);
    if (times === undefined)
        return inner;
    const isLazy = cursor.text[cursor.at] === '?';
    if (isLazy)
        cursor.at += 1;
    return { kind: 'repeat', inner, ...times, isGreedy: !isLazy };
}
function sequenceAt(cursor, depth) {
    const items = [];
    for (let unit = cursor.text[cursor.at]; unit !== undefined; unit = cursor.text[cursor.at]) {
        if (unit === '|' || unit === ')')
            break;
        cursor.at += 1;
        items.push(repeatedAt(cursor, charactersAt(cursor, unit, depth)));
    }
    return { kind: 'sequence', items };
}
function choiceAt(cursor, depth) {
    const items = [sequenceAt(cursor, depth)];
    while (cursor.text[cursor.at] === '|') {
        cursor.at += 1;
        items.push(sequenceAt(cursor, depth));
    }
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items };
}
/**
 * Reads a regular expression that JavaScript accepts (without flags).
 * @throws PatternError for what needs more than one look at each character: references back, looks ahead and behind.
 */
function parsePattern(text) {
    return choiceAt({ text, at: 0 }, 0);
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/pattern/program.js

// Counted repetitions are written out: x{1000} is a thousand instructions.
const longest = 2000;
function append(program, instruction) {
    if (program.length >= longest)
        throw new syntax/* PatternError */.J('its repetitions make it too long');
    return program.push(instruction) - 1;
}
function fork(program) {
    const at = append(program, { kind: 'fork', ways: [] });
    return (ways) => {
        program[at] = { kind: 'fork', ways };
    };
}
function compileChoice(items, program) {
    const decide = fork(program);
    const starts = [];
    const ends = [];
    for (const item of items) {
        starts.push(program.length);
        compile(item, program);
        ends.push(fork(program));
    }
    decide(starts);
    for (const end of ends)
        end([program.length]);
}
function hasGroup(pattern) {
    switch (pattern.kind) {
        case 'group':
            return true;
        case 'repeat':
            return hasGroup(pattern.inner);
        case 'sequence':
        case 'choice':
            return pattern.items.some(hasGroup);
        default:
            return false;
    }
}
// Each round of a repetition forgets what the group held in the round before: ECMA-262, RepeatMatcher.
function compileRound(inner, program) {
    if (hasGroup(inner))
        append(program, { kind: 'forget' });
    compile(inner, program);
}
const waysOf = ({ isGreedy }, once, on) => (isGreedy ? [once, on] : [on, once]);
function compileEndless(pattern, program) {
    const start = program.length;
    const decide = fork(program);
    compileRound(pattern.inner, program);
    fork(program)([start]);
    decide(waysOf(pattern, start + 1, program.length));
}
function compileOptional(pattern, program) {
    const decisions = [];
    for (let round = pattern.least; round < pattern.most; round += 1) {
        decisions.push([program.length + 1, fork(program)]);
        compileRound(pattern.inner, program);
    }
    for (const [once, decide] of decisions)
        decide(waysOf(pattern, once, program.length));
}
function canBeNothing(pattern) {
    switch (pattern.kind) {
        case 'character':
            return false;
        case 'sequence':
            return pattern.items.every(canBeNothing);
        case 'choice':
            return pattern.items.some(canBeNothing);
        case 'group':
            return canBeNothing(pattern.inner);
        case 'repeat':
            return pattern.least === 0 || canBeNothing(pattern.inner);
        default:
            return true;
    }
}
function compileRepeat(pattern, program) {
    // JavaScript goes back for another way when a round that is not needed was empty; here is no way back.
    if (pattern.most > pattern.least && canBeNothing(pattern.inner))
        throw new syntax/* PatternError */.J('it repeats what may be nothing');
    for (let round = 0; round < pattern.least; round += 1) {
        const before = program.length;
        compileRound(pattern.inner, program);
        // Nothing, however often, stays nothing.
        if (program.length === before)
            break;
    }
    if (pattern.most === Infinity)
        compileEndless(pattern, program);
    else
        compileOptional(pattern, program);
}
function compile(pattern, program) {
    switch (pattern.kind) {
        case 'sequence':
            for (const item of pattern.items)
                compile(item, program);
            return;
        case 'choice':
            compileChoice(pattern.items, program);
            return;
        case 'group':
            append(program, { kind: 'open' });
            compile(pattern.inner, program);
            append(program, { kind: 'close' });
            return;
        case 'repeat':
            compileRepeat(pattern, program);
            return;
        default:
            append(program, pattern);
    }
}
/**
 * The instructions of a pattern.
 * @throws PatternError for one that is too long written out, or repeats what may be nothing.
 */
function programOf(pattern) {
    const program = [];
    compile(pattern, program);
    append(program, { kind: 'found' });
    return program;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/pattern/index.js



const isWord = (unit) => unit !== undefined && /\w/.test(unit);
const isBoundary = (line, position) => isWord(line[position - 1]) !== isWord(line[position]);
function isPassable(kind, line, position) {
    switch (kind) {
        case 'start':
            return position === 0;
        case 'end':
            return position === line.length;
        case 'boundary':
            return isBoundary(line, position);
        case 'no-boundary':
            return !isBoundary(line, position);
        default:
            return true;
    }
}
function moved({ start, end }, instruction, at, position) {
    if (instruction.kind === 'open')
        return { at, start: position, end: -1 };
    if (instruction.kind === 'close')
        return { at, start, end: position };
    return instruction.kind === 'forget' ? { at, start: -1, end: -1 } : { at, start, end };
}
/** Follows a thread to the characters that it waits for; each instruction is taken once, by the thread preferred most. */
function follow(program, first, line, position, seen) {
    const waiting = [];
    const open = [first];
    for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
        const instruction = program[thread.at];
        if (instruction === undefined || seen.has(thread.at))
            continue;
        seen.add(thread.at);
        if (instruction.kind === 'character' || instruction.kind === 'found')
            waiting.push(thread);
        else if (instruction.kind === 'fork')
            for (const way of instruction.ways.toReversed())
                open.push({ ...thread, at: way });
        else if (isPassable(instruction.kind, line, position))
            open.push(moved(thread, instruction, thread.at + 1, position));
    }
    return waiting;
}
/** Takes all threads over one character; those after one that is through are preferred less, and given up. */
function step(program, threads, line, position) {
    const next = [];
    const seen = new Set();
    for (const thread of threads) {
        const instruction = program[thread.at];
        if (instruction?.kind === 'found')
            return { threads: next, found: thread };
        if (instruction?.kind !== 'character' || position >= line.length)
            continue;
        if (instruction.test(line.charAt(position)))
            next.push(...follow(program, { ...thread, at: thread.at + 1 }, line, position + 1, seen));
    }
    return { threads: next, found: undefined };
}
function run(program, line) {
    let threads = [];
    let found;
    for (let position = 0; position <= line.length; position += 1) {
        if (found === undefined) {
            const seen = new Set(threads.map(({ at }) => at));
            threads = [...threads, ...follow(program, { at: 0, start: -1, end: -1 }, line, position, seen)];
        }
        if (threads.length === 0 && found !== undefined)
            return found;
        const round = step(program, threads, line, position);
        found = round.found ?? found;
        threads = round.threads;
    }
    return found;
}
/**
 * A matcher for a regular expression with one group: where the group stands in a line; undefined when the line does
 * not fit, or fits without the group.
 *
 * JavaScript’s own matcher tries ways one after the other, and some patterns have more ways than the universe has
 * seconds; a configuration is no reason to hang. This one follows all ways at once, with work in proportion to the
 * length of the line times that of the pattern, and finds the same.
 * @throws PatternError for what cannot be matched so.
 */
function createMatcher(pattern) {
    const program = programOf(parsePattern(pattern));
    return (line) => {
        const found = run(program, line);
        return found === undefined || found.end === -1 ? undefined : { start: found.start, end: found.end };
    };
}


/***/ }),

/***/ 45063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PatternError)
/* harmony export */ });
/** What a pattern uses and this matcher does not know. */
class PatternError extends Error {
    constructor(message) {
        super(message);
        this.name = 'PatternError';
    }
}


/***/ })

};
