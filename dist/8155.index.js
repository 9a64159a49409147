export const id = 8155;
export const ids = [8155];
export const modules = {

/***/ 83077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ hostTokenVariable),
/* harmony export */   bu: () => (/* binding */ hostRepository),
/* harmony export */   d: () => (/* binding */ findHostToken),
/* harmony export */   mz: () => (/* binding */ hostRepositoryOf),
/* harmony export */   np: () => (/* binding */ demandHostToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_channels__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84897);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50135);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99113);





function isPublicHost(server) {
    return URL.canParse(server) && new URL(server).hostname === new URL(_lockstep_channels__WEBPACK_IMPORTED_MODULE_2__/* .companions */ .a.githubServer).hostname;
}
function apiOf(kind, server) {
    if (kind === 'gitea')
        return `${server}api/v1/`;
    return isPublicHost(server) ? _lockstep_channels__WEBPACK_IMPORTED_MODULE_2__/* .endpoints */ .v['github-release'] : `${server}api/v3/`;
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
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('USAGE', 'nothing here says on which host the repository is', {
        remedy: 'Run it in a workflow, or in a checkout from github.com, or from a Gitea with .gitea/workflows; or set GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_REPOSITORY, and GITEA_ACTIONS=true for Gitea.',
    });
}
function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
// An address does not tell what runs there; workflows that nobody but Gitea and Forgejo reads do.
async function kindShown(folder, { host, server = '' }) {
    if (host !== undefined || isPublicHost(server))
        return {};
    const found = await Promise.all(['.gitea', '.forgejo'].map((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, 'workflows'))));
    return found.includes(true) ? { host: 'gitea' } : {};
}
/**
 * The repository that a folder belongs to, on its host: as the workflow says, else as the checkout shows it.
 * @throws LockstepError `USAGE` where neither tells.
 */
async function hostRepositoryOf(folder, env) {
    const surroundings = await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .Z)(folder, env);
    return hostRepository({ ...surroundings, ...(await kindShown(folder, surroundings)) });
}
/** The variable by which an action hands its input over. */
const hostTokenVariable = 'LOCKSTEP_TOKEN';
const variables = {
    github: [hostTokenVariable, 'GH_TOKEN', 'GITHUB_TOKEN'],
    gitea: [hostTokenVariable, 'GITEA_TOKEN', 'GITHUB_TOKEN'],
};
// Gitea’s runner offers its token by GitHub’s name, too; at a terminal, what has that name is for GitHub alone.
function variablesFor(kind, env) {
    if (kind === 'github' || (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowSurroundings */ .J)(env) !== undefined)
        return variables[kind];
    return variables[kind].filter((name) => name !== 'GITHUB_TOKEN');
}
/** The credential for the host of the repository, if the environment has one. */
function findHostToken(kind, { env }) {
    for (const name of variablesFor(kind, env)) {
        const text = env[name]?.trim() ?? '';
        if (text !== '')
            return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .secretOf */ .OM)(name, text);
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
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('TOKEN_MISSING', `${what} without a token: set ${variablesFor(kind, world.env).slice(1).join(' or ')}`, {
        remedy: 'Give the action the job’s token as its input “token”, or set one of these variables.',
    });
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

/***/ 52885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createOpenGitRemote)
});

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/hosts/src/host/answers/throttling.js
var answers_throttling = __webpack_require__(43593);
;// CONCATENATED MODULE: ./packages/hosts/src/git/answer.js


const reasons = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'missing',
    410: 'missing',
    413: 'too large',
};
/** A request that did what it should. */
function ok(value) {
    return { outcome: 'ok', value };
}
/** A refusal in the server's or in our words. */
function refused(reason, message, status) {
    return {
        outcome: 'refused',
        reason,
        message: (0,foreign_text/* foreignText */.q)(message),
        ...(status !== undefined && { status }),
    };
}
/** No usable answer; `sent: false` proves that nothing was stored. */
function failed(why, sent = true) {
    return { outcome: 'failed', sent, why: (0,foreign_text/* foreignText */.q)(why) };
}
function wordsOf({ status, headers, body }) {
    if (/html/i.test(headers['content-type'] ?? ''))
        return `the server answered ${status} with an HTML page`;
    const words = (0,foreign_text/* foreignText */.q)(new TextDecoder().decode(body.subarray(0, 4096)));
    return words === '' ? `the server answered ${status}` : words;
}
function refusalOf(answer) {
    const { status, headers } = answer;
    if (status >= 300 && status < 400)
        return refused('redirected', `the server points to ${headers.location ?? 'nowhere'}`, status);
    return refused(reasons[status] ?? (status >= 500 ? 'other' : 'invalid'), wordsOf(answer), status);
}
/** What an exchange with a git server came to, as far as HTTP tells; the body of a 200 is still to be read. */
function replyOf(outcome) {
    if (outcome.kind === 'failure')
        return failed(outcome.why, outcome.sent);
    if (outcome.status === 200)
        return ok(outcome);
    const words = wordsOf(outcome);
    const throttling = (0,answers_throttling/* throttlingOf */.T)(outcome, words);
    if (throttling !== undefined)
        return { outcome: 'throttled', message: words, ...throttling };
    // A gateway that gives up says nothing about what became of the request behind it.
    if (outcome.status >= 500)
        return failed(`the server answered ${outcome.status}`);
    return refusalOf(outcome);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/garbled.js
/** Bytes of a server that are not what git's documents say; caught where an answer is read, and told as a reply. */
class GarbledError extends Error {
    name = 'GarbledError';
}
/** Ends the reading of an answer that makes no sense. */
function garbled(what, cause) {
    throw new GarbledError(what, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/commit.js

/**
 * Reads the content of a commit.
 * @throws GarbledError
 */
function readCommit(content) {
    const [head = ''] = Buffer.from(content).toString('latin1').split('\n\n', 1);
    const [first = '', ...lines] = head.split('\n');
    const [, tree] = /^tree ([0-9a-f]{40})$/.exec(first) ?? [];
    if (tree === undefined)
        garbled('a commit has no tree');
    const parents = lines.flatMap((line) => /^parent ([0-9a-f]{40})$/.exec(line)?.[1] ?? []);
    return { tree, parents };
}
// What ends a name or a line there.
function plain(text) {
    return text.replace(/[\0\n<>]+/g, ' ').trim();
}
/** The content of a commit; equal inputs give equal bytes. */
function writeCommit(tree, { parent, message, author, at }) {
    const seconds = Math.floor(Date.parse(at) / 1000);
    const signature = `${plain(author.name)} <${plain(author.email)}> ${seconds} +0000`;
    const lines = [
        `tree ${tree}`,
        ...(parent === undefined ? [] : [`parent ${parent}`]),
        `author ${signature}`,
        `committer ${signature}`,
        '',
        message.replaceAll('\0', '').trimEnd(),
        '',
    ];
    return Buffer.from(lines.join('\n'));
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/endpoint.js

/** The longest answer that is read, in bytes: a whole tap, or a ledger, packed. */
const maxBytes = 256 * 1024 * 1024;
// GitHub and Gitea take a token as the password of any user; GitHub's own clients say this one.
function credentialFor({ url, secret }) {
    if (secret === undefined)
        return {};
    const { origin } = new URL(url);
    return { credential: { secret, scheme: 'Basic', user: 'x-access-token', origins: [origin] } };
}
/** The address of a repository as requests are built on it: without credential, query and slash at the end. */
function addressOf(url) {
    const address = new URL(url);
    address.username = '';
    address.password = '';
    address.search = '';
    address.hash = '';
    return address.href.replace(/\/+$/, '');
}
/** Asks what a service offers; the first request of a conversation (gitprotocol-http, “Discovering References”). */
async function discover(endpoint, service) {
    const headers = service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {};
    const outcome = await endpoint.http({
        method: 'GET',
        url: `${endpoint.url}/info/refs?service=${service}`,
        headers: { ...headers, accept: '*/*', 'cache-control': 'no-cache' },
        maxBytes,
        ...credentialFor(endpoint),
    });
    return replyOf(outcome);
}
/** Sends a message to a service and gives the body of its answer. */
async function call(endpoint, service, message) {
    const version = service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {};
    const outcome = await endpoint.http({
        method: 'POST',
        url: `${endpoint.url}/${service}`,
        headers: {
            ...version,
            'content-type': `application/x-${service}-request`,
            accept: `application/x-${service}-result`,
        },
        body: Buffer.concat(message),
        maxBytes,
        ...credentialFor(endpoint),
    });
    const reply = replyOf(outcome);
    if (reply.outcome !== 'ok')
        return reply;
    if (reply.value.headers['content-type'] !== `application/x-${service}-result`)
        return failed('the answer is not one of a git server');
    return ok(reply.value.body);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/packet.js

/** Ends a message. */
const flush = Buffer.from('0000');
/** Stands between the parts of a message. */
const delimiter = Buffer.from('0001');
const marks = ['flush', 'delimiter', 'end'];
/** A text as a packet. */
function packetOf(text) {
    const data = Buffer.from(text);
    const length = (data.byteLength + 4).toString(16).padStart(4, '0');
    return Buffer.concat([Buffer.from(length), data]);
}
function lengthAt(bytes, at) {
    const digits = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : garbled('a packet has no length');
}
/**
 * Takes packets apart.
 * @throws GarbledError when they are cut off, or are none.
 */
function* packetsIn(bytes) {
    for (let at = 0; at < bytes.byteLength;) {
        const length = lengthAt(bytes, at);
        const mark = marks[length];
        if (mark === undefined && length < 4)
            garbled('a packet has an impossible length');
        const end = at + Math.max(4, length);
        if (end > bytes.byteLength)
            garbled('a packet is cut off');
        yield mark === undefined ? { kind: 'data', data: bytes.subarray(at + 4, end) } : { kind: mark };
        at = end;
    }
}
/** The text of a packet, without the line's end; undefined for a mark. */
function textOf(packet) {
    if (packet?.kind !== 'data')
        return undefined;
    return Buffer.from(packet.data).toString().replace(/\n$/, '');
}
/** An error that a server tells instead of an answer (gitprotocol-pack, “ERR”). */
function errorIn(body) {
    const { value } = packetsIn(body).next();
    const text = textOf(value ?? undefined);
    return text?.startsWith('ERR ') ? text.slice('ERR '.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/side-band.js

/**
 * Sorts packets by their band, up to the mark that ends them.
 * @throws GarbledError when the end is missing: then the connection broke, and nothing of it counts.
 */
function bandsOf(packets) {
    const bands = [[], [], [], []];
    let ended = false;
    for (const packet of packets) {
        ended = packet.kind !== 'data';
        if (packet.kind !== 'data')
            break;
        const [band = 0] = packet.data;
        if (band < 1 || band > 3)
            garbled('an answer uses a band that there is not');
        bands[band]?.push(packet.data.subarray(1));
    }
    const [, data = [], words = [], errors = []] = bands;
    if (!ended && errors.length === 0)
        garbled('an answer ends in the middle');
    const error = errors.length === 0 ? undefined : Buffer.concat(errors).toString();
    return { data: Buffer.concat(data), words: Buffer.concat(words).toString(), error };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/hosts/src/git/write-pack.js


const numbers = { commit: 1, tree: 2, blob: 3, tag: 4 };
function headOf({ type, content }) {
    const bytes = [];
    let rest = Math.floor(content.byteLength / 16);
    let byte = (numbers[type] << 4) | (content.byteLength % 16);
    for (; rest > 0; rest = Math.floor(rest / 128)) {
        bytes.push(byte | 0x80);
        byte = rest % 128;
    }
    return Uint8Array.from([...bytes, byte]);
}
/** Packs objects, each whole (gitformat-pack, version 2); none at all make an empty pack. */
function writePack(objects) {
    const head = Buffer.alloc(12);
    head.write('PACK', 'latin1');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(objects.length, 8);
    const entries = objects.flatMap((object) => [headOf(object), (0,external_node_zlib_.deflateSync)(object.content)]);
    const body = Buffer.concat([head, ...entries]);
    return Buffer.concat([body, (0,external_node_crypto_.createHash)('sha1').update(body).digest()]);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/pushing.js





const nothing = '0'.repeat(40);
/** Asks to move one ref from where it must be (gitprotocol-pack, “Reference Update Request”). */
function pushRequest({ ref, from = nothing, to }, objects) {
    const capabilities = 'report-status side-band-64k object-format=sha1';
    const command = packetOf(`${from} ${to ?? nothing} ${ref}\0 ${capabilities}`);
    return [command, flush, ...(to === undefined ? [] : [writePack(objects)])];
}
// The words of git's receive-pack.c and refs.c for a ref that is not where it should be, or that is just being moved.
const raced = /(?:cannot|failed to|unable to) lock|failed to update ref|already exists|does not exist|incorrect old value|but expected|non-fast-forward|stale info|fetch first/i;
// The words of hooks, of receive-pack.c, and of GitHub and Gitea for what nobody may do here, or not with this token.
const barred = /declined|prohibited|protected|den(?:y|ied)|hidden ref|not allowed|permission|violation/i;
function pushing_refusalOf(reason, words) {
    const message = [words.trim(), reason].filter((text) => text !== '').join('\n');
    if (barred.test(reason))
        return refused('forbidden', message);
    if (raced.test(reason))
        return refused('conflict', message);
    return refused(/missing necessary objects|bad ref|funny refname/.test(reason) ? 'invalid' : 'other', message);
}
/**
 * Reads what became of a push (gitprotocol-pack, “Report Status”).
 * @throws GarbledError when the answer is cut off or something else: then nobody knows.
 */
function readReport(body, ref) {
    const { data, words, error } = bandsOf(packetsIn(body));
    if (error !== undefined)
        return failed(error);
    const lines = [...packetsIn(data)].flatMap((packet) => textOf(packet) ?? []);
    const [unpacked = ''] = lines;
    if (!unpacked.startsWith('unpack '))
        garbled('an answer does not say what became of a push');
    if (lines.includes(`ok ${ref}`))
        return ok(undefined);
    const rejection = lines.find((line) => line.startsWith(`ng ${ref} `))?.slice(`ng ${ref} `.length);
    if (rejection === undefined)
        garbled('an answer does not say what became of a push');
    if (unpacked === 'unpack ok')
        return pushing_refusalOf(rejection, words);
    const message = `${words}\n${unpacked}`;
    return refused(/exceeds|too large/i.test(message) ? 'too large' : 'other', message);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/object.js

/** The id by which git knows an object. */
function idOf({ type, content }) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex');
}
/** Whether a text is the id of an object, in full. */
function isId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** An empty store in memory. */
function createObjectStore() {
    const objects = new Map();
    return {
        get: (id) => objects.get(id),
        add(object) {
            const id = idOf(object);
            objects.set(id, object);
            return id;
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/ref-listing.js




/** Asks for refs whose full name starts with a text, and for HEAD (gitprotocol-v2, “ls-refs”). */
function refsRequest(prefix) {
    const options = ['peel', 'symrefs', 'unborn', 'ref-prefix HEAD', `ref-prefix ${prefix}`];
    const head = [packetOf('command=ls-refs\n'), packetOf('object-format=sha1\n'), delimiter];
    return [...head, ...options.map((option) => packetOf(`${option}\n`)), flush];
}
function attributeOf({ attributes }, name) {
    return attributes.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1);
}
function lineOf(text) {
    const [id = '', name = '', ...attributes] = text.split(' ');
    if (name === '' || (!isId(id) && id !== 'unborn'))
        garbled('a list of refs holds something else');
    return { id, name, attributes };
}
/**
 * Reads the answer; a server may give more than it was asked for.
 * @throws GarbledError when it is cut off or something else.
 */
function readRefs(body, prefix) {
    const error = errorIn(body);
    if (error !== undefined)
        return refused('other', error);
    const packets = [...packetsIn(body)];
    if (packets.at(-1)?.kind !== 'flush')
        garbled('a list of refs is cut off');
    const lines = packets.flatMap((packet) => textOf(packet) ?? []).map(lineOf);
    const wanted = lines.filter(({ id, name }) => id !== 'unborn' && name.startsWith('refs/') && name.startsWith(prefix));
    const head = lines.find(({ name }) => name === 'HEAD');
    return ok({
        ids: new Map(wanted.map((line) => [line.name, attributeOf(line, 'peeled') ?? line.id])),
        head: head === undefined ? undefined : attributeOf(head, 'symref-target'),
    });
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/delta.js

function next(cursor) {
    const byte = cursor.bytes[cursor.at];
    cursor.at += 1;
    return byte ?? garbled('a delta is cut off');
}
function sizeAt(cursor) {
    let size = 0;
    for (let scale = 1;; scale *= 128) {
        const byte = next(cursor);
        size += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return size;
        if (scale > 2 ** 40)
            garbled('a delta has an impossible size');
    }
}
// Which bytes of a number are there at all is told by bits; the others are zero.
function numberAt(cursor, present) {
    let value = 0;
    for (let bit = 0; bit < 4; bit += 1)
        if ((present >> bit) & 1)
            value += next(cursor) * 256 ** bit;
    return value;
}
function pieceAt(cursor, base) {
    const instruction = next(cursor);
    if (instruction < 0x80) {
        if (instruction === 0)
            garbled('a delta holds an unknown instruction');
        cursor.at += instruction;
        if (cursor.at > cursor.bytes.byteLength)
            garbled('a delta is cut off');
        return cursor.bytes.subarray(cursor.at - instruction, cursor.at);
    }
    const offset = numberAt(cursor, instruction & 0x0f);
    const size = numberAt(cursor, (instruction >> 4) & 0x07) || 0x10000;
    if (offset + size > base.byteLength)
        garbled('a delta copies what is not there');
    return base.subarray(offset, offset + size);
}
/**
 * Makes an object from another one and its delta (gitformat-pack, “Deltified representation”).
 * @param most how large the result may be, in bytes.
 * @throws GarbledError
 */
function applyDelta(base, delta, most) {
    const cursor = { bytes: delta, at: 0 };
    if (sizeAt(cursor) !== base.byteLength)
        garbled('a delta belongs to another object');
    const size = sizeAt(cursor);
    if (size > most)
        garbled('an object is larger than what is read');
    const result = new Uint8Array(size);
    let filled = 0;
    while (cursor.at < delta.byteLength) {
        const piece = pieceAt(cursor, base);
        if (filled + piece.byteLength > size)
            garbled('a delta makes more than it says');
        result.set(piece, filled);
        filled += piece.byteLength;
    }
    return filled === size ? result : garbled('a delta makes less than it says');
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/pack-entry.js


const types = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const offsetDelta = 6;
const idDelta = 7;
function byteAt(pack, at) {
    return pack[at] ?? garbled('a pack is cut off');
}
// Three bits of type and four of size in the first byte, then seven of size in each, the lowest first.
function headAt(pack, start) {
    let byte = byteAt(pack, start);
    const type = (byte >> 4) & 0x07;
    let size = byte & 0x0f;
    let at = start + 1;
    for (let scale = 16; byte >= 0x80; scale *= 128, at += 1) {
        byte = byteAt(pack, at);
        size += (byte & 0x7f) * scale;
        if (scale > 2 ** 40)
            garbled('an object has an impossible size');
    }
    return { type, size, end: at };
}
// Seven bits in each byte, the highest first; every further byte adds one, so that no number has two spellings.
function distanceAt(pack, start) {
    let at = start;
    let byte = byteAt(pack, at);
    let distance = byte & 0x7f;
    while (byte >= 0x80) {
        at += 1;
        byte = byteAt(pack, at);
        distance = (distance + 1) * 128 + (byte & 0x7f);
        if (distance > pack.byteLength * 128)
            garbled('a delta has no base');
    }
    return { distance, end: at + 1 };
}
function inflateAt(pack, at, size) {
    try {
        // The option makes node tell how much of the input it took; its types do not know that.
        const inflated = (0,external_node_zlib_.inflateSync)(pack.subarray(at), { info: true, maxOutputLength: size + 1 });
        const { buffer, engine } = inflated;
        if (buffer.byteLength !== size)
            garbled('an object has another size than it says');
        return { content: buffer, end: at + engine.bytesWritten };
    }
    catch (error) {
        return garbled('an object cannot be unpacked', error);
    }
}
function baseAt(pack, start, { type, end }) {
    if (type === offsetDelta) {
        const { distance, end: after } = distanceAt(pack, end);
        return { base: start - distance, end: after };
    }
    if (type !== idDelta)
        return { base: undefined, end };
    return { base: Buffer.from(pack.subarray(end, end + 20)).toString('hex'), end: end + 20 };
}
/**
 * Reads the entry of a pack that starts at an offset (gitformat-pack).
 * @param most how large it may be unpacked, in bytes.
 * @throws GarbledError
 */
function entryAt(pack, start, most) {
    const head = headAt(pack, start);
    const type = types[head.type];
    if (type === undefined && head.type !== offsetDelta && head.type !== idDelta)
        garbled('a pack holds an object of an unknown type');
    if (head.size > most)
        garbled('an object is larger than what is read');
    const { base, end } = baseAt(pack, start, head);
    return { type, base, ...inflateAt(pack, end, head.size) };
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/read-pack.js





/** All objects of a pack together, unpacked: far more than what a release reads, far less than a machine has. */
const mostBytes = 512 * 1024 * 1024;
/** What an object takes beside its content, so that a great many empty ones have an end too. */
const bytesEach = 256;
const headBytes = 12;
const checksumBytes = 20;
function assertWhole(pack) {
    if (pack.byteLength < headBytes + checksumBytes)
        garbled('a pack is cut off');
    if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2)
        garbled('what was sent is not a pack');
    const end = pack.byteLength - checksumBytes;
    const sum = (0,external_node_crypto_.createHash)('sha1').update(pack.subarray(0, end)).digest();
    if (!sum.equals(pack.subarray(end)))
        garbled('a pack does not hash to what it says');
    return pack.readUInt32BE(8);
}
function entriesOf(pack, count, budget) {
    const entries = new Map();
    let at = headBytes;
    for (let index = 0; index < count; index += 1) {
        budget.left -= bytesEach;
        const entry = entryAt(pack.subarray(0, pack.byteLength - checksumBytes), at, budget.left);
        budget.left -= entry.content.byteLength;
        entries.set(at, entry);
        at = entry.end;
    }
    if (at !== pack.byteLength - checksumBytes)
        garbled('a pack holds more than it says');
    return entries;
}
/** Deltas by what they start from: the offset of another entry, or its id. */
function byBase(entries) {
    return Map.groupBy(entries, ([, { base }]) => base);
}
// Each delta is made once its base is there, whichever of them comes first: a chain in the wrong order costs no more.
function resolveAll(entries, budget) {
    const waiting = byBase(entries);
    const made = new Map();
    const ready = [...entries].flatMap(([offset, { type, content }]) => type === undefined ? [] : [{ offset, object: { type, content } }]);
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
        const { offset, object } = next;
        made.set(offset, object);
        for (const key of [offset, idOf(object)]) {
            for (const [at, { content }] of waiting.get(key) ?? []) {
                const result = applyDelta(object.content, content, budget.left);
                budget.left -= result.byteLength;
                ready.push({ offset: at, object: { type: object.type, content: result } });
            }
            waiting.delete(key);
        }
    }
    if (made.size < entries.size)
        garbled('a pack lacks the base of a delta');
    return [...entries.keys()].flatMap((offset) => made.get(offset) ?? []);
}
/**
 * Reads every object of a pack that needs nothing from outside it (gitformat-pack, version 2).
 * @throws GarbledError when anything does not fit; a pack is read whole or not at all.
 */
function readPack(bytes, most = mostBytes) {
    const pack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = assertWhole(pack);
    const budget = { left: most };
    return resolveAll(entriesOf(pack, count, budget), budget);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/fetching.js




/** Asks for one commit with its files, and for nothing that came before it (gitprotocol-v2, “fetch”). */
function fetchRequest(commit) {
    const options = ['no-progress', 'ofs-delta', 'deepen 1', `want ${commit}`, 'done'];
    const head = [packetOf('command=fetch\n'), packetOf('object-format=sha1\n'), delimiter];
    return [...head, ...options.map((option) => packetOf(`${option}\n`)), flush];
}
// Sections end with a mark; those before the pack say which commits have parents that were not sent.
function* afterHeading(packets) {
    let found = false;
    for (const packet of packets) {
        if (found)
            yield packet;
        else
            found = textOf(packet) === 'packfile';
    }
}
/**
 * Reads the objects of the answer.
 * @throws GarbledError when it is cut off or does not fit together.
 */
function readFetched(body) {
    const error = errorIn(body);
    if (error !== undefined)
        return refused(/not our ref/.test(error) ? 'missing' : 'other', error);
    const bands = bandsOf(afterHeading(packetsIn(body)));
    if (bands.error !== undefined)
        return failed(bands.error);
    return ok(readPack(bands.data));
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/offer.js



const needs = {
    'git-upload-pack': [
        { capability: /^version 2$/m, otherwise: 'does not speak version 2 of git’s protocol' },
        { capability: /^fetch=.*\bshallow\b/m, otherwise: 'gives no single commits' },
    ],
    'git-receive-pack': [
        { capability: /\breport-status\b/, otherwise: 'does not say what became of a push' },
        { capability: /\bside-band-64k\b/, otherwise: 'does not say what became of a push' },
    ],
};
function capabilitiesIn(body, service) {
    const packets = [...packetsIn(body)];
    const texts = packets.flatMap((packet) => textOf(packet) ?? []);
    if (texts.length === 0 || packets.at(-1)?.kind !== 'flush')
        garbled('an offer is cut off');
    const said = texts.filter((text) => text !== `# service=${service}`);
    // Before version 2, capabilities hide behind the first ref.
    return service === 'git-upload-pack' ? said.join('\n') : (said[0]?.split('\0')[1] ?? '');
}
/**
 * Whether a server offers what is needed; a refusal says what it lacks.
 * @throws GarbledError when the answer is cut off.
 */
function offerOf(answer, service) {
    if (answer.headers['content-type'] !== `application/x-${service}-advertisement`)
        return refused('invalid', 'what answers at this address is not a git server', answer.status);
    const offered = capabilitiesIn(answer.body, service);
    const [, format = 'sha1'] = /\bobject-format=(\w+)/.exec(offered) ?? [];
    if (format !== 'sha1')
        return refused('invalid', `the repository names its objects by ${format}`);
    const missing = needs[service].find(({ capability }) => !capability.test(offered));
    return missing === undefined ? ok(undefined) : refused('invalid', `the server ${missing.otherwise}`);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/session.js







/** Reads what a server sent, which may be anything: a reader that gives up has learnt nothing, and that is a reply, too. */
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof GarbledError)
            return failed(error.message);
        throw error;
    }
}
/** A conversation that has not begun. */
function createSession(endpoint) {
    const store = createObjectStore();
    return { endpoint, store, offers: new Map(), fetches: new Map(), unsent: new Map() };
}
/** Remembers a reply for as long as it is good; a failure is asked for anew the next time. */
function once(known, key, ask) {
    const asked = known.get(key);
    if (asked !== undefined)
        return asked;
    const asking = ask().then((reply) => {
        if (reply.outcome !== 'ok')
            known.delete(key);
        return reply;
    });
    known.set(key, asking);
    return asking;
}
/** Makes sure that a server offers a service as it is needed; it is asked once. */
function offer({ endpoint, offers }, service) {
    return once(offers, service, async () => {
        const answer = await discover(endpoint, service);
        return answer.outcome === 'ok' ? reading(() => offerOf(answer.value, service)) : answer;
    });
}
function keep({ store }, objects, commit) {
    for (const object of objects)
        store.add(object);
    return store.get(commit)?.type === 'commit' ? ok(undefined) : failed(`the commit ${commit} was not sent`);
}
async function fetchCommit(session, commit) {
    if (!isId(commit))
        return refused('invalid', `“${commit}” is no id of a commit`);
    const offered = await offer(session, 'git-upload-pack');
    if (offered.outcome !== 'ok')
        return offered;
    const answer = await call(session.endpoint, 'git-upload-pack', fetchRequest(commit));
    if (answer.outcome !== 'ok')
        return answer;
    const fetched = reading(() => readFetched(answer.value));
    return fetched.outcome === 'ok' ? keep(session, fetched.value, commit) : fetched;
}
/** Does something with a commit, once it is here. */
async function withCommit(session, id, use) {
    const { store, fetches } = session;
    // One that was made here is whole: what it did not change came with the commit that it follows.
    if (store.get(id) === undefined) {
        const fetched = await once(fetches, id, () => fetchCommit(session, id));
        if (fetched.outcome !== 'ok')
            return fetched;
    }
    const object = store.get(id);
    return reading(() => object?.type === 'commit' ? use(readCommit(object.content), store) : garbled(`${id} is no commit`));
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/tree.js

const fileMode = '100644';
const folderMode = '40000';
/** Whether an entry is a folder; some old clients wrote a zero before its mode. */
function isFolder({ mode }) {
    return mode === folderMode || mode === `0${folderMode}`;
}
/** Whether an entry is a file's content: plain, executable or group-writable, as old trees have it. */
function isFile({ mode }) {
    return mode.startsWith('100');
}
/** A name, as trees are searched for it. */
function treeName(name) {
    return Buffer.from(name).toString('latin1');
}
/** A name, as people read it. */
function shownName(name) {
    return Buffer.from(name, 'latin1').toString();
}
/**
 * Reads the content of a tree.
 * @throws GarbledError
 */
function readTree(content) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const entries = [];
    for (let at = 0; at < bytes.byteLength;) {
        const nameEnd = bytes.indexOf(0, at);
        const end = nameEnd + 21;
        if (nameEnd < 0 || end > bytes.byteLength)
            garbled('a tree is cut off');
        const [, mode, name] = /^([0-7]{5,6}) (.+)$/s.exec(bytes.toString('latin1', at, nameEnd)) ?? [];
        if (mode === undefined || name === undefined)
            garbled('a tree holds no entry where one should be');
        entries.push({ mode, name, id: bytes.toString('hex', nameEnd + 1, end) });
        at = end;
    }
    return entries;
}
// Git sorts by bytes, and folders as if their names ended with a slash.
function sortKey(entry) {
    return isFolder(entry) ? `${entry.name}/` : entry.name;
}
/** The content of a tree. */
function writeTree(entries) {
    const sorted = entries.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
    const parts = sorted.flatMap(({ mode, name, id }) => [
        Buffer.from(`${mode} ${name}\0`, 'latin1'),
        Buffer.from(id, 'hex'),
    ]);
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/tree-path.js


/** Says what is wrong with a path, if anything. */
function pathProblem(path) {
    const names = path.split('/');
    if (names.some((name) => name === '' || name === '.' || name === '..'))
        return 'is no path of a file';
    if (names.some((name) => name.toLowerCase() === '.git'))
        return 'leads into what git keeps for itself';
    return path.includes('\0') ? 'is no path of a file' : undefined;
}
/**
 * The entries of a tree.
 * @throws GarbledError when the server did not send it.
 */
function tree_path_entriesOf(store, tree) {
    const object = store.get(tree);
    return object?.type === 'tree' ? readTree(object.content) : garbled(`the tree ${tree} was not sent`);
}
/**
 * The entry at a path; undefined when there is none.
 * @throws GarbledError when the server did not send a folder on the way.
 */
function entryAtPath(store, tree, path) {
    let entry = { mode: folderMode, name: '', id: tree };
    for (const name of path
        .split('/')
        .filter((each) => each !== '')
        .map(treeName)) {
        if (entry === undefined || !isFolder(entry))
            return undefined;
        entry = tree_path_entriesOf(store, entry.id).find((each) => each.name === name);
    }
    return entry;
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/tree-edit.js


function emptyChange() {
    return { folders: new Map(), files: new Map() };
}
function changeOf(files) {
    const root = emptyChange();
    for (const [path, content] of files) {
        const folders = path.split('/').map(treeName);
        const name = folders.pop() ?? '';
        let folder = root;
        for (const each of folders) {
            const inner = folder.folders.get(each) ?? emptyChange();
            folder.folders.set(each, inner);
            folder = inner;
        }
        folder.files.set(name, content);
    }
    return root;
}
function add({ store, made }, type, content) {
    const id = store.add({ type, content });
    made.add(id);
    return id;
}
function withFile(edit, name, content, old) {
    if (old !== undefined && !isFile(old) && old.mode !== '120000')
        return { obstacle: name };
    if (content === undefined)
        return { name };
    // An executable stays one; where a symbolic link was, a file is from now on.
    const mode = old !== undefined && isFile(old) ? old.mode : fileMode;
    return { name, entry: { mode, name, id: add(edit, 'blob', content) } };
}
function withFolder(edit, name, change, old) {
    if (old !== undefined && !isFolder(old))
        return { obstacle: name };
    const inside = apply(edit, old?.id, change);
    if ('obstacle' in inside)
        return { obstacle: `${name}/${inside.obstacle}` };
    // Git knows no empty folders.
    if (inside.length === 0)
        return { name };
    return { name, entry: { mode: folderMode, name, id: add(edit, 'tree', writeTree(inside)) } };
}
function apply(edit, tree, change) {
    const entries = new Map(tree === undefined ? [] : tree_path_entriesOf(edit.store, tree).map((entry) => [entry.name, entry]));
    const changed = [
        ...[...change.folders].map(([name, inner]) => withFolder(edit, name, inner, entries.get(name))),
        ...[...change.files].map(([name, content]) => withFile(edit, name, content, entries.get(name))),
    ];
    for (const each of changed) {
        if ('obstacle' in each)
            return each;
        if (each.entry === undefined)
            entries.delete(each.name);
        else
            entries.set(each.name, each.entry);
    }
    return [...entries.values()];
}
/**
 * Puts files into a tree, or takes them out of it; everything else in it stays as it is, byte for byte.
 * @param tree undefined for an empty one.
 * @throws GarbledError when the server did not send a folder that is needed.
 */
function editTree(store, tree, files) {
    const edit = { store, made: new Set() };
    const entries = apply(edit, tree, changeOf(files));
    if ('obstacle' in entries)
        return entries;
    return { id: add(edit, 'tree', writeTree(entries)), made: edit.made };
}

;// CONCATENATED MODULE: ./packages/hosts/src/git/remote.js









async function refs(session, prefix) {
    const offered = await offer(session, 'git-upload-pack');
    if (offered.outcome !== 'ok')
        return offered;
    const answer = await call(session.endpoint, 'git-upload-pack', refsRequest(prefix));
    return answer.outcome === 'ok' ? reading(() => readRefs(answer.value, prefix)) : answer;
}
function contentAt(store, { tree }, path) {
    const entry = entryAtPath(store, tree, path);
    if (entry === undefined || !isFile(entry))
        return ok(undefined);
    const object = store.get(entry.id);
    return object?.type === 'blob' ? ok(object.content) : failed(`the file “${path}” was not sent`);
}
function namesIn(store, { tree }, folder) {
    const entry = entryAtPath(store, tree, folder);
    if (entry === undefined || !isFolder(entry))
        return ok(undefined);
    return ok(tree_path_entriesOf(store, entry.id).map(({ name }) => shownName(name)));
}
function makeCommit({ store, unsent }, tree, commit) {
    const edited = editTree(store, tree, commit.files);
    if ('obstacle' in edited)
        return refused('invalid', `“${shownName(edited.obstacle)}” is something else than a file already`);
    const id = store.add({ type: 'commit', content: writeCommit(edited.id, commit) });
    unsent.set(id, { parent: commit.parent, objects: [id, ...edited.made] });
    return ok(id);
}
function problemOf({ files, at }) {
    const problems = [...files.keys()].flatMap((path) => {
        const problem = pathProblem(path);
        return problem === undefined ? [] : [`“${path}” ${problem}`];
    });
    return problems[0] ?? (Number.isFinite(Date.parse(at)) ? undefined : `“${at}” is no time`);
}
async function commit(session, wanted) {
    const problem = problemOf(wanted);
    if (problem !== undefined)
        return refused('invalid', problem);
    if (wanted.parent === undefined)
        return makeCommit(session, undefined, wanted);
    return withCommit(session, wanted.parent, ({ tree }) => makeCommit(session, tree, wanted));
}
// Commits that were made here build on each other until one that the server has.
function unsentOf({ unsent }, tip) {
    const commits = new Set();
    for (let id = tip; id !== undefined && unsent.has(id); id = unsent.get(id)?.parent)
        commits.add(id);
    return commits;
}
function objectsOf({ store, unsent }, commits) {
    const ids = new Set([...commits].flatMap((id) => unsent.get(id)?.objects ?? []));
    return [...ids].flatMap((id) => store.get(id) ?? []);
}
// Git's own rules (git-check-ref-format), as far as a name could end the line that it stands in.
function isRef(name) {
    return name.startsWith('refs/') && !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[/.]$/.test(name);
}
async function push(session, update) {
    if (!isRef(update.ref))
        return refused('invalid', `“${update.ref}” is no name of a ref`);
    const offered = await offer(session, 'git-receive-pack');
    // Nothing of the push itself has been sent so far.
    if (offered.outcome === 'failed')
        return { ...offered, sent: false };
    if (offered.outcome !== 'ok')
        return offered;
    const commits = unsentOf(session, update.to);
    const message = pushRequest(update, objectsOf(session, commits));
    const answer = await call(session.endpoint, 'git-receive-pack', message);
    if (answer.outcome !== 'ok')
        return answer;
    const report = reading(() => readReport(answer.value, update.ref));
    if (report.outcome === 'ok')
        for (const id of commits)
            session.unsent.delete(id);
    return report;
}
/**
 * Reaches git repositories over the smart HTTP protocol, through our own HTTP alone: no checkout, no child process, no
 * file. Redirects are not followed, and the credential goes out in one header to the repository's own server.
 */
function createOpenGitRemote(http) {
    return (url, secret) => {
        const endpoint = { http, url: addressOf(url), secret };
        const session = createSession(endpoint);
        return {
            url: endpoint.url,
            refs: (prefix = '') => refs(session, prefix),
            read: (id, path) => withCommit(session, id, (each, store) => contentAt(store, each, path)),
            list: (id, folder) => withCommit(session, id, (each, store) => namesIn(store, each, folder)),
            parentOf: (id) => withCommit(session, id, ({ parents }) => ok(parents[0])),
            commit: (wanted) => commit(session, wanted),
            push: (update) => push(session, update),
        };
    };
}


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
    const redact = (0,redaction/* createRedaction */.Eg)(secrets);
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
 * @param hidden secrets that no answer may show, beside that of its own request; more may be added to the list later.
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


/***/ })

};
