import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import { type Checkout, copyOf } from '../support/checkout.ts';
import type { Variables } from '../support/lockstep.ts';
import { holdings, sealedDigests, startRegistry, token, writesTo } from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { chain, configText, sealedWorkspace } from '../support/workspace.ts';

const nowhere = (port: number) => ({ kind: 'npm' as const, registry: `http://127.0.0.1:${port}/` });
const everything = Object.fromEntries(chain.map(({ name }) => [name, [200]]));
const tokens = { ONE_TOKEN: token, OTHER_TOKEN: token };

let sealed: Checkout;
let one: NpmStandIn;
let other: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace(chain, { one: nowhere(9), other: nowhere(8) });
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([one.close(), other.close(), checkout.remove()]));

async function open(faults: FaultProgramme = []): Promise<void> {
  [one, other] = await Promise.all([startRegistry(), startRegistry(faults)]);
  checkout = await copyOf(sealed);
  const channels = {
    one: { kind: 'npm', registry: one.url, token: { env: 'ONE_TOKEN' } },
    other: { kind: 'npm', registry: other.url, token: { env: 'OTHER_TOKEN' } },
  } as const;
  await checkout.write({ 'lockstep.yaml': configText(channels) });
}

const publish = (env: Variables = tokens) => report(checkout, ['publish', '--skip-rehearsal'], env);

describe('one artifact on two channels', () => {
  test('has the same bytes on both', async () => {
    await open();
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    expect([holdings(one), holdings(other)]).toEqual([
      await sealedDigests(checkout),
      await sealedDigests(checkout),
    ]);
  });

  test('is published to neither while one of them cannot be asked', async () => {
    await open();
    await other.close();
    const { exit, codes } = await publish();
    expect(exit).toBe(1);
    expect(codes).toContain('UNREACHABLE');
    expect([writesTo(one), one.packages()]).toEqual([{}, {}]);
  });

  test('is published to neither while the token of one of them is missing or wrong', async () => {
    await open();
    expect(await publish({ ONE_TOKEN: token })).toMatchObject({ exit: 1, codes: ['TOKEN_MISSING'] });
    expect(await publish({ ...tokens, OTHER_TOKEN: 'of-somebody-else' })).toMatchObject({
      exit: 1,
      codes: ['AUTH_FAILED'],
    });
    expect([writesTo(one), writesTo(other)]).toEqual([{}, {}]);
  });

  test('stops on both when one refuses, is reported as partly public, and goes on', async () => {
    await open([{ on: { method: 'PUT', path: '/alder', first: 1 }, fault: { kind: 'reject', status: 503 } }]);
    const { exit, report: document } = await publish();
    expect(exit).toBe(4);
    expect(document.public.every(({ channel }) => channel === 'one')).toBe(true);
    expect(document.next).toBe('lockstep publish');
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    expect([writesTo(one), writesTo(other)]).toEqual([everything, { ...everything, alder: [503, 200] }]);
  });
});

describe('one channel at a time', () => {
  const publishOnly = (channel: string, env: Variables) =>
    report(checkout, ['publish', '--channel', channel], env);

  test('is published with its own token alone, once all of them were tried', async () => {
    await open();
    expect(await report(checkout, ['rehearse'])).toMatchObject({ exit: 0 });
    expect(await report(checkout, ['preflight'], tokens)).toMatchObject({ exit: 0 });
    expect(await publishOnly('one', { ONE_TOKEN: token })).toMatchObject({
      exit: 0,
      report: { complete: false },
    });
    expect([writesTo(one), writesTo(other)]).toEqual([everything, {}]);
    expect(await publishOnly('other', { OTHER_TOKEN: token })).toMatchObject({
      exit: 0,
      report: { complete: true },
    });
    expect([writesTo(one), writesTo(other)]).toEqual([everything, everything]);
  });

  test('has to be one that there is', async () => {
    await open();
    expect(await publishOnly('third', tokens)).toMatchObject({ exit: 2, codes: ['USAGE'] });
  });
});
