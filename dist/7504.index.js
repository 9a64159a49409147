export const id = 7504;
export const ids = [7504];
export const modules = {

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPythonVersions: () => (/* binding */ findPythonVersions)
});

// EXTERNAL MODULE: ./packages/channels/src/pypi/version-grammar.js
var version_grammar = __webpack_require__(53129);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/literal.js
var manifest_literal = __webpack_require__(28276);
// EXTERNAL MODULE: ./packages/channels/src/pypi/package-name.js
var package_name = __webpack_require__(16613);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/place.js
/** The place of a version. */
function placeOf(finding) {
    const { sheet, range, key, role, ecosystem = 'pypi', exemption, writing } = finding;
    const found = sheet.text.slice(range.start, range.end);
    return {
        ecosystem,
        package: finding.package,
        role,
        where: { file: sheet.file, ...sheet.placeOf(range.start), key },
        found,
        range: { start: range.start, end: range.end },
        ...(exemption !== undefined && { exemption }),
        ...writing(found),
    };
}
/** Places, each part of a file once: the first that was found of it stays. */
function distinct(places) {
    const known = new Set();
    return places.filter(({ where, range }) => {
        const key = `${range.start} ${where.file}`;
        return !known.has(key) && known.add(key);
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/project.js

/** The folder of a file, as paths from it are joined. */
function folderOf(file) {
    return external_node_path_.posix.dirname(file);
}
/** The version that a project says of itself in plain text. */
function writtenVersion({ version }) {
    return version?.state === 'written' ? version.version : undefined;
}
/** The project that a file belongs to: the nearest one around it. */
function projectAround(file, projects) {
    const around = projects.filter(({ folder }) => folder === '.' || file.startsWith(`${folder}/`));
    const nearest = around.toSorted((one, other) => other.folder.length - one.folder.length)[0];
    if (nearest !== undefined)
        return nearest;
    const own = projects.filter(({ exemption }) => exemption === undefined);
    return own.length === 1 ? own[0] : undefined;
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/version.js
var pypi_version = __webpack_require__(52733);
// EXTERNAL MODULE: ./packages/channels/src/pypi/version-order.js
var version_order = __webpack_require__(34180);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/spelling.js

// A pre-release of SemVer that PEP 440 cannot say would be read as a post-release.
const semverOnly = /^\d+\.\d+\.\d+-/;
/** How PEP 440 spells a version of SemVer; undefined when it cannot. */
function pythonSpelling(version) {
    const spelling = (0,pypi_version/* spellingOf */.k2)(version);
    return semverOnly.test(spelling) || (0,version_grammar/* parseVersion */.o)(spelling) === undefined ? undefined : spelling;
}
/** Whether a text means a version, in whichever of its spellings. */
function sameVersion(found, version) {
    const bare = found.replace(/^v/i, '');
    const spelling = pythonSpelling(version);
    if (bare === version || spelling === undefined)
        return bare === version;
    return (0,version_grammar/* parseVersion */.o)(bare) !== undefined && (0,version_order/* compareVersions */.Z)(bare, spelling) === 0;
}
function isSemverSpelling(found, habit) {
    if (habit === 'pep440')
        return false;
    return (0,pypi_version/* isPrerelease */.V1)(found) ? semverOnly.test(found.replace(/^v/i, '')) : habit === 'semver';
}
/** A version that stands by itself; a `v` before it stays. */
function versionWriting(found, habit = 'pep440') {
    const [mark = ''] = /^v(?=\d)/i.exec(found) ?? [];
    const isSemver = isSemverSpelling(found, habit);
    return {
        expected: (version) => `${mark}${isSemver ? version : (0,pypi_version/* spellingOf */.k2)(version)}`,
        fits: (version) => sameVersion(found, version),
    };
}
/** The first numbers of a version: `1.2`, as Sphinx's `version` and some documents have it. */
function shortWriting(found) {
    const count = found.split('.').length;
    const expected = (version) => {
        const [release = ''] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
        return [...release.split('.'), '0', '0'].slice(0, count).join('.');
    };
    return { expected, fits: (version) => expected(version) === found || sameVersion(found, version) };
}
/** Whether two versions have the first two numbers in common. */
function isNear(one, other) {
    const [left, right] = [(0,version_grammar/* parseVersion */.o)(one), (0,version_grammar/* parseVersion */.o)(other)];
    if (left === undefined || right === undefined)
        return one === other;
    return [0, 1].every((index) => (left.release[index] ?? 0n) === (right.release[index] ?? 0n));
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/surroundings.js
// Folders whose projects are made to be read, tested or copied, not to be released; those of tools begin with a dot.
const foreignFolder = /^(?:\.[^.].*|_?tests?|pytests?|testing|fixtures?|__fixtures__|test[-_]?(?:data|crates|projects|packages|fixtures|repos?|cases)|data|examples?|samples?|demos?|docs?|documentation|_?vendor(?:ed)?|_vendored|third[-_]?party|extern(?:al)?|benchmarks?|templates?|cookiecutters?|playground)$/i;
// A template's folder or file has a name that is yet to be filled in.
const isPlaceholder = (text) => /\{\{|\{%|\}\}/.test(text);
/**
 * Why what lies in a folder is none of the project's own packages, judged by the names of the folders around it.
 * @param own folders of these names are not held against it.
 */
function foreignReason(file, own = /(?!)/) {
    const folders = file.split('/').slice(0, -1);
    const folder = folders.find((each) => (foreignFolder.test(each) && !own.test(each)) || isPlaceholder(each));
    if (folder === undefined)
        return undefined;
    return { kind: 'foreign', why: `it lies in a folder “${folder}”` };
}
/** Why something of a name or a version that is yet to be filled in is no package. */
function templateReason(...texts) {
    const isTemplate = texts.some((text) => typeof text === 'string' && isPlaceholder(text));
    return isTemplate ? { kind: 'foreign', why: 'it is a template' } : undefined;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/document-places.js





const longestLine = 500;
/** What the one group of a pattern matches, line by line. */
function matchesIn(text, pattern) {
    const found = [];
    let offset = 0;
    for (const line of text.split('\n')) {
        const match = line.length > longestLine ? null : pattern.exec(line);
        const inner = match?.[1];
        if (match !== null && inner !== undefined) {
            const start = offset + match.index + match[0].lastIndexOf(inner);
            found.push({ text: inner, range: { start, end: start + inner.length } });
        }
        offset += line.length + 1;
    }
    return found;
}
const isVersion = ({ text }) => (0,version_grammar/* parseVersion */.o)(text) !== undefined;
// The Citation File Format, “version”: a key of the document itself, not of one that it refers to.
function citationPlaces(sheet, project) {
    const found = matchesIn(sheet.text, /^\uFEFF?version: {0,9}["']?([^\s"'#]+)/).filter(isVersion);
    const writing = (text) => versionWriting(text, 'semver');
    const exemption = foreignReason(sheet.file);
    return found.map(({ range }) => placeOf({
        sheet,
        range,
        key: 'version',
        role: 'text',
        ecosystem: project === undefined ? 'text' : 'pypi',
        package: project?.name,
        exemption,
        writing,
    }));
}
const documentation = /^docs?$|^documentation$/i;
function sphinxWriting(key) {
    return (text) => key === 'version' && /^\d+\.\d+$/.test(text) ? shortWriting(text) : versionWriting(text, 'kept');
}
// What Sphinx shows may be of another thing than the package, or be left behind for good.
function sphinxReason(text, project) {
    const own = project && writtenVersion(project);
    if (own !== undefined && isNear(text, own))
        return project?.exemption;
    return { kind: 'independent', why: 'it does not look like the version of the package' };
}
// The Sphinx documentation, “Configuration”: `release` in full, `version` in short.
function sphinxPlaces(sheet, project) {
    const literals = (0,manifest_literal/* literalsIn */.ww)(sheet.text);
    return ['release', 'version'].flatMap((key) => {
        const [literal, second] = literals.get(key) ?? [];
        const isPlain = literal?.kind === 'text' && second === undefined;
        if (!isPlain || (0,version_grammar/* parseVersion */.o)(literal.written) === undefined)
            return [];
        const exemption = foreignReason(sheet.file, documentation) ?? sphinxReason(literal.written, project);
        const { range } = literal;
        return [
            placeOf({
                sheet,
                range,
                key,
                role: 'text',
                package: project?.name,
                exemption,
                writing: sphinxWriting(key),
            }),
        ];
    });
}
const recipeVersion = /^\s{0,20}\{%-?\s{0,9}set\s{1,9}version\s{0,9}=\s{0,9}["']([^"'{}\s]+)["']/;
const contextVersion = /^\s{1,8}version:\s{0,9}["']?([^\s"'#{}$]+)/;
const recipeName = /(?:set\s{1,9}name\s{0,9}=\s{0,9}|^\s{1,8}name:\s{0,9})["']?([A-Za-z0-9][\w.-]*)/;
// A recipe that names a published archive by its digest can only be of a version that is out already.
function recipeReason({ file, text }) {
    if (!/^\s{1,20}(?:- )?sha256:/m.test(text))
        return foreignReason(file);
    return { kind: 'independent', why: 'it carries the digest of an archive that is published before it' };
}
// The conda-build documentation, “Defining metadata (meta.yaml)”; the rattler-build documentation, “context”.
function recipePlaces(sheet, projects) {
    const names = matchesIn(sheet.text, recipeName).map(({ text }) => (0,package_name/* normalName */.tK)(text));
    const project = projects.find(({ name }) => name !== undefined && names.includes(name));
    if (project === undefined)
        return [];
    const set = matchesIn(sheet.text, recipeVersion);
    const [first] = (set.length > 0 ? set : matchesIn(sheet.text, contextVersion)).filter(isVersion);
    if (first === undefined)
        return [];
    const exemption = recipeReason(sheet) ?? project.exemption;
    const { name } = project;
    const writing = (text) => versionWriting(text, 'kept');
    return [
        placeOf({ sheet, range: first.range, key: 'version', role: 'text', package: name, exemption, writing }),
    ];
}
function isSphinx(file) {
    return file
        .split('/')
        .slice(0, -1)
        .some((folder) => documentation.test(folder));
}
/** Versions in documents beside the manifests: citations, Sphinx's configuration, recipes of conda. */
async function documentPlaces(tree, projects, read) {
    const own = projects.filter(({ exemption }) => exemption?.kind !== 'foreign');
    const each = async (files, places) => {
        const sheets = await Promise.all(files.map(read));
        return sheets.flatMap((sheet) => (sheet === undefined ? [] : places(sheet)));
    };
    const around = ({ file }) => projectAround(file, own);
    const recipes = ['meta.yaml', 'meta.yml', 'recipe.yaml'].flatMap((name) => tree.named(name));
    const found = await Promise.all([
        each(tree.named('CITATION.cff'), (sheet) => citationPlaces(sheet, around(sheet))),
        each(tree.named('conf.py').filter(isSphinx), (sheet) => sphinxPlaces(sheet, around(sheet))),
        each(own.length === 0 ? [] : recipes, (sheet) => recipePlaces(sheet, own)),
    ]);
    return found.flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/lock-places.js




// Lockfiles are written by tools, a key to a line, so that even one of many megabytes is read in one pass.
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const next = end === -1 ? text.length : end;
        // Only the beginning of a line tells; lists of files may be long.
        yield { line: text.slice(start, Math.min(next, start + 400)), start };
        start = next + 1;
    }
}
const pair = /^([a-z_-]+) = "([^"\\]*)"/;
const localSource = /^source = \{ (?:editable|virtual|directory|workspace)\b/;
function readLine(entry, line, start) {
    const [, key, value = ''] = pair.exec(line) ?? [];
    if (!entry.isTop) {
        // Poetry has a table of its own for this.
        entry.isLocal ||= key === 'type' && value === 'directory';
        return;
    }
    if (key === 'name')
        entry.name = (0,package_name/* normalName */.tK)(value);
    if (key === 'version') {
        const from = start + line.indexOf('"') + 1;
        entry.version = { start: from, end: from + value.length };
    }
    entry.isLocal ||= localSource.test(line) || key === 'path' || line.startsWith('editable = true');
    entry.isLocal ||= line.startsWith('directory = {');
    entry.isVirtual ||= line.startsWith('source = { virtual');
}
function newEntry() {
    return { name: '', version: undefined, isLocal: false, isVirtual: false, isTop: true };
}
/**
 * The packages of a lockfile of uv, Poetry or pdm, or of a pylock.toml, that lie in the repository.
 *
 * Source: the documentation of each; PEP 751 for the last.
 */
function lockedPackages(text) {
    const found = [];
    let entry;
    for (const { line, start } of linesOf(text)) {
        if (/^\[\[packages?\]\]/.test(line)) {
            entry = newEntry();
            found.push(entry);
        }
        else if (line.startsWith('[')) {
            if (entry !== undefined)
                entry.isTop = false;
            if (!/^\[packages?\.source\]/.test(line) && !/^\[\[?packages?\./.test(line))
                entry = undefined;
        }
        else if (entry !== undefined)
            readLine(entry, line, start);
    }
    return found.filter(({ name, isLocal }) => name !== '' && isLocal);
}
/** The lockfiles of a tree. */
function lockfiles(tree) {
    return ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'].flatMap((name) => tree.named(name));
}
/** Names of packages that a lockfile of uv calls virtual: it never builds them, since they have no build system. */
async function virtualPackages(tree, read) {
    const sheets = await Promise.all(tree.named('uv.lock').map(read));
    const locked = sheets.flatMap((sheet) => (sheet === undefined ? [] : lockedPackages(sheet.text)));
    return new Set(locked.filter(({ isVirtual }) => isVirtual).map(({ name }) => name));
}
function lockPlace(sheet, range, project) {
    const { name } = project;
    const exemption = foreignReason(sheet.file) ?? project.exemption;
    const key = `package.${name}.version`;
    return placeOf({ sheet, range, key, role: 'lock', package: name, exemption, writing: versionWriting });
}
/** What lockfiles say of the repository's own packages; of one whose version is computed they say what was so then. */
async function lockPlaces(tree, siblings, read) {
    const sheets = await Promise.all(lockfiles(tree).map(read));
    return sheets.flatMap((sheet) => sheet === undefined
        ? []
        : lockedPackages(sheet.text).flatMap(({ name, version }) => {
            const project = siblings.get(name);
            const isKnown = version !== undefined && project?.version?.state === 'written';
            return isKnown ? [lockPlace(sheet, version, project)] : [];
        }));
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/missing-version.js

/** A project that has no version as a text and does not say that something computes it cannot be built. */
function missingVersion({ version, where, exemption }) {
    if (version !== undefined || exemption !== undefined)
        return [];
    return [(0,problem/* problem */.C)('MANIFEST_INVALID', `${where.file} declares a package without a version`, { where })];
}

// EXTERNAL MODULE: ./packages/channels/src/registry/tree-path.js
var tree_path = __webpack_require__(77102);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/tuple.js


const words = { a: 'alpha', b: 'beta', rc: 'rc' };
// The five parts of Django and others: numbers, a word for the stage, and its number.
function inFiveParts(spelling, quote) {
    const version = (0,version_grammar/* parseVersion */.o)(spelling);
    if (version === undefined || version.release.length > 3 || version.epoch > 0n)
        return undefined;
    if (version.post !== undefined || version.dev !== undefined || version.local.length > 0)
        return undefined;
    const release = [...version.release, 0n, 0n].slice(0, 3);
    const stage = version.pre === undefined ? 'final' : words[version.pre.letter];
    return [...release, `${quote}${stage}${quote}`, version.pre?.number ?? 0n].join(', ');
}
function inParts(spelling, quote) {
    const [, release = '', rest = ''] = /^(\d+(?:\.\d+)*)?(.*)$/s.exec(spelling) ?? [];
    const suffix = rest.replace(/^\./, '');
    const parts = release === '' ? [] : release.split('.');
    return [...parts, ...(suffix === '' ? [] : [`${quote}${suffix}${quote}`])].join(', ');
}
const compact = (text) => text.replace(/\s+/g, '');
/** A version as a tuple of Python without its brackets: `1, 2, 0`, `1, 2, 0, "rc1"` or `1, 2, 0, "final", 0`. */
function tupleWriting(found) {
    const quote = found.includes("'") ? "'" : '"';
    const hasFive = /^\d+\s*,\s*\d+\s*,\s*\d+\s*,\s*['"][a-z]+['"]\s*,\s*\d+$/.test(found);
    const allTexts = /^['"]/.test(found);
    const expected = (version) => {
        const spelling = (0,pypi_version/* spellingOf */.k2)(version);
        const plain = (hasFive ? inFiveParts(spelling, quote) : undefined) ?? inParts(spelling, quote);
        return allTexts ? plain.replace(/(^|, )(\d+)/g, `$1${quote}$2${quote}`) : plain;
    };
    const meant = (0,manifest_literal/* versionOf */.E4)({ kind: 'tuple', written: found, range: { start: 0, end: found.length } });
    const fits = (version) => {
        return sameVersion(meant, version) || compact(found) === compact(expected(version));
    };
    return { expected, fits };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/module-places.js






// In modules of these names every name of a version is the package's; in others `__version__` alone.
const versionModules = [
    '_version.py',
    'version.py',
    '__version__.py',
    '__about__.py',
    '_about.py',
    'about.py',
];
const ownNames = ['__version__', '__version_info__'];
const usualNames = [...ownNames, 'VERSION', 'version', '__VERSION__', 'version_info', 'version_tuple'];
// setuptools-scm, hatch-vcs, versioneer and others write such modules when they build, and say so in them.
const generated = /\bgenerated (?:by|from)\b|\bfile generated\b|git-archive tarball|versioneer-\d/i;
/** Folders of a package by its name: as it is, below a namespace, in lower case. */
function foldersOf(name) {
    const parts = name.split('-');
    return [parts.join('_'), parts.join('/'), parts.join(''), name];
}
/** Packages at the top of a root, apart from tests and the like. */
function packagesBelow(tree, root) {
    return tree
        .named('__init__.py')
        .map(folderOf)
        .filter((folder) => folder !== '.' && folderOf(folder) === (root === '' ? '.' : root))
        .filter((folder) => foreignReason(`${folder.slice(root.length)}/x`.replace(/^\//, '')) === undefined);
}
function isPackage(tree, folder) {
    return ['__init__.py', ...versionModules].some((name) => tree.has(`${folder}/${name}`));
}
/** The folders and modules that a project consists of, without their ending. */
function modulesOf(tree, { folder, name, roots, modules }) {
    const below = roots.flatMap((root) => (0,tree_path/* pathInTree */.H)(folder, root) ?? []);
    const join = (root, path) => (0,tree_path/* pathInTree */.H)(root, path) ?? [];
    const named = [
        ...modules.flatMap((path) => ['', ...roots].flatMap((root) => join(folder, `${root || '.'}/${path}`))),
        ...below.flatMap((root) => name === undefined ? [] : foldersOf(name).flatMap((each) => join(root, each))),
    ];
    const isThere = (path) => tree.has(`${path}.py`) || isPackage(tree, path);
    const found = [...new Set(named)].filter((path) => path !== '' && isThere(path));
    if (found.length > 0)
        return found;
    // A package whose name begins with an underscore is a part of another one.
    const [only, second] = below
        .flatMap((root) => packagesBelow(tree, root))
        .filter((path) => !path.slice(path.lastIndexOf('/') + 1).startsWith('_'));
    return only === undefined || second !== undefined ? [] : [only];
}
function looksRight(literal, { version }) {
    const parsed = (0,version_grammar/* parseVersion */.o)((0,manifest_literal/* versionOf */.E4)(literal));
    // A plug-in that takes the version from a tag leaves or fills in something of this kind.
    const isPlaceholder = parsed?.release.every((part) => part === 0n) === true;
    return parsed !== undefined && !(isPlaceholder && version?.state === 'computed');
}
function placesIn(sheet, names, project) {
    const literals = (0,manifest_literal/* literalsIn */.ww)(sheet.text);
    return names.flatMap((key) => {
        const [literal, second] = literals.get(key) ?? [];
        if (literal === undefined || second !== undefined || !looksRight(literal, project))
            return [];
        const writing = literal.kind === 'tuple' ? tupleWriting : versionWriting;
        const { name, exemption } = project;
        return [placeOf({ sheet, range: literal.range, key, role: 'text', package: name, exemption, writing })];
    });
}
/** Versions that a project's own modules say of it, beside its manifest. */
async function modulePlaces(tree, project, read) {
    if (project.exemption?.kind === 'foreign')
        return [];
    const modules = modulesOf(tree, project);
    const files = modules.flatMap((path) => [
        { file: `${path}/__init__.py`, names: ownNames },
        { file: `${path}.py`, names: ownNames },
        ...versionModules.map((name) => ({ file: `${path}/${name}`, names: usualNames })),
    ]);
    const found = await Promise.all(files.map(async ({ file, names }) => {
        const sheet = tree.has(file) ? await read(file) : undefined;
        const isWritten = sheet !== undefined && !(names === usualNames && generated.test(sheet.text.slice(0, 2000)));
        return isWritten && /version/i.test(sheet.text) ? placesIn(sheet, names, project) : [];
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/own-places.js



/** How a version stands that a manifest says or leads to. */
function writingOf({ form }) {
    if (form === 'tuple')
        return tupleWriting;
    return form === 'pep440' ? versionWriting : (found) => semverWriting(found);
}
// Where two ecosystems share a version, it stands there as the other one spells it.
function semverWriting(found) {
    return { ...versionWriting(found), expected: (version) => version };
}
async function placeAt(found, role, { name, exemption }, read) {
    const sheet = found.state === 'written' ? await read(found.file) : undefined;
    if (found.state !== 'written' || sheet === undefined)
        return [];
    const { range, key } = found;
    return [placeOf({ sheet, range, key, role, package: name, exemption, writing: writingOf(found) })];
}
/** Where the manifests of a project say its version, or what they lead to. */
async function ownPlaces(project, read) {
    const own = project.version === undefined ? [] : await placeAt(project.version, 'own', project, read);
    const others = await Promise.all(project.others.map((each) => placeAt(each, 'text', project, read)));
    return [...own, ...others.flat()];
}
/** What only running something would tell of a project; nothing of one that is not the repository's own. */
function unresolvedOf({ name, where, version, exemption, }) {
    if (version?.state !== 'computed' || exemption?.kind === 'foreign')
        return [];
    return [{ ecosystem: 'pypi', package: name, where, why: version.why }];
}

// EXTERNAL MODULE: ./packages/channels/src/toml/document.js + 1 modules
var toml_document = __webpack_require__(928);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/pyproject.js
var manifest_pyproject = __webpack_require__(60887);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/python-tokens.js
var python_tokens = __webpack_require__(67872);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/written-version.js
var written_version = __webpack_require__(38197);
;// CONCATENATED MODULE: ./packages/channels/src/pypi/manifest/setup-call.js



const isMark = (token, mark) => token?.kind === 'mark' && token.text === mark;
/** The words between the brackets of the first call of `setup`. */
function argumentsIn(module) {
    let [before, last] = [];
    let found;
    let depth = 0;
    for (const token of (0,python_tokens/* pythonTokens */.b)(module)) {
        if (found !== undefined && isMark(token, ')') && token.depth === depth)
            return found;
        found?.push(token);
        const isCall = last?.text === 'setup' && last.kind === 'name' && isMark(token, '(');
        if (found === undefined && isCall && before?.text !== 'def')
            [found, depth] = [[], token.depth];
        [before, last] = [last, token];
    }
    return found;
}
/** The keywords of the call of `setup()` in a setup.py; undefined when there is no such call. */
function setupKeywords(module) {
    const words = module.includes('setup') ? argumentsIn(module) : undefined;
    if (words === undefined)
        return undefined;
    const inside = words[0]?.depth ?? 0;
    const keywords = new Map();
    let open;
    for (const [index, token] of words.entries()) {
        const isOwn = token.depth === inside;
        const isKeyword = isOwn && token.kind === 'name' && isMark(words[index + 1], '=');
        const isStart = isKeyword && (index === 0 || isMark(words[index - 1], ','));
        if (isStart) {
            open = [];
            keywords.set(token.text, open);
        }
        else if (isOwn && isMark(token, ','))
            open = undefined;
        else if (isOwn && isMark(token, '*') && open === undefined)
            keywords.set('**', []);
        else
            open?.push(token);
    }
    // The equals sign of each is still there.
    return new Map([...keywords].map(([key, value]) => [key, value.slice(1)]));
}
// A keyword's value may have a name of its own, further up.
function literalFor(words, module) {
    const [only] = words;
    const isName = words.length === 1 && only?.kind === 'name';
    return isName ? (0,manifest_literal/* literalIn */.rG)(module, only.text) : (0,manifest_literal/* literalOf */.Zc)(words, module);
}
/** The text that a keyword of `setup()` is, or that it has a name for. */
function keywordText(keywords, key, module) {
    const literal = literalFor(keywords.get(key) ?? [], module);
    return literal?.kind === 'text' ? literal.written : undefined;
}
const ofPlugin = { use_scm_version: 'setuptools-scm', pbr: 'pbr' };
/**
 * The version that a setup.py gives to `setup()`: a text, or a name that stands for one; undefined when it gives none.
 *
 * Source: the setuptools documentation, "Keywords".
 */
function setupCallVersion(keywords, file, module) {
    const plugin = Object.keys(ofPlugin).find((key) => keywords.has(key));
    if (plugin !== undefined)
        return (0,written_version/* computed */.EW)(`${ofPlugin[plugin]} takes it from the git tag`);
    const words = keywords.get('version');
    if (words === undefined)
        return keywords.has('**') ? (0,written_version/* computed */.EW)(`${file} computes it`) : undefined;
    if (words[0]?.text === 'versioneer')
        return (0,written_version/* computed */.EW)('versioneer takes it from the git tag');
    const literal = literalFor(words, module);
    if (literal === undefined)
        return (0,written_version/* computed */.EW)(`${file} computes it`);
    const form = literal.kind === 'tuple' ? 'tuple' : 'pep440';
    return { state: 'written', version: (0,manifest_literal/* versionOf */.E4)(literal), file, range: literal.range, form, key: 'version' };
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/setup-cfg.js
var setup_cfg = __webpack_require__(57985);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/setup-declaration.js
var setup_declaration = __webpack_require__(95363);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/toml-tables.js
var toml_tables = __webpack_require__(60113);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/tag-versions.js
var tag_versions = __webpack_require__(54097);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/dynamic-version.js + 5 modules
var dynamic_version = __webpack_require__(67382);
// EXTERNAL MODULE: ./packages/channels/src/pypi/manifest/setuptools-version.js
var setuptools_version = __webpack_require__(38454);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/module-folders.js

function textsOf(value) {
    return [value].flat().filter((each) => typeof each === 'string');
}
function poetryPackages(tool) {
    const listed = (0,toml_tables/* tableIn */.s)(tool, 'poetry').packages;
    return Array.isArray(listed) ? listed.map((each) => (0,toml_tables/* tableIn */.s)(each)) : [];
}
/**
 * Folders that the modules of a project may lie in, as its build back end is told.
 *
 * Source: the documentation of each back end on where it looks for packages.
 */
function moduleRoots(pyproject, setupCfg) {
    const tool = (0,toml_tables/* tableIn */.s)(pyproject, 'tool');
    return [
        ...new Set([
            ...(0,setuptools_version/* setuptoolsRoots */.QK)((0,toml_tables/* tableIn */.s)(tool, 'setuptools')),
            ...(setupCfg === undefined ? [] : (0,setup_declaration/* setupRoots */.JP)(setupCfg)),
            ...poetryPackages(tool).flatMap((each) => textsOf(each.from)),
            ...textsOf((0,toml_tables/* tableIn */.s)(tool, 'maturin')['python-source']),
            ...textsOf((0,toml_tables/* tableIn */.s)(tool, 'pdm', 'build')['package-dir']),
            ...textsOf((0,toml_tables/* tableIn */.s)(tool, 'uv', 'build-backend')['module-root']),
            'python',
            'lib',
        ]),
    ];
}
/** Modules that a project says it consists of, as paths from its folder or below a root. */
function namedModules(pyproject) {
    const tool = (0,toml_tables/* tableIn */.s)(pyproject, 'tool');
    const dotted = [
        (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(tool, 'flit', 'module'), 'name'),
        (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(tool, 'flit', 'metadata'), 'module'),
        (0,toml_tables/* textIn */.r)((0,toml_tables/* tableIn */.s)(tool, 'maturin'), 'module-name'),
        ...textsOf((0,toml_tables/* tableIn */.s)(tool, 'uv', 'build-backend')['module-name']),
    ].filter((each) => each !== undefined);
    return [
        ...dotted.map((each) => each.replaceAll('.', '/')),
        ...textsOf((0,toml_tables/* tableIn */.s)(tool, 'hatch', 'build', 'targets', 'wheel').packages),
        ...textsOf((0,toml_tables/* tableIn */.s)(tool, 'scikit-build', 'wheel').packages),
        ...poetryPackages(tool).flatMap((each) => textsOf(each.include)),
    ];
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/private-reason.js

function privateReason(why) {
    return { kind: 'private', why };
}
/** Why what has these classifiers, one to a line, is never published: the public registry refuses them. */
function classifierReason(classifiers) {
    return /^\s*Private\s*::/m.test(classifiers)
        ? privateReason('a classifier marks it as private')
        : undefined;
}
// The public registry refuses a version with a local part, so nobody releases it.
function isLocal(version) {
    return version.state === 'written' && ((0,version_grammar/* parseVersion */.o)(version.version)?.local.length ?? 0) > 0;
}
/** Whether a version is one that may be released. */
function isTold(version) {
    return version?.state === 'written' && !isLocal(version);
}
/** Why what has such a version is never published. */
function localReason(version) {
    return version !== undefined && isLocal(version)
        ? privateReason('a version with a local part cannot be published')
        : undefined;
}
/** Why a project is never published, as its own manifest says. */
function hiddenReason(table, value) {
    const classifiers = Array.isArray(table.classifiers) ? table.classifiers : [];
    const marked = classifierReason(classifiers.filter((each) => typeof each === 'string').join('\n'));
    if (marked !== undefined)
        return marked;
    const { package: isPackage } = (0,toml_tables/* tableIn */.s)(value, 'tool', 'uv');
    // With a back end it is built by others than uv.
    return isPackage === false && value['build-system'] === undefined
        ? privateReason('uv is told that it is no package')
        : undefined;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/project-reader.js




async function olderIn({ setupCfg, setupPy }, at) {
    const keywords = setupPy && setupKeywords(setupPy.text);
    const metadata = (0,setup_cfg/* setupSection */.N)(setupCfg?.text ?? '', 'metadata');
    const called = setupPy && keywords && keywordText(keywords, 'name', setupPy.text);
    return {
        name: metadata.get('name')?.value ?? called,
        cfg: setupCfg && (await (0,setup_declaration/* setupVersion */.ml)(at, setupCfg.file, setupCfg.text)),
        call: setupPy && keywords && setupCallVersion(keywords, setupPy.file, setupPy.text),
        keywords,
        classifiers: [
            metadata.get('classifiers')?.value ?? '',
            ...(keywords?.get('classifiers') ?? []).map(({ text }) => text),
        ].join('\n'),
    };
}
// An older project says it there, or nowhere.
const bySetup = { state: 'computed', why: 'setup.py or a plug-in computes it' };
const nowhere = { state: 'computed', why: 'no manifest says where it stands' };
function staticVersion({ file, document }, path) {
    const key = [...path, 'version'];
    const version = (0,toml_tables/* tableIn */.s)(document.value, ...path).version;
    const range = document.rangeOf(key);
    if (typeof version !== 'string' || range === undefined)
        return undefined;
    return { state: 'written', version, file, range, form: 'pep440', key: key.join('.') };
}
async function versionIn(pyproject, path, older, at) {
    const { value } = pyproject.document;
    const table = (0,toml_tables/* tableIn */.s)(value, ...path);
    const own = staticVersion(pyproject, path);
    const isPoetry = path[0] === 'tool';
    if (!(0,manifest_pyproject/* isDynamic */.Q)(table) && !isPoetry)
        return own;
    if (isPoetry && own === undefined)
        return (0,tag_versions/* tagVersion */.R)(value.tool, value['build-system']);
    // For Poetry this is the same place, unless a plug-in computes the version.
    return (await (0,dynamic_version/* dynamicVersion */.k)(at, value)) ?? older.cfg ?? older.call ?? nowhere;
}
/** The project of a pyproject.toml that declares one. */
async function modernProject(pyproject, path, manifests, at) {
    const { document, file, folder } = pyproject;
    const older = await olderIn(manifests, at);
    const table = (0,toml_tables/* tableIn */.s)(document.value, ...path);
    const version = await versionIn(pyproject, path, older, at);
    const name = typeof table.name === 'string' ? (0,package_name/* normalName */.tK)(table.name) : undefined;
    const key = [...path, table.version === undefined ? 'name' : 'version'];
    return {
        folder,
        name,
        where: { file, key: key.join('.'), ...(document.locate(key) ?? document.locate(path)) },
        version,
        others: [older.cfg, older.call].filter(isTold),
        exemption: templateReason(name, table.version) ?? hiddenReason(table, document.value) ?? localReason(version),
        hasBackEnd: document.value['build-system'] !== undefined,
        roots: moduleRoots(document.value, manifests.setupCfg?.text),
        modules: namedModules(document.value),
    };
}
/** The project of a setup.cfg and a setup.py, which are one. */
async function olderProject(manifests, at) {
    const { folder, pyproject, setupCfg, setupPy } = manifests;
    const older = await olderIn(manifests, at);
    const manifest = older.cfg === undefined ? (setupPy ?? setupCfg) : setupCfg;
    const isProject = older.name !== undefined || older.cfg !== undefined || older.call !== undefined;
    if (manifest === undefined || !isProject)
        return undefined;
    const value = pyproject?.document.value ?? {};
    const fromTag = (0,tag_versions/* tagVersion */.R)(value.tool, value['build-system']);
    const version = older.cfg ?? older.call ?? fromTag ?? bySetup;
    const exemption = templateReason(older.name, older.cfg?.state === 'written' ? older.cfg.version : undefined) ??
        classifierReason(older.classifiers) ??
        localReason(version);
    return {
        folder,
        name: older.name === undefined ? undefined : (0,package_name/* normalName */.tK)(older.name),
        where: { file: manifest.file },
        version,
        others: [older.call].filter(isTold),
        exemption,
        hasBackEnd: true,
        roots: moduleRoots(value, setupCfg?.text),
        modules: namedModules(value),
    };
}
/** The project that the manifests of a folder declare, if they do. */
async function readProject(tree, manifests) {
    const at = { source: tree, folder: manifests.folder };
    const { pyproject } = manifests;
    const path = pyproject && (0,manifest_pyproject/* declaringPath */.Xv)(pyproject.document);
    if (pyproject === undefined || path === undefined)
        return olderProject(manifests, at);
    return modernProject(pyproject, path, manifests, at);
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/projects.js





async function readDocument(file, read) {
    const sheet = await read(file);
    if (sheet === undefined)
        return [];
    try {
        return { file, folder: folderOf(file), document: (0,toml_document/* parseToml */.M)(sheet.text, file) };
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return error.problems;
        throw error;
    }
}
const isDocument = (found) => 'document' in found;
async function membersOf(tree, { file, folder }, read) {
    const text = (await read(file))?.text ?? '';
    if (!text.includes('workspace'))
        return new Set();
    const { members, left } = (0,manifest_pyproject/* workspaceOf */.B3)(text, file);
    const filesOf = async (patterns) => {
        const globs = patterns.flatMap((pattern) => (0,tree_path/* pathInTree */.H)(folder, `${pattern}/pyproject.toml`) ?? []);
        return new Set((await Promise.all(globs.map((glob) => tree.glob(glob)))).flat());
    };
    return (await filesOf(members)).difference(await filesOf(left));
}
async function allMembers(tree, documents, read) {
    // A workspace that is a fixture makes nothing of its members.
    const own = documents.filter(({ file }) => foreignReason(file) === undefined);
    const sets = await Promise.all(own.map((document) => membersOf(tree, document, read)));
    return new Set(sets.flatMap((each) => [...each]));
}
/** Reads every manifest of a tree; one that cannot be read is a problem, unless it is none of the project's own. */
async function readProjects(tree, read) {
    const [modern, cfgs, calls] = [
        tree.named('pyproject.toml'),
        tree.named('setup.cfg'),
        tree.named('setup.py'),
    ];
    const found = await Promise.all(modern.map((file) => readDocument(file, read)));
    const documents = found.filter(isDocument);
    const members = await allMembers(tree, documents, read);
    const byFolder = new Map(documents.map((each) => [each.folder, each]));
    const folders = [...new Set([...modern, ...cfgs, ...calls].map(folderOf))];
    const projectIn = async (folder) => {
        const beside = (name) => read(folder === '.' ? name : `${folder}/${name}`);
        const [setupCfg, setupPy] = await Promise.all([beside('setup.cfg'), beside('setup.py')]);
        const project = await readProject(tree, { folder, pyproject: byFolder.get(folder), setupCfg, setupPy });
        if (project === undefined || members.has(project.where.file))
            return project;
        return { ...project, exemption: foreignReason(project.where.file) ?? project.exemption };
    };
    const projects = await Promise.all(folders.map(projectIn));
    const isOwn = ({ where }) => where?.file === undefined || members.has(where.file) || foreignReason(where.file) === undefined;
    return {
        projects: projects.filter((each) => each !== undefined),
        documents,
        problems: found.flatMap((each) => (isDocument(each) ? [] : each)).filter(isOwn),
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/record-places.js






// Commitizen may leave the version to a manifest; its own is not looked at then.
function isCommitizenOwn(tool) {
    const provider = (0,toml_tables/* tableIn */.s)(tool, 'commitizen').version_provider;
    return provider === undefined || provider === 'commitizen';
}
/** Keys that tools for bumping versions remember the current one in; the documentation of each. */
function recordKeys(file, value) {
    const tool = (0,toml_tables/* tableIn */.s)(value, 'tool');
    return [
        ['tool', 'bumpversion', 'current_version'],
        ['tool', 'bumpver', 'current_version'],
        ['tool', 'tbump', 'version', 'current'],
        ...(isCommitizenOwn(tool) ? [['tool', 'commitizen', 'version']] : []),
        ...(file.endsWith('bumpver.toml') ? [['bumpver', 'current_version']] : []),
        ...(file.endsWith('tbump.toml') ? [['version', 'current']] : []),
    ];
}
function inToml(file, document) {
    return recordKeys(file, document.value).flatMap((path) => {
        const value = (0,toml_tables/* tableIn */.s)(document.value, ...path.slice(0, -1))[path.at(-1) ?? ''];
        const range = document.rangeOf(path);
        return typeof value === 'string' && range !== undefined ? [{ key: path.join('.'), range }] : [];
    });
}
function inCfg(text) {
    const [line] = (0,setup_cfg/* setupSection */.N)(text, 'bumpversion').get('current_version')?.lines ?? [];
    if (line === undefined)
        return [];
    const range = { start: line.start, end: line.start + line.text.length };
    return [{ key: 'bumpversion.current_version', range }];
}
function recordsIn({ file, text }) {
    if (file.endsWith('.cfg'))
        return inCfg(text);
    try {
        return inToml(file, (0,toml_document/* parseToml */.M)(text, file));
    }
    catch (error) {
        // What is wrong with such a file is for its tool to say.
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return [];
        throw error;
    }
}
const cfgs = ['.bumpversion.cfg', 'setup.cfg'];
const tomls = ['.bumpversion.toml', 'bumpver.toml', 'tbump.toml', '.cz.toml', 'cz.toml'];
/** The current version as tools for bumping versions remember it. */
async function recordPlaces(tree, documents, projects, read) {
    const known = new Map(documents.map((each) => [each.file, each.document]));
    const files = [...known.keys(), ...[...cfgs, ...tomls].flatMap((name) => tree.named(name))];
    const found = await Promise.all(files.map(async (file) => {
        const [sheet, document] = [await read(file), known.get(file)];
        if (sheet === undefined)
            return [];
        const records = document === undefined ? recordsIn(sheet) : inToml(file, document);
        return records
            .filter(({ range }) => (0,version_grammar/* parseVersion */.o)(sheet.text.slice(range.start, range.end)) !== undefined)
            .map(({ key, range }) => recordPlace(sheet, key, range, projectAround(file, projects)));
    }));
    return found.flat();
}
function recordPlace(sheet, key, range, project) {
    // The folder of a workspace's member may have any name.
    const own = project?.exemption === undefined && project !== undefined;
    const exemption = own && project.where.file === sheet.file ? undefined : foreignReason(sheet.file);
    return placeOf({
        sheet,
        range,
        key,
        role: 'text',
        package: project?.name,
        exemption: exemption ?? project?.exemption,
        writing: (found) => versionWriting(found, 'kept'),
    });
}

// EXTERNAL MODULE: ./packages/channels/src/pypi/requirement/requirement.js
var requirement = __webpack_require__(62030);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/specifier.js

const publicPart = (version) => version.split('+', 1)[0] ?? '';
function spelled({ epoch, release, pre, post, dev }) {
    const [stage, after] = [pre && `${pre.letter}${pre.number}`, post === undefined ? '' : `.post${post}`];
    return `${epoch}!${release.join('.')}${stage ?? ''}${after}${dev === undefined ? '' : `.dev${dev}`}`;
}
function hasPrefix(version, prefix) {
    return (version.epoch === prefix.epoch &&
        prefix.release.every((part, index) => (version.release[index] ?? 0n) === part));
}
// What leads up to a version is not meant by “before” it, unless the version leads up to another one itself.
function isBefore(version, bound) {
    const isEarly = bound.pre !== undefined || bound.dev !== undefined;
    return (0,version_order/* compareVersions */.Z)(version, spelled(isEarly ? bound : { ...bound, dev: 0n })) < 0;
}
function isAfter(version, parsed, bound) {
    const { post, dev } = bound;
    if (dev !== undefined)
        return (0,version_order/* compareVersions */.Z)(version, spelled({ ...bound, dev: dev + 1n })) >= 0;
    if (post !== undefined)
        return (0,version_order/* compareVersions */.Z)(version, spelled({ ...bound, post: post + 1n, dev: 0n })) >= 0;
    // A post-release is not meant by “after” its version, nor is a local one.
    const stem = ({ epoch, release, pre }) => spelled({ epoch, release, local: [], ...(pre && { pre }) });
    const isOfBound = (0,version_order/* compareVersions */.Z)(stem(parsed), stem(bound)) === 0;
    return (0,version_order/* compareVersions */.Z)(version, spelled(bound)) > 0 && !isOfBound;
}
function isEqual(version, bound) {
    return (0,version_order/* compareVersions */.Z)(bound.includes('+') ? version : publicPart(version), bound) === 0;
}
function isCompatible(version, parsed, bound, text) {
    const prefix = { ...bound, release: bound.release.slice(0, -1) };
    return (0,version_order/* compareVersions */.Z)(publicPart(version), text) >= 0 && hasPrefix(parsed, prefix);
}
/**
 * Whether a version fulfils a clause, pre-releases included: who pins what is released beside it has asked for them.
 *
 * Source: PEP 440, “Version specifiers”, as the library packaging (26) reads it.
 */
function fulfils(version, { operator, version: text }) {
    const isPrefix = /^[=!]=$/.test(operator) && text.endsWith('.*');
    const [parsed, bound] = [(0,version_grammar/* parseVersion */.o)(version), (0,version_grammar/* parseVersion */.o)(isPrefix ? text.slice(0, -2) : text)];
    if (operator === '===')
        return version.toLowerCase() === text.toLowerCase();
    if (parsed === undefined || bound === undefined)
        return false;
    switch (operator) {
        case '==':
            return isPrefix ? hasPrefix(parsed, bound) : isEqual(version, text);
        case '!=':
            return !(isPrefix ? hasPrefix(parsed, bound) : isEqual(version, text));
        case '~=':
            return isCompatible(version, parsed, bound, text);
        case '>=':
            return (0,version_order/* compareVersions */.Z)(publicPart(version), text) >= 0;
        case '<=':
            return (0,version_order/* compareVersions */.Z)(publicPart(version), text) <= 0;
        case '>':
            return isAfter(version, parsed, bound);
        case '<':
            return isBefore(version, bound);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/constraint.js


// A version in a clause is told from the next one by what no version holds.
const clause = /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?(\s{0,8})(v?\d[\w.!+*-]*|\*)/giy;
const between = /[\s,]{0,16}/y;
function* clausesIn(text, from, to) {
    for (let at = from; at < to;) {
        between.lastIndex = at;
        at += between.exec(text)?.[0].length ?? 0;
        if (at >= to)
            return;
        clause.lastIndex = at;
        const found = clause.exec(text);
        if (found === null || clause.lastIndex > to)
            return yield undefined;
        const [all, operator = '', gap = '', version = ''] = found;
        yield { operator, gap, version, start: at, end: at + all.length };
        at += all.length;
    }
}
/** The alternatives of a constraint, each with the clauses that all hold; undefined when it cannot be read. */
function alternativesIn(text) {
    if (text.length > 500)
        return undefined;
    const found = [];
    for (const { index, 0: part } of text.matchAll(/[^|]+/g)) {
        const clauses = [...clausesIn(text, index, index + part.length)];
        const known = clauses.filter((each) => each !== undefined);
        if (known.length !== clauses.length || known.length === 0)
            return undefined;
        found.push(known);
    }
    return found.length === 0 ? undefined : found;
}
function bumped(release, index) {
    return [...release.slice(0, index), (release[index] ?? 0n) + 1n].join('.');
}
// The Poetry documentation, “Dependency specification”: caret keeps the first number that is not zero, tilde the minor.
function rangeOf(version, operator) {
    const release = (0,version_grammar/* parseVersion */.o)(version)?.release;
    if (release === undefined)
        return [{ operator: '===', version }];
    const first = release.findIndex((part) => part !== 0n);
    const caret = first === -1 ? release.length - 1 : first;
    const upper = bumped(release, operator === '^' ? caret : Math.min(1, release.length - 1));
    return [
        { operator: '>=', version },
        { operator: '<', version: upper },
    ];
}
function plainClauses({ operator, version }) {
    if (version === '*')
        return [];
    if (operator === '^' || operator === '~')
        return rangeOf(version, operator);
    return [{ operator: operator === '' || operator === '=' ? '==' : operator, version }];
}
/** Whether a version fulfils a constraint of Poetry or a version specifier, whose clauses it may have. */
function isFulfilled(version, alternatives) {
    return alternatives.some((clauses) => clauses.flatMap(plainClauses).every((each) => fulfils(version, each)));
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/requirement-writing.js



const countOf = (version) => (0,version_grammar/* parseVersion */.o)(version.replace(/\.\*$/, ''))?.release.length ?? 3;
/** The version in as many numbers as there were; a pre-release stays whole. */
function asLong(version, count) {
    const parsed = (0,version_grammar/* parseVersion */.o)(version);
    const isWhole = parsed === undefined || (0,pypi_version/* isPrerelease */.V1)(version) || parsed.epoch > 0n || parsed.post !== undefined;
    return isWhole ? version : [...parsed.release, 0n, 0n].slice(0, Math.max(count, 1)).join('.');
}
/** The bound above a version, in the same number that was the last to count in the old bound. */
function boundAbove(version, old) {
    const [release = [], bound = []] = [(0,version_grammar/* parseVersion */.o)(version)?.release, (0,version_grammar/* parseVersion */.o)(old)?.release];
    const last = Math.max(0, bound.findLastIndex((part) => part !== 0n));
    const numbers = [...release, 0n, 0n, 0n].slice(0, last).concat((release[last] ?? 0n) + 1n);
    return [...numbers, ...bound.slice(last + 1).map(() => 0n)].join('.');
}
function movedVersion({ operator, version: old }, version) {
    if (old === '*')
        return old;
    if (old.endsWith('.*')) {
        const release = (0,version_grammar/* parseVersion */.o)(version)?.release ?? [];
        return `${[...release, 0n, 0n].slice(0, countOf(old)).join('.')}.*`;
    }
    switch (operator) {
        case '>=':
        case '^':
        case '~':
            return asLong(version, countOf(old));
        case '~=':
            return asLong(version, Math.max(2, countOf(old)));
        case '<':
            return boundAbove(version, old);
        case '':
        case '=':
        case '==':
        case '===':
        case '<=':
            return version;
        default:
            return old;
    }
}
/** The same clauses around another version; one alternative takes the place of all. */
function moved(text, clauses, version) {
    const [first, last] = [clauses[0], clauses.at(-1)];
    let [result, at] = ['', first?.start ?? 0];
    for (const each of clauses) {
        result += `${text.slice(at, each.start)}${each.operator}${each.gap}${movedVersion(each, version)}`;
        at = each.end;
    }
    return result + text.slice(at, last?.end);
}
/**
 * What one package asks of another: right as long as the version fulfils it; else its clauses move to the version, each
 * as long as it was.
 * @param exactly what means one version alone: `==` in a version specifier, nothing for Poetry.
 */
function requirementWriting(found, exactly = '==') {
    const alternatives = alternativesIn(found);
    const fits = (version) => {
        const spelling = pythonSpelling(version);
        if (spelling === undefined || alternatives === undefined)
            return found === `${exactly}${version}`;
        return isFulfilled(spelling, alternatives);
    };
    const expected = (version) => {
        const spelling = pythonSpelling(version);
        const clauses = alternatives?.at(-1);
        if (fits(version))
            return found;
        if (spelling === undefined || clauses === undefined)
            return `${exactly}${spelling ?? version}`;
        const text = moved(found, clauses, spelling);
        const isRight = isFulfilled(spelling, alternativesIn(text) ?? []);
        return isRight ? text : `${exactly}${spelling}`;
    };
    return { expected, fits };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/reference-places.js




const head = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\]\s*)?(\(?)\s*/;
/** The version specifier in a requirement: `pkg[extra] >=1.2,<2; python_version > "3"`. */
function specifierIn(text) {
    const [all = '', name = '', bracket] = text.length > 1000 ? [] : (head.exec(text) ?? []);
    if (name === '' || /[\\\r\n]/.test(text) || !(0,requirement/* isRequirement */.WS)((0,requirement/* parseRequirement */.pP)(text)))
        return undefined;
    const rest = text.slice(all.length).split(bracket === '(' ? ')' : ';', 1)[0] ?? '';
    const specifier = rest.trimEnd();
    if (specifier === '' || specifier.startsWith('@'))
        return undefined;
    return { name: (0,package_name/* normalName */.tK)(name), range: { start: all.length, end: all.length + specifier.length } };
}
/** Lists of requirements below some keys: one, or one for each name of a table. */
function listsAt(value, path, isTable) {
    const table = (0,toml_tables/* tableIn */.s)(value, ...path);
    const list = (0,toml_tables/* tableIn */.s)(value, ...path.slice(0, -1))[path.at(-1) ?? ''];
    const paths = isTable ? Object.keys(table).map((key) => [...path, key]) : [path];
    return paths.flatMap((each) => {
        const items = isTable ? table[each.at(-1) ?? ''] : list;
        return Array.isArray(items) ? items.map((_, index) => [...each, index]) : [];
    });
}
function listedIn(value) {
    return [
        ...listsAt(value, ['project', 'dependencies'], false),
        ...listsAt(value, ['project', 'optional-dependencies'], true),
        ...listsAt(value, ['dependency-groups'], true),
        ...listsAt(value, ['tool', 'uv', 'dev-dependencies'], false),
        ...listsAt(value, ['tool', 'uv', 'constraint-dependencies'], false),
        ...listsAt(value, ['tool', 'uv', 'override-dependencies'], false),
        ...listsAt(value, ['tool', 'pdm', 'dev-dependencies'], true),
    ];
}
function inLists({ document }, { text }) {
    return listedIn(document.value).flatMap((path) => {
        const item = document.rangeOf(path);
        const found = item && specifierIn(text.slice(item.start, item.end));
        if (item === undefined || found === undefined)
            return [];
        const range = { start: item.start + found.range.start, end: item.start + found.range.end };
        return [{ path, name: found.name, range, writing: (each) => requirementWriting(each) }];
    });
}
function poetryTables(value) {
    const group = ['tool', 'poetry', 'group'];
    return [
        ['tool', 'poetry', 'dependencies'],
        ['tool', 'poetry', 'dev-dependencies'],
        ...Object.keys((0,toml_tables/* tableIn */.s)(value, ...group)).map((name) => [...group, name, 'dependencies']),
    ];
}
// `pkg = "^1"`, `pkg = { version = "^1", path = "../pkg" }`, or several of these for several Pythons.
function constraintPaths(path, value) {
    if (typeof value === 'string')
        return [path];
    if (Array.isArray(value))
        return value.flatMap((each, index) => constraintPaths([...path, index], each));
    return (0,record/* isRecord */.u)(value) && typeof value.version === 'string' ? [[...path, 'version']] : [];
}
function inPoetry({ document }) {
    return poetryTables(document.value).flatMap((path) => {
        const table = (0,toml_tables/* tableIn */.s)(document.value, ...path.map(String));
        return Object.entries(table).flatMap(([name, value]) => constraintPaths([...path, name], value).flatMap((each) => {
            const range = document.rangeOf(each);
            const writing = (found) => requirementWriting(found, '');
            return range === undefined ? [] : [{ path: each, name: (0,package_name/* normalName */.tK)(name), range, writing }];
        }));
    });
}
/** The key of a requirement: its list and the package, since its position in the list may change. */
function keyOf({ path, name }) {
    return [...path.filter((part) => typeof part === 'string'), name].join('.');
}
/** What packages of a repository ask of each other in a pyproject.toml. */
async function referencePlaces(document, siblings, holder, read) {
    const sheet = await read(document.file);
    if (sheet === undefined)
        return [];
    return [...inLists(document, sheet), ...inPoetry(document)].flatMap((asked) => {
        const sibling = siblings.get(asked.name);
        const { range, writing } = asked;
        // “Any version” says none.
        if (sibling === undefined || /^\*?$/.test(sheet.text.slice(range.start, range.end)))
            return [];
        const exemption = holder?.exemption ?? sibling.exemption;
        return [
            placeOf({
                sheet,
                range,
                key: keyOf(asked),
                role: 'reference',
                package: asked.name,
                exemption,
                writing,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/setup-references.js




const sections = [
    ['options', 'install_requires'],
    ['options', 'setup_requires'],
    ['options', 'tests_require'],
];
function linesIn(text) {
    const required = sections.flatMap(([section, key]) => {
        const value = (0,setup_cfg/* setupSection */.N)(text, section).get(key);
        return value?.lines.map((line) => ({ line, list: `${section}.${key}` })) ?? [];
    });
    const extras = [...(0,setup_cfg/* setupSection */.N)(text, 'options.extras_require')].flatMap(([key, { lines }]) => lines.map((line) => ({ line, list: `options.extras_require.${key}` })));
    return [...required, ...extras];
}
/** What packages of a repository ask of each other in a setup.cfg. */
function setupReferences(sheet, siblings, holder) {
    if (!/_requires?\b|requires\b/.test(sheet.text))
        return [];
    return linesIn(sheet.text).flatMap(({ line, list }) => {
        const found = specifierIn(line.text);
        const sibling = found && siblings.get(found.name);
        if (found === undefined || sibling === undefined)
            return [];
        const range = { start: line.start + found.range.start, end: line.start + found.range.end };
        const exemption = holder?.exemption ?? sibling.exemption;
        const writing = (text) => requirementWriting(text);
        const key = `${list}.${found.name}`;
        return [placeOf({ sheet, range, key, role: 'reference', package: found.name, exemption, writing })];
    });
}

// EXTERNAL MODULE: ./packages/metadata/src/versions/line-index.js
var line_index = __webpack_require__(93508);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/sheet.js

/** Reads the files of a tree. */
function sheetReader(tree) {
    const known = new Map();
    const readAnew = async (file) => {
        const text = await tree.readText(file);
        return text === undefined ? undefined : { file, text, placeOf: (0,line_index/* lineIndex */.D)(text) };
    };
    return (file) => {
        const reading = known.get(file) ?? readAnew(file);
        known.set(file, reading);
        return reading;
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/python/repository.js












/** A package that uv calls virtual is never built, unless something else says so. */
async function withVirtual(projects, tree, read) {
    const virtual = await virtualPackages(tree, read);
    return projects.map((project) => project.exemption === undefined && !project.hasBackEnd && virtual.has(project.name ?? '')
        ? { ...project, exemption: { kind: 'private', why: 'uv.lock says that it is never built' } }
        : project);
}
/** What counts as a package of the repository: of two that have one name, the one that is released. */
function siblingsOf(projects) {
    const own = projects.filter(({ exemption }) => exemption?.kind !== 'foreign');
    const ordered = own.toSorted((one, other) => Number(one.exemption === undefined) - Number(other.exemption === undefined));
    return new Map(ordered.flatMap((project) => (project.name === undefined ? [] : [[project.name, project]])));
}
async function allReferences(tree, { projects, documents }, siblings, read) {
    const holderOf = (folder) => projects.find((each) => each.folder === folder);
    const modern = await Promise.all(documents.map((each) => referencePlaces(each, siblings, holderOf(each.folder), read)));
    const older = await Promise.all(tree.named('setup.cfg').map(async (file) => {
        const sheet = await read(file);
        return sheet === undefined ? [] : setupReferences(sheet, siblings, holderOf(folderOf(file)));
    }));
    return [...modern.flat(), ...older.flat()];
}
async function placesOf(tree, found, read) {
    const { projects, documents } = found;
    const siblings = siblingsOf(projects);
    const own = await Promise.all(projects.map((each) => ownPlaces(each, read)));
    const modules = await Promise.all(projects.map((each) => modulePlaces(tree, each, read)));
    const others = await Promise.all([
        allReferences(tree, found, siblings, read),
        lockPlaces(tree, siblings, read),
        recordPlaces(tree, documents, projects, read),
        documentPlaces(tree, projects, read),
    ]);
    return distinct([...own.flat(), ...modules.flat(), ...others.flat()]);
}
/** Every place of a tree where the version of one of its Python packages stands. */
async function findPythonVersions(tree) {
    const read = sheetReader(tree);
    const found = await readProjects(tree, read);
    const projects = await withVirtual(found.projects, tree, read);
    const missing = projects.flatMap(missingVersion);
    return {
        places: await placesOf(tree, { ...found, projects }, read),
        unresolved: projects.flatMap(unresolvedOf),
        problems: [...found.problems, ...missing],
    };
}


/***/ })

};
