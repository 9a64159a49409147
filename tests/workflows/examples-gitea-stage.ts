import { rm } from 'node:fs/promises';
import { type GiteaStandIn, startGiteaStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import type { WorkflowRun } from './act.ts';
import { sourceSuite } from './hosts-actions.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GiteaHost, startGiteaHost, workflowFiles } from './hosts-gitea.ts';
import { createRunner } from './hosts-runner.ts';
import { workflowsFor } from './initial-workflows.ts';

export const repository = 'tools/ownership';
export const version = '2.1.0';
export const tag = `v${version}`;

/** `examples/gitea-monorepo` on Gitea, released by the workflows that init writes. */
export interface GiteaStage {
  readonly host: GiteaHost;
  /** Another server, which has the repository and the tag, and runs nothing. */
  readonly mirror: GiteaStandIn;
  readonly checkout: Checkout;
  readonly secrets: readonly string[];
  build(): Promise<WorkflowRun & { readonly id: number }>;
  publish(run: number, edit?: (text: string) => string): Promise<WorkflowRun>;
  close(): Promise<void>;
}

// The dependencies are for the tests; a package is packed without them.
const build = [
  { run: 'rm -rf dist' },
  { run: 'pnpm --recursive --filter "./packages/*" pack --pack-destination dist' },
];

const mirrorToken = 'gitea_Canary+OfTheMirror9876543210';

function startMirror(): Promise<GiteaStandIn> {
  const [owner = ''] = repository.split('/');
  return startGiteaStandIn({ users: [{ login: owner }], tokens: [{ token: mirrorToken, user: owner }] });
}

/** The channels of the other server, each with its token. */
function channelsOf({ url, api }: GiteaStandIn): Readonly<Record<string, object>> {
  const common = { artifacts: ['dist/*.tgz'], token: { env: 'MIRROR_TOKEN' } };
  const [owner = ''] = repository.split('/');
  return {
    mirror: { kind: 'npm', ...common, registry: `${url}api/packages/${owner}/npm/` },
    'mirror-release': { kind: 'gitea-release', ...common, server: url, api, repository },
  };
}

/** Sets it all up on this machine. */
export async function setGiteaStage(): Promise<GiteaStage> {
  const [host, mirror] = await Promise.all([startGiteaHost(repository), startMirror()]);
  const gates = [
    { id: 'syntax', run: 'node --check packages/bench/bench.js' },
    { id: 'built', ci: { workflows: ['release.yml'] } },
  ];
  const edits = { channels: channelsOf(mirror), build, gates, ledger: { git: 'origin' } };
  const checkout = await exampleRepository('gitea-monorepo', tag, edits, workflowFiles);
  await checkout.git('push', '--quiet', host.git.folder, 'main', '--tags');
  const copy = await mirror.addRepository({ name: repository, hasReadme: false });
  await checkout.git('push', '--quiet', copy.folder, 'main', '--tags');
  const suite = await sourceSuite();
  const runner = await createRunner(checkout, host, { MIRROR_TOKEN: mirrorToken }, suite);
  const { url: server, api } = host.gitea;
  const surroundings = { host: 'gitea', server, api, repository } as const;
  const written = await workflowsFor(checkout, { folder: '.gitea/workflows' }, surroundings);
  return {
    ...{ host, mirror, checkout, secrets: [host.token, mirrorToken] },
    async build() {
      const id = host.addBuild((await checkout.git('rev-parse', 'HEAD')).trim());
      const start = { ...written('release.yml'), run: id, ref: `refs/tags/${tag}` };
      return { ...(await runner.start(start)), id };
    },
    publish: (run, edit = (text) => text) =>
      runner.start({
        ...{ ...written('release-publish.yml'), run },
        ...{ inputs: { 'release-tag': tag, 'build-run-id': '', rehearsal: 'false' }, edit },
      }),
    async close() {
      await Promise.all([runner, host, mirror].map((each) => each.close()));
      await Promise.all([checkout.remove(), rm(suite, { recursive: true })]);
    },
  };
}
