import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import { clientFolder } from '../../packages/standins/test/npm/client-process.ts';
import { root } from '../architecture/repository.ts';
import { type Checkout, copyOf } from '../support/checkout.ts';
import { token as npmToken, startRegistry } from '../support/registry.ts';
import type { WorkflowRun } from './act.ts';
import { cancelStep } from './hosts-cancellation.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GithubHost, startGithubHost } from './hosts-github.ts';
import { createRunner, type Runner, type Start } from './hosts-runner.ts';

export const repository = 'lockstep-release/treesum';
export const tag = 'v1.4.0';
export const packages = ['treesum', 'treesum-check', '@treesum/sri'] as const;

/** How the template that publishes is started. */
export interface Publication {
  /** The id of the run that built; by default the one that succeeded. */
  readonly build?: string;
  readonly edit?: Start['edit'];
  readonly checkout?: Checkout;
  /** What the person who starts it answers; without an answer it is the default of the template. */
  readonly rehearsal?: 'false' | 'default';
}

/** `examples/npm` on GitHub, released by the two templates. */
export interface NpmStage {
  readonly host: GithubHost;
  readonly npm: NpmStandIn;
  readonly checkout: Checkout;
  readonly secrets: readonly string[];
  /** Starts the template that builds, on the tag; gives the id of its run as well. */
  build(edit?: Start['edit']): Promise<WorkflowRun & { readonly id: number }>;
  /** Starts the template that publishes, on the branch. */
  publish(run: number, how?: Publication): Promise<WorkflowRun>;
  /** Cancels a run while it publishes, as a person does on the server, which then shows that. */
  cancel(run: number): Promise<void>;
  /** Another machine’s copy of the checkout. */
  elsewhere(): Promise<Checkout>;
  close(): Promise<void>;
}

// The example's own dependency; the rehearsal reads it through from where this machine installs.
async function provideDependency(npm: NpmStandIn): Promise<void> {
  const client = await clientFolder(npm.url, npmToken);
  await client.run('npm', ['publish', '--ignore-scripts', join(root, 'node_modules', 'picomatch')]);
  await client.remove();
}

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
  const checkout = await exampleRepository('npm', tag, { channels, gates, ledger: { git: host.origin } });
  await checkout.git('push', '--quiet', host.git.folder, 'main', '--tags');
  return checkout;
}

function starts(runner: Runner, host: GithubHost, checkout: Checkout): Pick<NpmStage, 'build' | 'publish'> {
  return {
    async build(edit = (text) => text) {
      const id = host.addBuild((await checkout.git('rev-parse', 'HEAD')).trim());
      const done = await runner.start({
        ...{ workflow: 'workflows-templates/github/release.yml', run: id, ref: `refs/tags/${tag}` },
        edit,
      });
      host.show();
      return { ...done, id };
    },
    publish: (run, { build = '', edit, checkout: place = checkout, rehearsal = 'false' } = {}) =>
      runner.start(
        {
          ...{ workflow: 'workflows-templates/github/release-publish-inline.yml', run },
          inputs: { 'release-tag': tag, 'build-run-id': build, ...(rehearsal === 'false' && { rehearsal }) },
          ...(edit && { edit }),
        },
        place,
      ),
  };
}

/** Sets it all up on this machine. */
export async function setNpmStage(suite: string, faults: FaultProgramme = []): Promise<NpmStage> {
  const [host, npm] = await Promise.all([
    startGithubHost(repository, 'lockstep-release/tap'),
    startRegistry(faults),
  ]);
  await provideDependency(npm);
  const checkout = await repositoryFor(host, npm);
  const npmrc = (place: Checkout) => writeFile(join(place.home, '.npmrc'), `registry=${npm.url}\n`);
  await npmrc(checkout);
  const runner = await createRunner(checkout, host, { NPM_TOKEN: npmToken }, suite);
  const copies: Checkout[] = [];
  return {
    ...{ host, npm, checkout, secrets: [npmToken, host.token] },
    ...starts(runner, host, checkout),
    async cancel(run) {
      await cancelStep('publish-channel', run, host.origin);
      host.github.plant.run(repository, {
        ...{ id: run, commit: (await checkout.git('rev-parse', 'HEAD')).trim(), branch: 'main' },
        ...{ path: '.github/workflows/release-publish-inline.yml', event: 'workflow_dispatch' },
        ...{ status: 'completed', conclusion: 'cancelled' },
      });
    },
    async elsewhere() {
      const copy = await copyOf(checkout);
      copies.push(copy);
      await npmrc(copy);
      return copy;
    },
    async close() {
      await Promise.all([runner.close(), host.close(), npm.close()]);
      await Promise.all([checkout, ...copies].map((each) => each.remove()));
    },
  };
}
