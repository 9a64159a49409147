import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientFolder, clientFolder } from '../../packages/standins/test/npm/client-process.ts';
import { startVerdaccio } from '../../packages/standins/test/npm/verdaccio.ts';
import { filesMatching, readRepositoryFile, root } from '../architecture/repository.ts';
import { type Checkout, checkoutOf } from '../support/checkout.ts';
import { dispatch, type WorkflowRun } from './act.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { assembleSuite } from './suite.ts';

/** A repository to release, the registry it goes to, and a runner for its workflow. */
export interface Stage {
  readonly checkout: Checkout;
  /** The folder through which files travel between jobs. */
  readonly shared: string;
  readonly registry: RecordingProxy;
  readonly token: string;
  /** A real client that knows the registry. */
  readonly client: ClientFolder;
  run(gate: string): Promise<WorkflowRun>;
  close(): Promise<void>;
}

const longestBody = 10 * 1024 * 1024;

// What the second one runs the workflow writes, beside what the repository holds.
const gates = `gates:
  - { id: unit-tests, run: node --test packages/treesum/test/treesum.test.js }
  - { id: given, run: sh given.sh }
`;

async function exampleFor(registry: string): Promise<Checkout> {
  const prefix = 'examples/npm/';
  const files = filesMatching(new RegExp(`^${prefix}`)).map(
    (path) => [path.slice(prefix.length), readRepositoryFile(path)] as const,
  );
  const config = readRepositoryFile(`${prefix}lockstep.yaml`);
  const here = config.replace(/^ {4}artifacts:/m, `    registry: ${registry}\n$&`);
  return checkoutOf({ ...Object.fromEntries(files), 'lockstep.yaml': here + gates }, ['v1.4.0']);
}

// The example's own dependency; a rehearsal reads it through from where this machine installs.
async function provideDependency(client: ClientFolder): Promise<void> {
  await client.run('npm', ['publish', '--ignore-scripts', join(root, 'node_modules', 'picomatch')]);
}

/** Sets everything up on this machine: a real registry with the example's dependency, the example, the actions. */
export async function setStage(): Promise<Stage> {
  const verdaccio = await startVerdaccio(longestBody);
  const [token] = verdaccio.tokens;
  const registry = await startRecordingProxy(verdaccio.url);
  const client = await clientFolder(registry.url, token);
  await provideDependency(client);
  registry.takeWrites();
  const checkout = await exampleFor(registry.url);
  await writeFile(join(checkout.home, '.npmrc'), `registry=${registry.url}\n`);
  const shared = join(checkout.scratch, 'shared');
  await mkdir(shared);
  const suite = await assembleSuite();
  const secrets = await mkdtemp(join(tmpdir(), 'lockstep-secrets-'));
  const secretFile = join(secrets, 'secrets');
  await writeFile(secretFile, `NPM_TOKEN=${token}\n`);
  const workflow = join(import.meta.dirname, 'release.yml');
  return {
    checkout,
    shared,
    registry,
    token,
    client,
    run: (gate) =>
      dispatch(checkout, { workflow, suite, secretFile, inputs: { source: checkout.folder, shared, gate } }),
    close: async () => {
      await registry.close();
      await verdaccio.close();
      await client.remove();
      await checkout.remove();
      for (const folder of [suite, secrets]) await rm(folder, { recursive: true });
    },
  };
}

/** The integrity of each sealed package, by name, as the seal that travelled between the jobs says. */
export async function sealedIntegrities({ shared }: Stage): Promise<Readonly<Record<string, string>>> {
  const { artifacts } = JSON.parse(await readFile(join(shared, 'lockstep.seal.json'), 'utf8')) as {
    artifacts: readonly { package: { name: string }; digest: { sha512: string } }[];
  };
  return Object.fromEntries(
    artifacts.map(({ package: { name }, digest: { sha512 } }) => [
      name,
      `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`,
    ]),
  );
}

/** The integrity of each package's version on the registry, by name. */
export async function publishedIntegrities(
  { registry }: Stage,
  names: readonly string[],
  version: string,
): Promise<Readonly<Record<string, string>>> {
  const read = async (name: string) => {
    const answer = await fetch(new URL(encodeURIComponent(name), registry.url));
    const { versions } = (await answer.json()) as {
      versions: Record<string, { dist: { integrity: string } }>;
    };
    return [name, versions[version]?.dist.integrity ?? 'absent'] as const;
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}
