export const id = 945;
export const ids = [945];
export const modules = {

/***/ 11297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oF: () => (/* binding */ manifestsOf),
  w8: () => (/* binding */ rewrittenFor),
  gf: () => (/* binding */ writtenVersion)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/metadata/src/versions/judgement.js
var judgement = __webpack_require__(64772);
;// CONCATENATED MODULE: ./packages/metadata/src/versions/rewrite.js

function editsFor(places, version) {
    return places
        .filter((place) => !place.fits(version))
        .map((place) => ({ place, to: place.expected(version) }))
        .sort((one, other) => one.place.range.start - other.place.range.start);
}
const isSame = (one, other) => one.to === other.to &&
    one.place.range.start === other.place.range.start &&
    one.place.range.end === other.place.range.end;
function clash({ place, to }, other) {
    const { where } = place;
    throw (0,lockstep_error/* fail */.fJ)('VERSION_DRIFT', `${where.file} has two versions in one place: “${to}” and “${other.to}” would be written over each other`, { where, remedy: 'Correct the pattern under versions.files, or list the file under versions.ignore.' });
}
/** Two finders may know one place; what they would write there has to be the same. */
function distinct(edits) {
    const kept = [];
    for (const edit of edits) {
        const last = kept.at(-1);
        if (last !== undefined && isSame(last, edit))
            continue;
        if (last !== undefined && edit.place.range.start < last.place.range.end)
            clash(last, edit);
        if (last !== undefined && edit.place.range.start === last.place.range.start)
            clash(last, edit);
        kept.push(edit);
    }
    return kept;
}
function stale({ place }) {
    const { where, found } = place;
    throw (0,lockstep_error/* fail */.fJ)('VERSION_DRIFT', `${where.file} was changed meanwhile: “${found}” stands there no more`, {
        where,
        remedy: 'Run the command again.',
    });
}
function applied(text, edits) {
    let at = 0;
    let result = '';
    for (const edit of edits) {
        const { start, end } = edit.place.range;
        if (text.slice(start, end) !== edit.place.found)
            stale(edit);
        result += text.slice(at, start) + edit.to;
        at = end;
    }
    return result + text.slice(at);
}
async function rewriteFile(tree, file, edits) {
    const text = applied((await tree.readText(file)) ?? '', edits);
    const changes = edits.map(({ place, to }) => ({ line: place.where.line, from: place.found, to }));
    return { file, text, changes };
}
/**
 * The files whose versions have to change for a release, with their new texts; nothing else of them changes, and
 * nothing is written.
 * @param places those that are to carry the version; what fits it already stays.
 * @param version the version in SemVer spelling.
 * @throws LockstepError `VERSION_DRIFT` where two places overlap, or a file is not as it was when it was searched.
 */
async function rewrite(tree, places, version) {
    const byFile = [...Map.groupBy(places, ({ where }) => where.file)]
        .map(([file, found]) => [file, distinct(editsFor(found, version))])
        .filter(([, edits]) => edits.length > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1));
    return Promise.all(byFile.map(([file, edits]) => rewriteFile(tree, file, edits)));
}

// EXTERNAL MODULE: ./packages/cli/src/metadata/version-check.js
var version_check = __webpack_require__(93453);
;// CONCATENATED MODULE: ./packages/cli/src/bump/written-versions.js



// What has a version of its own in this repository is what --package names.
function ownOf(places, name) {
    const own = places.filter((place) => place.package === name && place.exemption?.kind !== 'foreign');
    if (own.some(({ role }) => role === 'own'))
        return own;
    const known = new Set(places.flatMap(({ role, package: each, exemption }) => role === 'own' && exemption?.kind !== 'foreign' ? (each ?? []) : []));
    throw (0,lockstep_error/* fail */.fJ)('USAGE', `there is no package “${name}”; known: ${[...known].toSorted().join(', ') || 'none'}`);
}
// The places of one package are found whatever they carry, so any version will do to look for them.
async function placesNow(project, question, version) {
    const { tree, history, last, package: name } = question;
    const tag = (0,config_tag/* tagOf */.cO)(project.config.release.tag, version ?? '0.0.0', name);
    const isCompared = version !== undefined || name !== undefined;
    const target = isCompared
        ? { tag, version: version ?? '0.0.0', ...(name !== undefined && { name }) }
        : undefined;
    return (0,version_check/* inspectVersions */.aF)(project, { tree, history, last, target });
}
async function placesOf(project, question, name) {
    const { places } = await placesNow(project, question, undefined);
    return ownOf(places.map(({ place }) => place), name);
}
/** The version that the manifests carry now; undefined where none does. */
async function writtenVersion(project, question) {
    const { package: name } = question;
    if (name === undefined)
        return (await placesNow(project, question, undefined)).version;
    const own = (await placesOf(project, question, name)).map(({ exemption: _, ...place }) => place);
    return (0,judgement/* foreseenVersion */.uo)(own, { released: new Set(own.map(({ ecosystem }) => (0,judgement/* packageKey */.MO)(ecosystem, name))) });
}
/**
 * The files whose versions have to change, with their new texts: what `lockstep check` would complain of.
 * @throws LockstepError where a manifest cannot be read, before anything is written.
 */
async function rewrittenFor(project, version, question) {
    const { tree, package: name } = question;
    if (name !== undefined)
        return rewrite(tree, await placesOf(project, question, name), version);
    const { places, problems } = await placesNow(project, question, version);
    // What cannot be read cannot be written either; drift is what is about to be mended.
    (0,lockstep_error/* throwAll */.Kx)(problems.filter(({ code, severity }) => code !== 'VERSION_DRIFT' && severity !== 'warning'));
    return rewrite(tree, places.filter(({ verdict }) => verdict === 'wrong').map(({ place }) => place), version);
}
/** The manifests of the one package that is meant; none where all have one version. */
async function manifestsOf(project, question) {
    const { package: name } = question;
    const own = name === undefined ? [] : await placesOf(project, question, name);
    return own.filter(({ role }) => role === 'own').map(({ where }) => where.file);
}


/***/ }),

/***/ 13293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/cli/src/commands/reports.js
var reports = __webpack_require__(36632);
// EXTERNAL MODULE: ./packages/cli/src/project.js
var src_project = __webpack_require__(15365);
// EXTERNAL MODULE: ./packages/cli/src/sealed-release.js
var sealed_release = __webpack_require__(47822);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var config_tag = __webpack_require__(70958);
// EXTERNAL MODULE: ./packages/core/src/seal/seal.js
var seal_seal = __webpack_require__(97488);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/ledger/history.js
var ledger_history = __webpack_require__(88033);
// EXTERNAL MODULE: ./packages/core/src/ledger/lease.js
var lease = __webpack_require__(29291);
// EXTERNAL MODULE: ./packages/core/src/report/report.js
var report_report = __webpack_require__(7278);
// EXTERNAL MODULE: ./packages/engine/src/publish/gate-demands.js
var gate_demands = __webpack_require__(27638);
// EXTERNAL MODULE: ./packages/engine/src/publish/opening.js
var opening = __webpack_require__(61902);
;// CONCATENATED MODULE: ./packages/engine/src/status/checks.js

function rehearsal(chain, seal) {
    const last = chain.findLast(({ body }) => body.kind === 'rehearsed' && body.seal === seal);
    if (last?.body.kind !== 'rehearsed')
        return undefined;
    const { ok, summary } = last.body;
    return { ok, at: last.at, run: last.run, summary };
}
// A channel’s job checks that channel alone, so the last preflight is one of each channel.
function preflight(chain, seal, channels) {
    const last = chain.findLast(({ body }) => body.kind === 'preflighted' && body.seal === seal);
    if (last === undefined)
        return undefined;
    const each = (0,ledger_history/* preflightsOf */.MJ)(chain, seal);
    const failed = channels.filter((id) => each.get(id)?.ok === false);
    const unasked = channels.filter((id) => !each.has(id));
    const said = [
        ...(failed.length > 0 ? [`failed on ${failed.join(', ')}`] : []),
        ...(unasked.length > 0 ? [`not asked: ${unasked.join(', ')}`] : []),
    ];
    const ok = said.length === 0;
    return { ok, at: last.at, run: last.run, summary: ok ? `${channels.length} channels` : said.join('; ') };
}
function gates(chain, commit) {
    const last = chain.findLast(({ body }) => body.kind === 'gated' && body.commit === commit);
    if (last?.body.kind !== 'gated')
        return undefined;
    const { gates: records, at, run } = last.body;
    const failed = records.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
    const summary = failed.length === 0 ? `${records.length} gates` : `failed: ${failed.join(', ')}`;
    return { ok: failed.length === 0, at, run, summary };
}
/** The last rehearsal, preflight and gates of a release, as far as its ledger holds any. Pure. */
function lastChecks(chain, seal, channels) {
    const digest = (0,seal_seal/* sealDigest */.yO)(seal);
    const [rehearsed, preflighted, gated] = [
        rehearsal(chain, digest),
        preflight(chain, digest, channels),
        gates(chain, (0,seal_seal/* releaseOf */.l7)(seal).commit),
    ];
    return {
        ...(rehearsed && { lastRehearsal: rehearsed }),
        ...(preflighted && { lastPreflight: preflighted }),
        ...(gated && { lastGates: gated }),
    };
}

// EXTERNAL MODULE: ./packages/engine/src/survey.js + 1 modules
var survey = __webpack_require__(1863);
// EXTERNAL MODULE: ./packages/engine/src/rollback/undoing.js
var undoing = __webpack_require__(93429);
;// CONCATENATED MODULE: ./packages/engine/src/status.js






function stageOf(chain, history, seal, judged, channels) {
    if (history.rolledBack !== undefined)
        return 'rolled back';
    if (history.abandoned !== undefined)
        return chain.some(({ body }) => body.kind === 'undoing') ? 'rolling back' : 'abandoned';
    if (judged.every(({ verdict }) => verdict.kind === 'done'))
        return 'complete';
    if ((0,ledger_history/* mayBePublic */.m5)(history) || judged.some(({ observed }) => observed.state === 'present'))
        return 'partly public';
    // Drafts and branches at most, which no user sees.
    if ((0,ledger_history/* mayBeStored */.c1)(history))
        return 'reserved';
    if ((0,ledger_history/* rehearsalOf */.pK)(chain, seal) === undefined)
        return 'sealed';
    return (0,ledger_history/* notPreflighted */.mU)(chain, seal, channels).length > 0 ? 'rehearsed' : 'ready';
}
// Of a release that was given up nothing has to be there, and what is may be withdrawn.
const isOver = (stage) => /^(?:abandoned|roll)/.test(stage);
function nextOf(stage, isHopeless, isGated) {
    if (isHopeless && !isOver(stage))
        return 'lockstep verify';
    if (isGated && (stage === 'ready' || stage === 'reserved'))
        return 'lockstep gate';
    switch (stage) {
        case 'sealed':
            return 'lockstep rehearse';
        case 'rehearsed':
            return 'lockstep preflight';
        case 'ready':
        case 'reserved':
        case 'partly public':
            return 'lockstep publish';
        case 'complete':
            return 'lockstep verify';
        case 'rolling back':
            return 'lockstep rollback --apply';
        case 'abandoned':
        case 'rolled back':
            return undefined;
    }
}
// What was taken back may be anything but public; nobody waits for it to appear again.
function isAsUndone({ state }) {
    return state === 'reserved' || state === 'absent' || state === 'burned';
}
function lastRunOf(chain) {
    const last = chain.findLast(({ body }) => body.kind === 'opened' && body.mode === 'live');
    if (last?.body.kind !== 'opened')
        return undefined;
    return { run: last.run, operator: last.body.operator, at: last.at };
}
function heldBy(chain) {
    const holder = (0,lease/* holderOf */.Kd)(chain);
    if (holder === undefined)
        return {};
    const { run, operator, until } = holder;
    return { heldBy: { run, operator, ...(until !== undefined && { until }) } };
}
/** Says where a release stands and what to run next. It only looks, and holds no credential it does not need. */
async function status_status(session) {
    const chain = await session.ledger.read();
    (0,opening/* assertAnchors */.NZ)(session, chain);
    const history = (0,ledger_history/* historyOf */.om)(chain);
    const seal = (0,seal_seal/* sealDigest */.yO)(session.seal);
    const judged = (0,survey/* judgeAll */.Ty)(session, await (0,survey/* survey */.Fr)(session), history);
    const stage = stageOf(chain, history, seal, judged, session.channels.map(({ id }) => id));
    const undone = (0,undoing/* takenBack */.l)(chain);
    const problems = (0,survey/* problemsOf */.GW)(judged.filter(({ target, observed }) => !isAsUndone(observed) || !undone.has(target.key)));
    const release = (0,seal_seal/* releaseOf */.l7)(session.seal);
    const lastRun = lastRunOf(chain);
    const next = nextOf(stage, problems.some(({ severity }) => severity === 'incident'), history.committedSeal === undefined && (await (0,gate_demands/* gateProblems */.y)(session, chain)).length > 0);
    const report = {
        ...(0,report_report/* reportOn */.Sb)('status', session, judged, problems),
        checkpoint: {
            stage,
            target: release.id,
            commit: release.commit,
            build: session.seal.build.run,
            seal,
            ledger: session.ledger.location,
            ...lastChecks(chain, session.seal, session.channels.map(({ id }) => id)),
            ...heldBy(chain),
            ...(lastRun !== undefined && { lastRun }),
        },
        ...(next !== undefined && { next }),
    };
    return { report, exit: exitOf(report), sightings: judged };
}
// A look that finds a healthy release on its way has succeeded; only what needs a person is an error.
function exitOf({ problems }) {
    return problems.some(({ severity }) => severity === 'incident') ? 3 : problems.length > 0 ? 4 : 0;
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git.js
var git = __webpack_require__(57865);
// EXTERNAL MODULE: ./packages/hosts/src/files/git-history.js + 3 modules
var git_history = __webpack_require__(1078);
// EXTERNAL MODULE: ./packages/cli/src/credentials.js
var credentials = __webpack_require__(83814);
// EXTERNAL MODULE: ./packages/cli/src/evidence-files.js + 1 modules
var evidence_files = __webpack_require__(28371);
// EXTERNAL MODULE: ./packages/cli/src/kept-anchors.js
var kept_anchors = __webpack_require__(74105);
// EXTERNAL MODULE: ./packages/cli/src/recorded-gates.js
var recorded_gates = __webpack_require__(57759);
// EXTERNAL MODULE: ./packages/cli/src/session.js
var src_session = __webpack_require__(33520);
;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/checkout.js


async function relation(history, branch, head) {
    const remote = await history.remoteBranch(branch);
    if (remote.state === 'unreachable')
        return `the remote was not asked: ${(0,foreign_text/* foreignText */.q)(remote.why)}`;
    if (remote.state === 'absent')
        return 'not on the remote';
    if (remote.commit === head)
        return 'as on the remote';
    const [isAhead, isBehind] = await Promise.all([
        history.isAncestor(remote.commit, head).catch(() => undefined),
        history.isAncestor(head, remote.commit).catch(() => undefined),
    ]);
    if (isAhead === true)
        return 'ahead of the remote';
    if (isBehind === true)
        return 'behind the remote';
    // What was never fetched cannot be compared.
    const isKnown = (await history.commitOf(remote.commit).catch(() => undefined)) !== undefined;
    return isKnown ? 'diverged from the remote' : 'behind the remote, or diverged from it: fetch first';
}
/** Looks at the checkout; undefined outside of one. */
async function treeState(folder, history, env) {
    const [state, branch] = await Promise.all([(0,git/* createGit */.l)(folder, env).state(), history.branch()]);
    if (state === undefined)
        return undefined;
    const remote = branch === undefined ? 'HEAD is detached' : await relation(history, branch, state.commit);
    return { ...(branch !== undefined && { branch }), head: state.commit, changed: state.changed, remote };
}
/** Looks at a tag here and on the remote. */
async function tagState(name, history) {
    const [tags, remote] = await Promise.all([history.tags(), history.remoteTags()]);
    const here = tags.find((tag) => tag.name === name);
    const found = here && { commit: here.commit, isAnnotated: here.isAnnotated };
    if (remote.state === 'unreachable')
        return { name, ...found, remote: `the remote was not asked: ${(0,foreign_text/* foreignText */.q)(remote.why)}` };
    const there = remote.tags.find((tag) => tag.name === name);
    const isSame = there?.commit === here?.commit;
    const where = there === undefined ? 'not on the remote' : `on the remote${isSame ? '' : ` at ${there.commit}`}`;
    return { name, ...found, remote: where };
}

;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/next-step.js
/** A command with the tag where it has to be told. */
function commandStep(command, target, options = {}, words = '') {
    const text = `lockstep ${command}${words}${target === undefined ? '' : ` --target ${target}`}`;
    return { kind: 'command', command, options, text };
}
const commandsByText = {
    'lockstep rehearse': ['rehearse', {}, ''],
    'lockstep preflight': ['preflight', {}, ''],
    'lockstep gate': ['gate', {}, ''],
    'lockstep publish': ['publish', {}, ''],
    'lockstep verify': ['verify', {}, ''],
    'lockstep rollback --apply': ['rollback', { apply: true }, ' --apply'],
};
function isKnown(text) {
    return Object.hasOwn(commandsByText, text);
}
/** How a person starts a workflow, in words. */
function dispatchText({ workflow, inputs, command }) {
    return `dispatch ${workflow} with ${inputs}${command === undefined ? '' : `: ${command}`}`;
}
/** What comes next for a sealed release. Pure. */
function nextStep({ stage, next, isIncident, target, dispatch, lacksCredentials, }) {
    if (next === undefined || !isKnown(next))
        return { kind: 'none', text: `the release is ${stage}` };
    const [command, options, words] = commandsByText[next];
    const step = commandStep(command, target, options, words);
    if (isIncident && command === 'verify')
        return { kind: 'person', text: step.text, isIncident: true };
    const isCredentialed = command === 'publish' || command === 'preflight';
    if (isCredentialed && lacksCredentials && dispatch !== undefined)
        return { kind: 'person', text: dispatchText(dispatch) };
    return step;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/publish-workflow.js

const folders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'];
// Told by what a person can give it, and by what it runs; comments do not count.
function publishes(text) {
    const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('#'));
    const has = (word) => lines.some((line) => line.includes(word));
    const runs = ['lockstep-publish.yml@', '/actions/publish-channel', 'command: publish', 'lockstep publish'];
    return has('workflow_dispatch') && has('release-tag') && runs.some(has);
}
/** The workflow that publishes a release when a person starts it; undefined where the repository has none. */
async function publishWorkflow(source) {
    const listed = await Promise.all(folders.flatMap((folder) => ['yml', 'yaml'].map((end) => source.glob(`${folder}/*.${end}`))));
    for (const file of listed.flat()) {
        const text = await source.readText(file);
        if (text !== undefined && publishes(text))
            return file;
    }
    return undefined;
}
// Nothing that a shell could read as anything but a word.
const plainWord = /^[A-Za-z0-9@/._+-]+$/;
/** How a person starts a publishing workflow for a release. */
function dispatchOf(file, tag, rehearsal) {
    const workflow = external_node_path_.posix.basename(file);
    const inputs = `release-tag=${tag}, rehearsal=${rehearsal}`;
    if (!file.startsWith('.github/') || !plainWord.test(`${workflow}${tag}`))
        return { workflow, inputs };
    const command = `gh workflow run ${workflow} -f release-tag=${tag} -f rehearsal=${rehearsal}`;
    return { workflow, inputs, command };
}

// EXTERNAL MODULE: ./packages/cli/src/builds/host-repository.js
var host_repository = __webpack_require__(83077);
;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/runs.js



/** Opens the host that the checkout or the workflow names, with its token where there is one. */
async function askableHost({ workspace: { folder } }, world) {
    try {
        const { server, ...address } = await (0,host_repository/* hostRepositoryOf */.mz)(folder, world.env);
        const token = (0,host_repository/* findHostToken */.d)(address.kind, world);
        const context = (0,sealed_release/* createContext */.q6)(folder, world, token === undefined ? [] : [token]);
        return { host: context.host(address, token), server };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        return { unknown: error.problems[0].message };
    }
}
function shown({ id, conclusion, url, isOver }) {
    const ended = isOver && conclusion !== undefined ? { conclusion: (0,foreign_text/* foreignText */.q)(conclusion) } : {};
    return { id, url: (0,foreign_text/* foreignText */.q)(url), ...ended };
}
function whyNot(reply) {
    return (0,foreign_text/* foreignText */.q)(reply.outcome === 'failed' ? reply.why : reply.message);
}
/** The last run of a workflow for a commit; undefined where it never ran for it. */
async function lastRunFor(askable, workflow, commit) {
    if ('unknown' in askable)
        return askable;
    const reply = await askable.host.runs.ofCommit(workflow, commit);
    if (reply.outcome !== 'ok')
        return { unknown: whyNot(reply) };
    const [last] = reply.value;
    return last && shown(last);
}
const runAddress = /^(https?:\/\/[^?#]+\/)([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/;
/** What the host says of a run that the ledger names; undefined for one of another place, such as a terminal. */
async function ledgerRun(askable, run) {
    const [, server, repository, id] = runAddress.exec(run) ?? [];
    if (id === undefined)
        return undefined;
    if ('unknown' in askable)
        return askable;
    const { owner, name } = askable.host.address;
    // A ledger may name any address; no other server or repository is asked about.
    if (server !== askable.server || repository !== `${owner}/${name}`)
        return undefined;
    const reply = await askable.host.runs.get(id);
    return reply.outcome === 'ok' ? shown(reply.value) : { unknown: whyNot(reply) };
}

;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/sealed.js













// The tag is said where the release would not be found without it.
async function targetToSay({ project }, id, { target }, { env }) {
    if (target === undefined)
        return undefined;
    const tags = await (0,git/* createGit */.l)(project.workspace.folder, env).tagsAtHead();
    const releases = tags.filter((tag) => (0,config_tag/* versionOfTag */.mx)(project.config.release.tag, tag) !== undefined);
    return releases.length === 1 && releases[0] === id ? undefined : id;
}
async function surroundings({ project, seal }, { report }, world) {
    const { folder } = project.workspace;
    const history = (0,git_history/* createGitHistory */.J)(folder, world.env);
    const { id, commit } = (0,seal_seal/* releaseOf */.l7)(seal);
    const askable = await askableHost(project, world);
    const run = report.checkpoint.lastRun?.run;
    const [tree, tag, lastBuild, lastPublish] = await Promise.all([
        treeState(folder, history, world.env),
        tagState(id, history),
        lastRunFor(askable, project.config.release.workflow, commit),
        run === undefined ? undefined : ledgerRun(askable, run),
    ]);
    return {
        ...(tree && { tree }),
        tag,
        ...(lastBuild && { lastBuild }),
        ...(lastPublish && { lastPublish }),
    };
}
async function dispatchFor({ project, seal }, { report }) {
    const { stage } = report.checkpoint;
    if (!['sealed', 'rehearsed', 'ready', 'reserved', 'partly public'].includes(stage))
        return undefined;
    const file = await publishWorkflow(project.workspace);
    return file === undefined ? undefined : dispatchOf(file, (0,seal_seal/* releaseOf */.l7)(seal).id, stage === 'sealed');
}
/** Looks where a sealed release stands. It holds no credential that it does not need. */
async function sealedStatus(release, options, world) {
    const { project, seal } = release;
    const channels = (0,sealed_release/* openChannels */.Lr)(project);
    const { secrets, lacking } = await (0,credentials/* readCredentials */.L)(channels, world.env);
    const gates = (0,recorded_gates/* gateDemandsOf */.t)(project, async () => undefined);
    const session = { ...(0,src_session/* sessionOf */.M)(release, secrets, world), gates, anchors: (0,kept_anchors/* anchorsOf */.E)(options) };
    const found = await status_status(session);
    await (0,evidence_files/* writeEvidenceFiles */.yQ)(project.workspace.folder, session, found.sightings);
    const [around, dispatch, target] = await Promise.all([
        surroundings(release, found, world),
        dispatchFor(release, found),
        targetToSay(release, (0,seal_seal/* releaseOf */.l7)(seal).id, options, world),
    ]);
    const { report, exit } = found;
    const step = nextStep({
        stage: report.checkpoint.stage,
        next: report.next,
        isIncident: report.problems.some(({ severity }) => severity === 'incident'),
        target: target && (0,foreign_text/* foreignText */.q)(target),
        dispatch,
        lacksCredentials: lacking.size > 0 && !world.inWorkflow,
    });
    return {
        report,
        exit,
        checkpoint: { ...report.checkpoint, ...around, ...(dispatch && { dispatch }) },
        step,
    };
}

// EXTERNAL MODULE: ./packages/core/src/config/config.js + 6 modules
var config = __webpack_require__(50720);
// EXTERNAL MODULE: ./packages/cli/src/bump/written-versions.js + 1 modules
var written_versions = __webpack_require__(11297);
// EXTERNAL MODULE: ./packages/cli/src/metadata/project-tree.js
var project_tree = __webpack_require__(12062);
;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/unsealed.js







async function tagMeant({ config, workspace }, { target }, { env }) {
    if (target !== undefined)
        return target;
    const tags = await (0,git/* createGit */.l)(workspace.folder, env).tagsAtHead();
    return tags.find((tag) => (0,config_tag/* versionOfTag */.mx)(config.release.tag, tag) !== undefined);
}
// What the manifests carry, if nobody has tagged it yet, is the version that is meant.
async function tagToMake(project, world) {
    const { tag: pattern } = project.config.release;
    const history = (0,git_history/* createGitHistory */.J)(project.workspace.folder, world.env);
    const head = await history.head();
    // A tag on a commit without it could never be released.
    if (head !== undefined && (await history.readAt(head, config/* configFile */.Ze)) === undefined)
        return { kind: 'person', text: `commit ${config/* configFile */.Ze}, with the workflows, and push it` };
    if ((0,config_tag/* namesPackage */.L$)(pattern))
        return { kind: 'person', text: 'lockstep bump auto --package NAME --commit --tag --push' };
    const question = { tree: await (0,project_tree/* projectTree */.W)(project, world), history, last: undefined, package: undefined };
    const version = await (0,written_versions/* writtenVersion */.gf)(project, question);
    const name = version === undefined ? undefined : (0,config_tag/* tagOf */.cO)(pattern, version);
    const state = name === undefined ? undefined : await tagState(name, history);
    const isFree = state !== undefined && state.commit === undefined && !state.remote.startsWith('on the');
    if (name === undefined || !isFree)
        return { kind: 'person', text: 'lockstep bump auto --commit --tag --push' };
    return { kind: 'person', text: `git tag --annotate --message ${name} ${name} && git push origin ${name}` };
}
function afterBuild(run, tag, head, hasBuild, target) {
    if (run !== undefined && 'id' in run) {
        if (run.conclusion === undefined)
            return { kind: 'person', text: `wait for the build run: ${run.url}` };
        if (run.conclusion !== 'success')
            return { kind: 'person', text: `mend the build run, which ended with ${run.conclusion}: ${run.url}` };
        return commandStep('resolve-build', target);
    }
    if (tag.commit === undefined)
        return { kind: 'person', text: `git fetch origin tag ${tag.name}` };
    if (tag.commit !== head)
        return { kind: 'person', text: `git switch --detach ${tag.name}` };
    return hasBuild ? commandStep('seal', target, { build: true }, ' --build') : commandStep('seal', target);
}
/**
 * Looks where a release stands that nobody has sealed.
 * @param unknown what could not be asked before.
 */
async function unsealedStatus(project, options, world, unknown) {
    const { folder } = project.workspace;
    const history = (0,git_history/* createGitHistory */.J)(folder, world.env);
    const name = await tagMeant(project, options, world);
    const [tree, tag] = await Promise.all([
        treeState(folder, history, world.env),
        name === undefined ? undefined : tagState(name, history),
    ]);
    const about = { ...(tree && { tree }), ...(unknown.length > 0 && { unknown }) };
    if (tag === undefined)
        return { checkpoint: { stage: 'not tagged', ...about }, step: await tagToMake(project, world) };
    const commit = tag.commit;
    const { workflow } = project.config.release;
    const run = commit === undefined ? undefined : await lastRunFor(await askableHost(project, world), workflow, commit);
    const checkpoint = {
        stage: 'not sealed',
        target: tag.name,
        ...about,
        tag,
        ...(run && { lastBuild: run }),
    };
    const hasBuild = project.config.build.length > 0;
    return { checkpoint, step: afterBuild(run, tag, tree?.head, hasBuild, options.target) };
}

;// CONCATENATED MODULE: ./packages/cli/src/checkpoint/look.js






async function openWhatIsThere(options, world) {
    try {
        return { release: await (0,sealed_release/* openByTag */.gd)(options, world) };
    }
    catch (error) {
        if (!(error instanceof lockstep_error/* LockstepError */.Cj))
            throw error;
        const [{ code, message }] = error.problems;
        if (code === 'SEAL_MISSING')
            return { unknown: [] };
        // A ledger out of reach may hold a seal, or not: that is said, and not guessed.
        if (code === 'LEDGER_UNWRITABLE')
            return { unknown: [message] };
        throw error;
    }
}
/** Looks where a release stands, sealed or not. */
async function lookAt(options, world) {
    const opened = await openWhatIsThere(options, world);
    if ('release' in opened) {
        const { report, exit, checkpoint, step } = await sealedStatus(opened.release, options, world);
        const { next: _, ...rest } = report;
        const shown = { ...rest, checkpoint, ...(step.kind !== 'none' && { next: step.text }) };
        return { report: (0,reports/* anchored */.X9)(shown, opened.release.ledger), exit, step };
    }
    const { unknown } = opened;
    const project = await (0,src_project/* openProject */.U8)(options.dir, world);
    const { checkpoint, step } = await unsealedStatus(project, options, world, unknown);
    const { report, exit } = (0,reports/* reportWithoutChannels */.J6)('status', [], undefined, unknown.length > 0 ? undefined : step.text);
    const unsure = { kind: 'person', text: `reach the ledger: ${unknown.join('; ')}` };
    return { report: { ...report, checkpoint }, exit, step: unknown.length > 0 ? unsure : step };
}


/***/ }),

/***/ 83814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials),
/* harmony export */   M: () => (/* binding */ demandCredentials)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24047);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38248);


// A channel that publishes by the job's identity has no need of a token, unless there is no identity.
function withoutIdentity({ id }, env, token) {
    const obstacle = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_0__/* .identityObstacle */ .c)(env);
    if (obstacle === undefined)
        return undefined;
    const also = token === undefined ? '' : `; ${token.message}`;
    return { ...obstacle, message: `${id}: ${obstacle.message}${also}`, where: { target: id } };
}
/**
 * Reads the credential of every channel that names one. A channel that publishes by the job's identity lacks one where
 * there is neither an identity nor a token.
 */
async function readCredentials(channels, env) {
    const secrets = new Map();
    const lacking = new Map();
    for (const channel of channels) {
        const { id, token, trusted } = channel;
        const resolved = token === undefined ? undefined : await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(token, env);
        if (resolved !== undefined && 'secret' in resolved) {
            secrets.set(id, resolved.secret);
            continue;
        }
        const missing = resolved?.problem;
        const found = trusted === undefined ? missing : withoutIdentity(channel, env, missing);
        if (found !== undefined)
            lacking.set(id, found);
    }
    return { secrets, lacking };
}
function limited({ id, trusted }) {
    if (trusted === undefined)
        return [];
    const message = `${id} has no token, and credentials of trusted publishing may not ${trusted.rules.cannot}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TRUSTED_LIMITED', message, { where: { target: id } })];
}
/**
 * Reads every credential that a command cannot do without, and that the identity of a job cannot replace: it takes back
 * what is public.
 * @throws LockstepError `TOKEN_MISSING` or `TRUSTED_LIMITED`, naming all of them.
 */
async function demandCredentials(channels, env) {
    const secrets = new Map();
    const problems = [];
    for (const channel of channels) {
        if (channel.token === undefined) {
            problems.push(...limited(channel));
            continue;
        }
        const resolved = await (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .resolveSecret */ .J)(channel.token, env);
        if ('secret' in resolved)
            secrets.set(channel.id, resolved.secret);
        else
            problems.push(resolved.problem);
    }
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(problems);
    return secrets;
}


/***/ }),

/***/ 68548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ dropResults),
/* harmony export */   YF: () => (/* binding */ takeResults),
/* harmony export */   cS: () => (/* binding */ leaveResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96062);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5346);





/** Names the file in which a process leaves what the host said to the one that takes its place. */
const variable = 'LOCKSTEP_GATES_ASKED';
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    column: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const resultSchema = _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .gateRecordSchema */ .m.extend({
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    log: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding),
    isIncident: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/**
 * Leaves results for the process that takes this one's place.
 * @returns the variable that names them.
 */
async function leaveResults(results) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-gates-')), 'asked.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(results), { mode: 0o600 });
    return { [variable]: file };
}
/** Takes results back once they are needed no more, or were never read. */
async function dropResults(left) {
    const file = left[variable];
    if (file !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true, force: true });
}
/** What the process whose place this one took heard from the host; undefined when there was none. */
async function takeResults(env) {
    const file = env[variable];
    if (file === undefined || env.LOCKSTEP_CLEAN !== '1')
        return undefined;
    const results = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(resultSchema).parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    await dropResults({ [variable]: file });
    return results;
}


/***/ }),

/***/ 69954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ asksHost),
/* harmony export */   y: () => (/* binding */ askHostFirst)
/* harmony export */ });
/* harmony import */ var _asked_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);

/** Gates that are a question to the host, asked with a credential; of the others some run the project's own code. */
const hostKinds = new Set(['ci', 'issues', 'milestone', 'branch', 'approval']);
/** Whether a gate is a question to the host. */
function asksHost({ kind }) {
    return hostKinds.has(kind);
}
/**
 * Asks the host about those gates that are questions to it, and then has a process without any secret take the place of
 * this one for the others: what a process was started with and what it holds can be read by what it runs.
 * @returns what the host said, where the process goes on because nothing secret is around it, or on a system that
 * cannot replace a process; empty where no gate runs anything.
 */
async function askHostFirst(gates, check, { restart }) {
    const asking = gates.filter(asksHost);
    if (restart === undefined || asking.length === gates.length)
        return [];
    const results = asking.length === 0 ? [] : await check(asking);
    const left = await (0,_asked_results_js__WEBPACK_IMPORTED_MODULE_0__/* .leaveResults */ .cS)(results);
    restart(left);
    await (0,_asked_results_js__WEBPACK_IMPORTED_MODULE_0__/* .dropResults */ .OD)(left);
    return results;
}


/***/ }),

/***/ 95673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ gatesFile),
/* harmony export */   eT: () => (/* binding */ keepResults),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96062);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22296);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28371);


/** A result in which nothing shows that may not be seen. */
function redacted(result, redact) {
    return {
        ...result,
        reason: redact(result.reason),
        log: result.log.map(redact),
        findings: result.findings.map((each) => ({ ...each, message: redact(each.message) })),
    };
}
function recordOf(result) {
    const { id, kind, definition, required, verdict, reason, exception } = result;
    return _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .gateRecordSchema */ .m.parse({ id, kind, definition, required, verdict, reason, exception });
}
/** The file in the output folder: of all gates, or of a part of them that was run alone. */
function gatesFile(part) {
    return part === undefined ? 'gates.json' : `gates-${part}.json`;
}
/** Keeps the results of a run for whoever records them, bound to the commit and to the seal where there is one. */
async function keepResults(results, { workspace, commit, sealed, run, operator }, { at, part }) {
    const document = {
        schema: 1,
        commit,
        ...(sealed !== undefined && { seal: sealed.digest }),
        run,
        operator,
        at,
        gates: results.map(recordOf),
    };
    await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .zh)(workspace.folder, gatesFile(part), (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .writeGateResults */ .Dk)(document));
}


/***/ }),

/***/ 74105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anchorsOf)
/* harmony export */ });
/** The entries of the ledger that the command line or an input names. */
function anchorsOf({ anchor, tips = [] }) {
    const given = anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
    return [...given, ...tips.map((tip) => ({ anchor: tip, source: 'an earlier job', isFresh: true }))];
}


/***/ }),

/***/ 57759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leftGates),
/* harmony export */   t: () => (/* binding */ gateDemandsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22296);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97488);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17414);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94310);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27019);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28371);
/* harmony import */ var _gates_host_first_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69954);
/* harmony import */ var _gates_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95673);





/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;
async function readFileOf(source, file) {
    const text = await source.readText(file);
    if (text === undefined)
        return [];
    const results = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .readGateResults */ .oN)(text, file);
    if (_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m.since(results.at) >= -clockSkewMs)
        return [{ file, results }];
    throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('RESULT_INVALID', `${file} says that its gates were checked at ${results.at}, which is yet to come`, {
        where: { file },
    });
}
const isHostFile = ({ file }) => file === `${_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi}/${(0,_gates_results_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesFile */ .T3)('host')}`;
// In a workflow the gates that ask the host have a job of their own, and the other job runs the project's code: what
// that one says of an approval is what a dependency wants to be said.
function believed(all, gates) {
    if (!all.some(isHostFile))
        return all.map(({ results }) => results);
    const asking = new Set(gates.filter(_gates_host_first_js__WEBPACK_IMPORTED_MODULE_5__/* .asksHost */ .p).map(({ id }) => id));
    return all.map((each) => isHostFile(each)
        ? each.results
        : { ...each.results, gates: each.results.gates.filter(({ id }) => !asking.has(id)) });
}
// A commit cannot hold a file that names the commit, so what lies there was left by a run.
async function readLeft({ workspace, config }, seal, { inWorkflow }) {
    const digest = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(seal);
    const files = await workspace.glob(`${_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi}/gates*.json`);
    const all = (await Promise.all(files.map((file) => readFileOf(workspace, file)))).flat();
    const own = all
        .filter(({ results }) => results.commit === (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(seal).commit)
        .filter(({ results }) => results.seal === undefined || results.seal === digest);
    const results = inWorkflow ? believed(own, config.gates) : own.map((each) => each.results);
    return results
        .filter(({ gates }) => gates.length > 0)
        .map(({ schema: _, operator: __, seal: sealed, ...rest }) => ({
        kind: 'gated',
        ...rest,
        ...(sealed !== undefined && { seal: sealed }),
    }));
}
/**
 * Results of gates that earlier commands or other jobs left for a seal's commit, as far as the ledger lacks them.
 * @throws LockstepError `RESULT_INVALID` for a file that holds something else, or comes from the future.
 */
async function leftGates({ project, seal, ledger }, world) {
    const left = await readLeft(project, seal, world);
    if (left.length === 0)
        return [];
    const known = new Set((await ledger.read()).map(({ body }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .compactJson */ .A)(body)));
    return left.filter((entry) => !known.has((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_7__/* .compactJson */ .A)(entry)));
}
/** What a live run demands of the gates of a configuration. */
function gateDemandsOf({ config }, distrust) {
    return {
        gates: config.gates.map((gate) => ({
            id: gate.id,
            required: gate.required,
            definition: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_8__/* .definitionOf */ .F)(gate),
        })),
        maxAgeMs: config.release['gate-age'],
        distrust,
    };
}


/***/ }),

/***/ 33520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sessionOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50720);
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51786);
/* harmony import */ var _lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24047);
/* harmony import */ var _sealed_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47822);




/** What the engine works with, for a sealed release. */
function sessionOf(release, secrets, world) {
    const { project, seal, ledger, identity } = release;
    const hidden = [...secrets.values()];
    const context = (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .createContext */ .q6)(project.workspace.folder, world, hidden);
    const conceal = (secret) => {
        hidden.push(secret);
        world.conceal?.(secret);
    };
    const runner = (0,_lockstep_hosts__WEBPACK_IMPORTED_MODULE_1__/* .createRunnerIdentity */ .N)({ env: world.env, http: context.http, conceal });
    return {
        seal,
        ledger,
        identity,
        context,
        secrets,
        credentials: new _lockstep_engine__WEBPACK_IMPORTED_MODULE_2__/* .MintedCredentials */ .gs({ identity: runner, context, secrets, conceal }),
        channels: (0,_sealed_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openChannels */ .Lr)(project),
        trials: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .xY)(project.config.channels),
        signal: world.signal,
    };
}


/***/ }),

/***/ 94310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ definitionOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17414);


/** The sha256 (hex) of a gate's definition: a result says with it what was asked, whatever the gate is called. */
function definitionOf(gate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .A)(gate)).digest('hex');
}


/***/ }),

/***/ 22296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ writeGateResults),
/* harmony export */   oN: () => (/* binding */ readGateResults)
/* harmony export */ });
/* unused harmony export gateResultsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5346);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67197);
/* harmony import */ var _seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17414);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96062);




/** The results of gates on their way from the job that ran them to whoever reads them. */
const gateResultsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id'),
    /** The digest of the seal, where there was one. */
    seal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, 'expected a digest')
        .optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
    /** When the gates were checked, in ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .gateRecordSchema */ .m),
});
/** The contents of a file of results: equal results are equal bytes. */
function writeGateResults(results) {
    return (0,_seal_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(results);
}
/**
 * Reads a file of results; another job wrote it, so nothing about it is believed but its form.
 * @throws LockstepError `RESULT_INVALID`.
 */
function readGateResults(text, file) {
    try {
        return gateResultsSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const message = `${file} holds no results of gates of this version of Lockstep`;
        throw (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('RESULT_INVALID', message, { where: { file }, cause });
    }
}


/***/ }),

/***/ 58060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
// A result cannot be younger than the entry that holds it, whatever it says of itself.
function checkedAt({ at, body }) {
    return body.kind === 'gated' && body.at < at ? body.at : at;
}
// They look into the very files that are released; before the seal other files may have lain there.
const aboutFiles = new Set(['artifact', 'licences']);
/**
 * The last result of each gate for a commit, by the gate's id: the one that was checked last, in whatever order results
 * were recorded. An old file that turns up late does not take the place of what was found since.
 *
 * A result that was found for another seal of the same commit counts for nothing: an approval names what it approves.
 * What a gate found in files counts for the seal of these files alone.
 */
function gatesOf(chain, commit, seal) {
    const results = new Map();
    for (const entry of chain) {
        const { body } = entry;
        if (body.kind !== 'gated' || body.commit !== commit)
            continue;
        if (body.seal !== undefined && body.seal !== seal)
            continue;
        const checked = checkedAt(entry);
        for (const record of body.gates) {
            if (body.seal === undefined && aboutFiles.has(record.kind))
                continue;
            const known = results.get(record.id);
            if (known === undefined || known.checked <= checked)
                results.set(record.id, { record, at: body.at, run: body.run, checked });
        }
    }
    return results;
}


/***/ }),

/***/ 27638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ gateProblems)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10199);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12808);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58060);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97488);

/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;
function aboutGate(id) {
    return `gate ${id}`;
}
function isOver(until, { context }) {
    return context.clock.since(`${until}T23:59:59.999Z`) > 0;
}
function failureOf({ record, required }, session) {
    const { id, verdict, reason, exception } = record;
    // Nobody answers for an exception that has no name and no end.
    const isFailure = verdict === 'failed' || (verdict === 'excepted' && exception === undefined);
    if (isFailure)
        return required ? [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_FAILED', `${aboutGate(id)} failed: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(reason)}`)] : [];
    if (verdict !== 'excepted' || exception === undefined || !isOver(exception.until, session))
        return [];
    return [
        (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_EXCEPTION_EXPIRED', `the exception for ${aboutGate(id)} ended on ${exception.until}`),
    ];
}
function ageOf({ at, record }, session, maxAgeMs) {
    const age = session.context.clock.since(at);
    if (age >= -clockSkewMs && age <= maxAgeMs)
        return [];
    const when = age < 0 ? 'which is yet to come' : `more than ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(maxAgeMs)} ago`;
    const message = `${aboutGate(record.id)} was checked at ${at}, ${when}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_RESULT_STALE', message)];
}
async function untrusted(results, { distrust }) {
    const byRun = Map.groupBy(results, ({ run }) => run);
    const found = await Promise.all([...byRun].map(async ([run, own]) => {
        const why = await distrust(run);
        if (why === undefined)
            return [];
        const ids = own.map(({ record }) => record.id).join(', ');
        return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATE_RESULT_UNTRUSTED', `${ids}: checked by ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .foreignText */ .q)(run)}, ${why}`)];
    }));
    return found.flat();
}
/**
 * What stands against a live run: gates without a result for this commit and definition, failures, results that are too
 * old or from elsewhere.
 */
async function gateProblems(session, chain) {
    const { gates: demands, seal } = session;
    if (demands === undefined || demands.gates.length === 0)
        return [];
    const recorded = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .gatesOf */ .o)(chain, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .releaseOf */ .l7)(seal).commit, (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .sealDigest */ .yO)(seal));
    const results = demands.gates.flatMap(({ id, definition, required }) => {
        const result = recorded.get(id);
        return result?.record.definition === definition ? [{ ...result, required }] : [];
    });
    const known = new Set(results.map(({ record }) => record.id));
    const missing = demands.gates.filter(({ id, required }) => required && !known.has(id));
    return [
        ...missing.map(({ id }) => (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('GATES_NOT_RUN', `no result of ${aboutGate(id)} is recorded for ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .releaseOf */ .l7)(seal).commit}`)),
        ...results.flatMap((result) => failureOf(result, session)),
        ...results.flatMap((result) => ageOf(result, session, demands.maxAgeMs)),
        ...(await untrusted(results, demands)),
    ];
}


/***/ }),

/***/ 61902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ assertAnchors),
/* harmony export */   VB: () => (/* binding */ assertSealed),
/* harmony export */   jI: () => (/* binding */ assertOpen),
/* harmony export */   nM: () => (/* binding */ openLive),
/* harmony export */   we: () => (/* binding */ wasSkipped)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88033);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10199);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50004);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29291);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97488);
/* harmony import */ var _seal_seal_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14980);
/* harmony import */ var _gate_demands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27638);



function shortOf(digest) {
    return digest.slice(0, 12);
}
function sealConflict(history, seal) {
    if (history.committedSeal === undefined || history.committedSeal === seal)
        return [];
    const message = `seal ${shortOf(history.committedSeal)} is being published, this one is ${shortOf(seal)}`;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('SEAL_SUPERSEDED', message)];
}
function missingProofs(chain, seal, channels) {
    const missing = [];
    if ((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .rehearsalOf */ .pK)(chain, seal) === undefined)
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_REHEARSED', `no successful rehearsal of seal ${shortOf(seal)} is recorded`));
    const unasked = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .notPreflighted */ .mU)(chain, seal, channels);
    if (unasked.length > 0) {
        const message = `no successful preflight of seal ${shortOf(seal)} is recorded for ${unasked.join(', ')}`;
        missing.push((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('NOT_PREFLIGHTED', message));
    }
    return missing;
}
/** Refuses a release that was given up, or whose seal is another one than the ledger's. */
function assertOpen(history, seal) {
    const { abandoned } = history;
    if (abandoned !== undefined) {
        const { operator, reason } = abandoned;
        throw (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('RELEASE_ABANDONED', `${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(operator)} gave the release up: ${(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(reason)}`);
    }
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(sealConflict(history, seal));
}
async function brokenArtifacts({ seal, context }) {
    const broken = [];
    for (const artifact of seal.artifacts) {
        try {
            await context.artifacts.confirm(artifact);
        }
        catch (error) {
            if (!(error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .Cj))
                throw error;
            broken.push(...error.problems);
        }
    }
    return broken;
}
/**
 * Hashes every sealed file again.
 * @throws LockstepError `SEAL_BROKEN`, naming every file that is not what was sealed.
 */
async function assertSealed(session) {
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(await brokenArtifacts(session));
}
/** Whether an earlier live run of a seal went without a rehearsal, as the ledger says. */
function wasSkipped(chain, seal) {
    return chain.some(({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal && body.rehearsalSkipped);
}
/**
 * Refuses a ledger that lacks an entry which was there once.
 * @throws LockstepError `LEDGER_TAMPERED`, or `LEDGER_BEHIND` where it only is not there yet.
 */
function assertAnchors({ anchors = [] }, chain) {
    const found = anchors.flatMap(({ anchor, source, isFresh }) => isFresh === true ? (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .tipProblems */ .er)(chain, anchor, source) : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .anchorProblems */ .gF)(chain, anchor, source));
    // A ledger that was rewritten explains whatever else is missing.
    const tampered = found.filter(({ code }) => code === 'LEDGER_TAMPERED');
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(tampered.length > 0 ? tampered : found);
}
// A holder that is over, or told to give way, is named: if another takes its place meanwhile, that one is not meant.
async function replacedBy({ presence, identity }, chain) {
    const holder = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(chain);
    if (holder === undefined || presence === undefined || (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .isSameRun */ .Mf)(holder.run, identity.run))
        return undefined;
    const givesWay = presence.takesOver || (await presence.isOver(holder));
    return givesWay ? holder.opening : undefined;
}
async function openingOf(session, chain, { skipRehearsal }) {
    const { presence, identity } = session;
    const replaces = await replacedBy(session, chain);
    return {
        kind: 'opened',
        mode: 'live',
        target: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(session.seal).id,
        operator: identity.operator,
        seal: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(session.seal),
        rehearsalSkipped: skipRehearsal,
        ...(presence && { lease: leaseOf(presence) }),
        ...(replaces !== undefined && { replaces }),
    };
}
function leaseOf(presence) {
    return {
        until: presence.until(),
        ...(presence.machine !== undefined && { machine: presence.machine }),
        ...(presence.process !== undefined && { process: presence.process }),
    };
}
/**
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @param chain the ledger as it is known; the entry only goes on top of what is there then.
 * @returns the chain with the opening.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `LEDGER_HELD`, `LEDGER_TAMPERED`, `NOT_REHEARSED`,
 * `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
async function openLive(session, { skipRehearsal }, chain) {
    const { ledger, identity, context } = session;
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_6__/* .sealDigest */ .yO)(session.seal);
    assertAnchors(session, chain);
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain), seal);
    const opening = await openingOf(session, chain, { skipRehearsal });
    // Whoever must wait for another run need not hash every file first.
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_5__/* .assertLease */ .HY)(chain, identity.run, [opening], context.clock.since);
    const ids = session.channels.map(({ id }) => id);
    const history = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(chain);
    // What gates held against a release was settled before its first commit; from then on it only moves forward.
    const barred = history.committedSeal === seal ? [] : await (0,_gate_demands_js__WEBPACK_IMPORTED_MODULE_7__/* .gateProblems */ .y)(session, chain);
    const missing = [...barred, ...(skipRehearsal ? [] : missingProofs(chain, seal, ids))];
    (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)([...missing, ...(await brokenArtifacts(session))]);
    const opened = await ledger.append([...(0,_seal_seal_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .sealEntries */ .a)(session.seal, chain), opening]);
    // Another run may have acted between the look and the entry; from here on this one holds the release.
    assertOpen((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(opened), seal);
    return opened;
}


/***/ }),

/***/ 93429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ carryOutAll),
/* harmony export */   l: () => (/* binding */ takenBack)
/* harmony export */ });
/* harmony import */ var _publish_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9780);
/* harmony import */ var _publish_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64433);
/* harmony import */ var _publish_stage_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34234);
/* harmony import */ var _release_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58826);




/** What was taken back by this run or an earlier one: nobody waits for it to appear again. */
function takenBack(chain) {
    const undone = chain.flatMap(({ body }) => (body.kind === 'undone' ? [body] : []));
    return new Set(undone.filter(_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .o).map(({ target }) => target));
}
async function send(session, { channel, target, step }) {
    try {
        const sent = await channel.undo?.(target, (0,_release_session_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .V)(session, channel), step);
        return sent ?? { outcome: 'unsent', why: 'the channel offers no way back', answer: {} };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { outcome: 'unknown', why, answer: {} };
    }
}
async function carryOut(session, deed) {
    const { step, channel } = deed;
    session.context.log.info(step.title);
    await session.ledger.append([
        { kind: 'undoing', target: step.target, channel: channel.id, step: step.key },
    ]);
    const receipt = await send(session, deed);
    const { outcome, answer } = receipt;
    const entry = {
        kind: 'undone',
        target: step.target,
        step: step.key,
        outcome,
        answer: (0,_publish_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(answer),
    };
    await session.ledger.append([entry]);
    return (0,_publish_stage_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .o)(receipt)
        ? undefined
        : (0,_publish_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)({ step: { channel: channel.id, title: step.title }, receipt });
}
/**
 * Carries out deeds one after the other, each with its intent before it and its receipt after it. One that fails keeps
 * the later ones of its own target back, and no others.
 * @returns what went wrong, by the target.
 */
async function carryOutAll(session, deeds) {
    const failures = new Map();
    for (const deed of deeds) {
        if (failures.has(deed.step.target))
            continue;
        if (session.signal?.aborted === true)
            break;
        const failure = await carryOut(session, deed);
        if (failure !== undefined)
            failures.set(deed.step.target, failure);
    }
    return failures;
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

/***/ 14980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sealEntries)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97488);

/**
 * What a ledger lacks of a seal: its entry, or nothing. From the ledger alone anyone can tell where a release stands, if
 * it holds the seal.
 */
function sealEntries(document, chain) {
    const seal = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .sealDigest */ .yO)(document);
    const isKnown = chain.some(({ body }) => body.kind === 'sealed' && body.seal === seal);
    return isKnown ? [] : [{ kind: 'sealed', seal, document }];
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createGitHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/core/src/config/tag.js
var tag = __webpack_require__(70958);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-blobs.js

const lineFeed = 0x0a;
const none = Buffer.alloc(0);
/** Contents of objects as `git cat-file --batch` gives them; of those that are too large nothing is kept. */
function batchReader(largest) {
    const found = [];
    let pending = none;
    let content;
    // `<oid> <type> <size>`, or `<name> missing`.
    const takeHeader = () => {
        const end = pending.indexOf(lineFeed);
        if (end < 0)
            return false;
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(pending.toString('latin1', 0, end)) ?? [];
        pending = pending.subarray(end + 1);
        if (size === undefined)
            found.push(undefined);
        else
            content = {
                left: Number(size) + 1,
                parts: type === 'blob' && Number(size) <= largest ? [] : undefined,
            };
        return true;
    };
    const takeContent = (open) => {
        const part = pending.subarray(0, open.left);
        pending = pending.subarray(part.length);
        open.left -= part.length;
        open.parts?.push(part);
        if (open.left > 0)
            return false;
        found.push(open.parts === undefined ? undefined : Buffer.concat(open.parts).subarray(0, -1));
        content = undefined;
        return true;
    };
    return {
        found,
        take(chunk) {
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            while (pending.length > 0 && (content === undefined ? takeHeader() : takeContent(content)))
                ;
        },
    };
}
function readBatch(git, names, largest) {
    const { promise, resolve } = Promise.withResolvers();
    const reader = batchReader(largest);
    const child = (0,external_node_child_process_.spawn)('git', [...git.safety, 'cat-file', '--batch'], {
        cwd: git.cwd,
        env: { ...git.env },
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    child.stdout.on('data', (chunk) => reader.take(chunk));
    // What git no longer reads is missing from its answer.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve([]));
    child.on('close', () => resolve(reader.found));
    child.stdin.end(names.map((name) => `${name}\n`).join(''));
    return promise;
}
/**
 * Reads objects by name; all that are asked for at once are read by one process.
 * @param largest the size in bytes up to which an object is given.
 */
function blobReader(git, largest) {
    let waiting;
    const begin = () => {
        const names = [];
        const read = new Promise(setImmediate).then(() => {
            waiting = undefined;
            return readBatch(git, names, largest);
        });
        return { names, read };
    };
    return async (name) => {
        // In the protocol a line feed ends a name, and no file that anybody reads here has one in its name.
        if (/[\n\0]/.test(name))
            return undefined;
        waiting ??= begin();
        const { names, read } = waiting;
        const at = names.push(name) - 1;
        return (await read)[at];
    };
}

// EXTERNAL MODULE: ./packages/hosts/src/files/git-process.js
var git_process = __webpack_require__(66521);
;// CONCATENATED MODULE: ./packages/hosts/src/files/git-origin.js

/** A server that says nothing for so long counts as unreachable; in milliseconds. */
const patienceMs = 20_000;
/** A repository without a remote has none of its branches and tags elsewhere. */
const noOrigin = { state: 'found', branches: new Map(), tags: [] };
// Nobody is asked for a password, no helper hands one out, and no program of the repository's choice is started: not by
// `ext::`, not as core.sshCommand, not as remote.origin.uploadpack (git-config(1), git(1) on GIT_ALLOW_PROTOCOL).
const asking = {
    timeoutMs: patienceMs,
    env: {
        GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=10',
    },
};
const question = [
    ...['-c', 'credential.helper=', '-c', 'core.askPass='],
    ...['ls-remote', '--quiet', '--heads', '--tags', '--upload-pack=git-upload-pack', 'origin'],
];
// The last line says what happened; the others give advice. A password may stand in the address.
function reasonOf(code, stderr) {
    const lines = (0,git_process/* linesOf */.Dx)(stderr).filter((line) => /^(fatal|error|ssh|remote): /i.test(line));
    const said = (lines[0] ?? '').replace(/^\w+: /, '').replace(/:\/\/[^\s/@]*@/g, '://');
    if (said !== '')
        return said.slice(0, 300);
    return code === undefined ? 'it did not answer in time' : `git ended with ${code}`;
}
/** What one line of `git ls-remote` says; `refs/tags/v1^{}` is what the annotated tag v1 leads to. */
function refsIn(listing) {
    const branches = new Map();
    const tags = new Map();
    for (const line of (0,git_process/* linesOf */.Dx)(listing)) {
        const [, commit = '', kind, name = '', behind] = /^([0-9a-f]{40,64})\trefs\/(heads|tags)\/([^^]+)(\^\{\})?$/.exec(line) ?? [];
        if (kind === 'heads')
            branches.set(name, commit);
        if (kind === 'tags')
            tags.set(name, { name, commit, isAnnotated: behind !== undefined });
    }
    return { state: 'found', branches, tags: [...tags.values()] };
}
async function hasOrigin(git) {
    return ((await git.ask('config', '--get', 'remote.origin.url'))?.trim() ?? '') !== '';
}
/** Asks the remote `origin` for its branches and tags. */
async function readOrigin(git) {
    const [isThere, { code, stdout, stderr }] = await Promise.all([hasOrigin(git), git.run(question, asking)]);
    if (!isThere)
        return noOrigin;
    return code === 0 ? refsIn(stdout) : { state: 'unreachable', why: reasonOf(code, stderr) };
}
/** One branch of the remote. */
function branchOf(refs, name) {
    if (refs.state === 'unreachable')
        return refs;
    const commit = refs.branches.get(name);
    return commit === undefined ? { state: 'absent' } : { state: 'found', commit };
}
/** The tags of the remote. */
function tagsOf(refs) {
    return refs.state === 'unreachable' ? refs : { state: 'found', tags: refs.tags };
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-tags.js

const format = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname']
    .map((field) => `%(${field})`)
    .join('%00');
// Before 2.45 git looks behind one tag only, and a tag may be of a tag.
async function behindAll(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`))?.trim();
}
async function tagOf(git, line) {
    const [name = '', type, id, innerType, innerId] = line.split('\0');
    if (type === 'commit' && id !== undefined)
        return [{ name, commit: id, isAnnotated: false }];
    if (type !== 'tag')
        return [];
    const commit = innerType === 'commit' ? innerId : await behindAll(git, name);
    return commit === undefined ? [] : [{ name, commit, isAnnotated: true }];
}
/** The tags of a repository that lead to a commit. */
async function readTags(git) {
    const listed = (0,git_process/* linesOf */.Dx)(await git.ask('for-each-ref', `--format=${format}`, 'refs/tags'));
    return (await Promise.all(listed.map((line) => tagOf(git, line)))).flat();
}

;// CONCATENATED MODULE: ./packages/hosts/src/files/git-history.js






const longestText = 10 * 1024 * 1024;
/** More commits than any release has; the newest are given. */
const mostCommits = 20_000;
const isId = (text) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** What git needs to look at: never a name that it could take for an option or a range. */
function known(commit) {
    if (isId(commit))
        return commit;
    throw (0,lockstep_error/* fail */.fJ)('INTERNAL', `“${commit}” is no id of a commit`);
}
function unreadable(commit) {
    return (0,lockstep_error/* fail */.fJ)('HISTORY_UNREADABLE', `git cannot read commit ${commit} here`);
}
async function resolve(git, name) {
    return (await git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
}
// As git itself prefers them (gitrevisions(7)), but without its shorthands: a name is not an expression.
async function commitOf(git, ref) {
    if (ref === 'HEAD' || isId(ref))
        return resolve(git, ref);
    if (!(0,tag/* isTagName */.Ij)(ref))
        return undefined;
    const places = ref.startsWith('refs/')
        ? [ref]
        : ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
    const found = await Promise.all(places.map((place) => resolve(git, place)));
    return found.find((commit) => commit !== undefined);
}
async function isShallow(git) {
    return (await git.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function isAncestor(git, commit, of) {
    if (commit === of)
        return true;
    const { code } = await git.run(['merge-base', '--is-ancestor', known(commit), known(of)]);
    if (code === 0)
        return true;
    // 1 says no; anything else, that one of them is not there.
    return code === 1 && !(await isShallow(git)) ? false : undefined;
}
async function changedSince(git, commit) {
    const words = [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--relative',
        known(commit),
        'HEAD',
        '--',
        '.',
    ];
    const listed = await git.ask(...words);
    if (listed === undefined)
        throw unreadable(commit);
    return (0,git_process/* recordsOf */.M$)(listed).toSorted();
}
function commitIn(record) {
    const [id = '', subject = '', ...body] = record.split('\n');
    return { id, subject, body: body.join('\n').trim() };
}
async function commitsSince(git, commit) {
    const inFolder = ((await git.ask('rev-parse', '--show-prefix'))?.trim() ?? '') !== '';
    const range = commit === undefined ? ['HEAD'] : [`${known(commit)}..HEAD`];
    const listed = await git.ask(...['log', '-z', '--topo-order', `--max-count=${mostCommits}`, '--format=%H%n%s%n%b', '--encoding=UTF-8'], ...['--no-color', '--no-notes', '--no-decorate', ...range], 
    // Without a path git leaves no commit out: one that changes no file may say what the release is.
    ...(inFolder ? ['--full-history', '--', '.'] : ['--']));
    if (listed !== undefined)
        return (0,git_process/* recordsOf */.M$)(listed).map(commitIn);
    if (commit !== undefined)
        throw unreadable(commit);
    return [];
}
// `<mode> blob <id>\t<file>`: links have mode 120000, submodules are no blobs.
async function filesAt(git, commit) {
    const listed = await git.ask('ls-tree', '-r', '-z', known(commit));
    if (listed === undefined)
        throw unreadable(commit);
    const files = (0,git_process/* recordsOf */.M$)(listed).flatMap((record) => /^100\d+ blob [0-9a-f]+\t([\s\S]+)$/.exec(record)?.[1] ?? []);
    return files.toSorted();
}
function isInside(file) {
    const path = external_node_path_.posix.normalize(file);
    return !external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../');
}
/**
 * What the checkout knows of its own past, by the git on the PATH.
 *
 * It runs nothing that the repository could choose: no hook, no helper, no transport but http(s), ssh and file. The
 * remote is asked once; without a remote `origin` there is nothing on it.
 * @throws LockstepError `HISTORY_UNREADABLE`, by what needs a commit that is not there.
 */
function createGitHistory(folder, env) {
    const git = (0,git_process/* gitProcess */.y0)(folder, env);
    const read = blobReader(git, longestText);
    let asked;
    const origin = () => {
        asked ??= readOrigin(git);
        return asked;
    };
    return {
        head: () => resolve(git, 'HEAD'),
        branch: async () => (await git.ask('symbolic-ref', '--quiet', 'HEAD'))?.trim().replace(/^refs\/heads\//, ''),
        isShallow: () => isShallow(git),
        tags: () => readTags(git),
        commitOf: (ref) => commitOf(git, ref),
        isAncestor: (commit, of) => isAncestor(git, commit, of),
        changedSince: (commit) => changedSince(git, commit),
        commitsSince: (commit) => commitsSince(git, commit),
        async readAt(commit, file) {
            return isInside(file) ? (await read(`${known(commit)}:./${file}`))?.toString() : undefined;
        },
        filesAt: (commit) => filesAt(git, commit),
        remoteBranch: async (name) => branchOf(await origin(), name),
        remoteTags: async () => tagsOf(await origin()),
    };
}


/***/ }),

/***/ 24047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createRunnerIdentity),
  c: () => (/* binding */ identityObstacle)
});

// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
// EXTERNAL MODULE: ./packages/core/src/secret.js
var src_secret = __webpack_require__(50135);
// EXTERNAL MODULE: ./packages/core/src/answers/foreign-text.js
var foreign_text = __webpack_require__(10199);
// EXTERNAL MODULE: ./packages/core/src/record.js
var record = __webpack_require__(5018);
// EXTERNAL MODULE: ./packages/core/src/ports/identity-claims.js
var identity_claims = __webpack_require__(86344);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/hosts/src/oidc/event-payload.js


/** GitHub sends no larger event; a larger file is no event. */
const longestEvent = 25 * 1024 * 1024;
function readPayload(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > longestEvent ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function nameAt(value) {
    return (0,record/* isRecord */.u)(value) ? value.full_name : undefined;
}
/** Reads the event that the runner left in a file; without one nothing is a fork. */
function forkStanding({ GITHUB_EVENT_PATH: path = '' }) {
    const payload = path === '' ? undefined : readPayload(path);
    const repository = (0,record/* isRecord */.u)(payload) ? payload.repository : undefined;
    const request = (0,record/* isRecord */.u)(payload) && (0,record/* isRecord */.u)(payload.pull_request) ? payload.pull_request : undefined;
    const head = (0,record/* isRecord */.u)(request?.head) ? request.head.repo : undefined;
    return {
        isForksRequest: request !== undefined && nameAt(head) !== nameAt(repository),
        isFork: (0,record/* isRecord */.u)(repository) && repository.fork === true,
    };
}

;// CONCATENATED MODULE: ./packages/hosts/src/oidc/runner-identity.js


const addressName = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const requestTokenName = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** GitHub's identity tokens have about two kilobytes. */
const longestAnswer = 64 * 1024;
const timeoutMs = 20_000;
function isGitea({ GITEA_ACTIONS, FORGEJO_ACTIONS }) {
    return GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
}
function missing(env, { isForksRequest }) {
    if (isGitea(env))
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this server’s runner offers no identity token');
    if (env.GITHUB_ACTIONS !== 'true')
        return (0,problem/* problem */.C)('OIDC_UNAVAILABLE', 'this is no job of GitHub Actions, so it has no identity token');
    if (isForksRequest)
        return (0,problem/* problem */.C)('OIDC_FORK', 'this run is for a fork’s pull request, which gets no identity token');
    return (0,problem/* problem */.C)('OIDC_NOT_PERMITTED', `the runner offers no identity token (${addressName} is not set): the job lacks the permission “id-token: write”`);
}
function isSafe({ protocol, hostname }) {
    return protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
function endpointIn(env) {
    const { [addressName]: address = '', [requestTokenName]: token = '' } = env;
    if (address === '' || token === '')
        return undefined;
    const url = URL.parse(address);
    if (url === null || !isSafe(url) || !/^https?:$/.test(url.protocol))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${addressName} is no address that a credential may be sent to`, {
            rerun: false,
        });
    if (!/^[\x21-\x7e]{1,65536}$/.test(token))
        return (0,problem/* problem */.C)('OIDC_FAILED', `${requestTokenName} holds what no token holds`, { rerun: false });
    return { url, secret: (0,src_secret/* secretOf */.OM)(requestTokenName, token) };
}
function tokenIn(answer) {
    const json = (0,foreign_text/* bodyJson */.z)(answer);
    const value = (0,record/* isRecord */.u)(json) ? json.value : undefined;
    const isToken = typeof value === 'string' && value.length <= longestAnswer;
    return isToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}
function unavailable(message) {
    return { kind: 'unavailable', problem: (0,problem/* problem */.C)('OIDC_FAILED', message) };
}
async function request({ url, secret }, audience, { http, conceal }) {
    const address = new URL(url);
    address.searchParams.set('audience', audience);
    conceal(secret);
    const outcome = await http({
        method: 'GET',
        url: address.href,
        headers: { accept: 'application/json' },
        credential: { secret, scheme: 'Bearer', origins: [url.origin] },
        maxBytes: longestAnswer,
        timeoutMs,
    });
    if (outcome.kind === 'failure')
        return unavailable(`the runner’s endpoint gave no identity token: ${(0,foreign_text/* foreignText */.q)(outcome.why, secret)}`);
    const token = outcome.status === 200 ? tokenIn(outcome) : undefined;
    if (token === undefined)
        return unavailable(`the runner’s endpoint gave no identity token (HTTP ${outcome.status})`);
    const identityToken = (0,src_secret/* secretOf */.OM)('identity token', token);
    conceal(identityToken);
    return { kind: 'token', secret: identityToken, claims: (0,identity_claims/* readClaims */.Ip)(token) };
}
/**
 * The identity of the job that this process runs in.
 *
 * Source: GitHub's documentation, “OpenID Connect reference”, methods for requesting the OIDC token.
 */
function createRunnerIdentity(sources) {
    const standing = forkStanding(sources.env);
    const endpoint = endpointIn(sources.env) ?? missing(sources.env, standing);
    const { isFork } = standing;
    if ('code' in endpoint)
        return {
            obstacle: endpoint,
            isFork,
            token: async () => ({ kind: 'unavailable', problem: endpoint }),
        };
    return { isFork, token: (audience) => request(endpoint, audience, sources) };
}
/** Why this process has no identity, as far as that shows without asking anyone. */
function identityObstacle(env) {
    const endpoint = endpointIn(env) ?? missing(env, forkStanding(env));
    return 'code' in endpoint ? endpoint : undefined;
}


/***/ })

};
