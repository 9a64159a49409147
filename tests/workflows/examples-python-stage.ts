import { rm } from 'node:fs/promises';
import { type PypiStandIn, startPypiStandIn } from '@lockstep/standins';
import { tokenOf } from '../../packages/channels/test/pypi/protocol/tokens.ts';
import type { Checkout } from '../support/checkout.ts';
import { pypiPlace } from '../support/polyglot/servers.ts';
import { wheel, wheelName } from '../support/polyglot/wheel.ts';
import type { WorkflowRun } from './act.ts';
import { sourceSuite } from './hosts-actions.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GithubHost, startGithubHost } from './hosts-github.ts';
import { createRunner } from './hosts-runner.ts';

export const repository = 'lockstep-release/sentencelines';
export const distribution = { name: 'sentencelines', version: '0.6.0' } as const;
export const tag = `v${distribution.version}`;
const workflow = 'tests/workflows/examples-trial.yml';

/** `examples/python` on GitHub, with a trial registry. */
export interface PythonStage {
  readonly host: GithubHost;
  readonly testpypi: PypiStandIn;
  readonly pypi: PypiStandIn;
  readonly checkout: Checkout;
  readonly secrets: readonly string[];
  build(): Promise<WorkflowRun & { readonly id: number }>;
  publish(run: number): Promise<WorkflowRun>;
  close(): Promise<void>;
}

// The tools of Python would take longer than everything else; the sdist would make pip build it again.
const prebuilt = { [`prebuilt/dist/${wheelName(distribution)}`]: wheel(distribution) };

async function repositoryFor(host: GithubHost, testpypi: PypiStandIn, pypi: PypiStandIn): Promise<Checkout> {
  const { server, api, uploads } = host.github;
  const checkout = await exampleRepository(
    'python',
    tag,
    {
      release: { workflow: 'examples-trial.yml' },
      build: [{ run: 'cp -R prebuilt/. .' }],
      gates: [{ id: 'syntax', run: 'python3 -m compileall -q src' }],
      channels: {
        testpypi: pypiPlace(testpypi),
        pypi: pypiPlace(pypi),
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
  const token = tokenOf('127.0.0.1');
  const pypiOptions = { tokens: [{ token, user: 'ada' }] };
  const [host, testpypi, pypi, suite] = await Promise.all([
    startGithubHost(repository, 'lockstep-release/tap', 'examples-trial.yml'),
    startPypiStandIn(pypiOptions),
    startPypiStandIn(pypiOptions),
    sourceSuite(),
  ]);
  const checkout = await repositoryFor(host, testpypi, pypi);
  const secrets = { TESTPYPI_TOKEN: token, PYPI_API_TOKEN: token };
  const runner = await createRunner(checkout, host, secrets, suite);
  const ref = `refs/tags/${tag}`;
  return {
    ...{ host, testpypi, pypi, checkout, secrets: [token, host.token] },
    async build() {
      const id = host.addBuild((await checkout.git('rev-parse', 'HEAD')).trim());
      const done = await runner.start({ workflow, run: id, ref, inputs: { tag, build: 'true' } });
      host.show();
      return { ...done, id };
    },
    publish: (run) => runner.start({ workflow, run, inputs: { tag, build: 'false' } }),
    async close() {
      await Promise.all([runner, host, testpypi, pypi].map((each) => each.close()));
      await Promise.all([checkout.remove(), rm(suite, { recursive: true })]);
    },
  };
}
