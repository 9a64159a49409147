import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { HostKind } from '@lockstep/core';
import { runTriage } from '../../src/commands/triage.ts';
import { ownPatterns } from '../../src/triage/own-patterns.ts';
import { runNamed } from '../../src/triage/run-name.ts';
import { openSite, type SiteJob } from './site.ts';

const stamp = '2026-11-21T08:00:00.1234567Z';
const failed: SiteJob = {
  name: 'publish',
  status: 'completed',
  conclusion: 'failure',
  log: [
    `${stamp} ##[group]Run lockstep publish`,
    `${stamp} \u001b[31m✗ THROTTLED\u001b[0m npm: too fast, token site-token-of-a-writer`,
    `${stamp}   Run the same command again after the time named.`,
    `${stamp} the flux capacitor is empty`,
    `${stamp} ##[error]Process completed with exit code 4.`,
    '',
  ].join('\n'),
};
const good: SiteJob = { name: 'build', status: 'completed', conclusion: 'success', log: 'npm error x\n' };
const going: SiteJob = { name: 'watch', status: 'in_progress', log: 'still going\n' };

describe.each<HostKind>(['github', 'gitea'])('triage of a run on %s', (kind) => {
  test('reads the logs of what failed while the run is still going', async () => {
    const site = await openSite(kind);
    const run = site.plantRun([good, failed, going]);
    const { report, exit } = await runTriage(site.options({ word: run }), site.world);
    expect(exit).toBe(1);
    expect(report.problems).toMatchObject([{ code: 'JOBS_FAILED', severity: 'blocked' }]);
    expect(report.next).toBe(`lockstep triage ${run}`);
    expect(report.triage).toMatchObject({
      run: { id: run, isOver: false, attempt: 1, workflow: 'release.yml' },
      jobs: { all: 3, over: 2 },
      failed: [{ name: 'publish', conclusion: 'failure', codes: ['THROTTLED'] }],
      codes: ['THROTTLED'],
      rerun: false,
    });
    expect(report.triage.failed[0]?.hints).toMatchObject([{ code: 'THROTTLED' }, { remedy: 'Charge it.' }]);
    expect(report.notes?.join('\n')).toContain('> 4 | the flux capacitor is empty');
    const file = await readFile(join(site.folder, '.lockstep', `triage-${run}.json`), 'utf8');
    expect(JSON.parse(file)).toEqual(report.triage);
    expect(file).not.toContain('site-token');
  });

  test('says so where nothing failed', async () => {
    const site = await openSite(kind);
    const run = site.plantRun([good, going]);
    const { report, exit } = await runTriage(site.options({ word: run }), site.world);
    expect([exit, report.ok, report.triage.failed]).toEqual([0, true, []]);
    expect(report.notes?.[0]).toContain('is still going; 1 of 2 jobs are over, 0 failed');
  });

  test('goes on without a log that cannot be had', async () => {
    const site = await openSite(kind);
    const { log: _, ...silent } = failed;
    const run = site.plantRun([silent, { ...failed, name: 'other' }], true);
    const { report } = await runTriage(site.options({ word: run }), site.world);
    expect(report.warnings).toMatchObject([{ code: 'LOG_UNREADABLE' }]);
    expect(report.triage.failed.map(({ passages }) => passages.length > 0)).toEqual([false, true]);
  });

  test('takes the address of a run, and refuses a run that is not there', async () => {
    const site = await openSite(kind);
    const run = site.plantRun([good], true);
    const word = `${site.server}acme/demo/actions/runs/${run}/job/7`;
    const { report, exit } = await runTriage(site.options({ word }), site.world);
    expect([exit, report.triage.run.id]).toEqual([1, run]);
    await expect(runTriage(site.options({ word: '999' }), site.world)).rejects.toMatchObject({
      code: 'RUN_UNREADABLE',
    });
  });
});

describe('the name of a run', () => {
  const here = { server: 'https://git.example.org/hub/', owner: 'acme', name: 'demo' };

  test.each([
    ['7', '7'],
    ['https://git.example.org/hub/acme/demo/actions/runs/7', '7'],
    ['https://git.example.org/hub/Acme/Demo/actions/runs/7/attempts/2', '7'],
    ['https://git.example.org/hub/acme/demo/actions/runs/7/jobs/0?pr=1#step', '7'],
  ])('%s', (text, id) => {
    expect(runNamed(text, here)).toBe(id);
  });

  test.each([
    ['https://evil.example.org/hub/acme/demo/actions/runs/7', 'RUN_FOREIGN'],
    ['https://git.example.org/acme/demo/actions/runs/7', 'RUN_FOREIGN'],
    ['https://git.example.org/hub/acme/other/actions/runs/7', 'RUN_FOREIGN'],
    ['https://git.example.org:8443/hub/acme/demo/actions/runs/7', 'RUN_FOREIGN'],
    ['https://git.example.org/hub/acme/demo/actions/runs/../7', 'USAGE'],
    ['seven', 'USAGE'],
    ['0', 'USAGE'],
    ['', 'USAGE'],
  ])('is not %s: %s', (text, code) => {
    expect(() => runNamed(text, here)).toThrow(expect.objectContaining({ code }));
  });
});

describe('own patterns', () => {
  test('are found anywhere in a line, with groups or without', async () => {
    const patterns = ['a|b+', '^x(y)?$', 'z'].map((pattern) => ({ pattern, hint: undefined }));
    const own = await ownPatterns({ patterns });
    const fitting = (text: string) => own.map(({ isTelling }) => isTelling(text));
    expect([fitting('--bb--'), fitting('x'), fitting('xy'), fitting('xyz')]).toEqual([
      [true, false, false],
      [false, true, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  test('that cannot be matched in one pass are named, all of them', async () => {
    const patterns = ['(?=a)', 'fine', '(a)\\1'].map((pattern) => ({ pattern, hint: undefined }));
    await expect(ownPatterns({ patterns })).rejects.toMatchObject({
      problems: [{ where: { key: 'triage.patterns[0]' } }, { where: { key: 'triage.patterns[2]' } }],
    });
  });
});
