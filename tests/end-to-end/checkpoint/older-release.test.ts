import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { reportHere } from '../../support/here.ts';
import { onlyPackage, sealedNpm } from '../../support/npm-release.ts';
import { credentials, startRegistry, writesTo } from '../../support/registry.ts';
import { packSample, sourceFiles, tarballFile } from '../../support/sample-package.ts';
import { tag as older, workspaceFiles } from '../../support/workspace.ts';

const [newer, version] = ['v1.3.0', '1.3.0'] as const;

let registry: NpmStandIn;
let checkout: Checkout;

// The folder ends with the seal of the newer release, while the older one is public.
beforeEach(async () => {
  registry = await startRegistry();
  checkout = await sealedNpm(registry.url);
  expect(await run('publish', '--skip-rehearsal')).toMatchObject({ exit: 0 });
  const manifest = JSON.parse(String(workspaceFiles([onlyPackage], '')['package.json']));
  await checkout.write({
    ...sourceFiles(onlyPackage, version),
    'package.json': JSON.stringify({ ...manifest, version }),
  });
  await checkout.git('commit', '--quiet', '--all', '--message', 'feat: more');
  await checkout.git('tag', '--annotate', '--message', newer, newer);
  await checkout.git('clean', '--quiet', '--force', '-d', '-X');
  await checkout.write({ [tarballFile(onlyPackage, version)]: packSample(onlyPackage, version) });
  expect(await run('seal')).toMatchObject({ exit: 0, codes: [] });
});
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

const run = (...args: readonly string[]) => reportHere(checkout, args, credentials);
const releasesIn = ({ report }: Awaited<ReturnType<typeof run>>) => report.releases.map(({ id }) => id);

test('an older release is looked at by the seal that the ledger holds', async () => {
  expect(await run('status')).toMatchObject({ report: { checkpoint: { stage: 'sealed', target: newer } } });
  const status = await run('status', '--target', older);
  expect(status).toMatchObject({
    exit: 0,
    report: { checkpoint: { stage: 'complete', target: older }, next: `lockstep verify --target ${older}` },
  });
  const log = await run('log', '--target', older);
  expect([log.exit, releasesIn(log)]).toEqual([0, [older]]);
  expect(JSON.stringify(log.report.entries)).toContain('complete: every target is public');
});

test('and taken back by it, while the folder’s own release stays what it is', async () => {
  const writes = writesTo(registry);
  const plan = await run('rollback', '--plan', '--target', older);
  expect([plan.exit, releasesIn(plan), writesTo(registry)]).toEqual([0, [older], writes]);
  expect(await run('rollback', '--apply', '--target', older, '--confirm', newer)).toMatchObject({
    codes: ['ROLLBACK_UNCONFIRMED'],
  });
  const applied = await run('rollback', '--apply', '--target', older, '--confirm', older);
  expect([applied.exit, applied.codes]).toEqual([0, []]);
  expect(registry.packages().alder?.versions['1.2.3']?.deprecated).toContain('Withdrawn');
  expect(await run('status', '--target', older)).toMatchObject({
    report: { checkpoint: { stage: 'rolled back' } },
  });
  expect(await run('publish', '--skip-rehearsal')).toMatchObject({ exit: 0, codes: [] });
  expect(registry.packages().alder?.tags).toEqual({ latest: version });
});

test('but nothing is published by it, and a release that the ledger does not know is refused', async () => {
  const writes = writesTo(registry);
  for (const args of [['publish', '--skip-rehearsal'], ['preflight'], ['abandon', '--reason', 'x']])
    expect((await run(...args, '--target', older)).codes).toEqual(['TARGET_MISMATCH']);
  for (const command of ['status', 'log', 'rollback']) {
    const { codes, report } = await run(command, '--target', 'v0.9.0');
    expect(codes).toEqual(['TARGET_MISMATCH']);
    expect(report.problems[0]?.message).toContain('the ledger holds no seal of that');
  }
  expect(writesTo(registry)).toEqual(writes);
});
