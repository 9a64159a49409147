import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startVerdaccio, type Verdaccio } from '../../packages/standins/test/npm/verdaccio.ts';
import { bareFolder, type Checkout, checkoutOf } from '../support/checkout.ts';
import { environmentOf, type Variables } from '../support/lockstep.ts';
import { sealedDigests } from '../support/registry.ts';
import { type Reported, report } from '../support/report-document.ts';
import { chain, configText, tag, version, workspaceFiles } from '../support/workspace.ts';

const maxBodyBytes = 10 * 1024 * 1024;

let verdaccio: Verdaccio;
let checkout: Checkout;
let credentials: Variables;
const done: Record<string, Reported> = {};

beforeAll(async () => {
  verdaccio = await startVerdaccio(maxBodyBytes);
  credentials = { NPM_TOKEN: verdaccio.tokens[0] };
  checkout = await checkoutOf(workspaceFiles(chain, configText({ npm: { registry: verdaccio.url } })), [tag]);
  for (const args of [['seal', '--build'], ['rehearse'], ['preflight'], ['publish'], ['verify'], ['status']])
    done[args[0] ?? ''] = await report(checkout, args, credentials);
});
afterAll(() => Promise.all([verdaccio.close(), checkout.remove()]));

/** What the registry serves of a package. */
async function served(name: string) {
  const response = await fetch(new URL(name, verdaccio.url));
  return (await response.json()) as {
    readonly _rev: string;
    readonly 'dist-tags': Readonly<Record<string, string>>;
    readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
  };
}

describe('a real registry', () => {
  test('takes a release from the first command to the last', () => {
    const ends = Object.values(done).map(({ exit, codes }) => [exit, codes]);
    expect(ends).toEqual(ends.map(() => [0, []]));
    expect(done.status?.report.checkpoint).toMatchObject({ stage: 'complete' });
  });

  test('serves the sealed bytes, with latest on them', async () => {
    const sealed = await sealedDigests(checkout);
    for (const { name } of chain) {
      const document = await served(name);
      expect(document['dist-tags']).toEqual({ latest: version });
      const response = await fetch(document.versions[version]?.dist.tarball ?? '');
      const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
      expect(Buffer.from(digest).toString('hex')).toBe(sealed[`${name}@${version}`]);
    }
  });

  test('is not written to by a second publish', async () => {
    const revisions = async () => Promise.all(chain.map(async ({ name }) => (await served(name))._rev));
    const before = await revisions();
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({ exit: 0, codes: [] });
    expect(await revisions()).toEqual(before);
  });

  test('lets the real client install the last package of the chain, which runs', async () => {
    const user = await bareFolder({ '.npmrc': `registry=${verdaccio.url}\n`, 'package.json': '{}' });
    const options = { cwd: user.folder, env: environmentOf(user) };
    const run = promisify(execFile);
    await run('npm', ['install', '--no-audit', '--no-fund', '@grove/cedar'], options);
    const { stdout } = await run(join(user.folder, 'node_modules', '.bin', 'birch'), [], options);
    expect(stdout).toBe(`${version}\n`);
    await user.remove();
  });
});
