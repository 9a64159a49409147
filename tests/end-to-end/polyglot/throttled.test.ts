import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type CratesStandIn,
  cratesIoRateLimits,
  type RateLimits,
  startCratesStandIn,
} from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import type { SampleCrate } from '../../support/polyglot/crate.ts';
import { releaseCratesTo, sealedCrates } from '../../support/polyglot/crates-release.ts';
import { tokens, writeAnswers } from '../../support/polyglot/servers.ts';
import { report } from '../../support/report-document.ts';
import { version } from '../../support/workspace.ts';

const token = tokens.CARGO_REGISTRY_TOKEN;
const { publishNew } = cratesIoRateLimits;
const names = ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'ginkgo'];

/** Crates of which each needs the one before, or none any other. */
const chain = names.map((name, index): SampleCrate => {
  const before = names[index - 1];
  return { name, version, ...(before !== undefined && { needs: [before] }) };
});
const loose = names.map((name): SampleCrate => ({ name, version }));

let registry: CratesStandIn;
let checkout: Checkout;
/** How far the registry's clock is ahead, in milliseconds. */
let ahead = 0;

async function open(sealed: Checkout, rateLimits: Partial<RateLimits>): Promise<void> {
  ahead = 0;
  registry = await startCratesStandIn({
    tokens: [{ token, user: 'ada' }],
    rateLimits,
    now: () => Date.now() + ahead,
  });
  checkout = await releaseCratesTo(sealed, registry);
}
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

const publish = (...more: readonly string[]) =>
  report(checkout, ['publish', '--skip-rehearsal', ...more], { CARGO_REGISTRY_TOKEN: token });
const held = () => Object.keys(registry.crates()).toSorted();

// What is sent side by side is refused together and comes again together, so one of two may be refused twice.
describe.each([
  ['that need each other', chain, names.length - publishNew.burst],
  ['that do not need each other', loose, names.length - publishNew.burst + 1],
])('more new crates than the registry takes at once, %s', (_, crates, mostRefusals) => {
  let sealed: Checkout;
  beforeAll(async () => {
    sealed = await sealedCrates(crates);
  });
  afterAll(() => sealed.remove());

  describe('from a registry that soon takes more', () => {
    // The burst of crates.io, and one more each second instead of one in ten minutes.
    beforeEach(() => open(sealed, { publishNew: { ...publishNew, refillMs: 1000 } }));

    test('are all published by one run, with few refusals', async () => {
      expect(await publish()).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
      expect(held()).toEqual(names);
      const answers = writeAnswers(registry);
      expect(answers.filter((status) => status === 200)).toHaveLength(names.length);
      expect(answers).toContain(429);
      expect(answers.length).toBeLessThanOrEqual(names.length + mostRefusals);
    });
  });

  describe('from a registry that takes the next in ten minutes', () => {
    beforeEach(() => open(sealed, { publishNew }));

    test('end the run with the time to come back, and a later run goes on', async () => {
      const stopped = await publish('--wait', '0');
      expect([stopped.exit, new Set(stopped.codes)]).toEqual([4, new Set(['THROTTLED', 'INCOMPLETE'])]);
      const [, seconds = ''] =
        /it asks to wait (\d+) s/.exec(
          stopped.report.problems.find(({ code }) => code === 'THROTTLED')?.message ?? '',
        ) ?? [];
      expect(Number(seconds)).toBeGreaterThan(570);
      expect(Number(seconds)).toBeLessThanOrEqual(601);
      expect(held()).toHaveLength(publishNew.burst);
      expect(stopped.report.public.map(({ name }) => name).toSorted()).toEqual(held());

      ahead = 2 * publishNew.refillMs + 1000;
      expect(await publish('--wait', '0')).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
      expect(held()).toEqual(names);
      expect(writeAnswers(registry).filter((status) => status === 200)).toHaveLength(names.length);
    });
  });
});
