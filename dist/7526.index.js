export const id = 7526;
export const ids = [7526];
export const modules = {

/***/ 97526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCompare: () => (/* binding */ runCompare)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/outcome.js
var outcome = __webpack_require__(5967);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/seal/artifact.js
var artifact = __webpack_require__(54203);
;// CONCATENATED MODULE: ./packages/engine/src/compare/manifest.js

const line = /^([0-9a-f]{128}) [ *](.+)$/;
// What stands beside the files of a release may be listed with them, and is not one of them.
const beside = new Set([seal/* sealFile */.mz, seal/* manifestFile */.YE]);
/**
 * Reads what `sha512sum` writes: the hash in lower-case hex by file.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` at a line that is none, a path that leaves the folder, or a file twice.
 */
function readManifest(text, name) {
    const hashes = new Map();
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    for (const [index, each] of lines.entries()) {
        const [, hash = '', file = ''] = line.exec(each) ?? [];
        const path = file.replace(/^\.\//, '');
        const why = hash === '' ? 'is no SHA-512 sum with a file' : faultOf(path, hashes);
        if (why !== undefined)
            throw (0,lockstep_error/* fail */.fJ)('COMPARISON_IMPOSSIBLE', `${name}: line ${index + 1} ${why}`, {
                where: { file: name, line: index + 1 },
            });
        hashes.set(path, hash);
    }
    return new Map([...hashes].filter(([file]) => !beside.has(file)));
}
function faultOf(path, known) {
    if (!artifact/* artifactSchema */.yo.shape.file.safeParse(path).success)
        return 'names a file outside the folder';
    return known.has(path) ? 'names a file that was named before' : undefined;
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/statement.js


/**
 * Reads a seal, or a manifest as `sha512sum` writes it.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` when the text is neither.
 */
function readStatement(text, name) {
    if (!/^\s*\{/.test(text))
        return { kind: 'manifest', hashes: readManifest(text, name) };
    try {
        return { kind: 'seal', seal: (0,seal/* readSeal */.KI)(text) };
    }
    catch (cause) {
        const why = cause instanceof lockstep_error/* LockstepError */.Cj ? cause.problems[0].message : String(cause);
        throw (0,lockstep_error/* fail */.fJ)('COMPARISON_IMPOSSIBLE', `${name}: ${why}`, { where: { file: name }, cause });
    }
}
/** The files of a statement, in its order. */
function statedFiles(statement) {
    if (statement.kind === 'manifest')
        return [...statement.hashes].map(([file, sha512]) => ({ file, sha512 }));
    return statement.seal.artifacts.map(({ file, digest }) => ({ file, ...digest }));
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/beside.js


/** Whether bytes are what a statement says of them. */
async function isStated(open, { sha512 }) {
    const digest = (0,src_digest/* createDigest */.P5)();
    for await (const chunk of open())
        digest.update(chunk);
    return digest.end().sha512 === sha512;
}
/** Says that a file is not what its statement says. */
function misstated({ name, statement }, { file }) {
    return `${file} beside “${name}” holds other bytes than the ${statement.kind} says`;
}
async function checkFile(side, stated) {
    const open = await side.find(stated.file, stated.size);
    if (open === undefined || (await isStated(open, stated)))
        return [];
    return [(0,problem/* problem */.C)('SEAL_BROKEN', misstated(side, stated), { where: { file: stated.file } })];
}
/**
 * The files of the folders that were named and that are not what their statements say (`SEAL_BROKEN`): that two
 * statements are equal would then prove nothing.
 */
async function brokenFiles(sides) {
    const problems = [];
    for (const side of sides.filter(({ withFiles }) => withFiles))
        for (const file of statedFiles(side.statement))
            problems.push(...(await checkFile(side, file)));
    return problems;
}

// EXTERNAL MODULE: ./packages/engine/src/compare/difference.js
var difference = __webpack_require__(29399);
// EXTERNAL MODULE: ./packages/core/src/archive/byte-reader.js
var byte_reader = __webpack_require__(90816);
;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/first-difference.js

const pieceSize = 64 * 1024;
async function* blocks(first, other) {
    for (;;) {
        const [one, two] = [await (0,byte_reader/* readFully */.lR)(first, pieceSize), await (0,byte_reader/* readFully */.lR)(other, pieceSize)];
        yield [one, two];
        if (one.length < pieceSize || two.length < pieceSize)
            return;
    }
}
/** How many bytes at the beginning of two files are the same; undefined where all are. */
async function firstDifference(first, other) {
    const [here, there] = [(0,byte_reader/* byteReader */.KI)(first), (0,byte_reader/* byteReader */.KI)(other)];
    try {
        let same = 0;
        for await (const [one, two] of blocks(here, there)) {
            const length = Math.min(one.length, two.length);
            const at = one.findIndex((byte, index) => index >= length || byte !== two[index]);
            if (at !== -1 || one.length !== two.length)
                return same + (at === -1 ? length : at);
            same += length;
        }
        return undefined;
    }
    finally {
        await Promise.all([here.close(), there.close()]);
    }
}

// EXTERNAL MODULE: ./packages/core/src/archive/limits.js
var limits = __webpack_require__(38776);
;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/limits.js

const KiB = 1024;
/** How much of an archive is looked at: as much as may be published, but fewer entries and shorter documents. */
const limits_limits = {
    ...limits/* defaultLimits */.M,
    entries: 20_000,
    wantedBytes: 256 * KiB,
    wantedBytesTotal: 8 * 1024 * KiB,
};
/** Differences that are told of one file. */
const mostDifferences = 100;
/** Differences that are looked for in one document, before those of the whole file are counted. */
const mostInDocument = 1000;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/archive/refusal.js
var refusal = __webpack_require__(48138);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/core/src/archive/expansion.js
var expansion = __webpack_require__(77887);
// EXTERNAL MODULE: ./packages/core/src/archive/inflate.js
var inflate = __webpack_require__(34429);
;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/utc-time.js
const secondsPerDay = 86_400;
// The days of 400 years, and of the years before the last of 400, 100, 4 and 1, counted from March (Hinnant, “chrono-
// Compatible Low-Level Date Algorithms”): leap days then come last.
const daysPerEra = 146_097;
const daysFromYear0 = 719_468;
function dateOf(days) {
    const since = days + daysFromYear0;
    const era = Math.floor(since / daysPerEra);
    const day = since - era * daysPerEra;
    const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
    const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    return [year + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth];
}
const two = (value) => String(value).padStart(2, '0');
/** Whole seconds since 1970 as `2020-01-01T00:00:00Z`; what is beyond the year 9999 stays a number. */
function utcTime(seconds) {
    const [year, month, day] = dateOf(Math.floor(seconds / secondsPerDay));
    if (!(year >= 0 && year <= 9999))
        return `${seconds} s`;
    const rest = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay;
    const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
    const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
    return `${date}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/gzip-header.js


const deflate = 8;
const flags = { checksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10 };
const longestText = 4096;
// RFC 1952, section 2.3.1.
const systems = new Map([
    [0, 'FAT (Windows)'],
    [3, 'Unix'],
    [7, 'Macintosh'],
    [10, 'TOPS-20 (macOS, by zlib)'],
    [11, 'NTFS (Windows)'],
    [19, 'Darwin'],
    [255, 'unknown'],
]);
const efforts = new Map([
    [0, 'not told'],
    [2, 'best'],
    [4, 'fastest'],
]);
async function readText(reader, refuse) {
    const bytes = [];
    while (bytes.length <= longestText) {
        const [byte] = await (0,byte_reader/* readFully */.lR)(reader, 1);
        if (byte === undefined)
            throw refuse('is truncated inside its gzip header');
        if (byte === 0)
            return Buffer.from(bytes).toString('latin1');
        bytes.push(byte);
    }
    throw refuse(`has a gzip header text of more than ${longestText} bytes`);
}
async function readExtra(reader) {
    const length = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, 2));
    const field = await (0,byte_reader/* readFully */.lR)(reader, length.length === 2 ? length.readUInt16LE(0) : 0);
    return Buffer.from(field).toString('hex');
}
/**
 * Reads the header of a gzip member (RFC 1952, section 2.3), with every field that a packer may fill.
 * @throws what `refuse` makes, where there is no such header.
 */
async function readGzipTraits(reader, refuse) {
    const header = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, 10));
    if (header.length < 10 || header.readUInt16BE(0) !== 0x1f8b)
        throw refuse('is not a gzip file');
    const [, , method, set = 0, , , , , effort = 0, system = 0] = header;
    if (method !== deflate)
        throw refuse(`is compressed by the unknown method ${method}`);
    const time = header.readUInt32LE(4);
    const traits = new Map([
        ['gzip mtime', time === 0 ? 'not told' : utcTime(time)],
        ['gzip level', efforts.get(effort) ?? `unknown (${effort})`],
        ['gzip OS', systems.get(system) ?? `unknown (${system})`],
        ['gzip flags', `0x${set.toString(16).padStart(2, '0')}`],
    ]);
    if ((set & flags.extra) !== 0)
        traits.set('gzip extra field', await readExtra(reader));
    if ((set & flags.name) !== 0)
        traits.set('gzip name', await readText(reader, refuse));
    if ((set & flags.comment) !== 0)
        traits.set('gzip comment', await readText(reader, refuse));
    if ((set & flags.checksum) !== 0)
        await (0,byte_reader/* readFully */.lR)(reader, 2);
    return traits;
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/start.js

/** How many bytes tell what a file is: as many as the first header of a tar archive has. */
const startSize = 512;
async function* startingWith(first, rest) {
    try {
        if (first.length > 0)
            yield first;
        yield* (0,byte_reader/* piecesOf */.Xe)(rest, Number.POSITIVE_INFINITY);
    }
    finally {
        await rest.close();
    }
}
/** Looks at the first bytes. */
async function readStart(chunks) {
    const source = (0,byte_reader/* byteReader */.KI)(chunks);
    const first = Buffer.from(await (0,byte_reader/* readFully */.lR)(source, startSize));
    return { first, reader: (0,byte_reader/* byteReader */.KI)(startingWith(first, source)) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/json-differences.js


const deepest = 64;
const identifier = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
function childOf(path, key) {
    return identifier.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
// Arrays and objects alike, as what each child’s path holds.
function fieldsOf(value, path) {
    if (value === null || typeof value !== 'object')
        return undefined;
    if (Array.isArray(value))
        return new Map(value.map((each, index) => [`${path}[${index}]`, each]));
    return new Map(Object.entries(value).map(([key, each]) => [childOf(path, key), each]));
}
function sameShape(first, other) {
    return Array.isArray(first) === Array.isArray(other);
}
function textOf(value) {
    return value === undefined ? undefined : JSON.stringify(value);
}
function* walk(first, other, path, depth) {
    const [here, there] = [fieldsOf(first, path), fieldsOf(other, path)];
    if (here === undefined || there === undefined || !sameShape(first, other) || depth > deepest) {
        if (textOf(first) !== textOf(other))
            yield [path, first, other];
        return;
    }
    for (const key of new Set([...here.keys(), ...there.keys()]))
        yield* walk(here.get(key), there.get(key), key, depth + 1);
}
/** What two JSON values hold otherwise, each place as a JSON path from `$`. */
function jsonDifferences(first, other, aspect = 'field') {
    const found = walk(first, other, '$', 0).take(mostInDocument);
    return [...found].map(([key, one, two]) => (0,difference/* differing */.R1)(aspect, textOf(one), textOf(two), { key }));
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/line-differences.js

function linesOf(text) {
    return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}
// As often as the other text has a line, it is nothing new.
function without(lines, others) {
    const left = new Map();
    for (const { text } of others)
        left.set(text, (left.get(text) ?? 0) + 1);
    return lines.filter(({ text }) => {
        const count = left.get(text) ?? 0;
        left.set(text, count - 1);
        return count <= 0;
    });
}
/** What a line is about: a field of METADATA, a path of RECORD, a key of TOML. */
function subjectOf({ text }) {
    return /^([^\s:,=]+)\s*[:,=]/.exec(text)?.[1];
}
function bySubject(lines) {
    const groups = Map.groupBy(lines, subjectOf);
    return new Map([...groups].flatMap(([key, [only, ...more]]) => (only && !more.length ? [[key, only]] : [])));
}
/**
 * What two texts hold otherwise, line by line. Lines about the same thing are shown side by side; a text whose lines
 * only moved has another order.
 */
function lineDifferences(first, other) {
    const [here, there] = [linesOf(first), linesOf(other)];
    const [gone, come] = [without(here, there), without(there, here)];
    if (gone.length + come.length === 0) {
        const moved = here.find(({ text }, index) => there[index]?.text !== text);
        return moved === undefined
            ? []
            : [(0,difference/* differing */.R1)('order', moved.text, there[moved.number - 1]?.text, { key: `line ${moved.number}` })];
    }
    const [lost, won] = [bySubject(gone), bySubject(come)];
    const partner = (line) => {
        const subject = subjectOf(line);
        return subject !== undefined && lost.get(subject) === line ? won.get(subject) : undefined;
    };
    const paired = new Set(gone.map(partner));
    return [
        ...gone.map((line) => (0,difference/* differing */.R1)('line', line.text, partner(line)?.text, { key: `line ${line.number}` })),
        ...come
            .filter((line) => !paired.has(line))
            .map((line) => (0,difference/* differing */.R1)('line', undefined, line.text, { key: `line ${line.number}` })),
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/documents.js




// The documents of npm packages, wheels and sdists, and crates.
const documents = new Set([
    'package.json',
    'METADATA',
    'RECORD',
    'WHEEL',
    'entry_points.txt',
    'PKG-INFO',
    'pyproject.toml',
    'Cargo.toml',
    'Cargo.toml.orig',
    'Cargo.lock',
    '.cargo_vcs_info.json',
]);
/** Whether an entry describes the package: then its fields are compared, not its hash alone. */
function isDocument(path) {
    return documents.has(external_node_path_.posix.basename(path)) && path.split('/').length === 2;
}
// Nonsense is text like any other.
function documents_fieldsOf(first, other) {
    try {
        return jsonDifferences(JSON.parse(first), JSON.parse(other));
    }
    catch {
        return undefined;
    }
}
/** What two versions of a document, whose bytes differ, hold otherwise: fields of JSON, lines of all others. */
function documentDifferences(path, first, other) {
    const fields = path.endsWith('.json') ? documents_fieldsOf(first, other) : undefined;
    const found = fields ?? lineDifferences(first, other);
    const sameFields = { aspect: 'line', key: 'the same fields, written in another way' };
    const all = fields?.length === 0 ? [sameFields] : found;
    return all.map((each) => ({ ...each, entry: (0,difference/* shown */.SP)(path) }));
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/content.js



/** Starts with all the room that the documents of one archive may take. */
function contentTaker() {
    let room = limits_limits.wantedBytesTotal;
    return async (path, pieces) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const kept = isDocument(path) ? [] : undefined;
        let [size, keeps] = [0, kept !== undefined];
        for await (const piece of pieces) {
            hash.update(piece);
            size += piece.length;
            keeps &&= size <= Math.min(limits_limits.wantedBytes, room);
            if (keeps)
                kept?.push(piece);
        }
        if (keeps)
            room -= size;
        const text = keeps && kept !== undefined ? Buffer.concat(kept).toString() : undefined;
        return { size, sha256: hash.digest('hex'), ...(text !== undefined && { text }) };
    };
}

// EXTERNAL MODULE: ./packages/core/src/archive/pax-records.js
var pax_records = __webpack_require__(96856);
// EXTERNAL MODULE: ./packages/core/src/archive/tar-number.js
var tar_number = __webpack_require__(63235);
;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/tar-fields.js


/** Bytes of a header block, and the unit that contents are padded to. */
const blockSize = 512;
const posixMagic = 'ustar\x0000';
const gnuMagic = 'ustar  \0';
const kinds = {
    '\0': 'file',
    0: 'file',
    1: 'hard link',
    2: 'symbolic link',
    3: 'character device',
    4: 'block device',
    5: 'directory',
    6: 'fifo',
    7: 'contiguous file',
    S: 'sparse file',
};
function textAt(block, start, length) {
    const field = block.subarray(start, start + length);
    const end = field.indexOf(0);
    return field.subarray(0, end === -1 ? length : end).toString();
}
function numberAt(block, start, length) {
    const field = block.subarray(start, start + length);
    if (field.every((byte) => byte === 0 || byte === 0x20))
        return 0;
    const number = (0,tar_number/* parseTarNumber */.a)(field);
    return number.state === 'valid' ? number.value : undefined;
}
/** Whether the checksum of a header block fits, which is the sign that it is one. */
function isHeader(block) {
    if (block.length < blockSize)
        return false;
    let sum = 8 * 0x20;
    for (const [index, byte] of block.entries())
        if (index < 148 || index >= 156)
            sum += byte;
    return numberAt(block, 148, 8) === sum;
}
function layoutOf(magic) {
    if (magic === posixMagic)
        return 'ustar';
    return magic === gnuMagic ? 'GNU' : 'old (V7)';
}
function ownerOf(block, layout) {
    const [user, group] = [108, 116].map((at) => numberAt(block, at, 8) ?? 'no number');
    const names = layout === 'old (V7)' ? ['', ''] : [textAt(block, 265, 32), textAt(block, 297, 32)];
    return `${user}:${group}${names.some((name) => name !== '') ? ` (${names.join(':')})` : ''}`;
}
/** Octal with a leading zero, as `chmod` takes it. */
function modeText(mode) {
    return `0${mode.toString(8).padStart(3, '0')}`;
}
/** Reads the fields of a header block. */
function readTarFields(block) {
    const type = String.fromCharCode(block[156] ?? 0);
    const layout = layoutOf(block.toString('latin1', 257, 265));
    const prefix = layout === 'ustar' ? textAt(block, 345, 155) : '';
    const [mode, time] = [numberAt(block, 100, 8), numberAt(block, 136, 12)];
    const link = textAt(block, 157, 100);
    const name = textAt(block, 0, 100);
    return {
        type,
        kind: kinds[type] ?? `type ${JSON.stringify(type)}`,
        path: prefix === '' ? name : `${prefix}/${name}`,
        size: numberAt(block, 124, 12),
        traits: new Map([
            ['mode', mode === undefined ? 'no number' : modeText(mode)],
            ['mtime', time === undefined ? 'no number' : utcTime(time)],
            ['owner', ownerOf(block, layout)],
            ['layout', layout],
            ...(link === '' ? [] : [['link', link]]),
        ]),
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/tar-extension.js



const noOverrides = { traits: new Map() };
const extensions = 'LKxg';
/** Whether a header announces an extension rather than an entry. */
function isExtension({ type }) {
    return extensions.includes(type);
}
async function tar_extension_readText(reader, size, refuse) {
    if (size > limits_limits.extensionBytes)
        throw refuse(`is an extension of more than ${limits_limits.extensionBytes} bytes`);
    const bytes = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, size));
    if (bytes.length < size)
        throw refuse('is truncated');
    await (0,byte_reader/* readFully */.lR)(reader, (blockSize - (size % blockSize)) % blockSize);
    return bytes;
}
function withPax(bytes, waiting, refuse) {
    const records = [...(0,pax_records/* parsePax */.d)(bytes, (why) => refuse(why))].map(([keyword, value]) => [keyword, Buffer.from(value).toString()]);
    const known = new Map(records);
    const [path, size] = [known.get('path'), known.get('size')];
    return {
        ...waiting,
        ...(path !== undefined && { path }),
        ...(size !== undefined && /^\d{1,15}$/.test(size) && { size: Number(size) }),
        traits: new Map([...waiting.traits, ...records.map(([key, value]) => [`pax ${key}`, value])]),
    };
}
/**
 * Reads the content of an extension: a GNU long name or link, or a pax header.
 * @returns what holds for the next entry; a global header holds for the archive and is noted in `shared`.
 */
async function readOverrides(reader, { type, size }, waiting, shared, refuse) {
    if (size === undefined)
        throw refuse('has a header without a size');
    const bytes = await tar_extension_readText(reader, size, refuse);
    const text = bytes.toString().replace(/\0+$/, '');
    if (type === 'L')
        return { ...waiting, path: text };
    if (type === 'K')
        return { ...waiting, traits: new Map([...waiting.traits, ['link', text]]) };
    if (type === 'x')
        return withPax(bytes, waiting, refuse);
    for (const [key, value] of withPax(bytes, noOverrides, refuse).traits)
        shared.set(`global ${key}`, value);
    return waiting;
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/tar-listing.js





/** Whether a block is the first of a tar archive. */
const isTarStart = isHeader;
/**
 * Reads a tar archive to its end: ustar, GNU and pax, links and devices, whatever its entries are.
 * @throws what `refuse` makes, at the first thing that cannot be read; `found` keeps what came before.
 */
async function listTar(reader, found, refuse) {
    const take = contentTaker();
    let waiting = noOverrides;
    for (let block = await readBlock(reader, refuse); block !== undefined; block = await readBlock(reader, refuse)) {
        const fields = readTarFields(block);
        if (isExtension(fields)) {
            waiting = await readOverrides(reader, fields, waiting, found.traits, refuse);
            continue;
        }
        if (found.members.length >= limits_limits.entries)
            throw refuse(`has more than ${limits_limits.entries} entries`);
        const size = sizeOf(fields, waiting, refuse);
        const path = waiting.path ?? fields.path;
        const content = await take(path.replace(/\/$/, ''), contentOf(reader, size, path, refuse));
        found.members.push(memberOf(path, fields, waiting, content));
        waiting = noOverrides;
    }
    found.traits.set('blocks of zeros at the end', String(await countZeros(reader, found)));
}
// Links and devices have a size in some archives and never a content.
function sizeOf({ type, size }, waiting, refuse) {
    const told = waiting.size ?? size;
    if (told === undefined)
        throw refuse('has an entry without a size');
    return '123456'.includes(type) ? 0 : told;
}
function memberOf(path, { kind, traits }, waiting, content) {
    return {
        path,
        kind,
        ...content,
        traits: new Map([...traits, ...waiting.traits]),
        packing: new Map(),
    };
}
async function* contentOf(reader, size, path, refuse) {
    let left = size;
    for await (const piece of (0,byte_reader/* piecesOf */.Xe)(reader, size)) {
        left -= piece.length;
        yield piece;
    }
    if (left > 0)
        throw refuse('is truncated', path);
    await (0,byte_reader/* readFully */.lR)(reader, (blockSize - (size % blockSize)) % blockSize);
}
const isZero = (bytes) => bytes.every((byte) => byte === 0);
// A block of zeros ends an archive for most readers; what follows is noted by `countZeros`.
async function readBlock(reader, refuse) {
    const block = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, blockSize));
    if (block.length === 0)
        throw refuse('ends without an end-of-archive marker');
    if (isZero(block))
        return undefined;
    if (!isHeader(block))
        throw refuse('has something else where a header belongs');
    return block;
}
// How far the end is padded depends on the packer, and is harmless; anything but zeros is content that nobody sees.
async function countZeros(reader, found) {
    let [zeros, others] = [1, 0];
    for (let block = await (0,byte_reader/* readFully */.lR)(reader, blockSize); block.length > 0; block = await (0,byte_reader/* readFully */.lR)(reader, blockSize)) {
        if (isZero(block))
            zeros += 1;
        else
            others += block.length;
    }
    if (others > 0)
        found.traits.set('bytes after the end of the tar archive', String(others));
    return zeros;
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/trailing.js

const trailing_pieceSize = 64 * 1024;
/** What follows the end: how much, and which bytes; undefined where nothing does. */
async function readTrailing(reader) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for (let piece = await reader.read(trailing_pieceSize); piece !== undefined; piece = await reader.read(trailing_pieceSize)) {
        hash.update(piece);
        size += piece.length;
    }
    return size === 0 ? undefined : `${size} bytes, sha256 ${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/gzip-listing.js








async function* unpacked(reader, sums, refuse) {
    const expand = (0,expansion/* expansionOf */.X)(reader, limits_limits, refuse);
    for await (const piece of (0,inflate/* inflateOrRefuse */.B)(reader, refuse)) {
        sums.hash.update(piece);
        sums.crc = (0,external_node_zlib_.crc32)(piece, sums.crc);
        expand(piece.length);
        yield piece;
    }
}
// What is no tar archive inside is one content, whose hash is told.
async function listInside(pieces, found, refuse) {
    const { first, reader } = await readStart(pieces);
    try {
        if (isTarStart(first))
            await listTar(reader, found, refuse);
        await readTrailing(reader);
    }
    finally {
        await reader.close();
    }
}
/**
 * Reads a gzip file, and the tar archive in it, to its last byte.
 * @returns the SHA-256 of what the compression holds.
 * @throws what `refuse` makes, at the first thing that cannot be read; `found` keeps what came before.
 */
async function listGzip(reader, found, refuse) {
    for (const [key, value] of await readGzipTraits(reader, refuse))
        found.traits.set(key, value);
    const sums = { hash: (0,external_node_crypto_.createHash)('sha256'), crc: 0 };
    await listInside(unpacked(reader, sums, refuse), found, refuse);
    const trailer = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, 8));
    if (trailer.length < 8)
        throw refuse('is truncated: its gzip trailer is missing');
    if (trailer.readUInt32LE(0) !== sums.crc)
        found.traits.set('gzip checksum', 'does not fit the content');
    const trailing = await readTrailing(reader);
    if (trailing !== undefined)
        found.traits.set('trailing bytes', trailing);
    return sums.hash.digest('hex');
}

// EXTERNAL MODULE: ./packages/core/src/archive/zip-input.js
var zip_input = __webpack_require__(9452);
;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/zip-fields.js

/** Length of what `readZipFields` reads. */
const fieldsLength = 26;
const methods = new Map([
    [0, 'stored'],
    [8, 'deflated'],
    [12, 'bzip2'],
    [14, 'LZMA'],
    [93, 'Zstandard'],
]);
/** How a content is compressed, by its name. */
function methodName(method) {
    return methods.get(method) ?? `method ${method}`;
}
const zip_fields_two = (value) => String(value).padStart(2, '0');
// MS-DOS: local time of whoever packed, in steps of two seconds.
function dosTime(time, date) {
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    return `${year}-${zip_fields_two(month)}-${zip_fields_two(day)}T${zip_fields_two(time >> 11)}:${zip_fields_two((time >> 5) & 63)}:${zip_fields_two((time & 31) * 2)}`;
}
/** Reads the fields. */
function readZipFields(bytes) {
    return {
        version: bytes.readUInt16LE(0),
        flags: bytes.readUInt16LE(2),
        method: bytes.readUInt16LE(4),
        time: dosTime(bytes.readUInt16LE(6), bytes.readUInt16LE(8)),
        packed: bytes.readUInt32LE(14),
        size: bytes.readUInt32LE(18),
        nameLength: bytes.readUInt16LE(22),
        extraLength: bytes.readUInt16LE(24),
    };
}
/** The extra fields of a header: their content in hex by their number. */
function extraFields(bytes) {
    const fields = new Map();
    for (let at = 0; at + 4 <= bytes.length; at += 4 + bytes.readUInt16LE(at + 2))
        fields.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, at + 4 + bytes.readUInt16LE(at + 2)));
    return fields;
}
/** Extra fields as headers are compared: all but zip64, whose numbers are compared as such. */
function extraTraits(bytes, where) {
    return [...extraFields(bytes)]
        .filter(([id]) => id !== 1)
        .map(([id, field]) => [
        `${where}extra field 0x${id.toString(16).padStart(4, '0')}`,
        field.toString('hex'),
    ]);
}
const zip_fields_systems = new Map([
    [0, 'MS-DOS or Windows'],
    [3, 'Unix'],
    [10, 'Windows NTFS'],
    [19, 'macOS'],
]);
/** What the central directory alone says of an entry: the unix mode stands in the upper half of the attributes. */
function centralTraits(madeBy, attributes) {
    const system = madeBy >> 8;
    return [
        ['mode', modeText(attributes >>> 16)],
        ['attributes', `0x${(attributes & 0xffff).toString(16).padStart(4, '0')}`],
        ['made on', zip_fields_systems.get(system) ?? `system ${system}`],
        ['made by version', String((madeBy & 0xff) / 10)],
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/zip-entry.js


const descriptorFlag = 0x0008;
const deflated = 8;
const elsewhere = 0xffffffff;
/** Reads exactly `count` bytes. @throws what `refuse` makes. */
async function readBytes(reader, count, refuse) {
    const bytes = Buffer.from(await (0,byte_reader/* readFully */.lR)(reader, count));
    if (bytes.length < count)
        throw refuse('is truncated');
    return bytes;
}
async function readHeader(reader, refuse) {
    const fields = readZipFields(await readBytes(reader, fieldsLength, refuse));
    const path = (await readBytes(reader, fields.nameLength, refuse)).toString();
    const extra = await readBytes(reader, fields.extraLength, refuse);
    const wide = extraFields(extra).get(1);
    const isWide = fields.packed === elsewhere && wide !== undefined && wide.length >= 16;
    return { path, fields, extra, packed: isWide ? Number(wide.readBigUInt64LE(8)) : fields.packed };
}
// Only deflated content tells its own end; what is compressed otherwise is compared as it is.
function zip_entry_contentOf(reader, { path, fields, packed }, refuse) {
    const streamed = (fields.flags & descriptorFlag) !== 0;
    if (fields.method === deflated)
        return (0,inflate/* inflateOrRefuse */.B)(reader, refuse, path);
    if (streamed)
        throw refuse('has sizes behind a content whose end nothing tells', path);
    return (0,byte_reader/* piecesOf */.Xe)(reader, packed);
}
// With a signature or without, in 32 or 64 bits (APPNOTE 4.3.9): what follows it tells which.
async function skipDescriptor(reader, header, refuse) {
    const isWide = extraFields(header.extra).has(1);
    const [first] = [await readBytes(reader, 4, refuse)];
    const rest = (isWide ? 20 : 12) - (first.readUInt32LE(0) === zip_input/* signatures */.EW.descriptor ? 0 : 4);
    await readBytes(reader, rest, refuse);
}
async function* counted(pieces, expand) {
    for await (const piece of pieces) {
        expand(piece.length);
        yield piece;
    }
}
/**
 * Reads one entry behind the signature of its local header.
 * @param expand counts unpacked bytes, and throws when they are too many.
 * @throws what `refuse` makes.
 */
async function readZipMember(reader, take, expand, refuse) {
    const header = await readHeader(reader, refuse);
    const { path, fields, extra } = header;
    const start = reader.consumed;
    const content = await take(path, counted(zip_entry_contentOf(reader, header, refuse), expand));
    const packed = reader.consumed - start;
    if ((fields.flags & descriptorFlag) !== 0)
        await skipDescriptor(reader, header, refuse);
    else if (packed !== header.packed)
        throw refuse('has another compressed size than its header says', path);
    return {
        path,
        kind: path.endsWith('/') ? 'directory' : 'file',
        ...content,
        traits: new Map([
            ['mtime', fields.time],
            ['method', methodName(fields.method)],
            ['flags', `0x${fields.flags.toString(16).padStart(4, '0')}`],
            ['needs version', String(fields.version / 10)],
            ...extraTraits(extra, ''),
        ]),
        packing: new Map([['compressed size', `${packed} bytes`]]),
    };
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/zip-listing.js






const starts = [zip_input/* signatures */.EW.local, zip_input/* signatures */.EW.end, zip_input/* signatures */.EW.zip64End];
/** Whether a file starts as a zip archive does. */
function isZipStart(first) {
    return first.length >= 4 && starts.includes(first.readUInt32LE(0));
}
async function readSignature(reader, refuse) {
    return (await readBytes(reader, 4, refuse)).readUInt32LE(0);
}
async function readCentral(reader, refuse) {
    const bytes = await readBytes(reader, 42, refuse);
    const { nameLength, extraLength, time } = readZipFields(bytes.subarray(2, 2 + fieldsLength));
    const path = (await readBytes(reader, nameLength, refuse)).toString();
    const extra = await readBytes(reader, extraLength, refuse);
    const comment = await readBytes(reader, bytes.readUInt16LE(28), refuse);
    return {
        path,
        traits: [
            ...centralTraits(bytes.readUInt16LE(0), bytes.readUInt32LE(34)),
            ['mtime in the directory', time],
            ...extraTraits(extra, 'directory '),
            ...(comment.length === 0 ? [] : [['comment', comment.toString()]]),
        ],
    };
}
// The directory repeats the entries in their order; one that is listed elsewhere, or alone, is told apart.
function withCentral(members, listed) {
    const used = new Set();
    const merged = members.map((member, index) => {
        const same = listed[index]?.path === member.path ? listed[index] : undefined;
        const central = same ?? listed.find((each) => each.path === member.path && !used.has(each));
        if (central === undefined)
            return withTraits(member, [['directory', 'does not list it']]);
        used.add(central);
        return withTraits(member, central.traits);
    });
    return [...merged, ...listed.filter((each) => !used.has(each)).map(listedAlone)];
}
function withTraits(member, traits) {
    return { ...member, traits: new Map([...member.traits, ...traits]) };
}
function listedAlone({ path, traits }) {
    const kind = 'listed in the directory alone';
    return { path, kind, size: 0, sha256: '', traits: new Map(traits), packing: new Map() };
}
async function readEnd(reader, first, found, refuse) {
    let signature = first;
    if (signature === zip_input/* signatures */.EW.zip64End) {
        found.traits.set('end record', 'zip64');
        // Its length, the record, and the locator behind it (APPNOTE 4.3.14 and 4.3.15).
        await readBytes(reader, 52 + 20, refuse);
        signature = await readSignature(reader, refuse);
    }
    if (signature !== zip_input/* signatures */.EW.end)
        throw refuse('has something else where its end record belongs');
    const bytes = await readBytes(reader, 18, refuse);
    const comment = await readBytes(reader, bytes.readUInt16LE(16), refuse);
    if (comment.length > 0)
        found.traits.set('comment of the archive', comment.toString());
}
/**
 * Reads a zip archive from its first entry to its last byte, with what its central directory adds.
 * @throws what `refuse` makes, at the first thing that cannot be read; `found` keeps what came before.
 */
async function listZip(reader, found, refuse) {
    const [take, expand] = [contentTaker(), (0,expansion/* expansionOf */.X)(reader, limits_limits, refuse)];
    let signature = await readSignature(reader, refuse);
    for (; signature === zip_input/* signatures */.EW.local; signature = await readSignature(reader, refuse)) {
        if (found.members.length >= limits_limits.entries)
            throw refuse(`has more than ${limits_limits.entries} entries`);
        found.members.push(await readZipMember(reader, take, expand, refuse));
    }
    const listed = [];
    for (; signature === zip_input/* signatures */.EW.central; signature = await readSignature(reader, refuse)) {
        if (listed.length >= limits_limits.entries)
            throw refuse(`lists more than ${limits_limits.entries} entries`);
        listed.push(await readCentral(reader, refuse));
    }
    found.members.splice(0, Number.POSITIVE_INFINITY, ...withCentral(found.members, listed));
    await readEnd(reader, signature, found, refuse);
    const trailing = await readTrailing(reader);
    if (trailing !== undefined)
        found.traits.set('trailing bytes', trailing);
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/list-contents.js






const gzipMagic = 0x1f8b;
function formOf(first) {
    if (first.length >= 2 && first.readUInt16BE(0) === gzipMagic)
        return 'gzip file';
    if (isZipStart(first))
        return 'zip archive';
    return isTarStart(first) ? 'tar archive' : 'plain file';
}
async function read(form, reader, found, refuse) {
    switch (form) {
        case 'gzip file':
            return await listGzip(reader, found, refuse);
        case 'zip archive':
            await listZip(reader, found, refuse);
            return undefined;
        case 'tar archive':
            await listTar(reader, found, refuse);
            return undefined;
        case 'plain file':
            return await hashOf(reader);
    }
}
async function hashOf(reader) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (let piece = await reader.read(65_536); piece !== undefined; piece = await reader.read(65_536))
        hash.update(piece);
    return hash.digest('hex');
}
/**
 * Reads a file as what its first bytes say that it is; what cannot be read ends the listing with a fault.
 * @throws whatever `chunks` throws.
 */
async function listContents(name, chunks) {
    const { first, reader } = await readStart(chunks);
    const found = { traits: new Map(), members: [] };
    const form = formOf(first);
    try {
        const unpacked = await read(form, reader, found, (0,refusal/* refusalsOf */.h)(name));
        return { form, ...found, ...(unpacked !== undefined && { unpacked }) };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj) || error.code !== 'ARCHIVE_HOSTILE')
            throw error;
        return { form, ...found, fault: error.problems[0].message };
    }
    finally {
        await reader.close();
    }
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/merged.js
const fewest = 4;
function alike({ aspect, key, first, other }) {
    return JSON.stringify([aspect, key, first, other]);
}
/** Tells once what is another in the same way in many entries, as a time or an owner mostly is. */
function merged(differences) {
    const groups = Map.groupBy(differences, alike);
    return [...groups.values()].flatMap((group) => {
        const [one] = group;
        if (one?.entry === undefined || group.length < fewest)
            return group;
        return [{ ...one, entry: `${group.length} entries, such as ${one.entry}` }];
    });
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/listing-differences.js



// Nothing forbids an archive to hold one path twice: then the first is compared with the first. None may hide behind
// another, whose own path is what the second one is called here.
function byPath(members) {
    const counts = new Map();
    const named = new Map();
    for (const member of members) {
        const { path } = member;
        let count = (counts.get(path) ?? 0) + 1;
        let name = count === 1 ? path : `${path} (${count})`;
        for (; named.has(name); name = `${path} (${count})`)
            count += 1;
        counts.set(path, count);
        named.set(name, member);
    }
    return named;
}
function describe({ kind, size, sha256 }) {
    return kind === 'file' ? `${size} bytes, sha256 ${sha256}` : kind;
}
function contentDifferences(entry, first, other) {
    if (first.sha256 === other.sha256 && first.kind === other.kind)
        return (0,difference/* fieldDifferences */.Tj)('compression', first.packing, other.packing).map((each) => ({
            ...each,
            entry: (0,difference/* shown */.SP)(entry),
        }));
    const documents = first.text === undefined || other.text === undefined
        ? []
        : documentDifferences(entry, first.text, other.text);
    return [(0,difference/* differing */.R1)('content', describe(first), describe(other), { entry }), ...documents];
}
function memberDifferences(entry, first, other) {
    const headers = (0,difference/* fieldDifferences */.Tj)('header', first.traits, other.traits).map((each) => ({
        ...each,
        entry: (0,difference/* shown */.SP)(entry),
    }));
    return [...contentDifferences(entry, first, other), ...headers];
}
// Told once: in what place the first entry stands that both have and that is another one there.
function orderDifferences(first, other) {
    const here = [...first.keys()].filter((path) => other.has(path));
    const there = [...other.keys()].filter((path) => first.has(path));
    const at = here.findIndex((path, index) => there[index] !== path);
    return at === -1
        ? []
        : [(0,difference/* differing */.R1)('order', here[at], there[at], { key: `entry ${at + 1} of those in both` })];
}
function entryDifferences(first, other) {
    return [...new Set([...first.keys(), ...other.keys()])].flatMap((entry) => {
        const [one, two] = [first.get(entry), other.get(entry)];
        if (one !== undefined && two !== undefined)
            return memberDifferences(entry, one, two);
        return [(0,difference/* differing */.R1)('entry', one && describe(one), two && describe(two), { entry })];
    });
}
function unpackedDifferences(first, other) {
    const isArchive = first.members.length + other.members.length > 0;
    if (isArchive || first.form === 'plain file' || first.unpacked === other.unpacked)
        return [];
    return [
        (0,difference/* differing */.R1)('content', `sha256 ${first.unpacked}`, `sha256 ${other.unpacked}`, { key: 'unpacked content' }),
    ];
}
/** What is known of two files that were read: every difference that was found, the surroundings of entries first. */
function listingDifferences(first, other) {
    if (first.form !== other.form)
        return [(0,difference/* differing */.R1)('content', first.form, other.form, { key: 'form' })];
    const [here, there] = [byPath(first.members), byPath(other.members)];
    const faults = first.fault === undefined && other.fault === undefined
        ? []
        : [(0,difference/* differing */.R1)('unreadable', first.fault, other.fault)];
    return [
        ...(0,difference/* fieldDifferences */.Tj)('header', first.traits, other.traits),
        ...merged(entryDifferences(here, there)),
        ...orderDifferences(here, there),
        ...unpackedDifferences(first, other),
        ...faults,
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/contents/file-differences.js





function bounded(found) {
    if (found.length <= mostDifferences)
        return found;
    const more = `${found.length - mostDifferences} more differences`;
    return [...found.slice(0, mostDifferences), { aspect: 'bytes', key: more }];
}
/**
 * Opens two files that are known to differ and says in what.
 *
 * Where nothing that a header tells is another, the compression is; and where that cannot be said, the first byte that
 * differs is named: a difference never goes without a word.
 * @param name what errors call the file.
 */
async function fileDifferences(name, first, other) {
    const [here, there] = [await listContents(name, first()), await listContents(name, other())];
    const found = listingDifferences(here, there);
    if (found.length > 0)
        return bounded(found);
    if (here.form === 'gzip file' && here.unpacked !== undefined && here.unpacked === there.unpacked)
        return [{ aspect: 'compression', key: 'the same content, compressed in another way' }];
    const at = await firstDifference(first(), other());
    return at === undefined
        ? []
        : [(0,difference/* differing */.R1)('bytes', undefined, undefined, { key: `differ from byte ${at} on` })];
}

// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
;// CONCATENATED MODULE: ./packages/engine/src/compare/seal-differences.js



function commitDifferences(first, other) {
    const [one, two] = [(0,seal/* releaseOf */.l7)(first).commit, (0,seal/* releaseOf */.l7)(other).commit];
    return one === two ? [] : [(0,difference/* differing */.R1)('commit', one, two)];
}
/** What made the files: versions by the tool’s name. */
function toolsOf({ tools }) {
    return new Map(tools.map(({ name, version }) => [name, version]));
}
/** What two seals of one release say otherwise about its commit and about the tools that made it. */
function releaseDifferences(first, other) {
    return [...commitDifferences(first, other), ...(0,difference/* fieldDifferences */.Tj)('tool', toolsOf(first), toolsOf(other))];
}
/** What two seals say otherwise about the package in one file. */
function packageDifferences(first, other) {
    const [one, two] = [first.package ?? null, other.package ?? null];
    if ((0,canonical_json/* compactJson */.A)(one) === (0,canonical_json/* compactJson */.A)(two))
        return [];
    return jsonDifferences(one, two, 'package').map((each) => ({
        ...each,
        key: `package${each.key?.slice(1) ?? ''}`,
    }));
}
/** What differs without the bytes being any other: where files go, and what is said of the release. */
function harmlessDifferences(first, other) {
    const routes = ({ artifacts }) => new Map(artifacts.map(({ file, channels }) => [file, channels]));
    const [here, there] = [routes(first), routes(other)];
    const moved = [...here].filter(([file, channels]) => {
        const others = there.get(file);
        return others !== undefined && others.toSorted().join() !== channels.toSorted().join();
    });
    const notes = (0,seal/* releaseOf */.l7)(first).notes === (0,seal/* releaseOf */.l7)(other).notes ? [] : ['the notes of the release differ'];
    return [
        ...moved.map(([file, channels]) => `${file} goes to ${channels.join(', ')} → ${there.get(file)?.join(', ')}`),
        ...notes,
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/divergence.js





function digestText({ sha256, sha512, size }) {
    const hash = sha256 === undefined ? `sha512 ${sha512}` : `sha256 ${sha256}`;
    return size === undefined ? hash : `${size} bytes, ${hash}`;
}
// The two are shown by a digest that both have.
function inCommon(file, other) {
    return other.sha256 === undefined ? { file: file.file, sha512: file.sha512 } : file;
}
function artifactOf(statement, file) {
    return statement.kind === 'seal' ? statement.seal.artifacts.find((each) => each.file === file) : undefined;
}
function packagesOf(first, other, one, two) {
    const [here, there] = [artifactOf(first.statement, one.file), artifactOf(other.statement, two.file)];
    return here === undefined || there === undefined ? [] : packageDifferences(here, there);
}
// Bytes that are not the ones that were stated say nothing about why the stated ones differ.
async function seek(side, stated) {
    const open = await side.find(stated.file, stated.size);
    if (open === undefined)
        return { why: `its bytes are not beside “${side.name}”` };
    return (await isStated(open, stated)) ? { open } : { why: misstated(side, stated) };
}
async function openBoth(first, other, one, two) {
    const [here, there] = [await seek(first, one), await seek(other, two)];
    if (here.open !== undefined && there.open !== undefined)
        return { inner: await fileDifferences(one.file, here.open, there.open), notes: [] };
    const why = [here.why, there.why].filter((each) => each !== undefined).join(', and ');
    return { inner: [], notes: [`what differs inside ${one.file} is not known: ${why}`] };
}
/** Compares one file of two sides, and opens both where the digests differ. */
async function compareFile(first, other, pair) {
    const file = (pair.first ?? pair.other)?.file ?? '';
    const placed = (inner) => inner.map((each) => ({ ...each, side: other.name, file }));
    const [one, two] = [pair.first, pair.other];
    if (one === undefined || two === undefined) {
        const alone = (0,difference/* differing */.R1)('file', one && digestText(one), two && digestText(two));
        return { differences: placed([alone]), notes: [] };
    }
    const packages = packagesOf(first, other, one, two);
    if (one.sha512 === two.sha512)
        return { differences: placed(packages), notes: [] };
    const digests = (0,difference/* differing */.R1)('file', digestText(inCommon(one, two)), digestText(inCommon(two, one)));
    const { inner, notes } = await openBoth(first, other, one, two);
    return { differences: placed([digests, ...packages, ...inner]), notes };
}
function headline(differences) {
    const [telling, ...others] = differences.filter(({ aspect }) => aspect !== 'file');
    const [only] = differences;
    const first = telling ?? only;
    if (first === undefined)
        return '';
    return `${(0,difference/* describeDifference */.hF)(first)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}
/** The problems that differences are: one for each file of each side, and one for the release itself. */
function divergences(first, differences) {
    const groups = Map.groupBy(differences, ({ side, file }) => JSON.stringify([side, file]));
    return [...groups.values()].flatMap((group) => {
        const [{ side, file } = { side: '' }] = group;
        const what = file ?? 'the release';
        const message = `${what} is not the same in “${first}” and “${side}”: ${headline(group)}`;
        return [(0,problem/* problem */.C)('DIVERGENCE', message, file === undefined ? {} : { where: { file } })];
    });
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/pairing.js

// A base name that two files of a side have says nothing about which of them is meant.
function byBaseName(files) {
    const groups = Map.groupBy(files, ({ file }) => external_node_path_.posix.basename(file));
    return new Map([...groups].flatMap(([name, [only, ...more]]) => (only && !more.length ? [[name, only]] : [])));
}
/**
 * Pairs the files of two sides: by path, and what is left by base name, because a release’s assets have no folders.
 */
function pairFiles(first, other) {
    const byPath = new Map(other.map((each) => [each.file, each]));
    const known = new Set(first.map(({ file }) => file));
    const unpaired = byBaseName(first.filter(({ file }) => !byPath.has(file)));
    const left = byBaseName(other.filter(({ file }) => !known.has(file)));
    const partner = (each) => {
        const name = external_node_path_.posix.basename(each.file);
        return byPath.get(each.file) ?? (unpaired.get(name) === each ? left.get(name) : undefined);
    };
    const pairs = first.map((each) => ({ first: each, other: partner(each) }));
    const taken = new Set(pairs.map((pair) => pair.other));
    return [
        ...pairs,
        ...other.filter((each) => !taken.has(each)).map((each) => ({ first: undefined, other: each })),
    ];
}

;// CONCATENATED MODULE: ./packages/engine/src/compare/compare.js






function reportedSide({ name, statement }) {
    const files = statedFiles(statement).length;
    if (statement.kind === 'manifest')
        return { name, kind: 'manifest', files };
    const { id, commit } = (0,seal/* releaseOf */.l7)(statement.seal);
    return { name, kind: 'seal', files, release: id, commit, build: statement.seal.build.run };
}
// Of two releases everything differs. Of one that was built from two commits that is the difference to tell.
function obstacles(first, other) {
    const impossible = (why) => [
        (0,problem/* problem */.C)('COMPARISON_IMPOSSIBLE', why, { where: { file: other.name } }),
    ];
    if (first.statement.kind === 'seal' && other.statement.kind === 'seal') {
        const [one, two] = [(0,seal/* releaseOf */.l7)(first.statement.seal).id, (0,seal/* releaseOf */.l7)(other.statement.seal).id];
        if (one !== two)
            return impossible(`“${first.name}” is of ${one}, “${other.name}” of ${two}`);
    }
    const pairs = pairFiles(statedFiles(first.statement), statedFiles(other.statement));
    const shared = pairs.some((pair) => pair.first !== undefined && pair.other !== undefined);
    return shared ? [] : impossible(`“${first.name}” and “${other.name}” have no file in common`);
}
function compareReleases(first, other) {
    if (first.statement.kind !== 'seal' || other.statement.kind !== 'seal')
        return { differences: [], notes: ['a manifest tells no commit and no tools: files alone are compared'] };
    const [one, two] = [first.statement.seal, other.statement.seal];
    return {
        differences: releaseDifferences(one, two).map((each) => ({ ...each, side: other.name })),
        notes: harmlessDifferences(one, two),
    };
}
async function compareWith(first, other) {
    const found = [compareReleases(first, other)];
    // One after another: two archives at a time are enough in memory.
    for (const pair of pairFiles(statedFiles(first.statement), statedFiles(other.statement)))
        found.push(await compareFile(first, other, pair));
    return {
        differences: found.flatMap(({ differences }) => differences),
        notes: found.flatMap(({ notes }) => notes),
    };
}
/**
 * Compares what was built for one release in several places, file by file, each side with the first.
 *
 * Equal artifacts and equal tools are no difference, whichever run made them. Where files differ and their bytes can
 * be had, both are opened, and what differs inside is told.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` when the sides are not of one release.
 */
async function compare([first, ...others], policy) {
    (0,lockstep_error/* throwAll */.Kx)(others.flatMap((other) => obstacles(first, other)));
    const broken = await brokenFiles([first, ...others]);
    const found = [];
    for (const other of others)
        found.push(await compareWith(first, other));
    const differences = found.flatMap((each) => each.differences);
    const diverging = divergences(first.name, differences);
    const problems = [...broken, ...(policy === 'block' ? diverging : [])];
    const warnings = policy === 'warn' ? diverging.map(({ message }) => `warning: ${message}`) : [];
    const report = {
        command: 'compare',
        ok: problems.length === 0,
        releases: [],
        channels: [],
        public: [],
        problems,
        sides: [first, ...others].map(reportedSide),
        differences,
        notes: [...new Set([...warnings, ...found.flatMap(({ notes }) => notes)])],
    };
    return { report, exit: (0,outcome/* exitCodeOf */.F)(problems.map(({ severity }) => severity)) };
}

// EXTERNAL MODULE: ./packages/hosts/src/http/follow-reads.js
var follow_reads = __webpack_require__(35125);
// EXTERNAL MODULE: ./packages/hosts/src/http/http.js + 4 modules
var http = __webpack_require__(6276);
// EXTERNAL MODULE: ./packages/hosts/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(7611);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
;// CONCATENATED MODULE: ./packages/cli/src/compare/limits.js
const MiB = 1024 * 1024;
/** Bytes of a seal or a manifest: far more than a release of thousands of files needs. */
const longestStatement = 16 * MiB;
/** Bytes of a file that is fetched to be opened, where no seal tells its size. */
const longestFile = 512 * MiB;

;// CONCATENATED MODULE: ./packages/cli/src/compare/local-side.js







function impossible(operand, why, cause) {
    return (0,lockstep_error/* fail */.fJ)('COMPARISON_IMPOSSIBLE', `${operand} ${why}`, { where: { file: operand }, cause });
}
/** The size of a file, or undefined where there is none. */
async function local_side_sizeOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}
async function statementIn(folder, operand) {
    for (const name of [seal/* sealFile */.mz, seal/* manifestFile */.YE])
        if ((await local_side_sizeOf((0,external_node_path_.join)(folder, name))) !== undefined)
            return (0,external_node_path_.join)(folder, name);
    throw impossible(operand, `holds neither ${seal/* sealFile */.mz} nor ${seal/* manifestFile */.YE}`);
}
async function local_side_readText(path, operand) {
    const size = await local_side_sizeOf(path);
    if (size === undefined)
        throw impossible(operand, 'is no file');
    if (size > longestStatement)
        throw impossible(operand, `is longer than ${longestStatement} bytes`);
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw impossible(operand, 'cannot be read', cause);
    }
}
// A seal is whoever's wrote it, and what it names may be a link; neither leads out of the folder.
async function fileInside(folder, file) {
    try {
        const [root, path] = [await (0,promises_.realpath)(folder), await (0,promises_.realpath)((0,external_node_path_.join)(folder, file))];
        return path.startsWith(root + external_node_path_.sep) && (await local_side_sizeOf(path)) !== undefined ? path : undefined;
    }
    catch {
        return undefined;
    }
}
// Where assets were downloaded they lie side by side, whatever folders they were built in; and the manifest that
// sealing writes lies in a folder of its own below the files.
async function findBeside(folder, file) {
    const roots = (0,external_node_path_.basename)(folder) === evidence_files/* outputFolder */.qi ? [folder, (0,external_node_path_.dirname)(folder)] : [folder];
    for (const root of roots)
        for (const name of [file, external_node_path_.posix.basename(file)]) {
            const path = await fileInside(root, name);
            if (path !== undefined)
                return path;
        }
    return undefined;
}
/**
 * Opens a seal, a manifest, or a folder that holds one of them with the files beside it.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE`.
 */
async function openLocalSide(operand, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, operand);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw impossible(operand, 'does not exist');
    const file = found.isDirectory() ? await statementIn(path, operand) : path;
    return {
        name: operand,
        statement: readStatement(await local_side_readText(file, operand), operand),
        withFiles: found.isDirectory(),
        find: async (name) => {
            const beside = await findBeside((0,external_node_path_.dirname)(file), name);
            return beside === undefined
                ? undefined
                : () => (0,external_node_fs_.createReadStream)(beside, { highWaterMark: 1024 * 1024 });
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/compare/remote-side.js





/** Whether an operand is an address and not a path. */
function isAddress(operand) {
    return /^https?:\/\//i.test(operand);
}
/**
 * Reads an address. What stands behind a question mark may be a credential, and is not shown.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` where it is none, or holds a password: all is read anonymously.
 */
function addressOf(operand) {
    if (!URL.canParse(operand))
        throw (0,lockstep_error/* fail */.fJ)('COMPARISON_IMPOSSIBLE', `“${operand}” is no address`);
    const url = new URL(operand);
    const name = `${url.origin}${url.pathname}`;
    if (url.username !== '' || url.password !== '')
        throw (0,lockstep_error/* fail */.fJ)('COMPARISON_IMPOSSIBLE', `${name}: an address with a user or a password is not read`);
    return { url, name };
}
function whyNot(outcome) {
    if (outcome.kind === 'failure')
        return `gives no answer: ${outcome.why}`;
    return outcome.status === 200 ? undefined : `answers ${outcome.status}`;
}
// What a server says today it may not say tomorrow; that it has no such thing is not mended by asking again.
function unread(name, outcome, why) {
    const lasting = outcome.kind === 'answer' && outcome.status < 500 && outcome.status !== 429;
    const again = {
        severity: 'blocked',
        rerun: true,
        remedy: 'Run it again when the server answers.',
    };
    return new lockstep_error/* LockstepError */.Cj([(0,problem/* problem */.C)('COMPARISON_IMPOSSIBLE', `${name} ${why}`, lasting ? {} : again)]);
}
async function remote_side_readText(url, name, { http }) {
    const outcome = await http({ method: 'GET', url: url.href, maxBytes: longestStatement });
    const why = whyNot(outcome);
    if (why !== undefined || outcome.kind === 'failure')
        throw unread(name, outcome, why ?? '');
    return new TextDecoder().decode(outcome.body);
}
/** Where a file of a release may be: in its folder below, or, as releases have no folders, beside. */
function placesOf(file, statement) {
    const paths = [file, external_node_path_.posix.basename(file)].map((path) => path.split('/').map(encodeURIComponent).join('/'));
    return [...new Set(paths.map((path) => new URL(`./${path}`, statement).href))];
}
async function download(url, path, most, http) {
    const file = (0,external_node_fs_.openSync)(path, 'w', 0o600);
    try {
        const onChunk = (chunk) => {
            (0,external_node_fs_.writeSync)(file, chunk);
        };
        return await http({ method: 'GET', url, maxBytes: most, onChunk });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Fetches files once, however often they are asked for. */
function fileFinder(statement, { http, folder }, prefix) {
    const fetched = new Map();
    const fetchFile = async (file, size) => {
        const path = (0,external_node_path_.join)(folder, `${prefix}-${fetched.size}`);
        for (const place of placesOf(file, statement)) {
            const outcome = await download(place, path, size ?? longestFile, http);
            if (whyNot(outcome) === undefined)
                return () => (0,external_node_fs_.createReadStream)(path);
        }
        return undefined;
    };
    return (file, size) => {
        const known = fetched.get(file) ?? fetchFile(file, size);
        fetched.set(file, known);
        return known;
    };
}
/**
 * Reads a seal or a manifest from a server, anonymously; the files beside it are fetched when they are asked for.
 * @param prefix what tells the kept files of this side from those of others.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE`.
 */
async function openRemoteSide(operand, prefix, fetching) {
    const { url, name } = addressOf(operand);
    return {
        name,
        statement: readStatement(await remote_side_readText(url, name, fetching), name),
        withFiles: false,
        find: fileFinder(url, fetching, prefix),
    };
}

// EXTERNAL MODULE: ./packages/cli/src/error-problems.js
var error_problems = __webpack_require__(66923);
;// CONCATENATED MODULE: ./packages/cli/src/commands/compare.js






async function openSides(operands, folder, { cwd, env }) {
    const fetching = { http: (0,follow_reads/* followReads */.Z)((0,http/* createHttp */.V)(env)), folder };
    const opening = operands.map((operand, index) => isAddress(operand) ? openRemoteSide(operand, String(index), fetching) : openLocalSide(operand, cwd));
    const opened = await Promise.allSettled(opening);
    const reasons = opened.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    const own = reasons.find((reason) => !(reason instanceof lockstep_error/* LockstepError */.Cj));
    if (own !== undefined)
        throw own;
    (0,lockstep_error/* throwAll */.Kx)(reasons.flatMap(error_problems/* problemsOfError */.S));
    return opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
/** Compares what was built for one release in several places; reads no credential and writes nothing. */
const runCompare = ({ operands, policy }, world) => (0,temporary_folder/* withTemporaryFolder */.E)(async (folder) => {
    const [first, ...others] = await openSides(operands, folder, world);
    if (first === undefined || others.length === 0)
        throw (0,lockstep_error/* fail */.fJ)('USAGE', 'compare takes two or more things');
    return compare([first, ...others], policy);
});


/***/ }),

/***/ 28371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qi: () => (/* binding */ outputFolder),
  yQ: () => (/* binding */ writeEvidenceFiles),
  zh: () => (/* binding */ writeOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/ledger/anchor.js
var ledger_anchor = __webpack_require__(50004);
// EXTERNAL MODULE: ./packages/core/src/seal/canonical-json.js
var canonical_json = __webpack_require__(17414);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report = __webpack_require__(7278);
;// CONCATENATED MODULE: ./packages/core/src/report/evidence.js




function isCourtesy({ kind }) {
    return kind === 'opened' || kind === 'closed';
}
// A run that changes nothing leaves no trace here, so that opening the evidence again gives the same bytes.
function telling(chain, seal) {
    const acting = new Set(chain.filter(({ body }) => body.kind === 'intent').map(({ run }) => run));
    const first = chain.find(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal);
    return chain
        .filter(({ body }) => body.kind !== 'sealed' && (!('seal' in body) || body.seal === seal))
        .filter(({ body, run, hash }) => !isCourtesy(body) || acting.has(run) || hash === first?.hash);
}
/** Gathers the evidence of a release. */
function evidenceOf(channels, seal, chain, sightings) {
    const digest = (0,seal_seal/* sealDigest */.yO)(seal);
    const seen = (0,report/* reportChannels */.zO)(channels, seal, sightings);
    const entries = telling(chain, digest);
    const last = entries.at(-1);
    return {
        schema: 1,
        seal: { sha256: digest, build: seal.build, tools: seal.tools },
        releases: seal.releases,
        channels: seen,
        public: (0,report/* publicOf */.TX)(seen),
        ...(last && { anchor: (0,ledger_anchor/* anchorOf */.dI)(last) }),
        events: entries.map(({ at, run, body }) => ({ at, run, event: body })),
    };
}
/** The contents of evidence.json. */
function writeEvidence(evidence) {
    return (0,canonical_json/* canonicalJson */.d)(evidence);
}

// EXTERNAL MODULE: ./packages/core/src/report/markdown.js
var markdown = __webpack_require__(93321);
// EXTERNAL MODULE: ./packages/hosts/src/file.js
var src_file = __webpack_require__(58483);
// EXTERNAL MODULE: ./packages/hosts/src/files/write-place.js
var write_place = __webpack_require__(60652);
;// CONCATENATED MODULE: ./packages/cli/src/evidence-files.js



/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
const outputFolder = '.lockstep';
/** Writes a file to the output folder. */
async function writeOutput(folder, file, text) {
    const write = async (name, content) => (0,src_file/* replaceFile */.f)(await (0,write_place/* placeToWrite */._)(folder, (0,external_node_path_.join)(outputFolder, name)), content);
    await Promise.all([write('.gitignore', '*\n'), write(file, text)]);
}
/** Opens the evidence: writes evidence.json and evidence.md, the same bytes for the same release (P6). */
async function writeEvidenceFiles(folder, release, sightings) {
    const chain = await release.ledger.read();
    const evidence = evidenceOf(release.channels, release.seal, chain, sightings);
    await Promise.all([
        writeOutput(folder, 'evidence.json', writeEvidence(evidence)),
        writeOutput(folder, 'evidence.md', (0,markdown/* renderEvidence */.oP)(evidence)),
    ]);
}


/***/ }),

/***/ 90816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ byteReader),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   lR: () => (/* binding */ readFully)
/* harmony export */ });
/** Reads from chunks of any size. */
function byteReader(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let chunk = new Uint8Array();
    let [taken, consumed] = [0, 0];
    return {
        get consumed() {
            return consumed;
        },
        async read(max) {
            while (taken === chunk.length) {
                const { done, value } = await source.next();
                if (done)
                    return undefined;
                [chunk, taken] = [value, 0];
            }
            const piece = chunk.subarray(taken, taken + max);
            taken += piece.length;
            consumed += piece.length;
            return piece;
        },
        unread(count) {
            taken -= count;
            consumed -= count;
        },
        async close() {
            await source.return?.();
        },
    };
}
/** The next `count` bytes of a reader as a reader of their own; closing it leaves the rest where it is. */
function sliceOf(reader, count) {
    let left = count;
    return {
        get consumed() {
            return count - left;
        },
        async read(max) {
            const piece = left === 0 ? undefined : await reader.read(Math.min(max, left));
            left -= piece?.length ?? 0;
            return piece;
        },
        unread(count) {
            left += count;
            reader.unread(count);
        },
        async close() { },
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


/***/ }),

/***/ 77887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ expansionOf)
/* harmony export */ });
/** Compares what comes out of a decompressor with what was read so far to get it. */
function expansionOf(reader, { unpackedBytes, expansion, expansionFreeBytes }, refuse) {
    let unpacked = 0;
    return (bytes) => {
        unpacked += bytes;
        if (unpacked > unpackedBytes)
            throw refuse(`unpacks to more than ${unpackedBytes} bytes`);
        if (unpacked > expansionFreeBytes + reader.consumed * expansion) {
            throw refuse(`is a bomb: it unpacks to more than ${expansion} times its size`);
        }
    };
}


/***/ }),

/***/ 34429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inflateOrRefuse)
/* harmony export */ });
/* unused harmony export inflateRaw */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const pieceSize = 64 * 1024;
/**
 * Inflates one raw deflate stream (RFC 1951) and leaves what follows it in the reader.
 *
 * @throws zlib's own error on corrupt or truncated data; whatever the reader throws.
 */
async function* inflateRaw(reader) {
    const engine = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)({ chunkSize: pieceSize });
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
/**
 * Inflates as `inflateRaw` does, and refuses what zlib cannot read; `entry` is the one that it belongs to.
 *
 * @throws ARCHIVE_HOSTILE on corrupt or truncated data; whatever the reader throws.
 */
async function* inflateOrRefuse(reader, refuse, entry) {
    try {
        yield* inflateRaw(reader);
    }
    catch (error) {
        const corruption = corruptionIn(error);
        throw corruption === undefined ? error : refuse(`is corrupt or truncated: ${corruption}`, entry, error);
    }
}
// zlib's errors carry the code of the library; every other error comes from the source of the bytes.
function corruptionIn(error) {
    const { code, message } = Object(error);
    return typeof code === 'string' && code.startsWith('Z_') ? String(message) : undefined;
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
                return reader.unread(unused);
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


/***/ }),

/***/ 38776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
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


/***/ }),

/***/ 96856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parsePax)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48138);

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
            throw refuse(`has a newline in the pax header ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(keyword)}`);
        if (records.has(keyword))
            throw refuse(`sets the pax header ${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(keyword)} twice`);
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


/***/ }),

/***/ 48138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   h: () => (/* binding */ refusalsOf)
/* harmony export */ });
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);

const longestShown = 160;
/** The refusals (`ARCHIVE_HOSTILE`) of the archive with this name. */
function refusalsOf(archive) {
    return (why, entry, cause) => {
        const place = entry === undefined ? printable(archive) : `${printable(archive)}: entry ${printable(entry)}`;
        const where = entry === undefined ? { file: archive } : { file: archive, key: printable(entry) };
        return (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('ARCHIVE_HOSTILE', `${place} ${why}`, cause === undefined ? { where } : { where, cause });
    };
}
/** Quotes a hostile text so that it cannot steer a terminal, forge a log line or flood a report. */
function printable(text) {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
}


/***/ }),

/***/ 63235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseTarNumber)
/* harmony export */ });
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


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   EW: () => (/* binding */ signatures),
/* harmony export */   UF: () => (/* binding */ zipInput),
/* harmony export */   VV: () => (/* binding */ uint64),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90816);
/* harmony import */ var _expansion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77887);


/** The first four bytes of each record (APPNOTE 4.3), as a little-endian number. */
const signatures = {
    local: 0x04034b50,
    descriptor: 0x08074b50,
    central: 0x02014b50,
    zip64End: 0x06064b50,
    zip64Locator: 0x07064b50,
    end: 0x06054b50,
};
/** Starts reading a zip archive. */
function zipInput(reader, { limits, refuse, descriptors }) {
    return { reader, limits, refuse, descriptors, expand: (0,_expansion_js__WEBPACK_IMPORTED_MODULE_0__/* .expansionOf */ .X)(reader, limits, refuse) };
}
/** Reads exactly `count` bytes, of the record that belongs to `entry`. */
async function readBytes({ reader, refuse }, count, entry) {
    const bytes = await (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readFully */ .lR)(reader, count);
    if (bytes.length < count)
        throw refuse('is truncated', entry);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Reads what tells the kind of the next record. */
async function readSignature(input) {
    return (await readBytes(input, 4)).readUInt32LE(0);
}
/** A 64-bit number. Beyond 2⁵³ it is rounded, and then equals no size or position that was counted here. */
function uint64(bytes, at) {
    return Number(bytes.readBigUInt64LE(at));
}


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
            return `to be taken back: ${event.step ?? event.target}`;
        case 'undone':
            return `taken back: ${event.step ?? event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
        case 'rolled-back':
            return `rolled back by ${event.operator}`;
        case 'closed':
            return 'the run ended';
        case 'completed':
            return 'complete: every target is public';
        case 'announcing':
            return `to be announced: ${event.deed}`;
        case 'announced':
            return `announced: ${event.deed} ${event.outcome}`;
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

/***/ 54203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yo: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* unused harmony exports digestSchema, sealedPackageSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);

const hex = (bytes) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), 'expected lower-case hex');
const digestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha256: hex(32),
    sha512: hex(64),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** The package inside an artifact, as the artifact itself says. */
const sealedPackageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The kind of channel that read it. */
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(214),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256),
    /** Names of packages that must be public before this one. */
    needs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Commands that the package installs. */
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const isPart = (part) => part !== '' && part !== '.' && part !== '..';
/** A relative path inside the sealed folder, with `/` on every system; one file has one such path. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .refine((file) => !/^[A-Za-z]:|[\\\p{Cc}]/u.test(file) && file.split('/').every(isPart), {
    message: 'expected a relative path that stays inside the folder',
});
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Its identity as well: no other artifact of a seal has it. */
    file: fileSchema,
    digest: digestSchema,
    package: sealedPackageSchema.optional(),
    /** Ids of the channels it is routed to. */
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .min(1)
        .refine((ids) => new Set(ids).size === ids.length, { message: 'expected each channel once' }),
});


/***/ }),

/***/ 17414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compactJson),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
/** JSON with sorted keys, two spaces of indentation and a final line feed: equal values are equal bytes. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
/** The same on one line without a line feed, for hashing and for journals. */
function compactJson(value) {
    return JSON.stringify(sorted(value));
}


/***/ }),

/***/ 97488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ sha512Manifest),
/* harmony export */   Hf: () => (/* binding */ writeSeal),
/* harmony export */   KI: () => (/* binding */ readSeal),
/* harmony export */   P8: () => (/* binding */ sealSchema),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   mz: () => (/* binding */ sealFile),
/* harmony export */   yO: () => (/* binding */ sealDigest)
/* harmony export */ });
/* unused harmony export releaseSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53802);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77232);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67197);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54203);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17414);





/** The file that holds the seal, beside lockstep.yaml. */
const sealFile = 'lockstep.seal.json';
/** The file that lists the SHA-512 of every artifact, as `sha512sum` calls such files. */
const manifestFile = 'SHA512SUMS';
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id');
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Equal to the tag when versions are fixed. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    commit: commitSchema,
    /** Empty for a release of plain files. */
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** The section of the CHANGELOG, which is what a release on a host says; absent where there is none. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(125_000).optional(),
});
const sealSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    releases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(releaseSchema).length(1),
    build: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** `local`, or the run's URL on its server. */
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
        /** The workflow's file name, where a workflow built it. */
        workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    }),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** The parts of a matrix build that used it, where not all of them did. */
        parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1).optional(),
    })),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactSchema */ .yo)
        .min(1)
        .refine((all) => new Set(all.map(({ file }) => file)).size === all.length, {
        message: 'expected each file once',
    }),
});
/** The seal's file contents: canonical, so that equal seals are equal bytes. */
function writeSeal(seal) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(seal);
}
/** The sha256 (hex) by which ledger entries and results name a seal. */
function sealDigest(seal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(writeSeal(seal)).digest('hex');
}
/**
 * Reads a seal's file contents.
 * @throws LockstepError `SEAL_INVALID` when it is not a seal of this schema.
 */
function readSeal(text) {
    try {
        return sealSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_5__/* .prettifyError */ .S1(cause) : 'it is not JSON';
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)('SEAL_INVALID', `${sealFile} is not a seal: ${reason}`, { cause, where: { file: sealFile } });
    }
}
/** The one release of a seal; `versioning: fixed` has no other. */
function releaseOf(seal) {
    const [release] = seal.releases;
    if (release === undefined)
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)('SEAL_INVALID', 'the seal names no release');
    return release;
}
/**
 * Artifacts as `sha512sum --check` reads them (B6).
 * @param nameOf the name of each file where the manifest lies; by default its path in the sealed folder.
 */
function sha512Manifest({ artifacts }, nameOf = ({ file }) => file) {
    return artifacts.map((artifact) => `${artifact.digest.sha512}  ${nameOf(artifact)}\n`).join('');
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

/***/ 7611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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

/***/ 35125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ redirectOf),
/* harmony export */   Z: () => (/* binding */ followReads)
/* harmony export */ });
const mostHops = 5;
/** Where an answer sends a read on to; undefined when it does not, or when an encrypted read would continue in the clear. */
function redirectOf(outcome, from) {
    if (outcome.kind !== 'answer' || ![301, 302, 303, 307, 308].includes(outcome.status))
        return undefined;
    const { location } = outcome.headers;
    if (location === undefined || !URL.canParse(location, from))
        return undefined;
    const next = new URL(location, from);
    const allowed = new URL(from).protocol === 'https:' ? ['https:'] : ['https:', 'http:'];
    return allowed.includes(next.protocol) ? next.href : undefined;
}
/** Follows redirects of reads, without any credential once the first answer points elsewhere. */
function followReads(http) {
    return async (request) => {
        let outcome = await http(request);
        let { url } = request;
        for (let hop = 0; request.method === 'GET' && hop < mostHops; hop += 1) {
            const next = redirectOf(outcome, url);
            if (next === undefined)
                return outcome;
            const { credential: _, ...bare } = request;
            url = next;
            outcome = await http({ ...bare, url });
        }
        return outcome;
    };
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


/***/ })

};
