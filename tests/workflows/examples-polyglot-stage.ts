import { rm } from 'node:fs/promises';
import { packTarball } from '../../packages/standins/test/tarball.ts';
import type { Checkout, Files } from '../support/checkout.ts';
import { crate, crateName } from '../support/polyglot/crate.ts';
import { type Servers, startServers, tokens } from '../support/polyglot/servers.ts';
import { sdist, sdistName, wheel, wheelName } from '../support/polyglot/wheel.ts';
import { packSample, tarballFile } from '../support/sample-package.ts';
import type { WorkflowRun } from './act.ts';
import { sourceSuite } from './hosts-actions.ts';
import { exampleRepository } from './hosts-example.ts';
import { type GithubHost, startGithubHost, tapToken } from './hosts-github.ts';
import { createRunner } from './hosts-runner.ts';
import { workflowsFor } from './initial-workflows.ts';

export const repository = 'lockstep-release/leafsum';
const tap = 'lockstep-release/homebrew-tap';
export const version = '1.4.0';
export const tag = `v${version}`;
const workflow = 'tests/workflows/examples-matrix.yml';

/** `examples/polyglot` on GitHub: five channels, a build in four parts, and the publishing stub that init writes. */
export interface PolyglotStage {
  readonly host: GithubHost;
  readonly servers: Servers;
  readonly checkout: Checkout;
  readonly secrets: readonly string[];
  build(absent?: string): Promise<WorkflowRun & { readonly id: number }>;
  publish(run: number): Promise<WorkflowRun>;
  close(): Promise<void>;
}

const distribution = { name: 'leafsum', version };
const crates = [
  { name: 'leafsum', version },
  { name: 'leafsum-cli', version, needs: ['leafsum'], binary: true },
] as const;
const packages = [{ name: 'leafsum' }, { name: 'leafsum-cli', needs: ['leafsum'] }];
const platforms = ['darwin-arm64', 'linux-amd64', 'linux-arm64'];

/** What the tools of each language would make, by the part that has it. */
function prebuilt(): Files {
  const parts: Readonly<Record<string, Files>> = {
    js: Object.fromEntries(
      packages.map((each) => [`js/${tarballFile(each, version)}`, packSample(each, version)]),
    ),
    py: {
      [`py/dist/${wheelName(distribution)}`]: wheel(distribution),
      [`py/dist/${sdistName(distribution)}`]: sdist(distribution),
    },
    rust: Object.fromEntries(crates.map((each) => [`rust/target/package/${crateName(each)}`, crate(each)])),
    go: Object.fromEntries(
      platforms.map((platform) => [
        `go/dist/leafsum-${version}-${platform}.tar.gz`,
        packTarball({ leafsum: `#!/bin/sh\necho ${version} # ${platform}\n` }),
      ]),
    ),
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, files]) =>
      Object.entries(files).map(([path, content]) => [`prebuilt/${part}/${path}`, content]),
    ),
  );
}

async function repositoryFor(host: GithubHost, { places }: Servers): Promise<Checkout> {
  const { server, api, uploads } = host.github;
  const edits = {
    release: { workflow: 'examples-matrix.yml', parts: ['js', 'py', 'rust', 'go'] },
    build: [],
    channels: {
      npm: { registry: places.npm },
      pypi: places.pypi,
      crates: { index: places.crates },
      github: { server, api, uploads },
      homebrew: { tap: `${server}${tap}.git`, url: `${server}${repository}/releases/download/{tag}/{file}` },
    },
    ledger: { git: host.origin },
  };
  const checkout = await exampleRepository('polyglot', tag, edits, prebuilt());
  await checkout.git('push', '--quiet', host.git.folder, 'main', '--tags');
  await host.tap.commit({ ref: 'refs/heads/main', files: { 'README.md': 'A tap.\n' }, message: 'tap' });
  return checkout;
}

/** Sets it all up on this machine. */
export async function setPolyglotStage(): Promise<PolyglotStage> {
  const [host, servers, suite] = await Promise.all([
    startGithubHost(repository, tap, 'examples-matrix.yml'),
    startServers(),
    sourceSuite(),
  ]);
  const checkout = await repositoryFor(host, servers);
  const secrets = { ...tokens, HOMEBREW_TAP_TOKEN: tapToken };
  const runner = await createRunner(checkout, host, secrets, suite);
  const written = await workflowsFor(checkout);
  const ref = `refs/tags/${tag}`;
  return {
    ...{ host, servers, checkout, secrets: [...Object.values(secrets), host.token] },
    async build(absent = 'none') {
      const id = host.addBuild((await checkout.git('rev-parse', 'HEAD')).trim(), tag);
      const done = await runner.start({ workflow, run: id, ref, inputs: { tag, absent } });
      host.show();
      return { ...done, id };
    },
    publish: (run) =>
      runner.start({
        ...{ ...written('release-publish.yml'), run },
        inputs: { 'release-tag': tag, 'build-run-id': '', rehearsal: 'false' },
      }),
    async close() {
      await Promise.all([runner, host, servers].map((each) => each.close()));
      await Promise.all([checkout.remove(), rm(suite, { recursive: true })]);
    },
  };
}
