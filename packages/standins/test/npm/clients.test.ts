import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Upstream } from '@lockstep/core';
import { type NpmStandIn, startNpmStandIn } from '@lockstep/standins';
import { packPackage } from '../tarball.ts';
import { type ClientFolder, clientFolder } from './client-process.ts';

const ada = { token: 'token-of-ada', user: 'ada', rights: 'publish' } as const;

let behind: NpmStandIn;
let standIn: NpmStandIn;
let folder: ClientFolder;

const readThrough: Upstream = async ({ path, accept }) => {
  const response = await fetch(new URL(path, behind.url), { headers: { accept } });
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
};

beforeEach(async () => {
  behind = await startNpmStandIn({ tokens: [] });
  const manifest = { name: 'third-party', version: '1.2.3', main: 'index.js' };
  behind.seed({ ...manifest, manifest, tarball: packPackage(manifest, 'module.exports = "third"') });
  standIn = await startNpmStandIn({ tokens: [ada], upstream: readThrough, reserved: ['lib', '@scope/tool'] });
  folder = await clientFolder(standIn.url, ada.token);
});
afterEach(async () => {
  await Promise.all([behind.close(), standIn.close(), folder.remove()]);
});

async function writePackage(name: string, version: string, more: object = {}): Promise<string> {
  const place = `packages/${encodeURIComponent(name)}-${version}`;
  await folder.write(`${place}/package.json`, JSON.stringify({ name, version, ...more }));
  await folder.write(
    `${place}/index.js`,
    `#!/usr/bin/env node\nconsole.log(${JSON.stringify(`${name} ${version}`)});\n`,
  );
  return place;
}

const tool = { bin: { tool: 'index.js' }, dependencies: { lib: '^1.0.0', 'third-party': '^1.0.0' } };

const clients = [
  { client: 'npm', publish: ['publish', '--access', 'public'], install: ['install', '@scope/tool'] },
  {
    client: 'pnpm',
    publish: ['publish', '--access', 'public', '--no-git-checks'],
    install: ['add', '@scope/tool'],
  },
];

describe.each(clients)('$client', ({ client, publish, install }) => {
  test('publishes, and installs what it published with what that needs', async () => {
    await folder.run(client, publish, await writePackage('lib', '1.0.0'));
    await folder.run(client, publish, await writePackage('@scope/tool', '2.0.0', tool));
    await folder.write('app/package.json', '{"name":"app","version":"0.0.0","private":true}');
    await folder.run(client, install, 'app');
    expect(await folder.run('node_modules/.bin/tool', [], 'app')).toBe('@scope/tool 2.0.0\n');
    expect(standIn.requests.filter(({ status }) => status === 500)).toEqual([]);
    expect(behind.requests.map(({ path }) => path)).toContain('/third-party/-/third-party-1.2.3.tgz');
  });

  test('is refused a version that is there', async () => {
    const place = await writePackage('lib', '1.0.0');
    await folder.run(client, publish, place);
    const before = standIn.packages();
    await expect(folder.run(client, publish, place)).rejects.toThrow('previously published');
    expect(standIn.packages()).toEqual(before);
  });
});

describe('npm', () => {
  beforeEach(async () => {
    await folder.run('npm', ['publish'], await writePackage('lib', '1.0.0'));
    await folder.run('npm', ['publish', '--tag', 'next'], await writePackage('lib', '1.1.0-rc.1'));
  });

  test('sees what is there', async () => {
    const view = JSON.parse(await folder.run('npm', ['view', 'lib', '--json']));
    expect(view['dist-tags']).toEqual({ latest: '1.0.0', next: '1.1.0-rc.1' });
    expect(view.dist.integrity).toBe(standIn.packages().lib?.versions['1.0.0']?.integrity);
    expect(await folder.run('npm', ['whoami'])).toBe('ada\n');
    expect(JSON.parse(await folder.run('npm', ['access', 'list', 'collaborators', 'lib', '--json']))).toEqual(
      {
        ada: 'read-write',
      },
    );
  });

  test('moves and removes dist-tags', async () => {
    await folder.run('npm', ['dist-tag', 'add', 'lib@1.1.0-rc.1', 'stable']);
    await folder.run('npm', ['dist-tag', 'rm', 'lib', 'next']);
    expect(standIn.packages().lib?.tags).toEqual({ latest: '1.0.0', stable: '1.1.0-rc.1' });
    await expect(folder.run('npm', ['dist-tag', 'rm', 'lib', 'latest'])).rejects.toThrow('E400');
  });

  test('deprecates, and withdraws that', async () => {
    await folder.run('npm', ['deprecate', 'lib@1.0.0', 'use another']);
    expect(standIn.packages().lib?.versions['1.0.0']?.deprecated).toBe('use another');
    await folder.run('npm', ['deprecate', 'lib@1.0.0', '']);
    expect(standIn.packages().lib?.versions['1.0.0']?.deprecated).toBeUndefined();
  });

  test('unpublishes a version, then the package', async () => {
    await folder.run('npm', ['unpublish', 'lib@1.1.0-rc.1']);
    expect(standIn.packages().lib).toMatchObject({ tags: { latest: '1.0.0' }, burned: ['1.1.0-rc.1'] });
    const document = (await (await fetch(`${standIn.url}lib`)).json()) as Record<'versions' | 'time', object>;
    expect(Object.keys(document.versions)).toEqual(['1.0.0']);
    expect(Object.keys(document.time)).toContain('1.1.0-rc.1');
    await folder.run('npm', ['unpublish', 'lib', '--force']);
    expect(standIn.packages().lib).toMatchObject({ versions: {}, burned: ['1.1.0-rc.1', '1.0.0'] });
  });

  test('audits without complaint', async () => {
    await folder.write('app/package.json', '{"name":"app","version":"0.0.0","dependencies":{"lib":"1.0.0"}}');
    await folder.run('npm', ['install'], 'app');
    expect(await folder.run('npm', ['audit'], 'app')).toContain('found 0 vulnerabilities');
  });
});
