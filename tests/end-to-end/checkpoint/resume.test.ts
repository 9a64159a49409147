import { afterEach, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout, Files } from '../../support/checkout.ts';
import { reportHere } from '../../support/here.ts';
import { ledgerKinds } from '../../support/ledger-entries.ts';
import type { Variables } from '../../support/lockstep.ts';
import { sealedNpm } from '../../support/npm-release.ts';
import { credentials, startRegistry, writesTo } from '../../support/registry.ts';
import { packSample } from '../../support/sample-package.ts';
import { tag, version } from '../../support/workspace.ts';

const workflow = `on:
  workflow_dispatch:
    inputs:
      release-tag: { required: true }
jobs:
  publish:
    uses: lockstep-release/lockstep/.github/workflows/lockstep-publish.yml@0000000000000000000000000000000000000000
`;
const longestMs = 60_000;

let registry: NpmStandIn;
let checkout: Checkout;
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

async function scene(faults: FaultProgramme = [], more: Files = {}): Promise<void> {
  registry = await startRegistry(faults);
  checkout = await sealedNpm(registry.url, more);
}

const runWith = (env: Variables, args: readonly string[]) => reportHere(checkout, args, env);
const run = (...args: readonly string[]) => runWith(credentials, args);

describe('resume carries out', () => {
  test(
    'one command at a time: rehearse, preflight, publish, verify',
    async () => {
      await scene();
      for (const command of ['rehearse', 'preflight', 'publish', 'verify']) {
        expect(await run('status')).toMatchObject({ report: { next: `lockstep ${command}` } });
        const resumed = await run('resume', '--operator', 'grace');
        expect([resumed.report.command, resumed.exit, resumed.codes]).toEqual([command, 0, []]);
        expect(resumed.stderr).toContain(`next: lockstep ${command}`);
        const isPublic = registry.packages().alder?.versions[version] !== undefined;
        expect(isPublic).toBe(['publish', 'verify'].includes(command));
      }
      expect(writesTo(registry)).toEqual({ alder: [200] });
      expect(await run('status')).toMatchObject({
        report: { checkpoint: { stage: 'complete', lastRun: { operator: 'grace' } } },
      });
    },
    longestMs,
  );

  test('a rollback that was begun, once it is confirmed, and then there is nothing more', async () => {
    const deprecation = { method: 'PUT', path: '/alder', nth: 2 } as const;
    await scene([{ on: deprecation, fault: { kind: 'reject', status: 503 } }]);
    expect(await run('publish', '--skip-rehearsal')).toMatchObject({ exit: 0 });
    expect((await run('rollback', '--apply', '--confirm', tag)).exit).toBe(4);
    expect((await run('status')).report.next).toBe('lockstep rollback --apply');
    expect((await run('resume')).codes).toEqual(['ROLLBACK_UNCONFIRMED']);
    expect(await run('resume', '--confirm', tag)).toMatchObject({ exit: 0, report: { command: 'rollback' } });
    expect((await ledgerKinds(checkout)).at(-1)).toBe('rolled-back');
    const nothing = await run('resume');
    expect([nothing.exit, nothing.codes]).toEqual([1, ['RESUME_PERSON']]);
    expect(nothing.report.problems[0]?.message).toContain('nothing comes next');
  });
});

describe('resume leaves to a person', () => {
  test(
    'a dispatch, where the credential is in the workflow alone',
    async () => {
      await scene([], { '.github/workflows/release-publish.yml': workflow });
      expect(await runWith({}, ['resume'])).toMatchObject({ exit: 0, report: { command: 'rehearse' } });
      const { exit, codes, report } = await runWith({}, ['resume']);
      expect([exit, codes]).toEqual([1, ['RESUME_PERSON']]);
      const inputs = `release-tag=${tag}, rehearsal=false`;
      expect(report.problems[0]?.message).toContain(`dispatch release-publish.yml with ${inputs}`);
      expect(writesTo(registry)).toEqual({});
    },
    longestMs,
  );

  test('an incident, which ends as one', async () => {
    await scene();
    const tarball = packSample({ name: 'alder' }, version, 'console.log("somebody else’s")');
    registry.seed({ name: 'alder', version, tarball, owner: 'ada' });
    const { exit, codes, report } = await run('resume');
    expect([exit, codes]).toEqual([3, ['RESUME_PERSON']]);
    expect(report.problems[0]?.message).toContain('lockstep verify');
    expect(await ledgerKinds(checkout)).toEqual(['sealed']);
  });
});
