export const id = 5506;
export const ids = [5506];
export const modules = {

/***/ 75506:
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

;// CONCATENATED MODULE: ./packages/metadata/src/versions/text/pattern/syntax.js
/** What a pattern uses and this matcher does not know. */
class PatternError extends Error {
    constructor(message) {
        super(message);
        this.name = 'PatternError';
    }
}

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
        throw new PatternError(`it uses \\${letter}`);
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
            throw new PatternError('a bracket is not closed');
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
        throw new PatternError(`its groups are nested more than ${deepest} deep`);
    const [opening = '', name] = /^\?(?::|<([A-Za-z_$][\w$]*)>)/.exec(cursor.text.slice(cursor.at)) ?? [];
    if (opening === '' && cursor.text[cursor.at] === '?')
        throw new PatternError('it looks ahead or behind, or switches flags');
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
const program_longest = 2000;
function append(program, instruction) {
    if (program.length >= program_longest)
        throw new PatternError('its repetitions make it too long');
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
        throw new PatternError('it repeats what may be nothing');
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
        return createMatcher(pattern);
    }
    catch (error) {
        if (error instanceof PatternError)
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
