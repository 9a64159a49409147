export const id = 2908;
export const ids = [2908];
export const modules = {

/***/ 64341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ cratesKind)
});

// EXTERNAL MODULE: ./packages/channels/src/registry/bounded.js
var bounded = __webpack_require__(98711);
// EXTERNAL MODULE: ./packages/channels/src/registry/commit-step.js
var commit_step = __webpack_require__(27164);
// EXTERNAL MODULE: ./packages/channels/src/registry/read-ahead.js
var read_ahead = __webpack_require__(92728);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/channels/src/crates/commands.js
const inferred = /^src\/bin\/(?!\.)(?:([^/]+)\.rs|([^/]+)\/main\.rs)$/;
function inferredNames(crateName, files) {
    const own = files.includes('src/main.rs') ? [crateName] : [];
    return [...own, ...files.flatMap((file) => inferred.exec(file)?.slice(1) ?? [])].filter((name) => name !== undefined);
}
// Edition 2015 looks for binaries only where the manifest lists none.
function isInferring({ package: { autobins, edition = '2015' }, bin = [] }) {
    return autobins ?? (edition !== '2015' || bin.length === 0);
}
function binariesOf(manifest, files) {
    const listed = (manifest.bin ?? []).map((bin) => ({
        name: bin.name,
        requires: bin['required-features'] ?? [],
    }));
    if (!isInferring(manifest))
        return listed;
    const known = new Set(listed.map(({ name }) => name));
    const others = inferredNames(manifest.package.name, files).filter((name) => !known.has(name));
    return [...listed, ...others.map((name) => ({ name, requires: [] }))];
}
// `name/feature` turns on the optional dependency too; of `name?/feature`, `name?` is left, which is no feature.
const enabledBy = (value) => value.split('/', 1)[0] ?? value;
/** The features that `default` turns on, with what those turn on. */
function defaultFeatures({ features = {} }) {
    const on = new Set();
    const open = ['default'];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (on.has(name))
            continue;
        on.add(name);
        const values = Object.hasOwn(features, name) ? (features[name] ?? []) : [];
        for (const value of values)
            open.push(enabledBy(value));
    }
    return on;
}
/**
 * The commands that `cargo install` puts on the PATH when it is given no features.
 *
 * Source: the Cargo book, “Cargo Targets”, “Binaries”, “Target auto-discovery” and “The required-features field”.
 * @param files paths inside the crate.
 */
function commandsOf(manifest, files) {
    const on = defaultFeatures(manifest);
    const installed = binariesOf(manifest, files).filter(({ requires }) => requires.every((each) => on.has(each)));
    return [...new Set(installed.map(({ name }) => name))].sort();
}

// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 8 modules
var tarball = __webpack_require__(35202);
;// CONCATENATED MODULE: ./packages/channels/src/crates/crate-archive.js

// What nearly every crate is asked for; another readme costs a second look.
const usual = /^(cargo\.toml|\.cargo_vcs_info\.json|readme[^/]*)$/i;
const insideRoot = (path) => path.slice(path.indexOf('/') + 1);
async function gather(chunks) {
    const gathered = [];
    for await (const chunk of chunks)
        gathered.push(chunk);
    return gathered;
}
async function* again(chunks) {
    yield* chunks;
}
/** The folder that holds everything; crates.io refuses what lies beside it, which would land in another crate. */
function rootOf({ entries }, file) {
    const root = entries[0]?.path.split('/')[0] ?? '';
    const stray = entries.find(({ path }) => path !== root && !path.startsWith(`${root}/`));
    if (stray === undefined)
        return root;
    throw (0,lockstep_error/* fail */.fJ)('ARCHIVE_HOSTILE', `${file}: ${JSON.stringify(stray.path)} lies beside its top folder`, {
        where: { file, key: JSON.stringify(stray.path) },
    });
}
/**
 * Reads a `.crate`, a `.tar.gz` with one top folder.
 *
 * Its compressed bytes stay in memory: which file is the readme shows only when the manifest was read.
 * Source of the rules: the crate crates_io_tarball in crates.io’s source.
 * @param file its name, for messages.
 * @throws LockstepError `ARCHIVE_HOSTILE`.
 */
async function readCrateArchive(chunks, file) {
    const gathered = await gather(chunks);
    const look = (isWanted) => (0,tarball/* readTarball */.t)(again(gathered), {
        name: file,
        wanted: (path) => path.includes('/') && isWanted(insideRoot(path)),
    });
    const contents = await look((path) => usual.test(path));
    const root = rootOf(contents, file);
    const files = contents.entries.filter(({ path, kind }) => kind === 'file' && path.includes('/'));
    const paths = files.map(({ path }) => insideRoot(path));
    return {
        root,
        paths,
        async read(path) {
            if (!paths.includes(path))
                return undefined;
            const { files } = usual.test(path) ? contents : await look((each) => each === path);
            return files.get(`${root}/${path}`);
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/byte-order.js
/** Compares texts by their UTF-8 bytes, as cargo’s ordered maps do; UTF-16, which JavaScript compares, differs. */
function byBytes(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
/** The entries of a table in the order in which cargo writes them. */
function sortedEntries(table) {
    return Object.entries(table ?? {}).sort(([one], [other]) => byBytes(one, other));
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/dependencies.js

const tables = { normal: 'dependencies', dev: 'dev-dependencies', build: 'build-dependencies' };
// Cargo gathers those of a platform in another order than the others.
const everywhere = ['normal', 'dev', 'build'];
const onPlatform = ['normal', 'build', 'dev'];
function inTables(owner, kinds, target) {
    const above = target === undefined ? [] : ['target', target];
    return kinds.flatMap((kind) => sortedEntries(owner[tables[kind]]).map(([key, spec]) => ({
        kind,
        ...(target !== undefined && { target }),
        key,
        package: spec.package ?? key,
        spec,
        path: [...above, tables[kind], key],
    })));
}
/** All dependencies, in the order in which cargo sends them. */
function dependenciesOf(manifest) {
    const platforms = sortedEntries(manifest.target);
    return [
        ...inTables(manifest, everywhere),
        ...platforms.flatMap(([target, owner]) => inTables(owner, onPlatform, target)),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/needs.js

/**
 * The crates whose names a registry must know before it takes this one.
 *
 * crates.io looks up the name of every dependency that the packed manifest holds, be it for development or for one
 * platform only (“no known crate named …”); it never looks at versions. A crate may depend on itself, since its own
 * name is stored first. Source: `add_dependencies` in crates.io’s publish controller.
 */
function needsOf(manifest) {
    const names = new Set(dependenciesOf(manifest).map((each) => each.package));
    names.delete(manifest.package.name);
    return [...names].sort();
}
function reachable(from, edges) {
    const seen = new Set();
    const open = [from];
    for (let name = open.pop(); name !== undefined; name = open.pop())
        for (const next of edges.get(name) ?? [])
            if (seen.size < seen.add(next).size)
                open.push(next);
    return seen;
}
/**
 * The cycles of crates of which none can be published first: each needs the name of another that is new as well.
 *
 * Such cycles go through dev-dependencies with a version. Once all but one name of a cycle exist, the registry takes
 * the crates in any order, so the same cycle is harmless in a later release.
 * @param isNew whether the registry does not know a name yet.
 */
function impossibleCycles(crates, isNew) {
    const fresh = new Set(crates.map(({ name }) => name).filter(isNew));
    const edges = new Map(crates
        .filter(({ name }) => fresh.has(name))
        .map(({ name, needs }) => [name, needs.filter((need) => need !== name && fresh.has(need))]));
    const reach = new Map([...fresh].map((name) => [name, reachable(name, edges)]));
    const inCycles = [...fresh].filter((name) => reach.get(name)?.has(name)).sort();
    const cycles = inCycles.map((name) => inCycles.filter((other) => reach.get(name)?.has(other) && reach.get(other)?.has(name)));
    return cycles.filter(([first], index) => first === inCycles[index]);
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
;// CONCATENATED MODULE: ./packages/channels/src/crates/crate-name.js
const longestName = 64;
// Names of parts of the Rust distribution, and of devices that no file on Windows can be called like.
// Source: the migrations of the table `reserved_crate_names` in crates.io’s source.
const reserved = [
    'alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate',
    'fmt_macros grammar graphviz macro macros proc_macro rbml rust-installer rustbook rustc rustc_back rustc_borrowck',
    'rustc_driver rustc_llvm rustc_resolve rustc_trans rustc_typeck rustdoc rustllvm rustuv serialize std syntax test',
    'unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6',
    'lpt7 lpt8 lpt9',
].flatMap((line) => line.split(' '));
// Source: `validate_crate_name` in crates.io’s source. Cargo itself also lets other letters and a leading `_` pass.
const rules = [
    { why: 'it is empty', broken: (name) => name === '' },
    { why: `it is longer than ${longestName} characters`, broken: (name) => [...name].length > longestName },
    { why: 'it does not begin with a letter from A to Z', broken: (name) => /^[^A-Za-z]/u.test(name) },
    {
        why: 'it has other characters than letters, digits, “-” and “_”',
        broken: (name) => /[^A-Za-z0-9_-]/u.test(name),
    },
    { why: 'it is reserved', broken: (name) => reserved.some((each) => sameName(each, name)) },
];
/** A name as registries compare it: letter case counts for nothing, and `-` and `_` are one. */
function canonicalName(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Whether registries take two names for one crate; they keep the spelling of whoever came first. */
function sameName(one, other) {
    return canonicalName(one) === canonicalName(other);
}
/** Whether a name fits into the paths of an index: stricter than cargo, and laxer than the public registry. */
function isIndexName(name) {
    return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name);
}
/** Says why a registry would not take a name; empty when nothing speaks against it. */
function nameFaults(name) {
    return rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/channels/src/crates/manifest.js

const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const table = (value) => schemas/* record */.g1P(schemas/* string */.YjP(), value);
// `name = "1.2"` is short for `name = { version = "1.2" }`.
const detailed = (value) => (typeof value === 'string' ? { version: value } : value);
const dependency = schemas/* preprocess */.vkY(detailed, schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    'registry-index': schemas/* string */.YjP().optional(),
    features: texts.optional(),
    optional: schemas/* boolean */.zMY().optional(),
    'default-features': schemas/* boolean */.zMY().optional(),
    // The spelling of editions before 2024.
    default_features: schemas/* boolean */.zMY().optional(),
    package: schemas/* string */.YjP().optional(),
}));
const dependencies = {
    dependencies: table(dependency).optional(),
    'dev-dependencies': table(dependency).optional(),
    'build-dependencies': table(dependency).optional(),
};
const packageTable = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    edition: schemas/* string */.YjP().optional(),
    'rust-version': schemas/* string */.YjP().optional(),
    authors: texts.optional(),
    links: schemas/* string */.YjP().optional(),
    publish: schemas/* union */.KCZ([schemas/* boolean */.zMY(), texts]).optional(),
    autobins: schemas/* boolean */.zMY().optional(),
    description: schemas/* string */.YjP().optional(),
    homepage: schemas/* string */.YjP().optional(),
    documentation: schemas/* string */.YjP().optional(),
    readme: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).optional(),
    keywords: texts.optional(),
    categories: texts.optional(),
    license: schemas/* string */.YjP().optional(),
    'license-file': schemas/* string */.YjP().optional(),
    repository: schemas/* string */.YjP().optional(),
});
const binary = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().optional(),
    'required-features': texts.optional(),
});
/**
 * The parts of a normalised Cargo.toml that matter for publishing.
 *
 * Source: the Cargo book, “The Manifest Format”; cargo writes it into the `.crate` with inheritance resolved.
 */
const crateManifest = schemas/* object */.Ikc({
    package: packageTable,
    bin: schemas/* array */.YOg(binary).optional(),
    features: table(texts).optional(),
    badges: table(table(schemas/* string */.YjP())).optional(),
    ...dependencies,
    target: table(schemas/* object */.Ikc(dependencies)).optional(),
});

;// CONCATENATED MODULE: ./packages/channels/src/crates/platform.js
const deepest = 64;
const token = / *(?:([(),=])|"([^"]*)"|((?:r#)?[A-Za-z_][A-Za-z0-9_]*))/y;
class Refused extends Error {
}
function tokensOf(text) {
    const tokens = [];
    const pattern = new RegExp(token);
    const end = text.trimEnd().length;
    while (pattern.lastIndex < end) {
        const [, sign, quoted, name] = pattern.exec(text) ?? [];
        if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign });
        else if (quoted !== undefined)
            tokens.push({ kind: 'text', value: quoted });
        else if (name !== undefined)
            tokens.push({ kind: 'name', value: name });
        else
            throw new Refused();
    }
    return tokens;
}
function cursorOf(tokens) {
    let at = 0;
    const isAt = (sign) => tokens[at]?.kind === 'sign' && tokens[at]?.value === sign;
    return {
        isAt,
        skip(sign) {
            const found = isAt(sign);
            if (found)
                at += 1;
            return found;
        },
        take(kind) {
            const next = tokens[at];
            if (next?.kind !== kind)
                throw new Refused();
            at += 1;
            return next.value;
        },
        isAtEnd: () => at === tokens.length,
    };
}
function expect(cursor, sign) {
    if (!cursor.skip(sign))
        throw new Refused();
}
function list(cursor, depth) {
    const items = [];
    expect(cursor, '(');
    while (!cursor.skip(')')) {
        items.push(expression(cursor, depth + 1));
        if (!cursor.skip(',') && !cursor.isAt(')'))
            throw new Refused();
    }
    return items.join(', ');
}
function only(cursor, depth) {
    expect(cursor, '(');
    const inner = expression(cursor, depth + 1);
    expect(cursor, ')');
    return inner;
}
function expression(cursor, depth) {
    if (depth > deepest)
        throw new Refused();
    const name = cursor.take('name');
    if (name === 'all' || name === 'any')
        return `${name}(${list(cursor, depth)})`;
    if (name === 'not')
        return `not(${only(cursor, depth)})`;
    if (cursor.skip('='))
        return `${name} = "${cursor.take('text')}"`;
    // Alone, these two are literals, however they are written.
    return name.replace(/^r#(true|false)$/, '$1');
}
function normalExpression(text) {
    try {
        const cursor = cursorOf(tokensOf(text));
        const written = expression(cursor, 0);
        return cursor.isAtEnd() ? written : undefined;
    }
    catch (error) {
        if (error instanceof Refused)
            return undefined;
        throw error;
    }
}
/**
 * The platform of a `[target.…]` table as cargo writes it: a name as it is, a `cfg(…)` with even spaces.
 *
 * Source: the crate cargo-platform.
 * @returns undefined when cargo would refuse it, or when it is nested deeper than anyone writes.
 */
function normalPlatform(text) {
    if (text.startsWith('cfg(') && text.endsWith(')')) {
        const expression = normalExpression(text.slice(4, -1));
        return expression === undefined ? undefined : `cfg(${expression})`;
    }
    return /^[\p{Alphabetic}\p{N}_.-]*$/u.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/unresolved.js

// Cargo takes all of these out or replaces them when it packs; crates.io refuses some and ignores the others.
const leftovers = {
    workspace: 'is inherited from a workspace that the crate does not hold',
    path: 'names a path, which nobody else has',
    git: 'names a git repository instead of a version in a registry',
    registry: 'names a registry of this machine’s configuration instead of its index',
    artifact: 'is an artifact dependency, which stable cargo does not publish',
};
const dependencyTables = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
function entriesOf(table) {
    return (0,record/* isRecord */.u)(table) ? Object.entries(table) : [];
}
function inPackage(manifest) {
    return entriesOf(manifest.package)
        .filter(([key, value]) => key !== 'metadata' && (0,record/* isRecord */.u)(value) && value.workspace === true)
        .map(([key]) => ({ path: ['package', key], why: String(leftovers.workspace) }));
}
function inDependency(spec, path) {
    const left = Object.entries(leftovers).find(([key]) => (0,record/* isRecord */.u)(spec) && spec[key] !== undefined);
    return left === undefined ? [] : [{ path, why: left[1] }];
}
function inDependencies(owner, above) {
    if (!(0,record/* isRecord */.u)(owner))
        return [];
    return dependencyTables.flatMap((table) => entriesOf(owner[table]).flatMap(([key, spec]) => inDependency(spec, [...above, table, key])));
}
function inManifest(manifest) {
    return ['workspace', 'patch', 'replace', 'dev_dependencies', 'build_dependencies']
        .filter((key) => manifest[key] !== undefined)
        .map((key) => ({ path: [key], why: 'is not what cargo writes when it packs' }));
}
/**
 * What in a packed manifest only makes sense in its source tree: `cargo package` did not write it.
 *
 * Source: `prepare_toml_for_publish` in cargo’s source, `validate_manifest` in crates.io’s.
 */
function unresolvedIn(manifest) {
    const platforms = entriesOf(manifest.target);
    return [
        ...inManifest(manifest),
        ...inPackage(manifest),
        ...inDependencies(manifest, []),
        ...platforms.flatMap(([name, owner]) => inDependencies(owner, ['target', name])),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/version.js
const number = '(?:0|[1-9]\\d*)';
const prerelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const build = '[0-9A-Za-z-]+';
const shape = new RegExp(`^${number}\\.${number}\\.${number}(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+${build}(?:\\.${build})*)?$`);
/** Whether a text is a full version as SemVer 2.0.0 writes it; cargo takes nothing else. */
function isVersion(text) {
    return shape.test(text);
}

// EXTERNAL MODULE: ./packages/channels/src/crates/version-requirement.js
var version_requirement = __webpack_require__(35731);
;// CONCATENATED MODULE: ./packages/channels/src/crates/packed-manifest.js










function parse(text, file) {
    try {
        return (0,toml_document/* parseToml */.M)(text, 'Cargo.toml').value;
    }
    catch (cause) {
        if (!(cause instanceof lockstep_error/* LockstepError */.Cj))
            throw cause;
        const where = { file, key: 'Cargo.toml' };
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: ${(0,foreign_text/* foreignText */.q)(cause.problems[0].message)}`, { where, cause });
    }
}
function shapeFaults(issues) {
    return issues.map(({ path, message }) => ({ path: path.map(String), why: `is not usable: ${message}` }));
}
function identityFaults({ package: { name, version, publish } }) {
    const isPrivate = publish === false || (Array.isArray(publish) && publish.length === 0);
    return [
        { path: ['name'], why: 'is no name of a crate', holds: !isIndexName(name) },
        { path: ['version'], why: `is no version (“${version}”)`, holds: !isVersion(version) },
        { path: ['publish'], why: 'forbids to publish it', holds: isPrivate },
    ].flatMap(({ path, why, holds }) => (holds ? [{ path: ['package', ...path], why }] : []));
}
function dependencyFaults(manifest) {
    return dependenciesOf(manifest).flatMap(({ path, spec, target }) => [
        ...((0,version_requirement/* normalRequirement */.V)(spec.version) === undefined
            ? [{ path, why: `has no usable version requirement (“${spec.version}”)` }]
            : []),
        ...(target !== undefined && normalPlatform(target) === undefined
            ? [{ path, why: 'is for a platform that cannot be read' }]
            : []),
    ]);
}
// A hostile manifest could have a fault in each of ten thousands of dependencies.
const mostProblems = 100;
/** Reports faults of a packed manifest. @throws LockstepError `METADATA_INVALID` with all that anyone reads. */
function throwFaults(faults, file) {
    (0,lockstep_error/* throwAll */.Kx)(faults.slice(0, mostProblems).map(({ path, why }) => {
        // Keys and values are the archive’s own words.
        const key = (0,foreign_text/* foreignText */.q)(path.join('.'));
        return (0,problem/* problem */.C)('METADATA_INVALID', `${file}: in its Cargo.toml, ${key} ${(0,foreign_text/* foreignText */.q)(why)}`, {
            where: { file, key },
        });
    }));
}
/**
 * Reads the Cargo.toml of a `.crate`, as `cargo package` normalises it.
 *
 * @param file the archive’s name, for messages.
 * @throws LockstepError `ARTIFACT_UNREADABLE` when it is no TOML, `METADATA_INVALID` when it cannot be published.
 */
function parsePackedManifest(text, file) {
    const raw = parse(text, file);
    throwFaults(unresolvedIn(raw), file);
    const checked = crateManifest.safeParse(raw);
    if (!checked.success) {
        throwFaults(shapeFaults(checked.error.issues), file);
        throw checked.error;
    }
    throwFaults([...identityFaults(checked.data), ...dependencyFaults(checked.data)], file);
    return checked.data;
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/packed-files.js


// What cargo takes for the readme when a manifest says nothing; newer ones say so themselves when they pack.
const readmeNames = ['README.md', 'README.txt', 'README'];
/** The text of a file, a byte order mark included as cargo sends it; undefined when it is not UTF-8. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function readmeNameIn({ paths }, { package: { readme } }) {
    if (readme === undefined)
        return readmeNames.find((name) => paths.includes(name));
    return readme === true ? 'README.md' : readme || undefined;
}
/** The readme that a manifest names. @throws LockstepError `METADATA_INVALID` when it cannot be published. */
async function readmeIn(archive, manifest, file) {
    const readmeFile = readmeNameIn(archive, manifest);
    if (readmeFile === undefined)
        return {};
    const bytes = await archive.read(readmeFile);
    const readme = bytes && textOf(bytes);
    if (readme !== undefined)
        return { readme, readmeFile };
    const why = bytes
        ? `names ${readmeFile}, which is not UTF-8`
        : `names ${readmeFile}, which is not in the crate`;
    throwFaults([{ path: ['package', 'readme'], why }], file);
    return {};
}
/** The licence file that a manifest names. @throws LockstepError `METADATA_INVALID` when it is not there. */
function licenseIn({ paths }, manifest, file) {
    const licenseFile = manifest.package['license-file'];
    if (licenseFile === undefined)
        return {};
    const why = `names ${licenseFile}, which is not in the crate`;
    if (!paths.includes(licenseFile))
        throwFaults([{ path: ['package', 'license-file'], why }], file);
    return { licenseFile };
}
/** The commit that cargo recorded when it packed. */
async function commitIn(archive) {
    const bytes = await archive.read('.cargo_vcs_info.json');
    try {
        const info = JSON.parse((bytes && textOf(bytes)) ?? '');
        const git = (0,record/* isRecord */.u)(info) && (0,record/* isRecord */.u)(info.git) ? info.git : {};
        return typeof git.sha1 === 'string' && /^[0-9a-f]{40,64}$/.test(git.sha1) ? git.sha1 : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/crate.js








async function manifestIn(archive, file) {
    const bytes = await archive.read('Cargo.toml');
    const where = { file, key: 'Cargo.toml' };
    if (bytes === undefined)
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file} holds no Cargo.toml`, { where });
    const text = textOf(bytes);
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its Cargo.toml is not UTF-8`, { where });
    return parsePackedManifest(text, file);
}
function refuseOtherNames({ root }, { package: described }, file) {
    const expected = `${described.name}-${described.version}`;
    if (external_node_path_.posix.basename(file) !== `${expected}.crate`) {
        const what = (0,foreign_text/* foreignText */.q)(`${described.name} ${described.version}`);
        const message = `${file} holds ${what}, so it has to be called ${(0,foreign_text/* foreignText */.q)(`${expected}.crate`)}`;
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_NAME_WRONG', message, { where: { file } });
    }
    if (root === expected)
        return;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its top folder is ${JSON.stringify(root)}, expected ${expected}`, {
        where: { file },
    });
}
/**
 * Reads a package out of the chunks of its `.crate`, as `cargo package` makes it.
 *
 * @param file the archive’s path, for messages and for the name that it must have.
 * @throws LockstepError `ARCHIVE_HOSTILE`, `ARTIFACT_UNREADABLE`, `ARTIFACT_NAME_WRONG`, `METADATA_INVALID`.
 */
async function readCrate(chunks, file) {
    const archive = await readCrateArchive(chunks, file);
    const manifest = await manifestIn(archive, file);
    refuseOtherNames(archive, manifest, file);
    const vcsCommit = await commitIn(archive);
    return {
        name: manifest.package.name,
        version: manifest.package.version,
        manifest,
        needs: needsOf(manifest),
        commands: commandsOf(manifest, archive.paths),
        ...(await readmeIn(archive, manifest, file)),
        ...licenseIn(archive, manifest, file),
        files: archive.paths,
        ...(vcsCommit !== undefined && { vcsCommit }),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/cycle-order.js

/** Nothing known yet: every need counts. */
function createCycleOrder() {
    const cycles = new Map();
    const known = new Set();
    return {
        plan(targets) {
            const crates = targets.map(({ key, needs }) => ({ name: key, needs }));
            for (const cycle of impossibleCycles(crates, () => true))
                for (const key of cycle)
                    cycles.set(key, cycle);
        },
        know: ({ key }) => void known.add(key),
        needsOf({ key, needs }) {
            const cycle = cycles.get(key) ?? [];
            // Where all names are known any order will do, and the engine finds one.
            if (cycle.every((each) => known.has(each)))
                return needs;
            return needs.filter((need) => !(cycle.includes(need) && known.has(need)));
        },
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/foreign-text.js
var registry_foreign_text = __webpack_require__(68768);
;// CONCATENATED MODULE: ./packages/channels/src/crates/sparse-path.js
/**
 * The folders of a crate in an index, in the letters of its name.
 *
 * Source: the Cargo book, “Index Format”, index files.
 */
function indexPrefix(name) {
    if (name.length <= 2)
        return String(name.length);
    if (name.length === 3)
        return `3/${name.slice(0, 1)}`;
    return `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}
/** A crate's file in an index, by a path below the index; index files are lower-cased. */
function sparsePath(name) {
    const lower = name.toLowerCase();
    return `${indexPrefix(lower)}/${encodeURIComponent(lower)}`;
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/index-config.js



const address = schemas/* string */.YjP().min(1).max(2048);
// Source: the Cargo book, “Index Format”, index configuration. Keys of other registries' own are left alone.
const configSchema = schemas/* object */.Ikc({
    dl: address,
    api: address.nullish(),
    'auth-required': schemas/* boolean */.zMY().nullish(),
});
/** Reads the answer to a request for `config.json`. */
function readConfig(outcome, secret) {
    if (outcome.kind === 'failure')
        return { kind: 'unclear', why: (0,foreign_text/* foreignText */.q)(outcome.why, secret) };
    if (outcome.status !== 200) {
        const words = (0,registry_foreign_text/* registryWords */.lz)(outcome, secret);
        const said = `HTTP ${outcome.status}${words && `: ${words}`}`;
        return { kind: 'unclear', why: `the index answers for its config.json with ${said}` };
    }
    const parsed = configSchema.safeParse((0,foreign_text/* bodyJson */.z)(outcome));
    if (!parsed.success)
        return { kind: 'unclear', why: 'the config.json of the index is none' };
    const { dl, api, 'auth-required': authRequired } = parsed.data;
    return { kind: 'found', config: { dl, api: api ?? undefined, authRequired: authRequired ?? false } };
}
const defaultForm = '/{crate}/{version}/download';
/** Where a crate is downloaded; the address is the registry's and is not checked here. */
function downloadAddress({ dl }, { name, version, sha256 }) {
    const prefix = indexPrefix(name);
    const markers = [
        ['{crate}', name],
        ['{version}', version],
        ['{prefix}', prefix],
        ['{lowerprefix}', prefix.toLowerCase()],
        ['{sha256-checksum}', sha256],
    ];
    const template = markers.some(([marker]) => dl.includes(marker)) ? dl : `${dl}${defaultForm}`;
    return markers.reduce((text, [marker, value]) => text.replaceAll(marker, () => value), template);
}

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
// EXTERNAL MODULE: ./packages/channels/src/registry/freshness.js
var freshness = __webpack_require__(67445);
// EXTERNAL MODULE: ./packages/core/src/config/trusted-publishing.js
var trusted_publishing = __webpack_require__(38423);
// EXTERNAL MODULE: ./packages/channels/src/registry/address.js
var registry_address = __webpack_require__(64282);
;// CONCATENATED MODULE: ./packages/channels/src/crates/settings.js




const sparsePrefix = 'sparse+';
const noGitIndex = 'expected a sparse index, as in sparse+https://example.org/index/; an index in a git repository is not read';
// Cargo tells the protocols of an index by this prefix: the Cargo book, “Index Format”, sparse protocol.
const sparseIndex = schemas/* string */.YjP()
    .refine((text) => text.startsWith(sparsePrefix), noGitIndex)
    .transform((text) => text.slice(sparsePrefix.length))
    .pipe(registry_address/* registryAddress */.MA)
    .transform((address) => `${sparsePrefix}${address}`);
/** What `lockstep.yaml` may say about a crates channel beside the keys of every channel. */
const cratesSettings = schemas/* strictObject */.rej({
    index: sparseIndex
        .default(endpoints/* endpoints */.v.crates)
        .describe('The sparse index, as cargo writes it (sparse+https://…/); by default the public one.'),
    api: registry_address/* registryAddress */.MA
        .optional()
        .describe('The web API, where it is on another origin than the index; the token goes there.'),
    'trusted-publishing': trusted_publishing/* trustedPublishing */.t,
})
    // The public registry's token would go to whatever stands there.
    .refine(({ index, api }) => api === undefined || index !== endpoints/* endpoints */.v.crates, {
    path: ['api'],
    message: 'expected “index” as well: a web API of its own belongs to an index of its own',
});
/** The address of a sparse index without Cargo's prefix. */
function indexAddress(index) {
    return index.slice(sparsePrefix.length);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/registry.js



/**
 * The registry that a channel's settings mean.
 * @param role the settings of the registry whose part it plays: that one's rules hold, and crates are told about it.
 */
function registryOf({ index, api }, role) {
    const isOpen = index === endpoints/* endpoints */.v.crates;
    const address = indexAddress(index);
    const named = api ?? (isOpen ? endpoints/* companions */.a.cratesApi : undefined);
    // The public index asks nobody who they are, so nothing but the web API needs to see the token.
    const places = [...(isOpen ? [] : [address]), ...(named === undefined ? [] : [named])];
    const origins = [...new Set(places.map((place) => new URL(place).origin))];
    const isPublic = role.index === endpoints/* endpoints */.v.crates;
    return { name: role.index, index: address, api: named, isPublic, origins };
}
/** The registry as a publish request's dependencies are told by it. */
function placeOf({ name, isPublic }) {
    return { index: name, isCratesIo: isPublic, cratesIoIndex: endpoints/* companions */.a.cratesIdentity };
}
/** The credential, which cargo sends without a scheme: the Cargo book, “Web API”. */
function credentialFor({ registry, context: { secret } }) {
    return secret && { secret, scheme: '', origins: registry.origins };
}
/** Sends a request, with the credential where its origin is one of those that may see it. */
function authorized(connection, request) {
    const mayKnow = connection.registry.origins.includes(new URL(request.url).origin);
    const credential = mayKnow ? credentialFor(connection) : undefined;
    return connection.context.http({ ...request, ...(credential && { credential }) });
}
/** Reads a document as it is now, without saying who asks. */
function readOpenly({ context }, url) {
    return context.http({ method: 'GET', url, headers: freshness/* freshly */.a });
}
/** Reads a document as it is now, with the credential. */
function readAuthorized(connection, url) {
    const headers = { accept: 'application/json', ...freshness/* freshly */.a };
    return authorized(connection, { method: 'GET', url, headers });
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/index-config-reader.js


// Cargo asks without the token first and again with it after a 401: the Cargo book, “Index Format”.
async function fetchConfig(connection) {
    const url = `${connection.registry.index}config.json`;
    const { secret } = connection.context;
    const open = await readOpenly(connection, url);
    const isPrivate = open.kind === 'answer' && open.status === 401 && secret !== undefined;
    return readConfig(isPrivate ? await readAuthorized(connection, url) : open, secret);
}
/** Nothing read yet. */
function createIndexConfigReader() {
    let reading;
    return {
        async read(connection) {
            reading ??= fetchConfig(connection);
            const answer = await reading;
            if (answer.kind !== 'found')
                reading = undefined;
            return answer;
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/limits.js
const minuteMs = 60_000;
const quotaSource = 'crates.io’s source, rate_limiter.rs, LimitedAction; an account can be granted more, and what it published shortly before counts';
/** What the public registry takes from one account. */
const publicQuotas = [
    { what: 'new package', burst: 5, refillMs: 10 * minuteMs, source: quotaSource },
    { what: 'new version', burst: 30, refillMs: minuteMs, source: quotaSource },
];
/** What is known of a registry's limits; quotas are those of the public one alone. */
function limitsOf({ isPublic, origins }) {
    return {
        concurrency: 4,
        // Ten minutes that a cache may keep an index file, and some for the job that writes it.
        visibilityWindowMs: 15 * minuteMs,
        refusesDuplicates: true,
        origins,
        source: 'concurrency: cargo sends one crate at a time, no document names a limit; window: crates.io’s source, storage.rs, which lets caches keep index files for 600 seconds, and worker/jobs/index/sync.rs; duplicates: the Cargo book, “Index Format”, version uniqueness',
        ...(isPublic && { quotas: publicQuotas }),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/sealed-package.js
var sealed_package = __webpack_require__(57997);
;// CONCATENATED MODULE: ./packages/channels/src/crates/observed-version.js
/** A version without its build metadata, which registries do not tell apart: the Cargo book, “Index Format”. */
function withoutBuild(version) {
    return version.split('+', 1)[0] ?? version;
}
/** What an index file lists of one version, whatever its build metadata; several records are a fault of the index. */
function recordsOf({ records }, version) {
    return records.filter((record) => withoutBuild(record.version) === withoutBuild(version));
}
// A line that cannot be read may be the very one that is looked for.
function mayBeUnread({ unread }, version) {
    return unread.some((line) => line.includes(`"${withoutBuild(version)}`));
}
function listed([record, ...others]) {
    if (record === undefined)
        return undefined;
    if (others.length > 0)
        return { state: 'unknown', why: 'the index lists the version more than once' };
    return { state: 'present', digest: { sha256: record.sha256 }, yanked: record.yanked };
}
/**
 * What an index's answer about a crate says of one version.
 *
 * An index forgets a crate that was deleted, and its version may be published anew: nothing tells it from one that
 * never was (crates.io source, `controllers/krate/delete.rs`), so this never says “burned”.
 */
function observedVersion(answer, version) {
    if (answer.kind === 'none')
        return { state: 'absent' };
    if (answer.kind === 'unclear')
        return { state: 'unknown', why: answer.why };
    const found = listed(recordsOf(answer.file, version));
    if (found !== undefined)
        return found;
    return mayBeUnread(answer.file, version)
        ? { state: 'unknown', why: 'the index lists the version with a malformed record' }
        : { state: 'absent' };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/sparse-record.js


// Dependencies, features and what newer versions of the format (`v`) add do not matter for where a version stands.
const recordSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    vers: schemas/* string */.YjP().max(256),
    cksum: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/i),
    yanked: schemas/* boolean */.zMY().nullish(),
});
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function recordOf(line) {
    const parsed = recordSchema.safeParse(jsonOf(line));
    if (!parsed.success)
        return undefined;
    const { name, vers, cksum, yanked } = parsed.data;
    return { name, version: vers, sha256: cksum.toLowerCase(), yanked: yanked ?? false };
}
function sparse_record_textOf(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}
function sparse_record_parse(body, name) {
    const lines = (sparse_record_textOf(body) ?? '').split('\n').filter((line) => line.trim() !== '');
    const read = lines.map((line) => ({ line, record: recordOf(line) }));
    const records = read.flatMap(({ record }) => record ?? []);
    // A crate that an index knows has a version; without one, an object may be anything, such as an error.
    if (records.length === 0)
        return { kind: 'unclear', why: 'its answer is no index file' };
    if (records.some((record) => record.name.toLowerCase() !== name.toLowerCase()))
        return { kind: 'unclear', why: 'it answers with the index file of another crate' };
    const unread = read.filter(({ record }) => record === undefined).map(({ line }) => line);
    return { kind: 'found', file: { records, unread } };
}
/**
 * Reads the answer to a request for a crate's index file; nothing in it is believed before it is checked.
 *
 * 404, 410 and 451 say that there is no such crate: the Cargo book, “Index Format”, nonexistent crates.
 */
function readIndexFile(outcome, name, secret) {
    if (outcome.kind === 'failure')
        return { kind: 'unclear', why: (0,foreign_text/* foreignText */.q)(outcome.why, secret) };
    if ([404, 410, 451].includes(outcome.status))
        return { kind: 'none' };
    if (outcome.status === 200)
        return sparse_record_parse(outcome.body, name);
    const words = (0,registry_foreign_text/* registryWords */.lz)(outcome, secret);
    return { kind: 'unclear', why: `the index answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/sparse-index.js



/** Looks a crate up in the index; with the token where the registry wants it for reading, too. */
async function fetchIndexFile(connection, name) {
    const answer = await connection.config.read(connection);
    if (answer.kind === 'unclear')
        return answer;
    const url = `${connection.registry.index}${sparsePath(name)}`;
    const read = answer.config.authRequired ? readAuthorized : readOpenly;
    return readIndexFile(await read(connection, url), name, connection.context.secret);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/observation.js



/** Asks the index where one version stands; that it knows the crate at all is noted for the order of the steps. */
async function observeTarget(target, connection, order) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const answer = await fetchIndexFile(connection, name);
    if (answer.kind === 'found')
        order.know(target);
    return observedVersion(answer, version);
}

// EXTERNAL MODULE: ./packages/channels/src/registry/target-problem.js
var target_problem = __webpack_require__(24951);
;// CONCATENATED MODULE: ./packages/channels/src/crates/allowed-registries.js
/** What manifests call the public registry. */
const publicName = 'crates-io';
/**
 * What of `package.publish` speaks against a registry: the Cargo book, “The Manifest Format”, the publish field.
 *
 * The field lists names that a machine's cargo configuration gives to registries. Only the name of the public one is
 * the same everywhere, so any other list may mean the registry at hand. A crate that must not be published at all is
 * refused when it is read.
 */
function publishFaults({ package: described }, isPublic) {
    const { publish } = described;
    if (!Array.isArray(publish))
        return [];
    const list = JSON.stringify(publish);
    if (isPublic && !publish.includes(publicName))
        return [`its manifest allows other registries only (publish = ${list})`];
    if (!isPublic && publish.every((name) => name === publicName))
        return [`its manifest allows the public registry only (publish = ${list})`];
    return [];
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/registry-place.js
// Source: `CanonicalUrl` in cargo’s source.
function canonical(index) {
    const bare = index.replace(/\/$/, '').replace(/\.git$/, '');
    return /^\w+:\/\/github\.com\//i.test(bare) ? bare.replace(/^\w+:/, 'https:').toLowerCase() : bare;
}
/** Whether two addresses are those of one index, as cargo compares them. */
function sameIndex(one, other) {
    return canonical(one) === canonical(other);
}
/**
 * The index that a dependency comes from, unless that is the registry it is published to itself.
 *
 * In a manifest, no index means crates.io; in the web API it means the same registry.
 * @param declared the `registry-index` of the dependency.
 */
function foreignIndex(declared, place) {
    const index = declared ?? place.cratesIoIndex;
    const here = place.isCratesIo ? place.cratesIoIndex : place.index;
    return sameIndex(index, here) ? undefined : index;
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/public-rules.js


const mostWords = 5;
const longestDescription = 1000;
const longestVersion = 150;
const mostDependencies = 500;
function isBlank(text) {
    return text === undefined || text === '';
}
function missing(described) {
    return [
        ...(isBlank(described.description) ? ['it has no description'] : []),
        ...(isBlank(described.license) && isBlank(described['license-file'])
            ? ['it has neither license nor license-file']
            : []),
    ];
}
function isKeyword(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(text) && text.length <= 20;
}
function unfitWords({ keywords = [], categories = [] }) {
    return [
        ...(keywords.length > mostWords ? [`it has more than ${mostWords} keywords`] : []),
        ...keywords.filter((text) => !isKeyword(text)).map((text) => `“${text}” is no keyword that it takes`),
        ...(categories.length > mostWords ? [`it has more than ${mostWords} categories`] : []),
    ];
}
function isWebAddress(text) {
    return /^https?:\/\//.test(text) && URL.canParse(text);
}
function unfitTexts(described) {
    const { description = '', version, 'rust-version': rustVersion = '' } = described;
    const addresses = ['homepage', 'documentation', 'repository'].filter((key) => described[key] !== undefined && !isWebAddress(described[key]));
    return [
        ...(Buffer.byteLength(description) > longestDescription
            ? [`its description is longer than ${longestDescription} bytes`]
            : []),
        ...(version.length > longestVersion ? [`its version is longer than ${longestVersion} characters`] : []),
        ...addresses.map((key) => `its ${key} is no http(s) address`),
        ...(/^[0-9.]*$/.test(rustVersion) ? [] : ['its rust-version is more than a version number']),
    ];
}
// The `semver` crate reads all three as “any version”.
function isWildcard({ spec }) {
    return /^\s*[*xX]\s*$/.test(spec.version);
}
function unfitDependencies(manifest, place) {
    const all = dependenciesOf(manifest);
    const elsewhere = all.filter(({ spec }) => foreignIndex(spec['registry-index'], place) !== undefined);
    return [
        ...(all.length > mostDependencies ? [`it has more than ${mostDependencies} dependencies`] : []),
        ...all.filter(isWildcard).map((each) => `its dependency ${each.package} takes any version (“*”)`),
        ...elsewhere.map((each) => `its dependency ${each.package} is in another registry`),
    ];
}
/**
 * What the public registry refuses of a manifest, as far as the manifest alone shows it.
 *
 * Source: crates.io's source, `controllers/krate/publish.rs` and `models/keyword.rs`.
 */
function publicFaults({ manifest }, place) {
    const described = manifest.package;
    return [
        ...missing(described),
        ...unfitWords(described),
        ...unfitTexts(described),
        ...unfitDependencies(manifest, place),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/crate-problems.js










/** The largest `.crate` that crates.io takes unless it raised the limit of a crate: config/publish_limits.rs. */
const publicUploadBytes = 10 * 1024 * 1024;
/** What is wrong with the name of a crate, for the public registry. */
function nameProblems(known) {
    const { name } = (0,sealed_package/* packageOf */.w)(known.target);
    if (known.holder !== undefined) {
        const message = `the registry takes ${name} for ${known.holder}, which it holds already`;
        const remedy = `Spell the name ${known.holder} in Cargo.toml, or rename the crate.`;
        return [(0,problem/* problem */.C)('NAME_REJECTED', message, { ...(0,target_problem/* atTarget */.P$)(known.target), remedy })];
    }
    const faults = known.isNew ? nameFaults(name) : [];
    if (faults.length === 0)
        return [];
    const message = `${name} is new, and the public registry does not take it: ${faults.join('; ')}`;
    return [(0,problem/* problem */.C)('NAME_REJECTED', message, (0,target_problem/* atTarget */.P$)(known.target))];
}
/** What of a crate's manifest its registry would refuse, as one problem. */
function manifestProblems(known, crate, registry) {
    const faults = [
        ...publishFaults(crate.manifest, registry.isPublic),
        ...(registry.isPublic ? publicFaults(crate, placeOf(registry)) : []),
    ];
    if (faults.length === 0)
        return [];
    const message = `${known.target.title} would be refused: ${faults.join('; ')}`;
    return [(0,problem/* problem */.C)('METADATA_INVALID', message, (0,target_problem/* atTarget */.P$)(known.target))];
}
function siblingsElsewhere(crate, siblings, registry) {
    return dependenciesOf(crate.manifest).filter(({ kind, package: name, spec }) => kind !== 'dev' &&
        siblings.has(name) &&
        foreignIndex(spec['registry-index'], placeOf(registry)) !== undefined);
}
/**
 * Dependencies on crates of this release that their manifest looks for in another registry.
 *
 * Whoever installs from here gets what somebody may have published there under that name. It is no mistake where the
 * release goes to that registry as well, or where this one takes its place.
 */
function siblingNotes({ target }, crate, all, registry) {
    const siblings = new Set(all.map((each) => (0,sealed_package/* packageOf */.w)(each.target).name));
    const elsewhere = [...new Set(siblingsElsewhere(crate, siblings, registry).map((each) => each.package))];
    if (elsewhere.length === 0)
        return [];
    const from = `${target.title} takes ${elsewhere.join(', ')} from another registry than this one`;
    return [`${from}; if that is not meant, write registry = "NAME" beside the path in Cargo.toml`];
}
function isLarge({ target }) {
    return target.artifact.digest.size > publicUploadBytes;
}
function sizeMessage({ target }) {
    const { file, digest } = target.artifact;
    return `${file} has ${digest.size} bytes; the public registry takes ${publicUploadBytes}`;
}
/** A new crate that is too large; nobody can have raised its limit. */
function sizeProblems(known) {
    if (!isLarge(known) || known.isNew !== true)
        return [];
    return [(0,problem/* problem */.C)('TOO_LARGE', sizeMessage(known), (0,target_problem/* atTarget */.P$)(known.target))];
}
/** A known crate that is too large, unless its limit was raised. */
function sizeNotes(known) {
    if (!isLarge(known) || known.isNew === true)
        return [];
    return [`${sizeMessage(known)}, unless it raised the limit of this crate`];
}
/** Crates that wait for one another, none of which the public registry would take first. */
function cycleProblems(known) {
    const crates = known.map(({ target }) => (0,sealed_package/* packageOf */.w)(target));
    const fresh = new Set(known.filter(({ isNew }) => isNew).map(({ target }) => (0,sealed_package/* packageOf */.w)(target).name));
    const channel = known[0]?.target.channel ?? '';
    return impossibleCycles(crates, (name) => fresh.has(name)).map((names) => (0,problem/* problem */.C)('DEPENDENCY_CYCLE', `${names.join(', ')} are new and need one another; the registry takes none of them first`, {
        ...(0,target_problem/* atTarget */.P$)({ channel, title: names.join(', ') }),
        remedy: 'Take the version from a dev-dependency on that way (leave its path alone): cargo then leaves it out when it packs.',
    }));
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/channels/src/registry/proof.js
var proof = __webpack_require__(21376);
;// CONCATENATED MODULE: ./packages/channels/src/crates/token-standing.js


/**
 * crates.io refuses every token here, since its `/me` is for browsers; only the words tell known tokens from others.
 *
 * Source: crates.io's source, `auth.rs` (`AuthCheck::check`, `authenticate_via_token`) and `util/errors.rs`.
 */
const wordings = [
    {
        statuses: [403],
        words: /only be performed on the crates\.io website|does not have the required permissions/i,
        standing: 'known',
    },
    {
        statuses: [401, 403],
        words: /authentication failed|requires authentication|format used by crates\.io/i,
        standing: 'AUTH_FAILED',
    },
    { statuses: [403], words: /account is (indefinitely )?locked/i, standing: 'AUTH_FORBIDDEN' },
    { statuses: [401], words: /(?:)/, standing: 'AUTH_FAILED' },
];
// crates.io puts its user one level down; other registries have their own forms.
function userIn(answer, secret) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const user = (0,record/* isRecord */.u)(json) && (0,record/* isRecord */.u)(json.user) ? json.user : json;
    const names = (0,record/* isRecord */.u)(user) ? [user.login, user.username, user.name] : [];
    const name = names.find((each) => typeof each === 'string' && each !== '');
    return typeof name === 'string' ? (0,foreign_text/* foreignText */.q)(name, secret) : undefined;
}
function standingOf(answer, secret) {
    const words = (0,registry_foreign_text/* registryWords */.lz)(answer, secret);
    const { status } = answer;
    const user = status === 200 ? userIn(answer, secret) : undefined;
    if (user !== undefined)
        return { kind: 'known', user };
    const said = `HTTP ${status}${words && `: ${words}`}`;
    const wording = wordings.find((each) => each.statuses.includes(status) && each.words.test(words));
    if (wording?.standing === 'known')
        return { kind: 'known' };
    if (wording !== undefined)
        return { kind: 'refused', code: wording.standing, why: said };
    if (status === 429 || status >= 500)
        return { kind: 'refused', code: 'STATE_UNKNOWN', why: said };
    return { kind: 'untold', why: `the registry does not say whose token it is (HTTP ${status})` };
}
/** Reads the answer to a request for `/api/v1/me`. */
function tokenStanding(outcome, secret) {
    if (outcome.kind === 'answer')
        return standingOf(outcome, secret);
    const code = outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
    return { kind: 'refused', code, why: (0,foreign_text/* foreignText */.q)(outcome.why, secret) };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/credential-proof.js





const scopesUntold = 'the registry does not tell which scopes and crates it has (new crates need publish-new, others publish-update)';
// Source: cargo's `check_token`; anything else could not stand in a header.
function isSendable(secret) {
    return /^[\x20-\x7e\t]+$/.test((0,src_secret/* reveal */._c)(secret));
}
// Source: crates.io's source, crates_io_trustpub, `AccessToken::PREFIX`; its `/me` does not know these tokens.
function isTrustedPublishing(secret) {
    return (0,src_secret/* reveal */._c)(secret).startsWith('cio_tp_');
}
function trustedPublishing(secret, names) {
    const reason = 'it is a token of Trusted Publishing, of which the registry tells nothing; it lives 30 minutes and cannot yank';
    const fresh = names.filter(({ isNew }) => isNew).map(({ target }) => (0,sealed_package/* packageOf */.w)(target).name);
    if (fresh.length === 0)
        return (0,proof/* proof */.n1)(secret, 'not provable here', reason);
    const message = `${secret}: Trusted Publishing cannot create ${fresh.join(', ')}, which the registry does not know yet`;
    const remedy = 'Publish the first version of those crates with an API token that has the scope publish-new, then set Trusted Publishing up for them.';
    return {
        ...(0,proof/* proof */.n1)(secret, 'not provable here', reason),
        problems: [(0,problem/* problem */.C)('AUTH_FORBIDDEN', message, { remedy })],
    };
}
function byStanding(secret, standing) {
    switch (standing.kind) {
        case 'known':
            return standing.user === undefined
                ? (0,proof/* proof */.n1)(secret, 'identity only', `the registry knows the token but does not say whose it is; ${scopesUntold}`)
                : (0,proof/* proof */.n1)(secret, 'identity only', scopesUntold, standing.user);
        case 'untold':
            return (0,proof/* proof */.n1)(secret, 'not provable here', standing.why);
        case 'refused':
            return (0,proof/* disproof */.bA)(secret, standing.code, standing.why);
    }
}
/** Proves without publishing what can be proven about the channel's token; never more than that it is known. */
async function proveCredential(channel, names, connection, api) {
    const { secret, proof: minted } = connection.context;
    if (minted !== undefined)
        return { credential: minted, problems: [] };
    const name = (0,proof/* nameOfToken */.is)(channel, secret);
    if (secret === undefined)
        return (0,proof/* noToken */.fC)(name);
    if (!isSendable(secret))
        return (0,proof/* disproof */.bA)(name, 'AUTH_FAILED', 'it holds characters that no header can carry, such as a line break');
    if (connection.registry.isPublic && isTrustedPublishing(secret))
        return trustedPublishing(name, names);
    if (api.kind !== 'known')
        return (0,proof/* proof */.n1)(name, 'not provable here', 'it is not known where the web API is');
    const outcome = await readAuthorized(connection, `${api.address}api/v1/me`);
    return byStanding(name, tokenStanding(outcome, secret));
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/spelling.js
const mostSeparators = 3;
function spellings([head = '', ...rest]) {
    if (rest.length === 0)
        return [head];
    return spellings(rest).flatMap((tail) => [`${head}-${tail}`, `${head}_${tail}`]);
}
/**
 * The names that differ from one in hyphens and underscores alone; with many of those, the uniform ones only.
 *
 * An index has a file of its own for each spelling, while crates.io takes them all for one name.
 */
function otherSpellings(name) {
    const parts = name.split(/[-_]/);
    const all = parts.length - 1 <= mostSeparators ? spellings(parts) : [parts.join('-'), parts.join('_')];
    return all.filter((spelling) => spelling !== name);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/known-crate.js




function spelledIn(answer) {
    return answer.kind === 'found' ? answer.file.records.at(0)?.name : undefined;
}
async function holderAmong(names, connection) {
    for (const name of names) {
        const holder = spelledIn(await fetchIndexFile(connection, name));
        if (holder !== undefined)
            return holder;
    }
    return undefined;
}
// Only the public registry is known to take such names for one; the Cargo book merely recommends it to others.
async function holderOf(answer, name, connection) {
    if (!connection.registry.isPublic)
        return undefined;
    const spelled = answer.kind === 'none' ? await holderAmong(otherSpellings(name), connection) : spelledIn(answer);
    return spelled === name ? undefined : spelled;
}
/** Asks the index whether it knows a target's name, in whatever version and spelling. */
async function lookUpCrate(target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const answer = await fetchIndexFile(connection, name);
    const holder = await holderOf(answer, name, connection);
    return {
        target,
        isNew: answer.kind === 'unclear' ? undefined : answer.kind === 'none',
        isAbsent: observedVersion(answer, version).state === 'absent',
        ...(holder !== undefined && { holder }),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/owners.js




/** Requests at once: the web API is a database, other than the index. */
const concurrency = 4;
const mostShown = 10;
const ownersSchema = schemas/* object */.Ikc({ users: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).min(1) });
function ownersIn(outcome, secret) {
    const isGood = outcome.kind === 'answer' && outcome.status === 200;
    const parsed = ownersSchema.safeParse(isGood ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined);
    if (!parsed.success)
        return undefined;
    const logins = parsed.data.users.map(({ login }) => (0,foreign_text/* foreignText */.q)(login, secret));
    const more = logins.length > mostShown ? ` and ${logins.length - mostShown} more` : '';
    return `${logins.slice(0, mostShown).join(', ')}${more}`;
}
/**
 * Who owns crates, one note for those of the same owners; whether the token is one of theirs, nobody says.
 *
 * Source: the Cargo book, “Web API”, “Owners: List”. crates.io tells everyone.
 */
async function ownerNotes(names, connection, api) {
    const read = connection.registry.isPublic ? readOpenly : readAuthorized;
    const owners = await (0,bounded/* mapBounded */.y)(names, concurrency, async (name) => {
        const outcome = await read(connection, `${api}api/v1/crates/${encodeURIComponent(name)}/owners`);
        return ownersIn(outcome, connection.context.secret);
    });
    const told = [...new Set(owners)].filter((each) => each !== undefined);
    return told.map((each) => {
        const theirs = names.filter((_, index) => owners[index] === each);
        return `${theirs.join(', ')}: owned by ${each}; the account of the token has to be one of them, or of a team among them`;
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/quota-plan.js
function shareOf(quota, count) {
    const startsMs = Array.from({ length: count }, (_, index) => Math.max(0, index + 1 - quota.burst) * quota.refillMs);
    return { quota, count, startsMs };
}
/**
 * Says when each of so many new packages and versions can be published at the earliest, with full bursts at the start.
 *
 * The quotas run side by side; what waits for its dependencies may come later still.
 */
function planQuotas(quotas, demand) {
    const shares = quotas.map((quota) => shareOf(quota, demand[quota.what]));
    const ends = shares.map(({ startsMs }) => startsMs.at(-1) ?? 0);
    return { shares, leastMs: Math.max(0, ...ends) };
}
function counted(count, unit) {
    return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
/** A time in words, rounded up to whole minutes. */
function spelledTime(milliseconds) {
    const minutes = Math.ceil(milliseconds / 60_000);
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const parts = [hours > 0 ? counted(hours, 'hour') : '', rest > 0 ? counted(rest, 'minute') : ''];
    return parts.filter((part) => part !== '').join(' ') || '0 minutes';
}
const things = { 'new package': 'new crate', 'new version': 'new version' };
function every(milliseconds) {
    return spelledTime(milliseconds).replace(/^1 (?=\w+$)/, '');
}
/** What people should know of a plan before the first upload; nothing when the bursts suffice. */
function quotaNotes({ shares }) {
    return shares
        .filter(({ quota, count }) => count > quota.burst)
        .map(({ quota, count, startsMs }) => {
        const { burst, refillMs, what } = quota;
        const pace = `the registry takes ${burst} at once and one more every ${every(refillMs)}`;
        return `${counted(count, things[what])}: ${pace}; the release takes at least ${spelledTime(startsMs.at(-1) ?? 0)}`;
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/web-api.js




function undeclared(message, remedy) {
    const where = { key: 'api' };
    return { kind: 'undeclared', problem: (0,problem/* problem */.C)('CONFIG_WRONG_TYPE', message, { where, remedy }) };
}
// Whoever can change an index could otherwise have the token sent to themselves.
function asDeclared(api, { registry, context }) {
    const { index, origins } = registry;
    if (api === undefined)
        return undeclared(`the index ${index} names no web API, so nothing can be published there`, 'Name the web API with api: in lockstep.yaml, if the registry has one.');
    const url = URL.parse(api);
    const named = (0,foreign_text/* foreignText */.q)(api, context.secret);
    if (url === null || !(0,registry_address/* isRegistryAddress */.Gl)(url))
        return undeclared(`the index ${index} names “${named}” as its web API, which is no http(s) address`, 'Name the web API with api: in lockstep.yaml.');
    if (!origins.includes(url.origin))
        return undeclared(`the index ${index} names a web API on another origin, ${(0,foreign_text/* foreignText */.q)(url.origin)}; the token goes nowhere that the configuration does not name`, `Write api: ${named} in lockstep.yaml, if the token may go there.`);
    return { kind: 'known', address: url.href.endsWith('/') ? url.href : `${url.href}/` };
}
/** Finds the web API: the one of the settings, else the one that the index names on its own origin. */
async function webApi(connection) {
    const { api } = connection.registry;
    if (api !== undefined)
        return { kind: 'known', address: api };
    const answer = await connection.config.read(connection);
    if (answer.kind === 'unclear')
        return answer;
    return asDeclared(answer.config.api, connection);
}
/** Why nothing is sent, as long as it is not known where the web API is. */
function unsentReceipt(api) {
    if (api.kind === 'unclear')
        return { outcome: 'unsent', why: api.why, answer: { message: api.why } };
    return { outcome: 'refused', problem: api.problem, answer: { message: api.problem.message } };
}
/** Sends one request to the web API, in the form of the Cargo book, “Web API”. */
function callWebApi(connection, address, { path, headers, ...request }) {
    return authorized(connection, {
        ...request,
        url: `${address}api/v1/${path}`,
        headers: { accept: 'application/json', ...headers },
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/preflight.js










async function findingsOf(known, all, { registry, context }, packages) {
    const crate = await packages.read(known.target, await context.artifacts.read(known.target.artifact));
    const ofManifest = manifestProblems(known, crate, registry);
    if (!registry.isPublic)
        return { problems: ofManifest, notes: siblingNotes(known, crate, all, registry) };
    return {
        problems: [...nameProblems(known), ...ofManifest, ...sizeProblems(known)],
        notes: sizeNotes(known),
    };
}
function apiProblems(api, { id }) {
    switch (api.kind) {
        case 'known':
            return [];
        case 'unclear':
            return [(0,problem/* problem */.C)('STATE_UNKNOWN', `${id}: ${api.why}`)];
        case 'undeclared':
            return [{ ...api.problem, where: { key: `channels.${id}.api` } }];
    }
}
function quotaNotesFor({ limits }, known) {
    const coming = known.filter(({ isAbsent }) => isAbsent);
    const fresh = coming.filter(({ isNew }) => isNew).length;
    const demand = { 'new package': fresh, 'new version': coming.length - fresh };
    return quotaNotes(planQuotas(limits.quotas ?? [], demand));
}
function addressesOf({ registry }, api) {
    return [registry.index, ...(api.kind === 'known' ? [api.address] : [])];
}
function namesOf(known, isNew) {
    return known.filter((each) => each.isNew === isNew).map(({ target }) => (0,sealed_package/* packageOf */.w)(target).name);
}
/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
async function preflightTargets(channel, targets, connection, packages) {
    const { registry } = connection;
    const { concurrency } = channel.limits;
    const api = await webApi(connection);
    const known = await (0,bounded/* mapBounded */.y)(targets, concurrency, (target) => lookUpCrate(target, connection));
    const [proof, owners, found] = await Promise.all([
        proveCredential(channel, known, connection, api),
        api.kind === 'known' ? ownerNotes(namesOf(known, false), connection, api.address) : [],
        (0,bounded/* mapBounded */.y)(known, concurrency, (each) => findingsOf(each, known, connection, packages)),
    ]);
    const cycles = registry.isPublic ? cycleProblems(known) : [];
    return {
        problems: [
            ...apiProblems(api, channel),
            ...proof.problems,
            ...found.flatMap(({ problems }) => problems),
            ...cycles,
        ],
        notes: [
            ...(0,registry_address/* plainNotes */.W2)(addressesOf(connection, api)),
            ...namesOf(known, true).map((name) => `${name} is new on the registry`),
            ...quotaNotesFor(channel, known),
            ...found.flatMap(({ notes }) => notes),
            ...owners,
        ],
        credential: proof.credential,
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/receipt.js
var registry_receipt = __webpack_require__(3398);
// EXTERNAL MODULE: ./packages/channels/src/registry/answer-rule.js
var answer_rule = __webpack_require__(58513);
;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-status.js
/** Registries differ in the status of one and the same refusal; some answer with 200 and a list of errors. */
const refusing = [400, 403, 409, 422];

;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-access.js


const publishScopes = 'Create a token with the scopes publish-new (for crates that are new) and publish-update, and with a pattern that covers every crate of the release.';
const withPublishNew = 'Publish the first version of that crate with an API token that has the scope publish-new, then run the same command again.';
/** Refusals of the credential, in whatever request. */
const accessRules = [
    { statuses: [401], meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not accept the token') },
    {
        statuses: refusing,
        words: /authentication failed|invalid authentication token|requires authentication/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not know the token: mistyped, expired or revoked'),
    },
    {
        statuses: refusing,
        words: /does not have the required permissions/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token lacks a scope, or its crate patterns leave this crate out', publishScopes),
    },
    {
        statuses: refusing,
        words: /be an owner|not the owner|must already be an owner/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the account is no owner of the crate', 'Have an owner invite the account, accept the invitation on the registry’s site, then run the same command again.'),
    },
    {
        statuses: refusing,
        words: /account is (indefinitely )?locked/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the account is locked', 'Ask the people behind the registry.'),
    },
    {
        statuses: refusing,
        words: /verified email/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the account has no verified e-mail address', 'Set and verify an e-mail address in the account’s profile on the registry, then run the same command again.'),
    },
];
/** Refusals of tokens of Trusted Publishing. */
const trustedPublishingRules = [
    {
        statuses: refusing,
        words: /do not support creating new crates/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'Trusted Publishing cannot create a new crate', withPublishNew),
    },
    {
        statuses: refusing,
        words: /access token is not valid for crate/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the Trusted Publishing token was issued for other crates', 'Name this repository and workflow as a trusted publisher in the settings of every crate of the release.'),
    },
    {
        statuses: refusing,
        words: /only be published using trusted publishing/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the crate takes new versions from Trusted Publishing alone', 'Publish with a Trusted Publishing token, or lift that restriction in the crate’s settings.'),
    },
];

;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-content.js


const names = [
    {
        statuses: refusing,
        words: /recently deleted/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'a crate of that name was deleted a short while ago, and the name is held back', 'Run the same command again after the time that the registry names.'),
    },
    {
        statuses: refusing,
        words: /was previously named/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'it holds a crate whose name differs in letter case, or in hyphens and underscores, alone', 'Spell the name as the registry does, or rename the crate.'),
    },
    {
        statuses: refusing,
        words: /reserved name|(in|as a) crate name|the crate name|crate name cannot be empty/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'it does not take the name', 'Rename the crate.'),
    },
];
const refusals_content_dependencies = [
    {
        statuses: refusing,
        words: /no known crate named/i,
        meaning: (0,answer_rule/* refused */.J)('DEPENDENCY_MISSING', 'it knows no crate of the name of a dependency'),
    },
    {
        statuses: refusing,
        words: /wildcard|hosted on another registry|invalid version requirement|(in|as a|the) dependency name|dependency name cannot be/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'it does not take one of the dependencies'),
    },
];
const metadata = [
    {
        statuses: refusing,
        words: /missing or empty metadata fields/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'the manifest lacks what it demands', 'Give the package a description and a license (or license-file) in Cargo.toml, and build again.'),
    },
    {
        statuses: refusing,
        words: /keyword|category|categories|license expression|`description`|url for field|not a valid url|invalid semver|version number is too long/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'it does not take a field of the manifest'),
    },
    {
        statuses: refusing,
        words: /in feature|feature cannot be|maximum number of \d+ (features|dependencies)/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'it does not take the features or the number of dependencies'),
    },
    {
        statuses: refusing,
        words: /does not match manifest|cargo\.toml|invalid upload request/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'it does not take the manifest'),
    },
];
const archives = [
    {
        statuses: [413],
        words: /json metadata blob/i,
        meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'readme and metadata together are larger than it takes'),
    },
    {
        statuses: [413],
        meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'the crate is larger than it takes', 'Leave out what users do not need (exclude in Cargo.toml), or ask the registry to raise the limit of this crate.'),
    },
    {
        statuses: refusing,
        words: /too large when decompressed|more than \d+ entries|package (count|type size|storage quota) exceeded/i,
        meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'the crate unpacks to more than it takes, or the account’s space is full'),
    },
    {
        statuses: refusing,
        words: /tar entry type|invalid path found|\bpax\b/i,
        meaning: (0,answer_rule/* refused */.J)('ARCHIVE_HOSTILE', 'it does not take an entry of the archive'),
    },
];
/** Refusals of a crate's name, dependencies, metadata and archive. */
const contentRules = [...names, ...refusals_content_dependencies, ...metadata, ...archives];

;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals.js




/**
 * The answers of crate registries to a publish request, in the order in which they are tried.
 *
 * Sources: crates.io's source (`controllers/krate/publish.rs`, `auth.rs`, `crates_io_tarball`, `crates_io_validation`
 * and their tests) and, for Gitea and kellnr, their own (`routers/api/packages/cargo`, `RegistryError`).
 */
const answerRules = [
    {
        statuses: refusing,
        words: /already (uploaded|exists)/i,
        meaning: (0,answer_rule/* refused */.J)('VERSION_EXISTS', 'it holds this version already'),
    },
    ...trustedPublishingRules,
    ...accessRules,
    ...contentRules,
    { statuses: [403], meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token has no right to publish this crate') },
    {
        statuses: [404],
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'there is no such place to publish, or the token has no right to it; registries answer both in this way', 'Check the index and the web API of the channel, and the rights of the token.'),
    },
    // A conflict of other words, or a request that was not read to its end: neither says what became of it.
    { statuses: [408, 409, 425], meaning: { kind: 'unclear' } },
];
/** The answers to a request to yank, beside those to every request. */
const yankRules = [
    ...accessRules,
    {
        statuses: [404],
        meaning: (0,answer_rule/* refused */.J)('MISSING', 'it has no such version', 'Nothing is there that could be yanked.'),
    },
    { statuses: [403], meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token has no right to yank this crate') },
    { statuses: [408, 425], meaning: { kind: 'unclear' } },
];

// EXTERNAL MODULE: ./packages/core/src/answers/retry-after.js
var retry_after = __webpack_require__(58250);
;// CONCATENATED MODULE: ./packages/channels/src/crates/throttling.js

const namedDate = /try again after (\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT)/i;
const dailyLimit = /in the last 24 hours/i;
const secondMs = 1000;
const dayMs = 24 * 60 * 60 * secondMs;
// A date tells whole seconds, and the moment meant may lie anywhere in its second: a request at its beginning, with
// all of a crate, would be refused again.
function pauseUntil(date, { headers }) {
    const pause = (0,retry_after/* retryAfterMs */.V)({ 'retry-after': date, ...(headers.date && { date: headers.date }) });
    return pause === undefined ? undefined : pause + secondMs;
}
function pauseOf(answer, words) {
    const wanted = answer.headers['retry-after']?.trim() ?? '';
    if (/^\d+$/.test(wanted))
        return (0,retry_after/* retryAfterMs */.V)(answer.headers);
    const named = pauseUntil(wanted, answer) ?? pauseUntil(namedDate.exec(words)?.[1] ?? '', answer);
    // Asking again before a limit for a whole day has passed would only use up what is left of the others.
    return named ?? (dailyLimit.test(words) ? dayMs : undefined);
}
/**
 * How long a throttling answer asks to wait, be it in a header or in its words alone.
 *
 * Source: crates.io's source, `util/errors/json.rs` (a date, in a header and in the words) and
 * `controllers/krate/publish.rs` (the limit of versions in a day has neither).
 */
function withNamedPause(receipt, outcome) {
    if (outcome.kind === 'failure')
        return receipt;
    const pause = pauseOf(outcome, receipt.answer.message ?? '');
    return {
        outcome: 'throttled',
        answer: receipt.answer,
        ...(pause !== undefined && { retryAfterMs: pause }),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/answer.js





function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
function listsErrors(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && Array.isArray(json.errors) && json.errors.length > 0;
}
// Like cargo, which takes an empty answer for a yes: `Registry::publish` in its source.
function isConsent(answer) {
    if (answer.body.length === 0)
        return true;
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && json.ok !== false && !json.errors;
}
function saysOk(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && json.ok === true;
}
// “… even if the response code is 200”: the Cargo book, “Web API”, on answers that list errors.
function readAnswer(outcome, subject, protocol) {
    if (!isSuccess(outcome) || !listsErrors(outcome))
        return (0,registry_receipt/* receiptOf */.W)(outcome, subject, protocol);
    const receipt = (0,registry_receipt/* receiptOf */.W)({ ...outcome, status: 400 }, subject, protocol);
    return { ...receipt, answer: { ...receipt.answer, status: outcome.status } };
}
function read(outcome, subject, rules, consent) {
    const protocol = { rules, isConsent: consent };
    if (outcome.kind === 'failure')
        return (0,registry_receipt/* receiptOf */.W)(outcome, subject, protocol);
    const receipt = readAnswer(outcome, subject, protocol);
    return receipt.outcome === 'throttled' ? withNamedPause(receipt, outcome) : receipt;
}
/** What an answer, or the lack of one, to a publish request proves. */
function publishReceipt(outcome, subject) {
    return read(outcome, subject, answerRules, isConsent);
}
/** What an answer, or the lack of one, to a request to yank proves. */
function yankReceipt(outcome, subject) {
    return read(outcome, subject, yankRules, saysOk);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/publish-body.js
function prefixed(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return [length, bytes];
}
/**
 * The body of a publish request: the metadata as JSON and the `.crate`, each after its length in four bytes.
 *
 * Source: the Cargo book, “Web API”, “Publish”.
 */
function publishBody(metadata, crateBytes) {
    return Buffer.concat([...prefixed(Buffer.from(JSON.stringify(metadata))), ...prefixed(crateBytes)]);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/publish-metadata.js





function platformOf(target) {
    return target === undefined ? null : (normalPlatform(target) ?? target);
}
function published(dependency, place) {
    const { kind, target, key, spec } = dependency;
    const registry = foreignIndex(spec['registry-index'], place);
    return {
        optional: spec.optional ?? false,
        default_features: spec['default-features'] ?? spec.default_features ?? true,
        name: dependency.package,
        features: spec.features ?? [],
        version_req: (0,version_requirement/* normalRequirement */.V)(spec.version) ?? spec.version,
        target: platformOf(target),
        kind,
        ...(registry !== undefined && { registry }),
        ...(spec.package !== undefined && { explicit_name_in_toml: key }),
    };
}
/**
 * What cargo says of a crate when it publishes it, field by field and in its order.
 *
 * Source: the Cargo book, “Web API”, “Publish”; `prepare_transmit` and `NewCrate` in cargo’s source (1.95).
 * crates.io itself reads only name, version and readme here, and the rest from the manifest in the `.crate`.
 */
function publishMetadata(crate, place) {
    const { package: described, features, badges } = crate.manifest;
    return {
        name: crate.name,
        vers: crate.version,
        deps: dependenciesOf(crate.manifest).map((each) => published(each, place)),
        features: Object.fromEntries(sortedEntries(features)),
        authors: described.authors ?? [],
        description: described.description ?? null,
        documentation: described.documentation ?? null,
        homepage: described.homepage ?? null,
        readme: crate.readme ?? null,
        readme_file: crate.readmeFile ?? null,
        keywords: described.keywords ?? [],
        categories: described.categories ?? [],
        license: described.license ?? null,
        license_file: crate.licenseFile ?? null,
        repository: described.repository ?? null,
        badges: Object.fromEntries(sortedEntries(badges).map(([name, badge]) => [name, Object.fromEntries(sortedEntries(badge))])),
        links: described.links ?? null,
        rust_version: described['rust-version'] ?? null,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/warnings.js


/** More than an honest registry says about one crate. */
const warnings_mostShown = 10;
const kinds = [
    ['invalid_categories', 'it ignores the category'],
    ['invalid_badges', 'it ignores the badge'],
    ['other', 'it remarks'],
];
function textsOf(value) {
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
/** What a registry remarks on a crate that it took, fit to be shown: the Cargo book, “Web API”, “Publish”. */
function warningsIn(outcome, secret) {
    const json = outcome.kind === 'answer' ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    const warnings = (0,record/* isRecord */.u)(json) && (0,record/* isRecord */.u)(json.warnings) ? json.warnings : {};
    const said = kinds.flatMap(([key, what]) => textsOf(warnings[key]).map((text) => `${what} “${(0,foreign_text/* foreignText */.q)(text, secret)}”`));
    return said.slice(0, warnings_mostShown);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/publishing.js







async function send(target, body, connection, address) {
    const { secret, log } = connection.context;
    const headers = { 'content-type': 'application/octet-stream' };
    const outcome = await callWebApi(connection, address, { method: 'PUT', path: 'crates/new', headers, body });
    const receipt = publishReceipt(outcome, { target: (0,target_problem/* targetName */.je)(target), secret });
    if (receipt.outcome === 'stored')
        for (const warning of warningsIn(outcome, secret))
            log.warn(`${target.title} is on ${target.channel}; ${warning}`);
    return receipt;
}
/**
 * Publishes one version by one request; the registry itself refuses a version that it holds.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
async function publishTarget(target, connection, packages) {
    const bytes = await connection.context.artifacts.read(target.artifact);
    const crate = await packages.read(target, bytes);
    const api = await webApi(connection);
    if (api.kind !== 'known')
        return unsentReceipt(api);
    const metadata = publishMetadata(crate, placeOf(connection.registry));
    return send(target, publishBody(metadata, bytes), connection, api.address);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/retreat.js
/** What there is to take back of a version: it is yanked, and nothing more can be done to it. Pure. */
function retreatOf({ key, channel, title }, observed) {
    const isLeft = observed.state === 'present' && !observed.yanked;
    const step = {
        key: `yank ${key}`,
        target: key,
        channel,
        title: `yank ${title} on ${channel}`,
        undoes: 'anything new can depend on it',
        leaves: 'its bytes and its number stay, and lock files that name it go on working',
    };
    return { steps: isLeft ? [step] : [], byHand: [], notes: [] };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/routing.js
var routing = __webpack_require__(76496);
;// CONCATENATED MODULE: ./packages/channels/src/crates/targets.js


function targetOf(channel, { artifact, sealed }, keys) {
    const key = (0,routing/* versionKey */._)(channel, sealed);
    const needs = sealed.needs.flatMap((need) => keys.get(canonicalName(need)) ?? []);
    return {
        key,
        channel,
        kind: 'version',
        artifact,
        title: `${sealed.name}@${sealed.version}`,
        needs: [...new Set(needs)].filter((need) => need !== key),
    };
}
/**
 * One target for each crate that the seal routes to a channel; siblings it depends on come before it.
 *
 * Acceptance of a sibling suffices for the next one, its line in the index need not show yet: crates.io looks the
 * names of dependencies up in its database, in the transaction of the publish request (its source,
 * `controllers/krate/publish.rs`, `add_dependencies`). Cargo itself waits for the index after every crate.
 */
function targetsOf(channel, seal) {
    const routed = (0,routing/* routedTo */.L)(channel, 'crates', seal);
    const keys = new Map(routed.map(({ sealed }) => [canonicalName(sealed.name), (0,routing/* versionKey */._)(channel, sealed)]));
    return routed.map((each) => targetOf(channel, each, keys));
}

// EXTERNAL MODULE: ./packages/channels/src/trusted-publishing/audience.js
var audience = __webpack_require__(25130);
// EXTERNAL MODULE: ./packages/channels/src/trusted-publishing/mint.js + 2 modules
var mint = __webpack_require__(37443);
;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-publisher.js

const statuses = [400, 401, 403, 422];
/**
 * Refusals of the request for a credential.
 *
 * Source: crates.io’s source, `controllers/trustpub/tokens/exchange`; all of them are HTTP 400 with a `detail`.
 */
const publisherAnswers = [
    {
        statuses,
        words: /does not support the .* event/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_EVENT', 'it trusts no run of this event'),
    },
    {
        statuses,
        words: /no trusted publishing config found/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_REPOSITORY', 'no crate has a publisher of this repository'),
    },
    {
        statuses,
        words: /owner id/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_REPOSITORY', 'the owner’s name belongs to another account than when the publisher was registered', 'Remove the publisher from the crate’s settings and register it again, if the repository is still yours.'),
    },
    {
        statuses,
        words: /workflow filename/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_WORKFLOW', 'another workflow file is registered'),
    },
    {
        statuses,
        words: /environment/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_ENVIRONMENT', 'another environment is registered'),
    },
    { statuses, meaning: (0,answer_rule/* refused */.J)('TRUSTED_REFUSED', 'it does not accept the identity token') },
];

;// CONCATENATED MODULE: ./packages/channels/src/crates/trusted-publishing.js






const trusted_publishing_rules = {
    registers: 'the started file',
    refusedEvents: ['pull_request_target', 'workflow_run'],
    hostedRunnersOnly: false,
    creates: 0,
    cannot: 'yank, or create a crate',
    strength: 'identity only',
    reason: 'the registry trusts this workflow; for which crates, its credential does not tell',
    usualTokens: ['CARGO_REGISTRY_TOKEN', 'CRATES_IO_TOKEN'],
    source: 'crates.io’s source, controllers/trustpub/tokens and the RFC “crates.io: Trusted Publishing”',
};
// Source: crates.io’s source, controllers/trustpub/tokens/exchange: 30 minutes.
const lifeMs = 30 * 60_000;
const path = 'api/v1/trusted_publishing/tokens';
function applicationFor(id, api, terms) {
    return {
        audience: (0,audience/* cratesAudience */.Lu)(api),
        terms,
        rules: trusted_publishing_rules,
        where: { target: id },
        answers: publisherAnswers,
        lifeMs: () => lifeMs,
        request: (token) => ({
            method: 'POST',
            url: `${api}${path}`,
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: new TextEncoder().encode(JSON.stringify({ jwt: (0,src_secret/* reveal */._c)(token) })),
        }),
    };
}
async function apiOf(connection, target) {
    const api = await webApi(connection);
    if (api.kind === 'known')
        return api.address;
    const found = api.kind === 'unclear'
        ? (0,problem/* problem */.C)('TRUSTED_UNANSWERED', `it is not known where the web API is: ${api.why}`)
        : api.problem;
    return { kind: 'refused', problems: [{ ...found, where: { target } }] };
}
async function revoke(secret, connection) {
    const api = await webApi(connection);
    if (api.kind !== 'known')
        return false;
    const outcome = await connection.context.http({
        method: 'DELETE',
        url: `${api.address}${path}`,
        credential: { secret, scheme: 'Bearer', origins: connection.registry.origins },
    });
    return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}
function registrationOf(name, { owner, repository, workflow, environment }, { isPublic, api }) {
    return {
        ...(isPublic && api !== undefined && { page: `${api}crates/${name}/settings/new-trusted-publisher` }),
        fields: [
            ['Publisher', 'GitHub'],
            ['Repository owner', owner],
            ['Repository name', repository],
            ['Workflow filename', workflow],
            ['Environment name', environment ?? '(leave empty)'],
        ],
    };
}
/** How a crates channel publishes by the job's identity, where its settings ask for that. */
function trustedCrates(id, settings, registry, config) {
    const terms = (0,trusted_publishing/* publisherTerms */.E)(settings['trusted-publishing']);
    if (terms === undefined)
        return undefined;
    const connect = (context) => ({ registry, config, context });
    return {
        terms,
        rules: trusted_publishing_rules,
        scopeOf: () => '',
        isNew: async (name, context) => {
            const { kind } = await fetchIndexFile(connect(context), name);
            return kind === 'unclear' ? undefined : kind === 'none';
        },
        examine: (identity) => (0,mint/* examine */.s)({ audience: 'lockstep', terms, rules: trusted_publishing_rules, where: { target: id } }, identity),
        mint: async (_scope, identity, context) => {
            const api = await apiOf(connect(context), id);
            return typeof api === 'string' ? (0,mint/* mint */.X)(applicationFor(id, api, terms), identity, context) : api;
        },
        revoke: (secret, context) => revoke(secret, connect(context)),
        registration: (name, _isNew, publisher) => registrationOf(name, publisher, registry),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/undo.js




// Cargo leaves the plus of build metadata as it is, and registries read it so.
function inPath(text) {
    return encodeURIComponent(text).replaceAll('%2B', '+');
}
/**
 * Yanks a version: nothing new can depend on it, while its bytes and its number stay for good.
 *
 * Source: the Cargo book, “Web API”, “Yank”.
 */
async function yankTarget(target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const api = await webApi(connection);
    if (api.kind !== 'known')
        return unsentReceipt(api);
    const path = `crates/${inPath(name)}/${inPath(version)}/yank`;
    const outcome = await callWebApi(connection, api.address, { method: 'DELETE', path });
    const { secret } = connection.context;
    return yankReceipt(outcome, { target: (0,target_problem/* targetName */.je)(target), secret });
}

// EXTERNAL MODULE: ./packages/channels/src/registry/download.js
var download = __webpack_require__(87100);
;// CONCATENATED MODULE: ./packages/channels/src/crates/verification.js







function recordProblems(target, { sha256, yanked }) {
    const sealed = target.artifact.digest.sha256;
    return [
        ...(sha256 === sealed
            ? []
            : [(0,target_problem/* finding */.gk)(target, 'DIGEST_CONFLICT', `the index has the sha256 ${sha256}, sealed is ${sealed}`)]),
        ...(yanked ? [(0,target_problem/* finding */.gk)(target, 'YANKED', 'it is yanked')] : []),
    ];
}
// With other bytes on record, a download that agrees with neither adds nothing.
function byteProblems(target, { sha256 }, downloaded) {
    const sealed = target.artifact.digest.sha256;
    if (downloaded.sha256 === sealed || sha256 !== sealed)
        return [];
    return [
        (0,target_problem/* finding */.gk)(target, 'CORRUPT_ARTIFACT', `a download has the sha256 ${downloaded.sha256}, index and seal say ${sealed}`),
    ];
}
// Files may lie on any origin; only one that the channel declares is told who asks, and only if the index wants that.
async function verification_download(target, record, connection) {
    const answer = await connection.config.read(connection);
    if (answer.kind === 'unclear')
        return { kind: 'failed', why: answer.why };
    const { registry, context } = connection;
    const reference = downloadAddress(answer.config, record);
    const origin = URL.parse(reference)?.origin ?? '';
    const address = registry.origins.includes(origin) ? `${origin}/` : registry.index;
    const mayKnow = answer.config.authRequired && registry.origins.includes(new URL(address).origin);
    const credential = mayKnow ? credentialFor(connection) : undefined;
    return (0,download/* downloadFile */.P)({ address, credential, context }, reference, target.artifact.digest.size);
}
async function verifyRecord(target, observed, record, connection) {
    const ofRecord = recordProblems(target, record);
    const downloaded = await verification_download(target, record, connection);
    if (downloaded.kind === 'failed')
        return { target, observed, problems: [...ofRecord, (0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', downloaded.why)] };
    const { digest } = downloaded;
    return {
        target,
        observed: { state: 'present', digest, yanked: record.yanked },
        problems: [...ofRecord, ...byteProblems(target, record, digest)],
    };
}
function recordIn(answer, version) {
    return answer.kind === 'found' ? recordsOf(answer.file, version)[0] : undefined;
}
/** Looks at one version as a user would: its line in the index, and the bytes that a download gives. */
async function verifyTarget(target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const answer = await fetchIndexFile(connection, name);
    const observed = observedVersion(answer, version);
    const record = recordIn(answer, version);
    if (observed.state !== 'present' || record === undefined)
        return { target, observed, problems: [] };
    return verifyRecord(target, observed, record, connection);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/channel.js
















/** Index files looked at side by side; sparse indexes are made for many small requests at once. */
const readConcurrency = 32;
// A yanked version keeps its bytes and its number: the Cargo book, “Publishing on crates.io”, cargo yank.
function publishSteps(target, { state }, needs) {
    return state === 'absent' ? [(0,commit_step/* commitStep */.A)({ ...target, needs }, { verb: 'publish', undo: 'never' })] : [];
}
/** The channel that lands versions on a registry of crates. */
function openCratesChannel(id, settings, role = settings) {
    const { index, token } = settings;
    const registry = registryOf(settings, role);
    const limits = limitsOf(registry);
    const config = createIndexConfigReader();
    const packages = (0,read_ahead/* createReadAhead */.o)(readCrate);
    const order = createCycleOrder();
    const connect = (context) => ({ registry, config, context });
    const each = (targets, look) => (0,bounded/* mapBounded */.y)(targets, readConcurrency, look);
    const trusted = trustedCrates(id, settings, registry, config);
    return {
        id,
        kind: 'crates',
        endpoint: index,
        limits,
        ...(token && { token }),
        ...(trusted && { trusted }),
        targets: (seal) => targetsOf(id, seal),
        preflight: (targets, context) => preflightTargets({ id, limits, ...(token && { token }) }, targets, connect(context), packages),
        observe: (targets, context) => {
            order.plan(targets);
            return each(targets, (target) => observeTarget(target, connect(context), order));
        },
        steps: (target, observed) => publishSteps(target, observed, order.needsOf(target)),
        prepare: (target, { artifacts }) => packages.prepare(target, artifacts),
        apply: (_step, target, context) => publishTarget(target, connect(context), packages),
        undo: (target, context) => yankTarget(target, connect(context)),
        retreat: async (target, observed) => retreatOf(target, observed),
        verify: (targets, context) => each(targets, (target) => verifyTarget(target, connect(context))),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/manifest-search.js
var manifest_search = __webpack_require__(34302);
// EXTERNAL MODULE: ./packages/channels/src/registry/source-finding.js
var source_finding = __webpack_require__(33789);
;// CONCATENATED MODULE: ./packages/channels/src/crates/source/dependency-faults.js


function dependency_faults_hidden(name, { package: needed, use }) {
    return (0,problem/* problem */.C)('PRIVATE_DEPENDENCY', `${name} depends on ${needed}, which is private`, {
        where: use.where,
    });
}
function unversioned(name, { package: needed, described }) {
    const message = `${name} depends on ${needed} without a version; cargo publishes nothing that has no version to look for`;
    return (0,problem/* problem */.C)('MANIFEST_INVALID', message, {
        where: described.where,
        remedy: `Add the version that ${needed} is released with, beside its path.`,
    });
}
function mismatch(version, sibling) {
    const { value, where } = version;
    const message = `${where.file} asks for ${sibling.name} “${String(value)}”, but its manifest says ${sibling.version}`;
    return (0,problem/* problem */.C)('VERSION_MISMATCH', message, {
        where,
        remedy: `Ask for a version that ${sibling.version} fulfils.`,
    });
}
/**
 * What is wrong with a dependency of a public package that names a path or a git repository.
 *
 * Cargo leaves out a dev-dependency without a version; one with a version has to be known to the registry.
 * Source: the Cargo book, “Specifying Dependencies”, “Multiple locations” and “Development dependencies”.
 */
function dependency_faults_dependencyFaults(name, dependency, siblings) {
    const { isDev, file, version } = dependency;
    const sibling = file === undefined ? undefined : siblings.get(file);
    if (version === undefined && isDev)
        return [];
    if (sibling?.private)
        return [dependency_faults_hidden(name, dependency)];
    if (version === undefined)
        return [unversioned(name, dependency)];
    if (sibling?.version === undefined || (0,version_requirement/* accepts */.G)(String(version.value), sibling.version))
        return [];
    return [mismatch(version, sibling)];
}

// EXTERNAL MODULE: ./packages/channels/src/crates/source/source-manifest.js
var source_manifest = __webpack_require__(71518);
;// CONCATENATED MODULE: ./packages/channels/src/crates/source/package-identity.js




// A package without a version cannot be published: the Cargo book, “The Manifest Format”, “The version field”.
function isPrivate(publish, version) {
    return publish === false || (Array.isArray(publish) && publish.length === 0) || version === undefined;
}
function invalid({ where }, message) {
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${where.file}: ${message}`, { where });
}
/** The package that a manifest declares. Its place is where its version is written, be it in the workspace’s root. */
function packageIn(member) {
    const name = (0,source_manifest/* locatedAt */.mu)(member.manifest, ['package', 'name']);
    const version = (0,source_manifest/* packageField */.jP)(member, 'version');
    const publish = (0,source_manifest/* packageField */.jP)(member, 'publish');
    if (typeof name.value !== 'string' || name.value === '') {
        const at = name.value === undefined ? (0,source_manifest/* locatedAt */.mu)(member.manifest, ['package']) : name;
        return invalid({ ...at, where: { ...at.where, key: 'package.name' } }, 'the package has no name');
    }
    const inherits = (0,source_manifest/* locatedAt */.mu)(member.manifest, ['package', 'version']);
    if (version.value === undefined && inherits.value !== undefined)
        return invalid(inherits, `${name.value} inherits its version, but the workspace has none`);
    const hidden = isPrivate(publish.value, version.value);
    if (!hidden && !isIndexName(name.value))
        return invalid(name, `“${name.value}” is no name of a crate`);
    if (!hidden && !(typeof version.value === 'string' && isVersion(version.value))) {
        // All members that inherit it have this fault in common.
        const who = version.where.file === member.manifest.file ? name.value : 'the workspace';
        return invalid(version, `${who} has no version like 1.2.3`);
    }
    const { key: _, ...where } = version.value === undefined ? name.where : version.where;
    return {
        ecosystem: 'crates',
        name: name.value,
        version: String(version.value ?? ''),
        private: hidden,
        where: { ...where, file: where.file ?? member.manifest.file },
    };
}

// EXTERNAL MODULE: ./packages/channels/src/crates/source/source-dependencies.js
var source_dependencies = __webpack_require__(92142);
// EXTERNAL MODULE: ./packages/channels/src/crates/source/workspace.js
var workspace = __webpack_require__(55326);
;// CONCATENATED MODULE: ./packages/channels/src/crates/source.js








async function readWorkspaces(source, reader) {
    const files = await (0,manifest_search/* nearestManifests */.J)(source, 'Cargo.toml');
    const roots = await Promise.all(files.map((file) => reader.read(file)));
    return Promise.all(roots.filter((root) => root !== undefined).map((root) => (0,workspace/* readWorkspace */.i)(root, source, reader)));
}
// A manifest that is found beside the root of its workspace shows up twice; as a member it knows more.
function uniqueMembers(workspaces) {
    const members = new Map();
    for (const member of workspaces.flatMap((each) => each.members)) {
        const { file } = member.manifest;
        if (!members.has(file) || member.root.file !== file)
            members.set(file, member);
    }
    return [...members.values()].sort((a, b) => (a.manifest.file < b.manifest.file ? -1 : 1));
}
// Two packages that inherit one dependency have its fault in common.
function unique(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify([each.where, each.message]), each])).values()];
}
function twins(found) {
    const first = new Map();
    return found.flatMap(({ member: { manifest }, package: { name, where } }) => {
        const twin = first.get(name);
        if (twin === undefined)
            first.set(name, manifest.file);
        const message = `${twin} and ${manifest.file} are both called ${name}`;
        return twin === undefined ? [] : [(0,problem/* problem */.C)('MANIFEST_INVALID', message, { where })];
    });
}
function faultsOf(found) {
    const siblings = new Map(found.map((each) => [each.member.manifest.file, each.package]));
    return found
        .filter((each) => !each.package.private)
        .flatMap(({ member, package: { name } }) => (0,source_dependencies/* localDependencies */.D)(member).flatMap((each) => dependency_faults_dependencyFaults(name, each, siblings)));
}
/**
 * Reads the Cargo.toml of a source tree’s packages: of a workspace, of a single package, or of several side by side.
 *
 * Source: the Cargo book, “Workspaces” and “The Manifest Format”.
 */
async function readCratesSource(source) {
    const reader = (0,source_manifest/* manifestReader */.rk)(source);
    const workspaces = await readWorkspaces(source, reader);
    const read = uniqueMembers(workspaces).map((member) => ({ member, package: packageIn(member) }));
    const found = read.filter((each) => !(0,source_finding/* isProblem */.A)(each.package));
    return {
        packages: found.map((each) => each.package),
        problems: unique([
            ...reader.problems(),
            ...workspaces.flatMap((each) => each.problems),
            ...read.map((each) => each.package).filter(source_finding/* isProblem */.A),
            ...twins(found),
            ...faultsOf(found),
        ]),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/kind.js




async function readPackage(file, chunks) {
    const { name, version, needs, commands } = await readCrate(chunks, file);
    return { ecosystem: 'crates', name, version, needs: [...needs], commands: [...commands] };
}
/** Channels of registries of crates: the public one, and any other with a sparse index. */
const cratesKind = {
    kind: 'crates',
    settings: cratesSettings,
    tools: ['cargo', 'rustc'],
    endpoint: ({ index }) => index,
    installRoot: ({ index }) => indexAddress(index),
    open: openCratesChannel,
    readPackage,
    readSource: readCratesSource,
};


/***/ }),

/***/ 92142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ localDependencies),
/* harmony export */   H: () => (/* binding */ dependencyTables)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _registry_tree_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77102);
/* harmony import */ var _source_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71518);



// With `_` in the names of older manifests: the Cargo book, “Specifying Dependencies”.
const tables = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
/** The tables of a manifest that name dependencies, those of single platforms among them, as paths of keys. */
function dependencyTables(manifest) {
    const platforms = (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._s)(manifest, ['target']).map((name) => ['target', name]);
    return [[], ...platforms].flatMap((above) => tables.map((table) => [...above, table]));
}
function dependencyAt({ manifest, root }, path) {
    const key = path.at(-1) ?? '';
    const use = (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .locatedAt */ .mu)(manifest, path);
    const isShared = (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isInherited */ .tG)(use.value);
    const [owner, place] = isShared ? [root, ['workspace', 'dependencies', key]] : [manifest, path];
    const described = (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .locatedAt */ .mu)(owner, place);
    const spec = described.value;
    if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(spec) || (spec.path === undefined && spec.git === undefined))
        return undefined;
    const folder = typeof spec.path === 'string' ? (0,_registry_tree_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInTree */ .H)(owner.folder, spec.path) : undefined;
    return {
        package: typeof spec.package === 'string' ? spec.package : key,
        isDev: path.some((part, index) => /^dev[-_]dependencies$/.test(part) && index === path.length - 2),
        ...(folder !== undefined && { file: folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml` }),
        ...(spec.version !== undefined && { version: (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .locatedAt */ .mu)(owner, [...place, 'version']) }),
        use,
        described,
    };
}
/** The dependencies of a package that name a path or a git repository. */
function localDependencies(member) {
    return dependencyTables(member.manifest)
        .flatMap((table) => (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._s)(member.manifest, table).map((key) => [...table, key]))
        .flatMap((path) => dependencyAt(member, path) ?? []);
}


/***/ }),

/***/ 71518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jP: () => (/* binding */ packageField),
/* harmony export */   mu: () => (/* binding */ locatedAt),
/* harmony export */   rk: () => (/* binding */ manifestReader),
/* harmony export */   tG: () => (/* binding */ isInherited)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(928);



/** The value below some keys, or undefined. */
function valueAt(value, path) {
    return path.reduce((inner, key) => ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
/** A value of a manifest, with its place. */
function locatedAt({ file, toml }, path) {
    const where = { file, key: path.join('.'), ...toml.locate(path) };
    return { value: valueAt(toml.value, path), where };
}
/** The keys of a table below some keys. */
function keysAt({ toml }, path) {
    const table = valueAt(toml.value, path);
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(table) ? Object.keys(table) : [];
}
/** Whether a field or a dependency says `workspace = true`. */
function isInherited(value) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && value.workspace === true;
}
/** A field of `[package]`, taken from `[workspace.package]` where the manifest says so. */
function packageField({ manifest, root }, key) {
    const own = locatedAt(manifest, ['package', key]);
    return isInherited(own.value) ? locatedAt(root, ['workspace', 'package', key]) : own;
}
/** Starts with no manifest read. */
function manifestReader(source) {
    const known = new Map();
    const problems = [];
    const readAnew = async (file) => {
        const text = await source.readText(file);
        if (text === undefined)
            return undefined;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === '.' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
        try {
            return { file, folder, toml: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, file) };
        }
        catch (error) {
            if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .LockstepError */ .Cj))
                throw error;
            problems.push(...error.problems);
            return undefined;
        }
    };
    return {
        read(file) {
            const reading = known.get(file) ?? readAnew(file);
            known.set(file, reading);
            return reading;
        },
        problems: () => problems,
    };
}


/***/ }),

/***/ 55326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23240);
/* harmony import */ var _registry_tree_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77102);
/* harmony import */ var _source_dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92142);
/* harmony import */ var _source_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71518);





function textsAt(root, key) {
    const list = (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root.toml.value, ['workspace', key]);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
const isBelow = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);
// What `members` names letter for letter is in, even where `exclude` has it too.
function isExcluded(file, root) {
    const covers = (key) => textsAt(root, key).some((path) => isBelow(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), (0,_registry_tree_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInTree */ .H)(root.folder, path) ?? '..'));
    return covers('exclude') && !covers('members');
}
function unmatched(root, pattern, index) {
    const { file, toml } = root;
    const where = { file, key: 'workspace.members', ...toml.locate(['workspace', 'members', index]) };
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('MANIFEST_INVALID', `${file}: the member “${pattern}” leads to no Cargo.toml`, { where });
}
async function listed(root, source) {
    const found = await Promise.all(textsAt(root, 'members').map(async (pattern, index) => {
        const path = (0,_registry_tree_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInTree */ .H)(root.folder, pattern);
        const files = path === undefined ? [] : await source.glob(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'Cargo.toml'));
        return { files, problems: files.length === 0 ? [unmatched(root, pattern, index)] : [] };
    }));
    return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
}
/** Follows path dependencies, which make members of what lies below the root. */
async function gather(root, start, reader, isFollowed = () => true) {
    const members = new Map();
    const open = [...start];
    for (let file = open.shift(); file !== undefined; file = open.shift()) {
        if (members.has(file) || isExcluded(file, root))
            continue;
        const manifest = await reader.read(file);
        if (manifest === undefined || (0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(manifest.toml.value, ['package']) === undefined)
            continue;
        const member = { manifest, root };
        members.set(file, member);
        const followed = (0,_source_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .localDependencies */ .D)(member).filter(isFollowed);
        for (const { file: next } of followed)
            if (next !== undefined && isBelow(next, root.folder))
                open.push(next);
    }
    return [...members.values()];
}
/**
 * The packages of a workspace; or the one package of a manifest without a workspace, with what it cannot be
 * published without.
 *
 * `default-members` counts for nothing here: it names what commands work on, not what is released.
 * Source: the Cargo book, “Workspaces”, “The members and exclude fields”.
 */
async function readWorkspace(root, source, reader) {
    if ((0,_source_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root.toml.value, ['workspace']) === undefined)
        return { members: await gather(root, [root.file], reader, ({ isDev }) => !isDev), problems: [] };
    const { files, problems } = await listed(root, source);
    return { members: await gather(root, [root.file, ...files], reader), problems };
}


/***/ }),

/***/ 35731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   V: () => (/* binding */ normalRequirement)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

const mostComparators = 32;
// No requirement comes near it, and a pattern would look at a long run of spaces again and again.
const longestText = 1024;
const number = '0|[1-9]\\d*';
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const shape = new RegExp(`^ *(=|>=|>|<=|<|~|\\^)? *(${number})(?:\\.(${number}|[*xX])(?:\\.(${number}|[*xX])(?:-(${identifiers}))?(?:\\+${identifiers})?)?)? *$`);
const isWildcard = (part) => /^[*xX]$/.test(part);
const isTooLarge = (part) => BigInt(part) > 0xffffffffffffffffn;
const isBadIdentifier = (part) => /^0\d+$/.test(part);
function comparatorOf(text) {
    const [matched, operator, major = '', minor, patch, prerelease = ''] = shape.exec(text) ?? [];
    if (matched === undefined)
        return undefined;
    const parts = [major, minor, patch].filter((part) => part !== undefined);
    const first = parts.findIndex(isWildcard);
    const numbers = first === -1 ? parts : parts.slice(0, first);
    const isMixed = first !== -1 && (prerelease !== '' || !parts.slice(first).every(isWildcard));
    if (isMixed || numbers.some(isTooLarge) || prerelease.split('.').some(isBadIdentifier))
        return undefined;
    return { operator: operator ?? (first === -1 ? '^' : ''), numbers, prerelease };
}
function written({ operator, numbers, prerelease }) {
    const version = `${operator}${numbers.join('.')}${operator === '' ? '.*' : ''}`;
    return prerelease === '' ? version : `${version}-${prerelease}`;
}
/**
 * A version requirement as cargo writes it: `1.2` becomes `^1.2`, build metadata is dropped.
 *
 * Source: `VersionReq` of the crate semver, which cargo and crates.io parse and print requirements with.
 * @returns undefined when they would refuse it.
 */
function normalRequirement(text) {
    if (text.length > longestText)
        return undefined;
    if (/^ *[*xX] *$/.test(text))
        return '*';
    const comparators = text.split(',').map(comparatorOf);
    const known = comparators.filter((each) => each !== undefined);
    const isWhole = known.length === comparators.length && known.length <= mostComparators;
    return isWhole ? known.map(written).join(', ') : undefined;
}
/**
 * Whether a version fulfils a requirement of Cargo: a bare `1.2` means `^1.2`.
 *
 * The library of npm and that of Cargo agree on everything but the comma, once each comparator has its operator.
 */
function accepts(requirement, version) {
    const normal = normalRequirement(requirement);
    return normal !== undefined && (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, normal.replaceAll(',', ''));
}


/***/ }),

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ npmKind)
});

// EXTERNAL MODULE: ./packages/channels/src/registry/bounded.js
var bounded = __webpack_require__(98711);
// EXTERNAL MODULE: ./packages/channels/src/registry/commit-step.js
var commit_step = __webpack_require__(27164);
// EXTERNAL MODULE: ./packages/channels/src/registry/read-ahead.js
var read_ahead = __webpack_require__(92728);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/channels/src/registry/foreign-text.js
var registry_foreign_text = __webpack_require__(68768);
// EXTERNAL MODULE: ./packages/channels/src/registry/proof.js
var proof = __webpack_require__(21376);
// EXTERNAL MODULE: ./packages/channels/src/registry/freshness.js
var freshness = __webpack_require__(67445);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./packages/channels/src/npm/package-name.js

function partsOf(name) {
    const [, scope, bare] = /^@([^/]*)\/(.*)$/s.exec(name) ?? [];
    return scope === undefined || bare === undefined ? [name] : [scope, bare];
}
const reserved = ['node_modules', 'favicon.ico'];
// Source: the npm documentation, package.json, "name", and the package name guidelines of the public registry.
const rules = [
    { why: 'it is longer than 214 characters', broken: (name) => name.length > 214 },
    { why: 'it has capital letters', broken: (name) => name !== name.toLowerCase() },
    {
        why: 'it begins with a dot, a hyphen or an underscore',
        broken: (name) => /^(@[^/]*\/\.|[._-])/.test(name),
    },
    {
        why: 'it has characters that a URL cannot carry as they are',
        broken: (name) => partsOf(name).some((part) => part === '' || encodeURIComponent(part) !== part),
    },
    {
        why: "it has one of the characters ~ ' ! ( ) *",
        broken: (name) => /[~'!()*]/.test(partsOf(name).at(-1) ?? ''),
    },
    { why: 'it is reserved', broken: (name) => reserved.includes(name.toLowerCase()) },
    { why: 'it is the name of a module of Node.js', broken: (name) => external_node_module_.builtinModules.includes(name) },
];
/** Says why a registry would not take a name that is new to it; empty when nothing speaks against it. */
function nameFaults(name) {
    return rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
}
/** A package name as it stands in the registry's paths: the slash of a scope is escaped. */
function escapedName(name) {
    return name.replace('/', '%2f');
}
/** The address of a package's document, for reading and for publishing. */
function documentUrl(registry, name) {
    return `${registry}${escapedName(name)}`;
}

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/channels/src/npm/packument.js




// Every key is a registry's text, `__proto__` included, so tables become maps.
const table = schemas/* custom */.IeY(record/* isRecord */.u, 'expected an object')
    .transform((object) => new Map(Object.entries(object)));
const emptyTable = new Map();
const packumentSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    versions: table.default(emptyTable),
    'dist-tags': table.default(emptyTable),
    time: table.catch(emptyTable).default(emptyTable),
});
const versionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({ integrity: schemas/* string */.YjP().max(4096).optional(), tarball: schemas/* string */.YjP().max(4096) }),
    publishConfig: schemas/* object */.Ikc({ tag: schemas/* string */.YjP().optional() }).optional().catch(undefined),
    deprecated: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional().catch(undefined),
});
function parse(json, name) {
    const parsed = packumentSchema.safeParse(json);
    if (!parsed.success)
        return { kind: 'unclear', why: 'its answer is no package document' };
    const { versions, time, 'dist-tags': tags } = parsed.data;
    if (parsed.data.name !== name)
        return { kind: 'unclear', why: 'it answers with the document of another package' };
    return { kind: 'found', packument: { name, versions, tags, time } };
}
/** Reads the answer to a request for a package's document; nothing in it is believed before it is checked. */
function readPackument(outcome, name, secret) {
    if (outcome.kind === 'failure')
        return { kind: 'unclear', why: (0,foreign_text/* foreignText */.q)(outcome.why, secret) };
    if (outcome.status === 404)
        return { kind: 'none' };
    if (outcome.status === 200)
        return parse((0,foreign_text/* bodyJson */.z)(outcome), name);
    const words = (0,registry_foreign_text/* registryWords */.lz)(outcome, secret);
    return { kind: 'unclear', why: `it answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}
/** One version of a package, or undefined when it is not listed, or malformed. */
function publishedVersion({ name, versions }, version) {
    const parsed = versionSchema.safeParse(versions.get(version));
    return parsed.success && parsed.data.version === version && parsed.data.name === name
        ? parsed.data
        : undefined;
}
/** The SemVer versions that are listed and not deprecated. */
function standingVersions({ versions }) {
    const standing = [...versions].filter(([, each]) => !((0,record/* isRecord */.u)(each) && each.deprecated));
    return standing.map(([version]) => version).filter((version) => semver.valid(version) !== null);
}
/** The same for an answer; a package that is not there has none. */
function standingIn(answer) {
    return answer.kind === 'found' ? standingVersions(answer.packument) : [];
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/registry.js



/** The credential for the registry's own origin; nothing else ever sees it. */
function credentialFor({ registry, context: { secret } }) {
    return secret && { secret, scheme: 'Bearer', origins: [new URL(registry).origin] };
}
function authorized(connection, request) {
    const credential = credentialFor(connection);
    return connection.context.http({ ...request, ...(credential && { credential }) });
}
/** Reads a JSON document at an address of the registry's own origin. */
function readAddress(connection, url) {
    const headers = { accept: 'application/json', ...freshness/* freshly */.a };
    return authorized(connection, { method: 'GET', url, headers });
}
/** Reads one of the registry's JSON documents, by its path below the registry's address. */
function readJson(connection, path) {
    return readAddress(connection, `${connection.registry}${path}`);
}
/** Reads a package's whole document: the abbreviated form lacks the times, and with them removed versions. */
async function fetchPackument(connection, name) {
    return readPackument(await readJson(connection, escapedName(name)), name, connection.context.secret);
}
/** Sends a publish document, once. */
function putDocument(connection, name, document) {
    const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        'npm-command': 'publish',
    };
    const body = new TextEncoder().encode(JSON.stringify(document));
    return authorized(connection, {
        method: 'PUT',
        url: documentUrl(connection.registry, name),
        headers,
        body,
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/gitea.js




/** The Gitea that a registry's address belongs to, if it is one (Gitea's documentation, “npm Package Registry”). */
function giteaRegistry(registry) {
    const [, path, owner] = /^(.*\/)api\/packages\/([^/]+)\/npm\/$/.exec(new URL(registry).pathname) ?? [];
    if (path === undefined || owner === undefined)
        return undefined;
    return { server: new URL(path, registry).href, owner: decodeURIComponent(owner) };
}
function said(outcome, { context: { secret } }) {
    if (outcome.kind === 'failure')
        return (0,foreign_text/* foreignText */.q)(outcome.why, secret);
    const words = (0,registry_foreign_text/* registryWords */.lz)(outcome, secret);
    return `HTTP ${outcome.status}${words && `: ${words}`}`;
}
function failureCode(outcome) {
    if (outcome.kind === 'failure')
        return outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
    if (outcome.status === 401)
        return 'AUTH_FAILED';
    return outcome.status === 429 || outcome.status >= 500 ? 'STATE_UNKNOWN' : undefined;
}
// A token without the scope “read:user” is refused by 403: known, but it does not say whose it is.
async function identify(connection, { server }) {
    const outcome = await readAddress(connection, `${server}api/v1/user`);
    const code = failureCode(outcome);
    if (code !== undefined)
        return { kind: 'refused', code, why: said(outcome, connection) };
    const json = outcome.kind === 'answer' && outcome.status === 200 ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    const login = (0,record/* isRecord */.u)(json) && typeof json.login === 'string' ? (0,foreign_text/* foreignText */.q)(json.login) : '';
    return { kind: 'known', ...(login !== '' && { user: login }) };
}
/**
 * Tries to publish nothing: an empty document is refused as such only to those who may write.
 *
 * Recorded: who may write is decided before the document is read (401 without a token or with a bad one, 400 for a
 * document that is wrong). Source of the empty document's 400: go-gitea/gitea, modules/packages/npm/creator.go,
 * ErrInvalidPackage.
 */
function publishNothing(connection, name) {
    return putDocument(connection, name, {});
}
function verdict(outcome, secret, user, words, { owner }) {
    const status = outcome.kind === 'answer' ? outcome.status : undefined;
    const who = user ?? 'its user';
    if (status === 400)
        return (0,proof/* proof */.n1)(secret, 'proven', `the server lets ${who} publish packages of ${owner} with this token`, user);
    if (status === 401 || status === 403) {
        const reason = `${who} may not write packages of ${owner}, or the token lacks the scope “write:package” (${words})`;
        return (0,proof/* disproof */.bA)(secret, 'AUTH_FORBIDDEN', reason);
    }
    if (status === 404)
        return (0,proof/* disproof */.bA)(secret, 'ADDRESS_WRONG', `the server has no packages of an owner ${owner} (${words})`);
    const reason = `the server does not tell whether the token may publish (${words})`;
    return (0,proof/* proof */.n1)(secret, user === undefined ? 'not provable here' : 'identity only', reason, user);
}
/** Proves without publishing what a Gitea lets be proven about a token. */
async function proveOnGitea(gitea, secret, names, connection) {
    const identity = await identify(connection, gitea);
    if (identity.kind === 'refused')
        return (0,proof/* disproof */.bA)(secret, identity.code, `the server does not accept the token: ${identity.why}`);
    const [name] = names;
    if (name === undefined)
        return (0,proof/* proof */.n1)(secret, 'identity only', 'there is nothing to publish', identity.user);
    const outcome = await publishNothing(connection, name);
    return verdict(outcome, secret, identity.user, said(outcome, connection), gitea);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/limits.js
/** What is known of a registry's limits. */
function limitsOf(registry) {
    return {
        concurrency: 10,
        visibilityWindowMs: 30 * 60_000,
        refusesDuplicates: true,
        origins: [new URL(registry).origin],
        source: 'concurrency: below the 15 connections of npm’s own “maxsockets”; window: npm’s announcement of July 2026 that a scan may hold a version back, typically for minutes; duplicates: npm’s unpublish policy',
    };
}

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 8 modules
var tarball = __webpack_require__(35202);
;// CONCATENATED MODULE: ./packages/channels/src/npm/dist-tag.js

/** Whether npm takes a text as a dist-tag: fit for a URL, and never mistaken for a version or a range. */
function isDistTag(text) {
    return (text !== '' && encodeURIComponent(text) === text && semver.validRange(text, { loose: true }) === null);
}
// `latest` as a pre-release id would move every user onto it.
function preReleaseTag(id) {
    return typeof id === 'string' && id !== 'latest' && isDistTag(id) ? id : 'next';
}
function isStable(version) {
    return semver.valid(version) !== null && semver.prerelease(version) === null;
}
/**
 * The dist-tag of a version: `latest` for the highest stable version alone, the pre-release's own id, or
 * `release-X.Y` for an older line.
 *
 * `npm publish` likewise refuses to move `latest` to a pre-release or back to a lower version.
 */
function distTagFor({ version, published, explicit }) {
    if (explicit !== undefined)
        return explicit;
    const preRelease = semver.prerelease(version);
    if (preRelease !== null)
        return preReleaseTag(preRelease[0]);
    const isHighest = published.filter(isStable).every((other) => semver.gte(version, other));
    return isHighest ? 'latest' : `release-${semver.major(version)}.${semver.minor(version)}`;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/identity.js

function isUrlSafe(part) {
    return Boolean(part) && part === encodeURIComponent(String(part));
}
// Laxer than the rules for new names: packages with capitals exist, and keep publishing.
function isPublishedName(name) {
    const [first = '', second, ...rest] = name.split('/');
    const parts = name.startsWith('@') ? [first.slice(1), second] : [name];
    const isReserved = ['node_modules', 'favicon.ico'].includes(name.toLowerCase());
    return rest.length === 0 && !name.startsWith('.') && !isReserved && parts.every(isUrlSafe);
}
// npm first accepts a leading "v" or "=" and sloppy pre-releases, then drops them and the build metadata.
function cleanVersion(version) {
    return typeof version === 'string' ? semver.clean(semver.clean(version, { loose: true }) ?? '') : null;
}
/** Reads name and version as npm sends them: trimmed, and without a leading `v` or `=` and build metadata. */
function identityOf(manifest) {
    const name = typeof manifest.name === 'string' ? manifest.name.trim() : '';
    if (name === '')
        return { key: 'name', why: 'has no name' };
    if (!isPublishedName(name))
        return { key: 'name', why: 'has a name that no registry takes' };
    const version = cleanVersion(manifest.version);
    return version === null ? { key: 'version', why: 'has no version that is SemVer' } : { name, version };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/manifest.js
/** The manifest without some fields. */
function without(manifest, ...fields) {
    return Object.fromEntries(Object.entries(manifest).filter(([field]) => !fields.includes(field)));
}
/** The manifest with a field replaced, or without it when there is no value. */
function withField(manifest, field, value) {
    return value === undefined ? without(manifest, field) : { ...manifest, [field]: value };
}
/** The texts of a list; whatever else stands in it is dropped. */
function textsOf(list) {
    return list.filter((item) => typeof item === 'string' && item !== '').map(String);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/package-files.js
const readmeName = /^readme(\..*)?$/i;
const peopleName = 'AUTHORS';
/** Whether a file's contents end up in the manifest that is published. */
function isRead(path) {
    return path === 'package.json' || path === peopleName || readmeName.test(path);
}
// npm takes any extension that spells the start of "markdown" with letters left out: .md, .mkd, .mdown, even "README.".
const markdown = /\.m?a?r?k?d?o?w?n?$/i;
/** What lies below a folder, relative to it; hidden files and folders do not count. */
function pathsBelow(files, folder) {
    const root = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    const below = files.paths.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length));
    return below.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
}
/**
 * The readme that npm publishes: the first Markdown one, else the one that ends in a capital `README`.
 *
 * npm takes the first in the order of the directory, which differs from disk to disk; this takes the first by name.
 */
function readmeOf(files) {
    const candidates = files.paths.filter((path) => readmeName.test(path)).sort();
    const path = candidates.find((each) => markdown.test(each)) ?? candidates.find((each) => each.endsWith('README'));
    const text = path === undefined ? undefined : files.text(path);
    return path === undefined || text === undefined ? undefined : { path, text };
}
/** The people of an AUTHORS file: one a line, `#` begins a comment. */
function authorsOf(files) {
    return files
        .text(peopleName)
        ?.split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/safe-path.js

/**
 * A path from a manifest, made to stay inside the package, without a leading `./`; empty for the root itself.
 *
 * Backslashes and colons count as separators, as npm reads `bin` and `man`.
 */
function safePath(path) {
    return external_node_path_.posix.join('/', path.replace(/[\\:]/g, '/')).slice(1);
}
/** The last part of such a path. */
function safeName(path) {
    return external_node_path_.posix.basename(safePath(path));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/commands.js





function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
// npm lists everything below the folder, and so makes a command of each subfolder too.
function commandsBelow(folder, files) {
    const entries = new Set(pathsBelow(files, folder).flatMap((path) => [...foldersOf(path), path]));
    return Object.fromEntries([...entries].map((path) => [external_node_path_.posix.basename(path), `${folder}/${path}`]));
}
function declaredCommands(name, bin) {
    if (typeof bin === 'string')
        return [[String(name), bin]];
    if (Array.isArray(bin))
        return textsByName(bin);
    return (0,record/* isRecord */.u)(bin) ? Object.entries(bin) : [];
}
function textsByName(list) {
    return list.filter((path) => typeof path === 'string').map((path) => [external_node_path_.posix.basename(path), path]);
}
// Renaming happens in place: a renamed command replaces one of that name, wherever it stands.
function cleaned(declared) {
    const commands = new Map(declared);
    for (const [name] of declared) {
        const path = commands.get(name);
        commands.delete(name);
        const target = typeof path === 'string' ? safePath(path) : '';
        if (safeName(name) !== '' && target !== '')
            commands.set(safeName(name), target);
    }
    const entries = [...commands].filter((entry) => typeof entry[1] === 'string');
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
/**
 * Brings `bin` (a path, a list or a table) into a table from command to path, or takes it from `directories.bin`.
 *
 * Source: the npm documentation, package.json, "bin" and "directories.bin".
 */
function normalizeCommands(manifest, files) {
    const folder = (0,record/* isRecord */.u)(manifest.directories) ? manifest.directories.bin : undefined;
    if (typeof folder === 'string' && folder !== '' && !manifest.bin)
        return withField(manifest, 'bin', commandsBelow(safePath(folder), files));
    const bin = manifest.bin ? cleaned(declaredCommands(manifest.name, manifest.bin)) : undefined;
    return withField(manifest, 'bin', bin);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/repository-host.js
const repository_host_secure = ['git+ssh', 'git+https', 'ssh', 'https'];
function repositoryAt(user, project, committish) {
    const name = project?.replace(/\.git$/, '');
    return user && name ? { user, project: name, committish } : undefined;
}
function page({ user, project }) {
    return `${user}/${project}`;
}
function readme(tree) {
    return (domain, place) => {
        const at = place.committish && `/${tree}/${encodeURIComponent(place.committish)}`;
        return `https://${domain}/${page(place)}${at}#readme`;
    };
}
const common = {
    path: (place) => `${page(place)}.git`,
    https: (domain, path, auth) => `git+https://${auth}${domain}/${path}`,
    bugs: (domain, place) => `https://${domain}/${page(place)}/issues`,
};
const github = {
    ...common,
    domain: 'github.com',
    schemes: ['git', 'http', ...repository_host_secure],
    place: ([user, project, kind, tree = ''], hash) => kind && kind !== 'tree' ? undefined : repositoryAt(user, project, kind ? tree : hash),
    docs: readme('tree'),
};
const gitlab = {
    ...common,
    domain: 'gitlab.com',
    schemes: repository_host_secure,
    place: (path, hash) => path.slice(1, -1).includes('-') || path.slice(1).join('/').includes('archive.tar.gz')
        ? undefined
        : repositoryAt(path.slice(0, -1).join('/'), path.at(-1), hash),
    docs: readme('tree'),
};
const bitbucket = {
    ...common,
    domain: 'bitbucket.org',
    schemes: repository_host_secure,
    place: ([user, project, kind], hash) => (kind === 'get' ? undefined : repositoryAt(user, project, hash)),
    docs: readme('src'),
};
const gist = {
    domain: 'gist.github.com',
    schemes: ['git', ...repository_host_secure],
    place: ([user, project, kind], hash) => kind === 'raw' ? undefined : repositoryAt(user, project || user, hash),
    path: ({ project }) => `${project}.git`,
    https: (domain, path) => `git+https://${domain}/${path}`,
    docs: (domain, { project, committish }) => `https://${domain}/${project}${committish && `/${encodeURIComponent(committish)}`}`,
    bugs: (domain, { project }) => `https://${domain}/${project}`,
};
const sourcehut = {
    domain: 'git.sr.ht',
    schemes: ['git+ssh', 'https'],
    place: ([user, project, kind], hash) => kind === 'archive' ? undefined : repositoryAt(user, project, hash),
    path: (place) => `${page(place)}.git`,
    // Its web addresses carry no ".git", and clone as they are.
    https: (domain, path) => `https://${domain}/${path.replace(/\.git$/, '')}`,
    docs: readme('tree'),
    bugs: () => undefined,
};
/** The hosts by their shorthand: `github:owner/name`. */
const repositoryHosts = {
    github,
    gitlab,
    bitbucket,
    gist,
    sourcehut,
};

;// CONCATENATED MODULE: ./packages/channels/src/npm/repository.js

// `owner/name` stands for GitHub; what comes after "#" is free.
const bare = /^[^\s@:#/.][^\s@:#/]*\/[^\s@:#/]+(#.*)?$/s;
const scheme = /^[\w+.-]+:\/\//;
// `git@host:owner/name` and `ssh://git@host:owner/name` are what git prints, and no addresses.
function addressOf(text) {
    const [place = '', ...hash] = text.split('#');
    const full = scheme.test(place) || !place.includes('@') ? place : `git+ssh://${place}`;
    const corrected = full.replace(/([^/:]+):(?!\/\/)([^:]*)$/, '$1/$2');
    return URL.parse(text) ?? URL.parse([corrected, ...hash].join('#'));
}
function repository_partsOf(url) {
    return url.pathname.replace(/^\//, '').split('/').map(decodeURIComponent);
}
function fromShorthand(host, name, url) {
    const parts = repository_partsOf(url)
        .join('/')
        .replace(/^[^@]*@/, '')
        .split('/');
    const user = parts.slice(0, -1).join('/');
    const project = parts.at(-1)?.replace(/\.git$/, '');
    if (!project || (!user && name !== 'gist'))
        return undefined;
    const committish = decodeURIComponent(url.hash.slice(1));
    return { host, place: { user, project, committish }, scheme: name, auth: '' };
}
function fromAddress(url) {
    const domain = url.hostname.replace(/^www\./, '');
    const host = Object.values(repositoryHosts).find((each) => each.domain === domain);
    const name = url.protocol.slice(0, -1);
    if (host === undefined || !host.schemes.includes(name))
        return undefined;
    const place = host.place(repository_partsOf(url), decodeURIComponent(url.hash.slice(1)));
    const password = url.password && `:${url.password}`;
    const auth = name.endsWith('ssh') || url.username + password === '' ? '' : `${url.username}${password}@`;
    return place && { host, place, scheme: name, auth };
}
function find(text) {
    const url = addressOf(bare.test(text) ? `github:${text}` : text);
    if (url === null)
        return undefined;
    const name = url.protocol.slice(0, -1);
    const host = Object.hasOwn(repositoryHosts, name) ? repositoryHosts[name] : undefined;
    return host === undefined ? fromAddress(url) : fromShorthand(host, name, url);
}
function written({ host, place, scheme, auth }) {
    const [path, hash] = [host.path(place), place.committish && `#${place.committish}`];
    const https = `${host.https(host.domain, path, auth)}${hash}`;
    if (Object.hasOwn(repositoryHosts, scheme)) {
        const short = scheme === 'gist' ? place.project : `${place.user}/${place.project}`;
        return { url: https, text: `${scheme}:${short}${hash}` };
    }
    if (scheme.endsWith('https'))
        return { url: https, text: https };
    const url = `${scheme === 'git' ? `git://${auth}` : 'git+ssh://git@'}${host.domain}/${path}${hash}`;
    return { url, text: url };
}
/**
 * Recognises shorthand and addresses of GitHub, GitLab, Bitbucket, Gist and SourceHut.
 *
 * Source: the npm documentation, package.json, "repository" and "Git URLs as dependencies".
 */
function hostedRepository(text) {
    try {
        const found = find(text);
        if (found === undefined)
            return undefined;
        const { host, place } = found;
        return { ...written(found), docs: host.docs(host.domain, place), bugs: host.bugs(host.domain, place) };
    }
    catch (error) {
        // An escape that is not UTF-8 makes it an address of nobody.
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/dependencies.js



// A dependency in the oldest form, a text: `name@range`, `name range`, `name>=1`.
const oldForm = /^(.*?)(:?[@\s><=].*)?$/s;
function fromText(text) {
    const [, name = '', range = ''] = oldForm.exec(text.trim()) ?? [];
    return [name, range.replace(/^@/, '').trim()];
}
function asTable(value) {
    const list = typeof value === 'string' && value !== '' ? value.trim().split(/[\s,]+/) : value;
    return Array.isArray(list) ? Object.fromEntries(textsOf(list).map(fromText)) : value;
}
function withHostedRanges(table) {
    const texts = Object.entries(table).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts.map(([name, range]) => [name, hostedRepository(range)?.text ?? range]));
}
function normalizeTable(manifest, field) {
    if (!(field in manifest))
        return manifest;
    const table = asTable(manifest[field]);
    return withField(manifest, field, (0,record/* isRecord */.u)(table) ? withHostedRanges(table) : undefined);
}
/** Brings dependencies into tables from name to range; optional and peer ones stay as they are written. */
function normalizeDependencies(manifest) {
    const optional = 'optionalDependencies';
    const start = manifest[optional] ? withField(manifest, optional, asTable(manifest[optional])) : manifest;
    return normalizeTable(normalizeTable(start, 'dependencies'), 'devDependencies');
}
function bundledNames(bundle, dependencies) {
    if (bundle === true)
        return Object.keys((0,record/* isRecord */.u)(dependencies) ? dependencies : {});
    if (Array.isArray(bundle))
        return bundle;
    return (0,record/* isRecord */.u)(bundle) ? Object.keys(bundle) : undefined;
}
/**
 * Brings `bundleDependencies` (or its misspelling) into a list, each of whose members is a dependency too.
 *
 * Source: the npm documentation, package.json, "bundleDependencies".
 */
function normalizeBundle(manifest) {
    const { bundledDependencies, ...rest } = manifest;
    const bundle = rest.bundleDependencies === undefined ? bundledDependencies : rest.bundleDependencies;
    const names = bundledNames(bundle, rest.dependencies);
    if (names === undefined)
        return withField(rest, 'bundleDependencies', undefined);
    const bundleDependencies = textsOf(names);
    const declared = (0,record/* isRecord */.u)(rest.dependencies) ? rest.dependencies : {};
    const missing = bundleDependencies
        .filter((name) => !Object.hasOwn(declared, name))
        .map((name) => [name, '*']);
    const dependencies = missing.length === 0 ? {} : { dependencies: { ...declared, ...Object.fromEntries(missing) } };
    return { ...rest, ...dependencies, bundleDependencies };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/description.js


/** What npm sends in place of a readme when there is none; registries know this very text. */
const noReadme = 'ERROR: No README data found!';
/** The first paragraph of a Markdown text that is not a heading. */
function firstParagraph(markdown) {
    const lines = markdown.trim().split('\n');
    const start = lines.findIndex((line) => !/^(#|$)/.test(line.trim()));
    if (start === -1)
        return '';
    const end = lines.findIndex((line, index) => index > start && line.trim() === '');
    return lines
        .slice(start, end === -1 ? lines.length : end)
        .join(' ')
        .trim();
}
/** Adds the readme, which registries show on the package's page. */
function addReadme(manifest, files) {
    if (manifest.readme)
        return manifest;
    const readme = readmeOf(files);
    if (readme === undefined)
        return { ...manifest, readme: noReadme };
    return { ...manifest, readme: readme.text || noReadme, readmeFilename: readme.path };
}
/** Takes the readme's first paragraph where there is no description. */
function addDescription(manifest) {
    const { description, readme } = manifest;
    if (description && typeof description === 'string')
        return manifest;
    if (typeof readme === 'string' && readme !== noReadme)
        return { ...manifest, description: firstParagraph(readme) };
    return description ? withField(manifest, 'description', undefined) : manifest;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/links.js



function isAddress(text) {
    return typeof text === 'string' && URL.canParse(text);
}
function isMail(text) {
    return typeof text === 'string' && text.includes('@') && text.indexOf('@') < text.lastIndexOf('.');
}
function links_addressOf(manifest) {
    const { repository } = manifest;
    return (0,record/* isRecord */.u)(repository) && typeof repository.url === 'string' ? repository.url : '';
}
/** Brings `repository` into an object whose `url` git understands. */
function normalizeRepository(manifest) {
    const { repositories } = manifest;
    const given = Array.isArray(repositories) ? repositories[0] : manifest.repository;
    if (!given)
        return Array.isArray(repositories) ? withField(manifest, 'repository', given) : manifest;
    const repository = typeof given === 'string' ? { type: 'git', url: given } : given;
    if (!(0,record/* isRecord */.u)(repository))
        return { ...manifest, repository };
    const hosted = typeof repository.url === 'string' ? hostedRepository(repository.url) : undefined;
    return { ...manifest, repository: hosted ? { ...repository, url: hosted.url } : repository };
}
function reportsOf(bugs) {
    if (typeof bugs === 'string')
        return isMail(bugs) ? { email: bugs } : isAddress(bugs) ? { url: bugs } : {};
    if (!(0,record/* isRecord */.u)(bugs))
        return {};
    const url = [bugs.web, bugs.name, bugs.url].find((each) => each !== undefined);
    return { ...(isAddress(url) && { url }), ...(isMail(bugs.email) && { email: bugs.email }) };
}
/** Brings `bugs` into `{ url?, email? }`, or derives it from the repository. */
function normalizeBugs(manifest) {
    const derived = hostedRepository(links_addressOf(manifest))?.bugs;
    if (!manifest.bugs)
        return derived === undefined ? manifest : { ...manifest, bugs: { url: derived } };
    const bugs = reportsOf(manifest.bugs);
    return withField(manifest, 'bugs', Object.keys(bugs).length === 0 ? undefined : bugs);
}
/** Brings `homepage` into an address, or derives it from the repository. */
function normalizeHomepage(manifest) {
    const homepage = manifest.homepage || hostedRepository(links_addressOf(manifest))?.docs;
    if (!homepage)
        return manifest;
    if (typeof homepage !== 'string')
        return withField(manifest, 'homepage', undefined);
    return { ...manifest, homepage: URL.canParse(homepage) ? homepage : `http://${homepage}` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/lists.js

function keywordsOf(keywords) {
    const list = typeof keywords === 'string' ? keywords.split(/,\s+/) : keywords;
    return Array.isArray(list) ? textsOf(list) : undefined;
}
/** Brings `keywords` and `files` into lists of texts, and drops the long-dead `modules`. */
function normalizeLists(manifest) {
    const { keywords, files, modules } = manifest;
    const isList = Boolean(keywords) || typeof keywords === 'string';
    const worded = isList ? withField(manifest, 'keywords', keywordsOf(keywords)) : manifest;
    const listed = files
        ? withField(worded, 'files', Array.isArray(files) ? textsOf(files) : undefined)
        : worded;
    return modules ? withField(listed, 'modules', undefined) : listed;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/manuals.js





const section = /\.[0-9]$/;
function pagesBelow(folder, files) {
    const pages = pathsBelow(files, folder).filter((path) => section.test(path));
    return pages.map((page) => external_node_path_.posix.join(folder, page));
}
function declaredPages(manifest, files) {
    const folder = (0,record/* isRecord */.u)(manifest.directories) ? manifest.directories.man : undefined;
    if (!manifest.man && typeof folder === 'string' && folder !== '')
        return pagesBelow(safePath(folder), files);
    return manifest.man ? [manifest.man].flat() : [];
}
/**
 * Brings `man` into a list of paths, or takes it from `directories.man`.
 *
 * Source: the npm documentation, package.json, "man" and "directories.man".
 */
function normalizeManuals(manifest, files) {
    const pages = declaredPages(manifest, files).filter((page) => typeof page === 'string');
    return withField(manifest, 'man', pages.length === 0 ? undefined : pages.map(safePath));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/people.js


function firstText(...values) {
    return values.find((value) => typeof value === 'string' && value !== '') ?? '';
}
function people_written(person) {
    if (typeof person === 'string')
        return person;
    if (!(0,record/* isRecord */.u)(person))
        return '';
    const email = firstText(person.email, person.mail);
    const url = firstText(person.url, person.web);
    return `${firstText(person.name)}${email && ` <${email}>`}${url && ` (${url})`}`;
}
/**
 * Reads a person, written as `Name <mail> (url)` or as an object.
 *
 * Source: the npm documentation, package.json, "people fields".
 */
function personOf(person) {
    const text = people_written(person);
    const name = /^[^(<]+/.exec(text)?.[0].trim();
    const email = /<([^<>]+)>/.exec(text)?.[1];
    const url = /\(([^()]+)\)/.exec(text)?.[1];
    return { ...(name && { name }), ...(email && { email }), ...(url && { url }) };
}
/** Brings author, maintainers and contributors into objects. */
function normalizePeople(manifest) {
    const lists = ['maintainers', 'contributors'].flatMap((field) => {
        const list = manifest[field];
        return Array.isArray(list) ? [[field, list.map(personOf)]] : [];
    });
    const named = manifest.author ? withField(manifest, 'author', personOf(manifest.author)) : manifest;
    return { ...named, ...Object.fromEntries(lists) };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/scripts.js


// npm puts the folder of installed commands on the PATH of scripts, so naming it is redundant, and wrong elsewhere.
const binFolder = /^(\.[/\\])?node_modules[/\\].bin[\\/]/;
/** The scripts that npm implies when a package brings a `*.gyp` file or a `server.js`. */
function implyScripts(manifest, files) {
    const scripts = (0,record/* isRecord */.u)(manifest.scripts) ? manifest.scripts : {};
    const isBuilt = !scripts.install && !scripts.preinstall && manifest.gypfile !== false;
    const gyp = isBuilt && files.paths.some((path) => /^[^./][^/]*\.gyp$/.test(path));
    const server = !scripts.start && files.paths.includes('server.js');
    if (!gyp && !server)
        return manifest;
    const implied = { ...(gyp && { install: 'node-gyp rebuild' }), ...(server && { start: 'node server.js' }) };
    return { ...manifest, ...(gyp && { gypfile: true }), scripts: { ...scripts, ...implied } };
}
/** Drops what is not a script and the folder of installed commands from the rest. */
function normalizeScripts(manifest) {
    const { scripts } = manifest;
    if (scripts === undefined || scripts === null)
        return manifest;
    if (!(0,record/* isRecord */.u)(scripts))
        return withField(manifest, 'scripts', undefined);
    const texts = Object.entries(scripts).filter((entry) => typeof entry[1] === 'string');
    const cleaned = texts.map(([name, script]) => [name, script.replace(binFolder, '')]);
    return withField(manifest, 'scripts', Object.fromEntries(cleaned));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/types-file.js

/** Names the type declarations that lie beside the main file, unless the manifest names its own. */
function implyTypes(manifest, files) {
    if ('types' in manifest || 'typings' in manifest)
        return manifest;
    const main = typeof manifest.main === 'string' && manifest.main !== '' ? manifest.main : 'index.js';
    const { dir, name } = external_node_path_.posix.parse(main);
    const file = `./${external_node_path_.posix.join(dir, name)}.d.ts`;
    return files.paths.includes(external_node_path_.posix.normalize(file)) ? { ...manifest, types: file } : manifest;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/normal-manifest.js










function dropUnderscored(manifest) {
    return Object.fromEntries(Object.entries(manifest).filter(([field]) => !field.startsWith('_')));
}
function addAuthors(manifest, files) {
    const contributors = manifest.contributors ? undefined : authorsOf(files);
    return contributors === undefined ? manifest : { ...manifest, contributors };
}
// In this order: later rules read what earlier ones have written.
const normal_manifest_rules = [
    dropUnderscored,
    implyScripts,
    addAuthors,
    addReadme,
    normalizeManuals,
    normalizeCommands,
    implyTypes,
    normalizeScripts,
    normalizeRepository,
    normalizeDependencies,
    addDescription,
    normalizeLists,
    normalizeBugs,
    normalizeBundle,
    normalizeHomepage,
    normalizePeople,
];
/**
 * The manifest as npm publishes it: every field in its one form, completed from the files of the package.
 *
 * Source: what `npm publish FILE` and libnpmpublish send, compared field by field in the tests.
 */
function normalManifest(manifest, identity, files) {
    const named = { ...manifest, name: identity.name };
    const normal = normal_manifest_rules.reduce((before, rule) => rule(before, files), named);
    return { ...normal, ...identity, _id: `${identity.name}@${identity.version}` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/needs.js


const fields = ['dependencies', 'optionalDependencies', 'peerDependencies'];
// `"other": "npm:@scope/real@1"` installs @scope/real.
const alias = /^npm:(@?[^@]+)/;
/** The packages that an install fetches with a package; bundled ones are already inside. */
function needsOf(manifest) {
    const bundle = manifest.bundleDependencies;
    const bundled = new Set(Array.isArray(bundle) ? textsOf(bundle) : []);
    return fields.flatMap((field) => {
        const table = manifest[field];
        const wanted = Object.entries((0,record/* isRecord */.u)(table) ? table : {}).filter(([key]) => !bundled.has(key));
        return wanted.map(([key, range]) => ({
            name: alias.exec(String(range))?.[1] ?? key,
            path: [field, key],
        }));
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/npm-package.js






// npm unpacks without the first folder, whatever its name, and ignores what lies beside it.
function insideRoot(path) {
    return path.slice(path.indexOf('/') + 1);
}
function refuseTwoRoots(paths, file) {
    const seen = new Set();
    const twin = paths.find((path) => seen.size === seen.add(path).size);
    if (twin === undefined)
        return;
    const message = `${file}: two of its top folders hold ${twin}, and unpacking decides which one is installed`;
    throw (0,lockstep_error/* fail */.fJ)('ARCHIVE_HOSTILE', message, { where: { file, key: twin } });
}
function filesOf({ entries, files }, file) {
    const inside = entries.filter(({ path, kind }) => kind === 'file' && path.includes('/'));
    const paths = inside.map(({ path }) => insideRoot(path));
    refuseTwoRoots(paths, file);
    const contents = new Map([...files].map(([path, bytes]) => [insideRoot(path), bytes]));
    // Like npm, which keeps a byte order mark in a readme and replaces what is not UTF-8.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return { paths, text: (path) => (contents.has(path) ? decoder.decode(contents.get(path)) : undefined) };
}
function parseManifest(files, file) {
    const text = files.text('package.json');
    const where = { file, key: 'package.json' };
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file} holds no package.json`, { where });
    try {
        const manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
        if ((0,record/* isRecord */.u)(manifest))
            return manifest;
    }
    catch (cause) {
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its package.json is not JSON`, { where, cause });
    }
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its package.json is not an object`, { where });
}
// What `npm publish` refuses before it sends anything.
function refuseUnpublishable(manifest, file) {
    const { publishConfig } = manifest;
    const tag = (0,record/* isRecord */.u)(publishConfig) ? publishConfig.tag : undefined;
    const reasons = [
        { key: 'private', why: 'marked private', holds: Boolean(manifest.private) },
        {
            key: 'packageExtensions',
            why: 'only for the root of a project',
            holds: manifest.packageExtensions !== undefined,
        },
        {
            key: 'publishConfig.tag',
            why: 'no dist-tag',
            holds: tag !== undefined && !(typeof tag === 'string' && isDistTag(tag)),
        },
    ];
    const reason = reasons.find(({ holds }) => holds);
    if (reason === undefined)
        return;
    const message = `${file} cannot be published: ${reason.key} in its package.json is ${reason.why}`;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', message, { where: { file, key: reason.key } });
}
function identityIn(manifest, file) {
    const identity = identityOf(manifest);
    if ('name' in identity)
        return identity;
    const { key, why } = identity;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its package.json ${why}`, { where: { file, key } });
}
/**
 * Reads a package out of the chunks of its `.tgz`, as npm would before publishing it.
 *
 * @param file the archive's name, for messages.
 * @throws LockstepError `ARCHIVE_HOSTILE`; or `ARTIFACT_UNREADABLE` when npm would not publish it.
 */
async function readNpmPackage(chunks, file) {
    const isWanted = (path) => path.includes('/') && isRead(insideRoot(path));
    const files = filesOf(await (0,tarball/* readTarball */.t)(chunks, { name: file, wanted: isWanted }), file);
    const raw = parseManifest(files, file);
    const identity = identityIn(raw, file);
    const manifest = normalManifest(raw, identity, files);
    refuseUnpublishable(manifest, file);
    const commands = Object.keys((0,record/* isRecord */.u)(manifest.bin) ? manifest.bin : {}).sort();
    return {
        ...identity,
        manifest,
        needs: [...new Set(needsOf(manifest).map(({ name }) => name))].sort(),
        commands,
        files: files.paths,
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/sealed-package.js
var sealed_package = __webpack_require__(57997);
// EXTERNAL MODULE: ./packages/channels/src/registry/download.js
var download = __webpack_require__(87100);
;// CONCATENATED MODULE: ./packages/channels/src/npm/download.js


/** Downloads a tarball and hashes it on the way, without keeping it. */
async function downloadTarball(connection, reference, expectedBytes) {
    const { registry, context } = connection;
    const home = { address: registry, credential: credentialFor(connection), context };
    return (0,download/* downloadFile */.P)(home, reference, expectedBytes);
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/channels/src/npm/observed-version.js


// A package that was removed as a whole keeps the list of its versions under `time.unpublished`.
function wasRemoved({ time }, version) {
    const unpublished = time.get('unpublished');
    const removed = (0,record/* isRecord */.u)(unpublished) ? unpublished.versions : undefined;
    return time.has(version) || (Array.isArray(removed) && removed.includes(version));
}
function digestOf(integrity) {
    const sha512 = (0,src_digest/* sha512FromSri */.h2)(integrity ?? '');
    return sha512 === undefined ? {} : { sha512 };
}
/** What a registry's answer about a package says of one version; no digest means that the bytes must be looked at. */
function observedVersion(answer, version) {
    if (answer.kind === 'none')
        return { state: 'absent' };
    if (answer.kind === 'unclear')
        return { state: 'unknown', why: answer.why };
    const { packument } = answer;
    if (!packument.versions.has(version))
        return wasRemoved(packument, version) ? { state: 'burned' } : { state: 'absent' };
    const published = publishedVersion(packument, version);
    if (published === undefined)
        return { state: 'unknown', why: 'it lists the version with a malformed record' };
    const { dist, deprecated } = published;
    return {
        state: 'present',
        digest: digestOf(dist.integrity),
        yanked: Boolean(deprecated),
        ref: dist.tarball,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/observation.js





// Records of old versions carry a sha1 alone, which proves nothing any more; the bytes themselves do.
async function withDigest(observed, target, connection) {
    if (observed.state !== 'present' || observed.digest.sha512 !== undefined)
        return observed;
    const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
    if (download.kind === 'failed')
        return { state: 'unknown', why: download.why };
    return { ...observed, digest: download.digest };
}
/** Asks the registry where one version stands; a look that found it absent is noted for its dist-tag. */
async function observeTarget(target, connection, looks) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const answer = await fetchPackument(connection, name);
    const observed = observedVersion(answer, version);
    if (observed.state === 'absent')
        looks.note(name, standingIn(answer), connection.context.clock);
    return withDigest(observed, target, connection);
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/channels/src/registry/address.js
var registry_address = __webpack_require__(64282);
// EXTERNAL MODULE: ./packages/channels/src/registry/target-problem.js
var target_problem = __webpack_require__(24951);
;// CONCATENATED MODULE: ./packages/channels/src/npm/collaborators.js




/**
 * Asks the registry for the people behind a package.
 *
 * Source: libnpmaccess, `getCollaborators`; only the public registry and its like answer it.
 */
async function writeAccess(connection, name, user) {
    const outcome = await readJson(connection, `-/package/${escapedName(name)}/collaborators`);
    const people = outcome.kind === 'answer' && outcome.status === 200 ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    if (!(0,record/* isRecord */.u)(people))
        return 'untold';
    const right = Object.hasOwn(people, user) ? people[user] : undefined;
    return typeof right === 'string' && /write/.test(right) ? 'granted' : 'denied';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/channels/src/npm/token-rights.js




// A token may be bound to some packages or scopes, and lists of tokens do not always say to which.
const binding = /packages|scopes|orgs|permission/;
function rightsIn(record) {
    if (record.readonly === true)
        return 'reads';
    const isBound = Object.keys(record).some((key) => binding.test(key));
    return record.readonly === false && !isBound ? 'writes' : 'untold';
}
function recordsIn(outcome) {
    const json = outcome.kind === 'answer' && outcome.status === 200 ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    const objects = (0,record/* isRecord */.u)(json) ? json.objects : undefined;
    return Array.isArray(objects) ? objects.filter(record/* isRecord */.u) : [];
}
/**
 * Looks the token up in the list of its user's tokens, where it stands under its own sha512.
 *
 * Source: the npm documentation, `npm token list`, and npm-profile, `listTokens`.
 */
async function tokenRights(connection) {
    const { secret } = connection.context;
    if (secret === undefined)
        return 'untold';
    const key = (0,external_node_crypto_.createHash)('sha512').update((0,src_secret/* reveal */._c)(secret)).digest('hex');
    const record = recordsIn(await readJson(connection, '-/npm/v1/tokens')).find((each) => each.key === key);
    return record === undefined ? 'untold' : rightsIn(record);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/whoami.js



function userIn(outcome) {
    const json = outcome.kind === 'answer' && outcome.status === 200 ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    return (0,record/* isRecord */.u)(json) && typeof json.username === 'string' ? (0,foreign_text/* foreignText */.q)(json.username) : '';
}
function refusalCode(status) {
    if (status === 401)
        return 'AUTH_FAILED';
    if (status === 403)
        return 'AUTH_FORBIDDEN';
    return status === 429 || status >= 500 ? 'STATE_UNKNOWN' : undefined;
}
/** Asks the registry who it takes the token's holder for. */
async function whoami(connection) {
    const outcome = await readJson(connection, '-/whoami');
    const { secret } = connection.context;
    if (outcome.kind === 'failure') {
        const code = outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
        return { kind: 'refused', code, why: (0,foreign_text/* foreignText */.q)(outcome.why, secret) };
    }
    const user = userIn(outcome);
    if (user !== '')
        return { kind: 'known', user };
    const code = refusalCode(outcome.status);
    const words = (0,registry_foreign_text/* registryWords */.lz)(outcome, secret);
    const why = `HTTP ${outcome.status}${words && `: ${words}`}`;
    if (code !== undefined)
        return { kind: 'refused', code, why };
    return { kind: 'untold', why: `the registry does not say whose token it is (HTTP ${outcome.status})` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/credential-proof.js








async function deniedNames(user, names, concurrency, connection) {
    const existing = names.filter(({ isNew }) => isNew === false).map(({ target }) => (0,sealed_package/* packageOf */.w)(target).name);
    const rights = await (0,bounded/* mapBounded */.y)(existing, concurrency, (name) => writeAccess(connection, name, user));
    return {
        denied: existing.filter((_, index) => rights[index] === 'denied'),
        isComplete: rights.every((each) => each === 'granted'),
    };
}
/** Why the rights of a known user's token are not proven; empty when they are. */
function doubts(names, rightsAreComplete, tokenWrites) {
    const open = names.filter(({ isNew }) => isNew !== false).map(({ target }) => (0,sealed_package/* packageOf */.w)(target).name);
    return [
        ...(open.length === 0 ? [] : [`whether it may create ${open.join(', ')} shows only when it does`]),
        ...(rightsAreComplete ? [] : ['the registry does not tell who may write to the packages']),
        ...(tokenWrites ? [] : ['the registry does not tell what this token may do on behalf of its user']),
    ];
}
async function proveUser(secret, user, names, { limits }, connection) {
    const [{ denied, isComplete }, rights] = await Promise.all([
        deniedNames(user, names, limits.concurrency, connection),
        tokenRights(connection),
    ]);
    const reasons = [
        ...(rights === 'reads' ? ['the token is read-only'] : []),
        ...denied.map((name) => `${user} has no write access to ${name}`),
    ];
    if (reasons.length > 0) {
        const problems = reasons.map((reason) => (0,problem/* problem */.C)('AUTH_FORBIDDEN', `${secret}: ${reason}`));
        return { ...(0,proof/* proof */.n1)(secret, 'identity only', reasons.join('; '), user), problems };
    }
    const open = doubts(names, isComplete, rights === 'writes');
    if (open.length > 0)
        return (0,proof/* proof */.n1)(secret, 'identity only', open.join('; '), user);
    return (0,proof/* proof */.n1)(secret, 'proven', `${user} may write to every package, and the token is not read-only`, user);
}
/** Proves without publishing what can be proven about the channel's token. */
async function proveCredential(channel, names, connection) {
    const { proof: minted } = connection.context;
    if (minted !== undefined)
        return { credential: minted, problems: [] };
    const secret = (0,proof/* nameOfToken */.is)(channel, connection.context.secret);
    if (connection.context.secret === undefined)
        return (0,proof/* noToken */.fC)(secret);
    const gitea = giteaRegistry(connection.registry);
    if (gitea !== undefined) {
        const packages = names.map(({ target }) => (0,sealed_package/* packageOf */.w)(target).name);
        return proveOnGitea(gitea, secret, packages, connection);
    }
    const identity = await whoami(connection);
    switch (identity.kind) {
        case 'known':
            return proveUser(secret, identity.user, names, channel, connection);
        case 'untold':
            return (0,proof/* proof */.n1)(secret, 'not provable here', identity.why);
        case 'refused':
            return (0,proof/* disproof */.bA)(secret, identity.code, `the registry does not say whose token it is: ${identity.why}`);
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/known-name.js


/** Asks the registry whether it knows a target's name, in whatever version. */
async function lookUpName(target, connection) {
    const answer = await fetchPackument(connection, (0,sealed_package/* packageOf */.w)(target).name);
    return { target, isNew: answer.kind === 'unclear' ? undefined : answer.kind === 'none' };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/preflight.js








// A document is one text, base64 adds a third, and V8's longest text has 512 MiB less 24 bytes.
const longestTarball = 380 * 1024 * 1024;
function nameProblems({ target, isNew }) {
    const { name } = (0,sealed_package/* packageOf */.w)(target);
    const faults = isNew ? nameFaults(name) : [];
    if (faults.length === 0)
        return [];
    return [
        (0,problem/* problem */.C)('NAME_REJECTED', `${name} is new, and no registry takes it: ${faults.join('; ')}`, (0,target_problem/* atTarget */.P$)(target)),
    ];
}
function sizeProblems(target) {
    const { file, digest } = target.artifact;
    if (digest.size <= longestTarball)
        return [];
    const message = `${file} has ${digest.size} bytes; a publish request holds at most ${longestTarball}`;
    return [(0,problem/* problem */.C)('TOO_LARGE', message, (0,target_problem/* atTarget */.P$)(target))];
}
/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
async function preflightTargets(channel, targets, connection) {
    const names = await (0,bounded/* mapBounded */.y)(targets, channel.limits.concurrency, (target) => lookUpName(target, connection));
    const proof = await proveCredential(channel, names, connection);
    const fresh = names
        .filter(({ isNew }) => isNew)
        .map(({ target }) => `${(0,sealed_package/* packageOf */.w)(target).name} is new on the registry`);
    return {
        problems: [...proof.problems, ...names.flatMap(nameProblems), ...targets.flatMap(sizeProblems)],
        notes: [...(0,registry_address/* plainNotes */.W2)([connection.registry]), ...fresh],
        credential: proof.credential,
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/receipt.js
var receipt = __webpack_require__(3398);
// EXTERNAL MODULE: ./packages/channels/src/registry/answer-rule.js
var answer_rule = __webpack_require__(58513);
;// CONCATENATED MODULE: ./packages/channels/src/npm/refusals.js

const exists = (0,answer_rule/* refused */.J)('VERSION_EXISTS', 'it holds this version already');
const oneTimePassword = (0,answer_rule/* refused */.J)('OTP_REQUIRED', 'it wants a second factor');
const forbidden = (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token has no right to publish this package');
const nameRefused = (0,answer_rule/* refused */.J)('NAME_REJECTED', 'it does not take the name');
/**
 * The answers of npm registries to a publish request, in the order in which they are tried.
 *
 * Sources: npm-registry-fetch (one-time passwords); the public registry's answers in npm/cli #9889 (previously
 * staged) and #7376 (a conflict after which the version was there all the same); Gitea's package registry (409, on
 * old servers 400, for a version that exists); verdaccio's API errors.
 */
const answerRules = [
    { statuses: [401, 403], words: /one-time pass|\botp\b|two-factor|\b2fa\b/i, meaning: oneTimePassword },
    { statuses: [401], meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not accept the token') },
    { statuses: [402], meaning: (0,answer_rule/* refused */.J)('PAYMENT_REQUIRED', 'it wants payment for a restricted package') },
    {
        statuses: [403],
        words: /sign up for private packages|payment required/i,
        meaning: (0,answer_rule/* refused */.J)('PAYMENT_REQUIRED', 'it wants payment for a restricted package'),
    },
    { statuses: [409], words: /previously staged/i, meaning: { kind: 'pending' } },
    {
        statuses: [400, 403, 409, 422],
        words: /previously published|pre-existing version|already (exists|present|published)|existing version/i,
        meaning: exists,
    },
    // A conflict of the registry's own documents: seen both with the version stored and without.
    { statuses: [409], meaning: { kind: 'unclear' } },
    {
        statuses: [403],
        words: /cannot be republished/i,
        meaning: (0,answer_rule/* refused */.J)('REJECTED', 'the package was unpublished a short while ago', 'Publish again 24 hours after the package was unpublished.'),
    },
    {
        statuses: [400, 403, 422],
        words: /too similar|spam|(package|invalid) name|name (is|must|can)|security holding/i,
        meaning: nameRefused,
    },
    {
        statuses: [403],
        words: /oidc permission denied/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_LIMITED', 'the trusted publisher of the package may not publish', 'Allow the action “npm publish” in the settings of the package’s trusted publisher.'),
    },
    { statuses: [403], meaning: forbidden },
    {
        statuses: [404],
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the scope does not exist, or the token has no right to it; registries answer both in this way'),
    },
    { statuses: [413], meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'the request is larger than it takes') },
    // The request was not read to its end in time, or not yet; neither says what became of it.
    { statuses: [408, 425], meaning: { kind: 'unclear' } },
];

;// CONCATENATED MODULE: ./packages/channels/src/npm/answer.js




function isConsent(answer) {
    if (answer.body.length === 0)
        return true;
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && json.success !== false && json.ok !== false && json.error === undefined;
}
const protocol = { rules: answerRules, isConsent };
/** What an answer, or the lack of one, to a publish request proves. */
function publishReceipt(outcome, subject) {
    return (0,receipt/* receiptOf */.W)(outcome, subject, protocol);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/publish-document.js



// npm always records plain http here; registries put their own address in its place when they serve it.
function tarballUrl({ name, registry }, file) {
    return new URL(`${name}/-/${file}`, registry).href.replace(/^https:/, 'http:');
}
function distOf(publication, file) {
    const { manifest, tarball, digest } = publication;
    return {
        ...((0,record/* isRecord */.u)(manifest.dist) ? manifest.dist : {}),
        integrity: (0,src_digest/* toSri */.kB)(digest.sha512),
        shasum: (0,external_node_crypto_.createHash)('sha1').update(tarball).digest('hex'),
        tarball: tarballUrl(publication, file),
    };
}
function attachmentOf(tarball) {
    const { buffer, byteOffset, length } = tarball;
    const data = Buffer.from(buffer, byteOffset, length).toString('base64');
    return { content_type: 'application/octet-stream', data, length };
}
/**
 * The JSON document that publishes one version: a packument of that version alone, with the tarball attached.
 *
 * Source: what `npm publish FILE` and libnpmpublish send. It names no Node or npm version, since neither takes
 * part, and no path of this machine: equal artifacts and settings give equal documents everywhere.
 */
function publishDocument(publication) {
    const { name, version, manifest, tarball, distTag, access } = publication;
    const file = `${name}-${version}.tgz`;
    const dist = distOf(publication, file);
    return {
        _id: name,
        name,
        description: manifest.description,
        'dist-tags': { [distTag]: version },
        // A consumer's own patches are no part of what others install.
        versions: { [version]: { ...without(manifest, 'patchedDependencies'), dist } },
        access,
        _attachments: { [file]: attachmentOf(tarball) },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/publishing.js










function publishConfigOf({ publishConfig }) {
    return (0,record/* isRecord */.u)(publishConfig) ? publishConfig : {};
}
function explicitTag(manifest, { tag }) {
    const configured = publishConfigOf(manifest).tag;
    return tag ?? (typeof configured === 'string' ? configured : undefined);
}
function accessOf(manifest, { access }) {
    const configured = access ?? publishConfigOf(manifest).access;
    return configured === 'public' || configured === 'restricted' ? configured : null;
}
// Somebody may have published since the plan was made; then nothing is sent.
function obstacle(answer, target) {
    const observed = observedVersion(answer, (0,sealed_package/* packageOf */.w)(target).version);
    if (observed.state === 'absent')
        return undefined;
    if (observed.state === 'unknown')
        return { outcome: 'unsent', why: observed.why, answer: { message: observed.why } };
    const [code, message] = observed.state === 'burned'
        ? ['VERSION_BURNED', `${target.title} was removed, and is never taken again`]
        : ['VERSION_EXISTS', `${target.title} appeared before it was sent`];
    return { outcome: 'refused', problem: (0,problem/* problem */.C)(code, message, (0,target_problem/* atTarget */.P$)(target)), answer: { message } };
}
async function send(target, found, tarball, distTag, policy, connection) {
    const { name, version, manifest } = found;
    const { digest } = target.artifact;
    const { registry, context } = connection;
    const document = publishDocument({
        name,
        version,
        manifest,
        tarball,
        digest,
        registry,
        distTag,
        access: accessOf(manifest, policy),
    });
    const outcome = await putDocument(connection, name, document);
    return publishReceipt(outcome, { target: (0,target_problem/* targetName */.je)(target), secret: context.secret });
}
/** What stands beside the version, by a fresh look or by asking now; or why nothing may be sent. */
async function lookBeside(target, connection, looks) {
    const { name } = (0,sealed_package/* packageOf */.w)(target);
    const recent = looks.take(name, connection.context.clock);
    if (recent !== undefined)
        return recent;
    const answer = await fetchPackument(connection, name);
    return obstacle(answer, target) ?? standingIn(answer);
}
/**
 * Publishes one version by one request, with the dist-tag that fits what the registry showed a moment ago.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
async function publishTarget(target, policy, connection, looks, packages) {
    const { version } = (0,sealed_package/* packageOf */.w)(target);
    const tarball = await connection.context.artifacts.read(target.artifact);
    const found = await packages.read(target, tarball);
    const explicit = explicitTag(found.manifest, policy);
    const needsLook = explicit === undefined && semver.prerelease(version) === null;
    const standing = needsLook ? await lookBeside(target, connection, looks) : [];
    if ('outcome' in standing)
        return standing;
    const distTag = distTagFor({ version, published: standing, explicit });
    return send(target, found, tarball, distTag, policy, connection);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/recent-looks.js
/**
 * How old a look may be and still choose a dist-tag, in milliseconds. Every client of the registry has such a gap
 * between its look and its request; a version that slips in meanwhile is refused by the registry itself.
 */
const freshMs = 5_000;
/** No looks yet. */
function createRecentLooks() {
    const looks = new Map();
    return {
        note: (name, standing, clock) => void looks.set(name, { standing, at: clock.timestamp() }),
        take(name, clock) {
            const look = looks.get(name);
            looks.delete(name);
            return look !== undefined && clock.since(look.at) <= freshMs ? look.standing : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/dist-tag-retreat.js


function highest(versions) {
    return versions.toSorted(semver.rcompare)[0];
}
function dist_tag_retreat_isStable(version) {
    return semver.prerelease(version) === null;
}
// What a tag is for can be told by its name alone: a line of releases, the stable ones, or one kind of pre-release.
function fits(tag, version, withdrawn) {
    const line = /^release-(\d+)\.(\d+)$/.exec(tag);
    if (line !== null)
        return (dist_tag_retreat_isStable(version) &&
            semver.major(version) === Number(line[1]) &&
            semver.minor(version) === Number(line[2]));
    if (tag === 'latest' || dist_tag_retreat_isStable(withdrawn))
        return dist_tag_retreat_isStable(version);
    return semver.prerelease(version)?.[0] === semver.prerelease(withdrawn)?.[0];
}
/**
 * Where the dist-tags of a version go back to: each to the highest version below it that it could have pointed at before,
 * and that nobody withdrew. A registry does not tell what a tag pointed at.
 */
function tagRetreats(packument, version) {
    const own = [...packument.tags].filter(([, pointed]) => pointed === version).map(([tag]) => tag);
    const below = standingVersions(packument).filter((other) => semver.lt(other, version));
    return own.map((tag) => ({ tag, to: highest(below.filter((other) => fits(tag, other, version))) }));
}
/** Whether anything can be done about a tag: registries keep `latest` as long as there is a version. */
function isMovable({ tag, to }) {
    return to !== undefined || tag !== 'latest';
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/retreat.js




/** How long npm lets anyone unpublish a version, in milliseconds (npm’s Unpublish Policy). */
const unpublishWindowMs = 72 * 3_600_000;
function tagStep(target, { tag, to }) {
    const { key, channel } = target;
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const title = to === undefined ? `remove ${tag} of ${name}` : `point ${tag} of ${name} back at ${to}`;
    return {
        key: `dist-tag ${tag} ${key}`,
        target: key,
        channel,
        title: `${title} on ${channel}`,
        undoes: `who installs ${name}@${tag} gets ${version}`,
        leaves: 'what was installed already',
    };
}
function versionStep(target, verb) {
    const { key, channel, title } = target;
    const base = { key: `${verb} ${key}`, target: key, channel, title: `${verb} ${title} on ${channel}` };
    switch (verb) {
        case 'deprecate':
            return {
                ...base,
                undoes: 'it is offered without a word: who installs it is warned',
                leaves: 'it can be installed, and its number is used up',
            };
        case 'unpublish':
            return {
                ...base,
                undoes: 'it can be installed',
                leaves: 'its number is used up, and the name for 24 hours if it was the only version; the registry refuses it while other packages depend on it',
            };
        case 'delete':
            return {
                ...base,
                undoes: 'it can be installed',
                leaves: 'its number, which Lockstep never uses again',
            };
    }
}
function isYoung({ time }, version, { context: { clock } }) {
    const published = time.get(version);
    // What is no instant is NaN milliseconds ago, and so not within the window.
    return typeof published === 'string' && clock.since(published) < unpublishWindowMs;
}
function verbFor(packument, version, { removes }, connection) {
    // Gitea knows no deprecation: its package model has no such field.
    if (giteaRegistry(connection.registry) !== undefined)
        return 'delete';
    return removes && isYoung(packument, version, connection) ? 'unpublish' : 'deprecate';
}
function notesOn(target, tags, verb, { removes }) {
    const { title, channel } = target;
    const stuck = tags.filter((each) => !isMovable(each));
    return [
        ...stuck.map(({ tag }) => `${tag} stays on ${title} on ${channel}: there is no stable version below it to point at`),
        ...(removes && verb === 'deprecate'
            ? [
                `${title} on ${channel} is deprecated, not removed: npm lets nobody unpublish it 72 hours after its publication`,
            ]
            : []),
    ];
}
/**
 * What there is to take back of a version: first its dist-tags go back, so that nobody gets it unasked, then it is
 * deprecated, or removed where that is wished and the registry lets one.
 */
async function retreatFrom(target, observed, wish, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const answer = await fetchPackument(connection, name);
    if (answer.kind === 'unclear')
        throw new Error(answer.why);
    if (answer.kind === 'none' || observed.state !== 'present')
        return { steps: [], byHand: [], notes: [] };
    const tags = tagRetreats(answer.packument, version);
    const verb = verbFor(answer.packument, version, wish, connection);
    const isDone = verb === 'deprecate' && observed.yanked;
    return {
        steps: [
            ...tags.filter(isMovable).map((each) => tagStep(target, each)),
            ...(isDone ? [] : [versionStep(target, verb)]),
        ],
        byHand: [],
        notes: notesOn(target, tags, verb, wish),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/routing.js
var routing = __webpack_require__(76496);
;// CONCATENATED MODULE: ./packages/channels/src/npm/targets.js

function targetOf(channel, { artifact, sealed }, keys) {
    const needs = sealed.needs.flatMap((need) => keys.get(need) ?? []);
    return {
        key: (0,routing/* versionKey */._)(channel, sealed),
        channel,
        kind: 'version',
        artifact,
        title: `${sealed.name}@${sealed.version}`,
        needs,
    };
}
/** One target for each package that the seal routes to a channel; siblings it depends on come before it. */
function targetsOf(channel, seal) {
    const routed = (0,routing/* routedTo */.L)(channel, 'npm', seal);
    const keys = new Map(routed.map(({ sealed }) => [sealed.name, (0,routing/* versionKey */._)(channel, sealed)]));
    return routed.map((each) => targetOf(channel, each, keys));
}

// EXTERNAL MODULE: ./packages/core/src/config/trusted-publishing.js
var trusted_publishing = __webpack_require__(38423);
// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
// EXTERNAL MODULE: ./packages/channels/src/trusted-publishing/audience.js
var audience = __webpack_require__(25130);
// EXTERNAL MODULE: ./packages/channels/src/trusted-publishing/mint.js + 2 modules
var mint = __webpack_require__(37443);
;// CONCATENATED MODULE: ./packages/channels/src/npm/trusted-publishing.js








const trusted_publishing_rules = {
    registers: 'the started file',
    refusedEvents: [],
    hostedRunnersOnly: true,
    creates: 0,
    cannot: 'move dist-tags, deprecate or unpublish',
    strength: 'identity only',
    reason: 'the registry gave a credential for each package; whether its publisher may publish, and not only stage, shows when it does',
    usualTokens: ['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'NPM_AUTH_TOKEN'],
    source: 'npm’s documentation, “Trusted publishing for npm packages”: limitations, allowed actions',
};
// The registry does not tell a publisher that does not fit from a package that is not there: npm/cli#8678, #9923.
const answers = [
    {
        statuses: [404],
        words: /package not found|no trusted publisher|not found/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_PUBLISHER_UNKNOWN', 'the package has no publisher that fits, or does not exist'),
    },
    { statuses: [401], meaning: (0,answer_rule/* refused */.J)('TRUSTED_REFUSED', 'it does not accept the identity token') },
    {
        statuses: [400, 403, 422],
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_PUBLISHER_UNKNOWN', 'it trusts no such publisher for the package'),
    },
];
const minuteMs = 60_000;
/** Taken where the answer does not say it; whatever the registry means by short-lived is not shorter. */
const shortestLifeMs = 10 * minuteMs;
function lifeMs({ expires }, { clock }) {
    const isInstant = typeof expires === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,20}Z$/.test(expires);
    const left = isInstant ? -clock.since(expires) : Number.NaN;
    return left > 0 ? Math.min(left, 60 * minuteMs) : shortestLifeMs;
}
function registrationOf(name, { owner, repository, workflow, environment }, registry) {
    return {
        ...(registry === endpoints/* endpoints */.v.npm && { page: `${endpoints/* companions */.a.npmPages}package/${name}/access` }),
        fields: [
            ['Publisher', 'GitHub Actions'],
            ['Organization or user', owner],
            ['Repository', repository],
            ['Workflow filename', workflow],
            ['Environment name', environment ?? '(leave empty)'],
            ['Allowed actions', 'npm publish'],
        ],
    };
}
/** How an npm channel publishes by the job's identity, where its settings ask for that. */
function trustedNpm(id, settings) {
    const terms = (0,trusted_publishing/* publisherTerms */.E)(settings['trusted-publishing']);
    const { registry } = settings;
    if (terms === undefined)
        return undefined;
    const common = { audience: (0,audience/* npmAudience */.YD)(registry), terms, rules: trusted_publishing_rules };
    return {
        terms,
        rules: trusted_publishing_rules,
        scopeOf: (target) => (0,sealed_package/* packageOf */.w)(target).name,
        isNew: async (name, context) => {
            const { kind } = await fetchPackument({ registry, context }, name);
            return kind === 'unclear' ? undefined : kind === 'none';
        },
        examine: (identity) => (0,mint/* examine */.s)({ ...common, where: { target: id } }, identity),
        mint: (name, identity, context) => (0,mint/* mint */.X)({
            ...common,
            where: { target: `${id} ${name}` },
            answers,
            lifeMs,
            request: (secret) => ({
                method: 'POST',
                url: new URL(`/-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`, registry).href,
                headers: { accept: 'application/json' },
                credential: { secret, scheme: 'Bearer', origins: [new URL(registry).origin] },
            }),
        }, identity, context),
        registration: (name, _isNew, publisher) => registrationOf(name, publisher, registry),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/undo-answer.js


/**
 * The answers of npm registries to a change of what is public.
 *
 * Sources: npm-registry-fetch (one-time passwords); npm’s Unpublish Policy; CouchDB’s documentation, “Conflict
 * management” (409: the document moved on between the look and the change, and nothing was stored).
 */
const undo_answer_rules = [
    {
        statuses: [401, 403],
        words: /one-time pass|\botp\b|two-factor|\b2fa\b/i,
        meaning: (0,answer_rule/* refused */.J)('OTP_REQUIRED', 'it wants a second factor'),
    },
    { statuses: [401], meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not accept the token') },
    {
        statuses: [400, 403, 405, 422, 424],
        words: /cannot (be )?unpublish|can no longer (be )?unpublish|dependent packages/i,
        meaning: (0,answer_rule/* refused */.J)('REJECTED', 'its policy keeps the version', 'Run lockstep rollback without --unpublish: the version is deprecated then.'),
    },
    {
        statuses: [403, 404],
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token may not change the package; one of a trusted publisher may only publish'),
    },
    { statuses: [408, 409, 425], meaning: { kind: 'unclear' } },
];
// Gitea answers without a body, others with a document of their own; a page is no registry’s.
function undo_answer_isConsent(headers) {
    return !/html/i.test(headers['content-type'] ?? '');
}
/** What an answer, or the lack of one, to a change proves. */
function undoReceipt(outcome, subject) {
    return (0,receipt/* receiptOf */.W)(outcome, subject, { rules: undo_answer_rules, isConsent: ({ headers }) => undo_answer_isConsent(headers) });
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/write-requests.js






/** Sends a change, once. */
function sendChange(connection, { method, url, document, command }) {
    const credential = credentialFor(connection);
    const body = document === undefined ? undefined : new TextEncoder().encode(JSON.stringify(document));
    return connection.context.http({
        method,
        url: new URL(url, connection.registry).href,
        headers: {
            accept: 'application/json',
            'npm-command': command,
            ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body }),
        ...(credential && { credential }),
    });
}
/**
 * Reads a package’s document to change it. `write=true` has the public registry answer from its database, and not from
 * what it keeps for readers.
 *
 * Source: npm/cli, lib/commands/deprecate.js and libnpmpublish, lib/unpublish.js.
 */
async function readForChange(connection, name) {
    const credential = credentialFor(connection);
    const outcome = await connection.context.http({
        method: 'GET',
        url: `${connection.registry}${escapedName(name)}?write=true`,
        headers: { accept: 'application/json', ...freshness/* freshly */.a },
        ...(credential && { credential }),
    });
    const answer = readPackument(outcome, name, connection.context.secret);
    if (answer.kind !== 'found')
        return answer;
    const raw = outcome.kind === 'answer' ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    if (!(0,record/* isRecord */.u)(raw))
        return { kind: 'unclear', why: (0,foreign_text/* foreignText */.q)('its answer is no package document') };
    const revision = typeof raw._rev === 'string' ? raw._rev : '';
    return { kind: 'found', document: { packument: answer.packument, raw, revision } };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/unpublishing.js







function tableIn(raw, key) {
    const table = raw[key];
    return (0,record/* isRecord */.u)(table) ? table : {};
}
function documentWithout(raw, version) {
    const { [version]: _, ...versions } = tableIn(raw, 'versions');
    const tags = Object.entries(tableIn(raw, 'dist-tags')).filter(([, pointed]) => pointed !== version);
    const { _revisions, _attachments, ...rest } = raw;
    return { ...rest, versions, 'dist-tags': Object.fromEntries(tags) };
}
// The tarball’s address is a registry’s word: the token follows it to the registry’s own origin alone.
function tarballPath(address, { registry }) {
    const url = URL.parse(address);
    return url?.origin === new URL(registry).origin ? url.pathname : undefined;
}
// The version is gone by now; this frees its file, and matters to nobody who installs.
async function removeTarball(address, name, connection) {
    const path = tarballPath(address, connection);
    const read = path === undefined ? undefined : await readForChange(connection, name);
    if (read?.kind !== 'found')
        return;
    const url = `${path}/-rev/${encodeURIComponent(read.document.revision)}`;
    await sendChange(connection, { method: 'DELETE', url, command: 'unpublish' });
}
/**
 * Removes a version: its package’s document is sent back without it, and its tarball removed; the only version goes with
 * its package.
 *
 * Source: libnpmpublish, lib/unpublish.js; npm’s Unpublish Policy says when the registry lets one.
 */
async function unpublishVersion({ raw, revision, packument }, target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const subject = { target: (0,target_problem/* targetName */.je)(target), secret: connection.context.secret };
    const published = publishedVersion(packument, version);
    if (published === undefined)
        return { outcome: 'stored', answer: { message: 'the registry lists it no more' } };
    const url = `${escapedName(name)}/-rev/${encodeURIComponent(revision)}`;
    if (packument.versions.size === 1)
        return undoReceipt(await sendChange(connection, { method: 'DELETE', url, command: 'unpublish' }), subject);
    const document = documentWithout(raw, version);
    const outcome = await sendChange(connection, { method: 'PUT', url, document, command: 'unpublish' });
    const receipt = undoReceipt(outcome, subject);
    if (receipt.outcome === 'stored')
        await removeTarball(published.dist.tarball, name, connection);
    return receipt;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/undo.js









const done = (message) => ({ outcome: 'stored', answer: { message } });
function receiptOf(outcome, target, { context: { secret } }) {
    return undoReceipt(outcome, { target: (0,target_problem/* targetName */.je)(target), secret });
}
/** The tag that a step is about: `dist-tag latest npm:left-pad@1.2.3`. */
function tagIn({ key }) {
    return /^dist-tag (\S+) /.exec(key)?.[1];
}
/**
 * Points a dist-tag back, or removes it.
 *
 * Source: npm/cli, lib/commands/dist-tag.js; recorded of Gitea. An OIDC token may not.
 */
async function moveTag(tag, { packument }, target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const found = tagRetreats(packument, version).find((each) => each.tag === tag);
    if (found === undefined || !isMovable(found))
        return done(`${tag} does not point at it`);
    const url = `-/package/${escapedName(name)}/dist-tags/${encodeURIComponent(tag)}`;
    const change = found.to === undefined
        ? { method: 'DELETE' }
        : { method: 'PUT', document: found.to };
    return receiptOf(await sendChange(connection, { ...change, url, command: 'dist-tag' }), target, connection);
}
/**
 * Marks a version as deprecated: the document is read, edited and sent back whole, with the revision that was read.
 *
 * Source: npm/cli, lib/commands/deprecate.js.
 */
async function deprecate({ raw, packument }, target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const versions = (0,record/* isRecord */.u)(raw.versions) ? raw.versions : {};
    const own = Object.hasOwn(versions, version) ? versions[version] : undefined;
    if (!(0,record/* isRecord */.u)(own))
        return done('the registry lists it no more');
    if (typeof own.deprecated === 'string' && own.deprecated !== '')
        return done('it is deprecated already');
    const instead = packument.tags.get('latest');
    const advice = typeof instead === 'string' && instead !== version ? `install ${instead}` : 'do not use it';
    const edited = { ...own, deprecated: `Withdrawn by its maintainers: ${advice}.` };
    const document = { ...raw, versions: { ...versions, [version]: edited } };
    const outcome = await sendChange(connection, {
        method: 'PUT',
        url: escapedName(name),
        document,
        command: 'deprecate',
    });
    return receiptOf(outcome, target, connection);
}
/** Removes a version from a Gitea (Gitea’s documentation, “npm Package Registry”; recorded: 204). */
async function deleteVersion(target, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const gitea = giteaRegistry(connection.registry);
    if (gitea === undefined)
        return { outcome: 'unsent', why: 'the registry is no Gitea', answer: { message: 'no Gitea' } };
    const path = [gitea.owner, 'npm', name, version].map(encodeURIComponent).join('/');
    const url = `${gitea.server}api/v1/packages/${path}`;
    const outcome = await sendChange(connection, { method: 'DELETE', url, command: 'unpublish' });
    if (outcome.kind === 'answer' && outcome.status === 404)
        return done('it is gone already');
    return receiptOf(outcome, target, connection);
}
/** Carries out one deed on a public version; each looks at the document first, and sends one change. */
async function undoTarget(target, step, connection) {
    const verb = step?.key.split(' ')[0];
    if (verb === 'delete')
        return deleteVersion(target, connection);
    const read = await readForChange(connection, (0,sealed_package/* packageOf */.w)(target).name);
    if (read.kind === 'unclear')
        return { outcome: 'unsent', why: read.why, answer: { message: read.why } };
    if (read.kind === 'none')
        return done('the package is gone already');
    const tag = step === undefined ? undefined : tagIn(step);
    if (tag !== undefined)
        return moveTag(tag, read.document, target, connection);
    return verb === 'unpublish'
        ? unpublishVersion(read.document, target, connection)
        : deprecate(read.document, target, connection);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/dist-tag-check.js



// Versions published later had no say in the choice, and may have moved the tag on since.
function earlierVersions(packument, version) {
    const own = packument.time.get(version);
    const isLater = (other) => {
        const time = packument.time.get(other);
        return typeof own === 'string' && typeof time === 'string' && time > own;
    };
    return standingVersions(packument).filter((other) => other !== version && !isLater(other));
}
function pointsToOrBeyond(pointed, version) {
    return typeof pointed === 'string' && semver.valid(pointed) !== null && semver.gte(pointed, version);
}
function timelessFault(packument, version, explicit) {
    const alone = distTagFor({ version, published: [], explicit });
    const amongAll = distTagFor({ version, published: standingVersions(packument), explicit });
    if ([alone, amongAll].some((tag) => pointsToOrBeyond(packument.tags.get(tag), version)))
        return undefined;
    return `neither ${alone} nor ${amongAll} points to it`;
}
/**
 * What is wrong with the dist-tags of a published version, if anything.
 *
 * @param setting the channel's own dist-tag, where it has one.
 */
function distTagFault(packument, version, setting) {
    const explicit = setting ?? publishedVersion(packument, version)?.publishConfig?.tag;
    // Some registries (Gitea) tell no times, so what was known when the tag was chosen cannot be told.
    if (packument.time.get(version) === undefined)
        return timelessFault(packument, version, explicit);
    const published = earlierVersions(packument, version);
    const expected = distTagFor({ version, published, explicit });
    if (!pointsToOrBeyond(packument.tags.get(expected), version))
        return `${expected} does not point to it`;
    // A registry points `latest` at the first version of a package, whatever its tag.
    const isMisled = expected !== 'latest' && published.length > 0 && packument.tags.get('latest') === version;
    return isMisled ? `latest points to it, and ${expected} alone should` : undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/verification.js







function byteProblems(target, recorded, downloaded) {
    const sealed = target.artifact.digest;
    if ((0,src_digest/* compareDigests */.vR)(sealed, recorded.digest) === 'different')
        return [
            (0,target_problem/* finding */.gk)(target, 'DIGEST_CONFLICT', `it has the sha512 ${recorded.digest.sha512}, sealed is ${sealed.sha512}`),
        ];
    if ((0,src_digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    return [
        (0,target_problem/* finding */.gk)(target, 'CORRUPT_ARTIFACT', `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`),
    ];
}
function standingProblems(target, { yanked }, answer, tag) {
    const fault = answer.kind === 'found' ? distTagFault(answer.packument, (0,sealed_package/* packageOf */.w)(target).version, tag) : undefined;
    return [
        ...(yanked ? [(0,target_problem/* finding */.gk)(target, 'YANKED', 'it is marked as deprecated')] : []),
        ...(fault === undefined ? [] : [(0,target_problem/* finding */.gk)(target, 'DIST_TAG_WRONG', fault)]),
    ];
}
/** Looks at one version as a user would: its record, its dist-tag, and the bytes that a download gives. */
async function verifyTarget(target, tag, connection) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const answer = await fetchPackument(connection, name);
    const observed = observedVersion(answer, version);
    if (observed.state !== 'present')
        return { target, observed, problems: [] };
    const standing = standingProblems(target, observed, answer, tag);
    const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
    if (download.kind === 'failed')
        return { target, observed, problems: [...standing, (0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', download.why)] };
    const problems = [...byteProblems(target, observed, download.digest), ...standing];
    return { target, observed: { ...observed, digest: download.digest }, problems };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/channel.js















/** Packages looked at side by side: within the 16 to 64 requests of pnpm's default “networkConcurrency”. */
const readConcurrency = 32;
// Versions can be unpublished within 72 hours, but their numbers never return: npm's unpublish policy.
function publishSteps(target, { state }) {
    const isNeeded = state === 'absent' || state === 'reserved';
    return isNeeded ? [(0,commit_step/* commitStep */.A)(target, { verb: 'publish', undo: 'limited' })] : [];
}
/** The channel that lands versions on an npm registry. */
function openNpmChannel(id, settings) {
    const { registry, token, tag } = settings;
    const limits = limitsOf(registry);
    const connect = (context) => ({ registry, context });
    const each = (targets, look) => (0,bounded/* mapBounded */.y)(targets, readConcurrency, look);
    const looks = createRecentLooks();
    const packages = (0,read_ahead/* createReadAhead */.o)(readNpmPackage);
    const trusted = trustedNpm(id, settings);
    return {
        id,
        kind: 'npm',
        undoByHand: giteaRegistry(registry) === undefined
            ? 'npm deprecate, or within 72 hours npm unpublish'
            : 'deletion of the version on the server, or npm unpublish',
        endpoint: registry,
        limits,
        ...(token && { token }),
        ...(trusted && { trusted }),
        targets: (seal) => targetsOf(id, seal),
        preflight: (targets, context) => preflightTargets({ limits, ...(token && { token }) }, targets, connect(context)),
        observe: (targets, context) => each(targets, (target) => observeTarget(target, connect(context), looks)),
        steps: publishSteps,
        prepare: (target, { artifacts }) => packages.prepare(target, artifacts),
        apply: (_step, target, context) => publishTarget(target, settings, connect(context), looks, packages),
        undo: (target, context, step) => undoTarget(target, step, connect(context)),
        retreat: (target, observed, wish, context) => retreatFrom(target, observed, wish, connect(context)),
        verify: (targets, context) => each(targets, (target) => verifyTarget(target, tag, connect(context))),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/registry-setting.js



const placeholder = /\{[^{}]*\}/g;
const names = (/* unused pure expression or super */ null && (['server', 'owner', 'repository']));
function isTemplate(text) {
    return /[{}]/.test(text);
}
// The server's address stands at the beginning and brings its own slash.
function fill(text, { server, ...rest }) {
    const root = server === undefined ? text : text.replace(/^\{server\}\/?/, server.replace(/\/?$/, '/'));
    return Object.entries(rest).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, encodeURIComponent(value)), root);
}
const example = { server: 'https://server.example/', owner: 'owner', repository: 'repository' };
function registry_setting_isAddress(text) {
    const filled = fill(text, example);
    return !isTemplate(filled) && URL.canParse(filled) && (0,registry_address/* isRegistryAddress */.Gl)(new URL(filled));
}
/** The setting for a registry: an address, or one in which the surroundings fill something in. It ends in a slash. */
const registrySetting = schemas/* string */.YjP()
    .refine(registry_setting_isAddress, 'expected an http(s) address without credentials, query or fragment; {server} at its beginning, {owner} and {repository} stand for those of the run')
    .transform((text) => (isTemplate(text) ? text.replace(/\/?$/, '/') : registry_address/* registryAddress */.MA.parse(text)));
function fillingFrom({ server, repository }) {
    const [owner, name] = repository?.split('/') ?? [];
    return {
        ...(server && { server }),
        ...(owner && { owner }),
        ...(name && { repository: name }),
    };
}
/**
 * The address of a registry, with what the surroundings say filled in.
 * @throws LockstepError `CONFIG_WRONG_TYPE` when they do not say it.
 */
function completeRegistry(registry, surroundings) {
    if (!isTemplate(registry))
        return registry;
    const filled = fill(registry, fillingFrom(surroundings));
    const [missing] = filled.match(placeholder) ?? [];
    const address = missing === undefined ? registry_address/* registryAddress */.MA.safeParse(filled) : undefined;
    if (address?.success)
        return address.data;
    const why = missing === undefined ? `${filled} is no address` : `nothing says what ${missing} stands for`;
    throw (0,lockstep_error/* fail */.fJ)('CONFIG_WRONG_TYPE', `registry: ${registry}: ${why}`, {
        where: { key: 'registry' },
        remedy: 'Run it in a workflow or a checkout of the repository, or write the whole address into lockstep.yaml.',
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/settings.js





/** What `lockstep.yaml` may say about an npm channel beside the keys of every channel. */
const npmSettings = schemas/* strictObject */.rej({
    registry: registrySetting
        .default(endpoints/* endpoints */.v.npm)
        .describe('The registry; by default the public one. {server}, {owner} and {repository} stand for those of the run: {server}api/packages/{owner}/npm/ is the registry of the Gitea that a workflow runs on.'),
    tag: schemas/* string */.YjP()
        .refine(isDistTag, 'expected a dist-tag: fit for a URL, and no version or range')
        .optional()
        .describe('The dist-tag of every version; by default it is chosen from the version.'),
    access: schemas/* enum */.k5n(['public', 'restricted'])
        .optional()
        .describe('Who may install scoped packages that are new.'),
    'trusted-publishing': trusted_publishing/* trustedPublishing */.t,
});

// EXTERNAL MODULE: ./packages/channels/src/registry/manifest-search.js
var manifest_search = __webpack_require__(34302);
// EXTERNAL MODULE: ./packages/channels/src/registry/source-finding.js
var source_finding = __webpack_require__(33789);
;// CONCATENATED MODULE: ./packages/channels/src/npm/source.js






function source_parse(text) {
    try {
        const json = JSON.parse(text.replace(/^\uFEFF/, ''));
        return (0,record/* isRecord */.u)(json) ? json : undefined;
    }
    catch {
        return undefined;
    }
}
async function read(source, file) {
    const text = await source.readText(file);
    if (text === undefined)
        return undefined;
    const manifest = source_parse(text);
    return manifest
        ? { file, text, manifest }
        : (0,problem/* problem */.C)('MANIFEST_INVALID', `${file} is not a JSON object`, { where: { file } });
}
function workspacesOf({ workspaces }) {
    const patterns = (0,record/* isRecord */.u)(workspaces) ? workspaces.packages : workspaces;
    return Array.isArray(patterns) ? textsOf(patterns) : [];
}
async function memberFiles(source, folder, patterns) {
    const globAll = async (each) => new Set((await Promise.all(each.map((pattern) => source.glob(`${folder}${pattern.replace(/^\.\/|\/+$/g, '')}/package.json`)))).flat());
    const taken = await globAll(patterns.filter((pattern) => !pattern.startsWith('!')));
    const left = await globAll(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
    return [...taken.difference(left)].filter((file) => file !== `${folder}package.json`).sort();
}
function isHidden({ manifest }) {
    return Boolean(manifest.private) && (typeof manifest.name !== 'string' || manifest.name === '');
}
function packageIn({ file, text, manifest }, source) {
    const where = { file, ...(source.locate(text, ['version']) ?? source.locate(text, ['name'])) };
    const isPrivate = Boolean(manifest.private);
    // A private package is never published, so its name and version may be anything.
    const identity = isPrivate
        ? { name: String(manifest.name), version: String(manifest.version ?? '') }
        : identityOf(manifest);
    if ('name' in identity)
        return { ecosystem: 'npm', ...identity, private: isPrivate, where };
    const key = identity.key;
    // What is missing is named where its neighbour stands, else where it could.
    const place = [key, 'name', 'version'].map((each) => source.locate(text, [each])).find((each) => each);
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${file} ${identity.why}`, {
        where: { file, key, ...(place ?? { line: 1, column: 1 }) },
    });
}
function privateNeeds({ file, text, manifest }, hidden, source) {
    if (manifest.private)
        return [];
    const lost = needsOf(manifest).filter(({ name }) => hidden.has(name));
    return lost.map(({ name, path }) => {
        const where = { file, key: path.join('.'), ...source.locate(text, path) };
        return (0,problem/* problem */.C)('PRIVATE_DEPENDENCY', `${String(manifest.name)} depends on ${name}, which is private`, {
            where,
        });
    });
}
function isReading(found) {
    return found !== undefined && !(0,source_finding/* isProblem */.A)(found);
}
async function workspacePatterns(source, folder, root) {
    const text = await source.readText(`${folder}pnpm-workspace.yaml`);
    if (text === undefined)
        return root === undefined ? [] : workspacesOf(root.manifest);
    const document = source.parse(text);
    return (0,record/* isRecord */.u)(document) && Array.isArray(document.packages) ? textsOf(document.packages) : [];
}
async function readWorkspace(source, manifest) {
    const folder = manifest.slice(0, -'package.json'.length);
    const root = await read(source, manifest);
    const patterns = await workspacePatterns(source, folder, isReading(root) ? root : undefined);
    const files = await memberFiles(source, folder, patterns);
    const members = await Promise.all(files.map((file) => read(source, file)));
    return [root, ...members].filter((each) => each !== undefined);
}
// A workspace of pnpm may do without a manifest at its root.
async function rootsIn(source) {
    if ((await source.readText('pnpm-workspace.yaml')) !== undefined)
        return ['package.json'];
    return (0,manifest_search/* nearestManifests */.J)(source, 'package.json');
}
/**
 * Reads the package.json nearest to a source tree's root and those of its workspaces, be they npm's or pnpm's.
 *
 * Source: the npm documentation, package.json, "workspaces"; the pnpm documentation, "pnpm-workspace.yaml".
 */
async function readNpmSource(source) {
    const roots = await rootsIn(source);
    const found = (await Promise.all(roots.map((root) => readWorkspace(source, root)))).flat();
    const readings = found.filter(isReading);
    const hidden = new Set(readings.filter(({ manifest }) => manifest.private).map(({ manifest }) => manifest.name));
    const packages = readings.filter((each) => !isHidden(each)).map((each) => packageIn(each, source));
    return {
        packages: packages.filter(source_finding/* isPackage */.d),
        problems: [
            ...found.filter(source_finding/* isProblem */.A),
            ...packages.filter(source_finding/* isProblem */.A),
            ...readings.flatMap((each) => privateNeeds(each, hidden, source)),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/kind.js





async function readPackage(file, chunks) {
    const { name, version, needs, commands } = await readNpmPackage(chunks, file);
    return { ecosystem: 'npm', name, version, needs: [...needs], commands: [...commands] };
}
/** Channels of npm registries: the public one, and any other that speaks its protocol. */
const npmKind = {
    kind: 'npm',
    settings: npmSettings,
    tools: ['node', 'npm', 'pnpm', 'yarn'],
    endpoint: ({ registry }) => registry,
    open: openNpmChannel,
    complete: (settings, surroundings) => ({
        ...settings,
        registry: completeRegistry(settings.registry, surroundings),
    }),
    readPackage,
    readSource: readNpmSource,
};


/***/ }),

/***/ 98800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ pypiKind)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/channels/src/pypi/version-order.js
var version_order = __webpack_require__(34180);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/agreement.js


function isPackage(artifact) {
    return artifact.package !== undefined;
}
function spellingProblem(one, other) {
    const [left, right] = [one.package.version, other.package.version];
    const message = `${one.file} says ${left} and ${other.file} says ${right}: the registry takes both for the same version of ${one.package.name}`;
    return (0,problem/* problem */.C)('METADATA_MISMATCH', message, { where: { file: other.file, key: 'Version' } });
}
function twinOf(artifact, before) {
    const { name, version } = artifact.package;
    return before.find(({ package: sealed }) => sealed.name === name && sealed.version !== version && (0,version_order/* compareVersions */.Z)(sealed.version, version) === 0);
}
/**
 * Versions that files of one package spell differently although they are the same, such as 1.0 and 1.0.0.
 *
 * The registry keeps them in one release, under the spelling that came first (Warehouse, `forklift/legacy.py`).
 */
function disagreements(artifacts) {
    const packages = artifacts.filter(isPackage);
    return packages.flatMap((artifact, index) => {
        const twin = twinOf(artifact, packages.slice(0, index));
        return twin === undefined ? [] : [spellingProblem(twin, artifact)];
    });
}

// EXTERNAL MODULE: ./packages/channels/src/registry/bounded.js
var bounded = __webpack_require__(98711);
// EXTERNAL MODULE: ./packages/channels/src/registry/commit-step.js
var commit_step = __webpack_require__(27164);
// EXTERNAL MODULE: ./packages/channels/src/registry/read-ahead.js
var read_ahead = __webpack_require__(92728);
// EXTERNAL MODULE: ../../node_modules/@noble/hashes/blake2.js + 3 modules
var blake2 = __webpack_require__(77466);
// EXTERNAL MODULE: ../../node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(76769);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 8 modules
var tarball = __webpack_require__(35202);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/channels/src/pypi/package-name.js
var package_name = __webpack_require__(16613);
// EXTERNAL MODULE: ./packages/channels/src/pypi/requirement/requirement.js
var requirement_requirement = __webpack_require__(62030);
// EXTERNAL MODULE: ./packages/channels/src/pypi/requirement/specifier.js
var specifier = __webpack_require__(28929);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/core-metadata.js
/** The value of a field that stands once. */
function textOf(metadata, field) {
    return metadata.get(field)?.[0];
}
/** All values of a field, in their order. */
function textsOf(metadata, field) {
    return metadata.get(field) ?? [];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/values.js

// Old versions of setuptools write this where nothing is known, and Warehouse (`forklift/decorators.py`) drops it.
const placeholder = 'UNKNOWN';
/** The values of a field that say something; an empty one says nothing. */
function given(metadata, field) {
    return textsOf(metadata, field).filter((value) => !['', placeholder].includes(value.trim()));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/dependency-rules.js




function requirementFaults(metadata, field) {
    return given(metadata, field).flatMap((found) => {
        const requirement = (0,requirement_requirement/* parseRequirement */.pP)(found);
        if ((0,requirement_requirement/* isRequirement */.WS)(requirement))
            return [];
        return [{ field, found, expected: `a requirement as PEP 508 spells it: ${requirement.message}` }];
    });
}
function pythonFaults(metadata) {
    const wrong = given(metadata, 'Requires-Python').filter((value) => (0,specifier/* specifierClauses */.B)(value) === undefined);
    return wrong.map((found) => ({ field: 'Requires-Python', found, expected: 'versions such as “>=3.10”' }));
}
function extraFaults(metadata) {
    const wrong = given(metadata, 'Provides-Extra').filter((value) => !(0,package_name/* isPackageName */.kb)(value));
    const expected = 'ASCII letters and digits, with “.”, “_” and “-” between them';
    return wrong.map((found) => ({ field: 'Provides-Extra', found, expected }));
}
/** What is wrong with the fields that installers resolve. */
function dependencyFaults(metadata) {
    return [
        ...['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'].flatMap((field) => requirementFaults(metadata, field)),
        ...pythonFaults(metadata),
        ...extraFaults(metadata),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/document.js
const lineEnd = /\r\n|\r|\n/g;
function* linesOf(text) {
    const end = new RegExp(lineEnd);
    for (let start = 0; start < text.length; start = end.lastIndex || text.length) {
        const found = end.exec(text);
        yield { line: text.slice(start, found?.index ?? text.length), next: end.lastIndex || text.length };
        if (found === null)
            return;
    }
}
// RFC 5322: printable ASCII without a colon.
const fieldLine = /^([!-9;-~]+):/;
function document_closed(text, { name, line, start, end }) {
    return { name, line, value: text.slice(start, end).replace(/^[ \t\r\n]+/, '') };
}
/**
 * Takes a document apart as Python's `email` package does with its oldest policy, which every reader of metadata uses.
 *
 * Source: the PyPA core metadata specification; Python's documentation, "email.policy", Compat32. Unlike Python, which
 * takes the rest as the body, a line that is no field is reported.
 */
function parseDocument(text) {
    const open = [];
    let [number, start] = [0, 0];
    const fields = () => open.map((each) => document_closed(text, each));
    for (const { line, next } of linesOf(text)) {
        number += 1;
        if (line === '')
            return { fields: fields(), body: text.slice(next) };
        const name = fieldLine.exec(line)?.[1];
        const last = open.at(-1);
        const end = start + line.length;
        if (name !== undefined)
            open.push({ name, line: number, start: start + name.length + 1, end });
        else if (/^[ \t]/.test(line) && last !== undefined)
            last.end = end;
        else
            return { fields: fields(), body: '', brokenLine: number };
        start = next;
    }
    return { fields: fields(), body: '' };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/fault.js


function shown(found) {
    if (found === undefined)
        return 'is missing';
    return found.trim() === '' ? 'is empty' : `is “${(0,foreign_text/* foreignText */.q)(found)}”`;
}
/** A fault as a report shows it. */
function faultProblem({ field, found, expected }, { file, document }) {
    const message = `${file}: ${field} in its ${document} ${shown(found)}, expected ${expected}`;
    return (0,problem/* problem */.C)('METADATA_INVALID', message, { where: { file, key: `${document}: ${field}` } });
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/fields.js
/** The versions of the metadata that the public registry takes, in their order; Warehouse, `forklift/metadata.py`. */
const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const once = (name, since) => ({
    name,
    since,
    multiple: false,
    form: name.toLowerCase().replaceAll('-', '_'),
});
const often = (name, since, form = once(name, since).form) => ({
    name,
    since,
    multiple: true,
    form,
});
/**
 * All fields, in the order in which an upload names them.
 *
 * Source: the PyPA core metadata specification; the names in an upload are those of Warehouse, `forklift/metadata.py`.
 */
const metadataFields = [
    once('Metadata-Version', '1.0'),
    once('Name', '1.0'),
    once('Version', '1.0'),
    often('Dynamic', '2.2'),
    often('Platform', '1.0'),
    often('Supported-Platform', '1.1'),
    once('Summary', '1.0'),
    once('Description', '1.0'),
    once('Description-Content-Type', '2.1'),
    once('Keywords', '1.0'),
    once('Home-page', '1.0'),
    once('Download-URL', '1.1'),
    once('Author', '1.0'),
    once('Author-email', '1.0'),
    once('Maintainer', '1.2'),
    once('Maintainer-email', '1.2'),
    once('License', '1.0'),
    once('License-Expression', '2.4'),
    often('License-File', '2.4'),
    often('Classifier', '1.1', 'classifiers'),
    often('Requires-Dist', '1.2'),
    once('Requires-Python', '1.2'),
    often('Requires-External', '1.2'),
    often('Project-URL', '1.2', 'project_urls'),
    often('Provides-Extra', '2.1'),
    often('Provides-Dist', '1.2'),
    often('Obsoletes-Dist', '1.2'),
    often('Requires', '1.1'),
    often('Provides', '1.1'),
    often('Obsoletes', '1.1'),
    often('Import-Name', '2.5'),
    often('Import-Namespace', '2.5'),
];
const byName = new Map(metadataFields.map((field) => [field.name.toLowerCase(), field]));
/** The field of a name, in whichever case. */
function fieldOf(name) {
    return byName.get(name.toLowerCase());
}
/** Whether a version of the metadata has a field. */
function isKnownIn({ since }, version) {
    const known = metadataVersions;
    return known.indexOf(since) <= known.indexOf(version);
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/version.js
var pypi_version = __webpack_require__(52733);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/identity-rules.js





const identities = [
    {
        field: 'Metadata-Version',
        expected: `one of ${metadataVersions.join(', ')}`,
        fits: (value) => metadataVersions.some((version) => version === value),
    },
    {
        field: 'Name',
        expected: 'ASCII letters and digits, with “.”, “_” and “-” between them',
        fits: package_name/* isPackageName */.kb,
    },
    {
        field: 'Version',
        expected: 'a version as PEP 440 spells it',
        fits: (value) => (0,pypi_version/* normalVersion */.AO)(value) !== undefined,
    },
];
/** What is wrong with the fields that all metadata must have. */
function identityFaults(metadata) {
    const wrong = identities.filter(({ field, fits }) => !given(metadata, field).some(fits));
    return wrong.map(({ field, expected }) => ({ field, expected, found: textOf(metadata, field) }));
}
// setuptools wrote it years before there was a version of the metadata for it; every reader ignores it there.
const early = 'License-File';
/** Fields that the declared version of the metadata does not have yet. */
function ageFaults(metadata) {
    const version = textOf(metadata, 'Metadata-Version') ?? '';
    if (!metadataVersions.some((known) => known === version))
        return [];
    return [...metadata].flatMap(([name, [found]]) => {
        const field = fieldOf(name);
        if (field === undefined || name === early || isKnownIn(field, version))
            return [];
        const expected = `no such field in metadata ${version}: it came with ${field.since}`;
        return [{ field: name, found, expected }];
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/licence-expression.js
const id = /^[a-z0-9.-]+\+?$/i;
const shapes = new Map([
    ['and', 'o'],
    ['or', 'o'],
    ['with', 'w'],
    ['(', '('],
    [')', ')'],
]);
function shapeOf(token) {
    return shapes.get(token.toLowerCase()) ?? (id.test(token) ? 'i' : '?');
}
/**
 * Whether a text is built as an SPDX licence expression is; whether the licences exist is for the registry to say.
 *
 * Source: the PyPA license expression specification.
 */
function isLicenceExpression(text) {
    const tokens = text.replace(/[()]/g, ' $& ').trim().split(/\s+/);
    // A licence with its exception is one operand.
    const shape = tokens.map(shapeOf).join('').replaceAll('iwi', 'i');
    let [depth, isOperand] = [0, false];
    for (const each of shape) {
        const expected = isOperand ? 'o)' : 'i(';
        if (!expected.includes(each))
            return false;
        depth += Number(each === '(') - Number(each === ')');
        if (depth < 0)
            return false;
        isOperand = each === 'i' || each === ')';
    }
    return depth === 0 && isOperand;
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/licence-rules.js


function isResolvedPath(path) {
    return !path.includes('..') && !/[*\\]|^\/|^[A-Za-z]:|\/\/|\/$|(^|\/)\.(\/|$)/.test(path);
}
/**
 * What is wrong with how metadata names its licences.
 *
 * Source: the PyPA core metadata specification, "License-Expression", "License-File" and "License". Licence classifiers
 * beside an expression are deprecated there, not forbidden, and Warehouse takes them.
 */
function licenceFaults(metadata) {
    const expressions = given(metadata, 'License-Expression');
    const both = expressions.length === 0 ? [] : given(metadata, 'License');
    const files = given(metadata, 'License-File').filter((path) => !isResolvedPath(path));
    return [
        ...expressions
            .filter((text) => !isLicenceExpression(text))
            .map((found) => ({ field: 'License-Expression', found, expected: 'an SPDX expression' })),
        ...both.map((found) => ({ field: 'License', found, expected: 'License-Expression alone' })),
        ...files.map((found) => ({
            field: 'License-File',
            found,
            expected: 'a path inside the package, with “/”',
        })),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/list-rules.js


const fixed = ['Metadata-Version', 'Name', 'Version', 'Dynamic'];
function dynamicFaults(metadata) {
    const wrong = given(metadata, 'Dynamic').filter((value) => {
        const field = fieldOf(value);
        return field === undefined || fixed.includes(field.name);
    });
    const expected = `the name of a field other than ${fixed.join(', ')}`;
    return wrong.map((found) => ({ field: 'Dynamic', found, expected }));
}
const keywords = new Set(('False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
function isImport(value) {
    const [name = '', option, ...more] = value.split(';');
    const parts = name.trimEnd().split('.');
    const isName = parts.every((part) => identifier.test(part) && !keywords.has(part));
    return isName && more.length === 0 && (option === undefined || option.trim() === 'private');
}
function importFaults(metadata) {
    return ['Import-Name', 'Import-Namespace'].flatMap((field) => {
        const wrong = given(metadata, field).filter((value) => !isImport(value));
        return wrong.map((found) => ({
            field,
            found,
            expected: 'the name of a module, perhaps with “; private”',
        }));
    });
}
/** What is wrong with the fields that name fields or modules. */
function listFaults(metadata) {
    return [...dynamicFaults(metadata), ...importFaults(metadata)];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/address.js
const mailLocal = /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10FFFF}]+(?:\.[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10FFFF}]+)*$/u;
const mailLabel = /^[a-z0-9\u0080-\u{10FFFF}](?:[a-z0-9\u0080-\u{10FFFF}-]{0,61}[a-z0-9\u0080-\u{10FFFF}])?$/iu;
const specialDomains = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
/** Whether a text is an address of mail; domains that exist nowhere are none. */
function isMailAddress(text) {
    const at = text.lastIndexOf('@');
    const [local, labels] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1).split('.')];
    const top = labels.at(-1)?.toLowerCase() ?? '';
    const isDomain = labels.length > 1 && labels.every((label) => mailLabel.test(label)) && !/[0-9]$/.test(top);
    return text.length <= 254 && mailLocal.test(local) && isDomain && !specialDomains.includes(top);
}
// What is longer lists many people; it would only keep the patterns busy.
const longestField = 4096;
/**
 * The one address in a field such as `Name <mail>`; undefined when it holds several or none.
 *
 * Warehouse (`forklift/metadata.py`) looks at a field with one address only.
 */
function soleMailAddress(field) {
    if (field.length > longestField)
        return undefined;
    const bare = field.replace(/"(?:[^"\\]|\\.)*"/gs, '').replace(/\([^()]*\)/g, '');
    if (/[,;:]/.test(bare))
        return undefined;
    const address = (/^[^<>]*<([^<>]*)>\s*$/.exec(bare)?.[1] ?? bare).trim();
    return address === '' ? undefined : address;
}
// Warehouse (`utils/http.py`) escapes what no address may hold before it looks; brackets it leaves, and refuses. The
// host is taken as a whole: a pattern that gives it back letter by letter goes over a long address again and again.
const webAddress = /^https?:(?:\/\/[^/?#]*(?=[/?#]|$))?[^?#[\]]*(?:\?[^#[\]]*)?(?:#.*)?$/is;
/** Whether a text is an address of the web that the public registry takes. */
function isWebAddress(text) {
    return webAddress.test(text);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/description-type.js
const types = ['text/plain', 'text/x-rst', 'text/markdown'];
const parameter = /^\s*([\w!#$&+.^`|~-]+)\s*=\s*(?:"([^"\\]*)"|([^\s";]+))\s*$/;
function parametersOf(parts) {
    const pairs = parts.map((part) => parameter.exec(part));
    const written = pairs.filter((pair) => pair !== null);
    if (written.length < pairs.length)
        return undefined;
    return new Map(written.map(([, name, quoted, bare]) => [name?.toLowerCase() ?? '', quoted ?? bare ?? '']));
}
/**
 * What is wrong with a content type of a description, as the end of “expected …”; undefined when nothing is.
 *
 * Source: the PyPA core metadata specification, "Description-Content-Type".
 */
function descriptionTypeFault(text) {
    const [type = '', ...rest] = text.split(';');
    const parameters = parametersOf(rest);
    if (!types.includes(type.trim().toLowerCase()))
        return `one of ${types.join(', ')}`;
    if (parameters === undefined)
        return 'parameters such as “charset=UTF-8”';
    if (parameters.get('charset')?.toLowerCase() !== 'utf-8' && parameters.has('charset'))
        return 'the charset UTF-8';
    const variant = parameters.get('variant');
    const isMarkdown = type.trim().toLowerCase() === 'text/markdown';
    if (isMarkdown && variant !== undefined && !['GFM', 'CommonMark'].includes(variant))
        return 'the variant GFM or CommonMark';
    return undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/text-rules.js



// What Python calls the end of a line, so that no reader sees two (PyPA `packaging`, `metadata.py`).
const lineBreaks = ['\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
const longestSummary = 512;
const longestLabel = 32;
function summaryFault(value) {
    if (lineBreaks.some((end) => value.includes(end)))
        return 'one line';
    const { length } = [...value.slice(0, 2 * longestSummary + 1)];
    return length > longestSummary ? `at most ${longestSummary} characters` : undefined;
}
function mailFault(value) {
    const address = soleMailAddress(value);
    return address === undefined || isMailAddress(address)
        ? undefined
        : 'an address such as “Name <name@example.org>”';
}
function webFault(value) {
    return isWebAddress(value) ? undefined : 'an address that begins with http: or https:, without brackets';
}
function linkFault(value) {
    const comma = value.indexOf(',');
    const label = (comma < 0 ? value : value.slice(0, comma)).trim();
    if (label === '')
        return 'a label, a comma and an address';
    if ([...label.slice(0, 2 * longestLabel + 1)].length > longestLabel)
        return `a label of at most ${longestLabel} characters`;
    return comma < 0 ? 'a label, a comma and an address' : webFault(value.slice(comma + 1).trim());
}
const rules = [
    ['Summary', summaryFault],
    ['Description-Content-Type', descriptionTypeFault],
    ['Author-email', mailFault],
    ['Maintainer-email', mailFault],
    ['Home-page', webFault],
    ['Download-URL', webFault],
    ['Project-URL', linkFault],
];
function repeatedLabels(metadata) {
    const seen = new Set();
    const labels = given(metadata, 'Project-URL').map((value) => value.split(',', 1)[0]?.trim() ?? '');
    const repeated = labels.filter((label) => seen.size === seen.add(label).size);
    return repeated.map((found) => ({ field: 'Project-URL', found, expected: 'each label once' }));
}
/** What is wrong with the fields that people read and click. */
function textFaults(metadata) {
    const faults = rules.flatMap(([field, rule]) => given(metadata, field).map((found) => ({ field, found, expected: rule(found) })));
    return [
        ...faults.flatMap(({ expected, ...fault }) => (expected === undefined ? [] : [{ ...fault, expected }])),
        ...repeatedLabels(metadata),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/read-metadata.js










const read_metadata_rules = [
    identityFaults,
    ageFaults,
    textFaults,
    dependencyFaults,
    licenceFaults,
    listFaults,
];
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function syntaxProblem(why, { file, document }) {
    const where = { file, key: document };
    return (0,problem/* problem */.C)('METADATA_INVALID', `${file}: its ${document} ${why}`, { where });
}
function syntaxProblems({ brokenLine }, text, place) {
    const broken = `has a line ${brokenLine} that is neither a field nor the end of them`;
    return [
        ...(text.includes('\0') ? [syntaxProblem('holds a NUL character, which no registry stores', place)] : []),
        ...(brokenLine === undefined ? [] : [syntaxProblem(broken, place)]),
    ];
}
function unknownFaults(fields) {
    const unknown = new Map();
    for (const { name, value } of fields) {
        if (fieldOf(name) === undefined && !unknown.has(name))
            unknown.set(name, value);
    }
    const expected = 'a field of the core metadata specification';
    return [...unknown].map(([name, found]) => ({ field: (0,foreign_text/* foreignText */.q)(name), found, expected }));
}
function collect({ fields, body }) {
    const collected = new Map();
    const add = (name, value) => {
        const values = collected.get(name);
        if (values === undefined)
            collected.set(name, [value]);
        else
            values.push(value);
    };
    for (const { name, value } of fields) {
        const field = fieldOf(name);
        if (field !== undefined)
            add(field.name, value);
    }
    if (body !== '')
        add('Description', body);
    return collected;
}
function repeatedFaults(metadata) {
    const repeated = [...metadata].filter(([name, values]) => values.length > 1 && !fieldOf(name)?.multiple);
    return repeated.map(([field, values]) => ({ field, found: values[1], expected: 'the field once' }));
}
// A hostile document could have a fault in each of a million fields.
const mostProblems = 100;
/**
 * Reads a metadata document as the registry would.
 *
 * Source: the PyPA core metadata specification, and what PyPI adds to it (Warehouse, `forklift/metadata.py`).
 * @returns problems `METADATA_INVALID`.
 */
function readMetadata(bytes, place) {
    const text = decode(bytes);
    if (text === undefined)
        return { metadata: new Map(), problems: [syntaxProblem('is not UTF-8', place)] };
    const document = parseDocument(text);
    const metadata = collect(document);
    const faults = [
        ...unknownFaults(document.fields),
        ...repeatedFaults(metadata),
        ...read_metadata_rules.flatMap((rule) => rule(metadata)),
    ];
    const problems = faults.slice(0, mostProblems).map((fault) => faultProblem(fault, place));
    return { metadata, problems: [...syntaxProblems(document, text, place), ...problems] };
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/requirement/marker.js
var requirement_marker = __webpack_require__(81359);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/needs.js




/** Normalised names of the packages that an install without extras may fetch along, sorted. */
function needsOf(metadata) {
    const own = textsOf(metadata, 'Name').map(package_name/* normalName */.tK);
    const needed = textsOf(metadata, 'Requires-Dist')
        .map(requirement_requirement/* parseRequirement */.pP)
        .filter(requirement_requirement/* isRequirement */.WS)
        .filter(({ marker }) => marker === undefined || (0,requirement_marker/* holdsWithoutExtras */.GG)(marker))
        .map(({ name }) => name)
        .filter((name) => !own.includes(name));
    return [...new Set(needed)].sort();
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/wheel-tags.js
// A file name holds a few dozen of each; their product must not become a load.
const mostTags = 10_000;
function parts(text) {
    return text.toLowerCase().split('.');
}
/** Whether there are so few single tags in sets that they can be listed. */
function areFew(sets) {
    const counts = sets.map(({ python, abi, platform }) => python.length * abi.length * platform.length);
    return counts.reduce((sum, count) => sum + count, 0) <= mostTags;
}
/** Reads `py2.py3-none-any`; undefined when it is no set of tags (PEP 425). */
function parseTags(text) {
    const [python = '', abi = '', platform = '', ...more] = text.split('-');
    const tags = { python: parts(python), abi: parts(abi), platform: parts(platform) };
    const isFull = [tags.python, tags.abi, tags.platform].every((set) => set.every((part) => /^\w+$/.test(part)));
    return more.length === 0 && isFull && areFew([tags]) && !tags.python.some((part) => /^[0-9]/.test(part))
        ? tags
        : undefined;
}
/** Every single tag of a compressed set, sorted. */
function expandTags({ python, abi, platform }) {
    const all = python.flatMap((one) => abi.flatMap((two) => platform.map((three) => `${one}-${two}-${three}`)));
    return [...new Set(all)].sort();
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/file-name.js



/**
 * Takes a wheel's file name apart; undefined when it is none.
 *
 * Source: PEP 427, now the PyPA binary distribution format, "File name convention".
 */
function parseWheelName(file) {
    const [, stem] = /^(.*)\.whl$/s.exec(file) ?? [];
    const parts = stem?.split('-') ?? [];
    const [name = '', version = '', ...end] = parts;
    const build = end.length === 4 ? end[0] : undefined;
    const tags = parseTags(end.slice(-3).join('-'));
    const isBuild = build === undefined || /^[0-9][\w.]*$/.test(build);
    if (end.length < 3 || end.length > 4 || tags === undefined || !isBuild)
        return undefined;
    if (!/^[\w.]+$/.test(name) || (0,pypi_version/* normalVersion */.AO)(version) === undefined)
        return undefined;
    return { name, version, tags: { ...tags, ...(build !== undefined && { build }) }, end: end.join('-') };
}
/** How a wheel of this name and version begins; what follows is its tags. */
function wheelStem({ name, version }) {
    return `${(0,package_name/* nameInFile */.tx)(name)}-${(0,pypi_version/* normalVersion */.AO)(version) ?? version}`;
}
/**
 * The only file name that an sdist may have.
 *
 * Source: PEP 625, now the PyPA source distribution format; Warehouse (`forklift/legacy.py`) compares letter by letter.
 */
function sdistName(stem) {
    return `${wheelStem(stem)}.tar.gz`;
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/identity.js





/** Name and version in their one spelling each; undefined when the metadata has none. */
function identityOf(metadata) {
    const name = textOf(metadata, 'Name') ?? '';
    const version = (0,pypi_version/* normalVersion */.AO)(textOf(metadata, 'Version') ?? '');
    return (0,package_name/* isPackageName */.kb)(name) && version !== undefined ? { name: (0,package_name/* normalName */.tK)(name), version } : undefined;
}
/** A file that should be called otherwise; the message may hold words of the file. */
function nameProblem(file, message) {
    return (0,problem/* problem */.C)('ARTIFACT_NAME_WRONG', `${file} ${(0,foreign_text/* foreignText */.q)(message)}`, { where: { file } });
}
/** Something inside a distribution that its registry or its installers refuse. */
function contentProblem(file, key, message) {
    return (0,problem/* problem */.C)('METADATA_INVALID', `${file}: its ${key} ${message}`, { where: { file, key } });
}
// A hostile document could name a million.
const mostLicences = 20;
/** Licence files that the metadata names and the archive lacks (Warehouse, `forklift/legacy.py`). */
function missingLicences(file, metadata, folder, paths) {
    // Before 2.4 the field had no meaning, and uploads leave it out.
    if ((textOf(metadata, 'Metadata-Version') ?? '') < '2.4')
        return [];
    const lost = (metadata.get('License-File') ?? []).filter((path) => !paths.has(`${folder}/${path}`));
    return lost.slice(0, mostLicences).map((path) => {
        const shown = (0,foreign_text/* foreignText */.q)(path);
        return contentProblem(file, 'License-File', `${shown} is not in the archive as ${folder}/${shown}`);
    });
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/entry-points.js
function parseLine(line, isOption) {
    if (/^\s/.test(line) && isOption)
        return { kind: 'more' };
    const [, section] = /^\s*\[(.+)\]/.exec(line) ?? [];
    if (section !== undefined)
        return { kind: 'section', name: section };
    const end = line.indexOf('=');
    const name = line.slice(0, Math.max(end, 0)).trim();
    return name === '' ? { kind: 'broken' } : { kind: 'option', name };
}
// Whether the line may stand where it does; like Python's parser, this takes no section and no name twice.
function takeLine(parsing, line) {
    if (line.kind === 'more')
        return true;
    if (line.kind === 'broken')
        return false;
    parsing.isOption = line.kind === 'option';
    if (line.kind === 'section') {
        parsing.section = line.name;
        return parsing.sections.size < parsing.sections.add(line.name).size;
    }
    const { options, section } = parsing;
    if (section === undefined)
        return false;
    return options.size < options.set(JSON.stringify([section, line.name]), { section, name: line.name }).size;
}
function parseOptions(text) {
    const parsing = { options: new Map(), sections: new Set(), isOption: false };
    const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:[#;]|$)/.test(line));
    const isWhole = lines.every((line) => takeLine(parsing, parseLine(line, parsing.isOption)));
    return isWhole ? [...parsing.options.values()] : undefined;
}
// Warehouse refuses other names (`utils/wheel.py`); the two that only climb, installers refuse.
const commandName = /^(?!\.{1,2}$)[\p{L}\p{M}\p{N}_.-]+$/u;
/**
 * Reads the commands of an `entry_points.txt`.
 *
 * Source: the PyPA entry points specification; its files are those of Python's `configparser` with `=` alone.
 */
function readEntryPoints(text) {
    const options = parseOptions(text);
    if (options === undefined)
        return { commands: [], fault: 'is no file of sections with “name = value”' };
    const scripts = options.filter(({ section }) => section === 'console_scripts' || section === 'gui_scripts');
    const wrong = scripts.find(({ name }) => !commandName.test(name));
    const commands = scripts.filter(({ section }) => section === 'console_scripts').map(({ name }) => name);
    return {
        commands: commands.sort(),
        ...(wrong && { fault: 'names a command in other characters than letters, digits, “_”, “.” and “-”' }),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/sdist-commands.js




const eggInfo = /^(?:[^/]+\/)?([^/]+)\.egg-info\/entry_points\.txt$/;
/** Whether a path below an sdist's top folder says which commands the package installs. */
function saysCommands(path) {
    return path === 'pyproject.toml' || eggInfo.test(path);
}
function keysOf(table, ...path) {
    const found = path.reduce((value, key) => ((0,record/* isRecord */.u)(value) ? value[key] : undefined), table);
    return (0,record/* isRecord */.u)(found) ? Object.keys(found) : [];
}
function inPyproject(text, file) {
    const { value } = (0,toml_document/* parseToml */.M)(text, `pyproject.toml in ${file}`);
    return [...keysOf(value, 'project', 'scripts'), ...keysOf(value, 'tool', 'poetry', 'scripts')];
}
/**
 * The commands that an sdist will install, as far as it says before it is built; sorted.
 *
 * @param texts by their paths below the top folder.
 * @throws LockstepError `MANIFEST_INVALID` when its pyproject.toml is not TOML.
 */
function sdistCommands(texts, name, file) {
    const commands = [...texts].flatMap(([path, text]) => {
        if (path === 'pyproject.toml')
            return inPyproject(text, file);
        const owner = eggInfo.exec(path)?.[1];
        return owner !== undefined && (0,package_name/* normalName */.tK)(owner) === name ? readEntryPoints(text).commands : [];
    });
    return [...new Set(commands)].sort();
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/sdist.js







function below(path) {
    return path.slice(path.indexOf('/') + 1);
}
function isWanted(path) {
    return path.includes('/') && (below(path) === 'PKG-INFO' || saysCommands(below(path)));
}
function topFolder({ entries }, file) {
    const tops = new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''));
    const [top, second] = tops;
    const isFile = entries.some(({ path, kind }) => path === top && kind === 'file');
    if (top !== undefined && second === undefined && !isFile)
        return top;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file} must hold one folder and nothing beside it`, {
        where: { file },
    });
}
function requireFiles(paths, top, file) {
    const sets = [['PKG-INFO'], ['pyproject.toml', 'setup.py']];
    const lost = sets.filter((set) => !set.some((name) => paths.has(`${top}/${name}`)));
    if (lost.length === 0)
        return;
    const message = `${file} holds no ${lost.map((set) => set.join(' or ')).join(', no ')} in its folder ${top}`;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', message, { where: { file, key: top } });
}
function nameProblems(file, top, own) {
    const isRight = external_node_path_.posix.basename(file) === sdistName(own);
    const folder = wheelStem(own);
    return [
        ...(isRight ? [] : [nameProblem(file, `should be called ${sdistName(own)}: its metadata says so`)]),
        ...(top === folder ? [] : [nameProblem(file, `holds the folder ${top}, expected ${folder}`)]),
    ];
}
function textsBelow({ files }) {
    const decoder = new TextDecoder('utf-8');
    return new Map([...files].map(([path, bytes]) => [below(path), decoder.decode(bytes)]));
}
function commandsIn(contents, name, file) {
    try {
        return { commands: sdistCommands(textsBelow(contents), name, file), problems: [] };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return { commands: [], problems: error.problems };
        throw error;
    }
}
/**
 * Reads an sdist: its name, its metadata and its commands.
 *
 * Source: PEP 625, now the PyPA source distribution format; PyPI's own rules are in Warehouse, `forklift/legacy.py`.
 * @throws LockstepError `ARCHIVE_HOSTILE`, `ARTIFACT_UNREADABLE`; or `ARTIFACT_NAME_WRONG`, `METADATA_INVALID` and
 *   `MANIFEST_INVALID`, all problems at once.
 */
async function readSdist(chunks, file) {
    const contents = await (0,tarball/* readTarball */.t)(chunks, { name: file, wanted: isWanted });
    const top = topFolder(contents, file);
    const paths = new Set(contents.entries.map(({ path }) => path));
    requireFiles(paths, top, file);
    const bytes = contents.files.get(`${top}/PKG-INFO`) ?? new Uint8Array();
    const { metadata, problems } = readMetadata(bytes, { file, document: 'PKG-INFO' });
    const identity = identityOf(metadata);
    const scripts = commandsIn(contents, identity?.name ?? '', file);
    (0,lockstep_error/* throwAll */.Kx)([
        ...problems,
        ...(identity === undefined ? [] : nameProblems(file, top, identity)),
        ...missingLicences(file, metadata, top, paths),
        ...scripts.problems,
    ]);
    if (identity === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${file} passed without a name`);
    const { commands } = scripts;
    return {
        file: external_node_path_.posix.basename(file),
        kind: 'sdist',
        ...identity,
        metadata,
        needs: needsOf(metadata),
        commands,
    };
}

// EXTERNAL MODULE: ./packages/core/src/archive/zip.js + 9 modules
var zip = __webpack_require__(51774);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/record.js

/** Paths have at most 1024 bytes, each of which may be a quote that is doubled. */
const longestLine = 4096;
const lineGrammar = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*),([0-9]*)$/;
function record_parseLine(line) {
    const [found, quoted, bare, hash, size] = line.length > longestLine ? [] : (lineGrammar.exec(line) ?? []);
    if (found === undefined || hash === undefined || size === undefined)
        return undefined;
    // Warehouse (`utils/wheel.py`) reads Windows' separators as well.
    return { path: (quoted?.replaceAll('""', '"') ?? bare ?? '').replaceAll('\\', '/'), hash, size };
}
function hashFault({ hash, size }, entry) {
    const [algorithm, expected] = hash.split('=', 2);
    if (size !== '' && Number(size) !== entry.size)
        return `has ${entry.size} bytes, not ${size}`;
    if (algorithm === 'sha384' || algorithm === 'sha512')
        return undefined;
    if (algorithm !== 'sha256')
        return 'has no hash that is sha256 or better';
    const actual = Buffer.from(entry.sha256, 'hex').toString('base64url');
    return actual === expected ? undefined : 'has another hash than its content';
}
function lineFault(line, entries, self) {
    const entry = entries.get(line.path);
    const fault = entry === undefined ? 'is not in the wheel' : line.path === self ? undefined : hashFault(line, entry);
    return fault && `${(0,foreign_text/* foreignText */.q)(line.path)} ${fault}`;
}
/**
 * Compares the list of a wheel's files with the files: what is listed must be there, and what is there listed.
 *
 * Source: the PyPA binary distribution format, "The .dist-info directory"; installers refuse what does not fit.
 * @param self the path of the list itself, which has no hash.
 * @returns sentences without an end, each about one file.
 */
function recordFaults(text, entries, self) {
    // Signatures cannot be in what they sign.
    const signatures = [`${self}.jws`, `${self}.p7s`];
    const files = new Map(entries
        .filter(({ path, kind }) => kind === 'file' && !signatures.includes(path))
        .map((entry) => [entry.path, entry]));
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
    const parsed = lines.map(record_parseLine);
    const listed = parsed.filter((line) => line !== undefined);
    const paths = new Set(listed.map(({ path }) => path));
    return [
        ...lines
            .filter((_, index) => parsed[index] === undefined)
            .map((line) => `“${(0,foreign_text/* foreignText */.q)(line)}” is no path, hash and size`),
        ...listed.map((line) => lineFault(line, files, self)).filter((fault) => fault !== undefined),
        ...[...files.keys()]
            .filter((path) => !paths.has(path))
            .map((path) => `${(0,foreign_text/* foreignText */.q)(path)} is not listed`),
        ...(paths.size < listed.length ? ['a file is listed twice'] : []),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/wheel-document.js



function valuesIn(text) {
    const { fields } = parseDocument(text);
    return (name) => fields.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value.trim());
}
function tagFault(written, tags) {
    const sets = written.map(parseTags).filter((set) => set !== undefined);
    if (sets.length < written.length || sets.length === 0 || !areFew(sets))
        return 'names no tags, or wrong ones';
    const inside = new Set(sets.flatMap(expandTags));
    const outside = new Set(expandTags(tags));
    const lost = [...inside.symmetricDifference(outside)];
    return lost.length === 0
        ? undefined
        : `and its file name do not share the tag ${(0,foreign_text/* foreignText */.q)(lost[0] ?? '')}`;
}
/**
 * What is wrong with a `WHEEL` document; each completes “its WHEEL”.
 *
 * Source: the PyPA binary distribution format, "File contents".
 * @param tags those of the file name.
 */
function wheelDocumentFaults(text, tags) {
    const values = valuesIn(text);
    const [version, ...versions] = values('wheel-version');
    const [purelib = '', ...purelibs] = values('root-is-purelib');
    const builds = values('build');
    const faults = [
        ...(versions.length === 0 && /^1\.[0-9]+$/.test(version ?? '') ? [] : ['has no Wheel-Version 1.x']),
        ...(purelibs.length === 0 && /^(true|false)$/i.test(purelib)
            ? []
            : ['says neither true nor false as Root-Is-Purelib']),
    ];
    if (tags === undefined)
        return faults;
    const isBuild = builds.length === 0 || (builds.length === 1 && builds[0] === tags.build);
    const tagged = tagFault(values('tag'), tags);
    return [
        ...faults,
        ...(isBuild ? [] : ['has another Build than its file name']),
        ...(tagged === undefined ? [] : [tagged]),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/archive/wheel.js











const documents = /^[^/]+\.dist-info\/(?:METADATA|WHEEL|RECORD|entry_points\.txt)$/;
function metadataFolder({ entries }, file) {
    const tops = new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''));
    const folders = [...tops].filter((top) => top.endsWith('.dist-info'));
    const [folder, second] = folders;
    if (folder !== undefined && second === undefined)
        return folder;
    const message = `${file} holds ${folders.length} folders that end with .dist-info, expected one`;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', message, { where: { file } });
}
function lookInside(contents, file) {
    const folder = metadataFolder(contents, file);
    const text = (name) => {
        const bytes = contents.files.get(`${folder}/${name}`);
        return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    };
    const lost = ['METADATA', 'WHEEL', 'RECORD'].filter((name) => text(name) === undefined);
    if (lost.length === 0)
        return { file, folder, contents, text };
    const message = `${file} holds no ${lost.join(', no ')} in its folder ${folder}`;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', message, { where: { file, key: folder } });
}
function wheel_nameProblems({ file, folder }, parsed, own) {
    const right = wheelStem(own);
    if (parsed === undefined)
        return [nameProblem(file, `is no name of a wheel, expected ${right} and its tags`)];
    const { name, version, end } = parsed;
    // Warehouse wants the name letter by letter, and the version by what it means.
    const isRight = name === (0,package_name/* nameInFile */.tx)(own.name) && (0,version_order/* compareVersions */.Z)(version, own.version) === 0;
    const expectedFolder = `${name}-${version}.dist-info`;
    return [
        ...(isRight ? [] : [nameProblem(file, `should be called ${right}-${end}.whl: its metadata says so`)]),
        ...(folder === expectedFolder
            ? []
            : [nameProblem(file, `holds the folder ${folder}, expected ${expectedFolder}`)]),
    ];
}
// A hostile wheel could have a fault in each of its files.
const mostFaults = 20;
function recordProblems({ file, folder, contents, text }) {
    const faults = recordFaults(text('RECORD') ?? '', contents.entries, `${folder}/RECORD`);
    const shown = faults
        .slice(0, mostFaults)
        .map((fault) => contentProblem(file, 'RECORD', `does not fit: ${fault}`));
    const rest = faults.length - shown.length;
    return rest === 0
        ? shown
        : [...shown, contentProblem(file, 'RECORD', `does not fit in ${rest} more places`)];
}
/**
 * Reads a wheel: its name, its metadata, the list of its files and its commands.
 *
 * Source: PEP 427, now the PyPA binary distribution format; PyPI's own rules are in Warehouse, `forklift/legacy.py`.
 * @throws LockstepError `ARCHIVE_HOSTILE`, `ARTIFACT_UNREADABLE`; or `ARTIFACT_NAME_WRONG` and `METADATA_INVALID`, all
 *   problems at once.
 */
async function readWheel(chunks, file) {
    const wanted = (path) => documents.test(path);
    const contents = await (0,zip/* readZip */.u)(chunks, { name: file, wanted, dataDescriptors: 'refused' });
    const inside = lookInside(contents, file);
    const { folder, text } = inside;
    const bytes = contents.files.get(`${folder}/METADATA`) ?? new Uint8Array();
    const { metadata, problems } = readMetadata(bytes, { file, document: 'METADATA' });
    const parsed = parseWheelName(external_node_path_.posix.basename(file));
    const identity = identityOf(metadata);
    const { commands, fault } = readEntryPoints(text('entry_points.txt') ?? '');
    const paths = new Set(contents.entries.map(({ path }) => path));
    (0,lockstep_error/* throwAll */.Kx)([
        ...problems,
        ...(identity === undefined ? [] : wheel_nameProblems(inside, parsed, identity)),
        ...wheelDocumentFaults(text('WHEEL') ?? '', parsed?.tags).map((why) => contentProblem(file, 'WHEEL', why)),
        ...recordProblems(inside),
        ...missingLicences(file, metadata, `${folder}/licenses`, paths),
        ...(fault === undefined ? [] : [contentProblem(file, 'entry_points.txt', fault)]),
    ]);
    if (identity === undefined || parsed === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${file} passed without a name`);
    return {
        file: external_node_path_.posix.basename(file),
        kind: 'wheel',
        ...identity,
        metadata,
        needs: needsOf(metadata),
        commands,
        tags: parsed.tags,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/distribution.js



/**
 * Reads a wheel or an sdist, and checks what its registry and its installers check.
 *
 * @param file its name, with or without the path before it.
 * @throws LockstepError `ARCHIVE_HOSTILE` or `ARTIFACT_UNREADABLE`; or `ARTIFACT_NAME_WRONG` and `METADATA_INVALID`, all
 *   problems of the file at once.
 */
async function readDistribution(chunks, file) {
    if (file.endsWith('.whl'))
        return await readWheel(chunks, file);
    if (file.endsWith('.tar.gz'))
        return await readSdist(chunks, file);
    const message = `${file} is neither a wheel (.whl) nor an sdist (.tar.gz)`;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_NAME_WRONG', message, { where: { file } });
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/hashed-distribution.js



/**
 * Reads a distribution and hashes it on the way.
 * @throws LockstepError as `readDistribution` does.
 */
async function readHashed(chunks, file) {
    const hash = blake2/* blake2b */.Sx.create({ dkLen: 32 });
    async function* hashed() {
        for await (const chunk of chunks) {
            hash.update(chunk);
            yield chunk;
        }
    }
    const distribution = await readDistribution(hashed(), file);
    return { ...distribution, blake2: (0,utils/* bytesToHex */.My)(hash.digest()) };
}

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/registry.js

/** The credential for the origin that takes uploads; nothing else ever sees it. */
function credentialFor({ upload, user, context: { secret } }) {
    return secret && { secret, scheme: 'Basic', user, origins: [new URL(upload).origin] };
}
const registry_open = [endpoints/* endpoints */.v.pypi, endpoints/* companions */.a.pypiTrial];
/** The same for reads: private registries ask for it, and an index of another origin never sees it. */
function readCredentialFor(connection) {
    const { upload, index } = connection;
    const isSame = new URL(index).origin === new URL(upload).origin;
    return isSame && !registry_open.includes(upload) ? credentialFor(connection) : undefined;
}
/**
 * Whether the software behind the public registry takes the uploads, so that its rules are known beforehand.
 *
 * Source: Warehouse’s documentation, “Upload API”: its only route is `/legacy/`.
 */
function isWarehouse({ upload }) {
    return new URL(upload).pathname === '/legacy/';
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/limits.js

// A window that moves: once the burst is used up, the next place is free an hour after the first was taken.
const newProjects = {
    what: 'new package',
    burst: 20,
    refillMs: 60 * 60_000,
    source: 'Warehouse, config.py: “20 per hour” for a user, 40 for an address',
};
/** What is known of an index's limits; quotas are those of Warehouse alone. */
function limitsOf(settings) {
    return {
        concurrency: 20,
        visibilityWindowMs: 15 * 60_000,
        refusesDuplicates: true,
        origins: [new URL(settings.upload).origin],
        source: 'concurrency: no document names a figure; the first file of a version goes alone, and since pypi/warehouse#19684 and #19735 the others no longer wait for one lock; window: Warehouse, api/simple.py, 10 minutes of caching and 5 more while a page is made anew; duplicates: Warehouse, forklift/legacy.py, “File already exists”, which takes identical bytes again without storing them',
        ...(isWarehouse(settings) && { quotas: [newProjects] }),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/download.js
var registry_download = __webpack_require__(87100);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/observation.js



/** A target’s file name on the registry. */
function fileNameOf({ artifact }) {
    return external_node_path_.posix.basename(artifact.file);
}
/** A target’s record in what an index answered; undefined when it is not listed, or cannot be used. */
function recordOf(answer, target) {
    return answer.kind === 'found' ? answer.project.files.get(fileNameOf(target)) : undefined;
}
/**
 * What an index’s answer says of one file; no digest means that the bytes must be looked at.
 *
 * A file name that was deleted is simply not listed: that it can never be used again, the upload alone tells.
 */
function observedFile(answer, target) {
    if (answer.kind === 'none')
        return { state: 'absent' };
    if (answer.kind === 'unclear')
        return { state: 'unknown', why: answer.why };
    const { files, status } = answer.project;
    const record = files.get(fileNameOf(target));
    if (record !== undefined)
        return { state: 'present', digest: record.digest, yanked: record.yanked, ref: record.url };
    if (files.has(fileNameOf(target)))
        return { state: 'unknown', why: 'it lists the file with records that cannot be used' };
    // Warehouse hides every file of such a project (PEP 792), so absence proves nothing.
    if (status === 'quarantined')
        return { state: 'unknown', why: 'the project is quarantined, and its files are hidden' };
    return { state: 'absent' };
}
/** Downloads a target’s file and hashes it on the way. */
function downloadTarget(target, url, connection) {
    const { index, context } = connection;
    const home = { address: index, credential: readCredentialFor(connection), context };
    return (0,registry_download/* downloadFile */.P)(home, url, target.artifact.digest.size);
}
/** Asks the index where one file stands; where it names no sha256, the file itself is read. */
async function observeTarget(target, lookUp, connection) {
    const observed = observedFile(await lookUp(target), target);
    if (observed.state !== 'present' || observed.digest.sha256 !== undefined)
        return observed;
    const download = await downloadTarget(target, observed.ref ?? '', connection);
    if (download.kind === 'failed')
        return { state: 'unknown', why: download.why };
    return { ...observed, digest: download.digest };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/address.js
var address = __webpack_require__(64282);
// EXTERNAL MODULE: ./packages/channels/src/registry/sealed-package.js
var sealed_package = __webpack_require__(57997);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/channels/src/registry/proof.js
var proof = __webpack_require__(21376);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/credential-caveats.js

const unknown = { kind: 'unknown' };
function lifetime(until, from) {
    return typeof until === 'number' && typeof from === 'number' ? { kind: 'lifetime', from, until } : unknown;
}
function projects(names) {
    const isList = Array.isArray(names) && names.every((name) => typeof name === 'string');
    return isList ? { kind: 'projects', names } : unknown;
}
function fromList([tag, first, second]) {
    switch (tag) {
        case 0:
            return lifetime(first, second);
        case 1:
            return projects(first);
        case 2:
            return { kind: 'ids', of: 'projects' };
        case 3:
            return { kind: 'ids', of: 'user' };
        case 4:
            return { kind: 'ids', of: 'publisher' };
        default:
            return unknown;
    }
}
// How tokens were written before caveats had numbers; they are still valid.
function fromObject(caveat) {
    const { version, permissions, exp, nbf } = caveat;
    if (version === 1 && permissions === 'user')
        return { kind: 'ids', of: 'user' };
    if (version === 1 && (0,record/* isRecord */.u)(permissions))
        return projects(permissions.projects);
    if (exp !== undefined)
        return lifetime(exp, nbf);
    return Array.isArray(caveat.project_ids) ? { kind: 'ids', of: 'projects' } : unknown;
}
function parse(caveat) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(caveat));
    }
    catch {
        return undefined;
    }
}
/**
 * Reads one condition of a token.
 *
 * Source: Warehouse, `macaroons/caveats/__init__.py` and `_legacy.py`.
 */
function readCaveat(caveat) {
    const json = parse(caveat);
    if (Array.isArray(json))
        return fromList(json);
    return (0,record/* isRecord */.u)(json) ? fromObject(json) : unknown;
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/credential-macaroon.js
const credential_macaroon_types = { end: 0, location: 1, identifier: 2, verification: 4, signature: 6 };
/** Far more than any token has, and little enough to read at once. */
const longestToken = 16 * 1024;
class Reader {
    #bytes;
    #place;
    constructor(bytes, place) {
        this.#bytes = bytes;
        this.#place = place;
    }
    // Unsigned, seven bits a byte, the lowest first; no length here needs more than three bytes.
    #number() {
        let value = 0;
        for (let shift = 0; shift < 21; shift += 7) {
            const byte = this.#bytes[this.#place];
            if (byte === undefined)
                return undefined;
            this.#place += 1;
            value += (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return undefined;
    }
    field() {
        const type = this.#number();
        if (type === undefined || type === credential_macaroon_types.end)
            return type === undefined ? undefined : { type, data: new Uint8Array() };
        const length = this.#number();
        const end = this.#place + (length ?? 0);
        if (length === undefined || end > this.#bytes.length)
            return undefined;
        const data = this.#bytes.subarray(this.#place, end);
        this.#place = end;
        return { type, data };
    }
    /** The fields up to an end mark, each of a higher type than the one before. */
    section() {
        const fields = new Map();
        let last = credential_macaroon_types.end;
        for (let field = this.field(); field !== undefined; field = this.field()) {
            if (field.type === credential_macaroon_types.end)
                return fields;
            if (field.type <= last)
                return undefined;
            last = field.type;
            fields.set(field.type, field.data);
        }
        return undefined;
    }
    get isDone() {
        return this.#place === this.#bytes.length;
    }
}
function readCaveats(reader) {
    const caveats = [];
    for (let section = reader.section(); section !== undefined; section = reader.section()) {
        if (section.size === 0)
            return caveats;
        const caveat = section.get(credential_macaroon_types.identifier);
        if (caveat === undefined)
            return undefined;
        caveats.push(caveat);
    }
    return undefined;
}
function readMacaroon(bytes) {
    if (bytes[0] !== 2)
        return undefined;
    const reader = new Reader(bytes, 1);
    const header = reader.section();
    const caveats = header?.has(credential_macaroon_types.identifier) ? readCaveats(reader) : undefined;
    const isSigned = caveats !== undefined && reader.field()?.type === credential_macaroon_types.signature && reader.isDone;
    if (!isSigned)
        return undefined;
    return { location: new TextDecoder().decode(header?.get(credential_macaroon_types.location) ?? new Uint8Array()), caveats };
}
/**
 * Reads an API token of Warehouse: `pypi-`, and a macaroon in its second binary form, in base64.
 *
 * @returns undefined for anything else.
 * Source: Warehouse, `macaroons/services.py`; libmacaroons, “format v2”.
 */
function readToken(token) {
    const [, encoded = ''] = /^pypi-([A-Za-z0-9_-]+)={0,2}$/.exec(token) ?? [];
    if (encoded === '' || encoded.length > longestToken)
        return undefined;
    return readMacaroon(Buffer.from(encoded, 'base64url'));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/credential-proof.js








const epoch = '1970-01-01T00:00:00.000Z';
// Nothing of a token is ever shown, so what is wrong is said without its contents.
function lifetimeDoubts(caveats, nowMs) {
    const now = nowMs / 1000;
    return caveats.flatMap((caveat) => {
        if (caveat.kind !== 'lifetime')
            return [];
        if (now >= caveat.until)
            return [{ code: 'AUTH_FAILED', why: 'the token has expired' }];
        return now < caveat.from ? [{ code: 'AUTH_FAILED', why: 'the token is not valid yet' }] : [];
    });
}
function scopeDoubts(caveats, targets) {
    const scopes = caveats.flatMap((caveat) => caveat.kind === 'projects' ? [caveat.names.map(package_name/* normalName */.tK)] : []);
    const names = new Set(targets.map((target) => (0,sealed_package/* packageOf */.w)(target).name));
    const excluded = [...names].filter((name) => scopes.some((scope) => !scope.includes(name)));
    if (excluded.length === 0)
        return [];
    return [
        { code: 'AUTH_FORBIDDEN', why: `the token is limited to other projects than ${excluded.join(', ')}` },
    ];
}
function hostOf(address) {
    return new URL(address).hostname;
}
// The service that issues tokens is where its index is, and not always where uploads go.
function issuerDoubts({ location }, { upload, index }) {
    const isPublic = upload === endpoints/* endpoints */.v.pypi;
    const publicIssuer = hostOf(endpoints/* companions */.a.pypiIndex);
    const isForeign = isPublic
        ? location !== publicIssuer
        : location === publicIssuer && hostOf(index) !== publicIssuer;
    if (!isForeign)
        return [];
    const why = isPublic
        ? 'the token was issued by another service than the public registry, such as its test service'
        : 'the token was issued by the public registry, and would be shown to another server';
    return [{ code: 'AUTH_FAILED', why }];
}
function doubtsAbout(token, targets, connection) {
    const caveats = token.caveats.map(readCaveat);
    return [
        ...issuerDoubts(token, connection),
        ...lifetimeDoubts(caveats, connection.context.clock.since(epoch)),
        ...scopeDoubts(caveats, targets),
    ];
}
const malformed = {
    code: 'AUTH_FAILED',
    why: 'it has not the form of an API token (“pypi-…”, whole); passwords are not accepted',
};
const unprovable = 'no API of the registry tells what a token may do';
function reasonFor(token) {
    if (token === undefined)
        return `${unprovable}, and it is none whose conditions can be read`;
    const caveats = token.caveats.map(readCaveat);
    const isOpen = caveats.some(({ kind }) => kind === 'unknown');
    return [
        `${unprovable}; read in the token itself: its issuer, its expiry and its projects do not speak against it`,
        ...(isOpen ? ['it has a condition that is not known'] : []),
    ].join('; ');
}
function judge(secret, targets, connection) {
    const token = readToken((0,src_secret/* reveal */._c)(secret).trim());
    const doubts = token === undefined
        ? isWarehouse(connection)
            ? [malformed]
            : []
        : doubtsAbout(token, targets, connection);
    const reason = doubts.length > 0 ? doubts.map(({ why }) => why).join('; ') : reasonFor(token);
    const problems = doubts.map(({ code, why }) => (0,problem/* problem */.C)(code, `${secret.name}: ${why}`));
    return { ...(0,proof/* proof */.n1)(secret.name, 'not provable here', reason), problems };
}
/** Reads in the channel’s token what can be read without asking anyone; nothing is sent. */
function proveCredential(channel, targets, connection) {
    const { secret, proof: minted } = connection.context;
    if (minted !== undefined)
        return { credential: minted, problems: [] };
    return secret === undefined ? (0,proof/* noToken */.fC)((0,proof/* nameOfToken */.is)(channel, secret)) : judge(secret, targets, connection);
}

// EXTERNAL MODULE: ./packages/channels/src/registry/one-chunk.js
var one_chunk = __webpack_require__(38394);
// EXTERNAL MODULE: ./packages/channels/src/registry/target-problem.js
var target_problem = __webpack_require__(24951);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata-differences.js









// These describe the document, not the package.
const apart = ['Metadata-Version', 'Dynamic'];
function requirement(value) {
    const parsed = (0,requirement_requirement/* parseRequirement */.pP)(value);
    return (0,requirement_requirement/* isRequirement */.WS)(parsed) ? (0,requirement_requirement/* requirementText */.Pg)(parsed) : value;
}
// Back ends spell the same thing differently in a wheel and in an sdist.
const spellings = {
    Name: package_name/* normalName */.tK,
    Version: (value) => (0,pypi_version/* normalVersion */.AO)(value) ?? value,
    'Requires-Dist': requirement,
    'Requires-Python': (value) => (0,specifier/* specifierClauses */.B)(value)?.join(',') ?? value,
    'Provides-Extra': package_name/* normalName */.tK,
};
function lines(value) {
    return value
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .join('\n')
        .trim();
}
function comparable({ metadata }, field) {
    const values = given(metadata, field).map(spellings[field] ?? lines);
    return fieldOf(field)?.multiple ? [...new Set(values)].sort() : values;
}
function dynamicFields({ metadata }) {
    return textsOf(metadata, 'Dynamic').map((name) => fieldOf(name)?.name ?? '');
}
// Before 2.2 nothing says what a build may still change, and old back ends leave fields out of an sdist.
function isVague({ kind, metadata }) {
    return kind === 'sdist' && (textOf(metadata, 'Metadata-Version') ?? '') < '2.2';
}
function metadata_differences_shown(one, other) {
    const own = one.filter((value) => !other.includes(value));
    if (own.length === 0)
        return one.length === 0 ? 'nothing' : 'less';
    const start = mismatchStart(own[0] ?? '', other[0] ?? '');
    return `“${start > 0 ? '…' : ''}${(0,foreign_text/* foreignText */.q)((own[0] ?? '').slice(start, start + 120))}”`;
}
// Of two long descriptions only the place where they part is worth showing.
function mismatchStart(one, other) {
    const shortest = 60;
    if (one.length <= 2 * shortest)
        return 0;
    const at = [...one.slice(0, other.length)].findIndex((letter, index) => letter !== other[index]);
    return Math.max(0, (at < 0 ? Math.min(one.length, other.length) : at) - shortest / 2);
}
/**
 * Says where two files of one version describe it differently.
 *
 * What an sdist marks as dynamic may come out otherwise in a wheel.
 * Source: the PyPA core metadata specification, "Dynamic".
 * @returns problems `METADATA_MISMATCH`, one for each field.
 */
function metadataDifferences(one, other) {
    const open = new Set([...apart, ...dynamicFields(one), ...dynamicFields(other)]);
    const vague = isVague(one) || isVague(other);
    return metadataFields.flatMap(({ name }) => {
        if (open.has(name))
            return [];
        const [left, right] = [comparable(one, name), comparable(other, name)];
        if (vague && (left.length === 0 || right.length === 0))
            return [];
        if (JSON.stringify(left) === JSON.stringify(right))
            return [];
        const message = `${name} is ${metadata_differences_shown(left, right)} in ${one.file}, but ${metadata_differences_shown(right, left)} in ${other.file}`;
        return [(0,problem/* problem */.C)('METADATA_MISMATCH', message, { where: { file: other.file, key: name } })];
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/preflight-platforms.js

const linux = ['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64le', 's390x', 'riscv64'].join('|');
const mac = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
// Source: Warehouse, `forklift/legacy.py`, `_valid_platform_tag`, as of August 2026.
const taken = [
    /^(any|win32|win_arm64|win_amd64|win_ia64|linux_armv[67]l)$/,
    /^manylinux(1|2010)_(x86_64|i686)$/,
    /^manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
    new RegExp(`^manylinux_\\d+_\\d+_(${linux}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(${linux})$`),
    new RegExp(`^macosx_(10_\\d+|(11|12|13|14|15|26)_0)_(${mac})$`),
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)$/,
    /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
const remedy = 'Build on a manylinux or musllinux image, or repair the wheel with auditwheel, which gives it the name that fits.';
/**
 * Says which platforms of a wheel the registry refuses.
 *
 * Plain Linux tags it never took, so they block; a tag that is only new to this list may have been added since.
 */
function platformFindings({ file, tags }, target) {
    const strange = (tags?.platform ?? []).filter((tag) => !taken.some((pattern) => pattern.test(tag)));
    const refused = strange.filter((tag) => tag.startsWith('linux_'));
    const doubtful = strange.filter((tag) => !tag.startsWith('linux_'));
    const message = `${file} is for ${refused.join(', ')}, which says nothing about the system it needs; the registry refuses it`;
    const wrong = (0,problem/* problem */.C)('ARTIFACT_NAME_WRONG', message, { where: { target }, remedy });
    const note = `${file} is for ${doubtful.join(', ')}, which the registry did not take in August 2026`;
    return { problems: refused.length > 0 ? [wrong] : [], notes: doubtful.length > 0 ? [note] : [] };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/public-refusals.js




function placeOf({ file, kind }) {
    return { file, document: kind === 'wheel' ? 'METADATA' : 'PKG-INFO' };
}
function directProblems(distribution) {
    const fields = ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'];
    return fields.flatMap((field) => {
        const direct = textsOf(distribution.metadata, field).filter((value) => {
            const requirement = (0,requirement_requirement/* parseRequirement */.pP)(value);
            return (0,requirement_requirement/* isRequirement */.WS)(requirement) && requirement.url !== undefined;
        });
        const expected = 'a version instead of an address';
        return direct.map((found) => faultProblem({ field, found, expected }, placeOf(distribution)));
    });
}
function privateProblems({ file, metadata }) {
    const mark = textsOf(metadata, 'Classifier').find((classifier) => /^\s*Private\s*::/.test(classifier));
    if (mark === undefined)
        return [];
    const message = `${file} is marked “${mark.trim()}”, so that the public registry refuses it`;
    const remedy = 'Publish it on a registry of your own, or take the classifier out and build again.';
    return [(0,problem/* problem */.C)('METADATA_INVALID', message, { where: { file, key: 'Classifier' }, remedy })];
}
/**
 * What the public registry refuses in a distribution that another registry may well take.
 *
 * Source: Warehouse, `forklift/metadata.py`; the PyPA user guide on the classifiers that begin with `Private`.
 */
function publicRefusals(distribution) {
    return [...privateProblems(distribution), ...directProblems(distribution)];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/preflight-files.js











const mebibyte = 1024 * 1024;
// Source: Warehouse’s documentation, “Storage Limits”; its `constants.py` knows the highest limit that is ever granted.
const usualBytes = 100 * mebibyte;
const highestBytes = 1024 * mebibyte;
/** Reads a target’s file again, with everything that its metadata are refused for. */
async function readTarget(target, artifacts) {
    try {
        const bytes = await artifacts.read(target.artifact);
        return {
            target,
            distribution: await readDistribution((0,one_chunk/* oneChunk */.w)(bytes), target.artifact.file),
            problems: [],
        };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return { target, problems: error.problems };
        throw error;
    }
}
function sizeFindings(target, isNew) {
    const { size } = target.artifact.digest;
    if (size <= usualBytes)
        return { problems: [], notes: [] };
    const message = `${fileNameOf(target)} has ${Math.ceil(size / mebibyte)} MiB`;
    const limit = isNew ? usualBytes : highestBytes;
    if (size <= limit)
        return { problems: [], notes: [`${message}, and a project takes 100 MiB unless its limit was raised`] };
    const remedy = 'Leave out what users do not need, split the package, or ask for a higher limit on the project’s settings page.';
    const refused = `${message}; the registry takes at most ${limit / mebibyte} MiB ${isNew ? 'for a new project' : 'whoever asks'}`;
    return { problems: [(0,problem/* problem */.C)('TOO_LARGE', refused, { ...(0,target_problem/* atTarget */.P$)(target), remedy })], notes: [] };
}
function localProblems(target) {
    const { version } = (0,sealed_package/* packageOf */.w)(target);
    if (!(0,pypi_version/* isLocal */.IX)(version))
        return [];
    const remedy = 'Leave out the part of the version from “+” on, and build again.';
    return [
        (0,problem/* problem */.C)('METADATA_INVALID', `${fileNameOf(target)}: the registry takes no local version such as ${version}`, { ...(0,target_problem/* atTarget */.P$)(target), remedy }),
    ];
}
/** What one file would be refused for, whatever else is released. */
function fileFindings(read, isNew, connection) {
    const { target, distribution, problems } = read;
    if (!isWarehouse(connection))
        return { problems, notes: [] };
    const size = sizeFindings(target, isNew);
    const platforms = distribution && platformFindings(distribution, (0,target_problem/* targetName */.je)(target));
    const refused = distribution === undefined ? [] : publicRefusals(distribution);
    return {
        problems: [
            ...problems,
            ...refused,
            ...size.problems,
            ...localProblems(target),
            ...(platforms?.problems ?? []),
        ],
        notes: [...size.notes, ...(platforms?.notes ?? [])],
    };
}
/**
 * Where the files of one version describe it differently: each is compared with the sdist, or with the first wheel.
 *
 * The registry shows what the first uploaded file says (Warehouse’s documentation, “Upload API”).
 */
function disagreeingFiles(files) {
    return [...Map.groupBy(files, ({ name }) => name).values()].flatMap((version) => {
        const model = version.find(({ kind }) => kind === 'sdist') ?? version[0];
        const others = version.filter((file) => file !== model);
        return model === undefined ? [] : others.flatMap((other) => metadataDifferences(model, other));
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/preflight-project.js







const day = 24 * 60 * 60_000;
// Source: Warehouse, `forklift/legacy.py`, MAXIMUM_AGE_FOR_NEW_UPLOADS_DAYS.
const openDays = 14;
/** The version that a file name says, undefined when it names no file of the project. */
function versionInName(file, name) {
    const base = file.replace(/\.(whl|tar\.gz|zip)$/, '');
    const parts = base.split('-');
    const split = parts.findIndex((_, index) => (0,package_name/* normalName */.tK)(parts.slice(0, index).join('-')) === name);
    if (split < 1)
        return undefined;
    return (0,pypi_version/* normalVersion */.AO)(file.endsWith('.whl') ? (parts[split] ?? '') : parts.slice(split).join('-'));
}
function filesOfVersion({ files }, target) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const isOfVersion = (file) => {
        const other = versionInName(file.name, name);
        return other !== undefined && (0,version_order/* compareVersions */.Z)(other, version) === 0;
    };
    return [...files.values()].filter((file) => file !== undefined).filter(isOfVersion);
}
function standingProblems({ status }, target) {
    const { name } = (0,sealed_package/* packageOf */.w)(target);
    if (status === 'archived') {
        const remedy = 'Bring the project back from the archive, on its settings page.';
        return [
            (0,problem/* problem */.C)('AUTH_FORBIDDEN', `${name} is archived and takes no uploads`, { ...(0,target_problem/* atTarget */.P$)(target), remedy }),
        ];
    }
    if (status !== 'quarantined')
        return [];
    const message = `${name} is quarantined: the registry hides all its files`;
    const remedy = 'Settle with the registry’s administrators why the project is quarantined.';
    return [(0,problem/* problem */.C)('REJECTED', message, { ...(0,target_problem/* atTarget */.P$)(target), remedy, severity: 'blocked' })];
}
function yankProblems(files, target) {
    if (!files.some(({ yanked }) => yanked))
        return [];
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const message = `${name} ${version} is yanked, and new files of it would be as well`;
    return [(0,problem/* problem */.C)('YANKED', message, { ...(0,target_problem/* atTarget */.P$)(target), severity: 'blocked' })];
}
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
function oldestOf(files) {
    const times = files.flatMap(({ uploadedAt }) => uploadedAt ?? []);
    return times.filter((time) => instant.test(time)).sort()[0];
}
function ageFindings(files, target, clock) {
    const oldest = oldestOf(files);
    if (oldest === undefined)
        return { problems: [], notes: [] };
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const since = `${name} ${version} has files since ${oldest}`;
    const isClosed = clock.since(oldest) > openDays * day;
    if (!isClosed)
        return { problems: [], notes: [`${since}; it takes more for ${openDays} days after that`] };
    const message = `${since}, and takes more only for ${openDays} days after that`;
    return { problems: [(0,problem/* problem */.C)('RELEASE_CLOSED', message, (0,target_problem/* atTarget */.P$)(target))], notes: [] };
}
function missingOf({ files }, targets) {
    return targets.find((target) => !files.has(fileNameOf(target)));
}
/** What an index’s page of one project says about adding the release’s files to it. */
function projectFindings({ targets, answer }, connection) {
    const { name } = (0,sealed_package/* packageOf */.w)(targets[0]);
    if (answer.kind === 'none')
        return {
            problems: [],
            notes: [`${name} is new on the registry; whether it takes the name shows only then`],
        };
    if (answer.kind === 'unclear')
        return { problems: [], notes: [`the index does not tell what it has of ${name}: ${answer.why}`] };
    const missing = missingOf(answer.project, targets);
    if (missing === undefined)
        return { problems: [], notes: [] };
    const files = filesOfVersion(answer.project, missing);
    const age = isWarehouse(connection) ? ageFindings(files, missing, connection.context.clock) : undefined;
    return {
        problems: [
            ...standingProblems(answer.project, missing),
            ...yankProblems(files, missing),
            ...(age?.problems ?? []),
        ],
        notes: age?.notes ?? [],
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/foreign-text.js
var registry_foreign_text = __webpack_require__(68768);
// EXTERNAL MODULE: ./packages/channels/src/registry/freshness.js
var freshness = __webpack_require__(67445);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-project.js
function isSame(one, other) {
    return one.url === other.url && one.digest.sha256 === other.digest.sha256;
}
/** Files by their names; one that is listed twice with different contents has no usable record. */
function filesByName(listed) {
    const files = new Map();
    for (const [name, file] of listed) {
        const twin = files.get(name);
        const isClear = !files.has(name) || (twin !== undefined && file !== undefined && isSame(twin, file));
        files.set(name, isClear ? file : undefined);
    }
    return files;
}
/** Whether an index speaks a version of the Simple API that is understood: clients must refuse another major one. */
function isKnownApi(version) {
    return /^1\.\d{1,9}$/.test(version);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-entities.js
const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function characterOf(reference) {
    if (!reference.startsWith('#'))
        return named.get(reference);
    const isHex = /^#x/i.test(reference);
    const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isScalar ? String.fromCodePoint(code) : '\ufffd';
}
/** An attribute’s text without the character references that escape it; those nobody needs there stay as they are. */
function withoutEntities(text) {
    return text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (written, reference) => characterOf(reference) ?? written);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-tags.js

// What looks like a tag inside of them is none.
const textElements = new Set(['script', 'style', 'title', 'textarea']);
function endOf(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
}
// Sticky patterns that each move forward over one class of characters: no page makes them go over a text twice.
function match(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? '';
}
function readValue(text, from) {
    const quote = text[from];
    if (quote !== '"' && quote !== "'") {
        const value = match(/[^\s>]*/y, text, from);
        return { value, end: from + value.length };
    }
    const close = text.indexOf(quote, from + 1);
    const end = close < 0 ? text.length : close;
    return { value: text.slice(from + 1, end), end: end + 1 };
}
function skipSpace(text, from) {
    return from + match(/\s*/y, text, from).length;
}
function readAttribute(text, from) {
    const name = match(/=?[^\s/>=]*/y, text, from);
    const equals = skipSpace(text, from + name.length);
    if (text[equals] !== '=')
        return { value: [name.toLowerCase(), ''], end: from + name.length };
    const { value, end } = readValue(text, skipSpace(text, equals + 1));
    return { value: [name.toLowerCase(), withoutEntities(value)], end };
}
function readAttributes(text, from) {
    const attributes = new Map();
    let place = from;
    for (;;) {
        place += match(/[\s/]*/y, text, place).length;
        if (place >= text.length || text[place] === '>')
            return { value: attributes, end: place + 1 };
        const { value, end } = readAttribute(text, place);
        const [name, content] = value;
        if (!attributes.has(name))
            attributes.set(name, content);
        place = end;
    }
}
function readText(text, name, from) {
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = from;
    const end = close.exec(text)?.index ?? text.length;
    return { value: text.slice(from, end), end };
}
function readTag(text, from) {
    const name = match(/[A-Za-z][^\s/>]*/y, text, from);
    const { value: attributes, end } = readAttributes(text, from + name.length);
    const tag = { name: name.toLowerCase(), attributes };
    if (!textElements.has(tag.name))
        return { value: tag, end };
    const inside = readText(text, tag.name, end);
    return { value: { ...tag, text: withoutEntities(inside.value) }, end: inside.end };
}
// At a `<` that begins no tag, one character of text.
function readPart(page, from) {
    const next = page[from + 1] ?? '';
    if (page.startsWith('<!--', from))
        return { value: '', end: endOf(page, '-->', from + 4) };
    if (next === '!' || next === '?' || next === '/')
        return { value: '', end: endOf(page, '>', from) };
    return /[A-Za-z]/.test(next) ? readTag(page, from + 1) : { value: '<', end: from + 1 };
}
/** The start tags and the texts of an HTML page, in their order; comments and scripts hold neither. */
function* partsOf(page) {
    let place = 0;
    while (place < page.length) {
        const open = page.indexOf('<', place);
        const text = page.slice(place, open < 0 ? page.length : open);
        if (text !== '')
            yield withoutEntities(text);
        if (open < 0)
            return;
        const { value, end } = readPart(page, open);
        if (value !== '')
            yield value;
        place = end;
    }
}
/** The start tags of an HTML page. */
function tagsOf(page) {
    return [...partsOf(page)].filter((part) => typeof part !== 'string');
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-html.js



const distribution = /\.(whl|tar\.gz|zip)$/;
/** As in the JSON form; no file system holds a longer name. */
const longestName = 1024;
// Gitea writes a hyphen in place of the equals sign.
const fragment = /^#(?:[^&]*&)*?sha256[=-]([0-9a-f]{64})(?:&|$)/i;
function fileName(url) {
    const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    try {
        return decodeURIComponent(last);
    }
    catch {
        return last;
    }
}
function metadataOf(attributes) {
    const told = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata');
    if (told === undefined || told === 'false')
        return undefined;
    return { sha256: /^sha256=([0-9a-f]{64})$/i.exec(told)?.[1]?.toLowerCase() };
}
// As installers do, the name is taken from the address and not from the words of the link.
function readAnchor({ attributes }, base) {
    const url = URL.parse(attributes.get('href') ?? '', base);
    const name = url === null ? '' : fileName(url);
    if (url === null || name.length > longestName || !distribution.test(name))
        return [];
    const sha256 = fragment.exec(url.hash)?.[1]?.toLowerCase();
    url.hash = '';
    const file = {
        name,
        url: url.href,
        digest: sha256 === undefined ? {} : { sha256 },
        yanked: attributes.has('data-yanked'),
        requiresPython: attributes.get('data-requires-python'),
        coreMetadata: metadataOf(attributes),
    };
    return [[name, file]];
}
function metaOf(tags, name) {
    const meta = tags.find((tag) => tag.name === 'meta' && tag.attributes.get('name') === name);
    return meta?.attributes.get('content');
}
function baseOf(tags, address) {
    const base = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
    return URL.parse(base?.attributes.get('href') ?? '', address)?.href ?? address;
}
// A page to log in at, or of a proxy, lists no files either, and must not be taken for an empty project.
function isIndexPage(tags, version) {
    const isTitled = tags.some(({ name, text }) => name === 'title' && /\blinks for\b/i.test(text ?? ''));
    return version !== undefined || isTitled;
}
function isOf(project, file) {
    return (0,package_name/* normalName */.tK)(file).startsWith(`${project}-`);
}
/**
 * Reads a project’s HTML page. It does not say whose it is, so its files tell.
 *
 * @param project normalised.
 * @param address where it was found; the files’ addresses may be relative to it.
 * Source: the “Simple repository API” specification (PEP 503, 592, 629, 658, 714, 792).
 */
function readHtmlPage(page, project, address) {
    const tags = tagsOf(page);
    const version = metaOf(tags, 'pypi:repository-version');
    if (version !== undefined && !isKnownApi(version))
        return { kind: 'unclear', why: 'it speaks a version of the Simple API that is not known' };
    const base = baseOf(tags, address);
    const listed = tags.filter(({ name }) => name === 'a').flatMap((tag) => readAnchor(tag, base));
    if (listed.length === 0 && !isIndexPage(tags, version))
        return { kind: 'unclear', why: 'it answers with a page that lists no files' };
    if (listed.length > 0 && !listed.some(([name]) => isOf(project, name)))
        return { kind: 'unclear', why: 'it answers with a page that lists no file of the project' };
    const status = metaOf(tags, 'pypi:project-status');
    return { kind: 'found', project: { files: filesByName(listed), status } };
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-json.js



const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/i);
const hashes = schemas/* object */.Ikc({ sha256: sha256.optional().catch(undefined) });
const metadata = schemas/* union */.KCZ([schemas/* boolean */.zMY(), hashes]).optional().catch(undefined);
const fileSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP().min(1).max(1024),
    url: schemas/* string */.YjP().max(4096),
    hashes: hashes.catch({}),
    size: schemas/* int */.Whr().nonnegative().optional().catch(undefined),
    'requires-python': schemas/* string */.YjP().max(4096).nullish().catch(undefined),
    'upload-time': schemas/* string */.YjP().max(64).nullish().catch(undefined),
    yanked: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).optional(),
    'core-metadata': metadata,
    'data-dist-info-metadata': metadata,
});
const projectSchema = schemas/* object */.Ikc({
    meta: schemas/* object */.Ikc({ 'api-version': schemas/* string */.YjP() }),
    name: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    'project-status': schemas/* object */.Ikc({ status: schemas/* string */.YjP() }).optional().catch(undefined),
});
const simple_json_named = schemas/* object */.Ikc({ filename: schemas/* string */.YjP() });
function simple_json_metadataOf(file) {
    const told = file['core-metadata'] ?? file['data-dist-info-metadata'] ?? false;
    if (typeof told === 'boolean')
        return told ? {} : undefined;
    return { sha256: told.sha256?.toLowerCase() };
}
function readFile(listed, address) {
    const parsed = fileSchema.safeParse(listed);
    const url = parsed.success ? URL.parse(parsed.data.url, address) : null;
    if (!parsed.success || url === null)
        return undefined;
    const { data } = parsed;
    const { sha256: hash } = data.hashes;
    return {
        name: data.filename,
        url: url.href,
        digest: hash === undefined
            ? {}
            : { sha256: hash.toLowerCase(), ...(data.size !== undefined && { size: data.size }) },
        yanked: Boolean(data.yanked),
        requiresPython: data['requires-python'] ?? undefined,
        coreMetadata: simple_json_metadataOf(data),
        uploadedAt: data['upload-time'] ?? undefined,
    };
}
/**
 * Reads a project’s JSON page.
 *
 * @param address where it was found; the files’ addresses may be relative to it.
 * Source: the “Simple repository API” specification (PEP 691, 700, 714, 792).
 */
function readJsonPage(json, name, address) {
    const parsed = projectSchema.safeParse(json);
    if (!parsed.success)
        return { kind: 'unclear', why: 'its answer is no project page' };
    const { meta, name: found, files, 'project-status': status } = parsed.data;
    if (!isKnownApi(meta['api-version']))
        return { kind: 'unclear', why: 'it speaks a version of the Simple API that is not known' };
    if ((0,package_name/* normalName */.tK)(found) !== name)
        return { kind: 'unclear', why: 'it answers with the page of another project' };
    const listed = files.flatMap((file) => {
        const entry = simple_json_named.safeParse(file);
        return entry.success ? [[entry.data.filename, readFile(file, address)]] : [];
    });
    return { kind: 'found', project: { files: filesByName(listed), status: status?.status } };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-api.js






// The order of preference that the specification of the Simple API recommends.
const accept = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
// pypiserver sends whoever asks for a project that it does not have to the public index (its “fallback”, `_app.py`),
// by the redirects of Bottle’s `redirect`. An index that moved for good says so in others, and its projects with it.
function leadsToFallback({ status, headers }, name, address) {
    const next = [302, 303].includes(status) ? URL.parse(headers.location ?? '', address) : null;
    return next !== null && next.origin !== new URL(address).origin && next.pathname.endsWith(`/${name}/`);
}
function readPage(answer, name, address) {
    const type = answer.headers['content-type'] ?? '';
    if (/json/i.test(type))
        return readJsonPage((0,foreign_text/* bodyJson */.z)(answer), name, address);
    if (/html/i.test(type))
        return readHtmlPage(new TextDecoder().decode(answer.body), name, address);
    return { kind: 'unclear', why: 'its answer is neither JSON nor HTML' };
}
function readAnswer(outcome, name, address, { context }) {
    if (outcome.kind === 'failure')
        return { kind: 'unclear', why: (0,foreign_text/* foreignText */.q)(outcome.why, context.secret) };
    if (outcome.status === 404 || leadsToFallback(outcome, name, address))
        return { kind: 'none' };
    if (outcome.status === 200)
        return readPage(outcome, name, address);
    const words = (0,registry_foreign_text/* registryWords */.lz)(outcome, context.secret);
    return { kind: 'unclear', why: `it answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}
/**
 * Asks for a project’s page.
 *
 * @param name normalised, so that no index has a reason to redirect.
 */
async function fetchProject(connection, name) {
    const url = `${connection.index}${encodeURIComponent(name)}/`;
    const credential = readCredentialFor(connection);
    const headers = { accept, ...freshness/* freshly */.a };
    const outcome = await connection.context.http({
        method: 'GET',
        url,
        headers,
        ...(credential && { credential }),
    });
    return readAnswer(outcome, name, url, connection);
}
/** One look at an index: the files of a project share one request. */
function lookOnce(connection) {
    const answers = new Map();
    return (target) => {
        const { name } = (0,sealed_package/* packageOf */.w)(target);
        const answer = answers.get(name) ?? fetchProject(connection, name);
        answers.set(name, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/preflight.js







const lookConcurrency = 8;
/** Files that are in memory at once. */
const readConcurrency = 2;
function projectsOf(targets) {
    const groups = [...Map.groupBy(targets, (target) => (0,sealed_package/* packageOf */.w)(target).name).values()];
    return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
}
async function look(group, connection) {
    return { targets: group, answer: await fetchProject(connection, (0,sealed_package/* packageOf */.w)(group[0]).name) };
}
function newNames(looks) {
    return new Set(looks.flatMap(({ targets, answer }) => (answer.kind === 'none' ? [(0,sealed_package/* packageOf */.w)(targets[0]).name] : [])));
}
/** Reads the files and the token again, and asks the index what it has; sends nothing that changes anything. */
async function preflightTargets(channel, targets, connection) {
    const { artifacts } = connection.context;
    const [looks, reads] = await Promise.all([
        (0,bounded/* mapBounded */.y)(projectsOf(targets), lookConcurrency, (group) => look(group, connection)),
        (0,bounded/* mapBounded */.y)(targets, readConcurrency, (target) => readTarget(target, artifacts)),
    ]);
    const fresh = newNames(looks);
    const findings = [
        ...looks.map((each) => projectFindings(each, connection)),
        ...reads.map((each) => fileFindings(each, fresh.has((0,sealed_package/* packageOf */.w)(each.target).name), connection)),
    ];
    const proof = proveCredential(channel, targets, connection);
    const differences = disagreeingFiles(reads.flatMap(({ distribution }) => distribution ?? []));
    return {
        problems: [...proof.problems, ...findings.flatMap(({ problems }) => problems), ...differences],
        notes: [...(0,address/* plainNotes */.W2)([connection.upload]), ...findings.flatMap(({ notes }) => notes)],
        credential: proof.credential,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/retreat.js


// Only Warehouse has these pages; another index is a server of somebody’s own.
const withPages = new Set([endpoints/* companions */.a.pypiIndex, endpoints/* companions */.a.pypiTrialIndex]);
/**
 * The page on which a project’s releases are managed.
 *
 * Source: pypi/warehouse, warehouse/routes.py, `manage.project.releases`.
 */
function managementPage(index, name) {
    if (!withPages.has(index))
        return undefined;
    const project = name.toLowerCase().replace(/[-_.]+/g, '-');
    return new URL(`/manage/project/${encodeURIComponent(project)}/releases/`, index).href;
}
function instruction(target, { index }) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const page = managementPage(index, name);
    return page === undefined
        ? `remove or yank ${name} ${version} on the server of ${target.channel}, ${index}: there is no API for it`
        : `yank ${name} ${version} on ${target.channel}: open ${page}, choose “Options” beside ${version}, then “Yank”, and type the version; its files stay for whoever asks for exactly this version`;
}
/**
 * What there is to take back of a file: a person yanks its whole release, since there is no API for it (PEP 592 leaves
 * that to the index; pypi/warehouse has a page alone). Pure.
 */
function retreatOf(target, observed, settings) {
    const isLeft = observed.state === 'present' && !observed.yanked;
    return { steps: [], byHand: isLeft ? [instruction(target, settings)] : [], notes: [] };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/routing.js
var routing = __webpack_require__(76496);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/targets.js


function isWheel({ name }) {
    return name.endsWith('.whl');
}
/**
 * The files of one version in the order in which they are sent: one wheel, the others side by side, the sdist last.
 *
 * The first file creates project and release (Warehouse’s documentation, “Upload API”), and two that do so at once
 * meet in its database (`create_project` and `_sort_releases`). While an sdist stands without its wheels, installers
 * build from it; while wheels stand alone, they fall back to an older version (twine’s `_group_wheel_files_first`,
 * uv #19831).
 */
function earlierFiles(file, siblings) {
    const wheels = siblings.filter(isWheel);
    if (!isWheel(file))
        return wheels;
    const first = wheels.reduce((one, other) => (other.name < one.name ? other : one), file);
    return first === file ? [] : [first];
}
/** One target for each file that the seal routes to a channel; what a package needs comes before it, complete. */
function targetsOf(channel, seal) {
    const routed = (0,routing/* routedTo */.L)(channel, 'pypi', seal).map((each) => {
        const name = external_node_path_.posix.basename(each.artifact.file);
        return { ...each, key: `${channel}:${name}`, name };
    });
    const byPackage = Map.groupBy(routed, ({ sealed }) => sealed.name);
    return routed.map((file) => {
        const { key, name, artifact, sealed } = file;
        const needed = sealed.needs
            .filter((need) => need !== sealed.name)
            .flatMap((need) => byPackage.get(need) ?? []);
        const earlier = earlierFiles(file, byPackage.get(sealed.name) ?? []);
        const needs = [...needed, ...earlier].map((each) => each.key);
        return { key, channel, kind: 'version', artifact, title: name, needs: [...new Set(needs)] };
    });
}

// EXTERNAL MODULE: ./packages/core/src/config/trusted-publishing.js
var trusted_publishing = __webpack_require__(38423);
// EXTERNAL MODULE: ./packages/channels/src/trusted-publishing/audience.js
var trusted_publishing_audience = __webpack_require__(25130);
// EXTERNAL MODULE: ./packages/channels/src/trusted-publishing/mint.js + 2 modules
var mint = __webpack_require__(37443);
// EXTERNAL MODULE: ./packages/channels/src/registry/answer-rule.js
var answer_rule = __webpack_require__(58513);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/refusals-publisher.js

const notNow = 'Wait until the registry’s status page says that trusted publishing is on, then run the same command again.';
/**
 * Refusals of the request for a credential, by the code that Warehouse gives and the claim that it names.
 *
 * Source: Warehouse, `oidc/views.py` (codes) and `oidc/models/github.py` (claims).
 */
const publisherAnswers = [
    {
        statuses: [403, 422],
        words: /not[- ]enabled/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_REFUSED', 'it gives no credentials at the moment', notNow),
    },
    {
        statuses: [422],
        words: /invalid-pending-publisher/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_PENDING', 'the pending publisher is for a project that exists meanwhile'),
    },
    {
        statuses: [422],
        words: /pull_request_target/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_EVENT', 'it trusts no run of this event'),
    },
    {
        statuses: [422],
        words: /job_workflow_ref/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_REUSABLE', 'the job’s file is not one of the registered repository'),
    },
    {
        statuses: [422],
        words: /claim .?environment/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_ENVIRONMENT', 'another environment is registered'),
    },
    {
        statuses: [422],
        words: /claim .?repository/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_REPOSITORY', 'another repository is registered'),
    },
    {
        statuses: [422],
        words: /invalid-publisher|no corresponding publisher/i,
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_PUBLISHER_UNKNOWN', 'no publisher is registered that fits'),
    },
    {
        statuses: [400, 401, 403, 422],
        meaning: (0,answer_rule/* refused */.J)('TRUSTED_REFUSED', 'it does not accept the identity token'),
    },
];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/trusted-publishing.js







const trusted_publishing_rules = {
    registers: 'the job’s file',
    refusedEvents: ['pull_request_target'],
    hostedRunnersOnly: false,
    creates: 1,
    cannot: 'yank or delete, which no API does',
    strength: 'identity only',
    reason: 'the registry trusts this workflow; for which projects, its credential does not tell',
    usualTokens: ['PYPI_API_TOKEN', 'PYPI_TOKEN', 'TESTPYPI_TOKEN', 'TWINE_PASSWORD'],
    source: 'Warehouse, oidc/models/github.py and oidc/views.py',
};
const minuteMs = 60_000;
// Source: Warehouse, oidc/views.py, mint_token: 900 seconds.
const lifeMs = 15 * minuteMs;
const trusted_publishing_epoch = '1970-01-01T00:00:00.000Z';
function lifeIn({ expires }, { clock }) {
    const left = typeof expires === 'number' ? expires * 1000 - clock.since(trusted_publishing_epoch) : Number.NaN;
    return left > 0 ? Math.min(left, lifeMs) : lifeMs;
}
/** Source: Warehouse, oidc/views.py: `{ message, errors: [{ code, description }] }`. */
function wordsOf(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const errors = (0,record/* isRecord */.u)(json) && Array.isArray(json.errors) ? json.errors.filter(record/* isRecord */.u) : [];
    const words = errors.flatMap(({ code, description }) => [code, description].filter((text) => typeof text === 'string').join(': '));
    return words.length === 0 ? undefined : words.join('; ');
}
async function audienceOf(upload, { http }) {
    const known = (0,trusted_publishing_audience/* knownPypiAudience */.ij)(upload);
    if (known !== undefined)
        return known;
    const url = new URL('/_/oidc/audience', upload).href;
    const outcome = await http({ method: 'GET', url, headers: { accept: 'application/json' }, maxBytes: 4096 });
    const json = outcome.kind === 'answer' && outcome.status === 200 ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    const audience = (0,record/* isRecord */.u)(json) ? json.audience : undefined;
    return typeof audience === 'string' ? audience : undefined;
}
function noAudience(audience, target) {
    const found = audience === undefined
        ? (0,problem/* problem */.C)('TRUSTED_UNSUPPORTED', 'the registry does not say for whom an identity token is to be made', {
            where: { target },
        })
        : (0,problem/* problem */.C)('TRUSTED_REFUSED', `the registry calls itself “${(0,foreign_text/* foreignText */.q)(audience)}”, which is the name of another service; it is sent no token for that`, { where: { target } });
    return { kind: 'refused', problems: [found] };
}
function applicationFor(id, { upload }, terms, audience) {
    return {
        audience,
        terms,
        rules: trusted_publishing_rules,
        where: { target: id },
        answers: publisherAnswers,
        wordsOf,
        lifeMs: lifeIn,
        request: (token) => ({
            method: 'POST',
            url: new URL('/_/oidc/mint-token', upload).href,
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: new TextEncoder().encode(JSON.stringify({ token: (0,src_secret/* reveal */._c)(token) })),
        }),
    };
}
function registrationOf(name, isNew, { owner, repository, workflow, environment }, addresses) {
    const root = new URL('/', addresses.index).href;
    const path = isNew === true
        ? 'manage/account/publishing/'
        : `manage/project/${encodeURIComponent(name)}/settings/publishing/`;
    return {
        ...(isWarehouse(addresses) && { page: `${root}${path}` }),
        fields: [
            ...(isNew === true ? [['PyPI Project Name', name]] : []),
            ['Owner', owner],
            ['Repository name', repository],
            ['Workflow name', workflow],
            ['Environment name', environment ?? '(leave empty)'],
        ],
    };
}
// What is only read here is shown to nobody.
const trialAudience = 'lockstep';
/** How a PyPI channel publishes by the job's identity, where its settings ask for that. */
function trustedPypi(id, settings) {
    const terms = (0,trusted_publishing/* publisherTerms */.E)(settings['trusted-publishing']);
    if (terms === undefined)
        return undefined;
    return {
        terms,
        rules: trusted_publishing_rules,
        scopeOf: () => '',
        isNew: async (name, context) => {
            const { kind } = await fetchProject({ ...settings, context }, (0,package_name/* normalName */.tK)(name));
            return kind === 'unclear' ? undefined : kind === 'none';
        },
        examine: (identity) => (0,mint/* examine */.s)({ audience: trialAudience, terms, rules: trusted_publishing_rules, where: { target: id } }, identity),
        mint: async (_scope, identity, context) => {
            if (identity.obstacle !== undefined)
                return { kind: 'refused', problems: [{ ...identity.obstacle, where: { target: id } }] };
            const audience = await audienceOf(settings.upload, context);
            if (audience === undefined ||
                ((0,trusted_publishing_audience/* knownPypiAudience */.ij)(settings.upload) === undefined && !(0,trusted_publishing_audience/* isOwnAudience */.zb)(audience, settings.upload)))
                return noAudience(audience, id);
            return (0,mint/* mint */.X)(applicationFor(id, settings, terms, audience), identity, context);
        },
        registration: (name, isNew, publisher) => registrationOf(name, isNew, publisher, settings),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/registry/receipt.js
var receipt = __webpack_require__(3398);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/answer-page.js



const longestRead = 16 * 1024;
// What Warehouse has to say stands behind the number in the status line, and its body repeats that line.
function behindStatus(line, { status }) {
    const start = `${status} `;
    return typeof line === 'string' && line.startsWith(start) ? line.slice(start.length) : undefined;
}
function wordsInTag({ name, text = '' }) {
    return name === 'title' ? text : '';
}
function allTexts(page) {
    const parts = [...partsOf(page)].map((part) => (typeof part === 'string' ? part : wordsInTag(part)).trim());
    const words = [...new Set(parts.filter((text) => text !== ''))].join(' ');
    return words === '' ? 'an HTML page' : words;
}
function wordsOfPage(page, answer) {
    const title = tagsOf(page)
        .find(({ name }) => name === 'title')
        ?.text?.trim();
    return behindStatus(title, answer) ?? allTexts(page);
}
function answer_page_wordsOf(answer) {
    const text = new TextDecoder().decode(answer.body.subarray(0, longestRead));
    if (/html/i.test(answer.headers['content-type'] ?? ''))
        return wordsOfPage(text, answer);
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return behindStatus((0,record/* isRecord */.u)(json) ? json.code : text.split('\n', 1)[0], answer);
}
/**
 * An answer with nothing but its words as its body, where they stand on a page or behind a status.
 *
 * Warehouse says what is wrong in the reason phrase, which HTTP/2 does not carry, and in a body that repeats it among
 * general words: the title of a page, the `code` of JSON, or the first line of a text (Pyramid, `httpexceptions.py`).
 */
function withoutPage(answer) {
    const words = answer.body.length === 0 ? undefined : answer_page_wordsOf(answer);
    if (words === undefined)
        return answer;
    const headers = { ...answer.headers, 'content-type': 'text/plain' };
    return { ...answer, headers, body: new TextEncoder().encode(words) };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/refusals-access.js

const wait = 'Wait until the registry’s status page says that uploads are taken, then run the same command again.';
/** Refusals of whoever uploads, or of uploads altogether. */
const accessRules = [
    {
        statuses: [403],
        words: /read-only mode|temporarily disabled/i,
        meaning: (0,answer_rule/* refused */.J)('STATE_UNKNOWN', 'it takes no uploads at the moment, and nothing was stored', wait),
    },
    {
        statuses: [403],
        words: /username\/password/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not accept passwords', 'Create an API token on the registry and store it under the same name.'),
    },
    {
        statuses: [403],
        words: /token is expired/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'the token has expired'),
    },
    {
        statuses: [403],
        words: /project-scoped token|oidc scoped token|(user|publisher) restriction/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token is limited to other projects', 'Use a token whose scope is this project, or, for a project that is new, the whole account.'),
    },
    {
        statuses: [403],
        words: /invalid or non-existent authentication|invalid api token/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not know the token', 'Create a token on this very service (the test service has tokens of its own) and store it under the same name.'),
    },
    {
        statuses: [403],
        words: /verified primary email/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the account has no verified e-mail address', 'Verify the primary e-mail address of the account, then run the same command again.'),
    },
    {
        statuses: [403],
        words: /two.factor auth/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the account has no two-factor authentication', 'Switch it on for the account (tokens go on working without a code), then run the same command again.'),
    },
    {
        statuses: [400],
        words: /non-user identities cannot create/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'trusted publishing cannot create this project', 'Give the pending publisher on the registry exactly the name of the project in its metadata.'),
    },
    {
        statuses: [400],
        words: /organization account .*inactive/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the organization that owns the project is inactive', 'Settle the organization’s standing with the registry.'),
    },
    {
        statuses: [403],
        words: /allowed to upload to project/i,
        meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the account or token has no right to this project, or the project is archived', 'If the project is yours, add the account as a maintainer or bring it back from the archive; if it is not, rename the package.'),
    },
    { statuses: [401], meaning: (0,answer_rule/* refused */.J)('AUTH_FAILED', 'it does not accept the token') },
    { statuses: [403], meaning: (0,answer_rule/* refused */.J)('AUTH_FORBIDDEN', 'the token has no right to upload this file') },
];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/refusals-content.js

const limits = 'Ask for a higher limit on the project’s settings page; a new project needs a smaller first release to ask with.';
const names = [
    {
        statuses: [400],
        words: /standard library module/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'the name is that of a module of Python itself', 'Rename the package.'),
    },
    {
        statuses: [400],
        words: /the name .* is too similar/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'the name is too similar to another project’s', 'Rename the package.'),
    },
    {
        statuses: [400],
        words: /the name .* isn.t allowed/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'the name is prohibited', 'Rename the package, or ask the registry’s administrators for the name.'),
    },
    {
        statuses: [400],
        words: /the name .* is invalid|invalid value for name/i,
        meaning: (0,answer_rule/* refused */.J)('NAME_REJECTED', 'the name breaks a rule', 'Rename the package: letters, digits, “.”, “_” and “-”, with a letter or digit at both ends.'),
    },
];
const sizes = [
    {
        statuses: [400],
        words: /file too large/i,
        meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'the file exceeds the project’s limit', limits),
    },
    {
        statuses: [400],
        words: /project size too large/i,
        meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'all files of the project together exceed its limit', 'Ask for a higher limit on the project’s settings page, or delete old releases that nobody uses.'),
    },
];
const files = [
    {
        statuses: [400],
        words: /unsupported platform tag/i,
        meaning: (0,answer_rule/* refused */.J)('ARTIFACT_NAME_WRONG', 'it does not take wheels of this platform', 'Build on a manylinux or musllinux image, or repair the wheel with auditwheel; then release the next version.'),
    },
    {
        statuses: [400],
        words: /start filename for|filename .*(is invalid|should)|in filename should be|(file|distribution|wheel) (filename|extension)|filename is too long|bad filename|in the name\b/i,
        meaning: (0,answer_rule/* refused */.J)('ARTIFACT_NAME_WRONG', 'it does not take the file name'),
    },
    {
        statuses: [400],
        words: /(digest|hash).*(does not match|mismatch)|hash mismatch/i,
        meaning: (0,answer_rule/* refused */.J)('STATE_UNKNOWN', 'the bytes that arrived are not those that were sent, and nothing was stored', 'Run the same command again; if it happens again, look for a proxy that changes what passes.'),
    },
    {
        statuses: [400],
        words: /invalid distribution file|does not contain the required|invalid entry points|license-file .* does not exist/i,
        meaning: (0,answer_rule/* refused */.J)('REJECTED', 'it does not take what is in the file', 'Build the file with its own tool, and release the next version.'),
    },
];
const refusals_content_metadata = [
    {
        statuses: [400],
        words: /description failed to render/i,
        meaning: (0,answer_rule/* refused */.J)('DESCRIPTION_UNRENDERABLE', 'it cannot render the long description'),
    },
    {
        statuses: [400],
        words: /local versions/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'it takes no local versions', 'Leave out the part of the version from “+” on, and build again.'),
    },
    {
        statuses: [400],
        words: /core-metadata|invalid value for|invalid data|metadata|classifier|direct dependency|unknown protocol version|message digest/i,
        meaning: (0,answer_rule/* refused */.J)('METADATA_INVALID', 'it does not take the metadata'),
    },
];
/** Refusals of a file for what it is: its name, its size, its contents, its metadata. */
const contentRules = [...names, ...sizes, ...files, ...refusals_content_metadata];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/refusals.js



/** Answers about what is there already. */
const existing = [
    {
        statuses: [400],
        words: /previously used by a file that has since been deleted|filename has already been used/i,
        meaning: (0,answer_rule/* refused */.J)('VERSION_BURNED', 'a file of this name was there and was deleted; the name never returns'),
    },
    {
        statuses: [400],
        words: /releases older than \d+ days/i,
        meaning: (0,answer_rule/* refused */.J)('RELEASE_CLOSED', 'the first file of this version is too old for another one'),
    },
    {
        statuses: [400],
        words: /only one sdist/i,
        meaning: (0,answer_rule/* refused */.J)('REJECTED', 'the version has another sdist already'),
    },
    {
        statuses: [409],
        words: /conflicts with an existing project/i,
        meaning: (0,answer_rule/* refused */.J)('STATE_UNKNOWN', 'another upload created the project at the same moment', 'Run the same command again.'),
    },
    {
        statuses: [400, 403, 404, 409, 422],
        words: /already (exists?|been taken)|does not allow updating|cannot be updated|overwrite (all )?artifact/i,
        meaning: (0,answer_rule/* refused */.J)('VERSION_EXISTS', 'it holds this file name, or these very bytes under another name', 'Run lockstep verify: equal bytes are done; with other bytes, or under another name, release the next version.'),
    },
    { statuses: [409], meaning: (0,answer_rule/* refused */.J)('VERSION_EXISTS', 'it holds this file already') },
];
const refusals_address = 'Check the channel’s upload address, and whether the token may see it.';
/** Answers about where the upload went. */
const place = [
    {
        statuses: [301, 302, 303, 307, 308],
        meaning: (0,answer_rule/* refused */.J)('REJECTED', 'it redirects to another address, which an upload does not follow', 'Write the upload address as the registry names it, with its slash at the end.'),
    },
    { statuses: [404, 405, 410], meaning: (0,answer_rule/* refused */.J)('REJECTED', 'this address takes no uploads', refusals_address) },
    { statuses: [413], meaning: (0,answer_rule/* refused */.J)('TOO_LARGE', 'the request is larger than it takes') },
    // The request was not read to its end in time, or not yet; neither says what became of it.
    { statuses: [408, 425], meaning: { kind: 'unclear' } },
];
/**
 * The answers of Python registries to an upload, in the order in which they are tried.
 *
 * Sources: Warehouse, `forklift/legacy.py`, `forklift/decorators.py`, `ProjectService.create_project` and
 * `macaroons/caveats`; pypiserver, `_app.py`; Gitea’s package registry (409); for devpi, Nexus, Artifactory and GitLab
 * the words that users met (twine #332, #681, #1251, sonatype/nexus-public #696). Too many new projects are a 429.
 */
const answerRules = [...existing, ...accessRules, ...contentRules, ...place];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/answer.js





function saysNo({ error, errors, ok, success }) {
    return error !== undefined || errors !== undefined || ok === false || success === false;
}
// Servers say nothing, “OK” on a page (Warehouse), or something in JSON; other words may be those of a proxy.
function isConsent(answer) {
    const text = new TextDecoder().decode(answer.body).trim();
    if (text === '' || /^(ok|created|accepted)$/i.test(text))
        return true;
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && !saysNo(json);
}
const protocol = { rules: answerRules, isConsent };
/** What an answer, or the lack of one, to an upload proves. */
function uploadReceipt(outcome, subject) {
    return (0,receipt/* receiptOf */.W)(outcome.kind === 'answer' ? withoutPage(outcome) : outcome, subject, protocol);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/upload-form.js


function trimmedList(value) {
    return value.split(',').map((each) => each.trim());
}
// `label, address`, parted at the first comma.
function upload_form_link(value) {
    const comma = value.indexOf(',');
    const [label, address] = comma < 0 ? [value, ''] : [value.slice(0, comma), value.slice(comma + 1)];
    return `${label.trim()}, ${address.trim()}`;
}
// How twine rewrites values; all others go as they are written.
const rewritten = {
    // The project's page shows this name; PyPI has always been sent it without underscores.
    Name: (value) => value.replace(/[^A-Za-z0-9.]+/g, '-'),
    Keywords: (value) => trimmedList(value).join(', '),
    'Project-URL': upload_form_link,
};
function valuesOf(field, metadata) {
    const rewrite = rewritten[field.name] ?? ((value) => value);
    return (metadata.get(field.name) ?? []).map((value) => ({ name: field.form, value: rewrite(value) }));
}
function pythonOf({ file, kind }) {
    return kind === 'sdist' ? 'source' : (file.split('-').at(-3) ?? '');
}
/**
 * The fields that describe a distribution to a registry, each name's values together and in their order.
 *
 * Source: the form of Warehouse (`forklift/forms.py`, `forklift/metadata.py`) and what twine sends, compared in the tests.
 * @param digest of the sealed file, in lower-case hex.
 */
function formFields(distribution, digest) {
    const { kind, metadata } = distribution;
    const version = textOf(metadata, 'Metadata-Version') ?? '';
    const known = metadataFields.filter((field) => isKnownIn(field, version));
    return [
        { name: ':action', value: 'file_upload' },
        { name: 'protocol_version', value: '1' },
        ...known.flatMap((field) => valuesOf(field, metadata)),
        { name: 'filetype', value: kind === 'sdist' ? 'sdist' : 'bdist_wheel' },
        { name: 'pyversion', value: pythonOf(distribution) },
        { name: 'sha256_digest', value: digest.sha256 },
        { name: 'blake2_256_digest', value: distribution.blake2 },
    ];
}
function quoted(name) {
    return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** An upload as multipart/form-data (RFC 7578), the file last. */
function encodeForm(fields, content, boundary) {
    const texts = fields.map(({ name, value }) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(content.file)}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n';
    const before = Buffer.from(`${texts.join('')}${head}`);
    return Buffer.concat([before, content.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}
/**
 * A boundary that neither a field nor the file contains, the same for the same upload.
 *
 * @param digest of the file; nobody finds a file that holds its own.
 */
function boundaryOf(fields, content, digest) {
    const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength);
    for (let attempt = 0;; attempt += 1) {
        const boundary = `lockstep-${digest.sha256.slice(0, 40)}-${attempt}`;
        if (!bytes.includes(boundary) && !fields.some(({ value }) => value.includes(boundary)))
            return boundary;
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/upload.js





/**
 * Uploads one file by one request.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
async function uploadTarget(target, connection, distributions) {
    const { context, upload } = connection;
    const { digest } = target.artifact;
    const bytes = await context.artifacts.read(target.artifact);
    const fields = formFields(await distributions.read(target, bytes), digest);
    const content = { file: fileNameOf(target), bytes };
    const boundary = boundaryOf(fields, content, digest);
    const credential = credentialFor(connection);
    const outcome = await context.http({
        method: 'POST',
        url: upload,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept: '*/*' },
        body: encodeForm(fields, content, boundary),
        ...(credential && { credential }),
    });
    return uploadReceipt(outcome, { target: (0,target_problem/* targetName */.je)(target), secret: context.secret });
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/verification-download.js

function keeping(http, keep) {
    return (request) => http({
        ...request,
        onChunk(chunk) {
            keep(chunk);
            request.onChunk?.(chunk);
        },
    });
}
/** Downloads a target’s file as a user would, hashes it, and keeps it to look into. */
async function downloadWhole(target, url, connection) {
    const chunks = [];
    let room = target.artifact.digest.size;
    const keep = (chunk) => {
        if (chunk.length <= room)
            chunks.push(Uint8Array.from(chunk));
        room -= chunk.length;
    };
    const http = keeping(connection.context.http, keep);
    const context = { ...connection.context, http };
    const download = await downloadTarget(target, url, { ...connection, context });
    return { download, bytes: Buffer.concat(chunks) };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/verification-page.js








const fields = [
    ['summary', 'Summary'],
    ['description', 'Description'],
    ['author', 'Author'],
    ['author_email', 'Author-email'],
    ['maintainer', 'Maintainer'],
    ['maintainer_email', 'Maintainer-email'],
];
/** Where the JSON API of Warehouse is, or undefined where the index does not stand beside one. */
function pageAddress({ index }, target) {
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const root = /^(.*\/)simple\/$/.exec(index)?.[1];
    return root && `${root}pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`;
}
function fetchPage(url, connection) {
    const credential = readCredentialFor(connection);
    const headers = { accept: 'application/json', ...freshness/* freshly */.a };
    return connection.context.http({ method: 'GET', url, headers, ...(credential && { credential }) });
}
function words(text) {
    return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : '';
}
function differingFields(info, metadata) {
    const own = (field) => words(given(metadata, field)[0]);
    const isSameVersion = (0,pypi_version/* normalVersion */.AO)(words(info.version)) === (0,pypi_version/* normalVersion */.AO)(own('Version'));
    const others = fields.filter(([key, field]) => words(info[key]) !== own(field)).map(([, field]) => field);
    return [...(isSameVersion ? [] : ['Version']), ...others];
}
/**
 * Compares the page of a release with the metadata of one of its files; nothing where the registry has no such page.
 *
 * Source: the documentation of the public registry, “JSON API”.
 */
async function pageProblems(target, metadata, connection) {
    const url = pageAddress(connection, target);
    const outcome = url === undefined ? undefined : await fetchPage(url, connection);
    const json = outcome?.kind === 'answer' && outcome.status === 200 ? (0,foreign_text/* bodyJson */.z)(outcome) : undefined;
    const differing = (0,record/* isRecord */.u)(json) && (0,record/* isRecord */.u)(json.info) ? differingFields(json.info, metadata) : [];
    if (differing.length === 0)
        return [];
    const { name, version } = (0,sealed_package/* packageOf */.w)(target);
    const message = `the page of ${name} ${version} on ${target.channel} shows another ${differing.join(', ')} than ${target.title}`;
    const remedy = 'A release shows what its first file said, for ever; correct it with the next version.';
    return [(0,problem/* problem */.C)('METADATA_MISMATCH', message, { ...(0,target_problem/* atTarget */.P$)(target), remedy, severity: 'incident' })];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/verification-record.js






// What disagrees with itself here stays so, whatever is run again.
function disagreement(target, code, what) {
    return (0,target_problem/* finding */.gk)(target, code, what, 'incident');
}
// Warehouse writes the clauses in an order of its own.
function clauses(specifier) {
    const each = specifier.split(',').map((clause) => clause.replace(/\s+/g, ''));
    return each
        .filter((clause) => clause !== '')
        .sort()
        .join(',');
}
function pythonProblems(target, record, { metadata }, connection) {
    const [told, own] = [record.requiresPython, metadata.get('Requires-Python')?.[0]];
    // An index in HTML need not say it; the public one always does.
    if (told === undefined && !isWarehouse(connection))
        return [];
    if (clauses(told ?? '') === clauses(own ?? ''))
        return [];
    const [shown, wanted] = [(0,foreign_text/* foreignText */.q)(told ?? ''), (0,foreign_text/* foreignText */.q)(own ?? '')];
    const what = `the index says that it requires Python “${shown}”, its metadata “${wanted}”`;
    return [disagreement(target, 'METADATA_MISMATCH', what)];
}
async function metadataEntry(target, bytes) {
    const { entries } = await (0,zip/* readZip */.u)((0,one_chunk/* oneChunk */.w)(bytes), { name: target.artifact.file, wanted: () => false });
    return entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
}
function metadataAddress(url) {
    const address = new URL(url);
    address.pathname += '.metadata';
    return address.href;
}
// Installers read this file in place of the wheel, so other contents would mislead them (PEP 658).
async function sideFileProblems(target, record, entry, connection) {
    const told = record.coreMetadata?.sha256;
    if (told !== undefined && told !== entry.sha256)
        return [
            disagreement(target, 'CORRUPT_ARTIFACT', `the index names metadata with the sha256 ${told}, the wheel has ${entry.sha256}`),
        ];
    const home = {
        address: connection.index,
        credential: readCredentialFor(connection),
        context: connection.context,
    };
    const download = await (0,registry_download/* downloadFile */.P)(home, metadataAddress(record.url), entry.size);
    if (download.kind === 'failed')
        return [(0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', `its metadata: ${download.why}`, 'incomplete')];
    const { sha256 } = download.digest;
    if (sha256 === entry.sha256)
        return [];
    return [
        disagreement(target, 'CORRUPT_ARTIFACT', `its metadata have the sha256 ${sha256} when fetched alone, the wheel has ${entry.sha256}`),
    ];
}
/**
 * Compares what an index says of a file with the file itself.
 *
 * @param bytes the file, proven to be the sealed one.
 */
async function verification_record_recordProblems(target, record, { distribution, bytes }, connection) {
    const python = pythonProblems(target, record, distribution, connection);
    if (distribution.kind !== 'wheel' || record.coreMetadata === undefined)
        return python;
    const entry = await metadataEntry(target, bytes);
    return entry === undefined
        ? python
        : [...python, ...(await sideFileProblems(target, record, entry, connection))];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/verification.js











/** Files that are in memory at once. */
const verifyConcurrency = 4;
function byteProblems(target, recorded, downloaded) {
    const sealed = target.artifact.digest;
    if ((0,digest/* compareDigests */.vR)(sealed, recorded.digest) === 'different') {
        const told = recorded.digest.sha256 === sealed.sha256 ? `${recorded.digest.size} bytes` : recorded.digest.sha256;
        return [
            (0,target_problem/* finding */.gk)(target, 'DIGEST_CONFLICT', `it is listed with ${told}, sealed is ${sealed.sha256} (${sealed.size} bytes)`),
        ];
    }
    if ((0,digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    const what = `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`;
    return [
        (0,target_problem/* finding */.gk)(target, recorded.digest.sha256 === undefined ? 'DIGEST_CONFLICT' : 'CORRUPT_ARTIFACT', what),
    ];
}
async function contentProblems(target, record, bytes, connection, isFirst) {
    const distribution = await readDistribution((0,one_chunk/* oneChunk */.w)(bytes), target.artifact.file);
    const page = isFirst ? await pageProblems(target, distribution.metadata, connection) : [];
    return [...(await verification_record_recordProblems(target, record, { distribution, bytes }, connection)), ...page];
}
async function verifyTarget(target, isFirst, lookUp, connection) {
    const answer = await lookUp(target);
    const observed = observedFile(answer, target);
    const record = recordOf(answer, target);
    if (observed.state !== 'present' || record === undefined)
        return { target, observed, problems: [] };
    const yanked = observed.yanked ? [(0,target_problem/* finding */.gk)(target, 'YANKED', 'its release is yanked')] : [];
    const { download, bytes } = await downloadWhole(target, record.url, connection);
    if (download.kind === 'failed')
        return { target, observed, problems: [...yanked, (0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', download.why)] };
    const wrong = byteProblems(target, observed, download.digest);
    const inside = wrong.length > 0 ? [] : await contentProblems(target, record, bytes, connection, isFirst);
    return {
        target,
        observed: { ...observed, digest: download.digest },
        problems: [...wrong, ...yanked, ...inside],
    };
}
/** Looks at files as a user would: their records, the bytes that a download gives, and what is said of those. */
async function verifyTargets(targets, connection) {
    const lookUp = lookOnce(connection);
    // One page shows the whole version, so one of its files is compared with it.
    const firsts = new Map(targets.toReversed().map((target) => [(0,sealed_package/* packageOf */.w)(target).name, target]));
    return (0,bounded/* mapBounded */.y)(targets, verifyConcurrency, (target) => verifyTarget(target, firsts.get((0,sealed_package/* packageOf */.w)(target).name) === target, lookUp, connection));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/channel.js













const channel_readConcurrency = 16;
// A file can be deleted, but its name is never taken again: the public registry’s help, “file name reuse”.
function uploadSteps(target, { state }) {
    const isNeeded = state === 'absent' || state === 'reserved';
    return isNeeded ? [(0,commit_step/* commitStep */.A)(target, { verb: 'upload', undo: 'never' })] : [];
}
/** The channel that lands wheels and sdists on a Python package index. */
function openPypiChannel(id, settings) {
    const { upload, index, user, token } = settings;
    const connect = (context) => ({ upload, index, user, context });
    const distributions = (0,read_ahead/* createReadAhead */.o)(readHashed);
    const trusted = trustedPypi(id, settings);
    return {
        id,
        kind: 'pypi',
        undoByHand: 'yank the release in the web pages of the project (Manage, Releases, Options)',
        endpoint: upload,
        limits: limitsOf(settings),
        ...(token && { token }),
        ...(trusted && { trusted }),
        targets: (seal) => targetsOf(id, seal),
        preflight: (targets, context) => preflightTargets({ ...(token && { token }) }, targets, connect(context)),
        observe: (targets, context) => {
            const connection = connect(context);
            const lookUp = lookOnce(connection);
            return (0,bounded/* mapBounded */.y)(targets, channel_readConcurrency, (target) => observeTarget(target, lookUp, connection));
        },
        steps: uploadSteps,
        prepare: (target, { artifacts }) => distributions.prepare(target, artifacts),
        apply: (_step, target, context) => uploadTarget(target, connect(context), distributions),
        retreat: async (target, observed) => retreatOf(target, observed, settings),
        verify: (targets, context) => verifyTargets(targets, connect(context)),
    };
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core = __webpack_require__(46416);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/settings.js




// Uploads go to exactly this address: Warehouse wants the slash of `/legacy/`, other servers have none at the end.
const uploadAddress = schemas/* string */.YjP()
    .refine((text) => address/* registryAddress */.MA.safeParse(text).success, 'expected an http(s) address without credentials, query or fragment')
    .transform((text) => new URL(text).href);
const knownIndexes = new Map([
    [endpoints/* endpoints */.v.pypi, endpoints/* companions */.a.pypiIndex],
    [endpoints/* companions */.a.pypiTrial, endpoints/* companions */.a.pypiTrialIndex],
]);
/** What `lockstep.yaml` may say about a PyPI channel beside the keys of every channel. */
const pypiSettings = schemas/* strictObject */.rej({
    upload: uploadAddress
        .default(endpoints/* endpoints */.v.pypi)
        .describe('Where files are uploaded, as twine’s repository URL; by default the public registry.'),
    index: address/* registryAddress */.MA
        .optional()
        .describe('The Simple API that shows what was uploaded; needed with an upload address of its own.'),
    user: schemas/* string */.YjP()
        .regex(/^[^:\p{Cc}]+$/u, 'expected a user name without a colon')
        .default('__token__')
        .describe('Whose password the token is; by default nobody’s, as the public registry wants it.'),
    'trusted-publishing': trusted_publishing/* trustedPublishing */.t,
})
    .transform(({ upload, index = knownIndexes.get(upload), ...rest }, context) => {
    // An index of one's own beside the public upload address would be a forgotten line that publishes to everyone.
    if (upload === endpoints/* endpoints */.v.pypi && index !== endpoints/* companions */.a.pypiIndex) {
        const message = 'expected “upload” as well: an index of its own belongs to an upload address of its own';
        context.addIssue({ code: 'custom', path: ['index'], message });
        return core/* NEVER */.tm;
    }
    if (index !== undefined)
        return { upload, index, ...rest };
    const message = 'expected the address of the Simple API that shows what is uploaded to “upload”';
    context.addIssue({ code: 'custom', path: ['index'], message });
    return core/* NEVER */.tm;
});

// EXTERNAL MODULE: ./packages/channels/src/registry/manifest-search.js
var manifest_search = __webpack_require__(34302);
// EXTERNAL MODULE: ./packages/channels/src/registry/source-finding.js
var source_finding = __webpack_require__(33789);
// EXTERNAL MODULE: ./packages/channels/src/registry/tree-path.js
var tree_path = __webpack_require__(77102);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/declaration.js




function invalid(where, message) {
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${where.file} ${message}`, { where });
}
function isMarkedPrivate(classifiers) {
    return classifiers.some((classifier) => /^\s*Private\s*::/.test(classifier));
}
/** The package that a manifest declares, or what is wrong with it. */
function packageIn({ name, version, classifiers, where }) {
    if (typeof name !== 'string')
        return invalid(where.name, 'declares a package without a name');
    if (!(0,package_name/* isPackageName */.kb)(name))
        return invalid(where.name, `has a name that no registry takes: “${(0,foreign_text/* foreignText */.q)(name)}”`);
    const { file, line, column } = where.version;
    const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    const own = { ecosystem: 'pypi', name: (0,package_name/* normalName */.tK)(name), where: place };
    const isPrivate = isMarkedPrivate(classifiers);
    if (version === undefined)
        return { ...own, version: undefined, private: isPrivate };
    if (version === null)
        return invalid(where.version, 'declares a package without a version');
    const normal = typeof version === 'string' ? (0,pypi_version/* normalVersion */.AO)(version) : undefined;
    if (normal === undefined)
        return invalid(where.version, `has no version as PEP 440 spells it: “${(0,foreign_text/* foreignText */.q)(String(version))}”`);
    return { ...own, version: normal, private: isPrivate };
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/pyproject.js
var pyproject = __webpack_require__(60887);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/setup-declaration.js
var setup_declaration = __webpack_require__(95363);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/source.js








function depthOf(file) {
    return file.split('/').length;
}
async function globAll(source, folder, patterns) {
    const globs = patterns.flatMap((pattern) => (0,tree_path/* pathInTree */.H)(folder, `${pattern}/pyproject.toml`) ?? []);
    return new Set((await Promise.all(globs.map((glob) => source.glob(glob)))).flat());
}
async function membersOf(source, root) {
    const text = (await source.readText(root)) ?? '';
    if (!text.includes('workspace'))
        return [];
    const { members, left } = (0,pyproject/* workspaceOf */.B3)(text, root);
    const folder = external_node_path_.posix.dirname(root);
    return [...(await globAll(source, folder, members)).difference(await globAll(source, folder, left))];
}
// A setup.cfg beside a pyproject.toml that declares a package has nothing to add.
async function setupFiles(source, projects) {
    const folders = new Set(projects.map((file) => external_node_path_.posix.dirname(file)));
    const depths = new Set(projects.map(depthOf));
    const files = await (0,manifest_search/* nearestManifests */.J)(source, 'setup.cfg', setup_declaration/* namesPackage */.L$);
    return files.filter((file) => !folders.has(external_node_path_.posix.dirname(file)) && (depths.size === 0 || depths.has(depthOf(file))));
}
async function source_readFile(source, file, read) {
    try {
        const text = await source.readText(file);
        const declaration = text === undefined ? undefined : await read(source, file, text);
        return declaration === undefined ? [] : [packageIn(declaration)];
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return error.problems;
        throw error;
    }
}
async function allMembers(source) {
    const roots = await source.glob('pyproject.toml');
    const members = await Promise.all(roots.map((root) => membersOf(source, root).catch((error) => {
        // What is wrong with the root itself is said when its package is read.
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return [];
        throw error;
    })));
    return members.flat();
}
/**
 * Reads the Python packages that a source tree declares: in pyproject.toml, in the members of a workspace of uv, and in
 * setup.cfg where there is no other manifest.
 */
async function readPypiSource(source) {
    const nearest = await (0,manifest_search/* nearestManifests */.J)(source, 'pyproject.toml', pyproject/* declaresPackage */.Sl);
    const projects = [...new Set([...nearest, ...(await allMembers(source))])].sort();
    const setups = await setupFiles(source, nearest);
    const found = await Promise.all([
        ...projects.map((file) => source_readFile(source, file, pyproject/* readPyproject */.x7)),
        ...setups.map((file) => source_readFile(source, file, setup_declaration/* readSetupCfg */.K0)),
    ]);
    return {
        packages: found.flat().filter(source_finding/* isPackage */.d),
        problems: found.flat().filter(source_finding/* isProblem */.A),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/kind.js







async function readPackage(file, chunks) {
    const { name, version, needs, commands } = await readDistribution(chunks, file);
    return { ecosystem: 'pypi', name, version, needs: [...needs], commands: [...commands] };
}
/** Channels of Python package indexes: the public registry, its test service, and any other that twine uploads to. */
const pypiKind = {
    kind: 'pypi',
    settings: pypiSettings,
    // Without pip and build: they print where they are installed, and seals of two machines would differ for nothing.
    tools: ['python3', 'uv', 'hatch', 'poetry', 'pdm', 'flit', 'maturin'],
    endpoint: ({ upload }) => upload,
    installRoot: ({ index }) => index,
    open: openPypiChannel,
    readPackage,
    spelling: pypi_version/* spellingOf */.k2,
    place: (file) => external_node_path_.posix.basename(file),
    disagreements: disagreements,
    readSource: readPypiSource,
};


/***/ }),

/***/ 67382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ dynamicVersion)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/toml-tables.js
var toml_tables = __webpack_require__(60113);
// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/written-version.js
var written_version = __webpack_require__(38197);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/toml-version.js



/** A version that a text of a TOML file says; undefined when it says none there. */
async function tomlVersion(at, path, key) {
    const found = await (0,written_version/* fileBeside */.xk)(at, path);
    if (found === undefined)
        return undefined;
    const document = (0,toml_document/* parseToml */.M)(found.text, found.file);
    const version = (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(document.value, ...key.slice(0, -1)), key.at(-1) ?? '');
    const range = document.rangeOf(key);
    if (version === undefined || range === undefined)
        return undefined;
    return { state: 'written', version, file: found.file, range, form: 'semver', key: key.join('.') };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/cargo-version.js




const mostFolders = 16;
// A crate may inherit its version from the root of its workspace, which lies above it.
async function inheritedVersion(at, path) {
    let folder = external_node_path_.posix.dirname(path);
    for (let height = 0; height < mostFolders; height += 1) {
        const file = external_node_path_.posix.join(folder, 'Cargo.toml');
        const version = await tomlVersion(at, file, ['workspace', 'package', 'version']);
        if (version !== undefined || external_node_path_.posix.join(at.folder, folder) === '.')
            return version;
        folder = external_node_path_.posix.join(folder, '..');
    }
    return undefined;
}
/**
 * The version of the crate that maturin builds.
 *
 * Source: the maturin user guide, “Metadata”; the Cargo book, “Workspaces”, “The package table”.
 */
async function maturinVersion(at, project) {
    const path = (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(project, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml';
    const own = await tomlVersion(at, path, ['package', 'version']);
    return own ?? (await inheritedVersion(at, path)) ?? (0,written_version/* computed */.EW)(`${path} has no version of its own`);
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/literal.js
var manifest_literal = __webpack_require__(28276);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/meson-version.js

/**
 * The version that the project() of a meson.build says as a text.
 *
 * Source: the Meson reference manual, “project()”.
 */
async function mesonVersion(at) {
    const found = await (0,written_version/* fileBeside */.xk)(at, 'meson.build');
    const { index = -1 } = /^[ \t]*project\s*\(/m.exec(found?.text ?? '') ?? {};
    if (found === undefined || index === -1)
        return (0,written_version/* computed */.EW)('there is no meson.build that says it');
    const call = found.text.slice(index, index + 2000);
    const plain = /\n?[\s,]version\s*:\s*'([^'\\\n]+)'/.exec(call);
    if (plain?.[1] === undefined)
        return (0,written_version/* computed */.EW)(`${found.file} computes it`);
    const start = index + plain.index + plain[0].length - 1 - plain[1].length;
    const range = { start, end: start + plain[1].length };
    return {
        state: 'written',
        version: plain[1],
        file: found.file,
        range,
        form: 'pep440',
        key: 'project.version',
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/pattern-version.js


// Words with marks, quotes and blanks between them, as regular expressions spell these, before the group.
const group = /\(\?P<(?:version|value)>/;
const blanks = /\\s[*+?]?|\[ \\t\][*+?]?/g;
const marks = /\^|\\[^A-Za-z0-9]|\['"\]|\["'\]|\[\\'"\]|["'=: {}<>,*+?-]/g;
const longestLine = 2000;
/** The words that stand before the version, for a pattern that says no more than that. */
function wordsBefore(pattern) {
    const at = pattern.search(group);
    if (at === -1)
        return undefined;
    const before = pattern.slice(0, at).replace(blanks, ' ').replace(marks, ' ').trim();
    const words = before.replace(/^\(\?[im]+\)\s*/, '').split(/\s+/);
    return words.every((word) => /^#?[A-Za-z_][\w.]*$/.test(word)) ? words : undefined;
}
function versionStart(line, words) {
    let at = /[^\s'"{]/.exec(line)?.index ?? line.length;
    for (const word of words) {
        if (!line.startsWith(word, at))
            return undefined;
        at += word.length;
        const more = /[^\s=:'"<>,{}*+-]/.exec(line.slice(at));
        if (more === null || more.index === 0)
            return undefined;
        at += more.index;
    }
    return at;
}
function* versionsAfter(text, words) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const start = line.length > longestLine ? undefined : versionStart(line, words);
        const version = start === undefined ? '' : (/^[^\s'",;<>(){}]+/.exec(line.slice(start))?.[0] ?? '');
        if (start !== undefined && /^v?\d/.test(version))
            yield { start: offset + start, end: offset + start + version.length, version };
        offset += line.length + 1;
    }
}
/**
 * The version that a regular expression of the project finds in a file. The expression is Python's and not ours to
 * run, so what is followed is the usual shape alone: some words, marks, and the version.
 */
async function patternVersion(at, path, pattern) {
    const found = await (0,written_version/* fileBeside */.xk)(at, path);
    if (found === undefined)
        return (0,written_version/* computed */.EW)(`the file “${path}” is not in the repository`);
    const words = wordsBefore(pattern);
    if (words === undefined)
        return (0,written_version/* computed */.EW)('a regular expression of its own finds it');
    const { file, text } = found;
    const [name = ''] = words;
    const literal = words.length === 1 && file.endsWith('.py') ? (0,manifest_literal/* literalIn */.rG)(text, name) : undefined;
    if (literal !== undefined) {
        const form = literal.kind === 'tuple' ? 'tuple' : 'pep440';
        return { state: 'written', version: (0,manifest_literal/* versionOf */.E4)(literal), file, range: literal.range, form, key: name };
    }
    const [first] = versionsAfter(text, words);
    if (first === undefined)
        return (0,written_version/* computed */.EW)(`${file} has no plain version behind “${words.join(' ')}”`);
    const { start, end, version } = first;
    return { state: 'written', version, file, range: { start, end }, form: 'pep440', key: words.join(' ') };
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/setuptools-version.js
var setuptools_version = __webpack_require__(38454);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/tag-versions.js
var tag_versions = __webpack_require__(54097);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/back-ends.js










/** By `__version__`, or by `VERSION`: what hatch and scikit-build-core look for unless told otherwise. */
async function usualVersion(at, path) {
    const version = await (0,written_version/* literalVersion */.KU)(at, [path], '__version__');
    if (version.state === 'written')
        return version;
    const upper = await (0,written_version/* literalVersion */.KU)(at, [path], 'VERSION');
    return upper.state === 'written' ? upper : version;
}
async function hatchVersion(at, project) {
    const table = (0,toml_tables/* tableIn */.s)(project, 'tool', 'hatch', 'version');
    const source = (0,toml_tables/* textIn */.r)(table, 'source') ?? 'regex';
    if (source === 'nodejs')
        return packageJsonVersion(at);
    if (source !== 'regex')
        return (0,tag_versions/* hatchSourceVersion */.y)(source);
    const [path, pattern] = [(0,toml_tables/* textIn */.r)(table, 'path'), (0,toml_tables/* textIn */.r)(table, 'pattern')];
    if (path === undefined)
        return (0,written_version/* computed */.EW)('hatch is not told which file it stands in');
    // `pattern = true` is the usual one by another name.
    return pattern === undefined ? usualVersion(at, path) : patternVersion(at, path, pattern);
}
// The plug-in hatch-nodejs-version reads it as SemVer.
async function packageJsonVersion(at) {
    const found = await patternVersion(at, 'package.json', '"version": "(?P<version>');
    return found.state === 'written' ? { ...found, form: 'semver', key: 'version' } : found;
}
async function pdmVersion(at, project) {
    const table = (0,toml_tables/* tableIn */.s)(project, 'tool', 'pdm', 'version');
    const path = (0,toml_tables/* textIn */.r)(table, 'path');
    if (table.source === 'file' && path !== undefined)
        return (0,written_version/* literalVersion */.KU)(at, [path], '__version__');
    if (table.source === 'scm')
        return (0,written_version/* computed */.EW)('pdm-backend takes it from the git tag');
    return table.source === 'call' ? (0,written_version/* computed */.EW)('pdm-backend runs code of the project for it') : undefined;
}
async function flitVersion(at, project) {
    const name = (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(project, 'project'), 'name')?.replaceAll('-', '_');
    const older = (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(project, 'tool', 'flit', 'metadata'), 'module');
    const module = (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(project, 'tool', 'flit', 'module'), 'name') ?? older ?? name;
    return module === undefined
        ? (0,written_version/* computed */.EW)('flit is not told which module it stands in')
        : (0,written_version/* literalVersion */.KU)(at, (0,manifest_literal/* moduleFiles */.ug)(module, (0,setuptools_version/* rootsOf */.RD)({})), '__version__');
}
async function poetryVersion(at, project) {
    const table = (0,toml_tables/* tableIn */.s)(project, 'tool', 'poetry');
    const [version, key] = [(0,toml_tables/* textIn */.r)(table, 'version'), ['tool', 'poetry', 'version']];
    // The plug-in that takes versions from tags leaves a placeholder here.
    const isComputed = (0,record/* isRecord */.u)(table['requires-plugins']) || 'poetry-dynamic-versioning' in (0,toml_tables/* tableIn */.s)(project, 'tool');
    if (isComputed)
        return (0,written_version/* computed */.EW)('poetry-dynamic-versioning takes it from the git tag');
    const found = version === undefined ? undefined : await tomlVersion(at, 'pyproject.toml', key);
    return found?.state === 'written' ? { ...found, form: 'pep440' } : found;
}
async function scikitBuildVersion(at, project) {
    const table = (0,toml_tables/* tableIn */.s)(project, 'tool', 'scikit-build', 'metadata', 'version');
    const [provider, input] = [(0,toml_tables/* textIn */.r)(table, 'provider') ?? '', (0,toml_tables/* textIn */.r)(table, 'input')];
    if (provider.endsWith('.setuptools_scm'))
        return (0,written_version/* computed */.EW)('setuptools-scm takes it from the git tag');
    if (!provider.endsWith('.regex') || input === undefined)
        return undefined;
    const pattern = (0,toml_tables/* textIn */.r)(table, 'regex');
    return pattern === undefined ? usualVersion(at, input) : patternVersion(at, input, pattern);
}
/** Where each build back end takes a dynamic version from; undefined where the back end’s table does not say. */
const backEnds = [
    [/^hatchling\b/, hatchVersion],
    [/^setuptools\b/, (at, project) => (0,setuptools_version/* setuptoolsVersion */.Jb)(at, (0,toml_tables/* tableIn */.s)(project, 'tool', 'setuptools'))],
    [/^flit/, flitVersion],
    [/^pdm\b/, pdmVersion],
    [/^poetry\b/, poetryVersion],
    [
        /^poetry_dynamic_versioning\b/,
        async () => (0,written_version/* computed */.EW)('poetry-dynamic-versioning takes it from the git tag'),
    ],
    [/^maturin\b/, maturinVersion],
    [/^scikit_build_core\b/, scikitBuildVersion],
    [/^mesonpy\b/, mesonVersion],
];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/dynamic-version.js





/** The back end that builds a project: `hatchling.build`. */
function backEndOf(project) {
    // Without a back end, setuptools builds (PEP 517), except what Poetry alone understands.
    const usual = project.project === undefined ? 'poetry' : 'setuptools';
    return (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(project, 'build-system'), 'build-backend') ?? usual;
}
async function ofBackEnd(at, project, name) {
    const read = backEnds.find(([pattern]) => pattern.test(name))?.[1];
    try {
        return await read?.(at, project);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return (0,written_version/* computed */.EW)(error.problems[0]?.message ?? error.message);
    }
}
/**
 * The version that a build back end would find, as far as that takes no running of code.
 *
 * Source: the documentation of each back end on its dynamic version.
 * @returns undefined when pyproject.toml does not say where it comes from: a setup.cfg or a setup.py may.
 */
async function dynamicVersion(at, project) {
    const name = backEndOf(project);
    const found = await ofBackEnd(at, project, name);
    if (found !== undefined)
        return found;
    const fromTag = (0,tag_versions/* tagVersion */.R)(project.tool, project['build-system']);
    if (fromTag !== undefined)
        return fromTag;
    if (/^setuptools\b/.test(name))
        return undefined;
    return (0,written_version/* computed */.EW)(`the build back end “${name.slice(0, 80)}” computes it`);
}


/***/ }),

/***/ 28276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   rG: () => (/* binding */ literalIn),
/* harmony export */   ug: () => (/* binding */ moduleFiles),
/* harmony export */   ww: () => (/* binding */ literalsIn)
/* harmony export */ });
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67872);

function isPlainText({ kind, text, prefix }) {
    return kind === 'text' && /^[ru]?$/.test(prefix) && !/[\\\r\n]/.test(text);
}
const isMark = (token, ...marks) => token?.kind === 'mark' && marks.includes(token.text);
function unwrapped(tokens) {
    const isWrapped = isMark(tokens[0], '(', '[') && isMark(tokens.at(-1), ')', ']');
    return isWrapped ? tokens.slice(1, -1) : tokens;
}
function tupleIn(inner, module) {
    const items = isMark(inner.at(-1), ',') ? inner.slice(0, -1) : inner;
    const isTuple = items.every((token, index) => index % 2 === 1
        ? isMark(token, ',')
        : isPlainText(token) || (token.kind === 'number' && /^\d+$/.test(token.text)));
    const [first, last] = [items[0], items.at(-1)];
    // A text's range leaves its quotes out; those of a tuple's belong to it.
    if (!isTuple || items.length < 3 || items.length % 2 === 0 || !first || !last)
        return undefined;
    const start = first.range.start - (first.kind === 'text' ? 1 + first.prefix.length : 0);
    const end = last.range.end + (last.kind === 'text' ? 1 : 0);
    const written = module.slice(start, end);
    return written.includes('#') ? undefined : { kind: 'tuple', written, range: { start, end } };
}
/** The value that some words of a module are, if nothing has to be computed. */
function literalOf(tokens, module) {
    const inner = unwrapped(tokens);
    const [only] = inner;
    if (only !== undefined && inner.length === 1 && isPlainText(only) && !isMark(tokens[0], '['))
        return { kind: 'text', written: only.text, range: only.range };
    return tupleIn(inner, module);
}
function assignmentIn(statement) {
    const names = [];
    let at = 0;
    while (statement[at]?.kind === 'name') {
        // An annotation reaches to the equals sign.
        const isAnnotated = isMark(statement[at + 1], ':');
        const equals = isAnnotated
            ? statement.findIndex((token, index) => index > at && token.depth === 0 && isMark(token, '='))
            : at + 1;
        if (!isMark(statement[equals], '=') || isMark(statement[equals + 1], '='))
            break;
        names.push(statement[at]?.text ?? '');
        at = equals + 1;
    }
    return names.length === 0 ? undefined : { names, value: statement.slice(at) };
}
/** The statements that stand at the beginning of a line: what is indented depends on something. */
function* ownStatements(module) {
    for (const statement of (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonStatements */ .F)(module)) {
        const start = statement[0]?.range.start ?? 0;
        const before = module[start - 1];
        if (before === undefined || before === '\n' || before === '\r' || before === '\uFEFF')
            yield statement;
    }
}
/** All values that a Python module assigns plainly at its top, by the names they get. */
function literalsIn(module) {
    const found = new Map();
    for (const statement of ownStatements(module)) {
        const assignment = assignmentIn(statement);
        const literal = assignment && literalOf(assignment.value, module);
        if (literal === undefined)
            continue;
        for (const name of assignment?.names ?? [])
            found.set(name, [...(found.get(name) ?? []), literal]);
    }
    return found;
}
/** What a Python module assigns to a name, when it does so once and plainly. */
function literalIn(module, name) {
    if (!module.includes(name))
        return undefined;
    const [only, second] = literalsIn(module).get(name) ?? [];
    return second === undefined ? only : undefined;
}
/** The version that a literal means: parts of a tuple have dots between them. */
function versionOf({ kind, written }) {
    if (kind === 'text')
        return written;
    const parts = written.split(',').map((part) => part.trim().replace(/^[ru]?['"]|['"]$/gi, ''));
    // (1, 2, 0, "final", 0) is how some say that there is no suffix.
    return parts.join('.').replace(/\.final(?:\.\d+)?$/, '');
}
/** The files that may hold a dotted module, below the roots that packages may lie in. */
function moduleFiles(module, roots) {
    const path = module.replaceAll('.', '/');
    return roots.flatMap((root) => [`${root}/${path}/__init__.py`, `${root}/${path}.py`]);
}


/***/ }),

/***/ 60887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   Sl: () => (/* binding */ declaresPackage),
/* harmony export */   Xv: () => (/* binding */ declaringPath),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(928);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52733);
/* harmony import */ var _dynamic_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67382);





function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function tableAt({ value }, path) {
    const found = path.reduce((table, key) => ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(table) ? table[key] : undefined), value);
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found) ? found : undefined;
}
/** Whether a table that declares a package leaves its version to the build back end. */
function isDynamic(table) {
    return textsOf(table.dynamic).includes('version');
}
/** The table that declares a package: `[project]`, or `[tool.poetry]` of older projects. */
function declaringPath(document) {
    if (tableAt(document, ['project']) !== undefined)
        return ['project'];
    const poetry = tableAt(document, ['tool', 'poetry']);
    // Poetry manages applications as well, which have no name; `package-mode` says so in words.
    return poetry?.name !== undefined && poetry['package-mode'] !== false ? ['tool', 'poetry'] : undefined;
}
/** Whether a pyproject.toml declares a package; one that cannot be parsed may. */
function declaresPackage(text, file) {
    try {
        return declaringPath((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, file)) !== undefined;
    }
    catch {
        return true;
    }
}
/** Patterns of the folders that a workspace of uv adds, and of those it leaves out. */
function workspaceOf(text, file) {
    const table = tableAt((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, file), ['tool', 'uv', 'workspace']);
    return { members: textsOf(table?.members), left: textsOf(table?.exclude) };
}
// A crate's version is written as SemVer, and its wheel's as PEP 440.
function pythonSpelling(found) {
    if (found?.state !== 'written')
        return undefined;
    return found.form === 'semver' ? (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingOf */ .k2)(found.version) : found.version;
}
/**
 * What a pyproject.toml declares, a dynamic version resolved as far as no code has to run.
 *
 * Source: the PyPA pyproject.toml specification; the documentation of Poetry, "The pyproject.toml file".
 * @throws LockstepError `MANIFEST_INVALID` when it is not TOML.
 */
async function readPyproject(source, file, text) {
    const document = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseToml */ .M)(text, file);
    const path = declaringPath(document);
    const table = path && tableAt(document, path);
    if (path === undefined || table === undefined)
        return undefined;
    const at = { source, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) };
    const isComputed = isDynamic(table) || (path[0] === 'tool' && table.version !== undefined);
    const version = isComputed
        ? pythonSpelling(await (0,_dynamic_version_js__WEBPACK_IMPORTED_MODULE_4__/* .dynamicVersion */ .k)(at, document.value))
        : (table.version ?? null);
    const place = (key) => {
        const found = document.locate([...path, key]) ?? document.locate([...path, 'name']) ?? document.locate(path);
        return { file, key: [...path, key].join('.'), ...found };
    };
    const where = { name: place('name'), version: place('version') };
    return { name: table.name, version, classifiers: textsOf(table.classifiers), where };
}


/***/ }),

/***/ 67872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pythonStatements),
/* harmony export */   b: () => (/* binding */ pythonTokens)
/* harmony export */ });
/** No honest module that tells a version comes near. */
const longestModule = 1024 * 1024;
const blank = /(?:[ \t\f]|\\\r?\n|#[^\r\n]*)+/y;
const lineEnd = /\r\n|\r|\n/y;
const quote = /([a-z]{0,2})("""|'''|"|')/iy;
const name = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const number = /\d[\w.]*/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** Where a text literal ends: before its closing quote, or where Python would complain. */
function textEnd(module, start, closing) {
    for (let at = start; at < module.length; at += 1) {
        const character = module[at];
        if (character === '\\')
            at += 1;
        else if (character === closing[0] && module.startsWith(closing, at))
            return at;
        else if (closing.length === 1 && (character === '\n' || character === '\r'))
            return at;
    }
    return module.length;
}
/**
 * The words of a Python module, from its beginning; one that is longer than a mebibyte has none.
 *
 * Source: the Python language reference, “Lexical analysis”.
 */
function* pythonTokens(module) {
    if (module.length > longestModule)
        return;
    let depth = 0;
    let at = module.startsWith('\uFEFF') ? 1 : 0;
    const token = (kind, start, end, prefix = '') => {
        return { kind, text: module.slice(start, end), range: { start, end }, prefix, depth };
    };
    while (at < module.length) {
        const start = at;
        const ended = matchAt(lineEnd, module, at)?.[0].length;
        const skipped = matchAt(blank, module, at)?.[0].length;
        const quoted = matchAt(quote, module, at);
        const word = matchAt(name, module, at)?.[0].length;
        const digits = matchAt(number, module, at)?.[0].length;
        if (skipped !== undefined)
            at += skipped;
        else if (ended !== undefined) {
            at += ended;
            if (depth === 0)
                yield token('end', start, at);
        }
        else if (quoted !== null) {
            const [opening, prefix = '', closing = ''] = quoted;
            const end = textEnd(module, start + opening.length, closing);
            at = module.startsWith(closing, end) ? end + closing.length : end;
            yield token('text', start + opening.length, end, prefix.toLowerCase());
        }
        else if (word !== undefined || digits !== undefined) {
            at += word ?? digits ?? 0;
            yield token(word === undefined ? 'number' : 'name', start, at);
        }
        else {
            at += 1;
            const character = module[start] ?? '';
            if (')]}'.includes(character))
                depth = Math.max(0, depth - 1);
            yield token(character === ';' && depth === 0 ? 'end' : 'mark', start, at);
            if ('([{'.includes(character))
                depth += 1;
        }
    }
}
/** The statements of a module, each as its words. */
function* pythonStatements(module) {
    let open = [];
    for (const token of pythonTokens(module)) {
        if (token.kind !== 'end')
            open.push(token);
        else if (open.length > 0) {
            yield open;
            open = [];
        }
    }
    if (open.length > 0)
        yield open;
}


/***/ }),

/***/ 57985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ setupSection)
/* harmony export */ });
function trimmed(text, start) {
    return { text: text.trim(), start: start + text.length - text.trimStart().length };
}
// A byte order mark at the beginning counts as a blank.
function* linesOf(text) {
    const ends = /\r\n|\r|\n|$/g;
    for (let start = text.startsWith('\uFEFF') ? 1 : 0; start <= text.length;) {
        ends.lastIndex = start;
        const found = ends.exec(text);
        const [index, end] = [found?.index ?? text.length, found?.[0] ?? ''];
        yield { text: text.slice(start, index), start };
        if (end === '')
            return;
        start = index + end.length;
    }
}
function* keysIn(text, section) {
    let [current, open] = ['', undefined];
    let index = -1;
    for (const { text: line, start } of linesOf(text)) {
        index += 1;
        if (/^\s*(?:[#;]|$)/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        const end = line.search(/[=:]/);
        if (header !== undefined)
            [current, open] = [header.trim(), undefined];
        else if (/^\s/.test(line))
            open?.lines.push(trimmed(line, start));
        else if (end > 0 && current === section) {
            const key = line.slice(0, end).trim().toLowerCase().replaceAll('-', '_');
            open = {
                key,
                lines: [trimmed(line.slice(end + 1), start + end + 1)],
                place: { line: index + 1, column: 1 },
            };
            yield open;
        }
        else
            open = undefined;
    }
}
/** The keys of one section of a setup.cfg, in lower case; folded lines belong to the key before them. */
function setupSection(text, section) {
    return new Map([...keysIn(text, section)].map(({ key, lines, place }) => {
        const value = lines
            .map((line) => line.text)
            .join('\n')
            .trim();
        return [key, { value, place, lines: lines.filter((line) => line.text !== '') }];
    }));
}


/***/ }),

/***/ 95363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ setupRoots),
/* harmony export */   K0: () => (/* binding */ readSetupCfg),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   ml: () => (/* binding */ setupVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57985);
/* harmony import */ var _setuptools_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38454);
/* harmony import */ var _written_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38197);




/** Whether a setup.cfg names a package, rather than settings of tools alone. */
function namesPackage(text) {
    return (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_1__/* .setupSection */ .N)(text, 'metadata').has('name');
}
/** Folders that the packages of a setup.cfg may lie in. */
function setupRoots(text) {
    const lines = (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_1__/* .setupSection */ .N)(text, 'options').get('package_dir')?.value.split('\n') ?? [];
    const folders = lines.map((line) => line.split('=', 2)[1]?.trim() ?? '');
    return (0,_setuptools_version_js__WEBPACK_IMPORTED_MODULE_2__/* .rootsOf */ .RD)(Object.fromEntries(folders.entries()));
}
/** The version that a setup.cfg says or leads to; undefined when it says none. */
async function setupVersion(at, file, text) {
    const written = (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_1__/* .setupSection */ .N)(text, 'metadata').get('version');
    if (written === undefined)
        return undefined;
    const [, kind, what = ''] = /^(attr|file):\s*(.*)$/s.exec(written.value) ?? [];
    if (kind === 'attr')
        return (0,_setuptools_version_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeVersion */ .$T)(at, what, setupRoots(text));
    if (kind === 'file')
        return (0,_written_version_js__WEBPACK_IMPORTED_MODULE_3__/* .fileVersion */ .fB)(at, what);
    const [{ start, text: version } = { start: 0, text: '' }] = written.lines;
    const range = { start, end: start + version.length };
    return { state: 'written', version: written.value, file, range, form: 'pep440', key: 'metadata.version' };
}
/**
 * What a setup.cfg declares for setuptools.
 *
 * Source: the setuptools documentation, "Configuring setuptools using setup.cfg files".
 */
async function readSetupCfg(source, file, text) {
    const metadata = (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_1__/* .setupSection */ .N)(text, 'metadata');
    const [name, version] = [metadata.get('name'), metadata.get('version')];
    const found = await setupVersion({ source, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) }, file, text);
    const classifiers = (metadata.get('classifiers') ?? metadata.get('classifier'))?.value.split('\n') ?? [];
    return {
        name: name?.value,
        // Without one, setup.py or a plug-in computes it.
        version: found?.state === 'written' ? found.version : undefined,
        classifiers,
        where: {
            name: { file, key: 'metadata.name', ...name?.place },
            version: { file, key: 'metadata.version', ...(version ?? name)?.place },
        },
    };
}


/***/ }),

/***/ 38454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ attributeVersion),
/* harmony export */   Jb: () => (/* binding */ setuptoolsVersion),
/* harmony export */   QK: () => (/* binding */ setuptoolsRoots),
/* harmony export */   RD: () => (/* binding */ rootsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5018);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28276);
/* harmony import */ var _toml_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60113);
/* harmony import */ var _written_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38197);




/** Folders that packages may lie in. */
function rootsOf(table) {
    const own = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(table) ? Object.values(table).filter((value) => typeof value === 'string') : [];
    return [...new Set([...own, '.', 'src'])];
}
/** Folders that packages may lie in, as the table of setuptools in a pyproject.toml says. */
function setuptoolsRoots(tool) {
    const { where } = (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableIn */ .s)(tool, 'packages', 'find');
    const listed = [where].flat().filter((each) => typeof each === 'string');
    return [...new Set([...listed, ...rootsOf((0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .tableIn */ .s)(tool)['package-dir'])])];
}
/** Reads `attr: package.module.NAME` as setuptools does before it resorts to importing. */
function attributeVersion(at, attribute, roots) {
    const dot = attribute.lastIndexOf('.');
    const [module, name] = [attribute.slice(0, Math.max(dot, 0)), attribute.slice(dot + 1)];
    const files = module === '' ? [] : (0,_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleFiles */ .ug)(module.trim(), roots);
    return (0,_written_version_js__WEBPACK_IMPORTED_MODULE_3__/* .literalVersion */ .KU)(at, files, name.trim());
}
/**
 * The version of a project whose pyproject.toml tells setuptools where to find it; undefined when it says nothing.
 *
 * Source: the setuptools documentation, "Dynamic Metadata".
 */
async function setuptoolsVersion(at, tool) {
    const table = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(tool) ? tool : {};
    const dynamic = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(table.dynamic) ? table.dynamic.version : undefined;
    if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(dynamic))
        return undefined;
    if (typeof dynamic.attr === 'string')
        return attributeVersion(at, dynamic.attr, setuptoolsRoots(tool));
    const [file, second] = [dynamic.file].flat();
    return typeof file === 'string' && second === undefined
        ? (0,_written_version_js__WEBPACK_IMPORTED_MODULE_3__/* .fileVersion */ .fB)(at, file)
        : (0,_written_version_js__WEBPACK_IMPORTED_MODULE_3__/* .computed */ .EW)('setuptools puts it together from several files');
}


/***/ }),

/***/ 54097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tagVersion),
/* harmony export */   y: () => (/* binding */ hatchSourceVersion)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _written_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38197);


const fromTag = (tool) => (0,_written_version_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .EW)(`${tool} takes it from the git tag`);
// Tables of pyproject.toml whose tool takes the version from version control.
const tables = [
    ['setuptools_scm', 'setuptools-scm'],
    ['setuptools-scm', 'setuptools-scm'],
    ['poetry-dynamic-versioning', 'poetry-dynamic-versioning'],
    ['versioningit', 'versioningit'],
    ['versioneer', 'versioneer'],
    ['setuptools-git-versioning', 'setuptools-git-versioning'],
    ['uv-dynamic-versioning', 'uv-dynamic-versioning'],
];
// What a build that needs them does with the version, where no table says more.
const requirements = [
    [/^(?:setuptools[-_.]scm|vcs[-_]versioning)\b/i, 'setuptools-scm'],
    [/^versioneer\b/i, 'versioneer'],
    [/^versioningit\b/i, 'versioningit'],
    [/^setuptools[-_]git[-_]versioning\b/i, 'setuptools-git-versioning'],
    [/^pbr\b/i, 'pbr'],
];
/** Says that a tool of the project takes the version from git, if one does; `tool` and `build-system` are tables. */
function tagVersion(tool, buildSystem) {
    const [, named] = tables.find(([key]) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(tool) && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(tool[key])) ?? [];
    if (named !== undefined)
        return fromTag(named);
    const requires = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(buildSystem) && Array.isArray(buildSystem.requires) ? buildSystem.requires : [];
    const [, needed] = requirements.find(([pattern]) => requires.some((each) => typeof each === 'string' && pattern.test(each.trim()))) ?? [];
    return needed === undefined ? undefined : fromTag(needed);
}
const hatchSources = {
    vcs: 'hatch-vcs takes it from the git tag',
    versioningit: 'versioningit takes it from the git tag',
    'uv-dynamic-versioning': 'uv-dynamic-versioning takes it from the git tag',
    code: 'hatch runs code of the project for it',
    env: 'hatch takes it from the environment',
};
/** What a version source of hatch does that reads no file. */
function hatchSourceVersion(source) {
    return (0,_written_version_js__WEBPACK_IMPORTED_MODULE_0__/* .computed */ .EW)(hatchSources[source] ?? `the plug-in “${source}” of hatch computes it`);
}


/***/ }),

/***/ 60113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textIn),
/* harmony export */   s: () => (/* binding */ tableIn)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5018);

/** The table below some keys; an empty one when there is none. */
function tableIn(table, ...path) {
    const found = path.reduce((value, key) => ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value[key] : undefined), table);
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(found) ? found : {};
}
/** The text of a key. */
function textIn(table, key) {
    const value = table[key];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 38197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   KU: () => (/* binding */ literalVersion),
/* harmony export */   fB: () => (/* binding */ fileVersion),
/* harmony export */   xk: () => (/* binding */ fileBeside)
/* harmony export */ });
/* harmony import */ var _registry_tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77102);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28276);


/** A version that something computes. */
function computed(why) {
    return { state: 'computed', why };
}
/** A file, by its path from the folder of the manifest; undefined when it is not there, or not in the tree. */
async function fileBeside({ source, folder }, path) {
    const file = (0,_registry_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInTree */ .H)(folder, path);
    const text = file === undefined ? undefined : await source.readText(file);
    return file === undefined || text === undefined ? undefined : { file, text };
}
/** The version that a Python module assigns to a name, from the first of the files that is there. */
async function literalVersion(at, files, name) {
    for (const path of files) {
        const found = await fileBeside(at, path);
        if (found === undefined)
            continue;
        const literal = (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .literalIn */ .rG)(found.text, name);
        if (literal === undefined)
            return computed(`${found.file} computes “${name}”`);
        const form = literal.kind === 'tuple' ? 'tuple' : 'pep440';
        const { file } = found;
        return { state: 'written', version: (0,_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(literal), file, range: literal.range, form, key: name };
    }
    return computed(`the module with “${name}” is not in the repository`);
}
/** The version that is all that a file says. */
async function fileVersion(at, path) {
    const found = await fileBeside(at, path.trim());
    if (found === undefined)
        return computed(`the file “${path.trim()}” is not in the repository`);
    const version = found.text.trim();
    // Trimming takes a byte order mark away as well.
    const start = found.text.indexOf(version);
    if (version === '' || /\s/.test(version))
        return computed(`${found.file} says more than a version`);
    const range = { start, end: start + version.length };
    return { state: 'written', version, file: found.file, range, form: 'pep440', key: '' };
}


/***/ }),

/***/ 16613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kb: () => (/* binding */ isPackageName),
/* harmony export */   tK: () => (/* binding */ normalName),
/* harmony export */   tx: () => (/* binding */ nameInFile)
/* harmony export */ });
const valid = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** Whether a text may name a package (PyPA core metadata specification, "Name"). */
function isPackageName(text) {
    return valid.test(text);
}
/** The one spelling of all that mean the same package (PEP 503). */
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** A name as file names carry it (PyPA binary and source distribution formats): a hyphen ends it there. */
function nameInFile(name) {
    return normalName(name).replaceAll('-', '_');
}


/***/ }),

/***/ 81359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ holdsWithoutExtras),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60879);

const variable = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/;
const operator = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/;
// Deeper than anyone nests; a hostile marker must not exhaust the stack.
const deepest = 32;
function readOperand(scanner) {
    const quoted = scanner.take(/'[^']*'|"[^"]*"/);
    if (quoted !== undefined)
        return { kind: 'text', text: quoted.slice(1, -1) };
    return { kind: 'variable', text: scanner.demand(variable, 'a variable of markers or a quoted text') };
}
function readComparison(scanner) {
    const left = readOperand(scanner);
    scanner.blanks();
    const found = scanner.demand(operator, 'an operator of markers').replace(/\s+/g, ' ');
    scanner.blanks();
    return { kind: 'comparison', left, operator: found, right: readOperand(scanner) };
}
function readAtom(scanner, depth) {
    scanner.blanks();
    const isGroup = scanner.take(/\(/) !== undefined;
    const atom = isGroup ? readAny(scanner, depth + 1) : readComparison(scanner);
    if (isGroup)
        scanner.demand(/\)/, 'a closing parenthesis');
    scanner.blanks();
    return atom;
}
function readChain(scanner, kind, read) {
    const first = read();
    const others = [];
    while (scanner.take(kind === 'and' ? /and\b/ : /or\b/) !== undefined)
        others.push(read());
    return others.length === 0 ? first : { kind, of: [first, ...others] };
}
function readAny(scanner, depth) {
    if (depth > deepest)
        throw new _scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .RequirementFault */ .o(`its marker is nested more than ${deepest} times`);
    const readAll = () => readChain(scanner, 'and', () => readAtom(scanner, depth));
    return readChain(scanner, 'or', readAll);
}
/** Reads the marker of a requirement (PEP 508, now the PyPA dependency specifiers specification). */
function readMarker(scanner) {
    return readAny(scanner, 0);
}
function comparesExtra({ left, right }) {
    return [left, right].some(({ kind, text }) => kind === 'variable' && /^extras?$/.test(text));
}
/** Whether a marker can hold in an installation without extras; what depends on the machine can. */
function holdsWithoutExtras(marker) {
    if (marker.kind === 'comparison')
        return !comparesExtra(marker) || ['!=', 'not in'].includes(marker.operator);
    return marker.kind === 'and' ? marker.of.every(holdsWithoutExtras) : marker.of.some(holdsWithoutExtras);
}
function operandText({ kind, text }) {
    if (kind === 'variable')
        return text.replaceAll('.', '_');
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}
/** A marker in one spelling. */
function markerText(marker) {
    if (marker.kind === 'comparison')
        return `${operandText(marker.left)} ${marker.operator} ${operandText(marker.right)}`;
    const parts = marker.of.map((each) => each.kind === 'comparison' ? markerText(each) : `(${markerText(each)})`);
    return parts.join(` ${marker.kind} `);
}


/***/ }),

/***/ 62030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ requirementText),
/* harmony export */   WS: () => (/* binding */ isRequirement),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16613);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81359);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60879);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28929);




// It must not swallow a hyphen or dot at its end, so it is matched as words with separators between them.
const identifier = /[a-z0-9]+(?:[-_.]+[a-z0-9]+)*/i;
function readExtras(scanner) {
    if (scanner.take(/\[/) === undefined)
        return [];
    scanner.blanks();
    const first = scanner.take(identifier);
    const extras = first === undefined ? [] : [first];
    scanner.blanks();
    while (extras.length > 0 && scanner.take(/,[ \t]*/) !== undefined) {
        extras.push(scanner.demand(identifier, 'the name of an extra'));
        scanner.blanks();
    }
    scanner.demand(/\]/, 'a closing bracket');
    return [...new Set(extras.map(_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK))].sort();
}
function readVersions(scanner) {
    const isGroup = scanner.take(/\([ \t]*/) !== undefined;
    const clauses = [];
    for (let clause = scanner.take(_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .specifierClause */ .M); clause !== undefined;) {
        clauses.push(clause.replace(/\s+/g, ''));
        scanner.blanks();
        clause = scanner.take(/,[ \t]*/) === undefined ? undefined : scanner.take(_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .specifierClause */ .M);
    }
    if (isGroup)
        scanner.demand(/\)/, 'a clause of a version specifier or a closing parenthesis');
    return [...new Set(clauses)].sort();
}
function readMarkerIfAny(scanner) {
    scanner.blanks();
    if (scanner.atEnd)
        return {};
    scanner.demand(/;/, 'a version specifier, a semicolon or the end');
    return { marker: (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t7)(scanner) };
}
function readSource(scanner) {
    if (scanner.take(/@[ \t]*/) === undefined)
        return { versions: readVersions(scanner) };
    const url = scanner.demand(/[^ \t]+/, 'an address');
    if (!scanner.atEnd)
        scanner.demand(/[ \t]+/, 'a blank behind the address');
    return { versions: [], url };
}
/**
 * Reads one dependency.
 *
 * Source: PEP 508, now the PyPA dependency specifiers specification.
 * @returns what is wrong, as a fault, when it is no requirement.
 */
function parseRequirement(text) {
    const scanner = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .scannerOf */ .u)(text);
    try {
        scanner.blanks();
        const name = (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(scanner.demand(identifier, 'a name'));
        scanner.blanks();
        const extras = readExtras(scanner);
        scanner.blanks();
        const requirement = { name, extras, ...readSource(scanner), ...readMarkerIfAny(scanner) };
        scanner.blanks();
        scanner.demand(/$/, 'the end');
        return requirement;
    }
    catch (error) {
        if (error instanceof _scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .RequirementFault */ .o)
            return error;
        throw error;
    }
}
/** Whether a text was a requirement. */
function isRequirement(found) {
    return !(found instanceof _scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .RequirementFault */ .o);
}
/** A requirement in one spelling, so that two that mean the same are equal. */
function requirementText({ name, extras, versions, url, marker }) {
    const wanted = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
    const source = url === undefined ? versions.join(',') : ` @ ${url} `;
    return `${wanted}${source}${marker === undefined ? '' : `; ${(0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .markerText */ .U7)(marker)}`}`;
}


/***/ }),

/***/ 60879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ RequirementFault),
/* harmony export */   u: () => (/* binding */ scannerOf)
/* harmony export */ });
/** What is wrong with a requirement; `message` completes “is no requirement:”. */
class RequirementFault extends Error {
}
function sticky(pattern) {
    return pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`);
}
/** Starts at the first character of a text. */
function scannerOf(text) {
    let at = 0;
    const take = (pattern) => {
        const here = sticky(pattern);
        here.lastIndex = at;
        const [found] = here.exec(text) ?? [];
        at += found?.length ?? 0;
        return found;
    };
    const demand = (pattern, what) => {
        const found = take(pattern);
        if (found === undefined)
            throw new RequirementFault(`expected ${what} at character ${at + 1}`);
        return found;
    };
    return {
        take,
        demand,
        blanks: () => void take(/[ \t]+/),
        get atEnd() {
            return at === text.length;
        },
    };
}


/***/ }),

/***/ 28929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ specifierClauses),
/* harmony export */   M: () => (/* binding */ specifierClause)
/* harmony export */ });
// Each operator with what may follow it: a part of a local version or a wildcard only where equality is meant.
const release = '(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const suffixes = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?' +
    '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?' +
    '(?:[-_.]?dev[-_.]?[0-9]*)?';
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
/** One clause of a version specifier, where it begins in a text; PEP 440, "Version specifiers". */
const specifierClause = new RegExp([
    '===\\s*[^\\s;)]*',
    `(?:==|!=)\\s*v?${release}(?:\\.\\*|${suffixes}${local})`,
    `~=\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${suffixes}`,
    `(?:<=|>=|<|>)\\s*v?${release}${suffixes}`,
].join('|'), 'iy');
function isClause(text) {
    specifierClause.lastIndex = 0;
    return specifierClause.exec(text)?.[0] === text;
}
/** The clauses of a list such as `>=3.8,<4`, without blanks and sorted; undefined when one of them is none. */
function specifierClauses(text) {
    const clauses = text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    return clauses.every(isClause) ? clauses.map((each) => each.replace(/\s+/g, '')).sort() : undefined;
}


/***/ }),

/***/ 53129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
// As much as a seal holds of a version; it also bounds the numbers in it.
const longest = 256;
const grammar = new RegExp([
    /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)/,
    /(?:[._-]?(?<letter>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?/,
    /(?:-(?<implicit>[0-9]+)|[._-]?(?<postWord>post|rev|r)[._-]?(?<post>[0-9]+)?)?/,
    /(?:[._-]?(?<devWord>dev)[._-]?(?<dev>[0-9]+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?$/,
]
    .map(({ source }) => source)
    .join(''), 'i');
const letters = {
    alpha: 'a',
    a: 'a',
    beta: 'b',
    b: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
function localParts(local) {
    const parts = local?.toLowerCase().split(/[._-]/) ?? [];
    return parts.map((part) => (/^[0-9]+$/.test(part) ? BigInt(part) : part));
}
/**
 * Takes a version apart, in whichever of its spellings; undefined when it is none.
 *
 * Source: PEP 440, "Normalization" and appendix B; now the PyPA version specifiers specification.
 */
function parseVersion(text) {
    if (text.length > longest)
        return undefined;
    const { groups } = grammar.exec(text.trim()) ?? {};
    if (groups === undefined)
        return undefined;
    const letter = letters[groups.letter?.toLowerCase() ?? ''];
    const isPost = groups.implicit !== undefined || groups.postWord !== undefined;
    return {
        epoch: BigInt(groups.epoch ?? 0),
        release: (groups.release ?? '').split('.').map(BigInt),
        ...(letter !== undefined && { pre: { letter, number: BigInt(groups.pre ?? 0) } }),
        ...(isPost && { post: BigInt(groups.implicit ?? groups.post ?? 0) }),
        ...(groups.devWord !== undefined && { dev: BigInt(groups.dev ?? 0) }),
        local: localParts(groups.local),
    };
}


/***/ }),

/***/ 34180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var _version_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53129);

const before = -1n;
// A release segment is padded with zeros, so those at its end do not count.
function releaseKey({ epoch, release }) {
    const last = release.findLastIndex((part) => part !== 0n);
    return [epoch, ...release.slice(0, last + 1)];
}
const stages = { a: 1n, b: 2n, rc: 3n };
// A development release of a release comes before its alphas, one of an alpha before that alpha.
function stageKey({ pre, post, dev }) {
    const isBare = pre === undefined && post === undefined && dev !== undefined;
    const stage = pre === undefined ? [isBare ? 0n : 4n, 0n] : [stages[pre.letter], pre.number];
    const isDev = dev === undefined ? [1n] : [0n, dev];
    return [...stage, post ?? before, ...isDev];
}
function comparePart(one, other) {
    if (one === other)
        return 0;
    if (one === undefined)
        return -1;
    if (other === undefined)
        return 1;
    // Numbers of a local version come after its words.
    if (typeof one !== typeof other)
        return typeof one === 'bigint' ? 1 : -1;
    return one < other ? -1 : 1;
}
function compareKeys(one, other) {
    const length = Math.max(one.length, other.length);
    for (let index = 0; index < length; index += 1) {
        const order = comparePart(one[index], other[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/**
 * Orders two versions: negative when the first comes before the second, 0 when they mean the same.
 *
 * What is no version comes before all that are. Source: PEP 440, "Summary of permitted suffixes and relative ordering".
 */
function compareVersions(one, other) {
    const [left, right] = [(0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(one), (0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(other)];
    if (left === undefined || right === undefined) {
        const byKind = Number(left !== undefined) - Number(right !== undefined);
        return byKind === 0 ? comparePart(one, other) : byKind;
    }
    return (compareKeys(releaseKey(left), releaseKey(right)) ||
        compareKeys(stageKey(left), stageKey(right)) ||
        compareKeys(left.local, right.local));
}


/***/ }),

/***/ 52733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   k2: () => (/* binding */ spellingOf)
/* harmony export */ });
/* harmony import */ var _version_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53129);


function spelled({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0n ? '' : `${epoch}!`,
        release.join('.'),
        pre === undefined ? '' : `${pre.letter}${pre.number}`,
        post === undefined ? '' : `.post${post}`,
        dev === undefined ? '' : `.dev${dev}`,
        local.length === 0 ? '' : `+${local.join('.')}`,
    ].join('');
}
/** The normal spelling of a version, zeros at the end of its release kept; undefined when it is none. */
function normalVersion(text) {
    const version = (0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(text);
    return version && spelled(version);
}
/** Whether a version comes before the release that it names: alpha, beta, candidate or development release. */
function isPrerelease(text) {
    const version = (0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
/** Whether a version carries a local part (`+…`), which the public registry refuses. */
function isLocal(text) {
    return ((0,_version_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(text)?.local.length ?? 0) > 0;
}
// A pre-release of SemVer that begins with a number comes before its version; PEP 440 would read it as a post-release.
const semanticVersion = /^[0-9]+\.[0-9]+\.[0-9]+(?:-(?:alpha|a|beta|b|preview|pre|c|rc|dev|post)(?![a-z])[a-z0-9.-]*)?(?:\+[a-z0-9.-]+)?$/i;
/** How PEP 440 spells a SemVer version: `1.2.0-rc.1` is 1.2.0rc1. One that it cannot spell stays as it is. */
function spellingOf(semver) {
    return (semanticVersion.test(semver) && normalVersion(semver)) || semver;
}


/***/ }),

/***/ 64282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ isRegistryAddress),
/* harmony export */   MA: () => (/* binding */ registryAddress),
/* harmony export */   W2: () => (/* binding */ plainNotes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

/** The setting for a registry's address; it ends in a slash. */
const registryAddress = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => URL.canParse(text) && isRegistryAddress(new URL(text)), 'expected an http(s) address without credentials, query or fragment')
    .transform((text) => (text.endsWith('/') ? text : `${text}/`))
    .transform((text) => new URL(text).href);
/** Whether an address may be a registry's: by http(s), with nothing in it but a place. */
function isRegistryAddress(url) {
    return (/^https?:$/.test(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === ''));
}
/** Whether a credential would travel unencrypted, and not only inside this machine. */
function isPlainAddress(address) {
    const { protocol, hostname } = new URL(address);
    return protocol === 'http:' && !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
/** What people should know of the addresses that their token is sent to. */
function plainNotes(addresses) {
    return addresses.some(isPlainAddress)
        ? ['the registry is reached over plain http: the token travels unencrypted']
        : [];
}


/***/ }),

/***/ 58513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/** An answer by which the registry will not take the package. */
function refused(code, because, remedy) {
    return { kind: 'refused', code, because, ...(remedy !== undefined && { remedy }) };
}


/***/ }),

/***/ 98711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
/** Maps items side by side, at most so many at once; results come in the order of the items. */
async function mapBounded(items, limit, map) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await map(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}


/***/ }),

/***/ 27164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commitStep)
/* harmony export */ });
/** The step that makes a target public. Its key names it in ledgers for ever. */
function commitStep({ key, channel, title, needs }, { verb, undo }) {
    return {
        key: `${verb} ${key}`,
        target: key,
        channel,
        phase: 'commit',
        undo,
        title: `${verb} ${title} to ${channel}`,
        needs,
    };
}


/***/ }),

/***/ 87100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ downloadFile)
/* harmony export */ });
/* unused harmony export fileAddress */
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29963);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10199);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67445);



const longestChain = 5;
/** Read beyond the expected size: enough to tell a longer file from the right one. */
const surplusBytes = 64 * 1024 * 1024;
/**
 * Where a file is fetched from, or undefined when it leads to a scheme that nobody should follow.
 *
 * Registries record plain http; like npm, the registry's own scheme is used on its own host, and a registry that is
 * reached over https is not left for plain http.
 */
function fileAddress(reference, registry) {
    const [url, home] = [URL.parse(reference), new URL(registry)];
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if (url.host === home.host)
        url.protocol = home.protocol;
    return home.protocol === 'https:' && url.protocol === 'http:' ? undefined : url;
}
function nextAddress(answer, from, registry) {
    const location = URL.parse(answer.headers.location ?? '', from.href);
    return location === null ? undefined : fileAddress(location.href, registry);
}
// Private registries hand out files by redirecting to a store, which must not see the credential.
async function fetchFrom(home, url, expectedBytes, hops) {
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .createDigest */ .P5)();
    const isHome = url.origin === new URL(home.address).origin;
    const credential = isHome ? home.credential : undefined;
    const answer = await home.context.http({
        method: 'GET',
        url: url.href,
        headers: _freshness_js__WEBPACK_IMPORTED_MODULE_1__/* .freshly */ .a,
        maxBytes: expectedBytes + surplusBytes,
        onChunk: (chunk) => digest.update(chunk),
        ...(credential && { credential }),
    });
    if (answer.kind === 'failure')
        return { kind: 'failed', why: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(answer.why, home.context.secret) };
    if (answer.status === 200)
        return { kind: 'read', digest: digest.end() };
    const next = answer.status >= 300 && answer.status < 400 ? nextAddress(answer, url, home.address) : undefined;
    if (next === undefined || hops === 0)
        return { kind: 'failed', why: `its file is answered with HTTP ${answer.status}` };
    return fetchFrom(home, next, expectedBytes, hops - 1);
}
/** Downloads a file and hashes it on the way, without keeping it. */
async function downloadFile(home, reference, expectedBytes) {
    const url = fileAddress(reference, home.address);
    if (url === undefined)
        return { kind: 'failed', why: 'its file has an address that is not followed' };
    return fetchFrom(home, url, expectedBytes, longestChain);
}


/***/ }),

/***/ 68768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lz: () => (/* binding */ registryWords)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5018);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10199);


const longestRead = 16 * 1024;
// npm's registries say `error`, `reason` or `message`; crates.io and its like a list of `errors` with a `detail`.
function wordsOf(json) {
    if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(json))
        return undefined;
    const listed = Array.isArray(json.errors) ? json.errors.map((each) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(each) && each.detail) : [];
    const words = [json.error, json.reason, json.message, ...listed].filter((text) => typeof text === 'string' && text !== '');
    return words.length === 0 ? undefined : [...new Set(words)].join(': ');
}
/** What a registry says in an answer, fit for a message; empty when it says nothing readable. */
function registryWords(answer, secret) {
    const head = { ...answer, body: answer.body.subarray(0, longestRead) };
    const isPage = /html/i.test(answer.headers['content-type'] ?? '');
    if (isPage)
        return 'an HTML page';
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(wordsOf((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .bodyJson */ .z)(head)) ?? new TextDecoder().decode(head.body), secret);
}


/***/ }),

/***/ 67445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ freshly)
/* harmony export */ });
/** A look must see what is there now: caches on the way are told to ask the registry again. */
const freshly = { 'cache-control': 'no-cache', pragma: 'no-cache' };


/***/ }),

/***/ 34302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nearestManifests)
/* harmony export */ });
// What lies in such folders belongs to a project without being released with it.
const apart = /(^|\/)(\.[^/]*|tests?|fixtures?|examples?|docs?|benches|benchmarks?|vendor|third[_-]party|target|dist|build|venv|env|site-packages)\//i;
const depths = ['', '*/', '*/*/'];
/**
 * The manifests of a repository: those of the level nearest to its root that has any.
 *
 * A repository of several languages keeps each in a folder of its own.
 * @param name the manifest's file name.
 * @param counts whether a manifest declares packages, rather than settings of tools alone.
 */
async function nearestManifests(source, name, counts = () => true) {
    for (const depth of depths) {
        const files = (await source.glob(`${depth}${name}`)).filter((file) => !apart.test(file));
        const texts = await Promise.all(files.map((file) => source.readText(file)));
        const found = files.filter((file, index) => counts(texts[index] ?? '', file));
        if (found.length > 0)
            return found;
    }
    return [];
}


/***/ }),

/***/ 38394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ oneChunk)
/* harmony export */ });
/** Bytes in memory, as those who read files piece by piece want them. */
async function* oneChunk(bytes) {
    yield bytes;
}


/***/ }),

/***/ 21376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bA: () => (/* binding */ disproof),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   is: () => (/* binding */ nameOfToken),
/* harmony export */   n1: () => (/* binding */ proof)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50135);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);

/** What operators call the credential of a channel. */
function nameOfToken({ token }, secret) {
    return secret?.name ?? (token && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(token)) ?? 'token';
}
/** A proof that nothing speaks against. */
function proof(secret, strength, reason, identity) {
    return {
        credential: { secret, strength, reason, ...(identity !== undefined && { identity }) },
        problems: [],
    };
}
/** A credential that a reason speaks against. */
function disproof(secret, code, reason) {
    return { ...proof(secret, 'not provable here', reason), problems: [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)(code, `${secret}: ${reason}`)] };
}
/** No credential at all. */
function noToken(secret) {
    return disproof(secret, 'TOKEN_MISSING', 'there is no token to publish with');
}


/***/ }),

/***/ 92728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createReadAhead)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _one_chunk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38394);
/* harmony import */ var _sealed_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57997);



// The seal's name decides where the request goes, the file's own what is published; they must be one.
function assertSame(artifact, sealed, found) {
    if (found.name === sealed.name && found.version === sealed.version)
        return;
    const message = `${artifact.file} holds ${found.name}@${found.version}, sealed as ${sealed.name}@${sealed.version}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_BROKEN', message, { where: { file: artifact.file } });
}
/** Nothing read yet. What was read is kept by the sealed digest, which the bytes were compared with both times. */
function createReadAhead(read) {
    const packages = new Map();
    const readSealed = async (target, bytes) => {
        const found = await read((0,_one_chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .oneChunk */ .w)(bytes), target.artifact.file);
        assertSame(target.artifact, (0,_sealed_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOf */ .w)(target), found);
        return found;
    };
    return {
        async prepare(target, artifacts) {
            const bytes = await artifacts.read(target.artifact);
            packages.set(target.artifact.digest.sha256, await readSealed(target, bytes));
        },
        read: async (target, bytes) => packages.get(target.artifact.digest.sha256) ?? readSealed(target, bytes),
    };
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ receiptOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58250);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10199);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68768);


function wantsOneTimePassword({ headers }) {
    return /\botp\b/i.test(headers['www-authenticate'] ?? '');
}
function meaningOf(answer, words, rules) {
    const { status } = answer;
    if (status >= 500 || status < 200)
        return { kind: 'unclear' };
    const said = wantsOneTimePassword(answer) ? `one-time password ${words}` : words;
    const rule = rules.find(({ statuses, words: wanted }) => statuses.includes(status) && (wanted?.test(said) ?? true));
    if (rule !== undefined)
        return rule.meaning;
    const because = status < 400
        ? 'it redirects to another address, which a publish request does not follow'
        : 'it does not take the package';
    return { kind: 'refused', code: 'REJECTED', because };
}
function unknown(answer, { status }) {
    const words = answer.message ? `: ${answer.message}` : '';
    return { outcome: 'unknown', why: `HTTP ${status}, which proves nothing${words}`, answer };
}
function refusal(answer, meaning, subject) {
    const words = answer.message ? ` (${answer.message})` : '';
    const message = `${subject.target} is refused: ${meaning.because}${words}`;
    const remedy = meaning.remedy === undefined ? {} : { remedy: meaning.remedy };
    return {
        outcome: 'refused',
        problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(meaning.code, message, { where: { target: subject.target }, ...remedy }),
        answer,
    };
}
function throttled(answer, { headers }) {
    const wait = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .V)(headers);
    return { outcome: 'throttled', ...(wait !== undefined && { retryAfterMs: wait }), answer };
}
/** What an answer, or the lack of one, to a publish request proves; foreign words in it are made safe to show. */
function receiptOf(outcome, subject, protocol) {
    if (outcome.kind === 'failure') {
        const why = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignText */ .q)(outcome.why, subject.secret);
        return { outcome: outcome.sent ? 'unknown' : 'unsent', why, answer: { message: why } };
    }
    const words = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__/* .registryWords */ .lz)(outcome, subject.secret);
    const answer = { status: outcome.status, ...(words !== '' && { message: words }) };
    if (outcome.status === 429)
        return throttled(answer, outcome);
    if (outcome.status >= 200 && outcome.status < 300)
        return accepted(outcome, answer, protocol);
    const meaning = meaningOf(outcome, words, protocol.rules);
    switch (meaning.kind) {
        case 'pending':
            return { outcome: 'pending', answer };
        case 'unclear':
            return unknown(answer, outcome);
        case 'refused':
            return refusal(answer, meaning, subject);
    }
}
function accepted(outcome, answer, { isConsent }) {
    if (!isConsent(outcome))
        return unknown(answer, outcome);
    return { outcome: outcome.status === 202 ? 'pending' : 'stored', answer };
}


/***/ }),

/***/ 76496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routedTo),
/* harmony export */   _: () => (/* binding */ versionKey)
/* harmony export */ });
/** The packages of an ecosystem that the seal routes to a channel. */
function routedTo(channel, ecosystem, seal) {
    return seal.artifacts.flatMap((artifact) => {
        const { package: sealed, channels } = artifact;
        return sealed?.ecosystem === ecosystem && channels.includes(channel) ? [{ artifact, sealed }] : [];
    });
}
/** The key of a target that is a whole version of a package. */
function versionKey(channel, { name, version }) {
    return `${channel}:${name}@${version}`;
}


/***/ }),

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);

/** The package in a target's artifact. */
function packageOf(target) {
    const sealed = target.artifact.package;
    if (sealed === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('SEAL_INVALID', `${target.artifact.file} is sealed without a package`);
    return sealed;
}


/***/ }),

/***/ 33789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isProblem),
/* harmony export */   d: () => (/* binding */ isPackage)
/* harmony export */ });
/** Whether something went wrong. */
function isProblem(found) {
    return 'code' in found;
}
/** Whether a manifest declares a package. */
function isPackage(found) {
    return !isProblem(found);
}


/***/ }),

/***/ 24951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ atTarget),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   je: () => (/* binding */ targetName)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

/** A target with its channel, as messages name it. */
function targetName({ channel, title }) {
    return `${channel} ${title}`;
}
/** Where a problem of a target is. */
function atTarget(target) {
    return { where: { target: targetName(target) } };
}
/** Something that a thorough look found out about what is there. */
function finding(target, code, what, severity) {
    const details = { ...atTarget(target), ...(severity !== undefined && { severity }) };
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(code, `${target.title} on ${target.channel}: ${what}`, details);
}


/***/ }),

/***/ 77102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pathInTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A path that a manifest names, from the folder of the manifest, made relative to the source tree.
 *
 * @returns undefined when it leads out of the tree, or to what git keeps, where a checkout's token may be.
 */
function pathInTree(folder, path) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)).replace(/\/$/, '');
    const parts = joined.split('/');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || parts[0] === '..' || parts.includes('.git'))
        return undefined;
    return joined === '.' ? '' : joined;
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ../../node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(17897);
;// CONCATENATED MODULE: ./packages/channels/src/toml/key-places.js
// Lines count from 1 already, columns from 0.
function placeOf({ loc }) {
    return { line: loc.start.line, column: loc.start.column + 1 };
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
// What stands between the quotes of a string, be they one or three.
function rangeOf(node) {
    const [start, end] = node.range;
    if (node.type !== 'TOMLValue' || node.kind !== 'string')
        return { start, end };
    const quote = node.multiline ? 3 : 1;
    return { start: start + quote, end: end - quote };
}
function inKey({ keys }, prefix, content) {
    return keys.map((key, index) => ({
        path: [...prefix, ...keys.slice(0, index + 1).map(nameOf)],
        place: placeOf(key),
        ...(content !== undefined && index === keys.length - 1 && { value: rangeOf(content) }),
    }));
}
function inContent(node, path) {
    if (node.type === 'TOMLInlineTable')
        return node.body.flatMap((each) => inPair(each, path));
    if (node.type !== 'TOMLArray')
        return [];
    return node.elements.flatMap((each, index) => [
        { path: [...path, index], place: placeOf(each), value: rangeOf(each) },
        ...inContent(each, [...path, index]),
    ]);
}
function inPair({ key, value }, prefix) {
    return [...inKey(key, prefix, value), ...inContent(value, [...prefix, ...key.keys.map(nameOf)])];
}
function inTable(table) {
    const own = { path: table.resolvedKey, place: placeOf(table.key) };
    return [own, ...inKey(table.key, []), ...table.body.flatMap((each) => inPair(each, table.resolvedKey))];
}
function keysIn(node) {
    switch (node.type) {
        case 'TOMLTable':
            return [node.key, ...node.body.flatMap(keysIn)];
        case 'TOMLKeyValue':
            return [node.key, ...keysIn(node.value)];
        case 'TOMLInlineTable':
            return node.body.flatMap(keysIn);
        case 'TOMLArray':
            return node.elements.flatMap(keysIn);
        default:
            return [];
    }
}
/** The key with the most parts. */
function longestKeyOf(tree) {
    return tree.body[0].body
        .flatMap(keysIn)
        .reduce((longest, key) => (longest === undefined || key.keys.length > longest.keys.length ? key : longest), undefined);
}
/** Collects the places of all keys and list items of a parsed text. */
function placesOf(tree) {
    const all = tree.body[0].body.flatMap((node) => node.type === 'TOMLTable' ? inTable(node) : inPair(node, []));
    const index = new Map();
    for (const each of all) {
        const key = JSON.stringify(each.path);
        if (!index.has(key))
            index.set(key, each);
    }
    return {
        at: (path) => index.get(JSON.stringify(path))?.place,
        valueAt: (path) => index.get(JSON.stringify(path))?.value,
        find: (fits) => all.find(({ path }) => fits(path))?.place,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/toml/document.js



/** No honest manifest comes near; a parser needs many times as much for its tree. */
const longestText = 1024 * 1024;
// What a line lacks at its end, the parser notices at the beginning of the next one.
function document_placeOf({ message, index, lineNumber, column }, text) {
    const before = text.slice(0, index).trimEnd();
    if (!before.endsWith('=') && !message.includes('on the same line'))
        return { line: lineNumber, column: column + 1 };
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
function parse(text, file) {
    if (text.length > longestText)
        throw (0,lockstep_error/* fail */.fJ)('MANIFEST_INVALID', `${file} is longer than ${longestText} characters`, { where: { file } });
    const bare = text.replace(/^\uFEFF/, '');
    try {
        return (0,lib/* parseTOML */.MD)(bare);
    }
    catch (cause) {
        if (!(cause instanceof lib/* ParseError */.mB))
            throw cause;
        const where = { file, ...document_placeOf(cause, bare) };
        throw (0,lockstep_error/* fail */.fJ)('MANIFEST_INVALID', `${file} is not valid TOML: ${cause.message}`, { cause, where });
    }
}
// Each part of a dotted key is a place of its own, as long as all the parts before it.
const mostParts = 256;
function refuseLongKeys(tree, file) {
    const long = longestKeyOf(tree);
    if (long === undefined || long.keys.length <= mostParts)
        return;
    const where = { file, line: long.loc.start.line, column: long.loc.start.column + 1 };
    throw (0,lockstep_error/* fail */.fJ)('MANIFEST_INVALID', `${file} has a key of more than ${mostParts} parts`, { where });
}
// The parser builds plain objects, on which this key changes the prototype instead of setting a field.
function refusePrototypes(places, file) {
    const hostile = places.find((path) => path.includes('__proto__'));
    if (hostile === undefined)
        return;
    throw (0,lockstep_error/* fail */.fJ)('MANIFEST_INVALID', `${file} has a key “__proto__”`, { where: { file, ...hostile } });
}
function read(text, file) {
    const tree = parse(text, file);
    refuseLongKeys(tree, file);
    const places = placesOf(tree);
    refusePrototypes(places, file);
    // A mark at the beginning of the text is no part of what was parsed.
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    return {
        value: (0,lib/* getStaticTOMLValue */.AY)(tree),
        locate: (path) => places.at(path),
        rangeOf(path) {
            const range = places.valueAt(path);
            return range && { start: range.start + shift, end: range.end + shift };
        },
    };
}
/**
 * Parses TOML and remembers where its keys stand.
 * @param file its name, for messages.
 * @throws LockstepError `MANIFEST_INVALID` at the first error of syntax, or for a text that is made to take long.
 */
function parseToml(text, file) {
    try {
        return read(text, file);
    }
    catch (cause) {
        // The stack’s end: tables inside tables inside tables. The parser comes further than those who walk its tree.
        if (!(cause instanceof RangeError))
            throw cause;
        throw (0,lockstep_error/* fail */.fJ)('MANIFEST_INVALID', `${file} is nested too deeply`, { where: { file }, cause });
    }
}


/***/ }),

/***/ 25130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ cratesAudience),
/* harmony export */   YD: () => (/* binding */ npmAudience),
/* harmony export */   ij: () => (/* binding */ knownPypiAudience),
/* harmony export */   zb: () => (/* binding */ isOwnAudience)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84897);

/** Whether an address is on this machine: a stand-in may take the part of any registry. */
function isLoopback(address) {
    return /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(address).hostname);
}
/** What crates.io calls itself; a registry of another name is another audience. */
function cratesAudience(api) {
    return new URL(isLoopback(api) ? _endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a.cratesApi : api).hostname;
}
/** Source: npm’s CLI, `lib/utils/oidc.js`: `npm:` and the host of the registry. */
function npmAudience(registry) {
    return `npm:${new URL(registry).hostname}`;
}
const known = new Map([
    [_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpoints */ .v.pypi, 'pypi'],
    [_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a.pypiTrial, 'testpypi'],
]);
/** The audience of an index that is known; others say theirs themselves. */
function knownPypiAudience(upload) {
    return known.get(upload);
}
const ofOthers = [
    ...known.values(),
    new URL(_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a.cratesApi).hostname,
    npmAudience(_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpoints */ .v.npm),
    'sigstore',
    'sts.amazonaws.com',
];
/**
 * Whether an index may call itself so.
 *
 * It is shown a token for the audience that it names, and could pose as the job before whoever has that name.
 */
function isOwnAudience(audience, upload) {
    if (!/^[\w.-]{1,100}$/.test(audience))
        return false;
    return isLoopback(upload) || !ofOthers.includes(audience.toLowerCase());
}


/***/ }),

/***/ 37443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  X: () => (/* binding */ mint)
});

// EXTERNAL MODULE: ./packages/core/src/ports/identity-claims.js
var identity_claims = __webpack_require__(86344);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/channels/src/trusted-publishing/claim-faults.js

/** The claim that names the registered file: PyPI reads another one than npm and crates.io. */
function registeredClaim(claims, { registers }) {
    return registers === 'the job’s file' ? claims.job_workflow_ref : claims.workflow_ref;
}
const refusedEvent = ({ event_name: event = '' }, { rules, where }) => rules.refusedEvents.includes(event)
    ? (0,problem/* problem */.C)('TRUSTED_EVENT', `this run was started by ${event}, and the registry trusts no such run`, {
        where,
    })
    : undefined;
const ownRunner = ({ runner_environment: runner }, { rules, where }) => rules.hostedRunnersOnly && runner === 'self-hosted'
    ? (0,problem/* problem */.C)('TRUSTED_RUNNER', 'this job runs on a self-hosted runner, and the registry trusts none', {
        where,
    })
    : undefined;
const foreignFile = (claims, { rules, where }) => {
    const own = (0,identity_claims/* workflowReference */.vx)(claims.job_workflow_ref);
    if (rules.registers !== 'the job’s file' || own === undefined || claims.repository === undefined)
        return undefined;
    if (own.repository.toLowerCase() === claims.repository.toLowerCase())
        return undefined;
    const message = `the job stands in ${own.file} of ${own.repository}, and the registry takes files of ${claims.repository} alone`;
    return (0,problem/* problem */.C)('TRUSTED_REUSABLE', message, { where });
};
const otherWorkflow = (claims, { terms, rules, where }) => {
    const actual = (0,identity_claims/* workflowReference */.vx)(registeredClaim(claims, rules))?.file;
    if (terms.workflow === undefined || actual === undefined || actual === terms.workflow)
        return undefined;
    const message = `lockstep.yaml says that ${terms.workflow} is registered, and ${rules.registers} is ${actual}`;
    return (0,problem/* problem */.C)('TRUSTED_WORKFLOW', message, { where });
};
// GitHub tells environments apart without regard to case, and so do the registries.
const otherEnvironment = ({ environment }, { terms, where }) => {
    if (terms.environment === undefined || terms.environment.toLowerCase() === environment?.toLowerCase())
        return undefined;
    const actual = environment === undefined ? 'in no environment' : `in the environment ${environment}`;
    const message = `lockstep.yaml says that the environment ${terms.environment} is registered, and this job runs ${actual}`;
    return (0,problem/* problem */.C)('TRUSTED_ENVIRONMENT', message, { where });
};
const faults = [refusedEvent, ownRunner, foreignFile, otherWorkflow, otherEnvironment];
/** Why a registry will refuse a job, as far as its claims, the registry's rules and the configuration tell. */
function claimFaults(claims, expected) {
    return faults.flatMap((fault) => fault(claims, expected) ?? []);
}

// EXTERNAL MODULE: ./packages/channels/src/registry/foreign-text.js
var registry_foreign_text = __webpack_require__(68768);
;// CONCATENATED MODULE: ./packages/channels/src/trusted-publishing/refusal.js


const unanswered = { kind: 'unclear' };
// Whatever does not speak of packages or publishers does not know the address.
function meaningOf({ status }, words, { answers }) {
    if (status >= 500 || status < 200)
        return unanswered;
    const rule = answers.find((each) => each.statuses.includes(status) && (each.words?.test(words) ?? true));
    if (rule !== undefined)
        return rule.meaning;
    if ([404, 405, 410, 501].includes(status))
        return { kind: 'refused', code: 'TRUSTED_UNSUPPORTED', because: 'it knows no trusted publishing' };
    const because = status < 400 ? 'it redirects, which no identity follows' : 'it does not say more';
    return { kind: 'refused', code: 'TRUSTED_REFUSED', because };
}
function describeTerms({ workflow, environment }) {
    const told = [
        ...(workflow === undefined ? [] : [`workflow ${workflow}`]),
        ...(environment === undefined ? [] : [`environment ${environment}`]),
    ];
    return told.length === 0 ? '' : `; lockstep.yaml expects ${told.join(', ')}`;
}
const nobody = ['TRUSTED_REPOSITORY', 'TRUSTED_PUBLISHER_UNKNOWN'];
// The registry cannot know why nobody of that name is registered; the server does.
function codeFor(code, { isFork }) {
    return isFork && nobody.includes(code) ? 'OIDC_FORK' : code;
}
/** What the refusal of a credential means, with what was sent beside what the configuration expects. */
function refusalOf(answer, protocol, refused) {
    const { where, token, claims, terms, identity } = refused;
    const words = (0,foreign_text/* foreignText */.q)(protocol.wordsOf?.(answer) ?? (0,registry_foreign_text/* registryWords */.lz)(answer, token), token);
    const said = words === '' ? `HTTP ${answer.status}` : `HTTP ${answer.status}: ${words}`;
    if (answer.status === 429)
        return (0,problem/* problem */.C)('THROTTLED', `the registry gives no credential now (${said})`, { where });
    const meaning = meaningOf(answer, words, protocol);
    if (meaning.kind !== 'refused')
        return (0,problem/* problem */.C)('TRUSTED_UNANSWERED', `the registry gave no credential (${said})`, { where });
    const code = codeFor(meaning.code, identity);
    const fork = code === 'OIDC_FORK' ? '; this repository is a fork, and its identity names the fork' : '';
    const message = `the registry gave no credential: ${meaning.because} (${said}); it was sent ${(0,identity_claims/* describeClaims */.Zs)(claims)}${describeTerms(terms)}${fork}`;
    const remedy = meaning.remedy === undefined || code === 'OIDC_FORK' ? {} : { remedy: meaning.remedy };
    return (0,problem/* problem */.C)(code, message, { where, ...remedy });
}

;// CONCATENATED MODULE: ./packages/channels/src/trusted-publishing/mint.js



/** What people see where a token's name would stand. */
const credentialName = 'trusted publishing';
/** No answer of these is longer. */
const longestAnswer = 256 * 1024;
const answerTimeoutMs = 30_000;
function refused(...problems) {
    return { kind: 'refused', problems };
}
function identityName(claims, { rules }) {
    const { repository = 'an unnamed repository', environment } = claims;
    const file = (0,identity_claims/* workflowReference */.vx)(registeredClaim(claims, rules))?.file ?? 'an unnamed workflow';
    return `${file} of ${repository}${environment === undefined ? '' : `, environment ${environment}`}`;
}
function tokenIn(json) {
    const token = (0,record/* isRecord */.u)(json) ? json.token : undefined;
    return typeof token === 'string' && /^[\x21-\x7e]{8,16384}$/.test(token) ? token : undefined;
}
function minted(answer, claims, application, context) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const token = tokenIn(json);
    if (token === undefined || !(0,record/* isRecord */.u)(json)) {
        const message = `the registry answered HTTP ${answer.status} without a credential`;
        return refused((0,problem/* problem */.C)('TRUSTED_UNANSWERED', message, { where: application.where }));
    }
    return {
        kind: 'minted',
        secret: (0,secret/* secretOf */.OM)(credentialName, token),
        lifeMs: application.lifeMs(json, context),
        identity: identityName(claims, application),
    };
}
async function ask(application, identity) {
    const asked = await identity.token(application.audience);
    const faults = asked.kind === 'unavailable'
        ? [{ ...asked.problem, where: application.where }]
        : claimFaults(asked.claims, application);
    return { asked, faults };
}
/** Why a registry would refuse the job, as far as that is known without asking it. */
async function examine(application, identity) {
    return (await ask(application, identity)).faults;
}
/**
 * Has a registry turn the job's identity into a credential. What is known to be refused is not asked for.
 *
 * The request is sent once: registries take an identity token a single time.
 */
async function mint(application, identity, context) {
    const { asked, faults } = await ask(application, identity);
    const [fault, ...others] = faults;
    if (asked.kind === 'unavailable' || fault !== undefined)
        return refused(fault ?? (0,problem/* problem */.C)('OIDC_FAILED', 'there is no identity token'), ...others);
    const { secret: token, claims } = asked;
    const limits = { maxBytes: longestAnswer, timeoutMs: answerTimeoutMs };
    const outcome = await context.http({ ...limits, ...application.request(token) });
    if (outcome.kind === 'failure') {
        const message = `the registry gave no credential: ${(0,foreign_text/* foreignText */.q)(outcome.why, token)}`;
        const code = outcome.sent ? 'TRUSTED_UNANSWERED' : 'UNREACHABLE';
        return refused((0,problem/* problem */.C)(code, message, { where: application.where }));
    }
    if (outcome.status >= 200 && outcome.status < 300)
        return minted(outcome, claims, application, context);
    return refused(refusalOf(outcome, application, { ...application, claims, identity, token }));
}


/***/ }),

/***/ 77680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ allowance)
/* harmony export */ });
/** Grants `total` of something, to be taken bit by bit. */
function allowance(total) {
    let left = total;
    return (amount) => {
        left -= amount;
        return left >= 0;
    };
}


/***/ }),

/***/ 90816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ byteReader),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   lR: () => (/* binding */ readFully)
/* harmony export */ });
/** Reads from chunks of any size. */
function byteReader(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let chunk = new Uint8Array();
    let [taken, consumed] = [0, 0];
    return {
        get consumed() {
            return consumed;
        },
        async read(max) {
            while (taken === chunk.length) {
                const { done, value } = await source.next();
                if (done)
                    return undefined;
                [chunk, taken] = [value, 0];
            }
            const piece = chunk.subarray(taken, taken + max);
            taken += piece.length;
            consumed += piece.length;
            return piece;
        },
        unread(count) {
            taken -= count;
            consumed -= count;
        },
        async close() {
            await source.return?.();
        },
    };
}
/** The next `count` bytes of a reader as a reader of their own; closing it leaves the rest where it is. */
function sliceOf(reader, count) {
    let left = count;
    return {
        get consumed() {
            return count - left;
        },
        async read(max) {
            const piece = left === 0 ? undefined : await reader.read(Math.min(max, left));
            left -= piece?.length ?? 0;
            return piece;
        },
        unread(count) {
            left += count;
            reader.unread(count);
        },
        async close() { },
    };
}
/** Reads `count` bytes into one array; a shorter one means that the bytes ended. */
async function readFully(reader, count) {
    const pieces = [];
    for await (const piece of piecesOf(reader, count))
        pieces.push(piece);
    const [only, ...others] = pieces;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(pieces);
}
/** Hands out the next `count` bytes as they come; fewer, if the bytes end before. */
async function* piecesOf(reader, count) {
    for (let left = count; left > 0;) {
        const piece = await reader.read(left);
        if (piece === undefined)
            return;
        left -= piece.length;
        yield piece;
    }
}


/***/ }),

/***/ 28841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ collection)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/archive/allowance.js
var allowance = __webpack_require__(77680);
;// CONCATENATED MODULE: ./packages/core/src/archive/entry-path.js
// What common file systems allow for one component (NAME_MAX).
const componentBytes = 255;
// Windows: with any extension, and with the superscript digits that it takes for 1, 2 and 3.
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const pathRules = [
    { why: 'has an empty name', broken: (path) => path === '' },
    { why: 'has a control character in its name', broken: (path) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path) },
    { why: 'has a name that is displayed in another order', broken: (path) => /\p{Bidi_Control}/u.test(path) },
    { why: 'has a UNC path', broken: (path) => /^(?:\\\\|\/\/)/.test(path) },
    { why: 'has an absolute path', broken: (path) => path.startsWith('/') },
    { why: 'has a drive letter', broken: (path) => /^[a-z]:/i.test(path) },
    { why: 'has a backslash, which Windows takes for a separator', broken: (path) => path.includes('\\') },
];
const componentRules = [
    { why: 'has an empty path component', broken: (name) => name === '' },
    { why: 'has a "." in its path', broken: (name) => name === '.' },
    { why: 'leaves its folder with ".."', broken: (name) => name === '..' },
    { why: 'has a trailing dot or space, which Windows drops', broken: (name) => /[. ]$/.test(name) },
    { why: 'has a colon, which opens a stream on Windows', broken: (name) => name.includes(':') },
    { why: 'has the name of a Windows device', broken: (name) => deviceName.test(name) },
    {
        why: `has a path component of more than ${componentBytes} bytes`,
        broken: (name) => Buffer.byteLength(name) > componentBytes,
    },
];
/**
 * Says what is wrong with the path of an entry, if anything: it must mean the same, inside the folder that it is
 * unpacked to, on every system and to every reader.
 */
function pathFault(path, limits) {
    if (Buffer.byteLength(path) > limits.pathBytes)
        return `has a path of more than ${limits.pathBytes} bytes`;
    const components = path.split('/');
    if (components.length > limits.pathDepth)
        return `has a path of more than ${limits.pathDepth} components`;
    return brokenRule(pathRules, [path]) ?? brokenRule(componentRules, components);
}
function brokenRule(rules, texts) {
    return rules.find(({ broken }) => texts.some(broken))?.why;
}

;// CONCATENATED MODULE: ./packages/core/src/archive/path-tree.js
/** An archive without entries. */
function emptyTree() {
    return { root: new Map(), size: 0 };
}
/** Adds a path and says what is wrong with it beside those added before, if anything. */
function addPath(tree, path, kind) {
    const components = path.split('/');
    const last = components.pop() ?? '';
    let folder = tree.root;
    for (const component of components) {
        const node = nodeAt(tree, folder, component, 'directory');
        if (node.name !== component)
            return collision(node);
        if (node.children === undefined)
            return 'lies below a file of the same archive';
        folder = node.children;
    }
    return list(nodeAt(tree, folder, last, kind), last, kind);
}
function list(node, name, kind) {
    if (node.name !== name)
        return collision(node);
    if ((node.children === undefined) !== (kind === 'file'))
        return 'is both a file and a directory';
    if (node.listed)
        return 'occurs twice';
    node.listed = true;
    return undefined;
}
function nodeAt(tree, folder, name, kind) {
    const key = fold(name);
    const known = folder.get(key);
    if (known !== undefined)
        return known;
    const node = { name, children: kind === 'file' ? undefined : new Map(), listed: false };
    folder.set(key, node);
    tree.size += 1;
    return node;
}
// File systems that ignore case, Unicode normalisation (NTFS, APFS) or invisible characters (HFS+) take names for
// one that differ in those. Upper case first: it also unites letters that have several lower-case forms.
function fold(name) {
    const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    return visible.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
function collision(node) {
    return `collides with ${JSON.stringify(node.name)} where case or Unicode form do not count`;
}

;// CONCATENATED MODULE: ./packages/core/src/archive/collection.js




/** Starts with no entry; every function throws ARCHIVE_HOSTILE on what `pathFault`, `addPath` or a limit forbids. */
function collection({ wanted, visit, limits, refuse }) {
    const tree = emptyTree();
    const files = new Map();
    const keeping = keeperOf(limits, refuse);
    return {
        files,
        admit(name, kind) {
            const path = kind === 'directory' && name.endsWith('/') ? name.slice(0, -1) : name;
            const fault = pathFault(path, limits) ?? addPath(tree, path, kind);
            if (fault !== undefined)
                throw refuse(fault, name);
            if (tree.size > limits.entries)
                throw refuse(`has more than ${limits.entries} entries`);
            return path;
        },
        async take(path, kind, pieces) {
            const keep = kind === 'file' && wanted(path) ? keeping(path) : undefined;
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const piece of pieces) {
                hash.update(piece);
                keep?.add(piece);
                if (kind === 'file')
                    await visit?.(path, piece);
            }
            if (keep !== undefined)
                files.set(path, keep.bytes());
            return hash.digest('hex');
        },
    };
}
function keeperOf(limits, refuse) {
    const totalLeft = (0,allowance/* allowance */.n)(limits.wantedBytesTotal);
    return (path) => {
        const pieces = [];
        const left = (0,allowance/* allowance */.n)(limits.wantedBytes);
        return {
            add(piece) {
                if (!left(piece.length))
                    throw refuse(`has more than ${limits.wantedBytes} bytes of metadata`, path);
                if (!totalLeft(piece.length))
                    throw refuse(`has more than ${limits.wantedBytesTotal} bytes of metadata altogether`);
                pieces.push(piece);
            },
            bytes: () => Buffer.concat(pieces),
        };
    };
}


/***/ }),

/***/ 77887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ expansionOf)
/* harmony export */ });
/** Compares what comes out of a decompressor with what was read so far to get it. */
function expansionOf(reader, { unpackedBytes, expansion, expansionFreeBytes }, refuse) {
    let unpacked = 0;
    return (bytes) => {
        unpacked += bytes;
        if (unpacked > unpackedBytes)
            throw refuse(`unpacks to more than ${unpackedBytes} bytes`);
        if (unpacked > expansionFreeBytes + reader.consumed * expansion) {
            throw refuse(`is a bomb: it unpacks to more than ${expansion} times its size`);
        }
    };
}


/***/ }),

/***/ 34429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inflateOrRefuse)
/* harmony export */ });
/* unused harmony export inflateRaw */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const pieceSize = 64 * 1024;
/**
 * Inflates one raw deflate stream (RFC 1951) and leaves what follows it in the reader.
 *
 * @throws zlib's own error on corrupt or truncated data; whatever the reader throws.
 */
async function* inflateRaw(reader) {
    const engine = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)({ chunkSize: pieceSize });
    const feeding = feed(engine, reader);
    try {
        for await (const piece of engine)
            yield piece;
        await feeding;
    }
    finally {
        engine.destroy();
    }
}
/**
 * Inflates as `inflateRaw` does, and refuses what zlib cannot read; `entry` is the one that it belongs to.
 *
 * @throws ARCHIVE_HOSTILE on corrupt or truncated data; whatever the reader throws.
 */
async function* inflateOrRefuse(reader, refuse, entry) {
    try {
        yield* inflateRaw(reader);
    }
    catch (error) {
        const corruption = corruptionIn(error);
        throw corruption === undefined ? error : refuse(`is corrupt or truncated: ${corruption}`, entry, error);
    }
}
// zlib's errors carry the code of the library; every other error comes from the source of the bytes.
function corruptionIn(error) {
    const { code, message } = Object(error);
    return typeof code === 'string' && code.startsWith('Z_') ? String(message) : undefined;
}
// One chunk at a time: whatever the engine leaves untouched is then the tail of the last chunk.
async function feed(engine, reader) {
    try {
        let offered = 0;
        while (!engine.destroyed) {
            const chunk = await reader.read(pieceSize);
            if (chunk === undefined)
                return void engine.end();
            offered += chunk.length;
            await write(engine, chunk);
            const unused = offered - engine.bytesWritten;
            if (unused > 0)
                return reader.unread(unused);
        }
    }
    catch (error) {
        engine.destroy(error);
    }
}
// After the end of the deflate stream the engine never calls back for what it did not use, hence the two events.
function write(engine, chunk) {
    return new Promise((resolve) => {
        const done = () => {
            engine.off('end', done);
            engine.off('close', done);
            resolve();
        };
        engine.once('end', done);
        engine.once('close', done);
        engine.write(chunk, done);
    });
}


/***/ }),

/***/ 38776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
const MiB = 1024 * 1024;
/** Far above any honest package known, and far below what harms a build machine. */
const defaultLimits = {
    entries: 100_000,
    unpackedBytes: 2048 * MiB,
    expansion: 200,
    expansionFreeBytes: 32 * MiB,
    pathBytes: 1024,
    pathDepth: 64,
    extensionBytes: MiB / 16,
    extensionBytesTotal: 96 * MiB,
    wantedBytes: 16 * MiB,
    wantedBytesTotal: 64 * MiB,
};


/***/ }),

/***/ 36123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ decodeName)
/* harmony export */ });
/** Decodes the name of an entry; bytes that are not UTF-8 are another name to every reader. */
function decodeName(bytes, refuse) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw refuse('has a name that is not UTF-8', Buffer.from(bytes).toString(), cause);
    }
}


/***/ }),

/***/ 96856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48138);

/**
 * Parses the records of a pax header (POSIX.1-2001 pax, "pax Extended Header": `LENGTH KEYWORD=VALUE\n`).
 *
 * Stricter than the standard in two points: a keyword may occur once, and no value may hold a newline, because
 * node-tar splits at newlines and would read a record that others see as part of a value.
 */
function parsePax(content, refuse) {
    const text = Buffer.from(content).toString('latin1');
    const records = new Map();
    for (let start = 0; start < text.length;) {
        const record = recordAt(text, start);
        if (record === undefined)
            throw refuse('has a malformed pax header');
        const { keyword, value, end } = record;
        if (value.includes(0x0a))
            throw refuse(`has a newline in the pax header ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(keyword)}`);
        if (records.has(keyword))
            throw refuse(`sets the pax header ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(keyword)} twice`);
        records.set(keyword, value);
        start = end;
    }
    return records;
}
// The length counts the whole record, its own digits and the newline at the end included.
function recordAt(text, start) {
    const head = /([1-9][0-9]{0,8}) ([^=\n]+)=/y;
    head.lastIndex = start;
    const [, length, keyword] = head.exec(text) ?? [];
    if (length === undefined || keyword === undefined)
        return undefined;
    const end = start + Number(length);
    if (head.lastIndex >= end || text[end - 1] !== '\n')
        return undefined;
    return { keyword, value: Buffer.from(text.slice(head.lastIndex, end - 1), 'latin1'), end };
}


/***/ }),

/***/ 48138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   h: () => (/* binding */ refusalsOf)
/* harmony export */ });
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);

const longestShown = 160;
/** The refusals (`ARCHIVE_HOSTILE`) of the archive with this name. */
function refusalsOf(archive) {
    return (why, entry, cause) => {
        const place = entry === undefined ? printable(archive) : `${printable(archive)}: entry ${printable(entry)}`;
        const where = entry === undefined ? { file: archive } : { file: archive, key: printable(entry) };
        return (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('ARCHIVE_HOSTILE', `${place} ${why}`, cause === undefined ? { where } : { where, cause });
    };
}
/** Quotes a hostile text so that it cannot steer a terminal, forge a log line or flood a report. */
function printable(text) {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
}


/***/ }),

/***/ 63235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseTarNumber)
/* harmony export */ });
const octal = /^ *([0-7]+)[ \0]*$/;
/**
 * Reads a number field: octal digits (POSIX.1-1988 ustar) or, with the first bit set, GNU's base-256.
 *
 * Empty fields and anything else that some readers take for zero are invalid.
 */
function parseTarNumber(field) {
    const [marker = 0] = field;
    if (marker >= 0x80)
        return parseBase256(field);
    const digits = octal.exec(Buffer.from(field).toString('latin1'))?.[1];
    if (digits === undefined)
        return { state: 'invalid', why: 'is not an octal number' };
    return safe(Number.parseInt(digits, 8));
}
// Two's complement, big-endian: 0x80 opens a number that is not negative and fits into the bytes that follow.
function parseBase256([marker = 0, ...bytes]) {
    if (marker >= 0xc0)
        return { state: 'invalid', why: 'is negative' };
    if (marker !== 0x80)
        return { state: 'invalid', why: 'overflows' };
    return safe(bytes.reduce((value, byte) => value * 256 + byte, 0));
}
function safe(value) {
    return Number.isSafeInteger(value) ? { state: 'valid', value } : { state: 'invalid', why: 'overflows' };
}


/***/ }),

/***/ 35202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readTarball)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/core/src/archive/byte-reader.js
var byte_reader = __webpack_require__(90816);
// EXTERNAL MODULE: ./packages/core/src/archive/expansion.js
var expansion = __webpack_require__(77887);
;// CONCATENATED MODULE: ./packages/core/src/archive/gzip-frame.js

const deflate = 8;
const textFlag = 0x01;
const nameFlag = 0x08;
const commentFlag = 0x10;
const longestText = 4096;
/**
 * Reads past the header of a gzip member (RFC 1952, section 2.3).
 *
 * A file name and a comment are read over; packers write no other optional field, so none is let in.
 */
async function readGzipHeader(reader, refuse) {
    const header = await (0,byte_reader/* readFully */.lR)(reader, 10);
    const [id1, id2, method, flags = 0] = header;
    if (header.length < 10 || id1 !== 0x1f || id2 !== 0x8b)
        throw refuse('is not a gzip file');
    if (method !== deflate)
        throw refuse('is compressed by an unknown method');
    if ((flags & ~(textFlag | nameFlag | commentFlag)) !== 0)
        throw refuse('has gzip header fields no packer writes');
    if ((flags & nameFlag) !== 0)
        await skipText(reader, refuse);
    if ((flags & commentFlag) !== 0)
        await skipText(reader, refuse);
}
/** Reads the trailer of a gzip member and compares it with the content that was inflated. */
async function readGzipTrailer(reader, sums, refuse) {
    const trailer = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, 8));
    if (trailer.length < 8)
        throw refuse('is truncated: its gzip trailer is missing');
    if (trailer.readUInt32LE(0) !== sums.crc)
        throw refuse('is corrupt: its gzip checksum does not fit the content');
    if (trailer.readUInt32LE(4) !== sums.size % 2 ** 32) {
        throw refuse('is corrupt: its gzip length does not fit the content');
    }
}
async function skipText(reader, refuse) {
    for (let count = 0; count < longestText; count += 1) {
        const [byte] = await (0,byte_reader/* readFully */.lR)(reader, 1);
        if (byte === undefined)
            throw refuse('is truncated inside its gzip header');
        if (byte === 0)
            return;
    }
    throw refuse(`has a gzip header text of more than ${longestText} bytes`);
}

// EXTERNAL MODULE: ./packages/core/src/archive/inflate.js
var inflate = __webpack_require__(34429);
;// CONCATENATED MODULE: ./packages/core/src/archive/gunzip.js





/**
 * Unpacks a gzip file (RFC 1952) of exactly one member, pulling input only as output is taken.
 *
 * RFC 1952 allows several members, but readers disagree about them (some stop after the first), and no packer
 * writes them: what follows the first member is refused, be it a member, zeros or garbage.
 *
 * @throws ARCHIVE_HOSTILE on anything malformed and on bombs; whatever `chunks` throws.
 */
async function* gunzip(chunks, limits, refuse) {
    const reader = (0,byte_reader/* byteReader */.KI)(chunks);
    const expand = (0,expansion/* expansionOf */.X)(reader, limits, refuse);
    try {
        await readGzipHeader(reader, refuse);
        let [crc, size] = [0, 0];
        for await (const piece of (0,inflate/* inflateOrRefuse */.B)(reader, refuse)) {
            crc = (0,external_node_zlib_.crc32)(piece, crc);
            size += piece.length;
            expand(piece.length);
            yield piece;
        }
        await readGzipTrailer(reader, { crc, size }, refuse);
        const surplus = await (0,byte_reader/* readFully */.lR)(reader, 2);
        if (surplus.length > 0)
            throw refuse(`goes on after its gzip stream, with ${surplusKind(surplus)}`);
    }
    finally {
        await reader.close();
    }
}
function surplusKind([first, second]) {
    if (first === 0x1f && second === 0x8b)
        return 'another gzip member';
    return first === 0 ? 'zeros' : 'garbage';
}

// EXTERNAL MODULE: ./packages/core/src/archive/limits.js
var archive_limits = __webpack_require__(38776);
// EXTERNAL MODULE: ./packages/core/src/archive/refusal.js
var refusal = __webpack_require__(48138);
// EXTERNAL MODULE: ./packages/core/src/archive/collection.js + 2 modules
var collection = __webpack_require__(28841);
// EXTERNAL MODULE: ./packages/core/src/archive/allowance.js
var allowance = __webpack_require__(77680);
// EXTERNAL MODULE: ./packages/core/src/archive/tar-number.js
var tar_number = __webpack_require__(63235);
;// CONCATENATED MODULE: ./packages/core/src/archive/tar-header.js

/** Bytes of a tar header, and the unit that contents are padded to. */
const blockSize = 512;
const posixMagic = 'ustar\x0000';
const gnuMagic = 'ustar  \0';
/**
 * Parses a header block in the ustar (POSIX.1-1988) or GNU layout, the two that packers write.
 *
 * @throws ARCHIVE_HOSTILE when a field is malformed or readers are known to disagree about its meaning.
 */
function parseTarHeader(block, refuse) {
    if (readNumber(block, 148, 8, 'checksum', refuse) !== checksumOf(block)) {
        throw refuse('has a header whose checksum is wrong', shownName(block));
    }
    return {
        name: fullName(block, refuse),
        mode: readNumber(block, 100, 8, 'mode', refuse),
        size: readNumber(block, 124, 12, 'size', refuse),
        type: String.fromCharCode(block[156] ?? 0),
    };
}
/** Whether a block is all zeros; two of them end an archive. */
function isZero(bytes) {
    for (const byte of bytes)
        if (byte !== 0)
            return false;
    return true;
}
function fullName(block, refuse) {
    const name = readText(block, 0, 100, refuse);
    const prefix = readPrefix(block, refuse);
    return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}
// GNU's layout has no prefix, but Python reads one wherever the bytes are not zero. In the ustar layout node-tar
// takes 130 bytes, and times behind them, when byte 475 is zero; everybody else takes 155 bytes.
function readPrefix(block, refuse) {
    const magic = Buffer.from(block.subarray(257, 265)).toString('latin1');
    if (magic === posixMagic)
        return readText(block, 345, block[475] === 0 ? 131 : 155, refuse);
    if (magic !== gnuMagic)
        throw refuse('has a header that is neither ustar nor GNU', shownName(block));
    if (block[345] !== 0)
        throw refuse('has a prefix that only some readers see', shownName(block));
    return new Uint8Array();
}
// Some readers stop at the first NUL, others at the last: nothing may stand between them.
function readText(block, start, length, refuse) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    if (end === -1)
        return field;
    if (!isZero(field.subarray(end)))
        throw refuse('has a name that goes on after a NUL', shownName(block));
    return field.subarray(0, end);
}
function readNumber(block, start, length, field, refuse) {
    const number = (0,tar_number/* parseTarNumber */.a)(block.subarray(start, start + length));
    if (number.state === 'invalid')
        throw refuse(`has a ${field} that ${number.why}`, shownName(block));
    return number.value;
}
// The sum of all bytes, with the checksum field itself taken as eight spaces. Signed sums of ancient writers differ
// for names beyond ASCII only, and node-tar does not take them either.
function checksumOf(block) {
    const own = block.subarray(148, 156);
    return sum(block) - sum(own) + 8 * 0x20;
}
function sum(bytes) {
    let total = 0;
    for (const byte of bytes)
        total += byte;
    return total;
}
function shownName(block) {
    return Buffer.from(block.subarray(0, 100)).toString().split('\0', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-input.js



/** Starts reading a tar archive. */
function tarInput(reader, limits, refuse) {
    return { reader, limits, refuse, extensionsLeft: (0,allowance/* allowance */.n)(limits.extensionBytesTotal) };
}
/**
 * Reads the next header block; undefined at the end of the archive, which is then read to its last byte.
 *
 * Most readers do without the end-of-archive marker. Every packer writes it all the same, and without it an archive
 * cut between two entries looks whole.
 */
async function readHeader({ reader, refuse }) {
    const block = await (0,byte_reader/* readFully */.lR)(reader, blockSize);
    if (block.length === 0)
        throw refuse('is truncated: its end-of-archive marker is missing');
    if (block.length < blockSize)
        throw refuse('is truncated inside a header');
    if (!isZero(block))
        return parseTarHeader(block, refuse);
    await readEnd(reader, refuse);
    return undefined;
}
/** Reads past the zeros that fill the last block of a content of `size` bytes. */
async function readPadding({ reader, refuse }, size, entry) {
    const count = (blockSize - (size % blockSize)) % blockSize;
    const padding = await (0,byte_reader/* readFully */.lR)(reader, count);
    if (padding.length < count)
        throw refuse('is truncated', entry);
}
// After a single block of zeros Python and GNU tar stop and node-tar goes on: only two end an archive. After two,
// some readers look at what follows and others do not, so only the padding of a tape record may follow.
async function readEnd(reader, refuse) {
    const second = await (0,byte_reader/* readFully */.lR)(reader, blockSize);
    if (second.length < blockSize)
        throw refuse('is truncated inside its end-of-archive marker');
    if (!isZero(second))
        throw refuse('goes on after a lone block of zeros, where some readers stop');
    for (let piece = await reader.read(blockSize); piece !== undefined; piece = await reader.read(blockSize)) {
        if (!isZero(piece))
            throw refuse('goes on after its end-of-archive marker');
    }
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-content.js


/** The next `size` bytes of an archive as they come; the padding behind them is read over. */
async function* tarContent(input, path, size) {
    let left = size;
    for await (const piece of (0,byte_reader/* piecesOf */.Xe)(input.reader, size)) {
        left -= piece.length;
        yield piece;
    }
    if (left > 0)
        throw input.refuse('is truncated', path);
    await readPadding(input, size, path);
}

// EXTERNAL MODULE: ./packages/core/src/archive/name.js
var archive_name = __webpack_require__(36123);
// EXTERNAL MODULE: ./packages/core/src/archive/pax-records.js
var pax_records = __webpack_require__(96856);
;// CONCATENATED MODULE: ./packages/core/src/archive/tar-extensions.js




const longNameType = 'L';
const paxType = 'x';
const globalPaxType = 'g';
// Links are refused, so a link target is of no honest use; names in another charset cannot be checked.
const refusedKeyword = /^(?:linkpath|hdrcharset|GNU\.sparse\..*)$/;
const entryKeywords = ['path', 'size'];
/** Whether a header announces an extension rather than an entry. */
function isExtension({ type }) {
    return type === longNameType || type === paxType || type === globalPaxType;
}
/** Reads the content of an extension and adds it to those that already wait for their entry. */
async function readExtension(input, header, waiting) {
    const shown = Buffer.from(header.name).toString();
    const content = await readContent(input, header, shown);
    if (header.type === longNameType)
        return withLongName(input, waiting, content, shown);
    const pax = (0,pax_records/* parsePax */.d)(content, (why) => input.refuse(why, shown));
    checkKeywords(input, pax, shown);
    if (header.type === paxType)
        return withPax(input, waiting, pax, shown);
    checkGlobal(input, pax, waiting, shown);
    return waiting;
}
async function readContent(input, { size }, shown) {
    const { limits, refuse, reader, extensionsLeft } = input;
    if (size > limits.extensionBytes)
        throw refuse(`is an extension of more than ${limits.extensionBytes} bytes`, shown);
    if (!extensionsLeft(blockSize + size)) {
        throw refuse(`has extensions of more than ${limits.extensionBytesTotal} bytes altogether`);
    }
    const content = await (0,byte_reader/* readFully */.lR)(reader, size);
    if (content.length < size)
        throw refuse('is truncated', shown);
    await readPadding(input, size, shown);
    return content;
}
function withLongName(input, waiting, content, shown) {
    if (waiting.longName !== undefined)
        throw input.refuse('has two GNU long names', shown);
    return { ...waiting, longName: content.at(-1) === 0 ? content.subarray(0, -1) : content };
}
function withPax(input, waiting, pax, shown) {
    if (waiting.pax !== undefined)
        throw input.refuse('has two pax headers', shown);
    return { ...waiting, pax };
}
function checkKeywords({ refuse }, pax, shown) {
    const refused = pax.keys().find((keyword) => refusedKeyword.test(keyword));
    if (refused !== undefined)
        throw refuse(`has the pax header ${refused}, of a link, a sparse file or a charset`, shown);
}
// Global headers are what git archive writes its commit into. node-tar ignores a path in them, others obey it.
function checkGlobal({ refuse }, pax, waiting, shown) {
    if (waiting.pax !== undefined || waiting.longName !== undefined) {
        throw refuse('is a global pax header between an entry and its extension', shown);
    }
    const misplaced = entryKeywords.find((keyword) => pax.has(keyword));
    if (misplaced !== undefined)
        throw refuse(`sets the ${misplaced} of all entries in a global pax header`, shown);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-member.js



const fileType = '0';
const directoryType = '5';
const refusedTypes = {
    1: 'a hard link',
    2: 'a symbolic link',
    3: 'a character device',
    4: 'a block device',
    6: 'a fifo',
    7: 'a contiguous file',
    K: 'a link with a long target',
    S: 'a sparse file',
};
const anyExecute = 0o111;
const setIds = 0o6000;
/** Reads up to the content of the next entry; undefined at the end of the archive. */
async function readMember(input) {
    let extensions = {};
    for (;;) {
        const header = await readHeader(input);
        if (header === undefined)
            return end(input, extensions);
        if (!isExtension(header))
            return memberOf(input, header, extensions);
        extensions = await readExtension(input, header, extensions);
    }
}
function end({ refuse }, { pax, longName }) {
    if (pax !== undefined || longName !== undefined)
        throw refuse('ends with an extension that no entry follows');
}
function memberOf(input, header, extensions) {
    const name = nameOf(input, header, extensions);
    const kind = kindOf(input, header, name);
    checkSize(input, header, extensions, name);
    if (kind === 'file' && (header.mode & setIds) !== 0)
        throw input.refuse('is set-user-ID or set-group-ID', name);
    return { name, kind, size: header.size, executable: (header.mode & anyExecute) !== 0 };
}
function nameOf({ refuse }, header, { pax, longName }) {
    const paxPath = pax?.get('path');
    const bytes = longName ?? paxPath ?? header.name;
    if (longName !== undefined && paxPath !== undefined)
        throw refuse('has a GNU long name and a pax path', Buffer.from(bytes).toString());
    return (0,archive_name/* decodeName */.e)(bytes, refuse);
}
function kindOf({ refuse }, { type, size }, name) {
    if (type === fileType)
        return 'file';
    if (type !== directoryType) {
        throw refuse(`is ${refusedTypes[type] ?? `of the unknown type ${JSON.stringify(type)}`}`, name);
    }
    if (size > 0)
        throw refuse('is a directory with content, which only some readers skip', name);
    return 'directory';
}
// Where two sizes differ, a reader that knows one of them takes content for headers. Only beyond 8 GiB is there a
// need for a size that the header cannot hold, and no package is that large.
function checkSize({ refuse, limits }, { size }, { pax }, name) {
    const paxSize = pax?.get('size');
    if (paxSize !== undefined && Buffer.from(paxSize).toString('latin1') !== String(size)) {
        throw refuse('has one size in its header and another in its pax header', name);
    }
    if (size > limits.unpackedBytes)
        throw refuse(`is larger than ${limits.unpackedBytes} bytes`, name);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar.js





/**
 * Reads an uncompressed tar archive (ustar, GNU long names, pax) to its last byte, as the bytes come.
 *
 * @throws ARCHIVE_HOSTILE at the first thing that is not as honest packers write it; whatever `chunks` throws.
 */
async function readTar(chunks, options) {
    const reader = (0,byte_reader/* byteReader */.KI)(chunks);
    try {
        return await readEntries(tarInput(reader, options.limits, options.refuse), (0,collection/* collection */.r)(options));
    }
    finally {
        await reader.close();
    }
}
async function readEntries(input, accepted) {
    const entries = [];
    for (let member = await readMember(input); member !== undefined; member = await readMember(input)) {
        const { name, kind, size, executable } = member;
        const path = accepted.admit(name, kind);
        const sha256 = await accepted.take(path, kind, tarContent(input, path, size));
        entries.push({ path, kind, size, executable, sha256 });
    }
    return { entries, files: accepted.files };
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tarball.js




/**
 * Reads a hostile `.tar.gz` or `.tgz` to its last byte, in memory that does not grow with its size.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
async function readTarball(chunks, { name, wanted, limits: changed }) {
    const limits = { ...archive_limits/* defaultLimits */.M, ...changed };
    const refuse = (0,refusal/* refusalsOf */.h)(name);
    return await readTar(gunzip(chunks, limits, refuse), { wanted, limits, refuse });
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   EW: () => (/* binding */ signatures),
/* harmony export */   UF: () => (/* binding */ zipInput),
/* harmony export */   VV: () => (/* binding */ uint64),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90816);
/* harmony import */ var _expansion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77887);


/** The first four bytes of each record (APPNOTE 4.3), as a little-endian number. */
const signatures = {
    local: 0x04034b50,
    descriptor: 0x08074b50,
    central: 0x02014b50,
    zip64End: 0x06064b50,
    zip64Locator: 0x07064b50,
    end: 0x06054b50,
};
/** Starts reading a zip archive. */
function zipInput(reader, { limits, refuse, descriptors }) {
    return { reader, limits, refuse, descriptors, expand: (0,_expansion_js__WEBPACK_IMPORTED_MODULE_0__/* .expansionOf */ .X)(reader, limits, refuse) };
}
/** Reads exactly `count` bytes, of the record that belongs to `entry`. */
async function readBytes({ reader, refuse }, count, entry) {
    const bytes = await (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readFully */ .lR)(reader, count);
    if (bytes.length < count)
        throw refuse('is truncated', entry);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Reads what tells the kind of the next record. */
async function readSignature(input) {
    return (await readBytes(input, 4)).readUInt32LE(0);
}
/** A 64-bit number. Beyond 2⁵³ it is rounded, and then equals no size or position that was counted here. */
function uint64(bytes, at) {
    return Number(bytes.readBigUInt64LE(at));
}


/***/ }),

/***/ 51774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: ./packages/core/src/archive/byte-reader.js
var byte_reader = __webpack_require__(90816);
// EXTERNAL MODULE: ./packages/core/src/archive/collection.js + 2 modules
var collection = __webpack_require__(28841);
// EXTERNAL MODULE: ./packages/core/src/archive/limits.js
var archive_limits = __webpack_require__(38776);
// EXTERNAL MODULE: ./packages/core/src/archive/refusal.js
var refusal = __webpack_require__(48138);
;// CONCATENATED MODULE: ./packages/core/src/archive/zip-attributes.js
const typeMask = 0o170000;
const types = { file: 0o100000, directory: 0o040000 };
const refusedTypes = new Map([
    [0o120000, 'a symbolic link'],
    [0o020000, 'a character device'],
    [0o060000, 'a block device'],
    [0o010000, 'a fifo'],
    [0o140000, 'a socket'],
]);
const anyExecute = 0o111;
const setIds = 0o6000;
// Windows: volume label, device, reparse point (a link).
const refusedAttributes = 0x0008 | 0x0040 | 0x0400;
const directoryAttribute = 0x0010;
/**
 * Reads the external attributes of an entry: the unix mode above, those of Windows below. Says whether it is
 * executable, and refuses what is neither a file nor a directory, or not the one that its name says.
 *
 * The mode counts whatever system the archive claims to be from: Python writes it on Windows too, with that claim,
 * and pip reads it from every archive. No type at all is what Python's `writestr` writes.
 */
function readAttributes(attributes, kind, refuse) {
    const mode = attributes >>> 16;
    const type = mode & typeMask;
    if (type !== 0 && type !== types.file && type !== types.directory)
        throw refuse(`is ${refusedTypes.get(type) ?? `of the unknown type ${type.toString(8)}`}`);
    const isDirectory = type === types.directory || (attributes & directoryAttribute) !== 0;
    if (isDirectory ? kind === 'file' : type === types.file && kind === 'directory')
        throw refuse('is a directory by its name or by its attributes, but not by both');
    if ((attributes & refusedAttributes) !== 0)
        throw refuse('is a link, a device or a label by its Windows attributes');
    if (kind === 'file' && (mode & setIds) !== 0)
        throw refuse('is set-user-ID or set-group-ID');
    return { executable: (mode & anyExecute) !== 0 };
}

// EXTERNAL MODULE: ./packages/core/src/archive/name.js
var archive_name = __webpack_require__(36123);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/core/src/archive/zip-extra.js

/** Sizes and positions of more than 32 bits. */
const zip64Id = 0x0001;
const unicodePathId = 0x7075;
// Times and owners: NTFS, Info-ZIP's three generations. They change neither name nor content. What is not listed
// may do either (0x000d and 0x756e hold links, 0x9901 encryption), and no packer of packages writes it.
const harmlessIds = new Set([0x000a, 0x5455, 0x5855, 0x7855, 0x7875]);
/**
 * Reads the extra fields of a header (APPNOTE 4.5), whose name is `name`.
 *
 * Readers differ in which of two equal fields they take and in what they do with a rest that is no field, so both
 * are refused. (Warehouse, `utils/zipfiles.py`, does so for those that change a meaning.)
 */
function parseZipExtra(bytes, name, refuse) {
    const extra = new Map();
    for (let rest = bytes; rest.length > 0;) {
        if (rest.length < 4)
            throw refuse('has malformed extra fields');
        const [id, end] = [rest.readUInt16LE(0), 4 + rest.readUInt16LE(2)];
        if (end > rest.length)
            throw refuse('has malformed extra fields');
        if (extra.has(id))
            throw refuse(`has the extra field ${hex(id)} twice`);
        if (id !== zip64Id && id !== unicodePathId && !harmlessIds.has(id))
            throw refuse(`has the extra field ${hex(id)}, which no packer of packages writes`);
        extra.set(id, rest.subarray(4, end));
        rest = rest.subarray(end);
    }
    checkUnicodePath(extra.get(unicodePathId), name, refuse);
    return extra;
}
// Version 1, the CRC-32 of the header's name, and the name in UTF-8 (APPNOTE 4.6.9): readers that know the field
// prefer it, the others do not see it.
function checkUnicodePath(field, name, refuse) {
    if (field === undefined)
        return;
    const matches = field.length > 5 && field[0] === 1 && field.readUInt32LE(1) === (0,external_node_zlib_.crc32)(name);
    if (!matches || !field.subarray(5).equals(name))
        throw refuse('has one name in its header and another in its Unicode path field');
}
function hex(id) {
    return `0x${id.toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./packages/core/src/archive/zip-input.js
var zip_input = __webpack_require__(9452);
;// CONCATENATED MODULE: ./packages/core/src/archive/zip-header.js



/** Length of the fields that `parseZipFields` reads. */
const fieldsLength = 26;
/** Reads the fields from `version` to the length of the extra fields; those of time and date are of no use here. */
function parseZipFields(bytes) {
    return {
        version: bytes.readUInt16LE(0),
        flags: bytes.readUInt16LE(2),
        method: bytes.readUInt16LE(4),
        crc: bytes.readUInt32LE(10),
        packed: bytes.readUInt32LE(14),
        size: bytes.readUInt32LE(18),
        nameLength: bytes.readUInt16LE(22),
        extraLength: bytes.readUInt16LE(24),
    };
}
/** Reads the name and the extra fields of a header, and refuses a name that two readers read in two ways. */
async function readNaming(input, fields) {
    const { nameLength, extraLength } = fields;
    const bytes = await (0,zip_input/* readBytes */.io)(input, nameLength + extraLength);
    const encoded = bytes.subarray(0, nameLength);
    const name = (0,archive_name/* decodeName */.e)(encoded, input.refuse);
    checkCharset(name, fields, input.refuse);
    const extra = parseZipExtra(bytes.subarray(nameLength), encoded, (why) => input.refuse(why, name));
    return { name, extra, bytes };
}
// Without the flag Python takes CP437, as APPNOTE's appendix D wants it, and others take UTF-8.
function checkCharset(name, { flags }, refuse) {
    if ((flags & utf8Flag) === 0 && Buffer.byteLength(name) !== name.length)
        throw refuse('has a name beyond ASCII that is not marked as UTF-8', name);
}
/** The name is UTF-8. */
const utf8Flag = 0x0800;
/** The sizes and the checksum stand behind the content. */
const descriptorFlag = 0x0008;
// How hard the compressor tried; of use to nobody.
const effortFlags = 0x0006;
const encryptedFlags = 0x2041;
const stored = 0;
const deflated = 8;
// 4.5, zip64: everything later belongs to compression methods or encryption that are refused anyway.
const latestVersion = 45;
/** Refuses every feature of the format but stored and deflated content. */
function checkFeatures({ version, flags, method }, refuse) {
    if ((flags & encryptedFlags) !== 0)
        throw refuse('is encrypted');
    if ((flags & ~(utf8Flag | descriptorFlag | effortFlags)) !== 0)
        throw refuse(`has flags no packer writes (0x${flags.toString(16)})`);
    if (method !== stored && method !== deflated)
        throw refuse(`is compressed by method ${method}, which not every reader knows`);
    if (version > latestVersion)
        throw refuse(`needs version ${version / 10} of the format`);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip-sizes.js


/** What a field of 32 bits holds when a zip64 field holds the number (APPNOTE 4.5.3). */
const elsewhere = 0xffffffff;
/**
 * The sizes of a local header.
 *
 * There a zip64 field must hold both. Some packers always write it (mrkkrp/zip, pull request 113), beside the same sizes
 * in the header: then they must agree.
 */
function localSizes(header, extra, refuse) {
    const field = extra.get(zip64Id);
    if (field === undefined) {
        const { packed, size } = header;
        if (packed === elsewhere || size === elsewhere)
            throw refuse('lacks the zip64 field that its sizes need');
        return { packed, size, wide: false };
    }
    if (field.length !== 16)
        throw refuse(`has a zip64 field of ${field.length} bytes in its header`);
    const [size, packed] = [(0,zip_input/* uint64 */.VV)(field, 0), (0,zip_input/* uint64 */.VV)(field, 8)];
    if (!agrees(header.size, size) || !agrees(header.packed, packed))
        throw refuse('has one size in its header and another in its zip64 field');
    return { packed, size, wide: true };
}
/** The sizes of an entry in the central directory: a zip64 field holds exactly those numbers that are not there. */
function centralSizes(header, extra, refuse) {
    const field = extra.get(zip64Id);
    const moved = [header.size, header.packed, header.offset].filter((value) => value === elsewhere).length;
    if ((field?.length ?? 0) !== 8 * moved || (field !== undefined && moved === 0))
        throw refuse('has a zip64 field in the central directory that does not hold what it needs');
    if (field === undefined)
        return header;
    let at = 0;
    const resolve = (value) => {
        if (value !== elsewhere)
            return value;
        at += 8;
        return (0,zip_input/* uint64 */.VV)(field, at - 8);
    };
    const size = resolve(header.size);
    const packed = resolve(header.packed);
    return { size, packed, offset: resolve(header.offset) };
}
function agrees(inHeader, inField) {
    return inHeader === elsewhere || inHeader === inField;
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip-directory.js




const tailLength = 20;
/** Reads the central directory (APPNOTE 4.3.12), whose first signature stood at `offset`: the same, in the same order. */
async function readDirectory(input, listed, { offset, signature }) {
    const { reader, refuse } = input;
    const entries = [];
    let [next, end] = [signature, offset];
    let tail = Buffer.alloc(0);
    for (const entry of listed) {
        if (next !== zip_input/* signatures */.EW.central)
            throw refuse('is not in the central directory', entry.name);
        const { record, executable } = await readCentral(input, entry);
        const { path, kind, size, sha256 } = entry;
        entries.push({ path, kind, size, executable, sha256 });
        [end, tail] = [reader.consumed, record.subarray(-tailLength)];
        next = await (0,zip_input/* readSignature */.Bc)(input);
    }
    if (next === zip_input/* signatures */.EW.central)
        throw refuse('lists more in its central directory than it holds');
    return { entries, offset, length: end - offset, tail, next };
}
async function readCentral(input, entry) {
    const bytes = await (0,zip_input/* readBytes */.io)(input, 42, entry.name);
    const fields = parseZipFields(bytes.subarray(2, 2 + fieldsLength));
    const { name, extra, bytes: naming } = await readNaming(input, fields);
    const refuse = (why) => input.refuse(why, entry.name);
    checkFeatures(fields, refuse);
    checkUnused(bytes, refuse);
    const sizes = centralSizes({ ...fields, offset: bytes.readUInt32LE(38) }, extra, refuse);
    checkSame(entry, { ...fields, ...sizes, name }, refuse);
    const { executable } = readAttributes(bytes.readUInt32LE(34), entry.kind, refuse);
    return { record: Buffer.concat([bytes, naming]), executable };
}
const repeated = [
    ['name', 'name'],
    ['flags', 'set of flags'],
    ['method', 'compression method'],
    ['crc', 'checksum'],
    ['packed', 'compressed size'],
    ['size', 'size'],
    ['offset', 'position'],
];
// Installers that read from the front and those that read the directory first must find the same (CVE-2025-54368).
function checkSame(entry, listed, refuse) {
    const different = repeated.find(([key]) => entry[key] !== listed[key]);
    if (different !== undefined)
        throw refuse(`has another ${different[1]} in the central directory`);
}
function checkUnused(bytes, refuse) {
    if (bytes.readUInt16LE(28) !== 0)
        throw refuse('has a comment in the central directory');
    if (bytes.readUInt16LE(30) !== 0)
        throw refuse('is on another disk');
    // Only the lowest bit has a meaning that packers use: text.
    if (bytes.readUInt16LE(32) > 1)
        throw refuse('has internal attributes no packer writes');
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip-end.js



const longestComment = 64;
const printableAscii = /^[ -~]*$/;
/**
 * Reads what follows the central directory to the last byte of the archive: the zip64 records, if any, and the end
 * record (APPNOTE 4.3.14 to 4.3.16).
 */
async function readEnd(input, directory) {
    const { reader, refuse } = input;
    const zip64 = directory.next === zip_input/* signatures */.EW.zip64End;
    if (zip64)
        await readZip64End(input, directory);
    else
        checkTail(directory, refuse);
    const next = zip64 ? await (0,zip_input/* readSignature */.Bc)(input) : directory.next;
    if (next !== zip_input/* signatures */.EW.end)
        throw refuse('has something else where its end record belongs');
    const bytes = await (0,zip_input/* readBytes */.io)(input, 18);
    checkEnd(bytes, directory, { zip64, refuse });
    await readComment(input, bytes.readUInt16LE(16));
    if ((await (0,byte_reader/* readFully */.lR)(reader, 1)).length > 0)
        throw refuse('goes on after its end record');
}
// Readers look for the zip64 locator 20 bytes before the end record, whatever those bytes belong to; Python then
// reads the directory that it leads to.
function checkTail({ tail }, refuse) {
    if (tail.length > 0 && tail.readUInt32LE(0) === zip_input/* signatures */.EW.zip64Locator)
        throw refuse('has a zip64 locator hidden in its central directory');
}
async function readZip64End(input, directory) {
    const { reader, refuse } = input;
    const start = reader.consumed - 4;
    const bytes = await (0,zip_input/* readBytes */.io)(input, 52);
    if ((0,zip_input/* uint64 */.VV)(bytes, 0) !== 44)
        throw refuse('has a zip64 end record of another length than 56 bytes');
    if (bytes.readUInt32LE(12) !== 0 || bytes.readUInt32LE(16) !== 0)
        throw refuse('spans several disks');
    const [here, total, length, offset] = [20, 28, 36, 44].map((at) => (0,zip_input/* uint64 */.VV)(bytes, at));
    const count = directory.entries.length;
    if (here !== count || total !== count || length !== directory.length || offset !== directory.offset)
        throw refuse('has a zip64 end record that does not fit its central directory');
    if ((await (0,zip_input/* readSignature */.Bc)(input)) !== zip_input/* signatures */.EW.zip64Locator)
        throw refuse('lacks the locator of its zip64 end record');
    await readLocator(input, start);
}
async function readLocator(input, start) {
    const bytes = await (0,zip_input/* readBytes */.io)(input, 16);
    if (bytes.readUInt32LE(0) !== 0 || bytes.readUInt32LE(12) !== 1)
        throw input.refuse('spans several disks');
    if ((0,zip_input/* uint64 */.VV)(bytes, 4) !== start)
        throw input.refuse('has a zip64 locator that leads elsewhere than to its zip64 end record');
}
function checkEnd(bytes, { entries, length, offset }, { zip64, refuse }) {
    if (bytes.readUInt32LE(0) !== 0)
        throw refuse('spans several disks');
    const fits = (value, real, sentinel) => value === real || (zip64 && value === sentinel);
    const fit = fits(bytes.readUInt16LE(4), entries.length, 0xffff) &&
        fits(bytes.readUInt16LE(6), entries.length, 0xffff) &&
        fits(bytes.readUInt32LE(8), length, elsewhere) &&
        fits(bytes.readUInt32LE(12), offset, elsewhere);
    if (!fit)
        throw refuse('has an end record that does not fit its central directory');
}
// git archive writes the commit there. In so few printable characters no reader, from whichever end it searches, can
// find another end record.
async function readComment(input, length) {
    if (length > longestComment)
        throw input.refuse(`has a comment of more than ${longestComment} bytes`);
    const comment = await (0,zip_input/* readBytes */.io)(input, length);
    if (!printableAscii.test(comment.toString('latin1')))
        throw input.refuse('has a comment that is not printable ASCII');
}

// EXTERNAL MODULE: ./packages/core/src/archive/inflate.js
var inflate = __webpack_require__(34429);
;// CONCATENATED MODULE: ./packages/core/src/archive/zip-content.js





/** Reads a content through `hash`, and compares its sizes and its checksum with what the archive says. */
async function readZipContent(input, local, hash) {
    const bytes = local.streamed ? input.reader : (0,byte_reader/* sliceOf */.Mz)(input.reader, local.packed);
    const start = bytes.consumed;
    const sums = { crc: 0, size: 0 };
    const sha256 = await hash(counted(input, local, unpacked(input, local, bytes), sums));
    const found = { ...sums, packed: bytes.consumed - start };
    if (local.streamed)
        await checkDescriptor(input, local, found);
    else
        checkHeader(input, local, found);
    return { ...found, sha256 };
}
function unpacked({ refuse }, { method, packed, name }, bytes) {
    return method === deflated ? (0,inflate/* inflateOrRefuse */.B)(bytes, refuse, name) : (0,byte_reader/* piecesOf */.Xe)(bytes, packed);
}
async function* counted({ expand, refuse }, { streamed, size, name }, pieces, sums) {
    for await (const piece of pieces) {
        sums.crc = (0,external_node_zlib_.crc32)(piece, sums.crc);
        sums.size += piece.length;
        expand(piece.length);
        if (!streamed && sums.size > size)
            throw refuse('unpacks to more than its header says', name);
        yield piece;
    }
}
// Bytes between the end of the deflate stream and the end of the entry are seen by nobody who unpacks it.
function checkHeader({ refuse }, local, found) {
    const { name, method } = local;
    if (found.packed < local.packed) {
        throw refuse(method === deflated ? 'goes on after its deflate stream' : 'is truncated', name);
    }
    if (found.size !== local.size)
        throw refuse('unpacks to less than its header says', name);
    if (found.crc !== local.crc)
        throw refuse('is corrupt: its checksum does not fit the content', name);
}
/**
 * Reads the data descriptor behind a content (APPNOTE 4.3.9) and compares it.
 *
 * Its signature is optional in APPNOTE, which makes descriptors ambiguous; every packer writes it. Whatever the
 * header said already must be true as well: Info-ZIP puts the size there when it writes to a pipe.
 */
async function checkDescriptor(input, local, found) {
    const bytes = await (0,zip_input/* readBytes */.io)(input, local.wide ? 24 : 16, local.name);
    const number = (at) => (local.wide ? (0,zip_input/* uint64 */.VV)(bytes, 2 * at - 8) : bytes.readUInt32LE(at));
    const fits = bytes.readUInt32LE(0) === zip_input/* signatures */.EW.descriptor &&
        bytes.readUInt32LE(4) === found.crc &&
        number(8) === found.packed &&
        number(12) === found.size;
    if (!fits)
        throw input.refuse('has a data descriptor that does not fit the content', local.name);
    const premature = ['crc', 'packed', 'size'].some((key) => ![0, found[key]].includes(local[key]));
    if (premature)
        throw input.refuse('has a header that contradicts its data descriptor', local.name);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip-local.js



/** Reads a local header behind its signature (APPNOTE 4.3.7). */
async function readLocal(input) {
    const fields = parseZipFields(await (0,zip_input/* readBytes */.io)(input, fieldsLength));
    const { name, extra } = await readNaming(input, fields);
    const refuse = (why) => input.refuse(why, name);
    checkFeatures(fields, refuse);
    const { flags, method, crc } = fields;
    const local = {
        ...{ name, flags, method, crc },
        ...localSizes(fields, extra, refuse),
        kind: name.endsWith('/') ? 'directory' : 'file',
        streamed: (flags & descriptorFlag) !== 0,
    };
    if (local.streamed)
        checkStreamed(input, local, refuse);
    checkSizes(input, local, refuse);
    return local;
}
// Only deflated content ends by itself: the end of a stored one would have to be guessed. A directory's descriptor
// is what installers stumble over (astral-sh/uv, issue 21644).
function checkStreamed({ descriptors }, { kind, method }, refuse) {
    if (!descriptors)
        throw refuse('has a data descriptor');
    if (method !== deflated)
        throw refuse('is stored and has a data descriptor: nothing tells where it ends');
    if (kind === 'directory')
        throw refuse('is a directory with a data descriptor');
}
function checkSizes({ limits }, local, refuse) {
    const { kind, method, packed, size } = local;
    if (kind === 'directory' && size > 0)
        throw refuse('is a directory with content, which only some readers skip');
    if (method === stored && packed !== size)
        throw refuse('is stored in another size than it has');
    if (size > limits.unpackedBytes)
        throw refuse(`is larger than ${limits.unpackedBytes} bytes`);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip-entry.js


/** Reads an entry whose local header started at `offset`, behind the signature. */
async function readEntry(input, accepted, offset) {
    const local = await readLocal(input);
    const { name, kind, flags, method } = local;
    const path = accepted.admit(name, kind);
    const content = await readZipContent(input, local, (pieces) => accepted.take(path, kind, pieces));
    return { path, name, kind, flags, method, ...content, offset };
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip.js








/**
 * Reads a hostile `.zip` or `.whl` to its last byte, in memory that does not grow with its size.
 *
 * It reads from the front, entry by entry, and refuses the archive unless the central directory at its end says the
 * same: a reader that starts at either end finds the same names and contents.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
async function readZip(chunks, { name, wanted, visit, limits: changed, dataDescriptors = 'accepted' }) {
    const limits = { ...archive_limits/* defaultLimits */.M, ...changed };
    const refuse = (0,refusal/* refusalsOf */.h)(name);
    const reader = (0,byte_reader/* byteReader */.KI)(chunks);
    const descriptors = dataDescriptors === 'accepted';
    try {
        return await readAll((0,zip_input/* zipInput */.UF)(reader, { limits, refuse, descriptors }), (0,collection/* collection */.r)({ wanted, visit, limits, refuse }));
    }
    finally {
        await reader.close();
    }
}
async function readAll(input, accepted) {
    const listed = [];
    let [offset, signature] = [0, await readFirstSignature(input)];
    while (signature === zip_input/* signatures */.EW.local) {
        listed.push(await readEntry(input, accepted, offset));
        offset = input.reader.consumed;
        signature = await (0,zip_input/* readSignature */.Bc)(input);
    }
    const directory = await readDirectory(input, listed, { offset, signature });
    await readEnd(input, directory);
    return { entries: directory.entries, files: accepted.files };
}
const firsts = [zip_input/* signatures */.EW.local, zip_input/* signatures */.EW.zip64End, zip_input/* signatures */.EW.end];
// Everything may precede a zip archive for readers that start at its end. Here nothing may.
async function readFirstSignature(input) {
    const signature = await (0,zip_input/* readSignature */.Bc)(input);
    if (!firsts.includes(signature))
        throw input.refuse('does not start as a zip archive does');
    return signature;
}


/***/ }),

/***/ 38423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publisherTerms),
/* harmony export */   t: () => (/* binding */ trustedPublishing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

/** The key `trusted-publishing` of channels whose registries know it. */
const trustedPublishing = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .min(1)
            .max(255)
            .optional()
            .describe('The environment that the registry was told, as the job names it.'),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[^/\\]{1,200}\.ya?ml$/, 'expected the name of a file, such as release-publish.yml')
            .optional()
            .describe('The workflow file that the registry was told: its name without a folder.'),
    }),
], { error: 'expected true, or { environment: NAME, workflow: FILE }' })
    .optional()
    .describe('Publish with credentials that the registry gives to this job’s identity (OpenID Connect); a token beside it is used where that fails.');
/** What the key says, in one form; undefined where it is not set. */
function publisherTerms(value) {
    return value === true ? {} : value;
}


/***/ }),

/***/ 86344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Zs: () => (/* binding */ describeClaims),
/* harmony export */   vx: () => (/* binding */ workflowReference)
/* harmony export */ });
/* harmony import */ var _answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10199);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5018);


/** Claims that registries check, by the names that GitHub's documentation of OpenID Connect gives them. */
const claimNames = [
    'iss',
    'sub',
    'repository',
    'repository_owner_id',
    'workflow_ref',
    'job_workflow_ref',
    'environment',
    'ref',
    'event_name',
    'runner_environment',
];
function payloadOf(token) {
    const [, payload = ''] = token.split('.');
    try {
        return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/**
 * Reads the claims of an identity token without trusting it: whoever is to believe them checks its signature.
 *
 * @param token a JSON Web Token (RFC 7519); anything else has no claims.
 */
function readClaims(token) {
    const payload = payloadOf(token);
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(payload))
        return {};
    const told = claimNames.flatMap((name) => {
        const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
        return typeof value === 'string' && value !== '' ? [[name, (0,_answers_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(value)]] : [];
    });
    return Object.fromEntries(told);
}
/** Reads `owner/name/.github/workflows/file.yml@ref`; undefined for anything else. */
function workflowReference(claim) {
    const [owner, name, ...path] = claim?.split('@', 1)[0]?.split('/') ?? [];
    const file = path.at(-1);
    if (!owner || !name || !file || path.length < 2)
        return undefined;
    return { repository: `${owner}/${name}`, file };
}
/** The claims that tell one publisher from another, for messages. */
function describeClaims(claims) {
    const { repository, workflow_ref: calling, job_workflow_ref: own, environment, ref, event_name } = claims;
    const told = [
        ['repository', repository],
        ['workflow_ref', calling],
        ['job_workflow_ref', own === calling ? undefined : own],
        ['environment', environment ?? 'none'],
        ['ref', ref],
        ['event', event_name],
    ];
    return told.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`)).join(', ');
}


/***/ }),

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createTree),
/* harmony export */   f: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64134);
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22545);


function ownName(file) {
    return file.slice(file.lastIndexOf('/') + 1);
}
const inManaged = /(^|\/)(node_modules|\.git)\//;
/**
 * A tree of listed files.
 * @param files every file that belongs to it.
 * @param source reads the files, and parses what was read.
 */
function createTree(files, source) {
    const own = files.filter((file) => !inManaged.test(file)).sort();
    const known = new Set(own);
    const byName = Map.groupBy(own, ownName);
    return {
        files: own,
        named: (name) => byName.get(name) ?? [],
        has: (file) => known.has(file),
        readText: async (file) => (known.has(file) ? source.readText(file) : undefined),
        async glob(pattern) {
            const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_1__/* .Minimatch */ .VR(pattern.replace(/^\.\//, ''), { dot: true, nocomment: true });
            return own.filter((file) => matcher.match(file));
        },
        parse: (text) => source.parse(text),
        locate: (text, path) => source.locate(text, path),
    };
}
/** Files without those that fit a pattern, as in .gitignore. */
function withoutIgnored(files, patterns) {
    if (patterns.length === 0)
        return files;
    return ignore__WEBPACK_IMPORTED_MODULE_0__({ allowRelativePaths: true })
        .add([...patterns])
        .filter([...files]);
}


/***/ })

};
