import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bareFolder, type Checkout } from '../../support/checkout.ts';
import { expectComplete, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { tokenFile } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite } from '../../support/hosts/gitea-site.ts';
import { environmentOf } from '../../support/lockstep.ts';
import { toolchains } from '../../support/polyglot/toolchains.ts';
import type { Reported } from '../../support/report-document.ts';
import { exampleCheckout, longestBuildMs, runLong } from '../compare/example.ts';

const execute = promisify(execFile);
const tag = 'v2.1.0';

let source: Checkout;
let site: GiteaSite;
let ends: readonly Reported[];

/** The example as it is, but with its token in a mounted file and its ledger in git. */
async function exampleWithFile(): Promise<Checkout> {
  const checkout = await exampleCheckout(
    'gitea-monorepo',
    tag,
    'https://git.example.org/tools/ownership.git',
  );
  const config = await checkout.read('lockstep.yaml');
  const own = config
    .replaceAll('{ env: GITEA_TOKEN }', `{ file: ${tokenFile} }`)
    .replace('{ file: auto }', `{ git: origin, token: { file: ${tokenFile} } }`);
  await checkout.write({ 'lockstep.yaml': own });
  await checkout.git('commit', '--quiet', '--all', '--message', 'a mounted token');
  await checkout.git('tag', '--force', tag);
  return checkout;
}

beforeAll(async () => {
  source = await exampleWithFile();
  site = await giteaSite(source, { subPath: 'code/gitea' });
  ends = [
    await runLong(site.checkout, ['seal', '--build'], site.variables),
    await site.run(['preflight']),
    await site.publish(),
    await site.run(['verify']),
  ];
}, longestBuildMs);
afterAll(() => Promise.all([source.remove(), site.close()]));

describe('the example of a pnpm workspace, released to a Gitea below a path', () => {
  test('is there whole, on the registry of its owner and as a release', async () => {
    expect(ends.map(({ exit, codes }) => [exit, codes])).toEqual(Array(4).fill([0, []]));
    await expectComplete(site, tag);
    const packages = Object.keys((await site.server.inventory()).packages);
    expect(packages.toSorted()).toEqual(
      ['cli', 'patterns', 'rules'].map((name) => `grove/@ownership/${name}`),
    );
  });

  test('is published again without a write', async () => {
    const { length } = site.server.requests;
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo({ requests: site.server.requests.slice(length) })).toEqual([]);
  });

  test.each([
    ['npm', ['install', '--no-audit', '--no-fund', '@ownership/cli']],
    ['pnpm', ['add', '@ownership/cli']],
  ])(
    'is installed from there by the real %s, and runs',
    async (client, args) => {
      const app = await bareFolder({
        'package.json': '{"name":"app","version":"0.0.0","private":true}',
        '.npmrc': `@ownership:registry=${site.server.npmRegistry('grove')}\n`,
        CODEOWNERS: '*.js @script\n',
      });
      try {
        const options = { cwd: app.folder, env: { ...environmentOf(app, toolchains()) } };
        await execute(client, args, options);
        const command = join(app.folder, 'node_modules', '.bin', 'owners');
        expect((await execute(command, ['a.js', 'b.ts'], options)).stdout).toBe('a.js @script\nb.ts\n');
        expect((await execute(command, ['--version'], options)).stdout).toBe('2.1.0\n');
      } finally {
        await app.remove();
      }
    },
    longestBuildMs,
  );
});
