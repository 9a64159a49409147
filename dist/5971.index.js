export const id = 5971;
export const ids = [5971];
export const modules = {

/***/ 40589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   o: () => (/* binding */ onlyLiteral)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);

/** Says why a formula is not edited. */
function unreadable(file, line, why) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FORMULA_UNREADABLE', `${file}, line ${line}: ${why}`, { where: { file, line } });
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


/***/ }),

/***/ 61153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ versionPattern),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
// Homebrew's ranks of version parts, from the lowest: its Version class, `Library/Homebrew/version.rb`.
const ranks = ['word', 'alpha', 'beta', 'pre', 'rc', 'none', 'patch', 'post', 'number'];
const kinds = [
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
        const kind = kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'word';
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


/***/ }),

/***/ 51123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readFormula)
});

// EXTERNAL MODULE: ./packages/channels/src/homebrew/declarations.js
var homebrew_declarations = __webpack_require__(40589);
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
        return (0,homebrew_declarations/* onlyLiteral */.o)(statement, declarations);
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
            sha256: (0,homebrew_declarations/* onlyLiteral */.o)(sha256, declarations),
            mirrors: mirrors.map((each) => (0,homebrew_declarations/* onlyLiteral */.o)(each, declarations)),
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

// EXTERNAL MODULE: ./packages/channels/src/homebrew/ruby/token.js
var ruby_token = __webpack_require__(80186);
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
            throw new ruby_token/* RubyError */.$(`“${this.#scope.opener}” has no end`, this.#scope.head[0]?.line ?? 1);
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
            throw new ruby_token/* RubyError */.$(`“${token.text}” ends nothing`, token.line);
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
    throw new ruby_token/* RubyError */.$(`the heredoc ${name} has no end`, line);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/ruby/lexemes.js
// Each pattern is tried at one place of the text.
/** White space, and lines that are continued. */
const blank = /(?:[ \t\r\f\v]|\\\r?\n)+/y;
/** Names, with the marks that methods end in. */
const word = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y;
/** Numbers. */
const number = /\d[\d_]*(?:\.\d+)*\w*/y;
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
    throw new ruby_token/* RubyError */.$('a “#{” has no end', (0,ruby_token/* lineAt */.m)(text, from));
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
    throw new ruby_token/* RubyError */.$(`a literal has no closing “${close}”`, (0,ruby_token/* lineAt */.m)(text, from));
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
            throw new ruby_token/* RubyError */.$(`the heredoc ${open.name} has no end`, open.line);
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
            throw new ruby_token/* RubyError */.$('a “=begin” has no “=end”', this.#line);
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
        const value = this.#match(number) ?? this.#match(variable);
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
            throw new ruby_token/* RubyError */.$(`a “${text}” closes nothing`, this.#line);
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
        if (error instanceof ruby_token/* RubyError */.$)
            throw (0,homebrew_declarations/* unreadable */.O)(file, error.line, error.message);
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
    const refuse = (line, why) => (0,homebrew_declarations/* unreadable */.O)(file, line, why);
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
        throw refuse((0,ruby_token/* lineAt */.m)(text, found.scope.start), 'it has no url with a sha256');
    return {
        file,
        text,
        className: found.name,
        versions: named('version').map((each) => (0,homebrew_declarations/* onlyLiteral */.o)(each, declarations)),
        downloads,
        revisions: named('revision').map(wholeStatement),
        bottles: named('bottle').flatMap(({ body }) => blockOf(body)),
    };
}


/***/ }),

/***/ 80186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RubyError),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
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


/***/ }),

/***/ 33267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b6: () => (/* binding */ channelKinds)
});

// UNUSED EXPORTS: companions, cratesKind, cratesSettings, endpoints, giteaReleaseKind, giteaReleaseSettings, githubReleaseKind, githubReleaseSettings, homebrewKind, homebrewSettings, npmKind, npmSettings, openCratesChannel, openHostReleaseChannel, openNpmChannel, openPypiChannel, pypiKind, pypiSettings, tapUpstream

// EXTERNAL MODULE: ./packages/channels/src/crates/kind.js + 56 modules
var kind = __webpack_require__(64341);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
function targetsOf(channel, formula, seal) {
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

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
;// CONCATENATED MODULE: ./packages/channels/src/homebrew/repository-address.js

function placeOf(tap) {
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
    const { server, owner, name } = placeOf(tap);
    const isPublic = server === endpoints/* companions */.a.githubServer;
    const usual = isPublic
        ? endpoints/* endpoints */.v['github-release']
        : `${server}${host === 'gitea' ? 'api/v1/' : 'api/v3/'}`;
    return { kind: host ?? 'github', api: api ?? usual, owner, name };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/limits.js

/** What is known of a tap’s limits. */
function limitsOf(settings) {
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

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/channels/src/registry/target-problem.js
var target_problem = __webpack_require__(24951);
;// CONCATENATED MODULE: ./packages/channels/src/homebrew/address-template.js
function inPath(text) {
    return text.split('/').map(encodeURIComponent).join('/');
}
/** The address of a file by the template in `lockstep.yaml`: `{tag}`, `{version}` and `{file}` filled in, escaped. */
function addressOf(template, file, { tag, version }) {
    const values = { tag, version, file };
    return template.replace(/\{(tag|version|file)\}/g, (_, key) => inPath(values[key] ?? ''));
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

// EXTERNAL MODULE: ./packages/channels/src/homebrew/declarations.js
var declarations = __webpack_require__(40589);
// EXTERNAL MODULE: ./packages/channels/src/homebrew/formula-version.js
var formula_version = __webpack_require__(61153);
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
        throw (0,declarations/* unreadable */.O)(file, 1, 'its version is computed');
    return texts[0];
}
function impliedVersion({ downloads }, shape, refuse) {
    const found = downloads.map(({ url }) => (0,formula_version/* versionIn */.It)(pathOf(url.text), shape));
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
    const refuse = (why) => (0,declarations/* unreadable */.O)(formula.file, line, why);
    const version = explicitVersion(formula, refuse) ?? impliedVersion(formula, shape, refuse);
    return { version, files: formula.downloads.map((each) => stated(each, version)) };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/alignment.js






function namesVersion(url, version) {
    return (0,formula_version/* versionPattern */.D8)(version).test(pathOf(url).join('/'));
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
function standingOf(facts, terms) {
    const { desired } = terms;
    if (facts.version === desired.version)
        return statedDocument(facts, terms) === factsDocument(desired) ? 'equal' : 'other';
    const difference = (0,formula_version/* compareVersions */.Zy)(facts.version, desired.version);
    if (difference === 0)
        return 'other';
    return difference < 0 ? 'older' : 'newer';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/channels/src/homebrew/formula.js + 7 modules
var homebrew_formula = __webpack_require__(51123);
// EXTERNAL MODULE: ./packages/channels/src/homebrew/ruby/token.js
var token = __webpack_require__(80186);
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
    const exchange = (text) => [...spellings].reduce((result, [old, fresh]) => result.replace((0,formula_version/* versionPattern */.D8)(old), () => fresh), text);
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
            throw (0,declarations/* unreadable */.O)(file, (0,token/* lineAt */.m)(text, start), 'a statement to be removed shares its line');
        const emptyAfter = /^[ \t]*\r?\n/.exec(text.slice(to))?.[0] ?? '';
        const isEmptyBefore = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from));
        return { start: from, end: isEmptyBefore ? to + emptyAfter.length : to, text: '' };
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/derivation.js








function textOf(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,declarations/* unreadable */.O)(file, 1, 'it is not UTF-8');
    }
}
/**
 * Reads a formula's bytes.
 * @throws LockstepError `FORMULA_UNREADABLE`.
 */
function readFormulaBytes(bytes, file, { desired }) {
    const formula = (0,homebrew_formula/* readFormula */.$)(textOf(bytes, file), file);
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
        throw (0,declarations/* unreadable */.O)(file, 1, `“${facts.version}” is too short to be found in addresses; set “url” in lockstep.yaml`);
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
function platformOf(file) {
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
    const named = desired.files.map(({ file }) => (0,formula_version/* versionIn */.It)(pathOf(addressOf(description.url, file, desired)), desired));
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
    const placed = desired.files.map((file) => ({ ...file, ...platformOf(file.file) }));
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
    return (0,lockstep_error/* fail */.fJ)('TAP_FORMULA_MISSING', `${(0,target_problem/* targetName */.je)(target)}: ${tap} has no formula ${formula}`, (0,target_problem/* atTarget */.P$)(target));
}
/** That a tap is ahead of the release. */
function tapAhead(target, found) {
    return (0,lockstep_error/* fail */.fJ)('TAP_AHEAD', `${(0,target_problem/* targetName */.je)(target)}: the tap has version ${found} already`, (0,target_problem/* atTarget */.P$)(target));
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
    switch (standingOf(facts, terms)) {
        case 'equal':
            return { kind: 'aligned' };
        case 'older':
            return candidate(path, deriveFormula(bytes, path, terms), false, base);
        case 'newer':
            throw tapAhead(target, facts.version);
        case 'other': {
            const message = `${(0,target_problem/* targetName */.je)(target)}: ${path} states this version with other files`;
            throw (0,lockstep_error/* fail */.fJ)('DIGEST_CONFLICT', message, (0,target_problem/* atTarget */.P$)(target));
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
    const message = `${(0,target_problem/* targetName */.je)(target)}: the tap moved ${rounds} times while the formula was derived`;
    return { outcome: 'refused', problem: (0,problem/* problem */.C)('TAP_BUSY', message, (0,target_problem/* atTarget */.P$)(target)), answer: { message } };
}

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
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
function wordsOf(trouble, { context }) {
    return (0,foreign_text/* foreignText */.q)(trouble.outcome === 'failed' ? trouble.why : trouble.message, context.secret);
}
/** A refusal as a problem; `during` says of what. */
function refusalProblem(trouble, during, target, connection) {
    const isProtected = isProtection(trouble);
    const code = isProtected ? 'AUTH_FORBIDDEN' : codes[trouble.reason];
    const message = `${(0,target_problem/* targetName */.je)(target)}: ${during} is refused: ${wordsOf(trouble, connection)}`;
    return (0,problem/* problem */.C)(code, message, { ...(0,target_problem/* atTarget */.P$)(target), ...(isProtected && { remedy: proposal }) });
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
    const message = `${during}: ${wordsOf(trouble, connection)}`;
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
    const message = `${(0,target_problem/* targetName */.je)(target)}: the server has a pull request already`;
    return {
        outcome: 'refused',
        problem: (0,problem/* problem */.C)('VERSION_EXISTS', message, (0,target_problem/* atTarget */.P$)(target)),
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
function unknown(reply, connection) {
    return { state: 'unknown', why: wordsOf(reply, connection) };
}
// A tap that is not there, or has no such branch, will not come by waiting; whether it is there, servers tell nobody who
// may not read it.
function unseen(reply, target, connection) {
    const isMissing = reply.outcome === 'refused' && reply.reason === 'missing';
    if (!isMissing || connection.context.secret === undefined)
        return unknown(reply, connection);
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
    const standing = standingOf(facts, terms);
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
        return unknown(aligned, connection);
    return aligned.value ? { state: 'reserved', ref: branchTip } : { state: 'absent' };
}
// Whether users get the formula is then up to the people of the tap: the release has done its part.
async function proposalState(tap, target, connection) {
    const pull = await pullOf(target, connection);
    if (pull.outcome !== 'ok')
        return unknown(pull, connection);
    const branch = await branchState(tap, target, connection);
    if (pull.value === undefined || branch.state === 'unknown')
        return branch;
    const { isOpen, isMerged, url } = pull.value;
    if (isOpen && branch.state === 'reserved')
        return { state: 'present', digest: target.artifact.digest, yanked: false, ref: url };
    if (isOpen)
        return branch;
    const end = isMerged ? 'was merged, and the tap has the older formula again' : 'was closed without a merge';
    const why = `${(0,target_problem/* targetName */.je)(target)}: the pull request ${url} ${end}`;
    return { state: 'rejected', why, problem: (0,problem/* problem */.C)('REJECTED', why, (0,target_problem/* atTarget */.P$)(target)) };
}
/** What the tap shows users, and no more: pull requests and branches count for nothing. */
async function observeTip(target, connection) {
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    if (tap.outcome !== 'ok')
        return unseen(tap, target, connection);
    const found = await findFormula(connection, tap.value.tip);
    if (found.outcome !== 'ok')
        return unknown(found, connection);
    return seenIn(found.value, tap.value.tip, target, connection) ?? { state: 'absent' };
}
async function look(target, connection) {
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    if (tap.outcome !== 'ok')
        return unseen(tap, target, connection);
    const found = await findFormula(connection, tap.value.tip);
    if (found.outcome !== 'ok')
        return unknown(found, connection);
    const seen = seenIn(found.value, tap.value.tip, target, connection);
    if (seen !== undefined)
        return seen;
    return connection.settings['pull-request']
        ? proposalState(tap.value, target, connection)
        : branchState(tap.value, target, connection);
}
/** Says where a formula stands: in the tap, in its own branch or pull request, or nowhere. */
async function observeTarget(target, connection) {
    try {
        return await look(target, connection);
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return rejected(error);
        throw error;
    }
}

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
// EXTERNAL MODULE: ./packages/channels/src/registry/address.js
var address = __webpack_require__(64282);
// EXTERNAL MODULE: ./packages/channels/src/registry/proof.js
var proof = __webpack_require__(21376);
;// CONCATENATED MODULE: ./packages/channels/src/homebrew/credential-proof.js




const taken = 'the tap took a push that leaves its branch where it is; a rule for the branch may still show only when it moves';
function refusedProof(name, trouble, target, connection) {
    const isProposal = connection.settings['pull-request'];
    const words = wordsOf(trouble, connection);
    if (isProposal && isProtection(trouble))
        return (0,proof/* proof */.n1)(name, 'not provable here', `the tap’s branch is protected, and pull requests are not: ${words}`);
    const found = refusalProblem(trouble, 'a push that changes nothing', target, connection);
    return { ...(0,proof/* proof */.n1)(name, 'not provable here', words), problems: [found] };
}
/**
 * Tries to push the tap’s branch to the commit that it has: the server then checks the right to write, and nothing moves.
 */
async function provePush(name, { head, tip }, target, connection) {
    const reply = await connection.git.push({ ref: head, from: tip, to: tip });
    if (reply.outcome === 'ok')
        return (0,proof/* proof */.n1)(name, 'proven', taken);
    if (reply.outcome === 'throttled' || reply.outcome === 'failed')
        return (0,proof/* disproof */.bA)(name, 'UNREACHABLE', `the tap gave no answer to a push: ${wordsOf(reply, connection)}`);
    // It moved between look and push: the right to write was checked before that.
    if (reply.reason === 'conflict')
        return (0,proof/* proof */.n1)(name, 'proven', taken);
    return refusedProof(name, reply, target, connection);
}
async function proveProposal(name, found, { context, settings }) {
    const host = context.host(repositoryAddress(settings), context.secret);
    const reply = await host.repository();
    if (reply.outcome === 'ok' && reply.value.canPush === false)
        return (0,proof/* disproof */.bA)(name, 'TOKEN_READ_ONLY', `it may only read ${reply.value.fullName}`);
    if (reply.outcome === 'ok')
        return found;
    const words = reply.outcome === 'failed' ? reply.why : reply.message;
    const code = reply.outcome === 'refused' ? 'ADDRESS_WRONG' : 'UNREACHABLE';
    const message = `the API of the tap’s server does not show the repository: ${words}`;
    return { ...found, problems: [...found.problems, (0,problem/* problem */.C)(code, message)] };
}
/** Says how far it is shown that the credential may write to the tap. */
async function proveCredential(channel, tap, target, connection) {
    const { secret } = connection.context;
    const name = (0,proof/* nameOfToken */.is)(channel, secret);
    if (secret === undefined)
        return (0,proof/* noToken */.fC)(name);
    if (tap === undefined)
        return (0,proof/* proof */.n1)(name, 'not provable here', 'the tap could not be read');
    const found = await provePush(name, tap, target, connection);
    return connection.settings['pull-request'] ? proveProposal(name, found, connection) : found;
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/preflight.js












function troubleProblem(trouble, target, connection) {
    if (trouble.outcome === 'refused')
        return refusalProblem(trouble, 'reading the tap', target, connection);
    const code = trouble.outcome === 'throttled' ? 'THROTTLED' : 'UNREACHABLE';
    return (0,problem/* problem */.C)(code, `${(0,target_problem/* targetName */.je)(target)}: ${wordsOf(trouble, connection)}`, (0,target_problem/* atTarget */.P$)(target));
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
    const name = (0,proof/* nameOfToken */.is)(channel, secret);
    if (target === undefined)
        return { ...proofless(name, secret === undefined), notes: [] };
    const tap = await readTap(connection, branchOf(desiredOf(target)));
    const state = tap.outcome === 'ok' ? tap.value : undefined;
    const unread = tap.outcome === 'ok' ? [] : [troubleProblem(tap, target, connection)];
    const dry = state === undefined ? undefined : await dryRun(state, target, connection);
    const { credential, problems } = await proveCredential(channel, state, target, connection);
    return {
        problems: [...unread, ...(dry?.problems ?? []), ...problems],
        notes: [...(0,address/* plainNotes */.W2)([connection.settings.tap]), ...(dry?.notes ?? []), ...versionNotes(target)],
        credential,
    };
}
function proofless(name, isMissing) {
    return isMissing
        ? (0,proof/* noToken */.fC)(name)
        : (0,proof/* proof */.n1)(name, 'not provable here', 'the seal routes nothing to this channel');
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/retreat.js
function proposalRetreat({ title, channel }, { state }, tap) {
    const what = state === 'present'
        ? 'revert the merge of the pull request'
        : 'close the pull request, and remove its branch';
    return { steps: [], byHand: [`${title} on ${channel}: ${what} in ${tap}`], notes: [] };
}
/** What there is to take back in a tap: a commit that undoes ours, or the branch that was prepared. Pure. */
function retreatOf(target, observed, { 'pull-request': isProposal, tap }) {
    if (isProposal)
        return proposalRetreat(target, observed, tap);
    const { key, channel, title } = target;
    const isPublic = observed.state === 'present';
    const step = {
        key: `revert ${key}`,
        target: key,
        channel,
        title: isPublic ? `revert ${title} in ${channel}` : `remove the branch of ${title} in ${channel}`,
        undoes: isPublic ? 'brew installs this version' : 'the branch is there',
        leaves: isPublic ? 'who has it keeps it until the next brew upgrade' : 'nothing',
    };
    return { steps: [step], byHand: [], notes: [] };
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
        return { kind: 'gone', note: `${branch} stays: ${wordsOf(reply, connection)}` };
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

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/formula-before.js





/** How far back the formula of the version before is looked for, in commits. */
const longestWay = 50;
/** Whether a formula states exactly what a target asks for. */
function isOurs({ path, bytes }, target, { settings }) {
    const terms = termsOf(target, settings);
    try {
        return standingOf(readFormulaBytes(bytes, path, terms).facts, terms) === 'equal';
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return false;
        throw error;
    }
}
function unclear(why) {
    return { outcome: 'ok', value: { kind: 'unclear', why } };
}
// A formula that was elsewhere was moved by somebody, and one that we never write first was written by somebody.
async function withoutFile(commit, connection) {
    const found = await findFormula(connection, commit);
    if (found.outcome !== 'ok')
        return found;
    if (found.value !== undefined)
        return unclear(`the formula was moved there from ${found.value.path}`);
    if (!connection.settings.create)
        return unclear('the tap had no such formula before');
    return { outcome: 'ok', value: { kind: 'nothing' } };
}
/** Looks back from a commit until the formula’s file was another one. */
async function formulaBefore(tip, { path, bytes }, target, connection) {
    const { git } = connection;
    let commit = tip;
    for (let way = 0; way < longestWay; way += 1) {
        const parent = await git.parentOf(commit);
        if (parent.outcome !== 'ok')
            return parent;
        if (parent.value === undefined)
            return unclear('the tap began with this formula');
        commit = parent.value;
        const read = await git.read(commit, path);
        if (read.outcome !== 'ok')
            return read;
        if (read.value === undefined)
            return withoutFile(commit, connection);
        if (Buffer.compare(read.value, bytes) === 0)
            continue;
        // The release’s own formula, and something else about it since: what came then would be lost.
        if (isOurs({ path, bytes: read.value }, target, connection))
            return unclear('somebody has edited the formula since');
        return { outcome: 'ok', value: { kind: 'other', bytes: read.value } };
    }
    return unclear(`the formula has been as it is for ${longestWay} commits`);
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/undo.js







const undo_reading = { during: 'reading the tap', isWrite: false };
function notClean(target, why) {
    const remedy = 'Revert the commit in the tap by hand, where users still get it.';
    const reason = (0,problem/* problem */.C)('REJECTED', `${(0,target_problem/* targetName */.je)(target)}: ${why}`, { ...(0,target_problem/* atTarget */.P$)(target), remedy });
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
/**
 * Takes the formula back to what it was before the release, by a new commit on top of the tap: one that was new with it is
 * removed. Where users never got it, the release's own branch goes.
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
    const before = await formulaBefore(tip, found.value, target, connection);
    if (before.outcome !== 'ok')
        return troubleReceipt(before, undo_reading, target, connection);
    if (before.value.kind === 'unclear')
        return notClean(target, before.value.why);
    const message = `Revert "${target.title}"`;
    const bytes = before.value.kind === 'other' ? before.value.bytes : undefined;
    const files = new Map([[found.value.path, bytes]]);
    const at = context.clock.timestamp();
    const commit = await git.commit({ parent: tip, files, message, author: settings.author, at });
    if (commit.outcome !== 'ok')
        return troubleReceipt(commit, undo_reading, target, connection);
    const pushed = await git.push({ ref: head, from: tip, to: commit.value });
    if (pushed.outcome === 'ok')
        return { outcome: 'stored', answer: { message } };
    return troubleReceipt(pushed, { during: `pushing ${head}`, isWrite: true }, target, connection);
}

// EXTERNAL MODULE: ./packages/channels/src/registry/bounded.js
var bounded = __webpack_require__(98711);
// EXTERNAL MODULE: ./packages/channels/src/registry/download.js
var registry_download = __webpack_require__(87100);
;// CONCATENATED MODULE: ./packages/channels/src/homebrew/verification.js









const downloadsAtOnce = 4;
const largestFile = 2 * 1024 ** 3;
async function downloadProblem({ url, sha256 }, target, { context }) {
    const download = await (0,registry_download/* downloadFile */.P)({ address: url, context }, url, largestFile);
    if (download.kind === 'failed')
        return [(0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', `${url}: ${download.why}`)];
    if (download.digest.sha256 === sha256)
        return [];
    const what = `${url} gives the sha256 ${download.digest.sha256}, the formula says ${sha256}`;
    return [(0,target_problem/* finding */.gk)(target, 'CORRUPT_ARTIFACT', what)];
}
async function contentProblems(tip, target, reached, { hasFiles, anonymous }) {
    const found = await findFormula(reached, tip);
    if (found.outcome !== 'ok' || found.value === undefined)
        return [(0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', 'the formula could not be read again')];
    const terms = termsOf(target, reached.settings);
    const { formula, facts } = readFormulaBytes(found.value.bytes, found.value.path, terms);
    const wrong = misalignments(formula, facts, terms);
    if (!hasFiles || wrong.length > 0)
        return wrong;
    const downloads = await (0,bounded/* mapBounded */.y)(facts.files, downloadsAtOnce, (file) => downloadProblem(file, target, anonymous));
    return downloads.flat();
}
async function tipSeen(target, connection) {
    try {
        return await observeTip(target, connection);
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return observeTarget(target, connection);
        throw error;
    }
}
// A pull request that waits is no formula that users get.
async function waitingState(target, { known }) {
    const seen = await observeTarget(target, known);
    return seen.state === 'present' && known.settings['pull-request']
        ? { state: 'pending', why: `the pull request ${seen.ref} waits for its merge` }
        : seen;
}
/** Looks at the formula as a user gets it: its statements, its class, and the files that its addresses give. */
async function verifyTarget(target, terms) {
    const first = await tipSeen(target, terms.anonymous);
    const reached = first.state === 'unknown' && terms.known.context.secret ? terms.known : terms.anonymous;
    const observed = reached === terms.anonymous ? first : await tipSeen(target, reached);
    if (observed.state === 'absent')
        return { target, observed: await waitingState(target, terms), problems: [] };
    if (observed.state !== 'present')
        return { target, observed, problems: [] };
    if ((0,src_digest/* compareDigests */.vR)(target.artifact.digest, observed.digest) === 'different') {
        const problems = [(0,target_problem/* finding */.gk)(target, 'DIGEST_CONFLICT', 'the formula states other files than sealed')];
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
        limits: limitsOf(settings),
        ...(token && { token }),
        targets: (seal) => targetsOf(id, formula, seal),
        preflight: ([target], context) => preflightTarget({ ...(token && { token }) }, target, connect(settings, context)),
        observe: (targets, context) => each(targets, (target) => observeTarget(target, connect(settings, context))),
        steps: (target, observed) => formulaSteps(target, observed, isProposal),
        apply: (step, target, context) => applyStep(step, target, settings, context),
        ...(!isProposal && { undo: (target, context) => takeBackFormula(target, connect(settings, context)) }),
        retreat: async (target, observed) => retreatOf(target, observed, settings),
        undoByHand: isProposal ? 'close the pull request, or revert its merge' : 'revert the commit in the tap',
        verify: (targets, context) => {
            const [anonymous, known] = [connectAnonymously(settings, context), connect(settings, context)];
            return each(targets, (target) => verifyTarget(target, { anonymous, known, hasFiles: role === undefined }));
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/homebrew/settings.js




const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;
function isSafe(url) {
    return (0,address/* isRegistryAddress */.Gl)(url) && (url.protocol === 'https:' || loopback.test(url.hostname));
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
        throw missing('server', 'the address of the Gitea or Forgejo server');
    return `${server}api/v1/`;
}
function missing(key, what) {
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
        throw missing('repository', 'owner/name');
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

// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/channels/src/host-release/connection.js

/** Nothing known yet. */
function createMemory() {
    return { drafts: new Map(), digests: new Map() };
}
const nobody = (0,secret/* secretOf */.OM)('nobody', '');
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
function nameOf({ author, body, url }) {
    const seal = markerIn(body)?.seal;
    const maker = author === undefined ? 'somebody' : author;
    return seal === undefined
        ? `by ${maker} (${url})`
        : `for another seal of the release, ${seal.slice(0, 12)} (${url})`;
}
function duplicate(releases, { tag, target }) {
    const message = `${tag} has ${releases.length} releases on ${target.channel}: ${releases.map(nameOf).join('; ')}`;
    return { kind: 'obstructed', problem: (0,problem/* problem */.C)('RELEASE_DUPLICATE', message, (0,target_problem/* atTarget */.P$)(target)) };
}
function foreignDraft(release, { tag, target }) {
    const message = `there is a draft for ${tag} on ${target.channel}, made ${nameOf(release)}`;
    return { kind: 'obstructed', problem: (0,problem/* problem */.C)('DRAFT_FOREIGN', message, (0,target_problem/* atTarget */.P$)(target)) };
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
        return (0,problem/* problem */.C)('TAG_MISSING', `${target.channel} knows no tag ${tag}`, (0,target_problem/* atTarget */.P$)(target));
    const message = `${tag} points at ${found} on ${target.channel}; sealed is ${commit}`;
    return (0,problem/* problem */.C)('TAG_MOVED', message, (0,target_problem/* atTarget */.P$)(target));
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

function meaningOf(reason, isUpload) {
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
function refusal(reply, { target, isUpload = false, secret }) {
    const { code, because } = meaningOf(reply.reason, isUpload);
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
            return refusal(reply, subject);
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
            return { outcome: 'refused', problem: refusal(reply, subject), answer };
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
    return { target: (0,target_problem/* targetName */.je)(target), isUpload: target.kind === 'asset', secret };
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
    return refusedFor((0,problem/* problem */.C)('MISSING', `${(0,target_problem/* targetName */.je)(target)}: ${what}`, (0,target_problem/* atTarget */.P$)(target)));
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
            return refusedFor((0,problem/* problem */.C)('VERSION_EXISTS', message, (0,target_problem/* atTarget */.P$)(target)));
        }
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/limits.js
/** What is known of a host’s limits. */
function limits_limitsOf({ api, uploads }) {
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

;// CONCATENATED MODULE: ./packages/channels/src/host-release/withdrawal.js
/** What a release says once it was withdrawn, and cannot be hidden; the first lines of its notes. */
const notice = [
    '<!-- lockstep withdrawn -->',
    '> [!CAUTION]',
    '> This release was withdrawn by its maintainers. Do not use it.',
    '',
    '',
].join('\n');
/** GitHub’s limit for a release’s notes, in characters. */
const withdrawal_longestBody = 125_000;
const titleMark = '[withdrawn] ';
/** Whether a release’s notes say that it was withdrawn. Hosts turn line feeds into carriage returns and line feeds. */
function isMarkedWithdrawn(body) {
    return body.startsWith('<!-- lockstep withdrawn -->');
}
/** A release’s notes with the notice before them. What is too long is cut at its beginning: the marker is at its end. */
function withNotice(body) {
    const room = withdrawal_longestBody - notice.length;
    return `${notice}${body.length > room ? body.slice(body.length - room) : body}`;
}
/** A release’s title with a word before it. */
function withMark(title) {
    return title.startsWith(titleMark) ? title : `${titleMark}${title}`;
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/observation.js








function observation_unclear(reply, { context }) {
    const why = (0,foreign_text/* foreignText */.q)(reply.outcome === 'failed' ? reply.why : reply.message, context.secret);
    return { state: 'unknown', why };
}
// A repository that is not there will not come by waiting; whether it is there, hosts tell nobody who may not read it.
function observation_unseen(reply, target, connection) {
    const { secret } = connection.context;
    const isMissing = reply.outcome === 'refused' && reply.reason === 'missing';
    if (!isMissing || secret === undefined)
        return observation_unclear(reply, connection);
    const subject = { target: (0,target_problem/* atTarget */.P$)(target).where.target, secret };
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
    const details = { ...(0,target_problem/* atTarget */.P$)(target), severity: 'blocked' };
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
            const yanked = isMarkedWithdrawn(release.body);
            return { state: 'present', ref: release.url, digest, yanked, ...anchorOf(release) };
        }
    }
}
function missingInPublic(state, { release, isOurs }, { target }) {
    if (release.isImmutable) {
        const why = `${release.tag} is public and locked on ${target.channel}, without ${target.title}`;
        return { state: 'rejected', why, problem: (0,problem/* problem */.C)('RELEASE_IMMUTABLE', why, (0,target_problem/* atTarget */.P$)(target)) };
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
            return observation_unclear(state.reply, connection);
        // In a draft as well: other bytes under a sealed name are an incident wherever they are.
        case 'different':
            return { state: 'present', digest: state.digest, yanked: false, ref: release.url };
        case 'equal':
            return standing.kind === 'draft'
                ? { state: 'reserved', digest: state.digest, ref: state.asset.url }
                : {
                    state: 'present',
                    digest: state.digest,
                    yanked: isMarkedWithdrawn(release.body),
                    ref: state.asset.url,
                };
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
    const refuse = (target, what) => (0,target_problem/* finding */.gk)(target, 'ASSET_REFUSED', what);
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
    return { ...(0,proof/* proof */.n1)(secret, 'identity only', reason, identity), problems };
}
// Both hosts tell what an account may do; a token can be limited to less, which shows only when it writes.
function proofFor(secret, repository, identity) {
    const { canPush, fullName } = repository;
    if (canPush === undefined)
        return (0,proof/* proof */.n1)(secret, 'not provable here', `the host does not tell who may write to ${fullName}`, identity);
    const reason = `its account may write to ${fullName}; whether the token was limited to less, the host does not tell`;
    return (0,proof/* proof */.n1)(secret, 'identity only', reason, identity);
}
/** Proves without writing what can be proven about the channel’s token. */
async function credential_proof_proveCredential(channel, connection) {
    const { host, context } = connection;
    const secret = (0,proof/* nameOfToken */.is)(channel, context.secret);
    if (context.secret === undefined)
        return (0,proof/* noToken */.fC)(secret);
    const reply = await host.repository();
    if (reply.outcome !== 'ok') {
        const { owner, name } = host.address;
        const reason = problemOf(reply, {
            target: `${channel.id} ${owner}/${name}`,
            secret: context.secret,
        });
        return { ...(0,proof/* disproof */.bA)(secret, reason.code, reason.message), problems: [reason] };
    }
    const repository = reply.value;
    const identity = await identityOf(connection);
    const mayWrite = repository.canPush !== false && !repository.isArchived;
    const found = mayWrite ? proofFor(secret, repository, identity) : readOnly(secret, repository, identity);
    return { ...found, repository };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/preflight.js








function preflight_unclear(reply, desired, { context }) {
    const subject = { target: (0,target_problem/* targetName */.je)(desired.target), secret: context.secret };
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
    const { credential, problems, repository } = await credential_proof_proveCredential(channel, connection);
    const isVisible = repository !== undefined;
    const found = desired === undefined ? [] : await checkAll(desired, kind, isVisible, connection);
    return {
        problems: [...problems, ...found.flatMap((each) => each.problems)],
        notes: [
            ...(0,address/* plainNotes */.W2)(connection.host.origins),
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
            return refusedFor((0,problem/* problem */.C)('DIGEST_CONFLICT', message, (0,target_problem/* atTarget */.P$)(asset.target)));
        }
    }
}
// The last look before everyone sees it: each asset once and whole, and nothing beside them.
async function checkAssets(attempt, release) {
    const { desired, target } = attempt;
    const [foreign] = unsealedAssets(release, desired);
    if (foreign !== undefined) {
        const message = `${target.channel}: the draft of ${desired.tag} holds ${foreign}, which was not sealed`;
        return refusedFor((0,problem/* problem */.C)('ASSET_UNEXPECTED', message, { ...(0,target_problem/* atTarget */.P$)(target), severity: 'blocked' }));
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
            return refusedFor((0,problem/* problem */.C)('VERSION_EXISTS', message, (0,target_problem/* atTarget */.P$)(target)));
        }
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/retreat.js


const nothing = { steps: [], byHand: [], notes: [] };
// One deed for the release and all of its assets, whichever asks for it.
function stepFor({ channel }, { target: { key }, tag }, locked) {
    const base = { target: key, channel };
    return locked
        ? {
            ...base,
            key: `mark ${key}`,
            title: `mark the release ${tag} on ${channel} as withdrawn`,
            undoes: 'it is offered without a word, and as the latest release',
            leaves: 'its files: the host has locked them, and only its title and notes can change',
        }
        : {
            ...base,
            key: `hide ${key}`,
            title: `turn the release ${tag} on ${channel} back into a draft`,
            undoes: 'anyone sees the release and its files',
            leaves: 'the tag, and what was downloaded',
        };
}
/** What there is to take back of a release: it becomes a draft, or, where the host has locked it, says that it is withdrawn. */
async function retreat_retreatOf(attempt, observed) {
    const { target, desired, connection } = attempt;
    // A draft is seen by nobody else.
    if (observed.state !== 'present' || observed.yanked)
        return nothing;
    const seen = await look_look(connection, desired);
    if (seen.kind === 'unclear') {
        const { reply } = seen;
        throw new Error((0,foreign_text/* foreignText */.q)(reply.outcome === 'failed' ? reply.why : reply.message));
    }
    const { standing } = seen;
    if (standing.kind !== 'public')
        return nothing;
    if (standing.isOurs)
        return { ...nothing, steps: [stepFor(target, desired, standing.release.isImmutable)] };
    const note = `the release ${desired.tag} on ${target.channel} was left alone: somebody else published it`;
    return { ...nothing, notes: [note] };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/unpublishing.js






function unpublishing_refusal({ target, desired }, why) {
    const remedy = 'Say in its notes what is wrong with it, or remove it by hand; then release the next version.';
    return refusedFor((0,problem/* problem */.C)('REJECTED', `${desired.tag} stays public on ${target.channel}: ${why}`, {
        ...(0,target_problem/* atTarget */.P$)(target),
        remedy,
    }));
}
// github/docs, “Immutable releases”: assets and tag are locked, while title and notes can still be edited.
async function markWithdrawn(attempt, { id, title, body }) {
    if (isMarkedWithdrawn(body))
        return already('its notes say so already');
    const reply = await attempt.connection.host.releases.change(id, {
        title: withMark(title),
        body: withNotice(body),
        // The host offers no pre-release as the latest.
        isPrerelease: true,
    });
    if (reply.outcome !== 'ok')
        return refusedReceipt(reply, subjectOf(attempt));
    return attempt_stored({ message: `release ${id} says that it was withdrawn` });
}
/**
 * Turns a public release of ours back into a draft, which hides its assets as well. One that the host has locked says
 * that it was withdrawn.
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
        return unpublishing_refusal(attempt, 'somebody else published it');
    if (standing.release.isImmutable)
        return markWithdrawn(attempt, standing.release);
    const reply = await connection.host.releases.change(standing.release.id, { isDraft: true });
    if (reply.outcome !== 'ok')
        return refusedReceipt(reply, subjectOf(attempt));
    return attempt_stored({ message: `release ${reply.value.id} is a draft again` });
}

// EXTERNAL MODULE: ./packages/channels/src/registry/one-chunk.js
var one_chunk = __webpack_require__(38394);
;// CONCATENATED MODULE: ./packages/channels/src/host-release/arrival.js





function arrival_refusal({ target }, code, message) {
    return refusedFor((0,problem/* problem */.C)(code, `${target.channel} ${target.title}: ${message}`, (0,target_problem/* atTarget */.P$)(target)));
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
        return { size, chunks: () => (0,one_chunk/* oneChunk */.w)(Buffer.from(document)) };
    return { size, chunks: () => connection.context.artifacts.stream(artifact) };
}
async function send(attempt, release, name) {
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
            return refusedFor((0,problem/* problem */.C)('DIGEST_CONFLICT', message, (0,target_problem/* atTarget */.P$)(target)));
        }
        case 'missing': {
            const cutOff = standing_isOurs(release, attempt.desired) ? state.cutOff : [];
            return (await removeAssets(attempt, release.id, cutOff)) ?? send(attempt, release, asset.name);
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
    return refusedFor((0,problem/* problem */.C)('RELEASE_IMMUTABLE', message, (0,target_problem/* atTarget */.P$)(target)));
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/verification.js





function alterations({ release, isOurs: isMade }, desired) {
    const { target, title, isPrerelease } = desired;
    const said = release.isPrerelease ? 'a pre-release' : 'no pre-release';
    return [
        ...(release.isPrerelease === isPrerelease
            ? []
            : [(0,target_problem/* finding */.gk)(target, 'RELEASE_ALTERED', `it is marked as ${said}`)]),
        // Whoever published by hand chose a title of their own.
        ...(!isMade || release.title === title
            ? []
            : [(0,target_problem/* finding */.gk)(target, 'RELEASE_ALTERED', `its title is “${(0,foreign_text/* foreignText */.q)(release.title)}”, not “${title}”`)]),
    ];
}
function additions(release, desired) {
    return unsealedAssets(release, desired).map((name) => (0,target_problem/* finding */.gk)(desired.target, 'ASSET_UNEXPECTED', `it holds “${(0,foreign_text/* foreignText */.q)(name)}”, which was not sealed`));
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
function byteProblems(target, { sha256, size }, downloaded) {
    const sealed = target.artifact.digest;
    const recorded = { ...(sha256 !== undefined && { sha256 }), size };
    if ((0,src_digest/* compareDigests */.vR)(sealed, recorded) === 'different') {
        const what = `the host records ${sha256 ?? 'no sha256'} and ${size} bytes, sealed are ${sealed.sha256} and ${sealed.size}`;
        return [(0,target_problem/* finding */.gk)(target, 'DIGEST_CONFLICT', what)];
    }
    if ((0,src_digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    const what = `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`;
    // Without a record of the host’s own, what it serves is what it holds.
    return [(0,target_problem/* finding */.gk)(target, sha256 === undefined ? 'DIGEST_CONFLICT' : 'CORRUPT_ARTIFACT', what)];
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
    return { target, observed, problems: [(0,target_problem/* finding */.gk)(target, 'STATE_UNKNOWN', message)] };
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
        : [(0,target_problem/* finding */.gk)(target, 'ASSET_UNEXPECTED', `the release holds it ${copies.length + 1} times`)];
    return {
        target,
        observed: { state: 'present', digest: reply.value, yanked: false, ref: asset.url },
        problems: [...byteProblems(target, asset, reply.value), ...twice],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/host-release/channel.js


















/** Assets whose bytes are read side by side. */
const readConcurrency = 4;
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
    return (0,bounded/* mapBounded */.y)(targets, readConcurrency, (target) => desired.milestone !== undefined && isMilestone(target)
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
    return (0,bounded/* mapBounded */.y)(targets, readConcurrency, async (target) => {
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
        limits: limits_limitsOf(address),
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
        retreat: (target, observed, _wish, context) => retreat_retreatOf(attempt(target, context), observed),
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
    server: address/* registryAddress */.MA
        .optional()
        .describe('The server, where it is not the public one: a GitHub Enterprise Server.'),
    api: address/* registryAddress */.MA.optional().describe('The root of its API; by default it follows from the server.'),
    uploads: address/* registryAddress */.MA
        .optional()
        .describe('Where assets are uploaded to; by default it follows from the server.'),
    latest: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* boolean */.zMY()])
        .default('auto')
        .describe('Whether the release becomes the latest one; auto: when it is the highest stable version.'),
});
/** What `lockstep.yaml` may say about releases on Gitea or Forgejo beside the keys of every channel. */
const giteaReleaseSettings = schemas/* strictObject */.rej({
    ...common,
    server: address/* registryAddress */.MA
        .optional()
        .describe('The server, with the path that it lives below; by default the one that runs the workflow.'),
    api: address/* registryAddress */.MA.optional().describe('The root of its API; by default it follows from the server.'),
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

// EXTERNAL MODULE: ./packages/channels/src/npm/kind.js + 52 modules
var npm_kind = __webpack_require__(60337);
// EXTERNAL MODULE: ./packages/channels/src/pypi/kind.js + 64 modules
var pypi_kind = __webpack_require__(98800);
;// CONCATENATED MODULE: ./packages/channels/src/index.js











/** Every kind of channel; a new one is one folder and one line here. */
const channelKinds = [
    npm_kind/* npmKind */.Y,
    pypi_kind/* pypiKind */.X,
    kind/* cratesKind */.f,
    githubReleaseKind,
    giteaReleaseKind,
    homebrewKind,
];


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   q: () => (/* binding */ findLiteralSecrets)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37458);


// Shapes of the tokens that registries and hosts hand out, and of credentials in an address. The user `git` alone is what
// everyone calls himself over ssh.
const secretShapes = /\b(?:npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|cio[A-Za-z0-9]{30,})|(?<=\b[a-z][a-z0-9+.-]*:\/\/)(?!git@)[^/?#\s]*(?=@)/gi;
/** A text without anything in it that looks like a secret. */
function withoutSecrets(text) {
    return text.replace(secretShapes, '***');
}
function isSecret({ text, path }) {
    return path.at(-1) === 'token' || withoutSecrets(text) !== text;
}
function entriesOf(value) {
    return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}
// Keys are texts of the document, too.
function* texts(value, path) {
    if (typeof value === 'string')
        yield { text: value, path };
    if (value === null || typeof value !== 'object')
        return;
    for (const [key, each] of entriesOf(value)) {
        if (withoutSecrets(String(key)) !== key)
            yield { text: String(key), path: [...path, key] };
        yield* texts(each, [...path, key]);
    }
}
/** Finds secrets that stand in the configuration itself; the messages never repeat them. */
function findLiteralSecrets(document, locate) {
    return [...texts(document, [])].filter(isSecret).map(({ path }) => (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('CONFIG_LITERAL_SECRET', `${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(path)} holds a secret itself, not a reference to it`, {
        where: (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(path, locate),
    }));
}


/***/ }),

/***/ 48627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEchoes),
/* harmony export */   y: () => (/* binding */ isMisspelt)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37458);


/** Longer words are no keys, and comparing them takes time. */
const longestWord = 40;
/** How many letters are missing, superfluous, wrong or swapped with their neighbour. */
function distance(one, other) {
    let [before, last] = [
        [],
        Array.from({ length: other.length + 1 }, (_, at) => at),
    ];
    for (let row = 1; row <= one.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            const ways = [(last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1];
            ways.push((last[column - 1] ?? 0) + (isSame ? 0 : 1));
            if (isSwapped && row > 1 && column > 1)
                ways.push((before[column - 2] ?? 0) + 1);
            next.push(Math.min(...ways));
        }
        [before, last] = [last, next];
    }
    return last[other.length] ?? 0;
}
/** Whether a word is another one with a slip in it: one of four letters at most. */
function isMisspelt(written, meant) {
    if (written === meant || Math.max(written.length, meant.length) > longestWord)
        return false;
    if (written.toLowerCase() === meant.toLowerCase())
        return true;
    return distance(written, meant) <= Math.max(1, Math.floor(meant.length / 4));
}
function keysIn(value, path, keys) {
    if (path.length > 0)
        keys.add((0,_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(path));
    if (Array.isArray(value))
        value.forEach((each, index) => void keysIn(each, [...path, index], keys));
    else if ((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value))
        for (const [key, each] of Object.entries(value))
            keysIn(each, [...path, key], keys);
    return keys;
}
function parts(key) {
    const at = key.lastIndexOf('.') + 1;
    return [key.slice(0, at), key.slice(at)];
}
// What is missing is named by its own place, or in quotes by what needs it.
function missingNames({ message, where }, present) {
    const [parent, name] = parts(where?.key ?? '');
    const quoted = [...message.matchAll(/“([^“”]{1,40})”/g)].map(([, word = '']) => word);
    return [name, ...quoted].filter((each) => each !== '' && !present.has(parent + each));
}
/** The problems of a document, without those of keys that are missing because they are misspelt. */
function withoutEchoes(problems, document) {
    const unknown = problems.filter(({ code }) => code === 'CONFIG_UNKNOWN_KEY');
    if (unknown.length === 0)
        return problems;
    const present = keysIn(document, [], new Set());
    const written = unknown.map(({ where }) => parts(where?.key ?? ''));
    const isEcho = (each) => {
        const [parent] = parts(each.where?.key ?? '');
        const siblings = written.filter(([other]) => other === parent).map(([, name]) => name);
        return missingNames(each, present).some((name) => siblings.some((sibling) => isMisspelt(sibling, name)));
    };
    return problems.filter((each) => each.code !== 'CONFIG_WRONG_TYPE' || !isEcho(each));
}


/***/ }),

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseBy)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/core/src/config/issue-text.js
const names = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
};
function nameOf(value) {
    if (value === null)
        return 'nothing';
    return names[Array.isArray(value) ? 'array' : typeof value] ?? 'something else';
}
/** What is said of a value that has none of several forms, where the schema says nothing of its own. */
const unexplained = 'expected another form';
/** A longer value would drown what is said about it. */
const longestShown = 40;
function foundText(value) {
    const isShown = typeof value === 'string' && value.length <= longestShown;
    return `found ${isShown ? `“${value}”` : nameOf(value)}`;
}
function typeText(expected, input) {
    const wanted = `expected ${names[expected] ?? expected}`;
    return input === undefined ? `it is missing; ${wanted}` : `${wanted}, found ${nameOf(input)}`;
}
function boundText(origin, bound, isLeast) {
    if (isLeast && bound === '1' && (origin === 'string' || origin === 'array'))
        return 'it may not be empty';
    const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
    return `expected at ${isLeast ? 'least' : 'most'} ${bound}${unit}`;
}
/**
 * Says what is wrong with a value in the words of who writes a configuration; undefined leaves it to zod. What a schema
 * says itself goes before it.
 */
function issueText(issue) {
    if (issue.code === 'invalid_type')
        return typeText(String(issue.expected), issue.input);
    if (issue.code === 'too_small')
        return boundText(issue.origin, String(issue.minimum), true);
    if (issue.code === 'too_big')
        return boundText(issue.origin, String(issue.maximum), false);
    if (issue.code === 'invalid_value')
        return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}; ${foundText(issue.input)}`;
    return issue.code === 'invalid_union' ? unexplained : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/core/src/config/parse-by.js




const isKey = (part) => typeof part !== 'symbol';
// Of the forms that a value may have, the one that it was meant to have is the one that it resembles.
function meantForm(issue) {
    if (issue.code !== 'invalid_union' || issue.message !== unexplained)
        return [];
    const resembling = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
    return resembling.length === 1 ? (resembling[0] ?? []) : [];
}
function problemsOf(issue, base, locate) {
    const path = [...base, ...issue.path.filter(isKey)];
    const meant = meantForm(issue);
    if (meant.length > 0)
        return meant.flatMap((each) => problemsOf(each, path, locate));
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
function without(value, path) {
    const [part, ...rest] = path;
    if (part === undefined || !(0,record/* isRecord */.u)(value) || !Object.hasOwn(value, part))
        return value;
    if (rest.length > 0 && (0,record/* isRecord */.u)(value[part]))
        return { ...value, [part]: without(value[part], rest) };
    const { [part]: _, ...others } = value;
    return others;
}
/**
 * Parses a value, and what remains of it without the faulty keys, so that one run reports everything.
 *
 * @param base the value's own place in the document.
 */
function parseBy(schema, value, base, locate) {
    const result = schema.safeParse(value, { error: issueText });
    if (result.success)
        return { value: result.data, problems: [] };
    const { issues } = result.error;
    const rest = schema.safeParse(issues.flatMap(faultyPaths).reduce(without, value));
    const problems = issues.flatMap((issue) => problemsOf(issue, base, locate));
    return rest.success ? { value: rest.data, problems } : { problems };
}


/***/ }),

/***/ 47797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export parseConfig */
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5018);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50720);
/* harmony import */ var _literal_secret_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77878);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37458);
/* harmony import */ var _misspelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48627);
/* harmony import */ var _parse_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63303);








// A channel whose kind is misspelt as a key seems to be of a kind that is called like itself.
function misspeltKind(id, value, locate) {
    if (value.kind !== undefined)
        return [];
    const written = Object.keys(value).find((key) => (0,_misspelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isMisspelt */ .y)(key, 'kind'));
    if (written === undefined)
        return [];
    const path = ['channels', id, written];
    const message = `${(0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(path)} is not a key of the configuration`;
    return [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_UNKNOWN_KEY', message, { where: (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(path, locate) })];
}
function unknownKind(id, kind, kinds, locate) {
    const known = kinds.map((each) => each.kind).join(', ');
    return (0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_WRONG_TYPE', `channels.${id}: there is no channel kind “${kind}”; known: ${known}`, {
        where: (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(['channels', id, 'kind'], locate),
    });
}
// What the surroundings do not say either is a mistake of the configuration.
function completed(path, kind, settings, { surroundings, locate }) {
    try {
        return { value: kind.complete?.(settings, surroundings) ?? settings, problems: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .LockstepError */ .Cj))
            throw error;
        const problems = error.problems.map((each) => ({
            ...each,
            message: `${path.join('.')}: ${each.message}`,
            where: (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(each.where?.key === undefined ? path : [...path, each.where.key], locate),
        }));
        return { problems };
    }
}
// Common keys and the kind's own are parsed apart, so that each side stays strict about what is left over.
function parseChannel(id, value, kinds, place) {
    const { locate } = place;
    const path = ['channels', id];
    const named = (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBy */ .h)(_config_js__WEBPACK_IMPORTED_MODULE_5__/* .channelId */ .Zm, id, path, locate);
    if (named.problems.length > 0)
        return { problems: named.problems };
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return { problems: [...(0,_parse_by_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBy */ .h)(_config_js__WEBPACK_IMPORTED_MODULE_5__/* .channelSettings */ .LX, value, path, locate).problems] };
    const kindName = typeof value.kind === 'string' ? value.kind : id;
    const kind = kinds.find((each) => each.kind === kindName);
    if (kind === undefined) {
        const misspelt = misspeltKind(id, value, locate);
        return { problems: misspelt.length > 0 ? misspelt : [unknownKind(id, kindName, kinds, locate)] };
    }
    const isCommon = ([key]) => Object.hasOwn(_config_js__WEBPACK_IMPORTED_MODULE_5__/* .channelSettings */ .LX.shape, key);
    const entries = Object.entries(value);
    const common = (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBy */ .h)(_config_js__WEBPACK_IMPORTED_MODULE_5__/* .channelSettings */ .LX, Object.fromEntries(entries.filter(isCommon)), path, locate);
    const own = (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBy */ .h)(kind.settings, Object.fromEntries(entries.filter((entry) => !isCommon(entry))), path, locate);
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
        return [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_SAME_ENDPOINT', message, { where: (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(['channels', id], locate) })];
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
    const trials = (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .trialsOf */ .xY)(channels);
    const read = new Set(channels.map(({ id }) => id));
    // A channel whose id is misspelt says so itself.
    const isTold = (named) => [...ids.difference(read)].some((each) => (0,_misspelling_js__WEBPACK_IMPORTED_MODULE_0__/* .isMisspelt */ .y)(each, named));
    return channels.flatMap(({ id, before = [] }) => before.flatMap((named, index) => {
        if (!ids.has(named) && isTold(named))
            return [];
        const fault = trialFault(id, named, ids, trials);
        const where = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .whereOf */ .d)(['channels', id, 'before', index], locate);
        return fault ? [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_WRONG_TYPE', `channels.${id}.before: ${fault}`, { where })] : [];
    }));
}
// Only a wrong value of the kind's own keys can hide where a channel points.
function hasEndpoint({ problems }) {
    const isCommon = (key = '') => Object.hasOwn(_config_js__WEBPACK_IMPORTED_MODULE_5__/* .channelSettings */ .LX.shape, key.split(/[.[]/)[2] ?? '');
    return problems.every(({ code, where }) => code !== 'CONFIG_WRONG_TYPE' || isCommon(where?.key));
}
// Messages name keys and values of the document, and any of them may hold a secret by mistake.
function masked(problem) {
    const { message, where } = problem;
    const place = where?.key === undefined ? where : { ...where, key: (0,_literal_secret_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .c)(where.key) };
    return { ...problem, message: (0,_literal_secret_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .c)(message), ...(place !== undefined && { where: place }) };
}
/**
 * Reads a parsed `lockstep.yaml`, and goes on with what is right in it when something is wrong.
 * @param surroundings what channels may leave to the server and the repository that they run on.
 */
function readConfig(document, kinds, locate, surroundings = {}) {
    const secrets = (0,_literal_secret_js__WEBPACK_IMPORTED_MODULE_7__/* .findLiteralSecrets */ .q)(document, locate);
    const outer = (0,_parse_by_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBy */ .h)(_config_js__WEBPACK_IMPORTED_MODULE_5__/* .documentSchema */ .L8, document ?? {}, [], locate);
    const raw = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(document) && (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(document.channels) ? document.channels : {};
    const parsed = Object.entries(raw).map(([id, value]) => parseChannel(id, value, kinds, { locate, surroundings }));
    const channels = parsed.flatMap(({ value }) => value ?? []);
    const sound = parsed.filter(hasEndpoint).flatMap(({ value }) => value ?? []);
    const isReported = ({ where }) => secrets.some((secret) => secret.where?.key === where?.key);
    const told = [...outer.problems, ...parsed.flatMap(({ problems }) => problems)];
    const others = (0,_misspelling_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEchoes */ .K)(told, document).filter((each) => !isReported(each));
    const { channels: _, ...rest } = outer.value ?? _config_js__WEBPACK_IMPORTED_MODULE_5__/* .documentSchema */ .L8.parse({ channels: { none: null } });
    const problems = [
        ...secrets,
        ...others,
        ...sameEndpoints(sound, kinds, locate),
        ...wrongTrials(channels, new Set(Object.keys(raw)), locate),
    ];
    const { tools, ...common } = rest;
    const config = { ...common, channels, ...(tools !== undefined && { tools }) };
    return { config, problems: problems.map(masked) };
}
/**
 * Checks a parsed `lockstep.yaml`.
 * @throws LockstepError with every problem at once: `CONFIG_UNKNOWN_KEY`, `CONFIG_WRONG_TYPE`,
 * `CONFIG_LITERAL_SECRET`, `CONFIG_SAME_ENDPOINT`.
 */
function parseConfig(document, kinds, locate, surroundings = {}) {
    const { config, problems } = readConfig(document, kinds, locate, surroundings);
    throwAll(problems);
    return config;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53802);
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


/***/ })

};
