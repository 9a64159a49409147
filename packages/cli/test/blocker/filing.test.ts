import { describe, expect, test } from '@jest/globals';
import {
  type HostIssue,
  type HostKind,
  type Issues,
  problem,
  type Reply,
  type Standing,
  secretOf,
} from '@lockstep/core';
import { fileRelease } from '../../src/blocker/release-filing.ts';
import { reportRelease } from '../../src/blocker/report-step.ts';
import { runBlocker } from '../../src/commands/blocker.ts';
import { runCommandByName } from '../../src/run.ts';
import { openSite, type Site } from '../triage/site.ts';

const settings = { labels: ['stop-the-release', 'ops'] };
const evidence = { commit: 'c'.repeat(40), public: [], next: 'lockstep publish' };
const conflict = problem('DIGEST_CONFLICT', 'a.tgz is on npm with other bytes; ask @acme/admins', {
  where: { target: 'npm a.tgz' },
});
const standing: Standing = {
  release: 'v1.2.3',
  channels: ['npm'],
  problems: [conflict],
  isPartlyPublic: true,
  excepted: [],
};
const excepted: Standing = {
  ...standing,
  problems: [],
  isPartlyPublic: false,
  excepted: [
    {
      id: 'audit',
      kind: 'advisories',
      definition: 'd'.repeat(64),
      required: true,
      verdict: 'excepted',
      reason: 'one advisory',
      exception: { reason: 'no fix yet', until: '2026-12-01', by: 'ada' },
    },
  ],
};

async function valueIn<T>(reply: Promise<Reply<T>>): Promise<T> {
  const said = await reply;
  if (said.outcome !== 'ok') throw new Error(JSON.stringify(said));
  return said.value;
}

async function held({ host }: Site): Promise<readonly HostIssue[]> {
  const all = await valueIn(host.issues.matching({ labels: ['stop-the-release'], state: 'all' }));
  return all.toReversed();
}

const subjects = (issues: readonly HostIssue[]) =>
  issues.map(({ title, isOpen }) => `${isOpen ? 'open' : 'closed'} ${title}`);

describe.each<HostKind>(['github', 'gitea'])('blockers on %s', (kind) => {
  test('appear once for each incident, are brought up to date, and close with the release', async () => {
    const site = await openSite(kind);
    const { issues } = site.host;
    const first = await fileRelease(issues, settings, { standing, evidence });
    expect(first.problems).toEqual([]);
    const opened = await held(site);
    expect(subjects(opened)).toEqual([
      expect.stringMatching(/^open Release v1\.2\.3: .+ \(npm\)$/),
      'open Release v1.2.3: The release is partly public',
    ]);
    expect(opened[0]?.labels.toSorted()).toEqual(['ops', 'stop-the-release']);

    expect(await fileRelease(issues, settings, { standing, evidence })).toEqual({ notes: [], problems: [] });
    expect(await held(site)).toEqual(opened);

    const more = { ...evidence, public: [{ channel: 'npm', name: 'a', version: '1.2.3', file: 'a.tgz' }] };
    await fileRelease(issues, settings, { standing, evidence: more });
    const updated = await held(site);
    expect(updated.map(({ number }) => number)).toEqual(opened.map(({ number }) => number));
    expect(updated.every(({ body }) => body.includes('Public by now'))).toBe(true);
    expect(await valueIn(issues.comments(opened[0]?.number ?? 0))).toHaveLength(1);

    const calm = { ...standing, problems: [], isPartlyPublic: false };
    await fileRelease(issues, settings, { standing: calm, over: 'complete', evidence });
    const closed = await held(site);
    expect(closed.map(({ isOpen }) => isOpen)).toEqual([false, false]);
    const said = await valueIn(issues.comments(opened[0]?.number ?? 0));
    expect(said.at(-1)?.body).toBe('The release is complete.');
    const after = await fileRelease(issues, settings, { standing: calm, over: 'complete', evidence });
    expect(after).toEqual({ notes: [], problems: [] });
  });

  test('of other releases stay as they are', async () => {
    const site = await openSite(kind);
    const { issues } = site.host;
    for (const release of ['v1.2.3', 'v1.2.30'])
      await fileRelease(issues, settings, { standing: { ...standing, problems: [], release }, evidence });
    const calm = { ...standing, problems: [], isPartlyPublic: false };
    await fileRelease(issues, settings, { standing: calm, over: 'complete', evidence });
    expect(subjects(await held(site))).toEqual([
      'closed Release v1.2.3: The release is partly public',
      'open Release v1.2.30: The release is partly public',
    ]);
  });

  test('of an exception are on record, also where the release was complete before anyone looked', async () => {
    const site = await openSite(kind);
    const { issues } = site.host;
    const release = { standing: excepted, over: 'complete', evidence } as const;
    await fileRelease(issues, settings, release);
    const once = await held(site);
    expect(subjects(once)).toEqual(['closed Release v1.2.3: A gate failed and was excepted (audit)']);
    expect(await fileRelease(issues, settings, release)).toEqual({ notes: [], problems: [] });
    expect(await held(site)).toEqual(once);
  });

  test('that two runs open at once are one in the end', async () => {
    const site = await openSite(kind);
    const { issues } = site.host;
    const partly = { ...standing, problems: [] };
    // The other run files its issue after this one has looked, and before it has filed its own.
    let isFirst = true;
    const raced: Issues = {
      ...issues,
      async create(issue) {
        if (isFirst) {
          isFirst = false;
          await fileRelease(issues, settings, { standing: partly, evidence });
        }
        return issues.create(issue);
      },
    };
    const { notes } = await fileRelease(raced, settings, { standing: partly, evidence });
    const all = await held(site);
    expect(all.map(({ isOpen }) => isOpen)).toEqual([true, false]);
    expect(notes.at(-1)).toBe(`commented on #${all[1]?.number}`);
    const [comment] = await valueIn(issues.comments(all[1]?.number ?? 0));
    expect(comment?.body).toBe(`See #${all[0]?.number}.`);
  });

  test('are opened, listed and closed by hand', async () => {
    const site = await openSite(kind);
    const target = 'v1.2.3';
    const run = site.plantRun([
      { name: 'build', status: 'completed', conclusion: 'failure', log: 'npm error code E401\n' },
    ]);
    const reason = 'the workflow lost its runner, says @acme/admins';
    const done = await runBlocker(site.options({ word: 'open', target, reason, run }), site.world);
    expect(done).toMatchObject({ exit: 0, report: { ok: true } });
    const [issue] = await held(site);
    expect(issue?.title).toContain('A person says that the release is blocked');
    expect(issue?.body).toContain(`\`${reason}\``);
    expect(issue?.body).toContain('npm error code E401');
    expect(issue?.body).not.toContain('site-token');

    const listed = await runBlocker(site.options({ word: 'list' }), site.world);
    expect(listed.report).toMatchObject({ notes: [expect.stringContaining('v1.2.3 RELEASE_BLOCKED')] });

    await runBlocker(site.options({ word: 'close', target, reason: 'mended' }), site.world);
    expect((await held(site)).map(({ isOpen }) => isOpen)).toEqual([false]);
    const none = await runBlocker(site.options({ word: 'list' }), site.world);
    expect(none.report).toMatchObject({ notes: ['there is no open blocker'] });
  });

  test('that may not be filed say what to grant', async () => {
    const site = await openSite(kind);
    const options = site.options({ word: 'open', target: 'v1.2.3', reason: 'no' });
    const { report, exit } = await runBlocker(options, site.reader);
    expect(exit).toBe(1);
    expect(report.problems).toMatchObject([
      { code: 'BLOCKER_NOT_FILED', message: expect.stringContaining('issues: write') },
    ]);
    expect(await held(site)).toEqual([]);
  });
});

test('a report of a release that has no incident is that of status, and files nothing', async () => {
  const site = await openSite('github');
  const token = secretOf('the input', 'site-token-of-a-writer');
  const options = site.options({ target: 'v1.2.3' });
  const { report, exit } = await reportRelease(options, token, site.world);
  const plain = await runCommandByName('status', options, site.world);
  expect(exit).toBe(plain.exit);
  expect(report).toMatchObject({ command: 'status', problems: plain.report.problems, warnings: [] });
  expect(await held(site)).toEqual([]);
});

test('an unknown kind of work is refused', async () => {
  const site = await openSite('github');
  await expect(runBlocker(site.options({ word: 'mend' }), site.world)).rejects.toMatchObject({
    code: 'USAGE',
  });
});
