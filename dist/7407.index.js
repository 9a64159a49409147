export const id = 7407;
export const ids = [7407];
export const modules = {

/***/ 91654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/clock.js
var clock = __webpack_require__(27019);
// EXTERNAL MODULE: ./packages/engine/src/seal/changelog-files.js
var changelog_files = __webpack_require__(13934);
// EXTERNAL MODULE: ./packages/metadata/src/changelog/check.js + 6 modules
var check = __webpack_require__(95285);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/core/src/changelog/document.js + 2 modules
var changelog_document = __webpack_require__(67862);
// EXTERNAL MODULE: ./packages/core/src/changelog/section-text.js
var section_text = __webpack_require__(77533);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/edits.js
/** Carries out changes that do not overlap; those at one place stand in their order. */
function applyEdits(text, edits) {
    return edits
        .map((edit, index) => ({ ...edit, index }))
        .sort((a, b) => b.start - a.start || b.index - a.index)
        .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}
/** The line end of a text. */
function lineEndOf(text) {
    const at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}
/** Lines that are put in before a line, counted from 1; after the last one where there is no such line. */
function insertLines(changelog, text, line, put) {
    const end = lineEndOf(text);
    const block = put.map((each) => `${each}${end}`).join('');
    const at = changelog.lines[line - 1]?.start;
    if (at !== undefined)
        return { start: at, end: at, text: block };
    const isOpen = text !== '' && !text.endsWith('\n');
    return {
        start: text.length,
        end: text.length,
        text: isOpen ? `${end}${block.slice(0, -end.length)}` : block,
    };
}

// EXTERNAL MODULE: ./packages/metadata/src/changelog/links.js
var links = __webpack_require__(67577);
// EXTERNAL MODULE: ./packages/metadata/src/changelog/subject.js
var subject = __webpack_require__(9316);
// EXTERNAL MODULE: ./packages/metadata/src/changelog/version-mention.js
var version_mention = __webpack_require__(36247);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/section-heading.js


function replaceVersion(text, from, to) {
    const at = text.lastIndexOf(from);
    return at === -1 ? text : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}
/**
 * The address of a version, made after that of the version before it; undefined where that one does not name its
 * version.
 */
function nextAddress(address, before, version) {
    const compared = (0,version_mention/* comparisonIn */.DE)(address);
    if (compared === undefined)
        return (0,version_mention/* mentions */.wy)(address, before) ? replaceVersion(address, before, version) : undefined;
    if (!(0,version_mention/* mentions */.wy)(compared.to, before))
        return undefined;
    // Some put an anchor or a query behind the second end; the first end is a tag and nothing else.
    const tag = compared.to.replace(/[?#].*$/, '');
    return `${compared.before}${tag}${compared.dots}${replaceVersion(compared.to, before, version)}`;
}
function lineOf({ lines }, { heading }) {
    return lines[heading.line - 1]?.text ?? '';
}
function replaceAll(line, pieces) {
    return [...pieces]
        .sort((a, b) => b.start - a.start)
        .reduce((text, { start, length, text: put }) => text.slice(0, start) + put + text.slice(start + length), line);
}
function datePiece({ date }, day) {
    return date === undefined ? [] : [{ start: date.column - 1, length: date.text.length, text: day }];
}
function linkPiece({ link, version }, next) {
    if (link === undefined)
        return [];
    const address = nextAddress(link.text, version.text, next) ?? link.text;
    return [{ start: link.column - 1, length: link.text.length, text: address }];
}
// Titles and marks of the version before belong to that one alone.
function endOfHeading(line, { date, link, version }) {
    const ends = [date, link, version].flatMap((each) => (each ? [each.column - 1 + each.text.length] : []));
    const last = Math.max(...ends);
    const closing = /^(?:[\])>*_`]|<\/[a-z]+>)*/i.exec(line.slice(last))?.[0] ?? '';
    return last + closing.length;
}
/** A heading like that of another version, as the lines that it takes. */
function headingLike(changelog, model, { version, date }) {
    const line = lineOf(changelog, model);
    const kept = line.slice(0, endOfHeading(line, model));
    const own = { start: model.version.column - 1, length: model.version.text.length, text: version };
    const text = replaceAll(kept, [own, ...datePiece(model, date), ...linkPiece(model, version)]);
    if (model.heading.height === 1)
        return [text];
    const mark = changelog.lines[model.heading.line]?.text.trim().charAt(0) ?? '-';
    return [text, mark.repeat(text.length)];
}
/** The heading of a new section, by the habit of the file: the version before, else the heading of what is unreleased. */
function newHeading(changelog, section) {
    const model = (0,subject/* versionedSections */.y7)(changelog)[0];
    if (model !== undefined)
        return headingLike(changelog, model, section);
    const other = changelog.sections.find((each) => !(0,subject/* isVersioned */.at)(each));
    const { version, date } = section;
    const isBracketed = other?.isBracketed ?? true;
    const marks = '#'.repeat(other?.heading.level ?? 2);
    return [`${marks} ${isBracketed ? `[${version}]` : version} - ${date}`];
}

;// CONCATENATED MODULE: ./packages/metadata/src/changelog/new-links.js





function replaceLast(text, from, to) {
    const at = text.lastIndexOf(from);
    return `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}
function known(changelog, version, tag) {
    const before = (0,subject/* versionedSections */.y7)(changelog)[0]?.version.text;
    const { references } = changelog;
    return {
        version,
        before,
        unreleased: (0,links/* referenceOf */.B)(references, 'Unreleased'),
        previous: before === undefined ? undefined : (0,links/* referenceOf */.B)(references, before),
        tag,
    };
}
function compared(reference) {
    return reference && (0,version_mention/* comparisonIn */.DE)(reference.target.text);
}
// What is unreleased is compared from the tag before, which is where the new version’s comparison begins as well.
function fromUnreleased({ before, unreleased, version }) {
    const found = compared(unreleased);
    if (found === undefined || before === undefined || !(0,version_mention/* mentions */.wy)(found.from, before))
        return undefined;
    return `${found.before}${found.from}${found.dots}${replaceLast(found.from, before, version)}`;
}
const versionLike = /\d+(?:\.\d+)+(?:-?[A-Za-z][0-9A-Za-z.-]*)?/;
const repositoryRoot = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+?)(?:\/-)?\/(?:compare|commits|tree)\//;
function firstAddress({ before, unreleased, tag }) {
    const root = before === undefined ? repositoryRoot.exec(unreleased?.target.text ?? '')?.[1] : undefined;
    return root === undefined ? undefined : `${root}/releases/tag/${tag}`;
}
function ownAddress(facts) {
    const { before, previous, version } = facts;
    const isCompared = compared(previous) !== undefined;
    const alike = previous === undefined || before === undefined
        ? undefined
        : nextAddress(previous.target.text, before, version);
    // The first version of all has nothing to be compared with, so its link is no model where others are compared.
    return (isCompared ? alike : undefined) ?? fromUnreleased(facts) ?? alike ?? firstAddress(facts);
}
function unreleasedAddress({ before, unreleased, version, tag }) {
    const found = compared(unreleased);
    if (before === undefined) {
        const root = repositoryRoot.exec(unreleased?.target.text ?? '')?.[1];
        return root === undefined ? undefined : `${root}/compare/${tag}...${found?.to ?? 'HEAD'}`;
    }
    if (found === undefined)
        return undefined;
    // It may have been forgotten at the last release.
    const stale = (0,version_mention/* mentions */.wy)(found.from, before) ? before : versionLike.exec(found.from)?.[0];
    if (stale === undefined)
        return undefined;
    return `${found.before}${replaceLast(found.from, stale, version)}${found.dots}${found.to}`;
}
function place(changelog, { unreleased, previous }) {
    if (previous === undefined)
        return unreleased && unreleased.line + 1;
    const older = (0,subject/* versionedSections */.y7)(changelog)[1]?.version.text;
    const other = older === undefined ? undefined : (0,links/* referenceOf */.B)(changelog.references, older);
    const ascends = other !== undefined && other.line < previous.line;
    return ascends ? previous.line + 1 : previous.line;
}
function retarget({ target, line }, address, { lines }) {
    const start = (lines[line - 1]?.start ?? 0) + target.column - 1;
    return { start, end: start + target.text.length, text: address };
}
/** The link references that a new version needs by the habit of the file; none where it has none. */
function newLinks(changelog, text, version, tag) {
    const facts = known(changelog, version, tag);
    const { unreleased, previous } = facts;
    const next = unreleased === undefined ? undefined : unreleasedAddress(facts);
    const moved = unreleased === undefined || next === undefined ? [] : [retarget(unreleased, next, changelog)];
    const address = ownAddress(facts);
    const line = place(changelog, facts);
    if (address === undefined || line === undefined || (0,links/* referenceOf */.B)(changelog.references, version))
        return moved;
    const prefix = previous?.label.startsWith('v') === true ? 'v' : '';
    return [...moved, insertLines(changelog, text, line, [`[${prefix}${version}]: ${address}`])];
}

// EXTERNAL MODULE: ./packages/metadata/src/changelog/version-table.js
var version_table = __webpack_require__(98405);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/new-row.js





const addressIn = /\((https?:\/\/[^()\s]+)\)/g;
function firstCell(cell, before, version) {
    const linked = cell.replace(addressIn, (whole, address) => {
        const next = nextAddress(address, before, version);
        return next === undefined ? whole : `(${next})`;
    });
    const at = linked.indexOf(before);
    return `${linked.slice(0, at)}${version}${linked.slice(at + before.length)}`;
}
// Whatever else stands in the row was said of the version before.
function cellLike(cell, date) {
    const bare = cell.trim();
    if (/^\d{4}-\d{2}-\d{2}$/.test(bare))
        return cell.replace(bare, date);
    return ' '.repeat(Math.max(1, cell.length));
}
function rowLike(line, { cells }, before, section) {
    const [first = '', ...others] = cells;
    const row = [
        firstCell(first, before, section.version),
        ...others.map((cell) => cellLike(cell, section.date)),
    ];
    const [, open = ''] = /^(\s*\|?)/.exec(line) ?? [];
    return `${open}${row.join('|')}${line.trimEnd().endsWith('|') ? '|' : ''}`;
}
/** The row that a table of versions needs for a new one. */
function newRow(changelog, text, section) {
    const before = (0,subject/* versionedSections */.y7)(changelog)[0]?.version.text;
    const table = before === undefined ? undefined : (0,version_table/* versionTableOf */.I)(changelog);
    if (before === undefined || table === undefined)
        return [];
    const keyed = (key) => table.rows.findIndex(({ version }) => version !== undefined && (0,section_text/* versionKey */._5)(version) === (0,section_text/* versionKey */._5)(key));
    const at = keyed(before);
    const model = table.rows[at];
    if (model?.version === undefined || keyed(section.version) !== -1)
        return [];
    const line = changelog.lines[model.line - 1]?.text ?? '';
    const ascends = at > 0 && at === table.rows.length - 1;
    const row = rowLike(line, model, model.version, section);
    return [insertLines(changelog, text, ascends ? model.line + 1 : model.line, [row])];
}

;// CONCATENATED MODULE: ./packages/metadata/src/changelog/with-section.js





function freshText({ version, date }, { repository, tag = 'v{version}' }) {
    const root = repository?.replace(/\/+$/, '').replace(/\.git$/, '');
    const name = (0,config_tag/* tagOf */.cO)(tag, version);
    const links = root === undefined
        ? []
        : ['', `[Unreleased]: ${root}/compare/${name}...HEAD`, `[${version}]: ${root}/releases/tag/${name}`];
    return [
        '# Changelog',
        '',
        'The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/); versions follow',
        '[Semantic Versioning](https://semver.org/spec/v2.0.0.html).',
        '',
        '## [Unreleased]',
        '',
        `## [${version}] - ${date}`,
        ...links,
        '',
    ].join('\n');
}
// A title and a few words: nothing in it could be a section of another habit.
function isBare({ headings, lines }) {
    return headings.length <= 1 && !lines.some(({ text }) => /^\s*(?:[-*+]|\d+[.)])\s/.test(text));
}
function unknownHabit(file) {
    return (0,lockstep_error/* fail */.fJ)('CHANGELOG_HABIT_UNKNOWN', 'no heading of the CHANGELOG names a version, nor what is unreleased', {
        where: { ...(file !== undefined && { file }), line: 1 },
    });
}
function isBlank({ lines }, line) {
    return (lines[line - 1]?.text ?? '').trim() === '';
}
// What stands under “Unreleased” is below the new heading when that one comes right after it.
function headingEdit(changelog, text, heading, file) {
    const [first] = changelog.sections;
    if (first === undefined) {
        if (!isBare(changelog))
            throw unknownHabit(file);
        const end = changelog.references[0]?.line ?? changelog.lines.length + 1;
        const before = isBlank(changelog, end - 1) ? [] : [''];
        return insertLines(changelog, text, end, [
            ...before,
            ...heading,
            ...(changelog.references[0] ? [''] : []),
        ]);
    }
    const unreleased = changelog.sections.find(({ version }) => version === undefined);
    if (unreleased === undefined)
        return insertLines(changelog, text, first.heading.line, [...heading, '']);
    // The text that follows brings its own blank line, or stands right below the new heading as it did below the old.
    return insertLines(changelog, text, unreleased.first, ['', ...heading]);
}
function withNewSection(text, section, options) {
    const changelog = (0,changelog_document/* readChangelog */.T)(text);
    if ((0,section_text/* sectionOf */.ZE)(changelog, section.version) !== undefined)
        return text;
    const heading = headingEdit(changelog, text, newHeading(changelog, section), options.file);
    const tag = (0,config_tag/* tagOf */.cO)(options.tag ?? 'v{version}', section.version);
    return applyEdits(text, [
        heading,
        ...newRow(changelog, text, section),
        ...newLinks(changelog, text, section.version, tag),
    ]);
}
/**
 * Adds the section of a version, by the habit of the file: heading, link references, row of a table. What stood under
 * “Unreleased” stands in it afterwards; everything else stays byte for byte. A section that is there already stays.
 *
 * @param date the day of the release, as `YYYY-MM-DD`.
 * @throws LockstepError `CHANGELOG_HABIT_UNKNOWN` where no heading tells where a section belongs.
 */
function withSection(text, version, date, options = {}) {
    const section = { version, date };
    return text.replace('\uFEFF', '').trim() === ''
        ? freshText(section, options)
        : withNewSection(text, section, options);
}

;// CONCATENATED MODULE: ./packages/cli/src/bump/section-text.js


function versionsIn({ sections }) {
    return sections.flatMap(({ version }) => version?.text ?? []);
}
function textWith(text, version, date, options) {
    try {
        return withSection(text, version, date, options);
    }
    catch {
        return undefined;
    }
}
/**
 * The text that a section is added to: without the one that a bump to another version wrote before, as long as nobody
 * wrote into it.
 * @param atHead the text at the last commit.
 */
function withoutForsaken(text, version, { atHead = '', ...options }) {
    const now = (0,changelog_document/* readChangelog */.T)(text);
    const before = new Set(versionsIn((0,changelog_document/* readChangelog */.T)(atHead)));
    const added = now.sections.filter((each) => each.version !== undefined && !before.has(each.version.text));
    const [only] = added;
    if (only?.version === undefined || added.length > 1 || only.version.text === version)
        return text;
    return textWith(atHead, only.version.text, only.date?.text ?? '', options) === text ? atHead : text;
}
/**
 * Refuses a tag for a version whose section says nothing: nobody can write into it any more once the tag is public.
 * @throws LockstepError `CHANGELOG_SECTION_EMPTY`.
 */
function assertFilled({ file, change, present }, { version, today, word }) {
    const text = change?.text ?? present;
    if (file === undefined || text === undefined)
        return;
    const empty = (0,check/* checkChangelog */.$o)({ text, file, version, today }).filter(({ code }) => code === 'CHANGELOG_SECTION_EMPTY');
    if (change === undefined)
        (0,lockstep_error/* throwAll */.Kx)(empty);
    if (empty.length === 0)
        return;
    throw (0,lockstep_error/* fail */.fJ)('CHANGELOG_SECTION_EMPTY', `nothing in ${file} says what ${version} changes`, {
        where: { file },
        remedy: `Run lockstep bump ${word}, write at least one entry into the section that it adds, then run this again.`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/bump/changelog-text.js




function fileFor({ config }, tree, manifests) {
    return (0,changelog_files/* changelogFiles */.k)(config, manifests).find((file) => tree.has(file)) ?? config.release.changelog;
}
/**
 * Adds the section of a version to the CHANGELOG. One that cannot be read so far is left alone, with a warning.
 * @param manifests the manifests of the one package that is meant; empty where all have one version.
 */
async function changelogFor(project, { version, date }, { tree, history, head }, manifests) {
    const file = fileFor(project, tree, manifests);
    if (!(0,check/* isMarkdownName */.Nn)(file))
        return { note: `${file} is not Markdown and was left alone`, warnings: [] };
    const text = await project.workspace.readText(file);
    // Too large to be read, or a link to elsewhere: what cannot be read must not be replaced.
    if (text === undefined && tree.has(file))
        return { note: `${file} cannot be read and was left alone`, warnings: [] };
    try {
        const options = { tag: project.config.release.tag, file, atHead: await history.readAt(head, file) };
        const changed = withSection(withoutForsaken(text ?? '', version, options), version, date, options);
        const present = text !== undefined && { present: text };
        if (changed === (text ?? ''))
            return { file, ...present, note: `${file} has the section of ${version} already`, warnings: [] };
        return {
            file,
            ...present,
            change: { file, text: changed },
            note: `${file}: the section of ${version}`,
            warnings: [],
        };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { warnings: error.problems.map((each) => ({ ...each, severity: 'warning' })) };
    }
}

// EXTERNAL MODULE: ./packages/metadata/src/versions/past.js
var past = __webpack_require__(60343);
// EXTERNAL MODULE: ./packages/cli/src/bump/release-commit.js
var release_commit = __webpack_require__(96972);
// EXTERNAL MODULE: ./packages/cli/src/bump/written-versions.js + 1 modules
var written_versions = __webpack_require__(11297);
;// CONCATENATED MODULE: ./packages/cli/src/bump/own-changes.js




// What HEAD has with the new version in it, and nothing more.
async function textsFromHead({ project, written, head, version, }) {
    const tree = await (0,past/* treeAt */.S)(written.history, head, project.workspace);
    const files = await (0,written_versions/* rewrittenFor */.w8)(project, version, { ...written, tree });
    return new Map(files.map(({ file, text }) => [file, text]));
}
/** Files of the release that are not committed as they have to be, whatever the folder holds. */
async function missingFromHead(pending) {
    const { git, changelog, written, head } = pending;
    const changed = await (0,release_commit/* changedFiles */.Y_)(git);
    const isNew = changelog !== undefined && (await written.history.readAt(head, changelog)) === undefined;
    const stale = changed.length === 0 ? new Map() : await textsFromHead(pending);
    return [...changed.filter((file) => file === changelog || stale.has(file)), ...(isNew ? [changelog] : [])];
}
async function isOwn(file, pending, fromHead) {
    if (file === pending.changelog)
        return true;
    const text = pending.texts.find((each) => each.file === file)?.text ??
        (await pending.project.workspace.readText(file));
    return text !== undefined && text === fromHead.get(file);
}
/**
 * The files of a release that an earlier bump wrote, and that nobody committed yet: manifests that differ from HEAD by
 * their versions alone, and the CHANGELOG, whose section its maintainer has written meanwhile.
 * @throws LockstepError `BUMP_TREE_DIRTY` for everything else that was changed.
 */
async function ownChanges(pending) {
    const changed = await (0,release_commit/* changedFiles */.Y_)(pending.git);
    const fromHead = changed.some((file) => file !== pending.changelog)
        ? await textsFromHead(pending)
        : new Map();
    const judged = await Promise.all(changed.map(async (file) => ({ file, own: await isOwn(file, pending, fromHead) })));
    const foreign = judged.filter(({ own }) => !own).map(({ file }) => file);
    if (foreign.length === 0)
        return pending.changelog === undefined ? changed : [...changed, pending.changelog];
    const shown = foreign.slice(0, 10).join(', ');
    throw (0,lockstep_error/* fail */.fJ)('BUMP_TREE_DIRTY', `changed and not committed: ${shown}${foreign.length > 10 ? ', …' : ''}`, {
        where: { file: foreign[0] ?? '' },
    });
}

// EXTERNAL MODULE: ./packages/cli/src/bump/publication.js
var publication = __webpack_require__(26591);
// EXTERNAL MODULE: ./packages/cli/src/bump/release-files.js
var release_files = __webpack_require__(97878);
;// CONCATENATED MODULE: ./packages/cli/src/bump/carry-out.js








function changeNotes(files, { note }) {
    const shown = (text) => (text === '' ? 'nothing' : text);
    const lines = files.flatMap(({ file, changes }) => changes.map(({ line, from, to }) => `${file}:${line}: ${shown(from)} → ${shown(to)}`));
    return [
        ...(lines.length === 0 ? ['every manifest carries it already'] : lines),
        ...(note === undefined ? [] : [note]),
    ];
}
// What was said is said again, or another version would come out.
function askedAs({ word = 'KIND', pre, package: name }) {
    return [
        word,
        ...(pre === undefined ? [] : [`--pre ${pre}`]),
        ...(name === undefined ? [] : [`--package ${name}`]),
    ].join(' ');
}
function nextStep({ commit, tag, push, ...options }, { file }, name) {
    const word = askedAs(options);
    const write = file === undefined ? '' : `write into ${file} what changed, then `;
    if (!commit && !tag)
        return `${write}lockstep bump ${word} --commit --tag --push`;
    if (!tag)
        return push ? `once it is merged: lockstep bump ${word} --tag --push` : 'push the commit';
    return push ? `once ${name} is built: lockstep preflight` : `push the commit, then the tag ${name}`;
}
// A tag names what is committed, and not what lies in the folder.
async function assertCommitted(pending) {
    const missing = new Set([...pending.texts.map(({ file }) => file), ...(await missingFromHead(pending))]);
    if (missing.size === 0)
        return;
    const files = [...missing].toSorted().join(', ');
    throw (0,lockstep_error/* fail */.fJ)('BUMP_IMPOSSIBLE', `HEAD is not ${pending.version} yet: ${files} would change`, {
        remedy: 'Give --commit as well.',
    });
}
// A refused commit leaves the files as they were; a commit that was made is not taken back.
async function publishOrUndo(release, written, files) {
    try {
        return await (0,publication/* publishBump */.I)({ ...release, files });
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj && error.code === 'BUMP_COMMIT_FAILED')
            await written.undo();
        throw error;
    }
}
/**
 * Writes a version everywhere, and makes commit and tag as far as was asked. Everything is computed before anything is
 * written: what is refused leaves no trace.
 * @throws LockstepError `BUMP_…`.
 */
async function carryOut(release) {
    const { project, options, version, written, tag, head } = release;
    const files = await (0,written_versions/* rewrittenFor */.w8)(project, version, written);
    const date = clock/* systemClock */.m.timestamp().slice(0, 10);
    const manifests = await (0,written_versions/* manifestsOf */.oF)(project, written);
    const changelog = await changelogFor(project, { version, date }, { ...written, head }, manifests);
    const texts = [...files, ...(changelog.change === undefined ? [] : [changelog.change])];
    const pending = { ...release, texts, changelog: changelog.file };
    if (options.tag && !options.commit)
        await assertCommitted(pending);
    if (options.tag)
        assertFilled(changelog, { version, today: date, word: askedAs(options) });
    const present = options.commit ? await ownChanges(pending) : [];
    const done = await (0,release_files/* writeAll */.f)(project.workspace, texts);
    const made = await publishOrUndo(release, done, [...new Set([...done.files, ...present])].toSorted());
    return {
        notes: [...changeNotes(files, changelog), ...made],
        warnings: changelog.warnings,
        next: nextStep(options, changelog, tag),
    };
}


/***/ }),

/***/ 78598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/cli/src/metadata/project-tree.js
var project_tree = __webpack_require__(12062);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/bump/git-writer.js
var git_writer = __webpack_require__(11029);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
;// CONCATENATED MODULE: ./packages/metadata/src/bump/commit-text.js
/** What of a text is read, from its beginning and from its end, where the footers are; in characters. */
const longestEnd = 10_000;
const header = /^([A-Za-z][\w-]{0,39})(?:\(([^()\r\n]{0,100})\))?(!)?: +\S/;
const merge = /^Merge (?:(?:remote-tracking )?branch|branches|pull request|tag|commit|remote)\b.*$/;
// Any `word: text` would be a header otherwise, such as a footer.
const known = new Set('feat feature fix perf docs security revert build chore ci refactor style test deps'.split(' '));
function headerIn(line) {
    const [, type, scope, mark] = header.exec(line) ?? [];
    if (type === undefined)
        return undefined;
    return { type: type.toLowerCase(), scope: scope?.toLowerCase(), isBreaking: mark !== undefined };
}
// A squash on GitHub lists the commits as `* feat: it`, one on Gitea and GitLab as `- feat: it` or as they are.
function partsIn(body) {
    return body.split('\n').flatMap((line) => {
        const found = headerIn(line.replace(/^[*-] +/, ''));
        return found !== undefined && known.has(found.type) ? [found] : [];
    });
}
/** The parser, as far as it is used here: nobody asks for issues and mentions, and no field may name a property. */
async function openParser() {
    const { CommitParser } = await __webpack_require__.e(/* import() */ 4798).then(__webpack_require__.bind(__webpack_require__, 94798));
    return new CommitParser({
        mergePattern: merge,
        headerPattern: header,
        breakingHeaderPattern: /^(?!)/,
        fieldPattern: /^(?!)/,
        issuePrefixes: ['#'],
        referenceActions: ['closes'],
        noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
    });
}
function bounded(text) {
    const safe = text.replaceAll('\r\n', '\n').replaceAll('\0', '');
    return safe.length <= 2 * longestEnd ? safe : `${safe.slice(0, longestEnd)}\n${safe.slice(-longestEnd)}`;
}
// git writes “This reverts commit ID.”; GitHub’s button only quotes the first line; the convention suggests “Refs: ID, ID”.
function revertIn(first, text, isNamed) {
    const id = /\bThis reverts commit ([0-9a-f]{7,64})\b/.exec(text)?.[1];
    const [, subject] = /^Revert "(.+)"/.exec(first) ?? [];
    const refs = isNamed ? (/^Refs: ([0-9a-f, ]{7,1000})$/m.exec(text)?.[1] ?? '') : '';
    const ids = [id, ...refs.split(',')].flatMap((each) => each?.trim() || []);
    return ids.length > 0 || subject !== undefined || isNamed ? { ids, subject } : undefined;
}
/** Reads a commit. */
function readCommit(parser, { subject, body }) {
    const text = bounded(body);
    const first = subject.trim().slice(0, 1000);
    const parsed = parser.parse(first === '' && text.trim() === '' ? '(no text)' : `${first}\n\n${text}`);
    const own = headerIn(parsed.header ?? '');
    // “MUST be uppercase” (Conventional Commits 1.0.0, rule 15); the parser takes any case.
    const hasFooter = parsed.notes.some(({ title }) => title === title.toUpperCase());
    return {
        type: own?.type,
        scope: own?.scope,
        isBreaking: hasFooter || own?.isBreaking === true,
        parts: own === undefined ? partsIn(text) : [],
        isMerge: parsed.merge !== null,
        reverts: revertIn(parsed.header ?? '', text, own?.type === 'revert'),
    };
}

;// CONCATENATED MODULE: ./packages/metadata/src/bump/kind.js
/** What a release changes for those who use it, the weightiest first. */
const changeKinds = ['breaking', 'feature', 'security', 'fix', 'docs'];
/** Whether a word is a kind of change. */
function isChangeKind(word) {
    return changeKinds.some((kind) => kind === word);
}
/** The weightiest of some kinds; undefined for none. */
function weightiest(kinds) {
    return changeKinds.find((kind) => kinds.includes(kind));
}

;// CONCATENATED MODULE: ./packages/metadata/src/bump/commits.js


const kinds = {
    feat: 'feature',
    feature: 'feature',
    fix: 'fix',
    perf: 'fix',
    revert: 'fix',
    security: 'security',
    docs: 'docs',
};
function kindOf({ type, scope, isBreaking }) {
    if (isBreaking)
        return 'breaking';
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return kind === 'fix' && scope === 'security' ? 'security' : kind;
}
function kindOfText(text) {
    const { type, scope, isBreaking, parts, reverts } = text;
    const own = type === undefined ? parts.map(kindOf) : [kindOf({ type, scope, isBreaking })];
    const extra = isBreaking ? 'breaking' : reverts === undefined ? undefined : 'fix';
    return weightiest([...own, extra]);
}
function revertedBy({ text: { reverts } }, older) {
    if (reverts === undefined)
        return [];
    const { ids, subject } = reverts;
    const byId = older.filter(({ commit }) => ids.some((id) => commit.id.startsWith(id)));
    if (ids.length > 0)
        return byId;
    const same = older.find(({ commit }) => commit.subject === subject);
    return same === undefined ? [] : [same];
}
// The newest first: who takes back a revert leaves the commit that was reverted in force. A commit and what takes it back
// are as if they had never been; what takes back an older release’s commit stays.
function inForce(all) {
    const gone = new Set();
    for (const [at, each] of all.entries()) {
        const targets = gone.has(each) ? [] : revertedBy(each, all.slice(at + 1));
        if (targets.length > 0)
            for (const one of [each, ...targets])
                gone.add(one);
    }
    return all.filter((each) => !gone.has(each));
}
function isRead({ text: { type, parts, reverts, isBreaking } }) {
    return type !== undefined || parts.length > 0 || reverts !== undefined || isBreaking;
}
/**
 * What commits come to, by Conventional Commits. The parts of a squashed commit count where its own first line says
 * nothing; a merge counts by the title that its host wrote into it; what was taken back counts no more.
 * @param commits the newest first.
 */
async function judgeCommits(commits) {
    const parser = await openParser();
    const all = inForce(commits.map((commit) => ({ commit, text: readCommit(parser, commit) })));
    const counted = all.filter((each) => !each.text.isMerge || isRead(each));
    const judged = counted.map(({ commit: { id, subject }, text }) => ({
        id,
        subject,
        kind: kindOfText(text),
    }));
    const kind = weightiest(judged.map((each) => each.kind));
    return {
        kind,
        deciding: kind === undefined ? [] : judged.filter((each) => each.kind === kind),
        unread: counted.filter((each) => !isRead(each)).length,
        read: counted.length,
    };
}

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
// EXTERNAL MODULE: ./packages/metadata/src/history/release-tags.js
var release_tags = __webpack_require__(44221);
// EXTERNAL MODULE: ./packages/metadata/src/history/successors.js
var successors = __webpack_require__(45119);
;// CONCATENATED MODULE: ./packages/metadata/src/bump/next-version.js




function incremented(version, part) {
    const next = (0,semver.inc)(version, part);
    if (next === null)
        throw (0,lockstep_error/* fail */.fJ)('BUMP_UNDECIDED', `nothing follows ${version}`);
    return next;
}
/**
 * The stable version that follows a stable one. Below 1.0.0 nothing is promised yet (SemVer 2.0.0, item 4): a breaking
 * change is a new minor there, and the step to 1.0.0 is taken by hand.
 */
function stableAfter(stable, kind) {
    switch (kind) {
        case 'breaking':
            return incremented(stable, (0,semver.major)(stable) === 0 ? 'minor' : 'major');
        case 'feature':
            return incremented(stable, 'minor');
        case 'security':
        case 'fix':
            return incremented(stable, 'patch');
    }
}
/** The stable version that some change leads to: what pre-releases announce is kept where it is enough. */
function coreAfter({ highest, stable }, kind) {
    const announced = (0,release_tags/* isPrerelease */.V1)(highest) ? (0,successors/* coreOf */.z2)(highest) : undefined;
    const next = stable === undefined ? undefined : stableAfter(stable, kind);
    if (announced === undefined)
        return next ?? stableAfter(highest, kind);
    return next !== undefined && (0,semver.gt)(next, announced) ? next : announced;
}
/**
 * The pre-release of a version: the first is number 1, as SemVer’s own example counts and as PEP 440 writes it (`rc1`).
 * A train that counts from 0, or as `rc1`, goes on as it began.
 * @throws LockstepError `BUMP_IMPOSSIBLE` where it would be lower than one that is released.
 */
function preReleaseOf(core, id, highest) {
    const present = (0,successors/* coreOf */.z2)(highest) === core ? (0,successors/* candidateOf */.RH)(highest) : undefined;
    const next = present?.id === id ? present.numbered(present.number + 1) : `${core}-${id}.1`;
    if ((0,semver.gt)(next, highest))
        return next;
    throw (0,lockstep_error/* fail */.fJ)('BUMP_IMPOSSIBLE', `${next} would be lower than ${highest}, which is released`, {
        remedy: `Take a --pre that comes after it in the alphabet, or none: ${core}.`,
    });
}
/** The version after one that cannot be taken. */
function versionAfterTaken(version) {
    const candidate = (0,successors/* candidateOf */.RH)(version);
    return candidate === undefined ? incremented(version, 'patch') : candidate.numbered(candidate.number + 1);
}

;// CONCATENATED MODULE: ./packages/metadata/src/bump/decide.js





const reasons = {
    breaking: 'a breaking change',
    feature: 'a feature',
    security: 'a mended vulnerability',
    fix: 'a fix',
};
function isPreId(text) {
    return /^(?=.*[A-Za-z-])[0-9A-Za-z-]{1,40}$/.test(text);
}
// Only a version of the wanted sort: 1.5.0-dev says nothing of 1.4.1.
function isOfSort(version, pre) {
    return pre === undefined ? !(0,release_tags/* isPrerelease */.V1)(version) : (0,successors/* candidateOf */.RH)(version)?.id === pre;
}
function first({ written, pre }) {
    // 0.0.0 is what tools write where nobody chose a version yet.
    const isChosen = written !== undefined && (0,successors/* coreOf */.z2)(written) !== '0.0.0';
    const start = isChosen ? written : '0.1.0';
    const why = !isChosen
        ? 'nothing was released, and no manifest carries a version: 0.1.0 is where projects start'
        : `nothing was released yet, and the manifests carry ${written}`;
    if (pre === undefined)
        return { version: (0,successors/* coreOf */.z2)(start), why: [why] };
    const isThere = isOfSort(start, pre);
    return { version: isThere ? start : `${(0,successors/* coreOf */.z2)(start)}-${pre}.1`, why: [why] };
}
function following(question, kind, highest) {
    const { pre, released, written } = question;
    const stable = released.find((version) => !(0,release_tags/* isPrerelease */.V1)(version));
    const core = coreAfter({ highest, stable }, kind);
    const version = pre === undefined ? core : preReleaseOf(core, pre, highest);
    const why = [`${reasons[kind]} since ${stable ?? highest}`];
    if ((0,release_tags/* isPrerelease */.V1)(highest))
        why.push(`${highest} is the last pre-release`);
    const isWritten = written !== undefined && isOfSort(written, pre) && (0,semver.gt)(written, highest) && (0,semver.gte)(written, version);
    if (!isWritten || written === version)
        return { version, why };
    return {
        version: written,
        why: [...why, `the manifests carry ${written} already, which was never released`],
    };
}
function free({ version, why }, taken) {
    let next = version;
    const skipped = [];
    while (taken.has(next)) {
        skipped.push(`${next} is taken`);
        next = versionAfterTaken(next);
    }
    return { version: next, why: [...why, ...skipped] };
}
/**
 * Decides the next version.
 * @throws LockstepError `USAGE` for a kind of pre-release that SemVer has no place for, `BUMP_IMPOSSIBLE`.
 */
function decideBump(question) {
    const { kind, pre, released, taken } = question;
    if (pre !== undefined && !isPreId(pre))
        throw (0,lockstep_error/* fail */.fJ)('USAGE', `--pre takes a word such as rc or beta, not “${pre}”`);
    if (kind === 'docs')
        return { state: 'none', why: ['documentation alone changes no package: no release is needed'] };
    const [highest] = released;
    const found = highest === undefined ? first(question) : following(question, kind, highest);
    return { state: 'release', from: highest, ...free(found, taken) };
}

// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var src_identity = __webpack_require__(30860);
// EXTERNAL MODULE: ./packages/cli/src/ledger.js + 8 modules
var src_ledger = __webpack_require__(3952);
;// CONCATENATED MODULE: ./packages/cli/src/bump/abandoned.js



/** Asks the ledger of a version that is not released yet. */
async function fateOf(project, { version, name }, options, world) {
    const release = (0,tag/* tagOf */.cO)(project.config.release.tag, version, name);
    const identity = (0,src_identity/* identify */.ls)(options, world.env);
    try {
        const ledger = await (0,src_ledger/* openLedger */.au)({ project, release, identity, options }, world);
        const { abandoned } = (0,ledger_history/* historyOf */.om)(await ledger.read());
        return { state: abandoned === undefined ? 'free' : 'abandoned' };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj) || error.code === 'LEDGER_TAMPERED')
            throw error;
        return { state: 'unknown', why: error.problems[0].message };
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/bump/next-release.js



/** How many commits are named, and how many given-up versions are passed over. */
const mostNamed = 10;
const mostAbandoned = 50;
function commitNotes({ deciding, kind, unread }, since) {
    const named = deciding.slice(0, mostNamed).map(({ id, subject }) => `${id.slice(0, 9)} ${subject}`);
    const more = deciding.length - named.length;
    return [
        `${kind ?? 'nothing that users see'}, by the commits since ${since}:`,
        ...named.map((line) => `  ${line}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
        ...(unread > 0 ? [`${unread} of the commits follow no convention and were not counted`] : []),
    ];
}
async function kindOfCommits(history, { stable, highest }) {
    const since = stable ?? highest;
    const judged = await judgeCommits(await history.commitsSince(since?.commit));
    if (judged.kind === undefined && judged.unread > 0)
        throw (0,lockstep_error/* fail */.fJ)('BUMP_UNDECIDED', `none of the ${judged.read} commits since ${since?.name ?? 'the beginning'} says what it changes, as Conventional Commits do`);
    return { kind: judged.kind, notes: commitNotes(judged, since?.name ?? 'the beginning') };
}
/**
 * Whether a word is a kind of change; told before anything is looked at.
 * @throws LockstepError `USAGE`.
 */
function assertKind(word) {
    if (isChangeKind(word) || word === 'auto')
        return;
    throw (0,lockstep_error/* fail */.fJ)('USAGE', `bump takes breaking, feature, fix, security, docs or auto, not “${word}”`);
}
/**
 * The kind of change: as it was said, or as the commits since the last stable release say it.
 * @throws LockstepError `BUMP_UNDECIDED` where no commit says anything.
 */
async function next_release_kindOf(word, history, line) {
    return isChangeKind(word) ? { kind: word, notes: [] } : kindOfCommits(history, line);
}
/** Decides the next version, and passes over those whose ledger says that they were given up. */
async function nextRelease(project, question, name, options, world) {
    const taken = new Set(question.taken);
    for (let tries = 0; tries < mostAbandoned; tries += 1) {
        const answer = decideBump({ ...question, taken });
        if (answer.state === 'none')
            return { answer, notes: [] };
        const fate = await fateOf(project, { version: answer.version, name }, options, world);
        if (fate.state === 'unknown')
            return { answer, notes: [`its ledger was not asked: ${fate.why}`] };
        if (fate.state === 'free')
            return { answer, notes: [] };
        taken.add(answer.version);
    }
    throw (0,lockstep_error/* fail */.fJ)('BUMP_UNDECIDED', `${mostAbandoned} versions in a row were given up`);
}

// EXTERNAL MODULE: ./packages/cli/src/bump/publication.js
var publication = __webpack_require__(26591);
// EXTERNAL MODULE: ./packages/cli/src/bump/released-line.js
var released_line = __webpack_require__(58293);
// EXTERNAL MODULE: ./packages/cli/src/bump/written-versions.js + 1 modules
var written_versions = __webpack_require__(11297);
;// CONCATENATED MODULE: ./packages/cli/src/bump/decision.js









async function standingOf(options, world) {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const { tag: pattern } = project.config.release;
    const history = (0,git_history/* createGitHistory */.J)(project.workspace.folder, world.env);
    const name = (0,released_line/* packageMeant */.k)(pattern, options.package);
    const [line, tree, branch] = await Promise.all([
        (0,released_line/* releasedLine */.Q)(history, { pattern, package: name, isPushing: options.push }),
        (0,project_tree/* projectTree */.W)(project, world),
        history.branch(),
    ]);
    return {
        project,
        options,
        world,
        history,
        line,
        branch,
        written: { tree, history, last: line.highest, package: name },
    };
}
function decidedRelease({ project, options, world, line, branch, written }, version) {
    return {
        version,
        tag: (0,tag/* tagOf */.cO)(project.config.release.tag, version, line.name),
        head: line.head,
        branch,
        project,
        options,
        written,
        git: (0,git_writer/* gitWriter */.q)(project.workspace.folder, world.env),
    };
}
/**
 * Decides what comes next, and whether what was asked for can be done; writes nothing.
 * @throws LockstepError `USAGE`, `BUMP_…`, `HISTORY_SHALLOW`, `GIT_UNUSABLE`.
 */
async function decide(options, world) {
    assertKind(options.word ?? '');
    const standing = await standingOf(options, world);
    const { project, history, line, branch, written } = standing;
    (0,publication/* assertPublishable */.M)(options, branch, project.config.release.branch);
    const { kind, notes } = await next_release_kindOf(options.word ?? '', history, line);
    if (kind === undefined)
        return { notes: [...notes, 'no release is needed'] };
    const question = {
        kind,
        pre: options.pre,
        released: [line.highest, line.stable].flatMap((tag) => tag?.version ?? []),
        written: await (0,written_versions/* writtenVersion */.gf)(project, written),
        taken: line.taken,
    };
    const { answer, notes: asked } = await nextRelease(project, question, line.name, options, world);
    if (answer.state === 'none')
        return { notes: [...answer.why, ...notes] };
    const { version, from, why } = answer;
    const told = `${version}${from === undefined ? '' : ` follows ${from}`}: ${why.join('; ')}`;
    const unseen = line.unreachable === undefined ? [] : [`tags of the remote were not seen: ${line.unreachable}`];
    return { release: decidedRelease(standing, version), notes: [told, ...notes, ...asked, ...unseen] };
}


/***/ }),

/***/ 11029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   q: () => (/* binding */ gitWriter)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);

/** How long a hook, or a server, may take; in milliseconds. */
const longestMs = 10 * 60_000;
// What a person's own git goes by: who they are, which key signs, which agent holds it. Tokens of the environment are not
// among it, since hooks of the repository run here.
const own = new Set([
    ...[
        'HOME',
        'USER',
        'LOGNAME',
        'USERNAME',
        'USERPROFILE',
        'APPDATA',
        'LOCALAPPDATA',
        'EMAIL',
        'TMPDIR',
        'TEMP',
        'TMP',
    ],
    ...[
        'XDG_CONFIG_HOME',
        'XDG_CACHE_HOME',
        'XDG_RUNTIME_DIR',
        'DBUS_SESSION_BUS_ADDRESS',
        'DISPLAY',
        'WAYLAND_DISPLAY',
    ],
    ...[
        'SSH_AUTH_SOCK',
        'SSH_AGENT_PID',
        'SSH_ASKPASS',
        'GIT_ASKPASS',
        'GIT_SSH',
        'GIT_SSH_COMMAND',
        'GNUPGHOME',
        'GPG_TTY',
    ],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH', 'GIT_SSL_CAINFO'],
    ...['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_AUTHOR_DATE', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'],
    ...['GIT_COMMITTER_DATE'],
]);
/** A git that writes: hooks run, commits and tags are signed, helpers hand out credentials, as its configuration says. */
function gitWriter(folder, env) {
    const kept = Object.entries(env).flatMap(([name, value]) => own.has(name) && value !== undefined ? [[name, value]] : []);
    const childEnv = {
        ...(0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    return (...args) => (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({ file: 'git', args, cwd: folder, env: childEnv, timeoutMs: longestMs });
}
/** What git or a hook said, for people; a password in an address is not shown. */
function saidBy({ stdout, stderr, code }) {
    const said = [...stderr.split('\n'), ...stdout.split('\n')]
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const text = said
        .slice(0, 8)
        .join('; ')
        .replace(/:\/\/[^\s/@]*@/g, '://')
        .slice(0, 600);
    return text === '' ? `git ended with ${code ?? 'no code'}` : text;
}


/***/ }),

/***/ 26591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ publishBump),
/* harmony export */   M: () => (/* binding */ assertPublishable)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _release_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96972);
/* harmony import */ var _release_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88557);



/**
 * Whether what was asked for fits together, before anything is written.
 * @throws LockstepError `USAGE`, `BUMP_IMPOSSIBLE`.
 */
function assertPublishable({ commit, tag, push }, branch, releaseBranch) {
    if (push && !commit && !tag)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('USAGE', '--push takes --commit or --tag: there is nothing to push');
    if ((push || commit) && branch === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('BUMP_IMPOSSIBLE', `HEAD is on no branch, so there is none to ${push ? 'push' : 'commit to'}`, {
            remedy: `Check out the branch: git switch ${releaseBranch}`,
        });
    if (tag && branch !== undefined && branch !== releaseBranch)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('BUMP_IMPOSSIBLE', `releases are made from ${releaseBranch}, and HEAD is on ${branch}`, {
            remedy: `Merge first, then tag on ${releaseBranch}; or name this branch under release.branch.`,
        });
}
/** Makes commit and tag and pushes them, as far as was asked; each in a line. The commit is public before its tag is. */
async function publishBump({ git, options, branch, tag, head, files, }) {
    const notes = [];
    const made = options.commit ? await (0,_release_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitFiles */ .zu)(git, files, `chore(release): ${tag}`) : undefined;
    const commit = made ?? head;
    if (made !== undefined)
        notes.push(`commit ${made.slice(0, 12)}: ${files.join(', ')}`);
    else if (options.commit)
        notes.push(`HEAD has it already: no commit was needed`);
    if (options.push && branch !== undefined) {
        await (0,_release_push_js__WEBPACK_IMPORTED_MODULE_2__/* .pushCommit */ .S)(git, branch, commit);
        notes.push(`${branch} is on the remote with ${commit.slice(0, 12)}`);
    }
    if (options.tag)
        notes.push(`tag ${tag} ${(await (0,_release_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .tagCommit */ .eF)(git, tag, commit)) === 'made' ? 'was made' : 'is there'}`);
    if (options.tag && options.push && branch !== undefined) {
        await (0,_release_push_js__WEBPACK_IMPORTED_MODULE_2__/* .pushTag */ .l)(git, tag, branch);
        notes.push(`tag ${tag} is on the remote`);
    }
    return notes;
}


/***/ }),

/***/ 96972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   eF: () => (/* binding */ tagCommit),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _git_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11029);


/**
 * Files that differ from the last commit, staged or not; paths are relative to the folder. New files that git does not
 * know yet are none.
 */
async function changedFiles(git) {
    const asked = await git('diff', '--name-only', '-z', '--relative', '--no-ext-diff', '--no-renames', 'HEAD', '--', '.');
    if (asked.code !== 0)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('GIT_UNUSABLE', `git cannot say what was changed: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .T)(asked)}`);
    return asked.stdout
        .replace(/\n$/, '')
        .split('\0')
        .filter((file) => file !== '');
}
/**
 * Commits files, and nothing else, as the user’s own git would: with their name, key and hooks.
 * @returns the commit, or undefined when the files are as HEAD has them.
 * @throws LockstepError `BUMP_COMMIT_FAILED`; the index is as it was for these files.
 */
async function commitFiles(git, files, message) {
    if (files.length === 0)
        return undefined;
    const paths = ['--', ...files.map((file) => `:(literal)${file}`)];
    const added = await git('add', ...paths);
    if (added.code === 0 &&
        (await git('diff', '--cached', '--quiet', '--no-ext-diff', 'HEAD', ...paths)).code === 0)
        return undefined;
    const made = added.code === 0 ? await git('commit', '--quiet', '--only', '--message', message, ...paths) : added;
    if (made.code === 0)
        return (await git('rev-parse', 'HEAD')).stdout.trim();
    await git('reset', '--quiet', 'HEAD', ...paths);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('BUMP_COMMIT_FAILED', `git made no commit: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .T)(made)}`);
}
/**
 * Makes the annotated tag; one that is there already, annotated and at the commit, is taken as it is.
 * @throws LockstepError `BUMP_TAG_FAILED`.
 */
async function tagCommit(git, tag, commit) {
    const [kind, at] = await Promise.all([
        git('cat-file', '-t', `refs/tags/${tag}`),
        git('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`),
    ]);
    if (kind.stdout.trim() === 'tag' && at.stdout.trim() === commit)
        return 'there';
    const made = await git('tag', '--annotate', '--message', tag, tag, commit);
    if (made.code === 0)
        return 'made';
    const remedy = `Mend what git names, then: git tag --annotate ${tag} ${commit}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('BUMP_TAG_FAILED', `${commit.slice(0, 12)} is committed; git made no tag: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .T)(made)}`, {
        remedy,
    });
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60652);




async function bytesAt(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
}
// What is no UTF-8 was not read as it stands there, and would be written otherwise.
async function before(folder, file) {
    const bytes = await bytesAt(await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_2__/* .placeToWrite */ ._)(folder, file));
    const text = bytes?.toString('utf8');
    if (bytes === undefined || Buffer.from(text ?? '').equals(bytes))
        return { file, text };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('BUMP_IMPOSSIBLE', `${file} is not written in UTF-8, and would be damaged`, {
        where: { file },
        remedy: 'Save it as UTF-8, or write the version there by hand and list the file under versions.ignore.',
    });
}
/** Gives files back what they had; the names of those that could not be. */
async function restore(workspace, changed) {
    const left = [];
    for (const { file, text } of changed) {
        const done = text === undefined ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace.folder, file), { force: true }) : workspace.write(file, text);
        await done.catch(() => left.push(file));
    }
    return left;
}
function writeFailed(file, left, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const rest = left.length === 0 ? 'nothing was changed' : `these carry the new version already: ${left.join(', ')}`;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('BUMP_WRITE_FAILED', `${file} could not be written: ${why}; ${rest}`, {
        where: { file },
        cause,
    });
}
/**
 * Writes all files or none: when one cannot be written, those before it are as they were.
 * @throws LockstepError `BUMP_IMPOSSIBLE`, `FILE_OUTSIDE` before anything is written; `BUMP_WRITE_FAILED`.
 */
async function writeAll(workspace, texts) {
    const all = await Promise.all(texts.map(({ file }) => before(workspace.folder, file)));
    for (const [index, { file, text }] of texts.entries()) {
        try {
            await workspace.write(file, text);
        }
        catch (error) {
            throw writeFailed(file, await restore(workspace, all.slice(0, index)), error);
        }
    }
    return {
        files: texts.map(({ file }) => file),
        undo: async () => void (await restore(workspace, all)),
    };
}


/***/ }),

/***/ 88557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pushCommit),
/* harmony export */   l: () => (/* binding */ pushTag)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _git_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11029);


/** Whether the remote’s branch has a commit; fetched anew, with the user’s own credentials. */
async function isOnRemote(git, branch, commit) {
    const fetched = await git('fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', `refs/heads/${branch}`);
    return fetched.code === 0 && (await git('merge-base', '--is-ancestor', commit, 'FETCH_HEAD')).code === 0;
}
async function push(git, from, to) {
    return git('push', '--porcelain', '--no-follow-tags', '--no-recurse-submodules', 'origin', `${from}:${to}`);
}
/**
 * Pushes the commit to its branch, and sees that it is there. Nothing is forced, and nothing else goes along.
 * @throws LockstepError `BUMP_PUSH_REFUSED`: nothing of the release is public.
 */
async function pushCommit(git, branch, commit) {
    if (await isOnRemote(git, branch, commit))
        return;
    const pushed = await push(git, commit, `refs/heads/${branch}`);
    if (pushed.code === 0 && (await isOnRemote(git, branch, commit)))
        return;
    const why = pushed.code === 0 ? 'it is not on the branch after all' : (0,_git_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .T)(pushed);
    const message = `${branch} was not pushed: ${why}. Commit ${commit.slice(0, 12)} is only here; the remote has neither it nor a tag`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUMP_PUSH_REFUSED', message);
}
/**
 * Pushes the tag, once its commit is public.
 * @throws LockstepError `BUMP_PUSH_REFUSED`: the commit is public, the tag is not.
 */
async function pushTag(git, tag, branch) {
    const ref = `refs/tags/${tag}`;
    const pushed = await push(git, ref, ref);
    if (pushed.code === 0)
        return;
    const message = `tag ${tag} was not pushed: ${(0,_git_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .T)(pushed)}. Its commit is public on ${branch}, the tag is only here`;
    const remedy = `See who may push tags, then: git push origin ${ref}`;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUMP_PUSH_REFUSED', message, { remedy });
}


/***/ }),

/***/ 58293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ releasedLine),
/* harmony export */   k: () => (/* binding */ packageMeant)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70958);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44221);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46788);


// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function spellingIn(tags, { pattern, package: name }) {
    if (name === undefined)
        return undefined;
    const bare = name.slice(name.lastIndexOf('/') + 1);
    return (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .releaseTags */ .dt)(pattern, tags, name).length === 0 && (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .releaseTags */ .dt)(pattern, tags, bare).length > 0
        ? bare
        : name;
}
function union(...lists) {
    return [...new Map(lists.flat().map((tag) => [tag.name, tag])).values()];
}
/**
 * Finds the releases that HEAD was made from, and every version that is gone.
 * @throws LockstepError `GIT_UNUSABLE`, `HISTORY_SHALLOW` where a clone lacks the tags to go by.
 */
async function releasedLine(history, question) {
    const [head, tags, remote, isShallow] = await Promise.all([
        ...[history.head(), history.tags(), history.remoteTags(), history.isShallow()],
    ]);
    if (head === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('GIT_UNUSABLE', 'git names no commit for this folder');
    const there = remote.state === 'found' ? remote.tags : [];
    const open = ({ name, commit }) => question.isPushing &&
        remote.state === 'found' &&
        commit === head &&
        !there.some((tag) => tag.name === name);
    const all = union(there, tags).filter((tag) => !open(tag));
    const name = spellingIn(all, question);
    const released = (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .releaseTags */ .dt)(question.pattern, all, name);
    if (isShallow &&
        (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .releaseTags */ .dt)(question.pattern, tags, name).length === 0 &&
        (released.length > 0 || remote.state !== 'found'))
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('HISTORY_SHALLOW', 'the clone is shallow and has no release tag: what comes next cannot be told');
    const [highest, stable] = await Promise.all([
        (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__/* .highestBehind */ .z)(history, released, head),
        (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_2__/* .highestBehind */ .z)(history, released.filter(({ version }) => !(0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version)), head),
    ]);
    const unreachable = remote.state === 'unreachable' ? remote.why : undefined;
    return { head, highest, stable, taken: new Set(released.map(({ version }) => version)), name, unreachable };
}
/**
 * The package that `--package` names, where each has tags of its own.
 * @throws LockstepError `USAGE` where tags and option do not go together.
 */
function packageMeant(pattern, named) {
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .namesPackage */ .L$)(pattern) === (named !== undefined))
        return named;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', named === undefined
        ? `tags are ${pattern}: name the package with --package`
        : `tags are ${pattern}, so all packages have one version: --package has no place`);
}


/***/ }),

/***/ 11297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oF: () => (/* binding */ manifestsOf),
  w8: () => (/* binding */ rewrittenFor),
  gf: () => (/* binding */ writtenVersion)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/metadata/src/versions/judgement.js
var judgement = __webpack_require__(64772);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/rewrite.js

function editsFor(places, version) {
    return places
        .filter((place) => !place.fits(version))
        .map((place) => ({ place, to: place.expected(version) }))
        .sort((one, other) => one.place.range.start - other.place.range.start);
}
const isSame = (one, other) => one.to === other.to &&
    one.place.range.start === other.place.range.start &&
    one.place.range.end === other.place.range.end;
function clash({ place, to }, other) {
    const { where } = place;
    throw (0,lockstep_error/* fail */.fJ)('VERSION_DRIFT', `${where.file} has two versions in one place: “${to}” and “${other.to}” would be written over each other`, { where, remedy: 'Correct the pattern under versions.files, or list the file under versions.ignore.' });
}
/** Two finders may know one place; what they would write there has to be the same. */
function distinct(edits) {
    const kept = [];
    for (const edit of edits) {
        const last = kept.at(-1);
        if (last !== undefined && isSame(last, edit))
            continue;
        if (last !== undefined && edit.place.range.start < last.place.range.end)
            clash(last, edit);
        if (last !== undefined && edit.place.range.start === last.place.range.start)
            clash(last, edit);
        kept.push(edit);
    }
    return kept;
}
function stale({ place }) {
    const { where, found } = place;
    throw (0,lockstep_error/* fail */.fJ)('VERSION_DRIFT', `${where.file} was changed meanwhile: “${found}” stands there no more`, {
        where,
        remedy: 'Run the command again.',
    });
}
function applied(text, edits) {
    let at = 0;
    let result = '';
    for (const edit of edits) {
        const { start, end } = edit.place.range;
        if (text.slice(start, end) !== edit.place.found)
            stale(edit);
        result += text.slice(at, start) + edit.to;
        at = end;
    }
    return result + text.slice(at);
}
async function rewriteFile(tree, file, edits) {
    const text = applied((await tree.readText(file)) ?? '', edits);
    const changes = edits.map(({ place, to }) => ({ line: place.where.line, from: place.found, to }));
    return { file, text, changes };
}
/**
 * The files whose versions have to change for a release, with their new texts; nothing else of them changes, and
 * nothing is written.
 * @param places those that are to carry the version; what fits it already stays.
 * @param version the version in SemVer spelling.
 * @throws LockstepError `VERSION_DRIFT` where two places overlap, or a file is not as it was when it was searched.
 */
async function rewrite(tree, places, version) {
    const byFile = [...Map.groupBy(places, ({ where }) => where.file)]
        .map(([file, found]) => [file, distinct(editsFor(found, version))])
        .filter(([, edits]) => edits.length > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1));
    return Promise.all(byFile.map(([file, edits]) => rewriteFile(tree, file, edits)));
}

// EXTERNAL MODULE: ./packages/cli/src/metadata/version-check.js
var version_check = __webpack_require__(93453);
;// CONCATENATED MODULE: ./packages/cli/src/bump/written-versions.js



// What has a version of its own in this repository is what --package names.
function ownOf(places, name) {
    const own = places.filter((place) => place.package === name && place.exemption?.kind !== 'foreign');
    if (own.some(({ role }) => role === 'own'))
        return own;
    const known = new Set(places.flatMap(({ role, package: each, exemption }) => role === 'own' && exemption?.kind !== 'foreign' ? (each ?? []) : []));
    throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no package “${name}”; known: ${[...known].toSorted().join(', ') || 'none'}`);
}
// The places of one package are found whatever they carry, so any version will do to look for them.
async function placesNow(project, question, version) {
    const { tree, history, last, package: name } = question;
    const tag = (0,config_tag/* tagOf */.cO)(project.config.release.tag, version ?? '0.0.0', name);
    const isCompared = version !== undefined || name !== undefined;
    const target = isCompared
        ? { tag, version: version ?? '0.0.0', ...(name !== undefined && { name }) }
        : undefined;
    return (0,version_check/* inspectVersions */.aF)(project, { tree, history, last, target });
}
async function placesOf(project, question, name) {
    const { places } = await placesNow(project, question, undefined);
    return ownOf(places.map(({ place }) => place), name);
}
/** The version that the manifests carry now; undefined where none does. */
async function writtenVersion(project, question) {
    const { package: name } = question;
    if (name === undefined)
        return (await placesNow(project, question, undefined)).version;
    const own = (await placesOf(project, question, name)).map(({ exemption: _, ...place }) => place);
    return (0,judgement/* foreseenVersion */.uo)(own, { released: new Set(own.map(({ ecosystem }) => (0,judgement/* packageKey */.MO)(ecosystem, name))) });
}
/**
 * The files whose versions have to change, with their new texts: what `lockstep check` would complain of.
 * @throws LockstepError where a manifest cannot be read, before anything is written.
 */
async function rewrittenFor(project, version, question) {
    const { tree, package: name } = question;
    if (name !== undefined)
        return rewrite(tree, await placesOf(project, question, name), version);
    const { places, problems } = await placesNow(project, question, version);
    // What cannot be read cannot be written either; drift is what is about to be mended.
    (0,lockstep_error/* throwAll */.Kx)(problems.filter(({ code, severity }) => code !== 'VERSION_DRIFT' && severity !== 'warning'));
    return rewrite(tree, places.filter(({ verdict }) => verdict === 'wrong').map(({ place }) => place), version);
}
/** The manifests of the one package that is meant; none where all have one version. */
async function manifestsOf(project, question) {
    const { package: name } = question;
    const own = name === undefined ? [] : await placesOf(project, question, name);
    return own.filter(({ role }) => role === 'own').map(({ where }) => where.file);
}


/***/ }),

/***/ 70958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ug: () => (/* binding */ partsOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Longer names are no releases: they would only cost time. In characters. */
const longestTag = 1000;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** Whether each package has tags of its own: `{name}@{version}`. */
function namesPackage(pattern) {
    return pattern.includes('{name}');
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`; `{name}` stands for the package. */
function tagOf(pattern, version, name) {
    const named = name === undefined ? pattern : pattern.replace('{name}', () => name);
    const [before = '', ...after] = named.split('{version}');
    return `${before}${version}${after.join('{version}')}`;
}
function isVersion(text) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null && !/^[v=\s]|\s$/.test(text);
}
/** What is between two texts, or undefined when they do not stand at both ends. */
function between(text, before, after) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
        return undefined;
    return text.slice(before.length, text.length - after.length);
}
// The first place where what is left is a version: `my-lib-1.2.3-rc.1` is my-lib at 1.2.3-rc.1.
function namedParts(inner, separator, isNameFirst) {
    for (let at = inner.indexOf(separator, 1); at !== -1; at = inner.indexOf(separator, at + 1)) {
        const [first, last] = [inner.slice(0, at), inner.slice(at + separator.length)];
        const [name, version] = isNameFirst ? [first, last] : [last, first];
        if (name !== '' && isVersion(version))
            return { version, name };
        // An empty separator is found once more at the very end, for ever.
        if (at >= inner.length)
            return undefined;
    }
    return undefined;
}
/**
 * The version in a tag, and the package; undefined when the tag does not fit the pattern or holds no SemVer version.
 * Scoped names fit as they are: `@scope/name@1.2.3`.
 */
function partsOfTag(pattern, tag) {
    if (tag.length > longestTag)
        return undefined;
    const [before = '', middle = '', after = ''] = pattern.split(/\{name\}|\{version\}/);
    if (!namesPackage(pattern)) {
        const version = between(tag, before, middle);
        return version !== undefined && isVersion(version) ? { version } : undefined;
    }
    const inner = between(tag, before, after);
    const isNameFirst = pattern.indexOf('{name}') < pattern.indexOf('{version}');
    return inner === undefined ? undefined : namedParts(inner, middle, isNameFirst);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    return partsOfTag(pattern, tag)?.version;
}


/***/ }),

/***/ 88033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ preflightsOf),
/* harmony export */   c1: () => (/* binding */ mayBeStored),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   m5: () => (/* binding */ mayBePublic),
/* harmony export */   mU: () => (/* binding */ notPreflighted),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   pK: () => (/* binding */ rehearsalOf)
/* harmony export */ });
const conclusive = new Set(['stored', 'pending', 'refused', 'throttled', 'unsent']);
const acknowledging = new Set(['stored', 'pending']);
function bodiesOf(chain, kind) {
    return chain.flatMap(({ body, at }) => (body.kind === kind ? [{ body: body, at }] : []));
}
// The last step of a large stage may leave long after the intents of all of them were written down.
function overtake(open, overtaken, at) {
    for (const [target, step] of open)
        if (!overtaken.has(target))
            open.set(target, { ...step, at });
    for (const target of open.keys())
        overtaken.add(target);
}
function unresolvedOf(chain) {
    const open = new Map();
    const overtaken = new Set();
    for (const { body, at } of chain) {
        if (body.kind === 'opened')
            overtake(open, overtaken, at);
        if (body.kind === 'intent')
            overtaken.delete(body.target);
        if (body.kind === 'intent')
            open.set(body.target, { step: body.step, phase: body.phase, at });
        if (body.kind === 'receipt' && conclusive.has(body.outcome))
            open.delete(body.target);
        if (body.kind === 'observed' && body.state === 'present')
            open.delete(body.target);
    }
    return open;
}
/** Folds a chain into what it tells the next run. */
function historyOf(chain) {
    const intents = bodiesOf(chain, 'intent');
    const reserves = new Set(intents.flatMap(({ body }) => (body.phase === 'reserve' ? [body.step] : [])));
    const receipts = bodiesOf(chain, 'receipt').filter(({ body }) => acknowledging.has(body.outcome));
    const last = new Map(receipts.map(({ body }) => [body.target, body.step]));
    return {
        unresolved: unresolvedOf(chain),
        acknowledged: new Map(receipts.map(({ body, at }) => [body.target, at])),
        reserved: new Set([...last].filter(([, step]) => reserves.has(step)).map(([target]) => target)),
        intended: new Set(intents.map(({ body }) => body.target)),
        adopted: new Set(bodiesOf(chain, 'observed').flatMap(({ body }) => (body.adopted ? [body.target] : []))),
        committedSeal: intents.find(({ body }) => body.phase === 'commit')?.body.seal,
        abandoned: bodiesOf(chain, 'abandoned').at(-1)?.body,
        rolledBack: bodiesOf(chain, 'rolled-back').at(-1)?.body,
        completed: chain.some(({ body }) => body.kind === 'completed'),
    };
}
/** Whether anything of a release may have been stored: what a registry refused was not. */
function mayBeStored({ acknowledged, unresolved }) {
    return acknowledged.size > 0 || unresolved.size > 0;
}
/** Whether anything of a release may be public: a step after its reserve was acknowledged, or may have happened. */
function mayBePublic({ acknowledged, reserved, unresolved }) {
    return ([...acknowledged.keys()].some((target) => !reserved.has(target)) ||
        [...unresolved.values()].some(({ phase }) => phase !== 'reserve'));
}
/** The last rehearsal of a seal, if it succeeded. */
function rehearsalOf(chain, seal) {
    const last = bodiesOf(chain, 'rehearsed').findLast(({ body }) => body.seal === seal)?.body;
    return last?.ok === true ? last : undefined;
}
/** The last preflight of each channel of a seal, by channel. */
function preflightsOf(chain, seal) {
    const own = bodiesOf(chain, 'preflighted').filter(({ body }) => body.seal === seal);
    return new Map(own.flatMap(({ body }) => body.channels.map((channel) => [channel, body])));
}
/** Those of a seal's channels that had no successful preflight. */
function notPreflighted(chain, seal, channels) {
    const last = preflightsOf(chain, seal);
    return channels.filter((channel) => last.get(channel)?.ok !== true);
}
/** Whether the packages of a channel were last installed from it with success. */
function isInstalled(chain, seal, channel) {
    const own = bodiesOf(chain, 'installed').filter(({ body }) => body.channel === channel);
    return own.findLast(({ body }) => body.seal === seal)?.body.ok === true;
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createGitHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-blobs.js

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
/** Contents of objects as `git cat-file --batch` gives them; of those that are too large nothing is kept. */
function batchReader(largest) {
    const found = [];
    let pending = none;
    let content;
    // `<oid> <type> <size>`, or `<name> missing`.
    const takeHeader = () => {
        const end = pending.indexOf(lineFeed);
        if (end < 0)
            return false;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(pending.toString('latin1', 0, end)) ?? [];
        pending = pending.subarray(end + 1);
        if (size === undefined)
            found.push(undefined);
        else
            content = {
                left: Number(size) + 1,
                parts: type === 'blob' && Number(size) <= largest ? [] : undefined,
            };
        return true;
    };
    const takeContent = (open) => {
        const part = pending.subarray(0, open.left);
        pending = pending.subarray(part.length);
        open.left -= part.length;
        open.parts?.push(part);
        if (open.left > 0)
            return false;
        found.push(open.parts === undefined ? undefined : Buffer.concat(open.parts).subarray(0, -1));
        content = undefined;
        return true;
    };
    return {
        found,
        take(chunk) {
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            while (pending.length > 0 && (content === undefined ? takeHeader() : takeContent(content)))
                ;
        },
    };
}
function readBatch(git, names, largest) {
    const { promise, resolve } = Promise.withResolvers();
    const reader = batchReader(largest);
    const child = (0,external_node_child_process_.spawn)('git', [...git.safety, 'cat-file', '--batch'], {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    child.stdout.on('data', (chunk) => reader.take(chunk));
    // What git no longer reads is missing from its answer.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve([]));
    child.on('close', () => resolve(reader.found));
    child.stdin.end(names.map((name) => `${name}\n`).join(''));
    return promise;
}
/**
 * Reads objects by name; all that are asked for at once are read by one process.
 * @param largest the size in bytes up to which an object is given.
 */
function blobReader(git, largest) {
    let waiting;
    const begin = () => {
        const names = [];
        const read = new Promise(setImmediate).then(() => {
            waiting = undefined;
            return readBatch(git, names, largest);
        });
        return { names, read };
    };
    return async (name) => {
        // In the protocol a line feed ends a name, and no file that anybody reads here has one in its name.
        if (/[\n\0]/.test(name))
            return undefined;
        waiting ??= begin();
        const { names, read } = waiting;
        const at = names.push(name) - 1;
        return (await read)[at];
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git-process.js
var git_process = __webpack_require__(66521);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-origin.js

/** A server that says nothing for so long counts as unreachable; in milliseconds. */
const patienceMs = 20_000;
/** A repository without a remote has none of its branches and tags elsewhere. */
const noOrigin = { state: 'found', branches: new Map(), tags: [] };
// Nobody is asked for a password, no helper hands one out, and no program of the repository's choice is started: not by
// `ext::`, not as core.sshCommand, not as remote.origin.uploadpack (git-config(1), git(1) on GIT_ALLOW_PROTOCOL).
const asking = {
    timeoutMs: patienceMs,
    env: {
        GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=10',
    },
};
const question = [
    ...['-c', 'credential.helper=', '-c', 'core.askPass='],
    ...['ls-remote', '--quiet', '--heads', '--tags', '--upload-pack=git-upload-pack', 'origin'],
];
// The last line says what happened; the others give advice. A password may stand in the address.
function reasonOf(code, stderr) {
    const lines = (0,git_process/* linesOf */.Dx)(stderr).filter((line) => /^(fatal|error|ssh|remote): /i.test(line));
    const said = (lines[0] ?? '').replace(/^\w+: /, '').replace(/:\/\/[^\s/@]*@/g, '://');
    if (said !== '')
        return said.slice(0, 300);
    return code === undefined ? 'it did not answer in time' : `git ended with ${code}`;
}
/** What one line of `git ls-remote` says; `refs/tags/v1^{}` is what the annotated tag v1 leads to. */
function refsIn(listing) {
    const branches = new Map();
    const tags = new Map();
    for (const line of (0,git_process/* linesOf */.Dx)(listing)) {
        const [, commit = '', kind, name = '', behind] = /^([0-9a-f]{40,64})\trefs\/(heads|tags)\/([^^]+)(\^\{\})?$/.exec(line) ?? [];
        if (kind === 'heads')
            branches.set(name, commit);
        if (kind === 'tags')
            tags.set(name, { name, commit, isAnnotated: behind !== undefined });
    }
    return { state: 'found', branches, tags: [...tags.values()] };
}
async function hasOrigin(git) {
    return ((await git.ask('config', '--get', 'remote.origin.url'))?.trim() ?? '') !== '';
}
/** Asks the remote `origin` for its branches and tags. */
async function readOrigin(git) {
    const [isThere, { code, stdout, stderr }] = await Promise.all([hasOrigin(git), git.run(question, asking)]);
    if (!isThere)
        return noOrigin;
    return code === 0 ? refsIn(stdout) : { state: 'unreachable', why: reasonOf(code, stderr) };
}
/** One branch of the remote. */
function branchOf(refs, name) {
    if (refs.state === 'unreachable')
        return refs;
    const commit = refs.branches.get(name);
    return commit === undefined ? { state: 'absent' } : { state: 'found', commit };
}
/** The tags of the remote. */
function tagsOf(refs) {
    return refs.state === 'unreachable' ? refs : { state: 'found', tags: refs.tags };
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-tags.js

const format = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname']
    .map((field) => `%(${field})`)
    .join('%00');
// Before 2.45 git looks behind one tag only, and a tag may be of a tag.
async function behindAll(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`))?.trim();
}
async function tagOf(git, line) {
    const [name = '', type, id, innerType, innerId] = line.split('\0');
    if (type === 'commit' && id !== undefined)
        return [{ name, commit: id, isAnnotated: false }];
    if (type !== 'tag')
        return [];
    const commit = innerType === 'commit' ? innerId : await behindAll(git, name);
    return commit === undefined ? [] : [{ name, commit, isAnnotated: true }];
}
/** The tags of a repository that lead to a commit. */
async function readTags(git) {
    const listed = (0,git_process/* linesOf */.Dx)(await git.ask('for-each-ref', `--format=${format}`, 'refs/tags'));
    return (await Promise.all(listed.map((line) => tagOf(git, line)))).flat();
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-history.js






const longestText = 10 * 1024 * 1024;
/** More commits than any release has; the newest are given. */
const mostCommits = 20_000;
const isId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** What git needs to look at: never a name that it could take for an option or a range. */
function known(commit) {
    if (isId(commit))
        return commit;
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `“${commit}” is no id of a commit`);
}
function unreadable(commit) {
    return (0,lockstep_error/* fail */.fJ)('HISTORY_UNREADABLE', `git cannot read commit ${commit} here`);
}
async function resolve(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
}
// As git itself prefers them (gitrevisions(7)), but without its shorthands: a name is not an expression.
async function commitOf(git, ref) {
    if (ref === 'HEAD' || isId(ref))
        return resolve(git, ref);
    if (!(0,tag/* isTagName */.Ij)(ref))
        return undefined;
    const places = ref.startsWith('refs/')
        ? [ref]
        : ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
    const found = await Promise.all(places.map((place) => resolve(git, place)));
    return found.find((commit) => commit !== undefined);
}
async function isShallow(git) {
    return (await git.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function isAncestor(git, commit, of) {
    if (commit === of)
        return true;
    const { code } = await git.run(['merge-base', '--is-ancestor', known(commit), known(of)]);
    if (code === 0)
        return true;
    // 1 says no; anything else, that one of them is not there.
    return code === 1 && !(await isShallow(git)) ? false : undefined;
}
async function changedSince(git, commit) {
    const words = [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--relative',
        known(commit),
        'HEAD',
        '--',
        '.',
    ];
    const listed = await git.ask(...words);
    if (listed === undefined)
        throw unreadable(commit);
    return (0,git_process/* recordsOf */.M$)(listed).toSorted();
}
function commitIn(record) {
    const [id = '', subject = '', ...body] = record.split('\n');
    return { id, subject, body: body.join('\n').trim() };
}
async function commitsSince(git, commit) {
    const inFolder = ((await git.ask('rev-parse', '--show-prefix'))?.trim() ?? '') !== '';
    const range = commit === undefined ? ['HEAD'] : [`${known(commit)}..HEAD`];
    const listed = await git.ask(...['log', '-z', '--topo-order', `--max-count=${mostCommits}`, '--format=%H%n%s%n%b', '--encoding=UTF-8'], ...['--no-color', '--no-notes', '--no-decorate', ...range], 
    // Without a path git leaves no commit out: one that changes no file may say what the release is.
    ...(inFolder ? ['--full-history', '--', '.'] : ['--']));
    if (listed !== undefined)
        return (0,git_process/* recordsOf */.M$)(listed).map(commitIn);
    if (commit !== undefined)
        throw unreadable(commit);
    return [];
}
// `<mode> blob <id>\t<file>`: links have mode 120000, submodules are no blobs.
async function filesAt(git, commit) {
    const listed = await git.ask('ls-tree', '-r', '-z', known(commit));
    if (listed === undefined)
        throw unreadable(commit);
    const files = (0,git_process/* recordsOf */.M$)(listed).flatMap((record) => /^100\d+ blob [0-9a-f]+\t([\s\S]+)$/.exec(record)?.[1] ?? []);
    return files.toSorted();
}
function isInside(file) {
    const path = external_node_path_.posix.normalize(file);
    return !external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../');
}
/**
 * What the checkout knows of its own past, by the git on the PATH.
 *
 * It runs nothing that the repository could choose: no hook, no helper, no transport but http(s), ssh and file. The
 * remote is asked once; without a remote `origin` there is nothing on it.
 * @throws LockstepError `HISTORY_UNREADABLE`, by what needs a commit that is not there.
 */
function createGitHistory(folder, env) {
    const git = (0,git_process/* gitProcess */.y0)(folder, env);
    const read = blobReader(git, longestText);
    let asked;
    const origin = () => {
        asked ??= readOrigin(git);
        return asked;
    };
    return {
        head: () => resolve(git, 'HEAD'),
        branch: async () => (await git.ask('symbolic-ref', '--quiet', 'HEAD'))?.trim().replace(/^refs\/heads\//, ''),
        isShallow: () => isShallow(git),
        tags: () => readTags(git),
        commitOf: (ref) => commitOf(git, ref),
        isAncestor: (commit, of) => isAncestor(git, commit, of),
        changedSince: (commit) => changedSince(git, commit),
        commitsSince: (commit) => commitsSince(git, commit),
        async readAt(commit, file) {
            return isInside(file) ? (await read(`${known(commit)}:./${file}`))?.toString() : undefined;
        },
        filesAt: (commit) => filesAt(git, commit),
        remoteBranch: async (name) => branchOf(await origin(), name),
        remoteTags: async () => tagsOf(await origin()),
    };
}


/***/ }),

/***/ 66521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   y0: () => (/* binding */ gitProcess)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt: log.showSignature would start gpg.
const safety = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['log.showSignature', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** The git on the PATH, in a folder. */
function gitProcess(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const run = (args, { env: more = {}, ...asking } = {}) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({
        file: 'git',
        args: [...safety, ...args],
        cwd: folder,
        env: { ...childEnv, ...more },
        keep: longestListing,
        ...asking,
    });
    return {
        env: childEnv,
        cwd: folder,
        safety,
        run,
        async ask(...args) {
            const { code, stdout } = await run(args);
            return code === 0 ? stdout : undefined;
        },
    };
}
/** The records of a listing that `-z` ends with NUL. */
function recordsOf(listing) {
    return listing
        .replace(/\n$/, '')
        .split('\0')
        .filter((record) => record !== '');
}
/** The lines of a listing. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66521);

/** Asks the git on the PATH. */
function createGit(folder, env) {
    const { ask } = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitProcess */ .y0)(folder, env);
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(tags), changed: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const sorts = ['--cached', '--others', '--deleted', '--exclude-standard'];
            const listed = await ask('ls-files', '-z', '-t', ...sorts);
            if (listed === undefined)
                return undefined;
            const records = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(listed);
            // The index names what was removed from the folder, too, until that is committed; it is listed again as “R”.
            const removed = new Set(records.filter((each) => each.startsWith('R ')).map((each) => each.slice(2)));
            return records.map((each) => each.slice(2)).filter((file) => !removed.has(file));
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

/***/ 11737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
    const { timeoutMs, signal } = command;
    const kill = () => killGroup(child.pid);
    const limit = timeoutMs === undefined ? undefined : setTimeout(kill, timeoutMs);
    signal?.addEventListener('abort', kill, { once: true });
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
        signal?.removeEventListener('abort', kill);
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
    if (command.signal?.aborted)
        return { code: undefined, stdout: '', stderr: 'cancelled\n' };
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 46788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findBaseTag),
/* harmony export */   z: () => (/* binding */ highestBehind)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

/** How many tags are asked about at once. */
const atOnce = 4;
/** How many tags are asked about at all: each costs a process. */
const most = 64;
/**
 * The highest of some tags that a commit was made from. What a shallow clone cannot tell counts.
 *
 * Where releases are tagged beside the branch and never merged, none of them is an ancestor; then it is the highest.
 * @param tags the highest first.
 */
async function highestBehind(history, tags, commit) {
    const asked = tags.slice(0, most);
    for (let at = 0; at < asked.length; at += atOnce) {
        const some = asked.slice(at, at + atOnce);
        const behind = await Promise.all(some.map((tag) => history.isAncestor(tag.commit, commit)));
        const found = some.find((_, index) => behind[index] !== false);
        if (found !== undefined)
            return found;
    }
    return tags[0];
}
/**
 * The base tag of a release, as every “changed since” question uses it: the highest release tag strictly below the
 * version, pre-releases included, among those that its commit was made from.
 * @param tags as `releaseTags` gives them.
 */
async function findBaseTag(history, tags, target) {
    const lower = tags.filter(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target.version));
    return highestBehind(history, lower, target.commit);
}


/***/ }),

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zu: () => (/* binding */ baseTagOf),
/* harmony export */   dt: () => (/* binding */ releaseTags)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70958);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);


/** Whether a version is a pre-release. */
function isPrerelease(version) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) !== null;
}
function releaseTag(pattern, tag) {
    const parts = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .partsOfTag */ .ug)(pattern, tag.name);
    // Registries take 1.2.3+a and 1.2.3+b for one version, so neither is a release.
    if (parts === undefined || parts.version.includes('+'))
        return [];
    const { version, name } = parts;
    return [{ ...tag, version, ...(name !== undefined && { package: name }) }];
}
/**
 * The release tags among all tags of a repository, the highest first as SemVer orders them. `nightly`, `v1` and
 * `release-2020` are none.
 * @param pattern `release.tag` of the configuration.
 * @param name the package whose tags are meant, where the pattern has `{name}`; without it those of all packages.
 */
function releaseTags(pattern, tags, name) {
    return tags
        .flatMap((tag) => releaseTag(pattern, tag))
        .filter((tag) => name === undefined || tag.package === undefined || tag.package === name)
        .toSorted((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.rcompare)(a.version, b.version));
}
/**
 * The base tag of a release: the highest release tag strictly below it, pre-releases included.
 * @param tags as `releaseTags` gives them.
 * @param target the version that is released.
 */
function baseTagOf(tags, target) {
    return tags.find(({ version }) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.lt)(version, target));
}


/***/ }),

/***/ 45119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ successorsOf),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

/** The version without its pre-release: `1.5.0-rc.1` belongs to 1.5.0. */
function coreOf(version) {
    return `${(0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version)}.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(version)}.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.patch)(version)}`;
}
/** The releases that can follow a stable one without leaving any out. */
function after(stable) {
    return [(0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(stable, 'patch'), (0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(stable, 'minor'), (0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(stable, 'major')].flatMap((next) => next ?? []);
}
/**
 * The versions, without pre-releases, that can follow what is released.
 * @param base the highest release below.
 * @param stable the highest stable one below, if any.
 */
function successorsOf(base, stable) {
    const own = (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(base) === null ? after(base) : [coreOf(base)];
    const others = (stable === undefined ? [] : after(stable)).filter((next) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.gt)(next, base));
    return [...new Set([...own, ...others])];
}
/** Reads a version's pre-release as a numbered one; undefined for any other. */
function candidateOf(version) {
    const text = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version)?.prerelease.join('.') ?? '';
    const [, id = '', dot = '', digits = ''] = /^([0-9A-Za-z-]*[A-Za-z-])(\.?)(\d{1,9})$/.exec(text) ?? [];
    if (digits === '')
        return undefined;
    const numbered = (number) => `${coreOf(version)}-${id}${dot}${number}`;
    return { id, number: Number(digits), numbered };
}


/***/ })

};
