import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { files, polyglotConfig, sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  heldBy,
  releaseToServers,
  type Servers,
  sealedFor,
  startServers,
  tokens,
} from '../../support/polyglot/servers.ts';
import { report } from '../../support/report-document.ts';

let sealed: Checkout;
let servers: Servers;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedPolyglot();
});
afterAll(() => sealed.remove());
beforeEach(async () => {
  servers = await startServers();
  checkout = await releaseToServers(sealed, servers);
});
afterEach(() => Promise.all([servers.close(), checkout.remove()]));

const run = (...args: readonly string[]) => report(checkout, args, tokens);

describe('a complete release that turns out to be broken', () => {
  test('is given up and taken back as far as each registry lets one, and every report knows that', async () => {
    expect(await run('publish', '--skip-rehearsal')).toMatchObject({ exit: 0 });
    const { exit, states, report: document } = await run('abandon', '--reason', 'broken', '--undo');
    expect(exit).toBe(0);
    expect([states['crates alder'], states['crates alder-core'], states['npm alder']]).toEqual([
      'yanked',
      'yanked',
      'yanked',
    ]);
    expect(JSON.stringify(document.notes)).toContain('there is no API for it');
    const again = await run('rollback', '--apply', '--confirm', 'v1.2.3');
    expect([again.exit, new Set(again.codes), again.report.actions]).toEqual([
      4,
      new Set(['ROLLBACK_BY_HAND']),
      [],
    ]);
    expect(await run('status')).toMatchObject({ report: { checkpoint: { stage: 'rolling back' } } });
    expect(await run('verify')).toMatchObject({ exit: 0, codes: [] });
    expect(heldBy(servers)).toEqual(await sealedFor(checkout));
    expect(await run('publish', '--skip-rehearsal')).toMatchObject({ exit: 1, codes: ['RELEASE_ABANDONED'] });
  });
});

describe('a release that went on without a rehearsal', () => {
  test('is finished by the command that its report names', async () => {
    const fault = { kind: 'reject', status: 503 } as const;
    await Promise.all([servers.close(), checkout.remove()]);
    servers = await startServers({ crates: [{ on: { method: 'PUT', nth: 2 }, fault }] });
    checkout = await releaseToServers(sealed, servers);
    const first = await run('publish', '--skip-rehearsal');
    expect(first).toMatchObject({ exit: 4, report: { next: 'lockstep publish' } });
    expect(await run('publish')).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
  });
});

describe('a file that two channels of different kinds claim', () => {
  const [sdist] = files.pypi.slice(1);

  test.each([
    ['the other before its own', { npm: { artifacts: ['dist/*.tgz', sdist] } }, 'npm'],
    ['the other behind its own', { crates: { artifacts: ['rust/target/package/*.crate', sdist] } }, 'crates'],
  ])('is refused with the channel that cannot publish it: %s', async (_, change, channel) => {
    const config = JSON.parse(polyglotConfig(servers.places)) as {
      channels: Record<string, Record<string, unknown>>;
    };
    for (const [id, more] of Object.entries(change))
      config.channels[id] = { ...config.channels[id], ...more };
    const order = channel === 'npm' ? ['npm', 'pypi', 'crates'] : ['pypi', 'npm', 'crates'];
    const channels = Object.fromEntries(order.map((id) => [id, config.channels[id]]));
    await checkout.write({ 'lockstep.yaml': JSON.stringify({ ...config, channels }, undefined, 2) });
    const { exit, codes, report: document } = await run('check');
    expect([exit, codes]).toEqual([2, ['ARTIFACT_MISROUTED']]);
    expect(document.problems[0]).toMatchObject({
      message: expect.stringContaining(`channel ${channel} claims`),
      where: { file: 'lockstep.yaml', key: `channels.${channel}.artifacts`, target: sdist },
    });
  });
});

describe('a target with build metadata', () => {
  test('is refused before anything is built, with the tag to use', async () => {
    await checkout.git('tag', 'v1.2.3+abc');
    const { exit, codes, report: document } = await run('seal', '--build', '--target', 'v1.2.3+abc');
    expect([exit, codes]).toEqual([2, ['TARGET_UNKNOWN']]);
    expect(document.problems[0]?.remedy).toContain('+abc');
  });
});
