export const id = 3817;
export const ids = [3817];
export const modules = {

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findModuleVersions: () => (/* binding */ findModuleVersions)
});

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
// EXTERNAL MODULE: ./packages/metadata/src/versions/finder.js
var finder = __webpack_require__(88331);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/go/code-lines.js
const quoted = {
    '"': /"(?:[^"\\\n]|\\.)*"?/y,
    "'": /'(?:[^'\\\n]|\\.)*'?/y,
};
function closing(state, text, at) {
    const mark = state.inside === 'raw string' ? '`' : '*/';
    const found = text.indexOf(mark, at);
    if (found === -1)
        return text.length;
    state.inside = 'code';
    return found + mark.length;
}
/** The part of the text at an offset that is taken in one go; what is not to be seen becomes spaces. */
function take(state, text, at) {
    if (state.inside !== 'code')
        return { end: closing(state, text, at), isShown: false };
    const unit = text.charAt(at);
    const pattern = quoted[unit];
    if (pattern !== undefined) {
        pattern.lastIndex = at;
        return { end: pattern.test(text) ? pattern.lastIndex : at + 1, isShown: true };
    }
    if (text.startsWith('//', at))
        return { end: text.length, isShown: false };
    if (unit === '`')
        state.inside = 'raw string';
    else if (text.startsWith('/*', at))
        state.inside = 'block comment';
    else if (unit === '{')
        state.depth += 1;
    else if (unit === '}')
        state.depth -= 1;
    const isOpening = state.inside !== 'code';
    return { end: at + (text.startsWith('/*', at) ? 2 : 1), isShown: !isOpening };
}
function shown(state, text) {
    let result = '';
    for (let at = 0; at < text.length;) {
        const { end, isShown } = take(state, text, at);
        result += isShown ? text.slice(at, end) : ' '.repeat(end - at);
        at = end;
    }
    return result;
}
/** The lines of Go code outside of functions and types, each as long as it is, with comments and raw strings blank. */
function* packageLines(text) {
    const state = { depth: 0, inside: 'code' };
    let start = 0;
    for (let line = 1; start < text.length; line += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const isOutside = state.depth === 0;
        const code = shown(state, text.slice(start, end));
        if (isOutside && state.depth === 0)
            yield { text: code, start, line };
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/go/constants.js

const declaration = /^(\s*)(?:(const|var)\s+)?([A-Za-z_]\w{0,80})(?:\s+string)?\s*=\s*"([^"\\]{0,100})"\s*;?\s*$/;
const group = /^\s*(const|var)\s*\(\s*$/;
const semantic = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const longestLine = 500;
function isCalledVersion(name, project) {
    const called = name.toLowerCase();
    return called === 'version' || called === `${project}version`;
}
/** The name of a project as a constant may begin with it: `esbuild` for example.org/x/esbuild/v2. */
function projectOf(modulePath) {
    const last = modulePath
        .replace(/[/.]v\d+$/, '')
        .split('/')
        .at(-1) ?? '';
    return last.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/**
 * The constants and variables of a package that are called “version”, or after the project, and hold one.
 * @param modulePath the path of the module that the file is part of.
 */
function versionConstants(text, modulePath) {
    const project = projectOf(modulePath);
    const found = [];
    let grouped;
    for (const { text: code, start, line } of packageLines(text)) {
        if (code.length > longestLine)
            continue;
        const [, opened] = group.exec(code) ?? [];
        if (opened !== undefined)
            grouped = opened;
        else if (/^\s*\)/.test(code))
            grouped = undefined;
        const [, , word = grouped, name = '', value = ''] = declaration.exec(code) ?? [];
        if (word === undefined || !isCalledVersion(name, project) || !semantic.test(value))
            continue;
        const at = code.indexOf('"') + 1;
        const place = { start: start + at, line, column: at + 1 };
        found.push({ name, found: value, ...place, isVariable: word === 'var' });
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/go/module-path.js
// A path is plain, or between quotes; a line comment may follow.
const directive = /^(\s*module\s+)(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`()/][^\s"`()]*))\s*(?:\/\/.*)?$/;
const blockStart = /^\s*module\s*\(\s*(?:\/\/.*)?$/;
const inBlock = /^(\s*)(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`()/][^\s"`()]*))\s*(?:\/\/.*)?$/;
const module_path_longestLine = 1000;
function pathIn(line, shape) {
    const [, before = '', quoted, raw, plain] = shape.exec(line) ?? [];
    const path = quoted ?? raw ?? plain;
    return path === undefined ? undefined : { path, column: before.length + (plain === undefined ? 1 : 0) };
}
/**
 * Finds the `module` directive of a go.mod.
 *
 * Source: the Go Modules Reference, “go.mod files”, “Grammar”.
 */
function modulePathIn(text) {
    let isBlock = false;
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    for (let line = 1; start <= text.length; line += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const content = text.slice(start, Math.min(end, start + module_path_longestLine)).replace(/\r$/, '');
        const found = pathIn(content, isBlock ? inBlock : directive);
        if (found !== undefined)
            return { path: found.path, start: start + found.column, line };
        isBlock ||= blockStart.test(content);
        start = end + 1;
    }
    return undefined;
}
/** Source: the Go Modules Reference, “Major version suffixes”. */
function majorSuffixOf(path) {
    const isDotted = path.startsWith('gopkg.in/');
    const [text = ''] = (isDotted ? /\.v\d{1,9}(?:-unstable)?$/ : /\/v\d{1,9}$/).exec(path) ?? [];
    return {
        text,
        at: path.length - text.length,
        of: (major) => (isDotted ? `.v${major}` : major < 2 ? '' : `/v${major}`),
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/go/modules.js

// The go tool itself looks away from testdata, and from names that begin with a dot or an underscore.
const foreign = /^(?:testdata|vendor|third_party|examples?|fixtures?|samples?|tests?|e2e|[._].*)$/i;
/** The folder that says what is below it is no part of the project’s modules. */
function foreignFolder(file) {
    return file
        .split('/')
        .slice(0, -1)
        .find((each) => foreign.test(each));
}
function folderOf(file) {
    return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}
async function readModule(tree, file) {
    const found = modulePathIn((await tree.readText(file)) ?? '');
    return found && { ...found, file, folder: folderOf(file), suffix: majorSuffixOf(found.path) };
}
function majorOf({ suffix }) {
    return Number(/\d+/.exec(suffix.text)?.[0] ?? 1);
}
// `v2/go.mod` of example.org/tool/v2, beside the go.mod of example.org/tool: the Go blog, “Go Modules: v2 and Beyond”.
function parentOfMajor(module, byFolder) {
    const [, above = '', major] = /^(.*?)\/?(v\d{1,9})$/.exec(module.folder) ?? [];
    const parent = major === undefined ? undefined : byFolder.get(above);
    const own = module.path.slice(0, module.suffix.at);
    return parent !== undefined &&
        `/${major}` === module.suffix.text &&
        parent.path.slice(0, parent.suffix.at) === own
        ? parent
        : undefined;
}
/** Reads the go.mod of a tree. */
async function readModules(tree) {
    const read = await Promise.all(tree.named('go.mod').map((file) => readModule(tree, file)));
    const all = read.filter((each) => each !== undefined);
    const byFolder = new Map(all.map((each) => [each.folder, each]));
    const parents = new Map(all.map((each) => [each, parentOfMajor(each, byFolder)]));
    const lines = all.filter((each) => parents.get(each) === undefined && foreignFolder(each.file) === undefined);
    return {
        all,
        moduleOf(file) {
            for (let folder = folderOf(file);; folder = folderOf(folder)) {
                const module = byFolder.get(folder);
                if (module !== undefined || folder === '')
                    return module;
            }
        },
        exemptionOf(module) {
            const strange = foreignFolder(module.file);
            if (strange !== undefined)
                return { kind: 'foreign', why: `${strange} holds no modules of this project` };
            const { folder } = parents.get(module) ?? module;
            // The one module of a repository of several languages is part of its release, wherever it lies.
            if (folder === '' || lines.length === 1)
                return undefined;
            return {
                kind: 'independent',
                why: `${folder} is a module of its own, with tags such as ${folder}/v1.2.3`,
            };
        },
        majorsApart: (module) => new Set(all.filter((each) => parents.get(each) === module).map((each) => majorOf(each))),
        isMajorFolder: (module) => parents.get(module) !== undefined,
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/versions/go/finding.js




/** Where the path of a module says its major version, or would. */
function modulePlace(module, text, modules) {
    const { file, suffix, path, line } = module;
    const start = module.start + suffix.at;
    const exemption = modules.exemptionOf(module);
    const apart = modules.majorsApart(module);
    const fits = (version) => {
        const wanted = (0,semver.major)(version);
        // What is released from a folder of its own is not said here; and that folder keeps its major for good.
        if (modules.isMajorFolder(module) || apart.has(wanted))
            return true;
        return suffix.text === suffix.of(wanted);
    };
    return {
        ecosystem: 'go',
        package: path,
        role: 'own',
        where: { file, line, column: start - text.lastIndexOf('\n', start - 1), key: 'module' },
        found: suffix.text,
        range: { start, end: start + suffix.text.length },
        ...(exemption && { exemption }),
        expected: (version) => (fits(version) ? suffix.text : suffix.of((0,semver.major)(version))),
        fits,
    };
}
function constantPlace(file, constant, exemption) {
    const { found, start, line, column, name } = constant;
    const mark = found.startsWith('v') ? 'v' : '';
    return {
        ecosystem: 'go',
        package: undefined,
        role: 'text',
        where: { file, line, column, key: name },
        found,
        range: { start, end: start + found.length },
        ...(exemption && { exemption }),
        expected: (version) => `${mark}${version}`,
        fits: (version) => found === `${mark}${version}`,
    };
}
// What a linker is to replace: goreleaser and its like pass -X main.version=….
function placeholder({ isVariable, found }) {
    if (!isVariable || !/^v?0\.0\.0(?:$|[-+])/.test(found))
        return undefined;
    return { kind: 'independent', why: 'the linker puts the version in its place' };
}
const sourceNames = /^(?:version|main)\.go$/;
/** Whether a file may say the version of its module: by its name, or as part of a package `version`. */
function isVersionSource(file) {
    const [name = '', folder] = file.split('/').reverse();
    return sourceNames.test(name) || (folder === 'version' && /\.go$/.test(name) && !/_test\.go$/.test(name));
}
async function constantsIn(tree, file, modules) {
    const module = modules.moduleOf(file);
    if (module === undefined)
        return [];
    const text = (await tree.readText(file)) ?? '';
    const folder = foreignFolder(file);
    const strange = folder === undefined ? undefined : { kind: 'foreign', why: `${folder} is not built` };
    return versionConstants(text, module.path).map((each) => constantPlace(file, each, strange ?? modules.exemptionOf(module) ?? placeholder(each)));
}
/** Every place where the version of a Go module stands; its tag is the rest of it. */
async function findModuleVersions(tree) {
    const modules = await readModules(tree);
    const paths = await Promise.all(modules.all.map(async (each) => modulePlace(each, (await tree.readText(each.file)) ?? '', modules)));
    const files = tree.files.filter(isVersionSource);
    const constants = await Promise.all(files.map((file) => constantsIn(tree, file, modules)));
    return { ...finder/* noVersions */.D, places: [...paths, ...constants.flat()] };
}


/***/ })

};
