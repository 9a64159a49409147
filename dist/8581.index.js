export const id = 8581;
export const ids = [8581];
export const modules = {

/***/ 84897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ companions),
/* harmony export */   v: () => (/* binding */ endpoints)
/* harmony export */ });
/** The public registry of each kind: what a channel without an address of its own means. */
const endpoints = {
    npm: 'https://registry.npmjs.org/',
    /** Takes uploads; what it holds is shown elsewhere. */
    pypi: 'https://upload.pypi.org/legacy/',
    /** A sparse index, with Cargo's own prefix. */
    crates: 'sparse+https://index.crates.io/',
    /** The API of the public host. */
    'github-release': 'https://api.github.com/',
};
/** The addresses that public registries have beside those. */
const companions = {
    /** The Simple API of what was uploaded to `endpoints.pypi`. */
    pypiIndex: 'https://pypi.org/simple/',
    /** The web API that belongs to `endpoints.crates`. */
    cratesApi: 'https://crates.io/',
    /** How manifests name `endpoints.crates`: by the git repository that it once was. */
    cratesIdentity: 'https://github.com/rust-lang/crates.io-index',
    /** The registry for trying out what is meant for `endpoints.pypi`; its tokens are its own. */
    pypiTrial: 'https://test.pypi.org/legacy/',
    pypiTrialIndex: 'https://test.pypi.org/simple/',
    /** Where people look at, and set up, what `endpoints.npm` holds. */
    npmPages: 'https://www.npmjs.com/',
    /** Where people and git find what `endpoints['github-release']` serves. */
    githubServer: 'https://github.com/',
    /** Where release assets are uploaded to. */
    githubUploads: 'https://uploads.github.com/',
    /** Tells whether an advisory is public: the OSV API, which collects those of all ecosystems. */
    advisories: 'https://api.osv.dev/v1/vulns/',
};


/***/ }),

/***/ 99113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ workflowSurroundings),
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24378);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57865);

function withSlash(address) {
    return address.endsWith('/') ? address : `${address}/`;
}
// Gitea's and Forgejo's runners set the same variables as GitHub's, and one of their own.
function hostOf(env) {
    return env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true' ? 'gitea' : 'github';
}
/** The server and the repository of the workflow that this process runs in; undefined outside of one. */
function workflowSurroundings(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = env;
    if (server === undefined || repository === undefined)
        return undefined;
    return {
        host: hostOf(env),
        server: withSlash(server),
        repository,
        ...(api !== undefined && { api: withSlash(api) }),
    };
}
// `https://host/below/owner/name.git`: the last two parts are the repository, what is before them the server.
function inCheckout(origin) {
    const address = origin === undefined ? undefined : (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .webAddressOf */ .c)(origin);
    const [, server, repository] = /^(.+\/)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address ?? '') ?? [];
    if (server === undefined || repository === undefined || !URL.canParse(server))
        return {};
    return { server, repository };
}
/** The server and the repository that a command works for: a workflow's own, or where the checkout comes from. */
async function surroundingsOf(folder, env) {
    return workflowSurroundings(env) ?? inCheckout(await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(folder, env).origin());
}


/***/ }),

/***/ 10199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ foreignText),
/* harmony export */   z: () => (/* binding */ bodyJson)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50135);


const longestShown = 300;
// Bidirectional controls and invisible characters forge what is read; line breaks forge lines of a log.
const unseen = /[\p{C}\p{Zl}\p{Zp}]+/gu;
function withoutSecret(text, secret) {
    const hidden = secret === undefined ? '' : (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._c)(secret);
    return hidden === '' ? text : text.replaceAll(hidden, '***');
}
/** A foreign text as a message may carry it: one short line of visible characters, without the secret. */
function foreignText(text, secret) {
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(withoutSecret(text, secret)).replace(unseen, ' ');
    const shown = line.replace(/\s+/g, ' ').trim();
    return shown.length > longestShown ? `${shown.slice(0, longestShown).trimEnd()}…` : shown;
}
/** The JSON of an answer's body, or undefined when it is something else. */
function bodyJson({ body }) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const httpDate = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
// Days since 1 March of year 0, by which February's odd length falls to the end of a year.
function dayNumber(year, month, day) {
    const [shifted, years] = month > 2 ? [month - 3, year] : [month + 9, year - 1];
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return years * 365 + leapDays + Math.floor((153 * shifted + 2) / 5) + day;
}
function secondsOf(date) {
    const [, day, name = '', year, hour, minute, second] = httpDate.exec(date) ?? [];
    const month = months.indexOf(name) + 1;
    if (month === 0)
        return undefined;
    return (dayNumber(Number(year), month, Number(day)) * 86_400 +
        Number(hour) * 3600 +
        Number(minute) * 60 +
        Number(second));
}
/**
 * How long a server asks to wait, in milliseconds, or undefined when it does not say.
 *
 * A date is read against the server's own `date` header, so that no other clock takes part.
 * Source: RFC 9110, section 10.2.3.
 */
function retryAfterMs(headers) {
    const wanted = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(wanted))
        return Number(wanted) * 1000;
    const [until, now] = [secondsOf(wanted), secondsOf(headers.date ?? '')];
    return until === undefined || now === undefined ? undefined : Math.max(0, until - now) * 1000;
}


/***/ }),

/***/ 50720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zm: () => (/* binding */ channelId),
  LX: () => (/* binding */ channelSettings),
  Ze: () => (/* binding */ configFile),
  L8: () => (/* binding */ documentSchema),
  DH: () => (/* binding */ isImagePin),
  xY: () => (/* binding */ trialsOf)
});

// UNUSED EXPORTS: releaseSettings

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ./packages/core/src/config/secret-reference.js
var secret_reference = __webpack_require__(5696);
;// CONCATENATED MODULE: ./packages/core/src/config/announce.js


/** The shapes of messages that chats take; `json` is everything there is to know, for programs. */
const webhookFormats = ['json', 'slack', 'discord'];
const placeholders = new Set(['tag', 'version', 'url']);
function hasKnownPlaceholders(text) {
    return [...text.matchAll(/\{([^{}]*)\}/g)].every(([, name = '']) => placeholders.has(name));
}
const template = schemas/* string */.YjP()
    .min(1)
    .max(2000)
    .refine(hasKnownPlaceholders, 'expected no placeholder but {tag}, {version} and {url}');
const webhook = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected an id of lower-case letters, digits and -')
        .describe('Names the webhook in the ledger and in reports.'),
    url: secret_reference/* secretReference */.Q.describe('Where its address is read from, which is a secret: whoever has it can post.'),
    format: schemas/* enum */.k5n(webhookFormats).default('json').describe('The shape of the message.'),
});
/** What is said, and to whom, once a release is complete. */
const announceSettings = schemas/* strictObject */.rej({
    milestone: schemas/* boolean */.zMY()
        .default(true)
        .describe('Closes the milestone that is called like the tag or its version, if there is one.'),
    comments: schemas/* boolean */.zMY()
        .default(true)
        .describe('Says so on the issues and pull requests that the release contains.'),
    comment: template
        .default('Released in {tag}: {url}')
        .describe('What is said there; {tag}, {version} and {url} of the release are filled in.'),
    webhooks: schemas/* array */.YOg(webhook)
        .max(20)
        .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'expected each id once')
        .default([])
        .describe('Addresses that are told, each once.'),
    token: secret_reference/* secretReference */.Q
        .optional()
        .describe('The credential for issues and milestones; by default the job’s own.'),
});

;// CONCATENATED MODULE: ./packages/core/src/config/blocker.js

/**
 * How blocker issues are filed. People label strangers’ issues as blockers, and a stranger can write what ours begin with:
 * the label that tells them apart is one that only Lockstep sets.
 */
const blockerSettings = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(schemas/* string */.YjP()
        .min(1)
        .max(50)
        .regex(/^[^,]+$/, 'expected a label without a comma'))
        .min(1)
        .max(10)
        .default(['lockstep-blocker', 'release-blocker'])
        .describe('The labels of blocker issues; the first tells them from all other issues, so that nobody should set it by hand, and is made where it is not there.'),
});

// EXTERNAL MODULE: ./packages/core/src/config/duration.js
var duration = __webpack_require__(12808);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(73477);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/core/src/config/gate-kinds.js

/** Patterns of files, as in .gitignore. */
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
const commandLine = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)], {
    error: 'expected a command line, or a list of a program and its arguments',
});
const coverageGate = schemas/* strictObject */.rej({
    report: schemas/* string */.YjP()
        .min(1)
        .describe('The report: Cobertura, lcov, or the JSON of coverage.py, istanbul or tarpaulin.'),
    minimum: schemas/* number */.aig().min(0).max(100).describe('The share that must be covered, in per cent.'),
    measure: schemas/* enum */.k5n(['lines', 'branches', 'functions']).default('lines').describe('What is counted.'),
});
const ciGate = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP().min(1).optional().describe('The branch whose runs count; by default any.'),
    workflows: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9_.-]+\.ya?ml$/, 'expected the file name of a workflow'))
        .min(1)
        .optional()
        .describe('Workflows that must have succeeded for the commit.'),
    checks: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('Names of statuses or check runs that must be green.'),
})
    .describe('Statuses and check runs of exactly the released commit; without names, all of them.');
const issuesGate = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).describe('Labels that an issue must all have to count.'),
    state: schemas/* enum */.k5n(['open', 'closed', 'all']).default('open').describe('Which issues count.'),
    maximum: schemas/* number */.aig().int().min(0).default(0).describe('How many there may be.'),
});
const milestoneGate = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP()
        .min(1)
        .describe('The title of the milestone; {tag} and {version} stand for the release’s.'),
    maximum: schemas/* number */.aig().int().min(0).default(0).describe('How many of its issues may be open.'),
});
const advisoriesGate = schemas/* strictObject */.rej({
    ecosystems: schemas/* array */.YOg(schemas/* enum */.k5n(['npm', 'pypi', 'crates']))
        .min(1)
        .describe('Whose auditors are run.'),
    level: schemas/* enum */.k5n(['low', 'moderate', 'high', 'critical'])
        .default('low')
        .describe('The least severity that blocks.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Ids of advisories that do not concern this project.'),
});
const licencesGate = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('SPDX ids that dependencies and packages may have.'),
    notices: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default(['LICENSE'])
        .describe('Files that the tree and every artifact must carry.'),
    generated: schemas/* strictObject */.rej({ file: schemas/* string */.YjP().min(1), run: commandLine })
        .optional()
        .describe('The notices of third parties, and the command that prints what must stand there.'),
});
const branchGate = schemas/* strictObject */.rej({
    merged: schemas/* boolean */.zMY().default(true).describe('Whether the commit must be on the release branch.'),
    protected: schemas/* boolean */.zMY().default(false).describe('Whether the host must protect that branch.'),
    'up-to-date': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether the commit must be the tip of the remote branch.'),
});
const approvalGate = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^@?[\w.-]+(\/[\w.-]+)?$/, 'expected a @login or an @organisation/team'))
        .min(1)
        .describe('Who may approve.'),
    issue: schemas/* boolean */.zMY().default(true).describe('Whether Lockstep opens the issue that is replied to.'),
    word: schemas/* string */.YjP().min(1).max(40).default('approve').describe('The word that a reply must begin with.'),
});
const artifactGate = schemas/* strictObject */.rej({
    in: schemas/* string */.YjP().min(1).describe('A pattern of the archives that are meant; each must hold the files.'),
    contains: globs.optional().describe('Patterns of files that each archive must hold.'),
    excludes: globs.optional().describe('Patterns of files that no archive may hold.'),
    run: commandLine
        .optional()
        .describe('A command that is run where the archive was installed, in a clean environment.'),
});
/** The kinds of gates; each is described by the key of its name. */
const gateKinds = {
    run: commandLine.describe('A command line for the shell, or a program and its arguments; it must end with 0.'),
    coverage: coverageGate.describe('The coverage that a report tells of.'),
    ci: ciGate,
    issues: issuesGate.describe('Issues on the host that may not be there.'),
    milestone: milestoneGate.describe('A milestone on the host that must be done.'),
    advisories: advisoriesGate.describe('Known vulnerabilities, by the ecosystems’ own auditors.'),
    licences: licencesGate.describe('Licences and notices, in the tree and in every artifact.'),
    branch: branchGate.describe('Where the released commit stands.'),
    approval: approvalGate.describe('A reply by an allowed person, who is not the operator.'),
    artifact: artifactGate.describe('What archives must hold.'),
};
/** The kinds by their keys. */
const kindNames = Object.keys(gateKinds);

;// CONCATENATED MODULE: ./packages/core/src/config/gates.js





/** What a gate may be called. */
const gateId = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a gate id of lower-case letters, digits and -');
const conditions = schemas/* strictObject */.rej({
    changed: globs
        .refine((patterns) => patterns.length === 0 || patterns.some((each) => !each.startsWith('!')), {
        error: 'expected a pattern without !, from which the others take away: the gate would never run',
    })
        .describe('Patterns as in .gitignore: the gate runs when a file that fits has changed since the base tag.'),
});
/** Longer waits are a slip, and timers of Node end at 24 days. */
const longestDays = 7;
const patience = duration/* duration */.p.refine((ms) => ms <= longestDays * 86_400_000, {
    error: `expected at most ${longestDays}d`,
});
const gateShape = schemas/* strictObject */.rej({
    id: gateId.describe('Names the gate in reports and exceptions.'),
    title: schemas/* string */.YjP().min(1).max(80).optional().describe('What people call it.'),
    when: conditions.optional().describe('When it runs; without it always.'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether its failure blocks; false warns.'),
    timeout: patience.optional().describe('How long it may take, such as 20m; 30m by default.'),
    token: secret_reference/* secretReference */.Q.optional().describe('The credential for the host; by default the job’s own.'),
    run: gateKinds.run.optional(),
    coverage: gateKinds.coverage.optional(),
    ci: gateKinds.ci.optional(),
    issues: gateKinds.issues.optional(),
    milestone: gateKinds.milestone.optional(),
    advisories: gateKinds.advisories.optional(),
    licences: gateKinds.licences.optional(),
    branch: gateKinds.branch.optional(),
    approval: gateKinds.approval.optional(),
    artifact: gateKinds.artifact.optional(),
});
function gateFrom(shape) {
    const { id, title, when, required, timeout, token } = shape;
    const kind = kindNames.find((each) => shape[each] !== undefined);
    return { id, title, when, required, timeout, token, kind, settings: kind && shape[kind] };
}
function kindsIn(shape) {
    return (0,record/* isRecord */.u)(shape) ? kindNames.filter((kind) => shape[kind] !== undefined) : [];
}
/** One gate of `lockstep.yaml`: its common keys, and the key of exactly one kind. */
const gateSchema = gateShape
    .refine((shape) => kindsIn(shape).length === 1, {
    error: ({ input }) => `expected exactly one of ${kindNames.join(', ')}; found ${kindsIn(input).join(' and ') || 'none'}`,
})
    .transform(gateFrom);
// The second of two that mean the same is the one that is named.
function onlyOnce(nameOf, key) {
    return (list, context) => {
        for (const [index, one] of list.entries()) {
            const first = list.findIndex((each) => nameOf(each) === nameOf(one));
            if (first === index)
                continue;
            const message = `expected each once; entry ${first + 1} is for “${nameOf(one)}” already`;
            context.addIssue({ code: 'custom', path: [index, key], message });
        }
    };
}
/** The gates of `lockstep.yaml`. */
const gateList = schemas/* array */.YOg(gateSchema).superRefine(onlyOnce(({ id }) => id, 'id'));
const exceptionSchema = schemas/* strictObject */.rej({
    gate: gateId.describe('The gate whose failure is accepted.'),
    reason: schemas/* string */.YjP().min(1).max(500).describe('Why it is accepted.'),
    until: iso/* date */.p6('expected a day that exists, as YYYY-MM-DD')
        .describe('The last day that it is accepted on, as YYYY-MM-DD (UTC).'),
    by: schemas/* string */.YjP().min(1).max(100).describe('Who answers for that.'),
});
/** Exceptions of `lockstep.yaml`: one, or a list. */
const exceptionList = schemas/* union */.KCZ([exceptionSchema.transform((one) => [one]), schemas/* array */.YOg(exceptionSchema)])
    .superRefine(onlyOnce(({ gate }) => gate, 'gate'))
    .describe('Failures of gates that are accepted by name; each shows in all evidence.');

// EXTERNAL MODULE: ./packages/core/src/config/sanity.js
var sanity = __webpack_require__(83478);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
;// CONCATENATED MODULE: ./packages/core/src/config/triage.js

function isPattern(text) {
    try {
        new RegExp(text);
        return true;
    }
    catch {
        return false;
    }
}
const pattern = schemas/* string */.YjP().min(1).max(500).refine(isPattern, 'expected a regular expression');
const ownPattern = schemas/* strictObject */.rej({
    pattern: pattern.describe('A regular expression for a line of a log that tells why a job failed.'),
    hint: schemas/* string */.YjP().min(1).max(500).optional().describe('What to do about it.'),
});
/** What triage looks for beside what it knows. */
const triageSettings = schemas/* strictObject */.rej({
    patterns: schemas/* array */.YOg(schemas/* union */.KCZ([pattern.transform((text) => ({ pattern: text, hint: undefined })), ownPattern]))
        .max(20)
        .default([])
        .describe('Regular expressions for lines of logs that tell why a job failed, each with a hint if you like.'),
});

;// CONCATENATED MODULE: ./packages/core/src/config/versions.js

function versions_isPattern(text) {
    try {
        // One group more than the alternatives of nothing: the text that is the version.
        return (new RegExp(`${text}|`).exec('')?.length ?? 0) === 2;
    }
    catch {
        return false;
    }
}
const versionFile = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().min(1).describe('A file, or a pattern of files, that carries the version.'),
    pattern: schemas/* string */.YjP()
        .max(500)
        .refine(versions_isPattern, 'expected a regular expression with exactly one group, around the version')
        .describe('A regular expression for a line; its one group is the version.'),
});
/** Where versions stand beside the manifests, and where they are none of the release’s. */
const versionSettings = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(versionFile).default([]).describe('Other files that carry the version.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Patterns, as in .gitignore, of manifests that are not part of the release.'),
    independent: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Names of packages of the repository that have versions of their own.'),
});

;// CONCATENATED MODULE: ./packages/core/src/config/config.js










/** The configuration's file name. */
const configFile = 'lockstep.yaml';
const tagPattern = schemas/* string */.YjP()
    .refine((tag) => tag.split('{version}').length === 2, {
    message: 'expected a text with {version} in it once, such as v{version}',
})
    .refine((tag) => tag.split('{name}').length <= 2, {
    message: 'expected {name} at most once',
})
    .refine((tag) => (0,config_tag/* isTagName */.Ij)((0,config_tag/* tagOf */.cO)(tag, '1', 'n')), {
    message: 'expected a text that git accepts as a tag name',
});
/** The name of a tag where the configuration does not say it. */
const usualTags = { fixed: 'v{version}', independent: '{name}@{version}' };
function isFolderAddress(text) {
    const url = URL.parse(text);
    return (url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '' && text.endsWith('/'));
}
const releaseShape = schemas/* strictObject */.rej({
    tag: tagPattern
        .optional()
        .describe('The name of a release tag; {version} stands for the version, {name} for the package where each has its own.'),
    branch: schemas/* string */.YjP().min(1).default('main').describe('The branch that releases are made from.'),
    versioning: schemas/* enum */.k5n(['fixed', 'independent'])
        .default('fixed')
        .describe('fixed: all packages carry one version; independent: each has its own, with a tag of its own.'),
    packages: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .optional()
        .describe('Patterns of the folders whose packages are released, such as packages/*; one with ! before it leaves some out. By default all.'),
    changelog: schemas/* string */.YjP()
        .min(1)
        .default('CHANGELOG.md')
        .describe('The file whose section of the version is what a release on a host says.'),
    workflow: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_.-]+\.ya?ml$/, 'expected the file name of a workflow, such as release.yml')
        .default('release.yml')
        .describe('The workflow that builds and seals: publishing takes the output of no other.'),
    parts: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected lower-case letters, digits and -'))
        .min(2)
        .refine((parts) => new Set(parts).size === parts.length, { message: 'expected each part once' })
        .optional()
        .describe('The jobs of a matrix build, each of which seals a part; the last one merges all of them.'),
    trigger: schemas/* enum */.k5n(['dispatch', 'tag'])
        .default('dispatch')
        .describe('dispatch: a person starts the publishing; tag: the push of a tag builds, rehearses and publishes.'),
    security: schemas/* boolean */.zMY()
        .default(false)
        .describe('A release that mends a vulnerability: nothing names it before its advisory is public.'),
    advisories: schemas/* string */.YjP()
        .refine(isFolderAddress, 'expected an http address that ends with a slash')
        .optional()
        .describe('Where it is asked whether an advisory is public: an OSV API; by default the public one.'),
    'gate-age': duration/* duration */.p
        .default(86_400_000)
        .describe('How old the results of gates may be when a release is published, such as 24h.'),
});
/** How versions, tags and branch belong together. */
const releaseSettings = releaseShape
    .refine(({ versioning, tag }) => tag === undefined || (0,config_tag/* namesPackage */.L$)(tag) === (versioning === 'independent'), {
    path: ['tag'],
    message: 'expected {name} in it with versioning: independent, and none with versioning: fixed',
})
    .transform(({ tag, ...rest }) => ({ ...rest, tag: tag ?? usualTags[rest.versioning] }));
const buildStep = schemas/* strictObject */.rej({
    run: schemas/* string */.YjP().min(1).describe('A command line, run by the shell in the folder of lockstep.yaml.'),
});
function isRepositoryAddress(text) {
    if (text === 'origin')
        return true;
    const url = URL.parse(text);
    return url !== null && url.username + url.password + url.search + url.hash === '' && url.pathname !== '/';
}
const ledgerSettings = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Keeps the ledger in a file: auto (outside the checkout; the default), or a path.'),
    git: schemas/* string */.YjP()
        .regex(/^(origin|https?:\/\/\S+)$/, {
        error: 'expected origin, or the address of a repository',
        abort: true,
    })
        .refine(isRepositoryAddress, 'expected an address with a path, without credentials, query or fragment')
        .optional()
        .describe('Keeps the ledger in a git ref: origin (the repository itself), or the address of another.'),
    token: secret_reference/* secretReference */.Q
        .optional()
        .describe('Where the credential for the git ledger is read from; reading may need none.'),
})
    .refine(({ file, git }) => file === undefined || git === undefined, {
    message: 'expected either file or git',
});
const imageDigest = /^sha256:[0-9a-f]{64}$/;
// A range would let two builds of one commit differ; what stands after a dot is no placeholder either.
const toolVersion = schemas/* string */.YjP()
    .max(200)
    .regex(/^(?!.*\.[xX*](?:\.|$))(?:v?\d+\.\d[0-9A-Za-z]*(?:[.+-][0-9A-Za-z]+)*|sha256:[0-9a-f]{64})$/, 'expected an exact version such as 1.88.0, not a range, or the digest of an image, sha256:…');
// What has a slash is never run to ask for its version: it is an image.
const toolPins = schemas/* record */.g1P(schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,39}(?::\d{1,5})?(?:\/[A-Za-z0-9][A-Za-z0-9._+-]{0,99}){0,8}$/, 'expected the name of an executable, such as npm, or of an image, such as ghcr.io/acme/build'), toolVersion)
    .superRefine((pins, { addIssue }) => {
    for (const [name, value] of Object.entries(pins))
        if (/[/:]/.test(name) && !imageDigest.test(value))
            addIssue({ code: 'custom', path: [name], message: 'expected the digest of the image, sha256:…' });
})
    .describe('What makes the artifacts: tools by exact versions, such as npm: 11.6.2, and images by digests; compared with what --version prints and with the files that name them.');
/** Whether a pin is an image’s digest, and not the version of an executable. */
function isImagePin(value) {
    return imageDigest.test(value);
}
/** What a channel may be called. */
const channelId = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a channel id of lower-case letters, digits and -');
/** The keys that the settings of every channel have. */
const channelSettings = schemas/* strictObject */.rej({
    kind: schemas/* string */.YjP().min(1).optional().describe('The kind of channel; by default the channel’s id.'),
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1)
        .describe('Patterns of the files that this channel publishes; each must match.'),
    token: secret_reference/* secretReference */.Q.optional().describe('Where the credential is read from.'),
    before: schemas/* array */.YOg(channelId)
        .min(1)
        .optional()
        .describe('Channels that this one is a trial for: it is public, and installed from, before any other.'),
});
/** The document without the inside of its channels, which each kind describes for itself. */
const documentSchema = schemas/* strictObject */.rej({
    release: releaseSettings.prefault({}).describe('How versions, tags and branch belong together.'),
    build: schemas/* array */.YOg(buildStep)
        .default([])
        .describe('What makes the artifacts; run by lockstep seal --build, and by rehearse on a copy.'),
    channels: schemas/* record */.g1P(channelId, schemas/* unknown */.L5J())
        .refine((channels) => Object.keys(channels).length > 0, { message: 'expected at least one channel' }),
    ledger: ledgerSettings.prefault({}).describe('The record of what was intended and seen.'),
    tools: toolPins.optional(),
    versions: versionSettings.prefault({}).describe('Where versions stand beside the manifests.'),
    gates: gateList.default([]).describe('Checks that must hold before anything is published.'),
    except: exceptionList.default([]),
    announce: announceSettings
        .prefault({})
        .describe('What is said, and to whom, once a release is complete.'),
    triage: triageSettings.prefault({}).describe('What lockstep triage looks for in logs.'),
    blocker: blockerSettings.prefault({}).describe('How the issues of incidents are filed.'),
    sanity: sanity/* sanitySettings */.A
        .prefault({})
        .describe('What is looked at in released packages, once they are installed.'),
})
    .refine(({ release, ledger }) => release.versioning === 'fixed' || [undefined, 'auto'].includes(ledger.file), {
    path: ['ledger', 'file'],
    message: 'expected auto, since with versioning: independent each release has a ledger of its own',
});
/** The ids of the channels that are trials for others. */
function trialsOf(channels) {
    return new Set(channels.filter(({ before }) => before !== undefined).map(({ id }) => id));
}


/***/ }),

/***/ 12808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const form = 'expected a number with s, m, h or d, such as 20m';
/** A length of time as people write it, such as `90s`, `20m`, `24h` or `7d`; read as milliseconds. */
const duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(form)
    .regex(/^[1-9][0-9]{0,5}[smhd]$/, form)
    .transform((text) => Number(text.slice(0, -1)) * units[text.slice(-1)]);
/** A length of time in milliseconds as people write it, in the largest unit that fits. */
function formatDuration(ms) {
    const fitting = Object.keys(units).findLast((unit) => ms >= units[unit] && ms % units[unit] === 0);
    return fitting === undefined ? `${ms}ms` : `${ms / units[fitting]}${fitting}`;
}


/***/ }),

/***/ 37458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   d: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50720);

/** A path as people write it: `channels.npm.artifacts[0]`. */
function keyOf(path) {
    return path.reduce((key, part) => {
        if (typeof part === 'number')
            return `${key}[${part}]`;
        return key === '' ? part : `${key}.${part}`;
    }, '');
}
/** The place of a key, or of the nearest key around it that stands in the text; for one of the document its beginning. */
function whereOf(path, locate) {
    const around = path.length > 1 ? locate(path.slice(0, -1)) : { line: 1, column: 1 };
    return { file: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...(locate(path) ?? around), key: keyOf(path) };
}


/***/ }),

/***/ 83478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sanitySettings),
/* harmony export */   w: () => (/* binding */ sanityKinds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

/** What can be installed from: the kinds of channels that clients install from, and Go modules, which their tag releases. */
const sanityKinds = ['npm', 'pypi', 'crates', 'go', 'homebrew'];
const patterns = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500)).max(100);
const perKind = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    npm: patterns.optional(),
    pypi: patterns.optional(),
    crates: patterns.optional(),
    go: patterns.optional(),
});
/** What is looked at in released packages, once they are installed. */
const sanitySettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    licences: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether each installed package must carry a licence file, and declare what its manifest declares.'),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500))
        .max(100)
        .optional()
        .describe('Files of the repository that each installed package must carry; by default those at its root that begin with NOTICE or THIRD-PARTY.'),
    contains: perKind
        .default({})
        .describe('By kind of channel: patterns that a file of each installed package must fit, such as npm: ["*.node"].'),
    without: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(sanityKinds))
        .default([])
        .describe('Kinds that are not installed, such as go where the repository has a module that is not released.'),
});


/***/ }),

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ secretReference)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

/** Where a secret is read from; never the secret itself. */
const secretReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        env: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')
            .describe('The name of an environment variable that holds the secret.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A file that holds the secret and nothing else.') }),
], { error: 'expected { env: NAME } or { file: /path }' });


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value has keys: an object, neither null nor a list. */
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 58483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



// A script stays one that can be run.
async function keepMode(handle, path) {
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (before?.isFile())
        await handle.chmod(before.mode & 0o777);
}
/** Replaces a file as a whole and flushes it: after a crash it is the old one or the new one, with the mode that it had. */
async function replaceFile(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
    try {
        await keepMode(handle, path);
        await handle.writeFile(text);
        await handle.sync();
        await handle.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 78892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58476);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58483);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11737);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47674);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57865);
/* harmony import */ var _write_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60652);









const longestText = 10 * 1024 * 1024;
// A manifest that cannot be parsed is its reader's problem to report.
function parsed(text) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text);
    }
    catch {
        return undefined;
    }
}
const isHidden = (name) => name === 'node_modules' || name === '.git';
// A linked folder leads a pattern anywhere, so what counts is where a file really is.
async function pathInside(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const parts = real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real.slice(root.length + 1).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) : [];
    return parts.length === 0 || parts.some(isHidden) ? undefined : parts.join('/');
}
// A manifest may name any file as its version or readme; what a repository's files say must not lead out of it.
async function readText(folder, file) {
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        const inside = await pathInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file));
        if (inside === undefined)
            return undefined;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, inside), 'r');
        try {
            const stat = await handle.stat();
            return stat.isFile() && stat.size <= longestText ? await handle.readFile('utf8') : undefined;
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return undefined;
    }
}
async function matching(folder, pattern) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const files = new Set();
    const entries = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, {
        cwd: root,
        withFileTypes: true,
        exclude: (entry) => isHidden(entry.name),
    });
    for await (const entry of entries) {
        const file = entry.isFile() ? await pathInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)) : undefined;
        if (file !== undefined)
            files.add(file);
    }
    return [...files].sort();
}
// How those say their version that take `--version` for something else.
const questions = { go: 'version', 'cargo-binstall': '-V' };
async function versionOf(name, folder, env) {
    const { code, stdout } = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)({
        file: name,
        args: [questions[name] ?? '--version'],
        cwd: folder,
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .allowListed */ .n)(env),
    });
    return code === 0 ? (stdout.split('\n')[0]?.trim() ?? '') : undefined;
}
/**
 * The folder that is released, on the disk.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 */
function createWorkspace(folder, env, checkout = folder) {
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .createGit */ .l)(checkout, env);
    return {
        folder,
        readText: (file) => readText(folder, file),
        glob: (pattern) => matching(folder, pattern),
        parse: (text) => parsed(text)?.value,
        locate: (text, path) => parsed(text)?.locate(path),
        open: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), { highWaterMark: 1024 * 1024 }),
        git: () => git.state(),
        commitOf: (tag) => git.commitOf(tag),
        async tools(names) {
            const found = await Promise.all(names.map(async (name) => ({ name, version: await versionOf(name, folder, env) })));
            return found.flatMap(({ name, version }) => (version ? [{ name, version }] : []));
        },
        write: async (file, text) => (0,_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(await (0,_write_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeToWrite */ ._)(folder, file), text),
    };
}


/***/ }),

/***/ 60652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ placeToWrite)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);



async function realPlace(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
}
// What is not there yet will be where the nearest folder above it really is.
async function placeOf(path) {
    const real = await realPlace(path);
    if (real !== undefined)
        return real;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await placeOf(above), path.slice(above.length));
}
async function isDanglingLink(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    return found?.isSymbolicLink() === true && (await realPlace(path)) === undefined;
}
/**
 * Where a file of a folder really is, before it is written: links are followed, so that a linked file is written and its
 * link stays.
 * @returns an absolute path.
 * @throws LockstepError `FILE_OUTSIDE` for a place that is not in the folder, or belongs to git: a repository may hold
 * links to anywhere, and its configuration may name any path.
 */
async function placeToWrite(folder, file) {
    const root = await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    const place = await placeOf(path);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const isInside = place.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) && !parts.includes('.git');
    if (isInside && !(await isDanglingLink(path)))
        return place;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FILE_OUTSIDE', `${file} is not in the folder that is released: nothing is written there`, {
        where: { file },
    });
}


/***/ }),

/***/ 24378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ webAddressOf)
/* harmony export */ });
const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+):(?!\/)(.+)$/;
/**
 * The http address of a git remote: as it is, without a credential, or the one that servers have for what is reached
 * by ssh. Undefined for a folder.
 */
function webAddressOf(remote) {
    if (remote.includes('://') && URL.canParse(remote)) {
        const url = new URL(remote);
        if (url.protocol === 'http:' || url.protocol === 'https:') {
            url.username = '';
            url.password = '';
            return url.href;
        }
        return url.protocol === 'ssh:' ? `https://${url.hostname}${url.pathname}` : undefined;
    }
    const [, host, path] = scp.exec(remote) ?? [];
    return host === undefined || host.length < 2 ? undefined : `https://${host}/${path}`;
}


/***/ }),

/***/ 47674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);


function keyNode(parent, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(parent))
        return parent.items[Number(part)];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(parent))
        return undefined;
    const pair = parent.items.find(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? key.value === part : false));
    return pair?.key;
}
// A parser that has lost its footing goes on stumbling: what it says of the same line and the next ones is no news.
function withoutStumbling(faults) {
    return faults.filter(({ place }, at) => {
        const before = faults[at - 1]?.place;
        return before === undefined || place.line > before.line + 1;
    });
}
/**
 * Parses YAML (JSON is a part of it) and remembers where every key stands.
 * @throws LockstepError `CONFIG_SYNTAX` with every syntax error at once, without what follows from another one.
 */
function parseYaml(text, file = _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
    const placeOf = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line, column: col };
    };
    const faults = document.errors.map(({ message, pos }) => ({ message, place: placeOf(pos[0]) }));
    const [first, ...others] = withoutStumbling(faults.toSorted((a, b) => a.place.line - b.place.line)).map(({ message, place }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_SYNTAX', message, { where: { file, ...place } }));
    if (first !== undefined)
        throw new _lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .LockstepError */ .Cj([first, ...others]);
    const locate = (path) => {
        const last = path.at(-1);
        if (last === undefined)
            return undefined;
        const parent = document.getIn(path.slice(0, -1), true) ?? (path.length === 1 ? document.contents : undefined);
        const range = keyNode(path.length === 1 ? document.contents : parent, last)?.range;
        return range ? placeOf(range[0]) : undefined;
    };
    return { value: toValue(document, file), locate };
}
function holdsItself(value, around = new Set()) {
    if (value === null || typeof value !== 'object')
        return false;
    if (around.has(value))
        return true;
    const within = new Set([...around, value]);
    return Object.values(value).some((each) => holdsItself(each, within));
}
// A document of a few lines can expand to gigabytes through nested aliases, or without end through one of itself.
function toValue(document, file) {
    try {
        const value = document.toJS({ maxAliasCount: 100 });
        if (holdsItself(value))
            throw new RangeError('an alias stands inside what it names');
        return value;
    }
    catch (cause) {
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('CONFIG_SYNTAX', `${file}: ${cause instanceof Error ? cause.message : 'cannot be read'}`, {
            cause,
            where: { file },
        });
    }
}


/***/ })

};
