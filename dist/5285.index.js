export const id = 5285;
export const ids = [5285];
export const modules = {

/***/ 95285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jv: () => (/* binding */ changelogMissing),
  $o: () => (/* binding */ checkChangelog),
  Nn: () => (/* binding */ isMarkdownName)
});

// EXTERNAL MODULE: ./packages/core/src/changelog/section-text.js
var section_text = __webpack_require__(77533);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/changelog/document.js + 2 modules
var changelog_document = __webpack_require__(67862);
// EXTERNAL MODULE: ./packages/metadata/src/changelog/subject.js
var changelog_subject = __webpack_require__(9316);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/categories.js

/** The categories of Keep a Changelog. */
const categories = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const known = new Set(categories);
// Headings stand in the order of their lines, and a hostile file has one on every line.
function firstFrom(headings, line) {
    let [low, high] = [0, headings.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((headings[middle]?.line ?? line) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The headings right below a section’s own. */
function categoriesOf({ headings }, { heading, first, end }) {
    const inside = headings.slice(firstFrom(headings, first), firstFrom(headings, end));
    const level = inside.reduce((least, each) => (each.level > heading.level ? Math.min(least, each.level) : least), Number.POSITIVE_INFINITY);
    return inside.filter((each) => each.level === level);
}
// Most headings of the file, not only one that is called “Changed”.
function showsForm(changelog) {
    const found = changelog.sections.flatMap((section) => categoriesOf(changelog, section));
    const fitting = found.filter(({ text }) => known.has(text));
    return fitting.length > 0 && fitting.length * 2 > found.length;
}
/** Whether a file says or shows that it follows Keep a Changelog. */
function keepsForm(text, changelog) {
    return /keep ?a ?changelog/i.test(text) || showsForm(changelog);
}
function usedElsewhere({ changelog, section }) {
    const others = changelog.sections.filter((each) => each !== section && each.version !== undefined);
    return new Set(others.flatMap((each) => categoriesOf(changelog, each)).map(({ text }) => text));
}
function nearest(text) {
    const lower = text.toLowerCase();
    return categories.find((each) => each.toLowerCase() === lower || each.slice(0, 3).toLowerCase() === lower.slice(0, 3));
}
function unknown(subject, { text, line, column }) {
    const meant = nearest(text);
    const expected = meant === undefined ? `one of ${categories.join(', ')}` : `“${meant}”`;
    const message = `“${text}” is no category of Keep a Changelog; expected ${expected}`;
    return (0,changelog_subject/* faultAt */.ux)('CHANGELOG_CATEGORY_UNKNOWN', message, subject, { line, column });
}
function hasEntry({ lines, headings }, { line, height, level }, end) {
    let at = firstFrom(headings, line + 1);
    while ((headings[at]?.level ?? 0) > level)
        at += 1;
    const next = headings[at]?.line ?? end;
    const below = lines.slice(line + height - 1, Math.min(next, end) - 1);
    return below.some(({ text, kind }) => kind !== 'comment' && text.trim() !== '');
}
/**
 * Categories of the section that neither Keep a Changelog has nor an earlier section of the file, and those without an
 * entry.
 */
function checkCategories(subject) {
    const { changelog, section } = subject;
    if (section === undefined || !(subject.keepsForm || subject.strict === true))
        return [];
    const habit = usedElsewhere(subject);
    const found = categoriesOf(changelog, section);
    return found.flatMap((heading) => {
        const { text, line, column } = heading;
        const empty = hasEntry(changelog, heading, section.end)
            ? []
            : [(0,changelog_subject/* faultAt */.ux)('CHANGELOG_CATEGORY_EMPTY', `“${text}” has no entry`, subject, { line, column })];
        const isKnown = known.has(text) || (subject.strict !== true && habit.has(text));
        return isKnown ? empty : [unknown(subject, heading), ...empty];
    });
}

;// CONCATENATED MODULE: ./packages/metadata/src/changelog/calendar.js
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function daysOf(month, year) {
    if (month === 2)
        return isLeap(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** The number of a day, so that the next day has the next number; undefined for what is no day as `YYYY-MM-DD`. */
function dayNumber(date) {
    const [, year, month, day] = (iso.exec(date) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year))
        return undefined;
    const months = Array.from({ length: month - 1 }, (_, index) => daysOf(index + 1, year));
    const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
    return (year - 1) * 365 + leaps + months.reduce((sum, days) => sum + days, 0) + day;
}
/** Whether a text has the form `YYYY-MM-DD`, be it a day that exists or not. */
function isIsoForm(date) {
    return iso.test(date);
}

;// CONCATENATED MODULE: ./packages/metadata/src/changelog/dates.js


// Midnight comes at another time elsewhere: what is tomorrow in UTC may be today where the release is made.
const tolerance = 1;
// Habits change in the life of a file: the last ones count.
const recent = 5;
function habitOf({ changelog, section, keepsForm, strict }) {
    if (strict === true)
        return { hasDates: true, isIso: true };
    const others = (0,changelog_subject/* versionedSections */.y7)(changelog)
        .filter((each) => each !== section)
        .slice(0, recent);
    const dates = others.flatMap(({ date }) => date?.text ?? []);
    // Where nearly no section has one, one more without it is no slip.
    const hasDates = dates.length * 2 > others.length || (keepsForm && others.length === 0);
    return { hasDates, isIso: dates.length === 0 || dates.some(isIsoForm) };
}
function fault(date, today) {
    if (!isIsoForm(date))
        return `“${date}” is no date as YYYY-MM-DD`;
    const day = dayNumber(date);
    if (day === undefined)
        return `${date} is a day that does not exist`;
    const now = dayNumber(today);
    return now !== undefined && day > now + tolerance
        ? `${date} is in the future: today is ${today}`
        : undefined;
}
/** Whether the section has a date, as `YYYY-MM-DD`, that has come. */
function checkDate(subject) {
    const { section, today } = subject;
    if (section === undefined)
        return [];
    const habit = habitOf(subject);
    const { date, heading, version } = section;
    if (date === undefined) {
        const message = `the section of ${version.text} has no date; expected one such as ${today}`;
        return habit.hasDates ? [(0,changelog_subject/* faultAt */.ux)('CHANGELOG_DATE_INVALID', message, subject, (0,changelog_subject/* headingPlace */.Mv)(section))] : [];
    }
    const why = fault(date.text, today);
    if (why === undefined)
        return [];
    const where = { line: heading.line, column: date.column };
    const severity = isIsoForm(date.text) || habit.isIso ? {} : { severity: 'warning' };
    return [(0,changelog_subject/* faultAt */.ux)('CHANGELOG_DATE_INVALID', why, subject, where, severity)];
}

// EXTERNAL MODULE: ./packages/metadata/src/changelog/links.js
var links = __webpack_require__(67577);
// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(68018);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/version-order.js


function partsOf(version) {
    const [plain = ''] = (0,section_text/* versionKey */._5)(version).split('+');
    const numbers = /^\d+(?:\.\d+)*/.exec(plain)?.[0] ?? '0';
    const rest = plain.slice(numbers.length).replace(/^[-._]/, '');
    return { numbers: numbers.split('.').map(Number), pre: rest === '' ? [] : rest.split('.') };
}
function compareNumbers(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
// The Python ecosystem counts `.post1` after the version, and everything else before it.
function rank(pre) {
    if (pre.length === 0)
        return 0;
    return /^post/i.test(pre[0] ?? '') ? 1 : -1;
}
function comparePre(a, b) {
    if (rank(a) !== rank(b))
        return Math.sign(rank(a) - rank(b));
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const [left, right] = [a[at], b[at]];
        if (left === undefined || right === undefined)
            return left === right ? 0 : left === undefined ? -1 : 1;
        const difference = semver.compareIdentifiers(left, right);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/**
 * Compares two versions as CHANGELOGs write them: SemVer’s precedence, for any count of numbers and in the spellings of
 * PEP 440, too. Negative when the first is lower.
 */
function compareVersionTexts(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    return compareNumbers(left.numbers, right.numbers) || comparePre(left.pre, right.pre);
}

;// CONCATENATED MODULE: ./packages/metadata/src/changelog/order.js




// What is wrong with sections that are not released now is worth knowing, and blocks nothing.
const warning = { severity: 'warning' };
function keyOf({ package: name = '', version }) {
    return `${name}@${(0,section_text/* versionKey */._5)(version.text)}`;
}
function isPast({ version }, { baseVersion }) {
    return baseVersion !== undefined && compareVersionTexts(version.text, baseVersion) <= 0;
}
/** Versions with more than one section; what was released with two is not said again. */
function checkTwice(subject) {
    const groups = Map.groupBy((0,changelog_subject/* versionedSections */.y7)(subject.changelog), keyOf);
    return [...groups.values()].flatMap(([first, ...others]) => first === undefined || isPast(first, subject)
        ? []
        : others.map((each) => {
            const message = `${each.version.text} has a section in line ${first.heading.line} already`;
            const weight = first === subject.section ? {} : warning;
            return (0,changelog_subject/* faultAt */.ux)('CHANGELOG_SECTION_TWICE', message, subject, (0,changelog_subject/* headingPlace */.Mv)(each), weight);
        }));
}
// A maintenance line goes on beside a newer one; then the days go down where the versions do not.
function daysDescend(above, below) {
    const [later, earlier] = [above, below].map(({ date }) => dayNumber(date?.text ?? ''));
    return later !== undefined && earlier !== undefined && later >= earlier;
}
function misplaced(above, below, subject) {
    const order = compareVersionTexts(above.version.text, below.version.text);
    if (order >= 0 || (isPast(above, subject) && isPast(below, subject)))
        return [];
    const message = `${above.version.text} stands above ${below.version.text}, which is higher`;
    const isOwn = above === subject.section || below === subject.section;
    const weight = isOwn && !daysDescend(above, below) ? {} : warning;
    const place = (0,changelog_subject/* headingPlace */.Mv)(below === subject.section ? below : above);
    return [(0,changelog_subject/* faultAt */.ux)('CHANGELOG_ORDER', message, subject, place, weight)];
}
/**
 * Versions that do not descend; a warning where the days do, or where the one that is released is not concerned. What
 * was released in another order stays so.
 */
function checkOrder(subject) {
    const packages = Map.groupBy((0,changelog_subject/* versionedSections */.y7)(subject.changelog), (each) => each.package ?? '');
    return [...packages.values()].flatMap((sections) => sections.slice(1).flatMap((below, index) => {
        const above = sections[index];
        return above === undefined ? [] : misplaced(above, below, subject);
    }));
}

;// CONCATENATED MODULE: ./packages/metadata/src/changelog/past.js


function normal(text) {
    return text.trimEnd().replace(/^([ \t]*)[*+-][ \t]+/, '$1- ');
}
function entriesOf(changelog, { first, end }) {
    const references = new Set(changelog.references.map(({ line }) => line));
    return changelog.lines
        .slice(first - 1, end - 1)
        .map(({ text }, index) => ({ line: first + index, text: normal(text) }))
        .filter(({ line, text }) => text !== '' && !references.has(line));
}
function past_keyOf({ package: name = '', version }) {
    return `${name}@${(0,section_text/* versionKey */._5)(version.text)}`;
}
function shown(text) {
    if (text === undefined)
        return 'the end of the section';
    const bare = text.trim();
    return `“${bare.length > 80 ? `${bare.slice(0, 79)}…` : bare}”`;
}
function changed(now, before, old, subject) {
    const { changelog } = subject;
    const title = `the section of ${now.version.text}, which was released, differs`;
    // A version may be marked as yanked afterwards; its day stays.
    if (before.date !== undefined && now.date?.text !== before.date.text) {
        const message = `${title}: its date was ${before.date.text}, now it is ${now.date?.text ?? 'gone'}`;
        return (0,changelog_subject/* faultAt */.ux)('CHANGELOG_PAST_CHANGED', message, subject, (0,changelog_subject/* headingPlace */.Mv)(now));
    }
    if ((0,section_text/* sectionText */.rO)(changelog, now) === (0,section_text/* sectionText */.rO)(old, before))
        return undefined;
    const [here, there] = [entriesOf(changelog, now), entriesOf(old, before)];
    const at = Array.from({ length: Math.max(here.length, there.length) }).findIndex((_, index) => here[index]?.text !== there[index]?.text);
    if (at === -1)
        return undefined;
    const line = here[at]?.line ?? here.at(-1)?.line ?? now.heading.line;
    const message = `${title}: ${shown(here[at]?.text)} stands where there was ${shown(there[at]?.text)}`;
    return (0,changelog_subject/* faultAt */.ux)('CHANGELOG_PAST_CHANGED', message, subject, { line });
}
function gone(before, now, subject) {
    const missing = before.filter((each) => !now.has(past_keyOf(each))).map(({ version }) => version.text);
    if (missing.length === 0)
        return [];
    const named = missing.slice(0, 5).join(', ');
    const what = missing.length === 1 ? `the section of ${named}` : `sections of ${missing.length} versions`;
    const list = missing.length === 1 ? '' : `: ${named}${missing.length > 5 ? ', …' : ''}`;
    const line = subject.changelog.headings[0]?.line ?? 1;
    return [(0,changelog_subject/* faultAt */.ux)('CHANGELOG_PAST_CHANGED', `${what} is gone since the base tag${list}`, subject, { line })];
}
/** Sections of released versions that differ from the base tag’s; link references and what is unreleased may. */
function checkPast(subject) {
    const { baseText, version } = subject;
    if (baseText === undefined)
        return [];
    const old = (0,changelog_document/* readChangelog */.T)(baseText);
    const target = version === undefined ? undefined : (0,section_text/* versionKey */._5)(version);
    const before = (0,changelog_subject/* versionedSections */.y7)(old).filter((each) => (0,section_text/* versionKey */._5)(each.version.text) !== target);
    const now = Map.groupBy((0,changelog_subject/* versionedSections */.y7)(subject.changelog), past_keyOf);
    const differing = before.flatMap((each) => {
        const here = now.get(past_keyOf(each));
        // Of several sections of one version, any may be the one that stood there.
        const found = (here ?? []).map((section) => changed(section, each, old, subject));
        return found.some((fault) => fault === undefined)
            ? []
            : found.slice(0, 1).flatMap((fault) => fault ?? []);
    });
    return [...differing, ...gone(before, new Set(now.keys()), subject)];
}

// EXTERNAL MODULE: ./packages/metadata/src/changelog/version-table.js
var version_table = __webpack_require__(98405);
;// CONCATENATED MODULE: ./packages/metadata/src/changelog/check.js









/** Whether a file is one that is read here. */
function isMarkdownName(file) {
    const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase();
    return extension === undefined || ['md', 'markdown', 'mdown', 'mkd'].includes(extension);
}
// Before the version is known the newest section is looked at, unless it is the one that was released last.
function chosen(changelog, { version, baseVersion }) {
    if (version !== undefined) {
        const found = (0,section_text/* sectionOf */.ZE)(changelog, version);
        return found !== undefined && (0,changelog_subject/* isVersioned */.at)(found) ? found : undefined;
    }
    const newest = (0,changelog_subject/* versionedSections */.y7)(changelog)[0];
    const isReleased = newest !== undefined &&
        baseVersion !== undefined &&
        compareVersionTexts(newest.version.text, baseVersion) <= 0;
    return isReleased ? undefined : newest;
}
function checkThere({ version, section, changelog, ...rest }) {
    if (version === undefined || section !== undefined)
        return [];
    const [newest] = (0,changelog_subject/* versionedSections */.y7)(changelog);
    const found = newest === undefined ? 'no section of a version' : `${newest.version.text} as the newest`;
    const where = { line: newest?.heading.line ?? 1 };
    return [
        (0,changelog_subject/* faultAt */.ux)('CHANGELOG_SECTION_MISSING', `there is no section of ${version}; found ${found}`, rest, where),
    ];
}
function checkFilled(subject) {
    const { section, changelog } = subject;
    if (section === undefined)
        return [];
    const headings = new Set(changelog.headings.flatMap(({ line, height }) => (height === 2 ? [line, line + 1] : [line])));
    const references = new Set(changelog.references.map(({ line }) => line));
    const says = changelog.lines.slice(section.first - 1, section.end - 1).some(({ text, kind }, index) => {
        const line = section.first + index;
        return kind !== 'comment' && text.trim() !== '' && !headings.has(line) && !references.has(line);
    });
    if (says)
        return [];
    const message = `the section of ${section.version.text} has no entry`;
    return [(0,changelog_subject/* faultAt */.ux)('CHANGELOG_SECTION_EMPTY', message, subject, (0,changelog_subject/* headingPlace */.Mv)(section))];
}
// An empty section says already that its categories are.
function checkContent(subject) {
    const empty = checkFilled(subject);
    const found = checkCategories(subject);
    return empty.length === 0
        ? found
        : [...empty, ...found.filter(({ code }) => code !== 'CHANGELOG_CATEGORY_EMPTY')];
}
/**
 * Checks a CHANGELOG: form, dates, order, links, and that nothing of the past was changed. What is asked of a section
 * follows the habit of the file; without a version only the form of the newest section is looked at.
 */
function checkChangelog(check) {
    if (!isMarkdownName(check.file)) {
        const message = `${check.file} is not Markdown, so it is not checked`;
        return [(0,problem/* problem */.C)('CHANGELOG_NOT_MARKDOWN', message, { where: { file: check.file } })];
    }
    const changelog = (0,changelog_document/* readChangelog */.T)(check.text);
    const section = chosen(changelog, check);
    const subject = { ...check, changelog, section, keepsForm: keepsForm(check.text, changelog) };
    return [
        ...checkThere(subject),
        ...checkTwice(subject),
        ...checkOrder(subject),
        ...checkDate(subject),
        ...checkContent(subject),
        ...(0,links/* checkLinks */.m)(subject),
        ...(0,version_table/* checkTable */.D)(subject),
        ...checkPast(subject),
    ];
}
/** What is said where there is no CHANGELOG at all. */
function changelogMissing(file) {
    return (0,problem/* problem */.C)('CHANGELOG_MISSING', `there is no ${file}`, { where: { file } });
}


/***/ }),

/***/ 67577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf),
/* harmony export */   m: () => (/* binding */ checkLinks)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77533);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9316);
/* harmony import */ var _version_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36247);



/** The link reference of a version, or of what is unreleased for `Unreleased`. */
function referenceOf(references, label) {
    const wanted = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5)(label).toLowerCase();
    return references.find((each) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5)(each.label.replace(/^v(?=\d)/, '')).toLowerCase() === wanted);
}
function leadsTo(address, version) {
    if (!(0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .namesVersions */ .Sb)(address))
        return true;
    const compared = (0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonIn */ .DE)(address);
    if (compared === undefined)
        return (0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(address, version);
    return (0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(compared.to, version) && !(0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(compared.from, version);
}
function wrongTarget(version, target, line, subject) {
    if (leadsTo(target.text, version))
        return [];
    const message = `the link of ${version} leads to ${target.text}, which is not that version`;
    return [(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)('CHANGELOG_LINK_WRONG', message, subject, { line, column: target.column })];
}
// Only the newest release is what unreleased changes are compared with.
function checkUnreleased(subject, section) {
    const { changelog } = subject;
    const reference = referenceOf(changelog.references, 'Unreleased');
    const compared = reference === undefined ? undefined : (0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonIn */ .DE)(reference.target.text);
    const isNewest = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .versionedSections */ .y7)(changelog)[0] === section;
    if (reference === undefined || compared === undefined || !isNewest)
        return [];
    if (!(0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .namesVersions */ .Sb)(reference.target.text) || (0,_version_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mentions */ .wy)(compared.from, section.version.text))
        return [];
    const message = `[${reference.label}] compares from ${compared.from}; expected ${section.version.text}`;
    const where = { line: reference.line, column: reference.target.column };
    return [(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)('CHANGELOG_LINK_WRONG', message, subject, where)];
}
function checkOwn(subject, section) {
    const { changelog } = subject;
    const { version, link, heading } = section;
    if (link !== undefined)
        return wrongTarget(version.text, link, heading.line, subject);
    const own = referenceOf(changelog.references, version.text);
    if (own !== undefined)
        return wrongTarget(version.text, own.target, own.line, subject);
    // Only the section before it tells the habit: old files change theirs.
    const others = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .versionedSections */ .y7)(changelog).filter((each) => each !== section);
    const habit = others[0];
    if (habit?.isBracketed !== true || referenceOf(changelog.references, habit.version.text) === undefined)
        return [];
    const message = `there is no link reference [${version.text}], as the other versions have one`;
    return [(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)('CHANGELOG_LINK_MISSING', message, subject, (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .headingPlace */ .Mv)(section))];
}
/** Links of the section, and of what is unreleased, that are missing or lead to another version. */
function checkLinks(subject) {
    const { section } = subject;
    return section === undefined ? [] : [...checkOwn(subject, section), ...checkUnreleased(subject, section)];
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ headingPlace),
/* harmony export */   at: () => (/* binding */ isVersioned),
/* harmony export */   ux: () => (/* binding */ faultAt),
/* harmony export */   y7: () => (/* binding */ versionedSections)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

/** Whether a section is one of a version. */
function isVersioned(section) {
    return section.version !== undefined;
}
/** Sections of versions, in the order of the file. */
function versionedSections({ sections }) {
    return sections.filter(isVersioned);
}
/** What is wrong, at its line. */
function faultAt(code, message, { file }, where, details = {}) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(code, message, { ...details, where: { file, ...where } });
}
/** Where the heading of a section stands. */
function headingPlace({ heading }) {
    return { line: heading.line, column: heading.column };
}


/***/ }),

/***/ 36247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ comparisonIn),
/* harmony export */   Sb: () => (/* binding */ namesVersions),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77533);

const versionLike = /\d+\.\d+/;
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}
function endsHere(text, at) {
    const next = text.charAt(at);
    if (next === '.')
        return !/\d/.test(text.charAt(at + 1));
    return !/[0-9A-Za-z+-]/.test(next);
}
/** Whether a text names exactly this version, and not only one that begins or ends like it. */
function mentions(text, version) {
    const shown = decoded(text);
    for (const spelling of new Set([version, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5)(version)])) {
        for (let at = shown.indexOf(spelling); at !== -1; at = shown.indexOf(spelling, at + 1)) {
            if (!/[\d.]$/.test(shown.slice(0, at).slice(-1)) && endsHere(shown, at + spelling.length))
                return true;
        }
    }
    return false;
}
/** Reads an address that compares two versions; undefined for another. */
function comparisonIn(address) {
    const at = address.lastIndexOf('..');
    if (at === -1)
        return undefined;
    const start = address.charAt(at - 1) === '.' ? at - 1 : at;
    const slash = Math.max(address.lastIndexOf('/', start), address.lastIndexOf('=', start));
    const [from, to] = [address.slice(slash + 1, start), address.slice(at + 2)];
    if (slash === -1 || from === '' || to === '')
        return undefined;
    return { before: address.slice(0, slash + 1), from, dots: address.slice(start, at + 2), to };
}
/** Whether an address names versions at all, so that it can be judged by them. */
function namesVersions(address) {
    return versionLike.test(decoded(address).replace(/^[a-z]+:\/\/[^/]*/, ''));
}


/***/ }),

/***/ 98405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkTable),
/* harmony export */   I: () => (/* binding */ versionTableOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77533);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);


/** No honest row comes near. */
const longestRow = 2000;
const delimiter = /^\s*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*$/;
const versionCell = /^[\s*_`[]*v?(\d+(?:\.\d+)+[0-9A-Za-z.+-]*)/i;
function cellsOf(text) {
    const bare = text.trim().replace(/^\|/, '').replace(/\|$/, '');
    return bare.split('|');
}
function rowAt(text, line) {
    const cells = cellsOf(text);
    return { line, cells, version: versionCell.exec(cells[0] ?? '')?.[1]?.replace(/[.+-]+$/, '') };
}
// A table inside the section of an old version is about something else.
function isAside({ sections }, line) {
    const around = sections.find(({ first, end }) => line >= first && line < end);
    return around === undefined || around === sections.at(-1) || around.version === undefined;
}
/** The table of versions, where a file has one. */
function versionTableOf(changelog) {
    const { lines } = changelog;
    const isRow = (index) => {
        const { kind, text = '' } = lines[index] ?? {};
        return kind === 'text' && text.length <= longestRow && text.includes('|');
    };
    const known = new Set((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .versionedSections */ .y7)(changelog).map(({ version }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5)(version.text)));
    for (let at = 1; at < lines.length; at++) {
        if (!isRow(at - 1) || !isRow(at) || !delimiter.test(lines[at]?.text ?? ''))
            continue;
        const rows = [];
        for (let row = at + 1; isRow(row); row++)
            rows.push(rowAt(lines[row]?.text ?? '', row + 1));
        const isOfVersions = rows.some(({ version }) => version !== undefined && known.has((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5)(version)));
        if (isOfVersions && isAside(changelog, at))
            return { line: at, rows };
    }
    return undefined;
}
/** A table of versions without a row for the one that is released. */
function checkTable(subject) {
    const { changelog, section } = subject;
    const table = section === undefined ? undefined : versionTableOf(changelog);
    if (section === undefined || table === undefined)
        return [];
    const key = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5)(section.version.text);
    if (table.rows.some(({ version }) => version !== undefined && (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5)(version) === key))
        return [];
    const message = `the table of versions has no row for ${section.version.text}`;
    return [(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)('CHANGELOG_TABLE_ROW_MISSING', message, subject, { line: table.line })];
}


/***/ })

};
