export const id = 5929;
export const ids = [5929];
export const modules = {

/***/ 95929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageCheck: () => (/* binding */ coverageCheck)
});

// EXTERNAL MODULE: ./packages/gates/src/command/output.js
var output = __webpack_require__(49179);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/gates/src/coverage-reports/share.js
/** Several shares as one. */
function sumOf(shares) {
    return shares.reduce((sum, each) => ({ covered: sum.covered + each.covered, total: sum.total + each.total }), {
        covered: 0n,
        total: 0n,
    });
}
/** The share of counts; undefined when they are none: not whole, negative, or more than there are. */
function shareOf(covered, total) {
    const [part, whole] = [Number(covered), Number(total)];
    if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || part > whole)
        return undefined;
    return { covered: BigInt(part), total: BigInt(whole) };
}
/** A share of what was hit. */
function shareOfHits(hits) {
    return { covered: BigInt(hits.filter((count) => count > 0).length), total: BigInt(hits.length) };
}
/** A rate such as `0.5999` as what it says exactly; undefined when it is none. */
function shareOfRate(rate) {
    const [, whole, digits = ''] = /^([01])(?:\.(\d{1,30}))?$/.exec(rate.trim()) ?? [];
    if (whole === undefined)
        return undefined;
    const total = 10n ** BigInt(digits.length);
    const covered = BigInt(`${whole}${digits}`);
    return covered <= total ? { covered, total } : undefined;
}
// A number of JavaScript prints as the decimal that was written in the configuration, or with an exponent if tiny.
function decimal(per) {
    const [, whole = '0', digits = ''] = /^(\d+)(?:\.(\d+))?$/.exec(per.toFixed(6)) ?? [];
    return { covered: BigInt(`${whole}${digits}`), total: 10n ** BigInt(digits.length) };
}
/** Whether a share is at least so many per cent, without rounding: 59.99 is not 60. */
function reaches({ covered, total }, minimum) {
    const wanted = decimal(minimum);
    return covered * 100n * wanted.total >= wanted.covered * total;
}
/** A share as per cent with two digits, rounded down so that it never shows what was not reached. */
function percent({ covered, total }) {
    if (total === 0n)
        return '0.00';
    const hundredths = (covered * 10000n) / total;
    return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./packages/gates/src/coverage-reports/cobertura.js


const attributes = {
    lines: ['@lines-covered', '@lines-valid', '@line-rate'],
    branches: ['@branches-covered', '@branches-valid', '@branch-rate'],
};
function listOf(value) {
    return (Array.isArray(value) ? value : [value]).filter(record/* isRecord */.u);
}
/** The elements at a path, whichever of them there are several of. */
function cobertura_elements(root, ...path) {
    return path.reduce((found, name) => found.flatMap((each) => listOf(each[name])), [root]);
}
function hitsOf(lines) {
    return lines.map((line) => Number(line['@hits'])).filter((hits) => Number.isFinite(hits));
}
const classes = ['packages', 'package', 'classes', 'class'];
function functionsOf(coverage) {
    const methods = cobertura_elements(coverage, ...classes, 'methods', 'method');
    if (methods.length === 0)
        return undefined;
    return shareOfHits(methods.map((method) => Math.max(0, ...hitsOf(cobertura_elements(method, 'lines', 'line')))));
}
// Counts say it exactly; a rate was rounded by whoever wrote it, and older tools write nothing else.
function measured(coverage, measure) {
    const [covered, valid, rate] = attributes[measure];
    if (coverage[valid] !== undefined)
        return shareOf(coverage[covered], coverage[valid]);
    const hits = measure === 'lines' ? hitsOf(cobertura_elements(coverage, ...classes, 'lines', 'line')) : [];
    if (hits.length > 0)
        return shareOfHits(hits);
    const text = coverage[rate];
    return typeof text === 'string' ? shareOfRate(text) : undefined;
}
/**
 * Reads Cobertura's XML (its `coverage-04.dtd`).
 * @throws whatever the XML parser throws; entities are not expanded, and nothing is fetched.
 */
async function readCobertura(text) {
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 1884).then(__webpack_require__.bind(__webpack_require__, 71884));
    const valid = XMLValidator.validate(text);
    if (valid !== true)
        throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
    const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseAttributeValue: false,
        parseTagValue: false,
        processEntities: false,
    });
    const document = parser.parse(text);
    const coverage = (0,record/* isRecord */.u)(document) ? document.coverage : undefined;
    if (!(0,record/* isRecord */.u)(coverage))
        return undefined;
    const tell = (measure) => measure === 'functions' ? functionsOf(coverage) : measured(coverage, measure);
    return { form: 'Cobertura', tell };
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/gates/src/coverage-reports/json-forms.js


const count = schemas/* number */.aig().int().nonnegative();
/** coverage.py: `coverage json`. */
const coveragePy = schemas/* object */.Ikc({
    meta: schemas/* object */.Ikc({ version: schemas/* string */.YjP() }),
    totals: schemas/* object */.Ikc({
        covered_lines: count,
        num_statements: count,
        covered_branches: count.optional(),
        num_branches: count.optional(),
    }),
});
function readCoveragePy({ totals }) {
    const shares = {
        lines: shareOf(totals.covered_lines, totals.num_statements),
        branches: shareOf(totals.covered_branches, totals.num_branches),
    };
    return { form: 'coverage.py', tell: (measure) => shares[measure] };
}
/** istanbul's `json-summary`. */
const counted = schemas/* object */.Ikc({ total: count, covered: count });
const istanbulSummary = schemas/* object */.Ikc({
    total: schemas/* object */.Ikc({ lines: counted, branches: counted.optional(), functions: counted.optional() }),
});
function readSummary({ total }) {
    return {
        form: 'istanbul’s summary',
        tell: (measure) => shareOf(total[measure]?.covered, total[measure]?.total),
    };
}
/** istanbul's `json`: one entry for each file. */
const hits = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const istanbulFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    statementMap: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* number */.aig() }) })),
    s: hits,
    f: hits,
    b: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig())),
});
const istanbulFull = schemas/* record */.g1P(schemas/* string */.YjP(), istanbulFile)
    .refine((files) => Object.keys(files).length > 0, 'expected at least one file');
// As istanbul counts (istanbul-lib-coverage, getLineCoverage): a line is hit as often as its busiest statement.
function linesOf({ statementMap, s }) {
    const byLine = new Map();
    for (const [id, { start }] of Object.entries(statementMap))
        byLine.set(start.line, Math.max(byLine.get(start.line) ?? 0, s[id] ?? 0));
    return [...byLine.values()];
}
function readFull(files) {
    const hitsOf = {
        lines: linesOf,
        branches: ({ b }) => Object.values(b).flat(),
        functions: ({ f }) => Object.values(f),
    };
    return {
        form: 'istanbul',
        tell: (measure) => sumOf(Object.values(files).map((file) => shareOfHits(hitsOf[measure](file)))),
    };
}
/** tarpaulin: `cargo tarpaulin --out Json`. */
const tarpaulin = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* array */.YOg(schemas/* string */.YjP()), covered: count, coverable: count })).min(1),
});
function readTarpaulin({ files }) {
    const shares = files.map(({ covered, coverable }) => shareOf(covered, coverable));
    const sound = shares.filter((each) => each !== undefined);
    const lines = sound.length < shares.length ? undefined : sumOf(sound);
    return { form: 'tarpaulin', tell: (measure) => (measure === 'lines' ? lines : undefined) };
}
/** Reads a JSON report by what is in it; undefined when it is of none of the known forms. */
function readJsonReport(document) {
    const py = coveragePy.safeParse(document);
    if (py.success)
        return readCoveragePy(py.data);
    const summary = istanbulSummary.safeParse(document);
    if (summary.success)
        return readSummary(summary.data);
    const rust = tarpaulin.safeParse(document);
    if (rust.success)
        return readTarpaulin(rust.data);
    const full = istanbulFull.safeParse(document);
    return full.success ? readFull(full.data) : undefined;
}

;// CONCATENATED MODULE: ./packages/gates/src/coverage-reports/lcov.js

// geninfo(1): `DA:line,count`, `BRDA:line,block,branch,taken`, `FNDA:count,name`; each with its sums.
const details = /^(DA|BRDA|FNDA):(.*)$/;
const sums = /^(LF|LH|BRF|BRH|FNF|FNH):(\d{1,12})$/;
const measures = { L: 'lines', B: 'branches', F: 'functions' };
function tallyOf(tallies, measure, file) {
    const known = tallies[measure].get(file);
    if (known !== undefined)
        return known;
    const fresh = { hits: new Map(), covered: 0, found: 0 };
    tallies[measure].set(file, fresh);
    return fresh;
}
function takeDetail(tallies, file, kind, rest) {
    const parts = rest.split(',');
    const [measure, key, count] = kind === 'DA'
        ? ['lines', parts[0], parts[1]]
        : kind === 'BRDA'
            ? ['branches', parts.slice(0, 3).join(), parts[3]]
            : ['functions', parts.slice(1).join(), parts[0]];
    const hits = count === '-' ? 0 : Number(count);
    if (key === undefined || key === '' || !Number.isFinite(hits))
        throw new Error(`“${kind}:${rest.slice(0, 60)}” is no line of lcov`);
    const tally = tallyOf(tallies, measure, file);
    tally.hits.set(key, (tally.hits.get(key) ?? 0) + hits);
}
function takeSum(tallies, file, kind, count) {
    const measure = kind.startsWith('L') ? measures.L : kind.startsWith('B') ? measures.B : measures.F;
    const tally = tallyOf(tallies, measure, file);
    if (kind.endsWith('H'))
        tally.covered += count;
    else
        tally.found += count;
}
// Details of several records of one file can be told apart; their sums cannot.
function shareOfFile({ hits, covered, found }) {
    return hits.size > 0 ? shareOfHits([...hits.values()]) : shareOf(covered, found);
}
function shareIn(tallies) {
    const shares = [...tallies.values()].map(shareOfFile);
    const sound = shares.filter((each) => each !== undefined);
    return shares.length === 0 || sound.length < shares.length ? undefined : sumOf(sound);
}
/**
 * Reads a tracefile of lcov (geninfo(1), “Tracefile format”).
 * @throws Error when a record has no end: the file was cut.
 */
function readLcov(text) {
    const tallies = { lines: new Map(), branches: new Map(), functions: new Map() };
    let file;
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('SF:'))
            file = line.slice(3);
        if (line === 'end_of_record')
            file = undefined;
        const detail = details.exec(line);
        const sum = sums.exec(line);
        if (file === undefined)
            continue;
        if (detail !== null)
            takeDetail(tallies, file, detail[1] ?? '', detail[2] ?? '');
        if (sum !== null)
            takeSum(tallies, file, sum[1] ?? '', Number(sum[2]));
    }
    if (file !== undefined)
        throw new Error('its last record has no end');
    return { form: 'lcov', tell: (measure) => shareIn(tallies[measure]) };
}

;// CONCATENATED MODULE: ./packages/gates/src/coverage-reports/coverage-check.js





const formNames = 'Cobertura, lcov, or the JSON of coverage.py, istanbul or tarpaulin';
function failed(reason) {
    return { verdict: 'failed', reason };
}
// By what is in it: a report may be called anything.
async function readReport(text) {
    const start = text.replace(/^\ufeff/, '').trimStart();
    if (start.startsWith('<'))
        return readCobertura(start);
    if (start.startsWith('{'))
        return readJsonReport(JSON.parse(start));
    return /^(?:TN:|SF:)/m.test(start) ? readLcov(start) : undefined;
}
async function readOrSay(text, file) {
    try {
        return (await readReport(text)) ?? failed(`${file} is no coverage report that is known: ${formNames}`);
    }
    catch (error) {
        const why = (0,output/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 200);
        return failed(`${file} is damaged, so it tells no coverage: ${why}`);
    }
}
/** Compares what a coverage report tells with the least that is wanted, without rounding. */
const coverageCheck = async ({ settings }, { workspace }) => {
    const { report: file, minimum, measure } = settings;
    const text = await workspace.readText(file);
    if (text === undefined)
        return failed(`there is no ${file}; the command that makes it has to run before`);
    if (text.trim() === '')
        return failed(`${file} is empty`);
    const report = await readOrSay(text, file);
    if ('verdict' in report)
        return report;
    const share = report.tell(measure);
    if (share === undefined || share.total === 0n)
        return failed(`${file} (${report.form}) tells of no ${measure} that could be covered`);
    const counts = `${share.covered} of ${share.total}`;
    const told = `${percent(share)} % of ${measure} are covered (${counts} by ${file})`;
    return reaches(share, minimum)
        ? { verdict: 'passed', reason: `${told}; ${minimum} % are wanted` }
        : failed(`${told}, and ${minimum} % are wanted`);
};


/***/ })

};
