export const id = 7971;
export const ids = [7971];
export const modules = {

/***/ 57971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCrateVersions: () => (/* binding */ findCrateVersions)
});

// EXTERNAL MODULE: ./packages/channels/src/crates/source/source-manifest.js
var source_manifest = __webpack_require__(71518);
// EXTERNAL MODULE: ./packages/channels/src/registry/tree-path.js
var tree_path = __webpack_require__(77102);
// EXTERNAL MODULE: ./packages/channels/src/crates/source/workspace.js
var workspace = __webpack_require__(55326);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/folders.js
const apart = /^(?:tests?|__tests__|e2e|integration[-_]tests?|test[-_]?(?:data|crates|fixtures?|projects|cases|assets)|fixtures?|snapshots?|examples?|samples?|demos?|playgrounds?|templates?|benches|benchmarks?|bench|docs?|website|node_modules|target)$/i;
const borrowed = /^(?:vendor|vendored|third[-_]?party|external|externals|submodules)$/i;
// Names of folders that a template fills in: cargo-generate’s, cookiecutter’s.
const placeholder = /\{\{|\}\}|\{%|__[a-z-]+__/;
const shown = /^(?:examples?|samples?|demos?|fixtures?|test[-_]?(?:data|fixtures?)|benches|benchmarks?)$/i;
function foldersOf(file) {
    return file.split('/').slice(0, -1);
}
/** The folder that says a manifest below it belongs to somebody else: a vendored fork. */
function borrowedFolder(file) {
    return foldersOf(file).find((each) => borrowed.test(each));
}
/** The folder that says a manifest below it is no package of the project, unless the project lists it. */
function foreignFolder(file) {
    return borrowedFolder(file) ?? foldersOf(file).find((each) => apart.test(each) || placeholder.test(each));
}
/** The folder that says what is below it shows or tries the packages and is not published itself, listed or not. */
function trialFolder(file) {
    const folders = foldersOf(file);
    const tests = folders.slice(0, -1).find((each) => each === 'tests');
    return tests ?? folders.find((each) => shown.test(each));
}

// EXTERNAL MODULE: ./packages/metadata/src/tree.js
var src_tree = __webpack_require__(8789);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/manifest-search.js

// No honest list of members comes near; a matcher looks at each star again for every character.
const longest = 500;
const mostStars = 8;
const isPattern = (text) => /[*?[]/.test(text);
const isHonest = (text) => text.length <= longest && text.split('*').length <= mostStars + 1;
/**
 * A tree as one that looks for members of a workspace sees it: its manifests alone, as a workspace may list hundreds,
 * in a tree of many thousand files. Braces are plain characters to Cargo.
 */
function manifestsOf(tree) {
    const manifests = (0,src_tree/* createTree */.b)(tree.named('Cargo.toml'), tree);
    return {
        ...manifests,
        async glob(pattern) {
            if (!isPattern(pattern))
                return manifests.has(pattern) ? [pattern] : [];
            return isHonest(pattern) ? manifests.glob(pattern.replace(/[{}]/g, '?')) : [];
        },
    };
}

// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/release-tools.js


// A tool’s file that is not TOML is that tool’s concern.
async function settingsAt(tree, names) {
    const file = names.find((each) => tree.has(each));
    const text = file && (await tree.readText(file));
    if (file === undefined || text === undefined)
        return undefined;
    try {
        return { file, value: (0,toml_document/* parseToml */.M)(text, file).value };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return undefined;
        throw error;
    }
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** cargo-release: its own default is false, but only who writes it down has decided. */
function byCargoRelease(manifest, root, files) {
    const sources = [
        [manifest.file, (0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', 'metadata', 'release'])],
        ...files.map(({ file, value }) => [file, value]),
        [root.file, (0,source_manifest/* valueAt */.fK)(root.toml.value, ['workspace', 'metadata', 'release'])],
    ];
    const told = (key) => sources.find(([, settings]) => (0,source_manifest/* valueAt */.fK)(settings, [key]) !== undefined);
    const skipped = told('release');
    if (skipped !== undefined && (0,source_manifest/* valueAt */.fK)(skipped[1], ['release']) === false)
        return `${skipped[0]} tells cargo-release to leave it out`;
    const shared = told('shared-version');
    if (shared === undefined || (0,source_manifest/* valueAt */.fK)(shared[1], ['shared-version']) !== false)
        return undefined;
    return `${shared[0]} says shared-version = false`;
}
function byCargoWorkspaces(manifest, root) {
    const path = ['metadata', 'workspaces', 'independent'];
    if ((0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', ...path]) === true)
        return `${manifest.file} says independent = true`;
    return (0,source_manifest/* valueAt */.fK)(root.toml.value, ['workspace', ...path]) === true
        ? `${root.file} says independent = true`
        : undefined;
}
/** release-plz gives each package the version that its own commits call for, except the members of a group. */
function byReleasePlz(manifest, settings) {
    const list = (0,source_manifest/* valueAt */.fK)(settings.value, ['package']);
    const packages = Array.isArray(list) ? list : [];
    const name = (0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', 'name']);
    const own = packages.find((each) => (0,source_manifest/* valueAt */.fK)(each, ['name']) === name);
    return (0,source_manifest/* valueAt */.fK)(own, ['version_group']) === undefined
        ? `${settings.file}: release-plz gives each package its own version`
        : undefined;
}
/**
 * Reads what release tools are told about versions, in the folder of each workspace and at the root.
 *
 * Source: the documentations of cargo-release (“Config fields”), cargo-workspaces (“Fixed or Independent”) and
 * release-plz (“Configuration”).
 */
async function readIndependence(tree, roots) {
    const folders = [...new Set([...roots.map(({ folder }) => folder), ''])];
    const read = (names) => Promise.all(folders.map(async (folder) => {
        const settings = await settingsAt(tree, names.map((name) => inFolder(folder, name)));
        return [folder, settings];
    }));
    const plz = new Map(await read(['release-plz.toml', '.release-plz.toml']));
    const release = new Map(await read(['release.toml', '.release.toml']));
    return (manifest, root) => {
        const configured = plz.get(root.folder) ?? plz.get('');
        const files = [release.get(root.folder), release.get('')].filter((each) => each !== undefined);
        return (byCargoRelease(manifest, root, files) ??
            byCargoWorkspaces(manifest, root) ??
            (configured && byReleasePlz(manifest, configured)));
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/standing.js


function isUnpublished(publish) {
    return publish === false || (Array.isArray(publish) && publish.length === 0);
}
// Rust code cannot use it, so nobody publishes it as a crate: it is compiled into a package of another language.
function isForOthers(toml) {
    const types = (0,source_manifest/* valueAt */.fK)(toml, ['lib', 'crate-type']) ?? (0,source_manifest/* valueAt */.fK)(toml, ['lib', 'crate_type']);
    const has = (name) => (0,source_manifest/* valueAt */.fK)(toml, [name]) !== undefined;
    return Array.isArray(types) && types.length === 1 && types[0] === 'cdylib' && !has('bin');
}
function standing_hidden(member) {
    const { value } = member.manifest.toml;
    if ((0,source_manifest/* valueAt */.fK)(value, ['package', 'metadata', 'cargo-fuzz']) === true)
        return 'it is for cargo-fuzz alone';
    if (isUnpublished((0,source_manifest/* packageField */.jP)(member, 'publish').value))
        return 'it says publish = false';
    const version = (0,source_manifest/* valueAt */.fK)(value, ['package', 'version']);
    // Cargo’s own default, and published by nobody.
    if (version === undefined || version === '0.0.0')
        return 'it has no version of its own';
    if (isForOthers(value) && !(0,source_manifest/* isInherited */.tG)(version))
        return 'it is a library for other languages alone';
    const folder = trialFolder(member.manifest.file);
    return folder === undefined || (0,source_manifest/* isInherited */.tG)(version) ? undefined : `${folder} holds what is not published`;
}
/** Why a crate of a workspace, or one beside it, need not carry the version of the release. */
function standingOf(member, independence) {
    const { manifest, root } = member;
    const inherits = (0,source_manifest/* isInherited */.tG)((0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', 'version']));
    const folder = borrowedFolder(manifest.file);
    if (folder !== undefined && !inherits)
        return { kind: 'foreign', why: `${folder} holds packages of other projects` };
    const why = standing_hidden(member);
    if (why !== undefined)
        return { kind: 'private', why };
    const apart = inherits ? undefined : independence(manifest, root);
    return apart === undefined ? undefined : { kind: 'independent', why: apart };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/crates.js





async function readAll(files, reader) {
    const read = await Promise.all(files.map((file) => reader.read(file)));
    return read.filter((each) => each !== undefined);
}
const has = (manifest, table) => (0,source_manifest/* valueAt */.fK)(manifest.toml.value, [table]) !== undefined;
// A package may name its workspace where it does not lie below it: the Cargo book, “The `workspace` field”.
async function rootOf(manifest, reader) {
    const path = (0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', 'workspace']);
    const folder = typeof path === 'string' ? (0,tree_path/* pathInTree */.H)(manifest.folder, path) : undefined;
    if (folder === undefined)
        return manifest;
    return (await reader.read(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`)) ?? manifest;
}
/** Members by their files; what two workspaces claim belongs to the one that is its own root, or the first. */
async function membersOf(roots, source, reader) {
    const placed = new Map();
    for (const { members } of await Promise.all(roots.map((root) => (0,workspace/* readWorkspace */.i)(root, source, reader))))
        for (const member of members) {
            const { file } = member.manifest;
            if (!placed.has(file) || member.root.file === file)
                placed.set(file, member);
        }
    return placed;
}
function crateOf({ manifest, root }, standing) {
    const name = (0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', 'name']);
    return {
        manifest,
        root,
        name: typeof name === 'string' && name !== '' ? name : undefined,
        inherits: (0,source_manifest/* isInherited */.tG)((0,source_manifest/* valueAt */.fK)(manifest.toml.value, ['package', 'version'])),
        ...(standing && { standing }),
    };
}
function foreignCrate(manifest) {
    const why = `${foreignFolder(manifest.file)} holds no packages of this project`;
    return crateOf({ manifest, root: manifest }, { kind: 'foreign', why });
}
async function ownCrates(tree, roots, placed) {
    const publishable = placed.filter((each) => standingOf(each, () => undefined) === undefined);
    // A single one has nobody to be independent of.
    const independence = publishable.length < 2 ? () => undefined : await readIndependence(tree, roots);
    return placed
        .map((each) => crateOf(each, standingOf(each, independence)))
        .sort((one, other) => (one.manifest.file < other.manifest.file ? -1 : 1));
}
/** Sorts the Cargo.toml of a tree: workspaces, their members, packages beside them, and what is none of the project. */
async function readCrates(tree) {
    const files = tree.named('Cargo.toml');
    const source = manifestsOf(tree);
    const reader = (0,source_manifest/* manifestReader */.rk)(source);
    const manifests = await readAll(files.filter((file) => foreignFolder(file) === undefined), reader);
    const roots = manifests.filter((each) => has(each, 'workspace'));
    const members = await membersOf(roots, source, reader);
    const beside = manifests.filter((each) => has(each, 'package') && !members.has(each.file));
    const alone = await Promise.all(beside.map(async (manifest) => ({ manifest, root: await rootOf(manifest, reader) })));
    const left = files.filter((file) => foreignFolder(file) !== undefined && !members.has(file));
    // What is wrong with a fixture may be its very purpose.
    const foreign = await readAll(left, (0,source_manifest/* manifestReader */.rk)(source));
    return {
        crates: {
            roots,
            own: await ownCrates(tree, roots, [...members.values(), ...alone]),
            foreign: foreign.filter((each) => has(each, 'package')).map(foreignCrate),
        },
        problems: reader.problems(),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/lockfile.js
// Cargo writes one value to a line; whoever writes otherwise by hand has it rewritten by the next build.
const heading = /^\[\[?([a-z]+)\]\]?\s*$/;
const field = /^(name|version|source) = "([^"\\]{0,512})"\s*$/;
const need = /^ "([^"\s]{1,256}) ([^"\s]{1,256})",?\s*$/;
function* linesOf(text) {
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        yield { line: text.slice(start, end), start };
        start = end + 1;
    }
}
function take(entry, line, start) {
    const [, key, value = ''] = field.exec(line) ?? [];
    if (key === 'name')
        entry.name ??= value;
    if (key === 'version')
        entry.version ??= { text: value, start: start + line.indexOf('"') + 1 };
    if (key === 'source')
        entry.hasSource = true;
}
function readEntries(text) {
    const entries = [];
    const needs = [];
    let entry;
    for (const { line, start } of linesOf(text)) {
        const [, title] = heading.exec(line) ?? [];
        if (title !== undefined) {
            // Cargo of 2017 and before kept the package of the folder apart, as `[root]`.
            entry = title === 'package' || title === 'root' ? { hasSource: false } : undefined;
            if (entry !== undefined)
                entries.push(entry);
        }
        else if (entry !== undefined) {
            take(entry, line, start);
            const [, name, version] = need.exec(line) ?? [];
            if (name !== undefined && version !== undefined)
                needs.push({ name, version, start: start + line.indexOf('"') + 1 + name.length + 1 });
        }
    }
    return { entries, needs };
}
function rangeAt(start, { length }) {
    return { start, end: start + length };
}
/**
 * The versions of a repository’s own packages in a Cargo.lock.
 *
 * A need is named with its version in locks of the first format, and later where several versions of it are locked.
 * Source: the crate `cargo`, `src/cargo/core/resolver/encode.rs`.
 */
function lockedVersions(text) {
    const { entries, needs } = readEntries(text);
    const own = entries.flatMap(({ name, version, hasSource }) => name === undefined || version === undefined || hasSource
        ? []
        : [{ name, version: version.text, range: rangeAt(version.start, version.text), isNeed: false }]);
    const known = new Set(own.map(({ name, version }) => `${name} ${version}`));
    const named = needs
        .filter(({ name, version }) => known.has(`${name} ${version}`))
        .map(({ name, version, start }) => ({ name, version, range: rangeAt(start, version), isNeed: true }));
    return [...own, ...named].sort((one, other) => one.range.start - other.range.start);
}

// EXTERNAL MODULE: ./packages/metadata/src/versions/line-index.js
var line_index = __webpack_require__(93508);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/text-place.js

/** Looks at a text once for all the places that it has. */
function readText(file, text) {
    return { file, text, placeAt: (0,line_index/* lineIndex */.D)(text) };
}
/** Where the value of a key stands; undefined where there is none. */
function spotOf(manifest, textOf, path) {
    const range = manifest.toml.rangeOf(path);
    return range && { ...textOf(manifest), range, key: path.join('.') };
}
/** A version that stands for itself. */
const exactly = (found) => ({
    expected: (version) => version,
    fits: (version) => found === version,
});
/** A place of a version in a file of Cargo’s. */
function cargoPlace({ file, text, placeAt, range, key }, meaning, rules) {
    const found = text.slice(range.start, range.end);
    return {
        ecosystem: 'crates',
        ...meaning,
        where: { file, ...placeAt(range.start), key },
        found,
        range,
        ...rules(found),
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/lock-places.js




function folderOf(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === '.' ? '' : folder;
}
/** The crates that a lock speaks of: those of its workspace first, then any of the tree. */
function crateNamed(name, folder, { own }) {
    const namesakes = own.filter((each) => each.name === name);
    return namesakes.find(({ root }) => root.folder === folder) ?? namesakes[0];
}
// The lock of a fuzz target or a benchmark is nobody’s but its own, and no release is built with it.
function standingOfLock(folder, { own }) {
    const beside = own.filter(({ root }) => root.folder === folder);
    const isPrivate = beside.length > 0 && beside.every(({ standing }) => standing?.kind === 'private');
    const why = 'the lockfile is that of packages that are not published';
    return isPrivate ? { kind: 'private', why } : undefined;
}
function placeOf(lock, { name, range, isNeed }, exemption) {
    const key = isNeed ? `package.dependencies.${name}` : `package.${name}`;
    const meaning = { package: name, role: 'lock', ...(exemption && { exemption }) };
    return cargoPlace({ ...lock, range, key }, meaning, exactly);
}
async function placesIn(file, tree, crates) {
    const text = await tree.readText(file);
    if (text === undefined)
        return [];
    const folder = folderOf(file);
    const standing = standingOfLock(folder, crates);
    const lock = readText(file, text);
    return lockedVersions(text).flatMap((locked) => {
        const crate = crateNamed(locked.name, folder, crates);
        return crate === undefined ? [] : [placeOf(lock, locked, crate.standing ?? standing)];
    });
}
/** What the lockfiles of a tree say of its own crates; those of examples and fixtures are left alone. */
async function lockPlaces(tree, crates) {
    const files = tree.named('Cargo.lock').filter((file) => foreignFolder(file) === undefined);
    return (await Promise.all(files.map((file) => placesIn(file, tree, crates)))).flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/own-places.js


function spotOfText(manifest, textOf, path) {
    if (typeof (0,source_manifest/* valueAt */.fK)(manifest.toml.value, path) !== 'string')
        return undefined;
    return spotOf(manifest, textOf, path);
}
/** Where a crate’s own version stands, if it does not inherit it. */
function ownPlace(crate, textOf) {
    const spot = spotOfText(crate.manifest, textOf, ['package', 'version']);
    const { name, standing: exemption } = crate;
    return spot && cargoPlace(spot, { package: name, role: 'own', ...(exemption && { exemption }) }, exactly);
}
const unused = { kind: 'private', why: 'no package inherits it' };
/** Where the version of a workspace stands: one place for all who inherit it. */
function sharedPlace(root, crates, textOf) {
    const spot = spotOfText(root, textOf, ['workspace', 'package', 'version']);
    const heirs = crates.filter((each) => each.inherits && each.root.file === root.file);
    const bound = heirs.find(({ standing }) => standing === undefined);
    const exemption = bound === undefined ? (heirs[0]?.standing ?? unused) : undefined;
    const name = (bound ?? heirs[0])?.name;
    return spot && cargoPlace(spot, { package: name, role: 'own', ...(exemption && { exemption }) }, exactly);
}

// EXTERNAL MODULE: ./packages/channels/src/crates/source/source-dependencies.js
var source_dependencies = __webpack_require__(92142);
// EXTERNAL MODULE: ./packages/channels/src/crates/version-requirement.js
var version_requirement = __webpack_require__(35731);
// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/requirement.js


const shape = /^(\s*)(=|>=|>|<=|<|~|\^)?(\s*)([0-9]+(?:\.(?:[0-9]+|[*xX])){0,2})(?:[-+][0-9A-Za-z.+-]*)?(\s*)$/;
function comparatorOf(text) {
    const [matched, before = '', operator = '', between = '', version = '', after = ''] = shape.exec(text) ?? [];
    return matched === undefined ? undefined : { before, operator, between, parts: version.split('.'), after };
}
/** The first version that a bound below shall not allow, of the same kind as the old one: next major, minor, patch. */
function boundAbove(parts, [major, minor, patch]) {
    const [, oldMinor = '0', oldPatch = '0'] = parts;
    const next = oldPatch !== '0'
        ? [major, minor, patch + 1]
        : oldMinor !== '0'
            ? [major, minor + 1, 0]
            : [major + 1, 0, 0];
    return next.slice(0, parts.length).join('.');
}
const isWildcard = (part) => /^[*xX]$/.test(part);
function versionFor({ operator, parts }, version, numbers) {
    if (operator === '<')
        return boundAbove(parts, numbers);
    // A pre-release fulfils only what names it in full.
    if (parts.length === 3 && !parts.some(isWildcard))
        return version;
    return parts.map((part, index) => (isWildcard(part) ? part : String(numbers[index]))).join('.');
}
function rewritten(each, version, numbers) {
    const operator = each.operator === '>' ? '>=' : each.operator;
    return `${each.before}${operator}${each.between}${versionFor(each, version, numbers)}${each.after}`;
}
/**
 * What stands for a requirement rightly when a package gets another version: operators, spaces and the number of
 * parts stay, as far as the version fulfils the outcome.
 */
function requirementFor(requirement, version) {
    const parsed = (0,semver.parse)(version);
    if (parsed === null || /^\s*[*xX]\s*$/.test(requirement))
        return requirement;
    const comparators = requirement.split(',').map(comparatorOf);
    const known = comparators.filter((each) => each !== undefined);
    if (known.length < comparators.length)
        return version;
    const numbers = [parsed.major, parsed.minor, parsed.patch];
    const kept = known.map((each) => rewritten(each, version, numbers)).join(',');
    if ((0,version_requirement/* accepts */.G)(kept, version))
        return kept;
    const operator = known[0]?.operator ?? '';
    return /^[=~^]$/.test(operator) ? `${operator}${version}` : version;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/references.js



function tables(manifest) {
    const patches = (0,source_manifest/* keysAt */._s)(manifest, ['patch']).map((registry) => ['patch', registry]);
    return [...(0,source_dependencies/* dependencyTables */.H)(manifest), ['workspace', 'dependencies'], ...patches];
}
function asked(found) {
    return {
        expected: (version) => requirementFor(found, version),
        fits: (version) => (0,version_requirement/* accepts */.G)(found, version),
    };
}
/** The Cargo.toml that the path of a dependency leads to. */
function fileAt({ folder }, path) {
    const target = typeof path === 'string' ? (0,tree_path/* pathInTree */.H)(folder, path) : undefined;
    return target === '' ? 'Cargo.toml' : target && `${target}/Cargo.toml`;
}
/**
 * The versions that a manifest asks of packages of the tree beside their paths.
 * @param crates the crates of the tree, by the files of their manifests.
 */
function referencesIn(manifest, crates, textOf) {
    const paths = tables(manifest).flatMap((table) => (0,source_manifest/* keysAt */._s)(manifest, table).map((key) => [...table, key]));
    return paths.flatMap((path) => {
        const file = fileAt(manifest, (0,source_manifest/* valueAt */.fK)(manifest.toml.value, [...path, 'path']));
        const crate = file === undefined ? undefined : crates.get(file);
        const version = (0,source_manifest/* valueAt */.fK)(manifest.toml.value, [...path, 'version']);
        if (crate === undefined || typeof version !== 'string')
            return [];
        const spot = spotOf(manifest, textOf, [...path, 'version']);
        const { name, standing } = crate;
        const meaning = { package: name, role: 'reference', ...(standing && { exemption: standing }) };
        return spot === undefined ? [] : [cargoPlace(spot, meaning, asked)];
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/cargo/finding.js





/** A tree that reads each text once, and keeps it. */
function keeping(tree) {
    const texts = new Map();
    const kept = (file, text) => {
        const read = texts.get(file) ?? readText(file, text);
        texts.set(file, read);
        return read;
    };
    return {
        tree: {
            ...tree,
            async readText(file) {
                const text = texts.get(file)?.text ?? (await tree.readText(file));
                return text === undefined ? undefined : kept(file, text).text;
            },
        },
        textOf: ({ file }) => texts.get(file) ?? readText(file, ''),
    };
}
function finding_manifestsOf({ roots, own }) {
    const all = [...roots, ...own.map(({ manifest }) => manifest)];
    return [...new Map(all.map((each) => [each.file, each])).values()];
}
function manifestPlaces(crates, textOf) {
    const all = [...crates.own, ...crates.foreign];
    const byFile = new Map(all.map((each) => [each.manifest.file, each]));
    return [
        ...crates.roots.map((root) => sharedPlace(root, crates.own, textOf)),
        ...all.map((crate) => ownPlace(crate, textOf)),
        ...finding_manifestsOf(crates).flatMap((manifest) => referencesIn(manifest, byFile, textOf)),
    ].filter((each) => each !== undefined);
}
function inOrder(one, other) {
    if (one.where.file !== other.where.file)
        return one.where.file < other.where.file ? -1 : 1;
    return one.range.start - other.range.start;
}
/** Every place where the version of one of a repository’s crates stands. */
async function findCrateVersions(whole) {
    const { tree, textOf } = keeping(whole);
    const { crates, problems } = await readCrates(tree);
    const locked = await lockPlaces(tree, crates);
    return { places: [...manifestPlaces(crates, textOf), ...locked].sort(inOrder), unresolved: [], problems };
}


/***/ })

};
