import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { holdings, writesTo } from '../support/registry.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, logOf, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { sourceSuite } from './hosts-actions.ts';
import { storedRelease } from './hosts-ledger.ts';
import { longestRunsMs } from './hosts-runner.ts';
import { packages, type ReusableStage, repository, setReusableStage, tag } from './reusable-stage.ts';

// A registry that refuses the token once, after it was good in the preflight and for the first package.
const refusal = {
  on: { method: 'PUT', path: '/treesum-check', first: 1 },
  fault: { kind: 'reject', status: 401 },
} as const;
const proven = {
  ...{ resolve: 'success', gates: 'success', 'gates-host': 'success', rehearse: 'success' },
  ...{ 'preflight-npm': 'success', 'preflight-release': 'success', record: 'success' },
};
const onStage = lacksAct ? describe.skip : describe;

let suite: string;
let stage: ReusableStage;
let checked: WorkflowRun;
let built: WorkflowRun & { readonly id: number };
let failedBuild: number;
let unbuilt: WorkflowRun;
let rehearsed: WorkflowRun;
let refused: WorkflowRun;
let completed: WorkflowRun;
let weekly: WorkflowRun;
/** What was sent to the registry, and what the server holds: after the build, and after each of those. */
const states: (readonly unknown[])[] = [];
/** The kinds of the ledger’s entries after each of those. */
const ledgers: (readonly string[])[] = [];
/** The server’s issues after each of those. */
const issues: ReturnType<typeof standing>[] = [];

const standing = () =>
  stage.host.github
    .inventory(repository)
    .issues.map(({ title, labels, isOpen }) => ({ title, labels, isOpen }));

async function noted<T>(run: Promise<T>): Promise<T> {
  const done = await run;
  states.push([writesTo(stage.npm), stage.host.github.inventory(repository).releases]);
  issues.push(standing());
  ledgers.push((await storedRelease(stage.host.git, tag)).kinds);
  return done;
}

onStage('a caller’s stub that calls the reusable workflow (needs act)', () => {
  beforeAll(async () => {
    suite = await sourceSuite();
    stage = await setReusableStage(suite, [refusal]);
    checked = await stage.check(899);
    failedBuild = await stage.failedBuild();
    unbuilt = await stage.publish(900, { build: String(failedBuild), rehearsal: 'false' });
    built = await noted(stage.build());
    rehearsed = await noted(stage.publish(901));
    refused = await noted(stage.publish(902, { rehearsal: 'false' }));
    completed = await noted(stage.publish(903, { build: String(built.id), rehearsal: 'false' }));
    weekly = await noted(stage.weekly(904));
  }, longestRunsMs);

  afterAll(async () => {
    await stage.close();
    await rm(suite, { recursive: true });
  });

  test('checks a change, and runs the gates that ask no server', () => {
    expect([checked.exit, jobResults(checked.lines)]).toEqual([0, { metadata: 'success', gates: 'success' }]);
    expect(logOf(checked.lines, 'gates')).toContain('syntax');
    expect(summaryOf(checked.lines, 'metadata')).toContain('1.4.0');
  });

  test('publishes nothing of a build that failed, although it is named', () => {
    expect([unbuilt.exit, jobResults(unbuilt.lines)]).toEqual([1, { resolve: 'failure' }]);
    expect(logOf(unbuilt.lines, 'resolve')).toContain('BUILD_FAILED_RUN');
    expect(states[0]).toEqual([{ picomatch: [200] }, []]);
  });

  test('rehearses where nobody says otherwise: every channel is asked, and none is written to', () => {
    expect([rehearsed.exit, jobResults(rehearsed.lines)]).toEqual([0, { ...proven, report: 'success' }]);
    expect(states[1]).toEqual(states[0]);
    expect(ledgers[1]?.toSorted()).toEqual(
      [...(ledgers[0] ?? []), 'rehearsed', 'gated', 'gated', 'preflighted', 'preflighted'].toSorted(),
    );
  });

  test('hands the build over inside the run, so that no job but the first needs a token for it', () => {
    const names = stage.host.results.artifacts().map(({ run, name }) => [run, name.split('-').slice(0, 3)]);
    const handed = [901, 902, 903].map((run) => [String(run), ['lockstep', 'handed', 'over']]);
    expect(names).toEqual([[String(built.id), ['lockstep', 'build', tag]], ...handed]);
    expect(logOf(rehearsed.lines, 'rehearse')).toMatch(/from artifact lockstep-handed-over-[0-9a-f]{64}-1/);
  });

  test('fails where the registry refuses the token, with a draft that nobody sees', () => {
    const { exit, lines } = refused;
    const { report: _, ...ended } = jobResults(lines);
    const reserved = { 'reserve-release': 'success', 'publish-npm': 'failure' };
    expect([exit, ended]).toEqual([1, { ...proven, ...reserved }]);
    expect(logOf(lines, 'publish-npm')).toContain('AUTH_FAILED');
    expect(summaryOf(lines, 'report')).toContain('v1.4.0');
    expect(states[2]?.[1]).toMatchObject([{ tag, isDraft: true }]);
  });

  test('files a blocker for the release that is partly public, and closes it once it is complete', () => {
    const labels = expect.arrayContaining(['lockstep-blocker', 'release-blocker']);
    const blocker = { title: expect.stringContaining('partly public'), labels };
    expect(issues).toEqual([
      ...[[], [], [{ ...blocker, isOpen: true }]],
      ...[[{ ...blocker, isOpen: false }], [{ ...blocker, isOpen: false }]],
    ]);
    const [issue] = stage.host.github.inventory(repository).issues;
    expect(issue?.body).toContain('/actions/runs/902');
    expect(issue?.comments.join('\n')).toContain('The release is complete.');
  });

  test('completes by the id of the build’s run alone, without building again', async () => {
    const { exit, lines } = completed;
    const published = {
      ...{ 'reserve-release': 'success', 'publish-npm': 'success', 'reveal-release': 'success' },
      ...{ verify: 'success', report: 'success' },
    };
    expect([exit, jobResults(lines)]).toEqual([0, { ...proven, ...published }]);
    const { kinds } = await storedRelease(stage.host.git, tag);
    expect(kinds.filter((kind) => kind === 'sealed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'completed')).toHaveLength(1);
  });

  test('puts the sealed bytes on both channels, and sends none twice', async () => {
    const { artifacts } = await storedRelease(stage.host.git, tag);
    const versions = artifacts.map(({ name, sha256 }) => [`${name}@1.4.0`, sha256]);
    expect(versions).toHaveLength(packages.length);
    expect(holdings(stage.npm)).toMatchObject(Object.fromEntries(versions));
    const answers = packages.map((name) => writesTo(stage.npm)[name]?.filter((status) => status === 200));
    expect(answers).toEqual(packages.map(() => [200]));
    const [release, ...more] = stage.host.github.inventory(repository).releases;
    expect([release?.tag, release?.isDraft, more]).toEqual([tag, false, []]);
    const assets = release?.assets.filter(({ name }) => name.endsWith('.tgz')) ?? [];
    const sealed = artifacts.map(({ sha256 }) => sha256).toSorted();
    expect(assets.map(({ sha256 }) => sha256).toSorted()).toEqual(sealed);
  });

  test('is installed by the check of every week, which finds nothing wrong and writes nothing', () => {
    const ended = { plan: 'success', verify: 'success', install: 'success', report: 'success' };
    expect([weekly.exit, jobResults(weekly.lines)]).toEqual([0, ended]);
    expect(summaryOf(weekly.lines, 'install')).toContain('treesum-check');
    expect(states[4]).toEqual(states[3]);
  });

  test('leaves no token anywhere', async () => {
    for (const secret of stage.secrets) {
      const shown = [checked, unbuilt, built, rehearsed, refused, completed, weekly].map(({ output }) =>
        shownIn(output),
      );
      expect(shown.filter((text) => holdsSecret(text, secret))).toEqual([]);
      expect(await filesWithSecret(stage.checkout.scratch, secret)).toEqual([]);
    }
  });
});
