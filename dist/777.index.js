export const id = 777;
export const ids = [777];
export const modules = {

/***/ 84897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ companions),
/* harmony export */   v: () => (/* binding */ endpoints)
/* harmony export */ });
/** The public registry of each kind: what a channel without an address of its own means. */
const endpoints = {
    npm: 'https://registry.npmjs.org/',
    /** Takes uploads; what it holds is shown elsewhere. */
    pypi: 'https://upload.pypi.org/legacy/',
    /** A sparse index, with Cargo's own prefix. */
    crates: 'sparse+https://index.crates.io/',
    /** The API of the public host. */
    'github-release': 'https://api.github.com/',
};
/** The addresses that public registries have beside those. */
const companions = {
    /** The Simple API of what was uploaded to `endpoints.pypi`. */
    pypiIndex: 'https://pypi.org/simple/',
    /** The web API that belongs to `endpoints.crates`. */
    cratesApi: 'https://crates.io/',
    /** How manifests name `endpoints.crates`: by the git repository that it once was. */
    cratesIdentity: 'https://github.com/rust-lang/crates.io-index',
    /** The registry for trying out what is meant for `endpoints.pypi`; its tokens are its own. */
    pypiTrial: 'https://test.pypi.org/legacy/',
    pypiTrialIndex: 'https://test.pypi.org/simple/',
    /** Where people and git find what `endpoints['github-release']` serves. */
    githubServer: 'https://github.com/',
    /** Where release assets are uploaded to. */
    githubUploads: 'https://uploads.github.com/',
};


/***/ }),

/***/ 13777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inspectProject),
  U: () => (/* binding */ openProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/channels/src/registry/bounded.js
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

;// CONCATENATED MODULE: ./packages/channels/src/registry/commit-step.js
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

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/channels/src/registry/one-chunk.js
/** Bytes in memory, as those who read files piece by piece want them. */
async function* oneChunk(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./packages/channels/src/registry/sealed-package.js

/** The package in a target's artifact. */
function packageOf(target) {
    const sealed = target.artifact.package;
    if (sealed === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', `${target.artifact.file} is sealed without a package`);
    return sealed;
}

;// CONCATENATED MODULE: ./packages/channels/src/registry/read-ahead.js



// The seal's name decides where the request goes, the file's own what is published; they must be one.
function assertSame(artifact, sealed, found) {
    if (found.name === sealed.name && found.version === sealed.version)
        return;
    const message = `${artifact.file} holds ${found.name}@${found.version}, sealed as ${sealed.name}@${sealed.version}`;
    throw (0,lockstep_error/* fail */.fJ)('SEAL_BROKEN', message, { where: { file: artifact.file } });
}
/** Nothing read yet. What was read is kept by the sealed digest, which the bytes were compared with both times. */
function createReadAhead(read) {
    const packages = new Map();
    const readSealed = async (target, bytes) => {
        const found = await read(oneChunk(bytes), target.artifact.file);
        assertSame(target.artifact, packageOf(target), found);
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
function inKey({ keys }, prefix) {
    return keys.map((key, index) => ({
        path: [...prefix, ...keys.slice(0, index + 1).map(nameOf)],
        place: placeOf(key),
    }));
}
function inContent(node, path) {
    if (node.type === 'TOMLInlineTable')
        return node.body.flatMap((each) => inPair(each, path));
    if (node.type !== 'TOMLArray')
        return [];
    return node.elements.flatMap((each, index) => [
        { path: [...path, index], place: placeOf(each) },
        ...inContent(each, [...path, index]),
    ]);
}
function inPair({ key, value }, prefix) {
    return [...inKey(key, prefix), ...inContent(value, [...prefix, ...key.keys.map(nameOf)])];
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
    for (const { path, place } of all) {
        const key = JSON.stringify(path);
        if (!index.has(key))
            index.set(key, place);
    }
    return {
        at: (path) => index.get(JSON.stringify(path)),
        find: (fits) => all.find(({ path }) => fits(path))?.place,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/toml/document.js



/** No honest manifest comes near; a parser needs many times as much for its tree. */
const longestText = 1024 * 1024;
function parse(text, file) {
    if (text.length > longestText)
        throw (0,lockstep_error/* fail */.fJ)('MANIFEST_INVALID', `${file} is longer than ${longestText} characters`, { where: { file } });
    try {
        return (0,lib/* parseTOML */.MD)(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        if (!(cause instanceof lib/* ParseError */.mB))
            throw cause;
        const where = { file, line: cause.lineNumber, column: cause.column + 1 };
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
    return { value: (0,lib/* getStaticTOMLValue */.AY)(tree), locate: (path) => places.at(path) };
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

;// CONCATENATED MODULE: ./packages/channels/src/crates/version-requirement.js
const mostComparators = 32;
// No requirement comes near it, and a pattern would look at a long run of spaces again and again.
const version_requirement_longestText = 1024;
const version_requirement_number = '0|[1-9]\\d*';
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const version_requirement_shape = new RegExp(`^ *(=|>=|>|<=|<|~|\\^)? *(${version_requirement_number})(?:\\.(${version_requirement_number}|[*xX])(?:\\.(${version_requirement_number}|[*xX])(?:-(${identifiers}))?(?:\\+${identifiers})?)?)? *$`);
const isWildcard = (part) => /^[*xX]$/.test(part);
const isTooLarge = (part) => BigInt(part) > 0xffffffffffffffffn;
const isBadIdentifier = (part) => /^0\d+$/.test(part);
function comparatorOf(text) {
    const [matched, operator, major = '', minor, patch, prerelease = ''] = version_requirement_shape.exec(text) ?? [];
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
    if (text.length > version_requirement_longestText)
        return undefined;
    if (/^ *[*xX] *$/.test(text))
        return '*';
    const comparators = text.split(',').map(comparatorOf);
    const known = comparators.filter((each) => each !== undefined);
    const isWhole = known.length === comparators.length && known.length <= mostComparators;
    return isWhole ? known.map(written).join(', ') : undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/packed-manifest.js









function packed_manifest_parse(text, file) {
    try {
        return parseToml(text, 'Cargo.toml').value;
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
        // Stricter than cargo, as registries are: other names fit into no path of an index.
        { path: ['name'], why: 'is no name of a crate', holds: !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) },
        { path: ['version'], why: `is no version (“${version}”)`, holds: !isVersion(version) },
        { path: ['publish'], why: 'forbids to publish it', holds: isPrivate },
    ].flatMap(({ path, why, holds }) => (holds ? [{ path: ['package', ...path], why }] : []));
}
function dependencyFaults(manifest) {
    return dependenciesOf(manifest).flatMap(({ path, spec, target }) => [
        ...(normalRequirement(spec.version) === undefined
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
    const raw = packed_manifest_parse(text, file);
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

;// CONCATENATED MODULE: ./packages/channels/src/registry/foreign-text.js


const longestRead = 16 * 1024;
// npm's registries say `error`, `reason` or `message`; crates.io and its like a list of `errors` with a `detail`.
function wordsOf(json) {
    if (!(0,record/* isRecord */.u)(json))
        return undefined;
    const listed = Array.isArray(json.errors) ? json.errors.map((each) => (0,record/* isRecord */.u)(each) && each.detail) : [];
    const words = [json.error, json.reason, json.message, ...listed].filter((text) => typeof text === 'string' && text !== '');
    return words.length === 0 ? undefined : [...new Set(words)].join(': ');
}
/** What a registry says in an answer, fit for a message; empty when it says nothing readable. */
function registryWords(answer, secret) {
    const head = { ...answer, body: answer.body.subarray(0, longestRead) };
    const isPage = /html/i.test(answer.headers['content-type'] ?? '');
    if (isPage)
        return 'an HTML page';
    return (0,foreign_text/* foreignText */.q)(wordsOf((0,foreign_text/* bodyJson */.z)(head)) ?? new TextDecoder().decode(head.body), secret);
}

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
        const words = registryWords(outcome, secret);
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
;// CONCATENATED MODULE: ./packages/channels/src/registry/freshness.js
/** A look must see what is there now: caches on the way are told to ask the registry again. */
const freshly = { 'cache-control': 'no-cache', pragma: 'no-cache' };

;// CONCATENATED MODULE: ./packages/channels/src/registry/address.js

/** The setting for a registry's address; it ends in a slash. */
const registryAddress = schemas/* string */.YjP()
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

;// CONCATENATED MODULE: ./packages/channels/src/crates/settings.js



const sparsePrefix = 'sparse+';
const noGitIndex = 'expected a sparse index, as in sparse+https://example.org/index/; an index in a git repository is not read';
// Cargo tells the protocols of an index by this prefix: the Cargo book, “Index Format”, sparse protocol.
const sparseIndex = schemas/* string */.YjP()
    .refine((text) => text.startsWith(sparsePrefix), noGitIndex)
    .transform((text) => text.slice(sparsePrefix.length))
    .pipe(registryAddress)
    .transform((address) => `${sparsePrefix}${address}`);
/** What `lockstep.yaml` may say about a crates channel beside the keys of every channel. */
const cratesSettings = schemas/* strictObject */.rej({
    index: sparseIndex
        .default(endpoints/* endpoints */.v.crates)
        .describe('The sparse index, as cargo writes it (sparse+https://…/); by default the public one.'),
    api: registryAddress
        .optional()
        .describe('The web API, where it is on another origin than the index; the token goes there.'),
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
function registry_placeOf({ name, isPublic }) {
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
    return context.http({ method: 'GET', url, headers: freshly });
}
/** Reads a document as it is now, with the credential. */
function readAuthorized(connection, url) {
    const headers = { accept: 'application/json', ...freshly };
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
    const words = registryWords(outcome, secret);
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
    const { name, version } = packageOf(target);
    const answer = await fetchIndexFile(connection, name);
    if (answer.kind === 'found')
        order.know(target);
    return observedVersion(answer, version);
}

;// CONCATENATED MODULE: ./packages/channels/src/registry/target-problem.js

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
    return (0,problem/* problem */.C)(code, `${target.title} on ${target.channel}: ${what}`, details);
}

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
/** Says why a registry would not take a name; empty when nothing speaks against it. */
function nameFaults(name) {
    return rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
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
function public_rules_isWildcard({ spec }) {
    return /^\s*[*xX]\s*$/.test(spec.version);
}
function unfitDependencies(manifest, place) {
    const all = dependenciesOf(manifest);
    const elsewhere = all.filter(({ spec }) => foreignIndex(spec['registry-index'], place) !== undefined);
    return [
        ...(all.length > mostDependencies ? [`it has more than ${mostDependencies} dependencies`] : []),
        ...all.filter(public_rules_isWildcard).map((each) => `its dependency ${each.package} takes any version (“*”)`),
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
    const { name } = packageOf(known.target);
    if (known.holder !== undefined) {
        const message = `the registry takes ${name} for ${known.holder}, which it holds already`;
        const remedy = `Spell the name ${known.holder} in Cargo.toml, or rename the crate.`;
        return [(0,problem/* problem */.C)('NAME_REJECTED', message, { ...atTarget(known.target), remedy })];
    }
    const faults = known.isNew ? nameFaults(name) : [];
    if (faults.length === 0)
        return [];
    const message = `${name} is new, and the public registry does not take it: ${faults.join('; ')}`;
    return [(0,problem/* problem */.C)('NAME_REJECTED', message, atTarget(known.target))];
}
/** What of a crate's manifest its registry would refuse, as one problem. */
function manifestProblems(known, crate, registry) {
    const faults = [
        ...publishFaults(crate.manifest, registry.isPublic),
        ...(registry.isPublic ? publicFaults(crate, registry_placeOf(registry)) : []),
    ];
    if (faults.length === 0)
        return [];
    const message = `${known.target.title} would be refused: ${faults.join('; ')}`;
    return [(0,problem/* problem */.C)('METADATA_INVALID', message, atTarget(known.target))];
}
function siblingsElsewhere(crate, siblings, registry) {
    return dependenciesOf(crate.manifest).filter(({ kind, package: name, spec }) => kind !== 'dev' &&
        siblings.has(name) &&
        foreignIndex(spec['registry-index'], registry_placeOf(registry)) !== undefined);
}
/**
 * Dependencies on crates of this release that their manifest looks for in another registry.
 *
 * Whoever installs from here gets what somebody may have published there under that name. It is no mistake where the
 * release goes to that registry as well, or where this one takes its place.
 */
function siblingNotes({ target }, crate, all, registry) {
    const siblings = new Set(all.map((each) => packageOf(each.target).name));
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
    return [(0,problem/* problem */.C)('TOO_LARGE', sizeMessage(known), atTarget(known.target))];
}
/** A known crate that is too large, unless its limit was raised. */
function sizeNotes(known) {
    if (!isLarge(known) || known.isNew === true)
        return [];
    return [`${sizeMessage(known)}, unless it raised the limit of this crate`];
}
/** Crates that wait for one another, none of which the public registry would take first. */
function cycleProblems(known) {
    const crates = known.map(({ target }) => packageOf(target));
    const fresh = new Set(known.filter(({ isNew }) => isNew).map(({ target }) => packageOf(target).name));
    const channel = known[0]?.target.channel ?? '';
    return impossibleCycles(crates, (name) => fresh.has(name)).map((names) => (0,problem/* problem */.C)('DEPENDENCY_CYCLE', `${names.join(', ')} are new and need one another; the registry takes none of them first`, {
        ...atTarget({ channel, title: names.join(', ') }),
        remedy: 'Take the version from a dev-dependency on that way (leave its path alone): cargo then leaves it out when it packs.',
    }));
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/channels/src/registry/proof.js

/** What operators call the credential of a channel. */
function nameOfToken({ token }, secret) {
    return secret?.name ?? (token && (0,src_secret/* secretName */.Gf)(token)) ?? 'token';
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
    return { ...proof(secret, 'not provable here', reason), problems: [(0,problem/* problem */.C)(code, `${secret}: ${reason}`)] };
}
/** No credential at all. */
function noToken(secret) {
    return disproof(secret, 'TOKEN_MISSING', 'there is no token to publish with');
}

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
    const words = registryWords(answer, secret);
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
    const fresh = names.filter(({ isNew }) => isNew).map(({ target }) => packageOf(target).name);
    if (fresh.length === 0)
        return proof(secret, 'not provable here', reason);
    const message = `${secret}: Trusted Publishing cannot create ${fresh.join(', ')}, which the registry does not know yet`;
    const remedy = 'Publish the first version of those crates with an API token that has the scope publish-new, then set Trusted Publishing up for them.';
    return {
        ...proof(secret, 'not provable here', reason),
        problems: [(0,problem/* problem */.C)('AUTH_FORBIDDEN', message, { remedy })],
    };
}
function byStanding(secret, standing) {
    switch (standing.kind) {
        case 'known':
            return standing.user === undefined
                ? proof(secret, 'identity only', `the registry knows the token but does not say whose it is; ${scopesUntold}`)
                : proof(secret, 'identity only', scopesUntold, standing.user);
        case 'untold':
            return proof(secret, 'not provable here', standing.why);
        case 'refused':
            return disproof(secret, standing.code, standing.why);
    }
}
/** Proves without publishing what can be proven about the channel's token; never more than that it is known. */
async function proveCredential(channel, names, connection, api) {
    const { secret } = connection.context;
    const name = nameOfToken(channel, secret);
    if (secret === undefined)
        return noToken(name);
    if (!isSendable(secret))
        return disproof(name, 'AUTH_FAILED', 'it holds characters that no header can carry, such as a line break');
    if (connection.registry.isPublic && isTrustedPublishing(secret))
        return trustedPublishing(name, names);
    if (api.kind !== 'known')
        return proof(name, 'not provable here', 'it is not known where the web API is');
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
    const { name, version } = packageOf(target);
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
    const owners = await mapBounded(names, concurrency, async (name) => {
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
    if (url === null || !isRegistryAddress(url))
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
    return known.filter((each) => each.isNew === isNew).map(({ target }) => packageOf(target).name);
}
/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
async function preflightTargets(channel, targets, connection, packages) {
    const { registry } = connection;
    const { concurrency } = channel.limits;
    const api = await webApi(connection);
    const known = await mapBounded(targets, concurrency, (target) => lookUpCrate(target, connection));
    const [proof, owners, found] = await Promise.all([
        proveCredential(channel, known, connection, api),
        api.kind === 'known' ? ownerNotes(namesOf(known, false), connection, api.address) : [],
        mapBounded(known, concurrency, (each) => findingsOf(each, known, connection, packages)),
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
            ...plainNotes(addressesOf(connection, api)),
            ...namesOf(known, true).map((name) => `${name} is new on the registry`),
            ...quotaNotesFor(channel, known),
            ...found.flatMap(({ notes }) => notes),
            ...owners,
        ],
        credential: proof.credential,
    };
}

// EXTERNAL MODULE: ./packages/core/src/answers/retry-after.js
var retry_after = __webpack_require__(58250);
;// CONCATENATED MODULE: ./packages/channels/src/registry/receipt.js


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
        problem: (0,problem/* problem */.C)(meaning.code, message, { where: { target: subject.target }, ...remedy }),
        answer,
    };
}
function throttled(answer, { headers }) {
    const wait = (0,retry_after/* retryAfterMs */.V)(headers);
    return { outcome: 'throttled', ...(wait !== undefined && { retryAfterMs: wait }), answer };
}
/** What an answer, or the lack of one, to a publish request proves; foreign words in it are made safe to show. */
function receiptOf(outcome, subject, protocol) {
    if (outcome.kind === 'failure') {
        const why = (0,foreign_text/* foreignText */.q)(outcome.why, subject.secret);
        return { outcome: outcome.sent ? 'unknown' : 'unsent', why, answer: { message: why } };
    }
    const words = registryWords(outcome, subject.secret);
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

;// CONCATENATED MODULE: ./packages/channels/src/registry/answer-rule.js
/** An answer by which the registry will not take the package. */
function refused(code, because, remedy) {
    return { kind: 'refused', code, because, ...(remedy !== undefined && { remedy }) };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-status.js
/** Registries differ in the status of one and the same refusal; some answer with 200 and a list of errors. */
const refusing = [400, 403, 409, 422];

;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-access.js


const publishScopes = 'Create a token with the scopes publish-new (for crates that are new) and publish-update, and with a pattern that covers every crate of the release.';
const withPublishNew = 'Publish the first version of that crate with an API token that has the scope publish-new, then run the same command again.';
/** Refusals of the credential, in whatever request. */
const accessRules = [
    { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
    {
        statuses: refusing,
        words: /authentication failed|invalid authentication token|requires authentication/i,
        meaning: refused('AUTH_FAILED', 'it does not know the token: mistyped, expired or revoked'),
    },
    {
        statuses: refusing,
        words: /does not have the required permissions/i,
        meaning: refused('AUTH_FORBIDDEN', 'the token lacks a scope, or its crate patterns leave this crate out', publishScopes),
    },
    {
        statuses: refusing,
        words: /be an owner|not the owner|must already be an owner/i,
        meaning: refused('AUTH_FORBIDDEN', 'the account is no owner of the crate', 'Have an owner invite the account, accept the invitation on the registry’s site, then run the same command again.'),
    },
    {
        statuses: refusing,
        words: /account is (indefinitely )?locked/i,
        meaning: refused('AUTH_FORBIDDEN', 'the account is locked', 'Ask the people behind the registry.'),
    },
    {
        statuses: refusing,
        words: /verified email/i,
        meaning: refused('AUTH_FORBIDDEN', 'the account has no verified e-mail address', 'Set and verify an e-mail address in the account’s profile on the registry, then run the same command again.'),
    },
];
/** Refusals of tokens of Trusted Publishing. */
const trustedPublishingRules = [
    {
        statuses: refusing,
        words: /do not support creating new crates/i,
        meaning: refused('AUTH_FORBIDDEN', 'Trusted Publishing cannot create a new crate', withPublishNew),
    },
    {
        statuses: refusing,
        words: /access token is not valid for crate/i,
        meaning: refused('AUTH_FORBIDDEN', 'the Trusted Publishing token was issued for other crates', 'Name this repository and workflow as a trusted publisher in the settings of every crate of the release.'),
    },
    {
        statuses: refusing,
        words: /only be published using trusted publishing/i,
        meaning: refused('AUTH_FORBIDDEN', 'the crate takes new versions from Trusted Publishing alone', 'Publish with a Trusted Publishing token, or lift that restriction in the crate’s settings.'),
    },
];

;// CONCATENATED MODULE: ./packages/channels/src/crates/refusals-content.js


const names = [
    {
        statuses: refusing,
        words: /recently deleted/i,
        meaning: refused('NAME_REJECTED', 'a crate of that name was deleted a short while ago, and the name is held back', 'Run the same command again after the time that the registry names.'),
    },
    {
        statuses: refusing,
        words: /was previously named/i,
        meaning: refused('NAME_REJECTED', 'it holds a crate whose name differs in letter case, or in hyphens and underscores, alone', 'Spell the name as the registry does, or rename the crate.'),
    },
    {
        statuses: refusing,
        words: /reserved name|(in|as a) crate name|the crate name|crate name cannot be empty/i,
        meaning: refused('NAME_REJECTED', 'it does not take the name', 'Rename the crate.'),
    },
];
const refusals_content_dependencies = [
    {
        statuses: refusing,
        words: /no known crate named/i,
        meaning: refused('DEPENDENCY_MISSING', 'it knows no crate of the name of a dependency'),
    },
    {
        statuses: refusing,
        words: /wildcard|hosted on another registry|invalid version requirement|(in|as a|the) dependency name|dependency name cannot be/i,
        meaning: refused('METADATA_INVALID', 'it does not take one of the dependencies'),
    },
];
const metadata = [
    {
        statuses: refusing,
        words: /missing or empty metadata fields/i,
        meaning: refused('METADATA_INVALID', 'the manifest lacks what it demands', 'Give the package a description and a license (or license-file) in Cargo.toml, and build again.'),
    },
    {
        statuses: refusing,
        words: /keyword|category|categories|license expression|`description`|url for field|not a valid url|invalid semver|version number is too long/i,
        meaning: refused('METADATA_INVALID', 'it does not take a field of the manifest'),
    },
    {
        statuses: refusing,
        words: /in feature|feature cannot be|maximum number of \d+ (features|dependencies)/i,
        meaning: refused('METADATA_INVALID', 'it does not take the features or the number of dependencies'),
    },
    {
        statuses: refusing,
        words: /does not match manifest|cargo\.toml|invalid upload request/i,
        meaning: refused('METADATA_INVALID', 'it does not take the manifest'),
    },
];
const archives = [
    {
        statuses: [413],
        words: /json metadata blob/i,
        meaning: refused('TOO_LARGE', 'readme and metadata together are larger than it takes'),
    },
    {
        statuses: [413],
        meaning: refused('TOO_LARGE', 'the crate is larger than it takes', 'Leave out what users do not need (exclude in Cargo.toml), or ask the registry to raise the limit of this crate.'),
    },
    {
        statuses: refusing,
        words: /too large when decompressed|more than \d+ entries|package (count|type size|storage quota) exceeded/i,
        meaning: refused('TOO_LARGE', 'the crate unpacks to more than it takes, or the account’s space is full'),
    },
    {
        statuses: refusing,
        words: /tar entry type|invalid path found|\bpax\b/i,
        meaning: refused('ARCHIVE_HOSTILE', 'it does not take an entry of the archive'),
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
        meaning: refused('VERSION_EXISTS', 'it holds this version already'),
    },
    ...trustedPublishingRules,
    ...accessRules,
    ...contentRules,
    { statuses: [403], meaning: refused('AUTH_FORBIDDEN', 'the token has no right to publish this crate') },
    {
        statuses: [404],
        meaning: refused('AUTH_FORBIDDEN', 'there is no such place to publish, or the token has no right to it; registries answer both in this way', 'Check the index and the web API of the channel, and the rights of the token.'),
    },
    // A conflict of other words, or a request that was not read to its end: neither says what became of it.
    { statuses: [408, 409, 425], meaning: { kind: 'unclear' } },
];
/** The answers to a request to yank, beside those to every request. */
const yankRules = [
    ...accessRules,
    {
        statuses: [404],
        meaning: refused('MISSING', 'it has no such version', 'Nothing is there that could be yanked.'),
    },
    { statuses: [403], meaning: refused('AUTH_FORBIDDEN', 'the token has no right to yank this crate') },
    { statuses: [408, 425], meaning: { kind: 'unclear' } },
];

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
        return receiptOf(outcome, subject, protocol);
    const receipt = receiptOf({ ...outcome, status: 400 }, subject, protocol);
    return { ...receipt, answer: { ...receipt.answer, status: outcome.status } };
}
function answer_read(outcome, subject, rules, consent) {
    const protocol = { rules, isConsent: consent };
    if (outcome.kind === 'failure')
        return receiptOf(outcome, subject, protocol);
    const receipt = readAnswer(outcome, subject, protocol);
    return receipt.outcome === 'throttled' ? withNamedPause(receipt, outcome) : receipt;
}
/** What an answer, or the lack of one, to a publish request proves. */
function publishReceipt(outcome, subject) {
    return answer_read(outcome, subject, answerRules, isConsent);
}
/** What an answer, or the lack of one, to a request to yank proves. */
function yankReceipt(outcome, subject) {
    return answer_read(outcome, subject, yankRules, saysOk);
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
        version_req: normalRequirement(spec.version) ?? spec.version,
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
    const receipt = publishReceipt(outcome, { target: targetName(target), secret });
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
    const metadata = publishMetadata(crate, registry_placeOf(connection.registry));
    return send(target, publishBody(metadata, bytes), connection, api.address);
}

;// CONCATENATED MODULE: ./packages/channels/src/registry/routing.js
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

;// CONCATENATED MODULE: ./packages/channels/src/crates/targets.js


function targetOf(channel, { artifact, sealed }, keys) {
    const key = versionKey(channel, sealed);
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
    const routed = routedTo(channel, 'crates', seal);
    const keys = new Map(routed.map(({ sealed }) => [canonicalName(sealed.name), versionKey(channel, sealed)]));
    return routed.map((each) => targetOf(channel, each, keys));
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
    const { name, version } = packageOf(target);
    const api = await webApi(connection);
    if (api.kind !== 'known')
        return unsentReceipt(api);
    const path = `crates/${inPath(name)}/${inPath(version)}/yank`;
    const outcome = await callWebApi(connection, api.address, { method: 'DELETE', path });
    const { secret } = connection.context;
    return yankReceipt(outcome, { target: targetName(target), secret });
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/channels/src/registry/download.js



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
    const digest = (0,src_digest/* createDigest */.P5)();
    const isHome = url.origin === new URL(home.address).origin;
    const credential = isHome ? home.credential : undefined;
    const answer = await home.context.http({
        method: 'GET',
        url: url.href,
        headers: freshly,
        maxBytes: expectedBytes + surplusBytes,
        onChunk: (chunk) => digest.update(chunk),
        ...(credential && { credential }),
    });
    if (answer.kind === 'failure')
        return { kind: 'failed', why: (0,foreign_text/* foreignText */.q)(answer.why, home.context.secret) };
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

;// CONCATENATED MODULE: ./packages/channels/src/crates/verification.js







function recordProblems(target, { sha256, yanked }) {
    const sealed = target.artifact.digest.sha256;
    return [
        ...(sha256 === sealed
            ? []
            : [finding(target, 'DIGEST_CONFLICT', `the index has the sha256 ${sha256}, sealed is ${sealed}`)]),
        ...(yanked ? [finding(target, 'YANKED', 'it is yanked')] : []),
    ];
}
// With other bytes on record, a download that agrees with neither adds nothing.
function byteProblems(target, { sha256 }, downloaded) {
    const sealed = target.artifact.digest.sha256;
    if (downloaded.sha256 === sealed || sha256 !== sealed)
        return [];
    return [
        finding(target, 'CORRUPT_ARTIFACT', `a download has the sha256 ${downloaded.sha256}, index and seal say ${sealed}`),
    ];
}
// Files may lie on any origin; only one that the channel declares is told who asks, and only if the index wants that.
async function download(target, record, connection) {
    const answer = await connection.config.read(connection);
    if (answer.kind === 'unclear')
        return { kind: 'failed', why: answer.why };
    const { registry, context } = connection;
    const reference = downloadAddress(answer.config, record);
    const origin = URL.parse(reference)?.origin ?? '';
    const address = registry.origins.includes(origin) ? `${origin}/` : registry.index;
    const mayKnow = answer.config.authRequired && registry.origins.includes(new URL(address).origin);
    const credential = mayKnow ? credentialFor(connection) : undefined;
    return downloadFile({ address, credential, context }, reference, target.artifact.digest.size);
}
async function verifyRecord(target, observed, record, connection) {
    const ofRecord = recordProblems(target, record);
    const downloaded = await download(target, record, connection);
    if (downloaded.kind === 'failed')
        return { target, observed, problems: [...ofRecord, finding(target, 'STATE_UNKNOWN', downloaded.why)] };
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
    const { name, version } = packageOf(target);
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
    return state === 'absent' ? [commitStep({ ...target, needs }, { verb: 'publish', undo: 'never' })] : [];
}
/** The channel that lands versions on a registry of crates. */
function openCratesChannel(id, settings, role = settings) {
    const { index, token } = settings;
    const registry = registryOf(settings, role);
    const limits = limitsOf(registry);
    const config = createIndexConfigReader();
    const packages = createReadAhead(readCrate);
    const order = createCycleOrder();
    const connect = (context) => ({ registry, config, context });
    const each = (targets, look) => mapBounded(targets, readConcurrency, look);
    return {
        id,
        kind: 'crates',
        endpoint: index,
        limits,
        ...(token && { token }),
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
        verify: (targets, context) => each(targets, (target) => verifyTarget(target, connect(context))),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/registry/manifest-search.js
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

;// CONCATENATED MODULE: ./packages/channels/src/registry/source-finding.js
/** Whether something went wrong. */
function isProblem(found) {
    return 'code' in found;
}
/** Whether a manifest declares a package. */
function isPackage(found) {
    return !isProblem(found);
}

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/channels/src/crates/source/dependency-faults.js



// Both libraries agree on everything but the comma; cargo’s spelling has an operator in each comparator.
function accepts(requirement, version) {
    const normal = normalRequirement(requirement);
    return normal !== undefined && (0,semver.satisfies)(version, normal.replaceAll(',', ''));
}
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
    if (sibling?.version === undefined || accepts(String(version.value), sibling.version))
        return [];
    return [mismatch(version, sibling)];
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/source/source-manifest.js



/** The value below some keys, or undefined. */
function valueAt(value, path) {
    return path.reduce((inner, key) => ((0,record/* isRecord */.u)(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
/** A value of a manifest, with its place. */
function locatedAt({ file, toml }, path) {
    const where = { file, key: path.join('.'), ...toml.locate(path) };
    return { value: valueAt(toml.value, path), where };
}
/** The keys of a table below some keys. */
function keysAt({ toml }, path) {
    const table = valueAt(toml.value, path);
    return (0,record/* isRecord */.u)(table) ? Object.keys(table) : [];
}
/** Whether a field or a dependency says `workspace = true`. */
function isInherited(value) {
    return (0,record/* isRecord */.u)(value) && value.workspace === true;
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
        const folder = external_node_path_.posix.dirname(file) === '.' ? '' : external_node_path_.posix.dirname(file);
        try {
            return { file, folder, toml: parseToml(text, file) };
        }
        catch (error) {
            if (!(error instanceof lockstep_error/* LockstepError */.Cj))
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
    const name = locatedAt(member.manifest, ['package', 'name']);
    const version = packageField(member, 'version');
    const publish = packageField(member, 'publish');
    if (typeof name.value !== 'string' || name.value === '') {
        const at = name.value === undefined ? locatedAt(member.manifest, ['package']) : name;
        return invalid({ ...at, where: { ...at.where, key: 'package.name' } }, 'the package has no name');
    }
    const inherits = locatedAt(member.manifest, ['package', 'version']);
    if (version.value === undefined && inherits.value !== undefined)
        return invalid(inherits, `${name.value} inherits its version, but the workspace has none`);
    const hidden = isPrivate(publish.value, version.value);
    if (!hidden && !(typeof version.value === 'string' && isVersion(version.value)))
        return invalid(version, `${name.value} has no version like 1.2.3`);
    const { key: _, ...where } = version.value === undefined ? name.where : version.where;
    return {
        ecosystem: 'crates',
        name: name.value,
        version: String(version.value ?? ''),
        private: hidden,
        where: { ...where, file: where.file ?? member.manifest.file },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/registry/tree-path.js

/**
 * A path that a manifest names, from the folder of the manifest, made relative to the source tree.
 *
 * @returns undefined when it leads out of the tree, or to what git keeps, where a checkout's token may be.
 */
function pathInTree(folder, path) {
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/\/$/, '');
    const parts = joined.split('/');
    if (external_node_path_.posix.isAbsolute(path) || parts[0] === '..' || parts.includes('.git'))
        return undefined;
    return joined === '.' ? '' : joined;
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/source/source-dependencies.js



const source_dependencies_tables = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
function tablePaths(manifest) {
    const platforms = keysAt(manifest, ['target']).map((name) => ['target', name]);
    return [[], ...platforms].flatMap((above) => source_dependencies_tables.map((table) => [...above, table]));
}
function dependencyAt({ manifest, root }, path) {
    const key = path.at(-1) ?? '';
    const use = locatedAt(manifest, path);
    const isShared = isInherited(use.value);
    const [owner, place] = isShared ? [root, ['workspace', 'dependencies', key]] : [manifest, path];
    const described = locatedAt(owner, place);
    const spec = described.value;
    if (!(0,record/* isRecord */.u)(spec) || (spec.path === undefined && spec.git === undefined))
        return undefined;
    const folder = typeof spec.path === 'string' ? pathInTree(owner.folder, spec.path) : undefined;
    return {
        package: typeof spec.package === 'string' ? spec.package : key,
        isDev: path.some((part, index) => /^dev[-_]dependencies$/.test(part) && index === path.length - 2),
        ...(folder !== undefined && { file: folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml` }),
        ...(spec.version !== undefined && { version: locatedAt(owner, [...place, 'version']) }),
        use,
        described,
    };
}
/** The dependencies of a package that name a path or a git repository. */
function localDependencies(member) {
    return tablePaths(member.manifest)
        .flatMap((table) => keysAt(member.manifest, table).map((key) => [...table, key]))
        .flatMap((path) => dependencyAt(member, path) ?? []);
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/source/workspace.js





function textsAt(root, key) {
    const list = valueAt(root.toml.value, ['workspace', key]);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
const isBelow = (path, folder) => folder === '' || path === folder || path.startsWith(`${folder}/`);
// What `members` names letter for letter is in, even where `exclude` has it too.
function isExcluded(file, root) {
    const covers = (key) => textsAt(root, key).some((path) => isBelow(external_node_path_.posix.dirname(file), pathInTree(root.folder, path) ?? '..'));
    return covers('exclude') && !covers('members');
}
function unmatched(root, pattern, index) {
    const { file, toml } = root;
    const where = { file, key: 'workspace.members', ...toml.locate(['workspace', 'members', index]) };
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${file}: the member “${pattern}” leads to no Cargo.toml`, { where });
}
async function workspace_listed(root, source) {
    const found = await Promise.all(textsAt(root, 'members').map(async (pattern, index) => {
        const path = pathInTree(root.folder, pattern);
        const files = path === undefined ? [] : await source.glob(external_node_path_.posix.join(path, 'Cargo.toml'));
        return { files, problems: files.length === 0 ? [unmatched(root, pattern, index)] : [] };
    }));
    return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
}
/** Follows path dependencies, which make members of what lies below the root. */
async function workspace_gather(root, start, reader, isFollowed = () => true) {
    const members = new Map();
    const open = [...start];
    for (let file = open.shift(); file !== undefined; file = open.shift()) {
        if (members.has(file) || isExcluded(file, root))
            continue;
        const manifest = await reader.read(file);
        if (manifest === undefined || valueAt(manifest.toml.value, ['package']) === undefined)
            continue;
        const member = { manifest, root };
        members.set(file, member);
        const followed = localDependencies(member).filter(isFollowed);
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
    if (valueAt(root.toml.value, ['workspace']) === undefined)
        return { members: await workspace_gather(root, [root.file], reader, ({ isDev }) => !isDev), problems: [] };
    const { files, problems } = await workspace_listed(root, source);
    return { members: await workspace_gather(root, [root.file, ...files], reader), problems };
}

;// CONCATENATED MODULE: ./packages/channels/src/crates/source.js








async function readWorkspaces(source, reader) {
    const files = await nearestManifests(source, 'Cargo.toml');
    const roots = await Promise.all(files.map((file) => reader.read(file)));
    return Promise.all(roots.filter((root) => root !== undefined).map((root) => readWorkspace(root, source, reader)));
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
        .flatMap(({ member, package: { name } }) => localDependencies(member).flatMap((each) => dependency_faults_dependencyFaults(name, each, siblings)));
}
/**
 * Reads the Cargo.toml of a source tree’s packages: of a workspace, of a single package, or of several side by side.
 *
 * Source: the Cargo book, “Workspaces” and “The Manifest Format”.
 */
async function readCratesSource(source) {
    const reader = manifestReader(source);
    const workspaces = await readWorkspaces(source, reader);
    const read = uniqueMembers(workspaces).map((member) => ({ member, package: packageIn(member) }));
    const found = read.filter((each) => !isProblem(each.package));
    return {
        packages: found.map((each) => each.package),
        problems: unique([
            ...reader.problems(),
            ...workspaces.flatMap((each) => each.problems),
            ...read.map((each) => each.package).filter(isProblem),
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

// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
;// CONCATENATED MODULE: ./packages/channels/src/registry/asset-name.js

/** The name under which a release on a host offers a sealed file. */
function assetName({ file }) {
    return external_node_path_.posix.basename(file);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/desired-formula.js


const semverInTag = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** The version that a tag carries: as SemVer, or as a package spells it where the tag has the same. */
function versionOf(seal) {
    const { id, packages } = (0,seal_seal/* releaseOf */.l7)(seal);
    const spelt = packages.map(({ version }) => version).filter((version) => id.endsWith(version));
    const [longest] = [...spelt, semverInTag.exec(id)?.[0] ?? ''].sort((one, other) => other.length - one.length);
    return longest || (packages[0]?.version ?? id);
}
function byName(one, other) {
    return one.file < other.file ? -1 : 1;
}
/** What a channel's formula must say, or undefined when the seal routes nothing to it. */
function desiredFormula(channel, formula, seal) {
    const routed = seal.artifacts.filter(({ channels }) => channels.includes(channel));
    if (routed.length === 0)
        return undefined;
    const files = routed.map((artifact) => ({ file: assetName(artifact), sha256: artifact.digest.sha256 }));
    return { formula, version: versionOf(seal), tag: (0,seal_seal/* releaseOf */.l7)(seal).id, files: files.sort(byName) };
}
/** The facts as the document whose digest stands for the formula: equal facts are equal bytes. */
function factsDocument({ formula, version, files }) {
    const distinct = new Map(files.map(({ file, sha256 }) => [`${file} ${sha256}`, { file, sha256 }]));
    return (0,canonical_json/* canonicalJson */.d)({ formula, version, files: [...distinct.values()].sort(byName) });
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/targets.js



const factsSchema = schemas/* strictObject */.rej({
    formula: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })),
});
/** The one target of a formula: that it says what was sealed. */
function targets_targetsOf(channel, formula, seal) {
    const desired = desiredFormula(channel, formula, seal);
    if (desired === undefined)
        return [];
    const document = factsDocument(desired);
    const digest = (0,src_digest/* digestOf */.ol)(new TextEncoder().encode(document));
    return [
        {
            key: `${channel}:${formula}@${desired.tag}`,
            channel,
            kind: 'formula',
            artifact: { file: `${formula}.formula.json`, digest, channels: [channel] },
            document,
            title: `${formula} ${desired.version}`,
            needs: [],
        },
    ];
}
/** What a target asks of its formula. */
function desiredOf({ key, channel, document = '' }) {
    const { success, data } = factsSchema.safeParse(JSON.parse(document || 'null'));
    if (!success)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${key} is no target of a formula`);
    return { ...data, tag: key.slice(`${channel}:${data.formula}@`.length) };
}
/** The full name of the branch that holds a release's formula until it is revealed. */
function branchOf({ formula, tag }) {
    // With the formula’s name, since projects that share a tap may share version numbers.
    return `refs/heads/lockstep/${formula}/${tag}`;
}
function stepOf({ key, channel, title, needs }, { verb, ...plan }) {
    return {
        key: `${verb} ${key}`,
        target: key,
        channel,
        title: `${verb} ${title} in ${channel}`,
        needs,
        ...plan,
    };
}
/** The step that lays the formula down in a branch of its own. */
function reserveStep(target) {
    return stepOf(target, { verb: 'prepare', phase: 'reserve', undo: 'free' });
}
/** The step that shows the formula to users, after the files that it names are public. */
function revealStep(target, isPullRequest) {
    const verb = isPullRequest ? 'propose' : 'reveal';
    return stepOf(target, { verb, phase: 'reveal', undo: 'limited', last: true });
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/connection.js

/** Reaches the tap with the credential, if there is one. */
function connect(settings, context) {
    return { settings, context, git: context.git(settings.tap, context.secret) };
}
/** Reaches the tap as anybody does. */
function connectAnonymously(settings, context) {
    const { secret: _, ...without } = context;
    return { settings, context: without, git: context.git(settings.tap) };
}
/** What the formula of a target is compared with. */
function termsOf(target, { url }) {
    return { desired: desiredOf(target), template: url };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/repository-address.js

function repository_address_placeOf(tap) {
    const url = new URL(tap);
    const parts = url.pathname.split('/').slice(1);
    const [owner = '', name = ''] = parts.slice(-2).map(decodeURIComponent);
    const server = new URL(parts
        .slice(0, -2)
        .map((part) => `${part}/`)
        .join(''), `${url.origin}/`).href;
    return { server, owner, name: name.replace(/\.git$/, '') };
}
/** The tap’s repository on its host, for pull requests. */
function repositoryAddress({ tap, host, api }) {
    const { server, owner, name } = repository_address_placeOf(tap);
    const isPublic = server === endpoints/* companions */.a.githubServer;
    const usual = isPublic
        ? endpoints/* endpoints */.v['github-release']
        : `${server}${host === 'gitea' ? 'api/v1/' : 'api/v3/'}`;
    return { kind: host ?? 'github', api: api ?? usual, owner, name };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/limits.js

/** What is known of a tap’s limits. */
function limits_limitsOf(settings) {
    const api = settings['pull-request'] ? [new URL(repositoryAddress(settings).api).origin] : [];
    return {
        // One formula, one step at a time.
        concurrency: 1,
        // Whoever looks at a ref after a push sees it; and a push that rests on an old look is refused.
        visibilityWindowMs: 0,
        refusesDuplicates: true,
        origins: [...new Set([new URL(settings.tap).origin, ...api])],
        source: 'git’s own protocol: a push names what each ref points at before (gitprotocol-pack, “Reference Update”)',
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/address-template.js
function address_template_inPath(text) {
    return text.split('/').map(encodeURIComponent).join('/');
}
/** The address of a file by the template in `lockstep.yaml`: `{tag}`, `{version}` and `{file}` filled in, escaped. */
function addressOf(template, file, { tag, version }) {
    const values = { tag, version, file };
    return template.replace(/\{(tag|version|file)\}/g, (_, key) => address_template_inPath(values[key] ?? ''));
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/class-name.js
/**
 * The class that Homebrew looks for in a formula's file: `leaf-sum@2` is `LeafSumAT2`.
 *
 * Source: Homebrew's `Formulary.class_s`.
 */
function classNameOf(formula) {
    const capitalized = formula.charAt(0).toUpperCase() + formula.slice(1).toLowerCase();
    return capitalized
        .replace(/[-_.\s]([a-zA-Z0-9])/g, (_, next) => next.toUpperCase())
        .replaceAll('+', 'x')
        .replace(/(.)@(\d)/, '$1AT$2');
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/declarations.js

/** Says why a formula is not edited. */
function unreadable(file, line, why) {
    return (0,lockstep_error/* fail */.fJ)('FORMULA_UNREADABLE', `${file}, line ${line}: ${why}`, { where: { file, line } });
}
/** The text between the quotes of a statement with one plain string: `version "1.2.3"`. */
function onlyLiteral({ tokens }, { refuse }) {
    const [word, ...rest] = tokens;
    const inner = rest[0]?.text === '(' && rest.at(-1)?.text === ')' ? rest.slice(1, -1) : rest;
    const literal = inner[0]?.literal;
    if (inner.length === 1 && literal !== undefined)
        return literal;
    throw refuse(word?.line ?? 1, `“${word?.text}” is not followed by one plain string`);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula-version.js
// Homebrew's ranks of version parts, from the lowest: its Version class, `Library/Homebrew/version.rb`.
const ranks = ['word', 'alpha', 'beta', 'pre', 'rc', 'none', 'patch', 'post', 'number'];
const formula_version_kinds = [
    [/^(?:alpha\d*|a\d+)$/, 'alpha'],
    [/^(?:beta\d*|b\d+)$/, 'beta'],
    [/^pre\d*$/, 'pre'],
    [/^rc\d*$/, 'rc'],
    [/^p\d*$/, 'patch'],
    [/^post\d+$/, 'post'],
    [/^\d+$/, 'number'],
];
const part = /alpha\d*|a\d+|beta\d*|b\d+|pre\d*|rc\d*|post\d+|p\d*(?![a-z])|\d+|[a-z]+/g;
const nothing = { rank: ranks.indexOf('none'), number: 0, text: '' };
function partsOf(version) {
    return (version.toLowerCase().match(part) ?? []).map((text) => {
        const kind = formula_version_kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'word';
        return { rank: ranks.indexOf(kind), number: Number(/\d+/.exec(text)?.[0] ?? 0), text };
    });
}
function isZero({ rank, number }) {
    return rank === ranks.indexOf('number') && number === 0;
}
function compareParts(one, other) {
    if ((one === nothing && isZero(other)) || (other === nothing && isZero(one)))
        return 0;
    if (one.rank !== other.rank)
        return one.rank - other.rank;
    if (one.rank === ranks.indexOf('word'))
        return one.text < other.text ? -1 : Number(one.text > other.text);
    return one.number - other.number;
}
/**
 * Compares versions as Homebrew does: negative when the first is older.
 *
 * Numbers that are missing count as zero, and a pre-release comes before its release.
 */
function compareVersions(one, other) {
    const [left, right] = [partsOf(one), partsOf(other)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = compareParts(left[index] ?? nothing, right[index] ?? nothing);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
/** Matches a version where it is not a part of a longer one. */
function versionPattern(version) {
    return new RegExp(`(?<![\\d.])${escaped(version)}(?!\\d|\\.\\d|-?(?:alpha|beta|rc|pre)(?![a-z]))`, 'g');
}
const inName = /(?:^|[-_.v])(\d+(?:\.\d+)+(?:[-.]?(?:alpha|beta|rc|pre)[.-]?\d*)?)(?![\d])/;
/**
 * The version that an address names: in a folder that looks like the release's tag, else in the file's name.
 * @param path the parts of its path, unescaped.
 */
function versionIn(path, { tag, version }) {
    const [before = '', after = ''] = tag.split(version);
    const folder = new RegExp(`^${escaped(before)}(\\d[\\w.+-]*)${escaped(after)}$`);
    const named = path.slice(0, -1).map((each) => folder.exec(each)?.[1]);
    return named.findLast((each) => each !== undefined) ?? inName.exec(path.at(-1) ?? '')?.[1];
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula-facts.js


const interpolation = '#{version}';
/** The parts of an address's path, unescaped; none where it is no address. */
function pathOf(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return [];
    try {
        return parsed.pathname.split('/').slice(1).map(decodeURIComponent);
    }
    catch {
        return [];
    }
}
function explicitVersion({ versions, file }, refuse) {
    const texts = [...new Set(versions.map(({ text }) => text))];
    if (texts.length > 1)
        throw refuse(`it states several versions: ${texts.join(', ')}`);
    if (texts[0]?.includes(interpolation))
        throw unreadable(file, 1, 'its version is computed');
    return texts[0];
}
function impliedVersion({ downloads }, shape, refuse) {
    const found = downloads.map(({ url }) => versionIn(pathOf(url.text), shape));
    const [version, ...others] = [...new Set(found)];
    if (version !== undefined && others.length === 0)
        return version;
    throw refuse('its version does not follow from its addresses; write a “version” line');
}
function stated({ url, sha256, mirrors, line }, version) {
    const filled = (literal) => literal.text.replaceAll(interpolation, version);
    const address = filled(url);
    return {
        file: pathOf(address).at(-1) ?? '',
        sha256: sha256.text.toLowerCase(),
        url: address,
        mirrors: mirrors.map(filled),
        line,
    };
}
/**
 * What a formula states: its version, written or implied by its addresses, and its files.
 * @throws LockstepError `FORMULA_UNREADABLE` when there is no one version.
 */
function factsOf(formula, shape) {
    const line = formula.downloads[0]?.line ?? 1;
    const refuse = (why) => unreadable(formula.file, line, why);
    const version = explicitVersion(formula, refuse) ?? impliedVersion(formula, shape, refuse);
    return { version, files: formula.downloads.map((each) => stated(each, version)) };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/alignment.js






function namesVersion(url, version) {
    return versionPattern(version).test(pathOf(url).join('/'));
}
/** Whether an address leads to the files of one version: as the template says, or by naming that version. */
function isOfVersion({ url, file }, version, { desired, template }) {
    if (template === undefined)
        return namesVersion(url, version);
    const isOwn = version === desired.version;
    return isOwn ? url === addressOf(template, file, desired) : namesVersion(url, version);
}
function fileFaults(stated, terms) {
    const { url, file, sha256, mirrors } = stated;
    const { files, version } = terms.desired;
    const sealed = files.find((each) => each.file === file);
    if (sealed === undefined)
        return [
            `${url} is no file that is sealed for this channel (${files.map((each) => each.file).join(', ')})`,
        ];
    const strays = mirrors.filter((each) => pathOf(each).at(-1) !== file || !namesVersion(each, version));
    return [
        ...(isOfVersion(stated, version, terms) ? [] : [`${url} is not the address of version ${version}`]),
        ...(sealed.sha256 === sha256
            ? []
            : [`${url} is to have the sha256 ${sha256}, sealed is ${sealed.sha256}`]),
        ...strays.map((each) => `the mirror ${each} is not the address of ${file} of version ${version}`),
    ];
}
/** Every reason why a formula does not say what is sealed, each with file and line. */
function misalignments(formula, facts, terms) {
    const { desired } = terms;
    const { file } = formula;
    const at = (line, what) => (0,problem/* problem */.C)('FORMULA_MISALIGNED', `${file}, line ${line}: ${what}`, { where: { file, line } });
    const className = classNameOf(desired.formula);
    const missing = desired.files.filter(({ file: name }) => !facts.files.some((each) => each.file === name));
    return [
        ...(formula.className === className
            ? []
            : [at(1, `brew looks for the class ${className}, found ${formula.className}`)]),
        ...(facts.version === desired.version
            ? []
            : [at(1, `it has the version ${facts.version}, sealed is ${desired.version}`)]),
        ...facts.files.flatMap((each) => fileFaults(each, terms).map((what) => at(each.line, what))),
        ...missing.map(({ file: name }) => at(1, `${name} is sealed for this channel, and the formula does not name it`)),
    ];
}
/** What a formula states, as a document: equal to the desired one exactly when users get the sealed files. */
function statedDocument(facts, terms) {
    const { formula } = terms.desired;
    const files = facts.files.map((each) => ({
        file: isOfVersion(each, facts.version, terms) ? each.file : each.url,
        sha256: each.sha256,
    }));
    return factsDocument({ formula, version: facts.version, files });
}
/** Compares what a formula states with what it must: by version, then by its files. */
function alignment_standingOf(facts, terms) {
    const { desired } = terms;
    if (facts.version === desired.version)
        return statedDocument(facts, terms) === factsDocument(desired) ? 'equal' : 'other';
    const difference = compareVersions(facts.version, desired.version);
    if (difference === 0)
        return 'other';
    return difference < 0 ? 'older' : 'newer';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula-downloads.js

const words = new Set(['url', 'sha256', 'mirror']);
// A checkout of a commit has no file whose checksum could be stated.
const checkouts = /^:?(?:tag|revision|branch|revisions|tags|module)\b/;
function wordOf({ tokens }) {
    return tokens[0]?.kind === 'word' ? tokens[0].text : '';
}
function lineOf({ tokens }) {
    return tokens[0]?.line ?? 1;
}
/** The address of a `url` statement; options such as `using: :nounzip` may follow. */
function urlOf(statement, declarations) {
    const [, ...rest] = statement.tokens;
    const [first, second] = rest[0]?.text === '(' ? rest.slice(1) : rest;
    const options = rest.filter(({ kind }) => kind === 'label' || kind === 'symbol');
    if (options.some(({ text }) => checkouts.test(text)))
        throw declarations.refuse(lineOf(statement), 'its url is a checkout of a repository, not a file');
    if (second?.text !== ',' || first?.literal === undefined)
        return onlyLiteral(statement, declarations);
    if (rest.some(({ kind, text }) => kind === 'word' && (text === 'if' || text === 'unless')))
        throw declarations.refuse(lineOf(statement), 'its url holds under a condition on the same line');
    return first.literal;
}
function downloadOf(group, declarations) {
    const [url, secondUrl] = group.filter((each) => wordOf(each) === 'url');
    const [sha256, secondSha] = group.filter((each) => wordOf(each) === 'sha256');
    const [surplus] = [secondUrl, secondSha].filter((each) => each !== undefined);
    const refuse = (statement, why) => declarations.refuse(lineOf(statement), why);
    if (surplus !== undefined)
        throw refuse(surplus, `a second ${wordOf(surplus)} stands beside the first`);
    if (url === undefined && sha256 !== undefined)
        throw refuse(sha256, 'a sha256 stands without its url');
    if (url === undefined)
        return [];
    const literal = urlOf(url, declarations);
    if (sha256 === undefined)
        throw refuse(url, 'a url stands without its sha256');
    const mirrors = group.filter((each) => wordOf(each) === 'mirror');
    return [
        {
            url: literal,
            sha256: onlyLiteral(sha256, declarations),
            mirrors: mirrors.map((each) => onlyLiteral(each, declarations)),
            line: lineOf(url),
        },
    ];
}
/**
 * The downloads that a formula declares: one for each block, or alternative of a condition, that has a `url`.
 * @throws LockstepError `FORMULA_UNREADABLE` where url and sha256 do not pair.
 */
function downloadsOf(declarations) {
    const groups = new Map();
    for (const statement of declarations.statements.filter((each) => words.has(wordOf(each)))) {
        const branches = groups.get(statement.scope) ?? new Map();
        groups.set(statement.scope, branches);
        branches.set(statement.branch, [...(branches.get(statement.branch) ?? []), statement]);
    }
    return [...groups.values()].flatMap((branches) => [...branches.values()].flatMap((group) => downloadOf(group, declarations)));
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula-scope.js
const conditions = new Set(['if', 'unless', 'case']);
function opensPlatform({ head, opener }) {
    const [first] = head;
    if ((opener !== 'do' && opener !== '{') || first?.kind !== 'word')
        return false;
    return /^on_[a-z_]+$/.test(first.text) || (first.text === 'stable' && head.length === 2);
}
/**
 * Whether what stands in a scope says where the formula's own download comes from.
 *
 * That is so in the class itself and in its platform blocks and conditions; a `resource`, `head`, `patch`, `bottle`,
 * `livecheck` or `test` block speaks of something else, and methods of nothing at all.
 */
function isDeclaring(scope, formula) {
    if (scope === undefined)
        return false;
    if (scope === formula)
        return true;
    const isOpen = conditions.has(scope.opener) ? scope.head.length === 1 : opensPlatform(scope);
    return isOpen && isDeclaring(scope.parent, formula);
}
/** The formula classes of a program; a right one has one. */
function formulaClasses(statements) {
    return statements.flatMap(({ tokens, scope }) => {
        const [opener, name, below, parent, more] = tokens;
        const isClass = opener?.text === 'class' && below?.text === '<' && parent?.text === 'Formula';
        if (!isClass || name === undefined || more !== undefined || scope === undefined)
            return [];
        return scope.parent === undefined ? [{ name: name.text, scope, line: name.line }] : [];
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/token.js
/** What a scanner cannot read, with its line. */
class RubyError extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.name = 'RubyError';
        this.line = line;
    }
}
/** The line of an offset, counted from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/scopes.js

const always = new Set(['class', 'module', 'def', 'case', 'begin', 'for']);
const conditional = new Set(['if', 'unless', 'while', 'until']);
const loops = new Set(['while', 'until', 'for']);
const alternatives = new Set(['else', 'elsif', 'when', 'ensure']);
/** Those that may stand inside a statement as well. */
const leading = new Set(['rescue', 'in']);
const headed = new Set(['class', 'module', 'def', 'case', 'for', ...conditional]);
/** Groups tokens into statements, scope by scope. */
class Grouping {
    #statements = [];
    #current = [];
    #scope;
    #previous;
    #isLoopHead = false;
    #round = 0;
    group(tokens) {
        tokens.forEach((token, index) => {
            this.#take(token, tokens, index);
            this.#previous = token;
        });
        this.#finish(undefined);
        if (this.#scope !== undefined)
            throw new RubyError(`“${this.#scope.opener}” has no end`, this.#scope.head[0]?.line ?? 1);
        return this.#statements;
    }
    #take(token, all, index) {
        const isSeparator = token.kind === 'newline' || (token.kind === 'mark' && token.text === ';');
        if (isSeparator && this.#round === 0)
            this.#finish(undefined);
        else if (token.kind === 'mark')
            this.#takeMark(token);
        else if (token.kind === 'word' && this.#isKeyword())
            this.#takeWord(token, all, index);
        else
            this.#current.push(token);
    }
    // After a dot and after “def” any word is a name.
    #isKeyword() {
        const { kind, text } = this.#previous ?? { kind: 'newline', text: '' };
        return !(kind === 'mark' && ['.', '&.', '::'].includes(text)) && !(kind === 'word' && text === 'def');
    }
    #takeMark(token) {
        if (token.text === '{' && this.#round === 0)
            this.#open(token, '{');
        else if (token.text === '}' && this.#round === 0)
            this.#close(token, true);
        else
            this.#takeBracket(token);
    }
    #takeBracket(token) {
        if ('([{'.includes(token.text))
            this.#round += 1;
        if (')]}'.includes(token.text))
            this.#round -= 1;
        this.#current.push(token);
    }
    #takeWord(token, all, index) {
        const { text } = token;
        const isFirst = this.#current.length === 0;
        if (text === 'end')
            this.#close(token, false);
        else if (text === 'then' || (text === 'do' && this.#isLoopHead))
            this.#finish(undefined);
        else if (alternatives.has(text) || (isFirst && leading.has(text)))
            this.#alternate(token);
        else if (this.#isOpener(text) && !(text === 'def' && isEndless(all, index + 1)))
            this.#open(token, text);
        else
            this.#current.push(token);
    }
    #isOpener(text) {
        return text === 'do' || always.has(text) || (conditional.has(text) && this.#beginsExpression());
    }
    // Elsewhere “if” belongs to what stands before it.
    #beginsExpression() {
        const last = this.#current.at(-1);
        return last === undefined || (last.kind === 'mark' && ![')', ']', '}'].includes(last.text));
    }
    #open(token, opener) {
        const head = [...this.#current, token];
        const start = head[0]?.start ?? token.start;
        const scope = { head, start, end: undefined, opener, branch: 0, parent: this.#scope };
        this.#current = head;
        this.#finish(scope);
        this.#scope = scope;
        this.#isLoopHead = loops.has(opener);
        // What belongs to the opening word becomes the first statement of its scope.
        if (headed.has(opener))
            this.#current = [token];
    }
    #alternate(token) {
        this.#finish(undefined);
        if (this.#scope !== undefined)
            this.#scope.branch += 1;
        if (token.text !== 'else' && token.text !== 'ensure')
            this.#current = [token];
    }
    #close(token, isBrace) {
        this.#finish(undefined);
        const scope = this.#scope;
        if (scope === undefined || (scope.opener === '{') !== isBrace)
            throw new RubyError(`“${token.text}” ends nothing`, token.line);
        scope.end = token.end;
        this.#scope = scope.parent;
        // What follows on the line (“end if …”, “}.freeze”) belongs to what ended.
        this.#current = [token];
    }
    #finish(body) {
        this.#isLoopHead = false;
        const tokens = this.#current;
        this.#current = [];
        if (tokens.length === 0)
            return;
        this.#statements.push({ tokens, scope: this.#scope, branch: this.#scope?.branch ?? 0, body });
    }
}
// “def name(…) = value” has no end; “def name=(value)” does.
function isEndless(tokens, from) {
    let depth = 0;
    for (let at = from; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || (token.kind === 'newline' && depth === 0))
            return false;
        if (token.text === '(')
            depth += 1;
        if (token.text === ')')
            depth -= 1;
        if (depth === 0 && token.kind === 'mark' && token.text === '=')
            return token.isSpaced;
        if (depth === 0 && token.text === ';')
            return false;
    }
    return false;
}
/**
 * Groups the tokens of a program into statements, each with its scope.
 * @throws RubyError where an `end` is missing or ends nothing.
 */
function statementsOf(tokens) {
    return new Grouping().group(tokens);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/heredoc.js

const heredoc_opener = /<<([~-]?)(["'`]?)([A-Za-z_]\w*)\2/y;
/** The heredoc that is opened at an offset, with the offset after its opener. */
function heredocAt(text, at, line) {
    heredoc_opener.lastIndex = at;
    const [whole, squiggle, quote, name = ''] = heredoc_opener.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    // A bare “<<name” may as well append a variable; heredocs of that form are named in capitals.
    if (squiggle === '' && quote === '' && !/^[A-Z]/.test(name))
        return undefined;
    return { heredoc: { name, isIndented: squiggle !== '', line }, end: at + whole.length };
}
/**
 * The offset after a heredoc's last line.
 * @param from the offset where its body's first line starts.
 * @throws RubyError when its end never comes.
 */
function endOfHeredoc(text, from, { name, isIndented, line }) {
    for (let at = from; at < text.length;) {
        const newline = text.indexOf('\n', at);
        const next = newline === -1 ? text.length : newline + 1;
        const found = text.slice(at, next).replace(/\r?\n$/, '');
        if ((isIndented ? found.trimStart() : found) === name)
            return next;
        at = next;
    }
    throw new RubyError(`the heredoc ${name} has no end`, line);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/lexemes.js
// Each pattern is tried at one place of the text.
/** White space, and lines that are continued. */
const blank = /(?:[ \t\r\f\v]|\\\r?\n)+/y;
/** Names, with the marks that methods end in. */
const word = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y;
/** Numbers. */
const lexemes_number = /\d[\d_]*(?:\.\d+)*\w*/y;
/** Variables of instances, classes and the program. */
const variable = /(?:@@?|\$)(?:\w+|.)/y;
/** Symbols. */
const symbol = /:(?:[A-Za-z_]\w*[?!=]?(?![=>~])|[A-Za-z_]\w*)/y;
/** The opening of a literal such as `%w[`, up to its bracket. */
const percent = /%[wWiIqQrsx]?(?=[^\w\s=])/y;
/** Operators and punctuation, the longest first. */
const mark = /\*\*=?|<=>|===?|=>|=~|![=~]|&&=?|\|\|=?|&\.|::|\.{2,3}|->|<<=?|>>|[-+*/%<>|&^]=|./y;
/** Marks after which a line goes on. */
const unfinished = new Set([
    ',',
    '&&',
    '||',
    '+',
    '-',
    '*',
    '=',
    '+=',
    '.',
    '&.',
    '=>',
    '::',
    '<<',
    '==',
]);
/** Closing brackets. */
const closing = new Set([')', ']', '}']);
/** Words that a value follows. */
const beforeValue = new Set('if unless while until and or not return when in then do else elsif case rescue'.split(' '));

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/quoted.js

const closers = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** The quotation that an opening mark begins; brackets end with their counterpart, other marks with themselves. */
function quotationOf(mark, isComputed) {
    const close = closers[mark];
    return close === undefined ? { close: mark, isComputed } : { open: mark, close, isComputed };
}
// Code inside a string holds strings itself; comments and regular expressions do not occur there in formulae.
function endOfCode(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        const mark = text.charAt(at);
        if (mark === '{')
            depth += 1;
        if (mark === '}')
            depth -= 1;
        if (depth === 0)
            return at + 1;
        if (mark === '"' || mark === "'" || mark === '`')
            at = endOfQuoted(text, at + 1, quotationOf(mark, mark !== "'")) - 1;
    }
    throw new RubyError('a “#{” has no end', lineAt(text, from));
}
/**
 * The offset after a literal's closing mark.
 * @param from the offset after its opening mark.
 * @throws RubyError when it never ends.
 */
function endOfQuoted(text, from, { open, close, isComputed }) {
    let depth = 1;
    for (let at = from; at < text.length; at += 1) {
        const mark = text.charAt(at);
        if (mark === '\\')
            at += 1;
        else if (isComputed && mark === '#' && text.charAt(at + 1) === '{')
            at = endOfCode(text, at + 2) - 1;
        else if (mark === open)
            depth += 1;
        else if (mark === close)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    throw new RubyError(`a literal has no closing “${close}”`, lineAt(text, from));
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/scanner.js




/** Reads a text from its start to its end; what it meets last decides how the next mark is understood. */
class Scanner {
    #text;
    #tokens = [];
    #brackets = [];
    #heredocs = [];
    #at = 0;
    #line = 1;
    #isSpaced = false;
    constructor(text) {
        this.#text = text;
    }
    scan() {
        if (this.#text.startsWith('\ufeff'))
            this.#at = 1;
        while (this.#at < this.#text.length && !this.#isDataMark())
            this.#next();
        const open = this.#heredocs[0];
        if (open !== undefined)
            throw new RubyError(`the heredoc ${open.name} has no end`, open.line);
        return this.#tokens;
    }
    // Ruby reads nothing after this line.
    #isDataMark() {
        return this.#isLineStart() && /^__END__\r?(?:\n|$)/.test(this.#text.slice(this.#at, this.#at + 9));
    }
    #isLineStart() {
        return this.#at === 0 || this.#text.charAt(this.#at - 1) === '\n';
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#text)?.[0];
    }
    #next() {
        const space = this.#match(blank);
        const char = this.#text.charAt(this.#at);
        if (space !== undefined)
            this.#skip(space.length, true);
        else if (this.#isLineStart() && this.#match(/=begin\b/y) !== undefined)
            this.#skipComment();
        else if (char === '\n')
            this.#newline();
        else if (char === '#')
            this.#skip(this.#match(/.*/y)?.length ?? 1, true);
        else
            this.#token(char);
    }
    #skip(length, isSpaced) {
        this.#line += this.#text.slice(this.#at, this.#at + length).split('\n').length - 1;
        this.#at += length;
        this.#isSpaced = isSpaced;
    }
    #skipComment() {
        const rest = this.#text.slice(this.#at);
        const end = /^=end\b.*\n?/m.exec(rest);
        if (end === null)
            throw new RubyError('a “=begin” has no “=end”', this.#line);
        this.#skip(end.index + end[0].length, true);
    }
    #newline() {
        const last = this.#tokens.at(-1);
        const isInside = this.#brackets.at(-1) === '(' || this.#brackets.at(-1) === '[';
        const goesOn = last?.kind === 'mark' && unfinished.has(last.text);
        if (last !== undefined && last.kind !== 'newline' && !isInside && !goesOn)
            this.#push('newline', this.#at + 1);
        else
            this.#skip(1, true);
        for (const heredoc of this.#heredocs.splice(0))
            this.#skip(endOfHeredoc(this.#text, this.#at, heredoc) - this.#at, true);
    }
    #push(kind, end, literal) {
        const text = this.#text.slice(this.#at, end);
        const place = { start: this.#at, end, line: this.#line, isSpaced: this.#isSpaced };
        this.#tokens.push({ kind, text, ...place, ...(literal && { literal }) });
        this.#skip(text.length, kind === 'newline');
    }
    /** Whether a value may begin here: what follows a finished one is an operator. */
    #expectsValue() {
        const last = this.#tokens.at(-1);
        if (last === undefined || last.kind === 'newline' || last.kind === 'label')
            return true;
        if (last.kind === 'mark')
            return !closing.has(last.text);
        if (last.kind !== 'word')
            return false;
        const isArgument = this.#isSpaced && /\S/.test(this.#text.charAt(this.#at + 1));
        return beforeValue.has(last.text) || isArgument;
    }
    #token(char) {
        if (char === '"' || char === '`' || char === "'")
            this.#string(char);
        else if (!this.#opened(char) && !this.#named())
            this.#symbolOrMark(char);
    }
    #opened(char) {
        const end = char === '<' ? this.#heredoc() : this.#openedLiteral(char);
        if (end !== undefined)
            this.#push('string', end);
        return end !== undefined;
    }
    #named() {
        const name = this.#match(word);
        const value = this.#match(lexemes_number) ?? this.#match(variable);
        if (name !== undefined)
            this.#name(name);
        else if (value !== undefined)
            this.#push('number', this.#at + value.length);
        return (name ?? value) !== undefined;
    }
    #string(quote) {
        const start = this.#at + 1;
        const end = endOfQuoted(this.#text, start, quotationOf(quote, quote !== "'"));
        const text = this.#text.slice(start, end - 1);
        const isPlain = quote !== '`' && !text.includes('\\') && !text.includes('\n');
        const rest = quote === '"' ? text.replaceAll('#{version}', '') : text;
        const says = isPlain && !/#[{$@]/.test(rest);
        this.#push('string', end, says ? { text, start, end: end - 1 } : undefined);
    }
    #heredoc() {
        const last = this.#tokens.at(-1);
        const isShift = last?.kind === 'word' && !this.#isSpaced;
        const found = isShift ? undefined : heredocAt(this.#text, this.#at, this.#line);
        if (found === undefined || last?.text === 'class')
            return undefined;
        this.#heredocs.push(found.heredoc);
        return found.end;
    }
    // Regular expressions, %-literals and single characters look like operators elsewhere.
    #openedLiteral(char) {
        if (!'/%?'.includes(char) || !this.#expectsValue())
            return undefined;
        if (char === '?') {
            const single = this.#match(/\?(?:\\.|[^\s\\])(?!\w)/y);
            return single === undefined ? undefined : this.#at + single.length;
        }
        const opener = char === '/' ? '/' : this.#match(percent);
        if (opener === undefined)
            return undefined;
        const open = this.#at + (char === '/' ? 0 : opener.length);
        const isComputed = !/%[wiqs]/.test(opener);
        return endOfQuoted(this.#text, open + 1, quotationOf(this.#text.charAt(open), isComputed));
    }
    #name(name) {
        const end = this.#at + name.length;
        const isLabel = this.#text.charAt(end) === ':' && this.#text.charAt(end + 1) !== ':';
        const isTernary = this.#tokens.at(-1)?.text === '?';
        this.#push(isLabel && !isTernary ? 'label' : 'word', isLabel && !isTernary ? end + 1 : end);
    }
    #symbolOrMark(char) {
        const end = char === ':' ? this.#symbolEnd() : undefined;
        if (end !== undefined) {
            this.#push('symbol', end);
            return;
        }
        const text = this.#match(mark) ?? char;
        this.#track(text);
        this.#push('mark', this.#at + text.length);
    }
    #symbolEnd() {
        const next = this.#text.charAt(this.#at + 1);
        if (next === '"')
            return endOfQuoted(this.#text, this.#at + 2, quotationOf('"', true));
        const name = next === ':' ? undefined : this.#match(symbol);
        return name === undefined ? undefined : this.#at + name.length;
    }
    #track(text) {
        if (text === '(' || text === '[' || text === '{')
            this.#brackets.push(text);
        if (!closing.has(text))
            return;
        const open = this.#brackets.pop();
        if (open === undefined || quotationOf(open, false).close !== text)
            throw new RubyError(`a “${text}” closes nothing`, this.#line);
    }
}
/**
 * Splits Ruby into tokens, without its comments.
 *
 * It knows as much of Ruby's syntax as keeps strings, heredocs, comments, regular expressions and code apart.
 * @throws RubyError where a literal or a bracket has no end.
 */
function scanRuby(text) {
    return new Scanner(text).scan();
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula.js




function programOf(text, file) {
    try {
        return statementsOf(scanRuby(text));
    }
    catch (error) {
        if (error instanceof RubyError)
            throw unreadable(file, error.line, error.message);
        throw error;
    }
}
function wholeStatement({ tokens }) {
    return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
function blockOf(body) {
    return body?.end === undefined ? [] : [{ start: body.start, end: body.end }];
}
/**
 * Reads where a formula's download comes from.
 * @throws LockstepError `FORMULA_UNREADABLE`, with file and line, for a form that cannot be edited safely.
 */
function readFormula(text, file) {
    const program = programOf(text, file);
    const refuse = (line, why) => unreadable(file, line, why);
    const [found, another] = formulaClasses(program);
    if (found === undefined)
        throw refuse(1, 'no class below Formula is defined');
    if (another !== undefined)
        throw refuse(another.line, 'a second class below Formula is defined');
    const statements = program.filter(({ scope }) => isDeclaring(scope, found.scope));
    const declarations = { statements, refuse };
    const named = (word) => statements.filter(({ tokens }) => tokens[0]?.kind === 'word' && tokens[0].text === word);
    const downloads = downloadsOf(declarations);
    if (downloads.length === 0)
        throw refuse(lineAt(text, found.scope.start), 'it has no url with a sha256');
    return {
        file,
        text,
        className: found.name,
        versions: named('version').map((each) => onlyLiteral(each, declarations)),
        downloads,
        revisions: named('revision').map(wholeStatement),
        bottles: named('bottle').flatMap(({ body }) => blockOf(body)),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula-edit.js



/** Applies edits that do not overlap; everything else stays as it is, byte for byte. */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((one, other) => one.start - other.start);
    let at = 0;
    let result = '';
    for (const { start, end, text: inserted } of ordered) {
        result += text.slice(at, start) + inserted;
        at = end;
    }
    return result + text.slice(at);
}
/** Replaces what stands between the quotes of a string. */
function replaced({ start, end }, text) {
    return { start, end, text };
}
/**
 * An address with another version in it; a `#{version}` stays.
 *
 * In addresses a version may be escaped (`1.0.0%2B5`).
 */
function withVersion(url, from, to) {
    const spellings = new Map([[encodeURIComponent(from), encodeURIComponent(to)]]).set(from, to);
    const exchange = (text) => [...spellings].reduce((result, [old, fresh]) => result.replace(versionPattern(old), () => fresh), text);
    return url.split('#{version}').map(exchange).join('#{version}');
}
/**
 * Removes statements with the lines they stand on, and the empty line after them where one stands before as well.
 * @throws LockstepError `FORMULA_UNREADABLE` when other code shares a line with one.
 */
function withoutLines({ text, file }, spans) {
    return spans.map(({ start, end }) => {
        const from = text.lastIndexOf('\n', start - 1) + 1;
        const newline = text.indexOf('\n', end);
        const to = newline === -1 ? text.length : newline + 1;
        const isAlone = text.slice(from, start).trim() === '' && /^\s*(?:#.*)?$/.test(text.slice(end, to));
        if (!isAlone)
            throw unreadable(file, lineAt(text, start), 'a statement to be removed shares its line');
        const emptyAfter = /^[ \t]*\r?\n/.exec(text.slice(to))?.[0] ?? '';
        const isEmptyBefore = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from));
        return { start: from, end: isEmptyBefore ? to + emptyAfter.length : to, text: '' };
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/derivation.js








function derivation_textOf(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw unreadable(file, 1, 'it is not UTF-8');
    }
}
/**
 * Reads a formula's bytes.
 * @throws LockstepError `FORMULA_UNREADABLE`.
 */
function readFormulaBytes(bytes, file, { desired }) {
    const formula = readFormula(derivation_textOf(bytes, file), file);
    return { formula, facts: factsOf(formula, desired) };
}
function newUrl({ url }, { from, terms: { desired, template } }) {
    const exchanged = withVersion(url.text, from, desired.version);
    if (template === undefined)
        return exchanged;
    const name = pathOf(exchanged.replaceAll('#{version}', desired.version)).at(-1) ?? '';
    return addressOf(template, name, desired);
}
function misaligned(file, line, what) {
    return (0,problem/* problem */.C)('FORMULA_MISALIGNED', `${file}, line ${line}: ${what}`, { where: { file, line } });
}
function bumpDownload(download, bump) {
    const { desired } = bump.terms;
    const url = newUrl(download, bump);
    const address = url.replaceAll('#{version}', desired.version);
    const sealed = desired.files.find(({ file }) => file === pathOf(address).at(-1));
    const names = desired.files.map(({ file }) => file).join(', ');
    if (sealed === undefined)
        (0,lockstep_error/* throwAll */.Kx)([
            misaligned(bump.file, download.line, `${address} is no file that is sealed for this channel (${names})`),
        ]);
    return [
        replaced(download.url, url),
        replaced(download.sha256, sealed?.sha256 ?? ''),
        ...download.mirrors.map((each) => replaced(each, withVersion(each.text, bump.from, desired.version))),
    ];
}
/**
 * The formula as it must be: version, addresses and checksums exchanged, and nothing else moved.
 *
 * As `brew bump-formula-pr` does, a `revision` goes, since it counts rebuilds of the version before. A `bottle` block
 * goes as well: brew's own tool leaves it to a build farm that replaces it, and without one its files are of the version
 * before, so that no user could install from them.
 * @throws LockstepError `FORMULA_UNREADABLE`, `FORMULA_MISALIGNED`.
 */
function bumped({ formula, facts }, terms) {
    const { file } = formula;
    if (!/[.]/.test(facts.version) && terms.template === undefined)
        throw unreadable(file, 1, `“${facts.version}” is too short to be found in addresses; set “url” in lockstep.yaml`);
    const bump = { file, from: facts.version, terms };
    return applyEdits(formula.text, [
        ...formula.versions.map((each) => replaced(each, terms.desired.version)),
        ...formula.downloads.flatMap((each) => bumpDownload(each, bump)),
        ...withoutLines(formula, [...formula.revisions, ...formula.bottles]),
    ]);
}
/**
 * Refuses a formula that does not say what is sealed.
 * @throws LockstepError `FORMULA_UNREADABLE`, `FORMULA_MISALIGNED`.
 */
function assertAligned(bytes, file, terms) {
    const { formula, facts } = readFormulaBytes(bytes, file, terms);
    (0,lockstep_error/* throwAll */.Kx)(misalignments(formula, facts, terms));
}
/**
 * Derives the formula of a release from the one before it; the result has been checked against the seal.
 * @throws LockstepError `FORMULA_UNREADABLE`, `FORMULA_MISALIGNED`.
 */
function deriveFormula(bytes, file, terms) {
    const derived = new TextEncoder().encode(bumped(readFormulaBytes(bytes, file, terms), terms));
    assertAligned(derived, file, terms);
    return derived;
}
/** The SHA-256 of bytes, in hex. */
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/platform.js
const systems = [
    ['macos', /darwin|macos|apple|osx/],
    ['linux', /linux/],
];
const processors = [
    ['arm', /arm64|aarch64|armv8/],
    ['intel', /x86[-_]64|amd64|x64|intel/],
];
/** Reads a platform out of a file name such as `leafsum-1.2.3-aarch64-apple-darwin.tar.gz`. */
function platform_platformOf(file) {
    const name = file.toLowerCase();
    return {
        system: systems.find(([, pattern]) => pattern.test(name))?.[0],
        processor: processors.find(([, pattern]) => pattern.test(name))?.[0],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/new-formula.js






const indentation = '  ';
function indented(lines) {
    return lines.map((line) => (line === '' ? line : indentation + line));
}
// Ruby reads “#{”, “#$” and “#@” in a string as code.
function quoted(text) {
    return `"${text.replace(/["\\]|#(?=[{$@])/g, '\\$&')}"`;
}
function separated(blocks) {
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
/** One block for each value of a key, in the order that Homebrew's style wants. */
function blocksBy(key, placed, inner) {
    const values = key === 'system' ? ['macos', 'linux'] : ['arm', 'intel'];
    const parts = values.map((value) => ({ value, part: placed.filter((each) => each[key] === value) }));
    const some = parts.filter(({ part }) => part.length > 0);
    return separated(some.map(({ value, part }) => [`on_${value} do`, ...indented(inner(part)), 'end']));
}
function downloadLines(placed, description, desired) {
    const [first, second] = placed;
    if (first === undefined)
        return [];
    if (second === undefined)
        return [`url ${quoted(addressOf(description.url, first.file, desired))}`, `sha256 "${first.sha256}"`];
    const key = ['system', 'processor'].find((each) => placed.every((file) => file[each] !== undefined) && new Set(placed.map((file) => file[each])).size > 1);
    if (key !== undefined)
        return blocksBy(key, placed, (part) => downloadLines(part, description, desired));
    const names = placed.map(({ file }) => file).join(', ');
    throw (0,lockstep_error/* fail */.fJ)('FORMULA_MISALIGNED', `a new formula cannot tell by their names which of ${names} is for which platform`);
}
// `brew audit` complains about a version that brew finds in the address by itself.
function versionLines(description, desired) {
    const named = desired.files.map(({ file }) => versionIn(pathOf(addressOf(description.url, file, desired)), desired));
    return named.every((each) => each === desired.version) ? [] : [`version "${desired.version}"`];
}
// `brew audit` refuses a formula for one system that does not say so.
function requirementLines(placed) {
    const found = new Set(placed.map(({ system }) => system));
    const [only] = found;
    return found.size === 1 && only !== undefined ? [`depends_on :${only}`] : [];
}
/**
 * Writes the first formula of a project, in the order and manner that `brew audit` and `brew style` want.
 *
 * Source: Homebrew's Formula Cookbook.
 * @throws LockstepError `FORMULA_MISALIGNED` when the files' platforms cannot be told.
 */
function newFormula(description, desired) {
    const placed = desired.files.map((file) => ({ ...file, ...platform_platformOf(file.file) }));
    const single = placed.length === 1;
    const downloads = downloadLines(placed, description, desired);
    const metadata = [
        `desc ${quoted(description.description)}`,
        `homepage ${quoted(description.homepage)}`,
        ...(single ? downloads : []),
        ...versionLines(description, desired),
        `license ${quoted(description.license)}`,
    ];
    const test = description.test ?? [
        `assert_match version.to_s, shell_output("#{bin}/${desired.formula} --version")`,
    ];
    const body = separated([
        metadata,
        requirementLines(placed),
        single ? [] : downloads,
        ['def install', ...indented(description.install), 'end'],
        ['test do', ...indented(test), 'end'],
    ]);
    const lines = [`class ${classNameOf(desired.formula)} < Formula`, ...indented(body), 'end'];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/tap.js
function headOf({ branch }, told) {
    return branch === undefined ? (told ?? 'refs/heads/main') : `refs/heads/${branch}`;
}
/** Reads where the tap’s branch and a release’s own branch point. */
async function readTap({ git, settings }, branch) {
    const reply = await git.refs('refs/heads/');
    if (reply.outcome !== 'ok')
        return reply;
    const { ids, head: told } = reply.value;
    const head = headOf(settings, told);
    const tip = ids.get(head);
    // Into a repository without a commit nothing is pushed: on some hosts the first branch becomes the default for good.
    if (tip === undefined) {
        const message = `the tap has no branch ${head.replace('refs/heads/', '')} with a commit`;
        return { outcome: 'refused', reason: 'missing', message };
    }
    return { outcome: 'ok', value: { head, tip, branchTip: ids.get(branch) } };
}
// Homebrew reads the first of these that is there, and in it folders of any name; homebrew-core has one for each letter.
const folders = ['Formula', 'HomebrewFormula'];
async function folderOf(git, commit) {
    const root = await git.list(commit, '');
    if (root.outcome !== 'ok')
        return root;
    for (const folder of folders) {
        if (!root.value?.includes(folder))
            continue;
        const inside = await git.list(commit, folder);
        if (inside.outcome !== 'ok')
            return inside;
        if (inside.value !== undefined)
            return { outcome: 'ok', value: `${folder}/` };
    }
    return { outcome: 'ok', value: '' };
}
function candidates(folder, formula) {
    const shards = [formula.charAt(0), ...(formula.startsWith('lib') ? ['lib'] : [])];
    const inShards = folder === '' ? [] : shards.map((shard) => `${folder}${shard}/${formula}.rb`);
    return [`${folder}${formula}.rb`, ...inShards];
}
async function pathsFor(git, commit, { path, formula }) {
    if (path !== undefined)
        return { outcome: 'ok', value: [path] };
    const folder = await folderOf(git, commit);
    return folder.outcome === 'ok'
        ? { ...folder, value: candidates(folder.value, formula) }
        : folder;
}
/** Looks for the formula where brew does; undefined when a commit has none. */
async function findFormula({ git, settings }, commit) {
    const paths = await pathsFor(git, commit, settings);
    if (paths.outcome !== 'ok')
        return paths;
    for (const path of paths.value) {
        const read = await git.read(commit, path);
        if (read.outcome !== 'ok')
            return read;
        if (read.value !== undefined)
            return { outcome: 'ok', value: { path, bytes: read.value } };
    }
    return { outcome: 'ok', value: undefined };
}
/** Where a new formula goes: beside the tap’s other ones, or into `Formula/` when there are none. */
async function placeForNew({ git, settings }, commit) {
    const { path, formula } = settings;
    const usual = path ?? `Formula/${formula}.rb`;
    if (path !== undefined)
        return { outcome: 'ok', value: usual };
    const folder = await folderOf(git, commit);
    if (folder.outcome !== 'ok')
        return folder;
    if (folder.value !== '')
        return { outcome: 'ok', value: `${folder.value}${formula}.rb` };
    const root = await git.list(commit, '');
    if (root.outcome !== 'ok')
        return root;
    const isFlat = root.value?.some((name) => name.endsWith('.rb')) ?? false;
    return { outcome: 'ok', value: isFlat ? `${formula}.rb` : usual };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/candidate.js







function candidate(path, bytes, isNew, base) {
    return {
        kind: 'derived',
        path,
        bytes,
        isNew,
        derived: { base, sha256: sha256Of(bytes) },
    };
}
/** That a tap has no formula, and none is to be written. */
function formulaMissing(target, { formula, tap }) {
    return (0,lockstep_error/* fail */.fJ)('TAP_FORMULA_MISSING', `${targetName(target)}: ${tap} has no formula ${formula}`, atTarget(target));
}
/** That a tap is ahead of the release. */
function tapAhead(target, found) {
    return (0,lockstep_error/* fail */.fJ)('TAP_AHEAD', `${targetName(target)}: the tap has version ${found} already`, atTarget(target));
}
function writeNew(target, { settings }, path) {
    const { description, homepage, license, install, test, url } = settings;
    const isWhole = description && homepage && license && install && url;
    if (!isWhole)
        throw formulaMissing(target, settings);
    const terms = termsOf(target, settings);
    const text = newFormula({ description, homepage, license, install, test, url }, terms.desired);
    const bytes = new TextEncoder().encode(text);
    assertAligned(bytes, path, terms);
    return bytes;
}
function bump(target, connection, { path, bytes }, base) {
    const terms = termsOf(target, connection.settings);
    const { facts } = readFormulaBytes(bytes, path, terms);
    switch (alignment_standingOf(facts, terms)) {
        case 'equal':
            return { kind: 'aligned' };
        case 'older':
            return candidate(path, deriveFormula(bytes, path, terms), false, base);
        case 'newer':
            throw tapAhead(target, facts.version);
        case 'other': {
            const message = `${targetName(target)}: ${path} states this version with other files`;
            throw (0,lockstep_error/* fail */.fJ)('DIGEST_CONFLICT', message, atTarget(target));
        }
    }
}
/**
 * Derives a target’s formula on top of a commit of the tap.
 *
 * What it gives has been compared with the seal: version, addresses, checksums, class.
 * @throws LockstepError `TAP_FORMULA_MISSING`, `TAP_AHEAD`, `DIGEST_CONFLICT`, `FORMULA_UNREADABLE`,
 * `FORMULA_MISALIGNED`.
 */
async function candidateOn(commit, target, connection) {
    const found = await findFormula(connection, commit);
    if (found.outcome !== 'ok')
        return found;
    if (found.value !== undefined)
        return { outcome: 'ok', value: bump(target, connection, found.value, commit) };
    if (!connection.settings.create)
        throw formulaMissing(target, connection.settings);
    const place = await placeForNew(connection, commit);
    if (place.outcome !== 'ok')
        return place;
    const bytes = writeNew(target, connection, place.value);
    return { outcome: 'ok', value: candidate(place.value, bytes, true, commit) };
}
/** Whether a commit holds the formula that a target asks for. */
async function isAlignedIn(commit, target, connection) {
    const found = await findFormula(connection, commit);
    if (found.outcome !== 'ok')
        return found;
    if (found.value === undefined)
        return { outcome: 'ok', value: false };
    try {
        assertAligned(found.value.bytes, found.value.path, termsOf(target, connection.settings));
        return { outcome: 'ok', value: true };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return { outcome: 'ok', value: false };
        throw error;
    }
}
/** Makes the commit of a candidate; it is nowhere but here until it is pushed. */
function commitCandidate(parent, { path, bytes, isNew }, target, { git, settings, context }) {
    // Homebrew’s own form of a commit message: “leafsum 1.2.3”, “leafsum 1.2.3 (new formula)”.
    const message = isNew ? `${target.title} (new formula)` : target.title;
    const at = context.clock.timestamp();
    return git.commit({ parent, files: new Map([[path, bytes]]), message, author: settings.author, at });
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/rounds.js


/** How often a formula is derived anew on a tap that others push to. */
const rounds = 8;
const firstPauseMs = 250;
/**
 * Repeats a step while the tap moves under it, a few times.
 *
 * Shared taps move often; each round looks anew, so nothing is ever pushed that rests on an old look.
 */
async function repeated(target, { context: { clock } }, once) {
    for (let round = 0; round < rounds; round += 1) {
        if (round > 0)
            await clock.sleep(firstPauseMs * round);
        const result = await once();
        if (result !== 'moved')
            return result;
    }
    const message = `${targetName(target)}: the tap moved ${rounds} times while the formula was derived`;
    return { outcome: 'refused', problem: (0,problem/* problem */.C)('TAP_BUSY', message, atTarget(target)), answer: { message } };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/trouble.js



const codes = {
    unauthorized: 'AUTH_FAILED',
    forbidden: 'TOKEN_READ_ONLY',
    missing: 'REPOSITORY_UNKNOWN',
    conflict: 'REJECTED',
    immutable: 'REJECTED',
    'too large': 'REJECTED',
    invalid: 'REJECTED',
    redirected: 'REDIRECTED',
    other: 'REJECTED',
};
const proposal = 'Let the token push to this branch, or set pull-request: true in lockstep.yaml.';
/** Whether a server refused because of a rule for one branch, and not because of the credential. */
function isProtection(trouble) {
    return (trouble.outcome === 'refused' &&
        trouble.reason === 'forbidden' &&
        /protected|\bhook\b|\brule/i.test(trouble.message));
}
/** What an answer says, in one line that may be shown. */
function trouble_wordsOf(trouble, { context }) {
    return (0,foreign_text/* foreignText */.q)(trouble.outcome === 'failed' ? trouble.why : trouble.message, context.secret);
}
/** A refusal as a problem; `during` says of what. */
function refusalProblem(trouble, during, target, connection) {
    const isProtected = isProtection(trouble);
    const code = isProtected ? 'AUTH_FORBIDDEN' : codes[trouble.reason];
    const message = `${targetName(target)}: ${during} is refused: ${trouble_wordsOf(trouble, connection)}`;
    return (0,problem/* problem */.C)(code, message, { ...atTarget(target), ...(isProtected && { remedy: proposal }) });
}
/** Whether a refusal is none: a server that fails says nothing about the request. */
function isServerFault(trouble) {
    return trouble.outcome === 'refused' && (trouble.status ?? 0) >= 500;
}
/**
 * The receipt of a step that met trouble.
 * @param isWrite whether the request could have stored something.
 */
function troubleReceipt(trouble, { during, isWrite }, target, connection) {
    const message = `${during}: ${trouble_wordsOf(trouble, connection)}`;
    const status = trouble.outcome === 'refused' ? trouble.status : undefined;
    const answer = { message, ...(status !== undefined && { status }) };
    if (trouble.outcome === 'throttled') {
        const { retryAfterMs } = trouble;
        return { outcome: 'throttled', answer, ...(retryAfterMs !== undefined && { retryAfterMs }) };
    }
    const isUnclear = isServerFault(trouble) || (trouble.outcome === 'failed' && trouble.sent);
    if (trouble.outcome === 'failed' || isUnclear)
        return { outcome: isUnclear && isWrite ? 'unknown' : 'unsent', why: message, answer };
    return { outcome: 'refused', problem: refusalProblem(trouble, during, target, connection), answer };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/reserving.js





const reading = { during: 'reading the tap', isWrite: false };
function stored(message) {
    return { outcome: 'stored', answer: { message } };
}
// A pull request has to start where the tap is now, or it could not be merged; a branch that is not merged need not.
async function isReady(tap, target, connection, mustBeFresh) {
    const { branchTip, tip } = tap;
    if (branchTip === undefined)
        return { outcome: 'ok', value: false };
    if (mustBeFresh) {
        const parent = await connection.git.parentOf(branchTip);
        if (parent.outcome !== 'ok' || parent.value !== tip)
            return parent.outcome === 'ok' ? { outcome: 'ok', value: false } : parent;
    }
    return isAlignedIn(branchTip, target, connection);
}
async function prepareOnce(target, connection, mustBeFresh) {
    const branch = branchOf(desiredOf(target));
    const tap = await readTap(connection, branch);
    if (tap.outcome !== 'ok')
        return troubleReceipt(tap, reading, target, connection);
    const found = await candidateOn(tap.value.tip, target, connection);
    if (found.outcome !== 'ok')
        return troubleReceipt(found, reading, target, connection);
    if (found.value.kind === 'aligned')
        return stored('the tap has the formula already');
    const ready = await isReady(tap.value, target, connection, mustBeFresh);
    if (ready.outcome !== 'ok')
        return troubleReceipt(ready, reading, target, connection);
    if (ready.value)
        return stored('the branch has the formula already');
    const commit = await commitCandidate(tap.value.tip, found.value, target, connection);
    if (commit.outcome !== 'ok')
        return troubleReceipt(commit, { during: 'making the commit', isWrite: false }, target, connection);
    const update = { ref: branch, from: tap.value.branchTip, to: commit.value };
    const pushed = await connection.git.push(update);
    if (pushed.outcome === 'ok')
        return { outcome: 'stored', answer: { derived: found.value.derived } };
    if (pushed.outcome === 'refused' && pushed.reason === 'conflict')
        return 'moved';
    return troubleReceipt(pushed, { during: `pushing ${branch}`, isWrite: true }, target, connection);
}
/**
 * Lays the formula down in a branch of its own, derived from the tap as it is now.
 * @throws LockstepError when it cannot be derived, before anything is pushed.
 */
function prepareFormula(target, connection, { mustBeFresh = false } = {}) {
    return repeated(target, connection, () => prepareOnce(target, connection, mustBeFresh));
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/proposal.js









function hostOf({ settings, context }) {
    return context.host(repositoryAddress(settings), context.secret);
}
function shortBranch(target) {
    return branchOf(desiredOf(target)).replace('refs/heads/', '');
}
// A tap that has the formula by now needs no pull request.
async function isInTap(target, connection) {
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    if (tap.outcome !== 'ok')
        return tap;
    return isAlignedIn(tap.value.tip, target, connection);
}
/** The newest pull request for a target’s branch. */
async function pullOf(target, connection) {
    const pulls = await hostOf(connection).pulls.from(shortBranch(target));
    if (pulls.outcome !== 'ok')
        return pulls;
    const open = pulls.value.find(({ isOpen }) => isOpen);
    return { outcome: 'ok', value: open ?? pulls.value[0] };
}
function bodyOf(target, { settings }) {
    const { desired } = termsOf(target, settings);
    const files = desired.files.map(({ file, sha256 }) => `- \`${file}\`: \`${sha256}\``);
    return [
        `The formula for the release ${desired.tag}, with the sha256 of its sealed files:`,
        '',
        ...files,
        '',
    ].join('\n');
}
async function proposal_open(target, connection) {
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    const asking = { during: 'reading the tap', isWrite: false };
    if (tap.outcome !== 'ok')
        return troubleReceipt(tap, asking, target, connection);
    const created = await hostOf(connection).pulls.create({
        title: target.title,
        body: bodyOf(target, connection),
        head: shortBranch(target),
        base: tap.value.head.replace('refs/heads/', ''),
    });
    if (created.outcome === 'ok')
        return { outcome: 'stored', answer: { message: created.value.url } };
    const isThere = created.outcome === 'refused' && created.reason === 'conflict';
    const opening = { during: 'opening the pull request', isWrite: true };
    if (!isThere)
        return troubleReceipt(created, opening, target, connection);
    // Another run was faster; looking settles it.
    const message = `${targetName(target)}: the server has a pull request already`;
    return {
        outcome: 'refused',
        problem: (0,problem/* problem */.C)('VERSION_EXISTS', message, atTarget(target)),
        answer: { message },
    };
}
/**
 * Opens the pull request, once, from a branch that starts where the tap is now.
 * @throws LockstepError when the formula cannot be derived any more.
 */
async function proposeFormula(target, connection) {
    const asking = { during: 'looking for the pull request', isWrite: false };
    const done = await isInTap(target, connection);
    if (done.outcome !== 'ok')
        return troubleReceipt(done, asking, target, connection);
    if (done.value)
        return { outcome: 'stored', answer: { message: 'the tap has the formula already' } };
    const prepared = await prepareFormula(target, connection, { mustBeFresh: true });
    if (prepared.outcome !== 'stored')
        return prepared;
    const pull = await pullOf(target, connection);
    if (pull.outcome !== 'ok')
        return troubleReceipt(pull, asking, target, connection);
    if (pull.value?.isOpen)
        return { ...prepared, answer: { ...prepared.answer, message: pull.value.url } };
    const opened = await proposal_open(target, connection);
    const { derived } = prepared.answer;
    return { ...opened, answer: { ...opened.answer, ...(derived && { derived }) } };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/observation.js










function rejected({ problems: [first] }) {
    return { state: 'rejected', why: first.message, problem: first };
}
function observation_unknown(reply, connection) {
    return { state: 'unknown', why: trouble_wordsOf(reply, connection) };
}
// A tap that is not there, or has no such branch, will not come by waiting; whether it is there, servers tell nobody who
// may not read it.
function unseen(reply, target, connection) {
    const isMissing = reply.outcome === 'refused' && reply.reason === 'missing';
    if (!isMissing || connection.context.secret === undefined)
        return observation_unknown(reply, connection);
    const reason = refusalProblem(reply, 'reading the tap', target, connection);
    return { state: 'rejected', why: reason.message, problem: reason };
}
/** What the formula itself says; undefined when it is of an older version, or not there yet. */
function seenIn(found, tip, target, { settings }) {
    if (found === undefined && settings.create)
        return undefined;
    if (found === undefined)
        throw formulaMissing(target, settings);
    const terms = termsOf(target, settings);
    const { facts } = readFormulaBytes(found.bytes, found.path, terms);
    const standing = alignment_standingOf(facts, terms);
    if (standing === 'older')
        return undefined;
    if (standing === 'newer')
        throw tapAhead(target, facts.version);
    const digest = (0,src_digest/* digestOf */.ol)(new TextEncoder().encode(statedDocument(facts, terms)));
    return { state: 'present', digest, yanked: false, ref: tip };
}
async function branchState({ branchTip }, target, connection) {
    if (branchTip === undefined)
        return { state: 'absent' };
    const aligned = await isAlignedIn(branchTip, target, connection);
    if (aligned.outcome !== 'ok')
        return observation_unknown(aligned, connection);
    return aligned.value ? { state: 'reserved', ref: branchTip } : { state: 'absent' };
}
// Whether users get the formula is then up to the people of the tap: the release has done its part.
async function proposalState(tap, target, connection) {
    const pull = await pullOf(target, connection);
    if (pull.outcome !== 'ok')
        return observation_unknown(pull, connection);
    const branch = await branchState(tap, target, connection);
    if (pull.value === undefined || branch.state === 'unknown')
        return branch;
    const { isOpen, isMerged, url } = pull.value;
    if (isOpen && branch.state === 'reserved')
        return { state: 'present', digest: target.artifact.digest, yanked: false, ref: url };
    if (isOpen)
        return branch;
    const end = isMerged ? 'was merged, and the tap has the older formula again' : 'was closed without a merge';
    const why = `${targetName(target)}: the pull request ${url} ${end}`;
    return { state: 'rejected', why, problem: (0,problem/* problem */.C)('REJECTED', why, atTarget(target)) };
}
/** What the tap shows users, and no more: pull requests and branches count for nothing. */
async function observeTip(target, connection) {
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    if (tap.outcome !== 'ok')
        return unseen(tap, target, connection);
    const found = await findFormula(connection, tap.value.tip);
    if (found.outcome !== 'ok')
        return observation_unknown(found, connection);
    return seenIn(found.value, tap.value.tip, target, connection) ?? { state: 'absent' };
}
async function look(target, connection) {
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    if (tap.outcome !== 'ok')
        return unseen(tap, target, connection);
    const found = await findFormula(connection, tap.value.tip);
    if (found.outcome !== 'ok')
        return observation_unknown(found, connection);
    const seen = seenIn(found.value, tap.value.tip, target, connection);
    if (seen !== undefined)
        return seen;
    return connection.settings['pull-request']
        ? proposalState(tap.value, target, connection)
        : branchState(tap.value, target, connection);
}
/** Says where a formula stands: in the tap, in its own branch or pull request, or nowhere. */
async function observation_observeTarget(target, connection) {
    try {
        return await look(target, connection);
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return rejected(error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/credential-proof.js




const taken = 'the tap took a push that leaves its branch where it is; a rule for the branch may still show only when it moves';
function refusedProof(name, trouble, target, connection) {
    const isProposal = connection.settings['pull-request'];
    const words = trouble_wordsOf(trouble, connection);
    if (isProposal && isProtection(trouble))
        return proof(name, 'not provable here', `the tap’s branch is protected, and pull requests are not: ${words}`);
    const found = refusalProblem(trouble, 'a push that changes nothing', target, connection);
    return { ...proof(name, 'not provable here', words), problems: [found] };
}
/**
 * Tries to push the tap’s branch to the commit that it has: the server then checks the right to write, and nothing moves.
 */
async function provePush(name, { head, tip }, target, connection) {
    const reply = await connection.git.push({ ref: head, from: tip, to: tip });
    if (reply.outcome === 'ok')
        return proof(name, 'proven', taken);
    if (reply.outcome === 'throttled' || reply.outcome === 'failed')
        return disproof(name, 'UNREACHABLE', `the tap gave no answer to a push: ${trouble_wordsOf(reply, connection)}`);
    // It moved between look and push: the right to write was checked before that.
    if (reply.reason === 'conflict')
        return proof(name, 'proven', taken);
    return refusedProof(name, reply, target, connection);
}
async function proveProposal(name, found, { context, settings }) {
    const host = context.host(repositoryAddress(settings), context.secret);
    const reply = await host.repository();
    if (reply.outcome === 'ok' && reply.value.canPush === false)
        return disproof(name, 'TOKEN_READ_ONLY', `it may only read ${reply.value.fullName}`);
    if (reply.outcome === 'ok')
        return found;
    const words = reply.outcome === 'failed' ? reply.why : reply.message;
    const code = reply.outcome === 'refused' ? 'ADDRESS_WRONG' : 'UNREACHABLE';
    const message = `the API of the tap’s server does not show the repository: ${words}`;
    return { ...found, problems: [...found.problems, (0,problem/* problem */.C)(code, message)] };
}
/** Says how far it is shown that the credential may write to the tap. */
async function credential_proof_proveCredential(channel, tap, target, connection) {
    const { secret } = connection.context;
    const name = nameOfToken(channel, secret);
    if (secret === undefined)
        return noToken(name);
    if (tap === undefined)
        return proof(name, 'not provable here', 'the tap could not be read');
    const found = await provePush(name, tap, target, connection);
    return connection.settings['pull-request'] ? proveProposal(name, found, connection) : found;
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/preflight.js












function troubleProblem(trouble, target, connection) {
    if (trouble.outcome === 'refused')
        return refusalProblem(trouble, 'reading the tap', target, connection);
    const code = trouble.outcome === 'throttled' ? 'THROTTLED' : 'UNREACHABLE';
    return (0,problem/* problem */.C)(code, `${targetName(target)}: ${trouble_wordsOf(trouble, connection)}`, atTarget(target));
}
async function editNotes(tap, target, connection) {
    const found = await findFormula(connection, tap.tip);
    if (found.outcome !== 'ok' || found.value === undefined)
        return [];
    const { path, bytes } = found.value;
    const { formula } = readFormulaBytes(bytes, path, termsOf(target, connection.settings));
    const loss = 'goes, since it is of the version before';
    return [
        ...(formula.bottles.length > 0 ? [`the bottle block of ${path} ${loss}: users build from source`] : []),
        ...(formula.revisions.length > 0 ? [`the revision of ${path} ${loss}`] : []),
    ];
}
/** Derives the formula as the release will, and throws it away. */
async function dryRun(tap, target, connection) {
    try {
        const found = await candidateOn(tap.tip, target, connection);
        if (found.outcome !== 'ok')
            return { problems: [troubleProblem(found, target, connection)], notes: [] };
        if (found.value.kind === 'aligned')
            return { problems: [], notes: ['the tap has the formula already'] };
        const { isNew, path } = found.value;
        const notes = isNew ? [`${path} is new in the tap`] : await editNotes(tap, target, connection);
        return { problems: [], notes };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return { problems: error.problems, notes: [] };
        throw error;
    }
}
function versionNotes(target) {
    const { version } = desiredOf(target);
    return semver.prerelease(version) === null
        ? []
        : [`${version} is a pre-release, and brew upgrade gives it to everyone`];
}
/** Looks whether the tap can take the formula, and tries the credential by a push that changes nothing. */
async function preflightTarget(channel, target, connection) {
    const { secret } = connection.context;
    const name = nameOfToken(channel, secret);
    if (target === undefined)
        return { ...proofless(name, secret === undefined), notes: [] };
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    const state = tap.outcome === 'ok' ? tap.value : undefined;
    const unread = tap.outcome === 'ok' ? [] : [troubleProblem(tap, target, connection)];
    const dry = state === undefined ? undefined : await dryRun(state, target, connection);
    const { credential, problems } = await credential_proof_proveCredential(channel, state, target, connection);
    return {
        problems: [...unread, ...(dry?.problems ?? []), ...problems],
        notes: [...plainNotes([connection.settings.tap]), ...(dry?.notes ?? []), ...versionNotes(target)],
        credential,
    };
}
function proofless(name, isMissing) {
    return isMissing
        ? noToken(name)
        : proof(name, 'not provable here', 'the seal routes nothing to this channel');
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/revealing.js





const revealing_reading = { during: 'reading the tap', isWrite: false };
async function removeBranch({ branchTip }, branch, target, connection) {
    if (branchTip === undefined)
        return { kind: 'gone' };
    const reply = await connection.git.push({ ref: branch, from: branchTip, to: undefined });
    if (reply.outcome === 'ok')
        return { kind: 'gone' };
    const isOver = reply.outcome === 'refused' && reply.reason === 'conflict';
    // Without an answer the next look tells whether it is gone.
    if (isOver || (reply.outcome === 'failed' && reply.sent))
        return { kind: 'ended', round: 'moved' };
    if (reply.outcome === 'refused' && (reply.status ?? 0) < 500)
        return { kind: 'gone', note: `${branch} stays: ${trouble_wordsOf(reply, connection)}` };
    const during = { during: `removing ${branch}`, isWrite: false };
    return { kind: 'ended', round: troubleReceipt(reply, during, target, connection) };
}
// What people can merge by hand is put back where the server does not let the branch of the tap move.
async function putBack(branch, commit, trouble, { git }) {
    if (trouble.outcome === 'refused')
        await git.push({ ref: branch, from: undefined, to: commit });
}
async function moveHead({ tip, head }, found, target, connection, remove) {
    const commit = await commitCandidate(tip, found, target, connection);
    if (commit.outcome !== 'ok')
        return troubleReceipt(commit, { during: 'making the commit', isWrite: false }, target, connection);
    const removal = await remove();
    if (removal.kind === 'ended')
        return removal.round;
    const pushed = await connection.git.push({ ref: head, from: tip, to: commit.value });
    const { note } = removal;
    if (pushed.outcome === 'ok')
        return {
            outcome: 'stored',
            answer: { derived: found.derived, ...(note !== undefined && { message: note }) },
        };
    if (pushed.outcome === 'refused' && pushed.reason === 'conflict')
        return 'moved';
    if (note === undefined)
        await putBack(branchOf(desiredOf(target)), commit.value, pushed, connection);
    return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}
async function revealOnce(target, connection) {
    const branch = branchOf(desiredOf(target));
    const tap = await readTap(connection, branch);
    if (tap.outcome !== 'ok')
        return troubleReceipt(tap, revealing_reading, target, connection);
    const found = await candidateOn(tap.value.tip, target, connection);
    if (found.outcome !== 'ok')
        return troubleReceipt(found, revealing_reading, target, connection);
    const remove = () => removeBranch(tap.value, branch, target, connection);
    if (found.value.kind === 'derived')
        return moveHead(tap.value, found.value, target, connection, remove);
    const removal = await remove();
    if (removal.kind === 'ended')
        return removal.round;
    return { outcome: 'stored', answer: { message: removal.note ?? 'the tap has the formula already' } };
}
/**
 * Shows the formula to users: derives it anew on the tap as it is now, and moves the tap's branch to it.
 *
 * The release's own branch goes first. Whatever is interrupted after that leaves either the formula, and nothing else,
 * or a tap without a trace, on which the next run prepares it again.
 * @throws LockstepError when it cannot be derived any more, before anything is pushed.
 */
function revealFormula(target, connection) {
    return repeated(target, connection, () => revealOnce(target, connection));
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/undo.js









/** How far back the formula of the version before is looked for, in commits. */
const longestWay = 50;
const undo_reading = { during: 'reading the tap', isWrite: false };
function notClean(target, why) {
    const remedy = 'Revert the commit in the tap by hand, where users still get it.';
    const reason = (0,problem/* problem */.C)('REJECTED', `${targetName(target)}: ${why}`, { ...atTarget(target), remedy });
    return { outcome: 'refused', problem: reason, answer: { message: why } };
}
// What was prepared and never shown goes with its branch; one that holds something else is somebody else's by now.
async function removeReserve(tip, target, connection) {
    const ref = branchOf(desiredOf(target));
    const aligned = await isAlignedIn(tip, target, connection);
    if (aligned.outcome !== 'ok')
        return troubleReceipt(aligned, undo_reading, target, connection);
    if (!aligned.value)
        return notClean(target, `${ref} holds something else than was prepared`);
    const pushed = await connection.git.push({ ref, from: tip, to: undefined });
    if (pushed.outcome === 'ok')
        return { outcome: 'stored', answer: { message: `${ref} is removed` } };
    return troubleReceipt(pushed, { during: `removing ${ref}`, isWrite: true }, target, connection);
}
function isOurs({ path, bytes }, target, { settings }) {
    const terms = termsOf(target, settings);
    try {
        return alignment_standingOf(readFormulaBytes(bytes, path, terms).facts, terms) === 'equal';
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return false;
        throw error;
    }
}
function isSame(one, other) {
    return Buffer.compare(one, other) === 0;
}
/** The formula as it was before a commit's; undefined when it began with it, or is too far back. */
async function formulaBefore(tip, current, { git }) {
    let commit = tip;
    for (let way = 0; way < longestWay; way += 1) {
        const parent = await git.parentOf(commit);
        if (parent.outcome !== 'ok')
            return parent;
        if (parent.value === undefined)
            break;
        commit = parent.value;
        const read = await git.read(commit, current.path);
        if (read.outcome !== 'ok' || read.value === undefined)
            return read;
        if (!isSame(read.value, current.bytes))
            return read;
    }
    return { outcome: 'ok', value: undefined };
}
/**
 * Takes the formula back to what it was before the release, by a new commit on top of the tap; where users never got it,
 * the release's own branch goes.
 *
 * Only where it is clean: the tap states this release, and nobody has touched the file since.
 */
async function takeBackFormula(target, connection) {
    const { git, settings, context } = connection;
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    if (tap.outcome !== 'ok')
        return troubleReceipt(tap, undo_reading, target, connection);
    const { tip, head, branchTip } = tap.value;
    const found = await findFormula(connection, tip);
    if (found.outcome !== 'ok')
        return troubleReceipt(found, undo_reading, target, connection);
    if (found.value === undefined || !isOurs(found.value, target, connection)) {
        if (branchTip !== undefined)
            return removeReserve(branchTip, target, connection);
        return notClean(target, 'the tap does not state this release any more');
    }
    const before = await formulaBefore(tip, found.value, connection);
    if (before.outcome !== 'ok')
        return troubleReceipt(before, undo_reading, target, connection);
    if (before.value === undefined)
        return notClean(target, 'the tap had no such formula before');
    const message = `Revert "${target.title}"`;
    const files = new Map([[found.value.path, before.value]]);
    const at = context.clock.timestamp();
    const commit = await git.commit({ parent: tip, files, message, author: settings.author, at });
    if (commit.outcome !== 'ok')
        return troubleReceipt(commit, undo_reading, target, connection);
    const pushed = await git.push({ ref: head, from: tip, to: commit.value });
    if (pushed.outcome === 'ok')
        return { outcome: 'stored', answer: { message } };
    return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/verification.js









const downloadsAtOnce = 4;
const largestFile = 2 * 1024 ** 3;
async function downloadProblem({ url, sha256 }, target, { context }) {
    const download = await downloadFile({ address: url, context }, url, largestFile);
    if (download.kind === 'failed')
        return [finding(target, 'STATE_UNKNOWN', `${url}: ${download.why}`)];
    if (download.digest.sha256 === sha256)
        return [];
    const what = `${url} gives the sha256 ${download.digest.sha256}, the formula says ${sha256}`;
    return [finding(target, 'CORRUPT_ARTIFACT', what)];
}
async function contentProblems(tip, target, reached, { hasFiles, anonymous }) {
    const found = await findFormula(reached, tip);
    if (found.outcome !== 'ok' || found.value === undefined)
        return [finding(target, 'STATE_UNKNOWN', 'the formula could not be read again')];
    const terms = termsOf(target, reached.settings);
    const { formula, facts } = readFormulaBytes(found.value.bytes, found.value.path, terms);
    const wrong = misalignments(formula, facts, terms);
    if (!hasFiles || wrong.length > 0)
        return wrong;
    const downloads = await mapBounded(facts.files, downloadsAtOnce, (file) => downloadProblem(file, target, anonymous));
    return downloads.flat();
}
async function tipSeen(target, connection) {
    try {
        return await observeTip(target, connection);
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return observation_observeTarget(target, connection);
        throw error;
    }
}
// A pull request that waits is no formula that users get.
async function waitingState(target, { known }) {
    const seen = await observation_observeTarget(target, known);
    return seen.state === 'present' && known.settings['pull-request']
        ? { state: 'pending', why: `the pull request ${seen.ref} waits for its merge` }
        : seen;
}
/** Looks at the formula as a user gets it: its statements, its class, and the files that its addresses give. */
async function verification_verifyTarget(target, terms) {
    const first = await tipSeen(target, terms.anonymous);
    const reached = first.state === 'unknown' && terms.known.context.secret ? terms.known : terms.anonymous;
    const observed = reached === terms.anonymous ? first : await tipSeen(target, reached);
    if (observed.state === 'absent')
        return { target, observed: await waitingState(target, terms), problems: [] };
    if (observed.state !== 'present')
        return { target, observed, problems: [] };
    if ((0,src_digest/* compareDigests */.vR)(target.artifact.digest, observed.digest) === 'different') {
        const problems = [finding(target, 'DIGEST_CONFLICT', 'the formula states other files than sealed')];
        return { target, observed, problems };
    }
    return { target, observed, problems: await contentProblems(observed.ref ?? '', target, reached, terms) };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/channel.js










function formulaSteps(target, { state }, isProposal) {
    const reveal = revealStep(target, isProposal);
    if (state === 'absent')
        return [reserveStep(target), reveal];
    return state === 'reserved' ? [reveal] : [];
}
async function applyStep({ phase }, target, settings, context) {
    const connection = connect(settings, context);
    if (phase === 'reserve')
        return prepareFormula(target, connection);
    return settings['pull-request'] ? proposeFormula(target, connection) : revealFormula(target, connection);
}
/**
 * The channel that lands a formula in a Homebrew tap.
 * @param role given in a rehearsal, in which nothing that the formula points at is public.
 */
function openHomebrewChannel(id, settings, role) {
    const { tap, formula, token } = settings;
    const isProposal = settings['pull-request'];
    const each = (targets, look) => Promise.all(targets.map(look));
    return {
        id,
        kind: 'homebrew',
        endpoint: tap,
        limits: limits_limitsOf(settings),
        ...(token && { token }),
        targets: (seal) => targets_targetsOf(id, formula, seal),
        preflight: ([target], context) => preflightTarget({ ...(token && { token }) }, target, connect(settings, context)),
        observe: (targets, context) => each(targets, (target) => observation_observeTarget(target, connect(settings, context))),
        steps: (target, observed) => formulaSteps(target, observed, isProposal),
        apply: (step, target, context) => applyStep(step, target, settings, context),
        ...(!isProposal && { undo: (target, context) => takeBackFormula(target, connect(settings, context)) }),
        undoByHand: isProposal ? 'close the pull request, or revert its merge' : 'revert the commit in the tap',
        verify: (targets, context) => {
            const [anonymous, known] = [connectAnonymously(settings, context), connect(settings, context)];
            return each(targets, (target) => verification_verifyTarget(target, { anonymous, known, hasFiles: role === undefined }));
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/settings.js




const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;
function isSafe(url) {
    return isRegistryAddress(url) && (url.protocol === 'https:' || loopback.test(url.hostname));
}
function isSafeAddress(text) {
    return URL.canParse(text) && isSafe(new URL(text));
}
const gitAddress = schemas/* string */.YjP()
    .refine((text) => isSafeAddress(text) && /\/[^/]+\/[^/]+?\/?$/.test(new URL(text).pathname), 'expected the https address of a git repository, without credentials: https://git.example.org/owner/homebrew-tap')
    .transform((text) => new URL(text.replace(/\/$/, '')).href);
const apiAddress = schemas/* string */.YjP()
    .refine(isSafeAddress, 'expected an https address without credentials, query or fragment')
    .transform((text) => (text.endsWith('/') ? text : `${text}/`));
function isTemplate(text) {
    const [plain, keys] = [text.replace(/\{(?:tag|version|file)\}/g, 'x'), text.match(/\{\w+\}/g) ?? []];
    return !/["'\\{}\s]/.test(plain) && isSafeAddress(plain) && keys.length > 1 && /\/\{file\}$/.test(text);
}
const formulaPath = schemas/* string */.YjP()
    .refine((path) => /^[\w@+.-]+(?:\/[\w@+.-]+)*\.rb$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part)), 'expected the path of a Ruby file in the tap, such as Formula/leafsum.rb');
// The rules of `brew audit` for descriptions.
const description = schemas/* string */.YjP()
    .max(80, 'expected at most 80 characters')
    .regex(/^[A-Z0-9"]/, 'expected a capital letter at the start')
    .regex(/^(?!(?:an?|the)\s)/i, 'expected no article at the start')
    .regex(/[^\s.]$/, 'expected no full stop and no white space at the end')
    .regex(/^[^\p{Cc}]*$/u, 'expected one line');
const codeLines = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\r\n]*$/, 'expected one line of Ruby each')).min(1);
const keys = schemas/* strictObject */.rej({
    tap: gitAddress.describe('The https address of the tap’s git repository.'),
    formula: schemas/* string */.YjP()
        .max(100)
        .regex(/^[a-z0-9](?:[a-z0-9+_@-]|\.(?=[a-z0-9]))*$/, 'expected the name of a formula, in lower case')
        .describe('The name that users install.'),
    path: formulaPath
        .optional()
        .describe('The formula’s file in the tap; by default it is looked for where brew does.'),
    branch: schemas/* string */.YjP()
        .regex(/^(?![-/.])(?!.*(?:\.\.|\/\/|@\{))[\w./@+-]+(?<![/.])$/, 'expected the name of a branch')
        .optional()
        .describe('The branch that users get; by default the tap’s default branch.'),
    url: schemas/* string */.YjP()
        .refine(isTemplate, 'expected an https address that ends in /{file} and has {tag} or {version} before it')
        .optional()
        .describe('The address of each file, such as https://git.example.org/o/r/releases/download/{tag}/{file}; by default the formula’s own, with the new version.'),
    create: schemas/* boolean */.zMY().default(false).describe('Writes a first formula where the tap has none.'),
    description: description.optional().describe('For a new formula: what the project is, in 80 characters.'),
    homepage: schemas/* string */.YjP()
        .refine(isSafeAddress, 'expected an https address')
        .optional()
        .describe('For a new formula: the project’s homepage.'),
    license: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9.+-]+$/, 'expected one SPDX identifier')
        .optional()
        .describe('For a new formula: its SPDX license.'),
    install: codeLines.optional().describe('For a new formula: the lines of its install method.'),
    test: codeLines
        .optional()
        .describe('For a new formula: the lines of its test block; by default --version must print the version.'),
    'pull-request': schemas/* boolean */.zMY()
        .default(false)
        .describe('Opens a pull request in the tap instead of moving its branch.'),
    host: schemas/* enum */.k5n(['github', 'gitea'])
        .optional()
        .describe('What the tap’s server is; needed for pull requests, unless it is the public GitHub.'),
    api: apiAddress
        .optional()
        .describe('The root of the API of the tap’s server; by default where that kind of server has it.'),
    author: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .regex(/^[^<>\p{Cc}]+$/u, 'expected a name')
            .describe('The name in commits.'),
        email: schemas/* string */.YjP()
            .regex(/^[^<>\s\p{Cc}]+$/u, 'expected an address')
            .describe('The address in commits.'),
    })
        .default({ name: 'Lockstep', email: 'lockstep@localhost' })
        .describe('Who the commits in the tap are by.'),
});
const neededToCreate = ['description', 'homepage', 'license', 'install', 'url'];
/** What `lockstep.yaml` may say about a Homebrew channel beside the keys of every channel. */
const homebrewSettings = keys.superRefine((settings, context) => {
    const refuse = (path, message) => context.addIssue({ code: 'custom', path: [path], message });
    if (settings.path !== undefined && external_node_path_.posix.basename(settings.path) !== `${settings.formula}.rb`)
        refuse('path', `expected a file named ${settings.formula}.rb: brew finds a formula by the name of its file`);
    const isPublic = settings.tap.startsWith(endpoints/* companions */.a.githubServer);
    if (settings['pull-request'] && settings.host === undefined && !isPublic)
        refuse('host', 'expected “host: github” or “host: gitea” with “pull-request” on a server of one’s own');
    for (const key of neededToCreate)
        if (settings.create && settings[key] === undefined)
            refuse(key, `expected “${key}” with “create”`);
});

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/tap-upstream.js

function answer(status, body) {
    return { status, headers: { 'content-type': 'text/plain' }, body };
}
/**
 * Reads files of a tap as anybody may, for a stand-in: each path of the branch that users get is a path here.
 *
 * It rejects when the tap cannot be read without a credential.
 */
function tapUpstream({ tap, branch }, open) {
    const git = open(tap);
    return async ({ path }) => {
        const refs = await git.refs('refs/heads/');
        if (refs.outcome !== 'ok')
            throw (0,lockstep_error/* fail */.fJ)('UNREACHABLE', `${tap} cannot be read without a credential`);
        const { ids, head } = refs.value;
        const tip = ids.get(branch === undefined ? (head ?? '') : `refs/heads/${branch}`);
        if (tip === undefined)
            return answer(404, new Uint8Array());
        const read = await git.read(tip, path.replace(/^\//, ''));
        if (read.outcome !== 'ok')
            throw (0,lockstep_error/* fail */.fJ)('UNREACHABLE', `${tap} cannot be read without a credential`);
        return read.value === undefined ? answer(404, new Uint8Array()) : answer(200, read.value);
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/kind.js



/** Channels of Homebrew taps: one formula in one git repository. */
const homebrewKind = {
    kind: 'homebrew',
    settings: homebrewSettings,
    tools: [],
    // A tap may hold several formulae of one release, each a channel of its own.
    endpoint: ({ tap, formula }) => `${tap}#${formula}`,
    open: openHomebrewChannel,
    upstream: (settings, { git }) => tapUpstream(settings, git),
};

;// CONCATENATED MODULE: ./packages/channels/src/host-release/address.js


// GitHub’s documentation: an Enterprise Server has its API below “api/v3”; a tenant of GHE.com, like the public host,
// has it on a host of its own.
function githubApi(server) {
    if (server === endpoints/* companions */.a.githubServer)
        return endpoints/* endpoints */.v['github-release'];
    const { protocol, host, hostname } = new URL(server);
    return hostname.endsWith('.ghe.com') ? `${protocol}//api.${host}/` : `${server}api/v3/`;
}
function githubUploads(api) {
    if (api === endpoints/* endpoints */.v['github-release'])
        return endpoints/* companions */.a.githubUploads;
    const { protocol, host } = new URL(api);
    if (/\/api\/v3\/$/.test(api))
        return api.replace(/v3\/$/, 'uploads/');
    return host.startsWith('api.') ? `${protocol}//uploads.${host.slice('api.'.length)}/` : api;
}
function apiOf(kind, { api, server }) {
    if (api !== undefined)
        return api;
    if (kind === 'github')
        return githubApi(server ?? endpoints/* companions */.a.githubServer);
    if (server === undefined)
        throw address_missing('server', 'the address of the Gitea or Forgejo server');
    return `${server}api/v1/`;
}
function address_missing(key, what) {
    return (0,lockstep_error/* fail */.fJ)('CONFIG_WRONG_TYPE', `${key} is not given, and the surroundings do not tell it`, {
        remedy: `Write ${key}: ${what}.`,
        where: { key },
    });
}
/**
 * The repository that settings name, with what follows from them: addresses keep the path that a server lives below.
 * @throws LockstepError `CONFIG_WRONG_TYPE` when they name none.
 */
function address_addressOf(kind, settings) {
    const [owner, name] = settings.repository?.split('/') ?? [];
    if (owner === undefined || name === undefined)
        throw address_missing('repository', 'owner/name');
    const api = apiOf(kind, settings);
    const uploads = kind === 'github' ? { uploads: settings.uploads ?? githubUploads(api) } : {};
    return { kind, api, ...uploads, owner, name };
}
/** What makes two channels the same: hosts do not tell upper from lower case in names of repositories. */
function endpointOf({ api, owner, name }) {
    return `${api}repos/${owner}/${name}`.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/asset-name.js


const isOurOwn = (name) => name === seal_seal/* sealFile */.mz || name === seal_seal/* manifestFile */.YE;
/** Files that would take the same place among the assets of one release. */
function clashes(artifacts) {
    const first = new Map();
    return artifacts.flatMap(({ file }) => {
        const name = assetName({ file });
        const twin = first.get(name) ?? (isOurOwn(name) ? `Lockstep’s own ${name}` : undefined);
        first.set(name, file);
        if (twin === undefined)
            return [];
        const message = `${twin} and ${file} would be the same asset “${name}” of one release`;
        const remedy = 'Give the files different names, or route only one of them to the channel.';
        return [(0,problem/* problem */.C)('ARTIFACT_DUPLICATE', message, { where: { file }, remedy })];
    });
}
/**
 * Whether a host keeps a name as it is.
 *
 * GitHub’s REST API, “Upload a release asset”: it renames files with special characters and with periods at either
 * end. Which characters those are is not documented; letters, digits, `.`, `_`, `-`, `+` and `@` stay as they are, and
 * runs of others become one period (softprops/action-gh-release #159, travis-ci/dpl #821).
 */
function keepsName(kind, name) {
    return kind === 'gitea' || /^[A-Za-z0-9_@+-]+(\.[A-Za-z0-9_@+-]+)*$/.test(name);
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/connection.js

/** Nothing known yet. */
function createMemory() {
    return { drafts: new Map(), digests: new Map() };
}
const nobody = (0,src_secret/* secretOf */.OM)('nobody', '');
/** Reaches one repository; a host is opened once for each credential. */
function createConnector(address) {
    const memory = createMemory();
    const opened = new WeakMap();
    return (context) => {
        const bySecret = opened.get(context.host) ?? new WeakMap();
        opened.set(context.host, bySecret);
        const key = context.secret ?? nobody;
        const host = bySecret.get(key) ?? context.host(address, context.secret);
        bySecret.set(key, host);
        return { host, context, memory };
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/version.js

function isSemVer(text) {
    return /^\d/.test(text) && semver.valid(text) !== null;
}
// Packages say the version without what the tag puts around it, some of them in a spelling of their own.
function fromPackages({ id, packages }) {
    const found = packages.map(({ version }) => version).filter((each) => isSemVer(each) && id.includes(each));
    return found.sort((one, other) => other.length - one.length)[0];
}
function fromTag(tag) {
    const starts = [...tag.matchAll(/(?<!\d)\d/g)].map(({ index }) => index);
    return starts.map((index) => tag.slice(index)).find(isSemVer);
}
/** Finds the SemVer version in the tag of a release; undefined when there is none. */
function version_versionOf(release) {
    const version = fromPackages(release) ?? fromTag(release.id);
    if (version === undefined)
        return undefined;
    return { version, prefix: release.id.slice(0, release.id.lastIndexOf(version)) };
}
/** Whether a version is a pre-release; one that is not SemVer is none. */
function isPrerelease(tagged) {
    return tagged !== undefined && semver.prerelease(tagged.version) !== null;
}
/** Whether a version is at least as high as every stable one among tags that start alike. */
function isHighest({ version, prefix }, tags) {
    const others = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
    return others
        .filter((other) => isSemVer(other) && semver.prerelease(other) === null)
        .every((other) => semver.gte(version, other));
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/desired-release.js



/** The key of a release’s target; what the tag of a key is can be read off again. */
function releaseKey(channel, tag) {
    return `${channel}:${tag}`;
}
function documentArtifact(channel, file, document) {
    return { file, digest: (0,src_digest/* digestOf */.ol)(Buffer.from(document)), channels: [channel] };
}
function releaseTarget(channel, tag, commit) {
    const document = (0,canonical_json/* canonicalJson */.d)({ release: tag, commit });
    return {
        key: releaseKey(channel, tag),
        channel,
        kind: 'release',
        artifact: documentArtifact(channel, 'release.json', document),
        document,
        title: `release ${tag}`,
        needs: [],
    };
}
function assetOf(release, artifact, document) {
    const name = assetName(artifact);
    const { key, channel } = release;
    const target = {
        key: `${key}/${name}`,
        channel,
        kind: 'asset',
        artifact,
        ...(document !== undefined && { document }),
        title: name,
        needs: [key],
    };
    return { name, target };
}
// Seal and manifest are assets too, so that whoever downloads a release can check all of it.
function assetsOf(release, seal) {
    const { channel } = release;
    const routed = seal.artifacts.filter(({ channels }) => channels.includes(channel));
    const documents = [
        { file: seal_seal/* sealFile */.mz, text: (0,seal_seal/* writeSeal */.Hf)(seal) },
        { file: seal_seal/* manifestFile */.YE, text: (0,seal_seal/* sha512Manifest */.EI)({ artifacts: routed }, assetName) },
    ];
    return [
        ...routed.map((artifact) => assetOf(release, artifact)),
        ...documents.map(({ file, text }) => assetOf(release, documentArtifact(channel, file, text), text)),
    ];
}
function milestoneOf(release, title) {
    const { key, channel } = release;
    const document = (0,canonical_json/* canonicalJson */.d)({ milestone: title, state: 'closed' });
    const target = {
        key: `${key}/milestone`,
        channel,
        kind: 'milestone',
        artifact: documentArtifact(channel, 'milestone.json', document),
        document,
        title: `closed milestone ${title}`,
        needs: [],
    };
    return { title, target };
}
/** Derives from a seal what must be on the host. */
function desiredRelease(channel, seal, { title, milestone }) {
    const release = (0,seal_seal/* releaseOf */.l7)(seal);
    const { id: tag, commit, notes } = release;
    const tagged = version_versionOf(release);
    const target = releaseTarget(channel, tag, commit);
    const filled = (pattern) => pattern.replaceAll('{tag}', () => tag).replaceAll('{version}', () => tagged?.version ?? tag);
    return {
        tag,
        commit,
        seal: (0,seal_seal/* sealDigest */.yO)(seal),
        title: filled(title),
        notes,
        tagged,
        isPrerelease: isPrerelease(tagged),
        target,
        assets: assetsOf(target, seal),
        ...(milestone !== undefined && { milestone: milestoneOf(target, filled(milestone)) }),
    };
}

// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
;// CONCATENATED MODULE: ./packages/channels/src/host-release/marker.js

// The last line, so that nothing in the notes of a release can pose as it.
const marker_form = /(?:^|\n)<!-- lockstep ([0-9a-f]{64})(?: ([0-9]{1,9}:[0-9a-f]{64}))? -->\s*$/;
/** GitHub’s limit; with a longer text it refuses the release (“body is too long”). */
const longestBody = 125_000;
/** The text of a release: its notes, and the marker at their end. Notes that are too long are cut. */
function bodyWith(notes, { seal, anchor }) {
    const comment = `<!-- lockstep ${seal}${anchor === undefined ? '' : ` ${anchor}`} -->`;
    if (notes === undefined || notes === '')
        return comment;
    const room = longestBody - comment.length - 2;
    const shown = notes.length > room ? `${notes.slice(0, room - 1)}…` : notes;
    return `${shown}\n\n${comment}`;
}
/** The marker at the end of a text, if there is one. Hosts turn line feeds into carriage returns and line feeds. */
function markerIn(body) {
    const [, seal, anchor] = marker_form.exec(body.replaceAll('\r\n', '\n')) ?? [];
    if (seal === undefined)
        return undefined;
    return anchor !== undefined && (0,ledger_anchor/* isAnchor */.m4)(anchor) ? { seal, anchor } : { seal };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/standing.js



/** Orders what a host numbers, the oldest first. */
function byAge({ id: one }, { id: other }) {
    return one.length - other.length || (one < other ? -1 : 1);
}
/** Whether a release was made for this very seal. */
function standing_isOurs({ body }, { seal }) {
    return markerIn(body)?.seal === seal;
}
function standing_nameOf({ author, body, url }) {
    const seal = markerIn(body)?.seal;
    const maker = author === undefined ? 'somebody' : author;
    return seal === undefined
        ? `by ${maker} (${url})`
        : `for another seal of the release, ${seal.slice(0, 12)} (${url})`;
}
function duplicate(releases, { tag, target }) {
    const message = `${tag} has ${releases.length} releases on ${target.channel}: ${releases.map(standing_nameOf).join('; ')}`;
    return { kind: 'obstructed', problem: (0,problem/* problem */.C)('RELEASE_DUPLICATE', message, atTarget(target)) };
}
function foreignDraft(release, { tag, target }) {
    const message = `there is a draft for ${tag} on ${target.channel}, made ${standing_nameOf(release)}`;
    return { kind: 'obstructed', problem: (0,problem/* problem */.C)('DRAFT_FOREIGN', message, atTarget(target)) };
}
function amongDrafts(drafts, desired) {
    const own = drafts.filter((each) => standing_isOurs(each, desired));
    const [first, ...surplus] = [...own].sort(byAge);
    const [foreign] = drafts.filter((each) => !own.includes(each));
    if (foreign === undefined)
        return first ? { kind: 'draft', release: first, surplus } : { kind: 'none' };
    return drafts.length === 1 ? foreignDraft(foreign, desired) : duplicate(drafts, desired);
}
/**
 * Finds the release that counts among all of a tag: the public one, else a draft that was made for this seal.
 *
 * Everyone who looks chooses the same of several drafts, so that two runs at once fill one.
 */
function standing_standingOf(releases, desired) {
    const tagged = releases.filter(({ tag }) => tag === desired.tag);
    const [release, another] = tagged.filter(({ isDraft }) => !isDraft);
    if (another !== undefined)
        return duplicate(tagged.filter(({ isDraft }) => !isDraft), desired);
    if (release !== undefined)
        return { kind: 'public', release, isOurs: standing_isOurs(release, desired) };
    return amongDrafts(tagged, desired);
}
/** Assets under a release that the seal does not name. */
function unsealedAssets({ assets }, desired) {
    const sealed = new Set(desired.assets.map(({ name }) => name));
    return assets.filter(({ name }) => !sealed.has(name)).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/look.js



function tagProblem(found, { tag, commit, target }) {
    if (found === commit)
        return undefined;
    if (found === undefined)
        return (0,problem/* problem */.C)('TAG_MISSING', `${target.channel} knows no tag ${tag}`, atTarget(target));
    const message = `${tag} points at ${found} on ${target.channel}; sealed is ${commit}`;
    return (0,problem/* problem */.C)('TAG_MOVED', message, atTarget(target));
}
/** Looks at a release’s tag, and at all releases of it. */
async function look_look({ host, memory }, desired) {
    const { tag } = desired;
    const [releases, commit] = await Promise.all([host.releases.ofTag(tag), host.refs.get(`tags/${tag}`)]);
    if (releases.outcome !== 'ok')
        return { kind: 'unclear', reply: releases };
    if (commit.outcome !== 'ok')
        return { kind: 'unclear', reply: commit };
    const standing = standing_standingOf(releases.value, desired);
    if (standing.kind === 'draft')
        memory.drafts.set(tag, standing.release.id);
    return {
        kind: 'seen',
        standing,
        releases: releases.value,
        tagProblem: tagProblem(commit.value, desired),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/reply.js

function reply_meaningOf(reason, isUpload) {
    switch (reason) {
        case 'unauthorized':
            return { code: 'AUTH_FAILED', because: 'the host does not accept the token' };
        case 'forbidden':
            return { code: 'AUTH_FORBIDDEN', because: 'the token has no right to do this' };
        case 'missing':
            return {
                code: 'REPOSITORY_UNKNOWN',
                because: 'the host does not know it, or the token has no right to it; hosts answer both in this way',
            };
        case 'conflict':
            return { code: 'VERSION_EXISTS', because: 'it is there already' };
        case 'immutable':
            return { code: 'RELEASE_IMMUTABLE', because: 'the release is locked' };
        case 'too large':
            return { code: 'ASSET_REFUSED', because: 'it is larger than the host takes' };
        case 'redirected':
            return { code: 'REDIRECTED', because: 'the host sends the request elsewhere' };
        case 'invalid':
            return isUpload
                ? { code: 'ASSET_REFUSED', because: 'the host takes no such asset' }
                : { code: 'REJECTED', because: 'the host does not take the request' };
        case 'other':
            return { code: 'REJECTED', because: 'the host does not take the request' };
    }
}
function summaryOf(reply, secret) {
    const message = (0,foreign_text/* foreignText */.q)(reply.outcome === 'failed' ? reply.why : reply.message, secret);
    const status = reply.outcome === 'refused' ? reply.status : undefined;
    return { ...(status !== undefined && { status }), ...(message !== '' && { message }) };
}
function reply_refusal(reply, { target, isUpload = false, secret }) {
    const { code, because } = reply_meaningOf(reply.reason, isUpload);
    const { message } = summaryOf(reply, secret);
    return (0,problem/* problem */.C)(code, `${target} is refused: ${because}${message === undefined ? '' : ` (${message})`}`, {
        where: { target },
    });
}
/** What a reply that is not what was asked for means to the operator. */
function problemOf(reply, subject) {
    const { target } = subject;
    const { message } = summaryOf(reply, subject.secret);
    const where = { target };
    switch (reply.outcome) {
        case 'refused':
            return reply_refusal(reply, subject);
        case 'throttled':
            return (0,problem/* problem */.C)('THROTTLED', `${target}: the host throttles (${message})`, { where });
        case 'failed':
            return reply.sent
                ? (0,problem/* problem */.C)('STATE_UNKNOWN', `${target}: the host gave no usable answer: ${message}`, { where })
                : (0,problem/* problem */.C)('UNREACHABLE', `${target}: ${message}`, { where });
    }
}
/** What a reply that is no consent proves of a write. */
function refusedReceipt(reply, subject) {
    const answer = summaryOf(reply, subject.secret);
    switch (reply.outcome) {
        case 'refused':
            return { outcome: 'refused', problem: reply_refusal(reply, subject), answer };
        case 'throttled': {
            const { retryAfterMs } = reply;
            return { outcome: 'throttled', ...(retryAfterMs !== undefined && { retryAfterMs }), answer };
        }
        case 'failed':
            return { outcome: reply.sent ? 'unknown' : 'unsent', why: answer.message ?? 'no answer', answer };
    }
}
/** The same for a read that came before a write: then nothing was written, whatever became of the read. */
function unwrittenReceipt(reply, subject) {
    return refusedReceipt(reply.outcome === 'failed' ? { ...reply, sent: false } : reply, subject);
}
/** A write that was not even tried, for a reason of its own. */
function refusedFor(reason) {
    return { outcome: 'refused', problem: reason, answer: { message: reason.message } };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/attempt.js




/** What an answer to a write is about. */
function subjectOf({ target, connection }) {
    const { secret } = connection.context;
    return { target: targetName(target), isUpload: target.kind === 'asset', secret };
}
/** Nothing was sent, because what it was to bring about is so already. */
function already(message) {
    return attempt_stored({ message });
}
/** The host took what was sent. */
function attempt_stored(answer = {}) {
    return { outcome: 'stored', answer };
}
/** Something that another look, in another run, may find different. */
function gone({ target }, what) {
    return refusedFor((0,problem/* problem */.C)('MISSING', `${targetName(target)}: ${what}`, atTarget(target)));
}
function inTheWay({ standing, tagProblem }) {
    return tagProblem ?? (standing.kind === 'obstructed' ? standing.problem : undefined);
}
/** Looks at the release right before a write; gives a receipt where nothing may be written. */
async function lookFirst(attempt) {
    const seen = await look_look(attempt.connection, attempt.desired);
    if (seen.kind === 'unclear')
        return unwrittenReceipt(seen.reply, subjectOf(attempt));
    const reason = inTheWay(seen);
    if (reason !== undefined)
        return refusedFor(reason);
    return seen.standing.kind === 'obstructed' ? refusedFor(seen.standing.problem) : seen.standing;
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/drafting.js





async function create(attempt) {
    const { desired, connection } = attempt;
    const { tag, commit, title, notes, seal, isPrerelease } = desired;
    const { anchor } = connection.context;
    const body = bodyWith(notes, { seal, ...(anchor !== undefined && { anchor }) });
    const reply = await connection.host.releases.create({
        tag,
        commit,
        title,
        body,
        isPrerelease,
        isDraft: true,
    });
    if (reply.outcome !== 'ok')
        return refusedReceipt(reply, subjectOf(attempt));
    const { id, isDraft } = reply.value;
    if (!isDraft)
        return { outcome: 'unknown', why: 'the host made a release that is no draft', answer: {} };
    connection.memory.drafts.set(tag, id);
    return attempt_stored({ message: `draft ${id}` });
}
/** Makes the draft of a release by one request, unless there is one. */
async function draftRelease(attempt) {
    const standing = await lookFirst(attempt);
    if ('outcome' in standing)
        return standing;
    const { desired, target } = attempt;
    switch (standing.kind) {
        case 'none':
            return create(attempt);
        case 'draft':
            return already('the draft was there already');
        case 'public': {
            const message = `${desired.tag} became public on ${target.channel} before it was drafted`;
            return refusedFor((0,problem/* problem */.C)('VERSION_EXISTS', message, atTarget(target)));
        }
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/limits.js
/** What is known of a host’s limits. */
function host_release_limits_limitsOf({ api, uploads }) {
    return {
        concurrency: 4,
        visibilityWindowMs: 60_000,
        // What a host takes twice, a draft on GitHub or an asset on Gitea, stays invisible: only one of equals is published.
        refusesDuplicates: true,
        origins: [...new Set([api, uploads ?? api].map((address) => new URL(address).origin))],
        source: 'concurrency: GitHub’s best practices for the REST API advise against many writes side by side; window: an assumption, lists of releases may lag behind for seconds; duplicates: GitHub refuses an asset’s name twice (REST API, “Upload a release asset”), Gitea a second release of a tag with 409 (recorded exchanges)',
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/milestone.js



function isStillOpen({ isOpen }) {
    return isOpen;
}
/** Where a milestone stands: one that is not there needs nothing, like one that is closed. */
async function observedMilestone({ title, target }, { host, context }) {
    const reply = await host.milestones.titled(title);
    if (reply.outcome !== 'ok') {
        const why = reply.outcome === 'failed' ? reply.why : reply.message;
        return { state: 'unknown', why: (0,foreign_text/* foreignText */.q)(why, context.secret) };
    }
    if (reply.value.some(isStillOpen))
        return { state: 'absent' };
    return { state: 'present', digest: target.artifact.digest, yanked: false };
}
/** Closes a milestone, once the release is public. */
async function closeMilestone(attempt) {
    const { desired, connection } = attempt;
    const { milestones } = connection.host;
    const found = await milestones.titled(desired.milestone?.title ?? '');
    if (found.outcome !== 'ok')
        return unwrittenReceipt(found, subjectOf(attempt));
    const open = found.value.filter(isStillOpen);
    for (const { id } of open) {
        const closed = await milestones.close(id);
        if (closed.outcome !== 'ok')
            return unwrittenReceipt(closed, subjectOf(attempt));
    }
    return open.length > 0 ? attempt_stored() : already('no such milestone is open');
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/asset-digest.js

/** Downloads an asset and hashes it on the way, without keeping it. */
async function downloadedDigest({ host }, release, asset) {
    const digest = (0,src_digest/* createDigest */.P5)();
    const reply = await host.releases.download(release, asset, (chunk) => digest.update(chunk));
    return reply.outcome === 'ok' ? { outcome: 'ok', value: digest.end() } : reply;
}
/**
 * The digest of an asset as the host says it; where it says none (Gitea, and GitHub for assets from before June 2025),
 * of the bytes that a download gives.
 * @param expectedBytes the sealed size: with another one, there is nothing to download.
 */
async function assetDigest(connection, release, asset, expectedBytes) {
    const { id, sha256, size } = asset;
    if (sha256 !== undefined)
        return { outcome: 'ok', value: { sha256, size } };
    if (size !== expectedBytes)
        return { outcome: 'ok', value: { size } };
    const { digests } = connection.memory;
    const known = digests.get(`${release}/${id}`);
    if (known !== undefined)
        return { outcome: 'ok', value: known };
    const reply = await downloadedDigest(connection, release, asset);
    if (reply.outcome === 'ok')
        digests.set(`${release}/${id}`, reply.value);
    return reply;
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/asset-state.js



/** Looks at one asset of a release, and at its bytes where their digest has to be believed otherwise. */
async function assetState(connection, release, { name, target }) {
    const named = release.assets.filter((asset) => asset.name === name).sort(byAge);
    const [asset, ...others] = named.filter(({ isWhole }) => isWhole);
    const cutOff = named.filter(({ isWhole }) => !isWhole);
    if (asset === undefined)
        return { kind: 'missing', cutOff };
    const sealed = target.artifact.digest;
    let digest = {};
    for (const each of [asset, ...others]) {
        const reply = await assetDigest(connection, release.id, each, sealed.size);
        if (reply.outcome !== 'ok')
            return { kind: 'unclear', reply };
        digest = reply.value;
        if ((0,src_digest/* compareDigests */.vR)(sealed, digest) !== 'equal')
            return { kind: 'different', digest };
    }
    return { kind: 'equal', asset, digest, surplus: [...others, ...cutOff] };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/target-kind.js
/** Whether a target is a milestone rather than the release or one of its assets. */
function isMilestone({ kind }) {
    return kind === 'milestone';
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/steps.js

/** How the channel says of an asset that its release is public, and lacks it. */
const inPublic = 'a public release';
function releaseOf({ kind, key, needs }) {
    return kind === 'release' ? key : (needs[0] ?? key);
}
function tagOf(target) {
    return releaseOf(target).slice(target.channel.length + 1);
}
function reserve(target, verb, title) {
    const { key, channel, needs } = target;
    return { key: `${verb} ${key}`, target: key, channel, phase: 'reserve', undo: 'free', title, needs };
}
// All targets of a release ask for this one step: publishing the draft makes its assets public with it.
function publishStep(target) {
    const release = releaseOf(target);
    const { channel } = target;
    return {
        key: `publish ${release}`,
        target: release,
        channel,
        phase: 'reveal',
        undo: 'limited',
        title: `publish the draft of ${tagOf(target)} on ${channel}`,
        needs: [],
    };
}
function addStep(target) {
    const { key, channel, title } = target;
    return {
        key: `add ${key}`,
        target: key,
        channel,
        phase: 'reveal',
        undo: 'limited',
        title: `add ${title} to the release ${tagOf(target)} on ${channel}`,
        needs: [],
    };
}
function releaseSteps(target, { state }) {
    if (state === 'reserved')
        return [publishStep(target)];
    if (state !== 'absent')
        return [];
    return [
        reserve(target, 'draft', `draft the release ${tagOf(target)} on ${target.channel}`),
        publishStep(target),
    ];
}
// Only what is public can have been what a milestone was for.
function closeStep({ key, channel, title }) {
    return {
        key: `close ${key}`,
        target: key,
        channel,
        phase: 'reveal',
        undo: 'free',
        title: `${title} on ${channel}`.replace(/^closed/, 'close'),
        needs: [],
        last: true,
    };
}
/** The steps that a target still needs. */
function stepsOf(target, observed) {
    if (isMilestone(target))
        return observed.state === 'absent' ? [closeStep(target)] : [];
    if (target.kind === 'release')
        return releaseSteps(target, observed);
    if (observed.state === 'reserved')
        return [observed.ref === inPublic ? addStep(target) : publishStep(target)];
    if (observed.state !== 'absent')
        return [];
    const title = `upload ${target.title} to the draft of ${tagOf(target)} on ${target.channel}`;
    return [reserve(target, 'upload', title), publishStep(target)];
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/observation.js







function unclear(reply, { context }) {
    const why = (0,foreign_text/* foreignText */.q)(reply.outcome === 'failed' ? reply.why : reply.message, context.secret);
    return { state: 'unknown', why };
}
// A repository that is not there will not come by waiting; whether it is there, hosts tell nobody who may not read it.
function observation_unseen(reply, target, connection) {
    const { secret } = connection.context;
    const isMissing = reply.outcome === 'refused' && reply.reason === 'missing';
    if (!isMissing || secret === undefined)
        return unclear(reply, connection);
    const subject = { target: atTarget(target).where.target, secret };
    const reason = problemOf(reply, subject);
    return { state: 'rejected', why: reason.message, problem: reason };
}
function anchorOf({ body }) {
    const anchor = markerIn(body)?.anchor;
    return anchor === undefined ? {} : { anchor };
}
// Whoever put it there could have it published under the name of this release.
function unexpected(names, { target, tag }) {
    const why = `the draft of ${tag} on ${target.channel} holds what was not sealed: ${names.map((name) => (0,foreign_text/* foreignText */.q)(name)).join(', ')}`;
    const details = { ...atTarget(target), severity: 'blocked' };
    return { state: 'rejected', why, problem: (0,problem/* problem */.C)('ASSET_UNEXPECTED', why, details) };
}
/** Where a release stands: its tag, and the release itself. */
function observedRelease({ standing, tagProblem }, desired) {
    if (tagProblem !== undefined)
        return { state: 'rejected', why: tagProblem.message, problem: tagProblem };
    const { digest } = desired.target.artifact;
    switch (standing.kind) {
        case 'none':
            return { state: 'absent' };
        case 'obstructed':
            return { state: 'rejected', why: standing.problem.message, problem: standing.problem };
        case 'draft': {
            const { release } = standing;
            const foreign = unsealedAssets(release, desired);
            if (foreign.length > 0)
                return unexpected(foreign, desired);
            return { state: 'reserved', ref: release.url, digest, ...anchorOf(release) };
        }
        case 'public': {
            const { release } = standing;
            return { state: 'present', ref: release.url, digest, yanked: false, ...anchorOf(release) };
        }
    }
}
function missingInPublic(state, { release, isOurs }, { target }) {
    if (release.isImmutable) {
        const why = `${release.tag} is public and locked on ${target.channel}, without ${target.title}`;
        return { state: 'rejected', why, problem: (0,problem/* problem */.C)('RELEASE_IMMUTABLE', why, atTarget(target)) };
    }
    if (state.cutOff.length > 0 && !isOurs)
        return { state: 'pending', why: 'somebody began to upload it, and has not ended' };
    return { state: 'reserved', ref: inPublic };
}
/** Where one asset of a release stands. */
async function observedAsset({ standing }, asset, connection) {
    if (standing.kind !== 'draft' && standing.kind !== 'public')
        return { state: 'absent' };
    const { release } = standing;
    const state = await assetState(connection, release, asset);
    switch (state.kind) {
        case 'missing':
            return standing.kind === 'public' ? missingInPublic(state, standing, asset) : { state: 'absent' };
        case 'unclear':
            return unclear(state.reply, connection);
        // In a draft as well: other bytes under a sealed name are an incident wherever they are.
        case 'different':
            return { state: 'present', digest: state.digest, yanked: false, ref: release.url };
        case 'equal':
            return standing.kind === 'draft'
                ? { state: 'reserved', digest: state.digest, ref: state.asset.url }
                : { state: 'present', digest: state.digest, yanked: false, ref: state.asset.url };
    }
}
/** Where a target of a release stands. */
async function observedTarget(target, seen, desired, connection) {
    if (seen.kind === 'unclear')
        return observation_unseen(seen.reply, target, connection);
    const asset = desired.assets.find((each) => each.target.key === target.key);
    return asset === undefined ? observedRelease(seen, desired) : observedAsset(seen, asset, connection);
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/asset-limits.js


/** GitHub’s documentation, “About releases”: as many assets a release takes there. */
const mostAssets = 1000;
// As Go’s “http.DetectContentType”, by which Gitea tells types, names what files with these endings begin with.
const sniffed = [
    [/\.(tgz|gz|crate)$/i, 'application/x-gzip'],
    [/\.(zip|whl|jar|nupkg|vsix)$/i, 'application/zip'],
    [/(\.(json|txt|md|rb|sh|asc|sig|pem|toml|yaml|yml)|(^|\/)SHA512SUMS)$/i, 'text/plain'],
];
function isOfType(allowed, type) {
    return allowed.endsWith('/*') ? type.startsWith(allowed.slice(0, -1)) : allowed === type;
}
// Gitea’s “upload.Verify”: an entry is an ending, a media type, or all types of a group.
function verdictOf(name, allowedTypes) {
    const allowed = allowedTypes.map((each) => each.trim().toLowerCase()).filter((each) => each !== '');
    if (allowed.length === 0 || allowed.includes('*/*'))
        return 'taken';
    if (allowed.some((each) => each.startsWith('.') && name.toLowerCase().endsWith(each)))
        return 'taken';
    const types = allowed.filter((each) => !each.startsWith('.'));
    const type = sniffed.find(([ending]) => ending.test(name))?.[1];
    if (type === undefined)
        return types.length === 0 ? 'refused' : 'open';
    return types.some((each) => isOfType(each, type)) ? 'taken' : 'refused';
}
function faults({ name, target }, kind, limits) {
    const { size } = target.artifact.digest;
    const { maxBytes = Number.POSITIVE_INFINITY, allowedTypes } = limits;
    return [
        ...(keepsName(kind, name) ? [] : ['the host would change its name']),
        // Its answer to an upload of nothing: “size must be greater than or equal to 1”.
        ...(kind === 'github' && size === 0 ? ['the host takes no empty files'] : []),
        ...(size > maxBytes ? [`it has ${size} bytes, and the host takes ${maxBytes}`] : []),
        ...(verdictOf(name, allowedTypes) === 'refused' ? ['the host takes no files of its type'] : []),
    ];
}
/** What a host would refuse of the assets of a release. */
function assetProblems(release, assets, kind, limits) {
    const refuse = (target, what) => finding(target, 'ASSET_REFUSED', what);
    if (!limits.isEnabled)
        return [refuse(release, 'the host takes no assets at all')];
    const tooMany = kind === 'github' && assets.length > mostAssets;
    return [
        ...(tooMany ? [refuse(release, `it has ${assets.length} assets, and the host takes ${mostAssets}`)] : []),
        ...assets.flatMap((asset) => {
            const found = faults(asset, kind, limits);
            return found.length === 0 ? [] : [refuse(asset.target, found.join('; '))];
        }),
    ];
}
/** Assets whose type the host may not take, which shows only when it has their bytes. */
function openTypes(assets, { allowedTypes }) {
    return assets
        .filter(({ name }) => verdictOf(name, allowedTypes) === 'open')
        .map(({ name }) => `whether the host takes the type of ${name} shows only when it is uploaded`);
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/credential-proof.js



async function identityOf({ host, context }) {
    const reply = await host.identity();
    return reply.outcome === 'ok' ? (0,foreign_text/* foreignText */.q)(reply.value, context.secret) : undefined;
}
function readOnly(secret, repository, identity) {
    const reason = repository.isArchived
        ? `${repository.fullName} is archived, and takes no releases`
        : `it may only read ${repository.fullName}`;
    const problems = [(0,problem/* problem */.C)('TOKEN_READ_ONLY', `${secret}: ${reason}`)];
    return { ...proof(secret, 'identity only', reason, identity), problems };
}
// Both hosts tell what an account may do; a token can be limited to less, which shows only when it writes.
function proofFor(secret, repository, identity) {
    const { canPush, fullName } = repository;
    if (canPush === undefined)
        return proof(secret, 'not provable here', `the host does not tell who may write to ${fullName}`, identity);
    const reason = `its account may write to ${fullName}; whether the token was limited to less, the host does not tell`;
    return proof(secret, 'identity only', reason, identity);
}
/** Proves without writing what can be proven about the channel’s token. */
async function host_release_credential_proof_proveCredential(channel, connection) {
    const { host, context } = connection;
    const secret = nameOfToken(channel, context.secret);
    if (context.secret === undefined)
        return noToken(secret);
    const reply = await host.repository();
    if (reply.outcome !== 'ok') {
        const { owner, name } = host.address;
        const reason = problemOf(reply, {
            target: `${channel.id} ${owner}/${name}`,
            secret: context.secret,
        });
        return { ...disproof(secret, reason.code, reason.message), problems: [reason] };
    }
    const repository = reply.value;
    const identity = await identityOf(connection);
    const mayWrite = repository.canPush !== false && !repository.isArchived;
    const found = mayWrite ? proofFor(secret, repository, identity) : readOnly(secret, repository, identity);
    return { ...found, repository };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/preflight.js








function preflight_unclear(reply, desired, { context }) {
    const subject = { target: targetName(desired.target), secret: context.secret };
    return { problems: [problemOf(reply, subject)], notes: [] };
}
function sealedFiles({ assets }) {
    const files = assets.filter(({ target }) => target.document === undefined);
    return { problems: clashes(files.map(({ target }) => target.artifact)), notes: [] };
}
async function checkLimits(desired, kind, connection) {
    const limits = await connection.host.releases.limits();
    if (limits.outcome !== 'ok')
        return preflight_unclear(limits, desired, connection);
    return {
        problems: assetProblems(desired.target, desired.assets, kind, limits.value),
        notes: openTypes(desired.assets, limits.value),
    };
}
async function checkRelease(desired, connection) {
    const seen = await look_look(connection, desired);
    if (seen.kind === 'unclear')
        return preflight_unclear(seen.reply, desired, connection);
    const observed = observedRelease(seen, desired);
    const isBlocked = observed.state === 'rejected' && observed.problem !== undefined;
    return { problems: isBlocked ? [observed.problem] : [], notes: [] };
}
function lockNotes(repository) {
    if (repository?.locksReleases !== true)
        return [];
    return [
        `${repository.fullName} locks releases when they are published: what one lacks then can never be added`,
    ];
}
// What nobody can see is not asked for once more.
async function checkAll(desired, kind, isVisible, connection) {
    const checks = isVisible ? [checkLimits(desired, kind, connection), checkRelease(desired, connection)] : [];
    return [sealedFiles(desired), ...(await Promise.all(checks))];
}
/** Tries the credential and asks what the host would refuse; sends nothing that changes anything. */
async function preflightRelease(channel, kind, desired, connection) {
    const { credential, problems, repository } = await host_release_credential_proof_proveCredential(channel, connection);
    const isVisible = repository !== undefined;
    const found = desired === undefined ? [] : await checkAll(desired, kind, isVisible, connection);
    return {
        problems: [...problems, ...found.flatMap((each) => each.problems)],
        notes: [
            ...plainNotes(connection.host.origins),
            ...lockNotes(repository),
            ...found.flatMap((each) => each.notes),
        ],
        credential,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/latest.js

async function isHighestThere({ desired, connection }) {
    const { tagged } = desired;
    if (tagged === undefined)
        return { outcome: 'ok', value: undefined };
    const reply = await connection.host.releases.startingWith(tagged.prefix);
    if (reply.outcome !== 'ok')
        return reply;
    const stable = reply.value.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
    return {
        outcome: 'ok',
        value: isHighest(tagged, stable.map(({ tag }) => tag)),
    };
}
/**
 * Whether a release becomes the latest one; undefined leaves it to the host.
 *
 * GitHub makes any release the latest that does not say otherwise, and takes no pre-release as such (REST API, “Create
 * a release”, `make_latest`). Gitea has no such mark.
 */
async function latestFor(attempt, setting) {
    if (setting === undefined)
        return { outcome: 'ok', value: undefined };
    if (attempt.desired.isPrerelease)
        return { outcome: 'ok', value: false };
    return setting === 'auto' ? isHighestThere(attempt) : { outcome: 'ok', value: setting };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/surplus.js



// Somebody else may have been faster.
function isGone(reply) {
    return reply.outcome === 'refused' && reply.reason === 'missing';
}
// Read again right before: what became public meanwhile, or holds anything of somebody else, stays.
async function removeDraft(attempt, { id }) {
    const { desired, connection } = attempt;
    const { releases } = connection.host;
    const reply = await releases.get(id);
    if (reply.outcome !== 'ok')
        return isGone(reply) ? undefined : unwrittenReceipt(reply, subjectOf(attempt));
    const isSpare = reply.value.isDraft && standing_isOurs(reply.value, desired) && unsealedAssets(reply.value, desired).length === 0;
    if (!isSpare)
        return gone(attempt, `a second draft of it, ${reply.value.url}, has changed`);
    const removal = await releases.remove(id);
    return removal.outcome === 'ok' || isGone(removal)
        ? undefined
        : unwrittenReceipt(removal, subjectOf(attempt));
}
/** Removes drafts of ours beside the one that is about to be published; gives a receipt when that fails. */
async function removeDrafts(attempt, drafts) {
    for (const draft of drafts) {
        const failure = await removeDraft(attempt, draft);
        if (failure !== undefined)
            return failure;
    }
    return undefined;
}
/** Removes assets of a release of ours that stand in the way of others; gives a receipt when that fails. */
async function removeAssets(attempt, release, assets) {
    for (const { id } of assets) {
        const reply = await attempt.connection.host.releases.removeAsset(release, id);
        if (reply.outcome !== 'ok' && !isGone(reply))
            return unwrittenReceipt(reply, subjectOf(attempt));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/publishing.js








async function checkAsset(attempt, release, asset) {
    const state = await assetState(attempt.connection, release, asset);
    const { title, channel } = asset.target;
    switch (state.kind) {
        case 'equal':
            return state.surplus;
        case 'missing':
            return gone(attempt, `its draft lacks ${title}`);
        case 'unclear':
            return unwrittenReceipt(state.reply, subjectOf(attempt));
        case 'different': {
            const message = `${title} is in the draft on ${channel} with other bytes than were sealed`;
            return refusedFor((0,problem/* problem */.C)('DIGEST_CONFLICT', message, atTarget(asset.target)));
        }
    }
}
// The last look before everyone sees it: each asset once and whole, and nothing beside them.
async function checkAssets(attempt, release) {
    const { desired, target } = attempt;
    const [foreign] = unsealedAssets(release, desired);
    if (foreign !== undefined) {
        const message = `${target.channel}: the draft of ${desired.tag} holds ${foreign}, which was not sealed`;
        return refusedFor((0,problem/* problem */.C)('ASSET_UNEXPECTED', message, { ...atTarget(target), severity: 'blocked' }));
    }
    const copies = [];
    for (const asset of desired.assets) {
        const found = await checkAsset(attempt, release, asset);
        if ('outcome' in found)
            return found;
        copies.push(...found);
    }
    return copies;
}
async function publish(attempt, { id }, isLatest) {
    const { desired, connection } = attempt;
    const reply = await connection.host.releases.change(id, {
        isDraft: false,
        isPrerelease: desired.isPrerelease,
        ...(isLatest !== undefined && { isLatest }),
    });
    if (reply.outcome !== 'ok')
        return refusedReceipt(reply, subjectOf(attempt));
    if (reply.value.isDraft)
        return { outcome: 'unknown', why: 'the host still calls it a draft', answer: {} };
    return attempt_stored({ message: `release ${id}` });
}
async function publishChecked(attempt, { release, surplus }, isLatest) {
    const copies = await checkAssets(attempt, release);
    if ('outcome' in copies)
        return copies;
    const failure = (await removeAssets(attempt, release.id, copies)) ?? (await removeDrafts(attempt, surplus));
    return failure ?? publish(attempt, release, isLatest);
}
/**
 * Publishes the draft of a release, with all of its assets, by one request.
 *
 * What a lost answer or two runs at once left beside it, equal assets or drafts of the same seal, is removed first.
 */
async function publishRelease(attempt, setting) {
    // Asked before the tag and the draft, which are looked at as late as can be.
    const latest = await latestFor(attempt, setting);
    if (latest.outcome !== 'ok')
        return unwrittenReceipt(latest, subjectOf(attempt));
    const standing = await lookFirst(attempt);
    if ('outcome' in standing)
        return standing;
    const { desired, target } = attempt;
    switch (standing.kind) {
        case 'draft':
            return publishChecked(attempt, standing, latest.value);
        case 'none':
            return gone(attempt, 'its draft is not there any more');
        case 'public': {
            const message = `${desired.tag} is public on ${target.channel} already`;
            return refusedFor((0,problem/* problem */.C)('VERSION_EXISTS', message, atTarget(target)));
        }
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/unpublishing.js





function unpublishing_refusal({ target, desired }, code, why) {
    const remedy = 'Say in its notes what is wrong with it, or remove it by hand; then release the next version.';
    return refusedFor((0,problem/* problem */.C)(code, `${desired.tag} stays public on ${target.channel}: ${why}`, {
        ...atTarget(target),
        remedy,
    }));
}
/**
 * Turns a public release of ours back into a draft, which hides its assets as well.
 *
 * What was downloaded stays with whoever has it, and the tag stays where it is.
 */
async function unpublish(attempt) {
    const { desired, connection } = attempt;
    const seen = await look_look(connection, desired);
    if (seen.kind === 'unclear')
        return unwrittenReceipt(seen.reply, subjectOf(attempt));
    const { standing } = seen;
    if (standing.kind === 'obstructed')
        return refusedFor(standing.problem);
    if (standing.kind !== 'public')
        return already('it is not public');
    if (!standing.isOurs)
        return unpublishing_refusal(attempt, 'REJECTED', 'somebody else published it');
    if (standing.release.isImmutable)
        return unpublishing_refusal(attempt, 'RELEASE_IMMUTABLE', 'the host has locked it');
    const reply = await connection.host.releases.change(standing.release.id, { isDraft: true });
    if (reply.outcome !== 'ok')
        return refusedReceipt(reply, subjectOf(attempt));
    return attempt_stored({ message: `release ${reply.value.id} is a draft again` });
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/arrival.js





function arrival_refusal({ target }, code, message) {
    return refusedFor((0,problem/* problem */.C)(code, `${target.channel} ${target.title}: ${message}`, atTarget(target)));
}
// Gitea takes a name twice (recorded exchanges). A run that was slow may have sent what another one sent meanwhile, and
// the release may be public by now; then the copy that came later, which nobody knows yet, goes away again.
async function takeBackCopy({ connection, desired, target }, { id: release }, own) {
    const { host } = connection;
    const asset = desired.assets.find((each) => each.target.key === target.key);
    if (host.address.kind !== 'gitea' || asset === undefined)
        return;
    const reply = await host.releases.get(release);
    if (reply.outcome !== 'ok')
        return;
    const state = await assetState(connection, reply.value, asset);
    if (state.kind === 'equal' && state.surplus.some(({ id }) => id === own.id))
        await host.releases.removeAsset(release, own.id);
}
/**
 * Judges an asset that the host says it has stored: under its name, whole, and with the bytes that were sent.
 * @param name the name that was asked for.
 */
async function judgeArrival(attempt, release, name, asset) {
    const { sha256, size, isWhole } = asset;
    if (asset.name !== name) {
        await attempt.connection.host.releases.removeAsset(release.id, asset.id);
        return arrival_refusal(attempt, 'ASSET_REFUSED', `the host would call it “${asset.name}”`);
    }
    await takeBackCopy(attempt, release, asset);
    if (!isWhole)
        return { outcome: 'unknown', why: 'the host does not say that the upload is whole', answer: {} };
    const held = { ...(sha256 !== undefined && { sha256 }), size };
    if ((0,src_digest/* compareDigests */.vR)(attempt.target.artifact.digest, held) === 'different')
        return arrival_refusal(attempt, 'CORRUPT_ARTIFACT', 'the host stored other bytes than were sent');
    return attempt_stored({ message: `asset ${asset.id}` });
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/uploading.js









function uploading_bodyOf({ artifact, document }, { connection }) {
    const { size } = artifact.digest;
    if (document !== undefined)
        return { size, chunks: () => oneChunk(Buffer.from(document)) };
    return { size, chunks: () => connection.context.artifacts.stream(artifact) };
}
async function uploading_send(attempt, release, name) {
    const { connection, target } = attempt;
    const reply = await connection.host.releases.upload(release.id, name, uploading_bodyOf(target, attempt));
    if (reply.outcome === 'ok')
        return judgeArrival(attempt, release, name, reply.value);
    const isTaken = reply.outcome === 'refused' && reply.reason === 'conflict';
    const cleared = isTaken && standing_isOurs(release, attempt.desired) ? await clearHidden(attempt, release, name) : false;
    if (!cleared)
        return refusedReceipt(reply, subjectOf(attempt));
    const why = 'an upload that was cut off had its name; it is gone now';
    return { outcome: 'unsent', why, answer: { message: why } };
}
// GitHub’s REST API, “Upload a release asset”: a failed upload may leave an empty asset in the state “starter”, which
// can be deleted and takes the name until then. A release may not show it, the list of its assets does (aqua #5188).
async function clearHidden(attempt, { id }, name) {
    const reply = await attempt.connection.host.releases.assets?.(id);
    if (reply?.outcome !== 'ok')
        return false;
    const hidden = reply.value.filter((each) => each.name === name && !each.isWhole);
    return hidden.length > 0 && (await removeAssets(attempt, id, hidden)) === undefined;
}
function desiredAsset({ desired, target }) {
    return desired.assets.find((each) => each.target.key === target.key) ?? { name: target.title, target };
}
/** Uploads an asset to a release of ours by one request, unless it is there; what was cut off makes room for it. */
async function uploadTo(attempt, release) {
    const asset = desiredAsset(attempt);
    const { target, connection } = attempt;
    const state = await assetState(connection, release, asset);
    switch (state.kind) {
        case 'unclear':
            return unwrittenReceipt(state.reply, subjectOf(attempt));
        case 'equal':
            return already('it was there already');
        case 'different': {
            const message = `${target.title} is on ${target.channel} with other bytes than were sealed`;
            return refusedFor((0,problem/* problem */.C)('DIGEST_CONFLICT', message, atTarget(target)));
        }
        case 'missing': {
            const cutOff = standing_isOurs(release, attempt.desired) ? state.cutOff : [];
            return (await removeAssets(attempt, release.id, cutOff)) ?? uploading_send(attempt, release, asset.name);
        }
    }
}
// Lists of releases lag behind, so a draft that was made a moment ago is asked for by its id.
async function knownDraft({ desired, connection }) {
    const { host, memory } = connection;
    const id = memory.drafts.get(desired.tag);
    if (id === undefined)
        return undefined;
    const reply = await host.releases.get(id);
    const isUsable = reply.outcome === 'ok' && reply.value.isDraft && standing_isOurs(reply.value, desired);
    if (isUsable)
        return reply.value;
    memory.drafts.delete(desired.tag);
    return undefined;
}
/** Uploads an asset to the draft of its release. */
async function uploadAsset(attempt) {
    const known = await knownDraft(attempt);
    if (known !== undefined)
        return uploadTo(attempt, known);
    const standing = await lookFirst(attempt);
    if ('outcome' in standing)
        return standing;
    return standing.kind === 'draft'
        ? uploadTo(attempt, standing.release)
        : gone(attempt, 'its draft is not there any more');
}
/** Adds an asset to a release that is public already, where the host lets it. */
async function addAsset(attempt) {
    const { target } = attempt;
    const standing = await lookFirst(attempt);
    if ('outcome' in standing)
        return standing;
    if (standing.kind !== 'public')
        return gone(attempt, 'its release is not public any more');
    if (!standing.release.isImmutable)
        return uploadTo(attempt, standing.release);
    const message = `${target.title} is missing in a release that is locked`;
    return refusedFor((0,problem/* problem */.C)('RELEASE_IMMUTABLE', message, atTarget(target)));
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/verification.js





function alterations({ release, isOurs: isMade }, desired) {
    const { target, title, isPrerelease } = desired;
    const said = release.isPrerelease ? 'a pre-release' : 'no pre-release';
    return [
        ...(release.isPrerelease === isPrerelease
            ? []
            : [finding(target, 'RELEASE_ALTERED', `it is marked as ${said}`)]),
        // Whoever published by hand chose a title of their own.
        ...(!isMade || release.title === title
            ? []
            : [finding(target, 'RELEASE_ALTERED', `its title is “${(0,foreign_text/* foreignText */.q)(release.title)}”, not “${title}”`)]),
    ];
}
function additions(release, desired) {
    return unsealedAssets(release, desired).map((name) => finding(desired.target, 'ASSET_UNEXPECTED', `it holds “${(0,foreign_text/* foreignText */.q)(name)}”, which was not sealed`));
}
/** What is wrong with a release beside its assets; drafts that were left over are told to the log alone. */
function verifyRelease({ standing, releases, tagProblem }, desired, { context }) {
    const { target, tag } = desired;
    const tagProblems = tagProblem === undefined ? [] : [tagProblem];
    if (standing.kind === 'draft')
        return { target, observed: { state: 'reserved' }, problems: tagProblems };
    if (standing.kind !== 'public') {
        const problems = standing.kind === 'obstructed' ? [standing.problem] : [];
        return { target, observed: { state: 'absent' }, problems: [...tagProblems, ...problems] };
    }
    const { release } = standing;
    const strays = releases.filter((each) => each.isDraft && each.tag === tag && standing_isOurs(each, desired));
    for (const { url } of strays)
        context.log.warn(`${target.channel}: a draft of ${tag} was left over: ${url}`);
    const { digest } = target.artifact;
    return {
        target,
        observed: { state: 'present', digest, yanked: false, ref: release.url },
        problems: [...tagProblems, ...alterations(standing, desired), ...additions(release, desired)],
    };
}
function verification_byteProblems(target, { sha256, size }, downloaded) {
    const sealed = target.artifact.digest;
    const recorded = { ...(sha256 !== undefined && { sha256 }), size };
    if ((0,src_digest/* compareDigests */.vR)(sealed, recorded) === 'different') {
        const what = `the host records ${sha256 ?? 'no sha256'} and ${size} bytes, sealed are ${sealed.sha256} and ${sealed.size}`;
        return [finding(target, 'DIGEST_CONFLICT', what)];
    }
    if ((0,src_digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    const what = `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`;
    // Without a record of the host’s own, what it serves is what it holds.
    return [finding(target, sha256 === undefined ? 'DIGEST_CONFLICT' : 'CORRUPT_ARTIFACT', what)];
}
function unread(target, asset, reply, { context }) {
    const { message } = problemOf(reply, {
        target: `${target.channel} ${target.title}`,
        secret: context.secret,
    });
    const observed = {
        state: 'present',
        digest: { ...(asset.sha256 !== undefined && { sha256: asset.sha256 }), size: asset.size },
        yanked: false,
        ref: asset.url,
    };
    return { target, observed, problems: [finding(target, 'STATE_UNKNOWN', message)] };
}
/** Downloads an asset of a public release as its users do, and compares it with the seal. */
async function verifyAsset({ standing }, { name, target }, connection) {
    if (standing.kind === 'draft')
        return { target, observed: { state: 'reserved' }, problems: [] };
    if (standing.kind !== 'public')
        return { target, observed: { state: 'absent' }, problems: [] };
    const { id, assets } = standing.release;
    const [asset, ...copies] = assets.filter((each) => each.name === name && each.isWhole).sort(byAge);
    if (asset === undefined)
        return { target, observed: { state: 'absent' }, problems: [] };
    const reply = await downloadedDigest(connection, id, asset);
    if (reply.outcome !== 'ok')
        return unread(target, asset, reply, connection);
    const twice = copies.length === 0
        ? []
        : [finding(target, 'ASSET_UNEXPECTED', `the release holds it ${copies.length + 1} times`)];
    return {
        target,
        observed: { state: 'present', digest: reply.value, yanked: false, ref: asset.url },
        problems: [...verification_byteProblems(target, asset, reply.value), ...twice],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/channel.js

















/** Assets whose bytes are read side by side. */
const channel_readConcurrency = 4;
function desiredIn(book, target) {
    const desired = book.get(target.key);
    if (desired === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${target.key} was not derived from a seal here`);
    return desired;
}
function channel_targetsOf({ target, assets, milestone }) {
    return [target, ...assets.map((asset) => asset.target), ...(milestone ? [milestone.target] : [])];
}
// A seal has one release, and all targets of a channel are of that one.
function channel_releaseOf(targets, book) {
    const [first] = targets;
    return first && desiredIn(book, first);
}
async function observe(targets, book, connection) {
    const desired = channel_releaseOf(targets, book);
    if (desired === undefined)
        return [];
    const seen = await look_look(connection, desired);
    return mapBounded(targets, channel_readConcurrency, (target) => desired.milestone !== undefined && isMilestone(target)
        ? observedMilestone(desired.milestone, connection)
        : observedTarget(target, seen, desired, connection));
}
async function verifyTargets(targets, book, connection) {
    const desired = channel_releaseOf(targets, book);
    if (desired === undefined)
        return [];
    const seen = await look_look(connection, desired);
    if (seen.kind === 'unclear') {
        const { reply } = seen;
        const why = (0,foreign_text/* foreignText */.q)(reply.outcome === 'failed' ? reply.why : reply.message);
        return targets.map((target) => ({ target, observed: { state: 'unknown', why }, problems: [] }));
    }
    return mapBounded(targets, channel_readConcurrency, async (target) => {
        if (desired.milestone !== undefined && isMilestone(target))
            return { target, observed: await observedMilestone(desired.milestone, connection), problems: [] };
        const asset = desired.assets.find((each) => each.target.key === target.key);
        return asset === undefined
            ? verifyRelease(seen, desired, connection)
            : verifyAsset(seen, asset, connection);
    });
}
function channel_applyStep({ phase }, attempt, { latest }) {
    if (isMilestone(attempt.target))
        return closeMilestone(attempt);
    const isRelease = attempt.target.kind === 'release';
    if (phase === 'reserve')
        return isRelease ? draftRelease(attempt) : uploadAsset(attempt);
    return isRelease ? publishRelease(attempt, latest) : addAsset(attempt);
}
const undoByHand = 'turn the release back into a draft, or delete it, on its page; where releases are locked, deleting burns the tag';
/** The channel that makes a release with its assets on a host. */
function openHostReleaseChannel(host, id, settings) {
    const { token } = settings;
    const address = address_addressOf(host, settings);
    const connect = createConnector(address);
    const book = new Map();
    const attempt = (target, context) => ({
        desired: desiredIn(book, target),
        target,
        connection: connect(context),
    });
    return {
        id,
        kind: `${host}-release`,
        undoByHand,
        endpoint: endpointOf(address),
        limits: host_release_limits_limitsOf(address),
        ...(token && { token }),
        targets: (seal) => {
            const desired = desiredRelease(id, seal, settings);
            const targets = channel_targetsOf(desired);
            for (const { key } of targets)
                book.set(key, desired);
            return targets;
        },
        preflight: (targets, context) => preflightRelease({ id, ...(token && { token }) }, host, channel_releaseOf(targets, book), connect(context)),
        observe: (targets, context) => observe(targets, book, connect(context)),
        steps: stepsOf,
        apply: (step, target, context) => channel_applyStep(step, attempt(target, context), settings),
        undo: (target, context) => unpublish(attempt(target, context)),
        verify: (targets, context) => verifyTargets(targets, book, connect(context)),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/completion.js


// A checkout tells the server, not what runs there: the public host is known, any other may be a Gitea, unless the
// settings say what that very server is.
function isOfKind(kind, { host, server }, given) {
    if (host !== undefined)
        return host === kind;
    if (given.server !== undefined)
        return true;
    return (server === endpoints/* companions */.a.githubServer) === (kind === 'github');
}
// A repository of the same name on another server is another repository.
function isAt(surroundings, { server, api }) {
    if (server !== undefined)
        return server === surroundings.server;
    return api === undefined || api === surroundings.api;
}
/**
 * Fills in server and repository where a workflow or a checkout tells them.
 * @throws LockstepError `CONFIG_WRONG_TYPE` when something is still missing.
 */
function completeSettings(kind, settings, surroundings) {
    const isHere = isOfKind(kind, surroundings, settings) && isAt(surroundings, settings);
    const { server, api, repository } = isHere ? surroundings : {};
    const completed = {
        ...(server !== undefined && { server }),
        ...(api !== undefined && { api }),
        ...(repository !== undefined && { repository }),
        ...settings,
    };
    address_addressOf(kind, completed);
    return completed;
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/settings.js


const common = {
    repository: schemas/* string */.YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/, 'expected owner/name')
        .optional()
        .describe('The repository whose releases are made, as owner/name; by default the one that is released.'),
    title: schemas/* string */.YjP()
        .min(1)
        .default('{tag}')
        .describe('The title of the release; {tag} and {version} stand for its own.'),
    milestone: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The milestone that is closed once the release is public; {tag} and {version} stand for its own.'),
};
/** What `lockstep.yaml` may say about releases on GitHub beside the keys of every channel. */
const githubReleaseSettings = schemas/* strictObject */.rej({
    ...common,
    server: registryAddress
        .optional()
        .describe('The server, where it is not the public one: a GitHub Enterprise Server.'),
    api: registryAddress.optional().describe('The root of its API; by default it follows from the server.'),
    uploads: registryAddress
        .optional()
        .describe('Where assets are uploaded to; by default it follows from the server.'),
    latest: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* boolean */.zMY()])
        .default('auto')
        .describe('Whether the release becomes the latest one; auto: when it is the highest stable version.'),
});
/** What `lockstep.yaml` may say about releases on Gitea or Forgejo beside the keys of every channel. */
const giteaReleaseSettings = schemas/* strictObject */.rej({
    ...common,
    server: registryAddress
        .optional()
        .describe('The server, with the path that it lives below; by default the one that runs the workflow.'),
    api: registryAddress.optional().describe('The root of its API; by default it follows from the server.'),
});

;// CONCATENATED MODULE: ./packages/channels/src/host-release/kind.js





function kindOn(host, settings) {
    return {
        kind: `${host}-release`,
        settings,
        tools: [],
        endpoint: (given) => endpointOf(address_addressOf(host, given)),
        open: (id, given) => openHostReleaseChannel(host, id, given),
        complete: (given, surroundings) => completeSettings(host, given, surroundings),
        disagreements: clashes,
    };
}
/** Channels of releases on GitHub, with any files as their assets. */
const githubReleaseKind = kindOn('github', githubReleaseSettings);
/** The same on Gitea and Forgejo. */
const giteaReleaseKind = kindOn('gitea', giteaReleaseSettings);

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./packages/channels/src/npm/package-name.js

function package_name_partsOf(name) {
    const [, scope, bare] = /^@([^/]*)\/(.*)$/s.exec(name) ?? [];
    return scope === undefined || bare === undefined ? [name] : [scope, bare];
}
const package_name_reserved = ['node_modules', 'favicon.ico'];
// Source: the npm documentation, package.json, "name", and the package name guidelines of the public registry.
const package_name_rules = [
    { why: 'it is longer than 214 characters', broken: (name) => name.length > 214 },
    { why: 'it has capital letters', broken: (name) => name !== name.toLowerCase() },
    {
        why: 'it begins with a dot, a hyphen or an underscore',
        broken: (name) => /^(@[^/]*\/\.|[._-])/.test(name),
    },
    {
        why: 'it has characters that a URL cannot carry as they are',
        broken: (name) => package_name_partsOf(name).some((part) => part === '' || encodeURIComponent(part) !== part),
    },
    {
        why: "it has one of the characters ~ ' ! ( ) *",
        broken: (name) => /[~'!()*]/.test(package_name_partsOf(name).at(-1) ?? ''),
    },
    { why: 'it is reserved', broken: (name) => package_name_reserved.includes(name.toLowerCase()) },
    { why: 'it is the name of a module of Node.js', broken: (name) => external_node_module_.builtinModules.includes(name) },
];
/** Says why a registry would not take a name that is new to it; empty when nothing speaks against it. */
function package_name_nameFaults(name) {
    return package_name_rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
}
/** A package name as it stands in the registry's paths: the slash of a scope is escaped. */
function escapedName(name) {
    return name.replace('/', '%2f');
}
/** The address of a package's document, for reading and for publishing. */
function documentUrl(registry, name) {
    return `${registry}${escapedName(name)}`;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/packument.js




// Every key is a registry's text, `__proto__` included, so tables become maps.
const packument_table = schemas/* custom */.IeY(record/* isRecord */.u, 'expected an object')
    .transform((object) => new Map(Object.entries(object)));
const emptyTable = new Map();
const packumentSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    versions: packument_table.default(emptyTable),
    'dist-tags': packument_table.default(emptyTable),
    time: packument_table.catch(emptyTable).default(emptyTable),
});
const versionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({ integrity: schemas/* string */.YjP().max(4096).optional(), tarball: schemas/* string */.YjP().max(4096) }),
    publishConfig: schemas/* object */.Ikc({ tag: schemas/* string */.YjP().optional() }).optional().catch(undefined),
    deprecated: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional().catch(undefined),
});
function packument_parse(json, name) {
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
        return packument_parse((0,foreign_text/* bodyJson */.z)(outcome), name);
    const words = registryWords(outcome, secret);
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
function registry_credentialFor({ registry, context: { secret } }) {
    return secret && { secret, scheme: 'Bearer', origins: [new URL(registry).origin] };
}
function registry_authorized(connection, request) {
    const credential = registry_credentialFor(connection);
    return connection.context.http({ ...request, ...(credential && { credential }) });
}
/** Reads a JSON document at an address of the registry's own origin. */
function readAddress(connection, url) {
    const headers = { accept: 'application/json', ...freshly };
    return registry_authorized(connection, { method: 'GET', url, headers });
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
    return registry_authorized(connection, {
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
    const words = registryWords(outcome, secret);
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
        return proof(secret, 'proven', `the server lets ${who} publish packages of ${owner} with this token`, user);
    if (status === 401 || status === 403) {
        const reason = `${who} may not write packages of ${owner}, or the token lacks the scope “write:package” (${words})`;
        return disproof(secret, 'AUTH_FORBIDDEN', reason);
    }
    if (status === 404)
        return disproof(secret, 'ADDRESS_WRONG', `the server has no packages of an owner ${owner} (${words})`);
    const reason = `the server does not tell whether the token may publish (${words})`;
    return proof(secret, user === undefined ? 'not provable here' : 'identity only', reason, user);
}
/** Proves without publishing what a Gitea lets be proven about a token. */
async function proveOnGitea(gitea, secret, names, connection) {
    const identity = await identify(connection, gitea);
    if (identity.kind === 'refused')
        return disproof(secret, identity.code, `the server does not accept the token: ${identity.why}`);
    const [name] = names;
    if (name === undefined)
        return proof(secret, 'identity only', 'there is nothing to publish', identity.user);
    const outcome = await publishNothing(connection, name);
    return verdict(outcome, secret, identity.user, said(outcome, connection), gitea);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/limits.js
/** What is known of a registry's limits. */
function npm_limits_limitsOf(registry) {
    return {
        concurrency: 10,
        visibilityWindowMs: 30 * 60_000,
        refusesDuplicates: true,
        origins: [new URL(registry).origin],
        source: 'concurrency: below the 15 connections of npm’s own “maxsockets”; window: npm’s announcement of July 2026 that a scan may hold a version back, typically for minutes; duplicates: npm’s unpublish policy',
    };
}

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
function identity_identityOf(manifest) {
    const name = typeof manifest.name === 'string' ? manifest.name.trim() : '';
    if (name === '')
        return { key: 'name', why: 'has no name' };
    if (!isPublishedName(name))
        return { key: 'name', why: 'has a name that no registry takes' };
    const version = cleanVersion(manifest.version);
    return version === null ? { key: 'version', why: 'has no version that is SemVer' } : { name, version };
}

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
function manifest_textsOf(list) {
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
const repository_host_common = {
    path: (place) => `${page(place)}.git`,
    https: (domain, path, auth) => `git+https://${auth}${domain}/${path}`,
    bugs: (domain, place) => `https://${domain}/${page(place)}/issues`,
};
const github = {
    ...repository_host_common,
    domain: 'github.com',
    schemes: ['git', 'http', ...repository_host_secure],
    place: ([user, project, kind, tree = ''], hash) => kind && kind !== 'tree' ? undefined : repositoryAt(user, project, kind ? tree : hash),
    docs: readme('tree'),
};
const gitlab = {
    ...repository_host_common,
    domain: 'gitlab.com',
    schemes: repository_host_secure,
    place: (path, hash) => path.slice(1, -1).includes('-') || path.slice(1).join('/').includes('archive.tar.gz')
        ? undefined
        : repositoryAt(path.slice(0, -1).join('/'), path.at(-1), hash),
    docs: readme('tree'),
};
const bitbucket = {
    ...repository_host_common,
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
function repository_addressOf(text) {
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
    const url = repository_addressOf(bare.test(text) ? `github:${text}` : text);
    if (url === null)
        return undefined;
    const name = url.protocol.slice(0, -1);
    const host = Object.hasOwn(repositoryHosts, name) ? repositoryHosts[name] : undefined;
    return host === undefined ? fromAddress(url) : fromShorthand(host, name, url);
}
function repository_written({ host, place, scheme, auth }) {
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
        return { ...repository_written(found), docs: host.docs(host.domain, place), bugs: host.bugs(host.domain, place) };
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
    return Array.isArray(list) ? Object.fromEntries(manifest_textsOf(list).map(fromText)) : value;
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
    const bundleDependencies = manifest_textsOf(names);
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
    return Array.isArray(list) ? manifest_textsOf(list) : undefined;
}
/** Brings `keywords` and `files` into lists of texts, and drops the long-dead `modules`. */
function normalizeLists(manifest) {
    const { keywords, files, modules } = manifest;
    const isList = Boolean(keywords) || typeof keywords === 'string';
    const worded = isList ? withField(manifest, 'keywords', keywordsOf(keywords)) : manifest;
    const listed = files
        ? withField(worded, 'files', Array.isArray(files) ? manifest_textsOf(files) : undefined)
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
function needs_needsOf(manifest) {
    const bundle = manifest.bundleDependencies;
    const bundled = new Set(Array.isArray(bundle) ? manifest_textsOf(bundle) : []);
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
function npm_package_insideRoot(path) {
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
    const paths = inside.map(({ path }) => npm_package_insideRoot(path));
    refuseTwoRoots(paths, file);
    const contents = new Map([...files].map(([path, bytes]) => [npm_package_insideRoot(path), bytes]));
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
    const identity = identity_identityOf(manifest);
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
    const isWanted = (path) => path.includes('/') && isRead(npm_package_insideRoot(path));
    const files = filesOf(await (0,tarball/* readTarball */.t)(chunks, { name: file, wanted: isWanted }), file);
    const raw = parseManifest(files, file);
    const identity = identityIn(raw, file);
    const manifest = normalManifest(raw, identity, files);
    refuseUnpublishable(manifest, file);
    const commands = Object.keys((0,record/* isRecord */.u)(manifest.bin) ? manifest.bin : {}).sort();
    return {
        ...identity,
        manifest,
        needs: [...new Set(needs_needsOf(manifest).map(({ name }) => name))].sort(),
        commands,
        files: files.paths,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/download.js


/** Downloads a tarball and hashes it on the way, without keeping it. */
async function downloadTarball(connection, reference, expectedBytes) {
    const { registry, context } = connection;
    const home = { address: registry, credential: registry_credentialFor(connection), context };
    return downloadFile(home, reference, expectedBytes);
}

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
function observed_version_observedVersion(answer, version) {
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
async function npm_observation_observeTarget(target, connection, looks) {
    const { name, version } = packageOf(target);
    const answer = await fetchPackument(connection, name);
    const observed = observed_version_observedVersion(answer, version);
    if (observed.state === 'absent')
        looks.note(name, standingIn(answer), connection.context.clock);
    return withDigest(observed, target, connection);
}

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



function whoami_userIn(outcome) {
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
    const user = whoami_userIn(outcome);
    if (user !== '')
        return { kind: 'known', user };
    const code = refusalCode(outcome.status);
    const words = registryWords(outcome, secret);
    const why = `HTTP ${outcome.status}${words && `: ${words}`}`;
    if (code !== undefined)
        return { kind: 'refused', code, why };
    return { kind: 'untold', why: `the registry does not say whose token it is (HTTP ${outcome.status})` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/credential-proof.js








async function deniedNames(user, names, concurrency, connection) {
    const existing = names.filter(({ isNew }) => isNew === false).map(({ target }) => packageOf(target).name);
    const rights = await mapBounded(existing, concurrency, (name) => writeAccess(connection, name, user));
    return {
        denied: existing.filter((_, index) => rights[index] === 'denied'),
        isComplete: rights.every((each) => each === 'granted'),
    };
}
/** Why the rights of a known user's token are not proven; empty when they are. */
function doubts(names, rightsAreComplete, tokenWrites) {
    const open = names.filter(({ isNew }) => isNew !== false).map(({ target }) => packageOf(target).name);
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
        return { ...proof(secret, 'identity only', reasons.join('; '), user), problems };
    }
    const open = doubts(names, isComplete, rights === 'writes');
    if (open.length > 0)
        return proof(secret, 'identity only', open.join('; '), user);
    return proof(secret, 'proven', `${user} may write to every package, and the token is not read-only`, user);
}
/** Proves without publishing what can be proven about the channel's token. */
async function npm_credential_proof_proveCredential(channel, names, connection) {
    const secret = nameOfToken(channel, connection.context.secret);
    if (connection.context.secret === undefined)
        return noToken(secret);
    const gitea = giteaRegistry(connection.registry);
    if (gitea !== undefined) {
        const packages = names.map(({ target }) => packageOf(target).name);
        return proveOnGitea(gitea, secret, packages, connection);
    }
    const identity = await whoami(connection);
    switch (identity.kind) {
        case 'known':
            return proveUser(secret, identity.user, names, channel, connection);
        case 'untold':
            return proof(secret, 'not provable here', identity.why);
        case 'refused':
            return disproof(secret, identity.code, `the registry does not say whose token it is: ${identity.why}`);
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/known-name.js


/** Asks the registry whether it knows a target's name, in whatever version. */
async function lookUpName(target, connection) {
    const answer = await fetchPackument(connection, packageOf(target).name);
    return { target, isNew: answer.kind === 'unclear' ? undefined : answer.kind === 'none' };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/preflight.js








// A document is one text, base64 adds a third, and V8's longest text has 512 MiB less 24 bytes.
const longestTarball = 380 * 1024 * 1024;
function preflight_nameProblems({ target, isNew }) {
    const { name } = packageOf(target);
    const faults = isNew ? package_name_nameFaults(name) : [];
    if (faults.length === 0)
        return [];
    return [
        (0,problem/* problem */.C)('NAME_REJECTED', `${name} is new, and no registry takes it: ${faults.join('; ')}`, atTarget(target)),
    ];
}
function preflight_sizeProblems(target) {
    const { file, digest } = target.artifact;
    if (digest.size <= longestTarball)
        return [];
    const message = `${file} has ${digest.size} bytes; a publish request holds at most ${longestTarball}`;
    return [(0,problem/* problem */.C)('TOO_LARGE', message, atTarget(target))];
}
/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
async function preflight_preflightTargets(channel, targets, connection) {
    const names = await mapBounded(targets, channel.limits.concurrency, (target) => lookUpName(target, connection));
    const proof = await npm_credential_proof_proveCredential(channel, names, connection);
    const fresh = names
        .filter(({ isNew }) => isNew)
        .map(({ target }) => `${packageOf(target).name} is new on the registry`);
    return {
        problems: [...proof.problems, ...names.flatMap(preflight_nameProblems), ...targets.flatMap(preflight_sizeProblems)],
        notes: [...plainNotes([connection.registry]), ...fresh],
        credential: proof.credential,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/refusals.js

const exists = refused('VERSION_EXISTS', 'it holds this version already');
const oneTimePassword = refused('OTP_REQUIRED', 'it wants a second factor');
const forbidden = refused('AUTH_FORBIDDEN', 'the token has no right to publish this package');
const nameRefused = refused('NAME_REJECTED', 'it does not take the name');
/**
 * The answers of npm registries to a publish request, in the order in which they are tried.
 *
 * Sources: npm-registry-fetch (one-time passwords); the public registry's answers in npm/cli #9889 (previously
 * staged) and #7376 (a conflict after which the version was there all the same); Gitea's package registry (409, on
 * old servers 400, for a version that exists); verdaccio's API errors.
 */
const refusals_answerRules = [
    { statuses: [401, 403], words: /one-time pass|\botp\b|two-factor|\b2fa\b/i, meaning: oneTimePassword },
    { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
    { statuses: [402], meaning: refused('PAYMENT_REQUIRED', 'it wants payment for a restricted package') },
    {
        statuses: [403],
        words: /sign up for private packages|payment required/i,
        meaning: refused('PAYMENT_REQUIRED', 'it wants payment for a restricted package'),
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
        meaning: refused('REJECTED', 'the package was unpublished a short while ago', 'Publish again 24 hours after the package was unpublished.'),
    },
    {
        statuses: [400, 403, 422],
        words: /too similar|spam|(package|invalid) name|name (is|must|can)|security holding/i,
        meaning: nameRefused,
    },
    { statuses: [403], meaning: forbidden },
    {
        statuses: [404],
        meaning: refused('AUTH_FORBIDDEN', 'the scope does not exist, or the token has no right to it; registries answer both in this way'),
    },
    { statuses: [413], meaning: refused('TOO_LARGE', 'the request is larger than it takes') },
    // The request was not read to its end in time, or not yet; neither says what became of it.
    { statuses: [408, 425], meaning: { kind: 'unclear' } },
];

;// CONCATENATED MODULE: ./packages/channels/src/npm/answer.js




function answer_isConsent(answer) {
    if (answer.body.length === 0)
        return true;
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && json.success !== false && json.ok !== false && json.error === undefined;
}
const protocol = { rules: refusals_answerRules, isConsent: answer_isConsent };
/** What an answer, or the lack of one, to a publish request proves. */
function answer_publishReceipt(outcome, subject) {
    return receiptOf(outcome, subject, protocol);
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
    const observed = observed_version_observedVersion(answer, packageOf(target).version);
    if (observed.state === 'absent')
        return undefined;
    if (observed.state === 'unknown')
        return { outcome: 'unsent', why: observed.why, answer: { message: observed.why } };
    const [code, message] = observed.state === 'burned'
        ? ['VERSION_BURNED', `${target.title} was removed, and is never taken again`]
        : ['VERSION_EXISTS', `${target.title} appeared before it was sent`];
    return { outcome: 'refused', problem: (0,problem/* problem */.C)(code, message, atTarget(target)), answer: { message } };
}
async function publishing_send(target, found, tarball, distTag, policy, connection) {
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
    return answer_publishReceipt(outcome, { target: targetName(target), secret: context.secret });
}
/** What stands beside the version, by a fresh look or by asking now; or why nothing may be sent. */
async function lookBeside(target, connection, looks) {
    const { name } = packageOf(target);
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
async function publishing_publishTarget(target, policy, connection, looks, packages) {
    const { version } = packageOf(target);
    const tarball = await connection.context.artifacts.read(target.artifact);
    const found = await packages.read(target, tarball);
    const explicit = explicitTag(found.manifest, policy);
    const needsLook = explicit === undefined && semver.prerelease(version) === null;
    const standing = needsLook ? await lookBeside(target, connection, looks) : [];
    if ('outcome' in standing)
        return standing;
    const distTag = distTagFor({ version, published: standing, explicit });
    return publishing_send(target, found, tarball, distTag, policy, connection);
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

;// CONCATENATED MODULE: ./packages/channels/src/npm/targets.js

function targets_targetOf(channel, { artifact, sealed }, keys) {
    const needs = sealed.needs.flatMap((need) => keys.get(need) ?? []);
    return {
        key: versionKey(channel, sealed),
        channel,
        kind: 'version',
        artifact,
        title: `${sealed.name}@${sealed.version}`,
        needs,
    };
}
/** One target for each package that the seal routes to a channel; siblings it depends on come before it. */
function npm_targets_targetsOf(channel, seal) {
    const routed = routedTo(channel, 'npm', seal);
    const keys = new Map(routed.map(({ sealed }) => [sealed.name, versionKey(channel, sealed)]));
    return routed.map((each) => targets_targetOf(channel, each, keys));
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







function npm_verification_byteProblems(target, recorded, downloaded) {
    const sealed = target.artifact.digest;
    if ((0,src_digest/* compareDigests */.vR)(sealed, recorded.digest) === 'different')
        return [
            finding(target, 'DIGEST_CONFLICT', `it has the sha512 ${recorded.digest.sha512}, sealed is ${sealed.sha512}`),
        ];
    if ((0,src_digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    return [
        finding(target, 'CORRUPT_ARTIFACT', `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`),
    ];
}
function standingProblems(target, { yanked }, answer, tag) {
    const fault = answer.kind === 'found' ? distTagFault(answer.packument, packageOf(target).version, tag) : undefined;
    return [
        ...(yanked ? [finding(target, 'YANKED', 'it is marked as deprecated')] : []),
        ...(fault === undefined ? [] : [finding(target, 'DIST_TAG_WRONG', fault)]),
    ];
}
/** Looks at one version as a user would: its record, its dist-tag, and the bytes that a download gives. */
async function npm_verification_verifyTarget(target, tag, connection) {
    const { name, version } = packageOf(target);
    const answer = await fetchPackument(connection, name);
    const observed = observed_version_observedVersion(answer, version);
    if (observed.state !== 'present')
        return { target, observed, problems: [] };
    const standing = standingProblems(target, observed, answer, tag);
    const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
    if (download.kind === 'failed')
        return { target, observed, problems: [...standing, finding(target, 'STATE_UNKNOWN', download.why)] };
    const problems = [...npm_verification_byteProblems(target, observed, download.digest), ...standing];
    return { target, observed: { ...observed, digest: download.digest }, problems };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/channel.js












/** Packages looked at side by side: within the 16 to 64 requests of pnpm's default “networkConcurrency”. */
const npm_channel_readConcurrency = 32;
// Versions can be unpublished within 72 hours, but their numbers never return: npm's unpublish policy.
function channel_publishSteps(target, { state }) {
    const isNeeded = state === 'absent' || state === 'reserved';
    return isNeeded ? [commitStep(target, { verb: 'publish', undo: 'limited' })] : [];
}
/** The channel that lands versions on an npm registry. */
function openNpmChannel(id, settings) {
    const { registry, token, tag } = settings;
    const limits = npm_limits_limitsOf(registry);
    const connect = (context) => ({ registry, context });
    const each = (targets, look) => mapBounded(targets, npm_channel_readConcurrency, look);
    const looks = createRecentLooks();
    const packages = createReadAhead(readNpmPackage);
    return {
        id,
        kind: 'npm',
        undoByHand: giteaRegistry(registry) === undefined
            ? 'npm deprecate, or within 72 hours npm unpublish'
            : 'deletion of the version on the server, or npm unpublish',
        endpoint: registry,
        limits,
        ...(token && { token }),
        targets: (seal) => npm_targets_targetsOf(id, seal),
        preflight: (targets, context) => preflight_preflightTargets({ limits, ...(token && { token }) }, targets, connect(context)),
        observe: (targets, context) => each(targets, (target) => npm_observation_observeTarget(target, connect(context), looks)),
        steps: channel_publishSteps,
        prepare: (target, { artifacts }) => packages.prepare(target, artifacts),
        apply: (_step, target, context) => publishing_publishTarget(target, settings, connect(context), looks, packages),
        verify: (targets, context) => each(targets, (target) => npm_verification_verifyTarget(target, tag, connect(context))),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/registry-setting.js



const placeholder = /\{[^{}]*\}/g;
const registry_setting_names = (/* unused pure expression or super */ null && (['server', 'owner', 'repository']));
function registry_setting_isTemplate(text) {
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
    return !registry_setting_isTemplate(filled) && URL.canParse(filled) && isRegistryAddress(new URL(filled));
}
/** The setting for a registry: an address, or one in which the surroundings fill something in. It ends in a slash. */
const registrySetting = schemas/* string */.YjP()
    .refine(registry_setting_isAddress, 'expected an http(s) address without credentials, query or fragment; {server} at its beginning, {owner} and {repository} stand for those of the run')
    .transform((text) => (registry_setting_isTemplate(text) ? text.replace(/\/?$/, '/') : registryAddress.parse(text)));
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
    if (!registry_setting_isTemplate(registry))
        return registry;
    const filled = fill(registry, fillingFrom(surroundings));
    const [missing] = filled.match(placeholder) ?? [];
    const address = missing === undefined ? registryAddress.safeParse(filled) : undefined;
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
});

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
async function source_read(source, file) {
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
    return Array.isArray(patterns) ? manifest_textsOf(patterns) : [];
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
function source_packageIn({ file, text, manifest }, source) {
    const where = { file, ...(source.locate(text, ['version']) ?? source.locate(text, ['name'])) };
    const isPrivate = Boolean(manifest.private);
    // A private package is never published, so its name and version may be anything.
    const identity = isPrivate
        ? { name: String(manifest.name), version: String(manifest.version ?? '') }
        : identity_identityOf(manifest);
    if ('name' in identity)
        return { ecosystem: 'npm', ...identity, private: isPrivate, where };
    const key = identity.key;
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${file} ${identity.why}`, {
        where: { file, key, ...source.locate(text, [key]) },
    });
}
function privateNeeds({ file, text, manifest }, hidden, source) {
    if (manifest.private)
        return [];
    const lost = needs_needsOf(manifest).filter(({ name }) => hidden.has(name));
    return lost.map(({ name, path }) => {
        const where = { file, key: path.join('.'), ...source.locate(text, path) };
        return (0,problem/* problem */.C)('PRIVATE_DEPENDENCY', `${String(manifest.name)} depends on ${name}, which is private`, {
            where,
        });
    });
}
function isReading(found) {
    return found !== undefined && !isProblem(found);
}
async function workspacePatterns(source, folder, root) {
    const text = await source.readText(`${folder}pnpm-workspace.yaml`);
    if (text === undefined)
        return root === undefined ? [] : workspacesOf(root.manifest);
    const document = source.parse(text);
    return (0,record/* isRecord */.u)(document) && Array.isArray(document.packages) ? manifest_textsOf(document.packages) : [];
}
async function source_readWorkspace(source, manifest) {
    const folder = manifest.slice(0, -'package.json'.length);
    const root = await source_read(source, manifest);
    const patterns = await workspacePatterns(source, folder, isReading(root) ? root : undefined);
    const files = await memberFiles(source, folder, patterns);
    const members = await Promise.all(files.map((file) => source_read(source, file)));
    return [root, ...members].filter((each) => each !== undefined);
}
// A workspace of pnpm may do without a manifest at its root.
async function rootsIn(source) {
    if ((await source.readText('pnpm-workspace.yaml')) !== undefined)
        return ['package.json'];
    return nearestManifests(source, 'package.json');
}
/**
 * Reads the package.json nearest to a source tree's root and those of its workspaces, be they npm's or pnpm's.
 *
 * Source: the npm documentation, package.json, "workspaces"; the pnpm documentation, "pnpm-workspace.yaml".
 */
async function readNpmSource(source) {
    const roots = await rootsIn(source);
    const found = (await Promise.all(roots.map((root) => source_readWorkspace(source, root)))).flat();
    const readings = found.filter(isReading);
    const hidden = new Set(readings.filter(({ manifest }) => manifest.private).map(({ manifest }) => manifest.name));
    const packages = readings.filter((each) => !isHidden(each)).map((each) => source_packageIn(each, source));
    return {
        packages: packages.filter(isPackage),
        problems: [
            ...found.filter(isProblem),
            ...packages.filter(isProblem),
            ...readings.flatMap((each) => privateNeeds(each, hidden, source)),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/kind.js





async function kind_readPackage(file, chunks) {
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
    readPackage: kind_readPackage,
    readSource: readNpmSource,
};

;// CONCATENATED MODULE: ./packages/channels/src/pypi/version-grammar.js
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
function version_grammar_parseVersion(text) {
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/version-order.js

const before = -1n;
// A release segment is padded with zeros, so those at its end do not count.
function version_order_releaseKey({ epoch, release }) {
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
function version_order_compareVersions(one, other) {
    const [left, right] = [version_grammar_parseVersion(one), version_grammar_parseVersion(other)];
    if (left === undefined || right === undefined) {
        const byKind = Number(left !== undefined) - Number(right !== undefined);
        return byKind === 0 ? comparePart(one, other) : byKind;
    }
    return (compareKeys(version_order_releaseKey(left), version_order_releaseKey(right)) ||
        compareKeys(stageKey(left), stageKey(right)) ||
        compareKeys(left.local, right.local));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/agreement.js


function agreement_isPackage(artifact) {
    return artifact.package !== undefined;
}
function spellingProblem(one, other) {
    const [left, right] = [one.package.version, other.package.version];
    const message = `${one.file} says ${left} and ${other.file} says ${right}: the registry takes both for the same version of ${one.package.name}`;
    return (0,problem/* problem */.C)('METADATA_MISMATCH', message, { where: { file: other.file, key: 'Version' } });
}
function twinOf(artifact, before) {
    const { name, version } = artifact.package;
    return before.find(({ package: sealed }) => sealed.name === name && sealed.version !== version && version_order_compareVersions(sealed.version, version) === 0);
}
/**
 * Versions that files of one package spell differently although they are the same, such as 1.0 and 1.0.0.
 *
 * The registry keeps them in one release, under the spelling that came first (Warehouse, `forklift/legacy.py`).
 */
function disagreements(artifacts) {
    const packages = artifacts.filter(agreement_isPackage);
    return packages.flatMap((artifact, index) => {
        const twin = twinOf(artifact, packages.slice(0, index));
        return twin === undefined ? [] : [spellingProblem(twin, artifact)];
    });
}

// EXTERNAL MODULE: ../../node_modules/@noble/hashes/blake2.js + 3 modules
var blake2 = __webpack_require__(77466);
// EXTERNAL MODULE: ../../node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(76769);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/package-name.js
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/requirement/scanner.js
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/requirement/marker.js

const marker_variable = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/;
const operator = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/;
// Deeper than anyone nests; a hostile marker must not exhaust the stack.
const marker_deepest = 32;
function readOperand(scanner) {
    const quoted = scanner.take(/'[^']*'|"[^"]*"/);
    if (quoted !== undefined)
        return { kind: 'text', text: quoted.slice(1, -1) };
    return { kind: 'variable', text: scanner.demand(marker_variable, 'a variable of markers or a quoted text') };
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
    if (depth > marker_deepest)
        throw new RequirementFault(`its marker is nested more than ${marker_deepest} times`);
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/requirement/specifier.js
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/requirement/requirement.js




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
    return [...new Set(extras.map(normalName))].sort();
}
function readVersions(scanner) {
    const isGroup = scanner.take(/\([ \t]*/) !== undefined;
    const clauses = [];
    for (let clause = scanner.take(specifierClause); clause !== undefined;) {
        clauses.push(clause.replace(/\s+/g, ''));
        scanner.blanks();
        clause = scanner.take(/,[ \t]*/) === undefined ? undefined : scanner.take(specifierClause);
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
    return { marker: readMarker(scanner) };
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
    const scanner = scannerOf(text);
    try {
        scanner.blanks();
        const name = normalName(scanner.demand(identifier, 'a name'));
        scanner.blanks();
        const extras = readExtras(scanner);
        scanner.blanks();
        const requirement = { name, extras, ...readSource(scanner), ...readMarkerIfAny(scanner) };
        scanner.blanks();
        scanner.demand(/$/, 'the end');
        return requirement;
    }
    catch (error) {
        if (error instanceof RequirementFault)
            return error;
        throw error;
    }
}
/** Whether a text was a requirement. */
function isRequirement(found) {
    return !(found instanceof RequirementFault);
}
/** A requirement in one spelling, so that two that mean the same are equal. */
function requirementText({ name, extras, versions, url, marker }) {
    const wanted = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
    const source = url === undefined ? versions.join(',') : ` @ ${url} `;
    return `${wanted}${source}${marker === undefined ? '' : `; ${markerText(marker)}`}`;
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/core-metadata.js
/** The value of a field that stands once. */
function core_metadata_textOf(metadata, field) {
    return metadata.get(field)?.[0];
}
/** All values of a field, in their order. */
function core_metadata_textsOf(metadata, field) {
    return metadata.get(field) ?? [];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/values.js

// Old versions of setuptools write this where nothing is known, and Warehouse (`forklift/decorators.py`) drops it.
const values_placeholder = 'UNKNOWN';
/** The values of a field that say something; an empty one says nothing. */
function given(metadata, field) {
    return core_metadata_textsOf(metadata, field).filter((value) => !['', values_placeholder].includes(value.trim()));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/dependency-rules.js




function requirementFaults(metadata, field) {
    return given(metadata, field).flatMap((found) => {
        const requirement = parseRequirement(found);
        if (isRequirement(requirement))
            return [];
        return [{ field, found, expected: `a requirement as PEP 508 spells it: ${requirement.message}` }];
    });
}
function pythonFaults(metadata) {
    const wrong = given(metadata, 'Requires-Python').filter((value) => specifierClauses(value) === undefined);
    return wrong.map((found) => ({ field: 'Requires-Python', found, expected: 'versions such as “>=3.10”' }));
}
function extraFaults(metadata) {
    const wrong = given(metadata, 'Provides-Extra').filter((value) => !isPackageName(value));
    const expected = 'ASCII letters and digits, with “.”, “_” and “-” between them';
    return wrong.map((found) => ({ field: 'Provides-Extra', found, expected }));
}
/** What is wrong with the fields that installers resolve. */
function dependency_rules_dependencyFaults(metadata) {
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
const fields_byName = new Map(metadataFields.map((field) => [field.name.toLowerCase(), field]));
/** The field of a name, in whichever case. */
function fieldOf(name) {
    return fields_byName.get(name.toLowerCase());
}
/** Whether a version of the metadata has a field. */
function isKnownIn({ since }, version) {
    const known = metadataVersions;
    return known.indexOf(since) <= known.indexOf(version);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/version.js


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
    const version = version_grammar_parseVersion(text);
    return version && spelled(version);
}
/** Whether a version comes before the release that it names: alpha, beta, candidate or development release. */
function version_isPrerelease(text) {
    const version = parseVersion(text);
    return version !== undefined && (version.pre !== undefined || version.dev !== undefined);
}
/** Whether a version carries a local part (`+…`), which the public registry refuses. */
function isLocal(text) {
    return (version_grammar_parseVersion(text)?.local.length ?? 0) > 0;
}
// A pre-release of SemVer that begins with a number comes before its version; PEP 440 would read it as a post-release.
const semanticVersion = /^[0-9]+\.[0-9]+\.[0-9]+(?:-(?:alpha|a|beta|b|preview|pre|c|rc|dev|post)(?![a-z])[a-z0-9.-]*)?(?:\+[a-z0-9.-]+)?$/i;
/** How PEP 440 spells a SemVer version: `1.2.0-rc.1` is 1.2.0rc1. One that it cannot spell stays as it is. */
function spellingOf(semver) {
    return (semanticVersion.test(semver) && normalVersion(semver)) || semver;
}

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
        fits: isPackageName,
    },
    {
        field: 'Version',
        expected: 'a version as PEP 440 spells it',
        fits: (value) => normalVersion(value) !== undefined,
    },
];
/** What is wrong with the fields that all metadata must have. */
function identity_rules_identityFaults(metadata) {
    const wrong = identities.filter(({ field, fits }) => !given(metadata, field).some(fits));
    return wrong.map(({ field, expected }) => ({ field, expected, found: core_metadata_textOf(metadata, field) }));
}
// setuptools wrote it years before there was a version of the metadata for it; every reader ignores it there.
const early = 'License-File';
/** Fields that the declared version of the metadata does not have yet. */
function ageFaults(metadata) {
    const version = core_metadata_textOf(metadata, 'Metadata-Version') ?? '';
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
const list_rules_identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
function isImport(value) {
    const [name = '', option, ...more] = value.split(';');
    const parts = name.trimEnd().split('.');
    const isName = parts.every((part) => list_rules_identifier.test(part) && !keywords.has(part));
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
function address_isWebAddress(text) {
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
    return address_isWebAddress(value) ? undefined : 'an address that begins with http: or https:, without brackets';
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
const text_rules_rules = [
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
    const faults = text_rules_rules.flatMap(([field, rule]) => given(metadata, field).map((found) => ({ field, found, expected: rule(found) })));
    return [
        ...faults.flatMap(({ expected, ...fault }) => (expected === undefined ? [] : [{ ...fault, expected }])),
        ...repeatedLabels(metadata),
    ];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata/read-metadata.js










const read_metadata_rules = [
    identity_rules_identityFaults,
    ageFaults,
    textFaults,
    dependency_rules_dependencyFaults,
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
const read_metadata_mostProblems = 100;
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
    const problems = faults.slice(0, read_metadata_mostProblems).map((fault) => faultProblem(fault, place));
    return { metadata, problems: [...syntaxProblems(document, text, place), ...problems] };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/needs.js




/** Normalised names of the packages that an install without extras may fetch along, sorted. */
function pypi_needs_needsOf(metadata) {
    const own = core_metadata_textsOf(metadata, 'Name').map(normalName);
    const needed = core_metadata_textsOf(metadata, 'Requires-Dist')
        .map(parseRequirement)
        .filter(isRequirement)
        .filter(({ marker }) => marker === undefined || holdsWithoutExtras(marker))
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
    if (!/^[\w.]+$/.test(name) || normalVersion(version) === undefined)
        return undefined;
    return { name, version, tags: { ...tags, ...(build !== undefined && { build }) }, end: end.join('-') };
}
/** How a wheel of this name and version begins; what follows is its tags. */
function wheelStem({ name, version }) {
    return `${nameInFile(name)}-${normalVersion(version) ?? version}`;
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
function archive_identity_identityOf(metadata) {
    const name = core_metadata_textOf(metadata, 'Name') ?? '';
    const version = normalVersion(core_metadata_textOf(metadata, 'Version') ?? '');
    return isPackageName(name) && version !== undefined ? { name: normalName(name), version } : undefined;
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
    if ((core_metadata_textOf(metadata, 'Metadata-Version') ?? '') < '2.4')
        return [];
    const lost = (metadata.get('License-File') ?? []).filter((path) => !paths.has(`${folder}/${path}`));
    return lost.slice(0, mostLicences).map((path) => {
        const shown = (0,foreign_text/* foreignText */.q)(path);
        return contentProblem(file, 'License-File', `${shown} is not in the archive as ${folder}/${shown}`);
    });
}

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
    const { value } = parseToml(text, `pyproject.toml in ${file}`);
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
        return owner !== undefined && normalName(owner) === name ? readEntryPoints(text).commands : [];
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
function sdist_nameProblems(file, top, own) {
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
    const identity = archive_identity_identityOf(metadata);
    const scripts = commandsIn(contents, identity?.name ?? '', file);
    (0,lockstep_error/* throwAll */.Kx)([
        ...problems,
        ...(identity === undefined ? [] : sdist_nameProblems(file, top, identity)),
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
        needs: pypi_needs_needsOf(metadata),
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
    const isRight = name === nameInFile(own.name) && version_order_compareVersions(version, own.version) === 0;
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
function wheel_recordProblems({ file, folder, contents, text }) {
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
    const identity = archive_identity_identityOf(metadata);
    const { commands, fault } = readEntryPoints(text('entry_points.txt') ?? '');
    const paths = new Set(contents.entries.map(({ path }) => path));
    (0,lockstep_error/* throwAll */.Kx)([
        ...problems,
        ...(identity === undefined ? [] : wheel_nameProblems(inside, parsed, identity)),
        ...wheelDocumentFaults(text('WHEEL') ?? '', parsed?.tags).map((why) => contentProblem(file, 'WHEEL', why)),
        ...wheel_recordProblems(inside),
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
        needs: pypi_needs_needsOf(metadata),
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/registry.js

/** The credential for the origin that takes uploads; nothing else ever sees it. */
function pypi_registry_credentialFor({ upload, user, context: { secret } }) {
    return secret && { secret, scheme: 'Basic', user, origins: [new URL(upload).origin] };
}
const registry_open = [endpoints/* endpoints */.v.pypi, endpoints/* companions */.a.pypiTrial];
/** The same for reads: private registries ask for it, and an index of another origin never sees it. */
function readCredentialFor(connection) {
    const { upload, index } = connection;
    const isSame = new URL(index).origin === new URL(upload).origin;
    return isSame && !registry_open.includes(upload) ? pypi_registry_credentialFor(connection) : undefined;
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
function pypi_limits_limitsOf(settings) {
    return {
        concurrency: 20,
        visibilityWindowMs: 15 * 60_000,
        refusesDuplicates: true,
        origins: [new URL(settings.upload).origin],
        source: 'concurrency: no document names a figure; the first file of a version goes alone, and since pypi/warehouse#19684 and #19735 the others no longer wait for one lock; window: Warehouse, api/simple.py, 10 minutes of caching and 5 more while a page is made anew; duplicates: Warehouse, forklift/legacy.py, “File already exists”, which takes identical bytes again without storing them',
        ...(isWarehouse(settings) && { quotas: [newProjects] }),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/observation.js



/** A target’s file name on the registry. */
function fileNameOf({ artifact }) {
    return external_node_path_.posix.basename(artifact.file);
}
/** A target’s record in what an index answered; undefined when it is not listed, or cannot be used. */
function observation_recordOf(answer, target) {
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
    return downloadFile(home, url, target.artifact.digest.size);
}
/** Asks the index where one file stands; where it names no sha256, the file itself is read. */
async function pypi_observation_observeTarget(target, lookUp, connection) {
    const observed = observedFile(await lookUp(target), target);
    if (observed.state !== 'present' || observed.digest.sha256 !== undefined)
        return observed;
    const download = await downloadTarget(target, observed.ref ?? '', connection);
    if (download.kind === 'failed')
        return { state: 'unknown', why: download.why };
    return { ...observed, digest: download.digest };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/credential-caveats.js

const credential_caveats_unknown = { kind: 'unknown' };
function lifetime(until, from) {
    return typeof until === 'number' && typeof from === 'number' ? { kind: 'lifetime', from, until } : credential_caveats_unknown;
}
function projects(names) {
    const isList = Array.isArray(names) && names.every((name) => typeof name === 'string');
    return isList ? { kind: 'projects', names } : credential_caveats_unknown;
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
            return credential_caveats_unknown;
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
    return Array.isArray(caveat.project_ids) ? { kind: 'ids', of: 'projects' } : credential_caveats_unknown;
}
function credential_caveats_parse(caveat) {
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
    const json = credential_caveats_parse(caveat);
    if (Array.isArray(json))
        return fromList(json);
    return (0,record/* isRecord */.u)(json) ? fromObject(json) : credential_caveats_unknown;
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
    const scopes = caveats.flatMap((caveat) => caveat.kind === 'projects' ? [caveat.names.map(normalName)] : []);
    const names = new Set(targets.map((target) => packageOf(target).name));
    const excluded = [...names].filter((name) => scopes.some((scope) => !scope.includes(name)));
    if (excluded.length === 0)
        return [];
    return [
        { code: 'AUTH_FORBIDDEN', why: `the token is limited to other projects than ${excluded.join(', ')}` },
    ];
}
function credential_proof_hostOf(address) {
    return new URL(address).hostname;
}
// The service that issues tokens is where its index is, and not always where uploads go.
function issuerDoubts({ location }, { upload, index }) {
    const isPublic = upload === endpoints/* endpoints */.v.pypi;
    const publicIssuer = credential_proof_hostOf(endpoints/* companions */.a.pypiIndex);
    const isForeign = isPublic
        ? location !== publicIssuer
        : location === publicIssuer && credential_proof_hostOf(index) !== publicIssuer;
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
    return { ...proof(secret.name, 'not provable here', reason), problems };
}
/** Reads in the channel’s token what can be read without asking anyone; nothing is sent. */
function pypi_credential_proof_proveCredential(channel, targets, connection) {
    const { secret } = connection.context;
    return secret === undefined ? noToken(nameOfToken(channel, secret)) : judge(secret, targets, connection);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/metadata-differences.js









// These describe the document, not the package.
const metadata_differences_apart = ['Metadata-Version', 'Dynamic'];
function requirement(value) {
    const parsed = parseRequirement(value);
    return isRequirement(parsed) ? requirementText(parsed) : value;
}
// Back ends spell the same thing differently in a wheel and in an sdist.
const metadata_differences_spellings = {
    Name: normalName,
    Version: (value) => normalVersion(value) ?? value,
    'Requires-Dist': requirement,
    'Requires-Python': (value) => specifierClauses(value)?.join(',') ?? value,
    'Provides-Extra': normalName,
};
function lines(value) {
    return value
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .join('\n')
        .trim();
}
function comparable({ metadata }, field) {
    const values = given(metadata, field).map(metadata_differences_spellings[field] ?? lines);
    return fieldOf(field)?.multiple ? [...new Set(values)].sort() : values;
}
function dynamicFields({ metadata }) {
    return core_metadata_textsOf(metadata, 'Dynamic').map((name) => fieldOf(name)?.name ?? '');
}
// Before 2.2 nothing says what a build may still change, and old back ends leave fields out of an sdist.
function isVague({ kind, metadata }) {
    return kind === 'sdist' && (core_metadata_textOf(metadata, 'Metadata-Version') ?? '') < '2.2';
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
    const open = new Set([...metadata_differences_apart, ...dynamicFields(one), ...dynamicFields(other)]);
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
const preflight_platforms_taken = [
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
    const strange = (tags?.platform ?? []).filter((tag) => !preflight_platforms_taken.some((pattern) => pattern.test(tag)));
    const refused = strange.filter((tag) => tag.startsWith('linux_'));
    const doubtful = strange.filter((tag) => !tag.startsWith('linux_'));
    const message = `${file} is for ${refused.join(', ')}, which says nothing about the system it needs; the registry refuses it`;
    const wrong = (0,problem/* problem */.C)('ARTIFACT_NAME_WRONG', message, { where: { target }, remedy });
    const note = `${file} is for ${doubtful.join(', ')}, which the registry did not take in August 2026`;
    return { problems: refused.length > 0 ? [wrong] : [], notes: doubtful.length > 0 ? [note] : [] };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/public-refusals.js




function public_refusals_placeOf({ file, kind }) {
    return { file, document: kind === 'wheel' ? 'METADATA' : 'PKG-INFO' };
}
function directProblems(distribution) {
    const fields = ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'];
    return fields.flatMap((field) => {
        const direct = core_metadata_textsOf(distribution.metadata, field).filter((value) => {
            const requirement = parseRequirement(value);
            return isRequirement(requirement) && requirement.url !== undefined;
        });
        const expected = 'a version instead of an address';
        return direct.map((found) => faultProblem({ field, found, expected }, public_refusals_placeOf(distribution)));
    });
}
function privateProblems({ file, metadata }) {
    const mark = core_metadata_textsOf(metadata, 'Classifier').find((classifier) => /^\s*Private\s*::/.test(classifier));
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
            distribution: await readDistribution(oneChunk(bytes), target.artifact.file),
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
    return { problems: [(0,problem/* problem */.C)('TOO_LARGE', refused, { ...atTarget(target), remedy })], notes: [] };
}
function localProblems(target) {
    const { version } = packageOf(target);
    if (!isLocal(version))
        return [];
    const remedy = 'Leave out the part of the version from “+” on, and build again.';
    return [
        (0,problem/* problem */.C)('METADATA_INVALID', `${fileNameOf(target)}: the registry takes no local version such as ${version}`, { ...atTarget(target), remedy }),
    ];
}
/** What one file would be refused for, whatever else is released. */
function fileFindings(read, isNew, connection) {
    const { target, distribution, problems } = read;
    if (!isWarehouse(connection))
        return { problems, notes: [] };
    const size = sizeFindings(target, isNew);
    const platforms = distribution && platformFindings(distribution, targetName(target));
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
    const split = parts.findIndex((_, index) => normalName(parts.slice(0, index).join('-')) === name);
    if (split < 1)
        return undefined;
    return normalVersion(file.endsWith('.whl') ? (parts[split] ?? '') : parts.slice(split).join('-'));
}
function filesOfVersion({ files }, target) {
    const { name, version } = packageOf(target);
    const isOfVersion = (file) => {
        const other = versionInName(file.name, name);
        return other !== undefined && version_order_compareVersions(other, version) === 0;
    };
    return [...files.values()].filter((file) => file !== undefined).filter(isOfVersion);
}
function preflight_project_standingProblems({ status }, target) {
    const { name } = packageOf(target);
    if (status === 'archived') {
        const remedy = 'Bring the project back from the archive, on its settings page.';
        return [
            (0,problem/* problem */.C)('AUTH_FORBIDDEN', `${name} is archived and takes no uploads`, { ...atTarget(target), remedy }),
        ];
    }
    if (status !== 'quarantined')
        return [];
    const message = `${name} is quarantined: the registry hides all its files`;
    const remedy = 'Settle with the registry’s administrators why the project is quarantined.';
    return [(0,problem/* problem */.C)('REJECTED', message, { ...atTarget(target), remedy, severity: 'blocked' })];
}
function yankProblems(files, target) {
    if (!files.some(({ yanked }) => yanked))
        return [];
    const { name, version } = packageOf(target);
    const message = `${name} ${version} is yanked, and new files of it would be as well`;
    return [(0,problem/* problem */.C)('YANKED', message, { ...atTarget(target), severity: 'blocked' })];
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
    const { name, version } = packageOf(target);
    const since = `${name} ${version} has files since ${oldest}`;
    const isClosed = clock.since(oldest) > openDays * day;
    if (!isClosed)
        return { problems: [], notes: [`${since}; it takes more for ${openDays} days after that`] };
    const message = `${since}, and takes more only for ${openDays} days after that`;
    return { problems: [(0,problem/* problem */.C)('RELEASE_CLOSED', message, atTarget(target))], notes: [] };
}
function missingOf({ files }, targets) {
    return targets.find((target) => !files.has(fileNameOf(target)));
}
/** What an index’s page of one project says about adding the release’s files to it. */
function projectFindings({ targets, answer }, connection) {
    const { name } = packageOf(targets[0]);
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
            ...preflight_project_standingProblems(answer.project, missing),
            ...yankProblems(files, missing),
            ...(age?.problems ?? []),
        ],
        notes: age?.notes ?? [],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-project.js
function simple_project_isSame(one, other) {
    return one.url === other.url && one.digest.sha256 === other.digest.sha256;
}
/** Files by their names; one that is listed twice with different contents has no usable record. */
function filesByName(listed) {
    const files = new Map();
    for (const [name, file] of listed) {
        const twin = files.get(name);
        const isClear = !files.has(name) || (twin !== undefined && file !== undefined && simple_project_isSame(twin, file));
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
function* simple_tags_partsOf(page) {
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
    return [...simple_tags_partsOf(page)].filter((part) => typeof part !== 'string');
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-html.js



const distribution = /\.(whl|tar\.gz|zip)$/;
/** As in the JSON form; no file system holds a longer name. */
const simple_html_longestName = 1024;
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
    if (url === null || name.length > simple_html_longestName || !distribution.test(name))
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
    return normalName(file).startsWith(`${project}-`);
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/simple-json.js



const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/i);
const hashes = schemas/* object */.Ikc({ sha256: sha256.optional().catch(undefined) });
const simple_json_metadata = schemas/* union */.KCZ([schemas/* boolean */.zMY(), hashes]).optional().catch(undefined);
const fileSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP().min(1).max(1024),
    url: schemas/* string */.YjP().max(4096),
    hashes: hashes.catch({}),
    size: schemas/* int */.Whr().nonnegative().optional().catch(undefined),
    'requires-python': schemas/* string */.YjP().max(4096).nullish().catch(undefined),
    'upload-time': schemas/* string */.YjP().max(64).nullish().catch(undefined),
    yanked: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).optional(),
    'core-metadata': simple_json_metadata,
    'data-dist-info-metadata': simple_json_metadata,
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
    if (normalName(found) !== name)
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
function simple_api_readAnswer(outcome, name, address, { context }) {
    if (outcome.kind === 'failure')
        return { kind: 'unclear', why: (0,foreign_text/* foreignText */.q)(outcome.why, context.secret) };
    if (outcome.status === 404 || leadsToFallback(outcome, name, address))
        return { kind: 'none' };
    if (outcome.status === 200)
        return readPage(outcome, name, address);
    const words = registryWords(outcome, context.secret);
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
    const headers = { accept, ...freshly };
    const outcome = await connection.context.http({
        method: 'GET',
        url,
        headers,
        ...(credential && { credential }),
    });
    return simple_api_readAnswer(outcome, name, url, connection);
}
/** One look at an index: the files of a project share one request. */
function lookOnce(connection) {
    const answers = new Map();
    return (target) => {
        const { name } = packageOf(target);
        const answer = answers.get(name) ?? fetchProject(connection, name);
        answers.set(name, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/preflight.js







const lookConcurrency = 8;
/** Files that are in memory at once. */
const preflight_readConcurrency = 2;
function projectsOf(targets) {
    const groups = [...Map.groupBy(targets, (target) => packageOf(target).name).values()];
    return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
}
async function preflight_look(group, connection) {
    return { targets: group, answer: await fetchProject(connection, packageOf(group[0]).name) };
}
function newNames(looks) {
    return new Set(looks.flatMap(({ targets, answer }) => (answer.kind === 'none' ? [packageOf(targets[0]).name] : [])));
}
/** Reads the files and the token again, and asks the index what it has; sends nothing that changes anything. */
async function pypi_preflight_preflightTargets(channel, targets, connection) {
    const { artifacts } = connection.context;
    const [looks, reads] = await Promise.all([
        mapBounded(projectsOf(targets), lookConcurrency, (group) => preflight_look(group, connection)),
        mapBounded(targets, preflight_readConcurrency, (target) => readTarget(target, artifacts)),
    ]);
    const fresh = newNames(looks);
    const findings = [
        ...looks.map((each) => projectFindings(each, connection)),
        ...reads.map((each) => fileFindings(each, fresh.has(packageOf(each.target).name), connection)),
    ];
    const proof = pypi_credential_proof_proveCredential(channel, targets, connection);
    const differences = disagreeingFiles(reads.flatMap(({ distribution }) => distribution ?? []));
    return {
        problems: [...proof.problems, ...findings.flatMap(({ problems }) => problems), ...differences],
        notes: [...plainNotes([connection.upload]), ...findings.flatMap(({ notes }) => notes)],
        credential: proof.credential,
    };
}

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
function pypi_targets_targetsOf(channel, seal) {
    const routed = routedTo(channel, 'pypi', seal).map((each) => {
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/answer-page.js



const answer_page_longestRead = 16 * 1024;
// What Warehouse has to say stands behind the number in the status line, and its body repeats that line.
function behindStatus(line, { status }) {
    const start = `${status} `;
    return typeof line === 'string' && line.startsWith(start) ? line.slice(start.length) : undefined;
}
function wordsInTag({ name, text = '' }) {
    return name === 'title' ? text : '';
}
function allTexts(page) {
    const parts = [...simple_tags_partsOf(page)].map((part) => (typeof part === 'string' ? part : wordsInTag(part)).trim());
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
    const text = new TextDecoder().decode(answer.body.subarray(0, answer_page_longestRead));
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
const refusals_access_accessRules = [
    {
        statuses: [403],
        words: /read-only mode|temporarily disabled/i,
        meaning: refused('STATE_UNKNOWN', 'it takes no uploads at the moment, and nothing was stored', wait),
    },
    {
        statuses: [403],
        words: /username\/password/i,
        meaning: refused('AUTH_FAILED', 'it does not accept passwords', 'Create an API token on the registry and store it under the same name.'),
    },
    {
        statuses: [403],
        words: /token is expired/i,
        meaning: refused('AUTH_FAILED', 'the token has expired'),
    },
    {
        statuses: [403],
        words: /project-scoped token|oidc scoped token|(user|publisher) restriction/i,
        meaning: refused('AUTH_FORBIDDEN', 'the token is limited to other projects', 'Use a token whose scope is this project, or, for a project that is new, the whole account.'),
    },
    {
        statuses: [403],
        words: /invalid or non-existent authentication|invalid api token/i,
        meaning: refused('AUTH_FAILED', 'it does not know the token', 'Create a token on this very service (the test service has tokens of its own) and store it under the same name.'),
    },
    {
        statuses: [403],
        words: /verified primary email/i,
        meaning: refused('AUTH_FORBIDDEN', 'the account has no verified e-mail address', 'Verify the primary e-mail address of the account, then run the same command again.'),
    },
    {
        statuses: [403],
        words: /two.factor auth/i,
        meaning: refused('AUTH_FORBIDDEN', 'the account has no two-factor authentication', 'Switch it on for the account (tokens go on working without a code), then run the same command again.'),
    },
    {
        statuses: [400],
        words: /non-user identities cannot create/i,
        meaning: refused('AUTH_FORBIDDEN', 'trusted publishing cannot create this project', 'Give the pending publisher on the registry exactly the name of the project in its metadata.'),
    },
    {
        statuses: [400],
        words: /organization account .*inactive/i,
        meaning: refused('AUTH_FORBIDDEN', 'the organization that owns the project is inactive', 'Settle the organization’s standing with the registry.'),
    },
    {
        statuses: [403],
        words: /allowed to upload to project/i,
        meaning: refused('AUTH_FORBIDDEN', 'the account or token has no right to this project, or the project is archived', 'If the project is yours, add the account as a maintainer or bring it back from the archive; if it is not, rename the package.'),
    },
    { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
    { statuses: [403], meaning: refused('AUTH_FORBIDDEN', 'the token has no right to upload this file') },
];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/refusals-content.js

const limits = 'Ask for a higher limit on the project’s settings page; a new project needs a smaller first release to ask with.';
const refusals_content_names = [
    {
        statuses: [400],
        words: /standard library module/i,
        meaning: refused('NAME_REJECTED', 'the name is that of a module of Python itself', 'Rename the package.'),
    },
    {
        statuses: [400],
        words: /the name .* is too similar/i,
        meaning: refused('NAME_REJECTED', 'the name is too similar to another project’s', 'Rename the package.'),
    },
    {
        statuses: [400],
        words: /the name .* isn.t allowed/i,
        meaning: refused('NAME_REJECTED', 'the name is prohibited', 'Rename the package, or ask the registry’s administrators for the name.'),
    },
    {
        statuses: [400],
        words: /the name .* is invalid|invalid value for name/i,
        meaning: refused('NAME_REJECTED', 'the name breaks a rule', 'Rename the package: letters, digits, “.”, “_” and “-”, with a letter or digit at both ends.'),
    },
];
const sizes = [
    {
        statuses: [400],
        words: /file too large/i,
        meaning: refused('TOO_LARGE', 'the file exceeds the project’s limit', limits),
    },
    {
        statuses: [400],
        words: /project size too large/i,
        meaning: refused('TOO_LARGE', 'all files of the project together exceed its limit', 'Ask for a higher limit on the project’s settings page, or delete old releases that nobody uses.'),
    },
];
const files = [
    {
        statuses: [400],
        words: /unsupported platform tag/i,
        meaning: refused('ARTIFACT_NAME_WRONG', 'it does not take wheels of this platform', 'Build on a manylinux or musllinux image, or repair the wheel with auditwheel; then release the next version.'),
    },
    {
        statuses: [400],
        words: /start filename for|filename .*(is invalid|should)|in filename should be|(file|distribution|wheel) (filename|extension)|filename is too long|bad filename|in the name\b/i,
        meaning: refused('ARTIFACT_NAME_WRONG', 'it does not take the file name'),
    },
    {
        statuses: [400],
        words: /(digest|hash).*(does not match|mismatch)|hash mismatch/i,
        meaning: refused('STATE_UNKNOWN', 'the bytes that arrived are not those that were sent, and nothing was stored', 'Run the same command again; if it happens again, look for a proxy that changes what passes.'),
    },
    {
        statuses: [400],
        words: /invalid distribution file|does not contain the required|invalid entry points|license-file .* does not exist/i,
        meaning: refused('REJECTED', 'it does not take what is in the file', 'Build the file with its own tool, and release the next version.'),
    },
];
const refusals_content_metadata = [
    {
        statuses: [400],
        words: /description failed to render/i,
        meaning: refused('DESCRIPTION_UNRENDERABLE', 'it cannot render the long description'),
    },
    {
        statuses: [400],
        words: /local versions/i,
        meaning: refused('METADATA_INVALID', 'it takes no local versions', 'Leave out the part of the version from “+” on, and build again.'),
    },
    {
        statuses: [400],
        words: /core-metadata|invalid value for|invalid data|metadata|classifier|direct dependency|unknown protocol version|message digest/i,
        meaning: refused('METADATA_INVALID', 'it does not take the metadata'),
    },
];
/** Refusals of a file for what it is: its name, its size, its contents, its metadata. */
const refusals_content_contentRules = [...refusals_content_names, ...sizes, ...files, ...refusals_content_metadata];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/refusals.js



/** Answers about what is there already. */
const existing = [
    {
        statuses: [400],
        words: /previously used by a file that has since been deleted|filename has already been used/i,
        meaning: refused('VERSION_BURNED', 'a file of this name was there and was deleted; the name never returns'),
    },
    {
        statuses: [400],
        words: /releases older than \d+ days/i,
        meaning: refused('RELEASE_CLOSED', 'the first file of this version is too old for another one'),
    },
    {
        statuses: [400],
        words: /only one sdist/i,
        meaning: refused('REJECTED', 'the version has another sdist already'),
    },
    {
        statuses: [409],
        words: /conflicts with an existing project/i,
        meaning: refused('STATE_UNKNOWN', 'another upload created the project at the same moment', 'Run the same command again.'),
    },
    {
        statuses: [400, 403, 404, 409, 422],
        words: /already (exists?|been taken)|does not allow updating|cannot be updated|overwrite (all )?artifact/i,
        meaning: refused('VERSION_EXISTS', 'it holds this file name, or these very bytes under another name', 'Run lockstep verify: equal bytes are done; with other bytes, or under another name, release the next version.'),
    },
    { statuses: [409], meaning: refused('VERSION_EXISTS', 'it holds this file already') },
];
const refusals_address = 'Check the channel’s upload address, and whether the token may see it.';
/** Answers about where the upload went. */
const place = [
    {
        statuses: [301, 302, 303, 307, 308],
        meaning: refused('REJECTED', 'it redirects to another address, which an upload does not follow', 'Write the upload address as the registry names it, with its slash at the end.'),
    },
    { statuses: [404, 405, 410], meaning: refused('REJECTED', 'this address takes no uploads', refusals_address) },
    { statuses: [413], meaning: refused('TOO_LARGE', 'the request is larger than it takes') },
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
const pypi_refusals_answerRules = [...existing, ...refusals_access_accessRules, ...refusals_content_contentRules, ...place];

;// CONCATENATED MODULE: ./packages/channels/src/pypi/answer.js





function saysNo({ error, errors, ok, success }) {
    return error !== undefined || errors !== undefined || ok === false || success === false;
}
// Servers say nothing, “OK” on a page (Warehouse), or something in JSON; other words may be those of a proxy.
function pypi_answer_isConsent(answer) {
    const text = new TextDecoder().decode(answer.body).trim();
    if (text === '' || /^(ok|created|accepted)$/i.test(text))
        return true;
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    return (0,record/* isRecord */.u)(json) && !saysNo(json);
}
const answer_protocol = { rules: pypi_refusals_answerRules, isConsent: pypi_answer_isConsent };
/** What an answer, or the lack of one, to an upload proves. */
function uploadReceipt(outcome, subject) {
    return receiptOf(outcome.kind === 'answer' ? withoutPage(outcome) : outcome, subject, answer_protocol);
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
    const version = core_metadata_textOf(metadata, 'Metadata-Version') ?? '';
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
function upload_form_quoted(name) {
    return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** An upload as multipart/form-data (RFC 7578), the file last. */
function encodeForm(fields, content, boundary) {
    const texts = fields.map(({ name, value }) => `--${boundary}\r\nContent-Disposition: form-data; name="${upload_form_quoted(name)}"\r\n\r\n${value}\r\n`);
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${upload_form_quoted(content.file)}"\r\n` +
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
    const credential = pypi_registry_credentialFor(connection);
    const outcome = await context.http({
        method: 'POST',
        url: upload,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept: '*/*' },
        body: encodeForm(fields, content, boundary),
        ...(credential && { credential }),
    });
    return uploadReceipt(outcome, { target: targetName(target), secret: context.secret });
}

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








const verification_page_fields = [
    ['summary', 'Summary'],
    ['description', 'Description'],
    ['author', 'Author'],
    ['author_email', 'Author-email'],
    ['maintainer', 'Maintainer'],
    ['maintainer_email', 'Maintainer-email'],
];
/** Where the JSON API of Warehouse is, or undefined where the index does not stand beside one. */
function pageAddress({ index }, target) {
    const { name, version } = packageOf(target);
    const root = /^(.*\/)simple\/$/.exec(index)?.[1];
    return root && `${root}pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`;
}
function fetchPage(url, connection) {
    const credential = readCredentialFor(connection);
    const headers = { accept: 'application/json', ...freshly };
    return connection.context.http({ method: 'GET', url, headers, ...(credential && { credential }) });
}
function verification_page_words(text) {
    return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : '';
}
function differingFields(info, metadata) {
    const own = (field) => verification_page_words(given(metadata, field)[0]);
    const isSameVersion = normalVersion(verification_page_words(info.version)) === normalVersion(own('Version'));
    const others = verification_page_fields.filter(([key, field]) => verification_page_words(info[key]) !== own(field)).map(([, field]) => field);
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
    const { name, version } = packageOf(target);
    const message = `the page of ${name} ${version} on ${target.channel} shows another ${differing.join(', ')} than ${target.title}`;
    const remedy = 'A release shows what its first file said, for ever; correct it with the next version.';
    return [(0,problem/* problem */.C)('METADATA_MISMATCH', message, { ...atTarget(target), remedy, severity: 'incident' })];
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/verification-record.js






// What disagrees with itself here stays so, whatever is run again.
function disagreement(target, code, what) {
    return finding(target, code, what, 'incident');
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
    const { entries } = await (0,zip/* readZip */.u)(oneChunk(bytes), { name: target.artifact.file, wanted: () => false });
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
    const download = await downloadFile(home, metadataAddress(record.url), entry.size);
    if (download.kind === 'failed')
        return [finding(target, 'STATE_UNKNOWN', `its metadata: ${download.why}`, 'incomplete')];
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
function pypi_verification_byteProblems(target, recorded, downloaded) {
    const sealed = target.artifact.digest;
    if ((0,src_digest/* compareDigests */.vR)(sealed, recorded.digest) === 'different') {
        const told = recorded.digest.sha256 === sealed.sha256 ? `${recorded.digest.size} bytes` : recorded.digest.sha256;
        return [
            finding(target, 'DIGEST_CONFLICT', `it is listed with ${told}, sealed is ${sealed.sha256} (${sealed.size} bytes)`),
        ];
    }
    if ((0,src_digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    const what = `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`;
    return [
        finding(target, recorded.digest.sha256 === undefined ? 'DIGEST_CONFLICT' : 'CORRUPT_ARTIFACT', what),
    ];
}
async function verification_contentProblems(target, record, bytes, connection, isFirst) {
    const distribution = await readDistribution(oneChunk(bytes), target.artifact.file);
    const page = isFirst ? await pageProblems(target, distribution.metadata, connection) : [];
    return [...(await verification_record_recordProblems(target, record, { distribution, bytes }, connection)), ...page];
}
async function pypi_verification_verifyTarget(target, isFirst, lookUp, connection) {
    const answer = await lookUp(target);
    const observed = observedFile(answer, target);
    const record = observation_recordOf(answer, target);
    if (observed.state !== 'present' || record === undefined)
        return { target, observed, problems: [] };
    const yanked = observed.yanked ? [finding(target, 'YANKED', 'its release is yanked')] : [];
    const { download, bytes } = await downloadWhole(target, record.url, connection);
    if (download.kind === 'failed')
        return { target, observed, problems: [...yanked, finding(target, 'STATE_UNKNOWN', download.why)] };
    const wrong = pypi_verification_byteProblems(target, observed, download.digest);
    const inside = wrong.length > 0 ? [] : await verification_contentProblems(target, record, bytes, connection, isFirst);
    return {
        target,
        observed: { ...observed, digest: download.digest },
        problems: [...wrong, ...yanked, ...inside],
    };
}
/** Looks at files as a user would: their records, the bytes that a download gives, and what is said of those. */
async function verification_verifyTargets(targets, connection) {
    const lookUp = lookOnce(connection);
    // One page shows the whole version, so one of its files is compared with it.
    const firsts = new Map(targets.toReversed().map((target) => [packageOf(target).name, target]));
    return mapBounded(targets, verifyConcurrency, (target) => pypi_verification_verifyTarget(target, firsts.get(packageOf(target).name) === target, lookUp, connection));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/channel.js











const pypi_channel_readConcurrency = 16;
// A file can be deleted, but its name is never taken again: the public registry’s help, “file name reuse”.
function uploadSteps(target, { state }) {
    const isNeeded = state === 'absent' || state === 'reserved';
    return isNeeded ? [commitStep(target, { verb: 'upload', undo: 'never' })] : [];
}
/** The channel that lands wheels and sdists on a Python package index. */
function openPypiChannel(id, settings) {
    const { upload, index, user, token } = settings;
    const connect = (context) => ({ upload, index, user, context });
    const distributions = createReadAhead(readHashed);
    return {
        id,
        kind: 'pypi',
        undoByHand: 'yank the release in the web pages of the project (Manage, Releases, Options)',
        endpoint: upload,
        limits: pypi_limits_limitsOf(settings),
        ...(token && { token }),
        targets: (seal) => pypi_targets_targetsOf(id, seal),
        preflight: (targets, context) => pypi_preflight_preflightTargets({ ...(token && { token }) }, targets, connect(context)),
        observe: (targets, context) => {
            const connection = connect(context);
            const lookUp = lookOnce(connection);
            return mapBounded(targets, pypi_channel_readConcurrency, (target) => pypi_observation_observeTarget(target, lookUp, connection));
        },
        steps: uploadSteps,
        prepare: (target, { artifacts }) => distributions.prepare(target, artifacts),
        apply: (_step, target, context) => uploadTarget(target, connect(context), distributions),
        verify: (targets, context) => verification_verifyTargets(targets, connect(context)),
    };
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core = __webpack_require__(46416);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/settings.js



// Uploads go to exactly this address: Warehouse wants the slash of `/legacy/`, other servers have none at the end.
const uploadAddress = schemas/* string */.YjP()
    .refine((text) => registryAddress.safeParse(text).success, 'expected an http(s) address without credentials, query or fragment')
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
    index: registryAddress
        .optional()
        .describe('The Simple API that shows what was uploaded; needed with an upload address of its own.'),
    user: schemas/* string */.YjP()
        .regex(/^[^:\p{Cc}]+$/u, 'expected a user name without a colon')
        .default('__token__')
        .describe('Whose password the token is; by default nobody’s, as the public registry wants it.'),
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

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/declaration.js




function declaration_invalid(where, message) {
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${where.file} ${message}`, { where });
}
function isMarkedPrivate(classifiers) {
    return classifiers.some((classifier) => /^\s*Private\s*::/.test(classifier));
}
/** The package that a manifest declares, or what is wrong with it. */
function declaration_packageIn({ name, version, classifiers, where }) {
    if (typeof name !== 'string')
        return declaration_invalid(where.name, 'declares a package without a name');
    if (!isPackageName(name))
        return declaration_invalid(where.name, `has a name that no registry takes: “${(0,foreign_text/* foreignText */.q)(name)}”`);
    const { file, line, column } = where.version;
    const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    const own = { ecosystem: 'pypi', name: normalName(name), where: place };
    const isPrivate = isMarkedPrivate(classifiers);
    if (version === undefined)
        return { ...own, version: undefined, private: isPrivate };
    if (version === null)
        return declaration_invalid(where.version, 'declares a package without a version');
    const normal = typeof version === 'string' ? normalVersion(version) : undefined;
    if (normal === undefined)
        return declaration_invalid(where.version, `has no version as PEP 440 spells it: “${(0,foreign_text/* foreignText */.q)(String(version))}”`);
    return { ...own, version: normal, private: isPrivate };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/literal.js
// An assignment of one plain text at the beginning of a line; anything that Python would have to compute is unknown.
const assignment = /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*(?:'([^'"\\\n]+)'|"([^'"\\\n]+)")[ \t]*(?:#.*)?$/;
/** The text that a Python module assigns to a name, when it does so once and plainly. */
function literalIn(module, name) {
    const found = module
        .split(/\r\n|\r|\n/)
        .map((line) => assignment.exec(line))
        .filter((match) => match?.[1] === name);
    const [only, second] = found;
    return second === undefined ? (only?.[2] ?? only?.[3]) : undefined;
}
/** The files that may hold a dotted module, below the roots that packages may lie in. */
function moduleFiles(module, roots) {
    const path = module.replaceAll('.', '/');
    return roots.flatMap((root) => [`${root}/${path}/__init__.py`, `${root}/${path}.py`]);
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/setuptools-version.js



/** Folders that packages may lie in. */
function rootsOf(table) {
    const own = (0,record/* isRecord */.u)(table) ? Object.values(table).filter((value) => typeof value === 'string') : [];
    return [...new Set([...own, '.', 'src'])];
}
/** A file’s text, by its path from the folder of the manifest; undefined when it is not there, or not in the tree. */
async function textBeside({ source, folder }, path) {
    const file = pathInTree(folder, path);
    return file === undefined ? undefined : source.readText(file);
}
/** The version that a Python module assigns to a name, from the first of the files that is there. */
async function literalVersion(at, files, name) {
    for (const file of files) {
        const text = await textBeside(at, file);
        if (text !== undefined)
            return literalIn(text, name);
    }
    return undefined;
}
/** Reads `attr: package.module.NAME` as setuptools does before it resorts to importing. */
function attributeVersion(at, attribute, roots) {
    const dot = attribute.lastIndexOf('.');
    const [module, name] = [attribute.slice(0, Math.max(dot, 0)), attribute.slice(dot + 1)];
    const files = module === '' ? [] : moduleFiles(module.trim(), roots);
    return literalVersion(at, files, name.trim());
}
/** Reads `file: VERSION`: the text of one file. */
async function fileVersion(at, file) {
    return (await textBeside(at, file.trim()))?.trim();
}
/**
 * The version of a project whose pyproject.toml tells setuptools where to find it.
 *
 * Source: the setuptools documentation, "Dynamic Metadata".
 */
async function setuptoolsVersion(at, tool) {
    const table = (0,record/* isRecord */.u)(tool) ? tool : {};
    const dynamic = (0,record/* isRecord */.u)(table.dynamic) ? table.dynamic.version : undefined;
    if (!(0,record/* isRecord */.u)(dynamic))
        return undefined;
    if (typeof dynamic.attr === 'string')
        return attributeVersion(at, dynamic.attr, rootsOf(table['package-dir']));
    const [file, second] = [dynamic.file].flat();
    return typeof file === 'string' && second === undefined ? fileVersion(at, file) : undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/dynamic-version.js





function tableIn(table, ...path) {
    const found = path.reduce((value, key) => ((0,record/* isRecord */.u)(value) ? value[key] : undefined), table);
    return (0,record/* isRecord */.u)(found) ? found : {};
}
function textIn(table, key) {
    const value = table[key];
    return typeof value === 'string' ? value : undefined;
}
// A pattern of the project's own could be any regular expression of Python's, so only the usual one is followed.
async function hatchVersion(at, project) {
    const table = tableIn(project, 'tool', 'hatch', 'version');
    const path = textIn(table, 'path');
    const isUsual = [undefined, 'regex'].includes(textIn(table, 'source')) && table.pattern === undefined;
    if (path === undefined || !isUsual)
        return undefined;
    const version = await literalVersion(at, [path], '__version__');
    return version ?? (await literalVersion(at, [path], 'VERSION'));
}
async function pdmVersion(at, project) {
    const table = tableIn(project, 'tool', 'pdm', 'version');
    const path = textIn(table, 'path');
    return table.source === 'file' && path !== undefined
        ? literalVersion(at, [path], '__version__')
        : undefined;
}
async function flitVersion(at, project) {
    const name = textIn(tableIn(project, 'project'), 'name')?.replaceAll('-', '_');
    const module = textIn(tableIn(project, 'tool', 'flit', 'module'), 'name') ?? name;
    return module === undefined
        ? undefined
        : literalVersion(at, moduleFiles(module, rootsOf({})), '__version__');
}
async function maturinVersion(at, project) {
    const path = textIn(tableIn(project, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml';
    const text = await textBeside(at, path);
    if (text === undefined)
        return undefined;
    const version = textIn(tableIn(parseToml(text, path).value, 'package'), 'version');
    return version && spellingOf(version);
}
async function poetryVersion(_at, project) {
    const table = tableIn(project, 'tool', 'poetry');
    // The plug-in that takes versions from tags leaves a placeholder here.
    const isComputed = (0,record/* isRecord */.u)(table['requires-plugins']) || 'poetry-dynamic-versioning' in tableIn(project, 'tool');
    return isComputed ? undefined : textIn(table, 'version');
}
const backEnds = [
    [/^hatchling\b/, hatchVersion],
    [/^setuptools\b/, (at, project) => setuptoolsVersion(at, tableIn(project, 'tool', 'setuptools'))],
    [/^flit/, flitVersion],
    [/^pdm\b/, pdmVersion],
    [/^poetry\b/, poetryVersion],
    [/^maturin\b/, maturinVersion],
];
/**
 * The version that a build back end would find, as far as that takes no running of code; undefined when it would.
 *
 * Source: the documentation of each back end on its dynamic version.
 */
async function dynamicVersion(at, project) {
    // Without a back end, setuptools builds (PEP 517), except what Poetry alone understands.
    const usual = project.project === undefined ? 'poetry' : 'setuptools';
    const name = textIn(tableIn(project, 'build-system'), 'build-backend') ?? usual;
    const read = backEnds.find(([pattern]) => pattern.test(name))?.[1];
    try {
        return await read?.(at, project);
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/pyproject.js




function pyproject_textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function tableAt({ value }, path) {
    const found = path.reduce((table, key) => ((0,record/* isRecord */.u)(table) ? table[key] : undefined), value);
    return (0,record/* isRecord */.u)(found) ? found : undefined;
}
function isDynamic(table) {
    return pyproject_textsOf(table.dynamic).includes('version');
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
        return declaringPath(parseToml(text, file)) !== undefined;
    }
    catch {
        return true;
    }
}
/** Patterns of the folders that a workspace of uv adds, and of those it leaves out. */
function workspaceOf(text, file) {
    const table = tableAt(parseToml(text, file), ['tool', 'uv', 'workspace']);
    return { members: pyproject_textsOf(table?.members), left: pyproject_textsOf(table?.exclude) };
}
/**
 * What a pyproject.toml declares, a dynamic version resolved as far as no code has to run.
 *
 * Source: the PyPA pyproject.toml specification; the documentation of Poetry, "The pyproject.toml file".
 * @throws LockstepError `MANIFEST_INVALID` when it is not TOML.
 */
async function readPyproject(source, file, text) {
    const document = parseToml(text, file);
    const path = declaringPath(document);
    const table = path && tableAt(document, path);
    if (path === undefined || table === undefined)
        return undefined;
    const at = { source, folder: external_node_path_.posix.dirname(file) };
    const isComputed = isDynamic(table) || (path[0] === 'tool' && table.version !== undefined);
    const version = isComputed ? await dynamicVersion(at, document.value) : (table.version ?? null);
    const place = (key) => {
        const found = document.locate([...path, key]) ?? document.locate([...path, 'name']) ?? document.locate(path);
        return { file, key: [...path, key].join('.'), ...found };
    };
    const where = { name: place('name'), version: place('version') };
    return { name: table.name, version, classifiers: pyproject_textsOf(table.classifiers), where };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/setup-cfg.js
function* setup_cfg_keysIn(text, section) {
    let [current, open] = ['', undefined];
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        if (/^\s*(?:[#;]|$)/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        const end = line.search(/[=:]/);
        if (header !== undefined)
            [current, open] = [header.trim(), undefined];
        else if (/^\s/.test(line))
            open?.lines.push(line.trim());
        else if (end > 0 && current === section) {
            const key = line.slice(0, end).trim().toLowerCase().replaceAll('-', '_');
            open = { key, lines: [line.slice(end + 1).trim()], place: { line: index + 1, column: 1 } };
            yield open;
        }
        else
            open = undefined;
    }
}
/** The keys of one section of a setup.cfg, in lower case; folded lines belong to the key before them. */
function setupSection(text, section) {
    const keys = [...setup_cfg_keysIn(text, section)];
    return new Map(keys.map(({ key, lines, place }) => [key, { value: lines.join('\n').trim(), place }]));
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/setup-declaration.js



/** Whether a setup.cfg names a package, rather than settings of tools alone. */
function namesPackage(text) {
    return setupSection(text, 'metadata').has('name');
}
function packageRoots(text) {
    const lines = setupSection(text, 'options').get('package_dir')?.value.split('\n') ?? [];
    const folders = lines.map((line) => line.split('=', 2)[1]?.trim() ?? '');
    return rootsOf(Object.fromEntries(folders.entries()));
}
function setup_declaration_versionOf(at, written, text) {
    const [, kind, what = ''] = /^(attr|file):\s*(.*)$/s.exec(written) ?? [];
    if (kind === 'attr')
        return attributeVersion(at, what, packageRoots(text));
    if (kind === 'file')
        return fileVersion(at, what);
    return Promise.resolve(written);
}
/**
 * What a setup.cfg declares for setuptools.
 *
 * Source: the setuptools documentation, "Configuring setuptools using setup.cfg files".
 */
async function readSetupCfg(source, file, text) {
    const metadata = setupSection(text, 'metadata');
    const [name, version] = [metadata.get('name'), metadata.get('version')];
    const at = { source, folder: external_node_path_.posix.dirname(file) };
    const classifiers = (metadata.get('classifiers') ?? metadata.get('classifier'))?.value.split('\n') ?? [];
    return {
        name: name?.value,
        // Without one, setup.py or a plug-in computes it.
        version: version && (await setup_declaration_versionOf(at, version.value, text)),
        classifiers,
        where: {
            name: { file, key: 'metadata.name', ...name?.place },
            version: { file, key: 'metadata.version', ...(version ?? name)?.place },
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/source.js








function depthOf(file) {
    return file.split('/').length;
}
async function globAll(source, folder, patterns) {
    const globs = patterns.flatMap((pattern) => pathInTree(folder, `${pattern}/pyproject.toml`) ?? []);
    return new Set((await Promise.all(globs.map((glob) => source.glob(glob)))).flat());
}
async function membersOf(source, root) {
    const text = (await source.readText(root)) ?? '';
    if (!text.includes('workspace'))
        return [];
    const { members, left } = workspaceOf(text, root);
    const folder = external_node_path_.posix.dirname(root);
    return [...(await globAll(source, folder, members)).difference(await globAll(source, folder, left))];
}
// A setup.cfg beside a pyproject.toml that declares a package has nothing to add.
async function setupFiles(source, projects) {
    const folders = new Set(projects.map((file) => external_node_path_.posix.dirname(file)));
    const depths = new Set(projects.map(depthOf));
    const files = await nearestManifests(source, 'setup.cfg', namesPackage);
    return files.filter((file) => !folders.has(external_node_path_.posix.dirname(file)) && (depths.size === 0 || depths.has(depthOf(file))));
}
async function source_readFile(source, file, read) {
    try {
        const text = await source.readText(file);
        const declaration = text === undefined ? undefined : await read(source, file, text);
        return declaration === undefined ? [] : [declaration_packageIn(declaration)];
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
    const nearest = await nearestManifests(source, 'pyproject.toml', declaresPackage);
    const projects = [...new Set([...nearest, ...(await allMembers(source))])].sort();
    const setups = await setupFiles(source, nearest);
    const found = await Promise.all([
        ...projects.map((file) => source_readFile(source, file, readPyproject)),
        ...setups.map((file) => source_readFile(source, file, readSetupCfg)),
    ]);
    return {
        packages: found.flat().filter(isPackage),
        problems: found.flat().filter(isProblem),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/pypi/kind.js







async function pypi_kind_readPackage(file, chunks) {
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
    readPackage: pypi_kind_readPackage,
    spelling: spellingOf,
    place: (file) => external_node_path_.posix.basename(file),
    disagreements: disagreements,
    readSource: readPypiSource,
};

;// CONCATENATED MODULE: ./packages/channels/src/index.js











/** Every kind of channel; a new one is one folder and one line here. */
const channelKinds = [
    npmKind,
    pypiKind,
    cratesKind,
    githubReleaseKind,
    giteaReleaseKind,
    homebrewKind,
];

// EXTERNAL MODULE: ./packages/core/src/config/config.js
var config_config = __webpack_require__(94254);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/core/src/config/literal-secret.js


// Shapes of the tokens that registries and hosts hand out, and of credentials in an address.
const secretShapes = /\b(?:npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|cio[A-Za-z0-9]{30,})|(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^/?#\s]*(?=@)/gi;
/** A text without anything in it that looks like a secret. */
function withoutSecrets(text) {
    return text.replace(secretShapes, '***');
}
function isSecret({ text, path }) {
    return path.at(-1) === 'token' || withoutSecrets(text) !== text;
}
function literal_secret_entriesOf(value) {
    return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
// Keys are texts of the document, too.
function* literal_secret_texts(value, path) {
    if (typeof value === 'string')
        yield { text: value, path };
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, each] of literal_secret_entriesOf(value)) {
        if (withoutSecrets(String(key)) !== key)
            yield { text: String(key), path: [...path, key] };
        yield* literal_secret_texts(each, [...path, key]);
    }
}
/** Finds secrets that stand in the configuration itself; the messages never repeat them. */
function findLiteralSecrets(document, locate) {
    return [...literal_secret_texts(document, [])].filter(isSecret).map(({ path }) => (0,problem/* problem */.C)('CONFIG_LITERAL_SECRET', `${(0,config_locate/* keyOf */.T)(path)} holds a secret itself, not a reference to it`, {
        where: (0,config_locate/* whereOf */.d)(path, locate),
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/config/parse-by.js



const isKey = (part) => typeof part !== 'symbol';
function problemsOf(issue, base, locate) {
    const path = [...base, ...issue.path.filter(isKey)];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => (0,problem/* problem */.C)('CONFIG_UNKNOWN_KEY', `${(0,config_locate/* keyOf */.T)([...path, key])} is not a key of the configuration`, {
            where: (0,config_locate/* whereOf */.d)([...path, key], locate),
        }));
    // Each channel tells what is wrong with its own id.
    if (issue.code === 'invalid_key' && (0,config_locate/* keyOf */.T)(base) === '' && path[0] === 'channels')
        return [];
    const message = `${(0,config_locate/* keyOf */.T)(path) || 'the document'}: ${issue.message}`;
    return [(0,problem/* problem */.C)('CONFIG_WRONG_TYPE', message, { where: (0,config_locate/* whereOf */.d)(path, locate) })];
}
function faultyPaths(issue) {
    const path = issue.path.filter(isKey);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}
function parse_by_without(value, path) {
    const [part, ...rest] = path;
    if (part === undefined || !(0,record/* isRecord */.u)(value) || !Object.hasOwn(value, part))
        return value;
    if (rest.length > 0 && (0,record/* isRecord */.u)(value[part]))
        return { ...value, [part]: parse_by_without(value[part], rest) };
    const { [part]: _, ...others } = value;
    return others;
}
/**
 * Parses a value, and what remains of it without the faulty keys, so that one run reports everything.
 *
 * @param base the value's own place in the document.
 */
function parseBy(schema, value, base, locate) {
    const result = schema.safeParse(value);
    if (result.success)
        return { value: result.data, problems: [] };
    const { issues } = result.error;
    const rest = schema.safeParse(issues.flatMap(faultyPaths).reduce(parse_by_without, value));
    const problems = issues.flatMap((issue) => problemsOf(issue, base, locate));
    return rest.success ? { value: rest.data, problems } : { problems };
}

;// CONCATENATED MODULE: ./packages/core/src/config/parse.js







function unknownKind(id, kind, kinds, locate) {
    const known = kinds.map((each) => each.kind).join(', ');
    return (0,problem/* problem */.C)('CONFIG_WRONG_TYPE', `channels.${id}: there is no channel kind “${kind}”; known: ${known}`, {
        where: (0,config_locate/* whereOf */.d)(['channels', id, 'kind'], locate),
    });
}
// What the surroundings do not say either is a mistake of the configuration.
function completed(path, kind, settings, { surroundings, locate }) {
    try {
        return { value: kind.complete?.(settings, surroundings) ?? settings, problems: [] };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        const problems = error.problems.map((each) => ({
            ...each,
            message: `${path.join('.')}: ${each.message}`,
            where: (0,config_locate/* whereOf */.d)(each.where?.key === undefined ? path : [...path, each.where.key], locate),
        }));
        return { problems };
    }
}
// Common keys and the kind's own are parsed apart, so that each side stays strict about what is left over.
function parseChannel(id, value, kinds, place) {
    const { locate } = place;
    const path = ['channels', id];
    const named = parseBy(config_config/* channelId */.Zm, id, path, locate);
    if (named.problems.length > 0)
        return { problems: named.problems };
    if (!(0,record/* isRecord */.u)(value))
        return { problems: [...parseBy(config_config/* channelSettings */.LX, value, path, locate).problems] };
    const kindName = typeof value.kind === 'string' ? value.kind : id;
    const kind = kinds.find((each) => each.kind === kindName);
    if (kind === undefined)
        return { problems: [unknownKind(id, kindName, kinds, locate)] };
    const isCommon = ([key]) => Object.hasOwn(config_config/* channelSettings */.LX.shape, key);
    const entries = Object.entries(value);
    const common = parseBy(config_config/* channelSettings */.LX, Object.fromEntries(entries.filter(isCommon)), path, locate);
    const own = parseBy(kind.settings, Object.fromEntries(entries.filter((entry) => !isCommon(entry))), path, locate);
    const problems = [...common.problems, ...own.problems];
    if (common.value === undefined || own.value === undefined)
        return { problems };
    const { artifacts, token, before } = common.value;
    const settings = completed(path, kind, { ...own.value, artifacts, ...(token && { token }) }, place);
    // A value that was left out because it is wrong is not missing as well.
    const isReported = ({ where }) => problems.some((each) => each.where?.key === where?.key);
    problems.push(...settings.problems.filter((each) => !isReported(each)));
    if (settings.value === undefined)
        return { problems };
    return { value: { id, kind: kindName, settings: settings.value, ...(before && { before }) }, problems };
}
function sameEndpoints(channels, kinds, locate) {
    const first = new Map();
    return channels.flatMap(({ id, kind, settings }) => {
        const endpoint = kinds.find((each) => each.kind === kind)?.endpoint(settings) ?? '';
        const twin = first.get(`${kind} ${endpoint}`);
        if (twin === undefined)
            first.set(`${kind} ${endpoint}`, id);
        if (twin === undefined)
            return [];
        const message = `channels.${id} and channels.${twin} are both ${kind} at ${endpoint}`;
        return [(0,problem/* problem */.C)('CONFIG_SAME_ENDPOINT', message, { where: (0,config_locate/* whereOf */.d)(['channels', id], locate) })];
    });
}
function trialFault(id, named, ids, trials) {
    if (!ids.has(named))
        return `there is no channel “${named}”`;
    if (named === id)
        return 'a channel cannot be a trial for itself';
    return trials.has(named) ? `“${named}” is a trial itself` : undefined;
}
function wrongTrials(channels, ids, locate) {
    const trials = (0,config_config/* trialsOf */.xY)(channels);
    return channels.flatMap(({ id, before = [] }) => before.flatMap((named, index) => {
        const fault = trialFault(id, named, ids, trials);
        const where = (0,config_locate/* whereOf */.d)(['channels', id, 'before', index], locate);
        return fault ? [(0,problem/* problem */.C)('CONFIG_WRONG_TYPE', `channels.${id}.before: ${fault}`, { where })] : [];
    }));
}
// Only a wrong value of the kind's own keys can hide where a channel points.
function hasEndpoint({ problems }) {
    const isCommon = (key = '') => Object.hasOwn(config_config/* channelSettings */.LX.shape, key.split(/[.[]/)[2] ?? '');
    return problems.every(({ code, where }) => code !== 'CONFIG_WRONG_TYPE' || isCommon(where?.key));
}
// Messages name keys and values of the document, and any of them may hold a secret by mistake.
function masked(problem) {
    const { message, where } = problem;
    const place = where?.key === undefined ? where : { ...where, key: withoutSecrets(where.key) };
    return { ...problem, message: withoutSecrets(message), ...(place !== undefined && { where: place }) };
}
/**
 * Reads a parsed `lockstep.yaml`, and goes on with what is right in it when something is wrong.
 * @param surroundings what channels may leave to the server and the repository that they run on.
 */
function parse_readConfig(document, kinds, locate, surroundings = {}) {
    const secrets = findLiteralSecrets(document, locate);
    const outer = parseBy(config_config/* documentSchema */.L8, document ?? {}, [], locate);
    const raw = (0,record/* isRecord */.u)(document) && (0,record/* isRecord */.u)(document.channels) ? document.channels : {};
    const parsed = Object.entries(raw).map(([id, value]) => parseChannel(id, value, kinds, { locate, surroundings }));
    const channels = parsed.flatMap(({ value }) => value ?? []);
    const sound = parsed.filter(hasEndpoint).flatMap(({ value }) => value ?? []);
    const isReported = ({ where }) => secrets.some((secret) => secret.where?.key === where?.key);
    const others = [...outer.problems, ...parsed.flatMap(({ problems }) => problems)].filter((each) => !isReported(each));
    const { release, build, ledger, tools } = outer.value ?? config_config/* documentSchema */.L8.parse({ channels: { none: null } });
    const problems = [
        ...secrets,
        ...others,
        ...sameEndpoints(sound, kinds, locate),
        ...wrongTrials(channels, new Set(Object.keys(raw)), locate),
    ];
    const config = { release, build, channels, ledger, ...(tools !== undefined && { tools }) };
    return { config, problems: problems.map(masked) };
}
/**
 * Checks a parsed `lockstep.yaml`.
 * @throws LockstepError with every problem at once: `CONFIG_UNKNOWN_KEY`, `CONFIG_WRONG_TYPE`,
 * `CONFIG_LITERAL_SECRET`, `CONFIG_SAME_ENDPOINT`.
 */
function parseConfig(document, kinds, locate, surroundings = {}) {
    const { config, problems } = parse_readConfig(document, kinds, locate, surroundings);
    throwAll(problems);
    return config;
}

// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var files_workspace = __webpack_require__(78892);
// EXTERNAL MODULE: ./packages/hosts/src/yaml.js
var yaml = __webpack_require__(47674);
// EXTERNAL MODULE: ./packages/cli/src/surroundings.js
var src_surroundings = __webpack_require__(99113);
;// CONCATENATED MODULE: ./packages/cli/src/project.js





/**
 * Reads the configuration of a folder, and goes on with what is right in it.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 * @throws LockstepError `CONFIG_MISSING` or `CONFIG_SYNTAX`.
 */
async function inspectProject(dir, world, checkout) {
    const folder = (0,external_node_path_.resolve)(world.cwd, dir);
    const workspace = (0,files_workspace/* createWorkspace */.s)(folder, world.env, checkout);
    const text = await workspace.readText(config_config/* configFile */.Ze);
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('CONFIG_MISSING', `there is no ${config_config/* configFile */.Ze} in ${folder}`, {
            where: { file: config_config/* configFile */.Ze },
        });
    const { value, locate } = (0,yaml/* parseYaml */.h)(text);
    const surroundings = await (0,src_surroundings/* surroundingsOf */.Z)(checkout ?? folder, world.env);
    const { config, problems } = parse_readConfig(value, channelKinds, locate, surroundings);
    return { project: { config, locate, kinds: channelKinds, workspace }, problems };
}
/**
 * Reads and checks the configuration of a folder.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
async function openProject(dir, world, checkout) {
    const { project, problems } = await inspectProject(dir, world, checkout);
    (0,lockstep_error/* throwAll */.Kx)(problems);
    return project;
}


/***/ }),

/***/ 99113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ workflowSurroundings),
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24378);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57865);

function withSlash(address) {
    return address.endsWith('/') ? address : `${address}/`;
}
// Gitea's and Forgejo's runners set the same variables as GitHub's, and one of their own.
function hostOf(env) {
    return env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true' ? 'gitea' : 'github';
}
/** The server and the repository of the workflow that this process runs in; undefined outside of one. */
function workflowSurroundings(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = env;
    if (server === undefined || repository === undefined)
        return undefined;
    return {
        host: hostOf(env),
        server: withSlash(server),
        repository,
        ...(api !== undefined && { api: withSlash(api) }),
    };
}
// `https://host/below/owner/name.git`: the last two parts are the repository, what is before them the server.
function inCheckout(origin) {
    const address = origin === undefined ? undefined : (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .webAddressOf */ .c)(origin);
    const [, server, repository] = /^(.+\/)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address ?? '') ?? [];
    if (server === undefined || repository === undefined || !URL.canParse(server))
        return {};
    return { server, repository };
}
/** The server and the repository that a command works for: a workflow's own, or where the checkout comes from. */
async function surroundingsOf(folder, env) {
    return workflowSurroundings(env) ?? inCheckout(await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(folder, env).origin());
}


/***/ }),

/***/ 10199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText),
/* harmony export */   z: () => (/* binding */ bodyJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50135);


const longestShown = 300;
// Bidirectional controls and invisible characters forge what is read; line breaks forge lines of a log.
const unseen = /[\p{C}\p{Zl}\p{Zp}]+/gu;
function withoutSecret(text, secret) {
    const hidden = secret === undefined ? '' : (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(secret);
    return hidden === '' ? text : text.replaceAll(hidden, '***');
}
/** A foreign text as a message may carry it: one short line of visible characters, without the secret. */
function foreignText(text, secret) {
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(withoutSecret(text, secret)).replace(unseen, ' ');
    const shown = line.replace(/\s+/g, ' ').trim();
    return shown.length > longestShown ? `${shown.slice(0, longestShown).trimEnd()}…` : shown;
}
/** The JSON of an answer's body, or undefined when it is something else. */
function bodyJson({ body }) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const httpDate = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
// Days since 1 March of year 0, by which February's odd length falls to the end of a year.
function dayNumber(year, month, day) {
    const [shifted, years] = month > 2 ? [month - 3, year] : [month + 9, year - 1];
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return years * 365 + leapDays + Math.floor((153 * shifted + 2) / 5) + day;
}
function secondsOf(date) {
    const [, day, name = '', year, hour, minute, second] = httpDate.exec(date) ?? [];
    const month = months.indexOf(name) + 1;
    if (month === 0)
        return undefined;
    return (dayNumber(Number(year), month, Number(day)) * 86_400 +
        Number(hour) * 3600 +
        Number(minute) * 60 +
        Number(second));
}
/**
 * How long a server asks to wait, in milliseconds, or undefined when it does not say.
 *
 * A date is read against the server's own `date` header, so that no other clock takes part.
 * Source: RFC 9110, section 10.2.3.
 */
function retryAfterMs(headers) {
    const wanted = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(wanted))
        return Number(wanted) * 1000;
    const [until, now] = [secondsOf(wanted), secondsOf(headers.date ?? '')];
    return until === undefined || now === undefined ? undefined : Math.max(0, until - now) * 1000;
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

/***/ 94254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ documentSchema),
/* harmony export */   LX: () => (/* binding */ channelSettings),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   Zm: () => (/* binding */ channelId),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
/* unused harmony export releaseSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70958);


/** The configuration's file name. */
const configFile = 'lockstep.yaml';
const tagPattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((tag) => tag.split('{version}').length === 2, {
    message: 'expected a text with {version} in it once, such as v{version}',
})
    .refine((tag) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagName */ .Ij)(tag.replace('{version}', '1')), {
    message: 'expected a text that git accepts as a tag name',
});
/** How versions, tags and branch belong together. */
const releaseSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tag: tagPattern
        .default('v{version}')
        .describe('The name of a release tag; {version} stands for the version.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default('main').describe('The branch that releases are made from.'),
    versioning: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('fixed').default('fixed').describe('fixed: all packages carry one version.'),
    changelog: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .default('CHANGELOG.md')
        .describe('The file whose section of the version is what a release on a host says.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]+\.ya?ml$/, 'expected the file name of a workflow, such as release.yml')
        .default('release.yml')
        .describe('The workflow that builds and seals: publishing takes the output of no other.'),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected lower-case letters, digits and -'))
        .min(2)
        .refine((parts) => new Set(parts).size === parts.length, { message: 'expected each part once' })
        .optional()
        .describe('The jobs of a matrix build, each of which seals a part; the last one merges all of them.'),
    trigger: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('dispatch').default('dispatch').describe('dispatch: publishing is started by a person.'),
});
const buildStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A command line, run by the shell in the folder of lockstep.yaml.'),
});
const secretReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        env: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')
            .describe('The name of an environment variable that holds the secret.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A file that holds the secret and nothing else.') }),
], { error: 'expected { env: NAME } or { file: /path }' });
function isRepositoryAddress(text) {
    if (text === 'origin')
        return true;
    const url = URL.parse(text);
    return url !== null && url.username + url.password + url.search + url.hash === '' && url.pathname !== '/';
}
const ledgerSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Keeps the ledger in a file: auto (outside the checkout; the default), or a path.'),
    git: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(origin|https?:\/\/\S+)$/, {
        error: 'expected origin, or the address of a repository',
        abort: true,
    })
        .refine(isRepositoryAddress, 'expected an address with a path, without credentials, query or fragment')
        .optional()
        .describe('Keeps the ledger in a git ref: origin (the repository itself), or the address of another.'),
    token: secretReference
        .optional()
        .describe('Where the credential for the git ledger is read from; reading may need none.'),
})
    .refine(({ file, git }) => file === undefined || git === undefined, {
    message: 'expected either file or git',
});
const toolPins = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,39}$/, 'expected the name of an executable, such as npm'), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
    .describe('Tools by the version that must make the artifacts, such as npm: 11.6.2; checked by what --version prints.');
/** What a channel may be called. */
const channelId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a channel id of lower-case letters, digits and -');
/** The keys that the settings of every channel have. */
const channelSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The kind of channel; by default the channel’s id.'),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .min(1)
        .describe('Patterns of the files that this channel publishes; each must match.'),
    token: secretReference.optional().describe('Where the credential is read from.'),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(channelId)
        .min(1)
        .optional()
        .describe('Channels that this one is a trial for: it is public, and installed from, before any other.'),
});
/** The document without the inside of its channels, which each kind describes for itself. */
const documentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    release: releaseSettings.prefault({}).describe('How versions, tags and branch belong together.'),
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(buildStep)
        .default([])
        .describe('What makes the artifacts; run by lockstep seal --build, and by rehearse on a copy.'),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(channelId, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
        .refine((channels) => Object.keys(channels).length > 0, { message: 'expected at least one channel' }),
    ledger: ledgerSettings.prefault({}).describe('The record of what was intended and seen.'),
    tools: toolPins.optional(),
});
/** The ids of the channels that are trials for others. */
function trialsOf(channels) {
    return new Set(channels.filter(({ before }) => before !== undefined).map(({ id }) => id));
}


/***/ }),

/***/ 37458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   d: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94254);

/** A path as people write it: `channels.npm.artifacts[0]`. */
function keyOf(path) {
    return path.reduce((key, part) => {
        if (typeof part === 'number')
            return `${key}[${part}]`;
        return key === '' ? part : `${key}.${part}`;
    }, '');
}
/** The place of a key, or of the nearest key around it that stands in the text. */
function whereOf(path, locate) {
    const place = locate(path) ?? (path.length > 0 ? locate(path.slice(0, -1)) : undefined);
    return { file: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...place, key: keyOf(path) };
}


/***/ }),

/***/ 70958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`. */
function tagOf(pattern, version) {
    return pattern.replace('{version}', () => version);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    const [before = '', after = ''] = pattern.split('{version}');
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const version = tag.slice(before.length, tag.length - after.length);
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) === null || /^[v=\s]|\s$/.test(version) ? undefined : version;
}


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value has keys: an object, neither null nor a list. */
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 54203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yo: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* unused harmony exports digestSchema, sealedPackageSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

const hex = (bytes) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), 'expected lower-case hex');
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha256: hex(32),
    sha512: hex(64),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** The package inside an artifact, as the artifact itself says. */
const sealedPackageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The kind of channel that read it. */
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(214),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256),
    /** Names of packages that must be public before this one. */
    needs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Commands that the package installs. */
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const isPart = (part) => part !== '' && part !== '.' && part !== '..';
/** A relative path inside the sealed folder, with `/` on every system; one file has one such path. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .refine((file) => !/^[A-Za-z]:|[\\\p{Cc}]/u.test(file) && file.split('/').every(isPart), {
    message: 'expected a relative path that stays inside the folder',
});
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Its identity as well: no other artifact of a seal has it. */
    file: fileSchema,
    digest: digestSchema,
    package: sealedPackageSchema.optional(),
    /** Ids of the channels it is routed to. */
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .min(1)
        .refine((ids) => new Set(ids).size === ids.length, { message: 'expected each channel once' }),
});


/***/ }),

/***/ 17414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compactJson),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
/** JSON with sorted keys, two spaces of indentation and a final line feed: equal values are equal bytes. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
/** The same on one line without a line feed, for hashing and for journals. */
function compactJson(value) {
    return JSON.stringify(sorted(value));
}


/***/ }),

/***/ 97488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ sha512Manifest),
/* harmony export */   Hf: () => (/* binding */ writeSeal),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   P8: () => (/* binding */ sealSchema),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   mz: () => (/* binding */ sealFile),
/* harmony export */   yO: () => (/* binding */ sealDigest)
/* harmony export */ });
/* unused harmony export releaseSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77232);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67197);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54203);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17414);





/** The file that holds the seal, beside lockstep.yaml. */
const sealFile = 'lockstep.seal.json';
/** The file that lists the SHA-512 of every artifact, as `sha512sum` calls such files. */
const manifestFile = 'SHA512SUMS';
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id');
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Equal to the tag when versions are fixed. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    commit: commitSchema,
    /** Empty for a release of plain files. */
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** The section of the CHANGELOG, which is what a release on a host says; absent where there is none. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(125_000).optional(),
});
const sealSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    releases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(releaseSchema).length(1),
    build: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** `local`, or the run's URL on its server. */
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        /** The workflow's file name, where a workflow built it. */
        workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    }),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** The parts of a matrix build that used it, where not all of them did. */
        parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1).optional(),
    })),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactSchema */ .yo)
        .min(1)
        .refine((all) => new Set(all.map(({ file }) => file)).size === all.length, {
        message: 'expected each file once',
    }),
});
/** The seal's file contents: canonical, so that equal seals are equal bytes. */
function writeSeal(seal) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(seal);
}
/** The sha256 (hex) by which ledger entries and results name a seal. */
function sealDigest(seal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(writeSeal(seal)).digest('hex');
}
/**
 * Reads a seal's file contents.
 * @throws LockstepError `SEAL_INVALID` when it is not a seal of this schema.
 */
function readSeal(text) {
    try {
        return sealSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(cause) : 'it is not JSON';
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)('SEAL_INVALID', `${sealFile} is not a seal: ${reason}`, { cause, where: { file: sealFile } });
    }
}
/** The one release of a seal; `versioning: fixed` has no other. */
function releaseOf(seal) {
    const [release] = seal.releases;
    if (release === undefined)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)('SEAL_INVALID', 'the seal names no release');
    return release;
}
/**
 * Artifacts as `sha512sum --check` reads them (B6).
 * @param nameOf the name of each file where the manifest lies; by default its path in the sealed folder.
 */
function sha512Manifest({ artifacts }, nameOf = ({ file }) => file) {
    return artifacts.map((artifact) => `${artifact.digest.sha512}  ${nameOf(artifact)}\n`).join('');
}


/***/ }),

/***/ 58483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Replaces a file as a whole and flushes it: after a crash it is the old one or the new one. */
async function replaceFile(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
    try {
        await handle.writeFile(text);
        await handle.sync();
        await handle.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt.
const safety = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** Asks the git on the PATH. */
function createGit(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const ask = async (...args) => {
        const command = {
            file: 'git',
            args: [...safety, ...args],
            cwd: folder,
            env: childEnv,
            keep: longestListing,
        };
        const { code, stdout } = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(command);
        return code === 0 ? stdout : undefined;
    };
    const lines = (text) => (text ?? '').split('\n').filter((line) => line !== '');
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: lines(tags), changed: lines(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return lines(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const listed = await ask('ls-files', '-z', '--cached', '--others', '--exclude-standard');
            return listed
                ?.replace(/\n$/, '')
                .split('\0')
                .filter((file) => file !== '');
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

/***/ 78892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58476);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58483);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11737);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47674);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57865);








const longestText = 10 * 1024 * 1024;
// A manifest that cannot be parsed is its reader's problem to report.
function parsed(text) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text);
    }
    catch {
        return undefined;
    }
}
const isHidden = (name) => name === 'node_modules' || name === '.git';
// A linked folder leads a pattern anywhere, so what counts is where a file really is.
async function pathInside(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const parts = real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real.slice(root.length + 1).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) : [];
    return parts.length === 0 || parts.some(isHidden) ? undefined : parts.join('/');
}
// A manifest may name any file as its version or readme; what a repository's files say must not lead out of it.
async function readText(folder, file) {
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        const inside = await pathInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
        if (inside === undefined)
            return undefined;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, inside), 'r');
        try {
            const stat = await handle.stat();
            return stat.isFile() && stat.size <= longestText ? await handle.readFile('utf8') : undefined;
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
async function matching(folder, pattern) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const files = new Set();
    const entries = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, {
        cwd: root,
        withFileTypes: true,
        exclude: (entry) => isHidden(entry.name),
    });
    for await (const entry of entries) {
        const file = entry.isFile() ? await pathInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)) : undefined;
        if (file !== undefined)
            files.add(file);
    }
    return [...files].sort();
}
async function versionOf(name, folder, env) {
    const { code, stdout } = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)({
        file: name,
        args: ['--version'],
        cwd: folder,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .allowListed */ .n)(env),
    });
    return code === 0 ? (stdout.split('\n')[0]?.trim() ?? '') : undefined;
}
/**
 * The folder that is released, on the disk.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 */
function createWorkspace(folder, env, checkout = folder) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .createGit */ .l)(checkout, env);
    return {
        folder,
        readText: (file) => readText(folder, file),
        glob: (pattern) => matching(folder, pattern),
        parse: (text) => parsed(text)?.value,
        locate: (text, path) => parsed(text)?.locate(path),
        open: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), { highWaterMark: 1024 * 1024 }),
        git: () => git.state(),
        commitOf: (tag) => git.commitOf(tag),
        async tools(names) {
            const found = await Promise.all(names.map(async (name) => ({ name, version: await versionOf(name, folder, env) })));
            return found.flatMap(({ name, version }) => (version ? [{ name, version }] : []));
        },
        write: (file, text) => (0,_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), text),
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
    const { timeoutMs } = command;
    const limit = timeoutMs === undefined ? undefined : setTimeout(() => killGroup(child.pid), timeoutMs);
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
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
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 24378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ webAddressOf)
/* harmony export */ });
const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+):(?!\/)(.+)$/;
/**
 * The http address of a git remote: as it is, without a credential, or the one that servers have for what is reached
 * by ssh. Undefined for a folder.
 */
function webAddressOf(remote) {
    if (remote.includes('://') && URL.canParse(remote)) {
        const url = new URL(remote);
        if (url.protocol === 'http:' || url.protocol === 'https:') {
            url.username = '';
            url.password = '';
            return url.href;
        }
        return url.protocol === 'ssh:' ? `https://${url.hostname}${url.pathname}` : undefined;
    }
    const [, host, path] = scp.exec(remote) ?? [];
    return host === undefined || host.length < 2 ? undefined : `https://${host}/${path}`;
}


/***/ }),

/***/ 47674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94254);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);


function keyNode(parent, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent))
        return parent.items[Number(part)];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return undefined;
    const pair = parent.items.find(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value === part : false));
    return pair?.key;
}
/**
 * Parses YAML (JSON is a part of it) and remembers where every key stands.
 * @throws LockstepError `CONFIG_SYNTAX` with every syntax error at once.
 */
function parseYaml(text, file = _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
    const placeOf = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line, column: col };
    };
    const [first, ...others] = document.errors.map(({ message, pos }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_SYNTAX', message, { where: { file, ...placeOf(pos[0]) } }));
    if (first !== undefined)
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .LockstepError */ .Cj([first, ...others]);
    const locate = (path) => {
        const last = path.at(-1);
        if (last === undefined)
            return undefined;
        const parent = document.getIn(path.slice(0, -1), true) ?? (path.length === 1 ? document.contents : undefined);
        const range = keyNode(path.length === 1 ? document.contents : parent, last)?.range;
        return range ? placeOf(range[0]) : undefined;
    };
    return { value: toValue(document, file), locate };
}
function holdsItself(value, around = new Set()) {
    if (value === null || typeof value !== 'object')
        return false;
    if (around.has(value))
        return true;
    const within = new Set([...around, value]);
    return Object.values(value).some((each) => holdsItself(each, within));
}
// A document of a few lines can expand to gigabytes through nested aliases, or without end through one of itself.
function toValue(document, file) {
    try {
        const value = document.toJS({ maxAliasCount: 100 });
        if (holdsItself(value))
            throw new RangeError('an alias stands inside what it names');
        return value;
    }
    catch (cause) {
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('CONFIG_SYNTAX', `${file}: ${cause instanceof Error ? cause.message : 'cannot be read'}`, {
            cause,
            where: { file },
        });
    }
}


/***/ })

};
