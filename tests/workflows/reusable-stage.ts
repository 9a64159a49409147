import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import { clientFolder } from '../../packages/standins/test/npm/client-process.ts';
import { readRepositoryFile, root } from '../architecture/repository.ts';
import type { Checkout } from '../support/checkout.ts';
import { token as npmToken, startRegistry } from '../support/registry.ts';
import type { WorkflowRun } from './act.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GithubHost, startGithubHost } from './hosts-github.ts';
import { createRunner, type Runner } from './hosts-runner.ts';
import { workflowsFor } from './initial-workflows.ts';

export const repository = 'lockstep-release/treesum';
export const tag = 'v1.4.0';
export const packages = ['treesum', 'treesum-check', '@treesum/sri'] as const;

/** How the stub that publishes is started. */
export interface Publication {
  /** The tag; by default the one of the example, and none where a run is named. */
  readonly release?: string;
  /** The id of the run that built; by default the one that succeeded. */
  readonly build?: string;
  /** What the person who starts it answers; without an answer it is the default of the stub. */
  readonly rehearsal?: 'false';
}

/** `examples/npm` on GitHub, released by the stub that calls the reusable workflow, as init writes it. */
export interface ReusableStage {
  readonly host: GithubHost;
  readonly npm: NpmStandIn;
  readonly checkout: Checkout;
  readonly secrets: readonly string[];
  /** Starts the template that builds, on the tag; gives the id of its run as well. */
  build(): Promise<WorkflowRun & { readonly id: number }>;
  /** A run that built this tag and failed; gives its id. */
  failedBuild(): Promise<number>;
  /** Checks what is on the branch. */
  check(run: number): Promise<WorkflowRun>;
  /** Starts the check of every week by hand. */
  weekly(run: number): Promise<WorkflowRun>;
  /** Starts the stub, on the branch. */
  publish(run: number, how?: Publication): Promise<WorkflowRun>;
  close(): Promise<void>;
}

// The example's own dependency; the rehearsal reads it through from where this machine installs.
async function provideDependency(npm: NpmStandIn): Promise<void> {
  const client = await clientFolder(npm.url, npmToken);
  await client.run('npm', ['publish', '--ignore-scripts', join(root, 'node_modules', 'picomatch')]);
  await client.remove();
}

// The check of every week misses it in the example’s packages; npm packs it by its name.
const licence = readRepositoryFile('LICENSE');
const licences = Object.fromEntries(
  ['treesum', 'treesum-check', 'sri'].map((folder) => [`packages/${folder}/LICENSE`, licence]),
);

async function repositoryFor(host: GithubHost, npm: NpmStandIn): Promise<Checkout> {
  const channels = {
    npm: { registry: npm.url },
    'github-release': {
      ...{ kind: 'github-release', artifacts: ['dist/*.tgz'], repository, token: { env: 'GITHUB_TOKEN' } },
      ...{ server: host.github.server, api: host.github.api, uploads: host.github.uploads },
    },
  };
  // The example's tests take as long as its release.
  const gates = [
    { id: 'syntax', run: ['node', '--check', 'packages/treesum/src/index.js'] },
    { id: 'built', ci: { workflows: ['release.yml'] } },
  ];
  const edits = { channels, gates, ledger: { git: host.origin } };
  const checkout = await exampleRepository('npm', tag, edits, licences);
  await checkout.git('push', '--quiet', host.git.folder, 'main', '--tags');
  return checkout;
}

// The one edit: the runners of other systems.
const onThisSystem = (text: string) =>
  text.replace(
    /( +)release-tag: \$\{\{ inputs\.release-tag \}\}/,
    `$&\n$1operating-systems: '["ubuntu-latest"]'`,
  );

// A push starts it; the runner here knows starts by hand alone.
const byHand = (text: string) => text.replace(/^on:$/m, '$&\n  workflow_dispatch:');

async function starts(
  runner: Runner,
  host: GithubHost,
  checkout: Checkout,
): Promise<Pick<ReusableStage, 'build' | 'check' | 'failedBuild' | 'publish' | 'weekly'>> {
  const written = await workflowsFor(checkout);
  const commit = (await checkout.git('rev-parse', 'HEAD')).trim();
  return {
    async build() {
      const id = host.addBuild(commit, tag);
      const done = await runner.start({ ...written('release.yml'), run: id, ref: `refs/tags/${tag}` });
      host.show();
      return { ...done, id };
    },
    failedBuild: async () => host.addBuild(commit, tag, 'failure'),
    check: (run) => runner.start({ ...written('check.yml'), run, edit: byHand }),
    weekly: (run) => runner.start({ ...written('weekly-install-sanity.yml'), run, edit: onThisSystem }),
    publish: (run, { build = '', release = build === '' ? tag : '', rehearsal } = {}) =>
      runner.start({
        ...{ ...written('release-publish.yml'), run },
        inputs: { 'release-tag': release, 'build-run-id': build, ...(rehearsal && { rehearsal }) },
      }),
  };
}

/** Sets it all up on this machine. */
export async function setReusableStage(suite: string, faults: FaultProgramme = []): Promise<ReusableStage> {
  const [host, npm] = await Promise.all([
    startGithubHost(repository, 'lockstep-release/tap'),
    startRegistry(faults),
  ]);
  await provideDependency(npm);
  const checkout = await repositoryFor(host, npm);
  await writeFile(join(checkout.home, '.npmrc'), `registry=${npm.url}\n`);
  const runner = await createRunner(checkout, host, { NPM_TOKEN: npmToken }, suite);
  return {
    ...{ host, npm, checkout, secrets: [npmToken, host.token] },
    ...(await starts(runner, host, checkout)),
    async close() {
      await Promise.all([runner.close(), host.close(), npm.close()]);
      await checkout.remove();
    },
  };
}
