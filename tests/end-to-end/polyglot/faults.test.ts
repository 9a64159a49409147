import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  type ChannelName,
  heldBy,
  releaseToServers,
  sealedFor,
  startServers,
  tokens,
  writeAnswers,
} from '../../support/polyglot/servers.ts';
import { report } from '../../support/report-document.ts';

/** The requests that write to each channel, and how many a whole release needs. */
const writes = {
  npm: { method: 'PUT', count: 1 },
  pypi: { method: 'POST', count: 2 },
  crates: { method: 'PUT', count: 2 },
} as const;

const channels = Object.keys(writes) as ChannelName[];

/** A fault with how the runs end, and how many writes of its channel were not answered with success. */
interface Scenario {
  readonly title: string;
  readonly fault: Fault;
  readonly exits: readonly number[];
  readonly lost: readonly (number | string)[];
}

const scenarios: readonly Scenario[] = [
  { title: 'one 503', fault: { kind: 'reject', status: 503 }, exits: [4, 0], lost: [503] },
  { title: 'stored, but the answer lost', fault: { kind: 'lose-answer' }, exits: [0], lost: ['dropped'] },
  {
    title: 'the connection cut before the request is read',
    fault: { kind: 'drop', moment: 'before-reading' },
    exits: [4, 0],
    lost: ['dropped'],
  },
  {
    title: 'throttled, with a time to come back',
    fault: { kind: 'reject', status: 429, headers: { 'retry-after': '1' } },
    exits: [0],
    lost: [429],
  },
  { title: 'held back for some reads', fault: { kind: 'hold', reads: 3 }, exits: [0], lost: [] },
];

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedPolyglot();
});
afterAll(() => sealed.remove());

async function publishUntilDone(channel: ChannelName, nth: number, fault: Fault) {
  const servers = await startServers({ [channel]: [{ on: { method: writes[channel].method, nth }, fault }] });
  const checkout = await releaseToServers(sealed, servers);
  const exits: (number | null)[] = [];
  try {
    do exits.push((await report(checkout, ['publish', '--skip-rehearsal'], tokens)).exit);
    while (exits.at(-1) === 4 && exits.length < 3);
    const answers = Object.fromEntries(channels.map((each) => [each, writeAnswers(servers[each])]));
    return { exits, held: heldBy(servers), answers };
  } finally {
    await servers.close();
    await checkout.remove();
  }
}

const places = channels.flatMap((channel) =>
  Array.from({ length: writes[channel].count }, (_, index) => [channel, index + 1] as const),
);

describe.each(places)('a fault on %s at write %d', (channel, nth) => {
  test.concurrent.each(scenarios)('$title: complete after at most one more run', async (scenario) => {
    const done = await publishUntilDone(channel, nth, scenario.fault);
    expect(done.exits).toEqual(scenario.exits);
    expect(done.held).toEqual(await sealedFor(sealed));
    for (const each of channels) {
      const lost = done.answers[each]?.filter((status) => status !== 200) ?? [];
      expect([each, lost]).toEqual([each, each === channel ? scenario.lost : []]);
    }
  });
});
