import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasCargo } from '../../packages/channels/test/crates/cargo-tools.ts';
import { hasPython } from '../../packages/channels/test/pypi/python-tools.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, logOf, masksOf, outputsIn, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { byChannel, channelIds, secretNames } from './polyglot-channels.ts';
import { type Registries, startRegistries, unknownPypiToken } from './polyglot-registries.ts';
import { type PolyglotStage, setPolyglotStage } from './polyglot-stage.ts';
import { type StandIns, startStandIns } from './polyglot-stand-ins.ts';

const workflow = 'polyglot.yml';
const lacksTools = process.env.CI !== 'true' && !(hasCargo && hasPython);
/** Five runs of act, on a machine that is busy with other tests. */
const longestMs = 400_000;
const onStage = lacksAct || lacksTools ? describe.skip : describe;
const publishing = ['publish-testpypi', 'publish-npm', 'publish-pypi', 'publish-crates'];
/** What a server runs again where publishing to PyPI failed. */
const failedJobs = ['publish-pypi', 'verify', 'report', 'outcome'];

let registries: Registries;
let stage: PolyglotStage;
let standIns: StandIns;
let first: WorkflowRun;
let rerun: WorkflowRun;
let second: WorkflowRun;
let atOnce: WorkflowRun;
let early: WorkflowRun;
let writes: Readonly<Record<'first' | 'rerun' | 'second', readonly string[]>>;

const outputsOf = ({ lines }: WorkflowRun, job: string) => outputsIn(lines)[job];

/** The channels of which something is public, as a job says in its outputs. */
function publicIn(run: WorkflowRun, job: string): readonly string[] {
  const artifacts: readonly { channel: string }[] = JSON.parse(outputsOf(run, job)?.public ?? 'null');
  return [...new Set(artifacts.map(({ channel }) => channel))];
}

async function releaseTwice(): Promise<void> {
  const { tokens, takeWrites } = registries;
  first = await stage.run({ workflow, tokens: { ...tokens, pypi: unknownPypiToken } });
  const ofFirst = takeWrites();
  rerun = await stage.run({ workflow, tokens, jobs: failedJobs, as: { run: 1, attempt: 2 } });
  const ofRerun = takeWrites();
  second = await stage.run({ workflow, tokens, as: { run: 2, attempt: 1 } });
  writes = { first: ofFirst, rerun: ofRerun, second: takeWrites() };
}

async function releaseElsewhere(): Promise<void> {
  const { tokens } = standIns;
  const shared = await stage.sharedFor(standIns);
  // Results of gates count in the run that they were found in, as its attempts are.
  const as = { run: 2, attempt: 2 };
  atOnce = await stage.run({ workflow: 'polyglot-all.yml', tokens, shared, as });
  early = await stage.run({ workflow, tokens, shared, jobs: ['publish-pypi', 'outcome'], as });
}

onStage('a workflow with jobs for each of four channels (needs act, python3 and cargo)', () => {
  beforeAll(async () => {
    [registries, standIns] = await Promise.all([startRegistries(), startStandIns()]);
    stage = await setPolyglotStage(registries);
    await releaseTwice();
    await releaseElsewhere();
  }, longestMs);

  afterAll(() => Promise.all([stage.close(), registries.close(), standIns.close()]));

  describe('whose token for PyPI is wrong', () => {
    test('publishes to the other channels, and says what is public', () => {
      const { verify, ...results } = jobResults(first.lines);
      const failed = Object.entries(results).filter(([, result]) => result !== 'success');
      expect([failed, verify]).toEqual([[['publish-pypi', 'failure']], undefined]);
      expect(outputsOf(first, 'publish-pypi')).toMatchObject({ exit: '4', complete: 'false' });
      expect(summaryOf(first.lines, 'publish-pypi')).toContain('| AUTH\\_FORBIDDEN |');
      expect(publicIn(first, 'report')).toEqual(['testpypi', 'npm', 'crates']);
      expect(outputsOf(first, 'report')).toMatchObject({ complete: 'false' });
    });

    test('completes when the failed jobs run again, without building again', async () => {
      expect([rerun.exit, jobResults(rerun.lines)]).toEqual([
        0,
        Object.fromEntries(failedJobs.map((job) => [job, 'success'])),
      ]);
      expect(writes.rerun).toEqual(['pypi POST /']);
      expect(outputsOf(rerun, 'publish-pypi')).toMatchObject({ exit: '0', complete: 'true', next: '' });
      expect(outputsOf(rerun, 'verify')).toEqual({ ok: 'true', complete: 'true' });
      expect(outputsOf(rerun, 'report')).toMatchObject({ complete: 'true' });
    });
  });

  test('puts the very bytes of the seal on every registry', async () => {
    const sealed = await stage.sealed();
    expect(byChannel((id) => sealed[id].length)).toEqual({ testpypi: 1, npm: 1, pypi: 1, crates: 2 });
    expect(await registries.held()).toEqual(sealed);
  });

  test('publishes to the trial channel first, then rank by rank', () => {
    const [trial, npm, ...last] = writes.first;
    expect([trial, npm]).toEqual(['testpypi POST /legacy/', 'npm PUT /alder']);
    const crate = 'crates PUT /api/v1/crates/new';
    expect(last.toSorted()).toEqual([crate, crate, 'pypi POST /']);
  });

  test('knows in each job what was public when the job ended', () => {
    expect(outputsOf(first, 'rehearse')).toEqual({ ok: 'true', public: '[]' });
    for (const job of ['gates', 'gates-host']) expect(outputsOf(first, job)).toEqual({ ok: 'true' });
    for (const id of channelIds) expect(outputsOf(first, `preflight-${id}`)).toEqual({ ok: 'true' });
    expect(publicIn(first, 'publish-testpypi')).toEqual(['testpypi']);
    expect(outputsOf(first, 'install-testpypi')).toEqual({ ok: 'true' });
    expect(publicIn(first, 'publish-npm')).toEqual(['testpypi', 'npm']);
    for (const job of ['publish-testpypi', 'publish-npm', 'publish-crates'])
      expect(outputsOf(first, job)).toMatchObject({ exit: '0', complete: 'false' });
    expect(publicIn(rerun, 'publish-pypi')).toEqual([...channelIds]);
  });

  test('installs with the real clients of three languages, and from the trial channel before the others', () => {
    const rehearsed = summaryOf(first.lines, 'rehearse');
    for (const client of ['npm', 'pip', 'cargo'])
      expect(rehearsed).toMatch(new RegExp(`^\\| ${client} \\| .*alder.* \\| 1\\.2\\.3 \\|$`, 'm'));
    const tried = summaryOf(first.lines, 'install-testpypi');
    expect(tried).toMatch(/^\| pip \| alder-1\.2\.3-\S+\.whl \| alder --version \| 1\.2\.3 \|$/m);
  });

  test('shows people what each job did in the summaries', () => {
    expect(summaryOf(first.lines, 'build')).toContain('## Lockstep seal: ok');
    for (const id of channelIds) {
      const name = secretNames[id].replaceAll('_', '\\_');
      expect(summaryOf(first.lines, `preflight-${id}`)).toContain(`| ${id} | ${name} |`);
    }
    expect(summaryOf(rerun.lines, 'publish-pypi')).toMatch(/^\| crates \| alder-core \| 1\.2\.3 \| present/m);
    const evidence = summaryOf(rerun.lines, 'report');
    expect(evidence).toContain('# Release evidence');
    expect(evidence).toContain('install from testpypi passed');
    expect(evidence).toContain('/actions/runs/1/attempts/2 |');
    for (const id of channelIds) expect(evidence).toMatch(new RegExp(`preflight passed: ${id} `));
  });

  test('sends no write when it is started again, although the seal names another run', async () => {
    expect([second.exit, writes.second]).toEqual([0, []]);
    for (const job of publishing)
      expect(outputsOf(second, job)).toMatchObject({ exit: '0', complete: 'true' });
    expect(outputsOf(second, 'build')?.seal).not.toEqual(outputsOf(first, 'build')?.seal);
    expect(await registries.held()).toEqual(await stage.sealed());
  });

  test('lets each job have the token of its own channel alone', () => {
    const tokens = Object.entries({ ...registries.tokens, unknown: unknownPypiToken });
    const known = (job: string) => tokens.filter(([, token]) => masksOf(first.lines, job).includes(token));
    const own = { testpypi: ['testpypi'], npm: ['npm'], pypi: ['unknown'], crates: ['crates'] };
    for (const id of channelIds)
      for (const job of [`preflight-${id}`, `publish-${id}`])
        expect([job, known(job).map(([name]) => name)]).toEqual([job, own[id]]);
    for (const job of ['build', 'gates', 'rehearse', 'install-testpypi', 'report'])
      expect([job, masksOf(first.lines, job)]).toEqual([job, []]);
  });

  test('sends each token to its own registry alone', () => {
    const { tokens, credentials } = registries;
    const own = { ...byChannel((id) => [tokens[id]]), pypi: [tokens.pypi, unknownPypiToken] };
    for (const id of channelIds) {
      const sent = credentials(id);
      expect([id, sent.length]).toEqual([id, own[id].length]);
      for (const token of own[id])
        expect(sent.filter((header) => holdsSecret(header, token))).toHaveLength(1);
    }
  });

  test('leaves no token anywhere', async () => {
    const { seal = '' } = outputsOf(first, 'build') ?? {};
    // The search finds what the jobs left, in hidden folders too.
    expect(await filesWithSecret(stage.checkout.scratch, seal)).toEqual(
      expect.arrayContaining([expect.stringContaining('/left/1-1/publish-npm/.lockstep/')]),
    );
    const runs = [first, rerun, second, atOnce, early];
    const tokens = [registries.tokens, standIns.tokens].flatMap((each) => Object.values(each));
    for (const token of new Set([...tokens, unknownPypiToken])) {
      // The orders to hide it show that it was there, and that it would be found.
      expect(runs.some(({ output }) => holdsSecret(output, token))).toBe(true);
      expect(runs.filter(({ output }) => holdsSecret(shownIn(output), token))).toEqual([]);
      expect(await filesWithSecret(stage.checkout.scratch, token)).toEqual([]);
    }
  });

  describe('and one job for all channels', () => {
    test('stops after the trial channel, and names the command of the job that comes next', () => {
      expect(outputsOf(atOnce, 'publish')).toMatchObject({
        exit: '4',
        complete: 'false',
        next: 'lockstep install --channel=testpypi',
      });
      expect(publicIn(atOnce, 'publish')).toEqual(['testpypi']);
      expect(logOf(atOnce.lines, 'publish')).toContain('INSTALL_CHECK_NEEDED');
    });

    test('is not passed by a job that starts too early', () => {
      expect(outputsOf(early, 'publish-pypi')).toMatchObject({ exit: '1', complete: 'false' });
      expect(logOf(early.lines, 'publish-pypi')).toMatch(/PHASE_TOO_EARLY .*npm.* is not confirmed yet/);
      expect(publicIn(early, 'publish-pypi')).toEqual(['testpypi']);
      expect(standIns.answers()).toEqual({ testpypi: [200], npm: [], pypi: [], crates: [] });
    });
  });
});
