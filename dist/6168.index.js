export const id = 6168;
export const ids = [6168];
export const modules = {

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ cargoVersions)
/* harmony export */ });
/* harmony import */ var _finder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88331);

/** The versions of a repository’s crates: in manifests, among path dependencies, in lockfiles. */
const cargoVersions = {
    ecosystem: 'crates',
    async find(tree) {
        if (tree.named('Cargo.toml').length === 0)
            return _finder_js__WEBPACK_IMPORTED_MODULE_0__/* .noVersions */ .D;
        // The parser of TOML takes its time to load, and most repositories have no crate.
        const { findCrateVersions } = await __webpack_require__.e(/* import() */ 7971).then(__webpack_require__.bind(__webpack_require__, 57971));
        return findCrateVersions(tree);
    },
};


/***/ }),

/***/ 88331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noVersions),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** Nothing of an ecosystem. */
const noVersions = { places: [], unresolved: [], problems: [] };
/** All that several finders found. */
function joined(found) {
    return {
        places: found.flatMap(({ places }) => places),
        unresolved: found.flatMap(({ unresolved }) => unresolved),
        problems: found.flatMap(({ problems }) => problems),
    };
}


/***/ }),

/***/ 93508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/** Tells lines and columns, counted from 1, of offsets into a text; one look at the text serves all of them. */
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 40409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ foreignFolder),
/* harmony export */   dw: () => (/* binding */ isTemplated),
/* harmony export */   j2: () => (/* binding */ isBuildWord)
/* harmony export */ });
// Folders whose packages are there to be read, tried or compared, not to be released.
const folders = new Set([
    ['fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data', 'mocks', '__mocks__'],
    ['test', 'tests', '__tests__', 'spec', 'specs', 'e2e', 'integration', 'integration-tests'],
    ['example', 'examples', 'sample', 'samples', 'demo', 'demos', 'playground', 'playgrounds', 'sandbox'],
    ['doc', 'docs', 'documentation', 'website', 'site', 'www', 'tutorial', 'tutorials'],
    ['bench', 'benches', 'benchmark', 'benchmarks', 'perf'],
    ['vendor', 'vendors', 'vendored', '_vendor', 'third_party', 'third-party', 'thirdparty', 'external'],
    ['template', 'templates', 'boilerplate', 'boilerplates', 'scaffold', 'cookiecutter', 'bower_components'],
].flat());
const prefixed = /^(test|example|template|fixture|sample|demo)s?[-_.]|[-_.](test|example|template|fixture|sample|demo)s?$/;
// `{{cookiecutter.slug}}`, `%name%`, `<%= name %>`, `${name}`: the name that a generator puts in.
const placeholder = /\{\{|\}\}|%|<%|\$\{|\$\(/;
/** Whether a generator fills something in here, in a path or a text. */
function isTemplated(text) {
    return placeholder.test(text);
}
/** A word that a build replaces: `__VERSION__`, `@VERSION@`, `$VERSION`. */
function isBuildWord(text) {
    return /^(?:__\w+__|@\w+@|\$\w+)$/.test(text);
}
function isForeignFolder(folder) {
    return folders.has(folder.toLowerCase()) || prefixed.test(folder) || folder.startsWith('.');
}
/** The folder around a file that says it is no package of the project: a fixture, an example, vendored code. */
function foreignFolder(file) {
    const parts = file.split('/').slice(0, -1);
    return parts.find((part) => isForeignFolder(part) || isTemplated(part));
}


/***/ }),

/***/ 80760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ npmVersions)
});

// EXTERNAL MODULE: ./packages/metadata/src/versions/npm/foreign.js
var foreign = __webpack_require__(40409);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/json/node.js
/** What stands under keys, one inside the other. */
function memberOf(node, ...path) {
    return path.reduce((inner, key) => (inner?.kind === 'object' ? inner.members.get(key) : undefined), node);
}
/** The text under keys. */
function textAt(node, ...path) {
    const found = memberOf(node, ...path);
    return found?.kind === 'text' ? found : undefined;
}
/** The texts of a list under keys; none when there is no list. */
function textsAt(node, ...path) {
    const found = memberOf(node, ...path);
    if (found?.kind !== 'array')
        return [];
    return found.items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}
/** The members of an object under keys. */
function entriesAt(node, ...path) {
    const found = memberOf(node, ...path);
    return found?.kind === 'object' ? [...found.members] : [];
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/metadata/src/versions/line-index.js
var line_index = __webpack_require__(93508);
// EXTERNAL MODULE: ./packages/metadata/src/versions/npm/json/read-json.js + 2 modules
var read_json = __webpack_require__(20401);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/manifest.js





/** Tables of a package.json whose keys are names of packages, and whose values say which version. */
const dependencyFields = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
];
const neededKeys = new Set([
    ...dependencyFields,
    ...['name', 'version', 'private', 'workspaces', 'overrides', 'resolutions', 'pnpm', 'release', 'napi'],
]);
function keep(path, key) {
    return path.length > 0 || neededKeys.has(key);
}
/** Files are read this many at a time: repositories of fixtures have thousands. */
const batch = 32;
/** The folder of a file, with a final slash. */
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
function isTruthy(node) {
    if (node?.kind === 'word')
        return node.value !== 'false' && node.value !== 'null' && Number(node.value) !== 0;
    return node?.kind === 'text' && node.value !== '';
}
function nameIn(root) {
    const name = textAt(root, 'name')?.value.trim() ?? '';
    return name === '' || (0,foreign/* isTemplated */.dw)(name) ? undefined : name;
}
// An empty version is none: tools of an application leave it so.
function versionIn(root) {
    const version = textAt(root, 'version');
    return version?.value === '' ? undefined : version;
}
function manifestFrom(file, text) {
    const folder = folderOf(file);
    const root = (0,read_json/* readJson */.V)(text, { keep });
    if (root.kind === 'fault')
        return { file, folder, text, fault: root };
    if (root.kind !== 'object')
        return { file, folder, text, fault: { kind: 'fault', offset: 0, why: 'is not a JSON object' } };
    const isPrivate = isTruthy(memberOf(root, 'private'));
    return { file, folder, text, root, name: nameIn(root), version: versionIn(root), isPrivate };
}
/** Reads every package.json of a tree. */
async function readManifests(tree) {
    const files = tree.named('package.json');
    const found = [];
    for (let at = 0; at < files.length; at += batch) {
        const some = files.slice(at, at + batch);
        const texts = await Promise.all(some.map((file) => tree.readText(file)));
        found.push(...some.flatMap((file, index) => {
            const text = texts[index];
            return text === undefined ? [] : [manifestFrom(file, text)];
        }));
    }
    return found;
}
// A generator's template is no JSON before its placeholders are filled in.
function isTemplate(text) {
    return /\{\{|\{%|<%|\$\{/.test(text);
}
/** What keeps a manifest of the project from being read; nothing for one that is not the project's. */
function manifestProblem({ file, text, fault }, isListed) {
    const isOwn = file === 'package.json' || isListed;
    if (!isOwn && ((0,foreign/* foreignFolder */.LG)(file) !== undefined || isTemplate(text)))
        return [];
    const message = `${file} is not a manifest that npm reads: it ${fault.why}`;
    return [(0,problem/* problem */.C)('MANIFEST_INVALID', message, { where: { file, ...(0,line_index/* lineIndex */.D)(text)(fault.offset) } })];
}

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var locate = __webpack_require__(37458);
// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/moved-range.js

// `^1.2.3`, `~1.2`, `>=1`, `1.2.x`, `=v1.2.3-rc.1`: an operator, and a version that may be cut short.
const single = /^(\^|~>|~|>=|=|)(\s*v?)(\d+)(\.(?:\d+|[xX*]))?(\.(?:\d+|[xX*]))?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const upper = /^<(\s*)(\d+)(\.\d+)?(\.\d+)?(-0)?$/;
const between = /^(>=\s*\S+)(\s+)(<\s*\S+)$/;
function isWild(part) {
    return part === undefined || !/\d/.test(part);
}
function partOf(written, number) {
    return isWild(written) ? (written ?? '') : `.${number}`;
}
// A pre-release has no place in a version that is cut short: the operator that means the same takes it whole.
function operatorFor(operator, minor, patch) {
    if (operator !== '' && operator !== '=')
        return operator;
    if (isWild(minor))
        return '^';
    return isWild(patch) ? '~' : operator;
}
function movedSingle(range, version) {
    const match = single.exec(range);
    if (match === null)
        return undefined;
    const [, operator = '', space = '', , minor, patch] = match;
    const isWhole = !isWild(minor) && !isWild(patch);
    const short = `${operator}${space}${version.major}${partOf(minor, version.minor)}${partOf(patch, version.patch)}`;
    const moved = isWhole ? `${operator}${space}${version.version}` : short;
    if (semver.satisfies(version, moved))
        return moved;
    return `${operatorFor(operator, minor, patch)}${version.version}`;
}
// `<2.0.0` above `>=1.4.0` moves with the major version, `<1.5` with the minor.
function movedUpper(range, lower, version) {
    const match = upper.exec(range);
    const from = semver.minVersion(lower);
    if (match === null || from === null)
        return undefined;
    const [, space = '', major = '', minor, patch, last = ''] = match;
    const isMinor = Number(major) === from.major && minor !== undefined;
    const next = isMinor ? [version.major, version.minor + 1, 0] : [version.major + 1, 0, 0];
    const count = [major, minor, patch].filter((part) => part !== undefined).length;
    return `<${space}${next.slice(0, count).join('.')}${last}`;
}
function movedBetween(range, version) {
    const [, lower, space = ' ', higher] = between.exec(range) ?? [];
    if (lower === undefined || higher === undefined)
        return undefined;
    const moved = [movedSingle(lower, version), movedUpper(higher, lower, version)];
    return moved.includes(undefined) ? undefined : moved.join(space);
}
function movedPart(range, version) {
    const moved = movedSingle(range, version) ?? movedBetween(range, version);
    return moved !== undefined && semver.satisfies(version, moved) ? moved : `^${version.version}`;
}
/**
 * A range for a version, in the style of a range for another: `^1.2.3` becomes `^1.4.0`, `1.2.x` becomes `1.4.x`.
 *
 * What holds several versions on purpose stays while it holds this one too: `^1.0.0 || ^2.0.0` gets a third part
 * only for a version that neither takes.
 */
function movedRange(range, version) {
    const target = semver.parse(version);
    if (target === null)
        return range;
    const trimmed = range.trim();
    if (single.test(trimmed))
        return movedPart(trimmed, target);
    if (semver.satisfies(target, trimmed))
        return range;
    const parts = trimmed.split('||').map((part) => part.trim());
    const moved = movedPart(parts.at(-1) ?? '', target);
    return parts.length === 1 ? moved : `${trimmed} || ${moved}`;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/requirement.js


const longest = 250;
// Protocols that lead elsewhere (`file:`, `link:`, `portal:`, `git+ssh:`, `catalog:`, addresses) name no version.
const ofWorkspace = /^(workspace:|npm:|)/;
// `npm:@scope/other@^1.0.0`; pnpm knows the same with `workspace:`.
const alias = /^(@[^/@\s]+\/[^/@\s]+|[^/@\s:]+)@(.*)$/s;
/**
 * Reads the requirement under a dependency's key; undefined when it is right whatever the version is: a path, an
 * address, a tag, or any version at all.
 *
 * Source: the npm documentation, package.json, "dependencies"; the pnpm documentation, "Workspace"; Yarn's, "Protocols".
 */
function parseRequirement(key, text) {
    if (text.length > longest)
        return undefined;
    const protocol = ofWorkspace.exec(text)?.[1] ?? '';
    const rest = text.slice(protocol.length);
    const [, other, aliased] = (protocol === '' ? null : alias.exec(rest)) ?? [];
    const range = aliased ?? rest;
    const valid = semver.validRange(range);
    if (valid === null || valid === '*' || valid === '')
        return undefined;
    const prefix = other === undefined ? protocol : `${protocol}${other}@`;
    return { name: other ?? key, prefix, range };
}
/** Whether a version fulfils it, as npm sees it: a pre-release only where the range names one of the same version. */
function isFulfilled({ range }, version) {
    return semver.satisfies(version, range);
}
/** The same requirement for a version, in the same style. */
function requirementFor({ prefix, range }, version) {
    return `${prefix}${movedRange(range, version)}`;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/place.js




/** A file with an index of its lines. */
function placedFile(file, text) {
    return { file, text, placeOf: (0,line_index/* lineIndex */.D)(text) };
}
// npm drops a leading "v" and the build metadata when it publishes.
function cleaned(version) {
    return semver.clean(version, { loose: true });
}
function versionRule(found) {
    const own = cleaned(found);
    return {
        expected: (version) => version,
        fits: (version) => found === version || (own !== null && own === cleaned(version)),
    };
}
function requirementRule(requirement) {
    return {
        expected: (version) => requirementFor(requirement, version),
        fits: (version) => isFulfilled(requirement, version),
    };
}
function placeAt(source, { path, span }, saying, rule) {
    const { start, end } = span;
    const { exemption, ...said } = saying;
    return {
        ecosystem: 'npm',
        ...said,
        where: { file: source.file, ...source.placeOf(start), key: (0,locate/* keyOf */.T)(path) },
        found: source.text.slice(start, end),
        range: { start, end },
        ...(exemption && { exemption }),
        ...rule,
    };
}
/** A place that holds a version itself. */
function versionAt(source, keyed, saying) {
    return placeAt(source, keyed, saying, versionRule(keyed.span.value));
}
/** A place that holds what one package asks of another. */
function requirementAt(source, keyed, requirement, saying) {
    return placeAt(source, keyed, saying, requirementRule(requirement));
}
/** What a dependency asks for, where it names versions. */
function requirementOf({ key, span }) {
    return parseRequirement(key, span.value);
}

// EXTERNAL MODULE: ../../node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(22545);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/release-tool.js


/** Reads a JSON file of a tool; undefined where it is missing or no JSON, which is the tool's own to report. */
async function readToolFile(tree, file) {
    const text = await tree.readText(file);
    if (text === undefined)
        return undefined;
    const root = (0,read_json/* readJson */.V)(text, { dialect: 'json with comments' });
    return root.kind === 'fault' ? undefined : { source: placedFile(file, text), root };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/changesets.js




const mark = '.changeset/';
function groupsIn(root) {
    const fixed = memberOf(root, 'fixed');
    return fixed?.kind === 'array' ? fixed.items.map((group) => textsAt(group)) : [];
}
function membersOf(group, packages) {
    const matchers = group.map((pattern) => new esm/* Minimatch */.VR(pattern, { nocomment: true }));
    const names = packages.flatMap(({ name }) => (name === undefined ? [] : [name]));
    return new Set(names.filter((name) => matchers.some((matcher) => matcher.match(name))));
}
function rootsIn(tree) {
    const marked = tree.files.filter((file) => file.startsWith(mark) || file.includes(`/${mark}`));
    const roots = new Set(marked.map((file) => file.slice(0, file.lastIndexOf(mark))));
    return new Set([...roots].filter((root) => (0,foreign/* foreignFolder */.LG)(root) === undefined));
}
async function changesetsTool(tree, folder, packages) {
    const file = `${folder}${mark}config.json`;
    const read = await readToolFile(tree, file);
    const groups = groupsIn(read?.root).map((group) => membersOf(group, packages));
    const released = groups.reduce((most, group) => (group.size > most.size ? group : most), new Set());
    const why = read === undefined
        ? `${folder}${mark} gives each package a version of its own`
        : `${file} does not hold it among the fixed packages of the release`;
    const isApart = (own) => own.folder.startsWith(folder) && !released.has(own.name ?? '');
    return { whyIndependent: (own) => (isApart(own) ? why : undefined), places: [] };
}
/**
 * Changesets: each package has a version of its own, but those of a group under `fixed` have one together. Of several
 * groups the largest is the release's. pnpm reads such changes too, without a configuration of theirs.
 *
 * Source: the documentation of Changesets, "Fixed Packages".
 */
async function readChangesets(tree, packages) {
    return Promise.all([...rootsIn(tree)].map((folder) => changesetsTool(tree, folder, packages)));
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/lerna.js






// With a fixed version Lerna raises what has changed, and what depends on it; the rest stays behind.
function lagReason(own, fixed, file) {
    const lags = own.version && semver.valid(own.version.value) && semver.lt(own.version.value, fixed);
    return lags ? `${file} lets packages that did not change stay behind ${fixed}` : undefined;
}
async function lernaTool(tree, file) {
    const read = await readToolFile(tree, file);
    const version = textAt(read?.root, 'version');
    if (read === undefined || version === undefined)
        return [];
    const isBelow = (own) => own.folder.startsWith(folderOf(file));
    if (version.value === 'independent') {
        const why = `${file} gives each package a version of its own`;
        return [{ whyIndependent: (own) => (isBelow(own) ? why : undefined), places: [] }];
    }
    const fixed = semver.valid(version.value);
    if (fixed === null)
        return [];
    const said = { package: undefined, role: 'text', exemption: undefined };
    return [
        {
            whyIndependent: (own) => (isBelow(own) ? lagReason(own, fixed, file) : undefined),
            places: [versionAt(read.source, { path: ['version'], span: version }, said)],
        },
    ];
}
/** Lerna: `version` of lerna.json is the packages' common one, or the word “independent”. */
async function readLerna(tree) {
    const files = tree.named('lerna.json').filter((file) => (0,foreign/* foreignFolder */.LG)(file) === undefined);
    return (await Promise.all(files.map((file) => lernaTool(tree, file)))).flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/nx.js


const relationship = 'projectsRelationship';
/** Nx: `release.projectsRelationship` of nx.json, for all projects or for those of a group. */
async function readNx(tree) {
    const read = await readToolFile(tree, 'nx.json');
    if (read === undefined)
        return [];
    const groups = entriesAt(read.root, 'release', 'groups').map(([, group]) => textAt(group, relationship));
    const told = [textAt(read.root, 'release', relationship), ...groups];
    if (!told.some((each) => each?.value === 'independent'))
        return [];
    return [{ whyIndependent: () => 'nx.json gives each project a version of its own', places: [] }];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/release-please.js


const file = 'release-please-config.json';
function isLinked({ root }) {
    const plugins = memberOf(root, 'plugins');
    const items = plugins?.kind === 'array' ? plugins.items : [];
    return items.some((each) => textAt(each, 'type')?.value === 'linked-versions');
}
/** release-please: of several packages each has a version of its own, unless a plugin links them. */
async function readReleasePlease(tree) {
    const read = await readToolFile(tree, file);
    if (read === undefined || isLinked(read))
        return [];
    const folders = entriesAt(read.root, 'packages').map(([path]) => (path === '.' ? '' : `${path}/`));
    if (folders.length < 2)
        return [];
    const why = `${file} gives it a version of its own`;
    return [{ whyIndependent: (own) => (folders.includes(own.folder) ? why : undefined), places: [] }];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/rush.js





const policiesFile = 'common/config/rush/version-policies.json';
function itemsOf(node) {
    return node?.kind === 'array' ? node.items : [];
}
function isLockStep(policy) {
    return textAt(policy, 'definitionName')?.value === 'lockStepVersion';
}
// Several policies are several releases; a version that stands in a file is the release's where there is but one.
function policyPlaces({ source, root }) {
    return itemsOf(root).flatMap((policy, index) => {
        const span = isLockStep(policy) ? textAt(policy, 'version') : undefined;
        const said = { package: undefined, role: 'text', exemption: undefined };
        return span === undefined ? [] : [versionAt(source, { path: [String(index), 'version'], span }, said)];
    });
}
// Rush manages every project that it releases; what it does not list it does not release.
function reasonOf(own, folder, { listed, shared }) {
    if (!own.folder.startsWith(folder) || shared.has(own.folder))
        return undefined;
    const told = listed.has(own.folder) ? 'gives it no version in common with others' : 'does not list it';
    return `${folder}rush.json ${told}`;
}
function projectsIn({ root }, folder, policies) {
    const names = policies.filter(isLockStep).map((policy) => textAt(policy, 'policyName')?.value);
    const projects = itemsOf(memberOf(root, 'projects'));
    const foldersOf = (some) => new Set(some.map((each) => `${folder}${textAt(each, 'projectFolder')?.value}/`));
    const shared = projects.filter((each) => names.includes(textAt(each, 'versionPolicyName')?.value ?? ''));
    return { listed: foldersOf(projects), shared: foldersOf(shared) };
}
async function rushTool(tree, file) {
    const folder = folderOf(file);
    const read = await readToolFile(tree, file);
    if (read === undefined)
        return [];
    const policies = await readToolFile(tree, `${folder}${policiesFile}`);
    const projects = projectsIn(read, folder, itemsOf(policies?.root));
    return [
        {
            whyIndependent: (own) => reasonOf(own, folder, projects),
            places: policies === undefined ? [] : policyPlaces(policies),
        },
    ];
}
/**
 * Rush: each project has a version of its own, but those of a policy “lockStepVersion” have one together. A rush.json
 * below another is a template.
 *
 * Source: the documentation of Rush, version-policies.json.
 */
async function readRush(tree) {
    const files = tree.named('rush.json');
    const roots = files.filter((file) => !files.some((other) => other !== file && file.startsWith(folderOf(other))));
    const own = roots.filter((file) => (0,foreign/* foreignFolder */.LG)(file) === undefined);
    return (await Promise.all(own.map((file) => rushTool(tree, file)))).flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/semantic-release.js



// What its documentation and its users write where no version is kept.
const stub = /^0\.0\.0-(?:semantic|development|dev$|managed|placeholder|automated|stub|use\.local)/i;
const configuration = /(?:^|\/)(?:\.releaserc(?:\.\w+)?|release\.config\.[cm]?[jt]s)$/;
function usesIt({ root }) {
    const asked = dependencyFields.some((field) => memberOf(root, field, 'semantic-release') !== undefined);
    return asked || memberOf(root, 'release')?.kind === 'object';
}
/** semantic-release takes the version from the tags, and leaves `0.0.0` or a stub in the manifests. */
async function readSemanticRelease(tree, packages) {
    const configured = tree.files.filter((file) => configuration.test(file) && (0,foreign/* foreignFolder */.LG)(file) === undefined);
    const folders = [...configured.map(folderOf), ...packages.filter(usesIt).map(({ folder }) => folder)];
    const why = 'semantic-release writes the version';
    return [
        {
            whyIndependent({ folder, version }) {
                if (version !== undefined && stub.test(version.value))
                    return why;
                const isCovered = folders.some((each) => folder.startsWith(each));
                return version?.value === '0.0.0' && isCovered ? why : undefined;
            },
            places: [],
        },
    ];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/tools/index.js






/** Tools that give several packages versions of their own; of a single package none of them can. */
const ofSeveral = [readLerna, readChangesets, readRush, readNx, readReleasePlease];
async function readAll(tree, packages, readers) {
    return (await Promise.all(readers.map((read) => read(tree, packages)))).flat();
}
/**
 * Reads what the release tools of a repository say of the packages that are released.
 * @param all every package, private ones too.
 * @param released those that nothing else exempts.
 */
async function readReleaseTools(tree, all, released) {
    const stubs = await readAll(tree, all, [readSemanticRelease]);
    const tools = await readAll(tree, released, ofSeveral);
    const told = released.length > 1 ? [...stubs, ...tools] : stubs;
    return {
        whyIndependent: (own) => told.map((tool) => tool.whyIndependent(own)).find((why) => why !== undefined),
        places: tools.flatMap(({ places }) => places),
    };
}

// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/workspaces.js






// Far above what people write, below what would take minutes: braces multiply.
const mostAlternatives = 1000;
const longestPattern = 200;
function fromManifest({ folder, root }) {
    const own = textsAt(root, 'workspaces');
    return { folder, patterns: own.length > 0 ? own : textsAt(root, 'workspaces', 'packages') };
}
async function fromPnpm(tree, file) {
    const document = tree.parse((await tree.readText(file)) ?? '');
    const packages = (0,record/* isRecord */.u)(document) ? document.packages : undefined;
    const patterns = Array.isArray(packages) ? packages.filter((each) => typeof each === 'string') : [];
    return { folder: folderOf(file), patterns };
}
async function fromLerna(tree, file) {
    const root = (0,read_json/* readJson */.V)((await tree.readText(file)) ?? '', { dialect: 'json with comments' });
    return { folder: folderOf(file), patterns: root.kind === 'fault' ? [] : textsAt(root, 'packages') };
}
async function fromRush(tree, file) {
    const root = (0,read_json/* readJson */.V)((await tree.readText(file)) ?? '', { dialect: 'json with comments' });
    const projects = root.kind === 'fault' ? undefined : memberOf(root, 'projects');
    const items = projects?.kind === 'array' ? projects.items : [];
    return {
        folder: folderOf(file),
        patterns: items.flatMap((item) => textAt(item, 'projectFolder')?.value ?? []),
    };
}
const readers = {
    'pnpm-workspace.yaml': fromPnpm,
    'lerna.json': fromLerna,
    'rush.json': fromRush,
};
// Patterns mean folders; `./packages/*/` and `packages/*` are the same.
function normal(pattern) {
    return pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}
// Tools that name every folder name hundreds: those need no pattern.
function takesAny(patterns) {
    const some = patterns.filter((pattern) => pattern.length <= longestPattern).map(normal);
    const isPattern = (pattern) => /[*?[\]{}()!+@]/.test(pattern);
    const exact = new Set(some.filter((pattern) => !isPattern(pattern)));
    const options = { nocomment: true, nonegate: true, braceExpandMax: mostAlternatives };
    const matchers = [];
    let alternatives = 0;
    for (const pattern of some.filter(isPattern)) {
        if (alternatives >= mostAlternatives)
            break;
        const matcher = new esm/* Minimatch */.VR(pattern, options);
        alternatives += matcher.set.length;
        matchers.push(matcher);
    }
    return (path) => exact.has(path) || matchers.some((matcher) => matcher.match(path));
}
function listedBy({ folder, patterns }, folders) {
    const isTaken = takesAny(patterns.filter((pattern) => !pattern.startsWith('!')));
    const isLeft = takesAny(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
    return folders.filter((each) => {
        if (!each.startsWith(folder) || each === folder)
            return false;
        const path = each.slice(folder.length, -1);
        return isTaken(path) && !isLeft(path);
    });
}
function isManifest(each) {
    return !('fault' in each);
}
/**
 * The folders that a workspace of the project lists, be it npm's, Yarn's, pnpm's, Bun's, Lerna's or Rush's; with a
 * final slash. A fixture's own workspace lists nothing of the project.
 */
async function listedFolders(tree, manifests) {
    const own = manifests
        .filter(isManifest)
        .filter(({ root }) => entriesAt(root).some(([key]) => key === 'workspaces'));
    const others = Object.entries(readers).flatMap(([name, read]) => tree
        .named(name)
        .filter((file) => (0,foreign/* foreignFolder */.LG)(file) === undefined)
        .map((file) => read(tree, file)));
    const listings = [
        ...own.filter(({ file }) => (0,foreign/* foreignFolder */.LG)(file) === undefined).map(fromManifest),
        ...(await Promise.all(others)),
    ];
    const folders = manifests.map(({ folder }) => folder);
    return new Set(listings.flatMap((listing) => listedBy(listing, folders)));
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/project.js





function foreignExemption({ file, folder }, listed) {
    const around = listed.has(folder) ? undefined : (0,foreign/* foreignFolder */.LG)(file);
    if (around === undefined)
        return undefined;
    return { kind: 'foreign', why: `it stands in “${around}”, and no workspace lists it` };
}
function ownExemption({ isPrivate, version }) {
    if (isPrivate)
        return { kind: 'private', why: 'it is private, so it is never published' };
    if (version === undefined)
        return undefined;
    if ((0,foreign/* isTemplated */.dw)(version.value))
        return { kind: 'foreign', why: 'it is a template of a generator' };
    const isFilled = (0,foreign/* isBuildWord */.j2)(version.value);
    return isFilled ? { kind: 'independent', why: 'it is a word that a build replaces' } : undefined;
}
function independence(tools, own) {
    const why = tools.whyIndependent(own);
    return why === undefined ? undefined : { kind: 'independent', why };
}
// What a tool leaves behind among the released packages it leaves behind among the private ones.
function withTools(tools, own) {
    const isOpen = own.exemption === undefined || own.exemption.kind === 'private';
    return (isOpen ? independence(tools, own) : undefined) ?? own.exemption;
}
// Of packages of one name the one that is released counts: forks and wrappers repeat names.
function siblingsOf(packages) {
    const ranked = packages.filter(({ exemption }) => exemption?.kind !== 'foreign');
    const known = new Map();
    for (const each of ranked) {
        const other = each.name === undefined ? undefined : known.get(each.name);
        if (each.name !== undefined && (other === undefined || (other.exemption && !each.exemption)))
            known.set(each.name, each);
    }
    return known;
}
/** Reads every package.json of a tree, and what says which of them follow the release. */
async function readProject(tree) {
    const found = await readManifests(tree);
    const listed = await listedFolders(tree, found);
    const manifests = found.filter((each) => !('fault' in each));
    const broken = found.filter((each) => 'fault' in each);
    const told = manifests.map((each) => ({
        ...each,
        exemption: foreignExemption(each, listed) ?? ownExemption(each),
    }));
    const released = told.filter(({ exemption, version }) => exemption === undefined && version !== undefined);
    const tools = await readReleaseTools(tree, told, released);
    const packages = told.map((each) => ({ ...each, exemption: withTools(tools, each) }));
    return {
        packages,
        byFolder: new Map(packages.map((each) => [each.folder, each])),
        siblings: siblingsOf(packages),
        toolPlaces: tools.places,
        problems: broken.flatMap((each) => manifestProblem(each, listed.has(each.folder))),
    };
}
/** The place of a package's own version. */
function ownVersion(source, { name, exemption }, path, span, role) {
    return versionAt(source, { path, span }, { package: name, role, exemption });
}
/**
 * The place where a package asks for another of the repository; none where it asks for something else, or for no
 * version. A package that asks for itself means one that is published already.
 */
function siblingReference({ siblings }, source, asking, dependency, role) {
    const requirement = requirementOf(dependency);
    const sibling = requirement && siblings.get(requirement.name);
    if (requirement === undefined || sibling === undefined || sibling.name === asking.name)
        return [];
    const exemption = asking.exemption ?? sibling.exemption;
    return [requirementAt(source, dependency, requirement, { package: sibling.name, role, exemption })];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/deno-places.js





const names = ['jsr.json', 'jsr.jsonc', 'deno.json', 'deno.jsonc'];
async function placesIn(tree, { byFolder }, file) {
    const read = await readToolFile(tree, file);
    const [name, version] = [textAt(read?.root, 'name'), textAt(read?.root, 'version')];
    if (read === undefined || name === undefined || version === undefined)
        return [];
    const own = byFolder.get(folderOf(file));
    const isStub = version.value === '0.0.0';
    const stub = { kind: 'independent', why: 'it is a stub that a build replaces' };
    const exemption = own?.exemption ?? (isStub && own?.version?.value !== '0.0.0' ? stub : undefined);
    const saying = { name: own?.name ?? name.value, exemption };
    return [ownVersion(read.source, saying, ['version'], version, 'text')];
}
/** Versions in manifests of Deno and JSR, which stand beside a package.json or alone; without a name they are none. */
async function denoPlaces(tree, project) {
    const files = names.flatMap((name) => tree.named(name)).filter((file) => (0,foreign/* foreignFolder */.LG)(file) === undefined);
    return (await Promise.all(files.map((file) => placesIn(tree, project, file)))).flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/locks/bun-lock.js





/** The versions of the repository's packages in a bun.lock: JSON with trailing commas, `workspaces` by folder. */
function bunLockPlaces(project, file, text) {
    const folder = folderOf(file);
    const root = (0,read_json/* readJson */.V)(text, {
        dialect: 'json with comments',
        isSkimmed: true,
        keep: (path, key) => path.length > 0 || key === 'workspaces',
    });
    if (root.kind === 'fault')
        return [];
    const source = placedFile(file, text);
    return entriesAt(root, 'workspaces').flatMap(([key]) => {
        const own = project.byFolder.get(key === '' ? folder : `${folder}${key}/`);
        if (own === undefined)
            return [];
        const path = ['workspaces', key];
        const version = textAt(root, ...path, 'version');
        const asked = dependencyFields.flatMap((field) => entriesAt(root, ...path, field).flatMap(([name, node]) => node.kind === 'text' ? [{ key: name, path: [...path, field, name], span: node }] : []));
        return [
            ...(version === undefined ? [] : [ownVersion(source, own, [...path, 'version'], version, 'lock')]),
            ...asked.flatMap((each) => siblingReference(project, source, own, each, 'lock')),
        ];
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/locks/npm-lock.js





const topKeys = new Set(['version', 'packages', 'dependencies']);
const entryKeys = new Set(['version', ...dependencyFields]);
const namedKeys = new Set(['version', 'requires']);
// Of the thousands of packages that a lockfile names, the repository's own few are looked at.
function keepOwn({ byFolder, siblings }, folder) {
    return (path, key) => {
        const isByFolder = path[0] === 'packages';
        if (path.length === 0)
            return topKeys.has(key);
        if (path.length === 1)
            return isByFolder ? byFolder.has(packageFolder(folder, key)) : siblings.has(key);
        if (path.length === 2)
            return isByFolder ? entryKeys.has(key) : namedKeys.has(key);
        return path.length === 3;
    };
}
function packageFolder(folder, key) {
    return key === '' ? folder : `${folder}${key}/`;
}
function references(lock, own, path) {
    return entriesAt(lock.root, ...path).flatMap(([key, node]) => node.kind === 'text'
        ? siblingReference(lock.project, lock.source, own, { key, path: [...path, key], span: node }, 'lock')
        : []);
}
function versionPlaces({ root, source }, own, path) {
    const span = textAt(root, ...path);
    return span === undefined ? [] : [ownVersion(source, own, path, span, 'lock')];
}
// Since version 2: `packages` by folder, the root's own under the empty key.
function folderEntries(lock) {
    return entriesAt(lock.root, 'packages').flatMap(([key]) => {
        const own = lock.project.byFolder.get(packageFolder(lock.folder, key));
        if (own === undefined)
            return [];
        return [
            ...versionPlaces(lock, own, ['packages', key, 'version']),
            ...dependencyFields.flatMap((field) => references(lock, own, ['packages', key, field])),
        ];
    });
}
// Until version 2: `dependencies` by name; those of the repository are `file:`, and repeat what they ask for.
function namedEntries(lock) {
    return entriesAt(lock.root, 'dependencies').flatMap(([name]) => {
        const own = lock.project.siblings.get(name);
        const isLocal = textAt(lock.root, 'dependencies', name, 'version')?.value.startsWith('file:');
        return own && isLocal ? references(lock, own, ['dependencies', name, 'requires']) : [];
    });
}
/**
 * The versions of the repository's packages in a package-lock.json or npm-shrinkwrap.json of any version.
 *
 * Source: the npm documentation, package-lock.json, "packages" and "dependencies".
 */
function npmLockPlaces(project, file, text) {
    const folder = folderOf(file);
    const root = (0,read_json/* readJson */.V)(text, { keep: keepOwn(project, folder), isSkimmed: true });
    if (root.kind === 'fault')
        return [];
    const lock = { project, source: placedFile(file, text), folder, root };
    const own = project.byFolder.get(folder);
    return [
        ...(own === undefined ? [] : versionPlaces(lock, own, ['version'])),
        ...folderEntries(lock),
        ...(memberOf(root, 'dependencies') === undefined ? [] : namedEntries(lock)),
    ];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/overridden-name.js
// A name with or without a scope, and perhaps a range: `@scope/name@^1`.
const named = /^(@[^/@]+\/[^/@]+|[^/@]+)(?:@.*)?$/s;
/**
 * The package that a key of `overrides` or `resolutions` means: Yarn writes paths (`parent/name`), pnpm `parent>name`,
 * and all of them `name@range`.
 */
function overriddenName(key) {
    const inner = key.split(/(?<=[^ |@>])>(?=[^=])/).at(-1) ?? key;
    if (named.test(inner))
        return inner.replace(named, '$1');
    const parts = inner.split('/');
    const scope = parts.at(-2);
    const last = scope?.startsWith('@') ? parts.slice(-2).join('/') : (parts.at(-1) ?? inner);
    return last.replace(named, '$1');
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/locks/keyed-lines.js
const blank = ' ';
const quotes = ["'", '"'];
const deepest = 20;
function lineEnd(text, start) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    return text[end - 1] === '\r' ? end - 1 : end;
}
function quoted(text, start, end) {
    const quote = text.charAt(start);
    const close = text.indexOf(quote, start + 1);
    if (close === -1 || close >= end)
        return undefined;
    return { value: text.slice(start + 1, close), start: start + 1, end: close };
}
function keyIn(text, start, end) {
    if (quotes.includes(text.charAt(start)))
        return quoted(text, start, end);
    for (let colon = text.indexOf(':', start); colon !== -1 && colon < end; colon = text.indexOf(':', colon + 1))
        if (colon + 1 === end || text[colon + 1] === blank)
            return { value: text.slice(start, colon), start, end: colon };
    return undefined;
}
function valueIn(text, start, end) {
    let from = start;
    while (from < end && text[from] === blank)
        from += 1;
    if (from === end)
        return undefined;
    if (quotes.includes(text.charAt(from)))
        return quoted(text, from, end);
    const value = text.slice(from, end).trimEnd();
    return { value, start: from, end: from + value.length };
}
function lineAt(text, start, end) {
    let from = start;
    while (from < end && text[from] === blank)
        from += 1;
    if (from === end || text[from] === '#' || text[from] === '-')
        return undefined;
    const key = keyIn(text, from, end);
    const colon = key && (quotes.includes(text.charAt(from)) ? key.end + 1 : key.end);
    if (key === undefined || colon === undefined || text[colon] !== ':')
        return undefined;
    return { indent: from - start, key, value: valueIn(text, colon + 1, end) };
}
/**
 * The texts of a lockfile that pnpm or Yarn wrote: mappings in block style, a key to a line. A reader of all YAML would
 * take seconds for one of megabytes.
 * @param isWanted which keys of the first level matter; the lines below others are passed over.
 */
function* keyedLines(text, isWanted) {
    let open = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const isInner = text[start] === blank;
        const end = lineEnd(text, start);
        const line = isInner && open.length === 0 ? undefined : lineAt(text, start, end);
        // What stands below a key of another form, such as a long one behind “?”, belongs to nothing known.
        if (line === undefined && !isInner && end > start)
            open = [];
        start = newline === -1 ? text.length : newline + 1;
        if (line === undefined)
            continue;
        open = open.filter(({ indent }) => indent < line.indent);
        if (line.indent === 0 && !isWanted(line.key.value))
            continue;
        if (line.value === undefined && open.length < deepest)
            open.push(line);
        else if (line.value !== undefined) {
            const keys = [...open, line].map(({ key }) => key);
            yield { path: keys.map(({ value }) => value), keys, span: line.value };
        }
    }
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/locks/pnpm-lock.js





const fields = new Set(dependencyFields);
const wantedKeys = new Set([...dependencyFields, 'importers', 'specifiers', 'overrides']);
// Until version 5 `specifiers: { name: range }`, since version 6 `dependencies: { name: { specifier: range } }`.
function askedIn({ path, span }) {
    const isShared = path[0] === 'importers';
    const [field = '', key = '', leaf, ...deeper] = isShared ? path.slice(2) : path;
    const isOld = field === 'specifiers' && leaf === undefined;
    const isNew = fields.has(field) && leaf === 'specifier' && deeper.length === 0;
    const isOverride = !isShared && field === 'overrides' && leaf === undefined;
    if (!isOld && !isNew && !isOverride)
        return undefined;
    const importer = isShared ? (path[1] ?? '.') : '.';
    return { importer, dependency: { key: isOverride ? overriddenName(key) : key, path, span } };
}
/** What the repository's packages ask of each other as a pnpm-lock.yaml repeats it; it holds none of their versions. */
function pnpmLockPlaces(project, file, text) {
    const folder = folderOf(file);
    const source = placedFile(file, text);
    const places = [];
    for (const line of keyedLines(text, (key) => wantedKeys.has(key))) {
        const asked = askedIn(line);
        const path = asked?.importer === '.' ? folder : `${folder}${asked?.importer}/`;
        const own = project.byFolder.get(path);
        if (asked && own)
            places.push(...siblingReference(project, source, own, asked.dependency, 'lock'));
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/locks/yarn-lock.js




// `@scope/name@workspace:packages/name`
const workspace = /^(?:@[^/@]+\/)?[^/@]+@workspace:(.*)$/s;
const descriptor = /^((?:@[^/@]+\/)?[^/@]+)@(.*)$/s;
const tables = new Set(['dependencies', 'peerDependencies', 'optionalDependencies']);
function folderIn(folder, entry) {
    const path = entry
        .split(', ')
        .map((each) => workspace.exec(each)?.[1])
        .find((each) => each !== undefined && !/^[\^~*]|^$|^\d/.test(each));
    if (path === undefined)
        return undefined;
    return path === '.' ? folder : `${folder}${path}/`;
}
function owner({ byFolder }, folder, entry) {
    const path = folderIn(folder, entry);
    return path === undefined ? undefined : byFolder.get(path);
}
// The key of an entry lists what was asked for, `name@npm:^1.0.0, name@workspace:packages/name`: each is a place.
function askedOf(project, source, entry, own) {
    let at = entry.start;
    return entry.value.split(', ').flatMap((part) => {
        const start = at;
        at += part.length + 2;
        const [, name = '', asked = ''] = descriptor.exec(part) ?? [];
        const end = start + part.length;
        const span = { value: asked, start: end - asked.length, end };
        // Nobody is named who asks, so the package itself stands for those who do.
        const asking = { ...own, name: undefined };
        return siblingReference(project, source, asking, { key: name, path: [part], span }, 'lock');
    });
}
/**
 * What the repository's packages ask of each other as a yarn.lock repeats it. Their own versions are not in it: Yarn
 * writes `0.0.0-use.local`, and Yarn 1 leaves workspaces out.
 */
function yarnLockPlaces(project, file, text) {
    if (!text.includes('@workspace:'))
        return [];
    const folder = folderOf(file);
    const source = placedFile(file, text);
    const places = [];
    let last;
    for (const { path, keys, span } of keyedLines(text, (key) => key.includes('@workspace:'))) {
        const [entry] = keys;
        const own = entry && owner(project, folder, entry.value);
        if (entry === undefined || own === undefined)
            continue;
        if (entry.start !== last?.start)
            places.push(...askedOf(project, source, entry, own));
        last = entry;
        const [, table = '', key, ...deeper] = path;
        if (key !== undefined && tables.has(table) && deeper.length === 0)
            places.push(...siblingReference(project, source, own, { key, path, span }, 'lock'));
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/locks/index.js






/** Every kind of lockfile, by its name. */
const lockfiles = {
    'package-lock.json': npmLockPlaces,
    'npm-shrinkwrap.json': npmLockPlaces,
    'pnpm-lock.yaml': pnpmLockPlaces,
    'yarn.lock': yarnLockPlaces,
    'bun.lock': bunLockPlaces,
};
// A lockfile of an example or a fixture says what was there when it was made.
function isOwn(file, { byFolder }) {
    const own = byFolder.get(folderOf(file));
    return own === undefined ? (0,foreign/* foreignFolder */.LG)(file) === undefined : own.exemption?.kind !== 'foreign';
}
async function read(tree, project, file, readLock) {
    const text = await tree.readText(file);
    if (text !== undefined)
        return { places: readLock(project, file, text), unresolved: [] };
    const name = project.byFolder.get(folderOf(file))?.name;
    const why = 'the lockfile cannot be read: it is larger than 10 MiB, or no file';
    return { places: [], unresolved: [{ ecosystem: 'npm', package: name, where: { file }, why }] };
}
/** Reads every lockfile of a tree that belongs to a package of the project. */
async function readLocks(tree, project) {
    if (project.packages.length === 0)
        return { places: [], unresolved: [] };
    const found = await Promise.all(Object.entries(lockfiles).flatMap(([name, readLock]) => tree
        .named(name)
        .filter((file) => isOwn(file, project))
        .map((file) => read(tree, project, file, readLock))));
    return {
        places: found.flatMap(({ places }) => places),
        unresolved: found.flatMap(({ unresolved }) => unresolved),
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/manifest-places.js





function dependenciesIn(root) {
    return dependencyFields.flatMap((field) => entriesAt(root, field).flatMap(([key, node]) => node.kind === 'text' ? [{ key, path: [field, key], span: node }] : []));
}
const overrideTables = [['overrides'], ['resolutions'], ['pnpm', 'overrides']];
// npm nests what holds for the dependencies of one package below its name; `.` means that package itself.
function overridesIn(root, path, around) {
    return entriesAt(root, ...path).flatMap(([key, node]) => {
        const name = key === '.' ? around : overriddenName(key);
        if (node.kind === 'text')
            return [{ key: name, path: [...path, key], span: node }];
        return overridesIn(root, [...path, key], name);
    });
}
/** Every version that a package.json holds of packages of the repository. */
function manifestPlaces(project, own) {
    const { file, text, root, version } = own;
    const source = placedFile(file, text);
    const asked = [...dependenciesIn(root), ...overrideTables.flatMap((path) => overridesIn(root, path, ''))];
    return [
        ...(version === undefined ? [] : [ownVersion(source, own, ['version'], version, 'own')]),
        ...asked.flatMap((each) => siblingReference(project, source, own, each, 'reference')),
    ];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/index.js




/**
 * Finds the versions of a repository's JavaScript packages: in every package.json, in what packages ask of each other,
 * in lockfiles of npm, pnpm, Yarn and Bun, in manifests of Deno, and in the files of release tools.
 */
const npmVersions = {
    ecosystem: 'npm',
    async find(tree) {
        const project = await readProject(tree);
        const [locks, deno] = await Promise.all([readLocks(tree, project), denoPlaces(tree, project)]);
        return {
            places: [
                ...project.packages.flatMap((own) => manifestPlaces(project, own)),
                ...project.toolPlaces,
                ...deno,
                ...locks.places,
            ],
            unresolved: locks.unresolved,
            problems: project.problems,
        };
    },
};


/***/ }),

/***/ 20401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/json/token.js
const blank = /[ \t\r\n]*/y;
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
function commentEnd(text, at) {
    const isLine = text.startsWith('//', at);
    if (!isLine && !text.startsWith('/*', at))
        return at;
    const end = text.indexOf(isLine ? '\n' : '*/', at + 2);
    if (end === -1)
        return text.length;
    return isLine ? end : end + 2;
}
function contentStart(text, from, dialect) {
    let at = endOf(blank, text, from);
    if (dialect === 'json')
        return at;
    for (let end = commentEnd(text, at); end > at; end = commentEnd(text, at))
        at = endOf(blank, text, end);
    return at;
}
// Hops from quote to quote: a lockfile of megabytes is mostly texts.
function closingQuote(text, from) {
    for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
        let escapes = at;
        while (escapes > from && text[escapes - 1] === '\\')
            escapes -= 1;
        if ((at - escapes) % 2 === 0)
            return at;
    }
    return -1;
}
function textToken(text, quote) {
    const start = quote + 1;
    const end = closingQuote(text, start);
    if (end === -1)
        return { kind: 'fault', start: quote, end: quote, next: quote, why: 'a text has no end' };
    return { kind: 'text', start, end, next: end + 1 };
}
function isPunctuation(character) {
    return character.length === 1 && '{}[]:,'.includes(character);
}
/** The token at or after an offset. */
function tokenAt(text, from, dialect) {
    const start = contentStart(text, from, dialect);
    const character = text.charAt(start);
    if (character === '')
        return { kind: 'end', start, end: start, next: start };
    if (character === '"')
        return textToken(text, start);
    if (isPunctuation(character))
        return { kind: character, start, end: start + 1, next: start + 1 };
    const end = endOf(word, text, start);
    if (end > start)
        return { kind: 'word', start, end, next: end };
    return { kind: 'fault', start, end: start, next: start, why: 'this is not a value of JSON' };
}
// A control character has no place in a text of JSON, and a backslash begins an escape.
function needsDecoding(text) {
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 0x20 || code === 0x5c)
            return true;
    }
    return false;
}
/** What a text says; undefined when an escape or a control character in it is not JSON. */
function decoded(text, { start, end }) {
    const written = text.slice(start, end);
    if (!needsDecoding(written))
        return written;
    try {
        return String(JSON.parse(`"${written}"`));
    }
    catch {
        return undefined;
    }
}
/** Behind an object or a list that begins at an offset, without a look at what it holds; the end of a broken text. */
function skimmedEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x22) {
            const quote = closingQuote(text, at + 1);
            if (quote === -1)
                return text.length;
            at = quote;
        }
        else if (character === 0x7b || character === 0x5b)
            depth += 1;
        else if (character === 0x7d || character === 0x5d)
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/json/reader.js

// Above what people and tools write, below what would fill the memory.
const deepest = 500;
const mostNodes = 200_000;
const wanted = {
    value: 'a value',
    'value or end': 'a value or “]”',
    key: 'a key in double quotes',
    'key or end': 'a key in double quotes or “}”',
    colon: '“:”',
    'comma or end': '“,” or the end of the list or object',
    end: 'nothing more',
};
// The path of the value that comes next; undefined when nobody asked for it.
function nextPath(reader) {
    const parent = reader.around.at(-1);
    if (parent === undefined)
        return [];
    if (parent.path === undefined || parent.isArray)
        return parent.path;
    return reader.keep(parent.path, reader.key) ? [...parent.path, reader.key] : undefined;
}
function attach(reader, node) {
    const parent = reader.around.at(-1);
    reader.nodes += 1;
    if (parent === undefined)
        reader.root = node;
    else if (parent.isArray)
        parent.items.push(node);
    else
        parent.members.set(reader.key, node);
}
function settle(reader) {
    reader.expected = reader.around.length === 0 ? 'end' : 'comma or end';
}
function reader_open(reader, isArray) {
    if (reader.around.length >= deepest)
        return 'is nested too deeply';
    const path = nextPath(reader);
    const container = { isArray, path, members: new Map(), items: [] };
    const { members, items } = container;
    if (path !== undefined)
        attach(reader, isArray ? { kind: 'array', items } : { kind: 'object', members });
    reader.around.push(container);
    reader.expected = isArray ? 'value or end' : 'key or end';
    return undefined;
}
function reader_close(reader) {
    reader.around.pop();
    return settle(reader);
}
function scalar(reader, token) {
    const isWanted = nextPath(reader) !== undefined;
    const value = isWanted || !reader.isSkimmed ? decoded(reader.text, token) : '';
    if (value === undefined)
        return 'has a text with a character or an escape that JSON does not know';
    const { start, end } = token;
    const isText = token.kind === 'text';
    if (isWanted)
        attach(reader, isText ? { kind: 'text', value, start, end } : { kind: 'word', value });
    return settle(reader);
}
function takeKey(reader, token) {
    const key = decoded(reader.text, token);
    if (key === undefined)
        return 'has a key with a character or an escape that JSON does not know';
    reader.key = key;
    reader.expected = 'colon';
    return undefined;
}
function takeComma(reader, isArray) {
    const isLax = reader.dialect !== 'json';
    if (isArray)
        reader.expected = isLax ? 'value or end' : 'value';
    else
        reader.expected = isLax ? 'key or end' : 'key';
}
function unexpected({ expected, nodes }, { kind }) {
    if (kind === 'end' && nodes === 0)
        return 'is empty';
    return kind === 'end' ? `ends where ${wanted[expected]} should be` : `expected ${wanted[expected]} here`;
}
function takeValue(reader, token) {
    if (token.kind === '{' || token.kind === '[')
        return reader_open(reader, token.kind === '[');
    if (token.kind === ']' && reader.expected === 'value or end')
        return reader_close(reader);
    if (token.kind === 'text' || token.kind === 'word')
        return scalar(reader, token);
    return unexpected(reader, token);
}
/** Takes one token; answers why it cannot stand there. */
function take(reader, token) {
    if (reader.nodes > mostNodes)
        return 'has too many entries';
    const isArray = reader.around.at(-1)?.isArray === true;
    switch (reader.expected) {
        case 'value':
        case 'value or end':
            return takeValue(reader, token);
        case 'key':
        case 'key or end':
            if (token.kind === 'text')
                return takeKey(reader, token);
            return token.kind === '}' && reader.expected === 'key or end'
                ? reader_close(reader)
                : unexpected(reader, token);
        case 'colon':
            if (token.kind !== ':')
                return unexpected(reader, token);
            reader.expected = 'value';
            return undefined;
        case 'comma or end':
            if (token.kind === ',')
                return takeComma(reader, isArray);
            return token.kind === (isArray ? ']' : '}') ? reader_close(reader) : unexpected(reader, token);
        case 'end':
            return unexpected(reader, token);
    }
}
/** The next token; an object or list that nobody asked for counts as one word when it is skimmed. */
function nextToken(reader, from) {
    const token = tokenAt(reader.text, from, reader.dialect);
    const isValue = reader.expected === 'value' || reader.expected === 'value or end';
    const isSkimmed = reader.isSkimmed && isValue && (token.kind === '{' || token.kind === '[');
    if (!isSkimmed || nextPath(reader) !== undefined)
        return token;
    const end = skimmedEnd(reader.text, token.start);
    return { kind: 'word', start: token.start, end, next: end };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/npm/json/read-json.js

// A text begins with its quote.
function shownAt({ kind, start }) {
    return kind === 'text' ? start - 1 : start;
}
function readerOf(text, { keep = () => true, dialect = 'json', isSkimmed = false }) {
    return {
        text,
        keep,
        dialect,
        isSkimmed,
        around: [],
        expected: 'value',
        key: '',
        root: undefined,
        nodes: 0,
    };
}
/**
 * Reads JSON with the places of its texts, in one pass and without recursion, so that neither size nor depth of a
 * foreign file does harm; what nobody asked for costs no memory.
 */
function readJson(text, reading = {}) {
    const reader = readerOf(text, reading);
    let token = nextToken(reader, text.startsWith('\uFEFF') ? 1 : 0);
    while (token.kind !== 'fault') {
        if (token.kind === 'end' && reader.expected === 'end' && reader.root !== undefined)
            return reader.root;
        const why = take(reader, token);
        if (why !== undefined)
            return { kind: 'fault', offset: shownAt(token), why };
        token = nextToken(reader, token.next);
    }
    return { kind: 'fault', offset: token.start, why: token.why ?? 'is not JSON' };
}


/***/ }),

/***/ 94490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pythonVersions)
/* harmony export */ });
/* harmony import */ var _finder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88331);

const telling = [
    'pyproject.toml',
    'setup.cfg',
    'setup.py',
    '.bumpversion.cfg',
    '.bumpversion.toml',
    'bumpver.toml',
    'tbump.toml',
    '.cz.toml',
    'cz.toml',
    'CITATION.cff',
];
const mayTell = (tree) => telling.some((name) => tree.named(name).length > 0);
/** Finds the versions of Python packages. What reads them is loaded where there is something to be read. */
const pythonVersions = {
    ecosystem: 'pypi',
    async find(tree) {
        if (!mayTell(tree))
            return _finder_js__WEBPACK_IMPORTED_MODULE_0__/* .noVersions */ .D;
        const { findPythonVersions } = await __webpack_require__.e(/* import() */ 7504).then(__webpack_require__.bind(__webpack_require__, 17504));
        return findPythonVersions(tree);
    },
};


/***/ })

};
