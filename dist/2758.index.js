export const id = 2758;
export const ids = [2758];
export const modules = {

/***/ 92758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advisoriesCheck: () => (/* binding */ advisoriesCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/gates/src/command/gate-shell.js
var gate_shell = __webpack_require__(39762);
// EXTERNAL MODULE: ./packages/gates/src/command/output.js
var output = __webpack_require__(49179);
// EXTERNAL MODULE: ./packages/gates/src/runner/gate-clock.js
var gate_clock = __webpack_require__(69969);
;// CONCATENATED MODULE: ./packages/gates/src/advisories/advisory.js
/** How bad an advisory is, from the least to the worst. */
const levels = ['low', 'moderate', 'high', 'critical'];
/** The level that a word of an auditor stands for; `info` blocks nobody, and counts as the least. */
function levelOf(word) {
    if (word === 'info')
        return 'low';
    if (word === 'medium')
        return 'moderate';
    return levels.find((level) => level === word);
}
/** Whether an advisory is at least this bad, and is not set aside by one of its names. */
function counts({ ids, level }, least, ignored) {
    const names = new Set(ignored.map((each) => each.toLowerCase()));
    if (ids.some((id) => names.has(id.toLowerCase())))
        return false;
    return level === undefined || levels.indexOf(level) >= levels.indexOf(least);
}
/** An advisory in a few words. */
function titleOf({ ids, package: name, version, level, title }) {
    const at = version === undefined ? name : `${name} ${version}`;
    return `${at}: ${ids[0] ?? 'an advisory without an id'} (${level ?? 'no level'})${title === '' ? '' : ` ${title}`}`;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/gates/src/advisories/cvss.js
// CVSS 3.1, specification document, 7.4 “Metric values”.
const weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
const privileges = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
// Appendix A, “Floating point rounding”: the same number everywhere.
function roundUp(value) {
    const whole = Math.round(value * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
/** The base score of a vector of CVSS 3 (section 7.1, “Base metrics equations”); undefined for any other text. */
function baseScore(vector) {
    if (!/^CVSS:3\.[01]\//.test(vector))
        return undefined;
    const metrics = new Map(vector.split('/').map((part) => part.split(':')));
    const of = (name) => weights[name]?.[metrics.get(name) ?? ''];
    const scope = metrics.get('S') ?? '';
    const required = privileges[scope]?.[metrics.get('PR') ?? ''];
    const values = [of('AV'), of('AC'), required, of('UI')];
    const impacts = [of('C'), of('I'), of('A')];
    if ([...values, ...impacts].includes(undefined))
        return undefined;
    const sub = 1 - impacts.reduce((rest, each) => rest * (1 - (each ?? 0)), 1);
    const impact = scope === 'C' ? 7.52 * (sub - 0.029) - 3.25 * (sub - 0.02) ** 15 : 6.42 * sub;
    if (impact <= 0)
        return 0;
    const exploitability = values.reduce((product, each) => product * (each ?? 0), 8.22);
    return roundUp(Math.min((scope === 'C' ? 1.08 : 1) * (impact + exploitability), 10));
}
/** The level of a vector (section 5, “Qualitative severity rating scale”); undefined where the vector tells none. */
function levelOfVector(vector) {
    const score = vector === null || vector === undefined ? undefined : baseScore(vector);
    if (score === undefined)
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'moderate' : 'low';
}

;// CONCATENATED MODULE: ./packages/gates/src/advisories/cargo-audit.js


const entry = schemas/* object */.Ikc({
    advisory: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        title: schemas/* string */.YjP().default(''),
        aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        cvss: schemas/* string */.YjP().nullish(),
    }),
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
});
/** `cargo audit --json`. Its warnings (unmaintained, yanked) are no vulnerabilities. */
const report = schemas/* object */.Ikc({
    database: schemas/* object */.Ikc({ 'advisory-count': schemas/* number */.aig().int().positive() }),
    vulnerabilities: schemas/* object */.Ikc({ list: schemas/* array */.YOg(entry) }),
});
/** Reads what cargo-audit printed; an empty database is a failure to look. */
function readCargoAudit(document) {
    const read = report.safeParse(document);
    if (!read.success)
        return { state: 'failed', why: 'it printed no report' };
    return {
        state: 'looked',
        advisories: read.data.vulnerabilities.list.map(({ advisory, package: found }) => {
            const level = levelOfVector(advisory.cvss);
            return {
                ids: [advisory.id, ...advisory.aliases],
                package: found.name,
                version: found.version,
                title: advisory.title,
                ...(level !== undefined && { level }),
            };
        }),
        skipped: [],
    };
}

;// CONCATENATED MODULE: ./packages/gates/src/advisories/npm-audit.js


const via = schemas/* object */.Ikc({
    source: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional(),
    name: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().default(''),
    url: schemas/* string */.YjP().default(''),
    severity: schemas/* string */.YjP().optional(),
    range: schemas/* string */.YjP().optional(),
});
/** `npm audit --json` since npm 7. */
const npm_audit_report = schemas/* object */.Ikc({
    auditReportVersion: schemas/* literal */.euz(2),
    vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ via: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), via])) })),
});
/** `pnpm audit --json`, in the form that npm 6 had. */
const pnpmReport = schemas/* object */.Ikc({
    advisories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        id: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional(),
        module_name: schemas/* string */.YjP(),
        title: schemas/* string */.YjP().default(''),
        severity: schemas/* string */.YjP().optional(),
        github_advisory_id: schemas/* string */.YjP().nullish(),
        cves: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    })),
});
/** What both print in the place of a report; npm names the answer of a registry that does not audit. */
const failure = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().optional(), summary: schemas/* string */.YjP().default(''), message: schemas/* string */.YjP().default('') })
        .optional(),
});
function fromVia({ source, name, title, url, severity }) {
    const named = /\/(GHSA-[0-9a-z-]+)\/?$/i.exec(url)?.[1];
    const ids = [named, source === undefined ? undefined : String(source)].filter((id) => id !== undefined);
    const level = levelOf(severity);
    return { ids, package: name, title, ...(level !== undefined && { level }) };
}
// One advisory shows at every package that depends on what it is about.
function unique(advisories) {
    return [...new Map(advisories.map((each) => [`${each.package} ${each.ids[0]}`, each])).values()];
}
function looked(advisories) {
    return { state: 'looked', advisories: unique(advisories), skipped: [] };
}
function whyNot(document) {
    const said = failure.safeParse(document);
    const { message = '', error } = said.success ? said.data : {};
    return ([message, error?.code, error?.summary, error?.message].filter(Boolean).join(': ') ||
        'it printed no report');
}
/** Reads what `npm audit --json` printed; anything but its report is a failure to look. */
function readNpmAudit(document) {
    const read = npm_audit_report.safeParse(document);
    if (!read.success)
        return { state: 'failed', why: whyNot(document) };
    const all = Object.values(read.data.vulnerabilities).flatMap((each) => each.via);
    return looked(all.filter((each) => typeof each !== 'string').map(fromVia));
}
/** Reads what `pnpm audit --json` printed. */
function readPnpmAudit(document) {
    const read = pnpmReport.safeParse(document);
    if (!read.success)
        return { state: 'failed', why: whyNot(document) };
    return looked(Object.values(read.data.advisories).map((each) => {
        const level = levelOf(each.severity);
        const ids = [each.github_advisory_id, ...each.cves, each.id].flatMap((id) => (id ? [String(id)] : []));
        return { ids, package: each.module_name, title: each.title, ...(level !== undefined && { level }) };
    }));
}

;// CONCATENATED MODULE: ./packages/gates/src/advisories/pip-audit.js

const vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    description: schemas/* string */.YjP().nullish(),
});
const dependency = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), vulns: schemas/* array */.YOg(vulnerability) }),
    schemas/* object */.Ikc({ name: schemas/* string */.YjP(), skip_reason: schemas/* string */.YjP() }),
]);
/** `pip-audit --format json` since 2.0. */
const pip_audit_report = schemas/* object */.Ikc({ dependencies: schemas/* array */.YOg(dependency) });
function firstSentence(text) {
    return (text.trim().split(/(?<=\.)\s|\n/, 1)[0] ?? '').slice(0, 120);
}
function advisoriesOf(each) {
    if (!('vulns' in each))
        return [];
    return each.vulns.map(({ id, aliases, description }) => ({
        ids: [id, ...aliases],
        package: each.name,
        version: each.version,
        title: firstSentence(description ?? ''),
    }));
}
/**
 * Reads what pip-audit printed. It tells no levels, so everything that it finds counts.
 *
 * Where the index tells nothing of vulnerabilities, as mirrors do not, pip-audit skips each dependency and ends with 0
 * (seen with 2.10.1); then it has looked at nothing.
 */
function readPipAudit(document) {
    const read = pip_audit_report.safeParse(document);
    if (!read.success)
        return { state: 'failed', why: 'it printed no report' };
    const { dependencies } = read.data;
    const skipped = dependencies.flatMap((each) => 'skip_reason' in each ? [`${each.name} (${each.skip_reason})`] : []);
    if (skipped.length > 0 && skipped.length === dependencies.length)
        return { state: 'failed', why: `it could look at none of the dependencies: ${skipped[0]}` };
    return { state: 'looked', advisories: dependencies.flatMap(advisoriesOf), skipped };
}

;// CONCATENATED MODULE: ./packages/gates/src/advisories/auditors.js



const npm = {
    command: ['npm', 'audit', '--json'],
    remedy: 'install Node.js with npm 7 or later',
    read: readNpmAudit,
};
const pnpm = {
    command: ['pnpm', 'audit', '--json'],
    remedy: 'install pnpm: corepack enable pnpm',
    read: readPnpmAudit,
};
const remedyOfPip = 'install pip-audit: python -m pip install pip-audit';
const pipFlags = ['--format', 'json', '--progress-spinner', 'off'];
const pipOfList = {
    command: ['pip-audit', ...pipFlags, '--requirement', 'FILE'],
    remedy: remedyOfPip,
    read: readPipAudit,
};
const pipOfLock = {
    command: ['pip-audit', ...pipFlags, '--locked', '.'],
    remedy: remedyOfPip,
    read: readPipAudit,
};
const pipOfProject = {
    command: ['pip-audit', ...pipFlags, '.'],
    remedy: remedyOfPip,
    read: readPipAudit,
};
const cargo = {
    command: ['cargo', 'audit', '--json'],
    remedy: 'install cargo-audit: cargo install cargo-audit --locked',
    read: readCargoAudit,
};
/** Files by which each ecosystem's dependencies are known, the most exact first. */
const leads = {
    npm: [
        { pattern: /^package-lock\.json$/, auditor: npm },
        { pattern: /^npm-shrinkwrap\.json$/, auditor: npm },
        { pattern: /^pnpm-lock\.yaml$/, auditor: pnpm },
    ],
    pypi: [
        { pattern: /^pylock\.toml$/, auditor: pipOfLock },
        { pattern: /^requirements\.txt$/, auditor: pipOfList },
        { pattern: /^pyproject\.toml$/, auditor: pipOfProject },
    ],
    crates: [{ pattern: /^Cargo\.lock$/, auditor: cargo }],
};

;// CONCATENATED MODULE: ./packages/gates/src/advisories/places.js


// What git does not hold was made here: a copy of a lockfile in a build folder says nothing of the project.
async function candidates({ history, workspace, commit }) {
    const listed = await history.filesAt(commit).catch(() => []);
    return listed.length > 0 ? listed : workspace.glob('**/*.{json,yaml,toml,txt,lock}');
}
const isForeign = (file) => /(^|\/)(node_modules|vendor|third_party|fixtures|testdata)\//.test(file);
/** The folders of one ecosystem that have dependencies of their own, each once. */
async function auditPlaces(ecosystem, context) {
    const files = (await candidates(context)).filter((file) => !isForeign(file));
    const byFolder = Map.groupBy(files, (file) => external_node_path_.posix.dirname(file));
    return [...byFolder].flatMap(([folder, inside]) => {
        const names = inside.map((file) => external_node_path_.posix.basename(file));
        for (const { pattern, auditor } of leads[ecosystem]) {
            const name = names.find((each) => pattern.test(each));
            if (name === undefined)
                continue;
            const place = folder === '.' ? '' : folder;
            return [{ ecosystem, folder: place, file: external_node_path_.posix.join(place, name), auditor }];
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/advisories/advisories-check.js






/** The reports of large projects are long; in characters. */
const longestReport = 64 * 1024 * 1024;
// The auditor of cargo is `cargo audit`, and cargo itself may well be there.
function nameOf({ auditor: { command } }) {
    const options = command.findIndex((word) => word.startsWith('-') || word === 'FILE');
    return command.slice(0, options === -1 ? undefined : options).join(' ');
}
function advisories_check_whyNot(place, why) {
    return { state: 'failed', why: `${nameOf(place)} could not look at ${place.file}: ${why}` };
}
// `cargo audit` ends with 101 when cargo has no such command.
function isMissing({ isMissing: missing, code, stderr }) {
    return missing || (code === 101 && /no such (?:sub)?command/.test(stderr));
}
function documentIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// By its exit code an auditor that found something cannot be told from one that reached nothing; by its report it can.
async function lookAt(place, shell, folder) {
    const { auditor, file } = place;
    const line = auditor.command.map((word) => (word === 'FILE' ? external_node_path_.posix.basename(file) : word));
    const ended = await shell.run(line, { cwd: external_node_path_.posix.join(folder, place.folder), keep: longestReport });
    if (isMissing(ended))
        return { place, audit: advisories_check_whyNot(place, `it is not installed; ${auditor.remedy}`) };
    if (ended.isOutOfTime)
        return { place, audit: advisories_check_whyNot(place, 'it did not end in time') };
    const audit = auditor.read(documentIn(ended.stdout));
    if (audit.state === 'looked' && (ended.code === 0 || ended.code === 1))
        return { place, audit };
    const why = audit.state === 'failed' ? audit.why : `it ended with ${ended.code ?? 'a signal'}`;
    const said = (0,output/* oneLine */.TN)(ended.stderr, 200);
    return { place, audit: advisories_check_whyNot(place, said === '' ? why : `${why}; ${said}`) };
}
function findingOf({ file }, advisory) {
    return { file, message: (0,output/* oneLine */.TN)(titleOf(advisory), 300) };
}
function outcomeOf(looks, missing, wanted) {
    const found = looks.flatMap(({ place, audit }) => audit.state === 'looked'
        ? audit.advisories.filter(wanted).map((each) => ({ place, advisory: each }))
        : []);
    const failures = [
        ...missing,
        ...looks.flatMap(({ audit }) => (audit.state === 'failed' ? [audit.why] : [])),
    ];
    const skipped = looks.flatMap(({ audit }) => (audit.state === 'looked' ? audit.skipped : []));
    const places = looks.map(({ place }) => place.file).join(', ');
    const aside = skipped.length === 0 ? '' : `; not looked at: ${skipped.join(', ')}`;
    if (found.length + failures.length === 0)
        return { verdict: 'passed', reason: `no known vulnerability by ${places}${aside}` };
    const counted = found.length === 1 ? '1 known vulnerability' : `${found.length} known vulnerabilities`;
    return {
        verdict: 'failed',
        reason: [...failures, ...(found.length > 0 ? [`${counted}, and none is wanted`] : [])].join('; ') + aside,
        log: found.map(({ place, advisory }) => `${place.file}: ${titleOf(advisory)}`),
        findings: found.slice(0, 50).map(({ place, advisory }) => findingOf(place, advisory)),
    };
}
async function placesOf(ecosystems, context) {
    const found = await Promise.all(ecosystems.map(async (each) => [each, await auditPlaces(each, context)]));
    return {
        places: found.flatMap(([, places]) => places),
        // A gate that finds nothing to look at must not look as if all were well.
        missing: found.flatMap(([each, places]) => places.length > 0 ? [] : [`there is no lockfile or list of dependencies of ${each} in the repository`]),
    };
}
/** Asks the auditors of ecosystems; one that is not there, or reached no database, has found nothing, and that is a failure. */
const advisoriesCheck = async (gate, context) => {
    const { ecosystems, level, ignore } = gate.settings;
    const { places, missing } = await placesOf([...new Set(ecosystems)], context);
    const shell = await (0,gate_shell/* openGateShell */.od)(gate, context);
    const looks = [];
    for (const place of places) {
        if (context.signal.aborted)
            return { verdict: 'failed', reason: (0,gate_clock/* tooLong */.Po)(gate) };
        looks.push(await lookAt(place, shell, context.workspace.folder));
    }
    return outcomeOf(looks, missing, (advisory) => counts(advisory, level, ignore));
};


/***/ }),

/***/ 39762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   od: () => (/* binding */ openGateShell)
/* harmony export */ });
/* unused harmony export gateVariables */
/* harmony import */ var _runner_gate_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69969);

/** The lines that are searched for places: what comes before them is the beginning of a very long log. */
const searchedLines = 5_000;
// Every Windows names its command interpreter; no other system does.
function isWindows({ env }) {
    return env.ComSpec !== undefined || env.COMSPEC !== undefined;
}
function programOf(line, sandbox) {
    if (typeof line !== 'string')
        return { file: line[0] ?? '', args: line.slice(1) };
    return isWindows(sandbox)
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}
/** What a gate's commands are told of the release: as variables, so that no name of a tag becomes part of a command line. */
function gateVariables({ baseTag, release, commit, packages, }) {
    return {
        ...(baseTag !== undefined && { LOCKSTEP_BASE_TAG: baseTag }),
        ...(release !== undefined && { LOCKSTEP_TAG: release.tag, LOCKSTEP_VERSION: release.version }),
        ...(commit !== '' && { LOCKSTEP_COMMIT: commit }),
        ...(packages !== undefined && { LOCKSTEP_PACKAGES: packages }),
    };
}
// A shell says 127 of what it does not find (POSIX, 2.8.2); without a shell the system's own word is ENOENT.
function isNotFound({ code, stderr }) {
    return code === 127 || (code === undefined && stderr.includes('ENOENT'));
}
/** Opens the sandbox of a gate; all its commands share the time that the gate may take. */
async function openGateShell(gate, context) {
    const sandbox = await context.sandbox(gate);
    const { clock, log, workspace } = context;
    const started = clock.timestamp();
    const limit = (0,_runner_gate_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)(gate);
    const left = () => Math.max(1, limit - clock.since(started));
    return {
        sandbox,
        async run(line, { cwd = workspace.folder, env = {}, keep } = {}) {
            const lines = [];
            const result = await sandbox.run({
                ...programOf(line, sandbox),
                cwd,
                env: { ...sandbox.env, ...gateVariables(context), ...env },
                timeoutMs: left(),
                ...(keep !== undefined && { keep }),
                onLine(text) {
                    if (lines.length >= 2 * searchedLines)
                        lines.splice(0, searchedLines);
                    lines.push(text);
                    log.debug(`${gate.id}: ${text}`);
                },
            });
            const isOutOfTime = result.code === undefined && clock.since(started) >= limit;
            return { ...result, lines, isMissing: isNotFound(result), isOutOfTime };
        },
    };
}
/** A command line as people write it. */
function shown(line) {
    return typeof line === 'string' ? line : line.join(' ');
}


/***/ })

};
