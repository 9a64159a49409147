export const id = 1664;
export const ids = [1664];
export const modules = {

/***/ 71664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config = __webpack_require__(50720);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var files_workspace = __webpack_require__(78892);
// EXTERNAL MODULE: ./packages/channels/src/npm/kind.js + 52 modules
var kind = __webpack_require__(60337);
// EXTERNAL MODULE: ./packages/channels/src/pypi/kind.js + 64 modules
var pypi_kind = __webpack_require__(98800);
// EXTERNAL MODULE: ./packages/channels/src/crates/kind.js + 56 modules
var crates_kind = __webpack_require__(64341);
// EXTERNAL MODULE: ./packages/metadata/src/versions/cargo/index.js
var cargo = __webpack_require__(432);
// EXTERNAL MODULE: ./packages/metadata/src/versions/finder.js
var finder = __webpack_require__(88331);
// EXTERNAL MODULE: ./packages/metadata/src/versions/judgement.js
var judgement = __webpack_require__(64772);
// EXTERNAL MODULE: ./packages/metadata/src/versions/npm/index.js + 24 modules
var npm = __webpack_require__(80760);
// EXTERNAL MODULE: ./packages/metadata/src/versions/python/index.js
var python = __webpack_require__(94490);
;// CONCATENATED MODULE: ./packages/metadata/src/detect/declared.js






function keyOf({ ecosystem, package: name }) {
    return (0,judgement/* packageKey */.MO)(ecosystem, name ?? '');
}
// A manifest tells the version itself, or a module that it names does.
function placeFor({ ecosystem, name, where }, places) {
    const named = places.get((0,judgement/* packageKey */.MO)(ecosystem, name)) ?? [];
    return (named.find((each) => each.where.file === where.file) ??
        named.find(({ role }) => role === 'own') ??
        named[0]);
}
// Of a fixture, an example or a crate that is half of an npm package nobody wants a release.
function asideReason(place, file) {
    const exemption = place?.where.file === file ? place.exemption : undefined;
    return exemption?.kind === 'foreign' || exemption?.kind === 'private' ? exemption.why : undefined;
}
/** Reads the manifests of every ecosystem; a repository of which nothing else would be left is taken as it says. */
async function readDeclared(tree) {
    const finders = [npm/* npmVersions */.D, python/* pythonVersions */.w, cargo/* cargoVersions */.Y];
    const [sources, found] = await Promise.all([
        Promise.all([kind/* npmKind */.Y, pypi_kind/* pypiKind */.X, crates_kind/* cratesKind */.f].map((kind) => kind.readSource(tree))),
        Promise.all(finders.map((finder) => finder.find(tree))),
    ]);
    const told = (0,finder/* joined */.o)(found).places.filter(({ role }) => role === 'own' || role === 'text');
    const places = Map.groupBy(told, keyOf);
    const packages = sources.flatMap((source) => source.packages);
    const declared = packages.map((each) => {
        const place = placeFor(each, places);
        const aside = each.private ? undefined : asideReason(place, each.where.file);
        const version = each.version ?? place?.found;
        return {
            ...each,
            carried: version === undefined ? undefined : (0,judgement/* semverSpelling */.Xk)(version),
            ...(aside !== undefined && { aside }),
        };
    });
    const isLeft = declared.some((each) => !each.private && each.aside === undefined);
    const open = packages.filter((each) => !each.private);
    const known = new Set(open.map(({ ecosystem, name }) => (0,judgement/* packageKey */.MO)(ecosystem, name)));
    return {
        strays: told.filter((each) => each.role === 'own' &&
            (each.exemption === undefined || each.exemption.kind === 'private') &&
            each.package !== undefined &&
            !known.has(keyOf(each))),
        packages: isLeft ? declared : declared.map(({ aside: _, ...each }) => each),
        problems: sources.flatMap(({ problems }) => problems),
    };
}
/** Whether a package is part of the release. */
function isReleased({ private: isPrivate, aside }) {
    return !isPrivate && aside === undefined;
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/findings.js
/** Nothing. */
const noFindings = {
    outputs: [],
    steps: [],
    channels: [],
    gates: [],
    tools: [],
    remarks: [],
};
/** All that was found, in its order. */
function joinFindings(all) {
    return {
        outputs: [...new Set(all.flatMap(({ outputs }) => outputs))],
        steps: all.flatMap(({ steps }) => steps),
        channels: all.flatMap(({ channels }) => channels),
        gates: all.flatMap(({ gates }) => gates),
        tools: all.flatMap(({ tools }) => tools),
        remarks: all.flatMap(({ remarks }) => remarks),
    };
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/metadata/src/detect/place.js


/** A word as the shell takes it. */
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** A command line in a folder; the root of the repository is where every command starts. */
function inFolder(folder, line) {
    return folder === '' ? line : `cd ${quoted(folder)} && ${line}`;
}
/** The folder of a file; nothing for the root. */
function folderOf(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
/** A path below a folder. */
function below(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
/** The folders from the root of the repository down to one of them. */
function foldersDownTo(folder) {
    const parts = folder === '' ? [] : folder.split('/');
    return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
/** A JSON or YAML file as an object; nothing where it is none. */
async function readRecord(tree, file) {
    const text = await tree.readText(file);
    const value = text === undefined ? undefined : tree.parse(text.replace(/^\uFEFF/, ''));
    return (0,record/* isRecord */.u)(value) ? value : {};
}
/** A value of an object, by its path. */
function at(value, ...path) {
    return path.reduce((inner, key) => ((0,record/* isRecord */.u)(inner) ? inner[key] : undefined), value);
}
/** The text at a path; undefined where there is another kind of value. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/elsewhere.js


const apart = /(^|\/)(_[^/]*|tests?|testdata|fixtures?|examples?|docs?|vendor|third[_-]party|internal\/tools)\//i;
function goRemark(modules) {
    const shown = modules.slice(0, 3).join(', ');
    const named = modules.length > 3 ? `${shown} and ${modules.length - 3} more` : shown;
    return `${named}: a module needs nothing but its tag; for commands, add a build step that packs them, and a channel for its archives`;
}
/** Go modules: their commands are archives of a release on a host, which only the project knows how to pack. */
async function findGo(tree) {
    const modules = tree.named('go.mod').filter((file) => !apart.test(file));
    const folders = modules.map(folderOf);
    const tested = folders.filter((folder) => tree.files.some((file) => file.startsWith(below(folder, '')) && file.endsWith('_test.go')));
    return {
        ...noFindings,
        gates: tested.map((folder) => ({
            id: 'go-tests',
            run: inFolder(folder, 'go test ./...'),
            why: `${below(folder, 'go.mod')} has tests`,
        })),
        remarks: modules.length === 0 ? [] : [goRemark(modules)],
    };
}
const tapNames = [/^[ \t]*(?:brews|homebrew_casks):/m, /^[ \t]*tap[ \t]*=/m];
/** A formula or a tap: which archives it points at only the project knows. */
async function findHomebrew(tree) {
    const formulas = tree.files.filter((file) => /^(?:Home[Bb]rew)?Formula\/[^/]+\.rb$/.test(file));
    const tools = ['.goreleaser.yml', '.goreleaser.yaml', 'goreleaser.yml', 'dist-workspace.toml', 'dist.toml'];
    const named = [];
    for (const file of tools.filter((each) => tree.has(each))) {
        const text = (await tree.readText(file)) ?? '';
        if (tapNames.some((pattern) => pattern.test(text)))
            named.push(file);
    }
    const found = [...formulas.slice(0, 3), ...named];
    if (found.length === 0)
        return noFindings;
    const remark = `${found.join(', ')}: add a channel homebrew with tap, formula and the archives it points at (docs/homebrew.md)`;
    return { ...noFindings, remarks: [remark] };
}
/** What belongs to a release and needs a person to be written down. */
async function findElsewhere(tree) {
    return Promise.all([findGo(tree), findHomebrew(tree)]);
}

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
;// CONCATENATED MODULE: ./packages/metadata/src/detect/node-commands.js


/** The command that installs what the lockfile says; undefined without a lockfile. */
function installCommand({ name, lockfile }, runsScripts) {
    if (lockfile === undefined)
        return undefined;
    const quiet = runsScripts ? '' : ' --ignore-scripts';
    switch (name) {
        case 'npm':
            return `npm ci${quiet}`;
        case 'pnpm':
            return `pnpm install --frozen-lockfile${quiet}`;
        case 'yarn':
            return 'yarn install --immutable';
        case 'yarn-classic':
            return `yarn install --frozen-lockfile${quiet}`;
        case 'bun':
            return `bun install --frozen-lockfile${quiet}`;
    }
}
/** The command that runs a script of the root. */
function scriptCommand({ name }, script) {
    const program = name === 'yarn-classic' ? 'yarn' : name;
    if (script === 'test' && program !== 'bun')
        return `${program} test`;
    return `${program} run ${script}`;
}
function npmPack({ packages, hasPrivate, hasMembers }) {
    const to = '--pack-destination dist';
    if (!hasMembers)
        return [`npm pack ${to}`];
    const isAll = !hasPrivate && packages.every(({ folder }) => folder !== '');
    if (isAll)
        return [`npm pack --workspaces ${to}`];
    const members = packages
        .filter(({ folder }) => folder !== '')
        .map(({ name }) => `--workspace ${quoted(name)}`);
    const root = packages.some(({ folder }) => folder === '') ? [`npm pack ${to}`] : [];
    return [...root, ...(members.length > 0 ? [`npm pack ${members.join(' ')} ${to}`] : [])];
}
function pnpmPack({ packages, hasMembers }) {
    if (!hasMembers)
        return ['pnpm pack --pack-destination dist'];
    const filters = packages.map(({ name }) => `--filter ${quoted(name)}`).join(' ');
    return [`pnpm --recursive ${filters} pack --pack-destination dist`];
}
function eachPack(packages, line) {
    return packages.map(({ folder }) => {
        const command = line(external_node_path_.posix.join(external_node_path_.posix.relative(folder === '' ? '.' : folder, '.') || '.', 'dist'));
        return folder === '' ? command : `(cd ${quoted(folder)} && ${command})`;
    });
}
/** The commands that pack the packages of a workspace into `dist`. */
function packCommands(workspace) {
    switch (workspace.manager.name) {
        case 'npm':
            return npmPack(workspace);
        case 'pnpm':
            return pnpmPack(workspace);
        case 'yarn':
            return eachPack(workspace.packages, (to) => `yarn pack --out ${quoted(`${to}/%s-%v.tgz`)}`);
        // Version 1 has no patterns for the name of the archive; npm reads the same manifests.
        case 'yarn-classic':
            return eachPack(workspace.packages, (to) => `npm pack --pack-destination ${to}`);
        case 'bun':
            return eachPack(workspace.packages, (to) => `bun pm pack --destination ${to}`);
    }
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/node-manager.js

const lockfiles = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
];
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
async function isClassic(tree, lockfile, version) {
    if (version !== undefined)
        return version.startsWith('1.');
    return ((await tree.readText(lockfile)) ?? '').slice(0, 300).includes('yarn lockfile v1');
}
function engineOf(manifest, name) {
    const wanted = textAt(manifest, 'engines', name);
    return wanted !== undefined && exact.test(wanted) ? wanted : undefined;
}
/** The package manager of a workspace: as its manifest names it, else by its lockfile, else npm. */
async function nodeManagerOf(tree, folder) {
    const file = below(folder, 'package.json');
    const manifest = await readRecord(tree, file);
    const [, named, pinned] = /^(npm|pnpm|yarn|bun)@([^+]+)/.exec(textAt(manifest, 'packageManager') ?? '') ?? [];
    const locked = lockfiles.find(([each]) => tree.has(below(folder, each)));
    const found = named ?? locked?.[1] ?? 'npm';
    const lockfile = lockfiles.find(([each, name]) => name === found && tree.has(below(folder, each)))?.[0];
    const version = pinned !== undefined && exact.test(pinned) ? pinned : engineOf(manifest, found);
    const path = lockfile && below(folder, lockfile);
    const isYarn1 = found === 'yarn' && (await isClassic(tree, path ?? '', version));
    return {
        name: isYarn1 ? 'yarn-classic' : found,
        ...(version !== undefined && { version }),
        why: pinned === undefined && version === undefined ? (path ?? file) : file,
        lockfile,
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/node.js






async function isWorkspace(tree, folder) {
    if (tree.has(below(folder, 'pnpm-workspace.yaml')))
        return true;
    return at(await readRecord(tree, below(folder, 'package.json')), 'workspaces') !== undefined;
}
async function rootOf(tree, { where }) {
    const own = folderOf(where.file ?? '');
    for (const folder of foldersDownTo(own))
        if (await isWorkspace(tree, folder))
            return folder;
    return own;
}
// A registry of one's own for a scope, or for all packages, as the project’s .npmrc has it.
function registryFor(name, npmrc) {
    const scope = /^(@[^/]+)\//.exec(name)?.[1];
    const settings = npmrc.split(/\r?\n/).map((line) => {
        const equals = line.indexOf('=');
        return [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()];
    });
    const read = (key) => settings.find(([name]) => name === key)?.[1];
    return (scope && read(`${scope}:registry`)) ?? read('registry');
}
function usable(registry) {
    if (registry === undefined || !URL.canParse(registry))
        return undefined;
    const { protocol, username, password, href } = new URL(registry);
    const isOwn = /^https?:$/.test(protocol) && username === '' && password === '';
    const address = href.endsWith('/') ? href : `${href}/`;
    return isOwn && address !== endpoints/* endpoints */.v.npm ? address : undefined;
}
async function readPackage(tree, folder, source, npmrc) {
    const file = source.where.file ?? '';
    const manifest = await readRecord(tree, file);
    const own = folderOf(file);
    return {
        name: source.name,
        folder: folder === '' ? own : own.slice(folder.length + 1),
        registry: usable(textAt(manifest, 'publishConfig', 'registry') ?? registryFor(source.name, npmrc)),
        scripts: manifest.scripts,
    };
}
async function readRoot(tree, folder, sources) {
    const npmrc = (await tree.readText(below(folder, '.npmrc'))) ?? '';
    const published = sources.filter((each) => !each.private);
    const manifest = await readRecord(tree, below(folder, 'package.json'));
    const isMember = ({ where }) => folderOf(where.file ?? '') !== folder;
    return {
        folder,
        manifest,
        manager: await nodeManagerOf(tree, folder),
        packages: await Promise.all(published.map((each) => readPackage(tree, folder, each, npmrc))),
        hasPrivate: sources.some((each) => each.private && isMember(each)),
        hasMembers: await isWorkspace(tree, folder),
    };
}
// What runs when a package is packed may need what the lockfile names.
function needsInstall({ manager, packages, manifest }) {
    const scripts = [manifest.scripts, ...packages.map((each) => each.scripts)];
    const isBuilt = scripts.some((each) => ['build', 'prepack', 'prepare'].some((name) => textAt(each, name) !== undefined));
    return isBuilt || (manager.name !== 'npm' && manager.name !== 'yarn-classic');
}
function buildSteps(root) {
    const { manager, packages, manifest, folder } = root;
    const isBuilt = textAt(manifest, 'scripts', 'build') !== undefined;
    const isBuiltBelow = packages.some(({ scripts }) => textAt(scripts, 'build') !== undefined);
    const install = needsInstall(root) ? installCommand(manager, isBuilt || isBuiltBelow) : undefined;
    const below = manager.name === 'npm' ? 'npm run build --workspaces --if-present' : undefined;
    const recursive = manager.name === 'pnpm' ? 'pnpm --recursive run build' : below;
    const build = isBuilt ? scriptCommand(manager, 'build') : isBuiltBelow ? recursive : undefined;
    return [install, build]
        .filter((line) => line !== undefined)
        .map((line) => ({
        run: inFolder(folder, line),
        ...(line === install && { why: `from ${manager.why}` }),
    }));
}
function packSteps({ folder, ...workspace }) {
    return packCommands(workspace).map((line) => ({ run: inFolder(folder, line) }));
}
function archiveOf(folder, { name }) {
    return below(folder, `dist/${name.replace('@', '').replace('/', '-')}-[0-9]*.tgz`);
}
function channelsOf(roots) {
    const all = roots.flatMap((root) => root.packages.map((each) => ({ root, each })));
    const groups = Map.groupBy(all, ({ each }) => each.registry);
    return [...groups].map(([registry, members], index) => {
        const folders = [...new Set(members.map(({ root }) => below(root.folder, 'dist/*.tgz')))];
        const artifacts = groups.size === 1 ? folders : members.map(({ root, each }) => archiveOf(root.folder, each));
        const id = index === 0 ? 'npm' : `npm-${index + 1}`;
        const names = members.map(({ each }) => each.name).join(', ');
        const own = {
            ...(id !== 'npm' && { kind: 'npm' }),
            artifacts,
            ...(registry !== undefined && { registry }),
        };
        return { id, why: names, settings: { ...own, token: { env: 'NPM_TOKEN' } } };
    });
}
const noTest = /no test specified/i;
function gateOf(root) {
    const { manifest, manager, folder } = root;
    const script = textAt(manifest, 'scripts', 'test');
    if (script === undefined || noTest.test(script))
        return [];
    const install = installCommand(manager, false);
    const test = scriptCommand(manager, 'test');
    const run = inFolder(folder, install === undefined ? test : `${install} && ${test}`);
    return [{ id: 'js-tests', run, why: `${below(folder, 'package.json')} has a script “test”` }];
}
function toolsOf({ manager }) {
    const { name, version, why } = manager;
    return version === undefined
        ? []
        : [{ name: name === 'yarn-classic' ? 'yarn' : name, value: version, why }];
}
/** What releases the JavaScript packages of a repository. */
async function findNode(tree, packages) {
    const withRoots = await Promise.all(packages.map(async (source) => ({ source, root: await rootOf(tree, source) })));
    const groups = Map.groupBy(withRoots, ({ root }) => root);
    const read = await Promise.all([...groups].map(([folder, members]) => readRoot(tree, folder, members.map(({ source }) => source))));
    const roots = read.filter(({ packages: published }) => published.length > 0);
    const version = (0,record/* isRecord */.u)(roots[0]?.manifest) ? roots.flatMap(toolsOf) : [];
    return {
        ...noFindings,
        outputs: roots.map(({ folder }) => below(folder, 'dist')),
        steps: roots.flatMap((root) => [
            ...buildSteps(root),
            ...(root.manager.name === 'npm' || root.manager.name === 'yarn-classic'
                ? [{ run: `mkdir -p ${quoted(below(root.folder, 'dist'))}` }]
                : []),
            ...packSteps(root),
        ]),
        channels: channelsOf(roots),
        gates: roots.flatMap(gateOf),
        tools: version,
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/parting.js


const manifests = {
    npm: 'package.json',
    pypi: 'pyproject.toml',
    crates: 'Cargo.toml',
};
function ecosystemsOf(packages) {
    return new Set(packages.map(({ ecosystem }) => ecosystem));
}
/**
 * Ecosystems of which nothing carries the version of the release, and that share a name with what does: a list of
 * names cannot tell the two apart, so all of it is left to a release of its own.
 */
function ecosystemsApart({ apart }, released) {
    const shared = released.filter((each) => !apart.includes(each));
    const names = new Set(shared.map(({ name }) => name));
    const clashing = apart.filter(({ name }) => names.has(name));
    return ecosystemsOf(clashing).difference(ecosystemsOf(shared));
}
function remarkOf(ecosystem, packages) {
    const own = packages.filter((each) => each.ecosystem === ecosystem && isReleased(each));
    const shown = own.slice(0, 3).map(({ name, carried }) => `${name} ${carried ?? ''}`.trim());
    const more = own.length > 3 ? ` and ${own.length - 3} more` : '';
    return `${ecosystem}: ${shown.join(', ')}${more} go their own way under names that this release has too, and are left out`;
}
function listed({ name, where, carried, aside }, version) {
    const differing = `${where.file} says ${carried ?? 'nothing'}, the release is ${version}`;
    return { value: name, why: aside === undefined ? differing : `${where.file} is not released: ${aside}` };
}
// What no workspace knows is released by hand, if at all; a private package stays behind with others or not at all.
function straying(strays, version, { apart }) {
    const behind = new Set(apart.map(({ carried }) => carried));
    return strays.flatMap(({ package: name = '', where, found, exemption, ...place }) => {
        const isLeft = exemption === undefined || behind.has((0,judgement/* semverSpelling */.Xk)(found));
        if (place.fits(version) || !isLeft)
            return [];
        const why = exemption === undefined ? 'no workspace knows it' : exemption.why;
        return [{ value: name, why: `${where.file} says ${found}: ${why}` }];
    });
}
/** Parts what is released together from what goes its own way. */
function partingOf(declared, versioning) {
    const all = declared.packages.filter(isReleased);
    const { version, apart } = versioning;
    const left = ecosystemsApart(versioning, all);
    const released = all.filter(({ ecosystem }) => !left.has(ecosystem));
    const channels = ecosystemsOf(released);
    const carrying = new Set(released.filter((each) => !apart.includes(each)).map(({ name }) => name));
    const beside = declared.packages.filter((each) => each.aside !== undefined && each.carried !== version);
    const own = [...apart, ...beside].filter(({ ecosystem }) => channels.has(ecosystem));
    const strays = declared.strays.filter(({ ecosystem }) => !left.has(ecosystem));
    const listing = version === undefined
        ? []
        : [...own.map((each) => listed(each, version)), ...straying(strays, version, versioning)];
    return {
        released,
        // A name that the release has, too, would take the release out of sight.
        independent: listing.filter(({ value }) => !carrying.has(value)),
        ignored: [...left].flatMap((each) => manifests[each] ?? []),
        remarks: [...left].map((each) => remarkOf(each, all)),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
;// CONCATENATED MODULE: ./packages/metadata/src/detect/python.js




// The same for all archives: the same source gives the same bytes.
const epoch = 'SOURCE_DATE_EPOCH=1577836800';
const pinFiles = ['requirements-build.txt', 'build-requirements.txt', 'requirements/build.txt'];
async function readPyproject(tree, folder) {
    const file = below(folder, 'pyproject.toml');
    const text = await tree.readText(file);
    try {
        return text === undefined ? undefined : (0,toml_document/* parseToml */.M)(text, file).value;
    }
    catch {
        // What is wrong with it is said when its package is read.
        return undefined;
    }
}
async function hashedPins(tree, folder) {
    for (const file of pinFiles.map((each) => below(folder, each)))
        if (((await tree.readText(file)) ?? '').includes('--hash='))
            return file;
    return undefined;
}
// Below the folder that Lockstep keeps its own files in: an environment that somebody works with is not touched.
function environmentFor(folder, purpose) {
    return `.lockstep/${[purpose, ...folder.split('/')].filter((each) => each !== '').join('-')}`;
}
async function stepsIn(tree, folder, project) {
    const venv = environmentFor(folder, 'venv');
    const pins = await hashedPins(tree, folder);
    const backend = textAt(project, 'build-system', 'build-backend');
    const why = `the build back end is ${backend ?? 'setuptools, as nothing else is named'}`;
    const install = pins === undefined
        ? {
            run: `${quoted(venv)}/bin/pip install --quiet build`,
            why: 'pin it, with hashes, for builds that repeat',
        }
        : { run: `${quoted(venv)}/bin/pip install --quiet --require-hashes --requirement ${quoted(pins)}` };
    const flags = pins === undefined ? '' : ' --no-isolation';
    const target = folder === '' ? '' : ` ${quoted(folder)}`;
    return [
        { run: `python3 -m venv --clear ${quoted(venv)}` },
        install,
        { run: `${epoch} ${quoted(venv)}/bin/python -m build${flags}${target}`, why },
    ];
}
async function usesUnittest(tree, folder) {
    const tests = tree.files.filter((file) => file.startsWith(below(folder, 'tests/')) && /(^|\/)test_[^/]*\.py$/.test(file));
    for (const file of tests.slice(0, 5))
        if (/^\s*(?:import unittest|from unittest\b)/m.test((await tree.readText(file)) ?? ''))
            return file;
    return undefined;
}
// What the tests import has to be installed, the package itself among it.
function installed(folder, packages, line) {
    const venv = external_node_path_.posix.relative(folder, environmentFor(folder, 'tests')) || '.';
    const bin = `${quoted(venv)}/bin`;
    const steps = [
        `python3 -m venv ${quoted(venv)}`,
        `${bin}/pip install --quiet ${packages}`,
        `${bin}/python ${line}`,
    ];
    return inFolder(folder, steps.join(' && '));
}
// Poetry and setup.cfg name dependencies elsewhere, so only what says that it has none has none.
function needsInstalling(project) {
    const table = at(project, 'project');
    const dependencies = at(table, 'dependencies');
    const isNone = dependencies === undefined || (Array.isArray(dependencies) && dependencies.length === 0);
    // A command may ask for the version that it was installed with, and its tests run it.
    const hasCommand = at(table, 'scripts') !== undefined;
    return table === undefined || !isNone || hasCommand;
}
async function gatesIn(tree, folder, project) {
    const named = ['pytest.ini', '.pytest.ini']
        .map((each) => below(folder, each))
        .find((each) => tree.has(each));
    if (named !== undefined || at(project, 'tool', 'pytest') !== undefined) {
        const why = `${named ?? below(folder, 'pyproject.toml')} configures pytest`;
        return [{ id: 'python-tests', run: installed(folder, '. pytest', '-m pytest'), why }];
    }
    const test = await usesUnittest(tree, folder);
    if (test === undefined)
        return [];
    const why = `${test} uses unittest`;
    const line = '-m unittest discover --start-directory tests';
    if (needsInstalling(project))
        return [{ id: 'python-tests', run: installed(folder, '.', line), why }];
    const isSrc = tree.files.some((file) => file.startsWith(below(folder, 'src/')) && file.endsWith('.py'));
    const run = inFolder(folder, `${isSrc ? 'PYTHONPATH=src ' : ''}python3 ${line}`);
    return [{ id: 'python-tests', run, why }];
}
// Only uv says where a private index takes uploads; the others keep that out of the repository.
function placeOf(project) {
    const indexes = at(project, 'tool', 'uv', 'index');
    const own = (Array.isArray(indexes) ? indexes : []).find((each) => textAt(each, 'publish-url') !== undefined);
    const [upload, index] = [textAt(own, 'publish-url'), textAt(own, 'url')];
    return upload !== undefined && index !== undefined ? { upload, index } : {};
}
async function findIn(tree, folder, names, isShared) {
    const project = await readPyproject(tree, folder);
    const dist = below(folder, 'dist');
    const artifacts = isShared ? [`${dist}/*.whl`, `${dist}/*.tar.gz`] : [`${dist}/*`];
    const backend = textAt(project, 'build-system', 'build-backend') ?? '';
    const remarks = backend === 'maturin'
        ? [
            `${folder || 'the root'}: maturin builds a wheel for each platform; see release.parts for a matrix build`,
        ]
        : [];
    const settings = { artifacts, ...placeOf(project), token: { env: 'PYPI_API_TOKEN' } };
    return {
        ...noFindings,
        outputs: [dist],
        steps: await stepsIn(tree, folder, project),
        channels: [{ id: 'pypi', why: names.join(', '), settings }],
        gates: await gatesIn(tree, folder, project),
        remarks,
    };
}
// Several projects of one repository are one channel with the files of all.
function asOneChannel(findings) {
    const [first, ...others] = findings.channels;
    if (first === undefined || others.length === 0)
        return findings;
    const artifacts = findings.channels.flatMap(({ settings }) => settings.artifacts);
    const why = findings.channels.map((each) => each.why).join(', ');
    return { ...findings, channels: [{ ...first, why, settings: { ...first.settings, artifacts } }] };
}
/**
 * What releases the Python packages of a repository.
 * @param taken folders that other ecosystems build into.
 */
async function findPython(tree, packages, taken) {
    const published = packages.filter((each) => !each.private);
    const folders = Map.groupBy(published, ({ where }) => folderOf(where.file ?? ''));
    const all = await Promise.all([...folders].map(([folder, members]) => findIn(tree, folder, members.map(({ name }) => name), taken.includes(below(folder, 'dist')))));
    return asOneChannel(joinFindings(all));
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/release-habits.js
const names = /^(?:docs\/)?(?:changelog|changes|history|releases|release[-_]?notes|news)\.(?:md|markdown|rst|txt)$/i;
/** The CHANGELOG of a repository. */
function changelogOf(tree) {
    const found = tree.files.filter((file) => names.test(file));
    const rank = (file) => (file.includes('/') ? 4 : 0) + (/\.md$/i.test(file) ? 0 : 2) + (/changelog/i.test(file) ? 0 : 1);
    return found.toSorted((a, b) => rank(a) - rank(b))[0];
}
/** The workflow that seems to build a release, where it is not called as it is by default. */
function workflowOf(tree) {
    const workflows = tree.files.flatMap((file) => {
        const name = /^\.(?:github|gitea|forgejo)\/workflows\/([A-Za-z0-9_.-]+\.ya?ml)$/.exec(file)?.[1];
        return name === undefined ? [] : [name];
    });
    if (workflows.length === 0 || workflows.includes('release.yml'))
        return undefined;
    const value = workflows.find((name) => /^release\.ya?ml$/.test(name)) ??
        workflows.find((name) => /^release/.test(name));
    return value === undefined ? undefined : { value, why: 'the workflow that builds and seals' };
}
/** Whether a repository shows that its host is a Gitea or a Forgejo. */
function giteaEvidence(tree) {
    return tree.files.find((file) => /^\.(?:gitea|forgejo)\//.test(file));
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/rust.js



async function readToml(tree, file) {
    const text = await tree.readText(file);
    try {
        return text === undefined ? undefined : (0,toml_document/* parseToml */.M)(text, file).value;
    }
    catch {
        // What is wrong with it is said when its package is read.
        return undefined;
    }
}
async function rust_rootOf(tree, { where }) {
    const own = folderOf(where.file ?? '');
    for (const folder of foldersDownTo(own))
        if (at(await readToml(tree, below(folder, 'Cargo.toml')), 'workspace') !== undefined)
            return folder;
    return own;
}
async function pinsIn(tree, folder) {
    for (const name of ['rust-toolchain.toml', 'rust-toolchain'].map((each) => below(folder, each))) {
        const text = await tree.readText(name);
        const channel = name.endsWith('.toml')
            ? textAt(await readToml(tree, name), 'toolchain', 'channel')
            : text?.trim();
        if (channel !== undefined && /^\d+\.\d+\.\d+$/.test(channel))
            return [{ name: 'cargo', value: channel, why: `from ${name}` }];
    }
    return [];
}
async function rust_findIn(tree, folder, members) {
    const published = members.filter((each) => !each.private);
    if (published.length === 0)
        return noFindings;
    const manifest = folder === '' ? '' : ` --manifest-path ${quoted(below(folder, 'Cargo.toml'))}`;
    const locked = tree.has(below(folder, 'Cargo.lock')) ? ' --locked' : '';
    const excluded = members
        .filter((each) => each.private)
        .map(({ name }) => ` --exclude ${quoted(name)}`)
        .join('');
    const output = below(folder, 'target/package');
    const settings = { artifacts: [`${output}/*.crate`], token: { env: 'CARGO_REGISTRY_TOKEN' } };
    const run = `cargo test --workspace${locked}${manifest}`;
    return {
        ...noFindings,
        outputs: [output],
        steps: [{ run: `cargo package --workspace${excluded}${locked}${manifest}` }],
        channels: [{ id: 'crates', why: published.map(({ name }) => name).join(', '), settings }],
        gates: [{ id: 'rust-tests', run, why: `${below(folder, 'Cargo.toml')} is there` }],
        tools: await pinsIn(tree, folder),
    };
}
/** What releases the crates of a repository. */
async function findRust(tree, packages) {
    const withRoots = await Promise.all(packages.map(async (source) => ({ source, root: await rust_rootOf(tree, source) })));
    const groups = Map.groupBy(withRoots, ({ root }) => root);
    const all = await Promise.all([...groups].map(([folder, members]) => rust_findIn(tree, folder, members.map(({ source }) => source))));
    const joined = joinFindings(all);
    const [first, ...others] = joined.channels;
    if (first === undefined || others.length === 0)
        return joined;
    const artifacts = joined.channels.flatMap(({ settings }) => settings.artifacts);
    return { ...joined, channels: [{ ...first, settings: { ...first.settings, artifacts } }] };
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/version-files.js
// Files whose form is known, and the line that carries the project’s version in them.
const version_files_forms = [
    { file: /(^|\/)version\.(h|hpp|hh)$/i, pattern: '#define\\s+\\w*VERSION\\w*\\s+"([^"]+)"' },
    { file: /(^|\/)CMakeLists\.txt$/, pattern: 'project\\([^)]*VERSION\\s+([0-9][^\\s)]*)' },
    { file: /(^|\/)meson\.build$/, pattern: "^\\s*version\\s*:\\s*'([^']+)'" },
    { file: /(^|\/)sonar-project\.properties$/, pattern: '^sonar\\.projectVersion=(\\S+)' },
    { file: /^docs?\/(source\/)?conf\.py$/, pattern: '^release\\s*=\\s*["\']([^"\']+)["\']' },
    { file: /(^|\/)Doxyfile$/, pattern: '^PROJECT_NUMBER\\s*=\\s*"?([^"\\s]+)"?' },
    { file: /^CITATION\.cff$/, pattern: '^version:\\s*["\']?([^"\'\\s]+)["\']?' },
    { file: /^(VERSION|version\.txt)$/, pattern: '^v?([0-9]\\S*)$' },
];
const longestLine = 500;
function fits(text, pattern, version) {
    const expression = new RegExp(pattern);
    const found = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap((line) => (line.length > longestLine ? [] : (expression.exec(line)?.[1] ?? [])));
    return found.length > 0 && found.every((each) => each === version);
}
/** Files beside the manifests that carry exactly their version, in a line that is known to be the project’s. */
async function findVersionFiles(tree, version) {
    const candidates = tree.files.flatMap((file) => {
        const form = version_files_forms.find((each) => each.file.test(file));
        return form === undefined ? [] : [{ file, pattern: form.pattern }];
    });
    const found = await Promise.all(candidates.map(async (each) => {
        const text = await tree.readText(each.file);
        return text !== undefined && fits(text, each.pattern, version) ? each : undefined;
    }));
    return found.filter((each) => each !== undefined);
}

// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/metadata/src/detect/tag-pattern.js

const whole = ['v{version}', '{version}'];
const named = [
    '{name}@{version}',
    '{name}-v{version}',
    '{name}/v{version}',
    '{name}-{version}',
    '{name}_v{version}',
];
// A repository that changed its habits goes on with the new ones.
const recent = 30;
/** What stands before a version, where it is neither a package nor nothing: `py-`, `crates_v`. */
function prefixedPattern(tag) {
    const at = /\d+\.\d+\.\d+/.exec(tag)?.index ?? 0;
    const prefix = tag.slice(0, at);
    if (!/^[\w./@-]*[A-Za-z][\w./@-]*$/.test(prefix) || prefix === 'v')
        return undefined;
    return `${prefix}{version}`;
}
function isFitting(pattern, tag, names) {
    const parts = (0,config_tag/* partsOfTag */.ug)(pattern, tag);
    if (parts === undefined)
        return false;
    return parts.name === undefined || names.has(parts.name);
}
/**
 * The pattern that most of the recent release tags of a repository have; undefined without any.
 * @param tags the oldest first.
 * @param names of the packages that are released: a tag of anything else is none of theirs.
 */
function tagPatternOf(tags, names) {
    const prefixed = new Set(tags.slice(-recent).flatMap((tag) => prefixedPattern(tag) ?? []));
    const patterns = [...whole, ...named, ...prefixed];
    const releases = tags.filter((tag) => patterns.some((pattern) => isFitting(pattern, tag, names)));
    const newest = releases.slice(-recent);
    const counted = patterns.map((pattern) => ({
        pattern,
        count: newest.filter((tag) => isFitting(pattern, tag, names)).length,
    }));
    const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
    const fitting = releases.filter((tag) => isFitting(best.pattern, tag, names));
    const [example] = fitting.slice(-1);
    if (best.count === 0 || example === undefined)
        return undefined;
    const count = fitting.length === 1 ? 'one tag has' : `${fitting.length} tags have`;
    return { value: best.pattern, why: `${count} this form, such as ${example}` };
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/versioning.js




function latestOf(pattern, { tags, behind }) {
    const highest = (some) => {
        const versions = some.flatMap((tag) => (0,config_tag/* partsOfTag */.ug)(pattern, tag)?.version ?? []).sort(semver.rcompare);
        // Pre-releases of the next major version are often made from the branch of the last.
        return versions.find((version) => (0,semver.prerelease)(version) === null) ?? versions[0];
    };
    return highest(behind) ?? highest(tags);
}
// What was released last, or may come next; anything else is the version of something else.
function isNext(version, latest) {
    return latest === undefined || ((0,semver.gte)(version, latest) && (0,semver.major)(version) - (0,semver.major)(latest) <= 1);
}
function candidatesOf(packages, latest) {
    const groups = Map.groupBy(packages, ({ carried }) => carried);
    const all = [...groups].flatMap(([version, members]) => version === undefined
        ? []
        : [
            {
                version,
                votes: members.length,
                isNext: isNext(version, latest),
                isRoot: members.some(({ where }) => !where.file.includes('/')),
            },
        ]);
    return all.toSorted((one, other) => Number(other.isNext) - Number(one.isNext) ||
        Number(other.isRoot) - Number(one.isRoot) ||
        other.votes - one.votes ||
        (0,semver.compare)(one.version, other.version));
}
/** Finds how the packages of a repository share versions, by its tags and by what they carry. */
function versioningOf(declared, known) {
    const packages = declared.filter(isReleased);
    const tag = tagPatternOf(known.tags, new Set(packages.map(({ name }) => name)));
    const candidates = candidatesOf(packages, tag && latestOf(tag.value, known));
    const [best] = candidates;
    if (tag?.value.includes('{name}'))
        return { tag, version: undefined, apart: [] };
    const isShared = best === undefined || best.isRoot || best.votes * 2 > packages.length;
    if (tag === undefined && candidates.length > 1 && !isShared) {
        const why = `there are no release tags yet, and the packages carry ${candidates.length} versions: each has its own`;
        return { tag: { value: '{name}@{version}', why }, version: undefined, apart: [] };
    }
    return {
        tag: tag ?? { value: 'v{version}', why: 'there are no release tags yet' },
        version: best?.version,
        apart: packages.filter(({ carried }) => carried !== undefined && carried !== best?.version),
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/suggestion.js











function hostOf(tree, { host, server }) {
    if (host !== undefined)
        return host;
    if (server === undefined)
        return undefined;
    if (new URL(server).hostname === 'github.com')
        return 'github';
    return giteaEvidence(tree) === undefined ? undefined : 'gitea';
}
function releaseChannel(host, channels) {
    const artifacts = channels.flatMap(({ settings }) => settings.artifacts);
    if (host === undefined || artifacts.length === 0)
        return [];
    const [id, env] = host === 'github' ? ['github-release', 'GITHUB_TOKEN'] : ['gitea-release', 'GITEA_TOKEN'];
    const why = 'a draft with the files and the section of the CHANGELOG; public once the registries are';
    return [{ id, why, settings: { artifacts, token: { env } } }];
}
// What is not released is there all the same: a workspace is built with it, and packed without it.
function sourcesFor(declared, released) {
    const known = new Set(released);
    const all = declared.map((each) => ({ ...each, private: !known.has(each) }));
    return (ecosystem) => all.filter((each) => each.ecosystem === ecosystem);
}
// One gate is called by what it does; several by their languages, and by a number where one has two.
function suggestion_named(gates) {
    if (gates.length === 1)
        return gates.map((each) => ({ ...each, id: 'tests' }));
    const seen = new Map();
    return gates.map((each) => {
        const count = (seen.get(each.id) ?? 0) + 1;
        seen.set(each.id, count);
        return count === 1 ? each : { ...each, id: `${each.id}-${count}` };
    });
}
/**
 * Finds what a repository releases, and how.
 * @throws LockstepError `INIT_NOTHING_FOUND`.
 */
async function suggest(tree, facts) {
    const declared = await readDeclared(tree);
    const { packages, problems } = declared;
    const versioning = versioningOf(packages, facts);
    const parting = partingOf(declared, versioning);
    const sources = sourcesFor(packages, parting.released);
    const [node, rust, elsewhere] = await Promise.all([
        findNode(tree, sources('npm')),
        findRust(tree, sources('crates')),
        findElsewhere(tree),
    ]);
    const python = await findPython(tree, sources('pypi'), node.outputs);
    const found = joinFindings([node, python, rust, ...elsewhere]);
    const host = hostOf(tree, facts.surroundings);
    if (found.channels.length === 0) {
        const seen = found.remarks.length === 0 ? '' : `; found ${found.remarks.join('; ')}`;
        throw (0,lockstep_error/* fail */.fJ)('INIT_NOTHING_FOUND', `no public package is declared here${seen}`);
    }
    const { tag, version } = versioning;
    return {
        ...found,
        channels: [...found.channels, ...releaseChannel(host, found.channels)],
        gates: suggestion_named(found.gates),
        remarks: [...found.remarks, ...parting.remarks],
        tag,
        branch: facts.branch,
        changelog: changelogOf(tree),
        workflow: workflowOf(tree),
        versionFiles: version === undefined ? [] : await findVersionFiles(tree, version),
        independent: parting.independent,
        ignored: parting.ignored,
        ledgerToken: host === undefined ? undefined : host === 'github' ? 'GITHUB_TOKEN' : 'GITEA_TOKEN',
        problems,
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/detect/document.js


// What YAML takes for a text and nothing else, inside a flow collection, too.
const plain = /^[A-Za-z_][\w.-]*(?: [\w.@=:/+-]*[\w.@=/+-])*$/;
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
function scalar(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value);
    return plain.test(value) && !reserved.test(value) && !/: |:$/.test(value) ? value : JSON.stringify(value);
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    if (!(0,record/* isRecord */.u)(value))
        return scalar(value);
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`);
    return `{ ${entries.join(', ')} }`;
}
// A name from a repository must not end a comment and begin a key.
function comment(text, indent = '') {
    const words = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').split(' ');
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && indent.length + last.length + word.length < 110)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`${indent}# ${word}`);
    }
    return lines;
}
function releaseLines({ tag, branch, changelog, workflow }) {
    const isNamed = changelog !== undefined && changelog !== 'CHANGELOG.md';
    return [
        'release:',
        ...comment(tag.why, '  '),
        `  tag: ${JSON.stringify(tag.value)}`,
        ...(tag.value.includes('{name}') ? ['  versioning: independent'] : []),
        ...comment(branch.why, '  '),
        `  branch: ${scalar(branch.value)}`,
        ...(isNamed ? [`  changelog: ${scalar(changelog)}`] : []),
        ...(workflow === undefined
            ? []
            : [...comment(workflow.why, '  '), `  workflow: ${scalar(workflow.value)}`]),
    ];
}
function toolLines({ tools }) {
    const known = new Map(tools.map((each) => [each.name, each]));
    if (known.size === 0)
        return [];
    const lines = [...known.values()].flatMap(({ name, value, why }) => [
        ...comment(why, '  '),
        `  ${name}: ${JSON.stringify(value)}`,
    ]);
    return ['', '# These versions make the artifacts, and no others.', 'tools:', ...lines];
}
function buildLines({ steps, outputs }) {
    const clean = {
        run: `rm -rf ${outputs.map(quoted).join(' ')}`,
        why: 'What an earlier version left behind would be released again.',
    };
    return [
        '',
        '# What makes the artifacts: lockstep seal --build runs it.',
        'build:',
        ...[clean, ...steps].flatMap(({ run, why }) => [
            ...(why === undefined ? [] : comment(why, '  ')),
            `  - { run: ${flow([run]).slice(1, -1)} }`,
        ]),
    ];
}
function channelLines({ id, why, settings }) {
    const lines = Object.entries(settings).map(([key, value]) => `    ${key}: ${flow(value)}`);
    return [...comment(why, '  '), `  ${id}:`, ...lines];
}
function ledgerLines({ ledgerToken }) {
    if (ledgerToken === undefined)
        return [
            '',
            '# Outside the checkout; git: origin keeps it with the repository.',
            'ledger: { file: auto }',
        ];
    return [
        '',
        '# The record of each release, in a ref of the repository itself: every clone sees where a release stands.',
        `ledger: { git: origin, token: { env: ${ledgerToken} } }`,
    ];
}
function fileLines({ versionFiles }) {
    if (versionFiles.length === 0)
        return [];
    const lines = versionFiles.map(({ file, pattern }) => `    - { file: ${JSON.stringify(file)}, pattern: ${JSON.stringify(pattern)} }`);
    return ['  # They carry the version beside the manifests.', '  files:', ...lines];
}
function independentLines({ independent }) {
    if (independent.length === 0)
        return [];
    const names = Map.groupBy(independent, ({ value }) => value);
    let said;
    const lines = [...names].flatMap(([name, [first]]) => {
        const why = first?.why === said ? [] : comment(first?.why ?? '', '    ');
        said = first?.why;
        return [...why, `    - ${JSON.stringify(name)}`];
    });
    const why = 'They have versions of their own now; take out what is to carry the version of the release.';
    return [...comment(why, '  '), '  independent:', ...lines];
}
function ignoredLines({ ignored }) {
    if (ignored.length === 0)
        return [];
    return ['  # Not part of this release.', `  ignore: ${flow(ignored)}`];
}
function versionLines(suggestion) {
    const lines = [...fileLines(suggestion), ...independentLines(suggestion), ...ignoredLines(suggestion)];
    return lines.length === 0 ? [] : ['', 'versions:', ...lines];
}
function gateLines({ gates }) {
    if (gates.length === 0)
        return [];
    const lines = gates.flatMap(({ id, run, why }) => [
        ...comment(why, '  '),
        `  - { id: ${id}, run: ${JSON.stringify(run)} }`,
    ]);
    return ['', '# They must hold before anything is published.', 'gates:', ...lines];
}
function remarkLines({ remarks }) {
    if (remarks.length === 0)
        return [];
    return ['', '# Found as well, and left to you:', ...remarks.flatMap((each) => comment(`- ${each}`))];
}
/** A suggestion as the text of `lockstep.yaml`, with the reasons as comments. */
function configDocument(suggestion) {
    const lines = [
        '# Written by lockstep init from what the repository shows; docs/configuration.md describes every key.',
        ...releaseLines(suggestion),
        ...toolLines(suggestion),
        ...buildLines(suggestion),
        '',
        'channels:',
        ...suggestion.channels.flatMap(channelLines),
        ...ledgerLines(suggestion),
        ...versionLines(suggestion),
        ...gateLines(suggestion),
        ...remarkLines(suggestion),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./packages/cli/src/init/question.js
var question = __webpack_require__(29651);
// EXTERNAL MODULE: ./packages/hosts/src/environment.js
var environment = __webpack_require__(58476);
// EXTERNAL MODULE: ./packages/hosts/src/processes.js + 1 modules
var processes = __webpack_require__(11737);
// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(57865);
// EXTERNAL MODULE: ./packages/metadata/src/tree.js
var src_tree = __webpack_require__(8789);
// EXTERNAL MODULE: ./packages/cli/src/surroundings.js
var src_surroundings = __webpack_require__(99113);
;// CONCATENATED MODULE: ./packages/cli/src/init/repository.js



function asking(folder, env) {
    const own = {
        ...(0,environment/* allowListed */.n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        HOME: env.HOME ?? '',
    };
    return async (...args) => {
        const { code, stdout } = await (0,processes/* runCommand */.d)({ file: 'git', args, cwd: folder, env: own });
        return code === 0 ? stdout.trim() : undefined;
    };
}
async function branchOf(ask) {
    const remote = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote?.startsWith('origin/'))
        return { value: remote.slice('origin/'.length), why: 'the default branch of origin' };
    const current = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
    if (current)
        return { value: current, why: 'the branch that is checked out' };
    return { value: 'main', why: 'no branch is checked out here' };
}
async function tagsOf(ask, ...which) {
    const listed = await ask('for-each-ref', '--sort=creatordate', '--format=%(refname:strip=2)', ...which, 'refs/tags');
    return (listed ?? '').split('\n').filter((tag) => tag !== '');
}
/** Everything that is looked at in a repository that is not configured yet. */
async function readRepository(folder, env) {
    const workspace = (0,files_workspace/* createWorkspace */.s)(folder, env);
    const ask = asking(folder, env);
    const [files, tags, behind, branch, surroundings, prefix] = await Promise.all([
        (0,git/* createGit */.l)(folder, env).files(),
        tagsOf(ask),
        tagsOf(ask, '--merged=HEAD'),
        branchOf(ask),
        (0,src_surroundings/* surroundingsOf */.Z)(folder, env),
        ask('rev-parse', '--show-prefix'),
    ]);
    // Only a workflow knows the kind of its host; a checkout knows an address.
    const tree = (0,src_tree/* createTree */.b)(files ?? (await workspace.glob('**/*')), workspace);
    const facts = { tags, behind, branch, surroundings };
    return { tree, facts, isBelow: prefix !== undefined && prefix !== '' };
}

// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/init.js








async function hasConfig(folder) {
    // A link that leads nowhere is there as well.
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, config/* configFile */.Ze)).catch(() => undefined)) !== undefined;
}
async function refuseExisting(folder) {
    if (!(await hasConfig(folder)))
        return;
    throw (0,lockstep_error/* fail */.fJ)('INIT_EXISTS', `${folder} holds a ${config/* configFile */.Ze}`, { where: { file: config/* configFile */.Ze } });
}
async function write(folder, text, world) {
    // A question may have been open for long.
    await refuseExisting(folder);
    await (0,files_workspace/* createWorkspace */.s)(folder, world.env).write(config/* configFile */.Ze, text);
}
// What the manifests get wrong is said by every check from now on; it does not stand in the way of a configuration.
function asWarnings(problems) {
    return problems.map((each) => ({ ...each, severity: 'warning' }));
}
async function workflowsFor(text, folder, { tree, facts, isBelow }, { trustedPublishing }, world) {
    if (isBelow)
        throw (0,lockstep_error/* fail */.fJ)('INIT_NOT_ROOT', `${folder} is not the root of its repository`);
    const { configIn, prepareWorkflows, workflowFolder } = await Promise.all(/* import() */[__webpack_require__.e(5971), __webpack_require__.e(5540)]).then(__webpack_require__.bind(__webpack_require__, 25540));
    const place = workflowFolder(tree, facts.surroundings);
    return prepareWorkflows(folder, configIn(text, facts.surroundings), place, trustedPublishing, world);
}
async function configured(folder, options, world) {
    if (!options.workflows || !(await hasConfig(folder)))
        return undefined;
    const text = await (0,files_workspace/* createWorkspace */.s)(folder, world.env).readText(config/* configFile */.Ze);
    if (text === undefined)
        return undefined;
    const prepared = await workflowsFor(text, folder, await readRepository(folder, world.env), options, world);
    return { text, isNew: false, channels: '', warnings: [], prepared };
}
async function suggested({ tree, facts }, { workflows, trustedPublishing }) {
    const suggestion = await suggest(tree, facts);
    if (!workflows)
        return suggestion;
    const { forWorkflows } = await __webpack_require__.e(/* import() */ 3883).then(__webpack_require__.bind(__webpack_require__, 23883));
    const { workflowFolder } = await Promise.all(/* import() */[__webpack_require__.e(5971), __webpack_require__.e(5540)]).then(__webpack_require__.bind(__webpack_require__, 25540));
    return forWorkflows(suggestion, workflowFolder(tree, facts.surroundings), trustedPublishing);
}
async function drafted(folder, options, world) {
    await refuseExisting(folder);
    const repository = await readRepository(folder, world.env);
    const suggestion = await suggested(repository, options);
    const text = configDocument(suggestion);
    const prepared = options.workflows
        ? await workflowsFor(text, folder, repository, options, world)
        : undefined;
    const channels = suggestion.channels.map(({ id }) => id).join(', ');
    return { text, isNew: true, channels, warnings: asWarnings(suggestion.problems), prepared };
}
// The files as they would be written, one after the other; the configuration alone can be written as it is printed.
function shown({ text, isNew, prepared }) {
    const files = [...(prepared?.files ?? [])].map(([file, content]) => `# ${file}\n${content}`);
    return [...(isNew ? [text] : []), ...files].join('\n');
}
function printed(draft, command) {
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('init', draft.warnings, undefined, command);
    const files = [...(draft.isNew ? [config/* configFile */.Ze] : []), ...(draft.prepared?.files.keys() ?? [])];
    const notes = files.map((file) => `${file} is printed, and not written`);
    return {
        report: { ...report, text: shown(draft), notes: [...notes, ...(draft.prepared?.notes ?? [])] },
        exit,
    };
}
async function written(folder, draft, world) {
    const { text, isNew, channels, prepared, warnings } = draft;
    if (isNew)
        await write(folder, text, world);
    const { writeWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(5971), __webpack_require__.e(5540)]).then(__webpack_require__.bind(__webpack_require__, 25540));
    const files = prepared === undefined ? [] : await writeWorkflows(folder, prepared, world);
    const next = prepared === undefined ? 'lockstep check --source-only' : 'lockstep rehearse';
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('init', warnings, undefined, next);
    const notes = [
        ...(isNew ? [`${config/* configFile */.Ze} is written: ${channels}`] : []),
        ...files.map((file) => `${file} is written`),
        ...(prepared?.notes ?? []),
    ];
    return { report: { ...report, notes }, exit };
}
/**
 * Finds what a repository releases, and writes lockstep.yaml and its workflows; without a terminal and without --yes
 * they are printed.
 */
async function runInit(options, world) {
    const { dir, yes, json, workflows, trustedPublishing } = options;
    if (trustedPublishing && !workflows)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', '--trusted-publishing goes with --workflows');
    const folder = (0,external_node_path_.resolve)(world.cwd, dir);
    const draft = (await configured(folder, options, world)) ?? (await drafted(folder, options, world));
    if (!yes && (json || !(0,question/* canAsk */.G)()))
        return printed(draft, `lockstep init --yes${workflows ? ' --workflows' : ''}`);
    if (!yes) {
        const more = draft.prepared === undefined ? '' : ` and ${draft.prepared.files.size} workflows`;
        await (0,question/* confirm */.l)(shown(draft), draft.isNew ? `Write ${config/* configFile */.Ze}${more}?` : `Write${more.slice(4)}?`, world.signal);
    }
    return written(folder, draft, world);
}


/***/ }),

/***/ 29651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ canAsk),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _output_console_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94074);



/** Whether a person can be asked: what is read and what is written is a terminal. */
function canAsk() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true;
}
/**
 * Shows a text and asks a question that is answered with yes or no; anything but yes is no.
 * @throws LockstepError `INIT_DECLINED` for a no.
 */
async function confirm(shown, question, signal) {
    const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        process.stderr.write(`${(0,_output_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(shown)}\n`);
        const answer = await terminal.question(`${question} [y/N] `, { signal });
        if (/^y(?:es)?$/i.test(answer.trim()))
            return;
    }
    finally {
        terminal.close();
    }
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('INIT_DECLINED', 'the answer was not yes');
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

/***/ 64772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Xk: () => (/* binding */ semverSpelling),
/* harmony export */   uo: () => (/* binding */ foreseenVersion),
/* harmony export */   v5: () => (/* binding */ dependsOnPast),
/* harmony export */   v9: () => (/* binding */ judgeVersions)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

/** A package among those of all ecosystems. */
function packageKey(ecosystem, name) {
    return `${ecosystem} ${name}`;
}
// The same place at another commit: lines move, files and keys stay.
function identityOf({ ecosystem, role, package: name, where }) {
    return JSON.stringify([ecosystem, role, name, where.file, where.key]);
}
function keyOf({ ecosystem, package: name }) {
    return name === undefined ? undefined : packageKey(ecosystem, name);
}
function isReleased(place, { released }) {
    const key = keyOf(place);
    return key !== undefined && released.has(key);
}
// What did not carry the last release's version does not follow releases; what did has been left behind.
function lag(place, { past }) {
    const before = past?.places.filter((each) => identityOf(each) === identityOf(place)) ?? [];
    if (past === undefined || before.length === 0)
        return 'unknown';
    return before.every((each) => each.fits(past.version)) ? 'followed' : 'lagged';
}
function reasonOf(place, expectation) {
    // What its tool calls independent is compared all the same when the release carries it.
    const isCarried = place.role === 'own' && isReleased(place, expectation);
    const exemption = isCarried && place.exemption?.kind === 'independent' ? undefined : place.exemption;
    if (place.package !== undefined && expectation.independent.includes(place.package))
        return 'listed under versions.independent';
    if (exemption !== undefined && exemption.kind !== 'private')
        return exemption.why;
    const standing = lag(place, expectation);
    if (exemption !== undefined)
        return standing === 'followed' ? undefined : exemption.why;
    if (isCarried || standing !== 'lagged')
        return undefined;
    return `it did not carry the version at ${expectation.past?.tag ?? 'the last release'} either`;
}
function judgeOne(place, version, expectation) {
    if (place.fits(version))
        return { place, verdict: 'right' };
    const why = reasonOf(place, expectation);
    return why === undefined ? { place, verdict: 'wrong' } : { place, verdict: 'own', why };
}
// What a package of its own version is asked for by others follows that version, not the release's.
function withFollowers(judged) {
    const apart = new Map(judged.flatMap(({ place, verdict, why }) => {
        const key = keyOf(place);
        return place.role === 'own' && verdict === 'own' && key !== undefined ? [[key, why]] : [];
    }));
    return judged.map((each) => {
        const key = keyOf(each.place);
        if (each.verdict !== 'wrong' || key === undefined || !apart.has(key))
            return each;
        return {
            place: each.place,
            verdict: 'own',
            why: `${each.place.package ?? 'it'} has a version of its own`,
        };
    });
}
/** The SemVer spelling of a version: `1.2.0rc1` is 1.2.0-rc.1; undefined for anything else. */
function semverSpelling(found) {
    const [, core = '', letter = '', number = ''] = /^v?(\d+(?:\.\d+){0,2})(?:[-.]?(a|alpha|b|beta|rc|c)[.-]?(\d+))?$/i.exec(found) ?? [];
    if (core === '')
        return /^v?\d+\.\d+\.\d+-[0-9A-Za-z.-]+$/.test(found) ? found.replace(/^v/, '') : undefined;
    const release = [...core.split('.'), '0', '0'].slice(0, 3).join('.');
    const words = { a: 'alpha', b: 'beta', c: 'rc' };
    const word = letter.toLowerCase();
    return word === '' ? release : `${release}-${words[word] ?? word}.${number}`;
}
/**
 * The version that most of the repository's own places carry; a released package's counts before any other's, and one
 * that is listed with a version of its own tells nothing.
 */
function foreseenVersion(places, { released: names, independent = [] }) {
    const isListed = (place) => place.package !== undefined && independent.includes(place.package);
    const own = places.filter((place) => place.role === 'own' && place.exemption === undefined && !isListed(place));
    const released = own.filter((place) => names.has(keyOf(place) ?? ''));
    const candidates = (released.length > 0 ? released : own).flatMap((place) => semverSpelling(place.found) ?? []);
    const votes = (version) => own.filter((place) => place.fits(version)).length;
    return [...new Set(candidates)].reduce((best, each) => (best === undefined || votes(each) > votes(best) ? each : best), undefined);
}
function driftOf({ where, found, package: name, ...place }, version) {
    const whose = name === undefined ? '' : ` of ${name}`;
    const what = { own: 'the version', reference: 'the requirement', lock: 'the entry', text: 'the version' };
    const shown = found === '' ? 'is empty' : `is “${found}”`;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('VERSION_DRIFT', `${where.file}: ${what[place.role]}${whose} ${shown}, expected “${place.expected(version)}”`, { where });
}
/**
 * Compares every place with the version of the release; packages that lawfully lag or have versions of their own are
 * told apart from drift by what the files say, and by what they carried at the last release.
 */
function judgeVersions(found, expectation) {
    const { places, unresolved, problems } = found;
    const version = expectation.version ?? foreseenVersion(places, expectation);
    if (version === undefined)
        return { version, places: [], unresolved, problems };
    const judged = withFollowers(places.map((place) => judgeOne(place, version, expectation)));
    const drift = judged
        .filter(({ verdict }) => verdict === 'wrong')
        .map(({ place }) => driftOf(place, version));
    return { version, places: judged, unresolved, problems: [...problems, ...drift] };
}
/** Whether what a repository carried at its last release could change a judgement. */
function dependsOnPast({ places }) {
    return places.some(({ place, verdict }) => verdict === 'wrong' || (verdict === 'own' && place.exemption?.kind === 'private'));
}


/***/ })

};
