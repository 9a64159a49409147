import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ClientFolder, clientFolder } from '../npm/client-process.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
let folder: ClientFolder;
beforeEach(async () => {
  scene = await startScene({ subPath: 'forge' });
  const registry = scene.standIn.npmRegistry('ada');
  folder = await clientFolder(registry, 'ada');
  // The token belongs to the registry's whole address, not to its host.
  const place = registry.replace('http:', '');
  await folder.write(
    'home/.npmrc',
    `registry=http://127.0.0.1:1/\n@ada:registry=${registry}\n${place}:_authToken=ada\n`,
  );
});
afterEach(() => Promise.all([scene.standIn.close(), folder.remove()]));

async function writePackage(name: string, version: string, more: object = {}): Promise<string> {
  const place = `packages/${encodeURIComponent(name)}-${version}`;
  await folder.write(`${place}/package.json`, JSON.stringify({ name, version, ...more }));
  await folder.write(
    `${place}/index.js`,
    `#!/usr/bin/env node\nconsole.log(${JSON.stringify(`${name} ${version}`)});\n`,
  );
  return place;
}

const tool = { bin: { tool: 'index.js' }, dependencies: { '@ada/lib': '^1.0.0' } };

test.each([
  { client: 'npm', publish: ['publish'], install: ['install', '@ada/tool'] },
  { client: 'pnpm', publish: ['publish', '--no-git-checks'], install: ['add', '@ada/tool'] },
])(
  '$client publishes scoped packages and installs them with what they need',
  async ({ client, publish, install }) => {
    await folder.run(client, publish, await writePackage('@ada/lib', '1.0.0'));
    await folder.run(client, publish, await writePackage('@ada/tool', '2.0.0', tool));
    await folder.write('app/package.json', '{"name":"app","version":"0.0.0","private":true}');
    await folder.run(client, install, 'app');
    expect(await folder.run('node_modules/.bin/tool', [], 'app')).toBe('@ada/tool 2.0.0\n');
    expect(scene.standIn.requests.filter(({ status }) => Number(status) >= 500)).toEqual([]);
  },
  60_000,
);

test('npm is refused a version that is there, and may unpublish it and publish it again', async () => {
  const place = await writePackage('@ada/lib', '1.0.0');
  await folder.run('npm', ['publish'], place);
  await expect(folder.run('npm', ['publish'], place)).rejects.toThrow();
  await folder.run('npm', ['dist-tag', 'add', '@ada/lib@1.0.0', 'next']);
  expect((await scene.standIn.inventory()).packages['ada/@ada/lib']?.tags).toEqual({
    latest: '1.0.0',
    next: '1.0.0',
  });
  await folder.run('npm', ['unpublish', '@ada/lib@1.0.0', '--force']);
  expect((await scene.standIn.inventory()).packages['ada/@ada/lib']?.versions).toEqual({});
  await folder.run('npm', ['publish'], place);
}, 60_000);
