import type { Config, ConfiguredChannel } from '@lockstep/core';

/** What a server calls the folder of its workflows. */
export type WorkflowFolder = '.github/workflows' | '.gitea/workflows' | '.forgejo/workflows';

/** One workflow that a repository gets. */
export interface PlannedWorkflow {
  /** The template, from the folder of templates. */
  readonly template: string;
  /** The file, from the root of the repository. */
  readonly file: string;
}

/** The workflows of a repository, and whatever a person has to know about the choice. */
export interface WorkflowPlan {
  readonly workflows: readonly PlannedWorkflow[];
  readonly remarks: readonly string[];
}

/** How the channels of a release are published on GitHub. */
export type PublishingForm = 'called' | 'trusted' | 'inline';

/** The secrets that the workflow which is called has a job for, by kind; a trial has one of its own. */
const secretsOfKinds: Readonly<Record<string, string>> = {
  testpypi: 'TESTPYPI_TOKEN',
  npm: 'NPM_TOKEN',
  pypi: 'PYPI_API_TOKEN',
  crates: 'CARGO_REGISTRY_TOKEN',
  homebrew: 'HOMEBREW_TAP_TOKEN',
};

/** Tokens that every job has by itself. */
const ownTokens = new Set(['GITHUB_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN']);

/** The jobs that a channel has where each kind has jobs of its own. */
export function jobKindOf({ kind, before }: Pick<ConfiguredChannel, 'kind' | 'before'>): string {
  if (kind === 'pypi' && before !== undefined) return 'testpypi';
  return kind.endsWith('-release') ? 'release' : kind;
}

/** The secret that a channel reads from the environment; undefined for a file, for none, and for a job’s own token. */
export function secretOf({ settings }: ConfiguredChannel): string | undefined {
  const name = settings.token !== undefined && 'env' in settings.token ? settings.token.env : undefined;
  return name === undefined || ownTokens.has(name) ? undefined : name;
}

/** Why the workflow that is called does not serve these channels; undefined where it does. */
function obstacle(channels: readonly ConfiguredChannel[]): string | undefined {
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

const inlineForms: Readonly<Record<PublishingForm, string>> = {
  called: 'release-publish.yml',
  trusted: 'release-publish-trusted.yml',
  inline: 'release-publish-inline.yml',
};

function publishing(config: Config, isTrusted: boolean) {
  const why = obstacle(config.channels);
  if (why === undefined) return { form: isTrusted ? 'trusted' : 'called', remarks: [] } as const;
  const lost = isTrusted ? '; a Trusted Publisher needs a job of its own for each channel' : '';
  return { form: 'inline', remarks: [`${why}${lost}`] } as const;
}

const checks: readonly string[] = ['check.yml', 'weekly-install-sanity.yml'];

/** Which templates fit a configuration, and where they go. */
export function planWorkflows(config: Config, folder: WorkflowFolder, isTrusted: boolean): WorkflowPlan {
  const { trigger, workflow } = config.release;
  const server = folder === '.github/workflows' ? 'github' : 'gitea';
  const at = (template: string, name = template): PlannedWorkflow => ({
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
