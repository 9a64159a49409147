import { rm } from 'node:fs/promises';
import type { Checkout } from '../support/checkout.ts';
import type { WorkflowRun } from './act.ts';
import { sourceSuite } from './hosts-actions.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GiteaHost, startGiteaHost, workflowFiles } from './hosts-gitea.ts';
import { createRunner } from './hosts-runner.ts';

export const repository = 'tools/ownership';
export const version = '2.1.0';
export const tag = `v${version}`;

/** `examples/gitea-monorepo` on Gitea, released by the two templates. */
export interface GiteaStage {
  readonly host: GiteaHost;
  readonly checkout: Checkout;
  build(): Promise<WorkflowRun & { readonly id: number }>;
  publish(run: number, edit?: (text: string) => string): Promise<WorkflowRun>;
  close(): Promise<void>;
}

// The dependencies are for the tests; a package is packed without them.
const build = [
  { run: 'rm -rf dist' },
  { run: 'pnpm --recursive --filter "./packages/*" pack --pack-destination dist' },
];

/** Sets it all up on this machine. */
export async function setGiteaStage(): Promise<GiteaStage> {
  const host = await startGiteaHost(repository);
  const gates = [
    { id: 'syntax', run: 'node --check packages/bench/bench.js' },
    { id: 'built', ci: { workflows: ['release.yml'] } },
  ];
  const edits = { build, gates, ledger: { git: 'origin' } };
  const checkout = await exampleRepository('gitea-monorepo', tag, edits, workflowFiles);
  await checkout.git('push', '--quiet', host.git.folder, 'main', '--tags');
  const suite = await sourceSuite();
  const runner = await createRunner(checkout, host, { NPM_TOKEN: host.token }, suite);
  return {
    host,
    checkout,
    async build() {
      const id = host.addBuild((await checkout.git('rev-parse', 'HEAD')).trim());
      const start = { workflow: 'workflows-templates/gitea/release.yml', run: id, ref: `refs/tags/${tag}` };
      return { ...(await runner.start(start)), id };
    },
    publish: (run, edit = (text) => text) =>
      runner.start({
        ...{ workflow: 'workflows-templates/gitea/release-publish.yml', run },
        ...{ inputs: { 'release-tag': tag, 'build-run-id': '', rehearsal: 'false' }, edit },
      }),
    async close() {
      await Promise.all([runner.close(), host.close(), checkout.remove(), rm(suite, { recursive: true })]);
    },
  };
}
