import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type StandIn, silentLog, type Upstream } from '@lockstep/core';
import { standInKinds } from '../../src/kinds.ts';
import { npmPublication } from './npm-publication.ts';
import { type Scene, startScene } from './scene.ts';

let scene: Scene;
let player: StandIn;
const { body, tarball } = npmPublication({ name: '@ada/tool', version: '1.0.0' });

/** Reads below the root of a registry, as a client without a credential. */
const reads =
  (root: string): Upstream =>
  async ({ path, accept }) => {
    const answer = await fetch(`${root.replace(/\/$/, '')}${path}`, { headers: { accept } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes };
  };

beforeEach(async () => {
  scene = await startScene({ subPath: 'forge' });
  const registry = scene.standIn.npmRegistry('ada');
  const headers = { authorization: 'Bearer ada', 'content-type': 'application/json' };
  await fetch(`${registry}@ada%2ftool`, { method: 'PUT', body, headers });
  const kind = standInKinds.find((each) => each.kind === 'npm');
  if (kind === undefined) throw new Error('no stand-in for npm');
  player = await kind.start({
    settings: Object.assign({ artifacts: ['*.tgz'] }, { registry }),
    packages: [{ ecosystem: 'npm', name: '@ada/tool', version: '1.0.0', needs: [], commands: [] }],
    published: reads(registry),
    publicEndpoint: 'http://127.0.0.1:1/',
    log: silentLog,
  });
});
afterEach(() => Promise.all([scene.standIn.close(), player.close()]));

test('what is on a Gitea below a path is installed through the npm stand-in, byte for byte', async () => {
  const registry = String(new Map<string, unknown>(Object.entries(player.settings)).get('registry'));
  const document = await (await fetch(`${registry}@ada%2ftool`)).json();
  const address = String(Object(document).versions['1.0.0'].dist.tarball);
  expect(address.startsWith(registry)).toBe(true);
  expect(Buffer.from(await (await fetch(address)).arrayBuffer())).toEqual(tarball);
});
