import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultProgramme } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { ledgerEntries, ledgerKinds } from '../../support/ledger-entries.ts';
import { start } from '../../support/lockstep.ts';
import { files, sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  type ChannelName,
  heldBy,
  publicFiles,
  releaseToServers,
  type Servers,
  sealedFor,
  servedFiles,
  startServers,
  tokens,
  writeAnswers,
  writeMethods,
} from '../../support/polyglot/servers.ts';
import { report, reported } from '../../support/report-document.ts';

/** A write of one channel, counted from 1. */
type Write = readonly [channel: ChannelName, nth: number];

const channels = Object.keys(writeMethods) as ChannelName[];
const writes = channels.flatMap((channel) =>
  files[channel].map((file, index): readonly [...Write, string] => [channel, index + 1, file]),
);
const gate = 'held';

let sealed: Checkout;
let servers: Servers;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedPolyglot();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([servers.close(), checkout.remove()]));

/** Starts servers that store these writes and hold their answers back. */
async function openHolding(held: readonly Write[]): Promise<void> {
  const faultsOf = (channel: ChannelName): FaultProgramme =>
    held
      .filter(([each]) => each === channel)
      .map(([, nth]) => ({
        on: { method: writeMethods[channel], nth },
        fault: { kind: 'late', delay: { until: 'released', gate } },
      }));
  servers = await startServers({ npm: faultsOf('npm'), pypi: faultsOf('pypi'), crates: faultsOf('crates') });
  checkout = await releaseToServers(sealed, servers);
}

/** Starts to publish, and gives the process once each of these writes is stored and unanswered. */
async function publishUntilHeld(held: readonly Write[]) {
  const running = start(checkout, ['publish', '--skip-rehearsal', '--json'], tokens);
  await until(() => held.every(([channel, nth]) => heldBy(servers)[channel].length >= nth));
  return running;
}

function letGo(): Promise<void> {
  for (const channel of channels) servers[channel].release(gate);
  return until(() =>
    channels.every((channel) => servers[channel].requests.every(({ status }) => status !== 'open')),
  );
}

/** One more run, after which everything is stored once, with the sealed bytes. */
async function expectCompletion(): Promise<void> {
  const again = await report(checkout, ['publish', '--skip-rehearsal'], tokens);
  expect(again).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
  expect(heldBy(servers)).toEqual(await sealedFor(checkout));
  for (const channel of channels) {
    const answers = writeAnswers(servers[channel]);
    expect([channel, answers.filter((status) => status === 200).length]).toEqual([
      channel,
      files[channel].length,
    ]);
    // A request that was cut off with its sender was not stored, so it alone may have come twice.
    expect(answers.filter((status) => status !== 200 && status !== 'dropped')).toEqual([]);
  }
  expect((await ledgerKinds(checkout)).at(-1)).toBe('completed');
}

describe.each(writes)('killed while %s answers write %d (%s)', (channel, nth) => {
  beforeEach(() => openHolding([[channel, nth]]));

  test('status says exactly what is public, and one more run completes with nothing stored twice', async () => {
    const running = await publishUntilHeld([[channel, nth]]);
    running.process.kill('SIGKILL');
    expect(await running.ended).toMatchObject({ exit: null });
    await letGo();
    expect(await ledgerKinds(checkout)).not.toContain('completed');

    const status = await report(checkout, ['status']);
    expect(status.codes).toEqual([]);
    expect(publicFiles(status)).toEqual(await servedFiles(checkout, servers));
    expect(publicFiles(status)).toContain(`${channel} ${files[channel][nth - 1]}`);
    await expectCompletion();
  });
});

/** What is held when the signal comes, and how much of each channel is public in the end. */
const stops: readonly {
  readonly title: string;
  readonly held: readonly Write[];
  readonly stored: Readonly<Record<ChannelName, number>>;
}[] = [
  { title: 'the package on npm', held: [['npm', 1]], stored: { npm: 1, pypi: 0, crates: 0 } },
  {
    title: 'the wheel, and the first crate,',
    held: [
      ['pypi', 1],
      ['crates', 1],
    ],
    stored: { npm: 1, pypi: 1, crates: 1 },
  },
  {
    title: 'the sdist, and the first crate,',
    held: [
      ['pypi', 2],
      ['crates', 1],
    ],
    stored: { npm: 1, pypi: 2, crates: 1 },
  },
  {
    title: 'the wheel, and the last crate,',
    held: [
      ['pypi', 1],
      ['crates', 2],
    ],
    stored: { npm: 1, pypi: 1, crates: 2 },
  },
];

describe.each(stops)('SIGTERM while $title is unanswered', ({ held, stored }) => {
  beforeEach(() => openHolding(held));

  test('lets them end, starts nothing new, writes their receipts down and exits with 4', async () => {
    const running = await publishUntilHeld(held);
    running.process.kill('SIGTERM');
    await until(() => running.said().includes('stopping'));
    await letGo();
    const stopped = reported(await running.ended);
    expect([stopped.exit, stopped.codes]).toEqual([4, ['INCOMPLETE']]);

    const expected = channels.flatMap((channel) =>
      files[channel].slice(0, stored[channel]).map((file) => `${channel} ${file}`),
    );
    expect(publicFiles(stopped)).toEqual(expected.toSorted());
    expect(await servedFiles(checkout, servers)).toEqual(expected.toSorted());
    const receipts = (await ledgerEntries(checkout)).flatMap(({ body }) =>
      body.kind === 'receipt' ? [body.outcome] : [],
    );
    expect(receipts.filter((outcome) => outcome === 'stored')).toHaveLength(expected.length);
    expect(publicFiles(await report(checkout, ['status']))).toEqual(expected.toSorted());
    await expectCompletion();
  });
});
