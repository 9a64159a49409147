import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { crate } from '../../support/polyglot/crate.ts';
import { crates, distribution, npmPackage, sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  type ChannelName,
  heldBy,
  releaseToServers,
  type Servers,
  sealedFor,
  startServers,
  tokens,
  writeAnswers,
} from '../../support/polyglot/servers.ts';
import { wheel, wheelName } from '../../support/polyglot/wheel.ts';
import { report } from '../../support/report-document.ts';
import { packSample } from '../../support/sample-package.ts';
import { version } from '../../support/workspace.ts';

const [core] = crates;

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

const publish = () => report(checkout, ['publish', '--skip-rehearsal'], tokens);

/** Puts other bytes where the release wants to go. */
const plant: Readonly<Record<ChannelName, (servers: Servers) => void>> = {
  npm: ({ npm }) =>
    npm.seed({
      name: npmPackage.name,
      version,
      tarball: packSample(npmPackage, version, 'process.exit(1)'),
      owner: 'ada',
    }),
  pypi: ({ pypi }) =>
    pypi.seed({
      name: distribution.name,
      version,
      fileName: wheelName(distribution),
      bytes: wheel({ ...distribution, source: 'raise SystemExit(1)' }),
      owner: 'ada',
    }),
  crates: ({ crates: registry }) =>
    registry.seed({ name: core.name, version, file: crate({ ...core, needs: ['alder'] }), owner: 'ada' }),
};

describe.each(Object.keys(plant) as ChannelName[])('other bytes on %s', (channel) => {
  test('stop publish, preflight, status and verify with 3, and nothing is written anywhere', async () => {
    plant[channel](servers);
    const before = heldBy(servers);
    for (const args of [['publish', '--skip-rehearsal'], ['preflight'], ['status'], ['verify']]) {
      const { exit, codes } = await report(checkout, args, tokens);
      expect([args[0], exit, codes.includes('DIGEST_CONFLICT')]).toEqual([args[0], 3, true]);
    }
    expect(heldBy(servers)).toEqual(before);
    expect([servers.npm, servers.pypi, servers.crates].flatMap(writeAnswers)).toEqual([]);
  });

  test('appearing in the middle of a release end it as an incident that says what is public', async () => {
    plant[channel](servers);
    const { report: document } = await report(checkout, ['status']);
    const own = document.channels.find(({ id }) => id === channel);
    expect(own?.artifacts.some(({ state }) => state === 'conflict')).toBe(true);
    expect(document.public.filter((each) => each.channel === channel)).toEqual([]);
  });
});

describe('a release that stops between its channels', () => {
  test('is told exactly: what is public where, what is not, and what to do', async () => {
    await servers.crates.close();
    const { exit } = await publish();
    expect(exit).toBe(1);
    expect([servers.npm, servers.pypi].flatMap(writeAnswers)).toEqual([]);
  });

  test('goes on with the original bytes after the token of one channel was mended', async () => {
    const wrong = { ...tokens, CARGO_REGISTRY_TOKEN: 'cio-unknown-0123456789abcdef0123' };
    const first = await report(checkout, ['publish', '--skip-rehearsal'], wrong);
    expect([1, 4]).toContain(first.exit);
    expect(first.codes.some((code) => code.startsWith('AUTH'))).toBe(true);
    for (const { channel, name } of first.report.public)
      expect(first.states[`${channel} ${name}`]).toBe('present');
    expect(await publish()).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    expect(heldBy(servers)).toEqual(await sealedFor(checkout));
  });

  test('and is given up has its crates yanked and its version on npm deprecated, and says what stays', async () => {
    const stop = { kind: 'reject', status: 503 } as const;
    await servers.close();
    servers = await startServers({ crates: [{ on: { method: 'PUT', nth: 2 }, fault: stop }] });
    await checkout.remove();
    checkout = await releaseToServers(sealed, servers);
    expect(await publish()).toMatchObject({ exit: 4 });
    const { exit, report: document } = await report(
      checkout,
      ['abandon', '--reason', 'broken', '--undo'],
      tokens,
    );
    expect(exit).toBe(0);
    expect(JSON.stringify(document.notes)).toContain('there is no API for it');
    expect(servers.npm.packages().alder?.versions[version]?.deprecated).toContain('Withdrawn');
    const yanked = Object.entries(servers.crates.crates()).map(([name, { versions }]) => [
      name,
      versions[version]?.yanked,
    ]);
    expect(yanked).toEqual([[core.name, true]]);
    expect(await publish()).toMatchObject({ exit: 1, codes: ['RELEASE_ABANDONED'] });
  });
});
