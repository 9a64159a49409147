import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { contextWith } from '../../registry/loopback-context.ts';
import { json } from '../../registry/recording-registry.ts';
import { hasCargo } from '../cargo-tools.ts';
import { onlyTarget, openChannel, sealedCrate, sealOf } from './crate-fixture.ts';
import { type CratesServer, startCratesServer, type Table } from './crates-server.ts';

const execute = promisify(execFile);
const token = 'a-token';

async function withServer(table: Table, act: (server: CratesServer) => Promise<void>): Promise<void> {
  const server = await startCratesServer(() => table);
  try {
    await act(server);
  } finally {
    await server.close();
  }
}

async function undo(index: string, version: string) {
  const channel = openChannel({ index });
  const target = onlyTarget(channel, sealOf([await sealedCrate({ name: 'my-crate', version })]));
  return channel.undo?.(target, contextWith(new Map(), secretOf('CARGO_REGISTRY_TOKEN', token)));
}

async function cargoYank(index: string, version: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yank-'));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    CARGO_HOME: folder,
    CARGO_REGISTRIES_OURS_INDEX: index,
    CARGO_REGISTRIES_OURS_TOKEN: token,
  };
  const args = ['yank', 'my-crate', '--version', version, '--registry', 'ours'];
  await execute('cargo', args, { cwd: folder, env }).finally(() => rm(folder, { recursive: true }));
}

const done = json(200, { ok: true });

(hasCargo ? describe : describe.skip)('a request to yank is cargo’s own', () => {
  test.each(['1.0.0', '1.0.0-rc.1', '1.0.0+build.5'])('for %s', async (version) => {
    const path = `DELETE /api/v1/crates/my-crate/${version}/yank`;
    await withServer({ [path]: done }, async (server) => {
      await cargoYank(server.index, version);
      const receipt = await undo(server.index, version);
      expect(receipt?.outcome).toBe('stored');
      const [theirs, ours] = server.requests.filter(({ method }) => method === 'DELETE');
      const seen = [theirs, ours].map((each) => ({
        path: each?.path,
        body: each?.body,
        accept: each?.headers.accept,
        authorization: each?.headers.authorization,
        type: each?.headers['content-type'],
      }));
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[0]).toMatchObject({ authorization: token, path: path.slice('DELETE '.length) });
    });
  });
});

describe('a version is yanked', () => {
  const path = 'DELETE /api/v1/crates/my-crate/1.0.0/yank';

  test.each([
    ['not when it is not there', {}, 'MISSING'],
    [
      'not by others',
      { [path]: json(403, { errors: [{ detail: 'must already be an owner' }] }) },
      'AUTH_FORBIDDEN',
    ],
  ])('%s', async (_title, table, code) => {
    await withServer(table, async ({ index }) => {
      expect(await undo(index, '1.0.0')).toMatchObject({ outcome: 'refused', problem: { code } });
    });
  });
});
