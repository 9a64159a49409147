export const id = 6957;
export const ids = [6957];
export const modules = {

/***/ 66957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PatternError: () => (/* reexport safe */ _versions_index_js__WEBPACK_IMPORTED_MODULE_0__.JM),
/* harmony export */   createMatcher: () => (/* reexport safe */ _versions_index_js__WEBPACK_IMPORTED_MODULE_0__.P7)
/* harmony export */ });
/* harmony import */ var _versions_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62746);










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
