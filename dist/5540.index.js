export const id = 5540;
export const ids = [5540];
export const modules = {

/***/ 25540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configIn: () => (/* binding */ configIn),
  prepareWorkflows: () => (/* binding */ prepareWorkflows),
  workflowFolder: () => (/* binding */ workflowFolder),
  writeWorkflows: () => (/* binding */ writeWorkflows)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/channels/src/index.js + 66 modules
var src = __webpack_require__(33267);
// EXTERNAL MODULE: ./packages/core/src/config/parse.js
var parse = __webpack_require__(47797);
// EXTERNAL MODULE: ./packages/core/src/errors/lockstep-error.js
var lockstep_error = __webpack_require__(67197);
// EXTERNAL MODULE: ./packages/hosts/src/yaml.js
var yaml = __webpack_require__(47674);
// EXTERNAL MODULE: ./packages/hosts/src/files/workspace.js
var files_workspace = __webpack_require__(78892);
;// CONCATENATED MODULE: ./packages/cli/src/init/templates.js



/**
 * Reads a template from the disk: templates carry the commits of the suite’s actions, and a bundle that held them would
 * be part of what they name.
 * @throws LockstepError `TEMPLATES_MISSING`.
 */
async function readTemplate(template, { self }) {
    const script = self?.at(-1);
    if (script === undefined)
        throw (0,lockstep_error/* fail */.fJ)('TEMPLATES_MISSING', 'workflows are written by the command lockstep, not by an action');
    // Package managers start a link to the script.
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(await (0,promises_.realpath)(script)), '..', 'workflows-templates');
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, template), 'utf8');
    }
    catch (cause) {
        throw (0,lockstep_error/* fail */.fJ)('TEMPLATES_MISSING', `there is no ${template} in ${folder}`, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/init/workflow-plan.js
/** The secrets that the workflow which is called has a job for, by kind; a trial has one of its own. */
const secretsOfKinds = {
    testpypi: 'TESTPYPI_TOKEN',
    npm: 'NPM_TOKEN',
    pypi: 'PYPI_API_TOKEN',
    crates: 'CARGO_REGISTRY_TOKEN',
    homebrew: 'HOMEBREW_TAP_TOKEN',
};
/** Tokens that every job has by itself. */
const ownTokens = new Set(['GITHUB_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN']);
/** The jobs that a channel has where each kind has jobs of its own. */
function jobKindOf({ kind, before }) {
    if (kind === 'pypi' && before !== undefined)
        return 'testpypi';
    return kind.endsWith('-release') ? 'release' : kind;
}
/** The secret that a channel reads from the environment; undefined for a file, for none, and for a job’s own token. */
function secretOf({ settings }) {
    const name = settings.token !== undefined && 'env' in settings.token ? settings.token.env : undefined;
    return name === undefined || ownTokens.has(name) ? undefined : name;
}
/** Why the workflow that is called does not serve these channels; undefined where it does. */
function obstacle(channels) {
    const kinds = Map.groupBy(channels, jobKindOf);
    const several = [...kinds.values()].find((each) => each.length > 1);
    if (several !== undefined)
        return `${several.map(({ id }) => id).join(' and ')} are of one kind, so one job publishes to all channels`;
    const renamed = channels.find((channel) => {
        const secret = secretOf(channel);
        return secret !== undefined && secret !== secretsOfKinds[jobKindOf(channel)];
    });
    return renamed === undefined
        ? undefined
        : `${renamed.id} reads ${secretOf(renamed)}, so one job publishes to all channels`;
}
const inlineForms = {
    called: 'release-publish.yml',
    trusted: 'release-publish-trusted.yml',
    inline: 'release-publish-inline.yml',
};
function publishing(config, isTrusted) {
    const why = obstacle(config.channels);
    if (why === undefined)
        return { form: isTrusted ? 'trusted' : 'called', remarks: [] };
    const lost = isTrusted ? '; a Trusted Publisher needs a job of its own for each channel' : '';
    return { form: 'inline', remarks: [`${why}${lost}`] };
}
const checks = ['check.yml', 'weekly-install-sanity.yml'];
/** Which templates fit a configuration, and where they go. */
function planWorkflows(config, folder, isTrusted) {
    const { trigger, workflow } = config.release;
    const server = folder === '.github/workflows' ? 'github' : 'gitea';
    const at = (template, name = template) => ({
        template: `${server}/${template}`,
        file: `${folder}/${name}`,
    });
    const [check = '', weekly = ''] = checks;
    if (trigger === 'tag') {
        const remarks = isTrusted ? ['with release.trigger: tag one job publishes, with tokens'] : [];
        const onTag = server === 'github' ? 'release-on-tag.yml' : 'publish-packages.yml';
        return { workflows: [at(check), at(onTag, workflow), at(weekly)], remarks };
    }
    if (server === 'gitea') {
        const remarks = isTrusted ? ['Gitea mints no identity for a Trusted Publisher, so tokens publish'] : [];
        const all = [at(check), at('release.yml', workflow), at('release-publish.yml'), at(weekly)];
        return { workflows: all, remarks };
    }
    const { form, remarks } = publishing(config, isTrusted);
    const publish = at(inlineForms[form], 'release-publish.yml');
    return { workflows: [at(check), at('release.yml', workflow), publish, at(weekly)], remarks };
}

;// CONCATENATED MODULE: ./packages/cli/src/init/pruned-jobs.js
const jobLine = /^ {2}([\w-]+):(?: *#.*)?$/;
/** The lines of a workflow below `jobs:`, job by job, each with its id. */
function jobsOf(lines) {
    const jobs = [];
    for (const line of lines) {
        const id = jobLine.exec(line)?.[1];
        if (id !== undefined)
            jobs.push({ id, lines: [line] });
        else
            jobs.at(-1)?.lines.push(line);
    }
    return jobs;
}
// A job that is gone is waited for no longer.
function mentions(line, gone) {
    const needed = /^ {6}- ([\w-]+)$/.exec(line)?.[1];
    return gone.has(needed ?? '');
}
/** A workflow of ours without some of its jobs: `needs:` has one job a line. */
function withoutJobs(text, gone) {
    const lines = text.split('\n');
    const start = lines.indexOf('jobs:') + 1;
    const kept = jobsOf(lines.slice(start)).filter(({ id }) => !gone.has(id));
    const rest = kept.flatMap((job) => job.lines.filter((line) => !mentions(line, gone)));
    return `${[...lines.slice(0, start), ...rest].join('\n').trimEnd()}\n`;
}

;// CONCATENATED MODULE: ./packages/cli/src/init/workflow-text.js


const jobKinds = ['testpypi', 'npm', 'pypi', 'crates', 'homebrew', 'release'];
// In a filter of a workflow these have a meaning.
function filterOf(tag) {
    const literal = tag.replace(/[\\*?+[\]!]/g, '\\$&');
    // A package’s name may hold a slash, which one star does not stand for.
    return literal.replace('{name}', '**').replace('{version}', '*');
}
/** Replaces each line that fits by others with its indentation; a key that is left without lines goes, too. */
function replaceLines(text, pattern, wanted) {
    const lines = text.split('\n');
    const kept = lines.flatMap((line, index) => {
        if (!pattern.test(line))
            return [line];
        const indent = /^ */.exec(line)?.[0] ?? '';
        // A second line of the same run says nothing more.
        if (index > 0 && pattern.test(lines[index - 1] ?? ''))
            return [];
        return wanted.map((each) => indent + each);
    });
    return kept.join('\n');
}
/** Without keys of these names that have nothing below them. */
function withoutEmptyKeys(text, names) {
    const lines = text.split('\n');
    const depth = (line) => line.length - line.trimStart().length;
    const isEmpty = (line, index) => {
        const name = /^ *([\w-]+):(?: *#.*)?$/.exec(line)?.[1];
        const next = lines[index + 1] ?? '';
        return name !== undefined && names.includes(name) && (next === '' || depth(next) <= depth(line));
    };
    return lines.filter((line, index) => !isEmpty(line, index)).join('\n');
}
function secretsIn({ channels }) {
    return [...new Set(channels.flatMap((channel) => secretOf(channel) ?? []))];
}
function filesIn({ channels }) {
    const files = channels.flatMap(({ settings }) => settings.token !== undefined && 'file' in settings.token ? settings.token.file : []);
    return [...new Set(files)];
}
const ofSecret = /^ +NPM_TOKEN: \$\{\{ secrets\.NPM_TOKEN \}\}/;
function withSecrets(text, config, isGitea) {
    const reason = isGitea ? ' # zizmor: ignore[secrets-outside-env] Gitea has no environments' : '';
    const lines = secretsIn(config).map((name) => `${name}: \${{ secrets.${name} }}${reason}`);
    return replaceLines(text, ofSecret, lines);
}
/** The call of the reusable workflow hands over what the configuration names, and nothing else. */
function withNamedSecrets(text, config) {
    const named = new Set(secretsIn(config));
    const lines = text.split('\n').filter((line) => {
        const name = /^ {6}(\w+): \$\{\{ secrets\.\w+ \}\}$/.exec(line)?.[1];
        return name === undefined || named.has(name);
    });
    const note = 'without a channel of that kind delete its line';
    return lines.join('\n').replace(`; ${note}`, '');
}
function withMounts(text, config) {
    const note = 'what token.file of the channel names in lockstep.yaml';
    const lines = filesIn(config).map((file) => `- ${JSON.stringify(`${file}:${file}:ro`)} # ${note}`);
    return replaceLines(text, /^ +- \/run\/secrets\/npm_token:/, lines);
}
// Where no file is mounted, the secrets of the repository are handed over beside the job’s own token.
function withSecretsBeside(text, config) {
    const reason = ' # zizmor: ignore[secrets-outside-env] Gitea has no environments';
    const lines = secretsIn(config).map((name) => `${name}: \${{ secrets.${name} }}${reason}`);
    return text.replace(/^( +)GITEA_TOKEN: \$\{\{ github\.token \}\}.*$/gm, (own, indent) => [own, ...lines.map((line) => `${indent}${line}`)].join('\n'));
}
function artifactsIn({ channels }) {
    return [...new Set(channels.flatMap(({ settings }) => settings.artifacts))];
}
/** The jobs of kinds of channels that a configuration does not have, by the kinds. */
function withoutKinds(text, { channels }) {
    const there = new Set(channels.map(jobKindOf));
    const gone = jobKinds.filter((kind) => !there.has(kind));
    const jobs = gone.flatMap((kind) => ['preflight', 'reserve', 'publish', 'install', 'reveal'].map((deed) => `${deed}-${kind}`));
    const outputs = gone.map((kind) => new RegExp(`^ {6}channel-${kind}: .*$\\n`, 'm'));
    return outputs.reduce((rest, output) => rest.replace(output, ''), withoutJobs(text, new Set(jobs)));
}
// Whoever gets the file by a command has copied nothing.
function withoutAdvice(text) {
    return text.replace(/^# Copy (?:.*\n#)*.*\n/m, '');
}
/**
 * A template as one repository needs it: its branch, its tags, the files that it builds, and of jobs and secrets those of
 * its own channels.
 */
function workflowText(template, text, config) {
    const name = template.slice(template.indexOf('/') + 1);
    const isGitea = template.startsWith('gitea/');
    const common = withoutAdvice(text)
        .replace('tags: ["v*"]', `tags: [${JSON.stringify(filterOf(config.release.tag))}]`)
        .replace('branches: [main]', `branches: [${JSON.stringify(config.release.branch)}]`);
    const files = replaceLines(common, /^ {12}dist\/$/, artifactsIn(config));
    const jobs = name === 'release-publish-trusted.yml' ? withoutKinds(files, config) : files;
    if (name === 'release-publish.yml' && !isGitea)
        return withoutEmptyKeys(withNamedSecrets(jobs, config), ['secrets']);
    if (name === 'publish-packages.yml')
        return withoutEmptyKeys(withSecretsBeside(withMounts(jobs, config), config), ['volumes']);
    return withoutEmptyKeys(withSecrets(jobs, config, isGitea), ['env']);
}

;// CONCATENATED MODULE: ./packages/cli/src/init/workflows.js








/** Where the workflows of a repository stand: where some are, else where its server looks for them. */
function workflowFolder({ files }, { host, server }) {
    const has = (folder) => files.some((file) => file.startsWith(`${folder}/`));
    if (host !== 'github' && has('.forgejo'))
        return '.forgejo/workflows';
    if (host === 'gitea' || (host === undefined && has('.gitea')))
        return '.gitea/workflows';
    const isElsewhere = host === undefined && server !== undefined && new URL(server).hostname !== 'github.com';
    return isElsewhere && !has('.github') ? '.gitea/workflows' : '.github/workflows';
}
/**
 * Reads a configuration that is about to be written, or is there.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
function configIn(text, surroundings) {
    const { value, locate } = (0,yaml/* parseYaml */.h)(text);
    const { config, problems } = (0,parse/* readConfig */.X)(value, src/* channelKinds */.b6, locate, surroundings);
    (0,lockstep_error/* throwAll */.Kx)(problems);
    return config;
}
function settingsToMake(config, folder, isTrusted) {
    const secrets = [...new Set(config.channels.flatMap((channel) => secretOf(channel) ?? []))];
    const place = folder === '.github/workflows' ? 'the environment “release”' : 'the repository';
    const named = secrets.length === 0 ? [] : [`secrets to store in ${place}: ${secrets.join(', ')}`];
    if (!isTrusted)
        return named;
    return [...named, 'publishers to name at the registries: lockstep doctor says what to enter'];
}
async function isThere(folder, file) {
    // A link that leads nowhere is there as well.
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, file)).catch(() => undefined)) !== undefined;
}
/** Prepares the workflows of a repository; nothing is written yet. */
async function prepareWorkflows(root, config, folder, isTrusted, world) {
    const { workflows, remarks } = planWorkflows(config, folder, isTrusted);
    const files = new Map();
    const kept = [];
    for (const { template, file } of workflows) {
        if (await isThere(root, file))
            kept.push(file);
        else
            files.set(file, workflowText(template, await readTemplate(template, world), config));
    }
    const usesTrust = workflows.some(({ template }) => template.endsWith('-trusted.yml'));
    const notes = [
        ...remarks,
        ...kept.map((file) => `${file} is there already, and stays as it is`),
        ...settingsToMake(config, folder, usesTrust),
    ];
    return { files, kept, notes };
}
/** Writes what was prepared; a file that came to be meanwhile stays as it is. */
async function writeWorkflows(root, prepared, world) {
    const workspace = (0,files_workspace/* createWorkspace */.s)(root, world.env);
    const written = [];
    for (const [file, text] of prepared.files) {
        if (await isThere(root, file))
            continue;
        await workspace.write(file, text);
        written.push(file);
    }
    return written;
}


/***/ })

};
