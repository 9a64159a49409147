export const id = 9319;
export const ids = [9319];
export const modules = {

/***/ 83077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ hostTokenVariable),
/* harmony export */   bu: () => (/* binding */ hostRepository),
/* harmony export */   d: () => (/* binding */ findHostToken),
/* harmony export */   np: () => (/* binding */ demandHostToken)
/* harmony export */ });
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84897);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50135);


function isPublicHost(server) {
    return URL.canParse(server) && new URL(server).hostname === new URL(_lockstep_channels__WEBPACK_IMPORTED_MODULE_0__/* .companions */ .a.githubServer).hostname;
}
function apiOf(kind, server) {
    if (kind === 'gitea')
        return `${server}api/v1/`;
    return isPublicHost(server) ? _lockstep_channels__WEBPACK_IMPORTED_MODULE_0__/* .endpoints */ .v['github-release'] : `${server}api/v3/`;
}
function kindOf({ host, server = '' }) {
    if (host !== undefined)
        return host;
    return isPublicHost(server) ? 'github' : undefined;
}
/**
 * The repository that surroundings name, on its host.
 * @throws LockstepError `USAGE` where they name none.
 */
function hostRepository(surroundings) {
    const { server, repository, api } = surroundings;
    const kind = kindOf(surroundings);
    const [owner, name] = repository?.split('/') ?? [];
    if (kind !== undefined && server !== undefined && owner !== undefined && name !== undefined)
        return { kind, server, api: api ?? apiOf(kind, server), owner, name };
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', 'nothing here says on which host the repository is', {
        remedy: 'Run it in a workflow, or set GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_REPOSITORY, and GITEA_ACTIONS=true for Gitea.',
    });
}
/** The variable by which an action hands its input over. */
const hostTokenVariable = 'LOCKSTEP_TOKEN';
const variables = {
    github: [hostTokenVariable, 'GH_TOKEN', 'GITHUB_TOKEN'],
    gitea: [hostTokenVariable, 'GITEA_TOKEN', 'GITHUB_TOKEN'],
};
/** The credential for the host of the repository, if the environment has one. */
function findHostToken(kind, { env }) {
    for (const name of variables[kind]) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(name, text);
    }
    return undefined;
}
/**
 * The credential for the host of the repository.
 * @param what what cannot be done without it.
 * @throws LockstepError `TOKEN_MISSING`.
 */
function demandHostToken(kind, what, world) {
    const token = findHostToken(kind, world);
    if (token !== undefined)
        return token;
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TOKEN_MISSING', `${what} without a token: set ${variables[kind].slice(1).join(' or ')}`, {
        remedy: 'Give the action the job’s token as its input “token”, or set one of these variables.',
    });
}


/***/ }),

/***/ 30860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ identifyBuild),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   wl: () => (/* binding */ startersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43361);


function workflowRun(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (server === undefined || repository === undefined || id === undefined)
        return undefined;
    return `${server}/${repository}/actions/runs/${id}`;
}
function attemptOf(env) {
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
/** The accounts that started a workflow's run: whoever did so first, and whoever started it again. */
function startersOf({ GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }) {
    return [first, again].flatMap((login) => login?.trim() || []);
}
/** Which run this is, and who answers for it. Jobs of one workflow run are one run. */
function identify({ operator }, env) {
    const workflow = workflowRun(env);
    const run = workflow === undefined
        ? `local-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`
        : `${workflow}/attempts/${attemptOf(env)}`;
    const actor = operator ?? env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? env.USERNAME;
    return { run, operator: actor?.trim() || (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .accountName */ .v)() };
}
// `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`; servers without it name the file as the workflow.
function workflowFile({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' }) {
    const file = /\/([^/@]+\.ya?ml)@/.exec(ref)?.[1];
    return file ?? (/^[^/@\s]+\.ya?ml$/.test(name) ? name : undefined);
}
/** Which build run a seal names. */
function identifyBuild(env) {
    const run = workflowRun(env);
    const workflow = run === undefined ? undefined : workflowFile(env);
    return { run: run ?? 'local', attempt: attemptOf(env), ...(workflow !== undefined && { workflow }) };
}


/***/ }),

/***/ 96062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gateRecordSchema)
/* harmony export */ });
/* unused harmony export gateVerdict */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);

/**
 * What came of a gate.
 *
 * `excepted` is a failure that the configuration accepts by name; `not run` has its reason, such as that no file changed.
 */
const gateVerdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'not run', 'excepted']);
/** The result of one gate, as reports, ledger and evidence hold it. */
const gateRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(40),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(20),
    /** The sha256 (hex) of the gate's definition: a result of another definition counts for nothing. */
    definition: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    verdict: gateVerdict,
    /** Why it has this verdict, in a line. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** The exception that accepts a failure. */
    exception: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6(), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100) })
        .optional(),
});


/***/ }),

/***/ 93321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   oP: () => (/* binding */ renderEvidence)
/* harmony export */ });
/** A value inside a Markdown table or text, without the power to format it. */
function escapeMarkdown(text) {
    return text.replace(/[\\`*_{}[\]<>|#~&$]/g, '\\$&').replace(/[\r\n\u2028\u2029]+/g, ' ');
}
/** A Markdown table; cells are escaped. */
function markdownTable(head, rows) {
    const line = (cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
    return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
function describeGate({ id, verdict, exception }) {
    if (exception === undefined)
        return `${id} ${verdict}`;
    const { reason, until, by } = exception;
    return `${id} ${verdict} until ${until} by ${by} (${reason})`;
}
/** An entry of the ledger, for people. */
function describeEntry(event) {
    switch (event.kind) {
        case 'opened':
            return `${event.mode} run opened by ${event.operator} for ${event.target}${event.rehearsalSkipped ? ', rehearsal skipped' : ''}`;
        case 'sealed':
            return `sealed ${event.seal}`;
        case 'rehearsed':
            return `rehearsal ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
        case 'preflighted':
            return `preflight ${event.ok ? 'passed' : 'failed'}: ${event.proofs.map(({ channel, secret, strength }) => `${channel} ${secret} ${strength}`).join(', ')}`;
        case 'installed':
            return `install from ${event.channel} ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
        case 'gated':
            return `gates: ${event.gates.map(describeGate).join(', ')}`;
        case 'intent':
            return `intent: ${event.step}`;
        case 'receipt':
            return `receipt: ${event.step} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'observed':
            return `observed: ${event.target} ${event.state}${event.adopted ? ', adopted without an intent' : ''}`;
        case 'undoing':
            return `to be taken back: ${event.target}`;
        case 'undone':
            return `taken back: ${event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'closed':
            return 'the run ended';
        case 'completed':
            return 'complete: every target is public';
        case 'abandoned':
            return `abandoned by ${event.operator}: ${event.reason}`;
    }
}
/** The contents of evidence.md. */
function renderEvidence(evidence) {
    const releases = evidence.releases.map(({ id, commit }) => [id, commit]);
    const artifacts = evidence.channels.flatMap(({ id, artifacts }) => artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]));
    const events = evidence.events.map((event) => [event.at, event.run, describeEntry(event.event)]);
    return `${[
        '# Release evidence',
        markdownTable(['release', 'commit'], releases),
        `Seal \`${evidence.seal.sha256}\`, built by ${escapeMarkdown(evidence.seal.build.run)} with ${evidence.seal.tools
            .map(({ name, version }) => escapeMarkdown(`${name} ${version}`))
            .join(', ')}.`,
        '## Channels',
        markdownTable(['channel', 'package', 'version', 'state', 'sha256', 'file'], artifacts),
        ...(evidence.anchor === undefined ? [] : [`Ledger at entry \`${evidence.anchor}\`.`]),
        '## Events',
        markdownTable(['at (UTC)', 'run', 'event'], events),
    ].join('\n\n')}\n`;
}


/***/ }),

/***/ 27019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    timestamp: () => new Date().toISOString(),
    since: (timestamp) => Date.now() - Date.parse(timestamp),
    async sleep(milliseconds, signal) {
        const options = signal === undefined ? {} : { signal };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, options).catch((error) => {
            if (signal?.aborted !== true)
                throw error;
        });
    },
};


/***/ }),

/***/ 43593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throttlingOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58250);

const limitWords = /\brate limit|abuse detection/i;
// GitHub's documentation “Rate limits for the REST API”: 403 or 429; the primary limit by `x-ratelimit-remaining: 0`,
// the secondary one by its words, often with `retry-after`. Gitea has no limits; a proxy before it says 429.
function isLimit({ status, headers }, words) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || limitWords.test(words));
}
// Read against the server's own clock, so that no other takes part.
function untilReset({ headers }) {
    const [reset, now] = [Number(headers['x-ratelimit-reset']), Date.parse(headers.date ?? '')];
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isSafeInteger(reset) || Number.isNaN(now))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
/** How a server asks to wait, in milliseconds where it says; undefined when the answer is about something else. */
function throttlingOf(answer, words) {
    if (!isLimit(answer, words))
        return undefined;
    const wait = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(answer.headers) ?? untilReset(answer);
    return wait === undefined ? {} : { retryAfterMs: wait };
}


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/redaction.js
var redaction = __webpack_require__(80376);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/hosts/src/http/answer-body.js


const defaultMaxBytes = 64 * 1024 * 1024;
// Unlike a plain pipe, a pipeline tells the decoder when the connection breaks; else its reader would wait for ever.
function through(message, decoder) {
    return (0,external_node_stream_.pipeline)(message, decoder, () => undefined);
}
function decoded(message) {
    switch (message.headers['content-encoding']) {
        case undefined:
        case 'identity':
            return message;
        case 'gzip':
            return through(message, (0,external_node_zlib_.createGunzip)());
        case 'deflate':
            return through(message, (0,external_node_zlib_.createInflate)());
        case 'br':
            return through(message, (0,external_node_zlib_.createBrotliDecompress)());
        default:
            throw new Error(`unknown content encoding ${message.headers['content-encoding']}`);
    }
}
/** Reads an answer's body, decoded, up to the request's limit. */
async function readBody(message, { maxBytes = defaultMaxBytes, onChunk }) {
    const isSuccess = message.statusCode !== undefined && message.statusCode >= 200 && message.statusCode < 300;
    const take = isSuccess ? onChunk : undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(message)) {
        size += chunk.byteLength;
        if (size > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        if (take === undefined)
            chunks.push(chunk);
        else
            take(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/answer.js


function headersOf(message) {
    const pairs = Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]);
    return Object.fromEntries(pairs);
}
// A server may echo what it, or another that it knows, was sent; nothing beyond this line ever sees a credential again.
function withoutSecrets(answer, secrets) {
    if (secrets.size === 0)
        return answer;
    const redact = (0,redaction/* createRedaction */.E)(secrets);
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, redact(value)]);
    const text = Buffer.from(answer.body).toString('latin1');
    const redacted = redact(text);
    const body = redacted === text ? answer.body : Buffer.from(redacted, 'latin1');
    return { ...answer, headers: Object.fromEntries(headers), body };
}
/**
 * Reads an answer to its end, decoded and without the credential of the request.
 * @param hidden other secrets that no answer may show.
 */
async function readAnswer(message, request, hidden = []) {
    const body = await readBody(message, request);
    const answer = {
        kind: 'answer',
        status: message.statusCode ?? 0,
        headers: headersOf(message),
        body,
    };
    const own = request.credential === undefined ? [] : [request.credential.secret];
    return withoutSecrets(answer, new Set([...hidden, ...own]));
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
;// CONCATENATED MODULE: ./packages/core/src/ports/authorization.js

/** The value of the `authorization` header that carries a credential. */
function authorizationOf({ scheme, user, secret }) {
    const value = (0,src_secret/* reveal */._c)(secret);
    if (scheme === '')
        return value;
    if (scheme !== 'Basic' || user === undefined)
        return `${scheme} ${value}`;
    return `Basic ${Buffer.from(`${user}:${value}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/request-options.js

/** How long nothing may happen before a request counts as failed, in milliseconds. */
const defaultTimeoutMs = 60_000;
function authorization({ url, credential }) {
    if (credential === undefined)
        return {};
    const { origin } = new URL(url);
    if (!credential.origins.includes(origin))
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `${credential.secret.name} was about to be sent to ${origin}, which its channel does not declare`);
    return { authorization: authorizationOf(credential) };
}
function sizeOf(body) {
    return 'chunks' in body ? body.size : body.byteLength;
}
/**
 * What node's client needs to send a request once.
 * @throws LockstepError `INTERNAL` when a credential would reach an origin that its channel does not declare.
 */
function requestOptions(request) {
    const length = request.body === undefined ? {} : { 'content-length': String(sizeOf(request.body)) };
    return {
        method: request.method,
        timeout: request.timeoutMs ?? defaultTimeoutMs,
        headers: { 'user-agent': 'lockstep', ...request.headers, ...length, ...authorization(request) },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/http/http.js







/** However slowly an answer drips, it ends by then; in milliseconds. */
const deadlineMs = 30 * 60_000;
// A write never reuses a connection: one that the server is just closing would leave its fate unknown.
function createAgents(env) {
    const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy } = env;
    const proxyEnv = { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy };
    const pair = (keepAlive) => ({
        http: new external_node_http_.Agent({ keepAlive, proxyEnv }),
        https: new external_node_https_.Agent({ keepAlive, proxyEnv }),
    });
    return { reads: pair(true), writes: pair(false) };
}
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}
function http_open(request, agents) {
    const url = new URL(request.url);
    const { reads, writes } = agents;
    const chosen = isRead(request) ? reads : writes;
    if (url.protocol === 'https:')
        return external_node_https_.request(url, { ...requestOptions(request), agent: chosen.https });
    if (url.protocol === 'http:')
        return external_node_http_.request(url, { ...requestOptions(request), agent: chosen.http });
    throw new TypeError(`cannot talk to ${url.protocol} addresses`);
}
// Pieces that turn out not to be what was sealed end the request before its end: then the server has nothing whole.
function send(sending, { body }, onBroken) {
    if (body === undefined || !('chunks' in body)) {
        sending.end(body);
        return;
    }
    (0,promises_.pipeline)(external_node_stream_.Readable.from(body.chunks()), sending).catch((error) => {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            onBroken(error);
    });
}
function exchange(request, agents, hidden) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const sending = http_open(request, agents);
    let connected = false;
    let answering = false;
    const lose = (error) => {
        const outcome = {
            kind: 'failure',
            sent: connected,
            why: error.message || error.code || 'connection lost',
        };
        resolve({ outcome, stale: sending.reusedSocket && !answering && error.code === 'ECONNRESET' });
    };
    const limit = setTimeout(() => sending.destroy(new Error('no complete answer in 30 minutes')), deadlineMs).unref();
    sending.on('socket', (socket) => {
        if (!socket.connecting)
            connected = true;
        else
            socket.once(request.url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
                connected = true;
            });
    });
    sending.on('timeout', () => sending.destroy(new Error('no answer in time')));
    sending.on('error', lose);
    sending.on('close', () => clearTimeout(limit));
    sending.on('response', (message) => {
        answering = true;
        readAnswer(message, request, hidden).then((outcome) => resolve({ outcome, stale: false }), (error) => {
            sending.destroy();
            lose(error);
        });
    });
    send(sending, request, (error) => {
        reject(error);
        sending.destroy();
    });
    return promise;
}
/**
 * The real HTTP adapter. It sends each request once and follows no redirect; only a read whose kept connection
 * the server had already closed goes out again, on a fresh one.
 * @param env where the proxies are named.
 * @param hidden secrets that no answer may show, beside that of its own request.
 * @throws LockstepError `INTERNAL` when a credential would leave its channel's origins, and what a streamed body throws.
 */
function createHttp(env = {}, hidden = []) {
    const agents = createAgents(env);
    return async (request) => {
        const first = await exchange(request, agents, hidden);
        if (!first.stale || !isRead(request))
            return first.outcome;
        return (await exchange(request, { reads: agents.writes, writes: agents.writes }, hidden)).outcome;
    };
}


/***/ }),

/***/ 38248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ resolveSecret)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5018);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50135);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23240);


/** No registry's token is longer; a larger file is the wrong file. */
const longestSecret = 64 * 1024;
// Pipes and devices do not tell how much they hold, so the reading itself is bounded. Undefined when it cannot be read.
async function readSecretFile(path) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
            size += chunk.length;
            if (size > longestSecret)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks).toString();
    }
    catch (error) {
        return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && error.code === 'ENOENT' ? '' : undefined;
    }
}
function readVariable(name, env) {
    return (Object.hasOwn(env, name) ? env[name] : undefined) ?? '';
}
// Passwords may hold blanks, and so does a token with its scheme before it; a line break is two secrets or a mistake.
function isUsable(text) {
    return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text);
}
/** Reads a secret from where the configuration points; the environment is handed in. */
async function resolveSecret(reference, env) {
    const name = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretName */ .Gf)(reference);
    const raw = 'env' in reference ? readVariable(reference.env, env) : await readSecretFile(reference.file);
    const text = raw?.trim() ?? '';
    if (text === '')
        return {
            problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('TOKEN_MISSING', `${name} is empty or cannot be read`, { where: { key: name } }),
            isAbsent: raw !== undefined,
        };
    if (!isUsable(text))
        return {
            problem: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('TOKEN_MISSING', `${name} holds line breaks, rows of blanks or characters that no token has`, {
                where: { key: name },
            }),
            isAbsent: false,
        };
    return { secret: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .secretOf */ .OM)(name, text) };
}


/***/ }),

/***/ 43361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ledgerPath),
/* harmony export */   v: () => (/* binding */ accountName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function absolute(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
}
// A relative path would lead into the folder that is released.
function stateHome(env) {
    const named = absolute(env.XDG_STATE_HOME);
    if (named !== undefined)
        return named;
    if (process.platform === 'win32')
        return absolute(env.LOCALAPPDATA) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), 'AppData', 'Local');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(absolute(env.HOME) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir, '.local', 'state');
}
/**
 * Where the ledger of a release is: outside the checkout unless the configuration says otherwise, because a pull
 * request can plant files inside it.
 *
 * @param identity what tells the repository from others.
 */
function ledgerPath(setting, folder, identity, release, env) {
    if (setting !== 'auto')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(setting) ? setting : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, setting);
    const repository = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateHome(env), 'lockstep', repository, `${encodeURIComponent(release)}.jsonl`);
}
/** The account that this process runs as, or `unknown` when the system has no name for it. */
function accountName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
