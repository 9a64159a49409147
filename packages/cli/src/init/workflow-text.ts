import type { Config } from '@lockstep/core';
import { withoutJobs } from './pruned-jobs.ts';
import { jobKindOf, secretOf } from './workflow-plan.ts';

const jobKinds = ['testpypi', 'npm', 'pypi', 'crates', 'homebrew', 'release'] as const;

// In a filter of a workflow these have a meaning.
function filterOf(tag: string): string {
  const literal = tag.replace(/[\\*?+[\]!]/g, '\\$&');
  // A package’s name may hold a slash, which one star does not stand for.
  return literal.replace('{name}', '**').replace('{version}', '*');
}

/** Replaces each line that fits by others with its indentation; a key that is left without lines goes, too. */
function replaceLines(text: string, pattern: RegExp, wanted: readonly string[]): string {
  const lines = text.split('\n');
  const kept = lines.flatMap((line, index) => {
    if (!pattern.test(line)) return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    // A second line of the same run says nothing more.
    if (index > 0 && pattern.test(lines[index - 1] ?? '')) return [];
    return wanted.map((each) => indent + each);
  });
  return kept.join('\n');
}

/** Without keys of these names that have nothing below them. */
function withoutEmptyKeys(text: string, names: readonly string[]): string {
  const lines = text.split('\n');
  const depth = (line: string) => line.length - line.trimStart().length;
  const isEmpty = (line: string, index: number) => {
    const name = /^ *([\w-]+):(?: *#.*)?$/.exec(line)?.[1];
    const next = lines[index + 1] ?? '';
    return name !== undefined && names.includes(name) && (next === '' || depth(next) <= depth(line));
  };
  return lines.filter((line, index) => !isEmpty(line, index)).join('\n');
}

function secretsIn({ channels }: Config): readonly string[] {
  return [...new Set(channels.flatMap((channel) => secretOf(channel) ?? []))];
}

function filesIn({ channels }: Config): readonly string[] {
  const files = channels.flatMap(({ settings }) =>
    settings.token !== undefined && 'file' in settings.token ? settings.token.file : [],
  );
  return [...new Set(files)];
}

const ofSecret = /^ +NPM_TOKEN: \$\{\{ secrets\.NPM_TOKEN \}\}/;

function withSecrets(text: string, config: Config, isGitea: boolean): string {
  const reason = isGitea ? ' # zizmor: ignore[secrets-outside-env] Gitea has no environments' : '';
  const lines = secretsIn(config).map((name) => `${name}: \${{ secrets.${name} }}${reason}`);
  return replaceLines(text, ofSecret, lines);
}

/** The call of the reusable workflow hands over what the configuration names, and nothing else. */
function withNamedSecrets(text: string, config: Config): string {
  const named = new Set(secretsIn(config));
  const lines = text.split('\n').filter((line) => {
    const name = /^ {6}(\w+): \$\{\{ secrets\.\w+ \}\}$/.exec(line)?.[1];
    return name === undefined || named.has(name);
  });
  const note = 'without a channel of that kind delete its line';
  return lines.join('\n').replace(`; ${note}`, '');
}

function withMounts(text: string, config: Config): string {
  const note = 'what token.file of the channel names in lockstep.yaml';
  const lines = filesIn(config).map((file) => `- ${JSON.stringify(`${file}:${file}:ro`)} # ${note}`);
  return replaceLines(text, /^ +- \/run\/secrets\/npm_token:/, lines);
}

// Where no file is mounted, the secrets of the repository are handed over beside the job’s own token.
function withSecretsBeside(text: string, config: Config): string {
  const reason = ' # zizmor: ignore[secrets-outside-env] Gitea has no environments';
  const lines = secretsIn(config).map((name) => `${name}: \${{ secrets.${name} }}${reason}`);
  return text.replace(/^( +)GITEA_TOKEN: \$\{\{ github\.token \}\}.*$/gm, (own, indent) =>
    [own, ...lines.map((line) => `${indent}${line}`)].join('\n'),
  );
}

function artifactsIn({ channels }: Config): readonly string[] {
  return [...new Set(channels.flatMap(({ settings }) => settings.artifacts))];
}

/** The jobs of kinds of channels that a configuration does not have, by the kinds. */
function withoutKinds(text: string, { channels }: Config): string {
  const there = new Set(channels.map(jobKindOf));
  const gone = jobKinds.filter((kind) => !there.has(kind));
  const jobs = gone.flatMap((kind) =>
    ['preflight', 'reserve', 'publish', 'install', 'reveal'].map((deed) => `${deed}-${kind}`),
  );
  const outputs = gone.map((kind) => new RegExp(`^ {6}channel-${kind}: .*$\\n`, 'm'));
  return outputs.reduce((rest, output) => rest.replace(output, ''), withoutJobs(text, new Set(jobs)));
}

// Whoever gets the file by a command has copied nothing.
function withoutAdvice(text: string): string {
  return text.replace(/^# Copy (?:.*\n#)*.*\n/m, '');
}

/**
 * A template as one repository needs it: its branch, its tags, the files that it builds, and of jobs and secrets those of
 * its own channels.
 */
export function workflowText(template: string, text: string, config: Config): string {
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
