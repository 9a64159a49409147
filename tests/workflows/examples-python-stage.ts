import { rm } from 'node:fs/promises';
import { type OidcStandIn, type PypiStandIn, startOidcStandIn, startPypiStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { pypiPlace } from '../support/polyglot/servers.ts';
import { wheel, wheelName } from '../support/polyglot/wheel.ts';
import type { WorkflowRun } from './act.ts';
import { sourceSuite } from './hosts-actions.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GithubHost, startGithubHost } from './hosts-github.ts';
import { createRunner } from './hosts-runner.ts';
import { workflowsFor } from './initial-workflows.ts';

export const repository = 'lockstep-release/sentencelines';
export const distribution = { name: 'sentencelines', version: '0.6.0' } as const;
export const tag = `v${distribution.version}`;
const workflow = 'release-publish.yml';

/** `examples/python` on GitHub, whose registries, one of them for trials, trust its workflow. */
export interface PythonStage {
  readonly host: GithubHost;
  readonly testpypi: PypiStandIn;
  readonly pypi: PypiStandIn;
  readonly checkout: Checkout;
  /** What a job may not leave behind; tokens that registries mint are in none of the workflow’s files or secrets. */
  readonly secrets: readonly string[];
  build(): Promise<WorkflowRun & { readonly id: number }>;
  publish(run: number, rehearsal?: 'false'): Promise<WorkflowRun>;
  close(): Promise<void>;
}

// The tools of Python would take longer than everything else; the sdist would make pip build it again.
const prebuilt = { [`prebuilt/dist/${wheelName(distribution)}`]: wheel(distribution) };

/** A registry without the project: its owner entered the workflow as a pending publisher, and there is no token. */
function trustingRegistry(oidc: OidcStandIn, environment: 'testpypi' | 'pypi'): Promise<PypiStandIn> {
  const publisher = { package: distribution.name, repository, workflow, environment, pendingFor: 'ada' };
  const { issuer } = oidc;
  return startPypiStandIn({
    tokens: [],
    trustedPublishing: { issuer, audience: environment, publishers: [publisher] },
  });
}

async function repositoryFor(host: GithubHost, testpypi: PypiStandIn, pypi: PypiStandIn): Promise<Checkout> {
  const { server, api, uploads } = host.github;
  const trusted = (registry: PypiStandIn) => ({
    ...pypiPlace(registry),
    ...{ token: undefined, 'trusted-publishing': { workflow } },
  });
  const checkout = await exampleRepository(
    'python',
    tag,
    {
      build: [{ run: 'mkdir dist && cp prebuilt/dist/* dist' }],
      gates: [{ id: 'syntax', run: 'python3 -m compileall -q src' }],
      channels: {
        testpypi: trusted(testpypi),
        pypi: trusted(pypi),
        'github-release': { server, api, uploads },
      },
      ledger: { git: host.origin },
    },
    prebuilt,
  );
  await checkout.git('push', '--quiet', host.git.folder, 'main', '--tags');
  return checkout;
}

/** Sets it all up on this machine. */
export async function setPythonStage(): Promise<PythonStage> {
  const oidc = await startOidcStandIn();
  const [host, testpypi, pypi, suite] = await Promise.all([
    startGithubHost(repository, 'lockstep-release/tap'),
    trustingRegistry(oidc, 'testpypi'),
    trustingRegistry(oidc, 'pypi'),
    sourceSuite(),
  ]);
  const checkout = await repositoryFor(host, testpypi, pypi);
  const written = await workflowsFor(checkout, { isTrusted: true });
  const runner = await createRunner(checkout, host, {}, suite);
  // act gives all jobs one environment: whichever asks for an audience is the job whose environment is called like it.
  const identity = oidc.environment((audience) => ({ repository, workflow, environment: audience }));
  return {
    ...{ host, testpypi, pypi, checkout },
    secrets: [host.token, identity.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''],
    async build() {
      const id = host.addBuild((await checkout.git('rev-parse', 'HEAD')).trim(), tag);
      const done = await runner.start({ ...written('release.yml'), run: id, ref: `refs/tags/${tag}` });
      host.show();
      return { ...done, id };
    },
    publish: (run, rehearsal) =>
      runner.start({
        ...{ ...written(workflow), run, env: identity },
        inputs: { 'release-tag': tag, 'build-run-id': '', ...(rehearsal && { rehearsal }) },
      }),
    async close() {
      await Promise.all([runner, host, testpypi, pypi, oidc].map((each) => each.close()));
      await Promise.all([checkout.remove(), rm(suite, { recursive: true })]);
    },
  };
}
