import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CratesStandIn, type Fault, startCratesStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { ledgerKinds } from '../../support/ledger-entries.ts';
import { start } from '../../support/lockstep.ts';
import { crate, type SampleCrate } from '../../support/polyglot/crate.ts';
import { releaseCratesTo, sealedCrates } from '../../support/polyglot/crates-release.ts';
import { distribution, files, sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  type Faults,
  heldBy,
  publicFiles,
  releaseToServers,
  type Servers,
  startServers,
  tokens,
  writeAnswers,
} from '../../support/polyglot/servers.ts';
import { sdist, sdistName, wheel, wheelName } from '../../support/polyglot/wheel.ts';
import { type Reported, report, reported } from '../../support/report-document.ts';
import { version } from '../../support/workspace.ts';

const gate = 'held';
const late: Fault = { kind: 'late', delay: { until: 'released', gate } };
const [wheelFile, sdistFile] = files.pypi;
const foreign = { ...distribution, source: 'raise SystemExit(1)' };
const publish = ['publish', '--skip-rehearsal'];

let sealed: Checkout;
let servers: Servers;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedPolyglot();
});
afterAll(() => sealed.remove());

async function open(faults: Faults = {}): Promise<void> {
  servers = await startServers(faults);
  checkout = await releaseToServers(sealed, servers);
}
const close = () => Promise.all([servers.close(), checkout.remove()]);

const plantWheel = (of = distribution) =>
  servers.pypi.seed({ ...of, fileName: wheelName(of), bytes: wheel(of), owner: 'ada' });
const plantSdist = (of = distribution) =>
  servers.pypi.seed({ ...of, fileName: sdistName(of), bytes: sdist(of), owner: 'ada' });

/** What a report says of each file that the index gets. */
function pypiStates({ report: { channels } }: Reported): Readonly<Record<string, string>> {
  const artifacts = channels.find(({ id }) => id === 'pypi')?.artifacts ?? [];
  return Object.fromEntries(artifacts.map(({ file, state }) => [file, state]));
}

describe('one file of two that has other bytes on the index', () => {
  beforeEach(async () => {
    await open();
    plantWheel();
    plantSdist(foreign);
  });
  afterEach(close);

  test.each([['publish', '--skip-rehearsal'], ['preflight'], ['status'], ['verify']])(
    'stops %s with 3, which tells it from the right one and writes nothing anywhere',
    async (...args) => {
      const before = heldBy(servers);
      const found = await report(checkout, args, tokens);
      expect([found.exit, found.codes.includes('DIGEST_CONFLICT')]).toEqual([3, true]);
      const wrong = found.report.problems.filter(({ code }) => code === 'DIGEST_CONFLICT');
      expect(wrong.map(({ where }) => where?.target)).toEqual([`pypi ${sdistName(distribution)}`]);
      expect(pypiStates(found)).toEqual({ [wheelFile]: 'present', [sdistFile]: 'conflict' });
      expect(publicFiles(found)).toEqual([`pypi ${wheelFile}`]);
      expect(heldBy(servers)).toEqual(before);
      expect([servers.npm, servers.pypi, servers.crates].flatMap(writeAnswers)).toEqual([]);
    },
  );
});

describe('a file that appears while the one before it is sent', () => {
  beforeEach(() => open({ pypi: [{ on: { method: 'POST', nth: 1 }, fault: late }] }));
  afterEach(close);

  /** Publishes, and plants the sdist while the index has not answered the wheel yet. */
  async function publishAround(plant: () => void): Promise<Reported> {
    const running = start(checkout, [...publish, '--json'], tokens);
    await until(() => heldBy(servers).pypi.length === 1);
    plant();
    servers.pypi.release(gate);
    return reported(await running.ended);
  }

  test('with other bytes is an incident: it was refused once, and is not sent again', async () => {
    const { exit, codes, ...rest } = await publishAround(() => plantSdist(foreign));
    expect([exit, codes.includes('DIGEST_CONFLICT')]).toEqual([3, true]);
    expect(publicFiles(rest)).toContain(`pypi ${wheelFile}`);
    expect(publicFiles(rest)).not.toContain(`pypi ${sdistFile}`);
    expect(writeAnswers(servers.pypi)).toEqual([200, 400]);

    const sent = [servers.npm, servers.pypi, servers.crates].map(writeAnswers);
    expect(await report(checkout, publish, tokens)).toMatchObject({ exit: 3 });
    expect([servers.npm, servers.pypi, servers.crates].map(writeAnswers)).toEqual(sent);
    expect(await ledgerKinds(checkout)).not.toContain('completed');
  });

  test('with the sealed bytes is taken as it is, and the release completes', async () => {
    const done = await publishAround(() => plantSdist());
    expect(done).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    expect(publicFiles(done)).toHaveLength(5);
  });
});

describe('a chain of crates into whose middle somebody publishes between the look and the upload', () => {
  const chain: readonly SampleCrate[] = [
    { name: 'alder', version },
    { name: 'birch', version, needs: ['alder'] },
    { name: 'cedar', version, needs: ['birch'] },
  ];
  const [, birch] = chain as [SampleCrate, SampleCrate, SampleCrate];
  let sealedChain: Checkout;
  let registry: CratesStandIn;

  beforeAll(async () => {
    sealedChain = await sealedCrates(chain);
  });
  afterAll(() => sealedChain.remove());
  beforeEach(async () => {
    registry = await startCratesStandIn({
      tokens: [{ token: tokens.CARGO_REGISTRY_TOKEN, user: 'ada' }],
      faults: [{ on: { method: 'PUT', nth: 1 }, fault: late }],
    });
    checkout = await releaseCratesTo(sealedChain, registry);
  });
  afterEach(() => Promise.all([registry.close(), checkout.remove()]));

  async function publishAround(file: Uint8Array): Promise<Reported> {
    const running = start(checkout, [...publish, '--json'], tokens);
    await until(() => 'alder' in registry.crates());
    registry.seed({ name: birch.name, version, file, owner: 'ada' });
    registry.release(gate);
    return reported(await running.ended);
  }

  test('with other bytes: “already uploaded” becomes a conflict, and nothing that needs it is sent', async () => {
    const found = await publishAround(crate({ ...birch, needs: [] }));
    expect([found.exit, found.codes]).toEqual([3, expect.arrayContaining(['DIGEST_CONFLICT'])]);
    expect(writeAnswers(registry)).toEqual([200, 400]);
    expect(found.states).toMatchObject({ 'crates alder': 'present', 'crates cedar': 'absent' });
    expect(found.report.public.map(({ name }) => name)).toEqual(['alder']);

    const again = await report(checkout, publish, tokens);
    expect([again.exit, again.codes]).toEqual([3, expect.arrayContaining(['DIGEST_CONFLICT'])]);
    expect(again.states).toMatchObject({ 'crates alder': 'present', 'crates birch': 'conflict' });
    expect(writeAnswers(registry)).toEqual([200, 400]);
  });

  test('with the sealed bytes: the chain goes on behind it', async () => {
    expect(await publishAround(crate(birch))).toMatchObject({ exit: 0, codes: [] });
    expect(writeAnswers(registry)).toEqual([200, 400, 200]);
  });
});

describe('what was yanked after it was published', () => {
  beforeEach(async () => {
    await open();
    expect(await report(checkout, publish, tokens)).toMatchObject({ exit: 0 });
  });
  afterEach(close);

  async function yankCrate(name: string): Promise<void> {
    const url = new URL(`api/v1/crates/${name}/${version}/yank`, servers.crates.url);
    const headers = { authorization: tokens.CARGO_REGISTRY_TOKEN };
    expect(await fetch(url, { method: 'DELETE', headers })).toMatchObject({ status: 200 });
  }

  test('is told by verify, file by file, and is not sent again', async () => {
    await yankCrate('alder-core');
    servers.pypi.yank({ ...distribution, fileName: sdistName(distribution) }, 'broken');
    const sent = [servers.npm, servers.pypi, servers.crates].map(writeAnswers);
    const found = await report(checkout, ['verify']);
    expect([found.exit, found.codes]).toEqual([3, ['YANKED', 'YANKED']]);
    expect(found.report.problems.map(({ where }) => where?.target).toSorted()).toEqual([
      `crates alder-core@${version}`,
      `pypi ${sdistName(distribution)}`,
    ]);
    await report(checkout, publish, tokens);
    expect([servers.npm, servers.pypi, servers.crates].map(writeAnswers)).toEqual(sent);
  });
});
