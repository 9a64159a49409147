export const id = 9007;
export const ids = [9007];
export const modules = {

/***/ 79007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findByPattern: () => (/* binding */ findByPattern)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
// EXTERNAL MODULE: ./packages/metadata/src/versions/finder.js
var finder = __webpack_require__(88331);
// EXTERNAL MODULE: ./packages/channels/src/pypi/version.js
var pypi_version = __webpack_require__(52733);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/habit.js


// Numbers alone, with what parts them: 1.2, 1.2.3, 1,2,3,0 of Windows resources, 1_2_3.
const numbers = /^([0-9]{1,9})(?:([.,_-] ?)([0-9]{1,9}))?(?:\2([0-9]{1,9}))?(?:\2([0-9]{1,9}))?$/;
const isRelease = ({ prerelease }) => prerelease.length === 0;
function counted(found) {
    const [matched, , separator = '', ...rest] = numbers.exec(found) ?? [];
    if (matched === undefined || separator === '')
        return undefined;
    const [, third, fourth] = rest;
    return (version) => {
        const { major, minor, patch } = version;
        const core = third === undefined ? [major, minor] : [major, minor, patch];
        const build = fourth === undefined ? [] : [fourth];
        // Three numbers with dots have room for a pre-release; anything else has none.
        if (core.length === 3 && separator === '.' && build.length === 0 && !isRelease(version))
            return version.version;
        return [...core, ...build].join(separator);
    };
}
/** A lone number is a part of a version: the one that its line speaks of. */
function lone(found, line) {
    if (!/^[0-9]{1,9}$/.test(found))
        return undefined;
    const [, word = 'major'] = /(minor|patch|micro|major)(?![a-z])/i.exec(line) ?? [];
    const part = word.toLowerCase();
    return ({ major, minor, patch }) => String(part === 'minor' ? minor : part === 'major' ? major : patch);
}
const longest = 256;
function pythonic(found) {
    const isPython = found.length <= longest && (0,semver.parse)(found) === null && (0,pypi_version/* normalVersion */.AO)(found) !== undefined;
    return isPython ? ({ version }) => (0,pypi_version/* spellingOf */.k2)(version) : undefined;
}
/**
 * How the version is written where something stands already: a `v` before it, two numbers, Python’s spelling stay.
 * @param line the line that it stands in, which may say what a lone number is.
 */
function habitOf(found, line) {
    const [, mark = '', bare = ''] = /^([vV]?)(.*)$/s.exec(found) ?? [];
    const habit = lone(bare, line) ?? counted(bare) ?? pythonic(bare) ?? (({ version }) => version);
    return (version) => `${mark}${habit(version)}`;
}
/** Whether both write one version, be it in Python’s spelling or SemVer’s. */
function isSameVersion(found, version) {
    const bare = found.replace(/^v/i, '');
    const python = bare.length <= longest ? (0,pypi_version/* normalVersion */.AO)(bare) : undefined;
    return bare === version || (python !== undefined && python === (0,pypi_version/* spellingOf */.k2)(version));
}

// EXTERNAL MODULE: ./packages/metadata/src/versions/text/pattern/index.js + 3 modules
var text_pattern = __webpack_require__(18756);
// EXTERNAL MODULE: ./packages/metadata/src/versions/text/pattern/syntax.js
var syntax = __webpack_require__(45063);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/finding.js





/** Nobody reads longer lines, and what stands in them was made by a machine from something else. */
const longestLine = 2000;
function placeOf({ file, line, offset, text, span }) {
    const found = text.slice(span.start, span.end);
    const habit = habitOf(found, text);
    const expected = (version) => {
        const parsed = (0,semver.parse)(version);
        return parsed === null ? version : habit(parsed);
    };
    return {
        ecosystem: 'text',
        package: undefined,
        role: 'text',
        where: { file, line, column: span.start + 1 },
        found,
        range: { start: offset + span.start, end: offset + span.end },
        expected,
        fits: (version) => found === expected(version) || isSameVersion(found, version),
    };
}
function* linesOf(text) {
    // A mark of the encoding is no part of the first line, which a pattern may want from its beginning.
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    while (offset < text.length) {
        const newline = text.indexOf('\n', offset);
        const next = newline === -1 ? text.length : newline;
        const end = text[next - 1] === '\r' && next > offset ? next - 1 : next;
        yield { text: text.slice(offset, end), offset };
        offset = next + 1;
    }
}
function foundIn(file, text, matcher) {
    const found = [];
    let line = 0;
    for (const each of linesOf(text)) {
        line += 1;
        const span = each.text.length > longestLine ? undefined : matcher(each.text);
        if (span !== undefined)
            found.push({ file, line, ...each, span });
    }
    return found;
}
function unusable(setting, index, why, remedy) {
    const where = { file: 'lockstep.yaml', key: `versions.files[${index}]` };
    const message = `“${setting.pattern}” finds no version in ${setting.file}: ${why}`;
    return (0,problem/* problem */.C)('VERSION_PATTERN_EMPTY', message, { where, ...(remedy !== undefined && { remedy }) });
}
function matcherOf({ pattern }) {
    try {
        return (0,text_pattern/* createMatcher */.P)(pattern);
    }
    catch (error) {
        if (error instanceof syntax/* PatternError */.J)
            return error.message;
        throw error;
    }
}
async function filesOf(tree, name) {
    const file = name.replace(/^(?:\.\/)+/, '');
    return tree.has(file) ? [file] : tree.glob(file);
}
/**
 * The places of a version that one setting describes: every line that fits, in every file that is meant.
 * @param index the setting’s place in `versions.files`, for messages.
 */
async function findByPattern(tree, setting, index) {
    const wrong = (why, remedy) => ({
        ...finder/* noVersions */.D,
        problems: [unusable(setting, index, why, remedy)],
    });
    const matcher = matcherOf(setting);
    if (typeof matcher === 'string')
        return wrong(`${matcher}, which is not understood here`, 'Put the version in the group, and plain characters around it.');
    const files = await filesOf(tree, setting.file);
    const texts = await Promise.all(files.map(async (file) => foundIn(file, (await tree.readText(file)) ?? '', matcher)));
    const found = texts.flat();
    if (found.length === 0)
        return wrong(files.length === 0 ? 'there is no such file' : 'no line of it fits');
    return { ...finder/* noVersions */.D, places: found.map(placeOf) };
}


/***/ })

};
