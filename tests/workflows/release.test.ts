import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lacksAct, type WorkflowRun } from './act.ts';
import { jobResults, logOf, outputsIn, shownIn, summaryOf } from './act-log.ts';
import { filesWithSecret, holdsSecret } from './canary.ts';
import { longestRunsMs } from './hosts-runner.ts';
import { publishedIntegrities, type Stage, sealedIntegrities, setStage } from './stage.ts';

const names = ['treesum', 'treesum-check', '@treesum/sri'];
const everything = names.map((name) => expect.objectContaining({ channel: 'npm', name, version: '1.4.0' }));
const onStage = lacksAct ? describe.skip : describe;

let stage: Stage;
let failed: WorkflowRun;
let first: WorkflowRun;
let writes: readonly string[];
let second: WorkflowRun;
let moreWrites: readonly string[];

onStage('a workflow that uses the actions (needs act)', () => {
  beforeAll(async () => {
    stage = await setStage();
    failed = await stage.run('node --check missing.js');
    first = await stage.run('node --check packages/treesum/src/index.js');
    writes = stage.registry.takeWrites();
    second = await stage.run('true');
    moreWrites = stage.registry.takeWrites();
  }, longestRunsMs);

  afterAll(() => stage.close());

  test('stops at a gate that fails, and says which', () => {
    expect(jobResults(failed.lines)).toMatchObject({ gates: 'failure' });
    expect(jobResults(failed.lines).build).toBeUndefined();
    expect(logOf(failed.lines, 'gates')).toContain('GATE_FAILED');
    expect(logOf(failed.lines, 'gates')).toContain('Cannot find module');
    expect(summaryOf(failed.lines, 'gates')).toMatch(/^\| unit-tests \| run \| passed \|/m);
    expect(summaryOf(failed.lines, 'gates')).toMatch(/^\| given \| run \| failed \|/m);
    expect(logOf(failed.lines, 'publish')).not.toContain('publish:');
  });

  test('goes through every job', () => {
    const succeeded = ['gates', 'build', 'rehearse', 'publish', 'outcome'].map((job) => [job, 'success']);
    expect(jobResults(first.lines)).toEqual(Object.fromEntries(succeeded));
    expect(first.exit).toBe(0);
  });

  test('hands on what was sealed, rehearsed and published as outputs', async () => {
    const { gates, build, rehearse, publish } = outputsIn(first.lines);
    expect(gates).toMatchObject({ ok: 'true', exit: '0', report: '.lockstep/report-gate.json' });
    const commit = (await stage.checkout.git('rev-parse', 'HEAD')).trim();
    expect(build).toMatchObject({ metadata: 'true', release: 'v1.4.0', commit });
    expect(build?.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(rehearse).toMatchObject({ ok: 'true', public: '[]', report: '.lockstep/report-rehearse.json' });
    expect(publish).toMatchObject({ exit: '0', complete: 'true', verified: 'true' });
    expect(JSON.parse(String(publish?.public))).toEqual(expect.arrayContaining(everything));
  });

  test('puts the very bytes of the seal on the registry, each once', async () => {
    const sealed = await sealedIntegrities(stage);
    expect(Object.keys(sealed).sort()).toEqual([...names].sort());
    expect(await publishedIntegrities(stage, names, '1.4.0')).toEqual(sealed);
    expect([...writes].sort()).toEqual(names.map((name) => `PUT /${name.replace('/', '%2f')}`).sort());
  });

  test('releases what a real client installs and runs', async () => {
    await stage.client.write('user/package.json', '{"private":true}');
    await stage.client.run('npm', ['install', '--ignore-scripts', ...names], 'user');
    const command = 'node_modules/.bin/treesum-check';
    expect(await stage.client.run(command, ['--version'], 'user')).toContain('1.4.0');
  });

  test('shows people what happened in the summaries', () => {
    const digests = / \| [0-9a-f]{64} \|/;
    expect(summaryOf(first.lines, 'build')).toContain('## Lockstep seal: ok');
    expect(summaryOf(first.lines, 'rehearse')).toMatch(/\| npm \| @treesum\/sri@1\.4\.0 \| .*1\.4\.0 \|/);
    expect(summaryOf(first.lines, 'publish')).toContain('| npm | NPM\\_TOKEN |');
    expect(summaryOf(first.lines, 'publish')).toMatch(/\| npm \| treesum \| 1\.4\.0 \| present/);
    expect(summaryOf(first.lines, 'publish')).toContain('# Release evidence');
    expect(summaryOf(first.lines, 'publish')).toMatch(digests);
  });

  test('sends no write when it is started again', () => {
    expect(second.exit).toBe(0);
    expect(outputsIn(second.lines).publish).toMatchObject({ exit: '0', complete: 'true' });
    expect(moreWrites).toEqual([]);
  });

  test('leaves the token nowhere', async () => {
    // The orders to hide it show that it was there, and that it would be found.
    expect(holdsSecret(first.output, stage.token)).toBe(true);
    const shown = [failed, first, second].map(({ output }) => shownIn(output));
    expect(shown.filter((text) => holdsSecret(text, stage.token))).toEqual([]);
    expect(await filesWithSecret(stage.checkout.scratch, stage.token)).toEqual([]);
  });
});
