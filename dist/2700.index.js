export const id = 2700;
export const ids = [2700];
export const modules = {

/***/ 67862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readChangelog)
});

;// CONCATENATED MODULE: ./packages/core/src/changelog/lines.js
const opening = /^ {0,3}(`{3,}|~{3,})/;
function fenceAt(text) {
    const run = opening.exec(text)?.[1];
    if (run === undefined)
        return undefined;
    const mark = run.charAt(0);
    // CommonMark, “Fenced code blocks”: what follows backticks may hold none.
    if (mark === '`' && text.trimStart().slice(run.length).includes('`'))
        return undefined;
    return { mark, length: run.length };
}
function closes(text, { mark, length }) {
    const found = fenceAt(text);
    return found?.mark === mark && found.length >= length && text.trim().length === found.length;
}
function* physicalLines(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline + 1;
        const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
        yield { text: text.slice(from, end).replace(/\r?\n$/, ''), start: from, end };
        start = end;
    }
}
// Whether a comment is still open at the end of a line, and whether the line began with one.
function leavesCommentOpen(text, isOpen) {
    let open = isOpen;
    for (let at = 0; at !== -1;) {
        const next = text.indexOf(open ? '-->' : '<!--', at);
        if (next === -1)
            return open;
        at = next + (open ? 3 : 4);
        open = !open;
    }
    return open;
}
/** The lines of a Markdown document, with what is fenced code or an HTML comment told apart. */
function markdownLines(text) {
    let fence;
    let inComment = false;
    return [...physicalLines(text)].map((line) => {
        if (fence !== undefined) {
            if (closes(line.text, fence))
                fence = undefined;
            return { ...line, kind: 'code' };
        }
        const kind = inComment || /^ {0,3}<!--/.test(line.text) ? 'comment' : 'text';
        if (!inComment)
            fence = fenceAt(line.text);
        if (fence !== undefined)
            return { ...line, kind: 'code' };
        inComment = leavesCommentOpen(line.text, inComment);
        return { ...line, kind };
    });
}

;// CONCATENATED MODULE: ./packages/core/src/changelog/version-heading.js
// Every expression is anchored where the last one ended, and none can match a text in two ways.
const tags = /(?:<\/?[A-Za-z][^<>]*>\s*)+/y;
const emphasis = /[*_`]{1,3}/y;
const leadingDate = /(\d{4}-\d{2}-\d{2})[,:]?\s+(?:[-–—]\s+)?/y;
const word = /(?:version|release|ver\.|v\.)\s+/iy;
const packageAt = /(@?[\w./-]+)@(?=v?\d)/y;
const packageBefore = /(@?[A-Za-z][\w./-]*)\s+(?=\[?v?\d+\.\d)/y;
const versionToken = /v?(\d+(?:\.\d+)+[0-9A-Za-z.+-]*)/iy;
const isFull = /^\d+\.\d+\.\d/;
const linkTarget = /\(([^()\s]*)\)/y;
const isoDate = /\d{4}-\d{1,2}-\d{1,2}/;
const otherDate = /\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?[ -][A-Z][a-z]{2,8}\.?,?[ -]\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/;
const unreleased = /^(?:unreleased|upcoming|next(?: release| version)?|head|main|master|trunk|(?:in )?development|dev|wip|work in progress|tbd)$/i;
class Scanner {
    text;
    at;
    constructor(text, at) {
        this.text = text;
        this.at = at;
    }
    take(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text);
        if (found !== null)
            this.at += found[0].length;
        return found ?? undefined;
    }
    takeText(text) {
        const fits = this.text.startsWith(text, this.at);
        if (fits)
            this.at += text.length;
        return fits;
    }
    get rest() {
        return this.text.slice(this.at);
    }
}
function dateIn(line, from) {
    const rest = line.slice(from);
    const found = isoDate.exec(rest) ?? otherDate.exec(rest);
    return found === null ? undefined : { text: found[0], column: from + found.index + 1 };
}
// `### 1.2.0 migration` is about a version without being its section; a title of its own is given on high levels only.
function mayFollow(rest, level) {
    return level <= 2 || /^[*_`]*\s*(?:$|[-–—(/:,|[~]|\d{4}|yanked)/i.test(rest);
}
function readUnreleased(line, from) {
    const bare = line.slice(from).trim();
    const isBracketed = bare.startsWith('[');
    const close = isBracketed ? bare.indexOf(']') : -1;
    if (isBracketed && close === -1)
        return undefined;
    const name = isBracketed ? bare.slice(1, close) : bare.replace(/^[*_`]+|[*_`:]+$/g, '');
    const isNamed = unreleased.test(name) || /^unreleased\b/i.test(name);
    if (!isNamed)
        return undefined;
    const target = isBracketed ? /^\(([^()\s]*)\)/.exec(bare.slice(close + 1))?.[1] : undefined;
    return {
        isYanked: false,
        isBracketed,
        ...(target !== undefined && { link: { text: target, column: line.indexOf(target, from) + 1 } }),
    };
}
// `Python 3.10 support` and `Node 18.2` are about versions of others; `Cargo 1.98 (2026-08-20)` is a section.
function isSectionOfPackage(version, rest) {
    return mayFollow(rest, 3) && (isFull.test(version) || dateIn(rest, 0) !== undefined);
}
function linkIn(scanner) {
    const target = scanner.take(linkTarget)?.[1];
    return target === undefined ? undefined : { text: target, column: scanner.at - target.length };
}
function versionIn(scanner) {
    const found = scanner.take(versionToken)?.[1];
    if (found === undefined)
        return undefined;
    return { text: found.replace(/[.+-]+$/, ''), column: scanner.at - found.length + 1 };
}
function readName(scanner, level) {
    scanner.take(word);
    const startsBracketed = scanner.takeText('[');
    scanner.take(emphasis);
    const exact = scanner.take(packageAt)?.[1];
    const loose = exact === undefined ? scanner.take(packageBefore)?.[1] : undefined;
    const isBracketed = startsBracketed || scanner.takeText('[');
    const version = versionIn(scanner);
    scanner.take(emphasis);
    if (version === undefined || (isBracketed && !scanner.takeText(']')))
        return undefined;
    const link = isBracketed ? linkIn(scanner) : undefined;
    scanner.take(tags);
    const fits = loose === undefined ? mayFollow(scanner.rest, level) : isSectionOfPackage(version.text, scanner.rest);
    return fits ? { name: exact ?? loose, version, isBracketed, link } : undefined;
}
function readVersion(line, from, level) {
    const scanner = new Scanner(line, from);
    scanner.take(tags);
    scanner.take(emphasis);
    const before = scanner.take(leadingDate)?.[1];
    const found = readName(scanner, level);
    if (found === undefined)
        return undefined;
    const { name, version, isBracketed, link } = found;
    const date = dateIn(line, before === undefined ? scanner.at : from);
    return {
        ...(name !== undefined && { package: name }),
        version,
        ...(date && { date }),
        isYanked: /\byanked\b/i.test(scanner.rest),
        isBracketed: isBracketed && link === undefined,
        ...(link && { link }),
    };
}
/**
 * Reads what a heading says of a version; undefined when it is a heading of something else.
 *
 * @param line the whole line.
 * @param from where the heading's own text begins.
 */
function readVersionHeading(line, from, level) {
    return readVersion(line, from, level) ?? readUnreleased(line, from);
}

;// CONCATENATED MODULE: ./packages/core/src/changelog/document.js


const hashes = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
// What may be underlined: neither a list, a quote, a table, nor a heading or a link reference.
const noParagraph = /^(?: {4}|\t| {0,3}(?:[-*+>|#]|\d+[.)]\s|\[[^\]]*\]:)|\s*$)/;
const definition = /^ {0,3}\[(?!\^)([^\]]+)\]:[ \t]*<?([^\s>]+)>?(?:[ \t]+["'(].*)?[ \t]*$/;
/** No honest heading comes near; each expression below reads a short line in no time, whatever is in it. */
const longestHeading = 1000;
function withoutClosing(text) {
    const trimmed = text.trimEnd();
    const bare = trimmed.replace(/#+$/, '');
    return bare === '' || /\s$/.test(bare) ? bare.trimEnd() : trimmed;
}
function headingAt(lines, index) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.text.length > longestHeading)
        return undefined;
    const marks = hashes.exec(line.text);
    if (marks?.[1] !== undefined) {
        const text = withoutClosing(line.text.slice(marks[0].length));
        return { level: marks[1].length, line: index + 1, column: marks[0].length + 1, text, height: 1 };
    }
    const below = lines[index + 1];
    if (below?.kind !== 'text' || !underline.test(below.text) || noParagraph.test(line.text))
        return undefined;
    const level = below.text.trimStart().startsWith('=') ? 1 : 2;
    const column = line.text.length - line.text.trimStart().length + 1;
    return { level, line: index + 1, column, text: line.text.trim(), height: 2 };
}
function referenceAt({ text, kind }, index) {
    const found = kind === 'text' ? definition.exec(text) : null;
    const [, label, target] = found ?? [];
    if (label === undefined || target === undefined)
        return undefined;
    const column = text.indexOf(target, text.indexOf(']:')) + 1;
    return { label, target: { text: target, column }, line: index + 1 };
}
function versionOf(heading, lines) {
    if (heading.level > 4)
        return undefined;
    const { text } = lines[heading.line - 1] ?? { text: '' };
    const end = heading.column - 1 + heading.text.length;
    return readVersionHeading(text.slice(0, end), heading.column - 1, heading.level);
}
// Generators of changelogs give sections and what is in them headings of one level, but only from the third level on.
function sectionsOf(named, lineCount) {
    const highest = named.reduce((least, each) => (each.named === undefined ? least : Math.min(least, each.heading.level)), 2);
    const sections = [];
    let end = lineCount + 1;
    // From the last one on, so that each knows where the next begins: a hostile file has a heading on every line.
    for (const { heading, named: version } of named.toReversed()) {
        if (version !== undefined)
            sections.push({ ...version, heading, first: heading.line + heading.height, end });
        if (version !== undefined || heading.level <= highest)
            end = heading.line;
    }
    return sections.reverse();
}
/** Reads a CHANGELOG of any habit in Markdown: sections that nothing names are not among them. */
function readChangelog(text) {
    const lines = markdownLines(text);
    const headings = lines.flatMap((_, index) => headingAt(lines, index) ?? []);
    const named = headings.map((heading) => ({ heading, named: versionOf(heading, lines) }));
    return {
        lines,
        headings,
        sections: sectionsOf(named, lines.length),
        references: lines.flatMap((line, index) => referenceAt(line, index) ?? []),
    };
}


/***/ }),

/***/ 77533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ changelogSection),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   rO: () => (/* binding */ sectionText)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67862);

const preRelease = /^(\d+(?:\.\d+)*)[-._]?(a|alpha|b|beta|c|rc|pre|preview)[-._]?(\d+)$/i;
const longNames = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** A version in one spelling, whichever ecosystem’s it is written in: `1.2.0-rc.1` and `1.2.0rc1` are one. */
function versionKey(version) {
    const [, numbers, kind, count] = preRelease.exec(version) ?? [];
    if (numbers === undefined || kind === undefined || count === undefined)
        return version;
    const short = kind.toLowerCase();
    return `${numbers}-${longNames[short] ?? short}.${Number(count)}`;
}
/** The section of a version, or of what is not released yet for `Unreleased`; the first one where there are several. */
function sectionOf({ sections }, version) {
    if (/^unreleased$/i.test(version))
        return sections.find((each) => each.version === undefined);
    const key = versionKey(version);
    return sections.find((each) => each.version !== undefined && versionKey(each.version.text) === key);
}
/**
 * The text of a section without its heading. Link references at the end belong to the document, not to a section;
 * lines end in `\n`.
 */
function sectionText({ lines, references }, { first, end }) {
    const known = new Set(references.map(({ line }) => line));
    return lines
        .slice(first - 1, end - 1)
        .filter((_, index) => !known.has(first + index))
        .map(({ text }) => text)
        .join('\n')
        .trim();
}
/** What a CHANGELOG says of a version, which is what its release on a host says; undefined without a section. */
function changelogSection(text, version) {
    const changelog = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangelog */ .T)(text);
    const section = sectionOf(changelog, version);
    return section && sectionText(changelog, section);
}


/***/ }),

/***/ 13934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changelogFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Where the section of a release is looked for, the first file that is there being it: a package with a version of its own
 * has a CHANGELOG of its own, beside its manifest, or a part of the common one.
 * @param manifests those of the one package that is released; empty where all have one version.
 */
function changelogFiles({ release }, manifests) {
    const beside = manifests.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), release.changelog));
    return [...new Set([...beside, release.changelog])];
}


/***/ }),

/***/ 65301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/engine/src/seal/agreement.js

function kindOf({ ecosystem }, kinds) {
    return kinds.find(({ kind }) => kind === ecosystem);
}
function placeOf({ file, package: sealed }, kinds) {
    if (sealed === undefined)
        return file;
    return kindOf(sealed, kinds)?.place?.(file, sealed) ?? `${sealed.name}@${sealed.version}`;
}
function duplicates(artifacts, kinds, locate) {
    const first = new Map();
    return artifacts.flatMap((artifact) => artifact.channels.flatMap((channel) => {
        const { file, package: sealed } = artifact;
        const place = placeOf(artifact, kinds);
        const key = `${channel} ${place}`;
        const twin = first.get(key);
        if (twin === undefined)
            first.set(key, file);
        if (twin === undefined || sealed === undefined)
            return [];
        const message = `${twin} and ${file} are both ${place} on channel ${channel}`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return [(0,problem/* problem */.C)('ARTIFACT_DUPLICATE', message, { where })];
    }));
}
function wrongVersions(artifacts, packages, version, kinds) {
    const expected = (each) => kindOf(each, kinds)?.spelling?.(version) ?? version;
    const inArtifacts = artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || sealed.version === expected(sealed))
            return [];
        const message = `${file} holds ${sealed.name} ${sealed.version}, expected ${expected(sealed)}`;
        return [(0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: { file } })];
    });
    const inSource = packages
        .filter((each) => !each.private && each.version !== undefined && each.version !== expected(each))
        .map((each) => {
        const message = `${each.where.file} says ${each.name} ${each.version}, expected ${expected(each)}`;
        return (0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: each.where });
    });
    return [...inArtifacts, ...inSource];
}
function unknownToSource(artifacts, packages) {
    const names = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
    return artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || names.has(`${sealed.ecosystem} ${sealed.name}`))
            return [];
        const message = `${file} holds ${sealed.name}, which no manifest of the repository declares`;
        return [(0,problem/* problem */.C)('ARTIFACT_UNREADABLE', message, { where: { file } })];
    });
}
function leftOut(artifacts, packages) {
    const sealed = new Set(artifacts.map((artifact) => `${artifact.package?.ecosystem} ${artifact.package?.name}`));
    return packages
        .filter((each) => !each.private && !sealed.has(`${each.ecosystem} ${each.name}`))
        .map((each) => (0,problem/* problem */.C)('PACKAGE_LEFT_OUT', `${each.name} is public, but no artifact holds it`, { where: each.where }));
}
// Packages agree within their ecosystem; files of a kind that knows none share no more than a channel.
function groupsFor({ kind, readPackage }, artifacts, channels) {
    if (readPackage !== undefined)
        return [artifacts.filter(({ package: sealed }) => sealed?.ecosystem === kind)];
    const own = channels.filter((channel) => channel.kind === kind);
    return own.map(({ id }) => artifacts.filter((artifact) => artifact.channels.includes(id)));
}
/** Compares each artifact by itself with manifests and the target; the others may be in another part. */
function fileDisagreements(artifacts, packages, version, kinds) {
    return [
        ...(version === undefined ? [] : wrongVersions(artifacts, packages, version, kinds)),
        ...unknownToSource(artifacts, packages),
    ];
}
/** Compares artifacts, manifests and the target with each other. */
function disagreements(artifacts, packages, version, kinds, locate, channels) {
    return [
        ...duplicates(artifacts, kinds, locate),
        ...kinds.flatMap((kind) => groupsFor(kind, artifacts, channels).flatMap((group) => kind.disagreements?.(group) ?? [])),
        ...fileDisagreements(artifacts, packages, version, kinds),
        ...(artifacts.length === 0 ? [] : leftOut(artifacts, packages)),
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/seal/claims.js

const artifactName = /\.(tgz|tar\.gz|whl|crate|zip)$/;
async function match(source, { id, settings }) {
    const all = settings.artifacts.map(async (pattern, index) => ({
        channel: id,
        index,
        pattern,
        files: await source.glob(pattern),
    }));
    return Promise.all(all);
}
function emptyPattern({ channel, index, pattern }, locate) {
    return (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `channels.${channel}: “${pattern}” matches no file`, {
        where: (0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts', index], locate),
    });
}
function folderOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
/** Built files beside the claimed ones that no channel takes. */
async function unclaimed(source, claimed, locate) {
    const folders = [...new Set([...claimed].map(folderOf))];
    const files = (await Promise.all(folders.map((folder) => source.glob(`${folder}*`)))).flat();
    return files
        .filter((file) => artifactName.test(file) && !claimed.has(file))
        .map((file) => (0,problem/* problem */.C)('ARTIFACT_UNCLAIMED', `no channel claims ${file}`, {
        where: { ...(0,config_locate/* whereOf */.d)(['channels'], locate), target: file },
    }));
}
// A job of a matrix build makes some of the files; one that made none has nothing to seal.
function emptyPatterns(matches, mustMatch, locate) {
    const empty = matches.filter(({ files }) => files.length === 0);
    return mustMatch === 'some' && empty.length < matches.length
        ? []
        : empty.map((each) => emptyPattern(each, locate));
}
/**
 * Finds the files that the channels' patterns name.
 * @param mustMatch whether every pattern must match a file, or some pattern.
 */
async function findClaims(channels, source, locate, mustMatch = 'every') {
    const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
    const claims = new Map();
    for (const { channel, files } of matches)
        for (const file of files)
            claims.set(file, (claims.get(file) ?? new Set()).add(channel));
    const empty = emptyPatterns(matches, mustMatch, locate);
    const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
        problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
    };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/engine/src/seal/inventory.js

// One read serves both: what the package says of itself is about the very bytes that were hashed.
async function readOnce(workspace, file, kind) {
    const digest = (0,src_digest/* createDigest */.P5)();
    async function* hashed() {
        for await (const chunk of workspace.open(file)) {
            digest.update(chunk);
            yield chunk;
        }
    }
    if (kind.readPackage !== undefined) {
        const sealed = await kind.readPackage(file, hashed());
        return { package: sealed, digest: digest.end() };
    }
    for await (const _ of hashed())
        ;
    return { digest: digest.end() };
}
// Kinds that know packages come first: what takes any file says nothing of what is in it, and one of them is enough.
function readersOf(claim, config, kinds) {
    const claiming = config.channels.filter(({ id }) => claim.channels.includes(id));
    const readers = kinds.flatMap((kind) => {
        const channels = claiming.filter((each) => each.kind === kind.kind).map(({ id }) => id);
        return channels.length === 0 ? [] : [{ kind, channels }];
    });
    const knowing = readers.filter(({ kind }) => kind.readPackage !== undefined);
    return knowing.length > 0 ? knowing : readers.slice(0, 1);
}
// A file is a package of one ecosystem; on a channel of another it would wait for ever.
function misrouted(file, reader, readers, locate) {
    return readers
        .filter((each) => each !== reader)
        .flatMap(({ channels }) => channels.map((channel) => {
        const message = `channel ${channel} claims ${file}, which is a package for ${reader.kind.kind} channels`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return (0,problem/* problem */.C)('ARTIFACT_MISROUTED', message, { where });
    }));
}
/** Reads a file by the first kind that can; what the first one has against it counts when none can. */
async function readBy(workspace, file, readers) {
    const refusals = [];
    for (const reader of readers) {
        try {
            return { reader, read: await readOnce(workspace, file, reader.kind) };
        }
        catch (error) {
            if (!(error instanceof lockstep_error/* LockstepError */.Cj))
                throw error;
            refusals.push(error.problems);
        }
    }
    return refusals[0] ?? [];
}
/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
async function takeInventory(claims, config, kinds, workspace, locate) {
    const artifacts = [];
    const problems = [];
    for (const { file, channels } of claims) {
        const readers = readersOf({ file, channels }, config, kinds);
        const found = await readBy(workspace, file, readers);
        if ('read' in found) {
            artifacts.push({ file, channels: [...channels], ...found.read });
            problems.push(...misrouted(file, found.reader, readers, locate));
        }
        else
            problems.push(...found);
    }
    return { artifacts, problems };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/project.js
var seal_project = __webpack_require__(13411);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js






async function readManifests(project) {
    const source = project.manifests ?? project.workspace;
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource?.(source) ?? { packages: [], problems: [] }));
    const declared = sources.flatMap(({ packages }) => packages);
    const isApart = ({ name }) => project.config.versions.independent.includes(name);
    const packages = declared.filter((each) => !isApart(each));
    // What is wrong with a manifest that nobody releases keeps no release back.
    const released = new Set((0,scope/* chosenPackages */.og)(packages, project).map(({ where }) => where.file));
    const aside = new Set(declared.map(({ where }) => where.file)).difference(released);
    return {
        packages,
        problems: sources
            .flatMap(({ problems }) => problems)
            .filter(({ where }) => where?.file === undefined || !aside.has(where.file)),
    };
}
/** What the manifests of the packages that are released declare, in every ecosystem in use. */
async function readSources(project) {
    const { packages, problems } = await readManifests(project);
    return { packages: (0,scope/* chosenPackages */.og)(packages, project), problems };
}
// A pattern that takes nothing is a slip of the pen, and would leave a package out in silence.
function idlePatterns(packages, { config, chosen = [], locate }) {
    const asked = chosen
        .filter((pattern) => !(0,scope/* takesAny */.NH)(pattern, packages))
        .map((pattern) => (0,problem/* problem */.C)('USAGE', `“${pattern}” is the folder of no package`, { where: { key: 'packages' } }));
    const listed = (config.release.packages ?? []).flatMap((pattern, index) => {
        if ((0,scope/* takesAny */.NH)(pattern, packages))
            return [];
        const where = (0,config_locate/* whereOf */.d)(['release', 'packages', index], locate);
        return [
            (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `release.packages: “${pattern}” is the folder of no package`, { where }),
        ];
    });
    return [...asked, ...listed];
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, of, sourceOnly = false, isPart = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readManifests(project);
    const named = of?.name;
    const chosen = (0,scope/* chosenPackages */.og)(sources.packages, project);
    const packages = of === undefined ? chosen : (0,scope/* packagesOfTarget */.S0)(chosen, of);
    const isPartial = isPart || named !== undefined || config.release.packages !== undefined;
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate, isPartial ? 'some' : 'every');
    const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
    const built = (0,scope/* artifactsOfChosen */.pb)(inventory.artifacts, sources.packages, chosen);
    const scoped = (0,scope/* artifactsOfTarget */.iU)(built, sourceOnly ? undefined : named);
    return {
        artifacts: scoped.artifacts,
        packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...idlePatterns(sources.packages, project),
            ...inventory.problems,
            ...scoped.problems,
            ...(isPart ? fileDisagreements : disagreements)(scoped.artifacts, packages, version, kinds, locate, config.channels).filter(
            // A file that could not be read may hold the very package that seems to be left out.
            ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0),
        ],
    };
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindsInUse)
/* harmony export */ });
/** The kinds of channels that a project uses. */
function kindsInUse({ config, kinds }) {
    const names = new Set(config.channels.map(({ kind }) => kind));
    return kinds.filter(({ kind }) => names.has(kind));
}


/***/ }),

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ takesAny),
/* harmony export */   S0: () => (/* binding */ packagesOfTarget),
/* harmony export */   iU: () => (/* binding */ artifactsOfTarget),
/* harmony export */   og: () => (/* binding */ chosenPackages),
/* harmony export */   pb: () => (/* binding */ artifactsOfChosen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);


// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function isNamed(name, named) {
    return name === named || name.slice(name.lastIndexOf('/') + 1) === named;
}
/**
 * The packages of the repository that a target releases: all of them, or those that its tag names.
 * @throws LockstepError `TARGET_UNKNOWN` for a tag that names no public package of the repository.
 */
function packagesOfTarget(packages, { tag, name }) {
    if (name === undefined)
        return packages;
    const own = packages.filter((each) => isNamed(each.name, name));
    if (own.some((each) => !each.private))
        return own;
    const known = packages.filter((each) => !each.private).map((each) => each.name);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” names no public package of the repository: ${known.join(', ')}`);
}
// The package at the root of a repository lies in the folder `.`.
function fits({ where }, pattern) {
    const bare = pattern.replace(/^\.\/|\/$/g, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(where.file), bare === '' ? '.' : bare);
}
/** Whether a pattern of `release.packages` is about any of some packages. */
function takesAny(pattern, packages) {
    return packages.some((each) => fits(each, pattern.replace(/^!/, '')));
}
// All of them, or those that a pattern takes and none leaves out.
function fitting(packages, patterns) {
    if (patterns === undefined)
        return packages;
    const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
    return packages.filter((each) => (taken.length === 0 || taken.some((pattern) => fits(each, pattern))) &&
        !left.some((pattern) => fits(each, pattern)));
}
/** Those packages whose folders configuration and operator choose (B4). */
function chosenPackages(packages, { config, chosen }) {
    return fitting(fitting(packages, config.release.packages), chosen);
}
/** The built files without those of packages that the repository has and nobody chose. */
function artifactsOfChosen(artifacts, all, chosen) {
    const keyOf = ({ ecosystem, name }) => `${ecosystem} ${name}`;
    const left = new Set(all.map(keyOf)).difference(new Set(chosen.map(keyOf)));
    return artifacts.filter((artifact) => artifact.package === undefined || !left.has(keyOf(artifact.package)));
}
/** The built files of a release; files of other packages wait for theirs, and what is no package belongs to none. */
function artifactsOfTarget(artifacts, named) {
    if (named === undefined)
        return { artifacts, problems: [] };
    const own = artifacts.filter((artifact) => artifact.package && isNamed(artifact.package.name, named));
    const loose = artifacts.filter((artifact) => artifact.package === undefined);
    const missing = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('PACKAGE_LEFT_OUT', `no built file holds ${named}`);
    return {
        artifacts: own,
        problems: [
            ...(own.length === 0 ? [missing] : []),
            ...loose.map(({ file }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('ARTIFACT_UNCLAIMED', `${file} is in no package, and each release is one package’s`, {
                where: { target: file },
                remedy: 'Narrow the channel’s patterns to packages, or keep one version for all (versioning: fixed).',
            })),
        ],
    };
}


/***/ })

};
