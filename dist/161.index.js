export const id = 161;
export const ids = [161];
export const modules = {

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ endpoints)
/* harmony export */ });
/** The public registry of each kind: what a channel without an address of its own means. */
const endpoints = {
    npm: 'https://registry.npmjs.org/',
};


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inspectProject),
  U: () => (/* binding */ openProject)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./packages/channels/src/npm/bounded.js
/** Maps items side by side, at most so many at once; results come in the order of the items. */
async function mapBounded(items, limit, map) {
    const results = [];
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results[index] = await map(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(9963);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./packages/channels/src/npm/package-name.js

function partsOf(name) {
    const [, scope, bare] = /^@([^/]*)\/(.*)$/s.exec(name) ?? [];
    return scope === undefined || bare === undefined ? [name] : [scope, bare];
}
const reserved = ['node_modules', 'favicon.ico'];
// Source: the npm documentation, package.json, "name", and the package name guidelines of the public registry.
const rules = [
    { why: 'it is longer than 214 characters', broken: (name) => name.length > 214 },
    { why: 'it has capital letters', broken: (name) => name !== name.toLowerCase() },
    {
        why: 'it begins with a dot, a hyphen or an underscore',
        broken: (name) => /^(@[^/]*\/\.|[._-])/.test(name),
    },
    {
        why: 'it has characters that a URL cannot carry as they are',
        broken: (name) => partsOf(name).some((part) => part === '' || encodeURIComponent(part) !== part),
    },
    {
        why: "it has one of the characters ~ ' ! ( ) *",
        broken: (name) => /[~'!()*]/.test(partsOf(name).at(-1) ?? ''),
    },
    { why: 'it is reserved', broken: (name) => reserved.includes(name.toLowerCase()) },
    { why: 'it is the name of a module of Node.js', broken: (name) => external_node_module_.builtinModules.includes(name) },
];
/** Says why a registry would not take a name that is new to it; empty when nothing speaks against it. */
function nameFaults(name) {
    return rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
}
/** A package name as it stands in the registry's paths: the slash of a scope is escaped. */
function escapedName(name) {
    return name.replace('/', '%2f');
}
/** The address of a package's document, for reading and for publishing. */
function documentUrl(registry, name) {
    return `${registry}${escapedName(name)}`;
}

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(8018);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/manifest.js
/** Whether a value is an object with fields: neither null nor a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The manifest without some fields. */
function without(manifest, ...fields) {
    return Object.fromEntries(Object.entries(manifest).filter(([field]) => !fields.includes(field)));
}
/** The manifest with a field replaced, or without it when there is no value. */
function withField(manifest, field, value) {
    return value === undefined ? without(manifest, field) : { ...manifest, [field]: value };
}
/** The texts of a list; whatever else stands in it is dropped. */
function textsOf(list) {
    return list.filter((item) => typeof item === 'string' && item !== '').map(String);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(135);
;// CONCATENATED MODULE: ./packages/channels/src/npm/registry-text.js



const longestRead = 16 * 1024;
const longestShown = 300;
// Bidirectional controls and invisible characters forge what is read; line breaks forge lines of a log.
const unseen = /[\p{C}\p{Zl}\p{Zp}]+/gu;
function withoutSecret(text, secret) {
    const hidden = secret === undefined ? '' : (0,src_secret/* reveal */._c)(secret);
    return hidden === '' ? text : text.replaceAll(hidden, '***');
}
/** A foreign text as a message may carry it: one short line of visible characters, without the secret. */
function foreignText(text, secret) {
    const line = (0,external_node_util_.stripVTControlCharacters)(withoutSecret(text, secret)).replace(unseen, ' ');
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
function wordsOf(json) {
    if (!isRecord(json))
        return undefined;
    const words = [json.error, json.reason, json.message].filter((text) => typeof text === 'string' && text !== '');
    return words.length === 0 ? undefined : [...new Set(words)].join(': ');
}
/** What a registry says in an answer, fit for a message; empty when it says nothing readable. */
function registryWords(answer, secret) {
    const head = { ...answer, body: answer.body.subarray(0, longestRead) };
    const isPage = /html/i.test(answer.headers['content-type'] ?? '');
    if (isPage)
        return 'an HTML page';
    return foreignText(wordsOf(bodyJson(head)) ?? new TextDecoder().decode(head.body), secret);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/packument.js




// Every key is a registry's text, `__proto__` included, so tables become maps.
const table = schemas/* custom */.IeY(isRecord, 'expected an object')
    .transform((object) => new Map(Object.entries(object)));
const emptyTable = new Map();
const packumentSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    versions: table.default(emptyTable),
    'dist-tags': table.default(emptyTable),
    time: table.catch(emptyTable).default(emptyTable),
});
const versionSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({ integrity: schemas/* string */.YjP().max(4096).optional(), tarball: schemas/* string */.YjP().max(4096) }),
    publishConfig: schemas/* object */.Ikc({ tag: schemas/* string */.YjP().optional() }).optional().catch(undefined),
    deprecated: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).optional().catch(undefined),
});
function parse(json, name) {
    const parsed = packumentSchema.safeParse(json);
    if (!parsed.success)
        return { kind: 'unclear', why: 'its answer is no package document' };
    const { versions, time, 'dist-tags': tags } = parsed.data;
    if (parsed.data.name !== name)
        return { kind: 'unclear', why: 'it answers with the document of another package' };
    return { kind: 'found', packument: { name, versions, tags, time } };
}
/** Reads the answer to a request for a package's document; nothing in it is believed before it is checked. */
function readPackument(outcome, name, secret) {
    if (outcome.kind === 'failure')
        return { kind: 'unclear', why: foreignText(outcome.why, secret) };
    if (outcome.status === 404)
        return { kind: 'none' };
    if (outcome.status === 200)
        return parse(bodyJson(outcome), name);
    const words = registryWords(outcome, secret);
    return { kind: 'unclear', why: `it answers with HTTP ${outcome.status}${words && `: ${words}`}` };
}
/** One version of a package, or undefined when it is not listed, or malformed. */
function publishedVersion({ name, versions }, version) {
    const parsed = versionSchema.safeParse(versions.get(version));
    return parsed.success && parsed.data.version === version && parsed.data.name === name
        ? parsed.data
        : undefined;
}
/** The SemVer versions that are listed and not deprecated. */
function standingVersions({ versions }) {
    const standing = [...versions].filter(([, each]) => !(isRecord(each) && each.deprecated));
    return standing.map(([version]) => version).filter((version) => semver.valid(version) !== null);
}
/** The same for an answer; a package that is not there has none. */
function standingIn(answer) {
    return answer.kind === 'found' ? standingVersions(answer.packument) : [];
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/registry.js


// A look must see what is there now: caches on the way are told to ask the registry again.
const freshly = { 'cache-control': 'no-cache', pragma: 'no-cache' };
/** The credential for the registry's own origin; nothing else ever sees it. */
function credentialFor({ registry, context: { secret } }) {
    return secret && { secret, scheme: 'Bearer', origins: [new URL(registry).origin] };
}
function authorized(connection, request) {
    const credential = credentialFor(connection);
    return connection.context.http({ ...request, ...(credential && { credential }) });
}
/** Reads one of the registry's JSON documents, by its path below the registry's address. */
function readJson(connection, path) {
    const headers = { accept: 'application/json', ...freshly };
    return authorized(connection, { method: 'GET', url: `${connection.registry}${path}`, headers });
}
/** Reads a package's whole document: the abbreviated form lacks the times, and with them removed versions. */
async function fetchPackument(connection, name) {
    return readPackument(await readJson(connection, escapedName(name)), name, connection.context.secret);
}
/** Sends a publish document, once. */
function putDocument(connection, name, document) {
    const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        'npm-command': 'publish',
    };
    const body = new TextEncoder().encode(JSON.stringify(document));
    return authorized(connection, {
        method: 'PUT',
        url: documentUrl(connection.registry, name),
        headers,
        body,
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/download.js



const longestChain = 5;
/** Read beyond the expected size: enough to tell a longer file from the right one. */
const surplusBytes = 64 * 1024 * 1024;
/**
 * Where a tarball is fetched from, or undefined when it leads to a scheme that nobody should follow.
 *
 * Registries record plain http; like npm, the registry's own scheme is used on its own host, and a registry that is
 * reached over https is not left for plain http.
 */
function tarballAddress(reference, registry) {
    const [url, home] = [URL.parse(reference), new URL(registry)];
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    if (url.host === home.host)
        url.protocol = home.protocol;
    return home.protocol === 'https:' && url.protocol === 'http:' ? undefined : url;
}
function nextAddress(answer, from, registry) {
    const location = URL.parse(answer.headers.location ?? '', from.href);
    return location === null ? undefined : tarballAddress(location.href, registry);
}
// Private registries hand out tarballs by redirecting to a store, which must not see the credential.
async function fetchFrom(connection, url, expectedBytes, hops) {
    const digest = (0,src_digest/* createDigest */.P5)();
    const isHome = url.origin === new URL(connection.registry).origin;
    const credential = isHome ? credentialFor(connection) : undefined;
    const answer = await connection.context.http({
        method: 'GET',
        url: url.href,
        headers: { 'cache-control': 'no-cache', pragma: 'no-cache' },
        maxBytes: expectedBytes + surplusBytes,
        onChunk: (chunk) => digest.update(chunk),
        ...(credential && { credential }),
    });
    if (answer.kind === 'failure')
        return { kind: 'failed', why: foreignText(answer.why, connection.context.secret) };
    if (answer.status === 200)
        return { kind: 'read', digest: digest.end() };
    const next = answer.status >= 300 && answer.status < 400 ? nextAddress(answer, url, connection.registry) : undefined;
    if (next === undefined || hops === 0)
        return { kind: 'failed', why: `its tarball is answered with HTTP ${answer.status}` };
    return fetchFrom(connection, next, expectedBytes, hops - 1);
}
/** Downloads a tarball and hashes it on the way, without keeping it. */
async function downloadTarball(connection, reference, expectedBytes) {
    const url = tarballAddress(reference, connection.registry);
    if (url === undefined)
        return { kind: 'failed', why: 'its tarball has an address that is not followed' };
    return fetchFrom(connection, url, expectedBytes, longestChain);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/observed-version.js



// A package that was removed as a whole keeps the list of its versions under `time.unpublished`.
function wasRemoved({ time }, version) {
    const unpublished = time.get('unpublished');
    const removed = isRecord(unpublished) ? unpublished.versions : undefined;
    return time.has(version) || (Array.isArray(removed) && removed.includes(version));
}
function digestOf(integrity) {
    const sha512 = (0,src_digest/* sha512FromSri */.h2)(integrity ?? '');
    return sha512 === undefined ? {} : { sha512 };
}
/** What a registry's answer about a package says of one version; no digest means that the bytes must be looked at. */
function observedVersion(answer, version) {
    if (answer.kind === 'none')
        return { state: 'absent' };
    if (answer.kind === 'unclear')
        return { state: 'unknown', why: answer.why };
    const { packument } = answer;
    if (!packument.versions.has(version))
        return wasRemoved(packument, version) ? { state: 'burned' } : { state: 'absent' };
    const published = publishedVersion(packument, version);
    if (published === undefined)
        return { state: 'unknown', why: 'it lists the version with a malformed record' };
    const { dist, deprecated } = published;
    return {
        state: 'present',
        digest: digestOf(dist.integrity),
        yanked: Boolean(deprecated),
        ref: dist.tarball,
    };
}

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
;// CONCATENATED MODULE: ./packages/channels/src/npm/targets.js

function keyOf(channel, { name, version }) {
    return `${channel}:${name}@${version}`;
}
/** The package in a target's artifact. */
function packageOf(target) {
    const sealed = target.artifact.package;
    if (sealed === undefined)
        throw (0,lockstep_error/* fail */.fJ)('SEAL_INVALID', `${target.artifact.file} is sealed without a package`);
    return sealed;
}
function targetOf(channel, artifact, sealed, keys) {
    const needs = sealed.needs.flatMap((need) => keys.get(need) ?? []);
    return {
        key: keyOf(channel, sealed),
        channel,
        kind: 'version',
        artifact,
        title: `${sealed.name}@${sealed.version}`,
        needs,
    };
}
/** One target for each package that the seal routes to a channel; siblings it depends on come before it. */
function targetsOf(channel, seal) {
    const routed = seal.artifacts.flatMap((artifact) => {
        const sealed = artifact.package;
        return sealed?.ecosystem === 'npm' && artifact.channels.includes(channel) ? [{ artifact, sealed }] : [];
    });
    const keys = new Map(routed.map(({ sealed }) => [sealed.name, keyOf(channel, sealed)]));
    return routed.map(({ artifact, sealed }) => targetOf(channel, artifact, sealed, keys));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/observation.js





// Records of old versions carry a sha1 alone, which proves nothing any more; the bytes themselves do.
async function withDigest(observed, target, connection) {
    if (observed.state !== 'present' || observed.digest.sha512 !== undefined)
        return observed;
    const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
    if (download.kind === 'failed')
        return { state: 'unknown', why: download.why };
    return { ...observed, digest: download.digest };
}
/** Asks the registry where one version stands; a look that found it absent is noted for its dist-tag. */
async function observeTarget(target, connection, looks) {
    const { name, version } = packageOf(target);
    const answer = await fetchPackument(connection, name);
    const observed = observedVersion(answer, version);
    if (observed.state === 'absent')
        looks.note(name, standingIn(answer), connection.context.clock);
    return withDigest(observed, target, connection);
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/channels/src/npm/collaborators.js




/**
 * Asks the registry for the people behind a package.
 *
 * Source: libnpmaccess, `getCollaborators`; only the public registry and its like answer it.
 */
async function writeAccess(connection, name, user) {
    const outcome = await readJson(connection, `-/package/${escapedName(name)}/collaborators`);
    const people = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
    if (!isRecord(people))
        return 'untold';
    const right = Object.hasOwn(people, user) ? people[user] : undefined;
    return typeof right === 'string' && /write/.test(right) ? 'granted' : 'denied';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/channels/src/npm/token-rights.js





// A token may be bound to some packages or scopes, and lists of tokens do not always say to which.
const binding = /packages|scopes|orgs|permission/;
function rightsIn(record) {
    if (record.readonly === true)
        return 'reads';
    const isBound = Object.keys(record).some((key) => binding.test(key));
    return record.readonly === false && !isBound ? 'writes' : 'untold';
}
function recordsIn(outcome) {
    const json = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
    const objects = isRecord(json) ? json.objects : undefined;
    return Array.isArray(objects) ? objects.filter(isRecord) : [];
}
/**
 * Looks the token up in the list of its user's tokens, where it stands under its own sha512.
 *
 * Source: the npm documentation, `npm token list`, and npm-profile, `listTokens`.
 */
async function tokenRights(connection) {
    const { secret } = connection.context;
    if (secret === undefined)
        return 'untold';
    const key = (0,external_node_crypto_.createHash)('sha512').update((0,src_secret/* reveal */._c)(secret)).digest('hex');
    const record = recordsIn(await readJson(connection, '-/npm/v1/tokens')).find((each) => each.key === key);
    return record === undefined ? 'untold' : rightsIn(record);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/whoami.js



function userIn(outcome) {
    const json = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
    return isRecord(json) && typeof json.username === 'string' ? foreignText(json.username) : '';
}
function refusalCode(status) {
    if (status === 401)
        return 'AUTH_FAILED';
    if (status === 403)
        return 'AUTH_FORBIDDEN';
    return status === 429 || status >= 500 ? 'STATE_UNKNOWN' : undefined;
}
/** Asks the registry who it takes the token's holder for. */
async function whoami(connection) {
    const outcome = await readJson(connection, '-/whoami');
    const { secret } = connection.context;
    if (outcome.kind === 'failure') {
        const code = outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
        return { kind: 'refused', code, why: foreignText(outcome.why, secret) };
    }
    const user = userIn(outcome);
    if (user !== '')
        return { kind: 'known', user };
    const code = refusalCode(outcome.status);
    const words = registryWords(outcome, secret);
    const why = `HTTP ${outcome.status}${words && `: ${words}`}`;
    if (code !== undefined)
        return { kind: 'refused', code, why };
    return { kind: 'untold', why: `the registry does not say whose token it is (HTTP ${outcome.status})` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/credential-proof.js






function proof(secret, strength, reason, identity) {
    return {
        credential: { secret, strength, reason, ...(identity !== undefined && { identity }) },
        problems: [],
    };
}
function failure(secret, code, reason) {
    return { ...proof(secret, 'not provable here', reason), problems: [(0,problem/* problem */.C)(code, `${secret}: ${reason}`)] };
}
async function deniedNames(user, names, concurrency, connection) {
    const existing = names.filter(({ isNew }) => isNew === false).map(({ target }) => packageOf(target).name);
    const rights = await mapBounded(existing, concurrency, (name) => writeAccess(connection, name, user));
    return {
        denied: existing.filter((_, index) => rights[index] === 'denied'),
        isComplete: rights.every((each) => each === 'granted'),
    };
}
/** Why the rights of a known user's token are not proven; empty when they are. */
function doubts(names, rightsAreComplete, tokenWrites) {
    const open = names.filter(({ isNew }) => isNew !== false).map(({ target }) => packageOf(target).name);
    return [
        ...(open.length === 0 ? [] : [`whether it may create ${open.join(', ')} shows only when it does`]),
        ...(rightsAreComplete ? [] : ['the registry does not tell who may write to the packages']),
        ...(tokenWrites ? [] : ['the registry does not tell what this token may do on behalf of its user']),
    ];
}
async function proveUser(secret, user, names, { limits }, connection) {
    const [{ denied, isComplete }, rights] = await Promise.all([
        deniedNames(user, names, limits.concurrency, connection),
        tokenRights(connection),
    ]);
    const reasons = [
        ...(rights === 'reads' ? ['the token is read-only'] : []),
        ...denied.map((name) => `${user} has no write access to ${name}`),
    ];
    if (reasons.length > 0) {
        const problems = reasons.map((reason) => (0,problem/* problem */.C)('AUTH_FORBIDDEN', `${secret}: ${reason}`));
        return { ...proof(secret, 'identity only', reasons.join('; '), user), problems };
    }
    const open = doubts(names, isComplete, rights === 'writes');
    if (open.length > 0)
        return proof(secret, 'identity only', open.join('; '), user);
    return proof(secret, 'proven', `${user} may write to every package, and the token is not read-only`, user);
}
/** Proves without publishing what can be proven about the channel's token. */
async function proveCredential(channel, names, connection) {
    const secret = connection.context.secret?.name ?? (channel.token && (0,src_secret/* secretName */.Gf)(channel.token)) ?? 'token';
    if (connection.context.secret === undefined)
        return failure(secret, 'TOKEN_MISSING', 'there is no token to publish with');
    const identity = await whoami(connection);
    switch (identity.kind) {
        case 'known':
            return proveUser(secret, identity.user, names, channel, connection);
        case 'untold':
            return proof(secret, 'not provable here', identity.why);
        case 'refused':
            return failure(secret, identity.code, `the registry does not say whose token it is: ${identity.why}`);
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/known-name.js


/** Asks the registry whether it knows a target's name, in whatever version. */
async function lookUpName(target, connection) {
    const answer = await fetchPackument(connection, packageOf(target).name);
    return { target, isNew: answer.kind === 'unclear' ? undefined : answer.kind === 'none' };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/preflight.js






// A document is one text, base64 adds a third, and V8's longest text has 512 MiB less 24 bytes.
const longestTarball = 380 * 1024 * 1024;
function nameProblems({ target, isNew }) {
    const { name } = packageOf(target);
    const faults = isNew ? nameFaults(name) : [];
    if (faults.length === 0)
        return [];
    const where = { target: `${target.channel} ${target.title}` };
    return [
        (0,problem/* problem */.C)('NAME_REJECTED', `${name} is new, and no registry takes it: ${faults.join('; ')}`, { where }),
    ];
}
function sizeProblems(target) {
    const { file, digest } = target.artifact;
    if (digest.size <= longestTarball)
        return [];
    const message = `${file} has ${digest.size} bytes; a publish request holds at most ${longestTarball}`;
    return [(0,problem/* problem */.C)('TOO_LARGE', message, { where: { target: `${target.channel} ${target.title}` } })];
}
function isPlain(registry) {
    const { protocol, hostname } = new URL(registry);
    return protocol === 'http:' && !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
async function preflightTargets(channel, targets, connection) {
    const names = await mapBounded(targets, channel.limits.concurrency, (target) => lookUpName(target, connection));
    const proof = await proveCredential(channel, names, connection);
    const plain = isPlain(connection.registry)
        ? ['the registry is reached over plain http: the token travels unencrypted']
        : [];
    const fresh = names
        .filter(({ isNew }) => isNew)
        .map(({ target }) => `${packageOf(target).name} is new on the registry`);
    return {
        problems: [...proof.problems, ...names.flatMap(nameProblems), ...targets.flatMap(sizeProblems)],
        notes: [...plain, ...fresh],
        credential: proof.credential,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/refusals.js
function refused(code, because, remedy) {
    return { kind: 'refused', code, because, ...(remedy !== undefined && { remedy }) };
}
const exists = refused('VERSION_EXISTS', 'it holds this version already');
const oneTimePassword = refused('OTP_REQUIRED', 'it wants a second factor');
const forbidden = refused('AUTH_FORBIDDEN', 'the token has no right to publish this package');
const nameRefused = refused('NAME_REJECTED', 'it does not take the name');
/**
 * The answers of npm registries to a publish request, in the order in which they are tried.
 *
 * Sources: npm-registry-fetch (one-time passwords); the public registry's answers in npm/cli #9889 (previously
 * staged) and #7376 (a conflict after which the version was there all the same); Gitea's package registry (409, on
 * old servers 400, for a version that exists); verdaccio's API errors.
 */
const answerRules = [
    { statuses: [401, 403], words: /one-time pass|\botp\b|two-factor|\b2fa\b/i, meaning: oneTimePassword },
    { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
    { statuses: [402], meaning: refused('PAYMENT_REQUIRED', 'it wants payment for a restricted package') },
    {
        statuses: [403],
        words: /sign up for private packages|payment required/i,
        meaning: refused('PAYMENT_REQUIRED', 'it wants payment for a restricted package'),
    },
    { statuses: [409], words: /previously staged/i, meaning: { kind: 'pending' } },
    {
        statuses: [400, 403, 409, 422],
        words: /previously published|pre-existing version|already (exists|present|published)|existing version/i,
        meaning: exists,
    },
    // A conflict of the registry's own documents: seen both with the version stored and without.
    { statuses: [409], meaning: { kind: 'unclear' } },
    {
        statuses: [403],
        words: /cannot be republished/i,
        meaning: refused('REJECTED', 'the package was unpublished a short while ago', 'Publish again 24 hours after the package was unpublished.'),
    },
    {
        statuses: [400, 403, 422],
        words: /too similar|spam|(package|invalid) name|name (is|must|can)|security holding/i,
        meaning: nameRefused,
    },
    { statuses: [403], meaning: forbidden },
    {
        statuses: [404],
        meaning: refused('AUTH_FORBIDDEN', 'the scope does not exist, or the token has no right to it; registries answer both in this way'),
    },
    { statuses: [413], meaning: refused('TOO_LARGE', 'the request is larger than it takes') },
    // The request was not read to its end in time, or not yet; neither says what became of it.
    { statuses: [408, 425], meaning: { kind: 'unclear' } },
];

;// CONCATENATED MODULE: ./packages/channels/src/npm/retry-after.js
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

;// CONCATENATED MODULE: ./packages/channels/src/npm/answer.js





function wantsOneTimePassword({ headers }) {
    return /\botp\b/i.test(headers['www-authenticate'] ?? '');
}
function meaningOf(answer, words) {
    const { status } = answer;
    if (status >= 500 || status < 200)
        return { kind: 'unclear' };
    const said = wantsOneTimePassword(answer) ? `one-time password ${words}` : words;
    const rule = answerRules.find(({ statuses, words: wanted }) => statuses.includes(status) && (wanted?.test(said) ?? true));
    if (rule !== undefined)
        return rule.meaning;
    const because = status < 400
        ? 'it redirects to another address, which a publish request does not follow'
        : 'it does not take the package';
    return { kind: 'refused', code: 'REJECTED', because };
}
// A proxy's page with status 200 is no proof that a registry took anything.
function isConsent(answer) {
    if (answer.body.length === 0)
        return true;
    const json = bodyJson(answer);
    return isRecord(json) && json.success !== false && json.ok !== false && json.error === undefined;
}
function unknown(answer, { status }) {
    const words = answer.message ? `: ${answer.message}` : '';
    return { outcome: 'unknown', why: `HTTP ${status}, which proves nothing${words}`, answer };
}
function refusal(answer, meaning, subject) {
    const words = answer.message ? ` (${answer.message})` : '';
    const message = `${subject.target} is refused: ${meaning.because}${words}`;
    const remedy = meaning.remedy === undefined ? {} : { remedy: meaning.remedy };
    return {
        outcome: 'refused',
        problem: (0,problem/* problem */.C)(meaning.code, message, { where: { target: subject.target }, ...remedy }),
        answer,
    };
}
function throttled(answer, { headers }) {
    const wait = retryAfterMs(headers);
    return { outcome: 'throttled', ...(wait !== undefined && { retryAfterMs: wait }), answer };
}
/** What an answer, or the lack of one, to a publish request proves; foreign words in it are made safe to show. */
function receiptOf(outcome, subject) {
    if (outcome.kind === 'failure') {
        const why = foreignText(outcome.why, subject.secret);
        return { outcome: outcome.sent ? 'unknown' : 'unsent', why, answer: { message: why } };
    }
    const words = registryWords(outcome, subject.secret);
    const answer = { status: outcome.status, ...(words !== '' && { message: words }) };
    if (outcome.status === 429)
        return throttled(answer, outcome);
    if (outcome.status >= 200 && outcome.status < 300)
        return accepted(outcome, answer);
    const meaning = meaningOf(outcome, words);
    switch (meaning.kind) {
        case 'pending':
            return { outcome: 'pending', answer };
        case 'unclear':
            return unknown(answer, outcome);
        case 'refused':
            return refusal(answer, meaning, subject);
    }
}
function accepted(outcome, answer) {
    if (!isConsent(outcome))
        return unknown(answer, outcome);
    return { outcome: outcome.status === 202 ? 'pending' : 'stored', answer };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/dist-tag.js

/** Whether npm takes a text as a dist-tag: fit for a URL, and never mistaken for a version or a range. */
function isDistTag(text) {
    return (text !== '' && encodeURIComponent(text) === text && semver.validRange(text, { loose: true }) === null);
}
// `latest` as a pre-release id would move every user onto it.
function preReleaseTag(id) {
    return typeof id === 'string' && id !== 'latest' && isDistTag(id) ? id : 'next';
}
function isStable(version) {
    return semver.valid(version) !== null && semver.prerelease(version) === null;
}
/**
 * The dist-tag of a version: `latest` for the highest stable version alone, the pre-release's own id, or
 * `release-X.Y` for an older line.
 *
 * `npm publish` likewise refuses to move `latest` to a pre-release or back to a lower version.
 */
function distTagFor({ version, published, explicit }) {
    if (explicit !== undefined)
        return explicit;
    const preRelease = semver.prerelease(version);
    if (preRelease !== null)
        return preReleaseTag(preRelease[0]);
    const isHighest = published.filter(isStable).every((other) => semver.gte(version, other));
    return isHighest ? 'latest' : `release-${semver.major(version)}.${semver.minor(version)}`;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/publish-document.js



// npm always records plain http here; registries put their own address in its place when they serve it.
function tarballUrl({ name, registry }, file) {
    return new URL(`${name}/-/${file}`, registry).href.replace(/^https:/, 'http:');
}
function distOf(publication, file) {
    const { manifest, tarball, digest } = publication;
    return {
        ...(isRecord(manifest.dist) ? manifest.dist : {}),
        integrity: (0,src_digest/* toSri */.kB)(digest.sha512),
        shasum: (0,external_node_crypto_.createHash)('sha1').update(tarball).digest('hex'),
        tarball: tarballUrl(publication, file),
    };
}
function attachmentOf(tarball) {
    const { buffer, byteOffset, length } = tarball;
    const data = Buffer.from(buffer, byteOffset, length).toString('base64');
    return { content_type: 'application/octet-stream', data, length };
}
/**
 * The JSON document that publishes one version: a packument of that version alone, with the tarball attached.
 *
 * Source: what `npm publish FILE` and libnpmpublish send. It names no Node or npm version, since neither takes
 * part, and no path of this machine: equal artifacts and settings give equal documents everywhere.
 */
function publishDocument(publication) {
    const { name, version, manifest, tarball, distTag, access } = publication;
    const file = `${name}-${version}.tgz`;
    const dist = distOf(publication, file);
    return {
        _id: name,
        name,
        description: manifest.description,
        'dist-tags': { [distTag]: version },
        // A consumer's own patches are no part of what others install.
        versions: { [version]: { ...without(manifest, 'patchedDependencies'), dist } },
        access,
        _attachments: { [file]: attachmentOf(tarball) },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/publishing.js










function publishConfigOf({ publishConfig }) {
    return isRecord(publishConfig) ? publishConfig : {};
}
function explicitTag(manifest, { tag }) {
    const configured = publishConfigOf(manifest).tag;
    return tag ?? (typeof configured === 'string' ? configured : undefined);
}
function accessOf(manifest, { access }) {
    const configured = access ?? publishConfigOf(manifest).access;
    return configured === 'public' || configured === 'restricted' ? configured : null;
}
// Somebody may have published since the plan was made; then nothing is sent.
function obstacle(answer, target) {
    const observed = observedVersion(answer, packageOf(target).version);
    if (observed.state === 'absent')
        return undefined;
    if (observed.state === 'unknown')
        return { outcome: 'unsent', why: observed.why, answer: { message: observed.why } };
    const where = { target: `${target.channel} ${target.title}` };
    const [code, message] = observed.state === 'burned'
        ? ['VERSION_BURNED', `${target.title} was removed, and is never taken again`]
        : ['VERSION_EXISTS', `${target.title} appeared before it was sent`];
    return { outcome: 'refused', problem: (0,problem/* problem */.C)(code, message, { where }), answer: { message } };
}
async function send(target, found, tarball, distTag, policy, connection) {
    const { name, version, manifest } = found;
    const { digest } = target.artifact;
    const { registry, context } = connection;
    const document = publishDocument({
        name,
        version,
        manifest,
        tarball,
        digest,
        registry,
        distTag,
        access: accessOf(manifest, policy),
    });
    const outcome = await putDocument(connection, name, document);
    return receiptOf(outcome, { target: `${target.channel} ${target.title}`, secret: context.secret });
}
/** What stands beside the version, by a fresh look or by asking now; or why nothing may be sent. */
async function lookBeside(target, connection, looks) {
    const { name } = packageOf(target);
    const recent = looks.take(name, connection.context.clock);
    if (recent !== undefined)
        return recent;
    const answer = await fetchPackument(connection, name);
    return obstacle(answer, target) ?? standingIn(answer);
}
/**
 * Publishes one version by one request, with the dist-tag that fits what the registry showed a moment ago.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
async function publishTarget(target, policy, connection, looks, packages) {
    const { version } = packageOf(target);
    const tarball = await connection.context.artifacts.read(target.artifact);
    const found = await packages.read(target, tarball);
    const explicit = explicitTag(found.manifest, policy);
    const needsLook = explicit === undefined && semver.prerelease(version) === null;
    const standing = needsLook ? await lookBeside(target, connection, looks) : [];
    if ('outcome' in standing)
        return standing;
    const distTag = distTagFor({ version, published: standing, explicit });
    return send(target, found, tarball, distTag, policy, connection);
}

// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 17 modules
var tarball = __webpack_require__(876);
;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/identity.js

function isUrlSafe(part) {
    return Boolean(part) && part === encodeURIComponent(String(part));
}
// Laxer than the rules for new names: packages with capitals exist, and keep publishing.
function isPublishedName(name) {
    const [first = '', second, ...rest] = name.split('/');
    const parts = name.startsWith('@') ? [first.slice(1), second] : [name];
    const isReserved = ['node_modules', 'favicon.ico'].includes(name.toLowerCase());
    return rest.length === 0 && !name.startsWith('.') && !isReserved && parts.every(isUrlSafe);
}
// npm first accepts a leading "v" or "=" and sloppy pre-releases, then drops them and the build metadata.
function cleanVersion(version) {
    return typeof version === 'string' ? semver.clean(semver.clean(version, { loose: true }) ?? '') : null;
}
/** Reads name and version as npm sends them: trimmed, and without a leading `v` or `=` and build metadata. */
function identityOf(manifest) {
    const name = typeof manifest.name === 'string' ? manifest.name.trim() : '';
    if (name === '')
        return { key: 'name', why: 'has no name' };
    if (!isPublishedName(name))
        return { key: 'name', why: 'has a name that no registry takes' };
    const version = cleanVersion(manifest.version);
    return version === null ? { key: 'version', why: 'has no version that is SemVer' } : { name, version };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/package-files.js
const readmeName = /^readme(\..*)?$/i;
const peopleName = 'AUTHORS';
/** Whether a file's contents end up in the manifest that is published. */
function isRead(path) {
    return path === 'package.json' || path === peopleName || readmeName.test(path);
}
// npm takes any extension that spells the start of "markdown" with letters left out: .md, .mkd, .mdown, even "README.".
const markdown = /\.m?a?r?k?d?o?w?n?$/i;
/** What lies below a folder, relative to it; hidden files and folders do not count. */
function pathsBelow(files, folder) {
    const root = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    const below = files.paths.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length));
    return below.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
}
/**
 * The readme that npm publishes: the first Markdown one, else the one that ends in a capital `README`.
 *
 * npm takes the first in the order of the directory, which differs from disk to disk; this takes the first by name.
 */
function readmeOf(files) {
    const candidates = files.paths.filter((path) => readmeName.test(path)).sort();
    const path = candidates.find((each) => markdown.test(each)) ?? candidates.find((each) => each.endsWith('README'));
    const text = path === undefined ? undefined : files.text(path);
    return path === undefined || text === undefined ? undefined : { path, text };
}
/** The people of an AUTHORS file: one a line, `#` begins a comment. */
function authorsOf(files) {
    return files
        .text(peopleName)
        ?.split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/safe-path.js

/**
 * A path from a manifest, made to stay inside the package, without a leading `./`; empty for the root itself.
 *
 * Backslashes and colons count as separators, as npm reads `bin` and `man`.
 */
function safePath(path) {
    return external_node_path_.posix.join('/', path.replace(/[\\:]/g, '/')).slice(1);
}
/** The last part of such a path. */
function safeName(path) {
    return external_node_path_.posix.basename(safePath(path));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/commands.js




function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
// npm lists everything below the folder, and so makes a command of each subfolder too.
function commandsBelow(folder, files) {
    const entries = new Set(pathsBelow(files, folder).flatMap((path) => [...foldersOf(path), path]));
    return Object.fromEntries([...entries].map((path) => [external_node_path_.posix.basename(path), `${folder}/${path}`]));
}
function declaredCommands(name, bin) {
    if (typeof bin === 'string')
        return [[String(name), bin]];
    if (Array.isArray(bin))
        return textsByName(bin);
    return isRecord(bin) ? Object.entries(bin) : [];
}
function textsByName(list) {
    return list.filter((path) => typeof path === 'string').map((path) => [external_node_path_.posix.basename(path), path]);
}
// Renaming happens in place: a renamed command replaces one of that name, wherever it stands.
function cleaned(declared) {
    const commands = new Map(declared);
    for (const [name] of declared) {
        const path = commands.get(name);
        commands.delete(name);
        const target = typeof path === 'string' ? safePath(path) : '';
        if (safeName(name) !== '' && target !== '')
            commands.set(safeName(name), target);
    }
    const entries = [...commands].filter((entry) => typeof entry[1] === 'string');
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
/**
 * Brings `bin` (a path, a list or a table) into a table from command to path, or takes it from `directories.bin`.
 *
 * Source: the npm documentation, package.json, "bin" and "directories.bin".
 */
function normalizeCommands(manifest, files) {
    const folder = isRecord(manifest.directories) ? manifest.directories.bin : undefined;
    if (typeof folder === 'string' && folder !== '' && !manifest.bin)
        return withField(manifest, 'bin', commandsBelow(safePath(folder), files));
    const bin = manifest.bin ? cleaned(declaredCommands(manifest.name, manifest.bin)) : undefined;
    return withField(manifest, 'bin', bin);
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/repository-host.js
const repository_host_secure = ['git+ssh', 'git+https', 'ssh', 'https'];
function repositoryAt(user, project, committish) {
    const name = project?.replace(/\.git$/, '');
    return user && name ? { user, project: name, committish } : undefined;
}
function page({ user, project }) {
    return `${user}/${project}`;
}
function readme(tree) {
    return (domain, place) => {
        const at = place.committish && `/${tree}/${encodeURIComponent(place.committish)}`;
        return `https://${domain}/${page(place)}${at}#readme`;
    };
}
const common = {
    path: (place) => `${page(place)}.git`,
    https: (domain, path, auth) => `git+https://${auth}${domain}/${path}`,
    bugs: (domain, place) => `https://${domain}/${page(place)}/issues`,
};
const github = {
    ...common,
    domain: 'github.com',
    schemes: ['git', 'http', ...repository_host_secure],
    place: ([user, project, kind, tree = ''], hash) => kind && kind !== 'tree' ? undefined : repositoryAt(user, project, kind ? tree : hash),
    docs: readme('tree'),
};
const gitlab = {
    ...common,
    domain: 'gitlab.com',
    schemes: repository_host_secure,
    place: (path, hash) => path.slice(1, -1).includes('-') || path.slice(1).join('/').includes('archive.tar.gz')
        ? undefined
        : repositoryAt(path.slice(0, -1).join('/'), path.at(-1), hash),
    docs: readme('tree'),
};
const bitbucket = {
    ...common,
    domain: 'bitbucket.org',
    schemes: repository_host_secure,
    place: ([user, project, kind], hash) => (kind === 'get' ? undefined : repositoryAt(user, project, hash)),
    docs: readme('src'),
};
const gist = {
    domain: 'gist.github.com',
    schemes: ['git', ...repository_host_secure],
    place: ([user, project, kind], hash) => kind === 'raw' ? undefined : repositoryAt(user, project || user, hash),
    path: ({ project }) => `${project}.git`,
    https: (domain, path) => `git+https://${domain}/${path}`,
    docs: (domain, { project, committish }) => `https://${domain}/${project}${committish && `/${encodeURIComponent(committish)}`}`,
    bugs: (domain, { project }) => `https://${domain}/${project}`,
};
const sourcehut = {
    domain: 'git.sr.ht',
    schemes: ['git+ssh', 'https'],
    place: ([user, project, kind], hash) => kind === 'archive' ? undefined : repositoryAt(user, project, hash),
    path: (place) => `${page(place)}.git`,
    // Its web addresses carry no ".git", and clone as they are.
    https: (domain, path) => `https://${domain}/${path.replace(/\.git$/, '')}`,
    docs: readme('tree'),
    bugs: () => undefined,
};
/** The hosts by their shorthand: `github:owner/name`. */
const repositoryHosts = {
    github,
    gitlab,
    bitbucket,
    gist,
    sourcehut,
};

;// CONCATENATED MODULE: ./packages/channels/src/npm/repository.js

// `owner/name` stands for GitHub; what comes after "#" is free.
const bare = /^[^\s@:#/.][^\s@:#/]*\/[^\s@:#/]+(#.*)?$/s;
const scheme = /^[\w+.-]+:\/\//;
// `git@host:owner/name` and `ssh://git@host:owner/name` are what git prints, and no addresses.
function addressOf(text) {
    const [place = '', ...hash] = text.split('#');
    const full = scheme.test(place) || !place.includes('@') ? place : `git+ssh://${place}`;
    const corrected = full.replace(/([^/:]+):(?!\/\/)([^:]*)$/, '$1/$2');
    return URL.parse(text) ?? URL.parse([corrected, ...hash].join('#'));
}
function repository_partsOf(url) {
    return url.pathname.replace(/^\//, '').split('/').map(decodeURIComponent);
}
function fromShorthand(host, name, url) {
    const parts = repository_partsOf(url)
        .join('/')
        .replace(/^[^@]*@/, '')
        .split('/');
    const user = parts.slice(0, -1).join('/');
    const project = parts.at(-1)?.replace(/\.git$/, '');
    if (!project || (!user && name !== 'gist'))
        return undefined;
    const committish = decodeURIComponent(url.hash.slice(1));
    return { host, place: { user, project, committish }, scheme: name, auth: '' };
}
function fromAddress(url) {
    const domain = url.hostname.replace(/^www\./, '');
    const host = Object.values(repositoryHosts).find((each) => each.domain === domain);
    const name = url.protocol.slice(0, -1);
    if (host === undefined || !host.schemes.includes(name))
        return undefined;
    const place = host.place(repository_partsOf(url), decodeURIComponent(url.hash.slice(1)));
    const password = url.password && `:${url.password}`;
    const auth = name.endsWith('ssh') || url.username + password === '' ? '' : `${url.username}${password}@`;
    return place && { host, place, scheme: name, auth };
}
function find(text) {
    const url = addressOf(bare.test(text) ? `github:${text}` : text);
    if (url === null)
        return undefined;
    const name = url.protocol.slice(0, -1);
    const host = Object.hasOwn(repositoryHosts, name) ? repositoryHosts[name] : undefined;
    return host === undefined ? fromAddress(url) : fromShorthand(host, name, url);
}
function written({ host, place, scheme, auth }) {
    const [path, hash] = [host.path(place), place.committish && `#${place.committish}`];
    const https = `${host.https(host.domain, path, auth)}${hash}`;
    if (Object.hasOwn(repositoryHosts, scheme)) {
        const short = scheme === 'gist' ? place.project : `${place.user}/${place.project}`;
        return { url: https, text: `${scheme}:${short}${hash}` };
    }
    if (scheme.endsWith('https'))
        return { url: https, text: https };
    const url = `${scheme === 'git' ? `git://${auth}` : 'git+ssh://git@'}${host.domain}/${path}${hash}`;
    return { url, text: url };
}
/**
 * Recognises shorthand and addresses of GitHub, GitLab, Bitbucket, Gist and SourceHut.
 *
 * Source: the npm documentation, package.json, "repository" and "Git URLs as dependencies".
 */
function hostedRepository(text) {
    try {
        const found = find(text);
        if (found === undefined)
            return undefined;
        const { host, place } = found;
        return { ...written(found), docs: host.docs(host.domain, place), bugs: host.bugs(host.domain, place) };
    }
    catch (error) {
        // An escape that is not UTF-8 makes it an address of nobody.
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/dependencies.js


// A dependency in the oldest form, a text: `name@range`, `name range`, `name>=1`.
const oldForm = /^(.*?)(:?[@\s><=].*)?$/s;
function fromText(text) {
    const [, name = '', range = ''] = oldForm.exec(text.trim()) ?? [];
    return [name, range.replace(/^@/, '').trim()];
}
function asTable(value) {
    const list = typeof value === 'string' && value !== '' ? value.trim().split(/[\s,]+/) : value;
    return Array.isArray(list) ? Object.fromEntries(textsOf(list).map(fromText)) : value;
}
function withHostedRanges(table) {
    const texts = Object.entries(table).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts.map(([name, range]) => [name, hostedRepository(range)?.text ?? range]));
}
function normalizeTable(manifest, field) {
    if (!(field in manifest))
        return manifest;
    const table = asTable(manifest[field]);
    return withField(manifest, field, isRecord(table) ? withHostedRanges(table) : undefined);
}
/** Brings dependencies into tables from name to range; optional and peer ones stay as they are written. */
function normalizeDependencies(manifest) {
    const optional = 'optionalDependencies';
    const start = manifest[optional] ? withField(manifest, optional, asTable(manifest[optional])) : manifest;
    return normalizeTable(normalizeTable(start, 'dependencies'), 'devDependencies');
}
function bundledNames(bundle, dependencies) {
    if (bundle === true)
        return Object.keys(isRecord(dependencies) ? dependencies : {});
    if (Array.isArray(bundle))
        return bundle;
    return isRecord(bundle) ? Object.keys(bundle) : undefined;
}
/**
 * Brings `bundleDependencies` (or its misspelling) into a list, each of whose members is a dependency too.
 *
 * Source: the npm documentation, package.json, "bundleDependencies".
 */
function normalizeBundle(manifest) {
    const { bundledDependencies, ...rest } = manifest;
    const bundle = rest.bundleDependencies === undefined ? bundledDependencies : rest.bundleDependencies;
    const names = bundledNames(bundle, rest.dependencies);
    if (names === undefined)
        return withField(rest, 'bundleDependencies', undefined);
    const bundleDependencies = textsOf(names);
    const declared = isRecord(rest.dependencies) ? rest.dependencies : {};
    const missing = bundleDependencies
        .filter((name) => !Object.hasOwn(declared, name))
        .map((name) => [name, '*']);
    const dependencies = missing.length === 0 ? {} : { dependencies: { ...declared, ...Object.fromEntries(missing) } };
    return { ...rest, ...dependencies, bundleDependencies };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/description.js


/** What npm sends in place of a readme when there is none; registries know this very text. */
const noReadme = 'ERROR: No README data found!';
/** The first paragraph of a Markdown text that is not a heading. */
function firstParagraph(markdown) {
    const lines = markdown.trim().split('\n');
    const start = lines.findIndex((line) => !/^(#|$)/.test(line.trim()));
    if (start === -1)
        return '';
    const end = lines.findIndex((line, index) => index > start && line.trim() === '');
    return lines
        .slice(start, end === -1 ? lines.length : end)
        .join(' ')
        .trim();
}
/** Adds the readme, which registries show on the package's page. */
function addReadme(manifest, files) {
    if (manifest.readme)
        return manifest;
    const readme = readmeOf(files);
    if (readme === undefined)
        return { ...manifest, readme: noReadme };
    return { ...manifest, readme: readme.text || noReadme, readmeFilename: readme.path };
}
/** Takes the readme's first paragraph where there is no description. */
function addDescription(manifest) {
    const { description, readme } = manifest;
    if (description && typeof description === 'string')
        return manifest;
    if (typeof readme === 'string' && readme !== noReadme)
        return { ...manifest, description: firstParagraph(readme) };
    return description ? withField(manifest, 'description', undefined) : manifest;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/links.js


function isAddress(text) {
    return typeof text === 'string' && URL.canParse(text);
}
function isMail(text) {
    return typeof text === 'string' && text.includes('@') && text.indexOf('@') < text.lastIndexOf('.');
}
function links_addressOf(manifest) {
    const { repository } = manifest;
    return isRecord(repository) && typeof repository.url === 'string' ? repository.url : '';
}
/** Brings `repository` into an object whose `url` git understands. */
function normalizeRepository(manifest) {
    const { repositories } = manifest;
    const given = Array.isArray(repositories) ? repositories[0] : manifest.repository;
    if (!given)
        return Array.isArray(repositories) ? withField(manifest, 'repository', given) : manifest;
    const repository = typeof given === 'string' ? { type: 'git', url: given } : given;
    if (!isRecord(repository))
        return { ...manifest, repository };
    const hosted = typeof repository.url === 'string' ? hostedRepository(repository.url) : undefined;
    return { ...manifest, repository: hosted ? { ...repository, url: hosted.url } : repository };
}
function reportsOf(bugs) {
    if (typeof bugs === 'string')
        return isMail(bugs) ? { email: bugs } : isAddress(bugs) ? { url: bugs } : {};
    if (!isRecord(bugs))
        return {};
    const url = [bugs.web, bugs.name, bugs.url].find((each) => each !== undefined);
    return { ...(isAddress(url) && { url }), ...(isMail(bugs.email) && { email: bugs.email }) };
}
/** Brings `bugs` into `{ url?, email? }`, or derives it from the repository. */
function normalizeBugs(manifest) {
    const derived = hostedRepository(links_addressOf(manifest))?.bugs;
    if (!manifest.bugs)
        return derived === undefined ? manifest : { ...manifest, bugs: { url: derived } };
    const bugs = reportsOf(manifest.bugs);
    return withField(manifest, 'bugs', Object.keys(bugs).length === 0 ? undefined : bugs);
}
/** Brings `homepage` into an address, or derives it from the repository. */
function normalizeHomepage(manifest) {
    const homepage = manifest.homepage || hostedRepository(links_addressOf(manifest))?.docs;
    if (!homepage)
        return manifest;
    if (typeof homepage !== 'string')
        return withField(manifest, 'homepage', undefined);
    return { ...manifest, homepage: URL.canParse(homepage) ? homepage : `http://${homepage}` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/lists.js

function keywordsOf(keywords) {
    const list = typeof keywords === 'string' ? keywords.split(/,\s+/) : keywords;
    return Array.isArray(list) ? textsOf(list) : undefined;
}
/** Brings `keywords` and `files` into lists of texts, and drops the long-dead `modules`. */
function normalizeLists(manifest) {
    const { keywords, files, modules } = manifest;
    const isList = Boolean(keywords) || typeof keywords === 'string';
    const worded = isList ? withField(manifest, 'keywords', keywordsOf(keywords)) : manifest;
    const listed = files
        ? withField(worded, 'files', Array.isArray(files) ? textsOf(files) : undefined)
        : worded;
    return modules ? withField(listed, 'modules', undefined) : listed;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/manuals.js




const section = /\.[0-9]$/;
function pagesBelow(folder, files) {
    const pages = pathsBelow(files, folder).filter((path) => section.test(path));
    return pages.map((page) => external_node_path_.posix.join(folder, page));
}
function declaredPages(manifest, files) {
    const folder = isRecord(manifest.directories) ? manifest.directories.man : undefined;
    if (!manifest.man && typeof folder === 'string' && folder !== '')
        return pagesBelow(safePath(folder), files);
    return manifest.man ? [manifest.man].flat() : [];
}
/**
 * Brings `man` into a list of paths, or takes it from `directories.man`.
 *
 * Source: the npm documentation, package.json, "man" and "directories.man".
 */
function normalizeManuals(manifest, files) {
    const pages = declaredPages(manifest, files).filter((page) => typeof page === 'string');
    return withField(manifest, 'man', pages.length === 0 ? undefined : pages.map(safePath));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/people.js

function firstText(...values) {
    return values.find((value) => typeof value === 'string' && value !== '') ?? '';
}
function people_written(person) {
    if (typeof person === 'string')
        return person;
    if (!isRecord(person))
        return '';
    const email = firstText(person.email, person.mail);
    const url = firstText(person.url, person.web);
    return `${firstText(person.name)}${email && ` <${email}>`}${url && ` (${url})`}`;
}
/**
 * Reads a person, written as `Name <mail> (url)` or as an object.
 *
 * Source: the npm documentation, package.json, "people fields".
 */
function personOf(person) {
    const text = people_written(person);
    const name = /^[^(<]+/.exec(text)?.[0].trim();
    const email = /<([^<>]+)>/.exec(text)?.[1];
    const url = /\(([^()]+)\)/.exec(text)?.[1];
    return { ...(name && { name }), ...(email && { email }), ...(url && { url }) };
}
/** Brings author, maintainers and contributors into objects. */
function normalizePeople(manifest) {
    const lists = ['maintainers', 'contributors'].flatMap((field) => {
        const list = manifest[field];
        return Array.isArray(list) ? [[field, list.map(personOf)]] : [];
    });
    const named = manifest.author ? withField(manifest, 'author', personOf(manifest.author)) : manifest;
    return { ...named, ...Object.fromEntries(lists) };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/scripts.js

// npm puts the folder of installed commands on the PATH of scripts, so naming it is redundant, and wrong elsewhere.
const binFolder = /^(\.[/\\])?node_modules[/\\].bin[\\/]/;
/** The scripts that npm implies when a package brings a `*.gyp` file or a `server.js`. */
function implyScripts(manifest, files) {
    const scripts = isRecord(manifest.scripts) ? manifest.scripts : {};
    const isBuilt = !scripts.install && !scripts.preinstall && manifest.gypfile !== false;
    const gyp = isBuilt && files.paths.some((path) => /^[^./][^/]*\.gyp$/.test(path));
    const server = !scripts.start && files.paths.includes('server.js');
    if (!gyp && !server)
        return manifest;
    const implied = { ...(gyp && { install: 'node-gyp rebuild' }), ...(server && { start: 'node server.js' }) };
    return { ...manifest, ...(gyp && { gypfile: true }), scripts: { ...scripts, ...implied } };
}
/** Drops what is not a script and the folder of installed commands from the rest. */
function normalizeScripts(manifest) {
    const { scripts } = manifest;
    if (scripts === undefined || scripts === null)
        return manifest;
    if (!isRecord(scripts))
        return withField(manifest, 'scripts', undefined);
    const texts = Object.entries(scripts).filter((entry) => typeof entry[1] === 'string');
    const cleaned = texts.map(([name, script]) => [name, script.replace(binFolder, '')]);
    return withField(manifest, 'scripts', Object.fromEntries(cleaned));
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/types-file.js

/** Names the type declarations that lie beside the main file, unless the manifest names its own. */
function implyTypes(manifest, files) {
    if ('types' in manifest || 'typings' in manifest)
        return manifest;
    const main = typeof manifest.main === 'string' && manifest.main !== '' ? manifest.main : 'index.js';
    const { dir, name } = external_node_path_.posix.parse(main);
    const file = `./${external_node_path_.posix.join(dir, name)}.d.ts`;
    return files.paths.includes(external_node_path_.posix.normalize(file)) ? { ...manifest, types: file } : manifest;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/manifest/normal-manifest.js










function dropUnderscored(manifest) {
    return Object.fromEntries(Object.entries(manifest).filter(([field]) => !field.startsWith('_')));
}
function addAuthors(manifest, files) {
    const contributors = manifest.contributors ? undefined : authorsOf(files);
    return contributors === undefined ? manifest : { ...manifest, contributors };
}
// In this order: later rules read what earlier ones have written.
const normal_manifest_rules = [
    dropUnderscored,
    implyScripts,
    addAuthors,
    addReadme,
    normalizeManuals,
    normalizeCommands,
    implyTypes,
    normalizeScripts,
    normalizeRepository,
    normalizeDependencies,
    addDescription,
    normalizeLists,
    normalizeBugs,
    normalizeBundle,
    normalizeHomepage,
    normalizePeople,
];
/**
 * The manifest as npm publishes it: every field in its one form, completed from the files of the package.
 *
 * Source: what `npm publish FILE` and libnpmpublish send, compared field by field in the tests.
 */
function normalManifest(manifest, identity, files) {
    const named = { ...manifest, name: identity.name };
    const normal = normal_manifest_rules.reduce((before, rule) => rule(before, files), named);
    return { ...normal, ...identity, _id: `${identity.name}@${identity.version}` };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/needs.js

const fields = ['dependencies', 'optionalDependencies', 'peerDependencies'];
// `"other": "npm:@scope/real@1"` installs @scope/real.
const alias = /^npm:(@?[^@]+)/;
/** The packages that an install fetches with a package; bundled ones are already inside. */
function needsOf(manifest) {
    const bundle = manifest.bundleDependencies;
    const bundled = new Set(Array.isArray(bundle) ? textsOf(bundle) : []);
    return fields.flatMap((field) => {
        const table = manifest[field];
        const wanted = Object.entries(isRecord(table) ? table : {}).filter(([key]) => !bundled.has(key));
        return wanted.map(([key, range]) => ({
            name: alias.exec(String(range))?.[1] ?? key,
            path: [field, key],
        }));
    });
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/npm-package.js







// npm unpacks without the first folder, whatever its name, and ignores what lies beside it.
function insideRoot(path) {
    return path.slice(path.indexOf('/') + 1);
}
function refuseTwoRoots(paths, file) {
    const seen = new Set();
    const twin = paths.find((path) => seen.size === seen.add(path).size);
    if (twin === undefined)
        return;
    const message = `${file}: two of its top folders hold ${twin}, and unpacking decides which one is installed`;
    throw (0,lockstep_error/* fail */.fJ)('ARCHIVE_HOSTILE', message, { where: { file, key: twin } });
}
function filesOf({ entries, files }, file) {
    const inside = entries.filter(({ path, kind }) => kind === 'file' && path.includes('/'));
    const paths = inside.map(({ path }) => insideRoot(path));
    refuseTwoRoots(paths, file);
    const contents = new Map([...files].map(([path, bytes]) => [insideRoot(path), bytes]));
    // Like npm, which keeps a byte order mark in a readme and replaces what is not UTF-8.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return { paths, text: (path) => (contents.has(path) ? decoder.decode(contents.get(path)) : undefined) };
}
function parseManifest(files, file) {
    const text = files.text('package.json');
    const where = { file, key: 'package.json' };
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file} holds no package.json`, { where });
    try {
        const manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
        if (isRecord(manifest))
            return manifest;
    }
    catch (cause) {
        throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its package.json is not JSON`, { where, cause });
    }
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its package.json is not an object`, { where });
}
// What `npm publish` refuses before it sends anything.
function refuseUnpublishable(manifest, file) {
    const { publishConfig } = manifest;
    const tag = isRecord(publishConfig) ? publishConfig.tag : undefined;
    const reasons = [
        { key: 'private', why: 'marked private', holds: Boolean(manifest.private) },
        {
            key: 'packageExtensions',
            why: 'only for the root of a project',
            holds: manifest.packageExtensions !== undefined,
        },
        {
            key: 'publishConfig.tag',
            why: 'no dist-tag',
            holds: tag !== undefined && !(typeof tag === 'string' && isDistTag(tag)),
        },
    ];
    const reason = reasons.find(({ holds }) => holds);
    if (reason === undefined)
        return;
    const message = `${file} cannot be published: ${reason.key} in its package.json is ${reason.why}`;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', message, { where: { file, key: reason.key } });
}
function identityIn(manifest, file) {
    const identity = identityOf(manifest);
    if ('name' in identity)
        return identity;
    const { key, why } = identity;
    throw (0,lockstep_error/* fail */.fJ)('ARTIFACT_UNREADABLE', `${file}: its package.json ${why}`, { where: { file, key } });
}
/**
 * Reads a package out of the chunks of its `.tgz`, as npm would before publishing it.
 *
 * @param file the archive's name, for messages.
 * @throws LockstepError `ARCHIVE_HOSTILE`; or `ARTIFACT_UNREADABLE` when npm would not publish it.
 */
async function readNpmPackage(chunks, file) {
    const isWanted = (path) => path.includes('/') && isRead(insideRoot(path));
    const files = filesOf(await (0,tarball/* readTarball */.t)(chunks, { name: file, wanted: isWanted }), file);
    const raw = parseManifest(files, file);
    const identity = identityIn(raw, file);
    const manifest = normalManifest(raw, identity, files);
    refuseUnpublishable(manifest, file);
    const commands = Object.keys(isRecord(manifest.bin) ? manifest.bin : {}).sort();
    return {
        ...identity,
        manifest,
        needs: [...new Set(needsOf(manifest).map(({ name }) => name))].sort(),
        commands,
        files: files.paths,
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/read-ahead.js



async function* once(bytes) {
    yield bytes;
}
// The seal's name decides where the request goes, the file's own what is published; they must be one.
async function readSealed(target, tarball) {
    const { file } = target.artifact;
    const { name, version } = packageOf(target);
    const found = await readNpmPackage(once(tarball), file);
    if (found.name === name && found.version === version)
        return found;
    const message = `${file} holds ${found.name}@${found.version}, sealed as ${name}@${version}`;
    throw (0,lockstep_error/* fail */.fJ)('SEAL_BROKEN', message, { where: { file } });
}
/** Nothing read yet. What was read is kept by the sealed digest, which the bytes were compared with both times. */
function createReadAhead() {
    const packages = new Map();
    return {
        async prepare(target, artifacts) {
            const tarball = await artifacts.read(target.artifact);
            packages.set(target.artifact.digest.sha256, await readSealed(target, tarball));
        },
        read: async (target, tarball) => packages.get(target.artifact.digest.sha256) ?? readSealed(target, tarball),
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/recent-looks.js
/**
 * How old a look may be and still choose a dist-tag, in milliseconds. Every client of the registry has such a gap
 * between its look and its request; a version that slips in meanwhile is refused by the registry itself.
 */
const freshMs = 5_000;
/** No looks yet. */
function createRecentLooks() {
    const looks = new Map();
    return {
        note: (name, standing, clock) => void looks.set(name, { standing, at: clock.timestamp() }),
        take(name, clock) {
            const look = looks.get(name);
            looks.delete(name);
            return look !== undefined && clock.since(look.at) <= freshMs ? look.standing : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/dist-tag-check.js



// Versions published later had no say in the choice, and may have moved the tag on since.
function earlierVersions(packument, version) {
    const own = packument.time.get(version);
    const isLater = (other) => {
        const time = packument.time.get(other);
        return typeof own === 'string' && typeof time === 'string' && time > own;
    };
    return standingVersions(packument).filter((other) => other !== version && !isLater(other));
}
function pointsToOrBeyond(pointed, version) {
    return typeof pointed === 'string' && semver.valid(pointed) !== null && semver.gte(pointed, version);
}
function timelessFault(packument, version, explicit) {
    const alone = distTagFor({ version, published: [], explicit });
    const amongAll = distTagFor({ version, published: standingVersions(packument), explicit });
    if ([alone, amongAll].some((tag) => pointsToOrBeyond(packument.tags.get(tag), version)))
        return undefined;
    return `neither ${alone} nor ${amongAll} points to it`;
}
/**
 * What is wrong with the dist-tags of a published version, if anything.
 *
 * @param setting the channel's own dist-tag, where it has one.
 */
function distTagFault(packument, version, setting) {
    const explicit = setting ?? publishedVersion(packument, version)?.publishConfig?.tag;
    // Some registries (Gitea) tell no times, so what was known when the tag was chosen cannot be told.
    if (packument.time.get(version) === undefined)
        return timelessFault(packument, version, explicit);
    const published = earlierVersions(packument, version);
    const expected = distTagFor({ version, published, explicit });
    if (!pointsToOrBeyond(packument.tags.get(expected), version))
        return `${expected} does not point to it`;
    // A registry points `latest` at the first version of a package, whatever its tag.
    const isMisled = expected !== 'latest' && published.length > 0 && packument.tags.get('latest') === version;
    return isMisled ? `latest points to it, and ${expected} alone should` : undefined;
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/verification.js






function found(target, code, what) {
    return (0,problem/* problem */.C)(code, `${target.title} on ${target.channel}: ${what}`, {
        where: { target: `${target.channel} ${target.title}` },
    });
}
function byteProblems(target, recorded, downloaded) {
    const sealed = target.artifact.digest;
    if ((0,src_digest/* compareDigests */.vR)(sealed, recorded.digest) === 'different')
        return [
            found(target, 'DIGEST_CONFLICT', `it has the sha512 ${recorded.digest.sha512}, sealed is ${sealed.sha512}`),
        ];
    if ((0,src_digest/* compareDigests */.vR)(sealed, downloaded) === 'equal')
        return [];
    return [
        found(target, 'CORRUPT_ARTIFACT', `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`),
    ];
}
function standingProblems(target, { yanked }, answer, tag) {
    const fault = answer.kind === 'found' ? distTagFault(answer.packument, packageOf(target).version, tag) : undefined;
    return [
        ...(yanked ? [found(target, 'YANKED', 'it is marked as deprecated')] : []),
        ...(fault === undefined ? [] : [found(target, 'DIST_TAG_WRONG', fault)]),
    ];
}
/** Looks at one version as a user would: its record, its dist-tag, and the bytes that a download gives. */
async function verifyTarget(target, tag, connection) {
    const { name, version } = packageOf(target);
    const answer = await fetchPackument(connection, name);
    const observed = observedVersion(answer, version);
    if (observed.state !== 'present')
        return { target, observed, problems: [] };
    const standing = standingProblems(target, observed, answer, tag);
    const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
    if (download.kind === 'failed')
        return { target, observed, problems: [...standing, found(target, 'STATE_UNKNOWN', download.why)] };
    const problems = [...byteProblems(target, observed, download.digest), ...standing];
    return { target, observed: { ...observed, digest: download.digest }, problems };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/channel.js








/** Packages looked at side by side: within the 16 to 64 requests of pnpm's default “networkConcurrency”. */
const readConcurrency = 32;
function limitsOf(registry) {
    return {
        concurrency: 10,
        visibilityWindowMs: 30 * 60_000,
        refusesDuplicates: true,
        origins: [new URL(registry).origin],
        source: 'concurrency: below the 15 connections of npm’s own “maxsockets”; window: npm’s announcement of July 2026 that a scan may hold a version back, typically for minutes; duplicates: npm’s unpublish policy',
    };
}
// Versions can be unpublished within 72 hours, but their numbers never return: npm's unpublish policy.
function publishSteps(target, { state }) {
    if (state !== 'absent' && state !== 'reserved')
        return [];
    const { key, channel, title, needs } = target;
    return [
        {
            key: `publish ${key}`,
            target: key,
            channel,
            phase: 'commit',
            undo: 'limited',
            title: `publish ${title} to ${channel}`,
            needs,
        },
    ];
}
/** The channel that lands versions on an npm registry. */
function openNpmChannel(id, settings) {
    const { registry, token, tag } = settings;
    const limits = limitsOf(registry);
    const connect = (context) => ({ registry, context });
    const each = (targets, look) => mapBounded(targets, readConcurrency, look);
    const looks = createRecentLooks();
    const packages = createReadAhead();
    return {
        id,
        kind: 'npm',
        endpoint: registry,
        limits,
        ...(token && { token }),
        targets: (seal) => targetsOf(id, seal),
        preflight: (targets, context) => preflightTargets({ limits, ...(token && { token }) }, targets, connect(context)),
        observe: (targets, context) => each(targets, (target) => observeTarget(target, connect(context), looks)),
        steps: publishSteps,
        prepare: (target, { artifacts }) => packages.prepare(target, artifacts),
        apply: (_step, target, context) => publishTarget(target, settings, connect(context), looks, packages),
        verify: (targets, context) => each(targets, (target) => verifyTarget(target, tag, connect(context))),
    };
}

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(4897);
;// CONCATENATED MODULE: ./packages/channels/src/npm/settings.js



const registryAddress = schemas/* string */.YjP()
    .refine((text) => isRegistryAddress(URL.parse(text)), 'expected an http(s) address without credentials, query or fragment')
    .transform((text) => (text.endsWith('/') ? text : `${text}/`))
    .transform((text) => new URL(text).href);
function isRegistryAddress(url) {
    if (url === null || !/^https?:$/.test(url.protocol))
        return false;
    return [url.username, url.password, url.search, url.hash].every((part) => part === '');
}
/** What `lockstep.yaml` may say about an npm channel beside the keys of every channel. */
const npmSettings = schemas/* strictObject */.rej({
    registry: registryAddress.default(endpoints/* endpoints */.v.npm).describe('The registry; by default the public one.'),
    tag: schemas/* string */.YjP()
        .refine(isDistTag, 'expected a dist-tag: fit for a URL, and no version or range')
        .optional()
        .describe('The dist-tag of every version; by default it is chosen from the version.'),
    access: schemas/* enum */.k5n(['public', 'restricted'])
        .optional()
        .describe('Who may install scoped packages that are new.'),
});

;// CONCATENATED MODULE: ./packages/channels/src/npm/source.js




function source_parse(text) {
    try {
        const json = JSON.parse(text.replace(/^\uFEFF/, ''));
        return isRecord(json) ? json : undefined;
    }
    catch {
        return undefined;
    }
}
async function read(source, file) {
    const text = await source.readText(file);
    if (text === undefined)
        return undefined;
    const manifest = source_parse(text);
    return manifest
        ? { file, text, manifest }
        : (0,problem/* problem */.C)('MANIFEST_INVALID', `${file} is not a JSON object`, { where: { file } });
}
function workspacesOf({ workspaces }) {
    const patterns = isRecord(workspaces) ? workspaces.packages : workspaces;
    return Array.isArray(patterns) ? textsOf(patterns) : [];
}
async function memberFiles(source, patterns) {
    const globAll = async (each) => new Set((await Promise.all(each.map((pattern) => source.glob(`${pattern.replace(/^\.\/|\/+$/g, '')}/package.json`)))).flat());
    const taken = await globAll(patterns.filter((pattern) => !pattern.startsWith('!')));
    const left = await globAll(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
    return [...taken.difference(left)].filter((file) => file !== 'package.json').sort();
}
function isHidden({ manifest }) {
    return Boolean(manifest.private) && (typeof manifest.name !== 'string' || manifest.name === '');
}
function packageIn({ file, text, manifest }, source) {
    const where = { file, ...(source.locate(text, ['version']) ?? source.locate(text, ['name'])) };
    const isPrivate = Boolean(manifest.private);
    // A private package is never published, so its name and version may be anything.
    const identity = isPrivate
        ? { name: String(manifest.name), version: String(manifest.version ?? '') }
        : identityOf(manifest);
    if ('name' in identity)
        return { ecosystem: 'npm', ...identity, private: isPrivate, where };
    const key = identity.key;
    return (0,problem/* problem */.C)('MANIFEST_INVALID', `${file} ${identity.why}`, {
        where: { file, key, ...source.locate(text, [key]) },
    });
}
function privateNeeds({ file, text, manifest }, hidden, source) {
    if (manifest.private)
        return [];
    const lost = needsOf(manifest).filter(({ name }) => hidden.has(name));
    return lost.map(({ name, path }) => {
        const where = { file, key: path.join('.'), ...source.locate(text, path) };
        return (0,problem/* problem */.C)('PRIVATE_DEPENDENCY', `${String(manifest.name)} depends on ${name}, which is private`, {
            where,
        });
    });
}
function isProblem(found) {
    return 'code' in found;
}
function isPackage(found) {
    return !isProblem(found);
}
function isReading(found) {
    return found !== undefined && !isProblem(found);
}
async function workspacePatterns(source, root) {
    const text = await source.readText('pnpm-workspace.yaml');
    if (text === undefined)
        return root === undefined ? [] : workspacesOf(root.manifest);
    const document = source.parse(text);
    return isRecord(document) && Array.isArray(document.packages) ? textsOf(document.packages) : [];
}
/**
 * Reads the package.json of a source tree's root and of its workspaces, be they npm's or pnpm's.
 *
 * Source: the npm documentation, package.json, "workspaces"; the pnpm documentation, "pnpm-workspace.yaml".
 */
async function readNpmSource(source) {
    const root = await read(source, 'package.json');
    const files = await memberFiles(source, await workspacePatterns(source, isReading(root) ? root : undefined));
    const members = await Promise.all(files.map((file) => read(source, file)));
    const found = [root, ...members].filter((each) => each !== undefined);
    const readings = found.filter(isReading);
    const hidden = new Set(readings.filter(({ manifest }) => manifest.private).map(({ manifest }) => manifest.name));
    const packages = readings.filter((each) => !isHidden(each)).map((each) => packageIn(each, source));
    return {
        packages: packages.filter(isPackage),
        problems: [
            ...found.filter(isProblem),
            ...packages.filter(isProblem),
            ...readings.flatMap((each) => privateNeeds(each, hidden, source)),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/channels/src/npm/kind.js




async function readPackage(file, chunks) {
    const { name, version, needs, commands } = await readNpmPackage(chunks, file);
    return { ecosystem: 'npm', name, version, needs: [...needs], commands: [...commands] };
}
/** Channels of npm registries: the public one, and any other that speaks its protocol. */
const npmKind = {
    kind: 'npm',
    settings: npmSettings,
    tools: ['node', 'npm', 'pnpm', 'yarn'],
    endpoint: ({ registry }) => registry,
    open: openNpmChannel,
    readPackage,
    readSource: readNpmSource,
};

;// CONCATENATED MODULE: ./packages/channels/src/index.js



/** Every kind of channel; a new one is one folder and one line here. */
const channelKinds = [npmKind];

// EXTERNAL MODULE: ./packages/core/src/config/config.js
var config_config = __webpack_require__(4254);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(7458);
;// CONCATENATED MODULE: ./packages/core/src/config/literal-secret.js


// Shapes of the tokens that registries and hosts hand out, and of credentials in an address.
const secretShapes = /\b(?:npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|cio[A-Za-z0-9]{30,})|(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^/?#\s]*(?=@)/gi;
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
    return [...texts(document, [])].filter(isSecret).map(({ path }) => (0,problem/* problem */.C)('CONFIG_LITERAL_SECRET', `${(0,config_locate/* keyOf */.T)(path)} holds a secret itself, not a reference to it`, {
        where: (0,config_locate/* whereOf */.d)(path, locate),
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/config/parse-by.js


const isKey = (part) => typeof part !== 'symbol';
function problemsOf(issue, base, locate) {
    const path = [...base, ...issue.path.filter(isKey)];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => (0,problem/* problem */.C)('CONFIG_UNKNOWN_KEY', `${(0,config_locate/* keyOf */.T)([...path, key])} is not a key of the configuration`, {
            where: (0,config_locate/* whereOf */.d)([...path, key], locate),
        }));
    // Each channel tells what is wrong with its own id.
    if (issue.code === 'invalid_key')
        return [];
    const message = `${(0,config_locate/* keyOf */.T)(path) || 'the document'}: ${issue.message}`;
    return [(0,problem/* problem */.C)('CONFIG_WRONG_TYPE', message, { where: (0,config_locate/* whereOf */.d)(path, locate) })];
}
function faultyPaths(issue) {
    const path = issue.path.filter(isKey);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}
function parse_by_without(value, path) {
    const [part, ...rest] = path;
    if (part === undefined || !parse_by_isRecord(value) || !Object.hasOwn(value, part))
        return value;
    if (rest.length > 0 && parse_by_isRecord(value[part]))
        return { ...value, [part]: parse_by_without(value[part], rest) };
    const { [part]: _, ...others } = value;
    return others;
}
/**
 * Parses a value, and what remains of it without the faulty keys, so that one run reports everything.
 *
 * @param base the value's own place in the document.
 */
function parseBy(schema, value, base, locate) {
    const result = schema.safeParse(value);
    if (result.success)
        return { value: result.data, problems: [] };
    const { issues } = result.error;
    const rest = schema.safeParse(issues.flatMap(faultyPaths).reduce(parse_by_without, value));
    const problems = issues.flatMap((issue) => problemsOf(issue, base, locate));
    return rest.success ? { value: rest.data, problems } : { problems };
}
/** Whether a value has keys. */
function parse_by_isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/core/src/config/parse.js






function unknownKind(id, kind, kinds, locate) {
    const known = kinds.map((each) => each.kind).join(', ');
    return (0,problem/* problem */.C)('CONFIG_WRONG_TYPE', `channels.${id}: there is no channel kind “${kind}”; known: ${known}`, {
        where: (0,config_locate/* whereOf */.d)(['channels', id, 'kind'], locate),
    });
}
// Common keys and the kind's own are parsed apart, so that each side stays strict about what is left over.
function parseChannel(id, value, kinds, locate) {
    const path = ['channels', id];
    const named = parseBy(config_config/* channelId */.Zm, id, path, locate);
    if (named.problems.length > 0)
        return { problems: named.problems };
    if (!parse_by_isRecord(value))
        return { problems: [...parseBy(config_config/* channelSettings */.LX, value, path, locate).problems] };
    const kindName = typeof value.kind === 'string' ? value.kind : id;
    const kind = kinds.find((each) => each.kind === kindName);
    if (kind === undefined)
        return { problems: [unknownKind(id, kindName, kinds, locate)] };
    const isCommon = ([key]) => Object.hasOwn(config_config/* channelSettings */.LX.shape, key);
    const entries = Object.entries(value);
    const common = parseBy(config_config/* channelSettings */.LX, Object.fromEntries(entries.filter(isCommon)), path, locate);
    const own = parseBy(kind.settings, Object.fromEntries(entries.filter((entry) => !isCommon(entry))), path, locate);
    const problems = [...common.problems, ...own.problems];
    if (common.value === undefined || own.value === undefined)
        return { problems };
    const { artifacts, token } = common.value;
    const settings = { ...own.value, artifacts, ...(token && { token }) };
    return { value: { id, kind: kindName, settings }, problems };
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
        return [(0,problem/* problem */.C)('CONFIG_SAME_ENDPOINT', message, { where: (0,config_locate/* whereOf */.d)(['channels', id], locate) })];
    });
}
// Only a wrong value of the kind's own keys can hide where a channel points.
function hasEndpoint({ problems }) {
    const isCommon = (key = '') => Object.hasOwn(config_config/* channelSettings */.LX.shape, key.split(/[.[]/)[2] ?? '');
    return problems.every(({ code, where }) => code !== 'CONFIG_WRONG_TYPE' || isCommon(where?.key));
}
// Messages name keys and values of the document, and any of them may hold a secret by mistake.
function masked(problem) {
    const { message, where } = problem;
    const place = where?.key === undefined ? where : { ...where, key: withoutSecrets(where.key) };
    return { ...problem, message: withoutSecrets(message), ...(place !== undefined && { where: place }) };
}
/** Reads a parsed `lockstep.yaml`, and goes on with what is right in it when something is wrong. */
function readConfig(document, kinds, locate) {
    const secrets = findLiteralSecrets(document, locate);
    const outer = parseBy(config_config/* documentSchema */.L8, document ?? {}, [], locate);
    const raw = parse_by_isRecord(document) && parse_by_isRecord(document.channels) ? document.channels : {};
    const parsed = Object.entries(raw).map(([id, value]) => parseChannel(id, value, kinds, locate));
    const channels = parsed.flatMap(({ value }) => value ?? []);
    const sound = parsed.filter(hasEndpoint).flatMap(({ value }) => value ?? []);
    const isReported = ({ where }) => secrets.some((secret) => secret.where?.key === where?.key);
    const others = [...outer.problems, ...parsed.flatMap(({ problems }) => problems)].filter((each) => !isReported(each));
    const { release, build, ledger } = outer.value ?? config_config/* documentSchema */.L8.parse({ channels: { none: null } });
    const problems = [...secrets, ...others, ...sameEndpoints(sound, kinds, locate)];
    return { config: { release, build, channels, ledger }, problems: problems.map(masked) };
}
/**
 * Checks a parsed `lockstep.yaml`.
 * @throws LockstepError with every problem at once: `CONFIG_UNKNOWN_KEY`, `CONFIG_WRONG_TYPE`,
 * `CONFIG_LITERAL_SECRET`, `CONFIG_SAME_ENDPOINT`.
 */
function parseConfig(document, kinds, locate) {
    const { config, problems } = readConfig(document, kinds, locate);
    throwAll(problems);
    return config;
}

// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var files_workspace = __webpack_require__(8892);
// EXTERNAL MODULE: ./packages/hosts/src/yaml.js
var yaml = __webpack_require__(7674);
;// CONCATENATED MODULE: ./packages/cli/src/project.js




/**
 * Reads the configuration of a folder, and goes on with what is right in it.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 * @throws LockstepError `CONFIG_MISSING` or `CONFIG_SYNTAX`.
 */
async function inspectProject(dir, world, checkout) {
    const folder = (0,external_node_path_.resolve)(world.cwd, dir);
    const workspace = (0,files_workspace/* createWorkspace */.s)(folder, world.env, checkout);
    const text = await workspace.readText(config_config/* configFile */.Ze);
    if (text === undefined)
        throw (0,lockstep_error/* fail */.fJ)('CONFIG_MISSING', `there is no ${config_config/* configFile */.Ze} in ${folder}`, {
            where: { file: config_config/* configFile */.Ze },
        });
    const { value, locate } = (0,yaml/* parseYaml */.h)(text);
    const { config, problems } = readConfig(value, channelKinds, locate);
    return { project: { config, locate, kinds: channelKinds, workspace }, problems };
}
/**
 * Reads and checks the configuration of a folder.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
async function openProject(dir, world, checkout) {
    const { project, problems } = await inspectProject(dir, world, checkout);
    (0,lockstep_error/* throwAll */.Kx)(problems);
    return project;
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readTarball)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/core/src/archive/byte-reader.js
/** Reads from chunks of any size. */
function byteReader(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    let consumed = 0;
    return {
        get consumed() {
            return consumed;
        },
        async read(max) {
            while (rest.length === 0) {
                const { done, value } = await source.next();
                if (done)
                    return undefined;
                rest = value;
            }
            const piece = rest.subarray(0, max);
            rest = rest.subarray(piece.length);
            consumed += piece.length;
            return piece;
        },
        unread(bytes) {
            rest = Buffer.concat([bytes, rest]);
            consumed -= bytes.length;
        },
        async close() {
            await source.return?.();
        },
    };
}
/** Reads `count` bytes into one array; a shorter one means that the bytes ended. */
async function readFully(reader, count) {
    const pieces = [];
    for await (const piece of piecesOf(reader, count))
        pieces.push(piece);
    const [only, ...others] = pieces;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(pieces);
}
/** Hands out the next `count` bytes as they come; fewer, if the bytes end before. */
async function* piecesOf(reader, count) {
    for (let left = count; left > 0;) {
        const piece = await reader.read(left);
        if (piece === undefined)
            return;
        left -= piece.length;
        yield piece;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/archive/gzip-frame.js

const deflate = 8;
const textFlag = 0x01;
const nameFlag = 0x08;
const commentFlag = 0x10;
const longestText = 4096;
/**
 * Reads past the header of a gzip member (RFC 1952, section 2.3).
 *
 * A file name and a comment are read over; packers write no other optional field, so none is let in.
 */
async function readGzipHeader(reader, refuse) {
    const header = await readFully(reader, 10);
    const [id1, id2, method, flags = 0] = header;
    if (header.length < 10 || id1 !== 0x1f || id2 !== 0x8b)
        throw refuse('is not a gzip file');
    if (method !== deflate)
        throw refuse('is compressed by an unknown method');
    if ((flags & ~(textFlag | nameFlag | commentFlag)) !== 0)
        throw refuse('has gzip header fields no packer writes');
    if ((flags & nameFlag) !== 0)
        await skipText(reader, refuse);
    if ((flags & commentFlag) !== 0)
        await skipText(reader, refuse);
}
/** Reads the trailer of a gzip member and compares it with the content that was inflated. */
async function readGzipTrailer(reader, sums, refuse) {
    const trailer = Buffer.from(await readFully(reader, 8));
    if (trailer.length < 8)
        throw refuse('is truncated: its gzip trailer is missing');
    if (trailer.readUInt32LE(0) !== sums.crc)
        throw refuse('is corrupt: its gzip checksum does not fit the content');
    if (trailer.readUInt32LE(4) !== sums.size % 2 ** 32) {
        throw refuse('is corrupt: its gzip length does not fit the content');
    }
}
async function skipText(reader, refuse) {
    for (let count = 0; count < longestText; count += 1) {
        const [byte] = await readFully(reader, 1);
        if (byte === undefined)
            throw refuse('is truncated inside its gzip header');
        if (byte === 0)
            return;
    }
    throw refuse(`has a gzip header text of more than ${longestText} bytes`);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/inflate.js

const pieceSize = 64 * 1024;
/**
 * Inflates one raw deflate stream (RFC 1951) and leaves what follows it in the reader.
 *
 * @throws zlib's own error on corrupt or truncated data; whatever the reader throws.
 */
async function* inflateRaw(reader) {
    const engine = (0,external_node_zlib_.createInflateRaw)({ chunkSize: pieceSize });
    const feeding = feed(engine, reader);
    try {
        for await (const piece of engine)
            yield piece;
        await feeding;
    }
    finally {
        engine.destroy();
    }
}
// One chunk at a time: whatever the engine leaves untouched is then the tail of the last chunk.
async function feed(engine, reader) {
    try {
        let offered = 0;
        while (!engine.destroyed) {
            const chunk = await reader.read(pieceSize);
            if (chunk === undefined)
                return void engine.end();
            offered += chunk.length;
            await write(engine, chunk);
            const unused = offered - engine.bytesWritten;
            if (unused > 0)
                return reader.unread(chunk.subarray(chunk.length - unused));
        }
    }
    catch (error) {
        engine.destroy(error);
    }
}
// After the end of the deflate stream the engine never calls back for what it did not use, hence the two events.
function write(engine, chunk) {
    return new Promise((resolve) => {
        const done = () => {
            engine.off('end', done);
            engine.off('close', done);
            resolve();
        };
        engine.once('end', done);
        engine.once('close', done);
        engine.write(chunk, done);
    });
}

;// CONCATENATED MODULE: ./packages/core/src/archive/gunzip.js




/**
 * Unpacks a gzip file (RFC 1952) of exactly one member, pulling input only as output is taken.
 *
 * RFC 1952 allows several members, but readers disagree about them (some stop after the first), and no packer
 * writes them: what follows the first member is refused, be it a member, zeros or garbage.
 *
 * @throws ARCHIVE_HOSTILE on anything malformed and on bombs; whatever `chunks` throws.
 */
async function* gunzip(chunks, limits, refuse) {
    const reader = byteReader(chunks);
    try {
        await readGzipHeader(reader, refuse);
        let [crc, size] = [0, 0];
        for await (const piece of inflateMember(reader, refuse)) {
            crc = (0,external_node_zlib_.crc32)(piece, crc);
            size += piece.length;
            checkExpansion(size, reader.consumed, limits, refuse);
            yield piece;
        }
        await readGzipTrailer(reader, { crc, size }, refuse);
        const surplus = await readFully(reader, 2);
        if (surplus.length > 0)
            throw refuse(`goes on after its gzip stream, with ${surplusKind(surplus)}`);
    }
    finally {
        await reader.close();
    }
}
async function* inflateMember(reader, refuse) {
    try {
        yield* inflateRaw(reader);
    }
    catch (error) {
        const corruption = corruptionIn(error);
        throw corruption === undefined
            ? error
            : refuse(`is corrupt or truncated: ${corruption}`, undefined, error);
    }
}
// zlib's errors carry the code of the library; every other error comes from the source of the bytes.
function corruptionIn(error) {
    const { code, message } = Object(error);
    return typeof code === 'string' && code.startsWith('Z_') ? String(message) : undefined;
}
function checkExpansion(size, packed, limits, refuse) {
    if (size > limits.unpackedBytes)
        throw refuse(`unpacks to more than ${limits.unpackedBytes} bytes`);
    if (size > limits.expansionFreeBytes + packed * limits.expansion) {
        throw refuse(`is a bomb: it unpacks to more than ${limits.expansion} times its size`);
    }
}
function surplusKind([first, second]) {
    if (first === 0x1f && second === 0x8b)
        return 'another gzip member';
    return first === 0 ? 'zeros' : 'garbage';
}

;// CONCATENATED MODULE: ./packages/core/src/archive/limits.js
const MiB = 1024 * 1024;
/** Far above any honest package known, and far below what harms a build machine. */
const defaultLimits = {
    entries: 100_000,
    unpackedBytes: 2048 * MiB,
    expansion: 200,
    expansionFreeBytes: 32 * MiB,
    pathBytes: 1024,
    pathDepth: 64,
    extensionBytes: MiB / 16,
    extensionBytesTotal: 96 * MiB,
    wantedBytes: 16 * MiB,
    wantedBytesTotal: 64 * MiB,
};

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
;// CONCATENATED MODULE: ./packages/core/src/archive/refusal.js

const longestShown = 160;
/** The refusals (`ARCHIVE_HOSTILE`) of the archive with this name. */
function refusalsOf(archive) {
    return (why, entry, cause) => {
        const place = entry === undefined ? printable(archive) : `${printable(archive)}: entry ${printable(entry)}`;
        const where = entry === undefined ? { file: archive } : { file: archive, key: printable(entry) };
        return (0,lockstep_error/* fail */.fJ)('ARCHIVE_HOSTILE', `${place} ${why}`, cause === undefined ? { where } : { where, cause });
    };
}
/** Quotes a hostile text so that it cannot steer a terminal, forge a log line or flood a report. */
function printable(text) {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
}

;// CONCATENATED MODULE: ./packages/core/src/archive/allowance.js
/** Grants `total` of something, to be taken bit by bit. */
function allowance(total) {
    let left = total;
    return (amount) => {
        left -= amount;
        return left >= 0;
    };
}

;// CONCATENATED MODULE: ./packages/core/src/archive/entry-path.js
// What common file systems allow for one component (NAME_MAX).
const componentBytes = 255;
// Windows: with any extension, and with the superscript digits that it takes for 1, 2 and 3.
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const pathRules = [
    { why: 'has an empty name', broken: (path) => path === '' },
    { why: 'has a control character in its name', broken: (path) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path) },
    { why: 'has a name that is displayed in another order', broken: (path) => /\p{Bidi_Control}/u.test(path) },
    { why: 'has a UNC path', broken: (path) => /^(?:\\\\|\/\/)/.test(path) },
    { why: 'has an absolute path', broken: (path) => path.startsWith('/') },
    { why: 'has a drive letter', broken: (path) => /^[a-z]:/i.test(path) },
    { why: 'has a backslash, which Windows takes for a separator', broken: (path) => path.includes('\\') },
];
const componentRules = [
    { why: 'has an empty path component', broken: (name) => name === '' },
    { why: 'has a "." in its path', broken: (name) => name === '.' },
    { why: 'leaves its folder with ".."', broken: (name) => name === '..' },
    { why: 'has a trailing dot or space, which Windows drops', broken: (name) => /[. ]$/.test(name) },
    { why: 'has a colon, which opens a stream on Windows', broken: (name) => name.includes(':') },
    { why: 'has the name of a Windows device', broken: (name) => deviceName.test(name) },
    {
        why: `has a path component of more than ${componentBytes} bytes`,
        broken: (name) => Buffer.byteLength(name) > componentBytes,
    },
];
/**
 * Says what is wrong with the path of an entry, if anything: it must mean the same, inside the folder that it is
 * unpacked to, on every system and to every reader.
 */
function pathFault(path, limits) {
    if (Buffer.byteLength(path) > limits.pathBytes)
        return `has a path of more than ${limits.pathBytes} bytes`;
    const components = path.split('/');
    if (components.length > limits.pathDepth)
        return `has a path of more than ${limits.pathDepth} components`;
    return brokenRule(pathRules, [path]) ?? brokenRule(componentRules, components);
}
function brokenRule(rules, texts) {
    return rules.find(({ broken }) => texts.some(broken))?.why;
}

;// CONCATENATED MODULE: ./packages/core/src/archive/path-tree.js
/** An archive without entries. */
function emptyTree() {
    return { root: new Map(), size: 0 };
}
/** Adds a path and says what is wrong with it beside those added before, if anything. */
function addPath(tree, path, kind) {
    const components = path.split('/');
    const last = components.pop() ?? '';
    let folder = tree.root;
    for (const component of components) {
        const node = nodeAt(tree, folder, component, 'directory');
        if (node.name !== component)
            return collision(node);
        if (node.children === undefined)
            return 'lies below a file of the same archive';
        folder = node.children;
    }
    return list(nodeAt(tree, folder, last, kind), last, kind);
}
function list(node, name, kind) {
    if (node.name !== name)
        return collision(node);
    if ((node.children === undefined) !== (kind === 'file'))
        return 'is both a file and a directory';
    if (node.listed)
        return 'occurs twice';
    node.listed = true;
    return undefined;
}
function nodeAt(tree, folder, name, kind) {
    const key = fold(name);
    const known = folder.get(key);
    if (known !== undefined)
        return known;
    const node = { name, children: kind === 'file' ? undefined : new Map(), listed: false };
    folder.set(key, node);
    tree.size += 1;
    return node;
}
// File systems that ignore case, Unicode normalisation (NTFS, APFS) or invisible characters (HFS+) take names for
// one that differ in those. Upper case first: it also unites letters that have several lower-case forms.
function fold(name) {
    const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    return visible.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
function collision(node) {
    return `collides with ${JSON.stringify(node.name)} where case or Unicode form do not count`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/src/archive/tar-number.js
const octal = /^ *([0-7]+)[ \0]*$/;
/**
 * Reads a number field: octal digits (POSIX.1-1988 ustar) or, with the first bit set, GNU's base-256.
 *
 * Empty fields and anything else that some readers take for zero are invalid.
 */
function parseTarNumber(field) {
    const [marker = 0] = field;
    if (marker >= 0x80)
        return parseBase256(field);
    const digits = octal.exec(Buffer.from(field).toString('latin1'))?.[1];
    if (digits === undefined)
        return { state: 'invalid', why: 'is not an octal number' };
    return safe(Number.parseInt(digits, 8));
}
// Two's complement, big-endian: 0x80 opens a number that is not negative and fits into the bytes that follow.
function parseBase256([marker = 0, ...bytes]) {
    if (marker >= 0xc0)
        return { state: 'invalid', why: 'is negative' };
    if (marker !== 0x80)
        return { state: 'invalid', why: 'overflows' };
    return safe(bytes.reduce((value, byte) => value * 256 + byte, 0));
}
function safe(value) {
    return Number.isSafeInteger(value) ? { state: 'valid', value } : { state: 'invalid', why: 'overflows' };
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-header.js

/** Bytes of a tar header, and the unit that contents are padded to. */
const blockSize = 512;
const posixMagic = 'ustar\x0000';
const gnuMagic = 'ustar  \0';
/**
 * Parses a header block in the ustar (POSIX.1-1988) or GNU layout, the two that packers write.
 *
 * @throws ARCHIVE_HOSTILE when a field is malformed or readers are known to disagree about its meaning.
 */
function parseTarHeader(block, refuse) {
    if (readNumber(block, 148, 8, 'checksum', refuse) !== checksumOf(block)) {
        throw refuse('has a header whose checksum is wrong', shownName(block));
    }
    return {
        name: fullName(block, refuse),
        mode: readNumber(block, 100, 8, 'mode', refuse),
        size: readNumber(block, 124, 12, 'size', refuse),
        type: String.fromCharCode(block[156] ?? 0),
    };
}
/** Whether a block is all zeros; two of them end an archive. */
function isZero(bytes) {
    for (const byte of bytes)
        if (byte !== 0)
            return false;
    return true;
}
function fullName(block, refuse) {
    const name = readText(block, 0, 100, refuse);
    const prefix = readPrefix(block, refuse);
    return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}
// GNU's layout has no prefix, but Python reads one wherever the bytes are not zero. In the ustar layout node-tar
// takes 130 bytes, and times behind them, when byte 475 is zero; everybody else takes 155 bytes.
function readPrefix(block, refuse) {
    const magic = Buffer.from(block.subarray(257, 265)).toString('latin1');
    if (magic === posixMagic)
        return readText(block, 345, block[475] === 0 ? 131 : 155, refuse);
    if (magic !== gnuMagic)
        throw refuse('has a header that is neither ustar nor GNU', shownName(block));
    if (block[345] !== 0)
        throw refuse('has a prefix that only some readers see', shownName(block));
    return new Uint8Array();
}
// Some readers stop at the first NUL, others at the last: nothing may stand between them.
function readText(block, start, length, refuse) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    if (end === -1)
        return field;
    if (!isZero(field.subarray(end)))
        throw refuse('has a name that goes on after a NUL', shownName(block));
    return field.subarray(0, end);
}
function readNumber(block, start, length, field, refuse) {
    const number = parseTarNumber(block.subarray(start, start + length));
    if (number.state === 'invalid')
        throw refuse(`has a ${field} that ${number.why}`, shownName(block));
    return number.value;
}
// The sum of all bytes, with the checksum field itself taken as eight spaces. Signed sums of ancient writers differ
// for names beyond ASCII only, and node-tar does not take them either.
function checksumOf(block) {
    const own = block.subarray(148, 156);
    return sum(block) - sum(own) + 8 * 0x20;
}
function sum(bytes) {
    let total = 0;
    for (const byte of bytes)
        total += byte;
    return total;
}
function shownName(block) {
    return Buffer.from(block.subarray(0, 100)).toString().split('\0', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-input.js



/** Starts reading a tar archive. */
function tarInput(reader, limits, refuse) {
    return { reader, limits, refuse, extensionsLeft: allowance(limits.extensionBytesTotal) };
}
/**
 * Reads the next header block; undefined at the end of the archive, which is then read to its last byte.
 *
 * Most readers do without the end-of-archive marker. Every packer writes it all the same, and without it an archive
 * cut between two entries looks whole.
 */
async function readHeader({ reader, refuse }) {
    const block = await readFully(reader, blockSize);
    if (block.length === 0)
        throw refuse('is truncated: its end-of-archive marker is missing');
    if (block.length < blockSize)
        throw refuse('is truncated inside a header');
    if (!isZero(block))
        return parseTarHeader(block, refuse);
    await readEnd(reader, refuse);
    return undefined;
}
/** Reads past the zeros that fill the last block of a content of `size` bytes. */
async function readPadding({ reader, refuse }, size, entry) {
    const count = (blockSize - (size % blockSize)) % blockSize;
    const padding = await readFully(reader, count);
    if (padding.length < count)
        throw refuse('is truncated', entry);
}
// After a single block of zeros Python and GNU tar stop and node-tar goes on: only two end an archive. After two,
// some readers look at what follows and others do not, so only the padding of a tape record may follow.
async function readEnd(reader, refuse) {
    const second = await readFully(reader, blockSize);
    if (second.length < blockSize)
        throw refuse('is truncated inside its end-of-archive marker');
    if (!isZero(second))
        throw refuse('goes on after a lone block of zeros, where some readers stop');
    for (let piece = await reader.read(blockSize); piece !== undefined; piece = await reader.read(blockSize)) {
        if (!isZero(piece))
            throw refuse('goes on after its end-of-archive marker');
    }
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-content.js



/** Hashes the next `size` bytes of an archive, with the padding behind them read over. */
async function readContent(input, { path, size, keep }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let left = size;
    for await (const piece of piecesOf(input.reader, size)) {
        hash.update(piece);
        if (keep)
            kept.push(piece);
        left -= piece.length;
    }
    if (left > 0)
        throw input.refuse('is truncated', path);
    await readPadding(input, size, path);
    return { sha256: hash.digest('hex'), kept: Buffer.concat(kept) };
}

;// CONCATENATED MODULE: ./packages/core/src/archive/pax-records.js

/**
 * Parses the records of a pax header (POSIX.1-2001 pax, "pax Extended Header": `LENGTH KEYWORD=VALUE\n`).
 *
 * Stricter than the standard in two points: a keyword may occur once, and no value may hold a newline, because
 * node-tar splits at newlines and would read a record that others see as part of a value.
 */
function parsePax(content, refuse) {
    const text = Buffer.from(content).toString('latin1');
    const records = new Map();
    for (let start = 0; start < text.length;) {
        const record = recordAt(text, start);
        if (record === undefined)
            throw refuse('has a malformed pax header');
        const { keyword, value, end } = record;
        if (value.includes(0x0a))
            throw refuse(`has a newline in the pax header ${printable(keyword)}`);
        if (records.has(keyword))
            throw refuse(`sets the pax header ${printable(keyword)} twice`);
        records.set(keyword, value);
        start = end;
    }
    return records;
}
// The length counts the whole record, its own digits and the newline at the end included.
function recordAt(text, start) {
    const head = /([1-9][0-9]{0,8}) ([^=\n]+)=/y;
    head.lastIndex = start;
    const [, length, keyword] = head.exec(text) ?? [];
    if (length === undefined || keyword === undefined)
        return undefined;
    const end = start + Number(length);
    if (head.lastIndex >= end || text[end - 1] !== '\n')
        return undefined;
    return { keyword, value: Buffer.from(text.slice(head.lastIndex, end - 1), 'latin1'), end };
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-extensions.js




const longNameType = 'L';
const paxType = 'x';
const globalPaxType = 'g';
// Links are refused, so a link target is of no honest use; names in another charset cannot be checked.
const refusedKeyword = /^(?:linkpath|hdrcharset|GNU\.sparse\..*)$/;
const entryKeywords = ['path', 'size'];
/** Whether a header announces an extension rather than an entry. */
function isExtension({ type }) {
    return type === longNameType || type === paxType || type === globalPaxType;
}
/** Reads the content of an extension and adds it to those that already wait for their entry. */
async function readExtension(input, header, waiting) {
    const shown = Buffer.from(header.name).toString();
    const content = await tar_extensions_readContent(input, header, shown);
    if (header.type === longNameType)
        return withLongName(input, waiting, content, shown);
    const pax = parsePax(content, (why) => input.refuse(why, shown));
    checkKeywords(input, pax, shown);
    if (header.type === paxType)
        return withPax(input, waiting, pax, shown);
    checkGlobal(input, pax, waiting, shown);
    return waiting;
}
async function tar_extensions_readContent(input, { size }, shown) {
    const { limits, refuse, reader, extensionsLeft } = input;
    if (size > limits.extensionBytes)
        throw refuse(`is an extension of more than ${limits.extensionBytes} bytes`, shown);
    if (!extensionsLeft(blockSize + size)) {
        throw refuse(`has extensions of more than ${limits.extensionBytesTotal} bytes altogether`);
    }
    const content = await readFully(reader, size);
    if (content.length < size)
        throw refuse('is truncated', shown);
    await readPadding(input, size, shown);
    return content;
}
function withLongName(input, waiting, content, shown) {
    if (waiting.longName !== undefined)
        throw input.refuse('has two GNU long names', shown);
    return { ...waiting, longName: content.at(-1) === 0 ? content.subarray(0, -1) : content };
}
function withPax(input, waiting, pax, shown) {
    if (waiting.pax !== undefined)
        throw input.refuse('has two pax headers', shown);
    return { ...waiting, pax };
}
function checkKeywords({ refuse }, pax, shown) {
    const refused = pax.keys().find((keyword) => refusedKeyword.test(keyword));
    if (refused !== undefined)
        throw refuse(`has the pax header ${refused}, of a link, a sparse file or a charset`, shown);
}
// Global headers are what git archive writes its commit into. node-tar ignores a path in them, others obey it.
function checkGlobal({ refuse }, pax, waiting, shown) {
    if (waiting.pax !== undefined || waiting.longName !== undefined) {
        throw refuse('is a global pax header between an entry and its extension', shown);
    }
    const misplaced = entryKeywords.find((keyword) => pax.has(keyword));
    if (misplaced !== undefined)
        throw refuse(`sets the ${misplaced} of all entries in a global pax header`, shown);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar-member.js


const fileType = '0';
const directoryType = '5';
const refusedTypes = {
    1: 'a hard link',
    2: 'a symbolic link',
    3: 'a character device',
    4: 'a block device',
    6: 'a fifo',
    7: 'a contiguous file',
    K: 'a link with a long target',
    S: 'a sparse file',
};
const anyExecute = 0o111;
const setIds = 0o6000;
/** Reads up to the content of the next entry; undefined at the end of the archive. */
async function readMember(input) {
    let extensions = {};
    for (;;) {
        const header = await readHeader(input);
        if (header === undefined)
            return end(input, extensions);
        if (!isExtension(header))
            return memberOf(input, header, extensions);
        extensions = await readExtension(input, header, extensions);
    }
}
function end({ refuse }, { pax, longName }) {
    if (pax !== undefined || longName !== undefined)
        throw refuse('ends with an extension that no entry follows');
}
function memberOf(input, header, extensions) {
    const name = nameOf(input, header, extensions);
    const kind = kindOf(input, header, name);
    checkSize(input, header, extensions, name);
    if (kind === 'file' && (header.mode & setIds) !== 0)
        throw input.refuse('is set-user-ID or set-group-ID', name);
    return { name, kind, size: header.size, executable: (header.mode & anyExecute) !== 0 };
}
function nameOf({ refuse }, header, { pax, longName }) {
    const paxPath = pax?.get('path');
    const bytes = longName ?? paxPath ?? header.name;
    const lossy = Buffer.from(bytes).toString();
    if (longName !== undefined && paxPath !== undefined)
        throw refuse('has a GNU long name and a pax path', lossy);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw refuse('has a name that is not UTF-8', lossy, cause);
    }
}
function kindOf({ refuse }, { type, size }, name) {
    if (type === fileType)
        return 'file';
    if (type !== directoryType) {
        throw refuse(`is ${refusedTypes[type] ?? `of the unknown type ${JSON.stringify(type)}`}`, name);
    }
    if (size > 0)
        throw refuse('is a directory with content, which only some readers skip', name);
    return 'directory';
}
// Where two sizes differ, a reader that knows one of them takes content for headers. Only beyond 8 GiB is there a
// need for a size that the header cannot hold, and no package is that large.
function checkSize({ refuse, limits }, { size }, { pax }, name) {
    const paxSize = pax?.get('size');
    if (paxSize !== undefined && Buffer.from(paxSize).toString('latin1') !== String(size)) {
        throw refuse('has one size in its header and another in its pax header', name);
    }
    if (size > limits.unpackedBytes)
        throw refuse(`is larger than ${limits.unpackedBytes} bytes`, name);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tar.js







/**
 * Reads an uncompressed tar archive (ustar, GNU long names, pax) to its last byte, as the bytes come.
 *
 * @throws ARCHIVE_HOSTILE at the first thing that is not as honest packers write it; whatever `chunks` throws.
 */
async function readTar(chunks, options) {
    const reader = byteReader(chunks);
    const { limits, refuse, wanted } = options;
    const wantedLeft = allowance(limits.wantedBytesTotal);
    try {
        return await readEntries({ ...tarInput(reader, limits, refuse), tree: emptyTree(), wantedLeft, wanted });
    }
    finally {
        await reader.close();
    }
}
async function readEntries(reading) {
    const entries = [];
    const files = new Map();
    for (let member = await readMember(reading); member !== undefined; member = await readMember(reading)) {
        const { kind, size, executable } = member;
        const path = admit(reading, member);
        const keep = kind === 'file' && reading.wanted(path);
        if (keep)
            checkWanted(reading, size, path);
        const { sha256, kept } = await readContent(reading, { path, size, keep });
        if (keep)
            files.set(path, kept);
        entries.push({ path, kind, size, executable, sha256 });
    }
    return { entries, files };
}
function admit({ tree, limits, refuse }, { name, kind }) {
    const path = kind === 'directory' && name.endsWith('/') ? name.slice(0, -1) : name;
    const fault = pathFault(path, limits) ?? addPath(tree, path, kind);
    if (fault !== undefined)
        throw refuse(fault, name);
    if (tree.size > limits.entries)
        throw refuse(`has more than ${limits.entries} entries`);
    return path;
}
function checkWanted({ limits, wantedLeft, refuse }, size, path) {
    if (size > limits.wantedBytes)
        throw refuse(`has more than ${limits.wantedBytes} bytes of metadata`, path);
    if (!wantedLeft(size))
        throw refuse(`has more than ${limits.wantedBytesTotal} bytes of metadata altogether`);
}

;// CONCATENATED MODULE: ./packages/core/src/archive/tarball.js




/**
 * Reads a hostile `.tar.gz` or `.tgz` to its last byte, in memory that does not grow with its size.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
async function readTarball(chunks, { name, wanted, limits: changed }) {
    const limits = { ...defaultLimits, ...changed };
    const refuse = refusalsOf(name);
    return await readTar(gunzip(chunks, limits, refuse), { wanted, limits, refuse });
}


/***/ }),

/***/ 4254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ documentSchema),
/* harmony export */   LX: () => (/* binding */ channelSettings),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   Zm: () => (/* binding */ channelId)
/* harmony export */ });
/* unused harmony export releaseSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(958);


/** The configuration's file name. */
const configFile = 'lockstep.yaml';
const tagPattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((tag) => tag.split('{version}').length === 2, {
    message: 'expected a text with {version} in it once, such as v{version}',
})
    .refine((tag) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagName */ .Ij)(tag.replace('{version}', '1')), {
    message: 'expected a text that git accepts as a tag name',
});
/** How versions, tags and branch belong together. */
const releaseSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tag: tagPattern
        .default('v{version}')
        .describe('The name of a release tag; {version} stands for the version.'),
    branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default('main').describe('The branch that releases are made from.'),
    versioning: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('fixed').default('fixed').describe('fixed: all packages carry one version.'),
    trigger: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('dispatch').default('dispatch').describe('dispatch: publishing is started by a person.'),
});
const buildStep = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A command line, run by the shell in the folder of lockstep.yaml.'),
});
const ledgerSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .default('auto')
        .describe('Where the ledger is kept: auto (outside the checkout), or a path.'),
});
const secretReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        env: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable')
            .describe('The name of an environment variable that holds the secret.'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A file that holds the secret and nothing else.') }),
], { error: 'expected { env: NAME } or { file: /path }' });
/** The keys that the settings of every channel have. */
const channelSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The kind of channel; by default the channel’s id.'),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .min(1)
        .describe('Patterns of the files that this channel publishes; each must match.'),
    token: secretReference.optional().describe('Where the credential is read from.'),
});
/** What a channel may be called. */
const channelId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a channel id of lower-case letters, digits and -');
/** The document without the inside of its channels, which each kind describes for itself. */
const documentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    release: releaseSettings.prefault({}).describe('How versions, tags and branch belong together.'),
    build: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(buildStep)
        .default([])
        .describe('What makes the artifacts; run by lockstep seal --build, and by rehearse on a copy.'),
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(channelId, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
        .refine((channels) => Object.keys(channels).length > 0, { message: 'expected at least one channel' }),
    ledger: ledgerSettings.prefault({}).describe('The record of what was intended and seen.'),
});


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   d: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4254);

/** A path as people write it: `channels.npm.artifacts[0]`. */
function keyOf(path) {
    return path.reduce((key, part) => {
        if (typeof part === 'number')
            return `${key}[${part}]`;
        return key === '' ? part : `${key}.${part}`;
    }, '');
}
/** The place of a key, or of the nearest key around it that stands in the text. */
function whereOf(path, locate) {
    const place = locate(path) ?? (path.length > 0 ? locate(path.slice(0, -1)) : undefined);
    return { file: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, ...place, key: keyOf(path) };
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`. */
function tagOf(pattern, version) {
    return pattern.replace('{version}', () => version);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    const [before = '', after = ''] = pattern.split('{version}');
    if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
        return undefined;
    const version = tag.slice(before.length, tag.length - after.length);
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) === null || /^[v=\s]|\s$/.test(version) ? undefined : version;
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);



/** Replaces a file as a whole and flushes it: after a crash it is the old one or the new one. */
async function replaceFile(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
    try {
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

/***/ 7865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt.
const safety = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
/** Asks the git on the PATH. */
function createGit(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const ask = async (...args) => {
        const command = {
            file: 'git',
            args: [...safety, ...args],
            cwd: folder,
            env: childEnv,
            keep: longestListing,
        };
        const { code, stdout } = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(command);
        return code === 0 ? stdout : undefined;
    };
    const lines = (text) => (text ?? '').split('\n').filter((line) => line !== '');
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: lines(tags), changed: lines(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return lines(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const listed = await ask('ls-files', '-z', '--cached', '--others', '--exclude-standard');
            return listed
                ?.replace(/\n$/, '')
                .split('\0')
                .filter((file) => file !== '');
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

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8476);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8483);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7674);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7865);








const longestText = 10 * 1024 * 1024;
async function readText(path) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
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
async function versionOf(name, folder, env) {
    const { code, stdout } = await (0,_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)({
        file: name,
        args: ['--version'],
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
        readText: (file) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)),
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
        write: (file, text) => (0,_file_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file), text),
    };
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
    const { timeoutMs } = command;
    const limit = timeoutMs === undefined ? undefined : setTimeout(() => killGroup(child.pid), timeoutMs);
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
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
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4254);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);


function keyNode(parent, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent))
        return parent.items[Number(part)];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent))
        return undefined;
    const pair = parent.items.find(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value === part : false));
    return pair?.key;
}
/**
 * Parses YAML (JSON is a part of it) and remembers where every key stands.
 * @throws LockstepError `CONFIG_SYNTAX` with every syntax error at once.
 */
function parseYaml(text, file = _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
    const placeOf = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line, column: col };
    };
    const [first, ...others] = document.errors.map(({ message, pos }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('CONFIG_SYNTAX', message, { where: { file, ...placeOf(pos[0]) } }));
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
