import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { ledgerKinds } from '../support/ledger-entries.ts';
import { start } from '../support/lockstep.ts';
import {
  credentials,
  holdings,
  releaseTo,
  sealedDigests,
  startRegistry,
  writesTo,
} from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { sealedWorkspace } from '../support/workspace.ts';

let sealed: Checkout;
let registry: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());
beforeEach(async () => {
  registry = await startRegistry();
  checkout = await releaseTo(sealed, { npm: registry });
});
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

const keepLedgerAt = async (file: string) =>
  checkout.write({
    'lockstep.yaml': (await checkout.read('lockstep.yaml')).replace(
      '"channels"',
      `"ledger": { "file": "${file}" }, "channels"`,
    ),
  });

describe('a reader that goes away', () => {
  test.each(['stdout', 'stderr'] as const)('from %s does not stop a release half way', async (stream) => {
    const running = start(checkout, ['publish', '--skip-rehearsal', '--json'], credentials);
    running.process[stream]?.destroy();
    expect((await running.ended).exit).toBe(0);
    expect(holdings(registry)).toEqual(await sealedDigests(checkout));
    expect((await ledgerKinds(checkout)).at(-1)).toBe('completed');
  });
});

describe('the ledger', () => {
  test('that cannot be written stops a release before anything is sent', async () => {
    await keepLedgerAt('lockstep.yaml/ledger');
    const { exit, codes } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect([exit, codes]).toEqual([1, ['LEDGER_UNWRITABLE']]);
    expect(registry.requests).toEqual([]);
  });

  test('is kept where the state folder is', async () => {
    const XDG_STATE_HOME = `${checkout.scratch}/state`;
    await report(checkout, ['publish', '--skip-rehearsal'], { ...credentials, XDG_STATE_HOME });
    const { report: document } = await report(checkout, ['status'], { XDG_STATE_HOME });
    expect(document.checkpoint).toMatchObject({
      stage: 'complete',
      ledger: expect.stringMatching(
        new RegExp(`^${XDG_STATE_HOME}/lockstep/[0-9a-f]{16}/v1\\.2\\.3\\.jsonl$`),
      ),
    });
  });

  test('is kept where the configuration says', async () => {
    await keepLedgerAt('../release.jsonl');
    await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(await checkout.read('../release.jsonl')).toContain('"kind":"completed"');
    expect(await ledgerKinds(checkout)).toEqual([]);
  });

  test('that a pull request planted in the checkout is not believed', async () => {
    await report(checkout, ['preflight'], credentials);
    await checkout.write({ '.lockstep/rehearsal.json': '{"schema":1}', 'v1.2.3.jsonl': '{}' });
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({
      exit: 1,
      codes: ['NOT_REHEARSED'],
    });
  });
});

describe('the operator', () => {
  test.each([
    ['who is named', ['--operator', 'grace'], { GITHUB_ACTOR: 'hopper' }, 'grace'],
    ['of the workflow', [], { GITHUB_ACTOR: 'hopper' }, 'hopper'],
    ['of the terminal', [], {}, 'ada'],
  ])('%s answers for the run', async (_, args, env, operator) => {
    await report(checkout, ['publish', '--skip-rehearsal', ...args], { ...credentials, ...env });
    const { report: document } = await report(checkout, ['status']);
    expect(document.checkpoint).toMatchObject({ lastRun: { operator } });
  });
});

describe('a registry', () => {
  test('that is not there leaves everything untouched', async () => {
    await checkout.write({
      'lockstep.yaml': (await checkout.read('lockstep.yaml')).replace(
        registry.url,
        'http://127.0.0.1:9/npm/',
      ),
    });
    const { exit, codes } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(exit).toBe(1);
    expect(new Set(codes)).toEqual(new Set(['UNREACHABLE', 'STATE_UNKNOWN']));
    expect(writesTo(registry)).toEqual({});
  });
});
