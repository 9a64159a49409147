import { afterEach, expect, test } from '@jest/globals';
import { type StandIn, silentLog, type Upstream } from '@lockstep/core';
import { standInKinds } from '../../src/index.ts';

const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

const publicEndpoint = 'http://127.0.0.1:1/';
const settings = { artifacts: ['*.tgz'], registry: publicEndpoint };
const packages = [
  { ecosystem: 'npm', name: '@s/old', version: '2.0.0', needs: [], commands: [] },
  { ecosystem: 'npm', name: '@s/new', version: '2.0.0', needs: [], commands: [] },
];

async function startFor(registry: string, asked: string[]): Promise<StandIn> {
  const upstream: Upstream = async ({ path }) => {
    asked.push(path);
    return { status: path === '/@s%2fold' ? 200 : 404, headers: {}, body: new Uint8Array() };
  };
  const [kind] = standInKinds;
  if (kind === undefined) throw new Error('no kind of stand-in');
  const standIn = await kind.start({
    settings: { ...settings, registry } as never,
    packages,
    upstream,
    publicEndpoint,
    log: silentLog,
  });
  open.push(standIn);
  return standIn;
}

test('a rehearsal for the public registry asks which of the names are there already, and serves none of them', async () => {
  const asked: string[] = [];
  const standIn = await startFor(publicEndpoint, asked);
  expect(asked.sort()).toEqual(['/@s%2fnew', '/@s%2fold']);
  const { registry } = standIn.settings as unknown as { registry: string };
  expect((await fetch(`${registry}@s%2fold`)).status).toBe(404);
});

test('a rehearsal for another registry asks the public one nothing about the names', async () => {
  const asked: string[] = [];
  await startFor('http://127.0.0.1:2/', asked);
  expect(asked).toEqual([]);
});
