export const id = 645;
export const ids = [645];
export const modules = {

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2502);


/**
 * Runs the build list in its order, in an environment without secrets and with an empty home.
 * @throws LockstepError `BUILD_FAILED` at the first command that fails.
 */
async function runBuild({ build }, folder, sandbox, { log }) {
    for (const { run } of build) {
        log.info(`build: ${run}`);
        const { code, stderr } = await sandbox.run({
            ...(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(run),
            cwd: folder,
            env: sandbox.env,
            onLine: (line) => log.debug(line),
        });
        if (code !== 0)
            throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('BUILD_FAILED', `“${run}” ended with ${code ?? 'a signal'}: ${stderr.trim().slice(-2000)}`);
    }
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRehearse: () => (/* binding */ runRehearse)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(4897);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js + 1 modules
var seal_seal = __webpack_require__(5993);
// EXTERNAL MODULE: ./packages/core/src/report/result.js
var result = __webpack_require__(1317);
// EXTERNAL MODULE: ./packages/engine/src/seal/make-seal.js
var make_seal = __webpack_require__(2226);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(9291);
// EXTERNAL MODULE: ./packages/core/src/ledger/entry.js + 1 modules
var entry = __webpack_require__(7855);
;// CONCATENATED MODULE: ./packages/engine/src/memory-ledger.js

/** A ledger that lasts as long as the process: the scratch ledger of a rehearsal. */
function createMemoryLedger(run, clock) {
    const chain = [];
    return {
        location: 'memory',
        read: async () => [...chain],
        append: async (bodies) => {
            (0,lease/* assertLease */.H)(chain, run, bodies);
            for (const body of bodies)
                chain.push((0,entry/* chainEntry */.yZ)(body, clock.timestamp(), run, chain.at(-1)));
            return [...chain];
        },
    };
}

// EXTERNAL MODULE: ./packages/engine/src/preflight.js
var preflight = __webpack_require__(9293);
// EXTERNAL MODULE: ./packages/engine/src/publish/transaction.js + 13 modules
var transaction = __webpack_require__(3786);
// EXTERNAL MODULE: ./packages/engine/src/verify.js
var verify = __webpack_require__(6649);
;// CONCATENATED MODULE: ./packages/engine/src/rehearse/stage-set.js

function kindNamed(kinds, name) {
    const kind = kinds.find((each) => each.kind === name);
    if (kind === undefined)
        throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `nothing is known of the channel kind ${name}`);
    return kind;
}
async function startOne(seal, { id, kind, settings }, options) {
    const packages = seal.artifacts
        .filter(({ channels }) => channels.includes(id))
        .flatMap((artifact) => artifact.package ?? []);
    const upstream = options.upstreamOf(kind);
    const publicEndpoint = options.endpoints[kind];
    const standIn = await kindNamed(options.standInKinds, kind).start({
        settings,
        packages,
        log: options.log,
        ...(upstream !== undefined && { upstream }),
        ...(publicEndpoint !== undefined && { publicEndpoint }),
    });
    try {
        return { id, standIn, channel: kindNamed(options.kinds, kind).open(id, pointed(standIn.settings)) };
    }
    catch (error) {
        await standIn.close();
        throw error;
    }
}
// The configured credential belongs to the real registry and is never read here.
function pointed({ token: _, ...settings }) {
    return settings;
}
/** Starts a stand-in for every channel; if one fails to start, the others are closed again. */
async function setStage(seal, options) {
    const started = await Promise.allSettled(options.channels.map((channel) => startOne(seal, channel, options)));
    const parts = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const close = async () => {
        await Promise.all(parts.map(({ standIn }) => standIn.close()));
    };
    const failed = started.find((each) => each.status === 'rejected');
    if (failed !== undefined) {
        await close();
        throw failed.reason;
    }
    return {
        channels: parts.map(({ channel }) => channel),
        secrets: new Map(parts.map(({ id, standIn }) => [id, standIn.secret])),
        standIns: new Map(parts.map(({ id, standIn }) => [id, standIn])),
        close,
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/rehearse/rehearse.js






/** How long a stand-in may hold a version back, in milliseconds. */
const waitMs = 60_000;
// The same steps as a live run, in the same order; each only if the one before found nothing wrong.
async function playAll(session) {
    const { operator } = session.identity;
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const target = (0,seal_seal/* releaseOf */.l7)(session.seal).id;
    await session.ledger.append([
        { kind: 'opened', mode: 'rehearsal', target, operator, seal, rehearsalSkipped: false },
    ]);
    (0,lockstep_error/* throwAll */.Kx)((await (0,preflight/* preflight */.M)(session)).problems);
    const done = await (0,transaction/* transact */.h)(session, { waitMs });
    if (done.problems.length > 0)
        return done;
    const verified = await (0,verify/* verify */.M)(session);
    return { sightings: verified.sightings, problems: verified.report.problems };
}
// What stops a rehearsal is its result, to be recorded like any other.
async function perform(session) {
    try {
        return await playAll(session);
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { sightings: [], problems: error.problems };
    }
}
async function installAll(stage, { seal, sandbox, signal }) {
    const all = [];
    for (const [id, standIn] of stage.standIns)
        for (const { channels, package: released } of seal.artifacts)
            if (released !== undefined && channels.includes(id) && signal?.aborted !== true)
                all.push(...(await standIn.install(released, sandbox)));
    return all;
}
/**
 * Runs the whole transaction against stand-ins on loopback, then installs every package with its real client and
 * runs its commands. No credential is read, and no real channel is asked.
 */
async function rehearse(options) {
    const { seal, context, identity, signal } = options;
    const stage = await setStage(seal, options);
    try {
        const ledger = createMemoryLedger(identity.run, context.clock);
        const session = {
            seal,
            channels: stage.channels,
            ledger,
            identity,
            context,
            secrets: stage.secrets,
            ...(signal && { signal }),
        };
        const performed = await perform(session);
        const installations = performed.problems.length > 0 ? [] : await installAll(stage, options);
        const stopped = signal?.aborted
            ? [(0,problem/* problem */.C)('INCOMPLETE', 'the rehearsal was stopped before its end')]
            : [];
        const problems = [...performed.problems, ...installations.flatMap((each) => each.problems), ...stopped];
        const installed = installations.map((each) => each.installed);
        const { sightings } = performed;
        // What is on a stand-in is not public.
        const report = { ...(0,report_report/* reportOn */.Sb)('rehearse', session, sightings, problems), public: [], installed };
        return { report, exit: (0,report_report/* publishingExit */.y8)(problems, false), sightings };
    }
    finally {
        await stage.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/hosts/src/files/scratch-copy.js



const clone = {
    mode: promises_.constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    recursive: true,
    preserveTimestamps: true,
};
function isLeftOut(path) {
    return /(^|[/\\])(\.git|\.lockstep)$/.test(path);
}
async function copyListed(from, to, files) {
    for (const file of files) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, file)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, file)), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to, file), clone);
    }
}
/**
 * Copies a folder so that a build cannot touch the original: what git knows or would add, and installed
 * dependencies; outside a checkout, everything.
 */
async function scratchCopy(from, to, git) {
    const files = await git.files();
    if (files === undefined)
        return (0,promises_.cp)(from, to, { ...clone, filter: (path) => !isLeftOut(path) });
    await (0,promises_.mkdir)(to, { recursive: true });
    await copyListed(from, to, [...files, 'node_modules']);
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(7865);
// EXTERNAL MODULE: ./packages/hosts/src/sandbox.js
var sandbox = __webpack_require__(1838);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(135);
;// CONCATENATED MODULE: ./packages/standins/src/npm/npm-client.js



const installMs = 10 * 60_000;
const commandMs = 60_000;
const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;
async function clientEnv({ registry, sandbox }) {
    const settings = await sandbox.folder('npm-settings');
    return {
        ...sandbox.env,
        npm_config_registry: registry,
        npm_config_cache: await sandbox.folder('npm-cache'),
        npm_config_userconfig: (0,external_node_path_.join)(settings, 'user'),
        npm_config_globalconfig: (0,external_node_path_.join)(settings, 'global'),
        npm_config_prefix: await sandbox.folder('npm-prefix'),
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false',
    };
}
function firstLine({ stdout, stderr }) {
    return (`${stdout}\n${stderr}`
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.trim()
        .slice(0, 500) ?? '');
}
function installProblem({ name, version }, result) {
    const output = result.stderr.trim().slice(-1500);
    return (0,problem/* problem */.C)('REHEARSAL_INSTALL', `npm install ${name}@${version} ended with ${result.code ?? 'a signal'}: ${output}`);
}
async function installedVersion(folder, { name }) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'node_modules', name, 'package.json'), 'utf8'));
        return typeof manifest === 'object' && manifest !== null && 'version' in manifest
            ? String(manifest.version)
            : undefined;
    }
    catch {
        return undefined;
    }
}
function commandProblem({ name, version }, command, result) {
    if (result.code !== 0)
        return (0,problem/* problem */.C)('REHEARSAL_COMMAND', `${command} of ${name}@${version} ended with ${result.code ?? 'a signal'}: ${firstLine(result)}`);
    const printed = versionPattern.exec(result.stdout)?.[0];
    if (printed === undefined || printed === version)
        return undefined;
    return (0,problem/* problem */.C)('REHEARSAL_COMMAND', `${command} of ${name}@${version} prints the version ${printed}`);
}
async function runOne(released, name, folder, client) {
    const command = `${name} --version`;
    const env = await clientEnv(client);
    const file = (0,external_node_path_.join)(folder, 'node_modules', '.bin', name);
    const result = await client.sandbox.run({
        file,
        args: ['--version'],
        cwd: folder,
        env,
        timeoutMs: commandMs,
    });
    const ran = { command, exit: result.code, output: firstLine(result) };
    const found = commandProblem(released, command, result);
    return { installed: { ...summaryOf(released), ran }, problems: found === undefined ? [] : [found] };
}
function summaryOf({ name, version }) {
    return { client: 'npm', package: name, version };
}
/**
 * Installs one package as a user would, into an empty folder, and runs each of its commands with `--version`.
 *
 * A command that prints another version than the released one is a problem; one that prints none is not.
 */
async function installByNpm(released, client) {
    const { name, version, commands } = released;
    const folder = await client.sandbox.folder((0,external_node_path_.join)('npm-installs', encodeURIComponent(name)));
    const result = await client.sandbox.run({
        file: 'npm',
        args: ['install', '--prefix', folder, `${name}@${version}`],
        cwd: folder,
        env: await clientEnv(client),
        timeoutMs: installMs,
    });
    const failed = (found) => [
        { installed: summaryOf(released), problems: [found] },
    ];
    if (result.code !== 0)
        return failed(installProblem(released, result));
    const found = await installedVersion(folder, released);
    if (found !== version)
        return failed((0,problem/* problem */.C)('REHEARSAL_INSTALL', `npm installed ${name} ${found ?? 'nowhere'}, expected ${version}`));
    if (commands.length === 0)
        return [{ installed: summaryOf(released), problems: [] }];
    const runs = [];
    for (const command of commands)
        runs.push(await runOne(released, command, folder, client));
    return runs;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/standins/src/faults/fault.js
/** Whether a request is one that the matcher is about. */
function matches(matcher, method, path) {
    if (matcher.method !== undefined && matcher.method !== method)
        return false;
    if (matcher.path === undefined || typeof matcher.path === 'string')
        return (matcher.path ?? path) === path;
    return path.search(matcher.path) !== -1;
}

;// CONCATENATED MODULE: ./packages/standins/src/faults/delays.js

/** No delays yet; `sleep` resolves after so many milliseconds. */
function createDelays(sleep) {
    const gates = new Map();
    let waiting = [];
    const gateOf = (name) => {
        const gate = gates.get(name) ?? Promise.withResolvers();
        gates.set(name, gate);
        return gate;
    };
    return {
        over(delay) {
            switch (delay.until) {
                case 'elapsed':
                    return sleep(delay.milliseconds);
                case 'released':
                    return gateOf(delay.gate).promise;
                case 'request':
                    return new Promise((go) => {
                        waiting = [...waiting, { on: delay.on, go }];
                    });
            }
        },
        arrived(method, path) {
            const due = waiting.filter(({ on }) => matches(on, method, path));
            waiting = waiting.filter((each) => !due.includes(each));
            for (const { go } of due)
                go();
        },
        release: (name) => gateOf(name).resolve(),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/faults/running-programme.js

/** Starts a programme; `now` gives milliseconds. */
function runProgramme(programme, now) {
    const rules = programme.map((rule) => runRule(rule, now));
    return {
        next: (method, path) => rules.map((rule) => rule(method, path)).find((befallen) => befallen !== undefined),
    };
}
function runRule({ on, fault }, now) {
    const resolve = resolveFault(fault, now);
    let seen = 0;
    return (method, path) => {
        if (!matches(on, method, path))
            return undefined;
        seen += 1;
        const due = seen === (on.nth ?? seen) && seen <= (on.first ?? seen);
        return due ? resolve() : undefined;
    };
}
function resolveFault(fault, now) {
    if (fault.kind !== 'throttle')
        return () => fault;
    let taken = [];
    return () => {
        taken = taken.filter((time) => time > now() - fault.windowMs);
        const [oldest] = taken;
        if (oldest !== undefined && taken.length >= fault.allow)
            return throttled(oldest + fault.windowMs - now());
        taken = [...taken, now()];
        return undefined;
    };
}
function throttled(remainingMs) {
    return {
        kind: 'reject',
        status: 429,
        headers: { 'retry-after': String(Math.ceil(remainingMs / 1000)) },
        body: JSON.stringify({ error: 'rate limited exceeded' }),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/request-log.js
/** An empty log. */
function createRequestLog() {
    const requests = [];
    return {
        requests,
        arrived(request) {
            const index = requests.push({ ...request, status: 'open' }) - 1;
            return (status) => {
                requests[index] = { ...request, status };
            };
        },
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/exchange.js
/** An answer with a JSON body; `headers` may replace the content type. */
function jsonAnswer(status, value, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: Buffer.from(JSON.stringify(value)),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/request-body.js
/**
 * Reads a request's body, or gives undefined when it is longer than `limit` bytes.
 *
 * The rest of an oversized body is read and thrown away, because a client that is still sending would otherwise
 * see a broken connection instead of the refusal.
 */
async function readBody(incoming, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.byteLength;
        if (size > limit)
            chunks.length = 0;
        else
            chunks.push(chunk);
    }
    return size > limit ? undefined : Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/standins/src/serve-exchange.js


/** Serves one request, with what befalls it; never rejects. */
async function serveExchange(parts, incoming, outgoing) {
    const method = incoming.method ?? 'GET';
    const [rawPath = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
    const path = readable(rawPath);
    const ended = parts.log.arrived({ method, path, credential: incoming.headers.authorization !== undefined });
    const fault = parts.faults.next(method, path);
    parts.delays.arrived(method, path);
    const released = fault?.kind === 'late' ? parts.delays.over(fault.delay) : undefined;
    const sent = { method, path: rawPath, query: new URLSearchParams(query), headers: singleHeaders(incoming) };
    const exchange = { incoming, request: { ...sent, hints: hintsOf(fault) }, fault, released };
    // A client that hangs up while it sends has cut the connection itself.
    const answer = await answerOf(parts, exchange).catch(() => undefined);
    ended(answer?.status ?? 'dropped');
    if (answer === undefined)
        incoming.socket.destroy();
    else
        send(outgoing, answer);
}
/** The answer to send, or undefined when the connection is cut instead. */
async function answerOf(parts, exchange) {
    const { incoming, request, fault, released } = exchange;
    if (fault?.kind === 'drop' && fault.moment === 'before-reading')
        return undefined;
    const body = await readBody(incoming, parts.maxBodyBytes);
    if (parts.latencyMs > 0)
        await parts.sleep(parts.latencyMs);
    if (fault?.kind === 'drop')
        return undefined;
    if (fault?.kind === 'reject')
        return rejection(fault);
    if (body === undefined)
        return jsonAnswer(413, { error: 'Payload Too Large' });
    const answer = await handled(parts.handle, { ...request, body });
    if (fault?.kind === 'lose-answer')
        return undefined;
    await released;
    return fault?.kind === 'garbage' ? { ...answer, body: Buffer.from(fault.body) } : answer;
}
function send(outgoing, { status, headers, body }) {
    outgoing.writeHead(status, { ...headers, 'content-length': body.byteLength }).end(body);
}
/** A defect of the stand-in answers like a registry in trouble, but says what it was. */
function handled(handle, request) {
    return handle(request).catch((error) => jsonAnswer(500, { error: String(error) }));
}
function rejection(fault) {
    const body = fault.body ?? JSON.stringify({ error: `rejected with ${fault.status}` });
    return {
        status: fault.status,
        headers: { 'content-type': 'application/json', ...fault.headers },
        body: Buffer.from(body),
    };
}
function hintsOf(fault) {
    return { stale: fault?.kind === 'stale', hiddenReads: fault?.kind === 'hold' ? fault.reads : 0 };
}
function readable(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function singleHeaders(incoming) {
    return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}

;// CONCATENATED MODULE: ./packages/standins/src/server.js






/** Longer than any client keeps a connection, so that none is closed under a request just being sent. */
const keepAliveMs = 600_000;
/** Starts a server on 127.0.0.1 and nowhere else; `maxBodyBytes` bounds every request's body. */
async function startServer(handle, options) {
    const log = createRequestLog();
    const sleep = options.sleep ?? ((milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { ref: false }));
    const delays = createDelays(sleep);
    const faults = runProgramme(options.faults ?? [], options.now ?? Date.now);
    const parts = { handle, log, delays, faults, sleep, maxBodyBytes: options.maxBodyBytes };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        void serveExchange({ ...parts, latencyMs: options.latencyMs ?? 0 }, incoming, outgoing);
    });
    server.keepAliveTimeout = keepAliveMs;
    const port = await listen(server, options.port ?? 0);
    return {
        url: `http://127.0.0.1:${port}/`,
        requests: log.requests,
        release: delays.release,
        close: () => server_close(server),
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/advisories.js

/** The shape that `npm audit` reads from the older endpoints (npm docs, "npm audit"). */
const emptyReport = {
    actions: [],
    advisories: {},
    muted: [],
    metadata: {
        vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0 },
        dependencies: 0,
        devDependencies: 0,
        optionalDependencies: 0,
        totalDependencies: 0,
    },
};
/** An audit that finds nothing; without one, `npm install` warns about the registry instead of the packages. */
function noAdvisories(style) {
    return jsonAnswer(200, style === 'bulk' ? {} : emptyReport);
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/refusal.js

const refusal = (status, error) => ({ kind: 'refusal', status, error });
/** Whether a value is a refusal. */
function isRefusal(value) {
    return value !== undefined && 'kind' in value && value.kind === 'refusal';
}
/** The answer that carries a refusal; a 401 names the scheme, as RFC 9110 section 11.6.1 demands. */
function refuse({ status, error }) {
    return jsonAnswer(status, { error }, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}
/**
 * Everything that the registry declines. Texts and statuses are the public registry's where a source is named;
 * the others are the stand-in's own words for a rule that clients enforce before they send.
 */
const refusals = {
    unauthenticated: () => refusal(401, 'You must be logged in to do this.'),
    notFound: () => refusal(404, 'Not found'),
    versionNotFound: (version) => refusal(404, `version not found: ${version}`),
    methodNotAllowed: () => refusal(405, 'Method Not Allowed'),
    badPath: () => refusal(400, 'The path cannot be decoded'),
    upstream: () => refusal(502, 'The registry behind this one gave no usable answer'),
    /** semantic-release/semantic-release#3186: a read-only or too narrow token. */
    insufficientRights: () => refusal(403, 'You may not perform that action with these credentials.'),
    /** npm/npm#18546. */
    notOwner: (name) => refusal(403, `You do not have permission to publish "${name}". Are you logged in as the correct user?`),
    /** npm docs, "npm access": a scoped package is restricted unless it is published with public access. */
    paymentRequired: () => refusal(402, 'You must sign up for private packages'),
    unscopedRestricted: () => refusal(400, "Can't restrict access to unscoped packages."),
    /** getsentry/craft#621. */
    versionExists: (version) => refusal(403, `You cannot publish over the previously published versions: ${version}.`),
    /** npm/cli#9889: accepted, but not visible yet. */
    versionPending: (version) => refusal(409, `Cannot publish over previously staged version "${version}".`),
    /** npm/cli#3076: an unpublished version. */
    versionBurned: (version) => refusal(400, `Cannot publish over previously published version "${version}".`),
    /** npm/cli#958: a package whose versions were all unpublished. */
    recentlyRemoved: (name) => refusal(403, `${name} cannot be republished until 24 hours have passed.`),
    malformed: (what) => refusal(400, what),
    /** npm/npm#16093. */
    invalidName: (name, why) => refusal(400, `"${name}" is invalid for new packages: ${why}`),
    /** fleet-sdk/fleet#79. */
    similarName: (name, existing, user) => refusal(403, `Package name too similar to existing package ${existing}; try renaming your package to ` +
        `'@${user}/${name}' and publishing with 'npm publish --access=public' instead`),
    /** npm/npm#20844. */
    checksum: (expected, got) => refusal(400, `integrity checksum error: expected ${expected}, got ${got}`),
    /** npm docs, "npm dist-tag", Caveats. */
    tagIsRange: (tag) => refusal(400, `Tag name must not be a valid SemVer range: ${tag}`),
    tagUnsafe: (tag) => refusal(400, `Tag name "${tag}" has characters that a URL would escape`),
    /** npm/cli#8490. */
    latestStays: () => refusal(400, 'The "latest" tag cannot be removed'),
    /** CouchDB documentation, "Conflict management". */
    conflict: () => refusal(409, 'Document update conflict.'),
    /** npm/cli#1686; the criteria are those of npm's Unpublish Policy. */
    cannotUnpublish: (subject, criterion) => refusal(405, `You can no longer unpublish this package.\nFailed criteria:\n${criterion}\n\nPlease deprecate it instead:\n` +
        `npm deprecate -f '${subject}' "this package has been deprecated"`),
};

// EXTERNAL MODULE: ../../node_modules/semver/semver.js
var semver = __webpack_require__(8018);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./packages/standins/src/npm/package-name.js

/** The part after the scope, which is also what a tarball's file name starts with. */
function baseName(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
const isUrlSafe = (text) => text !== '' && encodeURIComponent(text) === text;
const isWellFormed = (name) => name.startsWith('@')
    ? name.slice(1).split('/').length === 2 && name.slice(1).split('/').every(isUrlSafe)
    : isUrlSafe(name);
/** npm docs, "package.json", name; the core modules and reserved names are from "validate-npm-package-name". */
const rules = [
    { broken: (name) => name.length > 214, why: 'name can no longer contain more than 214 characters' },
    { broken: (name) => !isWellFormed(name), why: 'name can only contain URL-friendly characters' },
    { broken: (name) => /[A-Z]/.test(name), why: 'name can no longer contain capital letters' },
    {
        broken: (name) => /^[._-]/.test(name),
        why: 'name cannot start with a period, an underscore or a hyphen',
    },
    { broken: (name) => baseName(name).startsWith('.'), why: 'name cannot start with a period' },
    { broken: (name) => /[~'!()*]/.test(baseName(name)), why: 'name can no longer contain special characters' },
    { broken: (name) => ['node_modules', 'favicon.ico'].includes(name), why: 'name is reserved' },
    { broken: (name) => external_node_module_.builtinModules.includes(name), why: 'name is a core module name' },
];
/** Why a name cannot be given to a new package, or undefined when it can. */
function nameProblem(name) {
    return rules.find(({ broken }) => broken(name))?.why;
}
/**
 * The existing name that a new one is too similar to, if any.
 *
 * Only the documented half of the registry's rule: unscoped names that differ in punctuation alone. The other half
 * weighs popularity and edit distance, and is not public.
 */
function similarName(name, existing) {
    if (name.startsWith('@'))
        return undefined;
    return [...existing].find((other) => !other.startsWith('@') && other !== name && bare(other) === bare(name));
}
const bare = (name) => name.replace(/[-_.]/g, '');

;// CONCATENATED MODULE: ./packages/standins/src/npm/stored-package.js


/** The name of a version's tarball; a scope is not part of it. */
function tarballName(name, version) {
    return `${baseName(name)}-${version}.tgz`;
}
/** A package of which nothing is stored yet. */
function emptyPackage(name, owner, now) {
    const nothing = { versions: new Map(), tags: new Map(), burned: new Map(), readme: '' };
    return { name, access: 'public', owner, ...nothing, created: now, modified: now, revision: 0 };
}
/** The package with one more version under these tags. The first one is `latest` whatever it asked for (npm/cli#8490). */
function withVersion(stored, version, tags) {
    const { removed: _, ...rest } = stored;
    const asked = stored.versions.size === 0 ? ['latest', ...tags] : tags;
    return {
        ...rest,
        versions: new Map([...stored.versions, [version.version, version]]),
        tags: new Map([...stored.tags, ...asked.map((tag) => [tag, version.version])]),
    };
}
/** The package without some versions, which are burned; tags that pointed at them go, and `latest` falls back. */
function withoutVersions(stored, gone, now) {
    const versions = new Map([...stored.versions].filter(([version]) => !gone.includes(version)));
    const tags = new Map([...stored.tags].filter(([, version]) => versions.has(version)));
    const [highest] = [...versions.keys()].sort(semver.rcompare);
    if (highest !== undefined && !tags.has('latest'))
        tags.set('latest', highest);
    const burnt = gone.map((version) => [version, stored.versions.get(version)?.published ?? now]);
    const rest = { ...stored, versions, tags, burned: new Map([...stored.burned, ...burnt]) };
    return versions.size === 0 ? { ...rest, removed: now } : rest;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/registry.js

/** Replaces what is stored of a package; this is the only place that does. */
function store(registry, next) {
    const previous = registry.packages.get(next.name);
    if (previous !== undefined)
        registry.before.set(next.name, previous);
    registry.packages.set(next.name, { ...next, modified: registry.now(), revision: next.revision + 1 });
}
/** Stores a version, visible at once or after so many reads. */
function storeVersion(registry, stored, pending) {
    const visible = pending.readsLeft <= 0;
    store(registry, visible ? withVersion(stored, pending.version, pending.tags) : stored);
    if (!visible)
        registry.pending.set(stored.name, [...pendingOf(registry, stored.name), pending]);
}
/** The versions of a package that are not visible yet. */
function pendingOf(registry, name) {
    return registry.pending.get(name) ?? [];
}
/** What a reader sees of a package, if anything; every call counts as a read of what is pending. */
function readPackage(registry, name, stale) {
    if (!stale)
        countRead(registry, name);
    const stored = stale ? registry.before.get(name) : registry.packages.get(name);
    return stored?.versions.size === 0 ? undefined : stored;
}
function countRead(registry, name) {
    const pending = pendingOf(registry, name);
    registry.pending.set(name, pending
        .filter(({ readsLeft }) => readsLeft > 0)
        .map((each) => ({ ...each, readsLeft: each.readsLeft - 1 })));
    for (const { version, tags } of pending.filter(({ readsLeft }) => readsLeft === 0)) {
        const stored = registry.packages.get(name);
        if (stored !== undefined)
            store(registry, withVersion(stored, version, tags));
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/account.js




/** The account behind a token, as `npm whoami` asks for it. */
function whoami({ user }) {
    return jsonAnswer(200, { username: user });
}
/** The tokens of the same account, as `npm token list` asks for them; a token itself is never shown again. */
function listTokens(registry, { user }) {
    const objects = registry.tokens.filter((each) => each.user === user).map(describeToken);
    return jsonAnswer(200, { objects, total: objects.length, urls: {} });
}
function describeToken({ token, rights }) {
    const key = (0,external_node_crypto_.createHash)('sha512').update(token).digest('hex');
    return { token: 'redacted', key, cidr_whitelist: null, readonly: rights === 'read' };
}
/** Who may change a package, as `npm access list collaborators` asks for it. */
function collaborators(registry, name) {
    const stored = readPackage(registry, name, false);
    return stored === undefined ? refuse(refusals.notFound()) : jsonAnswer(200, { [stored.owner]: 'write' });
}
/** Whether a package is public, as clients ask before they attach provenance. */
function visibility(registry, name) {
    const stored = readPackage(registry, name, false);
    return stored === undefined
        ? refuse(refusals.notFound())
        : jsonAnswer(200, { public: stored.access === 'public' });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/credential.js

/** The known token that a request carries, or the refusal of one that carries none. */
function identify(registry, { headers }) {
    const [scheme = '', sent = ''] = (headers.authorization ?? '').split(' ', 2);
    const token = registry.tokens.find((each) => scheme.toLowerCase() === 'bearer' && each.token === sent);
    return token ?? refusals.unauthenticated();
}
/** Why a token may not change a package, or undefined when it may; a name that is free may be taken by anyone. */
function writeProblem(registry, token, name) {
    const covered = token.packages?.some((pattern) => covers(pattern, name)) ?? true;
    if (token.rights !== 'publish' || !covered)
        return refusals.insufficientRights();
    const stored = registry.packages.get(name);
    if (stored === undefined || stored.removed !== undefined)
        return undefined;
    return stored.owner === token.user ? undefined : refusals.notOwner(name);
}
function covers(pattern, name) {
    return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/dist-tag-name.js


/**
 * Why a text cannot be a dist-tag, or undefined when it can.
 *
 * Tags and versions share one place in `name@…`, so a tag that reads as a range is refused (npm docs, "npm
 * dist-tag").
 */
function distTagProblem(tag) {
    if (semver.validRange(tag) !== null)
        return refusals.tagIsRange(tag);
    if (encodeURIComponent(tag) !== tag)
        return refusals.tagUnsafe(tag);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/dist-tags.js




/** Every dist-tag of a package and the version it names. */
function listDistTags(registry, name, { hints }) {
    const stored = readPackage(registry, name, hints.stale);
    return stored === undefined
        ? refuse(refusals.notFound())
        : jsonAnswer(200, Object.fromEntries(stored.tags));
}
/** Points a dist-tag at a version; the body is the version as a JSON text. */
function putDistTag(registry, name, tag, { body }) {
    const stored = readPackage(registry, name, false);
    const version = parseVersion(body);
    const problem = distTagProblem(tag);
    if (stored === undefined)
        return refuse(refusals.notFound());
    if (problem !== undefined)
        return refuse(problem);
    if (version === undefined)
        return refuse(refusals.malformed('The body must be a version'));
    if (!stored.versions.has(version))
        return refuse(refusals.versionNotFound(version));
    store(registry, { ...stored, tags: new Map([...stored.tags, [tag, version]]) });
    return jsonAnswer(200, { ok: true });
}
/** Removes a dist-tag, except `latest`. */
function deleteDistTag(registry, name, tag) {
    const stored = readPackage(registry, name, false);
    if (stored === undefined || !stored.tags.has(tag))
        return refuse(refusals.notFound());
    if (tag === 'latest')
        return refuse(refusals.latestStays());
    store(registry, { ...stored, tags: new Map([...stored.tags].filter(([each]) => each !== tag)) });
    return jsonAnswer(200, { ok: true });
}
function parseVersion(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/json-object.js
/** Whether a value is a JSON object: neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object in some bytes, or undefined when they are not one. */
function parseJsonObject(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The entries of a JSON object with some keys only. */
function pick(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/packument.js


/** What a client asks for, and gets as content type, when it only wants to install. */
const abbreviatedType = 'application/vnd.npm.install-v1+json';
/** npm/registry, "package-metadata.md", abbreviated version object. */
const abbreviatedFields = [
    'name',
    'version',
    'deprecated',
    'dependencies',
    'optionalDependencies',
    'devDependencies',
    'bundleDependencies',
    'bundledDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'acceptDependencies',
    'bin',
    'directories',
    'dist',
    'engines',
    'os',
    'cpu',
    'libc',
    'funding',
    '_hasShrinkwrap',
];
/** Fields that the package takes over from the version that `latest` names. */
const inheritedFields = [
    'description',
    'homepage',
    'keywords',
    'repository',
    'author',
    'bugs',
    'license',
];
/** The document's revision, which an edit has to name (CouchDB documentation, "Conflict management"). */
function revisionOf({ revision }) {
    return `${revision}-standin`;
}
/** One version as the registry describes it; its tarball is offered under `url`. */
function versionManifest(stored, version, url) {
    const file = tarballName(stored.name, version.version);
    return {
        ...version.manifest,
        ...(version.deprecated === undefined ? {} : { deprecated: version.deprecated }),
        _id: `${stored.name}@${version.version}`,
        dist: { ...version.dist, tarball: `${url}${stored.name}/-/${file}` },
        maintainers: maintainers(stored),
    };
}
/** The whole document of a package (npm/registry, "package-metadata.md", full). */
function fullPackument(stored, url) {
    const latest = stored.versions.get(stored.tags.get('latest') ?? '');
    return {
        ...pick(latest?.manifest ?? {}, inheritedFields),
        _id: stored.name,
        _rev: revisionOf(stored),
        name: stored.name,
        'dist-tags': Object.fromEntries(stored.tags),
        versions: mapVersions(stored, (version) => versionManifest(stored, version, url)),
        time: {
            created: iso(stored.created),
            modified: iso(stored.modified),
            // Removed versions keep their place here, which is how a reader tells them from ones that never were.
            ...Object.fromEntries([...stored.burned].map(([version, published]) => [version, iso(published)])),
            ...mapVersions(stored, ({ published }) => iso(published)),
        },
        maintainers: maintainers(stored),
        readme: stored.readme,
    };
}
/** The part of the document that an installation needs (npm/registry, "package-metadata.md", abbreviated). */
function abbreviatedPackument(stored, url) {
    return {
        name: stored.name,
        modified: iso(stored.modified),
        'dist-tags': Object.fromEntries(stored.tags),
        versions: mapVersions(stored, (version) => ({
            ...pick(versionManifest(stored, version, url), abbreviatedFields),
            ...(hasInstallScript(version) ? { hasInstallScript: true } : {}),
        })),
    };
}
function hasInstallScript({ manifest }) {
    const scripts = Object.keys(manifest.scripts ?? {});
    return ['preinstall', 'install', 'postinstall'].some((script) => scripts.includes(script));
}
function mapVersions(stored, describe) {
    return Object.fromEntries([...stored.versions].map(([version, each]) => [version, describe(each)]));
}
const maintainers = ({ owner }) => [{ name: owner, email: `${owner}@example.invalid` }];
const iso = (milliseconds) => new Date(milliseconds).toISOString();

;// CONCATENATED MODULE: ./packages/standins/src/npm/read-through.js



/** Whether a name is looked up behind the stand-in: never one that was published here or is reserved. */
function isReadThrough(registry, name) {
    return registry.upstream !== undefined && !registry.packages.has(name) && !registry.reserved.has(name);
}
/** A foreign package's document, with its tarballs offered by the stand-in. */
function readThroughPackument(registry, name, request) {
    return readThroughJson(registry, request, (document) => {
        const versions = isJsonObject(document.versions) ? document.versions : {};
        const rewritten = Object.entries(versions).map(([version, manifest]) => [
            version,
            isJsonObject(manifest) ? withOwnTarball(registry, name, manifest) : manifest,
        ]);
        return { ...document, versions: Object.fromEntries(rewritten) };
    });
}
/** One version of a foreign package, with its tarball offered by the stand-in. */
function readThroughManifest(registry, name, request) {
    return readThroughJson(registry, request, (manifest) => withOwnTarball(registry, name, manifest));
}
/** A foreign package's tarball, byte for byte. */
async function readThroughTarball(registry, request) {
    const answer = await ask(registry, request);
    if (isRefusal(answer))
        return refuse(answer);
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: answer.body };
}
async function readThroughJson(registry, request, rewrite) {
    const answer = await ask(registry, request);
    if (isRefusal(answer))
        return refuse(answer);
    const document = parseJsonObject(answer.body);
    if (document === undefined)
        return refuse(refusals.upstream());
    return jsonAnswer(200, rewrite(document), {
        'content-type': answer.headers['content-type'] ?? 'application/json',
    });
}
async function ask(registry, { path, headers }) {
    const accept = headers.accept ?? '*/*';
    const answer = await registry.upstream?.({ method: 'GET', path, accept }).catch(() => undefined);
    if (answer?.status === 404)
        return refusals.notFound();
    return answer?.status === 200 ? answer : refusals.upstream();
}
/** The last segment names the file on every registry, whatever origin and folder it is served from. */
function withOwnTarball(registry, name, manifest) {
    const dist = manifest.dist;
    if (!isJsonObject(dist) || typeof dist.tarball !== 'string')
        return manifest;
    const file = dist.tarball.slice(dist.tarball.lastIndexOf('/') + 1);
    return { ...manifest, dist: { ...dist, tarball: `${registry.url()}${name}/-/${file}` } };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/reading.js






/** A package's document: abbreviated when the client accepts that, else whole. */
async function getPackument(registry, name, request) {
    const abbreviated = request.headers.accept?.includes(abbreviatedType) ?? false;
    if (isReadThrough(registry, name))
        return readThroughPackument(registry, name, request);
    const stored = readPackage(registry, name, request.hints.stale);
    if (stored === undefined)
        return refuse(refusals.notFound());
    return abbreviated
        ? jsonAnswer(200, abbreviatedPackument(stored, registry.url()), {
            ...freshness,
            'content-type': abbreviatedType,
        })
        : jsonAnswer(200, fullPackument(stored, registry.url()), freshness);
}
/** One version's manifest, by version or by dist-tag. */
async function getManifest(registry, name, selector, request) {
    if (isReadThrough(registry, name))
        return readThroughManifest(registry, name, request);
    const stored = readPackage(registry, name, request.hints.stale);
    const version = stored?.versions.get(stored.tags.get(selector) ?? selector);
    if (stored === undefined)
        return refuse(refusals.notFound());
    if (version === undefined)
        return refuse(refusals.versionNotFound(selector));
    return jsonAnswer(200, versionManifest(stored, version, registry.url()), freshness);
}
/** A tarball. The file name is compared with those that the versions have; it never becomes a path. */
async function getTarball(registry, name, file, request) {
    if (isReadThrough(registry, name))
        return readThroughTarball(registry, request);
    const versions = readPackage(registry, name, request.hints.stale)?.versions.values() ?? [];
    const version = [...versions].find((each) => tarballName(name, each.version) === file);
    if (version === undefined)
        return refuse(refusals.notFound());
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: version.tarball };
}
/** A read-back must see the present; one document serves two types. */
const freshness = { 'cache-control': 'no-cache', vary: 'accept' };

;// CONCATENATED MODULE: ./packages/standins/src/npm/read-handler.js






/** Answers what only looks. Packages are open to everyone unless the registry says otherwise, accounts are not. */
async function answerRead(registry, route, request) {
    const token = identify(registry, request);
    if (isAccountRoute(route))
        return isRefusal(token) ? refuse(token) : readAccount(registry, route, token);
    if (isRefusal(token) && registry.requireAuthForReads && 'name' in route)
        return refuse(token);
    return readPublic(registry, route, request);
}
function isAccountRoute(route) {
    return ['whoami', 'tokens', 'collaborators'].includes(route.kind);
}
function readAccount(registry, route, token) {
    switch (route.kind) {
        case 'whoami':
            return whoami(token);
        case 'tokens':
            return listTokens(registry, token);
        case 'collaborators':
            return collaborators(registry, route.name);
    }
}
async function readPublic(registry, route, request) {
    switch (route.kind) {
        case 'ping':
            return jsonAnswer(200, {});
        case 'package':
            return getPackument(registry, route.name, request);
        case 'manifest':
            return getManifest(registry, route.name, route.selector, request);
        case 'tarball':
            return getTarball(registry, route.name, route.file, request);
        case 'dist-tags':
            return listDistTags(registry, route.name, request);
        case 'visibility':
            return visibility(registry, route.name);
        default:
            return refuse(refusals.notFound());
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/route.js
/**
 * Reads a path, or gives undefined when it cannot be decoded or is made to leave its folder.
 *
 * Clients send a scoped name as one segment (`@scope%2fname`) or as two; both are understood.
 */
function parseRoute(path) {
    const segments = decodeSegments(path);
    if (segments === undefined)
        return undefined;
    return segments[0] === '-' ? serviceRoute(segments.slice(1)) : packageRoute(segments);
}
function decodeSegments(path) {
    try {
        const decoded = path
            .split('/')
            .filter((segment) => segment !== '')
            .map(decodeURIComponent);
        const segments = decoded.flatMap((segment) => (segment.startsWith('@') ? segment.split('/') : [segment]));
        return segments.every(isSafe) ? joinScope(segments) : undefined;
    }
    catch {
        return undefined;
    }
}
const isSafe = (segment) => segment !== '' && !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(segment);
function joinScope(segments) {
    const at = segments.findIndex((segment) => segment.startsWith('@'));
    const base = segments[at + 1];
    return at === -1 || base === undefined ? segments : segments.toSpliced(at, 2, `${segments[at]}/${base}`);
}
function serviceRoute(segments) {
    const [service, name = '', part, tag] = segments;
    if (service === 'package' && part === 'dist-tags') {
        return tag === undefined ? { kind: 'dist-tags', name } : { kind: 'dist-tag', name, tag };
    }
    if (service === 'package' && (part === 'collaborators' || part === 'visibility'))
        return { kind: part, name };
    switch (segments.join('/')) {
        case 'ping':
            return { kind: 'ping' };
        case 'whoami':
            return { kind: 'whoami' };
        case 'npm/v1/tokens':
            return { kind: 'tokens' };
        case 'npm/v1/security/advisories/bulk':
            return { kind: 'advisories', style: 'bulk' };
        case 'npm/v1/security/audits':
        case 'npm/v1/security/audits/quick':
            return { kind: 'advisories', style: 'quick' };
        default:
            return { kind: 'unknown' };
    }
}
function packageRoute([name, first, second, marker, last, ...more]) {
    if (name === undefined || more.length > 0)
        return { kind: 'unknown' };
    if (first === undefined)
        return { kind: 'package', name };
    if (second === undefined)
        return { kind: 'manifest', name, selector: first };
    if (first === '-rev' && marker === undefined)
        return { kind: 'package-revision', name, revision: second };
    if (first !== '-')
        return { kind: 'unknown' };
    if (marker === undefined)
        return { kind: 'tarball', name, file: second };
    if (marker !== '-rev' || last === undefined)
        return { kind: 'unknown' };
    return { kind: 'tarball-revision', name, file: second, revision: last };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/deprecation.js





/**
 * Takes over the `deprecated` texts of an edited document; an empty text withdraws a deprecation.
 *
 * `npm deprecate` reads the whole document, edits it and sends it back. Published versions are immutable, so nothing
 * else of it is looked at.
 */
function editDeprecations(registry, name, document) {
    const stored = readPackage(registry, name, false);
    if (stored === undefined)
        return refuse(refusals.notFound());
    if (document._rev !== revisionOf(stored))
        return refuse(refusals.conflict());
    const edited = isJsonObject(document.versions) ? document.versions : {};
    const versions = [...stored.versions].map(([version, each]) => [version, edit(each, edited[version])]);
    store(registry, { ...stored, versions: new Map(versions) });
    return jsonAnswer(200, { ok: true });
}
function edit(version, edited) {
    const text = isJsonObject(edited) ? edited.deprecated : undefined;
    if (typeof text !== 'string')
        return version;
    const { deprecated: _, ...rest } = version;
    return text === '' ? rest : { ...rest, deprecated: text };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(9963);
;// CONCATENATED MODULE: ./packages/standins/src/npm/checksums.js


/** The checksums of some bytes. */
function checksumsOf(bytes) {
    return {
        integrity: (0,digest/* toSri */.kB)((0,digest/* digestOf */.ol)(bytes).sha512),
        shasum: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'),
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/admission-rules.js



/** The first reason to refuse a publication that lies in what the registry holds already. */
function admissionProblem(application) {
    for (const rule of admission_rules_rules) {
        const problem = rule(application);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
const admission_rules_rules = [versionIsNew, removalIsLongAgo, nameIsFree, accessIsPaidFor];
function versionIsNew({ registry, publication: { name, version }, stored, }) {
    if (stored?.versions.has(version))
        return refusals.versionExists(version);
    if (pendingOf(registry, name).some((each) => each.version.version === version))
        return refusals.versionPending(version);
    return stored?.burned.has(version) ? refusals.versionBurned(version) : undefined;
}
const republishAfterMs = 24 * 3_600_000;
function removalIsLongAgo({ registry, publication, stored }) {
    if (stored?.removed === undefined || registry.now() - stored.removed >= republishAfterMs)
        return undefined;
    return refusals.recentlyRemoved(publication.name);
}
function isEstablished({ registry, publication: { name }, stored }) {
    return stored !== undefined || registry.established.has(name);
}
/** Rules for names came later than many names, so they hold for new packages only. */
function nameIsFree(application) {
    if (isEstablished(application))
        return undefined;
    const { registry, publication, user } = application;
    const { name } = publication;
    const why = nameProblem(name);
    if (why !== undefined)
        return refusals.invalidName(name, why);
    const similar = similarName(name, registry.packages.keys());
    return similar === undefined ? undefined : refusals.similarName(name, similar, user);
}
/** No account of the stand-in has paid, so whatever is restricted is refused, unless it stood there before. */
function accessIsPaidFor(application) {
    const { registry, publication, stored } = application;
    const { name, document } = publication;
    if (registry.established.has(name))
        return undefined;
    const scoped = name.startsWith('@');
    if (document.access === 'restricted') {
        return scoped ? refusals.paymentRequired() : refusals.unscopedRestricted();
    }
    return scoped && stored === undefined && document.access !== 'public'
        ? refusals.paymentRequired()
        : undefined;
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/document-rules.js





/** The first reason to refuse a publication that lies in the request itself; `name` is the one in the path. */
function documentProblem(publication, name) {
    for (const rule of document_rules_rules) {
        const problem = rule(publication, name);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
const document_rules_rules = [
    namesAgree,
    versionIsExact,
    tagsAreUsable,
    isNotPrivate,
    attachmentIsNamedAfterVersion,
    lengthIsTrue,
    checksumsAreTrue,
];
/** Name and version stand in five places besides the path. */
function namesAgree({ document, version, manifest }, name) {
    const id = `${name}@${version}`;
    const places = [
        { place: '_id of the document', found: document._id, expected: name },
        { place: 'name of the document', found: document.name, expected: name },
        { place: 'name of the manifest', found: manifest.name, expected: name },
        { place: 'version of the manifest', found: manifest.version, expected: version },
        { place: '_id of the manifest', found: manifest._id ?? id, expected: id },
    ];
    const wrong = places.find(({ found, expected }) => found !== expected);
    return (wrong && refusals.malformed(`The ${wrong.place} is ${String(wrong.found)}, expected ${wrong.expected}`));
}
/** A version in any other than its canonical form would be a second name for the same version. */
function versionIsExact({ version }) {
    return semver.valid(version) === version ? undefined : refusals.malformed(`Invalid version: "${version}"`);
}
function tagsAreUsable({ document, version }) {
    const tags = Object.entries(document['dist-tags']);
    if (tags.length === 0)
        return refusals.malformed('A dist-tag is expected');
    const astray = tags.find(([, target]) => target !== version);
    if (astray !== undefined)
        return refusals.malformed(`The dist-tag ${astray[0]} names another version`);
    return tags.map(([tag]) => distTagProblem(tag)).find((problem) => problem !== undefined);
}
/** npm docs, "package.json", private. */
function isNotPrivate({ manifest }) {
    return manifest.private === true
        ? refusals.malformed('This package has been marked as private')
        : undefined;
}
/** Clients name the attachment with the scope, and the registry serves it without. */
function attachmentIsNamedAfterVersion({ file, name, version }) {
    const names = [`${name}-${version}.tgz`, tarballName(name, version)];
    return names.includes(file)
        ? undefined
        : refusals.malformed(`The attachment is named ${file}, expected ${names[0]}`);
}
function lengthIsTrue({ claimed, tarball }) {
    if (claimed.length === tarball.byteLength)
        return undefined;
    return refusals.malformed(`The attachment has ${tarball.byteLength} bytes, expected ${claimed.length}`);
}
function checksumsAreTrue({ claimed, tarball }) {
    const { integrity, shasum } = checksumsOf(tarball);
    const differs = (claim, real) => claim !== undefined && claim !== real;
    if (differs(claimed.integrity, integrity))
        return refusals.checksum(String(claimed.integrity), integrity);
    if (differs(claimed.shasum, shasum))
        return refusals.checksum(String(claimed.shasum), shasum);
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/src/archive/tarball.js + 17 modules
var archive_tarball = __webpack_require__(876);
;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/packed-manifest.js



/** Opens the tarball of a publication and compares its own manifest with what was asked for. */
async function openTarball({ tarball, file, name, version, }) {
    const contents = await unpack(tarball, file);
    if ('kind' in contents)
        return contents;
    const [manifest] = [...contents.files.values()].map(parseJsonObject);
    if (manifest === undefined)
        return refusals.malformed('The tarball has no usable package.json');
    if (manifest.name !== name || manifest.version !== version) {
        return refusals.malformed(`The tarball holds ${String(manifest.name)}@${String(manifest.version)}, expected ${name}@${version}`);
    }
    const files = contents.entries.filter(({ kind }) => kind === 'file');
    return { fileCount: files.length, unpackedSize: files.reduce((sum, { size }) => sum + size, 0) };
}
/** npm strips the first folder of a tarball, whatever its name. */
const isManifest = (path) => /^[^/]+\/package\.json$/.test(path);
async function unpack(tarball, name) {
    try {
        return await (0,archive_tarball/* readTarball */.t)(oneChunk(tarball), { wanted: isManifest, name });
    }
    catch (error) {
        if (error instanceof lockstep_error/* LockstepError */.Cj)
            return refusals.malformed(error.message);
        throw error;
    }
}
async function* oneChunk(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7232);
;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/publication.js



/** The parts of a publish request that the registry looks at (npm/registry, "REGISTRY-API.md"). */
const documentSchema = schemas/* looseObject */._H3({
    _id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    access: schemas/* enum */.k5n(['public', 'restricted']).nullish(),
    'dist-tags': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    readme: schemas/* string */.YjP().optional(),
    _attachments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ data: schemas/* string */.YjP(), length: schemas/* number */.aig().int().nonnegative() })),
});
/**
 * Reads the publication out of a publish request.
 *
 * A provenance bundle may come as a second attachment; it is accepted and not verified.
 */
function parsePublication(body) {
    const parsed = documentSchema.safeParse(body);
    if (!parsed.success)
        return refusals.malformed(`Malformed document: ${errors/* prettifyError */.S1(parsed.error)}`);
    const document = parsed.data;
    const [entry, ...otherVersions] = Object.entries(document.versions);
    const tarballs = Object.entries(document._attachments).filter(([file]) => !file.endsWith('.sigstore'));
    const [attachment, ...otherTarballs] = tarballs;
    if (entry === undefined || otherVersions.length > 0)
        return refusals.malformed('Exactly one version is expected');
    if (attachment === undefined || otherTarballs.length > 0)
        return refusals.malformed('Exactly one tarball is expected');
    const [version, { dist, ...manifest }] = entry;
    const [file, { data, length }] = attachment;
    if (!isBase64(data))
        return refusals.malformed('The attachment is not base64');
    const tarball = Buffer.from(data, 'base64');
    const claimed = { ...pick(asObject(dist), ['integrity', 'shasum']), length };
    return { document, name: document.name, version, manifest, claimed, file, tarball };
}
/** Node decodes around whatever is not base64, so a damaged attachment would pass for a shorter one. */
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
function asObject(value) {
    return schemas/* looseObject */._H3({}).safeParse(value).data ?? {};
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/publish/publish.js









/** Publishes one version, or refuses it and stores nothing. The caller has checked that the token may. */
async function publish(registry, name, body, { user }, hints) {
    const publication = parsePublication(body);
    if (isRefusal(publication))
        return refuse(publication);
    const malformed = documentProblem(publication, name);
    if (malformed !== undefined)
        return refuse(malformed);
    const contents = await openTarball(publication);
    if (isRefusal(contents))
        return refuse(contents);
    // Nothing waits from here on, so no other request comes between the check and the storing.
    const stored = registry.packages.get(name);
    const problem = admissionProblem({ registry, publication, user, stored });
    if (problem !== undefined)
        return refuse(problem);
    const before = stored ?? emptyPackage(name, user, registry.now());
    const owned = before.removed === undefined ? before : { ...before, owner: user };
    storeVersion(registry, { ...owned, readme: publication.document.readme ?? owned.readme }, {
        version: toStored(publication, contents, registry.now()),
        tags: Object.keys(publication.document['dist-tags']),
        readsLeft: Math.max(hints.hiddenReads, registry.hiddenReads(name, publication.version)),
    });
    return jsonAnswer(200, { success: true });
}
function toStored({ version, manifest, tarball }, contents, now) {
    return { version, manifest, tarball, dist: { ...checksumsOf(tarball), ...contents }, published: now };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/unpublishing.js






/** Removes the versions that an edited document no longer lists; the first of two requests of `npm unpublish`. */
function removeUnlisted(registry, name, revision, document) {
    const { versions } = document;
    if (!isJsonObject(versions))
        return refuse(refusals.malformed('The document lists no versions'));
    return remove(registry, name, revision, (version) => !Object.hasOwn(versions, version));
}
/** Removes a package with all its versions. */
function removePackage(registry, name, revision) {
    return remove(registry, name, revision, () => true);
}
/** Confirms that a tarball went with its version; the second request of `npm unpublish`. */
function removeTarball(registry, name, file, revision) {
    const stored = registry.packages.get(name);
    const burned = [...(stored?.burned.keys() ?? [])].some((version) => tarballName(name, version) === file);
    if (stored === undefined || !burned)
        return refuse(refusals.notFound());
    return revision === revisionOf(stored) ? jsonAnswer(200, { ok: true }) : refuse(refusals.conflict());
}
function remove(registry, name, revision, isGone) {
    const stored = readPackage(registry, name, false);
    if (stored === undefined)
        return refuse(refusals.notFound());
    if (revision !== revisionOf(stored))
        return refuse(refusals.conflict());
    const gone = [...stored.versions.keys()].filter(isGone);
    const problem = unpublishProblem(registry, stored, gone);
    if (problem !== undefined)
        return refuse(problem);
    store(registry, withoutVersions(stored, gone, registry.now()));
    return jsonAnswer(200, { ok: true });
}
const unpublishWindowMs = 72 * 3_600_000;
/**
 * The registry's rule (npm's Unpublish Policy): within 72 hours, and only while nothing depends on the package.
 *
 * The policy lets some older packages go as well, by their downloads; nothing is downloaded from a stand-in as
 * from a registry, so here they stay.
 */
function unpublishProblem(registry, stored, gone) {
    if (hasDependents(registry, stored.name)) {
        return refusals.cannotUnpublish(stored.name, 'has dependent packages in the registry');
    }
    const old = gone.find((version) => registry.now() - (stored.versions.get(version)?.published ?? 0) > unpublishWindowMs);
    if (old === undefined)
        return undefined;
    return refusals.cannotUnpublish(`${stored.name}@${old}`, 'was published more than 72 hours ago');
}
function hasDependents(registry, name) {
    const others = [...registry.packages.values()].filter((other) => other.name !== name);
    return others.some(({ versions }) => [...versions.values()].some(({ manifest }) => dependsOn(manifest, name)));
}
function dependsOn(manifest, name) {
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
        const dependencies = manifest[field];
        return isJsonObject(dependencies) && Object.hasOwn(dependencies, name);
    });
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/write-handler.js







/** Answers what changes a package; who may is decided before the body is looked at. */
async function answerWrite(registry, route, request) {
    if (!('name' in route))
        return refuse(refusals.methodNotAllowed());
    const token = identify(registry, request);
    if (isRefusal(token))
        return refuse(token);
    const problem = writeProblem(registry, token, route.name);
    if (problem !== undefined)
        return refuse(problem);
    switch (request.method) {
        case 'DELETE':
            return write_handler_remove(registry, route);
        case 'PUT':
            return put(registry, route, request, token);
        default:
            return refuse(refusals.methodNotAllowed());
    }
}
async function put(registry, route, request, token) {
    if (route.kind === 'dist-tag')
        return putDistTag(registry, route.name, route.tag, request);
    const document = parseJsonObject(request.body);
    if (document === undefined)
        return refuse(refusals.malformed('The body is not a JSON object'));
    if (route.kind === 'package-revision')
        return removeUnlisted(registry, route.name, route.revision, document);
    if (route.kind !== 'package')
        return refuse(refusals.methodNotAllowed());
    return isEdit(document)
        ? editDeprecations(registry, route.name, document)
        : publish(registry, route.name, document, token, request.hints);
}
/** A publication brings its tarball; an edit sends back what it read, with the revision it read. */
function isEdit(document) {
    return '_rev' in document && !('_attachments' in document);
}
function write_handler_remove(registry, route) {
    switch (route.kind) {
        case 'dist-tag':
            return deleteDistTag(registry, route.name, route.tag);
        case 'package-revision':
            return removePackage(registry, route.name, route.revision);
        case 'tarball-revision':
            return removeTarball(registry, route.name, route.file, route.revision);
        default:
            return refuse(refusals.methodNotAllowed());
    }
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/handler.js





/** Answers requests as the public npm registry does. */
function createNpmHandler(registry) {
    return async (request) => {
        const route = parseRoute(request.path);
        if (route === undefined)
            return refuse(refusals.badPath());
        if (['GET', 'HEAD'].includes(request.method))
            return answerRead(registry, route, request);
        if (route.kind === 'advisories' && request.method === 'POST')
            return noAdvisories(route.style);
        return answerWrite(registry, route, request);
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/inventory.js


/** A copy of what the registry holds now; taking it does not count as a read of what is pending. */
function takeInventory(registry) {
    return Object.fromEntries([...registry.packages].map(([name, stored]) => [name, describe(registry, stored)]));
}
function describe(registry, stored) {
    const visible = [...stored.versions].map(([version, each]) => [version, describeVersion(each, true)]);
    const pending = pendingOf(registry, stored.name).map(({ version }) => [version.version, describeVersion(version, false)]);
    return {
        owner: stored.owner,
        versions: Object.fromEntries([...visible, ...pending]),
        tags: Object.fromEntries(stored.tags),
        burned: [...stored.burned.keys()],
    };
}
function describeVersion({ tarball, dist, deprecated }, visible) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(tarball).digest('hex');
    const rest = { integrity: dist.integrity, sha256, size: tarball.byteLength, visible };
    return deprecated === undefined ? rest : { ...rest, deprecated };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/seed.js



/** Plants a version. */
function plant(registry, seed) {
    const { name, version, tarball, tags = ['latest'], owner = 'somebody' } = seed;
    const stored = registry.packages.get(name) ?? emptyPackage(name, owner, registry.now());
    const planted = {
        version,
        manifest: { name, version, ...seed.manifest },
        tarball,
        dist: { ...checksumsOf(tarball), ...seed.dist },
        published: seed.published ?? registry.now(),
    };
    store(registry, withVersion(stored, planted, tags));
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/stand-in.js




/** The public registry has no documented limit; a tarball of about 200 MB is refused (npm/documentation#1691). */
const defaultMaxBodyBytes = 256 * 1024 * 1024;
/** Starts an npm registry that refuses what the public one refuses; it keeps everything in memory. */
async function startNpmStandIn(options) {
    let url = '';
    const registry = createRegistry(options, () => url);
    const maxBodyBytes = options.maxBodyBytes ?? defaultMaxBodyBytes;
    const server = await startServer(createNpmHandler(registry), { ...options, maxBodyBytes });
    url = server.url;
    return { ...server, packages: () => takeInventory(registry), seed: (seed) => plant(registry, seed) };
}
function createRegistry(options, url) {
    return {
        packages: new Map(),
        before: new Map(),
        pending: new Map(),
        tokens: options.tokens,
        requireAuthForReads: options.requireAuthForReads ?? false,
        reserved: new Set(options.reserved),
        established: new Set(options.established),
        upstream: options.upstream,
        hiddenReads: options.pending ?? (() => 0),
        now: options.now ?? Date.now,
        url,
    };
}

;// CONCATENATED MODULE: ./packages/standins/src/npm/kind.js




/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pointedAt(settings, registry) {
    return { ...settings, ...{ registry: `${registry.replace(/\/$/, '')}/` } };
}
function addressOf(settings) {
    return 'registry' in settings ? String(settings.registry) : '';
}
async function isKnown(name, upstream) {
    const path = `/${name.replace('/', '%2f')}`;
    try {
        return (await upstream({ method: 'GET', path, accept: 'application/json' })).status === 200;
    }
    catch {
        return false;
    }
}
// The public registry's rules for new packages concern neither packages that it has nor other registries.
async function establishedNames({ settings, packages, upstream, publicEndpoint }) {
    const names = packages.map(({ name }) => name);
    if (addressOf(settings) !== publicEndpoint)
        return names;
    if (upstream === undefined)
        return [];
    const known = await Promise.all(names.map((name) => isKnown(name, upstream)));
    return names.filter((_, index) => known[index] === true);
}
async function start(options) {
    const { settings, packages, upstream, log } = options;
    const token = `npm_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const standIn = await startNpmStandIn({
        tokens: [{ token, user: 'rehearsal', rights: 'publish' }],
        reserved: packages.map(({ name }) => name),
        established: await establishedNames(options),
        ...(upstream !== undefined && { upstream }),
    });
    log.debug(`stand-in for npm at ${standIn.url}`);
    return {
        settings: pointedAt(settings, standIn.url),
        secret: (0,secret/* secretOf */.OM)('rehearsal token', token),
        install: (released, sandbox) => installByNpm(released, { registry: standIn.url, sandbox }),
        close: () => standIn.close(),
    };
}
/** The stand-in of the `npm` channel. */
const npmStandInKind = { kind: 'npm', start };

;// CONCATENATED MODULE: ./packages/standins/src/kinds.js

/** The stand-in of every kind of channel. */
const standInKinds = [npmStandInKind];

// EXTERNAL MODULE: ./packages/cli/src/build.js
var build = __webpack_require__(6100);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(8371);
// EXTERNAL MODULE: ./packages/cli/src/identity.js
var identity = __webpack_require__(860);
// EXTERNAL MODULE: ./packages/cli/src/project.js + 51 modules
var src_project = __webpack_require__(5161);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js + 6 modules
var sealed_release = __webpack_require__(7094);
// EXTERNAL MODULE: ./packages/hosts/src/environment.js
var environment = __webpack_require__(8476);
// EXTERNAL MODULE: ./packages/hosts/src/processes.js + 1 modules
var processes = __webpack_require__(1737);
;// CONCATENATED MODULE: ./packages/hosts/src/http/follow-reads.js
const mostHops = 5;
function nextUrl(outcome, from) {
    if (outcome.kind !== 'answer' || ![301, 302, 303, 307, 308].includes(outcome.status))
        return undefined;
    const { location } = outcome.headers;
    if (location === undefined || !URL.canParse(location, from))
        return undefined;
    const next = new URL(location, from);
    // An encrypted read never continues in the clear.
    const allowed = new URL(from).protocol === 'https:' ? ['https:'] : ['https:', 'http:'];
    return allowed.includes(next.protocol) ? next.href : undefined;
}
/** Follows redirects of reads, without any credential once the first answer points elsewhere. */
function followReads(http) {
    return async (request) => {
        let outcome = await http(request);
        let { url } = request;
        for (let hop = 0; request.method === 'GET' && hop < mostHops; hop += 1) {
            const next = nextUrl(outcome, url);
            if (next === undefined)
                return outcome;
            const { credential: _, ...bare } = request;
            url = next;
            outcome = await http({ ...bare, url });
        }
        return outcome;
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 3 modules
var http_http = __webpack_require__(5860);
;// CONCATENATED MODULE: ./packages/cli/src/upstream.js



const longestAnswer = 512 * 1024 * 1024;
// The machine may be set up to install from a mirror; what its own client says is right.
async function npmRegistry(folder, { env }) {
    const home = env.HOME === undefined ? {} : { HOME: env.HOME };
    const command = {
        file: 'npm',
        args: ['config', 'get', 'registry'],
        cwd: folder,
        env: { ...(0,environment/* allowListed */.n)(env), ...home },
    };
    const { code, stdout } = await (0,processes/* runCommand */.d)(command);
    const text = stdout.trim().split('\n').at(-1) ?? '';
    return code === 0 && URL.canParse(text) ? text : endpoints/* endpoints */.v.npm;
}
function readFrom(base, world) {
    const http = followReads((0,http_http/* createHttp */.V)(world.env));
    const root = base.endsWith('/') ? base.slice(0, -1) : base;
    return async ({ path, accept }) => {
        const outcome = await http({
            method: 'GET',
            url: `${root}${path}`,
            headers: { accept },
            maxBytes: longestAnswer,
        });
        if (outcome.kind === 'failure')
            throw (0,lockstep_error/* fail */.fJ)('UNREACHABLE', `${root} gives no answer: ${outcome.why}`);
        return outcome;
    };
}
/** The machine's configured registries, for the names that a release does not own; read without any credential. */
async function upstreamsFor(project, world) {
    const kinds = new Set(project.config.channels.map(({ kind }) => kind));
    const upstreams = new Map();
    if (kinds.has('npm'))
        upstreams.set('npm', readFrom(await npmRegistry(project.workspace.folder, world), world));
    return upstreams;
}

;// CONCATENATED MODULE: ./packages/cli/src/commands/rehearse.js












async function buildScratch(project, options, world, folder) {
    const original = project.workspace.folder;
    const scratch = (0,external_node_path_.join)(folder, 'scratch');
    world.log.info('no seal here: building and sealing a scratch copy');
    await scratchCopy(original, scratch, (0,git/* createGit */.l)(original, world.env));
    const copy = await (0,src_project/* openProject */.U)(scratch, world, original);
    await (0,build/* runBuild */.c)(copy.config, scratch, await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(folder, 'build'), world.env), world);
    const seal = await (0,make_seal/* makeSeal */.A)(copy, {
        target: options.target,
        build: (0,identity/* identifyBuild */.H)(world.env),
        provisional: true,
    });
    return { seal, folder: scratch };
}
async function rehearse_perform(project, { seal, folder }, options, world, temporary) {
    const upstreams = await upstreamsFor(project, world);
    return rehearse({
        seal,
        context: (0,sealed_release/* createContext */.q6)(folder, world),
        identity: (0,identity/* identify */.l)(options, world.env),
        channels: project.config.channels,
        kinds: project.kinds,
        standInKinds: standInKinds,
        endpoints: endpoints/* endpoints */.v,
        upstreamOf: (kind) => upstreams.get(kind),
        sandbox: await (0,sandbox/* createSandbox */._)((0,external_node_path_.join)(temporary, 'install'), world.env),
        log: world.log,
        signal: world.signal,
    });
}
function rehearse_summaryOf({ ok, installed = [], problems }) {
    return ok
        ? `${installed.length} installations, all commands ran`
        : problems.map(({ code }) => code).join(', ');
}
async function keepResult(project, seal, report, options, world) {
    const { folder } = project.workspace;
    const entry = {
        kind: 'rehearsed',
        seal: (0,seal_seal/* sealDigest */.yO)(seal),
        ok: report.ok,
        summary: rehearse_summaryOf(report),
    };
    await (0,evidence_files/* writeOutput */.zh)(folder, 'rehearsal.json', (0,result/* writeResult */.Zk)(entry));
    const ledger = await (0,sealed_release/* openLedger */.au)(project, (0,seal_seal/* releaseOf */.l7)(seal).id, (0,identity/* identify */.l)(options, world.env), world);
    if (!world.inWorkflow)
        await ledger.append([entry]);
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(folder, { seal, ledger, channels: (0,sealed_release/* openChannels */.Lr)(project) }, []);
}
/** Rehearses a sealed release, or a scratch build of what is checked out; reads no credential. */
const runRehearse = async (options, world) => {
    const project = await (0,src_project/* openProject */.U)(options.dir, world);
    const sealed = await (0,sealed_release/* findSeal */.bo)(project, options.target, world);
    return (0,temporary_folder/* withTemporaryFolder */.E)(async (temporary) => {
        const material = sealed === undefined
            ? await buildScratch(project, options, world, temporary)
            : { seal: sealed, folder: project.workspace.folder };
        const { report, exit } = await rehearse_perform(project, material, options, world, temporary);
        if (sealed !== undefined)
            await keepResult(project, sealed, report, options, world);
        return { report: { ...report, ...nextOf(report, sealed !== undefined, world) }, exit };
    });
};
function nextOf({ ok }, isSealed, { inWorkflow }) {
    if (!ok)
        return {};
    if (!isSealed)
        return { next: 'lockstep seal --build' };
    return { next: inWorkflow ? 'lockstep record' : 'lockstep preflight' };
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** A command line as the system's shell takes it. */
function shellCommand(line) {
    return process.platform === 'win32'
        ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
        : { file: 'sh', args: ['-c', line] };
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* unused harmony export resultSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7855);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);




/** The outcome of a rehearsal or preflight on its way from its job to the ledger. */
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), entry: _ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryBodySchema */ .ei });
/** The contents of a result file. */
function writeResult(entry) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)({ schema: 1, entry });
}
/**
 * Reads a result file; another job wrote it, so nothing about it is believed but its form and its seal.
 * @throws LockstepError `RESULT_INVALID` when it is no result of this kind for this seal.
 */
function readResult(text, kind, seal, file) {
    const where = { file };
    const entry = readEntry(text, where);
    if (entry.kind !== kind)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} holds no entry “${kind}”`, { where });
    const result = entry;
    if (result.seal !== seal)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', `${file} belongs to another seal`, { where });
    return result;
}
function readEntry(text, where) {
    try {
        return resultSchema.parse(JSON.parse(text)).entry;
    }
    catch (cause) {
        const message = `${where.file} is not a result of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('RESULT_INVALID', message, { where, cause });
    }
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject)
});

// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(7458);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(3240);
;// CONCATENATED MODULE: ./packages/engine/src/seal/agreement.js

function duplicates(artifacts, locate) {
    const first = new Map();
    return artifacts.flatMap(({ file, channels, package: sealed }) => channels.flatMap((channel) => {
        const key = `${channel} ${sealed?.name}@${sealed?.version}`;
        const twin = first.get(key);
        if (twin === undefined)
            first.set(key, file);
        if (twin === undefined || sealed === undefined)
            return [];
        const message = `${twin} and ${file} are both ${sealed.name}@${sealed.version} on channel ${channel}`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return [(0,problem/* problem */.C)('ARTIFACT_DUPLICATE', message, { where })];
    }));
}
function wrongVersions(artifacts, packages, version) {
    const inArtifacts = artifacts
        .filter((artifact) => artifact.package !== undefined && artifact.package.version !== version)
        .map(({ file, package: sealed }) => (0,problem/* problem */.C)('VERSION_MISMATCH', `${file} holds ${sealed?.name} ${sealed?.version}, expected ${version}`, {
        where: { file },
    }));
    const inSource = packages
        .filter((each) => !each.private && each.version !== version)
        .map((each) => (0,problem/* problem */.C)('VERSION_MISMATCH', `${each.where.file} says ${each.name} ${each.version}, expected ${version}`, {
        where: each.where,
    }));
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
/** Compares artifacts, manifests and the target with each other. */
function disagreements(artifacts, packages, version, locate) {
    return [
        ...duplicates(artifacts, locate),
        ...(version === undefined ? [] : wrongVersions(artifacts, packages, version)),
        ...unknownToSource(artifacts, packages),
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
/** Finds the files that the channels' patterns name. */
async function findClaims(channels, source, locate) {
    const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
    const claims = new Map();
    for (const { channel, files } of matches)
        for (const file of files)
            claims.set(file, (claims.get(file) ?? new Set()).add(channel));
    const empty = matches.filter(({ files }) => files.length === 0).map((each) => emptyPattern(each, locate));
    const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
        problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
    };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(9963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(7197);
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
    const sealed = await kind.readPackage(file, hashed());
    return { package: sealed, digest: digest.end() };
}
function kindOf(claim, config, kinds) {
    const name = config.channels.find(({ id }) => claim.channels.includes(id))?.kind;
    return kinds.find(({ kind }) => kind === name);
}
/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
async function takeInventory(claims, config, kinds, workspace) {
    const artifacts = [];
    const problems = [];
    for (const claim of claims) {
        const kind = kindOf(claim, config, kinds);
        if (kind === undefined)
            continue;
        try {
            artifacts.push({
                file: claim.file,
                channels: [...claim.channels],
                ...(await readOnce(workspace, claim.file, kind)),
            });
        }
        catch (error) {
            if (!(error instanceof lockstep_error/* LockstepError */.Cj))
                throw error;
            problems.push(...error.problems);
        }
    }
    return { artifacts, problems };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/project.js
var seal_project = __webpack_require__(3411);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js




async function readSources(project) {
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource(project.workspace)));
    return {
        packages: sources.flatMap(({ packages }) => packages),
        problems: sources.flatMap(({ problems }) => problems),
    };
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, sourceOnly = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readSources(project);
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate);
    const inventory = await takeInventory(found.claims, config, kinds, workspace);
    return {
        artifacts: inventory.artifacts,
        packages: sources.packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...inventory.problems,
            ...disagreements(inventory.artifacts, sources.packages, version, locate).filter(
            // A file that could not be read may hold the very package that seems to be left out.
            ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0),
        ],
    };
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ makeSeal)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5301);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);




function checkTree(git) {
    if (git.changed.length === 0)
        return [];
    const shown = git.changed.slice(0, 10).join(', ');
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('TREE_DIRTY', `changed since the commit: ${shown}${git.changed.length > 10 ? ', …' : ''}`)];
}
// Only names of this release have an order among themselves; everything else is somebody else's.
function withSiblings(artifacts) {
    const names = new Set(artifacts.map((artifact) => artifact.package?.name));
    return artifacts.map((artifact) => {
        if (artifact.package === undefined)
            return artifact;
        const needs = artifact.package.needs.filter((need) => names.has(need)).sort();
        return { ...artifact, package: { ...artifact.package, needs } };
    });
}
function packagesOf(artifacts, tag) {
    const versions = new Map(artifacts.flatMap(({ package: sealed }) => (sealed ? [[sealed.name, sealed.version]] : [])));
    return [...versions].sort().map(([name = '', version = '']) => ({ name, version, tag }));
}
async function chooseTarget(project, git, options) {
    const { config, workspace } = project;
    const isNamed = options.target !== undefined || !options.provisional;
    if (isNamed)
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, options.target);
    try {
        return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTarget */ .u1)(config, git, undefined);
    }
    catch (cause) {
        const sources = await Promise.all((0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsInUse */ .I)(project).map((kind) => kind.readSource(workspace)));
        const versions = sources.flatMap(({ packages }) => packages.filter((each) => !each.private).map(({ version }) => version));
        const foreseen = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .foreseenTarget */ .HH)(config, versions);
        if (foreseen === undefined)
            throw cause;
        return foreseen;
    }
}
/**
 * Seals what the channels' patterns name.
 * @throws LockstepError with every problem at once; then no seal is made.
 */
async function makeSeal(project, options) {
    const { workspace } = project;
    const git = await workspace.git();
    if (git === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('GIT_UNUSABLE', `${workspace.folder} is not a git checkout with a commit`);
    const target = await chooseTarget(project, git, options);
    const { artifacts, problems } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkProject */ .s)(project, { version: target.version });
    const standing = options.provisional
        ? []
        : [...(await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTag */ .Bs)(workspace, git, target)), ...checkTree(git)];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)([...standing, ...problems]);
    const sealed = withSiblings(artifacts);
    return {
        schema: 1,
        releases: [{ id: target.tag, commit: git.commit, packages: packagesOf(sealed, target.tag) }],
        build: options.build,
        tools: [...(await workspace.tools((0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsInUse */ .I)(project).flatMap(({ tools }) => tools)))],
        artifacts: sealed,
    };
}


/***/ }),

/***/ 3411:
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

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   HH: () => (/* binding */ foreseenTarget),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3240);

function targetOf(config, tag) {
    const version = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(config.release.tag, tag);
    if (version === undefined)
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`);
    return { tag, version };
}
/**
 * The target: as named, or the one tag at HEAD that fits.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
function resolveTarget(config, git, named) {
    if (named !== undefined)
        return targetOf(config, named);
    const fitting = (git?.tags ?? []).filter((tag) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(config.release.tag, tag) !== undefined);
    const [tag] = fitting;
    if (tag !== undefined && fitting.length === 1)
        return targetOf(config, tag);
    const found = fitting.length === 0 ? 'none' : fitting.join(', ');
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`);
}
/** The target of a rehearsal before the tag is made: the version that the source carries. */
function foreseenTarget(config, versions) {
    const [version, ...others] = new Set(versions);
    if (version === undefined || others.length > 0)
        return undefined;
    return targetOf(config, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(config.release.tag, version));
}
/** Whether the tag exists, at the commit that is checked out. */
async function checkTag(workspace, git, { tag }) {
    const commit = await workspace.commitOf(tag);
    if (commit === git.commit)
        return [];
    const found = commit === undefined ? 'does not exist' : `points at ${commit}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TARGET_MISMATCH', `tag ${tag} ${found}, HEAD is ${git.commit}`)];
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5967);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8826);


function absence({ target, observed }) {
    const where = { target: `${target.channel} ${target.title}` };
    switch (observed.state) {
        case 'present':
            return [];
        case 'absent':
        case 'reserved':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('MISSING', `${target.title} is not on ${target.channel}`, { where })];
        case 'pending':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_VISIBLE_YET', `${target.title} is not visible on ${target.channel}: ${observed.why}`, {
                    where,
                }),
            ];
        case 'burned':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('VERSION_BURNED', `${target.title} was removed from ${target.channel}`, { where })];
        case 'rejected':
            return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where })];
        case 'unknown':
            return [
                (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('STATE_UNKNOWN', `${target.channel} does not say where ${target.title} stands: ${observed.why}`, { where }),
            ];
    }
}
async function verifyChannel(session, channel) {
    const targets = channel.targets(session.seal);
    const found = await channel.verify(targets, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)(session, channel));
    const byKey = new Map(found.map((each) => [each.target.key, each]));
    const silence = { state: 'unknown', why: 'the channel gave no answer for this target' };
    return targets.map((target) => byKey.get(target.key) ?? { target, observed: silence, problems: [] });
}
/** Looks at every target as a user would: visible, right bytes, right tags. Writes nothing anywhere. */
async function verify(session) {
    const perChannel = await Promise.all(session.channels.map((channel) => verifyChannel(session, channel)));
    const verifications = perChannel.flat();
    const problems = verifications.flatMap((each) => [...each.problems, ...absence(each)]);
    const report = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .reportOn */ .Sb)('verify', session, verifications, problems);
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity)), sightings: verifications };
}


/***/ }),

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);



/** Lends a new folder that only this user can read, and removes it with all that is in it. */
async function withTemporaryFolder(use) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'lockstep-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);




/**
 * Where packages' own code may run: with an empty home and nothing of the environment but what is allow-listed.
 *
 * It keeps credentials out of reach by not having them; it does not confine a process to its folder.
 */
async function createSandbox(folder, env) {
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'home');
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tmp');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temporary, { recursive: true, mode: 0o700 });
    return {
        env: {
            ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowListed */ .n)(env),
            HOME: home,
            USERPROFILE: home,
            TMPDIR: temporary,
            TEMP: temporary,
            TMP: temporary,
        },
        run: _processes_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d,
        async folder(name) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
            return path;
        },
    };
}


/***/ })

};
