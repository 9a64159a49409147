export const id = 6026;
export const ids = [6026];
export const modules = {

/***/ 76026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createOpenHost)
});

// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
;// CONCATENATED MODULE: ./packages/hosts/src/host/answers/refusal.js
const redirects = [301, 302, 303, 307, 308];
const reasons = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'missing',
    409: 'conflict',
    410: 'missing', // an expired artifact, switched-off issues
    412: 'conflict',
    413: 'too large',
    423: 'forbidden', // Gitea: the repository is archived
};
// GitHub answers 422 for all of these; Gitea 400, 409 or 422, by its version. The words are those that both use:
// “Cannot upload assets to an immutable release”, “tag_name was used by an immutable release”, “already_exists”,
// “repository file already exists”, “size must be less than 2147483648”, “attachment exceeds limit”.
const wordings = [
    [/\bimmutable\b/i, 'immutable'],
    [/\balready[_ ]exists?\b|\balready been taken\b/i, 'conflict'],
    [/\bmust be less than\b|\bexceeds\b|\btoo (large|big)\b/i, 'too large'],
];
/** Whether a server sends a request elsewhere. */
function isRedirect({ status }) {
    return redirects.includes(status);
}
/** Why an answer refuses, from its status (300 to 499) and its words. */
function reasonOf(answer, words) {
    if (isRedirect(answer))
        return 'redirected';
    const { status } = answer;
    if ([400, 409, 422].includes(status)) {
        const said = wordings.find(([pattern]) => pattern.test(words))?.[1];
        return said ?? reasons[status] ?? 'invalid';
    }
    return reasons[status] ?? 'other';
}

// EXTERNAL MODULE: ./packages/hosts/src/host/answers/throttling.js
var answers_throttling = __webpack_require__(43593);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
;// CONCATENATED MODULE: ./packages/hosts/src/host/answers/words.js

const longestRead = 16 * 1024;
// GitHub lists what is wrong with a request as `{resource, field, code, message}`; Gitea as plain texts, if at all.
function detailOf(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,record/* isRecord */.u)(error))
        return '';
    if (typeof error.message === 'string')
        return error.message;
    return [error.resource, error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}
function wordsIn(json) {
    if (!(0,record/* isRecord */.u)(json))
        return undefined;
    const details = Array.isArray(json.errors) ? json.errors.map(detailOf) : [];
    const words = [json.message, json.error, ...details].filter((text) => typeof text === 'string' && text !== '');
    return words.length === 0 ? undefined : [...new Set(words)].join(': ');
}
/** What a host says in an answer, fit for a message; empty when it says nothing readable. */
function hostWords(answer, secret) {
    if (/html/i.test(answer.headers['content-type'] ?? ''))
        return 'an HTML page';
    const body = answer.body.subarray(0, longestRead);
    return (0,foreign_text/* foreignText */.q)(wordsIn((0,foreign_text/* bodyJson */.z)({ body })) ?? new TextDecoder().decode(body), secret);
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/answers/reply.js




/** A reply that carries a value. */
function ok(value) {
    return { outcome: 'ok', value };
}
/** A reply for a server that broke the protocol: what it did is not known. */
function malformed(why) {
    return { outcome: 'failed', sent: true, why };
}
// Of the address, its origin alone: the rest may be a signed one, which is a credential.
function destinationOf({ headers }) {
    const { location = '' } = headers;
    return URL.canParse(location) ? new URL(location).origin : 'another address';
}
function sayingOf({ status }, words) {
    return words === '' ? `status ${status}` : words;
}
function refusalOf(answer, words) {
    const message = isRedirect(answer)
        ? `the server sends the request on to “${destinationOf(answer)}”`
        : sayingOf(answer, words);
    return { outcome: 'refused', reason: reasonOf(answer, words), status: answer.status, message };
}
// 408 is about a request that did not arrive in time; nobody can tell what of it did.
function isAnswered({ status }) {
    return status >= 300 && status < 500 && status !== 408;
}
/** The reply to an exchange without a 2xx answer; undefined when there is one. */
function shortfallOf(outcome, secret) {
    if (outcome.kind === 'failure')
        return { outcome: 'failed', sent: outcome.sent, why: (0,foreign_text/* foreignText */.q)(outcome.why, secret) };
    if (outcome.status >= 200 && outcome.status < 300)
        return undefined;
    const words = hostWords(outcome, secret);
    if (!isAnswered(outcome))
        return malformed(`the server answered with status ${outcome.status}${words === '' ? '' : `: ${words}`}`);
    const throttling = (0,answers_throttling/* throttlingOf */.T)(outcome, words);
    if (throttling !== undefined)
        return { outcome: 'throttled', ...throttling, message: sayingOf(outcome, words) };
    return refusalOf(outcome, words);
}
function issueText(error, secret) {
    const [issue] = error.issues;
    const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
    return (0,foreign_text/* foreignText */.q)(`${place}${issue?.message ?? ''}`, secret);
}
/** The reply to an exchange whose answer has a shape; an answer of another shape is no answer. */
function replyOf(outcome, shape, secret) {
    const shortfall = shortfallOf(outcome, secret);
    if (shortfall !== undefined || outcome.kind === 'failure')
        return shortfall ?? malformed('no answer');
    const json = (0,foreign_text/* bodyJson */.z)(outcome);
    if (json === undefined)
        return malformed(`the server answered with something else than JSON: ${hostWords(outcome, secret)}`);
    const parsed = shape.safeParse(json);
    if (parsed.success)
        return ok(parsed.data);
    return malformed(`the server’s answer makes no sense: ${issueText(parsed.error, secret)}`);
}
/** The reply to an exchange whose answer has nothing to say but its status. */
function doneOf(outcome, secret) {
    return shortfallOf(outcome, secret) ?? ok(undefined);
}
/** Makes something else of a reply's value. */
function mapReply(reply, change) {
    return reply.outcome === 'ok' ? ok(change(reply.value)) : reply;
}
/** Takes what is not there as an answer, not as a refusal. */
function orAbsent(reply) {
    return reply.outcome === 'refused' && reply.reason === 'missing' ? ok(undefined) : reply;
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/api.js

/** Origins that may see the credential for a repository. */
function originsOf({ api, uploads = api }) {
    return [...new Set([api, uploads].map((root) => new URL(root).origin))];
}
/** The root of the API as a folder; nothing is lost of a server that lives below a path. */
function rootOf(address) {
    return address.endsWith('/') ? address : `${address}/`;
}
/** A route's parameters, with the repository where the route names one. */
function placed({ owner, name: repo }, route, parameters) {
    return route.includes('{owner}') ? { ...parameters, owner, repo } : { ...parameters };
}
/** The address of something in a repository, for what is not sent by a route. */
function urlIn(root, { owner, name }, path) {
    return `${rootOf(root)}repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/${path}`;
}
/** Asks for something of a shape. */
async function request(api, route, shape, parameters) {
    return replyOf(await api.send(route, parameters), shape, api.credential?.secret);
}
/** Has something done whose answer does not matter. */
async function perform(api, route, parameters) {
    return doneOf(await api.send(route, parameters), api.credential?.secret);
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(5346);
;// CONCATENATED MODULE: ./packages/hosts/src/host/identity.js



const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
/** The login behind the credential. */
async function readIdentity(api) {
    return mapReply(await request(api, 'GET /user', user), ({ login }) => login);
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/route.js
function filled(parameter, keepsSlashes) {
    const text = String(parameter);
    return keepsSlashes ? text.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(text);
}
// Resolved as in a folder, they would lead the request, and its credential, to another part of the API.
const dots = /(?:^|\/)\.\.?(?:\/|$)/;
const methods = ['GET', 'POST', 'PATCH', 'DELETE'];
/**
 * Fills a route: `{name}` as one segment, `{+name}` with its slashes; undefined when that leads out of the path.
 */
function fillRoute(route, parameters) {
    const [verb, template = ''] = route.split(' ');
    const used = new Set();
    const path = template.replace(/\{(\+?)(\w+)\}/g, (_, plus, name) => {
        used.add(name);
        return filled(parameters[name], plus !== '');
    });
    if (dots.test(path))
        return undefined;
    const rest = Object.entries(parameters).filter(([name, value]) => !used.has(name) && value !== undefined);
    const method = methods.find((each) => each === verb) ?? 'GET';
    return { method, path: path.slice(1), rest: Object.fromEntries(rest) };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/api.js


/** The longest answer that is read, in bytes. */
const longestAnswer = 32 * 1024 * 1024;
const json = 'application/json';
function queryOf({ method, rest }) {
    if (method !== 'GET')
        return '';
    const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]));
    return query.size === 0 ? '' : `?${query}`;
}
function contentOf({ method, rest }) {
    if (method === 'GET' || method === 'DELETE')
        return { headers: { accept: json } };
    const body = new TextEncoder().encode(JSON.stringify(rest));
    return { headers: { accept: json, 'content-type': json }, body };
}
/** Gitea's API; Forgejo speaks it as well. */
function createGiteaApi(address, secret, http) {
    const credential = secret && { secret, scheme: 'token', origins: originsOf(address) };
    const send = async (route, parameters) => {
        const filled = fillRoute(route, placed(address, route, parameters));
        if (filled === undefined)
            return { kind: 'failure', sent: false, why: 'the path would lead elsewhere' };
        return http({
            method: filled.method,
            url: `${rootOf(address.api)}${filled.path}${queryOf(filled)}`,
            ...contentOf(filled),
            maxBytes: longestAnswer,
            ...(credential && { credential }),
        });
    };
    // The largest page that a server gives is 50 unless its administrator says otherwise.
    return { address, credential, pages: { sizeName: 'limit', size: 50 }, send, http };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/branches.js



const branch = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }), protected: schemas/* boolean */.zMY() })
    .transform(({ name, commit, protected: isProtected }) => ({ name, commit: commit.id, isProtected }));
const comparison = schemas/* object */.Ikc({ total_commits: schemas/* int */.Whr().nonnegative() });
/** The branches of a repository on Gitea. */
function giteaBranches(api) {
    const repository = '/repos/{owner}/{repo}';
    return {
        get: async (name) => orAbsent(await request(api, `GET ${repository}/branches/{+branch}`, branch, { branch: name })),
        // What a comparison lists is in the second and not in the first.
        async contains(tip, commit) {
            const route = `GET ${repository}/compare/{+basehead}`;
            const compared = orAbsent(await request(api, route, comparison, { basehead: `${tip}...${commit}` }));
            return mapReply(compared, (found) => found?.total_commits === 0);
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/file-contents.js


const entry = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().nonnegative(),
    encoding: schemas/* string */.YjP().nullish(),
    content: schemas/* string */.YjP().nullish(),
});
/** What both hosts show at a path: an entry, or the list of a folder's. */
const folderOrFile = schemas/* union */.KCZ([entry, schemas/* array */.YOg(schemas/* unknown */.L5J())]);
// Both hosts break the lines of base64 as they like.
function decoded({ content, size }) {
    const bytes = Buffer.from(content, 'base64');
    if (bytes.byteLength === size)
        return ok(new Uint8Array(bytes));
    return malformed(`the file has ${bytes.byteLength} bytes instead of ${size}`);
}
/**
 * The bytes of what was found at a path; undefined when no file is there. Files above a megabyte come without their
 * content, and are read by their id.
 */
async function fileOf(found, readBlob) {
    if (found.outcome !== 'ok')
        return found;
    const { value } = found;
    if (value === undefined || !('type' in value) || value.type === 'dir')
        return ok(undefined);
    const { type, sha, size, encoding, content } = value;
    if (type !== 'file')
        return malformed(`the path leads to a ${type}, not to a file`);
    if (encoding === 'base64' && typeof content === 'string' && (content !== '' || size === 0))
        return decoded({ content, size });
    const blob = await readBlob(sha);
    return blob.outcome === 'ok' ? decoded(blob.value) : blob;
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/git-object.js

/** Tags of tags are rare, and deeper ones a circle. */
const mostTags = 5;
/** The commit behind an object; tags are read until it is found. */
async function peeled(object, readTag) {
    let { type, sha } = object;
    for (let tags = 0; type === 'tag' && tags < mostTags; tags += 1) {
        const tag = await readTag(sha);
        if (tag.outcome !== 'ok')
            return tag;
        ({ type, sha } = tag.value.object);
    }
    if (type === 'commit')
        return ok(sha);
    return malformed(`the ref leads to ${type === 'tag' ? 'more tags than can be followed' : `a ${type}, not to a commit`}`);
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/contents.js





const object = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const tag = schemas/* object */.Ikc({ object });
// Recorded: a list, even of one. Unverified: older servers gave a single match as itself.
const references = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object })),
    schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object }).transform((one) => [one]),
]);
const blob = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP(), size: schemas/* int */.Whr().nonnegative() });
/** The files of a repository on Gitea. */
function giteaContents(api) {
    const readBlob = (sha) => request(api, 'GET /repos/{owner}/{repo}/git/blobs/{sha}', blob, { sha });
    return {
        async read(path, ref) {
            const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
            return fileOf(orAbsent(await request(api, route, folderOrFile, { path, ref })), readBlob);
        },
    };
}
/** The refs of a repository on Gitea, which answers with every ref that starts alike. */
function giteaRefs(api) {
    const readTag = (sha) => request(api, 'GET /repos/{owner}/{repo}/git/tags/{sha}', tag, { sha });
    return {
        async get(ref) {
            const route = 'GET /repos/{owner}/{repo}/git/refs/{+ref}';
            const found = orAbsent(await request(api, route, references, { ref }));
            if (found.outcome !== 'ok')
                return found;
            const exact = found.value?.find((each) => each.ref === `refs/${ref}`);
            return exact === undefined ? ok(undefined) : peeled(exact.object, readTag);
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/account.js

const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish();
/**
 * Whoever wrote something, by login. What deleted accounts wrote is shown under a ghost’s name on both hosts, and
 * anyone might ask to be approved by a ghost: such is nobody.
 */
const author = account.transform((said) => said && said.login !== '' && said.login.toLowerCase() !== 'ghost' ? said.login : undefined);

;// CONCATENATED MODULE: ./packages/hosts/src/host/instant.js

/**
 * An instant as texts can be compared: in UTC, to the second. Gitea tells the time of its own zone, so that the same
 * instant may be written in several ways.
 */
const instant = schemas/* string */.YjP()
    .refine((text) => !Number.isNaN(Date.parse(text)), { message: 'expected a date and time' })
    .transform((text) => new Date(text).toISOString().replace(/\.\d+Z$/, 'Z'));

;// CONCATENATED MODULE: ./packages/hosts/src/host/issue-selection.js
/** Sorts issues, the newest first: both hosts count them up. */
function newestFirst(one, other) {
    return other.number - one.number;
}
/** Whether an issue has a label: Gitea ignores one that it does not know, and then shows every issue. */
function hasLabel(name) {
    return ({ labels }) => labels.includes(name);
}
/** Whether an issue was opened at or after an instant; the servers' own filter is about its last change. */
function isSince(instant) {
    const start = Date.parse(instant);
    return ({ createdAt }) => Date.parse(createdAt) >= start;
}
/** Whether an issue has each of some labels, in any case: a gate that missed one by its case would let it pass. */
function hasLabels(names) {
    const wanted = names.map((name) => name.toLowerCase());
    return ({ labels }) => {
        const own = labels.map((name) => name.toLowerCase());
        return wanted.every((name) => own.includes(name));
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/pages.js

/** GitHub shows no more than 10 000 releases: a hundred of its pages. */
const mostPages = 100;
// A server's own limit may make pages shorter than asked for, so its Link header is believed about whether there is
// more; but never about where: pages are counted here.
function hasMore({ headers }, length, size) {
    if (length === 0)
        return false;
    const { link } = headers;
    return link === undefined ? length >= size : /;\s*rel="?next"?/i.test(link);
}
/** Reads a list page by page; one without an end is no list. */
async function list(api, route, shape, itemsOf, parameters = {}) {
    const { sizeName, size } = api.pages;
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const outcome = await api.send(route, { ...parameters, [sizeName]: size, page });
        const reply = replyOf(outcome, shape, api.credential?.secret);
        if (reply.outcome !== 'ok')
            return reply;
        const items = itemsOf(reply.value);
        found.push(...items);
        if (outcome.kind === 'failure' || !hasMore(outcome, items.length, size))
            return ok(found);
    }
    return malformed(`the list has more than ${mostPages} pages`);
}
/** The items of a page that is a plain list. */
function plain(page) {
    return page;
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/labels.js




const label = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), name: schemas/* string */.YjP() });
const path = '/repos/{owner}/{repo}/labels';
/** The ids of labels by their names, since Gitea's issues want ids; labels that are not there are made. */
async function labelIds(api, names) {
    if (names.length === 0)
        return ok([]);
    const known = await list(api, `GET ${path}`, schemas/* array */.YOg(label), plain);
    if (known.outcome !== 'ok')
        return known;
    const ids = [];
    for (const name of names) {
        const found = known.value.find((each) => each.name === name);
        const made = found ? ok(found) : await request(api, `POST ${path}`, label, { name, color: '#b60205' });
        if (made.outcome !== 'ok')
            return made;
        ids.push(made.value.id);
    }
    return ok(ids);
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/issues.js








const issue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
    user: author,
    created_at: instant,
    html_url: schemas/* string */.YjP(),
})
    .transform(({ number, title, body, state, labels, user, created_at: createdAt, html_url: url }) => ({
    number,
    title,
    body,
    isOpen: state === 'open',
    labels: (labels ?? []).map(({ name }) => name),
    createdAt,
    url,
    ...(user !== undefined && { author: user }),
}));
// What was brought from another server is shown under the name of whoever brought it.
const comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP(),
    user: author,
    original_author: schemas/* string */.YjP().nullish(),
    created_at: instant,
    updated_at: instant,
    html_url: schemas/* string */.YjP(),
})
    .transform(({ id, body, user, original_author: original, ...said }) => ({
    id,
    body,
    createdAt: said.created_at,
    updatedAt: said.updated_at,
    url: said.html_url,
    ...(user !== undefined && !original && { author: user }),
}));
const namedLabel = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const issues_path = '/repos/{owner}/{repo}/issues';
async function issues_all(api, query) {
    const wanted = { state: 'all', type: 'issues', ...query };
    const found = await list(api, `GET ${issues_path}`, schemas/* array */.YOg(issue), plain, wanted);
    return mapReply(found, (issues) => issues.toSorted(newestFirst));
}
async function labelNames(api) {
    const found = await list(api, 'GET /repos/{owner}/{repo}/labels', schemas/* array */.YOg(namedLabel), plain);
    return mapReply(found, (labels) => labels.map(({ name }) => name));
}
// Labels that differ by their case are two labels here, and both are meant; several in a query mean any of them.
async function matching(api, { labels, state }) {
    const known = await labelNames(api);
    if (known.outcome !== 'ok')
        return known;
    const first = labels.find((name) => !name.includes(','));
    const spelt = known.value.filter((name) => name.toLowerCase() === first?.toLowerCase());
    const query = first === undefined ? {} : { labels: spelt.join(',') };
    if (first !== undefined && spelt.length === 0)
        return ok([]);
    return mapReply(await issues_all(api, { state, ...query }), (issues) => issues.filter(hasLabels(labels)));
}
/** The issues of a repository on Gitea. Its text search lags behind, so that none is made. */
function giteaIssues(api) {
    return {
        matching: (query) => matching(api, query),
        labels: () => labelNames(api),
        // All at once: the API description knows no pages of comments.
        async comments(index) {
            const found = await request(api, `GET ${issues_path}/{index}/comments`, schemas/* array */.YOg(comment), { index });
            return mapReply(found, (all) => all.toSorted((one, other) => one.id - other.id));
        },
        labelled: async (name) => mapReply(await issues_all(api, { labels: name }), (issues) => issues.filter(hasLabel(name))),
        // The server's `since` is about the last change, which is never before the opening.
        since: async (instant) => mapReply(await issues_all(api, { since: instant }), (issues) => issues.filter(isSince(instant))),
        async create({ title, body, labels }) {
            const ids = await labelIds(api, labels);
            if (ids.outcome !== 'ok')
                return ids;
            return request(api, `POST ${issues_path}`, issue, { title, body, labels: ids.value });
        },
        change: (index, { isOpen, body }) => request(api, `PATCH ${issues_path}/{index}`, issue, {
            index,
            ...(isOpen !== undefined && { state: isOpen ? 'open' : 'closed' }),
            ...(body !== undefined && { body }),
        }),
        comment: (index, body) => perform(api, `POST ${issues_path}/{index}/comments`, { index, body }),
    };
}
const milestone = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    open_issues: schemas/* int */.Whr().nonnegative(),
})
    .transform(({ id, title, state, open_issues: openIssues }) => ({
    id,
    title,
    isOpen: state === 'open',
    openIssues,
}));
/** The milestones of a repository on Gitea. */
function giteaMilestones(api) {
    const milestones = '/repos/{owner}/{repo}/milestones';
    return {
        async titled(title) {
            const query = { name: title, state: 'all' };
            const all = await list(api, `GET ${milestones}`, schemas/* array */.YOg(milestone), plain, query);
            return mapReply(all, (found) => found.filter((each) => each.title === title));
        },
        close: (id) => request(api, `PATCH ${milestones}/{id}`, milestone, { id, state: 'closed' }),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/pulls.js




const pulls_branch = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo_id: schemas/* int */.Whr() });
const pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged: schemas/* boolean */.zMY(),
    head: pulls_branch,
    base: pulls_branch,
});
function pullOf({ number, html_url: url, state, merged, head }) {
    return { number, url, isOpen: state === 'open', isMerged: merged, head: head.ref };
}
const onePull = pull.transform(pullOf);
/** The pull requests of a repository on Gitea, which cannot list those of one branch. */
function giteaPulls(api) {
    const path = '/repos/{owner}/{repo}/pulls';
    return {
        async from(name) {
            const all = await list(api, `GET ${path}`, schemas/* array */.YOg(pull), plain, { state: 'all' });
            return mapReply(all, (found) => found
                .filter(({ head, base }) => head.ref === name && head.repo_id === base.repo_id)
                .map(pullOf)
                .toSorted((one, other) => other.number - one.number));
        },
        create: (wanted) => request(api, `POST ${path}`, onePull, wanted),
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/http/follow-reads.js
var follow_reads = __webpack_require__(35125);
;// CONCATENATED MODULE: ./packages/hosts/src/host/stored-file.js


const longestRefusal = 1024 * 1024;
/**
 * Reads a stored file. One redirect is followed, with nothing of the first request but its address: the one there is
 * signed by itself, and storages refuse or log a second credential.
 */
async function readStoredFile(http, file) {
    let size = 0;
    const onChunk = (chunk) => {
        size += chunk.byteLength;
        if (size <= file.maxBytes)
            file.onChunk(chunk);
    };
    // A refusal may have more words than the file has bytes.
    const maxBytes = Math.max(file.maxBytes, longestRefusal);
    const bare = { method: 'GET', url: file.url, maxBytes, onChunk };
    const { headers = {}, credential } = file;
    let outcome = await http({ ...bare, headers, ...(credential && { credential }) });
    const url = (0,follow_reads/* redirectOf */.Y)(outcome, file.url);
    if (url !== undefined)
        outcome = await http({ ...bare, url });
    const reply = doneOf(outcome, credential?.secret);
    if (reply.outcome !== 'ok')
        return reply;
    if (file.size !== undefined && size !== file.size)
        return malformed(`the download has ${size} bytes instead of ${file.size}`);
    return size > file.maxBytes ? malformed(`the download has more than ${file.maxBytes} bytes`) : reply;
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/release-shape.js

/** A file of a release; Gitea says no digest, and keeps nothing of an upload that was cut off. */
const asset = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().nonnegative(),
    browser_download_url: schemas/* string */.YjP(),
})
    .transform(({ id, name, size, browser_download_url: url }) => ({
    id: String(id),
    name,
    size,
    isWhole: true,
    url,
}));
/** A release; published ones can be changed as freely as drafts. */
const release = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    html_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(asset).nullish(),
})
    .transform(({ id, author, html_url: url, ...said }) => ({
    id: String(id),
    tag: said.tag_name,
    title: said.name,
    body: said.body,
    isDraft: said.draft,
    isPrerelease: said.prerelease,
    isImmutable: false,
    ...(author && { author: author.login }),
    url,
    assets: said.assets ?? [],
}));

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/assets.js





const assets_longestAnswer = 1024 * 1024;
/** Uploads a file to a release by one request; the server takes a second one of the same name as well. */
async function uploadAsset({ http, address, credential }, id, name, body) {
    const path = `releases/${encodeURIComponent(id)}/assets?name=${encodeURIComponent(name)}`;
    const outcome = await http({
        method: 'POST',
        url: urlIn(address.api, address, path),
        headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
        body,
        maxBytes: assets_longestAnswer,
        ...(credential && { credential }),
    });
    return replyOf(outcome, asset, credential?.secret);
}
const attachment = /\/attachments\/([0-9a-f-]{36})$/i;
// The server names its files by the address that it knows itself by, which need not be the one where it was reached.
// Attachments take the API's token. Unverified: no recorded exchange downloads one.
function downloadAddress(api, url) {
    const uuid = URL.canParse(url) ? attachment.exec(new URL(url).pathname)?.[1] : undefined;
    return uuid === undefined ? url : `${api.replace(/api\/v1\/$/, '')}attachments/${uuid}`;
}
/** Reads a file of a release, draft or not; only an address of the server itself sees the credential. */
async function downloadAsset({ http, address, credential }, { url, size }, onChunk) {
    const from = downloadAddress(rootOf(address.api), url);
    if (!URL.canParse(from))
        return { outcome: 'refused', reason: 'invalid', message: 'the server names no address for the file' };
    const isOwn = credential?.origins.includes(new URL(from).origin) === true;
    return readStoredFile(http, {
        url: from,
        credential: isOwn ? credential : undefined,
        maxBytes: size,
        size,
        onChunk,
    });
}
const settings = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), max_size: schemas/* int */.Whr().nonnegative() });
/**
 * What the server says about attachments. Its list of types is about issues alone: the recorded server lists no
 * `.exe` and takes one as a release's file. Types and sizes of releases are settings of their own
 * (`[repository.release]` in “Configuration Cheat Sheet”) that no endpoint shows; servers before those settings go by
 * `max_size`, in MiB, for releases too.
 */
async function readLimits(api) {
    const said = await request(api, 'GET /settings/attachment', settings);
    return mapReply(said, ({ enabled, max_size }) => ({
        isEnabled: enabled,
        maxBytes: max_size * 1024 * 1024,
        allowedTypes: [],
    }));
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/releases.js






const releases_path = '/repos/{owner}/{repo}/releases';
function creationOf({ tag, commit, title, body, isPrerelease, isDraft }) {
    return {
        tag_name: tag,
        target_commitish: commit,
        name: title,
        body,
        prerelease: isPrerelease,
        draft: isDraft,
    };
}
// Gitea has no mark for the latest release.
function changesOf({ isDraft, isPrerelease, title, body }) {
    return {
        ...(isDraft !== undefined && { draft: isDraft }),
        ...(isPrerelease !== undefined && { prerelease: isPrerelease }),
        ...(title !== undefined && { name: title }),
        ...(body !== undefined && { body }),
    };
}
// `releases/tags/{tag}` finds a draft, but only one release, so that all are read.
async function where(api, isWanted) {
    const all = await list(api, `GET ${releases_path}`, schemas/* array */.YOg(release), plain);
    return mapReply(all, (releases) => releases.filter(isWanted));
}
/** The releases of a repository on Gitea. */
function giteaReleases(api) {
    return {
        ofTag: (tag) => where(api, (each) => each.tag === tag),
        startingWith: (prefix) => where(api, (each) => each.tag.startsWith(prefix)),
        get: (id) => request(api, `GET ${releases_path}/{id}`, release, { id }),
        create: (wanted) => request(api, `POST ${releases_path}`, release, creationOf(wanted)),
        change: (id, change) => request(api, `PATCH ${releases_path}/{id}`, release, { id, ...changesOf(change) }),
        remove: (id) => perform(api, `DELETE ${releases_path}/{id}`, { id }),
        upload: (id, name, body) => uploadAsset(api, id, name, body),
        download: (_, asset, onChunk) => downloadAsset(api, asset, onChunk),
        removeAsset: (id, asset) => perform(api, `DELETE ${releases_path}/{id}/assets/{asset}`, { id, asset }),
        limits: () => readLimits(api),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/repository.js


const repository = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    // Unverified: the recorded exchanges leave it out; the API description has it.
    private: schemas/* boolean */.zMY().nullish(),
    archived: schemas/* boolean */.zMY(),
    permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY() }).nullish(),
})
    .transform((said) => ({
    fullName: said.full_name,
    defaultBranch: said.default_branch,
    isPrivate: said.private === true,
    isArchived: said.archived,
    ...(said.permissions && { canPush: said.permissions.push }),
    locksReleases: false,
}));
/** What the server says about a repository, and about who asks. */
function readRepository(api) {
    return request(api, 'GET /repos/{owner}/{repo}', repository);
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/job-log.js



/** How much of a log is kept, in bytes: its end, where a failure shows. */
const kept = 4 * 1024 * 1024;
/** More is not read: who prints so much has another problem. */
const longest = 1024 * 1024 * 1024;
const newline = 0x0a;
function newlinesIn(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1))
        count += 1;
    return count;
}
function createTail(most) {
    let chunks = [];
    let size = 0;
    let linesBefore = 0;
    // Now and then, so that the work stays in proportion to the length of the log.
    const shorten = () => {
        const all = Buffer.concat(chunks);
        const cut = all.indexOf(newline, all.byteLength - most) + 1;
        const from = cut === 0 ? all.byteLength - most : cut;
        linesBefore += newlinesIn(all.subarray(0, from));
        chunks = [all.subarray(from)];
        size = all.byteLength - from;
    };
    return {
        take(chunk) {
            chunks.push(chunk.slice());
            size += chunk.byteLength;
            if (size > 2 * most)
                shorten();
        },
        log() {
            if (size > most)
                shorten();
            return { text: new TextDecoder().decode(Buffer.concat(chunks)), firstLine: linesBefore + 1 };
        },
    };
}
/** Reads the end of a job’s log; GitHub sends its reader on to a storage, which must not see the credential. */
async function readJobLog({ http, address, credential }, job, most = kept) {
    const tail = createTail(most);
    const url = urlIn(address.api, address, `actions/jobs/${encodeURIComponent(job)}/logs`);
    const file = { url, credential, maxBytes: longest, onChunk: tail.take };
    return mapReply(await readStoredFile(http, file), () => tail.log());
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/job-shape.js

const step = schemas/* object */.Ikc({ number: schemas/* int */.Whr().nonnegative(), name: schemas/* string */.YjP(), conclusion: schemas/* string */.YjP().nullish() })
    .transform(({ conclusion, ...said }) => ({ ...said, ...(conclusion && { conclusion }) }));
// Gitea writes 1970 for what has not come yet.
function instantOf(text) {
    return text && Date.parse(text) > 0 ? text : undefined;
}
// Words of both: `queued`, `waiting`, `pending`, `requested` for what has not begun.
function stateOf(status) {
    if (status === 'completed')
        return 'over';
    return status === 'in_progress' ? 'running' : 'waiting';
}
/** A job as both hosts show it: Gitea’s API description follows GitHub’s; its recorded jobs are waiting ones. */
const job = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    run_attempt: schemas/* int */.Whr().nonnegative().nullish(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    steps: schemas/* array */.YOg(step).nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    started_at: schemas/* string */.YjP().nullish(),
    completed_at: schemas/* string */.YjP().nullish(),
})
    .transform((said) => {
    const { id, name, status, conclusion } = said;
    const [startedAt, completedAt] = [said.started_at, said.completed_at].map(instantOf);
    return {
        id: String(id),
        name,
        // An attempt of 0 is one from before attempts were counted.
        attempt: said.run_attempt || 1,
        state: stateOf(status),
        ...(conclusion && { conclusion }),
        steps: said.steps ?? [],
        url: said.html_url ?? '',
        ...(startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
    };
});
/** A page of jobs. */
const jobs = schemas/* object */.Ikc({ jobs: schemas/* array */.YOg(job) });

;// CONCATENATED MODULE: ./packages/hosts/src/host/run-selection.js

// Both hosts count their ids up.
function run_selection_newestFirst(one, other) {
    return Number(other.id) - Number(one.id);
}
/** Those of a list of runs that are for a commit, the newest first: a server may know no such filter, and show all. */
function runsFor(commit, listed) {
    return mapReply(listed, (runs) => runs.filter((each) => each.commit === commit).toSorted(run_selection_newestFirst));
}
/** How many runs are asked for where the newest are wanted. */
const latestPage = 30;
/** Runs, the newest first. */
function newestRuns(runs) {
    return runs.toSorted(run_selection_newestFirst);
}
/** Of the jobs of a run, those that no later attempt took the place of. */
function lastAttempts(jobs) {
    const last = new Map();
    for (const { name, attempt } of jobs)
        last.set(name, Math.max(attempt, last.get(name) ?? 0));
    return jobs.filter(({ name, attempt }) => attempt === last.get(name));
}
/** Bytes that an archive may have at most; older servers say the size of what is in it. */
function mostArchiveBytes(size) {
    return size + 16 * 1024 * 1024;
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/runs.js








const run = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    run_attempt: schemas/* int */.Whr().nonnegative().nullish(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    html_url: schemas/* string */.YjP(),
    started_at: schemas/* string */.YjP(),
});
// Recorded: `release.yml@refs/tags/v1.0.0`, and then without a branch.
function refOf({ path, head_branch: branch }) {
    if (branch)
        return branch;
    return path.slice(path.indexOf('@') + 1).replace(/^refs\/(?:heads|tags)\//, '');
}
// Unverified: no recorded run came from a fork. A pull request whose code nobody names is not taken for the
// repository's own.
function repositoryOf({ event, repository, head_repository: head }) {
    if (head)
        return head.full_name;
    return event.startsWith('pull_request') ? '' : repository.full_name;
}
function runOf(said) {
    return {
        id: String(said.id),
        // An attempt of 0 is one from before attempts were counted, says the API description.
        attempt: said.run_attempt || 1,
        workflow: said.path.split('@')[0] ?? '',
        event: said.event,
        commit: said.head_sha,
        ref: refOf(said),
        // Unverified: recorded runs are waiting ones (`queued`); the API description follows GitHub's words.
        isOver: said.status === 'completed',
        ...(said.conclusion && { conclusion: said.conclusion }),
        repository: repositoryOf(said),
        url: said.html_url,
        // Gitea tells when a run started, not when it was asked for; 1970 until it does.
        createdAt: said.started_at,
    };
}
const oneRun = run.transform(runOf);
const runs = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(oneRun) });
const actions = '/repos/{owner}/{repo}/actions';
// Recorded (“cancel a run”): the router’s own page, where the API knows no such address. What the API itself does not
// find, it says in JSON. Jobs and their logs came later than runs.
function ifOffered(reply) {
    const isRouters = reply.outcome === 'refused' && reply.status === 404 && reply.message === '404 page not found';
    return isRouters ? ok(undefined) : reply;
}
/** The runs of workflows on Gitea. */
function giteaRuns(api) {
    return {
        get: (id) => request(api, `GET ${actions}/runs/{id}`, oneRun, { id }),
        async jobs(id) {
            const found = await list(api, `GET ${actions}/runs/{id}/jobs`, jobs, (page) => page.jobs, { id });
            return ifOffered(mapReply(found, lastAttempts));
        },
        log: async (job) => ifOffered(await readJobLog(api, job)),
        async latest(workflow) {
            const route = `GET ${actions}/workflows/{workflow}/runs`;
            const found = await request(api, route, runs, { workflow, limit: latestPage });
            return mapReply(found, (page) => newestRuns(page.workflow_runs));
        },
        async ofCommit(workflow, head_sha) {
            const route = `GET ${actions}/workflows/{workflow}/runs`;
            const found = await list(api, route, runs, (page) => page.workflow_runs, { workflow, head_sha });
            return runsFor(head_sha, found);
        },
        async allOfCommit(head_sha) {
            const found = await list(api, `GET ${actions}/runs`, runs, (page) => page.workflow_runs, { head_sha });
            return runsFor(head_sha, found);
        },
    };
}
const artifact = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().nonnegative(),
    expired: schemas/* boolean */.zMY(),
})
    .transform(({ id, name, size_in_bytes: size, expired }) => ({
    id: String(id),
    name,
    size,
    isExpired: expired,
}));
const artifacts = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifact) });
/** What runs left on Gitea. Unverified: recorded runs left nothing; the shape is the API description's. */
function giteaArtifacts(api) {
    return {
        ofRun: (id) => list(api, `GET ${actions}/runs/{id}/artifacts`, artifacts, (page) => page.artifacts, { id }),
        download({ id, size }, onChunk) {
            const { address, credential, http } = api;
            const url = urlIn(address.api, address, `actions/artifacts/${encodeURIComponent(id)}/zip`);
            return readStoredFile(http, { url, credential, maxBytes: mostArchiveBytes(size), onChunk });
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/statuses.js




// A warning is not a success. Unverified: `warning` and `skipped` are in no recorded exchange.
function statuses_stateOf(state) {
    if (state === 'success' || state === 'skipped')
        return 'success';
    return state === 'pending' ? 'pending' : 'failure';
}
const statuses_status = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    context: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    target_url: schemas/* string */.YjP().nullish(),
});
function statusOf({ context, status: state, target_url: url }) {
    return {
        context,
        state: statuses_stateOf(state),
        ...(state === 'skipped' && { isSkipped: true }),
        ...(url && { url }),
    };
}
/** The statuses of a commit on Gitea, its own waiting workflows among them. */
function giteaStatuses(api) {
    return {
        set: (sha, { url, ...said }) => perform(api, 'POST /repos/{owner}/{repo}/statuses/{sha}', {
            sha,
            ...said,
            ...(url !== undefined && { target_url: url }),
        }),
        async of(ref) {
            const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
            const all = await list(api, route, schemas/* array */.YOg(statuses_status), plain, { ref });
            return mapReply(all, (found) => {
                // The later one of a context replaces the earlier; ids count up.
                const ordered = found.toSorted((one, other) => one.id - other.id);
                return [...new Map(ordered.map((each) => [each.context, statusOf(each)])).values()];
            });
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/teams.js



const team = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), name: schemas/* string */.YjP() });
const member = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
function unseen(organisation, name) {
    const message = `${organisation} shows no team “${name}”`;
    return { outcome: 'refused', reason: 'missing', message };
}
/** The teams of organisations on Gitea, which knows their members by the team's number. */
function giteaTeams(api) {
    return {
        async members(org, name) {
            const teams = await list(api, 'GET /orgs/{org}/teams', schemas/* array */.YOg(team), plain, { org });
            if (teams.outcome !== 'ok')
                return teams;
            const found = teams.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
            if (found === undefined)
                return unseen(org, name);
            const members = await list(api, 'GET /teams/{id}/members', schemas/* array */.YOg(member), plain, { id: found.id });
            return mapReply(members, (all) => all.map(({ login }) => login));
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/gitea/host.js













/** A repository on Gitea or Forgejo. */
function createGiteaHost(address, secret, http) {
    const api = createGiteaApi(address, secret, http);
    return {
        address,
        origins: originsOf(address),
        repository: () => readRepository(api),
        identity: () => readIdentity(api),
        releases: giteaReleases(api),
        contents: giteaContents(api),
        refs: giteaRefs(api),
        issues: giteaIssues(api),
        milestones: giteaMilestones(api),
        statuses: giteaStatuses(api),
        // Gitea knows statuses alone: its workflows report by them.
        checks: { of: async () => ok([]) },
        branches: giteaBranches(api),
        teams: giteaTeams(api),
        runs: giteaRuns(api),
        artifacts: giteaArtifacts(api),
        pulls: giteaPulls(api),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/advisories.js



const advisory = schemas/* object */.Ikc({
    ghsa_id: schemas/* string */.YjP().regex(/^GHSA(?:-[a-z0-9]{4}){3}$/),
    summary: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    state: schemas/* enum */.k5n(['triage', 'draft', 'published', 'closed', 'withdrawn']),
    html_url: schemas/* string */.YjP(),
    // Null unless it began as a private report (GitHub REST API, “Repository security advisories”).
    submission: schemas/* looseObject */._H3({}).nullish(),
})
    .transform(({ ghsa_id: id, summary, description, state, html_url: url, submission }) => ({
    id,
    summary,
    description: description ?? '',
    state,
    isReport: state === 'triage' || (submission ?? undefined) !== undefined,
    url,
}));
const advisories_path = '/repos/{owner}/{repo}/security-advisories';
const advisories_mostPages = 20;
// Of the next page's address the cursor alone is taken: where to ask is known here.
function nextCursor(outcome) {
    const link = outcome.kind === 'failure' ? '' : (outcome.headers.link ?? '');
    const next = link.split(',').find((each) => /;\s*rel="?next"?/i.test(each));
    const address = next?.slice(next.indexOf('<') + 1, next.indexOf('>')) ?? '';
    return URL.canParse(address) ? (new URL(address).searchParams.get('after') ?? undefined) : undefined;
}
async function advisories_all(api) {
    const found = [];
    let after;
    for (let page = 1; page <= advisories_mostPages; page += 1) {
        const outcome = await api.send(`GET ${advisories_path}`, {
            per_page: api.pages.size,
            ...(after !== undefined && { after }),
        });
        const reply = replyOf(outcome, schemas/* array */.YOg(advisory), api.credential?.secret);
        if (reply.outcome !== 'ok')
            return reply;
        found.push(...reply.value);
        after = nextCursor(outcome);
        if (after === undefined || reply.value.length === 0)
            return ok(found);
    }
    return malformed(`the list has more than ${advisories_mostPages} pages`);
}
/** The security advisories of a repository on GitHub. */
function githubAdvisories(api) {
    return {
        all: () => advisories_all(api),
        createDraft: ({ summary, description, severity, packages }) => request(api, `POST ${advisories_path}`, advisory, {
            summary,
            description,
            severity,
            vulnerabilities: packages.map(({ ecosystem, name, vulnerable, patched }) => ({
                package: { ecosystem, name },
                vulnerable_version_range: vulnerable,
                patched_versions: patched,
            })),
        }),
        publish: (ghsa_id) => request(api, `PATCH ${advisories_path}/{ghsa_id}`, advisory, { ghsa_id, state: 'published' }),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/fetch.js
/** The longest answer of the API that is read, in bytes. */
const fetch_longestAnswer = 32 * 1024 * 1024;
const fetch_methods = ['GET', 'POST', 'PATCH', 'DELETE'];
function requestOf(url, options, credential) {
    const method = fetch_methods.find((each) => each === options.method);
    if (method === undefined)
        throw new TypeError(`no request is a ${options.method}`);
    return {
        method,
        url,
        headers: options.headers,
        maxBytes: fetch_longestAnswer,
        ...(options.body !== undefined && { body: new TextEncoder().encode(options.body) }),
        ...(credential && { credential }),
    };
}
const bodiless = [204, 205, 304];
// As much of a Response as Octokit needs to know whether the server throttles.
function responseOf(outcome) {
    if (outcome.kind === 'failure')
        throw new Error('no answer');
    const { status, headers, body } = outcome;
    return new Response(bodiless.includes(status) ? null : body.slice(), { status, headers });
}
function createExchange(http, credential) {
    let last;
    return {
        async fetch(url, options) {
            last = undefined;
            last = await http(requestOf(url, options, credential));
            return responseOf(last);
        },
        outcome: () => last,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/octokit.js

/** A longer pause than this, in seconds, is the caller's to wait for. */
const longestPause = 10;
const mostRetries = 2;
// The plugin's handlers are awaited, and say whether it sends again: reads alone, after a pause on our clock.
function createLimitHandler({ clock, log }) {
    return async (retryAfter, { method }, _, retryCount) => {
        if (method !== 'GET' || retryCount >= mostRetries || retryAfter > longestPause)
            return false;
        log.debug(`The server limits requests; reading again in ${retryAfter} s.`);
        await clock.sleep(retryAfter * 1_000);
        return true;
    };
}
// In place of the plugin's Bottleneck groups, which space writes by timers of their own, three seconds apart where
// somebody is notified. `object`, because their class asks for more than the plugin uses.
function spacingBy(pace) {
    const paced = async (_, task) => {
        await pace();
        return task();
    };
    const unpaced = async (_, task) => task();
    return {
        write: { key: () => ({ schedule: paced }) },
        notifications: { key: () => ({ schedule: unpaced }) },
    };
}
function logTo(log) {
    const warn = (message) => log.warn((0,foreign_text/* foreignText */.q)(message));
    return { debug: () => undefined, info: () => undefined, warn, error: warn };
}
/**
 * Octokit with throttling, which it loads. It holds no token, and repeats nothing but throttled reads.
 * @param api the root of the API.
 */
async function createOctokit(api, conditions) {
    const [{ GitHub }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(3782)]).then(__webpack_require__.bind(__webpack_require__, 83782)),
        Promise.all(/* import() */[__webpack_require__.e(6503), __webpack_require__.e(2812)]).then(__webpack_require__.bind(__webpack_require__, 22812)),
    ]);
    const onLimit = createLimitHandler(conditions);
    const log = logTo(conditions.log);
    return new (GitHub.plugin(throttling))({
        baseUrl: api.replace(/\/$/, ''),
        userAgent: 'lockstep',
        log,
        request: { log },
        throttle: {
            ...spacingBy(conditions.pace),
            id: api,
            // Pauses are made by the handlers.
            retryAfterBaseValue: 0,
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
    });
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/api.js



const version = { 'x-github-api-version': '2022-11-28' };
function causeOf(error) {
    return error instanceof Error && error.cause !== undefined ? error.cause : error;
}
// What Octokit makes of an answer is left aside: the answer itself is what counts, for GitHub as for Gitea.
async function sendBy(octokit, http, credential, route, parameters) {
    const { fetch, outcome } = createExchange(http, credential);
    try {
        await octokit.request(route, { ...parameters, headers: version, request: { fetch } });
    }
    catch (error) {
        if (outcome() === undefined)
            throw causeOf(error);
    }
    return outcome() ?? { kind: 'failure', sent: false, why: 'nothing was sent' };
}
/** GitHub's API, by an Octokit that is loaded at the first request. */
function createGithubApi(address, secret, conditions) {
    const credential = secret && { secret, scheme: 'Bearer', origins: originsOf(address) };
    let octokit;
    return {
        address,
        credential,
        pages: { sizeName: 'per_page', size: 100 },
        http: conditions.http,
        async send(route, parameters) {
            octokit ??= createOctokit(rootOf(address.api), conditions);
            return sendBy(await octokit, conditions.http, credential, route, placed(address, route, parameters));
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/branches.js



// `protected` is for everybody who may read, and true for rulesets too; the rules themselves are for administrators
// (hub4j/github-api, issue 2062).
const branches_branch = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }), protected: schemas/* boolean */.zMY() })
    .transform(({ name, commit, protected: isProtected }) => ({ name, commit: commit.sha, isProtected }));
const branches_comparison = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['ahead', 'behind', 'identical', 'diverged']) });
/** The branches of a repository on GitHub. */
function githubBranches(api) {
    const repository = '/repos/{owner}/{repo}';
    return {
        get: async (name) => orAbsent(await request(api, `GET ${repository}/branches/{branch}`, branches_branch, { branch: name })),
        async contains(tip, commit) {
            const route = `GET ${repository}/compare/{basehead}`;
            const compared = await request(api, route, branches_comparison, { basehead: `${commit}...${tip}`, per_page: 1 });
            return mapReply(orAbsent(compared), (found) => ['ahead', 'identical'].includes(found?.status ?? ''));
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/checks.js


/** GitHub's documentation “About status checks”: these conclusions satisfy a rule that requires a check. */
const green = ['success', 'neutral', 'skipped'];
function checks_stateOf(conclusion) {
    if (conclusion === undefined)
        return 'pending';
    return green.includes(conclusion) ? 'success' : 'failure';
}
const checkRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    details_url: schemas/* string */.YjP().nullish(),
    app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP().nullish() }).nullish(),
})
    .transform(({ id, name, status, ...said }) => {
    const conclusion = status === 'completed' ? (said.conclusion ?? 'completed') : undefined;
    return {
        id,
        name,
        application: said.app?.slug ?? '',
        state: checks_stateOf(conclusion),
        said: conclusion ?? status,
        // A job's details name its run; the check's own page does so on newer servers only.
        url: said.details_url ?? said.html_url ?? '',
    };
});
const checkRuns = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checkRun) });
/** The check runs of commits on GitHub. */
function githubChecks(api) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    return {
        of: (ref) => list(api, route, checkRuns, (page) => page.check_runs, { ref, filter: 'latest' }),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/contents.js





const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
const contents_blob = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP(), size: schemas/* int */.Whr().nonnegative() });
/** The files of a repository on GitHub. */
function githubContents(api) {
    const readBlob = (file_sha) => request(api, 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', contents_blob, { file_sha });
    return {
        async read(path, ref) {
            const route = 'GET /repos/{owner}/{repo}/contents/{path}';
            return fileOf(orAbsent(await request(api, route, folderOrFile, { path, ref })), readBlob);
        },
    };
}
// GitHub answers 409, “Git Repository is empty.”, where there is not even a first commit.
function orEmpty(reply) {
    const isEmpty = reply.outcome === 'refused' && reply.reason === 'conflict';
    return isEmpty ? ok(undefined) : orAbsent(reply);
}
/** The refs of a repository on GitHub. */
function githubRefs(api) {
    const readTag = (tag_sha) => request(api, 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', reference, { tag_sha });
    return {
        async get(ref) {
            const found = orEmpty(await request(api, 'GET /repos/{owner}/{repo}/git/ref/{ref}', reference, { ref }));
            if (found.outcome !== 'ok')
                return found;
            return found.value === undefined ? ok(undefined) : peeled(found.value.object, readTag);
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/issues.js







const issues_label = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).transform(({ name }) => name ?? ''),
]);
const issues_issue = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    labels: schemas/* array */.YOg(issues_label),
    user: author,
    created_at: instant,
    html_url: schemas/* string */.YjP(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const oneIssue = issues_issue.transform(issueOf);
function issueOf({ number, title, body, state, labels, ...said }) {
    return {
        number,
        title,
        body: body ?? '',
        isOpen: state === 'open',
        labels,
        createdAt: said.created_at,
        url: said.html_url,
        ...(said.user !== undefined && { author: said.user }),
    };
}
const issues_comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    user: author,
    created_at: instant,
    updated_at: instant,
    html_url: schemas/* string */.YjP(),
})
    .transform(({ id, body, user, ...said }) => ({
    id,
    body: body ?? '',
    createdAt: said.created_at,
    updatedAt: said.updated_at,
    url: said.html_url,
    ...(user !== undefined && { author: user }),
}));
const issues_namedLabel = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const github_issues_path = '/repos/{owner}/{repo}/issues';
// “Every pull request is an issue”, says the documentation; the key tells them apart.
async function github_issues_all(api, query) {
    const wanted = { state: 'all', sort: 'created', direction: 'desc', ...query };
    const found = await list(api, `GET ${github_issues_path}`, schemas/* array */.YOg(issues_issue), plain, wanted);
    return mapReply(found, (issues) => issues
        .filter((each) => each.pull_request === undefined || each.pull_request === null)
        .map(issueOf)
        .toSorted(newestFirst));
}
// Several labels mean all of them, in any case; a comma would make two labels of one.
function labelQuery(names) {
    const whole = names.filter((name) => !name.includes(','));
    return whole.length === 0 ? {} : { labels: whole.join(',') };
}
/** The issues of a repository on GitHub; it makes labels that an issue names and that are not there. */
function githubIssues(api) {
    return {
        matching: async ({ labels, state }) => mapReply(await github_issues_all(api, { state, ...labelQuery(labels) }), (issues) => issues.filter(hasLabels(labels))),
        async labels() {
            const found = await list(api, 'GET /repos/{owner}/{repo}/labels', schemas/* array */.YOg(issues_namedLabel), plain);
            return mapReply(found, (labels) => labels.map(({ name }) => name));
        },
        comments: (issue_number) => list(api, `GET ${github_issues_path}/{issue_number}/comments`, schemas/* array */.YOg(issues_comment), plain, { issue_number }),
        labelled: async (name) => mapReply(await github_issues_all(api, { labels: name }), (issues) => issues.filter(hasLabel(name))),
        // The server's `since` is about the last change, which is never before the opening.
        since: async (instant) => mapReply(await github_issues_all(api, { since: instant }), (issues) => issues.filter(isSince(instant))),
        create: ({ title, body, labels }) => request(api, `POST ${github_issues_path}`, oneIssue, { title, body, labels }),
        change: (issue_number, { isOpen, body }) => request(api, `PATCH ${github_issues_path}/{issue_number}`, oneIssue, {
            issue_number,
            ...(isOpen !== undefined && { state: isOpen ? 'open' : 'closed' }),
            ...(body !== undefined && { body }),
        }),
        comment: (issue_number, body) => perform(api, `POST ${github_issues_path}/{issue_number}/comments`, { issue_number, body }),
    };
}
const issues_milestone = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    title: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    open_issues: schemas/* int */.Whr().nonnegative(),
})
    .transform(({ number, title, state, open_issues: openIssues }) => ({
    id: number,
    title,
    isOpen: state === 'open',
    openIssues,
}));
/** The milestones of a repository on GitHub, known by their number there. */
function githubMilestones(api) {
    const milestones = '/repos/{owner}/{repo}/milestones';
    return {
        async titled(title) {
            const all = await list(api, `GET ${milestones}`, schemas/* array */.YOg(issues_milestone), plain, { state: 'all' });
            return mapReply(all, (found) => found.filter((each) => each.title === title));
        },
        close: (milestone_number) => request(api, `PATCH ${milestones}/{milestone_number}`, issues_milestone, {
            milestone_number,
            state: 'closed',
        }),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/pulls.js




const github_pulls_branch = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish() });
const pulls_pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullish(),
    head: github_pulls_branch,
    base: github_pulls_branch,
});
function pulls_pullOf({ number, html_url: url, state, merged_at, head }) {
    return {
        number,
        url,
        isOpen: state === 'open',
        isMerged: typeof merged_at === 'string',
        head: head.ref,
    };
}
const pulls_onePull = pulls_pull.transform(pulls_pullOf);
/** The pull requests of a repository on GitHub. */
function githubPulls(api) {
    const path = '/repos/{owner}/{repo}/pulls';
    const isOwn = ({ head, base }) => head.repo?.id !== undefined && head.repo.id === base.repo?.id;
    return {
        async from(name) {
            const head = `${api.address.owner}:${name}`;
            const all = await list(api, `GET ${path}`, schemas/* array */.YOg(pulls_pull), plain, { head, state: 'all' });
            return mapReply(all, (found) => found
                .filter((each) => each.head.ref === name && isOwn(each))
                .map(pulls_pullOf)
                .toSorted((one, other) => other.number - one.number));
        },
        create: (wanted) => request(api, `POST ${path}`, pulls_onePull, wanted),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/release-shape.js

const digest = /^sha256:([0-9a-f]{64})$/;
/** A file of a release; GitHub keeps what was cut off while it was uploaded, in the state `starter`. */
const release_shape_asset = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().nonnegative(),
    state: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().nullish(),
    browser_download_url: schemas/* string */.YjP(),
})
    .transform(({ id, name, size, state, browser_download_url: url, ...said }) => {
    const sha256 = digest.exec(said.digest ?? '')?.[1];
    return { id: String(id), name, size, isWhole: state === 'uploaded', url, ...(sha256 && { sha256 }) };
});
/** A release; `immutable` is missing on older servers, and they lock none. */
const release_shape_release = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullish(),
    body: schemas/* string */.YjP().nullish(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().nullish(),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    html_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(release_shape_asset),
})
    .transform(({ id, author, html_url: url, assets, ...said }) => ({
    id: String(id),
    tag: said.tag_name,
    title: said.name ?? '',
    body: said.body ?? '',
    isDraft: said.draft,
    isPrerelease: said.prerelease,
    isImmutable: said.immutable ?? false,
    ...(author && { author: author.login }),
    url,
    assets,
}));

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/assets.js




const github_assets_longestAnswer = 1024 * 1024;
const bytes = 'application/octet-stream';
/**
 * Uploads a file to a release by one request. Its address is made from the configured one; the `upload_url` of a
 * release is not read, because an answer must not choose who receives the credential.
 */
async function assets_uploadAsset(api, pace, id, name, body) {
    const { http, address, credential } = api;
    const path = `releases/${encodeURIComponent(id)}/assets?name=${encodeURIComponent(name)}`;
    await pace();
    const outcome = await http({
        method: 'POST',
        url: urlIn(address.uploads ?? address.api, address, path),
        headers: { accept: 'application/vnd.github+json', 'content-type': bytes },
        body,
        maxBytes: github_assets_longestAnswer,
        ...(credential && { credential }),
    });
    return replyOf(outcome, release_shape_asset, credential?.secret);
}
/** Reads a file of a release, draft or not: from the API, which sends the reader on to a storage. */
function assets_downloadAsset({ http, address, credential }, { id, size }, onChunk) {
    const url = urlIn(address.api, address, `releases/assets/${encodeURIComponent(id)}`);
    return readStoredFile(http, { url, headers: { accept: bytes }, credential, maxBytes: size, size, onChunk });
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/releases.js






/** GitHub's documentation “About releases”: each file must be under 2 GiB; any type is taken. */
const limits = { maxBytes: 2 * 1024 ** 3 - 1, allowedTypes: [], isEnabled: true };
const github_releases_path = '/repos/{owner}/{repo}/releases';
function releases_creationOf({ tag, commit, title, body, isPrerelease, isDraft }) {
    return {
        tag_name: tag,
        target_commitish: commit,
        name: title,
        body,
        prerelease: isPrerelease,
        draft: isDraft,
        generate_release_notes: false,
    };
}
function releases_changesOf({ isDraft, isPrerelease, title, body, isLatest }) {
    return {
        ...(isDraft !== undefined && { draft: isDraft }),
        ...(isPrerelease !== undefined && { prerelease: isPrerelease }),
        ...(title !== undefined && { name: title }),
        ...(body !== undefined && { body }),
        ...(isLatest !== undefined && { make_latest: String(isLatest) }),
    };
}
// `releases/tags/{tag}` does not find drafts, so that all are read.
async function releases_where(api, isWanted) {
    const all = await list(api, `GET ${github_releases_path}`, schemas/* array */.YOg(release_shape_release), plain);
    return mapReply(all, (releases) => releases.filter(isWanted));
}
/** The releases of a repository on GitHub. */
function githubReleases(api, pace) {
    return {
        ofTag: (tag) => releases_where(api, (each) => each.tag === tag),
        startingWith: (prefix) => releases_where(api, (each) => each.tag.startsWith(prefix)),
        get: (release_id) => request(api, `GET ${github_releases_path}/{release_id}`, release_shape_release, { release_id }),
        assets: (release_id) => list(api, `GET ${github_releases_path}/{release_id}/assets`, schemas/* array */.YOg(release_shape_asset), plain, { release_id }),
        create: (wanted) => request(api, `POST ${github_releases_path}`, release_shape_release, releases_creationOf(wanted)),
        change: (release_id, change) => request(api, `PATCH ${github_releases_path}/{release_id}`, release_shape_release, { release_id, ...releases_changesOf(change) }),
        remove: (release_id) => perform(api, `DELETE ${github_releases_path}/{release_id}`, { release_id }),
        upload: (id, name, body) => assets_uploadAsset(api, pace, id, name, body),
        download: (_, asset, onChunk) => assets_downloadAsset(api, asset, onChunk),
        removeAsset: (_, asset_id) => perform(api, `DELETE ${github_releases_path}/assets/{asset_id}`, { asset_id }),
        limits: async () => ok(limits),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/repository.js



const repository_repository = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    archived: schemas/* boolean */.zMY(),
    permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY(), pull: schemas/* boolean */.zMY().nullish() }).nullish(),
})
    .transform((said) => ({
    fullName: said.full_name,
    defaultBranch: said.default_branch,
    isPrivate: said.private,
    isArchived: said.archived,
    // To a job’s own token GitHub says that it may nothing, not even what it has just done: read. That tells nothing
    // of what it may (semantic-release/github, issue 182).
    ...(said.permissions && said.permissions.pull !== false && { canPush: said.permissions.push }),
}));
const immutability = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() });
// It takes the right to read the administration; whoever lacks it gets the same 404 as for a repository without the
// setting. Hence a refusal says nothing. Source: GitHub's API description, “repos/check-immutable-releases”.
async function locksReleases(api) {
    if (api.credential === undefined)
        return {};
    const said = await request(api, 'GET /repos/{owner}/{repo}/immutable-releases', immutability);
    return said.outcome === 'ok' ? { locksReleases: said.value.enabled } : {};
}
/** What the server says about a repository, and about who asks. */
async function repository_readRepository(api) {
    const found = await request(api, 'GET /repos/{owner}/{repo}', repository_repository);
    if (found.outcome !== 'ok')
        return found;
    const locks = await locksReleases(api);
    return mapReply(found, (value) => ({ ...value, ...locks }));
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/runs.js








const ownWorkflow = /^(?:(?<repository>[^/]+\/[^/]+)\/)?\.github\/workflows\/(?<file>[^/@]+)(?:@|$)/;
// The documentation shows paths with and without repository and ref. A workflow of another repository keeps its whole
// path, so that it is never taken for one of this repository's files.
function workflowOf(path, fullName) {
    const { repository = fullName, file } = ownWorkflow.exec(path)?.groups ?? {};
    const isOwn = repository.toLowerCase() === fullName.toLowerCase();
    return file !== undefined && isOwn ? file : path;
}
const runs_run = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    run_attempt: schemas/* int */.Whr().positive().nullish(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP().nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
})
    .transform((said) => ({
    id: String(said.id),
    attempt: said.run_attempt ?? 1,
    workflow: workflowOf(said.path, said.repository.full_name),
    event: said.event,
    commit: said.head_sha,
    ref: said.head_branch ?? '',
    isOver: said.status === 'completed',
    ...(said.conclusion && { conclusion: said.conclusion }),
    // A fork that is gone by now is nobody's repository.
    repository: said.head_repository?.full_name ?? '',
    url: said.html_url,
    createdAt: said.created_at,
}));
const runs_runs = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(runs_run) });
/** The runs of workflows on GitHub. */
function githubRuns(api) {
    const path = '/repos/{owner}/{repo}/actions';
    return {
        get: (run_id) => request(api, `GET ${path}/runs/{run_id}`, runs_run, { run_id }),
        async jobs(run_id) {
            const route = `GET ${path}/runs/{run_id}/jobs`;
            const found = await list(api, route, jobs, (page) => page.jobs, { run_id, filter: 'latest' });
            return mapReply(found, lastAttempts);
        },
        log: (job) => readJobLog(api, job),
        async latest(workflow_id) {
            const route = `GET ${path}/workflows/{workflow_id}/runs`;
            const found = await request(api, route, runs_runs, { workflow_id, per_page: latestPage });
            return mapReply(found, (page) => newestRuns(page.workflow_runs));
        },
        async ofCommit(workflow_id, head_sha) {
            const route = `GET ${path}/workflows/{workflow_id}/runs`;
            const found = await list(api, route, runs_runs, (page) => page.workflow_runs, { workflow_id, head_sha });
            return runsFor(head_sha, found);
        },
        async allOfCommit(head_sha) {
            const found = await list(api, `GET ${path}/runs`, runs_runs, (page) => page.workflow_runs, { head_sha });
            return runsFor(head_sha, found);
        },
    };
}
const runs_artifact = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    digest: schemas/* string */.YjP().nullish(),
})
    .transform(({ id, name, size_in_bytes: size, expired, digest }) => ({
    id: String(id),
    name,
    size,
    isExpired: expired,
    ...(digest && { digest }),
}));
const runs_artifacts = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(runs_artifact) });
/** What runs left on GitHub. */
function githubArtifacts(api) {
    return {
        ofRun: (run_id) => list(api, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', runs_artifacts, (page) => page.artifacts, {
            run_id,
        }),
        download({ id, size }, onChunk) {
            const { address, credential, http } = api;
            const url = urlIn(address.api, address, `actions/artifacts/${encodeURIComponent(id)}/zip`);
            return readStoredFile(http, { url, credential, maxBytes: mostArchiveBytes(size), onChunk });
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/statuses.js



const states = { success: 'success', pending: 'pending' };
const combined = schemas/* object */.Ikc({
    statuses: schemas/* array */.YOg(schemas/* object */.Ikc({
        context: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['success', 'pending', 'failure', 'error']),
        target_url: schemas/* string */.YjP().nullish(),
    })
        .transform(({ context, state, target_url: url }) => ({
        context,
        state: states[state] ?? 'failure',
        ...(url && { url }),
    }))),
});
/** The statuses of a commit on GitHub; the combined ones hold the newest of each context. */
function githubStatuses(api) {
    return {
        set: (sha, { url, ...status }) => perform(api, 'POST /repos/{owner}/{repo}/statuses/{sha}', {
            sha,
            ...status,
            ...(url !== undefined && { target_url: url }),
        }),
        of: (ref) => list(api, 'GET /repos/{owner}/{repo}/commits/{ref}/status', combined, (page) => page.statuses, { ref }),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/teams.js



const teams_member = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
/** The teams of organisations on GitHub; a job's own token sees none (actions/github-script, issue 518). */
function githubTeams(api) {
    const route = 'GET /orgs/{org}/teams/{team_slug}/members';
    return {
        async members(org, team_slug) {
            const found = await list(api, route, schemas/* array */.YOg(teams_member), plain, { org, team_slug });
            return mapReply(found, (members) => members.map(({ login }) => login));
        },
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/github/host.js














/** A repository on GitHub or GitHub Enterprise. */
function createGithubHost(address, secret, conditions) {
    const api = createGithubApi(address, secret, conditions);
    return {
        address,
        origins: originsOf(address),
        repository: () => repository_readRepository(api),
        identity: () => readIdentity(api),
        releases: githubReleases(api, conditions.pace),
        contents: githubContents(api),
        refs: githubRefs(api),
        issues: githubIssues(api),
        milestones: githubMilestones(api),
        statuses: githubStatuses(api),
        checks: githubChecks(api),
        branches: githubBranches(api),
        teams: githubTeams(api),
        runs: githubRuns(api),
        artifacts: githubArtifacts(api),
        pulls: githubPulls(api),
        advisories: githubAdvisories(api),
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/steady-reads.js
/** Pauses between the tries of a read, in milliseconds. */
const pauses = [500, 2_000];
function isPassing(outcome) {
    return outcome.kind === 'failure' || [500, 502, 503, 504].includes(outcome.status);
}
/** Repeats a read that got no answer, a few times. Writes go out once, and so does a read whose first bytes are out. */
function steadyReads(http, clock) {
    return async (request) => {
        if (request.method !== 'GET')
            return http(request);
        let begun = false;
        const { onChunk } = request;
        const watched = {
            ...request,
            ...(onChunk && {
                onChunk: (chunk) => {
                    begun = true;
                    onChunk(chunk);
                },
            }),
        };
        let outcome = await http(watched);
        for (const pause of pauses) {
            if (begun || !isPassing(outcome))
                return outcome;
            await clock.sleep(pause);
            outcome = await http(watched);
        }
        return outcome;
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/write-pace.js
/** Milliseconds between the starts of two writes. */
const spacing = 1_000;
/**
 * Spaces the writes to one server. Source: GitHub's “Best practices for using the REST API”, which asks for a second
 * between requests that change something; faster ones run into the secondary limits, and then everything stops.
 */
function createWritePace(clock) {
    let last;
    let queue = Promise.resolve();
    const turn = async () => {
        const wait = last === undefined ? 0 : spacing - clock.since(last);
        if (wait > 0)
            await clock.sleep(Math.min(wait, spacing));
        last = clock.timestamp();
    };
    return () => {
        queue = queue.then(turn, turn);
        return queue;
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/host/open-host.js




// What listens on this machine is a stand-in, or one's own: it counts nobody's requests.
function isOnThisMachine(api) {
    return /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(new URL(api).hostname);
}
const atOnce = async () => undefined;
/**
 * Opens repositories on GitHub and Gitea. Nothing is sent, and no library loaded, before the first request.
 *
 * Hosts never throw for what a server or a network does; a streamed body's own errors pass through.
 */
function createOpenHost(http, log, clock) {
    const reads = steadyReads(http, clock);
    const paces = new Map();
    const paceOf = (api) => {
        const pace = paces.get(api) ?? (isOnThisMachine(api) ? atOnce : createWritePace(clock));
        paces.set(api, pace);
        return pace;
    };
    return (address, secret) => {
        if (address.kind === 'gitea')
            return createGiteaHost(address, secret, reads);
        return createGithubHost(address, secret, { http: reads, log, clock, pace: paceOf(address.api) });
    };
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


/***/ })

};
