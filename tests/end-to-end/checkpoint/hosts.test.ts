import { afterEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { reportHere } from '../../support/here.ts';
import { npmSources, sealedNpm } from '../../support/npm-release.ts';
import { credentials, startRegistry } from '../../support/registry.ts';
import { tag } from '../../support/workspace.ts';
import { type Conclusion, type RunHost, runHosts } from './hosts.ts';

const nobody = 'http://127.0.0.1:9/';

let host: RunHost;
let checkout: Checkout;
let registry: NpmStandIn | undefined;
afterEach(async () => {
  await Promise.all([host.close(), checkout.remove(), registry?.close()]);
  registry = undefined;
});

const status = async () => (await reportHere(checkout, ['status'], host.env)).report;
const resume = async () => (await reportHere(checkout, ['resume'], host.env)).report;
const head = async () => (await checkout.git('rev-parse', 'HEAD')).trim();

describe.each(Object.entries(runHosts))('on %s, status says of the build run', (_, startHost) => {
  test.each<[string, Conclusion, RegExp, string]>([
    ['one under way, which is waited for', undefined, /^wait for the build run: http/, 'RESUME_PERSON'],
    [
      'one that failed, which is mended',
      'failure',
      /^mend the build run, which ended with failure: http/,
      'RESUME_PERSON',
    ],
    // Which asks the host for the tag first, and it has none here.
    ['one that succeeded, whose files are fetched', 'success', /^lockstep resolve-build$/, 'TAG_MISSING'],
  ])('%s', async (_title, conclusion, next, code) => {
    host = await startHost();
    checkout = await checkoutOf(npmSources(nobody), [tag]);
    const commit = await head();
    host.addRun('release.yml', '1'.repeat(40), 'success');
    const id = host.addRun('release.yml', commit, conclusion);
    host.addRun('release-publish.yml', commit, 'success');
    const { checkpoint, next: said } = await status();
    expect(checkpoint).toMatchObject({
      stage: 'not sealed',
      lastBuild: { id, url: expect.stringContaining(`grove/trees/actions/runs/`) },
    });
    expect((checkpoint as { lastBuild: object }).lastBuild).toMatchObject(conclusion ? { conclusion } : {});
    expect(said).toMatch(next);
    expect((await resume()).problems[0]?.code).toBe(code);
  });

  test('that there is none, and none for another commit is taken for it', async () => {
    host = await startHost();
    checkout = await checkoutOf(npmSources(nobody), [tag]);
    host.addRun('release.yml', '1'.repeat(40), 'success');
    const { checkpoint, next } = await status();
    expect(checkpoint).not.toHaveProperty('lastBuild');
    expect(next).toBe('lockstep seal --build');
  });
});

describe.each(Object.entries(runHosts))('on %s, status of a published release', (_, startHost) => {
  test('has the run that built it and the one that published it, as the host says them', async () => {
    [host, registry] = await Promise.all([startHost(), startRegistry()]);
    checkout = await sealedNpm(registry.url);
    const commit = await head();
    const build = host.addRun('release.yml', commit, 'success');
    const publishing = host.addRun('release-publish.yml', commit, 'failure');
    const inRun = { ...host.env, ...credentials, GITHUB_RUN_ID: publishing, GITHUB_RUN_ATTEMPT: '1' };
    expect(await reportHere(checkout, ['publish', '--skip-rehearsal'], inRun)).toMatchObject({ exit: 0 });
    const { checkpoint } = await status();
    expect(checkpoint).toMatchObject({
      stage: 'complete',
      lastBuild: { id: build, conclusion: 'success' },
      lastRun: { run: expect.stringContaining(`/grove/trees/actions/runs/${publishing}`) },
      lastPublish: { id: publishing, conclusion: 'failure' },
    });
  });
});

test('a host that cannot be reached is named as not asked, and nothing is guessed', async () => {
  host = await runHosts.GitHub();
  checkout = await checkoutOf(npmSources(nobody), [tag]);
  const elsewhere = { ...host.env, GITHUB_API_URL: 'http://127.0.0.1:9' };
  const { report, stderr } = await reportHere(checkout, ['status'], elsewhere);
  expect(report.checkpoint).toMatchObject({ lastBuild: { unknown: expect.stringMatching(/.{5}/) } });
  expect(report.next).toBe('lockstep seal --build');
  expect(stderr).toMatch(/build run\s+not known: /);
});
