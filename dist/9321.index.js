export const id = 9321;
export const ids = [9321];
export const modules = {

/***/ 42947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./packages/channels/src/endpoints.js
var endpoints = __webpack_require__(84897);
// EXTERNAL MODULE: ./packages/engine/src/seal/check.js + 3 modules
var check = __webpack_require__(65301);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/document/node.js
var document_node = __webpack_require__(13510);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/repository.js + 2 modules
var workflows_repository = __webpack_require__(86689);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/run.js + 1 modules
var run = __webpack_require__(66571);
// EXTERNAL MODULE: ./packages/metadata/src/workflows/scene.js
var scene = __webpack_require__(87676);
;// CONCATENATED MODULE: ./packages/metadata/src/workflows/publishing-jobs.js




function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function environmentOf(node) {
    const value = (0,document_node/* childOf */.GG)(node, 'environment');
    const name = (0,document_node/* textNode */.qn)(value) ?? (0,document_node/* textNode */.qn)((0,document_node/* childOf */.GG)(value, 'name'));
    return name === undefined || name.text.trim() === '' ? undefined : name.text.trim();
}
function channelsOf(job) {
    const named = (0,scene/* callsOf */.p9)(job, 'publish', 'preflight').map(({ call }) => call.option('channel'));
    const texts = named.map((each) => (typeof each === 'object' ? each.text : each));
    const known = texts.filter((each) => typeof each === 'string' && !each.includes('${{'));
    return known.length === named.length && known.length > 0 ? known : undefined;
}
// A reusable workflow is known by its name alone; what it does is in another repository.
function foreignPublishing({ job }, isLocal) {
    const uses = job.uses?.text;
    return uses !== undefined && !isLocal && /lockstep-publish\.ya?ml@/.test(uses) ? uses : undefined;
}
/** Finds the jobs of a repository that publish, or have a workflow of another repository publish. */
async function publishingJobs(tree) {
    const repository = await (0,workflows_repository/* readWorkflows */.L)(tree);
    const runs = (0,run/* runsOf */.ky)(repository).filter(({ isOnlyCalled }) => !isOnlyCalled);
    return runs.flatMap(({ entry, jobs }) => jobs.flatMap((job) => {
        const isLocal = (0,run/* calledWorkflow */.vZ)(job.job, repository.workflows) !== undefined;
        const calls = foreignPublishing(job, isLocal);
        if ((0,scene/* callsOf */.p9)(job, 'publish').length === 0 && calls === undefined)
            return [];
        const chain = [job, ...job.callers];
        return [
            {
                server: job.workflow.server,
                id: job.job.id,
                spot: job.job.spot,
                ownFile: fileName(job.workflow.file),
                startedFile: fileName(entry.file),
                events: entry.triggers.map(({ name }) => name),
                channels: channelsOf(job),
                environment: environmentOf(job.job.node),
                mayIdentify: chain.every((each) => ['write', 'write-all'].includes((0,scene/* permissionOf */.Fp)(each, 'id-token') ?? '')),
                isSelfHosted: (0,document_node/* textsOf */.CB)((0,document_node/* childOf */.GG)(job.job.node, 'runs-on')).some(({ text }) => text === 'self-hosted'),
                calls,
            },
        ];
    }));
}

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/job-faults.js

function found(code, message, { spot }) {
    return (0,problem/* problem */.C)(code, message, { where: { ...spot }, severity: 'usage' });
}
/** The workflow file that a registry has to be told of. */
function registeredFile({ ownFile, startedFile }, { trusted: { rules } }) {
    return rules.registers === 'the job’s file' ? ownFile : startedFile;
}
/** An environment that only a run would tell is as good as unknown. */
function knownEnvironment({ environment }) {
    return environment?.includes('${{') === true ? undefined : environment;
}
const notPermitted = (job, { id }) => job.mayIdentify
    ? undefined
    : found('OIDC_NOT_PERMITTED', `the job “${job.id}” publishes ${id}, and it or a job that calls its workflow lacks “id-token: write”`, job);
const elsewhere = (job, { id, trusted: { rules } }) => job.calls === undefined || rules.registers !== 'the job’s file'
    ? undefined
    : found('TRUSTED_REUSABLE', `the job “${job.id}” has ${job.calls} publish ${id}, and the registry takes the repository’s own files alone`, job);
const otherFile = (job, channel) => {
    const { workflow } = channel.trusted.terms;
    const file = registeredFile(job, channel);
    if (workflow === undefined || workflow === file)
        return undefined;
    const message = `lockstep.yaml says that ${workflow} is registered for ${channel.id}, and the job “${job.id}” belongs to ${file}`;
    return found('TRUSTED_WORKFLOW', message, job);
};
const otherEnvironment = (job, { id, trusted: { terms } }) => {
    const isUndecided = job.environment !== knownEnvironment(job);
    if (terms.environment === undefined || isUndecided)
        return undefined;
    if (job.environment?.toLowerCase() === terms.environment.toLowerCase())
        return undefined;
    const actual = job.environment === undefined ? 'no environment' : `the environment ${job.environment}`;
    const message = `lockstep.yaml says that the environment ${terms.environment} is registered for ${id}, and the job “${job.id}” has ${actual}`;
    return found('TRUSTED_ENVIRONMENT', message, job);
};
const refusedEvent = (job, { id, trusted: { rules } }) => {
    const event = job.events.find((each) => rules.refusedEvents.includes(each));
    if (event === undefined)
        return undefined;
    const message = `${job.startedFile} is started by ${event} as well, and the registry of ${id} trusts no such run`;
    return found('TRUSTED_EVENT', message, job);
};
const ownRunner = (job, { id, trusted: { rules } }) => rules.hostedRunnersOnly && job.isSelfHosted
    ? found('TRUSTED_RUNNER', `the job “${job.id}” runs on a self-hosted runner, and the registry of ${id} trusts none`, job)
    : undefined;
const faults = [
    notPermitted,
    elsewhere,
    otherFile,
    otherEnvironment,
    refusedEvent,
    ownRunner,
];
/** What keeps a job from publishing a channel by its identity, as far as its workflow file tells. */
function jobFaults(job, channel) {
    return faults.flatMap((fault) => fault(job, channel) ?? []);
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/channel-jobs.js


function publishes({ channels }, id) {
    return channels?.includes(id) ?? true;
}
function nobody({ id }, elsewhere) {
    if (elsewhere === undefined)
        return (0,problem/* problem */.C)('TRUSTED_NO_JOB', `no job of a workflow file publishes ${id}`, {
            where: { key: `channels.${id}.trusted-publishing` },
        });
    const message = `the job “${elsewhere.id}” publishes ${id} on a server whose jobs have no identity that registries trust`;
    return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', message, { where: { ...elsewhere.spot }, severity: 'usage' });
}
/** Finds the job of a repository's workflow files that publishes a channel, the best one where there are several. */
function channelJob(jobs, channel) {
    const own = jobs.filter((job) => publishes(job, channel.id));
    const judged = own
        .filter(({ server }) => server === 'github')
        .map((job) => ({ job, problems: jobFaults(job, channel) }));
    const [best] = judged.toSorted((one, other) => one.problems.length - other.problems.length);
    return best ?? { problems: [nobody(channel, own[0])] };
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/package-findings.js

/** Asks a registry which of the packages it knows; without any credential. */
async function lookUpPackages({ trusted }, packages, context) {
    const found = [];
    for (const { name, where } of packages)
        found.push({ name, where, isNew: await trusted.isNew(name, context) });
    return found;
}
function needsToken({ id, token }, { name, where }) {
    const instead = token === undefined
        ? 'and the channel names no token for its first version'
        : 'its first version takes the token';
    const message = `${id} does not know ${name} yet, and trusted publishing cannot create it; ${instead}`;
    return (0,problem/* problem */.C)('TRUSTED_PACKAGE_NEW', message, {
        where,
        severity: token === undefined ? 'blocked' : 'warning',
    });
}
/** What stands in the way of packages that do not exist yet. */
function newPackageFindings(channel, packages) {
    const fresh = packages.filter(({ isNew }) => isNew === true);
    if (channel.trusted.rules.creates === 0)
        return fresh.map((each) => needsToken(channel, each));
    if (fresh.length < 2)
        return [];
    const names = fresh.map(({ name }) => name).join(', ');
    const message = `${channel.id} does not know ${names} yet, and has one pending publisher at a time for one workflow and environment`;
    return [(0,problem/* problem */.C)('TRUSTED_PENDING', message, { where: { target: channel.id } })];
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/registration-lines.js
/** What to enter for each package of a channel. */
function registrationsOf({ id, trusted }, packages, publisher) {
    return packages.map(({ name, isNew }) => ({
        channel: id,
        package: name,
        exists: isNew === undefined ? undefined : !isNew,
        ...trusted.registration(name, isNew, publisher),
    }));
}
/** The same for people. */
function registrationLines(registration) {
    const { channel, package: name, exists, page, fields } = registration;
    const standing = exists === false ? ' (new)' : '';
    const place = page === undefined ? 'on the pages of the registry' : `at ${page}`;
    return [
        `${channel}: trusted publisher of ${name}${standing}, ${place}`,
        ...fields.map(([label, value]) => `    ${label}: ${value}`),
    ];
}

// EXTERNAL MODULE: ./packages/core/src/secret.js
var secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/hosts/src/secrets.js
var secrets = __webpack_require__(38248);
;// CONCATENATED MODULE: ./packages/cli/src/doctor/token-findings.js


function needless({ id, trusted }, env) {
    const names = trusted?.rules.usualTokens ?? [];
    return names
        .filter((name) => (env[name] ?? '').trim() !== '')
        .map((name) => (0,problem/* problem */.C)('TOKEN_NOT_NEEDED', `${name} is set, and ${id} publishes by trusted publishing alone`, {
        where: { target: id },
    }));
}
/** Says which credential of a channel is at hand, and which is there without need. */
async function tokenFindings(channel, env) {
    const { id, token, trusted } = channel;
    if (token === undefined) {
        const note = trusted === undefined ? [`${id}: no token is configured`] : [];
        return { notes: note, warnings: needless(channel, env) };
    }
    const resolved = await (0,secrets/* resolveSecret */.J)(token, env);
    const role = trusted === undefined ? 'the token' : 'the token for when trusted publishing fails';
    const standing = 'secret' in resolved ? 'is at hand' : 'is not at hand here; the job that publishes needs it';
    return { notes: [`${id}: ${role}, ${(0,secret/* secretName */.Gf)(token)}, ${standing}`], warnings: [] };
}

;// CONCATENATED MODULE: ./packages/cli/src/doctor/examination.js






const usualWorkflow = 'release-publish.yml';
function publisherOf(channel, job, { repository = 'OWNER/REPOSITORY' }) {
    const [owner = '', name = ''] = repository.split('/');
    const { terms } = channel.trusted;
    const file = job === undefined ? usualWorkflow : registeredFile(job, channel);
    return {
        owner,
        repository: name,
        workflow: terms.workflow ?? file,
        environment: terms.environment ?? (job === undefined ? undefined : knownEnvironment(job)),
    };
}
function undecided({ id }, job) {
    if (job === undefined || job.environment === knownEnvironment(job))
        return [];
    return [`${id}: only a run tells the environment of the job “${job.id}”; register the one that it has`];
}
async function examineTrusted(channel, patient) {
    const { job, problems } = channelJob(patient.jobs, channel);
    const own = patient.packages.filter(({ ecosystem, private: isPrivate }) => ecosystem === channel.kind && !isPrivate);
    const known = await lookUpPackages(channel, own, patient.context);
    const registrations = registrationsOf(channel, known, publisherOf(channel, job, patient));
    const { cannot } = channel.trusted.rules;
    return {
        registrations,
        problems: [...problems, ...newPackageFindings(channel, known)],
        notes: [
            ...registrations.flatMap(registrationLines),
            `${channel.id}: the job that publishes needs “id-token: write”; its credentials may not ${cannot}`,
            ...undecided(channel, job),
        ],
    };
}
function isTrusted(channel) {
    return channel.trusted !== undefined;
}
/** Examines one channel: what its registry has to be told, and what would keep it from giving a credential. */
async function examine(channel, patient) {
    const tokens = await tokenFindings(channel, patient.env);
    if (!isTrusted(channel))
        return { notes: tokens.notes, problems: tokens.warnings, registrations: [] };
    const { notes, problems, registrations } = await examineTrusted(channel, patient);
    return { notes: [...notes, ...tokens.notes], problems: [...problems, ...tokens.warnings], registrations };
}
/** That nobody knows which repository a registry has to be told of. */
function unknownRepository() {
    return (0,problem/* problem */.C)('TRUSTED_REPOSITORY', 'neither a workflow nor a checkout tells which repository this is', {
        severity: 'warning',
        remedy: 'Run it in a checkout whose remote “origin” is the repository on GitHub.',
    });
}

// EXTERNAL MODULE: ./packages/cli/src/metadata/project-tree.js
var project_tree = __webpack_require__(12062);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/cli/src/surroundings.js
var surroundings = __webpack_require__(99113);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
;// CONCATENATED MODULE: ./packages/cli/src/commands/doctor.js









// Registries trust identities of this host alone.
async function repositoryOf(folder, { env }) {
    const { server, repository } = await (0,surroundings/* surroundingsOf */.Z)(folder, env);
    return server === endpoints/* companions */.a.githubServer ? repository : undefined;
}
/** Says what registries have to be told, and what would keep a job from publishing. It sends no credential anywhere. */
const runDoctor = async (options, world) => {
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const { folder } = project.workspace;
    const [tree, sources, repository] = await Promise.all([
        (0,project_tree/* projectTree */.W)(project, world),
        (0,check/* readSources */.t)(project),
        repositoryOf(folder, world),
    ]);
    const patient = {
        jobs: await publishingJobs(tree),
        packages: sources.packages,
        repository,
        env: world.env,
        context: (0,sealed_release/* createContext */.q6)(folder, world),
    };
    const channels = (0,sealed_release/* openChannels */.Lr)(project);
    const found = await Promise.all(channels.map((channel) => examine(channel, patient)));
    const isTrusting = channels.some(({ trusted }) => trusted !== undefined);
    const problems = found.flatMap((each) => each.problems);
    const unknown = isTrusting && repository === undefined ? [unknownRepository()] : [];
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('doctor', [...problems, ...unknown]);
    const publishers = found.flatMap(({ registrations }) => registrations);
    return { report: { ...report, notes: found.flatMap(({ notes }) => notes), publishers }, exit };
};


/***/ }),

/***/ 12062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ projectTree),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57865);
/* harmony import */ var _lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8789);


/**
 * The files of a project without those that the configuration leaves out.
 * @param listed as git has them; outside of a checkout every file of the folder.
 */
async function treeOf({ config, workspace }, listed) {
    const files = listed ?? (await workspace.glob('**/*'));
    return (0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .createTree */ .b)((0,_lockstep_metadata__WEBPACK_IMPORTED_MODULE_0__/* .withoutIgnored */ .f)(files, config.versions.ignore), workspace);
}
/** The files of a project, as git has them now. */
async function projectTree(project, world) {
    return treeOf(project, await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(project.workspace.folder, world.env).files());
}


/***/ }),

/***/ 70958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   ug: () => (/* binding */ partsOfTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68018);

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;
/** Longer names are no releases: they would only cost time. In characters. */
const longestTag = 1000;
/** Whether git accepts a text as the name of a tag. */
function isTagName(text) {
    return !noTagName.test(text);
}
/** Whether each package has tags of its own: `{name}@{version}`. */
function namesPackage(pattern) {
    return pattern.includes('{name}');
}
/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`; `{name}` stands for the package. */
function tagOf(pattern, version, name) {
    const named = name === undefined ? pattern : pattern.replace('{name}', () => name);
    const [before = '', ...after] = named.split('{version}');
    return `${before}${version}${after.join('{version}')}`;
}
function isVersion(text) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(text) !== null && !/^[v=\s]|\s$/.test(text);
}
/** What is between two texts, or undefined when they do not stand at both ends. */
function between(text, before, after) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
        return undefined;
    return text.slice(before.length, text.length - after.length);
}
// The first place where what is left is a version: `my-lib-1.2.3-rc.1` is my-lib at 1.2.3-rc.1.
function namedParts(inner, separator, isNameFirst) {
    for (let at = inner.indexOf(separator, 1); at !== -1; at = inner.indexOf(separator, at + 1)) {
        const [first, last] = [inner.slice(0, at), inner.slice(at + separator.length)];
        const [name, version] = isNameFirst ? [first, last] : [last, first];
        if (name !== '' && isVersion(version))
            return { version, name };
        // An empty separator is found once more at the very end, for ever.
        if (at >= inner.length)
            return undefined;
    }
    return undefined;
}
/**
 * The version in a tag, and the package; undefined when the tag does not fit the pattern or holds no SemVer version.
 * Scoped names fit as they are: `@scope/name@1.2.3`.
 */
function partsOfTag(pattern, tag) {
    if (tag.length > longestTag)
        return undefined;
    const [before = '', middle = '', after = ''] = pattern.split(/\{name\}|\{version\}/);
    if (!namesPackage(pattern)) {
        const version = between(tag, before, middle);
        return version !== undefined && isVersion(version) ? { version } : undefined;
    }
    const inner = between(tag, before, after);
    const isNameFirst = pattern.indexOf('{name}') < pattern.indexOf('{version}');
    return inner === undefined ? undefined : namedParts(inner, middle, isNameFirst);
}
/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
function versionOfTag(pattern, tag) {
    return partsOfTag(pattern, tag)?.version;
}


/***/ }),

/***/ 65301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/config/locate.js
var config_locate = __webpack_require__(37458);
;// CONCATENATED MODULE: ./packages/engine/src/seal/agreement.js

function kindOf({ ecosystem }, kinds) {
    return kinds.find(({ kind }) => kind === ecosystem);
}
function placeOf({ file, package: sealed }, kinds) {
    if (sealed === undefined)
        return file;
    return kindOf(sealed, kinds)?.place?.(file, sealed) ?? `${sealed.name}@${sealed.version}`;
}
function duplicates(artifacts, kinds, locate) {
    const first = new Map();
    return artifacts.flatMap((artifact) => artifact.channels.flatMap((channel) => {
        const { file, package: sealed } = artifact;
        const place = placeOf(artifact, kinds);
        const key = `${channel} ${place}`;
        const twin = first.get(key);
        if (twin === undefined)
            first.set(key, file);
        if (twin === undefined || sealed === undefined)
            return [];
        const message = `${twin} and ${file} are both ${place} on channel ${channel}`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return [(0,problem/* problem */.C)('ARTIFACT_DUPLICATE', message, { where })];
    }));
}
function wrongVersions(artifacts, packages, version, kinds) {
    const expected = (each) => kindOf(each, kinds)?.spelling?.(version) ?? version;
    const inArtifacts = artifacts.flatMap(({ file, package: sealed }) => {
        if (sealed === undefined || sealed.version === expected(sealed))
            return [];
        const message = `${file} holds ${sealed.name} ${sealed.version}, expected ${expected(sealed)}`;
        return [(0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: { file } })];
    });
    const inSource = packages
        .filter((each) => !each.private && each.version !== undefined && each.version !== expected(each))
        .map((each) => {
        const message = `${each.where.file} says ${each.name} ${each.version}, expected ${expected(each)}`;
        return (0,problem/* problem */.C)('VERSION_MISMATCH', message, { where: each.where });
    });
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
// Packages agree within their ecosystem; files of a kind that knows none share no more than a channel.
function groupsFor({ kind, readPackage }, artifacts, channels) {
    if (readPackage !== undefined)
        return [artifacts.filter(({ package: sealed }) => sealed?.ecosystem === kind)];
    const own = channels.filter((channel) => channel.kind === kind);
    return own.map(({ id }) => artifacts.filter((artifact) => artifact.channels.includes(id)));
}
/** Compares each artifact by itself with manifests and the target; the others may be in another part. */
function fileDisagreements(artifacts, packages, version, kinds) {
    return [
        ...(version === undefined ? [] : wrongVersions(artifacts, packages, version, kinds)),
        ...unknownToSource(artifacts, packages),
    ];
}
/** Compares artifacts, manifests and the target with each other. */
function disagreements(artifacts, packages, version, kinds, locate, channels) {
    return [
        ...duplicates(artifacts, kinds, locate),
        ...kinds.flatMap((kind) => groupsFor(kind, artifacts, channels).flatMap((group) => kind.disagreements?.(group) ?? [])),
        ...fileDisagreements(artifacts, packages, version, kinds),
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
// A job of a matrix build makes some of the files; one that made none has nothing to seal.
function emptyPatterns(matches, mustMatch, locate) {
    const empty = matches.filter(({ files }) => files.length === 0);
    return mustMatch === 'some' && empty.length < matches.length
        ? []
        : empty.map((each) => emptyPattern(each, locate));
}
/**
 * Finds the files that the channels' patterns name.
 * @param mustMatch whether every pattern must match a file, or some pattern.
 */
async function findClaims(channels, source, locate, mustMatch = 'every') {
    const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
    const claims = new Map();
    for (const { channel, files } of matches)
        for (const file of files)
            claims.set(file, (claims.get(file) ?? new Set()).add(channel));
    const empty = emptyPatterns(matches, mustMatch, locate);
    const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
        problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
    };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
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
    if (kind.readPackage !== undefined) {
        const sealed = await kind.readPackage(file, hashed());
        return { package: sealed, digest: digest.end() };
    }
    for await (const _ of hashed())
        ;
    return { digest: digest.end() };
}
// Kinds that know packages come first: what takes any file says nothing of what is in it, and one of them is enough.
function readersOf(claim, config, kinds) {
    const claiming = config.channels.filter(({ id }) => claim.channels.includes(id));
    const readers = kinds.flatMap((kind) => {
        const channels = claiming.filter((each) => each.kind === kind.kind).map(({ id }) => id);
        return channels.length === 0 ? [] : [{ kind, channels }];
    });
    const knowing = readers.filter(({ kind }) => kind.readPackage !== undefined);
    return knowing.length > 0 ? knowing : readers.slice(0, 1);
}
// A file is a package of one ecosystem; on a channel of another it would wait for ever.
function misrouted(file, reader, readers, locate) {
    return readers
        .filter((each) => each !== reader)
        .flatMap(({ channels }) => channels.map((channel) => {
        const message = `channel ${channel} claims ${file}, which is a package for ${reader.kind.kind} channels`;
        const where = { ...(0,config_locate/* whereOf */.d)(['channels', channel, 'artifacts'], locate), target: file };
        return (0,problem/* problem */.C)('ARTIFACT_MISROUTED', message, { where });
    }));
}
/** Reads a file by the first kind that can; what the first one has against it counts when none can. */
async function readBy(workspace, file, readers) {
    const refusals = [];
    for (const reader of readers) {
        try {
            return { reader, read: await readOnce(workspace, file, reader.kind) };
        }
        catch (error) {
            if (!(error instanceof lockstep_error/* LockstepError */.Cj))
                throw error;
            refusals.push(error.problems);
        }
    }
    return refusals[0] ?? [];
}
/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
async function takeInventory(claims, config, kinds, workspace, locate) {
    const artifacts = [];
    const problems = [];
    for (const { file, channels } of claims) {
        const readers = readersOf({ file, channels }, config, kinds);
        const found = await readBy(workspace, file, readers);
        if ('read' in found) {
            artifacts.push({ file, channels: [...channels], ...found.read });
            problems.push(...misrouted(file, found.reader, readers, locate));
        }
        else
            problems.push(...found);
    }
    return { artifacts, problems };
}

// EXTERNAL MODULE: ./packages/engine/src/seal/project.js
var seal_project = __webpack_require__(13411);
// EXTERNAL MODULE: ./packages/engine/src/seal/scope.js
var scope = __webpack_require__(57206);
;// CONCATENATED MODULE: ./packages/engine/src/seal/check.js






async function readManifests(project) {
    const source = project.manifests ?? project.workspace;
    const sources = await Promise.all((0,seal_project/* kindsInUse */.I)(project).map((kind) => kind.readSource?.(source) ?? { packages: [], problems: [] }));
    const declared = sources.flatMap(({ packages }) => packages);
    const isApart = ({ name }) => project.config.versions.independent.includes(name);
    const packages = declared.filter((each) => !isApart(each));
    // What is wrong with a manifest that nobody releases keeps no release back.
    const released = new Set((0,scope/* chosenPackages */.og)(packages, project).map(({ where }) => where.file));
    const aside = new Set(declared.map(({ where }) => where.file)).difference(released);
    return {
        packages,
        problems: sources
            .flatMap(({ problems }) => problems)
            .filter(({ where }) => where?.file === undefined || !aside.has(where.file)),
    };
}
/** What the manifests of the packages that are released declare, in every ecosystem in use. */
async function readSources(project) {
    const { packages, problems } = await readManifests(project);
    return { packages: (0,scope/* chosenPackages */.og)(packages, project), problems };
}
// A pattern that takes nothing is a slip of the pen, and would leave a package out in silence.
function idlePatterns(packages, { config, chosen = [], locate }) {
    const asked = chosen
        .filter((pattern) => !(0,scope/* takesAny */.NH)(pattern, packages))
        .map((pattern) => (0,problem/* problem */.C)('USAGE', `“${pattern}” is the folder of no package`, { where: { key: 'packages' } }));
    const listed = (config.release.packages ?? []).flatMap((pattern, index) => {
        if ((0,scope/* takesAny */.NH)(pattern, packages))
            return [];
        const where = (0,config_locate/* whereOf */.d)(['release', 'packages', index], locate);
        return [
            (0,problem/* problem */.C)('CONFIG_GLOB_EMPTY', `release.packages: “${pattern}” is the folder of no package`, { where }),
        ];
    });
    return [...asked, ...listed];
}
/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
async function checkProject(project, { version, of, sourceOnly = false, isPart = false }) {
    const { config, locate, kinds, workspace } = project;
    const sources = await readManifests(project);
    const named = of?.name;
    const chosen = (0,scope/* chosenPackages */.og)(sources.packages, project);
    const packages = of === undefined ? chosen : (0,scope/* packagesOfTarget */.S0)(chosen, of);
    const isPartial = isPart || named !== undefined || config.release.packages !== undefined;
    const found = sourceOnly
        ? { claims: [], problems: [] }
        : await findClaims(config.channels, workspace, locate, isPartial ? 'some' : 'every');
    const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
    const built = (0,scope/* artifactsOfChosen */.pb)(inventory.artifacts, sources.packages, chosen);
    const scoped = (0,scope/* artifactsOfTarget */.iU)(built, sourceOnly ? undefined : named);
    return {
        artifacts: scoped.artifacts,
        packages,
        problems: [
            ...found.problems,
            ...sources.problems,
            ...idlePatterns(sources.packages, project),
            ...inventory.problems,
            ...scoped.problems,
            ...(isPart ? fileDisagreements : disagreements)(scoped.artifacts, packages, version, kinds, locate, config.channels).filter(
            // A file that could not be read may hold the very package that seems to be left out.
            ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0),
        ],
    };
}


/***/ }),

/***/ 13411:
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

/***/ 57206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ takesAny),
/* harmony export */   S0: () => (/* binding */ packagesOfTarget),
/* harmony export */   iU: () => (/* binding */ artifactsOfTarget),
/* harmony export */   og: () => (/* binding */ chosenPackages),
/* harmony export */   pb: () => (/* binding */ artifactsOfChosen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);


// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function isNamed(name, named) {
    return name === named || name.slice(name.lastIndexOf('/') + 1) === named;
}
/**
 * The packages of the repository that a target releases: all of them, or those that its tag names.
 * @throws LockstepError `TARGET_UNKNOWN` for a tag that names no public package of the repository.
 */
function packagesOfTarget(packages, { tag, name }) {
    if (name === undefined)
        return packages;
    const own = packages.filter((each) => isNamed(each.name, name));
    if (own.some((each) => !each.private))
        return own;
    const known = packages.filter((each) => !each.private).map((each) => each.name);
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('TARGET_UNKNOWN', `“${tag}” names no public package of the repository: ${known.join(', ')}`);
}
// The package at the root of a repository lies in the folder `.`.
function fits({ where }, pattern) {
    const bare = pattern.replace(/^\.\/|\/$/g, '');
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(where.file), bare === '' ? '.' : bare);
}
/** Whether a pattern of `release.packages` is about any of some packages. */
function takesAny(pattern, packages) {
    return packages.some((each) => fits(each, pattern.replace(/^!/, '')));
}
// All of them, or those that a pattern takes and none leaves out.
function fitting(packages, patterns) {
    if (patterns === undefined)
        return packages;
    const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
    return packages.filter((each) => (taken.length === 0 || taken.some((pattern) => fits(each, pattern))) &&
        !left.some((pattern) => fits(each, pattern)));
}
/** Those packages whose folders configuration and operator choose (B4). */
function chosenPackages(packages, { config, chosen }) {
    return fitting(fitting(packages, config.release.packages), chosen);
}
/** The built files without those of packages that the repository has and nobody chose. */
function artifactsOfChosen(artifacts, all, chosen) {
    const keyOf = ({ ecosystem, name }) => `${ecosystem} ${name}`;
    const left = new Set(all.map(keyOf)).difference(new Set(chosen.map(keyOf)));
    return artifacts.filter((artifact) => artifact.package === undefined || !left.has(keyOf(artifact.package)));
}
/** The built files of a release; files of other packages wait for theirs, and what is no package belongs to none. */
function artifactsOfTarget(artifacts, named) {
    if (named === undefined)
        return { artifacts, problems: [] };
    const own = artifacts.filter((artifact) => artifact.package && isNamed(artifact.package.name, named));
    const loose = artifacts.filter((artifact) => artifact.package === undefined);
    const missing = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('PACKAGE_LEFT_OUT', `no built file holds ${named}`);
    return {
        artifacts: own,
        problems: [
            ...(own.length === 0 ? [missing] : []),
            ...loose.map(({ file }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('ARTIFACT_UNCLAIMED', `${file} is in no package, and each release is one package’s`, {
                where: { target: file },
                remedy: 'Narrow the channel’s patterns to packages, or keep one version for all (versioning: fixed).',
            })),
        ],
    };
}


/***/ }),

/***/ 66521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   y0: () => (/* binding */ gitProcess)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58476);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11737);


/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;
// A repository's own configuration must not run programs or prompt: log.showSignature would start gpg.
const safety = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['log.showSignature', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** The git on the PATH, in a folder. */
function gitProcess(folder, env) {
    const childEnv = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .allowListed */ .n)(env),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        HOME: env.HOME ?? '',
    };
    const run = (args, { env: more = {}, ...asking } = {}) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)({
        file: 'git',
        args: [...safety, ...args],
        cwd: folder,
        env: { ...childEnv, ...more },
        keep: longestListing,
        ...asking,
    });
    return {
        env: childEnv,
        cwd: folder,
        safety,
        run,
        async ask(...args) {
            const { code, stdout } = await run(args);
            return code === 0 ? stdout : undefined;
        },
    };
}
/** The records of a listing that `-z` ends with NUL. */
function recordsOf(listing) {
    return listing
        .replace(/\n$/, '')
        .split('\0')
        .filter((record) => record !== '');
}
/** The lines of a listing. */
function linesOf(text) {
    return (text ?? '').split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 57865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66521);

/** Asks the git on the PATH. */
function createGit(folder, env) {
    const { ask } = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitProcess */ .y0)(folder, env);
    return {
        async state() {
            const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
            if (commit === undefined)
                return undefined;
            const [tags, changed] = await Promise.all([
                ask('tag', '--points-at', 'HEAD'),
                ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
            ]);
            return { commit, tags: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(tags), changed: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(changed).map((line) => line.slice(3)) };
        },
        async tagsAtHead() {
            return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(await ask('tag', '--points-at', 'HEAD'));
        },
        async commitOf(tag) {
            return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
        },
        async files() {
            const sorts = ['--cached', '--others', '--deleted', '--exclude-standard'];
            const listed = await ask('ls-files', '-z', '-t', ...sorts);
            if (listed === undefined)
                return undefined;
            const records = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(listed);
            // The index names what was removed from the folder, too, until that is committed; it is listed again as “R”.
            const removed = new Set(records.filter((each) => each.startsWith('R ')).map((each) => each.slice(2)));
            return records.map((each) => each.slice(2)).filter((file) => !removed.has(file));
        },
        async origin() {
            const origin = (await ask('config', '--get', 'remote.origin.url'))?.trim();
            return origin === '' ? undefined : origin;
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

/***/ 11737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
    const { timeoutMs, signal } = command;
    const kill = () => killGroup(child.pid);
    const limit = timeoutMs === undefined ? undefined : setTimeout(kill, timeoutMs);
    signal?.addEventListener('abort', kill, { once: true });
    let leave;
    const end = (code, extra = '') => {
        clearTimeout(limit);
        clearTimeout(leave);
        signal?.removeEventListener('abort', kill);
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
    if (command.signal?.aborted)
        return { code: undefined, stdout: '', stderr: 'cancelled\n' };
    try {
        return await watch(start(command), command);
    }
    catch (error) {
        return { code: undefined, stdout: '', stderr: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 93508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/** Tells lines and columns, counted from 1, of offsets into a text; one look at the text serves all of them. */
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 69478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ conflictIn)
/* harmony export */ });
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93508);

/** Where git left what it could not merge (git-merge(1), “How conflicts are presented”). */
function conflictIn(text) {
    const found = /^<{7} /m.exec(text);
    return found === null ? undefined : (0,_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(text)(found.index);
}


/***/ })

};
